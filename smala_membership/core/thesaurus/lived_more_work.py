"""More situations in the work itself, in the words of who lives through them."""

CONCEPTS = """

machine en panne, la machine s'arrête, machine cassée, tomber en panne, plus de pièces,
  réparateur introuvable, dépanneur, attendre une pièce, production arrêtée, commande
  bloquée par la panne, vieille machine, faire réparer, contrat d'entretien, entretien
  préventif, maintenance préventive, maintenance prédictive, mécanicien d'entretien,
  électromécanicien, automaticien, gmao, rétrofit, pièces de rechange, automate,
  siemens, capteur de vibration, technicien de maintenance, bris de machine
travailler avec des sous-traitants, sous-traitant, sous-traitance, sous-traitant pas
  venu, sous-traitant me lâche, travail mal fait par un autre, refaire derrière eux,
  trouver un bon sous-traitant, donneur d'ordre, dépendre d'un donneur d'ordre, confier
  une partie du travail, faire faire ailleurs, faux indépendant, contrat de
  sous-traitance, limosa, checkinatwork, déclaration de travaux, article 30bis,
  retenues, responsabilité en chaîne, dettes sociales du sous-traitant, co-traitance,
  société momentanée, externaliser, pénalités de retard
travail à refaire, malfaçon, malfaçons, client mécontent du travail, client pas content
  du résultat, retour au chantier, revenir trois fois, garantie qui coûte, service
  après-vente, sav, réclamations, plaintes de clients, retours de produits, produit
  renvoyé, rappel de produits, contrôle avant livraison, contrôle final, défauts, vice
  caché, garantie légale, réception des travaux, non-conformité, contrôle qualité,
  responsable qualité, check-list, coût de non-qualité
obtenir une certification, certificat exigé, client exige un certificat, iso 9001, iso
  14001, iso 45001, vca, haccp, ifs, brc, fssc 22000, label bio, certisys, fsc, pefc,
  smiley afsca, auditeur externe, audit de certification, organisme certificateur,
  manuel qualité, écrire les procédures, se faire certifier seul, combien coûte la
  certification, agréation, agréation d'entrepreneur, classe d'agréation, marquage ce,
  audit à blanc, plan d'actions correctives, qualité
contrôle de l'afsca, afsca, inspecteur en cuisine, hygiène en cuisine, pv de l'afsca,
  frigo trop chaud, température des frigos, allergènes, étiquette des ingrédients,
  étiquetage, date limite, dlc, ddm, traçabilité, lot contaminé, listeria, salmonelle,
  rappel de lot, autocontrôle, guide d'autocontrôle, autorisation afsca, nuisibles,
  souris, plan de nettoyage, cuisine aux normes, atelier relais, microbiologie,
  diététicien, technologue alimentaire
organiser l'entrepôt, entrepôt trop petit, plus de place pour stocker, palettes,
  rayonnages, étagères, clark, chariot élévateur, transpalette, erreurs de préparation,
  mauvais colis, colis oublié, préparer les commandes, picking, code-barres, lecteur,
  wms, prestataire logistique, 3pl, stockage externe, box de stockage, emplacement,
  inventaire tournant, magasinier, logisticien, réception des marchandises,
  cross-docking, supply chain, logistics in wallonia
envoyer des colis, colis perdus, colis cassés, bpost, postnl, dhl, dpd, gls, mondial
  relay, point relais, frais de port, livraison gratuite, retours gratuits, livrer à
  domicile, tournée de livraison, optimiser les tournées, dernier kilomètre, vélo cargo,
  coursier, urbike, livreur, chaîne du froid, emballage d'expédition, transporteur
  express, suivi de colis, logistique urbaine, expédition, e-commerce
délais intenables, trop de travail, trop de commandes, débordé de commandes, refuser des
  commandes, clients qui attendent, six mois d'attente, agenda plein jusque, faire
  attendre, promettre une date, planning explose, planning impossible, tout le monde
  veut pour hier, absences et planning, planifier les chantiers, planificateur, gantt,
  capacité de production, goulot, heures supplémentaires, priorités, chef de projet,
  outil de planification, carnet de commandes plein, lissage de la charge
robot dans l'atelier, robotiser, cobot, bras robotisé, robot de soudure, soudeurs
  introuvables, travail pénible, gestes répétés, petite série et robot, automatiser une
  ligne, palettiseur, commande numérique, cnc, centre d'usinage, tourneur, fraiseur,
  découpe laser, plieuse, intégrateur robotique, automaticien, sirris, industrie du
  futur, industrie 4.0, jumeau numérique, vision industrielle, convoyeur, agv, peur du
  robot, retour sur investissement du robot
sauvegardes, sauvegarder, backup, disque dur mort, disque dur cassé, ordinateur tombé,
  fichiers effacés, effacé par erreur, perdu mes photos de chantier, perdu la
  comptabilité, serveur en panne, serveur sous l'escalier, passer au cloud, tout dans le
  cloud, nas, synology, onedrive, sharepoint, google drive, dropbox, règle 3-2-1,
  restauration, test de restauration, plan de reprise d'activité, hébergement, migration
  cloud, informaticien, souveraineté des données
site internet en panne, site web piraté, nom de domaine perdu, nom de domaine, webmaster
  disparu, développeur disparu, agence web ne répond plus, accès au site, code source,
  propriétaire du code, site lent, boutique en ligne plante, wordpress, woocommerce,
  shopify, prestashop, hébergeur, ovh, combell, mise à jour du site, refonte, cahier des
  charges du site, développeur web, contrat avec l'agence, maintenance du site,
  accessibilité numérique
faire développer une application, application sur mesure, développer une appli, idée
  d'appli, devis de développement, développeur freelance, application jamais finie,
  bugs, appli plante, budget d'appli explosé, prestataire étranger, développement en
  inde, mvp, prototype d'application, no-code, bubble, directeur technique, cto, cto
  externe, agile, scrum, propriété du code, reprise de code, saas, ux, cahier des
  charges fonctionnel, product owner
déménager l'atelier, déménagement d'atelier, déménagement de l'entreprise, changer de
  bâtiment, plus grand atelier, trop à l'étroit, trouver un hall, hall relais, hall
  industriel, zoning, transporter les machines, production pendant le déménagement,
  arrêt de production, raccordement électrique, cabine haute tension, pont roulant, plan
  d'implantation, layout, intercommunale, idelux, igretec, in bw, citydev, transfert de
  siège, implantation, nouveau site, remise en état du bâtiment
permis d'environnement, permis unique, permis d'urbanisme, permis refusé, commune
  refuse, voisins se plaignent, plainte du voisinage, riverains, pétition, bruit de
  l'atelier, odeurs, poussière, classe 2, classe 1, déclaration classe 3, fonctionnaire
  technique, fonctionnaire délégué, enquête publique, recours au ministre, étude
  d'incidences, étude acoustique, sol pollué, décret sols, étude d'orientation, cuve
  enterrée, pompiers exigent, rapport des pompiers, prévention incendie, zone d'habitat,
  plan de secteur, implantation commerciale, codt, bureau d'études environnement
sécurité au travail, accident dans l'atelier, ouvrier blessé, doigt coupé, tombé de
  l'échelle, chute de hauteur, échafaudage, casque, chaussures de sécurité, lunettes de
  sécurité, ne mettent pas leurs gants, machine dangereuse, carter de protection,
  inspection du travail, contrôle du bien-être, cbe, cppt, sipp, seppt, cohezio,
  mensura, liantis, conseiller en prévention, plan global de prévention, analyse de
  risques, vca, fedris, constructiv, sécurité chantier, coordinateur sécurité, accident
  grave, rapport circonstancié, mal au dos, troubles musculo-squelettiques, ergonome,
  produits chimiques, poussières de bois
flotte de véhicules, véhicules de la société, camionnettes, camionnette en panne,
  entretien des véhicules, pneus, amendes des chauffeurs, amendes de roulage, qui paie
  l'amende, carte essence, carte carburant, voiture abîmée par, gestion de flotte, fleet
  manager, leasing de camionnette, renting, car policy, avantage en nature, cotisation
  de solidarité, télématique, gps, contrôle technique, surcharge de la camionnette,
  permis be, ordinateur de bord, tco
changer d'emballage, emballage, emballages, trop de plastique, barquettes, sachets,
  bocaux, bocaux consignés, bouteilles consignées, consigne, vaisselle réutilisable,
  gobelets réutilisables, carton, emballage sur mesure, fost plus, valipac, cotisation
  emballage, ppwr, responsabilité élargie, écoconception, emballage réutilisable, vrac,
  biosourcé, compostable, point vert, recyclable, ligne de conditionnement, étiqueteuse,
  conditionnement
que faire de nos déchets, déchets de production, chutes de bois, chutes de tissu, chutes
  de métal, poubelles trop chères, conteneurs de déchets, facture de déchets, palettes à
  jeter, trier les déchets, tri à la source, renewi, suez, vanheede, collecteur,
  valoriser les chutes, sous-produit, drêches, marc de café, compost, biométhanisation,
  symbiose industrielle, réemploi de matériaux, rotor, déconstruction, économie
  circulaire, circular wallonia, be circular, upcycling, reconditionner, reprise des
  anciens appareils, recupel, déchets dangereux, huiles usées, preuve de traitement
calculer notre bilan carbone, bilan carbone, empreinte carbone, calculer le co2, combien
  on pollue, réduire nos émissions, neutre en carbone, compensation carbone, facteur
  d'émission, scope 3, ghg protocol, sbti, analyse de cycle de vie, acv, fiche
  environnementale, epd, plan de réduction, décarboner, consultant carbone, awac,
  calculateur de l'awac, co2logic, climact, objectif climat, marché public et co2,
  échelle de performance co2
contrat d'énergie, changer de fournisseur d'énergie, prix fixe ou variable, contrat
  variable, facture de régularisation, acompte d'électricité doublé, courtier en
  énergie, achat groupé d'énergie, pic de consommation, pointe quart-horaire, tarif
  capacitaire, heures creuses, compteur communicant, engie, luminus, totalenergies,
  eneco, mega, cociter, ores, fluvius, sibelga, cwape, tarif dynamique, ppa, effacement,
  comptage, sous-compteurs, cosinus phi, raccordement refusé, puissance insuffisante,
  renforcer le raccordement, suivi des consommations
tableau excel géant, chiffres dispersés, chaque service
  son fichier, chiffres différents selon le fichier, savoir ce qui se vend, statistiques
  de vente, tableau de bord automatique, power bi, tableau, looker, business
  intelligence, data analyst, entrepôt de données, qualité des données, doublons, base
  clients en désordre, fichier clients périmé, nettoyer la base, crm, hubspot,
  pipedrive, salesforce, indicateurs, données de production, iot
gérer un chantier, conduite de chantier, corps de métier, attendre le plafonneur,
  électricien pas fini, chantier arrêté, chantier qui traîne, retard de chantier,
  pénalités de retard, météo et chantier, plans faux, architecte change, architecte en
  désaccord, modifications en cours, travaux supplémentaires, pv de chantier, réunion de
  chantier, réception provisoire, remarques de réception, coordination sécurité,
  planning de chantier, conducteur de travaux, chef de chantier, entreprise générale,
  bim, last planner, levée de réserves, état des lieux des voisins, fissures chez le
  voisin, garantie décennale
manque d'eau, facture d'eau, récupérer l'eau de pluie, citerne d'eau de pluie, puits,
  forage, eaux usées, station d'épuration, épurer nos eaux, rejets, taxe sur les eaux
  usées, égouttage, séparateur d'hydrocarbures, dégraisseur, sécheresse, eau de lavage,
  car-wash, recycler l'eau, cebedeau, swde, vivaqua, spge, recycler les
  eaux, traitement des eaux, inondations, imperméabilisation, gestion des eaux pluviales
"""

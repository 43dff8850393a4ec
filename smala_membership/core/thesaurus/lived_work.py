"""Situations in the work itself, in the words of who lives through them."""

CONCEPTS = """

# digital
choisir un erp, choisir un logiciel, comparer des logiciels, offres de logiciel, nouveau
  logiciel de gestion, remplacer le programme, vieux programme, projet informatique
  raté, implémentation ratée, logiciel jamais fini, intégrateur, éditeur, contrat de
  logiciel, excel partout, fichiers excel, tout est sur excel, stock et facturation,
  lier les programmes, programmes qui ne se parlent pas, double encodage, dépassement de
  budget informatique, cahier des charges, processus, hésite entre trois logiciels,
  trancher entre, fiasco, installation ratée, fournisseur de logiciel, projet qui
  traîne, logiciel abandonné, prestataire du logiciel, offre informatique trop chère,
  budget logiciel, changer de programme, programme qui plante, trop vieux pour windows,
  plus de mises à jour, éditeur arrête, commercial qui promet tout, formation des
  employés au logiciel, personne ne l'utilise, équipe refuse le programme, deux ans pour
  installer, payé pour rien, facture de développement, usine à gaz, stock faux dans
  l'ordinateur, odoo, navision, business central, sap, sage, winbooks, bob50, crm,
  gestion commerciale, analyste, chef de projet informatique, consultant erp, key user,
  reprise de données, paramétrage, go live, conduite du changement, assistance à
  maîtrise d'ouvrage, licence
encoder les heures, heures des ouvriers, heures sur papier, fiches de travail, bons de
  travail, bon papier, carnet de bons, tablette, smartphone des ouvriers, application
  chantier, pointage mobile, prestations notées, prestations, papiers perdus, papiers
  dans les camionnettes, facturer plus vite les prestations, suivi des interventions,
  techniciens sur la route, bouts de papier, digitaliser les équipes, équipes de
  terrain, facture part un mois après, heures perdues faute de, notent au bic, noter au
  crayon, écriture illisible, poseurs, placeurs, techniciens, fiche illisible,
  camionnette pleine de papiers, ouvrier oublie de noter, heures oubliées, retaper les
  heures le samedi, ma femme encode, discussions sur les heures, client conteste les
  heures, photo du chantier, signature du client sur place, qui est où, planning des
  équipes, whatsapp du chantier, checkin at work, checkinatwork, enregistrement des
  présences, pointeuse, badgeuse, geotab, robaws, bon numérique, appli mobile,
  planification des interventions, time tracking, gestion des interventions, conducteur
  de chantier
tâches répétitives, recopier des données, retaper les factures, encoder à la main,
  automatiser l'administratif, trier la boîte mail, boîte mail qui déborde, lire les
  factures automatiquement, devis automatiques, comptes rendus, robot qui répond, perdre
  un jour par semaine, paperasse, tâches administratives, secrétariat débordé, gagner du
  temps, répondre toujours aux mêmes questions, questions répétées, retrouver un
  document, documentation technique, chercher dans nos dossiers, recopie toute la
  journée, robot pourrait-il, tapent deux fois, copier-coller toute la journée, classer
  les mails, gagner des heures, administratif à la main, mes soirées au bureau, dimanche
  sur les papiers, administratif le soir, noyé sous les mails, trois cents mails,
  répondre au téléphone toute la journée, encodeuse, employée débordée, refaire les
  mêmes devis, chercher un papier, erreurs de frappe, macros excel, zapier, make, n8n,
  power automate, rpa, ocr, workflow, chatbot, assistant virtuel, agent ia, gestion
  documentaire, ged, api, no-code, modèle de devis, intégration de logiciels
employés qui utilisent chatgpt, chatgpt au bureau, charte d'utilisation, données dans
  chatgpt, règles pour l'ia, copilot, l'ia pour une petite entreprise, par où commencer
  avec l'ia, à quoi sert l'ia, gadget, règles chatgpt, données clients dans, encadrer
  l'ia, politique d'ia, confidentialité et ia, ia en entreprise, textes écrits par
  chatgpt, réponses fausses de l'ia, ia qui invente, tout le monde parle d'ia, peur
  d'être dépassé, concurrents utilisent l'ia, collègue copie des contrats, formation à
  l'ia, prompts, mistral, gemini, claude, ai act, règlement européen ia, hallucinations,
  assistant ia, cas d'usage, ia générative, start ia, tremplin ia, digitalwallonia4.ai,
  agoria, politique d'usage, shadow ai
l'ia nous remplace, l'ia prend notre travail, clients font eux-mêmes avec l'ia,
  commandes en chute, métier qui disparaît, métier menacé, traducteur, traduction,
  rédacteur, graphiste menacé, réinventer le métier, réinventer l'équipe, nouvelle
  offre, notre marché disparaît, produit démodé, plus personne n'achète, marché qui
  fond, moins de commandes chaque année, changer de produit, autre marché, reconvertir
  l'atelier, nouveau débouché, virage, pivot, à la place de nos services, chiffre
  s'écroule, repris par une machine, réorienter des collègues, métier repris, changer de
  métier, équipe à reconvertir, produit ne se vend plus, en faire autre chose, autre
  usage des machines, demande en baisse, clientèle qui disparaît, moitié de commandes en
  moins, moins cinquante pour cent, les gens n'en veulent plus, téléphone ne sonne plus,
  carnet de commandes vide, on n'imprime plus, imprimeur, imprimerie, photographe,
  interprète, journaux qui ferment, produit du passé, d'un autre temps, clients meurent,
  machines qui dorment, ouvriers sans travail, trouver autre chose à fabriquer,
  diversification, repositionnement, business model canvas, pivoter, innovation de
  service, réorientation stratégique, étude de marché, requalification, post-édition,
  nouvelle gamme, entreprise en mutation

# security
fichiers bloqués, ordinateurs bloqués, serveur bloqué, écran de rançon, réclame de
  l'argent, demande de rançon, bitcoin, payer la rançon, chiffrés, attaqués, attaque
  informatique, plus rien ne s'ouvre, pirates, vécu une attaque, redémarrer après une
  attaque, prévenir les clients, prévenir la police, données volées, piratés, piratés ce
  week-end, tout est crypté, hackés, raconter une cyberattaque, témoignage cyberattaque,
  sensibiliser mon équipe aux pirates, sauvegardes perdues, assurance cyber, ordinateur
  ne démarre plus, écran noir, plus accès à rien, plus accès à mes mails, plus de
  comptabilité, cliqué sur un lien, pièce jointe ouverte, tout perdu, retravailler au
  papier, semaine sans ordinateur, page facebook volée, compte facebook piraté, compte
  instagram piraté, ransomware, rançongiciel, ccb, centre pour la cybersécurité,
  safeonweb, cert.be, federal computer crime unit, réponse à incident, forensic, plan de
  reprise, continuité d'activité, restauration, antivirus, edr, cryptolocker
faux iban, changement de compte, changement d'iban, virement détourné, argent envoyé à
  un escroc, faux mail du patron, fausse facture, faux fournisseur, escroc, escrocs,
  arnaque au président, compte frauduleux, récupérer un virement, vérifier un compte,
  numéro de compte changé, mauvais compte, payé une fausse facture, payé un escroc,
  argent parti, virement frauduleux, banque ne rembourse pas, facture interceptée,
  quelqu'un s'est fait passer pour, faux banquier au téléphone, fausse banque, appel de
  la banque, code itsme, itsme, digipass, card stop, mail trafiqué, client a payé un
  autre compte, comptable a payé, secrétaire a payé, plainte à la police, hameçonnage,
  phishing, smishing, fraude au virement, fraude au ceo, business email compromise,
  ombudsfin, rappel de fonds, double signature, procédure de paiement, vérification du
  bénéficiaire, spoofing
mots de passe partagés, sécuriser nos ordinateurs, double authentification, sauvegardes,
  sauvegarde testée, accès des anciens employés, départ d'un collaborateur informatique,
  test de phishing, questionnaire de sécurité, client exige sécurité, audit d'un grand
  compte, nis2, iso 27001, informaticien réactif, prestataire informatique, informatique
  sur place, tout sur un vieux serveur, questionnaire de sécurité informatique, gérer
  nos ordinateurs, informaticien parti, dépannage informatique, maintenance
  informatique, droits d'accès, ancien employé a encore accès, sécurité exigée par un
  client, mot de passe sur un post-it, même mot de passe partout, disque dur externe,
  clé usb, ordinateur de la maison, wifi des clients, informaticien ne répond pas,
  informaticien trop cher, seul à connaître les codes, otage de l'informaticien,
  internet coupé, mails dans les spams, ordinateurs lents, windows 10, microsoft 365,
  gestionnaire de mots de passe, mfa, firewall, pare-feu, infogérance, msp,
  cyberfundamentals, cyfun, keep it secure, chèque cybersécurité, pentest, test
  d'intrusion, helpdesk, administrateur système, vpn, cloud
filmer le personnel, caméras, caméra au dépôt, suivre les camionnettes, gps dans les
  camionnettes, géolocaliser, surveiller les employés, lire les mails d'un employé,
  droit d'accès, demande ses données, copie de son dossier, effacer des données, données
  des clients perdues, mail envoyé aux mauvaises personnes, ordinateur volé, fuite de
  données, newsletter sans accord, autorité de protection des données, registre des
  données, données de santé, photo du personnel, délégué à la protection, caméras dans
  mon magasin, mettre des caméras, mauvaise adresse, mauvaise personne, liste des
  clients envoyée, données perdues, données divulguées, plainte vie privée, conserver
  des données, combien de temps garder, cookies du site, fichier de prospects, fichier
  acheté, caméra dans la réserve, vols dans la caisse, vols dans le magasin, surveiller
  le vestiaire, ouvrier roule le week-end, traceur, client veut qu'on efface, vieux
  dossiers du personnel, mail en copie à tous, adresses en copie, cc au lieu de cci, pc
  volé dans la voiture, gsm perdu, photos sur facebook, empreinte digitale, rgpd, gdpr,
  apd, dpo, cct 68, cct 81, loi caméras, declarationcamera, politique de
  confidentialité, registre de traitement, violation de données, septante-deux heures,
  base légale, intérêt légitime, bandeau cookies, sous-traitance de données, opt-in

# production
atelier en désordre, bazar, chercher les outils, ranger l'atelier, 5s, flux tirés,
  chantier lean, visiter un atelier, atelier exemplaire, montrer le sien, montrer son
  atelier, stocks partout, pièces en attente, tableau de planning, planning au mur,
  délais jamais tenus, toujours en retard, livrer en retard, retards de livraison,
  urgences permanentes, pièces manquantes, goulet, kanban, atelier chaos, atelier bien
  rangé, boîte bien rangée, visiter une boîte, cherche toute la journée, perdre du temps
  dans l'atelier, organisation de l'atelier, flux, encombré, on se marche dessus, plus
  de place dans l'atelier, palettes partout, outils qui disparaissent, visseuse perdue,
  on cherche les pièces, courir dans tous les sens, pompiers toute la journée, éteindre
  des incendies, client furieux du retard, promis pour vendredi, priorités changent,
  personne ne sait quoi faire, tableau blanc, post-it partout, lean manufacturing, chef
  d'atelier, ordonnancement, ligne de flux, value stream mapping, vsm, management
  visuel, kaizen, amélioration continue, qrm, gestion de production, gpao, responsable
  de production, lead time, goulot, tour de terrain, gemba
rendement des machines, machines à l'arrêt, pannes, changement de série, changements
  d'outils, temps de réglage, réglage des machines, trs, smed, rebuts, pièces mauvaises,
  pièces rejetées, trop de déchets, iso 9001, certification qualité, système qualité,
  audit qualité, procédures que personne ne lit, usine à papier, trois pauses, équipes
  successives, presse à injecter, plastique, matière recyclée, presses arrêtées, changer
  de moule, moules, moitié du temps à l'arrêt, norme iso, exige la norme, client
  automobile, sans noyer dans les papiers, qualité sans papiers, sans armoire de
  procédures, lourdeur administrative de la qualité, machine lente, machine tombe en
  panne, attendre le technicien, pièce de rechange introuvable, machine en bout de
  course, opérateur attend, refaire les pièces, pièces à la poubelle, client renvoie les
  pièces, réclamation de client, lot refusé, classeurs de procédures, auditeur,
  opérateurs qui ne remplissent pas, oee, taux de rendement synthétique, tpm,
  maintenance préventive, maintenance prédictive, amdec, capa, non-conformité, iatf
  16949, iso 13485, vinçotte, six sigma, spc, responsable qualité, qualiticien,
  injection plastique, granulés, changement rapide d'outil, plasturgie, responsable
  maintenance
fournisseur unique, un seul fournisseur, fournisseur en faillite, fournisseur
  défaillant, fournisseur lointain, rupture d'approvisionnement, conteneur bloqué,
  conteneur en retard, bloqué en mer, délais d'asie, fabriquer plus près, relocaliser,
  sourcing, deuxième fournisseur, second fournisseur, double approvisionnement, trouver
  un fabricant, faire fabriquer, confection, textile, vêtements, quantité minimale,
  minimum de commande, stock de sécurité, combien en stock, trop de stock, contrôle
  avant départ, dollar, taux de change, risque de change, devises, fabricant chinois, ne
  livre plus, dépendre d'un seul fournisseur, acheter en dollars, mauvaises surprises de
  change, matière introuvable, pénurie, livraison bloquée, stock trop bas, deuxième
  source, usine au portugal, rayons vides, attendre des pièces, bateau en retard,
  porte-conteneurs, canal de suez, marchandise coincée à anvers, port d'anvers, douane
  bloque, droits de douane, tarifs douaniers, fournisseur augmente, fournisseur impose
  ses prix, il fait ce qu'il veut, fournisseur arrête, modèle supprimé, plus fabriqué,
  marchandise défectueuse, échantillon différent, mauvaise qualité de chine, alibaba,
  atelier de couture, façonnier, turquie, maghreb, pologne, acheteur, supply chain,
  nearshoring, double source, moq, incoterms, couverture de change, hedging,
  transitaire, crédit documentaire, inspection qualité, plan d'approvisionnement,
  contrat cadre d'achat, réassort
industrialiser, passer à la série, du prototype à la série, petite série, quelques
  centaines de pièces, premier prototype, bricolé, fabricant électronique, carte
  électronique, capteur, capteurs, objet connecté, sous-traitant industriel, invention,
  inventer, déposer un brevet, brevet refusé, protéger mon invention, montrer mon idée,
  clients pilotes, premiers clients tests, université, chercheur, centre de recherche,
  contrat avec l'université, à qui appartient l'invention, précompte chercheurs, chèque
  technologique, prototype, prototype qui marche, fabriquer en série, coin d'établi,
  université veut garder, droits sur le projet, projet commun avec l'université,
  recherche appliquée, subside de recherche, secret de fabrication, se faire voler
  l'idée, monté dans mon garage, fait à la main, pièce par pièce, imprimante 3d, moule
  trop cher, premières pièces, qui peut fabriquer, trouver un atelier, copié par un
  concurrent, idée volée, on m'a copié, brevet trop cher, signer un papier de secret,
  nda, enveloppe i-depot, i-depot, boip, office européen des brevets, conseil en
  brevets, picarré, sirris, agoria, multitel, cetic, uliège, uclouvain, ulb, umons,
  unamur, win4, spw recherche, innoviris, wallonie design, pôle mecatech, biowin, bureau
  d'études, pcb, ems, présérie, preuve de concept, liberté d'exploitation, licence,
  déduction pour innovation, trl, propriété intellectuelle
appareil médical, dispositif médical, marquage ce, mdr, dossier européen, autorisation
  de mise sur le marché, essais cliniques, patients, hôpitaux, kinés, notified body,
  organisme notifié, logiciel médical, medtech, spin-off, avance récupérable, appareil
  pour hôpitaux, obtenir le marquage, dossier européen énorme, vendre le premier
  appareil, logiciel de santé, réglementation médicale, vendre aux hôpitaux, hôpital
  n'achète pas, médecins testent, appareil pour kinés, remboursé par la mutuelle,
  dossier de mille pages, consultant réglementaire, afmps, inami, remboursement inami,
  iso 13485, iso 14971, classe iia, ivdr, évaluation clinique, comité d'éthique,
  affaires réglementaires, ra/qa, vigilance, biowin, mhealthbelgium, lifetech,
  investigation clinique, gestion des risques médicaux, e-santé

# energy
panneaux sur le toit, panneaux solaires, solaire, batterie, stocker le courant,
  stockage, autoconsommer, rentabilité des panneaux, onduleur, voir une installation,
  chiffres réels de panneaux, électricité trop chère, four électrique, fours, facture
  d'électricité, injection, installation solaire, vraie installation, panneaux avec
  batterie, voir avant de décider, panneaux rentables, production solaire, compteur qui
  tourne à l'envers, compteur digital, tarif prosumer, onduleur qui saute, décroche à
  midi, vendre mon surplus, courant donné pour rien, facture ores, ores, resa, sibelga,
  vendeur de panneaux, porte-à-porte, frigos qui tournent, chambre froide, certificats
  verts, cwape, brugel, communauté d'énergie, partage d'énergie, tiers-investisseur,
  kilowattheure, kwc, autoconsommation, gestion d'énergie, ems, pic de puissance, étude
  de dimensionnement, photovoltaïque, installateur rescert, retour sur investissement,
  ombrières
récupérer la chaleur, chaleur perdue, chaleur des machines, chaleur qui part dehors,
  chaleur fatale, vapeur, séchoir, séchoirs, four, chaudière industrielle, facture de
  gaz, gaz trop cher, sortir du gaz, sortir du mazout, mazout, pompe à chaleur
  industrielle, calories, chaufferie, eau chaude, blanchisserie, rejettent de la
  chaleur, utiliser la chaleur, chaud par une cheminée, facture de gaz explosée,
  réutiliser la chaleur, économie de gaz, on chauffe la rue, on chauffe dehors,
  compresseur qui chauffe, groupes de froid, chaud dans l'atelier l'été, chaudière au
  mazout, citerne à mazout, cuve à mazout, vieille chaudière, facture de chauffage,
  échangeur, récupération de chaleur, cogénération, biomasse, chaudière à plaquettes,
  pellets, pompe à chaleur, réseau de chaleur, amure, udé, accord de branche, auditeur
  énergie, responsable énergie, décarbonation, électrifier le procédé, géothermie,
  thermicien, economizer
audit énergétique, bâtiment mal isolé, isoler le hall, isoler le toit, toit qui fuit,
  toiture qui fuit, amiante, asbeste, plaques ondulées, éternit, chauffage du hall,
  choix du chauffage, conseil neutre, conseil indépendant, installateur pas neutre, vrai
  retour sur investissement, rénover le bâtiment, peb, permis, bornes au parking, prime
  énergie, dans quel ordre faire les travaux, bâtiment passoire, froid au bureau,
  passoire, par quoi commencer, vendeurs disent tous autre chose, avis neutre,
  désamianter, permis pour, chauffer un hall, isolation du toit, chauffer moins,
  gaspillage d'énergie, bâtiment énergivore, on gèle dans l'atelier, canicule au bureau,
  courants d'air, châssis simple vitrage, portes ouvertes toute la journée, seaux sous
  le toit, il pleut dedans, néons, éclairage led, relighting, vieux bâtiment, chauffer
  un grand hall, aérothermes, tubes radiants, facilitateur urebat, easy'green, wallonie
  entreprendre, certificateur peb, auditeur amure, pass énergie, inventaire amiante,
  désamianteur, désamiantage, bardage, panneaux sandwich, toiture plate, roofing,
  architecte, thermographie, crédit vert
rapport de durabilité, questionnaire de durabilité, client demande bilan carbone, grand
  client exige, note ecovadis, médaille ecovadis, mesurer notre empreinte, calculer
  notre co2, empreinte carbone, csrd, label durable, sans consultant, faire nous-mêmes,
  verdir, écoresponsable, reconditionné, réemploi, seconde main, économie circulaire,
  recyclé, matière recyclée, granulé, déchets en ressource, mobilier, note de
  durabilité, sans bureau conseil, grand groupe exige, client exige un bilan,
  questionnaire environnement, calcul carbone, preuves durables, fait du réemploi,
  client demande mon co2, grand client envoie un questionnaire, cent questions, on me
  demande ma politique environnementale, prouver qu'on est vert, points verts dans
  l'appel d'offres, banque demande l'esg, faire semblant d'être vert, greenwashing,
  empreinte de mes produits, ecovadis, vsme, esrs, double matérialité, bilan carbone,
  scope 1, scope 2, scope 3, b corp, iso 14001, iso 26000, label entreprise
  écodynamique, écolabel, co2logic, ges, consultant rse, coach durabilité, odd, ucm,
  chèque maturité durable, responsable durabilité, cfue

# mobility
passer à l'électrique, voitures électriques, camionnettes électriques, recharger à la
  maison, rembourser la recharge, borne chez l'employé, borne à domicile, borne au
  domicile, autonomie en hiver, quitter le diesel, renouveler les camionnettes, flotte
  de voitures, car policy, voitures abîmées, petits accidents, accrochages, sinistres
  des conducteurs, qui paie la franchise, camionnette personnelle, voiture de service,
  vingt voitures à remplacer, recharge chez les gens, paie la recharge, branche chez
  lui, en hiver l'autonomie, ouvrier branche, camionnettes à remplacer, électrique ou
  diesel, voitures du personnel, pas de prise chez lui, habite en appartement, charger
  la nuit, file à la borne, carte de recharge, camionnette chargée, peur de la panne,
  remorque et électrique, fisc et voiture diesel, plus déductible, zone de basses
  émissions, camionnette interdite à bruxelles, griffes sur la voiture, voiture rendue
  abîmée, facture de fin de leasing, dépréciation, leasing opérationnel, gestionnaire de
  flotte, fleet manager, tco, creg, tarif creg, split billing, lez, atn voiture,
  cotisation co2, renting, load balancing, wallbox, dats 24, malus écologique, traxio
camion, camions, poids lourd, poids lourds, chauffeur, chauffeurs, chauffeur routier,
  transporteur, tachygraphe, temps de conduite, taxe kilométrique, taxe au kilomètre,
  gasoil, clause gasoil, prix du carburant, camion électrique, tracteur, prime aux
  chauffeurs, logistique routière, permis c, prix du transport, adapter le prix du
  transport, diesel remonte, transport routier, chauffeurs qui manquent, chauffeurs
  étrangers, remorque, chauffeur malade, chauffeur démissionne, retour à vide, camion
  vide, attendre au quai, quai de déchargement, amende sur la route, amende tachygraphe,
  bouchons, viapass, satellic, péage, prix du mazout, sous-payé par l'expéditeur, bourse
  de fret, concurrence de l'est, cmr, lettre de voiture, licence de transport, upt,
  uptr, febetra, commission paritaire 140.03, adr, matières dangereuses, affrètement,
  affréteur, tms, dispatcher, cabotage, paquet mobilité, code 95, capacité
  professionnelle, semi-remorque, groupage, fleet
plan de mobilité, budget mobilité, se passer de voiture, moins de voitures de société,
  voiture de société remplacée, vélo plutôt que voiture, parking trop petit, trajets des
  employés, argent à la place de la voiture, sans voiture de société, voiture ou budget,
  zoning sans bus, pas de bus, aucun train, gare trop loin, horaires de nuit et bus,
  voitures garées partout, riverains fâchés du parking, personnel qui n'a pas le permis,
  embouteillages, ring, trajets trop longs, vélo électrique, leasing vélo, indemnité
  vélo, abonnement de train, sncb, tec, stib, covoiturage, voiture partagée, cambio,
  budget mobilité fédéral, pilier 2, diagnostic fédéral mobilité, plan de déplacements
  d'entreprise, mobility manager, cellule mobilité, tous vélo-actifs, secrétariat
  social, cafétaria plan
"""

"""Cases of owners told trade by trade, across every business subject."""

CONCEPTS = """

# construction : acompte impayé et retenue de garantie
chantier terminé, entrepreneur général, retenue bloquée, réception refusée,
  remarques sans fin, gros oeuvre, sous-traitant impayé, promoteur fait traîner,
  solde du chantier, maçon, malfaçon inventée, payer le béton, cautionnement,
  réception provisoire, réception définitive, procès-verbal de réception,
  état avancement, métré, action directe sous-traitant, privilège du sous-traitant,
  droit de la construction, expertise judiciaire, conciliation construction, embuild,
  gestion contractuelle chantier, mise en demeure

# construction : métal, bois et ciment qui montent
prix des matériaux, devis signé, briques plus chères, ciment augmenté, acier en hausse,
  isolant introuvable, perdre sur le chantier, devis trop vieux, révision de prix,
  clause de révision, indice mercuriale, formule de révision, marché public travaux,
  deviseur, économiste de la construction, validité du devis, chiffrage,
  quantity surveyor, hausse matériaux, imprévision, prix forfaitaire, avenant chantier,
  plaques de plâtre, négociant en matériaux, bordereau de prix

# construction : ouvriers détachés et responsabilité solidaire
ouvriers portugais, équipe polonaise, sous-traitant étranger, contrôle sur chantier,
  inspection débarquée, dette sociale, payer deux fois, faux indépendants,
  badge chantier, checkinatwork, déclaration limosa, formulaire a1,
  obligation de retenue, 30bis, article 30bis, déclaration de travaux,
  responsabilité solidaire, inspection sociale, cp 124, commission paritaire 124,
  constructiv, timbres fidélité, intempéries, dumping social, agréation entrepreneur

# construction : accident tombé de échafaudage
chute du toit, échafaudage, ouvrier blessé, casque jamais mis, ambulance chantier,
  nacelle, garde-corps, tranchée effondrée, harnais, peur du contrôle,
  conseiller en prévention, coordinateur sécurité santé, vca, formation vca,
  accident du travail, fedris, plan global de prévention, analyse de risques,
  toolbox meeting, sepp, sippt, travail en hauteur, équipement de protection,
  accident grave, rapport circonstancié

# toiture : avis de fuite et responsabilité décennale
toit qui fuit, plafond taché, seau sous la fuite, infiltration, couvreur, tuiles,
  gouttière, humidité au plafond, ancien chantier, propriétaire furieux,
  étanchéité ratée, roofing, zinc, réclamation dix ans, assurance décennale,
  loi peeters, responsabilité décennale, vice caché, assurance rc exploitation,
  rc après livraison, expert en bâtiment, courtier construction, tous risques chantier,
  architecte, expertise contradictoire, dégât des eaux

# menuiserie : atelier débordé, poses en retard
châssis en retard, escalier à poser, poseur absent, planning qui saute,
  cuisine pas livrée, portes stockées, atelier débordé, menuisier, machines bouchées,
  appels du soir, mesures fausses, camion de pose, ordonnancement atelier,
  planification, flux tiré, lean manufacturing, goulot, erp menuiserie, débit optimisé,
  chef atelier, conducteur de chantier, préparateur, kanban, réduction des délais,
  taux de service, digitalisation de production

# menuiserie : devis trop longs à faire
devis le dimanche, dressing sur mesure, heures à chiffrer, devis sans suite, parquet,
  quincaillerie, prix au pif, marge inconnue, copeaux, essences de bois, chêne,
  relancer les devis, logiciel de devis, coût de revient, taux horaire,
  chiffrage automatique, taux de transformation, suivi des offres, crm artisan,
  bibliothèque de prix, post-calcul, comptabilité analytique, contrôle de gestion,
  calcul du prix de revient, configurateur

# ébénisterie : commande numérique et investissement
commande numérique, remplacer ma machine, scie à panneaux, plaqueuse de chants,
  banque hésite, machine trop chère, occasion allemande, leasing, ébéniste, défonceuse,
  aspiration poussières, courant force, rembourser la machine, crédit investissement,
  prime à investissement, sowalfin, wallonie entreprendre, garantie publique,
  plan financier, retour sur investissement, amortissement,
  déduction pour investissement, cnc cinq axes, fao, location financement,
  dossier de prime

# électricité : trouver des électriciens
électricien introuvable, annonce sans réponse, apprenti parti, tableau électrique,
  câblage, débauché par concurrent, camionnette de fonction, refuser des chantiers,
  jeune sans expérience, tirer des câbles, domotique, garde du week-end,
  recrutement métiers techniques, métier en pénurie, forem, pfi,
  plan formation insertion, ifapme, formation en alternance, chasseur de têtes,
  marque employeur, cp 149.01, volta, ba4 ba5, plan cafeteria, permis unique

# électricité : panneaux solaires, bornes et conformité
bornes de recharge, toiture déjà couverte, panneaux solaires, onduleur,
  compteur qui tourne, batterie domestique, contrôle refusé, non conforme,
  schéma unifilaire, chute des ventes solaires, clients qui annulent, fin des primes,
  reconversion, rgie, organisme agréé, vinçotte, rescert, certification photovoltaïque,
  stockage, communauté énergie, autoconsommation, tarif prosumer, cwape, smart charging,
  audit énergétique, diversification activité, business model énergie

# chauffage : pompes à chaleur et fin du mazout
chaudière mazout, pompe à chaleur, chauffagiste, brûleur, radiateurs froids, citerne,
  pannes en hiver, technicien de garde, fluide frigorigène, techniciens à former,
  boiler, devis comparés, frigoriste agréé, certificat frigoriste,
  technicien agréé combustible, rescert, audit pae, prime habitation, dimensionnement,
  responsable énergie, peb, transition énergétique, formation technique continue,
  cedicol, centre de compétence, plan de formation

# chauffage : dépannages, entretiens et téléphone qui sonne
téléphone sonne sans arrêt, entretien annuel oublié, dépannage urgent, agenda papier,
  technicien perdu, pièce manquante, bons illisibles, factures en retard,
  chaudière en panne, sanitaire, rappels aux clients, secrétaire débordée,
  contrat entretien, gestion des interventions, logiciel de planification,
  bon de travail mobile, field service, gmao, tournées optimisées,
  facturation sur place, revenus récurrents, abonnement maintenance, odoo,
  tablette technicien, standard externalisé

# chauffage : facture électronique
facture électronique, envoyer les factures, comptable qui insiste, papier carbone,
  factures par mail, facturier, amende tva, programme obligatoire,
  installateur sanitaire, tva six pour cent, attestation tva, cocontractant, peppol,
  hermes peppol, facturation structurée, ubl, point accès peppol, expert-comptable,
  itaa, autoliquidation, logiciel comptable, codabox, intégration comptable,
  dématérialisation, accompagnement numérique

# garage : constructeur qui lâche son concessionnaire
concession perdue, plus de voitures neuves, enseigne retirée, marque nous lâche,
  constructeur automobile, contrat de concession, panneau à enlever,
  showroom trop grand, garagiste, stock de voitures, objectifs de vente,
  voitures neuves, agent de marque, indemnité de concession, loi de 1961,
  résiliation unilatérale, préavis raisonnable, distribution sélective,
  droit de la distribution, traxio, avocat commercial, réparateur agréé, multimarque,
  réseau indépendant, restructuration réseau, clientèle apportée

# garage : mécaniciens et voitures électriques
voiture électrique, mécanicien démissionne, pont élévateur, valise de diagnostic,
  moins de vidanges, moteur thermique, embrayage, atelier vide, vieux mécano,
  outillage haute tension, pneus, contrôle technique, habilitation haute tension, hev,
  educam, campus automobile, autotechnica, technicien diagnostic, reconversion atelier,
  cp 112, formation hybride, ba4, aftersales manager, mix de services, flotte de leasing

# garage : carrosserie et assureurs qui fixent les tarifs
carrosserie, carrossier, assureur impose tarif, expert auto, voiture de remplacement,
  tôle, peinture, grêle, débosselage, tarif horaire trop bas, pare-brise,
  attendre le paiement, carrossier agréé, agrément assurance, expertise automobile,
  informex, audatex, direction des ventes, négociation tarifaire, febelcar,
  taux horaire, productivité atelier, ratio de rentabilité, gestion des sinistres,
  cabine de peinture, composés volatils

# garage : reprise par le fils ou un ouvrier
céder le garage, mon fils hésite, prendre sa retraite, dépanneuse,
  mon mécanicien veut racheter, prix du garage, terrain pollué, cuves enterrées,
  trente ans atelier, partager entre enfants, vendre les murs, notaire,
  transmission entreprise, cession de parts, valorisation, due diligence,
  banque carrefour des sols, décret sols, étude orientation, assainissement,
  société patrimoniale, donation entreprise familiale, vendor loan, crédit vendeur,
  sowaccess, repreneur

# transport : chauffeurs et temps de conduite
chauffeurs routiers, poids lourd, tachygraphe, amende autoroute, camion immobilisé,
  heures de conduite, chauffeur malade, nuit dans la cabine, découcher, permis c,
  roumains moins chers, quai de chargement, transport routier, cp 140.03, code 95,
  temps de repos, paquet mobilité, cabotage, gestionnaire de transport,
  licence de transport, febetra, uptr, dispatcher, attestation capacité professionnelle,
  contrôle spf mobilité, heures de liaison

# transport : gasoil et tarifs du donneur ordre
gasoil, plein du camion, diesel qui monte, viapass, péage kilométrique, retour à vide,
  chargeur qui tire les prix, bourse de fret, remorque, tarif au kilomètre,
  marge au ras, perdre une tournée, clause gasoil, indexation carburant,
  prix de revient kilométrique, diesel professionnel, accises, tms, télématique,
  éco-conduite, affrètement, renégociation contrat, appel offres transport,
  taux de remplissage, logistique, satellic

# transport : marchandise abîmée ou volée
palette abîmée, colis volé, bâche lacérée, marchandise refusée, réserves à la livraison,
  frigo en panne, camion accidenté, assurance refuse, cargaison, parking aire de repos,
  destinataire conteste, lettre de voiture, cmr, assurance cmr, commissaire avaries,
  responsabilité du transporteur, limite indemnité, e-cmr, chaîne du froid, adr,
  commissionnaire de transport, droit des transports, gestion des réclamations,
  courtier transport, franchise

# transport : camions propres et entrée en ville
zone basse émission, camionnettes diesel, entrer à bruxelles, vélo cargo,
  livraison du dernier kilomètre, euro 6, fourgon électrique, dépôt sans borne,
  colis express, tournées du matin, stationner en double file, amende lez,
  low emission zone, flotte électrique, cyclologistique, coût total de possession, tco,
  fleet manager, optimisation de tournées, plan de mobilité, micro-hub, citydepot,
  urbike, décarbonation logistique, bilan carbone, renouvellement de flotte

# imprimerie : volumes qui fondent
imprimeur, calendriers, imprimerie, offset, presse à arrêt, flyers en ligne,
  papier hors de prix, dépliants, carnets autocopiants, moins de tirages,
  gros client parti, imprimeur en ligne, faire-part, encre, rotative, repositionnement,
  web to print, impression numérique, grand format, packaging, signalétique, febelgra,
  communication graphique, plan de relance, diversification, façonnage, pré-presse,
  pivot stratégique, prj, réorganisation judiciaire

# imprimerie : fichiers, erreurs et réimpressions
coquille sur la brochure, faute dans le texte, réimprimer à mes frais, mauvaise couleur,
  bon à tirer, fichier pourri, logo flou, client refuse de payer, catalogue raté,
  découpe de travers, délai impossible, graphiste, affiches, conditions générales,
  épreuve validée, pdf certifié, contrôle qualité, iso 12647, étalonnage couleur,
  gestion des non-conformités, workflow prepress, fsc, traçabilité commande,
  limitation de responsabilité, juriste contrats, infographiste

# métal : dépendance à un gros client
gros client, sidérurgie, usine qui ferme, soudeur, tôlerie, pièces tournées,
  commande annulée, chômage économique, fonderie, carnet vide, tout dans le même panier,
  fraiseuse à arrêt, sous-traitance industrielle, prospection export, awex, agoria,
  mecatech, développement commercial, business developer, key account,
  diversification sectorielle, salon midest, défense aéronautique,
  certification en 9100, ingénieur technico-commercial, chômage temporaire, cp 111

# métal : usineur expérimenté qui part
dernier tourneur, usineur, fraiseur, régleur, départ à la retraite, tout dans sa tête,
  programmes cnc, personne ne sait régler, plans perdus, tour conventionnel,
  tour numérique, former un jeune, transfert de compétences, tutorat, ifpm, mtech plus,
  technifutur, technocampus, matrice de polyvalence, fiches de poste, standardisation,
  gestion des connaissances, plan de succession, convention 104, rcc, fin de carrière,
  polyvalence

# métal : certification soudage et marquage
certificat demandé, soudure refusée, charpente métallique, garde-corps inox,
  dossier technique, architecte exige, contrôle des soudures, classe exécution,
  ferronnier, galvanisation, marquage ce, en 1090, iso 3834, coordinateur en soudage,
  iws, iwe, qmos, dmos, contrôle non destructif, institut belge de la soudure, ressuage,
  qualiticien, iso 9001, manuel qualité, audit de certification,
  règlement produits de construction

# machines : service après-vente et pièces
machine en panne chez client, dépanner à étranger, technicien en avion, pièce détachée,
  automate, armoire électrique, convoyeur, machine spéciale, client hurle,
  garantie sans fin, plan obsolète, mise en route, service après-vente, télémaintenance,
  maintenance prédictive, gestion de projet industriel, réception fat sat,
  directive machines, règlement machines, analyse des risques machines,
  contrat de maintenance, servitization, plc siemens, bureau études, plm, nomenclature,
  chef de projet mécanique

# machines : droits de douane et export
douane, droits américains, camion bloqué frontière, client au canada, lettre de crédit,
  acheteur algérien, paiement en dollars, caisses maritimes, papiers de douane,
  transitaire, machine copiée, incoterms, code douanier, origine préférentielle, oea,
  crédit documentaire, credendo, assurance crédit export, finexpo, awex, hub brussels,
  brevet, contrefaçon, double usage, licence exportation, crédit acheteur,
  déclarant en douane, risque de change

# agroalimentaire : centrales achat et référencement
grande surface, delhaize, colruyt, déréférencé, acheteur de la centrale,
  pénalités de retard, promotion imposée, confiture, biscuits, sauces, rayon,
  tête de gondole, marge arrière, négociation annuelle, référencement,
  key account manager, catégorie management, pratiques commerciales déloyales,
  marque de distributeur, mdd, plan promotionnel, nielsen, fevia, wagralim, apaq-w,
  trade marketing, foodservice, circuit court, logistique retail

# agroalimentaire : rappel de produit et contrôle
rappel de produit, lot contaminé, listeria, salmonelle, contrôleur afsca,
  étiquette fausse, allergène oublié, morceau de verre, produits retirés,
  mauvaise publicité, fromage, charcuterie, chambre froide, haccp, autocontrôle,
  traçabilité, notification obligatoire, ifs food, brc, responsable qualité,
  communication de crise, plan nettoyage désinfection, règlement inco, diversiferm,
  analyses microbiologiques, assurance rappel, durée de conservation, laboratoire agréé

# agroalimentaire : passer de la cuisine à un vrai atelier
fabriquer dans ma cuisine, granola, pots en verre, commandes trop grosses,
  étiqueter à la main, recette qui change, atelier trop petit,
  sous-traiter la production, chocolatier, conserve, soupe, jeune marque,
  industrialisation, changement échelle, hall relais agricole, cuisine partagée,
  façonnier, copacker, smart gastronomy lab, ingénieur agroalimentaire,
  barème de conservation, autorisation afsca, levée de fonds, plan de production,
  permis unique, chèques entreprises, innovation alimentaire

# boulangerie : nuit, énergie et apprentis
four à pain, pétrin, se lever à deux heures, facture gaz, boulanger,
  personne veut travailler la nuit, croissants, vendeuse du samedi, pâte crue, farine,
  invendus du soir, épuisé, pâtissier, fermer un jour, pousse lente, travail de nuit,
  cp 118.03, bakkers vlaanderen, fédération boulangerie, alimento, flexi-job,
  étudiants jobistes, prix de revient produit, audit énergie, récupération de chaleur,
  organisation du travail, aidant indépendant, burn-out indépendant, ergonomie

# boulangerie : deuxième magasin et dépôt
deuxième boulangerie, second magasin, responsable de boutique, vols en caisse,
  qualité qui baisse, livrer le pain, vitrine, dépôt de pain, sandwicherie,
  partout à la fois, caisse qui ne tombe pas juste, gérante, ouverture point de vente,
  étude implantation, bail commercial, multisite, réseau de magasins, franchise,
  manuel opératoire, caisse connectée, indicateurs par magasin, délégation,
  merchandising, retail manager, cash flow ouverture, tableau de bord quotidien

# brasserie : vendre sa bière
brasserie artisanale, brasser, fûts, bières invendues, trop de microbrasseries,
  café lié, cafetier, bouteilles consignées, houblon, salon de la bière,
  vendre en france, importateur américain, malt, étiquettes, accises sur la bière,
  entrepôt fiscal, emcs, belgian brewers, distribution horeca, force de vente,
  marketing de marque, agent commercial, obligation brassicole, dépositaire,
  grossiste en boissons, export boissons, dégustation, taproom, brasseur à façon

# brasserie : associés fâchés et capital
associés fâchés, copains associés, plus se parler, cuves à payer, mises inégales,
  actionnaires buveurs, crowdfunding, coopérative de citoyens, travaille plus que lui,
  racheter ses parts, garage à bière, blocage à deux, pacte associés,
  conflit actionnaires, exclusion et retrait, code des sociétés, csa, srl,
  médiateur agréé, avocat en droit des sociétés, clause de sortie, buy or sell,
  évaluation des parts, coopérateurs, tax shelter, gouvernance,
  administrateur provisoire

# restaurant : salle vide et personnel manquant
salle vide, cuistot parti, serveur, plongeur, fermer le midi, réservations fantômes,
  no show, carte trop longue, assiettes, addition, service du samedi, commis,
  restaurateur, extra au noir, chef de cuisine, flexi-jobs, horeca, cp 302, boîte noire,
  caisse blanche, extras horeca, fédération horeca wallonie, horeca formation,
  ratio matière, food cost, menu engineering, ticket moyen, yield, réservation en ligne,
  zenchef, dimona

# restaurant : avis Google et plateformes
mauvais avis, une étoile, avis mensonger, tripadvisor, uber eats, deliveroo,
  commission trente pour cent, frites froides, photos de plats, instagram,
  concurrent jaloux, commande en ligne, influenceuse, pizzeria, e-réputation,
  fiche établissement google, référencement local, community manager, réponse aux avis,
  droit de réponse, diffamation, click and collect, stratégie digitale,
  photographe culinaire, fidélisation, newsletter, dark kitchen, modération, agence web

# restaurant : faillite qui approche
huissier, lettre onss, tva impayée, brasseur réclame, loyer en retard, friterie,
  fermer le resto, honte de fermer, compte en rouge, payer les serveurs, terrasse vide,
  découvert, dormir plus, tribunal entreprise, aveu de faillite, effacement des dettes,
  prj, chambre entreprises en difficulté, plan apurement, cap relance,
  centre entreprises en difficulté, curateur, médiateur entreprise, droit passerelle,
  un pass dans impasse, insolvabilité, gestion de trésorerie, caution personnelle,
  sûretés

# hôtel : commissions de Booking et remplissage
booking, commissions trop élevées, chambres vides, week-end complet, semaine morte,
  réception de nuit, petit-déjeuner, hôtelier, gîte, chambre hôtes, airbnb en face,
  prix de la nuitée, touristes hollandais, séminaires, revenue management,
  channel manager, pms, taux occupation, revpar, vente directe, moteur de réservation,
  commissariat au tourisme, visitwallonia, attractivité touristique, classement étoiles,
  incentive mice, distribution hôtelière, ota, directeur hôtel

# hôtel : incendie, rénovation et personnel étage
pompiers refusent, attestation incendie, chambres vieillottes, moquette,
  femmes de chambre, blanchisserie, punaises de lit, ascenseur, rénover sans fermer,
  piscine, chaudière hôtel, draps, gouvernante, attestation sécurité incendie,
  prévention incendie, licence hébergement, subside tourisme, cgt, housekeeping,
  outsourcing nettoyage, clef verte, green key, rénovation énergétique, peb tertiaire,
  capex, architecte intérieur, phasage travaux, procédures hygiène

# commerce de détail : travaux dans la rue et centre-ville
rue en travaux, tram, trottoir éventré, plus de parking, vitrine vide, rue morte,
  piétonnier, magasin désert, vêtements, chaussures, soldes, clientèle partie, boutique,
  indemnité compensatoire, droit passerelle perturbation, ucm, sni,
  gestion centre-ville, association des commerçants, amcv, city manager, creashop,
  dynamisation commerciale, plan communication quartier,
  schéma développement commercial, report cotisations, bail commercial,
  révision du loyer

# commerce de détail : stock, boutique en ligne et invendus
trop de stock, invendus, tailles manquantes, cave pleine, amazon, zalando,
  colis retournés, boutique en ligne, inventaire à la main, collection achat, jouets,
  bijoux, clients essayent puis commandent ailleurs, liquider, shopify, woocommerce,
  prestashop, e-commerce, omnicanal, rotation des stocks, retail, open to buy,
  gestion des achats, seo, google shopping, bpost, droit de rétractation, comeos,
  becommerce, digital wallonia, webshop manager, merchandiser

# commerce de détail : vols et propriétaire du bail
vol à étalage, caissière pique, caméra cachée, loyer double,
  propriétaire veut récupérer, fin de bail, vitrine cassée, renouvellement oublié,
  épicerie, librairie, cambriolage, antivol, pas de porte, bail commercial,
  lettre recommandée renouvellement, indemnité éviction, juge de paix, droit au bail,
  cession fonds de commerce, cct 68, loi caméras, détective privé,
  licenciement faute grave, prévention vol, démarque inconnue, assurance vol,
  règlement de travail

# fleuriste : pics, pertes et grandes surfaces
fleuriste, bouquets, roses fanées, saint valentin, fête des mères, toussaint,
  tulipes du supermarché, fleurs jetées, couronnes deuil, mariages, criée hollandaise,
  frigo à fleurs, travailler dimanche, jobistes, art floral, marge sur pertes,
  interflora, abonnement floral, saisonnalité, gestion du périssable,
  vente en ligne fleurs, atelier floral, fleurs locales, slow flower,
  prévision des ventes, cp 201, repos dominical, plan de trésorerie saisonnier,
  pompes funèbres

# pharmacie : ruptures, gardes et rachat
pharmacie, officine, médicaments en rupture, garde de nuit, ordonnances,
  assistante pharmacien, multipharma veut racheter, chaînes de pharmacies,
  agression au comptoir, péremption, robot de comptoir, parapharmacie,
  préparation magistrale, pharmacien titulaire, apb, afmps, inami, tiers payant,
  tarification, fusion officines, moratoire, valorisation officine, cp 313,
  maisons de repos blister, farmad, rgpd santé, rachat actifs, cession pharmacie,
  conseil pharmaceutique

# agriculture : reprise de la ferme
ferme, reprendre la ferme, mes frères et soeurs, terres louées, vaches laitières,
  tracteur, prix du lait, beau-père, terre trop chère, installer un jeune, cheptel,
  hectares, propriétaire vend, étable, bail à ferme, droit de préemption, adisa,
  aides à installation, pac, fwa, fugea, fja, wallonie agriculture,
  transmission exploitation, société agricole, terre en vue, notaire rural, agricall,
  crédit agricole, comptabilité agricole, forfait agricole, remembrement

# agriculture : vente à la ferme et transformation
vente à la ferme, fromage de ferme, paniers de légumes, pommes de terre,
  distributeur automatique, oeufs, maraîcher, crème glacée, abattoir loin,
  colis de viande, vivre de mon lait, industriel paie mal, marché du dimanche,
  diversification agricole, circuits courts, accueil champêtre, diversiferm, afsca,
  coopérative de producteurs, certification bio, certisys, nature et progrès,
  biowallonie, plan de gestion maraîchage, magasin coopératif, ceinture alimentaire,
  agritourisme, apaq-w, prix juste producteur

# agriculture : nitrates, voisins et permis
voisins se plaignent, odeur de lisier, poulailler refusé, pulvérisateur,
  enquête publique, pétition, fumier, nitrates, sécheresse, puits, inondation boue,
  pesticides, riverains, permis unique, permis environnement, étude incidences,
  protect eau, pgda, phytolicence, sanitel, zone agricole, plan de secteur,
  fonctionnaire délégué, recours ministre, natagriwal, mesures agro-environnementales,
  calamités agricoles, avocat environnement, agroforesterie, érosion diffuse

# jardins : saison morte et saisonniers
jardinier, tondeuse, haies, tailler, pelouse, hiver sans rentrées, pluie,
  ouvriers saisonniers, taille-haie volé, remorque de branches, clôture,
  terrasse en bois, élagueur, concurrence au noir, entrepreneur de jardins, paysagiste,
  cp 145.04, chômage intempéries, green cards, carte cueillette,
  contrat entretien annuel, architecte paysagiste, lissage de trésorerie, déneigement,
  annualisation du temps, mission wallonne secteurs verts, tonte robot, phytolicence,
  marché public espaces verts

# nettoyage : titres-services et appel offres perdu
titres-services, aide-ménagères, certificats médicaux, repasseuse, raclette,
  bureaux à nettoyer, contrat perdu, nettoyage de vitres, dos cassé, femmes de ménage,
  concurrent moins cher, clés des clients, absences du lundi, cct 32 bis,
  reprise du personnel, cp 121, cp 322.01, absu ugbn, federgon,
  agrément titres-services, pluxee, absentéisme, médecine du travail,
  appel offres nettoyage, iso 14001, inspecteur qualité, troubles musculosquelettiques,
  pointage mobile, ergonome, plan de réintégration
"""

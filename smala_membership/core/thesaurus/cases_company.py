"""Concrete cases on companies: handover, partners, law, digital, works, mobility."""

CONCEPTS = """

# transmission et reprise d'entreprise
remettre ma boulangerie, arrêter dans deux ans, bientôt la pension,
  enfants pas intéressés, trouver un repreneur, fatigué du fournil,
  partir à la retraite, personne pour reprendre, vendre mon commerce, fermer boutique,
  qui va continuer, toute une vie, cession de fonds de commerce, repreneur, cédant,
  transmission, SOWACCESS, plateforme de cession, dossier de présentation,
  mise en relation cédant repreneur, courtier en cession, intermédiaire M&A,
  diagnostic de cédabilité, processus de vente, période de transition,
  liquidation évitée
combien vaut mon garage, prix de vente, fixer un prix, estimation, offre trop basse,
  valeur du fonds, valeur de la clientèle, acheteur qui négocie, mon comptable dit,
  se faire avoir, machines et stock, valorisation, multiple EBITDA, goodwill,
  méthode DCF, actif net corrigé, évaluateur, expert en évaluation, réviseur IRE,
  due diligence, rapport de valorisation, EBITDA normalisé, fourchette de prix,
  évaluation PME, corporate finance
racheter mon patron, reprendre la menuiserie, mon chef part, ouvrier devient patron,
  emprunter pour racheter, pas assez de fonds propres, la banque hésite,
  racheter les parts, premier rachat, peur de me planter, salarié repreneur, MBO,
  management buy-out, financement de reprise, vendor loan, crédit vendeur,
  WALLONIE ENTREPRENDRE, prêt subordonné, holding de reprise, effet de levier,
  garantie SOCAMUT, acquisition de parts, plan de reprise, repris une entreprise,
  candidat acquéreur
mon fils veut reprendre, ma fille reprend, frère et soeur jaloux, donner les parts,
  droits de succession, papa décide encore, passer la main, lâcher prise,
  ferme familiale, dispute en famille, héritage, génération suivante, belle-fille,
  entreprise familiale, transmission familiale, charte familiale, donation de parts,
  taux réduit 0 %, pacte successoral, notaire, conseil de famille,
  planification successorale, médiateur familial, deuxième génération,
  troisième génération, gouvernance familiale
ancien patron toujours là, équipe me compare, clients regrettent le vieux,
  reprise du restaurant, habitudes du prédécesseur, personnel méfiant,
  se faire accepter, changer les habitudes, cadavres dans le placard,
  mauvaises surprises, cent premiers jours, lendemain de reprise, post-acquisition,
  intégration, plan des 100 jours, accompagnement post-reprise, coach de repreneurs,
  garantie de passif, clause earn-out, repreneur externe, culture reprise,
  transition avec le cédant, mentor repreneur, passation, accompagnement du repreneur
concurrent veut racheter, on me propose un rachat, lettre reçue, groupe intéressé,
  vendre ou pas, offre confidentielle, montrer mes chiffres,
  secret vis-à-vis du personnel, gros groupe, rester salarié après, signer avec eux,
  lettre intention, NDA, accord de confidentialité, data room, share deal, asset deal,
  convention de cession, avocat M&A, négociation de cession, earn-out, adossement,
  fusion acquisition, rachat par un groupe, exit, closing
si je meurs demain, accident, hospitalisé, tout dans ma tête, personne sait faire,
  ma femme ne connaît rien, mots de passe, signature à la banque, absence longue,
  maladie du patron, seul à décider, indispensable, procuration, mandat extrajudiciaire,
  assurance homme-clé, plan de continuité, notaire, revenu garanti,
  délégation de signature, manuel de procédures, key man, continuité du dirigeant,
  backup de direction, plan de succession, dossier urgence

# associés et gouvernance
associé ne fait rien, plus envie de travailler ensemble, on se dispute,
  il arrive à dix heures, je porte tout, même salaire, séparation,
  divorce entre associés, cinquante cinquante, on ne se parle plus, blocage,
  ami devenu associé, conflit entre associés, pacte associés, médiation,
  médiateur agréé, rachat de parts, exclusion judiciaire, retrait associé,
  clause de sortie, tribunal entreprise, deadlock, buy-sell, avocat sociétés,
  sortie associé, convention actionnaires
prendre un associé, faire entrer quelqu'un, se lancer à deux, je suis seul,
  partager les parts, combien de pourcents, copain motivé, complémentaire, bras droit,
  peur de perdre le contrôle, épouse associée, cofondateur, entrée au capital,
  pacte actionnaires, vesting, répartition du capital, clause de bad leaver,
  droit de préemption, augmentation de capital, registre des parts, cofondatrice,
  contrat entre fondateurs, profils complémentaires, apport en industrie,
  lettre de cadrage entre associés
toutes les décisions seul, personne pour me contredire, tête dans le guidon,
  regard extérieur, parler stratégie, solitude du patron, besoin de recul,
  conseil de sages, qui me challenge, grandir sans structure, comité consultatif,
  advisory board, administrateur indépendant, conseil administration, GUBERNA,
  gouvernance PME, ordre du jour, tableau de bord, board member, raad van advies,
  administratrice externe, code Buysse, club de dirigeants, réunion trimestrielle,
  sparring partner
réunions sans fin, qui décide quoi, équipe attend mon accord, cogérants, trois patrons,
  chefs se contredisent, ordres contraires, rôles flous, chacun fait à sa sauce,
  répartir les tâches, direction à plusieurs, comité de direction, CODIR,
  délégation de pouvoirs, holacratie, sociocratie, gouvernance partagée, matrice RACI,
  organigramme, intelligence collective, facilitateur, décision par consentement,
  cercles, description de fonction, coopérative, redevabilités
investisseur veut entrer, céder une part, business angel, rendre des comptes,
  perdre la main, lever des sous, dilution, minoritaire, fonds au capital,
  reporting demandé, droit de veto, partenaire financier, term sheet, levée de fonds,
  Be Angels, invest régional, Noshaq, finance.brussels, table de capitalisation,
  private equity, clause anti-dilution, actionnaire minoritaire, drag along, tag along,
  relations investisseurs

# forme juridique et contrats
passer en société, indépendant personne physique, trop impôts,
  cotisations sociales énormes, ça vaut le coup, protéger ma maison, séparer mes biens,
  huissier chez moi, chiffre augmente, coiffeuse à mon compte, passage en SRL, SRL,
  Code des sociétés, CSA, plan financier, notaire, quasi-apport,
  rémunération minimum dirigeant, ISOC, VVPR-bis, guichet entreprises, BCE, statuts,
  expert-comptable ITAA, constitution de société, insaisissabilité résidence principale
conditions de vente, client refuse de payer, pas de contrat signé, parole donnée,
  devis accepté par mail, chantier contesté, rien écrit, acompte,
  annulation de dernière minute, pénalités de retard, petits caractères,
  bon de commande, CGV, conditions générales, clauses abusives, B2B,
  Code de droit économique, réserve de propriété, clause pénale, juriste entreprise,
  avocat droit commercial, rédaction de contrats, modèle de contrat,
  recouvrement amiable, clause de compétence
bail du magasin, propriétaire augmente le loyer, fin de bail, mis dehors,
  renouveler le bail, travaux à ma charge, loyer commercial, changer de local,
  toit qui coule, sous-louer, préavis du bailleur, pas-de-porte, bail commercial,
  bail 3-6-9, indemnité éviction, état des lieux, agent immobilier IPI, indexation,
  justice de paix, renégociation de bail, lettre recommandée, droit au renouvellement,
  avocat droit immobilier, cession de bail, loyer impayé
copie mon produit, volé mon nom, même logo, protéger mon idée, recette copiée,
  concurrent imite, dessin de meuble, déposer un nom, contrefaçon, graphiste réclame,
  photos utilisées, marque, dépôt de marque, BOIP, Benelux, brevet, EUIPO, OPRI,
  enveloppe i-DEPOT, droits auteur, propriété intellectuelle, conseil en brevets,
  dessins et modèles, mandataire en marques, licence, mise en demeure
faux indépendant, freelance toute la semaine, sous-traitant chantier,
  travaille que pour moi, contrôle ONSS, ouvriers étrangers, amende,
  chauffeur indépendant, livreur, contrôleur sur chantier, responsable du sous-traitant,
  présomption de salariat, contrat de sous-traitance, loi relation de travail, Limosa,
  responsabilité solidaire, checkinatwork, convention de collaboration,
  inspection sociale, requalification, commission ruling social, retenue 30bis, Dimona,
  avocat droit social, salariat déguisé
ancien employé parti concurrencer, pris mes clients, vendeur parti avec fichier,
  débauchage, concurrence déloyale, ouvert en face, secret de fabrication,
  il savait tout, clause dans contrat, procès, clause de non-concurrence,
  non-sollicitation, secret affaires, action en cessation, avocat, confidentialité,
  preuve huissier, tribunal entreprise, clause salariale, commission paritaire,
  protection du savoir-faire, indemnité compensatoire, détournement de clientèle,
  pratiques honnêtes du marché, départ du commercial
chantier raté, malfaçon, client menace procès, avocat adverse, dix ans garantie,
  architecte responsable, fissures, infiltrations, assurance refuse, expert judiciaire,
  assigné, recommandé reçu, assurance décennale, RC professionnelle, loi Breyne,
  responsabilité décennale, réception provisoire, expertise contradictoire,
  courtier en assurances, protection juridique, Embuild, loi Peeters-Borsus,
  conciliation, arbitrage, commission de conciliation construction, avocat construction
monter une coopérative, travailler sans patron, partager les bénéfices,
  producteurs ensemble, magasin à plusieurs, ouvrir aux clients, parts citoyennes,
  asbl ou société, maraîchers, se regrouper, sens plutôt que profit, coopérateurs,
  SC agréée, coopérative, agrément CNC, entreprise sociale, SAW-B, Febecoop, Brasero,
  finalité sociale, asbl, coopérative de producteurs, ConcertES, économie sociale,
  agence-conseil, mutualisation, assemblée générale, coopérative activités SMart
vendre en franchise, ouvrir un deuxième magasin, enseigne, redevances trop chères,
  franchiseur impose, copier mon concept, franchisé, quitter la franchise, royalties,
  friterie connue, on veut mon concept, contrat de distribution, DIP,
  document information précontractuel, franchise, contrat agence, concession exclusive,
  manuel opératoire, réseau de franchisés, master franchise, droit de la distribution,
  indemnité éviction agent, territoire exclusif, développement de réseau,
  licence de marque

# outils numériques et IA
encoder deux fois, tableaux excel partout, perdre des heures, factures à la main,
  recopier des commandes, erreurs de frappe, paperasse du soir, papiers partout,
  post-it, cahier de rendez-vous, double encodage, automatisation, ERP, Odoo,
  intégrateur, API, Zapier, no-code, cartographie des processus, digitalisation,
  workflow, consultant numérique, chèques entreprises, maturité numérique,
  Digital Wallonia, base de données unique, connecteurs
facture électronique obligatoire, facture pdf refusée, changer de logiciel,
  comptable me presse, rien compris, envoyer mes factures,
  recevoir factures fournisseurs, janvier 2026, petit indépendant, carnet de factures,
  Peppol, e-invoicing, UBL, BIS 3, point accès, Billit, Accountable, Horus, WinBooks,
  fiduciaire digitale, logiciel de facturation, scan CodaBox, déduction 120 %,
  annuaire Peppol, formation facturation, CODA
chatgpt, gagner du temps, intelligence artificielle, écrire mes mails, rédiger devis,
  jeunes utilisent, dépassé, comment commencer, peur de remplacer, réponses fausses,
  résumer documents, IA générative, prompt, prompts, Copilot, LLM, agents IA,
  formation IA, cas usage, charte IA, AI Act, hallucinations, Start IA, Tremplin IA,
  Agoria, automatisation par IA, acculturation, base de connaissances, RAG, chatbot
logiciel trop compliqué, équipe refuse, retour au papier, programme jamais utilisé,
  ouvriers sans tablette, mal installé, prestataire disparu, payé pour rien,
  projet informatique raté, résistance, vieux programme,
  retard de livraison du logiciel, conduite du changement, cahier des charges,
  chef de projet, AMOA, key users, formation utilisateurs, ERP sur mesure,
  migration de données, reprise de projet, Scrum, choix de logiciel, go-live,
  sélection de prestataire, adoption
fichier clients désordre, oublier de rappeler, devis sans suite, cartes de visite,
  commerciaux notent rien, tout dans la boîte mail, clients perdus, relancer,
  qui a appelé, historique, CRM, HubSpot, Pipedrive, Teamleader, Salesforce, pipeline,
  segmentation, relance automatique, scoring, marketing automation, intégrateur CRM,
  taux de conversion, Brevo, suivi commercial, nettoyage de base, tableau commercial
vendre en ligne, boutique internet, site ne vend rien, paniers abandonnés,
  commandes par messenger, stock pas à jour, frais de port, colis, retours,
  magasin vide, webshop, photos produits, e-commerce, Shopify, WooCommerce, PrestaShop,
  Mollie, Bancontact, click and collect, SEO, Google Shopping, taux de conversion,
  dropshipping, UX, synchronisation de stock, marketplace, bol.com, bpost, SafeShops,
  tunnel achat
planning des équipes, tableau blanc, heures sup contestées, pointage,
  ouvriers éparpillés, appels toute la journée, rendez-vous doubles, tournées,
  qui est où, techniciens sur route, bons de travail perdus, fiches papier,
  planification, gestion de chantier, application mobile, géolocalisation,
  field service, timesheet, Praxedo, Batigest, Protime, agenda en ligne, ordonnancement,
  dispatch, prise de rendez-vous en ligne, Strobbo, logiciel RH, tablettes
pas de chiffres clairs, découvrir en fin année, marge inconnue, savoir où on gagne,
  chiffres éparpillés, bilan trop tard, piloter à vue, quel produit rapporte,
  rapports illisibles, instinct, indicateurs, tableau de bord, Power BI, KPI,
  business intelligence, data analyst, Looker Studio, contrôle de gestion,
  reporting mensuel, entrepôt de données, coût de revient, visualisation, prévisions,
  contrôleur de gestion, data-driven, science des données
serveur qui plante, ordinateurs lents, informaticien injoignable, wifi du magasin,
  imprimante, pannes, dépanneur, caisse bloquée, internet coupé, vieux windows,
  tout arrêté un matin, téléphone fixe, infogérance, MSP, Microsoft 365, cloud,
  helpdesk, VoIP, SLA, managed services, virtualisation, parc informatique,
  migration cloud, Azure, administrateur système, fibre, DSI à temps partagé,
  monitoring, contrat de maintenance, Windows 10

# cybersécurité et RGPD
piraté, fichiers bloqués, rançon, écran rouge, tout crypté, bitcoin demandé,
  sauvegarde foutue, plus accès, comptabilité perdue, atelier paralysé, payer ou pas,
  police, ransomware, rançongiciel, cyberattaque, CCB, CERT.be, Safeonweb,
  plan de reprise, PRA, sauvegarde 3-2-1, réponse à incident, forensic, EDR,
  cyberassurance, KEEP IT SECURE, restauration, SOC, Computer Crime Unit
faux mail fournisseur, payé un faux compte, IBAN changé, arnaque, mail du patron,
  virement parti, banque rembourse pas, secrétaire trompée, facture trafiquée,
  cliqué sur lien, escroquerie, itsme volé, phishing, hameçonnage, fraude au président,
  sensibilisation, simulation phishing, MFA, double authentification, DMARC,
  suspect@safeonweb.be, gestionnaire de mots de passe, formation du personnel,
  CyberFundamentals, procédure de double validation, social engineering
données de clients, fichier newsletter, plainte à autorité, caméras magasin, amende,
  cookies du site, supprimer mes données, patient mécontent, dossiers médicaux,
  mails sans accord, fuite de données, vie privée, RGPD, GDPR, DPO, APD,
  registre des traitements, politique de confidentialité, consentement,
  sous-traitant article 28, DPIA, délégué à la protection, audit RGPD,
  notification 72 heures, bannière cookies, droit effacement, loi caméras
gros client exige sécurité, questionnaire sécurité, audit imposé, perdre le marché,
  paperasse sécurité, certificat demandé, on est petit, hôpital client,
  nouvelles règles europe, sous-traitant industriel, NIS2, ISO 27001, CyberFundamentals,
  CCB, RSSI, CISO, analyse de risques, SMSI, CISO as a service, pentest, test intrusion,
  politique de sécurité, conformité, DORA, auditeur, gouvernance cyber, label,
  plan action sécurité
employé parti avec accès, mots de passe partagés, même code partout,
  stagiaire voit tout, page facebook volée, compte instagram bloqué, clé usb, gsm perdu,
  ordinateur volé, carnet de codes, télétravail, compte piraté, gestion des accès, IAM,
  Bitwarden, offboarding, MDM, charte informatique, chiffrement, droits utilisateurs,
  VPN, pare-feu, moindre privilège, hygiène numérique, BYOD, récupération de compte,
  SSO, audit de sécurité

# production et approvisionnement
atelier en désordre, chercher ses outils, temps perdu, machines attendent,
  retards de fabrication, menuiserie débordée, pièces refaites, courir partout, rebuts,
  gaspillage, goulot, on livre en retard, lean, 5S, kaizen, VSM, SMED, TRS, OEE,
  takt time, amélioration continue, Green Belt, Six Sigma, kanban, productivité atelier,
  ingénieur de production, flux tirés, méthodes, réimplantation,
  responsable de production
fournisseur en retard, rupture, plus de farine, pièces introuvables, bois hors de prix,
  prix qui flambent, dépendre un seul fournisseur, commande bloquée, container, pénurie,
  hausse matière première, acheter en Chine, achats, acheteur, supply chain, sourcing,
  double sourcing, Incoterms, négociation fournisseurs, panel fournisseurs,
  approvisionnement, centrale achat, groupement achats, contrat cadre,
  clause de révision de prix, dédouanement, évaluation fournisseurs, purchasing manager
trop de stock, dépôt plein, invendus, marchandise qui dort, inventaire faux,
  pièces oubliées, périmés, ruptures en rayon, argent sur étagères, fin de série,
  comptage de nuit, réserve encombrée, gestion de stock, rotation, WMS,
  stock de sécurité, inventaire tournant, code-barres, FIFO, point de commande, MRP,
  prévision de ventes, besoin en fonds de roulement, déstockage, magasinier,
  logisticien, RFID
réclamations clients, pièces défectueuses, retours, produit pas régulier, lot raté,
  client industriel mécontent, tri, erreurs à répétition, contrôle qualité, pain raté,
  qualité variable, colis cassé, ISO 9001, responsable qualité, audit interne, 8D,
  AMDEC, non-conformité, plan de contrôle, traçabilité, SPC, certification, Ishikawa,
  QHSE, manuel qualité, actions correctives, PDCA, Vinçotte
contrôle AFSCA, frigo trop chaud, inspecteur cuisine, étiquettes, allergènes,
  rappel de produit, hygiène, souris, lot contaminé, fermeture provisoire, traiteur,
  vendre aux supermarchés, AFSCA, HACCP, autocontrôle, guide G-, traçabilité, FAVV,
  agroalimentaire, IFS, BRC, FSSC 22000, étiquetage INCO,
  conseiller en sécurité alimentaire, technologue alimentaire, analyses labo,
  date de durabilité, Diversiferm, hall relais agricole, plan de nettoyage
machine en panne, vieille machine, four cassé, pièce plus fabriquée, technicien attend,
  acheter un robot, CNC trop chère, investir ou réparer, arrêt de ligne,
  tâches pénibles, découpe, maintenance préventive, GMAO, robotisation, cobot, automate,
  PLC, Siemens, industrie 4.0, aide investissement, leasing, Sirris, CNC,
  technicien maintenance, retrofit, Made Different, automaticien, impression 3D,
  prime à investissement, SPW Economie
plus capable de suivre, trop de commandes, refuser des commandes,
  sous-traiter une partie, agrandir atelier, délais trop longs, saison folle,
  nuit et week-end, trouver un façonnier, capacité, doubler la production, pic de Noël,
  sous-traitance, planification de production, ordonnancement, ETA, industrialisation,
  scale-up, façonnage, co-packing, externalisation, make or buy, passage à échelle,
  lissage de charge, théorie des contraintes, PDP, travail adapté, partenaire industriel

# énergie et bâtiments
facture électricité, four énergivore, gaz hors de prix, chambre froide,
  chauffage atelier, régularisation salée, contrat énergie, couper le four,
  frigos qui tournent, hiver cher, consommation, ampoules, audit énergétique,
  auditeur AMUREBA, UREBA, monitoring énergétique, kWh, efficacité énergétique,
  facilitateur énergie, CREG, CWaPE, Brugel, courtier en énergie,
  récupération de chaleur, pompe à chaleur, LED, plan action énergie,
  utilisation rationnelle, energy manager, easy green
panneaux sur le hangar, toit de ferme, batterie, vendre le courant, surplus, voisins,
  installateur, retour sur investissement, étable, toiture amiante, borne, compteur,
  photovoltaïque, certificats verts, autoconsommation, kWc, onduleur,
  communauté énergie, tiers investisseur, déduction pour investissement,
  partage énergie, RESCert, biomasse, cogénération, biométhanisation, ORES, Sibelga,
  stockage, raccordement, injection, éolienne
bureaux glacés, bâtiment passoire, isoler, châssis simple vitrage, humidité,
  toit du magasin, vieux hall, rénover, courants air, primes, travaux sans fermer,
  chaleur insupportable en été, rénovation énergétique, PEB, isolation, Renolution,
  prime énergie, architecte, bureau études techniques, HVAC, chanvre,
  ventilation double flux, écoconstruction, certificateur PEB, étanchéité,
  conseiller PEB, BREEAM, rénovation bâtiment tertiaire, prêt vert,
  cluster éco-construction
construire un hall, chercher un terrain, permis refusé, voisins se plaignent, bruit,
  commune bloque, agrandir, changement affectation, pompiers, parking exigé, zoning,
  enquête publique, permis unique, permis urbanisme, permis environnement, CoDT, CWATUP,
  urban.brussels, Bruxelles Environnement, intercommunale, IDELUX, SPI, IGRETEC, BEP,
  architecte, urbaniste, parc activités, prévention incendie, acoustique, classe 2,
  CPDT, halls relais

# durabilité et impact
gros client demande bilan carbone, questionnaire durable, critères verts,
  marché public perdu, calculer CO2, paperasse verte, par où commencer,
  on me demande un rapport, Carrefour exige, banque pose questions, greenwashing,
  bilan carbone, scope 3, GHG Protocol, CSRD, VSME, ESG, EcoVadis, SBTi,
  rapport de durabilité, double matérialité, consultant RSE, ODD,
  trajectoire bas carbone, CO2 Neutral, ISO 14001, analyse cycle de vie,
  label Entreprise écodynamique, taxonomie
déchets qui coûtent, conteneur plein, chutes de bois, invendus alimentaires, pain jeté,
  emballages, plastique, récupérer, palettes, donner plutôt que jeter, tri,
  collecte chère, économie circulaire, Fost Plus, Valipac, Circular Wallonia, upcycling,
  écoconception, réemploi, Too Good To Go, symbiose industrielle, Be Circular,
  zéro déchet, consigne, matières premières secondaires, Rotor DC, éco-design, Recupel,
  banque alimentaire, compost, chèque économie circulaire
donner du sens, clients veulent local, marre du tout pour le fric, être plus vert,
  image écolo, jeunes exigent, métier utile, mesurer ce qui compte, handicapés,
  quartier, artisan engagé, entreprise à impact, B Corp, impact social,
  modèle régénératif, The Shift, Groupe One, coopcity, économie de la fonctionnalité,
  mesure impact, parties prenantes, insertion socioprofessionnelle, ISI, article 60,
  RSE, éthique, charte, business model durable, label Financité Solifin
passer au bio, sécheresse, rendements, glyphosate, terre fatiguée, vente à la ferme,
  prix du lait, traire, haies, inondation, coopérative laitière, nourrir local,
  circuit court, agroécologie, Certisys, Biowallonie, agriculture de conservation, PAC,
  MAEC, maraîchage, hall relais, point ferme, conversion bio, permaculture, FUGEA, FWA,
  agronome, agroforesterie, ceinture alimentaire, diversification agricole,
  Manger Demain, Accueil Champêtre

# mobilité
camionnette interdite en ville, zone basses émissions, diesel trop vieux,
  livrer au centre, amendes bruxelles, chantier en ville, plus de place pour se garer,
  embouteillages, piétonnier, tunnels, carte de livraison, LEZ, Good Move,
  utilitaire électrique, cargo-bike, vélo-cargo, cyclologistique, logistique urbaine,
  Urbike, prime LEZ, bruxelles mobilité, dernier kilomètre, hub urbain, ProVélo,
  Cargo Velo, parking.brussels, conseiller mobilité, livraison à vélo
voiture de société, passer à électrique, déduction diesel fini, bornes au bureau,
  commerciaux roulent beaucoup, autonomie, avantage toute nature, carburant,
  leasing cher, cartes essence, recharger à la maison, accidents, flotte, fleet manager,
  car policy, TCO, ATN, budget mobilité, cotisation CO2, borne de recharge,
  leasing opérationnel, Renta, déductibilité, électrification de flotte, split billing,
  V2G, CREG remboursement, télématique, deuxième main, Mobility manager
personnel sans permis, zoning sans bus, ouvriers en retard, pas de train,
  équipe de nuit, parking saturé, candidats refusent distance, covoiturage, vélo volé,
  venir au boulot, navette, stationnement, plan de déplacement entreprise, PDE,
  mobilité domicile-travail, leasing vélo, indemnité kilométrique vélo, TEC, SNCB, STIB,
  cellule mobilité, UWE, carpool, Cambio, Traject, douches, Tous vélo-actifs, MaaS,
  abonnement train, télétravail, diagnostic fédéral
camions à vide, chauffeurs introuvables, prix du mazout, tournées mal faites,
  retards de livraison, péage, tachygraphe, amende de roulage, livrer trop loin,
  tarif trop bas, transporteur, camionnettes cabossées, taxe kilométrique, Viapass, OBU,
  UPTR, Febetra, TMS, optimisation de tournées, licence de transport, CMR,
  lettre de voiture, affréteur, groupage, 3PL, conseiller ADR, chargement retour,
  permis C, code 95, dispatcher, Logistics in Wallonia
"""

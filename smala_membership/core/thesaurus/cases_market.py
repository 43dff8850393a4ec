"""Concrete cases: selling, marketing, web, tenders, export, innovation."""

CONCEPTS = """

# vente et prospection
téléphone muet, carnet vide, plus de chantiers, menuisier, bouche à oreille, châssis,
  attendre les appels, trou dans le planning, trouver des chantiers,
  décrocher des commandes, prospection, génération de leads, business developer,
  développement commercial, cold calling, prise de rendez-vous, pipeline commercial,
  tunnel de prospection, plan de prospection, apporteur affaires, fichier prospects,
  qualification de leads, prospecteur, saison creuse, remplir agenda,
  acquisition clients
devis sans réponse, devis gratuit, passer mes soirées, touristes du devis,
  comparer les prix, toiture, relancer, silence radio, deviner le budget,
  déplacement pour rien, taux de transformation, suivi des offres, relance commerciale,
  qualification téléphonique, closing, scripts de relance, devis payant, chiffrage,
  entonnoir de vente, CRM, taux de conversion, visite technique facturée,
  salon trop cher, visite pour rien, taux de signature
peur de vendre, timide, déranger les gens, pas commercial, architecte, se vendre,
  oser appeler, parler de prix, mal à aise, réseautage, coach commercial,
  formation à la vente, vente consultative, posture commerciale, argumentaire, pitch,
  elevator pitch, écoute active, préparation mentale, jeux de rôle, méthode SPIN,
  techniques de vente, mentorat commercial, bafouiller, vendre mes plans,
  vente de services
gros acheteur unique, dépendre un seul donneur, sous-traitant, moitié du chiffre,
  il nous tient, usine qui ferme, atelier mécanique, usinage, tout perdre,
  diversification, portefeuille clients, donneur ordre, concentration du risque,
  nouveaux segments, stratégie commerciale, key account manager, grands comptes,
  prospection industrielle, salon de sous-traitance, Agoria, cartographie de marché,
  répartition du chiffre, perdre le contrat, trop dépendants, hunter
vendeur qui ne vend pas, représentant, commercial embauché, voiture de société,
  zéro contrat, tournée, excuses, fixe trop élevé, prime, objectifs de vente,
  commissions, directeur commercial, management commercial, sales manager,
  plan de commissionnement, variable, indicateurs de vente, recrutement de commerciaux,
  délégué commercial, agent commercial, indemnité de clientèle,
  représentant de commerce, coaching des vendeurs, chasseur de contrats, kilomètres,
  essence
post-it partout, oublier de rappeler, cahier à spirale, adresses dans la tête,
  fichier excel, numéros perdus, qui a appelé, boîte mail pleine, rappel oublié, CRM,
  HubSpot, Odoo, Pipedrive, Salesforce, fiche contact, automatisation commerciale,
  suivi des opportunités, intégrateur CRM, base de données clients,
  digitalisation commerciale, tableau de bord des ventes, rappels automatiques,
  segmentation, carnet de notes, Teamleader
stand à la foire, salon professionnel, Batibouw, cartes de visite, badge scanné,
  beaucoup de curieux, prospectus jetés, week-end debout, location de stand,
  aucune suite, exposant, organisateur de salons, standiste, design de stand,
  préparation de salon, retour sur investissement du salon, scénographie,
  animation de stand, suivi post-salon, Libramont, Brussels Expo, Horeca Expo,
  Marche-en-Famenne, WEX, capture de contacts
cinquante cafés, club du matin, petit déjeuner réseau, recommandations,
  échange de cartes, cotisation chère, tour de table, personne ne rappelle, BNI,
  networking, chambre de commerce, UCM, cercle de Wallonie, parrainage,
  recommandation mutuelle, ambassadeurs, partenaires prescripteurs, apport de contacts,
  animateur de réseau, HUB Brussels, club entrepreneurs, prescription, mise en relation,
  soirées networking, réseau affaires
appels interdits, liste démarchage, fichier acheté, mails en masse, adresse récupérée,
  plainte pour spam, amende, désinscription, porte à porte, RGPD, APD, DPO,
  consentement, prospection B2B, emailing, DNCM, opt-in,
  délégué à la protection des données, mise en conformité, registre des traitements,
  juriste numérique, base légale, droit de rétractation, liste Robinson,
  courriels publicitaires, droit marketing
restaurants et épiceries, placer mes fromages, rayon local, fermier, producteur,
  biscuiterie, supermarché, centrale, échantillons gratuits, refusé par le gérant,
  Delhaize, Colruyt, Carrefour, référencement en grande distribution,
  négociation acheteur, circuit court, grossiste, marge arrière, retail manager,
  category manager, plateforme logistique, APAQ-W, Diversiferm, BioWallonie,
  coopérative de producteurs, code barre, GS1

# négociation
toujours moins cher, marchander, remise, ristourne, voisin au noir, brader, carrelage,
  salle de bain, rabotage, je cède, baisser mon prix, défendre ses prix,
  négociation commerciale, concession, contrepartie, valeur perçue, négociateur,
  méthode Harvard, BATNA, objection prix, formateur en négociation, politique tarifaire,
  marge, pricing, offre à trois niveaux
fournisseur qui augmente, farine, beurre, hausse sans prévenir, facture plus salée,
  fidèle depuis vingt ans, boulanger, meunier, livraison minimum, acheteur, sourcing,
  achats, renégociation fournisseurs, appel de prix, cost killer, mise en concurrence,
  centrale achats, groupement, contrat cadre, indexation, clause de révision,
  conditions générales achat, second fournisseur, audit des dépenses, directeur achats,
  emballages plus chers
augmenter mes tarifs, peur de les perdre, coiffeuse, tarif horaire, jamais changé,
  annonce de hausse, afficher le prix, clientes habituées, garage, taux horaire,
  coût de revient, stratégie de prix, lettre de hausse tarifaire,
  positionnement haut de gamme, calcul de rentabilité, seuil de rentabilité,
  indexation annuelle, consultant en pricing, élasticité, communication de prix,
  grille tarifaire, main oeuvre, tarifs trop bas, fuite des habitués, pricing manager
paiement à nonante jours, grosse boîte, conditions imposées, acheteur arrogant,
  pénalités de retard, contrat de vingt pages, à prendre ou à laisser, signer vite,
  clauses abusives, loi B2B, délai légal de paiement, avocat en droit commercial,
  juriste contrats, relecture de contrats, limitation de responsabilité,
  conditions générales, médiation, CEPANI, ombudsman, équilibre contractuel, acompte,
  déséquilibre manifeste, petit face au géant, pot de fer, legal counsel
loyer du magasin, propriétaire, bail qui finit, galerie commerçante, rue en travaux,
  indexation du loyer, vitrine, il veut plus, pas de porte, bail commercial,
  renouvellement de bail, renégociation de loyer, agent immobilier commercial, IPI,
  avocat baux, juge de paix, emplacement, étude de chalandise, bail pop-up,
  courtier en commerce, indemnité éviction, cession de bail, mise à la porte,
  déménager la boutique, facilitateur bail

# marketing et communication
personne ne nous connaît, invisibles, meilleurs que le concurrent, bon produit, village,
  nouvelle enseigne, faire parler, passer inaperçu, notoriété, plan de communication,
  stratégie marketing, agence de communication, chargée de communication,
  marketing local, campagne, branding, visibilité, audit marketing, personas,
  marketing opérationnel, plan média, consultant marketing, chèques entreprises,
  se faire connaître, gagner en notoriété
logo vieillot, dessiné par mon neveu, camionnette, carte de visite, couleurs moches,
  enseigne rouillée, changer le nom, image vieillotte, façade, identité visuelle,
  graphiste, charte graphique, designer, rebranding, logo vectoriel,
  lettrage de véhicule, direction artistique, Illustrator, typographie, naming,
  imprimeur, studio graphique, illustrateur, signalétique, refaire le logo
même chose que tout le monde, pourquoi nous choisir, se démarquer, concurrent copie,
  mêmes promesses, site identique, cabinet, comptable, informaticien,
  noyé dans la masse, positionnement, proposition de valeur, différenciation,
  stratégie de marque, plateforme de marque, océan bleu, niche, spécialisation,
  storytelling, value proposition canvas, consultante en stratégie, brand strategist,
  benchmark, étude de la concurrence, sortir du lot
dépliants, boîtes aux lettres, toutes-boîtes, tract, flyers, publicité dans le journal,
  rien ramené, budget pub gaspillé, radio locale, panneau au bord de route, Vlan, bpost,
  distribution toutes-boîtes, marketing direct, mailing adressé, mesure des retombées,
  affichage, régie publicitaire, code promo, média planner, imprimerie, publipostage,
  géomarketing, tracking, RMB, affiches abribus
nom déjà pris, utilise mon nom, copie de mon logo, mise en demeure, enseigne identique,
  vol de marque, brasserie, étiquette, domaine volé, dépôt de marque, BOIP, OBPI,
  Benelux, EUIPO, conseil en propriété intellectuelle, recherche antériorité,
  contrefaçon, avocat en marques, classes de Nice, nom commercial, PICARRE, opposition,
  i-DEPOT, DNS Belgium, changer de nom
clients qui ne reviennent pas, une seule visite, carte à tampons, salle vide en semaine,
  restaurant, habitués perdus, salon de beauté, anniversaire, cadeau, fidélisation,
  programme de fidélité, Joyn, newsletter, marketing relationnel, parcours client, NPS,
  enquête de satisfaction, chèque cadeau, CRM restaurant, parrainage, expérience client,
  réactivation, taux de rétention, base emails, faire revenir
travaux dans la rue, parking supprimé, centre-ville désert, zoning, braderie,
  commerçants voisins, passants, vitrine triste, fermé le lundi, animation commerciale,
  association des commerçants, gestion centre-ville, AMCV, étalagiste, merchandising,
  trafic en magasin, drive to store, marketing de proximité, bon communal, Créashop,
  indemnité travaux, événement commerçant, décoration de vitrine, visual merchandiser,
  pop-up store
écolo sans le dire, vert mais crédible, laver plus vert, recyclé, bio,
  emballage compostable, accusé de mentir, étiquette verte, valeurs, greenwashing,
  communication responsable, RSE, label, B Corp, Ecolabel,
  directive empowering consumers, allégations environnementales, bilan carbone,
  rapport de durabilité, marketing durable, Entreprise écodynamique, impact,
  conseillère RSE, SPF Economie, certification

# réseaux sociaux et presse
facebook mort, trois likes, quoi publier, pas le temps de poster, photos floues,
  page abandonnée, fleuriste, boucherie, ma fille gère, posts, community manager,
  réseaux sociaux, calendrier éditorial, Instagram, social media manager,
  création de contenu, Canva, planification des publications, Meta Business Suite,
  ligne éditoriale, taux engagement, stratégie de contenu, formation réseaux sociaux,
  stories, hashtags
avis une étoile, mensonge sur google, faux commentaire, jaloux, ancien employé,
  réputation salie, terrasse, serveur impoli, répondre au commentaire, note qui chute,
  e-réputation, Google Business Profile, TripAdvisor, gestion des avis, modération,
  droit de réponse, signalement, diffamation, réponse publique, collecte avis,
  Trustpilot, veille, fiche établissement, réputation en ligne, avocat presse
compte piraté, instagram bloqué, mot de passe changé, page volée, messages bizarres,
  arnaque aux abonnés, perdu dix mille abonnés, rançon, numéro inconnu,
  support injoignable, récupération de compte, double authentification,
  Business Manager, cybersécurité, Safeonweb, CCB, hameçonnage, gestion des accès,
  administrateur de page, hacker, plainte police, expert sécurité, phishing, sauvegarde,
  2FA
pub facebook, booster, dix euros par jour, clics sans achat, argent jeté, carte refusée,
  compte publicitaire, publicité désactivée, personne dans le magasin, Meta Ads,
  Google Ads, traffic manager, SEA, campagnes payantes, ciblage, retargeting, pixel,
  coût par acquisition, ROAS, audience similaire, A/B test, media buyer,
  performance marketing, landing page, optimisation des campagnes
vidéo au smartphone, parler devant la caméra, tiktok, jeunes, ridicule,
  filmer le chantier, drone, trembler, montage, vertical, vidéaste, reels,
  production audiovisuelle, film entreprise, capsules vidéo, CapCut, YouTube,
  motion design, réalisateur, prise de vue, photographe, scénario, interview filmée,
  tournage, sous-titres
article dans le journal, journaliste, télé locale, passer à la radio, jamais répondu,
  anniversaire de la maison, cinquante ans, prix gagné, ouverture, relations presse,
  attachée de presse, communiqué de presse, dossier de presse, RTBF, RTL, Sudinfo,
  Avenir, Trends, media training, fichier journalistes, conférence de presse,
  retombées médias, porte-parole, RP, agence de presse, télévision communautaire
scandale, intoxication, accident au chantier, journaliste au téléphone, quoi dire,
  lynchage sur facebook, rumeur, plainte publique, crèche, maison de repos, bad buzz,
  communication de crise, cellule de crise, porte-parole, rappel de produits, AFSCA,
  plan de crise, éléments de langage, media training, gestion de réputation, communiqué,
  communication sensible, conseiller en crise, déclaration publique, journal télévisé
linkedin, cv en ligne, patron qui poste, invitations à la pelle, messages robots,
  profil vide, consultant, indépendante, zéro vue, cadres, personal branding,
  social selling, Sales Navigator, marque personnelle, ghostwriter, copywriter,
  LinkedIn Ads, leadership opinion, posts LinkedIn, inbound, coach LinkedIn,
  employee advocacy, marque employeur, réseau professionnel, réseau pro
influenceuse, produits gratuits, promesse de story, blogueuse, bijoux, cosmétiques,
  boutique de vêtements, demande un repas, rien vendu, tarif abonnés,
  marketing influence, micro-influenceurs, partenariat sponsorisé, UGC,
  créateurs de contenu, contrat influenceur, mention publicité, JEP, affiliation,
  agence influence, code de réduction, ambassadrice, collaboration rémunérée,
  brief créatif, abonnés instagram

# site web et e-commerce
site fait en 2009, illisible sur gsm, plus de mot de passe, webmaster disparu,
  neveu parti, photos anciennes, page cassée, horaire faux, nom de domaine expiré,
  refonte de site, webdesigner, WordPress, développeur web, responsive, hébergement,
  Wix, agence web, UX, maintenance, cahier des charges, DNS, site vitrine, intégrateur,
  Webflow, migration de site, Combell
pas sur google, page trois, concurrent premier, introuvable, plombier, dépannage,
  recherche, arnaque au référencement, appel de google, SEO, référencement naturel,
  mots-clés, Search Console, backlinks, référencement local, audit SEO, consultant SEO,
  netlinking, rédaction web, Semrush, Google Maps, positionnement google,
  trafic organique, balises, GEO, ChatGPT
vendre en ligne, boutique, paniers abandonnés, deux ventes par mois,
  personne ne commande, savons, jouets, photos des articles, frais de port, e-commerce,
  Shopify, WooCommerce, PrestaShop, e-commerce manager, taux de conversion,
  tunnel achat, checkout, Mollie, Bancontact, fiche produit, catalogue en ligne,
  Safeshops, Odoo eCommerce, marketplace, click and collect, CRO
colis cassé, retours, livreur, renvoi gratuit, bouteilles, point relais, bpost en grève,
  perdu en route, emballer le soir, cartons, garage plein, logistique e-commerce,
  fulfilment, transporteur, PostNL, Mondial Relay, Sendcloud, préparation de commandes,
  gestion des retours, entreposage, 3PL, droit de rétractation, dernier kilomètre, DPD,
  emballage, Fost Plus, stock synchronisé, WMS
amazon, bol, commission énorme, prix cassés, chinois, temu, compte suspendu, copies,
  vendeur tiers, avis achetés, catalogue, marketplace manager, Amazon Seller, FBA,
  Bol.com, Buy Box, flux produits, Channable, optimisation de fiches, Zalando,
  vente multicanale, intégration marketplace, Etsy, EAN, DSA, repricing
réservations, uber eats, commission sur les repas, téléphone pendant le service,
  tables non venues, no-show, pizzeria, livraison à vélo, Deliveroo, agenda en ligne,
  rendez-vous oubliés, Zenchef, TheFork, système de réservation, acompte en ligne,
  Resengo, commande en ligne, Salonkee, Doctena, empreinte bancaire, borne de commande,
  module de réservation, horeca digital, QR code, rappel sms, consultant horeca
bandeau cookies, mentions obligatoires, conditions de vente, amende site,
  avocat copie-colle, formulaire de contact, handicapés, plainte en ligne, photo volée,
  images sans droit, facture agence photo, CGV, RGPD, politique de confidentialité,
  accessibilité web, WCAG, mentions légales, droit auteur, Copytrack, juriste IT,
  Inspection économique, droit de la consommation, audit de conformité, Complianz,
  acte européen accessibilité
développeur qui traîne, site jamais fini, acompte versé, payé pour rien, bugs,
  application mobile, devis explosé, otage du prestataire, codes sources, promesses,
  agence injoignable, chef de projet digital, cahier des charges, recette,
  méthode agile, reprise de projet, expert judiciaire informatique,
  contrat informatique, assistance à maîtrise ouvrage, propriété du code,
  litige informatique, product owner, MVP, audit technique, SLA, backlog

# marchés publics
commune, papiers illisibles, cahier spécial des charges, cinquante pages,
  petite boîte exclue, refaire les trottoirs, école, rénovation, jamais choisi,
  trop compliqué, marchés publics, adjudication, e-Procurement, soumission,
  pouvoir adjudicateur, DUME, avis de marché, bulletin des adjudications, Embuild,
  conseiller marchés publics, veille marchés, métré, deviseur, 3P, appel offres,
  e-Tendering
offre écartée, document manquant, signature électronique, une minute trop tard,
  prix anormal, attestation oubliée, perdu pour rien, concurrent moins cher,
  avocat trop cher, recours, Conseil de Etat, standstill, régularité des offres,
  justification de prix, motivation, avocat en droit public, suspension extrême urgence,
  attribution, critères, note méthodologique, loi du 17 juin 2016,
  irrégularité substantielle, décision motivée, Federal Markets, dossier rejeté
agréation, classe, trop petit pour le chantier, caution bloquée, banque refuse garantie,
  associer avec un collègue, entrepreneur, électricien, toiture de hôpital,
  agréation des entrepreneurs, cautionnement, association momentanée, SPF Economie,
  catégorie D, sous-traitance, groupement, consortium, Caisse des dépôts,
  WALLONIE Entreprendre, garantie de soumission, société momentanée, attestation ONSS,
  dettes fiscales, capacité technique, chantier public
commune qui ne paie pas, état avancement refusé, retard de chantier, pluie, amendes,
  fonctionnaire, travaux en plus, prix des matériaux, ordre oral, décompte,
  exécution du marché, RGE, révision des prix, modification du marché,
  intérêts de retard, fonctionnaire dirigeant, réception provisoire,
  gestionnaire de contrat, conducteur de chantier, réclamation,
  circonstances imprévisibles, créance, PV de constat, formule de révision, avenant
cantines, repas scolaires, maison de repos, CPAS, pain pour hôpital, légumes, traiteur,
  petits lots, école communale, gros groupe gagne, alimentation durable, Manger Demain,
  Green Deal cantines, allotissement, clauses sociales, clauses environnementales,
  accord-cadre, centrale de marchés, catering, économie sociale,
  marché de faible montant, procédure négociée, facilitateur clauses, diététicienne,
  intercommunale, Peppol

# international et exportation
vendre en France, frontière, Lille, chantier au Luxembourg, ouvriers là-bas, papiers,
  amende gendarmes, carreleur, jardinier, détachement, A1, Limosa, déclaration SIPSI,
  assurance décennale, prestation transfrontalière, carte BTP, conseiller EURES,
  secrétariat social, garantie décennale, établissement stable, badge social,
  coordination sécurité sociale, avocat franco-belge, TVA étrangère, autoliquidation
vendre à Bruxelles et en Flandre, néerlandais, accent, je bafouille, Gand, Anvers,
  mails en flamand, traduction google, néerlandophone, commercial bilingue, traductrice,
  marché flamand, bilinguisme, VOKA, cours de néerlandais, localisation, Wallangues,
  interprète, site multilingue, UNIZO, relation clientèle bilingue, traducteur juré,
  rédaction néerlandaise, agent en Flandre, immersion linguistique
demande étranger, mail du Japon, commande de Amérique, chocolat, bière,
  première exportation, par où commencer, langue, se faire avoir, conteneur, AWEX,
  hub.brussels, export manager, mission économique, attaché économique, plan export,
  étude de marché, salon international, Flanders Investment and Trade, agent,
  distributeur, accompagnement export, subside export, prospection internationale,
  Explort
douane, colis bloqué, Angleterre, brexit, formulaire, taxes surprise, camion coincé,
  Suisse, droits, refusé à la frontière, certificat, transporteur, déclarant en douane,
  EORI, incoterms, TARIC, certificat origine, ATA, agence en douane, OEA, EUR.1,
  commissionnaire expéditeur, transitaire, REX, chambre de commerce,
  certificat phytosanitaire, AFSCA export, Intrastat
impayé à étranger, italien qui ne paie pas, conteneur parti, pas de nouvelles, devise,
  dollar, payer avant, acheteur africain, faux ordre, crédit documentaire, Credendo,
  assurance-crédit, garantie bancaire, injonction européenne, trade finance,
  recouvrement international, Allianz Trade, couverture de change, lettre de crédit,
  SOFINEX, Wallonie Entreprendre, solvabilité, Atradius, banquier export, Coface,
  clause attributive de juridiction
importer de Chine, usine à Shenzhen, qualité pourrie, échantillon parfait, moule,
  arnaque alibaba, bateau en retard, acompte envoyé, marquage CE, sourcing,
  contrôle qualité, inspection avant expédition, fret maritime,
  responsable approvisionnement, déclaration de conformité, importateur, port de Anvers,
  audit fournisseur, acheteur Asie, FOB, Incoterms, relocalisation, antidumping,
  supply chain manager, CBAM, freight forwarder
distributeur allemand, exclusivité, il dort, contrat mal ficelé, agent qui ne vend rien,
  catalogue étranger, Pays-Bas, rompre, revendeur, machine, contrat de distribution,
  contrat agence, concession exclusive, loi de 1961, préavis, area manager,
  réseau de distributeurs, franchise, animation de réseau, channel manager,
  avocat international, minimum achat, document information précontractuelle,
  master franchise, filiale, joint-venture

# innovation et nouveaux produits
idée géniale, peur de me la faire voler, invention, bricolé dans le garage, outil,
  combien ça coûte, montrer à un industriel, secret, brevet, OPRI, dépôt de brevet,
  mandataire en brevets, NDA, accord de confidentialité, liberté exploitation, PATLIB,
  Sirris, ingénieur brevets, OEB, enveloppe i-DEPOT, licence, propriété industrielle,
  déduction innovation, savoir-faire, transfert de technologie, modèle déposé
prototype, pièce en plastique, fabriquer un exemplaire, bout de carton, plan dessiné,
  imprimante 3D, petite série, ça casse, soudure, prototypage, fablab,
  designer industriel, CAO, SolidWorks, bureau études, Sirris, injection plastique,
  impression 3D, ingénieur produit, industrialisation, découpe laser, Open Hub,
  preuve de concept, design industriel, essais, Wallonie Design
subside, dossier énorme, projet de recherche, argent public, refusé, délai de six mois,
  labo, université, ingénieur, développer une machine, SPW Recherche, Innoviris,
  SPW Economie, chèque technologique, avance récupérable, First, Horizon Europe,
  consultant en subsides, financement R&D, pôle de compétitivité, NCP Wallonie,
  Eureka Eurostars, centre de recherche agréé, précompte chercheurs, BioWin, MecaTech,
  Wagralim, Logistics in Wallonia
nouvelle gamme, recette, glaces, biscuit sans gluten, goûter, invendus,
  lancer une sauce, conservation, étiquette, bocaux, moisit, innovation alimentaire,
  Wagralim, Diversiferm, Smart Gastronomy Lab, test consommateurs, DLC,
  analyse sensorielle, formulation, technologue alimentaire, étiquetage nutritionnel,
  HACCP, ingénieur agroalimentaire, Celabor, packaging, pasteurisation, challenge test,
  chef recherche développement, AFSCA
lancement raté, personne achète pas, stock sur les bras, deux ans de travail,
  pourtant tout le monde aimait, trop tôt, abandonner, application, abonnements, pivot,
  étude de marché, lean startup, test de marché, précommande, crowdfunding, Ulule,
  product manager, interviews clients, product-market fit, MVP, design thinking,
  go-to-market, incubateur, early adopters, KissKissBankBank, business model canvas,
  StartLab, WSL, LeanSquare, VentureLab
robots, intelligence artificielle, dépassés, machine moderne, jeunes concurrents,
  chatgpt, peur de rater le train, automatiser, textes tout faits, atelier vieillot,
  IA générative, Digital Wallonia, Start IA, transformation numérique,
  DigitalWallonia4.ai, industrie 4.0, Tremplin IA, data scientist, automatisation, A6K,
  Made Different, Agoria, chatbot, n8n, prompts, EDIH, chèque maturité numérique,
  roadmap digitale, CETIC
ouvriers pleins idées, boîte à idées, toujours fait comme ça, personne ne propose,
  routine, équipe bloquée, réinventer, patron seul à penser, créativité,
  innovation participative, facilitateur, design thinking, brainstorming,
  intelligence collective, Creative Wallonia, hackathon, intrapreneuriat,
  animation ateliers, Lego Serious Play, co-création, sprint design, innovation manager,
  veille technologique, prospective, Living Lab, hub créatif
marquage, normes, certificat avant de vendre, jouet dangereux, appareil refusé,
  labo trop cher, dossier technique, rappel, dispositif médical, machine, CE,
  conformité produit, directive machines, MDR, REACH, organisme notifié, NBN, Vinçotte,
  AFMPS, essais en laboratoire, responsable affaires réglementaires, analyse de risques,
  ISO 13485, notice, Laborelec, Buildwise, ATG, certification produit, CE marking,
  passeport numérique
"""

"""Further situations on the market: prices, brand, export, new products, impact."""

CONCEPTS = """

# selling, prices and margins
augmenter mes prix, hausse de prix, oser augmenter, peur de perdre des clients, prix pas
  changés, mêmes prix depuis, annoncer une augmentation, lettre d'augmentation, hausse
  de tarif, tarif horaire, prix à l'heure, indexer mes tarifs, formule d'indexation,
  clause de révision, pricing, pricer, politique tarifaire, grille tarifaire,
  élasticité, prix psychologique, value-based pricing, prix à la valeur
prix de revient, coût de revient, vendre à perte, travailler à perte, ne gagne rien
  dessus, marge trop faible, marge brute, marge par produit, marge par client, calculer
  un prix, coefficient multiplicateur, taux horaire réel, heures non facturées, frais
  généraux, coûts cachés, abc costing, contrôle de gestion, contrôleur de gestion,
  calcul de devis, postcalcul, post-calcul, chiffrage, deviseur, seuil de rentabilité,
  point mort, rentabilité par chantier
concurrent casse les prix, concurrent moins cher, moins cher que moi, gâche le métier,
  travail au noir, cassent le marché, guerre des prix, produits chinois, temu, shein,
  importé de chine, low cost, main-d'oeuvre étrangère bon marché, m'aligner, rabais,
  remise, toujours une ristourne, client marchande, trop cher, on me dit trop cher,
  défendre son prix, montée en gamme, monter en gamme, premium, haut de gamme,
  différenciation
devis sans suite, offres qui traînent, passer mes soirées aux devis, faire des devis
  gratuits, devis payant, devis pour comparer, relancer un devis, relance des offres,
  taux de réussite, taux de signature, qualifier la demande, délai de réponse, logiciel
  de devis, devis standard, modèle d'offre, proposition commerciale, propositions
  commerciales, go no go, étude payante, taux de transformation
clients qui partent, clients ne reviennent pas, perdre des habitués, clientèle
  vieillissante, plus de jeunes clients, carte de fidélité, programme de fidélité,
  réactiver les anciens, client dormant, clients dormants, churn, rétention, customer
  success, enquête de satisfaction, nps, parcours client, expérience client,
  cross-selling, upselling, vente croisée, ventes additionnelles, parrainage, service
  client, mystery shopping
vendre un abonnement, contrat d'entretien, revenu récurrent, revenus récurrents,
  récurrence, abonnement mensuel, formule mensuelle, passer du produit au service,
  servitisation, économie de la fonctionnalité, leasing de matériel, location plutôt que
  vente, maintenance annuelle, saas, mrr, forfait mensuel, business model, modèle
  économique, business model canvas
négocier avec un grand groupe, acheteur professionnel, service achats, département
  achats, grand compte, grands comptes, key account, compte clé, contrat-cadre, enchère
  inversée, e-auction, panel fournisseurs, audit fournisseur, devenir fournisseur agréé,
  ecovadis, paiement à quatre-vingt-dix jours, leurs conditions d'achat, pénalités du
  groupe, ansoff, sla, rfp, rfq
salon professionnel, foire, stand, tenir un stand, batibouw, libramont, foire de
  libramont, cartes récoltées, contacts du salon, suivi après salon, portes ouvertes,
  journée découverte entreprises, événementiel, organiser un événement, inauguration,
  networking, réseautage, bni, business club, cercle d'affaires, ça coûte cher un stand,
  démonstration, pitch
rue en travaux, rue déserte, travaux devant le magasin, plus de passage, parking
  supprimé, centre-ville mort, good move, piétonnier, indemnité travaux voirie,
  association de commerçants, gestion centre-ville, pop-up store, vitrine, aménagement
  du magasin, visual merchandising, étalage, braderie, marché hebdomadaire, marchand
  ambulant, ambulant, ticket moyen, heures d'ouverture, ouvrir le dimanche, creashop,
  openmystore, zone de chalandise

# marketing, brand and online
plan marketing, cible, client idéal, segmentation, étude de marché, sonder les clients,
  calendrier éditorial, marketeur, marketeuse, cmo, directeur marketing, marketing
  automation, inbound marketing, génération de leads, budget marketing, marketing b2b,
  account-based marketing, marketing digital, feuille de route, entonnoir, livre blanc,
  webinaire, agence qui ne livre rien, agence trop chère
quoi poster, poster quoi, pas d'idées de posts, pas le temps de publier, page facebook
  morte, dix abonnés, personne ne like, parler devant une caméra, pas photogénique,
  stagiaire pour les réseaux, community manager, community management, social media
  manager, tiktok, stories, carrousel, personal branding, thought leadership, employee
  advocacy, algorithme, canva, capcut, vidéo d'entreprise, vidéaste, photographe,
  podcast, créateur de contenu, planification de posts
compte facebook piraté, compte instagram bloqué, perdu l'accès à la page, ancien
  stagiaire a les codes, compte suspendu, google suspend ma fiche, business manager,
  faux profil, usurpation de nom, faux site, site cloné, phishing à mon nom, double
  authentification, récupération de compte, nom de domaine volé, cybersquatting, domaine
  proche du mien
espace client, commande en ligne professionnelle, b2b en ligne, portail client,
  configurateur, configurateur de produits, catalogue en ligne, prix par client,
  headless, intégration erp, agence web qui traîne, projet web qui dérape, devis de
  site, cahier des charges web, product owner, chef de projet digital, web app,
  application mobile, développeur, recette du site, tma, dette technique, hébergeur,
  accessibilité numérique
rebaptiser l'entreprise, fusionner deux marques, deux noms qui cohabitent, garder le nom
  du fondateur, nom imprononçable, nom déjà pris, architecture de marque, marque
  ombrelle, naming, recherche d'antériorité, dépôt de marque, dépôt benelux, euipo,
  boip, opposition de marque, agent en marques, marque verbale, marque figurative,
  renouvellement de marque, concurrent avec le même nom, licence de marque

# export and customs
douane, douanes, douanier, agent en douane, agence en douane, déclarant, marchandise
  bloquée, camion bloqué à la frontière, droits de douane, taxes américaines, tarifs de
  trump, surtaxe, code nc, nomenclature douanière, position tarifaire, eori, eur.1, rex,
  statut d'exportateur agréé, oea, aeo, transit t1, carnet ata, admission temporaire,
  perfectionnement actif, entrepôt douanier, cbam, intrastat, import de chine, importer
  un conteneur, post-brexit, marquage ce, ukca, double usage, biens à double usage,
  licence d'exportation, sanctions russie
ouvrir une filiale, filiale à l'étranger, bureau à l'étranger, engager à l'étranger,
  employer of record, portage salarial, succursale, établissement stable, joint-venture,
  partenaire étranger, s'implanter, implantation, internationalisation, franchise
  internationale, master-franchise, prix de transfert, oss, guichet unique tva, numéro
  de tva étranger, représentant fiscal, tva intracommunautaire, vies
différences culturelles, mentalité allemande, mentalité chinoise, flamands, vendre en
  flandre, parler néerlandais, clients flamands, pas bilingue, commercial bilingue,
  néerlandophone, traducteur, traductrice, localisation de site, interprète, négociation
  interculturelle, wallon en flandre, voka, marché flamand, anvers, gand, courtrai,
  étiquettes bilingues

# innovation and patents
lancer un nouveau produit, nouvelle gamme, produit qui ne prend pas, flop, idée dans les
  cartons, idée dans un tiroir, tester une idée, est-ce que ça se vendrait, prototype,
  prototypage, fab lab, fablab, mvp, minimum viable product, bêta-testeurs, précommande,
  crowdfunding, kickstarter, ulule, test de marché, design thinking, product manager,
  r&d, recherche et développement, bureau de design, design industriel, time-to-market,
  go-to-market, product market fit, early adopters, mise sur le marché
brevet, brevets, déposer un brevet, breveter, protéger une invention, invention,
  inventeur, on va me piquer l'idée, montrer sans me faire copier, mandataire en
  brevets, office européen des brevets, oeb, opri, pct, état de l'art, antériorités,
  enveloppe soleau, i-depot, idepot, liberté d'exploitation, freedom to operate,
  contrefacteur, licence de brevet, dessins et modèles, savoir-faire secret, picarré,
  déduction pour revenus d'innovation, redevances, royalties
travailler avec une université, chercheur, doctorant, spin-off, transfert de
  technologie, tto, kto, centre de recherche, centres de recherche agréés, cetic,
  sirris, cenaero, crm group, buildwise, centexbel, materia nova, multitel, pôle de
  compétitivité, mecatech, wagralim, biowin, greenwin, logistics in wallonia, skywin,
  avance récupérable, win4company, win4, doctiris, spw recherche, horizon europe, eic
  accelerator, eureka, eurostars, projet collaboratif, crédit d'impôt recherche,
  précompte chercheurs, laboratoire, propriété des résultats
métier qui disparaît, produit dépassé, technologie qui nous remplace, plus personne
  n'achète ça, se réinventer, changer de métier, pivot, pivoter, diversification
  d'activité, nouveau segment, océan bleu, veille stratégique, intelligence stratégique,
  veille concurrentielle, prospective, swot, stratégie d'innovation, open innovation,
  innovation frugale, innovation de rupture, intrapreneuriat, comité d'innovation

# impact and cooperatives
bilan carbone, empreinte carbone, scope 3, csrd, vsme, reporting de durabilité, rapport
  de durabilité, questionnaire esg, esg, client demande du vert, prouver qu'on est
  verts, greenwashing, rse, responsabilité sociétale, b corp, bcorp, label entreprise
  écodynamique, ecovadis, iso 14001, iso 26000, double matérialité, objectifs de
  développement durable, odd, sdg, éco-conception, écoconception, analyse de cycle de
  vie, acv, achats responsables, impact manager, responsable durabilité
économie circulaire, circular wallonia, réemploi, réutiliser, seconde main,
  reconditionné, réparation, upcycling, jeter moins, déchets de production, chutes de
  matière, récupérer les chutes, consigne, emballages réutilisables, fost plus, valipac,
  symbiose industrielle, green brussels, be circular, recyclage, recycleur,
  ressourcerie, zéro déchet, invendus alimentaires, fin de vie du produit
entreprise de travail adapté, eta, entreprise d'insertion, idess, isp, économie sociale,
  asbl en difficulté, subsides de l'asbl, baisse de subsides, volontaires, bénévoles,
  convertir l'asbl, conseil d'administration de bénévoles, agrément entreprise sociale,
  w.alter, sowecsom, coopcity, venturelab social, fondation roi baudouin, mécénat,
  impact social, mesure d'impact, theory of change, titre-services, titres-services,
  finalité sociale, financement alternatif
circuit court, circuits courts, coopérative de producteurs, groupement d'achat,
  groupement d'achats, magasin coopératif, vente à la ferme, paniers bio, ceinture
  aliment-terre, producteurs locaux, biowallonie, diversowall, hall relais agricole,
  hall-relais, atelier partagé, mutualiser des machines, groupement d'employeurs,
  acheter ensemble, partager un employé, coopérative d'énergie, rescoop, communauté
  d'énergie, habitat groupé, monnaie locale, financité, citoyens coopérateurs
"""

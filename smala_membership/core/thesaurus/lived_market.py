"""Situations on the market, in the words of who lives through them."""

CONCEPTS = """

# selling
dépendre d'un client, un seul client, un client fait la moitié, client pèse trop, gros
  client parti, perdu notre plus gros client, perdre un gros contrat, tous les oeufs
  dans le même panier, répartir le risque, élargir la clientèle, diversifier la
  clientèle, diversification, donneur d'ordre unique, dépendance, parti en un mail,
  contrat non renouvelé, client historique, client représente, soixante pour cent de mon
  chiffre, moitié de mon chiffre, moitié du chiffre, moitié de notre activité, acheteur
  principal, revoit ses fournisseurs, remet le contrat en concurrence, si ce client
  part, client menace de partir, trop dépendant, il me tient, client qui dicte, client
  roi, fait la pluie et le beau temps, travaille que pour eux, si lui tombe, tombe avec
  lui, perdu du jour au lendemain, ils nous lâchent, changé d'acheteur, nouvel acheteur,
  nous remplace, délocalise, ils ferment leur usine, sous-traitant d'une usine,
  sous-traitant d'un groupe, audi, caterpillar, arcelor, quatre-vingts pour cent, tiers
  du chiffre, quasi un client, concentration client, risque de concentration,
  portefeuille clients, mix clients, plan de diversification, donneur d'ordre,
  équipementier, rang deux, appel d'offres fournisseur, renégociation, matrice de
  risque, nouveaux segments
monter une équipe de vente, premier commercial, premier vendeur, structurer la vente,
  jamais prospecté, pas vendeur, je suis technicien, technicien qui doit vendre, vendre
  quand on n'est pas commercial, prospecter, téléphoner à des inconnus, peur du
  téléphone, téléprospection, secteurs de vente, suivi des offres, crm, réunion
  commerciale, objectifs commerciaux, prise de rendez-vous, commerciaux sur la route,
  ingénieur pas vendeur, équipe commerciale, créer la vente, aller chercher des clients,
  pas de commercial, trouver de nouveaux clients, développer les ventes, technique et
  vente, démarchage, pas le bagou, pas à l'aise, déteste vendre, téléphone colle,
  raccroche au nez, frapper aux portes, faire du porte-à-porte, sonner aux portes,
  offres sans réponse, devis sans suite, plus de nouvelles du prospect, j'attends que ça
  sonne, bouche-à-oreille ne suffit plus, vendeur qui ne vend pas, commercial coûte
  cher, voiture de société commercial, payer à la commission, commissions, variable
  commercial, représentant de commerce, délégué commercial, directeur commercial, sales
  manager, business developer, inside sales, spin selling, tunnel de vente, pipeline,
  pipedrive, hubspot, linkedin sales navigator, cold calling, lead, leads, qualification
  des prospects, plan d'action commercial, coaching commercial, argumentaire,
  objections, statut de représentant
supermarché, grande surface, grandes surfaces, entrer en rayon, entrer chez colruyt,
  delhaize, carrefour, centrale d'achat, acheteur de la grande distribution, ristourne
  de fin d'année, promotions imposées, déréférencé, code-barres, livrer les magasins,
  épicerie fine, produit alimentaire en magasin, conditions de la centrale, dire non à
  un supermarché, exige des remises, remises partout, marges arrière, notre confiture,
  biscuits, chocolat, sauce, bière en magasin, mettre nos produits en rayon, marque de
  distributeur, négocier avec une enseigne, aldi, lidl, intermarché, spar, cora,
  bio-planet, färm, sequoia, proxy delhaize, hypermarché, tête de gondole,
  linéaire, mise en rayon, dégustation en magasin, chef de rayon, merchandising,
  référencement en grande distribution, category manager, gs1, ean, comeos, cahier de
  charges enseigne, ifs food, brc, afsca, apaq-w, wagralim, négociations annuelles,
  budget promo, dlc, reprise des invendus, pénalités logistiques, volumes impossibles,
  volumes énormes, palettes, écraser les prix, marge du magasin, grossiste alimentaire,
  food broker, crémerie, fromage, confiture, miel, jus de pomme, petit producteur,
  artisan alimentaire, commission arbitrage filière
basse saison, remplir en semaine, remplir l'hiver, chambres vides, gîte, chambre d'hôte,
  hôtel, salle de mariage, salle de réception, commission des plateformes, booking,
  airbnb, réservations directes, tourisme d'affaires, séminaires d'entreprise,
  touristes, taux d'occupation, gîte en semaine, se passer de booking, remplir notre
  gîte, hôtel vide, réservations, location de salle, mariages, saison creuse du
  tourisme, lits vides, personne en novembre, vide du lundi au jeudi, rempli que le
  week-end, mort en hiver, calme plat hors vacances, hôtes, chambres d'hôtes, camping,
  glamping, logement insolite, kayak, attraction touristique, spa francorchamps,
  ardenne, ardennes, durbuy, la roche, quinze pour cent de commission, booking prend
  trop, expedia, ota, channel manager, moteur de réservation, revenue management, yield
  management, revpar, commissariat général au tourisme, cgt, visitwallonia,
  visit.brussels, maison du tourisme, office du tourisme, teambuilding, team building,
  mice, mise au vert, incentive, location de château, traiteur de mariage, banquets,
  fêtes de communion, annulations, acompte de réservation

# marketing
avis sur google, avis négatif, mauvais commentaire, note sur google, étoiles, client
  nous descend, démoli sur internet, calomnié en ligne, répondre aux avis, faux avis,
  supprimer un avis, demander des avis, remonter sur google maps, fiche d'établissement,
  réputation en ligne, attaque sur facebook, trouver près de chez moi, écrit des
  horreurs, client fâché, insultés en ligne, mauvaise note, salir notre nom, réputation,
  une étoile, deux étoiles, jamais venu chez nous, avis d'un concurrent, ancien employé
  se venge, client de mauvaise foi, raconte n'importe quoi, traîné dans la boue, lynché,
  tout le monde le lit, groupe facebook local, commentaires haineux, ça fait fuir les
  gens, faire retirer un commentaire, signaler un avis, répondre poliment, répondre sans
  s'énerver, tripadvisor, trustpilot, test-achats, google business profile, google my
  business, seo local, référencement local, gestion de réputation, e-réputation,
  modération, diffamation, droit de réponse, veille en ligne, politique de réponse,
  collecte d'avis, témoignages clients, cas clients, photos sur maps, horaires faux sur
  google
pourquoi acheter chez nous, ce qui nous distingue, ce qu'on fait mieux, comme tous les
  autres, sortir du lot, se démarquer, différence avec la concurrence, positionnement,
  image vieillotte, image démodée, changer de nom, nouveau nom, nouveau logo, vieux
  logo, marque, message clair, personne ne nous connaît, être connu, visibilité locale,
  notoriété, communiquer sur linkedin, parler de soi, passer dans le journal, presse
  locale, nom ne dit plus rien, logo date, nom démodé, ce qui nous rend uniques, ne
  savent pas dire pourquoi, qu'est-ce qui nous différencie, notre force, raconter notre
  histoire, mal connus, vendre notre valeur, identité de l'entreprise, trop modestes, on
  est trop discrets, meilleurs mais inconnus, même les voisins ignorent, pas assez
  visibles, pensent qu'on fait encore, image de ringard, fait vieux, couleurs moches,
  logo des années, carte de visite, camionnettes lettrées, lettrage camionnette,
  enseigne vieillie, plaquette, brochure, dépliant, comparés sur le prix, que le prix
  compte, se vendre mieux, valoriser notre savoir-faire, artisan d'excellence,
  proposition de valeur, unique selling proposition, usp, branding, rebranding,
  plateforme de marque, charte graphique, graphiste, agence de communication,
  storytelling, persona, ligne éditoriale, marketing stratégique, baseline, slogan,
  naming, relations presse, communiqué de presse, marque employeur, identité visuelle,
  brand manager
crise de communication, accident sur un chantier, journaliste appelle, journalistes,
  rappel de produit, produit défectueux, que dire à la presse, scandale, bad buzz,
  mauvaise publicité, rumeur publique, polémique, se taire ou répondre, fait la une,
  faire la une, journalistes appellent, je dis quoi, parler à la presse, caméras devant
  l'entreprise, accident mortel, télé devant la porte, rtl, rtbf, la meuse, sudpresse,
  dans le journal, micro tendu, photos dans la presse, mort sur chantier,
  enquête de police, intoxication, clients intoxiqués, lot contaminé, listeria,
  salmonelle, afsca rappelle, rappel produits, rappeler des lots, bouche cousue, no
  comment, dire la vérité, familles des victimes, employés interrogés, calmer les
  clients, porte-parole, cellule de crise, media training, plan de communication de
  crise, éléments de langage, relations presse, communiqué, attaché de presse, agence
  rp, gestion de crise, q&a, dark site, spf économie, retrait du marché, boycott,
  pétition, riverains en colère
publicité sur facebook, pub instagram, argent en publicité, budget publicitaire,
  publicité qui ne rapporte rien, brûler de l'argent en pub, coût par client, coût
  d'acquisition, influenceuse, influenceur, panier abandonné, panier moyen, clients qui
  reviennent, réachat, taux de conversion, visiteurs qui n'achètent pas, trafic sans
  vente, lancer une boutique en ligne, première boutique en ligne, retours de colis,
  frais de retour, vendre directement au consommateur, en facebook, ventes ne suivent
  pas, shop en ligne, ouvrir un webshop, vendre mes savons, budget par mois en pub,
  clics sans achats, instagram, réseaux sociaux qui vendent, lancement en ligne, jeter
  l'argent par les fenêtres, pub pour rien, mille euros par mois, booster une
  publication, boost, sponsoriser, j'aime mais pas d'achats, likes, beaucoup de vues,
  personne n'achète, paniers pleins pas payés, abandon au paiement, visites sans
  commandes, frais d'envoi trop chers, client renvoie tout, vente de bijoux, vente de
  vêtements, vente de bougies, vente de cosmétiques, cosmétique, savonnerie, instagram
  shop, tiktok shop, reels, live shopping, shopify, woocommerce, prestashop, google ads,
  meta ads, roas, cac, ltv, pixel, retargeting, a/b test, klaviyo, e-mailing,
  newsletter, funnel, entonnoir, conversion, ugc, micro-influenceurs, dtc, d2c,
  checkout, mollie, bancontact, traffic manager, growth hacker, growth marketing,
  e-commerce manager

# online
refaire le site, nouveau site, changer de site, perdu mes positions, disparu de google,
  invisible sur google, deuxième page de google, premier résultat, référencement,
  redirections, site pas trouvé, site vieux, site vitrine, plus de demandes par le site,
  visiteurs du site, personne ne nous trouve, trouve sur internet, tape notre métier,
  métier et la ville, être trouvé, être trouvés sur internet, invisible en ligne,
  apparaître dans les recherches, concurrents devant nous sur google, plus personne
  n'appelle, téléphone ne sonne plus, formulaire vide, zéro demande, site mort, site
  moche, site lent, pas lisible sur gsm, fait par mon neveu, fait par un étudiant,
  webmaster disparu, agence web injoignable, propriétaire du domaine, perdu mon nom de
  domaine, site piraté, site rempli de fautes, dixième page, concurrents en premier,
  agence promet la première place, seo, sea, backlinks, netlinking, mots-clés, balises,
  sitemap, search console, google analytics, matomo, wordpress, wix, webflow, cms,
  elementor, ux, webdesigner, rédaction web, copywriting, content marketing, blog
  d'entreprise, redirection 301, audit seo, vitesse de chargement, core web vitals,
  mobile first, mentions légales, bannière cookies, rgpd, chatgpt répond à la place
stock du magasin et du site, relier caisse et boutique, stock faux, ventes d'articles
  absents, vendu deux fois, rupture en ligne, un seul stock, deux stocks, synchroniser,
  marketplace, vendre sur amazon, vendre sur bol, revendeur en ligne, place de marché,
  migration de boutique, changer de plateforme, préparation des colis, expédier les
  commandes, milliers d'articles, catalogue, articles, références, je vends des choses
  que je n'ai plus, plus en magasin, amazon m'a contacté, bonne affaire pour un magasin,
  commande impossible à livrer, inventaire faux, écarts de stock, magasin et internet,
  dit en stock mais vide, rappeler le client, rembourser le client, client furieux
  commande annulée, compter à la main, encoder deux fois, excel du stock, taper deux
  fois, double encodage, codes articles, scanner, scannette, lecteur code-barres,
  étiquettes, rayons et site, colis à faire le soir, cartons partout, préparer les
  paquets, bpost, point relais, mondial relay, dhl, sendcloud, picking, packing,
  fulfilment, prestataire logistique, erp, odoo, lightspeed, pos, caisse enregistreuse,
  pim, connecteur, api, omnicanal, click and collect, flux produits, marketplace
  manager, fba, vendor central, buy box, commission amazon, bol.com, cdiscount, zalando,
  magento, prestashop, replatforming, gestion de catalogue, fiche produit, wms,
  inventaire tournant

# public contracts
premier marché public, jamais travaillé pour la commune, travailler pour une
  administration, répondre à un appel d'offres, soumission, cahier des charges, clauses
  administratives, agréation, cautionnement, prix anormal, anormalement bas, justifier
  nos prix, amende de retard, ordre de commencer, communes qui paient, lots, cimetières,
  espaces verts, écoles, logements sociaux, voirie, petite entreprise et marchés
  publics, ordre de service, retards imputés, clauses sociales, remis prix, remettre
  prix, remettre offre, la ville, pénalités, pénalités de retard, pluie, intempéries sur
  chantier, trop compliqué pour, soumissionner, rentable ou pas, paperasse des communes,
  révision dans un marché, bourgmestre, échevin, échevin des travaux, maison communale,
  cpas, intercommunale, service travaux, conducteur de travaux communal, copain du
  bourgmestre, toujours les mêmes, cent pages à remplir, dossier énorme, papiers à
  joindre, attestations, attestation onss, attestation fiscale, oublié un document, payé
  après des mois, déclaration de créance, état d'avancement, caution bloquée,
  cautionnement bloqué, caisse des dépôts, jours de retard, prolongation de délai,
  réception provisoire, réception définitive, métré, métré récapitulatif, csc, quali-w,
  agréation classe, e-procurement, e-tendering, bda, marché de faible montant, procédure
  négociée sans publication, adjudication, rge, loi du 17 juin 2016, embuild,
  confédération construction, fonctionnaire dirigeant, spw, ville de liège, révision des
  prix, dumping social, entretien d'espaces verts, nettoyage d'écoles
offre écartée, offre rejetée, pas retenu, évincé, attribué à un concurrent, contester
  l'attribution, recours, conseil d'état, délai de recours, motivation de la décision,
  critères, note méthodologique, mémoire technique, points perdus, dume, document
  européen, association momentanée, s'associer pour répondre, répondre à plusieurs,
  marché trop grand pour nous, réclamation en cours de chantier, faute dans le cahier
  des charges, pouvoir adjudicateur, perdu un marché, un point d'écart, peut-on
  contester, remettre offre à deux, deux sociétés ensemble, répondre ensemble,
  groupement, consortium, sous-traitant dans un marché, comprendre le cahier des
  charges, critère de qualité, arrivé deuxième, deuxième place, battu de peu, perdu pour
  un point, pas le bon papier, offre irrégulière, irrégularité substantielle, exclu pour
  un papier, signature électronique, signature oubliée, pas compris pourquoi, lettre de
  refus, raisons du refus, concurrent moins bon, c'était joué d'avance, marché taillé
  sur mesure, trop petits pour, pas les références demandées, chiffre d'affaires exigé,
  capacité technique, sélection qualitative, critères d'attribution, standstill, délai
  d'attente, suspension en extrême urgence, avocat en marchés publics, société
  momentanée, répondre en groupement, sous-traitance de capacité, rapport
  d'attribution, note technique, bordereau, questions au forum, plan dans le marché,
  erreur de quantité, article 80, exécution du marché, rge, avenant, décompte, marché
  européen, ted, bid manager, réponse aux appels d'offres
concours d'architecture, marché de services, architecte, bureaux associés, auteur de
  projet, honoraires d'architecte, concours perdus, jury, gagner un concours, petit
  bureau, bureau d'études, école à construire, rendu, esquisse, nuits pour un concours,
  travailler pour rien, concours non payé, concours sans indemnité, dédommagement du
  concours, maquette, images de synthèse, mêmes grands bureaux, références
  trop petites, jamais fait d'école, crèche, maison de repos, salle de sport, piscine
  communale, rénovation de bâtiment public, ordre des architectes, cellule architecture,
  bouwmeester, maître architecte, bma, appel à projets, wbi architecture, stabilité,
  techniques spéciales, peb, bim, revit, autocad, coordination sécurité, mission
  complète, avant-projet, permis d'urbanisme, honoraires au pourcentage, paysagiste,
  urbaniste, ingénieur-architecte, assistance à maîtrise d'ouvrage, design and build,
  note d'intention, équipe pluridisciplinaire, contrat-cadre d'études

# export
exporter pour la première fois, premiers clients à l'étranger, trouver un importateur,
  trouver un distributeur, trouver un agent, agent sur place, agent commercial, vendre
  en allemagne, vendre en france, vendre aux pays-bas, vendre au japon, asie, émirats,
  dubaï, afrique, sénégal, algérie, maroc, québec, salon à l'étranger, mission de
  l'awex, sûr d'être payé, garantie de paiement à l'étranger, crédit documentaire,
  lettre de crédit, payer d'avance, client étranger ne paie pas, assurance-crédit,
  incoterms, risque pays, étiquette étrangère, chaîne du froid, monteurs à l'étranger,
  montage à l'étranger, premier envoi, envoi à l'étranger, certain de recevoir l'argent,
  client à l'étranger, acheteur étranger, payé à temps à l'étranger, acheteur de dubaï,
  acheteur japonais, partenaire local, représentant à l'étranger, foire à l'étranger,
  couvrir le risque, me couvrir, commande de l'étranger, mail d'un client étranger,
  arnaque à l'étranger, parler anglais, mal parler anglais, traduire nos brochures,
  catalogue en anglais, catalogue en allemand, voyager pour vendre, prendre l'avion,
  conteneur, bateau, port d'anvers, palette bloquée, bloqué à la douane, papiers de
  douane, facture sans tva, tva à l'export, awex, hub.brussels export, credendo,
  ducroire, finexpo, attaché économique, chambre de commerce, cci, certificat d'origine,
  transitaire, exw, fob, cif, dap, ddp, incoterm, export manager, area manager, vendre
  en suède, espagne, italie, pologne, états-unis, canada, chine, inde, turquie,
  royaume-uni, brexit, mission princière, étude de marché export, contrat de
  distribution, exclusivité territoriale, agent à la commission, prospection à
  l'international, subside export, salon de hanovre, sial, anuga, normes locales,
  homologation, halal, fda, documents d'expédition
chantier en france, chantier au luxembourg, chantier à l'étranger, travailler de l'autre
  côté de la frontière, envoyer mes ouvriers, ouvriers détachés, formulaire a1,
  déclaration préalable, déclarer en france, sipsi, limosa, salaire français, tarif
  français, salaire minimum luxembourgeois, badge, contrôle sur chantier étranger,
  décennale en france, assurance valable en france, couverture à l'étranger, poser en
  france, quels papiers pour mes ouvriers, chantier à esch, chantier à metz, chantier à
  lille, poser deux semaines, travaux au luxembourg, règles du pays, payés au tarif,
  inscrits sur un site, carte professionnelle, polices belges, là-bas, gars en france,
  ouvriers à luxembourg, passer la frontière, à longwy, à thionville, à valenciennes, à
  maubeuge, à givet, à strasbourg, aux pays-bas, à maastricht, à aix-la-chapelle, en
  allemagne, inspection du travail française, contrôleurs français, amende en france,
  amende salée, gendarmes sur chantier, itm luxembourg, e-détachement, edétachement,
  carte btp, badge social, congés intempéries, caisse de congés, soka-bau, meldeplicht,
  a1, détachement, travailleurs détachés, directive détachement, responsabilité
  décennale, décennale, dommage-ouvrage, assurance décennale française, consuel, dtu,
  tva autoliquidation france, établissement stable, représentant en france, convention
  collective du bâtiment, smic, salaire social minimum, qualification professionnelle,
  autorisation d'établissement, chambre des métiers luxembourg, grand déplacement,
  logement des ouvriers, indemnité de déplacement, fiscalité frontalière
"""

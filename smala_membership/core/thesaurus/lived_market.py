"""Situations on the market, in the words of who lives through them."""

CONCEPTS = """

# selling
dépendre d'un client, un seul client, un client fait la moitié, client pèse trop, gros
  client parti, perdu notre plus gros client, perdre un gros contrat, tous les oeufs
  dans le même panier, répartir le risque, élargir la clientèle, diversifier la
  clientèle, diversification, donneur d'ordre unique, dépendance, parti en un mail,
  contrat non renouvelé, client historique, client représente, soixante pour cent de
  mon chiffre, moitié de mon chiffre, moitié du chiffre, moitié de notre activité,
  acheteur principal, revoit ses fournisseurs, remet le contrat en concurrence, si ce
  client part, client menace de partir, trop dépendant
monter une équipe de vente, premier commercial, premier vendeur, structurer la vente,
  jamais prospecté, pas vendeur, je suis technicien, technicien qui doit vendre, vendre
  quand on n'est pas commercial, prospecter, téléphoner à des inconnus, peur du
  téléphone, téléprospection, secteurs de vente, suivi des offres, crm, réunion
  commerciale, objectifs commerciaux, prise de rendez-vous, commerciaux sur la route,
  ingénieur pas vendeur, équipe commerciale, créer la vente, aller chercher des
  clients, pas de commercial, trouver de nouveaux clients, développer les ventes,
  technique et vente, démarchage
supermarché, grande surface, grandes surfaces, entrer en rayon, entrer chez colruyt,
  delhaize, carrefour, centrale d'achat, acheteur de la grande distribution, ristourne
  de fin d'année, promotions imposées, déréférencé, code-barres, livrer les magasins,
  épicerie fine, produit alimentaire en magasin, conditions de la centrale, dire non à
  un supermarché, exige des remises, remises partout, marges arrière, notre confiture,
  biscuits, chocolat, sauce, bière en magasin, mettre nos produits en rayon, marque de
  distributeur, négocier avec une enseigne
basse saison, remplir en semaine, remplir l'hiver, chambres vides, gîte, chambre
  d'hôte, hôtel, salle de mariage, salle de réception, commission des plateformes,
  booking, airbnb, réservations directes, tourisme d'affaires, séminaires d'entreprise,
  touristes, taux d'occupation, gîte en semaine, se passer de booking, remplir notre
  gîte, hôtel vide, réservations, location de salle, mariages, saison creuse du
  tourisme

# marketing
avis sur google, avis négatif, mauvais commentaire, note sur google, étoiles, client
  nous descend, démoli sur internet, calomnié en ligne, répondre aux avis, faux avis,
  supprimer un avis, demander des avis, remonter sur google maps, fiche
  d'établissement, réputation en ligne, attaque sur facebook, trouver près de chez moi,
  écrit des horreurs, client fâché, insultés en ligne, mauvaise note, salir notre nom,
  réputation
pourquoi acheter chez nous, ce qui nous distingue, ce qu'on fait mieux, comme tous les
  autres, sortir du lot, se démarquer, différence avec la concurrence, positionnement,
  image vieillotte, image démodée, changer de nom, nouveau nom, nouveau logo, vieux
  logo, marque, message clair, personne ne nous connaît, être connu, visibilité locale,
  notoriété, communiquer sur linkedin, parler de soi, passer dans le journal, presse
  locale, nom ne dit plus rien, logo date, nom démodé, ce qui nous rend uniques, ne
  savent pas dire pourquoi, qu'est-ce qui nous différencie, notre force, raconter notre
  histoire, mal connus, vendre notre valeur, identité de l'entreprise
crise de communication, accident sur un chantier, journaliste appelle, journalistes,
  rappel de produit, produit défectueux, que dire à la presse, scandale, bad buzz,
  mauvaise publicité, rumeur publique, polémique, se taire ou répondre, fait la une,
  faire la une, journalistes appellent, je dis quoi, parler à la presse, caméras devant
  l'entreprise, accident mortel
publicité sur facebook, pub instagram, argent en publicité, budget publicitaire,
  publicité qui ne rapporte rien, brûler de l'argent en pub, coût par client, coût
  d'acquisition, influenceuse, influenceur, panier abandonné, panier moyen, clients qui
  reviennent, réachat, taux de conversion, visiteurs qui n'achètent pas, trafic sans
  vente, lancer une boutique en ligne, première boutique en ligne, retours de colis,
  frais de retour, vendre directement au consommateur, en facebook, ventes ne suivent
  pas, shop en ligne, ouvrir un webshop, vendre mes savons, budget par mois en pub,
  clics sans achats, instagram, réseaux sociaux qui vendent, lancement en ligne

# online
refaire le site, nouveau site, changer de site, perdu mes positions, disparu de google,
  invisible sur google, deuxième page de google, premier résultat, référencement,
  redirections, site pas trouvé, site vieux, site vitrine, plus de demandes par le
  site, visiteurs du site, personne ne nous trouve, trouve sur internet, tape notre
  métier, métier et la ville, être trouvé, être trouvés sur internet, invisible en
  ligne, apparaître dans les recherches, concurrents devant nous sur google
stock du magasin et du site, relier caisse et boutique, stock faux, ventes d'articles
  absents, vendu deux fois, rupture en ligne, un seul stock, deux stocks, synchroniser,
  marketplace, vendre sur amazon, vendre sur bol, revendeur en ligne, place de marché,
  migration de boutique, changer de plateforme, préparation des colis, expédier les
  commandes, milliers d'articles, catalogue, articles, références, je vends des choses
  que je n'ai plus, plus en magasin, amazon m'a contacté, bonne affaire pour un
  magasin, commande impossible à livrer, inventaire faux, écarts de stock, magasin et
  internet

# public contracts
premier marché public, jamais travaillé pour la commune, travailler pour une
  administration, répondre à un appel d'offres, soumission, cahier des charges, clauses
  administratives, agréation, cautionnement, prix anormal, anormalement bas, justifier
  nos prix, amende de retard, ordre de commencer, communes qui paient, lots,
  cimetières, espaces verts, écoles, logements sociaux, voirie, petite entreprise et
  marchés publics, ordre de service, retards imputés, clauses sociales, remis prix,
  remettre prix, remettre offre, la ville, pénalités, pénalités de retard, pluie,
  intempéries sur chantier, trop compliqué pour, soumissionner, rentable ou pas,
  paperasse des communes, révision dans un marché
offre écartée, offre rejetée, pas retenu, évincé, attribué à un concurrent, contester
  l'attribution, recours, conseil d'état, délai de recours, motivation de la décision,
  critères, note méthodologique, mémoire technique, points perdus, dume, document
  européen, association momentanée, s'associer pour répondre, répondre à plusieurs,
  marché trop grand pour nous, réclamation en cours de chantier, faute dans le cahier
  des charges, pouvoir adjudicateur, perdu un marché, un point d'écart, peut-on
  contester, remettre offre à deux, deux sociétés ensemble, répondre ensemble,
  groupement, consortium, sous-traitant dans un marché, comprendre le cahier des
  charges, critère de qualité
concours d'architecture, marché de services, architecte, bureaux associés, auteur de
  projet, honoraires d'architecte, concours perdus, jury, gagner un concours, petit
  bureau, bureau d'études, école à construire, rendu, esquisse

# export
exporter pour la première fois, premiers clients à l'étranger, trouver un importateur,
  trouver un distributeur, trouver un agent, agent sur place, agent commercial, vendre
  en allemagne, vendre en france, vendre aux pays-bas, vendre au japon, asie, émirats,
  dubaï, afrique, sénégal, algérie, maroc, québec, salon à l'étranger, mission de
  l'awex, sûr d'être payé, garantie de paiement à l'étranger, crédit documentaire,
  lettre de crédit, payer d'avance, client étranger ne paie pas, assurance-crédit,
  incoterms, risque pays, étiquette étrangère, chaîne du froid, monteurs à l'étranger,
  montage à l'étranger, premier envoi, envoi à l'étranger, certain de recevoir
  l'argent, client à l'étranger, acheteur étranger, payé à temps à l'étranger, acheteur
  de dubaï, acheteur japonais, partenaire local, représentant à l'étranger, foire à
  l'étranger, couvrir le risque, me couvrir
chantier en france, chantier au luxembourg, chantier à l'étranger, travailler de
  l'autre côté de la frontière, envoyer mes ouvriers, ouvriers détachés, formulaire a1,
  déclaration préalable, déclarer en france, sipsi, limosa, salaire français, tarif
  français, salaire minimum luxembourgeois, badge, contrôle sur chantier étranger,
  décennale en france, assurance valable en france, couverture à l'étranger, poser en
  france, quels papiers pour mes ouvriers, chantier à esch, chantier à metz, chantier à
  lille, poser deux semaines, travaux au luxembourg, règles du pays, payés au tarif,
  inscrits sur un site, carte professionnelle, polices belges, là-bas
"""

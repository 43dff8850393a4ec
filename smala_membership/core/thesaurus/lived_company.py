"""Situations of a company and its owner, in the words of who lives through them."""

CONCEPTS = """

# handing over
vendre ma société à un groupe, concurrent veut racheter, on me propose de racheter,
  offre pour ma société, lettre d'intention, due diligence, earn-out, paiement selon
  résultats, partie variable, rester après la vente, obligé de rester, accompagner le
  repreneur, garantie de passif, pièges d'une vente, acheteur malin, ce qu'il fallait
  négocier, vendu puis vide, après la vente, ne sais plus quoi faire, tourner en rond,
  plus de société, seconde vie, groupe me propose, groupe étranger, prix dépend des
  bénéfices, bénéfices futurs, paiement étalé, vendu et je m'ennuie, je m'ennuie,
  retrouver un sens, vide après, plus rien à faire, propriétaire d'avant, rester deux
  ans, clauses de la vente, complément de prix, lâcher ma boîte, signer chez le notaire,
  offre sur la table, grosse offre, américains qui rachètent, fonds d'investissement,
  multinationale qui rachète, pression pour signer, avocats de l'acheteur, questions
  sans fin, data room, salarié de ma propre boîte, plus maître chez moi, mon bébé vendu,
  clause de non-concurrence, regretter la vente, toucher le solde, exit, cédant, m&a,
  fusions-acquisitions, garanties d'actif et de passif, avocat d'affaires, closing,
  sortie du fondateur, accompagnement du cédant, compte séquestre
préparer la vente, vendre d'ici cinq ans, quelle valeur, combien vaut ma société, fixer
  le prix, prix de ma société, estimer ma société, trouver un acheteur, trouver un
  repreneur, discrétion, confidentiel, sans que le personnel sache, arrêter dans
  quelques années, approche de la pension, pas d'enfant intéressé, personne pour
  reprendre, multiples, intermédiaire, repreneur sérieux, acheteur discrètement, combien
  vaut mon entreprise, trouver un acheteur discrètement, valeur de mon affaire, remettre
  mon commerce, remettre mon affaire, arrêter et vendre, banque d'affaires, processus de
  vente, remettre l'affaire, je veux arrêter, commerce à remettre, plus l'âge, bientôt
  soixante ans, soixante-cinq ans, penser à ma pension, dix ans devant moi, mes enfants
  ne veulent pas, personne derrière moi, curieux qui ne paient pas, faux acheteurs,
  comptable dit un prix, prix de l'affaire, combien en demander, annonce anonyme, la
  rumeur court, employés inquiets, sowaccess, sowalfin, wallonie entreprendre,
  evaluateur d'entreprise, valorisation, ebitda, ebitda normalisé, goodwill, fonds de
  commerce, teaser, mémorandum d'information, réviseur d'entreprises, rendre
  l'entreprise vendable, cession d'entreprise, repreneur externe, hub.brussels
reprendre à mon père, père encore là, père ne lâche pas, ancien patron revient, papa,
  maman, frère et soeur, frère dans l'entreprise, ma soeur veut sa part, famille au
  travail, affaire de famille, entreprise familiale, enfants dans l'entreprise, mon fils
  reprend, ma fille reprend, deux enfants, avantager un enfant, équitable entre enfants,
  charte familiale, génération, parents, succession familiale, réunion de famille, donne
  des ordres, donner encore des ordres, père vient tous les jours, contredit, contredit
  devant, rester à la maison, parents dans l'entreprise, oncle, cousin, frère et moi,
  famille et travail, le vieux ne lâche rien, mon papa décide, le paternel, clients
  demandent mon père, ouvriers vont chez mon père, passe par-dessus moi, dans mon dos,
  dans l'ombre du père, fils du patron, fille du patron, prouver ma place, pas légitime,
  chicane en famille, repas de famille tendu, parler boulot à table, le dimanche à
  table, belle-soeur, beau-frère, gendre, se fâcher avec mon frère, plus se parler,
  jalousie entre enfants, salaire de mon frère, place du fondateur, lâcher les rênes,
  passage de témoin, troisième génération, quatrième génération, conseil de famille,
  gouvernance familiale, médiation familiale, fbn belgium, transmission familiale, coach
  familial, pacte familial
donner la société aux enfants, donation, donner mes actions, usufruit, succession,
  droits de succession, héritage, pacte successoral, régime matrimonial, contrat de
  mariage, divorce du patron, mon conjoint et la société, part de mon conjoint, protéger
  ma famille, protéger la société, incapacité, mandat extrajudiciaire, plus capable de
  décider, coma, accident grave, procuration, testament, acte notarié, donner à mes
  filles, donner à mes enfants, sans dispute entre enfants, plus capable, qui signe,
  signer à ma place, transmettre aux enfants, héritiers, payer des droits, impôt sur la
  succession, éviter les bagarres, partager entre enfants, un seul enfant dedans, léser
  les autres, celui qui travaille dedans, en ordre si je meurs, mettre de côté, papiers
  chez le notaire, remariage, famille recomposée, enfants du premier lit, mineurs d'âge,
  divorce coûte la moitié, alzheimer, avc, avoir une attaque, hospitalisé longtemps,
  signature bancaire bloquée, planification patrimoniale, planification successorale,
  nue-propriété, donation mobilière, droits de donation, taux zéro, donation
  d'entreprise familiale, société simple, holding familiale, séparation de biens,
  participation aux acquêts, mandat de protection, administrateur de biens, clause de
  réversion, donation avec réserve
racheter mon patron, racheter l'entreprise où je travaille, patron part à la retraite,
  patron me propose de reprendre, employé repreneur, cadres repreneurs, apport
  personnel, crédit vendeur, prêt subordonné, combien d'apport, rembourser le rachat,
  clients du fondateur, devenir patron, anciens collègues sous mes ordres, du jour au
  lendemain patron, patron arrête, me propose de reprendre, reprendre l'entreprise où,
  je n'ai que, peu d'apport, chef de ceux, anciens collègues, diriger mes anciens
  collègues, reprendre avec un collègue, passer de l'autre côté, devenir le chef, mon
  chef arrête, mon boss arrête, chef d'atelier qui reprend, bras droit qui reprend,
  ouvrier devenu patron, reprendre la boîte, sans argent de côté, hypothéquer ma maison,
  banque demande de l'apport, copains devenus employés, plus un collègue, les clients
  vont suivre, partir avec son carnet, apprendre à lire un bilan, mbo, mbi, lbo,
  management buy-out, holding de reprise, vendor loan, sowalfin, sogepa,
  business plan de reprise, dette d'acquisition, reprise par un salarié, cadre
  repreneur, repreneur, période de transition, effet de levier

# buying
trouver une entreprise à racheter, sociétés à vendre, pas sur le marché, sociétés
  cachées, approcher un patron, aborder un cédant, racheter un concurrent, concurrent à
  vendre, grandir par rachat, croissance externe, prix d'une acquisition, première
  acquisition, analyser une cible, vérifier avant d'acheter, acquéreur, intégrer la
  société rachetée, racheter une société, acheter une société, racheter un plus petit,
  comment l'approcher, approcher un concurrent, croître en achetant, acquéreur d'une
  entreprise, cible, reprendre une affaire saine, boîte à reprendre, affaire à remettre,
  acheter au lieu de créer, voisin qui arrête, concurrent part à la pension, cadavre
  dans le placard, mauvaise surprise après achat, payer trop cher, vérifier les comptes,
  squelettes dans le placard, deux équipes à mélanger, deux cultures, eux et nous,
  garder leurs clients, garder leur personnel, changer leurs habitudes, même logiciel
  pour tous, intégration post-acquisition, due diligence, build-up, fusion-absorption,
  lettre d'approche, marché caché, apporteur d'affaires, m&a, rachat d'actions, rachat
  de fonds de commerce, share deal, asset deal, audit d'acquisition, certificat fiscal,
  synergies, covenant bancaire

# partners
cinquante-cinquante, moitié-moitié, parts égales, plus d'accord sur rien, associé ne
  fait plus rien, associé travaille moins, associé veut partir, associé bloque tout,
  blocage entre associés, je veux sortir, racheter mon associé, racheter ses parts, prix
  des parts, valeur de ses parts, se séparer d'un associé, rompre, amis associés,
  associée, dispute d'associés, convention d'actionnaires, convention jamais écrite,
  rien d'écrit entre nous, médiation entre associés, chacun la moitié, plus d'accord,
  prix des actions, celui qui s'en va, fixer le prix des parts, associé sort, l'un de
  nous doit partir, désaccord complet, décisions bloquées, vote bloqué, racheter la
  moitié, copain d'enfance, meilleur ami associé, on se parle plus, ne se parlent plus,
  s'engueule tout le temps, claque la porte, il touche pareil, même salaire pour moins,
  se tourne les pouces, part en vacances tout le temps, ne vient plus travailler, je
  fais tout, tire de son côté, pris en otage, lui racheter, il demande trop, refuse de
  vendre, vide la caisse, dépense sans me demander, parti chez un concurrent, associé
  minoritaire, pacte d'actionnaires, clause de sortie, bad leaver, good leaver, clause
  shotgun, clause texane, droit de préemption, drag along, tag along, exclusion
  d'associé, action en retrait, administrateur provisoire, médiateur agréé,
  expert-évaluateur, quorum, casting vote
conseil consultatif, conseil d'administration, administrateurs indépendants, regard
  extérieur, gens du dehors, personnes extérieures, me contredire, me challenger,
  décider seul, personne ne me contredit, avis extérieurs, rémunérer des
  administrateurs, réunir des sages, mandataires, prendre du recul sur mes décisions,
  seul à décider, oeil extérieur, personnes de confiance, administrateur externe,
  gouvernance, choisir des administrateurs, payer des administrateurs, tout seul aux
  commandes, me secouer, poser les questions qui fâchent, yes-men, tous d'accord avec
  moi, je tourne en boucle, je doute de mes choix, ne pas me tromper, trop la tête
  dedans, nez dans le guidon, demander conseil, quelqu'un de neuf, vieux briscard,
  expérience d'autres patrons, ancien patron qui conseille, mentor, mentorat, advisory
  board, comité d'avis, comité stratégique, guberna, code buysse, jetons de présence,
  tantièmes, administrateur délégué, administrateur certifié, ordre du jour du conseil,
  réunion trimestrielle, séparer gestion et propriété, board, président du conseil,
  conflit d'intérêts
coopérative, créer une coopérative, une personne une voix, statuts de coopérative,
  entreprise sociale, agréée, économie sociale, travailleurs actionnaires, salariés
  coopérateurs, faire entrer les employés, employés actionnaires, employés au capital,
  donner des parts au personnel, asbl ou société, gouvernance de coopérative, assemblée
  générale, devenir propriétaires, employés propriétaires, personnel actionnaire,
  partager le pouvoir, propriété collective, une voix, associer mon personnel au
  capital, tous patrons, sans chef, décider ensemble, tous au même niveau, clients
  propriétaires, citoyens qui investissent, appel à l'épargne, parts citoyennes, lever
  des parts, producteurs ensemble, à plusieurs agriculteurs, pas pour le profit, projet
  citoyen, voter pour tout, réunions interminables, céder aux travailleurs, mes ouvriers
  reprennent, scop, société coopérative, coopérateurs, febecoop, saw-b, conseil national
  de la coopération, agrément cnc, scres, propage-s, agence-conseil, brasero,
  coopérative d'activités, smart, plan d'intéressement, prime bénéficiaire, plan
  d'options, stock-options, warrants, holacratie, sociocratie, primauté du travail,
  ristourne coopérative

# contracts
conditions générales, petits caractères, texte au dos, conditions de vente, contrat
  copié, modèle trouvé sur internet, contrat type, contrat avec un client, contrat avec
  un fournisseur, contrat d'agent, agent commercial, distributeur exclusif, exclusivité,
  franchise, franchiseur, ouvrir en franchise, nda, secret, accord de confidentialité,
  rompre un contrat, résilier, clause abusive, bail de magasin, bail commercial,
  propriétaire veut me mettre dehors, fin de bail, copié notre modèle, on nous copie,
  nom déposé, administrateur responsable, responsabilité personnelle, exclure un
  actionnaire, copier-coller, réécrire, lisible, faire relire un contrat, avant de
  signer un contrat, contrat incompréhensible, renouveler le bail, bail de mon magasin,
  propriétaire refuse, loyer qui augmente, contrefaçon, imiter, logo copié, marque
  copiée, pas lu avant de signer, signé trop vite, coincé dans un contrat, piégé par un
  contrat, reconduit tout seul, tacite reconduction, jamais rien signé, on s'est serré
  la main, parole donnée, au dos de la facture, client dit pas vu, charabia juridique,
  jargon d'avocat, juriste, juriste d'entreprise, avocat en droit commercial, droit des
  contrats, relecture de contrat, clause pénale, intérêts de retard contractuels,
  limitation de responsabilité, force majeure, préavis de rupture, pratiques abusives
  b2b, loi b2b, propriétaire du magasin, juge de paix, indemnité d'éviction,
  pas-de-porte, copieur, mon idée volée, lettre de mise en demeure, boip, marque
  benelux, contrat-cadre, confidentialité
choisir une forme juridique, créer une srl, statuts, changer les statuts, passer en
  société, capital, apport en nature, constitution, transformer ma société, association,
  notaire, srl ou asbl, quelle structure, créer une société à plusieurs, rester en
  personne physique, indépendant ou société, quel statut prendre, quand passer en
  société, mettre mes biens à l'abri, acte du notaire, banque-carrefour, numéro
  d'entreprise, guichet d'entreprises, plan financier, capital minimum, changer de nom
  de société, déménager le siège, objet social, statuts dépassés, statuts à refaire,
  csa, code des sociétés, srl, snc, scomm, sa, société en commandite, asbl, société
  simple, management company, société de management, holding, apport de branche,
  scission, fusion, moniteur belge, registre ubo, conversion d'asbl, réviseur pour
  apport, société de moyens, cofonder

# crisis
dettes onss, dette à l'onss, retards de tva, dettes fiscales, dettes partout,
  créanciers, convocation du tribunal, courrier du tribunal, chambre des entreprises en
  difficulté, huissier à la porte, saisie sur compte, réorganisation judiciaire, prj,
  protection contre les créanciers, sursis, délai de paiement à l'onss, étaler les
  dettes, plan de paiement, accord amiable, encore sauvable, sauver ou arrêter,
  continuer ou arrêter, arrêter à temps, trop tard, où j'en suis, que dire aux
  fournisseurs, que dire à la banque, vais-je perdre ma maison, responsable des dettes,
  trop de dettes, activité bonne mais dettes, délais auprès de l'onss, délai du
  propriétaire, de l'intérieur une prj, tribunal me convoque, avis franc, franc et
  confidentiel, faut-il arrêter, arrêter les frais, créanciers qui pressent, dire au
  personnel que ça va mal, plus un franc, plus un balle, au bout du rouleau financier,
  je ne paie plus l'onss, plus payé la tva, je paie en retard, jongler avec les
  factures, payer celui qui crie, lettres recommandées, rappels partout, sommation,
  contrainte, huissier, compte bloqué, lettre du tribunal, on m'a convoqué, tribunal de
  l'entreprise, fournisseurs veulent du cash, fournisseurs bloquent les livraisons,
  chômage des ouvriers, tête hors de l'eau, boire la tasse, je coule, sombrer, pcr,
  livre xx, praticien de la réorganisation, médiateur d'entreprise, mandataire de
  justice, juge délégué, accord collectif, transfert sous autorité de justice, plan
  d'apurement, cefip, centre pour entreprises en difficulté, beci, sonnette d'alarme,
  clignotants, wrongful trading, redressement judiciaire, assainissement,
  restructuration de dette
faillite, dépôt de bilan, après une faillite, vivre une faillite, faire aveu, curateur,
  repartir de zéro, recommencer après, tout perdu, honte, n'ose plus ouvrir le courrier,
  n'ose plus ouvrir les lettres, courrier non ouvert, caution personnelle, dettes
  personnelles, effacement des dettes, rebondir, échec, regard des autres, refaire sa
  vie, fait faillite, n'ose plus sortir, se relever, enveloppes, ouvre plus, lettres
  fermées, huissiers chez moi, maison saisie, après la chute, vie après, remonter la
  pente, regard de la famille, mettre la clé sous la porte, clef sous le paillasson,
  fermer boutique, tribunal m'a déclaré, déclaré en faillite, j'ai tout perdu, tout à
  mon nom, signé comme caution, caution de ma femme, huissier vend mes meubles, perdre
  la maison, vendre la maison, peur du facteur, me cacher, voisins parlent, on me
  regarde de travers, n'ai rien dit, chômage après indépendant, droit passerelle, revenu
  d'intégration, cpas, médiation de dettes, règlement collectif de dettes, excusabilité,
  effacement, regsol, aveu de faillite, curatelle, insolvabilité, vente aux enchères,
  liquidation déficitaire, dissolution volontaire, deuxième chance, re-start, revival,
  rebond, failli, entrepreneur failli, interdiction professionnelle, droit de
  l'insolvabilité
inondation, inondé, eau dans l'atelier, sous eau, incendie, atelier brûlé, tout brûlé,
  catastrophe, calamité, fonds des calamités, perte d'exploitation, arrêt d'activité,
  expert de l'assurance, contre-expertise, contre-expert, sous-estimé les dégâts,
  proposition de l'assureur, indemnité trop basse, reconstruire, redémarrer après un
  sinistre, tempête, propose une misère, après l'incendie, après le feu, indemnisation
  trop faible, tout perdu dans les eaux, négocier avec l'assureur, remise en route, feu,
  flammes, fumée, pompiers, court-circuit, toit envolé, toiture arrachée, boue partout,
  un mètre d'eau, machines noyées, stock perdu, tout à jeter, vesdre, juillet 2021,
  caves inondées, orage, grêle, foudre, cambriolés, volé pendant la nuit, dégât des
  eaux, expert minimise, assureur traîne, compagnie d'assurance discute, mal assuré,
  sous-assurance, règle proportionnelle, vétusté, valeur à neuf, courtier en assurances,
  sinistre, expertise contradictoire, ombudsman des assurances, perte de chiffre,
  chômage économique force majeure, plan de continuité, bca, atelier provisoire, gestion
  de sinistre, plan d'urgence, calamité naturelle reconnue
licencier la moitié, vivre un licenciement collectif, dernier recours, réduire pour
  survivre, patron qui licencie, culpabilité, annoncer à des gens que je connais, nuits
  blanches, machines à vendre, presse, imprimerie, papier, marché en déclin,
  reconversion d'atelier, laisser partir dix personnes, comment annoncer, leur annoncer,
  annoncer des départs, vécu des licenciements, dire à l'équipe, mauvaise nouvelle,
  combien partir, de vingt-cinq à dix-neuf, réduire le personnel, virer des gens, mettre
  dehors, plus assez de travail, plus de commandes, carnet vide, trop de monde, trop de
  bras, réduire la voilure, serrer les boulons, couper dans les frais, pères de famille,
  gens depuis vingt ans, regarder dans les yeux, je me sens coupable, ceux qui restent,
  survivants, ambiance de mort, choisir qui part, restructuration, procédure renault,
  loi renault, licenciement collectif, plan social, cellule de reconversion,
  outplacement, préavis, indemnité de rupture, fonds de fermeture, délégation syndicale,
  syndicats, chômage économique, réduction du temps de travail, crédit-temps,
  prépension, rcc, forem, secrétariat social, licenciement économique

# the owner
burn-out du patron, patron épuisé, patronne épuisée, plus d'énergie, plus envie, plus le
  goût, vidé, vidée, à plat, médecin veut m'arrêter, arrêt de travail, s'arrêter sans
  que tout s'écroule, m'absenter, absence du patron, revenir après un arrêt, travailler
  quatre jours, toujours connecté, mails à minuit, jamais de vacances, bras droit
  pendant mon absence, groupe de patrons, groupe de parole, entre dirigeants, cercle de
  patrons, se dire les choses, parler à des pairs, m'arrêter net, docteur dit burn-out,
  replonger, sans replonger, revenir doucement, ce qu'on ne dit jamais, d'autres
  dirigeants, d'autres patrons, parler avec des dirigeants, partager entre pairs, tenir
  sans moi, lever le pied, mort de fatigue, lessivé, crevé, rincé, sur les genoux,
  batteries vides, je pleure au bureau, n'arrive plus à me lever, traîner des pieds,
  soixante-dix heures, quatre-vingts heures, sept jours sur sept, travaille le dimanche,
  pas vu grandir mes enfants, téléphone ne s'arrête jamais, gsm toujours allumé, sans
  moi rien ne tourne, tout repose sur moi, indispensable, mutuelle, incapacité de
  travail, incapacité indépendant, revenu garanti, assurance revenu garanti, reprise
  progressive, mi-temps médical, coach burn-out, prévention du burn-out,
  codéveloppement, apm, plato, réseau entreprendre, cjd, jump, droit passerelle, intérim
  manager, directeur de transition, déléguer, directeur opérationnel, second de
  confiance
dors mal, insomnies, irritable, crie sur tout le monde, boire un verre, verre de trop,
  alcool, couple en danger, ma femme menace, mon mari me reproche, seul avec mes soucis,
  solitude, personne à qui parler, envie de tout arrêter, tout plaquer, angoisse, boule
  au ventre, crises d'angoisse, psychologue, psy, parler à un professionnel, craquer,
  pleurer, au bout du rouleau, plus de patience, je bois, femme n'en peut plus, famille
  en souffre, à bout de nerfs, m'énerver, mal dans ma peau, consulter quelqu'un, perdre
  pied, solitude du patron, yeux ouverts à trois heures, réveillé à quatre heures,
  cauchemars, palpitations, coeur qui s'emballe, mal au ventre, mal au dos, colères, je
  gueule, je hurle, pète un câble, péter les plombs, apéro tous les soirs, bouteille,
  whisky, médicaments pour dormir, somnifères, antidépresseurs, idées noires, en finir,
  suicide, femme veut divorcer, enfants me disent absent, plus de vie de couple, honte
  d'en parler, faire semblant que ça va, cacher à ma femme, sentinelle, apesa, un pass
  dans l'impasse, ligne d'écoute, cellule d'écoute, soutien psychologique, thérapeute,
  thérapie de couple, sophrologie, pleine conscience, méditation, gestion du stress,
  santé mentale des indépendants, sommeil
mort du patron, décès du patron, mari mort, mari décédé, veuve, associé décédé, décès
  soudain, mort subite, infarctus, reprendre après un décès, dirigeante malgré moi,
  femme dans un monde d'hommes, seule femme, pas prise au sérieux, s'imposer, ouvriers
  qui testent, comptes bloqués, pouvoirs bancaires, tout dans ma tête, s'il m'arrive
  quelque chose, si je tombe, si je disparais, personne ne sait, doublure, homme-clé,
  plan en cas d'accident, me remplacer du jour au lendemain, passe sous un bus, personne
  ne sait rien, tenir l'entreprise seule, doit tenir, tout noter, procédures en cas
  d'absence, mots de passe du patron, remplacer en urgence, mari est décédé, compagnon
  disparu, plus là, tête d'un atelier, diriger des hommes, du jour au lendemain seule,
  enterrement, cimetière, crise cardiaque, accident de voiture, accident de moto,
  retrouvé mort, tombé du toit, ouvriers perdus, qui paie les salaires, banque bloque
  tout, pas de signature, codes introuvables, son ordinateur verrouillé, personne n'a le
  code, mon compagnon gérait, ma petite madame, où est le patron, demandent à parler au
  patron, prise pour la secrétaire, macho, remarques sexistes, métier d'hommes, ma place
  de femme, deuil, assurance homme-clé, assurance décès, assurance croisée associés,
  dossier d'urgence, coffre-fort de mots de passe, mandat bancaire, continuité de
  direction, femmes cheffes d'entreprise, fce, réseau de femmes, women in business,
  entrepreneuriat féminin, veuve d'entrepreneur, conjoint survivant, héritiers bloqués
"""

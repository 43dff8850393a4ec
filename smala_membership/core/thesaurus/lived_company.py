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
  ans, clauses de la vente, complément de prix
préparer la vente, vendre d'ici cinq ans, quelle valeur, combien vaut ma société, fixer
  le prix, prix de ma société, estimer ma société, trouver un acheteur, trouver un
  repreneur, discrétion, confidentiel, sans que le personnel sache, arrêter dans
  quelques années, approche de la pension, pas d'enfant intéressé, personne pour
  reprendre, multiples, intermédiaire, repreneur sérieux, acheteur discrètement,
  combien vaut mon entreprise, trouver un acheteur discrètement, valeur de mon affaire,
  remettre mon commerce, remettre mon affaire, arrêter et vendre, banque d'affaires,
  processus de vente
reprendre à mon père, père encore là, père ne lâche pas, ancien patron revient, papa,
  maman, frère et soeur, frère dans l'entreprise, ma soeur veut sa part, famille au
  travail, affaire de famille, entreprise familiale, enfants dans l'entreprise, mon
  fils reprend, ma fille reprend, deux enfants, avantager un enfant, équitable entre
  enfants, charte familiale, génération, parents, succession familiale, réunion de
  famille, donne des ordres, donner encore des ordres, père vient tous les jours,
  contredit, contredit devant, rester à la maison, parents dans l'entreprise, oncle,
  cousin, frère et moi, famille et travail
donner la société aux enfants, donation, donner mes actions, usufruit, succession,
  droits de succession, héritage, pacte successoral, régime matrimonial, contrat de
  mariage, divorce du patron, mon conjoint et la société, part de mon conjoint,
  protéger ma famille, protéger la société, incapacité, mandat extrajudiciaire, plus
  capable de décider, coma, accident grave, procuration, testament, acte notarié,
  donner à mes filles, donner à mes enfants, sans dispute entre enfants, plus capable,
  qui signe, signer à ma place, transmettre aux enfants, héritiers
racheter mon patron, racheter l'entreprise où je travaille, patron part à la retraite,
  patron me propose de reprendre, employé repreneur, cadres repreneurs, apport
  personnel, crédit vendeur, prêt subordonné, combien d'apport, rembourser le rachat,
  clients du fondateur, devenir patron, anciens collègues sous mes ordres, du jour au
  lendemain patron, patron arrête, me propose de reprendre, reprendre l'entreprise où,
  je n'ai que, peu d'apport, chef de ceux, anciens collègues, diriger mes anciens
  collègues, reprendre avec un collègue

# buying
trouver une entreprise à racheter, sociétés à vendre, pas sur le marché, sociétés
  cachées, approcher un patron, aborder un cédant, racheter un concurrent, concurrent à
  vendre, grandir par rachat, croissance externe, prix d'une acquisition, première
  acquisition, analyser une cible, vérifier avant d'acheter, acquéreur, intégrer la
  société rachetée, racheter une société, acheter une société, racheter un plus petit,
  comment l'approcher, approcher un concurrent, croître en achetant, acquéreur d'une
  entreprise, cible, reprendre une affaire saine

# partners
cinquante-cinquante, moitié-moitié, parts égales, plus d'accord sur rien, associé ne
  fait plus rien, associé travaille moins, associé veut partir, associé bloque tout,
  blocage entre associés, je veux sortir, racheter mon associé, racheter ses parts,
  prix des parts, valeur de ses parts, se séparer d'un associé, rompre, amis associés,
  associée, dispute d'associés, convention d'actionnaires, convention jamais écrite,
  rien d'écrit entre nous, médiation entre associés, chacun la moitié, plus d'accord,
  prix des actions, celui qui s'en va, fixer le prix des parts, associé sort, l'un de
  nous doit partir, désaccord complet, décisions bloquées, vote bloqué, racheter la
  moitié
conseil consultatif, conseil d'administration, administrateurs indépendants, regard
  extérieur, gens du dehors, personnes extérieures, me contredire, me challenger,
  décider seul, personne ne me contredit, avis extérieurs, rémunérer des
  administrateurs, réunir des sages, mandataires, prendre du recul sur mes décisions,
  seul à décider, oeil extérieur, personnes de confiance, administrateur externe,
  gouvernance, choisir des administrateurs, payer des administrateurs
coopérative, créer une coopérative, une personne une voix, statuts de coopérative,
  entreprise sociale, agréée, économie sociale, travailleurs actionnaires, salariés
  coopérateurs, faire entrer les employés, employés actionnaires, employés au capital,
  donner des parts au personnel, asbl ou société, gouvernance de coopérative, assemblée
  générale, devenir propriétaires, employés propriétaires, personnel actionnaire,
  partager le pouvoir, propriété collective, une voix, associer mon personnel au
  capital

# contracts
conditions générales, petits caractères, texte au dos, conditions de vente, contrat
  copié, modèle trouvé sur internet, contrat type, contrat avec un client, contrat avec
  un fournisseur, contrat d'agent, agent commercial, distributeur exclusif,
  exclusivité, franchise, franchiseur, ouvrir en franchise, nda, secret, accord de
  confidentialité, rompre un contrat, résilier, clause abusive, bail de magasin, bail
  commercial, propriétaire veut me mettre dehors, fin de bail, copié notre modèle, on
  nous copie, nom déposé, administrateur responsable, responsabilité personnelle,
  exclure un actionnaire, copier-coller, réécrire, lisible, faire relire un contrat,
  avant de signer un contrat, contrat incompréhensible, renouveler le bail, bail de mon
  magasin, propriétaire refuse, loyer qui augmente, contrefaçon, imiter, logo copié,
  marque copiée
choisir une forme juridique, créer une srl, statuts, changer les statuts, passer en
  société, capital, apport en nature, constitution, transformer ma société,
  association, notaire, srl ou asbl, quelle structure, créer une société à plusieurs

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
  personnel que ça va mal
faillite, dépôt de bilan, après une faillite, vivre une faillite, faire aveu, curateur,
  repartir de zéro, recommencer après, tout perdu, honte, n'ose plus ouvrir le
  courrier, n'ose plus ouvrir les lettres, courrier non ouvert, caution personnelle,
  dettes personnelles, effacement des dettes, rebondir, échec, regard des autres,
  refaire sa vie, fait faillite, n'ose plus sortir, se relever, enveloppes, ouvre plus,
  lettres fermées, huissiers chez moi, maison saisie, après la chute, vie après,
  remonter la pente, regard de la famille
inondation, inondé, eau dans l'atelier, sous eau, incendie, atelier brûlé, tout brûlé,
  catastrophe, calamité, fonds des calamités, perte d'exploitation, arrêt d'activité,
  expert de l'assurance, contre-expertise, contre-expert, sous-estimé les dégâts,
  proposition de l'assureur, indemnité trop basse, reconstruire, redémarrer après un
  sinistre, tempête, propose une misère, après l'incendie, après le feu, indemnisation
  trop faible, tout perdu dans les eaux, négocier avec l'assureur, remise en route
licencier la moitié, vivre un licenciement collectif, dernier recours, réduire pour
  survivre, patron qui licencie, culpabilité, annoncer à des gens que je connais, nuits
  blanches, machines à vendre, presse, imprimerie, papier, marché en déclin,
  reconversion d'atelier, laisser partir dix personnes, comment annoncer, leur
  annoncer, annoncer des départs, vécu des licenciements, dire à l'équipe, mauvaise
  nouvelle, combien partir, de vingt-cinq à dix-neuf, réduire le personnel

# the owner
burn-out du patron, patron épuisé, patronne épuisée, plus d'énergie, plus envie, plus
  le goût, vidé, vidée, à plat, médecin veut m'arrêter, arrêt de travail, s'arrêter
  sans que tout s'écroule, m'absenter, absence du patron, revenir après un arrêt,
  travailler quatre jours, toujours connecté, mails à minuit, jamais de vacances, bras
  droit pendant mon absence, groupe de patrons, groupe de parole, entre dirigeants,
  cercle de patrons, se dire les choses, parler à des pairs, m'arrêter net, docteur dit
  burn-out, replonger, sans replonger, revenir doucement, ce qu'on ne dit jamais,
  d'autres dirigeants, d'autres patrons, parler avec des dirigeants, partager entre
  pairs, tenir sans moi, lever le pied
dors mal, insomnies, irritable, crie sur tout le monde, boire un verre, verre de trop,
  alcool, couple en danger, ma femme menace, mon mari me reproche, seul avec mes
  soucis, solitude, personne à qui parler, envie de tout arrêter, tout plaquer,
  angoisse, boule au ventre, crises d'angoisse, psychologue, psy, parler à un
  professionnel, craquer, pleurer, au bout du rouleau, plus de patience, je bois, femme
  n'en peut plus, famille en souffre, à bout de nerfs, m'énerver, mal dans ma peau,
  consulter quelqu'un, perdre pied, solitude du patron
mort du patron, décès du patron, mari mort, mari décédé, veuve, associé décédé, décès
  soudain, mort subite, infarctus, reprendre après un décès, dirigeante malgré moi,
  femme dans un monde d'hommes, seule femme, pas prise au sérieux, s'imposer, ouvriers
  qui testent, comptes bloqués, pouvoirs bancaires, tout dans ma tête, s'il m'arrive
  quelque chose, si je tombe, si je disparais, personne ne sait, doublure, homme-clé,
  plan en cas d'accident, me remplacer du jour au lendemain, passe sous un bus,
  personne ne sait rien, tenir l'entreprise seule, doit tenir, tout noter, procédures
  en cas d'absence, mots de passe du patron, remplacer en urgence, mari est décédé,
  compagnon disparu, plus là, tête d'un atelier, diriger des hommes
"""

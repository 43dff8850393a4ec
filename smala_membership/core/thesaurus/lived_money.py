"""Situations with money, in the words of who lives through them."""

CONCEPTS = """

# cash
client ne paie pas, ne paient pas, promoteur, promoteurs, gros chantier impayé, retient
  le solde, solde du chantier, garder la retenue, arrêter le chantier, suspendre les
  travaux, état d'avancement, facturer par tranches, acompte à la commande, demander un
  acompte, facturer plus vite, délai de paiement trop long, paie à nonante jours,
  paient à soixante jours, factoring, vendre ses factures, assurance crédit, petite
  entreprise étranglée, me doit, continue à commander, arrêter de livrer, bloquer les
  livraisons, client douteux, gros impayé, risque de ne pas être payé, entrepreneur
  général ne paie pas, état d'avancement bloqué, retenue de garantie
envoyer des rappels, oser réclamer, réclamer son argent, relancer sans fâcher, relance
  téléphonique, petites factures, particuliers qui ne paient pas, factures ouvertes,
  frais de rappel, intérêts de retard, clause pénale, huissier, laisser tomber, passer
  en perte, récupérer mon argent, vieille facture, vieilles factures, recouvrement,
  plan de paiement d'un client, livre xix, consommateur, société d'encaissement, fait
  le mort, ne répond plus, courir après l'argent, courir après les paiements, ne règle
  pas, refuse de régler, que puis-je compter en plus, indemnité de retard, sans se
  fâcher, sans perdre le client, mauvais payeurs, relances, sommation, poursuivre un
  client
creux de l'année, mois morts, mois calmes, hors saison, tout le chiffre en quelques
  mois, activité d'été, activité d'hiver, presque rien le reste de l'année, payer les
  fournisseurs plus tard, échéance des fournisseurs, crédit saisonnier, tenir jusqu'au
  printemps, fêtes de fin d'année, vivre sur les réserves, saison, activité s'arrête,
  garder du cash, jusque pâques, passer l'hiver, passer l'été, rentrées irrégulières,
  tout se joue en, lisser
ne comprends pas mes chiffres, comprendre mon bilan, chiffres du comptable, bénéfice
  sur papier, où passe l'argent, vide sur le compte, du bénéfice mais pas de cash,
  argent bloqué, treize semaines, prévoir la trésorerie, prévisions, directeur
  financier à temps partiel, quelqu'un pour les chiffres, chiffres tous les mois,
  suivre mes chiffres, pilotage, client rentable, produit rentable, quel produit me
  rapporte, cfo externe, trop petit pour un directeur financier, préparer le
  rendez-vous à la banque, budget annuel, navigue à vue, bilan une fois par an, clients
  qui rapportent, rapportent de l'argent, qui me rapporte, gagner ou perdre sur un
  client, chiffres en retard, tableau de chiffres, savoir où j'en suis, gestion
  financière, aucune vue

# bank
la banque refuse, la banque a dit non, refus de la banque, crédit refusé, comité de
  crédit, comprendre un refus, dossier bancaire, monter un dossier, second avis,
  changer de banque, banquier demande, garanties demandées, sûretés, hypothèque sur ma
  maison, maison en garantie, libérer ma caution, libérer la garantie, caution de ma
  femme, signé personnellement, mainlevée, covenant, ratio, banque dénonce, dénoncer le
  crédit, renégocier mon crédit, taux d'intérêt, conditions de la banque, ancien
  banquier, ma maison en garantie, refusé sans explication, comment pense un banquier,
  convaincre la banque, mieux présenter mon dossier, rendez-vous avec la banque, banque
  trop chère, conditions de crédit, caution que j'ai donnée
compléter la banque, la banque suit à moitié, part que la banque ne finance pas, plan
  de financement, boucler le financement, apport insuffisant, garantie régionale,
  garantie publique, prêt de la famille, argent des amis, prêt coup de pouce,
  crowdlending, prêt participatif, foule, particuliers qui prêtent, clients qui
  prêtent, clients prêteurs, plan financier, outil de production, nouvelle ligne,
  machine à financer, brasserie, prête que, soixante pour cent, il manque une partie,
  trouver le reste, fonds propres insuffisants, subside promis, subside qui ne vient
  pas, survivre à l'attente, prêter entre particuliers
argent des clients, clients actionnaires, clients coopérateurs, parts de coopérateurs,
  appel à l'épargne, levée citoyenne, citoyens, faire entrer nos clients, faire
  participer la clientèle, souscription, fidèles clients mettent, campagne de parts,
  clients propriétaires, habitants, souscrire des parts, épargnants, récolter de
  l'argent
investisseurs au capital, vendre une part du capital, céder trente pour cent, business
  angel, levée de fonds, fonds qui entre, minoritaire, pacte d'actionnaires, dilution,
  valorisation, ticket d'entrée, invest public, négocier avec un fonds, siège au
  conseil, droit de veto, clause de sortie, garder le contrôle, fonds veulent entrer,
  entrer chez nous, que faut-il refuser, que signer, valorisation trop basse,
  actionnaire minoritaire, conditions d'un investisseur, premier tour

# accounting and tax
tva à l'étranger, vendre en france tva, tva française, guichet unique, oss, taux d'un
  autre pays, boutique en ligne tva, facturer sans tva, client allemand tva,
  cocontractant, autoliquidation, tva six ou vingt-et-un, déduire la tva, récupérer la
  tva, contrôle tva, contrôleur de la tva, amende tva, activité exonérée, assujetti
  mixte, numéro de tva, rappel de tva, quelle tva, particuliers français, clients en
  europe, tva sur internet, vente à distance, livrer en europe, numéro
  intracommunautaire, travaux tva, tva rénovation
facture électronique, facture par pdf, factures en word, peppol, obligation 2026, point
  d'accès, programme de facturation, logiciel de facturation, envoyer mes factures,
  recevoir les factures, réseau peppol, format électronique, facturer depuis le
  chantier, réseau par lequel, nos factures doivent passer, factures structurées,
  envoyer une facture officielle, obligatoire, nouvelle obligation de facturation,
  factures envoyées par mail
travailleur frontalier, frontaliers, habite en france, habitent en france, vivent de
  l'autre côté, jours de télétravail, seuil de jours, sécurité sociale de quel pays,
  impôt dans quel pays, société au luxembourg, ouvrir au luxembourg, filiale
  luxembourgeoise, établissement stable, soparfi, boîte aux lettres, double imposition,
  impôts luxembourgeois, s'installer au grand-duché, deux pays, habite à, où
  cotise-t-on, boîte au luxembourg, mettre ma boîte au luxembourg, payer moins au
  luxembourg, impôt luxembourgeois, légende, metz, longwy, thionville, arlon, virton
sortir l'argent de la société, argent qui dort, me verser, me verser un dividende,
  réserves accumulées, réserve de liquidation, vvprbis, se payer un salaire, dividende
  ou salaire, combien me payer, quarante-cinq mille, pension complémentaire, eip, louer
  un bureau à ma société, loyer de ma maison, moins d'impôts, payer moins d'impôts,
  optimisation fiscale, montage, bénéfice exceptionnel, gros bénéfice, trop d'argent
  dans la société, récupérer en privé, argent en privé, bénéfices accumulés, liquidités
  dormantes, salaire du dirigeant, comment me rémunérer, moins taxé, taxé deux fois,
  prélever
holding, société faîtière, société mère, vendre mes parts sans impôt, plus-value,
  restructurer mes sociétés, deux sociétés, fusionner mes sociétés, management, faut-il
  une holding, société au-dessus, holding utile, deuxième société, séparer
  l'immobilier, usine à gaz fiscale
contrôle fiscal, contrôleur des contributions, avis de rectification, frais rejetés,
  réclamation fiscale, fisc conteste, fisc réclame, le contrôleur arrive, dépenses
  privées, voiture rejetée, taxation d'office, contrôleur fiscal, redressement, frais
  refusés, discuter avec le fisc, convocation du fisc
acheter un immeuble, acheter un bâtiment, acheter un hall, en privé ou en société, à
  mon nom ou à la société, achat immobilier, bâtiment professionnel, compromis de
  vente, propriétaire de mes murs, murs, usufruit, emphytéose, notaire, société ou
  privé, nom propre ou société, acheter mes bureaux, acheter notre bâtiment, achat d'un
  terrain

# prices
augmenter mes tarifs, peur de perdre mes clients, peur d'annoncer la hausse, hausse des
  matières premières, beurre, farine, ingrédients, électricité, tout augmente, vendre à
  perte, produits qui ne rapportent rien, recalculer chaque produit, prix de revient
  d'un produit, coût réel, clients vont partir, faire passer une augmentation,
  boulangerie, pâtisserie, artisan boulanger, changer mes étiquettes, comment la
  clientèle a réagi, augmenter sans perdre, perdre des clients à cause du prix, hausse
  acceptée, annoncer une hausse, osé augmenter, oser augmenter, tout le monde s'en va,
  pain, gâteaux, prix de l'énergie
offre signée, prix ferme, prix garanti, hausse de l'acier, béton, bois, matériaux,
  matériaux qui augmentent, entre l'offre et les travaux, révision des prix, maître
  d'ouvrage, promoteur refuse, clause de révision, chantier à perte, prix du chantier,
  rénovation, gros oeuvre, pris vingt pour cent, depuis que j'ai signé, laisser ma
  marge, matériaux ont pris, prix convenu, devis accepté, coût des matériaux
taux horaire, combien facturer l'heure, coût d'une heure, heures facturables, heures
  non facturées, beaucoup de travail peu de bénéfice, on travaille pour rien, débordés
  mais rien ne reste, plein de boulot et pas d'argent, carrosserie, garage, garagiste,
  mécanique, atelier plein, heures vendues, main d'oeuvre facturée, plein tout le
  temps, reste rien à la fin, il ne reste rien, beaucoup de boulot, agenda plein,
  travailler pour rien, combien je coûte, mauvaise rentabilité, prix de la main
  d'oeuvre
passer à l'abonnement, facturer au mois, revenus réguliers, retainer, fin des devis,
  retouches gratuites, demandes gratuites, client qui demande toujours plus,
  dépassements d'heures, forfait qui déborde, projet au forfait, devis sous-estimé,
  périmètre, heures offertes, modifications pour rien, petites modifications, sans
  cesse des changements, sortir des devis, demandes hors contrat, clients abusent,
  revenu mensuel, contrat annuel plutôt que devis, heures perdues en devis
indemnités de l'assureur, expert mandaté, expert de la compagnie, bureau d'expertise,
  tarif agréé, réparateur agréé, temps barémés, heures refusées, heures contestées,
  tarif imposé, assurance refuse mes heures, réseau agréé, sinistre voiture, peinture
  auto, rabote mes factures, rabote, réparations, tôlerie, débosselage, pare-brise,
  assureur impose, temps de réparation

# subsidies
aide wallonne, prime wallonne, région wallonne, avant de commander, avant de signer,
  attendre l'accord, date de la demande, demande introduite trop tard, ai-je droit,
  a-t-on droit, éligible, chèque-entreprise, aides à la formation, chèque formation,
  aide à l'embauche, subside pour engager, subside pour investir, prime à
  l'investissement, dossier de prime, bureau de subsides, dossier en attente, dossier
  traîne, prime pas versée, pas encore payé par la région, relancer l'administration,
  crédit-pont, attendre la prime, aide pour former, former mes ouvriers, attendre pour
  la prime, commander ma machine, prime pour une machine, subside en wallonie, subside
  refusé, quelles aides existent, coup de pouce de la région, remplir le dossier de
  subside
aide bruxelloise, prime à bruxelles, région de bruxelles, primes de la capitale,
  bruxelles économie, hub.brussels, be circular, citydev, commune bruxelloise,
  molenbeek, anderlecht, schaerbeek, ixelles, forest, saint-gilles, evere, uccle,
  entreprise à bruxelles, primes bruxelloises, à schaerbeek, dans la capitale

# insurance
suis-je bien assuré, bien couvert, relire mes polices, polices d'assurance, quelles
  assurances, payer trop d'assurances, assurances obligatoires, dix ans, responsabilité
  décennale, décennale, architecte d'intérieur, entrepreneur assuré, rc exploitation,
  perte d'exploitation, revenu garanti, assurer mon revenu, si je tombe malade,
  invalidité, assurance flotte, trop de sinistres, compagnie nous résilie, assureur
  résilie, prime qui double, assurance cyber, accident du travail, exclusion, petites
  lignes, courtier, refus de la compagnie, compagnie refuse, défendre un dossier de
  sinistre, contrats d'assurance, mal couvert, trop couvert, ne comprends rien à mes
  assurances, rien ne rentre, si je tombe malade plus rien, assurance obligatoire,
  couverture obligatoire, responsabilité de dix ans, dossier refusé par l'assurance,
  changer d'assureur, comparer mes assurances
"""

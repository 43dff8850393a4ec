"""Further situations of a company: handing over, law, crisis, public help."""

CONCEPTS = """

# handing over and buying
négocier la reprise, prix trop haut, prix trop bas, pas d'accord sur le prix, vendeur
  gourmand, attaché à son prix, valeur sentimentale, prix affectif, méthode dcf, actif
  net corrigé, multiple d'ebitda, dette nette, cash free debt free, besoin en fonds de
  roulement normatif, expert en évaluation, rapport d'évaluation, valorisation,
  marchander, contre-offre, table de négociation, négociateur
premiers cent jours, premier jour comme repreneur, reprise qui se passe mal, équipe qui
  me teste, anciens qui résistent, ancien patron faisait autrement, toujours fait comme
  ça, clients fidèles à l'ancien, garder les anciens, gagner la confiance de l'équipe,
  prise de fonction, intégration du repreneur, plan de transition, onboarding du
  repreneur, cédant qui reste, cédant qui part trop vite, mémoire de l'entreprise,
  transfert de savoir
reprendre un commerce, reprise de boulangerie, reprise de boucherie, reprise de café,
  reprise de restaurant, librairie à remettre, salon à remettre, pharmacie à vendre,
  garage à remettre, pas-de-porte, fonds de commerce, reprise du matériel, reprise du
  stock, reprise du bail, certificat de cession, convention de cession, contrat de
  brasserie, clientèle du quartier, accès à la profession, horeca
quitter l'opérationnel, sortir de l'atelier, nommer un directeur, directeur général
  externe, ceo externe, ne plus être irremplaçable, entreprise qui tourne sans moi,
  prendre un numéro deux, comité de direction, codir, cadre dirigeant, organigramme,
  délégation de pouvoirs, package du directeur, passer la main doucement, retrait
  progressif, coo
vendre le bâtiment, murs et société, immeuble dans la société, sortir l'immobilier,
  bâtiment hors société, société immobilière, patrimoniale, scission partielle, sale and
  lease back, emphytéose, usufruit immobilier, droit de superficie, louer à ma société,
  loyer à ma propre société, droits d'enregistrement, hangar à moi

# partners and governance
faire entrer un investisseur, ouvrir le capital, céder une part, perdre le contrôle,
  être dilué, dilution, business angel, be angels, fonds d'investissement, levée de
  fonds, augmentation de capital, minoritaire de blocage, term sheet, valorisation
  pre-money, post-money, actions de préférence, droits de veto, tour de table, wallonie
  entreprendre, finance&invest, finance.brussels, noshaq, sambrinvest, invest for jobs,
  namur invest, luxembourg développement, capital-risque
choisir un associé, se lancer à deux, se lancer entre amis, se mettre ensemble, qui
  apporte quoi, répartition des parts, répartir les rôles, salaire des associés, trop
  vite associés, cofondateur, cofondatrice, fondateur qui part, vesting, pacte de
  fondateurs, apport en industrie, partage du travail, partage des bénéfices, sweat
  equity, règles entre nous
se payer en dividendes, partage des dividendes, actionnaires passifs, oncle actionnaire,
  cousins actionnaires, veulent leurs dividendes, laisser dans la société, test de
  liquidité, test d'actif net, double test, vvpr-bis, réserve de liquidation,
  actionnaire dormant, politique de dividendes, distribution de bénéfices, procès-verbal
  d'assemblée, approbation des comptes
rachat d'un associé à crédit, sans me ruiner, payer sa part en plusieurs fois, financer
  la sortie, rachat d'actions propres, holding de rachat, réduction de capital,
  emprunter pour lui racheter, évaluation contradictoire, tiers évaluateur, expert
  désigné, clause de prix, mésentente grave, justes motifs
responsabilité d'administrateur, faute de gestion, risquer mes biens, biens personnels
  visés, attaqué personnellement, décharge, assurance d&o, rc dirigeants, plafond de
  responsabilité, dettes solidaires, conflit d'intérêts, signature conjointe, double
  signature, dirigeant de fait, action en comblement de passif, démissionner comme
  administrateur, publication au moniteur

# crisis and insolvency
client en faillite, mon client a fait faillite, facture perdue, déclaration de créance,
  créance chirographaire, privilège, réserve de propriété, récupérer ma marchandise,
  revendication, curateur ne répond pas, créancier dans une prj, client en prj,
  abattement de créance, perdre ma facture, tva irrécouvrable, faillite en cascade,
  assurance-crédit, dominos, fournisseur en faillite, acompte perdu
arrêter proprement, fermer sans faillite, cesser mon activité, fermer ma société,
  liquidation en un acte, dissolution et liquidation, liquidateur, clôture de
  liquidation, radiation, boni de liquidation, prévenir les clients de la fermeture, fin
  de bail anticipée, vendre les machines, liquidation du stock, soldes de liquidation,
  régler tout le monde, comptes de clôture, fermeture définitive
huissier, saisie, saisie conservatoire, saisie-arrêt, procédure de citation,
  assignation, citation à comparaître, jugement par défaut, délais de grâce, termes et
  délais, avis de saisie, contrainte onss, rétention 30bis, retenues sur factures,
  receveur tva, receveur des contributions, infocenter, plan de règlement, remise de
  majorations, exonération d'intérêts, hypothèque légale, inasti, caisse d'assurances
  sociales, dispense de cotisations
coûts d'énergie explosent, facture d'électricité doublée, gaz trop cher, matières
  premières flambent, prix d'achat doublés, crise de l'énergie, inflation, indexation de
  dix pour cent, guerre en ukraine, pénurie de matières, pénurie de composants, clause
  d'imprévision, hardship, renégocier en cours de contrat, surcoûts, tunnel de prix,
  couverture d'énergie, marges mangées
redresser une boîte, remonter une société, sorti du rouge, arrêt de l'hémorragie, perdre
  de l'argent chaque mois, plan de trésorerie treize semaines, treize semaines,
  retournement, turnaround, manager de crise, directeur de transition, revue des
  produits déficitaires, fermer une activité, vendre une branche, recentrage, négocier
  avec les banques, standstill bancaire, gel des remboursements, moratoire

# forms and contracts
bail commercial, neuf ans, trois six neuf, renouvellement trois mois, lettre recommandée
  au bailleur, demande de renouvellement, dix-huit mois quinze mois, sous-location,
  cession de bail, bail dérogatoire, bail pop-up, garantie locative, précompte
  immobilier à charge, travaux du bailleur, toit qui fuit, propriétaire ne répare rien,
  révision triennale, juge de paix, droit commun du bail, bail de bureaux, occupation
  précaire, fin de bail, remise en état
client ne paie pas son devis, devis signé, bon de commande, commande annulée, client se
  rétracte, acompte à la commande, droit de rétractation, travaux supplémentaires
  refusés, extra non payé, supplément contesté, commande par téléphone, rien de signé,
  preuve de la commande, mail vaut contrat, acceptation de facture, facture acceptée,
  avenant signé, décompte final, mise en demeure, injonction, recouvrement de dettes
  incontestées, ird
contrat de sous-traitance, sous-traitant fait faux bond, entrepreneur principal,
  entreprise générale, paiement direct, action directe, retenue de garantie,
  responsabilité solidaire, check in at work, faux indépendants, faux indépendant,
  requalification, contrat de prestation, contrat de freelance, lien de subordination,
  commission relation de travail, clause de non-débauchage, prestataires externes
données personnelles, rgpd, gdpr, apd, fuite de données, fichier client volé, registre
  des traitements, dpo, délégué à la protection, consentement, plainte à l'autorité,
  politique de confidentialité, caméras de surveillance, géolocalisation des véhicules,
  contrat de sous-traitance de données, amende rgpd
médiation, conciliation, arbitrage, cepani, bmediation, éviter le procès, avocat trop
  cher, procès qui traîne, des années de procès, expert judiciaire, transaction, accord
  à l'amiable, protection juridique, frais d'avocat, référé, droit collaboratif,
  médiateur commercial, arrangement, procédure au tribunal, tribunal de l'entreprise
ancien employé concurrent, parti avec le fichier, parti avec mes clients, débauche mes
  ouvriers, piquer mes employés, clause de non-concurrence, action en cessation,
  concurrence déloyale, dénigrement, secrets d'affaires, parasitisme, ancien commercial,
  démarche mes clients, a ouvert en face, monte sa boîte

# public help
chèques-entreprises, chèque-entreprise, chèque croissance, chèque maturité, chèque
  transmission, chèque cybersécurité, chèques-formation, chèque consultance, prestataire
  labellisé, 1890, guichet 1890, subside, subsides, subvention, subventions, prime à
  l'investissement, primes à l'investissement, aide régionale, aides publiques, aides à
  l'expansion, région wallonne, région bruxelloise, bruxelles économie emploi,
  innoviris, midas, de minimis, dossier de subside, demande de prime, prime refusée,
  trop tard pour la prime, avant de commander, où trouver des aides, à quoi ai-je droit,
  chasseur de primes, consultant en subsides, feder, fonds européens, udep, amure, pace,
  easy'green, justificatifs du subside, rembourser un subside
agence de développement local, accompagnement à la création, guichet d'entreprises, ucm,
  sowalfin, novallia, socamut, prêt coup de pouce, prêt proxi, prêt brusoc, microstart,
  crédal, garantie publique, prêt subordonné, invests, idelux, igretec, bep, spi, in bw,
  hainaut développement, job'in, coopérative d'activités, airbag, sacen, structure
  d'accompagnement, incubateur, couveuse d'entreprises, accélérateur, venturelab,
  microcrédit
"""

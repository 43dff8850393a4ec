"""Money: cash, banks, taxes, prices, aid, insurance."""

CONCEPTS = """

# cash
trésorerie, cash, cash-flow, liquidités, liquidité, à sec, fins de mois, fin de mois,
  tenir jusque, plan de trésorerie, prévision, bfr, fonds de roulement, besoin en fonds
  de roulement, creux, compte dans le rouge, découvert, manque d'argent, argent sur le
  compte, tenir, trou de trésorerie
impayé, impayés, facture impayée, mauvais payeur, ne paie pas, paient en retard, payer
  en retard, retard de paiement, relance, relancer, rappel, rappels, recouvrement,
  créance, créances, débiteur, délai de paiement, payé à soixante jours, client qui
  doit, me doit, huissier, iosw, injonction, mise en demeure, clause pénale, intérêts
  de retard
affacturage, factoring, factor, céder ses factures, escompte, assurance-crédit, crédit
  d'assurance, acompte, acomptes, avance, paiement d'avance, domiciliation
saisonnalité, basse saison, activité saisonnière, étaler, mois creux, hiver, noël,
  chiffre se fait en, saison morte, ligne de crédit saisonnière, crédit de campagne
faillite d'un client, client en faillite, dépendance à un client, gros client, perdre
  un client, client principal, trois quarts du chiffre, risque client, diversifier
directeur financier, cfo, tableau de bord, indicateurs, kpi, budget, contrôle de
  gestion, rentabilité, chiffres mensuels, reporting, résultats, lire les chiffres,
  bilan, compte de résultats, piloter

# bank
banque, banquier, crédit, prêt, emprunt, emprunter, financement, financer, refus de
  crédit, refus, dossier de crédit, conditions, taux, covenant, sûreté, garantie,
  caution, caution personnelle, se porter caution, hypothèque, mandat hypothécaire,
  gage, mainlevée, renégocier, changer de banque, investissement crédit, straight loan
garantie publique, sofinex, wallonie entreprendre, sowalfin, finance brussels, invest,
  invests, novallia, fonds public, prêt subordonné, socamut, micro-crédit, microcrédit,
  crédal, easy up, coup de pouce, prêt winwin, prêt proxi, proxi, prêt citoyen, prêt
  d'amis, proches
crowdfunding, crowdlending, financement participatif, appel public à l'épargne,
  épargne, obligation, coopérateurs, parts, clients investissent, levée auprès des
  clients, campagne, kisskissbankbank
investisseur, investisseurs, investir dans la société, business angel, business angels,
  levée de fonds, lever des fonds, capital, entrer au capital, ouvrir le capital,
  dilution, dilué, venture, fonds d'investissement, tour de table, pacte
  d'actionnaires, term sheet, valorisation d'entrée, ticket, pourcentage, actionnaire
  entrant
leasing, location financement, renting, louer ou acheter, machine à financer,
  renouveler la machine, équipement, matériel
plan financier, business plan, prévisionnel, lancement, créer sa société, création
  d'entreprise, démarrage, démarrer, starter, indépendant complémentaire, se lancer,
  lancer son activité

# accounting and tax
comptable, comptabilité, fiduciaire, expert-comptable, bilan, comptes annuels,
  encodage, clôture, changer de comptable, réviseur, itaa, bnb, dépôt des comptes
tva, taux de tva, taux réduit, six pour cent, cocontractant, autoliquidation,
  intracommunautaire, oss, ioss, assujetti, mixte, déduction, récupérer la tva,
  déductible, listing, déclaration tva, numéro de tva, exempté, exonéré, exemption,
  amende tva
facturation électronique, facture électronique, e-facture, factures électroniques,
  peppol, ubl, logiciel de facturation, réseau officiel, facturer en électronique, xml
impôt, impôts, isoc, ipp, fisc, fiscal, fiscalité, optimisation, contrôle fiscal,
  contrôleur, rectification, réclamation, versement anticipé, précompte mobilier,
  taxation, redressement, dégrèvement, frais professionnels, déclaration, spf finances
dividende, dividendes, vvprbis, réserve de liquidation, sortir l'argent, sortir de
  l'argent, rémunération du dirigeant, se rémunérer, me payer, compte courant, compte
  courant d'associé, rémunération minimale, eip, plci, pension du dirigeant, droits
  d'auteur, loyer au patron
holding, société de management, société mère, structure de groupe, deux sociétés,
  filiale, fusion, scission, apport, quasi-apport, plus-value, plus-value sur actions,
  droits de succession, donation, donner les parts, immobilier en société, bâtiment en
  société, usufruit, emphytéose, société patrimoniale, société au-dessus
passer en société, personne physique, indépendant en personne physique, statut, statut
  social, caisse d'assurances sociales, cotisations sociales d'indépendant, inasti,
  double statut, dispense de cotisations

# prices
prix, tarif, tarifs, fixer ses prix, prix de vente, augmenter les prix, augmenter mes
  prix, hausse, hausse de prix, trop cher, brader, prix bas, concurrence moins chère,
  moins cher, casser les prix, indexer ses prix, révision de prix, répercuter, revoir à
  la hausse
marge, marges, marge brute, rentable, rentabilité, à perte, perdre de l'argent, gagner
  de l'argent, calcul de coût, prix de revient, coût de revient, coût horaire, taux
  horaire, heures vendues, heures productives, coefficient, calculer, combien me coûte,
  ne gagne rien, pas grand-chose
devis, offre, offres de prix, chiffrer, chiffrage, forfait, régie, heures perdues,
  dépassement, estimation, étude de prix, acceptation de devis, devis gratuits, devis
  payants, suppléments, avenants
abonnement, abonnements, récurrent, récurrents, revenus récurrents, contrat
  d'entretien, maintenance, modèle économique, business model, changer de modèle,
  freemium, forfait mensuel, vente à l'usage, économie de la fonctionnalité, location
  plutôt que vente
remise, remises, ristourne, rabais, promotion, soldes, négocier le prix, centrale
  d'achat, grande distribution, grande surface, supermarché, delhaize, colruyt,
  enseigne, référencement en magasin, linéaire, distributeur, retail, revendeur

# subsidies
subside, subsides, subvention, subventions, aide publique, aides, prime, primes, primes
  régionales, chèque-entreprise, chèques-entreprises, aide à l'investissement, prime à
  l'investissement, spw économie, hub.brussels, brussels economy, région bruxelloise,
  bruxelles, aide à l'emploi, aides à l'emploi, sesam, impulsion, mon bagage, aide à la
  formation, feder, fonds européens, dossier de subvention, introduire une demande,
  avance récupérable, appel à projets, de minimis, versement du subside, accord du
  ministre, prime reçue

# insurance
assurance, assurances, assureur, compagnie, compagnie d'assurance, courtier, police,
  polices, rc, responsabilité civile, rc professionnelle, décennale, prime d'assurance,
  exclusion, exclusions, couverture, couvrir, couvert, mal assuré, sous-assuré,
  indemnisation, indemniser, indemnisé, sinistre, expert, expertise, déclarer un
  sinistre, refuse d'intervenir, perte d'exploitation, incendie, tous risques, omnium,
  assurance-loi, revenu garanti, assurance cyber, flotte, franchise d'assurance, bureau
  d'expertise, temps barémé, tarif agréé, carrosserie
"""

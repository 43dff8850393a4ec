"""Situations with money, in the words of who lives through them."""

CONCEPTS = """

# cash
client ne paie pas, ne paient pas, promoteur, promoteurs, gros chantier impayé, retient
  le solde, solde du chantier, garder la retenue, arrêter le chantier, suspendre les
  travaux, état d'avancement, facturer par tranches, acompte à la commande, demander un
  acompte, facturer plus vite, délai de paiement trop long, paie à nonante jours, paient
  à soixante jours, factoring, vendre ses factures, assurance crédit, petite entreprise
  étranglée, me doit, continue à commander, arrêter de livrer, bloquer les livraisons,
  client douteux, gros impayé, risque de ne pas être payé, entrepreneur général ne paie
  pas, état d'avancement bloqué, retenue de garantie, toujours pas payé, six mois que
  j'attends, promet de payer la semaine prochaine, mes ouvriers à payer, mes
  sous-traitants à payer, je finance son chantier, je joue à la banque, banquier de mes
  clients, saute mes fins de mois, menace de tomber en faillite, facture contestée,
  trouve toujours une excuse, invente des défauts pour ne pas payer, pv de réception,
  travaux supplémentaires non payés, commune qui paie en retard, commune ne paie pas,
  donneur d'ordre ne paie pas, affacturage, assureur-crédit, atradius, allianz trade,
  credendo, limite de crédit client, acomptes échelonnés, réserve de propriété, droit de
  rétention, action directe, conditions générales de vente, encours client, score de
  solvabilité, balance âgée, credit management, avocat de la construction
envoyer des rappels, oser réclamer, réclamer son argent, relancer sans fâcher, relance
  téléphonique, petites factures, particuliers qui ne paient pas, factures ouvertes,
  frais de rappel, intérêts de retard, clause pénale, huissier, laisser tomber, passer
  en perte, récupérer mon argent, vieille facture, vieilles factures, recouvrement, plan
  de paiement d'un client, livre xix, consommateur, société d'encaissement, fait le
  mort, ne répond plus, courir après l'argent, courir après les paiements, ne règle pas,
  refuse de régler, que puis-je compter en plus, indemnité de retard, sans se fâcher,
  sans perdre le client, mauvais payeurs, relances, sommation, poursuivre un client,
  recommandé jamais retiré, téléphone dans le vide, fait semblant de ne pas avoir reçu,
  pas reçu la facture, toujours une excuse, gêné de demander, j'ose pas réclamer, me
  promène, me mène en bateau, attendre mon argent, pile de factures impayées, liste des
  impayés, quelques centaines d'euros impayés, frais d'avocat plus chers, jouer au
  gendarme, harceler mes clients, mettre la pression, procédure iosw, recouvrement de
  dettes incontestées, justice de paix, tribunal de l'entreprise, injonction de payer,
  conciliation, titre exécutoire, saisie-arrêt, prescription d'une facture, credit
  manager, logiciel de relance, procédure de relance, balance âgée, lettre de rappel,
  loi sur le retard de paiement, premier rappel gratuit, agence de recouvrement,
  certificat d'irrécouvrabilité
creux de l'année, mois morts, mois calmes, hors saison, tout le chiffre en quelques
  mois, activité d'été, activité d'hiver, presque rien le reste de l'année, payer les
  fournisseurs plus tard, échéance des fournisseurs, crédit saisonnier, tenir jusqu'au
  printemps, fêtes de fin d'année, vivre sur les réserves, saison, activité s'arrête,
  garder du cash, jusque pâques, passer l'hiver, passer l'été, rentrées irrégulières,
  tout se joue en, lisser, janvier et février vides, rien en janvier, rien en août,
  congés du bâtiment, terrasse vide, plus un chat en hiver, carnet vide en hiver, quand
  il pleut, dépend de la météo, mauvaise saison, été pourri, fin de l'été, charges
  continuent de tomber, salaires à payer toute l'année, pécule de vacances à payer,
  prime de fin d'année à payer, chiffre de décembre, saison touristique, saisonniers,
  chômage temporaire intempéries, treizième mois à payer, ligne de caisse, plan de
  trésorerie annuel, provisionner, provisions mensuelles, désaisonnaliser, activité
  complémentaire d'hiver, contre-saison, bons cadeaux en hiver, échelonner les
  cotisations, crédit vacances, crédit treizième mois, avance à terme fixe
ne comprends pas mes chiffres, comprendre mon bilan, chiffres du comptable, bénéfice sur
  papier, où passe l'argent, vide sur le compte, du bénéfice mais pas de cash, argent
  bloqué, treize semaines, prévoir la trésorerie, prévisions, directeur financier à
  temps partiel, quelqu'un pour les chiffres, chiffres tous les mois, suivre mes
  chiffres, pilotage, client rentable, produit rentable, quel produit me rapporte, cfo
  externe, trop petit pour un directeur financier, préparer le rendez-vous à la banque,
  budget annuel, navigue à vue, bilan une fois par an, clients qui rapportent,
  rapportent de l'argent, qui me rapporte, gagner ou perdre sur un client, chiffres en
  retard, tableau de chiffres, savoir où j'en suis, gestion financière, aucune vue,
  charabia du comptable, comptable n'explique rien, voit le comptable une fois par an,
  chiffres arrivent trop tard, au feeling, au pif, regarder le compte en banque, je
  regarde mon solde, jamais sûr de gagner ma vie, découvre le résultat en juin, tombe
  des nues, mauvaise surprise au bilan, boîte à chaussures, compter sur ses doigts, où
  va l'argent, bosser sans savoir, calculer mon seuil, seuil de rentabilité, point mort,
  tableau de bord mensuel, situation intermédiaire, comptabilité analytique, contrôleur
  de gestion, marge sur coûts variables, ebitda, amortissements, fonds de roulement,
  plan de trésorerie, kpi financiers, directeur administratif et financier, daf à temps
  partagé, reporting mensuel, formation finance pour non-financiers, écart budgétaire,
  soldes intermédiaires

# bank
la banque refuse, la banque a dit non, refus de la banque, crédit refusé, comité de
  crédit, comprendre un refus, dossier bancaire, monter un dossier, second avis, changer
  de banque, banquier demande, garanties demandées, sûretés, hypothèque sur ma maison,
  maison en garantie, libérer ma caution, libérer la garantie, caution de ma femme,
  signé personnellement, mainlevée, covenant, ratio, banque dénonce, dénoncer le crédit,
  renégocier mon crédit, taux d'intérêt, conditions de la banque, ancien banquier, ma
  maison en garantie, refusé sans explication, comment pense un banquier, convaincre la
  banque, mieux présenter mon dossier, rendez-vous avec la banque, banque trop chère,
  conditions de crédit, caution que j'ai donnée, banquier ne rappelle pas, banquier
  changé, nouveau banquier tous les six mois, plus d'agence, agence fermée, on me prend
  pour un numéro, ordinateur dit non, dossier recalé, recalé partout, trois banques ont
  dit non, fiché à la banque nationale, centrale des crédits, trop jeune entreprise,
  trop de dettes, secteur à risque, horeca trop risqué, me demande ma maison, ma femme
  doit signer, signature du conjoint, garant de mes dettes, couper la ligne de crédit,
  réduire la ligne de crédit, crédit de caisse dénoncé, indemnité de remploi, bnp
  paribas fortis, belfius, ing, kbc, cbc, crelan, triodos, febelfin, médiateur du
  crédit, ombudsfin, ceficaf, loi sur le financement des pme, courtier en crédits,
  scoring bancaire, capacité de remboursement, gage sur fonds de commerce, mandat
  hypothécaire, caution solidaire, ancien chargé de crédit, analyste crédit, business
  plan bancaire
compléter la banque, la banque suit à moitié, part que la banque ne finance pas, plan de
  financement, boucler le financement, apport insuffisant, garantie régionale, garantie
  publique, prêt de la famille, argent des amis, prêt coup de pouce, crowdlending, prêt
  participatif, foule, particuliers qui prêtent, clients qui prêtent, clients prêteurs,
  plan financier, outil de production, nouvelle ligne, machine à financer, brasserie,
  prête que, soixante pour cent, il manque une partie, trouver le reste, fonds propres
  insuffisants, subside promis, subside qui ne vient pas, survivre à l'attente, prêter
  entre particuliers, manque vingt mille euros, bout de financement qui manque, banque
  veut que je mette, mise de départ, mes économies, vider mon épargne, emprunter à mes
  parents, emprunter à mon beau-frère, cagnotte, tour de la famille, love money, pas
  assez d'apport, banque demande un apport, apport personnel, machine à deux cent mille,
  mettre au pot, réunir la somme, sowalfin, wallonie entreprendre, socamut, sofinex,
  finance.brussels, brusoc, crédal, microstart, microcrédit, prêt subordonné, quasi
  fonds propres, prêt proxi, prêt winwin, look&fin, beebonds, spreds, bolero
  crowdfunding, ecco nova, invest local, garantie socamut, fonds de participation,
  venture capital local, obligation convertible, mezzanine, sale and lease back
argent des clients, clients actionnaires, clients coopérateurs, parts de coopérateurs,
  appel à l'épargne, levée citoyenne, citoyens, faire entrer nos clients, faire
  participer la clientèle, souscription, fidèles clients mettent, campagne de parts,
  clients propriétaires, habitants, souscrire des parts, épargnants, récolter de
  l'argent, les gens du village, clients prêts à mettre, habitués qui veulent aider,
  deux cents personnes, petites parts, part à cent euros, coopérative citoyenne, groupe
  de citoyens, propriétaires du magasin, voisins qui investissent, dividende plafonné,
  une voix par personne, expliquer aux petits porteurs, assemblée de coopérateurs,
  ceinture aliment-terre, société coopérative agréée, conseil national de la
  coopération, cnc, fsma, note d'information, prospectus fsma, tax shelter, febecoop,
  w.alter, sowecsom, brasero, financité, label financité, coopcity, supermarché
  coopératif, bees coop, rescoop, crowdequity, campagne de capital, coopérateurs
  investisseurs
investisseurs au capital, vendre une part du capital, céder trente pour cent, business
  angel, levée de fonds, fonds qui entre, minoritaire, pacte d'actionnaires, dilution,
  valorisation, ticket d'entrée, invest public, négocier avec un fonds, siège au
  conseil, droit de veto, clause de sortie, garder le contrôle, fonds veulent entrer,
  entrer chez nous, que faut-il refuser, que signer, valorisation trop basse,
  actionnaire minoritaire, conditions d'un investisseur, premier tour, veulent la
  moitié, quelqu'un veut mettre de l'argent, riche client veut entrer, prendre trente
  pour cent, donner trop de parts, plus maître chez moi, perdre le contrôle, rendre des
  comptes, reporting aux actionnaires, me mettre dehors, me faire éjecter, combien vaut
  ma startup, papier de vingt pages, term sheet, due diligence, data room, pitch deck,
  pitcher devant, be angels, wallonie entreprendre, noshaq, sambrinvest, namur invest,
  invest.bw, luxembourg developpement, idelux, finance.brussels, tax shelter startup,
  prêt convertible, obligation convertible, drag along, tag along, liquidation
  préférentielle, good leaver, bad leaver, vesting, cap table, tour d'amorçage, seed,
  série a, administrateur nommé par, capital à risque, private equity, dilutif, avocat
  corporate

# accounting and tax
tva à l'étranger, vendre en france tva, tva française, guichet unique, oss, taux d'un
  autre pays, boutique en ligne tva, facturer sans tva, client allemand tva,
  cocontractant, autoliquidation, tva six ou vingt-et-un, déduire la tva, récupérer la
  tva, contrôle tva, contrôleur de la tva, amende tva, activité exonérée, assujetti
  mixte, numéro de tva, rappel de tva, quelle tva, particuliers français, clients en
  europe, tva sur internet, vente à distance, livrer en europe, numéro
  intracommunautaire, travaux tva, tva rénovation, déclaration à tel pays, trop de tva
  payée, quel taux mettre, quel pourcentage sur la facture, six pour cent, vingt-et-un
  pour cent, douze pour cent, maison de plus de dix ans, attestation du client, colis en
  france, expédier en hollande, client luxembourgeois, client néerlandais, chantier en
  france, chantier au luxembourg, facture hors taxe, facture sans taxe, acheter en chine
  et revendre, douane réclame, tva d'importation, ristournée, remboursement de tva,
  crédit de tva, compte courant tva, provisions tva, listing clients, relevé
  intracommunautaire, vies, intrastat, intervat, représentant fiscal, ioss, eori,
  dropshipping, seuil de dix mille euros, franchise de tva, régime de la franchise,
  article 44, prorata, affectation réelle, tva démolition reconstruction, fiscaliste
  tva, conseil fiscal tva, spf finances tva
facture électronique, facture par pdf, factures en word, peppol, obligation 2026, point
  d'accès, programme de facturation, logiciel de facturation, envoyer mes factures,
  recevoir les factures, réseau peppol, format électronique, facturer depuis le
  chantier, réseau par lequel, nos factures doivent passer, factures structurées,
  envoyer une facture officielle, obligatoire, nouvelle obligation de facturation,
  factures envoyées par mail, mes factures dans word, mes factures dans excel, facturier
  papier, carnet de factures, factures à la main, mon comptable m'impose, comptable veut
  que je passe, depuis janvier, premier janvier 2026, encore un truc obligatoire, encore
  une obligation, facture pas reçue sur peppol, fournisseurs envoient en double, reçois
  deux fois la facture, amende si je ne, scanner les factures, boîte mail des factures,
  je ne m'y connais pas en informatique, programme trop cher, combien ça coûte peppol,
  clients particuliers aussi, horeca et caisse, caisse enregistreuse, ubl, bis billing,
  access point, hermes, mercurius, b2b, b2g, billit, accountable, dexxter, falco,
  codabox, doccle, odoo facturation, winbooks, horus, exact online, yuki, okioki,
  isabel, zoomit, identifiant peppol, déduction majorée logiciel, e-invoicing,
  e-reporting, expert-comptable digital
travailleur frontalier, frontaliers, habite en france, habitent en france, vivent de
  l'autre côté, jours de télétravail, seuil de jours, sécurité sociale de quel pays,
  impôt dans quel pays, société au luxembourg, ouvrir au luxembourg, filiale
  luxembourgeoise, établissement stable, soparfi, boîte aux lettres, double imposition,
  impôts luxembourgeois, s'installer au grand-duché, deux pays, habite à, où
  cotise-t-on, boîte au luxembourg, mettre ma boîte au luxembourg, payer moins au
  luxembourg, impôt luxembourgeois, légende, metz, longwy, thionville, arlon, virton,
  engager un français, ouvrier français, habite de l'autre côté de la frontière, passe
  la frontière, salaires luxembourgeois, part travailler au luxembourg, perdre mes gens
  au luxembourg, concurrence du grand-duché, domicile en france, domicilié à lille,
  allemand de aix, cantons de l'est, eupen, tournai, mouscron, arlonnais, athus,
  aubange, bastogne, esch, contrôle des jours, télétravailler de chez lui, formulaire
  a1, limosa, convention préventive de double imposition, accord-cadre télétravail,
  vingt-cinq pour cent du temps, trente-quatre jours, 276 front, régime frontalier,
  détachement, badge social, substance, siège de direction effective, sarl
  luxembourgeoise, ccss, établissement secondaire, fiscaliste international, expatrié,
  détaché en france, sipsi, résidence fiscale, exit tax
sortir l'argent de la société, argent qui dort, me verser, me verser un dividende,
  réserves accumulées, réserve de liquidation, vvprbis, se payer un salaire, dividende
  ou salaire, combien me payer, quarante-cinq mille, pension complémentaire, eip, louer
  un bureau à ma société, loyer de ma maison, moins d'impôts, payer moins d'impôts,
  optimisation fiscale, montage, bénéfice exceptionnel, gros bénéfice, trop d'argent
  dans la société, récupérer en privé, argent en privé, bénéfices accumulés, liquidités
  dormantes, salaire du dirigeant, comment me rémunérer, moins taxé, taxé deux fois,
  prélever, argent bloqué dans la boîte, profiter de mon argent, argent coincé dans la
  société, vivre correctement, je me paie peu, je vide la caisse, comment toucher mon
  bénéfice, sous sur le compte de la société, acheter ma maison avec la société, payer
  mes travaux, tout part en impôts, la moitié part aux impôts, préparer ma pension, ma
  pension d'indépendant, trois fois rien de pension, pension d'indépendant, trop sur le
  compte, quinze pour cent, trente pour cent de précompte, précompte mobilier, réserve
  spéciale de liquidation, plci, cpti, engagement individuel de pension, règle des
  quatre-vingts pour cent, warrants, droits d'auteur, avantage de toute nature,
  rémunération minimale, tarif réduit à l'isoc, versements anticipés, conseiller fiscal,
  planification patrimoniale, tantièmes, compte courant associé, test de liquidité, test
  de solvabilité, chèques-repas du dirigeant, frais propres à l'employeur, réduction de
  capital, branche 23, branche 26, placements de société, gestion de patrimoine
holding, société faîtière, société mère, vendre mes parts sans impôt, plus-value,
  restructurer mes sociétés, deux sociétés, fusionner mes sociétés, management, faut-il
  une holding, société au-dessus, holding utile, deuxième société, séparer l'immobilier,
  usine à gaz fiscale, société au-dessus des autres, mon comptable me conseille une
  holding, papiers en plus, deux comptabilités à payer, trois sociétés pour rien, garder
  l'argent au chaud, faire remonter l'argent, remonter les bénéfices, dividendes entre
  sociétés, mettre mes parts dans, acheter une boîte avec ma société, racheter via une
  société, préparer la vente, préparer la transmission, taxe de dix pour cent, taxe sur
  les plus-values, société de mes enfants, société de management, rdt, revenus
  définitivement taxés, apport de parts, plus-value interne, quasi-apport, exonération
  de plus-value, ruling, service des décisions anticipées, scission partielle, fusion
  silencieuse, apport de branche, consolidation, management fees, convention de
  trésorerie, prêt intragroupe, facturation intragroupe, société patrimoniale, société
  immobilière, expert fiscaliste, notaire, réviseur, donation de parts, pacte
  successoral, maison mère et filiale
contrôle fiscal, contrôleur des contributions, avis de rectification, frais rejetés,
  réclamation fiscale, fisc conteste, fisc réclame, le contrôleur arrive, dépenses
  privées, voiture rejetée, taxation d'office, contrôleur fiscal, redressement, frais
  refusés, discuter avec le fisc, convocation du fisc, lettre des contributions, lettre
  brune, courrier du spf, contrôle annoncé, deux contrôleurs, fouillent mes factures,
  veulent mes extraits de compte, demandent trois ans de papiers, mes restaurants
  refusés, notes de restaurant, frais de voiture refusés, ma voiture et le fisc, mon
  bureau à la maison, carnet de tickets, pas de facture, caisse noire, travail au noir,
  black, amende de dix pour cent, accroissement d'impôt, demande de renseignements,
  délai d'un mois pour répondre, droit de réponse, réclamation, dégrèvement, isi,
  inspection spéciale des impôts, commissions secrètes, cotisation distincte, médiateur
  fiscal, conciliation fiscale, avocat fiscaliste, avocat fiscal, ancien contrôleur,
  transaction avec l'administration, myminfin, biztax, recours administratif, plan
  d'apurement, estimation par comparaison, signes et indices, caisse blanche, caisse
  horeca
acheter un immeuble, acheter un bâtiment, acheter un hall, en privé ou en société, à mon
  nom ou à la société, achat immobilier, bâtiment professionnel, compromis de vente,
  propriétaire de mes murs, murs, usufruit, emphytéose, notaire, société ou privé, nom
  propre ou société, acheter mes bureaux, acheter notre bâtiment, achat d'un terrain,
  arrêter de payer un loyer, loyer trop cher, propriétaire vend, propriétaire veut
  vendre, premier choix sur le bâtiment, construire mon hall, construire un atelier,
  terrain dans un zoning, zoning, parc d'activités, intercommunale, in bw, idelux,
  igretec, spi, bep, ideta, leiedal, plus de place, trop petit pour nous, louer à ma
  propre société, privé ou pro, habiter au-dessus, étage pour habiter, ma fille habitera
  au-dessus, droits d'enregistrement, tva sur bâtiment neuf, leasing immobilier, leasing
  d'immeuble, canon emphytéotique, nue-propriété, droit de superficie, démembrement,
  acquisition scindée, société immobilière, patrimoniale, précompte immobilier, amortir
  le bâtiment, plus-value immobilière, crédit d'investissement, valeur vénale, expert
  immobilier, géomètre, étude de sol, attestation de sol, urbanisme

# prices
augmenter mes tarifs, peur de perdre mes clients, peur d'annoncer la hausse, hausse des
  matières premières, beurre, farine, ingrédients, électricité, tout augmente, vendre à
  perte, produits qui ne rapportent rien, recalculer chaque produit, prix de revient
  d'un produit, coût réel, clients vont partir, faire passer une augmentation,
  boulangerie, pâtisserie, artisan boulanger, changer mes étiquettes, comment la
  clientèle a réagi, augmenter sans perdre, perdre des clients à cause du prix, hausse
  acceptée, annoncer une hausse, osé augmenter, oser augmenter, tout le monde s'en va,
  pain, gâteaux, prix de l'énergie, n'ose pas toucher à mes prix, mêmes prix depuis cinq
  ans, prix inchangés, prix du café, prix du pain, prix du plat, carte du restaurant,
  carte trop longue, ardoise, menu trop bon marché, kilo de, ça râle, ils vont râler,
  ils vont aller chez le voisin, ira voir ailleurs, moins cher en face, prix du
  supermarché, je suis trop bon marché, trop gentil sur les prix, je travaille à perte,
  j'y perds, marge qui fond, plus rien dessus, tout a pris vingt pour cent, indexation
  des salaires, loyer indexé, petites portions, réduire les portions, fiche technique
  recette, food cost, coefficient multiplicateur, prix psychologique, élasticité,
  positionnement prix, prix de revient complet, stratégie tarifaire, politique de prix,
  pricing, indexation automatique, clause d'indexation, communication de la hausse,
  étude de prix, marge par produit, seuil de rentabilité, menu engineering, food market
offre signée, prix ferme, prix garanti, hausse de l'acier, béton, bois, matériaux,
  matériaux qui augmentent, entre l'offre et les travaux, révision des prix, maître
  d'ouvrage, promoteur refuse, clause de révision, chantier à perte, prix du chantier,
  rénovation, gros oeuvre, pris vingt pour cent, depuis que j'ai signé, laisser ma
  marge, matériaux ont pris, prix convenu, devis accepté, coût des matériaux, j'ai
  promis un prix, prix donné l'an dernier, devis de l'année passée, devis trop bas,
  coincé avec mon prix, j'en suis de ma poche, de ma poche, le client s'accroche au
  prix, refuse le supplément, refuse tout supplément, fournisseur a doublé, prix du
  bois, prix du cuivre, câble, tuiles, isolant, plaques de plâtre, châssis, prix valable
  huit jours, chantier reporté, client a attendu, marché public, cahier spécial des
  charges, indice abex, indice i, formule de révision, clause d'adaptation, imprévision,
  force majeure, hardship, théorie de l'imprévision, article 38, avenant, décompte,
  validité de l'offre, métré récapitulatif, deviseur, métreur, embuild, bouwunie,
  confédération construction, forfait absolu, loi breyne, juriste construction, achat
  anticipé, bloquer les prix chez le fournisseur
taux horaire, combien facturer l'heure, coût d'une heure, heures facturables, heures non
  facturées, beaucoup de travail peu de bénéfice, on travaille pour rien, débordés mais
  rien ne reste, plein de boulot et pas d'argent, carrosserie, garage, garagiste,
  mécanique, atelier plein, heures vendues, main d'oeuvre facturée, plein tout le temps,
  reste rien à la fin, il ne reste rien, beaucoup de boulot, agenda plein, travailler
  pour rien, combien je coûte, mauvaise rentabilité, prix de la main d'oeuvre, je cours
  tout le temps, on bosse comme des fous, on n'arrête pas, six jours sur sept, soixante
  heures par semaine, à la fin du mois rien, pas de quoi me payer, je gagne moins que
  mes ouvriers, moins qu'un employé, combien demander de l'heure, je ne sais pas
  calculer mon prix, prix du concurrent, copié le prix du voisin, temps de route pas
  payé, déplacement pas compté, temps perdu pas facturé, petites choses non facturées,
  offrir des minutes, cadeau d'heures, électricien, plombier, menuisier, chauffagiste,
  coiffeuse, salon de coiffure, coût horaire, coût de revient horaire, taux
  d'occupation, taux de facturation, productivité de l'atelier, heures improductives,
  frais généraux, clé de répartition, coefficient de vente, post-calcul, précalcul,
  calcul a posteriori, rentabilité par chantier, comptabilité analytique, traxio,
  federauto, feuilles de temps, timesheet, tjm, taux journalier
passer à l'abonnement, facturer au mois, revenus réguliers, retainer, fin des devis,
  retouches gratuites, demandes gratuites, client qui demande toujours plus,
  dépassements d'heures, forfait qui déborde, projet au forfait, devis sous-estimé,
  périmètre, heures offertes, modifications pour rien, petites modifications, sans cesse
  des changements, sortir des devis, demandes hors contrat, clients abusent, revenu
  mensuel, contrat annuel plutôt que devis, heures perdues en devis, encore une petite
  modification, la énième correction, version dix-sept, le client change d'avis, me
  rappelle le dimanche, mails à toute heure, vite fait pour hier, petit service gratuit,
  dépannage gratuit, conseil gratuit par téléphone, questions gratuites, je n'ose pas
  facturer, je dis oui à tout, sais pas dire non, mois plein mois vide, un mois sur
  deux, pas de rentrée fixe, savoir ce qui rentre, même montant tous les mois,
  mensualiser, vendre des packs, carte prépayée, banque d'heures, carnet d'heures,
  agence web, consultant, formateur, coach, photographe, graphiste, contrat de
  maintenance, contrat cadre, contrat de service, sla, mrr, revenus récurrents, scope
  creep, cadrage de projet, bon de commande complémentaire, avenant, conditions de
  révision, productisation, offre packagée, domiciliation sepa, mandat sepa, taux de
  résiliation, churn, méthode agile
indemnités de l'assureur, expert mandaté, expert de la compagnie, bureau d'expertise,
  tarif agréé, réparateur agréé, temps barémés, heures refusées, heures contestées,
  tarif imposé, assurance refuse mes heures, réseau agréé, sinistre voiture, peinture
  auto, rabote mes factures, rabote, réparations, tôlerie, débosselage, pare-brise,
  assureur impose, temps de réparation, assureur paie moins, assureur ne paie pas toute
  la facture, expert passe en coup de vent, expert par photo, expertise à distance,
  envoyés chez un autre carrossier, clients détournés, assureur envoie chez, voiture de
  remplacement, véhicule de courtoisie, carrossier, peinture à refaire, grêle, aile et
  pare-chocs, pièces de seconde main, pièces non d'origine, pièces imposées, attend
  l'accord de l'expert, bloquée dans mon atelier, en perte totale, déclassé, audatex,
  informex, gt motive, febelcar, traxio, carrosserie agréée, ag insurance, axa, ethias,
  baloise, p&v, contre-expert, contre-expertise, cession de créance, libre choix du
  réparateur, ombudsman des assurances, gestionnaire de sinistre, convention d'agrément,
  temps constructeur, ingrédients de peinture, vétusté, calibrage, adas

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
  subside, j'ai déjà acheté, acheté trop tôt, facture datée d'avant, formulaire
  incompréhensible, formulaire de quarante pages, site de la région, paperasse pour une
  prime, bureau qui prend quinze pour cent, payé au pourcentage, vendeur de subsides, on
  m'a promis une prime, voisin a eu une prime, tout le monde reçoit sauf moi, prime
  récupérée, doit rembourser la prime, me redemande la prime, trois ans d'attente, un an
  sans nouvelle, nouvelle machine avec prime, 1890, un huit neuf zéro, spw, spw
  économie, spw recherche, awex, wallonie entreprendre, monespace, aides sesam,
  impulsion, incitant financier, fse, feder, apl, plan formation insertion, pfi,
  chèques-formation, chèque cybersécurité, chèque transformation digitale, chèque
  propriété intellectuelle, udé, amure, easy'green, zone de développement, de minimis,
  loi du 11 mars 2004, consultant en subsides, ccih, chambre de commerce, code nace,
  agence du numérique, guichet d'entreprises, forem
aide bruxelloise, prime à bruxelles, région de bruxelles, primes de la capitale,
  bruxelles économie, hub.brussels, be circular, citydev, commune bruxelloise,
  molenbeek, anderlecht, schaerbeek, ixelles, forest, saint-gilles, evere, uccle,
  entreprise à bruxelles, primes bruxelloises, à schaerbeek, dans la capitale, mon
  magasin à bruxelles, mon atelier à bruxelles, déménagé à bruxelles, travaux de rue,
  tram devant ma porte, good move, rue fermée, chantier de la stib, perdre du chiffre à
  cause des travaux, vitrine bruxelloise, rue commerçante, koekelberg, jette, etterbeek,
  laeken, saint-josse, woluwe, auderghem, watermael, ganshoren, haren, marolles, canal,
  1819, bruxelles économie et emploi, actiris, activa.brussels, innoviris, village
  finance, finance.brussels, brusoc, prime à l'investissement bruxelles, prime
  consultance, prime formation bruxelles, prime lez, indemnité travaux voirie, greenlab,
  irisphere, shifting economy, bruxelles environnement, bruxelles formation, beci,
  guichet d'économie locale, jyb, coopcity, atrium

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
  changer d'assureur, comparer mes assurances, trop d'assurances, dix contrats, assureur
  de mon père, courtier qu'on ne voit jamais, courtier injoignable, paie des milliers
  par an, incendie dans l'atelier, si ça brûle, tout a brûlé, inondé, cave inondée,
  dégât des eaux, vol dans la camionnette, outils volés, matériel volé, cambriolé,
  vitrine cassée, dégât chez un client, abîmé chez le client, cassé chez un client,
  client me réclame des dégâts, erreur de ma part, faute professionnelle, si je me casse
  le bras, bras dans le plâtre, trois mois sans travailler, mutuelle ne donne rien, deux
  cents euros de mutuelle, mettre ma famille à l'abri, assurance de groupe, assurance
  homme-clé, assurance loi, rc professionnelle, rc après livraison, rc objective, tous
  risques chantier, bris de machine, protection juridique, assurance transport,
  marchandises transportées, loi peeters, règle proportionnelle, capitaux assurés,
  valeur à neuf, franchise anglaise, contre-expert, fsma, assuralia, ombudsman des
  assurances, bureau de tarification, audit d'assurances, risk manager, courtier
  indépendant, cyber assurance, assurance d & o, rc administrateur, hospitalisation
"""

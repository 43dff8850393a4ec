"""The company and who runs it: partners, handing over, crisis, balance."""

CONCEPTS = """

# handing over
céder, cession, transmettre, transmission, vendre ma société, vendre la société, vendre
  l'entreprise, vendre ma boîte, vendre mes parts, remettre, remise de commerce,
  repreneur, trouver un repreneur, cédant, successeur, succession, relève, arrêter,
  prendre sa retraite, après moi, retraite, pension
évaluation, évaluer, valeur, valorisation, valoriser, combien vaut, vaut ma société,
  ebitda, multiple, multiples, prix de cession, fonds de commerce, goodwill, estimation
  de la valeur, à quel prix
earn-out, prix variable, complément de prix, garantie de passif, crédit vendeur, vendor
  loan, lettre d'intention, loi, data room, due diligence, audit d'acquisition,
  closing, signature, paiement étalé, solde dans trois ans, selon les résultats, clause
  d'accompagnement, rester après la vente, présence après la vente, groupe acheteur,
  concurrent me rachète, offre de rachat, offre de reprise, fonds qui veut racheter
enfants, fils, fille, famille, entreprise familiale, familial, familiale, frère, soeur,
  cousin, père, mère, parents, beau-frère, gendre, génération suivante, troisième
  génération, pacte familial, charte familiale, donation d'entreprise, héritiers,
  héritage, beau-père, conjoint
céder aux salariés, reprise par les cadres, mbo, vendre à mes employés, cadres
  reprennent, scop, coopérative de travailleurs, salariés repreneurs, employé qui
  reprend, ouvrier qui reprend
vide après la vente, et après, lendemain, deuil de l'entreprise, seconde vie, quoi
  faire après, ne plus être patron, retraité actif

# buying
racheter, rachat, reprendre, reprise, acquérir, acquisition, acheter une société,
  acheter une entreprise, croissance externe, cible, cibles, entreprise à remettre,
  reprendre une affaire, mbi, acheter un concurrent, racheter un concurrent, fusionner,
  intégrer une société rachetée, intégration après rachat, apport personnel, financer
  une reprise

# partners
associé, associés, associée, actionnaire, actionnaires, entre associés, parts,
  moitié-moitié, cinquante-cinquante, blocage, mésentente entre associés, sortir un
  associé, racheter ses parts, rachat de parts, exclusion, retrait, divorce d'associés,
  convention d'actionnaires, pacte, séparation, s'associer, prendre un associé, nouvel
  associé, désaccord
conseil d'administration, administrateur, administrateurs, administrateur indépendant,
  advisory board, comité consultatif, conseil consultatif, gouvernance, board, regard
  extérieur, regard externe, mandat, jetons de présence, guberna, responsabilité des
  administrateurs, bousculer
coopérative, coopérateur, coopérateurs, scrl, sc agréée, entreprise sociale, économie
  sociale, asbl, une personne une voix, mutualiser, groupement d'employeurs,
  association, fondation, finance solidaire, statut coopératif
couple, conjoint, mari, femme, épouse, conjoint aidant, divorce, travailler en couple,
  séparation conjugale, compagne, compagnon, vie de couple
stratégie, vision, plan stratégique, croissance, grandir, grossir, développer,
  scale-up, cap, direction, avenir de l'entreprise, prochaine étape, passer un cap, se
  diversifier, nouveau marché

# contracts
contrat, contrats, conditions générales, conditions générales de vente, cgv, clause,
  clauses, écrire un contrat, rédiger, par écrit, signer, petits caractères, petites
  lignes, nda, accord de confidentialité, franchise, contrat d'agence, distribution,
  agence commerciale, concession, rupture de contrat commercial, partenariat
forme juridique, srl, sa, snc, scomm, statuts, acte, notaire, constitution, constituer,
  capital de départ, csa, code des sociétés, modification de statuts, siège,
  responsabilité du fondateur, assemblée générale, registre ubo, ubo
bail, bail commercial, loyer, loyers, propriétaire, locataire, bailleur, renouvellement
  de bail, expulsion, local, locaux, location, sous-louer, état des lieux, indexation
  du loyer, déménager, déménagement, bureau, bureaux, entrepôt, hall, terrain, zoning,
  bâtiment, construire, permis, permis d'urbanisme, permis unique, permis
  d'environnement, copropriété
propriété intellectuelle, marque déposée, déposer la marque, copie, copié, contrefaçon,
  brevet, breveter, droits d'auteur, dessin et modèle, boip, plagiat, idée volée,
  protéger, concurrence déloyale, image volée
litige commercial, procès, tribunal de l'entreprise, arbitrage, expertise judiciaire,
  malfaçon, malfaçons, vice caché, réception des travaux, contester, client
  procédurier, refuse de payer la facture, refuse de payer, chantier litigieux, défaut

# crisis
crise, difficulté, difficultés, en difficulté, pertes, dans le rouge, au bord,
  redresser, redressement, restructurer, restructuration, réduire les coûts, tailler,
  chute du chiffre, chiffre d'affaires en chute, marché s'effondre, s'effondrer,
  survivre, sauver, sauver l'entreprise, plan de redressement, retournement, perdre
  notre plus gros client, reconvertir, reconversion, pivoter
réorganisation judiciaire, prj, pcr, accord amiable, accord collectif, créancier,
  créanciers, dettes, dette, plan de paiement, étalement, retard onss, dette onss,
  retard de tva, dettes sociales, dettes fiscales, saisie, saisir, chambre des
  entreprises en difficulté, convocation, convoqué au tribunal, juge, juge consulaire,
  médiateur d'entreprise, centre pour entreprises en difficulté, clignotants, sonnette
  d'alarme
faillite, déposer le bilan, dépôt de bilan, aveu, curateur, faillite sur aveu,
  effacement, recommencer, rebondir, repartir, deuxième chance, honte, tout perdu,
  après la faillite, échec, liquidation, liquider, fermer, fermeture, cesser,
  cessation, dissolution, responsabilité du dirigeant, saisi
inondation, inondé, inondations, incendie, brûlé, sinistre, catastrophe, covid, vol,
  cambriolage, dégât, dégâts, arrêt forcé, reconstruire, plan de continuité

# the owner
stress, stressé, insomnie, insomnies, dors plus, ne dors plus, sommeil, nuits blanches,
  réveille la nuit, épuisé, épuisement, burn-out du patron, fatigue, fatigué, craquer,
  à bout, irritable, crie, boire, alcool, dépression, psychologue, psy, angoisse,
  anxiété, santé mentale, moral à zéro, tout plaquer, larmes, médecin, arrêt maladie du
  dirigeant, minable
solitude, seul, seule, solitude du dirigeant, isolement, groupe de parole, en parler, à
  qui parler, personne à qui le dire, pairs, entre patrons, cercle, échange entre
  dirigeants, codéveloppement, ce qui leur pèse, confidentialité, parler sans jugement,
  oreille
équilibre, vie privée, vie de famille, heures, trop d'heures, week-ends, vacances du
  patron, partir en vacances, déconnecter, déconnexion, mails le soir, organisation
  personnelle, gestion du temps, agenda, dispersé, prioriser, priorités,
  procrastination, dire non, congé, sabbatique, absence du patron, ralentir, lever le
  pied, recul, prendre du recul
maladie du patron, cancer, hospitalisé, opération, accident du dirigeant, si je meurs,
  décès, décès de l'associé, mourir, homme clé, personne clé, remplacer le patron,
  mandat de protection, testament, urgence
femme, femmes, entrepreneuriat féminin, entrepreneure, mère, maternité de la
  dirigeante, enceinte et patronne, sexisme, crédibilité
légitimité, imposteur, syndrome de l'imposteur, confiance en soi, prise de parole,
  parler en public, leadership, posture, oser, décider seul, coach pour dirigeant
"""

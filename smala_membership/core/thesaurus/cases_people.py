"""Cases about people: hiring, teams, conflicts, dismissal, pay, the owner's health."""

CONCEPTS = """

# recrutement
boulanger introuvable, plus de candidats, annonce sans réponse, pétrin, ouvrier
  boulanger, lever à trois heures, travail de nuit, personne ne postule, cherche
  boulanger, vendeuse, fournil, CV hors sujet, Forem, Actiris, offre d'emploi, métier en
  pénurie, sourcing, recruteur, marque employeur, consultant recrutement, chasseur de
  têtes, Jobat, StepStone, vivier de candidats, page carrière
menuisier qualifié, poseur de châssis, atelier vide, refuser des chantiers, plus de
  bras, jeune qui sait lire un plan, scie, main d'oeuvre introuvable, départ à la
  retraite, pénurie de menuisiers, apprenti, alternance, IFAPME, EFP, contrat
  d'alternance, tuteur en entreprise, CEFA, stagiaire, école technique, formateur
  métier, agrément alternance, Constructiv, plan de formation, transmission du
  savoir-faire
mécanicien, garage débordé, voitures qui attendent, pont élévateur, débauché par le
  concurrent, piqué mon mécano, diagnostic électronique, carnet plein, mécano
  polyvalent, proposer mieux, Educam, chasse de tête, approche directe, rétention des
  talents, fidélisation du personnel, entretien de fidélisation, package attractif,
  Traxio, CP 112, recrutement technique, cooptation, prime de cooptation, évaluation
  technique
développeur, programmeur junior, candidat qui disparaît, ghosting, entretien vidéo,
  prétentions salariales, freelance trop cher, démissionne après trois mois, test de
  code, télétravail demandé, tech recruiter, talent acquisition, LinkedIn Recruiter,
  ATS, entretien structuré, scorecard, test technique, recrutement IT, onboarding
  développeur, lead développeur, CTO, staff augmentation, critères de sélection
premier employé, engager quelqu un, peur d'engager, premier contrat, pas droit à
  l'erreur, tout seul au magasin, débordé seul, déclarer un ouvrier, combien ça coûte,
  devenir patron, premier engagement, réduction premier engagement, ONSS, Dimona,
  secrétariat social, Partena, Securex, SD Worx, Acerta, Liantis, règlement de travail,
  assurance accident du travail, service externe de prévention, numéro employeur
erreur de casting, mauvais recrutement, menteur sur son CV, beau parleur, trompé sur la
  personne, engagé trop vite, deux semaines et parti, troisième commercial, mauvais
  choix, vendeur qui ne vend rien, assessment, assessment center, test de personnalité,
  DISC, MBTI, Hogan, prise de références, profil de fonction, grille d'entretien,
  recrutement commercial, recrutement par valeurs, méthode STAR, psychologue du travail,
  mise en situation
chauffeur poids lourd, camions à l'arrêt, permis C, permis CE, chauffeur étranger,
  roulage, tournée non livrée, découcher, chauffeur polonais, cabine, recruter un
  chauffeur, sélection médicale, code 95, SFTL, CP 140, FEBETRA, UPTR, permis unique,
  permis de travail, Limosa, recrutement international, détachement, intégration de
  travailleurs étrangers, tachygraphe
serveur, cuisinier introuvable, saison terrasse, coup de feu, fermer un jour, personne
  le week-end, étudiants, flexi-job, salle pleine, plongeur, extras, chef de cuisine,
  flexi-jobber, contrat étudiant, 650 heures, Horeca Formation, CP 302, Student@work,
  travail occasionnel, Fédération Horeca, caisse blanche, planning de salle, extra
  horeca, heures supplémentaires défiscalisées
saisonniers, cueillette, cueilleurs, récolte des fraises, ferme, traite, vacher, ouvrier
  agricole, saison des pommes, loger les ouvriers, carte cueillette, tracteur, main
  d'oeuvre saisonnière, service de remplacement agricole, FWA, formulaire occasionnel,
  CP 145, horticulture, groupement d'employeurs, travailleurs saisonniers, agence
  intérim agricole
infirmière, aide-soignante, maison de repos, lits fermés, garde de nuit, gardes non
  couvertes, soins à domicile, intérimaires hors de prix, crèche, puéricultrice, équipe
  épuisée, pénurie infirmière, directeur de maison de repos, recrutement soignants,
  IFIC, INAMI, CP 330, AVIQ, Iriscare, fidélisation du personnel soignant, projet
  tandem, Fonds Maribel, infirmière en chef, équivalence de diplôme, ONE

# intégration et formation
nouveau perdu, premier jour, personne pour lui montrer, lâché dans l'atelier, parti
  après une semaine, accueil raté, pas le temps de former, répéter dix fois, mauvaise
  impression, bureau pas prêt, onboarding, parcours d'intégration, livret d'accueil,
  parrain, parrainage, mentorat interne, checklist accueil, brochure d'accueil, CCT 22,
  rapport d'étonnement, entretien à trente jours, responsable RH, intégration réussie,
  plan à 90 jours
tout dans la tête, ancien part à la pension, perdre le savoir, vieux tourneur, recettes
  pas écrites, secrets du métier, personne ne sait régler la machine, soudeur senior,
  carnet de notes, relève, transfert de compétences, transfert de connaissances,
  cartographie des compétences, matrice de polyvalence, mode opératoire, fiches de
  poste, knowledge management, base de connaissances, standard de travail, TWI, tutorat,
  plan CCT 104, fins de carrière, documentation des processus
payer une formation, formé puis parti, formation trop chère, apprendre Excel, envoyer en
  cours, jours de formation obligatoires, pas remplacé pendant, catalogue de formations,
  formation inutile, chèques-formation, congé-éducation payé, droit individuel à la
  formation, Federal Learning Account, plan de formation, crédit adaptation, clause
  d'écolage, fonds sectoriel, Cefora, Cevora, Alimento, formateur agréé, ingénierie
  pédagogique, organisme de formation, Technocité, Technifutur
parle pas français, consignes pas comprises, ouvrier roumain, traduire sur chantier,
  malentendus de langue, panneaux mal lus, équipe multilingue, cours de français,
  néerlandais au comptoir, Google traduction, cours de langue en entreprise, français
  langue étrangère, FLE, formateur langue, pictogrammes, consignes visuelles, chèque
  langue, diversité en entreprise, parcours d'intégration, médiation interculturelle,
  management interculturel, immersion linguistique, bilinguisme, Wallangues
demandeur d'emploi, chômeur motivé, sans diplôme, reconversion, former sur le tas,
  essayer avant d'engager, jeune sans expérience, stage gratuit, coup de main pour
  former, donner sa chance, PFI, plan formation insertion, FPI, formation
  professionnelle individuelle, Impulsion, Activa, activa.brussels, Mission régionale,
  MIRE, job coach, CISP, insertion socioprofessionnelle, article 60, CPAS, stage de
  transition, conseiller entreprise Forem
handicap, sourd dans l'atelier, adapter le poste, mal au dos après accident, fauteuil,
  monte pas l'échelle, autiste, peur de mal faire, travail adapté, accessibilité,
  aménagement raisonnable, AVIQ, PHARE, prime de compensation, contrat d'adaptation
  professionnelle, entreprise de travail adapté, ETA, ergonome, conseiller en
  prévention, inclusion, job coaching, neurodiversité, DiversiCom, référent handicap

# management d'équipe
tout me retombe dessus, rien sans moi, déranger sans arrêt, quinze questions par jour,
  vacances impossible, téléphone sur la plage, incapable de décider, refaire derrière
  eux, contrôler tout, lâcher prise, délégation, déléguer, autonomie,
  responsabilisation, coach de dirigeant, matrice de délégation, management
  situationnel, subsidiarité, RACI, leadership, bras droit, rituels de gestion, passage
  de relais, micro-management, montée en autonomie
chef d'atelier, meilleur ouvrier promu, devenu chef, pas fait pour commander, ses
  copains, plus écouté, contremaître, chef d'équipe dépassé, regrette la promotion,
  ordres mal passés, management intermédiaire, middle management, formation de chef
  d'équipe, leadership de proximité, posture managériale, coaching de managers,
  brigadier, conducteur de chantier, feedback, codéveloppement, supervision, prise de
  fonction, manager de première ligne, formateur en management
démotivés, traînent les pieds, ambiance plombée, pauses cigarette, GSM toute la journée,
  plus envie, font le minimum, regardent l'heure, soupirent, passion perdue, motivation,
  engagement des collaborateurs, enquête de satisfaction, eNPS, reconnaissance, sens au
  travail, bien-être au travail, moteurs intrinsèques, team building, quiet quitting,
  happiness manager, baromètre interne, qualité de vie au travail, culture d'entreprise,
  animateur
réunion interminable, réunion qui ne sert à rien, parlent tous ensemble, toujours les
  mêmes, personne ne note, lundi matin, décisions oubliées, trois heures perdues, tour
  de table, silence gênant, facilitateur, intelligence collective, ordre du jour,
  stand-up, daily meeting, obeya, management visuel, compte rendu, facilitation
  graphique, sociocratie, décision par consentement, cercles, gouvernance partagée,
  holacratie, rituels d'équipe
toujours en retard, retards, absences du lundi, malade le vendredi, certificat médical
  bidon, gueule de bois, pas venu sans prévenir, remplacer au pied levé, équipe qui
  râle, arrive à neuf heures, absentéisme, facteur Bradford, médecin-contrôle, contrôle
  médical, Certimed, Mensura, salaire garanti, entretien d'absentéisme, règlement de
  travail, avertissement écrit, pointeuse, politique de présence, suivi des absences,
  Mediwe, pointage
planning, horaires, vendredi soir personne ne veut, échanges de pauses, WhatsApp du
  planning, congés en même temps, juillet août, tous en août, trous dans le planning,
  ouvert le dimanche, planification du personnel, horaires variables, logiciel de
  planning, Shyfter, Combo, congés payés, fermeture collective, temps partiel, horaires
  flottants, annualisation, polyvalence, petite flexibilité, régime de travail, gestion
  des temps
télétravail, font quoi chez eux, plus personne au bureau, caméra éteinte, répond pas au
  message, venir trois jours, bureau vide, Teams toute la journée, isolement, méfiance à
  distance, management à distance, équipe hybride, charte télétravail, CCT 85, CCT 149,
  indemnité de bureau, droit à la déconnexion, management par objectifs, Slack, Notion,
  remote, coworking, espaces partagés, collaboration asynchrone
jeunes qui veulent plus travailler, génération, refus des heures sup, demande quatre
  jours, réseaux sociaux au travail, répond mal, vieux contre jeunes, anciens râlent,
  pas la même mentalité, veut tout tout de suite, management intergénérationnel,
  génération Z, mentorat inversé, mentorat croisé, semaine de quatre jours, diversité
  des âges, attentes des jeunes, flexibilité horaire, conférencier, sociologue du
  travail, coaching intergénérationnel, entretien de carrière, culture du feedback, plan
  de développement
entretien annuel, dire ce qui ne va pas, peur de critiquer, pas osé lui dire, vexé,
  travail bâclé, reproches, bons points, pleure en entretien, prendre des gants,
  entretien d'évaluation, entretien de fonctionnement, feedback constructif,
  communication non violente, CNV, DESC, objectifs SMART, OKR, grille de compétences,
  communication assertive, assertivité, évaluation continue, conversations difficiles,
  gestion de la performance, one-to-one
passé de cinq à vingt, plus comme avant, famille devenue usine, connais plus les
  prénoms, qui fait quoi, croissance trop vite, deux chefs, tout le monde fait tout,
  bordel dans l'organisation, organigramme, fiche de fonction, structuration, comité de
  direction, CODIR, RH externalisé, DRH à temps partagé, RH freelance, HR business
  partner, scale-up, conduite du changement, design organisationnel, EOS, gestion des
  compétences, rôles et responsabilités
nouveau logiciel refusé, on a toujours fait comme ça, sabotent la tablette, papier et
  crayon, freins, anciens bloquent, refusent la machine, peur du robot, râlent au
  changement, boycott, conduite du changement, change management, résistance au
  changement, Kotter, ADKAR, ambassadeurs internes, adoption numérique, accompagnement
  des équipes, communication interne, gestion de projet, formation utilisateurs, pilote,
  co-construction, consultante en transformation

# conflits
deux employés se détestent, se parlent plus, ambiance de mort, choisir un camp, disputes
  en cuisine, cris, claque la porte, clan, cafouillage exprès, insultes, conflit
  interpersonnel, médiateur, médiation, gestion de conflit, médiateur agréé, personne de
  confiance, conseiller psychosocial, tiers neutre, négociation raisonnée, écoute
  active, facilitatrice, prévention des conflits, régulation d'équipe, analyse
  transactionnelle, triangle de Karpman
plainte pour harcèlement, accusé de harcèlement, main aux fesses, blagues lourdes, elle
  pleure, messages la nuit, convoqué, choqué, rumeur, remarques sexistes, risques
  psychosociaux, RPS, CPAP, conseiller en prévention aspects psychosociaux, plainte
  formelle, intervention psychosociale, loi bien-être, Cohezio, Spmt, Arista, Idewe,
  enquête interne, harcèlement moral, protection contre représailles, auditorat du
  travail, Institut pour l'égalité
associé, on ne se supporte plus, fait rien et touche pareil, blocage entre associés,
  cinquante cinquante, ouvre mes mails, sortir mon associé, compte bloqué, ami
  d'enfance, trahi, conflit entre associés, pacte d'actionnaires, exclusion, retrait,
  médiateur commercial, CEPANI, tribunal de l'entreprise, clause de buy-out, convention
  entre actionnaires, valorisation de parts, avocat sociétés, gouvernance,
  administrateur provisoire, clause de sortie, clause texane
père toujours là, repris la boîte de papa, frère qui commande, belle-soeur à la compta,
  repas de famille, dimanche gâché, fils pas intéressé, jaloux, beau-père, mère qui
  paie, entreprise familiale, charte familiale, conseil de famille, médiateur familial,
  gouvernance familiale, transmission familiale, repreneur, protocole familial, conseil
  consultatif, cédant, succession, FBNet, coach de famille, reprise
  intergénérationnelle, pacte successoral
vol dans la caisse, caisse fausse, employé voleur, billets manquants, caméra cachée,
  cuivre disparu, gasoil siphonné, outils disparus, soupçons, prendre sur le fait,
  marchandise volée, motif grave, faute grave, CCT 68, vidéosurveillance, détective
  privé, constat d'huissier, écart de caisse, inventaire tournant, contrôle interne,
  audit de fraude, dépôt de plainte, avocat droit social, preuve licite, RGPD employeur
parti avec mes clients, ancien employé concurrent, copié le fichier, ouvert en face,
  vole ma clientèle, débauche mon équipe, coiffeuse partie, emporté les plans, contacts
  emmenés, clause de non-concurrence, non-concurrence, non-sollicitation, concurrence
  déloyale, clause de confidentialité, secret d'affaires, action en cessation, NDA,
  indemnité compensatoire, saisie-description, avocat concurrence, loi du 3 juillet
  1978, mise en demeure, protection du fichier, avocate en droit du travail
syndicat, délégué, grève, piquet, cinquante travailleurs, élections sociales, préavis de
  grève, menacent d'arrêter, tract, permanent syndical, négociation bras de fer,
  concertation sociale, CPPT, conseil d'entreprise, délégation syndicale, FGTB, CSC,
  CGSLB, convention collective, commission paritaire, conciliateur social, relations
  sociales, travailleur protégé, DRH industrie, accord d'entreprise, dialogue social
boit au travail, alcool, cannabis, pue la bière, joint à la pause, machine dangereuse,
  yeux rouges, bouteille dans le vestiaire, chauffeur ivre, accident évité, politique
  alcool et drogues, CCT 100, médecin du travail, alcootest, alcoologue, addictologue,
  conseiller en prévention, tolérance zéro, assuétudes, test d'haleine, plan de reprise,
  assistante sociale, prévention des addictions, SEPPT, addictions

# licenciement et droit social
virer quelqu un, le mettre dehors, coût du renvoi, peur du tribunal, combien de préavis,
  lettre recommandée, travaille mal, trop d'ancienneté, le payer chez lui, plus
  confiance, licenciement, délai de préavis, indemnité de rupture, CCT 109, licenciement
  manifestement déraisonnable, motivation du licenciement, C4, statut unique,
  outplacement, avocat droit du travail, juriste social, dossier disciplinaire, rupture
  de commun accord, tribunal du travail, notification du congé
plus assez de commandes, atelier à l'arrêt, payer pour rien, carnet vide, hiver creux,
  gel, intempéries, les garder au chaud, tourner au ralenti, pas virer les bons, chômage
  temporaire, chômage économique, ONEM, C3.2A, force majeure, chômage intempéries, carte
  de contrôle, eC3.2, suspension du contrat, crédit-temps de crise, réduction
  collective, secrétariat social, réserve d'heures, notification ONEM, gestionnaire de
  dossier
malade depuis un an, malade longue durée, revient jamais, poste vide, le remplacer sans
  le virer, mutuelle, burn-out employé, hernie, plus capable, reprise mi-temps, reprise
  du travail, trajet de réintégration, réintégration, reprise progressive, mi-temps
  médical, force majeure médicale, médecin conseil, médecin du travail, visite de
  préreprise, Disability manager, coordinateur retour au travail, fonds retour au
  travail, contrat de remplacement, INAMI
contrôle sur chantier, inspecteur, inspection du travail, amende, au noir, ouvrier pas
  déclaré, beau-frère qui aide, descente, PV, facturé comme indépendant, lois sociales,
  inspection sociale, ONSS, SIRS, Checkinatwork, travail non déclaré, faux indépendant,
  présomption de salariat, code pénal social, déclaration Dimona, ruling social,
  Commission relation de travail, auditeur du travail, responsabilité solidaire, retenue
  30bis, ConstruBadge
enceinte, congé maternité, deux congés en même temps, congé parental demandé,
  allaitement, remplaçante, assistante enceinte, qui va tenir le cabinet, absente six
  mois, crédit-temps, écartement, congé de naissance, congé thématique, contrat de
  remplacement, protection de la maternité, interruption de carrière, indemnité de
  protection, analyse de risques, pauses d'allaitement, congé prophylactique, aidant
  proche, conseil juridique RH, droit aux congés, helpdesk social
accident d'échafaudage, tombé du toit, doigt coupé, ambulance, scie circulaire, pas de
  casque, sans gants, responsable de quoi, blessé au dos, chute, accident du travail,
  conseiller en prévention, coordinateur sécurité, VCA, fiche d'accident, plan global de
  prévention, analyse des risques, SEPPT, SIPPT, Fedris, assureur loi, EPI, CNAC, fiche
  de poste sécurité, SOBANE, accident grave, prévention niveau 2
contrat bidon d'internet, contrat mal écrit, modèle gratuit, CDD à répétition, oublié de
  signer, heures pas écrites, horaire changé, clause oubliée, renouvelé trois fois,
  contrat de travail, CDD successifs, contrat à durée déterminée, clause de
  rémunération, temps partiel, horaire variable, registre du personnel, documents
  sociaux, mise en conformité, audit social, bilingue contrats, avenant, emploi des
  langues, droit du travail belge, juriste secrétariat social, règlement de travail
parti sans préavis, démission, plante en pleine saison, abandon de poste, plus de
  nouvelles, a gardé la camionnette, rend pas les clés, ordinateur gardé, démissionne le
  vendredi, parti fâché, abandon d'emploi, acte équipollent à rupture, contre-préavis,
  mise en demeure, indemnité compensatoire de préavis, restitution du matériel,
  offboarding, entretien de sortie, exit interview, procédure de départ, solde de tout
  compte, pécule de sortie, attestation de vacances, turnover
intérimaire, agence trop chère, jamais le même, retirer avant la fin, facture
  coefficient, pic de décembre, emballage des commandes, équipe de renfort, payer
  double, intérim, agence intérim, Randstad, Tempo-Team, Daoust, Federgon, CP 322, motif
  d'insertion, contrats journaliers, coefficient, mise à disposition interdite,
  groupement d'employeurs, payroll, contrat hebdomadaire, consultant intérim, travail
  faisable
restructuration, fermer un atelier, supprimer des postes, annoncer aux gens, qui garder,
  plus tenable, réduire la voilure, licencier trois ouvriers, la nuit sans dormir,
  annonce difficile, licenciement collectif, loi Renault, PRJ, plan social, RCC,
  prépension, cellule de reconversion, outplacement, fonds de fermeture, manager de
  crise, transfert d'entreprise, CCT 32bis, curateur, gestion de crise sociale,
  reclassement professionnel

# rémunération et coût salarial
index, indexation de janvier, salaires qui explosent, plus de marge, dix pour cent,
  charges sociales, mange tout, payer treize mois, plus rien pour moi, augmenter les
  prix, coût salarial, indexation automatique, commission paritaire, cotisations
  patronales, précompte professionnel, simulation salariale, contrôle de gestion, masse
  salariale, taux horaire, prix de revient, norme salariale, coût horaire chargé, budget
  du personnel, gestionnaire payroll, réductions groupes cibles
demande une augmentation, menace de partir, mérite plus, salaire net, garder mon
  meilleur, gagne plus ailleurs, augmenter sans charges, net en poche, trois fois par
  an, jaloux du collègue, chèques-repas, écochèques, warrants, plan cafétéria, budget
  mobilité, voiture de société, assurance groupe, assurance hospitalisation, package
  salarial, optimisation salariale, avantages extralégaux, Edenred, Pluxee, Monizze,
  compensation and benefits, vélo de leasing
prime de fin d'année, récompenser, bonus, prime au résultat, qui a droit, calcul
  injuste, partager le gâteau, commission vendeur, motiver par prime, CCT 90, bonus
  salarial, plan bonus, prime bénéficiaire, participation aux bénéfices, rémunération
  variable, stock-options, commissionnement, objectifs collectifs, plan de commission,
  warrants, intéressement, critères mesurables, indicateurs, actionnariat salarié,
  consultant rémunération
jalousie des salaires, découvert la fiche, pourquoi lui, même boulot, fille moins payée,
  fiche oubliée sur imprimante, parler de salaire, injustice, ancienneté, grille
  salariale, barème, classification de fonctions, transparence salariale, directive
  européenne, égalité salariale, écart salarial, Hay, benchmark salarial, politique
  salariale, pesée de fonctions, équité interne, échelle de rémunération, enquête
  salariale, barème sectoriel
me payer quoi, mon propre salaire, me verse rien, vivre sur le compte, pomper la caisse,
  compte courant associé, cotisations trimestrielles, petite pension, impôts sur ma
  paie, rémunération du dirigeant, dividendes, VVPR bis, réserve de liquidation, EIP,
  engagement individuel de pension, PLCI, 45 000 euros, expert-comptable, ITAA, société
  de management, statut social indépendant, INASTI, caisse d'assurances sociales,
  optimisation fiscale, tax planning
heures supplémentaires, samedi payé au noir, heures pas notées, récupération jamais
  prise, rush de Noël, faire des heures, majoration, cinquante pour cent, compteur dans
  le rouge, sursalaire, heures supplémentaires volontaires, heures de relance, dispense
  de précompte, travail en équipes, prime de nuit, repos compensatoire, enregistrement
  du temps, compteur d'heures, badgeuse, Protime, flexibilité, dérogation sectorielle,
  durée hebdomadaire, calcul de paie

# équilibre et santé du dirigeant
épuisé, plus dormi, réveillé à quatre heures, pleure dans la camionnette, boule au
  ventre, à bout, vidé, crise de nerfs, plus la force, tout plaquer, craquer, dimanche
  soir angoissé, burn-out du dirigeant, psychologue, coach burn-out, Un pass dans
  l'impasse, prévention suicide, APESA, sophrologue, thérapeute, Observatoire Amarok,
  cohérence cardiaque, résilience, gestion du stress, sentinelle, ligne d'écoute
  indépendants
seul à décider, personne à qui parler, ma femme n'en peut plus, parler à un autre
  patron, seul au sommet, garder pour soi, faire semblant, sourire aux employés,
  solitude, cacher les soucis, solitude du dirigeant, pair à pair, club de dirigeants,
  mastermind, codéveloppement, cercle de dirigeants, APM, Réseau Entreprendre, CJD, UCM,
  mentor, board of advisors, sparring partner, groupe de parole, mentorat
jamais à la maison, enfants pas vus, divorce, raté la fête d'école, devis le soir,
  week-end au bureau, mari fâché, conjoint, dernières vacances il y a cinq ans, mails au
  lit, équilibre vie privée, gestion du temps, gestion des priorités, coach de vie,
  Eisenhower, GTD, conjoint aidant, agenda bloqué, déconnexion, organisation
  personnelle, time blocking, assistante virtuelle, efficacité personnelle, coach
  parental
opéré, hospitalisé, cancer, dos bloqué, bras cassé, qui ouvre le magasin, arrêt maladie
  indépendant, rien qui rentre, infarctus, chimio, fermer pendant convalescence,
  incapacité de travail, revenu garanti, assurance homme clé, droit passerelle,
  assimilation maladie, INASTI, mutualité, dispense de cotisations, courtier en
  assurances, mandat extrajudiciaire, plan de continuité, remplaçant indépendant,
  reprise partielle autorisée
plus envie, marre de ma boîte, plus le feu sacré, vingt ans de métier, sens perdu, tout
  vendre, changer de vie, ennui, routine, rêve d'autre chose, bilan de compétences,
  coach de transition, reconversion, ikigai, cession d'entreprise, vision du dirigeant,
  retraite sabbatique, coaching existentiel, SOWACCESS, rebond, transition
  professionnelle, année sabbatique, projet personnel, alignement, orientation de
  carrière
faillite qui hante, honte, huissier à la porte, lettres pas ouvertes, cacher à sa femme,
  perdu la maison, mauvais rêves, échec, tout recommencer, peur du courrier,
  entrepreneur en difficulté, rebond après faillite, deuxième chance, Centre pour
  entreprises en difficulté, CEd, re-starter, médiateur de dettes, droit passerelle,
  effacement des dettes, accompagnement psychologique, témoignage de faillite,
  assistance aux indépendants, réorganisation judiciaire
syndrome de l'imposteur, pas légitime, femme dans le bâtiment, pas prise au sérieux,
  peur de parler, sous-estime, trop gentille, ose pas dire non, culpabilité, doute, fais
  tout gratuit, confiance en soi, affirmation de soi, coach certifiée ICF, femme
  entrepreneure, WomenPreneur, prise de parole, leadership féminin, poser ses limites,
  intelligence émotionnelle, PNL, ennéagramme, développement personnel, mentorat féminin
enceinte et indépendante, accoucher et garder la boutique, bébé au bureau, crèche
  introuvable, maternité indépendante, cabinet fermé, reprendre trop tôt, mère débordée,
  nuits hachées, garde des enfants, congé de maternité indépendante, titres-services
  maternité, allocation de maternité, congé de paternité indépendant, Registre des
  entrepreneurs remplaçants, caisse d'assurances sociales, parentalité, conciliation,
  remplaçante, mère entrepreneure, mumpreneur, aide à la maternité, exemption de
  cotisations, coach maternité
"""

"""More situations with people at work, and of the owner, as they are lived."""

CONCEPTS = """

# the owner
solitude du dirigeant, seul à la tête, personne à qui parler, personne ne me comprend,
  seul à décider, porter seul, garder tout pour moi, pas en parler à la maison,
  isolement, club de dirigeants, groupe de pairs, codéveloppement, mentor, mentorat,
  coach de dirigeant, conseil consultatif, sparring partner, parler à un pair, seul face
  aux décisions, tout garder pour soi
burn-out du patron, patron épuisé, indépendant épuisé, je ne dors plus, réveillé à trois
  heures, insomnie, insomnies, boule au ventre, vidé, à plat, plus d'énergie, envie de
  tout plaquer, tout arrêter, plus goût à rien, palpitations, crise d'angoisse, mon
  médecin me dit, anxiolytiques, un pass dans l'impasse, psychologue pour indépendants,
  sophrologie, gestion du stress, détresse de l'entrepreneur, sentinelles, mal-être
patron malade, maladie du patron, cancer, opération, hospitalisé, accident du patron,
  infarctus, avc, si je tombe malade, si je meurs, qui fait tourner la boîte, revenu
  garanti, assurance revenu garanti, incapacité de l'indépendant, mutuelle des
  indépendants, inami, sept jours de carence, chimio, convalescence, dos cassé, personne
  pour me remplacer, mandat extrajudiciaire, procuration bancaire, remplaçant du
  dirigeant
vacances du patron, jamais de vacances, pas pris congé depuis, partir sans téléphone,
  travailler le dimanche, ne vois plus mes enfants, rate les anniversaires, conjoint qui
  se plaint, mon couple en souffre, divorce, séparation, équilibre vie privée,
  soixante-dix heures, débrancher, décrocher, mails le soir, déconnexion, gestion du
  temps, organisation personnelle
enceinte et indépendante, indépendante enceinte, grossesse de la patronne, congé de
  maternité des indépendantes, titres-services maternité, fermer pour accoucher,
  accoucher, bébé au bureau, allaiter, garde d'enfants, maman solo, aidant proche,
  parent malade, statut aidant, congé de paternité indépendant, jeune maman
  entrepreneure
pension de l'indépendant, pension d'indépendant, pension minimum, plci, eip, cpti,
  inasti, mypension, âge de la pension, continuer après la pension, pension de retraite,
  raccrocher, décrocher à soixante ans, capital pension, engagement individuel de
  pension, règle des quatre-vingts pour cent, travailler en étant pensionné, statut
  social, caisse d'assurances sociales

# family
travailler en famille, entreprise familiale, mon frère associé, ma soeur, mon
  beau-frère, ma belle-soeur, mon fils travaille, ma fille travaille, mon gendre, ma
  bru, ma belle-mère, mes parents dans la boîte, mon père encore là, père qui ne lâche
  pas, repas de famille, disputes du dimanche, charte familiale, conseil de famille,
  gouvernance familiale, cousins, engager mon fils, fils du patron, fille du patron,
  népotisme, deuxième génération, troisième génération
travailler en couple, mon mari, ma femme, mon épouse, mon conjoint, couple
  d'entrepreneurs, conjoint aidant, maxi-statut, se disputer sur l'oreiller, parler
  boulot au lit, divorcer en étant associés, séparation du couple, associé et époux,
  salaire du conjoint, régime matrimonial, ma compagne, mon compagnon, engager ma femme,
  engager mon mari

# recruiting and welcoming
accueillir un débutant, premier jour raté, premier jour, ordinateur pas prêt, livré à
  lui-même, perdu la première semaine, parti après une semaine, onboarding, livret
  d'accueil, brochure d'accueil, parcours d'intégration, parrain, marraine, buddy,
  période d'essai supprimée, formation d'accueil, plan d'accueil, visite de l'atelier,
  rapport d'étonnement, clé et badge, accueil des intérimaires
intérim, intérimaire, intérimaires, agence d'intérim, randstad, adecco, tempo-team,
  daoust, start people, facture de l'intérim, coefficient, intérimaires qui ne viennent
  pas, nouveau chaque matin, contrats journaliers, contrats hebdomadaires, motif
  insertion, engager un intérimaire, cdd, cdi, contrat de remplacement, contrat à durée
  déterminée
partager un travailleur, groupement d'employeurs, temps partagé, travailleur partagé,
  comptable à mi-temps, daf à temps partagé, drh à temps partagé, rh externe, rh
  externalisé, drh externe, part-time, un jour par semaine, prêter un ouvrier, mise à
  disposition interdite, prêt de personnel, employeurs associés, responsable rh à temps
  partiel, service du personnel, première personne rh
jeune génération, gen z, millénials, nouvelle génération, veulent tout tout de suite,
  pas de respect, arrivent en short, gsm en main, rivés au téléphone, ne veulent plus
  bosser, à cinq heures pile, mentalité des jeunes, quête de sens, choc des générations,
  intergénérationnel, ok boomer, ne supportent pas la critique, jeunes diplômés,
  attentes des jeunes
langues au travail, ne parle pas français, parlent entre eux, portugais, arabe, turcs,
  néerlandais, parler flamand, bilingue, bilingues, vendeur néerlandophone, cours de
  langue, chèque langues, français langue étrangère, fle, traduire les consignes,
  pictogrammes, ouvriers qui ne comprennent pas, emploi des langues, contrat en
  néerlandais, wallangues, brulingua, interprète
diversité et religion, voile, foulard, ramadan, prière, salle de prière, neutralité,
  fêtes religieuses, musulman, racisme, propos racistes, blague raciste, sexisme,
  homophobie, unia, discrimination, plan diversité, inclusion, refuse une collègue
  noire, client raciste, client qui refuse, transgenre, femmes dans l'atelier, femme sur
  chantier, métier d'hommes, homme de couleur, charte de diversité
apprenti difficile, apprenti qui ne vient pas, apprenti en retard, stagiaire qui glande,
  jeune en décrochage, rompre le contrat d'alternance, déléguée à la tutelle, référent
  ifapme, opérateur sffpme, otla, agrément d'employeur, cefa, apprenti mineur, mineur
  d'âge, machine interdite aux jeunes, parents de l'apprenti, indemnité d'apprenti,
  examen de fin d'apprentissage, brevet, gamin de quinze ans

# leading
management intermédiaire, entre le marteau et l'enclume, chefs qui se plaignent, cadres
  intermédiaires, chefs d'équipe, contremaîtres, chef qui n'ose pas, chef trop gentil,
  chef trop dur, chef contesté, faire monter quelqu'un, première équipe à gérer, manager
  de proximité, team leader, team leaders, superviseur, formation au management,
  coaching de managers, légitimité du chef, leadership, développer mes chefs, ligne
  hiérarchique, middle manager
évaluation du personnel, entretien annuel, entretiens annuels, entretien d'évaluation,
  entretien de fonctionnement, entretien de développement, corvée des évaluations,
  formulaire d'évaluation, noter les gens, objectifs individuels, grille de compétences,
  référentiel de compétences, gestion de la performance, one-to-one, tête-à-tête
  mensuel, feedback à chaud, trois cent soixante, okr, plan de développement, ne savent
  pas ce que j'attends, personne ne se remet en question
motivation perdue, démotivés, plus d'entrain, font leurs heures, strict minimum,
  comptent les minutes, attendent dix-sept heures, regardent l'horloge, ne prennent pas
  d'initiative, s'en fichent, s'en foutent, mous, désengagement, quiet quitting,
  démission silencieuse, engagement du personnel, enquête de satisfaction, baromètre
  social, enps, teambuilding, team building, fête du personnel, reconnaissance,
  remotiver, chief happiness officer, sens au travail, bonheur au travail, qualité de
  vie au travail
horaires et heures supplémentaires, heures sup, heures supplémentaires, récupération,
  récupérer ses heures, sursalaire, horaire flottant, horaire variable, horaire
  flexible, annualisation, petite flexibilité, trois pauses, travail à pauses, pause de
  nuit, nuit, travail de nuit, travail du dimanche, repos compensatoire, règlement de
  travail, pointeuse, badgeuse, pointage, enregistrement du temps de travail, quittent
  plus tôt, trajet payé, mobilité chantier, heures volontaires, nouvelle grille horaire,
  planning des équipes
congés et plannings, tous en congé en même temps, ponts de mai, qui part en août,
  vacances scolaires, parents prioritaires, refuser un congé, demande de congé, congés
  annuels, fermeture annuelle, congé du bâtiment, fermeture collective, jours fériés,
  report de congés, solde de congés, petit chômage, congé sans solde, planning de
  vacances, logiciel de congés, pécule, pécule de vacances, vacances jeunes
crédit-temps, congé parental, congé thématique, interruption de carrière, passer à
  mi-temps, demande de mi-temps, quatre cinquième temps, réduire son horaire,
  crédit-temps fin de carrière, assistance médicale, congé pour aidant proche, soins
  palliatifs, onem, remplacer une journée par semaine, refuser un crédit-temps, reporter
  un crédit-temps, motif du crédit-temps, petit enfant, vendredi pour ses enfants,
  mercredi pour ses enfants
maternité dans l'équipe, employée enceinte, enceinte, grossesse, vendeuse enceinte,
  congé de maternité, écartement, écartée par la médecine du travail, protection de la
  maternité, allaitement, pauses d'allaitement, remplacer un congé de maternité, revient
  de maternité, congé de naissance, congé de paternité, vingt jours, accouchement,
  licencier une femme enceinte, retour de congé de maternité, trois grossesses, bébé,
  jeune papa
fin de carrière dans l'équipe, ouvrier usé, trop vieux pour porter, plus de
  cinquante-cinq ans, seniors, emplois de fin de carrière, travail lourd, pénibilité,
  genoux foutus, dos usé, prépension, rcc, pension anticipée, mise à la pension,
  licencier avant la pension, cct 104, plan seniors, plan pour l'emploi des travailleurs
  âgés, aménager la fin de carrière, départ à la pension, landing job, tuteur en fin de
  carrière, pension à mi-temps
personne clé qui part, succession d'une personne clé, si elle part, si elle s'en va,
  s'il s'en va, comptable depuis vingt ans, secrétaire depuis trente ans, elle connaît
  tout, irremplaçable, seule à connaître les clients, dépendre d'une seule personne,
  assurance homme clé, backup, remplaçant, former un remplaçant, plan de succession,
  continuité, documenter les tâches, seul développeur, seul à savoir souder, mot de
  passe de l'ancienne, reprendre son poste
formation continue, se former, plan de formation, cinq jours de formation, droit à la
  formation, federal learning account, chèque-formation, chèques-formation,
  congé-éducation payé, cep, cefora, volta, alimento, fonds sectoriel, budget formation,
  pas le temps de former, catalogue de formations, formateur, formatrice, coaching,
  e-learning, clause d'écolage, formé puis parti, formation sur le terrain, compétences
  à jour, reconversion interne, permis cariste, bilan de compétences

# safety and law
accident du travail, tombé du toit, chute d'échelle, doigt coupé, main dans la machine,
  écrasé, électrocuté, brûlure, blessé sur chantier, ambulance, déclaration d'accident,
  assureur-loi, accident grave, rapport circonstancié, fedris, accident sur le chemin du
  travail, mort d'un ouvrier, décès au travail, responsabilité pénale de l'employeur,
  arbre des causes, contrôle du bien-être, presqu'accident
sécurité au travail, ne mettent pas leur casque, sans harnais, lunettes de protection,
  gants, bouchons d'oreilles, bruit de l'atelier, chaussures de sécurité, conseiller en
  prévention, prévention, sippt, seppt, analyse de risques, analyse des risques, plan
  global de prévention, plan annuel d'action, vca, vca petite entreprise, epi,
  coordinateur sécurité, coordinateur de sécurité, échafaudage, amiante, poussières,
  produits chimiques, ergonomie, ergonome, troubles musculosquelettiques, secouriste,
  extincteur, incendie, évacuation, toolbox meeting
harcèlement, harcelée, harceleur, harcèlement moral, harcèlement sexuel, mains
  baladeuses, blagues lourdes, remarques sexistes, gestes déplacés, photos déplacées,
  isolée par les autres, souffre-douleur, mise à l'écart, humiliations, persécution,
  plainte formelle, demande d'intervention psychosociale, personne de confiance,
  conseiller en prévention aspects psychosociaux, cpap, violence au travail, loi
  bien-être, se plaint d'un chef, m'accuse de harcèlement, plainte contre moi, risques
  psychosociaux
invalidité et inaptitude, plus capable de porter, ne pourra plus jamais, inaptitude
  définitive, force majeure médicale, trajet de réintégration, médecin du travail, poste
  adapté, travail léger, reclassement interne, invalidité, malades de longue durée,
  handicap reconnu, aviq, aménagements raisonnables, retour après un cancer, retour
  après un accident, rechute, mi-temps médical, hernie discale, épilepsie, reprise
  adaptée, disability management, disability manager
addictions au travail, alcool au travail, alcoolique, boit en cachette, bières à midi,
  haleine, cannabis, cocaïne, drogué, fume un joint, dépendance, test d'alcoolémie,
  politique alcool et drogues, cct 100, tabacologue, centre de cure, cure de
  désintoxication, jeux en ligne, conduit la camionnette ivre, titube, bouteille dans le
  vestiaire
ennuis privés d'un employé, saisie sur salaire, huissier sur son salaire, cession de
  rémunération, demande une avance, avance sur salaire, surendetté, médiation de dettes,
  en plein divorce, femme battue, violences conjugales, deuil, perdu son enfant, décès
  d'un collègue, suicide d'un collègue, sdf, dort dans sa voiture, retrait de permis,
  perdu son permis, prison, bracelet électronique, assistante sociale
surveiller le personnel, caméras, caméra de surveillance, cct 68, géolocalisation, track
  and trace, gps dans les camionnettes, lire leurs mails, cct 81, contrôle des mails,
  contrôle internet, vie privée du travailleur, rgpd du personnel, détective privé,
  fouille des sacs, pointage biométrique, empreinte digitale, réseaux sociaux des
  employés, critique la boîte sur facebook, avis glassdoor, post sur facebook
documents sociaux, règlement de travail, contrat de travail, contrat pas signé, contrat
  mal rédigé, modèle de contrat, avenant, dimona, c4, fiche de paie, fiches de paie,
  compte individuel, commission paritaire, mauvaise commission paritaire, changer de
  secrétariat social, erreur de paie, onss trimestrielle, dmfa, affiliation, juriste en
  droit social, audit social, conventions collectives, paperasse du personnel, archiver
  les dossiers du personnel
démission d'un employé, donne son préavis, préavis à prester, part sans prester, ne
  vient pas prester son préavis, contre-préavis, démissionne par mail, démissionne par
  sms, remise de la main à la main, commun accord, solde de tout compte, veut son c4
  pour le chômage, demande d'être licencié, rendre les clés, rendre l'ordinateur, pot de
  départ, entretien de sortie, offboarding, annoncer un départ aux clients, acte
  équipollent à rupture

# pay and advantages
voiture de société, voitures de société, voiture de fonction, flotte, parc automobile,
  gestionnaire de flotte, fleet manager, car policy, leasing, renting, leasing
  opérationnel, voiture électrique, borne à domicile, recharge à la maison, carte
  carburant, carte essence, accidents à répétition, amendes de roulage, franchise payée,
  rend la voiture sale, camionnette le week-end, cotisation co2, avantage de toute
  nature, déductibilité des voitures, budget mobilité, privé avec la camionnette
plan cafétéria, flexible income plan, choisir dans un menu, avantages à la carte, vélo
  en leasing, leasing vélo, smartphone, tablette, internet à domicile, jours de congé
  supplémentaires, épargne-pension, remboursement du loyer, échanger sa prime, échanger
  son treizième mois, cafeteria plan, payflip, flexible benefits, avantages extralégaux,
  ctg plan, choisir son package
chèques et titres, chèques-repas, chèque-repas, ticket restaurant, huit euros, dix
  euros, écochèques, éco-chèques, chèques-cadeaux, chèques sport et culture,
  titres-repas, edenred, monizze, pluxee, carte électronique, cadeau de saint-nicolas,
  cadeau de mariage, panier de noël, colis de fin d'année, prime de pension, petit geste
  exonéré
assurance du personnel, assurance groupe, assurance hospitalisation, deuxième pilier,
  pension complémentaire, revenu garanti collectif, soins ambulatoires, courtier en
  assurances, employee benefits, fonds de pension, harmonisation ouvriers employés,
  ouvriers et employés, plan de pension sectoriel, vandenbroucke, branche 21, branche
  23, hospi pour mes gens
sortir la paie, ne sais pas payer les salaires, salaires en retard, payer en retard,
  paie du mois, fin du mois les salaires, avance sur salaires, pécules de juin,
  treizièmes mois de décembre, retard onss, plan d'apurement onss, précompte en retard,
  charges sociales impayées, pas me payer moi-même, me verser un salaire, double pécule,
  provision pour pécules, fonds de fermeture
"""

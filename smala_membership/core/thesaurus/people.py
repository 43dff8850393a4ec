"""People at work: finding, leading, paying them, and parting."""

CONCEPTS = """

# recruiting
recruter, recrutement, recruteur, embaucher, embauche, engager quelqu'un, candidat,
  candidature, cv, entretien d'embauche, chasseur de têtes, chasse, approche directe,
  profil rare, poste vacant, poste à pourvoir, pénurie, main d'oeuvre, introuvable, ne
  trouve personne, trouver du personnel, trouver quelqu'un, trouver des gens
annonce, offre d'emploi, publier un poste, texte de l'annonce, jobsite, marque
  employeur, attirer, attractif, attractivité, réputation d'employeur
apprenti, apprentissage, alternance, stagiaire, stage, ifapme, efp, cefa, pfi, forem,
  actiris, onem, plan formation insertion, école, élève, jeune, tuteur, tutorat,
  parrainage, former soi-même
savoir-faire, transmission du savoir, anciens, seniors, départ à la pension, pensionné,
  expérience des anciens, connaissance qui se perd, passer le relais, vieux ouvriers,
  fin de carrière
flexi-job, flexijob, extra, extras, étudiant, étudiants, job étudiant, jobiste,
  week-end, samedi, dimanche, deuxième boulot, complément, quatre cinquième, horeca,
  dimona, travail occasionnel, occasionnel, coup de main
saison, saisonnier, saisonniers, cueillette, récolte, vendange, pic d'activité, haute
  saison, contrat court, intérim, intérimaire, agence d'intérim, cdd, durée déterminée,
  renfort
premier engagement, premier employé, premier salarié, première embauche, premier
  collaborateur, première personne, jamais eu de personnel, jamais engagé, groupe
  cible, réduction onss, plus un
étranger, permis unique, permis de travail, réfugié, sans-papiers, hors europe, main
  d'oeuvre étrangère, roumain, polonais, marocain, parler français, langue
garder, retenir, fidéliser, rétention, partent, départ, turnover, rotation, démission,
  démissionner, quitter, quittent, concurrence débauche, débaucher, luxembourg
  salaires, grand-duché
onboarding, accueil du nouveau, intégration, intégrer, période d'essai, premiers jours,
  premiers mois, nouveau collaborateur, nouvelle recrue
insertion, handicap, aviq, article 60, longue durée, chômeur, chômage de longue durée,
  éloigné de l'emploi, deuxième chance, diversité, inclusion, discrimination

# managing people
chef d'équipe, chefs d'équipe, contremaître, responsable d'équipe, encadrement, cadre,
  manager, management, nouveau chef, promu, promotion, sorti du rang, premier niveau,
  middle management, bras droit, second, adjoint, numéro deux, directeur opérationnel
déléguer, délégation, lâcher prise, tout passe par moi, indispensable, autonomie,
  autonome, responsabiliser, responsabilité, prendre des initiatives, initiative,
  confiance, contrôler tout, débordé, goulot, me remplacer
conflit, conflits, dispute, se disputer, ne se parlent plus, se font la gueule, se fait
  la tête, tension, tensions, ambiance, ambiance pourrie, clan, clans, jalousie,
  rumeur, mésentente, brouille, engueulade, médiation, médiateur, médiatrice, neutre,
  conciliation, réconcilier, s'entendre, fâché
recadrer, recadrage, feedback, retour, évaluation, entretien annuel, entretien de
  fonctionnement, critiquer, dire les choses, conversation difficile, remettre en
  place, comportement, toxique, ingérable, caractère, retard, retards, écarter, mauvais
  élément
motivation, motiver, démotivé, démotivation, engagement, bien-être, sens,
  reconnaissance, moral, climat, enquête de satisfaction, satisfaction, esprit
  d'équipe, teambuilding, cohésion, culture, valeurs
réunion, réunions, codir, comité de direction, ordre du jour, décider, décision,
  collégial, rien n'en sort, tourne en rond, silos, services, communication interne,
  coordination, briefing, point du lundi, rituel
télétravail, travail à distance, hybride, bureau à domicile, flex office, open space,
  présence au bureau, charte de télétravail
horaire, horaires, semaine de quatre jours, temps de travail, quatre jours, flexible,
  annualisation, heures supplémentaires, temps partiel, pauses, équipe de nuit,
  planning, congés, vacances, absences
absentéisme, absence, malade, maladie, certificat, certificat médical, incapacité,
  absent, mutuelle, médecin du travail, médecin contrôle, salaire garanti, retour au
  travail, réintégration, trajet de réintégration, accident du travail, longue durée
burn-out collaborateur, épuisement d'un collègue, craque, harcèlement, harcèlement
  moral, risques psychosociaux, rps, personne de confiance, conseiller en prévention,
  seppt, burn-out, souffrance au travail
entreprise libérée, gouvernance partagée, holacratie, sociocratie, cercles, rôles,
  auto-organisation, intelligence collective, consentement, participatif, horizontal,
  hiérarchie, sans chef, opale, libérer
génération, générations, jeunes, gen z, vieux, intergénérationnel, smartphone,
  téléphone au travail
formation, former, formations, compétences, plan de formation, bilan de compétences,
  apprendre, coach, coaching, accompagnement, polyvalence, montée en compétences, fonds
  sectoriel, congé éducation

# employment law
licencier, licenciement, virer, renvoyer, mettre dehors, remercier, rupture de contrat,
  se séparer, congédier, c4, préavis, indemnité de rupture, cct 109, manifestement
  déraisonnable, mettre fin au contrat, se débarrasser, jeter dehors
faute grave, motif grave, vol, voler, vole, pris la main dans la caisse, la caisse,
  détournement, fraude, trois jours, sur le champ, recommandé, immédiat, insulte,
  alcool au travail, bagarre
travailleur protégé, délégué, délégué syndical, syndicat, cppt, conseil d'entreprise,
  élections sociales, délégation syndicale, grève, piquet, commission paritaire, cp
  200, cct, secrétaire syndical, concertation sociale
inspection sociale, inspection, contrôle onss, contrôle social, travail au noir, noir,
  dimona, registre, amende administrative, auditorat, sirs, horaires affichés
faux indépendant, indépendant, freelance, free-lance, sous-traitant, seul client,
  requalification, lien de subordination, subordination, présomption, loi programme,
  graphiste freelance, consultant
non-concurrence, clause de non-concurrence, débauchage, clause, clientèle emportée,
  partir avec les clients, parti chez un concurrent, ex-employé, ancien employé,
  confidentialité
règlement de travail, contrat de travail, avenant, modification de contrat, temps
  partiel, crédit-temps, congé parental, maternité, grossesse, enceinte, pause
  carrière, force majeure médicale
tribunal du travail, avocat, avocate, avocats, conseil juridique, juriste, litige,
  procès, plaider, plainte, procédure, en justice, citation, mise en demeure,
  transaction, huissier
outplacement, licenciement collectif, loi renault, restructuration sociale, prépension,
  rcc, plan social, réduire l'effectif, réduire l'équipe, suppression de postes,
  annoncer des départs, annonce au personnel, me séparer de, trop de monde
chômage économique, chômage temporaire, chômage intempéries, intempéries, force
  majeure, mettre au chômage, manque de travail, carnet vide

# pay
salaire, salaires, rémunération, rémunérer, paie, paye, brut, net, net en poche,
  augmentation, augmenter quelqu'un, barème, barèmes, index, indexation, gagner plus,
  package, payer mieux, coût salarial, masse salariale, coûte un employé, onss,
  cotisations, charges sociales, cotisation patronale, précompte, secrétariat social
grille salariale, transparence salariale, échelle, fonctions, classification, équité,
  juste, comparer les salaires, égalité salariale, égalité, écart, politique salariale,
  grille
bonus, prime, primes, prime bénéficiaire, cct 90, commission, commissions,
  commissionnement, variable, objectif, objectifs, récompense, récompenser,
  intéressement, participation, warrants, stock-options, intéresser les employés,
  système de primes
chèques-repas, chèque repas, écochèques, avantage, avantages, extralégaux, avantage en
  nature, plan cafétéria, assurance-groupe, hospitalisation, pension complémentaire,
  voiture de société, vélo de société, frais propres, indemnité
"""

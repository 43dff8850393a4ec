"""Situations with people at work, in the words of who lives through them."""

CONCEPTS = """

# recruiting
former soi-même, former des jeunes, apprendre le métier, contrat d'apprentissage,
  alternance, apprenti, tuteur, maître de stage, centre de formation, ifapme, métier en
  pénurie, ouvriers qualifiés, ouvrier qualifié, plus personne sur le marché, sortie de
  l'école, relève des métiers, compagnonnage, geste du métier, les former moi-même,
  soudeur, soudeurs, menuisier, maçon, plombier, fabriquer ses ouvriers, apprendre sur
  le tas, stage en entreprise, donner sa chance, diplôme, rester après l'apprentissage,
  plan de formation insertion, plus d'artisans, jeunes sans bagage, apprendre sur
  chantier, prendre un gamin, mal formés à l'école, montrer les gestes, école technique,
  professeur d'atelier, école professionnelle, centre de compétence, technobel,
  technifutur, constructiv, fonds sectoriel, pfi, formation individuelle en entreprise,
  efp, cefa, convention de stage, bruxelles formation, électricien, couvreur, carreleur,
  boulanger, boucher, chauffagiste, mécanicien, carrossier, académie interne, école
  d'entreprise, atelier école, maître d'apprentissage, plus de jeunes manuels, ne sort
  plus de l'école
annonce sans réponse, aucune candidature, personne ne postule, texte annonce, poste
  vacant depuis, chasseur de têtes, approche directe, cabinet de recrutement, profil
  commercial, bras droit, directeur, chef d'atelier, engagés repartis, erreur de
  recrutement, mauvais recrutement, test de recrutement, références, entretien
  d'embauche, périodes d'essai ratées, recruter un commercial, perle rare, débaucher,
  mauvais candidat, choisir le bon candidat, vérifier un candidat, quelqu'un de solide,
  remplacer un responsable, responsable de production, adjoint, cadre introuvable, se
  tromper de personne, personne ne reste, candidat idéal, tête chercheuse, annonce qui
  n'attire pas, annonce en ligne, zéro cv, pas un cv, cv bidon, cv qui ne collent pas,
  ne viennent pas à l'entretien, lapin à l'entretien, viennent pour le tampon, signature
  pour le chômage, forem m'envoie, annonce sur facebook, annonce sur linkedin, sourcing,
  sourceur, headhunter, assessment, assessment center, test de personnalité, marque
  employeur, cooptation, prime de cooptation, intérim avec option, talent acquisition,
  recruteuse, recruteur, conseillère en recrutement, fiche de fonction, profil de
  fonction, jobday, indeed, s'en va après trois semaines, parti après deux mois, engagé
  trop vite, sur papier parfait, bluffé à l'entretien, trompé sur quelqu'un
permis unique, permis de travail, visa, carte bleue, hors union européenne,
  ressortissant étranger, engager à l'étranger, venir d'inde, venir du maroc,
  développeur étranger, réfugié, demandeur d'asile, titre de séjour, cours de français,
  logement pour l'arrivant, tunisien, indien, brésilien, programmeur, ingénieur
  étranger, démarches pour un étranger, autorisation de travail, papiers pour
  travailler, passeport, ambassade, immigration, office des étrangers, single permit,
  migration économique, regroupement familial, séjour limité, carte orange, annexe,
  travailleur détaché, détachement, limosa, a1, titre de séjour expiré, sans papiers,
  renvoyé dans son pays, commune pour sa carte, engager un réfugié, ukrainien,
  ukrainienne, syrien, marocain, camerounais, turc, indienne, équivalence de diplôme,
  avocat en droit des étrangers, relocation, mobilité internationale, dossier bloqué à
  l'office, attendre son visa, visa refusé, fedasil, parcours d'intégration, recrutement
  international
saisonniers, main d'oeuvre saisonnière, cueilleurs, cueillir, récolte, fruits, serres,
  pics de travail, contrats courts, travailleurs occasionnels, horticulture,
  agriculture, intempéries, plantations, printemps chargé, vendanges, vignes, fraises,
  pommes, sapins, trois semaines, renfort de printemps, carte de cueillette, bras pour
  la récolte, main d'oeuvre pour l'été, ramasser, cueillette, cueilleur, arboriculteur,
  maraîcher, maraîchère, pépiniériste, viticulteur, asperges, chicons, cerises, poires,
  pommes de terre, roumains, polonais, bulgares, logement des saisonniers, carte
  cueilleur, travail occasionnel, fwa, fruits qui pourrissent, pas de bras, juillet et
  août, agence d'intérim, intérimaires, renforts temporaires, pic d'activité, surcroît
  de travail, contrat de remplacement, camping, glacier, parc d'attractions, saison
  touristique, gîte, traiteur en été, noël chargé
extra du week-end, flexi-job, étudiant jobiste, contrat journalier, coup de main en
  cuisine, service du soir, salle et cuisine, serveur, serveuse, cuisinier, horeca,
  pourboire, déclarer un extra, dimona oubliée, deuxième emploi, pour les fêtes,
  étudiants pour, frituriste, plongeur, en salle, heures d'un étudiant, deux services,
  règles horeca, caisse blanche, terrasse, banquet, être dans les clous, flexijob,
  flexi-jobs, flexijobs, flexi-jobber, contrat-cadre, quatre cinquièmes, student at
  work, six cents heures, contingent d'heures, cotisation de solidarité, dimona, dimona
  flx, horeca@work, commission paritaire 302, cp 302, brasserie, friterie, café,
  restaurateur, restauratrice, cafetier, barman, commis, chef de rang, chef de salle,
  plonge, week-end de fête, mariages, communions, coup de feu, payé de la main à la
  main, enveloppe, sous la table, pensionné qui aide, pensionné flexi, mon neveu qui
  sert, étudiante le samedi, appeler à la dernière minute
article 60, contrat d'insertion, cpas, personne éloignée de l'emploi, demandeur
  d'emploi, réinsertion, stagiaire, handicap, deuxième chance au travail, entreprise de
  travail adapté, économie sociale, entreprise d'insertion, aviq, phare, prime de
  compensation, eta, travailleur handicapé, malentendant, sourd, fauteuil roulant,
  aménagement de poste, aménagement raisonnable, job coach, jobcoach, mission locale,
  mire, sortie de prison, ancien détenu, ex-détenu, sans diplôme, chômeur de longue
  durée, illettré, sait à peine lire, sans-abri, service d'insertion, cisp, sine,
  impulsion, activa, activa.brussels, engager quelqu'un du cpas, mise à disposition,
  autisme, autiste, trisomie, accompagner un fragile
premier salarié, première embauche, premier contrat, premier engagement, engager
  quelqu'un pour la première fois, je travaille seul, assistante à mi-temps, combien
  coûte un employé, coût d'un salarié, réduction de cotisations, exonération premier
  engagement, coût employeur, coûte par mois, combien coûte vraiment, premier employé,
  vrai coût d'un employé, engager mon premier, première personne sous contrat, aides au
  premier engagement, passer employeur, devenir employeur, numéro onss, wide, dimona in,
  assurance accidents du travail, assurance-loi, commission paritaire, règlement de
  travail, secrétariat social, partena, securex, acerta, group s, ucm, liantis, sd worx,
  plus que réduction, groupe-cible, charges patronales, précompte professionnel, pécule
  de vacances, salaire brut, service externe, cohezio, mensura, je n'y arrive plus seul,
  jamais eu personne, quelqu'un pour m'aider, prendre quelqu'un, une paire de bras, peur
  d'engager, peur de ne pas pouvoir payer, sauter le pas d'engager, à mi-temps pour
  commencer, administratif d'un employé, aide à l'embauche
partir au luxembourg, salaires luxembourgeois, salaires au grand-duché, partent de
  l'autre côté, payés plus ailleurs, me piquent mes ouvriers, concurrent débauche,
  garder mes ouvriers, retenir mes gars, garder mes gens, fuite du personnel, tout le
  monde s'en va, empêcher les départs, un départ après l'autre, démissions en série,
  filent au grand-duché, gagner plus ailleurs, paie luxembourgeoise, garder les bons,
  que proposer d'autre que le salaire, perdre ses meilleurs, frontalier, frontaliers,
  arlon, bastogne, frontière, grand-ducal, passer la frontière, partis chez le voisin,
  débauchés, débauchage, rétention, fidélisation, turnover, rotation du personnel, taux
  de rotation, entretien de départ, exit interview, entretien de rétention, ne restent
  pas, restent six mois, je forme et ils partent, à peine formé il part, offert deux
  euros de plus, meilleure offre ailleurs, contre-offre, donne sa démission, lettre de
  démission, m'annonce qu'il part, salle vide un lundi, vestiaire qui se vide, bons
  éléments, clause d'écolage, expérience collaborateur

# managing people
tout passe par moi, tout repose sur moi, tout remonte à moi, je fais tout moi-même, je
  vérifie tout, incapable de déléguer, apprendre à déléguer, lâcher les rênes, chef
  d'équipe, nommer un chef, premier chef, sorti du rang, ancien collègue devenu chef,
  promouvoir un ouvrier, copain devenu patron, passer de collègue à chef, jeune chef,
  grandir trop vite, structurer l'équipe, organigramme, niveau intermédiaire, jalousie,
  indispensable partout, sans moi rien, rien n'avance sans moi, jamais congé, je cours
  partout, tout centralisé, tout contrôler, pas de relais, jusque tard le soir, devis la
  nuit, ne sais pas déléguer, confier des responsabilités, qui prend la relève sur
  chantier, téléphone sonne sans arrêt, viennent tout me demander, toutes les cinq
  minutes une question, même en vacances ils appellent, appellent pendant mes congés,
  personne ne décide, valide tout, signe tout, goulot d'étranglement, homme-orchestre,
  homme à tout faire, faire moi-même va plus vite, mieux que les autres,
  perfectionniste, contremaître, conducteur de chantier, chef de chantier, brigadier,
  middle management, management intermédiaire, coaching de dirigeant, coach de managers,
  délégation, responsabilisation, matrice de délégation, directeur opérationnel, bras
  droit, numéro deux, coo, autonomie des équipes, leadership situationnel, manager de
  proximité, primo-manager, plus l'un des leurs, ex-collègues, boire des verres avec
  l'équipe
jamais là, tout le temps malade, maladies à répétition, certificats à répétition,
  toujours absent, absences du lundi, absentéisme, longue maladie, malade de longue
  durée, médecin contrôle, contrôler un certificat, reprise à mi-temps, mi-temps
  médical, trajet de réintégration, revenir après une maladie, dos bloqué, inapte, force
  majeure médicale, aides-ménagères, taux d'absence, maladie depuis des mois, papier du
  docteur, il me manque du monde, toujours les mêmes absents, taux d'absentéisme,
  petites absences, malade le lundi, malade de complaisance, plus d'un an de maladie,
  reprendre quelques heures, reprise progressive, médecin-conseil, médecine du travail,
  mutuelle depuis, sur la mutuelle, certificat médical, certificat d'un jour, trois
  jours sans certificat, salaire garanti, carence, medex, médecin-contrôle, certimed,
  securex contrôle, facteur de bradford, entretien d'absence, entretien de retour,
  absence injustifiée, sms le matin, message à six heures, tombe malade après ses
  congés, vu au café, vu sur facebook en vacances, malade et il bricole, remplacer au
  pied levé, planning à refaire, conseiller en prévention médecin, médecin du travail,
  retour au travail, return to work, coordinateur retour au travail, travail adapté,
  incapacité, incapacité de travail, invalidité, mal de dos, lumbago, hernie, indemnités
  de mutuelle, terme maladie, cohezio, mensura
équipe épuisée, équipe à bout, soignants, infirmières, infirmière, aide-soignante,
  maison de repos, soins à domicile, horaires coupés, horaires impossibles, gardes,
  week-ends de garde, rythme intenable, fatigue de l'équipe, sentir venir, prévenir les
  démissions, personnel soignant, aides familiales, les unes après les autres,
  aides-soignantes, personnel qui craque, kinésithérapeutes, crèche, puéricultrices,
  sous-effectif, charge de travail, trop de pression sur l'équipe, pleurent dans le
  vestiaire, rentrent en pleurs, plus le temps de manger, pas de pause, heures sup sans
  fin, rappelées sur leurs congés, trop de patients, trop de résidents, cadre de soins,
  chef infirmière, infirmière en chef, directrice de maison de repos, mrs, inami, norme
  de personnel, risques psychosociaux, analyse psychosociale, psychologue du travail,
  conseiller psychosocial, seppt, supervision d'équipe, intervision, groupe de parole,
  qualité de vie au travail, prévention du burn-out, charge mentale, pool de
  remplacement, équipe volante, auto-planification, horaires en autonomie, éducateurs,
  éducatrices, assistantes sociales, aide à domicile, tout le monde est à bout, au bout
  du rouleau
collaborateur en burn-out, employée en burn-out, collègue effondré, pleure au bureau,
  que lui dire, quels mots, garder le contact pendant l'absence, prendre des nouvelles,
  bon retour, préparer le retour, reprise du travail, arrêt maladie d'un employé,
  dépressif, fragilité psychologique, idées noires d'un collègue, revient d'un burn-out,
  employée revient, contact pendant son absence, collègue en arrêt, surmenage d'un
  employé, accueillir après un burn-out, fond en larmes, éclate en sanglots, ne répond
  plus, arrêtée du jour au lendemain, arrêtée pour un mois, certificat prolongé,
  toujours prolongé, sa meilleure employée craque, mon bras droit craque, puis-je
  l'appeler, ai-je le droit de l'appeler, l'envoyer un mot, carte ou fleurs,
  culpabilise, pas vu venir, rien vu venir, dépression, épuisement professionnel,
  bore-out, antidépresseurs, psychologue, psychologue du travail, coach burn-out,
  accompagnement au retour, trajet burn-out, fedris, mi-temps médical, aménager le
  poste, reprise en douceur, réintégration, médecin du travail, suicide, envie d'en
  finir, veut en finir, premiers secours en santé mentale
ne se parlent plus, se disputent, en froid, guerre entre deux collègues, guerre froide,
  deux clans, ambiance détestable, ambiance empoisonnée, conflit ouvert, tiers neutre,
  personne extérieure, médiateur, médiatrice, recoller les morceaux, mettre autour de la
  table, refuser de travailler ensemble, comité de direction, réunion de direction,
  codir bloqué, dialogue rompu, facilitateur, intervenant, observer nos réunions, se
  détestent, deux collaboratrices, se tirent dans les pattes, mésentente, réunions qui
  ne servent à rien, équipe divisée, climat tendu, médiation, quelqu'un de l'extérieur,
  rétablir le dialogue, chacun campe, se font la tête, se tournent le dos, se crient
  dessus, hurler dans l'atelier, porte qui claque, en venir aux mains, insultes entre
  collègues, courriels assassins, en copie à tout le monde, ne mangent plus ensemble,
  chacun dans son coin, parlent dans le dos, commérages, ragots, ça chuchote, machine à
  café, l'un ou l'autre part, c'est elle ou moi, c'est lui ou moi, choisir son camp,
  pris entre deux, faire l'arbitre, communication non violente, cnv, médiateur agréé,
  conciliation, coach d'équipe, coaching d'équipe, team coaching, gestion des conflits,
  médiation sociale, personne de confiance, systémique, codéveloppement, cohésion
  d'équipe, supervision
recadrer quelqu'un, dire ce qui ne va pas, entretien difficile, annoncer une mauvaise
  évaluation, critiquer sans blesser, feedback, employé difficile, personnalité
  difficile, forte tête, meilleur vendeur insupportable, brillant mais toxique, pourrit
  l'ambiance, doué mais infect, manager débutant, je n'ose pas lui dire, éviter la
  confrontation, peur du conflit, odieux avec les autres, odieux, arrogant, manque de
  respect, performant mais, je le garde, le garder ou pas, dire les choses, petit chef,
  caractériel, arrive en retard, toujours en retard, sur son gsm, téléphone toute la
  journée, sent mauvais, odeur corporelle, hygiène, s'habille mal, répond mal, lève les
  yeux au ciel, n'en fait qu'à sa tête, me tient tête, râle tout le temps, râleur,
  ronchonne, bâcle, travail bâclé, sape mon autorité, fait fuir les autres, diva, prend
  de haut, je tourne autour du pot, boule au ventre avant de lui parler, repousse la
  discussion, entretien de recadrage, entretien de fonctionnement, plan d'amélioration,
  méthode desc, assertivité, feedback constructif, conversation courageuse, coach de
  managers, management bienveillant, avertissement
semaine de quatre jours, quatre jours par semaine, travailler un jour de moins, vendredi
  libre, trente-deux heures, réduire le temps de travail, attirer par les horaires,
  horaires souples, mieux concilier, un jour de moins, même salaire, délire ou bonne
  idée, congé le vendredi, travailler moins, trois jours de week-end, deal pour
  l'emploi, quatre jours semaine, semaine compressée, réduction collective, réduction du
  temps de travail, réduction onss quatre jours, quatre cinquièmes, fermer le vendredi,
  atelier fermé le vendredi, neuf heures par jour, horaire comprimé, trente-six heures,
  essai de trois mois, équilibre de vie, vie privée, jeunes veulent du temps, mercredi
  après-midi, temps partiel, productivité horaire, clients le vendredi, répondre au
  téléphone le vendredi, test quatre jours, moins d'heures même paie
télétravail, travail à la maison, à distance, deux jours à la maison, revenir au bureau,
  garder le lien, équipe dispersée, équipe internationale, nationalités, cultures
  différentes, intégrer un nouveau, accueillir un nouveau, contrôler à distance,
  confiance à distance, pointer les heures, bureaux vides, ne viennent plus au bureau,
  l'esprit se perd, esprit d'équipe, s'ils bossent, travaillent vraiment, à domicile,
  chacun chez soi, jours de présence, bureau vide, cohésion à distance, cct 85,
  politique de télétravail, indemnité de télétravail, frais de bureau, hybride, travail
  hybride, full remote, remote, teams, zoom, visioconférence, caméra éteinte, point
  vert, statut vert, répond pas avant dix heures, lave son linge, en pyjama, vivre en
  espagne, travailler du portugal, depuis l'étranger, droit à la déconnexion, coworking,
  flex desk, open space, bail trop grand, management à distance, management par
  objectifs, contrôler sans fliquer, fliquer, slack, logiciel de pointage, ergonomie,
  charte, onboarding à distance, internationale en anglais
plusieurs magasins, plusieurs points de vente, plusieurs sites, gérante de magasin,
  gérantes, responsable de magasin, ouvrir une deuxième boutique, troisième magasin,
  piloter à distance, tableau de bord commun, vendeuses autonomes, trop de réunions,
  réunions inutiles, réunionite, quatre magasins, cours de l'un à l'autre, responsables
  se débrouillent, se débrouiller sans moi, boutiques éloignées, succursale, plusieurs
  boutiques, trois boutiques, second magasin, deuxième restaurant, deuxième salon,
  deuxième boulangerie, points de vente, réseau de magasins, retail, retail manager,
  area manager, responsable de réseau, franchisé, franchisés, franchise, gérant salarié,
  gérance, caisse centrale, ronde des magasins, sur la route entre, vendeuse
  responsable, visite mystère, client mystère, manuel opératoire, procédures de magasin,
  indicateurs par magasin, dupliquer le concept, être partout à la fois, deux endroits
  en même temps, quand je suis pas là, chiffre par magasin
les anciens résistent, résistance au changement, ne veulent pas changer, on a toujours
  fait comme ça, faire adhérer, embarquer l'équipe, faire avaler, changement mal
  accepté, réfractaires, former ceux qui ne veulent pas, peur de la machine, régleurs,
  opérateurs, ils freinent, refusent le nouveau système, faire accepter un outil, le
  leur faire avaler, changer les habitudes, traînent les pieds, bras croisés, gardent
  leurs papiers, encore sur papier, refusent la tablette, refusent l'ordinateur, crayon
  derrière l'oreille, vieux de la vieille, depuis trente ans, de mon temps, boycottent,
  font semblant, sabotent, critiquent le nouveau programme, retombent dans leurs
  habitudes, conduite du changement, gestion du changement, change management,
  accompagnement du changement, kotter, ambassadeurs du changement, utilisateurs clés,
  lean, kaizen, résistance, appropriation, formation des utilisateurs, adoption,
  implémentation de l'erp, digitalisation de l'atelier, coach en changement, peur d'être
  remplacé, peur de perdre leur place
transmettre le savoir, savoir des anciens, départs en pension, tout dans la tête,
  secrets du métier, vieux ouvrier part, connaissances perdues, passer le flambeau,
  parrain, binôme, partent en pension, savoir dans les mains, le passer aux petits
  nouveaux, petits nouveaux, dernier à savoir faire, départ à la retraite, part à la
  pension, partira à la pension, dans deux ans il part, seul à connaître la machine,
  seul à savoir, ne veut rien écrire, n'a jamais rien noté, carnet secret, recettes dans
  la tête, tour de main, oreille du métier, knowledge management, gestion des
  connaissances, capitalisation, mentorat, mentor, tutorat, parrainage, duo ancien
  nouveau, filmer les gestes, fiches de poste, mode opératoire, matrice de polyvalence,
  polyvalence, personne clé, homme clé, fin de carrière, plan de succession,
  cartographie des compétences, rcc, prépension, tuteur de jeunes, vieux mécanicien,
  vieille couturière, artisan âgé
décider ensemble, décision collective, consentement, sociocratie, cercles, sans
  hiérarchie, chefs supprimés, autogestion, gouvernance partagée, tout le monde donne
  son avis, assemblées interminables, démocratie dans l'entreprise, équipes autonomes,
  supprimer les chefs, essayé les cercles, travail sans chef, horizontalité, voter tout,
  décisions partagées, rôles tournants, gouvernance, holacratie, entreprise libérée,
  entreprise opale, laloux, organisation plate, plus de chef, pas de chef, coopérative
  de travailleurs, coopérateurs, scop, intelligence collective, facilitatrice,
  facilitation, réunions participatives, gestion par consentement, élection sans
  candidat, tour de table, personne ne tranche, qui tranche, on discute des heures, tout
  est débattu, blocage à chaque réunion, assemblée générale, asbl, collectif,
  semi-autonomes, auto-organisation, autonomes en équipe, impliquer le personnel,
  mandats, rédiger les rôles, coach en gouvernance, agilité

# employment law
licencier pour faute, voleur, volé dans la caisse, surpris à voler, motif grave, faute
  grave, mettre à la porte, virer sur le champ, renvoi immédiat, alcool, ivre, bagarre,
  insulté un client, frappé, fausses heures, faux certificat, travaille ailleurs pendant
  sa maladie, sans préavis, sans indemnité, combien de préavis, coût d'un licenciement,
  mettre fin à un contrat, licenciement abusif, lettre recommandée, contester son
  licenciement, ancien travailleur m'attaque, avocat d'un ancien employé, convoqué au
  tribunal du travail, saoul au travail, licencier tout de suite, sur-le-champ, dehors
  tout de suite, insubordination, refus de travail, abandon de poste, menaces,
  harcèlement, combien ça coûte de licencier, indemnité de rupture, calcul du préavis,
  avertissement écrit, dossier disciplinaire, c4, mettre dehors, foutre dehors, flanquer
  à la porte, virer quelqu'un, le jeter dehors, trois jours ouvrables, délai de trois
  jours, préavis à prester, prester son préavis, dispense de préavis, c4 à rédiger, cct
  109, licenciement manifestement déraisonnable, statut unique, formule claeys,
  indemnité compensatoire, rupture d'un commun accord, convention de rupture,
  travailleur protégé, licencier une malade, licencier pendant la maladie, avocat en
  droit du travail, avocat en droit social, juriste social, droit social, juridiction du
  travail, auditorat, caméra dans le magasin, manque dans la caisse, trou de caisse,
  disparition de stock, matériel qui disparaît, essence avec la carte, carte carburant,
  cannabis, joint, drogue, sent l'alcool, boit, bouteille cachée, ne vient plus, plus de
  nouvelles, fausses notes de frais, me réclame des milliers
élections sociales, cinquante travailleurs, seuil de cinquante, délégués, syndicat,
  syndicats, syndical, permanent syndical, délégation, grève, piquet, préavis de grève,
  conseil d'entreprise, comité pour la prévention, cppt, dialogue social,
  revendications, cahier de revendications, négocier avec les syndicats, intouchable,
  candidat protégé, candidats sur une liste, liste syndicale, csc, fgtb, délégué du
  personnel, protection des candidats, réunions mensuelles avec, débrayage, arrêt de
  travail collectif, cgslb, setca, cne, metallos, tract, affiches au réfectoire, délégué
  syndical, déléguée, délégation syndicale, premier délégué, secrétaire permanent,
  arrêter les machines, feu de palettes, brasero, pneus brûlés, blocage de l'entrée,
  bloquent le portail, conseil de prévention, concertation sociale, concertation, cct
  d'entreprise, convention collective, conciliateur social, bureau de conciliation,
  commission paritaire, indemnité de protection, période occulte, ute, entité technique
  d'exploitation, bilan social, informations économiques et financières, relations
  sociales, directeur des ressources humaines, drh, négociateur social, mes gens se
  syndiquent, appelle son syndicat, ont appelé le syndicat, scinder en deux
contrôleurs, contrôle inopiné, inspecteurs, inspection sociale, inspection du travail,
  descente, débarqué, personne non déclarée, non déclaré, pas inscrit, travail au noir,
  beau-frère qui aide, aide familiale, amende de l'inspection, onss réclame,
  régulariser, régularisation, procès-verbal, pro justitia, serveur pas annoncé, pas
  annoncé, pas déclaré, contrôle un samedi, contrôle en plein service, tout noté, à quoi
  m'attendre, suites d'un contrôle, onem, onss, contrôle de l'onss, contrôle des lois
  sociales, auditorat du travail, auditeur du travail, code pénal social, amende
  administrative, niveau quatre, police et inspection, badge à la main, carte de
  légitimation, entrés par la cuisine, cachés dans la réserve, s'est sauvé par derrière,
  interrogé mes ouvriers, audition salduz, checkin@work, check in at work, déclaration
  de travaux, tachygraphe, dimona tardive, mon père qui aide, ma mère qui aide, ma femme
  derrière le comptoir, coup de main gratuit, bénévole, bénévolat, volontariat, conjoint
  aidant, aidant indépendant, avocat pénal social, droit pénal social, fraude sociale,
  sous la main, en noir
faux indépendant, indépendant à temps plein chez nous, collaborateur indépendant,
  collaboratrice indépendante, un seul donneur d'ordre, un seul client, freelance
  permanent, statut de nos consultants, requalifier, chauffeur indépendant, sous statut
  d'indépendant, facture chaque mois, travaille seulement pour nous, comme un employé,
  mes indépendants, sous-traitants qui ne travaillent que pour moi, risque de
  requalification, consultant à temps plein, freelances, faux indépendants, fausse
  indépendante, loi sur la nature des relations de travail, relation de travail,
  présomption, lien de subordination, subordination, commission administrative, ruling
  social, contrat de prestation, convention d'indépendant, contrat de collaboration,
  management fee, société de management, numéro de tva, passer indépendant, devenir son
  propre patron chez moi, carte de visite de la boîte, porte notre polo, horaire imposé,
  utilise notre camionnette, livreur, livreurs, coursiers, coiffeuse indépendante,
  location de fauteuil, esthéticienne indépendante, chauffeurs, portage salarial, onss
  requalifie, arriérés de cotisations, dépendance économique, monteur indépendant,
  free-lance, prestataire à temps plein, avocat en droit social
parti chez le concurrent, ouvert à côté, emporte mes clients, a pris ma clientèle,
  démarcher mes clients, copier le fichier, clause de non-concurrence, ancien vendeur,
  ex-collaborateur, concurrence d'un ancien, appelle mes clients, travaille pour le
  concurrent, ancien employé, parti avec, fichier clients emporté, s'installe à son
  compte, débauche mes gens, concurrence déloyale, non-sollicitation, clause de
  non-sollicitation, clause de confidentialité, secret d'affaires, indemnité de
  non-concurrence, action en cessation, cessation, président du tribunal de
  l'entreprise, saisie-description, mise en demeure, avocat en droit commercial,
  propriété intellectuelle, tarifs copiés, liste de prix emportée, clé usb, téléchargé
  la base, copie de mon site, mes plans volés, à cinq cents mètres, même rue, appelle un
  à un mes clients, clients qui le suivent, clientes qui la suivent, coiffeuse partie
  avec, chef parti ouvrir, ancien associé, se dit moins cher que nous, dénigre,
  dénigrement, parasitisme, détournement de clientèle, trahison, trahi par un ancien
réduire l'équipe, supprimer des emplois, licenciements, me séparer de la moitié,
  annoncer les départs, annoncer la nouvelle, dire au personnel, qui part et qui reste,
  ordre des licenciements, moins de travail pour tous, plus assez de travail, carnet de
  commandes vide, chômage économique, chômage temporaire, outplacement, ceux qui
  restent, plan social, réduction d'effectif, trop de personnel pour le travail, plus de
  boulot pour tout le monde, chômage technique, baisse d'activité, licenciement
  collectif, loi renault, procédure renault, restructuration, dégraissage, ajuster
  l'effectif, c3.2, carte c3, chômage corona, suspension de contrat, crédit-temps de
  crise, cellule de reconversion, reclassement, reclasser, prépension, rcc, fonds de
  fermeture, fermeture d'un site, fermer l'atelier, fermer un magasin, plus rien à leur
  donner à faire, balaient l'atelier, tournent en rond à l'atelier, machines à l'arrêt,
  gros client parti, trop nombreux, se séparer de gens, dire à dix personnes, dormir
  avant de l'annoncer, choisir qui part, les regarder dans les yeux, survivants,
  syndrome du survivant, accompagnement des départs, consultant en restructuration,
  communication de crise interne
perte du marché, changement de prestataire, reprise du personnel, transfert de
  personnel, personnel repris, nouveau prestataire, cct 32, nettoyage, entretien de
  bureaux, contrat de nettoyage, gardiennage, titres-services, perd un contrat
  d'entretien, personnel suit, personnel suit-il, nouveau titulaire, femmes de ménage,
  techniciennes de surface, cct 32bis, 32bis, cp 121, commission paritaire 121,
  transfert d'entreprise, reprise obligatoire, appel d'offres perdu, nouveau marché
  d'entretien, laveur de vitres, nettoyeuses, nettoyeur, société de nettoyage, facility,
  facility management, agents de gardiennage, vigiles, securitas, cantine, restauration
  collective, cuisine de collectivité, traiteur de cantine, site perdu, fin du contrat
  de nettoyage, mes gens passent chez l'autre, garder leur ancienneté, liste du
  personnel, cleaning, entretien des locaux, sous-traitance de service, titres services,
  concession, aides ménagères

# pay
juste salaire, qui gagne quoi, grille de salaires, transparence des salaires, salaires
  connus de tous, salaires comparés, jaloux des salaires, même travail même salaire,
  classification de fonctions, égalité hommes femmes, critères d'augmentation, demandes
  d'augmentation, négocier les salaires, politique salariale, barème interne, pourquoi
  untel gagne plus, gagne plus que, réponse propre, salaires à la tête du client, écarts
  de salaires, salaires cachés, justifier les salaires, combien payer, fiche de paie qui
  traîne, fiche de paie vue, ont comparé leurs fiches, savent ce que l'autre gagne, le
  nouveau gagne plus, nouveau payé plus que l'ancien, engagé plus cher, ancienneté,
  barème d'ancienneté, barèmes sectoriels, benchmark salarial, enquête salariale, étude
  salariale, directive transparence, transparence salariale, écart salarial,
  compensation and benefits, comp & ben, hay, échelle de salaires, fourchette salariale,
  pesée des fonctions, salaire minimum, demande une augmentation, réclame une
  augmentation, frappe à ma porte pour une augmentation, chantage au départ, équité,
  équité interne, discrimination salariale, gagne moins qu'un homme, pas juste,
  rémunération
prime de fin d'année, partager le bénéfice, prime bénéficiaire, bonus collectif, cct 90,
  récompenser l'équipe, intéressement, plan cafétéria, choisir ses avantages, budget
  mobilité, voiture contre argent, remplacer la voiture de société, renoncer à la
  voiture, proposer de l'argent à la place, partage du bénéfice, associer aux résultats,
  prime pour tous, treizième mois, bonus, bonus salarial, avantages non récurrents, plan
  bonus, cct90, participation aux bénéfices, stock-options, warrants, actionnariat
  salarié, actions aux employés, plan d'intéressement, prime unique, objectifs
  collectifs, gâteau à partager, bonne année à partager, remercier l'équipe, dire merci,
  enveloppe à noël, cadeau de fin d'année, cafétéria, flex income plan, flexible reward,
  mobility budget, budget mobilité fédéral, pilier deux, loyer payé par le budget, vélo
  plutôt que voiture, leasing vélo, préfère du cash, cash for car
payer net, net en poche, plus de net, donner plus sans que l'état prenne tout, coût pour
  l'employeur, taxé à moitié, augmentation mangée par les charges, chèques-repas,
  écochèques, warrants, avantages exonérés, petits avantages, chèque cadeau,
  remboursement de frais, vélo de société, assurance groupe, alternative à
  l'augmentation, augmentation sans charges, secrétariat social, optimiser la paie, sans
  que tout parte en charges, charges sur une augmentation, récompenser un employé,
  augmenter un collaborateur, cadeau à un employé, geste pour mon personnel, frais
  forfaitaires, augmentation de cent euros, la moitié part, deux tiers pour l'état, brut
  net, brut en net, calcul brut net, salaire-coût, coût salarial, edenred, pluxee,
  monizze, sodexo, chèque-repas, chèques cadeaux, éco-chèques, chèque consommation,
  prime pouvoir d'achat, indemnité kilométrique, indemnité vélo, frais propres à
  l'employeur, forfait bureau, droits d'auteur, warrant, bonus cct 90, prime
  bénéficiaire, assurance hospitalisation, dkv, pension complémentaire, deuxième pilier,
  gsm et abonnement, atn, avantage de toute nature, voiture de société, package
  salarial, ingénierie salariale, optimisation salariale, optimisation de la
  rémunération, payroll, gestionnaire de paie, conseillère en paie, verser une prime
  sans
commission des vendeurs, rémunérer les vendeurs, rémunération variable, payer les
  commerciaux, prime au chiffre, prime à la marge, vendeurs qui promettent, vendre à
  tout prix, fixe et variable, commissionner, motiver les commerciaux, vend n'importe
  quoi, objectifs de vente, primes des vendeurs, promettent la lune, autre système de
  prime, vendeurs et techniciens, prime de vente, représentant de commerce,
  représentants, délégué commercial, account manager, agent commercial, indemnité
  d'éviction, commissions, plan de commissionnement, commissionnement, bonus commercial,
  okr, kpi, variable plafonné, objectifs trimestriels, directeur commercial, sales
  manager, responsable des ventes, marge par vendeur, brade, bradent, ristournes
  accordées, remises sauvages, vend à perte, signe n'importe quoi, délais intenables
  promis, atelier qui râle sur les vendeurs, techniciens paient les pots cassés,
  commission sur encaissement, payé à la vente, pourcentage sur les ventes, vendeurs à
  l'affût, individualistes, se volent des clients, prime collective
indexation des salaires, index de janvier, salaires indexés, répercuter l'index, index
  automatique, coût de l'index, contrat annuel, contrat sans indexation, clause
  d'indexation, clause de révision, formule de révision, prix bloqué, prix fixe, hausse
  des salaires répercutée, adapter mes contrats, index me coûte, répercuter
  l'indexation, contrats de l'année, indexer mes contrats, index chez mes clients,
  index, indice santé, indice pivot, indice des prix, cp 200, commission paritaire 200,
  deux pour cent, onze pour cent, onze pour cent d'un coup, agoria, indice agoria,
  embuild, paramètre s, formule quatre-vingts vingt, révision de prix, article 57,
  contrat pluriannuel, abonnement de maintenance, contrats de maintenance, prévenir mes
  clients de l'augmentation, client refuse l'indexation, refuse la hausse, salaires
  augmentent tout seuls, saut d'index, norme salariale, handicap salarial, masse
  salariale, premier janvier, chaque janvier, salaires mangent la marge, l'index me tue,
  inflation, hausse automatique, avenant au contrat, renégocier les contrats
"""

"""Situations with people at work, in the words of who lives through them."""

CONCEPTS = """

# recruiting
former soi-même, former des jeunes, apprendre le métier, contrat d'apprentissage,
  alternance, apprenti, tuteur, maître de stage, centre de formation, ifapme, métier en
  pénurie, ouvriers qualifiés, ouvrier qualifié, plus personne sur le marché, sortie de
  l'école, relève des métiers, compagnonnage, geste du métier, les former moi-même,
  soudeur, soudeurs, menuisier, maçon, plombier, fabriquer ses ouvriers, apprendre sur
  le tas, stage en entreprise, donner sa chance, diplôme, rester après l'apprentissage,
  plan de formation insertion
annonce sans réponse, aucune candidature, personne ne postule, texte annonce, poste
  vacant depuis, chasseur de têtes, approche directe, cabinet de recrutement, profil
  commercial, bras droit, directeur, chef d'atelier, engagés repartis, erreur de
  recrutement, mauvais recrutement, test de recrutement, références, entretien
  d'embauche, périodes d'essai ratées, recruter un commercial, perle rare, débaucher,
  mauvais candidat, choisir le bon candidat, vérifier un candidat, quelqu'un de solide,
  remplacer un responsable, responsable de production, adjoint, cadre introuvable, se
  tromper de personne, personne ne reste, candidat idéal, tête chercheuse, annonce qui
  n'attire pas
permis unique, permis de travail, visa, carte bleue, hors union européenne,
  ressortissant étranger, engager à l'étranger, venir d'inde, venir du maroc,
  développeur étranger, réfugié, demandeur d'asile, titre de séjour, cours de français,
  logement pour l'arrivant, tunisien, indien, brésilien, programmeur, ingénieur
  étranger, démarches pour un étranger, autorisation de travail, papiers pour
  travailler, passeport, ambassade, immigration
saisonniers, main d'oeuvre saisonnière, cueilleurs, cueillir, récolte, fruits, serres,
  pics de travail, contrats courts, travailleurs occasionnels, horticulture,
  agriculture, intempéries, plantations, printemps chargé, vendanges, vignes, fraises,
  pommes, sapins, trois semaines, renfort de printemps, carte de cueillette, bras pour
  la récolte, main d'oeuvre pour l'été
extra du week-end, flexi-job, étudiant jobiste, contrat journalier, coup de main en
  cuisine, service du soir, salle et cuisine, serveur, serveuse, cuisinier, horeca,
  pourboire, déclarer un extra, dimona oubliée, deuxième emploi, pour les fêtes,
  étudiants pour, frituriste, plongeur, en salle, heures d'un étudiant, deux services,
  règles horeca, caisse blanche, terrasse, banquet, être dans les clous
article 60, contrat d'insertion, cpas, personne éloignée de l'emploi, demandeur
  d'emploi, réinsertion, stagiaire, handicap, deuxième chance au travail, entreprise de
  travail adapté
premier salarié, première embauche, premier contrat, premier engagement, engager
  quelqu'un pour la première fois, je travaille seul, assistante à mi-temps, combien
  coûte un employé, coût d'un salarié, réduction de cotisations, exonération premier
  engagement, coût employeur, coûte par mois, combien coûte vraiment, premier employé,
  vrai coût d'un employé, engager mon premier, première personne sous contrat, aides au
  premier engagement
partir au luxembourg, salaires luxembourgeois, salaires au grand-duché, partent de
  l'autre côté, payés plus ailleurs, me piquent mes ouvriers, concurrent débauche,
  garder mes ouvriers, retenir mes gars, garder mes gens, fuite du personnel, tout le
  monde s'en va, empêcher les départs, un départ après l'autre, démissions en série,
  filent au grand-duché, gagner plus ailleurs, paie luxembourgeoise, garder les bons,
  que proposer d'autre que le salaire, perdre ses meilleurs

# managing people
tout passe par moi, tout repose sur moi, tout remonte à moi, je fais tout moi-même, je
  vérifie tout, incapable de déléguer, apprendre à déléguer, lâcher les rênes, chef
  d'équipe, nommer un chef, premier chef, sorti du rang, ancien collègue devenu chef,
  promouvoir un ouvrier, copain devenu patron, passer de collègue à chef, jeune chef,
  grandir trop vite, structurer l'équipe, organigramme, niveau intermédiaire, jalousie,
  indispensable partout, sans moi rien, rien n'avance sans moi, jamais congé, je cours
  partout, tout centralisé, tout contrôler, pas de relais, jusque tard le soir, devis
  la nuit, ne sais pas déléguer, confier des responsabilités, qui prend la relève sur
  chantier
jamais là, tout le temps malade, maladies à répétition, certificats à répétition,
  toujours absent, absences du lundi, absentéisme, longue maladie, malade de longue
  durée, médecin contrôle, contrôler un certificat, reprise à mi-temps, mi-temps
  médical, trajet de réintégration, revenir après une maladie, dos bloqué, inapte,
  force majeure médicale, aides-ménagères, taux d'absence, maladie depuis des mois,
  papier du docteur, il me manque du monde, toujours les mêmes absents, taux
  d'absentéisme, petites absences, malade le lundi, malade de complaisance, plus d'un
  an de maladie, reprendre quelques heures, reprise progressive, médecin-conseil,
  médecine du travail, mutuelle depuis, sur la mutuelle
équipe épuisée, équipe à bout, soignants, infirmières, infirmière, aide-soignante,
  maison de repos, soins à domicile, horaires coupés, horaires impossibles, gardes,
  week-ends de garde, rythme intenable, fatigue de l'équipe, sentir venir, prévenir les
  démissions, personnel soignant, aides familiales, les unes après les autres,
  aides-soignantes, personnel qui craque, kinésithérapeutes, crèche, puéricultrices,
  sous-effectif, charge de travail, trop de pression sur l'équipe
collaborateur en burn-out, employée en burn-out, collègue effondré, pleure au bureau,
  que lui dire, quels mots, garder le contact pendant l'absence, prendre des nouvelles,
  bon retour, préparer le retour, reprise du travail, arrêt maladie d'un employé,
  dépressif, fragilité psychologique, idées noires d'un collègue, revient d'un
  burn-out, employée revient, contact pendant son absence, collègue en arrêt, surmenage
  d'un employé, accueillir après un burn-out
ne se parlent plus, se disputent, en froid, guerre entre deux collègues, guerre froide,
  deux clans, ambiance détestable, ambiance empoisonnée, conflit ouvert, tiers neutre,
  personne extérieure, médiateur, médiatrice, recoller les morceaux, mettre autour de
  la table, refuser de travailler ensemble, comité de direction, réunion de direction,
  codir bloqué, dialogue rompu, facilitateur, intervenant, observer nos réunions, se
  détestent, deux collaboratrices, se tirent dans les pattes, mésentente, réunions qui
  ne servent à rien, équipe divisée, climat tendu, médiation, quelqu'un de l'extérieur,
  rétablir le dialogue, chacun campe
recadrer quelqu'un, dire ce qui ne va pas, entretien difficile, annoncer une mauvaise
  évaluation, critiquer sans blesser, feedback, employé difficile, personnalité
  difficile, forte tête, meilleur vendeur insupportable, brillant mais toxique, pourrit
  l'ambiance, doué mais infect, manager débutant, je n'ose pas lui dire, éviter la
  confrontation, peur du conflit, odieux avec les autres, odieux, arrogant, manque de
  respect, performant mais, je le garde, le garder ou pas, dire les choses, petit chef,
  caractériel
semaine de quatre jours, quatre jours par semaine, travailler un jour de moins,
  vendredi libre, trente-deux heures, réduire le temps de travail, attirer par les
  horaires, horaires souples, mieux concilier, un jour de moins, même salaire, délire
  ou bonne idée, congé le vendredi, travailler moins
télétravail, travail à la maison, à distance, deux jours à la maison, revenir au
  bureau, garder le lien, équipe dispersée, équipe internationale, nationalités,
  cultures différentes, intégrer un nouveau, accueillir un nouveau, contrôler à
  distance, confiance à distance, pointer les heures, bureaux vides, ne viennent plus
  au bureau, l'esprit se perd, esprit d'équipe, s'ils bossent, travaillent vraiment, à
  domicile, chacun chez soi, jours de présence, bureau vide, cohésion à distance
plusieurs magasins, plusieurs points de vente, plusieurs sites, gérante de magasin,
  gérantes, responsable de magasin, ouvrir une deuxième boutique, troisième magasin,
  piloter à distance, tableau de bord commun, vendeuses autonomes, trop de réunions,
  réunions inutiles, réunionite, quatre magasins, cours de l'un à l'autre, responsables
  se débrouillent, se débrouiller sans moi, boutiques éloignées, succursale
les anciens résistent, résistance au changement, ne veulent pas changer, on a toujours
  fait comme ça, faire adhérer, embarquer l'équipe, faire avaler, changement mal
  accepté, réfractaires, former ceux qui ne veulent pas, peur de la machine, régleurs,
  opérateurs, ils freinent, refusent le nouveau système, faire accepter un outil, le
  leur faire avaler, changer les habitudes
transmettre le savoir, savoir des anciens, départs en pension, tout dans la tête,
  secrets du métier, vieux ouvrier part, connaissances perdues, passer le flambeau,
  parrain, binôme, partent en pension, savoir dans les mains, le passer aux petits
  nouveaux, petits nouveaux, dernier à savoir faire
décider ensemble, décision collective, consentement, sociocratie, cercles, sans
  hiérarchie, chefs supprimés, autogestion, gouvernance partagée, tout le monde donne
  son avis, assemblées interminables, démocratie dans l'entreprise, équipes autonomes,
  supprimer les chefs, essayé les cercles, travail sans chef, horizontalité, voter
  tout, décisions partagées, rôles tournants

# employment law
licencier pour faute, voleur, volé dans la caisse, surpris à voler, motif grave, faute
  grave, mettre à la porte, virer sur le champ, renvoi immédiat, alcool, ivre, bagarre,
  insulté un client, frappé, fausses heures, faux certificat, travaille ailleurs
  pendant sa maladie, sans préavis, sans indemnité, combien de préavis, coût d'un
  licenciement, mettre fin à un contrat, licenciement abusif, lettre recommandée,
  contester son licenciement, ancien travailleur m'attaque, avocat d'un ancien employé,
  convoqué au tribunal du travail, saoul au travail, licencier tout de suite,
  sur-le-champ, dehors tout de suite, insubordination, refus de travail, abandon de
  poste, menaces, harcèlement, combien ça coûte de licencier, indemnité de rupture,
  calcul du préavis, avertissement écrit, dossier disciplinaire
élections sociales, cinquante travailleurs, seuil de cinquante, délégués, syndicat,
  syndicats, syndical, permanent syndical, délégation, grève, piquet, préavis de grève,
  conseil d'entreprise, comité pour la prévention, cppt, dialogue social,
  revendications, cahier de revendications, négocier avec les syndicats, intouchable,
  candidat protégé, candidats sur une liste, liste syndicale, csc, fgtb, délégué du
  personnel, protection des candidats, réunions mensuelles avec, débrayage, arrêt de
  travail collectif
contrôleurs, contrôle inopiné, inspecteurs, inspection sociale, inspection du travail,
  descente, débarqué, personne non déclarée, non déclaré, pas inscrit, travail au noir,
  beau-frère qui aide, aide familiale, amende de l'inspection, onss réclame,
  régulariser, régularisation, procès-verbal, pro justitia, serveur pas annoncé, pas
  annoncé, pas déclaré, contrôle un samedi, contrôle en plein service, tout noté, à
  quoi m'attendre, suites d'un contrôle
faux indépendant, indépendant à temps plein chez nous, collaborateur indépendant,
  collaboratrice indépendante, un seul donneur d'ordre, un seul client, freelance
  permanent, statut de nos consultants, requalifier, chauffeur indépendant, sous statut
  d'indépendant, facture chaque mois, travaille seulement pour nous, comme un employé,
  mes indépendants, sous-traitants qui ne travaillent que pour moi, risque de
  requalification, consultant à temps plein, freelances
parti chez le concurrent, ouvert à côté, emporte mes clients, a pris ma clientèle,
  démarcher mes clients, copier le fichier, clause de non-concurrence, ancien vendeur,
  ex-collaborateur, concurrence d'un ancien, appelle mes clients, travaille pour le
  concurrent, ancien employé, parti avec, fichier clients emporté, s'installe à son
  compte, débauche mes gens, concurrence déloyale
réduire l'équipe, supprimer des emplois, licenciements, me séparer de la moitié,
  annoncer les départs, annoncer la nouvelle, dire au personnel, qui part et qui reste,
  ordre des licenciements, moins de travail pour tous, plus assez de travail, carnet de
  commandes vide, chômage économique, chômage temporaire, outplacement, ceux qui
  restent, plan social, réduction d'effectif, trop de personnel pour le travail, plus
  de boulot pour tout le monde, chômage technique, baisse d'activité
perte du marché, changement de prestataire, reprise du personnel, transfert de
  personnel, personnel repris, nouveau prestataire, cct 32, nettoyage, entretien de
  bureaux, contrat de nettoyage, gardiennage, titres-services, perd un contrat
  d'entretien, personnel suit, personnel suit-il, nouveau titulaire, femmes de ménage,
  techniciennes de surface

# pay
juste salaire, qui gagne quoi, grille de salaires, transparence des salaires, salaires
  connus de tous, salaires comparés, jaloux des salaires, même travail même salaire,
  classification de fonctions, égalité hommes femmes, critères d'augmentation, demandes
  d'augmentation, négocier les salaires, politique salariale, barème interne, pourquoi
  untel gagne plus, gagne plus que, réponse propre, salaires à la tête du client,
  écarts de salaires, salaires cachés, justifier les salaires, combien payer
prime de fin d'année, partager le bénéfice, prime bénéficiaire, bonus collectif, cct
  90, récompenser l'équipe, intéressement, plan cafétéria, choisir ses avantages,
  budget mobilité, voiture contre argent, remplacer la voiture de société, renoncer à
  la voiture, proposer de l'argent à la place, partage du bénéfice, associer aux
  résultats, prime pour tous
payer net, net en poche, plus de net, donner plus sans que l'état prenne tout, coût
  pour l'employeur, taxé à moitié, augmentation mangée par les charges, chèques-repas,
  écochèques, warrants, avantages exonérés, petits avantages, chèque cadeau,
  remboursement de frais, vélo de société, assurance groupe, alternative à
  l'augmentation, augmentation sans charges, secrétariat social, optimiser la paie,
  sans que tout parte en charges, charges sur une augmentation, récompenser un employé,
  augmenter un collaborateur, cadeau à un employé, geste pour mon personnel, frais
  forfaitaires
commission des vendeurs, rémunérer les vendeurs, rémunération variable, payer les
  commerciaux, prime au chiffre, prime à la marge, vendeurs qui promettent, vendre à
  tout prix, fixe et variable, commissionner, motiver les commerciaux, vend n'importe
  quoi, objectifs de vente, primes des vendeurs, promettent la lune, autre système de
  prime, vendeurs et techniciens, prime de vente
indexation des salaires, index de janvier, salaires indexés, répercuter l'index, index
  automatique, coût de l'index, contrat annuel, contrat sans indexation, clause
  d'indexation, clause de révision, formule de révision, prix bloqué, prix fixe, hausse
  des salaires répercutée, adapter mes contrats, index me coûte, répercuter
  l'indexation, contrats de l'année, indexer mes contrats, index chez mes clients
"""

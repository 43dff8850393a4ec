"""Situations in the work itself, in the words of who lives through them."""

CONCEPTS = """

# digital
choisir un erp, choisir un logiciel, comparer des logiciels, offres de logiciel,
  nouveau logiciel de gestion, remplacer le programme, vieux programme, projet
  informatique raté, implémentation ratée, logiciel jamais fini, intégrateur, éditeur,
  contrat de logiciel, excel partout, fichiers excel, tout est sur excel, stock et
  facturation, lier les programmes, programmes qui ne se parlent pas, double encodage,
  dépassement de budget informatique, cahier des charges, processus, hésite entre trois
  logiciels, trancher entre, fiasco, installation ratée, fournisseur de logiciel,
  projet qui traîne, logiciel abandonné, prestataire du logiciel, offre informatique
  trop chère, budget logiciel, changer de programme
encoder les heures, heures des ouvriers, heures sur papier, fiches de travail, bons de
  travail, bon papier, carnet de bons, tablette, smartphone des ouvriers, application
  chantier, pointage mobile, prestations notées, prestations, papiers perdus, papiers
  dans les camionnettes, facturer plus vite les prestations, suivi des interventions,
  techniciens sur la route, bouts de papier, digitaliser les équipes, équipes de
  terrain, facture part un mois après, heures perdues faute de, notent au bic, noter au
  crayon, écriture illisible, poseurs, placeurs, techniciens
tâches répétitives, recopier des données, retaper les factures, encoder à la main,
  automatiser l'administratif, trier la boîte mail, boîte mail qui déborde, lire les
  factures automatiquement, devis automatiques, comptes rendus, robot qui répond,
  perdre un jour par semaine, paperasse, tâches administratives, secrétariat débordé,
  gagner du temps, répondre toujours aux mêmes questions, questions répétées, retrouver
  un document, documentation technique, chercher dans nos dossiers, recopie toute la
  journée, robot pourrait-il, tapent deux fois, copier-coller toute la journée, classer
  les mails, gagner des heures, administratif à la main
employés qui utilisent chatgpt, chatgpt au bureau, charte d'utilisation, données dans
  chatgpt, règles pour l'ia, copilot, l'ia pour une petite entreprise, par où commencer
  avec l'ia, à quoi sert l'ia, gadget, règles chatgpt, données clients dans, encadrer
  l'ia, politique d'ia, confidentialité et ia, ia en entreprise
l'ia nous remplace, l'ia prend notre travail, clients font eux-mêmes avec l'ia,
  commandes en chute, métier qui disparaît, métier menacé, traducteur, traduction,
  rédacteur, graphiste menacé, réinventer le métier, réinventer l'équipe, nouvelle
  offre, notre marché disparaît, produit démodé, plus personne n'achète, marché qui
  fond, moins de commandes chaque année, changer de produit, autre marché, reconvertir
  l'atelier, nouveau débouché, virage, pivot, à la place de nos services, chiffre
  s'écroule, repris par une machine, réorienter des collègues, métier repris, changer
  de métier, équipe à reconvertir, produit ne se vend plus, en faire autre chose, autre
  usage des machines, demande en baisse, clientèle qui disparaît, moitié de commandes
  en moins, moins cinquante pour cent

# security
fichiers bloqués, ordinateurs bloqués, serveur bloqué, écran de rançon, réclame de
  l'argent, demande de rançon, bitcoin, payer la rançon, chiffrés, attaqués, attaque
  informatique, plus rien ne s'ouvre, pirates, vécu une attaque, redémarrer après une
  attaque, prévenir les clients, prévenir la police, données volées, piratés, piratés
  ce week-end, tout est crypté, hackés, raconter une cyberattaque, témoignage
  cyberattaque, sensibiliser mon équipe aux pirates, sauvegardes perdues, assurance
  cyber
faux iban, changement de compte, changement d'iban, virement détourné, argent envoyé à
  un escroc, faux mail du patron, fausse facture, faux fournisseur, escroc, escrocs,
  arnaque au président, compte frauduleux, récupérer un virement, vérifier un compte,
  numéro de compte changé, mauvais compte, payé une fausse facture, payé un escroc,
  argent parti, virement frauduleux, banque ne rembourse pas
mots de passe partagés, sécuriser nos ordinateurs, double authentification,
  sauvegardes, sauvegarde testée, accès des anciens employés, départ d'un collaborateur
  informatique, test de phishing, questionnaire de sécurité, client exige sécurité,
  audit d'un grand compte, nis2, iso 27001, informaticien réactif, prestataire
  informatique, informatique sur place, tout sur un vieux serveur, questionnaire de
  sécurité informatique, gérer nos ordinateurs, informaticien parti, dépannage
  informatique, maintenance informatique, droits d'accès, ancien employé a encore
  accès, sécurité exigée par un client
filmer le personnel, caméras, caméra au dépôt, suivre les camionnettes, gps dans les
  camionnettes, géolocaliser, surveiller les employés, lire les mails d'un employé,
  droit d'accès, demande ses données, copie de son dossier, effacer des données,
  données des clients perdues, mail envoyé aux mauvaises personnes, ordinateur volé,
  fuite de données, newsletter sans accord, autorité de protection des données,
  registre des données, données de santé, photo du personnel, délégué à la protection,
  caméras dans mon magasin, mettre des caméras, mauvaise adresse, mauvaise personne,
  liste des clients envoyée, données perdues, données divulguées, plainte vie privée,
  conserver des données, combien de temps garder, cookies du site, fichier de
  prospects, fichier acheté

# production
atelier en désordre, bazar, chercher les outils, ranger l'atelier, 5s, flux tirés,
  chantier lean, visiter un atelier, atelier exemplaire, montrer le sien, montrer son
  atelier, stocks partout, pièces en attente, tableau de planning, planning au mur,
  délais jamais tenus, toujours en retard, livrer en retard, retards de livraison,
  urgences permanentes, pièces manquantes, goulet, kanban, atelier chaos, atelier bien
  rangé, boîte bien rangée, visiter une boîte, cherche toute la journée, perdre du
  temps dans l'atelier, organisation de l'atelier, flux, encombré
rendement des machines, machines à l'arrêt, pannes, changement de série, changements
  d'outils, temps de réglage, réglage des machines, trs, smed, rebuts, pièces
  mauvaises, pièces rejetées, trop de déchets, iso 9001, certification qualité, système
  qualité, audit qualité, procédures que personne ne lit, usine à papier, trois pauses,
  équipes successives, presse à injecter, plastique, matière recyclée, presses
  arrêtées, changer de moule, moules, moitié du temps à l'arrêt, norme iso, exige la
  norme, client automobile, sans noyer dans les papiers, qualité sans papiers, sans
  armoire de procédures, lourdeur administrative de la qualité, machine lente
fournisseur unique, un seul fournisseur, fournisseur en faillite, fournisseur
  défaillant, fournisseur lointain, rupture d'approvisionnement, conteneur bloqué,
  conteneur en retard, bloqué en mer, délais d'asie, fabriquer plus près, relocaliser,
  sourcing, deuxième fournisseur, second fournisseur, double approvisionnement, trouver
  un fabricant, faire fabriquer, confection, textile, vêtements, quantité minimale,
  minimum de commande, stock de sécurité, combien en stock, trop de stock, contrôle
  avant départ, dollar, taux de change, risque de change, devises, fabricant chinois,
  ne livre plus, dépendre d'un seul fournisseur, acheter en dollars, mauvaises
  surprises de change, matière introuvable, pénurie, livraison bloquée, stock trop bas,
  deuxième source, usine au portugal
industrialiser, passer à la série, du prototype à la série, petite série, quelques
  centaines de pièces, premier prototype, bricolé, fabricant électronique, carte
  électronique, capteur, capteurs, objet connecté, sous-traitant industriel, invention,
  inventer, déposer un brevet, brevet refusé, protéger mon invention, montrer mon idée,
  clients pilotes, premiers clients tests, université, chercheur, centre de recherche,
  contrat avec l'université, à qui appartient l'invention, précompte chercheurs, chèque
  technologique, prototype, prototype qui marche, fabriquer en série, coin d'établi,
  université veut garder, droits sur le projet, projet commun avec l'université,
  recherche appliquée, subside de recherche, secret de fabrication, se faire voler
  l'idée
appareil médical, dispositif médical, marquage ce, mdr, dossier européen, autorisation
  de mise sur le marché, essais cliniques, patients, hôpitaux, kinés, notified body,
  organisme notifié, logiciel médical, medtech, spin-off, avance récupérable, appareil
  pour hôpitaux, obtenir le marquage, dossier européen énorme, vendre le premier
  appareil, logiciel de santé, réglementation médicale

# energy
panneaux sur le toit, panneaux solaires, solaire, batterie, stocker le courant,
  stockage, autoconsommer, rentabilité des panneaux, onduleur, voir une installation,
  chiffres réels de panneaux, électricité trop chère, four électrique, fours, facture
  d'électricité, injection, installation solaire, vraie installation, panneaux avec
  batterie, voir avant de décider, panneaux rentables, production solaire
récupérer la chaleur, chaleur perdue, chaleur des machines, chaleur qui part dehors,
  chaleur fatale, vapeur, séchoir, séchoirs, four, chaudière industrielle, facture de
  gaz, gaz trop cher, sortir du gaz, sortir du mazout, mazout, pompe à chaleur
  industrielle, calories, chaufferie, eau chaude, blanchisserie, rejettent de la
  chaleur, utiliser la chaleur, chaud par une cheminée, facture de gaz explosée,
  réutiliser la chaleur, économie de gaz
audit énergétique, bâtiment mal isolé, isoler le hall, isoler le toit, toit qui fuit,
  toiture qui fuit, amiante, asbeste, plaques ondulées, éternit, chauffage du hall,
  choix du chauffage, conseil neutre, conseil indépendant, installateur pas neutre,
  vrai retour sur investissement, rénover le bâtiment, peb, permis, bornes au parking,
  prime énergie, dans quel ordre faire les travaux, bâtiment passoire, froid au bureau,
  passoire, par quoi commencer, vendeurs disent tous autre chose, avis neutre,
  désamianter, permis pour, chauffer un hall, isolation du toit, chauffer moins,
  gaspillage d'énergie, bâtiment énergivore
rapport de durabilité, questionnaire de durabilité, client demande bilan carbone, grand
  client exige, note ecovadis, médaille ecovadis, mesurer notre empreinte, calculer
  notre co2, empreinte carbone, csrd, label durable, sans consultant, faire nous-mêmes,
  verdir, écoresponsable, reconditionné, réemploi, seconde main, économie circulaire,
  recyclé, matière recyclée, granulé, déchets en ressource, mobilier, note de
  durabilité, sans bureau conseil, grand groupe exige, client exige un bilan,
  questionnaire environnement, calcul carbone, preuves durables, fait du réemploi

# mobility
passer à l'électrique, voitures électriques, camionnettes électriques, recharger à la
  maison, rembourser la recharge, borne chez l'employé, borne à domicile, borne au
  domicile, autonomie en hiver, quitter le diesel, renouveler les camionnettes, flotte
  de voitures, car policy, voitures abîmées, petits accidents, accrochages, sinistres
  des conducteurs, qui paie la franchise, camionnette personnelle, voiture de service,
  vingt voitures à remplacer, recharge chez les gens, paie la recharge, branche chez
  lui, en hiver l'autonomie, ouvrier branche, camionnettes à remplacer, électrique ou
  diesel, voitures du personnel
camion, camions, poids lourd, poids lourds, chauffeur, chauffeurs, chauffeur routier,
  transporteur, tachygraphe, temps de conduite, taxe kilométrique, taxe au kilomètre,
  gasoil, clause gasoil, prix du carburant, camion électrique, tracteur, prime aux
  chauffeurs, logistique routière, permis c, prix du transport, adapter le prix du
  transport, diesel remonte, transport routier, chauffeurs qui manquent, chauffeurs
  étrangers, remorque
plan de mobilité, budget mobilité, se passer de voiture, moins de voitures de société,
  voiture de société remplacée, vélo plutôt que voiture, parking trop petit, trajets
  des employés, argent à la place de la voiture, sans voiture de société, voiture ou
  budget
"""

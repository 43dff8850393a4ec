"""How the work is done: tools, production, energy, mobility, new things."""

CONCEPTS = """

# digital
erp, logiciel, logiciel de gestion, progiciel, programme de gestion, odoo, sap,
  éditeur, intégrateur, implémentation, migration, changer de logiciel, choisir un
  logiciel, cahier des charges informatique, vieux programme, winbooks, excel, fichiers
  excel, tableur, données, stock informatisé, edi
automatiser, automatisation, automatique, tout seul, recopier, encoder deux fois,
  double encodage, tâches répétitives, robot logiciel, rpa, zapier, make, gain de
  temps, perte de temps, scanner, ocr, lecture de factures, tri des mails, sans papier,
  zéro papier, numériser, numérisation, digitaliser, digitalisation
intelligence artificielle, ia, chatgpt, copilot, gpt, chatbot, ai act, prompt, machine
  learning, génératif, modèle de langage, algorithme
tablette, bons de travail, application, appli, app mobile, pointage, pointer,
  pointeuse, encodage des heures, feuilles d'heures, suivi de chantier,
  géolocalisation, track and trace
données, data, tableaux de bord, power bi, business intelligence, statistiques,
  analyser les données, visualiser
cloud, serveur, informatique, informaticien, prestataire informatique, réseau
  informatique, office 365, microsoft, google workspace, sauvegarde, backup, panne,
  wifi, parc informatique, infogérance
développement sur mesure, développer une application, application sur mesure, startup,
  logiciel maison, saas, plateforme, développeur, mvp, agile

# security
piraté, pirate, piratage, hacker, hacké, ransomware, rançongiciel, rançon,
  cyberattaque, virus, phishing, hameçonnage, fraude au virement, fausse facture, faux
  virement, arnaque, arnaqué, escroquerie, mots de passe, mot de passe, double
  authentification, nis2, cybersécurité, sécurité informatique, chiffré, crypté,
  fichiers bloqués, écran noir, intrusion
rgpd, gdpr, données personnelles, vie privée, dpo, registre des traitements, apd,
  autorité de protection des données, droit d'accès, copie de ses données,
  consentement, cookies, fuite de données, violation de données, notifier, caméra,
  caméras, vidéosurveillance, filmer, surveiller, géolocaliser, badge, base légale,
  sous-traitance de données, mailing sans consentement, effacer ses données

# production
production, produire, atelier, usine, fabrication, fabriquer, machine, machines, ligne,
  cadence, rendement, productivité, lean, 5s, smed, trs, kaizen, flux tirés, kanban,
  gaspillage, goulot, ordonnancement, planning d'atelier, délais de fabrication,
  délais, retard de livraison, perdre du temps à chercher, rangement, désordre, rebuts,
  déchets de production, amélioration continue
qualité, iso, iso 9001, certification, certifié, norme, normes, audit qualité,
  non-conformité, rebut, défaut, traçabilité, haccp, afsca, sécurité alimentaire,
  hygiène, contrôle qualité, procédures, manuel qualité, agrément, label
sécurité au travail, accident, vca, prévention, conseiller en prévention, équipements
  de protection, chute, risque, analyse de risques, coordination sécurité, pompiers,
  incendie
fournisseur, fournisseurs, achat, achats, approvisionnement, approvisionner, rupture,
  ruptures de stock, pénurie de matières, matières premières, délais fournisseurs,
  dépendance à un fournisseur, sourcing, acheter en asie, chine, grouper les achats,
  négocier les achats, achats groupés, monopole, prix des matières
stock, stocks, inventaire, magasin, entrepôt, rotation, invendus, surstock, picking,
  préparation de commandes, code-barres, logistique, transport, transporteur,
  entreposage, tournées, livraison, livrer, chauffeurs
investissement machine, robot, robots, cobot, robotiser, robotisation, automatisation
  de production, cnc, imprimante 3d, industrie 4.0, capteurs, maintenance préventive,
  panne de machine
circuit court, local, producteur, producteurs, agricole, ferme, agriculteur, maraîcher,
  bio, alimentaire, alimentation, transformation, conserves, bière, brasserie, fromage,
  dlc, emballage
chantier, chantiers, construction, entrepreneur, bâtiment, architecte, maître
  d'ouvrage, sous-traitance, sous-traitants, coactivité, planning de chantier,
  réception provisoire, métré

# energy
énergie, électricité, gaz, facture d'énergie, consommation, panneau solaire, panneaux,
  photovoltaïque, panneaux photovoltaïques, batterie, batteries, autoconsommation,
  communauté d'énergie, partage d'énergie, certificats verts, onduleur, prix de
  l'électricité, contrat d'énergie, compteur, chaudière, chauffage, pompe à chaleur,
  froid, frigo, chaleur fatale, cogénération, éolienne
isoler, isolation, toit, toiture, châssis, rénovation, rénover, audit énergétique, peb,
  amiante, asbeste, désamiantage, bâtiment vétuste, étanchéité, éclairage led, permis,
  passif, ventilation
durable, durabilité, développement durable, impact, rse, esg, csrd, rapport de
  durabilité, rapport extra-financier, empreinte carbone, bilan carbone, carbone, co2,
  scope, émissions, climat, b corp, bcorp, label, écolabel, greenwashing, odd,
  objectifs de développement durable, donneur d'ordre exige, questionnaire écovadis,
  ecovadis, fournisseur responsable, transition
circulaire, économie circulaire, réemploi, recycler, recyclage, recyclé, déchets, tri,
  upcycling, seconde main, reconditionné, réparer, réparation, écoconception, fin de
  vie, consigne, emballages réutilisables, fost plus, valorisation des déchets,
  symbiose
eau, eaux, biodiversité, abeilles, plantation, eau de pluie, pollution, sol pollué,
  dépollution, bruit, voisin, voisins, riverains, nuisances, permis d'environnement,
  odeurs

# mobility
voiture, voitures, voitures électriques, véhicule, véhicules, flotte, camionnette,
  camionnettes, camion, camions, électrique, borne, bornes, bornes de recharge,
  recharge, thermique, diesel, lez, zone basse émission, carburant, carte carburant,
  car policy, autonomie, leasing voiture, tco
mobilité, budget mobilité, vélo, vélos, vélo cargo, covoiturage, train, transports en
  commun, parking, indemnité vélo, plan de mobilité, trajet domicile-travail,
  embouteillages, last mile, dernier kilomètre

# innovation
innovation, innover, recherche, r&d, recherche et développement, prototype, prototyper,
  labo, université, centre de recherche, spin-off, doctorant, nouveau produit, test,
  tester, essais, pôle de compétitivité, win4, crédit d'impôt recherche, précompte
  chercheur, chercheurs, déduction innovation, industrialiser, dépôt de brevet, brevet
dispositif médical, médical, mdr, marquage ce, essai clinique, homologation,
  certification du produit, mise sur le marché, dossier technique, dossier européen,
  soins, hôpital, kiné, santé, pharmacie, appareil
design, designer, conception, concevoir, user experience, ergonomie, usager, test
  utilisateur
"""

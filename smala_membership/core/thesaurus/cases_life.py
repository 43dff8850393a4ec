"""Cases from an owner's life: the trouble as told, and who has solved it."""

CONCEPTS = """

# starting alone
me lancer, quitter mon emploi, saut dans le vide, idée de boutique, premier euro,
  peur de démissionner, par où commencer, seul dans mon garage, tout seul au départ,
  premiers clients, indépendant complémentaire, guichet entreprises, numéro BCE,
  couveuse, Job-In, Tremplin indépendant, plan financier, primo-starter,
  accompagnement création, coach en création, étude de marché, business plan,
  Hub Brussels, 1819, Créajob, porteur de projet, caisse sociale
complémentaire à principal, passer à temps plein, lâcher mi-temps, soirs et week-ends,
  salaire fixe, double journée, deux casquettes, carnet rempli, plus le temps,
  cotisations trimestrielles, indépendant principal, statut social,
  seuil de rentabilité, lissage des revenus, prévisionnel, ONEM tremplin,
  simulation de revenu net, caisse assurances sociales, INASTI, provision impôt,
  Partena, Liantis, Acerta, UCM, accompagnement indépendants, fatigué le soir
personne physique ou SRL, créer une SRL, passer en société, trop impôts,
  payer moins de taxes, responsable sur ma maison, perdre ma maison,
  notaire constitution, choix forme juridique, acte constitutif, responsabilité limitée,
  insaisissabilité domicile, plan financier notarié, apport, quasi-apport, réviseur,
  expert-comptable ITAA, fiscaliste, rémunération dirigeant, impôt des sociétés,
  taux réduit, VVPRbis, statuts, passage en SRL, patrimoine privé, capital de départ
fixer mes tarifs, trop bon marché, combien demander, tarif horaire, gagner ma vie,
  travailler pour rien, heures non facturées, devis trop bas, copain qui négocie,
  prix du concurrent, coût de revient, taux horaire, marge brute, calcul du prix,
  heures productives, contrôleur de gestion, positionnement prix, pricing,
  charges fixes, point mort, tarif journalier, offre premium, catalogue de prix,
  coefficient multiplicateur, formation prix, trop cher pour eux
personne ne me connaît, téléphone muet, boutique vide, vitrine sans passage,
  trouver des chantiers, bouche à oreille, carte de visite, page facebook, flyers,
  démarcher, prospection, tunnel de vente, référencement local, Google Business,
  réseau BNI, business club, pitch, persona, stratégie commerciale, CRM,
  prise de rendez-vous, LinkedIn, campagne locale, growth marketing, identité visuelle
solitude, seul à décider, parler à personne, isolement, pas de collègue,
  le soir je cogite, nuit blanche, doute permanent, se sentir seul, ma femme en a marre,
  coworking, codéveloppement, mentorat, groupe de pairs, réseau entreprendre, parrain,
  mentor, espace partagé, plato, cercle de dirigeants, facilitateur,
  intelligence collective, communauté indépendants, coach de dirigeant,
  groupe de parole, échange entre patrons

# first employee
engager le premier, premier employé, premier salarié, un vendeur au comptoir,
  mains supplémentaires, peur de payer un salaire, combien coûte un ouvrier,
  vendeuse mi-temps, refuser des commandes, réduction premier engagement,
  secrétariat social, Dimona, règlement de travail, commission paritaire,
  ONSS employeur, contrat de travail, Forem, Actiris, Impulsion, activa.brussels,
  coût salarial, assurance-loi, accidents du travail, SEPPT, payroll, fiche de paie,
  juriste social
apprenti, jeune à former, stagiaire, gamin motivé, étudiant le samedi,
  apprendre le métier, flexi-job, extra en salle, coup de main,
  transmettre le savoir-faire, IFAPME, EFP, formation en alternance,
  tuteur en entreprise, PFI, convention de stage, maître de stage, contrat étudiant,
  heures étudiant, student at work, compagnonnage, plan de formation, CEFA,
  prime alternance, parcours apprenant
mauvaise recrue, il ne fait rien, toujours en retard, toujours malade, comment le virer,
  licencier, ça ne va plus, erreur de casting, vol dans la caisse, lettre recommandée,
  préavis, indemnité de rupture, motif grave, CCT 109, licenciement motivé,
  avocat en droit social, entretien de fonctionnement, avertissement écrit,
  tribunal du travail, outplacement, transaction, C4, délais de préavis,
  procédure de licenciement, conflit avec un ouvrier, conseil en ressources humaines
faux indépendant, sous-traitant régulier, freelance à demeure, il bosse que pour moi,
  ami sur facture, au noir, contrôle sur chantier, inspecteur débarque,
  présomption de salariat, requalification, loi relation de travail, Limosa,
  checkin at work, retenue sociale, obligation de retenue, attestation ONSS, A1,
  déclaration de travaux, auditorat du travail, inspection sociale,
  contrat de sous-traitance, responsabilité solidaire, détachement, travail au noir,
  directives et horaires

# from 5 to 15
grandi trop vite, tout passe par moi, équipe de dix, plus de place autour de la table,
  bazar, post-it partout, oublis, erreurs de commande, pas organisé,
  téléphone qui sonne sans arrêt, structurer, organigramme, description de fonction,
  procédures, rôles et responsabilités, réunion hebdomadaire, tableau de bord, scale-up,
  manuel opératoire, processus, ISO 9001, coordinateur, management visuel,
  office manager, consultant en organisation, gestion de la croissance
chef atelier, mon meilleur ouvrier, promu contremaître, pas fait pour commander,
  ancien collègue devenu chef, tensions à atelier, il ne sait pas dire non, brigadier,
  chef équipe, premier niveau de management, formation management de proximité,
  leadership, feedback, management situationnel, délégation, entretien annuel,
  team leader, coach managers, recadrage, assertivité, posture de manager,
  ligne hiérarchique, Cefora, Constructiv, Volta
croissance sans trésorerie, beaucoup de commandes et compte vide, payer la TVA,
  fin de mois, découvert, rouge à la banque, fournisseurs à payer,
  clients à soixante jours, salaires du quinze, besoin en fonds de roulement, BFR,
  affacturage, factoring, plan de trésorerie, straight loan, avance à terme fixe,
  crédit de caisse, cash-flow, relance clients, DSO, échéancier, acomptes,
  CFO à temps partiel, directeur financier externe, grosse commande à financer,
  tréso tendue
planning chantiers, équipes mal réparties, camions partout, agenda papier,
  tableau blanc, ouvriers qui attendent, matériel oublié, dépannages urgents,
  journée désorganisée, retard de chantier, logiciel de planification, ERP,
  gestion de projet, conducteur de travaux, ordonnancement, dispatching,
  pointage mobile, géolocalisation, bon de travail numérique, Gantt, lean construction,
  last planner, charge et capacité, Odoo, work order
ne trouve personne, pénurie de bras, annonce sans réponse, boucher introuvable,
  soudeur introuvable, chauffeur introuvable, cuisinier parti,
  débauché par le concurrent, plus personne ne veut travailler, recrutement,
  métier en pénurie, marque employeur, intérim, cooptation, sourcing, chasseur de têtes,
  permis unique, permis de travail, entretien structuré, Indeed, jobday, recruteur,
  onboarding, job étudiant, insertion socioprofessionnelle, formation PFI

# from 20 to 50
vingt personnes, trente personnes, plus connaître les prénoms, eux et nous,
  direction débordée, chacun dans son coin, perte esprit familial, couloirs, clans,
  comité de direction, codir, directeur général, middle management, DRH, HR manager,
  grille salariale, classification de fonctions, culture entreprise, vision et valeurs,
  EOS, OKR, scaling, gouvernance, conseil consultatif, administrateur indépendant,
  plan stratégique
cinquante travailleurs, syndicat, délégué, élections sociales, grève,
  piquet devant la porte, tract, syndicaliste, menace de blocage, réunion tendue,
  seuil de cinquante, CPPT, conseil entreprise, délégation syndicale,
  concertation sociale, FGTB, CSC, CGSLB, procédure électorale,
  conseiller en prévention, CCT entreprise, relations collectives, conciliateur social,
  négociation syndicale, SIPP, bilan social
il demande une augmentation, voiture de société, jaloux du salaire, prime de fin année,
  partir pour cent euros, garder mes gars, chèques-repas, motiver équipe,
  part du gâteau, plan cafétéria, CCT 90, bonus salarial, warrants, package salarial,
  compensation and benefits, éco-chèques, assurance groupe, budget mobilité,
  prime bénéficiaire, politique salariale, indexation, rétention,
  participation bénéficiaire, flotte leasing, écart salarial

# delegating
tout faire moi-même, lâcher prise, incapable de déléguer, personne ne fait comme moi,
  vérifier tout, téléphone en vacances, jamais de congé, goulot, corvée du soir,
  mails à minuit, déléguer, bras droit, responsable opérationnel, COO,
  autonomie des équipes, matrice RACI, assistante virtuelle, micromanagement,
  numéro deux, gestion des priorités, Eisenhower, subsidiarité, sociocratie, holacratie,
  coaching exécutif, entreprise libérée, intraprise
paperasse, boîte à chaussures, tickets de caisse, factures en retard,
  dimanche à la compta, enveloppes non ouvertes, classeurs, courrier du SPF,
  rappel amende, TVA oubliée, externaliser, tenue de comptabilité,
  secrétaire indépendante, scan de factures, Peppol, facture électronique, Winbooks,
  BOB, Horus, Billit, Yuki, déclaration TVA, Intervat, fiduciaire, comptable,
  permanence téléphonique, back-office, prébilan
vendre sans moi, clients veulent le patron, premier commercial, vendeur qui ne vend pas,
  commissions, carnet adresses, représentant, tournée, bagnole et café,
  engager un commercial, équipe commerciale, sales manager, plan commissionnement,
  pipeline, HubSpot, agent commercial, indemnité éviction, script de vente,
  cold calling, KPI commerciaux, objectifs de vente, business developer,
  lead generation, formation à la vente, key account, dépendance au patron

# second site
deuxième boutique, deuxième magasin, deuxième restaurant, ouvrir à Namur,
  courir entre les deux, ancien site délaissé, gérante absente, vitrine vide,
  pas-de-porte, emplacement, bail commercial, étude implantation, géomarketing,
  zone de chalandise, multisite, responsable de magasin,
  permis implantation commerciale, Creashop, cellules vides, fonds de commerce,
  renouvellement de bail, loyer trop cher, directeur de site, standardisation,
  immobilier commercial, plan comptable par site
franchise, ma recette partout, copier le concept, on me demande ouvrir ailleurs,
  licence de marque, franchisé mécontent, royalties, enseigne, food truck et kiosque,
  franchiseur, document information précontractuelle, DIP, manuel opérationnel,
  droit entrée, redevance, savoir-faire, développeur de réseau, dépôt de marque, BOIP,
  propriété intellectuelle, avocat en distribution, concept store, master franchise,
  territoire exclusif, site pilote

# opening abroad
vendre en France, client luxembourgeois, commande de Hollande, parler flamand,
  chocolats au Japon, premier salon étranger, exporter, douane, colis bloqué,
  papiers de transport, AWEX, attaché économique, hub.brussels export, incoterms,
  crédit documentaire, Credendo, assurance-crédit, EORI, prospection internationale,
  export manager, mission économique, certificat origine, Delcredere,
  TVA intracommunautaire, OSS, distributeur local, douanes et accises, transitaire,
  Sofinex
succursale à Lille, filiale au Luxembourg, ouvriers à étranger, chantier en France,
  garantie décennale, frontalier, impôts des deux côtés, payer en double,
  convention bilatérale, prix de transfert, établissement stable, SIPSI,
  détachement de travailleurs, fiscaliste international, double imposition, expatrié,
  filiale, country manager, sécurité sociale coordonnée, joint-venture,
  implantation étrangère, bureau de représentation, droit applicable,
  conseil en internationalisation, ouvrir une filiale, équipe sur place
usine en Chine, fournisseur chinois, conteneur coincé, pièces de mauvaise qualité,
  délai de livraison, acompte perdu, moules, traduction, dollar trop cher,
  grossiste étranger, sourcing international, contrôle qualité, acheteur, import,
  droits de douane, risque de change, couverture à terme, double source,
  audit fournisseur, marquage CE, supply chain manager, relocalisation, nearshoring,
  code douanier, fret maritime, agent en usine

# bad year
année pourrie, chiffre en chute, plus un chat, vider mes économies, ne me paie plus,
  dettes partout, huissier, lettre du SPF, peur de la faillite, fermer boutique,
  réorganisation judiciaire, PRJ, tribunal entreprise,
  Centre pour entreprises en difficulté, CEd, sonnette alarme, plan apurement,
  médiateur entreprise, accord amiable, curateur, chambre des entreprises en difficulté,
  restructuration, dispense de cotisations, droit passerelle, retournement,
  redressement, livre XX, audit de rentabilité
mettre au chômage, pas assez de boulot, ateliers à arrêt, saison ratée, pluie tout été,
  terrasse vide, licencier trois, garder mes ouvriers, machines arrêtées,
  chômage économique, chômage temporaire, force majeure, intempéries, timbres,
  réduction temps de travail, crédit-temps, licenciement collectif, plan social,
  réduction des coûts, activité partielle, formulaire C3.2A, réaffectation,
  réduction des effectifs, licenciement économique, carnet de commandes vide,
  conseil social
faillite, déposer le bilan, scellés, meubles saisis, honte, repartir de zéro, échec,
  fiché à la banque, perdu ma caution, coupable, effacement des dettes, excusabilité,
  aveu de faillite, RegSol, rebond, curatelle, caution personnelle, décharge de caution,
  responsabilité administrateur, seconde chance, liquidation, liquidateur,
  règlement collectif de dettes, APESA, entrepreneur résilient
énergie hors de prix, facture gaz, four électrique, chambres froides, farine plus chère,
  bois plus cher, marge fondue, clients qui râlent, menu trop cher, augmenter mes prix,
  hausse tarifaire, clause de révision, indexation contrats, formule de révision,
  imprévision, négociation achats, menu engineering, analyse de marge, contrat énergie,
  courtier énergie, autoconsommation, prix de vente, value pricing, hardship,
  communication de hausse, élasticité prix

# customers
gros client parti, perdu la moitié, appel au concurrent, contrat pas renouvelé,
  usine qui ferme, donneur ordre, brutal, du jour au lendemain, camions à arrêt,
  dernière commande, diversification, rupture brutale, préavis commercial, reconquête,
  plan de relance commerciale, nouveaux segments, prospection B2B, repositionnement,
  réorientation stratégique, business model canvas, clause de sortie,
  contentieux commercial, sécurisation du portefeuille, développement commercial,
  contrat-cadre, win-back
dépend de lui, client qui fait la loi, prend quatre-vingts pour cent, impose ses prix,
  supermarché exigeant, centrale achat, pénalités de retard, chantage, Colruyt,
  Delhaize, équipementier, dépendance économique, abus de dépendance,
  concentration clients, pratiques déloyales, marque propre, MDD,
  négociation grands comptes, circuits courts, portefeuille diversifié, vente directe,
  risque client, grande distribution, référencement enseigne, droit économique,
  key account management
client qui paie pas, factures impayées, promesses, architecte qui bloque,
  dernière tranche, rappels, voisin fauché, faillite du client, menace par téléphone,
  deux mois de retard, recouvrement, mise en demeure, RCI, procédure de recouvrement,
  Atradius, limite de crédit, conditions générales, clause pénale, intérêts de retard,
  avocat recouvrement, Graydon, CompanyWeb, credit manager, acompte,
  réserve de propriété, dunning, injonction de payer
avis google, une étoile, client furieux, insulte sur facebook, mensonge,
  réputation salie, photo du plat, litige cuisine, garantie refusée,
  exige remboursement, gestion des réclamations, e-réputation, médiation consommation,
  service après-vente, droit de réponse, garantie légale, inspection économique,
  expertise contradictoire, community manager, satisfaction client, NPS,
  communication de crise, conciliation, expert judiciaire, RC professionnelle,
  SPF Economie

# fire and flood
incendie, tout a brûlé, court-circuit, atelier en cendres, fumée, pompiers,
  assureur traîne, rien à livrer, recommencer ailleurs, machines fondues,
  perte exploitation, expert en sinistre, contre-expert, police incendie, valeur à neuf,
  règle proportionnelle, courtier en assurances, continuité activité, BCP,
  prévention incendie, sauvegarde, reconstruction, sous-assurance,
  tous risques machines, chômage force majeure, relogement provisoire,
  gestion de sinistre
inondation, cave sous eau, boue, Vesdre, Pepinster, Verviers, juillet 2021,
  stock trempé, eau dans le magasin, frigo noyé, dégât des eaux, Fonds des calamités,
  calamités naturelles, aléa inondation, plan urgence, assèchement, déshumidification,
  indemnisation, reprise activité, gestion de crise, cellule de crise, résilience,
  bassin de rétention, batardeau, Assuralia, prêt de reconstruction, zone inondable

# theft and fraud
cambriolage, vitrine cassée, outils volés, camionnette vidée, cuivre volé, porte forcée,
  vol à étalage, cagnotte disparue, employé qui vole, il pique dans la caisse, caméras,
  télésurveillance, loi caméras, CCT 68, conseiller en technoprévention, alarme,
  gardiennage, détective privé, inventaire tournant, démarque inconnue,
  caisse enregistreuse, plainte pénale, abus de confiance, contrôle interne,
  loss prevention, traceur GPS, INCERT
faux virement, IBAN changé, faux patron au téléphone, arnaqué, piraté, écran bloqué,
  rançon, mail bidon, mot de passe volé, compte vidé, phishing, ransomware,
  fraude au président, cybersécurité, Safeonweb, CCB, double authentification, MFA,
  backup, pentest, Keep IT Secure, KIS, assurance cyber, NIS2, RSSI, DPO,
  autorité protection des données, réponse à incident, EDR, CyberFundamentals,
  double signature
comptable malhonnête, trou dans les comptes, fausses factures, détournement,
  signature imitée, trahison, caisse noire, associé qui puise, carte de crédit perso,
  soupçon, audit forensic, réviseur entreprises, expert-comptable certifié,
  séparation des tâches, piste audit, droit pénal des affaires, faux en écriture,
  abus de biens sociaux, constitution de partie civile, juge instruction,
  gouvernance financière, rapprochement bancaire, contrôle des dépenses, argent disparu,
  enquête interne

# burn-out and couple
épuisé, à bout, plus dormir, pleurer dans la camionnette, envie de tout lâcher,
  septante heures, malade et pas remplacé, coeur qui lâche, colère pour rien,
  arrêt maladie, burn-out, incapacité de travail indépendant, mutuelle, INAMI,
  revenu garanti, psychologue du travail, charge mentale, sophrologue,
  aide psychologique, Un pass dans impasse, prévention suicide, équilibre de vie,
  coach en gestion du stress, thérapeute, reprise progressive, médecin du travail
accident du patron, hospitalisé, cancer, cassé le dos, qui fait tourner, mort subite,
  ma femme sans signature, codes introuvables, seul à savoir, procuration bancaire,
  mandat extrajudiciaire, homme-clé, assurance homme-clé, EIP, PLCI, plan de succession,
  remplaçant, gestionnaire de transition, interim manager, administrateur suppléant,
  rente invalidité, planification successorale, dossier urgence, continuité dirigeant,
  procuration générale
travailler avec mon mari, ma femme à la caisse, disputes à table, parler boulot au lit,
  divorce, vacances impossibles, payer mon épouse, statut de ma compagne, séparation,
  conjoint aidant, maxi-statut, copreneurs, contrat de mariage, séparation de biens,
  notaire familial, médiateur familial, co-gérance, régime matrimonial,
  couple entrepreneur, pacte conjugal, liquidation du régime, valorisation des parts,
  attribution préférentielle, coach de couple, ma compagne associée,
  entreprise en couple
fils dans atelier, ma fille veut reprendre, père toujours là, frère jaloux, beau-frère,
  enfants pas intéressés, réunion de famille, papa décide tout, donner les parts,
  belle-fille, entreprise familiale, donation de parts, charte familiale,
  transmission familiale, gouvernance familiale, usufruit, pacte successoral,
  holding familiale, droits de donation, taux zéro, société simple, FBNet,
  family officer, nouvelle génération, conseil de famille,
  médiation intergénérationnelle

# partner who leaves
associé qui part, on se parle plus, il ouvre en face, cinquante-cinquante, bloqué,
  racheter sa part, combien vaut sa part, il emporte les clients, ami de toujours,
  dispute associés, convention actionnaires, pacte actionnaires, exclusion et retrait,
  action en retrait, médiateur agréé, clause de non-concurrence, clause shotgun,
  good leaver, bad leaver, valorisation des parts, administrateur provisoire,
  avocat en droit des sociétés, cession actions, drag along, blocage assemblée générale,
  rachat actions propres
chercher un associé, trouver un partenaire, seul trop lourd, donner des parts,
  employé devenu associé, se marier avec lui, qui décide quoi, confiance,
  collaborateur qui veut entrer, parts au bras droit, entrée au capital,
  actionnariat salarié, stock options, management buy-in, MBO, répartition du capital,
  parts bénéficiaires, période essai, règlement ordre intérieur, vesting,
  augmentation de capital, coopérative, SCOP, coach associés, droit de préemption

# inspection
contrôle TVA, inspecteur au magasin, redressement, amende salée, peur du fisc,
  dépenses refusées, boîte noire, caisse blanche, contrôleur fiscal, rappel impôts, ISI,
  centre PME fiscal, réclamation, accord avec administration, SCE, module TVA,
  conseiller fiscal, ruling, SDA, avocat fiscaliste, frais professionnels,
  accroissement, avis de rectification, secteur horeca, contentieux fiscal,
  défense du contribuable, conciliation fiscale, MyMinfin
AFSCA, frigo trop chaud, fermeture cuisine, souris, étiquettes, moisissure,
  contrôleur en blanc, procès-verbal, date dépassée, plan de nettoyage, HACCP,
  autocontrôle, guide autocontrôle, smiley, traçabilité, allergènes, audit hygiène,
  consultant sécurité alimentaire, BRC, IFS, températures, lutte antiparasitaire,
  ingénieur qualité, qualité et sécurité, responsable qualité, notification obligatoire,
  agréation, enregistreur de température
voisin se plaint, bruit atelier, odeur, plainte commune, poussière, camions dans la rue,
  ordre de fermer, fosse, cuve à mazout, permis environnement,
  permis unique environnement, classe 2, déclaration environnementale, DPE,
  Bruxelles Environnement, SPW, conseiller en environnement, étude incidences,
  émissions, étude acoustique, sol pollué, BDES, décret sols, nuisances, urbaniste,
  enquête publique, remédiation
accident ouvrier, doigt coupé, chute du toit, échelle, scie, ambulance,
  casque jamais mis, harcèlement, inspection du travail, fermeture chantier,
  conseiller en prévention, analyse de risques, SOBANE, plan global de prévention, VCA,
  coordinateur sécurité, bien-être au travail, code du bien-être, Mensura, Cohezio,
  Cesi, EPI, risques psychosociaux, personne de confiance, dossier de sécurité,
  fiche toolbox, formation secouriste

# digital
encore sur papier, cahier, fax, excel plante, encoder deux fois, logiciel vieux,
  informaticien parti, ordinateur lent, perdu les fichiers, tableau de commandes,
  transformation numérique, ERP, Odoo, intégrateur, cahier des charges,
  chèques-entreprises, Digital Wallonia, chèque maturité numérique,
  migration de données, conduite du changement, chef de projet IT, key user,
  automatisation, Zapier, Make, API, SaaS, cloud, intégration comptable,
  gestion documentaire
vendre en ligne, site moche, boutique en ligne, personne clique, Amazon écrase, colis,
  retours, photos produits, panier abandonné, réserver en ligne, e-commerce, Shopify,
  WooCommerce, Prestashop, SEO, Google Ads, taux de conversion, click and collect,
  Bpost, marketplace, Bol.com, RGPD, webmaster, agence web, paiement en ligne, Mollie,
  Stripe, UX designer, newsletter, omnicanal, webshop
intelligence artificielle, chatgpt, remplacer par un robot, perdu face aux jeunes,
  devis automatiques, ouvriers contre la tablette, rester dans la course,
  gagner des heures, peur de la machine, données des clients, IA générative, Copilot,
  prompt, agent conversationnel, chatbot, data scientist, machine learning, cas usage,
  Start IA, Tremplin IA, AI Act, formation IA, automatisation de tâches, RAG, Agoria,
  A6K, EDIH, Power BI, industrie 4.0

# sustainability
client demande bilan carbone, questionnaire interminable, label vert, cocher des cases,
  emballage plastique, camions diesel, éoliennes, greenwashing, clients exigent preuve,
  durable, CSRD, VSME, bilan carbone, scope 3, EcoVadis, consultant RSE, ISO 14001, ESG,
  B Corp, économie circulaire, Coup de pouce circulaire, rapport de durabilité,
  matérialité, empreinte, analyse de cycle de vie, ecodesign, taxonomie, Green Deal,
  SDG, Entreprise écodynamique
panneaux sur le toit, chauffage du hall, isoler atelier, camionnette électrique, bornes,
  vieux frigos, toiture amiante, factures électricité, zone basse émission,
  déchets triés, audit énergétique, AMUREBA, Easy Green, UDE, prime énergie,
  photovoltaïque, communauté énergie, pompe à chaleur, cogénération, certificats verts,
  auditeur énergie, déduction pour investissement, récupération de chaleur, LEZ,
  leasing électrique, Valipac, ressourcerie, réemploi

# public tender
marché de la commune, appel offres, dossier énorme, toujours les mêmes,
  perdu pour un papier, école à rénover, hôpital, jamais répondu, moins cher gagne,
  paie à nonante jours, marchés publics, cahier spécial des charges, e-Procurement,
  DUME, agréation entrepreneurs, classe agréation, adjudication, cautionnement,
  groupement, clauses sociales, métré, offre technique, critères attribution,
  avocat marchés publics, recours Conseil Etat, état avancement, accord-cadre,
  bid manager, soumission, adjudicateur

# stock
stock qui dort, invendus, cave pleine, ruptures, chercher une pièce, caisses partout,
  inventaire du trente et un, périmé, collection ancienne, solder, trop commandé,
  gestion des stocks, WMS, code-barres, rotation, stock de sécurité,
  réapprovisionnement, juste à temps, FIFO, logisticien, supply chain, ABC,
  valorisation des stocks, kanban, 5S, lean manufacturing, Too Good To Go, déstockage,
  prévision de la demande, entreposage, magasinier, inventaire permanent

# machine and building
acheter une machine, four neuf, pelleteuse, tracteur, commande numérique,
  presse en panne, vieille scie, occasion ou neuf, rentable ou pas, vendeur qui pousse,
  investissement productif, leasing financier, renting, prime à investissement,
  SPW Economie, retour sur investissement, ROI, crédit investissement, amortissement,
  ligne de production, automaticien, centre usinage, CNC, robotisation, cobot,
  maintenance préventive, GMAO, TPM, déduction fiscale, plan investissement,
  financement de matériel, Socamut
nouveau bâtiment, atelier trop petit, hangar, bail qui finit, propriétaire me vire,
  terrain en zoning, architecte trop lent, permis refusé, déménager la production,
  construire ou louer, zoning industriel, IDELUX, BEP, SPI, IGRETEC, IDEA, inBW,
  citydev, permis urbanisme, architecte industriel, leasing immobilier,
  droit de superficie, PEB, société patrimoniale, maître ouvrage, bureau études,
  dossier de plans, crédit hypothécaire, split emphytéose, expropriation

# bank says no
banque refuse, banquier, dossier rejeté, garantie demandée, hypothéquer la maison,
  trop jeune, pas assez de fonds propres, dix banques, humiliant, pas de réponse,
  crédit refusé, médiateur du crédit, Sowalfin, Socamut, Wallonie Entreprendre,
  finance&invest.brussels, Coup de Pouce, prêt Proxi, microStart, Crédal, Brusoc,
  crowdlending, Look&Fin, garantie publique, mixed-finance, courtier en crédit,
  Febelfin, love money, analyste crédit, ratio de solvabilité, monitoring bancaire,
  prêt subordonné, dossier de crédit

# investor
investisseur, vendre mon âme, perdre le contrôle, lever des fonds, business angel,
  requin, combien de parts, inconnu dans le capital, trop gourmand,
  rendez-vous avec argent, levée de fonds, pitch deck, due diligence, term sheet,
  valorisation pré-money, Be Angels, venture capital, Noshaq, Invest.BW, Namur Invest,
  Wapinvest, tax shelter, prêt convertible, dilution, cap table,
  table de capitalisation, fonds de capital, seed, série A, data room,
  administrateur investisseur, crowdfunding, equity

# buying a competitor
racheter le concurrent, voisin qui vend, boulanger qui prend sa pension,
  reprise de garage, combien payer, squelettes dans le placard, reprendre le personnel,
  clients vont-ils suivre, occasion unique, croissance externe, acquisition, repreneur,
  due diligence, SOWACCESS, Sowalfin transmission, valorisation, EBITDA,
  lettre intention, share deal, asset deal, goodwill, earn-out, crédit vendeur,
  garantie de passif, LBO, holding de reprise, M&A, audit acquisition,
  conseil en fusion, CCT 32bis, transfert entreprise
deux équipes se détestent, anciens contre nouveaux, autre façon de faire,
  logiciels différents, salaires différents, leur patron encore là, on perd des gens,
  deux logos, rachat mal digéré, intégration, fusion, PMI, post-merger,
  harmonisation des statuts, culture commune, synergies, plan des cent jours,
  conduite du changement, communication interne, transfert conventionnel, migration ERP,
  rebranding, team building, change manager, facilitation, réorganisation,
  intégration RH

# selling and retirement
vendre ma boîte, trouver un acheteur, personne pour reprendre, combien ça vaut,
  œuvre de ma vie, curieux et touristes, concurrent qui fouine,
  secret envers les ouvriers, tout dépend de moi, cession, transmission, cédant,
  cessionnaire, mémorandum information, intermédiaire en cession, évaluateur,
  multiple EBITDA, goodwill, data room, closing, confidentialité, NDA, plus-value,
  taxe sur plus-values, garanties actif et passif, SOWACCESS, affaires-a-suivre,
  vendor due diligence, préparer à la vente, période de transition, cession de parts
prendre ma pension, arrêter à soixante-cinq, toucher presque rien,
  fermer sans repreneur, que faire de mes journées, mains usées, dernier client,
  vider atelier, trop vieux, ouvrier veut reprendre, pension indépendant, mypension,
  PLCI, EIP, CPTI, assurance groupe, règle des 80 pour cent, planification patrimoniale,
  liquidation société, boni de liquidation, réserve de liquidation,
  dissolution en un acte, cessation activité, gestion de patrimoine,
  courtier en prévoyance, planificateur financier, pension complémentaire,
  après-carrière, radiation BCE
vendu et perdu, ancien patron encore là, repreneur a tout changé, pas payé le solde,
  ne sert plus à rien, vide après la vente, argent qui dort, placer le produit,
  redevenir salarié, aider les jeunes, earn-out, crédit vendeur,
  convention accompagnement, clause de non-concurrence, gestion de fortune,
  banquier privé, mentor bénévole, business angel, administrateur externe,
  transition de vie, litige post-cession, arbitrage CEPANI, philanthropie,
  family office, ex-dirigeant, parrainage de repreneurs, conseil aux jeunes
"""

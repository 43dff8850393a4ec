"""Words that say the same, the plainest first: people use whichever comes to mind."""

SYNONYMS = """
argent, fric, sous, pognon, thune, oseille, montant, somme
entreprise, société, boîte, firme, affaire, maison, pme, structure, compagnie
patron, patronne, boss, dirigeant, dirigeante, gérant, gérante, directeur, directrice,
  chef
employé, employée, collaborateur, collaboratrice, salarié, salariée, travailleur,
  travailleuse, personnel, effectif, gens
ouvrier, ouvrière, gars, gaillard, hommes, manoeuvre
collègue, camarade, copain, copine, ami, amie, pote
équipe, équipes, troupe, staff
jeune, gamin, gamine, ado, adolescent, apprenti, débutant
ancien, vieux, vieille, vieil, aîné, senior, âgé
client, cliente, clientèle, acheteur, acheteuse, acquéreur
fournisseur, livreur, grossiste, fabricant
magasin, boutique, shop, commerce, échoppe
vendeur, vendeuse, commercial, commerciale, représentant, représentante, délégué
engager, embaucher, recruter, embauche, recrutement
licencier, virer, renvoyer, congédier, licenciement, renvoi, limoger
partir, quitter, départ, démissionner, démission, filer, ficher
se disputer, dispute, détester, haïr, engueuler, conflit, brouille, fâcher, bagarrer,
  chamailler, querelle, mésentente, désaccord, discorde
convaincre, persuader, adhérer
associé, associée, actionnaire, partenaire
actions, parts, titres
prix, tarif, coût, étiquette
augmenter, hausse, majorer, majoration, grimper, monter, remonter, flamber, exploser
baisser, baisse, diminuer, diminution, chute, chuter, écrouler, effondrer, dégringoler,
  fondre
acheter, achat, acquérir, acquisition
racheter, rachat, reprendre, reprise, repreneur
vendre, vente, céder, cession, cédant, remettre
donner, donation, offrir, léguer
payer, régler, paiement, règlement, verser, versement
devoir, doit, doivent, dette, redevoir
impayé, impayée, impayés
réclamer, exiger, demander
refuser, refus, décliner, rejeter, rejet
médecin, docteur, toubib, généraliste
maladie, malade, souffrant, souffrante, mutuelle
mort, décès, décédé, décédée, mourir, mourut, disparition, veuf, veuve
ivre, saoul, soûl, alcool, alcoolique, alcoolisé, boire, bois, boit
voler, vol, voleur, piquer, dérober
père, papa, beau-père
mère, maman
mari, époux, conjoint, compagnon, femme, épouse, conjointe, compagne
enfants, enfant, fils, fille, filles, héritier
frère, soeur, frangin, frangine
congé, congés, vacances
fatigué, épuisé, épuisée, crevé, crevée, vidé, lessivé, épuisement, fatigue, exténué,
  usé
craquer, craque, craquent, effondré, effondrée, bout
dormir, dors, dort, sommeil, insomnie, nuit, nuits, réveille
peur, crainte, craindre, angoisse, inquiet, inquiète, inquiétude, anxiété
honte, honteux, minable, nul, échec
enveloppe, enveloppes, courrier, lettre, lettres
tribunal, juge, justice, procès
avocat, avocate, juriste
banque, banquier, banquière
crédit, prêt, emprunt, emprunter, prêter
garantie, caution, sûreté, hypothèque
subside, subvention, prime, aide, aides, subsidier
impôt, impôts, fisc, fiscalité, contributions, taxes
assurance, assureur, assurer, assuré
voiture, auto, véhicule, bagnole
camionnette, fourgon, utilitaire, fourgonnette
camion, semi-remorque, poids-lourd, tracteur
électrique, électricité, courant, kwh
diesel, mazout, gasoil, carburant, essence
ordinateur, ordinateurs, informatique, pc, serveur, serveurs
informaticien, infogérance, it
logiciel, programme, application, appli, outil
pirate, piraté, hacker, hacké, cyberattaque, pirater, piratage
crypter, crypté, chiffrer, chiffré, chiffrés
internet, web, ligne, online
site, sites, page
publicité, pub, réclame, annonces
avis, commentaire, commentaires, étoiles, horreurs
caméra, caméras, filmer, vidéosurveillance
robot, automate, automatique, automatiser, automatisation
toit, toiture, couverture, couvreur
bâtiment, hall, immeuble, hangar
usine, atelier, fabrique
machine, presse, équipement
désordre, bazar, chaos, bordel, capharnaüm, pagaille
ranger, rangé, rangée, ordonné, rangement
lent, retard, retards, traîner, tarder
panne, arrêt, arrêtées, arrêtée, immobilisé
incendie, feu, brûlé, brûler
inondation, inondé, inondations, noyé
chaleur, chaud, calories
fuite, fuit, fuir
isoler, isolation, passoire
étranger, étrangère, international, outre-mer, pays
luxembourg, grand-duché, luxembourgeois, luxembourgeoise, esch, mersch
france, français, française, hexagone
allemagne, allemand, allemande, bavière, berlin
pays-bas, hollande, néerlandais, hollandais
flandre, flamand, flamande, gand, anvers
afrique, sénégal, sénégalais, congo, cameroun
maghreb, maroc, marocain, algérie, algérien, tunisie, tunisien
asie, chine, chinois, chinoise, bangladesh, inde, vietnam, turquie
bruxelles, bruxellois, bruxelloise, capitale
wallonie, wallon, wallonne
commune, ville, communal, administration, mairie
syndicat, csc, fgtb, cgslb, syndical, syndicaliste
programmeur, développeur, développeuse, codeur
infirmier, infirmière, soignant, soignante
restaurant, resto, brasserie, friterie, traiteur, bistrot, café
cuisinier, cuisinière, chef coq, commis
hôtel, gîte, chambre, hébergement
garage, carrosserie, mécanicien, garagiste
construction, chantier, bâtiment et travaux
réunion, réunions, meeting
télétravail, télétravaille, distance
horaire, horaires, heures
contrôle, contrôleur, inspection, inspecteur
contester, recours, attaquer
remplacer, remplaçant, substituer
conseil, avis externe, accompagnement
extérieur, externe, dehors, indépendant du groupe
neutre, impartial
jouet, jouets, article, articles, références, catalogue
biscuit, biscuits, confiture, chocolat, chocolats, denrée, aliment, aliments
savon, savons, cosmétique, cosmétiques
exporter, export, exportation
copier, copie, copié, plagier, plagiat, copier-coller
apprendre, former, formation
savoir-faire, savoir, expérience
aider, soutenir, soutien, épauler
réussir, gagner, décrocher, remporter
perdre, perte, perdu
argent de la société, bénéfice, profit, gain
invention, inventer, innovation, nouveauté
prototype, maquette
université, faculté, chercheur, labo
hôpital, hôpitaux, clinique
propriétaire, bailleur
bail, loyer, location
solitude, seul, seule, isolé, isolement
évaluer, évaluation, estimer, estimation, valeur, valoir, vaut
discret, discrètement, discrétion, confidentiel, confidentialité, secret
investisseur, investisseurs, fonds, invests
honnête, franc, franche, franchement
"""

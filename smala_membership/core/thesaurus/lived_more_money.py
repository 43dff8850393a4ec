"""More situations with money, in the words of who lives through them."""

CONCEPTS = """

incendie de l'entreprise, tout a brûlé, atelier brûlé, magasin brûlé, inondation, dégât
  des eaux, eau dans la cave, cambriolage, vol d'outils, vol de matériel, porte forcée,
  tempête, toit arraché, attendre l'expert, l'assurance traîne, assureur traîne,
  proposition trop basse, fermés depuis le sinistre, tout recommencer après, calamité,
  fonds des calamités, déclaration de sinistre, contre-expert, perte d'exploitation,
  règle proportionnelle, vétusté, expert en sinistres, plan de continuité
dettes onss, onss, cotisations en retard, retard de précompte, précompte professionnel,
  dette au fisc, dettes fiscales, dette sociale, plan d'apurement, étaler mes dettes,
  échéancier, mise en demeure de l'onss, contrainte, saisie, lettre d'huissier, retenue
  onss, obligation de retenue, article 30bis, responsabilité solidaire, majorations,
  exonération de majorations, délais amiables, caisse sociale, cotisations
  d'indépendant, régularisation de cotisations, régularisation, inasti, dispense de
  cotisations, enquête commerciale, pro, réorganisation judiciaire
compte courant associé, compte courant débiteur, je dois de l'argent à ma société, pris
  dans la caisse, retiré trop d'argent, dépenses personnelles avec la carte, payé en
  privé avec la société, mélange privé et société, rembourser ma société, prêter à ma
  société, mettre mon argent dans la société, intérêts notionnels, intérêt du compte
  courant, avance d'actionnaire, subordination, créance d'associé, augmentation de
  capital, abus de biens sociaux, requalification en dividendes
contrôle tva, contrôleur tva, tva réclamée, amende de tva, retard de déclaration tva,
  pas les sous pour la tva, tva dépensée, payer la tva du trimestre, tva trimestrielle,
  déclaration périodique, régularisation tva, compte spécial tva, intérêts de retard
  tva, tickets non déductibles, carnet de reçus, pv de régularisation, proposition de
  régularisation, caisse enregistreuse, livre de recettes, plan de paiement tva,
  rectification, perception, spf finances
impôt inattendu, facture d'impôt, gros impôt à payer, mauvaise surprise d'impôt,
  versements anticipés, majoration d'impôt, pas versé d'avance, mettre de côté pour les
  impôts, avertissement-extrait de rôle, isoc, impôt des sociétés, taux réduit, dépenses
  non admises, frais déductibles, ce que je peux déduire, déduire ma voiture, déduire le
  restaurant, déduction pour investissement, amortissement, frais professionnels, pertes
  reportées, latences fiscales, conseil fiscal
changer de comptable, comptable en retard, comptable injoignable, comptable ne conseille
  pas, comptable pensionné, comptable part à la pension, erreur du comptable, amende à
  cause du comptable, honoraires du comptable, comptable trop cher, récupérer mes
  dossiers, reprise du dossier, papiers chez l'ancien comptable, comptes annuels en
  retard, dépôt à la banque nationale, radiation, lettre de mission, itaa, fiduciaire,
  expert-comptable certifié, comptable interne, engager un comptable, responsabilité
  professionnelle
leasing ou achat, louer ou acheter la machine, leasing de machine, leasing financier,
  renting, location longue durée, option d'achat, valeur résiduelle, mensualité, crédit
  d'investissement, amortir, machine d'occasion, acheter d'occasion, vente aux enchères,
  machine neuve trop chère, remplacer la vieille machine, rentabiliser une machine,
  partager une machine, machine à plusieurs, cuma, location de matériel, sale and lease
  back, retour sur investissement, hors bilan
loyer commercial, bail commercial, propriétaire augmente le loyer, loyer indexé,
  indexation du loyer, renouveler le bail, renouvellement de bail, renon, fin de bail,
  mis dehors, propriétaire ne répare pas, charges locatives, garantie locative, état des
  lieux, travaux du locataire, sous-louer, cession de bail, pas-de-porte, bail de neuf
  ans, triennat, indemnité d'éviction, juge de paix, bail de bureaux, bail de droit
  commun, précompte immobilier, négocier le loyer
marchandise invendue, stock mort, argent dans le stock, trop acheté, rayons pleins,
  invendus, fin de collection, soldes, liquider le stock, déstocker, déstockage,
  inventaire de fin d'année, inventaire faux, démarque inconnue, démarque, marchandise
  périmée, date dépassée, valorisation du stock, rotation des stocks, couverture de
  stock, stock dormant, vente privée, donner les invendus, too good to go, réduction de
  valeur, précommande
éviter la faillite, bord de la faillite, déposer le bilan, aveu de faillite, plus moyen
  de payer, ne sais plus payer, dettes partout, fournisseurs bloquent, comptes bloqués,
  saisie sur compte, huissier à la porte, curateur, tribunal de l'entreprise, chambre
  des entreprises en difficulté, réorganisation judiciaire, prj, accord amiable,
  médiateur d'entreprise, effacement des dettes, dois-je arrêter, fermer la société,
  liquidation, sonnette d'alarme, procédure de sonnette d'alarme, actif net négatif,
  ce-d, centre pour entreprises en difficulté, droit passerelle, rebondir, seconde
  chance, responsabilité du curateur, faute grave
calculer un devis, devis trop long à faire, devis le soir, devis sans réponse, devis
  jamais acceptés, un devis sur dix, faire payer le devis, oublié des postes, oubli dans
  le devis, sous-estimé le travail, métré, bordereau de prix, logiciel de devis,
  bibliothèque de prix, deviseur, chiffreur, taux de transformation, relancer un devis,
  comparés sur le prix, devis détaillé, concurrent copie mon devis, étude gratuite,
  acompte d'étude, précalcul
paiement par carte, bancontact, terminal de paiement, frais de terminal, commission sur
  les paiements, payconiq, wero, qr code de paiement, paiement en ligne, mollie, stripe,
  worldline, ccv, sumup, argent liquide, cash dans la caisse, déposer du liquide,
  erreurs de caisse, caisse ne tombe pas juste, manque dans la caisse, vol dans la
  caisse, caisse enregistreuse, caisse blanche, litige carte, chargeback, obligation de
  paiement électronique
placer l'argent de la société, excédent de trésorerie, compte à terme, intérêts sur le
  compte, argent qui ne rapporte rien, inflation mange, placements, sicav rdt,
  obligations, bons de caisse, branche 6, capitalisation, gestion de fortune, private
  banking, compte titres, taxe sur les comptes-titres, acheter un appartement avec la
  société, investir le surplus, trésorerie dormante, réserve de sécurité
prix demandés par la grande distribution, marges arrière, centrale d'achat, baisser mes
  prix au supermarché, delhaize, colruyt, carrefour, acheteur de grande surface,
  négocier avec l'acheteur, pénalités de retard de livraison, déréférencé, sortir des
  rayons, participation à la promotion, payer la tête de gondole, pratiques déloyales,
  marque de distributeur, prix de cession, petit producteur, conditions du distributeur,
  contrat de référencement, budget promotionnel
"""

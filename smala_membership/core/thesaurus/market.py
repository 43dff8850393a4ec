"""The market: selling, being known, public contracts, abroad."""

CONCEPTS = """

# selling
vendre, vente, ventes, vendeur, vendeuse, commercial, commerciaux, représentant,
  délégué commercial, équipe de vente, force de vente, prospecter, prospection,
  prospect, téléprospection, démarcher, cold call, appels à froid, rendez-vous,
  nouveaux clients, trouver des clients, clients nouveaux, décrocher, conclure,
  closing, argumentaire
crm, suivi des clients, pipeline, fichier clients, base clients, relancer les offres,
  taux de transformation, offres sans suite, salesforce, hubspot, odoo crm
négociation, négocier, acheteur, acheteurs, grands comptes, grand compte,
  multinationale, contrat cadre, compte clé, key account, appel d'offres privé
réseau, réseautage, networking, bouche-à-oreille, recommandation, prescripteur,
  prescripteurs, partenaire, partenariat, club d'affaires, bni, apporteur d'affaires,
  salon, foire, stand, événement
fidélisation, fidéliser la clientèle, satisfaction client, service après-vente, sav,
  plainte client, réclamation, client mécontent, expérience client, nps, enquête
  clients, clients partis
vente au détail, magasin, boutique, commerce, vitrine, passage, commerce de détail,
  franchise, franchisé, point de vente, ouvrir un deuxième magasin, centre-ville,
  commerçant

# marketing
marketing, communication, positionnement, positionner, image, image de marque, marque,
  logo, identité, identité visuelle, charte graphique, slogan, rebranding, renommer,
  storytelling, différencier, se différencier, niche, cible
réseaux sociaux, facebook, instagram, linkedin, tiktok, poster, posts, contenu, vidéo,
  vidéos, photos, community manager, influenceur, followers, abonnés, publication, blog
publicité, pub, google ads, campagne, budget pub, flyer, toutes-boîtes, radio,
  affichage, annonces payantes, meta ads, retour sur investissement publicitaire
avis, avis google, étoiles, note, mauvais avis, commentaire, commentaires, réputation,
  e-réputation, tripadvisor, démolir, grincheux, calomnie, faux avis, google maps,
  fiche google
presse, journaliste, journal, article, télévision, rtbf, relations presse, communiqué,
  interview, parler de nous, crise de communication, bad buzz, polémique
newsletter, mailing, e-mailing, emailing, mailchimp, campagne d'e-mails, base
  d'adresses, marketing automation
tourisme, hôtel, gîte, chambre d'hôtes, booking, airbnb, réservation, plateforme de
  réservation, occupation, hébergement, restaurant, restauration, salle, séminaire,
  attraction

# online
site, site web, site internet, site vitrine, refonte, refaire le site, page d'accueil,
  webmaster, agence web, wordpress, hébergement de site, nom de domaine, développeur
  web
référencement, référencement naturel, seo, google, résultats de recherche, premier sur
  google, mots-clés, position, positions, disparu de google, visibilité, trafic,
  redirections
boutique en ligne, e-commerce, e-shop, webshop, vente en ligne, vendre en ligne,
  shopify, woocommerce, prestashop, panier, panier abandonné, marketplace, amazon, bol,
  bol.com, colis, expédition, retours, transporteur, livraison, bpost, frais de port,
  click and collect, paiement en ligne, conversion, dropshipping

# public contracts
marché public, marchés publics, appel d'offres, adjudication, soumission,
  soumissionner, cahier spécial des charges, cahier des charges, commune, communes,
  ville, administration, administration communale, région, province, intercommunale,
  spw, cpas, hôpital, école publique, pouvoir adjudicateur, e-procurement, dume,
  agréation, classe, cautionnement, critères d'attribution, amendes de retard,
  procédure négociée, accord-cadre, sous-seuil, lots, offre écartée, recours, conseil
  d'état, justification des prix, pouvoirs publics, clauses sociales

# export
exporter, export, exportation, étranger, international, internationaliser, marché
  étranger, awex, allemagne, allemand, france, français, pays-bas, hollande,
  néerlandais, luxembourg, suisse, maroc, québec, canada, états-unis, chine, afrique,
  angleterre, brexit, italie, espagne, traduire, agent à l'étranger, agent commercial,
  importateur, distributeur étranger, mission économique, salon international,
  frontière, frontalier, filiale à l'étranger, bavière, paris, lille
douane, dédouanement, incoterms, crédit documentaire, origine, certificat d'origine,
  eori, droits de douane, transitaire, conteneur, fret, importer, importation,
  importateur, ce marking, normes étrangères
détachement, détacher, travailleurs détachés, détachés, a1, limosa, sipsi, salaire
  minimum local, chantier à l'étranger, chantier en france, chantier au luxembourg,
  badge, envoyer des ouvriers, carte btp, monteurs à l'étranger
flandre, flamand, néerlandophone, néerlandais, clients flamands, marché flamand, gand,
  anvers, bilingue, côté flamand
"""

# French. Elided articles and prepositions (l', d', qu') stand apart once the apostrophe is gone.
[language]
tag: fr
source: written by hand
heads: first
clause: first
parts: yes
family: romance
letters: çèêùœûî

[inflect]
noun: eau -> eaux
noun: eu -> eux
noun: al -> aux
noun: au -> aux
noun: s -> s
noun: x -> x
noun: z -> z
noun: * -> s
adjective: eux -> euse, euses
adjective: eur -> euse, eurs, euses, eure, eures
adjective: anc -> anche, ancs, anches
adjective: f -> ve, fs, ves
adjective: er -> ère, ers, ères
adjective: el -> elle, els, elles
adjective: en -> enne, ens, ennes
adjective: on -> onne, ons, onnes
adjective: et -> ette, ets, ettes, ète, ètes
adjective: al -> ale, aux, ales
adjective: s -> se, ses, sse, sses
adjective: x -> se, ses, ces, ce
adjective: e -> es
adjective: * -> e, s, es

[subject]
dress: robe, robe de soirée, robe de mariée, robe d été, robe longue, robe courte, robe chemise, robe de cocktail, robe midi, robe maxi, robe portefeuille, robe pull, robette, robe patineuse, robe bustier
t-shirt: t shirt, tshirt, tee shirt, débardeur, maillot de corps, crop top, marinière, tee
shirt: chemise, chemisier, polo, blouse, tunique, chemisette, surchemise
jacket: veste, manteau, blouson, blazer, parka, doudoune, imperméable, trench, anorak, caban, coupe vent, perfecto, gilet matelassé, k way, teddy universitaire, pardessus, veston, bombers, saharienne, trench coat, ciré
trousers: pantalon, legging, jogging, chino, pantalon de costume, pantalon de survêtement, pantalon large, sarouel, treillis, fuseau, pantalon cargo
skirt: jupe, minijupe, mini jupe, jupe crayon, jupe plissée, jupe longue, jupette, jupe culotte, jupon
sweater: pull, pullover, pull over, sweat, sweat shirt, sweat à capuche, gilet, cardigan, col roulé, hoodie, chandail, sweatshirt, tricot, pull à col roulé
hat: chapeau, casquette, bonnet, béret, bob, chapeau de paille, chapeau de soleil, capeline, canotier, panama, toque, haut de forme, tuque, fédora
scarf: écharpe, foulard, châle, étole, cache nez, chèche, carré de soie plié, snood, pashmina
sneaker: basket, chaussure, sneaker, tennis, chaussure de sport, chaussure de course, chaussure de running, mocassin, chaussure de ville, derby, espadrille de sport, chaussure basse, soulier, chaussure de marche, godasse, chaussure bateau, =baskets
boot: botte, bottine, botte de pluie, chelsea boot, bottillon, chaussure de randonnée, boots, cuissarde, ranger, santiag, après ski, botte de neige
high-heel: escarpin, talon haut, chaussure à talon, chaussure à talons hauts, =chaussures à talons, =chaussures à talons hauts, =talons aiguilles, =talons hauts, stiletto, talon aiguille
sandal: sandale, tong, espadrille, nu pied, spartiate, claquette, sandalette, méduse plage
handbag: sac à main, sac, pochette, sac bandoulière, cabas, besace, sac à bandoulière, sac porté épaule, tote bag, sacoche, sac fourre tout, sac de soirée, sac seau, sac de plage, sac shopping, minaudière, sac week end, sac porté main, sac de cours
backpack: sac à dos, cartable, sac d école, sac de randonnée, =sacs à dos
suitcase: valise, bagage, valise cabine, bagage à main, trolley, valise à roulettes, malle de voyage, bagage cabine
wallet: portefeuille, porte monnaie, porte cartes, porte carte, portemonnaie, bourse à monnaie
belt: ceinture, ceinturon
watch: montre, montre connectée, montre bracelet, montre à gousset, chronographe, smartwatch, montre de poche, montre automatique
ring: bague, alliance, anneau, bague de fiançailles, chevalière, solitaire bague
necklace: collier, pendentif collier, ras du cou, sautoir, collier de perles, collier pendentif, rivière de diamants, chaîne de cou
sunglasses: =lunettes de soleil, lunette de soleil, =solaires
umbrella: parapluie, parasol, ombrelle
sofa: canapé, sofa, divan, canapé d angle, canapé lit, convertible canapé, banquette convertible, causeuse, canapé convertible, canapé 2 places, canapé 3 places, clic clac, méridienne, futon
chair: chaise, fauteuil, tabouret, chaise de bureau, chaise longue, transat, rocking chair, chaise à bascule, chaise de bar, pouf fauteuil, bergère, chaise de salle à manger, tabouret de bar, fauteuil de bureau, chaise haute, fauteuil à bascule, siège, chaise de jardin, fauteuil de jardin, chauffeuse, fauteuil lounge, chaise gaming, chaise de cuisine
table: table, bureau meuble, table basse, table à manger, table de chevet, table de nuit, table d appoint, console, table de jardin, table de cuisine, guéridon, table de salle à manger, chevet, =tables de chevet, secrétaire meuble, établi, desserte, table de bureau, table d extérieur
bed: lit, lit double, lit simple, lit superposé, lit bébé, berceau, sommier, lit mezzanine, lit à baldaquin, lit king size, lit d enfant, cadre de lit, lit 2 places, lit cabane
lamp: lampe, lampadaire, lustre, lampe de chevet, lampe de bureau, suspension, applique, lanterne, veilleuse, plafonnier, luminaire, lampe à poser, liseuse lampe, lampe de table, lampe sur pied, lampion, applique murale, lampe de salon
bookshelf: bibliothèque, étagère, étagère à livres, étagère murale, meuble bibliothèque, rayonnage
vase: vase, soliflore, vase à fleurs
mug: mug, tasse, tasse à café, tasse à thé, chope, gobelet, bol à anse, tasse de café, tasse de thé, mug isotherme, tasse à expresso
teapot: théière, bouilloire, cafetière
bottle: bouteille, gourde, flacon, bouteille d eau, bouteille isotherme, thermos, carafon, fiole, bouteille de vin, gourde isotherme
bowl: bol, saladier, coupelle, jatte, ramequin, coupe à fruits, bol à soupe, bol à salade, écuelle
pillow: coussin, oreiller, traversin, coussin de canapé, coussin décoratif, coussin de nuque, coussin de voyage
candle: bougie, chandelle, bougie parfumée, cierge, photophore bougie, bougie chauffe plat, bougie pilier
clock: horloge, réveil, pendule, horloge murale, radio réveil, réveil matin, coucou suisse, comtoise, pendulette
mirror: miroir, glace murale, psyché, miroir mural, miroir à main, miroir de poche
car: voiture, auto, automobile, voiture électrique, voiture de sport, berline, cabriolet, véhicule, suv, voiture de course, 4x4, citadine, voiture ancienne, break familial, voiturette, taxi, décapotable, bolide
bicycle: vélo, bicyclette, vtt, vélo électrique, vélo de route, vélo de ville, vélo de course, biclou, vélo hollandais, bécane, draisienne
headphones: casque audio, casque, écouteur, casque bluetooth, casque sans fil, =écouteurs, =écouteurs sans fil, casque d écoute, oreillette, =écouteurs intra auriculaires, micro casque, casque gaming, casque gamer
phone: téléphone, smartphone, téléphone portable, mobile, téléphone mobile, iphone, cellulaire, portable téléphone
laptop: ordinateur portable, ordinateur, pc portable, laptop, portable, macbook, ultraportable, notebook
camera: appareil photo, caméra, appareil photo numérique, caméscope, reflex, appareil photo argentique, appareil photo instantané, appareil photo hybride, polaroid
speaker: enceinte, haut parleur, enceinte bluetooth, barre de son, enceinte connectée, enceinte sans fil, enceinte portable, baffle
perfume: parfum, eau de parfum, eau de toilette, eau de cologne, flacon de parfum, fragrance, bouteille de parfum
lipstick: rouge à lèvres, rouge à lèvre, =rouges à lèvres, gloss à lèvres
ball: balle, ballon de foot, ballon de football, ballon de basket, ballon de plage, balle de tennis, ballon de rugby, ballon de volley, ballon de gym, boule de pétanque, ballon de sport
guitar: guitare, guitare électrique, guitare acoustique, guitare classique, guitare folk, basse électrique, ukulélé
teddy-bear: ours en peluche, nounours, ourson en peluche, teddy, ours de peluche
book: livre, roman, carnet, cahier, livre de cuisine, bouquin, agenda, journal intime, livre pour enfants, album illustré, bd
cat: chat, chaton, chatte, minou, matou, félin, minet
dog: chien, chiot, chienne, toutou, caniche, teckel, bouledogue, labrador, berger allemand, chihuahua, husky, golden retriever
bear: ours, ourson, ours polaire, ourse, ours brun animal, grizzli
rabbit: lapin, lapereau, lièvre, lapine, petit lapin
panda: panda, panda géant
elephant: éléphant, éléphanteau, éléphante
duck: canard, caneton, cane, colvert
frog: grenouille, crapaud, rainette
dinosaur: dinosaure, dino, tyrannosaure, tricératops, t rex, diplodocus
penguin: manchot, pingouin
pig: cochon, porc, cochonnet, porcelet, truie
fox: renard, renardeau, renarde
lion: lion, lionceau, lionne
tiger: tigre, tigresse
monkey: singe, ouistiti, chimpanzé, gorille, macaque, guenon
mouse: souris, souriceau, rat, souris grise animal
owl: hibou, chouette, =hiboux, chevêche
fish: poisson, poisson rouge, poisson clown, petit poisson
turtle: tortue, tortue de mer
chick: poussin
garden: jardin, jardin chinois, jardin japonais, jardin fleuri, potager
palace: palais, château, cité interdite, temple, palais impérial
skyline: skyline, paysage urbain, ligne d horizon, silhouette de ville, horizon urbain, panorama urbain
mountains: montagne, chaîne de montagnes, paysage de montagne, =alpes, massif montagneux
beach: plage, bord de mer, littoral, plage de sable, côte maritime
forest: forêt, jungle, forêt tropicale
street: rue, ruelle, avenue, trottoir, boulevard, rue pavée

[accessory]
glasses: =lunettes, lunette, =lunettes de vue, =lunettes rondes, monocle, =binocles
bow: nœud, noeud papillon, nœud papillon, noeud
balloon: ballon, ballon de baudruche, ballon gonflable
bubbles: bulle, bulle de savon, =bulles de savon
wings: aile, ailé, ailée, volant dans les airs, =volant, volante, =qui vole, ailés

[colour]
red: rouge, bordeaux, carmin, écarlate, rouge vif, rouge foncé, rouge cerise, vermillon, grenat, rouge vin, rubis, rougeâtre, cramoisi, rouge bordeaux, lie de vin, rouge rubis, rouge brique, cerise
orange: orange, orangé, abricot, corail, mandarine, terracotta, rouille, terre cuite couleur
yellow: jaune, jaune citron, moutarde, jaune moutarde, jaune pâle, jaune vif, jaunâtre, jaune poussin, citron, jaune clair, ocre
green: vert, vert olive, vert sapin, vert menthe, émeraude, vert foncé, vert clair, kaki, vert émeraude, vert d eau, vert bouteille, vert sauge, vert anis, vert kaki, verdâtre, olive, vert pomme, vert forêt, vert pastel, menthe
blue: bleu, bleu roi, bleu électrique, bleu cobalt, cobalt, bleu saphir, indigo, bleuté, bleu canard, bleu vif, bleu pétrole, bleu jean, bleu klein, saphir
light-blue: bleu clair, bleu ciel, bleu pâle, turquoise, bleu turquoise, bleu pastel, bleu layette, cyan, azur, bleu glacier, bleu azur, bleu bébé, bleu lagon
navy: bleu marine, bleu foncé, marine, bleu nuit, navy
purple: violet, mauve, lilas, lavande, prune, pourpre, aubergine, parme, violine, améthyste, violet foncé
pink: rose, rose pâle, fuchsia, rose fuchsia, rose poudré, rose bonbon, magenta, vieux rose, rosé, rose clair, framboise, saumon, rose vif, rose pastel, rose poudre
brown: marron, brun, chocolat, cognac, caramel, châtaigne, noisette, marron foncé, marron clair, fauve, tabac, brun foncé, brun clair, camel foncé, brunâtre, acajou couleur, chocolat au lait couleur
beige: beige, crème, ivoire, écru, sable, blanc cassé, camel, nude, taupe clair, beige clair, champagne, kaki clair, couleur sable, lin naturel couleur, coquille d œuf, grège
black: noir, noir mat, noir de jais, ébène couleur, noirâtre, noir brillant, noir profond
white: blanc, blanc pur, blanc neige, blanchâtre, blanc nacré, blanc mat
grey: gris, anthracite, gris clair, gris foncé, gris perle, gris anthracite, ardoise, taupe, gris souris, grisâtre, gris chiné, souris grise, gris acier
gold: doré, or, or rose, d or, dorure, plaqué or, couleur or, or jaune, or blanc, or 18 carats, dorée à l or fin, vermeil
silver: argenté, argent, d argent, argent 925, argent massif, couleur argent, plaqué argent, argent sterling

[material]
leather: cuir, cuir véritable, simili cuir, similicuir, daim, nubuck, cuir synthétique, cuir verni, cuir de vachette, faux cuir, cuir vegan, cuir végétal, skaï, peau de mouton retournée, cuir souple, cuir grainé, vachette, nappa, croûte de cuir, suédine
cotton: coton, coton bio, coton biologique, toile de coton, popeline, jersey de coton, gaze de coton, percale, toile, éponge coton
silk: soie, satin, soie naturelle, soyeux, satiné, mousseline de soie
wool: laine, cachemire, mérinos, laine mérinos, feutre, alpaga, mohair, laine vierge, laine bouillie, lainage, tweed, angora
denim: denim, toile denim, toile de jean
linen: lin, lin lavé, toile de lin
metal: métal, métallique, fer, aluminium, laiton, cuivre, bronze, fonte, fer forgé, titane, mécanique, étain, alliage, zinc, alu, chrome, chromé
steel: acier, acier inoxydable, inox, acier inox, acier brossé
wood: bois, épicéa, paulownia, chêne, noyer, pin, bois massif, hêtre, teck, acajou, chêne massif, bois de chêne, bouleau, acacia, contreplaqué, bois de manguier, manguier, bois clair, bois flotté, merisier, sapin massif, frêne
bamboo: bambou
glass: verre, cristal, verre trempé, verre borosilicate, verre soufflé, verre dépoli, pyrex
ceramic: céramique, porcelaine, grès, faïence, terre cuite, argile, terre glaise, émaillé
plastic: plastique, acrylique, résine, polycarbonate, plexiglas, pvc, polypropylène
rubber: caoutchouc, silicone, latex, néoprène, gomme caoutchouc
velvet: velours, velours côtelé, velouté, velours lisse
paper: papier, carton, papier kraft, papier mâché, papier recyclé, cartonné

[also]
subject.trousers + material.denim: =jean, =jeans, pantalon en jean, jean slim, =blue jean
subject.jacket + material.denim: veste en jean, blouson en jean
subject.dress + material.denim: robe en jean
subject.skirt + material.denim: jupe en jean
subject.duck + material.rubber: canard en caoutchouc, canard de bain
subject.jacket + material.leather: blouson de cuir, perfecto en cuir
subject.bear + colour.white: ours blanc
subject.bear + colour.brown: ours brun
subject.candle + material.glass: photophore en verre

subject.ball + material.leather: ballon en cuir, ballon de cuir
subject.hat + material.wool: bonnet de laine

[scene]
white-background: fond blanc, fond blanc uni, arrière plan blanc, fond tout blanc, fond blanc pur, fond uni blanc, sur blanc
living-room: salon, salle de séjour, séjour, pièce à vivre, living room
bedroom: chambre, chambre à coucher, chambre d enfant
kitchen: cuisine, plan de travail, cuisine équipée, îlot de cuisine
bathroom: salle de bain, salle de bains, salle d eau
office: bureau, espace de travail, lieu de travail, coworking, bureau moderne
snow: neige, enneigé, enneigée, paysage enneigé, paysage de neige, =enneigés, =enneigées
studio: studio, studio photo, studio photographique

[style]
photo: photo, photographie, photoréaliste, réaliste, photographique, hyperréaliste
ink-wash: lavis, encre de chine, peinture à l encre, peinture chinoise, shan shui, lavis d encre, à l encre, peinture à l encre de chine
watercolour: aquarelle, peinture à l aquarelle, style aquarelle
oil-painting: peinture à l huile, huile sur toile, à l huile, tableau à l huile
cartoon: dessin animé, cartoon, bande dessinée, manga, animé, style bd, =dessins animés, style dessin animé, style manga
cyberpunk: cyberpunk
futuristic: futuriste, science fiction, futurisme, avant gardiste futuriste
vintage: vintage, rétro, ancien, antique, d époque, à l ancienne, années 50, années 60, années 70, d antan, brocante
minimalist: minimaliste, minimalisme, épuré, style scandinave, scandinave épuré

[view]
front: vue de face, de face, vu de face, vue frontale, frontal, de devant
side: vue de côté, de profil, de côté, vue latérale, vu de profil, latéral
top: vue de dessus, d en haut, du dessus, vu du dessus, vue aérienne, vue plongeante, vu d en haut, vue d en haut, plongée verticale, à vol d oiseau, vue du ciel
three-quarter: trois quarts, de trois quarts, vue de trois quarts, 3/4, vue trois quarts, vue en angle
close-up: gros plan, en gros plan, macro, plan rapproché, très gros plan, vue rapprochée, de près

[light]
soft: lumière douce, lumière tamisée, éclairage doux, lumière diffuse, lumière feutrée, éclairage tamisé
studio: éclairage studio, éclairage de studio, lumière de studio, =lumières de studio
dusk: crépuscule, coucher de soleil, coucher du soleil, au crépuscule, heure dorée, lumière du soir, soleil couchant, à la tombée de la nuit, tombée du jour, au coucher du soleil
morning: lumière du matin, matin, aube, lever de soleil, lever du soleil, au petit matin, lumière matinale, à l aube, aurore, le matin, soleil levant
night: nuit, de nuit, clair de lune, nocturne, la nuit, en pleine nuit, au clair de lune, pleine lune
backlit: contre jour, à contre jour, contrejour, rétroéclairé, rétro éclairage
neon: néon, lumière néon, =néons, lumière au néon, éclairage néon, =lumières néon

[word]
trim: =verres, bracelet de montre, bracelet, cœur, lanière, anse, poignée, semelle, lacet, talon, boucle, fermeture éclair, fermeture, zip, bouton, ruban, pied, patte, manche, roue, roulette, couvercle, capuchon, bouchon, base, socle, bord, bordure, liseré, passepoil, embout, languette, semelle intérieure, col, encolure, manchette, poche, doublure, couture, frange, pompon, chaîne, chaînette, bretelle, bandoulière, sangle, imprimé, rayure, pois, broderie, logo, lettre, inscription, dentelle, volant froncé, strass, pierre, perle, diamant, gemme, pampille, cadran, lunette de montre, écran, aiguille, couronne, fermoir, mèche, bec verseur, bec, tête de lit, accoudoir, dossier, assise, câble, ampoule, oreille, œil, =yeux, nez, queue, museau, crinière, moustache, visière, capuche, clou, rivet, selle, guidon, pneu, jante, pédale, garde boue, sonnette, corde, manche de guitare, détail, finition, motif, carreaux, fleur imprimée, =fleurs brodées, garniture, parement, ourlet, œillet, pendeloque, bague lunette, sertissage, charnière, bouton pression, tirette, surpiqûre, coussinet, arceau, objectif intégré, plume ornement, paillette, sequin, broche intégrée, fourrure, col fourrure, rebord, griffe, bouton doré, hampe, étiquette, marque page, tranche, tiroir, plateau tournant, touche, clavier rétroéclairé, crochet de fermeture, embouts, cordon, cordelette, élastique, fleur imprimé, piètement, nageoire, carapace, pierre précieuse, zirconium, zircon, motif floral
body: cadre, monture, boîtier, abat jour, corps, coque rigide, revêtement, tissu, surface, extérieur, couleur, matière, teinte, coloris, pelage, structure, armature, fini, tissu principal, tige, carrosserie, robe du cheval, plateau, housse amovible, empeigne, châssis
other: trousse, trousse de toilette, trousse de maquillage, housse de voyage, cadenas, bâton, ordinateur de bureau, jeu de société, puzzle, cartes à jouer, poubelle, arrosage, gilet de sauvetage, bouée, parasol de voiture, pinceau, palette, éponge, torchon, tablier, moule, cocotte, fer à repasser, ventilateur, radiateur, climatiseur, ampoule led, barbecue, hamac, balançoire, toboggan, piscine, concert, mariage, pique nique, anniversaire fête, banc, banc de jardin, confiture, eau, vin, thé vert, fruit, pomme, pain, lait, coque, étui, coque de téléphone, coque pour téléphone, housse, housse de coussin, housse de canapé, housse de couette, housse de protection, housse d ordinateur, taie, taie d oreiller, chargeur, câble de recharge, support, support de téléphone, support vélo, autocollant, sticker, poster, affiche, porte clés, porte clé, porteclés, pendentif, boucle d oreille, =boucles d oreilles, créole, broche bijou, broche, gourmette, gant, =gants, moufle, chaussette, =chaussettes, chausson, =chaussons, pantoufle, serviette, serviette de plage, drap de bain, plaid, couverture, couvre lit, jeté de canapé, rideau, tapis, tapis de souris, tapis de bain, paillasson, set de table, nappe, chemin de table, dessous de verre, sous verre, assiette, fourchette, cuillère, couteau, =couteaux, poêle, casserole, marmite, pot de fleurs, pot, panier, corbeille, boîte, boîtes, boîte à bijoux, boîte à musique, coffret bijoux, coffret, étui à lunettes, porte manteau, portemanteau, patère, crochet, cintre, rangement, armoire, commode, placard, buffet, meuble tv, meuble, meuble à chaussures, vitrine, télévision, télé, téléviseur, moniteur, clavier, tablette, imprimante, adaptateur, batterie, batterie externe, pile, trépied, objectif, drone, fleur, =fleurs, plante, bouquet, arbre, sapin de noël, gâteau, biscuit, nourriture, croquettes, litière, laisse, laisse pour chien, collier pour chien, collier de chien, panier pour chien, niche, arbre à chat, cage, aquarium, brosse, brosse à dents, savon, shampoing, crème hydratante, crème visage, lotion, mascara, vernis à ongles, vernis, fond de teint, sérum, peigne, sèche cheveux, aspirateur, mixeur, grille pain, four, réfrigérateur, frigo, lave linge, machine à laver, tente, sac de couchage, sac poubelle, sac d aspirateur, casque de vélo, casque vélo, casque de moto, casque de chantier, raquette, skateboard, trottinette, moto, camion, bus, train, avion, bateau, voilier, fusée, piano, violon, tambour, flûte, stylo, crayon, gomme, règle, calendrier, carte de vœux, carte, papier peint, cadre photo, cadre photos, porte photo, tableau, short, maillot de bain, bikini, soutien gorge, sous vêtement, culotte, pyjama, costume, cravate, uniforme, déguisement, combinaison, salopette, masque, perruque, linge de lit, parure de lit, drap, couette, matelas, protège matelas, bougeoir, chandelier, porte bougie, serre livres, serre livre, étagère à chaussures, porte parapluie, cire à chaussures, cirage, chausse pied, boîte à chaussures, ouvre bouteille, porte bouteille, casier à bouteilles, range bouteilles, verre à vin, verre à eau, verre à pied, flûte à champagne, soucoupe, cruche, carafe, pichet, sucrier, étui à guitare, housse de guitare, sangle de guitare, médiator, sacoche d ordinateur, siège auto, siège enfant, housse de voiture, tapis de voiture, antivol vélo, antivol, pompe à vélo, porte vélo, panier vélo, robot, licorne, dragon, cheval, =chevaux, vache, mouton, chèvre, oiseau, =oiseaux, perroquet, aigle, serpent, crocodile, girafe, zèbre, kangourou, koala, écureuil, hérisson, cerf, biche, loup, baleine, dauphin, requin, pieuvre, papillon, abeille, coccinelle, araignée, poule, coq, personne, maison, maison de poupée, immeuble, bâtiment, pont, rivière, lac, ciel, soleil, lune, étoile, nuage, herbe, fenêtre, porte, mur, sol, toit, étang, souris sans fil, souris d ordinateur, souris gaming, souris bluetooth, jupe de lit, tête de lit capitonnée, table à langer, table à repasser, ciseaux, seau, arrosoir, nichoir, attrape rêves, bijou, café en grains, café moulu, chocolat noir tablette, bonbon, lampe torche, lampe frontale, guirlande, guirlande lumineuse, abat jour de rechange, écran de protection, protection d écran, verre d eau, verre de vin, verre de lait, bouillotte, tasse à mesurer, coussin chauffant, livre d or
toy: jouet, peluche, figurine, statue, statuette, sculpture, doudou, lot, ensemble, paire, set, pack, assortiment, collection, type, image, illustration, dessin, peinture, portrait, modèle, série, groupe, couple, représentation, rendu, rendu 3d, maquette, version, morceau, scène
generic: photo de produit, photo produit, photographie de produit, image de produit, produit, article, visuel produit, photo du produit, packshot, photo de catalogue, image du produit, photo e commerce, photo pour catalogue
plain: toilette, toilettes, vendons, vends, fumé, écaille, offerte, offertes, flottante, le, à la lavande, à la rose, à la vanille, à l orange, senteur lavande, senteur rose, parfum lavande, parfum rose, parfum vanille, à la cerise, au citron, à la menthe, au chocolat, fleur d oranger, rigide, amovible, polyester, nylon, viscose, élasthanne, ergonomique, ambré, transparent, opaque, seulement, uniquement, inclus, incluse, incluses, compris, comprise, roux, rousse, roussâtre, multicolore, bicolore, coloré, déjeuner, petit déjeuner, dîner, apéro, chauffant, parfumé, texturé, satiné mat, fonctionnel, extensible, stretch, respirant, thermique, isotherme, tactile, à piles, filaire, antichoc, renforcé, amusant, vivant, réversible, convertible, modulable, superposable, empilable, encastrable, inclinable, pivotant, rembourrée main, gonflable, jetable, lot unique, grande taille, petite taille, taille unique, kawaii, tendre, câlin, calme, cosy, chaleureux, végétal, exotique, tropical, marin, alpin, vue, rendez, vous, image de marque, fond, arrière plan, sur mesure, près, la, les, l, un, une, d, j, c, s, t, n, m, qu, ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, il, elle, ils, elles, on, nous, vous, je, tu, moi, toi, lui, y, que, qui, quel, quelle, où, dont, très, bien, trop, aussi, si, plus, moins, tout, toute, tous, toutes, chaque, quelques, plusieurs, peu, beaucoup, assez, même, haut, hauts, haute, hautes, haute qualité, haute résolution, haute définition, hd, 4k, résolution, qualité, nouveau, nouvelle, nouveaux, neuf, meilleur, luxe, luxueux, premium, haut de gamme, beau, belle, beaux, belles, bel, joli, mignon, adorable, magnifique, superbe, élégant, chic, stylé, sympa, charmant, moderne, contemporain, tendance, mode, design, designer, créateur, fait main, fait à la main, faite à la main, artisanal, original, authentique, véritable, simple, sobre, uni, doux, douce, douces, dur, clair, foncé, sombre, pâle, vif, pastel, mat, brillant, poli, lisse, rugueux, grand, petit, mini, moyen, large, étroit, long, longue, longs, longues, court, fin, mince, épais, épaisse, rond, carré, ovale, rectangulaire, léger, lourd, souple, portatif, pliable, pliant, réglable, ajustable, imperméable en tissu, étanche, sans fil, sans manches, sans bretelles, électrique, numérique, connecté, intelligent, automatique, manuel, extérieur intérieur, intérieur, voyage, sport, sportif, casual, décontracté, formel, été, hiver, printemps, automne, hivernal, estival, mi saison, femme, femmes, homme, hommes, dame, monsieur, fille, fillette, garçon, enfant, enfants, bébé, ado, junior, adulte, unisexe, mixte, cadeau, cadeaux, idée cadeau, anniversaire, noël, fête des mères, soldes, promo, promotion, livraison, livraison gratuite, gratuit, offert, prix, pas cher, achat, acheter, vendre, marque, style, forme, look, taille, tailles, pointure, coupe, maison déco, déco, décoration, décoratif, décoré, ville, urbain, campagne, rustique, bohème, nordique, scandinave, industriel, italien, français, espagnol, japonais, chinois, allemand, européen, cm, mm, ml, cl, kg, g, litre, litres, l eau, place, places, personnes, pouces, watts, volts, environ, s il vous plaît, s il te plaît, svp, crée, créer, génère, générer, dessine, dessiner, fais, faire, montre moi, montrer, voici, voilà, veux, voudrais, je veux, besoin, est ce, a, ont, ai, avons, être, était, sera, peut, fait, faite, faites, faits, assis, couché, allongé, debout, courant, qui court, dormant, endormi, qui dort, dort, court dans, sautant, souriant, heureux, content, triste, drôle, rigolo, amical, duveteux, poilu, tout doux, joyeux, courageux, sauvage, mangeant, lisant, dansant, nageant, qui danse, qui lit, qui mange, qui saute, qui nage, professeur, maître, maîtresse, docteur, médecin, chef, cuisinier, roi, reine, princesse, prince, astronaute, pirate, antidérapant, antiadhésif, rembourré, capitonné, tissé, tressé, tricoté, matelassé, plissé, rayé, imprimé floral, fleuri, brodé, garni, confortable, résistant, durable, robuste, solide, pratique, écologique, recyclé, bio, naturel, pur, pure, réel, vrai, faux, fausse, plein, vide, ouvert, fermé, double, gauche, droite, centre, milieu, coin, bas, suspendu, placé, isolé, flottant, garé, stationné, ambiance, atmosphère, ensoleillé, lumineux, lumière, lumière naturelle, lumière du jour, lumière blanche, blanc chaud, lumière chaude, éclairage, netteté, flou, délicat, compact, polyvalent, manche longue, manches longues, manche courte, manches courtes, taille haute, col rond, col v, boutonné, zippé, oversize, slim, ample, droit, évasé, ajusté, coupe droite, coupe slim, comme, quand, alors, donc, car il, puis, ici, là, toujours, encore, déjà, d occasion, occasion, bon état, très bon état, comme neuf, mariage chic, soirée, quotidien, cocooning, scolaire, professionnel, facile, entretien, lavable, lave vaisselle, micro ondes, passe au lave vaisselle, édition limitée, édition, limitée, bluetooth, usb, led, rechargeable, personnalisé, personnalisable, garantie, stock, expédition, capacité, contenance, idéal, parfait, spécial, unique, classique, intemporel, raffiné, tout public, grand format, plage arrière, cocktail, ville chic, en ligne, direct, fabrication, fabriqué, made in france, france, paris, mois, ans, an, années, jour, air, salon de thé, mais aussi, au choix, couchant, rangée, vers, pendant, depuis, jusqu, afin, assorti, coordonné, xs, xl, xxl, xxxl, 3xl, 4xl, one size

[role]
exclude-after: sans, pas de, pas d, ne pas, non, pas, aucun, aucune, sauf, excepté, hormis, au lieu de, au lieu d, plutôt que, jamais, ni, n est pas, ne sont pas, ce n est pas, n a pas de, ne contient pas, n inclut pas, à l exception de, hors, exempt de, plus de place pour
exclude-before: non inclus, non incluse, non incluses, non compris, non comprise, non comprises, non fourni, non fournie, non fournis, non fournies, pas inclus, pas incluse, pas incluses, vendu séparément, vendue séparément, vendus séparément, vendues séparément, n est pas inclus, n est pas incluse, n est pas fourni, n est pas fournie, ne sont pas inclus, ne sont pas incluses, ne sont pas fournis, ne sont pas fournies, en option, exclu, exclue, exclus, à part, est vendu séparément, est vendue séparément, ne sont pas vendus avec, n est pas vendu avec, n est pas comprise, n est pas compris
fits-after: pour, compatible avec, compatibles avec, adapté à, adaptée à, adapté aux, adaptée aux, assorti à, assortie à, assorti au, assortie au, assortis à, idéal pour, idéale pour, parfait pour, parfaite pour, conçu pour, conçue pour, convient à, convient aux, convient au, à côté de, à côté d, à côté du, derrière, près de, près du, près d, contrairement à, contrairement au, va avec, va bien avec, se marie avec, similaire à, à assortir avec, s accorde avec, s adapte à, destiné à, destinée à, aux côtés de, va très bien avec, différent de
with-after: avec, à, au, aux, avec un, avec une, comprenant, incluant, inclut, comprend, orné de, ornée de, orné d, ornée d, décoré de, décorée de, décoré d, décorée d, muni de, munie de, muni d, munie d, doté de, dotée de, doté d, équipé de, équipée de, équipé d, garni de, garnie de, rempli de, remplie de, rempli d, possède, livré avec, livrée avec, qui a, fourni avec, accompagné de, accompagné d, recouvert de, recouverte de, serti de, sertie de, brodé de, livrés avec, bordé de, bordée de
wear-after: portant, qui porte, qui portent, habillé en, habillé d, habillé de, habillée d, habillée de, vêtu de, vêtue de, vêtu d, vêtue d, tenant, qui tient, jouant avec, qui joue avec, soufflant, qui souffle, faisant, qui fait des, coiffé de, coiffé d, coiffée d, coiffée de, porte une, porte un, porte des, tient un, tient une, joue avec, souffle des, fait des, chevauchant, enlaçant, déguisé avec, chaussé de, chaussé d, emmitouflé dans, emmitouflée dans, à vélo avec, qui fait, sur son, met un, serrant
in-after: dans, sur, en, sous, devant, contre, entre, parmi, dans un, dans une, posé sur, posée sur, posés sur, au milieu de, au milieu d, au milieu du, au dessus de, au dessus du, autour de, à l intérieur de, face à, par, chez, devant un, devant une, sur fond de, au bord de, au bord d, à travers, entouré de, au pied de
of: de, du, des, d un, d une, de la, de l, fait de, faite de, faits de, faites de, fait en, faite en, fabriqué en, fabriquée en, fabriqués en, composé de, réalisé en, réalisée en, taillé dans, confectionné en, confectionnée en, sculpté dans, fait d, tissé en, tricoté en, tricotée en, fabriqué à partir de, à base de
and: et, ou, ainsi que, &, et aussi, et des, ou encore
but: mais, mais plutôt, mais bien, sinon, en revanche
topic: est, sont, existe en, disponible en, est en, sont en, disponibles en, est de couleur, décliné en, c est
count-after: lot de, set de, pack de, boîte de, ensemble de, paquet de, quantité, jeu de, coffret de, paire de
count-before: pièces, pièce, pcs, unités, unité, paires, exemplaires, x, éléments

[key]
subject: produit, sujet, article, objet, titre, nom, nom du produit, type, type de produit, catégorie, désignation, quoi
colour: couleur, couleurs, coloris, couleur principale, teinte
material: matière, matériau, matériaux, tissu, composition, matières, matière principale
scene: scène, fond, décor, arrière plan, lieu, environnement, cadre, pièce
style: style, style artistique
view: vue, angle, perspective, point de vue, cadrage, angle de vue
light: lumière, éclairage, moment, moment de la journée
accessory: accessoire, accessoires, porte
exclude: exclure, sans, négatif, éviter, prompt négatif, à exclure
quantity: quantité, nombre, unités
ignore: taille, marque, poids, dimensions, modèle, prix, saison, genre, référence, capacité, hauteur, largeur, longueur, contenance, pointure, compatible avec, compatibilité, état, fabricant, origine, profondeur, diamètre, volume, sexe

[number]
2: deux
3: trois
4: quatre
5: cinq
6: six
7: sept
8: huit
9: neuf pièces
10: dix
12: douze, douzaine

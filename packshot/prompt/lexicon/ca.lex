# Catalan and Valencian. Elided articles and prepositions (l', d') stand apart once the apostrophe is gone.
[language]
tag: ca
source: written by hand
heads: first
clause: first
parts: yes
family: romance

[inflect]
noun: nça -> nces
noun: ça -> ces
noun: ja -> ges
noun: ga -> gues
noun: ca -> ques
noun: gua -> gües
noun: qua -> qües
noun: ia -> ies
noun: a -> es
noun: ó -> ons
noun: í -> ins
noun: à -> ans
noun: é -> ens
noun: è -> ens
noun: ú -> uns
noun: ís -> issos
noun: às -> assos
noun: os -> ossos, os
noun: us -> ussos
noun: as -> assos
noun: es -> es, esos
noun: s -> sos, s
noun: ig -> igs, jos
noun: ç -> ços
noun: x -> xos
noun: o -> os
noun: e -> es
noun: st -> sts, stos
noun: * -> s, os
adjective: ró -> rona, rons, rones
adjective: ó -> ona, ons, ones
adjective: í -> ina, ins, ines
adjective: à -> ana, ans, anes
adjective: é -> ena, ens, enes
adjective: au -> ava, aus, aves
adjective: iu -> iva, ius, ives
adjective: ou -> ova, ous, oves
adjective: at -> ada, ats, ades
adjective: it -> ida, its, ides, ita, ites
adjective: ut -> uda, uts, udes
adjective: ec -> eca, ecs, eques
adjective: ic -> iga, ics, igues, ica, iques
adjective: og -> oga, ogs, ogues
adjective: nc -> nca, ncs, nques
adjective: sc -> sca, scs, sques, scos
adjective: oc -> oca, ocs, oques
adjective: fosc -> fosca, foscos, fosques
adjective: s -> sa, sos, ses, ssa, ssos, sses
adjective: e -> es, a
adjective: a -> es
adjective: ig -> ja, jos, ges
adjective: ç -> ça, ços, ces
adjective: l -> la, ls, les
adjective: o -> os
adjective: * -> a, s, es, os

[subject]
dress: vestit, vestit de festa, vestit de núvia, vestit llarg, vestit de nit, vestit d estiu, vestidet, vestit curt, vestit midi, vestit camiser, vestit de còctel, vestit de platja, vestit de punt, vestit estampat, vestit de comunió
t-shirt: samarreta, samarreta de tirants, t shirt, samarreta de màniga curta, top, tshirt, samarreteta, camiseta, samarreta sense mànigues, samarreta esportiva, samarreta de cotó
shirt: camisa, brusa, polo, camisola, =bruses, túnica, camisa de vestir
jacket: jaqueta, abric, americana, caçadora, anorac, gavardina, parca, jaqueta de plomes, plumífer, parka, jaqueta tallavent, tallavent, blazer, jupa, sobretot, xubasquero, jaquetó, impermeable jaqueta, plomes, armilla encoixinada, xupa, paravent jaqueta, impermeable de dona, impermeable d home, impermeable infantil, un impermeable, impermeable amb caputxa, jaqueta impermeable, abric impermeable, canguro, ponxo, capa de pluja, jaqueta de cuir, abric de llana, jaqueta encoixinada, folre polar amb cremallera
trousers: =pantalons, pantaló, =malles, =leggings, xinos, =pantalons de xandall, =pantalons xinos, =pantalons de vestir, =pantalons cargo, xandall, pantalons de pana, pantalons de lli, pantalons de feina, legging, pantalons llargs
skirt: faldilla, minifaldilla, faldilla plisada, faldilla llarga, faldilla midi, falda, faldilleta
sweater: jersei, suèter, dessuadora, jersei de coll alt, càrdigan, rebeca, pul·lòver, dessuadora amb caputxa, jersei de punt, jersey, pullover, folre polar, jersei de llana, hoodie, dessuadora amb cremallera, polar
hat: barret, gorra, boina, gorro, barret de palla, casquet, barretina, barretet, barret de copa, gorra de beisbol, pamela, gorret, capell, gorra de llana, capell de palla, barret de platja, gorra amb visera
scarf: bufanda, mocador de coll, fulard, xal, mocador, bufandeta, passamuntanyes coll, braga de coll, estola
sneaker: sabatilla, sabata, sabatilla esportiva, vamba, sabata esportiva, =vambes, =sabatilles esportives, =sabates, bamba, calçat esportiu, mocassí, calçat, sabatilla de córrer, =sabatilles de running, =bambes, sabateta, sabata plana, mocassins, ballarines, esportives, sabates esportives, espardenya esportiva, mocassí de pell, sabates planes, sneakers, sneaker
boot: bota, botí, bota d aigua, bota de muntanya, =botines, botina, bota alta, bota de pluja, =botes, bota cowboy, katiusca, botins, katiusques, botes d aigua
high-heel: sabata de taló, taló alt, =sabates de taló, =talons alts, =sabates de taló alt, sabata de taló alt, =talons d agulla, stiletto, sabata de saló, =sabates de saló, talons
sandal: sandàlia, xancleta, espardenya, avarca, menorquina, xancla, sandàlia plana, =xancles, =avarques, espardenyes, esclops
handbag: bossa de mà, bossa, bandolera, bossa d espatlla, bossa bandolera, bosseta, bossa tote, tote bag, bossa de platja, cartera de mà, bossa creuada, clutch, bossa de tela, bossa de dona, bossa de la compra, bossa de roba, cabàs, ronyonera, moneder gran, bossa de pell, bossa esportiva, bossa de festa, bossa de viatge, bossa shopper, shopper
backpack: motxilla, motxilla escolar, motxilla de muntanya, motxilleta, motxilla de viatge, sarró
suitcase: maleta, maleta de cabina, valisa, equipatge, tròlei, maleta de viatge, maletí, maleta rígida, trolley, equipatge de mà, bagul
wallet: cartera, moneder, bitlletera, portamonedes, targeter, billetera
belt: cinturó, corretja de pantaló, cinyell, cinto
watch: rellotge de polsera, rellotge, rellotge intel·ligent, cronògraf, rellotge de butxaca, rellotge de canell, smartwatch, rellotge esportiu, rellotge d home, rellotge de dona
ring: anell, aliança, anell de compromís, sortija, anellet, anell de casament, anell de prometatge
necklace: collaret, gargantilla, collaret de perles, penjoll collaret, cadena de coll, collaret llarg, choker, cadeneta, penjoll de coll
sunglasses: =ulleres de sol, ullera de sol
umbrella: paraigua, para sol, paraigües, ombrel·la, para sols, =paraigües, parasol
sofa: sofà, sofà llit, divan, butaca de dues places, sofà de tres places, canapè, sofà de dues places, chaise longue, sofà raconer, futó
chair: cadira, butaca, tamboret, balancí, cadira d oficina, cadira de menjador, gandula, cadireta, cadira gaming, cadira de cuina, cadira de jardí, cadira d escriptori, trona, cadira plegable, setial, butaqueta, hamaca de platja, escambell, tumbona, poltrona, puf, tamborets, hamaca cadira, cadira de platja, butaca orellera, cadira alta, banqueta
table: taula, escriptori, tauleta, taula de centre, taula de menjador, tauleta de nit, taula de cuina, taula auxiliar, taula de cafè, consola, tauleta auxiliar, taula d escriptori, taula de treball, taula de jardí, taula extensible, tocador
bed: llit, llit doble, llitera, bressol, llit individual, llit de matrimoni, =llits, estructura de llit, llit nido, llitet, somier, llit amb dosser
lamp: làmpada, llum de taula, llum de peu, llum de sostre, aplic, fanal, flexo, llum de nit, làmpada de taula, làmpada de peu, làmpada de sostre, llum d escriptori, làmpada de nit, llumeta, fanalet, aranya de sostre, llum de lectura, làmpada de paret, làmpada d escriptori, plafó, làmpada penjant, llanterna decorativa, llumet, llum de sobretaula, quinqué, llum portàtil, làmpada portàtil, llum recarregable, làmpada flexo, llum de paret, llumeneta, llantió
bookshelf: llibreria, prestatgeria, prestatge, estanteria, lleixa, biblioteca moble, prestatge per a llibres
vase: gerro, gerro de flors, florera, gerreta, pitxer, gerro decoratiu, test alt
mug: tassa, tassa de cafè, tasseta, got tèrmic, tassa de te, mug, gerra de cervesa, tassa de llet, got, tassó, bol amb nansa, pot de cafè tassa, tassa esmaltada, got de viatge, got d aigua tassa, tassa tèrmica
teapot: tetera, bullidor, cafetera, bullidor d aigua
bottle: ampolla, cantimplora, flascó, ampolla d aigua, termo, ampolleta, ampolla de vi, ampolla tèrmica, pot de vidre ampolla, càntir, garrafa, pot de vidre color
bowl: bol, enciamera, sopera, escudella, fruitera, bolet de cuina, ensaladera, conca, plat fondo, bols, cassola petita
pillow: coixí, coixí decoratiu, coixí de sofà, coixí cervical, coixinet, coixinera de llit coixí, coixí de viatge, coixins, coixinera decorativa
candle: espelma, candela, ciri, espelma aromàtica, espelma perfumada, espelmeta, vela aromàtica, espelma flotant, espelmes, candeles
clock: rellotge de paret, despertador, rellotge de taula, rellotge despertador, rellotge de cucut, rellotge de pèndol, rellotge de cuina, =rellotges de paret
mirror: mirall, mirall de paret, mirall de mà, mirallet, mirall de maquillatge, mirall de cos sencer, miralls, espill
car: cotxe, automòbil, vehicle, cotxe elèctric, cotxe esportiu, turisme, descapotable, cotxe de curses, auto, cotxet, cotxe clàssic, tot terreny, taxi, furgoneta cotxe, vehicle elèctric, cotxe antic, berlina, monovolum, furgoneta, camioneta
bicycle: bicicleta, bici, bicicleta elèctrica, bicicleta de muntanya, bicicleta de carretera, bicicleta de ciutat, bicicleta urbana, bicicleteta, bici elèctrica, btt, tricicle
headphones: =auriculars, auricular, =cascos sense fil, =auriculars sense fil, =auriculars bluetooth, =cascos de música, =audiòfons música, =cascos, auriculars sense fils
phone: telèfon, mòbil, telèfon mòbil, telèfon intel·ligent, smartphone, iphone, telèfon fix, telèfons
laptop: portàtil, ordinador portàtil, ordinador, laptop, macbook, notebook
camera: càmera, càmera de fotos, càmera fotogràfica, càmera digital, càmera rèflex, càmera instantània, videocàmera, màquina de fotos, càmera analògica, càmera de vídeo, màquina de retratar
speaker: altaveu, altaveu bluetooth, barra de so, altaveu sense fil, altaveu portàtil, =altaveus, altaveu intel·ligent, altaveu bluetooth portàtil, bafle, bafle portàtil
perfume: perfum, colònia, fragància, aigua de colònia, flascó de perfum, ampolla de perfum, aigua de perfum, eau de parfum, eau de toilette, =perfums
lipstick: pintallavis, barra de llavis, llapis de llavis, carmí de llavis, barra labial, vermell de llavis
ball: pilota, pilota de futbol, baló, pilota de platja, bola, pilota de bàsquet, pilota de tennis, piloteta, pilota de voleibol, pilota de rugbi, pilota de goma, pilota de pilates, pilota d handbol
guitar: guitarra, guitarra elèctrica, guitarra clàssica, guitarra acústica, ukulele, ukelele, guitarra espanyola, baix elèctric
teddy-bear: osset de peluix, ós de peluix, osset teddy, =ossets de peluix, =óssos de peluix, osset peluix, peluix d ós
book: llibre, novel·la, llibreta, quadern, llibre de cuina, diari, llibret, agenda, llibre de receptes, llibre infantil, còmic llibre, conte il·lustrat, diari personal, conte, llibres, àlbum, llibre de contes, llibres de contes, bloc de notes, enciclopèdia, diccionari, àlbum de fotos
cat: gat, gata, gatet, gatona, moix, felí, mix, gateta, mixeta, gats, gatets, moixet
dog: gos, gossa, gosset, cadell, ca gos, =gossos, caniche, gosseta, cadell de gos, labrador, pastor alemany, bulldog, cussa, ca, quisso, gossets, teckel, gos petit, bulldog francès, husky
bear: ós, osset, ós polar, óssa, =óssos, ossa, ós bru animal, os
rabbit: conill, conillet, llebre, conilla, conilleta, llebretó
panda: panda, ós panda, =pandes, panda gegant
elephant: elefant, elefantet, elefanta
duck: ànec, aneguet, ànega, =ànecs, coll verd, tirurany, aneguets
frog: granota, gripau, granoteta, reineta, =gripaus
dinosaur: dinosaure, dino, tiranosaure, dinosauret, t rex, triceratop, =dinos
penguin: pingüí, pingüinet, =pingüins
pig: porc, porquet, truja, garrí, porcell, =porcs, bacó, porqueta
fox: guineu, guilla, rabosa, guineueta, renard, guillot
lion: lleó, lleona, lleonet, =lleons, cadell de lleó
tiger: tigre, tigressa, tigret, cadell de tigre
monkey: mico, simi, ximpanzé, goril·la, micó, mona animal, micos, mona
mouse: ratolí, rata, ratolinet, =ratolins
owl: òliba, mussol, gamarús, =òlibes, mussolet, duc ocell, duc, mussols
fish: peix, peixet, peix vermell, peix pallasso, =peixos
turtle: tortuga, tortugueta, tortuga marina
chick: pollet, polló, pollets, pollet groc
garden: jardí, jardí xinès, jardí japonès, pati amb flors, =jardins, hort, jardinet, pati, gespa, terrassa, eixida
palace: palau, castell, ciutat prohibida, temple, alcàsser, palau antic, castell antic, fortalesa
skyline: horitzó urbà, skyline, perfil de la ciutat, paisatge urbà, perfil urbà, horitzó de la ciutat, gratacels, silueta de la ciutat
mountains: muntanya, serralada, paisatge de muntanya, serra, =alps, =pirineus, massís muntanyós, muntanyes, cims
beach: platja, vora del mar, costa, cala, sorra de la platja, arenal, vora la mar, arena platja
forest: bosc, selva, jungla, =boscos, pineda, fageda, boscatge, bosquet
street: carrer, carreró, avinguda, vorera, passeig, rambla

[accessory]
glasses: =ulleres, =ulleres rodones, =ulleres de vista, =ulleretes
bow: llaç, corbatí, llacet, corbata de llaç, llaç de cabell, =llaços, comiat llaç
balloon: globus, globus d aire, =globus, globuset
bubbles: bombolla, bombolla de sabó, =bombolles de sabó
wings: ala, =ales, alat, volador, =volant, que vola

[colour]
red: vermell, granat, carmesí, escarlata, vermell fosc, bordeus, roig, vermell viu, vermell cirera, robí, vermellós, vermell vi, bermelló, grana, color vi, vermell robí, teula vermella, vermell sang, vermell foc, vermell maó, color robí, color grana, vermell tomàquet
orange: taronja, ataronjat, coral, albercoc, mandarina, color taronja, terracota color, carbassa color, taronja fosc, color carbassa, corall, color teula, teula color, rovell color, color rovell, color coral, color albercoc, color mandarina, taronja cremat, color préssec, préssec color
yellow: groc, mostassa, groc llimona, groc mostassa, groc clar, groguenc, ocre, groc pàl·lid, groc viu, llimona color, color mostassa, groguet, safrà color, color mel, color llimona, groc pastel, groc canari, color safrà, color ocre, color vainilla groc
green: verd, verd oliva, verd fosc, verd clar, verd maragda, verd menta, maragda, verd ampolla, verd sàlvia, verd militar, verdós, verd bosc, verd llima, oliva, menta color, verd caqui, verd poma, caqui verd, verd festuc, color maragda, color oliva, verd pistatxo, verd pi, verd herba, verd pastel, verd turquesa fosc, verd aigua, verd caçador, color menta
blue: blau, blau elèctric, blau cobalt, blau reial, indi, blavós, blau rei, blau safir, cobalt, blau klein, blau petroli, blau anyil, anyil, blau turquí, blau texà, blau ultramar, blau mar, blau intens, color cobalt
light-blue: blau clar, blau cel, turquesa, celest, blau celest, blau pastel, cian, blau turquesa, blau nadó, blau gel, atzur, aiguamarina, blau bebè, blavet, color turquesa, blau aigua, blau gelat, blau pàl·lid, color cel, blau cel clar
navy: blau marí, blau fosc, marí, blau nit, navy, marí fosc, blau mariner, blau mitjanit, color blau marí
purple: lila, morat, violeta, porpra, lavanda, malva, morat fosc, pruna color, lila clar, albergínia color, color albergínia, color pruna, color lavanda, color lila, color violeta, ametista, color malva, lila pastel, color morat
pink: rosa, fúcsia, rosat, rosa pal, color rosa, rosa clar, magenta, rosa pàl·lid, rosa antic, rosa pastel, salmó, rosa fúcsia, rosa maquillatge, rosa xiclet, salmó rosat, roseta, rosa bebè, rosa fosc, rosa viu, rosa coral, color salmó, rosa envellit, color fúcsia, gerd color, color gerd
brown: marró, castany, xocolata, cafè, marró fosc, marró clar, conyac, caramel, color xocolata, bru, tabac, cuir color, avellana color, terrós, color cafè, torrat, cafè color, camel fosc, marronós, color cuir, cuiro color, canyella color, caramel color, color caramel, tabac color, color marró, color castany, marró xocolata, color avellana, color tabac, color canyella, moca, color noguera
beige: beix, crema, ivori, cru, sorra, color crema, os color, vori, blanc trencat, color sorra, camel, caqui, xampany, beige, color vori, nude, color camel, sorra color, color carn, kaki, color beix, color cru, color civada, beix clar, color xampany, color vainilla, color lli, blanc cru
black: negre, negre mat, atzabeja, negre brillant, negrós, negre intens, color negre
white: blanc, blanc pur, blanc neu, blanquinós, blanc òptic, blanc brillant, blanc mat, blanc trencat pur
grey: gris, gris fosc, gris clar, antracita, gris perla, grisós, gris antracita, grafit, gris marengo, pissarra, plom, cendra, color cendra, gris pissarra, gris fum, gris acer, gris plata, gris ratolí, color plom, gris ciment, color pissarra, taupe
gold: daurat, or, d or, or rosa, or rosat, xapat en or, color or, or groc, or blanc, banyat en or, or de 18 quirats, bany d or, daurada, color daurat, to daurat, or vell, color llautó, or rosa color, xapat d or
silver: platejat, plata, argent, de plata, d argent, plata de llei, argentat, color plata, plata 925, bany de plata, argentí color, platejada, color platejat, to platejat, color argent, bany d argent, cromat brillant, platí

[material]
leather: cuir, pell, pell sintètica, pell autèntica, camussa, ant, polipell, xarol, pell genuïna, cuir vegà, cuir sintètic, pell girada, ecopell, pell de vaca, símil pell, cuir autèntic, nubuc, napa, pell natural, imitació de pell, pell vegana, eco pell
cotton: cotó, cotó orgànic, teixit de cotó, lona, 100% cotó, lona de cotó, cotó ecològic, gasa de cotó, canvas, popelín, franel·la, mussolina, rus
silk: seda, setí, ras, setinat, seda natural, sedós, gasa, organza
wool: llana, caixmir, merino, llana merino, feltre, alpaca, pura llana, llana verge, mohair, tweed, llana bullida, punt de llana, borreguet, ganxet, llana merina
denim: denim, teixit texà, tela texana, roba texana, texà, texana, vaquera
linen: lli, lli natural, lli rentat, mescla de lli
metal: metall, metàl·lic, ferro, alumini, llautó, coure, bronze, ferro forjat, mecànic, ferro colat, titani, aliatge, zinc, estany, ferro fos, cromat, metal·litzat, llauna
steel: acer, acer inoxidable, inox, inoxidable, acer inox, acer raspallat, acer quirúrgic
wood: fusta, roure, noguera, pi, fusta massissa, faig, teca, fusta de roure, fusta de pi, caoba, bedoll, castanyer, cirerer, acàcia, freixe, fusta natural, contraxapat, fusta reciclada, olivera fusta, fusta d olivera, de fusta, vímet, rotin, olivera
bamboo: bambú, canya de bambú
glass: vidre, cristall, vidre trempat, vidre borosilicat, vidre bufat, cristall trempat, vidre glaçat
ceramic: ceràmica, porcellana, gres, fang cuit, terrissa, terracota, argila, pisa, fang, ceràmic, terra cuita, marbre, rajola
plastic: plàstic, acrílic, policarbonat, resina, metacrilat, pvc, plàstic reciclat, polipropilè
rubber: goma, cautxú, silicona, làtex, neoprè
velvet: vellut, vellutat, vellut llis, vellutet, pana, vellut acanalat
paper: paper, cartó, cartolina, paper kraft, paper maixé, paper reciclat, cartró

[also]
subject.trousers + material.denim: =texans, =pantalons texans, =jeans, =vaquers, pantaló texà, =pantalons vaquers
subject.jacket + material.denim: jaqueta texana, caçadora texana, jaqueta vaquera
subject.skirt + material.denim: faldilla texana, faldilla vaquera
subject.dress + material.denim: vestit texà
subject.shirt + material.denim: camisa texana
subject.duck + material.rubber: aneguet de goma, ànec de goma
subject.bear + colour.brown: ós bru
subject.bear + colour.white: ós blanc

[scene]
white-background: fons blanc, fons blanc llis, fons blanc pur, fons completament blanc, fons tot blanc, sobre blanc
living-room: sala d estar, saló, menjador, sala, sala de casa
bedroom: dormitori, habitació, cambra, habitació de matrimoni, alcova
kitchen: cuina, taulell de cuina, marbre de la cuina, taulell de la cuina, marbre de cuina, illa de cuina, aigüera
bathroom: bany, cambra de bany, lavabo, quarto de bany, banyera, dutxa, al bany, pica del lavabo
office: oficina, despatx, lloc de treball, espai de treball
snow: neu, nevat, paisatge nevat, nevada, nevant, sota la neu
studio: estudi, estudi fotogràfic, plató, estudi de fotografia

[style]
photo: foto, fotografia, fotorealista, realista, fotogràfic, hiperrealista
ink-wash: tinta xinesa, aiguada, pintura xinesa, pintura a la tinta, a la tinta xinesa, pintura de tinta xinesa, tinta, aiguada xinesa, aiguada de tinta, a tinta
watercolour: aquarel·la, a l aquarel·la, aquarela, pintura a l aquarel·la, en aquarel·la
oil-painting: pintura a l oli, a l oli, oli sobre tela, quadre a l oli, pintat a l oli
cartoon: dibuix animat, =dibuixos animats, còmic, anime, animat, caricatura, historieta, manga, manga estil
cyberpunk: cyberpunk, ciberpunk
futuristic: futurista, ciència ficció, futurisme
vintage: vintage, retro, antic, antiga, d època, envellit, anys 50, anys 60, anys 70, nostàlgic, d abans, =antics, =antigues
minimalist: minimalista, minimalisme, estil escandinau

[view]
front: vista frontal, de front, frontal, vist de front, de cara, vist de cara, des del davant, de davant
side: vista lateral, de perfil, lateral, de costat, vist de costat, vist de perfil
top: vista des de dalt, des de dalt, vista zenital, zenital, vista d ocell, vista superior, vista aèria, vist des de dalt, a vista d ocell, des de sobre, pla zenital
three-quarter: tres quarts, vista de tres quarts, en angle, de tres quarts, en diagonal
close-up: primer pla, macro, pla de detall, de prop, en primer pla, molt de prop, primeríssim pla, de ben a prop, pla detall, pla curt, un primer pla, primer pla de

[light]
soft: llum suau, llum difusa, il·luminació suau, llum tènue
studio: llum d estudi, il·luminació d estudi, =llums d estudi
dusk: capvespre, posta de sol, al capvespre, crepuscle, hora daurada, vespre, a la posta de sol, fosquejar, llum del capvespre, al vespre, al tard, hora baixa
morning: llum del matí, matí, alba, sortida del sol, a l alba, de matinada, al matí, al matinar, trenc d alba, matinada, matinal, de bon matí, a trenc d alba, de matí, al dematí
night: nit, de nit, a la nit, nocturn, llum de lluna, clar de lluna, nocturna, =nida, =nits, =nides, =nita, =nites, a mitjanit, nit estrellada
backlit: contrallum, a contrallum, retroil·luminat, en contrallum
neon: neó, llum de neó, =llums de neó, neons

[word]
trim: corretja, =potes, nansa, sola, cordó, taló, sivella, cremallera, botó, cinta, pota, roda, tapa, base, ribet, plantilla, coll, màniga, puny, butxaca, folre, costura, serrell, borla, cadena, tirant, estampat, ratlla, lunar, brodat, logotip, logo, lletra, punta, pedreria, pedra, perla, diamant, brillant pedra, esfera, bisell, pantalla de rellotge, pantalla, agulla, corona, tancament, tap, suro, bec, capçal, recolzabraços, braç, respatller, cable, bombeta, orella, ull, nas, cua, crinera, bigoti, pompó, visera, caputxa, tatxa, reblar, selló, seient de bici, manillar, pneumàtic, llanta, pedal, timbre, corda, detall, acabat de vora, adorn, quadre estampat, quadres, polsera de rellotge, polsera, mànec, pom, tirador, peu, calaix, etiqueta, tecla, diadema, elàstic, llengüeta, pèl del coll, lentilló, lluentó, motiu, flor brodada, bandolera extraïble, ble, ansa, agafador, cordonet, trau, cosit, frontissa, ratlles, topos, roba interior del folre, compartiment, butxaqueta, visera plana, ales de barret, pestanya, cor, zircó, pedres, floc, ninot de cremallera, sanefa, =nassos, nanses, cordons, butxaques, mànigues, botons, rodes, tiradors, seient, busques, broc, costures, calaixos, llom, tapes, orelles, morro, tapó, broquet, nansa de bambú, pedres brillants, peus, ales petites, banyes, cua blanca, cua llarga, panxa, urpes, musell, cinta de setí, llaçada, cordill, bossell, farbalà, farbalans, picot, canya de beure
body: carcassa, marc, muntura, caixa del rellotge, pantalla del llum, pantalla de làmpada, cos, tapisseria, tela, superfície, exterior, color, material, to, tonalitat, estructura, pelatge, teixit, caixa, acabat, sobre de la taula, carrosseria, revestiment, =cossos
other: festa, concert, casament, pícnic, banc, banc de jardí, melmelada, aigua, vi, te, fruita, poma, pa, llet, funda, funda de mòbil, funda per a mòbil, funda per al mòbil, coixinera, funda de coixí, funda de sofà, funda nòrdica, funda per a portàtil, funda protectora, carregador, suport, suport per a mòbil, suport de mòbil, adhesiu, enganxina, pòster, cartell, clauer, penjoll, arracada, =arracades, braçalet, fermall, guant, =guants, manyopla, mitjó, =mitjons, mitja, sabatilla de casa, plantofa, =plantofes, tovallola, tovallola de platja, barnús, manta, edredó, cobrellit, cortina, catifa, estora, catifeta, catifa de ratolí, ratolí sense fil, ratolí d ordinador, ratolí gaming, estoreta, plat, platet, forquilla, cullera, ganivet, paella, cassola, olla, test, cistell, cistella, caixa de sabates, capsa, joier, capsa de música, caixa de rellotges, safata, penjador, ganxo, organitzador, armari, calaixera, bufet, aparador, moble, moble de tv, sabater, vitrina, televisor, televisió, tele, monitor, teclat, tauleta gràfica, tableta, impressora, adaptador, bateria, pila, trípode, objectiu, dron, flor, =flors, planta, ram, arbre, arbre de nadal, pastís, galeta, menjar, pinso, sorra per a gats, rascador, corretja per a gos, collar de gos, collar per a gos, collar, llit per a gos, llit de gos, llit per a gat, caseta, gàbia, aquari, peixera, raspall, raspall de dents, sabó, xampú, crema facial, crema de mans, loció, rímel, esmalt, laca d ungles, base de maquillatge, sèrum, pinta, assecador, aspirador, aspiradora, batedora, torradora, forn, nevera, rentadora, màquina de cosir, planxa, tenda de campanya, sac de dormir, casc, casc de bicicleta, casc de moto, raqueta, monopatí, patinet, moto, motocicleta, camió, autobús, tren, avió, vaixell, barca, coet, nau espacial, piano, violí, tambor, flauta, bolígraf, llapis, goma d esborrar, regle, calendari, targeta, postal, paper pintat, portaretrats, marc de fotos, quadre, =pantalons curts, pantaló curt, banyador, biquini, sostenidor, roba interior, calçotets, calces, pijama, vestit jaqueta, corbata, armilla, uniforme, disfressa, granota de treball, pitet, màscara, perruca, roba de llit, llençol, matalàs, portaespelmes, canelobre, subjectallibres, paraigüer, betum, calçador, obreampolles, llevataps, botellera, copa de vi, copa, got de vi, got d aigua, gerra, sucrera, funda de guitarra, pua, funda per a guitarra, cadireta de cotxe, cadira de cotxe, candau, cadenat, cistella de bicicleta, robot, unicorn, drac, cavall, vaca, ovella, cabra, ocell, lloro, àguila, serp, cocodril, girafa, zebra, cangur, coala, esquirol, eriçó, cérvol, llop, balena, dofí, tauró, pop, papallona, abella, marieta, aranya, gallina, gall, persona, casa, casa de nines, edifici, pont, riu, llac, cel, sol, lluna, estrella, núvol, herba, finestra, porta d entrada, paret, terra, sostre, teulada, estany jardí, tisores, galleda, regadora, joia, bombó, caramel dolç, llanterna, garlanda, garlanda de llums, hamaca, gronxador, tobogan, piscina, barbacoa, trencaclosques, joc de taula, bolquer, xumet, cotxet de nadó, davantal, taula de planxar, motlle, paperera, protector de pantalla, pastanaga, ninot de neu, bolet, carbassa, necesser, estoig, funda d ulleres, estoig d ulleres, penja robes, cortines, tanca, branca, llar de foc, escala, font, església, botiga, gira sol, roca, onada, illa, foc, pluja, boira, patins, gelat, plàtan, maduixa, sucre, cervesa, tovalló, estovalles, ampit, terrassa exterior, fulla, fulles, prat, camp de blat, balcó, armari de bany, estufa, aigüera de cuina, garatge, golfes, soterrani, biblioteca, cafeteria, restaurant, mercat, estació, aeroport, parc infantil, far, port, trineu, esquís, cactus, taronja fruita, llimona, formatge, pizza, mel, trompeta, tocadiscos, escombraries, rentaplats electrodomèstic, bandera, iot, veler, bolet gran, tulipa, gira sols, orquídia, colom, oca, toro
toy: joguina, peluix, ninot, figura, figureta, estàtua, escultura, joc, conjunt, parell, pack, paquet, col·lecció, tipus, imatge, dibuix, il·lustració, pintura, retrat, model, versió, grup, parella, sèrie, set, representació, render, nina, miniatura, lot, estatueta, escena
generic: foto de producte, fotografia de producte, imatge de producte, producte, article, foto del producte, imatge del producte, foto de catàleg, packshot, foto per a catàleg, mercaderia
plain: el, la, massís, massissa, massissos, velcro, núm, número, els, les, l, un, una, uns, unes, lo, na, s, m, t, n, hi, ho, li, us, ens, es, seu, seva, seus, seves, meu, meva, teu, teva, nostre, nostra, aquest, aquesta, aquests, aquestes, aquell, aquella, això, allò, que, què, qui, quin, quina, quan, com, on, perquè, si, molt, molta, molts, moltes, més, menys, també, només, tot, tota, tots, totes, cada, algun, alguna, gens, poc, massa, tan, tant, així, ja, encara, sempre, després, abans, aquí, allà, alt, alta, alts, altes, alta resolució, alta qualitat, alta definició, hd, 4k, resolució, qualitat, nou, nova, nous, noves, millor, luxe, luxós, premium, bonic, preciós, maco, bell, adorable, tendre, encantador, elegant, elegants, modern, contemporani, de moda, moda, tendència, disseny, dissenyador, fet a mà, feta a mà, fets a mà, fetes a mà, artesanal, artesà, original, autèntic, senzill, simple, llis, llisa, suau, tou, dur, clar, fosc, pàl·lid, viu, pastel, mat, brillant, polit, gran, grans, petit, mini, mitjà, talla, mida, ample, llarg, curt, prim, fi, fina, gruixut, rodó, quadrat, oval, ovalat, rectangular, lleuger, pesat, plegable, ajustable, regulable, resistent a l aigua, sense fil, sense fils, sense mànigues, sense tirants, elèctric, digital, intel·ligent, automàtic, manual, exterior interior, interior, viatge, esport, esportiu, casual, informal, formal, estiu, hivern, primavera, tardor, dona, dones, home, homes, senyora, senyor, nen, nena, nens, nenes, xiquet, xiqueta, xiquets, infantil, nadó, nadons, bebè, unisex, adult, regal, regals, aniversari, nadal, oferta, descompte, rebaixes, rebaixat, enviament, enviament gratuït, gratis, gratuït, preu, barat, comprar, venda, venc, marca, estil, forma, llar, decoració, decoratiu, decorat, ciutat, urbà, camp, rústic, nòrdic, escandinau, industrial, boho, italià, francès, català, valencià, espanyol, japonès, xinès, alemany, anglès, europeu, cm, mm, ml, cl, kg, g, litre, litres, places, plaça, persones, polzades, si us plau, per favor, crea, crear, genera, generar, fes, fer, dibuixa, dibuixar, mostra, vull, voldria, necessito, hi ha, està, estan, és a dir, ser, estar, ha estat, pot, va, té cura, fet, feta, assegut, asseguda, ajagut, ajaguda, estirat, dret, dreta, dormint, que dorm, dorm, adormit, corrent, que corre, saltant, que salta, somrient, feliç, content, trist, divertit, graciós, simpàtic, esponjós, pelut, ballant, que balla, menjant, que menja, llegint, que llegeix, llegeix, nedant, jugant, caminant, mestre, mestra, professor, professora, metge, doctora, doctor, cuiner, rei, reina, príncep, princesa, astronauta, pirata, antilliscant, antiadherent, encoixinat, entapissat, trenat, teixit a mà, tricotat, de punt, plisat, ratllat, de ratlles, de quadres, de flors, floral, florejat, estampada, a ratlles, còmode, resistent, durador, robust, sòlid, pràctic, ecològic, reciclat, sostenible, orgànic, natural, pur, real, veritable, fals, imitació, ple, buit, obert, tancat, doble, esquerra, centre, mig, racó, baix, penjat, col·locat, aïllat, flotant, aparcat, ambient, atmosfera, assolellat, lluminós, llum, llum natural, llum del dia, llum blanca, llum càlida, blanc càlid, il·luminació, nítid, borrós, delicat, compacte, versàtil, màniga llarga, màniga curta, mànigues llargues, mànigues curtes, cintura alta, coll rodó, coll alt, escot, coll de pic, oversize, slim, slim fit, ajustat, ample de cames, recte, usat, segona mà, com nou, bon estat, estat, ocasió, cerimònia, diari ús, dia, escola, escolar, professional, fàcil, neteja, rentable, rentaplats, microones, apte, edició limitada, edició, limitada, bluetooth, usb, led, recarregable, personalitzat, garantia, disponible, capacitat, ideal, perfecte, especial, únic, clàssic, intemporal, fons, vista, any, anys, polièster, niló, viscosa, elastà, elàstica, transpirable, tèrmic, ergonòmic, transparent, multicolor, bicolor, acolorit, rígid, extraïble, desmuntable, inclòs, inclosa, inclosos, incloses, perfumat, giratori, apilable, reclinable, inflable, super, extra, plus, pro, max, mà, esmorzar, dinar, sopar, talla única, acollidor, càlid, fred, fresc, a la lavanda, aroma de lavanda, olor de lavanda, aroma de vainilla, extensible, sec, seca, assecades, xs, xl, xxl, nova temporada, capa, gamer, gaming, tres d, trobat, situat, brodada, =poca, =pocs, =poques, =tova, =tous, =toves, =viva, =vius, =vives, =mada, =mats, =mades, =mja, =mjos, =mges, =secs, =seques, m agradaria, busco, cerco, ven, es ven, dibuixa m, fes me, mostra m, ensenya, ensenya m, podries, pots, imagina, veure, contes infantils, penjada, posat, posada, corre, salta, juga, neda, menja, camina, adormida, estirada, fa, siguin, sigui, estigui, tingui, quasi nou, gairebé nou, casi nous, poc ús, usada, enviament gratis, envio gratis, num, cera de soja, hores, hora, minuts, mullat, boirós, boirosa, antic bonic, bufó, bufona, bonica, preciosa, petita, petitó, vell, vella, coll de punta, impermeable, impermeables, rentavaixelles, durada, llarga durada, llibre obert, imatge amb, foto amb

[role]
exclude-after: sense, no, ni, cap, excepte, en lloc de, en comptes de, en lloc del, llevat de, tret de, mai, no és, no són, no inclou, no porta, no té, no és de, tampoc, lliure de, res de, menys el, en comptes del, ni tampoc, que no sigui, que no siguin, que no tingui, no vull, no ha de ser, però no, però sense, i no, i sense, sense la, sense el, evita, sense cap, no ve amb
exclude-before: no inclòs, no inclosa, no inclosos, no incloses, es ven per separat, es venen per separat, no està inclòs, no està inclosa, no estan inclosos, no estan incloses, a part, exclòs, exclosa, no ve inclòs, no ve inclosa, venut per separat, venuda per separat, no inclòs en el preu, no hi és inclòs, es ven a part, es venen a part, venut a part, per separat
fits-after: per a, per al, per als, per, pel, pels, compatible amb, adequat per a, apte per a, combina amb, a joc amb, ideal per a, perfecte per a, perfecta per a, pensat per a, dissenyat per a, al costat de, al costat del, darrere de, darrere, darrere del, prop de, prop del, a diferència de, a diferència del, similar a, queda bé amb, fa joc amb, serveix per a, compatibles amb, ideal per, combinen amb, que combina amb, que fa joc amb, va bé amb, adequada per a, al costat d, que combini amb, al costat de la, a prop de, al darrere de, compatible, semblant a, diferent de
with-after: amb, inclou, que té, porta incorporat, adornat amb, decorat amb, cobert de, equipat amb, té, decorada amb, adornada amb, que inclou, ve amb, folrat de, rematat amb, ple de, plena de, coberta de, acompanyat de, acompanyada de, amb un, amb una, embellit amb, brodat amb
wear-after: portant, que porta, vestit amb, vestida amb, duent, que duu, sostenint, que sosté, jugant amb, bufant, fent, porta, duu, que fa, que bufa, que juga amb, vestit de gala amb, vestida de, que vesteix, vesteix, abraçant, muntant en, amb barret i, que toca, aguantant, que aguanta, calçant, lluint, que llueix, sosté, juga amb, porta un, porta una, amb un barret i, bufa, abraça, que abraça, aguanta, disfressat de, vestit de festa amb
in-after: en, a, al, als, sobre, damunt de, dins de, davant de, sota, contra, entre, enmig de, a la, al damunt de, davant d, davant del, a les, a l, dalt de, en un, en una, damunt del, dins del, dins d, enmig del, sota de, envoltat de, envoltada de, al voltant de, a sobre de, a sobre del, a dins de, recolzat en, damunt d, al mig de, al mig del, vora, davant la, davant el, damunt, dins, penjat a, penjat al, penjada a, penjada al, assegut a, assegut al, assegut sobre, posat sobre, posada sobre, posat a, posada a, posada damunt, aparcat a, aparcada a, aparcat al, aparcada al, a la vora de, a la vora del, al centre de, recolzat a, recolzada a, sobre la, sobre el
of: de, del, dels, d, de la, de l, fet de, feta de, fabricat en, fabricat amb, fet amb, elaborat amb, confeccionat en, de les, d un, d una, feta amb, fabricada en, fets de, fetes de, fets amb, fetes amb, elaborada amb, tallat en, fet en, feta en, de pura, de pur
and: i, o, així com, i també, e, i un, i una
but: sinó, però, sinó que, en canvi, sinó més aviat
topic: és, són, disponible en, ve en, disponibles en, que és
count-after: joc de, set de, pack de, paquet de, conjunt de, lot de, quantitat, caixa de, capsa de, parell de
count-before: peces, unitats, unitat, u, peça, parells, x, uts, ut

[key]
subject: producte, subjecte, article, objecte, títol, nom, tipus, categoria, nom del producte, tipus de producte, descripció, motiu
colour: color, colors, color principal
material: material, materials, teixit, composició, material principal, tela
scene: escena, fons, entorn, lloc, ambient, ubicació, escenari
style: estil, estil artístic
view: vista, angle, perspectiva, enquadrament, càmera
light: llum, il·luminació, hora del dia, moment del dia
accessory: accessori, accessoris, complements, porta
exclude: excloure, sense, negatiu, evitar, prompt negatiu
quantity: quantitat, unitats, nombre, peces
ignore: talla, mida, marca, pes, dimensions, model, preu, mides, temporada, gènere, referència, capacitat, alçada, amplada, llargada, fondària, diàmetre, volum, estat, fabricant, origen, compatible amb, compatibilitat

[number]
2: dos, dues
3: tres
4: quatre
5: cinc
6: sis
7: set peces
8: vuit
9: nou peces
10: deu
12: dotze, dotzena, una dotzena

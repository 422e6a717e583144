# Dutch and Flemish. Compounds are taken apart by search; only those with a meaning of their own are listed.
[language]
tag: nl
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s en e er n
family: westgermanic

[inflect]
noun: je -> jes
noun: ie -> ies, ieën
noun: oel -> oelen, oeltje, oeltjes
noun: iel -> ielen, ieltje
noun: uil -> uilen, uiltje, uiltjes
noun: eel -> elen, eeltje, eels
noun: aal -> alen, aaltje, aaltjes
noun: ool -> olen
noun: el -> els, elen, ellen, eltje, eltjes
noun: eer -> eren, eertje, eertjes
noun: aar -> aren, aars, aartje, aartjes
noun: oor -> oren, oortje, oortjes
noun: ier -> ieren, iertje, iers
noun: uur -> uren, uurtje
noun: er -> ers, eren, ertje, ertjes
noun: ijn -> ijnen, ijntje, ijntjes
noun: oen -> oenen, oentje, oentjes
noun: een -> enen, eentje
noun: ein -> einen, eintje
noun: uin -> uinen, uintje, uintjes
noun: aan -> anen, aantje, aantjes
noun: oon -> onen, oons, oontje
noun: en -> ens, entje, entjes
noun: an -> annen, annetje, ans
noun: on -> ons, onnen, onnetje, onnen, ontje, ontjes
noun: in -> ins, innen, innetje
noun: ijs -> ijzen, ijsje
noun: oes -> oesen, oezen, oesje
noun: uis -> uizen, uisje, uisjes
noun: eis -> eizen
noun: aas -> azen, aasje
noun: oos -> ozen, oosje, oosjes
noun: ees -> ezen
noun: ies -> iezen
noun: aars -> aarzen, aarsje, aarsjes
noun: as -> assen, asje, asjes
noun: es -> essen, esje, esjes
noun: is -> issen, isje, isjes
noun: os -> ossen, osje, osjes
noun: us -> ussen, usje
noun: s -> zen, sen, je, jes, sje, sjes
noun: oet -> oeten, oetje
noun: uit -> uiten
noun: aat -> aten, aatje
noun: oot -> oten, ootje, ootjes
noun: at -> atten, atje, atjes
noun: et -> etten, etje, etjes, ets
noun: ot -> otten, otje, otjes
noun: it -> itten, itje
noun: ut -> utten, utje
noun: eep -> epen, eepje
noun: aap -> apen, aapje, aapjes
noun: oop -> open
noun: oep -> oepen
noun: ap -> appen, apje, apjes
noun: op -> oppen, opje, opjes
noun: ip -> ippen
noun: oek -> oeken, oekje, oekjes
noun: oeken -> oek
noun: iek -> ieken
noun: eek -> eken
noun: aak -> aken
noun: ok -> okken, okje, okjes
noun: ak -> akken, akje, akjes
noun: ek -> ekken, ekje, ekjes
noun: ik -> ikken
noun: oom -> omen, oompje, oompjes
noun: aam -> amen
noun: om -> ommen, ommetje, ommetjes
noun: am -> ammen
noun: m -> men, pje, pjes, en, s
noun: al -> allen, alletje
noun: il -> illen, illetje
noun: ol -> ollen
noun: oed -> oeden, oedje
noun: ed -> edden, edje
noun: oog -> ogen, oogje, oogjes
noun: aag -> agen, aagje
noun: ig -> iggen, iggetje, iggetjes
noun: g -> gen, gje, gjes
noun: eef -> even
noun: ijf -> ijven
noun: f -> ven, fen, fje
noun: a -> aatje, aatjes, as
noun: o -> ootje, ootjes, os
noun: e -> es, en, n, tje, tjes
noun: u -> us, uutje
noun: * -> en, s, je, jes, tje, tjes
adjective: ood -> ode
adjective: oot -> ote
adjective: eel -> ele
adjective: aal -> ale
adjective: aam -> ame
adjective: ijs -> ijze
adjective: oos -> oze
adjective: ief -> ieve
adjective: aaf -> ave
adjective: it -> itte
adjective: at -> atte
adjective: ak -> akke
adjective: ek -> ekke
adjective: am -> amme
adjective: uk -> ukke
adjective: oek -> oeke
adjective: ol -> olle
adjective: un -> unne
adjective: ap -> appe
adjective: e -> -
adjective: * -> e

[subject]
dress: jurk, avondjurk, trouwjurk, zomerjurk, bruidsjurk, maxi jurk, maxijurk, feestjurk, cocktailjurk, galajurk, wikkeljurk, kleedje, japon, midi jurk, blousejurk, bruidskleed, strandjurk, kleed jurk
t-shirt: t shirt, tshirt, shirt, tanktop, hemdje, topje, singlet, t shirtje
shirt: overhemd, blouse, bloes, polo, poloshirt, hemd, tuniek, bloesje, =blouses
jacket: jas, jack, mantel, blazer, parka, regenjas, winterjas, colbert, bomberjack, trenchcoat, donsjas, anorak, =jasje, bodywarmer, windjack, zomerjas, jekker, vest jasje, puffer jas, spijkerjack jas, ski jas, =jassen, =jasjes, gewatteerde jas, tussenjas, jekkertje, overjas, poncho, cape, softshell, fleecejas, wollen mantel, skijas, pufferjas, regencape, motorjack, overshirt, duffelcoat, jackje
trousers: broek, pantalon, legging, joggingbroek, chino, pantalons, trainingsbroek, cargobroek, =leggings, sweatpants, flared broek, werkbroek, nette broek
skirt: rok, minirok, plooirok, kokerrok, maxirok, midirok, =rokken, =rokje, =rokjes
sweater: trui, sweater, hoodie, vest, pullover, coltrui, gebreide trui, cardigan, sweatshirt, capuchontrui, spencer, schipperstrui, wollen pull, trui met capuchon, truitje, pull, visserstrui, gilet vest, sweatvest, fleecetrui, fleecevest, hoody, gebreid vest
hat: hoed, muts, pet, cap, baret, strohoed, zonnehoed, ijsmuts, bolhoed, beanie, zonnehoedje, baseballpet, vissershoedje, hoofddeksel, tovenaarshoed, bucket hat, kerstmuts, klak, =hoeden, =hoedje, =petten, =petje, =petjes, =pets, =cappen, =capje, =capjes, mutsje, hoedjes, bivakmuts, hoge hoed, panamahoed, zuidwester, puntmuts, pompommuts, cowboyhoed, heksenhoed, koksmuts, feesthoedje, gleufhoed
scarf: sjaal, das winter, halsdoek, omslagdoek, sjaaltje, hoofddoek, shawl, stola, colsjaal, nekwarmer
sneaker: sneaker, schoen, sportschoen, gymschoen, hardloopschoen, loafer, wandelschoen, veterschoen, instapper, tennisschoen, loopschoen, gympen, gymp, mocassin, herenschoen, damesschoen, kinderschoen, ballerina, =sneakers, sportschoenen, gympies, gymschoentje, bootschoen, veterschoenen, brogue, canvas schoen, pantoffelschoen, schoentjes, schoeisel, skateschoen, stappers
boot: laars, enkellaars, enkellaarsje, regenlaars, bergschoen, boot schoeisel, boots, chelsea boot, laarsje, cowboylaars, snowboot, kaplaars, winterlaars, enkelboot, =laarzen, =laarsjes, kisten schoen, wandellaars, rijlaars, bikerboot, snowboots, sneeuwlaars, moonboots, hoge laarzen, chelsea boots, bottine, botten laarzen, bottines
high-heel: pump, hoge hak, =hoge hakken, naaldhak, stiletto, =pumps, hakschoen, =naaldhakken, high heel, =high heels
sandal: sandaal, slipper, teenslipper, espadrille, badslipper, slippers, sleehak sandaal
handbag: tas, handtas, schoudertas, clutch, tasje, crossbody, shopper, damestas, boodschappentas, crossbody tas, aktetas, tote bag, avondtas, strandtas, heuptas, handtasje, bag, buideltas, weekendtas, =tassen, =tasjes, draagtas, schouder tas, linnen tas, katoenen tas, sporttas, reistas, fanny pack, postbodetas, laptoptas dames, sacoche, sjakosj, boodschappentasje, werktas, buidel, etuitas
backpack: rugzak, schooltas, rugtas, boekentas, rugzakje, wandelrugzak
suitcase: koffer, reiskoffer, trolley, handbagage, rolkoffer, handbagagekoffer, valies, reisvalies
wallet: portemonnee, portefeuille, portemonneetje, pasjeshouder, beurs, kaarthouder, geldbeugel
belt: riem, ceintuur, broekriem, broeksriem
watch: horloge, polshorloge, smartwatch, zakhorloge, herenhorloge, dameshorloge, chronograaf, uurwerk
ring: ring, verlovingsring, trouwring, zegelring, vingerring
necklace: ketting, halsketting, collier, halssnoer, parelketting, choker, kettinkje, parelsnoer
sunglasses: zonnebril, zonnebrillen, zonnebrilletje
umbrella: paraplu, parasol, regenscherm, stormparaplu
sofa: bank, zitbank, sofa, slaapbank, hoekbank, zetel, tweezitsbank, divan, canapé, loungebank, 2 zitsbank, 3 zitsbank, chesterfield, driezitsbank, slaapsofa, bankstel, zitsofa
chair: stoel, fauteuil, kruk, eetkamerstoel, bureaustoel, schommelstoel, barkruk, leunstoel, tuinstoel, ligstoel, oorfauteuil, armstoel, klapstoel, relaxstoel, kinderstoel, poef stoel, draaistoel, krukje, gamestoel, ligbed, strandstoel, keukenstoel, relaxfauteuil, loungestoel, krukken, zetel stoel, eetkamerstoelen, zitzak, lazy boy, terrasstoel, campingstoel, eetstoel, kantoorstoel, bureaustoelen, troon, schommelfauteuil, clubfauteuil, kuipstoel, fauteuils, voetenbank
table: tafel, bureau, eettafel, salontafel, bijzettafel, nachtkastje, koffietafel, schrijftafel, sidetable, keukentafel, tuintafel, werktafel, eetkamertafel, nachttafel, wandtafel, klaptafel, schrijfbureau, console tafel, bartafel, bistrotafel, sta tafel, kaptafel, wandbureau, thuiswerkbureau, kinderbureau, picknicktafel, tafeltje, computertafel, salontafeltje, bijzettafeltje, nachtkastjes
bed: bed, tweepersoonsbed, eenpersoonsbed, stapelbed, ledikant, boxspring, hoogslaper, kinderbed, babybed, wieg, bedframe, bedombouw, hemelbed, logeerbed, junior bed, kajuitbed, =bedden, =bedje
lamp: lamp, tafellamp, vloerlamp, hanglamp, bureaulamp, kroonluchter, nachtlampje, leeslamp, lantaarn, staande lamp, wandlamp, plafondlamp, schemerlamp, bedlamp, staanlamp, plafonnière, lampion, luster, sfeerlamp, leeslampje, armatuur lamp, olielamp, petroleumlamp, lavalamp, klemlamp, spotlamp, booglamp, bankierslamp, stormlamp, nachtlamp, tafelverlichting, wandverlichting, leeslicht, nachtlicht, schemerlampje, lampje
bookshelf: boekenkast, boekenplank, boekenrek, wandrek, stellingkast, wandplank, legplank, open kast, boekenplanken, vakkenkast
vase: vaas, bloemenvaas, vloervaas, siervaas, =vazen, =vaasje
mug: mok, beker, kop, koffiemok, theemok, kopje, koffiekop, theekop, tas koffie, koffiekopje, theekopje, pul, bierpul, drinkbeker, thermosbeker, theeglas, espressokopje, koffiebeker, reisbeker, =mokken, =mokje, =mokjes, =koppen, =kopjes, espressokop, bekers, kopje koffie, drinkglas kop, emaille mok, soepmok, beker thee, bierkroes, kroes, theekoppen, glas voor thee
teapot: theepot, waterkoker, koffiepot, fluitketel, theeketel, ketel
bottle: fles, waterfles, drinkfles, thermosfles, flesje, flacon, wijnfles, veldfles, thermoskan, bidon, isoleerfles, drinkbus, flessen, melkfles, babyfles, zuigfles, thermosflessen, heupfles, sportfles, flesjes, drinkbeker fles, zakflacon
bowl: kom, schaal, saladeschaal, soepkom, kommetje, fruitschaal, slakom, schaaltje, mengkom, ontbijtkom, poke bowl kom, serveerschaal, bakje, slabak, =kommen, =kommetjes, ramenkom, schalen, rijstkom, snackschaal, noedelkom, dipschaaltje, pastakom, schaaltjes, papkom
pillow: kussen, hoofdkussen, sierkussen, bankkussen, kussentje, nekkussen, oorkussen, zitkussen, reiskussen, tuinkussen, kussens, sierkussens, vloerkussen, lichaamskussen, voedingskussen, rugkussen, kussentjes, hoofdkussens
candle: kaars, geurkaars, theelicht, stompkaars, waxinelicht, theelichtje, dinerkaars, waxinelichtje, kaarsje, =kaarzen, =kaarsjes
clock: klok, wandklok, wekker, staande klok, koekoeksklok, keukenklok, hangklok, tafelklok, stationsklok, wekkerradio
mirror: spiegel, wandspiegel, handspiegel, make up spiegel, passpiegel, badkamerspiegel, scheerspiegel
car: auto, wagen, elektrische auto, sportwagen, sportauto, racewagen, bestelwagen, personenwagen, cabrio, voertuig, oldtimer, raceauto, personenauto, suv, taxi, speelgoedauto, autootje, stadsauto, terreinwagen, gezinswagen, =elektrische autos, =autos, wagentje, stationwagen, busje auto, kever auto, coupé, jeep, politieauto, minibus, pick up, gezinsauto, bolide, auto s, bestelbus, camper
bicycle: fiets, mountainbike, racefiets, elektrische fiets, e bike, stadsfiets, rijwiel, damesfiets, herenfiets, omafiets, kinderfiets, bakfiets, loopfiets, ebike, koersfiets, fietsen, tweewieler, vouwfiets, tandem, driewieler, loopfietsje, transportfiets, gravelbike, herenrijwiel, crossfiets, stalen ros, fatbike, moederfiets, kinderfietsje, opafiets
headphones: koptelefoon, hoofdtelefoon, oordopjes, oortjes, headset, oortelefoon, oordop, draadloze oordopjes, in ears, oordopje, =oordopjes, =oortjes, oordoppen, koptelefoons, airpods, earbuds, over ear koptelefoon, hoofdtelefoons, gaming headset, oorbuds, draadloze oortjes
phone: telefoon, smartphone, mobiel, gsm, mobieltje, mobiele telefoon, iphone, gsm toestel, mobieltjes, klaptelefoon, draadloze telefoon, vaste telefoon, smartphones, telefoontoestel, druktoetstelefoon
laptop: laptop, notebook, macbook, schootcomputer, chromebook
camera: camera, fototoestel, spiegelreflexcamera, fotocamera, videocamera, polaroidcamera, digitale camera, systeemcamera, filmcamera
speaker: luidspreker, speaker, bluetooth speaker, soundbar, bluetoothspeaker, luidsprekerbox, geluidsbox, speakerbox
perfume: parfum, eau de toilette, eau de parfum, parfumfles, parfumflesje, reukwater, luchtje, parfumflacon, aftershave geur, parfummetje
lipstick: lippenstift, lipstick, lippenstiftje
ball: bal, voetbal, basketbal, strandbal, tennisbal, volleybal, skippybal, fitnessbal, speelbal, rugbybal, balletje, yogabal, =ballen, stuiterbal, golfbal, handbal, hockeybal, pilatesbal, zitbal, medicijnbal, basketballen, voetballen bal, gymbal
guitar: gitaar, elektrische gitaar, akoestische gitaar, klassieke gitaar, ukelele, basgitaar, westerngitaar, gitaren, =gitaren
teddy-bear: teddybeer, knuffelbeer, teddybeertje, teddy, pluchen beer, beertje knuffel, knuffelbeertje, =pluchen beertje, knuffelberen, berenknuffel, teddyberen, teddybeertjes
book: boek, roman, notitieboek, kookboek, prentenboek, schrift, dagboek, notitieboekje, schetsboek, leesboek, boekje, agenda, stripboek, kinderboek, =boeken, =boekjes, boekwerk, notitieblok, kleurboek, studieboek, woordenboek, sprookjesboek, fotoboek, fotoalbum, pocket, thriller boek, receptenboek, schetsblok, bijbel, journaal boek, planner
cat: kat, poes, kitten, kater, poesje, kattenjong, katje, =katten, =katjes, =poesen, =poezen
dog: hond, puppy, hondje, teef, poedel, teckel, pup, herder hond, labrador, bulldog, golden retriever, chihuahua, =teven, labrador retriever, hondjes, honden, hondenpup, welp hond, viervoeter, bordercollie, herdershond, tekkel, mopshond, mops, husky, straathond, pups, puppy s, waakhond
bear: beer, beertje, ijsbeer, beren, berin, berenjong, grizzlybeer, =beertjes
rabbit: konijn, konijntje, haas, haasje, konijnen, dwergkonijn, hazen, =hazen, paashaas, konijntjes, langoor
panda: panda, pandabeer, reuzenpanda, pandaberen
elephant: olifant, olifantje, babyolifant
duck: eend, eendje, eenden, woerd, eendenkuiken
frog: kikker, pad dier, kikkertje, boomkikker, =padden
dinosaur: dinosaurus, dino, tyrannosaurus, dinosauriër, triceratops, t rex, dinosaurussen
penguin: pinguïn, pinguin
pig: varken, big, biggetje, varkentje, zeug, =biggen, knorretje, =biggetjes
fox: vos, vosje, vossen, poolvos, =vosjes
lion: leeuw, leeuwin, leeuwenwelp, leeuwtje
tiger: tijger, tijgertje, tijgerwelp, tijgerin
monkey: aap, aapje, chimpansee, gorilla, baviaan, apen, =aapjes
mouse: muis, muisje, rat, muizen, veldmuis, =muisjes, =ratten, =ratje, =ratjes
owl: uil, uiltje, kerkuil, oehoe, =uilen, =uiltjes
fish: vis, goudvis, clownvis, visje, vissen dier, =vissen, =visjes
turtle: schildpad, zeeschildpad, schildpadje, =schildpadden
chick: kuiken, kuikentje
garden: tuin, bloementuin, chinese tuin, japanse tuin, achtertuin, moestuin, =tuinen, =tuintje, =tuintjes, park, rozentuin, voortuin, gazon, volkstuin, kruidentuin, grasveld, boomgaard, hof
palace: paleis, kasteel, verboden stad, tempel, slot kasteel, =paleizen, burcht, =kastelen, koninklijk paleis, vesting, ridderkasteel, kasteeltje, pagode, koninklijk kasteel, sprookjeskasteel, landhuis
skyline: skyline, stadssilhouet, stadsgezicht, stadspanorama
mountains: berg, bergen, gebergte, bergketen, berglandschap, alpen, bergtop, bergtoppen, heuvels, bergwand, alpenlandschap, bergdal, bergkam
beach: strand, zandstrand, kust, zeestrand, zee kust, aan zee, aan het strand, strandje, noordzeestrand, duinen, zee
forest: bos, woud, jungle, regenwoud, oerwoud, =bossen, dennenbos, =bosje, =bosjes, bos met bomen, beukenbos, berkenbos, herfstbos, sprookjesbos, winterbos, bosrand, open plek in het bos, loofbos, naaldbos, bospad
street: straat, laan, steeg, stoep, straten, winkelstraat, straatje, trottoir, =lanen, =laantje, =laantjes, kasseistraat, kinderkopjes, plein, zijstraat, rijbaan, steegje, dorpsstraat, winkelstraten, weg, zebrapad, boulevard

[accessory]
glasses: bril, leesbril, brillen, brilletje, bril met ronde glazen
bow: strik, strikje, vlinderdas, vlinderstrik, haarstrik, vlinderdasje
balloon: ballon, luchtballon speelgoed, ballonnen, ballonnetje
bubbles: bel, zeepbel, bellen, bubbel, zeepbellen, =zeepbelletjes, bellenblaas, =bels, =belen, =beltje, =beltjes
wings: vleugel, vliegend, gevleugeld, vliegende, vleugels

[colour]
red: rood, donkerrood, wijnrood, bordeaux, bordeauxrood, felrood, karmijnrood, kersenrood, lichtrood, robijnrood, scharlakenrood, bordeau, vuurrood, steenrood, =rode, granaatrood, baksteenrood, tomaatrood, bloedrood, framboosrood, roodachtig, kersrood, aardbeirood, framboos, merlot, roestrood, wijn rood, robijn
orange: oranje, abrikoos, koraal, terracotta, roestkleurig, roestbruin, koraaloranje, feloranje, abrikooskleurig, mandarijn, perzik, perzikkleurig, roest, neonoranje, koraalrood, koperkleurig, mango, saffraan, pompoenoranje, lichtoranje, donkeroranje, zalmoranje, wortelkleur
yellow: geel, lichtgeel, okergeel, mosterdgeel, citroengeel, oker, mosterd, felgeel, zonnegeel, donkergeel, kanariegeel, =gele, neongeel, fluogeel, vanillegeel, pastelgeel, goudgeel, botergeel, maisgeel, zonnebloemgeel, kerriegeel, geelachtig, currygeel
green: groen, donkergroen, lichtgroen, olijfgroen, mintgroen, smaragdgroen, legergroen, flessengroen, mint, saliegroen, mosgroen, bosgroen, limoengroen, olijf, appelgroen, grasgroen, zeegroen, pistache, pistachegroen, neongroen, fluogroen, jade, jadegroen, dennengroen, salie, eucalyptus, khakigroen, kakigroen, pastelgroen, varengroen, smaragd, limegroen, gifgroen, petrolgroen, blauwgroen, grijsgroen, avocadogroen, groenig
blue: blauw, kobaltblauw, koningsblauw, felblauw, indigo, kobalt, saffierblauw, jeansblauw, petrolblauw, petrol, indigoblauw, korenblauw, middenblauw, staalblauw, duifblauw, oceaanblauw, zeeblauw, ultramarijn, denimblauw, grijsblauw, helderblauw, blauwachtig, saffier, royal blue, neonblauw, hardblauw, blauwgrijs, rookblauw, vergrijsd blauw
light-blue: lichtblauw, hemelsblauw, babyblauw, turquoise, turkoois, azuurblauw, ijsblauw, pastelblauw, cyaan, aqua, zachtblauw, turkooisblauw, poederblauw, aquamarijn, watergroen blauw, bleekblauw, zeegroenblauw, mistblauw, hemelblauw, turkooizen, turquoiseblauw, aquablauw
navy: donkerblauw, marineblauw, navy, nachtblauw, marine, navy blauw, inktblauw, donker blauw, middernachtblauw, marine blauw, zwartblauw, diepblauw
purple: paars, lila, violet, lavendel, aubergine, mauve, donkerpaars, lichtpaars, purper, lavendelpaars, pruim, amethist, pruimkleurig, paarsachtig, druif, lilakleurig, orchideepaars, seringenpaars, sering, bramen, braam, felpaars, roodpaars, blauwpaars, lavendelblauw, heidepaars, pastelpaars, violetpaars, magentapaars, lavendelkleurig, pruimenpaars
pink: roze, rose, fuchsia, oudroze, lichtroze, zalmroze, felroze, zachtroze, magenta, babyroze, donkerroze, poederroze, hardroze, knalroze, pastelroze, zalm, neonroze, fluoroze, kauwgomroze, snoeproze, perzikroze, nude roze, blush, oud roze, rozeachtig, barbieroze, zalmkleurig, koraalroze, poeder roze, rozerood, frambozenroze, flamingoroze, pink, hotpink, cerise
brown: bruin, donkerbruin, lichtbruin, cognac, kastanjebruin, karamel, chocoladebruin, taupebruin, cognacbruin, tan bruin, karamelbruin, koffiebruin, hazelnootbruin, kaneel, walnootbruin, roodbruin, mokka, mokkabruin, toffee, chocolade, chocoladekleurig, kastanje, tabaksbruin, mahoniebruin, bruinachtig, cacao, kaneelbruin, camelbruin, cognackleurig, koffiekleurig, sepia, gouden bruin, hazelnoot, reebruin, bronsbruin, tanbruin, karamelkleurig
beige: beige, crème, creme, ivoor, zandkleur, ecru, zandkleurig, gebroken wit, ivoorwit, crèmewit, camel, khaki, kaki, champagne, crèmekleurig, nude, zand, kameelkleurig, naturel wit, crèmekleur, vanille, havermout, haver, huidkleurig, eierschaal, botwit, roomwit, roomkleurig, linnenkleur, zandbeige, lichtbeige, donkerbeige, naturelkleurig, off white, offwhite, greige, steenkleurig, kit, latte, champagnekleurig, beigeachtig, kiezelbeige, wolwit
black: zwart, matzwart, gitzwart, diepzwart, pikzwart, ravenzwart, roetzwart, koolzwart, zwartgelakt, mat zwart, hoogglans zwart, onyx, glanzend zwart, inktzwart, ebbenzwart, zwart gespoten
white: wit, spierwit, helderwit, sneeuwwit, hagelwit, matwit, parelwit, hoogglans wit, =witte, krijtwit, melkwit, hoogglanswit, stralend wit, mat wit, arctisch wit, kraakwit, whitewash, glanswit, wit gelakt, wittig, porseleinwit
grey: grijs, donkergrijs, lichtgrijs, antraciet, muisgrijs, leigrijs, antracietgrijs, grafiet, houtskool, grijsgemêleerd, taupe, parelgrijs, zilvergrijs, betongrijs, middengrijs, asgrijs, rookgrijs, cementgrijs, steengrijs, staalgrijs, spacegrijs, space grey, loodgrijs, duifgrijs, warmgrijs, granietgrijs, kiezelgrijs, gunmetal, melange grijs, grijsachtig, grijsbruin, leisteen, mist grijs, ijsgrijs
gold: goud, gouden, goudkleurig, verguld, roségoud, goudkleur, witgoud, geelgoud, rosegoud, 18 karaat goud, rosékleurig goud, goudkleurige, messingkleurig, oudgoud, champagnegoud, goudtint, matgoud, antiek goud, 14 karaat goud, roodgoud, gold plated, goudlook, goudgekleurd
silver: zilver, zilveren, zilverkleurig, verzilverd, sterling zilver, zilverkleur, 925 zilver, zilvertint, chroomkleurig, matzilver, zilvergekleurd, zilverachtig, platina, oudzilver, antiek zilver, silver, zilverlook, echt zilver

[material]
leather: leer, leren, lederen, leder, echt leer, imitatieleer, kunstleer, suède, nubuck, echt leder, suede, rundleer, nappaleer, lakleer, nepleer, vegan leer, rundsleer, kunstleder, nappa, buffelleer, skai, schapenleer, lamsleer, geitenleer, schapenvacht, pu leer, pu, veganistisch leer, kalfsleer, kalfsleder, vachtleer, nubuckleer, suèdeleer, croco leer, volnerf leer, volnerfleer, anilineleer, ecoleer, eco leer, lederlook, leerlook, leatherlook, nappaleder, runderleer, koeienleer, hertenleer, suedine, alcantara
cotton: katoen, katoenen, biokatoen, biologisch katoen, katoen-, jersey, canvas, 100% katoen, badstof, flanel, badstoffen, mousseline, poplin, katoenmix, ribkatoen, zeildoek, percal, katoensatijn, tetra, hydrofiel, twill, katoenflanel, jersey katoen, organisch katoen, bio katoen, katoenblend
silk: zijde, zijden, satijn, satijnen, zijdezacht satijn, moerbeizijde
wool: wol, wollen, merinowol, kasjmier, vilt, vilten, scheerwol, cashmere, alpaca, merino, lamswol, kasjmieren, schapenwol, bouclé, tweed, =wolle, mohair, angora, loden, wolmix, gekookte wol, wolvilt, gevilte wol, teddywol, nieuw zeelandse wol, kamelenhaar, grof gebreide wol, alpacawol, kasjmierwol
denim: denim, spijkerstof, jeansstof
linen: linnen, vlas, linnenmix, gewassen linnen
metal: metaal, metalen, ijzer, ijzeren, aluminium, messing, koper, koperen, brons, bronzen, gietijzer, gietijzeren, smeedijzer, mechanisch, titanium, metallic, blik, blikken, smeedijzeren, messingen, tin, tinnen, zink, zinken, verchroomd, gelakt metaal, emaille, geëmailleerd, gegalvaniseerd, nikkel, ijzerdraad, draadstaal metaal, plaatijzer, gietaluminium, gepoedercoat metaal, gepoedercoat, blik metaal, chroom, metaallook, koperlook, aluminiumen, zamak, legering, gegoten metaal
steel: staal, stalen, roestvrij staal, rvs, roestvrijstalen, edelstaal, inox, roestvast staal, geborsteld rvs, geborsteld staal, koolstofstaal, chirurgisch staal, plaatstaal, gepoedercoat staal, roestvrijstaal, cortenstaal, stainless steel, staaldraad, buisstaal
wood: hout, houten, eiken, eikenhout, notenhout, walnoot, grenen, beuken, massief hout, teakhout, mangohout, eikenhouten, acaciahout, berkenhout, berken, beukenhout, eik, steigerhout, grenenhout, notenhouten, teak, mahonie, massief eiken, kersenhout, vurenhout, multiplex, essenhout, acacia, teakhouten, mdf, grenen hout, massief beuken, esdoorn, essen, es hout, lariks, ceder, cederhout, kersen, palissander, sheesham, drijfhout, sloophout, olijfhout, vuren, spaanplaat, fineer, eikenfineer, boomstam, populier, wilgenhout, massief mangohout, walnotenhout, notelaar, triplex, underlayment, iepenhout, robuust eiken, eikenlook, hardhout, balken hout, bamboe hout
bamboo: bamboe, bamboehout
glass: glas, glazen, kristal, kristallen, gehard glas, borosilicaatglas, melkglas, veiligheidsglas, rookglas, mondgeblazen glas, gerecycled glas, opaalglas, spiegelglas, kristalglas, persglas, gekleurd glas, glas in lood, matglas, borosilicaat, ribbelglas
ceramic: keramiek, keramische, porselein, porseleinen, aardewerk, steengoed, keramieken, aardewerken, keramisch, stoneware, terracotta aardewerk, klei, beenderporselein, geglazuurd aardewerk, geglazuurd, gres, stenen gres, kleiwerk, majolica, bone china, delfts blauw aardewerk, faience, biscuitporselein, terra cotta
plastic: plastic, kunststof, acryl, polycarbonaat, plexiglas, kunststoffen, plastieken, polypropyleen, pvc, resin, kunsthars, plastiek, gerecycled plastic, hard plastic, abs, polyester hars, melamine, vinyl, tritan, polyethyleen, acrylglas, epoxy, bakeliet, wicker kunststof, kunststof rotan, acrylaat, hardcase plastic
rubber: rubber, rubberen, siliconen, silicone, latex, neopreen, silicoon, natuurrubber, siliconenrubber, eva, schuimrubber, gerubberiseerd, gummi, silicon, rubberachtig, rubberlaag
velvet: fluweel, fluwelen, velours, velvet, ribfluweel, ribfluwelen, corduroy, ribstoffen, velours stof, velvet stof, fluweelstof, fluweelzacht, veloursachtig, manchester, chenille
paper: papier, papieren, karton, kartonnen, kraftpapier, papier maché, gerecycled papier, golfkarton, rijstpapier, zijdepapier, crêpepapier, papier mache, vloeipapier, grijskarton, papiertouw, gerecycleerd papier

[also]
subject.trousers + material.denim: =jeans, spijkerbroek, jeansbroek, skinny jeans
subject.jacket + material.denim: spijkerjas, spijkerjack, jeansjas, jeansjack
subject.dress + material.denim: spijkerjurk, jeansjurk
subject.skirt + material.denim: spijkerrok, jeansrok
subject.shirt + material.denim: spijkerblouse
subject.duck + material.rubber: badeend, badeendje, rubberen eend, badeendjes
subject.boot + material.rubber: rubberlaars, rubberen laars
subject.bear + colour.brown: bruine beer
subject.jacket + material.leather: leren jas, leren jack, leren jasje
subject.sweater + material.wool: wollen trui
subject.headphones + colour.black: =zwarte oortjes

[scene]
white-background: witte achtergrond, effen witte achtergrond, helderwitte achtergrond, egale witte achtergrond, zuiver witte achtergrond, spierwitte achtergrond, volledig witte achtergrond, wit fond, tegen wit, op wit, egaal wit, witte ondergrond, op een witte achtergrond, vrijstaand op wit, neutraal witte achtergrond, sneeuwwitte achtergrond, wit als achtergrond
living-room: woonkamer, zitkamer, huiskamer, living, leefruimte, salon, woonkamers
bedroom: slaapkamer, kinderkamer slaapkamer, slaapkamers, logeerkamer, babykamer, kinderkamer, tienerkamer
kitchen: keuken, aanrecht, keukenblad, werkblad keuken, aanrechtblad, keukens, keukeneiland, kookeiland, keukenkastje scene, keukentafel scene, woonkeuken, in de keuken, keukenraam
bathroom: badkamer, badkamers, doucheruimte, wc, toilet ruimte, badhuis, natte cel
office: kantoor, werkkamer, thuiskantoor, werkplek, thuiswerkplek, kantoren, kantoortuin, kantoorruimte, vergaderzaal, vergaderruimte, studeerkamer, bureauruimte
snow: sneeuw, besneeuwd, sneeuwlandschap, besneeuwde, winterlandschap, verse sneeuw, poedersneeuw, sneeuwveld, sneeuwbui, sneeuwstorm, in de sneeuw, ondergesneeuwd, ondergesneeuwde, sneeuwhoop, sneeuwhelling
studio: studio, fotostudio, atelier

[style]
photo: foto, fotorealistisch, realistisch, fotografie, fotografisch, hyperrealistisch
ink-wash: gewassen inkt, inkttekening, chinese inktschildering, inktstijl, oost indische inkt, chinese schilderkunst, inktschildering, chinese inkttekening, inktwassing
watercolour: aquarel, waterverf, aquarelstijl, aquarelverf, waterverfstijl
oil-painting: olieverf, olieverfschilderij, olieverf op doek, olieverfstijl
cartoon: tekenfilm, cartoon, strip, anime, cartoonstijl, tekenfilmstijl, stripstijl, animatie, stripverhaal
cyberpunk: cyberpunk, cyberpunkstijl
futuristic: futuristisch, sciencefiction, futuristische, science fiction, toekomstgericht
vintage: vintage, retro, antiek, ouderwets, nostalgisch, antieke, vintagestijl, jaren 50, jaren 60, jaren 70, jaren 80
minimalist: minimalistisch, minimalistische, strak minimalistisch, minimalisme, scandinavische stijl, scandinavisch minimalistisch

[view]
front: vooraanzicht, van voren, frontaal, vooraan gezien, recht van voren, vooraf gezien, recht vooraan, van voren gezien, voorkant aanzicht, rechtuit gezien
side: zijaanzicht, van opzij, in profiel, van de zijkant, zijwaarts, vanaf de zijkant, zijprofiel, van opzij gezien, vanop zij, vanuit de zijkant, zijkant gezien
top: bovenaanzicht, van bovenaf, vogelperspectief, van boven, vanaf boven, in vogelvlucht, flatlay, van boven gezien, luchtfoto, recht van boven, flat lay, van bovenaf gezien, vanuit de lucht
three-quarter: driekwart aanzicht, driekwart, schuin van voren, driekwartaanzicht, onder een hoek, schuin vooraanzicht, schuin van boven, schuin van opzij, halfprofiel, in driekwart, schuin gezien, driekwartprofiel
close-up: close up, van dichtbij, macro, detailfoto, macrofoto, closeup, detailopname, detail opname, heel dichtbij, in close up, ingezoomd, uit de nabijheid

[light]
soft: zacht licht, zachte belichting, diffuus licht, gedempt licht, zachte verlichting, sfeerlicht, diffuse belichting, zacht daglicht, zachte schaduwen, kaarslicht, zachte gloed, dimlicht, sfeerverlichting, indirect licht, in zacht licht
studio: studiolicht, studiobelichting, studioverlichting, studiolampen
dusk: schemering, zonsondergang, avondlicht, gouden uur, bij zonsondergang, avondschemering, valavond, avondzon, in de schemering, bij schemering, bij zonsopgang avond, schemerlicht, in het avondlicht, avondgloed, bij valavond, blauwe uur, in de avondzon, ondergaande zon, s avonds
morning: ochtendlicht, zonsopgang, ochtend, dageraad, bij zonsopgang, ochtendzon, in de ochtend, morgenlicht, vroege ochtend, ochtendgloren, s ochtends, s morgens, in het ochtendlicht, vroeg in de ochtend, ochtendlijk, opkomende zon, bij dageraad, in de ochtendzon
night: nacht, bij maanlicht, bij volle maan, nachts, maanlicht, in de nacht, bij nacht, nachtelijk, maneschijn, s nachts, middernacht, in het maanlicht, midden in de nacht, nachtscène, sterrenhemel, volle maan, in het donker
backlit: tegenlicht, van achteren belicht, in tegenlicht, achterlicht belichting, met tegenlicht, tegen het licht in, tegen de zon, van achteren verlicht
neon: neon, neonlicht, neonverlichting, neonlichten, neonlampen, neonreclame, neonbuizen, neonbord, neonborden, neongloed

[word]
trim: hengsel, klittenband, vulling, binnenzak, binnenvak, voorvak, sluitriem, handvat, zool, veter, hak, gesp, rits, knoop, =knopen, lint, poot, =poten, poten, pootje, wiel, wieltje, deksel, dop, sluiting, band, =banden, schouderband, riempje, polsband, horlogeband, bandje, voet, =voeten, onderstel, sokkel, rand, bies, naad, stiksel, kraag, mouw, manchet, zak, zakje, voering, kwast, kwastje, franje, schakel, print, opdruk, streep, stip, stippen, patroon, borduursel, logo, tekst, letter, motief, kant, ruches, steen, steentje, parel, diamant, edelsteen, wijzerplaat, scherm, wijzer, kroon, kurk, lont, tuit, snavel, hoofdbord, hoofdeinde, armleuning, rugleuning, zitting, snoer, kabel, oor, oog, neus, staart, slurf, manen, snorhaar, klep, capuchon, stud, klinknagel, zadel, stuur, velg, pedaal, spatbord, spaak, fietsbel, snaar, detail, accent, versiering, applicatie, lade, binnenzool, loopzool, tong, neusje, zoom, boord, kettinkje hengsel, ruit, ruitjes, bloemenprint, bloemen print, bloemetjes, bloemenpatroon, pailletten, koord, trekkoord, elastiek, label, schroefdop, rietje, oorkussens, hoofdband, toets, hanger sier, bedel, bontkraag, bont, pompon, pompom, drukknoop, haakje, scharnier, plank, legplankje, trekker, zijvak, vak, schouderriem, draagriem, draagband, strass, zirkonia, pin, bloemmotief, draaischijf, spijl, voetjes, wijzers, cijfers, schroef, sierrand, biesje, knoopje, randje, hielstuk, =zolen, =hakken, =hakje, =hakjes, =pootjes, =wielen, =doppen, =dopje, =dopjes, =voetje, =biezen, =zakken, =zakjes, =tuiten, =oren, =oortje, =ogen, =oogje, =oogjes, =zomen, =zoompje, =zoompjes, =ruiten, =vakken, =vakje, =vakjes, =pins, =pinnen, =pinnetje, houten dop, sluitinkje, reflector, reflectoren, klittenbandsluiting, drukknoopsluiting, magneetsluiting, trekkoordje, tailleband, patch, halslijn, revers, rubberzool, buitenzool, enkelbandje, borstzak, voorzak, zijzakken, handgreep, trekgreep, telescoopgreep, draaggreep, kettingriem, uurwijzer, slinger, glazen deksel, bamboe deksel, houten deksel, zeefje, zeef, verstuiver, pompje, schroefsluiting, voetsteun, voetensteun, kruisvoet, lattenbodem, lampvoet, schakelaar, dimmer, spoiler, motorkap, bumper, koplamp, koplampen, velgen, stuurwiel, bagagedrager, kettingkast, toets gitaar, boekrug, omslag, bladzijden, klauw, vin, veer, veren, buik, tanden, hoorn, lus, riemlus, franjes, kwastjes, sierstenen, zwenkwielen, zwenkwieltjes, bretels, stuurtassen
body: frame, lijst, omlijsting, montuur, kast horloge, behuizing, kap, lampenkap, corpus, romp, bekleding, stof, oppervlak, afwerking, buitenkant, kleur, materiaal, tint, vacht, tafelblad, blad, bovenwerk, buitenzijde, carrosserie, hoes bekleding, zitkuip, stoffering, bovenmateriaal, =kappen, =kapje, =kapjes
other: poef, vensterbank, wortel, opbergetui, oplaadkabel, opbergdoos, oplaadetui, bladmuziek, cadeaubon, wekkerlamp, sneeuwpop, paddenstoel, pompoen, tuinfeest, verjaardagsfeest, picknick, concert, bruiloft, tuinbank, bankje, parkbank, jam, water, wijn, koffie, thee, fruit, appel, brood, melk, hoesje, hoes, case, telefoonhoesje, telefoonhoes, telefoonhouder, beschermhoes, laptophoes, laptoptas, laptopstandaard, kussenhoes, kussensloop, sloop, bankhoes, stoelhoes, dekbedovertrek, overtrek, oplader, lader, houder, standaard, sticker, poster, sleutelhanger, sleutelring, hanger, oorbel, =oorbellen, oorring, armband, broche, handschoen, want, =wanten, =handschoenen, sok, =sokken, kous, pantoffel, sloffen, slof, handdoek, badhanddoek, strandlaken, theedoek, deken, plaid, sprei, gordijn, tapijt, vloerkleed, kleed, matje, yogamat, sportmat, deurmat, badmat, muismat, computermuis, draadloze muis, gaming muis, bord, schotel, onderzetter, placemat, tafelkleed, tafellaken, tafelloper, servet, vork, lepel, mes, =messen, pan, koekenpan, pot, bloempot, plantenbak, mand, mandje, wasmand, doos, doosje, kist, sieradendoos, juwelendoos, horlogebox, horlogedoos, muziekdoos, dienblad, haak, kapstok, kleerhanger, organizer, opberger, opbergbox, kast, kledingkast, garderobekast, ladekast, dressoir, commode, tv meubel, tv kast, schoenenkast, schoenenrek, schoensmeer, schoenlepel, schoenendoos, wijnrek, wijnglas, wijnglazen, drinkglas, bierglas, champagneglas, glas water, glas wijn, karaf, schenkkan, waterkan, melkkan, kruik, suikerpot, televisie, tv, monitor, toetsenbord, tablet, printer, adapter, batterij, accu, powerbank, power bank, statief, lens, drone, bloem, plant, kamerplant, boeket, bos bloemen, boom, kerstboom, taart, koek, koekje, snoep, voer, hondenvoer, kattenvoer, kattenbak, kattenbakvulling, krabpaal, hondenriem, halsband, halsband voor hond, hondenhalsband, hondenmand, kattenmand, hondenbed, hondenkussen, hondenhok, kooi, vogelkooi, aquarium, viskom, borstel, tandenborstel, zeep, shampoo, bodylotion, dagcrème, mascara, nagellak, foundation, serum, kam, föhn, stofzuiger, blender, broodrooster, oven, koelkast, wasmachine, naaimachine, koffiezetapparaat, koffiemachine, strijkijzer, strijkplank, tent, slaapzak, helm, fietshelm, fietstas, fietsslot, fietspomp, fietsmand, fietsendrager, fietszadel, autostoel, autostoeltje, kinderzitje, autohoes, racket, tennisracket, skateboard, step, motor, motorfiets, scooter, vrachtwagen, bus, trein, vliegtuig, schip, zeilboot, bootje, raket, ruimteschip, piano, viool, trommel, fluit, pen, potlood, gum, liniaal, kalender, kaart, wenskaart, behang, fotolijst, fotolijstje, schilderijlijst, korte broek, shorts, zwembroek, badpak, bikini, bh, ondergoed, onderbroek, slip, pyjama, pak, stropdas, gilet, uniform, kostuum, verkleedkostuum, overall, jumpsuit, tuinbroek, masker, pruik, beddengoed, laken, hoeslaken, dekbed, matras, topper, kandelaar, kaarsenhouder, kaarshouder, waxinelichthouder, windlicht, theelichthouder, boekensteun, parapluhouder, paraplubak, gitaartas, gitaarkoffer, gitaarstandaard, gitaarband, plectrum, cameratas, flesopener, flessenopener, kurkentrekker, flessenhouder, screenprotector, robot, eenhoorn, draak, paard, koe, schaap, geit, vogel, papegaai, adelaar, slang, krokodil, giraf, zebra, kangoeroe, koala, eekhoorn, egel, hert, wolf, walvis, dolfijn, haai, octopus, vlinder, bij insect, lieveheersbeestje, spin, kip, haan, persoon, huis, huisje, poppenhuis, gebouw, brug, rivier, meer water, lucht, zon, maan, ster, wolk, gras, raam, deur, muur, vloer, dak, vijver, schaar, emmer, gieter, sieraad, zaklamp, lichtslinger, kerstverlichting, bureau onderlegger, zonnescherm, hangmat, schommel, glijbaan, zwembad, barbecue, puzzel, bordspel, luier, fopspeen, kinderwagen, schort, snijplank, ovenschaal, bakvorm, vuilnisbak, prullenbak, kattenspeeltje, hondenspeeltje, muizenval, vogelhuisje, nestkast, broodtrommel, lunchbox, toilettas, make up tas, etui, brillenkoker, brillendoos, ringdoosje, ringkussen, ring standaard, hoofdlamp, lampenvoet, oorwarmers, =jammen, =wijnen, =wijntje, =wijntjes, =hoesen, =hoezen, =sokje, =sokjes, =mesje, =mesjes, =pannen, =pannetje, =pans, =potten, =potje, =potjes, =dozen, =doosjes, =haken, =bomen, =boompje, =boompjes, =koeken, =koekjes, =zepen, =zeepje, =kammen, =bussen, =busje, =pens, =pentje, =pentjes, =pakken, =pakje, =pakjes, =kippen, =hanen, =haantje, =haantjes, =huizen, =huisjes, =zons, =zonnen, =zonnetje, =zontje, =zontjes, =maantje, =maantjes, =ramen, =muren, =muurtje, =dakken, =dakje, =dakjes, slee, ski, ski s, schaats, schaatsen, open haard, haard, kachel, fornuis, gootsteen, badkuip, douche, wastafel, trap, balkon, terras, veranda, hek, poort, brievenbus, lantaarnpaal, gang, garage, kelder, zolder, bibliotheek, café, restaurant, etalage, kraam, station, vliegveld, speeltuin, schuur, hut, kerk, toren, vuurtoren, pier, haven, golf, =golven, klif, pad weg, weide, wei, veld, struik, heg, blad boom, =bladeren, tulp, =tulpen, zonnebloem, roos bloem, cactus, aardbei, banaan, peer, kers, citroen, pizza, hamburger, kaas, ijs, ijsje, honing, sap, trompet, saxofoon, cello, accordeon, microfoon, platenspeler, spelconsole, afstandsbediening, vlieger, grasmaaier, kruiwagen, hark, schop, tuinslang, hamer, boormachine, ladder, kerstbal, bekerhouder, vaatwastablet, koelbox, schoolbord, oogschaduw, lippenbalsem, oplaadstation, geheugenkaart, fietsenrek, voetbalschoenen, stoelkussen, bureaulegger
toy: speelgoed, knuffel, pluche, pluchen, beeld, beeldje, figuur, poppetje, set, paar, stel, pakket, collectie, soort, type, afbeelding, illustratie, tekening, schilderij, render, model, serie, portret, groep, verzameling, weergave, 3d render, plaatje, knuffeldier, versie, schets, duo, figuurtje, sculptuur, scène, =setten, =setje, =setjes, =sets, =paartje, =paartjes
generic: productfoto, productfotografie, productafbeelding, product, artikel, packshot, catalogusfoto, productbeeld, foto van het product, foto van een product, productplaatje, webshopfoto
plain: de, karaat, wandelend, rijdend, speelgoedachtig, vasthoudt, met klittenband, mt, karaats, dragende, beschikbaar, verkrijgbaar, opbergen, extra lang, getuft, ribstof, kleurig, sierlijk, sierlijke, degelijk, onderhoudsvriendelijk, uitschuifbaar, uitschuifbare, kantelbaar, mooie set, aankleding, webshop, voordelig, gloednieuw, gloednieuwe, ongedragen, nooit gedragen, ophalen, vraagprijs, bieden, zgan, geurt, lekker, lekkere, knus, knusse, modernistisch, eigentijds, eigentijdse, speciaal voor, het, een, n, t, deze, dit, mijn, jouw, je, uw, haar, ons, onze, hun, hen, ik, jij, u, hij, zij, ze, we, wij, jullie, men, wie, wat, welke, welk, er, hier, daar, waar, wanneer, als, dan, toen, zo, zeer, heel, erg, te, ook, nog, al, alleen, slechts, wel, meer, minder, meest, veel, weinig, alle, alles, elk, elke, ieder, iedere, beide, enkele, sommige, genoeg, om, over, naar, tot, sinds, tijdens, want omdat, omdat, hoge, hoog, hoge resolutie, hoge kwaliteit, resolutie, kwaliteit, hd, 4k, nieuw, nieuwe, best, beste, luxe, luxueus, premium, mooi, mooie, prachtig, prachtige, schattig, schattige, lief, lieve, leuk, leuke, snoezig, elegant, stijlvol, stijlvolle, chique, klassiek, klassieke, modern, hedendaags, trendy, modieus, modieuze, hip, designer, handgemaakt, handgemaakte, met de hand gemaakt, ambachtelijk, origineel, originele, authentiek, echt, echte, eenvoudig, eenvoudige, simpel, effen, uni, zacht, zachte, hard, licht, lichte, donker, helder, fel, bleek, pastel, mat, matte, glanzend, hoogglans, glans, gepolijst, glad, gladde, ruw, groot, grote, klein, kleine, mini, middelgroot, extra groot, maat, maten, breed, brede, smal, smalle, lang, lange, kort, korte, dun, dunne, dik, dikke, rond, ronde, vierkant, ovaal, ovale, rechthoekig, lichtgewicht, zwaar, zware, draagbaar, draagbare, opvouwbaar, inklapbaar, verstelbaar, waterdicht, waterdichte, waterafstotend, draadloos, draadloze, elektrisch, elektrische, digitaal, digitale, slim, slimme, automatisch, handmatig, outdoor, buiten, binnen, reis, sport, sportief, casual, formeel, zomer, winter, herfst, lente, voorjaar, dames, vrouw, vrouwen, heren, man, mannen, meisje, meisjes, meiden, jongen, jongens, kind, kinderen, baby, peuter, kleuter, volwassenen, unisex, tiener, moeder, vader, cadeau, cadeautje, kado, cadeaus, verjaardag, kerst, sinterklaas, moederdag, aanbieding, korting, uitverkoop, sale, gratis, verzending, gratis verzending, levering, bezorging, prijs, goedkoop, goedkope, kopen, te koop, koop, merk, stijl, model nieuw, vorm, design, ontwerp, thuis, interieur, woning, decoratie, decoratief, decoratieve, woondecoratie, accessoires, stad, stedelijk, platteland, landelijk, landelijke, rustiek, rustieke, scandinavisch, scandinavische, industrieel, industriële, bohemian, boho, italiaans, italiaanse, frans, franse, japans, japanse, chinees, chinese, duits, duitse, nederlands, nederlandse, belgisch, engels, europees, cm, mm, ml, cl, l, kg, g, liter, inch, watt, volt, personen, persoons, zits, alsjeblieft, alstublieft, graag, maak, maken, genereer, genereren, teken, tekenen, toon, laat zien, geef, wil, wilt, zoek, zoekt, nodig, heb, hebben, ik wil, be, ben, bent, worden, wordt, werd, geworden, kan, kunnen, moet, moeten, mag, zal, zullen, zou, doen, doet, gemaakte, zittend, zittende, liggend, liggende, staand, staande, slapend, slapende, rennend, rennende, lopend, lopende, springend, springende, lachend, lachende, glimlachend, glimlachende, vrolijk, vrolijke, blij, blije, gelukkig, verdrietig, grappig, grappige, vriendelijk, pluizig, pluizige, harig, donzig, speels, speelse, dapper, wild, wilde, etend, lezend, lezende, dansend, dansende, zwemmend, kijkend, leraar, juf, meester, dokter, arts, kok, chef, koning, koningin, prins, prinses, astronaut, piraat, antislip, anti slip, antiaanbak, gevoerd, gevoerde, gewatteerd, gewatteerde, gestoffeerd, gestoffeerde, gevlochten, geweven, gebreid, gebreide, gehaakt, gehaakte, geplooid, geplooide, gestreept, gestreepte, geruit, geruite, gestipt, gestippelde, bloemen, gebloemd, gebloemde, geborduurd, geborduurde, bedrukt, bedrukte, gedrukt, comfortabel, comfortabele, stevig, stevige, duurzaam, duurzame, sterk, sterke, praktisch, praktische, handig, handige, milieuvriendelijk, gerecycled, gerecyclede, biologisch, natuurlijk, natuurlijke, naturel, zuiver, puur, vegan, nep, imitatie, vol, volle, leeg, open, gesloten, dubbel, dubbele, enkel, enkele maat, half, halve, links, rechts, midden, hoek, onder boven, beneden, hangend, hangende, geplaatst, geparkeerd, geparkeerde, zwevend, zwevende, geïsoleerd, vrijstaand, achtergrond, sfeer, sfeervol, sfeervolle, gezellig, gezellige, zonnig, zonnige, zonlicht, daglicht, natuurlijk licht, wit licht, warm wit, warm licht, verlicht, verlichting, licht effect, scherp, scherpe, wazig, fijn, fijne, delicaat, compact, veelzijdig, ruim, ruime, lange mouwen, korte mouwen, met lange mouwen, mouwloos, mouwloze, strapless, hoge taille, ronde hals, v hals, oversized, slim fit, regular fit, strak, strakke, wijd, wijde, los, losse, recht, rechte, uitlopend, zoals, net als, dus, tweedehands, gebruikt, gebruikte, zo goed als nieuw, goede staat, nette staat, z g a n, school, werk, dagelijks, vrije tijd, professioneel, professionele, gemakkelijk, makkelijk, wasbaar, vaatwasserbestendig, magnetronbestendig, vaatwasser, magnetron, bestendig, limited edition, beperkte oplage, bluetooth, usb, led, oplaadbaar, oplaadbare, gepersonaliseerd, garantie, voorraad, op voorraad, inhoud, capaciteit, ideaal, perfect, perfecte, speciaal, speciale, uniek, unieke, tijdloos, tijdloze, verfijnd, zicht, jaar, jaren, dag, polyester, nylon, viscose, elastaan, stretch, ademend, thermisch, ergonomisch, ergonomische, transparant, transparante, doorzichtig, doorzichtige, amber, kleurrijk, kleurrijke, gekleurd, gekleurde, veelkleurig, hardcase, afneembaar, afneembare, inbegrepen, geurend, draaibaar, draaibare, stapelbaar, stapelbare, opblaasbaar, super, plus, pro, max, extra, hand, hoofd, arm, been, koffie bruin, avond, diner, ontbijt, lunch, one size, gaming, game, voetbal club, merkloos, print design, ton sur ton, nature, los verkrijgbaar materiaal, laag, lage, fraai, fraaie, robuust, robuuste, warm, warme, koud, koude, koel, even, haast, bijna, gouden randje, langzaam, snel, snelle, nostalgie, eten, lezen, slapen, drinken, wandelen, =ditte, =hunne, =watte, =hele, =vele, =zitte, xs, s, m, xl, xxl, xxxl, 3xl, 4xl, past, kun, kun je, kunt u, zou je, zou je kunnen, kan je, laten zien, laten, zien, toon me, graag een, ik zou graag, zou graag, willen, zien hoe, stel je voor, schets me, plaat, plaatje van, platte, plat, aub, svp, bedankt, hoi, me, vriendin, vriend, oma, opa, mama, papa, zus, broer, collega, zoet, zoete, fast, in ear, over ear, usb c, c, tsa, tsa slot, cijferslot, brandtijd, branduren, uur, uren, minuten, batterijduur, versnellingen, versnelling, 7 versnellingen, gb, tb, inch scherm, hoogte verstelbaar, in hoogte verstelbaar, uitklapbaar, ruisonderdrukking, noise cancelling, marmer, beton, rotan, riet, fleece, mesh, microvezel, tule, chiffon, jute, sisal, geblazen, mondgeblazen, handgeschilderd, handgeschilderde, handgesneden, gegraveerd, gegraveerde, luipaardprint, panterprint, camouflage, pied de poule, visgraat, reusachtig, reusachtige, gigantisch, piepklein, piepkleine, oud, oude, jong, jonge, moe, moede, slaperig, slaperige, nieuwsgierig, nieuwsgierige, lui, luie, stout, stoute, ondeugend, ondeugende, ridder, viking, cowboy, detective, ninja, clown, matroos, boer, bakker, schilder, muzikant, verpleegster, brandweerman, politieagent, tovenaar, heks, fee, superheld, kerstman, pasen, vaderdag, afhalen, verzenden, nieuwstaat, ongebruikt, ongeopend, kinderformaat, gedragen, nieuw in doos, natte, nat, rotterdam, amsterdam, utrecht, aanwezig, simlockvrij, gepolariseerd, uv400, laat, afneembare capuchon, mistig, mistige, regenachtig

[role]
exclude-after: past niet bij, zonder, niet, geen, behalve, in plaats van, exclusief, excl, noch, nooit, uitgezonderd, vrij van, is niet, zijn niet, heeft geen, bevat geen, liever geen
exclude-before: niet inbegrepen, niet meegeleverd, niet inclusief, apart verkrijgbaar, los verkrijgbaar, zijn niet inbegrepen, is niet inbegrepen, is niet meegeleverd, zijn niet meegeleverd, wordt niet meegeleverd, worden niet meegeleverd, wordt apart verkocht, worden apart verkocht, apart verkocht, niet bijgeleverd, is niet bijgeleverd, uitgesloten, hoort er niet bij, horen er niet bij, zit er niet bij, zitten er niet bij, -vrij, -loos
fits-after: voor, geschikt voor, past bij, passend bij, passen bij, compatibel met, ideaal voor, perfect voor, passend op, past op, past perfect bij, past goed bij, past mooi bij, combineert met, te combineren met, bij, naast, achter, in tegenstelling tot, dichtbij, vlakbij, vergelijkbaar met, ontworpen voor, gemaakt voor, bedoeld voor, anders dan, staat mooi bij, leuk bij, matcht met, kleurt bij, bijpassend bij, kleurt mooi bij, staat goed bij
fits-before: -geschikt, -compatibel
with-after: met, inclusief, incl, voorzien van, heeft, versierd met, gevuld met, bekleed met, bevat, bedekt met, afgezet met, uitgerust met, met een, die, dat, gedecoreerd met, geborduurd met, bedrukt met, bezet met, afgewerkt met, compleet met, gecombineerd met, samen met, waaraan, waarop
wear-after: draagt, dragend, gekleed in, houdt, vasthoudend, speelt met, spelend met, blaast, met aan, dragen, die draagt, rijdt op, knuffelt, houdt vast, verkleed met, aangekleed met, blazend, gehuld in, speelt, met op zijn hoofd, met op z n hoofd, met om zijn nek, draagt ook
wear-before: op zijn kop, op zijn hoofd, op het hoofd, om zijn nek, op z n kop, op z n hoofd, om de nek, om z n nek, op haar hoofd
in-after: in, op, aan, onder, tegen, tussen, bovenop, binnenin, in het midden van, boven, langs, door, te midden van, omringd door, rondom, midden in, bovenaan, in de kleur, tegen een, geplaatst op, staand op, liggend op, zittend op, tegenover, uitgevoerd in, via, per
of: van, uit, gemaakt van, vervaardigd van, vervaardigd uit, gemaakt uit, bestaat uit, van het, van de, van een, gesneden uit, opgebouwd uit, van echt, van puur, geweven van, gemaakt met
and: en, of, alsook, evenals, &, alsmede, en ook, en een
but: maar, maar wel, doch, echter, wel van, leest, eet, drinkt, kijkt, zit, ligt, staat, slaapt, rent, loopt, springt, lacht, danst, zwemt, vliegt, rijdt, wandelt, hangt, leunt, zitten, liggen, staan
topic: is, zijn, verkrijgbaar in, komt in, leverbaar in, is gemaakt, zijn gemaakt, was
count-after: set van, pak van, pakje van, doos met, aantal, set met, hoeveelheid, paar van, bundel van, verpakking van, setje van
count-before: stuks, stuk, st, delige, delig, x, delige set, paren, personen set, exemplaren, pack

[key]
subject: product, onderwerp, artikel, object, titel, naam, type, soort, productnaam, categorie, omschrijving, voorwerp, producttype
colour: kleur, kleuren, hoofdkleur, tint
material: materiaal, materialen, stof, samenstelling, hoofdmateriaal
scene: scène, achtergrond, omgeving, locatie, plaats, setting, ruimte, decor
style: stijl, kunststijl
view: aanzicht, perspectief, hoek, camerahoek, standpunt, kijkhoek
light: licht, belichting, verlichting, tijdstip
accessory: accessoire, accessoires, draagt
exclude: uitsluiten, zonder, negatief, vermijden, negatieve prompt, niet
quantity: hoeveelheid, aantal, stuks
ignore: maat, merk, gewicht, afmetingen, model, prijs, formaat, hoogte, breedte, lengte, diepte, diameter, seizoen, geslacht, artikelnummer, inhoud, volume, capaciteit, doelgroep, fabrikant, herkomst, compatibel met, staat, maten, afmeting, conditie, pasvorm

[number]
1: één
2: twee
3: drie
4: vier
5: vijf
6: zes
7: zeven
8: acht
9: negen
10: tien
12: twaalf, dozijn, een dozijn

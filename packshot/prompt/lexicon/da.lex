# Danish. Compounds are taken apart by search; only those with a meaning of their own are listed.
[language]
tag: da
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s e n
family: nordic
written: å=aa ø=oe æ=ae

[inflect]
noun: el -> elen, len, ler, lerne, eler, elerne, elens, els, elet
noun: er -> eren, ere, erne, ret, rene, re, rne, erens, ers, ne, eret
noun: en -> enet, enen, ener, ens
noun: es -> essen, esser, esserne, esset, es
noun: op -> oppen, opper, opperne, ops
noun: ap -> appen, apper
noun: at -> atten, atter, atterne, attet
noun: ot -> otten, otter, ottet
noun: et -> ettet, etter, ettene, etten, etterne, eter
noun: ut -> utten, utter
noun: øm -> ømmen, ømme, ømmene
noun: um -> ummet, um, ummene
noun: am -> ammen, ammer
noun: ik -> ikken, ikker
noun: ok -> okken, okker, okket
noun: uk -> ukken
noun: ak -> akken, akke, akkene
noun: æg -> ægget, ægge
noun: ig -> iggen
noun: ag -> aget, age
noun: is -> isen, ise, isene, issen, isser
noun: us -> usset, usser, uset, use, usene, ussen
noun: as -> asset, assen, asser
noun: øn -> ønnen, ønner
noun: in -> inen, iner, inerne, innen, inet
noun: on -> onen, oner, onerne, onet
noun: an -> anen, aner, anden
noun: al -> alet, aler, alen, alerne, allet
noun: il -> illen, iller, illerne, illet, ilen, iler, ilerne
noun: e -> en, er, erne, et, es, ens, ernes, ene
noun: i -> ien, ier, ierne, iet
noun: o -> oen, oer, oerne, oet, os
noun: å -> åen, åer, åerne
noun: ø -> øen, øer, øet
noun: y -> yen, yer, yet
noun: a -> aen, aer, aerne, aet, as
noun: * -> en, et, e, er, ene, erne, s, ens, ets, ers, ernes, enes
adjective: et -> ede, ete, et
adjective: en -> ent, ne, nt, ene
adjective: el -> elt, le
adjective: er -> ert, re
adjective: ik -> ikke
adjective: ok -> okke
adjective: ig -> igt, ige
adjective: sk -> ske
adjective: t -> te, tte
adjective: ød -> ødt, øde
adjective: id -> idt, ide
adjective: d -> dt, de
adjective: å -> åt
adjective: ø -> øt
adjective: un -> unt, une
adjective: øn -> ønt, ønne
adjective: um -> umt, umme
adjective: at -> atte
adjective: e -> -
adjective: * -> t, e

[subject]
dress: kjole, brudekjole, sommerkjole, festkjole, aftenkjole, cocktailkjole, maxikjole, balkjole, gallakjole, skjortekjole, slå om kjole, konfirmationskjole, kjoler, bryllupskjole, strandkjole, midikjole
t-shirt: t shirt, tshirt, top, tanktop, t trøje, undertrøje, crop top, stroptop, kortærmet trøje, =toppen, =topper, =topperne, =tops
shirt: skjorte, bluse, poloshirt, polo, tunika, poloskjorte, =bluser
jacket: jakke, frakke, blazer, vinterjakke, regnjakke, dynejakke, parkacoat, parka, trenchcoat, anorak, blazerjakke, overgangsjakke, vindjakke, bomberjakke, kåbe, regnfrakke, termojakke, regnslag, flyverjakke, softshelljakke, =jakkesættets jakke, fleecejakke, skijakke, poncho, cape, uldfrakke, vatteret jakke, duffelcoat, overshirt, trench, pufferjakke
trousers: =bukser, buks, =leggings, =chinos, =joggingbukser, =habitbukser, =bukserne, =cargobukser, =sweatpants, =træningsbukser, =lange bukser, tights, =tights, =chinobukser
skirt: nederdel, mininederdel, plisseret nederdel, skørt, blyantnederdel, midinederdel
sweater: sweater, trøje, hættetrøje, strik, cardigan, rullekrave, sweatshirt, striktrøje, pullover, strikketrøje, hoodie, rullekravesweater, strikbluse, striksweater, =sweatre, uldtrøje, fleecetrøje, fleece trøje, uldsweater, zip hoodie, strikcardigan, islandsk sweater, turtleneck
hat: hat, hue, kasket, baret, stråhat, solhat, bøllehat, tophat, =huer, =hatte, cap, beanie, nissehue, sixpence hat, høj hat, strikhue, =hatten, =hatter, =hatterne, =hattet, =cappen, =capper, strikket hue, pandebånd hue, cowboyhat, bøllehatte, kokkehue, troldmandshat, tophue, alpehue, solkasket, sydvest, bowlerhat
scarf: tørklæde, halstørklæde, sjal, =tørklæder, =halstørklæder, scarf, halsedisse, tubetørklæde
sneaker: sneaker, sko, =skoene, =sneakers, løbesko, gummisko, kondisko, sportssko, loafer, vandresko, loafers, træningssko, fritidssko, damesko, herresko, børnesko, snøresko, ballerinasko, =sneakerne, mokkasin, kondiskoene, tøjsko, stofsko, skatersko, sejlersko, mokkasiner, hverdagssko, gymnastiksko
boot: støvle, =støvler, støvlet, =støvletter, vandrestøvle, ankelstøvle, kort støvle, vinterstøvle, chelsea boots, cowboystøvle, snestøvle, langskaftet støvle, boots, termostøvle
high-heel: stilet, højhælet sko, =højhælede sko, =høje hæle, pump, =pumps, =stiletter, stilethæl, stilettohæl, =stilethæle, =højhælede, stiletsko, højhælede stiletter
sandal: sandal, klipklapper, =sandaler, =klipklappere, =slippers, badesandal, espadrille, klipklap, =badesandaler
handbag: håndtaske, taske, skuldertaske, clutch, crossbody, mulepose, damtaske, dametaske, =tasker, crossbodytaske, shopper, tote bag, indkøbstaske, net taske, selskabstaske, dokumentmappe, mappe læder, bæltetaske, computertaske dame, strandtaske, weekendtaske, stofpose, stoftaske, sportstaske, træningstaske, bumbag, indkøbsnet, tøjtaske
backpack: rygsæk, =rygsække, skoletaske, vandrerygsæk, rygsækken, rygsækkene, =rygsækken, skolerygsæk
suitcase: kuffert, rejsekuffert, kabinekuffert, trolley, =kufferter, håndbagage, bagage, håndbagagekuffert, rejsetaske på hjul
wallet: pung, tegnebog, kortholder, kreditkortholder, =tegnebøger, seddelpung, møntpung, =punge
belt: bælte, livrem, =bælter, taljebælte
watch: armbåndsur, ur, smartwatch, lommeur, herreur, dameur, =ure, =uret, smartur, kronograf, quartzur, dykkerur, sportsur
ring: ring, forlovelsesring, vielsesring, fingerring, signetring, =ringe, alliancering
necklace: halskæde, kæde, perlekæde, =halskæder, collier, choker, halssmykke
sunglasses: =solbriller, solbrille, =solbrillerne
umbrella: paraply, parasol, =paraplyer, stormparaply, taskeparaply
sofa: sofa, sovesofa, hjørnesofa, =sofaer, divan, topersoners sofa, chaiselongsofa, 2 personers sofa, 3 personers sofa, chaiselong, modulsofa, chesterfield
chair: stol, lænestol, kontorstol, gyngestol, skammel, barstol, spisebordsstol, taburet, =stole, liggestol, =stolene, hvilestol, havestol, drejestol, ørelapstol, klapstol, højstol, kontorstole, gamerstol, køkkenstol, liggestole, strandstol, armstol, solseng, loungestol, øreklapstol, sækkestol, puf, campingstol, spisestol, spisebordsstole, gamingstol, wienerstol, lænestolen, kurvestol, børnestol, vippestol
table: bord, spisebord, skrivebord, sofabord, sidebord, sengebord, køkkenbord, =borde, konsolbord, natbord, havebord, arbejdsbord, klapbord, indskudsborde, plankebord, hjørnebord, bakkebord, sminkebord, cafébord, barbord, campingbord, børnebord, konsol, kaffebord, slagbord, computerbord
bed: seng, dobbeltseng, enkeltseng, køjeseng, tremmeseng, =senge, boxmadras seng, boxseng, børneseng, himmelseng, vugge, sengestel, juniorseng, elevationsseng, gæsteseng
lamp: lampe, bordlampe, gulvlampe, loftlampe, pendel, lysekrone, skrivebordslampe, sengelampe, læselampe, lanterne, væglampe, natlampe, pendellampe, loftslampe, arkitektlampe, standerlampe, =lamper, loftspendel, hængelampe, plafond, lampet, vågelampe, petroleumslampe, olielampe, stormlygte, lavalampe, klemlampe, spotlampe, ledlampe, lygte
bookshelf: reol, bogreol, boghylde, =bogreoler, =reoler, hylde, vægreol, =hylder, væghylde, bogkasse, svævehylde, bogskab
vase: vase, blomstervase, gulvvase
mug: krus, kop, kaffekop, kaffekrus, tekop, tekrus, =kopper, ølkrus, termokrus, espressokop, termokop, krusene, =krusene, rejsekrus, bæger, =koppen, =kopperne, =kops, emaljekrus, lattekop, keramikkop, tekopper, porcelænskop
teapot: tekande, kedel, kaffekande, elkedel, tepotte, stempelkande, vandkedel
bottle: flaske, vandflaske, drikkeflaske, termoflaske, vinflaske, drikkedunk, =flasker, flakon, termokande, feltflaske, lommelærke, dunk vand
bowl: skål, salatskål, suppeskål, frugtskål, =skåle, =skålene, skålsæt, morgenmadsskål, serveringsskål, røreskål, dyb skål, müsliskål, poke bowl skål
pillow: pude, sofapude, pyntepude, hovedpude, =puder, nakkepude, siddepude, rejsepude, =sofapuder, puffpude, =hynder, hynde, stolehynde
candle: stearinlys, duftlys, bloklys, fyrfadslys, lys, =lysene, kronelys, kalenderlys, bedelys, kertelys, =duftlysene
clock: vægur, vækkeur, bornholmerur, kukur, køkkenur, bordur, standur, =vægure, =vækkeure, clockradio, stueur
mirror: spejl, vægspejl, håndspejl, makeupspejl, =spejle, helkropsspejl, entréspejl, badeværelsesspejl, gulvspejl, sminkespejl
car: bil, elbil, sportsvogn, personbil, veteranbil, cabriolet, køretøj, racerbil, =biler, stationcar, suv, taxa, legetøjsbil, sportsbil, vogn, sedan, taxi, terrængående bil, automobil, minibil, =billen, =biller, =billerne, =billet, =bilen, =bilerne, pickup, politibil, varevogn, folkevogn, stationsvogn, boble bil, bybil
bicycle: cykel, elcykel, mountainbike, racercykel, =cykler, damecykel, herrecykel, ladcykel, børnecykel, løbecykel, bycykel, =cyklen, cykelen, foldecykel, tandem, tandemcykel, trehjulet cykel, christianiacykel, bedstemorcykel, hybridcykel, fatbike, bmx
headphones: =hovedtelefoner, høretelefon, =høretelefoner, headset, =øretelefoner, earbuds, =in ear høretelefoner, =høretelefonerne, =hovedtelefonerne, hovedtelefon, =høretelefonerne, =høretelefonsæt, =headphones, =ørepropper med lyd, =høretelefon
phone: telefon, mobil, mobiltelefon, smartphone, iphone, =telefoner, =mobiler, fastnettelefon
laptop: laptop, bærbar computer, computer, bærbar, notebook, macbook, =bærbare computere, =bærbare
camera: kamera, digitalkamera, spejlreflekskamera, videokamera, =kameraer, systemkamera, fotoapparat, polaroidkamera, filmkamera
speaker: højttaler, bluetooth højttaler, soundbar, =højttalere, højtaler, bluetoothhøjttaler, =højtalere, aktiv højttaler
perfume: parfume, eau de parfum, eau de toilette, parfumeflaske, duft, parfumeflakon, =parfumer, dameparfume, herreparfume, eau de cologne
lipstick: læbestift, =læbestifter, lipstick
ball: bold, fodbold, basketball, badebold, tennisbold, volleyball, =bolde, håndbold, pilatesbold, hoppebold, strandbold, =bolden, træningsbold, golfbold, legebold, yogabold, hockeybold, medicinbold, gummibold
guitar: guitar, elguitar, akustisk guitar, ukulele, basguitar, spansk guitar, western guitar
teddy-bear: teddybjørn, bamse, tøjbamse, =bamser, bamsebjørn, plysbamse
book: bog, =bøger, =bogen, roman, notesbog, =notesbøger, kogebog, =kogebøger, dagbog, billedbog, paperback, skitsebog, børnebog, =bøgerne, hæfte, kalenderbog, =børnebøger, malebog, krimi, ordbog, skrivehæfte, fotoalbum, fotobog, bibel, lærebog, eventyrbog, tegneseriehæfte
cat: kat, killing, kattekilling, mis, missekat, =katte, =killinger, hankat, hunkat, missen, =katten, =katter, =katterne, =kattet, =misen, =mise, =misene, =misser
dog: hund, hvalp, hundehvalp, puddel, gravhund, vovse, =hunde, =hvalpe, labrador, tæve, schæferhund, vovhund, golden retriever, bulldog, chihuahua, mops, husky, vuffer, blandingshund, corgi, hunden, jagthund, køter
bear: bjørn, bjørneunge, isbjørn, =bjørne, hunbjørn, =bjørneunger, grizzlybjørn, bamsebjørn dyr
rabbit: kanin, hare, kaninunge, =kaniner, =harer, dværgkanin, kaninhan, kaninen, påskehare, kaninbaby
panda: panda, pandabjørn, =pandaer, kæmpepanda, pandaunge
elephant: elefant, elefantunge, =elefanter, babyelefant
duck: and, ælling, =ænder, =ællinger, gråand, andrik, andemor, =anden fugl
frog: frø, tudse, løvfrø, =frøer, =frøen, =tudser
dinosaur: dinosaur, dino, dinosaurus, t rex, =dinosaurer, tyrannosaurus, dinosaurunge, =dinoer, triceratops
penguin: pingvin, =pingviner, pingvinunge
pig: gris, pattegris, smågris, svin, so, =grise, grisebasse, =smågrise
fox: ræv, rævehvalp, =ræve, rævunge, polarræv
lion: løve, løveunge, hunløve, =løver
tiger: tiger, tigerunge, =tigre, =tigere
monkey: abe, chimpanse, abeunge, gorilla, =aber, bavian
mouse: mus, rotte, =musene, lille mus, =rotter, =musset, =musser, =muset, =muse, =mussen
owl: ugle, uglen, =ugler, natugle, sløruglen, hornugle
fish: fisk, guldfisk, klovnfisk, =fisk, =fiskene
turtle: skildpadde, havskildpadde, =skildpadder
chick: kylling, =kyllinger, daggammel kylling, kyllingeunge
garden: have, kinesisk have, japansk have, blomsterhave, =haver, =haven, baghave, køkkenhave
palace: palads, slot, forbudte by, tempel, =slottet, =paladset, borg, kongeslot, den forbudte by
skyline: skyline, bysilhuet, byens silhuet, bypanorama, byens skyline
mountains: bjerg, bjergkæde, =bjerge, bjerglandskab, =bjergene, =bjergtinder, =alperne, fjeld
beach: strand, sandstrand, kyst, =stranden, havstrand, badestrand
forest: skov, jungle, regnskov, =skoven, urskov, granskov, =skove
street: gade, stræde, fortov, =gaden, bygade, allé, =gader, vej, gågade, boulevard

[accessory]
glasses: =briller, brille, læsebrille, =læsebriller, =brillerne, =runde briller
bow: sløjfe, butterfly, hårsløjfe, =sløjfer
balloon: ballon, =balloner, =ballonen
bubbles: boble, sæbeboble, =sæbebobler, =bobler
wings: vinge, =vinger, bevinget, flyvende

[colour]
red: rød, vinrød, mørkerød, lyserød vin, bordeaux, klar rød, kirsebærrød, rubinrød, skarlagenrød, bordeauxrød, knaldrød, teglrød, rødlig, hindbærrød, mørk rød, =rødt, =røde, tomatrød, jordbærrød, dybrød, vinfarvet, blodrød, hindbær, murstensrød
orange: orange, abrikos, koral, terrakotta, rust, rustfarvet, abrikosfarvet, koralfarvet, rustrød, orangefarvet, terracotta, fersken, ferskenfarvet, neonorange, kobberfarvet, mandarin, brændt orange, græskarorange
yellow: gul, sennepsgul, lysegul, citrongul, okkergul, okker, sennep, mørkegul, solgul, gullig, karrygul, kanariegul, neongul, smørgul, vaniljegul, pastelgul, bleggul, guldgul, limegul
green: grøn, mørkegrøn, lysegrøn, olivengrøn, mintgrøn, smaragdgrøn, salviegrøn, armygrøn, oliven, mint, flaskegrøn, skovgrøn, mosgrøn, støvet grøn, limegrøn, grønlig, græsgrøn, æblegrøn, petroleumsgrøn, salvie, neongrøn, pistacie, pistaciegrøn, eukalyptus, havgrøn, khakigrøn, pastelgrøn, grågrøn, jadegrøn, blågrøn, støvgrøn, mørk grøn, lys grøn, militærgrøn
blue: blå, kongeblå, koboltblå, indigo, klar blå, safirblå, kobolt, petroleumsblå, petrol, støvet blå, denimblå, blålig, royal blå, kornblå, mellemblå, havblå, stålblå, gråblå, ultramarin, safir, blågrå, støvblå, ultramarinblå, dueblå
light-blue: lyseblå, himmelblå, babyblå, turkis, isblå, azurblå, cyan, turkisblå, pastelblå, lys blå, aqua, himmelblåt, akvamarin, blegblå, mintblå, aquablå, pudderblå
navy: marineblå, mørkeblå, navy, midnatsblå, navyblå, mørk blå, marine, natblå
purple: lilla, violet, lavendel, mørkelilla, blomme, purpur, aubergine, lyselilla, syren, lavendelfarvet, blommefarvet, mauve, ametyst, bordeauxlilla, lyng, lyngfarvet, rødlilla, pastellilla, blålilla, druelilla, blommelilla, mørk lilla, lys lilla, støvet lilla
pink: lyserød, pink, rosa, gammelrosa, fuchsia, cerise, støvet rosa, magenta, laksefarvet, mørk pink, babylyserød, laks, pudder, pudderfarvet, rosafarvet, støvet lyserød, hot pink, neonpink, tyggegummipink, bleg rosa, ferskenrosa, rosé, lys rosa, lys pink, koralrosa, flamingopink, mørkerosa, lyserosa, blegrosa, støvet pink
brown: brun, mørkebrun, lysebrun, cognac, kastanjebrun, chokoladebrun, karamel, cognacfarvet, chokolade, nøddebrun, kamelbrun, tobaksbrun, valnøddebrun, kaffebrun, brunlig, cognacbrun, mokka, mokkabrun, rødbrun, kanelbrun, kakao, kanel, mahognibrun, gyldenbrun, sepia, toffee, karamelfarvet, chokoladefarvet
beige: beige, creme, elfenben, sand, cremefarvet, råhvid, cremehvid, khaki, champagne, sandfarvet, kamel, camel, ecru, offwhite, off white, naturfarvet, nude, kit, kitfarvet, elfenbenshvid, kaki, knækket hvid, lys natur, vanilje, lys beige, lysebeige, mørkebeige, havre, sandbeige, hudfarvet, hørfarvet, æggeskal, greige, benhvid, naturel, flødefarvet, flødehvid
black: sort, mat sort, kulsort, dybsort, sorte, ravnsort, matsort, blanksort, sodsort, klaversort, sortlakeret, sortbejdset, ibenholt, beg sort, begsort
white: hvid, snehvid, ren hvid, kridhvid, kridthvid, mat hvid, knaldhvid, perlehvid, mathvid, hvidlakeret, hvidmalet, højglans hvid, mælkehvid, hvidpigmenteret, strålende hvid, cremet hvid
grey: grå, mørkegrå, lysegrå, antracit, koksgrå, gråmeleret, antracitgrå, grafit, skifergrå, askegrå, betongrå, lys grå, mørk grå, muldvarp, trækul, gråtone, grålig, varmgrå, taupe, stålgrå, gråbrun, space grey, musegrå, stengrå, røggrå, cementgrå, granitgrå, mellemgrå, duegrå
gold: guld, gylden, guldfarvet, rosaguld, forgyldt, rosa guld, rosaforgyldt, guldbelagt, hvidguld, 14 karat guld, rødguld, gyldne, messingfarvet, champagneguld, antikguld, matguld, guldskinnende, roséguld, guldig
silver: sølv, sølvfarvet, forsølvet, sterlingsølv, sølvbelagt, ægte sølv, 925 sølv, sølvgrå metallisk, kromfarvet, antiksølv, sølvskinnende, platin, sølvmetallic

[material]
leather: læder, skind, ruskind, kunstlæder, ægte læder, imiteret læder, okselæder, ægte skind, nubuck, pu læder, laklæder, nappa, kernelæder, nappalæder, vegansk læder, imiteret ruskind, bøffellæder, lammeskind, kalveskind, kunstskind, oksehud, gedeskind, skindimitation, nubuckskind, ægte ruskind, læderimitation, bonded leather, anilinlæder, fåreskind, vegetabilsk læder, semilæder
cotton: bomuld, økologisk bomuld, kanvas, canvas, jersey, bomuldsstof, frotté, bomuldscanvas, bomuldsjersey, flonel, 100% bomuld, muslin, sejldug, bomuldssatin, poplin, bomuldsblanding, twill, percale, frotte, musselin
silk: silke, satin, ægte silke, morbærsilke
wool: uld, kashmir, merinould, filt, lammeuld, cashmere, merino, alpaka, uldblanding, uldfilt, fåreuld, tweed, bouclé, kogt uld, mohair, alpakauld, angora, kamelhår, filtet uld, loden, boucle, vadmel
denim: denim, denimstof, cowboystof
linen: =hør, linned, vasket hør, hørstof, hørblanding
metal: metal, jern, aluminium, messing, kobber, bronze, støbejern, mekanisk, titanium, smedejern, metallisk, zink, tin, legering, krom, forkromet, blik, titan, emalje, emaljeret, lakeret metal, galvaniseret, nikkel, ståltråd, pulverlakeret metal, forniklet
steel: stål, rustfrit stål, rustfri stål, børstet stål, rustfrit, kirurgisk stål, kulstofstål, pulverlakeret stål, stålplade, stålrør
wood: træ, eg, egetræ, valnød, valnøddetræ, fyr, fyrretræ, massiv træ, teak, teaktræ, bøg, massivt træ, bøgetræ, birk, massiv eg, massivt egetræ, akacie, akacietræ, mangotræ, mahogni, krydsfiner, asketræ, birketræ, palisander, røget eg, olieret eg, mdf, lærketræ, elmetræ, massiv fyr, massiv bøg, ask, ahorn, poppel, gran, elm, palisandertræ, finer, egefiner, spånplade, elletræ, valnøddefiner, lærk, cedertræ, rosentræ, hvidolieret eg, plywood, mahognitræ, oliventræ
bamboo: bambus, bambustræ
glass: glas, krystal, hærdet glas, borosilikatglas, krystalglas, mundblæst glas, matteret glas, opalglas, røgfarvet glas, røget glas, genbrugsglas, farvet glas, blæst glas, presset glas
ceramic: keramik, porcelæn, stentøj, lertøj, keramisk, ler, fajance, benporcelæn, =lert, =lre, glaseret keramik, terrakottaler, glaseret stentøj, stengods, keramisk ler
plastic: plastik, akryl, plast, polycarbonat, plexiglas, resin, hård plast, polypropylen, pvc, melamin, genbrugsplast, abs, akrylplast, vinyl, hård plastik, polyrattan, genbrugsplastik, polyethylen, epoxy, tritan, hårdplast
rubber: gummi, silikone, latex, neopren, naturgummi, eva, skumgummi, gummieret, silikonegummi
velvet: velour, fløjl, velvet, velourstof, fløjlsstof, plys fløjl, cord, jernbanefløjl, fløjls, plysvelour, corduroy
paper: papir, pap, karton, kraftpapir, papmaché, bølgepap

[also]
subject.trousers + material.denim: =jeans, =cowboybukser, =denimbukser, =cowboybuks
subject.jacket + material.denim: cowboyjakke, denimjakke
subject.skirt + material.denim: cowboynederdel, denimnederdel
subject.dress + material.denim: denimkjole
subject.shirt + material.denim: denimskjorte
subject.duck + material.rubber: badeand, =badeænder, gummiand
subject.boot + material.rubber: gummistøvle, =gummistøvler
subject.bear + colour.brown: brun bjørn

[scene]
white-background: hvid baggrund, ren hvid baggrund, helt hvid baggrund, ensfarvet hvid baggrund, kridhvid baggrund, neutral hvid baggrund
living-room: stue, opholdsstue, =stuen, dagligstue, køkkenalrum
bedroom: soveværelse, =soveværelset, børneværelse, sovekammer, værelse
kitchen: køkken, køkkenbordplade, =køkkenet, køkkenø
bathroom: badeværelse, =badeværelset, baderum
office: kontor, hjemmekontor, arbejdsværelse, =kontoret, arbejdsplads
snow: sne, =sneen, snelandskab, snedækket, sneklædt, vinterlandskab
studio: studie, fotostudie, =studiet, atelier, studio, fotostudio

[style]
photo: foto, fotorealistisk, realistisk, fotografi, fotografisk, hyperrealistisk
ink-wash: tuschmaleri, kinesisk tuschmaleri, tusch, lavering, tuschtegning, kinesisk blækmaleri, blækmaleri
watercolour: akvarel, vandfarve, akvarelstil, akvarelmaleri
oil-painting: oliemaleri, oliemaling, olie på lærred, oliefarver
cartoon: tegnefilm, tegneserie, cartoon, anime, tegneseriestil, animeret, tegnefilmsstil, tegnet stil
cyberpunk: cyberpunk, cyberpunkstil
futuristic: futuristisk, science fiction, fremtidens, fremtidsagtig, sci fi
vintage: vintage, retro, antik, gammeldags, nostalgisk, 50 er stil, 60 er stil, 70 er, 60 erne, 70 erne, 50 erne, retrostil
minimalist: minimalistisk, skandinavisk stil, minimalisme, enkel stil, nordisk minimalisme

[view]
front: forfra, set forfra, frontalt, lige forfra, frontvisning, lige for, set lige forfra, forfra set
side: fra siden, set fra siden, sidebillede, i profil, sidevisning, sideprofil, set fra side, fra side
top: ovenfra, fra oven, fugleperspektiv, set ovenfra, i fugleperspektiv, oppefra, oppe fra, set oppefra, lige ovenfra, flatlay, dronebillede, set fra oven
three-quarter: trekvart profil, trekvart, skråt forfra, trekvart vinkel, skrå vinkel, skråt ovenfra, skråt fra siden, halvprofil, trekvart set, fra en vinkel
close-up: nærbillede, makro, detaljebillede, tæt på, helt tæt på, makrobillede, tæt på hold, i nærbillede, nærbillede af, detaljeret nærbillede

[light]
soft: blødt lys, dæmpet belysning, diffust lys, dæmpet lys, blød belysning, bløde skygger, i blødt lys, svagt lys, blødt dagslys, dæmpede lys, stearinlysskær
studio: studielys, studiebelysning, studielamper, studiolys, =studielyset
dusk: skumring, solnedgang, aftenlys, den gyldne time, tusmørke, aftensol, ved solnedgang, i skumringen, =solnedgangen, =aftenlyset, i aftenlyset, =skumringen, =aftensolen, i aftenlys, den blå time, skumringslys, tusmørket
morning: morgenlys, solopgang, daggry, morgen, om morgenen, morgensol, tidlig morgen, ved solopgang, ved daggry, morgengry, =morgenlyset, =solopgangen, =morgensolen, i morgenlyset, =daggryet, i morgensol, tidligt om morgenen, i morgenlys
night: nat, om natten, måneskin, nattetid, =natten, månelys, nattescene, =månelyset, =måneskinnet, i måneskin, i måneskinnet, midnat, ved midnat, fuldmåne, stjernehimmel, ved nattetid, midt om natten
backlit: modlys, baglys, i modlys, bagbelyst, =modlyset, i modsol, bagfra belyst, mod lyset
neon: neon, neonlys, neonskilt, neonbelysning, neonskilte, =neonlyset, =neonlysene, neonrør, neonskiltet

[word]
trim: rem, metalben, træben, stålben, egeben, hank, håndtag, sål, snørebånd, hæl, spænde, lynlås, knap, =knapper, bånd, ben, hjul, låg, prop, lås, sokkel, kant, søm, krave, ærme, manchet, lomme, kvast, frynse, tryk, print, stribe, prik, =prikker, mønster, broderi, logo, tekst, bogstav, motiv, blonde, flæse, sten, perle, diamant, ædelsten, urskive, skærm display, viser, krone, væge, tud, næb, hovedgavl, sengegavl, armlæn, ryglæn, sæde, ledning, kabel, øre, =ører, øje, =øjne, næse, hale, snabel, manke, knurhår, hætte, nitte, saddel, styr, dæk, fælg, pedal, streng, detalje, accent, dekoration, applikation, skuffe, indersål, pløs, skulderrem, bærerem, urrem, armbånd til ur, læderrem, snor, elastik, mærkat, skruelåg, sugerør, ørepude, =ørepuder, hovedbøjle, bøjle hoved, tast, vedhæng charm, pelskrave, pels, pompon, kvaster, trykknap, hængsel, hylde indvendig, rum, yderlomme, inderlomme, strass, zirkonia, blomstermønster, blomsterprint, tern, flæser, palietter, pailletter, pote, fod, =fødder, skaft, ryg, greb, knop, velcro, velcrolukning, velcrobånd, kædehank, sidelomme, hjulsæt, skærme cykel, skærm på cykel, cykelklokke, hul mønster, ornament, hårpels, læderstrop, strop, stropper, lukning, foring, detaljer, besætning, kantbånd, glimmer, skygge, puld, tænder, horn, tunge, =benet, =benen, =bener, =bens, =sømmen, =sømme, =sømmene, =rummet, =rummene, reflekser, refleks, knapperne, hjulene, metalfødder, glaslåg, trælåg, bambuslåg, si, filter, sprayhoved, fodstøtte, brystlomme, forlomme, sidelommer, gummisål, ydersål, manchetter, plektrum, bogryg, omslag, fælge, forlygter, kofanger, rat, bagagebærer, kløer, fjer, mave, dusk, frynser, snøring, tekstilledning, syning, syninger, fyld
body: ramme, stel, urkasse, lampeskærm, skærm, krop, betræk, stof, overflade, finish, yderside, farve, materiale, tone, nuance, bordplade, overdel, kabinet, korpus, polstring, overmateriale, yderstof, karosseri, kasse ur, hus til højttaler, hård skal, hardcase, hårdskal
other: fest, høreværn, opladningsetui, pladespiller, havefest, fødselsdagsfest, picnic, koncert, bryllup, bænk, havebænk, syltetøj, vand, vin, kaffe, te, frugt, æble, brød, mælk, cover, mobilcover, etui, mobiletui, telefoncover, mobilholder, telefonholder, computersleeve, computertaske, pudebetræk, pudevår, sofabetræk, sofaovertræk, stolebetræk, stolehynder, sengetæppe, oplader, ladekabel, stativ, klistermærke, plakat, billedramme, nøglering, vedhæng, ørering, =øreringe, ørestik, armbånd, broche, handske, vante, =vanter, luffe, =luffer, =handsker, strømpe, sok, =sokker, =strømper, hjemmesko, tøffel, =tøfler, håndklæde, strandhåndklæde, badehåndklæde, badekåbe, viskestykke, tæppe, plaid, plæd, dyne, gardin, gulvtæppe, måtte, dørmåtte, bademåtte, musemåtte, computermus, trådløs mus, gamermus, yogamåtte, tallerken, underkop, bordskåner, glasbrik, dækkeserviet, dug, bordløber, serviet, gaffel, ske, kniv, pande, gryde, kasserole, potte, urtepotte, urtepotteskjuler, kurv, vasketøjskurv, cykelkurv, æske, boks, kasse, smykkeskrin, ringæske, uræske, spilledåse, bakke, krog, bøjle, knage, knagerække, opbevaring, opbevaringskasse, skab, garderobeskab, kommode, skænk, tv bord, tv møbel, skoreol, skoskab, skocreme, skohorn, skoæske, vinreol, vinglas, ølglas, drikkeglas, champagneglas, glas vand, glas vin, karaffel, kande, sukkerskål, fjernsyn, tv, monitor, tastatur, tablet, printer, adapter, batteri, powerbank, objektiv, drone, blomst, =blomster, plante, potteplante, buket, blomsterbuket, juletræ, kage, småkage, slik, foder, hundefoder, kattefoder, kattegrus, kradsetræ, snor hund, hundesnor, hundehalsbånd, halsbånd, halsbånd til hund, hundekurv, hundeseng, kattekurv, hundehus, bur, fuglebur, akvarium, børste, tandbørste, sæbe, shampoo, bodylotion, ansigtscreme, mascara, neglelak, foundation, serum, kam, hårtørrer, støvsuger, blender, brødrister, ovn, køleskab, vaskemaskine, symaskine, kaffemaskine, strygejern, strygebræt, telt, sovepose, hjelm, cykelhjelm, cykeltaske, cykellås, cykelpumpe, cykelholder, cykelsadel, autostol, bilsæde, ketcher, tennisketcher, skateboard, løbehjul, motorcykel, scooter, knallert, lastbil, bus, tog, fly, båd, sejlbåd, skib, raket, rumskib, klaver, violin, tromme, fløjte, kuglepen, pen, blyant, viskelæder, lineal, kalender, kort, postkort, tapet, fotoramme, =shorts, badebukser, badedragt, bikini, bh, undertøj, =trusser, =underbukser, pyjamas, nattøj, jakkesæt, habit, slips, vest, uniform, kostume, udklædning, overall, buksedragt, overalls, smækbukser, maske, paryk, sengetøj, sengesæt, lagen, topmadras, madras, lysestage, lyseholder, kandelaber, fyrfadsstage, bogstøtte, paraplyholder, paraplystativ, guitartaske, guitarkasse, guitarstativ, guitarrem, plekter, kamerataske, kamerarem, oplukker, flaskeåbner, proptrækker, flaskeholder, skærmbeskytter, robot, enhjørning, drage, hest, ko, får, ged, fugl, papegøje, ørn, slange, krokodille, giraf, zebra, kænguru, koala, egern, pindsvin, hjort, rådyr, ulv, hval, delfin, haj, blæksprutte, sommerfugl, bi, mariehøne, edderkop, høne, hane, person, hus, dukkehus, bygning, bro, flod, sø, himmel, sol, måne, stjerne, sky, græs, vindue, vindueskarm, dør, væg, gulv, tag, dam, saks, spand, vandkande, smykke, lommelygte, lyskæde, julelys, hængekøje, gynge, rutsjebane, pool, grill, puslespil, brætspil, ble, sut, barnevogn, klapvogn, forklæde, skærebræt, ovnfad, bageform, papirkurv, skraldespand, hundelegetøj, kattelegetøj, musefælde, fuglehus, madkasse, toilettaske, makeuptaske, brilleetui, køletaske, affaldspose, gulerod, snemand, svampe, græskar, lampefod, pære, elpære, hattehylde, lerkrukke, krukke, hårbøjle, hårspænde, spillekonsol, nisse, julekugle, flag, =vinen, =viner, =vinerne, =vinnen, =vinet, =sokken, =sokket, =kammen, =kammer, =busset, =busser, =buset, =buse, =busene, =bussen, =penet, =penen, =pener, =pens, =husset, =husser, =huset, =huse, =husene, =hussen, =vægget, =vægge, =taget, =tage, =dammen, =dammer, =sutten, =sutter, et træ, mod et træ, =træet, under et træ, et stort træ, =træer, =træerne, busk, blad, =blade, efterårsblade, slæde, kælk, ski, skøjte, =skøjter, snowboard, pejs, brændeovn, komfur, håndvask, badekar, bruser, toilet, trappe, altan, terrasse, veranda, hegn, havelåge, postkasse, lygtepæl, parkbænk, gang, garage, kælder, loft, bibliotek, café, restaurant, torv, station, lufthavn, legeplads, lade bygning, hytte, kirke, tårn, fyrtårn, mole, havn, bølge, =bølger, sti, eng, mark, tulipan, =tulipaner, solsikke, rose, =roser, kaktus, jordbær, banan, citron, pizza, ost, is, honning, trompet, saxofon, harmonika, mikrofon, drage legetøj, plæneklipper, trillebør, rive, skovl, hammer, stige, hukommelseskort, cykelanhænger, barnestol til cykel, barnesæde, hårelastik, manchetknapper, ørevarmere, solcreme, læbepomade, øjenskygge, snebold
toy: legetøj, plys, tøjdyr, figur, statue, skulptur, sæt, par, pakke, samling, slags, type, billede, illustration, tegning, maleri, model, serie, portræt, gruppe, gengivelse, rendering, 3d rendering, dukke, plysdyr, version, skitse, statuette, scene
generic: produktbillede, produktfoto, produktfotografi, produkt, artikel, packshot, katalogbillede, vare, billede af produktet, varebillede
plain: en, et, opladnings, plads, siddeplads, tilbage, næsten nyt, mørkt, klart, stort, lavet i danmark, den, det, de, dem, denne, dette, disse, min, mit, mine, din, dit, dine, sin, sit, sine, vores, jeres, deres, hans, hendes, dens, dets, jeg, du, han, hun, vi, i dag, man, hvem, hvad, hvilken, hvilket, hvilke, hvornår, hvordan, hvorfor, hvor, her, nu, da, så, meget, rigtig, virkelig, også, kun, bare, allerede, altid, mere, mest, mindre, mindst, mange, nogle, noget, nogen, lidt, al, alle, alt, hver, hvert, begge, både, samt at, at, end, hvis, når, fordi, til salg, op, ned, ud, ind, høj, høj kvalitet, høj opløsning, opløsning, kvalitet, hd, 4k, ny, bedst, bedste, luksus, luksuriøs, premium, eksklusiv, smuk, flot, fin, sød, nuttet, dejlig, skøn, kær, yndig, elegant, stilfuld, stilren, klassisk, moderne, trendy, moderigtig, mode, sej, cool, designer, håndlavet, håndlavede, håndmalet, håndværk, original, ægte, autentisk, enkel, enkle, simpel, ensfarvet, blød, hård, lyst, lyse, mørk, klar, bleg, kraftig, pastel, mat, blank, skinnende, poleret, glat, grov, ru, stor, lille, små, mini, mellem størrelse, størrelse, str, bred, smal, lang, kort ærme, korte, tynd, tyk, rund, firkantet, oval, rektangulær, let, tung, bærbar enhed, foldbar, sammenklappelig, justerbar, vandtæt, vandafvisende, trådløs, elektrisk, digital, smart, automatisk, manuel, udendørs, indendørs, udendørs brug, rejse, sport, sporty, fritid, casual, formel, sommer, vinter, efterår, forår, dame, damer, kvinde, kvinder, herre, herrer, mand, mænd, pige, piger, dreng, drenge, barn, børn, baby, voksen, voksne, unisex, junior, teenager, gave, gaver, gaveidé, fødselsdag, jul, julegave, mors dag, udsalg, tilbud, rabat, fragt, fri fragt, gratis, levering, pris, billig, køb, købe, sælges, sælger, mærke, stil, look, form, design, hjem, hjemme, indretning, boligindretning, dekorativ, by, byen, urban, land, landlig, rustik, skandinavisk, nordisk, industriel, boheme, boho, italiensk, fransk, japansk, kinesisk, tysk, dansk, engelsk, europæisk, svensk, norsk, cm, mm, ml, cl, dl, kg, g, l, liter, tommer, watt, volt, personer, pers, personers, tak, venligst, skab en, lav, lave, generer, tegn, vis, vis mig, giv, jeg vil have, jeg vil gerne have, vil, gerne, ønsker, søger, ser, bliver, blev, være, været, kan, skal, skulle, må, burde, findes, der findes, lavet, siddende, liggende, stående, sovende, løbende, hoppende, smilende, glad, lykkelig, trist, ked af det, sjov, venlig, luftig, pelset, lodden, blød og nuttet, legesyg, modig, vild, vred, spisende, læsende, dansende, svømmende, gående, lærer, lærerinde, læge, doktor, kok, konge, dronning, prins, prinsesse, astronaut, pirat, skridsikker, foret, vatteret, quiltet, polstret, flettet, vævet, strikket, hæklet, plisseret, stribet, ternet, prikket, blomstret, broderet, trykt, mønstret, behagelig, komfortabel, holdbar, slidstærk, stabil, robust, praktisk, miljøvenlig, genbrugt, genanvendt, økologisk, naturlig, natur, ren, vegansk, falsk, imiteret, imitation, fuld, tom, åben, lukket, dobbelt, enkelt, halv, hel, venstre, højre, midten, hjørne, nederst, øverst, hængende, placeret, parkeret, svævende, isoleret, fritstående, baggrund, stemning, atmosfære, stemningsfuld, hyggelig, solrig, sollys, dagslys, naturligt lys, hvidt lys, varm hvid, varmt lys, belysning, skarp, sløret, delikat, kompakt, alsidig, rummelig, langærmet, kortærmet, lange ærmer, korte ærmer, ærmeløs, stropløs, høj talje, rund hals, v hals, v udskæring, oversize, oversized, slim fit, regular fit, tætsiddende, vid, løs, lige, som ny, brugt, god stand, fin stand, flot stand, næsten ny, stand, ubrugt, skole, arbejde, hverdag, professionel, nem, rengøre, rengøring, vaskbar, opvaskemaskine, tåler opvaskemaskine, tåler, mikroovn, limited edition, begrænset oplag, bluetooth, usb, led, genopladelig, personlig, garanti, lager, på lager, rummer, ideel, perfekt, speciel, unik, tidløs, sofistikeret, udsigt, år, dag, polyester, nylon, viskose, elastan, stretch, åndbar, termisk, ergonomisk, gennemsigtig, transparent, rav, farverig, farvet, flerfarvet, aftagelig, aftageligt, duftende, drejelig, stabelbar, oppustelig, ekstra, super, plus, pro, max, hånd, hoved, arm, aften, middag, morgenmad, frokost, one size, gaming, spil, lav højde, varm, kold, kølig, hurtig, langsom, næsten, brudepige, karat, ct, tørret, tørrede, hyggesok, tofarvet, inkl moms, og meget mere, dejligt, lækker, lækkert, lækre, cool look, pæn, pænt, velholdt, afhentes, afhentning, sendes, kun brugt få gange, røgfrit hjem, spise, drikke, sove, lege, vandre, cykler forbi, lænet, sygeplejerske, brandmand, politi, troldmand, heks, fe, superhelt, til børn, til voksne, udtrækkelig, udtræk, vendbar, opvaskesikker, inspireret, =dent, =dne, =dnt, =dene, =dede, =dete, =hunt, =hune, =hert, =hre, =kunt, =kune, =sødt, =søde, =lede, =lete, =sert, =sre, =kokke, =rent, =rne, =rnt, =rene, =helt, =hle, =vidt, =vide, xs, s, m, xl, xxl, xxxl, 3xl, 4xl, virker, virker med, drømmer, drømmer om, om, kongeligt, kongelig, kunne, kan du, kunne du, gad du, vil du, jeg ønsker mig, jeg leder efter, leder efter, leder, lav et billede af, in ear, over ear, usb c, c, w, tsa, tsa lås, kodelås, gb, tb, timer, time, batteritid, gear, brændetid, med prismærke, ny i æske, aldrig brugt, afhentes i, sendes med, marmor, beton, rattan, fleece, mesh, mikrofiber, tyl, chiffon, jute, mundblæst, håndblæst, håndsyet, håndvævet, graveret, leopardmønstret, leopard, camouflage, kæmpestor, kæmpe, bittelille, gammel, gammelt, gamle, ung, træt, søvnig, nysgerrig, doven, fræk, ridder, viking, cowboy, detektiv, ninja, klovn, sømand, landmand, bager, maler, musiker, mor, far, mormor, morfar, bedstemor, bedstefar, ven, veninde, kæreste, påske, fars dag, konfirmation, barnedåb, støjreducerende, støjreduktion, nye, syninger hvide, møntrum, rfid, rfid sikret, sikret, maskinvaskes, kan maskinvaskes, condition, ok, kbh, våd, våde, tåget, regnfuld, aftagelig hætte, med aftagelig hætte, inkl fyld

[role]
exclude-after: uden, ikke, ingen, intet, undtagen, i stedet for, ekskl, eksklusive, aldrig, fri for, bortset fra, er ikke, har ikke, har ingen, hverken, frem for, ej, foruden, har intet, snarere end
exclude-before: medfølger ikke, følger ikke med, ikke inkluderet, sælges separat, ikke inklusive, er ikke inkluderet, købes separat, er ikke inkluderede, ikke inkluderede, indgår ikke, ekskluderet, medfølger dog ikke, er ikke medfølgende, ikke medfølgende, hører ikke med, er ikke med, skal købes separat, tilkøbes
fits-after: til, for, passer til, passende til, egnet til, matcher, matchende, kompatibel med, ideel til, perfekt til, velegnet til, passer godt til, ved siden af, bag, tæt ved, nær, i modsætning til, magen til, beregnet til, designet til, passer perfekt til, tilpasset, passer flot til, passer fint til, passer sammen med, står flot til, lige ved siden af, bagved, anderledes end, går godt til, fin til, hos, sammenlignet med, skabt til, lavet til, ved siden
fits-before: -kompatibel
with-after: med, inklusive, inkl, har, dekoreret med, pyntet med, fyldt med, dækket med, beklædt med, udstyret med, indeholder, dækket af, prydet med, forsynet med, broderet med, sammen med, som, der, inkluderer, samt med, leveres med, kommer med, som har, der har, betrukket med, besat med, fuld af
wear-after: iført, bærer, bærende, klædt i, holder, holdende, leger med, puster, som bærer, der bærer, der holder, som holder, med en på hovedet, blæser, rider på, krammer, spiller på, har på, har på sig, der har på, iklædt, som har på, der har taget, udklædt med, der puster, der blæser, pakket ind i, der leger med, som leger med, udklædt i, der rider på, i kjole og
wear-before: på hovedet, om halsen, på næsen, på snuden
in-after: i, på, under, mod, foran, oven på, ovenpå, mellem, inde i, over, midt i, ude i, ved, op ad, langs, gennem, omgivet af, blandt, oppe på, i farven, ude på, inde på, placeret på, stående på, liggende på, siddende på, sidder på, står på, ligger på, op mod, midt på, nede ved, omkring, nedenunder, henover
of: af, fra, lavet af, fremstillet af, fremstillet i, produceret i, består af, udført i, bestående af, syet af, støbt i, strikket i, lavet i, syet i, udskåret i, vævet af, af ægte
and: og, eller, samt, &, og en, og et, og også
but: men, dog, i stedet, men derimod, læser, spiser, drikker, kigger, sidder, ligger, står, sover, løber, hopper, smiler, griner, danser, svømmer, flyver, kører, går, vandrer, hviler, læner, hænger, løber på, læner sig, står på ski, løber på skøjter, svæver, vinker, synger, bader, plasker, klatrer, venter, sniger, kryber, ruller, balancerer, gynger, sejler, kælker, står på skøjter, græder, snorker
topic: er, findes i, fås i, leveres i, kommer i, var
count-after: sæt med, sæt af, pakke med, antal, sæt á, pakke à, par med, æske med, sæt a, bundt af
count-before: stk, styk, dele, dels, pak, x, stykker, pack, delt, par sko, stks

[key]
subject: produkt, motiv, artikel, objekt, titel, navn, type, vare, produktnavn, kategori, emne, produkttype, beskrivelse
colour: farve, farver, hovedfarve, kulør
material: materiale, stof, sammensætning, materialer, hovedmateriale
scene: scene, baggrund, omgivelser, sted, miljø, lokation, rum
style: stil, kunststil
view: vinkel, perspektiv, synsvinkel, kameravinkel, visning
light: lys, belysning, lyssætning, tidspunkt
accessory: tilbehør, accessories
exclude: udeluk, uden, negativ, undgå, negativ prompt, ikke
quantity: antal, mængde, stk
ignore: størrelse, mærke, vægt, mål, model, pris, højde, bredde, længde, dybde, diameter, sæson, køn, varenummer, volumen, kapacitet, målgruppe, producent, stand, kompatibel med, pasform, oprindelse, størrelser

[number]
2: to
3: tre
4: fire
5: fem
6: seks
7: syv
8: otte
9: ni
10: ti
12: tolv, dusin, et dusin

# Afrikaans. Compounds are taken apart by search; only those with a meaning of their own are listed.
[language]
tag: af
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s e n
family: westgermanic

[inflect]
noun: tjie -> tjies
noun: jie -> jies
noun: ie -> ies
noun: oel -> oele, oels
noun: iel -> iele
noun: uil -> uile, uiltjie, uiltjies
noun: eel -> ele, eeltjie
noun: aal -> ale
noun: ool -> ole
noun: el -> els, elle, eltjie, eltjies
noun: eer -> ere, eertjie, eertjies
noun: aar -> are, aartjie
noun: oor -> ore, oortjie
noun: er -> ers, ertjie, ertjies
noun: oen -> oene, oentjie
noun: een -> ene
noun: aan -> ane, aantjie
noun: oon -> one, oontjie
noun: en -> ens, entjie
noun: an -> ans, anne, annetjie
noun: on -> onne, ons
noun: in -> inne, ins
noun: aas -> ase, asies
noun: oos -> ose, osie, osies
noun: ees -> ese
noun: ies -> iese
noun: uis -> uise, uisie, uisies
noun: eus -> euse
noun: as -> asse, assie, assies
noun: es -> esse, essie
noun: is -> isse, issie
noun: os -> osse, ossie
noun: us -> usse, ussie
noun: oet -> oete
noun: aat -> ate
noun: oot -> ote
noun: at -> atte, aatjie, attie
noun: et -> ette, ets
noun: ot -> otte
noun: it -> itte
noun: aap -> ape, apie, apies
noun: oop -> ope
noun: ap -> appe, appie
noun: op -> oppe, oppie
noun: ip -> ippe
noun: oek -> oeke, oekie, oekies
noun: ok -> okke, okkie, okkies
noun: ak -> akke, akkie, akkies
noun: ek -> ekke, ekkie
noun: ik -> ikke
noun: aam -> ame
noun: oom -> ome, oompie
noun: m -> me, pie, pies, s
noun: al -> alle, als
noun: il -> ille, ills
noun: ol -> olle
noun: oed -> oede, oedjie
noun: ed -> eddens, edde
noun: d -> de, djie, djies
noun: aag -> ae
noun: oog -> oë, ogies
noun: ig -> igge
noun: uif -> uiwe
noun: eef -> ewe
noun: f -> we, fie, fies
noun: a -> as, atjie, atjies
noun: o -> os, otjie
noun: e -> es, tjie, tjies
noun: u -> us, utjie
noun: y -> ye, ys
noun: * -> e, s, ie, ies, tjie, tjies, jie, jies
adjective: ood -> ooi, ooie, ode
adjective: oot -> ote
adjective: eel -> ele
adjective: aal -> ale
adjective: oen -> oene
adjective: it -> itte
adjective: at -> atte
adjective: ok -> okke
adjective: ak -> akke
adjective: am -> amme
adjective: om -> omme
adjective: aam -> ame
adjective: ief -> iewe
adjective: af -> awwe
adjective: ig -> ige
adjective: oog -> oë
adjective: ag -> agte
adjective: nd -> nde
adjective: g -> e, ge
adjective: e -> s
adjective: * -> e, s

[subject]
dress: rok, aandrok, trourok, somerrok, partytjierok, maksirok, rokkie, skofrok, kortrok, skemerrok, hemprok, matriekafskeidrok, strandrok, =rokke, =rokkies, uitrusting rok, wikkelrok, kantrok, sonrokkie, gebreide rok, linnerok, trourokkie
t-shirt: t hemp, tshirt, t shirt, frokkie, =t hemde, moulose top, topie, t hempie, gholfie, moulose hemp, kamisool, kroptop
shirt: hemp, bloes, gholfhemp, =hemde, polohemp, bloese, kortmouhemp, =bloesies, tuniek, hempie, linnehemp, werkhemp, geruite hemp, kortmou hemp, blousie
jacket: baadjie, jas, reënjas, winterbaadjie, leerbaadjie bo, windjekker, blazer, reënbaadjie, =jasse, anorak, kleurbaadjie, parka, oorjas, bomberbaadjie, donsbaadjie, sportbaadjie, aandbaadjie, =jassie, =jassies, kapuisbaadjie, ritsbaadjie, wolbaadjie, windbreker, oorjassie, pofbaadjie, kamoefleerbaadjie, cape jas, poncho, reënjassie
trousers: broek, langbroek, sweetpakbroek, =leggings, legging, chino, =chinos, werkbroek, sweetbroek, driekwartbroek, kostuumbroek, =sweetpakbroeke, kakiebroek, oefenbroek, joggers, linnebroek, ferweelbroek, langbroeke, rekbroek, kortbroek lank
skirt: romp, minirok, romp stuk, plooiromp, =rompe, rompie, potloodromp, miniromp
sweater: trui, trektrui, kapuistrui, moulose trui, =truie, kardigan, truitjie, sweetpaktop, hoodie, polonektrui, rolkraagtrui, sweetpakbaadjie, wolstrui, wolltrui, gebreide trui, kabeltrui, oortrektrui, sweater, knooptrui
hat: hoed, pet, mus, keps, beret, strooihoed, sonhoed, =hoede, hoedjie, =musse, =pette, mussie, bofbalpet, bolhoed, keil, =hoedjies, cap, kappie hoed, =pets, =cappe, =cappie, balmus, gebreide mus, breerandhoed, cowboyhoed, boshoed, wolmussie, beanie, emmerhoed
scarf: serp, halsdoek, tjalie, =serpe, kopdoek, doek om nek, serpie, nekdoek, sjaal, wolserp, syserp, gebreide serp, nekserp, kopserp
sneaker: tekkie, skoen, oefenskoen, hardloopskoen, drafskoen, =tekkies, =skoene, seilskoen, stapskoen, =sneakers, skoentjie, sportskoen, leerskoen skoen, manskoen, damesskoen, kinderskoen, veldskoen, vellies, =drafskoene, mokassin, sportskoene, seilskoene, sneaker, plat skoen, tennisskoen, leerskoene, oefenskoene, aantrekskoen, loafer, loafers, ballerinaskoen, pompies skoen
boot: stewel, enkelstewel, reënstewel, stapstewel, =stewels, =boots, winterstewel, bergstewel, cowboystewel, =enkelstewels, kniestewel, waterstewel, chelsea stewel, rystewel, leerstewel, bergstewels, sneeustewel
high-heel: hoëhakskoen, hoë hak, =hoë hakke, =hoëhakskoene, stiletto, spykerhak, =hoëhak, hofskoen, =hofskoene, =spykerhakke, hoë hakskoen, =hoë hakskoene
sandal: sandaal, plakkie, =sandale, =plakkies, strandsandaal, slip slops, =slip slops, sandaaltjie, espadrille, leersandaal, leersandale, sandaaltjies, klompe, strandskoen
handbag: handsak, skouersak, sak, inkopiesak, =handsakke, drasak, sakkie, aandsak, oorlyfsak, handsakkie, damesak, clutch, draagsak, strandsak, aktetas, kruislyfsak, tas handsak, crossbody sak, skoudersak, =sakke, =sakkies, leersak, leerhandsak, skouersakkie, dokumentsak, sportsak, naweeksak, heupsak, sosatiesak, inkopiesakkie, strandmandjie sak
backpack: rugsak, skooltas, =rugsakke, skoolsak, rugsakkie, boeksak, boeketas, stapsak
suitcase: reistas, koffer, tas, handbagasie, trollie tas, bagasie, =tasse, =reistasse, tassie, =koffers, trollietas, kajuittas, rolkoffer, =tassies, trekkoffer, handkoffer, harde tas, reiskoffer, wieltas
wallet: beursie, notebeursie, kaarthouer, =beursies, geldbeurs, muntbeursie, beurs, kaartbeursie
belt: gordel, belt, lyfband, =gordels, leergordel lyf, broekgordel, lyfbande
watch: horlosie, polshorlosie, slimhorlosie, sakhorlosie, oorlosie, =horlosies, armhorlosie, dameshorlosie, manshorlosie, chronograaf, polsoorlosie
ring: ring, verloofring, trouring, seëlring, =ringe, vingerring, ringetjie, diamantring
necklace: halssnoer, ketting, halsketting, kraletjie ketting, =halssnoere, kettinkie, pêrelsnoer, =halskettings, halsband juweel, pêrelketting
sunglasses: sonbril, =sonbrille, donkerbril, =donkerbrille, sonbrilletjie
umbrella: sambreel, reënsambreel, =sambrele, strandsambreel, sonsambreel, parasol, sonskerm
sofa: bank, rusbank, slaapbank, sofa, tweesitplekbank, =banke, hoekbank, divan, chesterfield, slaapbank, =rusbanke, sitkamerbank, =rusbankies, tweesitplekrusbank, l vorm bank
chair: stoel, leunstoel, kantoorstoel, wiegstoel, eetkamerstoel, kroegstoel, =stoele, stoeltjie, tuinstoel, dekstoel, gemakstoel, armstoel, kampstoel, lessenaarstoel, skommelstoel, voustoel, kombuisstoel, =kroegstoele, leerstoel sit, stoeltjie sit, =stoeltjies, lêstoel, rekenaarstoel, speletjiestoel, voetbankie, strandstoel, kantoorstoele, kuipstoel, troon, leunstoele, kroegstoeltjie, ligstoel
table: tafel, lessenaar, koffietafel, eetkamertafel, bedkassie, skryftafel, sytafel, =tafels, tafeltjie, kombuistafel, eettafel, bedtafeltjie, tuintafel, werktafel, =koffietafels, wandtafel, teetafel, =sytafels, bedkassies, speeltafel, ronde tafel, gangtafel, kroegtafel, opvoutafel, rekenaartafel
bed: bed, dubbelbed, enkelbed, stapelbed, =beddens, kinderbed, bababedjie, bedraam, dubbeldekkerbed, hemelbed, wiegie, =bedstel, bedjie, driekwartbed, bedstel, =bedde
lamp: lamp, bedlamp, staanlamp, lessenaarlamp, kandelaar lig, tafellamp, hanglamp, =lampe, lantern, leeslamp, naglamp, lampie, muurlamp, kroonlugter, naglig, plafonlamp, vloerlamp, skemerlamp, plafonlig, lanterns, lugter, leeslampie, paraffienlamp, staanlampe, olielamp, lawalamp, kroonkandelaar, hanglig, muurlig, lampies
bookshelf: boekrak, rak, =boekrakke, boekkas, muurrak, =rakke, rakkie, =boekrakkie, =rakkies
vase: vaas, blompot vaas, blomvaas, =vase, =blommevaas, blommevaas, vasie, =vasies
mug: beker, koppie, koffiebeker, teekoppie, koffiekoppie, =bekers, =koppies, bierbeker, koffiemok, kop, reisbeker, bekertjie, teebeker, biermok, mok, =koppe, =mokke, =mokkie, =mokkies, emaljebeker, reiskoppie, termosbeker, glas koffie
teapot: teepot, ketel, koffiepot, =teepotte, waterketel, fluitketel, teepotjie
bottle: bottel, waterbottel, wynbottel, fles, =bottels, bottetjie, termosfles, botteltjie, flakon, =waterbottels, termos, sportbottel, drinkbottel, flessie, sportbottels, babbottel, melkbottel, termosbottel, heupfles, flessie water
bowl: bak, slaaibak, sopbak, vrugtebak, kom, =bakke, bakkie kos, mengbak, pappbak, bakkie skottel, opdienbak, kommetjie, opskepbak, papbak, skottel, =kommetjies, =bakkies, vrugtebakkie, hondebak, poedingbakkie, glasbak, sopbakkie
pillow: kussing, kopkussing, strooikussing, =kussings, sierkussing, nekkussing, bankkussing, kussinkie, sitkussing, gooikussing, reiskussing
candle: kers, geurkers, =kerse, teelig, kersie, =geurkerse, waxkers, =teeligte, pilaarkers, kersies
clock: muurhorlosie, wekker, staanhorlosie, =muurhorlosies, koekoekklok, klok, koekoekhorlosie, wekkerradio, kombuishorlosie, tafelhorlosie, muurklok, staanklok, kombuisklok, tafelklok, oupahorlosie, staande horlosie, digitale wekker
mirror: spieël, muurspieël, handspieël, =spieëls, grimeerspieël, spieëltjie, vollengtespieël, badkamerspieël, staanspieël
car: motor, kar, motorkar, elektriese motor, sportmotor, voertuig, =motors, =karre, bakkie voertuig, renmotor, karretjie, taxi, elektriese voertuig, =elektriese kar, bakkie, motortjie, huurmotor, suv, speelgoedkar, speelgoedmotor, sedan, stasiewa, gesinsmotor, sportkar, ou motor, veldvoertuig, viertrek, paneelwa, kombi, karavaan motor, wegholmotor, motorwa, motortjies
bicycle: fiets, bergfiets, elektriese fiets, renfiets, =fietse, fietsie, padfiets, kinderfiets, stadsfiets, damesfiets, mansfiets, trapfiets, driewiel, driewielfiets, vouwfiets, bmx, balansfiets
headphones: =oorfone, oorfoon, kopfoon, =kopfone, =kopstuk, oorstuk, =oorstukke, kopstuk, =oorfoontjies, koptelefoon, =oordoppies, gehoorstuk
phone: foon, selfoon, slimfoon, telefoon, iphone, =fone, =selfone, =slimfone, mobiele foon, landlynfoon, selfoontjie, =foontjie
laptop: skootrekenaar, rekenaar, laptop, =skootrekenaars, notaboek rekenaar, macbook, =laptops, notaboekrekenaar
camera: kamera, digitale kamera, videokamera, =kameras, spieëlreflekskamera, polaroidkamera, filmkamera, kitskamera
speaker: luidspreker, bluetooth luidspreker, speaker, =luidsprekers, klankbalk, klankstaaf, klankkas, draagbare luidspreker, luidsprekertjie, draagbare speaker, bluetooth speaker, klankboks
perfume: parfuum, eau de parfum, eau de toilette, parfuumbottel, reukwater, laventelwater, =parfuumbotteltjie, geurwater, cologne, laventel reukwater, parfuumbotteltjie, naskeermiddel geur
lipstick: lipstiffie, =lipstiffies, lippestif, lipstif, lippestiffie
ball: bal, sokkerbal, rugbybal, tennisbal, strandbal, =balle, balletjie, netbal, krieketbal, vlugbal, oefenbal, =balletjies, gholfbal, basketbal, =bals
guitar: kitaar, elektriese kitaar, akoestiese kitaar, =kitare, ukulele, baskitaar, kitaartjie, klassieke kitaar, ghitaar
teddy-bear: teddiebeer, =teddiebere, speelgoedbeer, teddie, teddiebeertjie, sagte beertjie
book: boek, =boeke, roman, notaboek, kookboek, dagboek, boekie, prentboek, =notaboeke, kinderboek, storieboek, resepteboek, sketsboek, skryfboek, oefeningboek, joernaal, =boekies, leesboek, prenteboek, fotoalbum, woordeboek, bybel, handboek, gedigboek
cat: kat, katjie, =katte, =katjies, kater, kietsie, kleinkatjie, wyfiekat, =kaatjie, =kattie, kitty, siamese kat
dog: hond, hondjie, =honde, poedel, worshond, =hondjies, labrador, boerboel, brak, klein hondjie, goue retriever, bulhond, teef, =tewe, brakkie, worsie hond, hondekind, mopshond, husky, kleinhond, chihuahua
bear: beer, ysbeer, beertjie, =bere, grizzliebeer, =ysbere, beerwelpie, =beertjies
rabbit: haas, konyn, hasie, =hase, =konyne, konyntjie, =hasies, dwerghaas
panda: panda, pandabeer, =pandas, =pandabere, reusepanda, pandatjie
elephant: olifant, olifantjie, =olifante, babaolifant, olifantkalf
duck: eend, eendjie, =eende, =eendjies, babaeend, mannetjieseend
frog: padda, paddatjie, =paddas, brulpadda, boompadda
dinosaur: dinosourus, dino, =dinosourusse, t rex, dinosouriër, dinosour, triceratops, tyrannosaurus
penguin: pikkewyn, =pikkewyne, pikkewyntjie
pig: vark, varkie, =varke, =varkies, speenvark, sog, otjie, =otjies
fox: jakkals, vos, =jakkalse, jakkalsie, rooijakkals, vossie, =vosse
lion: leeu, leeuwyfie, leeuwelpie, =leeus, leeutjie, mannetjiesleeu
tiger: tier, tierwelpie, =tiere, tiertjie
monkey: aap, apie, =ape, =apies, sjimpansee, bobbejaan, gorilla
mouse: muis, muisie, =muise, rot, =muisies, =rotte, veldmuis
owl: uil, uiltjie, =uile, =uiltjies, nonnetjiesuil, ooruil
fish: vis, goudvis, =visse, vissie, narvis, =vissies, koi
turtle: skilpad, seeskilpad, =skilpaaie, skilpadjie, waterskilpad
chick: kuiken, kuikentjie, =kuikens, kuikentjies
garden: tuin, blomtuin, chinese tuin, japanse tuin, =tuine, agterplaas, tuintjie, groentetuin, agtertuin
palace: paleis, kasteel, verbode stad, tempel, =kastele, =paleise
skyline: stadsilhoeët, skyline, horisonlyn, stadsgesig, stadshorison, stadslandskap, stadsuitsig
mountains: berg, =berge, bergreeks, berglandskap, bergpiek, =alpe, drakensberge
beach: strand, sandstrand, see, kus, =strande, seekus, tropiese strand, =kusse, =kussie
forest: bos, woud, oerwoud, =bosse, reënwoud, woude, denwoud, =bossie
street: straat, laan, stegie, sypaadjie, =strate, stadstraat, straatjie, pad, =lane, =laantjie

[accessory]
glasses: bril, leesbril, =brille, brilletjie, ronde bril
bow: strik, strikdas, haarstrik, =strikke, strikkie, bow, linstrik
balloon: ballon, =ballonne, ballonnetjie, lugballon
bubbles: borrel, seepbel, =seepbelle, =borrels, =borreltjies, seepborrel, =seepborrels
wings: vlerk, =vlerke, gevlerk, vlieënde, vliegende, gevleuelde, vlerkies

[colour]
red: rooi, wynrooi, donkerrooi, bloedrooi, helderrooi, kersierooi, bordeaux, rooierig, robynrooi, skarlakenrooi, vuurrooi, ligrooi, maroen, bourgondië, tamatierooi, baksteenrooi, framboosrooi, donker rooi, rooiwynkleur, kersrooi, steenrooi, robyn, aarbeirooi, borriesrooi, appelrooi
orange: oranje, koraal, appelkoos, terracotta, roeskleurig, helderoranje, perskekleur, koraalkleurig, lemoenkleurig, roes, perske, perskekleurig, neonoranje, roesoranje, mandaryn, koperkleurig, pampoenoranje, wortelkleur, gebrande oranje, koperoranje, saffraan, lemoen kleur
yellow: geel, liggeel, mosterdgeel, suurlemoengeel, donkergeel, mosterd, okergeel, heldergeel, oker, kanariegeel, botterskorsie geel, =gele, neongeel, vanieljegeel, bottergeel, pastelgeel, goudgeel, kerriegeel, heuninggeel, sonneblomgeel, suurlemoenkleur, mieliegeel, roomgeel
green: groen, donkergroen, liggroen, olyfgroen, kruisementgroen, smaraggroen, bottelgroen, woudgroen, saliegroen, mosgroen, kakiegroen, limoengroen, grasgroen, olyf, mint, mintgroen, leërgroen, pistasiegroen, neongroen, jadegroen, seegroen, dennegroen, appelgroen, salie, eucalyptusgroen, militêre groen, weermaggroen, jade, blaargroen, muntgroen, seewiergroen, groenerig, smarag, flesgroen
blue: blou, koningsblou, kobaltblou, indigo, helderblou, saffierblou, blouerig, elektriese blou, petrolblou, denimblou, kobalt, seeblou, staalblou, grysblou, marineblou helder, ultramaryn, saffier, hemelsblou, seeblou donker, kobalt blou, koningblou, korenblou, blouagtig
light-blue: ligblou, hemelblou, babablou, turkoois, lugblou, ysblou, pastelblou, siaan, poeierblou, akwa, asuurblou, lig blou, bleekblou, aquablou, turkooisblou, waterblou
navy: vlootblou, donkerblou, marineblou, navy, nagblou, middernagblou, donker blou, vloot blou
purple: pers, lila, violet, laventel, donkerpers, pruim, ligpers, mauve, pruimkleurig, purper, laventelkleurig, eiervrug kleur, druifpers, ametis, heidepers, seringpers, lilakleur, violetkleurig, rooipers, aubergine, eiervrugkleur, lavendel, orgideepers, pers blou, wynpers
pink: pienk, roos, fuchsia, ligpienk, ou roos, magenta, babapienk, rosé, donkerpienk, helderpienk, stofpienk, salm, salmkleurig, ouroos, skokpienk, roospienk, pastelpienk, blosroos, neonpienk, sagte pienk, dofpienk, perskepienk, koraalpienk, rooskleurig, flaminkpienk, kougompienk, stowwerige pienk, aarbeipienk, pienkerig, framboos, ligte pienk, warm pienk
brown: bruin, donkerbruin, ligbruin, kastaiingbruin, sjokoladebruin, karamel, konjak, sjokolade, taan, cognac, neutbruin, koffiebruin, kaneelbruin, rooibruin, karamelbruin, mokkabruin, mokka, kakao, tabakbruin, mahoniebruin, hasel, toffie, sjokoladekleur, tabak, karamelkleurig, kastaiing, kaneel, mahonie kleur, roesbruin, koperbruin
beige: beige, room, ivoor, sandkleurig, roomkleurig, ekru, roomwit, kakie, sjampanje, beesj, naaswit, sand, kameel, naaswitte, velkleurig, kameelkleurig, gebroke wit, vaalwit, vanielje, hawermout, eierdop, linnekleur, naturelle, ligbeige, donkerbeige, beenwit, melkwit room, champagne, kremkleurig, botterkleur, natuurlike kleur, roomkleur, havermoutkleur, gebreekte wit
black: swart, matswart, pikswart, gitswart, diepswart
white: wit, spierwit, sneeuwit, helderwit, silwerwit, sneeuwitte, suiwer wit, matwit, spierwitte, =witte
grey: grys, donkergrys, liggrys, houtskoolgrys, houtskool, antrasiet, leigrys, asgrys, antrasietgrys, gryserig, taupe, muisgrys, duifgrys, staalgrys, asgrou, blougrys, klipgrys, sementgrys, rookgrys, betongrys, donker grys, silwergrys, klipgrys lig, grafiet, grafietgrys, olifantgrys, wolkgrys
gold: goud, goue, goudkleurig, vergulde, roosgoud, verguld, geelgoud, witgoud, 18 karaat goud, goudgeplateer, goudplaat, geelkoperkleurig, brons goud, goudkleur, goudagtig, champagnegoud
silver: silwer, silwerkleurig, versilwer, sterlingsilwer, silwerige, silwerkleur, silweragtig, sterling silwer, silwergeplateer, chroomkleurig, platinum, silwer kleur, platinakleurig

[material]
leather: leer, egte leer, kunsleer, suède, leeragtig, fopleer, opregte leer, suede, vegan leer, bokleer, nubuck, beesleer, lakleer, regte leer, koedoeleer, volstruisleer, skaapvel, nagemaakte leer, suèdeleer, bokvel, lamsleer, veganleer, ekoleer, springbokvel, volgreinleer, pu leer
cotton: katoen, organiese katoen, katoenstof, seildoek, katoentjie, 100% katoen, kanvas, canvas, handdoekstof, flennie, jersey
silk: sy, satyn, systof, egte sy, suiwer sy, satynstof
wool: wol, merinowol, kasjmier, vilt, wolle, lamswol, bokhaar, sybokhaar, merino, skaapwol, angora, alpakka, mohair
denim: denim, denimstof
linen: linne, vlas, linnestof, suiwer linne
metal: metaal, yster, aluminium, geelkoper, koper, brons, gietyster, meganies, metaalagtig, smeeyster, titaan, meganiese, metallies, sink, blik, tin, chroom, legering, gegote yster, emalje, geëmaljeer, gegalvaniseer, gegalvaniseerde, nikkel, draad metaal, smeedyster
steel: staal, vlekvrye staal, vlekvryestaal, geborselde staal
wood: hout, eikehout, okkerneuthout, dennehout, soliede hout, kiaat, houterige, geelhout, stinkhout, eik, saligna, akasia, beukehout, kersiehout, mahonie, soliede eikehout, laaghout, teak, rooihout, esse, berkehout, teakhout, denne, wilde kastaiing hout, okkerneut, essehout, esdoring, sederhout, dryfhout, herwinde hout, olienhout, wilgerhout, mdf, fineer, spaanplaat, mangohout, bloekomhout
bamboo: bamboes, bamboeshout
glass: glas, kristal, verharde glas, borosilikaatglas, kristalglas, geblaasde glas, veiligheidsglas
ceramic: keramiek, porselein, erdewerk, klei, keramies, steengoed, keramiese, terracottaklei, beenporselein, erdeware
plastic: plastiek, akriel, polikarbonaat, perspex, hars, pvc, polipropileen, herwinde plastiek
rubber: rubber, silikoon, latex, neopreen, gomlastiek
velvet: fluweel, ferweel, fluweelagtig, velours, fluweelstof, koordferweel, koordferweelstof, ribfluweel, corduroy, fluweelagtige
paper: papier, karton, kraftpapier, papier maché, herwinde papier

[also]
subject.trousers + material.denim: =jeans, denimbroek, =denims, jean
subject.jacket + material.denim: denimbaadjie
subject.skirt + material.denim: denimromp
subject.dress + material.denim: denimrok
subject.jacket + material.leather: leerbaadjie
subject.sofa + material.leather: leerbank
subject.duck + material.rubber: rubbereendjie, badeendjie, rubbereend, rubber eendjie
subject.boot + material.rubber: rubberstewel, =rubberstewels
subject.bear + colour.brown: bruinbeer
subject.hat + material.wool: wolmus
subject.cat + colour.black: swartkat

[scene]
white-background: wit agtergrond, egalige wit agtergrond, skoon wit agtergrond, spierwit agtergrond, suiwer wit agtergrond
living-room: sitkamer, woonkamer, leefvertrek, sitkamers, leefarea, voorkamer
bedroom: slaapkamer, hoofslaapkamer, kinderkamer, slaapkamers
kitchen: kombuis, kombuistoonbank, kombuisblad, kombuise
bathroom: badkamer, badkamers, stortkamer
office: kantoor, studeerkamer, tuiskantoor, werkplek, kantore
snow: sneeu, sneeulandskap, sneeubedek, besneeu, besneeude, sneeubedekte
studio: ateljee, studio, fotoateljee, foto ateljee, fotostudio

[style]
photo: foto, realisties, fotorealisties, fotografie, realistiese, fotorealistiese, fotografies
ink-wash: inkskildery, chinese inkskildery, inkwas, inktekening, inkstyl, sjinese inkskildery, gewaste ink
watercolour: waterverf, waterverfskildery, akwarel, waterverfstyl
oil-painting: olieverf, olieskildery, olieverfskildery, olie op doek
cartoon: spotprent, strokiesprent, tekenprent, anime, tekenfilm, strokiesprentstyl, animasie, tekenprentstyl, spotprentstyl
cyberpunk: cyberpunk, kuberpunk
futuristic: futuristies, futuristiese, wetenskapfiksie, toekomstige, toekomsgerig
vintage: outyds, antiek, vintage, retro, oudmodies, antieke, outydse, oudmodiese, jare 50, nostalgies, jare 60, jare 70
minimalist: minimalisties, minimalistiese, minimalisme, skandinawiese styl

[view]
front: vooraansig, van voor, van voor af, reguit van voor, frontaal
side: syaansig, van die kant, van die kant af, in profiel, van opsy
top: bo aansig, van bo, voëlvlug, van bo af, boaansig, voëlperspektief, uit die lug
three-quarter: driekwart aansig, driekwartaansig, driekwart, skuins van voor, skuins aansig
close-up: naby opname, nabyskoot, makro, van naby, nabyopname, makrofoto, detailfoto

[light]
soft: sagte lig, sagte beligting, gedempte lig, diffuse lig, dowwe lig, kerslig, sagte skaduwees, sagte daglig, dowwe beligting
studio: ateljeelig, ateljeebeligting, studiobeligting, studiolig
dusk: skemer, sonsondergang, aandlig, goue uur, sononder, teen sononder, skemerlig, met sonsondergang, skemeraand, in die skemer, teen skemer, skemerte, in die aandlig, laatmiddaglig, met skemer
morning: oggendlig, sonsopkoms, dagbreek, oggend, in die oggend, sonop, vroegoggend, oggendson, soggens, met sonsopkoms, met dagbreek
night: nag, snags, maanlig, in die nag, nagtelike, by nag, nagtoneel, =nagte, middernag, in die maanlig, volmaan, sterrehemel, in die donker, in die middel van die nag
backlit: agterlig, teen die lig, van agter verlig, teenlig
neon: neon, neonlig, neonligte, neonbeligting, neontekens

[word]
trim: band, handvatsel, sool, =sole, skoenveter, veter, hak, =hakke, gespe, gespes, ritssluiter, knoop, =knope, lint, poot, =pote, wiel, deksel, prop, doppie, sluiting, voet, =voete, onderstel, rand, soom, naat, kraag, mou, =moue, moutjie, sak binne, voering, kwas, fraiing, skakel, druk, opdruk, streep, =strepe, stippel, =stippels, kol, =kolle, patroon, borduurwerk, logo, teks, letter, motief, kant, valletjie, steen, =stene, pêrel, =pêrels, diamant, edelsteen, wyserplaat, skerm, wyser, kroon, kurk, pit, tuit, snawel, kopstuk bed, kopenkant, armleuning, rugleuning, koord, kabel, =ore, oog, =oë, neus, stert, slurp, maanhare, snorbaard, kap, kapmantel, saal, stuurstang, velling, pedaal, speek, fietsklokkie, snaar, detail, aksent, versiering, laai, binnesool, tong, horlosieband, polsband, leerband, skouerband, draband, kettinghandvatsel, elastiek, etiket, skroefdop, strooitjie, oorkussing, kopband, sleutelbord toets, hangertjie, pelskraag, bont, pompon, knippie, skarnier, rakplank, kompartement, sysak, binnesak, voorsak, strass, blompatroon, blomdruk, blokkies, geruit, blinkers, tossel, kapsie, kroontjie, klep, bek, horing, klou, lem, skag, knop, plooi, metaalpote, houtpote, =hakkie, =hakkies, =wiele, =some, =soompie, =nate, =pitte, =ogies, =neuse, =kappe, =kappie, =sale, =bekke, =bekkie
body: raam, omhulsel, lampkap, bekleding, stof, oppervlak, afwerking, buitekant, kleur, materiaal, tint, pels, tafelblad, kas van horlosie, korpus, bolaag, bostuk, omslag, skakering, basis, lyf, toon, =rame, =tone, =toontjie
other: partytjie, tuinpartytjie, verjaardagpartytjie, piekniek, konsert, troue, bankie, tuinbank, konfyt, water, wyn, koffie, tee, vrug, vrugte, appel, brood, melk, omhulsel foon, selfoonomhulsel, foonomhulsel, selfoonhoesie, hoesie, foonhouer, selfoonhouer, oortreksel, kussingsloop, kussingoortreksel, rusbankoortreksel, duvetoortreksel, skootrekenaarsak, skootrekenaartas, beskermer, laaier, laaikabel, laaikas, houer, staander, plakker, plakkaat, poster, sleutelhouer, sleutelring, hanger, oorbel, =oorbelle, oorring, armband, borsspeld, handskoen, =handskoene, sokkie, =sokkies, kous, =kouse, pantoffel, =pantoffels, handdoek, strandhanddoek, kamerjas, kombers, deken, gordyn, tapyt, mat, deurmat, badmat, muismat, rekenaarmuis, draadlose muis, jogamat, bord, piering, onderlegger, plekmatjie, tafeldoek, tafelloper, servet, vurk, lepel, mes, =messe, pan, braaipan, pot, =potte, blompot, plantpot, mandjie, wasmandjie, fietsmandjie, boks, doos, houtkis, kis, juwelekissie, juweleboks, musiekdosie, horlosieboks, ringdosie, skinkbord, haak, kapstok, hangers, klerehanger, organiseerder, berghouer, kas, klerekas, laaikas meubel, spieëltafel, buffet, tv kas, skoenrak, skoenkas, skoenpolitoer, skoenlepel, skoenboks, wynrak, wynglas, bierglas, drinkglas, sjampanjeglas, glas water, glas wyn, kraffie, lampetbeker, suikerpot, televisie, tv, monitor, sleutelbord, tablet, drukker, adapter, battery, kragbank, driepoot, lens, hommeltuig, blom, plant, potplant, ruiker, boom, kersboom, koek, koekie, lekkergoed, kos, hondekos, katkos, katsand, krappaal, leiband, hondeleiband, halsband, hondehalsband, hondemandjie, hondebed, katbed, hondehok, kou, voëlkou, akwarium, vistenk, borsel, tandeborsel, seep, sjampoe, lyfroom, gesigroom, maskara, naellak, onderlaag, serum, kam, haardroër, stofsuier, menger, broodrooster, oond, yskas, wasmasjien, naaimasjien, koffiemasjien, strykyster, strykplank, tent, slaapsak, helm, fietshelm, valhelm, fietssak, fietsslot, fietspomp, fietsrak, fietssaal, karstoel, motorstoel, kinderstoeltjie, raket, tennisraket, skaatsplank, bromponie, motorfiets, vragmotor, bus, trein, vliegtuig, boot, seilboot, skip, vuurpyl, ruimteskip, klavier, viool, trom, fluit, pen, potlood, uitveër, liniaal, kalender, kaart, kaartjie, poskaart, muurpapier, fotoraam, kortbroek, =kortbroeke, swembroek, baaikostuum, bikini, bra, onderklere, onderbroek, pajamas, nagklere, pak klere, das, onderbaadjie, uniform, kostuum, oorpak, springpak, masker, pruik, beddegoed, laken, duvet, matras, kershouer, kandelaar, kersstaander, boekstut, sambreelstaander, kitaarsak, kitaarstaander, kitaarband, plektrum, kamerasak, kameraband, botteloopmaker, kurktrekker, bottelhouer, skermbeskermer, robot, eenhoring, draak, perd, koei, skaap, bok, voël, papegaai, arend, slang, krokodil, kameelperd, sebra, kangaroe, koala, eekhoring, krimpvarkie, hert, wolf, walvis, dolfyn, haai, seekat, vlinder, skoenlapper, by insek, liewenheersbesie, spinnekop, hen, haan, hoender, renoster, seekoei, persoon, huis, pophuis, gebou, brug, rivier, meer water, lug, son, maan, ster, wolk, gras, venster, vensterbank, voordeur, muur, vloer, dak, dam, skêr, emmer, gieter, juweel, flits, flitslig, feeligies, kersliggies, hangmat, swaai, glyplank, swembad, braai, legkaart, bordspeletjie, doek baba, fopspeen, stootwaentjie, voorskoot, snyplank, oondbak, bakvorm, vullisdrom, snippermandjie, hondespeelding, katspeelding, muisval, voëlhuisie, kosblik, toiletsak, grimeersak, brilhouer, koelsak, vullissak, wortel, sneeuman, sampioen, pampoen, lampvoet, gloeilamp, haarspeld, haarband, speletjiekonsole, vlag, platespeler, ski, =maatjie, =mattie, =messie, =pans, =panne, =pannetjie, =dose, =dosie, =dosies, =kisse, =kissie, =kasse, =kassie, =kassies, =bome, =boompie, =koeke, =koekies, =kosse, =kossie, =busse, =bussie, =bote, =pens, =pentjie, =dasse, =dassie, =dassies, =bokke, =bokkie, =bokkies, =hens, =hentjie, =hane, =haantjie, =huise, =huisie, =huisies, =sonne, =sons, =mane, =maantjie, =dakke, =dakkie, =dakkies, draagsak gitaar, laaiertjie, blaar, blare, veld, stoep, balkon, hek, kaggel, wasbak, motorhuis, solder, kelder, biblioteek, kafee, restaurant, mark, stasie, lughawe, speelpark, vuurtoring, hawe, slee, kaktus, lemoen, suurlemoen, kaas, pizza, heuning, trompet, trekklavier, asblik, heining, rots, golf see, eiland, vuur, reënboog, mis, sonneblom, tulp, roos blom, gans, duif, bul
toy: speelding, speelgoed, sagte speelding, pluche, standbeeld, beeldjie, stel, paar, pak, versameling, soort, tipe, prent, prentjie, illustrasie, tekening, skildery, model, reeks, groep, weergawe, pop, portret, teddiespeelding, opgestopte dier, opstopdier, figuur, beeld, set, standbeeldjie, skets, 3d weergawe, toneel, =paartjie, =pakke, =pakkie, =pakkies, =poppe, =poppie, =sette, =sets
generic: produkfoto, produkfotografie, produkbeeld, produk, artikel, produkprent, foto van die produk, katalogusfoto, item, produkafbeelding, beeld van die produk
plain: die, reën, opvou, n, hierdie, daardie, dié, dit, my, jou, u, sy naam, haar, ons, julle, hulle, hul, ek, jy, hy, wie, watter, welke, waar, wanneer, hoe, hoekom, hier, daar, nou, dan, toe, so, baie, regtig, ook, net, slegs, reeds, altyd, meer, meeste, minder, min, almal, alle, elke, elkeen, albei, sommige, iets, bietjie, genoeg, om te, te, dat, as, indien, want omdat, omdat, toe nou, om, oor, hoog, hoër, hoë, hoë gehalte, hoë resolusie, gehalte, kwaliteit, resolusie, hd, 4k, nuut, nuwe, splinternuut, splinternuwe, beste, luukse, premium, eksklusief, eksklusiewe, mooi, pragtig, pragtige, oulik, oulike, lieflik, lieflike, skattig, skattige, dierbaar, dierbare, elegant, elegante, stylvol, stylvolle, deftig, deftige, klassiek, klassieke, modern, moderne, modieus, modieuse, mode, koel, cool, ontwerper, handgemaak, handgemaakte, handgeverf, ambag, oorspronklik, oorspronklike, egte, opreg, opregte, outentiek, eenvoudig, eenvoudige, effe, eenkleurig, sag, sagte, hard, harde, lig, ligte, donker, helder, bleek, sterk, pastel, mat afwerking, matte, blink, glansend, glansende, gepoleer, gepoleerde, glad, gladde, grof, groot, groter, klein, kleiner, mini, medium, grootte, nommer, wyd, wye, breed, breë, smal, lank, lang, kort, dun, dik, rond, ronde, vierkantig, vierkantige, vierkant, ovaal, reghoekig, liggewig, swaar, draagbaar, draagbare, opvoubaar, opvoubare, verstelbaar, verstelbare, waterdig, waterdigte, draadloos, draadlose, elektries, elektriese, digitaal, digitale, slim, outomaties, outomatiese, buite, buitenshuis, binnenshuis, reis, sport, gemaklike drag, ontspan, informeel, formeel, formele, somer, winter, herfs, lente, dames, dame, vrou, vroue, mans, man, meneer, meisie, meisies, seun, seuns, kind, kinders, baba, babas, kleuter, volwasse, volwassenes, unisex, tiener, geskenk, geskenke, persent, verjaarsdag, verjaardag, kersfees, moedersdag, uitverkoping, spesiale aanbod, aanbod, afslag, aflewering, gratis aflewering, gratis, prys, goedkoop, koop, te koop, verkoop, handelsmerk, styl, vorm, ontwerp, tuis, tuiste, huisversiering, dekor, dekoratief, dekoratiewe, versierd, versier, stad, stedelik, platteland, plaas, landelik, landelike, rustiek, rustieke, skandinawies, skandinawiese, noors, industrieel, industriële, boho, italiaans, italiaanse, frans, franse, japannees, japannese, sjinees, sjinese, chinees, chinese, duits, duitse, suid afrikaans, suid afrikaanse, afrika, engels, engelse, europees, europese, cm, mm, ml, kg, g, l, liter, duim, watt, volt, mense, sitplek, sitplekke, asseblief, dankie, skep, genereer, maak, teken, wys, wys my, gee, gee my, ek wil, wil, wil hê, soek, benodig, hê, word, geword, wees, kan, sal, moet, sou, mag, doen, gedoen, sittende, lêende, staande, slapende, hardlopende, springende, glimlaggende, laggende, bly, gelukkig, gelukkige, vrolik, vrolike, hartseer, snaaks, snaakse, vriendelik, vriendelike, donsig, donsige, harig, harige, wollerig, wollerige, speels, speelse, dapper, wild, wilde, kwaad, etende, lesende, dansende, swemmende, lopende, onderwyser, onderwyseres, juffrou, dokter, sjef, kok, koning, koningin, prins, prinses, ruimtevaarder, seerower, verpleegster, brandweerman, polisieman, towenaar, heks, feetjie, superheld, glyvry, glyvrye, kleefvrye, gevoer, gevoerde, gestop, gestopte, gekwilt, gekwilte, gevleg, gevlegte, geweef, geweefde, gebrei, gebreide, gehekel, gehekelde, geplooi, geplooide, gestreep, gestreepte, geruite, kolletjies, stippels patroon, gestippelde, blomme, geblom, geblomde, geborduur, geborduurde, bedruk, bedrukte, gedruk, gemaklik, gemaklike, duursaam, duursame, stewig, stewige, prakties, praktiese, handig, handige, omgewingsvriendelik, herwin, herwinde, organies, organiese, natuurlik, natuurlike, suiwer, vegan, vals, nagemaak, nagemaakte, kunsmatig, leeg, leë, oop, toe deur, gesluit, dubbel, dubbele, enkel, half, halwe, heel, links, regs, middel, hoek, hangend, hangende, geplaas, geparkeer, swewend, geïsoleer, vrystaande, agtergrond, atmosfeer, stemming, gesellig, gesellige, knus, sonnig, sonnige, sonlig, daglig, natuurlike lig, wit lig, warm wit, warm lig, beligting, skerp, dof, fyn, kompak, veelsydig, ruim, lang moue, langmou, kort moue, kortmou, sonder moue, mouloos, moulose, skouerlose, hoë middellyf, ronde nek, v nek, oorgroot, slim fit, noupassend, noupassende, los, losse, reguit, soos, soos nuut, tweedehands, tweedehandse, gebruik, gebruikte, goeie toestand, toestand, skool, werk, daagliks, alledaagse, vrye tyd, professioneel, professionele, maklik, wasbaar, skottelgoedwasser, mikrogolf, veilig, beperkte uitgawe, bluetooth, usb, led, herlaaibaar, herlaaibare, gepersonaliseer, waarborg, voorraad, in voorraad, inhoud, kapasiteit, ideaal, perfek, perfekte, spesiaal, spesiale, uniek, unieke, tydloos, tydlose, verfynd, verfynde, uitsig, jaar, jare, dag, poliëster, nylon, viskose, rek, asem, termies, ergonomies, ergonomiese, deurskynend, deurskynende, deursigtig, deursigtige, amber, kleurvol, kleurvolle, gekleur, gekleurde, veelkleurig, afneembaar, afneembare, ingesluit, geurig, geurige, draaibaar, stapelbaar, opblaasbaar, opblaasbare, super, plus, pro, max, ekstra, hand, kop kant, hoof, aand, middagete, ontbyt, aandete, een grootte, speletjies, laag, lae, warm, koud, koue, vinnig, stadig, amper, byna, karaat, gedroog, gedroogde, veldblomme, xs, s, m, xl, xxl, fraai, fraaie, netjies, netjiese, sierlik, sierlike, rustig, goeie, goed, lekker, skoon, oud, ou, nog, weer, self, eie, vir eers, speel, vakansie, kersgeskenk, boerestyl, karoo, plaasstyl, wildtuin, een, eenstuk, =ditte, =ookke, =datte, =lige, =magte, =doene, =sitte, =lagte, =kokke, =hele, =dagte, pas, pas almal, gesien, laaitie, asb, must, be, kan jy, kan u, sal jy, stil, meganisme stil, ek soek, ek wil graag, graag, usb c, c, in ear, tsa, ure, uur, brandtyd, marmer, beton, rottang, gegraveer, luiperddruk, reusagtige, reusagtig, piepklein, stout, nuuskierige, ridder, matroos, boer, beginners, vir beginners, oupa, ouma, pa, ma, se, geskilder, geverf, nat, mistig, reënerig, opgestopte, masjienwasbaar, masjienwasbare, hand wasbaar, gb, ram, volgende, so goed soos nuut, ongebruik, goeie kondisie, kondisie, kamera nuut, prent van, foto van, n foto van, n prent van, beeld van, protea, proteas, vollengte

[role]
exclude-after: sonder, nie, geen, behalwe, in plaas van, nooit, vry van, uitgesonder, is nie, het geen, eerder as, het nie, nóg, uitgesluit die, buiten
exclude-before: nie ingesluit nie, nie ingesluit, word nie ingesluit nie, is nie ingesluit nie, apart verkoop, word apart verkoop, afsonderlik verkoop, word afsonderlik verkoop, nie inbegrepe nie, is nie inbegrepe nie, uitgesluit, apart te koop, word nie saam verkoop nie, is nie deel van die aanbod nie, kom nie saam nie, nie inbegrepe, is uitgesluit
fits-after: vir, geskik vir, pas by, ideaal vir, perfek vir, versoenbaar met, langs, agter, anders as, naby, soortgelyk aan, bedoel vir, gemaak vir, ontwerp vir, pas mooi by, pas goed by, pas perfek by, pas op, wat pas by, lyk mooi by, gaan goed met, in teenstelling met, passend by, by, vergeleke met, gaan goed saam met, pas pragtig by
with-after: met, insluitend, bevat, versier met, gevul met, bedek met, uitgerus met, voorsien van, wat het, saam met, met n, het, wat, kom met, afgewerk met, oorgetrek met, bedruk met, geborduur met, sluit in, toegerus met, vol
wear-after: dra, wat dra, geklee in, aangetrek in, hou, vashou, speel met, blaas, draende, wat n, speel met n, geklee met, hou vas, wat speel met, ry op, omhels, blaas borrels, met aan, uitgevat in, aangetrek met, toegedraai in, wat blaas
wear-before: op sy kop, op die kop, om sy nek, op haar kop, om die nek
in-after: in, op, aan, onder, teen, voor, tussen, bo op, binne, binne in, in die middel van, bo, oor n, deur, omring deur, rondom, in die kleur, bo oor, in n, op n, geplaas op, staan op, sit op, lê op, tussenin, buite in, te midde van, beskikbaar by
of: van, gemaak van, vervaardig van, uit, van die, van n, bestaan uit, van egte, van opregte, vervaardig uit, gekerf uit, gebrei van, geweef van, gemaak uit, saamgestel uit
and: en, of, asook, sowel as, &, en ook, en n
but: maar, maar wel, maar eerder, egter, maar van, maar liewer, lees, eet, drink, kyk, sit, lê, staan, slaap, hardloop, spring, glimlag, lag, dans, swem, vlieg, ry, loop, stap, hang
topic: is, kom in, beskikbaar in, was, is beskikbaar in
count-after: stel van, pak van, aantal, boks met, stel met, paar van, pakkie van
count-before: stuks, stuk, stukke, st, x, pak stuks, eenhede, pare, stuk stel

[key]
subject: produk, onderwerp, artikel, voorwerp, titel, naam, tipe, soort, produknaam, kategorie, beskrywing, item
colour: kleur, kleure, hoofkleur
material: materiaal, stof, samestelling, materiale, hoofmateriaal
scene: toneel, agtergrond, omgewing, plek, ligging, vertrek
style: styl, kunsstyl
view: aansig, hoek, perspektief, kamerahoek
light: lig, beligting, tyd van dag
accessory: bykomstigheid, bykomstighede, dra
exclude: sluit uit, sonder, negatief, vermy, uitsluit, nie
quantity: hoeveelheid, aantal, stuks
ignore: grootte, merk, gewig, afmetings, model, prys, hoogte, breedte, lengte, diepte, deursnee, seisoen, geslag, inhoud, vervaardiger, toestand, handelsmerk, kapasiteit, volume, mate, versoenbaar met

[number]
2: twee
3: drie
4: vier
5: vyf
6: ses
7: sewe
8: agt
9: nege
10: tien
12: twaalf, dosyn, n dosyn

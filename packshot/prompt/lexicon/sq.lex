# Albanian. The article is a suffix; the linking article (i, e, të, së) of adjectives is plain.
[language]
tag: sq
source: written by hand
heads: first
adjectives: after
clause: first
parts: yes

[inflect]
noun: bër -> bri, brin, brit, bra, brat, brave
noun: tër -> tra, tri, trin, trat, trën, trës
noun: ërr -> rri, rrin, rrit, rra
noun: ër -> ri, rin, rit, ra, rat, rave, ëri, ërit
noun: ël -> eli, li, la, lat
noun: ërk -> ërku, ërkun, ërkut, ërqe
noun: ek -> eku, ekun, ekut, ekë, ekët, eqe, eqet
noun: uk -> uku, ukun, ukut, ukë, ukët, ukëve
noun: ak -> aku, akun, akut, akë, akët, akëve
noun: ik -> iku, ikun, ikut, ikë, ikët
noun: ok -> oku, okun, okut, okë, okët
noun: og -> ogu, ogun, ogut, ogje, ogjet, ogj
noun: rg -> rgu, rgun, rgut
noun: h -> hu, hun, hut, ha, hat, he, het
noun: ë -> a, ën, ës, e, at, ave, ash, et, eve, es, ën
noun: e -> ja, jen, jes, et, eve, en, es
noun: i -> iu, iun, iut, inj, injtë, injve, inë, ia, in, isë, itë, inin, inë
noun: o -> oja, ojën, ojës, ot, ove
noun: u -> un, ut, unj, uri, unë
noun: a -> ja, ja, në, së, ve
noun: y -> yri, yrin, yrit
noun: * -> i, in, it, e, et, eve, a, at, ave, ë, ët, ëve, esh, ash, ra, rat, je, jet, j, jtë, ja, të
adjective: ër -> ra, rën, rës, rit, ri
adjective: ë -> a, ën, ës, e, at
adjective: zi -> zezë, zeza, zinj, zezën, zezës
adjective: k -> ku, ke, ka, kë, kut
adjective: * -> e, a, ë, i, it, ën, ës, in, je

[subject]
dress: fustan, fustan mbrëmjeje, fustan nusërie, fustan veror, fustan i gjatë, fustan i shkurtër, fustan festash, fustan dasme, fustan maksi, fustan midi, veladon
t-shirt: bluzë me mëngë të shkurtra, t shirt, bluzë polo, kanotierë, bluzë pambuku me mëngë të shkurtra, bluzë sportive me mëngë të shkurtra, maicë, kanatiere, fanellë me mëngë të shkurtra, bluzë pambuku
shirt: këmishë, bluzë, bluzë grash, tunikë, këmishëz, bluzë femrash
jacket: xhaketë, pallto, xhup, xhakaventë, mushama, setër, pardesy, blejzer, bomber, parka, kapotë, xhup dimri, =xhupi, =xhupin, xhakavento, xhybe, jelek i mbushur
trousers: pantallona, pantallona sportive, tuta, strece, dollakë, leggings, pantallonat, =pantallonave, çino, pantallona klasike, pantallonë, geta, kallce, streçe
skirt: fund, minifund, fund i shkurtër, fund i gjatë, fund me pala, fundi plisë, skaj fundi
sweater: pulovër, triko, xhemper, kardigan, felpë, golf, bluzë leshi, triko leshi, =trikoja, =trikon, bluzë me kapuç, xhaketë e thurur, hudi, dolcevita, fanellë leshi
hat: kapelë, kapele, kësulë, beretë, kapelë kashte, skufje, kapuç dimri, kapelë dielli, shapkë, kaskete, =kapelja, kapuç leshi, kapele kashte, kapuçë, plis
scarf: shall, shami, shallë, shami koke, pelerinë qafe, fular, =shalle, =shallit, eshapë
sneaker: atlete, këpucë, këpucë sportive, atletet, këpucët, patika, këpucë vrapimi, mokasinë, këpucë tenisi, këpucë të përditshme, këpucë ecjeje, =këpucëve, =atleteve, baleta, këpucë për vrapim, këpuca, pantofla sportive, mokasine, balerina
boot: çizme, çizmet, gjysmëçizme, këpucë me qafë, këpucë dimri, botinë, çizme dimri, çizme lëkure, =çizmeve, çizmja, çizme shiu, gjysmë çizme, poltrona çizme, çizme të shkurtra
high-heel: këpucë me taka, këpucë grash me taka, këpucë femrash me taka, këpucë për femra me taka, këpucë grash me takë, taka të larta, këpucë me takë, stileto, këpucë me taka të larta, takat, këpucë me takë të lartë, dekolte, taka
sandal: sandale, sandalet, pantofla plazhi, infradito, =sandaleve, shoshone, sandalja, nallane
handbag: çantë, çantë dore, çantë krahu, çantë shpatulle, çantë grash, çantë femrash, çantë tote, çantë mbrëmjeje, çantë pazari, poshetë, çantëz, çantë plazhi, çantë crossbody, klaç, çantë pune, çantë supi, çantë bezeje, qese pëlhure, trastë
backpack: çantë shpine, çantë shkolle, zhguall çantë, rukzak, çantë laptopi shpine, çantë mali
suitcase: valixhe, valixhe udhëtimi, bagazh, valixhe kabine, çantë udhëtimi, trolej, =valixhja, baule
wallet: kuletë, portofol, kartëmbajtëse, mbajtëse kartash, portofolë
belt: rrip, rrip mesi, rrip pantallonash, brez, rrip beli, rryp, =rripi, =rripin
watch: orë dore, orë, smartwatch, orë inteligjente, orë xhepi, orë burrash, orë femrash, kronograf
ring: unazë, unazë fejese, unazë martese, unazë vule, unazëz
necklace: gjerdan, varëse qafe, qafore, zinxhir qafe, gjerdan perlash, byzylyk qafe, kolie
sunglasses: syze dielli, =syzet e diellit, syzet diellit
umbrella: çadër, ombrellë, çadër dielli, çadër shiu, çadër plazhi
sofa: divan, kanape, divan krevat, kolltuk dyvendësh, kënd divani, divan këndor, kanape dyshe, garniturë divani, =kanapeja, =kanapenë, minder
chair: karrige, kolltuk, stol, karrige zyre, karrige lëkundëse, poltronë, karrige ngrënieje, shezlong, puf, karrige kopshti, fron, karrige gaming, karrige lokali, karrike, =karrigia, =karrigen, karrige bari, karrocë lëkundëse
table: tavolinë, tavolinë pune, tavolinë kafeje, tavolinë ngrënieje, komodinë, tavolinë mesi, tavolinë kuzhine, tavolinëz, tryezë, tavolinë anësore, konsolë, tavolinë kopshti, skrivani, =tavolina, tavolinë buke, konsol
bed: krevat, shtrat, krevat dopio, djep, krevat fëmijësh, krevat dykatësh, krevat tek, krevat bebi
lamp: llambë, abazhur, llambadar, llambë tavoline, fener, ndriçues, llambë nate, llambë dyshemeje, abazhur nate, llambë tavani, ndriçues tavani, aplik, dritë nate, llambë leximi, llambë muri, llambë varëse, llampadar, dritë tavoline
bookshelf: raft librash, bibliotekë, raft, etazher, raft muri, dollap librash, rafte
vase: vazo, vazo lulesh, vazoja, =vazon
mug: filxhan, gotë, kupë, filxhan kafeje, gotë çaji, krikëll, gotë kafeje, filxhan çaji, gotë birre, turi, gotë uji, kriklle, filxhanë
teapot: çajnik, ibrik, çajnik elektrik, ibrik çaji, xhezve, =çajniku
bottle: shishe, shishe uji, termos, bidon, shishe vere, pagure, shishe sportive, =shishja, =shishen, matarë
bowl: tas, tas sallate, tas supe, tas frutash, kupë sallate, çanak, sallatiere, =tasa, =tasi, kupë salate, sahan
pillow: jastëk, jastëk dekorativ, jastëk divani, jastëkë, jastëk udhëtimi, jastëk qafe, =jastëku, =jastëkët, =jastëkun, jastëk gjumi, nënkresë
candle: qiri, qiri aromatik, qirinj, =qiriri, =qiriu, qirinj aromatikë, qiri dekorativ
clock: orë muri, orë me zile, orë tavoline, sahat muri, orë me kukull qyqe, orë muri druri, orë me alarm, sahat, zgjuese
mirror: pasqyrë, pasqyrë muri, pasqyrë grimi, pasqyrë dore, pasqyrë banjoje
car: makinë, veturë, automobil, makinë elektrike, makinë sportive, automjet, makinë garash, taksi, makinë lodër, auto, makinë klasike, xhip, kamionçinë
bicycle: biçikletë, biçikletë elektrike, biçikletë mali, biçikletë qyteti, velosiped, biçikletë për fëmijë
headphones: kufje, kufje bluetooth, kufje pa tela, kufjet, =kufjeve, dëgjuese, kufje koke, auriole
phone: telefon, celular, smartfon, telefon celular, iphone, telefon inteligjent, samsung galaxy, smartphone
laptop: laptop, kompjuter portativ, macbook, kompjuter, notebook
camera: aparat fotografik, kamerë, aparat, aparat fotografik dixhital, videokamerë, fotoaparat, kamera digjitale
speaker: altoparlant, boks, altoparlant bluetooth, boksë, bokse muzike, kasë muzike, folës zëri, bokse, kasë zëri
perfume: parfum, parfum për femra, parfum për meshkuj, kolonjë, shishe parfumi, eau de parfum, eau de toilette, aromë parfumi, =parfumi
lipstick: buzëkuq, të kuq buzësh, buzëkuq mat, i kuq buzësh, =buzëkuqi, buzëkuq i lëngshëm
ball: top futbolli, top basketbolli, top tenisi, topi, top plazhi, topth, top volejbolli, top loje, =topin, topa, gogël, top
guitar: kitarë, kitarë akustike, kitarë elektrike, kitarë klasike, ukulele, kitarë bas
teddy-bear: arush pelushi, arush lodër, arushi pelush, arush pelush, ari pelushi, arush prej pelushi, ari prej pelushi, arushi prej pelushi
book: libër, roman, fletore, ditar, libër gatimi, bllok shënimesh, libër për fëmijë, libër shkollor, librat, përrallë, libra, agjendë
cat: mace, kotele, maçok, macja, =macen, =maces, dac, kotelja, maçoku, maçi
dog: qen, këlysh, qenush, këlysh qeni, buç, bushtër, =qentë, =qenin, zagar, pudel
bear: ari, arush, ari polar, arushë, këlysh ariu, =ariu, =arinj
rabbit: lepur, lepurush, lepurushe, kunel, lepuri
panda: panda, panda gjigante, =pandë, këlysh pande
elephant: elefant, elefant i vogël, elefanti, elefantush
duck: rosë, rosak, rosë e vogël, bibë rose, pata rosë, rosakë
frog: bretkosë, bretkocë, thithëlopë, bretkosëz
dinosaur: dinosaur, dinozaur, t rex, dino, triceratops
penguin: pinguin, =penguin
pig: derr, derrkuc, gic, dosë, thi
fox: dhelpër, dhelpërz, =dhelpra, =dhelprën, =dhelprat, këlysh dhelpre, skile
lion: luan, luaneshë, këlysh luani, =luanë
tiger: tigër, tigreshë, këlysh tigri, =tigri, =tigrin
monkey: majmun, shimpanze, gorillë, =majmuni, majmunesh
mouse: mi, miush, =miu, =minj, minjtë, =miun
owl: buf, kukuvajkë, hut, kukumjaçkë, =bufi, kukuvajka
fish: peshk, peshk i kuq, peshk i artë, =peshku, =peshq, =peshkun
turtle: breshkë, breshkëz, breshkë deti
chick: zog pule, zogth pule, zogëz pule, zog i verdhë, zogth, pulisht
garden: kopsht, oborr, park, kopsht kinez, kopsht lulesh, =kopshtin, =kopshtit, kopsht japonez, bahçe
palace: pallat mbretëror, kështjellë, kala, qyteti i ndaluar, tempull, saraj, pallat
skyline: panoramë e qytetit, siluetë e qytetit, panorama e qytetit, silueta e qytetit, qiellgërvishtës, horizont qyteti
mountains: mal, male, peizazh malor, vargmal, =malet, =maleve, kodra, =malin
beach: plazh, bregdet, breg deti, plazh me rërë, =plazhin, bregu i detit, buzë detit
forest: pyll, xhungël, =pyllin, =pyje, =pyjet, =pyllit, pyll tropikal, korie
street: rrugë, rrugicë, bulevard, trotuar, shëtitore, rrugë qyteti, xhade, sokak

[also]
subject.trousers + material.denim: xhinse, pantallona xhins, pantallona xhinse, =xhinset
subject.jacket + material.denim: xhaketë xhins, xhaketë xhinsi
subject.boot + material.rubber: çizme gome, çizme llastiku
subject.duck + material.rubber: rosë gome, rosë llastiku
subject.bear + colour.white: ari i bardhë polar

[accessory]
glasses: syze, =syzet, syze optike, syze leximi, =syzeve
bow: fjongo, papion, =fjongon, fjongoja, fjongë
balloon: balonë, tullumbace, balona, =balonash
bubbles: flluska sapuni, flluskë, flluska, =flluskash, flluska uji
wings: krah, flatra, fluturues, =fluturuese, =krahë, që fluturon, =flatër, me krahë

[colour]
red: kuq, kuqe, bordo, vishnjë, kuqërremtë, e kuqe e errët, kuq i errët, rubin, kuqe e ndezur, e kuqe vere, purpurt, alle, ngjyrë vere
orange: portokalli, kajsi, koral, portokallitë, tjegull, ngjyrë portokalli, tullë, ndryshk
yellow: verdhë, mustardë, verdhë limoni, verdhë mustardë, verdhë e çelët, ngjyrë limoni, ngjyrë mustardë, okër
green: gjelbër, jeshil, ulliri, mentë, smerald, jeshile, jeshil i errët, gjelbër e errët, jeshile e errët, ngjyrë ulliri, gjelbër ulliri, jeshil ushtarak, gjelbër e çelët, jeshile e çelët, jeshil i çelët, nenexhik
blue: blu, kaltër i thellë, blu mbretërore, blu kobalt, safir, blu elektrike, indigo, kobalt, blu rojale
light-blue: blu e çelët, kaltër, bojëqielli, bojë qielli, turkez, blu e lehtë, blu qielli, i kaltër, bruz, cian, blu i çelët, blu të çelët, bluja e çelët, blu e hapur, ngjyrë qielli, e kaltër e hapur, kaltër i hapur
navy: blu e errët, blu marin, blu navy, blu e thellë, navy, blu të errët, blu i errët, blu nate, blu e mbyllur, blu marine, blu i mbyllur
purple: vjollcë, lejla, livando, lejlë, purpur, manushaqe, ngjyrë vjollcë, mavi, lila, ngjyrë kumbulle, mor, patëllxhan
pink: rozë, fuksie, pudër, rozë e çelët, bojë trëndafili, rozë pudër, trëndafil, ngjyrë salmoni, magenta, roza, rozë e ndezur, fuksia, ngjyrë trëndafili, roz
brown: kafe, murrmë, murmë, kafe e errët, konjak, gështenjë, kafe e çelët, kafe të errët, kafe i errët, çokollatë, kafenjtë, karamel, ngjyrë kafe, kafe konjak
beige: bezhë, krem, fildish, rërë, ngjyrë kremi, ngjyrë rëre, kaki, bezh, shampanjë, ngjyrë fildishi, nude, ekru, bojëkafe e lehtë
black: zi, zezë, e zezë, i zi, të zeza, zeza, i zi mat, e zezë mat, të zi, zinj
white: bardhë, e bardhë, bardha, bardhë borë, borë e bardhë, bardhë mat
grey: gri, hirtë, antracit, gri e errët, gri e çelët, përhimtë, grafit, gri të errët, gri i errët, hiri, gri e hapur, përhimë, ngjyrë hiri
gold: artë, ar, ari i kuq, ngjyrë ari, praruar, ar rozë, floriri, flori, ar i verdhë, i larë në ar, arta, ngjyrë floriri, prej ari, florinjtë
silver: argjendtë, argjend, ngjyrë argjendi, argjendta, argjendi, argjendë, i larë në argjend, argjend 925, prej argjendi

[material]
leather: lëkurë, lëkure, lëkurë natyrale, lëkurë artificiale, eko lëkurë, kamosh, lëkurë e vërtetë, lëkurë sintetike, prej lëkure, ekolëkurë, =lëkura, lëkurë vegane, rugan
cotton: pambuk, pambuktë, prej pambuku, pambuk organik, =pambuku, kanavacë, poplin, 100% pambuk, beze
silk: mëndafsh, mëndafshtë, saten, prej mëndafshi, prej sateni, satenë, mëndafshi, i mëndafshtë
wool: lesh, leshtë, kashmir, lesh merino, shajak, prej leshi, =leshi, leshi merino, alpaka, merinos, i leshtë
denim: denim, xhins, pëlhurë xhinsi, =xhinsi, prej denimi
linen: prej liri, liri, prej li, pëlhurë liri, li, =lini, linoje, liri i pastër
metal: metal, metalik, hekur, alumin, bronz, bakër, tunxh, gizë, mekanik, hekurt, prej metali, bakri, titan, metalike, mekanike, aliazh, krom, prej hekuri, hekur i farkëtuar, hekuri, alumini
steel: çelik, çelik inoks, inoks, çelik i pandryshkshëm, çeliktë, prej çeliku, inox, prej inoksi
wood: dru, drunjtë, lis, arrë, pishë, ahu, =druri, prej druri, dru masiv, dru lisi, prej lisi, dru arre, dru pishe, dru ahu, tik, akacie, prej drurit, kompensatë, druri masiv, mdf, melaminë, dru ulliri, drunjta, dushk, thupër, thurje thupre, i drunjtë
bamboo: bambu, prej bambuje, bambuje, dru bambuje
glass: qelq, xham, qelqtë, kristal, prej qelqi, prej xhami, =xhami, kristali, =qelqi, xham i temperuar, qelq borosilikat
ceramic: qeramikë, porcelan, argjilë, prej qeramike, prej porcelani, baltë e pjekur, prej argjile, terrakotë, qeramike, baltë
plastic: plastikë, plastik, akrilik, pvc, prej plastike, plastike, rrëshirë, polikarbonat, akrili, pleksiglas
rubber: gomë, silikon, kauçuk, prej gome, prej silikoni, =silikoni, llastik, lateks, neopren
velvet: kadife, prej kadifeje, kadifeje, kadifenjtë, velur, velluto
paper: letër, karton, kartoni, prej letre, =letre, letër kraft, prej kartoni

[scene]
white-background: sfond i bardhë, sfond të bardhë, sfondi i bardhë, sfondin e bardhë, sfond krejt i bardhë
living-room: dhomë ndenjeje, dhoma e ndenjjes, dhomës së ndenjjes, dhomës së ndenjes, sallon, dhomën e ndenjes, dhomën e ndenjjes, dhomë ndenjie, dhoma e ndenjes, dhomën e ditës, dhomë dite, dhoma e ditës, dhomën e pritjes, dhomë pritjeje
bedroom: dhomë gjumi, dhoma e gjumit, dhomës së gjumit, dhomën e gjumit, dhomë fëmijësh, dhomën e fëmijëve
kitchen: kuzhinë, =kuzhinën, banak kuzhine
bathroom: banjo, banjë, tualet, =banjën, =banja, vaskë, dush
office: zyrë, =zyrën, vend pune, studio pune, zyrë shtëpie, hapësirë pune
snow: borë, dëborë, peizazh me borë, =borën, =dëborën, peizazh dimëror
studio: studio, studio fotografike, atelie

[style]
photo: fotografi, foto, realist, fotorealist, fotografik, realiste, fotorealiste
ink-wash: pikturë me bojë kine, bojë kine, pikturë kineze, pikturë me tush, tush kinez, stil kinez me bojë
watercolour: akuarel, bojë uji, bojëra uji, stil akuareli, pikturë me bojëra uji
oil-painting: pikturë vaji, vaj në pëlhurë, pikturë në vaj, bojë vaji, bojëra vaji
cartoon: film vizatimor, komik, anime, stil vizatimor, vizatimor, karikaturë, vizatimore, komike, film i animuar
cyberpunk: cyberpunk, kiberpank, stil cyberpunk
futuristic: futurist, futuristik, fantashkencë, futuristike, futuriste, e së ardhmes, fantastiko shkencor
vintage: vintage, retro, antik, i vjetër stil, antike, nostalgjik, stil i vjetër
minimalist: minimalist, minimalizëm, minimal, minimaliste, stil minimalist

[view]
front: nga përpara, pamje ballore, përballë, nga para, pamja ballore, pamje nga përpara
side: nga anash, pamje anësore, profil, anash, pamja anësore, në profil, nga ana, nga profili
top: nga lart, pamje nga lart, nga sipër, pamje ajrore, pamja nga lart, nga lartësia, pamje nga sipër, parë nga lart
three-quarter: pamje tre të katërtat, nga këndi, tre të katërtat, në kënd
close-up: nga afër, plan i afërt, makro, detaj nga afër, plan të afërt, pamje nga afër, plan i parë, në plan të parë

[light]
soft: dritë e butë, ndriçim i butë, dritë e zbehtë, dritë të butë, ndriçim të butë, dritë difuze, me dritë të butë
studio: dritë studioje, ndriçim studioje, dritat e studios, ndriçim studio
dusk: perëndim dielli, muzg, perëndim, perëndimi i diellit, në muzg, perëndimin e diellit, dritë mbrëmjeje, ora e artë, mbrëmje, në perëndim të diellit, në mbrëmje, në perëndim
morning: mëngjes, agim, lindja e diellit, dritë mëngjesi, në agim, dritën e mëngjesit, lindjen e diellit, në mëngjes, lindje dielli, drita e mëngjesit, herët në mëngjes
night: natë, natën, dritë hëne, gjatë natës, mesnatë, nën dritën e hënës, dritën e hënës, nata, në mesnatë
backlit: kundërdritë, dritë nga pas, në kundërdritë, ndriçim nga pas
neon: neon, drita neoni, dritë neoni, ndriçim neoni, dritat e neonit

[word]
trim: dorezë, bisht, rripth, shuall, thembër, takë, lidhëse, lidhëse këpucësh, tokëz, zinxhir, kopsë, këmbë, =këmbët, rrotë, =rrotat, kapak, tapë, shirit, vijë, qepje, jakë, mëngë, xhep, astar, thekë, thekët, fushë ore, ekran, gur, =gurë, perlë, diamant, model printi, qëndisje, logo, mbishkrim, motiv, fërfëllojë, dantellë, shirita, pika, kapuç, strehë, xhufkë, ribatinë, shalë, timon, gomë rrote, detaj, =detaje, theks, sirtar, mbështetëse, krahë karrigeje, kabllo, llambushkë, sy, hundë, bisht kafshe, sqep, mustaqe, putër, krifë, fitil, tel, tastierë, akrep, zirkon, kristale, zinxhirë, varëse, buzë, gëzof i jakës, jakë gëzofi, pedale, etiketë, mbyllëse, stampim, grykë, fund shisheje, bazë, copë dekorative, pulla, rripa, litar, kordon, skaj, pala, print, dekorim, bordurë, ponpon, =doreza, tis, strehëz, kopsa, xhepa, rrota, taban, lidhëset, veshë
body: trup, kornizë, kasë, pëlhurë, sipërfaqe, tapiceri, ngjyrë, ton, material, gëzof, strukturë, veshje e jashtme, =ngjyra, =ngjyrën, nuancë, skelet, flakon
other: këllëf, kutizë, këllëf telefoni, kover, kover telefoni, mbulesë, mbulesë telefoni, karikues, mbajtëse, mbajtëse telefoni, stendë, ngjitëse, poster, mbajtëse çelësash, varëse çelësash, vath, vathë, byzylyk, karficë, dorezë dimri, dorashkë, doreza dimri, dorashka, çorape, getë, peshqir, batanije, perde, qilim, tapet, rrugicë tapeti, shtrojë, mousepad, pjatë, pirun, lugë, thikë, tigan, tenxhere, shportë, kuti, kuti bizhuterish, kuti këpucësh, tabaka, grep, varëse rrobash, organizues, dollap, gardërobë, komo, televizor, mobilje televizori, monitor, tablet, printer, përshtatës, bateri, powerbank, trekëmbësh, objektiv, dron, lule, trëndafila, bimë, buqetë, pemë, pemë e krishtlindjes, tortë, kek, biskotë, çokollata, ushqim, ushqim për qen, ushqim për mace, rërë për mace, zinxhir qeni, qafore qeni, kolibe, kafaz, shtrat për qen, shtrat për mace, akuarium, furçë dhëmbësh, sapun, shampo, krem fytyre, locion, rimel, manikyr, fondatinë, serum, furçë, krehër, makinë rroje, tharëse flokësh, fshesë elektrike, blender, tosteri, furrë, frigorifer, lavatriçe, makinë larëse, makinë kafeje, makinë qepëse, hekur për hekurosje, tendë, çadër kampingu, thes gjumi, helmetë, helmetë biçiklete, kaskë, kyç biçiklete, raketë, skateboard, trotinet, motor, motoçikletë, kamion, autobus, tren, avion, varkë, anije, piano, violinë, daulle, flaut, laps, stilolaps, gomë fshirëse, vizore, kalendar, kartolinë, letër muri, tablo, kornizë fotografie, kornizë fotoje, shënues libri, shandan, mbajtëse qirinjsh, mbajtëse gotash, hapëse shishesh, mbulesë tavoline, mbulesë divani, mbulesë karrigeje, mbulesë makine, karrige makine, ndenjëse makine, këllëf jastëku, çarçaf, çarçafë, jorgan, mbulesë krevati, dyshek, pantallona të shkurtra, rroba banje, bikini, sutjena, të brendshme, pizhame, kostum, kravatë, jelek, uniformë, kominoshe, pantofla, shapka, maskë, parukë, kapëse flokësh, rrip ore, çantë laptopi, këllëf laptopi, çantë kamere, këllëf kitare, kuti syzesh, këllëf syzesh, mbajtëse këpucësh, mbajtëse çadrash, mikrofon, maus, robot, raketë hapësinore, anije kozmike, njëbrirësh, dragua, kalë, lopë, dele, dhi, zog, papagall, shqiponjë, gjarpër, krokodil, gjirafë, zebër, kangur, koala, ketër, iriq, dre, ujk, balenë, delfin, peshkaqen, oktapod, flutur, bletë, mollëkuqe, merimangë, gjel, pulë, shtëpi, ndërtesë, urë, lum, liqen, qiell, diell, hënë, yll, bar, dritare, derë, mur, dysheme, çati, ujë, kafe pije, çaj, verë pije, qumësht, mollë, frut, banane, bukë, gotë vere, karafë, festë, piknik, dasmë, koncert, pishinë, kovë, kukull, karrocë, kallam peshkimi, kripore, sheqerore, kuti lapsash, çantë kozmetike, telekomandë, bizhuteri, pjatë çaji, kuti dhurate, enë, servis, kurorë, servis çaji, pellg, stol parku, zog i vogël, kuti karikimi, gardh, degë, borë artificiale
toy: një foto, foto e, foto të, foto me, fotografi e, fotografi të, lodër, pelush, lodër pelushi, figurë, statujë, skulpturë, set, palë, komplet, paketë, koleksion, imazh, pamje, ilustrim, vizatim, model, grup, seri, portret, pikturë, statujëz, çift, maket, render, =lodra
generic: foto produkti, fotografi produkti, imazh produkti, produkt, artikull, fotografi katalogu, foto katalogu, mall
plain: re, i, e, të, së, një, ky, kjo, këto, këta, ai, ajo, ata, ato, unë, ti, ne, ju, im, ime, imja, tim, yt, jote, tij, saj, tyre, tonë, shumë, më, më e, më i, edhe, gjithashtu, vetëm, si, kur, që, të cilat, i cili, e cila, ku, çfarë, kush, çdo, gjithë, të gjitha, pak, tani, këtu, atje, do, dua, dëshiroj, kam nevojë, kërkoj, po kërkoj, ju lutem, të lutem, krijo, krijoni, vizato, vizatoni, gjenero, trego, bëj, më trego, më bëj, i ri, e re, të reja, ri, re e, cilësi, cilësore, cilësor, i lartë, e lartë, lartë, rezolucion, rezolucion të lartë, me rezolucion të lartë, hd, 4k, origjinal, origjinale, autentik, natyral, natyrale, luksoz, luksoze, luks, premium, elegant, elegante, modern, moderne, klasik, klasike, stilolaps i stil, stiluar, trend, në modë, modë, bukur, e bukur, i bukur, lezetshëm, ëmbël, e ëmbël, i ëmbël, i vogël, e vogël, vogël, vogla, të vegjël, madh, e madhe, madhe, mëdha, mesëm, mesatar, mini, gjerë, ngushtë, gjatë, e gjatë, i gjatë, gjata, shkurtër, shkurtra, hollë, trashë, rrumbullakët, rrumbullakëta, katror, drejtkëndësh, oval, lehtë, rëndë, qëndrueshëm, rehatshëm, komod, komode, butë, fortë, shkëlqyeshëm, mat, çelët, errët, ndezur, pastel, ngrohtë, ftohtë, portativ, portative, i palosshëm, palosshme, palosshëm, rregullueshëm, i papërshkueshëm nga uji, papërshkueshëm, rezistent ndaj ujit, rezistente, pa tela, wireless, bluetooth, usb, elektrik, elektrike, dixhital, digjital, inteligjent, automatik, led, dritë, ndriçim, femra, femrash, grua, gra, grash, për gra, për femra, burra, burrash, meshkuj, meshkujsh, burrë, vajzë, vajza, vajzash, djem, djalë, djemsh, fëmijë, fëmijësh, fëmijëve, bebe, foshnjë, foshnja, unisex, të rritur, masë, masa, numri, xl, xxl, xs, s, m, l, cm, mm, ml, litër, litra, litërsh, kg, g, inç, persona, vende, vendësh, verë, veror, verore, dimër, dimëror, dimërore, vjeshtë, pranverë, përditshëm, përditshme, sport, sportiv, sportive, jashtë, brenda, udhëtim, udhëtimi, shkollë, shkolle, punë, dhuratë, ditëlindje, ditëlindjeje, krishtlindje, ofertë, zbritje, ulje, falas, transport, transport falas, dërgesë falas, lirë, çmim, çmimi, shitje, në shitje, shitet, blej, dyqan, markë, punuar me dorë, punuar, punim dore, artizanal, artizanale, bërë, bërë me dorë, prodhuar, qëndisur, thurur, endur, printuar, me vija, me pika, me kuadrate, me lule, lulëzuar, kapitonuar, plisuar, pa mëngë, me mëngë të gjata, me mëngë të shkurtra, me qafë v, bel i lartë, slim fit, slim, oversize, lirshëm, ngushtë trupi, prerje, thjeshtë, njëngjyrëshe, dyfishtë, dopio, dekor, dekorativ, dekorative, dekorim shtëpie, shtëpie, shtëpisë, orendi, mobilje, dhomë, qytet, qyteti, fshat, rustik, rustike, skandinav, skandinave, italian, italiane, francez, franceze, shqiptar, shqiptare, kinez, kineze, japonez, japoneze, gjerman, gjermane, boho, stil, stilin, stili, dizajn, formë, në formë, tip, lloji, ulur, e ulur, i ulur, shtrirë, i shtrirë, e shtrirë, duke fjetur, duke vrapuar, vrapon, ecën, duke ecur, kërcen, duke kërcyer, luan lojë, duke luajtur, noton, duke notuar, buzëqesh, buzëqeshur, duke buzëqeshur, lumtur, gëzuar, i lumtur, e lumtur, trishtuar, qesharak, qesharake, zemëruar, guximshëm, miqësor, miqësore, pushtë, mësues, mësuese, mjek, doktor, kuzhinier, shef, mbret, mbretëreshë, princeshë, princ, astronaut, kundër rrëshqitjes, jongjitës, ekologjik, riciklueshëm, ricikluar, lahet në lavatriçe, pjatalarëse, plot, bosh, gjysmë, sfond, sfondi, majtas, djathtas, para, poshtë, mes, standard, profesional, profesionale, gaming, praktik, praktike, përsosur, ideal, ideale, super, ultra, extra, pro, max, plus, me diell, dritë natyrale, i qartë, atmosferë, varur, vendosur, hapësirë, bollshëm, kohë, mirë, i mirë, më i mirë, mermer, poliestër, viskozë, sintetik, sintetike, shumëngjyrësh, shumëngjyrëshe, me ngjyra, dasma, pagëzim, fejesë, disponueshëm, kapacitet, vëllim, aromatik, aromatike, transparent, transparente, vjetër, tjetër, njëjtë, kosovë, shqipëri, gati, bashkë, cilin, nike, adidas, samsung, veçantë, praktikë, fine, i fortë, zbukurim, hequr, lëvizshëm, për ditë, rreth qafës, qafë, në kokë, kokë, shkëlqen, shkëlqyer, mrekullueshëm, mrekullueshme, lëkundëse, kujdes, kombinuar, doja, do të doja, shes, tregoni, më duhet, mund, a mund, trevendësh, dyvendësh, si i ri, si e re, i përdorur, e përdorur, nr, për meshkuj, fjetur, i madh, jetë, mos, pa tel

[role]
exclude-after: pa, jo, nuk, nuk është, nuk ka, nuk përfshin, përveç, në vend të, s ka, nuk përmban, as, pa asnjë, nuk janë, jo prej, përjashtuar, duke përjashtuar, të mos jetë, të mos jenë, vetëm të mos jetë, që të mos jetë, që nuk është, nuk dua, por jo, por pa, mos të jetë, asnjë
exclude-before: nuk përfshihet, nuk përfshihen, shitet veçmas, shiten veçmas, nuk është e përfshirë, nuk është i përfshirë, nuk janë të përfshira, nuk janë përfshirë, nuk është përfshirë, nuk janë të përfshirë, i papërfshirë
fits-after: për, përshtatet me, i përshtatshëm për, e përshtatshme për, përshtatshme për, përshtatshëm për, kompatibël me, pranë, afër, prapa, pas, ideal për, ideale për, shkon me, përputhet me, ngjan me, ndryshe nga, i pajtueshëm me, e pajtueshme me, pajtueshme me, shkojnë me, kombinohet me, përshtaten me, projektuar për, bashkë me stilin, perfekte për, perfekt për, të përshtatshme për, që shkon me, krahas
with-after: me, ka, që ka, përfshin, duke përfshirë, përfshirë, zbukuruar me, dekoruar me, pajisur me, mbushur me, bashkë me, së bashku me, stolisur me, vjen me, qëndisur me, shoqëruar me
wear-after: veshur me, veshur, që mban, mban, duke mbajtur, vesh, që vesh, mban veshur, që fryn, fryn, duke fryrë, përqafon, duke përqafuar, hipur mbi, luan me, që luan me, duke luajtur me, duke lexuar, lexon, që lexon, duke ngrënë, ha, shikon, ka vënë, ka veshur, duke veshur, që bën, bën, duke bërë, pi, e veshur me, i veshur me, që ka veshur
in-after: në, mbi, nën, brenda në, përpara, midis, ndërmjet, rrotull, përballë murit, te, tek, sipër, kundrejt, në mes të, në anë të, përmbi, i rrethuar nga, rrethuar nga, në buzë të, ndaj, gjatë rrugës, ulur mbi, ulur në, vendosur mbi, e vendosur mbi, varur në, varur mbi, e varur në, i varur në, e parkuar në, parkuar në, në një, mbi një
of: prej, nga, bërë nga, bërë prej, prodhuar nga, prodhuar prej, punuar prej, punuar nga, e bërë nga, i bërë nga, e bërë prej, i bërë prej, krijuar nga
and: dhe, ose, apo, si dhe, &, o
but: por, mirëpo, kurse, ndërsa, por prej
topic: është, janë, vjen në, disponohet në, qëndron, fle, që është, rri, ndodhet
count-after: set prej, paketë me, komplet prej, sasi, paketë prej
count-before: copë, copa, pjesë, x, palë çorape, cope, njësi, copësh, pjesësh

[key]
subject: produkti, produkt, emri i produktit, subjekti, objekti, titulli, emri, artikulli, lloji, kategoria
colour: ngjyra, ngjyrë, ngjyrat, ngjyra kryesore
material: materiali, material, pëlhura, përbërja, materialet
scene: sfondi, skena, mjedisi, vendi, sfond, ambienti
style: stili, stil
view: pamja, këndi, perspektiva
light: drita, ndriçimi
accessory: aksesorë, aksesori, aksesor
exclude: përjashto, pa, negative, shmang, jo
quantity: sasia, sasi, numri i copave, copë
ignore: madhësia, masa, marka, pesha, çmimi, modeli, përmasat, lartësia, gjerësia, gjatësia, gjinia, kodi, kapaciteti, mosha, sezoni, prodhuesi, garancia, vëllimi, diametri, përputhshmëria

[number]
1: një
2: dy, dyja
3: tre, tri
4: katër
5: pesë
6: gjashtë
7: shtatë
8: tetë
9: nëntë
10: dhjetë
12: dymbëdhjetë, duzinë

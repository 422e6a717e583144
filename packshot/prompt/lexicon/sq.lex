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
dress: fustan, fustan mbrëmjeje, fustan nusërie, fustan veror, fustan i gjatë, fustan i shkurtër, fustan festash, fustan dasme, fustan maksi, fustan midi, veladon, fustan i thurur, fustan plazhi, fustan këmishë, fustan kokteji, fustan me lule, fustan elegant, fustan feste, fustanë
t-shirt: bluzë me mëngë të shkurtra, t shirt, bluzë polo, kanotierë, bluzë pambuku me mëngë të shkurtra, bluzë sportive me mëngë të shkurtra, maicë, kanatiere, fanellë me mëngë të shkurtra, bluzë pambuku, bluzë me mëngë të shkurtër, bluzë pa mëngë, top grash, fanellë, fanelë, bluzë sportive
shirt: këmishë, bluzë, bluzë grash, tunikë, këmishëz, bluzë femrash, këmishë liri, këmisha, bluza, këmishë burrash, këmishë grash, polo
jacket: xhaketë, pallto, xhup, xhakaventë, mushama, setër, pardesy, blejzer, bomber, parka, kapotë, xhup dimri, =xhupi, =xhupin, xhakavento, xhybe, jelek i mbushur, xhaketa, xhaketë lëkure, pallto leshi, anorak, ponço, xhaketë dimri, kapuçon, jelek dimri, xhaketë pambuku, xhup me kapuç, gëzof pallto, xhakë, palltoja, xhaketë sportive
trousers: pantallona, pantallona sportive, tuta, strece, dollakë, leggings, pantallonat, =pantallonave, çino, pantallona klasike, pantallonë, geta, kallce, streçe, pantallona liri, pantallona pune, joger, xhinse zi, pantallona të gjera, pantallona kadife, pantallona të gjata, pantallona cargo
skirt: fund, minifund, fund i shkurtër, fund i gjatë, fund me pala, fundi plisë, skaj fundi, fund midi, fund maksi, fund plisë, funde
sweater: pulovër, triko, xhemper, kardigan, felpë, golf, bluzë leshi, triko leshi, =trikoja, =trikon, bluzë me kapuç, xhaketë e thurur, hudi, dolcevita, fanellë leshi, pulovra, triko e trashë, triko me kapuç, xhup leshi, bluzë e thurur, xhemperi, hoodie, xhemper leshi, triko dimri
hat: kapelë, kapele, kësulë, beretë, kapelë kashte, skufje, kapuç dimri, kapelë dielli, shapkë, kaskete, =kapelja, kapuç leshi, kapele kashte, kapuçë, plis, kapela, kapelë plazhi, kapelë bejzbolli, cilindër, kapelë e thurur, kësula, kapelë dimri, kasketë, bereta, strehë kapelë
scarf: shall, shami, shallë, shami koke, pelerinë qafe, fular, =shalle, =shallit, eshapë, shami mëndafshi, shall leshi, shamia, shall dimri
sneaker: atlete, këpucë, këpucë sportive, atletet, këpucët, patika, këpucë vrapimi, mokasinë, këpucë tenisi, këpucë të përditshme, këpucë ecjeje, =këpucëve, =atleteve, baleta, këpucë për vrapim, këpuca, pantofla sportive, mokasine, balerina, këpucë lëkure, këpucë burrash, këpucë grash, këpucë fëmijësh, mokasina, këpucë pëlhure, sneakers, atlete sportive, këpucë futbolli, këpucë mali, këpucët sportive
boot: çizme, çizmet, gjysmëçizme, këpucë me qafë, këpucë dimri, botinë, çizme dimri, çizme lëkure, =çizmeve, çizmja, çizme shiu, gjysmë çizme, çizme të shkurtra, çizmja e shkurtër, botina, çizme kauboj, çizme bore, çizmja prej lëkure, çizme të gjata
high-heel: këpucë me taka, këpucë grash me taka, këpucë femrash me taka, këpucë për femra me taka, këpucë grash me takë, taka të larta, këpucë me takë, stileto, këpucë me taka të larta, takat, këpucë me takë të lartë, dekolte, taka, këpucë me thembër, këpucë me thembra të larta, takat e larta, stiletto, këpucë elegante me taka, këpucë me thembër të lartë, sandale me taka
sandal: sandale, sandalet, pantofla plazhi, infradito, =sandaleve, shoshone, sandalja, nallane, sandalet e plazhit, shapka plazhi, shapka vere, sandale grash, pantofla vere
handbag: çantë, çantë dore, çantë krahu, çantë shpatulle, çantë grash, çantë femrash, çantë tote, çantë mbrëmjeje, çantë pazari, poshetë, çantëz, çantë plazhi, çantë crossbody, klaç, çantë pune, çantë supi, çantë bezeje, qese pëlhure, trastë, çanta, çantë lëkure, çantë e vogël, shopper, çantë beli, çantë sportive, çantë pëlhure, çantë blerjesh, poçetë, çantë me rrip, klatç, çantë festash
backpack: çantë shpine, çantë shkolle, zhguall çantë, rukzak, çantë laptopi shpine, çantë mali, çanta shpine, çantë kurrizi, çantë shkollore, çantë shpinë, çantë për shpinë
suitcase: valixhe, valixhe udhëtimi, bagazh, valixhe kabine, çantë udhëtimi, trolej, =valixhja, baule, valixhja e udhëtimit, valixhe e fortë, valixhe me rrota, valixhe dore, valixhet, bagazhi i dorës
wallet: kuletë, portofol, kartëmbajtëse, mbajtëse kartash, portofolë, kuleta, portofoli, kuletë burrash, kuletë grash, mbajtëse monedhash
belt: rrip, rrip mesi, rrip pantallonash, brez, rrip beli, rryp, =rripi, =rripin, rripa lëkure, rrip lëkure, kajsh, kayshë, rrip burrash
watch: orë dore, orë, smartwatch, orë inteligjente, orë xhepi, orë burrash, orë femrash, kronograf, orë mekanike, orë sportive, ora e dorës, orë krahu, orët
ring: unazë, unazë fejese, unazë martese, unazë vule, unazëz, unaza, unazë diamanti, unazë floriri, unazë me gur
necklace: gjerdan, varëse qafe, qafore, zinxhir qafe, gjerdan perlash, byzylyk qafe, kolie, gjerdani, zinxhir për qafë, zinxhir ari qafe, gjerdan me perla, varëse në qafë
sunglasses: syze dielli, =syzet e diellit, syzet diellit, syze dielli femrash, syzet dielli, gjyslykë dielli
umbrella: çadër, ombrellë, çadër dielli, çadër shiu, çadër plazhi, çadra, çadër e palosshme, ombrella, çadër dore
sofa: divan, kanape, divan krevat, kolltuk dyvendësh, kënd divani, divan këndor, kanape dyshe, garniturë divani, =kanapeja, =kanapenë, minder, kanape trevendëshe, kanape dyvendëshe, divani, sofa, divan trevendësh, divan dyvendësh, kanapetë, divan lëkure, kolltuk trevendësh
chair: karrige, kolltuk, stol, karrige zyre, karrige lëkundëse, poltronë, karrige ngrënieje, shezlong, puf, karrige kopshti, fron, karrige gaming, karrige lokali, karrike, =karrigia, =karrigen, karrige bari, karrocë lëkundëse, karriget, karrige druri, karrige e palosshme, karrige plazhi, kolltuku, kolltukë, stola, karrige kuzhine, karrige kompjuteri, fotele, fotel
table: tavolinë, tavolinë pune, tavolinë kafeje, tavolinë ngrënieje, komodinë, tavolinë mesi, tavolinë kuzhine, tavolinëz, tryezë, tavolinë anësore, konsolë, tavolinë kopshti, skrivani, =tavolina, tavolinë buke, konsol, tavolinë e palosshme, tavolinë tualeti, tryeza, tavolinë kompjuteri, tavolinë zyre, tavolinë shkrimi, tavolinë e rrumbullakët, bankë pune
bed: krevat, shtrat, krevat dopio, djep, krevat fëmijësh, krevat dykatësh, krevat tek, krevat bebi, krevati, shtrati, krevate, krevat druri, krevat për mysafirë, shtrat dopio, krevat bebesh, krevat marinar
lamp: llambë, abazhur, llambadar, llambë tavoline, fener, ndriçues, llambë nate, llambë dyshemeje, abazhur nate, llambë tavani, ndriçues tavani, aplik, dritë nate, llambë leximi, llambë muri, llambë varëse, llampadar, dritë tavoline, llamba, abazhuri, llambë tavolinë, fenerë, llambë zyre, llambë vaji, llambë muri led, llustër, llampë, llampë tavoline, drita tavoline, projektor i vogël
bookshelf: raft librash, bibliotekë, raft, etazher, raft muri, dollap librash, rafte, rafte librash, rafti, raft për libra, bibliotekë druri, etazherë
vase: vazo, vazo lulesh, vazoja, =vazon, vazo qelqi, vazo dekorative, amforë, vazot
mug: filxhan, gotë, kupë, filxhan kafeje, gotë çaji, krikëll, gotë kafeje, filxhan çaji, gotë birre, turi, gotë uji, kriklle, filxhanë, filxhani, gota, kupa, gotë uji qelqi, gotë udhëtimi, krikllë, gotë me dorezë, filxhan emaji
teapot: çajnik, ibrik, çajnik elektrik, ibrik çaji, xhezve, =çajniku, kafetierë, ibriku, çajnik qeramike
bottle: shishe, shishe uji, termos, bidon, shishe vere, pagure, shishe sportive, =shishja, =shishen, matarë, shishet, shishe qelqi, bidon uji, shishe termos, biberon, pagur, shishe sporti, shishja e ujit
bowl: tas, tas sallate, tas supe, tas frutash, kupë sallate, çanak, sallatiere, =tasa, =tasi, kupë salate, sahan, kupë frutash, enë sallate, tas drithërash, pjatë e thellë, tas qeramike, çinake
pillow: jastëk, jastëk dekorativ, jastëk divani, jastëkë, jastëk udhëtimi, jastëk qafe, =jastëku, =jastëkët, =jastëkun, jastëk gjumi, nënkresë, jastëk karrigeje, jastëk dekori, jastëqe, jastëku dekorativ
candle: qiri, qiri aromatik, qirinj, =qiriri, =qiriu, qirinj aromatikë, qiri dekorativ, qirinjtë, qiri me aromë, qiri soje, qiri dylli, qiri me erë
clock: orë muri, orë me zile, orë tavoline, sahat muri, orë me kukull qyqe, orë muri druri, orë me alarm, sahat, zgjuese, orë kuzhine, orë tavoline me zile, orë me lavjerrës, ora e murit, orë alarmi
mirror: pasqyrë, pasqyrë muri, pasqyrë grimi, pasqyrë dore, pasqyrë banjoje, pasqyra, pasqyrë tavoline, pasqyrë e madhe, pasqyrë xhepi, pasqyrë dyshemeje
car: makinë, veturë, automobil, makinë elektrike, makinë sportive, automjet, makinë garash, taksi, makinë lodër, auto, makinë klasike, xhip, kamionçinë, makina, veturat, makinë e vjetër, furgon, limuzinë, kabriolet, makinëz, makinë lodrash, automobili, fuoristradë, makina elektrike
bicycle: biçikletë, biçikletë elektrike, biçikletë mali, biçikletë qyteti, velosiped, biçikletë për fëmijë, biçikleta, triçikël, bicikletë, bmx, biçikletë e palosshme, biçikletë grash, biçikletë fëmijësh
headphones: kufje, kufje bluetooth, kufje pa tela, kufjet, =kufjeve, dëgjuese, kufje koke, auriole, kufja, kufje me mikrofon, kufje gaming, kufjet e veshit, headset, kufje në vesh
phone: telefon, celular, smartfon, telefon celular, iphone, telefon inteligjent, samsung galaxy, smartphone, telefoni, celulari, smartfoni, telefona, telefon fiks, aparat celular
laptop: laptop, kompjuter portativ, macbook, kompjuter, notebook, laptopi, kompjuteri, llaptop, kompjuter dore
camera: aparat fotografik, kamerë, aparat, aparat fotografik dixhital, videokamerë, fotoaparat, kamera digjitale, kamera, aparati fotografik, polaroid, aparat analog, kamerë fotografike, aparat fotosh
speaker: altoparlant, boks, altoparlant bluetooth, boksë, bokse muzike, kasë muzike, folës zëri, bokse, kasë zëri, altoparlanti, boksi, altoparlant portativ, kasë zanore, altoparlantë, zmadhues zëri
perfume: parfum, parfum për femra, parfum për meshkuj, kolonjë, shishe parfumi, eau de parfum, eau de toilette, aromë parfumi, =parfumi, parfume, kolonja, aromë, ujë tualeti, parfumi grash
lipstick: buzëkuq, të kuq buzësh, buzëkuq mat, i kuq buzësh, =buzëkuqi, buzëkuq i lëngshëm, karmin, buzëkuqe, ruzh, shkëlqim buzësh
ball: top futbolli, top basketbolli, top tenisi, topi, top plazhi, topth, top volejbolli, top loje, =topin, topa, gogël, top, topi i futbollit, top gome, top gjimnastike, topat, top hendbolli
guitar: kitarë, kitarë akustike, kitarë elektrike, kitarë klasike, ukulele, kitarë bas, kitara, kitarë elektroakustike, kitarë druri, kitarë basi
teddy-bear: arush pelushi, arush lodër, arushi pelush, arush pelush, ari pelushi, arush prej pelushi, ari prej pelushi, arushi prej pelushi, arush prej lëkure pelushi, arushi, ariush pelushi, teddy, ari lodër, arushë pelushi, ari pelush
book: libër, roman, fletore, ditar, libër gatimi, bllok shënimesh, libër për fëmijë, libër shkollor, librat, përrallë, libra, agjendë, libri, librin, album fotografish, novelë, libër përrallash, fjalor, libërth, fletorja, bllok
cat: mace, kotele, maçok, macja, =macen, =maces, dac, kotelja, maçoku, maçi, maçka, kotelet, macet, maçorr, kotele e vogël, macë
dog: qen, këlysh, qenush, këlysh qeni, buç, bushtër, =qentë, =qenin, zagar, pudel, qeni, qenushi, këlyshi, langua, bulldog, husky, labrador, qen i vogël, këlyshë
bear: ari, arush, ari polar, arushë, këlysh ariu, =ariu, =arinj, ariu i murrmë, arushi i vogël, arinjtë, këlysh arushe
rabbit: lepur, lepurush, lepurushe, kunel, lepuri, lepurushi, lepujt, lepuri i vogël, lepurushë
panda: panda, panda gjigante, =pandë, këlysh pande
elephant: elefant, elefant i vogël, elefanti, elefantush, elefantë, elefantin, elefant bebe
duck: rosë, rosak, rosë e vogël, bibë rose, pata rosë, rosakë, rosa, rosat, rosëz, rosake, rosën
frog: bretkosë, bretkocë, thithëlopë, bretkosëz, bretkosa, bretkosat, bretkoca
dinosaur: dinosaur, dinozaur, t rex, dino, triceratops, dinosauri, dinosaurë, dinozauri, tiranosaur
penguin: pinguin, =penguin, pinguini, pinguinë, pinguini i vogël
pig: derr, derrkuc, gic, dosë, thi, derri, derrkuci, gici, derra, thiu
fox: dhelpër, dhelpërz, =dhelpra, =dhelprën, =dhelprat, këlysh dhelpre, skile, dhelpra e vogël, dhelpërza, dhelprush
lion: luan, luaneshë, këlysh luani, =luanë, luani, luanët, luanush, luani i vogël
tiger: tigër, tigreshë, këlysh tigri, =tigri, =tigrin, tigrat, tigri i vogël, tigrush
monkey: majmun, shimpanze, gorillë, =majmuni, majmunesh, majmunë, majmuni i vogël, majmunush
mouse: mi, miush, =miu, =minj, minjtë, =miun, miu i vogël, miushi
owl: buf, kukuvajkë, hut, kukumjaçkë, =bufi, kukuvajka
fish: peshk, peshk i kuq, peshk i artë, =peshku, =peshq, =peshkun, peshqit, peshku i vogël, peshkth
turtle: breshkë, breshkëz, breshkë deti, breshka, breshkat, breshkë uji, breshka e detit
chick: zog pule, zogth pule, zogëz pule, zog i verdhë, zogth, pulisht, zogthi, pulishte, zogu i pulës
garden: kopsht, oborr, park, kopsht kinez, kopsht lulesh, =kopshtin, =kopshtit, kopsht japonez, bahçe, kopshte, lulishte, kopshti, oborri, bashçe, gjelbërim oborri
palace: pallat mbretëror, kështjellë, kala, qyteti i ndaluar, tempull, saraj, pallat, pallati, kështjella, pallati mbretëror, kalaja, fortesë
skyline: panoramë e qytetit, siluetë e qytetit, panorama e qytetit, silueta e qytetit, qiellgërvishtës, horizont qyteti, panorama urbane, horizonti i qytetit, pamja e qytetit, siluetë qyteti, qiellgërvishtësit
mountains: mal, male, peizazh malor, vargmal, =malet, =maleve, kodra, =malin, malet e larta, alpet, maja mali, majë mali, male me borë, kodër
beach: plazh, bregdet, breg deti, plazh me rërë, =plazhin, bregu i detit, buzë detit, plazhi, bregdeti, rërë plazhi, plazhe, breg, në det, buzë deti, bregu
forest: pyll, xhungël, =pyllin, =pyje, =pyjet, =pyllit, pyll tropikal, korie, pylli, pishnajë, ahishte, pyje të dendura, pyllëzë
street: rrugë, rrugicë, bulevard, trotuar, shëtitore, rrugë qyteti, xhade, sokak, rruga, rrugën, rrugica, rruga e qytetit, rrugë me kalldrëm, bulevardi

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
red: kuq, kuqe, bordo, vishnjë, kuqërremtë, e kuqe e errët, kuq i errët, rubin, kuqe e ndezur, e kuqe vere, purpurt, alle, ngjyrë vere, kuq vere, të kuqe, të kuq, kuqerremtë, ngjyrë vishnje, vishnje, karmin i kuq, kuqe flakë, kuq flakë, kuqe gjak, ngjyrë tulle, bordo e errët, kuqja, i kuqërremtë
orange: portokalli, kajsi, koral, portokallitë, tjegull, ngjyrë portokalli, tullë, ndryshk, ngjyrë portokalle, mandarinë, ngjyrë karrote, pjeshkë, ngjyrë pjeshke, kungull, ngjyrë ndryshku, koralë, ngjyrë koral, portokallia, bakër ngjyrë
yellow: verdhë, mustardë, verdhë limoni, verdhë mustardë, verdhë e çelët, ngjyrë limoni, ngjyrë mustardë, okër, verdha, të verdha, ngjyrë mjalti, i verdhë, e verdhë, verdhë pastel, shafran, kanarinë, ngjyrë shafrani
green: gjelbër, jeshil, ulliri, mentë, smerald, jeshile, jeshil i errët, gjelbër e errët, jeshile e errët, ngjyrë ulliri, gjelbër ulliri, jeshil ushtarak, gjelbër e çelët, jeshile e çelët, jeshil i çelët, nenexhik, gjelbra, të gjelbra, jeshilja, ngjyrë smeraldi, jeshile ushtarake, jeshile smeraldi, gjelbër smeraldi, gjelbër menteje, jeshil menteje, fëstëk, ngjyrë fëstëku, gjelbër pylli, jeshil pylli, jeshile shishe, jeshil shishe, gjelbëremtë, jeshile mente, ngjyrë mente
blue: blu, kaltër i thellë, blu mbretërore, blu kobalt, safir, blu elektrike, indigo, kobalt, blu rojale, bluja, blu safir, blu e ndezur, blu xhins, blu deti, blu e hapët, ultramarin, kobalti, blu e kaltër
light-blue: blu e çelët, kaltër, bojëqielli, bojë qielli, turkez, blu e lehtë, blu qielli, i kaltër, bruz, cian, blu i çelët, blu të çelët, bluja e çelët, blu e hapur, ngjyrë qielli, e kaltër e hapur, kaltër i hapur, kaltra, të kaltra, bojëqiell, ngjyrë qielli e hapur, turkeze, turkeze e hapur, akuamarin, blu pastel, blu akulli, kaltërosh, bojë qiell, blu bebe
navy: blu e errët, blu marin, blu navy, blu e thellë, navy, blu të errët, blu i errët, blu nate, blu e mbyllur, blu marine, blu i mbyllur, blu detar, blu mesnate, blu natë, blu e thellë e errët, blutë e errët, teget
purple: vjollcë, lejla, livando, lejlë, purpur, manushaqe, ngjyrë vjollcë, mavi, lila, ngjyrë kumbulle, mor, patëllxhan, vjollca, lejlaqe, ngjyrë lejlaqi, ngjyrë lavande, livandë, lavandë, ametist, ngjyrë patëllxhani, mov, purpurt vjollcë, lila e çelët, vjollcë e errët
pink: rozë, fuksie, pudër, rozë e çelët, bojë trëndafili, rozë pudër, trëndafil, ngjyrë salmoni, magenta, roza, rozë e ndezur, fuksia, ngjyrë trëndafili, roz, rozë e lehtë, rozë të çelët, rozë pastel, ngjyrë fuksie, salmon, mjedër, ngjyrë mjedre, rozë e vjetër, roze, trëndafiltë, rozë pluhur, rozë e errët, çamçakëz
brown: kafe, murrmë, murmë, kafe e errët, konjak, gështenjë, kafe e çelët, kafe të errët, kafe i errët, çokollatë, kafenjtë, karamel, ngjyrë kafe, kafe konjak, kafja, ngjyrë gështenje, ngjyrë çokollate, kanellë, ngjyrë kanelle, tabak, arrë ngjyrë, kafeja, bojëkafe, bojë kafe, ngjyrë karameli, kakao, kafe të çelët, bronz i errët kafe
beige: bezhë, krem, fildish, rërë, ngjyrë kremi, ngjyrë rëre, kaki, bezh, shampanjë, ngjyrë fildishi, nude, ekru, bojëkafe e lehtë, bezhi, ngjyrë bezhë, ngjyrë vanilje, vanilje, ngjyrë lëkure, ngjyrë shampanje, deve ngjyrë, kamel, e bardhë kremoze, bojë rëre, kremi, ngjyrë tërshëre, cappuccino
black: zi, zezë, e zezë, i zi, të zeza, zeza, i zi mat, e zezë mat, të zi, zinj, zeza mat, zezë mat, e zeza, zi mat, zi i errët, të zinj, i zi i thellë
white: bardhë, e bardhë, bardha, bardhë borë, borë e bardhë, bardhë mat, të bardha, të bardhë, i bardhë, bardhë qumësht, bardhë perle, bardhosh, bardhë e pastër
grey: gri, hirtë, antracit, gri e errët, gri e çelët, përhimtë, grafit, gri të errët, gri i errët, hiri, gri e hapur, përhimë, ngjyrë hiri, grija, gri argjend, ngjyrë betoni, gri antracit, tym, ngjyrë tymi, gri perlë, gri guri, gri miu, i hirtë, e hirtë, gri të çelët, taupe
gold: artë, ar, ari i kuq, ngjyrë ari, praruar, ar rozë, floriri, flori, ar i verdhë, i larë në ar, arta, ngjyrë floriri, prej ari, florinjtë, e artë, të artë, të arta, i artë, ngjyrë e artë, praruara, ngjyrë bronzi ari, ari 14 karat, ar i bardhë, prarime
silver: argjendtë, argjend, ngjyrë argjendi, argjendta, argjendi, argjendë, i larë në argjend, argjend 925, prej argjendi, e argjendtë, të argjendta, i argjendtë, ngjyrë e argjendtë, kromuar, platin, argjendë 925, argjendi 925

[material]
leather: lëkurë, lëkure, lëkurë natyrale, lëkurë artificiale, eko lëkurë, kamosh, lëkurë e vërtetë, lëkurë sintetike, prej lëkure, ekolëkurë, =lëkura, lëkurë vegane, rugan, lëkurë ekologjike, kamoshi, lëkurë lope, nubuk, e lëkurtë, lëkurë natyrore, i lëkurës, lëkure natyrale, lëkurë eko, lëkure artificiale, napë
cotton: pambuk, pambuktë, prej pambuku, pambuk organik, =pambuku, kanavacë, poplin, 100% pambuk, beze, pambuku 100, flanelë, muslin, kadife pambuku, pambuku organik, i pambuktë, xhersej
silk: mëndafsh, mëndafshtë, saten, prej mëndafshi, prej sateni, satenë, mëndafshi, i mëndafshtë, mëndafshi natyral, shifon, organzë, sateni, tafta, e mëndafshtë
wool: lesh, leshtë, kashmir, lesh merino, shajak, prej leshi, =leshi, leshi merino, alpaka, merinos, i leshtë, leshi natyral, e leshtë, alpake, tuid, leshi kashmir, kashmiri, feltër, moher
denim: denim, xhins, pëlhurë xhinsi, =xhinsi, prej denimi, prej xhinsi, xhins blu, e xhinsit
linen: prej liri, liri, prej li, pëlhurë liri, li, =lini, linoje, liri i pastër, li natyral, jutë, prej jute, lin, e linjtë, prej lini
metal: metal, metalik, hekur, alumin, bronz, bakër, tunxh, gizë, mekanik, hekurt, prej metali, bakri, titan, metalike, mekanike, aliazh, krom, prej hekuri, hekur i farkëtuar, hekuri, alumini, teneqe, prej alumini, prej bronzi, prej tunxhi, tunxhi, bronzi, e hekurt, i hekurt, nikel, zink, prej bakri, metali, prej gize, i metaltë
steel: çelik, çelik inoks, inoks, çelik i pandryshkshëm, çeliktë, prej çeliku, inox, prej inoksi, çeliku, çelik i pastër, i çeliktë, e çeliktë, çeliku inoks, inoksi
wood: dru, drunjtë, lis, arrë, pishë, ahu, =druri, prej druri, dru masiv, dru lisi, prej lisi, dru arre, dru pishe, dru ahu, tik, akacie, prej drurit, kompensatë, druri masiv, mdf, melaminë, dru ulliri, drunjta, dushk, thupër, thurje thupre, i drunjtë, druri lisi, druri i lisit, bambu druri, ahu druri, gështenjë druri, druri natyral, dru natyral, e drunjtë, xunkthi, rattan, thupra, rotang, pishe, arre, lisi, thurje xunkthi, panje, prej ahu, prej pishe
bamboo: bambu, prej bambuje, bambuje, dru bambuje
glass: qelq, xham, qelqtë, kristal, prej qelqi, prej xhami, =xhami, kristali, =qelqi, xham i temperuar, qelq borosilikat, e qelqtë, i qelqtë, qelq i fryrë, xhami i temperuar, prej kristali, qelq kristal
ceramic: qeramikë, porcelan, argjilë, prej qeramike, prej porcelani, baltë e pjekur, prej argjile, terrakotë, qeramike, baltë, porcelani, argjile, gres, fajancë, i qeramikës, qeramika, prej balte, emaj, i emaluar
plastic: plastikë, plastik, akrilik, pvc, prej plastike, plastike, rrëshirë, polikarbonat, akrili, pleksiglas, plastike e fortë, prej pleksiglasi, polipropilen, prej akriliku, plastikë e ricikluar, e plastikës, plastmasë
rubber: gomë, silikon, kauçuk, prej gome, prej silikoni, =silikoni, llastik, lateks, neopren, gome, silikonit, prej kauçuku, prej llastiku, neopreni, gomuar, e gomës
velvet: kadife, prej kadifeje, kadifeje, kadifenjtë, velur, velluto, kadifetë, prej veluri, velure, kadifeja, velveti
paper: letër, karton, kartoni, prej letre, =letre, letër kraft, prej kartoni, kartoni i fortë, letër e ricikluar, prej letre kraft, letre kraft, mukava

[scene]
white-background: sfond i bardhë, sfond të bardhë, sfondi i bardhë, sfondin e bardhë, sfond krejt i bardhë
living-room: dhomë ndenjeje, dhoma e ndenjjes, dhomës së ndenjjes, dhomës së ndenjes, sallon, dhomën e ndenjes, dhomën e ndenjjes, dhomë ndenjie, dhoma e ndenjes, dhomën e ditës, dhomë dite, dhoma e ditës, dhomën e pritjes, dhomë pritjeje, dhomën e ndenjës, dhoma e ndenjës, sallonin, salloni
bedroom: dhomë gjumi, dhoma e gjumit, dhomës së gjumit, dhomën e gjumit, dhomë fëmijësh, dhomën e fëmijëve
kitchen: kuzhinë, =kuzhinën, banak kuzhine
bathroom: banjo, banjë, tualet, =banjën, =banja, vaskë, dush, banjën e shtëpisë, dushi, lavaman
office: zyrë, =zyrën, vend pune, studio pune, zyrë shtëpie, hapësirë pune, zyra, ambient pune, zyrës
snow: borë, dëborë, peizazh me borë, =borën, =dëborën, peizazh dimëror, bora, në borë, dëbora, me borë përreth
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
trim: dorezë, bisht, rripth, shuall, thembër, takë, lidhëse, lidhëse këpucësh, tokëz, zinxhir, kopsë, këmbë, =këmbët, rrotë, =rrotat, kapak, tapë, shirit, vijë, qepje, jakë, mëngë, xhep, astar, thekë, thekët, fushë ore, ekran, gur, =gurë, perlë, diamant, model printi, qëndisje, logo, mbishkrim, motiv, fërfëllojë, dantellë, shirita, pika, kapuç, strehë, xhufkë, ribatinë, shalë, timon, gomë rrote, detaj, =detaje, theks, sirtar, mbështetëse, krahë karrigeje, kabllo, llambushkë, sy, hundë, bisht kafshe, sqep, mustaqe, putër, krifë, fitil, tel, tastierë, akrep, zirkon, kristale, zinxhirë, varëse, buzë, gëzof i jakës, jakë gëzofi, pedale, etiketë, mbyllëse, stampim, grykë, fund shisheje, bazë, copë dekorative, pulla, rripa, litar, kordon, skaj, pala, print, dekorim, bordurë, ponpon, =doreza, tis, strehëz, kopsa, xhepa, rrota, taban, lidhëset, veshë, dorezat, dorezë druri, kopsat, xhepi, zinxhiri, kapaku, këmbët metalike, këmbë metalike, shirita anësorë, veshët, bishti, bishtin, rripi i orës, jaka, mëngët, thembra, thembrat, astari, tapa, brirë, bri, pendë, pupla, bark, barku, hundëz, kapuçi, lidhëset e bardha, shuall i bardhë, shualli, gjalmë, gjalma, bllokim, kyçje, vrimëza, kapëse, mbajtëse dore, shkronja, numra, pika të bardha, vija të bardha, ndarje, kashtëz, buton, pulla metalike
body: trup, kornizë, kasë, pëlhurë, sipërfaqe, tapiceri, ngjyrë, ton, material, gëzof, strukturë, veshje e jashtme, =ngjyra, =ngjyrën, nuancë, skelet, flakon, kutia e orës, korniza, kasa, struktura, kasë e orës, pëlhura, tapiceria, sipërfaqja, trupi, guaska, guaskë
other: këllëf, kutizë, këllëf telefoni, kover, kover telefoni, mbulesë, mbulesë telefoni, karikues, mbajtëse, mbajtëse telefoni, stendë, ngjitëse, poster, mbajtëse çelësash, varëse çelësash, vath, vathë, byzylyk, karficë, dorezë dimri, dorashkë, doreza dimri, dorashka, çorape, getë, peshqir, batanije, perde, qilim, tapet, rrugicë tapeti, shtrojë, mousepad, pjatë, pirun, lugë, thikë, tigan, tenxhere, shportë, kuti, kuti bizhuterish, kuti këpucësh, tabaka, grep, varëse rrobash, organizues, dollap, gardërobë, komo, televizor, mobilje televizori, monitor, tablet, printer, përshtatës, bateri, powerbank, trekëmbësh, objektiv, dron, lule, trëndafila, bimë, buqetë, pemë, pemë e krishtlindjes, tortë, kek, biskotë, çokollata, ushqim, ushqim për qen, ushqim për mace, rërë për mace, zinxhir qeni, qafore qeni, kolibe, kafaz, shtrat për qen, shtrat për mace, akuarium, furçë dhëmbësh, sapun, shampo, krem fytyre, locion, rimel, manikyr, fondatinë, serum, furçë, krehër, makinë rroje, tharëse flokësh, fshesë elektrike, blender, tosteri, furrë, frigorifer, lavatriçe, makinë larëse, makinë kafeje, makinë qepëse, hekur për hekurosje, tendë, çadër kampingu, thes gjumi, helmetë, helmetë biçiklete, kaskë, kyç biçiklete, raketë, skateboard, trotinet, motor, motoçikletë, kamion, autobus, tren, avion, varkë, anije, piano, violinë, daulle, flaut, laps, stilolaps, gomë fshirëse, vizore, kalendar, kartolinë, letër muri, tablo, kornizë fotografie, kornizë fotoje, shënues libri, shandan, mbajtëse qirinjsh, mbajtëse gotash, hapëse shishesh, mbulesë tavoline, mbulesë divani, mbulesë karrigeje, mbulesë makine, karrige makine, ndenjëse makine, këllëf jastëku, çarçaf, çarçafë, jorgan, mbulesë krevati, dyshek, pantallona të shkurtra, rroba banje, bikini, sutjena, të brendshme, pizhame, kostum, kravatë, jelek, uniformë, kominoshe, pantofla, shapka, maskë, parukë, kapëse flokësh, rrip ore, çantë laptopi, këllëf laptopi, çantë kamere, këllëf kitare, kuti syzesh, këllëf syzesh, mbajtëse këpucësh, mbajtëse çadrash, mikrofon, maus, robot, raketë hapësinore, anije kozmike, njëbrirësh, dragua, kalë, lopë, dele, dhi, zog, papagall, shqiponjë, gjarpër, krokodil, gjirafë, zebër, kangur, koala, ketër, iriq, dre, ujk, balenë, delfin, peshkaqen, oktapod, flutur, bletë, mollëkuqe, merimangë, gjel, pulë, shtëpi, ndërtesë, urë, lum, liqen, qiell, diell, hënë, yll, bar, dritare, derë, mur, dysheme, çati, ujë, kafe pije, çaj, verë pije, qumësht, mollë, frut, banane, bukë, gotë vere, karafë, festë, piknik, dasmë, koncert, pishinë, kovë, kukull, karrocë, kallam peshkimi, kripore, sheqerore, kuti lapsash, çantë kozmetike, telekomandë, bizhuteri, pjatë çaji, kuti dhurate, enë, servis, kurorë, servis çaji, pellg, stol parku, zog i vogël, kuti karikimi, gardh, degë, borë artificiale, ballkon, ballkoni, fletë, gjethe, livadh, fushë, tarracë, oxhak, zjarr, shkallë, lavaman banjë, garazh, papafingo, bodrum, librari, kafene, restorant, treg, stacion, aeroport, kënd lojërash, far, port, dordolec bore, njeri prej bore, slitë, ski, patina, kaktus, portokall frut, limon, kungulli, karotë, djathë, pica, mjaltë, trombë, fizarmonikë, gramafon, kosh plehrash, hamak, rrëshqitëse, lojë tavoline, pelena, përparëse, dërrasë prerëse, flamur, jaht, varkë me vela, shkëmb, ishull, det, oqean, valë, kërpudhë, luleshtrydhe, akullore, sheqer, birrë, pecetë, qiftë, balonë letre, mjegull, shi, tulipan, luledielli, orkide, patë, pëllumb, dem, biberoni, dritare dyqani, prag, pragu i dritares, lis pemë, trung
toy: një foto, foto e, foto të, foto me, fotografi e, fotografi të, lodër, pelush, lodër pelushi, figurë, statujë, skulpturë, set, palë, komplet, paketë, koleksion, imazh, pamje, ilustrim, vizatim, model, grup, seri, portret, pikturë, statujëz, çift, maket, render, =lodra
generic: foto produkti, fotografi produkti, imazh produkti, produkt, artikull, fotografi katalogu, foto katalogu, mall
plain: re, i, e, të, së, një, ky, kjo, këto, këta, ai, ajo, ata, ato, unë, ti, ne, ju, im, ime, imja, tim, yt, jote, tij, saj, tyre, tonë, shumë, më, më e, më i, edhe, gjithashtu, vetëm, si, kur, që, të cilat, i cili, e cila, ku, çfarë, kush, çdo, gjithë, të gjitha, pak, tani, këtu, atje, do, dua, dëshiroj, kam nevojë, kërkoj, po kërkoj, ju lutem, të lutem, krijo, krijoni, vizato, vizatoni, gjenero, trego, bëj, më trego, më bëj, i ri, e re, të reja, ri, re e, cilësi, cilësore, cilësor, i lartë, e lartë, lartë, rezolucion, rezolucion të lartë, me rezolucion të lartë, hd, 4k, origjinal, origjinale, autentik, natyral, natyrale, luksoz, luksoze, luks, premium, elegant, elegante, modern, moderne, klasik, klasike, stilolaps i stil, stiluar, trend, në modë, modë, bukur, e bukur, i bukur, lezetshëm, ëmbël, e ëmbël, i ëmbël, i vogël, e vogël, vogël, vogla, të vegjël, madh, e madhe, madhe, mëdha, mesëm, mesatar, mini, gjerë, ngushtë, gjatë, e gjatë, i gjatë, gjata, shkurtër, shkurtra, hollë, trashë, rrumbullakët, rrumbullakëta, katror, drejtkëndësh, oval, lehtë, rëndë, qëndrueshëm, rehatshëm, komod, komode, butë, fortë, shkëlqyeshëm, mat, çelët, errët, ndezur, pastel, ngrohtë, ftohtë, portativ, portative, i palosshëm, palosshme, palosshëm, rregullueshëm, i papërshkueshëm nga uji, papërshkueshëm, rezistent ndaj ujit, rezistente, pa tela, wireless, bluetooth, usb, elektrik, elektrike, dixhital, digjital, inteligjent, automatik, led, dritë, ndriçim, femra, femrash, grua, gra, grash, për gra, për femra, burra, burrash, meshkuj, meshkujsh, burrë, vajzë, vajza, vajzash, djem, djalë, djemsh, fëmijë, fëmijësh, fëmijëve, bebe, foshnjë, foshnja, unisex, të rritur, masë, masa, numri, xl, xxl, xs, s, m, l, cm, mm, ml, litër, litra, litërsh, kg, g, inç, persona, vende, vendësh, verë, veror, verore, dimër, dimëror, dimërore, vjeshtë, pranverë, përditshëm, përditshme, sport, sportiv, sportive, jashtë, brenda, udhëtim, udhëtimi, shkollë, shkolle, punë, dhuratë, ditëlindje, ditëlindjeje, krishtlindje, ofertë, zbritje, ulje, falas, transport, transport falas, dërgesë falas, lirë, çmim, çmimi, shitje, në shitje, shitet, blej, dyqan, markë, punuar me dorë, punuar, punim dore, artizanal, artizanale, bërë, bërë me dorë, prodhuar, qëndisur, thurur, endur, printuar, me vija, me pika, me kuadrate, me lule, lulëzuar, kapitonuar, plisuar, pa mëngë, me mëngë të gjata, me mëngë të shkurtra, me qafë v, bel i lartë, slim fit, slim, oversize, lirshëm, ngushtë trupi, prerje, thjeshtë, njëngjyrëshe, dyfishtë, dopio, dekor, dekorativ, dekorative, dekorim shtëpie, shtëpie, shtëpisë, orendi, mobilje, dhomë, qytet, qyteti, fshat, rustik, rustike, skandinav, skandinave, italian, italiane, francez, franceze, shqiptar, shqiptare, kinez, kineze, japonez, japoneze, gjerman, gjermane, boho, stil, stilin, stili, dizajn, formë, në formë, tip, lloji, ulur, e ulur, i ulur, shtrirë, i shtrirë, e shtrirë, duke fjetur, duke vrapuar, vrapon, ecën, duke ecur, kërcen, duke kërcyer, luan lojë, duke luajtur, noton, duke notuar, buzëqesh, buzëqeshur, duke buzëqeshur, lumtur, gëzuar, i lumtur, e lumtur, trishtuar, qesharak, qesharake, zemëruar, guximshëm, miqësor, miqësore, pushtë, mësues, mësuese, mjek, doktor, kuzhinier, shef, mbret, mbretëreshë, princeshë, princ, astronaut, kundër rrëshqitjes, jongjitës, ekologjik, riciklueshëm, ricikluar, lahet në lavatriçe, pjatalarëse, plot, bosh, gjysmë, sfond, sfondi, majtas, djathtas, para, poshtë, mes, standard, profesional, profesionale, gaming, praktik, praktike, përsosur, ideal, ideale, super, ultra, extra, pro, max, plus, me diell, dritë natyrale, i qartë, atmosferë, varur, vendosur, hapësirë, bollshëm, kohë, mirë, i mirë, më i mirë, mermer, poliestër, viskozë, sintetik, sintetike, shumëngjyrësh, shumëngjyrëshe, me ngjyra, dasma, pagëzim, fejesë, disponueshëm, kapacitet, vëllim, aromatik, aromatike, transparent, transparente, vjetër, tjetër, njëjtë, kosovë, shqipëri, gati, bashkë, cilin, nike, adidas, samsung, veçantë, praktikë, fine, i fortë, zbukurim, hequr, lëvizshëm, për ditë, rreth qafës, qafë, në kokë, kokë, shkëlqen, shkëlqyer, mrekullueshëm, mrekullueshme, lëkundëse, kujdes, kombinuar, doja, do të doja, shes, tregoni, më duhet, mund, a mund, trevendësh, dyvendësh, si i ri, si e re, i përdorur, e përdorur, nr, për meshkuj, fjetur, i madh, jetë, mos, pa tel, pothuajse, e vendosur, i vendosur, e varur, i varur, lagur, e lagur, i lagur, mjegullt, me shi, qetë, i qetë, e qetë, kureshtar, përgjumur, dembel, kalorës, pirat, kloun, marinar, fshatar, magjistar, zanë, shtrigë, polic, zjarrfikës, mik, shoqe, gjyshja, gjyshi, mami, babi, i ndezur, e ndezur, digjet, pothuajse të reja, pothuajse e re, pothuajse i ri, e papërdorur, i papërdorur, me etiketë, në kuti, gjendje, gjendje të mirë, në gjendje të mirë, gjendje perfekte, garanci, gb, ram, orë pune, bateri deri, dorëzim, dërgesë, dërgoj, tiranë, prishtinë, parë, e parë, i parë, shihet, mundësisht, ju lutemi, a mundeni, mund të, mundësh, përdorur, përdorur pak, pak përdorur, imazhi, fortë e qëndrueshme, udhëtimesh, dyllë, për ballkon, të reja të papërdorura, majtë, djathtë

[role]
exclude-after: pa, jo, nuk, nuk është, nuk ka, nuk përfshin, përveç, në vend të, s ka, nuk përmban, as, pa asnjë, nuk janë, jo prej, përjashtuar, duke përjashtuar, të mos jetë, të mos jenë, vetëm të mos jetë, që të mos jetë, që nuk është, nuk dua, por jo, por pa, mos të jetë, asnjë, jo në, dhe jo, dhe pa, nuk duhet të jetë, vetëm jo, mundësisht jo, nuk vjen me një, larg nga
exclude-before: nuk përfshihet, nuk përfshihen, shitet veçmas, shiten veçmas, nuk është e përfshirë, nuk është i përfshirë, nuk janë të përfshira, nuk janë përfshirë, nuk është përfshirë, nuk janë të përfshirë, i papërfshirë, nuk janë pjesë, nuk është pjesë, blihet veçmas, shiten ndaras, shitet ndaras, nuk përfshihet në çmim, nuk vjen me
fits-after: për, përshtatet me, i përshtatshëm për, e përshtatshme për, përshtatshme për, përshtatshëm për, kompatibël me, pranë, afër, prapa, pas, ideal për, ideale për, shkon me, përputhet me, ngjan me, ndryshe nga, i pajtueshëm me, e pajtueshme me, pajtueshme me, shkojnë me, kombinohet me, përshtaten me, projektuar për, bashkë me stilin, perfekte për, perfekt për, të përshtatshme për, që shkon me, krahas
with-after: me, ka, që ka, përfshin, duke përfshirë, përfshirë, zbukuruar me, dekoruar me, pajisur me, mbushur me, bashkë me, së bashku me, stolisur me, vjen me, qëndisur me, shoqëruar me
wear-after: veshur me, veshur, që mban, mban, duke mbajtur, vesh, që vesh, mban veshur, që fryn, fryn, duke fryrë, përqafon, duke përqafuar, hipur mbi, luan me, që luan me, duke luajtur me, duke lexuar, lexon, që lexon, duke ngrënë, ha, shikon, ka vënë, ka veshur, duke veshur, që bën, bën, duke bërë, pi, e veshur me, i veshur me, që ka veshur
in-after: në, mbi, nën, brenda në, përpara, midis, ndërmjet, rrotull, përballë murit, te, tek, sipër, kundrejt, në mes të, në anë të, përmbi, i rrethuar nga, rrethuar nga, në buzë të, ndaj, gjatë rrugës, ulur mbi, ulur në, vendosur mbi, e vendosur mbi, varur në, varur mbi, e varur në, i varur në, e parkuar në, parkuar në, në një, mbi një
of: prej, nga, bërë nga, bërë prej, prodhuar nga, prodhuar prej, punuar prej, punuar nga, e bërë nga, i bërë nga, e bërë prej, i bërë prej, krijuar nga
and: dhe, ose, apo, si dhe, &, o
but: por, mirëpo, kurse, ndërsa, por prej
topic: është, janë, vjen në, disponohet në, qëndron, fle, që është, rri, ndodhet
count-after: set prej, paketë me, komplet prej, sasi, paketë prej, set me, komplet me, set i, set nga, kuti me, seti me
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

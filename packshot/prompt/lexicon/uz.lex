# Uzbek (Latin). The apostrophe of o' and g' inside a word is folded away. Suffixes stand in layers;
# "qo'l soati" keeps its own suffix, whose plural the rules make.
[language]
tag: uz
source: written by hand
heads: last
adjectives: before
clause: first
parts: yes
family: turkic

[inflect]
noun: si -> si, lari
noun: gi -> gi, klari, qlari
noun: i -> i, lari
noun: q -> q, g, g'
noun: k -> k, g
noun: g' -> g', g
adjective: q -> q, g, g'
adjective: k -> k, g
adjective: g' -> g', g

[suffix 1]
lar: -
cha gina: -
[suffix 2]
i si im ing imiz ingiz m ng miz ngiz: -
[suffix 3]
ning: linker
ni: -
ga ka qa: -
dan: -
da: in-before
dagi: in-before
li: with-before
siz: exclude-before
dek day: -
lik: -
[suffix 4]
mi dir ham: -

[subject]
dress: ko'ylak, ayollar ko'ylagi, kechki ko'ylak, kelinlik ko'ylak, kelin ko'ylak, sarafan, yozgi ko'ylak, qizlar ko'ylagi, to'y ko'ylagi, bazm ko'ylagi, kelin libosi, oqshom ko'ylagi, libos, mini ko'ylak, midi ko'ylak, maksi ko'ylak, ayollar libosi, platye, kechki libos
t-shirt: futbolka, mayka, krop top, futbolkasi, t shirt
shirt: erkaklar ko'ylagi, bluzka, koylak erkaklar uchun, rubashka, erkak ko'ylak, tunika, polo, bluza, erkaklar ko'ylak, yoqali ko'ylak, klassik erkaklar ko'ylagi, polo ko'ylak
jacket: kurtka, palto, pidjak, plash, puxovik, po'stin, blezer, yomg'irpo'sh, nimcha, jilet, vetrovka, kostyum pidjak, jaket, chopon, parka, charm kurtka, qishki kurtka
trousers: shim, shalvar, losina, lozim, sport shim, leggins, shtan, jogger, klassik shim, bryuki, erkaklar shimi, ayollar shimi
skirt: yubka, mini yubka, plisse yubka, midi yubka, uzun yubka
sweater: sviter, jemper, xudi, kardigan, tolstovka, pulover, svitshot, kofta, to'qima kofta, jun kofta, vodolazka, hudi
hat: shapka, qalpoq, shlyapa, kepka, do'ppi, panama, bosh kiyim, beret, telpak, somon shlyapa, to'qima shapka, beysbolka, qishki shapka, bosh kiyimi
scarf: sharf, ro'mol, bo'yinbog' sharf, sharfcha, palantin, shol ro'mol, ipak ro'mol, bo'yin ro'mol, jun sharf
sneaker: krossovka, oyoq kiyim, poyabzal, keda, sport poyabzali, botas, mokasin, yugurish uchun krossovka, sport oyoq kiyimi, snikers, krosovka, krossovkalar, sport krossovkasi, erkaklar krossovkasi, tufli erkaklar
boot: etik, botinka, qishki etik, rezina etik, batinka, botilon, botinkalar, ayollar etigi, mahsi, tog' oyoq kiyimi
high-heel: tufli, baland poshnali tufli, baland poshna, poshnali tufli, shpilka, baland poshnali poyabzal, poshnali poyabzal, ayollar tuflisi, lodochka, baland poshnali oyoq kiyim
sandal: sandal, sandaliya, bosonojka, shippak yozgi, sandali, yozgi sandal, yozgi oyoq kiyim
handbag: sumka, ayollar sumkasi, qo'l sumka, qo'l sumkasi, yelka sumkasi, klatch, shoper, charm sumka, shopper, kechki sumka, sumkacha, xarid sumkasi, kross bodi sumka, ayol sumkasi
backpack: ryukzak, orqa sumka, maktab sumkasi, yukxalta, maktab ryukzagi, portfel, maktab portfeli, bolalar ryukzagi
suitcase: chamadon, sayohat sumkasi, yo'l sumkasi, chemodan, sayohat chamadoni, yo'l chamadoni
wallet: hamyon, portmone, karta uchun hamyon, kartxolder, karmon, erkaklar hamyoni, ayollar hamyoni, kartmon, koshelok
belt: kamar, belbog', remen, erkaklar kamari, bel kamari, charm kamar
watch: qo'l soati, soat, smart soat, aqlli soat, cho'ntak soati, smartsoat, smart watch, erkaklar soati, ayollar soati, qo'l soat
ring: uzuk, nikoh uzugi, unashtiruv uzugi, ayollar uzugi, fotiha uzugi
necklace: marjon, taqinchoq marjon, bo'yin zanjiri, sepoya, shokila, munchoq, zanjir bo'yin, bo'yin taqinchog'i, kulon marjon, chokker
sunglasses: quyosh ko'zoynagi, quyoshdan himoya ko'zoynak, qora ko'zoynak, quyosh ko'zoynak, quyoshdan saqlovchi ko'zoynak
umbrella: soyabon, zontik, plyaj soyaboni, yomg'ir soyaboni, zont
sofa: divan, burchak divan, burchakli divan, yumshoq divan, yig'ma divan, sofa, uch o'rinli divan, divan karavot, yumshoq mebel
chair: stul, kreslo, kursi, taburetka, ofis kreslosi, ofis stuli, tebranma kreslo, oshxona stuli, bar stuli, o'rindiq, geymer kreslosi, puf, shezlong, o'yin kreslosi, bolalar stuli, tebranadigan kreslo
table: stol, yozuv stoli, kofe stoli, oshxona stoli, ovqat stoli, jurnal stoli, tumba, xontaxta, kompyuter stoli, ish stoli, konsol, tumbochka, yumaloq stol, stolcha, ovqatlanish stoli, dasturxon stoli, qahva stoli
bed: karavot, krovat, yotoq, bolalar karavoti, ikki qavatli karavot, ikki kishilik karavot, beshik, to'shak, bir kishilik karavot, yotoq karavoti
lamp: chiroq, lampa, stol lampasi, qandil, torsher, tungi chiroq, lyustra, bra, devor chirog'i, yoritgich, fonar, tungi lampa, stol chirog'i, osma chiroq, shift chirog'i, tungi chirog'i, abajurli chiroq, pol chirog'i
bookshelf: kitob javoni, kitob tokchasi, javon, tokcha, kitob shkafi, stellaj, kitob polkasi, polka, kitoblar javoni, kitoblar uchun javon, kitob javon
vase: vaza, guldon, gul vazasi, ko'zacha guldon, gul vaza, gullar uchun vaza
mug: krujka, piyola, finjon, choy piyolasi, kofe krujkasi, choynak piyola, kosacha, choy krujkasi, termokrujka, kofe finjoni, krushka, stakan, kofe piyolasi, choy finjoni
teapot: choynak, choy choynagi, elektr choynak, zavarnik, sopol choynak, choygum, chinni choynak
bottle: shisha idish, butilka, suv butilkasi, termos, suv idishi, suvdon, butilkacha, sport butilkasi, suv shishasi, vino butilkasi, flyaga
bowl: kosa, salat kosasi, chuqur kosa, sho'rva kosasi, salatnik, salat idishi, mevalar kosasi, lagancha, chuqur idish, meva kosasi
pillow: yostiq, divan yostig'i, yostiqcha, dekorativ yostiq, bo'yin yostig'i, divan yostiqchasi, bolish, dekorativ yostiqcha
candle: sham, xushbo'y sham, aromatik sham, aroma sham, shamlar, hidli sham
clock: devor soati, budilnik, uyg'otgich, stol soati, uyg'otgich soat, kakkuli soat, devoriy soat
mirror: ko'zgu, oyna, devor ko'zgusi, toshoyna, makiyaj ko'zgusi, devor oynasi, qo'l ko'zgusi, devoriy ko'zgu, pardoz oynasi
car: avtomobil, mashina, elektromobil, sport mashina, elektr avtomobil, taksi, elektr mashina, poyga mashinasi, sport avtomobili, sport mashinasi, avto, o'yinchoq mashina, sportkar, jip, yengil avtomobil
bicycle: velosiped, tog' velosipedi, bolalar velosipedi, elektr velosiped, shahar velosipedi
headphones: quloqchin, naushnik, simsiz naushnik, quloqlik, naushniklar, simsiz quloqchin, garnitura, bluetooth naushnik, eshitgich
phone: telefon, smartfon, mobil telefon, ayfon, iphone, qo'l telefoni, uyali telefon
laptop: noutbuk, kompyuter, macbook, leptop, notbuk
camera: kamera, fotoapparat, fotokamera, raqamli kamera, videokamera
speaker: kolonka, karnay, bluetooth kolonka, dinamik, simsiz kolonka, portativ kolonka, saundbar, ovoz kuchaytirgich, bluetooth karnay
perfume: atir, parfyum, duxi, parfyumeriya, atir suvi, atir shishasi, odekolon, xushbo'y atir, atir idishi, ayollar atiri, erkaklar atiri
lipstick: lab bo'yog'i, pomada, lab pomadasi, matli pomada, lab bo'yoq
ball: to'p, futbol to'pi, basketbol to'pi, tennis to'pi, koptok, voleybol to'pi, plyaj to'pi, rezina to'p
guitar: gitara, akustik gitara, elektrogitara, klassik gitara, ukulele, elektr gitara
teddy-bear: ayiqcha o'yinchoq, teddi ayiq, o'yinchoq ayiq, o'yinchoq ayiqcha, teddi, yumshoq ayiqcha o'yinchoq, teddi ayiqcha
book: kitob, daftar, roman, kundalik daftar, bloknot, bolalar kitobi, oshpazlik kitobi, yon daftar, darslik, ertak kitobi, qissa
cat: mushuk, mushukcha, mushuk bolasi, pishak, mushukvoy, mushuk bola
dog: it, kuchuk, kuchukcha, itcha, laycha, kuchukvoy, pudel, xaski
bear: ayiq, ayiqcha, oq ayiq, ayiq bolasi, qutb ayig'i, grizli
rabbit: quyon, quyoncha, quyon bolasi, quyonvoy
panda: panda, katta panda, pandacha, panda ayiq
elephant: fil, filcha, fil bolasi, filvoy
duck: o'rdak, o'rdakcha, o'rdak bolasi, o'rdak jo'jasi
frog: qurbaqa, baqa, qurbaqacha, baqacha
dinosaur: dinozavr, tiranozavr, dinozavrcha, dino
penguin: pingvin, pingvincha, pingvin bolasi
pig: cho'chqa, to'ng'iz, cho'chqacha, cho'chqa bolasi
fox: tulki, tulkicha, tulki bolasi, tulkivoy
lion: sher, arslon, urg'ochi sher, sher bolasi, shercha, arsloncha
tiger: yo'lbars, yo'lbars bolasi, yo'lbarscha
monkey: maymun, gorilla, shimpanze, maymuncha, maymun bolasi
mouse: sichqon, kalamush, sichqoncha, sichqon bolasi
owl: boyo'g'li, ukki, boyqush, boyo'g'licha
fish: baliq, oltin baliq, baliqcha, oltin baliqcha
turtle: toshbaqa, dengiz toshbaqasi, toshbaqacha, toshbaqa bolasi
chick: jo'ja, jo'jacha, tovuq jo'jasi
garden: bog', bog, bog'cha gulzor, gulzor, hovli, yapon bog'i, xitoy bog'i, bog'i, tomorqa
palace: saroy, qasr, qal'a, taqiqlangan shahar, ibodatxona, podshoh saroyi, shoh saroyi, qala
skyline: shahar manzarasi, shahar panoramasi, shahar ufqi, shahar silueti, shahar ko'rinishi
mountains: tog', tog, tog'lar, tog' manzarasi, tog' tizmasi, tog' cho'qqisi, tog'li hudud
beach: plyaj, dengiz bo'yi, sohil, dengiz sohili, dengiz, dengiz qirg'og'i, qumli sohil, sohilbo'yi
forest: o'rmon, chakalakzor, jungli, changalzor
street: ko'cha, yo'l, trotuar, shahar ko'chasi, xiyobon, ko'y

[accessory]
glasses: ko'zoynak, optik ko'zoynak, ko'zoynagi
bow: bant, kapalak galstuk, soch banti, bantik, galstuk kapalak
balloon: shar, havo shari, pufak shar, sharcha, sharik
bubbles: sovun pufagi, pufak, sovun pufakchasi, sovun pufakchalari, sovun pufaklari
wings: qanot, qanotli, uchadigan, uchayotgan, uchib yurgan, uchuvchi

[colour]
red: qizil, to'q qizil, bordo, olcha rang, och qizil, qirmizi, alvon, qizil rang, anor rang, olcharang, vino rang, gilos rang, qip qizil
orange: to'q sariq, apelsin rang, olovrang, zarg'aldoq, sabzi rang, apelsinrang, marjon rang, mandarin rang, shaftoli rang
yellow: sariq, limon rang, och sariq, xantal rang, limonrang, zafar rang, sap sariq, sariq rang
green: yashil, och yashil, to'q yashil, zaytun rang, zumrad, yalpiz rang, zumrad rang, ko'kat rang, zaytunrang, yam yashil, yalpizrang, pista rang
blue: ko'k, indigo, zangori, lojuvard, ko'kish, ko'm ko'k, ko'k rang, yorqin ko'k, nilrang
light-blue: havorang, och ko'k, moviy, feruza, osmon rang, feruzarang, havo rang, och havorang, osmonrang, feruza rang, och moviy
navy: to'q ko'k, qora ko'k, to'q zangori, tungi ko'k, to'q ko'k rang
purple: binafsha, siyohrang, binafsharang, nafarmon, to'q binafsha, binafsha rang, och binafsha, siyoh rang, lavanda rang, baqlajon rang, sirenrang
pink: pushti, pushtirang, och pushti, fuksiya, qizg'ish pushti, to'q pushti, pushti rang, atirgul rang
brown: jigarrang, jigar rang, to'q jigarrang, och jigarrang, shokolad rang, qahva rang, qo'ng'ir, qahvarang, shokoladrang, karamel rang, kashtan rang, konyak rang
beige: bej, krem rang, och sarg'ish, bejevoy, sutrang, xaki, qum rang, kremrang, fil suyagi rang, sut rang, bej rang, malla rang, tana rang, krem, tuya rang
black: qora, qop qora, qora rang, matoviy qora, mat qora
white: oq, oppoq, oq rang, sof oq, qordek oq, sut oq
grey: kulrang, kul rang, och kulrang, to'q kulrang, grafit, mishrang, antratsit, grafit rang, bo'z rang, kumushsimon kulrang
gold: oq oltin, oltin, tilla, oltin rang, tillarang, zarhal, tilla rang, oltinrang, tilla suvi yuritilgan, tillo, oltin suvi yuritilgan, zar, tilla suvi, pushti oltin, oltin qoplamali, oltindan
silver: kumush, kumush rang, kumushrang, kumushlangan, kumush qoplamali, kumush suvi yuritilgan, kumushdan, kumushsimon

[material]
leather: charm, teri, zamsha, sun'iy charm, tabiiy charm, eko charm, ekokoja, eko teri, charmdan, haqiqiy charm, sun'iy teri, ekocharm, zamshadan, tabiiy teri
cotton: paxta, paxtali, paxtadan, organik paxta, kanvas, 100% paxta, xb, paxta mato, brezent, kattoni, chit
silk: ipak, atlas, shoyi, ipakdan, satin, adras, saten, tabiiy ipak, xonatlas
wool: jun, kashemir, namat, kigiz, jundan, merinos, fetr, kashmir, qo'y juni, tabiiy jun
denim: denim, jins mato, jins, jinsi mato, jinsi
linen: zig'ir, zig'ir mato, lyon, zig'irdan, kanop
metal: metall, temir, alyuminiy, mis, jez, bronza, metalldan, cho'yan, mexanik, temirdan, misdan, titan, bronzadan, qotishma, latun, alyumindan
steel: po'lat, zanglamas po'lat, zanglamaydigan po'lat, nerjaveyka, po'latdan, zanglamas
wood: yog'och, eman, qarag'ay, yong'oq yog'ochi, yog'ochdan, qayin, eman yog'ochi, qarag'ay yog'ochi, yaxlit yog'och, taxta, yong'oq daraxti, buk, tabiiy yog'och, fanera, terak, chinor, tut yog'ochi
bamboo: bambuk, bambukdan
glass: shisha, billur, xrustal, shishadan, shishali, oynavand, billurdan, borosilikat shisha, kristall
ceramic: keramika, sopol, chinni, farfor, loy, keramik, sopoldan, fayans, chinnidan, keramikadan, kulolchilik, kulol
plastic: plastik, plastmassa, akril, polikarbonat, plastikdan, plastmassadan, pvx, akrilli
rubber: rezina, silikon, kauchuk, rezinadan, silikondan, lateks, neopren, silikonli
velvet: baxmal, velyur, baxmaldan, barxat, velvet, duxoba
paper: qog'oz, karton, qog'ozdan, kraft, kraft qog'oz, kartondan

[also]
subject.trousers + material.denim: jins shim, jinsi shim, jinslar, djinsi, djins shim, jins shimlar
subject.duck + material.rubber: rezina o'rdak, rezina o'rdakcha
subject.jacket + material.denim: jins kurtka, djins kurtka, jinsi kurtka

[scene]
white-background: oq fon, oq fonda, toza oq fon, oq rangli fon, oppoq fon, oq fon ustida
living-room: mehmonxona xonasi, zal, yashash xonasi, mehmon xona, mehmonxona, mehmon xonasi
bedroom: yotoqxona, yotoq xona, yotoq xonasi, uxlash xonasi
kitchen: oshxona, kuxnya
bathroom: hammom, vannaxona, yuvinish xonasi, vanna xonasi, hammomxona, dush xonasi
office: ofis, ish xonasi, kabinet, idora, ish joyi
snow: qor, qorli, qor ustida, qor yoqqan
studio: studiya, fotostudiya, studiyada

[style]
photo: fotorealistik, realistik, haqiqiy foto, realistik foto, fotorealizm, fotosurat uslubi
ink-wash: tush rasm, xitoy tushi, siyohda chizilgan, tushda chizilgan, xitoy siyoh rasmi, tush, xitoycha rasm
watercolour: akvarel, akvarelda, suv bo'yoq, suvbo'yoq, akvarel rasm, akvarel bo'yoq
oil-painting: moybo'yoq, moyli bo'yoq, moybo'yoqli rasm, moybo'yoqda, moyli rasm, yog'li bo'yoq
cartoon: multfilm, anime, multyashka, komiks, multfilmdagi, multik, animatsiya, multiplikatsion
cyberpunk: kiberpank, cyberpunk
futuristic: futuristik, kelajak, kelajakdagi, fantastik, futurizm, ilmiy fantastika
vintage: vintaj, retro, eski uslub, antik, qadimiy, antikvar, vintage, eskicha
minimalist: minimalistik, minimalizm, skandinav, minimalist, minimal

[view]
front: old tomondan, oldindan, old ko'rinish, old tomoni, old tomondan ko'rinish, ro'paradan
side: yon tomondan, yonidan, yon ko'rinish, yonboshdan, profil, yon tomondan ko'rinish
top: tepadan, yuqoridan, ustidan, tepa ko'rinish, yuqoridan ko'rinish, tepadan ko'rinish
three-quarter: burchakdan, uch chorak, 45 daraja, to'rtdan uch, burchak ostida, 45 gradus
close-up: yaqindan, yirik plan, makro, yaqin plan, yaqin masofadan, katta plan

[light]
soft: yumshoq yorug'lik, mayin yorug'lik, yumshoq nur, mayin nur, yumshoq yoritish, yumshoq yoritilgan, tarqoq yorug'lik
studio: studiya yorug'ligi, studiya chirog'i, studiya yoritilishi, studiyaviy yorug'lik, studiya nuri
dusk: shom, quyosh botishi, kun botishi, oqshom, kechqurun, quyosh botayotgan, quyosh botganda, kun botar, quyosh botayotganda, oltin soat, kun botganda, quyosh botishida
morning: tong, ertalab, ertalabki, quyosh chiqishi, tongda, sahar, tonggi, tong nuri, quyosh chiqqanda
night: tun, tunda, tungi, oy nuri, kechasi, oydin kecha, oy yorug'i
backlit: orqa yorug'lik, orqadan yorug'lik, qarshi yorug'lik, orqadan yoritilgan, kontr yorug'lik
neon: neon, neon yorug'lik, neon chiroq, neon nur, neonli, neon chiroqlar

[word]
trim: hoshiya, hoshiyali, bog'ich, tag, tasma, dasta, tutqich, oyoq, oyoqcha, taglik, poshna, tumshuq, shnur, lenta, to'ka, zanjirli qulf, molniya, zamok, tugma, g'ildirak, qopqoq, yo'l yo'l, chiziq, nuqta, dog', astar, chet, yoqa, yeng, cho'ntak, chok, popuk, zanjir, qulf, siferblat, ekran, mil, tiqin, pilik, detal, naqsh, bezak, print, kashta, yozuv, logotip, matn, klaviatura, tor, kabel, sim, suyanchiq, tirsakli, bosh qism, ko'z, quloq, burun, dum, panja, mo'ylov, mo'yna, kapyushon, pompon, tortma, pedal, egar, shina, rul, tosh, olmos, marvarid, durdona, toj, gulkashta, tovon, asos, soat kamari, soat tasmasi, soat bog'ichi, bog'ichi, manjet, dastasi, furnitura, halqa, paytaxta, yorliq, poyasi, yaltiroq, payetka, katak, rombik, aplikatsiya, taqilma, kant, belbog'cha
body: korpus, rama, romi, abajur, rang, material, mato, sirt, g'ilof tashqi, tana, karkas, qobiq, qoplama, tus, tashqi qism, soyabon qismi
other: ziyofat, bazm, piknik, konsert, to'y, to'y marosimi, skameyka, banka, ko'za, likopcha, suv, qahva, kofe, choy, vino, meva, olma, non, g'ilof, telefon g'ilofi, chexol, telefon chexoli, zaryadlovchi, zaryadlagich, quvvatlagich, taglik ushlagich, stend, ushlagich, telefon ushlagichi, stiker, poster, kalit uchun brelok, brelok, sirg'a, bilaguzuk, to'g'nog'ich, qo'lqop, paypoq, sochiq, adyol, ko'rpa, pled, parda, gilam, gilamcha, palos, sichqoncha gilamchasi, likop, tarelka, vilka, sanchqi, qoshiq, pichoq, tova, qozon, kastryul, savat, quti, sandiq, patnis, ilgich, kiyim ilgich, organayzer, shkaf, komod, televizor, monitor, planshet, printer, adapter, batareya, shtativ, obyektiv, dron, gul, guldasta, o'simlik, atirgul, daraxt, tort, pechenye, ovqat, yem, qafas, akvarium, tish cho'tkasi, cho'tka, sovun, shampun, kosmetika kremi, qo'l kremi, yuz kremi, loson, tirnoq loki, taroq, ustara, fen, changyutgich, blender, toster, pech, muzlatgich, kir yuvish mashinasi, tikuv mashinasi, kofe mashinasi, idish yuvish mashinasi, dazmol, chodir, uxlash qopi, dubulg'a, velosiped dubulg'asi, shlem, velosiped shlemi, raketka, skeytbord, samokat, mototsikl, yuk mashinasi, avtobus, poyezd, samolyot, qayiq, kema, pianino, skripka, nog'ora, nay, dutor, rubob, ruchka, qalam, o'chirg'ich, chizg'ich, kalendar, taqvim, otkritka, karta, taklifnoma, gulqog'oz, rasm ramkasi, foto ramka, surat ramkasi, fotoramka, shorti, cho'milish kiyimi, bikini, ichki kiyim, pijama, kostyum, galstuk, forma, kombinezon, shippak, tapochka, niqob, maska, parik, choyshab, yostiq jildi, yostiq g'ilofi, ko'rpa to'shak, matras, divan g'ilofi, divan yopqichi, divan choyshabi, noutbuk sumkasi, noutbuk taglik, noutbuk stendi, kamera sumkasi, avtomobil o'rindig'i, avtokreslo, mashina o'rindig'i, mashina g'ilofi, velosiped qulfi, taqinchoq qutisi, soat qutisi, butilka ochgich, dasturxon, stol yopqichi, shamdon, sham taglik, gitara g'ilofi, it to'shagi, it ovqati, it o'yinchog'i, it yemi, mushuk yemi, mushuk uychasi, mushuk ovqati, baliq akvariumi, sichqon qopqoni, poyabzal javoni, oyoq kiyim javoni, poyabzal qutisi, poyabzal moyi, himoya oynasi, himoya shishasi, ekran himoyasi, soch to'g'nog'ich, soch rezinkasi, soch qisqichi, deraza, eshik, devor, pol, shift, tom, uy, bino, ko'prik, daryo, ko'l, osmon, quyosh, oy, yulduz, bulut, maysa, odam, robot, raketa, kosmik kema, yakkashox, ajdaho, ajdar, ot, sigir, qo'y, echki, qush, to'tiqush, to'ti, burgut, ilon, timsoh, jirafa, zebra, kenguru, koala, olmaxon, tipratikan, kiyik, bug'u, bo'ri, kit, delfin, akula, sakkizoyoq, kapalak, asalari, o'rgimchak, tovuq, xo'roz, suv stakani, vino bokali, bokal, zajigalka, kuldon, sabzi, banan, asal, pishloq, kalit, fartuk, arqon, gantel, yoga gilamchasi, taxtacha, qaychi, taqinchoq, idish tovoq, muzqaymoq, shokolad, konfet, tuya, somsa, o'tov
toy: o'yinchoq, qo'g'irchoq, yumshoq o'yinchoq, plyush, plyush o'yinchoq, haykal, haykalcha, figura, to'plam, komplekt, juft, tur, rasm, rasmi, surat, surati, illyustratsiya, eskiz, model, guruh, portret, render, kolleksiya, seriya, foto, tasvir, fotosurat, nabor, seti, set, paket
generic: mahsulot rasmi, mahsulot surati, mahsulot fotosi, tovar rasmi, tovar surati, mahsulot, tovar, buyum, katalog surati, mahsulot fotosurati, buyum rasmi, reklama surati
plain: marmar, semiz, dyum, dyuym, kundalik, oq yorug'lik, iliq yorug'lik, oq nur, rangi, rangli, rangda, rangdagi, ranglar, bu, u, shu, o'sha, ushbu, men, sen, siz, biz, ular, mening, sening, uning, bizning, sizning, o'z, o'zi, kim, nima, qanday, qayerda, qachon, agar, barcha, hamma, har, bitta, bir, bir nechta, ko'p, kam, juda, eng, faqat, ham, edi, ekan, bo'ldi, bo'ladi, bo'lib, bo'lgan, kerak, mumkin, xohlayman, iltimos, yarat, yarating, yasang, yasa, chiz, chizing, chizib bering, ko'rsat, ko'rsating, yuqori, sifat, sifatli, yuqori sifatli, aniqlik, aniqlikdagi, yangi, zo'r, eng yaxshi, lyuks, premium, chiroyli, go'zal, yoqimli, yoqimtoy, ajoyib, nafis, zamonaviy, klassik, stil, uslub, uslubida, uslubidagi, uslubda, moda, modali, moda uslub, dizayn, dizaynli, dizayner, qo'lda ishlangan, qo'lda yasalgan, qo'lda to'qilgan, original, oddiy, sodda, yumshoq, qattiq, och, to'q, yorqin, pastel, iliq, sovuq, matoviy, mat, yaltiroq sirt, silliq, shaffof, katta, kichik, kichkina, mitti, o'rta, o'rtacha, mini, o'lcham, o'lchami, o'lchamli, o'lchamdagi, razmer, keng, tor bichim, uzun, qisqa, baland, past, yumaloq, dumaloq, kvadrat, to'rtburchak, to'g'ri burchakli, oval, qalin, yupqa, og'ir, yengil, portativ, yig'iladigan, yig'ma, sozlanadigan, suv o'tkazmaydigan, suvga chidamli, simsiz, bluetooth, elektr, elektrik, raqamli, aqlli, avtomatik, sayohat, safar, safarbop, sport, sportcha, rasmiy, yozgi, yoz, qishki, qish, bahorgi, bahor, kuzgi, kuz, mavsum, mavsumiy, ayol, ayollar, ayollar uchun, ayolcha, erkak, erkaklar, erkaklar uchun, erkakcha, qiz, qizlar, qizlar uchun, o'g'il, o'g'il bolalar, o'g'il bolalar uchun, bola, bolalar, bolalar uchun, chaqaloq, chaqaloqlar, chaqaloqlar uchun, uniseks, kattalar, kattalar uchun, o'smir, sovg'a, sovg'a uchun, sovg'abop, tug'ilgan kun, bayram, bayramona, navro'z, yangi yil, chegirma, chegirmada, narx, narxi, arzon, sotiladi, sotuvda, sotib olish, do'kon, brend, brendli, yasalgan, ishlangan, tayyorlangan, tikilgan, to'qilgan, kashtali, kashtado'zlik, bosma, naqshli, chiziqli, gulli, dekorativ, dekor, bezakli, bezak uchun, uy uchun, xona, xonasi, xona uchun, shahar, shaharcha, qishloq, o'zbek, o'zbekcha, milliy, italiya, italyan, fransuz, yapon, xitoy, nemis, turk, yevropa, amerika, rossiya, turkiya, an'anaviy, sm, mm, ml, l, kg, g, gr, litr, litrli, kishilik, o'rinli, ikki o'rinli, uch o'rinli, olti kishilik, o'tirgan, o'tiribdi, o'tirib, turgan, turibdi, tik turgan, yotgan, yotibdi, uxlayotgan, uxlab, yugurayotgan, yugurib, yurayotgan, sakrayotgan, sakrab, jilmaygan, kulayotgan, kulib, quvnoq, xursand, baxtli, g'amgin, kulgili, do'stona, momiq, shox, jasur, jahldor, yovvoyi, raqsga tushayotgan, ovqatlanayotgan, suzayotgan, o'qituvchi, muallim, shifokor, doktor, oshpaz, podshoh, shoh, malika, shahzoda, qirolicha, kosmonavt, politsiya, qulay, mustahkam, chidamli, organik, tabiiy, sun'iy, eko, ekologik, toza, to'la, bo'sh, yarim, ochiq, yopiq, bitta o'rinli, qo'shaloq, chap, o'ng, markaz, osilgan, ilingan, qo'yilgan, joylashgan, joylashtirilgan, fon, fonli, yoritish, yoritilgan, yorug'lik, yorug', nur, tabiiy yorug'lik, quyoshli, hajm, hajmi, hajmli, sig'im, sig'imi, yengsiz, uzun yengli, qisqa yengli, universal, ko'p funksiyali, geyming, o'yin uchun, professional, ixcham, sig'imli, nozik, maxsus, o'ziga xos, noyob, mashhur, erkin, oversayz, oversize, shakl, bugun, hozir, doim, keyin, oldin, haqiqiy, chinakam, kelin, maktab, maktab uchun, import, kafolat, kafolatli, yil, yillik, oylik, kod, raqam, mavjud, bepul, yetkazib berish, dastavka, bepul yetkazib berish, aksiya, rangdor, rang barang, mukammal, ideal, alohida, eni, bo'yi, balandligi, uzunligi, vazni, og'irligi, yaxshi, ofis uchun, kechki, oqshomgi, muhit, kayfiyat, olingan, burchak, ulkan, bahaybat, osma, amaliy, yuviladigan, ko'rinish, ko'rinishi, ertak, qavatli, qavat, har qanday, nomli, degan, o'rnatilgan, vaqt, vaqti, vaqtida, kun, tasvirlangan, soch, bo'y, ichki, tashqi, xususiyat, yo, barobar, chang, keladi, ekologik toza, issiq, qo'lida, boshida, egnida, usti, ichi

[role]
object-before: o'qiyapti, o'qiyotgan, o'qib, o'qib o'tirgan, o'qimoqda, yeyayotgan, yeyotgan, yeyapti, yeb, ichayotgan, ichib, quvlayotgan
exclude-after: hech qanday
exclude-before: emas, yo'q, kirmaydi, qo'shilmagan, alohida sotiladi, to'plamga kirmaydi, o'rniga, bo'lmasin, bo'lmagan, berilmaydi, komplektga kirmaydi, hisobga olinmagan, mavjud emas, tashqari, narxga kirmaydi, kerak emas, emasdir, taqdim etilmaydi, ilova qilinmaydi, to'plamga qo'shilmagan, holda
fits-before: shaklidagi, shaklida, ko‘rinishidagi, uchun, mos, mos keladi, mos keladigan, yarashadi, yonida, yonidagi, orqasida, orqasidagi, mo'ljallangan, oldi orqa, o'xshash, bilan mos, uchun mo'ljallangan, uchun mos, mos keluvchi, singari, yaqinida, moslashgan, farqli, yarashadigan, bilan mos keladi, bilan yarashadi, uyg'un, uyg'unlashadi, bop, kabi, uchun ideal, moslangan, bilan moslashadi
with-before: bilan, birga, bor, bezatilgan, bilan birga, ega, qo'shimcha, bilan bezatilgan, to'ldirilgan, bezalgan, qo'shilgan, bilan to'ldirilgan, solingan, o'z ichiga olgan, mavjud bo'lgan
wear-before: kiygan, kiyib, kiyib olgan, taqqan, taqib, taqib olgan, ushlagan, ushlab, ushlab turgan, o'ynayotgan, o'ynab, bilan o'ynayotgan, bilan o'ynab, pufagan, puflayotgan, puflab, mingan, minib, o'ragan, o'ralgan, quchoqlagan, quchoqlab, ko'targan, ko'tarib, bog'lagan, kiyingan, kiyadi, taqadi, bilan o'ynayapti, puflayapti, ushlab turibdi, kiyib turgan, ko'tarib turgan, tutgan, tutib, haydayotgan, chalayotgan, o'rab olgan, bilan o'ynagan, kiymoqda, uchirayotgan, bog'lab olgan, ushlab olgan, tortayotgan, yopingan
in-before: ustida, ustidagi, ichida, ichidagi, oldida, oldidagi, ostida, ostidagi, o'rtasida, o'rtasidagi, orasida, orasidagi, bo'yida, bo'yidagi, qirg'og'ida, fonida, tagida, chetida, tepasida, tepasidagi, ustiga qo'yilgan, bag'rida, atrofida, ichra, qo'ynida, yuzasida
of: yasalgan narsa
and: va, yoki, hamda, &, yohud, shuningdek
but: balki, lekin, ammo, biroq
topic: rangi esa, esa
count-before: dona, ta, donali, juftlik, sht, donadan, qismdan, tali, tadan, donalik, talik, qismli, donadan iborat, tadan iborat, juftdan
count-after: soni ta, miqdori

[key]
subject: mahsulot, tovar, nomi, mahsulot nomi, mavzu, buyum, predmet, tovar nomi, kategoriya, obyekt, turi
colour: rang, rangi, asosiy rang, ranglar, ranglari
material: material, materiali, mato, tarkibi, matosi, xomashyo
scene: sahna, fon, joy, muhit, joylashuv, fon muhiti
style: uslub, stil, badiiy uslub, uslubi
view: rakurs, ko'rinish, burchak, nuqtai nazar
light: yorug'lik, yoritish, nur
accessory: aksessuar, aksessuarlar, qo'shimchalar
exclude: bo'lmasin, chiqarib tashlash, istisno, salbiy
quantity: soni, miqdor, miqdori
ignore: o'lcham, o'lchami, razmer, brend, vazn, vazni, narx, narxi, model, uzunligi, eni, balandligi, hajmi, mavsum, jinsi, kafolat, sig'imi, moslik, chuqurligi, ishlab chiqaruvchi, yosh, yoshi, davlat, og'irligi

[number]
1: bir dona
2: ikki, ikkita
3: uch, uchta
4: to'rt, to'rtta
5: besh, beshta
6: olti, oltita
7: yetti, yettita
8: sakkiz, sakkizta
9: to'qqiz, to'qqizta
10: o'n, o'nta
12: o'n ikki, dyujina, o'n ikkita

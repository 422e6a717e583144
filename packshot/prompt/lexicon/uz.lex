# Uzbek, in Latin and, behind that of each section, in Cyrillic. The apostrophe of o' and g' inside a word is folded away. Suffixes stand in layers;
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
noun: си -> си, лари
noun: ги -> ги, клари, қлари
noun: ғи -> ғи, қлари
noun: и -> и, лари
noun: қ -> қ, ғ
noun: к -> к, г
noun: k -> k, g
noun: g' -> g', g
adjective: q -> q, g, g'
adjective: қ -> қ, ғ
adjective: к -> к, г
adjective: k -> k, g
adjective: g' -> g', g
# Cyrillic words stay as they are in front of suffixes.
noun: а -> а
noun: б -> б
noun: в -> в
noun: г -> г
noun: д -> д
noun: е -> е
noun: ж -> ж
noun: з -> з
noun: й -> й
noun: л -> л
noun: м -> м
noun: н -> н
noun: о -> о
noun: п -> п
noun: р -> р
noun: с -> с
noun: т -> т
noun: у -> у
noun: ф -> ф
noun: х -> х
noun: ц -> ц
noun: ч -> ч
noun: ш -> ш
noun: ъ -> ъ
noun: ь -> ь
noun: э -> э
noun: ю -> ю
noun: я -> я
noun: ў -> ў
noun: ғ -> ғ
noun: ҳ -> ҳ
adjective: а -> а
adjective: б -> б
adjective: в -> в
adjective: г -> г
adjective: д -> д
adjective: е -> е
adjective: ж -> ж
adjective: з -> з
adjective: й -> й
adjective: л -> л
adjective: м -> м
adjective: н -> н
adjective: о -> о
adjective: п -> п
adjective: р -> р
adjective: с -> с
adjective: т -> т
adjective: у -> у
adjective: ф -> ф
adjective: х -> х
adjective: ц -> ц
adjective: ч -> ч
adjective: ш -> ш
adjective: ъ -> ъ
adjective: ь -> ь
adjective: э -> э
adjective: ю -> ю
adjective: я -> я
adjective: ў -> ў
adjective: ғ -> ғ
adjective: ҳ -> ҳ
adjective: и -> и

[suffix 1]
lar: -
cha gina: -
лар: -
[suffix 2]
i si im ing imiz ingiz m ng miz ngiz: -
и си: -
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
нинг: linker
ни: -
га қа: -
дан: -
да: in-before
даги: in-before
ли: with-before
сиз: exclude-before
[suffix 4]
mi dir ham: -

[subject]
dress: ko'ylak, ayollar ko'ylagi, kechki ko'ylak, kelinlik ko'ylak, kelin ko'ylak, sarafan, yozgi ko'ylak, qizlar ko'ylagi, to'y ko'ylagi, bazm ko'ylagi, kelin libosi, oqshom ko'ylagi, libos, mini ko'ylak, midi ko'ylak, maksi ko'ylak, ayollar libosi, platye, kechki libos, uzun ko'ylak, kalta ko'ylak, atlas ko'ylak, xonatlas ko'ylak, yubka ko'ylak, milliy ko'ylak
t-shirt: futbolka, mayka, krop top, futbolkasi, t shirt, polo futbolka, erkaklar futbolkasi, ayollar futbolkasi, bolalar futbolkasi, tshirt
shirt: erkaklar ko'ylagi, bluzka, koylak erkaklar uchun, rubashka, erkak ko'ylak, tunika, polo, bluza, erkaklar ko'ylak, yoqali ko'ylak, klassik erkaklar ko'ylagi, polo ko'ylak, erkaklar rubashkasi, sorochka, kofta bluzka, ayollar bluzkasi, bolalar rubashkasi
jacket: kurtka, palto, pidjak, plash, puxovik, po'stin, blezer, yomg'irpo'sh, nimcha, jilet, vetrovka, kostyum pidjak, jaket, chopon, parka, charm kurtka, qishki kurtka, kamzul, to'n, erkaklar kurtkasi, ayollar kurtkasi, bolalar kurtkasi, teri kurtka, dublyonka
trousers: shim, shalvar, losina, lozim, sport shim, leggins, shtan, jogger, klassik shim, bryuki, erkaklar shimi, ayollar shimi, ishton, bolalar shimi, triko
skirt: yubka, mini yubka, plisse yubka, midi yubka, uzun yubka, ayollar yubkasi, qizlar yubkasi, kalta yubka
sweater: sviter, jemper, xudi, kardigan, tolstovka, pulover, svitshot, kofta, to'qima kofta, jun kofta, vodolazka, hudi, erkaklar sviteri, bolalar sviteri, to'qilgan sviter, jun sviter, jemfer
hat: shapka, qalpoq, shlyapa, kepka, do'ppi, panama, bosh kiyim, beret, telpak, somon shlyapa, to'qima shapka, beysbolka, qishki shapka, bosh kiyimi, bolalar shapkasi, erkaklar shapkasi, panamka, kovboy shlyapa, salla
scarf: sharf, ro'mol, bo'yinbog' sharf, sharfcha, palantin, shol ro'mol, ipak ro'mol, bo'yin ro'mol, jun sharf, bo'yin sharfi, durra, kashemir sharf, qizlar ro'moli
sneaker: krossovka, oyoq kiyim, poyabzal, keda, sport poyabzali, botas, mokasin, yugurish uchun krossovka, sport oyoq kiyimi, snikers, krosovka, krossovkalar, sport krossovkasi, erkaklar krossovkasi, tufli erkaklar, kedi, bolalar krossovkasi, ayollar krossovkasi, bolalar oyoq kiyimi, ayollar oyoq kiyimi, erkaklar oyoq kiyimi, tapochka sport
boot: etik, botinka, qishki etik, rezina etik, batinka, botilon, botinkalar, ayollar etigi, mahsi, tog' oyoq kiyimi, bolalar etigi, erkaklar etigi, qishki botinka, kalish
high-heel: tufli, baland poshnali tufli, baland poshna, poshnali tufli, shpilka, baland poshnali poyabzal, poshnali poyabzal, ayollar tuflisi, lodochka, baland poshnali oyoq kiyim, baland poshna tufli, tufli ayollar uchun
sandal: sandal, sandaliya, bosonojka, shippak yozgi, sandali, yozgi sandal, yozgi oyoq kiyim, yozgi shippak
handbag: sumka, ayollar sumkasi, qo'l sumka, qo'l sumkasi, yelka sumkasi, klatch, shoper, charm sumka, shopper, kechki sumka, sumkacha, xarid sumkasi, kross bodi sumka, ayol sumkasi, bolalar sumkasi, erkaklar sumkasi, teri sumka, ish sumkasi
backpack: ryukzak, orqa sumka, maktab sumkasi, yukxalta, maktab ryukzagi, portfel, maktab portfeli, bolalar ryukzagi, sayohat ryukzagi, sayohat yukxaltasi
suitcase: chamadon, sayohat sumkasi, yo'l sumkasi, chemodan, sayohat chamadoni, yo'l chamadoni
wallet: hamyon, portmone, karta uchun hamyon, kartxolder, karmon, erkaklar hamyoni, ayollar hamyoni, kartmon, koshelok, teri hamyon, charm hamyon, pul hamyon
belt: kamar, belbog', remen, erkaklar kamari, bel kamari, charm kamar, teri kamar, belbog'i
watch: qo'l soati, soat, smart soat, aqlli soat, cho'ntak soati, smartsoat, smart watch, erkaklar soati, ayollar soati, qo'l soat, elektron soat, mexanik soat
ring: uzuk, nikoh uzugi, unashtiruv uzugi, ayollar uzugi, fotiha uzugi, kumush uzuk, tilla uzuk
necklace: marjon, taqinchoq marjon, bo'yin zanjiri, sepoya, shokila, munchoq, zanjir bo'yin, bo'yin taqinchog'i, kulon marjon, chokker, tilla zanjir, bo'yin marjoni
sunglasses: quyosh ko'zoynagi, quyoshdan himoya ko'zoynak, qora ko'zoynak, quyosh ko'zoynak, quyoshdan saqlovchi ko'zoynak
umbrella: soyabon, zontik, plyaj soyaboni, yomg'ir soyaboni, zont, bolalar soyaboni, yomg'irdan soyabon
sofa: divan, burchak divan, burchakli divan, yumshoq divan, yig'ma divan, sofa, uch o'rinli divan, divan karavot, yumshoq mebel, yotadigan divan, kanape
chair: stul, kreslo, kursi, taburetka, ofis kreslosi, ofis stuli, tebranma kreslo, oshxona stuli, bar stuli, o'rindiq, geymer kreslosi, puf, shezlong, o'yin kreslosi, bolalar stuli, tebranadigan kreslo, buklama stul, bolalar stulchasi, yumshoq kreslo
table: stol, yozuv stoli, kofe stoli, oshxona stoli, ovqat stoli, jurnal stoli, tumba, xontaxta, kompyuter stoli, ish stoli, konsol, tumbochka, yumaloq stol, stolcha, ovqatlanish stoli, dasturxon stoli, qahva stoli, buklama stol, o'quv stoli, bog' stoli, yotoq yonidagi tumba
bed: karavot, krovat, yotoq, bolalar karavoti, ikki qavatli karavot, ikki kishilik karavot, beshik, to'shak, bir kishilik karavot, yotoq karavoti, yotoq to'plami karavot, belanchak karavot
lamp: chiroq, lampa, stol lampasi, qandil, torsher, tungi chiroq, lyustra, bra, devor chirog'i, yoritgich, fonar, tungi lampa, stol chirog'i, osma chiroq, shift chirog'i, tungi chirog'i, abajurli chiroq, pol chirog'i, stol lampa, lampochka chiroq, fonus, tungi yoritgich
bookshelf: kitob javoni, kitob tokchasi, javon, tokcha, kitob shkafi, stellaj, kitob polkasi, polka, kitoblar javoni, kitoblar uchun javon, kitob javon, devor tokchasi
vase: vaza, guldon, gul vazasi, ko'zacha guldon, gul vaza, gullar uchun vaza
mug: krujka, piyola, finjon, choy piyolasi, kofe krujkasi, choynak piyola, kosacha, choy krujkasi, termokrujka, kofe finjoni, krushka, stakan, kofe piyolasi, choy finjoni, bokal choy, choy stakani, sopol krujka
teapot: choynak, choy choynagi, elektr choynak, zavarnik, sopol choynak, choygum, chinni choynak, choyidish, qumg'on
bottle: shisha idish, butilka, suv butilkasi, termos, suv idishi, suvdon, butilkacha, sport butilkasi, suv shishasi, vino butilkasi, flyaga, shisha butilka, idish suv uchun
bowl: kosa, salat kosasi, chuqur kosa, sho'rva kosasi, salatnik, salat idishi, mevalar kosasi, lagancha, chuqur idish, meva kosasi, piyola katta, shokosa, idish salat uchun, salatnitsa
pillow: yostiq, divan yostig'i, yostiqcha, dekorativ yostiq, bo'yin yostig'i, divan yostiqchasi, bolish, dekorativ yostiqcha
candle: sham, xushbo'y sham, aromatik sham, aroma sham, shamlar, hidli sham
clock: devor soati, budilnik, uyg'otgich, stol soati, uyg'otgich soat, kakkuli soat, devoriy soat
mirror: ko'zgu, oyna, devor ko'zgusi, toshoyna, makiyaj ko'zgusi, devor oynasi, qo'l ko'zgusi, devoriy ko'zgu, pardoz oynasi, oyna dumaloq
car: avtomobil, mashina, elektromobil, sport mashina, elektr avtomobil, taksi, elektr mashina, poyga mashinasi, sport avtomobili, sport mashinasi, avto, o'yinchoq mashina, sportkar, jip, yengil avtomobil, yengil mashina, elektrokar, poyga mobil
bicycle: velosiped, tog' velosipedi, bolalar velosipedi, elektr velosiped, shahar velosipedi, velik, uch g'ildirakli velosiped
headphones: quloqchin, naushnik, simsiz naushnik, quloqlik, naushniklar, simsiz quloqchin, garnitura, bluetooth naushnik, eshitgich
phone: telefon, smartfon, mobil telefon, ayfon, iphone, qo'l telefoni, uyali telefon, telefon apparati
laptop: noutbuk, kompyuter, macbook, leptop, notbuk
camera: kamera, fotoapparat, fotokamera, raqamli kamera, videokamera
speaker: kolonka, karnay, bluetooth kolonka, dinamik, simsiz kolonka, portativ kolonka, saundbar, ovoz kuchaytirgich, bluetooth karnay, musiqa kolonkasi
perfume: atir, parfyum, duxi, parfyumeriya, atir suvi, atir shishasi, odekolon, xushbo'y atir, atir idishi, ayollar atiri, erkaklar atiri
lipstick: lab bo'yog'i, pomada, lab pomadasi, matli pomada, lab bo'yoq
ball: to'p, futbol to'pi, basketbol to'pi, tennis to'pi, koptok, voleybol to'pi, plyaj to'pi, rezina to'p
guitar: gitara, akustik gitara, elektrogitara, klassik gitara, ukulele, elektr gitara
teddy-bear: ayiqcha o'yinchoq, teddi ayiq, o'yinchoq ayiq, o'yinchoq ayiqcha, teddi, yumshoq ayiqcha o'yinchoq, teddi ayiqcha
book: kitob, daftar, roman, kundalik daftar, bloknot, bolalar kitobi, oshpazlik kitobi, yon daftar, darslik, ertak kitobi, qissa
cat: mushuk, mushukcha, mushuk bolasi, pishak, mushukvoy, mushuk bola, mosh
dog: it, kuchuk, kuchukcha, itcha, laycha, kuchukvoy, pudel, xaski, kuchukbola, ko'ppak
bear: ayiq, ayiqcha, ayiq bolasi, qutb ayig'i, grizli, ayiqvoy
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
garden: bog', bog, bog'cha gulzor, gulzor, hovli, yapon bog'i, xitoy bog'i, bog'i, tomorqa, park, istirohat bog'i
palace: saroy, qasr, qal'a, taqiqlangan shahar, ibodatxona, podshoh saroyi, shoh saroyi, qala
skyline: shahar manzarasi, shahar panoramasi, shahar ufqi, shahar silueti, shahar ko'rinishi
mountains: tog', tog, tog'lar, tog' manzarasi, tog' tizmasi, tog' cho'qqisi, tog'li hudud
beach: plyaj, dengiz bo'yi, sohil, dengiz sohili, dengiz, dengiz qirg'og'i, qumli sohil, sohilbo'yi, qirg'oq, qumloq
forest: o'rmon, chakalakzor, jungli, changalzor, o'rmon ichida, archazor, qayinzor
street: ko'cha, yo'l, trotuar, shahar ko'chasi, xiyobon, ko'y, maydon
dress: кўйлак, аёллар кўйлаги, кечки кўйлак, келинлик кўйлак, келин кўйлак, сарафан, ёзги кўйлак, қизлар кўйлаги, тўй кўйлаги, базм кўйлаги, келин либоси, оқшом кўйлаги, либос, мини кўйлак, миди кўйлак, макси кўйлак, аёллар либоси, плате, кечки либос, узун кўйлак, калта кўйлак, атлас кўйлак, хонатлас кўйлак, юбка кўйлак, миллий кўйлак
t-shirt: футболка, майка, кроп топ, футболкаси, т ширт, поло футболка, эркаклар футболкаси, аёллар футболкаси, болалар футболкаси, цҳирт
shirt: эркаклар кўйлаги, блузка, койлак эркаклар учун, рубашка, эркак кўйлак, туника, поло, блуза, эркаклар кўйлак, ёқали кўйлак, классик эркаклар кўйлаги, поло кўйлак, эркаклар рубашкаси, сорочка, кофта блузка, аёллар блузкаси, болалар рубашкаси
jacket: куртка, палто, пиджак, плаш, пуховик, пўстин, блезер, ёмғирпўш, нимча, жилет, ветровка, костюм пиджак, жакет, чопон, парка, чарм куртка, қишки куртка, камзул, тўн, эркаклар курткаси, аёллар курткаси, болалар курткаси, тери куртка, дублёнка
trousers: шим, шалвар, лосина, лозим, спорт шим, леггинс, штан, жоггер, классик шим, брюки, эркаклар шими, аёллар шими, иштон, болалар шими, трико
skirt: юбка, мини юбка, плиссе юбка, миди юбка, узун юбка, аёллар юбкаси, қизлар юбкаси, калта юбка
sweater: свитер, жемпер, худи, кардиган, толстовка, пуловер, свицҳот, кофта, тўқима кофта, жун кофта, водолазка, ҳуди, эркаклар свитери, болалар свитери, тўқилган свитер, жун свитер, жемфер
hat: шапка, қалпоқ, шляпа, кепка, дўппи, панама, бош кийим, берет, телпак, сомон шляпа, тўқима шапка, бейсболка, қишки шапка, бош кийими, болалар шапкаси, эркаклар шапкаси, панамка, ковбой шляпа, салла
scarf: шарф, рўмол, бўйинбоғ шарф, шарфча, палантин, шол рўмол, ипак рўмол, бўйин рўмол, жун шарф, бўйин шарфи, дурра, кашемир шарф, қизлар рўмоли
sneaker: кроссовка, оёқ кийим, поябзал, кеда, спорт поябзали, ботас, мокасин, югуриш учун кроссовка, спорт оёқ кийими, сникерс, кросовка, кроссовкалар, спорт кроссовкаси, эркаклар кроссовкаси, туфли эркаклар, кеди, болалар кроссовкаси, аёллар кроссовкаси, болалар оёқ кийими, аёллар оёқ кийими, эркаклар оёқ кийими, тапочка спорт
boot: этик, ботинка, қишки этик, резина этик, батинка, ботилон, ботинкалар, аёллар этиги, маҳси, тоғ оёқ кийими, болалар этиги, эркаклар этиги, қишки ботинка, калиш
high-heel: туфли, баланд пошнали туфли, баланд пошна, пошнали туфли, шпилка, баланд пошнали поябзал, пошнали поябзал, аёллар туфлиси, лодочка, баланд пошнали оёқ кийим, баланд пошна туфли, туфли аёллар учун
sandal: сандал, сандалия, босоножка, шиппак ёзги, сандали, ёзги сандал, ёзги оёқ кийим, ёзги шиппак
handbag: сумка, аёллар сумкаси, қўл сумка, қўл сумкаси, елка сумкаси, клатч, шопер, чарм сумка, шоппер, кечки сумка, сумкача, харид сумкаси, кросс боди сумка, аёл сумкаси, болалар сумкаси, эркаклар сумкаси, тери сумка, иш сумкаси
backpack: рюкзак, орқа сумка, мактаб сумкаси, юкхалта, мактаб рюкзаги, портфел, мактаб портфели, болалар рюкзаги, саёҳат рюкзаги, саёҳат юкхалтаси
suitcase: чамадон, саёҳат сумкаси, йўл сумкаси, чемодан, саёҳат чамадони, йўл чамадони
wallet: ҳамён, портмоне, карта учун ҳамён, картхолдер, кармон, эркаклар ҳамёни, аёллар ҳамёни, картмон, кошелок, тери ҳамён, чарм ҳамён, пул ҳамён
belt: камар, белбоғ, ремен, эркаклар камари, бел камари, чарм камар, тери камар, белбоғи
watch: қўл соати, соат, смарт соат, ақлли соат, чўнтак соати, смарцоат, эркаклар соати, аёллар соати, қўл соат, электрон соат, механик соат
ring: узук, никоҳ узуги, унаштирув узуги, аёллар узуги, фотиҳа узуги, кумуш узук, тилла узук
necklace: маржон, тақинчоқ маржон, бўйин занжири, сепоя, шокила, мунчоқ, занжир бўйин, бўйин тақинчоғи, кулон маржон, чоккер, тилла занжир, бўйин маржони
sunglasses: қуёш кўзойнаги, қуёшдан ҳимоя кўзойнак, қора кўзойнак, қуёш кўзойнак, қуёшдан сақловчи кўзойнак
umbrella: соябон, зонтик, пляж соябони, ёмғир соябони, зонт, болалар соябони, ёмғирдан соябон
sofa: диван, бурчак диван, бурчакли диван, юмшоқ диван, йиғма диван, софа, уч ўринли диван, диван каравот, юмшоқ мебел, ётадиган диван, канапе
chair: стул, кресло, курси, табуретка, офис креслоси, офис стули, тебранма кресло, ошхона стули, бар стули, ўриндиқ, геймер креслоси, пуф, шезлонг, ўйин креслоси, болалар стули, тебранадиган кресло, буклама стул, болалар стулчаси, юмшоқ кресло
table: стол, ёзув столи, кофе столи, ошхона столи, овқат столи, журнал столи, тумба, хонтахта, компютер столи, иш столи, консол, тумбочка, юмалоқ стол, столча, овқатланиш столи, дастурхон столи, қаҳва столи, буклама стол, ўқув столи, боғ столи, ётоқ ёнидаги тумба
bed: каравот, кроват, ётоқ, болалар каравоти, икки қаватли каравот, икки кишилик каравот, бешик, тўшак, бир кишилик каравот, ётоқ каравоти, ётоқ тўплами каравот, беланчак каравот
lamp: чироқ, лампа, стол лампаси, қандил, торшер, тунги чироқ, люстра, бра, девор чироғи, ёритгич, фонар, тунги лампа, стол чироғи, осма чироқ, шифт чироғи, тунги чироғи, абажурли чироқ, пол чироғи, стол лампа, лампочка чироқ, фонус, тунги ёритгич
bookshelf: китоб жавони, китоб токчаси, жавон, токча, китоб шкафи, стеллаж, китоб полкаси, полка, китоблар жавони, китоблар учун жавон, китоб жавон, девор токчаси
vase: ваза, гулдон, гул вазаси, кўзача гулдон, гул ваза, гуллар учун ваза
mug: кружка, пиёла, финжон, чой пиёласи, кофе кружкаси, чойнак пиёла, косача, чой кружкаси, термокружка, кофе финжони, крушка, стакан, кофе пиёласи, чой финжони, бокал чой, чой стакани, сопол кружка
teapot: чойнак, чой чойнаги, электр чойнак, заварник, сопол чойнак, чойгум, чинни чойнак, чойидиш, қумғон
bottle: шиша идиш, бутилка, сув бутилкаси, термос, сув идиши, сувдон, бутилкача, спорт бутилкаси, сув шишаси, вино бутилкаси, фляга, шиша бутилка, идиш сув учун
bowl: коса, салат косаси, чуқур коса, шўрва косаси, салатник, салат идиши, мевалар косаси, лаганча, чуқур идиш, мева косаси, пиёла катта, шокоса, идиш салат учун, салатница
pillow: ёстиқ, диван ёстиғи, ёстиқча, декоратив ёстиқ, бўйин ёстиғи, диван ёстиқчаси, болиш, декоратив ёстиқча
candle: шам, хушбўй шам, ароматик шам, арома шам, шамлар, ҳидли шам
clock: девор соати, будилник, уйғотгич, стол соати, уйғотгич соат, каккули соат, деворий соат
mirror: кўзгу, ойна, девор кўзгуси, тошойна, макияж кўзгуси, девор ойнаси, қўл кўзгуси, деворий кўзгу, пардоз ойнаси, ойна думалоқ
car: автомобил, машина, электромобил, спорт машина, электр автомобил, такси, электр машина, пойга машинаси, спорт автомобили, спорт машинаси, авто, ўйинчоқ машина, спорткар, жип, енгил автомобил, енгил машина, электрокар, пойга мобил
bicycle: велосипед, тоғ велосипеди, болалар велосипеди, электр велосипед, шаҳар велосипеди, велик, уч ғилдиракли велосипед
headphones: қулоқчин, наушник, симсиз наушник, қулоқлик, наушниклар, симсиз қулоқчин, гарнитура, блуэтоотҳ наушник, эшитгич
phone: телефон, смартфон, мобил телефон, айфон, ипҳоне, қўл телефони, уяли телефон, телефон аппарати
laptop: ноутбук, компютер, лептоп, нотбук
camera: камера, фотоаппарат, фотокамера, рақамли камера, видеокамера
speaker: колонка, карнай, блуэтоотҳ колонка, динамик, симсиз колонка, портатив колонка, саундбар, овоз кучайтиргич, блуэтоотҳ карнай, мусиқа колонкаси
perfume: атир, парфюм, духи, парфюмерия, атир суви, атир шишаси, одеколон, хушбўй атир, атир идиши, аёллар атири, эркаклар атири
lipstick: лаб бўёғи, помада, лаб помадаси, матли помада, лаб бўёқ
ball: тўп, футбол тўпи, баскетбол тўпи, теннис тўпи, копток, волейбол тўпи, пляж тўпи, резина тўп
guitar: гитара, акустик гитара, электрогитара, классик гитара, укулеле, электр гитара
teddy-bear: айиқча ўйинчоқ, тедди айиқ, ўйинчоқ айиқ, ўйинчоқ айиқча, тедди, юмшоқ айиқча ўйинчоқ, тедди айиқча
book: китоб, дафтар, роман, кундалик дафтар, блокнот, болалар китоби, ошпазлик китоби, ён дафтар, дарслик, эртак китоби, қисса
cat: мушук, мушукча, мушук боласи, пишак, мушуквой, мушук бола, мош
dog: ит, кучук, кучукча, итча, лайча, кучуквой, пудел, хаски, кучукбола, кўппак
bear: айиқ, айиқча, айиқ боласи, қутб айиғи, гризли, айиқвой
rabbit: қуён, қуёнча, қуён боласи, қуёнвой
panda: панда, катта панда, пандача, панда айиқ
elephant: фил, филча, фил боласи, филвой
duck: ўрдак, ўрдакча, ўрдак боласи, ўрдак жўжаси
frog: қурбақа, бақа, қурбақача, бақача
dinosaur: динозавр, тиранозавр, динозаврча, дино
penguin: пингвин, пингвинча, пингвин боласи
pig: чўчқа, тўнғиз, чўчқача, чўчқа боласи
fox: тулки, тулкича, тулки боласи, тулкивой
lion: шер, арслон, урғочи шер, шер боласи, шерча, арслонча
tiger: йўлбарс, йўлбарс боласи, йўлбарсча
monkey: маймун, горилла, шимпанзе, маймунча, маймун боласи
mouse: сичқон, каламуш, сичқонча, сичқон боласи
owl: бойўғли, укки, бойқуш, бойўғлича
fish: балиқ, олтин балиқ, балиқча, олтин балиқча
turtle: тошбақа, денгиз тошбақаси, тошбақача, тошбақа боласи
chick: жўжа, жўжача, товуқ жўжаси
garden: боғ, бог, боғча гулзор, гулзор, ҳовли, япон боғи, хитой боғи, боғи, томорқа, парк, истироҳат боғи
palace: сарой, қаср, қалъа, тақиқланган шаҳар, ибодатхона, подшоҳ саройи, шоҳ саройи, қала
skyline: шаҳар манзараси, шаҳар панорамаси, шаҳар уфқи, шаҳар силуэти, шаҳар кўриниши
mountains: тоғ, тог, тоғлар, тоғ манзараси, тоғ тизмаси, тоғ чўққиси, тоғли ҳудуд
beach: пляж, денгиз бўйи, соҳил, денгиз соҳили, денгиз, денгиз қирғоғи, қумли соҳил, соҳилбўйи, қирғоқ, қумлоқ
forest: ўрмон, чакалакзор, жунгли, чангалзор, ўрмон ичида, арчазор, қайинзор
street: кўча, йўл, тротуар, шаҳар кўчаси, хиёбон, кўй, майдон

[accessory]
glasses: ko'zoynak, optik ko'zoynak, ko'zoynagi
bow: bant, kapalak galstuk, soch banti, bantik, galstuk kapalak
balloon: shar, havo shari, pufak shar, sharcha, sharik
bubbles: sovun pufagi, pufak, sovun pufakchasi, sovun pufakchalari, sovun pufaklari
wings: qanot, qanotli, uchadigan, uchayotgan, uchib yurgan, uchuvchi
glasses: кўзойнак, оптик кўзойнак, кўзойнаги
bow: бант, капалак галстук, соч банти, бантик, галстук капалак
balloon: шар, ҳаво шари, пуфак шар, шарча, шарик
bubbles: совун пуфаги, пуфак, совун пуфакчаси, совун пуфакчалари, совун пуфаклари
wings: қанот, қанотли, учадиган, учаётган, учиб юрган, учувчи

[colour]
red: qizil, to'q qizil, bordo, olcha rang, och qizil, qirmizi, alvon, qizil rang, anor rang, olcharang, vino rang, gilos rang, qip qizil, to'q qizil rang, malina rang, g'isht rang, pomidor rang, shaftoli qizil, och qizil rang
orange: to'q sariq, apelsin rang, olovrang, zarg'aldoq, sabzi rang, apelsinrang, marjon rang, mandarin rang, shaftoli rang, to'q sariq rang, olov rang, qovoq rang, mandarin
yellow: sariq, limon rang, och sariq, xantal rang, limonrang, zafar rang, sap sariq, sariq rang, och sariq rang, oltin sariq, asal rang, xantal, somon rang
green: yashil, och yashil, to'q yashil, zaytun rang, zumrad, yalpiz rang, zumrad rang, ko'kat rang, zaytunrang, yam yashil, yalpizrang, pista rang, och yashil rang, to'q yashil rang, ko'kat, zaytun, barg rang, feruza yashil, xaki yashil, yashil rang, yashilrang
blue: ko'k, indigo, zangori, lojuvard, ko'kish, ko'm ko'k, ko'k rang, yorqin ko'k, nilrang, to'q feruza, havo ko'k, ko'krang, kobalt, sapfir, yorqin ko'k rang
light-blue: havorang, och ko'k, moviy, feruza, osmon rang, feruzarang, havo rang, och havorang, osmonrang, feruza rang, och moviy, moviy rang, och ko'k rang, ko'kimtir, havorang rang
navy: to'q ko'k, qora ko'k, to'q zangori, tungi ko'k, to'q ko'k rang, to'q moviy, qoramtir ko'k, qorako'k
purple: binafsha, siyohrang, binafsharang, nafarmon, to'q binafsha, binafsha rang, och binafsha, siyoh rang, lavanda rang, baqlajon rang, sirenrang, siyoh, to'q siyohrang, och siyohrang, baqlajon, lavanda
pink: pushti, pushtirang, och pushti, fuksiya, qizg'ish pushti, to'q pushti, pushti rang, atirgul rang, och pushti rang, to'q pushti rang, gulobi, gul rang, malinarang
brown: jigarrang, jigar rang, to'q jigarrang, och jigarrang, shokolad rang, qahva rang, qo'ng'ir, qahvarang, shokoladrang, karamel rang, kashtan rang, konyak rang, och jigar rang, to'q jigar rang, kofe rang, yong'oq rang, yog'och rang, sutli kofe rang, dolchin rang
beige: bej, krem rang, och sarg'ish, bejevoy, sutrang, xaki, qum rang, kremrang, fil suyagi rang, sut rang, bej rang, malla rang, tana rang, krem, tuya rang, sutli, och jigarrang bej, teri rang
black: qora, qop qora, qora rang, matoviy qora, mat qora, qop qora rang, ko'mir rang, ko'mirdek qora
white: oq, oppoq, oq rang, sof oq, qordek oq, sut oq, oppoq rang, qor oq, marvarid rang
grey: kulrang, kul rang, och kulrang, to'q kulrang, grafit, mishrang, antratsit, grafit rang, bo'z rang, kumushsimon kulrang, kumushrang kul, kul, to'q kul rang, och kul rang, asfalt rang, tutun rang
gold: oq oltin, oltin, tilla, oltin rang, tillarang, zarhal, tilla rang, oltinrang, tilla suvi yuritilgan, tillo, oltin suvi yuritilgan, zar, tilla suvi, pushti oltin, oltin qoplamali, oltindan, oltinsimon, zarrin
silver: kumush, kumush rang, kumushrang, kumushlangan, kumush qoplamali, kumush suvi yuritilgan, kumushdan, kumushsimon
red: қизил, тўқ қизил, бордо, олча ранг, оч қизил, қирмизи, алвон, қизил ранг, анор ранг, олчаранг, вино ранг, гилос ранг, қип қизил, тўқ қизил ранг, малина ранг, ғишт ранг, помидор ранг, шафтоли қизил, оч қизил ранг
orange: тўқ сариқ, апелсин ранг, оловранг, зарғалдоқ, сабзи ранг, апелсинранг, маржон ранг, мандарин ранг, шафтоли ранг, тўқ сариқ ранг, олов ранг, қовоқ ранг, мандарин
yellow: сариқ, лимон ранг, оч сариқ, хантал ранг, лимонранг, зафар ранг, сап сариқ, сариқ ранг, оч сариқ ранг, олтин сариқ, асал ранг, хантал, сомон ранг
green: яшил, оч яшил, тўқ яшил, зайтун ранг, зумрад, ялпиз ранг, зумрад ранг, кўкат ранг, зайтунранг, ям яшил, ялпизранг, писта ранг, оч яшил ранг, тўқ яшил ранг, кўкат, зайтун, барг ранг, феруза яшил, хаки яшил, яшил ранг, яшилранг
blue: кўк, индиго, зангори, ложувард, кўкиш, кўм кўк, кўк ранг, ёрқин кўк, нилранг, тўқ феруза, ҳаво кўк, кўкранг, кобалт, сапфир, ёрқин кўк ранг
light-blue: ҳаворанг, оч кўк, мовий, феруза, осмон ранг, ферузаранг, ҳаво ранг, оч ҳаворанг, осмонранг, феруза ранг, оч мовий, мовий ранг, оч кўк ранг, кўкимтир, ҳаворанг ранг
navy: тўқ кўк, қора кўк, тўқ зангори, тунги кўк, тўқ кўк ранг, тўқ мовий, қорамтир кўк, қоракўк
purple: бинафша, сиёҳранг, бинафшаранг, нафармон, тўқ бинафша, бинафша ранг, оч бинафша, сиёҳ ранг, лаванда ранг, бақлажон ранг, сиренранг, сиёҳ, тўқ сиёҳранг, оч сиёҳранг, бақлажон, лаванда
pink: пушти, пуштиранг, оч пушти, фуксия, қизғиш пушти, тўқ пушти, пушти ранг, атиргул ранг, оч пушти ранг, тўқ пушти ранг, гулоби, гул ранг, малинаранг
brown: жигарранг, жигар ранг, тўқ жигарранг, оч жигарранг, шоколад ранг, қаҳва ранг, қўнғир, қаҳваранг, шоколадранг, карамел ранг, каштан ранг, коняк ранг, оч жигар ранг, тўқ жигар ранг, кофе ранг, ёнғоқ ранг, ёғоч ранг, сутли кофе ранг, долчин ранг
beige: беж, крем ранг, оч сарғиш, бежевой, сутранг, хаки, қум ранг, кремранг, фил суяги ранг, сут ранг, беж ранг, малла ранг, тана ранг, крем, туя ранг, сутли, оч жигарранг беж, тери ранг
black: қора, қоп қора, қора ранг, матовий қора, мат қора, қоп қора ранг, кўмир ранг, кўмирдек қора
white: оқ, оппоқ, оқ ранг, соф оқ, қордек оқ, сут оқ, оппоқ ранг, қор оқ, марварид ранг
grey: кулранг, кул ранг, оч кулранг, тўқ кулранг, графит, мишранг, антрацит, графит ранг, бўз ранг, кумушсимон кулранг, кумушранг кул, кул, тўқ кул ранг, оч кул ранг, асфалт ранг, тутун ранг
gold: оқ олтин, олтин, тилла, олтин ранг, тилларанг, зарҳал, тилла ранг, олтинранг, тилла суви юритилган, тилло, олтин суви юритилган, зар, тилла суви, пушти олтин, олтин қопламали, олтиндан, олтинсимон, заррин
silver: кумуш, кумуш ранг, кумушранг, кумушланган, кумуш қопламали, кумуш суви юритилган, кумушдан, кумушсимон

[material]
leather: charm, teri, zamsha, sun'iy charm, tabiiy charm, eko charm, ekokoja, eko teri, charmdan, haqiqiy charm, sun'iy teri, ekocharm, zamshadan, tabiiy teri, ekoteri, zamsh, nubuk
cotton: paxta, paxtali, paxtadan, organik paxta, kanvas, 100% paxta, xb, paxta mato, brezent, kattoni, chit, bo'z, satin paxta, surp
silk: ipak, atlas, shoyi, ipakdan, satin, adras, saten, tabiiy ipak, xonatlas
wool: jun, kashemir, namat, kigiz, jundan, merinos, fetr, kashmir, qo'y juni, tabiiy jun, to'qima jun, echki juni, tivit
denim: denim, jins mato, jins, jinsi mato, jinsi
linen: zig'ir, zig'ir mato, lyon, zig'irdan, kanop
metal: metall, temir, alyuminiy, mis, jez, bronza, metalldan, cho'yan, mexanik, temirdan, misdan, titan, bronzadan, qotishma, latun, alyumindan, xrom, tunuka
steel: po'lat, zanglamas po'lat, zanglamaydigan po'lat, nerjaveyka, po'latdan, zanglamas
wood: yog'och, eman, qarag'ay, yong'oq yog'ochi, yog'ochdan, qayin, eman yog'ochi, qarag'ay yog'ochi, yaxlit yog'och, taxta, yong'oq daraxti, buk, tabiiy yog'och, fanera, terak, chinor, tut yog'ochi, yong'oq, archa, archa yog'ochi, qayin yog'ochi, tol yog'ochi, mdf, dsp
bamboo: bambuk, bambukdan
glass: shisha, billur, xrustal, shishadan, shishali, oynavand, billurdan, borosilikat shisha, kristall, shisha idish glass
ceramic: keramika, sopol, chinni, farfor, loy, keramik, sopoldan, fayans, chinnidan, keramikadan, kulolchilik, kulol, g'isht loy
plastic: plastik, plastmassa, akril, polikarbonat, plastikdan, plastmassadan, pvx, akrilli
rubber: rezina, silikon, kauchuk, rezinadan, silikondan, lateks, neopren, silikonli
velvet: baxmal, velyur, baxmaldan, barxat, velvet, duxoba
paper: qog'oz, karton, qog'ozdan, kraft, kraft qog'oz, kartondan
leather: чарм, тери, замша, сунъий чарм, табиий чарм, эко чарм, экокожа, эко тери, чармдан, ҳақиқий чарм, сунъий тери, экочарм, замшадан, табиий тери, экотери, замш, нубук
cotton: пахта, пахтали, пахтадан, органик пахта, канвас, хб, пахта мато, брезент, каттони, чит, бўз, сатин пахта, сурп
silk: ипак, атлас, шойи, ипакдан, сатин, адрас, сатен, табиий ипак, хонатлас
wool: жун, кашемир, намат, кигиз, жундан, меринос, фетр, кашмир, қўй жуни, табиий жун, тўқима жун, эчки жуни, тивит
denim: деним, жинс мато, жинс, жинси мато, жинси
linen: зиғир, зиғир мато, лён, зиғирдан, каноп
metal: металл, темир, алюминий, мис, жез, бронза, металлдан, чўян, механик, темирдан, мисдан, титан, бронзадан, қотишма, латун, алюминдан, хром, тунука
steel: пўлат, зангламас пўлат, зангламайдиган пўлат, нержавейка, пўлатдан, зангламас
wood: ёғоч, эман, қарағай, ёнғоқ ёғочи, ёғочдан, қайин, эман ёғочи, қарағай ёғочи, яхлит ёғоч, тахта, ёнғоқ дарахти, бук, табиий ёғоч, фанера, терак, чинор, тут ёғочи, ёнғоқ, арча, арча ёғочи, қайин ёғочи, тол ёғочи, мдф, дсп
bamboo: бамбук, бамбукдан
glass: шиша, биллур, хрустал, шишадан, шишали, ойнаванд, биллурдан, боросиликат шиша, кристалл, шиша идиш гласс
ceramic: керамика, сопол, чинни, фарфор, лой, керамик, сополдан, фаянс, чиннидан, керамикадан, кулолчилик, кулол, ғишт лой
plastic: пластик, пластмасса, акрил, поликарбонат, пластикдан, пластмассадан, пвх, акрилли
rubber: резина, силикон, каучук, резинадан, силикондан, латекс, неопрен, силиконли
velvet: бахмал, велюр, бахмалдан, бархат, велвет, духоба
paper: қоғоз, картон, қоғоздан, крафт, крафт қоғоз, картондан

[also]
subject.bear + colour.white: oq ayiq
subject.trousers + material.denim: jins shim, jinsi shim, jinslar, djinsi, djins shim, jins shimlar
subject.duck + material.rubber: rezina o'rdak, rezina o'rdakcha
subject.jacket + material.denim: jins kurtka, djins kurtka, jinsi kurtka
subject.bear + colour.white: оқ айиқ
subject.trousers + material.denim: жинс шим, жинси шим, жинслар, джинси, джинс шим, жинс шимлар
subject.duck + material.rubber: резина ўрдак, резина ўрдакча
subject.jacket + material.denim: жинс куртка, джинс куртка, жинси куртка

[scene]
white-background: oq fon, oq fonda, toza oq fon, oq rangli fon, oppoq fon, oq fon ustida, orqa fon oq, fon oq, oq orqa fon, orqa foni oq, foni oq, orqa fonda oq, oq rangli orqa fon, oq devor foni
living-room: mehmonxona xonasi, zal, yashash xonasi, mehmon xona, mehmonxona, mehmon xonasi, yashash xona
bedroom: yotoqxona, yotoq xona, yotoq xonasi, uxlash xonasi
kitchen: oshxona, kuxnya
bathroom: hammom, vannaxona, yuvinish xonasi, vanna xonasi, hammomxona, dush xonasi, vanna, vannada, dush
office: ofis, ish xonasi, kabinet, idora, ish joyi
snow: qor, qorli, qor ustida, qor yoqqan, qor ichida, qorli manzara, qor bosgan
studio: studiya, fotostudiya, studiyada
white-background: оқ фон, оқ фонда, тоза оқ фон, оқ рангли фон, оппоқ фон, оқ фон устида, орқа фон оқ, фон оқ, оқ орқа фон, орқа фони оқ, фони оқ, орқа фонда оқ, оқ рангли орқа фон, оқ девор фони
living-room: меҳмонхона хонаси, зал, яшаш хонаси, меҳмон хона, меҳмонхона, меҳмон хонаси, яшаш хона
bedroom: ётоқхона, ётоқ хона, ётоқ хонаси, ухлаш хонаси
kitchen: ошхона, кухня
bathroom: ҳаммом, ваннахона, ювиниш хонаси, ванна хонаси, ҳаммомхона, душ хонаси, ванна, ваннада, душ
office: офис, иш хонаси, кабинет, идора, иш жойи
snow: қор, қорли, қор устида, қор ёққан, қор ичида, қорли манзара, қор босган
studio: студия, фотостудия, студияда

[style]
photo: fotorealistik, realistik, haqiqiy foto, realistik foto, fotorealizm, fotosurat uslubi, surat uslubida, real
ink-wash: tush rasm, xitoy tushi, siyohda chizilgan, tushda chizilgan, xitoy siyoh rasmi, tush, xitoycha rasm
watercolour: akvarel, akvarelda, suv bo'yoq, suvbo'yoq, akvarel rasm, akvarel bo'yoq
oil-painting: moybo'yoq, moyli bo'yoq, moybo'yoqli rasm, moybo'yoqda, moyli rasm, yog'li bo'yoq
cartoon: multfilm, anime, multyashka, komiks, multfilmdagi, multik, animatsiya, multiplikatsion
cyberpunk: kiberpank, cyberpunk
futuristic: futuristik, kelajak, kelajakdagi, fantastik, futurizm, ilmiy fantastika
vintage: vintaj, retro, eski uslub, antik, qadimiy, antikvar, vintage, eskicha, retro uslubda, eski, qadimiy uslub
minimalist: minimalistik, minimalizm, skandinav, minimalist, minimal
photo: фотореалистик, реалистик, ҳақиқий фото, реалистик фото, фотореализм, фотосурат услуби, сурат услубида, реал
ink-wash: туш расм, хитой туши, сиёҳда чизилган, тушда чизилган, хитой сиёҳ расми, туш, хитойча расм
watercolour: акварел, акварелда, сув бўёқ, сувбўёқ, акварел расм, акварел бўёқ
oil-painting: мойбўёқ, мойли бўёқ, мойбўёқли расм, мойбўёқда, мойли расм, ёғли бўёқ
cartoon: мултфилм, аниме, мултяшка, комикс, мултфилмдаги, мултик, анимация, мултипликацион
cyberpunk: киберпанк
futuristic: футуристик, келажак, келажакдаги, фантастик, футуризм, илмий фантастика
vintage: винтаж, ретро, эски услуб, антик, қадимий, антиквар, винтаге, эскича, ретро услубда, эски, қадимий услуб
minimalist: минималистик, минимализм, скандинав, минималист, минимал

[view]
front: old tomondan, oldindan, old ko'rinish, old tomoni, old tomondan ko'rinish, ro'paradan, old tarafdan, yuzidan
side: yon tomondan, yonidan, yon ko'rinish, yonboshdan, profil, yon tomondan ko'rinish, yon tarafdan, yonboshidan
top: tepadan, yuqoridan, ustidan, tepa ko'rinish, yuqoridan ko'rinish, tepadan ko'rinish, yuqori tomondan, tepa tomondan, qush parvozidan, tepadan turib
three-quarter: burchakdan, uch chorak, 45 daraja, to'rtdan uch, burchak ostida, 45 gradus
close-up: yaqindan, yirik plan, makro, yaqin plan, yaqin masofadan, katta plan, yaqin masofada, yaqinroqdan, katta qilib
front: олд томондан, олдиндан, олд кўриниш, олд томони, олд томондан кўриниш, рўпарадан, олд тарафдан, юзидан
side: ён томондан, ёнидан, ён кўриниш, ёнбошдан, профил, ён томондан кўриниш, ён тарафдан, ёнбошидан
top: тепадан, юқоридан, устидан, тепа кўриниш, юқоридан кўриниш, тепадан кўриниш, юқори томондан, тепа томондан, қуш парвозидан, тепадан туриб
three-quarter: бурчакдан, уч чорак, тўртдан уч, бурчак остида
close-up: яқиндан, йирик план, макро, яқин план, яқин масофадан, катта план, яқин масофада, яқинроқдан, катта қилиб

[light]
soft: yumshoq yorug'lik, mayin yorug'lik, yumshoq nur, mayin nur, yumshoq yoritish, yumshoq yoritilgan, tarqoq yorug'lik, yorug'lik yumshoq, yorug'ligi yumshoq, nur yumshoq
studio: studiya yorug'ligi, studiya chirog'i, studiya yoritilishi, studiyaviy yorug'lik, studiya nuri
dusk: shom, quyosh botishi, kun botishi, oqshom, kechqurun, quyosh botayotgan, quyosh botganda, kun botar, quyosh botayotganda, oltin soat, kun botganda, quyosh botishida, quyosh botish payti, shom payti, oqshom payti, kechki payt, kech payti
morning: tong, ertalab, ertalabki, quyosh chiqishi, tongda, sahar, tonggi, tong nuri, quyosh chiqqanda, tong payti, tong otishi, erta tong, subh
night: tun, tunda, tungi, oy nuri, kechasi, oydin kecha, oy yorug'i, to'lin oy, yarim tun, yulduzli tun, oydinda
backlit: orqa yorug'lik, orqadan yorug'lik, qarshi yorug'lik, orqadan yoritilgan, kontr yorug'lik
neon: neon, neon yorug'lik, neon chiroq, neon nur, neonli, neon chiroqlar
soft: юмшоқ ёруғлик, майин ёруғлик, юмшоқ нур, майин нур, юмшоқ ёритиш, юмшоқ ёритилган, тарқоқ ёруғлик, ёруғлик юмшоқ, ёруғлиги юмшоқ, нур юмшоқ
studio: студия ёруғлиги, студия чироғи, студия ёритилиши, студиявий ёруғлик, студия нури
dusk: шом, қуёш ботиши, кун ботиши, оқшом, кечқурун, қуёш ботаётган, қуёш ботганда, кун ботар, қуёш ботаётганда, олтин соат, кун ботганда, қуёш ботишида, қуёш ботиш пайти, шом пайти, оқшом пайти, кечки пайт, кеч пайти
morning: тонг, эрталаб, эрталабки, қуёш чиқиши, тонгда, саҳар, тонгги, тонг нури, қуёш чиққанда, тонг пайти, тонг отиши, эрта тонг, субҳ
night: тун, тунда, тунги, ой нури, кечаси, ойдин кеча, ой ёруғи, тўлин ой, ярим тун, юлдузли тун, ойдинда
backlit: орқа ёруғлик, орқадан ёруғлик, қарши ёруғлик, орқадан ёритилган, контр ёруғлик
neon: неон, неон ёруғлик, неон чироқ, неон нур, неонли, неон чироқлар

[word]
trim: hoshiya, hoshiyali, bog'ich, tag, tasma, dasta, tutqich, oyoq, oyoqcha, taglik, poshna, tumshuq, shnur, lenta, to'ka, zanjirli qulf, molniya, zamok, tugma, g'ildirak, qopqoq, yo'l yo'l, chiziq, nuqta, dog', astar, chet, yoqa, yeng, cho'ntak, chok, popuk, zanjir, qulf, siferblat, ekran, mil, tiqin, pilik, detal, naqsh, bezak, print, kashta, yozuv, logotip, matn, klaviatura, tor, kabel, sim, suyanchiq, tirsakli, bosh qism, ko'z, quloq, burun, dum, panja, mo'ylov, mo'yna, kapyushon, pompon, tortma, pedal, egar, shina, rul, tosh, olmos, marvarid, durdona, toj, gulkashta, tovon, asos, soat kamari, soat tasmasi, soat bog'ichi, bog'ichi, manjet, dastasi, furnitura, halqa, paytaxta, yorliq, poyasi, yaltiroq, payetka, katak, rombik, aplikatsiya, taqilma, kant, belbog'cha, fon, orqa fon, fonli, xona, xonasi, devor naqsh, to'qa, tugmachalar, yonlari, ilgak, ilmoq, dastagi, bandi, ipi, ip, iplari, bosh bandi, taqinchoq tosh, tish, til, og'iz, yuz, lablar, patlar, pat, tuk, tuklar, barg, barglar, etagi, tikuvi, romi chet, chekkasi, soatning bandi, kamar tokasi
body: korpus, rama, romi, abajur, rang, material, mato, sirt, g'ilof tashqi, tana, karkas, qobiq, qoplama, tus, tashqi qism, soyabon qismi
other: ziyofat, bazm, piknik, konsert, to'y, to'y marosimi, skameyka, banka, ko'za, likopcha, suv, qahva, kofe, choy, vino, meva, olma, non, g'ilof, telefon g'ilofi, chexol, telefon chexoli, zaryadlovchi, zaryadlagich, quvvatlagich, taglik ushlagich, stend, ushlagich, telefon ushlagichi, stiker, poster, kalit uchun brelok, brelok, sirg'a, bilaguzuk, to'g'nog'ich, qo'lqop, paypoq, sochiq, adyol, ko'rpa, pled, parda, gilam, gilamcha, palos, sichqoncha gilamchasi, likop, tarelka, vilka, sanchqi, qoshiq, pichoq, tova, qozon, kastryul, savat, quti, sandiq, patnis, ilgich, kiyim ilgich, organayzer, shkaf, komod, televizor, monitor, planshet, printer, adapter, batareya, shtativ, obyektiv, dron, gul, guldasta, o'simlik, atirgul, daraxt, tort, pechenye, ovqat, yem, qafas, akvarium, tish cho'tkasi, cho'tka, sovun, shampun, kosmetika kremi, qo'l kremi, yuz kremi, loson, tirnoq loki, taroq, ustara, fen, changyutgich, blender, toster, pech, muzlatgich, kir yuvish mashinasi, tikuv mashinasi, kofe mashinasi, idish yuvish mashinasi, dazmol, chodir, uxlash qopi, dubulg'a, velosiped dubulg'asi, shlem, velosiped shlemi, raketka, skeytbord, samokat, mototsikl, yuk mashinasi, avtobus, poyezd, samolyot, qayiq, kema, pianino, skripka, nog'ora, nay, dutor, rubob, ruchka, qalam, o'chirg'ich, chizg'ich, kalendar, taqvim, otkritka, karta, taklifnoma, gulqog'oz, rasm ramkasi, foto ramka, surat ramkasi, fotoramka, shorti, cho'milish kiyimi, bikini, ichki kiyim, pijama, kostyum, galstuk, forma, kombinezon, shippak, tapochka, niqob, maska, parik, choyshab, yostiq jildi, yostiq g'ilofi, ko'rpa to'shak, matras, divan g'ilofi, divan yopqichi, divan choyshabi, noutbuk sumkasi, noutbuk taglik, noutbuk stendi, kamera sumkasi, avtomobil o'rindig'i, avtokreslo, mashina o'rindig'i, mashina g'ilofi, velosiped qulfi, taqinchoq qutisi, soat qutisi, butilka ochgich, dasturxon, stol yopqichi, shamdon, sham taglik, gitara g'ilofi, it to'shagi, it ovqati, it o'yinchog'i, it yemi, mushuk yemi, mushuk uychasi, mushuk ovqati, baliq akvariumi, sichqon qopqoni, poyabzal javoni, oyoq kiyim javoni, poyabzal qutisi, poyabzal moyi, himoya oynasi, himoya shishasi, ekran himoyasi, soch to'g'nog'ich, soch rezinkasi, soch qisqichi, deraza, eshik, devor, pol, shift, tom, uy, bino, ko'prik, daryo, ko'l, osmon, quyosh, oy, yulduz, bulut, maysa, odam, robot, raketa, kosmik kema, yakkashox, ajdaho, ajdar, ot, sigir, qo'y, echki, qush, to'tiqush, to'ti, burgut, ilon, timsoh, jirafa, zebra, kenguru, koala, olmaxon, tipratikan, kiyik, bug'u, bo'ri, kit, delfin, akula, sakkizoyoq, kapalak, asalari, o'rgimchak, tovuq, xo'roz, suv stakani, vino bokali, bokal, zajigalka, kuldon, sabzi, banan, asal, pishloq, kalit, fartuk, arqon, gantel, yoga gilamchasi, taxtacha, qaychi, taqinchoq, idish tovoq, muzqaymoq, shokolad, konfet, tuya, somsa, o'tov, deraza tokchasi, panjara, kafe, do'kon binosi, maktab binosi, masjid, minora, tramvay, nilufar, limonad, sharbat, sut, tarvuz, qovun, uzum, limon, qulupnay, gilos, qovoq, suyak, kir savati, latta, sochiq ilgich, mikrofon, radio, proyektor, globus, xarita, teleskop, durbin, traktor, vertolyot, pari, arvoh, qaroqchi, ritsar, qorbobo, flamingo, yenot, qo'zi, qo'zichoq, eshak, tuyaqush, kaptar, oqqush, g'oz, laylak, qarg'a, dengiz to'lqini, to'lqin, daryo bo'yi, sharshara, qoya, terassa, balkon, zinapoya, yo'lak, favvora, gulxan, belanchak, qo'ziqorin, nok, apelsin, anor, pishiriq, sho'rva, palov, samovar, tandir, beshik to'r, chodir uy, supa, qum, pasport jildi, jild, karta jildi
toy: o'yinchoq, qo'g'irchoq, yumshoq o'yinchoq, plyush, plyush o'yinchoq, haykal, haykalcha, figura, to'plam, komplekt, juft, tur, rasm, rasmi, surat, surati, illyustratsiya, eskiz, model, guruh, portret, render, kolleksiya, seriya, foto, tasvir, fotosurat, nabor, seti, set, paket
generic: mahsulot rasmi, mahsulot surati, mahsulot fotosi, tovar rasmi, tovar surati, mahsulot, tovar, buyum, katalog surati, mahsulot fotosurati, buyum rasmi, reklama surati
plain: marmar, semiz, dyum, dyuym, kundalik, oq yorug'lik, iliq yorug'lik, oq nur, rangi, rangli, rangda, rangdagi, ranglar, bu, u, shu, o'sha, ushbu, men, sen, siz, biz, ular, mening, sening, uning, bizning, sizning, o'z, o'zi, kim, nima, qanday, qayerda, qachon, agar, barcha, hamma, har, bitta, bir, bir nechta, ko'p, kam, juda, eng, faqat, ham, edi, ekan, bo'ldi, bo'ladi, bo'lib, bo'lgan, kerak, mumkin, xohlayman, iltimos, yarat, yarating, yasang, yasa, chiz, chizing, chizib bering, ko'rsat, ko'rsating, yuqori, sifat, sifatli, yuqori sifatli, aniqlik, aniqlikdagi, yangi, zo'r, eng yaxshi, lyuks, premium, chiroyli, go'zal, yoqimli, yoqimtoy, ajoyib, nafis, zamonaviy, klassik, stil, uslub, uslubida, uslubidagi, uslubda, moda, modali, moda uslub, dizayn, dizaynli, dizayner, qo'lda ishlangan, qo'lda yasalgan, qo'lda to'qilgan, original, oddiy, sodda, yumshoq, qattiq, och, to'q, yorqin, pastel, iliq, sovuq, matoviy, mat, yaltiroq sirt, silliq, shaffof, katta, kichik, kichkina, mitti, o'rta, o'rtacha, mini, o'lcham, o'lchami, o'lchamli, o'lchamdagi, razmer, keng, tor bichim, uzun, qisqa, baland, past, yumaloq, dumaloq, kvadrat, to'rtburchak, to'g'ri burchakli, oval, qalin, yupqa, og'ir, yengil, portativ, yig'iladigan, yig'ma, sozlanadigan, suv o'tkazmaydigan, suvga chidamli, simsiz, bluetooth, elektr, elektrik, raqamli, aqlli, avtomatik, sayohat, safar, safarbop, sport, sportcha, rasmiy, yozgi, yoz, qishki, qish, bahorgi, bahor, kuzgi, kuz, mavsum, mavsumiy, ayol, ayollar, ayollar uchun, ayolcha, erkak, erkaklar, erkaklar uchun, erkakcha, qiz, qizlar, qizlar uchun, o'g'il, o'g'il bolalar, o'g'il bolalar uchun, bola, bolalar, bolalar uchun, chaqaloq, chaqaloqlar, chaqaloqlar uchun, uniseks, kattalar, kattalar uchun, o'smir, sovg'a, sovg'a uchun, sovg'abop, tug'ilgan kun, bayram, bayramona, navro'z, yangi yil, chegirma, chegirmada, narx, narxi, arzon, sotiladi, sotuvda, sotib olish, do'kon, brend, brendli, yasalgan, ishlangan, tayyorlangan, tikilgan, to'qilgan, kashtali, kashtado'zlik, bosma, naqshli, chiziqli, gulli, dekorativ, dekor, bezakli, bezak uchun, uy uchun, xona uchun, shahar, shaharcha, qishloq, o'zbek, o'zbekcha, milliy, italiya, italyan, fransuz, yapon, xitoy, nemis, turk, yevropa, amerika, rossiya, turkiya, an'anaviy, sm, mm, ml, l, kg, g, gr, litr, litrli, kishilik, o'rinli, ikki o'rinli, uch o'rinli, olti kishilik, o'tirgan, o'tiribdi, o'tirib, turgan, turibdi, tik turgan, yotgan, yotibdi, uxlayotgan, uxlab, yugurayotgan, yugurib, yurayotgan, sakrayotgan, sakrab, jilmaygan, kulayotgan, kulib, quvnoq, xursand, baxtli, g'amgin, kulgili, do'stona, momiq, shox, jasur, jahldor, yovvoyi, raqsga tushayotgan, ovqatlanayotgan, suzayotgan, o'qituvchi, muallim, shifokor, doktor, oshpaz, podshoh, shoh, malika, shahzoda, qirolicha, kosmonavt, politsiya, qulay, mustahkam, chidamli, organik, tabiiy, sun'iy, eko, ekologik, toza, to'la, bo'sh, yarim, ochiq, yopiq, bitta o'rinli, qo'shaloq, chap, o'ng, markaz, osilgan, ilingan, qo'yilgan, joylashgan, joylashtirilgan, yoritish, yoritilgan, yorug'lik, yorug', nur, tabiiy yorug'lik, quyoshli, hajm, hajmi, hajmli, sig'im, sig'imi, yengsiz, uzun yengli, qisqa yengli, universal, ko'p funksiyali, geyming, o'yin uchun, professional, ixcham, sig'imli, nozik, maxsus, o'ziga xos, noyob, mashhur, erkin, oversayz, oversize, shakl, bugun, hozir, doim, keyin, oldin, haqiqiy, chinakam, kelin, maktab, maktab uchun, import, kafolat, kafolatli, yil, yillik, oylik, kod, raqam, mavjud, bepul, yetkazib berish, dastavka, bepul yetkazib berish, aksiya, rangdor, rang barang, mukammal, ideal, alohida, eni, bo'yi, balandligi, uzunligi, vazni, og'irligi, yaxshi, ofis uchun, kechki, oqshomgi, muhit, kayfiyat, olingan, burchak, ulkan, bahaybat, osma, amaliy, yuviladigan, ko'rinish, ko'rinishi, ertak, qavatli, qavat, har qanday, nomli, degan, o'rnatilgan, vaqt, vaqti, vaqtida, kun, tasvirlangan, soch, bo'y, ichki, tashqi, xususiyat, yo, barobar, chang, keladi, ekologik toza, issiq, qo'lida, boshida, egnida, usti, ichi, bo'lsin, bo'lsa, orqa, omborda, payti, paytida, kerak edi, qidiryapman, qidirmoqdaman, sotaman, sotilyapti, olaman, almashtiraman, istayman, istardim, xohlardim, chizib ber, yasab bering, yaratib bering, ko'rsatib bering, tasvirlang, tasvirlab bering, qilib bering, holati yaxshi, ishlatilgan, kam ishlatilgan, kelishiladi, narxi kelishiladi, muzokara, orqa taraf, old taraf, yil kafolat, sifat kafolati, rang tanlash, har xil, quti bilan, qadoqda, qadoq, turgan holda, tashqarida, soyada, tuman, tumanli, yomg'irli, yomg'irda, shamol, shamolli, uchib, suzib, sakrayapti, uxlayapti, yuguryapti, yugurmoqda, raqsga tushmoqda, kulmoqda, o'ynamoqda, qarab, qarayapti, sirpanmaydigan, tovushsiz, ovozsiz, jimjit, kvarts, mexanizm, o'rtasida turgan, qadimgi, sevimli, bolalar xonasi, oilaviy, keng xona, yaltirab, porlab, ingichka, chiroyli o'ralgan, standart, navbatdagi, tez yetkazish, bepul dostavka, dostavka, kosmik, sehrli, afsonaviy
trim: ҳошия, ҳошияли, боғич, таг, тасма, даста, тутқич, оёқ, оёқча, таглик, пошна, тумшуқ, шнур, лента, тўка, занжирли қулф, молния, замок, тугма, ғилдирак, қопқоқ, йўл йўл, чизиқ, нуқта, доғ, астар, чет, ёқа, енг, чўнтак, чок, попук, занжир, қулф, сиферблат, экран, мил, тиқин, пилик, детал, нақш, безак, принт, кашта, ёзув, логотип, матн, клавиатура, тор, кабел, сим, суянчиқ, тирсакли, бош қисм, кўз, қулоқ, бурун, дум, панжа, мўйлов, мўйна, капюшон, помпон, тортма, педал, эгар, шина, рул, тош, олмос, марварид, дурдона, тож, гулкашта, товон, асос, соат камари, соат тасмаси, соат боғичи, боғичи, манжет, дастаси, фурнитура, ҳалқа, пайтахта, ёрлиқ, пояси, ялтироқ, паетка, катак, ромбик, апликация, тақилма, кант, белбоғча, фон, орқа фон, фонли, хона, хонаси, девор нақш, тўқа, тугмачалар, ёнлари, илгак, илмоқ, дастаги, банди, ипи, ип, иплари, бош банди, тақинчоқ тош, тиш, тил, оғиз, юз, лаблар, патлар, пат, тук, туклар, барг, барглар, этаги, тикуви, роми чет, чеккаси, соатнинг банди, камар токаси
body: корпус, рама, роми, абажур, ранг, материал, мато, сирт, ғилоф ташқи, тана, каркас, қобиқ, қоплама, тус, ташқи қисм, соябон қисми
other: зиёфат, базм, пикник, консерт, тўй, тўй маросими, скамейка, банка, кўза, ликопча, сув, қаҳва, кофе, чой, вино, мева, олма, нон, ғилоф, телефон ғилофи, чехол, телефон чехоли, зарядловчи, зарядлагич, қувватлагич, таглик ушлагич, стенд, ушлагич, телефон ушлагичи, стикер, постер, калит учун брелок, брелок, сирға, билагузук, тўғноғич, қўлқоп, пайпоқ, сочиқ, адёл, кўрпа, плед, парда, гилам, гиламча, палос, сичқонча гиламчаси, ликоп, тарелка, вилка, санчқи, қошиқ, пичоқ, това, қозон, кастрюл, сават, қути, сандиқ, патнис, илгич, кийим илгич, органайзер, шкаф, комод, телевизор, монитор, планшет, принтер, адаптер, батарея, штатив, обектив, дрон, гул, гулдаста, ўсимлик, атиргул, дарахт, торт, печене, овқат, ем, қафас, аквариум, тиш чўткаси, чўтка, совун, шампун, косметика креми, қўл креми, юз креми, лосон, тирноқ локи, тароқ, устара, фен, чангютгич, блендер, тостер, печ, музлатгич, кир ювиш машинаси, тикув машинаси, кофе машинаси, идиш ювиш машинаси, дазмол, чодир, ухлаш қопи, дубулға, велосипед дубулғаси, шлем, велосипед шлеми, ракетка, скейтборд, самокат, мотоцикл, юк машинаси, автобус, поезд, самолёт, қайиқ, кема, пианино, скрипка, ноғора, най, дутор, рубоб, ручка, қалам, ўчирғич, чизғич, календар, тақвим, откритка, карта, таклифнома, гулқоғоз, расм рамкаси, фото рамка, сурат рамкаси, фоторамка, шорти, чўмилиш кийими, бикини, ички кийим, пижама, костюм, галстук, форма, комбинезон, шиппак, тапочка, ниқоб, маска, парик, чойшаб, ёстиқ жилди, ёстиқ ғилофи, кўрпа тўшак, матрас, диван ғилофи, диван ёпқичи, диван чойшаби, ноутбук сумкаси, ноутбук таглик, ноутбук стенди, камера сумкаси, автомобил ўриндиғи, автокресло, машина ўриндиғи, машина ғилофи, велосипед қулфи, тақинчоқ қутиси, соат қутиси, бутилка очгич, дастурхон, стол ёпқичи, шамдон, шам таглик, гитара ғилофи, ит тўшаги, ит овқати, ит ўйинчоғи, ит еми, мушук еми, мушук уйчаси, мушук овқати, балиқ аквариуми, сичқон қопқони, поябзал жавони, оёқ кийим жавони, поябзал қутиси, поябзал мойи, ҳимоя ойнаси, ҳимоя шишаси, экран ҳимояси, соч тўғноғич, соч резинкаси, соч қисқичи, дераза, эшик, девор, пол, шифт, том, уй, бино, кўприк, дарё, кўл, осмон, қуёш, ой, юлдуз, булут, майса, одам, робот, ракета, космик кема, яккашох, аждаҳо, аждар, от, сигир, қўй, эчки, қуш, тўтиқуш, тўти, бургут, илон, тимсоҳ, жирафа, зебра, кенгуру, коала, олмахон, типратикан, кийик, буғу, бўри, кит, делфин, акула, саккизоёқ, капалак, асалари, ўргимчак, товуқ, хўроз, сув стакани, вино бокали, бокал, зажигалка, кулдон, сабзи, банан, асал, пишлоқ, калит, фартук, арқон, гантел, ёга гиламчаси, тахтача, қайчи, тақинчоқ, идиш товоқ, музқаймоқ, шоколад, конфет, туя, сомса, ўтов, дераза токчаси, панжара, кафе, дўкон биноси, мактаб биноси, масжид, минора, трамвай, нилуфар, лимонад, шарбат, сут, тарвуз, қовун, узум, лимон, қулупнай, гилос, қовоқ, суяк, кир савати, латта, сочиқ илгич, микрофон, радио, проектор, глобус, харита, телескоп, дурбин, трактор, вертолёт, пари, арвоҳ, қароқчи, рицар, қорбобо, фламинго, енот, қўзи, қўзичоқ, эшак, туяқуш, каптар, оққуш, ғоз, лайлак, қарға, денгиз тўлқини, тўлқин, дарё бўйи, шаршара, қоя, терасса, балкон, зинапоя, йўлак, фаввора, гулхан, беланчак, қўзиқорин, нок, апелсин, анор, пишириқ, шўрва, палов, самовар, тандир, бешик тўр, чодир уй, супа, қум, паспорт жилди, жилд, карта жилди
toy: ўйинчоқ, қўғирчоқ, юмшоқ ўйинчоқ, плюш, плюш ўйинчоқ, ҳайкал, ҳайкалча, фигура, тўплам, комплект, жуфт, тур, расм, расми, сурат, сурати, иллюстрация, эскиз, модел, гуруҳ, портрет, рендер, коллексия, серия, фото, тасвир, фотосурат, набор, сети, сет, пакет
generic: маҳсулот расми, маҳсулот сурати, маҳсулот фотоси, товар расми, товар сурати, маҳсулот, товар, буюм, каталог сурати, маҳсулот фотосурати, буюм расми, реклама сурати
plain: мармар, семиз, дюм, дюйм, кундалик, оқ ёруғлик, илиқ ёруғлик, оқ нур, ранги, рангли, рангда, рангдаги, ранглар, бу, у, шу, ўша, ушбу, мен, сен, сиз, биз, улар, менинг, сенинг, унинг, бизнинг, сизнинг, ўз, ўзи, ким, нима, қандай, қаерда, қачон, агар, барча, ҳамма, ҳар, битта, бир, бир нечта, кўп, кам, жуда, энг, фақат, ҳам, эди, экан, бўлди, бўлади, бўлиб, бўлган, керак, мумкин, хоҳлайман, илтимос, ярат, яратинг, ясанг, яса, чиз, чизинг, чизиб беринг, кўрсат, кўрсатинг, юқори, сифат, сифатли, юқори сифатли, аниқлик, аниқликдаги, янги, зўр, энг яхши, люкс, премиум, чиройли, гўзал, ёқимли, ёқимтой, ажойиб, нафис, замонавий, классик, стил, услуб, услубида, услубидаги, услубда, мода, модали, мода услуб, дизайн, дизайнли, дизайнер, қўлда ишланган, қўлда ясалган, қўлда тўқилган, оригинал, оддий, содда, юмшоқ, қаттиқ, оч, тўқ, ёрқин, пастел, илиқ, совуқ, матовий, мат, ялтироқ сирт, силлиқ, шаффоф, катта, кичик, кичкина, митти, ўрта, ўртача, мини, ўлчам, ўлчами, ўлчамли, ўлчамдаги, размер, кенг, тор бичим, узун, қисқа, баланд, паст, юмалоқ, думалоқ, квадрат, тўртбурчак, тўғри бурчакли, овал, қалин, юпқа, оғир, енгил, портатив, йиғиладиган, йиғма, созланадиган, сув ўтказмайдиган, сувга чидамли, симсиз, блуэтоотҳ, электр, электрик, рақамли, ақлли, автоматик, саёҳат, сафар, сафарбоп, спорт, спортча, расмий, ёзги, ёз, қишки, қиш, баҳорги, баҳор, кузги, куз, мавсум, мавсумий, аёл, аёллар, аёллар учун, аёлча, эркак, эркаклар, эркаклар учун, эркакча, қиз, қизлар, қизлар учун, ўғил, ўғил болалар, ўғил болалар учун, бола, болалар, болалар учун, чақалоқ, чақалоқлар, чақалоқлар учун, унисекс, катталар, катталар учун, ўсмир, совға, совға учун, совғабоп, туғилган кун, байрам, байрамона, наврўз, янги йил, чегирма, чегирмада, нарх, нархи, арзон, сотилади, сотувда, сотиб олиш, дўкон, бренд, брендли, ясалган, ишланган, тайёрланган, тикилган, тўқилган, каштали, каштадўзлик, босма, нақшли, чизиқли, гулли, декоратив, декор, безакли, безак учун, уй учун, хона учун, шаҳар, шаҳарча, қишлоқ, ўзбек, ўзбекча, миллий, италия, италян, франсуз, япон, хитой, немис, турк, европа, америка, россия, туркия, анъанавий, см, мм, мл, кг, гр, литр, литрли, кишилик, ўринли, икки ўринли, уч ўринли, олти кишилик, ўтирган, ўтирибди, ўтириб, турган, турибди, тик турган, ётган, ётибди, ухлаётган, ухлаб, югураётган, югуриб, юраётган, сакраётган, сакраб, жилмайган, кулаётган, кулиб, қувноқ, хурсанд, бахтли, ғамгин, кулгили, дўстона, момиқ, шох, жасур, жаҳлдор, ёввойи, рақсга тушаётган, овқатланаётган, сузаётган, ўқитувчи, муаллим, шифокор, доктор, ошпаз, подшоҳ, шоҳ, малика, шаҳзода, қиролича, космонавт, полиция, қулай, мустаҳкам, чидамли, органик, табиий, сунъий, эко, экологик, тоза, тўла, бўш, ярим, очиқ, ёпиқ, битта ўринли, қўшалоқ, чап, ўнг, марказ, осилган, илинган, қўйилган, жойлашган, жойлаштирилган, ёритиш, ёритилган, ёруғлик, ёруғ, нур, табиий ёруғлик, қуёшли, ҳажм, ҳажми, ҳажмли, сиғим, сиғими, енгсиз, узун енгли, қисқа енгли, универсал, кўп функсияли, гейминг, ўйин учун, профессионал, ихчам, сиғимли, нозик, махсус, ўзига хос, ноёб, машҳур, эркин, оверсайз, оверсизе, шакл, бугун, ҳозир, доим, кейин, олдин, ҳақиқий, чинакам, келин, мактаб, мактаб учун, импорт, кафолат, кафолатли, йил, йиллик, ойлик, код, рақам, мавжуд, бепул, етказиб бериш, даставка, бепул етказиб бериш, аксия, рангдор, ранг баранг, мукаммал, идеал, алоҳида, эни, бўйи, баландлиги, узунлиги, вазни, оғирлиги, яхши, офис учун, кечки, оқшомги, муҳит, кайфият, олинган, бурчак, улкан, баҳайбат, осма, амалий, ювиладиган, кўриниш, кўриниши, эртак, қаватли, қават, ҳар қандай, номли, деган, ўрнатилган, вақт, вақти, вақтида, кун, тасвирланган, соч, бўй, ички, ташқи, хусусият, ё, баробар, чанг, келади, экологик тоза, иссиқ, қўлида, бошида, эгнида, усти, ичи, бўлсин, бўлса, орқа, омборда, пайти, пайтида, керак эди, қидиряпман, қидирмоқдаман, сотаман, сотиляпти, оламан, алмаштираман, истайман, истардим, хоҳлардим, чизиб бер, ясаб беринг, яратиб беринг, кўрсатиб беринг, тасвирланг, тасвирлаб беринг, қилиб беринг, ҳолати яхши, ишлатилган, кам ишлатилган, келишилади, нархи келишилади, музокара, орқа тараф, олд тараф, йил кафолат, сифат кафолати, ранг танлаш, ҳар хил, қути билан, қадоқда, қадоқ, турган ҳолда, ташқарида, сояда, туман, туманли, ёмғирли, ёмғирда, шамол, шамолли, учиб, сузиб, сакраяпти, ухлаяпти, югуряпти, югурмоқда, рақсга тушмоқда, кулмоқда, ўйнамоқда, қараб, қараяпти, сирпанмайдиган, товушсиз, овозсиз, жимжит, кварц, механизм, ўртасида турган, қадимги, севимли, болалар хонаси, оилавий, кенг хона, ялтираб, порлаб, ингичка, чиройли ўралган, стандарт, навбатдаги, тез етказиш, бепул доставка, доставка, космик, сеҳрли, афсонавий

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
object-before: ўқияпти, ўқиётган, ўқиб, ўқиб ўтирган, ўқимоқда, еяётган, еётган, еяпти, еб, ичаётган, ичиб, қувлаётган
exclude-after: ҳеч қандай
exclude-before: эмас, йўқ, кирмайди, қўшилмаган, алоҳида сотилади, тўпламга кирмайди, ўрнига, бўлмасин, бўлмаган, берилмайди, комплектга кирмайди, ҳисобга олинмаган, мавжуд эмас, ташқари, нархга кирмайди, керак эмас, эмасдир, тақдим этилмайди, илова қилинмайди, тўпламга қўшилмаган, ҳолда
fits-before: шаклидаги, шаклида, кўринишидаги, учун, мос, мос келади, мос келадиган, ярашади, ёнида, ёнидаги, орқасида, орқасидаги, мўлжалланган, олди орқа, ўхшаш, билан мос, учун мўлжалланган, учун мос, мос келувчи, сингари, яқинида, мослашган, фарқли, ярашадиган, билан мос келади, билан ярашади, уйғун, уйғунлашади, боп, каби, учун идеал, мосланган, билан мослашади
with-before: билан, бирга, бор, безатилган, билан бирга, эга, қўшимча, билан безатилган, тўлдирилган, безалган, қўшилган, билан тўлдирилган, солинган, ўз ичига олган, мавжуд бўлган
wear-before: кийган, кийиб, кийиб олган, таққан, тақиб, тақиб олган, ушлаган, ушлаб, ушлаб турган, ўйнаётган, ўйнаб, билан ўйнаётган, билан ўйнаб, пуфаган, пуфлаётган, пуфлаб, минган, миниб, ўраган, ўралган, қучоқлаган, қучоқлаб, кўтарган, кўтариб, боғлаган, кийинган, кияди, тақади, билан ўйнаяпти, пуфлаяпти, ушлаб турибди, кийиб турган, кўтариб турган, тутган, тутиб, ҳайдаётган, чалаётган, ўраб олган, билан ўйнаган, киймоқда, учираётган, боғлаб олган, ушлаб олган, тортаётган, ёпинган
in-before: устида, устидаги, ичида, ичидаги, олдида, олдидаги, остида, остидаги, ўртасида, ўртасидаги, орасида, орасидаги, бўйида, бўйидаги, қирғоғида, фонида, тагида, четида, тепасида, тепасидаги, устига қўйилган, бағрида, атрофида, ичра, қўйнида, юзасида
of: ясалган нарса
and: ва, ёки, ҳамда, ёҳуд, шунингдек
but: балки, лекин, аммо, бироқ
topic: ранги эса, эса
count-before: дона, та, донали, жуфтлик, шт, донадан, қисмдан, тали, тадан, доналик, талик, қисмли, донадан иборат, тадан иборат, жуфтдан
count-after: сони та, миқдори

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
subject: маҳсулот, товар, номи, маҳсулот номи, мавзу, буюм, предмет, товар номи, категория, обект, тури
colour: ранг, ранги, асосий ранг, ранглар, ранглари
material: материал, материали, мато, таркиби, матоси, хомашё
scene: саҳна, фон, жой, муҳит, жойлашув, фон муҳити
style: услуб, стил, бадиий услуб, услуби
view: ракурс, кўриниш, бурчак, нуқтаи назар
light: ёруғлик, ёритиш, нур
accessory: аксессуар, аксессуарлар, қўшимчалар
exclude: бўлмасин, чиқариб ташлаш, истисно, салбий
quantity: сони, миқдор, миқдори
ignore: ўлчам, ўлчами, размер, бренд, вазн, вазни, нарх, нархи, модел, узунлиги, эни, баландлиги, ҳажми, мавсум, жинси, кафолат, сиғими, мослик, чуқурлиги, ишлаб чиқарувчи, ёш, ёши, давлат, оғирлиги

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
1: бир дона
2: икки, иккита
3: уч, учта
4: тўрт, тўртта
5: беш, бешта
6: олти, олтита
7: етти, еттита
8: саккиз, саккизта
9: тўққиз, тўққизта
10: ўн, ўнта
12: ўн икки, дюжина, ўн иккита

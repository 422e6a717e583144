# Slovak. Marks may be missing in the text; all cases come from the rules below.
[language]
tag: sk
source: written by hand
heads: first
adjectives: before
clause: first
parts: yes
family: westslavic
letters: ľĺŕôä

[inflect]
noun: ôl -> ola, olu, ole, olom, oly, olov, oloch
noun: ôň -> oňa, oňovi, oňom, one
noun: ôž -> oža, ožom,ože
noun: ček -> čka, čku, čkom, čky, čkov, čkoch, čkovi, čkami
noun: ok -> ku, kom, ky, kov, koch, ka, kovi, kmi, kami, ci, kovia
noun: ek -> ka, ku, kom, ky, kov, koch, kovi, kami, eka, eku, ekom
noun: ec -> ca, cu, ci, com, ce, cov, coch, covi, cami
noun: eň -> ňa, ni, ňom, ne, ňov, ňoch, ňu, eňa, eni, eňom, ene, eňov
noun: ň -> ňa, ni, ňom, ne, ňov, ňoch, ňu, ňou, ní
noun: ka -> ky, ke, ku, kou, iek, ok, ek, k, kám, kami, kách
noun: ga -> gy, ge, gu, gou, g
noun: ha -> hy, he, hu, hou, h, hám
noun: ica -> ice, ici, icu, icou, íc, iciam, icami, iciach
noun: ňa -> ne, ni, ňu, ňou, ní, ň, niam, ňami, niach, ňaťa, ňaťu, ňaťom, ňatá, niat, ňati
noun: ľa -> le, li, ľu, ľou, lí, liam, ľami, liach
noun: ča -> če, či, ču, čou, čí, č, čiam, čami, čaťa, čaťom, čatá
noun: ša -> še, ši, šu, šou, š
noun: ža -> že, ži, žu, žou, ž
noun: ia -> ie, ii, iu, iou, ií, iám
noun: a -> ej, y, e, i, u, ou, -, í, ám, ami, ách, ie
noun: lo -> la, lu, lom, le, iel, l, el, lá, lám, lami, lách
noun: ko -> ka, ku, kom, ká, iek, ok, k, kám, kami, kách
noun: no -> na, nu, nom, ne, n, ien, on, ná, nám, nami, nách
noun: o -> a, u, om, e, -, á, ám, ami, ách, ie, y
noun: ice -> íc, iciam, icami, iciach, ica, ici
noun: anie -> ania, aniu, aním, aní
noun: enie -> enia, eniu, ením, ení
noun: ie -> ia, iu, ím, í, iam, iami
noun: e -> eho, emu, ym, ych, a, u, om, i, í, ia, iam, ami, iach, ov, och, mi, -
noun: é -> ého, ému, om, ým, ých, ými
noun: á -> ej, ú, ou, é, ých, ým, ými
noun: ý -> á, é, ého, ému, om, ým, ej, ú, ou, ých, ými, í
noun: ky -> iek, ok, ek, kám, kami, kách, kov, kom, koch
noun: y -> -, ov, om, ám, ami, ách, och, a, e, eho, emu, ym, ej, u, ou, ych, ymi
noun: i -> ia, ie, ich, im, imi
noun: ns -> nsa, nsy, nsov, nsom
noun: us -> a, ovi, om, y, ov, usa, usy
noun: um -> a, u, om, e
noun: ť -> te, ti, ťou, tí, tiam, ťami
noun: ľ -> ľa, le, li, ľu, ľom, ľou, ľov, ľoch, ľmi
noun: j -> ja, ju, ji, jom, je, jov, joch, jmi
noun: * -> a, u, e, om, y, ov, och, mi, ovi, i, ou, í, ami, ia, ovia, ám, iam, iach
adjective: ký -> ká, ké, kého, kému, kom, kým, kej, kú, kou, kých, kými, kí, ko, cí
adjective: ý -> á, é, ého, ému, om, ým, ej, ú, ou, ých, ými, í, o, e
adjective: y -> a, e, eho, emu, om, ym, ej, u, ou, ych, ymi, i, o
adjective: í -> ia, ie, ieho, iemu, om, ím, ej, iu, ou, ích, ími
adjective: ôl -> ola, olu, ole, olom, oly, olov, oloch
adjective: ôň -> oňa, oňovi, oňom, one
adjective: ôž -> oža, ožom,ože
adjective: ček -> čka, čku, čkom, čky, čkov, čkoch, čkovi, čkami
adjective: ok -> ku, kom, ky, kov, koch, ka, kovi, kmi, kami, ci, kovia
adjective: ek -> ka, ku, kom, ky, kov, koch, kovi, kami, eka, eku, ekom
adjective: ec -> ca, cu, ci, com, ce, cov, coch, covi, cami
adjective: eň -> ňa, ni, ňom, ne, ňov, ňoch, ňu, eňa, eni, eňom, ene, eňov
adjective: ň -> ňa, ni, ňom, ne, ňov, ňoch, ňu, ňou, ní
adjective: ka -> ky, ke, ku, kou, iek, ok, ek, k, kám, kami, kách
adjective: ga -> gy, ge, gu, gou, g
adjective: ha -> hy, he, hu, hou, h, hám
adjective: ica -> ice, ici, icu, icou, íc, iciam, icami, iciach
adjective: ňa -> ne, ni, ňu, ňou, ní, ň, niam, ňami, niach, ňaťa, ňaťu, ňaťom, ňatá, niat, ňati
adjective: ľa -> le, li, ľu, ľou, lí, liam, ľami, liach
adjective: ča -> če, či, ču, čou, čí, č, čiam, čami, čaťa, čaťom, čatá
adjective: ša -> še, ši, šu, šou, š
adjective: ža -> že, ži, žu, žou, ž
adjective: ia -> ie, ii, iu, iou, ií, iám
adjective: a -> ej, y, e, i, u, ou, -, í, ám, ami, ách, ie
adjective: lo -> la, lu, lom, le, iel, l, el, lá, lám, lami, lách
adjective: ko -> ka, ku, kom, ká, iek, ok, k, kám, kami, kách
adjective: no -> na, nu, nom, ne, n, ien, on, ná, nám, nami, nách
adjective: o -> a, u, om, e, -, á, ám, ami, ách, ie, y
adjective: ice -> íc, iciam, icami, iciach, ica, ici
adjective: anie -> ania, aniu, aním, aní
adjective: enie -> enia, eniu, ením, ení
adjective: ie -> ia, iu, ím, í, iam, iami
adjective: e -> eho, emu, ym, ych, a, u, om, i, í, ia, iam, ami, iach, ov, och, mi, -
adjective: é -> ého, ému, om, ým, ých, ými
adjective: á -> ej, ú, ou, é, ých, ým, ými
adjective: ky -> iek, ok, ek, kám, kami, kách, kov, kom, koch
adjective: i -> ia, ie, ich, im, imi
adjective: ns -> nsa, nsy, nsov, nsom
adjective: us -> a, ovi, om, y, ov, usa, usy
adjective: um -> a, u, om, e
adjective: ť -> te, ti, ťou, tí, tiam, ťami
adjective: ľ -> ľa, le, li, ľu, ľom, ľou, ľov, ľoch, ľmi
adjective: j -> ja, ju, ji, jom, je, jov, joch, jmi
adjective: * -> a, u, e, om, y, ov, och, mi, ovi, i, ou, í, ami, ia, ovia, ám, iam, iach

[subject]
dress: šaty, =šiat, =šatách, =šatami, šatôčky, večerné šaty, svadobné šaty, letné šaty, spoločenské šaty, koktejlové šaty, plesové šaty, košeľové šaty, puzdrové šaty, midi šaty, maxi šaty, =šatičky, šaty na ramienka, dlhé šaty, krátke šaty, úpletové šaty, pletené šaty, stužkové šaty, róba
t-shirt: tričko, tielko, t shirt, top, tričko s krátkym rukávom, nátelník, tričko s dlhým rukávom, =tričiek, dámske tričko, pánske tričko, crop top, tričko na ramienka, tielečko, tričko polo
shirt: košeľa, blúzka, blúza, polokošeľa, tunika, halenka, košieľka, polo tričko, flanelová košeľa, ľanová košeľa, kockovaná košeľa, dámska blúzka
jacket: bunda, kabát, sako, plášť, vetrovka, páperka, parka, bundička, kabátik, blejzer, pršiplášť, trenčkot, kožuch, bomber, bundičky, softshellka, páperová bunda, =plášťa, =plášťom, zimná bunda, krivák, anorak, pončo, prešívaná bunda, páperová vesta, sáčko, koženková bunda, jarná bunda
trousers: nohavice, legíny, tepláky, nohavičky dlhé, chino nohavice, kapsáče, =nohavíc, rifľové nohavice dlhé, elasťáky, pančucháče, leginy, joggery, chinos, gate, teplákovky, cargo nohavice, zvonové nohavice, háremky, trojštvrťáky, kapri, jazdecké nohavice
skirt: sukňa, suknička, minisukňa, puzdrová sukňa, plisovaná sukňa, =sukní, midi sukňa, tylová sukňa, áčková sukňa, dlhá sukňa, maxi sukňa, tutu suknička
sweater: sveter, =svetra, =svetre, =svetrom, =svetri, =svetrov, =svetru, mikina, pulóver, rolák, kardigán, svetrík, hoodie, mikina s kapucňou, pletený sveter, svetrík na gombíky, mikina na zips, mikinka, rolák pletený, flísová mikina, sveter na gombíky
hat: klobúk, čiapka, šiltovka, baretka, čiapočka, klobúčik, slamák, slamený klobúk, kulich, zimná čiapka, čapica, čiapky, bekovka, cylinder klobúk, čiapka s brmbolcom, cylinder, sombrero, kovbojský klobúk, baranica, ušianka, pletená čiapka, rybársky klobúk
scarf: šál, šatka, šálik, nákrčník, šatôčka, =šatiek, pašmína, šály, štóla, šála, hodvábna šatka, šatka na hlavu, šatka na krk, bandana, pletený šál
sneaker: teniska, =tenisky, =tenisiek, topánka, =topánky, =topánok, =topánkach, =topánkami, športová obuv, =botasky, =topánočky, bežecká obuv, obuv, poltopánka, =poltopánky, mokasína, =mokasíny, =balerínky, balerína, =sneakers, =bežecké topánky, =športové topánky, =tramky, =trampky, =plátenky, =trekingové topánky, adidasky, členkové tenisky, baleríny, detské topánky, pánske topánky, dámske topánky, vychádzkové topánky, oxfordky, kecky
boot: čižma, =čižmy, =čižiem, čižmička, =čižmičky, gumák, =členkové topánky, =členkové čižmy, =snehule, =zimné topánky, =kotníkové topánky, =kanady, =válenky, členková čižma, =kapce, =chelsea, =farmárky, =čižmách, =kotníčkové topánky, martensky, kovbojky, čižmy nad kolená, členkové čižmičky, turistické topánky vysoké, topánky nad členok, snehulky
high-heel: lodička, =lodičky, =lodičiek, =topánky na podpätku, =topánky na vysokom podpätku, =ihličky, =črievičky, črievica, =sandále na podpätku, =lodičkách, =lodičkami, =topánok na podpätku, =sandálky na podpätku, topánky na ihličke, topánky na platforme, platformy, topánky na vysokom opätku, topánky na opätku
sandal: sandál, =sandále, sandálka, =sandálky, =žabky, žabka plážová, šľapka, =šľapky, =espadrilky, =sandálov, =sandáliky, =vietnamky, =šlapky, dreváky, crocsy
handbag: kabelka, taška, crossbody kabelka, crossbody, nákupná taška, listová kabelka, taška cez rameno, kabela, kabelka cez rameno, ľadvinka, shopper, aktovka, taštička, dámska taška, cestovná taška, kabelka do ruky, spoločenská kabelka, kapsa, =tašiek, brašňa, plátená taška, látková taška, športová taška, ľadvinka na pás, taška na plece, kabelka na rameno, taška na rameno, sieťovka
backpack: batoh, ruksak, školská taška, ruksačik, školský batoh, batôžtek, mestský batoh, turistický batoh, =batôžka, plecniak, batôžok, vak na chrbát, školská aktovka
suitcase: kufor, =kufra, =kufre, =kufrom, =kufrov, kufrík, cestovný kufor, batožina, kabínový kufor, kufor na kolieskach, škrupinový kufor, =kufri, palubný kufor, príručná batožina, kufrík na palubu
wallet: peňaženka, dokladovka, puzdro na karty, portmonka, vizitkár, =peňaženiek, pánska peňaženka, dámska peňaženka
belt: opasok, remeň, pás, =opasky, opasok k nohaviciam, =opasku
watch: hodinky, =hodiniek, náramkové hodinky, smart hodinky, inteligentné hodinky, vreckové hodinky, chronograf, =hodinkách, =hodinkami, smartwatch, dámske hodinky, pánske hodinky, hodinky na ruku, športové hodinky, automatické hodinky
ring: prsteň, prstienok, obrúčka, svadobná obrúčka, snubný prsteň, zásnubný prsteň, =prstene, =prsteňa, =prstienky
necklace: náhrdelník, retiazka, korále, náhrdelníček, choker, retiazka na krk, koráliky náhrdelník, =retiazok, perlový náhrdelník, kolié, retiazka s príveskom, koráliky na krk, korálky
sunglasses: =slnečné okuliare, slnečné okuliare, =slnečných okuliarov, =slnečných okuliaroch, =slnečnými okuliarmi, =okuliare proti slnku
umbrella: dáždnik, slnečník, parazól, skladací dáždnik, dáždniček, plážový slnečník, detský dáždnik, vystreľovací dáždnik
sofa: pohovka, gauč, sedačka, rozkladacia pohovka, diván, rohová sedačka, dvojsedačka, trojsedačka, kanapa, leňoška, pohovky, otoman, gaučík, rozkladací gauč, rohový gauč, trojmiestna pohovka, modulová pohovka, rozkladacia sedačka
chair: stolička, kreslo, barová stolička, kancelárska stolička, hojdacie kreslo, taburet, taburetka, lehátko, stolček taburet, hojdacia stolička, jedálenská stolička, kresielko, kancelárske kreslo, herné kreslo, ušiak, =stoličiek, =kresiel, puf, záhradná stolička, detská stolička, sedací vak, herná stolička, hokerlík, skladacia stolička, kuchynská stolička, závesné kreslo, polstrovaná stolička, otočná stolička, záhradné kreslo, stolička na jedenie, hokerová stolička, lavička stolička
table: stôl, stolík, konferenčný stolík, písací stôl, jedálenský stôl, nočný stolík, stolček, toaletný stolík, kuchynský stôl, konzola, príručný stolík, pracovný stôl, =stolíky, lavica školská, konferenčný stôl, skladací stôl, rozkladací stôl, záhradný stôl, stolík k posteli, písací stolík, odkladací stolík, pult
bed: posteľ, postieľka, manželská posteľ, poschodová posteľ, detská postieľka, lôžko, =postele, =posteli, =posteľou, =postelí, detská posteľ, kolíska, váľanda, boxspring, čalúnená posteľ, dvojposchodová posteľ, jednolôžko posteľ
lamp: lampa, lampička, luster, stojacia lampa, stolová lampa, nočná lampička, svietidlo, lampáš, =lustra, =lustre, =lustrom, závesné svietidlo, lampión, lampáše, stropné svietidlo, nástenná lampa, stolná lampa, stolná lampička, závesná lampa, baterka, =lampičiek, svetlo na stenu, nástenné svietidlo, stolová lampička, lampička na čítanie, soľná lampa, petrolejová lampa, lávová lampa, stojaca lampička, žiarivka, stropnica
bookshelf: knižnica, regál, polica na knihy, polička, polica, poličky, regálik, =políc, knižný regál, regál na knihy, knižná polica, nástenná polica, závesná polica, polica na stenu
vase: váza, vázička, váza na kvety, podlahová váza, =váz
mug: hrnček, šálka, pohár, pohárik, termohrnček, =hrnčeky, =hrnčekov, =hrnčeka, =hrnčeku, =hrnčekom, šáločka, kávová šálka, =šálok, krígeľ, šálka na kávu, hrnček na kávu, hrnčeky, téglik, kelímok, plecháčik, hrnček s viečkom, šálka s podšálkou, pohár na vodu, pohár na pivo, pivný pohár, smaltovaný hrnček
teapot: čajník, kanvica, čajová kanvica, kanvička, rýchlovarná kanvica, varná kanvica, =kanvíc, kanvica na čaj, kanvička na čaj, krhlička na čaj, kanvica s píšťalkou
bottle: fľaša, fľaška, termoska, fľašička, flakón, fľaša na vodu, =fliaš, karafa, ploskačka, športová fľaša, =fľašiek, fľaša na pitie, bidón, demižón, fľaša na víno, fľašôčka, flakónik
bowl: miska, misa, mištička, šalátová misa, misky, =misiek, bowl, ovocná misa, miska na polievku, šalátová miska, misa na ovocie, =mís, mištičky, hlboký tanier, misa na šalát, cukornička
pillow: vankúš, vankúšik, dekoračný vankúš, poduška, podušky, ozdobný vankúš, =vankúše, =vankúša, ortopedický vankúš, podsedák, cestovný vankúš, sedák, vankúš na spanie
candle: sviečka, svieca, vonná sviečka, čajová sviečka, =sviečok, sójová sviečka, svieca z vosku, adventná sviečka, sviečky, sviečka v skle, čajovka, čajovky, hrobová sviečka
clock: nástenné hodiny, hodiny, budík, kukučkové hodiny, =hodín, stolové hodiny, stojace hodiny, budíček, kuchynské hodiny, kukučky hodiny, =nástenných hodín, kyvadlové hodiny, presýpacie hodiny, digitálny budík, hodiny na stenu
mirror: zrkadlo, zrkadielko, nástenné zrkadlo, =zrkadiel, stojace zrkadlo, kúpeľňové zrkadlo, kozmetické zrkadlo, okrúhle zrkadlo, vreckové zrkadielko
car: auto, automobil, autíčko, elektromobil, športové auto, vozidlo, kabriolet, elektrické auto, taxík, voz auto, pretekárske auto, limuzína, sedan, suv, terénne auto, osobné auto, =áut, =autíčka, elektroauto, športiak, športový automobil, pretekársky automobil, veterán, dodávkové auto, kombi, minivan
bicycle: bicykel, =bicykla, =bicykle, =bicyklom, =bicykli, =bicyklov, horský bicykel, elektrobicykel, bicyklík, cestný bicykel, mestský bicykel, detský bicykel, bajk, =bicyklík, odrážadlo, trojkolka, skladací bicykel, elektrický bicykel
headphones: slúchadlá, =slúchadiel, slúchadlo, =slúchadlami, =slúchadlách, bezdrôtové slúchadlá, headset, =slúchadlám, náhlavná súprava, štuple slúchadlá, slúchadlá do uší, herné slúchadlá, štuple do uší
phone: telefón, mobil, smartfón, mobilný telefón, iphone, smartphone, inteligentný telefón
laptop: notebook, laptop, prenosný počítač, macbook, ultrabook, netbook
camera: fotoaparát, kamera, zrkadlovka, foťák, digitálny fotoaparát, videokamera, instantný fotoaparát, akčná kamera, polaroid, instax, analógový fotoaparát
speaker: reproduktor, reprák, repráčik, bluetooth reproduktor, soundbar, bezdrôtový reproduktor, reprobedňa, reprosústava, prenosný reproduktor, subwoofer, bluetooth reprák
perfume: parfum, parfém, parfumovaná voda, toaletná voda, voňavka, kolínska voda, flakón parfumu, dámska vôňa, parfumy, kolínska, dámsky parfum, flakónik parfumu
lipstick: rúž, rúž na pery, lesk na pery, =rúžu, =rúže, tyčinka na pery, matný rúž, balzam na pery
ball: lopta, loptička, futbalová lopta, basketbalová lopta, tenisová loptička, plážová lopta, volejbalová lopta, =lôpt, fitlopta, gymnastická lopta, gumená lopta, nafukovacia lopta
guitar: gitara, akustická gitara, elektrická gitara, ukulele, klasická gitara, basgitara, =gitár
teddy-bear: plyšový medvedík, plyšový macko, plyšový medveď, medvedík plyšový, macko, teddy, plyšový maco, medvedík teddy, macík, =macka, =macko teddy, =mackom, =mackovia
book: kniha, knižka, román, zošit, zápisník, denník, kuchárska kniha, učebnica, knižôčka, notes, =kníh, diár, rozprávková knižka, leporelo, fotoalbum, bloček
cat: mačka, mačiatko, kocúr, mača, mačička, kocúrik, =mačiek, cica, =mačiatka, cicka, micka, cicuška, mourek
dog: pes, =psa, =psy, =psi, =psom, =psovi, =psov, psík, šteniatko, šteňa, havko, jazvečík, pudel, buldog, =psíka, =šteniatka, =psíkovi, labrador, vlčiak, husky, corgi, mops, sučka, psíček, dalmatín, zlatý retríver, čivava, bígl, havo
bear: medveď, medvedík, ľadový medveď, medvieďa, medvedica, =medvede, =medveďa, =medvedíka, polárny medveď, grizly, =ľadového medveďa
rabbit: králik, zajac, zajačik, zajko, králiček, =zajaca, =zajace, =zajacom, zajačica, =zajka, ušiačik, zajkovia
panda: panda, pandička, medveď panda, pánd
elephant: slon, slonica, slonica mladá, sloník, slonie mláďa, =slony, slonička, =sloníča, sloníčatko
duck: kačica, kačka, káčatko, kačička, káčer, kačiatko, =kačíc, kačer
frog: žaba, žabka, žabička, ropucha, žabiak, =žiab, rosnička
dinosaur: dinosaurus, dinosaur, dinosaury, tyranosaurus, dino, triceratops, =dinosauri, =dinosaurov, dinosaurík, stegosaurus
penguin: tučniak, tučniačik, tučniaky
pig: prasa, prasiatko, sviňa, ošípaná, svinka, prasiatka, =prasiatok, kanec, čuník, bravček
fox: líška, lišiak, líštička, líšča, =líšok, líštičky, líščatko
lion: lev, =leva, =levy, =levom, =levovi, levica, levíča, =levov, levík, levíčatko
tiger: tiger, =tigra, =tigre, =tigrom, =tigrovi, tigrík, tigrica, =tigríča, tigríčatko
monkey: opica, opička, šimpanz, gorila, =opíc, opičky, pavián
mouse: myš, myška, potkan, =myši, myšička, krysa, =myšiek
owl: sova, sovička, výr, =sov, kuvik, sovičky, plamienka
fish: ryba, rybka, rybička, =rýb, =rybiek, zlatá rybka, kapor
turtle: korytnačka, korytnačí, =korytnačiek, korytnačky
chick: kuriatko, kurča, vtáčatko, =kuriatka, kuriatok
garden: záhrada, záhradka, =záhrade, čínska záhrada, japonská záhrada, =záhrad, dvorček, kvetinová záhrada, botanická záhrada, zeleninová záhrada, sad, =park
palace: palác, zámok, hrad, =zámku, =zámky, =zámkom, zakázané mesto, chrám, kaštieľ, pagoda, pevnosť, kláštor, katedrála, zámocký
skyline: panoráma mesta, panoráma, silueta mesta, mestská panoráma, horizont mesta, obzor mesta, mestská krajina, skyline
mountains: hora, hory, =hôr, =horách, =horami, pohorie, tatry, horská krajina, =tatrách, kopce, vrchy, vrchol, končiar, hrebeň hôr, kopec, skalnaté hory
beach: pláž, =pláži, =pláže, pobrežie, morský breh, breh mora, =brehu mora, piesočnatá pláž, na brehu, pri mori, na pláži, breh
forest: les, =lese, =lesa, =lesy, džungľa, prales, lesík, hora les, háj, čistinka, =lesom, lesná čistinka, borovicový les, smrekový les, brezový háj, na okraji lesa, listnatý les
street: ulica, ulička, =ulíc, chodník, alej, bulvár, cesta mestom, námestie, dláždená ulica, križovatka

[accessory]
glasses: okuliare, =okuliarov, =okuliaroch, =okuliarmi, okuliarky, dioptrické okuliare
bow: mašľa, mašlička, motýlik, =mašle, =mašľou, =mašličkou, mašličky
balloon: balón, balónik, nafukovací balón, balóniky, baloník
bubbles: bublina, mydlová bublina, =bubliny, bublinka, =bublín, =bublinky, bublifuk
wings: krídlo, =krídla, =krídel, =krídlami, lietajúci, okrídlený, krídelko, =krídelká, =krídelkami, letiaci, =letí

[colour]
red: červený, bordový, karmínový, šarlátový, tmavočervený, vínový, rubínový, tmavo červený, višňový, jasnočervený, červená farba, rudý, bordó, tehlový, čerešňový, krvavočervený, burgundy, burgundský, svetločervený, bledočervený, pastelovočervený, žiarivočervený, sýtočervený, červenkastý, tehlovočervený, paradajkový, jahodový, jahodovočervený, rubín, malinovočervený, ohnivočervený, bordó farby
orange: oranžový, marhuľový, koralový, pomarančový, terakotový, broskyňový, ryšavý, hrdzavý, mandarínkový, tekvicový, mrkvový, ryšavá, koralový odtieň, svetlooranžový, bledooranžový, pastelovooranžový, tmavooranžový, žiarivooranžový, sýtooranžový, jasnooranžový, oranžovej farby, koralovooranžový, mandarínka, oranžovočervený
yellow: žltý, citrónový, horčicový, jasnožltý, svetložltý, žltučký, medový, okrový, slnečnožltý, kanárikovožltý, jantárový, bledožltý, pastelovožltý, tmavožltý, žiarivožltý, sýtožltý, žltej farby, žltkastý, zlatožltý, slamový, slnečnicový, banánový, horčicovožltý, citrónovožltý
green: zelený, olivový, mätový, smaragdový, tmavozelený, svetlozelený, khaki, pistáciový, limetkový, tmavo zelený, svetlo zelený, šalviový, fľaškovozelený, kaki, fľašovozelený, jedľový, trávovozelený, mentolový, vojenská zelená, lesná zelená, nefritový, bledozelený, pastelovozelený, žiarivozelený, sýtozelený, jasnozelený, zelenej farby, zelenkastý, machový, machovozelený, modrozelený, žltozelený, šalvia, petrolejovozelený, smaragd, mätovozelený, olivovozelený, jablkovozelený, avokádový
blue: modrý, kráľovsky modrý, kobaltový, zafírový, nevädzový, indigový, indigo, modručký, kráľovská modrá, atramentový, sýtomodrý, ultramarínový, jasnomodrý, žiarivomodrý, žiarivo modrý, sýto modrý, jasno modrý, modrej farby, modrastý, džínsovomodrý, zafír, kobalt, kobaltovomodrý, nevädzovomodrý
light-blue: svetlomodrý, tyrkysový, bledomodrý, nebesky modrý, azúrový, blankytný, belasý, svetlo modrý, bledo modrý, tyrkys, nebovomodrý, blankytnomodrý, akvamarínový, pastelovomodrý, pastelovo modrý, svetlomodrej farby, tyrkysovomodrý, tyrkysovej farby, azúr
navy: tmavomodrý, námornícky modrý, tmavo modrý, navy, námornícka modrá, polnočná modrá, polnočnomodrý, tmavomodrej farby
purple: fialový, levanduľový, orgovánový, lila, purpurový, slivkový, tmavofialový, svetlofialový, baklažánový, ametystový, fialkový, vresový, fialková, bledofialový, pastelovofialový, žiarivofialový, sýtofialový, jasnofialový, fialovej farby, hroznový, čučoriedkový, černicový, ametyst, levanduľovofialový
pink: ružový, fuksiový, staroružový, púdrový, malinový, bledoružový, svetloružový, tmavoružový, lososový, púdrovoružový, magenta, fuchsiový, cyklámenový, ružovučký, svetlo ružový, pudrový, pudrovo ružový, cyklaménový, pastelovoružový, žiarivoružový, sýtoružový, jasnoružový, ružovej farby, ružovkastý, losos farba, cukríkovoružový, pivónia farba, marhuľovoružový, baby ružová, lososovoružový
brown: hnedý, čokoládový, koňakový, gaštanový, tmavohnedý, svetlohnedý, karamelový, kávový, orieškový, tmavo hnedý, svetlo hnedý, hnedučký, orechový, kakaový, ťavia, škoricový, tabakový, cappuccino, bledohnedý, pastelovohnedý, žiarivohnedý, sýtohnedý, jasnohnedý, hnedej farby, hnedastý, karamel, farba kávy, latté, hrdzavohnedý, červenohnedý, škorica, čokoládovohnedý, medovohnedý, kakao
beige: béžový, farba slonovej kosti, farby slonovej kosti, farbe slonovej kosti, farba piesku, krémový, slonovinový, pieskový, smotanový, slonová kosť, telový, vanilkový, ecru, šampaň, nude, svetlobéžový, maslový, režný, piesková, lomená biela, šampanský, tmavobéžový, bledobéžový, pastelovobéžový, žiarivobéžový, sýtobéžový, jasnobéžový, béžovej farby, krémovej farby, taupe, kapučíno, sivobéžový, ovsený, prírodná farba, prírodnej farby, vanilka
black: čierny, uhlovočierny, ebenový, matná čierna, čierna matná, čiernučký, uhľovočierny, havraní, čierny mat, čiernej farby, čiernastý, ónyxový
white: biely, snehobiely, mliečnobiely, čistobiely, bielučký, perleťový, perlovobiely, snehovo biely, bielej farby, perleťovobiely, off white
grey: sivý, šedý, antracitový, grafitový, popolavý, tmavosivý, svetlosivý, tmavošedý, svetlošedý, antracit, strieborno sivý, tmavo sivý, svetlo sivý, dymový, bridlicový, grafit, popolavosivý, sivý melír, bledosivý, pastelovosivý, žiarivosivý, sýtosivý, jasnosivý, bledošedý, pastelovošedý, žiarivošedý, sýtošedý, jasnošedý, sivej farby, šedej farby, sivastý, oceľovosivý, sivohnedý, sivomodrý, betónovosivý, grafitovosivý
gold: zlatý, zlatistý, zlato, ružové zlato, pozlátený, zlatavý, ružovozlatý, biele zlato, =zlata, =zlate, zlatá farba, starozlatý
silver: strieborný, striebro, postriebrený, striebristý, =striebra, =striebre, striebornej farby

[material]
leather: koža, kožený, koženka, semiš, semišový, pravá koža, ekokoža, umelá koža, koženkový, brúsená koža, nubuk, eko koža, hovädzia koža, lakovaná koža, syntetická koža, vegánska koža, lakovaný, useň, teľacia koža
cotton: bavlna, bavlnený, plátno, plátenný, biobavlna, organická bavlna, flanel, flanelový, mušelín, mušelínový, froté, canvas, plátený, popelín, krep, batist, teplákovina, saténová bavlna, perkál, úplet bavlna, keper
silk: hodváb, hodvábny, satén, saténový, šifón, šifónový, atlas, tyl, tylový, organza, taft
wool: vlna, vlnený, kašmír, kašmírový, merino, plsť, plstený, filc, alpaka, tvíd, merino vlna, ovčia vlna, filcový, tvídový, mohér, merínová, angora, fleece, flísový, priadza, buklé
denim: džínsový, džínsovina, rifľový, denim, rifľovina, denimový, džínový
linen: ľan, ľanový, =ľanu, =ľanom
metal: kov, kovový, železo, železný, hliník, hliníkový, mosadz, mosadzný, meď, medený, bronz, bronzový, liatina, liatinový, titán, titánový, kovaný, mechanický, zliatina, chróm, chrómovaný, plech, plechový, =mosadze, =medi, smaltovaný, cín, =mosadznými, zinok, pozinkovaný, nikel, niklovaný, liaty
steel: oceľ, oceľový, nerez, nerezový, nehrdzavejúca oceľ, =ocele, =oceli, antikoro, nerezová oceľ, antikorový, chirurgická oceľ, nehrdzavejúci, =oceľou
wood: drevo, drevený, dub, dubový, orech, borovica, borovicový, buk, bukový, breza, brezový, masív, masívne drevo, preglejka, teak, mahagón, jaseň, agát, =dreva, =dreve, dubový masív, smrek, smrekový, jaseňový, teakový, akácia, jelša, lipa, agátový, =masívu, orechové drevo, mangové drevo, čerešňové drevo, bukové drevo, dubové drevo, javor, javorový, smrekovec, lipový, mahagónový, palisander
bamboo: bambus, bambusový
glass: sklo, sklenený, krištáľ, krištáľový, tvrdené sklo, =skla, =sklom, =skle, borosilikátové sklo, mliečne sklo, fúkané sklo
ceramic: keramika, keramický, porcelán, porcelánový, kamenina, kameninový, hlina, hlinený, fajansa, terakota, kostný porcelán, íl, hrnčiarsky, glazúrovaný
plastic: plast, plastový, umelá hmota, akryl, akrylový, polykarbonát, pvc, živica, polypropylén, umelohmotný, plexisklo
rubber: guma, gumový, gumený, silikón, silikónový, kaučuk, latex, neoprén, neoprénový, kaučukový, latexový
velvet: zamat, zamatový, velúr, velúrový, menčester, menčestrový, plyš, velvet
paper: papier, papierový, kartón, kartónový, lepenka, kraftový papier, papiera, lepenkový, ryžový papier, kraft

[also]
subject.bear + colour.brown: hnedý medveď
subject.bear + colour.white: biely medveď
subject.trousers + material.denim: džínsy, rifle, =džínsov, =riflí, =džínsami, džínsové nohavice, rifľové nohavice, =džínsoch, texasky, džíny
subject.duck + material.rubber: gumená kačička, gumová kačička, gumové káčatko
subject.jacket + material.denim: rifľovka
subject.boot + material.rubber: gumené čižmy, gumové čižmy, gumáky

[scene]
white-background: biele pozadie, čisto biele pozadie, =bielom pozadí, =bieleho pozadia, jednoliate biele pozadie, čisté biele pozadie, =čisto bielom pozadí, pozadie biele
living-room: obývačka, obývacia izba, =obývačke, =obývacej izbe, =obývacej izby, obývačky, =obývaciu izbu, salón, v obývačke
bedroom: spálňa, =spálni, =spálne, v spálni
kitchen: kuchyňa, kuchynská linka, =kuchyni, =kuchyne, kuchynka, kuchynský pult, =kuchynskej linke
bathroom: kúpeľňa, =kúpeľni, =kúpeľne, kúpeľnička, vaňa, vo vani, sprchovací kút, záchod, toaleta
office: kancelária, pracovňa, =kancelárii, =kancelárie, domáca kancelária, pracovisko, v pracovni
snow: sneh, =snehu, =snehom, zasnežený, snehový, závej, zasnežená krajina, snežný, v snehu, snehová krajina
studio: štúdio, ateliér, fotoateliér, =štúdiu, fotoštúdio, štúdiové pozadie

[style]
photo: fotografia, fotka, fotorealistický, realistický, fotografický, foto, realisticky
ink-wash: tušová maľba, čínska maľba, =tušom, tušová kresba, tuš, čínska tušová maľba, maľba tušom, shan shui, kresba tušom
watercolour: akvarel, akvarelový, vodové farby, =akvarelom, =vodovými farbami
oil-painting: olejomaľba, olejová maľba, olejové farby, =olejom, olej na plátne, maľba olejom
cartoon: kreslený, komiks, animovaný, anime, kreslená rozprávka, komiksový, rozprávkový kreslený, ako z rozprávky
cyberpunk: kyberpunk, cyberpunk, kyberpunkový
futuristic: futuristický, sci fi, futurizmus, budúcnosti
vintage: vintage, retro, starožitný, staromódny, starobylý, historický, starožitnosť, patinovaný, antický, starodávny
minimalist: minimalistický, minimalizmus, minimalisticky

[view]
front: pohľad spredu, spredu, čelný pohľad, predný pohľad, čelne
side: pohľad zboku, zboku, z boku, z profilu, bočný pohľad, profil, bokom
top: pohľad zhora, zhora, z vtáčej perspektívy, pohľad z vtáčej perspektívy, odhora, flat lay, z výšky
three-quarter: trojštvrťový pohľad, šikmý pohľad, z trojštvrťového pohľadu, pod uhlom, z uhla
close-up: detailný záber, zblízka, makro, detail zblízka, blízky záber, veľký detail, v detaile

[light]
soft: mäkké svetlo, =mäkkom svetle, jemné svetlo, rozptýlené svetlo, =jemnom svetle, tlmené svetlo, mäkké osvetlenie, =tlmenom svetle, =rozptýlenom svetle
studio: štúdiové svetlo, štúdiové osvetlenie, ateliérové svetlo, =štúdiovom svetle
dusk: súmrak, západ slnka, =pri západe slnka, =západe slnka, zlatá hodinka, večerné svetlo, večer, =za súmraku, podvečer, zapadajúce slnko
morning: ráno, svitanie, úsvit, ranné svetlo, východ slnka, =východe slnka, =na úsvite, ranný, za úsvitu, =rannom svetle, pri východe slnka, skoro ráno
night: noc, =v noci, nočný, mesačné svetlo, =noci, =mesačnom svetle, polnoc, spln, za splnu, pri splne, hviezdna noc, nočná obloha, o polnoci, mesačný svit
backlit: protisvetlo, =protisvetle, v protisvetle, podsvietený zozadu
neon: neón, neónový, neóny, neónové svetlo, =neónov, neónové svetlá, =neónovými svetlami

[word]
trim: pozadie, =pozadí, =pozadia, izba, svetlo, osvetlenie, list, lúka, koruna, trón, konár, ihrisko, krk, =krku, ruka, =ruke, hlava, =hlave, interiér, jedáleň, =jedálni, rameno, plece, remienok, remienok na hodinky, remienok k hodinkám, remienok na gitaru, popruh, ucho tašky, uško, rukoväť, rúčka, držadlo, madlo, podrážka, podošva, šnúrka, =šnúrky, =šnúrkami, podpätok, opätok, pracka, spona, zips, gombík, =gombíky, =gombíkmi, stuha, stužka, noha, nôžka, =nohy, =nohami, =nohách, =nôžky, =nôžkami, =nôžkach, koliesko, koleso, =kolieska, =kolieskami, =kolesá, veko, viečko, pokrievka, vrchnák, uzáver, podstavec, základňa, lem, lemovanie, špička, jazyk topánky, stielka, vložka do topánok, golier, golierik, rukáv, manžeta, vrecko, podšívka, šev, strapec, =strapce, =strapcami, reťaz, ramienko, =ramienka, potlač, vzor, pruh, prúžok, =prúžky, =pásiky, pásik, bodka, =bodky, výšivka, logo, nápis, motív, čipka, volán, =volány, volánik, kamienok, =kamienky, kameň, =kameňom, =kamienkom, =kamienkami, perla, perlička, =perly, diamant, briliant, korálik, zapínanie, suchý zips, ciferník, ručička, =ručičky, displej, obrazovka, zátka, štupeľ, zobáčik, knôt, čelo postele, opierka, operadlo, podrúčka, kábel, žiarovka, =uši, =ušami, oko, =oči, =očami, nos, chvost, chvostík, zobák, fúzy, hriva, brmbolec, šilt, krempa, kapucňa, =kapucňou, kožušina, kožušinka, kovanie, nit, sedlo, riadidlá, pneumatika, ráfik, špica, detail, doplnok, ozdoba, zdobenie, struna, hmatník, zásuvka, šuplík, dvierka, chlopňa, mušle slúchadiel, náušníky, tlačidlo, káro, gumička, dno, okraj, hrana, nášivka, aplikácia, štítok, pútko, brucho, bruško, laba, labka, výstrih, kvetinový vzor, odnímateľný popruh, dlhý popruh, kontrast, =kockou, parapeta, parapet, plot, zábradlie, lístie, lupeň, lupene, diera, dierka, pierko, ústa, zub, zuby, jazyk, roh, rohy, rožky, pazúr, pazúriky, kvietok, kvietky, srdiečka, hviezdička, hviezdičky, karabínka, traky, patentka, cvok, cvoky, vsadka, nožičky, špunt, dávkovač, pumpička, obruč, klávesy, páska, ňufáčik, ňufák, ofina, líčka, chobot, stehy, paspula, nity, kožený remienok, kryštáliky, hrany, gombíčky, úchytka, úchytky, pánt, pánty, závit, prešívanie trim, flitre, flitrami, pierka, rebrovanie, vrecúška, tvár, chrbát, prešívanie
body: korpus, puzdro hodiniek, rám, rámik, rámček, tienidlo, čalúnenie, poťah, =poťahom, =poťahu, povrch, látka, materiál, farba, =farbe, =farby, =farbou, odtieň, tón, prevedenie, vyhotovenie, =prevedení, =vyhotovení, zvršok, konštrukcia, škrupina, srsť, doska stola, telo, väzba, =väzbe, tkanina, sfarbenie
other: myš počítačová, myš bezdrôtová, myš k počítaču, večierok, oslava, piknik, koncert, lavička, lavica, rybník, džbán, krčah, tanierik, voda, káva, čaj, víno, ovocie, jablko, chlieb, puzdro, obal, kryt, obal na telefón, obal na mobil, kryt na mobil, kryt na telefón, puzdro na telefón, puzdro na mobil, puzdro na okuliare, puzdro na gitaru, obal na notebook, obal na gitaru, obal na kufor, obal na vankúš, nabíjačka, držiak, držiak na mobil, držiak na telefón, stojan, stojanček, podložka, nálepka, samolepka, plagát, kľúčenka, prívesok na kľúče, prívesok, náušnica, =náušnice, =náušníc, náramok, brošňa, rukavica, =rukavice, =rukavíc, rukavička, ponožka, =ponožky, =ponožiek, podkolienky, pančuchy, uterák, osuška, deka, prehoz, prikrývka, záves, záclona, koberec, koberček, rohožka, tanier, vidlička, lyžica, lyžička, nôž, panvica, hrniec, kvetináč, kôš, košík, krabica, krabička, truhlica, šperkovnica, podnos, tácka, háčik, vešiak, organizér, skriňa, skrinka, komoda, šatník, kredenc, vitrína, televízor, monitor, klávesnica, tablet, tlačiareň, router, adaptér, powerbanka, batéria, statív, objektív, dron, kvet, =kvety, =kvetmi, =kvetov, kvetina, rastlina, kytica, strom, stromček, torta, koláč, keks, sušienka, čokoláda, krmivo, granule, podstielka, vodítko, vôdzka, obojok, klietka, akvárium, kefa, kefka, zubná kefka, mydlo, šampón, krém, mlieko telové, maskara, špirála, lak na nechty, make up, sérum, hrebeň, holiaci strojček, fén, vysávač, mixér, hriankovač, rúra, chladnička, práčka, žehlička, stan, spací vak, spacák, prilba, helma, cyklistická prilba, raketa, skateboard, kolobežka, motorka, motocykel, nákladné auto, autobus, vlak, lietadlo, loď, čln, klavír, husle, bubon, flauta, pero, ceruzka, pravítko, kalendár, pohľadnica, tapeta, fotorámik, rámik na fotky, kraťasy, šortky, plavky, bikiny, podprsenka, bielizeň, nohavičky, pyžamo, župan, oblek, kravata, vesta, uniforma, kostým, kombinéza, papuče, maska, parochňa, obliečky, obliečka, obliečka na vankúš, posteľná bielizeň, plachta, perina, paplón, matrac, obrus, obrúsok, prestieranie, podtácka, svietnik, stojan na sviečku, zarážka na knihy, botník, stojan na dáždniky, krabička na hodinky, krabička na prsteň, otvárač, vývrtka, taška na notebook, taška na fotoaparát, brašňa na fotoaparát, autosedačka, zámok na bicykel, košík na bicykel, nosič bicyklov, záložka do knihy, krúžok na kľúče, pelech, pelech pre psa, pelech pre mačku, škrabadlo, miska pre psa, miska pre mačku, vodítko pre psa, obojok pre psa, prepravka, pasca na myši, počítačová myš, bezdrôtová myš, herná myš, podložka pod myš, robot, raketa vesmírna, jednorožec, drak, kôň, krava, ovca, koza, vták, vtáčik, papagáj, orol, had, krokodíl, žirafa, zebra, klokan, koala, veverička, ježko, jež, jeleň, srnka, vlk, veľryba, delfín, žralok, chobotnica, motýľ, včela, lienka, pavúk, sliepka, kohút, človek, dom, budova, most, rieka, jazero, nebo, slnko, mesiac, hviezda, oblak, tráva, okno, dvere, stena, podlaha, strecha, vedro, zástera, doska na krájanie, peračník, kozmetická taštička, bábika, stavebnica, puzzle, hojdačka, kočík, cumlík, krb, ventilátor, zvlhčovač, pohár na víno, pohárik na víno, servis, čajový servis, riad, súprava riadu, lyže, sánky, korčule, snehuliak, pastelka, váha, poťah na stoličku, poťah na sedačku, dóza, korenička, potok, lekno, leknín, kaviareň, obchod, škola budova, kostol, veža, maják, električka, perinka, limonáda, džús, mlieko, zmrzlina, melón, banán, citrón ovocie, jahoda, čerešňa ovocie, tekvica, mrkva, kosť, kôš na bielizeň, utierka, naberačka, sitko, príbor, príbory, slamka, mlynček, soľnička, sponka, sponka do vlasov, gumička do vlasov, čelenka, odpadkový kôš, mikrofón, rádio, projektor, herná konzola, glóbus, mapa, ďalekohľad, mikroskop, jachta, traktor, dodávka, vrtuľník, víla, škriatok, trpaslík, duch, kostlivec, mimozemšťan, pirát, rytier, plameniak, medvedík čistotný, škrečok, bobor, jahňa, jahniatko, ovečka, osol, somárik, pštros, holub, labuť, hus, bocian, vrana, piesok, more, oceán, vlna morská, vodopád, skala, terasa, balkón, schody, chodba, pivnica, povala, reštaurácia, fontána, mlyn, seno, oheň, ohnisko, hojdacia sieť, umývadlo, drez, záchod misa, sporák, huba, hríb, huby, hruška, pomaranč, hrozno, syr, palacinka, polievka, pivo, akordeón, trúbka, saxofón, veniec, slnečnica, tulipán, ruža, margaréta, kaktus, palma, kytica ruží, girlanda, vianočná ozdoba, sob, adventný kalendár, domček, vtáčia búdka, búdka, kŕmidlo, krhla, fúrik, =obruse
toy: hračka, plyšák, maskot, figúrka, soška, socha, pár, kolekcia, druh, typ, obrázok, ilustrácia, kresba, maľba, grafika, render, portrét, model, verzia, skupina, séria, vizualizácia, zobrazenie, plyšová hračka, dvojica, pokladnička, záber, snímka, variant, obraz
generic: fotografia produktu, produktová fotografia, produktová fotka, obrázok produktu, produkt, výrobok, tovar, foto produktu, katalógová fotografia, fotka produktu, predmet
plain: slamený, pije, prútený, ratanový, v skle, prenosný, plochý, plyšový, ja, ty, on, ona, ono, my, vy, oni, môj, moja, moje, tvoj, náš, váš, jeho, jej, ich, ten, tá, to, tie, tento, táto, toto, tieto, tom, toho, ktorý, ktorá, ktoré, čo, ako, keď, kde, že, aby, sa, si, som, ste, sme, už, ešte, veľmi, tak, tiež, aj tak, iba, len, jednoducho, celý, každý, všetko, jeden, jedna, jedno, bol, bola, bolo, bude, byť, môže, môžem, možno, prosím, vytvor, vygeneruj, nakresli, namaľuj, ukáž, urob, chcem, chcel by som, chcela by som, hľadám, potrebujem, predám, predávam, kúpim, kúpiť, ponúkam, nový, novinka, najlepší, kvalita, kvalitný, vysoká kvalita, vysoké rozlíšenie, rozlíšenie, luxusný, prémiový, krásny, pekný, roztomilý, sladký, pôvabný, vtipný, smiešny, zábavný, veselý, smutný, šťastný, priateľský, odvážny, zlý, hebký, chlpatý, huňatý, elegantný, štýlový, módny, klasický, moderný, súčasný, dizajnový, ručne vyrobený, ručná práca, ručná výroba, ručne maľovaný, ručne, ručný, handmade, originálny, originál, autentický, pravý, jednoduchý, hladký, jednofarebný, mäkký, tvrdý, tmavý, svetlý, pastelový, sýty, teplý, studený, matný, lesklý, leštený, veľký, obrovský, malý, maličký, drobný, mini, midi, maxi, stredný, veľkosť, veľ, oversize, dlhý, krátky, vysoký, nízky, široký, úzky, tenký, hrubý, okrúhly, oválny, štvorcový, hranatý, obdĺžnikový, ľahký, ťažký, kompaktný, priestranný, pohodlný, komfortný, trvácny, odolný, pevný, praktický, univerzálny, skladací, rozkladací, nastaviteľný, vodeodolný, vodotesný, nepremokavý, bezdrôtový, elektrický, digitálny, inteligentný, automatický, cestovný, vonkajší, domáci, športový, každodenný, spoločenský, večerný, formálny, kancelársky, školský, letný, zimný, jesenný, jarný, leto, zima, jar, jeseň, dámsky, pánsky, detský, chlapčenský, dievčenský, dojčenský, pre ženy, pre mužov, pre deti, pre dievčatá, pre chlapcov, žena, muž, dievča, dievčatko, chlapec, dieťa, deti, =detí, bábätko, dospelý, unisex, darček, darčekový, =ako darček, narodeniny, vianoce, vianočný, výpredaj, akcia, zľava, doprava zadarmo, zadarmo, doručenie, cena, lacný, značka, značkový, štýl, =štýle, tvar, strih, dekorácia, dekoratívny, dekoračný, ozdobný, výzdoba, mesto, mestský, vidiecky, rustikálny, škandinávsky, severský, industriálny, provence, boho, taliansky, francúzsky, nemecký, slovenský, čínsky, japonský, turecký, prírodný, skutočný, umelý, imitácia, ekologický, organický, recyklovaný, čistý, plný, prázdny, otvorený, zatvorený, dvojitý, jednolôžkový, dvojlôžkový, manželský, ľavý, predný, zadný, stred, uprostred, prostredný, cm, mm, ml, kg, l, liter, =litra, =litrov, =litre, xs, m, xl, xxl, eur, pletený, háčkovaný, úpletový, prešívaný, tkaný, vyšívaný, čipkovaný, kockovaný, pruhovaný, pásikavý, bodkovaný, kvetovaný, kvetinový, vzorovaný, potlačený, plisovaný, skladaný, sediaci, stojaci, ležiaci, spiaci, bežiaci, behajúci, idúci, skáčuci, usmievajúci, usmiaty, tancujúci, jediaci, čítajúci, plávajúci, hrajúci, pozerajúci, beží, skáče, tancuje, je jedlo, číta, pláva, hrá sa, pozerá, ide, usmieva, usmieva sa, učiteľ, lekár, doktor, kuchár, kráľ, kráľovná, princezná, princ, astronaut, kozmonaut, protišmykový, nepriľnavý, zateplený, s dlhým rukávom, s krátkym rukávom, bez rukávov, priliehavý, voľný, rovný, vysoký pás, s vysokým pásom, okrúhly výstrih, stolový, nástenný, podlahový, závesný, stropný, stojací, kuchynský, jedálenský, konferenčný, písací, záhradný, plážový, turistický, trekingový, bežecký, horský, cestný, beh, na behanie, do školy, do práce, na každý deň, na leto, na zimu, tréning, joga, cesty, práca, škola, prechádzka, herný, profesionálny, objem, vonný, parfumovaný, zdobený, maľovaný, vyrezávaný, skvelý, ideálny, ideálne, dokonalý, dobrý, slnečný, denné svetlo, nálada, atmosféra, útulný, jemný, led, bluetooth, usb, sám, tu, tam, dnes, vnútorný, mladý, starý, extra, ultra, pro, max, plus size, prvý, druhý, hlboký, exkluzívny, limitovaný, zberateľský, stav, použitý, ako nový, skladom, na objednávku, na kávu, na čaj, na vodu, svadba, svadobný, rodina, rodinný, umývačka, mikrovlnka, bezpečný, hypoalergénny, priedušný, pružný, elastický, strečový, priehľadný, transparentný, rebrovaný, horný, dolný, spodný, vrchný, mama, otec, babka, dedko, kamarát, milovaný, vzduch, príroda, pracovný, ospalý, hladný, divoký, výška, šírka, dĺžka, hĺbka, priemer, rozmer, rozmery, farebný, viacfarebný, dúhový, pestrý, akustický, na kolieskach, kabínový, cez rameno, =ramene, =pleci, kúpeľňový, šikovný, radostný, rozprávkový, čarovný, pokojný, zvedavý, hit, super, odoslanie, záruka, eshop, aukcia, bazár, čalúnený, lesk, mat, bielený, olejovaný, surový, roztrhaný, otočný, výsuvný, úložný priestor, s úložným priestorom, výplň, náplň, výkonný, zvuk, vyhrievaný, ovocný, čajový, vôňa, voňavý, palcov, palec, gb, zaparkovaný, nabíjací, do ruky, sedacia, hojdací, varný, snehová, morský, dámy, páni, balíček, dotykový, ovládanie, položený, položená, položené, hustý, hmlistý, piesočnatý, rfid, rád by som, rada by som, by som, by, mohol by si, mohla by si, mohli by ste, môžeš, môžete, nakresliť, namaľovať, ukázať, vytvoriť, vytvorte, vygenerujte, nakreslite, namaľujte, ukážte, zobraz, zobrazte, znázorni, daj, dajte, zháňam, vymením, výmena, osobný odber, dohodou, cena dohodou, skoro nový, nenosený, nepoužitý, s visačkou, visačka, vada, vady, škvrna, bez škvŕn, škrabanec, stopy používania, odfotený, zobrazený, vidno, opretý, opretá, opreté, postavený, zavesený, visiaci, zakrytý, prikrytý, prikrytá, prikryté, ustlaný, uviazaný, schovaný, dážď, daždivý, v daždi, oblačno, hmla, v hmle, vietor, veterný, lezie, kráča, loví, oddychuje, spieva, drieme, schúlený, šibalský, prefíkaný, bacuľatý, v tvare, vo forme, v tvare srdca, slza, kvapka, srdce, srdiečko, plytký, lepiaci, tichý, bezhlučný, na batérie, neskoro, skoro, tieň, v tieni, na slnku, odraz, rozmazaný, rozmazané pozadie, vyzerá, zľavnený, detská izba, nejaký, nejaká, nejaké, obyčajný, zvislý, vodorovný, trblietavý, rúti, nafukovací, jednorazový, veľmi dobrý stav, dobrý stav, č, súrne, packeta, vinted, bazoš, mourovatý, usmievavý, s objemom, s priemerom, s výškou, s rozmermi, stmievateľný, maznavý, kučeravý, na želanie, na predaj, cez potok, cez hlavu, cez uši, na uši

[role]
exclude-after: bez, nie, okrem, namiesto, ani, mimo, s výnimkou, žiadny, žiadna, žiadne, žiadnych, nie je, nie sú, nemá, neobsahuje, balenie neobsahuje, nejde o, ne
exclude-before: nie je súčasťou, nie sú súčasťou, nie je súčasťou balenia, nie sú súčasťou balenia, nie je v cene, nie sú v cene, predáva sa samostatne, predávajú sa samostatne, nie je zahrnutý, nie je zahrnutá, nie je zahrnuté, nie sú zahrnuté, osobitne, nie je priložený, nie je priložená, nie je priložené, nie sú priložené, predáva sa zvlášť, predávajú sa zvlášť, nie je v balení, nie sú v balení, nie je obsahom balenia, nie sú obsahom balenia, nie je súčasťou dodávky, nie sú súčasťou dodávky, treba dokúpiť, samostatne predajný
fits-after: sa hodí k, sa hodí ku, sa hodí na, sa skvele hodí k, sa dobre hodí k, sa hodia k, pre, k, ku, do, na telefón, na mobil, na notebook, na kľúče, na víno, na topánky, na knihy, na šperky, na okuliare, na hodinky, na bicykel, na gitaru, hodí sa k, hodí sa ku, hodí sa na, hodia sa k, skvele sa hodí k, dobre sa hodí k, perfektne sa hodí k, výborne sa hodí k, ladí s, ladí so, ladiaci s, ladiaca s, vhodný pre, vhodná pre, vhodné pre, vhodný k, vhodná k, vhodný na, vhodná na, vhodné na, kompatibilný s, kompatibilná s, kompatibilné s, kompatibilný so, kompatibilné so, vedľa, pri, u, za, blízko, na rozdiel od, podobný, ideálny k, ideálne k, ideálne pre, ideálny pre, určený pre, určená pre, určené pre, určený na, skvele ladí s, pasuje k, pasuje na, neďaleko, v porovnaní s, v kombinácii s, než
with-after: s, so, vrátane, obsahuje, zdobený s, zdobená, zdobené, má, majúci, vybavený, vybavená, spolu s, spolu so, v sade s, doplnený, doplnená, doplnené, plus, majú, lemovaný, lemovaná
wear-after: nosí, nosiaci, oblečený v, oblečená v, oblečené v, oblečený do, drží, držiaci, hrá sa s, hrá sa so, hrajúci sa s, hrajúca sa s, hrajúce sa s, hrajúci sa so, fúka, fúkajúci, má na sebe, má na hlave, nesie, jazdí na, objíma, púšťa, nafukuje, hrá na, odetý v, obutý v, obuté v, s nasadenou, s nasadeným
in-after: v, vo, na, medzi, nad, pred, vnútri, po, oproti, okolo, sedí na, stojí na, leží na, pod, sediaci na, stojaci na, ležiaci na, na pozadí, cez, proti
of: z, zo, od, vyrobený z, vyrobená z, vyrobené z, vyrobený zo, vyrobená zo, vyrobené zo, ušitý z, ušitá z, ušité z, zhotovený z, z pravej, pletený z, vyrezaný z
and: a, aj, i, alebo, či, a tiež, &, ako aj
but: hodí, hodí sa, sa hodí, sa skvele hodí, skvele sa hodí, ladí, sa nachádza, ale, no, avšak, lež, ale zo, stojí, leží, sedí, visí, spí, nachádza sa, však
topic: je, sú, je to, dostupný v, dostupná v, dostupné v
count-after: sada, súprava, set, balenie, balenie po, počet
count-before: ks, kusov, kusy, kus, párov, páry, x, dielna, dielny, diely

[key]
subject: produkt, predmet, objekt, názov, tovar, čo, výrobok, kategória, druh, typ, názov produktu, motív, postava, typ produktu
colour: farba, farby, hlavná farba, odtieň
material: materiál, materiály, látka, zloženie, hlavný materiál
scene: scéna, pozadie, prostredie, miesto, lokalita, interiér
style: štýl
view: pohľad, uhol, perspektíva, kamera, záber
light: svetlo, osvetlenie, denná doba
accessory: doplnky, doplnok, príslušenstvo, rekvizity
exclude: vylúčiť, bez, negatívny, vyhnúť sa, nie, negatívny prompt, nezobrazovať
quantity: množstvo, počet, kusov, počet kusov
ignore: veľkosť, značka, hmotnosť, rozmery, model, cena, výška, šírka, dĺžka, hĺbka, sezóna, pohlavie, výrobca, objem, priemer, stav, kompatibilita, váha, ean, podšívka, podrážka, strih, záruka, vek

[number]
2: dva, dve, dvoch, dvoma
3: tri, troch
4: štyri, štyroch
5: päť, piatich
6: šesť, šiestich
7: sedem
8: osem
9: deväť
10: desať
12: dvanásť, tucet

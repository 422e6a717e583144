# Lithuanian. All cases by rules; locative and dative of nouns are suffixes that play a role.
[language]
tag: lt
source: written by hand
heads: last
adjectives: before
clause: first
parts: yes
family: baltic
letters: ėįų

[inflect]
noun: ias -> io, ią, iu, iai, ių, ius, iais, i
noun: as -> o, ą, u, ai, ų, us, ais, -
noun: tis -> čio, tį, čiu, čiai, čių, čius, čiais, ties, tys, timi, tis, či, t, čia
noun: dis -> džio, dį, džiu, džiai, džių, džius, džiais, dies, dys, dimi, dis, dži, d
noun: is -> io, į, iu, iai, ių, ius, iais, ies, imi, ys, is, imis, i, -
noun: dys -> džio, dį, džiu, džiai, džių, džius, džiais, dži, d
noun: tys -> čio, tį, čiu, čiai, čių, čius, čiais, či, t
noun: ys -> io, į, iu, iai, ių, ius, iais, i, -
noun: tė -> tės, tę, te, čių, tes, tėmis, t
noun: dė -> dės, dę, de, džių, des, dėmis, d
noun: ė -> ės, ę, e, ių, es, ėmis, -
noun: ia -> ios, ią, ia, ių, ias, iomis, iai, i
noun: a -> os, ą, a, ų, as, omis, ai, -
noun: ius -> iaus, ių, iumi, iai, iais, i
noun: us -> aus, ų, umi, ūs, us, umis, u, -
noun: iai -> ių, ius, iais, i
noun: ai -> ų, us, ais, -
noun: ės -> ių, es, ėmis, -
noun: os -> ų, as, omis, -
noun: uo -> ens, enį, eniu, enys, enų, en
adjective: ias -> ia, io, ios, iai, ią, iu, i, ių, ius, iais, iomis, iasis, ioji, iojo, iajam, iajame, iąją
adjective: as -> a, o, os, ai, ą, u, i, ų, us, as, ais, omis, asis, oji, ąja, ąją, ojo, osios, ieji, ajam, ajame, ojoje, -
adjective: us -> i, aus, ios, iai, ų, ią, iu, ia, ūs, ius, ias, iais, iomis
adjective: dis -> džio, džiu, dį, džiai, džių, dyje
adjective: is -> ė, io, ės, į, ę, iu, e, iai, ių, ius, es, iais, ėmis, i, -
adjective: ius -> iaus, ių, iumi, iai
adjective: tė -> tės, čių, tę, te
adjective: ė -> ės, ę, e, ių, es, ėmis, -
adjective: a -> os, ai, ą, ų, as, omis, -
adjective: ys -> io, į, iu, iai, ių

[suffix 1]
oje ėje yje uje iuje ame iame ose ėse uose iuose yse e: in-before
ui iui ams iams oms ioms ėms ei am iam iems: fits-before

[subject]
dress: suknelė, vakarinė suknelė, vestuvinė suknelė, vasarinė suknelė, suknia, ilga suknelė, proginė suknelė, šventinė suknelė, kokteilinė suknelė, sarafanas, megzta suknelė, suknytė, marškinių suknelė, paplūdimio suknelė, išleistuvių suknelė
t-shirt: marškinėliai, palaidinukė, maikutė, t shirt, polo marškinėliai, topas, marškinėlis, berankoviai marškinėliai, polo, berankovė, futbolkė, sportiniai marškinėliai
shirt: marškiniai, palaidinė, bliuzelė, tunika, bliuzė, bliuskutė, flaneliniai marškiniai, polo marškiniai
jacket: striukė, paltas, švarkas, lietpaltis, švarkelis, puspaltis, pūkinė striukė, žieminė striukė, pūkinė, apsiaustas, liemenė striukė, striukutė, parka, žaketas, bomber striukė, vėjastriukė, dubliankė, paltukas, blazeris, anorakas, kailiniai, lietaus striukė, softshell striukė, odinis švarkas, odinė striukė, neperšlampama striukė, striukelė, pončas
trousers: kelnės, tamprės, sportinės kelnės, leginsai, treningo kelnės, klasikinės kelnės, cargo kelnės, timpos, joggeriai, kelnytės, laisvalaikio kelnės, darbo kelnės, plačios kelnės
skirt: sijonas, sijonėlis, mini sijonas, plisuotas sijonas, pieštuko formos sijonas, midi sijonas, maxi sijonas, sijonukas
sweater: megztinis, džemperis, kardiganas, golfas, bliuzonas, megztukas, hudis, džemperis su gobtuvu, megztas džemperis, nertinis, džemperiukas, susegamas megztinis, megztinukas, susagstomas megztinis
hat: kepurė, skrybėlė, kepuraitė, beretė, kepurė su snapeliu, šiaudinė skrybėlė, žieminė kepurė, skrybėlaitė, kepurytė, panama, beisbolo kepurė, cilindras, skrybėliukas, megzta kepurė, kepurėlė
scarf: šalikas, skara, šalis, skarelė, kaklaskarė, mova šalikas, šalikėlis, skepeta, skepetaitė, snūdas
sneaker: sportiniai bateliai, sportbačiai, batai, bateliai, kedai, bėgimo bateliai, batas, batelis, sportbatis, mokasinai, laisvalaikio batai, laisvalaikio bateliai, avalynė, bėgimo batai, loaferiai, balerinos, vaikiški batai, kedas, kroskai, krosinukai, sportiniai batai, sneakeriai, treniruočių bateliai, inkariukai, odiniai bateliai, batukai, batukas
boot: auliniai batai, aulinukai, ilgaauliai, botai, auliniai, žygio batai, kerzai, žieminiai batai, ilgaauliai batai, aulinis batas, pusbačiai, auliniukai, aulinukas, pusauliniai, kaubojiški batai, veltiniai, guminiai auliniai
high-heel: aukštakulniai, bateliai aukštakulniai, aukštakulnis, aukštakulniai bateliai, bateliai su kulnu, bateliai aukštu kulnu, smailiakulniai, aukštakulniai batai, stiletai, vakariniai bateliai, bateliai su kulniukais, bateliai ant kulno, bateliai su kulnais
sandal: basutės, sandalai, sandalas, basutė, šlepetės per pirštą, espadrilės, sandaliukai, sandalės, klumpės, šlepetės paplūdimio
handbag: rankinė, rankinukas, moteriška rankinė, pečių rankinė, krepšys per petį, delninė, pirkinių krepšys, rankinė per petį, tote krepšys, krepšelis moteriškas, medžiaginis krepšys, rankinukė, portfelis, paplūdimio krepšys, kryžminė rankinė, tašė, delninukė, pirkinių maišelis, vakarinė rankinė, tote rankinė, sportinis krepšys, rankinaitė, odinė rankinė
backpack: kuprinė, mokyklinė kuprinė, kuprinėlė, turistinė kuprinė, kelioninė kuprinė, rugzakas, kuprinytė
suitcase: lagaminas, kelioninis lagaminas, kelioninis krepšys, rankinis bagažas, lagaminėlis, bagažas, čemodanas, lagaminas ant ratukų, rankinio bagažo lagaminas
wallet: piniginė, kortelių dėklas, vizitinė piniginė, kortelių piniginė, portmonė, kortelinė, monetinė
belt: diržas, juosmens diržas, dirželis kelnėms
watch: rankinis laikrodis, išmanusis laikrodis, laikrodis, kišeninis laikrodis, vyriškas laikrodis, moteriškas laikrodis, chronografas, laikrodukas, chronometras, sportinis laikrodis, mechaninis laikrodis, kvarcinis laikrodis
ring: žiedas, sužadėtuvių žiedas, vestuvinis žiedas, žiedelis, antspaudinis žiedas, žiedukas, vestuvių žiedas, deimantinis žiedas
necklace: vėrinys, kaklo papuošalas, grandinėlė, karoliai, pakabukas su grandinėle, kaklo grandinėlė, koljė, perlų vėrinys, pakabutis, kaklo grandinė, perlų karoliai, kolje, grandinėlė ant kaklo
sunglasses: akiniai nuo saulės, saulės akiniai, tamsūs akiniai, akiniai saulės
umbrella: skėtis, lietsargis, skėtis nuo lietaus, skėtis nuo saulės, sulankstomas skėtis, skėtukas, paplūdimio skėtis, lietaus skėtis
sofa: sofa, kampinė sofa, sofa lova, minkštas kampas, kušetė, dvivietė sofa, trivietė sofa, sofutė, minkštasuolis, divanas, kanapa, tachta, miegama sofa, sofalovė, išskleidžiama sofa
chair: kėdė, fotelis, taburetė, supamoji kėdė, biuro kėdė, baro kėdė, krėslas, supamas krėslas, pufas, žaidimų kėdė, valgomojo kėdė, gultas, kėdutė, maitinimo kėdutė, sodo kėdė, sėdmaišis, suolelis kėdė, virtuvės kėdė, poilsio kėdė, krėsliukas, foteliukas, tabūretė, sulankstoma kėdė, kompiuterio kėdė, baro taburetė, kėdės
table: stalas, staliukas, rašomasis stalas, valgomojo stalas, kavos staliukas, naktinis staliukas, žurnalinis staliukas, darbo stalas, konsolė, virtuvės stalas, sodo stalas, pietų stalas, šoninis staliukas, kompiuterio stalas, spintelė naktinė, tualetinis staliukas, stalelis, tualetinis stalas, sulankstomas stalas, žurnalinis stalas, kavos stalas, stalai
bed: lova, dvigulė lova, dviaukštė lova, vaikiška lova, lovelė, viengulė lova, kūdikio lovytė, lovos rėmas, lovytė, miegamojo lova, kontinentinė lova, kūdikio lova, dvivietė lova, viengulė, vaikiška lovytė
lamp: lempa, šviestuvas, stalinė lempa, toršeras, sietynas, žibintas, naktinė lempa, pakabinamas šviestuvas, pastatomas šviestuvas, lubinis šviestuvas, sieninis šviestuvas, naktinė lemputė, toršeriukas, stalinis šviestuvas, rašomojo stalo lempa, lempelė, liustra, sieninė lempa, lubinė lempa, pakabinama lempa, skaitymo lempa, lubų šviestuvas, staliniai šviestuvai, lempos
bookshelf: knygų lentyna, lentyna, knygų spinta, etažerė, sieninė lentyna, lentynėlė, lentynos, knygų lentynėlė, pastatoma lentyna
vase: vaza, gėlių vaza, vazelė, vazonėlis vaza, gėlių indas, amfora
mug: puodelis, puodukas, kavos puodelis, arbatos puodelis, bokalas, stiklinė gėrimams, gėrimų stiklinė, stiklinės gėrimams, alaus bokalas, kavos puodukas, termo puodelis, puodeliai, vandens stiklinė, espreso puodelis
teapot: arbatinukas, virdulys, arbatinis, užplikymo arbatinukas, kavinukas, elektrinis virdulys, arbatos virdulys
bottle: butelis, gertuvė, termosas, vandens butelis, vyno butelis, buteliukas, sportinė gertuvė, termogertuvė, kolba, vaikiškas buteliukas, sporto gertuvė
bowl: dubuo, dubenėlis, salotinė, lėkštė gili, dubenėliai, =dubens, =dubenį, =dubenys, vaisinė, salotų dubuo, sriubos dubenėlis, dubenukas, maisto dubenėlis, piala, vaisių dubuo
pillow: pagalvė, pagalvėlė, dekoratyvinė pagalvėlė, sofos pagalvėlė, kelioninė pagalvė, kaklo pagalvė, pagalvytė, sėdimoji pagalvė
candle: žvakė, kvapioji žvakė, kvapnioji žvakė, arbatinė žvakutė, žvakutė, kvepianti žvakė, aromatinė žvakė, žvakelė, sojų vaško žvakė, bičių vaško žvakė
clock: sieninis laikrodis, žadintuvas, stalinis laikrodis, laikrodis su gegute, virtuvinis laikrodis, virtuvės laikrodis, pastatomas laikrodis, laikrodis žadintuvas, virtuvinis sieninis laikrodis
mirror: veidrodis, sieninis veidrodis, makiažo veidrodis, veidrodėlis, pastatomas veidrodis, vonios veidrodis, kosmetinis veidrodis, veidrodukas, rankinis veidrodėlis
car: automobilis, mašina, elektromobilis, sportinis automobilis, automobiliukas, lenktyninis automobilis, žaislinis automobilis, taksi, visureigis, elektrinis automobilis, mašinėlė, kabrioletas, lengvasis automobilis, automašina, furgonas, bolidas, sedanas, universalas, pikapas, lenktyninė mašina, žaislinė mašina, mašinytė, senovinis automobilis
bicycle: dviratis, kalnų dviratis, elektrinis dviratis, miesto dviratis, plento dviratis, dviratukas, vaikiškas dviratis, triratukas, bmx, balansinis dviratukas, moteriškas dviratis
headphones: ausinės, belaidės ausinės, ausinukai, ausinukės, bluetooth ausinės, žaidimų ausinės, ausinė, ausinės su mikrofonu, įdedamos ausinės
phone: telefonas, išmanusis telefonas, mobilusis telefonas, iphone, mobilusis, smartfonas, samsung galaxy, mobiliakas, mobilus telefonas, telefonai
laptop: nešiojamasis kompiuteris, nešiojamas kompiuteris, laptopas, macbook, kompiuteris, notebook, nešiojamukas, ultrabook, kompiuteriukas
camera: fotoaparatas, kamera, vaizdo kamera, skaitmeninis fotoaparatas, momentinis fotoaparatas, juostinis fotoaparatas, foto aparatas, veidrodinis fotoaparatas, videokamera, skaitmeninė kamera
speaker: garsiakalbis, kolonėlė, garso kolonėlė, belaidė kolonėlė, nešiojama kolonėlė, garso juosta, kolonėlės, bluetooth kolonėlė, stereo kolonėlė, garsiakalbiai
perfume: kvepalai, tualetinis vanduo, parfumuotas vanduo, kvapas, odekolonas, kvapusis vanduo, eau de parfum, kvepalų buteliukas, parfumas, aromatas, kvepalai moterims, kvepalai vyrams
lipstick: lūpų dažai, lūpdažis, lūpų pieštukas dažai, matiniai lūpų dažai, lūpdažiai, lūpų blizgis, pomada
ball: kamuolys, futbolo kamuolys, krepšinio kamuolys, kamuoliukas, teniso kamuoliukas, tinklinio kamuolys, gimnastikos kamuolys, sviedinys, jogos kamuolys, guminis kamuolys, paplūdimio kamuolys
guitar: gitara, akustinė gitara, elektrinė gitara, bosinė gitara, klasikinė gitara, ukulelė, gitarėlė, elektroakustinė gitara
teddy-bear: pliušinis meškiukas, meškiukas pliušinis, žaislinis meškiukas, pliušinis meškinas, pliušinė meška, teddy meškiukas, pliušinis lokys, pliušinis lokiukas, minkštas meškiukas, teddy
book: knyga, romanas, užrašų knygelė, sąsiuvinis, dienoraštis, receptų knyga, knygelė, vadovėlis, užrašinė, pasakų knyga, knygutė, vaikiška knyga, knygos, žurnalas užrašams
cat: katė, kačiukas, katinas, katytė, kačiukai, rainius, katinėlis, kačiokas, murklys, katukas, katulis
dog: šuo, šuniukas, šunytis, =šuns, =šunį, =šunys, =šunims, =šunų, =šuniui, pudelis, taksas, kalytė, =šunimi, labradoras, vilkšunis, mopsas, šunelis, haskis, šuniukai, kalė
bear: lokys, meška, meškiukas, lokiukas, meškutė, meškinas, baltasis lokys, rudasis lokys, lokė, meškučiukas
rabbit: triušis, zuikis, kiškis, zuikutis, triušiukas, kiškutis, zuikelis, zuikiai, triušelis
panda: panda, didžioji panda, pandos jauniklis
elephant: dramblys, drambliukas, dramblio jauniklis, dramblė, drambliai
duck: antis, ančiukas, antelė, antinas
frog: varlė, rupūžė, varlytė, varliukas
dinosaur: dinozauras, dinozauriukas, t rex, dinozauriukai, triceratopsas
penguin: pingvinas, pingviniukas
pig: kiaulė, paršelis, kiaulytė, paršiukas, paršas
fox: lapė, lapiukas, laputė, lapinas, lapės, lapaitė
lion: liūtas, liūtukas, liūtė
tiger: tigras, tigriukas, tigrė
monkey: beždžionė, beždžionėlė, šimpanzė, gorila, beždžioniukas
mouse: pelė, peliukas, pelytė, žiurkė
owl: pelėda, pelėdžiukas, pelėdėlė, apuokas
fish: žuvis, auksinė žuvelė, žuvytė, žuvelė, žuvelės, žuvys
turtle: vėžlys, vėžliukas, vėžlytis
chick: viščiukas, viščiukai, viščiokas
garden: sodas, kiniškas sodas, gėlynas, kiemas, parkas, japoniškas sodas, daržas, sodelis, žydintis sodas, botanikos sodas, gėlių sodas
palace: rūmai, pilis, uždraustasis miestas, šventykla, dvaras, tvirtovė, karališki rūmai
skyline: miesto panorama, miesto siluetas, dangoraižiai, miesto horizontas, dangoraižis, miesto kontūras, miesto panoramos
mountains: kalnai, kalnas, kalnų peizažas, kalnynas, kalnų grandinė, kalvos, kalnų viršūnės, alpės, kalneliai
beach: paplūdimys, pajūris, jūros krantas, pliažas, smėlėtas krantas, pakrantė, kopos, jūra, prie jūros
forest: miškas, džiunglės, miškelis, giria, pušynas, atogrąžų miškas, girios, eglynas, rūko miškas
street: gatvė, kelias, alėja, gatvelė, šaligatvis, prospektas, skersgatvis, bulvaras, miesto gatvė

[also]
subject.boot + material.rubber: guminiai batai, guminukai
subject.jacket + material.leather: odinukė
subject.trousers + material.denim: džinsai, džinsinės kelnės, =džinsus
subject.jacket + material.denim: džinsinė striukė, džinsinis švarkas
subject.duck + material.rubber: guminė antytė, guminis ančiukas, guminė antis

[accessory]
glasses: akiniai, akiniai skaitymui, akinukai
bow: kaspinas, peteliškė, kaspinėlis, varlytė kaklaraištis
balloon: balionas, balionėlis, oro balionas
bubbles: muilo burbulas, burbulas, muilo burbulai, burbuliukai
wings: sparnas, sparnai, sparneliai, skraidantis, skraidanti, =skrenda, sparnuotas

[colour]
red: raudonas, tamsiai raudonas, vyšninis, bordo, bordinis, vyno raudonumo, rubininis, ryškiai raudonas, raudona, vyšninės spalvos, purpurinis raudonas, raudonai, bordo spalvos, vyšninė, vyno spalvos, rubino spalvos, skaisčiai raudonas, tamsraudonis, vyno raudona, ugnies raudonumo, purpuras, vynuogių raudona
orange: oranžinis, koralinis, abrikosinis, apelsininis, koralo spalvos, terakota, terakotinis, persikinis, oranžinė, abrikoso spalvos, terakotos, rūdžių spalvos, plytų spalvos, morkų spalvos, moliūgų spalvos, oranžas, persikų spalvos, koralų spalvos, apelsino spalvos, vario spalvos
yellow: geltonas, garstyčių spalvos, citrininis, šviesiai geltonas, garstyčių, geltona, saulės geltonumo, citrinos spalvos, gelsvas, medaus spalvos, kanarėlių geltona, šafrano spalvos, ochros spalvos, geltonutis, saulėgrąžų geltona
green: žalias, tamsiai žalias, šviesiai žalias, alyvuogių spalvos, mėtinis, smaragdinis, samanų spalvos, mėtų spalvos, žalia, chaki žalias, smaragdo žalumo, salotinis, alyvuogių žalia, šalavijų spalvos, žalsvas, samaninis, smaragdo spalvos, alyvuogių, smaragdas, žolės žalumo, butelio žalumo, miško žalumo, pistacijų spalvos, pistacinis, nefrito, tamsžalis, alyvuoginis, žolės spalvos, butelio žalia, smaragdo žalia, salotų spalvos, khaki žalia
blue: mėlynas, ryškiai mėlynas, kobalto mėlynas, karališka mėlyna, safyro mėlynas, indigo, mėlyna, karališkai mėlynas, safyrinis, melsvas, elektrinė mėlyna, džinso spalvos, ultramarinas, rugiagėlių spalvos, safyro spalvos, kobalto spalvos, karališkos mėlynos
light-blue: šviesiai mėlynas, žydras, dangaus mėlynas, turkio spalvos, turkis, žydra, turkio, turkinis, dangaus spalvos, turkio mėlyna, švelniai mėlynas, žydros spalvos, turkizo spalvos, aqua, ledo mėlynumo, melsvai žydras, blyškiai mėlynas, akvamarino
navy: tamsiai mėlynas, tamsiai mėlyna, navy, nakties mėlynumo, jūrinė mėlyna, tamsiai mėlynos spalvos, jūros mėlynumo, jūrinė, tamsmėlynis, vidurnakčio mėlyna
purple: violetinis, alyvinis, levandų spalvos, levandinis, violetinė, slyvų spalvos, purpurinis, tamsiai violetinis, alyvų spalvos, slyvinis, šviesiai violetinis, ametisto, ametistinis, baklažaninis, baklažanų spalvos, lavanda, lila, purpuro spalvos
pink: rožinis, rausvas, ryškiai rožinis, fuksijos spalvos, pudros spalvos, rožinė, fuksija, lašišos spalvos, šviesiai rožinis, pudrinis, purvinai rožinis, blyškiai rožinis, ciklameno spalvos, avietinis, aviečių spalvos, rožių spalvos, magenta, lašišinis, pudros rožinė, pelenų rožinė, šviesiai rožinė, rožės spalvos
brown: rudas, tamsiai rudas, šviesiai rudas, konjako spalvos, šokolado spalvos, kaštoninis, ruda, konjakinis, šokoladinis, karamelinis, kavos spalvos, karamelės spalvos, riešuto spalvos, kavinis, tabako spalvos, cinamono spalvos, rusvas, kakavos spalvos, riešutinis, raudonmedžio spalvos, tamsrudis
beige: smėlinis, smėlio spalvos, kreminis, dramblio kaulo, dramblio kaulo spalvos, kreminė, šampano spalvos, chaki, balkšvas, smėlinė, kremo spalvos, bežinis, kūno spalvos, smėlio, gelsvai balta, ecru, bež, pieno baltumo, kupranugario spalvos, kapučino, vanilinis, vanilės spalvos, avižų spalvos, pieniškas, nude, drobės spalvos
black: juodas, juoda, matinis juodas, juodmedžio, anglies juodumo, juodai, juodutėlis, matinė juoda, juodmedžio spalvos, blizgus juodas, deguto juodumo, juodutis
white: baltas, balta, sniego baltumo, sniego balta, baltutėlis, perlo baltumo, baltai, matinė balta, perlamutrinis, pieno baltumo balta, sniego spalvos
grey: pilkas, tamsiai pilkas, šviesiai pilkas, antracito, antracito spalvos, grafito, pilka, grafito spalvos, peleninis, pilkšvas, antracitas, grafitinis, antracitinis, dūminis, dūmų spalvos, pelenų spalvos, betono spalvos, plieno spalvos, pelės spalvos, taupe, akmens pilkumo
gold: auksinis, aukso spalvos, auksas, rožinis auksas, paauksuotas, aukso, rausvo aukso, rožinio aukso, baltas auksas, baltojo aukso, auksinė, auksuotas, auksaspalvis, aukso atspalvio, žalvario spalvos, šampaninis auksas, 14 karatų auksas
silver: sidabrinis, sidabro spalvos, sidabras, pasidabruotas, sidabro, sidabrinė, sidabruotas, 925 sidabras, sidabraspalvis, sidabro atspalvio, chromo spalvos, platininis

[material]
leather: oda, odinis, natūrali oda, dirbtinė oda, zomša, zomšinis, eko oda, lakuota oda, zomšos, veganiška oda, nubukas, verstos odos, odos, eko odos, dirbtinės odos, pu oda, jautos oda, odelė, zomšos oda, nubuko, lakuotos odos, natūralios odos
cotton: medvilnė, medvilninis, ekologiška medvilnė, drobė medvilninė, organinė medvilnė, drobinis, poplinas, trikotažas, flanelė, muslinas, brezentas, frotinis, frotė, medvilnės, drobė
silk: šilkas, šilkinis, satinas, satininis, atlasas, natūralus šilkas, atlasinis, šilko, šifonas, organza, taftas, satino, atlaso
wool: vilna, vilnonis, merinosų vilna, kašmyras, veltinis, kašmyrinis, merinosai, alpaka, avies vilna, vilnos, mohera, kašmyro, merino, tvidas, veltinio, avikailis, mohero
denim: džinsinis, denimas, džinsas, džinsinis audinys, džinso, denimo
linen: linas, lininis, lino, lininis audinys, linai, džiutas, lino audinys
metal: metalas, metalinis, geležis, aliuminis, žalvaris, varis, bronza, ketus, mechaninis, geležinis, žalvarinis, varinis, aliuminio, bronzinis, titanas, ketaus, chromuotas, kaltinis metalas, lydinys, chromas, metalo, geležies, aliumininis, skarda, skardinis, nikelis, cinkas, žalvario, vario, bronzos, titano
steel: plienas, plieninis, nerūdijantis plienas, nerūdijančio plieno, nerūdijantysis plienas, plieno, plieniniai
wood: medis, medinis, ąžuolas, ąžuolinis, riešutmedis, pušis, bukas, uosis, mediena, beržas, masyvas, medžio masyvas, pušinis, bukinis, beržinis, uosinis, tikmedis, akacija, fanera, medienos, ąžuolo masyvas, mdf, raudonmedis, alksnis, klevas, ąžuolo, buko, uosio, pušies, riešutmedžio, beržo, medžio masyvo, vytelių, tiko, mango mediena, rotangas, rotango, pintas iš vytelių, akacijos, beržinė fanera, kaštonas
bamboo: bambukas, bambukinis, bambuko
glass: stiklas, stiklinis, krištolas, krištolinis, borosilikatinis stiklas, grūdintas stiklas, matinis stiklas, stiklo, kristalo, krištolo, pūstas stiklas
ceramic: keramika, keraminis, porcelianas, porcelianinis, molis, molinis, akmens masė, fajansas, moliniai, keramikinis, keramikos, porceliano, molio, emaliuotas, fajanso, akmens masės
plastic: plastikas, plastikinis, akrilas, akrilinis, pvc, plastmasė, plastmasinis, polikarbonatas, derva, organinis stiklas, plastiko, plastmasės, polipropilenas, akrilo, dervos
rubber: guma, guminis, silikonas, silikoninis, kaučiukas, lateksas, neoprenas, latekso, gumos, silikono, kaučiuko, neopreno
velvet: aksomas, aksominis, veliūras, veliūrinis, velvetas, aksomo, velveto, veliūro, velvetinis, kordas, pliušo audinys
paper: popierius, popierinis, kartonas, kartoninis, krafto popierius, kraft, popieriaus, kartono, papjė mašė, perdirbtas popierius

[scene]
white-background: baltas fonas, vientisas baltas fonas, švarus baltas fonas, baltame fone, balto fono, ant balto fono
living-room: svetainė, gyvenamasis kambarys, gyvenamojo kambario, svetainės
bedroom: miegamasis, =miegamajame, miegamojo, =miegamąjį, =miegamajam, vaikų kambarys
kitchen: virtuvė, virtuvės stalviršis, virtuvės
bathroom: vonia, vonios kambarys, voniutė, dušas, vonios
office: biuras, darbo kambarys, kabinetas, darbo vieta, namų biuras, ofisas, kabineto, biuro
snow: sniegas, snieguotas peizažas, pusnis, sniego fonas, žiemos peizažas, pusnys, sninga, sniego
studio: studija, foto studija, fotostudija

[style]
photo: nuotrauka, fotografija, fotorealistinis, realistinis, foto, fotografinis, fotorealistiškas
ink-wash: tušo tapyba, tušas, kiniška tapyba, tušo piešinys, tušo stilius, kiniška tušo tapyba
watercolour: akvarelė, akvarelinis, akvarelės stilius, akvarelės piešinys
oil-painting: aliejinė tapyba, aliejiniai dažai, aliejus ant drobės, aliejinis paveikslas
cartoon: animacinis, animacija, komiksas, anime, animacinis filmas, animacinis filmukas, komiksų stilius, multiplikacinis
cyberpunk: kiberpankas, cyberpunk, kiberpanko stilius
futuristic: futuristinis, futuristiškas, mokslinė fantastika, ateities stiliaus, futurizmas
vintage: vintažinis, retro, senovinis, antikvarinis, vintage, nostalgiškas, senoviškas, vintažas
minimalist: minimalistinis, minimalizmas, minimalus, minimalistiškas

[view]
front: iš priekio, vaizdas iš priekio, priekinis vaizdas, frontalus
side: iš šono, vaizdas iš šono, profilis, profilyje, profiliu
top: iš viršaus, vaizdas iš viršaus, iš paukščio skrydžio, iš aukštai
three-quarter: trijų ketvirčių vaizdas, iš kampo, trys ketvirčiai, įstrižai
close-up: iš arti, stambus planas, makro, stambiu planu, artimas planas

[light]
soft: švelni šviesa, minkšta šviesa, išsklaidyta šviesa, švelnus apšvietimas, minkštas apšvietimas
studio: studijinė šviesa, studijos apšvietimas, studijinis apšvietimas, studijos šviesa
dusk: saulėlydis, prieblanda, sutemos, auksinė valanda, vakaro šviesa, besileidžianti saulė, leidžiantis saulei, sutemus, vakare, saulėlydžio metu, temstant
morning: ryto šviesa, saulėtekis, aušra, rytas, =ryte, rytinis, ryto saulė, ankstų rytą, rytą, ryto šviesoje, auštant, saulėtekio metu, anksti ryte
night: naktis, mėnesiena, naktinis vaizdas, =naktį, vidurnaktis, mėnesienoje, mėnulio šviesoje, vidurnaktį
backlit: priešpriešinė šviesa, kontražūras, apšviestas iš nugaros, galinis apšvietimas
neon: neonas, neoninė šviesa, neono šviesa, neoninis, neoninis apšvietimas

[word]
trim: dirželis, rankena, padas, kulnas, raištelis, batraištis, sagtis, užtrauktukas, saga, kojelė, koja, ratas, ratukas, dangtelis, dangtis, kamštis, kraštas, siūlė, apykaklė, rankovė, kišenė, pamušalas, kutas, kutai, ciferblatas, ekranas, akmuo, akmenukas, perlas, deimantas, raštas, siuvinėjimas, logotipas, užrašas, motyvas, raukinys, nėriniai, juosta, juostelė, dryžis, taškelis, gobtuvas, snapelis, bumbulas, kniedė, balnelis, vairas, padanga, ratlankis, detalė, akcentas, stalčius, atlošas, porankis, galvūgalis, laidas, kabelis, lemputė, ausis, akis, nosis, uodega, snapas, ūsai, letena, karčiai, dagtis, vidpadis, styga, klaviatūra, rodyklė, cirkonis, kristalas, blizgutis, virvelė, grandinė, pakabukas, apvadas, kailio apykaklė, kailis apykaklė, pedalas, etiketė, užsegimas, stalviršis kraštas, petnešos, petnešėlė, kutelis, spaudas, piešinys, printas, klostė, lankelis, stipinas, raukiniai, sagė užsegimas, laikrodžio dirželis, apyrankė laikrodžio, pagrindas, kraštelis, rankenėlė, galvutė, dugnas, kantas, aulas, noselė, liežuvėlis, ausytė, uodegytė, letenėlė, stiklelis, antblauzdis, spyna, užraktas, kanopa, ragas, kupra, plunksna, liemuo, petneša, žiedlapis, tvirtinimas, vamzdelis, šiaudelis, skirtukas skyrius, skyrius
body: korpusas, rėmas, gaubtas, audinys, paviršius, apmušalas, spalva, atspalvis, medžiaga, kailis, stalviršis, karkasas, apvalkalas, buteliukas flakonas, flakonas
other: indelis, indas, dėklas, telefono dėklas, dėkliukas, įkroviklis, stovas, laikiklis, telefono laikiklis, lipdukas, plakatas, raktų pakabukas, auskaras, auskarai, apyrankė, sagė, segė, pirštinė, kojinė, pėdkelnės, rankšluostis, antklodė, pledas, užuolaida, kilimas, kilimėlis, pelės kilimėlis, lėkštė, šakutė, šaukštas, peilis, keptuvė, puodas, krepšelis, krepšys, dėžė, dėžutė, papuošalų dėžutė, batų dėžė, padėklas, kabliukas, kabykla, pakaba, organizatorius, spinta, komoda, spintelė, televizorius, tv staliukas, monitorius, planšetė, spausdintuvas, adapteris, išorinė baterija, baterija, trikojis, objektyvas, dronas, gėlė, rožė, augalas, vazonas, puokštė, medelis, kalėdų eglutė, eglutė, tortas, pyragas, sausainis, šokoladas, maistas, šunų maistas, kačių maistas, kačių kraikas, draskyklė, pavadėlis, antkaklis, šuns antkaklis, šuns guolis, guolis, būda, narvas, narvelis, akvariumas, dantų šepetėlis, muilas, šampūnas, kremas, losjonas, tušas blakstienoms, nagų lakas, pudra, serumas, šepetys, šukos, skustuvas, plaukų džiovintuvas, dulkių siurblys, trintuvas, skrudintuvas, orkaitė, šaldytuvas, skalbimo mašina, kavos aparatas, lygintuvas, lyginimo lenta, palapinė, miegmaišis, šalmas, dviračio šalmas, dviračio užraktas, dviračio pompa, dviračio sėdynė, raketė, riedlentė, paspirtukas, motociklas, sunkvežimis, autobusas, traukinys, lėktuvas, valtis, laivas, pianinas, smuikas, būgnas, fleita, pieštukas, tušinukas, trintukas, liniuotė, kalendorius, atvirukas, tapetai, paveikslas, nuotraukų rėmelis, rėmelis, knygų laikiklis, skirtukas, žvakidė, padėkliukas, atidarytuvas, staltiesė, takelis, kėdės užvalkalas, sofos užvalkalas, automobilinė kėdutė, automobilio uždangalas, automobilio kilimėliai, užvalkalas, pagalvės užvalkalas, paklodė, patalynė, patalynės komplektas, lovatiesė, čiužinys, šortai, maudymosi kostiumėlis, bikinis, liemenėlė, apatiniai, pižama, kostiumas, kaklaraištis, liemenė, uniforma, kombinezonas, šlepetė, šlepetės, kaukė, perukas, plaukų segtukas, lankelis plaukams, gumytė, nešiojamojo kompiuterio krepšys, kompiuterio dėklas, kompiuterio krepšys, fotoaparato krepšys, gitaros dėklas, gitaros stygos, akinių dėklas, skėčių stovas, batų lentyna, mikrofonas, kompiuterio pelė, robotas, raketa, kosminis laivas, vienaragis, drakonas, arklys, karvė, avis, ožka, paukštis, papūga, erelis, gyvatė, krokodilas, žirafa, zebras, kengūra, koala, voverė, ežys, elnias, stirna, vilkas, banginis, delfinas, ryklys, aštuonkojis, drugelis, bitė, boružė, voras, gaidys, višta, namas, pastatas, tiltas, upė, ežeras, dangus, saulė, mėnulis, žvaigždė, debesis, žolė, langas, durys, siena, grindys, stogas, vanduo, kava, arbata, vynas, pienas, obuolys, vaisius, duona, vyno taurė, taurė, grafinas, ąsotis, šventė, piknikas, vestuvės, koncertas, suoliukas, baseinas, kibiras, lėlė, vežimėlis, meškerė, druskinė, cukrinė, penalas, kosmetinė, pultelis, papuošalas, lėkštutė, bananas, dovanų dėžutė, indai, servizas, užtiesalas, skėčio dėklas, tvenkinys, eglė, tvora, šaka, židinys, laiptai, laiptas, balkonas, terasa, palangė, lapas, pieva, lietus, rūkas, sniego senis, uola, banga, tulpė, saulėgrąža, grybas, braškė, pyragaitis, suolas, fontanas, bažnyčia, sala, ugnis, laužas, aitvaras, ledai, cukrus, alus, servetėlė, prijuostė, rogės, pačiūžos, slidės, prieplaukė, švyturys, kavinė, restoranas, stotelė, turgus, kambarinis augalas, kaktusas, morka, moliūgas, citrina, apelsinas, sūris, picas, pica, medus, trimitas, patefonas, konsolė žaidimų, šiukšliadėžė, vandenynas, jachta, lėktuvėlis, traukinukas, autobusiukas
toy: žaislas, pliušinis, pliušinis žaislas, figūrėlė, statula, skulptūra, rinkinys, komplektas, pora, pakuotė, kolekcija, paveikslėlis, iliustracija, piešinukas, vaizdas, modelis, grupė, serija, portretas, statulėlė, atvaizdas, renderis, maketas
generic: produkto nuotrauka, prekės nuotrauka, produktas, prekė, gaminys, katalogo nuotrauka, produkto fotografija, prekės fotografija, gaminio nuotrauka
plain: per, kad, ir taip, yra, buvo, bus, būti, esantis, tai, šis, ši, šio, šios, šią, tas, ta, kuris, kuri, kurio, kurią, kurie, jis, ji, jo, jos, jie, mano, tavo, savo, aš, tu, mes, jūs, man, labai, tik, taip pat, dar, jau, kaip, kai, kur, kas, ką, visi, visas, kiekvienas, daug, mažai, noriu, norėčiau, reikia, ieškau, prašau, sukurk, sukurti, nupiešk, piešk, parodyk, sugeneruok, padaryk, pavaizduok, naujas, kokybė, kokybiškas, aukštas, aukštos kokybės, aukštos raiškos, raiška, hd, 4k, originalus, tikras, natūralus, prabangus, premium, elegantiškas, modernus, šiuolaikinis, klasikinis, madingas, stilingas, gražus, mielas, žavus, nuostabus, mažas, mažytis, didelis, =didelė, vidutinis, mini, platus, siauras, ilgas, trumpas, plonas, storas, apvalus, kvadratinis, stačiakampis, ovalus, lengvas, sunkus, tvirtas, patvarus, patogus, minkštas, kietas, blizgus, blizgantis, matinis, šviesus, tamsus, ryškus, pastelinis, šiltas, šaltas, nešiojamas, sulankstomas, reguliuojamas, neperšlampamas, atsparus vandeniui, belaidis, bluetooth, usb, elektrinis, skaitmeninis, išmanus, automatinis, led, šviesa, apšvietimas, moteriškas, moterims, moteris, vyriškas, vyrams, vyras, vaikiškas, vaikams, vaikas, mergaitėms, mergaitė, berniukams, berniukas, kūdikiams, kūdikis, unisex, suaugusiems, jaunimui, dydis, dydžio, xl, xxl, xs, s, m, l, cm, mm, ml, litras, litrai, kg, g, vietų, asmenų, asmenims, vasarinis, vasara, žieminis, žiema, rudeninis, ruduo, pavasarinis, pavasaris, kasdienis, sportinis, sportas, lauko, vidaus, kelioninis, kelionė, kelionėms, mokykla, mokyklinis, darbas, darbui, dovana, gimtadienis, gimtadienio, kalėdos, kalėdinis, akcija, nuolaida, išpardavimas, nemokamas, nemokamas pristatymas, pristatymas, siuntimas, pigus, kaina, parduodu, parduodamas, pirkti, parduotuvė, prekės ženklas, rankų darbo, rankų darbas, pagamintas, pagaminta, pagaminti, siuvinėtas, nertas, megztas, austas, pintas, spausdintas, dryžuotas, taškuotas, languotas, gėlėtas, raštuotas, dygsniuotas, pašiltintas, minkštintas, apmuštas, klostuotas, be rankovių, ilgomis rankovėmis, trumpomis rankovėmis, v formos iškirptė, aukštas liemuo, aukštu liemeniu, slim fit, slim, oversize, laisvas, prigludęs, modelio, paprastas, vienspalvis, dvigubas, dekoras, dekoratyvinis, interjeras, namų, namai, baldai, baldas, kambarys, miestas, miesto, kaimiškas, rustikinis, skandinaviškas, itališkas, prancūziškas, lietuviškas, kiniškas, japoniškas, vokiškas, boho, stilius, stiliaus, stiliumi, dizainas, formos, forma, tipo, tipas, sėdintis, stovintis, gulintis, miegantis, bėgantis, bėga, einantis, eina, šokinėjantis, šokinėja, šoka, šokantis, žaidžia, žaidžiantis, plaukiantis, plaukia, besišypsantis, šypsosi, laimingas, linksmas, liūdnas, juokingas, piktas, drąsus, draugiškas, pūkuotas, gauruotas, jauniklis, mokytojas, mokytoja, gydytojas, virėjas, šefas, karalius, karalienė, princesė, princas, astronautas, neslystantis, nelimpantis, ekologiškas, perdirbtas, tvarus, skalbiamas, indaplovė, pilnas, tuščias, pusė, fonas, fone, kairė, dešinė, priekis, galas, viršus, apačia, šonas, vidurys, standartinis, profesionalus, žaidimų, praktiškas, puikus, idealus, super, ultra, extra, pro, max, plus, saulėtas, dienos šviesa, natūrali šviesa, atmosfera, jaukus, kabantis, pastatytas, padėtas, erdvus, laikui nepavaldus, geras, geriausias, marmuras, poliesteris, viskozė, sintetinis, spalvotas, spalvingas, įvairiaspalvis, vestuvinis, krikštynoms, velykos, tėvo diena, mamos diena, galima, talpa, talpos, tūris, kvapnus, nuimamas, skaidrus, permatomas, senas, jaunas, kitas, toks, lietuva, spalvos, odinės odos, pristatome, dabar, čia, ten, snieguotas, apsnigtas, per petį, nike, adidas, samsung, pagal, iki, kokybės, subtilus, išskirtinis, ištraukiamas, universalus, smagus, didysis, mažasis, ant kaklo, stalinis, sieninis, parduodama, perku, nupieškite, parodykite, sukurkite, ar galėtumėte, stovinčią, stovinti, pliušinė, metų, kaip nauja, kaip naujas, naudota, mažai naudotas, val, pakabintas, pakabinta, atremtas, atremta, šlapias, drėgnas, miglotas, lietingas, ramus, tylus, senamiesčio, rašomasis, vieną, vienas kitas, labai gražus, pamatyti, telpa, colių, colis, coliai, sėdinti, stovi šalia, puošnus, švytintis, žvilgantis, dega, riedantis, parkuojamas, nauja, naujos, nedėvėta, nenaudotas, puikios būklės, būklė, geros būklės, siunčiu, atsiimti, vilniuje, kaune, vilnius, kaunas, gb, ram, val veikimo, baterijos, garantija, išsiunčiame, skraido, skraidanti naktį

[role]
exclude-after: be, ne, nėra, išskyrus, vietoj, vietoje, neturi, ne iš, neskaitant, nei, be jokio, be jokios, kad nebūtų, tik ne, kad tik nebūtų, nenoriu, bet ne, bet be, ne su, nenorėčiau, ir ne, tik be, tačiau ne, jokiu būdu ne
exclude-before: neįeina, nepridedamas, nepridedama, nepridedami, neįskaičiuota, parduodamas atskirai, parduodama atskirai, parduodami atskirai, neįtraukta, į komplektą neįeina, neįskaičiuotas, neįskaičiuoti, nepridedamos, nėra komplekte, neįtrauktas, neįeina į komplektą, neįeina į kainą, nepridėta, į rinkinį neįeina, nėra įtraukta, parduodamos atskirai, perkama atskirai, nepriklauso, nepridedamas prie komplekto, komplekte nėra, perkamas atskirai, perkami atskirai
fits-after: skirtas, skirta, skirti, tinka, tinkamas, tinkama, suderinamas su, suderinama su, suderinami su, dera su, dera prie, tinka prie, šalia, už, prie, greta, derantis prie, deranti prie, idealiai tinka, skirtos, panašus į, kitaip nei, tinkantis, tinkanti, tinkami, derinama su, netoli
fits-before: tinkamas dydis
with-after: su, turi, turintis, turinti, papuoštas, papuošta, dekoruotas, dekoruota, puoštas, puošta, kartu su, įskaitant, užpildytas, komplekte su
wear-after: dėvi, dėvintis, dėvinti, laiko, laikantis, laikanti, pučia, pučiantis, pučianti, apsirengęs, apsirengusi, apkabina, nešioja, nešiojantis, nešiojanti, užsidėjęs, užsidėjusi, neša, skaito, skaitantis, skaitanti, valgo, valgantis, žiūri, joja, jojantis, vilki, vilkintis, vilkinti, ryšintis, ryšinti, žaidžia su, žaidžiantis su, žaidžianti su, groja, avi, geria, vairuoja
in-after: ant, po, virš, prieš, tarp, priešais, pas, apsuptas, į, viduryje, fone su, palei, atsirėmęs į
of: iš, pagamintas iš, pagaminta iš, pagaminti iš, nuo, sukurtas iš, sukurta iš, pasiūtas iš, pasiūta iš, pagamintos iš
and: ir, arba, bei, &, taip pat ir, ar
but: bet, o, tačiau, o iš, bet iš
topic: būna, sėdi, stovi, guli, miega, kabo
count-after: rinkinys iš, kiekis, pakuotė iš
count-before: vnt, vienetai, vienetų, dalių, x, poros, porų, vienetas, dalys

[key]
subject: produktas, prekė, objektas, pavadinimas, tema, prekės pavadinimas, tipas, kategorija, gaminys
colour: spalva, spalvos, pagrindinė spalva, atspalvis
material: medžiaga, audinys, medžiagos, sudėtis, pagrindinė medžiaga
scene: fonas, aplinka, vieta, scena, erdvė
style: stilius, meno stilius
view: vaizdas, kampas, perspektyva, rakursas
light: šviesa, apšvietimas
accessory: aksesuaras, aksesuarai, priedai
exclude: be, neigiamas, išskyrus, neįtraukti, vengti
quantity: kiekis, skaičius, vienetai
ignore: dydis, prekės ženklas, svoris, kaina, modelis, matmenys, aukštis, plotis, ilgis, lytis, kodas, talpa, amžius, sezonas, gamintojas, garantija, gylis, skersmuo, suderinamumas

[number]
1: vienas, viena
2: du, dvi, dviejų
3: trys, trijų
4: keturi, keturios, keturių
5: penki, penkios, penkių
6: šeši, šešios, šešių
7: septyni
8: aštuoni, aštuonios
9: devyni
10: dešimt
12: dvylika, tuzinas

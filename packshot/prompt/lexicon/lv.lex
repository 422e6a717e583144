# Latvian. All cases by rules; locative and dative of nouns are suffixes that play a role.
[language]
tag: lv
source: written by hand
heads: last
adjectives: before
clause: first
parts: yes
family: baltic
letters: āēīļņģķ

[inflect]
noun: lis -> ļa, li, ļi, ļu, ļus, ļ, l, ļiem
noun: nis -> ņa, ni, ņi, ņu, ņus, ņ, n, ņiem
noun: dis -> ža, di, ži, žu, žus, ž, d, žiem
noun: tis -> ša, ti, ši, šu, šus, š, t, tu, šiem
noun: sis -> ša, si, ši, šu, šus, š, s, šiem
noun: zis -> ža, zi, ži, žu, žus, ž, z, žiem
noun: cis -> ča, ci, či, ču, čus, č, c, čiem
noun: pis -> pja, pi, pji, pju, pjus, pj, p, pjiem
noun: bis -> bja, bi, bji, bju, bjus, bj, b, bjiem
noun: mis -> mja, mi, mji, mju, mjus, mj, m, mjiem
noun: vis -> vja, vi, vji, vju, vjus, vj, v, vjiem
noun: is -> ja, i, ji, ju, jus, j, -, jiem, iem
noun: us -> us, u, -, iem
noun: les -> les, ļu, l, lēm
noun: nes -> nes, ņu, n, nēm
noun: ses -> ses, šu, su, s, sēm
noun: tes -> tes, šu, tu, t, tēm
noun: es -> es, u, -, ēm
noun: as -> as, u, -, ām
noun: s -> a, u, i, us, is, -, iem
noun: š -> a, u, i, us, -, iem
noun: le -> les, li, ļu, l, lēm
noun: ne -> nes, ni, ņu, n, nēm
noun: te -> tes, ti, šu, tu, t, tēm
noun: de -> des, di, žu, d, dēm
noun: se -> ses, si, šu, s, sēm
noun: ze -> zes, zi, žu, z, zēm
noun: ce -> ces, ci, ču, c, cēm
noun: pe -> pes, pi, pju, p, pēm
noun: me -> mes, mi, mju, m, mēm
noun: be -> bes, bi, bju, b, bēm
noun: ve -> ves, vi, vju, v, vēm
noun: e -> es, i, u, ju, -, ēm
noun: a -> as, u, i, -, ām
noun: i -> u, us, -, iem
adjective: s -> a, i, as, u, us, iem, ām, ais, ie, o, ajam, ajai, ajā, ajiem, ajām, ajos, ajās, -
adjective: š -> a, i, as, u, us, iem, ām, ais, ie, o, ajam, ajai, ajā, ajiem, ajām, ajos, ajās, -
adjective: a -> as, u, ām, -
adjective: le -> les, li, ļu, l
adjective: e -> es, i, -
adjective: is -> ja, i, ji, u, -

[suffix 1]
ā ē ī ū ās ēs os īs: in-before
am im um ai ei ij: fits-before

[subject]
dress: kleita, vakarkleita, kāzu kleita, vasaras kleita, garā kleita, svētku kleita, kokteiļkleita, kleitiņa, maxi kleita, līgavas kleita, izlaiduma kleita, sarafāns, adīta kleita, pludmales kleita, kleitas, krekla kleita
t-shirt: t krekls, krekliņš, t krekliņš, tops, polo krekls, maika, tkrekls, apakškrekls, futbola krekls, sporta krekls, topiņš, polokrekls
shirt: krekls, blūze, blūzīte, tunika, vīriešu krekls, polo, flaneļa krekls, linu krekls
jacket: jaka, mētelis, žakete, ziemas jaka, lietusmētelis, vējjaka, dūnu jaka, pusmētelis, virsjaka, parka, bleizers, anoraks, žaketīte, bomberis, ādas jaka, kažociņš, pončo, stepēta jaka, softshell jaka, virsjaciņa, uzsvārcis, trencs, sporta jaka
trousers: bikses, legingi, sporta bikses, treniņbikses, =bikšu, =biksēm, =biksēs, legingsi, klasiskās bikses, kargo bikses, zeķbikses biezas, džogeri, darba bikses, bikšeles, treniņu bikses, šauras bikses, platas bikses
skirt: svārki, minisvārki, svārciņi, plisēti svārki, zīmuļsvārki, midi svārki, maksi svārki, garie svārki, džinsa svārki garie
sweater: džemperis, jaka adīta, adījums, pulovers, hūdijs, kapučjaka, kardigāns, svīteris, džemperis ar kapuci, adīta jaka, sporta džemperis, golfs, kapuču džemperis, adīts džemperis, augstkaklis, pulovers ar rakstu, džemperītis
hat: cepure, platmale, naģene, berete, salmu cepure, adīta cepure, cepurīte, ziemas cepure, beisbola cepure, panama, žokejcepure, cilindrs, kapucepure, hūte, mice, ausaine
scarf: šalle, lakats, lakatiņš, kaklauts, kakla lakats, tunelis šalle, šallīte, kaklasega, snūds
sneaker: sporta apavi, kedas, kurpes, botas, apavi, krosenes, ikdienas apavi, skriešanas apavi, kurpe, teniskurpes, kedas sieviešu, mokasīni, apavs, brīvā laika apavi, brīvā laika kurpes, balerīnas, skriešanas kurpes, sporta kurpes, teniskurpe, sporta čības, skrituļapavi, skrejapavi, sportapavi, treniņapavi, kedi, krosenītes
boot: zābaki, zābaks, puszābaki, zābaciņi, ziemas zābaki, pārgājienu zābaki, bērnu zābaki, īsie zābaki, garie zābaki, kovboju zābaki, velteņi, gumijas zābaciņi
high-heel: augstpapēžu kurpes, augstpapēžu apavi, augstpapēdenes, stiletes, kurpes ar papēdi, kurpes uz papēža, kurpes uz augsta papēža, kurpes uz augstiem papēžiem, sieviešu kurpes ar papēdi, laiviņas, augstpapēžu kurpe, kurpes ar augstiem papēžiem, augstpapēži, pumpas, papēžkurpes, kurpes ar augstu papēdi
sandal: sandales, sandale, pludmales čības, iešļūcenes, zandales, basenes, espadriljas, sandalītes, flip flop, koka tupeles, pludmales sandales
handbag: soma, rokassoma, sieviešu soma, plecu soma, pleca soma, iepirkumu soma, crossbody soma, vakara somiņa, somiņa, auduma soma, aploksne soma, portfelis, pludmales soma, klačs, pārmetamā soma, sporta soma, kabatsomiņa, kleitas somiņa, pirkumu soma, tote soma, rokas soma, vakarsoma
backpack: mugursoma, skolas soma, mugursomiņa, portatīvā datora mugursoma, tūrisma mugursoma, ceļojumu mugursoma, pārgājienu mugursoma
suitcase: koferis, čemodāns, ceļasoma, rokas bagāža, bagāža, ceļojumu soma, ceļojumu koferis, čemodāniņš, rokas bagāžas koferis, koferītis, koferis uz riteņiem
wallet: maks, naudas maks, karšu maks, kabatas portfelis, naudasmaks, karšu maciņš, =maka, =maku, makiņš, vizītkaršu maks, kredītkaršu maks, portmonē
belt: josta, bikšu josta, ādas josta siksna, =siksna jostas, jostiņa, jostas siksna, bikšsiksna
watch: rokas pulkstenis, viedpulkstenis, pulkstenis, kabatas pulkstenis, rokaspulkstenis, vīriešu pulkstenis, sieviešu pulkstenis, hronogrāfs, hronometrs, sporta pulkstenis, mehāniskais pulkstenis, kvarca pulkstenis
ring: gredzens, laulību gredzens, saderināšanās gredzens, gredzentiņš, zīmoggredzens, kāzu gredzens, briljanta gredzens
necklace: kaklarota, ķēdīte, kaklarotiņa, krelles, kulons ar ķēdīti, kakla ķēdīte, pērļu virtene, kakla rota, kakla ķēde, pērļu kaklarota, čokers
sunglasses: saulesbrilles, saules brilles, =saulesbriļļu
umbrella: lietussargs, saulessargs, lietussardziņš, pludmales saulessargs, saliekamais lietussargs, lietussargs spieķis
sofa: dīvāns, stūra dīvāns, dīvāngulta, izvelkamais dīvāns, divvietīgs dīvāns, trīsvietīgs dīvāns, kušete, tahta, dīvāniņš, atpūtas dīvāns, ādas dīvāns, sofa
chair: krēsls, atpūtas krēsls, taburete, šūpuļkrēsls, biroja krēsls, bāra krēsls, ķeblis, pufs, zvilnis, ēdamistabas krēsls, spēļu krēsls, atzveltnes krēsls, dārza krēsls, krēsliņš, barošanas krēsls, sēžammaiss, klubkrēsls, fotelis, soliņkrēsls, saliekamais krēsls, datorkrēsls, šūpuļtīkla krēsls, tabureks, pusdienu krēsls, krēsli
table: galds, galdiņš, rakstāmgalds, ēdamgalds, kafijas galdiņš, naktsgaldiņš, žurnālgaldiņš, darba galds, virtuves galds, konsole, dārza galds, datorgalds, piegaldiņš, pusdienu galds, naktsskapītis, tualetes galdiņš, galds izvelkamais, bāra galds, saliekamais galds, rakstāmgaldiņš, kosmētikas galdiņš, žurnālu galdiņš, žurnālu galds, kafijas galds
bed: gulta, divguļamā gulta, divstāvu gulta, bērnu gulta, gultiņa, vienguļamā gulta, gultas rāmis, šūpulis, kontinentālā gulta, bērnu gultiņa, gultas, kušetes gulta, viesu gulta, jauniešu gulta
lamp: lampa, galda lampa, stāvlampa, lustra, gaismeklis, laterna, naktslampa, griestu lampa, griestu gaismeklis, sienas lampa, piekaramā lampa, lampiņa, nakts lampiņa, naktslampiņa, lasāmlampa, lukturis, sienas gaismeklis, grīdas lampa, galdalampa, lampas, plafons, bra, lasāmlampiņa, piekarama lampa, naktsgaismiņa
bookshelf: grāmatplaukts, plaukts grāmatām, skapis grāmatām, plaukti grāmatām, plaukts, grāmatu plaukts, grāmatu skapis, plauktiņš, sienas plaukts, etažere, plauktu sistēma, sienas plauktiņš
vase: vāze, puķu vāze, ziedu vāze, vāzīte, amfora, puķu podiņš vāze
mug: krūze, tase, kafijas krūze, tasīte, glāze, kafijas tase, tējas krūze, alus kauss, kauss, krūzīte, termokrūze, ūdens glāze, kafijas krūzīte, emaljēta krūze, termotase
teapot: tējkanna, kanna, elektriskā tējkanna, kafijkanna, tējas kanna, elektrotējkanna, kafijas kanna, tējkanniņa
bottle: pudele, ūdens pudele, termoss, dzeramā pudele, pudelīte, sporta pudele, blašķe, vīna pudele, termopudele, ūdenspudele, kolba, termopudelīte, bērnu pudelīte, stikla pudelīte
bowl: bļoda, bļodiņa, salātu bļoda, zupas bļoda, augļu trauks, trauks augļiem, trauks salātiem, augļu bļoda, salātu trauks, trauciņš, zupas trauks, bļodas, piala
pillow: spilvens, dekoratīvais spilvens, spilventiņš, dīvāna spilvens, ceļojumu spilvens, dekoratīvs spilvens, sēdspilvens, kakla spilvens, spilventiņi
candle: svece, aromātiskā svece, aromsvece, tējas svece, svecīte, tējas svecīte, aromātiska svece, smaržīgā svece, sojas vaska svece, bišu vaska svece, sveces
clock: sienas pulkstenis, modinātājs, galda pulkstenis, modinātājpulkstenis, dzeguzes pulkstenis, virtuves pulkstenis, pulkstenis modinātājs, sienas pulksteņi
mirror: spogulis, sienas spogulis, kosmētiskais spogulis, spogulītis, rokas spogulis, vannas istabas spogulis, spoguļi, grīdas spogulis, grima spogulis
car: automašīna, auto, mašīna, automobilis, elektroauto, sporta auto, elektromobilis, mašīnīte, sacīkšu auto, transportlīdzeklis, taksometrs, rotaļu auto, apvidus auto, kabriolets, taksis, elektriskā automašīna, vieglais auto, furgons, sedans, pikaps, vieglā automašīna, bolīds, mikroautobuss mazs, rotaļu mašīna, rotaļu mašīnīte, seno laiku auto
bicycle: velosipēds, ritenis, divritenis, kalnu velosipēds, elektrovelosipēds, pilsētas velosipēds, elektriskais velosipēds, bērnu velosipēds, trīsritenis, līdzsvara ritenis, šosejas velosipēds, sieviešu velosipēds, bmx, velo
headphones: austiņas, bezvadu austiņas, bluetooth austiņas, ieliekamās austiņas, =austiņām, spēļu austiņas, austiņa, bezvadu austiņa, earbuds, austiņas ar mikrofonu
phone: telefons, viedtālrunis, tālrunis, mobilais telefons, iphone, mobilais tālrunis, mobilais, samsung galaxy, smartfons, telefoniņš
laptop: portatīvais dators, klēpjdators, laptops, macbook, dators, portatīvs dators, notebook, portatīvais, ultrabook, portatīvie datori, dators portatīvais
camera: fotoaparāts, kamera, videokamera, digitālā kamera, fotokamera, momentfoto kamera, digitālais fotoaparāts, spoguļkamera, filmiņu fotoaparāts, sistēmkamera, polaroid
speaker: skaļrunis, tumba, bluetooth skaļrunis, bezvadu skaļrunis, pārnēsājams skaļrunis, skaņas panelis, skandas, skanda, tumbiņa, bluetooth tumba, portatīvā tumba, bezvadu tumba
perfume: smaržas, parfīms, tualetes ūdens, smarža, parfimērijas ūdens, odekolons, eau de parfum, smaržu pudelīte, smaržu flakons, parfīma ūdens, aromāts
lipstick: lūpu krāsa, lūpukrāsa, matētā lūpu krāsa, lūpu pomāde, šķidrā lūpu krāsa, lūpu spīdums, lūpu krāsas zīmulis
ball: bumba, futbola bumba, basketbola bumba, tenisa bumbiņa, bumbiņa, volejbola bumba, pludmales bumba, gumijas bumba, vingrošanas bumba, bumbas, futbolbumba, basketbolbumba
guitar: ģitāra, akustiskā ģitāra, elektriskā ģitāra, elektroģitāra, klasiskā ģitāra, ukulele, basģitāra, ģitāriņa
teddy-bear: rotaļu lācītis, plīša lācītis, mīkstais lācītis, plīša lācis, mīkstā rotaļlieta lācītis, rotaļu lācis, teddy lācītis, lācītis plīša, teddy, plīša lāčuks
book: grāmata, romāns, piezīmju grāmatiņa, dienasgrāmata, burtnīca, pavārgrāmata, grāmatiņa, bērnu grāmata, blociņš, mācību grāmata, stāstu grāmata, pasaku grāmata, grāmatas, klade, žurnāls piezīmēm
cat: kaķis, kaķēns, kaķītis, runcis, kaķene, kaķenīte, =kaķa, =kaķi, =kaķu, minka, kaķukiņš, kaķuks, incis, muris
dog: suns, kucēns, sunītis, =suņa, =suni, =suņi, =sunim, =suņu, =suņiem, pūdelis, taksis suns, kucīte, =suņus, mopsis, aitu suns, sunene, haskijs, labradors, sunēns, taksītis, buldogs, suņuks
bear: lācis, lācēns, lācītis, lāčuks, brūnais lācis, lāču mazulis, lācene, lāči
rabbit: trusis, zaķis, trusītis, zaķītis, zaķēns, zaķi, garausis, trusēns, truši
panda: panda, lielā panda, pandas mazulis
elephant: zilonis, zilonēns, zilonītis, ziloņu mazulis, ziloņi
duck: pīle, pīlēns, pīlīte, pīļuks
frog: varde, vardīte, krupis, vardulēns
dinosaur: dinozaurs, dinozauriņš, t rex, dino, triceratops
penguin: pingvīns, pingvīniņš, pingvīnēns
pig: cūka, sivēns, cūciņa, sivēntiņš, rukšis, cūcene
fox: lapsa, lapsēns, lapsiņa, lapsene, kūmiņš, rudaste, lapsas
lion: lauva, lauvēns, lauvene
tiger: tīģeris, tīģerēns, tīģeriene
monkey: pērtiķis, mērkaķis, pērtiķītis, šimpanze, gorilla, pērtiķēns
mouse: pele, pelīte, žurka, pelēns, peļuks, peles
owl: pūce, pūcīte, pūcēns, ūpis
fish: zivs, zelta zivtiņa, zivtiņa, =zivju, =zivij, zivtele, zivtiņas, karpa, zelta zivs
turtle: bruņurupucis, bruņurupucītis
chick: cālis, cālītis, cāļi
garden: dārzs, ķīniešu dārzs, pagalms, parks, ziedu dārzs, japāņu dārzs, puķu dārzs, ziedošs dārzs, dārziņš, augļu dārzs, botāniskais dārzs
palace: pils, aizliegtā pilsēta, templis, muiža, =pili, =pilis, =pilī, kastelis, karaļa pils, cietoksnis
skyline: pilsētas siluets, pilsētas panorāma, debesskrāpji, pilsētas horizonts, debesskrāpis, pilsētas kontūras, pilsētas aprises
mountains: kalni, kalns, kalnu ainava, kalnu grēda, pakalni, kalnu virsotnes, alpi, virsotne
beach: pludmale, jūras krasts, jūrmala, liedags, smilšu pludmale, piekraste, kāpas, jūra, pie jūras, piejūra
forest: mežs, džungļi, lietus mežs, birzs, priežu mežs, silas, sils, egļu mežs, birztala
street: iela, ceļš, aleja, ieliņa, ietve, prospekts, gatve, bulvāris, pilsētas iela, šķērsiela

[also]
subject.boot + material.rubber: gumijas zābaki, gumijas zābaks, gumijnieki
subject.trousers + material.denim: džinsi, džinsa bikses, džinsu bikses
subject.jacket + material.denim: džinsa jaka, džinsu jaka
subject.bear + colour.white: leduslācis, baltais lācis, polārlācis
subject.duck + material.rubber: gumijas pīlīte, gumijas pīle

[accessory]
glasses: brilles, lasāmbrilles, =briļļu, brillītes
bow: bante, tauriņš kaklasaite, bantīte, lentīte bante
balloon: balons, gaisa balons, baloniņš
bubbles: ziepju burbuļi, burbulis, ziepju burbulis, burbuļi
wings: spārni, spārns, spārniņi, lidojošs, lido, spārnots, =lidojoša

[colour]
red: sarkans, tumši sarkans, bordo, vīnsarkans, ķiršu sarkans, rubīna, sarkana, koši sarkans, tumšsarkans, bordo krāsas, ķirškrāsas, ķirsarkans, purpursarkans, ugunssarkans, sarkanīgs, spilgti sarkans, ķiršu krāsas, vīna krāsas, rubīnsarkans, asinssarkans, ķieģeļsarkans, purpura sarkans, granāta, vīna sarkans
orange: oranžs, koraļļu, aprikožu, terakotas, oranža, koraļļkrāsas, apelsīnu, persiku krāsas, aprikožu krāsas, oranžsarkans, rūsas krāsas, ķieģeļkrāsas, burkānu krāsas, ķirbja krāsas, oranžīgs, vara krāsas, persikkrāsas, persiku
yellow: dzeltens, sinepju, citrondzeltens, gaiši dzeltens, dzeltena, sinepju dzeltens, saulaini dzeltens, gaišdzeltens, dzeltenīgs, sinepju krāsas, sinepjdzeltens, medus krāsas, okera, okera krāsas, kanārijdzeltens, citronkrāsas, citrona krāsas, safrāna
green: zaļš, tumši zaļš, gaiši zaļš, olīvzaļš, piparmētru, smaragdzaļš, tumšzaļš, gaišzaļš, mētru, zaļa, haki zaļš, salāta zaļš, salātzaļš, olīvu, mežazaļš, smaragda, pudeļzaļš, zālzaļš, salvijas zaļš, piparmētru zaļš, pistāciju krāsas, pistāciju, nefrīta, zāles zaļš, pudeļu zaļš, smaragda krāsas, mentola, laima zaļš, olīvkrāsas, olīvu krāsas, haki krāsas zaļa, zaļgans, meža zaļš, armijas zaļš
blue: zils, koši zils, karaliski zils, kobaltzils, safīra zils, zila, indigo, rudzupuķu zils, spilgti zils, safīrzils, elektriski zils, zilgans, ultramarīna, džinsu zils, kobalta, karaliskais zils, rudzupuķzils, petrolzils
light-blue: gaiši zils, debeszils, tirkīza, tirkīzzils, gaišzils, debess zils, bērnišķi zils, tirkīzs, tirkīza krāsas, ledus zils, pasteļzils, akvamarīna, ledaini zils, debesu zils, debeskrāsas, debesu krāsas, bālzils, bāli zils
navy: tumši zils, tumšzils, navy, jūras zils, pusnakts zils, tintes zils, pusnakts zila, tumsi zils, jūraszils, tumšzilgans
purple: violets, lillā, ceriņu, lavandas, ceriņkrāsas, plūmju, purpura, tumši violets, violeta, lavandas krāsas, purpurkrāsas, plūmju krāsas, ceriņu krāsas, gaiši violets, ametista, baklažānu krāsas, plūmjkrāsas, lavandkrāsas, viršu krāsas
pink: rozā, sārts, koši rozā, fuksijas, gaiši rozā, pūderrozā, fuksija, laškrāsas, pelnu rozā, laša krāsas, pūdera, maigi rozā, aveņu, vecrozā, pasteļrozā, puteņu rozā, aveņkrāsas, rozīgs, sārtrozā, magenta, lašrozā, rožu krāsas, pelēkrozā, zefīra, gaišrozā, tumšrozā, aveņu krāsas, pūderkrāsas
brown: brūns, tumši brūns, gaiši brūns, konjaka, šokolādes, kastaņbrūns, tumšbrūns, gaišbrūns, brūna, kafijas brūns, konjaka krāsas, karameļu, konjakbrūns, šokolādes krāsas, riekstu brūns, tabakas krāsas, kakao krāsas, kanēļa krāsas, riekstu krāsas, kafijas krāsas, brūngans, rūsgani brūns, mahagona, konjaka brūns, kastaņu krāsas
beige: bēšs, krēmkrāsas, smilšu, ziloņkaula, krēms, bēša, haki, krēmbalts, šampanieša, ziloņkaula krāsas, smilškrāsas, smilšu krāsas, ecru, bēšīgs, miesas krāsas, piena krāsas, smilškrāsa, krēmkrāsa, kamieļkrāsas, vaniļas krāsas, auzu krāsas, kapučīno, lina krāsas, nude, šampanieša krāsas, miesaskrāsas
black: melns, matēti melns, ogļu melns, melna, dziļi melns, piķa melns, melnkoka, matēts melns, ogļmelns, piķmelns, spīdīgi melns, melnīgs
white: balts, sniegbalts, tīri balts, balta, pērļu balts, matēti balts, sniega balts, pienbalts, perlamutra, piena balts, baltīgs
grey: pelēks, tumši pelēks, gaiši pelēks, antracīta, grafīta, tumšpelēks, gaišpelēks, pelēka, antracīts, pelnu pelēks, sirms, grafīta krāsas, antracīta krāsas, dūmu pelēks, betona krāsas, dūmakains, dūmu krāsas, peļu pelēks, tērauda pelēks, pelnu krāsas, sudrabpelēks, antracītpelēks
gold: zelta, zeltains, zelta krāsas, zelts, rozā zelts, apzeltīts, rozā zelta, zeltīts, baltais zelts, baltā zelta, zeltkrāsas, misiņa krāsas, zelta toņa, zeltītas, zelta tonī
silver: sudraba, sudrabains, sudraba krāsas, sudrabs, sudrabots, apsudrabots, 925 sudrabs, sudrabkrāsas, sudraba 925, 925 sudraba, sudraba toņa, hroma krāsas, sudrabaina, platīna

[material]
leather: āda, īsta āda, mākslīgā āda, ādas, eko āda, zamšāda, zamša, lakāda, dabīgā āda, dabīga āda, nubuks, ekoāda, vegāniskā āda, dabīgas ādas, mākslīgās ādas, ekoādas, zamšādas, liellopa āda, pu āda, eko ādas, ādas imitācija, nubuka
cotton: kokvilna, organiskā kokvilna, audekls, kanva, poplins, kokvilnas audums, bioloģiskā kokvilna, flanelis, muslīns, frotē, frotē audums, brezents, trikotāža
silk: zīds, satīns, atlass, zīdains, dabīgais zīds, satīna, šifons, organza, tafts
wool: vilna, merino vilna, kašmirs, filcs, aitas vilna, alpaka, merino, vilnas audums, vilnāns, mohēra, tvīds, kašmira, filca, merino vilnas, aitādas vilna
denim: džinss, džinsa audums, denims, džinsa
linen: lins, linu, linu audums, lina, lina audums, džuta, kaņepju
metal: metāls, dzelzs, alumīnijs, misiņš, varš, bronza, čuguns, mehānisks, metālisks, metālika, titāns, hroms, sakausējums, kalts metāls, kapara, cinks, kalta dzelzs, metāla, skārds, skārda, niķelis, vara, misiņa, bronzas, alumīnija, čuguna, dzelzs kalums
steel: tērauds, nerūsējošais tērauds, nerūsējošā tērauda, nerūsējoša tērauda, nerūsējošs tērauds, tērauda, nerūsējošā
wood: koks, ozols, masīvkoks, priede, bērzs, dižskābardis, valrieksts, koka, osis, tīkkoks, ozolkoks, masīvs, finieris, akācija, saplāksnis, ozola masīvs, akācijas koks, sarkankoks, valriekstkoks, mdf, alksnis, priedes koks, bērza saplāksnis, ozolkoka, priedes koka, riekstkoka, oša, bērza, masīvkoka, dižskābarža, pīts no klūgām, rotangs, rotangpalma, kļava, kastanis, mango koks, tīkkoka, skujkoks, klūgas, pīts klūgu
bamboo: bambuss, bambusa koks
glass: stikls, kristāls, borosilikāta stikls, rūdīts stikls, matēts stikls, kristāla stikls, stikla, pūsts stikls
ceramic: keramika, porcelāns, māls, māli, keramisks, akmens masa, fajanss, mālu, kaulu porcelāns, porcelāna, terakota, emaljēts, emalja, keramikas, fajansa, akmens masas
plastic: plastmasa, plastika, akrils, pvc, polikarbonāts, sveķi, plastikāts, organiskais stikls, plastmasas, polipropilēns, akrila, organiskā stikla
rubber: gumija, silikons, kaučuks, latekss, neoprēns, gumijas, silikona, neoprēna
velvet: samts, velūrs, samtains, velvets, samta, velveta, velūra, plīša auduma, velvetīns, kordsamts, kords, plīšs audums
paper: papīrs, kartons, kraftpapīrs, papīra, papjēmašē, kartona, pārstrādāts papīrs, papjē mašē

[scene]
white-background: balts fons, tīrs balts fons, vienkārši balts fons, balta fona, baltais fons, fons balts, fonā balts, uz balta fona
living-room: viesistaba, dzīvojamā istaba, dzīvojamās istabas, =dzīvojamajā istabā, zāle
bedroom: guļamistaba, bērnistaba, bērnu istaba
kitchen: virtuve, virtuves letes virsma, virtuves virsma
bathroom: vannas istaba, vannasistaba, =vannā, duša, vanna
office: birojs, darba kabinets, kabinets, darba istaba, darbavieta, mājas birojs, ofiss, biroja telpa
snow: sniegs, snieg, sniegots, sniega ainava, kupena, ziemas ainava
studio: studija, fotostudija, foto studija, =studijā

[style]
photo: fotogrāfija, foto, fotoreālistisks, reālistisks, fotogrāfisks, fotoattēls
ink-wash: tušas glezniecība, tuša, ķīniešu glezniecība, tušas zīmējums, tušas stils, ķīniešu tušas glezniecība
watercolour: akvarelis, akvareļa stils, akvareļkrāsas, ūdenskrāsas, akvareļa glezna, akvareļu
oil-painting: eļļas glezna, eļļas glezniecība, eļļas krāsas, eļļa uz audekla
cartoon: multfilma, animācija, komikss, anime, multiplikācijas filma, multenīte, komiksu stils, multfilmu stils, karikatūra
cyberpunk: kiberpanks, cyberpunk, kiberpanka stils
futuristic: futūristisks, zinātniskā fantastika, nākotnes stils, futūrisms
vintage: vintage, retro, antīks, vecmodīgs, senlaicīgs, nostalģisks, vintāžas, senatnīgs
minimalist: minimālistisks, minimālisms, minimālistiska stila, minimāls

[view]
front: no priekšas, skats no priekšas, priekšskats, frontāls, no priekšpuses, priekšpuse
side: no sāniem, skats no sāniem, profils, sānskats, profilā, no sāna
top: no augšas, skats no augšas, no putna lidojuma, putna lidojums
three-quarter: trīs ceturtdaļu skats, no leņķa, ieslīps skats, trīs ceturtdaļas
close-up: tuvplāns, makro, no tuvuma, tuvplānā

[light]
soft: maiga gaisma, mīksta gaisma, izkliedēta gaisma, maigs apgaismojums, mīksts apgaismojums
studio: studijas gaisma, studijas apgaismojums, studijas gaismas
dusk: saulriets, krēsla, zelta stunda, vakara gaisma, mijkrēslis, vakarblāzma, saulrietā, krēslā, mijkrēslī, vakarā
morning: rīta gaisma, saullēkts, rītausma, rīts, =rītā, rīta saule, ausma, agrā rītā, rīta gaismā, no rīta, saullēktā
night: nakts, mēnessgaisma, naktī, =nakti, pusnakts, mēness gaismā, pusnaktī
backlit: pretgaisma, aizmugures gaisma, pretgaismā, izgaismots no aizmugures
neon: neona, neona gaisma, neons, neona gaismas, neona apgaismojums

[word]
trim: siksna, siksniņa, rokturis, zole, papēdis, šņore, aukla, sprādze, rāvējslēdzējs, poga, kāja, kājiņa, ritenītis, vāciņš, vāks, korķis, mala, vīle, apkakle, piedurkne, kabata, odere, pušķis, bārkstis, ciparnīca, ekrāns, akmens, akmentiņš, pērle, dimants, raksts, izšuvums, logotips, uzraksts, motīvs, volāns, mežģīnes, lente, svītra, punkts, punktiņš, kapuce, nags, pompons, kniede, sēdeklis, stūre, riepa, disks, detaļa, akcents, atvilktne, atzveltne, roku balsts, galvgalis, vads, kabelis, spuldze, auss, acs, deguns, aste, knābis, ūsas, ķepa, krēpes, dakts, iekšzole, stīga, klaviatūra, rādītājs, cirkons, kristāli, fliteri, aukliņa, ķēde, kulons, apmale, kažokādas apkakle, pedālis, etiķete, aizdare, bikšturi, apdruka, zīmējums, rūtis, osa, snīpis, dibens, pamatne, aproce pulksteņa, pulksteņa siksniņa, lencītes, kroka, dekors, rotājums, pasma, lencīte, auklas, poga metāla, pirkstdaļa, apakša zole, sleņģe, kants, dibentiņš, radziņš, ragi, spalva, ķepiņa, astīte, austiņa dzīvnieka, acis, acu, vākošana, vāka, slēdzene, atslēga, stulms, ūsiņa, kājas, riteņi, ritenīši, rokturi, kabatas, plecu siksna, kausiņš, salmiņš, caurulīte, nodalījums, cilpa, stiprinājums
body: korpuss, rāmis, abažūrs, audums, virsma, apšuvums, polsterējums, krāsa, tonis, materiāls, kažoks, kažokāda, galda virsma, karkass, flakons, ārpuse, ārējais audums
other: trauks, celms, kronis, vāciņš telefonam, telefona vāciņš, maciņš, telefona maciņš, apvalks, futrālis, lādētājs, statīvs, turētājs, telefona turētājs, uzlīme, plakāts, atslēgu piekariņš, auskars, auskari, rokassprādze, aproce, piespraude, saktas, sakta, cimds, dūrainis, zeķe, zeķes, zeķbikses, dvielis, sega, pleds, aizkars, paklājs, kājslauķis, peles paliktnis, šķīvis, dakša, dakšiņa, karote, nazis, panna, katls, grozs, kaste, kastīte, rotu kastīte, rotaslietu kastīte, apavu kaste, paplāte, āķis, pakaramais, drēbju pakaramais, organizators, skapis, drēbju skapis, kumode, televizors, tv galdiņš, monitors, planšete, printeris, adapteris, baterija, akumulators, tripods, objektīvs, drons, zieds, ziedi, puķe, roze, augs, puķupods, pušķis ziedu, koks augošs, eglīte, ziemassvētku eglīte, torte, kūka, cepums, šokolāde, barība, suņu barība, kaķu barība, kaķu smiltis, nagu asināmais, pavada, kakla siksna, suņa kakla siksna, suņu gulta, guļvieta, suņu būda, būris, akvārijs, zobu birste, ziepes, šampūns, losjons, skropstu tuša, nagu laka, pūderis, serums, birste, suka, ķemme, skuveklis, matu fēns, fēns, putekļsūcējs, blenderis, tosteris, cepeškrāsns, ledusskapis, veļas mašīna, kafijas automāts, gludeklis, gludināmais dēlis, telts, guļammaiss, ķivere, velosipēda ķivere, velosipēda slēdzene, velosipēda sēdeklis, rakete, skrituļdēlis, skrejritenis, motocikls, kravas automašīna, autobuss, vilciens, lidmašīna, laiva, kuģis, klavieres, vijole, bungas, flauta, zīmulis, pildspalva, dzēšgumija, lineāls, kalendārs, apsveikuma kartīte, tapetes, glezna, foto rāmis, fotorāmis, grāmatzīme, grāmatu balsts, svečturis, paliktnis, glāžu paliktnis, pudeļu attaisāmais, galdauts, sedziņa, krēsla pārvalks, dīvāna pārvalks, autokrēsliņš, automašīnas pārvalks, auto paklājiņi, spilvendrāna, palags, gultas veļa, gultas pārklājs, matracis, šorti, peldkostīms, bikini, krūšturis, apakšveļa, pidžama, uzvalks, kaklasaite, veste, uniforma, kombinezons, čības, čība, maska, parūka, matu sprādze, matu gumija, galvas lente, datorsoma, portatīvā datora soma, klēpjdatora soma, kameras soma, ģitāras soma, briļļu maks, briļļu maciņš, lietussargu statīvs, apavu plaukts, mikrofons, datorpele, robots, kosmosa kuģis, vienradzis, pūķis, zirgs, govs, aita, kaza, putns, papagailis, ērglis, čūska, krokodils, žirafe, zebra, ķengurs, koala, vāvere, ezis, briedis, stirna, vilks, valis, delfīns, haizivs, astoņkājis, taurenis, bite, mārīte, zirneklis, gailis, vista, māja, ēka, tilts, upe, ezers, debesis, saule, mēness, zvaigzne, mākonis, zāle zaļa, logs, durvis, siena, grīda, jumts, ūdens, kafija, tēja, vīns, piens, ābols, auglis, maize, vīna glāze, karafe, ballīte, pikniks, kāzas, koncerts, sols, soliņš, baseins, spainis, lelle, ratiņi, bērnu ratiņi, makšķere, sālstrauks, cukurtrauks, penālis, kosmētikas maciņš, pults, rotaslieta, apakštase, banāns, dāvanu kastīte, trauki, servīze, pārvalks, dīķis, pulksteņa kaste, rotaļu bērns, egle, žogs, zars, kamīns, kāpnes, balkons, terase, palodze, lapa, pļava, lietus, migla, sniegavīrs, klints, vilnis, tulpe, saulespuķe, sēne, zemene, strūklaka, baznīca, sala, uguns, ugunskurs, pūķis gaisa, saldējums, cukurs, alus, salvete, priekšauts, kamanas, slidas, slēpes, bāka, kafejnīca, restorāns, tirgus, kaktuss, burkāns, ķirbis, citrons, apelsīns, siers, pica, medus, trompete, atskaņotājs plašu, miskaste, atkritumu tvertne, okeāns, jahta, =pakaramā, =pakaramo, lāde, karafe vīna, galda spēle, puzle
toy: rotaļlieta, plīša rotaļlieta, plīša, mīkstā rotaļlieta, figūra, figūriņa, statuja, skulptūra, komplekts, pāris, iepakojums, kolekcija, attēls, bilde, ilustrācija, renderējums, modelis, grupa, sērija, portrets, statuete, makets, set, veids
generic: produkta foto, produkta attēls, produkta fotogrāfija, produkts, prece, preces foto, preces attēls, kataloga foto, izstrādājums
plain: collas, collu, ir, bija, būs, būt, esošs, tas, tā, šis, šī, šo, šai, kas, ko, kurš, kura, kurai, kuram, kuri, viņš, viņa, viņi, mans, mana, tavs, savs, es, tu, mēs, jūs, man, ļoti, tikai, arī, vēl, jau, kā, kad, kur, visi, viss, visa, katrs, daudz, maz, vēlos, gribu, vajag, meklēju, lūdzu, izveido, izveidot, uzzīmē, zīmē, parādi, ģenerē, uztaisi, attēlo, jauns, kvalitāte, kvalitatīvs, augsts, augsta, augstas kvalitātes, augstas izšķirtspējas, izšķirtspēja, hd, 4k, oriģināls, īsts, dabīgs, dabisks, luksusa, premium, elegants, moderns, mūsdienīgs, klasisks, stilīgs, moderna, modes, skaists, mīļš, jauks, burvīgs, brīnišķīgs, mazs, maziņš, liels, vidējs, mini, plats, šaurs, garš, īss, plāns, biezs, apaļš, kvadrātveida, taisnstūra, ovāls, viegls, smags, izturīgs, ērts, mīksts, ciets, spīdīgs, matēts, gaišs, tumšs, spilgts, pasteļtoņu, silts, auksts, pārnēsājams, salokāms, regulējams, ūdensizturīgs, ūdensnecaurlaidīgs, bezvadu, bluetooth, usb, elektrisks, digitāls, vieds, automātisks, led, gaisma, apgaismojums, sieviešu, sievietēm, sieviete, vīriešu, vīriešiem, vīrietis, bērnu, bērniem, bērns, meiteņu, meitenēm, meitene, zēnu, zēniem, zēns, mazuļiem, mazulis, zīdaiņiem, unisex, pieaugušajiem, jauniešiem, izmērs, izmēra, xl, xxl, xs, s, m, l, cm, mm, ml, litrs, litri, litru, kg, g, vietīgs, personām, vasaras, vasara, ziemas, ziema, rudens, rudenim, pavasara, pavasaris, ikdienas, sporta, sports, āra, iekštelpu, ceļojumu, ceļojums, skola, skolas, darbs, darbam, dāvana, dāvanai, dzimšanas diena, dzimšanas dienas, ziemassvētki, ziemassvētku, akcija, atlaide, izpārdošana, bezmaksas, bezmaksas piegāde, piegāde, lēts, cena, pārdod, pārdodu, pirkt, veikals, zīmols, roku darbs, roku darba, izgatavots, ražots, izšūts, tamborēts, adīts, austs, pīts, apdrukāts, svītrains, punktains, rūtains, ziedains, rakstains, stepēts, siltināts, polsterēts, plisēts, bez piedurknēm, ar garām piedurknēm, ar īsām piedurknēm, v veida kakla izgriezums, augsts viduklis, slim fit, slim, oversize, brīvs, pieguļošs, vienkāršs, vienkrāsains, dubults, dekoratīvs, interjers, mājas, mājām, mēbeles, mēbele, istaba, pilsēta, pilsētas, lauku, rustikāls, skandināvu, itāļu, franču, latviešu, ķīniešu, japāņu, vācu, boho, stils, stilā, stila, dizains, dizaina, formas, forma, veida, tipa, tips, sēdošs, stāvošs, guļošs, skrienošs, skrien, ejošs, iet, lecošs, lec, dejo, dejojošs, spēlējas, spēlējošs, peld, peldošs, smaidošs, smaida, laimīgs, priecīgs, bēdīgs, smieklīgs, dusmīgs, drosmīgs, draudzīgs, pūkains, spalvains, skolotājs, skolotāja, ārsts, pavārs, šefpavārs, karalis, karaliene, princese, princis, astronauts, neslīdošs, nepiedegošs, videi draudzīgs, pārstrādāts, ilgtspējīgs, mazgājams, trauku mazgājamā mašīna, pilns, tukšs, puse, fons, fona, kreisais, labais, aizmugure, augša, apakša, sāni, vidus, standarta, profesionāls, spēļu, praktisks, lielisks, ideāls, super, ultra, extra, pro, max, plus, saulains, dienas gaisma, dabiskā gaisma, atmosfēra, mājīgs, piekārts, novietots, nolikts, ietilpīgs, mūžīgs, labs, labākais, marmors, poliesters, viskoze, sintētisks, krāsains, daudzkrāsains, kāzu, kristībām, lieldienas, pieejams, tilpums, tilpuma, ietilpība, smaržīgs, noņemams, caurspīdīgs, vecs, cits, tāds, latvija, krāsas, krāsā, tagad, šeit, tur tālu, apsnidzis, pāri, pār, nike, adidas, samsung, līdz, pēc, kopā, smalks, īpašs, universāls, katru dienu, galvā, kaklā, klājā, sieviešu apavi izmērs, mugurā, pie sienas liekams, īpaši, ražotāja, izlaidumam, lieliski, skaisti, gribētu, pērku, uzzīmējiet, parādiet, izveidojiet, vai vari, pārklāts, deg, h, stundas, maz lietots, kā jauns, lietots, vaniļas, pakārts, pakārta, atbalstīts, atbalstīta, slapjš, mitrs, miglains, lietains, kluss, mierīgs, notur, karstu, aukstu, kūp, stāvoša, sēdoša, novietota, nolikta, uzlikts, lieto, lietota, nevalkāts, nevalkāta, jauna, laba stāvoklī, stāvoklis, teicamā stāvoklī, sūtu, saņemt, rīgā, rīga, garantija, ļoti skaists, attēlu ar, attēls ar, bildi ar, bilde ar, fotogrāfiju ar, fotogrāfija ar, zīmējumu ar, ilustrāciju ar, gleznojums, gleznojuma, stundām, baterija līdz, tumšajā, vecpilsētas

[role]
exclude-after: bez, ne, nav, nevis, izņemot, tā vietā, nevis no, neskaitot, bez nekādas, nesatur, neietver, lai nav, tikai lai nav, kas nav, negribu, nevēlos, bet ne, bet bez, negribētu, un ne, un bez, tikai ne, noteikti ne, kurš nav, kura nav
exclude-before: nav iekļauts, nav iekļauta, nav iekļauti, neietilpst komplektā, pārdod atsevišķi, tiek pārdots atsevišķi, nav komplektā, nav iekļautas, netiek iekļauts, nav komplektā iekļauts, pārdots atsevišķi, neietilpst, tiek pārdota atsevišķi, nav iekļauta komplektā, nav iekļauts komplektā, nav iekļauti komplektā, vietā, nav iekļauts cenā, nav iekļauta cenā, nav iekļautas komplektā, jāpērk atsevišķi, netiek pārdots kopā, komplektā nav iekļauta, komplektā nav iekļauts, komplektā nav iekļauti, komplektā nav iekļautas, komplektā neietilpst, netiek piegādāts, netiek piegādāta, nopērkams atsevišķi, nopērkama atsevišķi, pārdod šķirti
fits-after: piemērots, piemērota, piemēroti, der, saderīgs ar, saderīga ar, saderīgi ar, pie, blakus, aiz, paredzēts, paredzēta, atbilst, piestāv, labi der pie, priekš, atšķirībā no, līdzās, ideāli piemērots, piemērotas, paredzēti, tuvu, saskan ar, labi sader ar, sader ar, derīgs
with-after: ar, ietver, aprīkots ar, aprīkota ar, rotāts ar, rotāta ar, dekorēts ar, dekorēta ar, kopā ar, ieskaitot, pildīts ar, komplektā ar, kam ir, ir ar, kuram ir, kurai ir, papildināts ar, apdarināts ar, rotāts, apdarināta ar, papildināta ar, pildīta ar
wear-after: valkā, valkājošs, tērpies, tērpusies, tur, turošs, turot, pūš, pūšot, pūšošs, nēsā, apskauj, spēlējas ar, spēlējoties ar, ģērbies, ģērbusies, nes, jāj, lasa, lasot, lasošs, ēd, ēdot, skatās, spēlē, dzer, brauc, uzvilcis, uzlicis, uzvilkusi
in-after: uz, zem, virs, pirms, starp, iekš, pret, pretī, priekšā, ieskauts, pa, uz fona, vidū, uz galda virsmas, ārpus, gar, uz kuras, cauri
of: no, izgatavots no, izgatavota no, ražots no, izgatavoti no, veidots no, šūts no, šūta no, izgatavotas no, darināts no
and: un, vai, kā arī, &, un arī
but: bet, taču, tomēr, bet no, bet gan
topic: pieejams tikai, sēž, stāv, guļ, atrodas, karājas
count-after: komplekts no, daudzums, iepakojumā
count-before: gab, gabali, gabalu, x, pāri zeķu, daļu, gb, gabals, pāriem, gab komplekts, daļas

[key]
subject: produkts, prece, objekts, nosaukums, tēma, preces nosaukums, veids, kategorija, tips
colour: krāsa, krāsas, pamatkrāsa, tonis
material: materiāls, audums, materiāli, sastāvs, pamatmateriāls
scene: fons, vide, vieta, aina, telpa
style: stils, mākslas stils
view: skats, leņķis, perspektīva, rakurss
light: gaisma, apgaismojums
accessory: aksesuārs, aksesuāri, piederumi
exclude: bez, negatīvs, izņemot, izslēgt, nevēlams
quantity: daudzums, skaits, gabali
ignore: izmērs, zīmols, svars, cena, modelis, izmēri, augstums, platums, garums, dzimums, kods, tilpums, vecums, sezona, ražotājs, garantija, dziļums, diametrs, saderība

[number]
1: viens, viena
2: divi, divas, divu
3: trīs, triju
4: četri, četras, četru
5: pieci, piecas
6: seši, sešas, sešu
7: septiņi
8: astoņi, astoņas
9: deviņi
10: desmit
12: divpadsmit, ducis

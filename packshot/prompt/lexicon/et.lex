# Estonian. The rules make the genitive and partitive stems, on which the case suffixes hang;
# compounds are taken apart.
[language]
tag: et
source: written by hand
heads: last
adjectives: before
clause: first
parts: no
compounds: yes
family: finnic
letters: õ

[inflect]
noun: ne -> ne, se, s, st
noun: tt -> tt, ti, tti, te, tte, ta, tta, tu, ttu
noun: pp -> pp, pi, ppi, pe, ppe, pa, ppa, pu, ppu
noun: kk -> kk, ki, kki, ku, kku, ka, kka
noun: mp -> mp, mbi, mpi, mpe
noun: nt -> nt, ndi, nti, nte
noun: rt -> rt, rdi, rti, rte
noun: nk -> nk, ngi, nki
noun: rp -> rp, rbi, rpi, rpe
noun: rk -> rk, rgi, rki, rga
noun: lk -> lk, lga, lka, lgi, lki, lke
noun: hk -> hk, ha, hka
noun: it -> it, idi, iti, idu, ite
noun: at -> at, ati, atu, ate
noun: ud -> ud, ua, uda, udu, udi
noun: tas -> tas, tta, tast
noun: bas -> bas, pa, bast
noun: as -> as, a, ast, ase, asi
noun: us -> us, use, ust, usi
noun: es -> es, ese, est, esi
noun: is -> is, ise, ist, isi
noun: ss -> ss, si, ssi, sse
noun: nal -> nal, nla, nalt, nali
noun: gel -> gel, gli, glei, gle
noun: el -> el, li, eli, ele
noun: ger -> ger, gri, gre
noun: er -> er, ri, eri, ere
noun: adi -> adi, adja, atja, adju
noun: iga -> iga, ea, iga
noun: ari -> ari, arju, ari
noun: jalg -> jalg, jala, jalga, jalgu
noun: lg -> lg, la, lga, lgu
noun: eks -> eks, ekse
noun: i -> i, e
noun: a -> a, u, e, i
noun: u -> u, e
noun: * -> i, a, u, e
adjective: ke -> ke, kese, kest, kesed
adjective: ne -> ne, se, s, st, sed
adjective: tt -> tt, ti, tti
adjective: hk -> hk, ha, hka
adjective: it -> it, idi, idu, iti, itu
adjective: as -> as, ase, a, ast
adjective: us -> us, use, ust
adjective: et -> et, eti
adjective: er -> er, ri, eri
adjective: nk -> nk, ngi
adjective: * -> i, a, u, e

[suffix 1]
d de te id sid eid aid dest test: -
[suffix 2]
s sse: in-before
l: with-before
ga: with-before
ta: exclude-before
le: fits-before
t st lt ks na ni: -
[suffix 3]
gi ki: -

[subject]
dress: kleit, õhtukleit, pulmakleit, suvekleit, pidukleit, maksikleit, minikleit, kokteilikleit, seelikkleit, kihelkonnakleit, pihikkleit, pluuskleit, lillekleit, hommikukleit, rannakleit, kleidike, volangkleit, kleidid, triikkleit, särkkleit, kudumkleit, vöökleit, ballikleit, lõpukleit, =kleidi, =kleidis
t-shirt: t särk, tsärk, särk lühikeste varrukatega, topp, maika, polosärk, varrukateta särk, spordisärk
shirt: särk, triiksärk, pluus, tuunika, päevasärk, flanellsärk, pusa särk
jacket: jope, jakk, mantel, talvejope, pintsak, vihmamantel, sulejope, tagi, =mantli, =mantlid, =mantlit, =mantliga, bleiser, parka, talvemantel, tuulejakk, vihmajope, joped, kevadjope, lühimantel, tuulepluus, softshell jakk, fliisjakk, nahktagi, mantlike, keep, vatijope, pluusjakk, smokinguülik, sulemantel, vest jakk, jakike, parka jope
trousers: püksid, =pükste, =pükse, =pükstega, =pükstes, retuusid, dressipüksid, legingsid, viigipüksid, tööpüksid, =püksi, spordipüksid, retuus
skirt: seelik, miniseelik, plisseeseelik, pliiatsseelik, maksiseelik
sweater: kampsun, kudum, pusa, dressipluus, sviiter, kapuutspusa, kardigan, pulover, polvik, džemper, hupp pusa, rullkaelusega kampsun, kapuutsiga pusa, kampsunid, polo kampsun, kaeluskampsun, villakampsun, pullover, fliis pusa, =pusaga, sviitrid, džemprid, dressikas
hat: müts, kübar, nokamüts, barett, õlgkübar, kaabu, talvemüts, tutimüts, mütsike, peakate, kootud müts, =mütse, päikesemüts, nokats, nokkmüts, kõvakübar, torukübar, päikesekübar, suvekübar, jõulumüts, baretid, kapuutsmüts, kaabud, kauboikübar, müts tutiga, =mütsiga, =kübaraga
scarf: sall, rätik, rätt, kaelarätt, pearätt, torusall, kaelasall, siidirätik, kaelarätik
sneaker: tossud, king, kingad, jooksujalats, tennised, spordijalatsid, tenniskingad, ketsid, jalanõu, jalanõud, jalats, jalatsid, toss, jooksutossud, kets, vabaajajalatsid, mokassiinid, baleriinad, tennis kingad, =kingi, =tosse, =ketse, =tenniseid, madalad kingad, jooksukingad, matkajalatsid, vabaajakingad, loaferid, tossupaar, kinga, nöörkingad, riidest tossud, mokassiin, meestekingad, naistekingad, lastekingad, =tossude, =tossudega
boot: saapad, saabas, poolsaapad, matkasaapad, talvesaapad, saapake, säärikud, =saapaid, =saapapaar, matkasaabas, poolsaabas, säärsaapad, pooldaamid, botased saapad, kauboisaapad, kontsasaapad, =saabaste, vildikud, talvesaabas, kummikute, cowboysaapad
high-heel: kõrge kontsaga kingad, kontsakingad, stiletod, kontsking, tikk kontsad, tikkkontsad, kontsaga kingad, kõrge kontsaga king, kontskingad, stiletto, =kontskingi, tikk kontsaga kingad
sandal: sandaal, sandaalid, rihmikud, plätud, rihmik, =sandaale, varbavaheplätud, espadrillid, rannaplätud
handbag: käekott, kott, õlakott, naiste kott, poekott, ristkott, kandekott, riidest kott, kotike, õhtukott, portfell, rannakott, pidukott, kirikott, tote kott, ümbrikkott, =kotte, rihmakott, ostukott, kangast kott, vöökott, spordikott, nädalavahetuse kott, messengerkott, portfellkott, õlalt kott, clutch, crossbody kott, tote
backpack: seljakott, koolikott, ranits, sülearvuti seljakott, matkakott, matkaseljakott, ranits kott
suitcase: kohver, reisikohver, käsipagas, ratastega kohver, pagas, kohvrike, kabiinikohver, reisikohvrid, lennukikohver, rataskohver, reisikott, kohvrid, kohvrikomplekt
wallet: rahakott, kaarditasku, mündikott, kukkur, kaardihoidja, rahatasku, kaardikott, mündikukkur, münditasku, rahakotid, kaardirahakott
belt: vöö, püksirihm, vöörihm
watch: käekell, kell, nutikell, taskukell, meeste käekell, kronograaf, naiste käekell, sukeldumiskell, kellad, spordikell, automaatkell, kell randmel
ring: sõrmus, abielusõrmus, kihlasõrmus, laulatussõrmus, pitsatsõrmus
necklace: kaelakee, kee, kaelakett, kaelaehe, pärlikee, ripatsiga kaelakee, hõbekett, kuldkett, ripatsikee, pärlid kaelas, medaljon, kaelakeed, tšoker
sunglasses: päikeseprillid, =päikeseprille, =päikeseprillides, =päikeseprillidega
umbrella: vihmavari, päikesevari, =vihmavarju, =vihmavarjud, =vihmavarjuga, =päikesevarju, kokkupandav vihmavari, =sirm
sofa: diivan, nurgadiivan, diivanvoodi, kušett, sohva, kaheistmeline diivan, kolmeistmeline diivan, moodul diivan, sohvad, diivanid, lamamisdiivan, chesterfield, tugitooldiivan, =diivani, kušetid
chair: tool, tugitool, taburet, kiiktool, kontoritool, baaripukk, söögitool, pukk, lamamistool, tumba, mänguritool, istepink, baaritool, köögitool, söögilauatool, kott tool, aiatool, lebotool, toolike, puhketool, nõjatool, kokkupandav tool, matkatool, rannatool, kiiktoolid, barstool, tugitoolid, kõrge tool, õõtstool, kirjutuslauatool, toolid, järi, pingike, pingipukk, istmik
table: laud, kirjutuslaud, diivanilaud, söögilaud, öökapp, kohvilaud, konsoollaud, köögilaud, lauake, töölaud, abilaud, aialaud, tualettlaud, arvutilaud, kohvilauake, =lauda, kummutlaud, magamistoa laud, baarilaud, bistroolaud, köögisaar, kohvikulaud, lastelaud, peegellaud, puhvetlaud, elutoalaud, öölaud
bed: voodi, narivoodi, kaheinimesevoodi, lastevoodi, beebivoodi, voodiraam, häll, kontinentaalvoodi, üheinimesevoodi, imikuvoodi, diivanvoodi kušett, voodid, poroloonvoodi, lahtikäiv voodi, noortevoodi, beebihäll, võrevoodi, nari, baldahhiinvoodi
lamp: lamp, laualamp, põrandalamp, lühter, laelamp, latern, rippvalgusti, valgusti, öölamp, seinavalgusti, lugemislamp, laevalgusti, seinalamp, põrandavalgusti, kupliga lamp, rippvalgus, õlilamp, petrooleumilamp, küünlalühter, kohtvalgusti, klamberlamp, laavalamp, voodilamp, kirjutuslaualamp, tööalaualamp, lauavalgusti, ripplamp, tuledelamp, tahmalamp
bookshelf: raamaturiiul, riiul, raamatukapp, seinariiul, riiuliplokk
vase: vaas, lillevaas, põrandavaas
mug: kruus, tass, kohvitass, teetass, kohvikruus, õllekann, klaas jook, joogiklaas, termokruus, teekruus, õllekruus, espressotass, topsik, veeklaas, termotass, emailkruus, kohvitops, tops, kruusid, tassid, joogitops, klaas õlle, kann õlle
teapot: teekann, veekeetja, kohvikann, kann teele, kohvikeetja, veekeedukann, teekannud, keedukann, samovar, presskann
bottle: pudel, joogipudel, veepudel, termos, veinipudel, termospudel, plasku, spordipudel, klaaspudel, lutipudel, beebipudel, pudelid, veetermos, matkapudel, termos pudel
bowl: kauss, salatikauss, supikauss, kausike, puuviljakauss, =kausid, =kausi, =kausis, liud, puuviljavaagen, segamiskauss, serveerimiskauss, pudrukauss, nuudlikauss, hommikusöögikauss, vaagen, savikauss, ramenikauss
pillow: padi, dekoratiivpadi, diivanipadi, =padja, =padjad, =patja, =padjaga, =padjal, =padjata, reisipadi, kaelapadi, sisustuspadi, =patju, =dekoratiivpadjad, =diivanipadjad, istumispadi, kaisupadi, põrandapadi, imetamispadi, toolipadjad, =padjaks
candle: küünal, lõhnaküünal, teeküünal, lauaküünal, =küünla, =küünlad, =küünlaid, aroomiküünal, antiikküünal, sambaküünal, sojaküünal, mesilasvahaküünal, küünlakomplekt, advendiküünal, hauaküünal, peoküünal
clock: seinakell, äratuskell, lauakell, kägukell, köögikell, põrandakell, äratuskellake
mirror: peegel, seinapeegel, meigipeegel, käsipeegel, vannitoapeegel, põrandapeegel
car: auto, elektriauto, sportauto, sõiduauto, mänguauto, võidusõiduauto, sõiduk, kabriolett, maastur, takso, mudelauto, linnamaastur, sedaan, kaubik, universaal, väikeauto, politseiauto, rallimasin, autod, sõidukid, linnaauto, pikap, vanaauto, uunikum
bicycle: jalgratas, ratas sõiduks, maastikuratas, elektrijalgratas, linnaratas, jalgrattas, lasteratas, =jalgratta, maanteeratas, =rattad jalg, elektriratas, laste jalgratas, rattad kaherattalised, kolmerattaline, tasakaaluratas, jooksuratas, kastiratas, kokkupandav ratas, naiste ratas, meeste ratas, velo, bmx, gravel, rattasport ratas, =rattal sõit, tandem, hübriidratas
headphones: kõrvaklapid, juhtmevabad kõrvaklapid, =kõrvaklappe, =kõrvaklappidega, =kõrvaklappides, peakomplekt, kõrvasisesed kõrvaklapid, nööpkõrvaklapid, klapid, juhtmeta kõrvaklapid, airpodsid, mänguri kõrvaklapid, earbudid, kõrvapealsed klapid, klappe
phone: telefon, nutitelefon, mobiiltelefon, mobiil, iphone, samsung galaxy, lauatelefon, nuputelefon, mobla, telefonid, nutikas telefon
laptop: sülearvuti, läptop, laptop, macbook, rüperaal, arvuti, mänguarvuti
camera: kaamera, fotoaparaat, videokaamera, digikaamera, peegelkaamera, filmikaamera, fotokaamera
speaker: kõlar, bluetooth kõlar, juhtmevaba kõlar, heliriba, valjuhääldi, kaasaskantav kõlar
perfume: parfüüm, tualettvesi, lõhn, parfüümvesi, odekolonn, eau de parfum, parfüümipudel, =tualettvett, lõhnaõli
lipstick: huulepulk, matt huulepulk, huulevärv, vedel huulepulk
ball: pall, jalgpall, korvpall, tennisepall, võrkpall, rannapall, mängupall, võimlemispall, põrkepall, käsipall, golfipall, jooga pall, kummipall, fitnesspall, pallid, =palliga, peapall
guitar: kitarr, elektrikitarr, akustiline kitarr, basskitarr, ukulele, klassikaline kitarr
teddy-bear: kaisukaru, mängukaru, mõmmi, mõmmik, plüüskaru, karumõmm, teddykaru, pehme karu, pehme mängukaru, mõmm, karukene, mõmmike, mängukarud, teddy
book: raamat, romaan, märkmik, päevik, kokaraamat, kaustik, lasteraamat, õpik, vihik, pildiraamat, aabits, sõnaraamat, joonistusraamat, värviraamat, luuleraamat, krimiromaan, visandiplokk, fotoalbum, raamatud, märkmikud, jutustuste raamat, muinasjuturaamat, koomiksiraamat
cat: kass, kassipoeg, kiisu, kassike, kõuts, =kassipoja, =kassipojad, kiisuke, kassid, kiisupoeg, kassibeebi, tiigrikass, emakass
dog: koer, kutsikas, kutsu, koerake, =kutsika, puudel, taks, =kutsikat, =kutsikad, lambakoer, mops, puudlipoeg, retriiver, koerad, labrador, buldog, kutsid, krants, peni, hurt, haski, haukuja
bear: karu, karupoeg, mesikäpp, pruunkaru, =karupoja, mõmmibeebi
rabbit: jänes, küülik, jänku, jänkupoeg, =küüliku, jänesepoeg, jänkud, lihavõttejänes, küülikud, jänkuke, pikkkõrv, halljänes, valgejänes
panda: panda, pandakaru, pandapoeg, hiidpanda
elephant: elevant, elevandipoeg, londiline, londike, =elevandipoja
duck: part, pardipoeg, pardike, =pardi, =pardid, =partidega
frog: konn, konnake, kärnkonn, konnapoeg
dinosaur: dinosaurus, dino, t rex, sauruseke, sisalik dino, triceratops
penguin: pingviin, pingviinipoeg
pig: siga, põrsas, notsu, =põrsa, =sea, =sead, seake, =sigu, =põrsad, põssa
fox: rebane, rebasepoeg, =reinuvader, polaarrebane, rebaseke
lion: lõvi, lõvipoeg, emalõvi, lõvike
tiger: tiiger, tiigripoeg, =tiigri
monkey: ahv, ahvipoeg, šimpans, gorilla, ahvike, pärdik
mouse: hiir, hiireke, rott, hiirepoeg
owl: öökull, kakk, öökullipoeg, kakuke, =kaku
fish: kala, kuldkala, kalake, klounkala
turtle: kilpkonn, merikilpkonn, kilpkonnake
chick: tibu, kanapoeg, tibuke
garden: aed, lilleaed, hiina aed, park, tagaaed, =aia, =aias, =aeda, jaapani aed, õu, roosiaed, viljapuuaed, esiaed, juurviljaaed, botaanikaaed, muru
palace: palee, loss, kindlus, keelatud linn, mõis, tempel, lossike, kuningaloss, lossivaremed, barokkloss, pagood, kindluseloss
skyline: linnasiluett, linnapanoraam, linna siluett, linna panoraam, pilvelõhkujad
mountains: mägi, mäed, =mägedes, =mägede, mägimaastik, =mäe, =mägesid, mäestik, mäeahelik, mäetipp, alpid, mäetipud, mäenõlv, künkad, mägine
beach: rand, rannik, liivarand, mererand, =rannas, =ranna, =rannal, =randa, mereäär, supelrand, mereranna, mere ääres, liivane rand, rannaliiv, meri, suplusrand
forest: mets, džungel, vihmamets, metsatukk, salu, männimets, kuusik, laas, kasemets, männik, kuusemets, talvemets, metsalagendik, muinasjutumets, hiis, sügismets
street: tänav, tee maantee, allee, kõnnitee, puiestee, =tänaval, maantee, linnatänav, munakivitänav, kõrvaltänav, tänavanurk, linnatänavad, ostutänav, turuplats, teeäär, ülekäigurada, põik

[also]
subject.trousers + material.denim: teksad, teksapüksid, =teksasid, =teksades, =teksade
subject.jacket + material.denim: teksajakk, teksatagi
subject.bear + colour.white: jääkaru
subject.boot + material.rubber: kummikud, kummik, kummisaapad, =kummikuid
subject.duck + material.rubber: kummipart, vannipart

[accessory]
glasses: prillid, =prille, =prillides, =prillidega, lugemisprillid, =prillide, prilliline
bow: kikilips, kaelalips lips, juukselips, lehv, =lehviga, pael lehv
balloon: õhupall, balloon, õhupallid
bubbles: seebimull, mull, =mulle, seebimullid, =seebimulle
wings: tiib, tiivad, =tiibadega, lendav, =lendab, =tiivuline, =tiibu, lendamas

[colour]
red: punane, tumepunane, veinipunane, kirsipunane, helepunane, burgundia, erkpunane, bordoo, tulipunane, rubiinpunane, burgundipunane, vaarikapunane, purpurpunane, tellispunane, telliskivipunane, tomatipunane, veripunane, vein punane, punakas, maasikapunane, karmiinpunane, jõhvikapunane, bordoopunane, granaatpunane, roostepunane, sügavpunane, vaarika, veinivärvi
orange: oranž, korall, aprikoosi, koralloranž, terrakota, aprikoosivärvi, korallpunane, terrakotavärvi, virsik, virsikuvärvi, roosteoranž, rooste, apelsin, neoonoranž, mandariini, vasevärvi, oranžikas, kõrvitsavärvi, porgandivärvi
yellow: kollane, sidrunikollane, sinepikollane, helekollane, päikesekollane, sinepivärvi, erkkollane, kollakas, neoonkollane, ooker, ookerkollane, vaniljekollane, kuldkollakas, sidruni, pastellkollane, tumekollane, sinep, võikollane
green: roheline, tumeroheline, heleroheline, oliivroheline, mündiroheline, smaragdroheline, metsaroheline, laimiroheline, salveiroheline, pudeliroheline, sammalroheline, samblaroheline, oliivivärvi, mündi, rohekas, neoonroheline, pistaatsia, õunaroheline, jaderoheline, mererohelised, khakiroheline, eukalüpt, hallikasroheline, smaragd, erkroheline, rohuroheline, münt, oliiv, salvei, sõjaväeroheline, kuuseroheline, piparmündiroheline, pastellroheline, samblakarva
blue: sinine, erksinine, kuningasinine, koobaltsinine, safiirsinine, indigo, rukkilillesinine, kuninglik sinine, sinakas, teksasinine, petrool, terassinine, teksasinised, hallikassinine, tuvisinine, ultramariin, koobalt, keskmine sinine, ookeanisinine, safiir, petroolsinine, elektrisinine
light-blue: helesinine, taevasinine, türkiis, türkiissinine, beebisinine, türkiisroheline sinine, jääsinine, türkiisvärvi, pastellsinine, heletürkiis, akvamariin, merevärvi, hele sinine, tsüaan, vesisinine, aqua, hele türkiis, merevee, sinakasroheline, türkiissinakas
navy: tumesinine, mereväesinine, navy, ööesinine, meresinine, ösinine, mereväe sinine, tume sinine, meremehesinine, tintsinine, kesköösinine, mustjassinine
purple: lilla, violetne, lavendel, tumelilla, purpur, ploomililla, violett, sirelililla, lavendlivärvi, helelilla, purpurne, ploomivärvi, lavendlililla, =lillad, ploom, ametüst, sirel, lillakas, pastelllilla, lilla värvi, fuksialilla, viinamarjalilla, baklažaan, mustikalilla
pink: roosa, heleroosa, fuksia, puuderroosa, tuhkroosa, lõheroosa, erkroosa, vanaroosa, fuksiaroosa, magenta, tolmuroosa, beebiroosa, neoonroosa, lõhevärvi, neoonroosad, kirsiroosa, hele roosa, roosakas, vana roosa, flamingoroosa, nätsuroosa, lõhe, virsikuroosa, kuum roosa, tumeroosa, pastellroosa, puudrivärvi, roosivärvi, malbe roosa
brown: pruun, tumepruun, helepruun, konjakipruun, kastanpruun, šokolaadipruun, konjak, karamell, kohvipruun, kaamelipruun, konjakivärvi, pähklipruun, šokolaadivärvi, punakaspruun, kaneel, kaneelipruun, mahagonpruun, pruunikas, mokapruun, kakao, tubakapruun, karamellpruun, kuldpruun, karamellivärvi, kastanivärvi, mokka, toffee
beige: beež, kreem, liivakarva, kreemikas, kreemvalge, elevandiluu, khaki, liivavärvi, kreemjas, elevandiluuvalge, naturaalvalge, šampanjavärvi, liivapruun, naturaalne valge, kaamelikarva, koorevalge, murtud valge, nahavärvi, hele beež, vanilje, munakoorevalge, linavärvi, kaerakarva, luuvalge, kaamel, nude, naturaalne beež, hall beež, liiv, cappuccino, pehme valge, kreemivärvi, elevandiluuvärvi, helebeež, tumebeež, naturaalset värvi, šampanja
black: must, süsimust, mattmust, sügavmust, pigimust, tahmmust, ronkmust, läikiv must, eebenimust, kottmust, sügav must, mustaks värvitud, grafiitmust
white: valge, lumivalge, puhasvalge, mattvalge, pärlvalge, pärlmuttervalge, kriitvalge, piimvalge, erkvalge, valgeks värvitud, läikiv valge, ülivalge, jäävalge, arktiline valge
grey: hall, tumehall, helehall, antratsiit, grafiit, antratsiithall, grafiithall, tuhkhall, kivihall, söehall, hallikas, taupe, hõbe hall, betoonhall, keskhall, hele hall, tume hall, suitsuhall, terashall, pliihall, hiirhall, tuvihall, soe hall, kiltkivihall, hallikaspruun, sinakashall, grafiidivärvi, space gray
gold: kuldne, kullavärvi, kuld, roosakuld, kullatud, roosakuldne, kullakarva, kuldkollane, valge kuld, kollane kuld, kuldsed, messingivärvi, šampanjakuld, antiikkuld, kullatooni, mattkuld, kuldne toon, 585 kuld, kuldse värvi, kullaläikeline
silver: hõbedane, hõbe, hõbedavärvi, hõbetatud, hõbehall, 925 hõbe, =hõbeda, =hõbedast, hõbekarva, sterlinghõbe, plaatina, hõbedane toon, antiikhõbe, kroomivärvi, hõbeläikeline, ehe hõbe, metallikhõbe

[material]
leather: nahk, ehtne nahk, kunstnahk, seemisnahk, nahkne, päris nahk, veisenahk, naturaalne nahk, lakknahk, ökonahk, =nahast, =kunstnahast, nubuk, vegan nahk, lambanahk, kitsenahk, nappanahk, sünteetiline nahk, naturaalset nahka, seemisnahka, pu nahk, nahkset, taimparknahk, veluurnahk, põdranahk, pullinahk, seemis
cotton: puuvill, puuvillane, orgaaniline puuvill, lõuend, =puuvillast, mahepuuvill, puuvillakangas, =lõuendist, frotee, musliin, flanell, trikotaaž, dressiriie, jersey, twill, kanvas, puuvillasatiin, purjeriie, puuvillaseguga, puuvillaflanell, puuvillatrikoo
silk: siid, satiin, siidine, satään, satiinist, =siidist, satiinne, naturaalne siid
wool: vill, meriinovill, kašmiir, vilt, villane, =villast, meriino, lambavill, alpaka, =vildist, =kašmiirist, =meriinovillast, tviid, mohäär, buklee, villasegu, lambavillane, angora, alpakavill, kašmiirvill, vanutatud vill, viltvill, meriinovillane
denim: denim, teksa, teksakangas, teksariie
linen: lina, linane, linakangas, linasest, =linast
metal: metall, raud, alumiinium, messing, vask, pronks, malm, mehaaniline, metalne, metallist, titaan, =messingist, =vasest, raudne, =rauast, sulam, malmist, kroom, sepistatud raud, plekk, email, emaileeritud, kroomitud, tsink, tsingitud, nikkel, metalltraat, valualumiinium, raudtraat, sepis, sepisraud, tina, vaskne, pronksist, alumiiniumist, tinast, plekist, sepistatud, metallik
steel: teras, roostevaba teras, terasest, roostevaba, rv teras, =roostevabast terasest, harjatud teras, süsinikteras, kirurgiline teras, roostevabast, terasplekk, terastoru
wood: puit, tamm, täispuit, kask, mänd, saar puit, pähkel, puidust, puust, puidune, tammepuit, pöök, tiikpuu, =tammest, =männist, =kasest, vineer, pähklipuu, =tammepuidust, akaatsia, =täispuidust, =pöögist, kasevineer, männipuit, kasepuit, lepp, tammespoon, akaatsiapuit, puitne, täispuidust tamm, massiivtamm, massiivpuit, kirsipuit, vaher, mahagon, sanglepp, haab, kuusk puit, lehis, mangopuit, seedripuit, mdf, puitlaastplaat, spoon, vineerist, oliivipuu, oliivipuit, pähklipuit, pähklist, puitu, palk, pöögipuit, saarepuit, tiigipuit, roosipuu, ajupuu, taaskasutatud puit, kadakas, kadakapuu, kadakast, looduslik puit, lepast
bamboo: bambus, bambuspuit
glass: klaas, kristall, boorsilikaatklaas, klaasist, karastatud klaas, kristallklaas, borosilikaatklaas, mattklaas, suitsuklaas, opaalklaas, taaskasutatud klaas, muranoklaas, turvaklaas, lihvitud klaas, piimklaas, puhutud klaas, värviline klaas
ceramic: keraamika, portselan, savi, keraamiline, kivikeraamika, fajanss, kondiportselan, keraamikast, savist, glasuuritud keraamika, portselanist, savine, kivimass, terrakotasavi, glasuuritud savi, luuportselan
plastic: plast, plastik, akrüül, pvc, polükarbonaat, plastmass, vaik, pleksiklaas, taaskasutatud plast, polüpropüleen, abs plast, abs, vinüül, melamiin, polürotang, akrüülist, plastist, plastmassist, kõva plast, tritan, epoksüvaik, polüetüleen
rubber: kumm, silikoon, kautšuk, lateks, neopreen, kummist, looduslik kumm, silikoonist, vahtkumm, eva, kummine, silikoonne, kummeeritud
velvet: samet, sametine, veluur, sametist, velvet, plüüssamet, velvetkangas, plüüsne, sametkangas, velvetist
paper: paber, papp, kartong, jõupaber, papist, =paberist, pabermass, riisipaber, siidipaber, lainepapp, taaskasutatud paber, kartongist, kreppaber

[scene]
white-background: valge taust, puhas valge taust, =valgel taustal, =valge taustaga, =puhtal valgel taustal, valge fooniga, valgel foonil, puhasvalge taust, puhasvalgel taustal, lumivalge taust, lumivalgel taustal, ühtlane valge taust
living-room: elutuba, =elutoas, =elutoa, =elutuppa, =elutoast, võõrastetuba
bedroom: magamistuba, =magamistoas, =magamistoa, =magamistuppa, lastetuba, =lastetoas, =lastetuppa
kitchen: köök, =köögis, =köögi, =kööki, köögilett, =köögiletil, köögi tööpind
bathroom: vannituba, =vannitoas, =vannitoa, =vannituppa, pesuruum
office: kontor, büroo, kabinet, kodukontor, töötuba, töökoht, =kontoris, kontoriruum, kontorilaud, töökabinet, nõupidamisruum, =kabinetis, =büroos
snow: lumi, =lumes, =lumel, =lume, lumine maastik, hang, =hanges, lumehang, =lund, talvemaastik, lumesadu, lumesajus, lumine mets, lumehangede, lumetorm, lumeväli
studio: stuudio, fotostuudio, ateljee

[style]
photo: foto, fotorealistlik, realistlik, fotograafiline, päevapilt
ink-wash: tušimaal, tušš, hiina tušimaal, tušijoonistus, hiina maal, tindimaal, tušilaveering, tušiga, tindijoonistus, tušimaalina, sumi e
watercolour: akvarell, akvarellistiil, vesivärv, akvarellmaal, vesivärvimaal, akvarellina, akvarellmaalina, vesivärvides, vesivärvidega
oil-painting: õlimaal, õlivärv, õlivärvid, õlimaaling, õlimaalina, õlivärvides, õlivärvidega
cartoon: multifilm, koomiks, anime, joonisfilm, animatsioon, koomiksistiil, karikatuur, joonisfilmistiil, multikas, multikalik, koomiksina, joonisfilmilik, multifilmilik, joonisfilmi, multika
cyberpunk: küberpunk, cyberpunk
futuristic: futuristlik, ulmeline, ulme, tulevikuline, futurism, scifi
vintage: vintage, retro, antiikne, vanaaegne, nostalgiline, retrostiil, antiik, vanamoeline, 50ndate, 60ndate, 70ndate, 80ndate, vanamoodne, nostalgia, retrostiilis
minimalist: minimalistlik, minimalism, minimalistliku stiiliga, minimalistik

[view]
front: eestvaade, eest vaadatuna, otse eest, eest, frontaalne, eestvaates, esivaade, esivaates, otsevaade, otse eestpoolt
side: külgvaade, küljelt, profiil, küljelt vaadatuna, külje pealt, küljevaade, küljevaates, profiilis, küljelt pildistatud, kõrvalt vaadatuna
top: pealtvaade, ülalt, linnulennult, ülaltvaade, pealt vaadatuna, pealtvaates, linnulennuvaade, otse ülalt, õhust, ülevalt, ülevalt vaadatuna, pealt
three-quarter: kolmveerandvaade, nurga alt, kolmveerand, diagonaalvaade
close-up: lähivõte, makro, lähedalt, suur plaan, lähiplaan, makrovõte, lähivaade, lähivaates, detailvaade, suures plaanis, lähikaader, lähedalt vaadatuna

[light]
soft: pehme valgus, pehme valgustus, hajutatud valgus, hajusvalgus, õrn valgus, pehmes valguses, hajutatud valguses, hämar valgus, küünlavalgus, tuhm valgus, pehmed varjud, mahe valgus, mahedas valguses, pehme loomulik valgus
studio: stuudiovalgus, stuudiovalgustus, stuudiovalgustid
dusk: päikeseloojang, hämarus, videvik, õhtuvalgus, kuldne tund, loojang, eha, ehavalgus, loojangul, päikeseloojangul, hämaruses, videvikus, õhtul, õhtupäikeses, loojuv päike, õhtuvalguses, ehas, sinine tund, õhtupäike, õhtuhämarus
morning: hommikuvalgus, päikesetõus, koit, hommik, =hommikul, koidik, hommikupäike, hommikuvalguses, koidu ajal, koidikul, varahommik, varahommikul, päikesetõusul, hommikupäikeses, hommikune, hommikuse
night: öö, kuuvalgus, öine, =öösel, kuupaiste, keskööl, öövaade, öösiti, öises, täiskuu, kuuvalgel, kuuvalguses, tähistaevas, ööpimedus, kesköö
backlit: vastuvalgus, tagantvalgustus, taustvalgus, tagavalgus, taustavalgustus, vastuvalguses, tagant valgustatud, vastu valgust, vastu päikest
neon: neoon, neoonvalgus, neoontuled, neoonvalgustus, neoonvalguses, neoontuledes, neoonsilt, neoonsildid, neoonlambid

[word]
trim: rihm, õlarihm, sang, käepide, tald, konts, pael, kingapael, pannal, lukk, tõmblukk, nööp, jalg, jalad, =jalgadega, =jalgadel, ratas, rattad, =ratastel, kaas, kork, serv, õmblus, krae, varrukas, varrukad, tasku, vooder, tutt, narmad, sihverplaat, ekraan, kivi, pärl, teemant, muster, tikand, logo, kiri, motiiv, volang, pits, lint, triip, täpp, kapuuts, nokk, tupsu, tupp, neet, sadul, juhtraud, rehv, velg, detail, sahtel, seljatugi, käetugi, peats, juhe, kaabel, pirn, kõrv, silm, nina, saba, vurrud, käpp, lakk lõvi, taht, korkkork, sisetald, keel kitarr, klaviatuur, osuti, seier, kett, ripats, rihmad, randmerihm, äär, karvakrae, krae karv, pedaal, etikett, kinnis, kummiriba, trükk, mustritrükk, litrid, tsirkoon, kristallid, helmes, paelad, tila, põhi, alus jalg, kate kaas, kaunistus, nagid, karusnahk krae, tiivake, takjakinnis, kellarihm, sallike, =nokaga, =rihmaga, nahkrihm, võru, helkur, =helkuritega, sangaga, kaanega, =kaane, =kaant, =lukuga, =lukud, =sangad, =nööbid, =nööpidega, =paeltega, =kontsad, =tallaga, =talla, =varrukatega, =kraega, =taskuga, =taskutega, =taskud, =jalaga, =jalgade, =jalgu, =käepidemega, =äärega, =pitsiga, =kettiga, =ketiga, =pandlaga, =voodriga, =lipsuga pael, magnetlukk, trukk, trukid, kummitald, välistald, külgtasku, esitasku, rinnatasku, sisetasku, vahetald, kaelus, kaelakaar, mansett, number, numbrid, rooma numbrid, pendel, klaaskaas, puukaas, bambuskaas, kõrs, sõel, pihusti, keeratav kork, jalatugi, metalljalad, puitjalad, puidust jalad, metallist jalad, lambijalg, lüliti, riiulilaud, esituled, kaitseraud, kapott, veljed, rool, pakiraam, ketikaitse, keeled, sõrmlaud, selg, käpad, küünis, uim, sulg, suled, kõht, hambad, sarv, sarved, tikandid, teppimine, nööbiliist, tutid, satsid, litter, graveering, silikoonrihm, kõrvapadjad, sülearvutitasku
body: korpus, raam, vari lamp, kate kangas, pind, värv, toon, materjal, kangas, kasukas, karv, polster, lauaplaat, kere, flakoon, polsterdus, välismaterjal, pealiskangas, lambivari, kõva kest, kest, lambikuppel, kuppel
other: ümbris, telefoniümbris, kaitseümbris, kaaned, laadija, alus, hoidik, telefonihoidik, telefonialus, kleebis, plakat, poster, võtmehoidja, võtmerõngas, kõrvarõngad, kõrvarõngas, käevõru, pross, kinnas, kindad, sokk, sokid, sukkpüksid, käterätik, saunalina, tekk, pleed, kardin, vaip, uksematt, hiirematt, taldrik, kahvel, lusikas, nuga, pann, pott, korv, karp, kast, ehtekarp, kellakarp, kingakarp, kandik, konks, nagi, riidepuu, organiseerija, kapp, riidekapp, kummut, teler, televiisor, telerialus, monitor, tahvelarvuti, printer, adapter, aku, patarei, statiiv, objektiiv, droon, lill, lilled, roos, taim, lillepott, lillekimp, kimp, puu, kuusk, jõulukuusk, tort, kook, küpsis, šokolaad, toit, koeratoit, kassitoit, kassiliiv, kraapimispuu, jalutusrihm, kaelarihm, koera kaelarihm, koera pesa, koerapesa, kassipesa, pesa, kuut, puur, linnupuur, akvaarium, hambahari, seep, šampoon, kreemipurk, ripsmetušš, küünelakk, puuder, seerum, hari, kamm, pardel, föön, tolmuimeja, blender, röster, ahi, külmik, külmkapp, pesumasin, kohvimasin, triikraud, triikimislaud, telk, magamiskott, kiiver, rattakiiver, jalgrattakiiver, rattalukk, jalgrattalukk, rattapump, jalgratta sadul, reket, rula, tõukeratas, mootorratas, veoauto, buss, rong, lennuk, paat, laev, klaver, viiul, trumm, flööt, pliiats, pastakas, kustutuskumm, joonlaud, kalender, kaart, õnnitluskaart, tapeet, maal seinal, pildiraam, fotoraam, raamatutugi, järjehoidja, küünlajalg, küünlahoidja, klaasialus, tassialus, pudeliavaja, laudlina, linik, toolipadi, toolikate, diivanikate, turvatool, autoiste, autokate, automatid, padjapüür, lina voodi, voodipesu, voodilina, tekikott, päevatekk, madrats, kattemadrats, lühikesed püksid, ujumistrikoo, bikiinid, rinnahoidja, pesu, pidžaama, ülikond, lips, vest, vormiriietus, vormirõivas, kostüüm, kombinesoon, suss, sussid, mask, parukas, juukseklamber, juuksekumm, peapael, peavõru, sülearvutikott, sülearvuti kott, sülearvuti ümbris, kaamerakott, kaamerarihm, kitarrikott, kitarririhm, prillitoos, vihmavarjuhoidja, kingariiul, jalatsiriiul, kingakreem, mikrofon, arvutihiir, robot, rakett, kosmoselaev, ükssarvik, draakon, hobune, lehm, lammas, kits, lind, papagoi, kotkas, madu, krokodill, kaelkirjak, sebra, känguru, koaala, orav, siil, hirv, põder, hunt, vaal, delfiin, hai, kaheksajalg, liblikas, mesilane, lepatriinu, ämblik, kukk, kana, maja, hoone, sild, jõgi, järv, taevas, päike, kuu, täht, pilv, rohi, aken, uks, sein, põrand, katus, vesi, kohv, tee, vein, piim, õun, puuvili, leib, veiniklaas, pokaal, karahvin, pidu, piknik, pulm, kontsert, pink, bassein, ämber, nukk, nukumaja, lapsevanker, käru, õng, soolatoos, suhkrutoos, pinal, meigikott, kosmeetikakott, pult, ehe, alustass, banaan, kinkekarp, nõud, serviis, tiik, sukk, särgikarp, pintsel, kelk, suusk, suusad, uisk, uisud, lumelaud, aknalaud, kamin, pliit, kraanikauss, vann, dušš, trepp, rõdu, terrass, aed piire, värav, postkast, pargipink, esik, garaaž, kelder, raamatukogu, kohvik, restoran, turg, jaam, lennujaam, mänguväljak, küün, kirik, torn, tuletorn, sadam, laine, =lained, rada, heinamaa, põld, põõsas, leht, =lehed, sügislehed, tulp, tulbid, päevalill, kaktus, seen, kõrvits, maasikas, sidrun, pitsa, juust, jäätis, mesi, mahl, trompet, saksofon, tšello, akordion, plaadimängija, mängukonsool, lauamäng, pusle, lohe, kiik, liumägi, võrkkiik, grill, muruniiduk, reha, labidas, kastekann, haamer, redel, taskulamp, tulede kett, jõulutuled, jõuluehe, mähe, lutt, põll, lõikelaud, koogivorm, toidukarp, prügikast, pesukorv, dušikardin, ruloo, vannivaip, köögirätik, hommikumantel, mansetinööbid, taskurätik, kõrvaklapid müra, päikesekreem, huulepalsam, huuleläige, lauvärv, laadimiskaabel, laadimisjaam, mälukaart, rattakott, rattahoidja, lapseiste, lumememm, veiniriiul, suhkrutops, piimakann, söögiriistad, jalgpallijalatsid
toy: mänguasi, pehme mänguasi, plüüsmänguasi, plüüs, kujuke, kuju, skulptuur, komplekt, paar, pakk, kogu, pilt, illustratsioon, joonistus, maal, renderdus, mudel, grupp, seeria, portree, figuur, set, kollektsioon, makett, =mänguasja, pehmeloom
generic: tootefoto, tootepilt, toode, tootefotograafia, kaup, artikkel, katalooginäidis, kataloogifoto, tootekuva
plain: lumine, see, need, ta, tema, nad, mina, ma, sina, sa, meie, teie, minu, sinu, oma, mis, kes, mida, millel, kellel, kus, kui, et, nii, ka, ainult, väga, veel, juba, siin, seal, nüüd, kõik, iga, palju, vähe, on, oli, olla, oleks, soovin, tahan, tahaksin, vajan, otsin, palun, loo, joonista, tee pilt, genereeri, näita, tee mulle, kujuta, uus, kvaliteetne, kvaliteet, kõrge, kõrge kvaliteediga, kõrge resolutsiooniga, eraldusvõime, hd, 4k, originaal, ehtne, naturaalne, luksuslik, premium, elegantne, moodne, kaasaegne, klassikaline, stiilne, trendikas, moekas, ilus, kaunis, armas, nunnu, imeline, väike, pisike, suur, keskmine, mini, lai, kitsas, pikk, lühike, õhuke, paks, ümmargune, ümar, ruudukujuline, ristkülikukujuline, ovaalne, kerge, raske, vastupidav, mugav, pehme, kõva, läikiv, matt, hele, tume, erk, sügav, pastelne, soe, külm, kaasaskantav, kokkupandav, reguleeritav, veekindel, juhtmevaba, juhtmevabad, bluetooth, usb, elektriline, digitaalne, nutikas, automaatne, led, valgus, valgustus, naiste, naistele, naine, meeste, meestele, mees, laste, lastele, laps, tüdrukute, tüdrukutele, tüdruk, poiste, poistele, poiss, beebi, beebide, imiku, unisex, täiskasvanu, täiskasvanutele, noorte, suurus, suuruses, xl, xxl, xs, s, m, l, cm, mm, ml, liitrit, liitrine, liiter, kg, g, kohaline, inimesele, suvi, suvine, talv, talvine, sügis, sügisene, kevad, kevadine, igapäevane, sport, sportlik, õue, sise, reis, reisi, reisimiseks, kool, kooli, töö, kingitus, kingituseks, sünnipäev, sünnipäevaks, jõulud, jõuluks, soodustus, allahindlus, soodne, odav, hind, müüa, osta, ostmiseks, pood, tarne, tasuta, tasuta tarne, tasuta transport, bränd, mark, käsitöö, käsitsi valmistatud, valmistatud, tehtud, tikitud, heegeldatud, kootud, punutud, trükitud, triibuline, täpiline, ruuduline, lilleline, mustriline, tepitud, vooderdatud, polsterdatud, plisseeritud, varrukateta, pikkade varrukatega, lühikeste varrukatega, v kaelus, kõrge vöökoht, slim fit, slim, oversize, avar, liibuv, lõige, istuvus, lihtne, ühevärviline, topelt, dekoratiivne, sisustus, kodu, kodune, mööbel, tuba, linn, linna, maalähedane, rustikaalne, skandinaavia, itaalia, prantsuse, eesti, hiina, jaapani, saksa, boheem, boho, stiil, stiilis, disain, kujuga, kujuline, tüüpi, tüüp, värvi, värvitooni, istuv, seisev, lamav, magav, jooksev, jookseb, kõndiv, kõnnib, hüppav, hüppab, tantsiv, tantsib, mängiv, mängib, ujuv, ujub, naeratav, naeratab, õnnelik, rõõmus, kurb, naljakas, vihane, julge, sõbralik, kohev, karvane, pehmekarvaline, poeg, õpetaja, arst, kokk, kuningas, kuninganna, printsess, prints, astronaut, libisemiskindel, nakkumatu, keskkonnasõbralik, taaskasutatud, jätkusuutlik, pestav, nõudepesumasin, nõudepesumasinas pestav, täis, tühi, pool, taust, taustal, vasak, parem, esikülg, tagakülg, ülemine, alumine, külg, keskel asuv, standard, professionaalne, mängur, praktiline, täiuslik, ideaalne, super, ultra, extra, pro, max, plus, päikseline, päikesepaisteline, päevavalgus, loomulik valgus, meeleolu, hubane, rippuv, asetatud, paigutatud, ruumikas, ajatu, hea, parim, marmor, polüester, viskoos, sünteetiline, värviline, mitmevärviline, pulma, ristimine, isadepäev, emadepäev, saadaval, mahutavus, maht, lõhnav, eemaldatav, läbipaistev, vana, noor, teine, sama, nagu, ajal, nike, adidas, samsung, kuni, peale, sobiv suurus, mõõdud, eraldi, lisaks, komplektis olev, pehmelt, kena, nägus, uhke, õrn, tore, lahe, kahepoolne, lai lõige, kapuutsiga, mõõt, täidis, küps, põlemisaeg, h, tundi, aku kestvus, näidake, näidata, kas saaksid, saaksid, saaksite, palun tee, tehke, joonistage, looge, maali, kujutage, otsime, soovime, sooviksin, ostan, müün, kasutatud, uueväärne, kasutamata, heas korras, hea seisukord, korras, kiire, tarnimine, pakiautomaat, järele tulla, ketassulgur, tiksub, triibud, in ear, usb c, c, tsa, tsa lukk, numbrilukk, gb, tb, tolli, tolline, käiku, käiguline, kokkuklapitav, reguleeritava, virnastatav, hingav, tuulekindel, vettpidav, helkuriga, mürasummutus, mürasummutusega, laetav, betoon, rotang, fliis, nailon, mikrokiud, elastaan, puhutud, käsitsi puhutud, käsitsi maalitud, käsitsi tehtud, nikerdatud, graveeritud, nimeline, personaalne, leopardimustriga, kamuflaaž, lillemustriga, kirju, kahevärviline, hiiglaslik, tilluke, tilluke väike, imetilluke, unine, uudishimulik, laisk, väsinud, vallatu, rüütel, viiking, kauboi, detektiiv, ninja, kloun, meremees, pagar, kunstnik, muusik, piraat, õde, tuletõrjuja, politseinik, võlur, nõid, haldjas, superkangelane, jõuluvana, päkapikk, ema, isa, vanaema, vanaisa, sõber, sõbranna, emale, isale, sõbrale, lihavõtted, barokne, barokk, gooti

[role]
exclude-after: ilma, mitte, ei ole, ei, pole, välja arvatud, asemel, ei sisalda, peale selle ei, ega, v a
exclude-before: ei kuulu komplekti, ei sisaldu, ei sisaldu hinnas, müüakse eraldi, ei ole komplektis, ei kuulu hinna sisse, ei kuulu, pole kaasas, ei ole kaasas, asemel hoopis, ei ole hinna sees, ei kuulu hinda, tuleb osta eraldi, pole hinnas
fits-after: sobib, ühildub, sobivad, sarnane, erinevalt, sobib kokku, sobilik, ühilduv, sobib ideaalselt, mõeldud
fits-before: jaoks, kõrval, taga, kõrvale, lähedal, sobiv, sobivad hästi, taha, juures
with-after: millel on, kellel on, sisaldab, koos, kaunistatud, varustatud, mis sisaldab
with-before: koos kaasas, kaasas, kaunistatud servadega, kuulub komplekti, täidetud
wear-after: kannab, hoiab, puhub, kallistab, peas on, seljas on, kaelas on, ratsutab, peas kannab, loeb, sööb, vaatab, ajab taga, joob, sõidab, mängib kitarri
wear-before: kandev, peas, seljas, kaelas, käes, hoidev, kandes, hoides, puhuv, ees prillid, puhudes, lugev, sööv, kallistav, riietatud, riietatult
in-before: peal, all, ees, sees, keskel, vahel, kohal, ümber, peale asetatud, ääres, najal, serval, taustal olev
and: ja, või, ning, &, samuti
but: vaid, aga, kuid, ent
topic: istub, seisab, lamab, magab, asub, ripub
count-before: tk, tükki, osaline, paari, x, osa, tükk, tükiline, kpl

[key]
subject: toode, objekt, toote nimi, nimi, nimetus, teema, tüüp, kategooria
colour: värv, värvus, põhivärv, värvid, toon
material: materjal, kangas, materjalid, põhimaterjal, koostis
scene: taust, keskkond, koht, stseen, ruum
style: stiil, kunstistiil
view: vaade, nurk, perspektiiv, kaameranurk
light: valgus, valgustus
accessory: aksessuaar, aksessuaarid, lisand, lisandid
exclude: välista, ilma, negatiivne, mitte, väldi
quantity: kogus, arv, tükke
ignore: suurus, kaubamärk, bränd, kaal, hind, mudel, mõõdud, kõrgus, laius, pikkus, sugu, kood, maht, vanus, hooaeg, tootja, garantii, sügavus, läbimõõt, ühilduvus

[number]
1: üks, ühe
2: kaks, kahe
3: kolm, kolme
4: neli, nelja
5: viis, viie
6: kuus, kuue
7: seitse
8: kaheksa
9: üheksa
10: kümme
12: kaksteist, tosin

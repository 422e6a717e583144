# Azerbaijani (Latin). Suffixes stand in layers; "qol saatı" keeps its own suffix, whose plural the
# rules make.
[language]
tag: az
source: written by hand
heads: last
adjectives: before
clause: first
parts: yes
letters: ə
family: turkic

[inflect]
noun: sı -> sı, ları
noun: si -> si, ləri
noun: su -> su, ları
noun: sü -> sü, ləri
noun: ğı -> ğı, qları
noun: ğu -> ğu, qları
noun: yi -> yi, kləri
noun: yü -> yü, kləri
noun: ı -> ı, ları
noun: i -> i, ləri
noun: u -> u, ları
noun: ü -> ü, ləri
noun: q -> q, ğ
noun: k -> k, y
noun: t -> t, d
adjective: q -> q, ğ
adjective: k -> k, y

[suffix 1]
lar lər: -
cıq cik cuq cük: -
[suffix 2]
ı i u ü sı si su sü ım im um üm m ın in un ün n ımız imiz umuz ümüz mız miz: -
[suffix 3]
yı yi yu yü nı ni nu nü: -
a ə ya yə na nə: object-before
nın nin nun nün: linker
dan dən ndan ndən: -
da də nda ndə: in-before
dakı dəki ndakı ndəki: in-before
la lə yla ylə: with-before
lı li lu lü: with-before
sız siz suz süz: exclude-before
lıq lik luq lük: -
[suffix 4]
dır dir dur dür: -

[subject]
dress: don, paltar, ziyafət donu, gəlinlik, gecə donu, yay donu, sarafan, ziyafət geyimi, gəlinlik donu, axşam donu, uzun don, qadın donu, mini don, midi don, maksi don, qadın paltarı, abiyə, libas, toy donu, qısa don, toxunma don, məzuniyyət donu, qız donu, uşaq donu, atlas don
t-shirt: futbolka, mayka, t shirt, tişört, top, krop top, köynək futbolka, tshirt, crop top, qadın futbolkası, kişi futbolkası, uşaq futbolkası, polo futbolka, mayka qadın
shirt: köynək, bluzka, kişi köynəyi, bluz, tunika, polo, polo köynək, qadın köynəyi, rubaşka, klassik köynək, kətan köynək, damalı köynək, uşaq köynəyi, atlas köynək, bluzası
jacket: gödəkçə, palto, pencək, plaş, kurtka, blazer, jaket, yağmurluq, puxovik, kürk, jilet, trençkot, külək gödəkçəsi, dəri gödəkçə, anorak, parka, pencek, gödəkcə, jiletka, puxavik, pufayka, bomber, dəri pencək, qış gödəkçəsi, uşaq gödəkçəsi, ponço
trousers: şalvar, leqqins, leqinqs, taytlar, tayt, idman şalvarı, losin, cins olmayan şalvar, klassik şalvar, corab şalvar, joqqer, kişi şalvarı, qadın şalvarı, eşofman, palazzo şalvar, bric, kapri, trikotaj şalvar, klyoş şalvar, uşaq şalvarı
skirt: ətək, yubka, mini yubka, plisse ətək, qırçınlı ətək, uzun ətək, midi ətək, qısa ətək, uzun yubka, tül ətək
sweater: sviter, sviterlər, cemper, kardiqan, hudi, pulover, toxunma kofta, kofta, svitşot, tolstovka, jemper, hoodie, yun sviter, jaketi toxunma, toxunma sviter, vodolazka, boğazlı sviter, uşaq sviteri
hat: papaq, şlyapa, kepka, beret, panama, həsir şlyapa, toxunma papaq, qış papağı, beysbol papağı, həsir papaq, araxçın, günəş papağı, kovboy papağı, silindr, yun papaq, ponponlu papaq, uşaq papağı, buxara papaq, bendana papaq, baş geyimi
scarf: şərf, şal, yaylıq, kəlağayı, boyun yaylığı, şərfi, palantin, ipək yaylıq, şarf, yun şərf, boyunluq, örpək, bandana, ləçək yaylıq
sneaker: idman ayaqqabısı, krossovka, ayaqqabı, ked, qaçış ayaqqabısı, krasofka, sneaker, mokasin, krossovkalar, snikers, keds, kişi ayaqqabısı, qadın ayaqqabısı, gündəlik ayaqqabı, sport ayaqqabı, krosovka, qadın krossovkası, kişi krossovkası, uşaq ayaqqabısı, klassik ayaqqabı, lofer, balet ayaqqabısı, baletka, idman krossovkası, botas
boot: çəkmə, bot, yarımçəkmə, rezin çəkmə, uzunboğaz çəkmə, botinka, qış çəkməsi, qadın çəkməsi, dağ ayaqqabısı, çəkmələr, uzunboğaz, uşaq çəkməsi, kovboy çəkməsi, qış botu, kişi çəkməsi
high-heel: hündürdaban, hündürdaban ayaqqabı, dabanlı ayaqqabı, tufli, şpilka, hündür daban ayaqqabı, hündürdaban tufli, dabanlı tufli, topuqlu ayaqqabı, hündür dabanlı ayaqqabı, tufli qadın, platforma ayaqqabı
sandal: sandal, basanojka, açıq ayaqqabı, şap şap, səndəl, yay sandalı, bosonojka, sandaletlər, sandalet, çimərlik şəpşəpi, basonojka
handbag: çanta, əl çantası, qadın çantası, klatç, çiyin çantası, şopper, sumka, dəri çanta, alış veriş çantası, axşam çantası, çarpaz çanta, dəri qadın çantası, bez çanta, parça çanta, idman çantası, bel çantası kiçik, kross bodi, krosbodi, portfel, kağız olmayan çanta, bazarlıq çantası
backpack: bel çantası, məktəbli çantası, məktəb çantası, kürək çantası, ryukzak, arxa çantası, məktəbli bel çantası, kürək çanta, uşaq bel çantası, turist çantası
suitcase: çamadan, səyahət çantası, yol çantası, səyahət çamadanı, təkərli çamadan, baqaj
wallet: pul kisəsi, cüzdan, portmone, pulqabı, kart qabı, kartlıq, kişi pulqabısı, portmanat, dəri pulqabı, kişi pul kisəsi, qadın pul kisəsi, kashelyok, kaşelyok
belt: kəmər, toqqa, kişi kəməri, qayış, bel kəməri, dəri kəmər, qayışı kəmər, dəri qayış, kişi qayışı
watch: qol saatı, saat, ağıllı saat, cib saatı, smart saat, kişi saatı, qadın saatı, smartwatch, smart watch, elektron saat, mexaniki qol saatı, kvars saat, uşaq saatı
ring: üzük, nişan üzüyü, toy üzüyü, alyans, qaşlı üzük, möhür üzük, gümüş üzük, qızıl üzük, nikah üzüyü
necklace: boyunbağı, sinəbənd, kolye, mirvari boyunbağı, çoker, muncuq, boyunbağı zəncir, sinəbağı, sepi boyunbağı, kulon boyunbağı, gümüş boyunbağı, sep boyun
sunglasses: günəş eynəyi, gün eynəyi, günəş gözlüyü, gün eynəkləri, qara eynək
umbrella: çətir, günəş çətiri, çimərlik çətiri, yağış çətiri, zontik, uşaq çətiri, qatlanan çətir
sofa: divan, künc divan, açılan divan, yumşaq mebel, taxt, üçlü divan, ikili divan, çarpayı divan, kuşetka, yataq divan, kanape
chair: stul, kreslo, kətil, ofis kreslosu, yelləncək kreslo, mətbəx stulu, bar stulu, oyun kreslosu, oturacaq, ofis stulu, yırğalanan kreslo, puf, şezlonq, bağ stulu, uşaq stulu, oyunçu kreslosu, qatlanan stul, taburet, taburetka, bar kətili, yumşaq kreslo, uşaq kreslosu, ağac stul, oturacağı stul
table: masa, stol, jurnal masası, yemək masası, yazı masası, kofe masası, mətbəx masası, tumba, jurnal stolu, yazı stolu, kompüter masası, iş masası, konsol, komodino, yemək stolu, tumboçka, yan masa, açılan masa, qatlanan masa, dəyirmi masa, bağ masası, tualet masası, makiyaj masası, kofe stolu
bed: çarpayı, yataq, uşaq çarpayısı, ikinəfərlik çarpayı, beşik, ikimərtəbəli çarpayı, təknəfərlik çarpayı, yatacaq, kravat, ikiqat çarpayı, körpə yatağı
lamp: lampa, çıraq, masa lampası, gecə lampası, torşer, çilçıraq, lyustra, bra, fənər, stolüstü lampa, döşəmə lampası, divar lampası, gecə çırağı, işıqlandırıcı, asma lampa, abajurlu lampa, stol lampası, neft lampası, duz lampası, tavan lampası, divar çırağı, abajuru lampa
bookshelf: kitab rəfi, rəf, kitab şkafı, kitabxana, kitab dolabı, etajer, stellaj, divar rəfi, künc rəfi, taxta rəf
vase: vaza, güldan, gül vazası, çiçək vazası, gül qabı
mug: fincan, stəkan, krujka, qəhvə fincanı, çay fincanı, parç, piyalə fincan, armudu stəkan, kofe fincanı, termokrujka, çay stəkanı, qulplu fincan, kuboku, kruşka, kofe krujkası, pivə parçı, armudu, çay dəsti fincan
teapot: çaynik, dəmlik, çaydan, elektrik çaynik, elektrik çaydanı, çini çaynik, samovar çaynik, frenç press
bottle: butulka, şüşə qab, su butulkası, termos, su qabı, su şüşəsi, şərab butulkası, matara, idman butulkası, suluq, şüşə butulka, plastik butulka, uşaq butulkası, qrafin
bowl: kasa, piyalə, salat qabı, şorba kasası, kasacıq, salatqabı, salat kasası, dərin kasa, meyvə qabı, camı, boşqab dərin, dərin boşqab, tas kasa, xörək kasası, salatnik
pillow: yastıq, divan yastığı, dekorativ yastıq, yastıqça, boyun yastığı, balış, minik, oturacaq yastığı, mütəkkə
candle: şam, ətirli şam, aromatik şam, dekorativ şam, çay şamı, soya şamı, ad günü şamı
clock: divar saatı, masa saatı, zəngli saat, budilnik, kukulu saat, stolüstü saat, oyadıcı saat, divar saat, masaüstü saat, kəfkirli saat, qum saatı, mətbəx saatı
mirror: güzgü, divar güzgüsü, makiyaj güzgüsü, boy güzgüsü, əl güzgüsü, hamam güzgüsü, ayna, dəyirmi güzgü, cib güzgüsü
car: maşın, avtomobil, elektromobil, idman avtomobili, elektrikli avtomobil, taksi, yarış maşını, sport avtomobil, idman maşını, elektrik avtomobili, minik avtomobili, cip, oyuncaq maşın, sedan, elektrikli maşın, miniven, pikap, kabriolet, limuzin, retro avtomobil, yarış avtomobili
bicycle: velosiped, dağ velosipedi, uşaq velosipedi, elektrik velosiped, elektrikli velosiped, şəhər velosipedi, üçtəkərli velosiped, qatlanan velosiped, velik
headphones: qulaqlıq, simsiz qulaqlıq, qulaqcıq, nauşnik, simsiz nauşnik, qarnitura, bluetooth qulaqlıq, oyun qulaqlığı
phone: telefon, smartfon, mobil telefon, ayfon, iphone, ağıllı telefon, düyməli telefon, ev telefonu
laptop: noutbuk, kompüter, macbook, laptop, notbuk, dizüstü kompüter
camera: kamera, fotoaparat, fotokamera, rəqəmsal kamera, videokamera, güzgülü fotoaparat, ani kamera, polaroid
speaker: dinamik, kolonka, səsgücləndirici, bluetooth dinamik, simsiz kolonka, portativ kolonka, saundbar, bluetooth kolonka, simsiz dinamik, musiqi kolonkası, sabvufer
perfume: ətir, parfüm, duxi, ətir şüşəsi, odekolon, tualet suyu, ətir flakonu, qadın ətri, kişi ətri, ətri, parfümeriya suyu
lipstick: dodaq boyası, pomada, mat pomada, ruj, dodaq pomadası, dodaq parıldadıcısı, maye pomada
ball: top oyun, futbol topu, basketbol topu, tennis topu, topu, voleybol topu, çimərlik topu, rezin top, plaj topu, şişmə top
guitar: gitara, akustik gitara, elektrogitara, klassik gitara, ukulele, elektro gitara, elektrik gitara
teddy-bear: oyuncaq ayı, ayıcıq oyuncaq, teddi ayı, plüş ayıcıq oyuncaq, teddi, oyuncaq ayıcıq, ayı oyuncağı, teddy
book: kitab, dəftər, roman, gündəlik, bloknot, uşaq kitabı, qeyd dəftəri, yemək kitabı, nağıl kitabı, dərslik
cat: pişik, pişik balası, pişikcik, məstan, pişi, balaca pişik, məstan pişik, qara pişik
dog: it, küçük, it balası, köpək, küçüyü, pudel, haski, it küçüyü, çoban iti, dalmatin, tula
bear: ayı, ayı balası, qütb ayısı, ayıcıq, boz ayı, qrizli
rabbit: dovşan, dovşan balası, dovşancıq, ev dovşanı
panda: panda, nəhəng panda, panda balası, pandacıq
elephant: fil, fil balası, filcik, balaca fil
duck: ördək, ördək balası, ördəkcik
frog: qurbağa, quru qurbağası, qurbağacıq
dinosaur: dinozavr, tiranozavr, dino, triseratops
penguin: pinqvin, pinqvin balası
pig: donuz, çoşqa, donuz balası, donuzcuq
fox: tülkü, tülkü balası
lion: şir, aslan, dişi şir, şir balası, aslan balası
tiger: pələng, pələng balası
monkey: meymun, qorilla, şimpanze, meymun balası
mouse: siçan, siçovul, siçan balası, siçancıq
owl: bayquş, yapalaq, bayquş balası
fish: balıq, qızıl balıq, balıqcıq, akvarium balığı
turtle: tısbağa, dəniz tısbağası, tısbağa balası
chick: cücə, toyuq cücəsi, cücəcik
garden: bağ, bağça, həyət, yapon bağı, çin bağı, gülüstan, gül bağı, həyətyanı, park, botanika bağı, parkda
palace: saray, qəsr, qala, qadağan olunmuş şəhər, məbəd, şah sarayı, monastır, kilsə saray
skyline: şəhər panoraması, şəhər mənzərəsi, şəhər üfüqü, şəhər silueti
mountains: dağ, dağlar, dağ mənzərəsi, dağ silsiləsi, dağlıq, zirvə, dağ zirvəsi, qarlı dağlar, təpələr
beach: çimərlik, sahil, dəniz kənarı, dəniz sahili, dəniz, plyaj, qumlu sahil, dəniz qırağı, qum sahili
forest: meşə, cəngəllik, orman, meşəlik, şam meşəsi, meşənin içi
street: küçə, yol, səki, prospekt, şəhər küçəsi, dalan, xiyaban, meydan, yol qovşağı, köhnə küçə

[accessory]
glasses: eynək, gözlük, optik eynək, oxu eynəyi, göz eynəyi
bow: bant, kəpənək qalstuk, saç bantı, bantik, kəpənək
balloon: şar, hava şarı, balon, şarlar, şarik
bubbles: sabun köpüyü, köpük, sabun qabarcığı, qabarcıq, sabun baloncuğu
wings: qanad, qanadlı, uçan

[colour]
red: qırmızı, tünd qırmızı, bordo, al, albalı rəngli, şərab rəngi, qırmızı rəngli, nar rəngi, açıq qırmızı, al qırmızı, albalı rəngi, bordovu, şərabı, qırmızı rəngdə, qırmızımtıl, kərpic rəngi, gilas rəngi, moruq qırmızı, yaqut, pomidor rəngi
orange: narıncı, narıncı rəngli, mərcan rəngi, portağalı, ərik rəngi, şaftalı rəngi, narıncı rəngdə, kürən, balqabaq rəngi, yerkökü rəngi, mandarin rəngi, mis rəngi, şaftalı, mərcan
yellow: sarı, limon rəngi, açıq sarı, xardal rəngi, limonu, sapsarı, xardal sarısı, sarı rəngdə, sarımtıl, bal rəngi, kəhrəba, zəfəran, saman rəngi, limon sarısı, xardal, qızılı sarı
green: yaşıl, açıq yaşıl, tünd yaşıl, zeytun rəngi, zümrüd, nanə rəngi, zeytunu, zümrüdü, zümrüd yaşılı, haki yaşıl, nanə yaşılı, yamyaşıl, püstə rəngi, yaşıl rəngdə, yaşılımtıl, ot rəngi, yosun yaşılı, meşə yaşılı, alma yaşılı, petrol yaşılı, hərbi yaşıl, nanə, zeytun
blue: mavi, göy, indiqo, parlaq mavi, göy rəngli, kobalt, sapfir mavi, göyümtül, kral mavisi, mavi rəngdə, göy rəngdə, göy rəng, mavi rəng, safir, cins mavisi, elektrik mavisi, petrol, okean mavisi
light-blue: açıq mavi, firuzəyi, səma rəngi, firuzə, göy mavi, bəbək mavisi, səma mavisi, dəniz dalğası, açıq göy, açıq mavi rəng, mavimtıl, firuzəyi rəng, akvamarin, turkuaz, buz mavisi
navy: tünd göy, tünd mavi, lacivərd, gecə mavisi, lacivərdi, sürmeyi, lacivərd rəng, tünd göy rəng, gecə göyü
purple: bənövşəyi, tünd bənövşəyi, lavanda rəngi, açıq bənövşəyi, badımcan rəngi, yasəmən rəngi, lilak, bənövşəyi rəng, bənövşəyi rəngdə, üzüm rəngi, gavalı rəngi, ametist, lavanda, yasəmən
pink: çəhrayı, açıq çəhrayı, fuksiya, tünd çəhrayı, gül rəngi, gülü, solğun çəhrayı, çəhrayı rəng, çəhrayı rəngdə, somon, fuksiya rəngi, pudra, pudra rəngi, gülü rəng, moruq rəngi
brown: qəhvəyi, tünd qəhvəyi, açıq qəhvəyi, şokolad rəngi, şabalıdı, karamel rəngi, konyak rəngi, şabalıd rəngi, şokoladı, kərpici, qəhvəyi rəng, qəhvəyi rəngdə, qoz rəngi, torpaq rəngi, konyak, karamel, kakao, darçın rəngi, tütün rəngi, südlü kofe
beige: bej, krem rəngi, krem rəngli, süd rəngi, xaki, qum rəngi, fil sümüyü, bej rəngli, krem, südlü, dəvə rəngi, fil sümüyü rəngi, bədən rəngi, bej rəng, bej rəngdə, krem rəngdə, vanil, vanil rəngi, kapuçino, südlü rəng, təbii rəng
black: qara, qapqara, qara rəngli, mat qara, kömür qarası, qara rəng, qara rəngdə, parlaq qara
white: ağ, ağ rəngli, ağappaq, bəyaz, qar kimi ağ, təmiz ağ, sədəf rəngi, ağ rəng, ağ rəngdə, süd kimi ağ, inci rəngi
grey: boz, açıq boz, tünd boz, kül rəngi, antrasit, qrafit, boz rəngli, külü, siçan rəngi, bozumtul, boz rəng, boz rəngdə, asfalt rəngi, polad rəngi, tüstü rəngi
gold: ağ qızıl, sarı qızıl, qızılı, qızıl, qızıl rəngli, qızıl suyuna çəkilmiş, qızıl örtüklü, rozqold, zərli, qızılı rəngli, altun, zər, çəhrayı qızıl, qızıl suyu, qızıl rəng, qızılı rəngdə, sarı metal
silver: gümüşü, gümüş, gümüş rəngli, gümüşü rəngli, gümüş suyuna çəkilmiş, gümüş örtüklü, gümüşdən, gümüşü rəng, gümüşü rəngdə, gümüş rəng

[material]
leather: dəri, süni dəri, həqiqi dəri, zamşa, təbii dəri, ekodəri, dəridən, eko dəri, əsl dəri, süet, nubuk, dəri material, sünidəri, lak dəri, ekokoja
cotton: pambıq, pambıqlı, pambıqdan, orqanik pambıq, kətan pambıq, kanvas, 100% pambıq, brezent, xlopok, çit, pambıq parça, kotton, müslin, trikotaj pambıq, bez
silk: ipək, atlas, ipəkdən, saten, atlaz, təbii ipək, şifon, tül, ipək parça
wool: yun, yunlu, kaşmir, keçə, yundan, merinos, fetr, qoyun yunu, təbii yun, tiftik, yun parça, moher, flis, angora
denim: denim, cins parça, cins
linen: kətan, kətandan, kətan parça
metal: metal, dəmir, alüminium, mis, bürünc, latun, metaldan, çuqun, mexaniki, dəmirdən, titan, alüminiumdan, tunc, xrom, ərinti, nikel, sink, dəmir material
steel: polad, paslanmayan polad, poladdan, paslanmaz polad, nerj polad, paslanmaz
wood: taxta, ağac, palıd, şam ağacı, qoz ağacı, taxtadan, fıstıq ağacı, ağacdan, palıd ağacı, massiv ağac, təbii ağac, masiv, tik ağacı, fanera, ağcaqayın, bütöv ağac, vələs, palıddan, şam taxtası, qoz, palıd taxta, mdf, dsp, ağac material, çinar, qarağac
bamboo: bambuk, bambukdan
glass: şüşə, kristal, büllur, şüşədən, borosilikat şüşə, möhkəmləndirilmiş şüşə, büllurdan, üfürmə şüşə
ceramic: keramika, keramik, farfor, çini, gil, saxsı, keramikadan, fayans, farfordan, gildən, saxsıdan, dulusçuluq, saxsı qab material
plastic: plastik, plastmas, akril, polikarbonat, plastikdən, plastmasdan, pvx, akrildən, plastmass, polimer, epoksid
rubber: rezin, silikon, kauçuk, rezindən, silikondan, lateks, neopren
velvet: məxmər, velur, məxmərdən, barxat, velvet, məxməri
paper: kağız, karton, kağızdan, kraft, kraft kağız, kartondan, mukava

[also]
subject.bear + colour.brown: qəhvəyi ayı
subject.bear + colour.white: ağ ayı
subject.trousers + material.denim: cins şalvar, cinsi, cinslər, jins, jins şalvar
subject.duck + material.rubber: rezin ördək, rezin ördəkcik
subject.jacket + material.denim: cins gödəkçə, cins pencək, cins kurtka

[scene]
white-background: ağ fon, ağ fonda, təmiz ağ fon, ağ arxa fon, ağ arxa plan, ağ fon üzərində, ağ arxa fonda, təmiz ağ fonda, arxa fon ağ, fon ağ, fonu ağ, arxa plan ağ
living-room: qonaq otağı, zal, salon, oturma otağı, qonaqlama otağı
bedroom: yataq otağı, yatacaq otağı, yataq otaq, yatağotağı
kitchen: mətbəx, mətbəx stolüstü
bathroom: hamam, vanna otağı, hamam otağı, duş otağı, vanna, duş, tualet
office: ofis, kabinet, iş otağı, iş yeri, idarə
snow: qar, qarlı, qar üstü, qarla örtülü, qar içində, qarlı mənzərə
studio: studiya, foto studiya, fotostudiya

[style]
photo: fotorealistik, realistik, real foto, fotorealist, foto realistik, fotoqrafik, foto kimi
ink-wash: tuş rəsmi, çin tuşu, mürəkkəb rəsmi, çin mürəkkəb rəsmi, tuşla çəkilmiş, çin rəsmi, tuş
watercolour: akvarel, sulu boya, suluboya, akvarellə, sulu boya ilə
oil-painting: yağlı boya, yağlıboya, yağlı boya rəsm, yağlı boya ilə
cartoon: cizgi filmi, multfilm, anime, komiks, cizgi, animasiya, cizgi film, karikatura
cyberpunk: kiberpank, cyberpunk
futuristic: futuristik, gələcəyin, fantastik, futurizm, elmi fantastika
vintage: vintaj, retro, antik, köhnə üslub, qədimi, antikvar, vintage, köhnə dəb, nostalji
minimalist: minimalist, minimalizm, skandinav, minimalistik, minimal, minimalist üslub

[view]
front: öndən, qabaqdan, ön görünüş, öndən görünüş, qarşıdan, frontal, ön tərəfdən
side: yandan, yan görünüş, yandan görünüş, profil, profildən, yan tərəfdən
top: yuxarıdan, üstdən, üst görünüş, yuxarıdan görünüş, üstdən görünüş, quş baxışı
three-quarter: dörddə üç, bucaq altında, 45 dərəcə, üç dörddə, 45 dərəcə bucaq
close-up: yaxından, iri plan, makro, yaxın plan, yaxın çəkiliş, iri planda

[light]
soft: yumşaq işıq, yumşaq işıqlandırma, zərif işıq, incə işıq, səpələnmiş işıq, həlim işıq, işıq yumşaq, işığı yumşaq
studio: studiya işığı, studiya işıqlandırması
dusk: gün batımı, qürub, axşamüstü, alaqaranlıq, toran, axşam, gün batanda, gün batarkən, qürub işığı, qızıl saat, gün batışı, günəş batanda
morning: səhər, sübh, gün doğuşu, səhər işığı, gündoğuş, dan yeri, səhər tezdən, günəş doğanda, gün çıxanda, şəfəq
night: gecə, gecələr, ay işığı, gecə vaxtı, aylı gecə, bədirlənmiş ay, ulduzlu gecə, gecə səması, gecəyarısı
backlit: arxa işıq, arxadan işıqlandırılmış, arxadan işıq, kontr işıq, əks işıq
neon: neon, neon işıq, neonlu, neon işıqlar, neon işıqlandırma

[word]
trim: qulp, dəstək, ayaq, ayaqcıq, altlıq taban, daban, altı, bağ qayış, bağcıq, lent, kəmərcik, tasma, fermuar, zəncirbənd, düymə, təkər, qapaq, zolaq, nöqtə, xal, astar, kənar, yaxa, qol, cib, tikiş, saçaq, zəncir, qıfıl, siferblat, ekran, əqrəb, tıxac, fitil, detal, naxış, bəzək, çap, tikmə, yazı, loqo, mətn, klaviatura, tel, kabel, arxalıq, dirsəklik, başlıq, göz, qulaq, burun, quyruq, dimdik, pəncə, bığ, yal, xəz, kapüşon, pompon, siyirmə, pedal, yəhər, şin, sükan, daş, brilyant, mirvari, tac, krujeva, toxa, əsas hissə, saat qayışı, saat kəməri, qol kəməri, pul ziynət, ilgək, podoşva, ayaqları, qulpu, qolu, fırfır, payet, qotaz, furnitura, lacivərd zolaqlı hissə, dəmə, halqa, kəmərbənd, xətt, dama, büzmə, nişan, qaş, taxma hissə, aplikasiya, fon, arxa fon, fonlu, otaq, otağı, işıq, arxa plan, pəncərə altlığı, hasar, məhəccər, yarpaq, yarpaqlar, ləçək, deşik, lələk, lələklər, ağız, dodaqlar, diş, dişlər, dil, buynuz, buynuzlar, caynaq, ürəklər, yaxalıqlı, ipi, ip, sapı, sap, ucu, üst hissəsi, alt hissəsi, yapışqan lent, rezin lent, bel lastiki, düyünlü, kəmərinin toqqası, sünbə
body: korpus, çərçivə, abajur, rəng, material, parça, səth, gövdə, örtük, üzlük, xarici hissə, karkas, ton, karkası, flakon, kuzov, bədən
other: ziyafət, piknik, konsert, toy, skamya, banka, küp, bardaq, nəlbəki, su, qəhvə, kofe, çay, şərab, meyvə, alma, çörək, kabro, qab, telefon qabı, telefon çexolu, çexol, telefon üzlüyü, kılıf, örtük telefon, şarj, adapter, şarj cihazı, altlıq, dayaq, tutacaq, telefon tutacağı, telefon altlığı, stiker, poster, plakat, açarlıq, brelok, sırğa, bilərzik, qolbaq, broş, sancaq, əlcək, corab, dəsmal, adyal, ədyal, yorğan, pled, pərdə, xalça, kilim, palaz, xalçalıq, boşqab, çəngəl, qaşıq, bıçaq, tava, qazan, səbət, qutu, yeşik, podnos, sini, asılqan, orqanayzer, şkaf, dolab, komod, televizor, monitor, planşet, printer, batareya, ştativ, obyektiv, dron, gül, çiçək, gül dəstəsi, buket, bitki, qızılgül, tort, peçenye, yemək, yem, qəfəs, akvarium, diş fırçası, fırça, sabun, şampun, losyon, əl kremi, üz kremi, dırnaq lakı, daraq, ülgüc, fen, tozsoran, blender, toster, soba, soyuducu, paltaryuyan maşın, paltaryuyan, qabyuyan maşın, tikiş maşını, qəhvə maşını, ütü, çadır, yuxu kisəsi, dəbilqə, velosiped dəbilqəsi, kaska, raket, raketka, skeytbord, skuter, motosiklet, yük maşını, avtobus, qatar, təyyarə, qayıq, gəmi, piano, pianino, skripka, nağara, fleyta, tar, qələm, karandaş, pozan, xətkeş, təqvim, açıqca, kart, dəvətnamə, divar kağızı, oboy, şəkil çərçivəsi, foto çərçivə, şəkil çərçivə, şort, çimərlik geyimi, çimmə kostyumu, bikini, alt paltarı, lifçik, pijama, kostyum, qalstuk, uniforma, kombinezon, başmaq, terlik, şəpşəp, maska, parik, mələfə, yastıqüzü, yastıq üzü, döşək, yataq dəsti, divan örtüyü, divan üzlüyü, noutbuk çantası, noutbuk altlığı, kamera çantası, avtomobil oturacağı, avtokreslo, maşın örtüyü, velosiped kilidi, zinət qutusu, saat qutusu, butulka açan, süfrə, masa örtüyü, şamdan, şam altlığı, gitara çantası, gitara qabı, it yatağı, it yemi, it oyuncağı, pişik yemi, pişik evi, pişik qumu, balıq akvariumu, siçan tələsi, ayaqqabı rəfi, ayaqqabı qutusu, ayaqqabı kremi, qoruyucu şüşə, ekran qoruyucu, saç sancağı, saç rezini, pəncərə, qapı, divar, döşəmə, tavan, dam, ev, bina, körpü, çay axarı, göl, səma, günəş, ay, ulduz, bulud, ot, adam, robot, kosmik gəmi, təkbuynuz, əjdaha, at, inək, qoyun, keçi, quş, tutuquşu, qartal, ilan, timsah, zürafə, zebra, kenquru, koala, dələ, kirpi, maral, ceyran, canavar, qurd, balina, delfin, köpəkbalığı, səkkizayaq, arı, hörümçək, toyuq, xoruz, su stəkanı, şərab qədəhi, qədəh, alışqan, külqabı, yerkökü, banan, bal, pendir, açar, önlük, kəndir, hantel, yoqa xalçası, lövhə, qayçı, zinət, zərgərlik, dondurma, şokolad, konfet, samovar, dəvə, kəllə qənd, oyuncaq ev, kafe, dükan, mağaza binası, məktəb binası, məscid, qüllə, mayak, tramvay, su zanbağı, zanbaq, limonad, süd, qarpız, yemiş, limon, çiyələk, gilas, balqabaq, sümük, paltar səbəti, əski, çömçə, süzgəc, duzqabı, istiotqabı, saç bağı, tullantı qabı, zibil qabı, mikrofon, radio, proyektor, oyun konsolu, qlobus, xəritə, teleskop, durbin, mikroskop, yaxta, traktor, mikroavtobus, helikopter, pəri, gnom, kabus, skelet, yadplanetli, pirat, cəngavər, flaminqo, yenot, hamster, qunduz, quzu, eşşək, dəvəquşu, göyərçin, qu quşu, qaz, leylək, qarğa, qum, okean, dalğa, çay kənarı, şəlalə, qaya, terras, balkon, pilləkən, dəhliz, zirzəmi, çardaq, restoran, fəvvarə, dəyirman, ocaq, tonqal, hamak, əlüzyuyan, qazan plitəsi, göbələk, armud, portağal, üzüm, nar, şorba, plov, pivə, akkordeon, saz, kamança, balaban, sandıq, çələng, günəbaxan, lalə, çobanyastığı, kaktus, palma, qızılgül buketi, qirlyanda, yolka, şaxta baba, qar adamı, quş evi, nərd, samovar dəsti, təsbeh, manqal
toy: oyuncaq, gəlincik, yumşaq oyuncaq, plüş, plüş oyuncaq, heykəl, heykəlcik, fiqur, dəst, komplekt, cüt, növ, şəkil, şəkli, rəsm, rəsmi, illüstrasiya, eskiz, model, qrup, portret, render, kolleksiya, seriya, foto, təsvir, paket, set, fotosu, fotoşəkil
generic: məhsul şəkli, məhsul fotosu, məhsulun şəkli, mal şəkli, məhsul, əşya, kataloq şəkli, məhsul fotoşəkli, məhsulun fotosu, əmtəə, reklam şəkli
plain: mərmər, kök, tosun, düym, ağ işıq, isti işıq, rəngli, rəngdə, rəngi, rənglər, bu, o, həmin, mən, sən, siz, biz, onlar, mənim, sənin, onun, bizim, sizin, öz, özü, kim, nə, necə, harada, nə vaxt, əgər, bütün, hamısı, hər, bir, bir neçə, çox, az, ən, daha, yalnız, da, də, həm, həm də, idi, olur, olan, oldu, olaraq, olub, olsun, lazım, lazımdır, istəyirəm, mümkün, xahiş, xahiş edirəm, zəhmət olmasa, yarat, yaradın, çək, çəkin, göstər, göstərin, düzəlt, hazırla, hazırlayın, yüksək, keyfiyyət, keyfiyyətli, yüksək keyfiyyətli, keyfiyyətdə, dəqiqlik, çözünürlük, yeni, ən yaxşı, lüks, premium, gözəl, qəşəng, sevimli, şirin, zərif, zövqlü, stilli, stil, üslub, üslubunda, üslubda, üslubu, stilində, klassik, müasir, modern, dəbli, moda, dəb, dizayn, dizaynlı, dizayner, əl işi, əl istehsalı, orijinal, sadə, yumşaq, sərt, açıq, tünd, parlaq, pastel, isti, soyuq, mat, hamar, şəffaf, böyük, kiçik, balaca, xırda, orta, mini, ölçü, ölçüsü, ölçülü, ölçüdə, razmer, enli, dar, uzun, qısa, hündür, alçaq, yumru, dəyirmi, kvadrat, düzbucaqlı, oval, qalın, nazik, ağır, yüngül, portativ, qatlanan, tənzimlənən, su keçirməyən, suya davamlı, simsiz, bluetooth, elektrik, elektrikli, rəqəmsal, ağıllı, avtomatik, səyahət, səfər, idman, sport, gündəlik geyim, rəsmi geyim, yay, yaylıq geyim, qış, qışlıq, yaz, yazlıq, payız, payızlıq, mövsüm, qadın, qadınlar, qadınlar üçün, xanım, xanımlar, kişi, kişilər, kişilər üçün, qız, qızlar, qızlar üçün, oğlan, oğlanlar, oğlanlar üçün, uşaq, uşaqlar, uşaqlar üçün, uşaq üçün, körpə, körpələr, körpələr üçün, uniseks, böyüklər, böyüklər üçün, yeniyetmə, hədiyyə, hədiyyəlik, ad günü, doğum günü, bayram, novruz, yeni il, endirim, endirimli, qiymət, qiyməti, ucuz, satılır, satış, satışda, almaq, mağaza, brend, brendli, hazırlanmış, hazırlanıb, düzəldilmiş, toxunmuş, tikilmiş, tikməli, çaplı, naxışlı, zolaqlı, xallı, güllü, çiçəkli, dekorativ, dekor, bəzəkli, ev üçün, otaq üçün, şəhər, şəhərli, kənd, azərbaycan, milli, italyan, italiya, fransız, yapon, çin, alman, türk, türkiyə, avropa, amerika, rus, ənənəvi, sm, mm, ml, l, kq, q, litr, litrlik, nəfərlik, nəfər, yerlik, üçlü, ikili, oturan, oturmuş, oturub, dayanan, dayanmış, dayanıb, duran, uzanmış, uzanan, yatan, yatmış, yatır, qaçan, qaçır, gəzən, gəzir, tullanan, gülümsəyən, gülən, şən, xoşbəxt, kədərli, gülməli, məzəli, dost, tüklü, dəcəl, cəsur, qəzəbli, vəhşi, rəqs edən, üzən, müəllim, həkim, aşpaz, kral, kraliça, şahzadə, astronavt, kosmonavt, polis, rahat, möhkəm, davamlı, orqanik, təbii, süni, eko, ekoloji, təmiz, dolu, boş, yarım, bağlı, tək, qoşa, sol, sağ, mərkəz, asılmış, qoyulmuş, yerləşən, yerləşdirilmiş, işıqlandırma, işıqlı, təbii işıq, günəşli, həcm, həcmli, həcmi, tutum, tutumlu, tutumu, qolsuz, uzunqollu, uzun qollu, qısa qollu, qısaqol, universal, çoxfunksiyalı, oyun üçün, oyun, peşəkar, professional, kompakt, geniş, incə, xüsusi, unikal, məşhur, sərbəst, oversize, forma, bu gün, indi, həmişə, sonra, əvvəl, həqiqi, əsl, gəlin, məktəb, məktəbli, məktəb üçün, idxal, zəmanət, zəmanətli, zəmanətlə, il, illik, aylıq, kod, nömrə, mövcuddur, pulsuz, çatdırılma, pulsuz çatdırılma, aksiya, kampaniya, rəngarəng, mükəmməl, ideal, eni, hündürlüyü, uzunluğu, çəkisi, yaxşı, ofis üçün, mətbəx üçün, mühit, əhval, çəkilmiş, bucaq, nəhəng, iri, asma, praktik, yuyula bilən, görünüş, görünüşü, mərtəbəli, istənilən, adlı, vaxt, vaxtı, gün, təsvir edilmiş, ərzində, növbəti, bədii, sevilən, oturur, dayanır, durur, duzlu, su udmayan, ilə birlikdə gələn hissə, iplik, qeyri adi, var idi, parıltılı, qaymaqlı, axtarıram, satıram, alıram, yuyulur, yuyulan, android, ios, dairəvi, asılan, işlənmiş, işlədilmiş, islenmis, az işlənmiş, yeni kimi, qabaq, qabaqda, salam, təcili, barter, dəyişirəm, razılaşma, qiymət razılaşma, razılaşma yolu ilə, son qiymət, ünvana çatdırılma, çatdırılma var, istərdim, istəyərdim, istəyirik, mənə lazımdır, çəkərsən, çəkə bilərsən, çək mənə, göstər mənə, təsvir et, təsvir edin, rəsm et, rəsm edin, düzəldin, bana, olarmı, mümkündürsə, etiketli, etiketi üstündə, geyinilməyib, ləkəsiz, ləkə, cızıq, qüsursuz, zədəsiz, çəkilib, söykənmiş, söykənib, qoyulub, asılıb, örtülmüş, örtülü, bağlanmış, gizlənmiş, park edilmiş, yağış, yağışda, yağışlı, dumanlı, duman, küləkli, külək, sürünən, dırmaşan, dırmaşır, ovlayan, dincələn, mahnı oxuyan, mürgüləyən, maraqlı, nadinc, hiyləgər, kök toppuş, toppuş, ürək şəklində, ürək, damcı, dayaz, yapışqanlı, səssiz, sensorlu, gec, erkən, kölgə, kölgədə, əks, bulanıq, görünən, uşaq otağı, hər hansı, şaquli, üfüqi, parıldayan, birdəfəlik, çox yaxşı vəziyyətdə, vəziyyəti yaxşı, əla vəziyyətdə, zavod, istehsalı, made in, dartılan, elastik, salaş, boğazlı, yumşacıq, nəhəng ölçülü, upuzun, işləkdir, problemsiz, sınıq deyil trim, adi, yaşlı, ömürlük, tez çatdırılma, bakı, bakıda, gəncə, metro, dərin

[role]
object-before: oxuyur, oxuyan, oxuyub, oxumaqda, yeyir, yeyən, içən, içir, qovalayan
exclude-after: heç bir, nə də
exclude-before: deyil, deyildir, yoxdur, yox, daxil deyil, daxil deyildir, ayrıca satılır, olmadan, əvəzinə, istisna, olmayan, xaric, qiymətə daxil deyil, verilmir, ayrı satılır, dəstə daxil deyil, başqa, daxil edilmir, daxil olmur, olmasın, lazım deyil, komplektə daxil deyil, istisna olmaqla, əvəzində, göndərilmir
fits-before: formasında, formalı, şəklində, formada, üçün, uyğun, uyğundur, yaraşır, yaraşan, uyğun gələn, yanında, yanındakı, arxasında, arxasındakı, nəzərdə tutulmuş, bənzər, bənzəyən, oxşar, ilə uyğun, üçün uyğun, uyğunlaşan, ilə uyğunlaşan, üçün nəzərdə tutulmuş, kimi, yaxınlığında, uyğun gəlir, ilə uyğundur, fərqli olaraq, fərqli, üçün ideal, ilə yaraşır, aid, məxsus, uzlaşan, ilə uyğunlaşır, uyumlu
with-before: ilə, birlikdə, olan ilə, var, vardır, bəzədilmiş, ilə birlikdə, daxil, daxildir, ilə bəzədilmiş, malik, əlavə, doldurulmuş, tərkibli, ilə doldurulmuş, ilə dolu, üzərində olan
wear-before: geyinmiş, geyən, taxmış, taxan, tutmuş, tutan, oynayan, ilə oynayan, üfürən, minən, minmiş, bürünmüş, qucaqlayan, qucaqlamış, daşıyan, bağlamış, geyib, taxıb, geyinib, tutub, geyinən, oynayır, ilə oynayır, üfürür, geyinir, taxır, tutur, qoymuş, sürən, çalan, bağlayan, atmış, sarınmış, uçuran, taxılmış, əlində tutan, əlində tutmuş, geymiş, bağlayıb, şişirdən, əlində
in-before: üzərində, üzərindəki, üstündə, üstündəki, içində, içindəki, qarşısında, qarşısındakı, altında, altındakı, arasında, arasındakı, ortasında, ortasındakı, kənarında, kənarındakı, sahilində, fonunda, içərisində, önündə, önündəki, ətrafında, qabağında, boyunca, qoynunda, başında, üstünə qoyulmuş, daxilində
and: və, ya, yaxud, həmçinin, &, və ya, habelə
but: amma, lakin, ancaq, fəqət, əksinə
topic: rəngi isə, isə
count-before: ədəd, dənə, parça dəst, əd, hissəli, ədədli, cütü, ədəddən ibarət, hissədən, parçadan ibarət, ədədlik, dənəlik
count-after: sayı

[key]
subject: məhsul, ad, adı, məhsulun adı, mövzu, əşya, obyekt, başlıq, kateqoriya, mal
colour: rəng, rəngi, əsas rəng, rənglər
material: material, materialı, parça, tərkibi, tərkib, xammal
scene: səhnə, fon, məkan, mühit, yer, arxa fon
style: üslub, stil, bədii üslub
view: görünüş, bucaq, rakurs, baxış bucağı, perspektiv
light: işıq, işıqlandırma
accessory: aksesuar, aksesuarlar, əlavələr
exclude: olmasın, istisna, mənfi, xaric
quantity: sayı, miqdar, ədəd, miqdarı
ignore: ölçü, ölçüsü, brend, çəki, çəkisi, qiymət, qiyməti, model, uzunluq, en, hündürlük, həcm, mövsüm, cins, zəmanət, tutum, uyğunluq, dərinlik, istehsalçı, yaş, ölkə, razmer

[number]
1: bir ədəd
2: iki
3: üç
4: dörd
5: beş
6: altı
7: yeddi
8: səkkiz
9: doqquz
10: on
12: on iki, düjün

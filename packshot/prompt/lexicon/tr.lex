# Turkish. Suffixes stand in layers; "duvar saati" keeps its own suffix, whose plural the rules make.
[language]
tag: tr
source: written by hand
heads: last
adjectives: before
clause: first
parts: yes
letters: ğş
family: turkic

[inflect]
noun: sı -> sı, ları, leri
noun: su -> su, ları
noun: sü -> sü, leri
noun: ğı -> ğı, kları
noun: ği -> ği, kleri
noun: ğu -> ğu, kları
noun: ğü -> ğü, kleri
noun: bı -> bı, pları, pleri
noun: ı -> ı, ları, leri
noun: u -> u, ları
noun: ü -> ü, leri
noun: nk -> nk, ng
noun: k -> k, ğ
noun: ç -> ç, c
noun: p -> p, b
noun: t -> t, d
adjective: nk -> nk, ng
adjective: k -> k, ğ
adjective: ç -> ç, c

[suffix 1]
lar ler: -
cık cik cuk cük çık çik çuk çük: -
[suffix 2]
ı i u ü sı si su sü ım im um üm m ın in un ün n ımız imiz umuz ümüz mız miz muz müz nız niz: -
[suffix 3]
yı yi yu yü nı ni nu nü: -
a e ya ye na ne: object-before
nın nin nun nün: -
dan den tan ten ndan nden: -
da de ta te nda nde: in-before
daki deki taki teki ndaki ndeki: in-before
la le yla yle: with-before
lı li lu lü: with-before
sız siz suz süz: exclude-before
[suffix 4]
dır dir dur dür tır tir tur tür dırlar dirler: -

[subject]
dress: elbise, abiye, gelinlik, tunik elbise, abiye elbise, gece elbisesi, yazlık elbise, mini elbise, midi elbise, maksi elbise, nişanlık, jile, tulum elbise, gömlek elbise, uzun elbise, kısa elbise, triko elbise, askılı elbise, mezuniyet elbisesi, balo elbisesi, nişan elbisesi, kız çocuk elbisesi, entari, kloş elbise, söz elbisesi, kadın elbise
t-shirt: tişört, t shirt, tshirt, tisort, atlet, body tişört, tişert, büstiyer, crop top, crop, tisört, kadın tişört, erkek tişört, polo tişört, askılı bluz, kolsuz tişört, oversize tişört, badi, body
shirt: gömlek, bluz, tunik, polo yaka tişört, polo yaka, şifon bluz, keten gömlek, oduncu gömlek, kareli gömlek, kadın gömlek, erkek gömlek, saten gömlek
jacket: ceket, mont, kaban, palto, trençkot, yağmurluk, blazer, blazer ceket, parka, anorak, şişme mont, pardösü, bomber ceket, rüzgarlık, manto, kap, kot mont, deri ceket, yelek mont, şişme yelek, panço, kaşe kaban, bolero, spor ceket, polar ceket, hırka ceket
trousers: pantolon, tayt, eşofman altı, eşofman, şalvar, chino, pantalon, kumaş pantolon, kargo pantolon, jogger, ispanyol paça pantolon, kapri, bermuda pantolon, jogger pantolon, keten pantolon, tayt pantolon, palazzo pantolon
skirt: etek, mini etek, midi etek, pileli etek, kalem etek, maksi etek, tül etek, uzun etek, kısa etek, tütü etek, çan etek
sweater: kazak, hırka, sweatshirt, süveter, kapüşonlu, hoodie, triko kazak, balıkçı yaka kazak, svetşört, boğazlı kazak, örgü kazak, polar, kapüşonlu sweatshirt, sweat, swetşört
hat: şapka, bere, kasket, kep, fötr şapka, hasır şapka, beyzbol şapkası, kova şapka, bone, ponponlu bere, kovboy şapkası, silindir şapka, melon şapka, kalpak, fes, kep şapka, yün bere, kulaklı bere, bucket şapka
scarf: atkı, eşarp, fular, şal, boyunluk, kaşkol, başörtüsü, yazma, ipek eşarp, ipek fular, bandana, boyun atkısı, tülbent, pareo, pashmina
sneaker: spor ayakkabı, ayakkabı, sneaker, koşu ayakkabısı, yürüyüş ayakkabısı, babet, loafer, spor ayakkabısı, günlük ayakkabı, makosen, tenis ayakkabısı, basketbol ayakkabısı, bez ayakkabı, pabuç, espadril ayakkabı, oxford ayakkabı, klasik ayakkabı, bağcıklı ayakkabı, kadın ayakkabı, erkek ayakkabı, çocuk ayakkabısı, keten ayakkabı, converse, yürüyüş ayakkabı, deri ayakkabı, günlük spor ayakkabı
boot: bot, çizme, postal, kar botu, yağmur botu, yağmur çizmesi, bilekte bot, outdoor bot, trekking bot, yarım çizme, lastik çizme, kovboy çizmesi, kışlık bot, uzun çizme, dağcı botu, süet bot, deri bot, bootie
high-heel: topuklu ayakkabı, stiletto, yüksek topuklu, yüksek topuklu ayakkabı, ince topuklu ayakkabı, topuklu, stiletto ayakkabı, gelin ayakkabısı, platform topuklu, dolgu topuk, dolgu topuklu ayakkabı, kalın topuklu ayakkabı, topuklu sandalet, platform ayakkabı
sandal: sandalet, parmak arası terlik, sandalet terlik, espadril, plaj sandaleti, terlik plaj, plaj terliği, parmak arası, bodrum sandalet, deri sandalet
handbag: çanta, el çantası, omuz çantası, kol çantası, çapraz çanta, postacı çantası, portföy, clutch, tote çanta, alışveriş çantası, abiye çanta, bez çanta, baget çanta, evrak çantası, kadın çantası, deri çanta, tote bag, kanvas çanta, hasır çanta, spor çanta, sırt olmayan çanta, bel çantası, postacı çanta, baget, askılı çanta, bez torba, file çanta, portföy çanta, seyahat çantası
backpack: sırt çantası, okul çantası, sırtçantası, dağcı çantası, sırt çanta, laptop sırt çantası, kamp çantası, okul sırt çantası, beslenme çantası sırt
suitcase: valiz, bavul, kabin boy valiz, seyahat valizi, tekerlekli valiz, kabin valizi, valiz seti, kabin valiz, büyük boy valiz, sert valiz, kumaş valiz
wallet: cüzdan, kartlık, para cüzdanı, bozuk para cüzdanı, deri cüzdan, kadın cüzdanı, erkek cüzdan, kese
belt: kemer, bel kemeri, deri kemer, erkek kemeri, korse kemer
watch: kol saati, saat, akıllı saat, köstekli saat, cep saati, kronometre saat, smartwatch, kadın kol saati, erkek kol saati, kadın saati, erkek saati, spor saat, dijital saat, otomatik saat, kuvars saat
ring: yüzük, alyans, tektaş, nişan yüzüğü, tek taş yüzük, evlilik yüzüğü, tektaş yüzük, şövalye yüzük, söz yüzüğü, gümüş yüzük, taşlı yüzük, beştaş yüzük
necklace: kolye, gerdanlık, inci kolye, choker, zincir kolye, madalyon kolye, tasma kolye, boncuk kolye, gümüş kolye, isimli kolye, harf kolye
sunglasses: güneş gözlüğü, güneş gözlük
umbrella: şemsiye, plaj şemsiyesi, yağmur şemsiyesi, güneş şemsiyesi, katlanır şemsiye, çocuk şemsiyesi, otomatik şemsiye
sofa: kanepe, koltuk takımı, çekyat, üçlü koltuk, ikili koltuk, köşe koltuk, köşe takımı, divan, sedir, chester koltuk, üçlü kanepe, yataklı kanepe, oturma grubu, l koltuk, ikili kanepe, açılır kanepe, modüler koltuk, chesterfield koltuk
chair: sandalye, koltuk, tabure, berjer, sallanan sandalye, ofis koltuğu, ofis sandalyesi, oyuncu koltuğu, bar taburesi, puf, şezlong, mama sandalyesi, tekli koltuk, bar sandalyesi, yemek sandalyesi, iskemle, katlanır sandalye, bahçe sandalyesi, mutfak sandalyesi, ahşap sandalye, dinlenme koltuğu, sallanan koltuk, asma koltuk, armut koltuk, berjer koltuk, bench, hasır sandalye, bebek mama sandalyesi, çocuk sandalyesi
table: masa, sehpa, çalışma masası, yemek masası, orta sehpa, zigon sehpa, yan sehpa, bilgisayar masası, mutfak masası, komodin, konsol, bahçe masası, dresuar, zigon, katlanır masa, kahve sehpası, bahçe masa, ahşap masa, yuvarlak masa, açılır masa, fiskos sehpa, ayna altı konsol, makyaj masası, tuvalet masası, çalışma masa, laptop sehpası, yer sofrası
bed: yatak, karyola, ranza, baza, çift kişilik yatak, tek kişilik yatak, beşik, bebek yatağı, çocuk yatağı, yatak başlıklı baza, bazalı yatak, montessori yatak, ranzalı yatak, park yatak, ferforje karyola
lamp: lamba, abajur, masa lambası, avize, gece lambası, lambader, sarkıt, fener, aplik, sarkıt lamba, ayaklı lamba, okuma lambası, tavan lambası, çalışma lambası, duvar lambası, gece lamba, masa lamba, led lamba, gaz lambası, tuz lambası, lava lamba, duvar apliği, sarkıt avize, plafonyer, okuma ışığı, yer lambası
bookshelf: kitaplık, kitap rafı, raf, duvar rafı, kitap dolabı, ahşap raf, köşe raf, kütüphane, tv üstü raf, duvar kitaplık
vase: vazo, çiçek vazosu
mug: fincan, kupa, bardak, kahve fincanı, çay bardağı, kupa bardak, çay fincanı, kahve kupası, türk kahvesi fincanı, termos bardak, su bardağı, emaye kupa, bira bardağı, porselen fincan, cam bardak, seramik kupa, espresso fincanı, mug, nescafe fincanı, çift cidarlı bardak
teapot: çaydanlık, demlik, kettle, su ısıtıcı, ibrik, porselen demlik, cam demlik, ibrik çay, cezve, french press, semaver demlik, düdüklü çaydanlık
bottle: şişe, su şişesi, matara, termos, suluk, şarap şişesi, cam şişe, çelik matara, su matarası, bebek biberonu, biberon, cam sürahi şişe, spor matara
bowl: kase, çanak, salata kasesi, çorba kasesi, çerezlik, meyve kasesi, salata kase, kâse, çorba kâsesi, salata kâsesi, meyve kâsesi, kâsesi, cam kase, mama kabı kase, çukur tabak
pillow: yastık, kırlent, süs yastığı, boyun yastığı, dekoratif yastık, minder, yolculuk yastığı, seyahat yastığı, oturma minderi, yer minderi, ortopedik yastık
candle: mum, kokulu mum, tealight, sütun mum, dekoratif mum, soya mumu, cam mum, doğum günü mumu, tütsü mum
clock: duvar saati, masa saati, çalar saat, guguklu saat, alarm saati, alarmlı saat, sarkaçlı saat, ayaklı saat, duvar saat, masa saat, dijital masa saati, kum saati, şömine saati, mutfak saati, sarkaçlı duvar saati, alarmlı masa saati
mirror: ayna, boy aynası, duvar aynası, makyaj aynası, el aynası, banyo aynası, yuvarlak ayna, duvar ayna, cep aynası, dresuar aynası, konsol aynası
car: araba, otomobil, elektrikli araba, spor araba, araç, elektrikli otomobil, elektrikli araç, yarış arabası, taksi, oyuncak araba, klasik araba, cip, kamyonet, suv, minivan, jeep, pikap, spor otomobil, kabriyo, üstü açık araba, vosvos, steyşın, limuzin, sedan
bicycle: bisiklet, dağ bisikleti, şehir bisikleti, yol bisikleti, elektrikli bisiklet, çocuk bisikleti, yarış bisikleti, katlanır bisiklet, üç tekerlekli bisiklet, denge bisikleti, velespit, fixie
headphones: kulaklık, kulak üstü kulaklık, kulak içi kulaklık, bluetooth kulaklık, kablosuz kulaklık, oyuncu kulaklığı, kulakiçi kulaklık, kablolu kulaklık, tws kulaklık, kafa üstü kulaklık
phone: telefon, akıllı telefon, cep telefonu, iphone, cep telefon, samsung galaxy, tuşlu telefon, ev telefonu, çevirmeli telefon, akıllı cep telefonu
laptop: dizüstü bilgisayar, laptop, notebook, diz üstü bilgisayar, macbook, oyuncu bilgisayarı
camera: fotoğraf makinesi, kamera, dijital kamera, fotoğraf makinası, aksiyon kamerası, video kamera, güvenlik kamerası, polaroid, anlık kamera, instax, analog kamera, analog fotoğraf makinesi, aynasız kamera
speaker: hoparlör, bluetooth hoparlör, ses sistemi, soundbar, hoparlor, kolon hoparlör, taşınabilir hoparlör, kablosuz hoparlör, subwoofer, müzik seti, ses bombası
perfume: parfüm, eau de parfum, edp parfüm, kolonya, edt parfüm, eau de toilette, parfüm şişesi, parfum, kadın parfüm, koku, erkek parfüm, erkek parfümü, edp, edt, esans, cam şişe parfüm
lipstick: ruj, likit ruj, mat ruj, dudak ruju, dudak parlatıcısı, lip gloss, dudak kremi, kırmızı ruj ruj
ball: top, futbol topu, basketbol topu, voleybol topu, tenis topu, plaj topu, pilates topu, oyun topu, basketbol, plastik top, lastik top, şişme top, zıpzıp top, hentbol topu, yoga topu
guitar: gitar, klasik gitar, akustik gitar, elektro gitar, bas gitar, ukulele, elektrogitar, çocuk gitarı
teddy-bear: oyuncak ayı, peluş ayı, ayıcık, pelüş ayı, peluş ayıcık, teddy bear, oyuncak ayıcık, peluş oyuncak ayı, teddy, pofuduk ayıcık
book: kitap, roman, defter, günlük defter, ajanda, ders kitabı, yemek kitabı, çocuk kitabı, hikaye kitabı, masal kitabı, not defteri, hatıra defteri, boyama kitabı, spiralli defter
cat: kedi, yavru kedi, kedicik, kedi yavrusu, van kedisi, tekir, sarman, pisi, pisicik, ankara kedisi, british kedi, kara kedi
dog: köpek, yavru köpek, köpek yavrusu, köpekçik, kaniş, kangal, enik, golden retriever, labrador, kuçu, kuçu kuçu, fino, terrier, çoban köpeği, sokak köpeği, dalmaçyalı, buldog, pug, husky, chihuahua, sivas kangalı
bear: ayı, ayı yavrusu, kutup ayısı, yavru ayı, boz ayı, ayı yavru, pandamsı ayı, bozayı
rabbit: tavşan, yavru tavşan, tavşancık, tavşan yavrusu, ada tavşanı
panda: panda, yavru panda, panda ayısı
elephant: fil, yavru fil, fil yavrusu, filcik
duck: ördek, ördek yavrusu, yavru ördek, ördekcik, yeşilbaş ördek
frog: kurbağa, kurbağacık, kara kurbağası, ağaç kurbağası, yavru kurbağa
dinosaur: dinozor, t rex, dino, triceratops, tiranozor, yavru dinozor, tyrannosaurus, stegozor, brontozor
penguin: penguen, yavru penguen, imparator penguen
pig: domuz, domuzcuk, domuz yavrusu, yavru domuz, domuzcuk kumbara
fox: tilki, yavru tilki, tilki yavrusu, kızıl tilki
lion: aslan, dişi aslan, arslan, aslan yavrusu, yavru aslan
tiger: kaplan, kaplan yavrusu, yavru kaplan, bengal kaplanı
monkey: maymun, şempanze, goril, yavru maymun, maymuncuk, orangutan, şebek
mouse: fare, sıçan, farecik, fındık faresi, hamster fare
owl: baykuş, yavru baykuş, puhu, kukumav
fish: balık, japon balığı, balıkçık, palyaço balığı, akvaryum balığı, beta balığı
turtle: kaplumbağa, deniz kaplumbağası, tosbağa, su kaplumbağası, yavru kaplumbağa, caretta
chick: civciv, tavuk yavrusu, piliç
garden: bahçe, çiçek bahçesi, çin bahçesi, arka bahçe, japon bahçesi, park, botanik bahçesi, avlu, bostan
palace: saray, kale, şato, yasak şehir, tapınak, topkapı sarayı, köşk, katedral, manastır, hisar
skyline: şehir silueti, şehir manzarası, silüet, gökdelenler, siluet, kent silueti
mountains: dağ, dağ manzarası, sıradağ, dağlık, dağ silsilesi, zirve, dağ zirvesi, karlı dağlar, yayla, tepeler
beach: plaj, sahil, kumsal, deniz kenarı, deniz kıyısı, kumluk, kumlu sahil, kıyı
forest: orman, yağmur ormanı, koru, ağaçlık, çam ormanı, ormanlık, ormanlık alan, korulukta, orman içi
street: sokak, cadde, yol, kaldırım, şehir sokağı, meydan, kavşak, arnavut kaldırımı, çarşı, dar sokak

[also]
subject.boot + material.rubber: lastik çizmeler
subject.cat + colour.orange: sarman kedi
subject.bear + colour.white: kutup ayısı beyaz
subject.trousers + material.denim: kot pantolon, jean pantolon, blue jean, kot pantalon
subject.jacket + material.denim: kot ceket, jean ceket
subject.duck + material.rubber: banyo ördeği, lastik ördek

[accessory]
glasses: gözlük, okuma gözlüğü, yuvarlak gözlük
bow: fiyonk, papyon, papiyon, kurdele fiyonk
balloon: balon, uçan balon
bubbles: baloncuk, sabun köpüğü, sabun baloncuğu, köpük balonu
wings: kanat, kanatlı, =uçan, =uçuyor

[colour]
red: kırmızı, bordo, kızıl, koyu kırmızı, nar çiçeği, şarap kırmızısı, vişne, vişne çürüğü, kiraz kırmızısı, kan kırmızısı, ateş kırmızısı, bordo kırmızı, yakut, mercan kırmızısı, açık kırmızı, kırmızı renk, kırmızı renkli, bordo renk, kırmızımsı, domates kırmızısı, tuğla kırmızısı, çilek kırmızısı, gül kırmızısı, al, vişne rengi, bordo rengi, narçiçeği
orange: turuncu, portakal rengi, kavuniçi, mercan, kayısı rengi, oranj, kiremit, kiremit rengi, kavun içi, turuncu renk, turuncu renkli, turuncumsu, şeftali, şeftali rengi, bakır rengi, mandalina, kızıl turuncu, balkabağı rengi, tarçın turuncu, mercan rengi, somon turuncu
yellow: sarı, limon sarısı, hardal, hardal sarısı, açık sarı, koyu sarı, civciv sarısı, güneş sarısı, altuni sarı, sarı renk, sarı renkli, sarımsı, kanarya sarısı, bal rengi, safran, saman sarısı, muz sarısı, hardal rengi
green: yeşil, koyu yeşil, açık yeşil, zümrüt yeşili, mint yeşili, zeytin yeşili, haki yeşil, çağla yeşili, fıstık yeşili, su yeşili, nefti, mint, zümrüt, haki yeşili, adaçayı yeşili, çimen yeşili, limon yeşili, yeşil renk, yeşil renkli, yeşilimsi, zümrüt yeşil, petrol yeşili, yosun yeşili, orman yeşili, elma yeşili, nane yeşili, su yeşil, asker yeşili, avokado yeşili, ördekbaşı yeşili, ördekbaşı, okaliptus, zeytin, küf yeşili, kivi yeşili
blue: mavi, saks mavisi, kobalt mavisi, parlament mavisi, kraliyet mavisi, safir mavisi, saks, indigo, kobalt, elektrik mavisi, petrol mavisi, saks mavi, denim mavisi, mavi renk, mavi renkli, mavimsi, kot mavisi, cobalt mavi, safir, petrol mavi, petrol, okyanus mavisi, çivit mavisi, ultramarin, deniz mavisi koyu
light-blue: açık mavi, gök mavisi, bebek mavisi, turkuaz, buz mavisi, camgöbeği, gökyüzü mavisi, pastel mavi, su mavisi, turkuaz mavisi, bebe mavisi, bebe mavi, buz mavi, açık mavi renk, mavi yeşil, gök mavi, uçuk mavi, aqua, turkuaz renk, turkuvaz, deniz mavisi, turkuaz rengi
navy: lacivert, gece mavisi, koyu mavi, koyu lacivert, navy, lacivert renk, lacivert renkli, parlement
purple: mor, lila, eflatun, leylak, lavanta, mürdüm, patlıcan moru, koyu mor, açık mor, menekşe, mürdüm rengi, leylak rengi, violet, mor renk, mor renkli, morumsu, üzüm rengi, erik rengi, ametist, böğürtlen, menekşe moru, leylak moru, lavanta rengi, lila rengi, patlıcan rengi, eflatun rengi
pink: pembe, pudra, fuşya, gül kurusu, toz pembe, somon, açık pembe, şeker pembe, pudra pembe, pudra pembesi, fuşya pembe, magenta, pastel pembe, bebek pembesi, gülkurusu, koyu pembe, pembe renk, pembe renkli, pembemsi, pudra rengi, somon rengi, fuşya rengi, fuşya renk, şakayık, flamingo pembesi, barbie pembesi, uçuk pembe, neon pembe, gül rengi, bubblegum pembe
brown: kahverengi, kahve, taba, kestane, tarçın, koyu kahverengi, açık kahverengi, koyu kahve, kahve rengi, açık kahve, acı kahve, konyak, karamel, ceviz rengi, çikolata rengi, taba rengi, sütlü kahve, kahverengi renk, kahverengimsi, bakır kahve, çikolata kahve, fındık rengi, toprak rengi, tütün rengi, kakao, latte rengi, sütlü çikolata, tarçın rengi, meşe rengi, taba renk, kahve renkli, kızıl kahve
beige: bej, krem, ekru, fildişi, vizon, deve tüyü, kum rengi, krem rengi, haki, taş rengi, kırık beyaz, ten rengi, camel, nude, şampanya, bej rengi, bej renk, bej renkli, krem renk, krem renkli, deve tüyü rengi, vanilya, yulaf rengi, naturel, naturel renk, taupe, kemik rengi, latte, ekru rengi, kapuçino
black: siyah, kara, mat siyah, simsiyah, kömür siyahı, zifiri siyah, abanoz, siyah renk, siyah renkli, parlak siyah, piano siyahı, kuzgun siyahı
white: beyaz, kar beyazı, bembeyaz, inci beyazı, mat beyaz, süt beyazı, beyaz renk, beyaz renkli, sedef, kirli beyaz, kemik beyaz, parlak beyaz
grey: gri, antrasit, füme, koyu gri, açık gri, kül rengi, gri melanj, grimelanj, duman grisi, kurşuni, füme gri, antrasit gri, gri renk, gri renkli, grimsi, taş grisi, çelik grisi, fare grisi, asfalt gri, koyu antrasit, fare rengi
gold: altın, altın rengi, gold, dore, altın kaplama, altın sarısı, 14 ayar altın, 22 ayar altın, rose gold, altın renk, yaldız, 14 ayar, altın sarısı renk, gold renk, varaklı, altın yaldızlı, rose altın, roz gold
silver: gümüş, gümüş rengi, 925 ayar gümüş, gümüş kaplama, lame gümüş, gümüş renk, gümüşi, gümüş grisi, 925 ayar, silver

[material]
leather: deri, hakiki deri, suni deri, süet, nubuk, rugan, gerçek deri, vegan deri, kösele, yapay deri, dana derisi, hakiki dana derisi, pu deri, suni süet, dana deri, yılan derisi, timsah derisi, rugan deri, nubuk deri, süet deri
cotton: pamuk, pamuklu, pamuklu kumaş, organik pamuk, poplin, koton, kanvas, gabardin, müslin, penye, %100 pamuk, pamuk kumaş, jakarlı pamuk, kadife pamuk, waffle, müslin kumaş, kanvas kumaş, patiska, gofre, üç iplik
silk: ipek, ipekli, saten, ipeksi, ipek saten, şifon, tül, tül kumaş, organze, tafta
wool: yün, yünlü, kaşmir, merinos, keçe, merinos yünü, örgü yün, angora, kaşe, triko, örme yün, alpaka, saf yün, kuzu yünü, polar kumaş, peluş kumaş, buklet, moher, tüvit
denim: kot, denim, kot kumaş, jean
linen: keten, keten kumaş, ketenden, keten karışımlı
metal: metal, demir, alüminyum, pirinç, bakır, bronz, döküm demir, titanyum, krom, metalik, çinko, ferforje, mekanik, dökme demir, alaşım, sac, teneke, galvaniz, nikel, dövme bakır, kalay
steel: çelik, paslanmaz çelik, çelikten, paslanmaz, krom çelik
wood: ahşap, tahta, meşe, ceviz, masif ahşap, masif, kayın, çam, tik, meşe ağacı, ceviz ağacı, akasya, kavak, gürgen, masif ağaç, doğal ahşap, tik ağacı, huş, kayın ağacı, çam ağacı, kontrplak, mdf, sunta, zeytin ağacı, ahşap malzeme, kestane ağacı, kiraz ağacı, abanoz ağacı, dişbudak, ladin, akçaağaç, ıhlamur, maun, sedir ağacı, teak, masif meşe, doğal ağaç
bamboo: bambu, bambudan, hasır bambu
glass: cam, kristal, temperli cam, borosilikat, buzlu cam, borosilikat cam, kristal cam, üfleme cam, cam elyaf, kesme cam
ceramic: seramik, porselen, çini, toprak, stoneware, kil, fayans, terracotta, toprak kap, sırlı, çini işi, çömlek, kemik porselen
plastic: plastik, akrilik, polikarbonat, pvc, pleksi, polipropilen, abs, reçine, polyester reçine, sert plastik, epoksi, polyester plastik, polyresin
rubber: kauçuk, silikon, lastik, lateks, neopren
velvet: kadife, kadife kumaş, velvet, fitilli kadife, kadifemsi
paper: kağıt, karton, kraft, mukavva, kraft kağıt, origami kağıt, pirinç kağıdı

[scene]
white-background: beyaz arka plan, beyaz fon, beyaz zemin, düz beyaz arka plan, beyaz arkaplan, bembeyaz fon, arka plan beyaz, arka planı beyaz, arkaplan beyaz, fon beyaz, beyaz arka fon, beyaz bir arka plan, zemin beyaz
living-room: oturma odası, salon, misafir odası, oturma alanı, oturma salonu
bedroom: yatak odası
kitchen: mutfak, mutfak tezgahı, tezgah
bathroom: banyo, lavabo, küvet, küvette, duş, duşakabin, tuvalet, hamam
office: ofis, çalışma odası, büro, iş yeri, ev ofis, çalışma alanı, home ofis
snow: kar, kar manzarası, karlar, karlı manzara, karlı zemin, karlı arka plan, karlı alan, karlı hava, kar içinde, kar üstünde, karla kaplı
studio: stüdyo, fotoğraf stüdyosu, studyo, stüdyo ortamı, stüdyo çekimi

[style]
photo: fotoğraf, foto, fotogerçekçi, gerçekçi, fotoğrafı, foto gerçekçi, fotorealistik, gerçekçi fotoğraf, fotoğraf gibi
ink-wash: mürekkep resmi, çin mürekkep resmi, çini mürekkebi, sumi e, mürekkep tarzı, mürekkep
watercolour: suluboya, sulu boya, suluboya tarzı, suluboya resim
oil-painting: yağlı boya, yağlıboya, yağlı boya tablo, yağlıboya tarzı
cartoon: çizgi film, karikatür, anime, çizgi roman, çizgi film tarzı, animasyon, karikatür tarzı, animasyon tarzı, çizgi film gibi
cyberpunk: siberpunk, cyberpunk, siber punk
futuristic: fütüristik, gelecekçi, bilim kurgu, fütürizm
vintage: vintage, retro, antika, nostaljik, eski tarz, eskitme, antik, eski zaman, antika tarzı, retro tarz, vintage tarzı, 70ler
minimalist: minimalist, minimal, minimalizm, sade minimalist, minimalist tarz, minimalistik, yalın

[view]
front: önden, önden görünüm, ön görünüm, karşıdan, cepheden, ön cephe, ön taraftan, önden çekim, cepheden görünüm, önden bakış, önden görünüş
side: yandan, yandan görünüm, yan görünüm, profilden, yan profil, yan taraftan, yandan bakış, yandan çekim, profil, yandan görünüş
top: üstten, üstten görünüm, yukarıdan, kuş bakışı, tepeden, kuşbakışı, üstten bakış, üstten çekim, yukarıdan bakış, üstten görünüş, tepeden bakış
three-quarter: çapraz açı, üç çeyrek açı, çaprazdan, 45 derece açı, üç çeyrek, 3/4 açı
close-up: yakın çekim, makro, detay çekim, yakından, makro çekim, yakın plan, yakın plan çekim, makro fotoğraf, yakından görünüm

[light]
soft: yumuşak ışık, yumuşak ışıklı, difüz ışık, loş ışık, yumuşak aydınlatma, ışık yumuşak, hafif ışık
studio: stüdyo ışığı, stüdyo aydınlatması, stüdyo ışıkları
dusk: alacakaranlık, gün batımı, akşam ışığı, günbatımı, akşamüstü, altın saat, akşam güneşi, gün batımında, akşam vakti, gün batarken, güneş batarken, akşam üzeri, akşam
morning: sabah ışığı, gün doğumu, şafak, sabah güneşi, sabah, sabahleyin, gündoğumu, gün doğarken, sabahın erken saatleri, sabah vakti, seher
night: gece, geceleyin, ay ışığı, gece vakti, mehtap, dolunay, dolunayda, yıldızlı gece, gece gökyüzü, gece yarısı
backlit: ters ışık, arkadan aydınlatma, arka ışık, kontr ışık, arkadan ışıklı
neon: neon, neon ışık, neon ışığı, neon ışıkları, neon tabela

[word]
trim: askı, sap, kulp, taban, topuk, bağcık, toka, fermuar, düğme, kordon, kayış, ayak, bacak, tekerlek, kapak, tıpa, şerit, kenar, biye, dikiş, yaka, kol, manşet, cep, astar, püskül, saçak, zincir, kadran, çerçeve kenar, ekran, taş, inci, elmas, pırlanta, boncuk, desen, baskı, nakış, logo, yazı, motif, işleme, fırfır, dantel, kurdele, puantiye, puan, çizgi, kapüşon, kapşon, siperlik, ponpon, çıtçıt, zımba, sele, gidon, lastik teker, detay, aksesuar, süs, çekmece, başlık, kolçak, sırtlık, kablo, ampul, kulak, göz, burun, kuyruk, gaga, bıyık, pati, yele, fitil, mantar, ağızlık, emzik, iç taban, tel, klavye, ibre, akrep, yelkovan, omuz askısı, el askısı, kol askısı, bordür, yama, pul, payet, kristal taş, zirkon, zirkon taş, kulaklık yastığı, kenarlık, oturak, etek ucu, kuşak, bilek, çan, leke, benek, tepe, kapitone, pedal, kilit, arma, kürk yaka, şeker, mıknatıs, arka plan, fon, zemin, ışık, oda, odası, arkaplan, pencere pervazı, çit, korkuluk, yaprak, yapraklar, taç yaprağı, delik, tüy süs, ağız, dudaklar, dil, boynuz, boynuzlar, pençe, çiçekler motif, kalpler, karabina, arma yama, ipi, ip, ipli, kemeri toka, çerçeve bordür, sünger, pompa, ucu, uçları, üst kısmı, alt kısmı, kenar süsü, dantel detay, halka, halkalı, perçin, kopça, agraf, cırt cırt, cırtcırt, lastik bant, bel lastiği, bel bağı, arkalık, arkalığı, kol dayama, tabanı, tabanlı
body: gövde, çerçeve, kasa, şapka abajur, kumaş, döşeme, yüzey, renk, malzeme, materyal, dış yüzey, ton, tabla, kaplama, kürk, tüy, kılıf kumaş, dokuma, döşemelik, dış kumaş, iskelet
other: radyo, kılıf, telefon kılıfı, telefon tutucu, şarj aleti, şarj cihazı, şarj kablosu, stand, tutucu, telefon standı, laptop standı, laptop çantası, laptop kılıfı, notebook çantası, kamera çantası, kulaklık kılıfı, gözlük kılıfı, gitar kılıfı, gitar askısı, gitar teli, pena, sticker, çıkartma, poster, tablo, anahtarlık, küpe, bileklik, bilezik, halhal, broş, eldiven, çorap, havlu, battaniye, örtü, perde, halı, kilim, paspas, mouse pad, mousepad, tabak, çatal, kaşık, bıçak, tava, tencere, sepet, kutu, takı kutusu, mücevher kutusu, saat kutusu, ayakkabı kutusu, ayakkabılık, ayakkabı bağcığı, ayakkabı boyası, tepsi, kanca, askılık, elbise askısı, organizer, düzenleyici, dolap, gardırop, şifonyer, büfe, vitrin, televizyon, tv ünitesi, monitör, tablet, yazıcı, adaptör, powerbank, pil, batarya, tripod, lens, drone, çiçek, gül, bitki, saksı, buket, ağaç, pasta, kek, kurabiye, çikolata, mama, kedi maması, köpek maması, kedi kumu, kedi tırmalama, tasma, köpek tasması, köpek kulübesi, kedi evi, köpek yatağı, kedi yatağı, kafes, kuş kafesi, akvaryum, diş fırçası, sabun, şampuan, krem kutusu, losyon, maskara, rimel, oje, fondöten, serum, fırça, tarak, tıraş makinesi, saç kurutma makinesi, elektrikli süpürge, blender, tost makinesi, fırın, buzdolabı, çamaşır makinesi, kahve makinesi, çay makinesi, ütü masası, ütü, çadır, uyku tulumu, kask, bisiklet kaskı, bisiklet kilidi, bisiklet selesi, bisiklet pompası, raket, kaykay, scooter, motosiklet, kamyon, otobüs, tren, uçak, tekne, gemi, piyano, keman, davul, flüt, kalem, silgi, cetvel, takvim, kartpostal, duvar kağıdı, resim çerçevesi, fotoğraf çerçevesi, kitap ayracı, kitap tutucu, mum tutucu, mumluk, şamdan, bardak altlığı, çay tabağı, şişe açacağı, tirbuşon, masa örtüsü, sandalye minderi, sandalye kılıfı, koltuk örtüsü, koltuk kılıfı, kanepe örtüsü, oto koltuğu, oto koltuk kılıfı, araba kılıfı, araba koltuğu, runner, amerikan servis, nevresim, nevresim takımı, çarşaf, yastık kılıfı, kırlent kılıfı, yorgan, yatak örtüsü, pike, şort, kot şort, mayo, bikini, sütyen, iç çamaşırı, pijama, takım elbise, kravat, yelek, üniforma, kostüm, tulum, terlik, panduf, maske, peruk, saç tokası, saç bandı, abajur başlığı, lamba ayağı, saat kayışı, saat kordonu, şemsiyelik, mikrofon, mouse, robot, roket, uzay gemisi, unicorn, ejderha, at, inek, koyun, keçi, kuş, papağan, kartal, yılan, timsah, zürafa, zebra, kanguru, koala, sincap, kirpi, geyik, kurt, balina, yunus, köpek balığı, ahtapot, kelebek, arı, uğur böceği, örümcek, horoz, tavuk, ev, bina, köprü, nehir, göl, gökyüzü, güneş, ay, yıldız, bulut, çimen, pencere, kapı, duvar, yer, çatı, su, çay, şarap, süt, elma, meyve, ekmek, şarap kadehi, kadeh, sürahi, parti, piknik, düğün, konser, doğum günü partisi, bank, havuz, kova, oyuncak bebek, bebek arabası, balık oltası, olta, yumurtalık, baharatlık, fincan takımı, kahvaltı takımı, şekerlik, çaydanlık altlığı, nihale, makyaj çantası, kalemlik, balıkçı, kumanda, leylek, kafe, dükkan, mağaza, okul binası, kule, deniz feneri, tramvay, nilüfer, limonata, meyve suyu, süt şişesi değil, dondurma, karpuz, muz, limon meyve, çilek, kiraz meyvesi, balkabağı, havuç, kemik, çamaşır sepeti, bez, kepçe, süzgeç, çatal bıçak, pipet, tuzluk, karabiberlik, toka saç, lastik toka, taç saç, çöp kovası, mikrofon standı, projektör, oyun konsolu, dünya küresi, küre, harita, teleskop, dürbün, mikroskop, yat, traktör, minibüs, kamyonet kasası, helikopter, peri, cüce, hayalet, iskelet figür, uzaylı, korsan, şövalye, flamingo, rakun, hamster, kunduz, kuzu, eşek, deve kuşu, güvercin, kuğu, kaz, leylek kuşu, karga, kum, okyanus, dalga, dere, şelale, kaya, teras, balkon, merdiven, koridor, bodrum, tavan arası, restoran, çeşme, değirmen, saman, ateş, kamp ateşi, hamak, lavabo dolabı, ocak, mantar sebze, armut, portakal meyve, üzüm, peynir, krep, çorba, akordeon, trompet, saksafon, bağlama, saz, ney, ud, sandık, çelenk, ayçiçeği, lale, papatya, kaktüs, palmiye, gül buketi, süs ışık, yılbaşı ağacı, noel ağacı, ren geyiği, kardan adam, kuş evi, sulama kabı, şömine, nargile, semaver, tespih, seccade, çeyiz sandığı, beşik örtüsü, mangal, deniz, bira, cami
toy: oyuncak, peluş, peluş oyuncak, pelüş, figür, heykel, biblo, set, takım, çift, paket, koleksiyon, tür, resim, görsel, görüntü, çizim, illüstrasyon, render, model, parça set, grup, sahne, portre, tasarım görsel, seri, çeşit, pelüş oyuncak, minyatür, maket
generic: ürün fotoğrafı, ürün görseli, ürün, ürün resmi, ürün çekimi, katalog fotoğrafı, artikel, ürün fotoğrafçılığı, e ticaret görseli, packshot, eşya
plain: jant, yağmurlu, havada, radyo tipi, karlı, long lasting, formül, içerikli, etkili, pro model, şeffaf, hasır, kalıcı, l, s, m, xl, xxl, xs, bir, bu, şu, o, ben, sen, biz, siz, onlar, benim, bana, çok, en, daha, gibi, kadar, da, de, ki, mi, her, tüm, bütün, var, olan, olarak, olur, olsun, tane, sade, düz, yeni, eski, kaliteli, kalite, yüksek, yüksek çözünürlüklü, yüksek kaliteli, çözünürlük, çözünürlüklü, hd, 4k, orijinal, orjinal, hakiki, doğal, organik, gerçek, suni, lüks, premium, şık, zarif, modern, klasik, tarz, stil, tasarım, trend, moda, güzel, sevimli, şirin, tatlı, minik, küçük, büyük, orta, mini, geniş, dar, uzun, kısa, ince, kalın, yuvarlak, kare, dikdörtgen, oval, hafif, ağır, dayanıklı, sağlam, rahat, konforlu, yumuşak, sert, parlak, mat, açık, koyu, pastel, canlı, sıcak, soğuk, taşınabilir, katlanabilir, ayarlanabilir, ayarlı, su geçirmez, kablosuz, bluetooth, usb, elektrikli, dijital, akıllı, otomatik, şarjlı, ledli, led, ışıklı, kadın, erkek, kız, çocuk, bebek, bayan, bay, unisex, genç, yetişkin, anne, baba, sevgili, kız çocuk, erkek çocuk, kişilik, kişi, yaş, beden, numara, ölçü, boy, boyut, cm, mm, ml, lt, litre, kg, gr, inç, ayar, yaz, kış, yazlık, kışlık, bahar, sonbahar, ilkbahar, mevsimlik, günlük, spor, outdoor, seyahat, okul, iş, tatil, davet, özel gün, hediye, hediyelik, doğum günü, yılbaşı, sevgililer günü, indirim, indirimli, kampanya, fırsat, ücretsiz, kargo, ücretsiz kargo, bedava, fiyat, ucuz, satılık, satın al, stok, marka, model no, el yapımı, elişi, el işi, yapılmış, yapılan, yapım, üretim, imalat, desenli, çizgili, puantiyeli, benekli, ekose, çiçekli, baskılı, nakışlı, işlemeli, örgü, örme, dokuma kumaş, pileli, kapitoneli, fırfırlı, dantelli, askılı, kolsuz, uzun kollu, kısa kollu, v yaka, bisiklet yaka, yüksek bel, dar kesim, bol kesim, oversize, slim fit, regular fit, slim, kalıp, kesim, tek, çift kişilik, tek kişilik, king size, dekor, dekoratif, dekorasyon, ev dekorasyonu, mobilya, mobilyası, şehir, kent, köy, rustik, bohem, iskandinav, italyan, fransız, türk, çin, çinli, japon, alman, nordik, avangart, country, lütfen, oluştur, çiz, üret, yap, göster, istiyorum, istiyoruz, lazım, arıyorum, hazırla, oluşturun, çizin, tasarla, şeklinde, biçiminde, tarzında, stilinde, tarzı, stili, oturan, oturuyor, duran, duruyor, ayakta, ayakta duran, yatan, yatıyor, uyuyan, uyuyor, koşan, koşuyor, yürüyen, yürüyor, zıplayan, zıplıyor, dans eden, dans ediyor, oynayan, oynuyor, yüzen, yüzüyor, gülen, gülümseyen, mutlu, üzgün, komik, şaşkın, kızgın, cesur, sevecen, neşeli, tüylü, pofuduk, yavru, bakan, bakıyor, öğretmen, doktor, aşçı, şef, kral, kraliçe, prenses, prens, astronot, kaymaz, yapışmaz, hipoalerjenik, çevre dostu, geri dönüştürülmüş, sürdürülebilir, makinede yıkanabilir, bulaşık makinesi, kapasiteli, kapasite, hacim, dolu, boş, yarım, sol, sağ, ön, arka, üst, alt, iç, dış, yan, orta boy, büyük boy, küçük boy, standart, profesyonel, oyuncu, gaming, ofis tipi, ev tipi, pratik, kullanışlı, şal desen, mükemmel, harika, süper, ultra, extra, ekstra, pro, max, plus, güneşli, gün ışığı, doğal ışık, aydınlık, karanlık, keskin, net, atmosfer, ortam, ambiyans, asılı, duran ürün, yerleştirilmiş, konulmuş, zamansız, ferah, sıcacık, hem, bile, sonra, önce, şimdi, ne, nasıl, neden, kim, hangi, adlı, isimli, tipi, tip, figürlü, temalı, efekt, görünümlü, antik görünümlü, renkli, rengarenk, çok renkli, çok amaçlı, tek renk, rengi, olması, mermer, polyester, viskon, kürklü, bayram, ramazan, anneler günü, babalar günü, mezuniyet, nikah, söz, nişan, kına, düğün için, iyi, gelen, eden, edilen, edilmiş, ediyor, tutan kol, sert kapak, ciltli, el, sırt, sırtında, başında, boynunda, elinde, kullanılmış, az kullanılmış, az kullanilmis, sahibinden, sahibi, pompası, istiyordum, isterim, ister misin, rica ederim, çizer misin, çizebilir misin, gösterir misin, oluşturur musun, yapar mısın, hazırlayın, tasarlayın, resmet, resmedin, görmek, görmek istiyorum, istiyorum ki, olsa, olabilir, bana bir, alınır, satıyorum, takas, takas olur, elden teslim, pazarlık, pazarlıklı, az giyilmiş, hiç giyilmemiş, etiketli, etiketi üzerinde, sıfır, sıfır ayarında, temiz, çizik, kusursuz, hatasız, faturalı, garantili, çekilmiş, fotoğraflanmış, dayalı, yaslanmış, konmuş, serilmiş, bağlı, gizli, park etmiş, park halinde, yağmur, yağmurda, yağmurlu bir, sisli, sis, rüzgarlı, sürünen, tırmanan, tırmanıyor, avlanan, dinlenen, şarkı söyleyen, uyuklayan, kıvrılmış, meraklı, yaramaz, kurnaz, tombul, tombiş, ponçik, minnoş, kalp şeklinde, damla şeklinde, kalpli, kalp, yapışkan, sessiz, dokunmatik, geç, erken, gölge, gölgede, yansıma, bulanık, bulanık arka plan, gibi görünen, çocuk odası, herhangi bir, dikey, yatay, ışıltılı, parıltılı, simli, simli kumaş, şişme, tek kullanımlık, çok iyi durumda, iyi durumda, acil, trendyol, hepsiburada, letgo, dolap uygulaması, adrese teslim, hızlı kargo, kargo bedava, aynı gün, yıkanabilir, esnek, likralı, streç, dar paça, bol paça, havuç kesim, rahat kesim, salaş, crop kesim, kruvaze, balıkçı yaka, bisiklet yaka t, hakim yaka, kapüşonlu model, şömine önü, geniş açı, yumuşacık, sımsıcak, kocaman, devasa, upuzun, derin

[role]
exclude-before: değil, değildir, olmayan, olmadan, hariç, hariçtir, dahil değil, dahil değildir, içermez, bulunmaz, bulunmayan, yok, yoktur, içermeyen, yerine, ayrı satılır, ayrıca satılır, dışında, olmasın, istemiyorum, kullanılmamış, dahil edilmemiştir, verilmez, ayrı satılmaktadır, içermiyor, mevcut değil, takmayan, giymeyen, dahil edilmez
fits-before: için, uyumlu, ile uyumlu, uygun, yakışan, yakışır, yanında, arkasında, ile uyumludur, uyumludur, göre, uygundur, benzeyen, aksine, yanındaki, arkasındaki, eşlik eden, tasarlanmış, özel tasarlanmış, için uygun, için tasarlanmış, uyan, uyar, takımına uygun, için ideal, ile kombinlenir, ile kombinleyin
with-before: ile, içeren, dahil, birlikte, ile birlikte, bulunan, eşliğinde, süslü, süslenmiş, ile süslenmiş, desenli olan, içerir, detaylı, hediyeli
wear-before: giyen, giymiş, giyinmiş, takan, takmış, tutan, tutuyor, takıyor, giyiyor, taşıyan, taşıyor, üfleyen, üflüyor, binen, biniyor, sarılan, sarılmış, bağlamış, bağlayan, şişiren, çalan, çalıyor, sarınmış, giydirilmiş, kuşanmış, uçuran, yapan köpük, binmiş, sallayan
in-before: üzerinde, üstünde, içinde, önünde, altında, arasında, ortasında, kenarında, karşısında, içerisinde, önündeki, üzerindeki, içindeki, üstündeki, ortasındaki, kenarındaki, altındaki, arasındaki, boyunca, civarında, kıyısında, köşesinde
object-before: okuyan, okuyor, yiyen, yiyor, içen, içiyor, seven, seviyor, kovalayan, kovalıyor, yakalayan, yakalıyor, izleyen, izliyor, pişiren, kullanan
and: ve, veya, ya da, &, ayrıca, artı
but: ama, fakat, ancak, lakin, bunun yerine
topic: rengindedir, rengi ise
count-before: adet, li set, lu set, lü set, li, lu, lü, parça, parçalı, ad, lı takım, lü paket, lı paket, lu paket, x, çifti

[key]
subject: ürün, konu, ürün adı, ana konu, nesne, obje, özne, başlık, ad, isim, kategori, ürün tipi
colour: renk, ana renk, renkler, rengi, renk tonu
material: malzeme, materyal, kumaş, ham madde, kumaş türü, ana malzeme, hammadde
scene: sahne, arka plan, ortam, mekan, yer, fon
style: stil, tarz, sanat tarzı, üslup
view: açı, görünüm, bakış açısı, perspektif, kamera açısı, çekim
light: ışık, aydınlatma, ışıklandırma
accessory: aksesuar, aksesuarlar, takı
exclude: hariç, olmasın, negatif, dışla, istenmeyen, yasak
quantity: adet, miktar, sayı, paket adedi
ignore: beden, marka, ölçü, boyut, ağırlık, fiyat, model, cinsiyet, sezon, garanti, stok kodu, uzunluk, genişlik, yükseklik, hacim, yaş grubu, menşei, kapasite, uyumluluk, kalıp, derinlik

[number]
1: bir
2: iki, ikili
3: üç, üçlü
4: dört, dörtlü
5: beş, beşli
6: altı, altılı
7: yedi
8: sekiz
9: dokuz
10: on
12: on iki, düzine

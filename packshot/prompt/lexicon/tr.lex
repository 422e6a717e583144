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
dress: elbise, abiye, gelinlik, tunik elbise, abiye elbise, gece elbisesi, yazlık elbise, mini elbise, midi elbise, maksi elbise, nişanlık, jile, tulum elbise, gömlek elbise
t-shirt: tişört, t shirt, tshirt, tisort, atlet, body tişört, tişert, büstiyer, crop top, crop
shirt: gömlek, bluz, tunik, polo yaka tişört, polo yaka, şifon bluz
jacket: ceket, mont, kaban, palto, trençkot, yağmurluk, blazer, blazer ceket, parka, anorak, şişme mont, pardösü, bomber ceket, rüzgarlık, manto, kap
trousers: pantolon, tayt, eşofman altı, eşofman, şalvar, chino, pantalon, kumaş pantolon, kargo pantolon, jogger
skirt: etek, mini etek, midi etek, pileli etek, kalem etek, maksi etek
sweater: kazak, hırka, sweatshirt, süveter, kapüşonlu, hoodie, triko kazak, balıkçı yaka kazak, svetşört, boğazlı kazak
hat: şapka, bere, kasket, kep, fötr şapka, hasır şapka, beyzbol şapkası, kova şapka, bone
scarf: atkı, eşarp, fular, şal, boyunluk, kaşkol, başörtüsü, yazma
sneaker: spor ayakkabı, ayakkabı, sneaker, koşu ayakkabısı, yürüyüş ayakkabısı, babet, loafer, spor ayakkabısı, günlük ayakkabı, makosen, tenis ayakkabısı, basketbol ayakkabısı, bez ayakkabı, pabuç
boot: bot, çizme, postal, kar botu, yağmur botu, yağmur çizmesi, bilekte bot, outdoor bot, trekking bot, yarım çizme
high-heel: topuklu ayakkabı, stiletto, yüksek topuklu, yüksek topuklu ayakkabı, ince topuklu ayakkabı, topuklu, stiletto ayakkabı, gelin ayakkabısı
sandal: sandalet, parmak arası terlik, sandalet terlik, espadril, plaj sandaleti
handbag: çanta, el çantası, omuz çantası, kol çantası, çapraz çanta, postacı çantası, portföy, clutch, tote çanta, alışveriş çantası, abiye çanta, bez çanta, baget çanta, evrak çantası, kadın çantası
backpack: sırt çantası, okul çantası, sırtçantası, dağcı çantası
suitcase: valiz, bavul, kabin boy valiz, seyahat valizi, tekerlekli valiz, kabin valizi, valiz seti
wallet: cüzdan, kartlık, para cüzdanı, bozuk para cüzdanı
belt: kemer, bel kemeri
watch: kol saati, saat, akıllı saat, köstekli saat, cep saati, kronometre saat, smartwatch
ring: yüzük, alyans, tektaş, nişan yüzüğü, tek taş yüzük, evlilik yüzüğü, tektaş yüzük, şövalye yüzük
necklace: kolye, gerdanlık, inci kolye, choker
sunglasses: güneş gözlüğü, güneş gözlük
umbrella: şemsiye, plaj şemsiyesi, yağmur şemsiyesi, güneş şemsiyesi
sofa: kanepe, koltuk takımı, çekyat, üçlü koltuk, ikili koltuk, köşe koltuk, köşe takımı, divan, sedir, chester koltuk, üçlü kanepe, yataklı kanepe, oturma grubu
chair: sandalye, koltuk, tabure, berjer, sallanan sandalye, ofis koltuğu, ofis sandalyesi, oyuncu koltuğu, bar taburesi, puf, şezlong, mama sandalyesi, tekli koltuk, bar sandalyesi, yemek sandalyesi, iskemle
table: masa, sehpa, çalışma masası, yemek masası, orta sehpa, zigon sehpa, yan sehpa, bilgisayar masası, mutfak masası, komodin, konsol, bahçe masası, dresuar, zigon
bed: yatak, karyola, ranza, baza, çift kişilik yatak, tek kişilik yatak, beşik, bebek yatağı, çocuk yatağı, yatak başlıklı baza
lamp: lamba, abajur, masa lambası, avize, gece lambası, lambader, sarkıt, fener, aplik, sarkıt lamba, ayaklı lamba, okuma lambası, tavan lambası, çalışma lambası, duvar lambası
bookshelf: kitaplık, kitap rafı, raf, duvar rafı, kitap dolabı
vase: vazo, çiçek vazosu
mug: fincan, kupa, bardak, kahve fincanı, çay bardağı, kupa bardak, çay fincanı, kahve kupası, türk kahvesi fincanı, termos bardak, su bardağı
teapot: çaydanlık, demlik, kettle, su ısıtıcı, ibrik
bottle: şişe, su şişesi, matara, termos, suluk, şarap şişesi
bowl: kase, çanak, salata kasesi, çorba kasesi, çerezlik, meyve kasesi, salata kase
pillow: yastık, kırlent, süs yastığı, boyun yastığı, dekoratif yastık, minder
candle: mum, kokulu mum, tealight, sütun mum, dekoratif mum
clock: duvar saati, masa saati, çalar saat, guguklu saat, alarm saati, alarmlı saat, sarkaçlı saat, ayaklı saat
mirror: ayna, boy aynası, duvar aynası, makyaj aynası, el aynası, banyo aynası
car: araba, otomobil, elektrikli araba, spor araba, araç, elektrikli otomobil, elektrikli araç, yarış arabası, taksi, oyuncak araba, klasik araba, cip, kamyonet, suv
bicycle: bisiklet, dağ bisikleti, şehir bisikleti, yol bisikleti, elektrikli bisiklet, çocuk bisikleti, yarış bisikleti
headphones: kulaklık, kulak üstü kulaklık, kulak içi kulaklık, bluetooth kulaklık, kablosuz kulaklık, oyuncu kulaklığı
phone: telefon, akıllı telefon, cep telefonu, iphone, cep telefon, samsung galaxy
laptop: dizüstü bilgisayar, laptop, notebook, diz üstü bilgisayar, macbook, oyuncu bilgisayarı
camera: fotoğraf makinesi, kamera, dijital kamera, fotoğraf makinası, aksiyon kamerası, video kamera, güvenlik kamerası, polaroid
speaker: hoparlör, bluetooth hoparlör, ses sistemi, soundbar, hoparlor, kolon hoparlör
perfume: parfüm, eau de parfum, edp parfüm, kolonya, edt parfüm, eau de toilette, parfüm şişesi, parfum, kadın parfüm, koku
lipstick: ruj, likit ruj, mat ruj, dudak ruju
ball: top, futbol topu, basketbol topu, voleybol topu, tenis topu, plaj topu, pilates topu, oyun topu, basketbol
guitar: gitar, klasik gitar, akustik gitar, elektro gitar, bas gitar, ukulele, elektrogitar
teddy-bear: oyuncak ayı, peluş ayı, ayıcık, pelüş ayı, peluş ayıcık, teddy bear, oyuncak ayıcık
book: kitap, roman, defter, günlük defter, ajanda, ders kitabı, yemek kitabı, çocuk kitabı, hikaye kitabı
cat: kedi, yavru kedi, kedicik, kedi yavrusu, van kedisi, tekir, sarman
dog: köpek, yavru köpek, köpek yavrusu, köpekçik, kaniş, kangal, enik, golden retriever, labrador
bear: ayı, ayı yavrusu, kutup ayısı, yavru ayı, boz ayı
rabbit: tavşan, yavru tavşan, tavşancık, tavşan yavrusu
panda: panda, yavru panda, panda ayısı
elephant: fil, yavru fil, fil yavrusu, filcik
duck: ördek, ördek yavrusu, yavru ördek, ördekcik
frog: kurbağa, kurbağacık, kara kurbağası
dinosaur: dinozor, t rex, dino, triceratops, tiranozor
penguin: penguen, yavru penguen
pig: domuz, domuzcuk, domuz yavrusu, yavru domuz
fox: tilki, yavru tilki, tilki yavrusu
lion: aslan, dişi aslan, arslan, aslan yavrusu, yavru aslan
tiger: kaplan, kaplan yavrusu, yavru kaplan
monkey: maymun, şempanze, goril, yavru maymun, maymuncuk
mouse: fare, sıçan, farecik
owl: baykuş, yavru baykuş
fish: balık, japon balığı, balıkçık, palyaço balığı
turtle: kaplumbağa, deniz kaplumbağası, tosbağa, su kaplumbağası
chick: civciv, tavuk yavrusu
garden: bahçe, çiçek bahçesi, çin bahçesi, arka bahçe, japon bahçesi, park
palace: saray, kale, şato, yasak şehir, tapınak, topkapı sarayı, köşk
skyline: şehir silueti, şehir manzarası, silüet, gökdelenler, siluet, kent silueti
mountains: dağ, dağ manzarası, sıradağ, dağlık, dağ silsilesi
beach: plaj, sahil, kumsal, deniz kenarı, deniz kıyısı, kumluk
forest: orman, yağmur ormanı, koru, ağaçlık
street: sokak, cadde, yol, kaldırım, şehir sokağı

[also]
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
red: kırmızı, bordo, kızıl, koyu kırmızı, nar çiçeği, şarap kırmızısı, vişne, vişne çürüğü, kiraz kırmızısı, kan kırmızısı, ateş kırmızısı, bordo kırmızı, yakut, mercan kırmızısı, açık kırmızı
orange: turuncu, portakal rengi, kavuniçi, mercan, kayısı rengi, oranj, kiremit, kiremit rengi, kavun içi
yellow: sarı, limon sarısı, hardal, hardal sarısı, açık sarı, koyu sarı, civciv sarısı, güneş sarısı, altuni sarı
green: yeşil, koyu yeşil, açık yeşil, zümrüt yeşili, mint yeşili, zeytin yeşili, haki yeşil, çağla yeşili, fıstık yeşili, su yeşili, nefti, mint, zümrüt, haki yeşili, adaçayı yeşili, çimen yeşili, limon yeşili
blue: mavi, saks mavisi, kobalt mavisi, parlament mavisi, kraliyet mavisi, safir mavisi, saks, indigo, kobalt, elektrik mavisi, petrol mavisi, saks mavi, denim mavisi
light-blue: açık mavi, gök mavisi, bebek mavisi, turkuaz, buz mavisi, camgöbeği, gökyüzü mavisi, pastel mavi, su mavisi, turkuaz mavisi, bebe mavisi, bebe mavi, buz mavi
navy: lacivert, gece mavisi, koyu mavi, koyu lacivert, navy
purple: mor, lila, eflatun, leylak, lavanta, mürdüm, patlıcan moru, koyu mor, açık mor, menekşe, mürdüm rengi, leylak rengi, violet
pink: pembe, pudra, fuşya, gül kurusu, toz pembe, somon, açık pembe, şeker pembe, pudra pembe, pudra pembesi, fuşya pembe, magenta, pastel pembe, bebek pembesi, gülkurusu, koyu pembe
brown: kahverengi, kahve, taba, kestane, tarçın, koyu kahverengi, açık kahverengi, koyu kahve, kahve rengi, açık kahve, acı kahve, konyak, karamel, ceviz rengi, çikolata rengi, taba rengi, sütlü kahve
beige: bej, krem, ekru, fildişi, vizon, deve tüyü, kum rengi, krem rengi, haki, taş rengi, kırık beyaz, ten rengi, camel, nude, şampanya, bej rengi
black: siyah, kara, mat siyah, simsiyah, kömür siyahı, zifiri siyah, abanoz
white: beyaz, kar beyazı, bembeyaz, inci beyazı, mat beyaz, süt beyazı
grey: gri, antrasit, füme, koyu gri, açık gri, kül rengi, gri melanj, grimelanj, duman grisi, kurşuni, füme gri, antrasit gri
gold: altın, altın rengi, gold, dore, altın kaplama, altın sarısı, 14 ayar altın, 22 ayar altın, rose gold, altın renk, yaldız, 14 ayar
silver: gümüş, gümüş rengi, 925 ayar gümüş, gümüş kaplama, lame gümüş, gümüş renk, gümüşi, gümüş grisi, 925 ayar

[material]
leather: deri, hakiki deri, suni deri, süet, nubuk, rugan, gerçek deri, vegan deri, kösele, yapay deri, dana derisi, hakiki dana derisi, pu deri, suni süet
cotton: pamuk, pamuklu, pamuklu kumaş, organik pamuk, poplin, koton, kanvas, gabardin, müslin, penye, %100 pamuk
silk: ipek, ipekli, saten, ipeksi, ipek saten
wool: yün, yünlü, kaşmir, merinos, keçe, merinos yünü, örgü yün, angora, kaşe, triko, örme yün, alpaka
denim: kot, denim, kot kumaş, jean
linen: keten, keten kumaş, ketenden
metal: metal, demir, alüminyum, pirinç, bakır, bronz, döküm demir, titanyum, krom, metalik, çinko, ferforje, mekanik, dökme demir, alaşım
steel: çelik, paslanmaz çelik, çelikten, paslanmaz
wood: ahşap, tahta, meşe, ceviz, masif ahşap, masif, kayın, çam, tik, meşe ağacı, ceviz ağacı, akasya, kavak, gürgen, masif ağaç, doğal ahşap, tik ağacı, huş, kayın ağacı, çam ağacı, kontrplak, mdf, sunta, zeytin ağacı
bamboo: bambu, bambudan, hasır bambu
glass: cam, kristal, temperli cam, borosilikat, buzlu cam, borosilikat cam, kristal cam
ceramic: seramik, porselen, çini, toprak, stoneware, kil, fayans, terracotta
plastic: plastik, akrilik, polikarbonat, pvc, pleksi, polipropilen, abs, reçine, polyester reçine
rubber: kauçuk, silikon, lastik, lateks, neopren
velvet: kadife, kadife kumaş, velvet
paper: kağıt, karton, kraft, mukavva, kraft kağıt

[scene]
white-background: beyaz arka plan, beyaz fon, beyaz zemin, düz beyaz arka plan, beyaz arkaplan, bembeyaz fon
living-room: oturma odası, salon, misafir odası, oturma alanı
bedroom: yatak odası
kitchen: mutfak, mutfak tezgahı
bathroom: banyo, lavabo
office: ofis, çalışma odası, büro, iş yeri, ev ofis
snow: kar, kar manzarası, karlar, karlı manzara, karlı zemin, karlı arka plan, karlı alan, karlı hava
studio: stüdyo, fotoğraf stüdyosu, studyo, stüdyo ortamı

[style]
photo: fotoğraf, foto, fotogerçekçi, gerçekçi, fotoğrafı, foto gerçekçi
ink-wash: mürekkep resmi, çin mürekkep resmi, çini mürekkebi, sumi e, mürekkep tarzı, mürekkep
watercolour: suluboya, sulu boya, suluboya tarzı, suluboya resim
oil-painting: yağlı boya, yağlıboya, yağlı boya tablo, yağlıboya tarzı
cartoon: çizgi film, karikatür, anime, çizgi roman, çizgi film tarzı, animasyon
cyberpunk: siberpunk, cyberpunk, siber punk
futuristic: fütüristik, gelecekçi, bilim kurgu, fütürizm
vintage: vintage, retro, antika, nostaljik, eski tarz, eskitme, antik
minimalist: minimalist, minimal, minimalizm, sade minimalist, minimalist tarz

[view]
front: önden, önden görünüm, ön görünüm, karşıdan, cepheden, ön cephe
side: yandan, yandan görünüm, yan görünüm, profilden, yan profil
top: üstten, üstten görünüm, yukarıdan, kuş bakışı, tepeden, kuşbakışı
three-quarter: çapraz açı, üç çeyrek açı, çaprazdan, 45 derece açı, üç çeyrek, 3/4 açı
close-up: yakın çekim, makro, detay çekim, yakından, makro çekim, yakın plan

[light]
soft: yumuşak ışık, yumuşak ışıklı, difüz ışık, loş ışık, yumuşak aydınlatma
studio: stüdyo ışığı, stüdyo aydınlatması, stüdyo ışıkları
dusk: alacakaranlık, gün batımı, akşam ışığı, günbatımı, akşamüstü, altın saat, akşam güneşi, gün batımında
morning: sabah ışığı, gün doğumu, şafak, sabah güneşi, sabah, sabahleyin, gündoğumu
night: gece, geceleyin, ay ışığı, gece vakti, mehtap
backlit: ters ışık, arkadan aydınlatma, arka ışık, kontr ışık, arkadan ışıklı
neon: neon, neon ışık, neon ışığı, neon ışıkları, neon tabela

[word]
trim: askı, sap, kulp, taban, topuk, bağcık, toka, fermuar, düğme, kordon, kayış, ayak, bacak, tekerlek, kapak, tıpa, şerit, kenar, biye, dikiş, yaka, kol, manşet, cep, astar, püskül, saçak, zincir, kadran, çerçeve kenar, ekran, taş, inci, elmas, pırlanta, boncuk, desen, baskı, nakış, logo, yazı, motif, işleme, fırfır, dantel, kurdele, puantiye, puan, çizgi, kapüşon, kapşon, siperlik, ponpon, çıtçıt, zımba, sele, gidon, lastik teker, detay, aksesuar, süs, çekmece, başlık, kolçak, sırtlık, kablo, ampul, kulak, göz, burun, kuyruk, gaga, bıyık, pati, yele, fitil, mantar, ağızlık, emzik, iç taban, tel, klavye, ibre, akrep, yelkovan, omuz askısı, el askısı, kol askısı, bordür, yama, pul, payet, kristal taş, zirkon, zirkon taş, kulaklık yastığı, kenarlık, oturak, etek ucu, kuşak, bilek, çan, leke, benek, tepe, kapitone, pedal, kilit, arma, kürk yaka, şeker, mıknatıs
body: gövde, çerçeve, kasa, şapka abajur, kumaş, döşeme, yüzey, renk, malzeme, materyal, dış yüzey, ton, tabla, kaplama, kürk, tüy, kılıf kumaş, dokuma, döşemelik, dış kumaş, iskelet
other: radyo, kılıf, telefon kılıfı, telefon tutucu, şarj aleti, şarj cihazı, şarj kablosu, stand, tutucu, telefon standı, laptop standı, laptop çantası, laptop kılıfı, notebook çantası, kamera çantası, kulaklık kılıfı, gözlük kılıfı, gitar kılıfı, gitar askısı, gitar teli, pena, sticker, çıkartma, poster, tablo, anahtarlık, küpe, bileklik, bilezik, halhal, broş, eldiven, çorap, havlu, battaniye, örtü, perde, halı, kilim, paspas, mouse pad, mousepad, tabak, çatal, kaşık, bıçak, tava, tencere, sepet, kutu, takı kutusu, mücevher kutusu, saat kutusu, ayakkabı kutusu, ayakkabılık, ayakkabı bağcığı, ayakkabı boyası, tepsi, kanca, askılık, elbise askısı, organizer, düzenleyici, dolap, gardırop, şifonyer, büfe, vitrin, televizyon, tv ünitesi, monitör, tablet, yazıcı, adaptör, powerbank, pil, batarya, tripod, lens, drone, çiçek, gül, bitki, saksı, buket, ağaç, pasta, kek, kurabiye, çikolata, mama, kedi maması, köpek maması, kedi kumu, kedi tırmalama, tasma, köpek tasması, köpek kulübesi, kedi evi, köpek yatağı, kedi yatağı, kafes, kuş kafesi, akvaryum, diş fırçası, sabun, şampuan, krem kutusu, losyon, maskara, rimel, oje, fondöten, serum, fırça, tarak, tıraş makinesi, saç kurutma makinesi, elektrikli süpürge, blender, tost makinesi, fırın, buzdolabı, çamaşır makinesi, kahve makinesi, çay makinesi, ütü masası, ütü, çadır, uyku tulumu, kask, bisiklet kaskı, bisiklet kilidi, bisiklet selesi, bisiklet pompası, raket, kaykay, scooter, motosiklet, kamyon, otobüs, tren, uçak, tekne, gemi, piyano, keman, davul, flüt, kalem, silgi, cetvel, takvim, kartpostal, duvar kağıdı, resim çerçevesi, fotoğraf çerçevesi, kitap ayracı, kitap tutucu, mum tutucu, mumluk, şamdan, bardak altlığı, çay tabağı, şişe açacağı, tirbuşon, masa örtüsü, sandalye minderi, sandalye kılıfı, koltuk örtüsü, koltuk kılıfı, kanepe örtüsü, oto koltuğu, oto koltuk kılıfı, araba kılıfı, araba koltuğu, runner, amerikan servis, nevresim, nevresim takımı, çarşaf, yastık kılıfı, kırlent kılıfı, yorgan, yatak örtüsü, pike, şort, kot şort, mayo, bikini, sütyen, iç çamaşırı, pijama, takım elbise, kravat, yelek, üniforma, kostüm, tulum, terlik, panduf, maske, peruk, saç tokası, saç bandı, abajur başlığı, lamba ayağı, saat kayışı, saat kordonu, şemsiyelik, mikrofon, mouse, robot, roket, uzay gemisi, unicorn, ejderha, at, inek, koyun, keçi, kuş, papağan, kartal, yılan, timsah, zürafa, zebra, kanguru, koala, sincap, kirpi, geyik, kurt, balina, yunus, köpek balığı, ahtapot, kelebek, arı, uğur böceği, örümcek, horoz, tavuk, ev, bina, köprü, nehir, göl, gökyüzü, güneş, ay, yıldız, bulut, çimen, pencere, kapı, duvar, yer, çatı, su, çay, şarap, süt, elma, meyve, ekmek, şarap kadehi, kadeh, sürahi, parti, piknik, düğün, konser, doğum günü partisi, bank, havuz, kova, oyuncak bebek, bebek arabası, balık oltası, olta, yumurtalık, baharatlık, fincan takımı, kahvaltı takımı, şekerlik, çaydanlık altlığı, nihale, makyaj çantası, kalemlik, balıkçı, kumanda
toy: oyuncak, peluş, peluş oyuncak, pelüş, figür, heykel, biblo, set, takım, çift, paket, koleksiyon, tür, resim, görsel, görüntü, çizim, illüstrasyon, render, model, parça set, grup, sahne, portre, tasarım görsel, seri, çeşit, pelüş oyuncak, minyatür, maket
generic: ürün fotoğrafı, ürün görseli, ürün, ürün resmi, ürün çekimi, katalog fotoğrafı, artikel, ürün fotoğrafçılığı, e ticaret görseli, packshot, eşya
plain: jant, yağmurlu, havada, radyo tipi, karlı, long lasting, formül, içerikli, etkili, pro model, şeffaf, hasır, kalıcı, l, s, m, xl, xxl, xs, bir, bu, şu, o, ben, sen, biz, siz, onlar, benim, bana, çok, en, daha, gibi, kadar, da, de, ki, mi, her, tüm, bütün, var, olan, olarak, olur, olsun, tane, sade, düz, yeni, eski, kaliteli, kalite, yüksek, yüksek çözünürlüklü, yüksek kaliteli, çözünürlük, çözünürlüklü, hd, 4k, orijinal, orjinal, hakiki, doğal, organik, gerçek, suni, lüks, premium, şık, zarif, modern, klasik, tarz, stil, tasarım, trend, moda, güzel, sevimli, şirin, tatlı, minik, küçük, büyük, orta, mini, geniş, dar, uzun, kısa, ince, kalın, yuvarlak, kare, dikdörtgen, oval, hafif, ağır, dayanıklı, sağlam, rahat, konforlu, yumuşak, sert, parlak, mat, açık, koyu, pastel, canlı, sıcak, soğuk, taşınabilir, katlanabilir, ayarlanabilir, ayarlı, su geçirmez, kablosuz, bluetooth, usb, elektrikli, dijital, akıllı, otomatik, şarjlı, ledli, led, ışık, ışıklı, kadın, erkek, kız, çocuk, bebek, bayan, bay, unisex, genç, yetişkin, anne, baba, sevgili, kız çocuk, erkek çocuk, kişilik, kişi, yaş, beden, numara, ölçü, boy, boyut, cm, mm, ml, lt, litre, kg, gr, inç, ayar, yaz, kış, yazlık, kışlık, bahar, sonbahar, ilkbahar, mevsimlik, günlük, spor, outdoor, seyahat, okul, iş, tatil, davet, özel gün, hediye, hediyelik, doğum günü, yılbaşı, sevgililer günü, indirim, indirimli, kampanya, fırsat, ücretsiz, kargo, ücretsiz kargo, bedava, fiyat, ucuz, satılık, satın al, stok, marka, model no, el yapımı, elişi, el işi, yapılmış, yapılan, yapım, üretim, imalat, desenli, çizgili, puantiyeli, benekli, ekose, çiçekli, baskılı, nakışlı, işlemeli, örgü, örme, dokuma kumaş, pileli, kapitoneli, fırfırlı, dantelli, askılı, kolsuz, uzun kollu, kısa kollu, v yaka, bisiklet yaka, yüksek bel, dar kesim, bol kesim, oversize, slim fit, regular fit, slim, kalıp, kesim, tek, çift kişilik, tek kişilik, king size, dekor, dekoratif, dekorasyon, ev dekorasyonu, mobilya, mobilyası, oda, odası, şehir, kent, köy, rustik, bohem, iskandinav, italyan, fransız, türk, çin, çinli, japon, alman, nordik, avangart, country, lütfen, oluştur, çiz, üret, yap, göster, istiyorum, istiyoruz, lazım, arıyorum, hazırla, oluşturun, çizin, tasarla, şeklinde, biçiminde, tarzında, stilinde, tarzı, stili, oturan, oturuyor, duran, duruyor, ayakta, ayakta duran, yatan, yatıyor, uyuyan, uyuyor, koşan, koşuyor, yürüyen, yürüyor, zıplayan, zıplıyor, dans eden, dans ediyor, oynayan, oynuyor, yüzen, yüzüyor, gülen, gülümseyen, mutlu, üzgün, komik, şaşkın, kızgın, cesur, sevecen, neşeli, tüylü, pofuduk, yavru, bakan, bakıyor, öğretmen, doktor, aşçı, şef, kral, kraliçe, prenses, prens, astronot, kaymaz, yapışmaz, hipoalerjenik, çevre dostu, geri dönüştürülmüş, sürdürülebilir, makinede yıkanabilir, bulaşık makinesi, kapasiteli, kapasite, hacim, dolu, boş, yarım, arka plan, fon, zemin, sol, sağ, ön, arka, üst, alt, iç, dış, yan, orta boy, büyük boy, küçük boy, standart, profesyonel, oyuncu, gaming, ofis tipi, ev tipi, pratik, kullanışlı, şal desen, mükemmel, harika, süper, ultra, extra, ekstra, pro, max, plus, güneşli, gün ışığı, doğal ışık, aydınlık, karanlık, keskin, net, atmosfer, ortam, ambiyans, asılı, duran ürün, yerleştirilmiş, konulmuş, zamansız, ferah, sıcacık, hem, bile, sonra, önce, şimdi, ne, nasıl, neden, kim, hangi, adlı, isimli, tipi, tip, figürlü, temalı, efekt, görünümlü, antik görünümlü, renkli, rengarenk, çok renkli, çok amaçlı, tek renk, rengi, olması, mermer, polyester, viskon, kürklü, bayram, ramazan, anneler günü, babalar günü, mezuniyet, nikah, söz, nişan, kına, düğün için, iyi, gelen, eden, edilen, edilmiş, ediyor, tutan kol, sert kapak, ciltli

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

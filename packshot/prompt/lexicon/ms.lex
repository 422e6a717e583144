# Malay of Malaysia, Singapore and Brunei. The noun first, what tells of it behind.
[language]
tag: ms
source: written by hand
heads: first
adjectives: after
clause: first
parts: yes
family: malay

[suffix 1]
nya ku mu: -

[prefix]
ber: with-after

[subject]
dress: gaun, dress, jubah, gaun malam, gaun pengantin, baju kurung, kebaya, gaun labuh, gaun pendek, gaun musim panas, maxi dress, baju dress, kurung moden, jubah moden
t-shirt: baju t, kemeja t, t shirt, tshirt, baju t lelaki, singlet, baju tanpa lengan, tank top, crop top, baju t lengan panjang, jersi
shirt: kemeja, blaus, baju kemeja, baju, kemeja polo, baju polo, tunik, kemeja batik, kemeja flanel, baju melayu, blouse, kemeja lengan panjang
jacket: jaket, kot, blazer, baju hujan, jaket bomber, jaket musim sejuk, kot labuh, kot hujan, baju sejuk tebal, windbreaker, parka, jaket kalis air, jaket tebal
trousers: seluar, seluar panjang, seluar slack, legging, seluar jogger, seluar chino, seluar kargo, seluar trek, seluar palazzo, seluar kerja, seluar sukan, pantalon
skirt: skirt, skirt labuh, skirt mini, skirt kembang, skirt pendek, skirt lipat, skirt midi
sweater: baju sejuk, hoodie, sweater, kardigan, cardigan, baju panas, sweatshirt, pullover, baju kait, turtleneck, baju panas berbulu
hat: topi, songkok, topi besbol, topi pantai, topi jerami, kopiah, topi baldi, bucket hat, beret, beanie, snow cap, topi mengkuang, topi kait, topi bulu, topi koboi, tengkolok, ketayap
scarf: selendang, skaf, mafela, shawl, syal, pashmina, selendang leher
sneaker: kasut, kasut sukan, kasut sneaker, sneakers, sneaker, kasut lari, kasut sekolah, loafer, kasut loafer, kasut formal, kasut kasual, kasut bola, kasut futsal, kasut jogging, kasut rata
boot: but, kasut but, but kulit panjang, boots, boot, but getah panjang, kasut boot, kasut mendaki, but hujan, but buku lali
high-heel: kasut tumit tinggi, tumit tinggi, high heels, kasut heels, stiletto, heels, kasut bertumit tinggi, kasut bertumit
sandal: sandal, selipar, capal, selipar jepun, terompah, flip flop, kasut sandal
handbag: beg tangan, beg, beg silang, beg bahu, tote bag, beg wanita, sling bag, beg tote, beg sandang, beg klac, klac, clutch, beg kerja, beg pinggang, handbag, beg beli belah, beg sisi, beg selempang, beg bimbit
backpack: beg galas, beg sekolah, backpack, beg sandang belakang, beg gunung, ransel, beg mendaki
suitcase: beg pakaian, bagasi, luggage, beg troli, beg bagasi, beg kembara beroda, koper
wallet: dompet, dompet kulit lelaki, dompet panjang, dompet lipat, pemegang kad, dompet duit syiling, beg duit, dompet lelaki, dompet wanita
belt: tali pinggang, ikat pinggang, tali pinggang lelaki, belt
watch: jam tangan, jam pintar, smartwatch, jam tangan lelaki, jam tangan wanita, jam poket, jam tangan pintar
ring: cincin, cincin kahwin, cincin tunang, cincin pasangan, cincin belah rotan
necklace: rantai leher, kalung, rantai loket, choker, kalung mutiara, loket, rantai leher mutiara
sunglasses: cermin mata hitam, kaca mata hitam, sunglasses, cermin mata gelap
umbrella: payung, payung lipat, payung golf, payung hujan, parasol
sofa: sofa, set sofa, sofa l, kerusi sofa, sofa katil, sofa bed, sofa sudut, kerusi panjang empuk, kusyen sofa l, settee
chair: kerusi, kerusi pejabat, kerusi makan, bangku bulat, kerusi malas, kerusi goyang, kerusi gaming, stool, kerusi rehat, kerusi lipat, kerusi bar, kerusi berlengan, kerusi rotan, kerusi tangan, kerusi kafe, kerusi taman
table: meja, meja makan, meja kopi, meja tulis, meja belajar, meja solek, meja sisi, meja kerja, meja komputer, meja kecil, meja konsol, meja lipat, coffee table, meja tepi katil, meja bulat, meja ruang tamu
bed: katil, katil queen, katil king, katil dua tingkat, katil bujang, rangka katil, katil bayi, katil single, buaian
lamp: lampu, lampu meja, lampu tidur, lampu gantung, lampu lantai, lampu hiasan, lampu dinding, tanglung, lampu belajar, pelita, lampu berdiri, candelier, lampu siling, lampu baca, lampu minyak, lampu led
bookshelf: rak buku, almari buku, rak kitab, para buku
vase: pasu, pasu bunga, vas, jambangan, balang bunga, pasu hiasan
mug: cawan, mug, koleh, cawan kopi, cawan teh, gelas, gelas minuman, tumbler, gelas air, cole, kole
teapot: teko, teko teh, cerek, cerek elektrik, kettle, poci
bottle: botol, botol air, termos, botol susu, botol minuman, botol termos, botol wain, kelalang
bowl: mangkuk, mangkuk sup, mangkuk salad, mangkuk nasi, mangkuk mi, bowl, mangkuk adunan, mangkuk ayam
pillow: bantal, kusyen, bantal peluk, bantal hiasan, bantal leher, bantal tidur, bantal sofa, bantal busut, kusyen sofa, kusyen kerusi
candle: lilin, lilin wangi, lilin aromaterapi, lilin hiasan, dian
clock: jam dinding, jam meja, jam loceng, jam, jam antik besar, jam penggera, jam burung tekukur, jam besar
mirror: cermin, cermin dinding, cermin solek, cermin muka, cermin panjang, cermin hiasan, cermin berdiri, cermin tangan, cermin bulat
car: kereta, kereta elektrik, kereta sport, kereta lumba, teksi, kereta sedan, kereta klasik, kereta mainan, kenderaan, kereta sukan, kereta mewah, kereta antik, kereta boleh tukar, trak pikap
bicycle: basikal, basikal gunung, basikal lipat, basikal elektrik, basikal lumba, basikal kanak kanak, basikal roda tiga, basikal lajak
headphones: fon kepala, headphone, fon telinga, earphone, earbud, earbuds, set kepala, headset, headphones, fon telinga bluetooth, fon kepala tanpa wayar
phone: telefon, telefon bimbit, telefon pintar, iphone, smartphone, handphone, telefon rumah, telefon mudah alih
laptop: komputer riba, laptop, macbook, komputer bimbit
camera: kamera, kamera digital, kamera filem, kamera dslr, kamera video, kamera segera, kamera tanpa cermin
speaker: pembesar suara, speaker, speaker bluetooth, pembesar suara bluetooth, soundbar, pembesar suara mudah alih
perfume: minyak wangi, pewangi, perfume, minyak wangi wanita, minyak wangi lelaki, botol minyak wangi, haruman, eau de parfum, wangian
lipstick: gincu, lipstik, gincu bibir, lipstick, pewarna bibir, lip tint, lipmatte
ball: bola, bola sepak, bola keranjang, bola tampar, bola tenis, bola pantai, bola yoga, bola jaring, bola takraw, bola futsal
guitar: gitar, gitar akustik, gitar elektrik, ukulele, gitar bass, gitar klasik
teddy-bear: beruang teddy, teddy bear, teddy, patung beruang teddy
book: buku, novel, buku nota, buku cerita, buku latihan, diari, komik, buku resipi, kitab, jurnal, buku kanak kanak, buku teks, buku catatan
cat: kucing, anak kucing, si comel kucing, kucing parsi, kucing kecil, kucing oyen
dog: anjing, anak anjing, puppy, anjing pudel, anjing corgi, anjing husky, anjing kecil, anjing bulldog
bear: beruang, anak beruang, beruang kutub, beruang madu, beruang kecil, beruang grizzly, anak patung beruang, patung beruang
rabbit: arnab, anak arnab, arnab kecil, kuching belanda, arnab liar
panda: panda, anak panda, panda gergasi, bayi panda, beruang panda
elephant: gajah, anak gajah, bayi gajah, gajah kecil
duck: itik, anak itik, itik kecil, itik serati
frog: katak, kodok, anak katak, katak puru
dinosaur: dinosaur, dino, t rex, anak dinosaur, bayi dinosaur, tirannosaurus, triceratops
penguin: penguin, anak penguin, pinguin, penguin kecil
pig: babi, anak babi, khinzir, babi kecil
fox: musang, rubah, anak musang, anak rubah, musang merah liar
lion: singa, anak singa, singa jantan, singa betina
tiger: harimau, anak harimau, harimau belang, pak belang, harimau malaya
monkey: monyet, kera, beruk, anak monyet, cimpanzi, orang utan, gorila
mouse: tikus, anak tikus, hamster, mencit
owl: burung hantu, anak burung hantu, burung jampuk
fish: ikan, ikan emas, ikan laga, ikan koi, ikan hiasan, anak ikan, ikan badut
turtle: kura kura, penyu, anak penyu, anak kura kura, labi labi
chick: anak ayam, anak ayam kecil, pitik
garden: taman, kebun, halaman rumah, taman bunga, laman, halaman belakang, taman jepun, kebun bunga, halaman, taman jiangnan
palace: istana, kota larangan, kastil, istana lama, kuil, kastel, istana diraja
skyline: latar langit kota, pemandangan bandar raya, latar langit bandar, skyline, kaki langit bandar, ufuk kota, panorama bandar
mountains: gunung, banjaran, pergunungan, bukit, gunung ganang, gunung salji, kawasan pergunungan
beach: pantai, tepi pantai, pesisir pantai, persisiran pantai, tepi laut, pantai berpasir
forest: hutan, hutan buluh, rimba, hutan hujan, hutan pain, hutan tropika, belantara
street: jalan, jalan raya, lorong, jalan kota, kaki lima, tepi jalan, jalan bandar

[accessory]
glasses: cermin mata, kaca mata, spek mata, bercermin mata, cermin mata bulat, berkaca mata
bow: reben rambut, tali leher kupu kupu, riben rambut, bow tie, reben leher, klip reben
balloon: belon, belon udara, belon gas
bubbles: buih sabun, gelembung, gelembung sabun, belon sabun, buih
wings: sayap, bersayap, terbang, sedang terbang, sepasang sayap

[colour]
red: merah, merah hati, merah maroon, maroon, merah terang, merah tua, merah garang, merah wain, merah bata, merah ceri, merah darah, burgundy, kemerahan, merah delima, merah menyala
orange: jingga, oren, warna oren, orange, terakota, oren terang, karang, oren bakar, jingga tua
yellow: kuning, kuning air, kuning mustard, mustard, kuning cair, kuning terang, kuning lemon, kekuningan, kuning diraja, kuning muda
green: hijau, hijau muda, hijau tua, hijau pudina, hijau zaitun, hijau lumut, hijau epal, hijau zamrud, hijau tentera, mint, hijau gelap, hijau pekat, sage, hijau sage, olive, hijau daun, hijau botol, zamrud, pudina, hijau emerald, emerald green, kehijauan, hijau terang
blue: biru, biru diraja, biru terang, biru laut, biru kobalt, biru elektrik, biru nilam, kebiruan, nila, biru royal
light-blue: biru muda, biru langit, biru firus, firus, biru cair, turquoise, baby blue, biru lembut, biru pastel, biru pucat, toska, biru turquoise, sky blue, biru bayi
navy: biru tua, biru gelap, navy, biru navy, biru pekat, biru laut dalam, biru tentera laut, biru tengah malam
purple: ungu, ungu muda, lavender, lilac, ungu gelap, ungu lavender, violet, ungu tua, ungu pekat, ungu cair
pink: merah jambu, pink, merah muda, dusty pink, merah jambu lembut, fuchsia, merah jambu cair, magenta, soft pink, baby pink, hot pink, merah jambu terang, merah jambu pastel, peach, salmon
brown: coklat, perang, coklat tua, coklat gelap, coklat muda, coklat cair, tan, karamel, kopi, cokelat, keperangan, mocha, coklat kopi, perang tua, coklat pekat, brown
beige: kuning air krim, krim, beige, gading, khaki, putih gading, cream, nude, off white, ivory, kelabu pasir, camel, warna krim, putih susu, putih tulang, champagne
black: hitam, hitam pekat, hitam matte, hitam legam, hitam berkilat, black, hitam metalik
white: putih, putih bersih, putih salji, putih mutiara, putih suci, white
grey: kelabu, kelabu tua, kelabu cair, kelabu gelap, kelabu muda, abu abu, grey, kelabu arang, kelabu asap, kelabu pekat, kelabu cerah, kelabu terang
gold: emas, keemasan, rose gold, warna emas, gold, emas 916, bersalut emas, saduran emas, emas mawar, emas tulen, kuning keemasan
silver: perak, warna perak, keperakan, silver, perak 925, perak tulen, bersalut perak, saduran perak, perak sterling

[material]
leather: kulit, kulit asli, kulit tulen, kulit lembu, kulit tiruan, kulit pu, kulit sintetik, suede, leather, kulit buaya, kulit kambing, kulit vegan, kulit patent
cotton: kapas, kain kapas, kotton, cotton, kanvas, kapas organik, kain kanvas, canvas, kain cotton, kapas tulen, kapas jepun
silk: sutera, satin, kain sutera, silk, sutera asli, kain satin, sutera tulen, songket sutera
wool: bulu biri biri, wul, wool, kasmir, felt, kain bulu, merino, bulu kambing, kain bulu biri biri, cashmere, kain felt, alpaka, benang bulu
denim: denim, jeans, kain denim, jean
linen: linen, kain linen, rami
metal: logam, besi, aluminium, tembaga, loyang, gangsa, mekanikal, robotik, besi tuang, aloi, metal, titanium, besi tempa, pewter, zink, kuningan, aloi aluminium, mesin besi
steel: keluli, keluli tahan karat, stainless steel, keluli kalis karat, stainless, keluli karbon, keluli tahan karat 304
wood: kayu, kayu jati, kayu pain, kayu getah, kayu oak, kayu solid, kayu nyatoh, kayu cengal, jati, kayu padu, papan lapis, kayu meranti, kayu akasia, kayu walnut, kayu asli, mdf, kayu beech
bamboo: buluh, kayu buluh, anyaman buluh
glass: kaca, kristal, kaca tempered, kaca terbaja, kaca borosilikat, kaca lutsinar, kaca tahan panas, kaca beku
ceramic: seramik, porselin, tembikar, tanah liat, bone china, porselen, labu sayong, seramik stoneware
plastic: plastik, akrilik, pvc, resin, plastik abs, polikarbonat, plastik pp, polipropilena, plastik keras
rubber: getah, silikon, lateks, getah asli, silicone, silikon lembut, neoprena
velvet: baldu, kain baldu, velvet, beledu, kain velvet
paper: kertas, kadbod, kertas kraf, kotak kertas, kertas kitar semula, kertas keras

[also]
subject.trousers + material.denim: seluar jeans, seluar jean, seluar denim
subject.jacket + material.denim: jaket denim, jaket jeans
subject.jacket + material.leather: jaket kulit
subject.skirt + material.denim: skirt denim, skirt jeans
subject.sneaker + material.leather: kasut kulit
subject.handbag + material.leather: beg kulit
subject.wallet + material.leather: dompet kulit
subject.duck + material.rubber: itik getah
subject.bear + colour.white: beruang putih
subject.bear + colour.brown: beruang perang
subject.cat + colour.orange: kucing oren
subject.boot + material.rubber: but getah
subject.bottle + material.glass: botol kaca
subject.bottle + material.plastic: botol plastik
subject.mug + material.glass: gelas kaca

[scene]
white-background: latar belakang putih, latar putih, background putih, latar belakang putih bersih, latar belakang berwarna putih, latar belakang putih kosong, latar putih bersih, latar belakang warna putih, latar berwarna putih, latar warna putih, latar putih kosong, background warna putih, berlatar putih, berlatar belakang putih, berlatarkan putih
living-room: ruang tamu, ruang keluarga, living room, ruang rehat
bedroom: bilik tidur, kamar tidur, bilik anak, bilik
kitchen: dapur, meja dapur, kabinet dapur putih, kaunter dapur
bathroom: bilik air, bilik mandi, tandas, singki bilik air
office: pejabat, bilik kerja, ruang kerja, tempat kerja, ofis
snow: salji, bersalji, hamparan salji, padang salji, tengah salji
studio: studio, studio foto, studio gambar, studio fotografi

[style]
photo: fotorealistik, realistik, fotografi, gaya foto, gaya realistik, foto sebenar, seperti sebenar, gaya fotografi, seperti foto, ala foto, seperti gambar sebenar, foto realistik
ink-wash: lukisan dakwat, dakwat cina, lukisan dakwat cina, lukisan landskap cina, gaya lukisan dakwat
watercolour: cat air, lukisan cat air, gaya cat air, gaya lukisan cat air, bergaya cat air, ala cat air
oil-painting: cat minyak, lukisan cat minyak, gaya cat minyak, gaya lukisan cat minyak, bergaya cat minyak, lukisan minyak
cartoon: kartun, gaya kartun, animasi, anime, gaya anime, ala kartun, ala anime, gaya animasi, bergaya kartun, gaya komik, bergaya anime
cyberpunk: cyberpunk, gaya cyberpunk, siberpunk
futuristic: futuristik, masa depan, fiksyen sains, gaya futuristik, sains fiksyen, masa hadapan, bergaya futuristik, gaya masa depan, ala masa depan
vintage: vintaj, vintage, retro, antik, klasik, lama, gaya vintaj, gaya retro, zaman dahulu, gaya vintage, gaya klasik, bergaya vintaj, bergaya retro, zaman dulu, klasik lama, bergaya klasik, gaya antik, kuno
minimalist: minimalis, gaya minimalis, minimalist, skandinavia, minimal, gaya skandinavia, bergaya minimalis, ala minimalis

[view]
front: pandangan depan, dari depan, dari hadapan, pandangan hadapan, pandangan dari depan, dilihat dari depan, pandangan dari hadapan, dilihat dari hadapan, sudut depan, sudut hadapan
side: pandangan sisi, dari sisi, dari tepi, pandangan tepi, pandangan dari sisi, pandangan dari tepi, dilihat dari sisi, dilihat dari tepi, sudut sisi, sudut tepi
top: pandangan atas, dari atas, flat lay, dilihat dari atas, sudut atas, pandangan dari atas, pandangan mata burung, sudut dari atas, gambar dari atas, dari sudut atas, top view
three-quarter: tiga suku, sudut 45 darjah, pandangan tiga suku, sudut serong, sudut tiga suku, pandangan serong, dari sudut serong, serong, sudut 45, pandangan tiga per empat, tiga per empat
close-up: jarak dekat, close up, dari dekat, makro, gambar dekat, pandangan jarak dekat, pandangan dekat, gambar jarak dekat, sudut dekat, zoom, closeup, dilihat dari dekat

[light]
soft: cahaya lembut, pencahayaan lembut, cahaya malap lembut, cahaya halus, cahaya yang lembut, sinar lembut, cahaya malap, lampu malap, cahaya suram
studio: cahaya studio, lampu studio, pencahayaan studio
dusk: senja, matahari terbenam, waktu senja, petang, sunset, waktu maghrib, ketika senja, waktu petang, ketika matahari terbenam, semasa matahari terbenam, waktu matahari terbenam, cahaya senja, langit senja, lewat petang, menjelang senja
morning: pagi, waktu pagi, matahari terbit, subuh, cahaya pagi, fajar, awal pagi, sinar pagi, waktu subuh, awal pagi hari, ketika matahari terbit, cahaya matahari pagi, matahari pagi, di waktu pagi, pada waktu pagi
night: malam, waktu malam, malam hari, cahaya bulan, tengah malam, pada waktu malam, di waktu malam, larut malam, langit malam, di bawah cahaya bulan, lewat malam
backlit: cahaya belakang, cahaya dari belakang, lampu latar, cahaya dari arah belakang, pencahayaan dari belakang, disuluh dari belakang, diterangi dari belakang, lampu dari belakang, pencahayaan belakang
neon: neon, lampu neon, cahaya neon, papan neon

[word]
trim: tali, pemegang, kaki, tapak, tali kasut, reben, riben, kancing, zip, butang, roda, penutup, jalur, bintik, polka dot, polkadot, lapik dalam, tepi, kolar, lengan, poket, jahitan, rumbai, rantai, strap, bezel, muka jam, skrin, sumbu, gabus, motif, corak, logo, cetakan, sulaman, tulisan, jarum, kepala katil, penyandar, wayar, mentol, mata, telinga, hidung, paruh, misai, surai, hud, cangkuk, laci, engsel, pedal, pelana, tayar, hendal, renda, batu, permata, berlian, mutiara, manik, labuci, tumit, tapak kasut, tali bahu, corak bunga, bunga bunga, kotak kotak, jalur putih, butiran, hiasan, aksen, muncung, perut, mulut, tangan, leher, bahu, tali jam kulit, bingkai emas, lidah kasut, senar, gagang, tuil, belang, mata kail, pad telinga, latar belakang, latar, tangkai, tudung botol, kaki meja, kaki kerusi, gesper, kepala tali pinggang, hujung, bibir cawan, lapik
body: rangka, badan, terendak, penutup lampu, bahan, fabrik, kain, permukaan, cangkerang, bulu, bingkai, bahagian luar, body, kemasan, kulit luar
other: pesta, berkelah, konsert, perkahwinan, bangku, balang, kolam, air, kopi panas, teh, wain, epal, roti, sarung, sarung telefon, casing, casing telefon, sarung tangan, kes telefon, pelindung telefon, cover, case, pengecas, pemegang telefon, stand, pelekat, poster, rantai kunci, keychain, anting anting, subang, gelang, gelang tangan, kerongsang, stoking, sarung kaki, tuala, selimut, langsir, karpet, permaidani, tikar, alas kaki, pad tetikus, pinggan, garpu, sudu, pisau, penyepit, periuk, kuali, pasu pokok, bakul, kotak, dulang, rak, penyangkut, penyangkut baju, almari, almari pakaian, kabinet, televisyen, tv, monitor, papan kekunci, tetikus, tablet, ipad, pencetak, adapter, bank kuasa, power bank, bateri, tripod, kanta, dron, bunga, bunga ros, mawar, ros, tulip, jambak bunga, jambangan bunga, pokok, tumbuhan, kek, biskut, gula gula, makanan, makanan kucing, makanan anjing, pasir kucing, kolar kucing, kolar anjing, tali anjing, sangkar, akuarium, berus gigi, sabun, syampu, losyen, krim muka, maskara, pengilat kuku, foundation, serum, berus, sikat, pengering rambut, pembersih vakum, pengisar, ketuhar, peti sejuk, mesin basuh, seterika, khemah, topi keledar, helmet, raket, pemukul, papan selaju, skuter, motosikal, lori, bas, kereta api, kapal terbang, perahu, bot, kapal, piano, biola, gendang, dram, seruling, pen, pensel, pemadam, pembaris, kalendar, kad, kad jemputan, kertas dinding, bingkai gambar, seluar pendek, seluar dalam, baju renang, bikini, coli, baju tidur, pijama, sut, tali leher, rompi, vest, uniform, kostum, selipar bilik, topeng, pelitup muka, rambut palsu, cadar, sarung bantal, sarung kusyen, sarung sofa, penutup kerusi, tilam, toto, beg laptop, beg komputer riba, sarung laptop, pemegang laptop, beg kamera, tali kamera, tempat duduk kereta, penutup kereta, kunci basikal, tali jam, tali jam tangan, kotak jam, kotak cincin, kotak barang kemas, pembuka botol, alas cawan, alas meja, tempat lilin, penahan buku, sampul buku, tali gitar, beg gitar, pik gitar, rak kasut, kotak kasut, pengilat kasut, klip rambut, penyangkut topi, pelindung skrin, tingkap, pintu, dinding, lantai, bumbung, rumah, bangunan, jambatan, sungai, tasik, langit, matahari, bulan, bintang, awan, rumput, batu besar, orang, robot, roket, kapal angkasa, unicorn, naga, kuda, lembu, biri biri, kambing, burung, burung kakak tua, helang, ular, buaya, zirafah, kuda belang, kanggaru, koala, tupai, landak, rusa, serigala, paus, ikan paus, lumba lumba, jerung, sotong, rama rama, lebah, kumbang, labah labah, ayam, ayam betina, ayam jantan, gelas wain, rumah kucing, rumah anak patung, kipas, penyaman udara, periuk nasi, papan pemotong, apron, tulang, lobak merah, pisang, aiskrim, tudung, telekung, sejadah, kain pelikat, bekal, bekas makanan, baldi, penyapu, layang layang, bekas cermin mata, bekas
toy: mainan, anak patung, patung, patung mainan, figura, sepasang, koleksi, gambar, lukisan, ilustrasi, model, jenis, pek, siri, potret, foto, hiasan meja, lakaran, patung lembut, arca, miniatur, kumpulan, versi, render, combo
generic: gambar produk, foto produk, produk, barang, item, gambar barang, fotografi produk, barangan
plain: warna, berwarna, warnanya, yang, ini, itu, ada, saya, aku, kami, kita, awak, anda, dia, ia, mereka, seekor, sebuah, sehelai, sebiji, sepotong, sebatang, seorang, para, si, sang, satu, akan, sudah, telah, sedang, masih, boleh, dapat, mesti, perlu, mahu, nak, hendak, ingin, tolong, sila, buat, buatkan, lukis, lukiskan, hasilkan, cipta, tunjukkan, cari, mencari, beli, jual, dijual, jualan, promosi, diskaun, murah, termurah, terbaru, baharu, baru, terlaris, original, ori, asli, tulen, rasmi, waranti, penghantaran percuma, penghantaran, percuma, pos percuma, ready stock, stok, borong, import, tempatan, kualiti, berkualiti, kualiti tinggi, resolusi tinggi, resolusi, tinggi, rendah, hd, 4k, 8k, premium, mewah, elegan, cantik, indah, bagus, hebat, comel, lucu, manis, bergaya, trendy, trendi, moden, kontemporari, tradisional, reka bentuk, rekaan, pereka, buatan tangan, kraf tangan, kraftangan, gaya, fesyen, kasual, formal, santai, kosong, bercorak, lutsinar, jernih, matte, berkilat, licin, kasar, lembut, empuk, keras, kuat, tahan lama, kukuh, selesa, hangat, panas, sejuk, ringan, berat, tebal, nipis, besar, kecil, sederhana, mini, gergasi, panjang, labuh, pendek, lebar, sempit, lengan panjang, lengan pendek, oversize, slim fit, saiz, saiz besar, plus size, bulat, segi empat, bujur, hati, boleh lipat, boleh laras, mudah alih, praktikal, serbaguna, pelbagai guna, kalis air, anti gelincir, kalis habuk, waterproof, tanpa wayar, wireless, bluetooth, elektrik, digital, pintar, automatik, manual, luar, dalaman, luaran, kembara, pelancongan, perjalanan, melancong, sukan, larian, berlari, mendaki, berkhemah, gaming, sekolah, kuliah, harian, raya, hari raya, krismas, hari jadi, hadiah, lelaki, wanita, perempuan, kanak kanak, budak, bayi, dewasa, remaja, unisex, muslimah, ibu, bapa, pasangan, untuk lelaki, untuk wanita, untuk perempuan, untuk kanak kanak, untuk bayi, untuk budak, untuk dewasa, hiasan rumah, dekorasi, deko, perabot, dalaman rumah, ruang, bandar, kota, kampung, desa, luar bandar, suasana, tema, korea, jepun, cina, china, malaysia, eropah, itali, perancis, amerika, musim, musim panas, musim sejuk, musim luruh, musim bunga, hujan, cm, mm, ml, liter, kg, gram, inci, meter, tempat duduk, seater, l, m, s, xl, xxl, free size, duduk, berdiri, baring, berbaring, tidur, sedang tidur, berjalan, melompat, tersenyum, senyum, ketawa, menari, berenang, bermain, gembira, bahagia, ceria, sedih, marah, berani, mesra, gemuk, berbulu, gebu, makan, minum, membaca, melihat, guru, cikgu, doktor, tukang masak, cef, raja, ratu, permaisuri, puteri, putera, angkasawan, sangat, sekali, paling, lebih, juga, sahaja, lagi, hanya, semua, setiap, beberapa, banyak, sedikit, cukup, supaya, kerana, jika, apabila, ketika, semasa, sambil, kemudian, sebagai, seperti, secara, oleh, pun, sesuai dipakai, mudah, dicuci, dibersihkan, selamat, mesra alam, semula jadi, organik, palsu, penuh, terbuka, tertutup, tunggal, berkembar, single, double, queen, king, kiri, kanan, tengah, pusat, cahaya, terang, gelap, muda, tua, cerah, pucat, pekat, cair, pastel, malap, cahaya matahari, cahaya semula jadi, anyaman, kait, kaitan, tenun, tenunan, dibuat, dihasilkan, kelihatan, bentuk, berbentuk, jenama, kapasiti, isi padu, harga, kedai, warna warni, tajam, jelas, ujian, uji, eksklusif, unik, kreatif, terbaik, super, ultra, pro, max, ringkas, kemas, anggun, menawan, edisi, terhad, edisi terhad, digunakan, pakai, dipakai, siap, tersedia, segar, tahan panas, tahan, mesin basuh pinggan, microwave, ketuhar gelombang mikro, bertingkat, lapis, batik, songket, mesin, guna, daripada kualiti, hari ini, sini, sana, mana, apa, siapa, bagaimana, nampak, a, i, cantik sangat, berapa, jom, shopee, lazada, cod, sinki, pandangan, disertakan, sila buat, sila lukis, boleh buat, boleh lukis, tolong lukis, tolong buat, nak beli, saya nak, saya mahu, saya ingin, aku nak, minta, mohon, bolehkah, ke tak, tak ada ke, je, jer, lah, ya, ye, terpakai, second hand, preloved, lelong, jualan murah, pos laju, percuma pos, bayar semasa terima, sunyi, tenang, meriah, berkabus, kabus, renyai, panas terik, berehat, bersantai, bersandar, tersandar, terletak, tergantung, digantung, diletakkan, dipamerkan, diparkir, parkir, terbaring, berlari lari, melompat lompat, bermain main, terlena, mengantuk, ketawa riang, menyanyi, melambai, nakal, gempal, montel, tembam, kacak, lanun, ahli sihir, kesatria, detektif, polis, bomba, petani, kapten, santa, nk, yg, sikit, kit, brp, dahan, nak cari, ada stok, ada tak, postage, harga borong, borong murah, runcit, sis, bang, kak, tolong lukiskan, jana, tawaran, tahan air, bergantung

[role]
exclude-after: tanpa, tidak, bukan, tidak termasuk, tiada, tak, selain, kecuali, tidak ada, tidak mengandungi, tidak disertakan dengan, bukannya, daripada jenis lain, tak ada, tidak memakai, tidak memiliki, tidak diperbuat daripada, bukan diperbuat daripada, bebas, jangan, bukan warna, tidak berwarna, tidak mempunyai, tidak dibuat daripada, tidak mahu, tak mahu, tak nak, taknak, tidak perlu, tak perlu, jangan ada, jangan guna, jangan gunakan, jangan pakai, jangan letak, jangan masukkan, tidak menggunakan, tidak boleh ada, tidak suka, elakkan, tanpa sebarang, tanpa menggunakan, tiada sebarang, bukan yang, tidak dilengkapi, tidak disertai, tidak bercorak, dan bukan, tidak memerlukan, tidak berisi, kecualikan, jangan sampai ada
exclude-before: tidak disertakan, dijual berasingan, dijual secara berasingan, tidak termasuk dalam harga, tidak disertakan sekali, berasingan, tidak termasuk dalam set, dibeli berasingan, tak termasuk, tidak diberi, perlu dibeli berasingan, beli sendiri, hanya untuk gambar, prop sahaja, tidak disertakan bersama
fits-after: untuk, sesuai untuk, sesuai dengan, serasi dengan, padan dengan, bagi, di sebelah, di belakang, dekat, berhampiran, khas untuk, berbeza dengan, mirip, sepadan dengan, dipadankan dengan, cocok dengan, berbeza daripada, serupa dengan, direka untuk, pengganti, tidak seperti, dekat dengan, kompatibel dengan, khas, sesuai, sesuai dipadankan dengan, secocok dengan, di tepi, di sisi, bersebelahan
with-after: dengan, termasuk, beserta, serta, bersama, bergambar, dihiasi, berisi, mempunyai, memiliki, dilengkapi, disertai, percuma hadiah, dilengkapi dengan, dihiasi dengan, dicetak dengan, penuh dengan, diisi dengan, berserta, dan sepasang, bertatah, bertatahkan, berhias, berhiaskan, punya, w, plus, siap dengan, diisi, bertulisan
wear-after: memakai, mengenakan, memegang, membawa, meniup, bermain dengan, menunggang, memeluk, pakai baju, sedang memakai, sedang meniup, sambil memegang, menaiki, sambil meniup, memandu, mengayuh, bermain belon, sambil membawa, memikul, menggendong, bermain gitar, memetik, berpakaian, menggigit, naik, sambil memakai, yang memakai, menyarung, menyandang, menjinjing, mendukung, menggalas, berpayung, berkalung, berbaju, bertopi, menolak, menarik, menendang, sedang memegang, sedang memeluk, sedang bermain dengan
in-after: di, pada, dalam, atas, di atas, di dalam, di bawah, di hadapan, di depan, di tengah, di antara, terletak di, duduk di, berdiri di, di tengah tengah, duduk di atas, tidur di atas, tidur di, diletakkan di atas, terletak di atas, diletakkan di, di sudut, bawah, ke, di pinggir, digantung di, bersandar di, di sepanjang, di luar, di sekitar, berdiri di atas, menghadap, terletak pada, diparkir di, tergantung di, berlari di, berjalan di, bermain di, berbaring di, terbaring di, dipamerkan di, berada di, ada di, ditempatkan di, berenang di, terbang di, meluncur di, di penjuru, di persekitaran, bersandar pada
of: daripada, dari, diperbuat daripada, dibuat daripada, milik, diperbuat dari, dibuat dari, buatan daripada, dihasilkan daripada
and: dan, atau, &, mahupun, dan juga
but: tetapi, tapi, sebaliknya, namun, akan tetapi, malah
topic: adalah, ialah, merupakan, hadir dalam warna, datang dalam warna, tersedia dalam warna, hadir dalam, datang dalam
count-after: set, satu set, pek isi, jumlah, kuantiti, kotak isi, sebanyak, set mengandungi, set isi, pek mengandungi
count-before: pcs, buah, ekor, helai, keping, x, unit, biji, batang, pieces, pasang, pc, in 1, utas, kuntum, bilah, pakej

[key]
subject: produk, nama produk, barang, subjek, nama, tajuk, objek, kategori, jenis produk
colour: warna, warna utama, warna produk
material: bahan, material, fabrik, kain, bahan utama
scene: latar, latar belakang, tempat, suasana, lokasi, babak
style: gaya, gaya seni, tema
view: sudut, sudut pandangan, pandangan, sudut kamera
light: cahaya, pencahayaan, masa, lampu
accessory: aksesori, kelengkapan
exclude: kecuali, tanpa, negatif, elakkan, tidak termasuk
quantity: kuantiti, jumlah, bilangan
ignore: saiz, jenama, berat, harga, model, kapasiti, panjang, tinggi, lebar, waranti, jantina, asal, umur, dimensi

[number]
2: dua
3: tiga
4: empat
5: lima
6: enam
7: tujuh
8: lapan
9: sembilan
10: sepuluh
12: dua belas, sedozen, dozen

# Indonesian. The noun first, what tells of it behind; -nya and the prefix ber- are suffixes and listed forms.
[language]
tag: id
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
dress: gaun, dress, terusan, gamis, baju terusan, gaun pesta, midi dress, maxi dress, gaun malam, gaun pengantin, daster, mini dress, dress wanita, gaun panjang, kebaya, overall dress, long dress
t-shirt: kaos, kaus, t shirt, kaos oblong, tshirt, tank top, baju kaos, kaos polos, kaus oblong, crop top, kaos lengan panjang, kaos distro, singlet, tee
shirt: kemeja, blus, blouse, polo, kaos polo, tunik, hem, kemeja batik, baju koko, atasan, atasan wanita, kemeja lengan panjang, kemeja pria, batik
jacket: jaket, mantel, blazer, jas, jaket bomber, jaket parka, coat, jas hujan, windbreaker, outer, trench coat, parka, rompi jaket, jaket gunung, jaket tebal, puffer, jaket puffer
trousers: celana, celana panjang, celana kain, celana chino, legging, jogger, celana kulot, kulot, celana cargo, celana training, celana bahan, celana jogger, celana formal, celana kargo, pantalon
skirt: rok, rok mini, rok panjang, rok plisket, rok span, rok lipit, rok midi, rok pensil, rok tutu
sweater: sweater, hoodie, kardigan, cardigan, sweter, baju hangat, switer, pullover, jumper, crewneck, sweatshirt, turtleneck
hat: topi, topi baseball, kupluk, topi bundar, topi pantai, topi jerami, beanie, baret, bucket hat, peci, songkok, topi koboi, topi rajut, topi santa, topi kerucut, topi fedora, snapback, topi anyaman, caping
scarf: syal, selendang, pashmina, scarf, shawl, syal leher, slayer
sneaker: sepatu, sepatu kets, sneaker, sneakers, sepatu olahraga, sepatu lari, sepatu sneakers, sepatu pantofel, loafer, sepatu sekolah, sepatu kasual, pantofel, sepatu futsal, sepatu bola, sepatu formal, sepatu running, flat shoes, sepatu flat, slip on
boot: sepatu bot, sepatu boots, boots, boot, bot, sepatu boot, sepatu gunung, sepatu hujan, sepatu bots, ankle boots, sepatu bot hujan
high-heel: high heels, sepatu hak tinggi, hak tinggi, heels, sepatu heels, stiletto, sepatu hak, wedges, pumps, high heel
sandal: sandal, sendal, sandal jepit, selop, sandal gunung, sendal jepit, flip flop, espadrille
handbag: tas, tas tangan, tas selempang, tas wanita, tote bag, totebag, tas bahu, clutch, sling bag, tas jinjing, shoulder bag, handbag, tas belanja, tas kerja, tas kantor, waist bag, tas pinggang, tas mini, hand bag, slingbag, crossbody bag, tas pesta, tas cangklong
backpack: ransel, tas ransel, tas punggung, backpack, tas sekolah, tas gunung, carrier, tas gendong, tas laptop ransel
suitcase: koper, tas koper, koper kabin, koper travel, trolley bag, bagasi
wallet: dompet, dompet panjang, dompet lipat, dompet kartu, dompet koin, dompet pria, dompet wanita, card holder
belt: ikat pinggang, sabuk, gesper pinggang, belt, tali pinggang, sabuk pria
watch: jam tangan, arloji, smartwatch, jam saku, jam tangan pria, jam tangan wanita, jam digital, jam pintar
ring: cincin, cincin kawin, cincin tunangan, cincin nikah, cincin couple, cincin batu akik
necklace: kalung, kalung liontin, choker, kalung mutiara, kalung rantai
sunglasses: kacamata hitam, kaca mata hitam, sunglasses, kacamata matahari, kacamata gaya
umbrella: payung, payung lipat, payung hujan, parasol, payung golf
sofa: sofa, sofa bed, kursi sofa, sofa minimalis, sofa sudut, sofa tamu, sofabed, sofa ruang tamu, kursi panjang empuk
chair: kursi, bangku tinggi, kursi goyang, kursi kantor, kursi makan, kursi santai, kursi gaming, stool, armchair, kursi lipat, kursi bar, kursi cafe, kursi tamu, kursi malas, kursi teras, kursi rotan, kursi kerja, kursi berlengan, kursi sandar
table: meja, meja makan, meja kopi, meja belajar, meja kerja, meja tamu, meja kantor, meja rias, nakas, meja samping, meja konsol, meja komputer, meja lipat, meja laptop, coffee table, meja tulis, meja cafe, meja bundar, meja sudut
bed: tempat tidur, ranjang, kasur lipat, dipan, ranjang susun, box bayi, tempat tidur tingkat, divan, tempat tidur anak, tempat tidur susun
lamp: lampu, lampu meja, lampu tidur, lampu gantung, lampu lantai, lampu hias, lampu belajar, lentera, lampion, lampu dinding, lampu berdiri, lampu led, lampu baca, lampu plafon, lampu minyak, chandelier, lampu sudut, lampu duduk
bookshelf: rak buku, lemari buku, rak susun buku, rak buku minimalis
vase: vas, vas bunga, jambangan, pot vas, tempat bunga
mug: mug, cangkir, gelas, cangkir kopi, cangkir teh, gelas kopi, gelas minum, tumbler gelas, gelas mug, tumbler
teapot: teko, poci, teko teh, ceret, ketel, teko listrik, ketel listrik, teko poci, poci teh
bottle: botol, botol minum, termos, botol air, tumbler botol, botol susu, botol kaca minum, botol minuman, botol wine, botol anggur
bowl: mangkuk, mangkok, mangkuk sup, mangkuk salad, mangkok bakso, mangkuk nasi, mangkuk saji, mangkok sup, mangkok ayam jago
pillow: bantal, bantal sofa, bantal tidur, bantal guling, guling, bantal leher, cushion, bantal hias, bantal duduk, bantalan sofa, bantal kursi
candle: lilin, lilin aromaterapi, lilin wangi, lilin hias, lilin aroma, lilin ulang tahun
clock: jam dinding, jam meja, jam weker, jam, weker, jam alarm, jam kukuk, jam lemari, jam antik
mirror: cermin, kaca cermin, cermin dinding, kaca rias, cermin berdiri, kaca hias, cermin rias, cermin tangan, kaca dinding, cermin bulat, cermin hias
car: mobil, mobil listrik, mobil sport, mobil balap, sedan, mobil klasik, taksi, mobil antik, mobil mainan, mobil kuno, mobil pikap, kendaraan, mobil mewah, mobil convertible, mobil sedan
bicycle: sepeda, sepeda gunung, sepeda lipat, sepeda balap, sepeda listrik, sepeda anak, sepeda ontel, sepeda onthel, sepeda roda tiga
headphones: headphone, earphone, headset, headphones, tws, earbud, earbuds, earphone bluetooth, headset bluetooth, headset gaming, penyuara telinga, pelantang telinga
phone: hp, ponsel, telepon, handphone, smartphone, telepon genggam, iphone, hape, telepon seluler, telepon pintar, telepon rumah
laptop: laptop, komputer jinjing, macbook, komputer laptop, laptop gaming, ultrabook
camera: kamera, kamera digital, kamera analog, kamera film, kamera dslr, kamera mirrorless, kamera polaroid, kamera saku, kamera instan, kamera video, handycam
speaker: speaker, pengeras suara, speaker bluetooth, soundbar, speaker aktif, speaker portable, speaker mini
perfume: parfum, minyak wangi, eau de parfum, parfum wanita, parfum pria, botol parfum, cologne, wewangian, eau de toilette
lipstick: lipstik, gincu, lipstick, lip cream, lip tint, pewarna bibir, pemerah bibir
ball: bola, bola basket, bola sepak, bola voli, bola tenis, bola pantai, bola kaki, bola yoga, bola futsal, bola golf
guitar: gitar, gitar akustik, gitar listrik, ukulele, gitar elektrik, bass gitar, gitar klasik, gitar bass
teddy-bear: boneka beruang, teddy bear, boneka teddy, beruang teddy, teddy, boneka teddy bear
book: buku, novel, buku tulis, notebook, buku cerita, buku catatan, jurnal, komik, buku anak, buku resep, buku harian, agenda, kitab, buku pelajaran, buku gambar
cat: kucing, anak kucing, kucing oren, kucing persia, meong, kitten, kucing belang, kucing kampung, kucing anggora, kucing kecil
dog: anjing, anak anjing, puppy, anjing pudel, anjing corgi, guguk, anjing husky, anjing golden, anjing bulldog, pudel, anjing kecil, anjing gembala, anjing labrador
bear: beruang, anak beruang, beruang kutub, beruang madu, beruang kecil, beruang grizzly
rabbit: kelinci, anak kelinci, terwelu, kelinci kecil
panda: panda, anak panda, bayi panda, beruang panda, panda raksasa
elephant: gajah, anak gajah, bayi gajah, gajah kecil
duck: bebek, anak bebek, itik, meri, bebek kecil, anak itik
frog: katak, kodok, anak katak, katak pohon
dinosaur: dinosaurus, dino, tirex, t rex, dinosaurus kecil, tyrannosaurus, triceratops, bayi dinosaurus, stegosaurus
penguin: penguin, pinguin, anak penguin, bayi penguin
pig: babi, anak babi, celeng, babi kecil
fox: rubah, anak rubah, serigala rubah
lion: singa, anak singa, singa betina, singa jantan
tiger: harimau, macan, anak harimau, harimau sumatra, macan tutul
monkey: monyet, kera, anak monyet, simpanse, gorila, orangutan, orang utan
mouse: tikus, mencit, anak tikus, hamster
owl: burung hantu, anak burung hantu
fish: ikan, ikan mas, ikan hias, ikan koi, ikan cupang, ikan badut, anak ikan, ikan laut
turtle: kura kura, penyu, kura, anak penyu, bulus
chick: anak ayam, pitik, anak ayam kecil
garden: taman, kebun, halaman, taman bunga, taman jepang, halaman belakang, kebun bunga, pekarangan, taman jiangnan
palace: istana, kastil, kota terlarang, keraton, kraton, kuil, candi, puri
skyline: cakrawala kota, pemandangan kota, garis langit kota, siluet kota, skyline, cakrawala
mountains: gunung, pegunungan, pegunungan salju, bukit, perbukitan, gunung bersalju
beach: pantai, tepi pantai, pesisir, tepi laut, pantai pasir putih, pinggir pantai
forest: hutan, hutan bambu, hutan pinus, rimba, hutan tropis, hutan hujan
street: jalan, jalanan, jalan kota, gang, lorong, jalan raya, trotoar, pinggir jalan, tepi jalan

[accessory]
glasses: kacamata, kaca mata, kacamata baca, berkacamata, kacamata bulat, berkaca mata
bow: pita kupu kupu, dasi kupu kupu, pita rambut, dasi pita, bando pita
balloon: balon, balon udara, balon gas
bubbles: gelembung, gelembung sabun, busa sabun
wings: sayap, bersayap, terbang, sedang terbang, yang terbang, sepasang sayap

[colour]
red: merah, merah marun, marun, maroon, merah tua, merah cerah, merah hati, merah bata, merah cabe, merah menyala, burgundy, merah anggur, merah cherry, merah delima, merah darah, kemerahan, merah cabai, merah bata tua, merah ati, merah padam, merah rosella, merah merona, merah manggis
orange: oranye, jingga, oren, orange, terakota, terracotta, koral, coral, oranye tua, oranye muda, oranye terang, oranye bata, jingga tua, jingga muda, oren muda, oren tua, peach orange, oranye gelap
yellow: kuning, kuning cerah, kuning muda, mustard, kuning mustard, kuning lemon, kuning kunyit, kekuningan, kuning telur
green: hijau, hijau muda, hijau tua, hijau army, hijau botol, hijau mint, hijau zaitun, mint, olive, hijau daun, hijau lumut, hijau emerald, hijau toska, army, hijau sage, sage, hijau olive, hijau stabilo, hijau zamrud, emerald, sage green, kehijauan, hijau lime, hijau pupus, hijau pandan, hijau alpukat, hijau melon, hijau pastel, hijau terang, hijau gelap, hijau muda pastel, hijau fuji, matcha, hijau matcha
blue: biru, biru elektrik, biru royal, biru cerah, biru laut, biru kobalt, biru safir, kebiruan, biru benhur, biru denim, indigo, nila, biru terang, biru tosca tua, biru indigo, biru ultramarine, biru air, biru jeans, biru wardah
light-blue: biru muda, biru langit, biru telur asin, baby blue, toska, biru pastel, tosca, turquoise, biru pucat, sky blue, biru es, pirus, cyan, aqua, biru toska
navy: navy, biru navy, biru dongker, biru tua, dongker, biru gelap, biru dongker tua, biru malam
purple: ungu, ungu muda, lavender, lilac, ungu tua, violet, lila, ungu lavender, ungu terong, mauve, ungu pastel, ungu gelap, ungu pekat, ungu anggur, ungu janda, taro, plum, ungu lilac, keunguan
pink: pink, merah muda, merah jambu, fuchsia, dusty pink, pink muda, fanta, baby pink, salem, hot pink, pink pastel, magenta, pink tua, pink salem, rose pink, nude pink, peach, pink fanta, pink dusty, merah muda pastel, pink terang, pink peach, merah jambu muda, pink rose, rosy, salmon
brown: cokelat, coklat, coklat tua, cokelat tua, coklat muda, cokelat muda, tan, caramel, coklat susu, coffee, karamel, cokelat kayu, kecoklatan, mocca, moka, coklat kopi, sawo matang, brown, coklat gelap, cokelat gelap, coklat terang, cokelat terang, coklat kayu, coklat bata, cokelat karamel, coklat moka, coksu, milo, cokelat susu, tembaga tua
beige: krem, beige, broken white, khaki, putih gading, cream, ivory, krim, camel, nude, mocca muda, coklat khaki, gading, off white, putih tulang, pasir, champagne
black: hitam, hitam pekat, hitam doff, hitam matte, hitam legam, black, kehitaman, hitam glossy
white: putih, putih bersih, putih salju, putih polos, white, putih mutiara, putih susu
grey: abu abu, abu, abu tua, abu muda, kelabu, abu abu tua, abu abu muda, charcoal, misty, grey, abu misty, abu abu gelap, abu abu terang, abu gelap, abu monyet, abu rokok, abu semen, silver abu, abu asap, keabuan, keabu abuan, abu metalik
gold: emas, keemasan, gold, rose gold, lapis emas, emas muda, emas 18k, berwarna emas, sepuh emas, emas kuning, emas putih kuning
silver: perak, keperakan, silver, perak 925, lapis perak, berwarna perak, perak asli

[material]
leather: kulit, kulit asli, kulit sapi, kulit sintetis, suede, kulit imitasi, pu leather, kulit pu, leather, kulit domba, kulit lembu, nubuck, kulit premium, kulit vegan, kulit ular, kulit buaya
cotton: katun, kapas, cotton combed, cotton, kanvas, kain katun, cotton combed 30s, bahan katun, katun combed, katun organik, kain kanvas, canvas, katun jepang, katun rayon
silk: sutra, sutera, satin, kain sutra, satin silk, silk, sutra asli, kain satin
wool: wol, wool, rajut wol, kasmir, flanel wol, cashmere, felt, flanel, bulu domba, kain wol, merino, benang wol, kain flanel, alpaka
denim: denim, jeans, jins, bahan denim, kain denim, bahan jeans
linen: linen, rami, kain linen, bahan linen, lenan
metal: logam, besi, aluminium, kuningan, tembaga, metal, robotik, mekanik, besi cor, alumunium, besi tempa, perunggu, titanium, mekanis, paduan logam, alloy, seng, besi hollow, krom
steel: baja, stainless steel, stainless, baja tahan karat, stenlis, baja ringan, stenles, stainless steel 304, baja karbon
wood: kayu, kayu jati, jati, kayu pinus, kayu mahoni, kayu solid, kayu sonokeling, kayu ek, kayu oak, multiplek, kayu trembesi, mahoni, pinus, kayu lapis, kayu mindi, kayu akasia, kayu walnut, kayu sungkai, mdf, kayu suar, kayu alami
bamboo: bambu, anyaman bambu, bambu petung, kayu bambu
glass: kaca, kristal, kaca tempered, kaca bening, beling, kaca borosilikat, kaca buram, tempered glass kaca, kaca tahan panas, bahan kaca
ceramic: keramik, porselen, tembikar, gerabah, tanah liat, bone china, porselin, keramik stoneware, bahan keramik
plastic: plastik, akrilik, pvc, plastik abs, resin, mika, plastik pp, polikarbonat, bahan plastik, polypropylene, plastik keras
rubber: karet, silikon, lateks, silicone, karet alam, bahan silikon, neoprene
velvet: beludru, bludru, velvet, kain beludru, beledu, kain bludru
paper: kertas, karton, kardus, kertas kraft, kertas daur ulang, kertas karton

[also]
subject.trousers + material.denim: celana jeans, celana jins, celana denim, jeans panjang
subject.jacket + material.denim: jaket jeans, jaket denim
subject.jacket + material.leather: jaket kulit
subject.sneaker + material.leather: sepatu kulit
subject.duck + material.rubber: bebek karet
subject.bear + colour.white: beruang putih
subject.bear + colour.brown: beruang coklat, beruang cokelat
subject.cat + colour.orange: kucing oranye, kucing oren kecil
subject.mug + material.glass: gelas kaca
subject.bottle + material.glass: botol kaca
subject.bottle + material.plastic: botol plastik
subject.handbag + material.leather: tas kulit
subject.skirt + material.denim: rok jeans, rok denim

[scene]
white-background: latar belakang putih, background putih, latar putih, latar belakang warna putih, backdrop putih, latar belakang putih bersih, latar belakang putih polos, latar putih bersih, latar belakang berwarna putih, latar berwarna putih, background warna putih, latar warna putih, latar putih polos, background polos putih, berlatar putih, berlatar belakang putih, berlatarkan putih
living-room: ruang tamu, ruang keluarga, ruang tengah, living room, ruang santai
bedroom: kamar tidur, kamar, kamar tidur anak, bedroom
kitchen: dapur, meja dapur, kitchen set, pantry
bathroom: kamar mandi, toilet, wc, bak mandi, wastafel
office: kantor, ruang kerja, tempat kerja, ruang kantor
snow: salju, bersalju, hamparan salju, padang salju, tengah salju
studio: studio, studio foto, studio fotografi

[style]
photo: foto realistis, fotorealistik, realistis, fotografi, gaya foto, foto asli, foto nyata, gaya fotografi, seperti foto, foto sungguhan, foto nyata realistis, bergaya foto, ala foto
ink-wash: lukisan tinta, tinta cina, lukisan tinta cina, lukisan pemandangan cina, gaya tinta cina, gaya lukisan tinta
watercolour: cat air, lukisan cat air, gaya cat air, bergaya cat air, gaya lukisan cat air, ala cat air
oil-painting: cat minyak, lukisan cat minyak, gaya cat minyak, bergaya cat minyak, gaya lukisan cat minyak, lukisan minyak, gaya lukisan minyak
cartoon: kartun, animasi, anime, gaya kartun, komik gaya, gaya anime, bergaya kartun, ala kartun, ala anime, gaya animasi, gaya komik, ala komik, bergaya anime
cyberpunk: cyberpunk, gaya cyberpunk
futuristic: futuristik, masa depan, fiksi ilmiah, gaya futuristik, futuristis, bergaya futuristik, ala masa depan, gaya masa depan, bergaya masa depan, bergaya futuristis
vintage: vintage, retro, antik, klasik, jadul, kuno, gaya vintage, tempo dulu, gaya retro, bergaya vintage, lawas, bergaya retro, bergaya klasik, gaya klasik, gaya jadul, nuansa vintage, bernuansa vintage, gaya antik, zaman dulu
minimalist: minimalis, gaya minimalis, minimalist, skandinavia, gaya skandinavia, bergaya minimalis

[view]
front: tampak depan, dari depan, pandangan depan, sudut depan, tampak dari depan, dilihat dari depan, sudut pandang depan, foto depan
side: tampak samping, dari samping, sudut samping, pandangan samping, tampak dari samping, dilihat dari samping, sudut pandang samping, foto samping
top: tampak atas, dari atas, pandangan dari atas, flat lay, dilihat dari atas, flatlay, sudut atas, mata burung, tampak dari atas, sudut pandang atas, foto dari atas, pandangan mata burung, dari ketinggian, bird eye view, top view
three-quarter: tiga perempat, sudut 45 derajat, tampak serong, dari sudut serong, sudut tiga perempat, sudut 45, tampak tiga perempat, pandangan tiga perempat, dari sudut tiga perempat, dari serong, sudut serong, serong
close-up: close up, jarak dekat, dari dekat, makro, foto close up, foto makro, foto jarak dekat, foto dekat, tampak dekat, diperbesar, zoom, sudut dekat, closeup

[light]
soft: cahaya lembut, pencahayaan lembut, cahaya halus, cahaya redup, pencahayaan halus, cahaya yang lembut, cahaya remang, sinar lembut, pencahayaan redup, lampu temaram, temaram
studio: cahaya studio, lampu studio, pencahayaan studio
dusk: senja, matahari terbenam, sore hari, petang, sunset, saat senja, golden hour, magrib, waktu senja, saat matahari terbenam, waktu matahari terbenam, matahari tenggelam, saat matahari tenggelam, jelang malam, menjelang malam, cahaya senja, langit senja
morning: pagi hari, pagi, matahari terbit, cahaya pagi, fajar, sunrise, sinar pagi, subuh, pagi pagi, di pagi hari, saat matahari terbit, embun pagi, cahaya matahari pagi, matahari pagi, dini hari
night: malam, malam hari, cahaya bulan, tengah malam, di malam hari, sinar bulan, pada malam hari, saat malam, langit malam, malam malam, malam gelap, di bawah sinar bulan
backlit: cahaya belakang, cahaya latar, backlight, membelakangi cahaya, cahaya dari belakang, disorot cahaya dari belakang, disorot dari belakang, cahaya dari arah belakang, pencahayaan dari belakang, diterangi dari belakang, lampu dari belakang
neon: neon, lampu neon, cahaya neon, papan neon

[word]
trim: tali, gagang, pegangan, kaki, sol, tali sepatu, pita, gesper, ritsleting, resleting, kancing, roda, tutup, garis, garis garis, polkadot, bintik, totol, lapisan, tepi, kerah, lengan, saku, kantong, jahitan, rumbai, rantai, layar, strap, bezel, dial, sumbu, gabus, motif, logo, cetakan, bordir, sulaman, tulisan, gambar bunga, jarum, sandaran, sandaran tangan, kabel, bohlam, mata, telinga, kuping, hidung, paruh, cakar, surai, kumis, topi jaket, tudung, pengait, paku, laci, engsel, pedal, sadel, ban, setang, renda, batu, permata, berlian, mutiara, manik manik, kotak kotak, payet, hak, alas, tapak, insole, bandul, liontin, dudukan, senar, moncong, corong, detail, aksen, hiasan, perut, mulut, tangan, leher, bahu, ujung, pinggiran, list, kain furing, furing, garis samping, bunga bunga, gagang pintu, tombol, hoodie jaket, lidah sepatu, ikat, tali rantai, tali bahu, pompom, kerutan, plisket, sablon, corak, loreng, garis putih, latar belakang, latar, tali pergelangan, pergelangan, tumit, kaki meja, kaki kursi, manset, lis, bibir gelas, puring
body: rangka, bodi, badan, kap lampu, bahan, material, kain, permukaan, casing luar, cangkang, lapisan luar, bulu, kap, frame, bingkai luar, body, finishing, bagian luar, berbahan, bingkai
other: pesta, piknik, konser, festival, pernikahan, bangku, stoples, toples, kolam, air, kopi, teh, anggur, apel, roti, casing, case, case hp, casing hp, sarung, sarung hp, softcase, hardcase, cover, charger, pengisi daya, holder hp, dudukan hp, stand hp, holder, stiker, poster, gantungan kunci, ganci, anting, gelang, bros, sarung tangan, kaos kaki, kaus kaki, handuk, selimut, gorden, tirai, karpet, tikar, keset, mousepad, alas mouse, piring, garpu, sendok, pisau, sumpit, panci, wajan, pot, pot bunga, keranjang, kotak, kardus paket, nampan, baki, rak, gantungan, gantungan baju, organizer, lemari, lemari pakaian, kabinet, tv, televisi, monitor, keyboard, mouse, tablet, ipad, printer, adaptor, powerbank, power bank, baterai, tripod, lensa, drone, bunga, mawar, bunga mawar, tulip, buket, buket bunga, tanaman, tanaman hias, pohon, kue, kue tart, biskuit, permen, cokelat batang, makanan, makanan kucing, makanan anjing, pasir kucing, kalung anjing, kalung kucing, tali anjing, kandang, akuarium, sikat gigi, sabun, sampo, losion, lotion, maskara, kuteks, foundation, serum, sikat, kuas, sisir, hair dryer, pengering rambut, penyedot debu, blender, oven, kulkas, mesin cuci, setrika, tenda, helm, helm sepeda, raket, pemukul, skateboard, skuter, sepeda motor, motor, truk, bus, kereta, kereta api, pesawat, perahu, kapal, piano, biola, gendang, drum, suling, seruling, pulpen, pensil, pena, penghapus, penggaris, kalender, kartu, kartu ucapan, undangan, wallpaper, bingkai foto, bingkai lukisan, figura, celana pendek, celana dalam, baju renang, bikini, bra, piyama, baju tidur, setelan jas, dasi, rompi, seragam, kostum, sandal kamar, masker, topeng, wig, sprei, seprai, sarung bantal, sarung sofa, cover sofa, cover kursi, sarung kursi, bed cover, kasur, matras, tas laptop, sarung laptop, stand laptop, tas kamera, tali kamera, jok mobil, cover mobil, sarung jok, gembok sepeda, tali jam, tali jam tangan, strap jam, strap jam tangan, kotak jam, kotak cincin, kotak perhiasan, pembuka botol, tatakan gelas, taplak meja, taplak, tempat lilin, penahan buku, sampul buku, senar gitar, tas gitar, case gitar, pick gitar, rak sepatu, kotak sepatu, semir sepatu, jepit rambut, gantungan topi, anti gores, tempered glass, pelindung layar, jendela, pintu, dinding, tembok, lantai, atap, rumah, bangunan, gedung, jembatan, sungai, danau, langit, matahari, bulan, bintang, awan, rumput, batu karang, orang, robot, roket, pesawat luar angkasa, unicorn, naga, kuda, sapi, domba, kambing, burung, burung beo, elang, ular, buaya, jerapah, zebra, kanguru, koala, tupai, landak, rusa, serigala, paus, lumba lumba, hiu, gurita, kupu kupu, lebah, kepik, laba laba, ayam, ayam betina, ayam jago, gelas wine, gelas anggur, rumah boneka, rumah kucing, rumah anjing, jas hujan motor, kipas angin, ac, rice cooker, talenan, celemek, tulang, wortel, pisang, es krim, jilbab, hijab, kerudung, mukena, sajadah, sarung kotak, tempat tisu, tempat sepatu, tempat makan, kotak makan, gayung, ember, sapu, layangan, lukisan dinding, kabel data, kompor
toy: mainan, boneka, patung, figur, sepasang, pasang, koleksi, gambar, lukisan, ilustrasi, miniatur, model, jenis, paket, seri, render, potret, foto, hiasan meja, pajangan, sketsa, action figure, bundle, boneka plush, kelompok, seperangkat, versi
generic: foto produk, gambar produk, produk, barang, foto barang, item, foto katalog, fotografi produk
plain: warna, berwarna, warnanya, yang, ini, itu, ada, dan lain lain, saya, aku, kami, kita, kamu, anda, dia, ia, mereka, seekor, sebuah, sehelai, selembar, sepotong, sebotol, seorang, para, si, sang, suatu, satu, nya, akan, sudah, telah, sedang, masih, bisa, dapat, harus, mau, ingin, butuh, perlu, tolong, buatkan, buatlah, gambarkan, gambarlah, lukis, lukiskan, tampilkan, tunjukkan, cari, mencari, beli, jual, dijual, promo, diskon, murah, termurah, terbaru, baru, terlaris, best seller, original, ori, asli, resmi, garansi, gratis ongkir, ongkir, gratis, cod, ready stock, ready, stok, grosir, eceran, import, impor, lokal, kualitas, berkualitas, kualitas tinggi, resolusi tinggi, resolusi, tinggi, rendah, hd, 4k, 8k, premium, mewah, elegan, cantik, indah, bagus, keren, lucu, imut, menggemaskan, manis, modis, trendi, trendy, kekinian, gaul, modern, kontemporer, tradisional, desain, desainer, handmade, buatan tangan, kerajinan, kerajinan tangan, gaya, bergaya, model terbaru, fashion, kasual, formal, santai, polos, bermotif, bening, transparan, doff, glossy, matte, mengkilap, halus, kasar, lembut, empuk, keras, kuat, awet, tahan lama, kokoh, nyaman, hangat, dingin, sejuk, adem, ringan, berat, tebal, tipis, besar, kecil, mungil, sedang kecil, jumbo, mini, raksasa, panjang, pendek, lebar, sempit, lengan panjang, lengan pendek, tanpa lengan panjang, oversize, slim fit, ukuran, size, uk, bulat, bundar, persegi, kotak persegi, oval, hati, lipat, portable, praktis, serbaguna, multifungsi, anti air, anti selip, anti slip, anti bocor, anti lengket, waterproof, tahan air, wireless, bluetooth, nirkabel, tanpa kabel, elektrik, listrik, digital, pintar, otomatis, manual, outdoor, indoor, luar ruangan, dalam ruangan, travel, travelling, wisata, perjalanan, olahraga, sport, lari, renang, camping, kemah, gaming, kerja, sekolah, kuliah, kondangan, pesta malam, sehari hari, harian, lebaran, natal, ulang tahun, kado, hadiah, gift, pria, wanita, cowok, cewek, anak, anak anak, bayi, dewasa, remaja, perempuan, laki laki, unisex, unisek, muslimah, muslim, ibu, bapak, couple, pasangan, untuk pria, untuk wanita, untuk anak, untuk anak anak, untuk bayi, untuk cewek, untuk cowok, untuk perempuan, rumah tangga, dekorasi, dekor, hiasan rumah, perabot, furniture, furnitur, mebel, jepara, interior, ruang, ruangan, kota, desa, pedesaan, suasana, nuansa, tema, korea, jepang, cina, china, indonesia, eropa, italia, prancis, amerika, musim, panas, musim panas, musim dingin, musim gugur, musim semi, hujan, cm, mm, ml, liter, kg, gram, inci, inch, meter, dudukan 3, seater, dudukan empuk, orang dewasa, l, m, s, xl, xxl, all size, duduk, berdiri, berbaring, tidur, tertidur, berlari, berjalan, melompat, tersenyum, tertawa, menari, berenang, bermain, bahagia, gembira, ceria, sedih, marah, berani, ramah, gemuk, gendut, berbulu, makan, minum, membaca, melihat, guru, dokter, koki, raja, ratu, putri, pangeran, astronot, pak, bu, sangat, sekali, paling, lebih, juga, saja, lagi, hanya, semua, setiap, beberapa, banyak, sedikit, cukup, agar, supaya, karena, jika, saat, ketika, sambil, lalu, kemudian, sebagai, seperti, secara, oleh, pun, lah, kah, siap, siap pakai, mudah, dibersihkan, dicuci, aman, food grade, ramah lingkungan, alami, organik, murni, palsu, kosong, penuh, terbuka, tertutup, tunggal, ganda, double, single, queen, king, kiri, kanan, tengah, pusat, cahaya, terang, gelap, muda, tua, cerah, pucat, pastel, redup, sinar matahari, cahaya alami, anyaman, rajut, rajutan, tenun, dibuat, diproduksi, terlihat, tampak, berbentuk, bentuk, tipe, merk, merek, brand, kapasitas, isi, harga, toko, pengiriman, warna warni, gambar jelas, tajam, jelas, uji, coba, tes, hasil, eksklusif, unik, kreatif, favorit, terbaik, super, ultra, pro, max, simpel, sederhana, rapi, feminin, maskulin, gagah, anggun, menawan, mempesona, lebar lebar, a, i, edisi, terbatas, edisi terbatas, ringkas, santai sore, dipakai, digunakan, pakai, dilengkapi, tersedia, dimakan, matang, segar, hidup, lebat, besar sekali, tebal sekali, tahan panas, tahan, bongkar pasang, susun, tingkat, berlapis, lapis, hobi, musik, hujan deras, disorot, bersandar, rotan, dakron, meriah, melaju, melaju kencang, kencang, ingin melihat, ingin beli, tolong buatkan, tolong gambar, tolong gambarkan, minta, minta gambar, minta foto, bisakah, bisa tolong, apakah, saya mau, saya ingin, aku mau, pengen, pengin, mau beli, dong, deh, sih, nih, kak, gan, sis, bro, min, bekas, second, preloved, seken, layak pakai, mulus, no minus, minus, obral, cuci gudang, flash sale, bisa cod, bayar di tempat, sore, ramai, sepi, sunyi, tenang, hening, berkabut, kabut, gerimis, cerah ceria, terik, berdiri tegak, bersantai, bersembunyi, mengintip, melambai, melompat lompat, berlari lari, terlelap, mengantuk, tertawa riang, bernyanyi, bermain main, terparkir, parkir, diparkir, dipajang, digantung, tergantung, tergeletak, diletakkan, ditaruh, diterangi, tersorot, dikelilingi, gagah berani, nakal, jahil, usil, gembul, bulat gemuk, tampan, ganteng, bajak laut, penyihir, ksatria, detektif, polisi, petani, pelaut, sinterklas, kapten, wrn, msh, bgt, tlg, reply, thn, retur, bisa retur, e27, ready stok, po, ecer, bergaransi, terlipat, terlipat rapi

[role]
exclude-after: tanpa, tidak, bukan, tidak termasuk, tidak ada, tak, selain, kecuali, bukannya, alih alih, daripada, tidak dengan, tidak pakai, belum termasuk, non, bebas, bukan dari, tidak memakai, tidak terbuat dari, jangan, tidak berwarna, bukan warna, tidak memiliki, tidak mengandung, bukan terbuat dari, tidak mengenakan, jangan pakai, jangan ada, jangan pakaikan, jangan gunakan, jangan sampai ada, tidak mau, tidak ingin, tidak perlu, tidak usah, tidak usah ada, tidak boleh ada, tidak menggunakan, tidak suka, gak mau, gak pakai, nggak pakai, nggak ada, gak ada, ga pakai, tak perlu, tak usah, hindari, tanpa ada, tanpa menggunakan, tanpa memakai, tidak dilengkapi, tidak disertai, tidak bermotif, dan bukan, bukan yang, tidak berisi, tidak dari
exclude-before: tidak disertakan, dijual terpisah, tidak dijual bersama, tidak termasuk dalam paket, terpisah, tidak ikut, tidak termasuk dalam harga, beli terpisah, dijual secara terpisah, tidak diikutsertakan, tidak dapat, tidak diikutkan, beli sendiri, hanya properti foto, cuma properti, gak termasuk, ga termasuk, tidak sepaket
fits-after: untuk, buat dipakai, cocok untuk, cocok dengan, kompatibel dengan, sesuai untuk, bagi, di samping, di sebelah, di belakang, dekat, serasi dengan, cocok dipadukan dengan, dipadukan dengan, berbeda dengan, mirip, khusus, khusus untuk, cocok, pas untuk, pengganti, senada dengan, matching dengan, di dekat, buat, dirancang untuk, pasangan untuk, padu padan dengan, cocok dipakai dengan, samping, berbeda dari, sebelah, tidak seperti, seperti milik, sesuai dengan, disandingkan dengan, bagus dengan, cocok di
with-after: dengan, termasuk, plus, beserta, bergambar, berhias, berhiaskan, dihiasi, berisi, bertabur, dilengkapi dengan, punya, memiliki, disertai, bonus, berlapis kain, w, dan sepasang, free, isi bunga, berpola, bertahtakan, bertatahkan, beresleting, bertulisan, berkancing, bercorak, gambarnya, penuh dengan, diisi, diisi dengan, berbalut
wear-after: memakai, mengenakan, pakai baju, memegang, membawa, meniup, bermain dengan, menaiki, naik, mengendarai, memeluk, berbalut selimut, menggendong, dengan memakai, sambil memegang, memainkan, sedang memakai, sedang meniup, bermain balon, menggenggam, sambil membawa, dililit, sambil meniup, mengayuh, membonceng, main, memetik, meniup niup, menyetir, berpakaian, sambil memakai, sambil mengenakan, yang memakai, yang mengenakan, memakaikan, berkalung, menenteng, sambil memeluk, membopong, menunggangi, menggigit, mendorong, menarik, memanggul, melilitkan, dipakaikan, mengikat, sedang memegang, sedang membawa, sedang memeluk, sedang mengenakan, sedang bermain, menendang
in-after: di, pada, di atas, di dalam, di bawah, di depan, dalam, di tengah, di antara, di pinggir, di tepi, atas, bawah, terletak di, diletakkan di, duduk di, berdiri di, tidur di, di luar, di sekitar, terletak di atas, duduk di atas, ditaruh di, di sudut, di tengah tengah, digantung di, melawan, ke, menghadap, bersandar di, di sepanjang, diletakkan di atas, terparkir di, diparkir di, berlari di, berjalan di, melaju di, bermain di, tidur pulas di, berbaring di, terletak pada, dipajang di, tergantung di, tergeletak di, terapung di, berenang di, terbang di, ditempatkan di, menempel di, tumbuh di, sedang berada di, berada di, ada di, di pojok, di tepian, di seputar
of: dari, terbuat dari, berbahan dasar, dibuat dari, bahan dari, dari bahan, terbuat dari bahan, milik, terbikin dari
and: dan, atau, serta, &, maupun, juga sebuah, sekaligus
but: tetapi, tapi, melainkan, namun, akan tetapi
topic: adalah, merupakan, ialah, hadir dalam, tersedia dalam, tersedia dalam warna, hadir dalam warna
count-after: set isi, set, satu set, paket isi, isi sebanyak, jumlah, satu set isi, sebanyak, lusin isi
count-before: pcs, buah, pasang sepatu, ekor, helai, lembar, potong, x, biji, unit, keping, pieces, pc, batang, in 1, bh, butir

[key]
subject: produk, nama produk, barang, subjek, nama, judul, jenis produk, objek, kategori, nama barang
colour: warna, warna utama, warna produk
material: bahan, material, bahan utama, kain
scene: latar, latar belakang, tempat, suasana, lokasi, adegan, setting
style: gaya, gaya seni, tema
view: sudut, sudut pandang, tampilan, angle, sudut kamera
light: cahaya, pencahayaan, waktu, lampu
accessory: aksesori, aksesoris, perlengkapan
exclude: kecuali, tanpa, negatif, hindari, tidak termasuk, pengecualian
quantity: jumlah, kuantitas, isi, banyaknya
ignore: ukuran, merek, merk, berat, harga, dimensi, model, tipe, kapasitas, panjang, lebar, tinggi, garansi, gender, usia, brand, asal, musim, kompatibel

[number]
2: dua
3: tiga
4: empat
5: lima
6: enam
7: tujuh
8: delapan
9: sembilan
10: sepuluh
12: dua belas, selusin, lusin

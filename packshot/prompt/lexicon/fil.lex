# Filipino. Adjectives stand before their noun with the linker "na" or "-ng", behind it without; many words are English.
[language]
tag: fil
source: written by hand
heads: first
adjectives: before
clause: first
parts: yes

[suffix 1]
ng g: -

[subject]
dress: bestida, damit pambabae, gown, bestido, terno, baro at saya, trahe de boda, damit pangkasal, bestidang mahaba, dress, maxi dress, evening gown, sundress, barong bestida
t-shirt: t shirt, kamiseta, tshirt, sando, blusang maikli, tisert, tee, tank top, crop top, t shirt na panlalaki
shirt: polo, blusa, kamisa, barong, blouse, polo shirt, damit, baro, polong panlalaki, kamisadentro, barong tagalog, shirt, long sleeves polo
jacket: dyaket, diyaket, jacket, amerikana, kapote, coat, hoodie jacket, abrigo, kapa, blazer, windbreaker, jaket, trench coat, raincoat, bomber jacket
trousers: pantalon, salawal, slacks, leggings, jogging pants, pantalong panlalaki, pants, trousers, padyama pantalon, cargo pants, trouser pants, joggers
skirt: palda, saya, skirt, maikling palda, mini skirt, mahabang palda, paldang maikli, tapis
sweater: sweater, suweter, hoodie, pangginaw, kardigan, cardigan, panlamig, sweatshirt, pullover
hat: sumbrero, sombrero, kapa sa ulo, gora, cap, kupya, salakot, bonnet, bucket hat, hat, sumbrerong buri, beanie, baseball cap, putong
scarf: bandana, balabal, alampay, scarf, panyo sa leeg, pandong, talukbong, shawl, muffler
sneaker: sapatos, sneakers, rubber shoes, sneaker, sapatos na pantakbo, running shoes, shoes, sapatos na goma, sapatilya, loafers, sapatos pang eskwela, topsider, sapatos na pambasketbol, basketball shoes, school shoes
boot: bota, boots, botang pang ulan, boot, botas, combat boots, ankle boots, rain boots
high-heel: high heels, takong na sapatos, sapatos na may takong, sapatos na mataas ang takong, heels, stiletto, high heel, mataas na takong, pumps
sandal: sandalyas, tsinelas, sandals, sandal, bakya, sandalyas pambabae, flip flops, slippers na goma, step in
handbag: bag, hanbag, bag na pambabae, handbag, shoulder bag, sling bag, tote bag, bayong, body bag, clutch bag, crossbody bag, pouch na bag, kalupi na bag, belt bag, bag pang opisina, bag na panlalaki, supot na tela
backpack: backpack, bakpak, bag pang eskwela, bag na pampaaralan, school bag, bag sa likod, knapsack
suitcase: maleta, luggage, bagahe, maletang de gulong, maletin, suitcase, travel bag, trolley bag
wallet: pitaka, kalupi, wallet, kartamoneda, portamoneda, coin purse, card holder, portmoneda
belt: sinturon, belt, pamigkis, sinturong panlalaki
watch: relo, relos, orasang pambisig, smartwatch, relong panlalaki, relong pambabae, wristwatch, relo sa kamay, smart watch, watch, relong pambulsa, orasang pangkamay
ring: singsing, singsing pangkasal, wedding ring, ring, singsing sa kasal, engagement ring, singsing pang engagement
necklace: kuwintas, kwintas, necklace, kwintas na perlas, choker, kolyar
sunglasses: sunglasses, salaming pang araw, shades, salamin pang araw, de kolor na salamin, antipara sa araw
umbrella: payong, natitiklop na payong, umbrella, parasol, payong na natutupi
sofa: sopa, sofa, supa, sopang pang sala, sofa bed, couch, sopang de kama
chair: upuan, silya, bangko, tumba tumba, silyon, office chair, upuang pang opisina, chair, gaming chair, butaka, upuang kahoy pangkusina, armchair, stool, rocking chair, dining chair, silyang pang opisina, monoblock
table: mesa, lamesa, hapag, mesang kainan, hapag kainan, coffee table, lamesita, table, study table, desk, mesita, dining table, side table, mesang pang opisina, computer table
bed: kama, katre, papag, higaan, bed, bed frame, bunk bed, kuna, double deck na kama, tulugan
lamp: lampara, ilawan, lamp, ilaw sa mesa, aranya, parol, lamparang pang mesa, lampshade, ilaw, desk lamp, ilaw na pangkwarto, gasera, floor lamp, chandelier, table lamp, lampara sa mesa, ilaw sa kisame, night light
bookshelf: estante ng libro, istante ng libro, bookshelf, estante ng aklat, lagayan ng libro, bookcase, aparador ng libro, estante ng mga libro
vase: plorera, florera, vase, plorerang kristal, flower vase
mug: tasa, baso, mug, tasa ng kape, kopa, tasang pangkape, cup, puswelo, coffee mug, saro, tumbler na tasa, tasa ng tsaa
teapot: tsarera, takure, tsaterya, teapot, takureng de kuryente, kettle, pitsel ng tsaa
bottle: bote, botelya, termos, tumbler, bote ng tubig, water bottle, lalagyan ng tubig, boteng pang tubig, bottle, prasko, tsupon, bote ng alak, vacuum flask
bowl: mangkok, tason, bowl, mangkok ng sabaw, sulyaw, mangkok na pang sopas, mangkok ng kanin
pillow: unan, throw pillow, pillow, almohada, kutson ng sofa, unan sa sopa, kusyon, unan sa leeg, cushion, hotdog na unan
candle: kandila, mabangong kandila, candle, kandilang mabango, scented candle, kandelang de amoy
clock: orasan, wall clock, orasang pandingding, alarm clock, relong pandingding, clock, orasan sa dingding, despertador, relo de pared
mirror: salamin sa dingding, salaming pandingding, mirror, espeho, salamin sa mukha, salaming pang makeup, salaming nakatayo, salamin sa katawan, salaming bilog, wall mirror, salaming may kuwadro, salaming may kuwadrong, salamin na may kuwadro, salaming may frame, salamin na may frame, salamin na nakasabit, salaming nakasabit, salamin sa banyo, salamin sa pader, salaming pambanyo, salaming oval, salaming parihaba, tokador na salamin, salamin pang makeup, salaming hugis bilog, malaking salamin
car: kotse, auto, awto, sasakyan, electric car, taksi, kotseng de kuryente, car, sports car, sedan, kotseng pangkarera, kotseng laruan, dyip, jeepney, jeep, taxi, karera na kotse
bicycle: bisikleta, bike, mountain bike, bicycle, bisikletang pambata, bisikletang natitiklop, road bike
headphones: headphones, earphones, headset, headphone, earbuds, pang ulong speaker, earphone
phone: telepono, selpon, cellphone, smartphone, phone, selpong, iphone, mobile phone, teleponong pangkamay
laptop: laptop, kompyuter na laptop, notebook computer, laptop na pang gaming, macbook, kompyuter na nabibitbit
camera: kamera, camera, digital na kamera, dslr, kamerang digital, digicam, de pelikulang kamera, instant camera, kamerang pang video
speaker: speaker, ispiker, bluetooth speaker, soundbar, ispiker na bluetooth
perfume: pabango, perfume, cologne, kolonya, pabangong pambabae, pabangong panlalaki, bote ng pabango, eau de parfum
lipstick: lipstick, lipistik, pangkulay ng labi, kolorete sa labi, lip tint, liptint
ball: bola, bola ng basketbol, basketball, soccer ball, volleyball, bolang pang basketbol, ball, pelota, bola ng soccer, beach ball, bola ng volleyball
guitar: gitara, gitarang de kuryente, ukulele, guitar, gitarang akustik, electric guitar, yukulele, gitarang de kahoy
teddy-bear: teddy bear, tedi ber, osong laruan, manikang oso, teddy, oso na stuffed toy
book: libro, aklat, kuwaderno, notebook, nobela, talaarawan, notbuk, book, aklat pambata, komiks, libro ng kuwento, cookbook, diary
cat: pusa, kuting, muning, pusang gala, miming, pusakal, kitten, cat
dog: aso, tuta, asong poodle, asong gala, aspin, asong kalye, puppy, dog, bantay na aso, corgi, shih tzu, husky
bear: oso, batang oso, osong polar, bear, maliit na oso, polar bear
rabbit: kuneho, konehong puti, koneho, rabbit, batang kuneho, bunny
panda: panda, batang panda, higanteng panda, osong panda
elephant: elepante, batang elepante, elephant, maliit na elepante
duck: pato, bibe, itik, sisiw ng pato, pato na bata, bibi, duck, patong bata
frog: palaka, kokak, palakang bukid, frog, kabkab, palakang puno
dinosaur: dinosaur, dinosauro, dino, dinosor, t rex, batang dinosaur
penguin: penguin, pengguwin, penguwin, batang penguin
pig: baboy, biik, inahing baboy, pig, maliit na baboy, baboy ramo
fox: soro, zorro, fox, alamid na soro, batang soro
lion: leon, batang leon, lion, leona, leong bata
tiger: tigre, batang tigre, tiger, tigreng bata
monkey: unggoy, matsing, tsonggo, monkey, batang unggoy, gorilya, bakulaw
mouse: daga, bubwit, hamster, mouse na daga, dagang kosta, dagang bahay
owl: kuwago, kwago, owl, bahaw na kuwago
fish: isda, goldfish, isdang ginto, koi, fish, isdang dagat, clownfish
turtle: pagong, pawikan, turtle, pagong dagat
chick: sisiw, sisiw ng manok, inakay, chick
garden: hardin, halamanan, bakuran, harding hapones, garden, likod bahay, parke, taniman
palace: palasyo, kastilyo, palasyong imperyal, palace, bawal na lungsod, templo
skyline: tanawin ng lungsod, skyline, skyline ng lungsod, guhit tagpuan ng lungsod, tanawin ng siyudad
mountains: bundok, kabundukan, bulubundukin, mga bundok, burol, mga burol, taluktok
beach: dalampasigan, tabing dagat, beach, baybayin, aplaya, dalampasigang puti, tabi ng dagat
forest: kagubatan, gubat, kakahuyan, forest, masukal na gubat
street: kalye, kalsada, lansangan, eskinita, daan, street, kanto, bangketa

[accessory]
glasses: salamin sa mata, antipara, salamin, eyeglasses, reading glasses, naka salamin, nakasalamin
bow: laso, ribon sa buhok, bow tie, pahagis, ribbon sa buhok, lasong pambuhok, laso sa leeg
balloon: lobo, balloon, mga lobo, globo, lobong bilog
bubbles: bula, bula ng sabon, mga bula, bubbles
wings: pakpak, may pakpak, lumilipad, mga pakpak, nakakalipad, pakpak ng anghel
hat: nakasumbrero, naka sumbrero

[colour]
red: pula, mapula, kulay pula, maroon, pulang pula, mapulang, burgundy, red, granate, kulay dugo, matingkad na pula, pulang alak, wine red
orange: kahel, kulay kahel, narangha, dalandan, orange, kulay dalandan, terracotta, coral, orange na matingkad, kalabasa, kulay kalabasa, kulay kahel na
yellow: dilaw, kulay dilaw, madilaw, mustard, amarilyo, yellow, kulay luyang dilaw, mapusyaw na dilaw, kulay mustasa, mustasa, dilaw na mapusyaw, kulay mais, light yellow
green: berde, luntian, kulay berde, lunti, mint, mapusyaw na berde, olive, matingkad na berde, mint green, green, luntiang, berdeng lumot, esmeralda, kulay luntian, army green, sage green, emerald, berdeng mansanas, verde, kulay berdeng, lumot, kulay lumot, olive green, berdeng oliba, dark green, light green
blue: asul, bughaw, kulay asul, royal blue, kulay bughaw, matingkad na asul, blue, kobalto, asul na royal, indigo, asul na matingkad, kulay asul na, cobalt blue
light-blue: mapusyaw na asul, light blue, sky blue, asul na langit, kulay langit, baby blue, turkesa, maputlang asul, asul celeste, turquoise, mapusyaw na bughaw
navy: navy blue, navy, matingkad na bughaw, madilim na asul, dark blue, asul marino, asul na navy, madilim na bughaw
purple: lila, ube, murado, kulay ube, lilac, lavender, kulay lila, purple, biyoleta, violet, kulay talong, morado, kulay ubeng, dark purple, light purple, talong
pink: rosas, kulay rosas, pink, kalimbahin, baby pink, fuchsia, mapusyaw na rosas, kulay pink, hot pink, rosas na mapusyaw, old rose, pulang rosas, rosas na kulay, light pink, dark pink, peach, salmon, magenta
brown: kayumanggi, tsokolate, kulay tsokolate, kulay kape, brown, kulay kayumanggi, karamelo, tan, dark brown, kulay lupa, light brown, moreno, mocha, kulay kanela, camel, kayumangging, kulay kayumangging, caramel
beige: beige, krema, kulay krema, khaki, kaki, off white, ivory, cream, garing, kulay balat, kulay buhangin, nude
black: itim, maitim, kulay itim, itim na itim, black, negro, matte black, purong itim
white: puti, maputi, kulay puti, puting puti, white, blangko na puti, purong puti
grey: abo, kulay abo, abuhin, gray, grey, dark gray, light gray, gris, mapusyaw na abo, abo abo, uling na kulay, charcoal, abong, kulay abong, kulay semento, space gray
gold: ginto, ginintuan, gintong kulay, kulay ginto, rose gold, gold, dorado, tubog sa ginto, gold plated, 18k gold
silver: pilak, kulay pilak, silver, plata, tubog sa pilak, plateado, sterling silver, 925 silver

[material]
leather: katad, balat, tunay na katad, balat ng baka, leather, genuine leather, faux leather, gawa sa katad, kuwero, pekeng katad, suede, artipisyal na katad, pu leather
cotton: koton, bulak, cotton, tela ng koton, kambas, canvas, algodon, purong koton, gawa sa koton
silk: seda, seda na, sutla, satin, silk, sedang tela, gawa sa seda, telang seda
wool: lana, balahibo ng tupa, wool, gawa sa lana, felt, cashmere, merino, gantsilyong lana
denim: denim, maong, tela ng maong, telang maong
linen: lino, linen, telang lino, jusi, pinya
metal: metal, bakal, aluminyo, tanso, mekanikal, metalikong, aluminum, robotikong, yero, bronse, latong tanso, titanium, tumbaga, makina, gawa sa metal, gawa sa bakal
steel: asero, stainless steel, stainless, bakal na hindi kinakalawang, acero, hindi kinakalawang na asero, gawa sa asero
wood: kahoy, narra, kahoy na narra, kamagong, tabla, playwud, mahogany, gawa sa kahoy, wood, kahoy na kamagong, molave, acacia, oak, roble, plywood, yari sa kahoy, kahoy na mahogany
bamboo: kawayan, yantok, gawa sa kawayan, bamboo, rattan, yari sa kawayan
glass: kristal, bubog, glass, babasagin, gawa sa kristal, tempered glass, gawa sa salamin, yari sa salamin, crystal, borosilicate
ceramic: seramika, porselana, luwad, ceramic, palayok na luwad, seramik, gawa sa porselana, gawa sa seramika, porcelain, terakota, gawa sa luwad, stoneware
plastic: plastik, plastic, akrilik, gawa sa plastik, acrylic, pvc, resin
rubber: goma, silikon, silicone, gawa sa goma, gawa sa silicone, latex, rubber
velvet: pelus, terciopelo, velvet, tersiyopelo, telang pelus, gawa sa pelus
paper: papel, karton, papel de hapon, gawa sa papel, kardbord, kraft paper, gawa sa karton

[also]
subject.trousers + material.denim: pantalong maong, jeans, maong na pantalon, maong pants
subject.jacket + material.denim: maong na dyaket, maong jacket
subject.jacket + material.leather: dyaket na katad, leather jacket
subject.sneaker + material.leather: balat na sapatos, leather shoes
subject.duck + material.rubber: patong goma, rubber duck
subject.bear + colour.white: puting oso, osong puti
subject.cat + colour.black: itim na pusa, pusang itim
subject.mug + material.glass: basong kristal, basong babasagin
subject.handbag + material.leather: leather bag

[scene]
white-background: puting background, puting likuran, puting backdrop, background na puti, white background, puting puting background, likurang puti, puro puting background, plain white background, puting background lamang, background na kulay puti, kulay puting background, likurang kulay puti
living-room: sala, salas, silid tanggapan, living room, sala ng bahay
bedroom: silid tulugan, kuwarto, kwarto, bedroom, silid
kitchen: kusina, lutuan, kitchen, dirty kitchen
bathroom: banyo, palikuran, kubeta, paliguan, bathroom, cr
office: opisina, tanggapan, lugar ng trabaho, office, home office
snow: niyebe, nyebe, maniyebe, snow, gitna ng niyebe
studio: studio, istudyo, photo studio, estudyo

[style]
photo: makatotohanan, makatotohanang larawan, litratong tunay, realistiko, photorealistic, parang tunay, realistic, realistikong, parang totoong litrato, parang litrato, estilong litrato, tunay na litrato, photo style
ink-wash: pintang tinta, tintang intsik, ink wash, pintang tsino, estilong tinta, ink painting
watercolour: watercolor, pintang watercolor, akwarela, watercolor painting, estilong watercolor, watercolour, watercolor style, estilong akwarela, pintang akwarela
oil-painting: oleo, pintang oleo, pintang langis, oil painting, estilong oleo, oil painting style, estilong oil painting
cartoon: kartun, cartoon, animasyon, anime, estilong cartoon, komiks na estilo, estilong kartun, guhit komiks, parang cartoon, cartoon style, estilong anime, parang kartun
cyberpunk: cyberpunk, estilong cyberpunk
futuristic: futuristic, makabagong hinaharap, panghinaharap, estilong futuristic, futuristiko, sci fi, pang hinaharap, estilong panghinaharap, futuristic style, makabago at panghinaharap
vintage: vintage, antigo, makaluma, sinauna, retro, lumang estilo, antigong, klasiko, estilong vintage, makalumang, sinaunang estilo, vintage style, estilong antigo, lumang panahon, estilong retro, makalumang estilo
minimalist: minimalist, minimalista, estilong minimalist, minimalistang, minimal

[view]
front: harap, mula sa harap, front view, harapan, tanaw sa harap, tanaw mula sa harap, tanaw mula sa harapan, mula sa harapan, kuha mula sa harap, kuha sa harap, nakaharap
side: gilid, mula sa gilid, side view, tagiliran, mula sa tagiliran, tanaw mula sa gilid, kuha mula sa gilid, tanaw sa gilid, kuha sa gilid, nakatagilid, tanaw mula sa tagiliran
top: mula sa itaas, top view, flat lay, tanaw mula sa itaas, kuha mula sa itaas, tanaw mula sa taas, mula sa taas, kuha mula sa taas, tanaw sa itaas, pababa ang tingin
three-quarter: tatlong kapat, three quarter view, pahilis, 45 degrees, tatlong kapat na tanaw, three quarter, three quarter angle, 3/4 view, 45 degree angle, pahilis na anggulo, tanaw na pahilis
close-up: malapitan, close up, malapitang kuha, makro, malapitang larawan, malapitang tanaw, malapitang kuhang litrato, malapit na kuha, closeup, close up shot, macro

[light]
soft: malambot na liwanag, malamlam na liwanag, soft light, banayad na liwanag, malumanay na ilaw, malambot na ilaw, malambot na pag iilaw, malamlam na ilaw, banayad na ilaw, malumanay na liwanag, soft lighting
studio: ilaw ng studio, studio light, ilaw pang studio, studio lighting
dusk: takipsilim, dapithapon, paglubog ng araw, sunset, agaw dilim, hapon, golden hour, sa takipsilim, tuwing takipsilim, sa dapithapon, sa paglubog ng araw, palubog na araw, papalubog na araw, bandang hapon, dusk
morning: umaga, madaling araw, bukang liwayway, pagsikat ng araw, liwanag ng umaga, sunrise, sa umaga, tuwing umaga, sa pagsikat ng araw, kaninang umaga, sikat ng araw sa umaga, morning light
night: gabi, hatinggabi, liwanag ng buwan, sa gabi, gabing, night, tuwing gabi, sa hatinggabi, gabi na, sa ilalim ng buwan, kalaliman ng gabi
backlit: liwanag mula sa likod, backlight, ilaw sa likuran, backlit, mula sa likuran, naiilawan mula sa likuran, naiilawan mula sa likod, ilaw mula sa likod, ilaw mula sa likuran, liwanag mula sa likuran, backlighting, may ilaw mula sa likod, liwanag sa likod, liwanag sa likuran, ilaw sa likod
neon: neon, ilaw na neon, neon lights, neon light

[word]
trim: tali, strap, hawakan, paa, suwelas, sintas, ribon, laso sa damit, hebilya, siper, zipper, butones, gulong, takip, guhit, guhit guhit, tuldok, batik, lining, laylayan, kuwelyo, manggas, bulsa, tahi, borlas, kadena, mukha ng relo, bezel, screen, mitsa, tapon, disenyo, logo, tatak, burda, letra, sulat, kamay, sandalan, patungan ng kamay, kable, plug, bombilya, mata, mga mata, tainga, ilong, buntot, tuka, balbas, kilay, hood, kawit, drawer, bisagra, pedal, goma ng gulong, manibela, puntas, bato, brilyante, diyamante, perlas, abaloryo, tsekerd, sequin, takong, talampakan, tangkay, bibig, binti, buhok, balahibo, sapin, hawakang, print, pattern, polka dots, stripes, floral, bulaklakin, check, gilid na, pilikmata, tiyan, kuko, dulo, kuwerdas, palawit, pendant, talukap, gulong na, tangkay na, hawakan na, palamuting, butones na, laso na, tagiliran na, palda ng damit, sinulid, hibla, balbas na, sungay, dila, pisngi, mukha, leeg, ulo, likod, background, likuran, swelas, paa ng mesa, kwelyo, buckle, lace, kamay ng orasan
body: balangkas, katawan, kuwadro, pantakip ng lampara, tela, ibabaw, materyal, kulay, pabalat, frame, yari, telang, kulay na
other: party, piknik, konsiyerto, kasal, garapon, lawa, tubig, kape, tsaa, alak, prutas, mansanas, tinapay, case, phone case, case ng cellphone, case ng phone, lalagyan, pabalat ng cellphone, charger, stand, lalagyan ng cellphone, sticker, poster, keychain, susian, hikaw, pulseras, bracelet, brotse, alpiler, guwantes, gwantes, medyas, tuwalya, kumot, kurtina, alpombra, karpet, banig, basahan, mousepad, plato, pinggan, tinidor, kutsara, kutsilyo, palayok, kawali, kaldero, paso, basket, kahon, bandeha, istante, sabitan, hanger, kabinet, aparador, telebisyon, tv, monitor, keyboard, mouse, tablet, ipad, printer, adapter, power bank, baterya, tripod, lente, drone, bulaklak, mga bulaklak, rosas na bulaklak, tulip, pumpon, halaman, puno, keyk, cake, biskwit, kendi, pagkain, pagkain ng pusa, pagkain ng aso, kulungan, akwaryum, kolyar ng aso, sipilyo, sabon, shampoo, losyon, lotion, krema sa mukha, maskara sa mata, mascara, nail polish, foundation, serum, brush, suklay, blower, vacuum, blender, oven, ref, refrigerator, washing machine, plantsa, tolda, tent, helmet, raketa, skateboard, scooter, motorsiklo, trak, bus, tren, eroplano, bangka, barko, piyano, biyolin, tambol, plauta, bolpen, ballpen, lapis, pambura, ruler, kalendaryo, kard, imbitasyon, wallpaper, picture frame, kuwadro ng larawan, shorts, short, panty, brief, panloob, bra, swimsuit, bikini, pantulog, padyama, pajama, suit, terno na pormal, kurbata, tsaleko, uniporme, kasuotan, face mask, peluka, punda, punda ng unan, kubrekama, bed sheet, sapin sa kama, kutson, cover ng sofa, sofa cover, takip ng upuan, laptop bag, laptop sleeve, laptop stand, bag ng camera, strap ng camera, car seat, car cover, kandado ng bike, strap ng relo, kahon ng relo, kahon ng singsing, kahon ng alahas, pambukas ng bote, coaster, mantel, kandelero, lalagyan ng kandila, bookend, kuwerdas ng gitara, case ng gitara, pick ng gitara, lalagyan ng sapatos, shoe rack, ipit, clip, screen protector, bintana, pinto, dingding, pader, sahig, bubong, bahay, gusali, tulay, ilog, langit, araw, buwan, bituin, ulap, damo, tao, robot, rocket, unicorn, dragon, kabayo, baka, kalabaw, tupa, kambing, ibon, loro, agila, ahas, buwaya, dyirap, giraffe, zebra, kangaroo, koala, ardilya, usa, lobong gubat, balyena, dolphin, pating, pugita, paruparo, paru paro, bubuyog, gagamba, manok, inahin, tandang, kopa ng alak, bahay ng pusa, bahay ng aso, bentilador, electric fan, rice cooker, sangkalan, epron, buto, saging, karot, sorbetes, duyan, walis, timba, palanggana, pamaypay, saranggola, barbekyu, kahong pelus, kahon na pelus, bakod, kandelabra
toy: laruan, manika, stuffed toy, estatwa, pigurin, pares, koleksiyon, larawan, guhit na larawan, litrato, pinta, ilustrasyon, modelo, uri, pakete, kasama na set, palamuti sa mesa, plush, plushie, rebulto, grupo, larawan ng, litrato ng, guhit ng, pares ng, dibuho, drowing, retrato
generic: larawan ng produkto, litrato ng produkto, produkto, paninda, item, product photo, gamit
plain: ang, mga, isang, isa, ito, iyan, iyon, itong, iyang, yung, yan, si, sina, kay, ni, nina, ko, mo, niya, natin, namin, nila, ako, ikaw, ka, siya, tayo, kami, kayo, sila, akin, aking, iyong, inyong, ating, aming, kanyang, kaniyang, nito, niyan, dito, diyan, doon, rito, ay, ba, po, opo, ho, nga, naman, lang, lamang, din, rin, pa, na rin, daw, raw, pala, kasi, dahil, kung, kapag, habang, nang, upang, para maging, at saka, mayroon ding, gusto, gusto ko, kailangan, kailangan ko, nais, hanap, naghahanap, bumili, bili, benta, ibenta, mabibili, presyo, mura, murang, sale, diskwento, promo, libre, libreng, libreng padala, padala, shipping, free shipping, cod, original, orihinal, tunay, legit, authentic, brand new, bago, bagong, luma, lumang, segunda mano, sikat, uso, maganda, magandang, napakaganda, napakagandang, ganda, cute, kyut, nakakatuwang, nakakatuwa, kaibig ibig, elegante, eleganteng, marangya, mamahalin, mamahaling, magara, magarang, simple, simpleng, payak, moderno, modernong, makabago, makabagong, tradisyonal, estilo, istilo, estilong, disenyong, gawa, gawang kamay, yaring, handmade, gawang pinoy, lokal, imported, dekalidad, de kalidad, mataas na kalidad, kalidad, mataas na resolusyon, resolusyon, hd, 4k, 8k, premium, malaki, malaking, maliit, maliit na, munti, munting, mini, higante, higanteng, katamtaman, mahaba, mahabang, maikli, maikling, malapad, makitid, mataas, mababa, mababang, makapal, manipis, mabigat, magaan, bilog, bilugan, parisukat, hugis, hugis puso, puso, parihaba, natitiklop, natutupi, adjustable, waterproof, hindi tinatagusan ng tubig, matibay, malambot, matigas, komportable, kumportable, mainit, malamig, presko, makinis, magaspang, makintab, makinang, kumikinang, matte, malinaw, transparent, madilim, maliwanag, matingkad, mapusyaw, maputla, pastel, plain, wireless, bluetooth, de kuryente, digital, smart, awtomatiko, panlabas, panloob ng bahay, pambahay, pang araw araw, pang opisina, pang eskwela, pangkasal, pang party, pang biyahe, panlakad, pantakbo, pambabae, panlalaki, pambata, pang adult, unisex, babae, lalaki, bata, sanggol, babaeng, lalaking, batang, para sa babae, para sa lalaki, para sa bata, para sa mga bata, para sa mga babae, para sa mga lalaki, para sa kababaihan, para sa kalalakihan, para sa sanggol, para sa baby, lolo, lola, nanay, tatay, regalo, pang regalo, panregalo, kaarawan, pasko, pamasko, dekorasyon, palamuti, kasangkapan, muwebles, lungsod, siyudad, probinsya, nayon, bayan, tanawin, eksena, ilaw na maliwanag, liwanag, sikat ng araw, size, sukat, cm, mm, ml, litro, kg, gramo, pulgada, metro, upuang tatlo, seater, l, m, s, xl, xxl, free size, nakaupo, nakatayo, nakahiga, natutulog, tumatakbo, naglalakad, tumatalon, nakangiti, ngumingiti, tumatawa, sumasayaw, lumalangoy, naglalaro, masaya, masayang, malungkot, nakakatawa, nakakatawang, galit, matapang, mabait, matabang, mataba, mabalahibo, malambing, kumakain, umiinom, nagbabasa, tumitingin, guro, doktor, kusinero, hari, reyna, prinsesa, prinsipe, astronaut, napaka, sobrang, lubos, mas, pinaka, lahat, bawat, ilan, ilang, marami, maraming, kaunti, gawin, gumawa, iguhit, igawa, lumikha, lumikha ng, gumuhit, ipakita, pakita, paki, pakiguhit, mo ako, tulad, gaya, parang, bilang, ligtas, dishwasher safe, madaling, madali, linisin, gamitin, magagamit, magagamit sa, natural, organic, peke, pekeng, walang laman na, puno na, bukas, sarado, doble, single, queen, king, kaliwa, kanan, gitna, taglamig, tag init, tag ulan, tagsibol, taglagas, pilipinas, pilipino, koreano, hapon na estilo, hapones, italyano, pranses, tsino, tsina, amerikano, warranty, tatak na, brand, class, quality, best seller, hot item, ready stock, limited edition, ang ganda, on hand, pre order, pang, ukit, inukit, nilala, hinabi, habi, gantsilyo, ginantsilyo, burdado, test, subok, a, the, new, set na, foam, nationwide, carry, hand carry, golf, pang golf, windproof, stock, nakatiklop, tiklop, buhangin, tuwing, pakiguhit mo, paki gawa, pakigawa, pwede ba, pwedeng, maaari, maaari bang, maaari mo bang, sana, gusto kong makita, gusto ko ng, gusto kong bumili, kailangan ng, hinahanap, naghahanap ako ng, patingin, pa order, order, available, meron, meron po ba, meron ba, magkano, hm, pm, pm lang, rfs, preloved, ukay, second hand, used, slightly used, repriced, tawad, last price, meet up, lalamove, gcash, inches, inch, tahimik, payapa, maulap, maulan, ulan, mahamog, hamog, mahangin, maaraw, nakasandal, nakapatong, nakasabit, nakaparada, nakalagay, nakalutang, nakadapa, nagtatago, natutulog nang mahimbing, mahimbing, inaantok, tumatawa nang malakas, kumakanta, tumutugtog, gumugulong, sumisilip, kumakaway, pilyo, makulit, malusog, guwapo, pogi, mangkukulam, pirata, kabalyero, detektib, pulis, bumbero, magsasaka, kapitan, pintor, santa, santa claus, kita, bday, anak, hehe, nakahanay, bagsak presyo, sulit, gawan, hanap ko, pang lalaki, pang babae, pang couple, pamasok

[role]
exclude-after: walang, wala, hindi, maliban sa, sa halip na, hindi kasama ang, wala itong, bukod sa, imbes na, hindi kasali ang, hindi gawa sa, huwag, hindi ito, without, no, hindi kulay, huwag maglagay ng, huwag lagyan ng, huwag gumamit ng, huwag sana, ayaw ko ng, ayoko ng, ayaw ng, hindi kailangan ng, hindi dapat may, dapat walang, iwasan ang, hindi yung, hindi ang, hindi iyong, wag, wag lagyan ng, wag may, alisin ang, tanggalin ang, nang walang, na walang, at walang, pero walang, ngunit walang, hindi gumagamit ng, hindi nakasuot ng, maliban na lang sa, wala nang, wala itong anumang, walang anumang, hindi yari sa
exclude-before: hindi kasama, hiwalay na ibinebenta, hindi kasali, ibinebenta nang hiwalay, ay hindi kasama, hiwalay na mabibili, hiwalay ang bili, hiwalay, not included, ay hindi kasali, binebenta nang hiwalay, hindi kasama sa presyo, hindi kasama sa set, hindi ibinibigay, bibilhin nang hiwalay, props lang, pang display lang
fits-after: para sa, para, bagay sa, tugma sa, katabi ng, sa tabi ng, sa likod ng, malapit sa, angkop sa, angkop para sa, kasya sa, compatible sa, terno sa, pamalit sa, hindi tulad ng, bumabagay sa, babagay sa, ibagay sa, ipares sa, katerno ng, kapares ng, para kay, for, pwede sa, na bagay sa, ka partner ng, na babagay sa, gamit sa
with-after: may, na may, kasama ang, mayroong, kasama, may kasamang, pinalamutian ng, may disenyong, puno ng, may nakaburdang, at may, with, kalakip ang, mayroon, kasamang, na mayroong, may naka print na, may guhit na, na pinalamutian ng, may palamuting, may laman na
wear-after: nakasuot ng, suot ang, may suot na, nakasuot, may hawak na, hawak ang, umiihip ng, nagpapalobo ng, nakasakay sa, yakap ang, may dalang, naglalaro ng, nakikipaglaro sa, may suot, suot, nagsusuot ng, na may suot na, na nakasuot ng, humihihip ng, hinihipan ang, sumasakay sa, nagbibisikleta sa, hawak hawak ang, may yakap na, tumutugtog ng, bitbit ang, nakabalot sa, humihip ng, nagpapalipad ng, hawak, yakap yakap ang, kinakagat ang, nagmamaneho ng, naglalaro sa, may bitbit na, naka, naka suot ng, nakapatong sa ulo ang, may nakapatong na, nakayakap sa, yumayakap sa, may yakap, may hawak, may suot suot na, buhat ang, buhat buhat ang, pasan ang, hila ang, tulak ang, sakay ng, nakasakay ng, nakasampay ang, may nakasabit na, may nakapulupot na, sumisipa ng, hinahawakan ang, na may hawak na, na may dalang, na nakasakay sa, na naglalaro ng, na suot ang, na nakasuot ang
in-after: sa, nasa, sa loob ng, sa ibabaw ng, sa harap ng, sa ilalim ng, sa gitna ng, nasa ibabaw ng, nasa loob ng, sa taas ng, sa may, nakaupo sa, nakatayo sa, nakapatong sa, natutulog sa, nakahiga sa, nakalagay sa, in, on, nasa gitna ng, nasa harap ng, sa paligid ng, nakasabit sa, naglalakad sa, tumatakbo sa, nakaparada sa, sumasayaw sa, naglalaro doon sa, nasa ilalim ng, sa labas ng, sa kahabaan ng, nakaupo sa ibabaw ng, nakatayo sa harap ng, nakasandal sa, nakalutang sa, lumalangoy sa, lumilipad sa, naglalaro sa gitna ng, tumatakbo sa gitna ng, nasa may, sa kanto ng, sa sulok ng, sa dingding ng, nakapwesto sa, matatagpuan sa, nakahilera sa, nakadisplay sa, nakatago sa, nakahiga sa ibabaw ng, natutulog sa ibabaw ng, inside, inside the
of: ng, yari sa, gawa sa, mula sa, gawa mula sa, na gawa sa, na yari sa, of, ginawa mula sa, na gawa ng, gawang, gawa ng
linker: na
and: at, o, &, saka, pati, and, pati na rin
but: kundi, pero, ngunit, subalit, bagkus, bagkus ay
topic: ay nasa kulay na, nasa kulay na, kulay ay, ay kulay
count-after: set ng, isang set ng, hanay ng, pack ng, dami, set, isang pakete ng, bilang ng, kahon ng mga
count-before: piraso, pirasong, pcs, x, pares na, piraso ng, pc, pack, pieces, pirasong set, na piraso

[key]
subject: produkto, pangalan ng produkto, paksa, bagay, pangalan, uri ng produkto, kategorya, item
colour: kulay, pangunahing kulay, color
material: materyal, materyales, tela, yari, gawa sa
scene: eksena, lugar, background, tagpuan, likuran, lokasyon
style: estilo, istilo, style
view: anggulo, tanaw, tingin, kuha
light: ilaw, liwanag, pag iilaw, oras
accessory: aksesorya, palamuti, kagamitan, accessories
exclude: hindi kasama, walang, iwasan, maliban, negatibo
quantity: dami, bilang, piraso
ignore: sukat, tatak, bigat, presyo, modelo, size, brand, haba, taas, lapad, edad, kasarian, timbang, kapasidad, warranty

[number]
2: dalawa, dalawang
3: tatlo, tatlong
4: apat
5: lima, limang
6: anim
7: pito, pitong
8: walo, walong
9: siyam
10: sampu, sampung
12: labindalawa, labindalawang, dosena, isang dosena

# Croatian. Marks may be missing in the text; all cases come from the rules below.
[language]
tag: hr
source: written by hand
heads: first
adjectives: before
clause: first
parts: yes
family: southslavic
letters: đ

[inflect]
noun: ak -> aka, aku, akom, aci, ake, acima, ka, ku, kom, ci, ke, cima
noun: ac -> ca, cu, cem, ce, ci, aca, cima, cu
noun: ar -> ara, aru, arom, arem, ari, are, arima, ra, ru, rom, ri, re, rovi, rima
noun: k -> ka, ku, kom, ci, ke, cima, kovi, kove, če
noun: g -> ga, gu, gom, zi, ge, gova, govi, gove
noun: h -> ha, hu, hom, si, he, hova, hovi, hove
noun: ka -> ke, ki, ci, ku, kom, aka, kama, ko, ki
noun: ga -> ge, zi, gi, gu, gom, gama
noun: ha -> he, si, hi, hu, hom, hama
noun: na -> ne, ni, nu, nom, nama, noj, nih, nim, ana
noun: ja -> je, ji, ju, jom, jama
noun: a -> e, i, u, om, ama, o, oj, ih, im, ima
noun: ce -> ca, cu, cem, cima, eta, aca
noun: će -> ća, ću, ćem, ćeta, ćetu, ćetom, ćima
noun: če -> četa, četu, četom, ića, ići, ća, čad, čića, čići
noun: je -> ja, ju, jem, jima, jeta
noun: e -> a, u, em, ima, eta, etu, etom, ama, -, eg, em, ih, im
noun: o -> a, u, om, ima, -, e, og, oga, ome, aka
noun: i -> a, o, e, og, oga, om, ome, u, ih, im, ima, oj, eg, ega, em
noun: st -> sta, stu, stom, sti, ste, stova, stovi
noun: * -> a, u, om, em, i, e, ima, ovi, ova, ove, ovima, evi, eva, eve, evima, ju, ama
adjective: an -> na, no, ni, ne, nog, noga, nom, nome, nu, nih, nim, nima, noj, ana, anu, anom, ane, ani, ano, anog
adjective: ak -> ka, ko, ki, ke, kog, kom, ku, kih, kim, koj, aka, aku, akom
adjective: i -> a, o, e, og, oga, om, ome, u, ih, im, ima, oj, eg, ega, em, emu, -
adjective: ka -> ke, ki, ci, ku, kom, aka, kama, ko, ki
adjective: ga -> ge, zi, gi, gu, gom, gama
adjective: ha -> he, si, hi, hu, hom, hama
adjective: na -> ne, ni, nu, nom, nama, noj, nih, nim, ana
adjective: ja -> je, ji, ju, jom, jama
adjective: a -> e, i, u, om, ama, o, oj, ih, im, ima
adjective: ce -> ca, cu, cem, cima, eta, aca
adjective: će -> ća, ću, ćem, ćeta, ćetu, ćetom, ćima
adjective: če -> četa, četu, četom, ića, ići, ća, čad, čića, čići
adjective: je -> ja, ju, jem, jima, jeta
adjective: e -> a, u, em, ima, eta, etu, etom, ama, -, eg, em, ih, im
adjective: o -> a, u, om, ima, -, e, og, oga, ome, aka
adjective: * -> a, o, i, e, og, oga, om, ome, u, ih, im, ima, oj, eg, ega, em, emu, ove, ovi

[subject]
dress: haljina, haljinica, večernja haljina, vjenčanica, ljetna haljina, svečana haljina, koktel haljina, midi haljina, maxi haljina, haljina košulja, =haljini, mini haljina, plesna haljina, ženska haljina, duga haljina, kratka haljina, pletena haljina, haljinica za bebe, sarafan, oprava
t-shirt: majica, majica kratkih rukava, t shirt, potkošulja, majica bez rukava, top, majičica, tank top, polo majica kratka, majica kratki rukav, tshirt, t majica, ženska majica, muška majica, crop top, majica na bretele
shirt: košulja, bluza, polo majica, tunika, košuljica, polo, bluzica
jacket: jakna, kaput, sako, pernata jakna, vjetrovka, parka, baloner, jaknica, kišni ogrtač, kabanica, mantil, blejzer, bomberica, bunda, kožnjak, zimska jakna, kaputić, trenirka jakna, šuškavac, anorak, proljetna jakna, prsluk pernati, trenč, kišna jakna, skijaška jakna, bluzon
trousers: hlače, =hlača, =hlačama, tajice, trenirka, chino hlače, hlačice duge, =tajica, donji dio trenirke, cargo hlače, tregerice, helanke, joggers hlače, palazzo hlače, chinosice, pantalone, bermude duge, hlače na crtu, chino, zvono hlače
skirt: suknja, suknjica, minica, mini suknja, plisirana suknja, midi suknja, pencil suknja
sweater: džemper, pulover, vesta, hoodica, majica s kapuljačom, dolčevita, kardigan, vestica, majica dugih rukava, hoodie, =džemperi, duksa, pulover s v izrezom
hat: šešir, kapa, šilterica, beretka, kapica, slamnati šešir, =šeširi, zimska kapa, šilt kapa, šeširić, beret, panama šešir, kapa sa šiltom, cilindar šešir, kapa beanie, kapa s pomponom, kapa s šiltom, bejzbolka, kapa bejzbolka, fedora, šešir panama, vunena kapa
scarf: šal, marama, rubac, maramica za vrat, =šalovi, =šala, pašmina, ešarpa, bandana, =šalom, okovratnik marama, šalić, svilena marama, marama za glavu, tuba šal
sneaker: tenisica, =tenisice, cipela, =cipele, sportska obuća, obuća, sportske cipele, patika, =patike, mokasinka, =mokasinke, balerinka, =balerinke, =cipelice, startasice, =tenisicama, =trekking cipele, =niske cipele, =tenisica, espadrila tenisica, superge, cipele za trčanje, platnene tenisice, mokasine, niske tenisice, elegantne cipele, dječje cipele, cipele na vezanje, oksfordice, tene
boot: čizma, =čizme, gležnjača, =gležnjače, čizmica, =čizmice, =buce, =zimske čizme, =čizmama, kaubojka, =kaubojke, =visoke cipele, =planinarske cipele, =gojzerice, gojzerica, =kratke čizme, =snježne čizme, =chelsea čizme, gumene čizmice, čizmice za snijeg, cipele preko gležnja, planinarke, čizme do koljena, martensice
high-heel: štikla, =štikle, =cipele na petu, =cipele s visokom petom, salonka, =salonke, =cipele na visoku petu, =visoke potpetice, =cipele s petom, =štiklama, =sandale na petu, =štiklice, =cipele na petama, =sandale s petom, =salonkama, cipele s potpeticom, cipele na štiklu, visoke štikle, cipele s debelom petom
sandal: sandala, =sandale, japanka, =japanke, natikača, =natikače, espadrila, =espadrile, =sandalice, =sandala, =apostolke, =sandalama, šlape, šlapice
handbag: torba, torbica, ručna torba, torba za rame, pismo torbica, torbica preko ramena, shopper, torba za kupovinu, ženska torba, poslovna torba, clutch, torbica oko struka, platnena vreća, ceker, kožna poslovna torba, crossbody torbica, crossbody, =torbi, shopper torba, večernja torbica, putna torba, aktovka, torba preko ramena, pismo torba, platnena torba, torba na rame, večernja torba, torbica za oko struka, pederuša, vrećica platnena, shopping torba
backpack: ruksak, školska torba, naprtnjača, ruksačić, školski ruksak, gradski ruksak, planinarski ruksak
suitcase: kofer, kovčeg, putna torba kofer, kabinski kofer, koferčić, prtljaga, kufer, kofer na kotačiće, putni kofer, ručna prtljaga, =kovčega, kovčežić, kofer za kabinu, tvrdi kofer, trolley kofer
wallet: novčanik, lisnica, držač za kartice, novčarka, etui za kartice, =novčanici, lisničica, novčanik za kartice, takujin
belt: remen, pojas, kaiš, remenčić, remen za hlače
watch: sat, ručni sat, pametni sat, džepni sat, kronograf, ženski sat, muški sat, satić, =satovi, =sata, =satova, sportski sat, kvarcni sat, naručni sat, =satom
ring: prsten, vjenčani prsten, zaručnički prsten, prstenčić, =prstenje, pečatnjak, burma, zaručnički
necklace: ogrlica, lančić, ogrlice, niska perli, choker, lančić oko vrata, biserna ogrlica, kolajna, đerdan, lančić s privjeskom
sunglasses: =sunčane naočale, sunčane naočale, =sunčanih naočala, =sunčanim naočalama, naočale za sunce, =sunčanima
umbrella: kišobran, suncobran, kišobranac, sklopivi kišobran, kišobrančić
sofa: sofa, kauč, trosjed, dvosjed, kutna garnitura, garnitura, kauč na razvlačenje, sećija, divan, ležaj kauč, =kauču, kutni kauč, otoman, trosjed na razvlačenje, kutna sjedeća garnitura, kutna, kauč kutni, kutna sofa, otoman kauč, ležaj na razvlačenje, kanape
chair: stolica, fotelja, stolac, tabure, barska stolica, uredska stolica, stolica za ljuljanje, naslonjač, blagovaonska stolica, ležaljka, stolčić, =stolca, =stolci, =stolice, =stolcu, gaming stolica, tabureti, vreća za sjedenje, stolica za blagovaonicu, hoklica, hranilica, vrtna stolica, počivaljka, stolica na preklapanje, sklopiva stolica, kuhinjska stolica, dječji stolac, fotelja za ljuljanje, barski stolac, plastična stolica, taburetić, stolica na sklapanje
table: stol, stolić, radni stol, pisaći stol, blagovaonski stol, noćni ormarić, klub stolić, =stolovi, =stola, =stolom, =stolu, kuhinjski stol, konzola, toaletni stolić, stolić za kavu, noćni stolić, pult stol, pomoćni stolić, =stolove, stolić za dnevni boravak, klupski stolić, radni stolić, sklopivi stol, vrtni stol, komoda noćna
bed: krevet, krevetić, bračni krevet, krevet na kat, boxspring krevet, dječji krevet, kolijevka, ležaj, francuski ležaj, =kreveti, krevet za jednu osobu, tapecirani krevet
lamp: lampa, svjetiljka, luster, stolna lampa, podna lampa, noćna lampa, fenjer, visilica, zidna lampa, lampica, stolna svjetiljka, lusteri, svjetiljka za noćni ormarić, rasvjetno tijelo, stropna svjetiljka, viseća lampa, stojeća lampa, zidna svjetiljka, podna svjetiljka, lampion, viseća svjetiljka, noćno svjetlo, lanterna, plafonjera, stropna lampa, led lampa, lusterić, stojeća svjetiljka, plafonska lampa, lampa za čitanje
bookshelf: polica za knjige, polica, regal, biblioteka, police, etažer, policica, knjižna polica, regal za knjige, ormar za knjige, polica za knjigu, polica zidna, zidna polica, regalčić, vitrina za knjige
vase: vaza, vazica, vaza za cvijeće, podna vaza
mug: šalica, krigla, čaša, šalica za kavu, šalica za čaj, termo šalica, =šalice, šaličica, čaša za vodu, šoljica, čašica, vrč za pivo, lončić, termošalica, krigla za pivo, kriglica, šoljica za kavu, termo čaša, plehnati lončić
teapot: čajnik, kuhalo za vodu, vrč za čaj, džezva, čajnički vrč, kuhalo, čajničić
bottle: boca, bočica, termosica, boca za vodu, flaša, čuturica, termos boca, termos, butelja, flakon, sportska boca, bočice, pljoska, bočica za vodu, boca za vino, plastična boca, staklenka boca
bowl: zdjela, zdjelica, posuda, zdjela za salatu, činija, plitica, zdjela za juhu, zdjela za voće, =zdjele, zdjelice, bowl, zdjelica za umak, zdjela za pahuljice, posudica, miska, zdjela za grickalice
pillow: jastuk, jastučić, ukrasni jastuk, dekorativni jastuk, =jastuci, =jastuke, jastučnica jastuk, anatomski jastuk, ortopedski jastuk
candle: svijeća, mirisna svijeća, svjećica, lučica, =svijeće, sojina svijeća, čajna svijeća
clock: zidni sat, budilica, stolni sat, sat s kukavicom, =zidni satovi, =zidnog sata, kuhinjski sat, stojeći sat, zidni kuhinjski sat, sat na zid, sat budilica, zidni satić, sat s njihalom, digitalna budilica, antikni sat
mirror: ogledalo, zrcalo, zidno ogledalo, ogledalce, zrcalce, =ogledala, kupaonsko ogledalo, stojeće ogledalo, kozmetičko ogledalo
car: auto, automobil, električni automobil, autić, sportski automobil, kabriolet, limuzina, vozilo, =auti, =automobili, =auta, terenac, taksi, karavan, =autu, =autom, trkaći auto, sportski auto, oldtimer, električni auto, kamionet, auto igračka, terensko vozilo, dvosjed auto, gradski auto, električno vozilo
bicycle: bicikl, brdski bicikl, električni bicikl, bicikli, gradski bicikl, dječji bicikl, cestovni bicikl, biciklić, treking bicikl, e bicikl, ženski bicikl, muški bicikl, bajk
headphones: slušalica, =slušalice, bežične slušalice, =slušalicama, =slušalica, naglavne slušalice, bubice, in ear slušalice, slušalice bubice
phone: telefon, mobitel, pametni telefon, smartphone, iphone, mobilni telefon, mob, =mobiteli
laptop: laptop, prijenosno računalo, notebook, prijenosnik, macbook, ultrabook
camera: fotoaparat, kamera, digitalni fotoaparat, foto aparat, instant fotoaparat, videokamera, akcijska kamera, zrcalno refleksni fotoaparat, fotić, aparat, polaroid, analogni fotoaparat
speaker: zvučnik, bluetooth zvučnik, soundbar, bežični zvučnik, =zvučnici, prijenosni zvučnik, prijenosni bluetooth zvučnik, zvučni sustav
perfume: parfem, toaletna voda, parfemska voda, miris za žene, bočica parfema, kolonjska voda, mirisna voda, flakon parfema, =parfemi
lipstick: ruž, ruž za usne, =ruževi, karmin, sjajilo za usne, =ruža, =ružem, =ružu, tekući ruž
ball: lopta, nogometna lopta, košarkaška lopta, teniska loptica, loptica, lopta za plažu, odbojkaška lopta, =lopte, lopta za pilates, lopta za nogomet, lopta za košarku, lopta za odbojku, gumena lopta, lopta na napuhavanje
guitar: gitara, akustična gitara, električna gitara, ukulele, klasična gitara, bas gitara
teddy-bear: plišani medvjedić, plišani medo, plišani medvjed, medvjedić plišani, medo plišani, teddy, medvjedić teddy, medo, =mede, =medu, =medi, plišani medek, =medom
book: knjiga, roman, bilježnica, rokovnik, kuharica, dnevnik, udžbenik, notes, knjižica, =knjizi, slikovnica, bilježnice, planer, foto album
cat: mačka, mačić, maca, mačak, mače, =mačke, =mačići, =mačkica, cica maca, mačkica, macan, mačor, mačkon
dog: pas pasmina, psić, štene, pas čuvar, jazavčar, pudl, =psa, =psi, =psu, =psom, =pse, =pasa, =psići, buldog, labrador, haski, ovčar, mops, kuja, =psiću, kućni pas, peseki, pesek, =pasmina pas, cucak, =štenci, veliki pas, mali pas, slatki pas, pas, =pseći, =psima, dalmatiner, zlatni retriver, kujica, štenad
bear: medvjed, medvjedić, polarni medvjed, medvjedica, =medvjedi, =medvjedići, grizli
rabbit: zec, zečić, kunić, =zečevi, =zeca, zeko, kuna zec, =zečići, zečica, =zeke, zekan, zeček
panda: panda, mala panda, =pandica
elephant: slon, slonić, =slonovi, =slonići, slonica
duck: patka, patkica, pače, patak, =pačići, pačić
frog: žaba, žabica, žabac, krastača, =žabe, gatalinka
dinosaur: dinosaur, dinosauri, tiranosaur, dino, =dinosauru, triceratops, dinić
penguin: pingvin, pingvinčić, =pingvini, pingvinić
pig: svinja, praščić, prase, svinjica, =svinje, odojak, =prasići, krmača, prasica, prasac, svinjče, gudan
fox: lisica, lisičica, lisac, lija, =lisice, =lisičić
lion: lav, lavić, lavica, =lavovi, =lava, =lavići
tiger: tigar, =tigra, =tigrovi, tigrić, tigrica, =tigrom, =tigru, =tigrići
monkey: majmun, majmunčić, čimpanza, gorila, majmunica, =majmuni
mouse: miš, mišić životinja, štakor, =miševi, =miša, mišek, mišić, =mišem, hrčak miš
owl: sova, sovica, ćuk, sovice, jeja, ušara, buljina
fish: riba, ribica, zlatna ribica, =ribe, =ribice, šaran, riba klaun
turtle: kornjača, kornjačica, =kornjače
chick: pile, pilić, =pilići, =pileta, ptić, =pilića, =pilence, piceki, picek
garden: vrt, kineski vrt, japanski vrt, =vrtu, =vrtovi, dvorište, vrtić cvijeća, okućnica, cvjetnjak, park, povrtnjak, botanički vrt
palace: palača, dvorac, zabranjeni grad, hram, =dvorca, =dvorcu, utvrda, pagoda, zamak, kaštel, tvrđava, samostan, katedrala
skyline: panorama grada, gradska panorama, silueta grada, obzor grada, gradski krajolik, horizont grada, obris grada, gradski obzor
mountains: planina, planine, planinski krajolik, planinski lanac, =planinama, brdo, gorje, alpe, velebit, brežuljak, vrh planine, planinski vrh, gore
beach: plaža, morska obala, =plaži, obala mora, =obali mora, pješčana plaža, =morskoj obali, obala, žal, pješčana obala, uz more, na moru, na obali, plažica
forest: šuma, =šumi, džungla, prašuma, šumica, =šumska čistina, proplanak, gaj, borova šuma, bukova šuma, šumarak, u prirodi šuma
street: ulica, uličica, =ulici, pločnik, cesta, avenija, aleja, =cesti, nogostup, trg, popločena ulica, gradska ulica, raskrižje

[accessory]
glasses: naočale, =naočala, =naočalama, naočalice, dioptrijske naočale, očale
bow: mašna, leptir mašna, mašnica, leptir kravata
balloon: balon, balončić, =baloni, =balonima
bubbles: mjehurić, =mjehurići, mjehurići od sapunice, =mjehuriće od sapunice, =mjehuriće, balon od sapunice, =balone od sapunice, =balončiće od sapunice, =mjehurića
wings: krilo, =krila, =krilima, leteći, krilati, krilce, =krilca, =leti, =krilaca

[colour]
red: crven, crveni, bordo, tamnocrven, grimizan, trešnja crven, rubin crven, vinski crven, jarko crven, rubinasto crven, višnja, skerletan, tamno crven, boja vina, boje vina, bordo crven, višnjeva boja, =crvenkast, rubinast, svijetlocrven, ciglast, vatreno crven, =crveno, blijedocrven, nježnocrven, jarkocrven, žarkocrven, crvene boje, boje krvi, crvenosmeđ
orange: narančast, boja breskve, koraljni, koraljan, boja marelice, terakota boja, oranž, narančasti, koraljna, breskva boja, breskvast, hrđa boja, hrđav, riđ, mandarina boja, boje terakote, boje breskve, boje koralja, bundeva boja, riđi, narančaste, crvenkasto smeđ riđ, cigla boja, svijetlonarančast, blijedonarančast, nježnonarančast, tamnonarančast, jarkonarančast, žarkonarančast, boje jantara jantarno, narančaste boje, koraljne boje, boje mrkve
yellow: žut, žuti, limun žut, senf, boja senfa, senf žut, svijetložut, oker, limunski žut, boje senfa, jarkožut, zlatno žut, medena boja, žućkast, sunčano žut, boje limuna, kanarinac žut, blijedožut, nježnožut, tamnožut, žarkožut, boje jantara, jantaran, žute boje, boje meda
green: zelen, zeleni, maslinast, maslinasto zelen, tamnozelen, svijetlozelen, smaragdan, smaragdno zelen, menta, boja mente, mint, kaki, khaki, tamno zelen, svijetlo zelen, boje mente, boje masline, smaragdni, pistacija, boje pistacije, kadulja, boje kadulje, limeta, trava zelen, vojnički zelen, šumsko zelen, petrolej zelen, boca zelen, zelenkast, mentol, žad, blijedozelen, nježnozelen, jarkozelen, žarkozelen, zelene boje, mint zelen, žalfija, maslinaste boje, smaragdne boje
blue: plav, plavi, kraljevsko plav, kobaltno plav, indigo, safirno plav, modar, kobalt plav, royal plav, modri, safir plav, kraljevski plav, jarkoplav, jarko plav, elektrik plav, plavkast, kobalt, ultramarin, traper plav, žarkoplav, žarko plav, boje kobalta, plave boje, safirne boje, morsko plav
light-blue: svijetloplav, svijetlo plav, tirkizan, nebesko plav, tirkiz, bebi plav, azuran, cijan, tirkizni, nebeskoplav, svjetloplav, boje neba, akvamarin, blijedoplav, blijedo plav, pastelno plav, ledeno plav, svijetloplavi, azurni, baby plav, nježnoplav, nježno plav, tirkizne boje, svijetloplave boje
navy: tamnoplav, tamno plav, mornarsko plav, teget, tamnoplavi, navy, boja mora tamna, ponoćno plav, mornarski plav, marine plav, indigo tamni
purple: ljubičast, lila, boja lavande, lavanda, boja jorgovana, šljiva, ametist, tamnoljubičast, svijetloljubičast, ljubičasti, purpuran, boje lavande, boje šljive, patlidžan, boje patlidžana, tamno ljubičast, svijetlo ljubičast, purpurni, jorgovan, fuksija ljubičast, blijedoljubičast, nježnoljubičast, jarkoljubičast, žarkoljubičast, ljubičaste boje, boje grožđa
pink: ružičast, roza, fuksija, ciklama, puder roza, boja pudera, losos, svijetloružičast, rozi, ružičasti, pink, puderast, boje pudera, prljavo roza, svijetlo roza, tamno roza, nježno roza, boje ciklame, boje lososa, magenta, tamnoružičast, boje fuksije, malina boja, puder, boje maline, pastelno roza, blijedoružičast, nježnoružičast, jarkoružičast, žarkoružičast, svijetloroza, blijedoroza, nježnoroza, tamnoroza, jarkoroza, žarkoroza, roza boje, ružičaste boje, boja trešnjin cvijet, flamingo roza
brown: smeđ, smeđi, čokoladno smeđ, konjak, karamela, kestenjast, tamnosmeđ, svijetlosmeđ, boja konjaka, boja čokolade, kestenjasti, tamno smeđ, svijetlo smeđ, boje konjaka, boje čokolade, boje karamele, boje kave, boje oraha, konjak smeđ, kava boja, cimet, devina dlaka, boje kestena, taba, čokolada boja, blijedosmeđ, nježnosmeđ, jarkosmeđ, žarkosmeđ, smeđe boje, boje mahagonija, boje zemlje, boje duhana
beige: bež, krem, bjelokost, boja bjelokosti, pijesak, boja pijeska, ekru, vanilija, nude, šampanjac, boja kože, krem boja, boje bjelokosti, boje pijeska, boje slonovače, svijetlobež, slonovača, boje vanilije, boje šampanjca, slomljeno bijela, prljavo bijela, krem bijel, krema boja, tamnobež, boje kože, camel, deva boja, blijedobež, nježnobež, jarkobež, žarkobež, bež boje, boje lana, prirodne boje, taupe, boje deve
black: crn, crni, crn kao ugljen, mat crn, crna mat, ugljeno crn, gavran crn, ebanovina boja, potpuno crn, crne boje, boje ebanovine
white: bijel, bijeli, snježnobijel, snježno bijel, biserno bijel, bjelkast, čisto bijel, mliječno bijel, biserna boja
grey: siv, sivi, antracit, grafit, tamnosiv, svijetlosiv, pepeljast, grafitno siv, tamno siv, svijetlo siv, boje pepela, antracitni, srebrno siv, sivkast, pepeljasto siv, dimno siv, boje antracita, mišje siv, škriljevac, blijedosiv, nježnosiv, jarkosiv, žarkosiv, sive boje, grafitne boje, boje grafita, sivoplav, sivosmeđ, plavosiv
gold: zlatan, zlatni, zlato, pozlaćen, ružičasto zlato, =zlata, rose gold, bijelo zlato, zlatne boje, =boje zlata, žuto zlato, pozlata, zlaćan
silver: srebrn, srebrni, srebro, posrebren, srebrnast, =srebra, srebren, srebreni, boje srebra, srebrne boje, srebrnkast

[material]
leather: koža, kožni, kožnat, prava koža, umjetna koža, eko koža, brušena koža, ekokoža, goveđa koža, nubuk, antilop, lakirana koža, veganska koža, lak koža, antilop koža, teleća koža, kožna, skaj, imitacija kože, brušeni velur, prevrnuta koža
cotton: pamuk, pamučni, platno, platneni, organski pamuk, pamučan, muslin, flanel, flanelski, damast, perkal, popelin, canvas, keper, frotir, frotirni, batist, til pamučni
silk: svila, svileni, saten, satenski, šifon, atlas, svilen, satenast, prirodna svila
wool: vuna, vuneni, kašmir, merino, filc, merino vuna, vunen, tvid, alpaka, od kašmira, moher, ovčja vuna, kašmirski, filcani, angora, pust
denim: traper, traper materijal, denim, džins, jeans materijal, od trapera, traperast
linen: lan, laneni, =lana, lanen, =lanom
metal: metal, metalni, željezo, željezni, aluminij, aluminijski, mesing, mjed, mjedeni, bakar, bakreni, =bakra, bronca, brončani, lijevano željezo, kovano željezo, titan, mehanički, kovani, legura, krom, kromirani, lim, limeni, mesingani, kovan, kositar, titanij, pocinčan, lijevan, željezan
steel: čelik, čelični, nehrđajući čelik, inox, inoks, rostfrei, kirurški čelik, medicinski čelik, nehrđajući
wood: drvo, drveni, hrast, hrastov, orah, bor, borovina, bukva, bukov, breza, masivno drvo, masiv, šperploča, tikovina, jasen, mahagonij, hrastovina, =drva, =drveta, drven, masivni hrast, bagrem, akacija, orahovina, smreka, jasenovina, bukovina, tikovo drvo, iverica, mdf, trešnja drvo, maslinovo drvo, hrastovo drvo, mango drvo, borov, jela, lipa, puno drvo, od hrasta, brezov, javor, javorov, ariš, smrekov, orahov, trešnjev, maslinov, lipov, ratan drvo
bamboo: bambus, bambusov
glass: staklo, stakleni, kristal, kristalni, kaljeno staklo, staklen, borosilikatno staklo, mutno staklo, puhano staklo
ceramic: keramika, keramički, porculan, porculanski, glina, glineni, kamenina, terakota, fajansa, koštani porculan, keramičan, =gres
plastic: plastika, plastični, akril, akrilni, polikarbonat, pvc, plastičan, smola, epoksidna smola, polipropilen, pleksiglas
rubber: guma, gumeni, silikon, silikonski, kaučuk, lateks, neopren, neoprenski, gumen, silikonske
velvet: baršun, baršunasti, velur, samt, pliš, baršunast, somot, samet, velurski, rebrasti samt
paper: papir, papirnati, karton, kartonski, kraft papir, papirni

[also]
subject.bear + colour.brown: smeđi medvjed
subject.bear + colour.white: bijeli medvjed
subject.dog + colour.black: crni pas
subject.dog + colour.brown: smeđi pas
subject.dog + colour.white: bijeli pas
subject.trousers + material.denim: traperice, =traperica, =trapericama, džins hlače, jeans hlače, traper hlače, farmerke
subject.duck + material.rubber: gumena patkica, gumena patka, gumeno pače
subject.jacket + material.denim: traper jakna
subject.boot + material.rubber: gumenjaci, gumene čizme

[scene]
white-background: bijela pozadina, =bijeloj pozadini, čista bijela pozadina, =bijele pozadine, jednobojna bijela pozadina, =čisto bijeloj pozadini, čisto bijela pozadina
living-room: dnevni boravak, dnevna soba, =dnevnom boravku, =dnevnoj sobi, =dnevnog boravka, boravak, dnevna
bedroom: spavaća soba, =spavaćoj sobi, =spavaću sobu, spavaonica, soba za spavanje
kitchen: kuhinja, =kuhinji, kuhinjska radna ploča, radna ploča kuhinje, kuhinjski pult, u kuhinji
bathroom: kupaonica, =kupaonici, kupatilo, kupaona, kupelj, wc, toalet, tuš kabina
office: ured, radna soba, =uredu, kućni ured, =radnoj sobi, radno mjesto, kancelarija, radni prostor
snow: snijeg, =snijegu, snježan, zasnježen, =snijega, =snježni, snježni krajolik, zasnježeni, zasniježen, u snijegu
studio: studio, fotostudio, =studiju, foto studio, atelje

[style]
photo: fotografija, fotorealističan, realističan, fotografski, fotka, foto, fotorealistični, realistično, kao fotografija, stvarna fotografija
ink-wash: slikarstvo tušem, kineski tuš, kinesko slikarstvo, =tušem, crtež tušem, kinesko slikarstvo tušem, tuš slikarstvo
watercolour: akvarel, akvarelni, vodene boje, =vodenim bojama, =akvarelom, akvarelna slika
oil-painting: ulje na platnu, uljana slika, uljane boje, =uljanim bojama, slika uljem, uljano slikarstvo
cartoon: crtani, strip, anime, crtić, animiran, crtani film, stripovski, =crtića
cyberpunk: cyberpunk, kiberpunk
futuristic: futuristički, znanstvena fantastika, futurizam, sci fi, budućnosti
vintage: vintage, retro, starinski, antikni, staromodan, antikan, u retro stilu, antikvitet, starog stila, iz 70 ih, starih vremena
minimalist: minimalistički, minimalizam, minimalistično

[view]
front: pogled sprijeda, sprijeda, frontalni pogled, prednji pogled, s prednje strane, s prednje, čeono, frontalno
side: pogled sa strane, sa strane, iz profila, bočni pogled, profil, s boka, bočno, s lijeve strane
top: pogled odozgo, odozgo, iz ptičje perspektive, ptičja perspektiva, pogled odozgora, flat lay, odozgor, iz zraka, s visine, tlocrt
three-quarter: tri četvrtine, pod kutom, tročetvrtinski pogled, pogled pod kutom
close-up: krupni plan, izbliza, makro, krupnom planu, iz blizine, krupni kadar, iz bliza, u krupnom planu, uvećano

[light]
soft: meko svjetlo, difuzno svjetlo, mekano svjetlo, nježno svjetlo, =mekom svjetlu, meka rasvjeta, prigušeno svjetlo, =mekim svjetlom
studio: studijsko svjetlo, studijska rasvjeta, studijsko osvjetljenje
dusk: sumrak, zalazak sunca, =u sumrak, zlatni sat, večernje svjetlo, =zalasku sunca, suton, večer, navečer, predvečerje, u suton, pri zalasku, pri zalasku sunca, sutonsko svjetlo, u predvečerje
morning: jutro, zora, jutarnje svjetlo, izlazak sunca, =u zoru, ujutro, jutarnji, =izlasku sunca, svitanje, u svitanje, rano ujutro, jutarnja svjetlost, pri izlasku sunca
night: noć, =noću, mjesečina, noćni, =noći, mjesečeva svjetlost, pun mjesec, pod punim mjesecom, po noći, zvjezdana noć, na mjesečini, noćno nebo
backlit: protusvjetlo, =protusvjetlu, osvijetljen odostraga, kontra svjetlo
neon: neon, neonski, neonsko svjetlo, neonska svjetla, =neonskim svjetlima, neonska rasvjeta

[word]
trim: pozadina, =pozadini, soba, =sobi, svjetlo, svjetlost, rasvjeta, list, livada, kruna, prijestolje, grana, igralište, vrat, ruka, =ruke, =ruci, glava, =glavi, rame, =ramenu, interijer, blagovaonica, =krunom, remenčić za sat, remen za sat, narukvica za sat, remen za gitaru, remen za torbu, naramenica, ručka, drška, ručkica, potplat, đon, vezica, =vezice, potpetica, peta, kopča, zatvarač, patentni zatvarač, gumb, =gumbi, =gumbima, puce, vrpca, traka, noga, nogica, =noge, =nogama, =nogicama, =nogice, kotač, kotačić, =kotačići, =kotačićima, poklopac, čep, postolje, baza, rub, obrub, porub, jezik cipele, uložak, ovratnik, okovratnik, rukav, =rukavi, manšeta, džep, podstava, šav, resa, =rese, kićanka, lanac, =lancem, tiskani uzorak, uzorak, pruga, =pruge, =prugama, točka, točkica, =točkice, =točkicama, cvjetni uzorak, vez, logo, natpis, motiv, čipka, volan, karner, kamen, kamenčić, =kamenom, =kamenčićima, cirkon, =cirkoni, biser, =biseri, =biserima, dijamant, perla, kopčanje, čičak, brojčanik, kazaljka, =kazaljke, zaslon, ekran, fitilj, uzglavlje, naslon, naslon za ruke, rukonaslon, kabel, žarulja, uho, =uši, =ušima, =oči, =očima, nos, rep, repić, kljun, brk, griva, pompon, cof, obod, šilt, kapuljača, krzno, okov, nitna, zakovica, sjedalo, sjedište, upravljač, guma kotača, felga, žbica, detalj, =detalji, =detaljima, ukras, završetak, žica gitare, ladica, vratašca, tipka, gumica, uzica, dno, kraj ruba, aplikacija, etiketa, odvojivi remen, trbuh, trbušćić, šapa, šapica, dekolte, izrez, karo, =karirano, jastučići za uši, patent, postava, izljev, prozorska daska, ograda, stalak trim, pločica, gumbić, ovratničić, kristalić, lančić remena, pipac, rupa, perje, lice, usta, usne, zub, zubi, jezik, rog, rogovi, cvjetić, cvjetići, srca, zvjezdica, zvjezdice, lišće, remen za rame, patent zatvarač, džepić, nožice, narukvica sata, remen sata, volančić, kapica boce, vrpčica, mašna na haljini, leđa, prsa, vratilo
body: kućište, okvir, sjenilo, abažur, tijelo, presvlaka, tapecirung, površina, materijal, boja, =boji, =boje, =bojom, =boju, nijansa, ton, tkanina, obloga, krzno životinje, gornji dio, oplata, konstrukcija, ploča stola, korice, uvez, korpus, dlaka, lice cipele, gornjište, struktura, okvira
other: miš za računalo, računalna miška, zabava, proslava, piknik, koncert, klupa, klupica, staklenka, jezerce, vrč, bokal, tanjurić, voda, kava, čaj, vino, voće, jabuka, kruh, futrola, maska za mobitel, maskica, maskica za mobitel, maska za telefon, futrola za mobitel, futrola za laptop, futrola za gitaru, futrola za naočale, navlaka, navlaka za kofer, navlaka za kauč, navlaka za stolicu, navlaka za jastuk, etui, etui za naočale, punjač, držač, držač za mobitel, stalak, stalak za mobitel, podloga, naljepnica, plakat, poster, privjesak, privjesak za ključeve, naušnica, =naušnice, =naušnica, narukvica, broš, rukavica, =rukavice, =rukavicama, čarapa, =čarape, =čarapa, hulahopke, ručnik, deka, pokrivač, prekrivač, zavjesa, zastor, tepih, prostirka, prostirač, otirač, podmetač, tanjur, vilica, žlica, žličica, nož, tava, lonac, tegla, tegla za cvijeće, košara, kutija, kutijica, pladanj, kuka, vješalica, organizator, ormar, ormarić, komoda, vitrina, televizor, monitor, tipkovnica, tablet, pisač, ruter, adapter, powerbank, baterija, stativ, tronožac, objektiv, dron, cvijet, =cvijeće, =cvjetovi, =cvijeća, =cvijećem, biljka, buket, bor ukrasni, božićno drvce, torta, kolač, keks, čokolada, hrana, pijesak za mačke, povodac, ogrlica za psa, ogrlica za mačku, kavez, akvarij, četka, četkica za zube, sapun, šampon, krema za lice, krema za ruke, losion, maskara, lak za nokte, puder u kamenu, serum, češalj, brijač, sušilo, fen, usisavač, blender, toster, pećnica, hladnjak, perilica, glačalo, šator, vreća za spavanje, kaciga, kaciga za bicikl, reket, skejt, romobil, motocikl, motor, kamion, autobus, vlak, avion, brod, čamac, klavir, violina, bubanj, flauta, kemijska olovka, olovka, ravnalo, kalendar, čestitka, razglednica, tapeta, okvir za slike, okvir za fotografije, kratke hlače, =kratkih hlača, bermude, kupaći kostim, bikini, grudnjak, donje rublje, gaćice, pidžama, ogrtač, odijelo, kravata, prsluk, uniforma, kostim, kombinezon, papuče, =papuča, maska, perika, posteljina, plahta, jastučnica, poplun, madrac, stolnjak, salveta, nadstolnjak, podmetač za čašu, svijećnjak, držač za knjige, stalak za cipele, cipelarnik, stalak za kišobrane, kutija za nakit, kutija za sat, kutijica za prsten, otvarač, vadičep, torba za laptop, torba za fotoaparat, autosjedalica, lokot za bicikl, košara za bicikl, nosač bicikla, straničnik, ležaj za psa, krevet za psa, krevetić za psa, ležaljka za psa, grebalica, zdjelica za psa, zdjelica za mačku, posuda za hranu, hrana za pse, hrana za mačke, transporter, mišolovka, računalni miš, bežični miš, gaming miš, podloga za miša, robot, raketa, jednorog, zmaj, konj, krava, ovca, koza, ptica, ptičica, papiga, orao, zmija, krokodil, žirafa, zebra, klokan, koala, vjeverica, jež, ježić, jelen, srna, vuk, kit, dupin, morski pas, hobotnica, leptir, pčela, bubamara, pauk, kokoš, pijetao, čovjek, kuća, zgrada, most, rijeka, jezero, nebo, sunce, mjesec, zvijezda, oblak, trava, prozor, vrata, zid, pod stana, strop, krov, kanta, pregača, daska za rezanje, pernica, neseser, toaletna torbica, lutka, kocke, slagalica, ljuljačka, dječja kolica, kolica, duda, kamin, ventilator, čaša za vino, vinska čaša, servis, servis za čaj, servis za kavu, posuđe, pribor, skije, sanjke, klizaljke, snjegović, vaga, držač mobitela, more, val, valovi, potok, slap, stijena, kameni zid, kamena ograda, terasa, balkon, stepenice, stubište, hodnik, podrum, tavan, kafić, restoran, škola zgrada, crkva, toranj, svjetionik, tramvaj, lopoč, list lopoča, dekica, dekica za bebe, limunada, sok, mlijeko, sladoled, lubenica, banana, naranča, limun, jagoda, trešnja, bundeva, mrkva, kost, namještaj, vrtni namještaj, girlanda, smreka drvo, palma, kaktus, tulipan, suncokret, tratinčica, lavanda cvijet, buket ruža, košara za rublje, krpa, kuhinjska krpa, kuhača, cjedilo, pribor za jelo, slamka, mlinac, soljenka, češalj za kosu, ukosnica, kopča za kosu, gumica za kosu, traka za kosu, kanta za smeće, mikrofon, radio, radio aparat, projektor, igraća konzola, globus, karta svijeta, teleskop, dalekozor, mikroskop, daska za surfanje, kajak, jedrilica, traktor, kombi, helikopter, balon na vrući zrak, vila, patuljak, duh, kostur, vanzemaljac, gusar, vitez, flamingo, rakun, hrčak, dabar, ovčica
toy: igračka, plišanac, figurica, kip, skulptura, par, pakiranje, kolekcija, vrsta, tip, ilustracija, crtež, render, portret, model, verzija, grupa, serija, prikaz, plišana igračka, slika od, crteža, kasica, sličica, statua, statueta, fotografija od, varijanta, suvenir, slika
generic: fotografija proizvoda, proizvod, artikl, slika proizvoda, produktna fotografija, fotka proizvoda, kataloška fotografija, roba, predmet
plain: slamnat, slamnati, pije, pleteni od ratana, ratan, prijenosni, ravan, plišani, ja, ti, on, ona, ono, mi, vi, oni, moj, moja, moje, tvoj, naš, vaš, njegov, njezin, njihov, ovaj, ova, ovo, ove, ovi, taj, ta, to, te, onaj, jedan, jedna, jedno, koji, koja, koje, kojeg, kojem, što, kako, kad, kada, gdje, ako, da, li, se, si, ga, ju, ih, mu, joj, će, već dugo, još, vrlo, jako, tako, također, samo, jednostavno, cijeli, svaki, svaka, sve, svi, bio, bila, bilo, biti, može, mogu, molim, napravi, stvori, generiraj, nacrtaj, naslikaj, prikaži, pokaži, želim, trebam, tražim, prodajem, kupujem, kupi, nudim, nov, novi, novo, novost, najbolji, kvaliteta, kvalitetan, visoka kvaliteta, visoka rezolucija, visoke rezolucije, rezolucija, luksuzan, premium, lijep, sladak, preslatki, simpatičan, dražestan, zabavan, smiješan, veseo, tužan, sretan, dobar, prijateljski, hrabar, zao, pahuljast, dlakav, čupav, elegantan, stilski, moderan, klasičan, suvremen, dizajnerski, ručno izrađen, ručno rađen, ručni rad, ručno, ručno oslikan, handmade, originalan, original, autentičan, jednostavan, gladak, jednobojan, mekan, mek, tvrd, taman, svijetao, jarki, pastelan, nježan, topao, hladan, mat, sjajan, poliran, velik, veliki, ogroman, malen, mali, sitan, mini, midi, maxi, srednji, veličina, oversize, dug, dugi, kratak, kratki, visok, nizak, širok, uzak, tanak, debeo, okrugao, okrugli, ovalan, kvadratni, pravokutni, lagan, lak, težak, kompaktan, prostran, udoban, komforan, čvrst, pouzdan, izdržljiv, trajan, praktičan, univerzalan, sklopiv, sklopivi, rasklopiv, podesiv, vodootporan, nepromočiv, bežični, električni, digitalni, pametni, automatski, putni, vanjski, kućni, sportski, svakodnevni, svečani, večernji, poslovni, uredski, školski, ljetni, zimski, jesenski, proljetni, ljeto, zima, proljeće, jesen, ženski, muški, dječji, za žene, za muškarce, za djecu, za djevojčice, za dječake, žena, muškarac, djevojka, djevojčica, dječak, dijete, djeca, beba, odrasli, unisex, poklon, dar, za poklon, rođendan, božić, božićni, rasprodaja, akcija, popust, besplatna dostava, dostava, besplatno, cijena, jeftin, marka, brend, stil, =stilu, oblik, kroj, dizajn, ukrasni, dekoracija, dekorativni, dom, za dom, grad, gradski, seoski, rustikalan, rustikalni, skandinavski, industrijski, boho, provansalski, talijanski, francuski, njemački, hrvatski, kineski, japanski, turski, prirodan, umjetni, imitacija, ekološki, organski, recikliran, čist, pun, prazan, otvoren, zatvoren, dvostruki, bračni, jednostruki, lijevi, prednji, stražnji, sredina, cm, mm, ml, kg, l, litra, =litre, =litara, eur, kn, xs, m, xl, xxl, pleten, heklan, prošiven, tkan, vezen, čipkast, kariran, prugast, na pruge, na točkice, cvjetni, uzorkovan, tiskan, plisiran, nabran, koji sjedi, koja sjedi, koje sjedi, koji spava, koja spava, koji trči, trči, skače, pleše, jede, čita, pliva, igra se, gleda, hoda, smije se, smiješi se, nasmijan, sjedeći, stojeći, ležeći, trčeći, razigran, pospan, učitelj, liječnik, doktor, kuhar, kralj, kraljica, princeza, princ, astronaut, protuklizni, neprianjajući, podstavljen, dugih rukava, kratkih rukava, s dugim rukavima, s kratkim rukavima, bez rukava, uski, širi, ravni, visoki struk, visokog struka, struk, okrugli izrez, stolni, zidni, podni, viseći, stropni, noćni ormar, kuhinjski, blagovaonski, vrtni, za plažu, planinarski, brdski, trčanje, za trčanje, trening, joga, putovanje, putovanja, posao, škola, šetnja, za svaki dan, gaming, profesionalni, zapremnina, mirisni, oslikan, rezbaren, izvrstan, idealan, idealno, savršen, odličan, sunčano, dnevno svjetlo, ugođaj, atmosfera, ugodan, profinjen, led, bluetooth, usb, sam, ovdje, tu, tamo, danas, unutarnji, mlad, star, ekstra, ultra, pro, max, plus size, prvi, drugi, dubok, ekskluzivan, limitiran, stanje, rabljen, korišten, kao nov, dostupan, po narudžbi, za kavu, za čaj, za vodu, vjenčanje, svadba, obitelj, obiteljski, perilica posuđa, mikrovalna, siguran, hipoalergen, prozračan, elastičan, rastezljiv, proziran, rebrast, gornji, donji, mama, tata, baka, djed, prijatelj, voljen, zrak, priroda, radni, gladan, divlji, visina, širina, dužina, dubina, promjer, težina, raznobojan, šaren, višebojan, akustičan, na kotačićima, kabinski, tvrdi, preko ramena, kupaonski, zgodan, radostan, čaroban, miran, znatiželjan, hit, super, jamstvo, trgovina, tapeciran, lakiran, okretni, ljuljajući, ladičar, s ladicama, punjenje, snažan, zvuk, parkiran, razvlačenje, na razvlačenje, mornarski, bijele boje, s uzorkom, cvijetni, ljubimac, inča, gb, u staklu, svježi, dugotrajan, miris, htio bih, htjela bih, htio, htjela, bih, želio bih, željela bih, volio bih, voljela bih, možeš, možeš li, možete, možete li, biste, nacrtati, nacrtajte, nacrtaš, naslikati, naslikajte, pokazati, pokažite, prikažite, prikazati, izradi, izraditi, napravite, napraviti, daj mi, treba mi, zanima me, prodaje se, vel, br, poštarina, gratis, mrlja, bez mrlja, dogovor, po dogovoru, povoljno, malo korišten, malo korišteno, očuvan, odlično očuvan, polovan, original pakiranje, preuzimanje, slikan, snimljen, snimljeno, prikazan, naslonjen, naslonjeno, naslonjena, položen, obješen, prekriven, okrenut, privezan, smješten, sakriven, kiša, kišni, kišovit, oblačno, magla, maglovit, vjetar, vjetrovit, puže, penje, šeće, šeta, lovi, odmara, pjeva, drijema, čuči, radoznao, vragolast, ljupko, simpa, bucmast, debeljuškast, kvarcni, po mjeri, unikat, ručne izrade, u obliku, u obliku srca, suza, srce, srculence, plitak, pripijen, stretch, slim fit, skinny, zvonolik, na preklapanje, preklapanje, na sklapanje, ljepljiv, ljepljivi, dodir, na dodir, na baterije, na punjenje, prijepodne, poslijepodne, popodne, kasno, rano, na suncu, u sjeni, sjena, odsjaj, zamućen, zamućena pozadina, izgleda, izgled, nosiv, neiskorišten, nekorišten, nekorišteno, nenošen, nenošeno, s etiketom, sniženje, sniženo, top stanje, dječja soba, noćna lampica dječja, noćni ormarić trim

[role]
exclude-after: bez, ne, nije, nisu, osim, umjesto, ni, niti, izuzev, nema, ne uključuje, ne sadrži, nikakav, nikakve, isključujući, set ne uključuje
exclude-before: nije uključen, nije uključena, nije uključeno, nisu uključeni, nisu uključene, nije uključen u cijenu, ne dolazi u kompletu, ne dolaze u kompletu, prodaje se zasebno, prodaju se zasebno, nije dio kompleta, nisu dio kompleta, prodaje se odvojeno, prodaju se odvojeno, zasebno, nije u kompletu, nisu u kompletu, nije priložen, nije priložena, nije priloženo, nisu priloženi, nisu priložene, se prodaje zasebno, se prodaju zasebno, nije u setu, nisu u setu, se prodaje odvojeno, nije uključeno u cijenu, nije dio seta, nije u ponudi, nije uključena u cijenu, nisu uključeni u cijenu
fits-after: se slaže s, se slaže uz, se odlično slaže s, se savršeno slaže s, se dobro slaže s, se odlično slaže uz, za, prikladan za, prikladna za, prikladno za, pogodan za, pogodna za, pogodno za, pogodni za, kompatibilan s, kompatibilna s, kompatibilne s, kompatibilno s, kompatibilan sa, pristaje uz, pristaju uz, odgovara uz, slaže se s, slaže se sa, slaže se uz, slažu se s, slažu se uz, odlično se slaže s, savršeno se slaže s, dobro se slaže s, lijepo se slaže s, super se slaže s, odlično ide uz, savršeno ide uz, ide uz, idu uz, uz, pored, pokraj, kraj, iza, do, kod, blizu, za razliku od, sličan, slična, idealan za, idealna za, idealno za, idealne za, namijenjen za, namijenjena za, prema, k, ka, odgovara, odgovaraju, savršena za, savršen za, u kombinaciji s, u paru s, nego li
with-after: s, sa, uključuje, uključujući, ukrašen s, ukrašena s, ima, sadrži, opremljen, opremljena, u kompletu s, zajedno s, ukrašen, ukrašena, ukrašeno, imaju, dolazi s, dolaze s, plus, obrubljen, obrubljena, punjen, punjena
wear-after: nosi, nosi na glavi, noseći, odjeven u, odjevena u, odjeveno u, obučen u, obučena u, obučeno u, drži, držeći, igra se s, igra se sa, koji se igra s, koja se igra s, koje se igra s, puše, pušući, napuhuje, grli, vozi, jaše, koji nosi, koja nosi, koje nosi, koji drži, koja drži, svira, ispuhuje, pravi
in-after: u, na, među, iznad, ispred, unutar, usred, po, nasuprot, oko, između, ispod, nad, pred, pod, sjedi na, stoji na, leži na, sjedi u, protiv, kroz, na pozadini, preko, pri
of: od, iz, izrađen od, izrađena od, izrađeno od, izrađene od, napravljen od, napravljena od, napravljeno od, sašiven od, sašivena od, sašiveno od, isklesan iz, pletena od, pleten od
and: i, ili, kao i, te još, &, a također
but: pristaje, ide, slaže se, se slaže, se nalazi, ali, nego, već, a, no, stoji, leži, sjedi, visi, spava, nalazi se, dok, stoje
topic: je, su, dostupan u, dostupna u, dostupno u
count-after: set od, set, komplet od, komplet, pakiranje od, količina, paket od, garnitura od
count-before: kom, komada, komad, komadi, pari, para, dijelova, x, dijelni, dijelna

[key]
subject: proizvod, predmet, objekt, naziv, naslov, što, artikl, kategorija, vrsta, tip, ime, motiv, lik
colour: boja, boje, glavna boja, nijansa
material: materijal, materijali, tkanina, sastav, glavni materijal
scene: scena, pozadina, okruženje, mjesto, lokacija, prostor, ambijent
style: stil
view: pogled, kut, perspektiva, kamera, kadar
light: svjetlo, osvjetljenje, rasvjeta, doba dana
accessory: dodaci, dodatak, pribor, rekviziti
exclude: isključi, bez, negativno, izbjegavaj, negativni prompt, ne
quantity: količina, broj, komada
ignore: veličina, marka, težina, dimenzije, model, cijena, visina, širina, dužina, dubina, sezona, spol, proizvođač, zapremnina, kompatibilnost, promjer, stanje, dob, jamstvo, podstava, potplat, kroj

[number]
2: dva, dvije
3: tri
4: četiri
5: pet
6: šest
7: sedam
8: osam
9: devet
10: deset
12: dvanaest, tucet

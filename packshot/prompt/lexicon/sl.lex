# Slovenian. Marks may be missing in the text; all cases and the dual come from the rules below.
[language]
tag: sl
source: written by hand
heads: first
adjectives: before
clause: first
parts: yes
family: southslavic

[inflect]
noun: ec -> ca, cu, cem, ci, cev, ce, cih, cema, eca
noun: ek -> ka, ku, kom, ki, kov, ke, kih, koma, ki
noun: elj -> lja, lju, ljem, lji, ljev, elja, elju, eljem, elji, eljev
noun: enj -> nja, nju, njem, nji, njev
noun: en -> na, nu, nom, ni, nov, ne, nih, ena, enu, enom, eni, enov, ene
noun: el -> la, lu, lom, li, lov, le, lih, ela, elu, elom, eli, elov
noun: er -> ra, ru, rom, ri, rov, re, rih, era, eru, erom, eri, erov, erja, erju, erjem, erji, erjev, erje
noun: ar -> ra, ru, rom, ari, arja, arju, arjem, arji, arjev, arje, arjih, ara, aru
noun: or -> orja, orju, orjem, orji, orjev, orje, ora, oru, orom, ori, orov
noun: ir -> irja, irju, irjem, irji, irjev, irje, irjih
noun: ur -> urja, urju, urjem, urji, urjev, ura
noun: ev -> ve, vi, vo, vijo, vam, vami
noun: ka -> ke, ki, ko, k, kam, kami, kah, ek, kama
noun: na -> ne, ni, no, n, nam, nami, nah, en, nega, nem, nih, nim
noun: ca -> ce, ci, co, c, cam, cami, cah, cama
noun: a -> e, i, o, -, am, ami, ah, ama, ej
noun: če -> četa, četu, četom, čka, ča
noun: e -> a, u, em, i, ih, eta, etu, etom, -, ega, emu, em, im, ov
noun: lo -> la, lu, lom, li, l, lih, loma, el
noun: o -> ega, emu, em, im, a, u, om, i, -, ih, oma, e, en
noun: i -> ega, emu, em, im, ih, imi, a, o, e, ov, -
noun: * -> a, u, om, em, i, ov, ev, e, ih, oma, ema, ovi, evi, ove, ja, ju, jem, jo, jev, je, ji, mi, ma
adjective: en -> na, no, ne, ni, nega, nemu, nem, nim, nih, nimi, ena, eno, ene, eni, enega, enemu, enem, enim, enih, enimi, nu, nom
adjective: er -> ra, ro, re, ri, rega, remu, rem, rim, rih, rimi
adjective: el -> la, lo, le, li, lega, lem, lim, lih, ela, elo, ele, eli, elega, elemu, elem, elim, elih, elimi
adjective: ek -> ka, ko, ke, ki, kega, kem, kim, kih
adjective: i -> a, o, e, ega, emu, em, im, ih, imi, -
adjective: ka -> ke, ki, ko, k, kam, kami, kah, ek, kama
adjective: na -> ne, ni, no, n, nam, nami, nah, en, nega, nem, nih, nim
adjective: ca -> ce, ci, co, c, cam, cami, cah, cama
adjective: a -> e, i, o, -, am, ami, ah, ama, ej
adjective: če -> četa, četu, četom, čka, ča
adjective: e -> a, u, em, i, ih, eta, etu, etom, -, ega, emu, em, im, ov
adjective: lo -> la, lu, lom, li, l, lih, loma, el
adjective: o -> ega, emu, em, im, a, u, om, i, -, ih, oma, e, en
adjective: * -> a, o, e, i, ega, emu, em, im, ih, imi, u, om, ja, jem, jo, ov

[subject]
dress: obleka za ženske, obleka, oblekica, večerna obleka, poročna obleka, poletna obleka, svečana obleka, koktajl obleka, midi obleka, maksi obleka, srajčna obleka, maturantska obleka, oblekca, ženska obleka, tunika obleka, haljina, plesna obleka, dolga obleka, pletena obleka
t-shirt: majica, kratka majica, majica s kratkimi rokavi, t shirt, spodnja majica, majička, majica brez rokavov, top, polo majica kratka, kratkorokavka, tshirt, majčka, teniska majica, majica z dolgimi rokavi, crop top
shirt: srajca, bluza, polo majica, tunika, srajčka, polo srajca, srajčica, bluzica, moška srajca, flanelasta srajca
jacket: jakna, plašč, suknjič, bunda, puhovka, vetrovka, parka, dežni plašč, jopič, blazer, jaknica, =plašča, =plašči, zimska jakna, pelerina, trenčkot, anorak, bomber jakna, usnjenka, sako, površnik, softshell jakna, blejzer, telovnik puhast, plašček, suknja, dežni plašček, kožuh
trousers: hlače, =hlač, =hlačah, =hlačami, pajkice, legice, trenirka, chino hlače, =pajkic, dolge hlače, legginsi, hlačke dolge, kargo hlače, platnene hlače dolge, spodnji del trenirke, kapri hlače, bermude dolge, jogger hlače, zvonaste hlače, gamaše, kratke pajkice
skirt: krilo, mini krilo, krilce, plisirano krilo, midi krilo, =krila, =krilu, =krilom, =krilih
sweater: pulover, pletena jopica, jopica, pletenina, brezrokavnik pleten, kapucar, hoodie, jopa, puli, pleten pulover, pulover s kapuco, kardigan, mikica, mikica s kapuco
hat: kapa, klobuk, kapica, baretka, slamnik, šilt kapa, klobuček, kapa s šiltom, kapa s ščitnikom, slamnati klobuk, zimska kapa, kučma, cilinder klobuk, polhovka, čepica, kapa za baseball, baseball kapa, kapa s cofom, fedora, panama klobuk, panamka, cofkapa
scarf: šal, ruta, naglavna ruta, =šali, rutica, šalček, svilena ruta, pašmina, ogrinjalo, tuba šal, svilena rutka, šal zanka, rutka, bandana, ovratna ruta
sneaker: športni copat, =športni copati, =superge, superga, čevelj, =čevlji, =čevljev, =čevlje, =čevlja, obutev, =športne copate, tekaški copat, =tekaški copati, mokasin, =mokasini, balerinka, =balerinke, =športni čevlji, =čevljih, =čevlji za tek, =superg, =supergami, =teniske, allstarke, =čeveljci, =čevljem, =čeveljčki, =športne superge, =pohodni čevlji, adidaske, supergice, tekaški čevlji, čevlji za prosti čas, elegantni čevlji, mokasinke, vezalke čevlji, platnene superge, nizki čevlji, otroški čevlji, loaferji
boot: škorenj, =škornji, =škornjev, =škornje, gleženjar, =gležnarji, =gležnjarji, =zimski čevlji, =škornjih, =dežni škornji, škorenjček, gojzar, =gojzarji, =bulerji, buler, =snežke, =gležnarjev, =gležnjarjev, =škornja, pohodniški čevlji, čevlji z visokim gležnjem, škornjički, kavbojski škornji
high-heel: =salonarji, salonar, =čevlji s peto, =čevlji z visoko peto, =petke, =visoke pete, =salonarjev, =sandali s peto, =petk, =čevlji na peto, =visoke petke, =čevlji z visokimi petami, štikle, čevlji z visoko petko, čevlji z debelo peto, visokopetniki
sandal: sandal, =sandali, =sandale, natikač, =natikači, japonka, =japonke, =sandalov, =sandalih, =espadrile, =sandalčki, =natikačev, natikači za na plažo, opanke
handbag: torbica, torba, ročna torbica, torba čez ramo, pismo torbica, nakupovalna torba, ženska torbica, torbica za čez ramo, cekar, poslovna torba, vrečka torba, naramna torba, torbica čez ramo, crossbody torbica, shopper, večerna torbica, usnjena poslovna torba, potovalna torba, aktovka, torbica za okoli pasu, bombažna vrečka, pisemska torbica, torbica pismo, torba za nakupovanje, nakupovalna vreča, vreča iz blaga, torba na ramo, torbica na ramo, pasna torbica, usnjena torba
backpack: nahrbtnik, šolska torba, nahrbtniček, mestni nahrbtnik, šolski nahrbtnik, pohodniški nahrbtnik, ruzak, planinski nahrbtnik, ruksak
suitcase: kovček, potovalni kovček, prtljaga, kovčki, potovalka, =kovčka, kabinski kovček, =kovčki, kovčeček, ročna prtljaga, kufer, kovček na kolesih, trdi kovček
wallet: denarnica, listnica, ovitek za kartice, etui za kartice, denarnička, mošnjiček
belt: pas, pas za hlače, usnjen pas za hlače, pasovi, =pasovi, =pasu, =pasom, paščki, opasač
watch: ročna ura, zapestna ura, pametna ura, žepna ura, ura, kronograf, urica, moška ura, ženska ura, =ročne ure, športna ura
ring: prstan, poročni prstan, zaročni prstan, prstanček, =prstani, pečatni prstan, zaročni
necklace: ogrlica, verižica, niz biserov, choker, ogrlice, verižica okoli vratu, verižica z obeskom, biserna ogrlica
sunglasses: =sončna očala, sončna očala, =sončnih očal, =sončnimi očali, =sončnih očalih, sončnice očala, očala za sonce
umbrella: dežnik, sončnik, senčnik za plažo, zložljiv dežnik, =dežniki, dežniček, marela, zložljivi dežnik
sofa: kavč, zofa, sedežna garnitura, kotna garnitura, dvosed, trosed, raztegljiv kavč, divan, sedežna, kotna sedežna garnitura, raztegljiva zofa, otoman, kotni kavč, raztegljiva sedežna garnitura, trosedežnik, dvosedežnik, ležišče kavč, počivalnik kavč
chair: stol, fotelj, naslanjač, gugalnik, pisarniški stol, barski stol, jedilni stol, stolček, taburet, ležalnik, =stoli, =stola, =stolov, počivalnik, gaming stol, gugalni stol, pručka, vrtni stol, otroški stolček, sedalna vreča, barski stolček, pisarniški naslanjač, =foteljev, tabure, stolica, kuhinjski stol, zložljiv stol, vrtljivi stol, vreča za sedenje, otroški stol, plastični stol, stolček za hranjenje
table: miza, mizica, pisalna miza, jedilna miza, klubska mizica, nočna omarica, kavna mizica, delovna miza, kuhinjska miza, konzola, toaletna mizica, pomožna mizica, nočna mizica, vrtna miza, obposteljna mizica, obposteljna omarica, pult, pisalnik, mizica za kavo, zložljiva miza, miza za hranjenje, kavna miza
bed: postelja, posteljica, zakonska postelja, pograd, otroška posteljica, zibelka, otroška postelja, boxspring postelja, enojna postelja, ležišče, dvojna postelja, oblazinjena postelja, nadstropna postelja
lamp: svetilka, lučka, lestenec, namizna svetilka, stoječa svetilka, nočna lučka, viseča svetilka, stenska svetilka, luč, lampa, laterna, stropna svetilka, =lestenca, luči, talna svetilka, namizna luč, viseča luč, lampijon, bralna lučka, nočna svetilka, lanterna, plafonjera, stropna luč, stoječa luč, talna luč, nočna luč, stenska luč, namizna lučka, stropna lučka, bralna luč, lestenček, stoječa lučka, lavina svetilka
bookshelf: knjižna polica, polica, regal, knjižna omara, polica za knjige, police, polička, knjižni regal, regal za knjige, knjižna polička, regalček, stenska polica
vase: vaza, vazica, vaza za rože, talna vaza
mug: skodelica, lonček, kozarec, vrček, skodelica za kavo, skodelica za čaj, termo skodelica, vrč za pivo, =skodelic, lončki, skodela, kozarček, kozarec za vodo, keramični lonček, termo lonček, šalčka, šalica, lonček za kavo, pivski vrč, kozarec za pivo, kozarec s pokrovom
teapot: čajnik, čajniček, grelnik vode, vrč za čaj, kavnik, kotliček, čajni vrč, grelnik za vodo, čajnik za vodo, vrelnik
bottle: steklenica, bidon, termovka, steklenička, flaša, steklenica za vodo, termo steklenica, =steklenic, termos, flakon, čutara, plastenka, bučka steklenica, športna steklenica, steklenica za vino, flaška, pollitrska steklenica, steklenička za vodo, termoska
bowl: skleda, skledica, posoda za solato, solatna skleda, skledica za juho, krožnik za juho globok, =skled, =skledic, skleda za sadje, skleda za solato, posodica, posodica za oreščke, skledica za muslije
pillow: blazina, okrasna blazina, vzglavnik, blazinica, dekorativna blazina, okrasni vzglavnik, =blazin, =vzglavniki, ortopedski vzglavnik, okrasna blazinica
candle: sveča, dišeča sveča, svečka, čajna svečka, =sveč, sojina sveča, =svečk, svečica, dišeča svečka, čajna sveča
clock: stenska ura, budilka, namizna ura, ura s kukavico, stoječa ura, =stenske ure, kuhinjska ura, ura za na steno, =stensko uro, kaminska ura, ura z nihalom, stenska urica, digitalna budilka
mirror: ogledalo, zrcalo, stensko ogledalo, ogledalce, =ogledal, kopalniško ogledalo, stoječe ogledalo, kozmetično ogledalo
car: avto, avtomobil, električni avtomobil, avtomobilček, športni avto, kabriolet, vozilo, limuzina, avtek, =avta, =avtu, =avtom, =avti, =avtov, avti, električni avto, terenec, dirkalnik, dirkalni avto, karavan, taksi, starodobnik, osebni avto, avtec, športni avtomobil, oldtimer, pick up, terensko vozilo, osebno vozilo, pajek avto
bicycle: kolo, gorsko kolo, električno kolo, bicikel, =kolesa, =kolesu, =kolesom, =koles, mestno kolo, otroško kolo, cestno kolo, kolesce, =kolesi, kolo za otroke, poganjalec, e kolo, gorec, treking kolo
headphones: slušalka, =slušalke, brezžične slušalke, =slušalk, =slušalkami, naglavne slušalke, ušesne slušalke, in ear slušalke, čepki
phone: telefon, pametni telefon, mobitel, mobilni telefon, iphone, mobilnik, telefonček
laptop: prenosnik, prenosni računalnik, laptop, notesnik, prenosniki, macbook, ultrabook
camera: fotoaparat, kamera, digitalni fotoaparat, videokamera, instantni fotoaparat, akcijska kamera, zrcalnorefleksni fotoaparat, fotič, kompaktni fotoaparat, analogni fotoaparat, polaroid
speaker: zvočnik, bluetooth zvočnik, brezžični zvočnik, =zvočniki, soundbar, prenosni zvočnik, zvočniška omarica, zvočna postaja, zvočniški sistem, zvočnica
perfume: parfum, toaletna voda, parfumska voda, dišava, kolonjska voda, =parfumi, steklenička parfuma, ženski parfum, vonj za ženske, parfumček, eau de parfum, dišeča voda
lipstick: šminka, rdečilo za ustnice, šminke, sijaj za ustnice, tekoča šminka
ball: žoga, žogica, nogometna žoga, košarkarska žoga, teniška žogica, žoga za plažo, =žog, odbojkarska žoga, telovadna žoga, nogometna žogica, žoga za odbojko, žoga za košarko, gumijasta žoga, napihljiva žoga
guitar: kitara, akustična kitara, električna kitara, ukulele, klasična kitara, bas kitara
teddy-bear: plišasti medvedek, plišasti medvedki, medvedek plišasti, plišasti medved, plišast medvedek, medo, teddy, medvedek teddy, plišastega medvedka, =plišasti medo, plišast medved
book: knjiga, roman, zvezek, beležka, rokovnik, dnevnik, kuharska knjiga, knjižica, beležnica, =knjig, učbenik, slikanica, planer, notesnik za pisanje
cat: mačka, maček, mačkica, muca, mucek, mačji mladič, mucka, =mačk, =mačke, =mucki, muc, muckica, črni maček, mačkon
dog: pes, =psa, =psu, =psom, =psi, =pse, =psov, kužek, psiček, mladiček psa, jazbečar, koder, kuža, =kužka, kužki, =kuže, buldog, labrador, haski, ovčar, mops, pasji mladič, psička, ptičar, dalmatinec, zlati prinašalec, psička koder, pasji prijatelj
bear: medved, medvedek, severni medved, polarni medved, medvedka, medvedja, =medvedi, medvedji mladič, grizli, medo medved, mladiček medveda
rabbit: zajec, zajček, kunec, zajčica, =zajca, =zajci, =zajčki, =zajčka, zajček dolgouhec, kunček, dolgoušec, zajčje
panda: panda, mali panda, pandica
elephant: slon, slonček, slonica, =sloni, =slončki
duck: raca, račka, racman, raček, =račke, račica, gos račka
frog: žaba, žabica, krastača, žabec, =žabe, žabji
dinosaur: dinozaver, dino, tiranozaver, =dinozavra, =dinozavri, =dinozavrom, dinozavrček, =dinozavru, triceratops
penguin: pingvin, pingvinček, =pingvini
pig: prašič, prašiček, pujs, pujsek, svinja, pujska, pujsica
fox: lisica, lisička, lisjak, =lisice, lisjaček
lion: lev, levinja, levček, =leva, =levi, =levom, levi mladič, kralj živali
tiger: tiger, =tigra, tigrica, tigrček, =tigri, =tigrom, tigrov mladič
monkey: opica, opička, šimpanz, gorila, opičjak
mouse: miš, miška, mišek, podgana, =miši, =mišjo, mišica miš
owl: sova, sovica, uharica, =sove, sovica uharica, čuk
fish: riba, ribica, zlata ribica, =ribe, krap
turtle: želva, želvica, =želve
chick: piščanček, pišče, piščanec, =piščančki, ptičji mladič, piške, piška
garden: vrt, kitajski vrt, japonski vrt, vrtiček, dvorišče, =vrtu, =vrtovi, cvetlični vrt, vrtna greda, zelenjavni vrt, cvetlični park, park
palace: palača, grad, prepovedano mesto, tempelj, =gradu, =gradovi, dvorec, trdnjava, pagoda, samostan, grajsko dvorišče, katedrala
skyline: panorama mesta, mestna panorama, silhueta mesta, mestno obzorje, obzorje mesta, panorama, mestna krajina, mestna silhueta
mountains: gora, gore, gorovje, gorska pokrajina, =gorah, =gorami, hribi, gorska veriga, alpe, triglav, hrib, gorski vrh, vrhovi, hribovje, gorski greben, greben gora
beach: plaža, morska obala, =plaži, obala morja, =obali, peščena plaža, obala, peščena obala, morska plaža, ob morju, na obali, obrežje
forest: gozd, džungla, =gozdu, pragozd, gozdič, jasa, gozdna jasa, =gozda, hosta, smrekov gozd, bukov gozd, jelov gozd
street: ulica, uličica, pločnik, cesta, =ulici, avenija, aleja, =cesti, mestna ulica, makadam, tlakovana ulica, križišče

[accessory]
glasses: očala, =očal, =očali, =očalih, očalca, dioptrijska očala
bow: pentlja, pentljica, metuljček, pentlje, =pentljo
balloon: balon, balonček, =baloni
bubbles: milni mehurček, =milni mehurčki, =milne mehurčke, mehurček, =mehurčki, =mehurčke, =milnimi mehurčki, =mehurčkov
wings: krilo ptice, peruti, =peruti, =krili ptice, krilat, leteč, =kriloma, =perutmi, perutnica, =krilca, =krilci, =leti, =krili

[colour]
red: rdeč, bordo, temno rdeč, škrlaten, vinsko rdeč, karmin, živo rdeč, rubinast, temnordeč, češnjev, rdečkast, vijoličasto rdeč, opečnat, bordo rdeč, višnjev, svetlo rdeč, bordojski, malinasto rdeč, svetlordeč, bledordeč, nežnordeč, pastelnordeč, živordeč, močnordeč, barve vina, češnjeve barve, rubinasto rdeč, rdečerjav, malinovo rdeč, jagodno rdeč
orange: oranžen, koralen, marelični, breskov, terakota barva, oranžna, marelična, pomarančen, rjasto oranžen, rjast, koralno rdeč, breskve barva, terakoten, bučen, opečnato oranžen, mandarinin, lisičje rdeč, svetlooranžen, bledooranžen, nežnooranžen, pastelnooranžen, temnooranžen, živooranžen, močnooranžen, bakrene barve, oranžnordeč, korenčkov, marelične barve, barve breskve, koralne barve
yellow: rumen, limonino rumen, gorčičen, gorčično rumen, svetlo rumen, limonast, živo rumen, okrast, medene barve, rumenkast, oker, zlato rumen, sončno rumen, svetlorumen, bledorumen, nežnorumen, pastelnorumen, temnorumen, živorumen, močnorumen, barve medu, barve limone, gorčične barve, barve gorčice, slonokostno rumen
green: zelen, olivno zelen, temno zelen, svetlo zelen, smaragden, meta, mentol, olivna, kaki, temnozelen, svetlozelen, smaragdno zelen, oliven, metin, pistacija, žajbljevo zelen, limeta, zelenkast, vojaško zelen, gozdno zelen, travnato zelen, metno zelen, žajbelj, khaki, pistacijasto zelen, bledozelen, nežnozelen, pastelnozelen, živozelen, močnozelen, barve mete, olivne barve, barve olive, mint, mint zelen, zelenomoder, žad, žadast, rumenozelen, petrolejno zelen, steklenično zelen, modrozelen
blue: moder, kraljevsko moder, kobaltno moder, indigo, safirno moder, plav, kobaltna, kraljevo moder, živo moder, safirna, električno moder, kobalten, modrikast, džins moder, ultramarin, plavičast, živomoder, močnomoder, močno moder, barve kobalta, kobaltno modre barve, modre barve, safirne barve
light-blue: svetlo moder, turkizen, nebesno moder, svetlomoder, turkiz, sinje moder, azuren, bledo moder, baby moder, sinji, turkizno moder, pastelno moder, akvamarin, ledeno moder, sinjemoder, bledomoder, nežnomoder, nežno moder, pastelnomoder, barve neba, svetlo turkizen, tirkizen, petrolejno moder svetel
navy: temno moder, temnomoder, mornarsko moder, navy, polnočno moder, mornarska modra, temno modra barva, mornarsko modra
purple: vijoličen, vijoličast, lila, sivka, sivkin, slivov, temno vijoličen, svetlo vijoličen, škrlatno vijoličen, ametist, sivkina, lila barve, sivke barva, jajčevčev, ametisten, purpuren, slivova, svetlovijoličen, bledovijoličen, nežnovijoličen, pastelnovijoličen, temnovijoličen, živovijoličen, močnovijoličen, svetlovijoličast, bledovijoličast, nežnovijoličast, pastelnovijoličast, temnovijoličast, živovijoličast, močnovijoličast, barve sivke, jagodičast, lavanda, grozdne barve, vijola
pink: roza, rožnat, fuksija, ciklama, pudrasto roza, losos, svetlo roza, temno roza, rožnati, pink, pudrast, pudrove barve, magenta, staro roza, nežno roza, malinast, malinov, ciklamen, bledo roza, lososov, pastelno roza, fuksija barve, umazano roza, svetlorožnat, bledorožnat, nežnorožnat, pastelnorožnat, temnorožnat, živorožnat, močnorožnat, svetloroza, bledoroza, nežnoroza, pastelnoroza, temnoroza, živoroza, močnoroza, barve lososa, roza barve, rožnate barve, flamingo roza, cvet češnje, barve fuksije, bonbon roza, marelično roza
brown: rjav, čokoladno rjav, konjak, karamela, kostanjev, temno rjav, svetlo rjav, temnorjav, svetlorjav, karamelen, kavne barve, kostanjevo rjav, čokoladen, karamelno rjav, konjakove barve, orehove barve, kakavov, cimet, cimetov, konjakova, bledorjav, nežnorjav, pastelnorjav, živorjav, močnorjav, barve čokolade, barve konjaka, barve kave, rdeče rjav, temno čokoladen, bronasto rjav, karamelne barve, mahagonijev, zemeljske barve, kavnorjav
beige: bež, barva šampanjca, barve šampanjca, barve slonove kosti, barve peska, krem, slonokoščen, peščen, slonova kost, kremast, šampanjec, kremen, naravno bel, ekru, vaniljev, peščena, svetlo bež, bež barve, krem barve, slonokoščena, zlomljeno bel, kožna barva, umazano bel, kamela, nude, temno bež, smetanov, kremna, svetlobež, bledobež, nežnobež, pastelnobež, temnobež, živobež, močnobež, barve lanu, barve kože, svetlo krem, kremno bel, sladoledno bel, kamelje barve, barve kamele, peščene barve, naravne barve, taupe
black: črn, mat črn, oglato črn, ebenovina črna, popolnoma črn, črne barve, ogljeno črn, globoko črn, črnikast, oglene barve
white: bel, =bela, =bele, =beli, =belo, =belega, =belem, =belemu, =belim, =belih, =belimi, snežno bel, biserno bel, belkast, čisto bel, mlečno bel, bele barve, snežnobel, biserna barva, bisernobel, alabastrn
grey: siv, antracit, grafit, temno siv, svetlo siv, temnosiv, svetlosiv, pepelnato siv, antraciten, srebrno siv, sivkast, pepelnat, dimno siv, antracitno siv, grafiten, grafitno siv, mišje siv, bledosiv, nežnosiv, pastelnosiv, živosiv, močnosiv, sivorjav, sivomoder, srebrnosiv, modrosiv, barve grafita
gold: zlat, zlato, pozlačen, rožnato zlato, zlate barve, zlatast, belo zlato, =rose gold, pozlata, zlatorumen, rumeno zlato, =roza zlato, zlatkast
silver: srebrn, srebro, posrebren, srebrne barve, srebrnkast, srebrnast, =srebra

[material]
leather: usnje, usnjen, umetno usnje, pravo usnje, semiš, semišast, eko usnje, =usnja, velur usnje, naravno usnje, lakasto usnje, nubuk, goveje usnje, ekousnje, brušeno usnje, lakirano usnje, vegansko usnje, =usnju, semiš usnje, =usnjem, semišen, telečje usnje
cotton: bombaž, bombažen, platno, platnen, organski bombaž, bombaža, flanela, flanelast, muslin, keper, popelin, damast, frotir, =bombaža, bio bombaž, jersey, batist, perkal, flanelen, bombažna tkanina
silk: svila, svilen, saten, satenast, šifon, naravna svila, satenski, atlas
wool: volna, volnen, kašmir, kašmirski, merino, filc, polst, merino volna, tvid, alpaka, moher, flis, klobučevina, ovčja volna, angora, filcast, =volne
denim: džins, denim, kavbojski, iz džinsa, jeans blago, džinsast, kavbojevina, iz jeansa
linen: lan, lanen, =lana, =lanu, =lanom
metal: kovina, kovinski, železo, železen, aluminij, aluminijast, medenina, medeninast, baker, bakren, bron, bronast, lito železo, kovano železo, titan, mehanski, kovan, krom, kromiran, zlitina, pločevina, pločevinast, =bakra, litoželezen, titanov, kositer, kovinska, mesing, pocinkan, kositrn
steel: jeklo, jeklen, nerjaveče jeklo, inox, nerjavno jeklo, nerjaveč, =jekla, kirurško jeklo, nerjavečega jekla, =nerjavečega jekla
wood: les, lesen, hrast, hrastov, oreh, bor, borov, bukev, bukov, breza, masivni les, masiva, vezana plošča, tikovina, jesen les, mahagonij, =lesa, =lesu, masivni hrast, hrastovina, akacija, javor, smreka, smrekov, orehov les, orehovina, jesenov, brezov, bukovina, trden les, mango les, hrastov les, lipa, iverna plošča, mdf, češnjev les, akacijev, macesen, macesnov, smreka les, jelka, masiven les, iveral, lipov, oljčni les, ratan les
bamboo: bambus, bambusov
glass: steklo, steklen, kristal, kristalen, kaljeno steklo, =stekla, borosilikatno steklo, mlečno steklo, kristalno steklo, pihano steklo, =steklu, brušeno steklo, motno steklo
ceramic: keramika, keramičen, porcelan, porcelanast, glina, glinen, lončenina, kamenina, terakota, kostni porcelan, porcelanski, fajansa, keramični, kamnina, glaziran, lončen
plastic: plastika, plastičen, akril, polikarbonat, pvc, akrilen, smola, umetna masa, polipropilen, epoksi smola, pleksi steklo, pleksi
rubber: guma, gumijast, silikon, silikonski, kavčuk, lateks, neopren, gumast, neoprenski, gumen
velvet: žamet, žameten, velur, pliš, velurast, samt, velvet, rebrasti žamet, plišasto blago, baržun
paper: papir, papirnat, karton, kartonast, kraft papir, kartonski, lepenka

[also]
subject.bear + colour.brown: rjavi medved
subject.bear + colour.white: beli medved
subject.trousers + material.denim: kavbojke, džins hlače, =kavbojk, =kavbojkami, jeans hlače, =kavbojkah, =jeans
subject.duck + material.rubber: gumijasta račka, gumijasta raca, gumijast raček
subject.jacket + material.denim: džins jakna, jeans jakna, kavbojska jakna
subject.boot + material.rubber: gumijasti škornji, gumijastih škornjev, gumijasti škorenjčki

[scene]
white-background: belo ozadje, =belem ozadju, =čisto belem ozadju, čisto belo ozadje, =belega ozadja, enobarvno belo ozadje, =bela podlaga
living-room: dnevna soba, dnevni prostor, =dnevni sobi, =dnevno sobo, =dnevne sobe, =dnevnem prostoru
bedroom: spalnica, =spalnici, =spalnico
kitchen: kuhinja, kuhinjski pult, =kuhinji, =kuhinjskem pultu, =kuhinjo
bathroom: kopalnica, =kopalnici, =kopalnico, kad, banja, stranišče, ob kadi, tuš kabina
office: pisarna, delovna soba, =pisarni, domača pisarna, delovni kabinet, kabinet, delovno mesto, delovni prostor, delavnica pisarna
snow: sneg, =snegu, =snega, zasnežen, snežen, snežna pokrajina, zasnežena pokrajina, =snegom, zametan
studio: studio, fotografski studio, =studiu, atelje, foto studio, studijsko ozadje, fotostudio

[style]
photo: fotografija, fotorealističen, realističen, fotografski, foto, fotka, realistično, kot fotografija
ink-wash: slikarstvo s tušem, kitajsko slikarstvo, tuš, =s tušem, risba s tušem, kitajski tuš, tuš slikarstvo
watercolour: akvarel, vodene barvice, =akvarelom, akvarelni, =vodenimi barvami, akvarelna slika, vodene barve
oil-painting: oljna slika, slika v olju, oljne barve, =oljnimi barvami, olje na platnu, oljno slikarstvo
cartoon: risan, strip, risanka, anime, animiran, stripovski, risani film, risankast, v risanem slogu
cyberpunk: kiberpunk, cyberpunk
futuristic: futurističen, znanstvena fantastika, futurizem, sci fi, prihodnosti, iz prihodnosti
vintage: vintage, retro, starinski, antičen, staromoden, antikviteta, v starinskem slogu, starinsko, iz 70 let, v starem slogu
minimalist: minimalističen, minimalizem, minimalistično, minimalistični

[view]
front: pogled od spredaj, od spredaj, sprednji pogled, frontalno, čelni pogled, s sprednje strani, čelno, spredaj
side: pogled s strani, s strani, iz profila, stranski pogled, v profilu, profil, iz strani, z boka, bočno, bočni pogled
top: pogled od zgoraj, od zgoraj, iz ptičje perspektive, ptičja perspektiva, tlorisni pogled, s ptičje perspektive, iz zraka, z vrha, od zgoraj navzdol
three-quarter: tričetrtinski pogled, pod kotom, tri četrtine, pogled pod kotom
close-up: bližnji posnetek, od blizu, makro, bližnji plan, makro posnetek, detajlni posnetek, povečano, iz bližine, bližnji pogled, v detajlu

[light]
soft: mehka svetloba, razpršena svetloba, =mehki svetlobi, nežna svetloba, mehka osvetlitev, =mehko svetlobo, difuzna svetloba
studio: studijska svetloba, studijska osvetlitev
dusk: mrak, sončni zahod, =ob mraku, =sončnem zahodu, zlata ura, večerna svetloba, somrak, zvečer, večer, ob sončnem zahodu, v mraku, ob sončnem zatonu, sončni zaton, somračna svetloba, v somraku, večerna zarja
morning: jutro, zora, sončni vzhod, jutranja svetloba, zjutraj, jutranji, =sončnem vzhodu, svitanje, ob zori, ob svitu, jutranja zarja, ob jutru, ob sončnem vzhodu
night: noč, ponoči, mesečina, nočni, =noči, mesečna svetloba, ob polni luni, polna luna, v noči, zvezdna noč, v mesečini, nočno nebo
backlit: protisvetloba, osvetljen od zadaj, proti svetlobi, =protisvetlobi
neon: neon, neonski, neonska luč, neonske luči, =neonskih luči, neonska svetloba, =neonskimi lučmi, neonska osvetlitev

[word]
trim: ozadje, =ozadju, =ozadja, soba, =sobi, svetloba, osvetlitev, list, travnik, krona, prestol, veja, igrišče, vrat, =vratu, roka, =roki, glava, =glavi, rama, =rami, interier, jedilnica, pašček, pašček za uro, pas za kitaro, pas za torbo, jermenček, ročaj, ročica, držalo, podplat, vezalka, =vezalke, peta, zaponka, zadrga, gumb, =gumbi, =gumbe, trak, noga, nogica, =noge, =nogami, =nogicami, =nogah, =nogice, kolesce vozička, koleščk, =kolesca, =kolesci, pokrov, pokrovček, zamašek, podstavek, osnova, rob, obroba, jezik čevlja, vložek, ovratnik, rokav, =rokavi, manšeta, žep, podloga, šiv, resa, =rese, cof, veriga, =verigo, naramnica, =naramnice, potisk, vzorec, črta, =črte, =črtami, pika, pikica, =pike, =pikami, =pikicami, cvetlični vzorec, vezenina, logotip, napis, motiv, čipka, volan, =volani, kamen, kamenček, =kamni, =kamnom, =kamenčki, =kamenčkom, cirkon, =cirkoni, biser, =biseri, diamant, perla, ježek, številčnica, kazalec, =kazalci, =kazalce, zaslon, kljunček, stenj, vzglavje, naslon, naslonjalo, naslon za roke, kabel, žarnica, uho, =ušesa, =ušesi, =uhlji, oko, =oči, =očmi, nos, smrček, rep, repek, kljun, brk, griva, cofek, šilt, krajec, =krajci, kapuca, =kapuco, krzno, okovje, kovica, sedež, sedlo, krmilo, pnevmatika, platišče, špica, detajl, =detajli, okras, dodatek, struna, predal, =predali, vratca, tipka, elastika, vrvica, dno, našitek, etiketa, snemljivi pas, trebuh, trebušček, taca, tačka, izrez, dekolte, karo, blazinice, kontrast, zapiralo, naušnik, tabla, ograja, okenska polica, okno trim, miza trim, sidro, gumbek, gumbki, ovratniček, rokavček, robček, našiv, prešiv, kristalček, svila podloga, kapica steklenice, pipica, čep, držalce, kavelj, luknja, luknjica, volančki, pentljica na krilu, perje, tipalke, lasje, frizura, obraz, ustnice, usta, zob, zobje, jezik, rog, rogovi, krempelj, šapa, rožica, rožice, srčki, zvezdice, pikčast vzorec, kabel za polnjenje, baterija trim, jermen
body: ohišje, okvir, senčilo, senčnik, telo, prevleka, oblazinjenje, površina, material, barva, =barvi, =barve, =barvo, odtenek, ton, tkanina, blago, konstrukcija, platnice, vezava, mizna plošča, korpus, dlaka, zunanjost, izdelava, okvirja, =okvirju, =okvirjem, barvni odtenek, lupina
other: miška za računalnik, brezžična miška za računalnik, zabava, praznovanje, piknik, koncert, klop, klopca, kozarec za vlaganje, ribnik, vrč, krožniček, voda, kava, čaj, vino, sadje, jabolko, kruh, ovitek, ovitek za telefon, etui, etui za telefon, etui za očala, torbica za telefon, polnilnik, držalo za telefon, nosilec, stojalo, stojalo za telefon, podstavek za telefon, nalepka, plakat, obesek, obesek za ključe, uhan, =uhani, =uhanov, =uhane, zapestnica, broška, rokavica, =rokavice, =rokavic, nogavica, =nogavice, =nogavic, nogavičke, hlačne nogavice, brisača, odeja, pregrinjalo, zavesa, preproga, predpražnik, podloga za miško, podstavek za kozarec, krožnik, vilice, žlica, žlička, nož, ponev, lonec, cvetlični lonec, lonček za rože, košara, škatla, škatlica, pladenj, kljuka, obešalnik, organizator, omara, omarica, komoda, vitrina, televizor, monitor, tipkovnica, tablica, tiskalnik, usmerjevalnik, adapter, powerbank, baterija, stativ, objektiv, dron, roža, =rože, =rožami, cvet, rastlina, šopek, drevo, novoletna jelka, torta, pecivo, piškot, čokolada, hrana, pesek za mačke, povodec, ovratnica, ovratnica za psa, kletka, akvarij, krtača, ščetka, zobna ščetka, milo, šampon, krema, losjon, maskara, lak za nohte, puder, serum, glavnik, brivnik, sušilnik, fen, sesalnik, mešalnik, opekač, pečica, hladilnik, pralni stroj, likalnik, šotor, spalna vreča, čelada, kolesarska čelada, lopar, rolka, skiro, motor, motorno kolo, tovornjak, avtobus, vlak, letalo, ladja, čoln, klavir, violina, boben, flavta, kemični svinčnik, svinčnik, ravnilo, koledar, voščilnica, razglednica, tapeta, okvir za slike, okvir za fotografije, kratke hlače, =kratkih hlač, kopalke, bikini, nedrček, spodnje perilo, spodnjice, pižama, kopalni plašč, moška obleka, kravata, telovnik, uniforma, kostum, pajac, copat, =copati, =copate, maska, lasulja, posteljnina, rjuha, prevleka za blazino, prevleka za vzglavnik, prevleka za kavč, prevleka za stol, vzmetnica, prt, namizni prt, prtiček, pogrinjek, svečnik, držalo za knjige, omarica za čevlje, stojalo za dežnike, škatla za nakit, škatlica za prstan, škatla za uro, odpirač, torba za prenosnik, torba za fotoaparat, torba za kitaro, otroški avtosedež, avtosedež, ključavnica za kolo, košara za kolo, nosilec za kolesa, knjižno kazalo, ležišče za psa, pasja postelja, praskalnik, posoda za hrano, posoda za psa, posodica za psa, hrana za pse, hrana za mačke, transporter, mišolovka, računalniška miška, brezžična miška, gaming miška, robot, raketa, samorog, zmaj, konj, krava, ovca, koza, ptica, ptiček, papiga, orel, kača, krokodil, žirafa, zebra, kenguru, koala, veverica, jež, ježek žival, jelen, srna, volk, kit, delfin, morski pes, hobotnica, metulj, čebela, pikapolonica, pajek, kokoš, petelin, človek, hiša, stavba, most, reka, jezero, nebo, sonce, luna, mesec, zvezda, oblak, trava, okno, vrata, stena, tla, streha, vedro, predpasnik, deska za rezanje, peresnica, neseser, kozmetična torbica, lutka, punčka, kocke, sestavljanka, gugalnica, voziček, duda, kamin, ventilator, kozarec za vino, vinski kozarec, servis, čajni servis, posoda, pribor, smuči, sanke, drsalke, snežak, tehtnica, igralna konzola, morje, pesek, valovi, potok, slap, skala, kamnita stena, terasa, balkon, stopnice, stopnišče, hodnik, klet, podstrešje, kavarna, restavracija, trgovina zgradba, šola zgradba, cerkev, grajski stolp, stolp, svetilnik, tramvaj, kolesar, otrok s kolesom, prižnica, vaza trim, lokvanj, lokvanjev list, list lokvanja, odejica, dekica, prtljažnik, kofein, limonada, sok, mleko, sladoled, lubenica, banana, pomaranča, limona, jagoda, češnja, buča, korenje, korenček, kost, kostka, pesji dres, pohištvo, vrtno pohištvo, sedežna blazina, stenska dekoracija, girlanda, lampijončki, praznična dekoracija, božično drevo, bor drevo, palma, kaktus, sukulenta, tulipan, vrtnica, sončnica, marjetica, sivka roža, šopek vrtnic, koš za perilo, pralna krpa, kuhinjska krpa, kuhalnica, lopatka, cedilo, pekač, model za torte, jedilni pribor, slamica, podstavek pod skodelico, podstavek za lonec, mlinček, solnica, posodica za začimbe, kozmetika, senčilo za oči, sušilec, glavnik za lase, lasna sponka, sponka, trak za lase, elastika za lase, ščitnik, torba za smeti, smetnjak, koš za smeti, mikrofon, radio, radijski sprejemnik, projektor, konzola za igre, joystick, zvezek trim, puščica, globus, zemljevid, teleskop, daljnogled, mikroskop, sesalo, smučka, surf, kajak, jadrnica, traktor, kombi, helikopter, balon na vroči zrak, čarovnik, vila, škrat, duh, okostnjak, vesoljec, pirat, vitez, robotek, kipec trim
toy: igrača, pliš igrača, plišasta igrača, figurica, kip, kipec, skulptura, par, pakiranje, zbirka, vrsta, tip, ilustracija, risba, upodobitev, portret, model, različica, skupina, serija, prikaz, plišasta žival, hranilnik, kosov igrače, podoba, sličica, posnetek, spominek, slika
generic: fotografija izdelka, izdelek, artikel, slika izdelka, produktna fotografija, kataloška fotografija, blago v prodaji, predmet
plain: slamnat, slamnati, pije, pleten iz ratana, ratan, prenosen, raven, plišast, jaz, ti, on, ona, ono, mi, vi, oni, moj, tvoj, naš, vaš, njegov, njen, njihov, ta, to, te, tisti, en, ena, eno, ki, katerega, katera, kateri, kaj, kako, kdaj, kje, če, da, ali bi, se, si, ga, jo, jih, mu, bo, bi, sem, smo, še, že, zelo, tako, tudi, samo, preprosto, cel, vsak, vse, vsi, bil, bila, bilo, biti, lahko, prosim, ustvari, generiraj, nariši, naslikaj, prikaži, pokaži, naredi, želim, iščem, potrebujem, prodam, prodajam, kupim, kupi, ponujam, nov, novost, najboljši, kakovost, kakovosten, visoka kakovost, visoka ločljivost, visoke ločljivosti, ločljivost, luksuzen, premium, lep, lepa, čeden, ljubek, sladek, prikupen, simpatičen, zabaven, smešen, vesel, žalosten, srečen, dober, prijazen, pogumen, hud, puhast, kosmat, eleganten, stilski, moderen, modni, klasičen, sodoben, oblikovalski, ročno izdelan, ročno delo, ročno, ročno poslikan, unikaten, originalen, original, pristen, pravi, preprost, gladek, enobarven, mehek, trd, temen, svetel, živ, pastelen, nežen, topel, hladen, mat, sijoč, poliran, bleščeč, velik, ogromen, majhen, mali, drobcen, mini, midi, maksi, srednji, velikost, oversize, dolg, kratek, visok, nizek, širok, ozek, tanek, debel, okrogel, ovalen, kvadraten, pravokoten, lahek, težek, kompakten, prostoren, udoben, trpežen, zanesljiv, vzdržljiv, praktičen, univerzalen, zložljiv, raztegljiv, nastavljiv, vodoodporen, nepremočljiv, brezžičen, električen, digitalen, pameten, avtomatski, potovalen, zunanji, domač, športen, vsakdanji, svečan, večeren, posloven, pisarniški, šolski, poletni, zimski, jesenski, pomladni, poletje, zima, pomlad, jesen, ženski, moški, otroški, za ženske, za moške, za otroke, za deklice, za dečke, za fante, ženska, dekle, deklica, deček, fant, otrok, otroci, dojenček, odrasel, uniseks, unisex, darilo, za darilo, rojstni dan, božič, božičen, razprodaja, akcija, popust, brezplačna dostava, dostava, brezplačno, cena, poceni, znamka, blagovna znamka, slog, =slogu, stil, =stilu, oblika, kroj, dizajn, okrasen, dekoracija, dekorativen, dom, za dom, mesto, mesten, podeželski, rustikalen, skandinavski, industrijski, boho, provansalski, italijanski, francoski, nemški, slovenski, kitajski, japonski, turški, naraven, umeten, imitacija, ekološki, organski, recikliran, čist, poln, prazen, odprt, zaprt, dvojen, zakonski, enojen, sprednji, zadnji, sredina, cm, mm, ml, kg, l, liter, =litra, =litrov, eur, xs, m, xl, xxl, pleten, kvačkan, prešit, tkan, vezen, čipkast, karirast, črtast, pikčast, cvetlični, vzorčast, potiskan, plisiran, naguban, ki sedi, ki spi, ki teče, ki stoji, teče, skače, pleše, igra, bere, plava, igra se, gleda, hodi, se smeji, se smehlja, nasmejan, sedeč, stoječ, ležeč, speč, tekoč, razigran, zaspan, učitelj, zdravnik, kuhar, kralj, kraljica, princesa, princ, astronavt, protizdrsen, neoprijemljiv, podložen, z dolgimi rokavi, s kratkimi rokavi, dolgi rokavi, kratki rokavi, brez rokavov, oprijet, ohlapen, visok pas, z visokim pasom, okrogel izrez, namizen, stenski, talni, viseč, stropen, kuhinjski, jedilni, vrtni, za na plažo, pohodniški, gorski, tek, za tek, trening, joga, potovanje, delo, šola, sprehod, za vsak dan, igra računalniška, gaming, profesionalen, prostornina, dišeč, okrašen, poslikan, izrezljan, odličen, idealen, popoln, sončen, dnevna svetloba, vzdušje, prijeten, prefinjen, led, bluetooth, usb, sam, tukaj, tu, tam, danes, notranji, mlad, star, ekstra, ultra, pro, max, plus size, prvi, drugi, globok, ekskluziven, omejen, stanje, rabljen, kot nov, na zalogi, po naročilu, za kavo, za vodo, poroka, poročen, družina, družinski, pomivalni stroj, mikrovalovna, varen, hipoalergen, zračen, elastičen, prozoren, rebrast, zgornji, spodnji, mama, oče, babica, dedek, prijatelj, ljubljen, zrak, narava, delovni, lačen, divji, višina, širina, dolžina, globina, premer, teža, pisan, večbarven, mavričen, akustičen, na kolesih, kabinski, trdi, čez ramo, kopalniški, vesel svet, čaroben, miren, radoveden, hit, super, garancija, trgovina, oblazinjen, lakiran, vrtljiv, gugalni, s predali, polnilo, zmogljiv, zvok, parkiran, mornarski, ljubljenček, palcev, gb, v steklu, svež, dolgotrajen, vonj, nočna, rad bi, rada bi, bi rad, bi rada, ali mi lahko, prosila, prosil, narišeš, narišite, naslikaš, pokažeš, pokažite, ustvarite, ustvariš, izdelajte, izriši, posnemi, zanima me, daj mi, vel, št, kpl, posneto, posnet, prikazan, viden, postavljen, odložen, položen, obešen, prislonjen, obrnjen, privezan, pritrjen, skrit, madež, dogovor, po dogovoru, ugodno, malo rabljen, ohranjen, dobro ohranjen, polovni, original embalaža, embalaža, brez napak, poštnina, poštnina gratis, gratis, prevzem, lesen podstavek, dež, deževen, oblačno, megla, meglen, veter, vetroven, sonček, ki pije, ki je, ki bere, ki skače, ki pleše, ki gleda, ki drži se, jé, leze, pleza, koraka, sprehaja, se sprehaja, lovi, počiva, poje, dremlje, leži ob, čepi, visi z, poreden, luštkan, srčkan, debelušen, kvarčen, po meri, unikat, ročne izdelave, v obliki, v obliki srca, solza, srce, srček, zvezdast, plitev, ki se prilega, prilegajoč, stretch, slim fit, skinny, a kroj, zvončast, nizkocenoven, posebna ponudba, top ponudba, zimzelen, dotik, na dotik, zatemnitev, polnilni, baterijski, sončen dan, popoldan, dopoldan, pozno, zgodaj, na soncu, v senci, senca, sence, odsev, ozadje zamegljeno, zamegljeno

[role]
exclude-after: brez, ne, ni, niso, razen, namesto, niti, nima, ne vključuje, ne vsebuje, nobeden, noben, nobenega, komplet ne vključuje, izključujoč
exclude-before: ni vključen, ni vključena, ni vključeno, niso vključeni, niso vključene, naprodaj posebej, se prodaja posebej, se prodajajo posebej, prodaja se posebej, prodajajo se posebej, ni del kompleta, niso del kompleta, ni v kompletu, niso v kompletu, ni priložen, ni priložena, ni priloženo, niso priloženi, niso priložene, se prodaja ločeno, ni v ceni, niso v ceni, ni vključen v ceno, ni vključena v ceno, niso vključeni v ceno, se prodajajo ločeno, prodaja se ločeno, ni del ponudbe, je naprodaj posebej, so naprodaj posebej
fits-after: za, primeren za, primerna za, primerno za, primerni za, združljiv z, združljiva z, združljive z, združljiv s, združljive s, se ujema z, ujema se z, se ujema s, ujema se s, se ujemajo z, se lepo ujema z, se lepo ujema s, se odlično ujema z, se odlično ujema s, se odlično poda k, se poda k, poda se k, se podajo k, se lepo poda k, paše k, pašejo k, odlično paše k, paše na, poleg, ob, zraven, za razliko od, podoben, podobna, podobno, idealen za, idealna za, idealno za, namenjen za, namenjena za, k, h, do, pri, blizu, popoln za, popolna za, v kombinaciji z, v kombinaciji s, kot
with-after: z, s, vključuje, vključno z, okrašen z, okrašena z, ima, vsebuje, opremljen, opremljena, v kompletu z, skupaj z, okrašen s, okrašena s, imajo, vključno s, plus, polnjen, obrobljen
wear-after: nosi, ki nosi, oblečen v, oblečena v, oblečeno v, drži, ki drži, igra se z, se igra z, ki se igra z, ki se igra s, se igra s, igra se s, piha, pihajoč, napihuje, objema, jezdi, vozi, ki piha, ki objema, igra na, spušča, dela
in-after: v, na, med, nad, pred, znotraj, sredi, po, nasproti, okoli, pod, sedi na, stoji na, leži na, sedi v, proti, skozi, čez, na ozadju, o
of: iz, od, izdelan iz, izdelana iz, izdelano iz, izdelani iz, narejen iz, narejena iz, narejeno iz, sešit iz, sešita iz, spleten iz
and: in, ali, ter, pa tudi, kot tudi, &
but: poda, se poda, se lepo poda, se odlično poda, se ujema, paše, se odlično ujema, ampak, temveč, vendar, a, pač pa, toda, stoji, leži, sedi, visi, spi, se nahaja, medtem ko, pa
topic: je, so, na voljo v
count-after: set, komplet, set iz, pakiranje po, količina, komplet iz, paket
count-before: kos, kosov, kosi, kom, parov, para, delni, x, delna

[key]
subject: izdelek, predmet, objekt, naziv, naslov, kaj, artikel, kategorija, vrsta, tip, ime, motiv
colour: barva, barve, glavna barva, odtenek
material: material, materiali, blago, tkanina, sestava, glavni material
scene: scena, ozadje, okolje, prostor, lokacija, kraj, ambient
style: slog, stil
view: pogled, kot, perspektiva, kamera, kader
light: svetloba, osvetlitev, čas dneva
accessory: dodatki, dodatek, pripomočki, rekviziti
exclude: izključi, brez, negativno, izogibaj se, negativni poziv, ne
quantity: količina, število, kosov
ignore: velikost, znamka, teža, dimenzije, model, cena, višina, širina, dolžina, globina, sezona, spol, proizvajalec, prostornina, združljivost, premer, stanje, starost, garancija, podloga, podplat, kroj, mere

[number]
2: dva, dve, dveh
3: tri, trije, treh
4: štiri, štirje, štirih
5: pet, petih
6: šest, šestih
7: sedem
8: osem
9: devet
10: deset
12: dvanajst, ducat

# Czech. Marks may be missing in the text; all cases come from the rules below.
[language]
tag: cs
source: written by hand
heads: first
adjectives: before
clause: first
parts: yes
family: westslavic
letters: řůě

[inflect]
noun: ůl -> olu, ole, olem, oly, olů, olům, olech
noun: ůž -> ože, oži, ožem, ožů, ožům, ožích
noun: ům -> omu, omem, omě, omy, omů
noun: ůň -> oně, oni, oněm, oňů
noun: íček -> íčku, íčkem, íčky, íčků, íčka, íčci, íčkům, íčkách
noun: ek -> ku, kem, ky, ků, kům, cích, kách, ka, kovi, ci
noun: ec -> ce, ci, cem, ců, cům, cích, covi
noun: ev -> ve, vi, ví, vím, vemi, vích
noun: eň -> ně, ni, ní, ním, němi, ních, něm
noun: yň -> yně, yni, yní, yním
noun: ň -> ně, ni, ní, ním, němi, ních, něm, ňů
noun: ka -> ky, ce, ku, kou, ek, k, kám, kami, kách, ko
noun: ha -> hy, ze, hu, hou, h, hám, hami, hách
noun: ga -> gy, ze, gu, gou, g
noun: cha -> chy, še, chu, chou, ch, chám
noun: ra -> ry, ře, ru, rou, r, rám, rami, rách
noun: ja -> je, ji, jou, jí, jím
noun: a -> y, ě, e, i, u, ou, -, ám, ami, ách
noun: ice -> ici, icí, ic, icím, icemi, icích
noun: ště -> ště, šti, štěm, šť, štím, štích, ata
noun: ě -> i, í, ím, ěmi, ích, -, ěte, ěti, ětem, ata, at, atům, aty, atech, ěm
noun: ře -> ří, ři, řím, řete, řeti, řetem, řata, řat
noun: e -> i, í, ím, emi, ích, -, ete, eti, etem, ata, at, atům, aty, atech, a, u, em
noun: lo -> la, lu, lem, le, l, el, lům, ly, lech
noun: ko -> ka, ku, kem, ek, k, kům, ky, kách, cích
noun: no -> na, nu, nem, ně, n, en, nům, ny, nech
noun: tro -> tra, tru, trem, tře, ter
noun: o -> a, u, em, e, ě, -, ům, y, ech, ách
noun: ní -> ního, nímu, ním, ních, ními
noun: í -> ího, ímu, ím, ích, ími
noun: ý -> á, é, ého, ému, ém, ým, ou, ých, ými, í
noun: á -> é, ou, ých, ým, ými
noun: é -> ého, ému, ém, ých, ým, ými
noun: ky -> ek, kám, kami, kách, ků, kům, cích
noun: y -> -, ů, ům, ám, ami, ách, ech
noun: us -> a, u, em, y, ů, usu, usy
noun: um -> a, u, em, ích
noun: st -> sti, stí, stem, stmi, stu, sty, stů, stě
noun: k -> ku, kem, ky, ků, kům, cích, ka, kovi, ce, ci, kách
noun: h -> hu, hem, hy, hů, hům, zích, ha, ze
noun: ch -> chu, chem, chy, chů, chům, ších, cha
noun: r -> ru, rem, ře, ry, rů, rům, rech, ra, rovi, ři, r
noun: ť -> tě, ti, tí, tím, těmi
noun: j -> je, ji, jem, jů, jům, jích, jí
noun: l -> lu, lem, le, ly, lů, lům, lech, la, lovi, li, lí, lích
noun: * -> u, em, e, ě, y, ů, ům, ech, a, ovi, i, ích, í, ím, emi, é
adjective: ký -> ká, ké, kého, kému, kém, kým, kou, kých, kými, cí, ce, ko
adjective: hý -> há, hé, hého, hému, hém, hým, hou, hých, hými, zí
adjective: rý -> rá, ré, rého, rému, rém, rým, rou, rých, rými, ří, ře, ro
adjective: ý -> á, é, ého, ému, ém, ým, ou, ých, ými, í, e, ě, o
adjective: í -> ího, ímu, ím, ích, ími, ě
adjective: ůl -> olu, ole, olem, oly, olů, olům, olech
adjective: ůž -> ože, oži, ožem, ožů, ožům, ožích
adjective: ům -> omu, omem, omě, omy, omů
adjective: ůň -> oně, oni, oněm, oňů
adjective: íček -> íčku, íčkem, íčky, íčků, íčka, íčci, íčkům, íčkách
adjective: ek -> ku, kem, ky, ků, kům, cích, kách, ka, kovi, ci
adjective: ec -> ce, ci, cem, ců, cům, cích, covi
adjective: ev -> ve, vi, ví, vím, vemi, vích
adjective: eň -> ně, ni, ní, ním, němi, ních, něm
adjective: yň -> yně, yni, yní, yním
adjective: ň -> ně, ni, ní, ním, němi, ních, něm, ňů
adjective: ka -> ky, ce, ku, kou, ek, k, kám, kami, kách, ko
adjective: ha -> hy, ze, hu, hou, h, hám, hami, hách
adjective: ga -> gy, ze, gu, gou, g
adjective: cha -> chy, še, chu, chou, ch, chám
adjective: ra -> ry, ře, ru, rou, r, rám, rami, rách
adjective: ja -> je, ji, jou, jí, jím
adjective: a -> y, ě, e, i, u, ou, -, ám, ami, ách
adjective: ice -> ici, icí, ic, icím, icemi, icích
adjective: ště -> ště, šti, štěm, šť, štím, štích, ata
adjective: ě -> i, í, ím, ěmi, ích, -, ěte, ěti, ětem, ata, at, atům, aty, atech, ěm
adjective: ře -> ří, ři, řím, řete, řeti, řetem, řata, řat
adjective: e -> i, í, ím, emi, ích, -, ete, eti, etem, ata, at, atům, aty, atech, a, u, em
adjective: lo -> la, lu, lem, le, l, el, lům, ly, lech
adjective: ko -> ka, ku, kem, ek, k, kům, ky, kách, cích
adjective: no -> na, nu, nem, ně, n, en, nům, ny, nech
adjective: tro -> tra, tru, trem, tře, ter
adjective: o -> a, u, em, e, ě, -, ům, y, ech, ách
adjective: ní -> ního, nímu, ním, ních, ními
adjective: á -> é, ou, ých, ým, ými
adjective: é -> ého, ému, ém, ých, ým, ými
adjective: ky -> ek, kám, kami, kách, ků, kům, cích
adjective: y -> -, ů, ům, ám, ami, ách, ech
adjective: us -> a, u, em, y, ů, usu, usy
adjective: um -> a, u, em, ích
adjective: st -> sti, stí, stem, stmi, stu, sty, stů, stě
adjective: k -> ku, kem, ky, ků, kům, cích, ka, kovi, ce, ci, kách
adjective: h -> hu, hem, hy, hů, hům, zích, ha, ze
adjective: ch -> chu, chem, chy, chů, chům, ších, cha
adjective: r -> ru, rem, ře, ry, rů, rům, rech, ra, rovi, ři, r
adjective: ť -> tě, ti, tí, tím, těmi
adjective: j -> je, ji, jem, jů, jům, jích, jí
adjective: l -> lu, lem, le, ly, lů, lům, lech, la, lovi, li, lí, lích
adjective: * -> u, em, e, ě, y, ů, ům, ech, a, ovi, i, ích, í, ím, emi, é

[subject]
dress: šaty, šatičky, večerní šaty, svatební šaty, letní šaty, společenské šaty, plesové šaty, koktejlové šaty, šatovka, pouzdrové šaty, šatová sukně, košilové šaty, maxi šaty, midi šaty, =šat, šatová zástěra, šaty na ramínka, dlouhé šaty, krátké šaty, úpletové šaty, pletené šaty, maturitní šaty, róba
t-shirt: tričko, triko, tílko, t shirt, nátělník, top, tričko s krátkým rukávem, tílka, tričko s dlouhým rukávem, tričíčko, dámské tričko, pánské tričko, crop top, tričko na ramínka, tričko polo, tílečko, nátělníček
shirt: košile, halenka, blůza, blůzka, polokošile, tunika, halena, polo tričko, košilka, polotričko, flanelová košile, lněná košile, kostkovaná košile, dámská halenka, košile na knoflíky
jacket: bunda, kabát, sako, plášť, péřovka, větrovka, parka, bundička, kabátek, blejzr, trenčkot, křivák, bomber, pláštěnka, kožich, softshellka, šusťákovka, anorak, pláštík, péřová bunda, zimní bunda, kabátek dámský, paleto, pončo, vestička péřová, péřová vesta, prošívaná bunda, koženková bunda, sáčko, pláštěnka dětská, raglán kabát
trousers: kalhoty, =kalhot, legíny, tepláky, kraťasy dlouhé, chino kalhoty, kalhotky dlouhé, punčocháče, leginy, džegíny, kapsáče, šponovky, chinos, kalhotový, elasťáky, culottes, teplákovky, kalhoty cargo, zvonáče, zvonové kalhoty, harémky, tříčtvrťáky, rajtky, kalhoty do zvonu, pumpky
skirt: sukně, sukýnka, minisukně, =sukní, pouzdrová sukně, plisovaná sukně, =sukýnek, midi sukně, tylová sukně, áčková sukně, dlouhá sukně, maxi sukně, tutu sukýnka, sukně do áčka
sweater: svetr, mikina, pulovr, svetřík, kardigan, rolák, hoodie, mikina s kapucí, pletený svetr, pulover, roláček, propínací svetr, svetřík na knoflíky, mikina na zip, mikinka, klokanka, propínací mikina, rolák pletený, fleecová mikina
hat: klobouk, čepice, kšiltovka, baret, čepička, klobouček, kulich, slamák, slaměný klobouk, kšilt čepice, zimní čepice, bekovka, čapka, cylindr klobouk, rádiovka, buřinka, čepice s bambulí, cylindr, sombrero, kovbojský klobouk, beranice, ušanka, pletená čepice, bucket hat, rybářský klobouk
scarf: šála, šátek, šál, šátky, nákrčník, =šálu, šáteček, pašmína, tunel šála, štóla, šálka, hedvábný šátek, šátek na hlavu, šátek na krk, bandana, pletená šála
sneaker: teniska, =tenisky, bota, =boty, =botky, =bot, =botách, =botám, =botami, =botičky, sportovní boty, =běžecké boty, polobotka, =polobotky, mokasína, =mokasíny, mokasín, obuv, sportovní obuv, =sneakers, =balerínky, balerínka, =kecky, kecka, =plátěnky, =slip on boty, =nazouváky, trekové boty, vycházková obuv, botasky, adidasky, kotníkové tenisky, espadrilky boty, baleríny, dětské boty, pánské boty, dámské boty, vycházkové boty, nazouvací boty, oxfordky
boot: kozačka, =kozačky, holínka, =holínky, =kotníkové boty, =kotníčkové boty, =zimní boty, =sněhule, =pohorky, =farmářky, =válenky, kotníková bota, =kanady, =trekingové boty, =chelsea, polokozačky, =kotníkových bot, perko boty, =perka, gumovka, kotníčková bota, =gumovky, martensky, kovbojky, kozačky nad kolena, kotníčky, sněhulky, trekové boty vysoké, boty nad kotník
high-heel: lodička, =lodičky, =lodiček, =boty na podpatku, =boty na vysokém podpatku, =střevíčky, střevíc, střevíček, =střevíce, =jehly boty, bota na podpatku, =sandálky na podpatku, =lodičkami, =lodičkách, =jehlové podpatky, =bot na podpatku, =páskové boty na podpatku, boty na jehle, jehlové boty, boty na klínku, klínky, páskové sandály na podpatku
sandal: sandál, =sandály, sandálek, =sandálky, =žabky, žabka plážová, =pantofle plážové, =espadrilky, pantoflíček, =sandále, =vietnamky, =pantoflíčky, =sandálů, nazouváky letní, dřeváky, crocsy, páskové sandály
handbag: kabelka, taška, psaníčko, crossbody, crossbody kabelka, taška přes rameno, nákupní taška, kabela, shopper, aktovka, ledvinka, kabelka přes rameno, taštička, dámská taška, kufřík aktovka, kabelka do ruky, listonoška, cestovní taška, plátěnka taška, brašna, plátěná taška, látková taška, sportovní taška, ledvinka na pas, taška na rameno, taška na notebook kabelka, síťovka
backpack: batoh, batůžek, školní taška, školní batoh, ruksak, městský batoh, baťoh, aktovka školní, turistický batoh, batůžek dětský, vak na záda, školní aktovka
suitcase: kufr, kufřík, cestovní kufr, zavazadlo, kabinový kufr, kufr na kolečkách, palubní kufr, skořepinový kufr, příruční zavazadlo, cestovní kufřík, kufr na palubu
wallet: peněženka, dokladovka, pouzdro na karty, portmonka, vizitkář, dolarka peněženka, pánská peněženka, dámská peněženka, měšec
belt: opasek, pásek, řemen, pás, pásek ke kalhotám, opasky, kožený opasek, šle pásek
watch: hodinky, =hodinek, náramkové hodinky, chytré hodinky, kapesní hodinky, chronograf, smartwatch, náramkové, =hodinkách, =hodinkami, dámské hodinky, pánské hodinky, hodinky na ruku, sportovní hodinky, automatické hodinky
ring: prsten, prstýnek, snubní prsten, zásnubní prsten, pečetní prsten, snubák, prstenu, =prstenem, =prstenů, snubní prstýnek, prsten s kamenem
necklace: náhrdelník, řetízek, korále, kolié, choker, obojek náhrdelník, náhrdelníček, perlový náhrdelník, řetízek na krk, korálky náhrdelník, řetízek s přívěskem, korálky na krk, obojek choker
sunglasses: =sluneční brýle, sluneční brýle, =slunečních brýlí, =slunečními brýlemi, =slunečních brýlích, protisluneční brýle, =brýle proti slunci, sluneční brejle, pilotky brýle
umbrella: deštník, slunečník, paraple, skládací deštník, deštníček, plážový slunečník, holový deštník, deštníček dětský, vystřelovací deštník
sofa: pohovka, gauč, sedačka, rozkládací pohovka, divan, rohová sedačka, kanape, dvojsedačka, trojsedačka, lenoška, kanapé, dvoumístná pohovka, gaučík, otoman, pohovka rozkládací, rozkládací gauč, rohový gauč, trojmístná pohovka, modulová pohovka, válenda pohovka
chair: židle, křeslo, židlička, stolička, taburet, barová židle, kancelářská židle, houpací křeslo, jídelní židle, houpací židle, lehátko, barovka, křesílko, ušák, kancelářské křeslo, =židlí, herní židle, dětská židlička, štokrle, puf, zahradní židle, taburetka, sedací vak, židle skládací, skládací židle, kuchyňská židle, křeslo ušák, závěsné křeslo, lavička židle, sedák vak, stolička dětská, polstrovaná židle, otočná židle, zahradní křeslo, židlička k jídlu
table: stůl, stolek, konferenční stolek, psací stůl, jídelní stůl, noční stolek, stoleček, konzole, toaletní stolek, kuchyňský stůl, pracovní stůl, odkládací stolek, servírovací stolek, lavice školní, ponk, konferenční stůl, skládací stůl, rozkládací stůl, zahradní stůl, stolek k posteli, noční stoleček, psací stolek, odkládací stůl, pult, barový stůl
bed: postel, postýlka, manželská postel, patrová postel, lůžko, palanda, kolébka, letiště postel, dětská postel, =postele, =postelí, válenda, boxspring, rozkládací postel, dvoulůžko, dětská postýlka, čalouněná postel, dvoupatrová postel, pelest postel, jednolůžko, rozkládací lůžko
lamp: lampa, lampička, lustr, stojací lampa, stolní lampa, noční lampička, lucerna, svítidlo, závěsné svítidlo, lampion, světlo lampička, stolní lampička, stropní svítidlo, nástěnná lampa, =lampiček, petrolejka, baterka svítilna, svítilna, závěsná lampa, nástěnné svítidlo, lampička na čtení, stropnice, solná lampa, petrolejová lampa, lávová lampa, nástěnná lampička, stojací lampička, zářivka, bodovka, stojanová lampa
bookshelf: knihovna, regál, police na knihy, knihovnička, police, polička, regálek, =polic, poličky, knižní police, regál na knihy, nástěnná police, závěsná police, police na zeď, poličky na knihy, regál na knížky
vase: váza, vázička, váza na květiny, podlahová váza, =váz
mug: hrnek, hrníček, šálek, hrneček, sklenice, koflík, půllitr, termohrnek, šálek na kávu, sklenička, kávový šálek, =šálku, =šálky, korbel, plecháček, pohárek, kelímek, hrnek na kávu, =hrníčky, sklenka na vodu, hrnek s víčkem, šálek s podšálkem, sklenice na vodu, sklenice na pivo, pivní sklenice, smaltovaný hrnek, džbánek na pivo
teapot: čajník, konvice, čajová konvice, konvička, rychlovarná konvice, =konvic, varná konvice, konvice na čaj, konvička na čaj, konev na čaj, moka konvička, konvice s píšťalkou
bottle: láhev, lahev, lahvička, termoska, =láhve, =lahve, =lahví, =láhví, láhev na vodu, flaška, čutora, flakon, placatka, karafa, =lahvi, =láhvi, lahev na pití, sportovní láhev, bidon, termolahev, džber láhev, láhev na víno, demižon, nápojová láhev, butylka, flakonek
bowl: miska, mísa, mistička, salátová mísa, misky, =misek, ovocná mísa, miska na polévku, bowl, salátovka, mísa na ovoce, terina, salátová miska, hluboký talíř, mísa na salát, bulionka, cukřenka, mísa dřevěná
pillow: polštář, polštářek, dekorační polštář, poduška, dekorační polštářek, podsedák, cestovní polštář, ozdobný polštář, =polštáře, zdravotní polštář, cestovní polštářek, podhlavník, sedák, polštář na spaní
candle: svíčka, svíce, vonná svíčka, svíčička, čajová svíčka, =svíček, sójová svíčka, adventní svíčka, svíčka ve skle, čajovka, čajovky, hřbitovní svíčka
clock: nástěnné hodiny, hodiny, budík, stojací hodiny, kukačky, kukačky hodiny, =hodin, stolní hodiny, kukačkové hodiny, budíček, kuchyňské hodiny, krbové hodiny, =pendlovky, kyvadlové hodiny, přesýpací hodiny, digitální budík, hodiny na zeď, věžní hodiny
mirror: zrcadlo, zrcátko, nástěnné zrcadlo, =zrcadel, stojací zrcadlo, koupelnové zrcadlo, kosmetické zrcátko, =zrcátek, kulaté zrcadlo, kapesní zrcátko, velké zrcadlo
car: auto, automobil, autíčko, vůz, elektromobil, sporťák, kabriolet, sportovní auto, vozidlo, závodní auto, taxi, limuzína, =vozu, =vozem, =voze, =vozy, terénní auto, sedan, suv, osobní automobil, elektroauto, závoďák, taxík, veterán auto, sportovní vůz, terénní vůz, závodní vůz, veterán, dodávkové auto, osobák, minivan, kombík, brouk auto
bicycle: kolo, bicykl, jízdní kolo, horské kolo, elektrokolo, silniční kolo, městské kolo, dětské kolo, =kol, =kola, =kole, odrážedlo kolo, bajk, kolečko dětské, odrážedlo, tříkolka, skládací kolo, koloběžka kolo, treková kola, gravel kolo, elektrické kolo
headphones: sluchátka, =sluchátek, sluchátko, náhlavní souprava, bezdrátová sluchátka, headset, =sluchátky, pecky sluchátka, špunty sluchátka, sluchátka do uší, sluchátka pecky, špunty do uší, herní sluchátka
phone: telefon, mobil, smartphone, chytrý telefon, mobilní telefon, iphone, mobilní telefony, chytrý mobil, telefony, mobílek, tlačítkový telefon, dotykový telefon
laptop: notebook, laptop, přenosný počítač, macbook, ultrabook, noťas, netbook
camera: fotoaparát, kamera, foťák, zrcadlovka, digitální fotoaparát, videokamera, instantní fotoaparát, akční kamera, kinofilmový fotoaparát, foťáček, polaroid, instax, analogový fotoaparát, kompakt foťák
speaker: reproduktor, repráček, reprobedna, bluetooth reproduktor, soundbar, bezdrátový reproduktor, reprák, reprosoustava, bedna reproduktor, přenosný reproduktor, subwoofer, bluetooth bedna
perfume: parfém, parfémová voda, toaletní voda, vůně dámská, kolínská, flakon parfému, parfémy, voňavka, kolínská voda, parfum, parfémek, flakónek parfému, dámský parfém, toaletka voda
lipstick: rtěnka, =rtěnek, lesk na rty, rtěnka na rty, tyčinka na rty, matná rtěnka, balzám na rty
ball: míč, míček, balon fotbalový, fotbalový míč, basketbalový míč, tenisový míček, volejbalový míč, plážový míč, =míče, =míčem, gymnastický míč, mičuda, balónek fotbalový, gumový míč, nafukovací míč, kopačák, merunáček
guitar: kytara, akustická kytara, elektrická kytara, ukulele, klasická kytara, španělka, kytarka, baskytara, kytara akustická
teddy-bear: plyšový medvídek, medvídek plyšový, plyšový méďa, plyšák medvěd, plyšový medvěd, méďa, medvídek teddy, teddy, =méďu, plyšový míša, plyšový medvídek teddy
book: kniha, knížka, román, sešit, zápisník, deník, kuchařka, učebnice, notes, knížečka, =knih, diář, bloček, pohádková knížka, leporelo, kuchařská kniha, fotoalbum
cat: kočka, kotě, kocour, kočička, koťátko, =koček, kocourek, =koťátka, kočičák, čičina, micka, číča, mourek, koťata, micinka
dog: pes, =psa, =psi, =psem, =psovi, =psů, štěně, pejsek, štěňátko, jezevčík, pudl, buldok, psík, =pejska, =štěňata, labrador, fenka, hafan, mops, vlčák, husky, corgi, pejsánek, voříšek, dalmatin, zlatý retrívr, čivava, špic, bígl, hafík
bear: medvěd, medvídek, lední medvěd, medvídě, medvědice, =medvědi, grizzly, polární medvěd, méďové, brtník
rabbit: králík, králíček, zajíc, zajíček, ušáček, =zajíce, zajda, =zajícem, zaječice, králičí mládě, ušák králík
panda: panda, pandička, medvěd panda, =pand
elephant: slon, slůně, sloník, slonice, =sloni, slůňátko
duck: kachna, kachnička, kačenka, káčátko, kačer, káčer, kachňátko, =kachen, kačka, kačeny
frog: žába, žabička, žabka, ropucha, žabák, skokan, =žab, rosnička
dinosaur: dinosaurus, =dinosauři, dinosaurek, tyranosaurus, triceratops, dino, =dinosaurů, tyrannosaurus, stegosaurus
penguin: tučňák, tučňáček, =tučňáci
pig: prase, prasátko, vepř, čuník, selátko, =prasat, prasnice, pašík, čuňátko, prasečí
fox: liška, lišák, lištička, liščátko, =lišek, liščí mládě, ryška liška, lištičák
lion: lev, =lva, =lvi, =lvem, =lvovi, =lvů, lvíče, lvice, lvíček, =lvíčata
tiger: tygr, tygřík, tygřice, =tygři, tygříček, =tygřím
monkey: opice, opička, šimpanz, gorila, =opic, =opiček, pavián, opičák, orangutan
mouse: myš, myška, krysa, potkan, =myši, =myší, myšička, myšák, myšáček, hlodavec
owl: sova, sovička, sůva, výr, puštík, =sov, kulíšek, sýček, sova pálená
fish: ryba, rybička, =rybiček, zlatá rybka, rybka, kapr, =ryb, klaun očkatý
turtle: želva, želvička, =želv, suchozemská želva, želvák
chick: kuře, kuřátko, ptáče, =kuřata, =kuřátka, ptáčátko, pípa kuře
garden: zahrada, zahrádka, čínská zahrada, japonská zahrada, dvorek, =zahrad, zahrádečka, květinová zahrada, botanická zahrada, zeleninová zahrada, sad, =park
palace: palác, zámek, hrad, zakázané město, chrám, =zámku, =zámky, pagoda, pevnost, klášter, katedrála, zámecký
skyline: panorama města, panorama, silueta města, městské panorama, horizont města, obzor města, městská krajina, panoráma, skyline, výhled na město
mountains: hora, hory, =hor, =horách, =horami, pohoří, horská krajina, alpy, kopce, horské panorama, vrchol, vrcholky, hřeben hor, kopec, skalnaté hory
beach: pláž, =pláži, =pláže, pobřeží, mořský břeh, břeh moře, břehu moře, písečná pláž, na břehu, u moře, na pláži, břeh, přímořský
forest: les, =lese, =lesa, =lesy, džungle, prales, lesík, hvozd, háj, mýtina, lesní mýtina, borový les, smrkový les, březový háj, lesní, na okraji lesa, listnatý les
street: ulice, ulička, silnice, chodník, alej, =ulic, třída ulice, bulvár, cesta městem, náměstí, dlážděná ulice, křižovatka, dlažba ulice

[accessory]
glasses: brýle, =brýlí, =brýlích, =brýlemi, brejle, brýličky, dioptrické brýle
bow: mašle, mašlička, motýlek, stuha mašle, =mašlí
balloon: balónek, balonek, nafukovací balónek, balón, balon, =balónky, nafukovací balonek
bubbles: bublina, mýdlová bublina, =bubliny, bublinka, bublifuk, =bublin, =mýdlových bublin
wings: křídlo, =křídla, =křídel, =křídly, létající, okřídlený, křidélko, =křidélka, =letící, =letí

[colour]
red: červený, rudý, vínový, bordó, karmínový, šarlatový, tmavě červený, rubínový, višňový, jasně červený, červeň, burgundy, burgundský, krvavě rudý, cihlový, bordový, =červené, světle červený, třešňový, malinově červený, červeňoučký, tmavočervený, makový, světlečervený, bleděčervený, světločervený, pastelověčervený, tmavěčervený, jasněčervený, sytěčervený, zářivěčervený, červené barvy, načervenalý, cihlově červený, rajčatový, jahodový, jahodově červený, rubín, malinově rudý, ohnivě červený, bordeaux
orange: oranžový, měděná barva, meruňkový, korálový, pomerančový, terakotový, lososově oranžový, zrzavý, broskvový, ryšavý, rezavý, dýňový, mandarinkový, mrkvový, cihlově oranžový, rezavě hnědý, světleoranžový, bleděoranžový, světlooranžový, pastelověoranžový, tmavěoranžový, tmavooranžový, jasněoranžový, sytěoranžový, zářivěoranžový, oranžové barvy, korálově oranžový, mandarinka, dýňově oranžový, meruňka barva, broskev barva, oranžovočervený
yellow: žlutý, citrónový, hořčicový, citronový, žluťoučký, světle žlutý, jasně žlutý, medový, okrový, kanárkově žlutý, sluncově žlutý, jantarový, vanilkově žlutý, světležlutý, bleděžlutý, světložlutý, pastelověžlutý, tmavěžlutý, tmavožlutý, jasněžlutý, sytěžlutý, zářivěžlutý, žluté barvy, nažloutlý, okr, zlatožlutý, slámový, slunečnicový, banánový, hořčicově žlutý, citronově žlutý
green: zelený, olivový, mátový, smaragdový, tmavě zelený, světle zelený, khaki, limetkový, pistáciový, lahvově zelený, šalvějový, zeleň, mentolový, tmavozelený, světlezelený, lesní zelená, trávově zelený, vojenská zelená, armádní zelená, jedlově zelený, nefritový, hráškový, =zelené, bledězelený, světlozelený, pastelovězelený, tmavězelený, jasnězelený, sytězelený, zářivězelený, zelené barvy, nazelenalý, mechový, mechově zelený, modrozelený, žlutozelený, šalvěj, oliva barva, petrolejově zelený, smaragd, eukalyptus, lesní zeleň, mátově zelený, olivově zelený, jablkově zelený, avokádový
blue: modrý, královsky modrý, kobaltový, safírový, indigový, chrpový, modř, indigo, modroučký, královská modř, kobaltově modrý, jasně modrý, ultramarínový, inkoustový, sytě modrý, džínově modrý, jasněmodrý, sytěmodrý, zářivěmodrý, zářivě modrý, modré barvy, namodralý, safír, kobalt, chrpově modrý
light-blue: světle modrý, tyrkysový, nebesky modrý, bledě modrý, azurový, blankytný, světlemodrý, blankytně modrý, pastelově modrý, akvamarínový, ledově modrý, tyrkys, blankyt, petrolejově modrý světlý, bleděmodrý, pomněnkový, světlomodrý, světlo modrý, pastelověmodrý, světle modré barvy, tyrkysově modrý, modrošedý světlý, tyrkysové barvy, azur
navy: tmavě modrý, námořnicky modrý, tmavomodrý, navy, námořnická modř, tmavěmodrý, půlnoční modř, půlnočně modrý, temně modrý, tmavo modrý, tmavě modré barvy
purple: fialový, levandulový, lila, šeříkový, purpurový, švestkový, lilkový, fialka, tmavě fialový, světle fialový, ametystový, fialkový, vřesový, baklažánový, slézový, světlefialový, bleděfialový, světlofialový, pastelověfialový, tmavěfialový, tmavofialový, jasněfialový, sytěfialový, zářivěfialový, fialové barvy, hroznový, borůvkový, ostružinový, levandule barva, švestka barva, ametyst, lila barva, fialkově modrý
pink: růžový, fuchsiový, starorůžový, pudrový, malinový, lososový, tmavě růžový, světle růžový, pudrově růžový, magenta, růžovoučký, fuchsie, světlerůžový, bledě růžový, sytě růžový, purpurově růžový, starorůžová, žvýkačkově růžový, bleděrůžový, světlorůžový, pastelověrůžový, tmavěrůžový, tmavorůžový, jasněrůžový, sytěrůžový, zářivěrůžový, růžové barvy, narůžovělý, losos barva, cukrově růžový, pivoňka barva, meruňkově růžový, baby růžová
brown: hnědý, barva čokolády, barvy koňaku, barvy karamelu, čokoládový, koňakový, kaštanový, tmavě hnědý, světle hnědý, karamelový, kávový, oříškový, hněď, tmavohnědý, světlehnědý, kakaový, velbloudí, hněďoučký, tabákový, skořicový, mokka, cappuccino, bleděhnědý, světlohnědý, pastelověhnědý, tmavěhnědý, jasněhnědý, sytěhnědý, zářivěhnědý, hnědé barvy, nahnědlý, mahagonová barva, karamel, barva kávy, latté, rezavohnědý, červenohnědý, ořech barva, skořice, tmavý dub, čokoládově hnědý, medově hnědý, kakao, koňak barva
beige: béžový, barva slonové kosti, barvy slonové kosti, barvy šampaň, barva písku, krémový, slonová kost, pískový, smetanový, šampaň, tělový, přírodní béžová, ecru, vanilkový, nude, světle béžový, slonovinový, šampaňský, písková, camel, tmavě béžový, režný, lomená bílá, světlebéžový, bleděbéžový, světlobéžový, pastelověbéžový, tmavěbéžový, tmavobéžový, jasněbéžový, sytěbéžový, zářivěbéžový, béžové barvy, krémové barvy, taupe, kapučíno, šedobéžový, kávy s mlékem, ovesný, přírodní barva, přírodní barvy, vanilka, champagne
black: černý, uhlově černý, čerň, ebenový, matně černý, černá mat, uhlový, černočerný, havraní, černé barvy, načernalý, onyxový, antracitově černý
white: bílý, sněhobílý, běloba, čistě bílý, mléčně bílý, perleťový, bělostný, sněhově bílý, perlově bílý, alabastrový, běloučký, bílé barvy, perleťově bílý, off white, smetanově bílá bílá
grey: šedý, šedivý, antracitový, grafitový, popelavý, tmavě šedý, světle šedý, antracit, šeď, tmavošedý, světlešedý, kouřový, myší šeď, grafit, břidlicový, stříbrošedý, popelavě šedý, šedý melír, bleděšedý, světlošedý, pastelověšedý, tmavěšedý, jasněšedý, sytěšedý, zářivěšedý, šedé barvy, našedlý, ocelově šedý, šedohnědý, šedomodrý, betonově šedý, myší šedý, grafitově šedý
gold: zlatý, zlatavý, zlato, růžové zlato, pozlacený, zlatá barva, zlacený, růžovozlatý, bílé zlato, =zlata, =zlatě, žluté zlato, starozlatý
silver: stříbrný, stříbro, postříbřený, stříbřitý, stříbrná barva, =stříbra, =stříbře

[material]
leather: kůže, kožený, koženka, semiš, semišový, pravá kůže, ekokůže, umělá kůže, kožený materiál, koženkový, nubuk, lakovaná kůže, hovězí kůže, =kůží, syntetická kůže, eko kůže, veganská kůže, broušená kůže, nappa, lakovaný, hovězinka, useň, telecí kůže, hadí kůže
cotton: bavlna, bavlněný, plátno, plátěný, biobavlna, organická bavlna, manšestrová bavlna, flanel, flanelový, mušelín, mušelínový, froté, kanafas, krep, perkál, popelín, canvas, bio bavlna, saténová bavlna, teplákovina, batist, damašek, úplet bavlna, bavlněnka, žerzej, kepr, keprový, gobelín
silk: hedvábí, hedvábný, satén, saténový, šifon, šifonový, morušové hedvábí, atlas, tyl, tylový, organza, taft
wool: vlna, vlněný, kašmír, kašmírový, merino, plst, plstěný, filc, filcový, alpaka, tvíd, tvídový, merino vlna, ovčí vlna, flauš, flaušový, mohér, merinový, angora, fleece, fleecový, pletená vlna, příze, buklé, ovčí rouno
denim: džínový, džínovina, denim, riflový, riflovina, džínsový, džinový, denimový, džínsovina
linen: len, lněný, =lnu, =lnem, =lně, plátno lněné
metal: kov, kovový, železo, železný, hliník, hliníkový, mosaz, mosazný, měď, měděný, bronz, bronzový, litina, litinový, titan, titanový, kovaný, mechanický, slitina, chrom, chromovaný, plech, plechový, =mosazi, =mědi, cín, zinek, smaltovaný, kovaná, tepaný, pozinkovaný, niklovaný, nikl, litý
steel: ocel, ocelový, nerez, nerezový, nerezová ocel, =oceli, chirurgická ocel, =nerezi, =ocelí, nerezavějící ocel
wood: dřevo, dřevěný, dub, dubový, ořech, borovice, borovicový, buk, bukový, bříza, březový, masiv, masivní dřevo, překližka, teak, mahagon, jasan, akát, olše, teakový, akácie, masivní dub, dubový masiv, smrk, smrkový, jasanový, akátový, mango dřevo, =dřeva, ořechové dřevo, =masivu, lípa, palisandr, olšový, třešňové dřevo, mangové dřevo, dřevotříska, mdf, javor, javorový, modřín, modřínový, lipový, mahagonový, palisandrový, dubové dřevo, bukové dřevo, švestkové dřevo
bamboo: bambus, bambusový
glass: sklo, skleněný, křišťál, křišťálový, tvrzené sklo, borosilikátové sklo, skleněná, =skla, =sklem, =skle, mléčné sklo, borosilikát, broušené sklo, foukané sklo
ceramic: keramika, keramický, porcelán, porcelánový, kamenina, kameninový, hlína, hliněný, fajáns, kostní porcelán, terakota, =keramiky, jíl, hrnčířský, glazovaný, glazurovaný, cibulák porcelán
plastic: plast, plastový, umělá hmota, akryl, akrylový, polykarbonát, pvc, umělohmotný, plexisklo, pryskyřice, polypropylen, plexi, =abs
rubber: guma, gumový, silikon, silikonový, kaučuk, latex, neopren, neoprenový, pryž, pryžový, kaučukový, latexový
velvet: samet, sametový, velur, velurový, manšestr, manšestrový, plyš, aksamit, sametka materiál, plyšový materiál, menčestr
paper: papír, papírový, karton, kartonový, lepenka, kraftový papír, papírmašé, lepenkový, rýžový papír, kraft

[also]
subject.bear + colour.brown: medvěd hnědý, hnědý medvěd
subject.bear + colour.white: bílý medvěd
subject.boot + material.rubber: gumáky, =gumáků, =gumácích
subject.trousers + material.denim: džíny, džínsy, rifle, =džínů, =riflí, džínové kalhoty, =džínsů, =džínách, džíny skinny, texasky
subject.duck + material.rubber: gumová kachnička, gumová kačenka, gumové kačátko
subject.jacket + material.denim: džíska, rifle bunda
subject.jacket + material.leather: koženka bunda

[scene]
white-background: bílé pozadí, čistě bílé pozadí, =bílém pozadí, čisté bílé pozadí, =bílého pozadí, jednolité bílé pozadí, pozadí bílé
living-room: obývací pokoj, obývák, =obývacím pokoji, obývací pokoje, =obývacího pokoje, salon, obývací místnost, v obýváku
bedroom: ložnice, =ložnici, =ložnic, v ložnici
kitchen: kuchyně, kuchyň, kuchyňská linka, =kuchyni, =kuchyňské lince, kuchyňka, kuchyňský pult
bathroom: koupelna, =koupelně, =koupelen, koupelnička, vana, ve vaně, sprchový kout, záchod, toaleta
office: kancelář, pracovna, =kanceláři, domácí kancelář, pracoviště, =kanceláře, v pracovně
snow: sníh, =sněhu, =sněhem, zasněžený, sněhový, =sněhy, závěj, zasněžená krajina, sněžný, ve sněhu, sněhová krajina, zimní krajina
studio: studio, fotoateliér, ateliér, =studiu, fotostudio, studiové pozadí

[style]
photo: fotografie, fotka, fotorealistický, realistický, fotografický, foto, realisticky, fotorealismus
ink-wash: tušová malba, čínská malba, tušová kresba, =tuší, tuš, tušový, čínská tušová malba, shan shui, malba tuší, kresba tuší
watercolour: akvarel, akvarelový, vodové barvy, =akvarelem, =vodovými barvami, akvarelu
oil-painting: olejomalba, olejová malba, =olejem, olejové barvy, olej na plátně, malba olejem
cartoon: kreslený, komiks, animovaný, anime, kreslený film, komiksový, večerníčkový, kreslená postavička, jako z pohádky, animák
cyberpunk: kyberpunk, cyberpunk, kyberpunkový, cyberpunkový
futuristic: futuristický, sci fi, futurismus, budoucnosti
vintage: vintage, retro, starožitný, historizující, antický, starobylý, starožitnost, patinovaný, staromódní, dobový, z první republiky, starodávný
minimalist: minimalistický, minimalismus, minimalisticky

[view]
front: pohled zepředu, zepředu, čelní pohled, přední pohled, čelně, frontální pohled, při pohledu zepředu
side: pohled z boku, z boku, z profilu, boční pohled, ze strany, profil, bokem
top: pohled shora, shora, z ptačí perspektivy, seshora, pohled z ptačí perspektivy, svrchu, flat lay, z výšky, při pohledu shora
three-quarter: tříčtvrteční pohled, z tříčtvrtečního pohledu, šikmý pohled, pod úhlem, tříčtvrteční profil, z úhlu
close-up: detailní záběr, zblízka, makro, detail zblízka, velký detail, makrosnímek, blízký záběr, detailně, v detailu

[light]
soft: měkké světlo, =měkkém světle, rozptýlené světlo, jemné světlo, =jemném světle, tlumené světlo, měkké osvětlení, =rozptýleném světle, =tlumeném světle
studio: studiové světlo, studiové osvětlení, ateliérové světlo, =studiovém světle
dusk: soumrak, západ slunce, =za soumraku, při západu slunce, =západu slunce, zlatá hodinka, večerní světlo, večer, =za západu slunce, stmívání, zapadající slunce, podvečer
morning: ráno, svítání, ranní světlo, =východ slunce, za úsvitu, úsvit, ranní, východu slunce, =při východu slunce, brzy ráno
night: noc, =v noci, noční, měsíční světlo, =noci, =měsíčním světle, půlnoc, úplněk, za úplňku, při úplňku, hvězdná noc, noční obloha, o půlnoci, měsíční svit
backlit: protisvětlo, v protisvětle, podsvícený zezadu, =protisvětle
neon: neon, neonový, neony, neonové světlo, neonová světla, =neonů, =neonovými světly

[word]
trim: pozadí, =pozadím, pokoj, světlo, osvětlení, list, louka, koruna, trůn, větev, hřiště, krk, =krku, ruka, =ruce, hlava, =hlavě, interiér, jídelna, =louce, rameno, =rameni, řemínek, řemínek k hodinkám, řemínek na hodinky, pásek k hodinkám, popruh, popruh na kytaru, popruh k tašce, ucho tašky, ouško, držadlo, rukojeť, madlo, podrážka, podešev, tkanička, =tkaničky, tkaniček, podpatek, přezka, spona, zip, knoflík, =knoflíky, stuha, stužka, noha, nožička, nožka, =nohy, =nohách, =nohami, =nohou, =nožkách, =nožičkách, kolečko, =kolečka, =kolečky, víko, víčko, poklička, uzávěr, podstavec, základna, lem, lemování, špička, jazyk boty, stélka, vložka do bot, límec, límeček, rukáv, manžeta, kapsa, kapsička, podšívka, šev, třáseň, =třásně, střapec, řetěz, =řetězem, ramínko, =ramínka, potisk, vzor, pruh, proužek, =proužky, puntík, =puntíky, výšivka, logo, nápis, motiv, krajka, volán, =volánky, kamínek, kámen, =kamínky, =kamínkem, štras, perla, perlička, =perličky, diamant, briliant, korálek, zapínání, suchý zip, ciferník, ručička, =ručičky, luneta, displej, obrazovka, náramek k hodinkám, kovový tah, zátka, špunt, hubička, knot, čelo postele, područka, opěradlo, opěrka, kabel, šňůra, žárovka, =uši, =ušima, =uší, ouška, oko, =oči, =očima, =očí, nos, čenich, ocas, ocásek, zobák, vousky, hříva, bambule, kšilt, krempa, kapuce, kožíšek, =kožíškem, kování, nýt, cvok, sedlo, řídítka, pneumatika, ráfek, špice kola, paprsek, detail, =detaily, doplněk, ozdoba, zdobení, struna, hmatník, zásuvka, šuplík, dvířka, chlopeň, mušle sluchátek, náušníky, tlačítko, kostka vzor, káro, gumička, šňůrka, dno, okraj, hrana, nášivka, aplikace, štítek, poutko, odnímatelný popruh, břicho, bříško, tlapka, tlapa, výstřih, květinový vzor, květovaný vzor, potah opěradla, kontrast, pásky sandálů, tvarovka, úplet lem, plot, zábradlí, okvětní lístek, lístky, díra, dírka, peří, pírko, ústa, pusa, rty, zub, zuby, jazyk, roh, rohy, růžky, dráp, drápky, kytička, kytičky, srdíčka, hvězdička, hvězdičky, karabina, patentka, patentky, druk, vsadka, lampas, lampasy, záložka sukně, dávkovač, pumpička, obruč, klávesy, čumáček, čumák, ofina, tvářičky, chobot, stehy, paspule, pasování, nýty, kožený pásek, krystalky, úchyt, úchytka, úchytky, pant, panty, háček trim, závit, prošití, flitry, flitr, pírka, mašlička na šatech, žebrování, obličej, hřbet, prošívání
body: korpus, pouzdro hodinek, obroučka, rám, rámeček, stínidlo, stínítko, čalounění, povrch, látka, materiál, barva, =barvě, =barvy, =barev, =barvou, odstín, tón, provedení, =provedení, svršek, konstrukce, skořepina, srst, opláštění, deska stolu, tělo, vazba, =vazbě, desky knihy, potah, =potahu, tkanina, polstrování, barevné provedení, stolní deska, zbarvení
other: myš počítačová, myš bezdrátová, myš k počítači, večírek, oslava, piknik, koncert, lavička, lavice, sklenice s víčkem, rybník, džbán, karafa na víno, podšálek, voda, káva, čaj, víno, ovoce, jablko, chleba, pouzdro, obal, obal na telefon, kryt, kryt na mobil, pouzdro na telefon, pouzdro na mobil, pouzdro na brýle, obal na notebook, obal na kytaru, obal na kufr, obal na polštář, nabíječka, držák, držák na telefon, držák na mobil, držák na kolo, stojan, stojánek, podložka, samolepka, nálepka, plakát, klíčenka, přívěsek na klíče, přívěsek, náušnice, =náušnic, náramek, brož, rukavice, rukavička, =rukavic, ponožka, =ponožky, =ponožek, podkolenky, punčochy, ručník, osuška, deka, přehoz, závěs, záclona, koberec, kobereček, rohožka, talíř, talířek, vidlička, lžíce, lžička, nůž, pánev, hrnec, květináč, koš, košík, krabice, krabička, truhla, bedna, šperkovnice, tác, podnos, háček, věšák, ramínko na šaty, organizér, skříň, skříňka, komoda, šatník, kredenc, vitrína, televize, monitor, klávesnice, tablet, tiskárna, router, adaptér, powerbanka, baterie, akumulátor, stativ, objektiv, dron, květina, květ, =květiny, =květin, =květinami, rostlina, kytice, strom, stromeček, dort, koláč, sušenka, čokoláda, krmivo, granule, stelivo, vodítko, obojek, klec, akvárium, kartáč, kartáček, zubní kartáček, mýdlo, šampon, krém, mléko tělové, řasenka, lak na nehty, make up, sérum, hřeben, holicí strojek, fén, vysavač, mixér, topinkovač, trouba, lednice, lednička, pračka, žehlička, stan, spacák, helma, přilba, cyklistická helma, raketa, skateboard, koloběžka, motorka, motocykl, nákladní auto, náklaďák, autobus, vlak, letadlo, loď, lodička papírová, člun, klavír, piano, housle, buben, flétna, propiska, pero, tužka, pravítko, kalendář, pohlednice, přání, tapeta, fotorámeček, rámeček na fotky, kraťasy, šortky, plavky, bikiny, podprsenka, prádlo, kalhotky, pyžamo, župan, oblek, kravata, vesta, uniforma, kostým, kombinéza, bačkory, papuče, pantofle, maska, škraboška, paruka, povlečení, prostěradlo, povlak na polštář, povlak, peřina, matrace, ubrus, ubrousek, prostírání, podtácek, svícen, stojan na svíčku, zarážka na knihy, botník, stojan na deštníky, krabička na hodinky, krabička na prsten, otvírák, vývrtka, taška na notebook, brašna na notebook, brašna na fotoaparát, autosedačka, zámek na kolo, košík na kolo, nosič kol, záložka do knihy, kroužek na klíče, pelíšek, pelech, pelíšek pro psa, škrabadlo, miska pro psa, miska pro kočku, vodítko pro psa, obojek pro psa, přepravka, past na myši, počítačová myš, bezdrátová myš, herní myš, podložka pod myš, robot, raketa vesmírná, jednorožec, drak, kůň, =koně, =koněm, kráva, ovce, koza, pták, ptáček, papoušek, orel, had, krokodýl, žirafa, zebra, klokan, koala, veverka, ježek, jelen, srnka, vlk, velryba, delfín, žralok, chobotnice, motýl, včela, beruška, pavouk, slepice, kohout, člověk, dům, budova, most, řeka, jezero, nebe, slunce, měsíc, hvězda, mrak, tráva, okno, dveře, zeď, stěna, podlaha, střecha, kbelík, hrad z písku, zástěra, prkénko, krájecí prkénko, penál, kosmetická taštička, panenka, stavebnice, puzzle, houpačka, kočárek, dudlík, krb, ventilátor, zvlhčovač, topení, sklenice na víno, sklenička na víno, sklenka, servis, čajový servis, kávový servis, nádobí, souprava nádobí, lyže, sáňky, brusle, sněhulák, parapet, pastelka, váha, strojek, bota na okno, skříň na boty, kšandy, pouzdro na kytaru, potah na židli, potah na sedačku, sedák na židli, dóza, kořenka, hrací skříňka, leknín, kavárna, obchod, škola budova, kostel, věž, maják, tramvaj, peřinka, limonáda, džus, mléko, zmrzlina, meloun, banán, citron ovoce, jahoda, třešeň ovoce, dýně, mrkev, kost, koš na prádlo, utěrka, naběračka, cedník, příbor, příbory, brčko, mlýnek, slánka, sponka, sponka do vlasů, gumička do vlasů, čelenka, odpadkový koš, mikrofon, rádio, projektor, herní konzole, glóbus, mapa, dalekohled, mikroskop, jachta, traktor, dodávka, vrtulník, víla, skřítek, trpaslík, duch, kostlivec, mimozemšťan, pirát, rytíř, plameňák, mýval, křeček, bobr, jehně, jehňátko, ovečka, osel, oslík, pštros, holub, labuť, husa, čáp, vrána, písek, moře, oceán, vlna mořská, potok, vodopád, skála, terasa, balkon, schody, chodba, sklep, půda domu, restaurace, fontána, mlýn, seno, oheň, ohniště, houpací síť, umyvadlo, dřez, záchod mísa, sporák, houba, hřib, houby, hruška, pomeranč, hrozny, sýr, palačinka, polévka, pivo, akordeon, trubka, saxofon, věnec, slunečnice, tulipán, růže květ, kopretina, kaktus, palma, kytice růží, girlanda, vánoční ozdoba, baňka, sob, adventní kalendář, domeček, ptačí budka, budka, krmítko, konev, kolečko stavební
toy: hračka, plyšák, maskot, figurka, soška, socha, pár, kolekce, druh, typ, obrázek, ilustrace, kresba, malba, grafika, render, portrét, model, verze, skupina, série, vizualizace, zobrazení, plyšová hračka, dvojice, pokladnička, záběr, snímek, vyobrazení, varianta, výrobek z, obraz
generic: fotografie produktu, produktová fotografie, produktová fotka, obrázek produktu, produkt, výrobek, zboží, foto produktu, produktový snímek, katalogová fotografie, fotka produktu, předmět
plain: slaměný, pije, proutěný, ratanový, ve skle, přenosný, plochý, se prodává, prodává se, se usmívá, usmívá se, se směje, směje se, se dívá, dívá se, se skládá, se používá, zaparkovaný, nabíjecí, do ruky, hračkový, já, ty, on, ona, ono, my, vy, oni, můj, moje, tvůj, náš, váš, jeho, její, jejich, ten, ta, to, ti, tento, tato, toto, tyto, té, tom, toho, který, která, které, co, jak, když, kde, že, aby, zda, si, jsem, jsi, jste, jsme, už, ještě, velmi, moc, tak, také, taky, jen, pouze, prostě, celý, každý, všechno, vše, jeden, jedna, jedno, byl, byla, bylo, bude, být, může, mohu, lze, prosím, vytvoř, vygeneruj, nakresli, namaluj, ukaž, udělej, vyfoť, chci, chtěl bych, chtěla bych, hledám, potřebuji, prodám, prodávám, koupím, koupit, nabízím, nový, novinka, nejlepší, kvalita, kvalitní, vysoká kvalita, vysoké rozlišení, rozlišení, luxusní, prémiový, krásný, pěkný, hezký, roztomilý, sladký, půvabný, vtipný, legrační, zábavný, veselý, smutný, šťastný, přátelský, statečný, zlý, hodný, heboučký, chlupatý, huňatý, načechraný, elegantní, stylový, módní, klasický, moderní, současný, designový, ručně vyrobený, ručně dělaný, ruční práce, ruční výroba, ručně malovaný, ručně, ruční, handmade, originální, originál, autentický, pravý, jednoduchý, hladký, jednobarevný, jednolitý, měkký, tvrdý, tmavý, světlý, pastelový, sytý, teplý, studený, matný, lesklý, leštěný, broušený, velký, obrovský, malý, maličký, drobný, mini, midi, maxi, střední, velikost, vel, oversize, dlouhý, krátký, vysoký, nízký, široký, úzký, tenký, tlustý, silný, kulatý, oválný, čtvercový, hranatý, obdélníkový, lehký, těžký, kompaktní, prostorný, pohodlný, komfortní, trvanlivý, odolný, pevný, praktický, univerzální, skládací, rozkládací, nastavitelný, voděodolný, nepromokavý, vodotěsný, bezdrátový, elektrický, digitální, chytrý, automatický, cestovní, venkovní, domácí, sportovní, každodenní, společenský, večerní, formální, kancelářský, školní, letní, zimní, podzimní, jarní, léto, zima, jaro, podzim, dámský, pánský, dětský, chlapecký, dívčí, kojenecký, pro ženy, pro muže, pro děti, pro holky, pro kluky, pro holčičku, žena, muž, dívka, holka, holčička, chlapec, kluk, dítě, děti, =dětí, miminko, dospělý, unisex, dárek, dárkový, =jako dárek, narozeniny, vánoce, vánoční, výprodej, akce, sleva, doprava zdarma, zdarma, doručení, cena, levný, značka, značkový, styl, =stylu, tvar, střih, dekorace, dekorativní, dekorační, ozdobný, výzdoba, město, městský, venkovský, rustikální, skandinávský, severský, industriální, provence, boho, italský, francouzský, německý, český, čínský, japonský, turecký, přírodní, skutečný, umělý, imitace, ekologický, organický, recyklovaný, čistý, plný, prázdný, otevřený, zavřený, dvojitý, jednolůžkový, dvoulůžkový, manželský, jednoduše, levá, pravá strana, přední, zadní, střed, uprostřed, prostřední, cm, mm, ml, kg, l, litr, =litru, =litrů, =litry, xs, s m, m, xl, xxl, kč, pletený, háčkovaný, úpletový, prošívaný, tkaný, vyšívaný, krajkový, kostkovaný, pruhovaný, proužkovaný, puntíkovaný, květovaný, květinový, vzorovaný, potištěný, plisovaný, skládaný, sedící, stojící, ležící, spící, běžící, běhající, jdoucí, skákající, skáčící, usmívající, tančící, jedoucí, čtoucí, plavající, hrající si, dívající, běží, skáče, tančí, jí, čte, plave, hraje si, dívá, jde, usmívá, letní kolekce, učitel, lékař, doktor, kuchař, král, královna, princezna, princ, astronaut, kosmonaut, protiskluzový, nepřilnavý, zateplený, s dlouhým rukávem, s krátkým rukávem, bez rukávů, přiléhavý, volný, úzký střih, rovný, vysoký pas, s vysokým pasem, pas, kulatý výstřih, stojáček, stolní, nástěnný, podlahový, závěsný, stropní, stojací, noční stolní, kuchyňský, jídelní, konferenční, psací, zahradní, plážový, turistický, trekový, běžecký, horský, silniční, běh, na běhání, do školy, do práce, na každý den, na léto, na zimu, trénink, jóga, cesty, práce, škola, procházka, herní, profesionální, objem, vonný, parfémovaný, zdobený, malovaný, vyřezávaný, skvělý, ideální, ideálně, dokonalý, dobrý, slunečný, sluneční, denní světlo, nálada, atmosféra, útulný, jemný, led, bluetooth, usb, sám, zde, tady, tam, dnes, vnitřní, mladý, starý, extra, ultra, max, plus size, první, druhý, hluboký, exkluzivní, limitovaný, sběratelský, stav, použitý, jako nový, skladem, na objednávku, na kávu, na čaj, na vodu, svatba, svatební, rodina, rodinný, myčka, =myčky, mikrovlnka, bezpečný, hypoalergenní, prodyšný, pružný, elastický, strečový, průhledný, transparentní, žebrovaný, horní, dolní, spodní, vrchní, máma, táta, babička, dědeček, kamarád, milovaný, vzduch, příroda, pracovní, ospalý, hladový, divoký, námořnický, výška, šířka, délka, hloubka, průměr, váha kg, rozměr, rozměry, barevný, vícebarevný, duhový, pestrý, akustický, na kolečkách, kabinový, tvrdý obal, přes rameno, koupelnový, šikovný, radostný, pohádkový, kouzelný, klidný, zvědavý, hit, super, odeslání, záruka, eshop, aukce, bazar, doporučuji, čalouněný, lesk, mat, bělený, olejovaný, surový, roztrhaný, otočný, výsuvný, úložný prostor, s úložným prostorem, výplň, plněný, duté vlákno, náplň, chytrost, výkonný, zvuk, otočná, vyhřívaný, skládaná, ovocný, čajový, vůně, voňavý, palců, palec, gb, nastavení, sedací, houpací, rychlovarný, varný, rám z, vhodný, přikrytý, ukažte, rád bych, ráda bych, bych, by, můžeš, mohl bys, mohla bys, mohli byste, nakresli mi, nakreslit, namalovat, ukázat, vytvořit, vytvořte, vygenerujte, nakreslete, namalujte, znázorni, zobraz, zobrazte, dej, dejte, sháním, vyměním, výměna, osobní odběr, dohodou, cena dohodou, skoro nový, nenošený, nepoužitý, s visačkou, visačka, vada, vady, skvrna, beze skvrn, škrábanec, stopy používání, focený, vyfocený, vyfocená, zobrazený, zobrazená, vidět, opřený, opřená, opřené, postavený, položený, položená, položené, pověšený, visící, zakrytý, přikrytá, ustlaný, uvázaný, schovaný, ukrytý, déšť, deštivý, v dešti, oblačno, mlha, mlhavý, v mlze, vítr, větrný, leze, kráčí, loví, odpočívá, zpívá, dřímá, stočený, rošťácký, lstivý, buclatý, baculatý, ve tvaru, ve formě, ve tvaru srdce, slza, kapka, srdce, srdíčko, mělký, lepicí, tichý, tiché, bezhlučný, dotykový, na baterie, pozdě, brzy, stín, ve stínu, na slunci, odraz, rozmazaný, rozmazané pozadí, vypadá, zlevněný, dětský pokoj, nějaký, nějaká, nějaké, obyčejný, svislý, vodorovný, třpytivý, lesknoucí, řítí, letní večer, prolamovaný, nafukovací, jednorázový, velmi dobrý stav, dobrý stav, č, spěchá, zásilkovna, balíkovna, vinted, bazoš, mourovatý, usměvavý, o objemu, o průměru, o výšce, o rozměrech, ovládání, stmívatelný, hustý, poptávám, opravdový, celokožený trim, mazlivý, kudrnatý, na přání, u okna stojící, přes hlavu, přes uši, na uši

[role]
exclude-after: bez, ne, nikoli, nikoliv, kromě, místo, namísto, ani, mimo, s výjimkou, žádný, žádná, žádné, žádných, vyjma, není, nejsou, nemá, neobsahuje, nejde o, nejedná se o, balení neobsahuje
exclude-before: není součástí, nejsou součástí, není součástí balení, nejsou součástí balení, není součástí dodávky, nejsou součástí dodávky, není v ceně, nejsou v ceně, prodává se samostatně, prodávají se samostatně, není zahrnuto, není zahrnut, není zahrnuta, nejsou zahrnuty, samostatně prodejný, zvlášť, není přiložen, není přiložena, není přiloženo, nejsou přiloženy, prodává se zvlášť, prodávají se zvlášť, není v balení, nejsou v balení, není obsahem balení, nejsou obsahem balení, není k dispozici, nutno dokoupit, nutné dokoupit
fits-after: do, pro, k, ke, se hodí k, se hodí ke, se skvěle hodí k, se hodí na, se hodí pro, se dobře hodí k, se perfektně hodí k, skvěle se hodí ke, na telefon, na mobil, na notebook, na klíče, na víno, na boty, na knihy, na šperky, na brýle, na hodinky, na kolo, na kytaru, hodí se k, hodí se ke, hodí se na, hodí se pro, perfektně se hodí k, skvěle se hodí k, dobře se hodí k, ladí s, ladí k, ladící s, vhodný pro, vhodný k, vhodná pro, vhodná k, vhodné pro, vhodné k, kompatibilní s, vedle, u, za, poblíž, na rozdíl od, podobný jako, ideální k, ideální pro, určený pro, určená pro, určené pro, jde dobře s, skvěle ladí s, skvěle doplní, doplní, perfektní k, padne k, pasuje na, pasuje k, nedaleko, ve srovnání s, v kombinaci s, kombinujte s, než
with-after: s, se, včetně, obsahuje, zdobený s, zdobená, zdobené, má, mající, vybavený, vybavená, spolu s, v sadě s, doplněný, doplněná, doplněné, plus, mají, lemovaný, lemovaná, zakončený, zdobené s
wear-after: nosí, nosící, oblečený v, oblečená v, oblečené v, oblečený do, drží, držící, hraje si s, hrající si s, fouká, foukající, bafá, má na sobě, má na hlavě, nese, nesoucí, jede na, jedoucí na, objímá, objímající, v ruce drží, hraje na, hrající na, pouští, nafukuje, oděný v, oděná v, oblečen do, obut v, s nasazenou, s nasazeným
in-after: v, ve, na, mezi, nad, před, uvnitř, uprostřed na, po, naproti, kolem, sedí na, stojí na, leží na, pod, při, sedící na, stojící na, ležící na, proti, na pozadí, u krbu, skrz, přes
of: z, ze, od, vyrobený z, vyrobená z, vyrobené z, vyroben z, vyrobena z, vyrobeno z, ušitý z, ušitá z, ušité z, zhotovený z, z pravé, pletený z, pletená z, složený z, tvořený, vyřezaný z
and: a, i, nebo, či, a také, anebo, &, jakož i
but: hodí, hodí se, se hodí, se skvěle hodí, skvěle se hodí, ladí, se nachází, ale, nýbrž, avšak, jenže, nýbrž v, ale v, stojí, leží, sedí, visí, spí, nachází se, však
topic: je, jsou, je to, dostupný v, dostupná v, dostupné v
count-after: sada, sada obsahující, balení po, počet, set, souprava, balení
count-before: ks, kusů, kusy, kus, párů, páry, x, dílná, dílný, díly

[key]
subject: produkt, předmět, objekt, název, zboží, co, výrobek, kategorie, druh, typ, název produktu, motiv, postava, typ produktu
colour: barva, barvy, hlavní barva, odstín, barevné provedení
material: materiál, materiály, látka, složení, hlavní materiál
scene: scéna, pozadí, prostředí, místo, lokalita, interiér
style: styl
view: pohled, úhel, perspektiva, kamera, záběr
light: světlo, osvětlení, denní doba
accessory: doplňky, doplněk, příslušenství, rekvizity
exclude: vyloučit, bez, negativní, vyhnout se, ne, negativní prompt, nezobrazovat
quantity: množství, počet, kusů, počet kusů
ignore: velikost, značka, hmotnost, rozměry, model, cena, výška, šířka, délka, hloubka, sezóna, pohlaví, výrobce, objem, průměr, stav, kompatibilita, váha, ean, podšívka, podrážka, střih, záruka, věk

[number]
2: dva, dvě, dvou, dvěma
3: tři, tří, třemi
4: čtyři, čtyř
5: pět, pěti
6: šest, šesti
7: sedm
8: osm
9: devět
10: deset
12: dvanáct, tucet

# Swedish. Compounds are taken apart by search; only those with a meaning of their own are listed.
[language]
tag: sv
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s e o u a
family: nordic
written: å=aa

[inflect]
noun: are -> aren, arna, ares, arens, arnas
noun: a -> an, or, orna, ans, ornas, as
noun: el -> eln, lar, larna, elns, let, elar, elarna, elen, ler, lerna
noun: er -> ern, rar, rarna, ret, ren, erna, eret, erns, ers
noun: en -> enen, net, nar, narna, nen, ens, ena
noun: um -> ummet, ummen, ums, umet
noun: am -> ammen, ammar, ammarna, ams
noun: ön -> önen, önar, önet
noun: n -> nen, net, nar, narna, ner, nerna, nnen, nnar, nnarna, nnet, ns
noun: m -> men, met, mar, marna, mmen, mmar, mmet, mmarna, ms
noun: e -> en, et, ar, arna, n, na, er, erna, es, ens, ets, ena
noun: i -> in, it, ier, ierna, iet
noun: o -> on, ot, or, orna, os
noun: ö -> ön, ör, örna
noun: å -> ån, ået, år
noun: y -> yn, yt, yer, yerna, yet, ys
noun: * -> en, et, ar, arna, er, erna, s, na, ens, ets, arnas, ernas, en, t, n
adjective: ad -> at, ade, ads
adjective: id -> itt, ida, ide
adjective: nd -> nt, nda
adjective: d -> tt, da, de, t
adjective: t -> ta, tt, te
adjective: å -> ått, åa
adjective: el -> elt, la
adjective: en -> et, na, ena
adjective: er -> ert, ra
adjective: a -> an
adjective: e -> -
adjective: * -> t, a, et, en

[subject]
dress: klänning, balklänning, aftonklänning, sommarklänning, brudklänning, festklänning, cocktailklänning, maxiklänning, långklänning, skjortklänning, omlottklänning, bröllopsklänning, midiklänning, strandklänning, tylltunika
t-shirt: t shirt, tshirt, t tröja, linne topp, topp, =linnen plagg, tee, tröja med kort ärm, träningstopp, =t shirts, tisha, t shirten, tröja kortärmad, oversize tee
shirt: skjorta, blus, pikétröja, piké, tunika, pikéskjorta, kostymskjorta, overshirt, skjortblus, =skjortor
jacket: jacka, kappa, rock, kavaj, parkas, regnjacka, vinterjacka, dunjacka, blazer, bomberjacka, trenchcoat, anorak, ytterrock, väst jacka, regnkappa, skaljacka, vindjacka, regnrock, täckjacka, =kavajer, dunkappa, softshell, skidjacka, poncho, cape, poplinkappa, oljerock, mellanlagerjacka
trousers: =byxor, byxa, byxan, =leggings, chinos, =mjukisbyxor, =kostymbyxor, =tights, =träningsbyxor, =cargobyxor, =chinosbyxor, =byxorna, slacks, joggers, =ullbyxor, =brallor, =snickarbyxor, =palazzobyxor, =kulottbyxor, =skidbyxor, =regnbyxor
skirt: kjol, minikjol, pennkjol, plisserad kjol, tubkjol, maxikjol, midikjol, kilt, tyllkjol
sweater: tröja, stickad tröja, hoodie, kofta, collegetröja, polotröja, sweatshirt, munktröja, huvtröja, pullover, luvtröja, cardigan, jumper, lusekofta, fleecetröja, zip hoodie, väst stickad, pulli
hat: hatt, mössa, keps, basker, stråhatt, solhatt, cylinderhatt, toppluva, luva, bucket hat, fiskarhatt, =mössor, tomteluva, cap, beanie, hatten, kubb, sydväst, cowboyhatt, halmhatt, stickmössa, trucker keps, vegamössa, partyhatt
scarf: halsduk, sjal, scarf, sjalett, halsdukar, tubhalsduk, pashmina, snood, poncho sjal, bandana
sneaker: sneaker, sko, =skor, gymnastiksko, löparsko, träningssko, =sneakers, loafer, promenadsko, =skorna, =sneakersen, fritidssko, damsko, herrsko, barnsko, lågsko, =löparskor, ballerinasko, =gympaskor, gympasko, =loafers, gympadojor, dojor, dojja, tennissko, joggingsko, gymskor, seglarsko, mockasin, oxfordsko, =tofflor skor, finsko, =finskor
boot: stövel, känga, boots, stövlett, vinterkänga, regnstövel, =stövlar, =kängor, vandringskänga, chelseaboots, =stövletter, cowboystövel, =kängor vinter, snowboots, =ankelboots, ankelboot, =fjällkängor, curlingkänga
high-heel: klacksko, =klackskor, högklackad sko, =högklackade skor, pump, =pumps, stilettklack, =högklackat, stilett, =stilettklackar, =stilettskor, =högklackade, =sandaletter med klack
sandal: sandal, flip flops, tofflor sandal, sandalett, badtoffel, flipflop, =badtofflor, espadrill, =sandaler, =flipflops, =espadriller, =flip flop, slippers, =tofflor strand, badsandal, fotriktig sandal, =birkenstock
handbag: handväska, väska, axelväska, kuvertväska, axelremsväska, shoppingväska, tygväska, damväska, totebag, tygkasse, crossbodyväska, portfölj, kasse, clutch, aftonväska, bag, strandväska, messengerväska, bumbag väska, datorväska dam, weekendbag, gympapåse, axelbag, bowlingväska, shopper
backpack: ryggsäck, skolväska, vandringsryggsäck, skolryggsäck, datorryggsäck, minirygga, rygga, vandringssäck, kånken, gymnastikpåse
suitcase: resväska, kabinväska, trolley, rullväska, handbagage, bagage, resväskor, kappsäck, resebag, kabinbagage, trunk, koffert, hårdväska, reskoffert, =koffertar
wallet: plånbok, korthållare, portmonnä, =plånböcker, börs, myntpung, =plånboken, sedelklämma
belt: skärp, bälte, livrem, midjeskärp, =bälten, byxbälte
watch: klocka, armbandsur, armbandsklocka, smartklocka, fickur, herrklocka, damklocka, kronograf, smartwatch, fickklocka, sportklocka, =uret, quartzur, =klockor
ring: ring, förlovningsring, vigselring, signetring, fingerring, klackring, bröllopsring, =ringar, diamantring, solitärring, stapelring, =ringarna
necklace: halsband, pärlhalsband, halskedja, collier, choker, halssmycke, pärlcollier, =halskedjor, medaljong, halsbandet, kedja i guld, kedja i silver, halskedjan
sunglasses: =solglasögon, =solbrillor, =solglasögonen, =solisar
umbrella: paraply, parasoll, =paraplyer, stormparaply, solparasoll, väskparaply, fällparaply
sofa: soffa, bäddsoffa, hörnsoffa, divansoffa, tvåsitssoffa, schäslong, tresitssoffa, 2 sits soffa, 3 sits soffa, modulsoffa, howardsoffa, bäddfåtölj, loungesoffa, chesterfieldsoffa, soffgrupp, =soffan, vilsoffa, chesterfield, divan
chair: stol, fåtölj, pall, kontorsstol, gungstol, barstol, matstol, köksstol, öronlappsfåtölj, trädgårdsstol, solstol, barnstol, vilstol, sittpall, skrivbordsstol, snurrstol, karmstol, fällstol, solsäng, gamingstol, länstol, =fåtöljer, stolar, matsalsstol, pinnstol, sittsäck, puff, trebensstol, campingstol, brassestol, emmastol
table: bord, skrivbord, soffbord, matbord, sidobord, nattduksbord, köksbord, sängbord, skrivbordet, avlastningsbord, trädgårdsbord, konsolbord, satsbord, klaffbord, arbetsbord, matsalsbord, sminkbord, kaffebord, slagbord, matgrupp, cafébord, bistrobord, hallbord, hjulbord, brickbord, barnbord, =matbordet
bed: säng, dubbelsäng, enkelsäng, våningssäng, spjälsäng, loftsäng, barnsäng, ramsäng, kontinentalsäng, sängram, himmelssäng, vagga, resårsäng, utdragssäng, dagbädd, bädd
lamp: lampa, bordslampa, golvlampa, taklampa, skrivbordslampa, sänglampa, ljuskrona, lykta, vägglampa, läslampa, nattlampa, pendellampa, fönsterlampa, lampett, takpendel, lanterna, plafond, =lampor, fotogenlampa, spotlight lampa, klämlampa, fotogenlykta, stormlykta, arkitektlampa, kristallkrona, skomakarlampa, bankirlampa, lavalampa
bookshelf: bokhylla, hylla, vägghylla, bokskåp, =bokhyllor, hyllsystem, stringhylla, stegehylla, kubhylla
vase: vas, blomvas, golvvas, =vaser, vasen, rörvas, amfora, urna vas
mug: mugg, kopp, kaffemugg, kaffekopp, tekopp, temugg, ölsejdel, =muggar, espressokopp, termosmugg, resemugg, krus mugg, sejdel, bägare, muminmugg, emaljmugg, te kopp, kåsa, =espressokoppar, =temuggar
teapot: tekanna, kaffekanna, vattenkokare, tekittel, kittel, kaffepanna, te kanna, pip kanna, kokkärl te
bottle: flaska, vattenflaska, termosflaska, vinflaska, termos, plunta, flakong, =flaskor, drickflaska, fältflaska, sportflaska, dricksflaska, glasflaska
bowl: skål, salladsskål, soppskål, fruktskål, bunke, serveringsskål, =skålar, frukostskål, grötskål, salladskål, popcornskål, snacksskål, poké bowl, degbunke, keramikskål
pillow: kudde, prydnadskudde, soffkudde, huvudkudde, nackkudde, =kuddar, örngottskudde, sittkudde, resekudde, dekorationskudde, dyna, kuddfodral med kudde, dunkudde, amningskudde
candle: stearinljus, doftljus, ljus, blockljus, värmeljus, =ljusen, kronljus, antikljus, vaxljus, =doftljusen, adventsljus, gravljus, doftblock, pelarljus, =värmeljusen, sojaljus
clock: väggklocka, väckarklocka, golvur, köksklocka, gökur, väckarur, bordsklocka, pendyl, väggur, golvklocka, klockradio, ugglaklocka, tågklocka, mormorsklocka, moraklocka, timglas klocka, stationsklocka, vägg klocka
mirror: spegel, väggspegel, handspegel, sminkspegel, =speglar, helkroppsspegel, hallspegel, golvspegel, badrumsspegel, =spegeln
car: bil, elbil, sportbil, personbil, cabriolet, veteranbil, fordon, racerbil, kombi, suv, taxi, leksaksbil, =bilar, sedan, terrängbil, stadsjeep, husbil bil, cab, kärra, personvagn, folkabil, a traktor, pickup, brandbil, minibil, =bilen, =bilens, hyrbil, lånebil, miljöbil
bicycle: cykel, elcykel, mountainbike, racercykel, damcykel, =cyklar, herrcykel, barncykel, landsvägscykel, standardcykel, stadscykel, hybridcykel, lådcykel, balanscykel, hoj, trehjuling, sparkcykel tramp, motionscykel, vikcykel, tandemcykel, bmx, juniorcykel, dam cykel, pendlarcykel, hoja
headphones: =hörlurar, hörlur, headset, öronsnäcka, =öronsnäckor, =in ear hörlurar, =hörlurarna, lurar, =lurarna, =trådlösa lurar, =öronproppar ljud, =over ear hörlurar, =ljudlurar, hörselkåpor musik, =earpods, =airpods, hörsnäcka, =öronlurar
phone: telefon, mobil, mobiltelefon, smartphone, iphone, =mobiler, smarttelefon, lur telefon, lur mobil, =telefoner, =smartphones, knapptelefon, fasttelefon, android telefon, mobiltelefonen
laptop: laptop, bärbar dator, dator, notebook, macbook, =laptops, =bärbara datorer, chromebook, ultrabook, surfdator
camera: kamera, systemkamera, digitalkamera, videokamera, =kameror, filmkamera, polaroidkamera, direktbildskamera, spegelreflexkamera, kompaktkamera, polaroid, actionkamera, webbkamera, analog kamera, engångskamera
speaker: högtalare, bluetooth högtalare, soundbar, =högtalare, bluetoothhögtalare, ljudlimpa, ljudsystem, subwoofer
perfume: parfym, eau de parfum, eau de toilette, parfymflaska, doft, parfymflakong, herrparfym, damparfym, =parfymer, eau de cologne, väldoft, eau de cologne flaska, edp, edt, doftvatten, after shave, rakvatten
lipstick: läppstift, läppstiftet, läppenna
ball: boll, fotboll, basketboll, badboll, tennisboll, volleyboll, pilatesboll, =bollar, handboll, strandboll, golfboll, rugbyboll, studsboll, innebandyboll, lekboll, träningsboll, =fotbollar, yogaboll, fotis
guitar: gitarr, elgitarr, akustisk gitarr, ukulele, basgitarr, =gitarrer, klassisk gitarr, gura
teddy-bear: teddybjörn, nalle, nallebjörn, gosebjörn, =nallar, =nallen, teddy, mjukisbjörn, kramdjur björn, =teddybjörnar
book: bok, =böcker, =böckerna, roman, anteckningsbok, =anteckningsböcker, kokbok, =kokböcker, dagbok, bilderbok, pocketbok, skissbok, barnbok, kalenderbok, =bilderböcker, inbunden bok, skrivbok, läsebok, inbunden, lärobok, sagobok, skissblock, anteckningsblock, block papper, memoarbok, deckare, häfte, journal bok, seriealbum, pixibok
cat: katt, kattunge, kisse, katten, honkatt, hankatt, misse, kattungar, kissemisse, huskatt, perserkatt, kisekatt, =katter, kattdjur
dog: hund, valp, hundvalp, tik, pudel, tax, jycke, labrador, schäfer, vovve, hundar, golden retriever, bulldogg, chihuahua, bulldog, mops, corgi, dalmatiner, gatuhund, =hunden, =hundarna, collie, huskyhund, husky
bear: björn, björnunge, isbjörn, björnhona, grizzlybjörn, nallebjörn levande, björnbebis
rabbit: kanin, hare, kaninunge, harunge, dvärgkanin, =harar, kaninen, =haren, =harna, =hares, =harens, =harnas, harepalt, påskhare, =kaniner, =kanins
panda: panda, pandabjörn, jättepanda, pandaunge
elephant: elefant, elefantunge, =elefanter
duck: anka, and, ankunge, =änder, =ankungar, gräsand, ankmamma, änderna, anddjur
frog: groda, padda, lövgroda, grodan, =grodor, grodyngel, grodprins
dinosaur: dinosaurie, dino, tyrannosaurus, t rex, =dinosaurier, triceratops, dinosaurieunge
penguin: pingvin, pingvinunge
pig: gris, kulting, griskulting, svin, sugga, spädgris, gristryne djur, minigris, nasse, =grisar, grisen
fox: räv, rävunge, fjällräv
lion: lejon, lejoninna, lejonunge
tiger: tiger, tigerunge, =tigrar, tigerhona
monkey: apa, schimpans, apunge, gorilla, markatta, babian, orangutang, =apor, chimpans
mouse: mus, möss, råtta, =möss, =musen, skogsmus, åkermus, husmus, liten mus, råttunge, =mössen
owl: uggla, uv fågel, berguv, tornuggla, uggleunge, ugglebebis, uv
fish: fisk, guldfisk, clownfisk, småfisk, firre, karpfisk, akvariefisk, fiskar, torsk, abborre
turtle: sköldpadda, havssköldpadda, sköldis, =sköldpaddor
chick: kyckling, fågelunge, kycklingunge, höna unge, =kycklingar, =kycklingen
garden: trädgård, kinesisk trädgård, japansk trädgård, blomsterträdgård, bakgård, =trädgårdar, köksträdgård, parken, park, kolonilott, odlingslott, täppa, gräsmatta trädgård
palace: palats, slott, förbjudna staden, tempel, kungaslott, =slottet, borg, herrgård, slottsruin, borgen, riddarborg, pagod
skyline: skyline, stadssiluett, stadssilhuett, stadspanorama, stadsvy, =stadens silhuett, skyskrapor, =skyskraporna
mountains: berg, fjäll, bergskedja, bergslandskap, alperna, fjällandskap, bergstopp, =bergen, =fjällen, bergsmassiv, fjälltopp, =berget, =alpen, dal
beach: strand, sandstrand, havsstrand, kust, =stränder, badstrand, havet, klippstrand, playa, strandkant
forest: skog, djungel, regnskog, urskog, barrskog, bokskog, granskog, dunge, tallskog, vinterskog, sagoskog, skogsglänta, =skogarna
street: gata, gränd, stadsgata, trottoar, allé, =gator, gågata, väg, kullerstensgata, bakgata, gatan, torg, affärsgata, vägkant

[accessory]
glasses: =glasögon, =brillor, =läsglasögon, =glasögonen, =runda glasögon
bow: rosett, fluga slips, hårrosett, fluga, =rosetter
balloon: ballong, =ballonger, gasballong
bubbles: bubbla, såpbubbla, =såpbubblor, =bubblor
wings: vinge, =vingar, bevingad, flygande

[colour]
red: röd, vinröd, mörkröd, ljusröd, bordeaux, klarröd, karmosinröd, körsbärsröd, scharlakansröd, rubinröd, tegelröd, knallröd, bordeauxröd, rödaktig, hallonröd, djupröd, vinfärgad, hallon, blodröd, mörkrosa röd, eldröd, chiliröd, tomatröd
orange: orange, aprikos, korall, terrakotta, rost, rostfärgad, brandgul, aprikosfärgad, korallfärgad, orangefärgad, rostbrun, rostorange, persika, persikofärgad, persikorosa, apelsin, saffran, saffransgul, mandarin, neonorange, kopparfärgad, bränd orange
yellow: gul, senapsgul, ljusgul, citrongul, solgul, mörkgul, ockra, senap, ockragul, klargul, kanariegul, gulaktig, neongul, limegul, smörgul, vaniljgul, halmgul, citron gul, pastellgul, blekgul, guldgul
green: grön, mörkgrön, ljusgrön, olivgrön, mintgrön, smaragdgrön, skogsgrön, salvia, militärgrön, salviagrön, oliv, mint, flaskgrön, mossgrön, limegrön, gräsgrön, äppelgrön, buteljgrön, jadegrön, pistage, pistagegrön, eukalyptus, havsgrön, mörkgrönt, grågrön, khakigrön, dovgrön, kamouflagegrön, ärtgrön, avokadogrön, grönaktig, blågrön
blue: blå, kungsblå, koboltblå, indigo, klarblå, safirblå, kobolt, petrolblå, petroleumblå, jeansblå, mellanblå, royalblå, blåaktig, kornblå, elektriskt blå, havsblå, stålblå, duvblå, denimblå, gråblå, azurblått, klarblått, blekt blå, blåklint, djupblå, ultramarin, turkosgrön blå
light-blue: ljusblå, himmelsblå, babyblå, turkos, isblå, pastellblå, azurblå, cyan, turkosblå, gråblå ljus, aqua, himmelsblått, pudderblå, ljus blå, blekblå, isblått, aquablå, akvamarin, mintblå, havsturkos
navy: marinblå, mörkblå, navy, midnattsblå, marin, nattblå, navyblå, navy blue, mörk blå, indigoblå mörk, svartblå
purple: lila, violett, lavendel, plommon, mörklila, ljuslila, syrenlila, purpur, aubergine, plommonfärgad, lavendelfärgad, syren, lavendellila, gredelin, ametist, lila ton, ljung, blålila, rödlila, pastellila, druvlila, orkidé lila
pink: rosa, ljusrosa, gammelrosa, cerise, fuchsia, mörkrosa, puderrosa, magenta, laxrosa, babyrosa, skär, chockrosa, hallonrosa, pastellrosa, laxfärgad, fuchsiarosa, smutsrosa, blekrosa, dov rosa, neonrosa, hot pink, persikrosa, rosé, dusty pink, pink, korallrosa, tuggummirosa, flamingorosa, rosafärgad
brown: brun, mörkbrun, ljusbrun, konjak, kastanjebrun, choklad, chokladbrun, cognac, kamelbrun, karamell, cognacsbrun, konjaksfärgad, valnötsbrun, nötbrun, kaffebrun, karamellbrun, kastanj, taupebrun, brunbeige, tobaksbrun, gyllenbrun, rödbrun, brunaktig, sepia, kaffe latte, brunmelerad, umbra, karamellfärgad, kanelbrun, kanel
beige: beige, creme, krämvit, elfenben, sand, benvit, kräm, kräm färgad, naturvit, gräddvit, khaki, champagne, camel, ecru, sandfärgad, krämfärgad, elfenbensvit, offwhite, off white, nude, kaki, kamelfärgad, gråbeige, oblekt, sandbeige, vanilj, linnefärgad, naturfärgad, äggskal, äggskalsvit, nougat, hudfärgad, pärl beige, greige, kaffemjölk, havrebeige, stenbeige, råvit, vaniljvit
black: svart, mattsvart, kolsvart, djupsvart, becksvart, blanksvart, sotsvart, nattsvart, svartlackerad, svartbetsad, pianosvart, ebenholtssvart, svartmålad
white: vit, snövit, kritvit, renvit, mattvit, pärlvit, blankvit, vitlackerad, vitmålad, bländvit, vitbetsad, vitaktig, vitlaserad
grey: grå, mörkgrå, ljusgrå, antracit, grafit, gråmelerad, antracitgrå, grafitgrå, skiffergrå, betonggrå, silvergrå, askgrå, mullvad, kolgrå, varmgrå, gråaktig, stålgrå, gråbrun, taupe, musgrå, stengrå, cementgrå, rökgrå, blygrå, duvgrå, granitgrå, space grey, kol grå, dimgrå, gråmålad
gold: guld, gyllene, guldfärgad, roséguld, förgylld, guldpläterad, rosé guld, guldig, vitguld, 18k guld, rödguld, guldton, champagneguld, mässingsfärgad, bladguld, antikguld, guldskimrande, rosa guld, guldlackerad
silver: silver, silverfärgad, försilvrad, sterlingsilver, silverpläterad, silvrig, äkta silver, 925 silver, silverton, silverglänsande, silverskimrande, silverlackerad, platina

[material]
leather: läder, skinn, konstläder, mocka, konstskinn, äkta läder, äkta skinn, nubuck, syntetläder, lackläder, lackskinn, veganskt läder, fuskläder, kalvskinn, ko läder, fårskinn, nappa, pu läder, vegoläder, spaltläder, läderklädd, semskskinn, buffelläder, renskinn, lammnappa, pu, oxläder, bonded leather, anilinläder, skinnimitation, läderimitation, läderklätt, konstmocka
cotton: bomull, ekologisk bomull, bomullstyg, canvas, bomullscanvas, jersey, frotté, bomullsjersey, bomullssatin, kanvas, flanell, 100% bomull, bomullsblandning, bomullsfrotté, muslin, oxfordtyg, poplin, bomullspoplin, segelduk, lakansväv, bomullsväv, percale, perkal, trikå, cheviot bomull, pimabomull
silk: siden, silke, satin, sidensatin, mullbärssilke, äkta siden, råsiden, silkesatin, satäng, silkeslen
wool: ull, kashmir, merinoull, filt material, merino, filtad ull, lammull, cashmere, alpacka, fårull, ullblandning, ylle, tweed, bouclé, tovad ull, ullfilt, mohair, fårskinnsull, lamull, ullfleece, loden, kokt ull, filtull, vadmal, islandsull, cashmereull
denim: denim, jeanstyg, denimtyg
linen: lin, linne, linnetyg, tvättat linne, linneblandning, hellinne, halvlin, linnelook
metal: metall, järn, aluminium, mässing, koppar, brons, gjutjärn, smide, mekanisk, titan, smidesjärn, metallisk, zink, tenn, legering, krom, förkromad, plåt, metallic, emalj, emaljerad, aluminum, gjuten aluminium, förzinkad, galvaniserad, nickel, förnicklad, brunoxiderad, metalltråd, ståltråd, galler metall
steel: stål, rostfritt stål, rostfri, rostfritt, borstat stål, rostfri stål, kirurgiskt stål, kolstål, härdat stål
wood: trä, ek, valnöt, furu, massivt trä, björkträ, teak, bokträ, ekträ, valnötsträ, massiv ek, akacia, akaciaträ, mangoträ, mahogny, rotting trä, plywood, ask trä, teakträ, massivträ, alträ, cederträ, askträ, olivträ, mdf, lönn trä, körsbärsträ, björk, granträ, ekfanér, fanér, tall, tallträ, drivved, palisander, rosenträ, lärkträ, rökt ek, körsbär trä, lind trä, wenge, spånskiva, träfiber, sliperträ, timmer, ved, trähantverk
bamboo: bambu, bambuträ
glass: glas, kristall, härdat glas, borosilikatglas, kristallglas, frostat glas, munblåst glas, opalglas, glasskiva, rökfärgat glas, rökglas, pressglas, borosilikat, säkerhetsglas
ceramic: keramik, porslin, stengods, lergods, keramisk, benporslin, lera, terrakottalera, fajans, flintgods, glaserad keramik, terracotta keramik, fältspatsporslin, majolika
plastic: plast, akryl, polykarbonat, plexiglas, resin, polypropen, hårdplast, akrylplast, pvc, konstharts, melamin, plastig, abs, polystyren, polyeten, pet plast, abs plast, formgjuten plast, tritan, epoxi, hårdskal, nylonplast, konstrotting, vinyl
rubber: gummi, silikon, latex, neopren, naturgummi, skumgummi, gummerad, latexgummi, eva, gummit
velvet: sammet, velour, manchester, velvet, sammetstyg, plyschsammet, sammetsklädd, bomullssammet, velours, corduroy, plyschtyg, velvetin
paper: papper, kartong, papp, kraftpapper, papier maché, wellpapp, pappers-, pappmaché, rispapper, silkespapper, origami papper, pappret

[also]
subject.trousers + material.denim: =jeans, =jeansen, =jeansbyxor
subject.jacket + material.denim: jeansjacka
subject.skirt + material.denim: jeanskjol
subject.shirt + material.denim: jeansskjorta
subject.dress + material.denim: jeansklänning
subject.duck + material.rubber: badanka, =badankor, gummianka
subject.boot + material.rubber: gummistövel, =gummistövlar
subject.bear + colour.brown: brunbjörn
subject.hat + material.wool: ullmössa
subject.dress + material.linen: linneklänning

[scene]
white-background: vit bakgrund, helvit bakgrund, ren vit bakgrund, kritvit bakgrund, neutral vit bakgrund, enfärgad vit bakgrund, vita bakgrunden, mot vitt, ren vit fond, vit fond, mot vit vägg bakgrund, på vitt, frilagd på vitt
living-room: vardagsrum, finrum, =vardagsrummet, tv rum, storstuga, vardagsrumsmiljö, sällskapsrum, =finrummet, lounge
bedroom: sovrum, =sovrummet, barnrum, sängkammare, gästrum, =barnrummet, =sovrummets, pojkrum, flickrum
kitchen: kök, köksbänk, =köket, köksö, köksbänken, köksmiljö, köksbord scen, pentry, köksfönstret
bathroom: badrum, =badrummet, tvättrum, duschrum, toalettrum, duschen, =badrummets, spa rum
office: kontor, arbetsrum, hemmakontor, =kontoret, arbetsplats, kontorsmiljö, kontorslandskap, =arbetsrummet, =hemmakontoret, =kontorets, kontorsrum, =arbetsplatsen, konferensrum
snow: snö, snöig, snölandskap, =snön, snötäckt, vinterlandskap, snöklädd, snödriva, snöfall, =snöns, =snölandskapet, =snödrivan
studio: studio, fotostudio, ateljé, =studion, studiomiljö, studiobakgrund, inspelningsstudio

[style]
photo: foto, fotorealistisk, realistisk, fotografi, fotografisk, hyperrealistisk, fotostil, fotoäkta, fotorealism, verklighetstrogen, naturtrogen
ink-wash: tuschmålning, tuschlavering, kinesiskt tuschmåleri, tusch, kinesisk tuschmålning, tuschteckning, lavering, tuschstil, bläckteckning, bläckmålning, kinesisk bläckmålning, tuschmåleri, i tusch, sumi e, shan shui
watercolour: akvarell, vattenfärg, akvarellstil, akvarellmålning, akvarellteknik, akvarellen, i akvarell, vattenfärger, vattenfärgsstil
oil-painting: oljemålning, oljefärg, olja på duk, oljemåleri, oljemålad, i olja, oljetavla, =oljemålningen, oljefärger
cartoon: tecknad film, seriestil, cartoon, anime, serietidning, tecknad stil, tecknad serie, animerad, disneystil, seriefigur, tecknat, seriefigursstil, tecknad, pixarstil, barnboksstil, mangastil, manga
cyberpunk: cyberpunk, cyberpunkstil
futuristic: futuristisk, science fiction, framtida, futuristiskt, sci fi, framtidsvision, från framtiden, futurism, sci fi stil, rymdålder, framtidsinspirerad
vintage: vintage, retro, antik, gammaldags, nostalgisk, 50 tal, 60 tal, 70 tal, vintagestil, retrostil, 50 talet, 60 talet, 70 talet, vintagekänsla, loppisfynd, 40 tal, 80 tal, 1950 tal, 1960 tal, 1970 tal, retrokänsla, gammeldags stil
minimalist: minimalistisk, avskalad, minimalism, skandinavisk stil, stilren, minimal stil, enkel och ren, stilrent

[view]
front: framifrån, vy framifrån, rakt framifrån, frontvy, framsida vy, rakt på
side: från sidan, sidovy, i profil, sedd från sidan, sidoprofil, från vänster sida, från höger sida, sidoperspektiv
top: ovanifrån, fågelperspektiv, uppifrån, från ovan, rakt ovanifrån, i fågelperspektiv, vy ovanifrån, ovansida, flygvy, drönarvy, flatlay, ovanifrånvy
three-quarter: trekvartsvy, snett framifrån, trekvartsprofil, snett från sidan, vinklat, snett uppifrån, trekvartsvinkel, halvprofil, från en vinkel, snett från
close-up: närbild, makro, detaljbild, i närbild, på nära håll, närbilder, makrobild, detaljstudie, i detalj

[light]
soft: mjukt ljus, dämpad belysning, diffust ljus, mjuk belysning, dämpat ljus, mjukt sken, mjuka skuggor, milt ljus, svagt ljus, softbox, lent ljus, mjukt dagsljus, diffus belysning, mjukt solljus, stämningsljus
studio: studioljus, studiobelysning, studiolampor, =studioljuset, studioblixt
dusk: skymning, solnedgång, kvällsljus, gyllene timmen, i skymningen, kvällssol, i solnedgången, vid solnedgång, =skymningen, =solnedgången, kvällning, blå timmen
morning: morgonljus, soluppgång, gryning, morgon, på morgonen, morgonsol, tidig morgon, i gryningen, vid soluppgång, =morgonljuset, =morgonen, =gryningen, =soluppgången, på förmiddagen
night: natt, nattetid, månsken, på natten, om natten, =natten, nattlig, nattljus måne, månljus, nattscen, nattens mörker, nattmörker, =månskenet, =månljuset, nattvy
backlit: motljus, bakbelyst, i motljus, bakifrån belyst, motsol, i motsol, =motljuset, mot ljuset, bakgrundsljus, upplyst bakifrån
neon: neon, neonljus, neonbelysning, neonskylt, neonskyltar, neonlampor, =neonljuset, neonsken, neonskimmer, =neonljusen, neonrör

[word]
trim: rem, insida, reflexer, reflex, handtag, sula, skosnöre, klack, spänne, dragkedja, knapp, band, ben, =benen, hjul, lock, kork, lås, sockel, kant, söm, krage, ärm, manschett, ficka, foder, tofs, frans, kedja, tryck, print, rand, =ränder, prick, =prickar, mönster, broderi, logga, logotyp, text, bokstav, motiv, spets, volang, sten, pärla, diamant, ädelsten, urtavla, skärm display, visare, krona, veke, pip, näbb, huvudgavel, sänggavel, armstöd, ryggstöd, sladd, kabel, öra, =öron, =öronen, öga, =ögon, =ögonen, nos, svans, snabel, man lejon, morrhår, luva på jacka, huva, nit, sadel, styre, däck, fälg, pedal, sträng, detalj, accent, dekoration, applikation, låda byrå, innersula, plös, snörning, hälla, axelrem, bärrem, armband till klocka, klockarmband, dragsko, snöre, resår, etikett, skruvlock, sugrör, öronkudde, öronkuddar, huvudband, huvudbygel, bygel, tangent, berlock, pälskrage, päls, pompom, toffs, tryckknapp, gångjärn, hyllplan, innerfack, ytterfack, fack, strass, zirkonia, blommönster, blomtryck, rutor, volanger, paljetter, medar, tassar, tass, fot, =fötter, ljusstake arm, skaft, plymå, rygg, fodral insida, boning, stänkskärm, ringklocka, ficklucka, muddar, mudd, fåll, bård, nyckelhål, glitter, skärmtak, brätte, paspoal, nätrygg, spröt, vred, knopp, tand, =tänder, horn, =bnet, =bnar, =bnarna, =bnen, =bens, =bena, tag på plagg, lapp på plagg, dragkedjor, blixtlås, häktor, hakspänne, bälteslinga, bältesspänne, knäppning, knappar, skosula, gummisula, yttersula, klackar, rosettdetalj, mittsöm, sidosöm, sidfickor, bröstficka, innerfickor, huvor, ärmslut, halsringning, krage och ärmar, kragen, spetskant, spetsar, broderier, logotyper, tvärslå, tröskel, bakstycke, framstycke, ryggpanel, sidopanel, stolsben, bordsben, träben, metallben, stålben, ekben, underrede, bordsunderrede, fotplatta, lampsockel, tygsladd, textilsladd, strömbrytare, piphatt, handtaget, träsnidad, träknopp, dropplock, lockknopp, silinsats, sil, filter, mynning, flaskhals, kapsyl, spraypump, spraymunstycke, atomisör, propp, skruvkork, sportkork, bärhandtag, teleskophandtag, innerfoder, kompressionsband, gummiband, spännband, kardborrespänne, ringlås, karbinhake, hänglås, länk, länkar, hänge på kedja, urverk, urtavlan, sekundvisare, siffror, romerska siffror, pendel visare, glaslock, speglar dörr, spegelram, cykelkorg fram, pakethållare, ringklocka cykel, framlykta, strålkastare, stötfångare, motorhuv, bildäck, fälgar, ratt, backspegel, säten, bilsäten, klädsel säten, gitarrhals, greppbräda, stämskruvar, strängar, plektrumskydd, bandet, baksida, framsida, bokrygg, omslag, pärm, sidor, hållband, fransar, tofsar, nackbåge, skärmar, öronmuff, sladden, mikrofonbom, kontroll knapp
body: ram, båge, boett, lampskärm, skärm, kropp, skal yta, klädsel, tyg, yta, finish, utsida, färg, material, ton, nyans, bordsskiva, ovandel, kaross, stomme, stativ möbel, yttertyg, ovanmaterial, pälsfärg, hölje, =rammen, =rammar, =rammarna, =rams, hårt skal, skal på resväska, hårdskal yta, höljet
other: fest, fönsterbräda, burk, glasburk, trollstav, spade, blompinne, hårband, hårspänne, hårklämma, tandkräm, kontaktledning, resestrykjärn, spelkonsol, kontroll, tårtfat, smörkniv, brödkorg, tomte, julstrumpa, julgranskula, påskägg, flagga, trädgårdsfest, födelsedagskalas, kalas, picknick, konsert, bröllop, bänk, trädgårdsbänk, sylt, vatten, vin, kaffe, te, frukt, äpple, bröd, mjölk, skal, fodral, mobilskal, mobilfodral, telefonskal, mobilhållare, telefonhållare, datorfodral, datorväska, laptopfodral, laptopväska, kuddfodral, örngott, soffskydd, överdrag, sofföverdrag, stolsdyna, stolsöverdrag, påslakan, påslakanset, laddare, laddkabel, hållare, ställ, stativ, klistermärke, poster, affisch, tavla, nyckelring, hänge, hängsmycke, örhänge, =örhängen, armband, brosch, handske, vante, =vantar, =handskar, strumpa, =strumpor, socka, =sockor, toffel, =tofflor, handduk, badhandduk, strandhandduk, badrock, filt, pläd, överkast, gardin, matta, dörrmatta, badrumsmatta, musmatta, datormus, trådlös mus, gamingmus, yogamatta, tallrik, fat, assiett, glasunderlägg, underlägg, bordstablett, duk, bordsduk, bordslöpare, servett, gaffel, sked, kniv, stekpanna, gryta, kastrull, kruka, blomkruka, kruka till blommor, korg, tvättkorg, cykelkorg, ask, box, smyckeskrin, smyckesskrin, klockbox, klocklåda, speldosa, ringask, bricka, krok, hängare, klädhängare, galge, förvaring, förvaringslåda, skåp, garderob, byrå, sideboard, skänk, tv bänk, skohylla, skoskåp, skokräm, skohorn, skokartong, vinställ, vinglas, ölglas, dricksglas, champagneglas, glas vatten, glas vin, karaff, kanna, tillbringare, sockerskål, tv, teve, bildskärm, tangentbord, surfplatta, skrivare, adapter, batteri, powerbank, objektiv, drönare, blomma, växt, krukväxt, bukett, blombukett, träd, gran, julgran, tårta, kaka, godis, chokladask, foder djur, hundmat, kattmat, kattsand, klösträd, koppel, hundkoppel, halsband till hund, hundhalsband, hundbädd, hundsäng, kattbädd, hundkoja, bur, fågelbur, akvarium, borste, tandborste, tvål, schampo, hudkräm, ansiktskräm, mascara, nagellack, foundation, serum, kam, hårtork, dammsugare, mixer, brödrost, ugn, kylskåp, tvättmaskin, symaskin, kaffebryggare, kaffemaskin, strykjärn, strykbräda, tält, sovsäck, hjälm, cykelhjälm, cykelväska, cykellås, cykelpump, cykelhållare, cykelsadel, bilstol, bilbarnstol, bilöverdrag, racket, tennisracket, skateboard, sparkcykel, motorcykel, moped, lastbil, buss, tåg, flygplan, båt, segelbåt, fartyg, raket, rymdskepp, piano, fiol, trumma, flöjt, penna, blyertspenna, suddgummi, linjal, kalender, kort, gratulationskort, vykort, tapet, fotoram, tavelram, =shorts, kortbyxor, badbyxor, baddräkt, bikini, bh, underkläder, =trosor, =kalsonger, pyjamas, kostym, slips, väst, uniform, maskeraddräkt, utklädnad, overall, jumpsuit, hängselbyxor, mask, peruk, sängkläder, lakan, täcke, madrass, bäddmadrass, ljushållare, ljusstake, ljuslykta, kandelaber, värmeljushållare, bokstöd, paraplyställ, gitarrfodral, gitarrväska, gitarrstativ, gitarrband, plektrum, kameraväska, kamerarem, flasköppnare, korkskruv, flaskhållare, skärmskydd, robot, enhörning, drake, häst, ko, får, get, fågel, papegoja, örn, orm, krokodil, giraff, zebra, känguru, koala, ekorre, igelkott, hjort, rådjur, älg, varg, val djur, delfin, haj, bläckfisk, fjäril, humla, nyckelpiga, spindel, höna, tupp, person, hus, dockhus, byggnad, bro, flod, sjö, himmel, sol, måne, stjärna, moln, gräs, fönster, dörr, vägg, golv, tak, damm, sax, hink, vattenkanna, smycke, ficklampa, ljusslinga, julbelysning, hängmatta, gunga, rutschkana, pool, grill, pussel, sällskapsspel, blöja, napp, barnvagn, förkläde, skärbräda, ugnsform, bakform, papperskorg, soptunna, hundleksak, kattleksak, musfälla, fågelholk, matlåda, necessär, sminkväska, glasögonfodral, kylväska, sopsäck, morot, snögubbe, svamp djur, pumpa, lampfot, lampsladd, glödlampa, hatthylla, kapphylla, klädställning, spegelskåp, sängbord lampa, boklåda, bokmärke, bokstödspar, =kammen, =kammar, =kammarna, =kams, skidor, skida, skridsko, skridskor, pulka, snowboard, fika, bulle, kanelbulle, tårtbit, glass dessert, glasstrut, gräsmatta, backe, stig, hav, våg, vågor, klippa, klippor, sten trädgård, brygga, segel, ö, fyr, stuga, koja, lada, kyrka, torn, trappa, trappor, balkong, altan, terrass, uteplats, veranda, staket, grind, brevlåda, lyktstolpe, parkbänk, kudde på stol, öppen spis, brasa, kakelugn, spis, diskbänk, kran, badkar, dusch, handfat, toalett, sängkant, hallmöbel, hall, garage, källare, vind, bibliotek, kafé, café, restaurang, butik, skyltfönster, marknad, tågstation, flygplats, snäcka, snäckor, handskfack, träd och buskar, buske, löv, höstlöv, ros bukett, rosor, tulpan, tulpaner, solros, solrosor, maskros, kaktus, svamp, jordgubbe, jordgubbar, citron, citroner, banan, päron, körsbär, ost, smörgås, pizza, hamburgare, soppa, gröt, sallad, nudlar, ris, godisbit, klubba, honung, mjölkglas, termosväska, trumpet, saxofon, cello, dragspel, mikrofon, spade hink, kratta, skottkärra, verktyg, hammare, skruvdragare, stege, fiskespö, sele, hundsele, katthalsband, mobillås, laddstation, kontakt, högtalarstativ, kamerastativ, ljusslingor, lykthållare, skjortknapp, manschettknapp, manschettknappar, fickduk, näsduk, pannband, öronvärmare, öronmuffar, paraplyfodral, solskydd, solkräm, tvålpump, tandborstmugg, duschdraperi, rullgardin, persienn, sängkappa, sängbord bricka, kuddfyllning, innerkudde, ryggdyna, fotpall fotografi, skrivunderlägg, pennfodral, pennskrin, pennställ, bokpåse, bilklädsel, bilmatta, bilbälte, barnsits, cykelvagn, cykelställ, cykelhandske
toy: leksak, gosedjur, mjukisdjur, plysch, figur, staty, skulptur, set, par, paket, samling, sorts, typ, bild, illustration, teckning, målning, modell, serie, porträtt, grupp, rendering, 3d rendering, statyett, docka, kramdjur, version, skiss, dekal bild, uppsättning, ett par, porträttbild, scen
generic: produktbild, produktfoto, produktfotografi, produkt, artikel, packshot, katalogbild, produktfotografering, bild på produkt, vara till salu, produktbilder
plain: en, ett, tums, strl, torkade, torkad, kardborre, kardborreband, lätta, kraftiga, tuffa, stoppning, packning, hopvikt, upphängd, utdragbar, snygga, vädrad, tvåfärgad, flerfärgat, ljusdesign, stearin, doftande, tonad, ofodrad, hållfast, styrka, rese, resevänlig, arbetet, student, sjuksköterska, brandman, polis, trollkarl, häxa, fe, superhjälte, den, det, de, dem, denna, detta, dessa, min, mitt, mina, din, ditt, dina, sin, sitt, sina, vår, vårt, våra, er, ert, era, hans, hennes, deras, dess, jag, du, han, hon, vi, ni, man, vem, vad, vilken, vilket, vilka, när, hur, varför, här, dit, hit, nu, då, så, mycket, väldigt, riktigt, också, även, bara, endast, enbart, redan, ännu, alltid, aldrig förut, mer, mest, mindre, minst, många, några, något, någon, lite, all, alla, allt, varje, båda, både, samt att, om, att, än, till salu, upp, ner, ut, in, hög, hög kvalitet, högupplöst, hög upplösning, högkvalitativ, kvalitet, upplösning, hd, 4k, ny, nytt, nya, nyskick, bäst, bästa, lyx, lyxig, premium, exklusiv, vacker, fin, snygg, söt, gullig, underbar, jättefin, jättesöt, elegant, stilig, chic, klassisk, modern, trendig, moderiktig, mode, tuff, cool, designer, handgjord, handgjort, handgjorda, handmålad, handtillverkad, hantverk, original, äkta, autentisk, enkel, enfärgad, mjuk, hård, ljust, ljusa, mörk, klar, blek, stark, pastell, matt, blank, glansig, polerad, slät, grov, sträv, stor, liten, litet, små, mini, storlek, stl, bred, smal, lång, kort ärm, korta, tunn, tjock, rund, fyrkantig, oval, rektangulär, lätt, tung, bärbar, hopfällbar, vikbar, fällbar, justerbar, ställbar, vattentät, vattenavvisande, vattenresistent, trådlös, elektrisk, digital, smart, automatisk, manuell, utomhus, inomhus, för utomhusbruk, resa, sport, sportig, fritid, casual, formell, sommar, vinter, höst, vår och höst, dam, damer, kvinna, kvinnor, herr, herrar, män, tjej, tjejer, flicka, flickor, kille, killar, pojke, pojkar, barn, barnen, baby, bebis, vuxen, vuxna, unisex, junior, tonåring, present, presenter, presentförslag, gåva, födelsedag, jul, julklapp, mors dag, rea, erbjudande, rabatt, frakt, fri frakt, gratis, leverans, fri, pris, billig, köp, köpa, säljes, säljer, märke, varumärke, stil, look, form, design, hem, hemma, inredning, heminredning, dekorativ, stad, urban, land, lantlig, rustik, skandinavisk, nordisk, industriell, bohemisk, boho, italiensk, fransk, japansk, kinesisk, tysk, svensk, engelsk, europeisk, dansk, norsk, cm, mm, ml, cl, dl, kg, g, liter, l, tum, watt, volt, personer, sits, sittplatser, snälla, tack, skapa, generera, gör, göra, rita, visa, vis mig, ge, jag vill ha, vill, vill ha, behöver, söker, ser, bli, blir, blev, vara, varit, kan, ska, skall, skulle, måste, får plats, gjort, finns, gjord, sittande, liggande, stående, sovande, springande, hoppande, leende, glad, lycklig, ledsen, rolig, vänlig, fluffig, lurvig, pälsig, lekfull, modig, vild, arg, ätande, läsande, dansande, simmande, tittande, gående, lärare, lärarinna, läkare, doktor, kock, kung, drottning, prins, prinsessa, astronaut, pirat, halkfri, halksäker, fodrad, vadderad, kviltad, quiltad, stoppad, klädd möbel, flätad, vävd, stickad, virkad, plisserad, randig, rutig, prickig, blommig, blommor, brodera, broderad, tryckt, mönstrad, bekväm, skön, slitstark, hållbar, stabil, robust, praktisk, smidig, miljövänlig, återvunnen, ekologisk, naturlig, natur, ren, vegansk, falsk, imitation, full, fullt, tom, öppen, stängd, dubbel, enkel storlek, halv, hel, vänster, höger, mitten, hörn, nedre, övre, hängande, placerad, parkerad, svävande, isolerad, fristående, bakgrund, bakgrunden, stämning, atmosfär, stämningsfull, mysig, solig, solljus, dagsljus, naturligt ljus, vitt ljus, varmvitt, varmvit, varmt ljus, ljussättning, belysning, skarp, suddig, delikat, nätt, kompakt, mångsidig, rymlig, långärmad, kortärmad, långa ärmar, korta ärmar, ärmlös, axelbandslös, hög midja, rund hals, v ringad, v ringning, oversize, oversized, slim fit, regular fit, tajt, åtsittande, vida, lös, rak, utsvängd, som ny, begagnad, fint skick, bra skick, gott skick, nyskick använd, oanvänd, skick, skola, skol, arbete, jobb, vardag, vardags, professionell, proffs, enkel att rengöra, rengöra, tvättbar, diskmaskin, diskmaskinssäker, tål, maskindisk, mikrovågsugn, limited edition, begränsad upplaga, bluetooth, usb, led, laddningsbar, uppladdningsbar, personlig, garanti, lager, i lager, rymmer, volym innehåll, idealisk, perfekt, speciell, unik, tidlös, sofistikerad, utsikt, år, dag, polyester, nylon, viskos, elastan, stretch, andas, termisk, ergonomisk, genomskinlig, transparent, bärnsten, färgglad, färgad, flerfärgad, löstagbar, avtagbar, avtagbart, doftande, snurrbar, stapelbar, uppblåsbar, extra, super, plus, pro, max, hand, huvud, arm, kväll, middag, frukost, lunch, one size, gaming, spel, låg, kraftig, varm, kall, sval, snabb, långsam, ytterst, nästan, kärlek, bröllops, äta, läsa, sova, dricka, kvinnlig, manlig, för barn, leka, cyklar förbi, vintrig, somrig, höstlig, inkl moms, modell ny, ihop, tillsammans, karat, ct, rött vin, färgstark, dekorerad, smyckad, snickrad, bordsmodell, tydlig, vilande, lutande, kramgo, kramig, sötaste, liknande, beställ, gratis retur, lagervara, spjäl, mini modell, =dna, =dena, =vat, =vade, =vads, =mert, =mra, =nert, =nra, =sert, =sra, =lert, =lra, =ret, =rna, =rena, =helt, =hla, xs, s, m, xl, xxl, xxxl, 3xl, 4xl, kunna, gammal, gammalt, ingår, medföljer, nedför, uppför, nerför, jättemjuk, supermjuk, jättefint, använd, använt, anvand, jattemjuk, jattefin, tsa, tsa lås, kombinationslås, in ear, on ear, over ear, c, usb c, skulle du kunna, kan du, skulle jag vilja ha, jag skulle vilja ha, vilja, önskar, önskas, letar, letar efter, hej, snälla du, gärna, drömmer, tänk, föreställ dig, rita gärna, måla, skissa, framställ, bildsätt, tag fram, ta fram, bakelsefri, står fint, hittas, hänga, uthängd, ligger fint, lapp, prislapp, lappen, etikett kvar, med lapp, ny med lapp, med etikett, finns kvar, felfri, felfritt, defekt, slitage, sparsamt använd, sparsamt, knappt använd, hämtas, skickas, postas, swish, budgivning, bud, utrop, fast pris, skänkes, bortskänkes, auktion, äldre, nyare, yngre, barnstorlek, vuxenstorlek, medelstor, jättestor, pytteliten, pytte, gigantisk, enorm, hög modell, låg modell, smalt, brett, rymd, avlång, åttkantig, sexkantig, kubformad, hjärtformad, cirkelformad, rektangel, kvadratisk, blöt, torr, varmfodrad, ofodrat, varmfodrade, andningsbar, ventilerad, vindtät, vattentålig, stöttålig, repfri, brusreducerande, brusreducering, aktiv brusreducering, laddning, snabbladdning, batteritid, brinntid, timmar, timme, tim, minuter, watt effekt, tums skärm, växlar, växlad, 7 växlad, 3 växlad, kolfiber, marmor, betong, rotting, rottingflätad, bast, jute, sisal, fleece, mesh, nät, chiffong, tyll, mikrofiber, gore tex, leopard, leopardmönstrad, kamouflage, zebramönstrad, paisley, färgglada, tråd, spar, hoppfällbar, ihopfällbar, höj och sänkbar, höjbar, elektriskt, bensindriven, diesel, hybrid, uppvärmd, ljudlös, tyst, självlysande, reflekterande, handblåst, handdrejad, drejad, handsydd, handvävd, handstickad, maskinvävd, egengjord, hemmagjord, egentillverkad, personligt, gravyr, gravering, graverad, namn tryck, ekologiskt, svanenmärkt, fairtrade, certifierad, doftfri, parfymerad, långvarig, täckande, fuktgivande, matt finish, glansig finish, för nybörjare, nybörjare, proffsig, träning, löpning, vandring, camping, friluftsliv, utomhus bruk, påsk, midsommar, lucia, halloween, student present, dop, dopgåva, examen, julklappstips, farsdag, fars dag, alla hjärtans dag, honom, henne, pappa, mamma, farmor, mormor, morfar, farfar, bror, syster, dotter, son present, kompis, vän, vänner, familj, gäster, gäst, sitta, stå, ligga, springa, gå, springer fram, tittar på, somnat, tuggar, gnager, dricker te, flyger iväg, spelar fotboll, lagar mat, fiskar fisk, surfar, skidåkande, skridskor åkande, gömmer, busig, nyfiken, sömnig, trött, hungrig, lat, blyg, stolt, elak, snäll, knubbig, tjock katt, mager, rufsig, lockig, långhårig, korthårig, randiga svans, kung krona, skolbarn, riddare, vikings, viking, cowboy, detektiv, ninja, clown, sjöman, bonde, bagare, målare, musiker, trumpetare, dirigent, avtagbar luva, avtagbar huva, bild på, en bild på, bilder på, foto på, fotografi på, illustration på, teckning på, sedd, sett rakt, uppfällt, norrländska, norrländsk, malmö, stockholm, göteborg, våt, våta, dimmig, dimmiga, regnig

[role]
exclude-after: utan, inte, ej, ingen, inget, inga, förutom, istället för, i stället för, aldrig, exklusive, exkl, fri från, undantaget, är inte, är ej, har inte, har ingen, har inga, har inget, varken, icke, inte i, inte av, utom, saknar, snarare än, utan en, dock utan, exklusive moms, fri från en, inte heller, varken en, aldrig i, ingen extra, helst inte, helst ingen
exclude-before: ingår inte, ingår ej, medföljer inte, medföljer ej, ej inkluderad, inte inkluderad, inte inkluderat, ej inkluderat, ej inkluderade, inte inkluderade, säljs separat, säljes separat, följer inte med, följer ej med, är inte inkluderad, är inte inkluderat, är inte inkluderade, exkluderad, köps separat, inkluderas ej, inkluderas inte, ingår dock inte, är ej inkluderad, tillkommer, ingår inte i priset, ingår ej i priset, ingår inte i köpet, ingår ej i köpet, medföljer dock inte, finns inte med, följer inte, är inte med, köps till, säljs för sig, ej med, inte med, köpes separat, ingår således inte
fits-after: för, till, passar, passande till, passar till, passar för, passar bra till, matchar, matchande, lämplig för, kompatibel med, kompatibelt med, idealisk för, perfekt för, perfekt till, bredvid, bakom, nära, till skillnad från, intill, liknande en, avsedd för, designad för, anpassad för, passar perfekt till, passar fint till, passar ihop med, går bra till, går fint till, skapad för, gjord för, snygg till, fin till, hos, matchar med, jämfört med, fungerar med, funkar med, funkar till, gjort för, kompatibla med, för en, perfekt som, istället som, matchas med, anpassat för, passande för, går att använda med, lik en, påminner om
fits-before: -kompatibel, -anpassad
with-after: med, inklusive, inkl, har, dekorerad med, fylld med, täckt med, prydd med, försedd med, utrustad med, klädd med, innehåller, täckt av, smyckad med, broderad med, tillsammans med, som, inkluderar, samt med, kantad med, beklädd med, kommer med, levereras med, utsmyckad med, full av, inklusive en, har en, har ett, smyckat med, dekorerat med, försett med, prydd av, fyllt med, med inbyggd, utrustat med, med en, med ett, kommer med en, levereras inklusive, prytt med
wear-after: som bär, bär, iklädd, klädd i, bärande, håller, hållande, leker med, blåser, som håller, som har, bär på, spelar, rider på, kramar, med på sig, som blåser, utklädd i, håller i, blåsandes, leker, som leker med, insvept i, rider, har på sig, som har på sig, bärandes, spelar på, kramas med, bärandes på, har på huvudet, bär runt halsen, med hatt på, iförd, ikläder sig, flyger med
wear-before: på huvudet, runt halsen, på sig, på nosen
in-after: i, på, under, mot, framför, ovanpå, inne i, mellan, inuti, över, mitt i, ute i, vid, inför, längs, genom, omgiven av, bland, uppe på, i färgen, i mitten av, ute på, inne på, ovanför, placerad på, stående på, liggande på, sittande på, sitter på, står på, ligger på, nedanför, bredvid en, utanför, innanför, runt, intill ett, invid, vid sidan av, lutad mot, lutar mot, lutandes mot, mot en, upphängd på, hänger på, hänger över, ovan, står i, ligger i, sitter i, sitter under, står under, placerat på, placerad i, nära ett
of: av, från, ur, gjord av, gjort av, gjorda av, tillverkad av, tillverkat av, tillverkade av, tillverkad i, tillverkat i, består av, sydd av, sydd i, bestående av, gjuten i, stickad i, av äkta, utav, snidad i, gjord i, gjort i, gjorda i, framställd av, vävd av, gjutet i, tillverkade i, byggd av, utförd i, utfört i, i massiv, i äkta, täljd i, handgjord av, handgjord i
and: och, eller, samt, &, liksom, och en, och ett, och även
but: men, utan av, utan i, dock, utan är, istället, läser, äter, dricker, tittar, sitter, ligger, står, sover, springer, hoppar, ler, skrattar, dansar, simmar, flyger, kör, går, promenerar, vandrar, vilar, lutar, hänger, åker, vaknar, somnar, snarkar, gäspar, svävar, vinkar, viftar, sjunger, bakar, badar, plaskar, klättrar, vaktar, jagar, följer, sniffar, nosar, lyser, gömmer sig, kikar, lyfter, gungar, kliver, kryper, rullar, seglar, står parkerad, vandrar omkring, gråter, ror, badar i, snubblar, dansar runt, väntar, vilar sig, myser, står lutad, glider, balanserar, surrar, rusar, skuttar, traskar, joggar, åker skidor, åker skridskor, åker pulka
topic: är, finns i, kommer i, säljs i, var, är tillverkad, är gjord
count-after: set om, set med, paket om, antal, låda med, sats om, pack om, set på, par med
count-before: st, stycken, pack, delar, x, delat, dels, packs, delars, delars set, stycke, par skor

[key]
subject: produkt, motiv, artikel, objekt, titel, namn, typ, sort, produktnamn, kategori, vara, produkttyp, beskrivning
colour: färg, färger, huvudfärg, kulör
material: material, tyg, sammansättning, huvudmaterial, kvalité
scene: scen, bakgrund, miljö, plats, omgivning, rum
style: stil, konststil, bildstil
view: vy, vinkel, perspektiv, kameravinkel, kamera
light: ljus, belysning, ljussättning, tid på dygnet
accessory: tillbehör, accessoarer, accessoar
exclude: uteslut, utan, negativ, undvik, negativ prompt, inte, exkludera
quantity: antal, mängd, kvantitet, st
ignore: storlek, märke, vikt, mått, modell, pris, höjd, bredd, längd, djup, diameter, säsong, kön, artikelnummer, volym, kapacitet, målgrupp, tillverkare, skick, varumärke, kompatibel med, dimensioner, rymmer, passform, ursprung

[number]
2: två
3: tre
4: fyra
5: fem
6: sex
7: sju
8: åtta
9: nio
10: tio
12: tolv, dussin, ett dussin

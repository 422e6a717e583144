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
dress: klänning, balklänning, aftonklänning, sommarklänning, brudklänning, festklänning, cocktailklänning, maxiklänning, långklänning, skjortklänning, omlottklänning, bröllopsklänning, midiklänning, strandklänning
t-shirt: t shirt, tshirt, t tröja, linne topp, topp, =linnen plagg, tee, tröja med kort ärm, träningstopp
shirt: skjorta, blus, pikétröja, piké, tunika, pikéskjorta, kostymskjorta
jacket: jacka, kappa, rock, kavaj, parkas, regnjacka, vinterjacka, dunjacka, blazer, bomberjacka, trenchcoat, anorak, ytterrock, väst jacka, regnkappa, skaljacka, vindjacka, regnrock, täckjacka, =kavajer
trousers: =byxor, byxa, byxan, =leggings, chinos, =mjukisbyxor, =kostymbyxor, =tights, =träningsbyxor, =cargobyxor, =chinosbyxor, =byxorna
skirt: kjol, minikjol, pennkjol, plisserad kjol, tubkjol
sweater: tröja, stickad tröja, hoodie, kofta, collegetröja, polotröja, sweatshirt, munktröja, huvtröja, pullover, luvtröja, cardigan
hat: hatt, mössa, keps, basker, stråhatt, solhatt, cylinderhatt, toppluva, luva, bucket hat, fiskarhatt, =mössor, tomteluva, cap, beanie
scarf: halsduk, sjal, scarf, sjalett, halsdukar, tubhalsduk, pashmina
sneaker: sneaker, sko, =skor, gymnastiksko, löparsko, träningssko, =sneakers, loafer, promenadsko, =skorna, =sneakersen, fritidssko, damsko, herrsko, barnsko, lågsko, =löparskor, ballerinasko, =gympaskor, gympasko, =loafers
boot: stövel, känga, boots, stövlett, vinterkänga, regnstövel, =stövlar, =kängor, vandringskänga, chelseaboots, =stövletter, cowboystövel
high-heel: klacksko, =klackskor, högklackad sko, =högklackade skor, pump, =pumps, stilettklack, =högklackat, stilett, =stilettklackar
sandal: sandal, flip flops, tofflor sandal, sandalett, badtoffel, flipflop, =badtofflor, espadrill, =sandaler, =flipflops, =espadriller
handbag: handväska, väska, axelväska, kuvertväska, axelremsväska, shoppingväska, tygväska, damväska, totebag, tygkasse, crossbodyväska, portfölj, kasse, clutch, aftonväska, bag, strandväska, messengerväska, bumbag väska
backpack: ryggsäck, skolväska, vandringsryggsäck, skolryggsäck, datorryggsäck, minirygga
suitcase: resväska, kabinväska, trolley, rullväska, handbagage, bagage, resväskor, kappsäck
wallet: plånbok, korthållare, portmonnä, =plånböcker, börs, myntpung, =plånboken
belt: skärp, bälte, livrem, midjeskärp
watch: klocka, armbandsur, armbandsklocka, smartklocka, fickur, herrklocka, damklocka, kronograf, smartwatch, fickklocka, sportklocka, =uret
ring: ring, förlovningsring, vigselring, signetring, fingerring, klackring, bröllopsring
necklace: halsband, pärlhalsband, halskedja, collier, choker, halssmycke, pärlcollier
sunglasses: =solglasögon, =solbrillor, =solglasögonen, =solisar
umbrella: paraply, parasoll, =paraplyer, stormparaply
sofa: soffa, bäddsoffa, hörnsoffa, divansoffa, tvåsitssoffa, schäslong, tresitssoffa, 2 sits soffa, 3 sits soffa, modulsoffa, howardsoffa
chair: stol, fåtölj, pall, kontorsstol, gungstol, barstol, matstol, köksstol, öronlappsfåtölj, trädgårdsstol, solstol, barnstol, vilstol, sittpall, skrivbordsstol, snurrstol, karmstol, fällstol, solsäng, gamingstol, länstol, =fåtöljer
table: bord, skrivbord, soffbord, matbord, sidobord, nattduksbord, köksbord, sängbord, skrivbordet, avlastningsbord, trädgårdsbord, konsolbord, satsbord, klaffbord, arbetsbord, matsalsbord, sminkbord, kaffebord
bed: säng, dubbelsäng, enkelsäng, våningssäng, spjälsäng, loftsäng, barnsäng, ramsäng, kontinentalsäng, sängram, himmelssäng, vagga, resårsäng
lamp: lampa, bordslampa, golvlampa, taklampa, skrivbordslampa, sänglampa, ljuskrona, lykta, vägglampa, läslampa, nattlampa, pendellampa, fönsterlampa, lampett, takpendel, lanterna, plafond, =lampor
bookshelf: bokhylla, hylla, vägghylla, bokskåp, =bokhyllor, hyllsystem
vase: vas, blomvas, golvvas, =vaser
mug: mugg, kopp, kaffemugg, kaffekopp, tekopp, temugg, ölsejdel, =muggar, espressokopp, termosmugg, resemugg, krus mugg, sejdel, bägare
teapot: tekanna, kaffekanna, vattenkokare, tekittel, kittel, kaffepanna
bottle: flaska, vattenflaska, termosflaska, vinflaska, termos, plunta, flakong, =flaskor, drickflaska, fältflaska, sportflaska
bowl: skål, salladsskål, soppskål, fruktskål, bunke, serveringsskål, =skålar, frukostskål, grötskål, salladskål
pillow: kudde, prydnadskudde, soffkudde, huvudkudde, nackkudde, =kuddar, örngottskudde, sittkudde, resekudde, dekorationskudde, dyna
candle: stearinljus, doftljus, ljus, blockljus, värmeljus, =ljusen, kronljus, antikljus, vaxljus, =doftljusen, adventsljus
clock: väggklocka, väckarklocka, golvur, köksklocka, gökur, väckarur, bordsklocka, pendyl, väggur, golvklocka
mirror: spegel, väggspegel, handspegel, sminkspegel, =speglar, helkroppsspegel, hallspegel, golvspegel, badrumsspegel
car: bil, elbil, sportbil, personbil, cabriolet, veteranbil, fordon, racerbil, kombi, suv, taxi, leksaksbil, =bilar, sedan, terrängbil, stadsjeep, husbil bil, cab
bicycle: cykel, elcykel, mountainbike, racercykel, damcykel, =cyklar, herrcykel, barncykel, landsvägscykel, standardcykel, stadscykel, hybridcykel, lådcykel, balanscykel, hoj
headphones: =hörlurar, hörlur, headset, öronsnäcka, =öronsnäckor, =in ear hörlurar, =hörlurarna, lurar, =lurarna, =trådlösa lurar, =öronproppar ljud
phone: telefon, mobil, mobiltelefon, smartphone, iphone, =mobiler, smarttelefon, lur telefon
laptop: laptop, bärbar dator, dator, notebook, macbook, =laptops, =bärbara datorer, chromebook
camera: kamera, systemkamera, digitalkamera, videokamera, =kameror, filmkamera, polaroidkamera, direktbildskamera, spegelreflexkamera, kompaktkamera
speaker: högtalare, bluetooth högtalare, soundbar, =högtalare, bluetoothhögtalare, ljudlimpa
perfume: parfym, eau de parfum, eau de toilette, parfymflaska, doft, parfymflakong, herrparfym, damparfym, =parfymer, eau de cologne
lipstick: läppstift, läppstiftet, läppenna
ball: boll, fotboll, basketboll, badboll, tennisboll, volleyboll, pilatesboll, =bollar, handboll, strandboll, golfboll, rugbyboll
guitar: gitarr, elgitarr, akustisk gitarr, ukulele, basgitarr, =gitarrer, klassisk gitarr
teddy-bear: teddybjörn, nalle, nallebjörn, gosebjörn, =nallar, =nallen
book: bok, =böcker, =böckerna, roman, anteckningsbok, =anteckningsböcker, kokbok, =kokböcker, dagbok, bilderbok, pocketbok, skissbok, barnbok, kalenderbok, =bilderböcker, inbunden bok, skrivbok
cat: katt, kattunge, kisse, katten, honkatt, hankatt, misse, kattungar, kissemisse
dog: hund, valp, hundvalp, tik, pudel, tax, jycke, labrador, schäfer, vovve, hundar, golden retriever, bulldogg, chihuahua
bear: björn, björnunge, isbjörn, björnhona, grizzlybjörn
rabbit: kanin, hare, kaninunge, harunge, dvärgkanin, =harar, kaninen, =haren, =harna, =hares, =harens, =harnas
panda: panda, pandabjörn, jättepanda, pandaunge
elephant: elefant, elefantunge, =elefanter
duck: anka, and, ankunge, =änder, =ankungar, gräsand
frog: groda, padda, lövgroda, grodan, =grodor
dinosaur: dinosaurie, dino, tyrannosaurus, t rex, =dinosaurier, triceratops, dinosaurieunge
penguin: pingvin, pingvinunge
pig: gris, kulting, griskulting, svin, sugga, spädgris, gristryne djur
fox: räv, rävunge, fjällräv
lion: lejon, lejoninna, lejonunge
tiger: tiger, tigerunge, =tigrar, tigerhona
monkey: apa, schimpans, apunge, gorilla, markatta, babian
mouse: mus, möss, råtta, =möss, =musen, skogsmus
owl: uggla, uv fågel, berguv, tornuggla, uggleunge
fish: fisk, guldfisk, clownfisk, småfisk
turtle: sköldpadda, havssköldpadda
chick: kyckling, fågelunge, kycklingunge
garden: trädgård, kinesisk trädgård, japansk trädgård, blomsterträdgård, bakgård, =trädgårdar, köksträdgård
palace: palats, slott, förbjudna staden, tempel, kungaslott, =slottet, borg
skyline: skyline, stadssiluett, stadssilhuett, stadspanorama, stadsvy, =stadens silhuett
mountains: berg, fjäll, bergskedja, bergslandskap, alperna, fjällandskap, bergstopp, =bergen
beach: strand, sandstrand, havsstrand, kust, =stränder, badstrand, havet
forest: skog, djungel, regnskog, urskog, barrskog, bokskog
street: gata, gränd, stadsgata, trottoar, allé, =gator, gågata, väg

[accessory]
glasses: =glasögon, =brillor, =läsglasögon, =glasögonen, =runda glasögon
bow: rosett, fluga slips, hårrosett, fluga, =rosetter
balloon: ballong, =ballonger, gasballong
bubbles: bubbla, såpbubbla, =såpbubblor, =bubblor
wings: vinge, =vingar, bevingad, flygande

[colour]
red: röd, vinröd, mörkröd, ljusröd, bordeaux, klarröd, karmosinröd, körsbärsröd, scharlakansröd, rubinröd, tegelröd, knallröd, bordeauxröd, rödaktig, hallonröd
orange: orange, aprikos, korall, terrakotta, rost, rostfärgad, brandgul, aprikosfärgad, korallfärgad, orangefärgad, rostbrun, rostorange
yellow: gul, senapsgul, ljusgul, citrongul, solgul, mörkgul, ockra, senap, ockragul, klargul, kanariegul, gulaktig
green: grön, mörkgrön, ljusgrön, olivgrön, mintgrön, smaragdgrön, skogsgrön, salvia, militärgrön, salviagrön, oliv, mint, flaskgrön, mossgrön, limegrön, gräsgrön, äppelgrön, buteljgrön, jadegrön
blue: blå, kungsblå, koboltblå, indigo, klarblå, safirblå, kobolt, petrolblå, petroleumblå, jeansblå, mellanblå, royalblå, blåaktig, kornblå, elektriskt blå
light-blue: ljusblå, himmelsblå, babyblå, turkos, isblå, pastellblå, azurblå, cyan, turkosblå, gråblå ljus, aqua, himmelsblått
navy: marinblå, mörkblå, navy, midnattsblå, marin, nattblå, navyblå
purple: lila, violett, lavendel, plommon, mörklila, ljuslila, syrenlila, purpur, aubergine, plommonfärgad, lavendelfärgad, syren, lavendellila, gredelin, ametist
pink: rosa, ljusrosa, gammelrosa, cerise, fuchsia, mörkrosa, puderrosa, magenta, laxrosa, babyrosa, skär, chockrosa, hallonrosa, pastellrosa, laxfärgad, fuchsiarosa
brown: brun, mörkbrun, ljusbrun, konjak, kastanjebrun, choklad, chokladbrun, cognac, kamelbrun, karamell, cognacsbrun, konjaksfärgad, valnötsbrun, nötbrun, kaffebrun, karamellbrun, kastanj
beige: beige, creme, krämvit, elfenben, sand, benvit, kräm, kräm färgad, naturvit, gräddvit, khaki, champagne, camel, ecru, sandfärgad, krämfärgad, elfenbensvit, offwhite, off white, nude, kaki, kamelfärgad, gråbeige, oblekt
black: svart, mattsvart, kolsvart, djupsvart, becksvart, blanksvart
white: vit, snövit, kritvit, renvit, mattvit, pärlvit, blankvit
grey: grå, mörkgrå, ljusgrå, antracit, grafit, gråmelerad, antracitgrå, grafitgrå, skiffergrå, betonggrå, silvergrå, askgrå, mullvad, kolgrå, varmgrå, gråaktig
gold: guld, gyllene, guldfärgad, roséguld, förgylld, guldpläterad, rosé guld, guldig, vitguld, 18k guld, rödguld, guldton
silver: silver, silverfärgad, försilvrad, sterlingsilver, silverpläterad, silvrig, äkta silver, 925 silver, silverton

[material]
leather: läder, skinn, konstläder, mocka, konstskinn, äkta läder, äkta skinn, nubuck, syntetläder, lackläder, lackskinn, veganskt läder, fuskläder, kalvskinn, ko läder, fårskinn, nappa, pu läder, vegoläder, spaltläder
cotton: bomull, ekologisk bomull, bomullstyg, canvas, bomullscanvas, jersey, frotté, bomullsjersey, bomullssatin, kanvas, flanell, 100% bomull
silk: siden, silke, satin, sidensatin, mullbärssilke, äkta siden
wool: ull, kashmir, merinoull, filt material, merino, filtad ull, lammull, cashmere, alpacka, fårull, ullblandning, ylle, tweed, bouclé, tovad ull
denim: denim, jeanstyg, denimtyg
linen: lin, linne, linnetyg, tvättat linne, linneblandning, hellinne
metal: metall, järn, aluminium, mässing, koppar, brons, gjutjärn, smide, mekanisk, titan, smidesjärn, metallisk, zink, tenn, legering, krom, förkromad, plåt, metallic
steel: stål, rostfritt stål, rostfri, rostfritt, borstat stål, rostfri stål, kirurgiskt stål
wood: trä, ek, valnöt, furu, massivt trä, björkträ, teak, bokträ, ekträ, valnötsträ, massiv ek, akacia, akaciaträ, mangoträ, mahogny, rotting trä, plywood, ask trä, teakträ, massivträ, alträ, cederträ, askträ, olivträ, mdf, lönn trä, körsbärsträ, björk, granträ
bamboo: bambu, bambuträ
glass: glas, kristall, härdat glas, borosilikatglas, kristallglas, frostat glas, munblåst glas, opalglas
ceramic: keramik, porslin, stengods, lergods, keramisk, benporslin, lera, terrakottalera, fajans, flintgods
plastic: plast, akryl, polykarbonat, plexiglas, resin, polypropen, hårdplast, akrylplast, pvc, konstharts, melamin
rubber: gummi, silikon, latex, neopren, naturgummi
velvet: sammet, velour, manchester, velvet, sammetstyg, plyschsammet
paper: papper, kartong, papp, kraftpapper, papier maché, wellpapp, pappers-

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
white-background: vit bakgrund, helvit bakgrund, ren vit bakgrund, kritvit bakgrund, neutral vit bakgrund, enfärgad vit bakgrund, vita bakgrunden, mot vitt
living-room: vardagsrum, finrum, =vardagsrummet, tv rum, storstuga
bedroom: sovrum, =sovrummet, barnrum, sängkammare
kitchen: kök, köksbänk, =köket, köksö, köksbänken
bathroom: badrum, =badrummet, tvättrum, duschrum
office: kontor, arbetsrum, hemmakontor, =kontoret, arbetsplats, kontorsmiljö
snow: snö, snöig, snölandskap, =snön, snötäckt, vinterlandskap, snöklädd
studio: studio, fotostudio, ateljé, =studion, studiomiljö

[style]
photo: foto, fotorealistisk, realistisk, fotografi, fotografisk, hyperrealistisk
ink-wash: tuschmålning, tuschlavering, kinesiskt tuschmåleri, tusch, kinesisk tuschmålning, tuschteckning, lavering, tuschstil
watercolour: akvarell, vattenfärg, akvarellstil, akvarellmålning
oil-painting: oljemålning, oljefärg, olja på duk, oljemåleri
cartoon: tecknad film, seriestil, cartoon, anime, serietidning, tecknad stil, tecknad serie, animerad, disneystil, seriefigur
cyberpunk: cyberpunk, cyberpunkstil
futuristic: futuristisk, science fiction, framtida, futuristiskt, sci fi
vintage: vintage, retro, antik, gammaldags, nostalgisk, 50 tal, 60 tal, 70 tal, vintagestil, retrostil, 50 talet, 60 talet, 70 talet
minimalist: minimalistisk, avskalad, minimalism, skandinavisk stil, stilren

[view]
front: framifrån, vy framifrån, rakt framifrån, frontvy
side: från sidan, sidovy, i profil, sedd från sidan
top: ovanifrån, fågelperspektiv, uppifrån, från ovan, rakt ovanifrån, i fågelperspektiv, vy ovanifrån
three-quarter: trekvartsvy, snett framifrån, trekvartsprofil, snett från sidan
close-up: närbild, makro, detaljbild, i närbild, på nära håll, närbilder, makrobild

[light]
soft: mjukt ljus, dämpad belysning, diffust ljus, mjuk belysning, dämpat ljus, mjukt sken
studio: studioljus, studiobelysning, studiolampor
dusk: skymning, solnedgång, kvällsljus, gyllene timmen, i skymningen, kvällssol, i solnedgången, vid solnedgång
morning: morgonljus, soluppgång, gryning, morgon, på morgonen, morgonsol, tidig morgon, i gryningen, vid soluppgång
night: natt, nattetid, månsken, på natten, om natten, =natten, nattlig, nattljus måne, månljus, nattscen
backlit: motljus, bakbelyst, i motljus, bakifrån belyst
neon: neon, neonljus, neonbelysning, neonskylt, neonskyltar, neonlampor

[word]
trim: rem, insida, reflexer, reflex, handtag, sula, skosnöre, klack, spänne, dragkedja, knapp, band, ben, =benen, hjul, lock, kork, lås, sockel, kant, söm, krage, ärm, manschett, ficka, foder, tofs, frans, kedja, tryck, print, rand, =ränder, prick, =prickar, mönster, broderi, logga, logotyp, text, bokstav, motiv, spets, volang, sten, pärla, diamant, ädelsten, urtavla, skärm display, visare, krona, veke, pip, näbb, huvudgavel, sänggavel, armstöd, ryggstöd, sladd, kabel, öra, =öron, =öronen, öga, =ögon, =ögonen, nos, svans, snabel, man lejon, morrhår, luva på jacka, huva, nit, sadel, styre, däck, fälg, pedal, sträng, detalj, accent, dekoration, applikation, låda byrå, innersula, plös, snörning, hälla, axelrem, bärrem, armband till klocka, klockarmband, dragsko, snöre, resår, etikett, skruvlock, sugrör, öronkudde, öronkuddar, huvudband, huvudbygel, bygel, tangent, berlock, pälskrage, päls, pompom, toffs, tryckknapp, gångjärn, hyllplan, innerfack, ytterfack, fack, strass, zirkonia, blommönster, blomtryck, rutor, volanger, paljetter, medar, tassar, tass, fot, =fötter, ljusstake arm, skaft, plymå, rygg, fodral insida, boning, stänkskärm, ringklocka, ficklucka, muddar, mudd, fåll, bård, nyckelhål, glitter, skärmtak, brätte, paspoal, nätrygg, spröt, vred, knopp, tand, =tänder, horn, =bnet, =bnar, =bnarna, =bnen, =bens, =bena
body: ram, båge, boett, lampskärm, skärm, kropp, skal yta, klädsel, tyg, yta, finish, utsida, färg, material, ton, nyans, bordsskiva, ovandel, kaross, stomme, stativ möbel, yttertyg, ovanmaterial, pälsfärg, hölje, =rammen, =rammar, =rammarna, =rams
other: fest, fönsterbräda, burk, glasburk, trollstav, spade, blompinne, hårband, hårspänne, hårklämma, tandkräm, kontaktledning, resestrykjärn, spelkonsol, kontroll, tårtfat, smörkniv, brödkorg, tomte, julstrumpa, julgranskula, påskägg, flagga, trädgårdsfest, födelsedagskalas, kalas, picknick, konsert, bröllop, bänk, trädgårdsbänk, sylt, vatten, vin, kaffe, te, frukt, äpple, bröd, mjölk, skal, fodral, mobilskal, mobilfodral, telefonskal, mobilhållare, telefonhållare, datorfodral, datorväska, laptopfodral, laptopväska, kuddfodral, örngott, soffskydd, överdrag, sofföverdrag, stolsdyna, stolsöverdrag, påslakan, påslakanset, laddare, laddkabel, hållare, ställ, stativ, klistermärke, poster, affisch, tavla, nyckelring, hänge, hängsmycke, örhänge, =örhängen, armband, brosch, handske, vante, =vantar, =handskar, strumpa, =strumpor, socka, =sockor, toffel, =tofflor, handduk, badhandduk, strandhandduk, badrock, filt, pläd, överkast, gardin, matta, dörrmatta, badrumsmatta, musmatta, datormus, trådlös mus, gamingmus, yogamatta, tallrik, fat, assiett, glasunderlägg, underlägg, bordstablett, duk, bordsduk, bordslöpare, servett, gaffel, sked, kniv, stekpanna, gryta, kastrull, kruka, blomkruka, kruka till blommor, korg, tvättkorg, cykelkorg, ask, box, smyckeskrin, smyckesskrin, klockbox, klocklåda, speldosa, ringask, bricka, krok, hängare, klädhängare, galge, förvaring, förvaringslåda, skåp, garderob, byrå, sideboard, skänk, tv bänk, skohylla, skoskåp, skokräm, skohorn, skokartong, vinställ, vinglas, ölglas, dricksglas, champagneglas, glas vatten, glas vin, karaff, kanna, tillbringare, sockerskål, tv, teve, bildskärm, tangentbord, surfplatta, skrivare, adapter, batteri, powerbank, objektiv, drönare, blomma, växt, krukväxt, bukett, blombukett, träd, gran, julgran, tårta, kaka, godis, chokladask, foder djur, hundmat, kattmat, kattsand, klösträd, koppel, hundkoppel, halsband till hund, hundhalsband, hundbädd, hundsäng, kattbädd, hundkoja, bur, fågelbur, akvarium, borste, tandborste, tvål, schampo, hudkräm, ansiktskräm, mascara, nagellack, foundation, serum, kam, hårtork, dammsugare, mixer, brödrost, ugn, kylskåp, tvättmaskin, symaskin, kaffebryggare, kaffemaskin, strykjärn, strykbräda, tält, sovsäck, hjälm, cykelhjälm, cykelväska, cykellås, cykelpump, cykelhållare, cykelsadel, bilstol, bilbarnstol, bilöverdrag, racket, tennisracket, skateboard, sparkcykel, motorcykel, moped, lastbil, buss, tåg, flygplan, båt, segelbåt, fartyg, raket, rymdskepp, piano, fiol, trumma, flöjt, penna, blyertspenna, suddgummi, linjal, kalender, kort, gratulationskort, vykort, tapet, fotoram, tavelram, =shorts, kortbyxor, badbyxor, baddräkt, bikini, bh, underkläder, =trosor, =kalsonger, pyjamas, kostym, slips, väst, uniform, maskeraddräkt, utklädnad, overall, jumpsuit, hängselbyxor, mask, peruk, sängkläder, lakan, täcke, madrass, bäddmadrass, ljushållare, ljusstake, ljuslykta, kandelaber, värmeljushållare, bokstöd, paraplyställ, gitarrfodral, gitarrväska, gitarrstativ, gitarrband, plektrum, kameraväska, kamerarem, flasköppnare, korkskruv, flaskhållare, skärmskydd, robot, enhörning, drake, häst, ko, får, get, fågel, papegoja, örn, orm, krokodil, giraff, zebra, känguru, koala, ekorre, igelkott, hjort, rådjur, älg, varg, val djur, delfin, haj, bläckfisk, fjäril, humla, nyckelpiga, spindel, höna, tupp, person, hus, dockhus, byggnad, bro, flod, sjö, himmel, sol, måne, stjärna, moln, gräs, fönster, dörr, vägg, golv, tak, damm, sax, hink, vattenkanna, smycke, ficklampa, ljusslinga, julbelysning, hängmatta, gunga, rutschkana, pool, grill, pussel, sällskapsspel, blöja, napp, barnvagn, förkläde, skärbräda, ugnsform, bakform, papperskorg, soptunna, hundleksak, kattleksak, musfälla, fågelholk, matlåda, necessär, sminkväska, glasögonfodral, kylväska, sopsäck, morot, snögubbe, svamp djur, pumpa, lampfot, lampsladd, glödlampa, hatthylla, kapphylla, klädställning, spegelskåp, sängbord lampa, boklåda, bokmärke, bokstödspar, =kammen, =kammar, =kammarna, =kams
toy: leksak, gosedjur, mjukisdjur, plysch, figur, staty, skulptur, set, par, paket, samling, sorts, typ, bild, illustration, teckning, målning, modell, serie, porträtt, grupp, rendering, 3d rendering, statyett, docka, kramdjur, version, skiss, dekal bild, uppsättning, ett par, porträttbild, scen
generic: produktbild, produktfoto, produktfotografi, produkt, artikel, packshot, katalogbild, produktfotografering, bild på produkt, vara till salu, produktbilder
plain: en, ett, tums, strl, torkade, torkad, kardborre, kardborreband, lätta, kraftiga, tuffa, stoppning, packning, hopvikt, upphängd, utdragbar, snygga, vädrad, tvåfärgad, flerfärgat, ljusdesign, stearin, doftande, tonad, ofodrad, hållfast, styrka, rese, resevänlig, arbetet, student, sjuksköterska, brandman, polis, trollkarl, häxa, fe, superhjälte, den, det, de, dem, denna, detta, dessa, min, mitt, mina, din, ditt, dina, sin, sitt, sina, vår, vårt, våra, er, ert, era, hans, hennes, deras, dess, jag, du, han, hon, vi, ni, man, vem, vad, vilken, vilket, vilka, när, hur, varför, här, dit, hit, nu, då, så, mycket, väldigt, riktigt, också, även, bara, endast, enbart, redan, ännu, alltid, aldrig förut, mer, mest, mindre, minst, många, några, något, någon, lite, all, alla, allt, varje, båda, både, samt att, om, att, än, till salu, upp, ner, ut, in, hög, hög kvalitet, högupplöst, hög upplösning, högkvalitativ, kvalitet, upplösning, hd, 4k, ny, nytt, nya, nyskick, bäst, bästa, lyx, lyxig, premium, exklusiv, vacker, fin, snygg, söt, gullig, underbar, jättefin, jättesöt, elegant, stilig, chic, klassisk, modern, trendig, moderiktig, mode, tuff, cool, designer, handgjord, handgjort, handgjorda, handmålad, handtillverkad, hantverk, original, äkta, autentisk, enkel, enfärgad, mjuk, hård, ljust, ljusa, mörk, klar, blek, stark, pastell, matt, blank, glansig, polerad, slät, grov, sträv, stor, liten, litet, små, mini, storlek, stl, bred, smal, lång, kort ärm, korta, tunn, tjock, rund, fyrkantig, oval, rektangulär, lätt, tung, bärbar, hopfällbar, vikbar, fällbar, justerbar, ställbar, vattentät, vattenavvisande, vattenresistent, trådlös, elektrisk, digital, smart, automatisk, manuell, utomhus, inomhus, för utomhusbruk, resa, sport, sportig, fritid, casual, formell, sommar, vinter, höst, vår och höst, dam, damer, kvinna, kvinnor, herr, herrar, män, tjej, tjejer, flicka, flickor, kille, killar, pojke, pojkar, barn, barnen, baby, bebis, vuxen, vuxna, unisex, junior, tonåring, present, presenter, presentförslag, gåva, födelsedag, jul, julklapp, mors dag, rea, erbjudande, rabatt, frakt, fri frakt, gratis, leverans, fri, pris, billig, köp, köpa, säljes, säljer, märke, varumärke, stil, look, form, design, hem, hemma, inredning, heminredning, dekorativ, stad, urban, land, lantlig, rustik, skandinavisk, nordisk, industriell, bohemisk, boho, italiensk, fransk, japansk, kinesisk, tysk, svensk, engelsk, europeisk, dansk, norsk, cm, mm, ml, cl, dl, kg, g, liter, l, tum, watt, volt, personer, sits, sittplatser, snälla, tack, skapa, generera, gör, göra, rita, visa, vis mig, ge, jag vill ha, vill, vill ha, behöver, söker, ser, bli, blir, blev, vara, varit, kan, ska, skall, skulle, måste, får plats, gjort, finns, gjord, sittande, liggande, stående, sovande, springande, hoppande, leende, glad, lycklig, ledsen, rolig, vänlig, fluffig, lurvig, pälsig, lekfull, modig, vild, arg, ätande, läsande, dansande, simmande, tittande, gående, lärare, lärarinna, läkare, doktor, kock, kung, drottning, prins, prinsessa, astronaut, pirat, halkfri, halksäker, fodrad, vadderad, kviltad, quiltad, stoppad, klädd möbel, flätad, vävd, stickad, virkad, plisserad, randig, rutig, prickig, blommig, blommor, brodera, broderad, tryckt, mönstrad, bekväm, skön, slitstark, hållbar, stabil, robust, praktisk, smidig, miljövänlig, återvunnen, ekologisk, naturlig, natur, ren, vegansk, falsk, imitation, full, fullt, tom, öppen, stängd, dubbel, enkel storlek, halv, hel, vänster, höger, mitten, hörn, nedre, övre, hängande, placerad, parkerad, svävande, isolerad, fristående, bakgrund, bakgrunden, stämning, atmosfär, stämningsfull, mysig, solig, solljus, dagsljus, naturligt ljus, vitt ljus, varmvitt, varmvit, varmt ljus, ljussättning, belysning, skarp, suddig, delikat, nätt, kompakt, mångsidig, rymlig, långärmad, kortärmad, långa ärmar, korta ärmar, ärmlös, axelbandslös, hög midja, rund hals, v ringad, v ringning, oversize, oversized, slim fit, regular fit, tajt, åtsittande, vida, lös, rak, utsvängd, som ny, begagnad, fint skick, bra skick, gott skick, nyskick använd, oanvänd, skick, skola, skol, arbete, jobb, vardag, vardags, professionell, proffs, enkel att rengöra, rengöra, tvättbar, diskmaskin, diskmaskinssäker, tål, maskindisk, mikrovågsugn, limited edition, begränsad upplaga, bluetooth, usb, led, laddningsbar, uppladdningsbar, personlig, garanti, lager, i lager, rymmer, volym innehåll, idealisk, perfekt, speciell, unik, tidlös, sofistikerad, utsikt, år, dag, polyester, nylon, viskos, elastan, stretch, andas, termisk, ergonomisk, genomskinlig, transparent, bärnsten, färgglad, färgad, flerfärgad, löstagbar, avtagbar, avtagbart, doftande, snurrbar, stapelbar, uppblåsbar, extra, super, plus, pro, max, hand, huvud, arm, kväll, middag, frukost, lunch, one size, gaming, spel, låg, kraftig, varm, kall, sval, snabb, långsam, ytterst, nästan, kärlek, bröllops, äta, läsa, sova, dricka, kvinnlig, manlig, för barn, leka, cyklar förbi, kikar, vintrig, somrig, höstlig, inkl moms, modell ny, ihop, tillsammans, karat, ct, rött vin, färgstark, dekorerad, smyckad, snickrad, bordsmodell, tydlig, vilande, lutande, kramgo, kramig, sötaste, liknande, beställ, gratis retur, lagervara, spjäl, mini modell, =dna, =dena, =vat, =vade, =vads, =mert, =mra, =nert, =nra, =sert, =sra, =lert, =lra, =ret, =rna, =rena, =helt, =hla, xs, s, m, xl, xxl, xxxl, 3xl, 4xl

[role]
exclude-after: utan, inte, ej, ingen, inget, inga, förutom, istället för, i stället för, aldrig, exklusive, exkl, fri från, undantaget, är inte, är ej, har inte, har ingen, har inga, har inget, varken, icke, inte i, inte av, utom, saknar, snarare än
exclude-before: ingår inte, ingår ej, medföljer inte, medföljer ej, ej inkluderad, inte inkluderad, inte inkluderat, ej inkluderat, ej inkluderade, inte inkluderade, säljs separat, säljes separat, följer inte med, följer ej med, är inte inkluderad, är inte inkluderat, är inte inkluderade, exkluderad, köps separat, inkluderas ej, inkluderas inte, ingår dock inte, är ej inkluderad, tillkommer
fits-after: för, till, passar, passande till, passar till, passar för, passar bra till, matchar, matchande, lämplig för, kompatibel med, kompatibelt med, idealisk för, perfekt för, perfekt till, bredvid, bakom, nära, till skillnad från, intill, liknande en, avsedd för, designad för, anpassad för, passar perfekt till, passar fint till, passar ihop med, går bra till, går fint till, skapad för, gjord för, snygg till, fin till, hos, matchar med, jämfört med
fits-before: -kompatibel, -anpassad
with-after: med, inklusive, inkl, har, dekorerad med, fylld med, täckt med, prydd med, försedd med, utrustad med, klädd med, innehåller, täckt av, smyckad med, broderad med, tillsammans med, som, inkluderar, samt med, kantad med, beklädd med, kommer med, levereras med, utsmyckad med, full av, inklusive en
wear-after: som bär, bär, iklädd, klädd i, bärande, håller, hållande, leker med, blåser, som håller, som har, bär på, spelar, rider på, kramar, med på sig, som blåser, utklädd i, håller i, blåsandes, leker, som leker med, insvept i, rider, har på sig, som har på sig, bärandes, spelar på, kramas med
wear-before: på huvudet, runt halsen, på sig, på nosen
in-after: i, på, under, mot, framför, ovanpå, inne i, mellan, inuti, över, mitt i, ute i, vid, inför, längs, genom, omgiven av, bland, uppe på, i färgen, i mitten av, ute på, inne på, ovanför, placerad på, stående på, liggande på, sittande på, sitter på, står på, ligger på, nedanför
of: av, från, ur, gjord av, gjort av, gjorda av, tillverkad av, tillverkat av, tillverkade av, tillverkad i, tillverkat i, består av, sydd av, sydd i, bestående av, gjuten i, stickad i, av äkta, utav, snidad i, gjord i, gjort i, gjorda i, framställd av, vävd av
and: och, eller, samt, &, liksom, och en, och ett, och även
but: men, utan av, utan i, dock, utan är, istället, läser, äter, dricker, tittar, sitter, ligger, står, sover, springer, hoppar, ler, skrattar, dansar, simmar, flyger, kör, går, promenerar, vandrar, vilar, lutar, hänger
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

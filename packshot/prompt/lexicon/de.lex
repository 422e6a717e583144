# German. Compounds are taken apart by search, so only those with a meaning of their own are listed.
[language]
tag: de
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s n en e er es
letters: äöü
written: ä=ae ö=oe ü=ue

[inflect]
noun: e -> en
noun: el -> eln, els
noun: er -> ern, ers
noun: en -> ens
noun: a -> as
noun: s -> se, sen
noun: * -> e, en, es, s, er, ern
adjective: el -> le, ler, les, len, lem
adjective: er -> ere, eres, eren, erem, erer
adjective: e -> er, es, en, em
adjective: * -> e, er, es, en, em

[subject]
dress: kleid, abendkleid, sommerkleid, brautkleid, maxikleid, ballkleid, etuikleid, strandkleid, dirndl, hochzeitskleid, wickelkleid, minikleid, midikleid, cocktailkleid, festkleid, hängerchen, jerseykleid, kleidchen
t-shirt: t shirt, tshirt, shirt, tanktop, top oberteil, trägertop, tshirts, longsleeve, oberteil, leibchen, basic shirt, unterhemd
shirt: hemd, bluse, oberhemd, polohemd, poloshirt, tunika, flanellhemd, holzfällerhemd, blusen, polo, trachtenhemd
jacket: jacke, mantel, =mäntel, sakko, blazer, parka, anorak, weste jacke, winterjacke, trenchcoat, blouson, windjacke, daunenjacke, regenmantel, softshelljacke, fleecejacke, steppjacke, bomberjacke, regenjacke, skijacke, dufflecoat, poncho, cape, janker, übergangsjacke, kutte, wendejacke, friesennerz, steppweste
trousers: hose, stoffhose, leggings, chino, jogginghose, chinohose, sporthose, leggins, cargohose, latzhose, cordhose, schlaghose, culotte, stretchhose, schlupfhose, skihose, thermohose, jogger, bundfaltenhose
skirt: rock, =röcke, =röcken, minirock, =faltenröcke, faltenrock, bleistiftrock, plisseerock, midirock, maxirock, wickelrock, glockenrock, kilt, jeansröckchen, röckchen, minijupe
sweater: pullover, pulli, strickjacke, sweatshirt, hoodie, kapuzenpullover, rollkragenpullover, cardigan, strickpullover, sweater, troyer, norwegerpullover, rolli, rollkragen, kapuzenjacke, sweatjacke, pullunder, strickweste, jumper, zopfpullover, hoody
hat: hut, =hüte, =hüten, mütze, kappe, kapp, baseballkappe, basecap, strohhut, =strohhüte, baskenmütze, strickmütze, cap, beanie, sonnenhut, zylinderhut, schildmütze, käppi, hütchen, cowboyhut, zipfelmütze, weihnachtsmütze, zylinder, schlapphut, sombrero, melone hut, fedora, barett, trilby, kopfbedeckung, hexenhut, zauberhut, sonnenhütchen, trucker cap, haube
scarf: schal, halstuch, =halstücher, tuchschal, kopftuch, schals, loop, loopschal, schlauchschal, stola, poncho schal, pashmina, bandana, dreieckstuch, nickituch, tuch
sneaker: sneaker, turnschuh, laufschuh, sportschuh, schuh, halbschuh, wanderschuh, freizeitschuh, damenschuh, herrenschuh, kinderschuh, =sneakers, tennisschuh, schnürschuh, slipper, mokassin, ballerina, ballerinas, loafer, joggingschuh, hallenschuh, schühchen, skaterschuh, treter, trekkingschuh, walkingschuh
boot: stiefel, stiefelette, winterstiefel, boots, ankle boots, schneestiefel, wanderstiefel, stiefelchen, chelsea boots, chelseaboots, bergschuh, moonboots, overknees
high-heel: high heel, pumps, stöckelschuh, stiletto, absatzschuh, high heels, stöckelschuhe, stilettos, highheels, hochhackige schuhe, peeptoes, plateaupumps, hackenschuhe
sandal: sandale, sandalette, zehentrenner, flip flops, espadrille, pantolette, pantoletten, schlappen, badelatschen, badeschlappen, zehensandale, riemchensandale, flipflops, flipflop, trekkingsandale, clogs sandale, birkenstock
handbag: handtasche, tasche, umhängetasche, schultertasche, damentasche, einkaufstasche, clutch, abendtasche, henkeltasche, shopper, beuteltasche, crossbody tasche, stofftasche, aktentasche, crossbody, crossbag, handtäschchen, täschchen, jutebeutel, stoffbeutel, einkaufsbeutel, weekender, messenger bag, beutel, tote bag, aktenmappe, tragebeutel
backpack: rucksack, =rucksäcke, =rucksäcken, schulranzen, ranzen, schulrucksack, turnbeutel, daypack, tornister, schultasche, backpack
suitcase: koffer, reisekoffer, handgepäckkoffer, rollkoffer, trolley, reisegepäck, hartschalenkoffer, kabinenkoffer, bordcase, handgepäck, kofferset, gepäck
wallet: geldbörse, geldbeutel, portemonnaie, brieftasche, portmonee, kartenetui, geldbörserl, brieftäschchen, kartenhalter, geldklammer, portmonnaie, portemonnaies, börse, portmonnee, kartenbörse, münzbörse
belt: gürtel
watch: uhr, armbanduhr, smartwatch, taschenuhr, herrenuhr, damenuhr, chronograph, sportuhr, fitnessuhr, taucheruhr, pulsuhr, quarzuhr, automatikuhr
ring: ring, fingerring, ehering, verlobungsring, siegelring, trauring, bandring, solitärring, diamantring, freundschaftsring, ringe, memoirering
necklace: kette, halskette, collier, perlenkette, halsband schmuck, halsschmuck, choker, medaillon, kettchen, gliederkette, kropfband, geschmeide, perlenhalsband, perlencollier
sunglasses: sonnenbrille, pilotenbrille, sonnenbrillengestell, wayfarer
umbrella: regenschirm, schirm, sonnenschirm, taschenschirm, parasol, knirps
sofa: sofa, couch, schlafsofa, ecksofa, zweisitzer, dreisitzer, schlafcouch, 2 sitzer sofa, 3 sitzer sofa, polstersofa, récamiere, chesterfield, wohnlandschaft, ottomane, diwan, 2er sofa, 3er sofa, chaiselongue, big sofa, kanapee, canapé, liege sofa, eckcouch, longchair
chair: stuhl, =stühle, =stühlen, sessel, hocker, esszimmerstuhl, bürostuhl, schaukelstuhl, ohrensessel, barhocker, =bürostühle, liegestuhl, lehnstuhl, gartenstuhl, drehstuhl, esszimmerstühle, =esszimmerstühle, relaxsessel, schwingstuhl, freischwinger, campingstuhl, gamingstuhl, sitzsack, pouf, sonnenliege, relaxliege, thron, schemel, deckchair
table: tisch, schreibtisch, couchtisch, esstisch, beistelltisch, nachttisch, küchentisch, gartentisch, konsolentisch, klapptisch, bistrotisch, arbeitstisch, sekretär, schminktisch, ausziehtisch, konsole, nachtkästchen, nachtschränkchen, nachtkommode, tischchen, campingtisch, computertisch, esszimmertisch
bed: bett, doppelbett, einzelbett, boxspringbett, hochbett, etagenbett, babybett, kinderbett, bettgestell, stockbett, gitterbett, jugendbett, tagesbett, futonbett, beistellbett, wiege, stubenwagen, gästebett, feldbett, palettenbett, pritsche, schlafstatt
lamp: lampe, leuchte, tischlampe, stehlampe, hängelampe, schreibtischlampe, nachttischlampe, kronleuchter, laterne, deckenlampe, wandlampe, pendelleuchte, stehleuchte, tischleuchte, nachtlicht, leselampe, deckenleuchte, lampen, bogenlampe, petroleumlampe, öllampe, lavalampe, klemmlampe, lampion, lüster, pendellampe, deckenfluter, strahler, windlicht lampe, salzlampe, leselicht
bookshelf: bücherregal, regal, bücherschrank, =bücherschränke, wandregal, regale, hängeregal, bücherbord, wandboard, leiterregal, würfelregal, eckregal, schweberegal
vase: vase, blumenvase, bodenvase, vasen, solitärvase, glasvase, amphore, urne, blumenväschen, keramikvase
mug: tasse, becher, kaffeetasse, kaffeebecher, teetasse, henkelbecher, humpen, bierkrug, thermobecher, haferl, trinkbecher, kaffeepott, pott, espressotasse, cappuccinotasse, mugg, coffee to go becher, krug bier, glühweintasse, tassen, trinkglas, latte macchiato glas
teapot: teekanne, kanne, wasserkocher, kaffeekanne, teekessel, wasserkessel, flötenkessel, stövchenkanne, teekännchen, kännchen, samowar, kessel, espressokocher, mokkakanne
bottle: flasche, trinkflasche, wasserflasche, weinflasche, thermosflasche, thermoskanne, isolierflasche, feldflasche, flachmann, buddel
bowl: schüssel, schale, salatschüssel, müslischale, suppenschüssel, obstschale, bowl, schälchen, schalen, buddha bowl, schüsselchen
pillow: kissen, kopfkissen, sofakissen, dekokissen, zierkissen, nackenkissen, sitzkissen, sitzpolster, nackenrolle, stuhlpolster, kopfpolster
candle: kerze, duftkerze, stumpenkerze, teelicht, =teelichter, stabkerze, altarkerze, sojakerze, wachskerze, bienenwachskerze, adventskerze, taufkerze, kerzlein, windlichtkerze
clock: wanduhr, wecker, standuhr, tischuhr, kuckucksuhr, küchenuhr, bahnhofsuhr, digitaluhr, pendeluhr, kaminuhr, regulator uhr, schwarzwalduhr
mirror: spiegel, wandspiegel, schminkspiegel, standspiegel, handspiegel, badspiegel
car: auto, wagen, elektroauto, sportwagen, pkw, limousine, fahrzeug, oldtimer, e auto, rennwagen, geländewagen, cabrio, elektrofahrzeug, kombi, taxi, spielzeugauto, rennauto, autos, wohnmobil, karre, flitzer, roadster, coupé, elektrowagen, familienauto, suv, jeep, van, bulli, polizeiauto, kfz, automobil, bobbycar
bicycle: fahrrad, =fahrräder, =fahrrädern, rad, mountainbike, rennrad, e bike, =räder, damenrad, citybike, elektrofahrrad, bike, hollandrad, trekkingrad, lastenrad, faltrad, tandem, dreirad, ebike, pedelec, drahtesel, velo, gravelbike, bmx rad, stadtrad, mtb
headphones: kopfhörer, ohrhörer, headset, in ear kopfhörer, ohrstöpsel kabellos, earbuds, earpods, airpods, gaming headset, ohrenstöpsel musik
phone: handy, smartphone, telefon, mobiltelefon, iphone, handys, mobilfunktelefon, festnetztelefon, android smartphone, smartphones, seniorenhandy, samsung galaxy
laptop: laptop, notebook, macbook, laptops, klapprechner, rechner, computer, chromebook, gaming laptop, convertible laptop, ultrabook, mobiler computer, netbook
camera: kamera, fotoapparat, digitalkamera, spiegelreflexkamera, sofortbildkamera, fotokamera, videokamera, systemkamera, kompaktkamera, analogkamera, filmkamera, polaroid, polaroidkamera, actioncam, webcam, einwegkamera, dslr, spiegelreflex, knipse
speaker: lautsprecher, lautsprecherbox, bluetooth lautsprecher, soundbar, musikbox, boombox, subwoofer, bluetoothbox, bluetooth box, partybox, aktivbox
perfume: parfüm, parfum, duftwasser, eau de parfum, eau de toilette, parfümflakon, parfumflakon, kölnischwasser, parfümflasche, parfumflasche, herrenduft, damenduft, aftershave, rasierwasser, eau de cologne, edp, edt, parfums, bodyspray
lipstick: lippenstift, lippenfarbe, liquid lipstick, lippenrouge, lipstick
ball: ball, =bälle, =bällen, fussball, =fussbälle, basketball, tennisball, gymnastikball, wasserball, spielball, volleyball, bällchen, hüpfball, handball, golfball, rugbyball, strandball, sitzball, flummi, pilatesball, medizinball, beachball, springball, softball, yogaball
guitar: gitarre, e gitarre, akustikgitarre, konzertgitarre, westerngitarre, ukulele, gitarren, klampfe, egitarre
teddy-bear: teddybär, teddy, teddys, kuschelbär, plüschbär, stoffbär, =teddybären, teddybärchen, knuddelbär, schmusebär, knuffelbär
book: buch, =bücher, =büchern, roman, notizbuch, =notizbücher, kochbuch, taschenbuch, bilderbuch, tagebuch, kinderbuch, kochbücher, heft, skizzenbuch, sachbuch, märchenbuch, notizheft, comicheft, lesebuch, hardcover, fotoalbum, gästebuch, vorlesebuch, wörterbuch, rezeptbuch, kladde, wälzer, krimi, journal
cat: katze, kätzchen, kater, kater tier, kätzlein, katzenbaby, mieze, miezekatze, stubentiger, perserkatze, samtpfote, siamkatze, kätzin
dog: hund, welpe, hündchen, pudel, dackel, hündin, schäferhund, hunde, wauwau, golden retriever, labrador, mops, bulldogge, husky, dalmatiner, windhund, spitz, collie, hündlein, terrier, beagle, chihuahua, corgi, rottweiler
bear: bär, =bären, eisbär, bärchen, bärenjunge, grizzlybär, teddybärartig, bärin, grizzly, bärenbaby, bärlein, meister petz, bärenkind
rabbit: hase, kaninchen, häschen, karnickel, osterhase, feldhase, mümmelmann, hoppelhase, hasenbaby, karnickelchen, =hasen
panda: panda, pandabär, =pandabären, riesenpanda, pandababy, pandabärchen
elephant: elefant, babyelefant, elefäntchen, elefantenbaby, elefantenkalb, elefantenkind, elefäntlein, rüsseltier
duck: ente, entchen, entlein, badeente, erpel, entenküken, stockente
frog: frosch, =frösche, =fröschen, kröte, laubfrosch, fröschlein, fröschchen, froschkönig, kaulquappe
dinosaur: dinosaurier, dino, tyrannosaurus, triceratops, saurier, dinos, t rex, tyrannosaurus rex, velociraptor, urzeitechse, dinobaby, langhals dino, stegosaurus, brachiosaurus
penguin: pinguin, pinguinküken, pinguinbaby
pig: schwein, ferkel, schweinchen, sau, eber, schweinderl, wutz
fox: fuchs, =füchse, füchslein, polarfuchs, füchschen, füchsin, wüstenfuchs
lion: löwe, löwin, löwenjunge, löwenbaby, löwenkind, löwlein
tiger: tiger, tigerbaby, tigerin, tigerjunges
monkey: affe, äffchen, schimpanse, gorilla, affenbaby, schimpansen, orang utan, pavian, äfflein
mouse: maus, =mäuse, mäuschen, ratte, mäuslein, feldmaus, ratten, mäuserich
owl: eule, uhu, kauz, eulchen, schleiereule
fish: fisch, goldfisch, clownfisch, fischlein, karpfen, forelle, zierfisch, kugelfisch, thunfisch, fischchen, hering
turtle: schildkröte, schildkrötenbaby
chick: küken, hühnerküken, osterküken, piepmatz, kükchen
garden: garten, =gärten, chinesischer garten, japanischer garten, ziergarten, hinterhof garten, chinesischen garten, park, gärtchen, hinterhof, rasen, obstgarten
palace: palast, =paläste, schloss, =schlösser, burg, verbotene stadt, tempel, ritterburg, festung, tempelanlage, pagode, palais, schlösschen, residenz, herrenhaus
skyline: skyline, stadtsilhouette, stadtpanorama, stadtansicht, hochhäuser, wolkenkratzer, grossstadtkulisse
mountains: berg, gebirge, bergkette, berglandschaft, =berge, =bergen, alpen, bergwelt, gipfel, berggipfel, gebirgslandschaft, gebirgskette, tal berge, bergpanorama, hügel
beach: strand, =strände, sandstrand, meeresufer, küste, meer, am meer, seestrand, badestrand, ostseestrand, meeresstrand, nordseestrand
forest: wald, =wälder, dschungel, regenwald, urwald, tannenwald, nadelwald, laubwald, wäldchen, waldlichtung, lichtung, zauberwald, unterholz, waldweg
street: strasse, gasse, allee, gehweg, strassen, fussgängerzone, bürgersteig, gehsteig, kopfsteinpflaster, gässchen, boulevard, strässchen, marktplatz, altstadtgasse, fahrbahn, platz stadt, strassenrand

[accessory]
glasses: brille, lesebrille
bow: schleife, fliege, haarschleife
balloon: luftballon, ballon, =luftballons
bubbles: seifenblase, blase
wings: flügel, fliegend, fliegende, fliegender, fliegendes, geflügelt, fliegenden

[colour]
red: rot, dunkelrot, weinrot, karminrot, scharlachrot, bordeaux, bordeauxrot, hellrot, rubinrot, knallrot, kirschrot, feuerrot, ziegelrot, tomatenrot, blutrot, granatrot, burgunder, burgunderrot, weinfarben, himbeerrot, himbeere, erdbeerrot, rötlich, tiefrot, signalrot, mohnrot, chilirot, rostrot, merlot
orange: orange, orangefarben, apricot, koralle, terrakotta, terracotta, aprikose, pfirsich, pfirsichfarben, rost, rostfarben, rostorange, neonorange, mandarine, kürbisfarben, kupferfarben, safrangelb, lachsorange, mango
yellow: gelb, zitronengelb, senfgelb, hellgelb, sonnengelb, dunkelgelb, senf, ocker, ockergelb, maisgelb, pastellgelb, vanillegelb, goldgelb, blassgelb, gelblich, buttergelb, kanariengelb, currygelb, curry, knallgelb
green: grün, dunkelgrün, hellgrün, olivgrün, mintgrün, smaragdgrün, oliv, mint, salbei, salbeigrün, waldgrün, grasgrün, tannengrün, flaschengrün, moosgrün, minze, pistazie, pistaziengrün, jadegrün, khakigrün, militärgrün, limette, limettengrün, lindgrün, petrolgrün, eukalyptus, schilfgrün, blassgrün, pastellgrün, giftgrün, knallgrün, smaragd, armygrün, laubgrün, grünlich, jägergrün, graugrün, farngrün, waldmeistergrün, kaktusgrün, blaugrün, racing green
blue: blau, königsblau, kobaltblau, royalblau, saphirblau, indigo, indigoblau, tiefblau, petrol, enzianblau, taubenblau, ultramarin, meerblau, ozeanblau, tintenblau, bläulich, graublau, rauchblau, kobalt, petrolblau, atlantikblau, knallblau, azur, saphir
light-blue: hellblau, himmelblau, babyblau, türkis, eisblau, türkisblau, azurblau, pastellblau, zartblau, cyan, wasserblau, aqua, aquamarin, gletscherblau, mintblau, puderblau, blassblau, himmelsblau, lichtblau, aquablau, taubenblau hell
navy: marineblau, dunkelblau, navy, nachtblau, navyblau, marine, mitternachtsblau, nachtschwarzblau, tiefdunkelblau, indigo dunkel, schwarzblau, dunkles blau
purple: lila, violett, flieder, lavendel, purpur, aubergine, dunkellila, helllila, mauve, fliederfarben, lavendelfarben, pflaume, brombeer, brombeere, beere, beerenfarben, amethyst, traube, pastelllila, veilchenblau, veilchen, blaulila, rotviolett, orchidee lila, malve, magentalila, heidekraut
pink: rosa, pink, rosé, altrosa, fuchsia, zartrosa, hellrosa, rosafarben, magenta, pinkfarben, rose, lachs, pastellrosa, babyrosa, puderrosa, neonpink, knallpink, kaugummirosa, bonbonrosa, malvenrosa, blush, puder, puderfarben, flamingo, cyclam, koralle rosa, pinkrosa, himbeerrosa, dusty pink, hot pink
brown: braun, dunkelbraun, hellbraun, cognac, kastanienbraun, schokobraun, schokoladenbraun, cognacbraun, karamell, kamelbraun, nussbraun, mokka, mokkabraun, schoko, rostbraun, zimt, zimtbraun, tabakbraun, mahagonibraun, haselnuss, haselnussbraun, toffee, rotbraun, sepia, bräunlich, nougat, erdbraun, kastanie, taupebraun, maroni, whiskybraun, goldbraun
beige: beige, creme, cremefarben, elfenbein, sandfarben, cremeweiss, elfenbeinfarben, sand, khaki, camel, ecru, champagner, nude, naturweiss, vanille, wollweiss, eierschale, eierschalenfarben, offwhite, off white, naturfarben, naturbeige, hautfarben, leinenfarben, hafer, sandbeige, kamelfarben, kamel, kitt, kittfarben, perlbeige, muschel, latte, cappuccino, greige, graubeige, altweiss, cremig
black: schwarz, tiefschwarz, mattschwarz, pechschwarz, schwarzmatt, kohlschwarz, rabenschwarz, ebenholzschwarz, onyx, lackschwarz, schwärzlich, rußschwarz
white: weiss, schneeweiss, reinweiss, mattweiss, hochweiss, kreideweiss, weisslich, arktisweiss, blütenweiss, hochglanzweiss, alpinweiss, polarweiss, kalkweiss
grey: grau, dunkelgrau, hellgrau, anthrazit, graphit, steingrau, graumeliert, schiefergrau, anthrazitfarben, taupe, rauchgrau, aschgrau, betongrau, blaugrau, silbergrau, zementgrau, taubengrau, warmgrau, platingrau, spacegrau, gräulich, schlammgrau, fango, bleigrau, granitgrau, gunmetal, nebelgrau, kieselgrau, greyge grau
gold: gold, golden, goldfarben, roségold, vergoldet, rosegold, goldfarbig, gelbgold, weissgold, altgold, messingfarben, champagnergold, goldplattiert, rotgold, goldmetallic, goldglänzend, 585 gold, 333 gold, 750 gold, gülden, goldig
silver: silber, silbern, silberfarben, sterlingsilber, versilbert, silberfarbig, silbergrau metallic, silbermetallic, altsilber, silbrig, silberglänzend, chromfarben, platin, silberplattiert

[material]
leather: leder, echtleder, kunstleder, rindsleder, wildleder, ledern, veloursleder, lackleder, glattleder, rindleder, kalbsleder, büffelleder, nappaleder, vollleder, kunstwildleder, nubukleder, nubuk, saffianleder, lammleder, rauleder, lammfell, veganes leder, vegan leder, krokoleder, anilinleder, lederimitat, glattlederoptik, rinderleder, ökoleder, velourleder, lederbezogen, vollnarbenleder, alcantara
cotton: baumwolle, baumwoll-, bio baumwolle, biobaumwolle, baumwollen, baumwollstoff, frottee, musselin, jersey, flanell, canvas, segeltuch, popeline, baumwollmischung, baumwolljersey, perkal, renforcé, nicki, biber, feinripp, interlock, baumwollcanvas, baumwolltwill, organic cotton, batist
silk: seide, satin, seiden, maulbeerseide, seidensatin, seidenmischung, seidig, rohseide, duchesse, changeant
wool: wolle, merinowolle, kaschmir, filz, schurwolle, woll-, wollen, merino, alpaka, lammwolle, strick-, tweed, bouclé, loden, mohair, angora, walkwolle, walk, wollmischung, cashmere, wollwalk, grobwolle, angorawolle, kamelhaar
denim: denim, jeansstoff
linen: leinen, leinenstoff, leinenmischung, leinenoptik, bauernleinen, flachs, leinwand stoff
metal: metall, eisen, aluminium, messing, kupfer, bronze, metallisch, gusseisen, titan, alu, mechanisch, metallen, eisern, legierung, schmiedeeisen, roboterhaft metallisch, blech, zink, zinn, emaille, email, chrom, verchromt, verzinkt, nickel, aluguss, druckguss, weissblech, messingguss, draht, bronzen, eisenguss, zinkblech, aluminiumguss
steel: stahl, edelstahl, rostfreier stahl, stählern, edelstahlgebürstet, chirurgenstahl, damaststahl, stahlrohr, stahlblech, chromstahl, inox, nirosta, rostfrei, karbonstahl, baustahl
wood: holz, eiche, nussbaum, massivholz, kiefer, buche, teak, eichenholz, nussbaumholz, hölzern, kiefernholz, walnuss, walnussholz, buchenholz, akazie, akazienholz, birke, birkenholz, mangoholz, teakholz, wildeiche, kernbuche, ahorn, ahornholz, kirschholz, kirschbaum, esche, zirbe, zirbenholz, lärche, lärchenholz, fichte, fichtenholz, mahagoni, palisander, sperrholz, multiplex, mdf, paulownia, mango holz, sheesham, altholz, treibholz, zedernholz, walnussfurnier, eichenfurnier, furnier, holzwerkstoff, spanplatte, massive eiche, tannenholz, ulme, naturholz, sandelholz, erle, erlenholz, räuchereiche
bamboo: bambus, bambusrohr, bambusfaser
glass: glas, kristallglas, kristall, borosilikatglas, gläsern, milchglas, sicherheitsglas, rauchglas, bleikristall, opalglas, recyclingglas, mundgeblasenes glas, einscheibensicherheitsglas, pressglas, muranoglas, buntglas, klarglas, riffelglas, glasig, borosilikat, strukturglas
ceramic: keramik, porzellan, steingut, ton keramik, steinzeug, terrakottaton, bone china, knochenporzellan, fayence, irdenware, töpferware, getöpfert, getöpferte, getöpferter, tonware, tonerde, keramisch, terrakottaware, fine china, lehm, majolika, biskuitporzellan
plastic: plastik, kunststoff, acryl, kunststoffe, acrylglas, polycarbonat, abs, pvc, polypropylen, polyrattan, polyethylen, epoxidharz, kunstharz, resin, plexiglas, melamin, tritan, vinyl, bakelit, polyresin, zelluloid
rubber: gummi, silikon, kautschuk, latex, neopren, naturkautschuk, moosgummi, naturgummi, gummiert, eva, schaumgummi, gummierung
velvet: samt, velours, samtig, samtstoff, cord, cordstoff, nickistoff, crushed velvet, velvet, samtpolster, manchesterstoff, cordsamt, knautschsamt, pannesamt
paper: papier, pappe, karton, kraftpapier, pappmaché, wellpappe, recyclingpapier, seidenpapier, reispapier, graspapier, papierfaser, büttenpapier, krepppapier, transparentpapier, papiermaché, faltpapier, tonpapier

[also]
subject.boot + material.rubber: gummistiefel
subject.duck + material.rubber: gummiente, quietscheente, quietscheentchen
subject.scarf + material.silk: seidentuch
subject.bear + colour.brown: braunbär
subject.trousers + material.denim: =jeans, jeanshose, blue jeans
subject.jacket + material.denim: jeansjacke
subject.dress + material.denim: jeanskleid
subject.skirt + material.denim: jeansrock

[scene]
white-background: weisser hintergrund, weissem hintergrund, weissen hintergrund, reinweisser hintergrund, reinweissem hintergrund, vor weiss, rein weissem hintergrund, auf weiss, reinweissen hintergrund, weisse fläche, weiss hintergrund, freigestellt auf weiss, weisser studiohintergrund, schneeweissem hintergrund, weisse wand hintergrund
living-room: wohnzimmer, wohnbereich, stube, wohnraum, salon, wohnzimmerecke, wohnecke
bedroom: schlafzimmer, kinderzimmer, gästezimmer, schlafraum, schlafkammer, jugendzimmer, schlafgemach
kitchen: küche, küchenzeile, küchentheke, küchenarbeitsplatte, küchentisch szene, küchentresen, kücheninsel, kochnische, küchenfenster, arbeitsplatte
bathroom: badezimmer, bad, duschbad, waschraum, gästebad, badewanne szene, bäder, wellnessbad
office: büro, arbeitszimmer, homeoffice, home office, bürogebäude, grossraumbüro, arbeitsplatz, konferenzraum, besprechungsraum, bürotisch szene, schreibstube
snow: schnee, verschneit, schneelandschaft, schneebedeckt, verschneiten, tiefschnee, pulverschnee, winterlandschaft, schneewehe, schneesturm, schneefall, schneefeld, schneegestöber
studio: studio, fotostudio, atelier, fotoatelier, studiohintergrund

[style]
photo: foto, fotorealistisch, realistisch, fotografie, fotografisch, lebensecht, hyperrealistisch, fotostil, naturgetreu, fotoähnlich, photorealistisch
ink-wash: tuschemalerei, tusche, tuschezeichnung, chinesische malerei, tuschestil, chinesische tuschemalerei, tuschebild, tintenzeichnung, tuschelavierung, lavierung, laviert, sumi e, tuschestrich, tuschpinsel, tintenmalerei, shan shui
watercolour: aquarell, aquarellstil, wasserfarben, aquarellmalerei, aquarellbild, wasserfarbe, aquarelliert, wasserfarbenstil, aquarelltechnik
oil-painting: ölgemälde, ölmalerei, ölfarben, ölbild, ölfarbe, öl auf leinwand, in öl, ölmalereistil, ölgemäldestil, in öl gemalt
cartoon: cartoon, comic, zeichentrick, anime, comicstil, cartoonstil, zeichentrickstil, trickfilm, animationsstil, manga, mangastil, gezeichnet, karikatur, disneystil, pixarstil, kinderbuchstil, cartoonhaft, comicartig, animation
cyberpunk: cyberpunk, cyberpunkstil, cyberpunkig
futuristic: futuristisch, futuristische, futuristischer, futuristisches, futuristischen, science fiction, sci fi, zukunftsvision, futurismus, zukunftsstil, aus der zukunft, sci fi stil, space age, science fiction stil, zukünftig
vintage: vintage, retro, antik, nostalgisch, antike, antiker, antikes, nostalgische, antiken, altmodisch, 50er jahre, 60er jahre, 70er jahre, 80er jahre, retrostil, retrolook, vintagestil, vintagelook, nostalgie, alter stil, shabby chic, altertümlich, im retrostil, 50er, 60er, 70er
minimalist: minimalistisch, minimalistische, minimalistischer, minimalistisches, minimalismus, schlicht minimalistisch, minimalistischen, reduziert, minimalstil, puristisch, minimal, puristischer, puristisches, reduzierter stil, skandinavischer stil

[view]
front: frontansicht, von vorne, vorderansicht, frontal, von vorn, frontalansicht, vorderseite ansicht
side: seitenansicht, von der seite, seitlich, im profil, seitenprofil, profilansicht
top: von oben, draufsicht, vogelperspektive, aufsicht, aus der vogelperspektive, aus der luft, luftaufnahme, flatlay, flat lay, obenansicht, luftperspektive, drohnenaufnahme
three-quarter: dreiviertelansicht, schräg von vorne, dreiviertelprofil, schrägansicht, dreiviertelprofilansicht, dreiviertel ansicht, halbprofil, schräg von der seite, schräg von oben, aus einem winkel, dreiviertelperspektive, 3/4 ansicht, schräger blickwinkel, schräg
close-up: nahaufnahme, detailaufnahme, makroaufnahme, makro, grossaufnahme, ganz nah, aus der nähe, detailansicht, close up, makrofoto, herangezoomt, detailfoto

[light]
soft: weiches licht, sanftes licht, weichem licht, sanftem licht, diffuses licht, diffusem licht, weiche beleuchtung, weicher beleuchtung, sanfte beleuchtung, sanfter beleuchtung, weichen licht, gedämpftes licht, gedämpftem licht, weiche schatten, softbox, zartes licht, sanftes tageslicht, mildes licht, kerzenlicht, schummriges licht, schummrigem licht, indirektes licht
studio: studiolicht, studiobeleuchtung, studioblitz, studioleuchten, studiolampen, studioscheinwerfer
dusk: dämmerung, abendlicht, sonnenuntergang, abenddämmerung, goldene stunde, abendsonne, abendrot, abendstimmung, bei sonnenuntergang, bei dämmerung, am abend, zur blauen stunde, blaue stunde, abends, untergehende sonne, untergehender sonne, sonnenuntergangs, zwielicht
morning: morgenlicht, sonnenaufgang, am morgen, morgensonne, morgendämmerung, morgens, bei sonnenaufgang, morgengrauen, im morgengrauen, am frühen morgen, frühmorgens, tagesanbruch, morgendlich, morgendlichen, früher morgen, morgenrot, vormittags
night: nacht, bei nacht, nachts, mondlicht, in der nacht, mondschein, nächtlich, nächtlichen, nächtliche, mitternacht, um mitternacht, nachtszene, sternenhimmel, vollmond, bei vollmond, nächtens, im dunkeln
backlit: gegenlicht, hintergrundbeleuchtet, im gegenlicht, von hinten beleuchtet, gegen die sonne, gegen das licht, hinterleuchtet, rückbeleuchtet, hinter sich die sonne
neon: neon, neonlicht, neonbeleuchtung, neonlichter, neonröhren, neonschild, neonreklame, neonschein, neonlampen, neonschilder, neonbeleuchtet

[word]
trim: riemen, henkel, griff, sohle, schnürsenkel, absatz, =absätze, schnalle, reissverschluss, reissverschluss, knopf, =knöpfe, =knöpfen, band, =bänder, =bändern, bein, fuss, =füsse, =füssen, füsse, füssen, rolle, deckel, verschluss, sockel, fussgestell, gestell, uhrband, armband uhr, uhrenarmband, lederarmband, armband, rand, =ränder, borte, kante, ziernaht, naht, =nähte, =nähten, kragen, ärmel, manschette, tasche innen, futter, innenfutter, quaste, fransen, kettenhenkel, träger, schulterriemen, streifen, punkt, muster, aufdruck, druck, print, stickerei, logo, schriftzug, motiv, spitze, rüsche, volant, strass, perle, stein, diamant, edelstein, zifferblatt, lünette, bildschirm, display, zeiger, kork, korken, docht, tülle, ausguss, kopfteil, armlehne, rückenlehne, kabel, ohr, auge, nase, schwanz, schnabel, bommel, krempe, kapuze, niete, sattel, lenker, reifen, felge, detail, akzent, verzierung, applikation, zierde, schublade, einlegesohle, zunge, ferse, bündchen, saum, tragegurt, gurt, kordel, klappe, glühbirne, tasten, saite, hals gitarre, mine, lasche, paspel, blumenmuster, trageriemen, schultergurt, teleskopgriff, anhänger, ohrpolster, umrandung, schnürung, blumendruck, lampenschirmhalter, reflektor, reflektoren, schloss dran, rollen, rädchen, räder am koffer, doppelrollen, ohrmuschel, ohrmuscheln, kordelzug, klettverschluss, druckknopf, =druckknöpfe, magnetverschluss, öse, ösen, gummizug, gummibund, bund, patch, aufnäher, etikett, ausschnitt, revers, laufsohle, gummisohle, fersenkappe, fesselriemen, riemchen, brusttasche, seitentasche, seitentaschen, vordertasche, innentasche, innenfach, fach, fächer, trenner, ziehgriff, tragegriff, griffe, kettenriemen, stundenzeiger, minutenzeiger, sekundenzeiger, ziffern, ziffer, pendel, glasdeckel, holzdeckel, bambusdeckel, trinkhalm, strohhalm, sieb, teesieb, düse, pumpzerstäuber, zerstäuber, sprühkopf, schraubverschluss, schraubdeckel, korkverschluss, knauf, fussstütze, fusskreuz, lattenrost, standfuss, arm der lampe, textilkabel, schalter, dimmer, regalboden, regalbrett, =regalböden, spoiler, motorhaube, stossstange, scheinwerfer, felgen, lenkrad, ständer dran, gepäckträger, kettenschutz, griffbrett, saiten, schlagbrett, wirbel, buchrücken, umschlag, schutzumschlag, seiten, pfote, pfoten, horn, kralle, flosse, feder, federn, bauch, schnurrhaare, zähne, mähne, stöpsel, schlaufe, gürtelschlaufe, schnallen, beine, tischbeine, stuhlbeine, metallbeine, holzbeine, metallfüsse, holzfüsse, bommeln, quasten, pailletten, rüschen, knopfleiste, gurtband, kontrastnaht, verzierungen
body: rahmen, gehäuse, schirm lampe, lampenschirm, korpus, bezug, stoff, oberfläche, fassung, flakon, aussenseite, farbe, material, ton, fell, obermaterial, körper, polsterung, tischplatte, lampenschirm aus, schirm der lampe, schirm aus, hartschale, hülle des koffers, gehäusefarbe, aussenmaterial, oberstoff, hartschalen
other: service, geschirr, feier, gartenparty, geburtstagsfeier, geburtstagsparty, party, picknick, hochzeitsfeier, konzert, bank, sitzbank, glas wein, teich, krug, untertasse, wasser, obst, apfel, brot, hülle, case, schutzhülle, handyhülle, ladegerät, halter, halterung, ständer, aufkleber, sticker, poster, schlüsselanhänger, schlüsselring, schlüsselbund, ohrring, brosche, handschuh, fäustling, socke, strumpf, =strümpfe, handtuch, =handtücher, badetuch, decke, kuscheldecke, tagesdecke, bettdecke, vorhang, =vorhänge, gardine, teppich, fussmatte, matte, mauspad, teller, gabel, löffel, messer, pfanne, topf, =töpfe, blumentopf, korb, =körbe, kiste, box, schachtel, tablett, haken, bügel, kleiderbügel, organizer, aufbewahrung, schrank, =schränke, kommode, kleiderschrank, sideboard, fernseher, monitor, tastatur, tablet, drucker, adapter, akku, batterie, stativ, objektiv, drohne, blume, pflanze, blumenstrauss, blumenstrauss, strauss, baum, =bäume, kuchen, torte, keks, schokolade, futter tier, hundefutter, katzenfutter, katzenstreu, kratzbaum, leine, hundeleine, hundehalsband, käfig, aquarium, bürste, zahnbürste, seife, shampoo, lotion, wimperntusche, nagellack, make up, serum, kamm, föhn, haartrockner, staubsauger, mixer, toaster, ofen, backofen, kühlschrank, waschmaschine, zelt, schlafsack, helm, schläger, tennisschläger, skateboard, roller, motorrad, lastwagen, lkw, bus, zug, flugzeug, boot, schiff, klavier, geige, trommel, flöte, stift, bleistift, kugelschreiber, radiergummi, lineal, kalender, karte, grusskarte, tapete, bilderrahmen, shorts, kurze hose, badeanzug, bikini, bh, unterwäsche, unterhose, schlafanzug, pyjama, anzug, =anzüge, krawatte, weste, uniform, kostüm, overall, hausschuh, pantoffel, maske, perücke, bettwäsche, bettlaken, laken, kissenbezug, kissenhülle, sofabezug, sofaüberwurf, überwurf, matratze, tischdecke, tischläufer, tischset, untersetzer, kerzenhalter, kerzenständer, kerzenleuchter, buchstütze, schuhregal, schuhschrank, schuhcreme, schuhlöffel, schirmständer, schmuckkästchen, uhrenbox, flaschenöffner, flaschenhalter, gitarrensaite, gitarrengurt, gitarrenständer, gitarrentasche, kameratasche, kameragurt, laptoptasche, laptophülle, handyhalterung, handyhalter, handytasche, autositz, kindersitz, autoabdeckung, fahrradhelm, fahrradschloss, fahrradkorb, fahrradsattel, fahrradklingel, stuhlkissen, stuhlbezug, sitzauflage, sitzbezug, uhrarmband, kochlöffel, lampenfuss, hundebett, katzenbett, vogelkäfig, mausefalle, roboter, rakete, einhorn, drache, pferd, kuh, =kühe, schaf, ziege, vogel, =vögel, papagei, adler, schlange, krokodil, giraffe, zebra, känguru, koala, eichhörnchen, igel, hirsch, reh, wolf, wal, delfin, hai, krake, schmetterling, biene, marienkäfer, spinne, huhn, hahn, person, haus, häuser, =häuser, gebäude, brücke, fluss, see, himmel, sonne, mond, stern, wolke, gras, fenster, tür, wand, =wände, boden, dach, eimer, gürteltasche hund, füllung, schlitten, ski, skier, schlittschuh, schlittschuhe, rodel, fensterbank, fensterbrett, fenstersims, kamin, kaminsims, herd, spüle, badewanne, dusche, waschbecken, toilette, treppe, balkon, terrasse, veranda, zaun, tor, briefkasten, laternenpfahl, parkbank, picknickdecke, flur, garage, keller, dachboden, bibliothek, café, restaurant, schaufenster, marktstand, bahnhof, flughafen, spielplatz, scheune, hütte, kirche, turm, leuchtturm, steg, hafen, welle, =wellen, klippe, pfad, weg, wiese, feld, busch, hecke, blatt, =blätter, laub, tulpe, sonnenblume, rose blume, rosenstrauss, kaktus, pilz, kürbis, erdbeere, banane, birne, kirsche, zitrone, pizza, burger, sandwich, käse, nudeln, eis, eistüte, lutscher, muffin, honig, saft, limonade, trompete, saxophon, cello, akkordeon, mikrofon, plattenspieler, spielkonsole, controller, fernbedienung, brettspiel, puzzle, drachen, schaukel, rutsche, trampolin, hängematte, grill, rasenmäher, schubkarre, rechen, schaufel, giesskanne, schlauch, hammer, bohrmaschine, leiter, taschenlampe, lichterkette, weihnachtsbaum, christbaumkugel, windel, kinderwagen, schnuller, lätzchen, schürze, schneidebrett, backform, brotdose, kulturbeutel, kosmetiktasche, federmäppchen, mäppchen, brillenetui, kühltasche, mülleimer, papierkorb, wäschekorb, duschvorhang, rollo, kissenfüllung, steppdecke, badematte, geschirrtuch, bademantel, haarband, haarspange, haarreif, manschettenknopf, taschentuch, ohrenschützer, sonnencreme, lippenbalsam, lippenpflege, lidschatten, ladekabel, ladecase, ladeschale, dockingstation, speicherkarte, fahrradständer, fahrradpumpe, fahrradtasche, fahrradanhänger, dachgepäckträger, ladestation, eiskübel, karaffe, weinregal, weinglas, bierglas, glas wasser, korkenzieher, zuckerdose, milchkännchen, besteck, computermaus, funkmaus, gaming maus, badeschuh, skistiefel, fussballschuh, puppe, puppenhaus, schneemann, luftpumpe, hundespielzeug, katzenspielzeug, kleiderständer, garderobe, nähmaschine, kaffeemaschine, bügeleisen, bügelbrett, rasierer, parfümzerstäuber leer, becherhalter, getränkehalter, haltegriff
toy: spielzeug, plüsch, plüschtier, stofftier, kuscheltier, figur, statue, skulptur, set, paar, packung, sammlung, art, bild, illustration, zeichnung, gemälde, darstellung, modell, stück set, gruppe, serie, porträt, rendering, aufnahme, satz, variante
generic: produktfoto, produktbild, produktfotografie, produkt, artikel, artikelbild, produktaufnahme, katalogfoto, ware, packshot, produktabbildung, hauptbild
plain: weisses licht, warmweiss, warmes licht, warmweisses licht, kaltweiss, rot wild, hat noch, tan, mug, pump, bis, top, der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, mein, dein, sein, ihr, unser, dieser, diese, dieses, diesem, diesen, welche, welcher, welches, es, er, sie, wir, ich, man, auch, sehr, so, nur, noch, mehr, ganz, hoch, hohe, hoher, hohes, hohen, hochauflösend, hochauflösendes, auflösung, qualität, hochwertig, hochwertige, hochwertiger, hochwertiges, hochwertigen, hochwertigem, neu, neue, neuer, neues, neuen, neuem, beste, bester, luxus, luxuriös, luxuriöse, premium, schön, schöne, schöner, schönes, süss, süss, süsse, süsse, süsser, süsses, süsser, niedlich, niedliche, niedlicher, niedliches, elegant, elegante, eleganter, elegantes, eleganten, stilvoll, klassisch, klassische, klassischer, klassisches, modern, moderne, moderner, modernes, modernen, modernem, trendig, modisch, handgemacht, handgemachte, handgefertigt, handgefertigte, handgearbeitet, original, echt, echte, echter, echtes, echtem, einfach, einfache, schlicht, schlichte, schlichter, schlichtes, einfarbig, weich, weiche, weicher, weiches, weichen, weichem, hart, hell, helle, heller, helles, hellen, hellem, dunkel, dunkle, dunkler, dunkles, dunklen, dunklem, matt, matte matt, mattiert, glänzend, glänzende, poliert, gross, gross, grosse, grosse, grosser, grosses, grossen, grosser, klein, kleine, kleiner, kleines, kleinen, kleinem, mini, mittel, grösse, grösse, breit, breite, breiter, lang, lange, langer, langes, langen, kurz, kurze, kurzer, kurzes, dünn, dick, dicke, rund, runde, runder, rundes, runden, rundem, eckig, eckige, quadratisch, oval, rechteckig, leicht, leichte, leichter, leichtes, schwer, tragbar, faltbar, klappbar, verstellbar, wasserdicht, wasserdichte, wasserdichter, wasserfest, kabellos, kabellose, kabelloser, kabellosen, drahtlos, elektrisch, elektrische, digital, digitale, smart, automatisch, outdoor, draussen, reise, sport, freizeit, casual, sommer, winter, herbst, frühling, damen, dame, frauen, frau, herren, herr, männer, mann, kinder, kind, mädchen, jungen, junge, baby, unisex, erwachsene, geschenk, geschenke, geburtstag, weihnachten, sale, angebot, rabatt, versand, kostenlos, kostenloser versand, günstig, preis, kaufen, marke, stil, look, design, form, haus deko, deko, dekoration, dekorativ, dekorative, stadt, land, landhaus, landhausstil, rustikal, rustikale, rustikaler, skandinavisch, skandinavische, skandinavischer, nordisch, italienisch, italienische, französisch, deutsch, deutsche, cm, mm, ml, liter, kg, sitzer, personen, geeignet, bitte, erstelle, erstellen, generiere, zeige, mache, zeichne, möchte, brauche, ich möchte, sitzend, sitzende, sitzt, liegt, liegend, liegende, steht, stehend, stehende, schlafend, schlafende, schläft, läuft, laufend, rennend, springend, springt, lächelnd, lächelnde, glücklich, glückliche, traurig, lustig, lustige, lustiger, lustiges, flauschig, flauschige, flauschiger, flauschiges, kuschelig, tanzend, essend, lesend, lehrer, arzt, koch, könig, königin, prinz, prinzessin, astronaut, rutschfest, rutschfeste, antihaft, ärmellos, ärmellose, trägerlos, schnurlos, gefüttert, gefütterte, bequem, bequeme, bequemer, bequemes, robust, robuste, langlebig, gemütlich, gemütliche, umweltfreundlich, nachhaltig, recycelt, bio, natürlich, rein, halb, voll, leer, offen, doppelt, einzel, links, rechts, mitte, vorne, hinten, oben, unten, hintergrund, aufgestellt, platziert, hängend, isoliert, schwebend, zeitlos, zeitloses, praktisch, praktische, praktischer, passend, perfekt, ideal, licht, beleuchtung, sonnig, tageslicht, scharf, unscharf, fein, feine, zart, kompakt, vielseitig, langarm, kurzarm, langärmlig, rundhals, v ausschnitt, hohe taille, hand, hals, tier, wand deko, büro möbel, abend, alltag, business, hochzeit, schule, ess, schreib, wohn, schlaf, steh, kaffee, tee, wein, bier, milch, salat, suppe, duft, schmuck, haar, reit, wander, lauf, fahr, trag, roll, klapp, decken, stand, kuschel, polster, strick, gestrickt, gestrickte, gestrickter, gestreift, gestreifte, gestreiftes, gestreifter, kariert, karierte, gepunktet, gemustert, bedruckt, bestickt, geblümt, gesteppt, gewebt, geflochten, gewebter, wie, als, wenn, dass, wo, wird, werden, wurde, kann, haben, gut, viel, alle, fashion, designer, luxus marke, pflegeleicht, spülmaschinenfest, mikrowelle, volumen, kapazität, dick gepolstert, verziert, trocknend, chinesisch, chinesischer, chinesische, japanisch, städtisch, profi, gross format, stück neu, übergrösse, slim, fit, modell neu, extra, super, edel, edle, edler, edles, wunderschön, wunderschöne, wunderschönes, hübsch, hübsche, hübsches, zauberhaft, lieblich, fröhlich, fröhliche, tapfer, vor allem, highend, topp, rot wein, bluetooth, usb, led, jahre, jahr, dekoriert, im glas, in ear, over ear, on ear, tsa, tsa schloss, zahlenschloss, usb c, c, w, gr, hätte, hätte gern, hätte gerne, gern, gerne, könnte, könntest, könntest du, könnten, könnten sie, kannst, kannst du, können, können sie, würde, würdest, wünsche, wünsche mir, male, bitte mal, zeig, zeig mir, zeige mir, zeigen, mach, mach mir, mach mal, erzeuge, erzeugen, entwirf, skizziere, stell dir, gib, gib mir, hallo, hi, danke, suche, gesucht, biete, verkaufe, verkauft, ovp, neuwertig, gebraucht, ungetragen, ungebraucht, unbenutzt, wie neu, guter zustand, gut erhalten, top zustand, abholung, selbstabholung, versicherter, vb, festpreis, privatverkauf, nichtraucherhaushalt, liebsten, am liebsten, platz, viel platz, gross genug, riesig, riesige, riesiger, winzig, winzige, winziger, alt, alte, alter, altes, alten, jung, junge dame, müde, schläfrig, faul, frech, freche, frecher, neugierig, mutig, schlau, dicker, dickes, dicken, pummelig, struppig, zottelig, langhaarig, kurzhaarig, witzig, witzige, witziger, verspielt, verspielte, verträumt, schick, schicke, schickes, schicker, cool, coole, cooler, cooles, hochglanz, seidenmatt, transparent, durchsichtig, bunt, bunte, bunter, buntes, mehrfarbig, zweifarbig, uni, meliert, marmoriert, gesprenkelt, geprägt, graviert, personalisiert, personalisierbar, wunschname, handbemalt, handgetöpfert, handgenäht, handgestrickt, handgewebt, handgeschnitzt, mundgeblasen, mundgeblasene, mundgeblasenes, geblasen, gedrechselt, marmor, beton, rattan, korb geflecht, fleece, polyester, nylon, mesh, mikrofaser, elasthan, viskose, tüll, chiffon, jute, sisal, lang haltend, langhaftend, deckend, brenndauer, stunden, std, akku laufzeit, akkulaufzeit, aufladbar, wiederaufladbar, ladbar, geräuschunterdrückung, noise cancelling, gänge, gang, 7 gang, 21 gang, zoll, elektrisch verstellbar, höhenverstellbar, ausziehbar, stapelbar, drehbar, freistehend, aufblasbar, abnehmbar, waschbar, atmungsaktiv, winddicht, wasserabweisend, stossfest, bruchsicher, kratzfest, reflektierend, hoch geschnitten, weit geschnitten, tailliert, figurbetont, gerade geschnitten, ausgestellt, knöchellang, knielang, bodenlang, knöchelhoch, gerippt, geraffte, gerafft, gehäkelt, gehäkelte, grobstrick, zopfmuster, floral, blumig, leopardenmuster, leo, camouflage, hahnentritt, kleinkind, teenager, mama, papa, oma, opa, freundin, freund, schwester, bruder, tochter, sohn, muttertag, vatertag, ostern, einschulung, taufe, jubiläum, hochzeitsgeschenk, mitbringsel, geschenkidee, ritter, wikinger, cowboy, detektiv, ninja, clown, matrose, seemann, bauer, bäcker, maler, musiker, pirat, krankenschwester, feuerwehrmann, polizist, zauberer, hexe, fee, superheld, weihnachtsmann, nikolaus

[role]
exclude-after: ohne, nicht, kein, keine, keinen, keinem, keiner, keines, ausser, ausgenommen, statt, anstatt, anstelle von, exklusive, exkl, nie, weder, noch nie, frei von, bitte kein, bitte keine, bitte ohne, nicht aus, nicht in, auf keinen fall, keinesfalls, aber ohne, jedoch ohne, bloss nicht, bitte nicht, lieber nicht, ohne die, ohne den, ohne das, weder aus, enthält kein, enthält keine, enthält keinen, hat kein, hat keine, hat keinen, ist kein, ist keine, ist nicht, sind nicht
exclude-before: nicht enthalten, nicht inbegriffen, nicht inklusive, nicht im lieferumfang, nicht im lieferumfang enthalten, separat erhältlich, ausgeschlossen, nicht dabei, sind nicht enthalten, ist nicht enthalten, ist nicht dabei, wird separat verkauft, sind nicht dabei, gehört nicht dazu, gehören nicht dazu, ist nicht inbegriffen, sind nicht inbegriffen, -frei, gehört nicht zum lieferumfang, gehören nicht zum lieferumfang, nicht mitgeliefert, wird nicht mitgeliefert, werden nicht mitgeliefert, werden separat verkauft, nicht mit dabei, ist nicht mit dabei, nicht inkludiert, ist separat erhältlich, sind separat erhältlich, nicht im preis, nicht im preis enthalten, nicht im set, nicht im set enthalten, extra erhältlich, kommt nicht mit, kostet extra, nicht vorhanden, fehlt
fits-after: für, passend zu, passend für, passt zu, geeignet für, kompatibel mit, passend zum, passend zur, ideal für, perfekt für, passt zum, passt zur, neben, hinter, im gegensatz zu, anders als, passt perfekt zu, passt perfekt zum, passt perfekt zur, passt gut zu, passt gut zum, passt gut zur, passen zu, passen zum, passen zur, nahe, beim, bei, zum, zur, zu, entwickelt für, gemacht für, anders als das, anders als die, fürs, für den, für die, für das, passt auf, passen auf, gegenüber, gegenüber von, funktioniert mit, kompatibel zu, verwendbar mit, verwendbar für, gedacht für, bestimmt für, nahe bei, nahe am, ähnlich wie, schön zu, sieht toll aus zu
fits-before: -kompatibel, -tauglich
with-after: mit, inklusive, inkl, enthält, verziert mit, bestickt mit, bedruckt mit, gefüllt mit, besetzt mit, hat, mitsamt, ausgestattet mit, plus, inklusive einem, inklusive einer, dazu, versehen mit, bestückt mit, kombiniert mit, abgesetzt mit, bezogen mit, beinhaltet, inkl einem, inkl einer, zuzüglich, geschmückt mit, bemalt mit, bedeckt mit, gepolstert mit, besitzt, verfügt über
wear-after: trägt, tragend, hält, haltend, bläst, spielt mit, trägt eine, reitet, umarmt, angezogen mit, gekleidet in, pustet, macht, mit einem hut, angetan mit, bekleidet mit, hat auf dem kopf, hält in der hand, führt, in der pfote, geschmückt mit schal, spielt auf, spielt, fährt auf, fährt auf einem, kuschelt mit, pustend, blasend, reitet auf, umklammert, winkt mit
in-after: in, im, auf, an, am, vor, unter, über, inmitten, zwischen, oben auf, ins, aufs, innerhalb, gegen, vorm, umgeben von, bei schönem, hinterm, überm, unterm, übers, unters, durch, entlang, rund um, rings um, umringt von, stehend auf, liegend auf, sitzend auf, steht auf, liegt auf, sitzt auf, hängt an, hängt über, angelehnt an, lehnt an, mitten in, mitten im, oberhalb, unterhalb, außerhalb, in einem, in einer, auf einem, auf einer, vor einem, vor einer
of: aus, von, vom, gefertigt aus, hergestellt aus, gemacht aus, aus echtem, bestehend aus, gefertigt in, gearbeitet aus, aus massivem, aus massiver, geschnitzt aus, gegossen aus, genäht aus, gestrickt aus, gewebt aus, geflochten aus, besteht aus, aus reiner, aus reinem, aus echter, aus hochwertigem, aus weichem, aus feinem, aus 100%, aus recyceltem
and: und, oder, sowie, &, bzw, und auch
but: sondern, aber, jedoch, sondern in, dafür, stattdessen, lieber, tanzt, schwimmt, fliegt, frisst, isst, trinkt, liest, schaut, blickt, rennt, hüpft, lacht, lächelt, schlittert, rodelt, klettert, wandert, spaziert, geht, fährt, sucht, jagt, versteckt sich, wartet, döst, schlummert, ruht, gähnt, winkt, singt, kocht, badet, planscht, taucht, schnuppert, schleicht, kriecht, rollt, hängt, lehnt, balanciert, schaukelt, surft, segelt, angelt, gleitet, schwebt, tapst, watschelt
topic: ist, sind, kommt in, besteht, erhältlich in, war, kommen in
count-after: set aus, set mit, packung mit, anzahl, menge
count-before: stück, stk, teilig, st, er set, er pack, teile, teiliges set, x, paare, mal

[key]
subject: produkt, artikel, motiv, objekt, gegenstand, subjekt, name, titel, produktname, produktart, bezeichnung, was, typ, kategorie
colour: farbe, farben, hauptfarbe, farbton, grundfarbe
material: material, stoff, werkstoff, obermaterial, materialien, hauptmaterial
scene: szene, hintergrund, umgebung, ort, kulisse, raum
style: stil, bildstil, kunststil
view: ansicht, perspektive, blickwinkel, kamera
light: licht, beleuchtung, tageszeit, belichtung
accessory: zubehör, accessoire, accessoires
exclude: ausschliessen, ohne, negativ, nicht, vermeiden, negativprompt
quantity: menge, anzahl, stückzahl
ignore: grösse, grösse, marke, gewicht, masse, modell, preis, höhe, länge, tiefe, saison, geschlecht, artikelnummer, volumen, zielgruppe, hersteller, kompatibel, fassungsvermögen, abmessungen, kapazität, durchmesser, breite, grössen, futter, sohle, absatz, passform

[number]
2: zwei, 2er
3: drei, 3er
4: vier, 4er
5: fünf
6: sechs, 6er
7: sieben
8: acht
9: neun
10: zehn
12: zwölf, dutzend

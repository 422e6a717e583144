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
dress: kleid, abendkleid, sommerkleid, brautkleid, maxikleid, ballkleid, etuikleid, strandkleid, dirndl, hochzeitskleid, wickelkleid, minikleid
t-shirt: t shirt, tshirt, shirt, tanktop, top oberteil, trägertop
shirt: hemd, bluse, oberhemd, polohemd, poloshirt, tunika
jacket: jacke, mantel, =mäntel, sakko, blazer, parka, anorak, weste jacke, winterjacke, trenchcoat, blouson, windjacke, daunenjacke, regenmantel
trousers: hose, stoffhose, leggings, chino, jogginghose, chinohose, sporthose
skirt: rock, =röcke, =röcken, minirock, =faltenröcke, faltenrock, bleistiftrock
sweater: pullover, pulli, strickjacke, sweatshirt, hoodie, kapuzenpullover, rollkragenpullover, cardigan, strickpullover, sweater
hat: hut, =hüte, =hüten, mütze, kappe, kapp, baseballkappe, basecap, strohhut, =strohhüte, baskenmütze, strickmütze, cap, beanie, sonnenhut, zylinderhut
scarf: schal, halstuch, =halstücher, tuchschal, kopftuch, schals
sneaker: sneaker, turnschuh, laufschuh, sportschuh, schuh, halbschuh, wanderschuh, freizeitschuh, damenschuh, herrenschuh, kinderschuh, =sneakers
boot: stiefel, stiefelette, winterstiefel, boots, ankle boots, schneestiefel, wanderstiefel
high-heel: high heel, pumps, stöckelschuh, stiletto, absatzschuh, high heels, stöckelschuhe
sandal: sandale, sandalette, zehentrenner, flip flops, espadrille
handbag: handtasche, tasche, umhängetasche, schultertasche, damentasche, einkaufstasche, clutch, abendtasche, henkeltasche, shopper, beuteltasche, crossbody tasche, stofftasche, aktentasche
backpack: rucksack, =rucksäcke, =rucksäcken, schulranzen, ranzen, schulrucksack
suitcase: koffer, reisekoffer, handgepäckkoffer, rollkoffer, trolley, reisegepäck, hartschalenkoffer
wallet: geldbörse, geldbeutel, portemonnaie, brieftasche, portmonee, kartenetui
belt: gürtel
watch: uhr, armbanduhr, smartwatch, taschenuhr, herrenuhr, damenuhr, chronograph, sportuhr
ring: ring, fingerring, ehering, verlobungsring, siegelring, trauring
necklace: kette, halskette, collier, perlenkette, halsband schmuck
sunglasses: sonnenbrille
umbrella: regenschirm, schirm, sonnenschirm, taschenschirm
sofa: sofa, couch, schlafsofa, ecksofa, zweisitzer, dreisitzer, schlafcouch, 2 sitzer sofa, 3 sitzer sofa, polstersofa, récamiere
chair: stuhl, =stühle, =stühlen, sessel, hocker, esszimmerstuhl, bürostuhl, schaukelstuhl, ohrensessel, barhocker, =bürostühle, liegestuhl, lehnstuhl, gartenstuhl, drehstuhl, esszimmerstühle, =esszimmerstühle, relaxsessel
table: tisch, schreibtisch, couchtisch, esstisch, beistelltisch, nachttisch, küchentisch, gartentisch, konsolentisch, klapptisch
bed: bett, doppelbett, einzelbett, boxspringbett, hochbett, etagenbett, babybett, kinderbett, bettgestell
lamp: lampe, leuchte, tischlampe, stehlampe, hängelampe, schreibtischlampe, nachttischlampe, kronleuchter, laterne, deckenlampe, wandlampe, pendelleuchte, stehleuchte, tischleuchte, nachtlicht, leselampe, deckenleuchte
bookshelf: bücherregal, regal, bücherschrank, =bücherschränke, wandregal
vase: vase, blumenvase, bodenvase
mug: tasse, becher, kaffeetasse, kaffeebecher, teetasse, henkelbecher, humpen, bierkrug, thermobecher, haferl, trinkbecher
teapot: teekanne, kanne, wasserkocher, kaffeekanne
bottle: flasche, trinkflasche, wasserflasche, weinflasche, thermosflasche, thermoskanne, isolierflasche, feldflasche
bowl: schüssel, schale, salatschüssel, müslischale, suppenschüssel, obstschale, bowl, schälchen
pillow: kissen, kopfkissen, sofakissen, dekokissen, zierkissen, nackenkissen, sitzkissen
candle: kerze, duftkerze, stumpenkerze, teelicht, =teelichter
clock: wanduhr, wecker, standuhr, tischuhr, kuckucksuhr, küchenuhr, bahnhofsuhr
mirror: spiegel, wandspiegel, schminkspiegel, standspiegel, handspiegel, badspiegel
car: auto, wagen, elektroauto, sportwagen, pkw, limousine, fahrzeug, oldtimer, e auto, rennwagen, geländewagen, cabrio, elektrofahrzeug, kombi, taxi, spielzeugauto, rennauto
bicycle: fahrrad, =fahrräder, =fahrrädern, rad, mountainbike, rennrad, e bike, =räder, damenrad, citybike, elektrofahrrad, bike, hollandrad
headphones: kopfhörer, ohrhörer, headset, in ear kopfhörer
phone: handy, smartphone, telefon, mobiltelefon, iphone, handys
laptop: laptop, notebook, macbook
camera: kamera, fotoapparat, digitalkamera, spiegelreflexkamera, sofortbildkamera, fotokamera, videokamera, systemkamera
speaker: lautsprecher, lautsprecherbox, bluetooth lautsprecher, soundbar
perfume: parfüm, parfum, duftwasser, eau de parfum, eau de toilette, parfümflakon, parfumflakon, kölnischwasser, parfümflasche, parfumflasche
lipstick: lippenstift
ball: ball, =bälle, =bällen, fussball, =fussbälle, basketball, tennisball, gymnastikball, wasserball, spielball, volleyball
guitar: gitarre, e gitarre, akustikgitarre, konzertgitarre, westerngitarre, ukulele
teddy-bear: teddybär, teddy, teddys
book: buch, =bücher, =büchern, roman, notizbuch, =notizbücher, kochbuch, taschenbuch, bilderbuch, tagebuch, kinderbuch, kochbücher
cat: katze, kätzchen, kater, kater tier, kätzlein, katzenbaby
dog: hund, welpe, hündchen, pudel, dackel, hündin, schäferhund
bear: bär, =bären, eisbär, bärchen, bärenjunge, grizzlybär
rabbit: hase, kaninchen, häschen, karnickel
panda: panda, pandabär, =pandabären
elephant: elefant, babyelefant, elefäntchen
duck: ente, entchen, entlein, badeente
frog: frosch, =frösche, =fröschen, kröte, laubfrosch
dinosaur: dinosaurier, dino, tyrannosaurus, triceratops, saurier
penguin: pinguin
pig: schwein, ferkel, schweinchen, sau
fox: fuchs, =füchse, füchslein, polarfuchs
lion: löwe, löwin, löwenjunge
tiger: tiger, tigerbaby
monkey: affe, äffchen, schimpanse, gorilla
mouse: maus, =mäuse, mäuschen, ratte
owl: eule, uhu, kauz
fish: fisch, goldfisch, clownfisch, fischlein
turtle: schildkröte
chick: küken
garden: garten, =gärten, chinesischer garten, japanischer garten, ziergarten, hinterhof garten, chinesischen garten
palace: palast, =paläste, schloss, =schlösser, burg, verbotene stadt, tempel
skyline: skyline, stadtsilhouette, stadtpanorama
mountains: berg, gebirge, bergkette, berglandschaft, =berge, =bergen, alpen
beach: strand, =strände, sandstrand, meeresufer, küste
forest: wald, =wälder, dschungel, regenwald, urwald
street: strasse, gasse, allee, gehweg, strassen, fussgängerzone

[accessory]
glasses: brille, lesebrille
bow: schleife, fliege, haarschleife
balloon: luftballon, ballon, =luftballons
bubbles: seifenblase, blase
wings: flügel, fliegend, fliegende, fliegender, fliegendes, geflügelt, fliegenden

[colour]
red: rot, dunkelrot, weinrot, karminrot, scharlachrot, bordeaux, bordeauxrot, hellrot, rubinrot, knallrot, kirschrot, feuerrot
orange: orange, orangefarben, apricot, koralle, terrakotta, terracotta, aprikose
yellow: gelb, zitronengelb, senfgelb, hellgelb, sonnengelb, dunkelgelb, senf
green: grün, dunkelgrün, hellgrün, olivgrün, mintgrün, smaragdgrün, oliv, mint, salbei, salbeigrün, waldgrün, grasgrün, tannengrün, flaschengrün
blue: blau, königsblau, kobaltblau, royalblau, saphirblau, indigo, indigoblau, tiefblau
light-blue: hellblau, himmelblau, babyblau, türkis, eisblau, türkisblau, azurblau, pastellblau, zartblau, cyan
navy: marineblau, dunkelblau, navy, nachtblau, navyblau, marine, mitternachtsblau
purple: lila, violett, flieder, lavendel, purpur, aubergine, dunkellila, helllila, mauve, fliederfarben, lavendelfarben, pflaume
pink: rosa, pink, rosé, altrosa, fuchsia, zartrosa, hellrosa, rosafarben, magenta, pinkfarben, rose, lachs
brown: braun, dunkelbraun, hellbraun, cognac, kastanienbraun, schokobraun, schokoladenbraun, cognacbraun, karamell, kamelbraun, nussbraun
beige: beige, creme, cremefarben, elfenbein, sandfarben, cremeweiss, elfenbeinfarben, sand, khaki, camel, ecru, champagner, nude, naturweiss
black: schwarz, tiefschwarz, mattschwarz, pechschwarz, schwarzmatt
white: weiss, schneeweiss, reinweiss, mattweiss, hochweiss
grey: grau, dunkelgrau, hellgrau, anthrazit, graphit, steingrau, graumeliert, schiefergrau, anthrazitfarben
gold: gold, golden, goldfarben, roségold, vergoldet, rosegold, goldfarbig, gelbgold, weissgold
silver: silber, silbern, silberfarben, sterlingsilber, versilbert, silberfarbig, silbergrau metallic

[material]
leather: leder, echtleder, kunstleder, rindsleder, wildleder, ledern, veloursleder, lackleder, glattleder, rindleder, kalbsleder, büffelleder, nappaleder, vollleder
cotton: baumwolle, baumwoll-, bio baumwolle, biobaumwolle, baumwollen, baumwollstoff
silk: seide, satin, seiden, maulbeerseide, seidensatin
wool: wolle, merinowolle, kaschmir, filz, schurwolle, woll-, wollen, merino, alpaka, lammwolle, strick-
denim: denim, jeansstoff
linen: leinen, leinenstoff
metal: metall, eisen, aluminium, messing, kupfer, bronze, metallisch, gusseisen, titan, alu, mechanisch, metallen, eisern, legierung, schmiedeeisen, roboterhaft metallisch
steel: stahl, edelstahl, rostfreier stahl, stählern
wood: holz, eiche, nussbaum, massivholz, kiefer, buche, teak, eichenholz, nussbaumholz, hölzern, kiefernholz, walnuss, walnussholz, buchenholz, akazie, akazienholz, birke, birkenholz, mangoholz, teakholz
bamboo: bambus
glass: glas, kristallglas, kristall, borosilikatglas, gläsern, milchglas, sicherheitsglas
ceramic: keramik, porzellan, steingut, ton keramik, steinzeug, terrakottaton
plastic: plastik, kunststoff, acryl, kunststoffe, acrylglas, polycarbonat
rubber: gummi, silikon, kautschuk, latex, neopren
velvet: samt, velours, samtig, samtstoff
paper: papier, pappe, karton, kraftpapier, pappmaché

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
white-background: weisser hintergrund, weissem hintergrund, weissen hintergrund, reinweisser hintergrund, reinweissem hintergrund, vor weiss, rein weissem hintergrund
living-room: wohnzimmer, wohnbereich, stube
bedroom: schlafzimmer
kitchen: küche, küchenzeile, küchentheke, küchenarbeitsplatte
bathroom: badezimmer, bad
office: büro, arbeitszimmer, homeoffice, home office
snow: schnee, verschneit, schneelandschaft, schneebedeckt, verschneiten
studio: studio, fotostudio, atelier

[style]
photo: foto, fotorealistisch, realistisch, fotografie, fotografisch
ink-wash: tuschemalerei, tusche, tuschezeichnung, chinesische malerei, tuschestil, chinesische tuschemalerei, tuschebild
watercolour: aquarell, aquarellstil, wasserfarben, aquarellmalerei, aquarellbild
oil-painting: ölgemälde, ölmalerei, ölfarben, ölbild
cartoon: cartoon, comic, zeichentrick, anime, comicstil, cartoonstil, zeichentrickstil
cyberpunk: cyberpunk
futuristic: futuristisch, futuristische, futuristischer, futuristisches, futuristischen, science fiction, sci fi, zukunftsvision
vintage: vintage, retro, antik, nostalgisch, antike, antiker, antikes, nostalgische, antiken, altmodisch
minimalist: minimalistisch, minimalistische, minimalistischer, minimalistisches, minimalismus, schlicht minimalistisch, minimalistischen

[view]
front: frontansicht, von vorne, vorderansicht, frontal, von vorn
side: seitenansicht, von der seite, seitlich, im profil
top: von oben, draufsicht, vogelperspektive, aufsicht, aus der vogelperspektive
three-quarter: dreiviertelansicht, schräg von vorne, dreiviertelprofil, schrägansicht
close-up: nahaufnahme, detailaufnahme, makroaufnahme, makro

[light]
soft: weiches licht, sanftes licht, weichem licht, sanftem licht, diffuses licht, diffusem licht, weiche beleuchtung, weicher beleuchtung
studio: studiolicht, studiobeleuchtung
dusk: dämmerung, abendlicht, sonnenuntergang, abenddämmerung, goldene stunde, abendsonne, abendrot
morning: morgenlicht, sonnenaufgang, am morgen, morgensonne, morgendämmerung, morgens
night: nacht, bei nacht, nachts, mondlicht, in der nacht, mondschein
backlit: gegenlicht, hintergrundbeleuchtet, im gegenlicht
neon: neon, neonlicht, neonbeleuchtung, neonlichter

[word]
trim: riemen, henkel, griff, sohle, schnürsenkel, absatz, =absätze, schnalle, reissverschluss, reissverschluss, knopf, =knöpfe, =knöpfen, band, =bänder, =bändern, bein, fuss, =füsse, =füssen, füsse, füssen, rolle, deckel, verschluss, sockel, fussgestell, gestell, uhrband, armband uhr, uhrenarmband, lederarmband, armband, rand, =ränder, borte, kante, ziernaht, naht, =nähte, =nähten, kragen, ärmel, manschette, tasche innen, futter, innenfutter, quaste, fransen, kettenhenkel, träger, schulterriemen, streifen, punkt, muster, aufdruck, druck, print, stickerei, logo, schriftzug, motiv, spitze, rüsche, volant, strass, perle, stein, diamant, edelstein, zifferblatt, lünette, bildschirm, display, zeiger, kork, korken, docht, tülle, ausguss, kopfteil, armlehne, rückenlehne, kabel, ohr, auge, nase, schwanz, schnabel, bommel, krempe, kapuze, niete, sattel, lenker, reifen, felge, detail, akzent, verzierung, applikation, zierde, schublade, einlegesohle, zunge, ferse, bündchen, saum, tragegurt, gurt, kordel, klappe, glühbirne, tasten, saite, hals gitarre, mine, lasche, paspel, blumenmuster, trageriemen, schultergurt, teleskopgriff, anhänger, ohrpolster, umrandung, schnürung, blumendruck
body: rahmen, gehäuse, schirm lampe, lampenschirm, korpus, bezug, stoff, oberfläche, fassung, flakon, aussenseite, farbe, material, ton, fell, obermaterial, körper, polsterung, tischplatte
other: service, geschirr, feier, gartenparty, geburtstagsfeier, geburtstagsparty, party, picknick, hochzeitsfeier, konzert, bank, sitzbank, glas wein, teich, krug, untertasse, wasser, obst, apfel, brot, hülle, case, schutzhülle, handyhülle, ladegerät, halter, halterung, ständer, aufkleber, sticker, poster, schlüsselanhänger, schlüsselring, schlüsselbund, ohrring, brosche, handschuh, fäustling, socke, strumpf, =strümpfe, handtuch, =handtücher, badetuch, decke, kuscheldecke, tagesdecke, bettdecke, vorhang, =vorhänge, gardine, teppich, fussmatte, matte, mauspad, teller, gabel, löffel, messer, pfanne, topf, =töpfe, blumentopf, korb, =körbe, kiste, box, schachtel, tablett, haken, bügel, kleiderbügel, organizer, aufbewahrung, schrank, =schränke, kommode, kleiderschrank, sideboard, fernseher, monitor, tastatur, tablet, drucker, adapter, akku, batterie, stativ, objektiv, drohne, blume, pflanze, blumenstrauss, blumenstrauss, strauss, baum, =bäume, kuchen, torte, keks, schokolade, futter tier, hundefutter, katzenfutter, katzenstreu, kratzbaum, leine, hundeleine, hundehalsband, käfig, aquarium, bürste, zahnbürste, seife, shampoo, lotion, wimperntusche, nagellack, make up, serum, kamm, föhn, haartrockner, staubsauger, mixer, toaster, ofen, backofen, kühlschrank, waschmaschine, zelt, schlafsack, helm, schläger, tennisschläger, skateboard, roller, motorrad, lastwagen, lkw, bus, zug, flugzeug, boot, schiff, klavier, geige, trommel, flöte, stift, bleistift, kugelschreiber, radiergummi, lineal, kalender, karte, grusskarte, tapete, bilderrahmen, shorts, kurze hose, badeanzug, bikini, bh, unterwäsche, unterhose, schlafanzug, pyjama, anzug, =anzüge, krawatte, weste, uniform, kostüm, overall, hausschuh, pantoffel, maske, perücke, bettwäsche, bettlaken, laken, kissenbezug, kissenhülle, sofabezug, sofaüberwurf, überwurf, matratze, tischdecke, tischläufer, tischset, untersetzer, kerzenhalter, kerzenständer, kerzenleuchter, buchstütze, schuhregal, schuhschrank, schuhcreme, schuhlöffel, schirmständer, schmuckkästchen, uhrenbox, flaschenöffner, flaschenhalter, gitarrensaite, gitarrengurt, gitarrenständer, gitarrentasche, kameratasche, kameragurt, laptoptasche, laptophülle, handyhalterung, handyhalter, handytasche, autositz, kindersitz, autoabdeckung, fahrradhelm, fahrradschloss, fahrradkorb, fahrradsattel, fahrradklingel, stuhlkissen, stuhlbezug, sitzauflage, sitzbezug, uhrarmband, kochlöffel, lampenfuss, hundebett, katzenbett, vogelkäfig, mausefalle, roboter, rakete, einhorn, drache, pferd, kuh, =kühe, schaf, ziege, vogel, =vögel, papagei, adler, schlange, krokodil, giraffe, zebra, känguru, koala, eichhörnchen, igel, hirsch, reh, wolf, wal, delfin, hai, krake, schmetterling, biene, marienkäfer, spinne, huhn, hahn, person, haus, häuser, =häuser, gebäude, brücke, fluss, see, himmel, sonne, mond, stern, wolke, gras, fenster, tür, wand, =wände, boden, dach, eimer, gürteltasche hund
toy: spielzeug, plüsch, plüschtier, stofftier, kuscheltier, figur, statue, skulptur, set, paar, packung, sammlung, art, bild, illustration, zeichnung, gemälde, darstellung, modell, stück set, gruppe, serie, porträt, rendering, aufnahme, satz, variante
generic: produktfoto, produktbild, produktfotografie, produkt, artikel, artikelbild, produktaufnahme, katalogfoto, ware, packshot, produktabbildung, hauptbild
plain: weisses licht, warmweiss, warmes licht, warmweisses licht, kaltweiss, rot wild, hat noch, tan, mug, pump, bis, top, der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, mein, dein, sein, ihr, unser, dieser, diese, dieses, diesem, diesen, welche, welcher, welches, es, er, sie, wir, ich, man, auch, sehr, so, nur, noch, mehr, ganz, hoch, hohe, hoher, hohes, hohen, hochauflösend, hochauflösendes, auflösung, qualität, hochwertig, hochwertige, hochwertiger, hochwertiges, hochwertigen, hochwertigem, neu, neue, neuer, neues, neuen, neuem, beste, bester, luxus, luxuriös, luxuriöse, premium, schön, schöne, schöner, schönes, süss, süss, süsse, süsse, süsser, süsses, süsser, niedlich, niedliche, niedlicher, niedliches, elegant, elegante, eleganter, elegantes, eleganten, stilvoll, klassisch, klassische, klassischer, klassisches, modern, moderne, moderner, modernes, modernen, modernem, trendig, modisch, handgemacht, handgemachte, handgefertigt, handgefertigte, handgearbeitet, original, echt, echte, echter, echtes, echtem, einfach, einfache, schlicht, schlichte, schlichter, schlichtes, einfarbig, weich, weiche, weicher, weiches, weichen, weichem, hart, hell, helle, heller, helles, hellen, hellem, dunkel, dunkle, dunkler, dunkles, dunklen, dunklem, matt, matte matt, mattiert, glänzend, glänzende, poliert, gross, gross, grosse, grosse, grosser, grosses, grossen, grosser, klein, kleine, kleiner, kleines, kleinen, kleinem, mini, mittel, grösse, grösse, breit, breite, breiter, lang, lange, langer, langes, langen, kurz, kurze, kurzer, kurzes, dünn, dick, dicke, rund, runde, runder, rundes, runden, rundem, eckig, eckige, quadratisch, oval, rechteckig, leicht, leichte, leichter, leichtes, schwer, tragbar, faltbar, klappbar, verstellbar, wasserdicht, wasserdichte, wasserdichter, wasserfest, kabellos, kabellose, kabelloser, kabellosen, drahtlos, elektrisch, elektrische, digital, digitale, smart, automatisch, outdoor, draussen, reise, sport, freizeit, casual, sommer, winter, herbst, frühling, damen, dame, frauen, frau, herren, herr, männer, mann, kinder, kind, mädchen, jungen, junge, baby, unisex, erwachsene, geschenk, geschenke, geburtstag, weihnachten, sale, angebot, rabatt, versand, kostenlos, kostenloser versand, günstig, preis, kaufen, marke, stil, look, design, form, haus deko, deko, dekoration, dekorativ, dekorative, stadt, land, landhaus, landhausstil, rustikal, rustikale, rustikaler, skandinavisch, skandinavische, skandinavischer, nordisch, italienisch, italienische, französisch, deutsch, deutsche, cm, mm, ml, liter, kg, sitzer, personen, geeignet, bitte, erstelle, erstellen, generiere, zeige, mache, zeichne, möchte, brauche, ich möchte, sitzend, sitzende, sitzt, liegt, liegend, liegende, steht, stehend, stehende, schlafend, schlafende, schläft, läuft, laufend, rennend, springend, springt, lächelnd, lächelnde, glücklich, glückliche, traurig, lustig, lustige, lustiger, lustiges, flauschig, flauschige, flauschiger, flauschiges, kuschelig, tanzend, essend, lesend, lehrer, arzt, koch, könig, königin, prinz, prinzessin, astronaut, rutschfest, rutschfeste, antihaft, ärmellos, ärmellose, trägerlos, schnurlos, gefüttert, gefütterte, bequem, bequeme, bequemer, bequemes, robust, robuste, langlebig, gemütlich, gemütliche, umweltfreundlich, nachhaltig, recycelt, bio, natürlich, rein, halb, voll, leer, offen, doppelt, einzel, links, rechts, mitte, vorne, hinten, oben, unten, hintergrund, aufgestellt, platziert, hängend, isoliert, schwebend, zeitlos, zeitloses, praktisch, praktische, praktischer, passend, perfekt, ideal, licht, beleuchtung, sonnig, tageslicht, scharf, unscharf, fein, feine, zart, kompakt, vielseitig, langarm, kurzarm, langärmlig, rundhals, v ausschnitt, hohe taille, hand, hals, tier, wand deko, büro möbel, abend, alltag, business, hochzeit, schule, ess, schreib, wohn, schlaf, steh, kaffee, tee, wein, bier, milch, salat, suppe, duft, schmuck, haar, reit, wander, lauf, fahr, trag, roll, klapp, decken, stand, kuschel, polster, strick, gestrickt, gestrickte, gestrickter, gestreift, gestreifte, gestreiftes, gestreifter, kariert, karierte, gepunktet, gemustert, bedruckt, bestickt, geblümt, gesteppt, gewebt, geflochten, gewebter, wie, als, wenn, dass, wo, wird, werden, wurde, kann, haben, gut, viel, alle, fashion, designer, luxus marke, pflegeleicht, spülmaschinenfest, mikrowelle, volumen, kapazität, dick gepolstert, verziert, trocknend, chinesisch, chinesischer, chinesische, japanisch, städtisch, profi, gross format, stück neu, übergrösse, slim, fit, modell neu, extra, super, edel, edle, edler, edles, wunderschön, wunderschöne, wunderschönes, hübsch, hübsche, hübsches, zauberhaft, lieblich, fröhlich, fröhliche, tapfer, vor allem, highend, topp, rot wein, bluetooth, usb, led, jahre, jahr, dekoriert, im glas

[role]
exclude-after: ohne, nicht, kein, keine, keinen, keinem, keiner, keines, ausser, ausgenommen, statt, anstatt, anstelle von, exklusive, exkl, nie, weder, noch nie, frei von, bitte kein, bitte keine, bitte ohne
exclude-before: nicht enthalten, nicht inbegriffen, nicht inklusive, nicht im lieferumfang, nicht im lieferumfang enthalten, separat erhältlich, ausgeschlossen, nicht dabei, sind nicht enthalten, ist nicht enthalten, ist nicht dabei, wird separat verkauft, sind nicht dabei, gehört nicht dazu, gehören nicht dazu, ist nicht inbegriffen, sind nicht inbegriffen, -frei
fits-after: für, passend zu, passend für, passt zu, geeignet für, kompatibel mit, passend zum, passend zur, ideal für, perfekt für, passt zum, passt zur, neben, hinter, im gegensatz zu, anders als, passt perfekt zu, passt perfekt zum, passt perfekt zur, passt gut zu, passt gut zum, passt gut zur, passen zu, passen zum, passen zur, nahe, beim, bei, zum, zur, zu, entwickelt für, gemacht für, anders als das, anders als die
fits-before: -kompatibel, -tauglich
with-after: mit, inklusive, inkl, enthält, verziert mit, bestickt mit, bedruckt mit, gefüllt mit, besetzt mit, hat, mitsamt, ausgestattet mit
wear-after: trägt, tragend, hält, haltend, bläst, spielt mit, trägt eine, reitet, umarmt, angezogen mit, gekleidet in, pustet, macht
in-after: in, im, auf, an, am, vor, unter, über, inmitten, zwischen, oben auf, ins, aufs, innerhalb, gegen, vorm, umgeben von
of: aus, von, vom, gefertigt aus, hergestellt aus, gemacht aus, aus echtem, bestehend aus
and: und, oder, sowie, &, bzw, und auch
but: sondern, aber, jedoch, sondern in, dafür, stattdessen
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

# Italian. Elided articles and prepositions (l', un', dell') stand apart once the apostrophe is gone.
[language]
tag: it
source: written by hand
heads: first
clause: first
parts: yes
family: romance
letters: ìò

[inflect]
noun: glio -> gli
noun: chio -> chi
noun: cio -> ci
noun: gio -> gi
noun: io -> i, ii
noun: co -> chi, ci
noun: go -> ghi, gi
noun: o -> i
noun: cia -> ce, cie
noun: gia -> ge, gie
noun: ca -> che
noun: ga -> ghe
noun: ta -> te, ti
noun: a -> e, i
noun: e -> i
noun: * -> s
adjective: cchio -> cchia, cchi, cchie
adjective: gio -> gia, gi, gie, ge
adjective: io -> ia, i, ie
adjective: co -> ca, chi, ci, che
adjective: go -> ga, ghi, ghe
adjective: o -> a, i, e
adjective: ca -> che
adjective: ista -> isti, iste
adjective: a -> e
adjective: e -> i
adjective: * -> s

[subject]
dress: vestito, abito, abito da sera, abito da sposa, vestitino, abitino, abito lungo, vestito estivo, tubino, prendisole, vestito da sera, abito da cerimonia, vestito lungo, vestito corto, abito da cocktail, chemisier abito
t-shirt: t shirt, maglietta, tshirt, canotta, canottiera, maglia a maniche corte, top, magliettina
shirt: camicia, camicetta, blusa, polo, casacca, camiciola, =camicie, tunica, camicetta da donna
jacket: giacca, cappotto, giubbotto, giaccone, piumino, blazer, trench, giubbino, parka, soprabito, giacca a vento, bomber, chiodo, cappottino, k way, eskimo, gilet imbottito, loden, montgomery, smanicato, spolverino, mantella, poncho, giacchetto, giubbotto di pelle colore, impermeabile donna, impermeabile uomo, impermeabile bambino, impermeabile lungo, un impermeabile, impermeabile con cappuccio, giacca impermeabile, cappotto impermeabile, giubbotto impermeabile
trousers: =pantaloni, pantalone, =leggings, leggins, =pantaloni della tuta, =pantaloni cargo, =calzoni, =pantaloni eleganti, =chinos, =fuseaux, =pantaloni chino, pantaloncini lunghi, pantatuta, palazzo pantaloni, joggers
skirt: gonna, minigonna, gonna a pieghe, gonna a tubino, gonna lunga, gonnellina, gonna plissettata, longuette
sweater: maglione, felpa, pullover, maglioncino, cardigan, golf maglia, dolcevita, felpa con cappuccio, maglia, lupetto, pull, maglione a collo alto, golf, pile, golfino
hat: cappello, cappellino, berretto, basco, cuffia, cappello di paglia, berrettino, coppola, bombetta, cilindro, cappello da sole, berretto da baseball, papalina, cappello a falda larga, berretta, paglietta, colbacco, zuccotto, borsalino
scarf: sciarpa, foulard, scialle, stola, scaldacollo, sciarpina, pashmina, fazzoletto da collo, bandana, sciarpetta
sneaker: scarpa, scarpa da ginnastica, sneaker, =sneakers, scarpa sportiva, scarpa da corsa, scarpa da running, mocassino, scarpa da tennis, scarpetta, stringata, calzatura, scarpa bassa, ballerina, scarpe da ginnastica, scarpe da corsa, =ballerine, mocassini, =stringate, francesina, =francesine, =scarpette, scarponcino basso
boot: stivale, stivaletto, scarpone, stivale di pioggia, anfibio, tronchetto, stivale da pioggia, scarponcino, stivale alla caviglia, doposci, camperos, =anfibi, stivaletti, scarponi, scarponcini, tronchetti, galosce
high-heel: scarpa con tacco, décolleté, scarpa col tacco, tacco alto, =tacchi alti, scarpa con tacco alto, =scarpe con il tacco, decolleté, =tacchi a spillo, scarpa con tacco a spillo, scarpa con i tacchi, =decolté, tacco a spillo, scarpe col tacco, scarpe con tacco, décolletées, decoltè, decollete
sandal: sandalo, infradito, ciabatta da mare, espadrillas, sandaletto, zoccolo estivo, sandalino, =espadrilles, ciabatte da mare, zoccoli, sandali
handbag: borsa, borsetta, borsa a mano, borsa a tracolla, borsa a spalla, pochette, tote bag, borsellona, tracolla borsa, shopper, clutch, borsa da donna, borsone, borsa della spesa, bauletto, cartella di pelle, secchiello borsa, borsa a secchiello, borsa tote, borsa da spiaggia, tote, borsello, marsupio, borsa di tela, cartella borsa
backpack: zaino, zainetto, zaino scuola, zaino da trekking, cartella scolastica, zaino scolastico, zaino porta pc
suitcase: valigia, trolley, bagaglio a mano, bagaglio, =valigie, valigetta, valigia da cabina, trolley da cabina, baule, valigione, ventiquattrore
wallet: portafoglio, portamonete, portafogli, portacarte, borsellino, porta carte, portatessere
belt: cintura, cinta, cinturone, cinghia per pantaloni
watch: orologio da polso, orologio, smartwatch, cronografo, orologio da taschino, orologio da uomo, orologio da donna, orologio automatico, orologino, segnatempo, orologio sportivo
ring: anello, fede nuziale, anello di fidanzamento, fedina, anellino, solitario anello, fede, anello con sigillo, solitario, vera nuziale
necklace: collana, girocollo, collier, catenina, collana di perle, collanina, collana con ciondolo, pendente, medaglione, choker
sunglasses: =occhiali da sole, occhiale da sole
umbrella: ombrello, ombrellone, parasole, ombrellino
sofa: divano, sofà, divano letto, divanetto, divano a due posti, divano angolare, divano componibile, divano 2 posti, divano 3 posti, divano ad angolo, canapè, chesterfield, futon, ottomana
chair: sedia, poltrona, sgabello, sedia a dondolo, sedia da ufficio, seggiola, poltroncina, sdraio, sedia da pranzo, sedia a sdraio, sedia gaming, seggiolone, sedia da giardino, poltrona relax, panchetto, sediolina, chaise longue, lettino prendisole, sedia da cucina, seduta, dondolo, pouf, puf, sedia girevole, trono, sedie
table: tavolo, tavolino, scrivania, tavolo da pranzo, tavola, comodino, consolle, tavolo da cucina, tavolino da salotto, tavolo da giardino, scrittoio, tavolo allungabile, tavolo rotondo, tavolino da caffè, banco da lavoro, tavolinetto, toeletta, banchetto da lavoro
bed: letto, letto matrimoniale, letto singolo, letto a castello, culla, lettino, letto contenitore, brandina, letto a baldacchino, letto alla francese, lettino per bambini, struttura letto, giroletto
lamp: lampada, lampadario, lampada da tavolo, lampada da terra, abat jour, lanterna, piantana, lampada da comodino, applique, lume, plafoniera, lampada a sospensione, lampada da scrivania, lampada da parete, lucerna, lampadina da notte, luce notturna, sospensione lampada, lampada da lettura, abatjour, lumetto, lampione, faretto, lampadina da tavolo, lampada portatile, lampada ricaricabile
bookshelf: libreria, scaffale, mensola per libri, scaffale per libri, mensola, scaffalatura, ripiano per libri, libreria a muro, scaffali, ripiano, étagère
vase: vaso, vaso di fiori, vaso da fiori, vasetto, portafiori
mug: tazza, tazzina, mug, boccale, tazza da caffè, tazza da tè, tazzina da caffè, tazzone, tazza da colazione, boccale di birra, bicchiere termico, tazza mug, tazza termica, bicchiere di carta colore, tazze, gotto
teapot: teiera, bollitore, caffettiera, cuccuma, moka
bottle: bottiglia, borraccia, flacone, bottiglietta, borraccia termica, bottiglia d acqua, boccetta, thermos, fiasco, bottiglia di vino, bottiglia termica, ampolla, damigiana, borracce
bowl: ciotola, scodella, insalatiera, zuppiera, coppa per frutta, ciotolina, bacinella, terrina, ciotola da insalata, bowl, fruttiera, coppetta, scodelle, ciotole
pillow: cuscino, guanciale, cuscino decorativo, cuscino da divano, cuscino per divano, cuscinetto per collo, cuscino da viaggio, cuscino arredo, cuscino cervicale, cuscini, cuscinetto
candle: candela, candela profumata, cero, candelina, candelotto, lumino, candela aromatica, candele
clock: orologio da parete, sveglia, orologio a pendolo, orologio da tavolo, pendola, orologio a cucù, orologio a muro, orologio da muro, radiosveglia, orologio da cucina
mirror: specchio, specchiera, specchio da parete, specchietto, specchio da trucco, specchio a figura intera, specchio da terra, specchio da bagno
car: auto, macchina, automobile, auto elettrica, auto sportiva, vettura, macchina sportiva, automobilina, berlina, decappottabile, veicolo, suv, macchina da corsa, auto da corsa, utilitaria, macchina elettrica, taxi, macchinina, fuoristrada, auto d epoca, macchina d epoca, spider, furgone, cabriolet, camioncino
bicycle: bicicletta, bici, mountain bike, bici elettrica, bici da corsa, bicicletta elettrica, e bike, city bike, bici da città, biciclettina, velocipede, triciclo, bicicletta pieghevole, tandem, graziella
headphones: =cuffie, =auricolari, auricolare, =cuffie bluetooth, =cuffie wireless, =cuffiette, =cuffie senza fili, =cuffie da gaming, =cuffie gaming, =auricolari bluetooth, =cuffie audio
phone: telefono, cellulare, smartphone, telefonino, telefono cellulare, iphone, telefono fisso, cellulari
laptop: portatile, computer portatile, laptop, notebook, pc portatile, computer, macbook, pc
camera: fotocamera, macchina fotografica, telecamera, reflex, videocamera, fotocamera digitale, mirrorless, macchina fotografica istantanea, fotocamera istantanea, macchina fotografica digitale, polaroid
speaker: altoparlante, cassa bluetooth, cassa wireless, cassa altoparlante, casse acustiche, diffusore, soundbar, cassa acustica, speaker, altoparlante bluetooth, cassa portatile, casse, cassa bluetooth portatile, altoparlante portatile, diffusore portatile, speaker portatile
perfume: profumo, eau de parfum, eau de toilette, acqua di colonia, fragranza, flacone di profumo, bottiglia di profumo, boccetta di profumo, colonia, profumi
lipstick: rossetto, rossetto liquido, rossetti, lucidalabbra, tinta labbra, gloss, burrocacao
ball: palla, pallone, pallone da calcio, pallina, palla da tennis, pallone da basket, pallina da tennis, pallone da pallavolo, palla da spiaggia, pallone da spiaggia, palla da basket, boccia da gioco, palloncino da calcio, boccia, palline
guitar: chitarra, chitarra elettrica, chitarra acustica, chitarra classica, ukulele, basso elettrico, chitarrina, mandolino, banjo
teddy-bear: orsacchiotto, orsetto di peluche, orso di peluche, orsacchiotto di peluche, teddy bear, orsetto peluche, peluche orso, peluche orsetto, teddy
book: libro, romanzo, quaderno, taccuino, libro di cucina, diario, libretto, libro di ricette, agenda, libro illustrato, ricettario, volume libro, libricino, album
cat: gatto, gattino, micio, gatta, gattina, micino, felino, micetto, micia, gattone
dog: cane, cagnolino, cucciolo di cane, cagnetto, cagna, bassotto, barboncino, cucciolo, labrador, pastore tedesco, chihuahua, bulldog, carlino, cagnone, cagnolina
bear: orso, orsetto, orso polare, orsa
rabbit: coniglio, coniglietto, lepre, coniglia, leprotto, coniglio nano, coniglietta
panda: panda, panda gigante, pandino
elephant: elefante, elefantino, elefantessa, mammut
duck: anatra, papera, paperella, anatroccolo, paperotto, anitra, paperetta, germano reale
frog: rana, ranocchio, rospo, ranocchia, raganella, ranetta, ranocchietta
dinosaur: dinosauro, dino, tirannosauro, triceratopo, t rex, dinosaurino, dinosauri, velociraptor
penguin: pinguino, pinguina, pinguini, pinguinetto
pig: maiale, maialino, porcellino, porco, scrofa, porcello, suino
fox: volpe, volpacchiotto, volpina, volpi
lion: leone, leoncino, leonessa
tiger: tigre, tigrotto, tigri
monkey: scimmia, scimmietta, scimpanzé, gorilla, scimmiotto, macaco, scimmione, orango
mouse: topo, topolino, topino, ratto, sorcio
owl: gufo, civetta, gufetto, barbagianni, civette, gufi
fish: pesce, pesciolino, pesce rosso, pesce pagliaccio, pesci, carpa
turtle: tartaruga, tartarughina, testuggine
chick: pulcino, pulcini, pulcinotto
garden: giardino, giardino cinese, giardino giapponese, orto, giardinetto, prato, cortile, terrazza, terrazzo, aiuola, erba del giardino
palace: palazzo, castello, città proibita, tempio, reggia, =templi
skyline: skyline, profilo della città, orizzonte urbano, panorama urbano, profilo urbano, panorama della città, skyline cittadino, grattacieli, orizzonte della città
mountains: montagna, catena montuosa, monte, paesaggio montano, =alpi, =dolomiti, montagne, monti, vette, cime, appennini
beach: spiaggia, riva del mare, lido, lungomare, =spiagge, litorale, bagnasciuga, in riva al mare
forest: bosco, foresta, giungla, foresta pluviale, pineta, boschi, selva, nel bosco, bosco innevato, faggeta
street: strada, via, vicolo, viale, marciapiede, strada di città, vicoletto, stradina, corso

[accessory]
glasses: =occhiali, occhialetti, =occhiali da vista, =occhialini, =occhiali tondi
bow: fiocco, farfallino, papillon, fiocchetto, cravattino a farfalla
balloon: palloncino, pallone gonfiabile
bubbles: bolla, bolla di sapone, =bolle di sapone
wings: ala, =ali, alato, volante creatura, =che vola, =volante, =volanti

[colour]
red: rosso, rosso scuro, bordeaux, bordò, scarlatto, cremisi, rosso fuoco, vermiglio, rosso ciliegia, rubino, rosso vino, amaranto, granata, rossastro, rosso rubino, rosso acceso, vinaccia, carminio, rosso mattone, color vino, rossiccio, mattone colore, color mattone, marsala, rosso ferrari
orange: arancione, arancio, corallo, albicocca, mandarino, color arancio, terracotta colore, ruggine, aragosta, color ruggine, mandarino colore, aranciato, color terracotta, pesca colore, color pesca, color albicocca, ramato, zucca colore, color zucca, color corallo, salmone arancio
yellow: giallo, giallo limone, senape, giallo senape, giallo chiaro, giallo ocra, ocra, giallo canarino, giallognolo, giallino, color senape, giallo paglierino, zafferano, color zafferano, giallo fluo, color miele, giallo oro, color ocra
green: verde, verde oliva, verde scuro, verde chiaro, smeraldo, verde menta, verde smeraldo, verde bottiglia, verde salvia, verde militare, verde acqua, verdastro, verde bosco, verde lime, verdone, salvia, oliva, verdino, menta, verde petrolio, verde mela, verde pistacchio, verde prato, giada, verde muschio, verdognolo, menta colore, color salvia, color menta, color oliva, verde pino
blue: blu, blu elettrico, blu cobalto, bluette, blu reale, indaco, blu royal, cobalto, blu zaffiro, bluastro, blu china, blu acceso, ottanio, blu petrolio, blu jeans, blu oltremare, blu pavone, blu avio
light-blue: azzurro, celeste, turchese, blu chiaro, azzurrino, carta da zucchero, azzurro cielo, celestino, ciano, azzurro pastello, acquamarina, color cielo, color turchese, blu cielo, color azzurro, tiffany
navy: blu navy, blu scuro, blu marino, blu notte, navy, blu marine, blu mezzanotte
purple: viola, lilla, violetto, porpora, lavanda, malva, prugna, melanzana, viola scuro, glicine, ametista, color lavanda, color melanzana, color prugna, color glicine, color malva, color lilla
pink: rosa, fucsia, rosa antico, rosa cipria, magenta, cipria, rosa chiaro, rosa pallido, rosa confetto, salmone, rosato, rosa shocking, rosa acceso, rosa pastello, color cipria, color salmone, rosa pesca, rosino, lampone colore, ciclamino, rosa baby
brown: marrone, castano, cioccolato, cognac, marrone scuro, marrone chiaro, testa di moro, caramello, cuoio colore, tabacco, color cuoio, bruno, nocciola, cammello scuro, color cioccolato, color nocciola, moka colore, color tabacco, color cognac, color caramello, cacao colore, color cioccolata, marroncino, color caffè, castagna colore, bronzo colore, color testa di moro
beige: beige, crema, avorio, ecrù, panna, sabbia, color crema, cammello, color sabbia, champagne, bianco sporco, cachi, kaki, nudo rosato, tortora chiaro, corda colore, bianco panna, bianco avorio, color panna, color cammello, color avorio, color corda, khaki, nude, color carne, burro colore, color burro, lino colore, biscotto colore
black: nero, nero opaco, corvino, nero lucido, nerastro, nero ebano, nero profondo, nerissimo, color nero, nero pece, total black, nero antracite scuro
white: bianco, bianco puro, bianco latte, bianco neve, biancastro, bianco ottico, bianco candido, candido, bianco perla, bianco opaco, color bianco, bianchissimo, bianco ghiaccio, bianco lucido
grey: grigio, grigio scuro, grigio chiaro, antracite, grigio perla, grigio antracite, tortora, ardesia, grigio fumo, grigiastro, grigio topo, grigio melange, fumé, fumo colore, cenere, color antracite, piombo colore, grigio ferro, color tortora, canna di fucile, grafite, color cenere, grigio cenere, grigio siderale
gold: oro, dorato, d oro, oro rosa, placcato oro, color oro, oro giallo, oro bianco, oro 18 carati, oro rosato, dorata, dorato opaco, rosa oro, oro antico
silver: argento, argentato, d argento, argento 925, color argento, placcato argento, argenteo, argento sterling, cromato colore

[material]
leather: pelle, cuoio, vera pelle, ecopelle, similpelle, pelle scamosciata, camoscio, pelle sintetica, finta pelle, vernice pelle, nabuk, vitello pelle, nappa, pelle di vitello, pelle vegana, eco pelle, scamosciato, crosta di pelle, pelle bovina, cuoio ingrassato, vitello, pelle pu, alcantara, suede, pelle martellata
cotton: cotone, cotone biologico, cotone bio, 100% cotone, tela, tela di cotone, popeline, canvas, spugna cotone, mussola, flanella, piqué, garza di cotone, spugna di cotone, jersey di cotone, percalle
silk: seta, raso, satin, seta naturale, pura seta, setoso, chiffon, organza, taffetà, seta pura, crêpe, tulle, georgette
wool: lana, cashmere, merino, lana merino, feltro, alpaca, lana cotta, lana vergine, cachemire, mohair, pura lana, tweed, panno di lana, angora, bouclé, panno, lana bouclé, pile di lana, uncinetto
denim: denim, tela jeans, tessuto jeans, tessuto denim
linen: lino, puro lino, misto lino, lino lavato, iuta, juta, canapa
metal: metallo, metallico, ferro, alluminio, ottone, rame, bronzo, ferro battuto, ghisa, titanio, meccanico, lega metallica, zinco, latta, stagno, peltro, cromato, lamiera, cromo, nichel, robotico
steel: acciaio, acciaio inox, acciaio inossidabile, inox, acciaio spazzolato, acciaio chirurgico
wood: legno, rovere, noce, pino, legno massello, quercia, faggio, teak, massello, ligneo, betulla, acacia, mogano, ciliegio, legno di rovere, legno di noce, frassino, abete, castagno legno, compensato, ulivo legno, legno d ulivo, noce legno, vimini, rattan, ulivo, mdf, truciolato, in noce, noce massello, rovere massello, acero, paglia di vienna, midollino, ebano, palissandro, mango legno
bamboo: bambù
glass: vetro, cristallo, vetro temperato, vetro borosilicato, vetro soffiato, vetro satinato, vetro di murano, cristallino, vetro fumé, murano, vetro ambrato
ceramic: ceramica, porcellana, gres, terracotta, maiolica, argilla, creta, coccio, terraglia, marmo, ceramica smaltata, gres porcellanato, smaltato, cemento
plastic: plastica, acrilico, resina, policarbonato, plexiglass, pvc, polipropilene, plexiglas, abs, melamina, tritan, vinile, acetato
rubber: gomma, silicone, lattice, caucciù, neoprene, gommapiuma, tpu
velvet: velluto, vellutato, velluto a coste, velluto a costine, velluto millerighe, ciniglia, velour
paper: =carta, cartone, cartoncino, cartapesta, carta kraft, cartaceo, carta di riso, carta riciclata, origami

[also]
subject.trousers + material.denim: =jeans, jeans skinny, =pantaloni di jeans, =pantaloni jeans
subject.jacket + material.denim: giubbotto di jeans, giacca di jeans, giubbino di jeans, giacca jeans, giubbino jeans
subject.skirt + material.denim: gonna di jeans, gonna jeans
subject.shirt + material.denim: camicia di jeans
subject.duck + material.rubber: paperella di gomma, papera di gomma
subject.bear + colour.white: orso bianco
subject.bear + colour.brown: orso bruno
subject.jacket + material.leather: chiodo in pelle

subject.sweater + material.wool: maglia di lana
subject.hat + material.wool: cuffia di lana, berretto di lana

[scene]
white-background: sfondo bianco, fondo bianco, sfondo bianco puro, sfondo neutro bianco, sfondo completamente bianco, sfondo tutto bianco, su bianco
living-room: soggiorno, salotto, sala, zona giorno, salone, living, sala da pranzo, tinello
bedroom: camera da letto, camera, stanza da letto, cameretta, camera matrimoniale, in camera
kitchen: cucina, piano cucina, bancone della cucina, angolo cottura, piano di lavoro, cucinotto, lavello, isola della cucina
bathroom: bagno, stanza da bagno, vasca da bagno, vasca, doccia, lavandino, lavabo, in bagno
office: ufficio, studio di casa, home office, posto di lavoro, sala riunioni, postazione di lavoro, coworking
snow: neve, innevato, paesaggio innevato, innevata, nevoso, sotto la neve, nevicata
studio: studio, studio fotografico, set fotografico

[style]
photo: foto, fotografia, fotorealistico, realistico, fotografico, iperrealistico
ink-wash: inchiostro di china, pittura a inchiostro, pittura cinese, china acquerellata, inchiostro cinese, pittura a china, shan shui, a china, pittura cinese a inchiostro, china, a inchiostro, inchiostro, sumi e, acquerello a inchiostro
watercolour: acquerello, ad acquerello, acquarello, in acquerello
oil-painting: olio su tela, pittura a olio, dipinto a olio, a olio, dipinto ad olio, quadro a olio, pittura ad olio, ad olio
cartoon: cartone animato, fumetto, cartoon, anime, animato, stile fumetto, =cartoni animati, fumettistico, manga, a fumetti, stile cartoon
cyberpunk: cyberpunk
futuristic: futuristico, fantascienza, futurista, fantascientifico, avveniristico
vintage: vintage, retrò, antico, d epoca, d altri tempi, anni 50, anni 60, anni 70, stile antico, anticato, vecchio stile, retro
minimalist: minimalista, minimal, minimalismo, essenziale

[view]
front: vista frontale, di fronte, frontale, visto di fronte, dal davanti, vista anteriore, di fronte vista, di faccia, frontalmente
side: vista laterale, di profilo, laterale, di lato, visto di lato, dal lato, di fianco, lateralmente, vista di profilo
top: vista dall alto, dall alto, visto dall alto, vista a volo d uccello, a volo d uccello, vista aerea, dal di sopra, flat lay, ripresa dall alto, inquadratura dall alto, vista zenitale
three-quarter: tre quarti, di tre quarti, vista a tre quarti, a tre quarti, vista di tre quarti, vista angolata, in diagonale
close-up: primo piano, macro, primissimo piano, in primo piano, dettaglio ravvicinato, ravvicinato, da vicino, ravvicinata, un primo piano, un primo piano di, inquadratura ravvicinata, ripresa ravvicinata

[light]
soft: luce soffusa, luce morbida, luce diffusa, luci soffuse, illuminazione soffusa, luce delicata, illuminazione morbida, luce tenue
studio: luce da studio, luci da studio, illuminazione da studio, luci di studio
dusk: tramonto, al tramonto, crepuscolo, ora d oro, imbrunire, luce del tramonto, all imbrunire, luce serale, golden hour, al crepuscolo, di sera, ora blu
morning: luce del mattino, alba, all alba, mattino, luce mattutina, di mattina, la mattina, prima mattina, mattutino, mattina, al mattino, di primo mattino, di buon mattino, sorgere del sole, di prima mattina
night: notte, di notte, notturno, chiaro di luna, notturna, al chiaro di luna, nella notte, luce lunare, notte stellata, in piena notte, mezzanotte
backlit: controluce, in controluce, retroilluminato, contro luce
neon: neon, luce al neon, =luci al neon, luci neon, luce neon, insegna al neon, insegne al neon, neon rosa

[word]
trim: cinturino, tracolla, manico, suola, laccio, tacco, fibbia, cerniera, zip, bottone, nastro, gamba, zampa, piede, maniglia, ruota, rotella, coperchio, tappo, base, bordo, bordino, profilo, punta, linguetta, soletta, collo, colletto, manica, polsino, tasca, fodera, cucitura, impuntura, frangia, nappina, pompon, catena, catenella, spallina, bretella, stampa, riga, pois, ricamo, logo, scritta, pizzo, volant, strass, pietra, perla, diamante, gemma, brillante pietra, quadrante, ghiera, schermo, lancetta, corona, chiusura, stoppino, beccuccio, becco, testiera, bracciolo, schienale, cavo, lampadina, orecchio, orecchia, occhio, naso, coda, muso, criniera, baffi, visiera, cappuccio, borchia, rivetto, sella, sellino, manubrio, pneumatico, cerchione, pedale, parafango, raggio, campanello, corda, dettaglio, finitura, inserto, motivo, quadretti, fantasia, passante, orlo, occhiello, sughero, tappo di sughero, piedini, piedistallo, cassetto, toppa, paillettes, lustrini, cordoncino, cordino, elastico, etichetta, segnalibro, tasto, padiglione, archetto, unghia, pelo colletto, cappuccio rimovibile, pelliccia, bordatura, fiorellini, decoro, decorazione, zigrinatura, taschino, zampe, pendaglio, pelliccia collo, cuoricino, cuore, pettorale, falda, fascia, punto luce, zircone, zirconi, motivo floreale, strisce, righe, pulsante, fascetta, bocchino, colletto di pelliccia, fiore ricamato, manici, lacci, tasche, ruote, rotelle, gambe, stanghette, astina, pomello, cappello del fungo, gancio di metallo, lancette, cuciture, fiocchetto di raso, passamaneria, orecchie, dorso, copertina, cassetti, anta
body: telaio, cornice, montatura, cassa, paralume, corpo, guscio, rivestimento, tessuto, superficie, esterno, colore, materiale, tinta, tonalità, struttura, mantello, manto, scocca, tomaia, piano del tavolo, stoffa, carrozzeria, vello, fusto
other: festa, concerto, matrimonio, picnic, panca, panchina, marmellata, acqua, vino, frutta, mela, pane, latte, cover, custodia, cover per telefono, custodia per telefono, custodia per cellulare, cover per cellulare, custodia per chitarra, custodia per occhiali, porta occhiali, fodera per cuscino, federa, copricuscino, copridivano, copripiumino, copriletto, coprisedia, coprisedile, coprimaterasso, caricabatterie, caricatore, supporto, supporto per telefono, porta telefono, adesivo, sticker, poster, portachiavi, anello portachiavi, ciondolo, orecchino, =orecchini, braccialetto, bracciale, spilla, guanto, =guanti, muffola, calza, calzino, =calze, =calzini, ciabatta, pantofola, =pantofole, asciugamano, telo mare, telo da spiaggia, accappatoio, coperta, plaid, trapunta, tenda, tendina, tenda da sole, tappeto, tappetino, tappetino per mouse, mouse, mouse wireless, zerbino, tovaglia, tovaglietta, runner da tavola, tovagliolo, sottobicchiere, piatto, piattino, forchetta, cucchiaio, coltello, padella, pentola, vaso per piante, fioriera, cesto, cestino, cestino portabiancheria, scatola, cofanetto, portagioie, portagioielli, scatola per orologi, carillon, vassoio, gancio, gruccia, appendiabiti, attaccapanni, organizer, contenitore, armadio, guardaroba, cassettiera, comò, credenza, scarpiera, mobile, mobile tv, televisore, televisione, tv, monitor, tastiera, tablet, stampante, adattatore, batteria, power bank, treppiede, obiettivo, drone, fiore, =fiori, pianta, mazzo, bouquet, albero, torta, biscotto, cibo, crocchette, lettiera, guinzaglio, collare, collare per cane, cuccia, cuccia per cane, tiragraffi, gabbia, acquario, spazzola, spazzolino, sapone, shampoo, crema viso, crema mani, lozione, mascara, smalto, fondotinta, siero, pettine, asciugacapelli, phon, aspirapolvere, frullatore, tostapane, forno, frigorifero, lavatrice, tenda da campeggio, sacco a pelo, casco, casco da bici, casco per bici, racchetta, skateboard, monopattino, moto, motocicletta, camion, autobus, treno, aereo, barca, nave, razzo, astronave, pianoforte, violino, tamburo, flauto, penna, matita, righello, calendario, biglietto, biglietto di auguri, carta da parati, portafoto, quadro, pantaloncino, =pantaloncini, =bermuda, =shorts, costume da bagno, bikini, reggiseno, biancheria intima, mutande, pigiama, completo, cravatta, gilet, panciotto, uniforme, divisa, costume di carnevale, tuta, salopette, maschera, parrucca, biancheria da letto, lenzuolo, =lenzuola, piumone, materasso, topper, portacandele, candelabro, candeliere, fermalibri, reggilibri, portaombrelli, lucido per scarpe, calzascarpe, scatola di scarpe, apribottiglie, cavatappi, portabottiglie, bicchiere, bicchiere da vino, calice, flute, brocca, caraffa, zuccheriera, tracolla per chitarra, plettro, borsa per laptop, custodia per laptop, porta pc, borsa porta pc, seggiolino auto, seggiolino, telo copriauto, lucchetto, lucchetto per bici, cestino per bici, pompa, tappo per bottiglia, robot, unicorno, drago, cavallo, mucca, pecora, capra, uccello, pappagallo, aquila, serpente, coccodrillo, giraffa, zebra, canguro, koala, scoiattolo, riccio, cervo, lupo, balena, delfino, squalo, polpo, farfalla, ape, coccinella, ragno, gallina, gallo, persona, casa, casa delle bambole, edificio, ponte, fiume, lago, cielo, sole, luna, stella, nuvola, erba, finestra, porta, parete, muro, pavimento, tetto, laghetto, forbici, secchio, annaffiatoio, gioiello, cioccolatino, cioccolata, caramella, torcia, ghirlanda, catena di luci, copriwater, pellicola protettiva, pellicola, vetro protettivo, macchina da cucire, macchina da caffè, macchina del caffè, lavastoviglie auto, asse da stiro, ferro da stiro, cuscino riscaldante, coprisella, copritavolo, grembiule, presina, tagliere, mestolo, teglia, grattugia, borsa frigo, borsa dell acqua calda, sacco nero, mouse pad, altalena, scivolo, piscina, amaca, barbecue, bicchiere d acqua, bicchiere di vino, bicchiere di latte, passeggino, ciuccio, biberon, girello, puzzle, gioco da tavolo, tende, recinto, staccionata, panchina da giardino, ramo, davanzale, camino, scala, ghiaccio, gelato, banana, fragola, caffè, tè, zucchero, birra, fontana, chiesa, negozio, ristorante, cespuglio, girasole, tulipano, margherita, roccia, onda, isola, fungo, fuoco, pioggia, nebbia, bambola, costruzioni, aquilone, sci, pattini, aspirabriciole, asciugamani, portapenne, custodia rigida, astuccio, accendino, posacenere
toy: giocattolo, peluche, pupazzo, statuina, statuetta, statua, scultura, set, insieme, coppia, paio, confezione, pacco, collezione, tipo, immagine, illustrazione, disegno, dipinto, ritratto, modello, serie, gruppo, rappresentazione, rendering, render, modellino, versione, figura, scena, figurina, immagine di, foto di
generic: foto di prodotto, fotografia di prodotto, immagine di prodotto, prodotto, articolo, foto del prodotto, immagine del prodotto, packshot, foto da catalogo, foto per catalogo, foto prodotto, foto per e commerce, merce
plain: il, tg, allungabile, abbinato, alla lavanda, alla rosa, alla vaniglia, all arancia, al limone, alla ciliegia, alla menta, al cioccolato, fiori d arancio, profumo di rosa, profumo di lavanda, rimovibili, lo, la, i, gli, le, l, un, uno, una, mio, mia, miei, mie, tuo, tua, suo, sua, suoi, sue, nostro, nostra, loro, questo, questa, questi, queste, quello, quella, quelli, che, chi, cui, quale, quali, ci, si, ne, mi, ti, vi, me, te, lui, lei, noi, voi, io, molto, molta, molti, molte, più, meno, anche, solo, soltanto, tutto, tutta, tutti, tutte, ogni, alcuni, alcune, tanto, troppo, così, già, ancora, sempre, poi, qui, qua, lì, là, dove, quando, perché, mentre, alto, alta, alta qualità, alta risoluzione, alta definizione, hd, 4k, risoluzione, qualità, nuovo, nuova, nuovi, nuove, migliore, lusso, lussuoso, premium, bello, bella, bel, belle, bei, carino, adorabile, stupendo, meraviglioso, splendido, elegante, raffinato, chic, stiloso, simpatico, grazioso, tenero, dolce, moderno, contemporaneo, di tendenza, tendenza, moda, alla moda, design, designer, stilista, fatto a mano, fatta a mano, fatti a mano, fatte a mano, realizzata, artigianale, artigianato, originale, autentico, semplice, sobrio, tinta unita, unito, morbido, soffice, duro, chiaro, scuro, pallido, acceso, pastello, opaco, lucido, brillante, satinato, lucidato, liscio, ruvido, grande, piccolo, mini, medio, largo, stretto, lungo, corto, sottile, spesso, rotondo, tondo, quadrato, ovale, rettangolare, leggero, pesante, pieghevole, regolabile, impermeabile tessuto, waterproof, idrorepellente, wireless, senza fili, senza filo, senza maniche, senza spalline, elettrico, digitale, intelligente, smart, automatico, manuale, per esterni, esterno interno, interno, da esterno, da interno, viaggio, da viaggio, sport, sportivo, da ginnastica, casual, formale, informale, estate, estivo, inverno, invernale, primavera, primaverile, autunno, autunnale, mezza stagione, donna, donne, uomo, uomini, signora, signore, ragazza, ragazzo, ragazze, ragazzi, bambina, bambino, bambini, bambine, bimbo, bimba, bimbi, neonato, neonati, adulto, adulti, unisex, regalo, regali, idea regalo, compleanno, natale, festa della mamma, saldi, offerta, sconto, scontato, spedizione, spedizione gratuita, spedizione gratis, gratis, gratuito, omaggio, prezzo, economico, comprare, acquisto, vendita, marca, marchio, stile, forma, taglia, taglie, misura, misure, numero scarpe, casa arredo, arredamento, arredo, complemento d arredo, decorativo, decorato, città, urbano, cittadino, campagna, rustico, rurale, bohémien, boho, nordico, scandinavo, industriale, italiano, francese, giapponese, cinese, tedesco, europeo, inglese, made in italy, italia, cm, mm, ml, kg, g, litri, litro, posti, posto, persone, pollici, watt, circa, per favore, crea, creare, genera, generare, disegna, disegnami, fai, fammi, mostra, mostrami, voglio, vorrei, ho bisogno, ecco, essere, ha tre, hai, abbiamo, era, sarà, può, fatto, fatta, seduto, sdraiato, in piedi, disteso, che dorme, dorme, addormentato, che corre, corre, che salta, salta, saltando, correndo, dormendo, sorridente, che sorride, felice, contento, triste, divertente, buffo, allegro, amichevole, peloso, morbidoso, coccoloso, coraggioso, selvaggio, che mangia, mangiando, che legge, leggendo, legge, che balla, ballando, balla, nuotando, che nuota, ballerino, insegnante, maestro, maestra, professore, professoressa, dottore, medico, cuoco, chef, re, regina, principe, principessa, astronauta, pirata, antiscivolo, antiaderente, imbottito, trapuntato, intrecciato, lavorato, a maglia, tessuto a mano, plissettato, plissé, rigato, a righe, a quadri, a fiori, a pois, fiorato, floreale, ricamato, stampato, comodo, confortevole, resistente, durevole, robusto, solido, pratico, ecologico, riciclato, sostenibile, biologico, bio, naturale, puro, reale, vero, vera, falso, finto, pieno, vuoto, aperto, chiuso, doppio, singolo, matrimoniale misura, sinistra, destra, centro, mezzo, angolo, basso, sospeso, appeso, posizionato, isolato, parcheggiato, parcheggiata, ambientazione, atmosfera, soleggiato, luminoso, luce, luci, luce naturale, luce del giorno, luce bianca, bianco caldo, luce calda, illuminazione, nitido, sfocato, delicato, compatto, versatile, manica lunga, maniche lunghe, manica corta, maniche corte, a vita alta, vita alta, girocollo maglia, collo alto, collo a v, scollo a v, scollo, abbottonato, oversize, slim, slim fit, ampio, svasato, aderente, attillato, dritto, come, quindi, usato, seconda mano, ottime condizioni, buone condizioni, come nuovo, condizioni, cerimonia, sera, quotidiano, scuola, scolastico, professionale, facile, pulizia, lavabile, lavastoviglie, microonde, adatto, edizione limitata, edizione, limitata, bluetooth, usb, led, ricaricabile, personalizzato, personalizzabile, garanzia, disponibile, capacità, capiente, ideale, perfetto, speciale, unico, classico, intemporale, senza tempo, raffinatezza, sfondo, vista, anno, anni, giorno, mattone, polyester, poliestere, nylon, viscosa, elastan, elasticizzato, traspirante, termico, ergonomico, trasparente, ambrato, multicolore, bicolore, colorato, rigido, estraibile, rimovibile, staccabile, inclusi, incluso, inclusa, incluse, compreso, profumato, girevole, impilabile, reclinabile, gonfiabile, super, extra, plus, pro, max, mano, tre d, colazione, cena, pranzo, anche se, c, s, n, taglia unica, finissimo, accogliente, caldo, freddo, fresco, arancia, limone, xs, m, xl, xxl, xxxl, 3xl, 4xl, one size, mi serve, mi servirebbe, servirebbe, cerco, cercasi, vendo, vendesi, cedo, potresti, puoi, potreste, disegnare, mostrarmi, desidero, gradirei, immagina, realizza, ripresa, ripreso, raffigurante, inquadrato, poggiato, ideale regalo, buono stato, mai usato, mai usata, mai indossato, usata, nuovissimo, introvabile, tenuto bene, spedisco, consegna, ritiro a mano, cera, cera di soia, soia, durata, ore, ora, minuti, sia, siano, fosse, sarebbe, c era, vaniglia, cucito, dipinto a mano, tenerissimo, piccolino, piccolina, vecchio, vecchia, antica villa, addormentata, sdraiata, appollaiato, appesa, parcheggiata in strada, illuminato, spento, tondo piccolo, addome, intorno al collo, num, nr, n°, cad, taglia m, impermeabile, impermeabili, sfoderabile, sfoderabili, figlio, figlia, visto

[role]
exclude-after: senza, non, no, niente, nessun, nessuna, nessuno, eccetto, tranne, salvo, al posto di, al posto del, invece di, invece del, anziché, né, mai, non è, non sono, non è di, non include, non ha, privo di, priva di, esclusi i, ad eccezione di, a eccezione di, piuttosto che, che non sia, che non siano, non voglio, non deve essere, purché non sia, basta che non sia, che non abbia, ma non, e non, ma senza, evita, evitare, senza il, senza la, senza i, nessuna traccia di, tutto tranne, qualsiasi colore tranne, non in, non ha il, sprovvisto di, non comprende, e non in, non con
exclude-before: non incluso, non inclusa, non inclusi, non incluse, non compreso, non compresa, non compresi, non comprese, non fornito, non fornita, non forniti, escluso, esclusa, esclusi, escluse, venduto separatamente, venduta separatamente, venduti separatamente, si vende separatamente, si vendono separatamente, non è incluso, non è inclusa, non sono inclusi, non sono incluse, non è compreso, non è compresa, non sono compresi, non sono comprese, a parte, vendute separatamente, è venduto separatamente, è venduta separatamente, da acquistare a parte, venduto a parte, venduta a parte, venduti a parte, non in dotazione, non fa parte, non compreso nel prezzo, non inclusa nel prezzo
fits-after: per, compatibile con, compatibili con, adatto a, adatta a, adatti a, adatto per, adatta per, abbinato a, abbinata a, abbinato al, abbinata al, abbinato alla, abbinata alla, abbinati al, abbinati alla, abbinato ai, abbinabile a, abbinabile al, abbinabile alla, si abbina a, si abbina al, si abbina alla, si abbinano a, si abbina perfettamente al, si abbina perfettamente alla, ideale per, perfetto per, perfetta per, ideali per, pensato per, progettato per, accanto a, accanto al, accanto alla, accanto ad, vicino a, vicino al, vicino alla, vicino ad, dietro, dietro a, dietro al, a differenza di, a differenza del, a differenza della, sta bene con, simile a, simile al, da abbinare a, da abbinare al, da abbinare alla, coordinato con, perfetto con, di fianco a, di fianco al, diverso da, diverso dal, ottimo per, che si abbina a, che si abbina al, che si abbina alla, da mettere vicino al, da mettere accanto al, compatibile, compatibili, va bene per, vanno bene con, va bene con
with-after: con, col, coi, con il, con la, con un, con una, con i, con le, include, comprende, dotato di, dotata di, munito di, ornato di, ornata di, decorato con, decorata con, impreziosito da, impreziosita da, ricoperto di, pieno di, che ha, ha, completo di, accompagnato da, equipaggiato con, rifinito con, bordato di, fornito con, al quale, incastonato con, con gli, arricchito da, arricchita da, foderato in, foderata in, ricamato con
wear-after: che indossa, indossa, indossando, indossano, vestito di tutto, vestito con, vestita con, che porta, porta addosso, tiene, che tiene, tenendo, gioca con, che gioca con, giocando con, soffia, che soffia, soffiando, fa le, che fa le, che fa, facendo, abbraccia, che abbraccia, abbracciando, che veste, con indosso, con addosso, calza gli, in sella a, cavalca, con in testa, che regge, che ha in mano, con in mano, mentre indossa, che cavalca, che guida, con al collo, con indosso un, indossa un, indossa una, che indossa un, che indossa una, tiene in mano, mentre soffia, mentre gioca con, porta un, porta una, porta un paio di, avvolto in, avvolta in, con al collo un
in-after: in, nel, nello, nella, nell, nei, nelle, negli, su, sul, sullo, sulla, sull, sui, sulle, sugli, sotto, davanti a, davanti al, davanti alla, contro, tra, fra, dentro, sopra, in mezzo a, in mezzo al, in mezzo alla, di fronte a, di fronte al, intorno a, all interno di, appoggiato su, appoggiata su, posato su, posata su, appoggiato sul, appoggiata sul, appoggiato sulla, al, allo, alla, all, ai, agli, alle, a, ad, in un, in una, su un, su una, su uno, attraverso, circondato da, circondata da, ambientato in, ambientata in, in cima a, appesa in, appeso in, appeso sopra, appeso alla, appeso al, seduto su, seduto sul, seduto sulla, seduto nel, seduta sulla, sdraiato su, sdraiato sul, sdraiato sulla, posata sul, posata sulla, posato sul, posato sulla, poggiato su, poggiato sul, poggiata sul, poggiata sulla, parcheggiata in, parcheggiata nel, parcheggiata davanti a, parcheggiato in, in mezzo alle, al centro di, al centro del, in un angolo del, all ombra di, lungo la, lungo il, sotto il, sotto la, sulla riva del
of: di, del, dello, della, dell, dei, degli, delle, da, dal, dalla, dai, fatto di, fatta di, fatto in, fatta in, realizzato in, realizzata in, realizzati in, prodotto in, composto da, in vera, in puro, in pura, costruito in, costruita in, intagliato in, d, confezionato in, lavorato in, ricavato da
and: e, ed, o, oppure, nonché, &, e anche, così come, ed anche
but: ma, bensì, però, ma in, invece
topic: è, sono, disponibile in, è in, sono in, disponibili in, disponibile nei, c è, è di colore
count-after: set di, set da, confezione da, confezione di, pacco da, pacco di, servizio da, paio di, lotto di, quantità, gruppo di, scatola da, coppia di, servizio di
count-before: pezzi, pezzo, pz, unità, paia, x, elementi, pcs, confezioni

[key]
subject: prodotto, soggetto, articolo, oggetto, titolo, nome, nome prodotto, tipo, tipo di prodotto, categoria, descrizione, nome del prodotto
colour: colore, colori, colore principale, tinta
material: materiale, materiali, tessuto, composizione, materiale principale
scene: scena, sfondo, ambientazione, luogo, ambiente, contesto, location
style: stile, stile artistico
view: vista, inquadratura, angolazione, prospettiva, punto di vista, angolo
light: luce, illuminazione, momento del giorno, ora del giorno
accessory: accessorio, accessori, indossa
exclude: escludere, senza, negativo, evitare, prompt negativo, da escludere, esclusi
quantity: quantità, numero, pezzi
ignore: taglia, marca, peso, dimensioni, modello, prezzo, misure, stagione, genere, codice, capacità, altezza, larghezza, lunghezza, profondità, diametro, volume, compatibile con, compatibilità, condizioni, produttore, origine, misura

[number]
2: due
3: tre
4: quattro
5: cinque
6: sei
7: sette
8: otto
9: nove
10: dieci
12: dodici, dozzina, una dozzina

# Norwegian (bokmål, with the commonest nynorsk words). Compounds are taken apart by search.
[language]
tag: nb
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s e
family: nordic
written: å=aa

[inflect]
noun: el -> elen, len, ler, lene, eler, elene, elet, els, elens, la, lar, elet
noun: er -> eren, ere, erne, eret, rene, re, rer, erens, ers, ra, rar
noun: en -> enen, enet, ener, enene, ens, nen, ner, net, nene
noun: um -> ummet, ummene, umma
noun: am -> ammen, ammer, ammene
noun: om -> ommet, ommene, omma, ommen, ommer
noun: m -> men, met, mer, mene, mmen, mmer, mmet, mmene, ms
noun: e -> en, er, ene, et, a, ets, ens, es, enes
noun: i -> ien, ier, iene, iet, is
noun: o -> oen, oer, oene, oet, os, oa
noun: å -> åen, åer, ået, åene
noun: ø -> øen, øer, øet, øene
noun: y -> yen, yer, yet, yene
noun: a -> aen, aer, aene, aet, as
noun: * -> en, et, a, er, ene, s, ens, ets, enes, e, te
adjective: ete -> -
adjective: et -> ete, ede
adjective: en -> ent, ne, ene
adjective: el -> elt, le
adjective: er -> ert, re
adjective: ig -> ige
adjective: isk -> iske
adjective: t -> te
adjective: å -> ått, åe
adjective: ø -> øtt
adjective: y -> ytt, ye
adjective: m -> mt, mme, me
adjective: nn -> nt, nne
adjective: tt -> tte
adjective: d -> dt, de
adjective: e -> -
adjective: * -> t, e, a

[subject]
dress: kjole, brudekjole, sommerkjole, festkjole, ballkjole, cocktailkjole, maxikjole, selskapskjole, skjortekjole, omslagskjole, aftenkjole, gallakjole, midikjole, strandkjole, strikkekjole
t-shirt: t skjorte, tshirt, t shirt, t skjorta, topp, singlet, tskjorte, croptopp, treningstopp
shirt: skjorte, bluse, poloskjorte, tunika, =bluser, piqueskjorte, pikéskjorte, polo
jacket: jakke, kåpe, frakk, blazer, vinterjakke, regnjakke, dunjakke, boblejakke, parkas, anorakk, trenchcoat, allværsjakke, regnfrakk, bomberjakke, skalljakke, vindjakke, dressjakke, softshelljakke, dynejakke, turjakke, anorak, fleece jakke, skijakke, poncho, cape, ullkåpe, regnkåpe, vattert jakke, duffelcoat, overshirt, regndress jakke, trench, blazerjakke
trousers: bukse, =bukser, =leggings, tights, chinos, joggebukse, dressbukse, =buksene, turbukse, cargobukse, =buksa, skallbukse, treningsbukse, chinosbukse
skirt: skjørt, miniskjørt, skjørtet, blyantskjørt, plisséskjørt, foldeskjørt
sweater: genser, strikkegenser, hettegenser, kardigan, strikkejakke, collegegenser, kofte, hettejakke, =gensere, =genseren, jumper, pologenser, lusekofte, islender, høyhalser, cardigan, sweatshirt, ullgenser, fleecejakke, fleecegenser, hettegensere, kabelgenser, strikkejakker, kofter, strikket genser, turtleneck, collegejakke, ullkofte
hat: hatt, lue, caps, kaps, solhatt, stråhatt, alpelue, bøttehatt, flosshatt, =luer, =hatter, =capsen, topplue, nisselue, skyggelue, sixpence hatt, beanie, bowlerhatt, =lua, strikkelue, topplua, pannelue, solcaps, cowboyhatt, ullhatt, kokkelue, trollmannshatt, basker, hattelue, nisselua, votter lue, sydvest
scarf: skjerf, sjal, halstørkle, tørkle, =skjerfet, tubeskjerf, hals ull, pashmina
sneaker: sneaker, sko, =skoene, joggesko, =sneakers, løpesko, treningssko, tursko, fritidssko, loafer, loafers, =skoa, damesko, herresko, barnesko, gymsko, ballerinasko, dressko, snøresko, penskoen, pensko, =sneakersene, joggis, tøysko, skatesko, lavsko, seilersko, mokasin, mokkasin, turnsko, hverdagssko
boot: støvel, støvlett, =støvler, =støvletter, skolett, =skoletter, vinterstøvel, fjellsko, =støvlene, ankelstøvlett, boots, cowboystøvel, snøstøvel, vintersko, =fjellstøvler, fjellstøvel, tømmerhoggerstøvel
high-heel: stiletthæl, høyhælt sko, =høyhælte sko, =høye hæler, pump, =pumps, stilett, =stiletter, =stiletthæler, =høyhæler, høyhæl, =pumpsene
sandal: sandal, slippers, =sandaler, flipflop, tøffelsandal, =slippers, flip flops, badesandal, espadrill, =espadrillos, =flipflops
handbag: håndveske, veske, skulderveske, clutch, crossbody, handlenett, dameveske, =vesker, totebag, bag, handlepose, bæreveske, selskapsveske, crossbodyveske, tote bag, strandveske, tøyveske, dokumentmappe, skuldervesken, =veska, =håndveska, handlenett stoff, skolebag, treningsbag, weekendbag, rumpetaske, magebelte, clutch veske, laptopbag, vesken, kveldsveske, bumbag
backpack: ryggsekk, skolesekk, tursekk, =ryggsekker, dagstursekk, sekk, fjellsekk, =sekken, barnehagesekk, pc sekk, =sekker
suitcase: koffert, kabinkoffert, trillekoffert, trolley, =kofferter, reisekoffert, håndbagasje, bagasje, trillebag, kuffert, reisetrillebag
wallet: lommebok, pengepung, kortholder, seddelbok, =lommebøker, pung, seddelklype, kortmappe
belt: belte, livrem, =belter, midjebelte
watch: klokke, armbåndsur, smartklokke, lommeur, herreklokke, dameklokke, =klokker, pulsklokke, kronograf, treningsklokke, dykkerklokke, smartwatch, lommeklokke, =klokken
ring: ring, forlovelsesring, giftering, vigselsring, fingerring, signetring, =ringer, diamantring
necklace: halskjede, kjede, smykke, perlekjede, halssmykke, =halskjeder, halsbånd smykke, choker, collier
sunglasses: =solbriller, solbrille, =solbrillene
umbrella: paraply, parasoll, =paraplyer, stormparaply, veskeparaply
sofa: sofa, sovesofa, hjørnesofa, =sofaer, divan, toseter, treseter, 2 seter sofa, 3 seter sofa, sjeselong, modulsofa, sofagruppe, divansofa, chesterfield, 2 seter, 3 seter
chair: stol, lenestol, kontorstol, gyngestol, krakk, barkrakk, spisestol, taburett, =stoler, =stolene, hagestol, solstol, hvilestol, skammel, barnestol, øreklappstol, klappstol, spisestuestol, liggestol, kjøkkenstol, gamingstol, solseng, fluktstol, pinnestol, barstol, puff, sakkosekk, =stolen, stressless, godstol, campingstol, sofastol, spisestoler, stressless stol, gyngestolen, lounge stol, barnestolen, kubbestol, vippestol
table: bord, spisebord, skrivebord, salongbord, nattbord, sidebord, kjøkkenbord, stuebord, =bordet, konsollbord, hagebord, sofabord, klaffebord, arbeidsbord, arbeidspult, pult, settbord, småbord, kafébord, lampebord, sminkebord, kjøkkenøybord, barbord, hjørnebord, campingbord, barnebord, konsoll, tv bord lav, kaffebord, slagbord
bed: seng, dobbeltseng, enkeltseng, køyeseng, sprinkelseng, =senger, kontinentalseng, rammemadrass, barneseng, sengeramme, vugge, juniorseng, himmelseng, loftseng, dagseng, gjesteseng
lamp: lampe, bordlampe, gulvlampe, taklampe, skrivebordslampe, lysekrone, nattlampe, leselampe, lykt, vegglampe, pendel, sengelampe, =lamper, takpendel, stålampe, plafond, lampett, lanterne, krystallkrone, vinduslampe, arkitektlampe, pendellampe, parafinlampe, oljelampe, stormlykt, lavalampe, klemlampe, spot, bordlampa, ledlampe, leselys lampe
bookshelf: bokhylle, hylle, =bokhyller, vegghylle, bokreol, reol, bokskap, =hyller, svevehylle
vase: vase, blomstervase, gulvvase, =vaser
mug: krus, kopp, kaffekopp, kaffekrus, tekopp, tekrus, =kopper, termokrus, termokopp, ølkrus, espressokopp, kosekopp, reisekopp, seidel, turkopp, fotkopp, emaljekopp, kruset, koppen, emaljekrus, lattekopp, mummikopp
teapot: tekanne, kaffekanne, vannkoker, kjele te, kaffekjele, =tekanner, kjele, tekjele
bottle: flaske, vannflaske, termoflaske, drikkeflaske, vinflaske, termos, =flasker, flakong, feltflaske, lommelerke, turflaske, sportsflaske
bowl: skål, salatskål, bolle til servering, suppeskål, fruktbolle, fruktskål, serveringsskål, =skåler, serveringsbolle, salatbolle, bakebolle, frokostskål, suppebolle, blandebolle, dyp skål, bolle, skålsett
pillow: pute, sofapute, pyntepute, hodepute, =puter, nakkepute, sittepute, reisepute, =putene, stolpute, dunpute, putesett
candle: stearinlys, duftlys, kubbelys, telys, lys, =lysene, =duftlys, kronelys, antikklys, adventslys, =telys, alterlys
clock: veggklokke, vekkerklokke, gulvklokke, gjøkur, =veggklokker, veggur, kjøkkenklokke, stueklokke, bordklokke, klokkeradio, gjøkklokke, bestefarsklokke
mirror: speil, veggspeil, håndspeil, sminkespeil, =speil, helfigurspeil, gangspeil, gulvspeil, baderomsspeil, entréspeil
car: bil, elbil, sportsbil, personbil, veteranbil, cabriolet, kjøretøy, racerbil, =biler, stasjonsvogn, suv, drosje, taxi, lekebil, sedan, kassebil, terrengbil, kabriolet, personbilen, pickup, lastebil liten, politibil, minibil, stasjonsvognen, varebil, hjulgående, folkevogn
bicycle: sykkel, elsykkel, terrengsykkel, landeveissykkel, =sykler, damesykkel, herresykkel, barnesykkel, lastesykkel, bysykkel, balansesykkel, hybridsykkel, racersykkel, =sykkelen, tråsykkel, mountainbike, grussykkel, sammenleggbar sykkel, tandem, tandemsykkel, trehjulssykkel, trehjuling, løpesykkel, foldesykkel, fatbike, barnehjulsykkel, spinningsykkel
headphones: =hodetelefoner, =øretelefoner, hodetelefon, ørepropper musikk, headset, =ørepropper, øreplugg, =øreplugger, =høretelefoner, =hodetelefonene, =øretelefonene, hodesett, =earbuds
phone: telefon, mobil, mobiltelefon, smarttelefon, iphone, =telefoner, =mobiler, smartphone, fasttelefon
laptop: laptop, bærbar pc, bærbar datamaskin, datamaskin, bærbar, macbook, pc, =laptoper, chromebook, =bærbare pc er
camera: kamera, digitalkamera, speilreflekskamera, videokamera, systemkamera, =kameraer, fotoapparat, polaroidkamera, filmkamera, kompaktkamera
speaker: høyttaler, bluetooth høyttaler, lydplanke, høytaler, =høyttalere, =høytalere, bluetoothhøyttaler, soundbar, multiromhøyttaler
perfume: parfyme, eau de parfum, eau de toilette, parfymeflaske, duft, =parfymer, dameparfyme, herreparfyme, parfymeflakong, eau de cologne
lipstick: leppestift, =leppestifter, leppepomade farget
ball: ball, fotball, basketball, strandball, tennisball, volleyball, =baller, håndball, treningsball, badeball, pilatesball, sprettball, rugbyball, fotballen, golfball, innebandyball, lekeball, yogaball, medisinball
guitar: gitar, el gitar, elgitar, akustisk gitar, ukulele, =gitarer, bassgitar, klassisk gitar, westerngitar
teddy-bear: teddybjørn, bamse, kosebamse, =bamser, bamsebjørn, plysjbamse, kosebjørn, =bamsen
book: bok, =bøker, =boken, =boka, roman, notatbok, =notatbøker, kokebok, =kokebøker, dagbok, bildebok, pocketbok, barnebok, =bøkene, skissebok, =barnebøker, pekebok, skrivebok, malebok, hefte, innbundet bok, roman bok, krim, ordbok, dikteriebok, skrivehefte, fotoalbum, fotobok, bibel, lærebok
cat: katt, kattunge, pus, pusekatt, =katter, =kattunger, =katten, =kattepus, hannkatt, hunnkatt, kattepus
dog: hund, valp, hundevalp, =hunder, puddel, tispe, dachs, voffen, labrador, =valper, bikkje, schæferhund, golden retriever, bulldog, chihuahua, mops, huskyhund, vovse, vovvov, fuglehund, blandingshund, corgi, valpen, jakthund
bear: bjørn, bjørnunge, isbjørn, =bjørner, binne, grizzlybjørn, bjørneunge
rabbit: kanin, hare, kaninunge, =kaniner, =harer, dvergkanin, harepus, kaninen, påskehare
panda: panda, pandabjørn, =pandaer, kjempepanda, pandaunge
elephant: elefant, elefantunge, =elefanter, babyelefant
duck: and, andunge, =ender, =andunger, stokkand, =anda, ande unge
frog: frosk, padde, =frosker, =padder, løvfrosk, froskeunge
dinosaur: dinosaur, dino, dinosaurus, t rex, =dinosaurer, tyrannosaurus, triceratops, =dinoer
penguin: pingvin, =pingviner, pingvinunge
pig: gris, grisunge, svin, purke, =griser, smågris, spedgris
fox: rev, revunge, =rever, fjellrev, rødrev, revevalp
lion: løve, løveunge, løvinne, =løver
tiger: tiger, tigerunge, =tigre, =tigere
monkey: ape, apekatt, sjimpanse, =aper, gorilla, =apekatter, apeunge, bavian
mouse: mus, rotte, =rotter, musunge, =musa, skogmus
owl: ugle, =ugler, hubro, snøugle, tårnugle, ugleunge
fish: fisk, gullfisk, klovnefisk, =fisker, =fiskene, småfisk
turtle: skilpadde, havskilpadde, =skilpadder
chick: kylling, =kyllinger, kyllingunge, daggammel kylling
garden: hage, kinesisk hage, japansk hage, blomsterhage, bakhage, =hagen, =hager, kjøkkenhage
palace: palass, slott, den forbudte by, tempel, =slottet, borg, kongeslott
skyline: skyline, bysilhuett, bypanorama, byens silhuett, byens skyline
mountains: fjell, fjellkjede, =fjellene, fjellandskap, =alpene, fjelltopp, fjellheim, vidde
beach: strand, sandstrand, kyst, =stranda, =strender, badestrand, svaberg
forest: skog, jungel, regnskog, =skogen, granskog, urskog
street: gate, gatetun, fortau, =gaten, =gata, =gater, allé, bygate, smug, vei, gågate

[accessory]
glasses: =briller, brille, lesebrille, =lesebriller, =brillene, =runde briller
bow: sløyfe, tversoversløyfe, hårsløyfe, =sløyfer, hårsløyfen
balloon: ballong, =ballonger
bubbles: boble, såpeboble, =såpebobler, =bobler
wings: vinge, =vinger, bevinget, flyvende, flygende

[colour]
red: rød, vinrød, mørkerød, knallrød, burgunder, rubinrød, klarrød, skarlagenrød, kirsebærrød, bordeaux, raud, teglrød, burgunderrød, rødlig, bringebærrød, lyserød rød, blodrød, tomatrød, eplerød, jordbærrød, dyprød, vinfarget, rødoransje rød, bringebær, mursteinsrød
orange: oransje, aprikos, korall, terrakotta, rust, rustfarget, korallfarget, rustrød, aprikosfarget, oransjefarget, rustoransje, brent oransje, fersken, ferskenfarget, neonoransje, kobberfarget, mandarin, rustoransj, gresskaroransje
yellow: gul, sennepsgul, lysegul, sitrongul, okergul, oker, sennep, solgul, kanarigul, gulaktig, knallgul, mørk gul, neongul, smørgul, vaniljegul, pastellgul, blekgul, gullgul, karrigul, limegul, okergult
green: grønn, mørkegrønn, lysegrønn, olivengrønn, mintgrønn, smaragdgrønn, salviegrønn, militærgrønn, oliven, mint, flaskegrønn, mosegrønn, skogsgrønn, limegrønn, grøn, grønnlig, gressgrønn, eplegrønn, salvie, irrgrønn, støvgrønn, neongrønn, pistasj, pistasjgrønn, eukalyptus, havgrønn, khakigrønn, pastellgrønn, grågrønn, jadegrønn, blågrønn, kakigrønn, dusgrønn, furugrønn, mørk grønn, lys grønn
blue: blå, kongeblå, koboltblå, indigo, klarblå, safirblå, kobolt, petrolblå, petroleumsblå, dueblå, jeansblå, blålig, royalblå, knallblå, kornblå, mellomblå, havblå, stålblå, gråblå, ultramarin, safir, turkisgrønn blå, denimblå, himmelblå mørk, blågrå, dus blå, dusblå, ultramarinblå
light-blue: lyseblå, himmelblå, babyblå, turkis, isblå, asurblå, cyan, lys blå, turkisblå, pastellblå, aqua, pudderblå, akvamarin, blekblå, mintblå, aquablå, pastelblå, dus lyseblå
navy: marineblå, mørkeblå, midnattsblå, marine, mørk blå, navy, nattblå, navyblå
purple: lilla, fiolett, lavendel, mørkelilla, plomme, purpur, aubergine, lyselilla, syrin, plommefarget, lavendelfarget, syrinlilla, ametyst, mauve, lyng, lyngfarget, rødlilla, pastellilla, blålilla, druelilla, plommelilla, mørk lilla, lys lilla, lillafarget, orkidélilla
pink: rosa, lyserosa, gammelrosa, fuksia, cerise, mørk rosa, magenta, lakserosa, pudderrosa, støvrosa, knallrosa, lakse farget, babyrosa, sjokkrosa, lyserød, pink, pastellrosa, hot pink, laksefarget, mørkerosa, neonrosa, dus rosa, dusrosa, duse rosa, tyggegummirosa, blekrosa, ferskenrosa, rosé, pudder, pudderfarget, lys rosa, korallrosa, flamingorosa, rosafarget
brown: brun, mørkebrun, lysebrun, cognac, konjakk, kastanjebrun, sjokoladebrun, karamell, konjakkfarget, nøttebrun, kamelbrun, sjokolade, kaffebrun, cognacfarget, valnøttbrun, brunlig, karamellbrun, tobakksbrun, mokka, mokkabrun, rødbrun, kanelbrun, kakao, kanel, mahognibrun, gyllenbrun, sepia, toffee, karamellfarget, gråbrun brun, sjokoladefarget
beige: beige, kremhvit, elfenben, sand, krem, kremfarget, offwhite, off white, khaki, champagne, sandfarget, kamel, camel, naturhvit, ecru, bein hvit, ullhvit, naturfarget, nude, kamelfarget, elfenbenshvit, fløtehvit, eggehvit farge, gråbeige, kaki, vanilje, lys beige, lysebeige, mørkebeige, havre, kitt, sandbeige, hudfarget, linfarget, eggeskall, greige, beigefarget, beinhvit, eggehvit, naturell beige
black: svart, sort, kullsvart, matt svart, dypsvart, mattsvart, beksvart, blanksvart, sotsvart, pianosvart, svartlakkert, svartbeiset, kullsort, matt sort, mattsort, dypsort, blanksort, ibenholt
white: hvit, snøhvit, kritthvit, helhvit, matt hvit, kvit, perlehvit, matthvit, renhvit, hvitlakkert, hvitmalt, høyglans hvit, melkehvit, hvitbeiset, knallhvit, skinnende hvit
grey: grå, mørkegrå, lysegrå, antrasitt, koksgrå, gråmelert, antrasittgrå, grafitt, skifergrå, askegrå, lys grå, mørk grå, koksgrått, betonggrå, sølvgrå, varmgrå, koks, gråaktig, taupe, stålgrå, blågrå grå, gråbrun, lysgrå, space grey, musegrå, steingrå, røykgrå, sementgrå, gråmelert melert, granittgrå, muldvarpgrå, mellomgrå
gold: gull, gyllen, gullfarget, rosegull, forgylt, gullbelagt, hvitt gull, 14 karat gull, rosa gull, hvitgull, gylne, rødgull, 585 gull, gulltone, messingfarget, champagnegull, antikkgull, mattgull, gullskimrende, roségull, gullig
silver: sølv, sølvfarget, forsølvet, sterlingsølv, sølvbelagt, ekte sølv, 925 sølv, sølvtone, kromfarget, antikksølv, sølvskimrende, platina, sølvmetallic

[material]
leather: lær, skinn, semsket skinn, kunstskinn, ekte skinn, ekte lær, imitert skinn, lakkskinn, nubuk, semsket, kunstlær, okseskinn, vegansk skinn, pu skinn, nubuck, saueskinn, lammeskinn, kalveskinn, nappaskinn, pu lær, lakklær, bøffelskinn, storfehud, imitert semsket, geiteskinn, reinskinn, nubukskinn, semsket lær, skinnimitasjon, kunstsemsket, lærimitasjon, helskinn, bonded leather, øko lær, buffelskinn
cotton: bomull, økologisk bomull, bomullsstoff, canvas, jersey, bomulls, bomullsjersey, kanvas, bomullscanvas, frotté, flanell, 100% bomull, perkal, muslin, seilduk, bomullsfrotté, bomullssateng, poplin, oxford bomull, bomullsblanding, twill, percale, frotte
silk: silke, sateng, ekte silke, silkesateng, morbærsilke, satin
wool: ull, kasjmir, merinoull, filt, lammeull, merino, cashmere, ullfilt, alpakka, ullblanding, saueull, tweed, kokt ull, bouclé, mohair, tovet ull, lodden ull, alpakkaull, angora, kamelhår, filtet ull, vadmel, loden, ullstoff, boucle, mohairull
denim: denim, denimstoff, dongeristoff, dongeri
linen: lin, linstoff, vasket lin, linblanding
metal: metall, jern, aluminium, messing, kobber, bronse, støpejern, mekanisk, titan, smijern, metallisk, sink, tinn, legering, krom, forkrommet, blikk, metallic, emalje, emaljert, lakkert metall, galvanisert, sinkbelagt, nikkel, pulverlakkert metall, smijernet, jernstøp, forniklet
steel: stål, rustfritt stål, rustfri stål, børstet stål, rustfritt, kirurgisk stål, karbonstål, pulverlakkert stål, stålplate, stålrør
wood: tre, eik, eiketre, valnøtt, furu, heltre, bjørk, teak, heltre eik, bøk, bøketre, valnøttre, akasie, akasietre, mangotre, mahogni, kryssfiner, massivtre, tre massivt, massiv eik, ask tre, kirsebærtre, bjørketre, furutre, røkt eik, oljet eik, mdf, oliventre, treverk, osp tre, drivved, tømmer, massiv furu, massiv bjørk, bambustre tre, ask, lønn, osp, gran, alm, palisander, finer, eikefiner, sponplate, or tre, valnøttfiner, lerk, sedertre, teaktre, rosentre, trevirke, hvitoljet eik, plywood
bamboo: bambus, bambustre
glass: glass, krystall, herdet glass, borosilikatglass, krystallglass, munnblåst glass, frostet glass, opalglass, røykglass, røykfarget glass, resirkulert glass, farget glass, blåst glass, pressglass
ceramic: keramikk, porselen, steingods, steintøy, keramisk, leire, fajanse, benporselen, leirgods, glasert keramikk, leirtøy, terrakottaleire, glasert steingods, beinporselen
plastic: plast, plastikk, akryl, polykarbonat, pleksiglass, hardplast, resin, polypropylen, pvc, melamin, resirkulert plast, abs, akrylplast, vinyl, hard plast, polyrotting, polyetylen, epoksy, pleksi, tritan, kunstrotting
rubber: gummi, silikon, latex, neopren, naturgummi, lateks, eva, skumgummi, gummiert, silikongummi
velvet: fløyel, velur, velvet, kordfløyel, fløyelsstoff, cord, velour, plysjfløyel, fløyels
paper: papir, papp, kartong, kraftpapir, pappmasjé, bølgepapp

[also]
subject.trousers + material.denim: =jeans, olabukse, dongeribukse, =dongeribukser, =olabukser, jeansbukse, =jeansen
subject.jacket + material.denim: dongerijakke, olajakke, denimjakke, jeansjakke
subject.skirt + material.denim: dongeriskjørt, olaskjørt, denimskjørt
subject.dress + material.denim: dongerikjole, denimkjole
subject.shirt + material.denim: dongeriskjorte, olaskjorte
subject.duck + material.rubber: badeand, =badeender, gummiand
subject.boot + material.rubber: gummistøvel, =gummistøvler
subject.bear + colour.brown: brunbjørn
subject.scarf + material.wool: ullskjerf
subject.hat + material.wool: ullue

[scene]
white-background: hvit bakgrunn, ren hvit bakgrunn, helt hvit bakgrunn, ensfarget hvit bakgrunn, kritthvit bakgrunn, nøytral hvit bakgrunn
living-room: stue, dagligstue, =stuen, =stua, oppholdsrom, tv stue, peisestue
bedroom: soverom, =soverommet, barnerom, sovekammer
kitchen: kjøkken, kjøkkenbenk, =kjøkkenet, kjøkkenøy
bathroom: bad, baderom, =badet, badeværelse
office: kontor, hjemmekontor, arbeidsrom, =kontoret, arbeidsplass, kontorlandskap
snow: snø, =snøen, snølandskap, snødekt, snødekket, snøkledd, vinterlandskap
studio: studio, fotostudio, =studioet, atelier
forest: furuskog, bjørkeskog

[style]
photo: foto, fotorealistisk, realistisk, fotografi, fotografisk, hyperrealistisk
ink-wash: tusjmaleri, kinesisk tusjmaleri, tusj, lavering, tusjtegning, kinesisk blekkmaleri, blekkmaleri, tusjstil
watercolour: akvarell, vannfarge, akvarellstil, akvarellmaleri, vannmaling
oil-painting: oljemaleri, oljemaling, olje på lerret, oljefarger
cartoon: tegnefilm, tegneserie, cartoon, anime, tegneseriestil, animert, tegnefilmstil, animasjon, tegnet stil
cyberpunk: cyberpunk, cyberpunkstil
futuristic: futuristisk, science fiction, fremtidens, fremtidsrettet, sci fi
vintage: vintage, retro, antikk, gammeldags, nostalgisk, 50 talls, 60 talls, 70 talls, retrostil, 50 tallet, 60 tallet, 70 tallet, antikvarisk
minimalist: minimalistisk, stilren enkel, skandinavisk stil, minimalisme, nordisk minimalisme

[view]
front: forfra, sett forfra, rett forfra, frontvisning, frontalt, rett fremfra, forfra sett, framfra, sett framfra
side: fra siden, sett fra siden, i profil, sidevisning, fra sida, sett fra sida, sideprofil, sidebilde
top: ovenfra, fra oven, fugleperspektiv, sett ovenfra, i fugleperspektiv, rett ovenfra, rett ovenifra, ovenifra, sett ovenifra, fugleperspektivet, flatlay, dronebilde, oppefra
three-quarter: trekvart profil, skrått forfra, trekvart, trekvart vinkel, på skrå forfra, skrått ovenfra, skrått fra siden, halvprofil, fra en vinkel
close-up: nærbilde, makro, detaljbilde, i nærbilde, på nært hold, helt nært, makrobilde, tett på, på kloss hold, detaljert nærbilde, nært

[light]
soft: mykt lys, dempet belysning, dempet lys, diffust lys, myk belysning, bløtt lys, i mykt lys, myke skygger, svakt lys, mykt dagslys, bløtt dagslys, stearinlys lys, dempa lys
studio: studiolys, studiobelysning, studiolamper, =studiolyset
dusk: skumring, solnedgang, kveldslys, den gylne timen, kveldssol, i solnedgang, i skumringen, =solnedgangen, ved solnedgang, =kveldslyset, i kveldslyset, =skumringen, =kveldssola, skumringslys, i kveldslys, blåtimen, i kveldssol
morning: morgenlys, soloppgang, daggry, morgen, om morgenen, morgensol, ved daggry, tidlig morgen, i soloppgang, grålysning, =morgenlyset, =morgensola, =morgensolen, i morgenlyset, =soloppgangen, =daggryet, i morgensol, tidlig om morgenen, i morgenlys
night: natt, om natten, måneskinn, nattestid, =natten, =natta, månelys, nattscene, om natta, =månelyset, =måneskinnet, i måneskinn, i måneskinnet, i månelys, midnatt, ved midnatt, fullmåne, stjernehimmel, midt på natten
backlit: motlys, baklys, i motlys, bakbelyst, =motlyset, i motsol, bakfra belyst, mot lyset
neon: neon, neonlys, neonskilt, neonbelysning, =neonlyset, =neonlysene, neonskilter, neonrør

[word]
trim: reim, hank, håndtak, såle, skolisse, lisse, hæl, spenne, glidelås, knapp, =knapper, bånd, bein, ben, hjul, lokk, kork, lås, sokkel, kant, søm, krage, erme, mansjett, lomme, fôr, dusk pynt, frynse, trykk, stripe, prikk, =prikker, mønster, broderi, logo, tekst, bokstav, motiv, blonde, volang, stein, perle, diamant, edelsten, urskive, skjerm display, viser, krone, veke, tut, nebb, hodegavl, sengegavl, armlene, ryggstøtte, sete, ledning, kabel, øre, =ører, øye, =øyne, nese, hale, snabel, man løve, værhår, hette, nagle, setet, styre, dekk, felg, pedal, streng, detalj, aksent, dekorasjon, applikasjon, skuff, innersåle, pløs, skulderreim, bæreseler, bærereim, klokkereim, rem, skulderrem, lærrem, snor, strikk, etikett, skrulokk, sugerør, ørepute, hodebøyle, tast, anheng charm, pelskrage, pels, pelskant, ponpong, pompong, trykknapp, hengsel, hylleplate, rom, ytterlomme, innerlomme, strass, zirkonia, blomstermønster, blomsterprint, ruter, volanger, paljetter, pote, =poter, fot, =føtter, skaft, rygg, grep, knott, borrelås, lærhank, kjettinghank, sidelomme, skjermbrett, sykkelbjelle, ornament, lukking, foring, glitter, brem, skygge caps, =tenner, horn, tunge, underdel, understell, treben, metallben, stålben, metallbein, trebein, ringeklokke, snøring, sving, hempe, vrangbord, linning, =benen, =benet, =bener, =benene, =bens, =bnen, =bner, =bnet, =bnene, =rommet, =rommene, =romma, =rommen, tsa lås dings, knapper i tre, knappene, hjulene, stålføtter, trefot, glasslokk, trelokk, bambuslokk, sil, sprayhode, skrukork, fothviler, ryggpanel, ståltråd, sidelommer, brystlomme, frontlomme, rem i skinn, håndledd, fester, refleks, =reflekser, refleksdetaljer, dusker, frynser, hekter, gummisåle, yttersåle, muffer, plektrum, rygg på bok, omslag, felger, frontlys, støtfanger, ratt, bagasjebrett, klør, fjær, mage, tagg
body: ramme, innfatning, kasse ur, lampeskjerm, skjerm, kropp, skall ytre, trekk, stoff, overflate, finish, utside, farge, materiale, tone, nyanse, bordplate, overdel, kabinett, karosseri, polstring, overmateriale, urkasse, klokkekasse, yttermateriale, korpus, ytterstoff, hardt skall, skall på koffert, hardskall
other: fest, hagefest, bursdagsfest, piknik, konsert, bryllup, benk, hagebenk, syltetøy, vann, vin, kaffe, te, frukt, eple, brød, melk, deksel, mobildeksel, etui, mobiletui, telefondeksel, mobilholder, telefonholder, pc sleeve, laptopsleeve, pc veske, laptopveske, datasekk, putetrekk, putevar, sofatrekk, stoltrekk, dynetrekk, sengeteppe, sengesett, lader, ladekabel, stativ, klistremerke, plakat, bilderamme, nøkkelring, anheng, ørering, =øreringer, ørepynt, øredobb, =øredobber, armbånd, brosje, hanske, vott, =votter, =hansker, strømpe, sokk, =sokker, =strømper, tøffel, =tøfler, håndkle, strandhåndkle, badehåndkle, badekåpe, kjøkkenhåndkle, teppe, pledd, dyne, gardin, gulvteppe, matte, dørmatte, badematte, musematte, datamus, trådløs mus, gamingmus, yogamatte, tallerken, asjett, skål til kopp, bordbrikke, glassbrikke, duk, bordløper, serviett, gaffel, skje, kniv, panne, stekepanne, gryte, potte, blomsterpotte, kurv, skittentøyskurv, sykkelkurv, eske, boks, kasse, smykkeskrin, ringeske, klokkeboks, spilledåse, brett, krok, kleshenger, knagg, knaggrekke, oppbevaring, oppbevaringsboks, skap, klesskap, garderobeskap, kommode, skjenk, tv benk, skohylle, skoskap, skokrem, skohorn, skoeske, vinstativ, vinglass, ølglass, drikkeglass, champagneglass, glass vann, glass vin, karaffel, mugge, sukkerskål, fjernsyn, tv, monitor, pc skjerm, tastatur, nettbrett, skriver, adapter, batteri, powerbank, objektiv, drone, blomst, =blomster, plante, potteplante, bukett, blomsterbukett, juletre, kake, kjeks, godteri, fôr til dyr, hundefôr, kattemat, kattesand, klorestativ, klorestolpe, bånd til hund, hundebånd, halsbånd, hundehalsbånd, halsbånd til hund, hundeseng, hundekurv, katteseng, hundehus, bur, fuglebur, akvarium, børste, tannbørste, såpe, sjampo, bodylotion, ansiktskrem, maskara, neglelakk, foundation, serum, kam, hårføner, støvsuger, hurtigmikser, brødrister, ovn, kjøleskap, vaskemaskin, symaskin, kaffetrakter, kaffemaskin, strykejern, strykebrett, telt, sovepose, hjelm, sykkelhjelm, sykkelveske, sykkellås, sykkelpumpe, sykkelstativ, sykkelholder, sykkelsete, bilstol, bilsete, bilbarnestol, racket, tennisracket, skateboard, rullebrett, sparkesykkel, motorsykkel, moped, lastebil, buss, tog, fly, båt, seilbåt, skip, rakett, romskip, piano, fiolin, tromme, fløyte, penn, blyant, viskelær, linjal, kalender, kort, postkort, tapet, fotoramme, =shorts, badeshorts, badedrakt, bikini, bh, undertøy, truse, =boksershorts, pyjamas, dress, slips, vest, uniform, kostyme, utkledning, kjeledress, parkdress, jumpsuit, selebukse, maske, parykk, sengetøy, laken, madrass, overmadrass, lysestake, lysholder, lyslykt, kandelaber, telysholder, bokstøtte, paraplystativ, gitarbag, gitarkasse, gitarstativ, gitarreim, plekter, kameraveske, kamerareim, flaskeåpner, opptrekker, korketrekker, vinopptrekker, flaskeholder, skjermbeskytter, robot, enhjørning, drage, hest, ku, sau, geit, fugl, papegøye, ørn, slange, krokodille, sjiraff, sebra, kenguru, koala, ekorn, pinnsvin, hjort, rådyr, elg, ulv, hval, delfin, hai, blekksprut, sommerfugl, bie, marihøne, edderkopp, høne, hane, person, hus, dukkehus, bygning, bro, elv, innsjø, himmel, sol, måne, stjerne, sky, gress, vindu, vinduskarm, dør, vegg, gulv, tak, dam, saks, bøtte, vannkanne, lommelykt, lyslenke, julelys, hengekøye, huske, sklie, basseng, grill, puslespill, brettspill, bleie, smokk, barnevogn, forkle, skjærefjøl, skjærebrett, ildfast form, bakeform, søppelbøtte, papirkurv, hundeleke, katteleke, musefelle, fuglekasse, matboks, toalettmappe, toalettveske, sminkeveske, brilleetui, kjølebag, søppelpose, gulrot, snømann, sopp, gresskar, lampefot, lyspære, hattehylle, krukke, hårspenne, hårbøyle, spillkonsoll, nisse, julekule, flagg, ladeetui, sparkstøtting, ski, pulk, hørselvern, platespiller, reflektor, =kammen, =kammer, =kammene, =dammen, =dammer, =dammene, et tre, mot et tre, treet, et stort tre, under et tre, under treet, trær, =trærne, =treets, busk, blad, =blader, løv, høstløv, kjelke, akebrett, skøyte, =skøyter, snøbrett, peis, komfyr, vask, badekar, dusj, trapp, balkong, terrasse, veranda, gjerde, port, postkasse, gatelykt, parkbenk, gang, garasje, kjeller, loft, bibliotek, kafé, restaurant, torg, stasjon, flyplass, lekeplass, låve, kirke, tårn, fyrtårn, brygge, kai, havn, bølge, =bølger, sti, eng, åker, tulipan, =tulipaner, solsikke, rose, =roser, kaktus, jordbær, banan, sitron, pizza, ost, is, honning, trompet, saksofon, trekkspill, mikrofon, drage leke, gressklipper, trillebår, rive, spade, hammer, stige, minnekort, sykkelhenger, barnesete, komse, sukkerspinn, hårstrikk, mansjettknapper, øreklokker, solkrem, leppepomade, øyenskygge, ladeholder, bilholder, telefonlader, mobillader, ladestasjon, gresskar lykt
toy: leketøy, leke, plysj, kosedyr, figur, statue, skulptur, sett, par, pakke, samling, slags, type, bilde, illustrasjon, tegning, maleri, modell, serie, portrett, gruppe, gjengivelse, rendering, 3d rendering, dukke, plysjdyr, versjon, skisse, statuett, tøydyr, scene
generic: produktbilde, produktfoto, produktfotografi, produkt, artikkel, packshot, katalogbilde, vare, bilde av produktet, produktfotografering, varebilde
plain: en, ei, et, den, det, de, dem, denne, dette, disse, min, mitt, mine, mi, din, ditt, dine, sin, sitt, sine, vår, vårt, våre, deres, hans, hennes, dens, dets, jeg, eg, du, han, hun, vi, dere, man, hvem, hva, hvilken, hvilket, hvilke, når, hvordan, hvorfor, hvor, her, nå, da, så, veldig, meget, mye, virkelig, også, kun, bare, allerede, alltid, mer, mest, mindre, minst, mange, noen, noe, litt, all, alle, alt, hver, hvert, begge, både, samt at, at, å, enn, hvis, fordi, dersom, til salgs, selges, opp, ned, ut, inn, høy, høy kvalitet, høy oppløsning, høyoppløst, oppløsning, kvalitet, hd, 4k, ny, best, beste, luksus, luksuriøs, premium, eksklusiv, vakker, flott, fin, søt, nydelig, deilig, skjønn, snill, elegant, stilfull, stilig, stilren, klassisk, moderne, trendy, moteriktig, mote, tøff, kul, designer, håndlaget, håndlagde, håndmalt, håndverk, original, ekte, autentisk, enkel, enkle, ensfarget, myk, hard, lyst, lyse, mørk, klar, blek, kraftig, pastell, matt, blank, skinnende, polert, glatt, grov, ru, stor, liten, lite, små, lille, mini, mellomstor, størrelse, str, bred, smal, lang, kort erme, korte, tynn, tykk, rund, firkantet, oval, rektangulær, lett, tung, sammenleggbar, foldbar, justerbar, vanntett, vannavvisende, trådløs, elektrisk, digital, smart, automatisk, manuell, utendørs, innendørs, ute, inne, reise, sport, sporty, fritid, casual, formell, sommer, vinter, høst, vår og høst, dame, damer, kvinne, kvinner, herre, herrer, mann, menn, jente, jenter, gutt, gutter, barn, baby, voksen, voksne, unisex, junior, tenåring, gave, gaver, gaveidé, bursdag, jul, julegave, morsdag, salg, tilbud, rabatt, frakt, fri frakt, gratis, levering, pris, billig, kjøp, kjøpe, selger, merke, stil, look, form, design, hjem, hjemme, interiør, innredning, dekorativ, by, byen, urban, land, landlig, rustikk, skandinavisk, nordisk, industriell, boho, italiensk, fransk, japansk, kinesisk, tysk, norsk, engelsk, europeisk, svensk, dansk, cm, mm, ml, cl, dl, kg, g, l, liter, tommer, watt, volt, personer, seter, takk, vennligst, lag, lage, generer, generere, tegn, vis, vis meg, gi, jeg vil ha, vil ha, vil, ønsker, trenger, søker, ser, blir, ble, være, vært, kan, skal, skulle, må, bør, finnes, laget, sittende, liggende, stående, sovende, løpende, hoppende, smilende, glad, lykkelig, trist, lei seg, morsom, vennlig, luftig, pelskledd, lodden, myk og god, leken, modig, vill, sint, spisende, lesende, dansende, svømmende, ser på, gående, lærer, lærerinne, lege, doktor, kokk, konge, dronning, prins, prinsesse, astronaut, pirat, sklisikker, fôret, vattert, quiltet, polstret, flettet, vevd, strikket, heklet, plissert, stripete, rutete, prikkete, blomstrete, stripet, rutet, prikket, brodert, trykt, mønstret, behagelig, komfortabel, holdbar, slitesterk, stabil, robust, praktisk, miljøvennlig, gjenvunnet, resirkulert, økologisk, naturlig, natur, ren, vegansk, falsk, imitert, imitasjon, full, tom, åpen, lukket, dobbel, enkelt, halv, hel, venstre, høyre, midten, hjørne, nederst, øverst, hengende, henger, plassert, parkert, svevende, isolert, frittstående, bakgrunn, stemning, atmosfære, stemningsfull, koselig, solfylt, sollys, dagslys, naturlig lys, hvitt lys, varmhvit, varmt lys, belysning, skarp, uskarp, delikat, nett, kompakt, allsidig, romslig, langermet, kortermet, lange ermer, korte ermer, ermeløs, stroppeløs, høyt liv, høy midje, rund hals, v hals, v utringning, oversize, oversized, slim fit, regular fit, tettsittende, vid, løs, rett, utsvingt, som ny, brukt, pent brukt, god stand, fin stand, lite brukt, ubrukt, stand, tilstand, skole, arbeid, jobb, hverdag, profesjonell, lett å rengjøre, rengjøring, vaskbar, oppvaskmaskin, tåler oppvaskmaskin, tåler, mikrobølgeovn, limited edition, begrenset opplag, bluetooth, usb, led, oppladbar, personlig, garanti, lager, på lager, rommer, ideell, perfekt, spesiell, unik, tidløs, sofistikert, utsikt, år, dag, polyester, nylon, viskose, elastan, stretch, pustende, termisk, ergonomisk, gjennomsiktig, transparent, rav, fargerik, farget, flerfarget, avtakbar, avtagbar, duftende, svingbar, stablebar, oppblåsbar, ekstra, super, pluss, plus, pro, max, hånd, hode, arm, kveld, middag, frokost, lunsj, one size, gaming, spill, lav, varm, kald, kjølig, rask, sakte, nesten, karat, ct, tørket, tofarget, inkl mva, hentes, sendes, kun brukt noen ganger, spise, drikke, sove, vandre, tur, på tur, sykepleier, brannmann, politi, trollmann, heks, fe, superhelt, for barn, for voksne, uttrekkbar, vendbar, inspirert, kjempefin, supersøt, pen, pent, god, godt, gode, lading, plass, ryddig, tallet, hytte, mørkt, rampete, =dent, =dne, =dene, =dete, =dede, =hert, =hre, =mert, =mre, =ent, =enne, =int, =sert, =sre, =lert, =lre, =rent, =rne, =rene, =helt, =hle, =pne, =pene, xs, s, m, xl, xxl, xxxl, 3xl, 4xl, seg, håndstrikket, porto, porto inkl, brennetid, kampanje, heltre bord, kunne, kan du, kunne du, kan dere, gjerne, jeg ønsker meg, ønsker meg, kunne du laget, lag et bilde av, lage et bilde av, babygave, ø, lofoten, in ear, over ear, usb c, c, tsa, tsa lås, kodelås, gb, tb, timer, time, batteritid, gir, girs, med lapp, ny i eske, aldri brukt, hentes i, sendes mot porto, marmor, betong, rotting, fleece, mesh, mikrofiber, tyll, chiffon, jute, munnblåst, håndblåst, håndsydd, håndvevd, gravert, personlig gravert, leopardmønstret, leopard, kamuflasje, kjempestor, bitteliten, bitte liten, gammel, gammelt, gamle, ung, trøtt, søvnig, nysgjerrig, lat, ridder, viking, cowboy, detektiv, ninja, klovn, sjømann, bonde, baker, maler, musiker, mamma, pappa, mormor, morfar, bestemor, bestefar, venn, venninne, kjæreste, påske, farsdag, konfirmasjon, dåp, støyreduksjon, støydempende, i bruk, ulåst, én gang, posten, sender, never, avtakbar hette, avtagbar hette, med avtakbar hette, kartotekført, duggvåt, våt, våte, tåkete, regnfull, tåke

[role]
exclude-after: uten, ikke, ingen, unntatt, i stedet for, ekskl, eksklusive, aldri, fri for, bortsett fra, er ikke, har ikke, har ingen, verken, framfor, fremfor, ikkje, utan, utenom, har ingen, snarere enn
exclude-before: følger ikke med, medfølger ikke, ikke inkludert, selges separat, ikke inklusive, er ikke inkludert, kjøpes separat, inngår ikke, er ikke med, ikke medfølgende, ekskludert, må kjøpes separat, følger dessverre ikke med, er ikke inkluderte
fits-after: for, til, passer til, passende til, passer, egnet til, matcher, matchende, kompatibel med, ideell til, ideell for, perfekt til, perfekt for, velegnet til, passer godt til, ved siden av, bak, nær, i motsetning til, lik den, beregnet på, laget for, designet for, passer perfekt til, tilpasset, passer fint til, passer flott til, går fint til, bakom, nærmest, passer sammen med, fin til, hos, sammenlignet med, like ved, inntil
fits-before: -kompatibel
with-after: med, inkludert, inkl, inklusive, har, dekorert med, pyntet med, fylt med, dekket med, utstyrt med, inneholder, dekket av, prydet med, som har, kledd med, som, trukket med, brodert med, sammen med, leveres med, kommer med, samt med, kantet med, besatt med, full av, inkluderer
wear-after: iført, har på seg, bærer, bærende, kledd i, holder, holdende, leker med, blåser, som bærer, med en på hodet, som har på seg, rir på, klemmer, som holder, ikledd, leiker med, spiller på, holder i, har på, utkledd med, utkledd som, som blåser, pakket inn i, som leker med, kler, rir
wear-before: på hodet, rundt halsen, på nesen, på snuten, på seg
in-after: i, på, under, mot, foran, oppå, oppe på, mellom, inni, inne i, over, midt i, ute i, ved, langs, gjennom, omgitt av, blant, i fargen, oppå en, ute på, inne på, plassert på, stående på, liggende på, sittende på, sitter på, står på, ligger på, opp mot, midt på, rundt, nede ved, framfor en, nedenfor, bortover
of: av, fra, laget av, fremstilt av, produsert i, består av, laget i, sydd av, utført i, støpt i, strikket i, sydd i, bestående av, skåret ut i, vevd av, av ekte, produsert av
and: og, eller, samt, &, og en, og et, og også
but: men, men heller, dog, men av, i stedet, leser, spiser, drikker, sitter, ligger, står, sover, løper, hopper, smiler, ler, danser, svømmer, flyr, kjører, går, vandrer, hviler, lener, lener seg, går på ski, går på skøyter, svever, vinker, synger, bader, plasker, klatrer, venter, kikker, titter, sniker, kryper, ruller, balanserer, gynger, seiler, fisker etter, hviler seg, løper på skøyter, aker, står på ski, gråter, snorker
topic: er, finnes i, leveres i, kommer i, fås i, var
count-after: sett med, sett av, pakke med, antall, sett på, boks med, eske med, sett à, par med
count-before: stk, stykk, deler, dels, pk, pakning, x, stykker, pack, delt, par sko, pakk

[key]
subject: produkt, motiv, artikkel, objekt, tittel, navn, type, vare, produktnavn, kategori, emne, produkttype, beskrivelse
colour: farge, farger, hovedfarge
material: materiale, stoff, sammensetning, materialer, hovedmateriale
scene: scene, bakgrunn, omgivelser, sted, miljø, lokasjon, rom
style: stil, kunststil
view: vinkel, perspektiv, synsvinkel, kameravinkel, visning
light: lys, belysning, lyssetting, tidspunkt
accessory: tilbehør
exclude: utelat, uten, negativ, unngå, negativ prompt, ikke
quantity: antall, mengde, stk
ignore: størrelse, merke, vekt, mål, modell, pris, høyde, bredde, lengde, dybde, diameter, sesong, kjønn, varenummer, volum, kapasitet, målgruppe, produsent, tilstand, kompatibel med, passform, opprinnelse, størrelser

[number]
2: to
3: tre stykker
4: fire
5: fem
6: seks
7: sju, syv
8: åtte
9: ni
10: ti
12: tolv, dusin, et dusin

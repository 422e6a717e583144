# Basque. Cases are suffixes of the last word of a phrase; colours stand behind their noun, -zko
# materials before it.
[language]
tag: eu
source: written by hand
heads: last
adjectives: after
clause: first
parts: yes

[inflect]
noun: a -> a, -
noun: r -> r, rr
noun: k -> k, t
adjective: a -> a, -
adjective: r -> r, rr

[suffix 1]
txo txoa txoak ño: -
dun duna dunak dunen: with-before
tzaile: -
[suffix 2]
a ak ek ok ik rik aren en ren ari ei ri ra era ara etara tik etik atik ez az z ka: -
zko ezko zkoa ezkoa zkoak ezkoak azko azkoa zkoen: -
ko eko etako koa ekoa koak ekoak: -
arekin ekin rekin kin: with-before
arentzat entzat rentzat arentzako entzako rentzako rako erako arako etarako rakoa: fits-before
an ean n etan nean oan: in-before
[suffix 3]
a ak: -

[subject]
dress: soineko, jantzi, soineko luze, ezkontza soineko, gaueko soineko, udako soineko, ezteietako soineko, soineko labur, festa soineko, jantzi luze, soineko dotore, soinekotxo, puntuzko soineko, hondartzako soineko, loredun soineko, kamisero soineko, bestido
t-shirt: kamiseta, elastiko, t shirt, mahuka motzeko kamiseta, tiranteko kamiseta, top, niki, kirol kamiseta, mahukarik gabeko kamiseta, kamisetatxo, tirantedun kamiseta
shirt: alkandora, blusa, atorra, polo, tunika, alkandora polo, alkandora luze, lihozko atorra, blusatxo
jacket: jaka, beroki, txaketa, txamarra, gabardina, zira, anorak, amerikana, blazer, longain, euritako, neguko beroki, kapusai, parka, abrigo, jakatxo, larruzko jaka, plumifero, plumadun jaka, bomber, haize jaka, poncho, kapa, barruti jaka, gabardina luze, larru jaka, jaka tolestu, anoraka
trousers: praka, prakak, galtza, galtzak, leggings, mallak, galtza luze, txandaleko galtza, chino, kirol galtzak, fraka, mailak, txandal, lan praka, jogger, praka zabal, praka luze, cargo praka, linozko praka, pana praka
skirt: gona, minigona, gona motz, gona tolesdun, gona luze, gona plisatu, gona midi, gona maxi, gonatxo, hegodun gona
sweater: jertse, jersey, sudadera, kardigan, artilezko jertse, punto jertse, txanodun sudadera, txandal goiko, lepo altuko jertse, polar, jertsea, txanodun jertse, lana jertse, puntuzko jertse, txanodun jaka punto, jertsetxo, hoodie, artilezko jaka
hat: txapel, kapela, txano, txapela, bisera, lastozko kapela, gorro, kapelatxo, txapelatxo, txanoa, buruko, txano artilezko, baseball txano, panama, txanotxo, eguzkitako kapela, euskal txapela, boina
scarf: bufanda, zapi, lepoko zapi, fular, buruko zapi, lepoko artilezko, pashmina, xal, zapitxo, lepo zapi, artilezko bufanda, lepoko berogarri, sorbaldako zapi
sneaker: zapatila, zapata, kirol zapatila, oinetako, kirol oinetako, lasterketa zapatila, zapatilak, deportibo, kirol zapata, tenis zapatila, mokasin, korrika egiteko zapatila, kirol zapatilak, larruzko zapata, oinetakoak, zapatak, kirol oinetakoak, mokasinak, dantzari zapata, bailarina, kirolerako zapatila, zapatilatxo
boot: bota, botin, euri bota, mendiko bota, neguko bota, mendi bota, orkatilako bota, euritako bota, botak, botina, elurretako bota, cowboy bota, larruzko bota, botatxo, uretako bota
high-heel: takoi altuko zapata, takoidun zapata, takoi altu, zapata takoidun, takoi altuko, stiletto, takoidun, takoi fineko zapata, takoidun oinetako, takoidun oinetakoak, takoidun zapatak, takoi altuko zapatak, takoi altuko oinetako, salon zapata, stilettoak
sandal: sandalia, txankleta, abarketa, espartin, hatzetako txankleta, sandaliak, txankletak, abarketak, hondartzako sandalia, eskalapoi
handbag: poltsa, eskuko poltsa, sorbaldako poltsa, bolso, erosketa poltsa, tote poltsa, bandolera, poltsatxo, eskuko zorro, bizkar gaineko poltsa, gaueko poltsa, clutch, maletin, esku poltsa, oihalezko poltsa, sorbalda poltsa, hondartzako poltsa, poltsak, festa poltsa, larruzko poltsa, poltsa txiki, bandolera poltsa, gerriko poltsa, kirol poltsa, erosketa saski, shopper, saskitxo poltsa
backpack: motxila, bizkar zorro, eskolako motxila, bizkarreko, mendiko motxila, ordenagailurako motxila, eskola motxila, motxilatxo, motxilak, bizkar poltsa, larruzko motxila, haurren motxila
suitcase: maleta, bidaia maleta, kabinako maleta, ekipaje, gurpildun maleta, bidai maleta, trolley, maletak, maletatxo, bidaia poltsa, eskuko ekipaje, gurpildun bidaia maleta
wallet: diru zorro, diruzorro, kartera, txartel zorro, diru poltsa, billetero, txanpon zorro, diruzorroa, zorro diruarentzat, txartel kartera, larruzko kartera, moneta zorro
belt: gerriko, uhal gerriko, zinta gerriko, gerrikoa, larruzko gerriko, gerrikoak, galtza gerriko
watch: eskumuturreko erloju, erloju, erloju adimendun, poltsikoko erloju, smartwatch, erloju adimentsu, kronografo, eskuko erloju, kirol erloju, erloju mekaniko, erlojutxo, gizonezko erloju, emakumezko erloju
ring: eraztun, ezkontza eraztun, konpromiso eraztun, eraztuna, ezteietako eraztun, ezkon eraztun, diamante eraztun, zilarrezko eraztuna, eraztunak, zigilu eraztun
necklace: lepoko, lepokoa, lepoko kate, idunekoa, iduneko, perlazko lepoko, lepoko zintzilikario, lepoko bitxi, perla lepoko, lepokoak, kate lepoko, perlazko lepokoa, txoker, kate zintzilikario
sunglasses: eguzkitako betaurreko, eguzkitako, eguzki betaurreko, eguzkitakoak, eguzkitako betaurrekoak, eguzkirako betaurreko, eguzki betaurrekoak, eguzkitarako betaurrekoak, eguzki babeseko betaurreko
umbrella: aterki, euritako aterki, eguzkitako aterki, parasol, guardasol, euritakoa aterki, hondartzako aterki, aterkiak, aterki tolesgarri, aterkitxo
sofa: sofa, besaulki luze, sofa ohe, divan, hiru plazako sofa, bi plazako sofa, chaise longue, sofa ohea, txoko sofa, diban, sofak, kanape, larruzko sofa, sofatxo, ohe sofa
chair: aulki, besaulki, aulkitxo, kulunkaulki, bulegoko aulki, taburete, puf, hamaka, bulegorako aulki, jangelako aulki, lorategiko aulki, eserleku, tabureta, jokoetarako aulki, kulunka aulki, gaming aulki, barra aulki, banketa, jarleku, aulkiak, aulki tolesgarri, besaulkiak, sukaldeko aulki, tronu, hondartzako aulki, balantza aulki, puff, ordenagailuko aulki
table: mahai, mahaitxo, bulegoko mahai, kafe mahai, jangelako mahai, idazmahai, gau mahai, sukaldeko mahai, gaumahai, lan mahai, alboko mahai, erdiko mahai, kontsola, lorategiko mahai, idazteko mahai, mahai tolesgarri, gaueko mahai, gau mahaitxo, mahaiak, mahai biribila, ordenagailu mahai, makillaje mahai, idazteko mahaia, jateko mahai, kafe mahaitxo, bulego mahai
bed: ohe, ohe bikoitz, sehaska, litera, ohe bakun, ohatze, haurrentzako ohe, ohe egitura, senar emazteen ohe, ohe pila, umeen ohe, oheak, kanpai ohe, gonbidatuen ohe, ohetxo, bikoitza ohe, haurren ohe
lamp: lanpara, mahai gaineko lanpara, zutikako lanpara, argi lanpara, farol, sabaiko lanpara, flexo, aplike, gaueko lanpara, mahaiko lanpara, armiarma lanpara, oheko lanpara, irakurtzeko lanpara, kriseilu, hormako lanpara, lanparatxo, eskegitzeko lanpara, argiontzi, zutoin lanpara, lanparak, argizuzi, sabai lanpara, horma lanpara, lurreko lanpara, irakurketa lanpara, led lanpara, mahai lanpara, linterna apaingarri, gau lanpara
bookshelf: liburu apal, apal, apalategi, liburutegi, liburuentzako apal, hormako apal, apalak, liburu apalategi, apaltxo, liburuen apala, estanteria
vase: loreontzi, lore ontzi, pitxer loreontzi, lorontzi, florero, loreontziak, loreontzitxo, anfora, lore pitxer
mug: katilu, kikara, kafe katilu, txikara, basoa, te katilu, kopa katilu, garagardo pitxer, edalontzi, katilutxo, kafe kikara, te kikara, termo katilu, txopa, katiluak, kikarak, esne katilu, ur edalontzi, edalontziak, bidaia katilu, esmalte katilu, taza
teapot: tetera, te ontzi, ur irakingailu, teontzi, te pitxer, kafe ontzi, tetera elektriko, teterak, kafetera, irakingailu, te kanna
bottle: botila, ur botila, termo, kantinplora, ardo botila, botilatxo, kirol botila, bidoi, flasko, termo botila, botilak, termoa, haurren botila, beirazko botila, ura botila, kolonia botila hutsa
bowl: ontzi, katilu sakon, bol, entsalada ontzi, entsaladera, fruta ontzi, zopa ontzi, bol sakon, sopera, ontzitxo, bola ontzi, katilu handi, goilare bol, zali, bolak ontzi, boltxo, fruta bol, entsalada bol, salda ontzi, platera sakona, zereal bol
pillow: kuxin, burko, kuxintxo, sofako kuxin, bidaia kuxin, apaingarri kuxin, lepoko kuxin, buruko kuxin, almohada, kuxinak, kuxin apaingarri, burkoak, lepo kuxin, eserlekuko kuxin
candle: kandela, usaindun kandela, kandelatxo, argizari, ezko, kandela usaintsu, te kandela, kandela lurrindun, kandela usaindun, kandelak, argizarizko kandela, soja kandela, kandela dekoratibo, usain kandela
clock: hormako erloju, iratzargailu, esnatzeko erloju, mahai gaineko erloju, kuku erloju, paretako erloju, horma erloju, kuku erlojua, pareta erloju, mahaiko erloju, sukaldeko erloju, iratzargailu erloju, horma erlojuak, erloju iratzargailua, pendulu erloju
mirror: ispilu, hormako ispilu, makillaje ispilu, ispilutxo, eskuko ispilu, bainugelako ispilu, ispiluak, gorputz osoko ispilu, ispilu biribila, poltsikoko ispilu
car: auto, kotxe, auto elektriko, kirol auto, automobil, ibilgailu, lasterketa auto, kotxe elektriko, taxi, jostailuzko auto, kirol kotxe, lasterketa kotxe, deskapotable, furgoneta, autoak, kotxeak, autotxo, kotxetxo, kotxe klasiko, limusina, lau laurdeneko, jostailu kotxe, jeep, auto klasiko
bicycle: bizikleta, mendiko bizikleta, bizikleta elektriko, hiriko bizikleta, txirrindu, txirrindula, haurrentzako bizikleta, errepideko bizikleta, bizikletak, txirrindak, triziklo, bmx, bizikletatxo, umeen bizikleta, emakume bizikleta, bizi mtb
headphones: entzungailu, aurikular, entzungailu haririk gabeko, bluetooth entzungailu, aurikularrak, entzungailuak, kasko entzungailu, haririk gabeko entzungailu, aurikular haririk gabe, entzungailu bluetooth, kaskoak musika, headset
phone: telefono, mugikor, telefono mugikor, sakelako, iphone, smartphone, sakelako telefono, telefono adimendun, samsung galaxy, sakeleko, mugikorrak, telefonoak, smartphonea, mobil, sakelekoak
laptop: ordenagailu eramangarri, eramangarri, laptop, ordenagailu, macbook, portatil, notebook, ordenagailu eramangarriak, eramangarriak, portatila, ordenagailutxo, ultrabook
camera: argazki kamera, kamera, bideo kamera, kamera digital, argazkimakina, bideokamera, berehalako kamera, kamerak, argazki makina, kamera reflex, polaroid, argazki kamera digital
speaker: bozgorailu, bluetooth bozgorailu, bafle, altabozak, altaboz, bozgorailu eramangarri, soinu barra, haririk gabeko bozgorailu, altabozoi, altabozgailu, bozgorailuak, bafleak, haririk gabeko altaboza, bozgorailu txiki
perfume: lurrin, perfume, kolonia, lurrin botila, eau de parfum, perfume botila, usain ur, lurrinontzi, eau de toilette, lurrinak, parfum, usaingarri lurrin, kolonia ur, lurrin flasko
lipstick: ezpain margo, ezpainetako, ezpainetako margo, pintalabios, ezpainetakoa, ezpain barra, ezpainetako barra, ezpain pintura, ezpainetakoak, ezpain distira, ezpain labiala, labial, ezpain barra mate
ball: baloi, pilota, futbol baloi, saskibaloi baloi, tenis pilota, hondartzako baloi, pilotatxo, futboleko baloi, boleibol baloi, saskibaloiko baloi, bola, baloitxo, baloiak, pilotak, gimnasia baloi, errugbi baloi, baloi txiki, yoga baloi
guitar: gitarra, gitarra akustiko, gitarra elektriko, gitarra klasiko, ukelele, baxu elektriko, gitarra espainol, gitarrak, gitarratxo, baxu gitarra, guitarra
teddy-bear: peluxezko hartz, hartz peluxezko, hartzatxo peluxezko, peluxezko hartzatxo, teddy bear, pelutxezko hartz, hartz pelutxe, hartzatxo pelutxe, pelutxezko hartzatxo, pelutxezko hartza, hartz teddy, pelutxe hartz, peluxe hartz, teddy hartz, peluzko hartz, peluzko hartzatxo
book: liburu, eleberri, koaderno, egunkari pertsonal, sukaldaritza liburu, agenda, testuliburu, ipuin, ipuin liburu, ohar koaderno, egunerokoa, liburuak, liburutxo, eskola liburu, haur liburu, argazki album, komiki liburu, nobela, hiztegi
cat: katu, katakume, katutxo, kume katu, katuño, katueme, katakumea, katar, katukume, katuak, katutxoa, katukumea, katutxu
dog: txakur, txakurkume, zakur, txakurtxo, artzain txakur, kaniche, labrador, kuttun txakur, =txakurra, =txakurrak, txakurtxoa, txakurkumea, bulldog, husky, txakurño, labradore
bear: hartz, hartzatxo, hartzkume, hartz zuri polar, hartz arre, hartz polar, hartzak, hartz marroi basati, hartz kume, hartzatxoa
rabbit: untxi, erbi, untxitxo, konejo, untxikume, erbitxo, untxiak, untxi kume, untxitxoa, erbiak
panda: panda, hartz panda, panda hartz, panda erraldoi
elephant: elefante, elefantetxo, elefantekume, elefante kume, elefanteak, elefantetxoa
duck: ahate, ahatetxo, ahatekume, paita, aharatxo, ahateak, ahate kume, ahatetxoa, basahate
frog: igel, igeltxo, apo, zuhaitz igel, igelak, igeltxoa, ranatxo
dinosaur: dinosauro, t rex, dino, dinosaurotxo, trizeratops, dinosauroak, tiranosauro, dinosaurotxoa
penguin: pinguino, pinguinotxo, pinguinoak, pinguino kume
pig: txerri, txerrikume, txerritxo, zerri, urde, urdeño, txerriak, txerritxoa, txerri kume, basurde
fox: azeri, azeritxo, azerikume, azari, luki, azeriak, azeritxoa, azeri kume
lion: lehoi, lehoi eme, lehoikume, lehoitxo, lehoiak, lehoi kume, lehoitxoa
tiger: tigre, tigrekume, tigre kume, tigretxo, tigreak, tigretxoa
monkey: tximino, txinpantze, gorila, tximinotxo, mono, tximu, tximukume, tximinoak, tximino kume, tximinotxoa
mouse: sagu, sagutxo, arratoi, sagukume, xagu, saguak, arratoitxo, sagutxoa
owl: hontz, hontza, mozolo, hontzatxo, hontz kume, urubi
fish: arrain, arraintxo, urrezko arrain, pailazo arrain, arrainak, arraintxoa, arrain gorri, amuarrain
turtle: dortoka, itsas dortoka, dortokatxo, apoarmatu, dordoka, dortokak, dortokatxoa
chick: txita, oilasko kume, txitatxo, txito, txitak, txitatxoa, oilaskotxo
garden: lorategi, baratze, txinatar lorategi, parke, japoniar lorategi, jardin, etxaurre, patio, belardi, lorategitxo, lorategiak, baratza, lore lorategi, landetxe lorategi
palace: jauregi, gaztelu, hiri debekatu, tenplu, jauretxe, gazteluak, gotorleku, errege jauregi
skyline: hiriko zeruertz, hiriaren silueta, hiri panorama, hiriaren panorama, etxe orratzak, skyline, hiri silueta, hiriaren ikuspegia, etxe orratzen silueta, hiri paisaia, hiriaren zeruertza
mountains: mendi, mendiak, mendi paisaia, mendilerro, mendikate, mendizerra, muino, mendi tontor, alpeak, pirinioak, gailur elurtu, muinoak
beach: hondartza, itsasertz, hondar hondartza, kostalde, itsasbazter, hondartzatxo, itsas ertz, itsasondo, kosta, itsaso ondo, hareatza
forest: baso, oihan, oihan tropikal, basotxo, zuhaizti, pinudi, zuhaitz artean, pagadi, hariztegi, basoan
street: kale, kalexka, errepide, hiribide, espaloi, bide, etorbide, kaletxo, kalezulo, kaleak, kale estu, plaza kale, hiriko kale

[also]
subject.trousers + material.denim: bakero, bakeroak, galtza bakero, praka bakero, galtza bakeroak, praka bakeroak, denimezko galtza
subject.jacket + material.denim: jaka bakero, denimezko jaka
subject.boot + material.rubber: gomazko bota, katiuska, gomazko botak
subject.duck + material.rubber: gomazko ahate, gomazko ahatetxo
subject.bear + colour.white: hartz zuri

[accessory]
glasses: betaurreko, betaurrekoak, ikusteko betaurreko, irakurtzeko betaurreko, antiojo, betaurrekodun, lentilla betaurreko
bow: begizta, lazo, pajarita, xingola begizta, ileko begizta, lazotxo
balloon: puxika, globo, puxikatxo, globotxo
bubbles: xaboi burbuila, xaboi burbuilak, burbuila, xaboizko burbuila, ponpa, xaboi ponpa
wings: hego, hegal, hegoak, hegalak, hegalari, hegan egiten, hegodun, hegaldun, hegan

[colour]
red: gorri, gorri ilun, ardo kolore, bordele, granate, gorri bizi, gorrixka, karmesi, gereziondo kolore, gorri argi, errubi, ardo gorri, eskarlata, bordele kolore, ardo koloreko, gorri koloreko, granate koloreko, ardo beltz kolore, gorri gorri, gerezi kolore, gorrimin, adreilu kolore, gorri odol, tomate gorri
orange: laranja, koral, terrakota, laranja kolore, abrikot, mertxika kolore, laranja ilun, arrosa koral, teila kolore, herdoil kolore, laranja koloreko, laranja bizi, azenario kolore, kalabaza kolore, melokotoi kolore, kobre kolore, abrikot kolore, laranja argi, koral kolore, mandarina kolore, teila koloreko
yellow: hori, mostaza, limoi kolore, hori argi, mostaza kolore, horixka, hori bizi, hori ilun, limoi hori, okre, hori koloreko, ezti kolore, limoi koloreko, mostaza koloreko, azafrai kolore, kanario hori, hori pastel, banilla hori
green: berde, berde ilun, berde argi, oliba kolore, menda berde, esmeralda, oliba berde, menda kolore, berde militar, berdexka, oihan berde, salbia berde, lima berde, pistatxo kolore, esmeralda berde, kaki berde, botila berde, menta berde, orlegi, berde koloreko, berde pastel, belar berde, pinu berde, baso berde, oliba koloreko, menda koloreko, jade berde, militar berde, berde mate, berde distiratsu, sagar berde, itsas berde, esmeralda kolore
blue: urdin, urdin bizi, kobalto urdin, errege urdin, zafiro, indigo, urdinxka, urdin elektriko, kobalto, zafiro urdin, urdin koloreko, kobalto kolore, urdin erreal, safiro, itsaso urdin, jean urdin, ultramar, zafiro kolore
light-blue: urdin argi, zeru urdin, turkesa, urdin zeru, zeru kolore, urdin pastel, turkesa kolore, zian, ume urdin, haur urdin, urdin zerua, urdin argi koloreko, urdin bebe, ur kolore, urdin zurbil, izotz urdin, akuamarina, urdin turkesa, zeru urdin koloreko
navy: itsas urdin, urdin ilun, marinel urdin, urdin itsaskor, navy, gau urdin, urdin marino, marino, urdin ilun koloreko, gauerdiko urdin, marino urdin, urdin beltz
purple: more, bioleta, lila, lavanda, purpura, ubel, morea, more ilun, more argi, aran kolore, lavanda kolore, malba, labanda, alberjinia kolore, izpiliku, more koloreko, lila kolore, bioleta kolore, ametista, lila argi, malba kolore, moreska, ubel kolore, mahats kolore
pink: arrosa, fuksia, arrosa argi, arrosa pastel, magenta, izokin kolore, arrosa bizi, arrosa zahar, larrosa, arrosa ilun, izokin arrosa, larrosa kolore, arrosa koloreko, arrosa zurbil, arrosa hauts, txikle arrosa, fuksia kolore, salmoi kolore, mugurdi kolore, flamenko arrosa, arrosa argi koloreko
brown: marroi, marroi ilun, kafe kolore, gaztaina kolore, koñak kolore, txokolate kolore, arre, marroi argi, kamel kolore, koñak, karamelu kolore, beltzaran, intxaur kolore, gaztainkara, gaztainkolore, marroi koloreko, tabako kolore, kakao kolore, kanela kolore, egur kolore, kafe koloreko, txokolate koloreko, marroixka, konjak
beige: beix, krema, marfil, hondar kolore, krema kolore, kaki, marfil kolore, beige, krudo, ekru, nude, txanpain kolore, zuri hautsi, kamel, larru kolore, kremakara, boli, boli kolore, kamelu kolore, beix koloreko, krema koloreko, hondar koloreko, banilla kolore, liho kolore, olo kolore, boli koloreko, zuri krema, esne kolore, beix argi
black: beltz, beltz mate, ikatz beltz, beltz beltz, beltz distiratsu, ebano, beltz koloreko, belztu, beltz sakon, gau beltz
white: zuri, zuri zuri, elur zuri, zuri garbi, zuri mate, zurizka, perla zuri, zuri koloreko, esne zuri, zuri distiratsu, elurra bezain zuri, zurixka
grey: gris, gris ilun, gris argi, antrazita, grafito, ikatz gris, perla gris, arbel gris, antrazita gris, grisaxka, errauts kolore, gris koloreko, ke kolore, hormigoi kolore, zilar gris, harri gris, perla kolore, altzairu gris, gris antrazita, grafito kolore
gold: urre kolore, urre, urrezko, urreztatu, urre arrosa, dorea, urre koloreko, urrekara, urre hori, urre zuri, doratu, urrez estali, urre koloretako, letoi kolore, urre arrosa kolore, urreztatua, urre zahar
silver: zilar, zilar kolore, zilarrezko, zilarreztatu, zilarkara, zilar koloreko, 925 zilar, zilarkolore, zilar koloretako, zilarreztatua, kromo kolore, platino

[material]
leather: larru, larruzko, benetako larru, larru sintetiko, ante, antezko, larru artifizial, egiazko larru, azal larru, nobuk, larru beganoa, behi larru, eko larru, larru ekologiko, larrukia, larru begano, larrukara, larruz, larru sintetikozko, larru bigun, napa, txarol, egiazko larruzko, larru naturala, ekolarru, ante larru
cotton: kotoi, kotoizko, kotoi organiko, kotoi ekologiko, mihise kotoizko, lona, mihise, kotoi hutsez, kotoizko oihal, lonazko, kotoizkoa, frotir, franela
silk: zeta, zetazko, satin, satinezko, raso, rasozko, zeta naturala, gasa, organza, satinezkoa, xifoi
wool: artile, artilezko, merino artile, kaxmir, feltro, feltrozko, kaxmirezko, merino, alpaka, ile artile, ardi artile, moher, artilez, ardi artilezko, alpakazko, lana, lanazko, merinozko, moherrezko, tweed
denim: denim, denimezko, bakero oihal, bakero ehun, tela bakero, denimez, jean oihal
linen: liho, lihozko, liho oihal, lino, linozko, lihozkoa, jute, jutezko, liho naturala
metal: metal, metalezko, burdina, burdinazko, aluminio, aluminiozko, letoi, letoizko, kobre, kobrezko, brontze, brontzezko, metaliko, mekaniko, titanio, titaniozko, kromo, galdaketa burdina, burdin, burdinurtu, zink, mekaniko robotiko, metalez, latoizko, burdin forjatu, burdin forjatuzko, eztainu, nikel, kromatu, zinkezko
steel: altzairu, altzairuzko, altzairu herdoilgaitz, altzairu herdoilgaitzezko, herdoilgaitz, altzairu herdoilgaitzeko, inox, altzairuz, altzairu eskuilatu, altzairuzkoa
wood: zur, egur, egurrezko, zurezko, haritz, haritzezko, pinu, pinuzko, intxaurrondo, zur trinko, intxaurrondozko, egur trinko, pago, pagozko, teka, tekazko, haritz egur, egur solido, intxaur egur, lizar, lizarrezko, akazia, kontratxapatu, mdf, egur naturala, gaztainondo, haltz, urki, olibondo egur, intxaur, intxaurrezko, zumezko, zume, rattan, egurrez, zurez, gaztainondozko, urkizko, zume egur, akaziazko, ebanozko, pinu egur, pago egur, teka egur, egurrezkoa, olibondozko, mimbre, mimbrezko, rattanezko, kontratxapatuzko
bamboo: banbu, banbuzko, bambu, banbu egur
glass: beira, beirazko, kristal, kristalezko, borosilikato, beira tenplatu, kristalezko beira, kristalina, borosilikatozko, beiraz, beira puztu, kristalez, beirazkoa
ceramic: zeramika, zeramikazko, portzelana, portzelanazko, buztin, buztinezko, lur egosi, gres, greszko, terrakotazko, lurrezko, zeramiko, zeramikaz, buztin egosi, loza, lozazko, portzelanaz, terrakota buztin, esmaltatu, buztinezkoa
plastic: plastiko, plastikozko, akriliko, akrilikozko, pvc, polikarbonato, erretxina, erretxinazko, metakrilato, polipropileno, plastikoz, metakrilatozko, polikarbonatozko, plastikozkoa, pvczko, birziklatutako plastiko
rubber: goma, gomazko, silikona, silikonazko, kautxu, kautxuzko, latex, latexezko, neopreno, silikonako, gomaz, silikonaz, neoprenozko, gomazkoa
velvet: belus, belusezko, terciopelo, belusa, belus leun, pana, panazko, belusez, belusezkoa, belusdun, veludo
paper: paper, paperezko, kartoi, kartoizko, kraft paper, kartoi mehe, papel, paperez, kartoiz, paper birziklatu, papel mache, krafteko

[scene]
white-background: hondo zuri, atzealde zuri, fondo zuri, hondo zuri garbi
living-room: egongela, egon gela, saloi, sala, jangela, egongelatxo, egongelan, egongelako, saloiko
bedroom: logela, lo gela, gela lo, haurren logela
kitchen: sukalde, sukaldeko mahaigain, sukalde gain
bathroom: bainugela, komun, bainu gela, komuna, bainuontzi, dutxa, bainera, bainugelako, konketa
office: bulego, lan gela, lanleku, etxeko bulego, lantoki, bulegoko giro, bulegoan
snow: elur, elurtza, elurretako paisaia, elur paisaia, elurte, neguko paisaia, elurrean, elurretan, elurra ari
studio: estudio, argazki estudio

[style]
photo: argazki, foto, errealista, argazki errealista, fotografia, argazki estilo, fotorrealista
ink-wash: tinta pintura, txinatar tinta pintura, tinta txinatar, tintazko pintura, txinatar pintura, tinta
watercolour: akuarela, ur margo, akuarela estilo, ur pintura
oil-painting: olio pintura, olio margo, oliozko pintura, olio koadro, olio
cartoon: marrazki bizidun, komiki, anime, marrazki bizidunen estilo, animazio, karikatura, marrazki bizidunak, komiki estilo
cyberpunk: cyberpunk, ziberpunk
futuristic: futurista, etorkizuneko, zientzia fikziozko, zientzia fikzio, futurismo
vintage: vintage, retro, antzinako, nostalgiko, zaharkitu, antiko, antigoal
minimalist: minimalista, minimalismo, minimal, xume minimalista

[view]
front: aurretik, aurrealdetik, aurreko ikuspegi, aurrez aurre, frontal, aurretiko ikuspegi, parez pare
side: albotik, alboko ikuspegi, saihetsetik, profil, aldamenetik, profilez, alboetatik, alde batetik
top: goitik, goiko ikuspegi, goitiko ikuspegi, zenital, goitik ikusita, txori ikuspegi, airetik
three-quarter: hiru laurdeneko ikuspegi, angelu batetik, hiru laurden, zeharka
close-up: gertutik, lehen plano, makro, hurbiletik, xehetasun plano, gertuko plano, lehen planoan

[light]
soft: argi leun, argi bigun, argi lauso, argiztapen leun, argi difuso, argiztapen bigun, argi leuna, argi leunarekin
studio: estudioko argi, estudioko argiztapen, estudio argi, estudioko argiak
dusk: ilunabar, ilunsenti, eguzki sartze, urrezko ordu, iluntze, arratsaldeko argi, ilunabarreko argi, iluntzeko argi, ilunabarrean, arratsalde, iluntzean, ilunsentian
morning: goizeko argi, egunsenti, goiz, eguzki irtete, goizaldea, goizalde, argi haustea, goizeko eguzki, goizean, egunsentian, goizeko argitan, goizaldean
night: gau, ilargi argi, gauez, gauean, gauerdi, ilargi argitan
backlit: kontraargi, atzetiko argi, kontra argi, atzeko argi
neon: neon, neon argi, neoi, neoi argi, neon argiak, neonezko argi

[word]
trim: uhal, hedexka, helduleku, kirten, zola, takoi, lokarri, belarri, kremailera, botoi, hanka, gurpil, tapa, estalki txiki, ertz, jostura, lepo, mahuka, eskumutur, poltsiko, forru, litsak, pantaila, harri, perla, diamante, estanpatu, brodatu, logo, idazkun, motibo, bolante, parpaila, zinta, marra, puntu, txano kaputxa, kaputxa, ponpoi, zela, gida, pneumatiko, xehetasun, tiradera, bizkarralde, beso, kable, bonbilla, begi, sudur, buztan, moko, bibote, hatzapar, zurda, metxa, tapoi, kortxo, hari, teklatu, orratz, zirkoi, zirkonia, lentejuela, katetxo, kate, zintzilikario, pedal, etiketa, itxigailu, uhaltxo, oin, ilaje, larruazal lepo, erloju uhal, erloju uhala, soka, ertz zuri, apaingarri, oinarri, lepo zuri, tirante, orban, hanka metaliko, ahoa, gatza, hedagailu, belarritxo, txapa, zurtoin, lauki, koroa zati, marrazki, ile, larru zati, gailur, plisatu, farfail, iltze, kapela hegal, orpo, isats, esku, heldulekua, pantaila txiki, xingola, takoi txiki, eserleku txiki, hankak, gurpilak, uhalak, botoiak, poltsikoak, mahukak, belarriak, begiak, isatsa, kirtena, tapa txiki, zolak, lokarriak, parpail, marrak, puntuak, kremailerak, kokotea, adarrak, luma, lumak, sabel, hankatxo, hanka zuri, zipriztin, ertzak, apaingarriak, katea, txanoa kendu, lastotxo, sarraila, sarrailak, hebilla, hebila, belkro, hegats, forrua, eskutoki, kurrika, eskuleku, bizkarraldea, eserlekua, zela beltz
body: gorputz, egitura, karkasa, oihal, ehun, azal, tapizeria, kolore, tonu, material, marko, ile larru, gainazal, armazoi, estalki oihal, koloreak, kanpoalde, oihalezko, estalkia kanpoko, karkasa gogor, tapizeriako, oihala, gainaldea, egiturako, kutxa erloju, kaxa, esfera inguru
other: zorro, telefono zorro, karkasa telefono, mugikorrerako zorro, telefono karkasa, estalki, kargagailu, euskarri, telefono euskarri, mugikor euskarri, pegatina, poster, afixa, giltzatako, belarritako, eskumutur bitxi, eskumuturreko, orratz bitxi, broche, eskularru, galtzerdi, eskuoihal, toalla, manta, estalki ohe, gortina, errezel, alfonbra, felpudo, sagu alfonbra, plater, =platera, =platerak, sardexka, koilara, labana, aizto, zartagin, lapiko, saski, kutxa, bitxi kutxa, zapata kutxa, erloju kutxa, erretilu, gako, esekitoki, pertxa, antolatzaile, armairu, komoda, telebista, telebista altzari, monitore, tablet, inprimagailu, egokitzaile, bateria, pila, tripode, objektibo, drone, lore, larrosa lore, landare, loreontzi landare, sorta, zuhaitz, gabonetako zuhaitz, tarta, gaileta, txokolate, janari, txakur janari, katu janari, katu hondar, uhal txakur, lepoko txakur, txakur lepoko, txakurren lepoko, txakur ohe, katu ohe, txakurtegi, kaiola, arrainontzi, akuario, hortz eskuila, xaboi, xanpu, krema ontzi, lozio, rimel, azazkal margo, serum, eskuila, orrazi, bizar makina, ile lehorgailu, xurgagailu, irabiagailu, txigorgailu, labe, hozkailu, garbigailu, kafe makina, lisaburdin, lisatzeko ohol, denda, lo zaku, kasko, bizikleta kasko, bizikletarako kasko, bizikleta giltzarrapo, bizikletaren zela, erraketa, monopatin, patinete, motozikleta, moto, kamioi, autobus, tren, hegazkin, txalupa, itsasontzi, piano, biolin, danbor, txirula, arkatz, boligrafo, borragoma, erregela, egutegi, txartel, horma paper, koadro, argazki marko, liburu euskarri, orri markatzaile, kandelontzi, argimutil, baso azpiko, botila irekigailu, mahai zapi, mahai oihal, sofa estalki, aulki estalki, auto eserleku, autorako eserleku, auto estalki, burko azal, kuxin azal, kuxin zorro, kuxin estalki, izara, izara joko, edredoi, ohe estalki, koltxoi, galtza motz, praka motz, bainujantzi, bikini, bularretako, barruko arropa, pijama, traje, gorbata, txaleko, uniforme, mozorro, mono jantzi, zapatila etxeko, etxeko zapatila, maskara, ileorde, ile orratz, ileko goma, diadema, ordenagailu zorro, ordenagailurako zorro, kamera poltsa, kamera zorro, gitarra zorro, betaurreko zorro, aterki ontzi, zapata apal, zapategi, mikrofono, ordenagailu sagu, robot, suziri, espazio ontzi, unikornio, dragoi, herensuge, zaldi, behi, ardi, ahuntz, txori, loro, arrano, suge, krokodilo, jirafa, zebra, kanguru, koala, urtxintxa, kirikiño, triku, orein, otso, balea, izurde, marrazo, olagarro, tximeleta, erle, marigorringo, armiarma, oilar, oilo, etxe, eraikin, zubi, ibai, aintzira, zeru, eguzki, ilargi, izar, hodei, belar, leiho, ate, horma, pareta, lur, teilatu, =ur, =ura, kafe, =te, =tea, ardo, esne, sagar, fruta, banana, ogi, ardo kopa, kopa, pitxer, jai, piknik, ezkontza jai, ezteiak, kontzertu, igerileku, balde, panpina, haur kotxe, arrantza kanabera, gatzontzi, azukre ontzi, lapitzontzi, kosmetika zorro, urrutiko aginte, bitxi, platertxo, opari kutxa, baxera, ur masa, urmael, enbor, hesi, banku, adar, funda, zorro txiki, iturri, uhin, euskarria, izei, hosto, hostoak, landa zelai, zelai, balkoi, terraza, tximinia, eskailera, konketa altzari, garaje, ganbara, sotoa, liburutegi eraikin, kafetegi, jatetxe, azoka, geltoki, aireportu, parke haur, itsasargi, portu, elurrezko panpina, lera, eski, kaktus, laranja fruta, limoi, kalabaza, azenario, gazta, pizza, ezti, tronpeta, akordeoi, disko jogailu, zakarrontzi, zabu, txirristra, puzzle, mahai joko, pixoihal, amantal, mozteko ohol, bandera, yate, belaontzi, egur enbor, labar, harkaitz, itsaso, uharte, perretxiko, onddo, marrubi, izozki, azukre, garagardo, ezpainzapi, kometa, lanbro, euri, tulipa, ekilore, krabelin, orkidea, abere, hegazti, antzara, usoa, zezen, eserleku altzari, haur aulki auto, zirkuitu, bonbilla ontzi, kandela ontzi, palmondo
toy: jostailu, peluxe, pelutxe, peluxezko, pelutxezko, irudi, estatua, eskultura, multzo, sorta multzo, pare, pakete, bilduma, irudikapen, ilustrazio, modelo, talde, serie, erretratu, panpinatxo, joko, maketa, marrazkia egin, figura, eszena irudi
generic: produktuaren argazki, produktu argazki, produktu irudi, produktu, artikulu, katalogoko argazki, produktuaren irudi, salgai
plain: bizi, pastel, bat, bi batera, hau, hori da, hura, hauek, horiek, haiek, =ni, =zu, =gu, zuek, nire, zure, bere, gure, haren, da, dira, dago, daude, zen, ziren, du, ditu, dut, duzu, dugu, izan, izango, den, diren, dagoen, dauden, oso, eta gero, ere, bakarrik, soilik, baita, bezala, bezalako, non, nor, zer, zein da, nola, noiz, guzti, guztiak, bakoitz, asko, gutxi, orain, hemen, han, nahi, nahi dut, behar, behar dut, bilatzen, bilatzen ari naiz, mesedez, sortu, marraztu, marraztu ezazu, egin, erakutsi, egidazu, sor ezazu, irudikatu, nahiko nuke, ari, ari da, ari den, egiten, baizik, berri, kalitate, kalitateko, kalitatezko, kalitate handiko, goi, bereizmen, bereizmen handiko, goi bereizmen, hd, 4k, jatorrizko, original, benetako, egiazko, natural, luxuzko, luxu, premium, dotore, moderno, klasiko, moda, modako, garaikide, eder, polit, maitagarri, xarmant, gozo, goxo, txiki, handi, ertain, mini, txikitxo, zabal, estu, luze, motz, labur, mehe, lodi, biribil, karratu, angeluzuzen, obalatu, arin, astun, iraunkor, eroso, leun, bigun, gogor, distiratsu, mate, argi, ilun, bero, hotz, eramateko, tolesgarri, doigarri, erregulagarri, iragazgaitz, urarekiko erresistente, haririk gabe, haririk gabeko, haririk gabekoa, hari gabeko, hari gabe, bluetooth, usb, elektriko, digital, adimendun, automatiko, led, argiztapen, emakume, emakumeentzat, emakumezko, emakumeen, gizon, gizonentzat, gizonezko, gizonezkoen, emakumezkoen, gizonen, neska, neskentzat, neskentzako, mutil, mutilentzat, mutilentzako, haur, haurrentzat, haurrentzako, ume, umeentzat, umeentzako, umeen, haurren, bebe, unisex, helduentzat, heldu, gazte, tamaina, neurri, taila, xl, xxl, xs, s, m, l, cm, mm, ml, litro, litroko, kg, g, plaza, plazako, pertsona, pertsonako, uda, udako, negu, neguko, udazken, udaberri, eguneroko, egunero, kirol, kanpoko, barruko, bidaia, bidaiatzeko, eskola, eskolako, lan, lanerako, opari, oparitarako, urtebetetze, urtebetetzeko, gabon, gabonetako, gabonak, eskaintza, deskontu, merkealdi, doan, doako, bidalketa, bidalketa doan, merke, prezio, salgai dago, salmenta, erosi, denda online, marka, eskuz egindako, eskuz egin, eskulan, artisau, egindako, egina, eginda, brodatutako, ehundutako, puntuzko, inprimatutako, marradun, marradunak, puntudun, lauki lauki, loredun, lore estanpatu, estanpatudun, koltxatu, tapizatu, plisatudun, mahukarik gabe, mahukarik gabeko, mahuka luze, mahuka luzeko, mahuka motz, mahuka motzeko, v lepo, gerri altu, gerri altuko, slim fit, slim, oversize, estutu, ebaki, sinple, soil, bikoitz, bakun, dekorazio, dekoratibo, apaingarritarako, etxeko, etxerako, altzari, gela, hiri, hiriko, landa, landatar, rustiko, eskandinaviar, italiar, frantses, euskal, txinatar, japoniar, alemaniar, boho, estilo, estiloko, estiloan, diseinu, forma, formako, mota, motako, tipo, eserita, eserita dagoen, zutik, zutik dagoen, etzanda, etzanda dagoen, lotan, lo, lo egiten, korrika, korrika egiten, oinez, ibiltzen, saltoka, jauzika, dantzan, dantza egiten, jolasten, jolastu, igerian, irribarrez, irribarretsu, zoriontsu, pozik, alai, triste, barregarri, haserre, ausart, atsegin, iletsu, ileguri, kume, irakasle, mediku, sukaldari, errege, erregina, printzesa, printze, astronauta, irristagaitz, itsasgaitz, ekologiko, birziklatu, jasangarri, garbigarri, garbigailu plater, ontzi garbigailu, bete, huts, erdi, hondo, atzealde, ezker, eskuin, aurrealde, behealde, erdialde, alde, estandar, profesional, gaming, praktiko, ezin hobe, egoki, ideal, super, ultra, extra, pro, max, plus, eguzkitsu, eguneko argi, argi natural, giro, zintzilik, jarrita, kokatuta, zabalera, denboragabe, =on, =ona, hobe, onena, marmol, poliester, biskosa, sintetiko, koloredun, kolore anitzeko, koloreko, kolorekoa, kolorean, koloretan, kolorez, ezkontza, bataio, eskuragarri, edukiera, bolumen, usaindun, lurrindun, garden, zahar, beste, berdin, bera, euskadi, nike, adidas, samsung, baten, batzuk, zen bat, baina ez, aldi, alai dago, eskutan, buru gain, lepo inguru, koroa, dituzte, bihotz, bereizi, gainera, dagoena, daudenak, elurtsu, elurtu, erabili, sofistikatu, kanpai, handiko, txikiko, nahi nuke, bila nabil, bilatzen dut, saltzen, saltzen dut, marraztu iezadazu, erakutsi iezadazu, daiteke, dezakezu, berria, erabilita, bigarren eskuko, txikia, handia, polita, lasai, jolasean, gb, ram, uv, uv400, neurria, zenbaki, marraduna, lore motiboekin, hazbeteko, hazbete, hazbetekoa, jartzeko, unibertsala, unibertsal, eraginkor, egoera, egoera onean, egora onean, egora, onean, egoera onekoa, bero mantentzen, ordu, orduko, ordutan, bateriako, bermea duena, ia berria, ia berri, erabili gabe, etiketarekin, kaxan, bere kaxan, urte, urtetik gora, urtetik aurrera, urtekoa, bitxi txiki, heze, lainotsu, euritsu, euripean, isil, lasaia, jakingura, loti, alfer, zaldun, pirata, pailazo, marinel lagun, baserritar, azti, sorgin, maitagarrizko, polizia, suhiltzaile, lagun, amona, aitona, ama, aita, eskertuko nuke, nahiko nuke ikusi, ikusi nahi, ikusita, ikusten den, margotu, margotuta, pintatu, pintatuta, irudi bat, argazki bat, koadro bat, eskegita, eskegita dagoen, pizturik, piztuta, sutan, kez, igeri, hegaka, hegan doa, eseri, eserita dago, jarri, jarrita dago, irakurriz, dotorea, moderno moderno, sendo, sendoa, trinko, garbitzeko erraz, ikuzgailuan, ontzi garbigailurako, mikrouhin, egonkor, etxean, herri, baserri, bilbo, donostia, gasteiz, iruñea, bidalketa barne, entrega, prezio onean

[role]
exclude-after: ez da, ez, ez du, ezta, ez dira, ez dauka, ez eduki
exclude-before: gabe, gabeko, gabea, gabekoa, ez dago barne, ez da sartzen, ez daude barne, ez dira sartzen, izan ezik, ordez, ez dakar, aparte saltzen da, bereiz saltzen da, ez barne, bereiz saltzen dira, ez dator, ez datoz, aparte saltzen dira, ez da barne, kanpo, ez dira barne, beharrean, ez da sartzen prezioan, ez dena, sartu gabe, kenduta, nahi ez dut, ez dut nahi, ezik, ezein gabe, ez doa barne, ez doaz barne, ez du barne, ez ditu barne, salbu, baztertuta, ezean
fits-before: rako, entzat, rentzat, erako, bateragarri, bateragarria, egokia, ondoan, atzean, alboan, dagokion, ondoko, atzeko, egokiak, aldamenean, bateragarriak, datorrena, ondo datorrena, ondo doana, antzeko, ondo datoz, ondo dator, pentsatua, pentsatuta, diseinatua, bat datorrena, konbinatzen da, konbinatzen du, ez bezala
with-before: duen, dituen, duena, dituena, apaindua, apaindutako, barne, horniturik, hornitua, betea, daukan, dauzkan, apaindurik, dakarren, gehigarri
wear-before: jantzita, daraman, daramana, janzten, jantzi duen, eskuetan duen, eskuan, jantzitako, eramaten, daramatzan, soinean, puzten, puzten ari den, egiten ari den, besarkatzen, eskuan duen, buruan, buruan duen, lepoan, lepoan duen, putz egiten, heltzen, jantziz, jantzirik, darama, daramatza, jotzen, gidatzen
object-before: irakurtzen, jaten, ikusten, edaten, irakurtzen ari den, jaten ari den, maite duen, jarraitzen
in-before: gainean, azpian, aurrean, barruan, artean, erdian, kontra, gaineko, barruko aldean, inguruan, ertzean, bazterrean, aurreko aldean, izkinan, ondoan dagoen leihoan
and: eta, edo, zein, &, nahiz, baita ere
but: baina, aldiz, ordea
count-before: ale, unitate, pieza, piezako, x, pare galtzerdi, zati, aleko, unitateko, pieza multzo, unitateko sorta, unitateko multzo, piezako multzo, aleko multzo, piezako joko, unitateko pakete, zatiko

[key]
subject: produktu, gai, objektu, izen, izenburu, produktuaren izena, artikulu, produktua, mota, kategoria
colour: kolore, kolore nagusia, koloreak, kolorea, tonua
material: material, oihal, konposizioa, materiala, ehuna
scene: eszena, hondo, atzealde, ingurune, leku, lekua, atzealdea, hondoa
style: estilo, arte estiloa, estiloa
view: ikuspegi, angelu, perspektiba, ikuspegia, angelua
light: argi, argiztapen, argia, argiztapena
accessory: osagarri, osagarriak
exclude: kendu, gabe, negatibo, baztertu, ez
quantity: kopuru, kantitate, kopurua, aleak, unitateak
ignore: tamaina, marka, pisu, prezio, modelo, neurriak, altuera, zabalera, luzera, generoa, kodea, edukiera, adina, denboraldia, pisua, prezioa, fabrikatzailea, bermea, bolumena, sakonera, bateragarritasuna

[number]
2: bi
3: hiru
4: lau
5: bost
6: sei
7: zazpi
8: zortzi
9: bederatzi
10: hamar
12: hamabi, dozena

# Romanian. The article is a suffix; comma and cedilla letters are the same, marks may be missing.
[language]
tag: ro
source: written by hand
heads: first
adjectives: after
clause: first
parts: yes
letters: șț
family: romance
written: ș=ş ț=ţ

[inflect]
noun: antă -> enți, anta, ențile, enții, enților, ante, antele, antei
noun: așcă -> ști, așca, știle, știi, știlor
noun: oară -> ori, oara, orile, orii, orilor, oare
noun: oasă -> oase, oasa, oasele
noun: tă -> te, ta, tele, tei, telor, ți, țile, ții, ților
noun: dă -> de, da, dele, dei, zi, zile, zii, zilor
noun: ască -> ăști, asca, ăștile
noun: ă -> e, a, ele, ei, elor, i, ile, ii, ilor
noun: ie -> ii, ia, iile, iei, iilor
noun: ea -> ele, eaua, elele, elei, elelor, eua
noun: te -> ți, tea, țile, ții, tele, telui, ților, ete
noun: de -> zi, dea, zile, zii, dele
noun: e -> i, ea, ile, ii, ele, elui, ilor, iul
noun: a -> ale, aua, alele, alei, alelor
noun: iu -> ie, ii, iul, iului, iile, iilor, iei
noun: u -> uri, ul, ului, urile, urilor, ii, ilor, ă, i, ule, ei, e, oaie, oaiele, rii
noun: i -> iul, iului, iuri, ii, i, iurile
noun: os -> osul, oase, oși, oșii, osului
noun: st -> stul, ști, știi, stului, ste
noun: șor -> șorul, șori, șoare, șorului, șoarele
noun: or -> orul, orului, oare, oarele, oarelor, ori, orii, orilor
noun: t -> tul, tului, te, tele, telor, turi, turile, ți, ții, ților
noun: d -> dul, dului, de, dele, duri, durile, zi, zii, zilor
noun: s -> sul, sului, se, sele, suri, surile, și, șii, șilor
noun: z -> zul, zului, ze, zele, zuri, ji, jii
noun: o -> oul, ouri, ourile, oului
noun: * -> ul, ului, uri, urile, urilor, e, ele, elor, i, ii, ilor
adjective: gru -> agră, gri, gre, grul, agra, grii, grele, gră, grei
adjective: stru -> stră, ștri, stre, strul, stra, strei
adjective: ru -> ră, ri, re, rul
adjective: șu -> șie, șii, șul, șia
adjective: iu -> ie, ii, iul, ia
adjective: u -> ă, i, e, ul
adjective: st -> ști, ste, stul, sta
adjective: t -> tă, ți, te, tul, ta, tele, ții
adjective: d -> dă, zi, de, dul, da
adjective: os -> oasă, oși, oase, osul, oasa
adjective: s -> să, și, se, sul, sa
adjective: or -> oare, ori, orul
adjective: c -> că, ci, ce, cul, ca
adjective: g -> gă, gi, ge, ga
adjective: l -> lă, li, le, i, la, ll
adjective: de -> zi, dele
adjective: te -> ți
adjective: ben -> benă, beni, bene
adjective: ă -> e, a, ei, ele, elor
adjective: e -> i, ea, ii
adjective: * -> ă, i, e, ul, a, ele

[subject]
dress: rochie, rochie de seară, rochie de mireasă, rochie midi, rochie mini, rochie maxi, rochie lungă, rochie de vară, rochie de ocazie, rochiță, sarafan, rochie cocktail, rochie tricotată, rochie cămașă, rochiță de vară, rochie de plajă, rochie din dantelă, rochie elegantă, rochie cu flori, rochie de gală
t-shirt: tricou, tricou polo, maiou, top, t shirt, bluză cu mânecă scurtă, tricouaș, crop top, tricou sport, tricou fără mâneci, bluză fără mâneci, bustieră
shirt: cămașă, =cămăși, =cămășile, =camasi, bluză, ie, bluziță, polo, tunică, cămeșă, cămășuță
jacket: jachetă, geacă, =geci, =gecile, palton, sacou, blazer, haină, parka, trenci, pardesiu, hanorac cu fermoar, geacă de iarnă, scurtă, vestă matlasată, pelerină de ploaie, haină de iarnă, canadiană, hăinuță, hanorac de vânt, trench, geacă de fâș, fâș, pelerină, haină de blană, cojoc, jachetă de piele, geacă de piele, bomber, jachetă softshell, scurtă de piele, palton de lână, poncho, geacă impermeabilă, jachetă impermeabilă, capă
trousers: pantalon, pantaloni, pantaloni de trening, leggings, colanți, =pantalonii, =colanții, pantaloni chino, salopetă pantalon, nădragi, pantaloni cargo, blugi negri pantaloni, trening, salvari, pantaloni de in, pantaloni eleganți, pantaloni scurți lungi, pantaloni evazați, joggeri, pantaloni de costum
skirt: fustă, fustă plisată, fustă creion, fustiță, minifustă, fustă midi
sweater: pulover, hanorac, cardigan, jerseu, bluză de trening, helancă, hanorac cu glugă, flanel, maletă, sveter, pulovăr, hoodie, maieu gros, bluză tricotată, flanea, pulover de lână, pulovăraș, bluză cu glugă, jerseu de lână, hanorac fără fermoar
hat: pălărie, șapcă, =șepci, =șepcile, căciulă, =căciuli, bască, fes, pălărie de soare, căciuliță, pălărie de paie, beretă, =sepci, șepcuță, pălărioară, joben, chipiu, pălăriuță, căciulă de lână, pălărie de plajă, șapcă de baseball, căciulă cu moț, sombrero, pălărie panama
scarf: eșarfă, fular, șal, batic, =fulare, eșarfe, năframă, fular de lână, eșarfă de mătase, guler circular
sneaker: adidas, adidași, pantof sport, pantofi sport, pantof, sneakers, teniși, încălțăminte, tenis, pantofi de alergare, pantofi, ghete sport, espadrile, balerini, mocasini, pantof casual, =pantofii, =adidașii, =tenișii, pantofi bărbați, papuc sport, sneakerși, balerin, bascheți, pantofi casual, papuci sport, pantofi de piele, pantofi damă, pantofi copii, pantofi oxford, pantofi fără toc, încălțări, slipperși, loafers
boot: cizmă, gheată, =ghete, botină, bocanc, bocanci, =bocancii, botine, ghetuțe, =cizmele, =ghetele, cizmulițe, cizme, cizme de cauciuc culoare, ghete de iarnă, cizme de iarnă, ghete de munte, cizme scurte, cizme lungi, cizme de ploaie
high-heel: pantofi cu toc, pantofi damă cu toc, pantofi de damă cu toc, pantofi eleganți cu toc, pantofi stiletto, stiletto, pantof cu toc, pantofi cu tocuri, pantofi cu toc înalt, pantofii cu toc, pantofi cu toc gros, pantofi cu tocuri înalte, sandale cu toc
sandal: sanda, sandale, =sandalele, șlapi, șlap, sandale de plajă, flip flops, =sandalelor, papuci de plajă, saboți
handbag: geantă, =genți, =gențile, =genții, =genti, poșetă, geantă de mână, geantă de umăr, geantă crossbody, plic, sacoșă, geantă tote, geantă shopper, gentuță, poșetuță, clutch, borsetă, servietă, geantă damă, plic de seară, geantă de damă, sacoșă de pânză, geantă de plajă, geantă de voiaj, geantă sport, geantă de piele, geantă de seară, geantă mică, săculeț, geantă de cumpărături, plasă, traistă
backpack: rucsac, ghiozdan, =rucsacuri, rucsăcel, ghiozdan școlar, =rucsaci
suitcase: valiză, geamantan, troler, bagaj, trolley, bagaj de mână, valiză de cabină, troller, cufăr
wallet: portofel, portmoneu, portcard, portofele, =portofelul, suport carduri
belt: curea, centură, cordon, curea de pantaloni, =curele, brâu
watch: ceas de mână, ceas, smartwatch, ceas inteligent, ceas de buzunar, ceas bărbătesc, ceas de damă, cronograf, ceas damă, ceas bărbați
ring: inel, verighetă, inel de logodnă, inel de căsătorie, =inele, inel sigiliu, ineluș, ghiul
necklace: colier, lănțișor, lanț, șirag, =coliere, pandantiv cu lanț, șirag de perle, choker, lănțic, pandantiv lanț, medalion
sunglasses: ochelari de soare, =ochelarii de soare
umbrella: umbrelă, umbreluță, umbrelă de soare, umbrelă de ploaie, umbrelă de plajă
sofa: canapea, sofa, canapea extensibilă, colțar, canapea de colț, divan, canapea cu 3 locuri, recamier, colțar extensibil, canapeluță
chair: scaun, fotoliu, taburet, scaun de birou, scaun de bar, scaun de dining, balansoar, șezlong, scaun gaming, scaun de masă, scaun de grădină, scăunel, bergeră, jilț, puf, scaun pliant, =fotolii, fotoliu beanbag, scaun rotativ, fotoliu puf, scaun de bucătărie, scaun înalt, scaune, scaun de plajă, tron, scaun cu rotile birou, fotoliu rabatabil
table: masă, =mese, măsuță, masă de cafea, măsuță de cafea, noptieră, masă de dining, masă de bucătărie, consolă, masă pliantă, masa de sufragerie, măsuță auxiliară, masă de sufragerie, =mesele, masă de grădină, birou gaming, măsuță de toaletă, birou pentru copii, masă de birou, masă rotundă, birou de scris, măsuță de noptieră, masă de birou mică, măsuță pliabilă, masă de machiaj
bed: pat, pat dublu, pat supraetajat, pătuț, pat de o persoană, pat matrimonial, pătuț bebe, =paturi, pat boxspring, somieră, leagăn de bebeluș
lamp: lampă, veioză, lustră, lampadar, lampă de birou, felinar, aplică, lampă de masă, plafonieră, lampă de noptieră, corp de iluminat, lămpi, pendul luminos, lampă de veghe, lampă de podea, lampă de citit, candelabru, lămpiță, abajur lampă, lanternă decorativă, lampă de perete, lampă de tavan, lampă pe picior, veioză de noptieră, lampă led, lampă cu gaz, felinar decorativ, lustre, aplice
bookshelf: bibliotecă, raft de cărți, etajeră, raft, corp bibliotecă, raft pentru cărți, =rafturi, etajeră de cărți, poliță
vase: vază, vază de flori, =vaze, vas de flori, vază pentru flori
mug: cană, ceașcă, halbă, cană de cafea, pahar, ceașcă de cafea, cănuță, ceșcuță, cană termică, cană de ceai, =căni, =cănile, ceașcă de ceai, =cani, pahar de apă, pahare, cană emailată, cană de călătorie, pahar termic, pahar cu pai, cești
teapot: ceainic, fierbător, ibric, ceainic electric, =ceainice
bottle: sticlă de apă, termos, bidon, recipient pentru apă, flacon, plosca, sticlă de vin, sticlă sport, sticlă termos, bidon sport, sticluță, sticla de apă, sticlă reutilizabilă, flaconaș, butelie, carafă sticlă, ploscă, sticluță de apă, biberon, sticlă de lapte, sticlă termoizolantă, bidonaș
bowl: bol, castron, salatieră, bol de salată, castronaș, supieră, fructieră, =boluri, strachină, castronel, castron de salată, bol de fructe, castron de supă, bol de cereale, castronele
pillow: pernă, perniță, pernă decorativă, =perne, pernă de călătorie, pernuță, pernă ortopedică, pernă de canapea, perne decorative, pernă de gât, pernuță decorativă
candle: lumânare, =lumânări, lumânare parfumată, =lumânărică, lumânări parfumate, candelă, lumanare
clock: ceas de perete, ceas deșteptător, deșteptător, ceas cu cuc, pendulă, ceas de masă, orologiu, ceas cu alarmă, ceas de birou, ceas de bucătărie, ceas mural, ceas cu pendul, ceas cu alarmă digital
mirror: oglindă, =oglinzi, oglindă de perete, oglinjoară, oglindă de machiaj, oglindă de baie
car: mașină, automobil, mașină electrică, mașină sport, autoturism, limuzină, mașinuță, vehicul, mașină de curse, =mașini, decapotabilă, taxi, suv, auto electric, mașină de epocă, =mașinile, camionetă, furgonetă, mașină veche, mașină clasică, mașină de teren, jeep, dubă, cabrio, berlină, mașină break
bicycle: bicicletă, bicicletă electrică, mountain bike, bicicletă de oraș, cursieră, bicicletă copii, =biciclete, mtb, tricicletă, bicicletă pliabilă, bicicletă de munte, bicicletă de damă, bicicletă pentru copii, bmx
headphones: căști, căști audio, căști wireless, căști bluetooth, căști over ear, =căștile, =casti, casti bluetooth, căști in ear
phone: telefon, smartphone, telefon mobil, mobil, iphone, celular, samsung galaxy
laptop: laptop, notebook, ultrabook, macbook, calculator portabil, laptopuri, calculator
camera: aparat foto, cameră foto, cameră video, aparat de fotografiat, dslr, aparat foto instant, aparat fotografic, cameră foto digitală
speaker: boxă, boxă bluetooth, difuzor, boxă portabilă, soundbar, boxă wireless, =boxe, =boxele, boxe bluetooth, boxă inteligentă, boxă stereo, difuzoare
perfume: parfum, apă de parfum, apă de toaletă, flacon de parfum, apă de colonie, eau de parfum, sticluță de parfum, parfumuri, sticlă de parfum, colonie
lipstick: ruj, ruj mat, ruj lichid, ruj de buze, =rujuri, luciu de buze, gloss
ball: minge, minge de fotbal, minge de baschet, minge de tenis, =mingi, mingiuță, minge de plajă, balon de fotbal, minge de volei, =mingea, bilă
guitar: chitară, chitară acustică, chitară electrică, chitară clasică, chitară bas, ukulele, =chitare, =chitări
teddy-bear: ursuleț de pluș, urs de pluș, ursuleț teddy, ursulețul de pluș, teddy bear, ursuleț pluș, urs pluș, ursuleți de pluș
book: carte, =cărți, roman, agendă, jurnal, carnet, caiet, carte de bucate, carte de povești, =cărțile, manual școlar, =carti, carte pentru copii, carnețel, cărticică, album, carnețel de notițe, album foto, dicționar, carte de colorat
cat: pisică, pisicuță, motan, pisoi, mâță, pui de pisică, =pisici, cotoi
dog: câine, cățel, cățeluș, cățea, pui de câine, =câini, pudel, labrador, ciobănesc, =căței, =caine, bichon, =cățelul, teckel, cățeluși, dulău
bear: urs, ursuleț, ursoaică, pui de urs, urs polar, urs brun, ursul, =ursulețul, grizzly, urși
rabbit: iepure, iepuraș, iepurici, =iepuri, iepuroaică, iepuroi, iepurași
panda: panda, urs panda, pui de panda, ursuleț panda
elephant: elefant, elefănțel, pui de elefant, elefănțică, elefanți, elefant mic
duck: rață, rățușcă, rățoi, =rațe, boboc de rață, rățuște, răţuşcă
frog: broască, broscuță, =broaște, brotac, broscoi, brotăcel
dinosaur: dinozaur, t rex, dino, =dinozauri, triceratops
penguin: pinguin, =pinguini, pui de pinguin
pig: porc, purcel, purceluș, porcușor, scroafă, godac, porci
fox: vulpe, vulpiță, =vulpi, pui de vulpe, vulpoi
lion: leu, leoaică, pui de leu, =lei, leuț, leul
tiger: tigru, tigrișor, pui de tigru, tigroaică
monkey: maimuță, maimuțică, cimpanzeu, gorilă, =maimuțe
mouse: șoarece, șoricel, șobolan, =șoareci, șoricuț, șoricei
owl: bufniță, cucuvea, bufnițe, bufniță mică, huhurez
fish: pește, peștișor, =pești, peștișor auriu, pește clovn, crap
turtle: broască țestoasă, țestoasă, =țestoase, broscuță țestoasă
chick: pui de găină, puișor, pui galben, puiuț, pui, puișori
garden: grădină, grădină chinezească, curte, grădiniță cu flori, grădină japoneză, parc, =grădini, gazon, terasă, pajiște, iarbă grădină, livadă
palace: palat, castel, orașul interzis, templu, conac, cetate, =castele
skyline: panorama orașului, linia orizontului, silueta orașului, orizont urban, zgârie nori, panoramă urbană, orizontul orașului
mountains: munte, munți, peisaj montan, =munții, peisaj de munte, lanț muntos, dealuri, =alpi, culmi, munții carpați
beach: plajă, plaja de nisip, malul mării, litoral, țărm, =plaje, malul mari, țărmul mării, pe malul mării, la malul mării, la mare
forest: pădure, junglă, codru, pădure tropicală, =păduri, pădurice, în pădure
street: stradă, alee, bulevard, =străzi, trotuar, șosea, drum, uliță, pietonală, străduță, stradă pietonală

[also]
scene.office + subject.table: birou
subject.boot + material.rubber: cizme de cauciuc, cizmă de cauciuc
subject.trousers + material.denim: blugi, jeanși, jeans, =blugii, =jeanșii, pantaloni de blugi
subject.jacket + material.denim: geacă de blugi, jachetă de blugi, geacă din denim
subject.bear + colour.white: urs polar alb
subject.duck + material.rubber: rățușcă de cauciuc, rață de cauciuc

[accessory]
glasses: ochelari, ochelari de vedere, =ochelarii
bow: fundă, papion, fundiță, funduliță
balloon: balon, balonaș, =baloane, =balonul
bubbles: baloane de săpun, bulă, =bule, bule de săpun, balonașe de săpun
wings: aripă, =aripi, zburător, zburătoare, =aripile, aripioare, care zboară, zburând, înaripat

[colour]
red: roșu, vișiniu, bordo, grena, roșu închis, roșu aprins, stacojiu, rubiniu, roșcat, purpuriu, roșu rubin, roșu vin, burgund, cărămiziu roșcat, carmin, roșu cireașă, purpuriu roșu, burgundy, roșie, bordeaux, visiniu, roșu carmin, roșu cărămiziu, roșu sânge, culoarea vinului, roșu bordo, roșu foc, vișinie, roşu
orange: portocaliu, caisă, coral, cărămiziu, teracotă, corai, oranj, caisiu, ruginiu, caramiziu, piersică, culoarea piersicii, cupru culoare, arămiu, portocaliu aprins, culoarea caisei, portocaliu ars, culoarea morcovului, mandarină, oranž, cărămizie
yellow: galben, muștar, galben lămâie, galben muștar, galben deschis, lămâi, galben pai, gălbui, galben aprins, ocru, lămâie culoare, mustar, auriu miere, galben miere, galben canar, galben ocru, galben pastel, culoarea mierii, galben soare, șofran
green: verde, verde închis, verde deschis, verde mentă, verde smarald, verde oliv, kaki verde, mentă, smarald, verde măsliniu, verde salvie, oliv, măsliniu, verde kaki, verde lime, verzui, verde mint, verde crud, verde olive, verde militar, fistic, vernil, verde brad, verde sticlă, verde pistache, verde pădure, verde iarbă, verde jad, verde pastel, verde apă, verde bitum, verde aqua, verde închis mat, verde neon, verde sticla
blue: albastru, albastru regal, albastru cobalt, safir, albastru electric, indigo, albastru royal, cobalt, albastru safir, albastru petrol, albăstrui, petrol, albastru ultramarin, albastru aprins, albastru jeans, albastru denim, safiriu, albastru oțel
light-blue: albastru deschis, bleu, turcoaz, azuriu, albastru cer, albastru pastel, bleu ciel, cyan, albastru baby, bleu deschis, albastru turcoaz, bleo, aqua, albastru pal, albastru gheață, albastru celest, albastru lavandă deschis, turcoaz deschis, acvamarin, azur, bleu pastel
navy: bleumarin, albastru închis, navy, bleomarin, albastru marin, albastru miezul nopții, bleumaren, albastru nocturn, albastru noapte, bleumarin închis
purple: mov, violet, lila, lavandă, liliachiu, mov închis, purpură, prună, mov deschis, pruniu, vânăt, liliac, prună culoare, lavandă culoare, culoarea lavandei, patlagea culoare, ametist, mov pastel, violet închis, culoarea prunei, culoarea liliacului, mov lavandă, vișiniu violet
pink: roz, fucsia, roz pudră, magenta, somon, roz pal, roz prăfuit, ciclam, roz deschis, roze, roz bonbon, pudră, roz aprins, roz somon, roz pudrat, pudrat, trandafiriu, roz pastel, roz închis, roz neon, zmeuriu, zmeură, culoarea zmeurei, roz antic, roz vechi, roz flamingo, roz piersică
brown: maro, maroniu, cafeniu, coniac, castaniu, maro închis, ciocolatiu, maro deschis, camel maro, caramel, brun, maro coniac, maro ciocolatiu, tabac, nuc maro, culoarea cafelei, nuc culoare, cognac, roibă, tutuniu, maro roșcat, maro castaniu, culoarea ciocolatei, scorțișoară, cacao, maro tabac, alun, aluniu, mahon culoare, moca
beige: bej, crem, ivoire, ecru, nisipiu, fildeș, kaki, nude, șampanie, camel, alb murdar, crem deschis, capuccino, alb fildeș, cappuccino, ivoriu, nisip culoare, bej deschis, culoarea nisipului, untului culoare, taupe deschis, vanilie, culoarea vaniliei, bej nisip, culoarea inului, fildeșiu, culoarea cremei, ovăz, alb crem, lapte culoare, naturală nuanță
black: negru, negru mat, negru intens, abanos, negru lucios, abanos culoare, negricios
white: alb, alb ca zăpada, alb pur, alb mat, albicios, alb lucios, albă ca zăpada, alb ca neaua
grey: gri, antracit, gri închis, gri deschis, cenușiu, grafit, gri antracit, fumuriu, sur, gri petrol, argintiu închis, gri perlă, gri șoricel, griuri, gri fum, gri oțel, gri ciment, gri beton, gri taupe, taupe, gri cenușiu, gri piatră, gri argintiu, gri grafit
gold: auriu, aur, aur roz, placat cu aur, rose gold, auriu deschis, aur galben, aur alb, din aur, suflat cu aur, aur 14k, aurie, aurit, auriu roz, auriu antic, culoarea aurului, nuanță aurie, alamă culoare, auriu mat
silver: argintiu, argint, argint 925, placat cu argint, din argint, argintat, argintie, argintiu mat, culoarea argintului, crom culoare, platină, nuanță argintie, cromat

[material]
leather: piele, piele naturală, piele ecologică, piele întoarsă, din piele, piele artificială, imitație de piele, piele lăcuită, piele eco, velur piele, lac, piele de vită, =pielea, eco piele, nabuc, piele sintetică, lac piele
cotton: bumbac, din bumbac, bumbac organic, canvas, poplin, bumbac natural, 100% bumbac, =bumbacul, pânză, flanelă, muselină, doc, percal, finet, american pânză
silk: mătase, satin, din mătase, mătase naturală, satinat, mătăsos, saten, organza, voal, șifon, tafta
wool: lână, cașmir, lână merinos, din lână, fetru, merinos, pâslă, lână de alpaca, angora, tricot de lână, mohair, alpaca, tweed, lână tricotată, lânos, bouclé, buclé
denim: denim, blug, material denim, blugi material, jeans material, material de blugi
linen: din in, de in, pânză de in, in natural, 100% in, țesătură de in, pânză topită, in, iută, cânepă, in topit
metal: metal, metalic, fier, aluminiu, alamă, cupru, bronz, fontă, fier forjat, titan, crom, mecanic, aliaj, zinc, tablă, cositor
steel: oțel, inox, oțel inoxidabil, oțel inox, din inox, inoxidabil
wood: lemn, lemn masiv, stejar, nuc, fag, pin, din lemn, lemn de stejar, mesteacăn, tec, salcâm, lemnos, lemn natural, mahon, lemn de nuc, lemn de fag, lemn de pin, brad lemn, pal, mdf, lemn de salcâm, cireș, ratan, răchită, frasin, teak, cireș lemn, stejar masiv, molid, paltin, tei
bamboo: bambus, din bambus, lemn de bambus
glass: sticlă, cristal, sticlă borosilicată, din sticlă, sticlă securizată, de sticlă, sticlă mată, sticlă termorezistentă, din cristal, sticlă suflată
ceramic: ceramică, porțelan, ceramic, lut, gresie, faianță, teracotă arsă, argilă, din porțelan, pământ ars, teracotă ceramică, emailat, gresie porțelanată, lut ars
plastic: plastic, acril, pvc, policarbonat, acrilic, rășină, din plastic, polipropilenă, plexiglas, masă plastică, melamină
rubber: cauciuc, silicon, latex, neopren, din silicon, siliconic, din cauciuc, gumă
velvet: catifea, catifelat, din catifea, velur, plușată catifea, catifea cord, raiat, catifea reiată, reiat
paper: hârtie, carton, din hârtie, hârtie kraft, mucava, hartie, papier mache, hârtie reciclată

[scene]
white-background: fundal alb, fond alb, fundal alb simplu, fundal alb curat
living-room: sufragerie, living, camera de zi, cameră de zi, salon, living room
bedroom: dormitor, =dormitoare, camera de dormit, camera copilului
kitchen: bucătărie, blat de bucătărie, blatul din bucătărie, insulă de bucătărie, blatul de bucătărie
bathroom: baie, =băi, sală de baie, cadă, duș, chiuvetă, în baie, cada de baie
office: birou modern, birou acasă, spațiu de lucru, birou luminos, home office, biroul modern, birou elegant, spațiu de birouri, birou de acasă
snow: zăpadă, ninsoare, peisaj de iarnă, peisaj înzăpezit, omăt, peisaj cu zăpadă, înzăpezit, nea, ninge
studio: studio, studio foto, atelier

[style]
photo: fotografie, foto, fotorealist, realist, fotorealistă, fotografic
ink-wash: pictură în tuș, tuș, pictură chinezească, tuș chinezesc, pictură în cerneală, cerneală chinezească, laviu, în tuș, cerneală
watercolour: acuarelă, stil acuarelă, pictură în acuarelă, acuarele, în acuarelă
oil-painting: pictură în ulei, ulei pe pânză, tablou în ulei, vopsea în ulei, în ulei, pictat în ulei
cartoon: desen animat, desene animate, anime, benzi desenate, stil cartoon, cartoon, animat, caricatură, stil desen animat
cyberpunk: cyberpunk, stil cyberpunk
futuristic: futurist, futuristic, science fiction, futurism, sci fi
vintage: vintage, retro, antic, de epocă, nostalgic, stil vechi, vechi
minimalist: minimalist, minimal, minimalism, stil minimalist, minimalistic

[view]
front: din față, vedere frontală, frontal, văzut din față, văzută din față, vedere din față
side: din lateral, vedere laterală, din profil, lateral, dintr o parte, văzut din lateral, văzută din lateral, de profil, din partea laterală
top: de sus, vedere de sus, vedere aeriană, din zbor de pasăre, văzut de sus, din perspectiva păsării, vazut de sus, văzută de sus, din aer, văzut din avion
three-quarter: trei sferturi, din unghi, la trei sferturi, vedere în trei sferturi, din trei sferturi, în unghi, din semiprofil, semiprofil, vedere trei sferturi
close-up: prim plan, detaliu aproape, macro, de aproape, primplan, close up, detaliu macro, în prim plan, un prim plan, plan apropiat, prim planul, gros plan

[light]
soft: lumină blândă, lumină difuză, lumină moale, lumină caldă difuză, lumină delicată, lumină caldă blândă, lumină slabă
studio: lumină de studio, lumini de studio, iluminare de studio
dusk: apus, amurg, apus de soare, la apus, lumină de seară, ora de aur, lumina apusului, înserare, crepuscul, în amurg, asfințit, la asfințit, seara, pe înserat, la apusul soarelui
morning: lumina dimineții, răsărit, zori, dimineața, lumină de dimineață, dimineață, răsărit de soare, în zori, la răsărit, de dimineață, dimineața devreme
night: noapte, noaptea, pe timp de noapte, lumina lunii, clar de lună, miezul nopții, nocturn, la miezul nopții, în noapte
backlit: contralumină, în contralumină, contre jour, lumină din spate, iluminat din spate, luminat din spate
neon: neon, lumină de neon, lumini de neon, neoane, lumini neon

[word]
trim: mâner, =mânere, toartă, bretea, =bretele, baretă, talpă, =tălpi, toc, =tocuri, șiret, =șireturi, cataramă, fermoar, nasture, =nasturi, picior, =picioare, picioruș, =piciorușe, roată, =roți, capac, dop, bandă, dungă, =dungi, bordură, cusătură, guler, mânecă, =mâneci, manșetă, buzunar, =buzunare, căptușeală, ciucure, franjuri, cadran, ecran, piatră, =pietre, perlă, =perle, diamant, imprimeu, broderie, logo, inscripție, motiv, volan, volănaș, dantelă, panglică, =panglici, bulină, =buline, glugă, cozoroc, bor, boruri, pompon, ciucuri, nit, ținte, șa, ghidon, anvelopă, jantă, detaliu, =detalii, accent, accesoriu decorativ, sertar, =sertare, spătar, cotieră, tetieră, cablu, bec, ureche, =urechi, ochi, nas, coadă, cioc, mustață, lăbuță, coamă, fitil, plută, cioc de turnare, cioc ceainic, branț, coardă, =corzi, tastatură, limbă, ac indicator, zirconiu, cristale, strasuri, paiete, șnur, curelușă, brățară de ceas, pandantiv, charm, talpa, ramă subțire, margine, =margini, tiv, fald, blană la guler, blăniță, guler de blană, pedală, spiță, etichetă, închizătoare, cordeluță, tăblie, cursor, text imprimat, desen, model floral, talie, picot, bară, suport ceas, nod, tiv dantelat, cornuri, petală, catarame, lanțul, ținte metalice, rotile, brațe, limbi, cusături, cotor, copertă, botic, șireturi albe, labă, lăbuțe, bot, botic negru, corn, coarne, burtă, burtică, pene, pai, pai de băut, capse, inserții, inserție, margini aurii, franj, belciug, belciuge, rotițe, rotiță, siguranță, încuietoare, compartiment, gheare
body: corp, ramă, cadru, carcasă, abajur, structură, suprafață, tapițerie, material, țesătură, finisaj, culoare, nuanță, exterior, blană, față de masă lemn, husa exterioară, blat, stofă
other: curea pentru chitară, curea de chitară, curea chitară, husă, husă de telefon, husă telefon, carcasă telefon, încărcător, suport, stand, suport telefon, abțibild, autocolant, sticker, poster, afiș, breloc, inel pentru chei, cercel, =cercei, brățară, broșă, mănușă, =mănuși, șosetă, =șosete, ciorap, prosop, pătură, draperie, perdea, covor, covoraș, preș, mousepad, farfurie, furculiță, lingură, cuțit, tigaie, oală, coș, cutie, cutie de bijuterii, cutie pentru ceas, tavă, cârlig, cuier, umeraș, organizator, dulap, șifonier, comodă, televizor, monitor, tabletă, imprimantă, adaptor, baterie, acumulator, trepied, obiectiv, dronă, floare, =flori, trandafir, plantă, ghiveci, buchet, copac, pom, brad, prăjitură, tort, biscuit, ciocolată, hrană, hrană pisici, hrană câini, lesă, zgardă, cușcă, culcuș, colivie, acvariu, periuță de dinți, săpun, șampon, cremă, loțiune, rimel, ojă, lac de unghii, fond de ten, ser, perie, pieptene, aparat de ras, uscător de păr, aspirator, blender, prăjitor, cuptor, frigider, mașină de spălat, mașină de cusut, cafetieră, fier de călcat, cort, sac de dormit, cască de protecție, cască de bicicletă, cască moto, antifurt, rachetă, skateboard, trotinetă, motocicletă, camion, autobuz, tren, avion, barcă, vapor, pian, vioară, tobă, fluier, creion, pix, stilou, radieră, riglă, calendar, felicitare, card, tapet, ramă foto, ramă de tablou, tablou, suport de cărți, semn de carte, sfeșnic, suport lumânare, suport pahare, coaster, deschizător, tirbușon, față de masă, napron, set de farfurii, husă canapea, cuvertură, husă scaun, husă auto, scaun auto, scaun de mașină, față de pernă, lenjerie, lenjerie de pat, cearșaf, plapumă, saltea, pantaloni scurți, șort, costum de baie, bikini, sutien, lenjerie intimă, pijama, costum, cravată, vestă, uniformă, salopetă, papuci, papuci de casă, mască, perucă, agrafă, elastic de păr, bentiță, curea de ceas, curea pentru ceas, pantofar, suport pantofi, cremă de pantofi, geantă laptop, husă laptop, suport laptop, geantă foto, husă chitară, pană, coardă de chitară, suport umbrele, microfon, mouse, robot, rachetă spațială, navă spațială, unicorn, inorog, dragon, cal, vacă, oaie, capră, pasăre, papagal, vultur, șarpe, crocodil, girafă, zebră, cangur, koala, veveriță, arici, cerb, căprioară, lup, balenă, delfin, rechin, caracatiță, fluture, albină, buburuză, păianjen, cocoș, găină, casă, clădire, pod, râu, lac de munte, cer, soare, lună, stea, nor, iarbă, fereastră, ușă, perete, podea, acoperiș, apă, cafea, ceai, vin, lapte, măr, fruct, banană, pâine, pahar de vin, cupă, carafă, urcior, petrecere, picnic, nuntă, concert, bancă, bancă de grădină, piscină, găleată, păpușă, cărucior, undiță, solniță, zaharniță, penar, trusă de machiaj, telecomandă, bijuterie, farfurioară, piesă de schimb, umbrar, set de tacâmuri, tacâm, ceară, suport de lumânări, stâlp, cutie cadou, cutie de cadou, pungă, cutia, perdele, gard, creangă, șemineu, scară, fântână, biserică, floarea soarelui, lalea, stâncă, val, insulă, ciupercă, foc, ploaie, ceață, zmeu, patine, înghețată, căpșună, zahăr, bere, șervețel, carcasă de telefon, pervaz, suzetă, șorț, salon de coafură, încărcător auto, încărcător universal, frunză, frunze, balcon, pajiște cu flori, sobă, garaj, pod casă, pivniță, cafenea, restaurant, piață, gară, aeroport, loc de joacă, far, port, sanie, schiuri, om de zăpadă, cactus, portocală, lămâie fruct, dovleac, morcov, brânză, pizza, miere, trompetă, acordeon, pickup muzică, coș de gunoi, hamac, tobogan, puzzle, joc de masă, scutec, fund de lemn, steag, iaht, barcă cu pânze, trunchi, gâscă, porumbel, taur
toy: jucărie, pluș, jucărie de pluș, figurină, statuie, statuetă, pereche, pachet, colecție, imagine, poză, ilustrație, randare, pictură, model 3d, grup, serie, portret, tip, =set cadou, schiță, machetă, bibelou, fotografia unui, imaginea unui
generic: fotografie de produs, poză de produs, imagine de produs, produs, articol, poză produs, fotografie produs, imagine produs, fotografie de catalog, marfă, packshot
plain: inclus, inclusă, incluse, incluși, automat, -l, -ul, -uri, un, o, unei, unui, unor, una, al, a, ai, ale, cel, cea, cei, cele, lui, acest, această, aceasta, acesta, aceste, acela, meu, mea, tău, ta, său, sa, lor, foarte, mai, cel mai, cea mai, tot, toate, doar, numai, chiar, ca, decât, dacă, când, unde, ce, cine, cum, se, îmi, mă, te, îi, am, ai nevoie, are nevoie, fi, fie, va, vor, poate, vreau, doresc, aș vrea, aș dori, caut, te rog, vă rog, generează, creează, desenează, fă, fă mi, arată, arată mi, realizează, nou, nouă, noi, noul, calitate, de calitate, înaltă, înalt, rezoluție, înaltă rezoluție, rezoluție înaltă, hd, 4k, original, autentic, natural, lux, de lux, premium, elegant, modern, clasic, la modă, stilat, trendy, frumos, frumoasă, drăguț, drăguță, adorabil, dulce, mic, mică, mici, mare, mari, mediu, medie, mini, micuț, micuță, lat, lată, îngust, lung, lungă, scurt, subțire, gros, groasă, rotund, rotundă, pătrat, dreptunghiular, oval, ușor, ușoară, greu, rezistent, durabil, confortabil, comod, moale, tare, lucios, mat, deschis, închis, intens, pastel, cald, rece, portabil, pliabil, reglabil, impermeabil, fără fir, wireless, bluetooth, usb, electric, digital, inteligent, automat, led, lumină, luminos, femei, femeie, damă, dame, de damă, doamnă, bărbat, bărbați, bărbătesc, fete, fată, fetiță, băiat, băieți, copii, copil, bebe, bebeluș, unisex, adult, adulți, tineri, mărime, mărimea, mărimi, xl, xxl, xs, s, m, l, cm, mm, ml, litri, litru, kg, g, inch, persoane, persoană, locuri, loc, vară, iarnă, toamnă, primăvară, de vară, de iarnă, casual, zilnic, sport, exterior casual, interior, călătorie, călătorii, școală, muncă, ocazie, cadou, cadouri, ziua de naștere, crăciun, reducere, reduceri, ofertă, promoție, gratuit, transport, transport gratuit, livrare, livrare gratuită, ieftin, preț, vânzare, de vânzare, cumpără, magazin, marcă, brand, lucrat manual, făcut manual, handmade, manual, realizat, realizată, fabricat, confecționat, lucrat, brodat, croșetat, tricotat, țesut, împletit, imprimat, pictat, în dungi, cu dungi, cu buline, în carouri, carouri, înflorat, floral, cu flori, matlasat, căptușit, tapițat, plisat, fără mâneci, cu mânecă lungă, cu mânecă scurtă, decolteu în v, talie înaltă, slim, slim fit, oversize, larg, largă, croi, croială, simplu, simplă, dublu, decor, decorativ, decorațiune, acasă, mobilier, mobilă, cameră, oraș, urban, rustic, scandinav, italian, francez, românesc, românească, chinezesc, japonez, german, boem, boho, stil, stilul, în stil, design, formă, în formă de, tipul, așezat, așezată, șezând, stând, stă în picioare, dormind, alergând, merge, mergând, sare, sărind, dansând, dansează, jucându se, se joacă, înoată, înotând, zâmbind, zâmbitor, fericit, fericită, trist, amuzant, amuzantă, haios, supărat, curajos, vesel, pufos, pufoasă, jucăuș, mănâncă, mâncând, citește, citind, privește, profesor, profesoară, medic, bucătar, rege, regină, prințesă, prinț, astronaut, antiderapant, antiaderent, ecologic, reciclat, sustenabil, lavabil, mașina de spălat vase, plin, gol, jumătate, fundal, fond, stânga, dreapta, față, spate, sus, jos, lateral stânga, mijloc, standard, profesional, gaming, practic, perfect, ideal, super, ultra, extra, pro, max, plus, însorit, însorită, lumină naturală, clar, atmosferă, ambianță, ambient, agățat, pus, pusă, așezat pe, plasat, încăpător, atemporal, versatil, acum, orice, mult, multe, puțin, câteva, bună, bun, marmură, poliester, vâscoză, blană artificială, colorat, multicolor, uni, nuntă de vară, botez, aniversare, paște, ziua mamei, disponibil, capacitate, volum, parfumat, detașabil, transparent, șic, festiv, cu aromă, ultimul, personalizat, personalizată, arabil, litri capacitate, deosebit, deosebită, superb, superbă, minunat, minunată, extensibil, cu led, tapițată, minunate, tradițional, tradițională, etaj, nevoie, la fel, astfel, apoi, încă, deja, aici, acolo, atunci, unisexe, lejer, lejeră, potrivite, ramburs, cod, produs nou, vând, vand, cumpăr, am nevoie, desenați, desenează mi, arătați, poți, ați putea, puteți, imaginează, pictează, arde, agățată, atârnă, aleargă, adormit, adormită, culcat, culcată, să, să fie, vopsit, pictată, stare bună, ca nou, folosit, folosită, second hand, măsura, nr, număr, ceară de soia, soia, ore, oră, minute, veche, bătrân, gât, la gât, în jurul gâtului, legat, legată, impermeabilă, câmp, ud, udă, ploios, cețos, liniștit, liniștită, curios, somnoros, leneș, cavaler, pirat, clovn, marinar, fermier, vrăjitor, zână, vrăjitoare, polițist, pompier, prieten, prietenă, bunica, bunicul, mama, tata, stare, stare foarte bună, nefolosit, nefolosită, sigilat, sigilată, garanție, gb, ram, baterie până la, trimit, predare personală, imagine cu, imagine cu un, imagine cu o, poză cu, poză cu un, poză cu o, o poză cu, ilustrație cu, desen cu

[role]
exclude-after: fără, nu, nu este, nu sunt, nu include, nu conține, cu excepția, exceptând, în afară de, în loc de, în locul, nici, fără să, exclusiv, mai puțin, nu are, nu din, nu de, să nu fie, care să nu fie, să nu aibă, nu vreau, dar nu, dar fără, și nu, și fără, fără niciun, fără nicio, niciun, nicio, orice în afară de, evită, doar să nu fie, numai să nu fie, nu e, nu în, nu cu, și nu în, în niciun caz, sub nicio formă, evitați
exclude-before: nu este inclus, nu este inclusă, nu sunt incluse, nu sunt incluși, neinclus, neinclusă, neincluse, nu e inclus, nu e inclusă, vândut separat, vândută separat, se vinde separat, se vând separat, nu se include, nu este inclus în pachet, exclus, nu sunt incluse în pachet, neincluși, nu este inclusă în preț
fits-after: pentru, compatibil cu, compatibilă cu, potrivit pentru, potrivită pentru, lângă, în spatele, se potrivește cu, ideal pentru, ideală pentru, asortat cu, asortată cu, merge cu, se asortează cu, perfect pentru, perfectă pentru, conceput pentru, destinat, destinată, potrivite pentru, spre deosebire de, aproape de, compatibile cu, asortate cu, alături de, asemănător cu, merg cu, se potrivesc cu, concepută pentru, recomandat pentru, care se potrivește cu, compatibil, diferit de
with-after: cu, are, include, conține, inclusiv, având, decorat cu, decorată cu, împodobit cu, împodobită cu, prevăzut cu, prevăzută cu, plin cu, plină cu, ornat cu, ornată cu, umplut cu, dotat cu, accesorizat cu, accesorizată cu, îmbrăcat cu ramă, vine cu, garnisit cu, însoțit de
wear-after: purtând, poartă, care poartă, îmbrăcat în, îmbrăcată în, ținând, ține, care ține, suflând, suflă, care suflă, îmbrăcat cu, îmbrăcată cu, jucându se cu, se joacă cu, care se joacă cu, călare pe, îmbrățișând, face, făcând, care face, cărând, îmbrățișează, încălțat cu, învelit în
in-after: în, într, pe, la, deasupra, sub, în fața, printre, între, din fața, înăuntrul, sprijinit de, contra, peste, în mijlocul, pe un, pe o, dinaintea, înconjurat de, din mijlocul, în interiorul, la marginea, așezată pe, așezat în, pus pe, pusă pe, agățat pe, agățată pe, agățat în, atârnat pe, parcat pe, parcată pe, parcată în fața, stând pe, stând în, stă pe, în colțul, într un, într o, sprijinită de, dintr un, prin, printr un, printr o
of: de, din, realizat din, realizată din, făcut din, făcută din, confecționat din, confecționată din, fabricat din, fabricată din, dintr, realizate din, făcute din, sculptat din, produs din
and: și, sau, plus accesoriu, &, precum și, si, ori, respectiv
but: ci, dar, însă, ci din, ci de, în schimb
topic: stă, doarme, este, sunt, e, disponibil în, disponibilă în, vine în, care este, era
count-after: set, set de, pachet de, cutie de, pereche de, cantitate, lot de
count-before: bucăți, buc, bucată, piese, x, perechi, set piese, unități

[key]
subject: produs, subiect, denumire, nume produs, articol, obiect, titlu, nume, tip, categorie
colour: culoare, culoare principală, culori, culoarea, nuanță
material: material, materiale, compoziție, țesătură, materialul, material principal
scene: scenă, fundal, decor, mediu, loc, cadru
style: stil, stil artistic
view: vedere, unghi, perspectivă, cadraj, unghi de vedere
light: lumină, iluminare, lumini
accessory: accesoriu, accesorii, poartă
exclude: exclude, fără, negativ, de evitat, excluderi
quantity: cantitate, număr, bucăți, număr bucăți
ignore: mărime, marcă, brand, greutate, preț, model, dimensiuni, înălțime, lățime, lungime, sezon, gen, sex, cod, volum, capacitate, vârstă, garanție, producător, compatibilitate, diametru

[number]
1: un, unu, una
2: doi, două, doua
3: trei
4: patru
5: cinci
6: șase
7: șapte
8: opt
9: nouă
10: zece
12: doisprezece, douăsprezece, duzină

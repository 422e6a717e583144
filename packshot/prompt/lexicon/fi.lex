# Finnish. The rules make stems (strong, weak, plural), on which the case suffixes hang; compounds
# are taken apart.
[language]
tag: fi
source: written by hand
heads: last
adjectives: before
clause: first
parts: no
compounds: yes
links: n s
family: finnic
letters: åäö

[inflect]
noun: nen -> nen, se, s
noun: kka -> kka, ka, kk, k, kko, ko
noun: kkä -> kkä, kä, kk, k
noun: kko -> kko, ko
noun: kkö -> kkö, kö
noun: kku -> kku, ku
noun: kki -> kki, ki, kke, ke
noun: ppa -> ppa, pa, pp, p, ppo, po
noun: ppu -> ppu, pu
noun: ppo -> ppo, po
noun: ppi -> ppi, pi, ppe, pe
noun: tta -> tta, ta, tt, t
noun: ttä -> ttä, tä, tt, t
noun: tto -> tto, to
noun: ttö -> ttö, tö
noun: ttu -> ttu, tu
noun: tti -> tti, ti, tte, te
noun: nki -> nki, ngi, nke, nge
noun: nka -> nka, nga, nk, ng, nko, ngo
noun: nkä -> nkä, ngä, nk, ng
noun: nko -> nko, ngo
noun: nku -> nku, ngu
noun: mpa -> mpa, mma, mp, mm
noun: mpi -> mpi, mmi, mpe, mme
noun: nta -> nta, nna, nt, nn, nto, nno
noun: nti -> nti, nni, nte, nne
noun: nto -> nto, nno
noun: lta -> lta, lla, lt, ll, lto, llo
noun: lto -> lto, llo
noun: rta -> rta, rra, rt, rr
noun: rti -> rti, rri, rte, rre
noun: uku -> uku, uvu
noun: lka -> lka, la, lk, l, lko, lo
noun: hka -> hka, ha, hk, h
noun: pa -> pa, va, p, v, po, vo
noun: pä -> pä, vä, p, v
noun: pu -> pu, vu
noun: ta -> ta, da, t, d, to, do
noun: tä -> tä, dä, t, d
noun: to -> to, do
noun: tu -> tu, du
noun: ty -> ty, dy
noun: ti -> ti, di, te, de
noun: te -> te, tee, ttee, tte
noun: ke -> ke, kee, kkee, kke
noun: de -> de, tee, te
noun: e -> e, ee
noun: tin -> tin, ttime, ttim, time, tim
noun: in -> in, ime, im
noun: ngas -> ngas, nkaa, nka
noun: pas -> pas, ppaa, ppa
noun: as -> as, aa, a, akse, aks
noun: äs -> äs, ää, ä, äkse, äks
noun: us -> us, ukse, uks
noun: ys -> ys, ykse, yks
noun: os -> os, okse, oks
noun: es -> es, ekse, eks
noun: is -> is, ikse, iks, ii, i
noun: a -> a, o, -
noun: ä -> ä, ö, -
noun: i -> i, e, -
noun: ö -> ö, -
noun: y -> y, -
adjective: nen -> nen, se, s
adjective: kka -> kka, ka, kk, k
adjective: kki -> kki, ki, kke, ke
adjective: tti -> tti, ti, tte, te
adjective: lta -> lta, lla, lt, ll
adjective: hka -> hka, ha, hk, h
adjective: nta -> nta, nna, nt, nn
adjective: nko -> nko, ngo
adjective: ton -> ton, ttoma, ttom
adjective: tön -> tön, ttömä, ttöm
adjective: ut -> ut, ee, e
adjective: yt -> yt, ee, e
adjective: as -> as, aa, a
adjective: äs -> äs, ää, ä, äkse, äks
adjective: is -> is, ii, i
adjective: ta -> ta, da, t, d
adjective: a -> a, o, -
adjective: ä -> ä, ö, -
adjective: i -> i, e, -
adjective: e -> e, ee
adjective: us -> us, ukse, uks

[suffix 1]
i j t: -
ton tön ttoman ttömän ttomat ttömät: exclude-before
llinen llisen lliset llista llistä: with-before
[suffix 2]
n a ä ta tä tta ttä ja jä en den tten ten: -
an än in on un yn ön hin hon hun hyn han hän seen siin een iin aan ään: -
ssa ssä: in-before
lla llä: with-before
lle: fits-before
sta stä lta ltä ksi na nä: -
[suffix 3]
nsa nsä ni si mme nne an en: -
kin kaan kään: -

[subject]
dress: mekko, iltapuku, juhlamekko, hääpuku, kesämekko, leninki, maksimekko, minimekko, cocktailmekko, iltamekko, paitamekko, neulemekko, juhlapuku, hame mekko, kietaisumekko, =mekkoja
t-shirt: t paita, tpaita, toppi, hihaton paita, teepaita, tee paita, pusero toppi, croptoppi
shirt: paita, kauluspaita, pusero, paitapusero, pikeepaita, tunika, pikee, flanellipaita
jacket: takki, talvitakki, pikkutakki, bleiseri, parka, sadetakki, untuvatakki, toppatakki, trenssi, tuulitakki, jakku, anorakki, bomber, kevättakki, trenssitakki, villakangastakki, pusakka, kuoritakki, ulkoilutakki
trousers: housut, leggingsit, collegehousut, suorat housut, verkkarit, =housuja, =housuissa, =housuihin, =housujen, =housu, =legginsit, chinot, verryttelyhousut, reisitaskuhousut, ulkoiluhousut
skirt: hame, minihame, kynähame, vekkihame, maksihame, midihame
sweater: villapaita, neule, collegepaita, neulepaita, huppari, poolo, poolopaita, villatakki, neuletakki, college, hupparit, jumpperi, slipoveri
hat: hattu, pipo, lippis, lakki, lippalakki, baskeri, olkihattu, myssy, aurinkohattu, lierihattu, kesähattu, =lippikset, kalastajahattu, hatuke
scarf: huivi, kaulahuivi, kaulaliina, tuubihuivi, putkihuivi, hartiahuivi
sneaker: tennari, lenkkari, kenkä, kengät, tennarit, lenkkarit, juoksukenkä, urheilukenkä, vapaa ajan kenkä, kävelykenkä, loaferi, sneaker, sneakerit, juoksukengät, jalkine, mokkasiini, =kenkiä, =kengissä, =kenkien, =kengillä, ballerina, treenikenkä, koripallokenkä, puolikenkä, tossut, kävelykengät, varrettomat kengät, loaferit, ballerinat, kangaskengät, lenkkikset, lenkkarikengät, pururadan kengät, nauhakenkä, nauhakengät, herrainkengät, naistenkengät, lastenkengät, retkeilykenkä, purjehduskenkä
boot: saapas, nilkkuri, maihari, talvikenkä, varsikenkä, vaelluskenkä, nilkkurit, saappaat, bootsi, bootsit, talvisaapas, maiharit, ratsastussaapas, kumpparit malli, nilkkasaapas, bikerit, cowboysaapas, kumisaappaat korkea, huopikas, huopikkaat, vaelluskengät, talvikengät, popo, tallukkaat
high-heel: korkokenkä, avokas, piikkikorko, stiletto, korkkari, korkokengät, avokkaat, korkkarit, piikkikorkokengät, =korkokenkiä, piikkikorot, juhlakengät
sandal: sandaali, sandaalit, varvassandaali, sandaletti, läpsyt, espadrillo, varvastossu, rantasandaali, slipperit, rantatossut, varvassandaalit, rantasandaalit, birkenstockit, =sandaaleja, flipflopit, flip flopit
handbag: käsilaukku, laukku, olkalaukku, kassi, iltalaukku, veska, ostoskassi, kangaskassi, crossbody laukku, pikkulaukku, shopper, olkakassi, kirjekuorilaukku, tote bag, rantakassi, salkku, messengerlaukku, clutch, käsilaukut, reppukassi, ostoslaukku, vyölaukku, iltapussi, viikonloppulaukku, urheilukassi, treenikassi, rantalaukku, tote, kangaslaukku, crossbody, laukkunen, asiakirjalaukku, pussukka laukku, kasseja
backpack: reppu, koulureppu, kannettavan reppu, rinkka, selkäreppu, päiväreppu, reppuselkä, retkireppu, selkäreput, laptopreppu, jumppapussi, tietokonereppu, lastenreppu
suitcase: matkalaukku, lentolaukku, vetolaukku, kapsäkki, matkatavara, lentomatkalaukku, käsimatkatavara, trolley, käsimatkatavaralaukku, laukku pyörillä, matkalaukut, matkalaukkusetti, kova laukku, arkku matka
wallet: lompakko, kukkaro, korttikotelo, rahapussi, korttilompakko, setelipidike, korttikukkaro, kolikkokukkaro, lompsa, korttilompsa
belt: vyö, housuvyö, =vöitä, =vöissä, nahkavyö, vyötärövyö, =vyön, =vyöt, =vyötä
watch: rannekello, kello, älykello, taskukello, naistenkello, miestenkello, kronografi, urheilukello, sukelluskello, kellot ranne, aktiivisuuskello, =rannekellot, automaattikello, digikello
ring: sormus, kihlasormus, vihkisormus, sinettisormus, kihla, kivisormus, sormukset, timanttisormus, avosormus, kaiverrettu sormus
necklace: kaulakoru, kaulaketju, helminauha, riipus, kaulanauha koru, choker, kaulakorut, medaljonki, kultaketju, hopeaketju, kaulakäädyt, helmikaulakoru, riipuskoru, panssariketju, käädyt
sunglasses: aurinkolasit, =aurinkolaseja, =aurinkolaseissa, =aurinkolasien, =arskat, =aurinkolaseilla, pilottilasit
umbrella: sateenvarjo, aurinkovarjo, varjo, sontsa, rantavarjo, kokoontaittuva sateenvarjo, sontikka, päivänvarjo, parasolli, aurinkosuoja varjo
sofa: sohva, kulmasohva, vuodesohva, divaanisohva, divaani, leposohva, kahden istuttava sohva, kolmen istuttava sohva, moduulisohva, soffa, kaksistuttava, kolmistuttava, kahden hengen sohva, chesterfield, rahi sohva, lepolaveri, =sohvan, löhösohva, 2 istuttava, 3 istuttava, =sohvalla
chair: tuoli, nojatuoli, jakkara, keinutuoli, toimistotuoli, baarijakkara, ruokatuoli, ruokapöydän tuoli, lepotuoli, pelituoli, rahi, aurinkotuoli, puutarhatuoli, baarituoli, työtuoli, syöttötuoli, säkkituoli, kansituoli, lojotuoli, laiskanlinna, korituoli, korvalappunojatuoli, lepotuolit, ruokailutuoli, keittiötuoli, taittotuoli, retkituoli, palli, kiikkutuoli, kiikku tuoli, loungetuoli, sohvatuoli, tuolit, penkkituoli, parveketuoli, terassituoli, valtaistuin, baarijakkarat, istuin
table: pöytä, työpöytä, sohvapöytä, ruokapöytä, kirjoituspöytä, yöpöytä, sivupöytä, keittiönpöytä, konsolipöytä, apupöytä, kahvipöytä, lipasto pöytä, tarjoilupöytä, puutarhapöytä, tietokonepöytä, kirjoituspulpetti, pulpetti, kampauspöytä, meikkipöytä, baaripöytä, ruokailupöytä, olohuoneen pöytä, taittopöytä, tietokone pöytä, terassipöytä, pikkupöytä, lastenpöytä, sarjapöytä, piknikpöytä, eteispöytä, klaffipöytä, =pöydän, =pöydät
bed: sänky, kerrossänky, pinnasänky, parisänky, vuode, sängynrunko, runkosänky, jenkkisänky, =sängyn, =sängyssä, =sängyllä, =sängyt, lastensänky, =vuoteen, vuodesänky, kehto, moottorisänky, parvisänky, katossänky, kehikkosänky, petari sänky, levitettävä sänky, vauvansänky, nuorisosänky, sänky 160, taittosänky, parivuode, laveri
lamp: lamppu, valaisin, pöytälamppu, jalkalamppu, kattolamppu, kattokruunu, lyhty, yövalo, riippuvalaisin, lattiavalaisin, seinävalaisin, lukuvalo, pöytävalaisin, kattovalaisin, työpöytävalaisin, lukulamppu, yölamppu, seinälamppu, öljylamppu, myrskylyhty, lattialamppu, kohdevalaisin, spotti, laavalamppu, paperilamppu, valo lamppu, led valaisin, pöytälamput, jalkavalaisin, sänkyvalo, klipsivalaisin, kattovalo, =lamput, =lamppuja, =lampun, kynttiläkruunu
bookshelf: kirjahylly, hylly, kirjakaappi, seinähylly, hyllykkö, hyllyt, tikashylly, kirjahyllyt, kuutiohylly, avohylly, lehtihylly, seinähyllyt
vase: maljakko, kukkamaljakko, vaasi, lattiamaljakko, maljakot, kukkavaasi, keramiikkamaljakko, lasimaljakko, uurna
mug: muki, kuppi, kahvikuppi, kahvimuki, teekuppi, tuoppi, lasi muki, termosmuki, juomalasi, teemuki, olutlasi tuoppi, olutkolpakko, vesilasi, espressokuppi, tuopit, emalimuki, matkamuki, kupponen, kahvimukit, teekupit, posliinikuppi, mukit, kupit, kolpakko, olutmuki, lattemuki, =mukeja, =kuppeja
teapot: teekannu, vedenkeitin, kannu, kahvipannu, pannu teekannu, pannu, teepannu, kahvinkannu, samovaari, mutteripannu, viheltävä kattila
bottle: pullo, juomapullo, vesipullo, termospullo, termos, viinipullo, termari, kenttäpullo, leili, urheilupullo, lasipullo, tuttipullo, taskumatti, pullot, juoma pullo, eristepullo, retkipullo
bowl: kulho, salaattikulho, malja, keittokulho, hedelmäkulho, murokulho, hedelmävati, taikinakulho, kuppikulho, kulhot, tarjoilukulho, ramenkulho, nuudelikulho, aamupalakulho, kippo, soppakulho, sekoituskulho, dippikulho, maljat, =kulhoja, vadit kulho
pillow: tyyny, koristetyyny, sohvatyyny, istuintyyny, niskatyyny, matkatyyny, tyynyt, niskatuki, päätyyny, unityyny, ristiselkätyyny, imetystyyny, koriste tyyny, untuvatyyny, lattiatyyny
candle: kynttilä, tuoksukynttilä, tuikku, pöytäkynttilä, lämpökynttilä, kruunukynttilä, kynttilät, lyhtykynttilä, antiikkikynttilä, hautakynttilä, kylpykynttilä, soijakynttilä, =kynttilöitä, tuikkukynttilä, tuikut, ulkotuli kynttilä, adventtikynttilä, led kynttilä
clock: seinäkello, herätyskello, pöytäkello, kaappikello, käkikello, keittiökello, radiokello, heilurikello, kellot seinä, asemakello, matkaherätyskello, herätyskellot, lattiakello
mirror: peili, seinäpeili, meikkipeili, kokovartalopeili, käsipeili, kylpyhuonepeili, eteispeili, pöytäpeili, lattiapeili, peilit, taskupeili
car: auto, sähköauto, urheiluauto, henkilöauto, kilpa auto, leikkiauto, ajoneuvo, avoauto, taksi, maasturi, museoauto, lelu auto, leluauto, kilpa ajoauto, autot, farmariauto, kaupunkiauto, pakettiauto, pikkuauto, poliisiauto, lava auto, kuplavolkkari, roadsteri, sedan, katumaasturi, matkailuauto, urheilu auto, menopeli, sähköautot
bicycle: polkupyörä, pyörä, maastopyörä, sähköpyörä, fillari, kaupunkipyörä, lastenpyörä, maantiepyörä, polkupyöräke, kolmipyörä, tasapainopyörä, potkupyörä, tandem, taittopyörä, tavarapyörä, naisten pyörä, miesten pyörä, mummopyörä, jopo, hybridipyörä, gravelpyörä, bmx, cyclocross, ajopyörä, polkupyörät, munamankeli, laatikkopyörä
headphones: kuulokkeet, kuuloke, nappikuulokkeet, langattomat kuulokkeet, headset, =kuulokkeita, kuulokemikrofoni, vastamelukuulokkeet, =kuulokkeilla, =kuulokkeiden, kuulokkeet langattomat, kuulokkeen, napit kuulokkeet, airpodit, earbudit, sankakuulokkeet, pelikuulokkeet, in ear kuulokkeet, bluetooth kuulokkeet, =luurit
phone: puhelin, älypuhelin, kännykkä, matkapuhelin, iphone, kapula, samsung galaxy, puhelimet, lankapuhelin, simpukkapuhelin, näppäinpuhelin, kännyt, känny, luuri, älypuhelimet
laptop: kannettava tietokone, läppäri, kannettava, laptop, macbook, pelikannettava, tietokone, läppärit, miniläppäri, chromebook, kannettavat, pelitietokone, kannettavaa tietokonetta
camera: kamera, järjestelmäkamera, digikamera, videokamera, pikakamera, filmikamera, peilikamera, kamerat, toimintakamera, polaroid, polaroidkamera, kompaktikamera, webkamera, nettikamera, =kameran, dslr
speaker: kaiutin, bluetooth kaiutin, soundbar, älykaiutin, kaijutin, =kaiuttimet, matkakaiutin, kaiuttimen, kajari, kajarit, kaiutinpari, bluetoothkaiutin, subwoofer, hyllykaiutin, soundi kaiutin, =kaiutinta
perfume: hajuvesi, tuoksu, eau de parfum, eau de toilette, parfyymi, hajuvesipullo, =hajuveden, =hajuvettä, =hajuvedet, parfyymipullo, partavesi, hajuste, tuoksuvesi, eau de cologne, edp, edt
lipstick: huulipuna, mattahuulipuna, nestemäinen huulipuna, huulikiilto puna, huulipunat, nestehuulipuna, huulipunaa, huulipunakynä
ball: pallo, jalkapallo, koripallo, tennispallo, lentopallo, rantapallo, leikkipallo, jumppapallo, pompullo pallo, golfpallo, käsipallo, pomppupallo, kuntopallo, palloja, jalkapallot, pesäpallo, salibandypallo, uimapallo, futis, futispallo
guitar: kitara, akustinen kitara, sähkökitara, bassokitara, ukulele, klassinen kitara, kitarat, teräskielinen kitara, nailonkielinen kitara, skeba, lastenkitara, puoliakustinen kitara
teddy-bear: nalle, teddykarhu, pehmonalle, nallekarhu, teddy nalle, nallet, pehmokarhu, pehmolelukarhu, =nallea, nallukka
book: kirja, romaani, muistikirja, keittokirja, vihko, päiväkirja, lastenkirja, satukirja, oppikirja, pokkari, kuvakirja, kirjat, pokkarikirja, luonnosvihko, luonnoskirja, väritys kirja, värityskirja, valokuva albumi, kovakantinen kirja, sanakirja, runokirja, dekkari, kalenterikirja, =kirjoja, sarjakuvakirja, reseptikirja, raamattu
cat: kissa, kissanpentu, kisu, mirri, kolli, katti, kissanpoika, kissat, kissaeläin, mirriäinen, kissimirri, maatiaiskissa, persialaiskissa, pikkukissa, raitakissa
dog: koira, koiranpentu, hauva, pentukoira, villakoira, mäyräkoira, koiruus, labradorinnoutaja, noutaja, paimenkoira, mopsi, pentu, puudeli, koirat, labradori, koiraeläin, haukku, pentukoirat, bulldoggi, chihuahua, snautseri, hurtta, piski, terrieri, corgi, husky, koiruli
bear: karhu, karhunpentu, ruskeakarhu, kontio, harmaakarhu, karhut, nallekarhu elävä, mesikämmen, otso, karhuvauva, karhunpoikanen
rabbit: kani, jänis, pupu, kaniini, =jäniksen, kaninpoikanen, pupujussi, rusakko, pupujänis, kanit, puput, pääsiäispupu, jänönen, pupunen, jänöjussi, kääpiökani
panda: panda, pandakarhu, pandanpentu, isopanda
elephant: norsu, elefantti, norsunpoikanen, norsuvauva
duck: ankka, ankanpoikanen, sorsa, ankka poikanen, =ankan, ankat, sinisorsa, ankkavauva, ankkanen, sorsanpoikanen, =ankkoja
frog: sammakko, rupikonna, konna, rupisammakko, sammakot, lehtisammakko, sammakkoprinssi, sammakonpoikanen, nuijapää
dinosaur: dinosaurus, dino, t rex, hirmulisko, triceratops, dinot, dinosaurusvauva, tyrannosaurus, velociraptor, pitkäkaula
penguin: pingviini, pingviininpoikanen
pig: possu, sika, porsas, =sian, =siat, =porsaan, possut, minipossu, villisika, possunen, röhköpossu, =sikaa, karju, emakko
fox: kettu, repolainen, ketunpoikanen, =ketun, naali, ketut, kettuvauva, kettunen, napakettu, aavikkokettu, revonpoikanen
lion: leijona, leijonanpentu, naarasleijona, leijonakuningas, leijonavauva, leijonat
tiger: tiikeri, tiikerinpentu
monkey: apina, simpanssi, gorilla, marakatti, apinanpoikanen, apinat, apinavauva, paviaani, oranki, orangit, marmosetti
mouse: hiiri, rotta, hiirulainen, hiirenpoikanen, hiiret, hiirulaiset, peltohiiri, metsähiiri, hiirivauva, rotat
owl: pöllö, huuhkaja, tarhapöllö, pöllönpoikanen, pöllöt, lumipöllö, huuhkajat, pöllövauva, tornipöllö
fish: kala, kultakala, vuokkokala, kalanen, kalat, akvaariokala, lohi, taimen, hauki, ahven, kalaset, trooppinen kala, merikala
turtle: kilpikonna, merikilpikonna, kilpparit, kilppari, maakilpikonna
chick: tipu, kananpoika, untuvikko, kananpoikanen, =kananpojat, tiput, pääsiäistipu, pikkutipu, tipunen
garden: puutarha, kukkatarha, piha, kiinalainen puutarha, puisto, japanilainen puutarha, takapiha, etupiha, ruusutarha, yrttitarha, siirtolapuutarha, kasvimaa, nurmikko, pihamaa, hedelmätarha
palace: palatsi, linna, kielletty kaupunki, temppeli, kartano, kuninkaanlinna, linnoitus, pagodi, pyhäkkö, palatsit, kuninkaallinen linna, ritarilinna
skyline: kaupungin siluetti, kaupunkisiluetti, kaupungin horisontti, pilvenpiirtäjät, kaupunkimaisema
mountains: vuori, vuoristo, vuorimaisema, tunturi, =vuoret, =vuoria, vuorijono, tunturimaisema, alpit, vuorenhuippu, kukkulat, vuorenrinne, =vuorilla, =vuoristossa, tunturit, vaarat
beach: ranta, hiekkaranta, merenranta, uimaranta, rantaviiva, rannikko, rantahiekka, hiekkarannat, merellä, meren ranta, =rannalla, lomaranta, meri, merimaisema, kivikkoranta, dyynit
forest: metsä, viidakko, sademetsä, mäntymetsä, kuusimetsä, koivikko, lehto, kuusikko, männikkö, metsikkö, satumetsä, talvimetsä, metsäaukio, korpi, syysmetsä, koivumetsä, havumetsä
street: katu, tie, kuja, kaupungin katu, jalkakäytävä, kävelykatu, katukuva, mukulakivikatu, asfaltti, kadunkulma, bulevardi, maantie, kauppakatu, sivukatu, suojatie, tienvarsi, jalkakäytävät, kyläraitti, kujat

[also]
subject.boot + material.rubber: kumisaapas
subject.trousers + material.denim: =farkut, =farkkuja, =farkuissa, =farkkujen, =farkkuihin, =farkkuhousut
subject.bear + colour.white: jääkarhu
subject.duck + material.rubber: kumiankka, kylpyankka

[accessory]
glasses: silmälasit, =silmälaseja, =silmälaseissa, =silmälaseilla, =rillit, =lasit, =laseja, lukulasit, =silmälasipäinen, silmälasi
bow: rusetti, hiusrusetti, solmuke
balloon: ilmapallo
bubbles: saippuakupla, kupla
wings: siipi, =siivet, =siivillä, =siipiä, =lentävä, =lentää, =siivekäs, =siivelliset, =lentävän

[colour]
red: punainen, tummanpunainen, viininpunainen, kirkkaanpunainen, kirsikanpunainen, burgundinpunainen, tulipunainen, bordeaux, helakanpunainen, rubiininpunainen, verenpunainen, burgundi, punertava, tomaatinpunainen, tiilenpunainen, ruusunpunainen, vadelma, vadelmanpunainen, mansikanpunainen, karmiininpunainen, ruosteenpunainen, kirkas punainen, syvänpunainen, hehkuvan punainen, puna, viini punainen, karpalo, karpalonpunainen, punasävyinen, punertavan, vaalean punaruskea, punanen, punaset
orange: oranssi, aprikoosi, korallinoranssi, koralli, terrakotta, poltettu oranssi, korallinpunainen, ruoste, ruosteenoranssi, persikka, persikanvärinen, appelsiini, neonoranssi, kurkuma, aprikoosinvärinen, mandariini, kirkkaanoranssi, oranssinpunainen, korallinvärinen, kuparinvärinen, porkkana, oranssinkeltainen
yellow: keltainen, sitruunankeltainen, sinapinkeltainen, vaaleankeltainen, sinappi, auringonkeltainen, okra, kellertävä, kirkkaankeltainen, neonkeltainen, kullankeltainen, vanilja, vaniljankeltainen, okrankeltainen, pastellinkeltainen, tummankeltainen, voinkeltainen, kanariankeltainen, auringonkukankeltainen, huomiokeltainen, limenkeltainen, keltanen, keltaset
green: vihreä, tummanvihreä, vaaleanvihreä, oliivinvihreä, mintunvihreä, smaragdinvihreä, minttu, metsänvihreä, armeijanvihreä, salvianvihreä, limenvihreä, pullonvihreä, oliivi, limetti, ruohonvihreä, vihertävä, salvia, neonvihreä, sammaleenvihreä, sammalenvihreä, kuusenvihreä, omenanvihreä, pistaasi, pistaasinvihreä, jadenvihreä, merenvihreä, khakinvihreä, eukalyptus, armeijan vihreä, harmaanvihreä, kirkkaanvihreä, pastellinvihreä, smaragdi, lehdenvihreä, salvian vihreä, syvänvihreä, avokadonvihreä, mintun vihreä, tummanvihreät, herneenvihreä, vihree, vihreet
blue: sininen, kirkkaansininen, kuninkaansininen, koboltinsininen, koboltti, safiirinsininen, indigo, siniharmaa sininen, sähkönsininen, petroolinsininen, farkunsininen, petrooli, farkun sininen, teräksensininen, kobolttinsininen, kuninkaan sininen, savunsininen, harmaansininen, kyyhkynsininen, ultramariini, sinertävä, sini, keskisininen, meren sininen, ruiskukansininen, kirkas sininen, syvänsininen, sinine
light-blue: vaaleansininen, turkoosi, taivaansininen, jäänsininen, vauvansininen, syaani, babysininen, pastellinsininen, turkoosinsininen, akvamariini, aqua, vaalea sininen, utuinen sininen, vedensininen, jäänsinen, sinivihreä, vaaleanturkoosi, puuterinsininen, sinitaivas
navy: tummansininen, laivastonsininen, yönsininen, navy, merensininen, keskiyönsininen, tumman sininen, merimiehensininen, mariininsininen, sinimusta, laivaston sininen, syvän tummansininen
purple: violetti, lila, liila, laventeli, purppura, luumu, tummanvioletti, luumunpunainen, laventelinvioletti, vaaleanvioletti, sinipunainen, malva, ametisti, viininpunavioletti, munakoiso, syreeni, orkidea, kanervan, kanerva, laventelinsininen, violetinsävyinen, luumunvärinen, lilansävyinen, syreeninvioletti, mustikka, laventelinvärinen, kirkasvioletti, orvokki
pink: pinkki, vaaleanpunainen, roosa, fuksia, puuteri, vanha roosa, lohenpunainen, pinkin, magenta, puuterinroosa, pinkinvärinen, puuterinpunainen, vanharoosa, hempeänpunainen, hennon vaaleanpunainen, neonpinkki, kirkkaan pinkki, tummanpinkki, hentopinkki, vaaleanpinkki, vaalean punainen, vaalean pinkki, tummanroosa, puuteriroosa, persikanpunainen, lohenvärinen, roosan, aniliininpunainen, kirsikankukan, purukumin, vaaleanpuna, vaalenpunainen, ruusunvärinen, flamingonpunainen, babypinkki
brown: ruskea, tummanruskea, vaaleanruskea, konjakki, suklaanruskea, kastanjanruskea, konjakinruskea, pähkinänruskea, kahvinruskea, karamelli, kamelinruskea, punaruskea, kaneli, kanelinruskea, tiikin ruskea, mokka ruskea, mahonginruskea, pähkinä, keskiruskea, kullanruskea, tupakanruskea, toffee, konjakin värinen, seepia, ruskehtava, hasselpähkinä, tiikinruskea, espresso ruskea, ruskee, ruskeet
beige: beige, kerma, luonnonvalkoinen, hiekka, kermanvalkoinen, norsunluu, khaki, hiekanvärinen, kermanvärinen, samppanja, kameli, nude, norsunluunvalkoinen, ecru, murrettu valkoinen, vaalea beige, kitti, vaaleanbeige, tummanbeige, kaura, pellavanvärinen, luonnonvärinen, hiekanruskea, ihonvärinen, nuden, luunvalkoinen, vaalea hiekka, kameli beige, valkobeige, vaniljanvalkoinen, greige, hiekan, kermanvaalea, raakavalkoinen, luonnon valkoinen, kerman valkoinen
black: musta, mattamusta, pikimusta, sysimusta, syvänmusta, eebenpuun musta, kiiltävän musta, korpinmusta, syvän musta, kiiltomusta, noenmusta, eebenpuu, mustanpuhuva, täysmusta, pikimustat, kiiltävämusta, mattamustaa
white: valkoinen, lumivalkoinen, puhtaanvalkoinen, helmenvalkoinen, mattavalkoinen, vitivalkoinen, valkea, kiiltävän valkoinen, kalkinvalkoinen, kirkkaanvalkoinen, arktinen valkoinen, maidonvalkoinen, korkeakiiltovalkoinen, täysin valkoinen, valkoiseksi maalattu, valko, valkonen, valkoset
grey: harmaa, tummanharmaa, vaaleanharmaa, antrasiitti, grafiitti, hiilenharmaa, meleerattu harmaa, antrasiitinharmaa, grafiitinharmaa, kivenharmaa, tuhkanharmaa, teräksenharmaa, harmaanmusta, siniharmaa, taupe, hiiri harmaa, hopean harmaa, betoninharmaa, betonin harmaa, savunharmaa, tumman harmaa, vaalean harmaa, keskiharmaa, kyyhkynharmaa, harmahtava, hiilen harmaa, teräsharmaa, meleerattu, lyijynharmaa, sementinharmaa, helmenharmaa, grafiitin harmaa, space gray, lämpimän harmaa
gold: kulta, kullanvärinen, kultainen, ruusukulta, kullattu, roosakulta, keltakulta, valkokulta, kultapinnoitettu, kullan värinen, kullattu hopea, messingin värinen, messinginvärinen, samppanjakulta, antiikkikulta, kullanhohtoinen, kultaa, mattakulta, 585 kulta, kulta metallinen, punakulta, kullansävyinen, kullankiiltoinen
silver: hopea, hopeanvärinen, hopeinen, sterlinghopea, hopeoitu, hopean värinen, 925 hopea, hopeanharmaa, hopeanhohtoinen, hopeaa, antiikkihopea, kromin värinen, hopeametallinen, mattahopea, platina, aito hopea, hopeansävyinen, hopeapinnoitettu

[material]
leather: nahka, aito nahka, tekonahka, mokka, mokkanahka, keinonahka, lehmännahka, nahkainen, kiiltonahka, nupukki, vegaaninen nahka, naudannahka, lampaannahka, vuohennahka, nahkaa, nahkajäljitelmä, nappanahka, keinomokka, pu nahka, biisoninnahka, saksanhirvennahka, ekonahka, puhvelinnahka, poronnahka, hirvennahka, mokkaa, nupukkinahka, kasvisparkittu nahka, turkisnahka, aitoa nahkaa
cotton: puuvilla, luomupuuvilla, puuvillainen, kanvaasi, puuvillakangas, canvas, orgaaninen puuvilla, puuvillatrikoo, froteepuuvilla, frotee, musliini, flanelli, trikoo, jersey, twill, satiinipuuvilla, puuvillasatiini, puuvillaa, puuvillasekoite, palttina, popliini, purjekangas, luomupuuvillainen, college kangas, perkaali, kangas puuvilla
silk: silkki, satiini, silkkinen, satiininen, mulberrysilkki, silkkikangas, aito silkki, silkkiä, raakasilkki, silkkisatiini, satiinia, silkkisekoite
wool: villa, merinovilla, kashmir, huopa, villainen, alpakka, merino, villakangas, huopainen, lampaanvilla, kasmir, lammas villa, tweed, mohair, bouclé, villasekoite, huopaa, villaa, lampaanvillainen, alpakanvilla, angora, kashmirvilla, karitsanvilla, villahuopa, huovutettu villa, huovutettu, kasmirvilla, buklee
denim: denim, farkku, farkkukangas, denimkangas
linen: pellava, pellavainen, pellavakangas, pellavaa, pesty pellava, pellavasekoite, puolipellava, kivipesty pellava, täyspellava
metal: metalli, rauta, alumiini, messinki, kupari, pronssi, valurauta, metallinen, mekaaninen, titaani, metalliseos, kromi, rautainen, messinkinen, robottimainen, takorauta, kuparinen, sinkki, pelti, emali, kromattu, galvanoitu, nikkeli, metallilanka, jauhemaalattu metalli, valualumiini, rautaa, messinkiä, kuparia, tina, alumiininen, pronssinen, valurautainen, sinkitty, peltinen, takorautainen, metallia, emaloitu, metalliverkko, rautalanka
steel: teräs, ruostumaton teräs, teräksinen, rosteri, rst, jaloteräs, ruostumatonta terästä, harjattu teräs, harjattu ruostumaton teräs, hiiliteräs, kirurginteräs, terästä, ruostumattomasta teräksestä, teräslevy, teräsputki, rosterinen, jauhemaalattu teräs
wood: puu, tammi, massiivipuu, pähkinäpuu, koivu, mänty, puinen, pyökki, tiikki, saarni, akaasia, tammipuu, tamminen, täyspuu, koivuvaneri, vaneri, mahonki, akaasiapuu, saksanpähkinä, mangopuu, tammiviilu, =puusta, =puuta, mäntyinen, =männyn, =männystä, leppä, massiivitammi, massiivitammea, massiivimänty, massiivikoivu, pyökkipuu, mäntypuu, koivupuu, saarnipuu, tervaleppä, lepän, vaahtera, kirsikkapuu, haapa, kuusi puu laji, tiikkipuu, oliivipuu, ruusupuu, seetri, mdf levy, mdf, lastulevy, viilutettu, pähkinäviilu, kierrätyspuu, ajopuu, puuta massiivi, tukki, hirsi, lehtikuusi, tammi massiivi, luonnonpuu, bambuvaneri puu, koivuinen, pyökkinen, saksanpähkinäpuu, visakoivu, tammea, koivua, mäntyä, puukuitu, liimapuu, täyspuinen, massiivipuinen
bamboo: bambu, bambuinen, bambua, bamburottinki
glass: lasi, kristalli, borosilikaattilasi, lasinen, karkaistu lasi, kristallilasi, huurrelasi, borosilikaatti, savulasi, opaalilasi, suupuhallettu lasi, kierrätyslasi, turvalasi, kristallinen, puristelasi, lasia, muranolasi, värillinen lasi, himmeä lasi, maitolasi, lasikupu
ceramic: keramiikka, posliini, kivitavara, keraaminen, savi, luuposliini, fajanssi, posliininen, savinen, lasitettu keramiikka, posliinia, keramiikkaa, kivitavaraa, terrakottasavi, saviruukku savi, luuposliininen, kivitavarainen, dreijattu, lasitettu savi, kaoliini
plastic: muovi, akryyli, pvc, muovinen, polykarbonaatti, pleksi, hartsi, kierrätysmuovi, kova muovi, polypropeeni, abs muovi, abs, vinyyli, melamiini, polyrottinki, polyeteeni, muovia, kierrätetty muovi, akryylilasi, biomuovi, epoksi, selluloidi, nailonmuovi, tritan
rubber: kumi, silikoni, lateksi, neopreeni, kuminen, silikoninen, luonnonkumi, silikonia, kumia, vaahtokumi, eva, kumitettu, lateksinen
velvet: sametti, samettinen, velour, veluuri, samettikangas, vakosametti, samettia, plyysi, vakosamettinen, samettikankainen, velvetti, cord, puuvillasametti
paper: paperi, pahvi, kartonki, paperinen, voimapaperi, paperimassa, pahvinen, kierrätyspaperi, aaltopahvi, silkkipaperi, riisipaperi, paperinaru, paperia, pahvia, kreppipaperi, paperimassainen, kartonkinen, paperimassaa

[scene]
white-background: valkoinen tausta, puhdas valkoinen tausta, valkotausta, valkoisella taustalla, valkoista taustaa vasten, puhtaanvalkoinen tausta, puhtaan valkoinen tausta, valkoisen taustan, lumivalkoinen tausta, yksivärinen valkoinen tausta, neutraali valkoinen tausta, valkealla taustalla, valkea tausta
living-room: olohuone, oleskelutila, tupa, olkkari, =olkkarissa, sali, perhehuone
bedroom: makuuhuone, makkari, lastenhuone, vierashuone, nukkumahuone, lasten huone, kammari, makuukammari, =makkarissa
kitchen: keittiö, keittiönpöydänääri, keittiötaso, keittokomero, keittiön pöytä, keittiösaareke, =keittiössä, keittiön ikkuna, tupakeittiö, maalaiskeittiö
bathroom: kylpyhuone, vessa, pesuhuone, kylppäri, =kylppärissä, wc, suihkutila, pesutila
office: toimisto, työhuone, kotitoimisto, konttori, työpiste, toimistohuone, neuvotteluhuone, avokonttori, työpaikka, =toimistossa, etätyöpiste
snow: lumi, hanki, luminen maisema, =lunta, lumihanki, =hangessa, =hangella, talvimaisema, lumisade, =lumessa, =lumella, =lumisateessa, pakkaslumi, nietos, lumikinos, lumimyrsky, kinos, =kinoksessa, luminen metsä maisema, lumipeite
studio: studio, valokuvausstudio, kuvausstudio, ateljee, kuvaamo, valokuvaamo, studiotausta

[style]
photo: valokuva, fotorealistinen, realistinen, valokuvamainen, foto, fotorealismi, valokuvatyyli, aidonnäköinen, todenmukainen, hyperrealistinen
ink-wash: tussimaalaus, tussilaveeraus, kiinalainen mustemaalaus, tussi, mustemaalaus, tushimaalaus, tussipiirros, musteella maalattu, mustepiirros, japanilainen tussimaalaus, tussilla, sumi e, kiinalainen tussimaalaus, tushi, laveeraus
watercolour: akvarelli, vesiväri, akvarellityyli, vesivärimaalaus, akvarellimaalaus, vesivärityyli, vesivärinen, vesivärityö, akvarellityylinen, vesivärit, akvarellina, vesivärein
oil-painting: öljymaalaus, öljyväri, öljyvärimaalaus, öljymaalaustyyli, öljyvärityö, öljyvärit, öljymaalauksena, öljyvärein, öljyvärimaalaustyyli
cartoon: sarjakuva, piirroshahmo, anime, piirretty, animaatio, sarjakuvatyyli, piirrostyyli, sarjakuvamainen, piirrettytyyli, manga, animetyyli, piirroselokuva, pixar tyyli, disney tyyli, lastenkirjatyyli, piirroshahmotyyli, animoitu, karikatyyri, piirrostyylinen, sarjakuvatyylinen
cyberpunk: kyberpunk, cyberpunk
futuristic: futuristinen, tieteiskirjallinen, scifi, futuristisuus, tulevaisuuden, scifityyli, tulevaisuus, avaruusajan, futurismi, tulevaisuudesta, tieteisfiktio, scifi tyylinen
vintage: vintage, retro, antiikkinen, vanhanaikainen, nostalginen, antiikki, retrotyylinen, 50 luku, 60 luku, 70 luku, 50 luvun, 60 luvun, 70 luvun, 80 luvun, vanhahtava, retrotyyli, vintagetyyli, nostalgia
minimalist: minimalistinen, minimalismi, pelkistetty, vähäeleinen, minimalistityyli, yksinkertaistettu, minimaalinen, riisuttu, skandinaavinen tyyli

[view]
front: edestä, edestäpäin, etunäkymä, suoraan edestä, etukuva, edestä kuvattu, edestä katsottuna, etupuolelta, frontaalinen, etuviistosta edestä
side: sivulta, sivukuva, profiili, sivunäkymä, sivuprofiili, sivusta, sivulta kuvattu, sivulta katsottuna, sivultapäin, profiilista, profiilissa, sivulta päin
top: ylhäältä, yläkuva, lintuperspektiivi, ylhäältä päin, ylhäältäpäin, lintuperspektiivistä, ylhäältä kuvattu, ylhäältä katsottuna, suoraan ylhäältä, yläviistosta, ilmasta, ilmakuva, yläkulmasta
three-quarter: kolmeneljännes, viistosta, viistosti edestä, kolme neljännestä, puoliprofiili, viistokuva, kolmeneljäsosaprofiili, etuviistosta, viistosta kulmasta, 3/4 kulma, puoliviistosta, kolmen neljänneksen, vinosti
close-up: lähikuva, makro, läheltä, makrokuva, yksityiskohtakuva, lähikuvassa, lähikuvana, läheltä kuvattu, lähietäisyydeltä, yksityiskohta kuva, makrokuvaus, erikoislähikuva, lähikuvaus

[light]
soft: pehmeä valo, pehmeä valaistus, hajavalo, hajautettu valo, lempeä valo, pehmeässä valossa, pehmeä luonnonvalo, hämärä valo, himmeä valo, hajavalossa, kynttilänvalo, tunnelmavalaistus, pehmeä hämärä valo, himmeässä valossa, pehmeästi valaistu, pehmeät varjot
studio: studiovalo, studiovalaistus, studiovalot, studiovalossa, studiosalama, studiolamput
dusk: iltahämärä, auringonlasku, hämärä, iltavalo, iltarusko, kultainen hetki, ilta aurinko, auringonlaskun aikaan, iltahämärässä, hämärässä, =auringonlaskussa, ilta, iltavalossa, ilta auringossa, sininen hetki, hämärän aikaan, =illalla, iltaruskossa, laskeva aurinko, ehtoo
morning: aamuvalo, auringonnousu, aamunkoitto, aamu, aamuaurinko, =aamulla, aamurusko, aamuvalossa, varhain aamulla, =auringonnousussa, aamunsarastus, aamuaurinkoinen, aamupäivä, sarastus, aamuhämärä, aamuinen, varhainen aamu
night: yö, kuutamo, yöllinen, öinen, =yöllä, kuunvalo, yöaikaan, keskiyö, keskiyöllä, =kuutamossa, kuunvalossa, täysikuu, öisin, tähtitaivas, yömaisema, yön pimeys, yötaivas
backlit: vastavalo, takavalo, taustavalo, taustavalaistu, vastavalossa, vastavaloon, takaa valaistu, takaapäin valaistu, taustavalossa
neon: neon, neonvalo, neonvalot, neonvalaistus, neonvaloissa, neonvalossa, neonkyltti, neonkyltit, neonputket, neonvalojen, neonhehku

[word]
trim: hihna, olkahihna, kahva, pohja, korko, nauha, kengännauha, solki, vetoketju, nappi, napit, jalka, pyörä osa, rengas, kansi, korkki, reunus, sauma, kaulus, hiha, ranneke, tasku, vuori kangas, vuori vaate, tupsu, hapsu, kellotaulu, näyttö, kivi, helmi, timantti, kuvio, painatus, kirjonta, logo, teksti, printti, röyhelö, pitsi, raita, pilkku, pallokuvio, huppu, lippa, lieri, töyhtö, niitti, satula, ohjaustanko, vanne, yksityiskohta, koriste, laatikko osa, selkänoja, käsinoja, pääty, johto, kaapeli, hehkulamppu, korva, silmä, nenä, häntä, nokka, viiksi, tassu, harja eläin, sydänlanka, korkkitulppa, pohjallinen, kieli, näppäimistö, viisari, kantohihna, ketju, soljet, paljetti, zirkoni, karvareunus, karvakaulus, tekoturkis, lenkki, lukko, tarranauha, poljin, kello osa, etiketti, vyötärönauha, resori, kuminauha, kukkakuvio, kukkapainatus, somiste, sanka, päällinen reunus, kanta, terä, varsi, helma, soljella, napinreikä, saranat, nuppi, vedin, jalusta osa, kannella, kannellinen, kannen, kannet, =kantta, =kansilla, vetokahva, kantokahva, teleskooppikahva, pyörät, =pyörillä, heijastin, heijastimet, tsa lukko, numerolukko, nepparit, neppari, magneettilukko, kiristysnyöri, nyöri, kumipohja, ulkopohja, sivutasku, etutasku, rintatasku, sisätasku, lokero, vuorikangas, pääntie, kaula aukko, hihansuu, =hihansuut, hihansuissa, nauhat, nauhoitus, lenkit, tuntiviisari, numerot, roomalaiset numerot, heiluri, lasikansi, puukansi, bambukansi, pilli, siivilä, suutin, sumutin, kierrekorkki, nuppi kannessa, jalkatuki, jalat, =jaloilla, =jalkojen, metallijalat, puujalat, jalkaosa, lampunjalka, katkaisin, kangasjohto, hyllylevy, ajovalot, puskuri, konepelti, vanteet, ohjauspyörä, tavarateline, ketjusuoja, kielet, otelauta, selkämys, sivut, tassut, =tassuilla, kynsi, kynnet, evä, sulka, sulat, vatsa, viikset, hampaat, sarvi, =sarvet, reunat, =reunalla somiste, tikkaukset, nappilista, tupsut, hapsut, röyhelöt, paljetit, kohokuvio, kaiverrus, ranneketju, nahkahihna, nahkaranneke, silikoniranneke, korvatyynyt, korvapehmuste, sanka kuuloke, pantasanka, etuosa taskulla, somisteet, yksityiskohdat, =yksityiskohdilla, =yksityiskohdin, koristeet, ketjuhihna, ketjulla, =soljen, =hihnalla, =kahvalla, =napeilla, =nauhalla, =pohjalla, reunanauha, raidat, pilkut
body: runko, kehys, kotelo runko, varjostin, verhoilu, kangas, pinta, väri, sävy, materiaali, päällinen, turkki, kuori runko, pöytälevy, ulkokuori, korpus, pullonkuori, lampunvarjostin, kova kuori, kovakuori, ulkopinta, päällikangas, varjostimella, =varjostimen
other: kotelo, lampi, kuori, suojakuori, puhelinkuori, kännykkäkuori, puhelinkotelo, laturi, teline, pidike, puhelinteline, tarra, juliste, avaimenperä, avainrengas, korvakoru, korvakorut, rannekoru, rintakoru, käsine, hansikas, rukkanen, lapanen, sukka, sukat, sukkahousut, pyyhe, viltti, huopa peitto, peitto, verho, matto, kynnysmatto, hiirimatto, lautanen, haarukka, lusikka, veitsi, paistinpannu, kattila, kori, rasia, laatikko, korurasia, kellorasia, kenkälaatikko, kenkäteline, tarjotin, koukku, naulakko, henkari, järjestelijä, säilytin, kaappi, vaatekaappi, lipasto, televisio, tv taso, monitori, tabletti, tulostin, sovitin, akku, paristo, kolmijalka, objektiivi, drone, kukka, ruusu, kasvi, kukkaruukku, kukkakimppu, ruukku, joulukuusi, kuusi puu, kakku, keksi, suklaa, ruoka, koiranruoka, kissanruoka, kissanhiekka, raapimispuu, hihna koiran, talutin, kaulapanta, panta, koiranpeti, kissanpeti, peti, koirankoppi, häkki, lintuhäkki, akvaario, hammasharja, saippua, shampoo, voide, ripsiväri, kynsilakka, meikkivoide, seerumi, harja, kampa, partakone, hiustenkuivaaja, pölynimuri, tehosekoitin, leivänpaahdin, uuni, jääkaappi, pesukone, kahvinkeitin, silitysrauta, silityslauta, teltta, makuupussi, kypärä, pyöräilykypärä, pyöränlukko, pyörälukko, pumppu, maila, rullalauta, potkulauta, moottoripyörä, kuorma auto, bussi, juna, lentokone, vene, laiva, piano, viulu, rumpu, huilu, kynä, lyijykynä, kumi pyyhe, viivain, kalenteri, kortti, tapetti, taulu, kuvakehys, valokuvakehys, kirjatuki, kirjanmerkki, kynttilänjalka, kynttelikkö, lasinalunen, lasinaluset, alunen, pullonavaaja, viiniteline, pöytäliina, tabletti liina, kaitaliina, tuolityyny, tuolinpäällinen, sohvanpäällinen, istuinpäällinen, turvaistuin, auton istuin, autonpeite, tyynynpäällinen, tyynyliina, pussilakana, lakana, pussilakanasetti, päiväpeitto, patja, sijauspatja, shortsit, uimapuku, bikinit, rintaliivit, alusvaatteet, pyjama, puku, solmio, kravatti, liivi, univormu, asu, haalari, tohveli, aamutossu, tossu, naamio, peruukki, hiuspinni, hiuspanta, hiusdonitsi, läppärilaukku, kannettavan laukku, läppärikotelo, kameralaukku, kamerahihna, kitaralaukku, kitarahihna, plektra, silmälasikotelo, sateenvarjoteline, mikrofoni, tietokonehiiri, robotti, raketti, avaruusalus, yksisarvinen, lohikäärme, hevonen, lehmä, lammas, vuohi, lintu, papukaija, kotka, käärme, krokotiili, kirahvi, seepra, kenguru, koala, orava, siili, peura, hirvi, poro, susi, valas, delfiini, hai, mustekala, perhonen, mehiläinen, leppäkerttu, hämähäkki, kukko, kana, talo, rakennus, silta, joki, järvi, taivas, aurinko, kuu, tähti, pilvi, ruoho, ikkuna, ovi, seinä, lattia, katto, vesi, kahvi, tee, viini, maito, omena, hedelmä, leipä, viinilasi, karahvi, juhla, piknik, häät, konsertti, penkki, uima allas, ämpäri, nukke, nukkekoti, lastenvaunut, vaunut, onki, suolasirotin, sokerikko, penaali, toilettilaukku, meikkilaukku, kaukosäädin, koru, aluslautanen, banaani, lahjarasia, kassakone, ritilä, tyynytäyte, kukkalaatikko, kynttilälyhty, kellonranneke, ikkunalauta, takka, uunin, liesi, tiskiallas, kylpyamme, amme, suihku, lavuaari, portaat, parveke, terassi, kuisti, aita, portti, postilaatikko, puistonpenkki, eteinen, autotalli, kellari, ullakko, kirjasto, kahvila, ravintola, näyteikkuna, tori, asema, lentokenttä, leikkikenttä, lato, kirkko, torni, majakka, laituri, satama, aalto, =aallot, polku, niitty, pelto, pensas, lehti puu, =lehdet, syyslehdet, tulppaani, auringonkukka, kaktus, sieni, kurpitsa, mansikka, sitruuna, pizza, hampurilainen, juusto, jäätelö, muffinssi, hunaja, mehu, trumpetti, saksofoni, sello, harmonikka, levysoitin, pelikonsoli, lautapeli, palapeli, leija, keinu, liukumäki, riippumatto, grilli, ruohonleikkuri, kottikärryt, harava, lapio, kastelukannu, letku, vasara, porakone, tikkaat, taskulamppu, valosarja, jouluvalot, joulupallo, vaippa, tutti, esiliina, leikkuulauta, kakkuvuoka, eväsrasia, kosmetiikkalaukku, kylmälaukku, roskakori, roskis, pyykkikori, suihkuverho, rullaverho, kylpymatto, keittiöpyyhe, kylpytakki, hiuslenkki, kalvosinnapit, nenäliina, korvaläpät, korvatulpat, aurinkorasva, huulirasva, huulikiilto, luomiväri, latausjohto, latauskotelo, latausasema, telakka, muistikortti, pyöräteline, pyöränpumppu, pyörälaukku, lastenistuin, lumiukko, pulkka, kelkka, sukset, suksi, luistin, luistimet, lumilauta, sirkkeli, viinihylly, lasipullon avaaja, sokeriastia, maitokannu, aterimet, astiasto, peliohjain, jalkapallokengät, kasvomaski, sammal, kivet, pöytätennismaila, vesipullonpidike
toy: lelu, pehmolelu, pehmo, figuuri, hahmo, patsas, veistos, setti, sarja, pari, pakkaus, kokoelma, kuva, kuvitus, piirros, piirustus, maalaus, renderöinti, malli, ryhmä, muotokuva, pienoismalli, lajitelma, otos
generic: tuotekuva, tuotevalokuva, tuotekuvaus, tuote, artikkeli, katalogikuva, packshot, tavara, verkkokauppakuva
plain: autoon, lapselle, seinälle, vuoteeseen, luminen, oleva, olevat, aikaan, aikana, pro, se, ne, hän, tämä, tuo, nämä, joka, jotka, jonka, jota, mikä, kuka, minä, sinä, me, te, he, minun, sinun, on, ovat, oli, olla, olisi, myös, vain, hyvin, erittäin, todella, kuin, kun, jos, että, niin, nyt, täällä, tässä, siinä, kaikki, jokainen, moni, paljon, vähän, haluan, haluaisin, tarvitsen, etsin, piirrä, luo, tee minulle, näytä, generoi, tee kuva, kiitos, ole hyvä, tehdä, uusi, laadukas, laatu, korkea, korkealaatuinen, korkearesoluutioinen, tarkka, hd, 4k, alkuperäinen, aito, luonnollinen, ylellinen, luksus, premium, tyylikäs, elegantti, moderni, klassinen, muodikas, trendikäs, kaunis, söpö, suloinen, herttainen, ihana, ihastuttava, pieni, iso, suuri, keskikokoinen, mini, pikkuinen, pikku, leveä, kapea, pitkä, lyhyt, ohut, paksu, pyöreä, neliö, neliönmuotoinen, soikea, suorakulmainen, kevyt, raskas, kestävä, mukava, pehmeä, kova, kiiltävä, matta, mattapintainen, kirkas, vaalea, tumma, syvä, pastelli, lämmin, kylmä, kannettava malli, taitettava, säädettävä, vedenpitävä, vesitiivis, langaton, langattomat, bluetooth, usb, sähköinen, sähkö, digitaalinen, älykäs, automaattinen, led, valo, valaistus, nainen, naisten, naisille, mies, miesten, miehille, tyttö, tyttöjen, poika, poikien, lapsi, lasten, lapsille, vauva, vauvan, vauvojen, unisex, aikuinen, aikuisten, nuorten, koko, kokoinen, xl, xxl, xs, s, m, l, cm, mm, ml, dl, litraa, litran, litra, kg, g, hengen, henkilö, istuttava, kesä, kesäinen, talvi, talvinen, syksy, kevät, arki, rento, urheilu, ulkoilu, sisäkäyttö, ulkokäyttö, matka, matkailu, koulu, työ, lahja, lahjaksi, syntymäpäivä, syntymäpäivälahja, joulu, jouluinen, ale, alennus, tarjous, ilmainen, toimitus, ilmainen toimitus, toimituskulut, edullinen, halpa, hinta, myydään, osta, kauppa, merkki, käsintehty, käsin tehty, käsityö, valmistettu, tehty, kirjottu, virkattu, neulottu, kudottu, punottu, painettu, raidallinen, pilkullinen, pallokuvioinen, ruudullinen, kukallinen, kuviollinen, kukkakuvioinen, kuvioitu, tikattu, vuorattu, pehmustettu, verhoiltu, röyhelöinen, laskostettu, hihaton, pitkähihainen, lyhythihainen, v aukkoinen, korkeavyötäröinen, slim fit, slim, oversize, väljä, kapealinjainen, istuvuus, yksinkertainen, yksivärinen, kaksinkertainen, sisustus, koristeellinen, koti, kodin, huonekalu, huone, kaupunki, urbaani, maalaistyylinen, rustiikki, rustiikkinen, skandinaavinen, italialainen, ranskalainen, suomalainen, kiinalainen, japanilainen, saksalainen, boheemi, boho, tyyli, tyylinen, design, muotoilu, muotoinen, malli nro, tyyppinen, värinen, väreissä, istuva, seisova, makaava, nukkuva, juokseva, juoksee, kävelevä, kävelee, hyppivä, hyppää, hyppii, tanssiva, tanssii, leikkivä, leikkii, uiva, ui, hymyilevä, hymyilee, iloinen, onnellinen, surullinen, hauska, vihainen, rohkea, ystävällinen, pörröinen, karvainen, lukeva, syövä, opettaja, lääkäri, kokki, kuningas, kuningatar, prinsessa, prinssi, astronautti, liukumaton, tarttumaton, ympäristöystävällinen, kierrätetty, kestävän kehityksen, pestävä, astianpesukone, astianpesukoneen kestävä, täynnä, tyhjä, puolikas, tausta, taustalla, vasen, oikea, etuosa, takaosa, ylä, ala, sivu, standardi, ammattilainen, pelaaminen, gaming, käytännöllinen, täydellinen, ihanteellinen, super, ultra, extra, max, plus, aurinkoinen, päivänvalo, luonnonvalo, tunnelma, tunnelmallinen, roikkuva, asetettu, sijoitettu, tilava, ajaton, nykyaikainen, hyvä, paras, marmori, polyesteri, viskoosi, synteettinen, värikäs, monivärinen, hää, kaste, isänpäivä, äitienpäivä, saatavilla, tilavuus, tuoksuva, irrotettava, läpinäkyvä, kuultava, valmistettu suomessa, vanha, nuori, toinen, sama, eri, suomi, kappale, täyte, muu, kätevä, hieno, upea, kiva, herkkä, siro, näyttävä, hurmaava, hupullinen, vuorellinen, vetoketjullinen, irtotyyny, kierrätysmateriaali, poikanen, vihdoin, iltaisin, lisäksi, erikseen, ladattava, pehmee, harmaata sävyä, uudet, uutta, uusia, käyttämätön, käyttämättömät, käytetty, käytetyt, hyväkuntoinen, hyvässä kunnossa, siisti, siistissä, kunnossa, kunto, noudettavissa, nouto, postitus, lähetetään, toimitetaan, retkeilyyn, retkeily, vaellus, lenkkeily, juoksu, kuntosali, lahjaks, lapsille lahja, lojuu, keinuu, näyttäisitkö, voisitko, voitko, voisit, voisitteko, piirtää, piirrätkö, näyttää, luoda, haluaisimme, haluamme, toivoisin, toivon, kuvittele, maalaa, tehkää, olisiko, saisinko, saanko, etsitään, ostetaan, haetaan, kuva jossa, vanhoja, vanhan, in ear, over ear, usb c, c, tsa, gt, gb, tuumaa, tuuman, tuumainen, paloaika, akunkesto, tuntia, h, vaihdetta, vaihteinen, vaihteet, taittuva, kokoontaitettava, pinottava, korkeussäädettävä, jatkettava, pyörivä, seinään, seinään kiinnitettävä, vapaasti seisova, irto, konepestävä, hengittävä, tuulenpitävä, vettähylkivä, iskunkestävä, heijastava, melunvaimennus, vastamelu, ladattavat, kierrätetystä, marmoria, betoni, rottinki, fleece, mikrokuitu, nylon, elastaani, tylli, sifonki, juutti, puhallettu, suupuhallettu, käsinpuhallettu, käsinmaalattu, maalattu, veistetty, käsinveistetty, muotoiltu, kaiverrettu, nimellä, henkilökohtainen, personoitu, leopardikuvio, leopardi, camo, maastokuvio, kukikas, raitainen, pilkutettu, kirjava, kaksivärinen, moniväriset, valtava, jättimäinen, pikkuruinen, ikäinen, väsynyt, unelias, utelias, laiska, nälkäinen, ujo, ylpeä, tuhma, kiltti, viisas, pullea, takkuinen, pitkäkarvainen, ritari, viikinki, cowboy, etsivä, ninja, pelle, merimies, maanviljelijä, leipuri, taiteilija, muusikko, merirosvo, sairaanhoitaja, palomies, poliisi, velho, noita, keiju, supersankari, joulupukki, tonttu, äiti, isä, mummo, ukki, vaimo, mies lahja, ystävä, tyttöystävä, poikaystävä, sisko, veli, pikkusisko, opiskelija, ylioppilas, rippilahja, tuparilahja, valmistujaiset, pääsiäinen, halloween, ystävänpäivä, normaali, leveälahkeinen, suoralahkeinen, korkea malli, matala, matalavartinen, korkeavartinen, polvipituinen, nilkkapituinen, lyhytvartinen, tyköistuva, rento istuvuus, palmikkoneule, paksu neule, ribbi, hopeareunainen malli, noin, n, about, lasten koko, n koko, kirppis, löytö, huutokauppa, myyn, myydään pois, ilmaiseksi, kalliimpi, hintaan, kotiin, mökille, mökki, sisälle, ulos, ulkona, sisällä talossa

[role]
exclude-after: ilman, ei, eivät, ei ole, eikä, paitsi, lukuun ottamatta, ei sisällä, ei sisällää, sijaan, en halua, vailla, ei kuulu, ei kuitenkaan, muttei, ei siis, ei mitään, ei lainkaan, ei ollenkaan, ei tehty, ei valmistettu, en tahdo, ei mielellään, älä, älkää, pois lukien
exclude-before: ei sisälly, eivät sisälly, ei kuulu pakkaukseen, ei sisälly hintaan, myydään erikseen, ei mukana, eivät kuulu pakkaukseen, ei sisälly pakkaukseen, eivät sisälly pakkaukseen, eivät sisälly hintaan, sijasta, ei kuulu toimitukseen, eivät ole mukana, ei ole mukana, eivät kuulu hintaan, ei kuulu hintaan, asemesta, ostettava erikseen, ei kuulu mukaan, eivät kuulu mukaan, ei sisälly toimitukseen, eivät sisälly toimitukseen, ei kuulu kauppaan, eivät kuulu kauppaan, ei ole osa toimitusta, ei tule mukana, eivät tule mukana, eivät mukana, ei sisälly kauppaan, ei kuulu settiin, ei kuulu sarjaan, hankittava erikseen, ei sisällytetty
fits-after: sopii, yhteensopiva, sopivat, sopii yhteen, toisin kuin, tarkoitettu, soveltuu, käy yhteen, sopiva, muistuttaa, sopien, yhteensopivat, toimii, soveltuva, soveltuvat, käy, tarkoitetut, suunniteltu
fits-before: varten, kanssa yhteensopiva, vieressä, takana, viereen, lähellä, vierellä, kanssa sopiva, kanssa yhteensopivat, taakse, rinnalla, kanssa käytettäväksi, varten sopiva, kanssa toimiva, pidikkeeseen, kanssa toimivat, ohessa, kaltainen, vastapäätä, äärellä
with-after: jossa on, jossa, jolla on, sisältää, mukana, koristeltu, varustettu, joissa on, sisältäen, plus lisänä, täytetty
with-before: kanssa, kera, sisältyy hintaan, kuuluu hintaan, kuuluvat hintaan, koristeltu kuvioin, kuuluu mukaan
wear-after: pukeutunut, pitelee, pitää, kantaa, puhaltaa, halaa, yllään, päässään, kaulassaan, jolla on päässään, jolla on yllään, ratsastaa, käyttää, lukee, syö, katsoo, jahtaa, pelaa, soittaa, päällään, ajaa, kädessään, juo
wear-before: päässä, kaulassa, yllä, pukeutuneena, kädessä, käyttävä, pitävä, pitelevä, kantava, puhaltava, pukeutuva, kaulassaan oleva, soittava, ajava, halaava, silmillä, kaulassa roikkuva, tassussaan, kainalossaan, päässään oleva, yllään oleva, pukeutuneet, sylissään, kädessään oleva, päässänsä, kantaen, puhaltaen, pitäen, halaten
in-after: vasten
in-before: päällä, alla, edessä, sisällä, keskellä, ääressä, luona, yläpuolella, välissä, ympärillä, päälle, alle, eteen, sisään, alapuolella, reunalla, laidalla
and: ja, tai, sekä, &, eli, taikka
but: vaan, mutta, kuitenkin, hyppelee, tanssahtelee, hiihtää, luistelee, kiipeää, lentelee, makoilee, torkkuu, kurkistaa, odottaa, vilkuttaa, laulaa, kokkaa, leipoo, kylpee, sukeltaa, nuuskii, hiipii, liukuu, leijuu, pyöräilee, purjehtii, kalastaa, nojaa, roikkuu, lepää, lepäilee, laskee mäkeä, nojailee, taapertaa, ui lammessa
topic: istuu, seisoo, makaa, nukkuu, sijaitsee, väriltään, materiaaliltaan
count-before: kpl, kappaletta, osainen, kpl n, paria, x, kpl pakkaus, osaa, kappaleen, kplt

[key]
subject: tuote, aihe, kohde, tuotenimi, nimi, otsikko, tuotteen nimi, tyyppi, kategoria
colour: väri, pääväri, värit, värisävy
material: materiaali, kangas, materiaalit, päämateriaali, valmistusmateriaali
scene: tausta, ympäristö, paikka, kohtaus, tila, miljöö
style: tyyli, taidetyyli
view: kuvakulma, näkymä, perspektiivi, kulma
light: valo, valaistus
accessory: asuste, asusteet, lisävaruste, lisävarusteet
exclude: poissulje, ilman, negatiivinen, vältä, ei
quantity: määrä, lukumäärä, kappalemäärä, kpl
ignore: koko, merkki, paino, hinta, malli, mitat, korkeus, leveys, pituus, sukupuoli, tuotenumero, tilavuus, ikä, kausi, valmistaja, yhteensopivuus, syvyys, takuu, halkaisija

[number]
1: yksi
2: kaksi, kahden
3: kolme, kolmen
4: neljä, neljän
5: viisi, viiden
6: kuusi, kuuden
7: seitsemän
8: kahdeksan
9: yhdeksän
10: kymmenen
12: kaksitoista, tusina

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
sneaker: tennari, lenkkari, kenkä, kengät, tennarit, lenkkarit, juoksukenkä, urheilukenkä, vapaa ajan kenkä, kävelykenkä, loaferi, sneaker, sneakerit, juoksukengät, jalkine, mokkasiini, =kenkiä, =kengissä, =kenkien, =kengillä, ballerina, treenikenkä, koripallokenkä, puolikenkä
boot: saapas, nilkkuri, maihari, talvikenkä, varsikenkä, vaelluskenkä, nilkkurit, saappaat, bootsi, bootsit, talvisaapas, maiharit, ratsastussaapas
high-heel: korkokenkä, avokas, piikkikorko, stiletto, korkkari, korkokengät, avokkaat, korkkarit, piikkikorkokengät, =korkokenkiä, piikkikorot, juhlakengät
sandal: sandaali, sandaalit, varvassandaali, sandaletti, läpsyt, espadrillo, varvastossu, rantasandaali
handbag: käsilaukku, laukku, olkalaukku, kassi, iltalaukku, veska, ostoskassi, kangaskassi, crossbody laukku, pikkulaukku, shopper, olkakassi, kirjekuorilaukku, tote bag, rantakassi, salkku, messengerlaukku, clutch
backpack: reppu, koulureppu, kannettavan reppu, rinkka, selkäreppu, päiväreppu, reppuselkä, retkireppu
suitcase: matkalaukku, lentolaukku, vetolaukku, kapsäkki, matkatavara, lentomatkalaukku, käsimatkatavara
wallet: lompakko, kukkaro, korttikotelo, rahapussi, korttilompakko
belt: vyö, housuvyö, =vöitä, =vöissä
watch: rannekello, kello, älykello, taskukello, naistenkello, miestenkello, kronografi, urheilukello
ring: sormus, kihlasormus, vihkisormus, sinettisormus, kihla
necklace: kaulakoru, kaulaketju, helminauha, riipus, kaulanauha koru, choker
sunglasses: aurinkolasit, =aurinkolaseja, =aurinkolaseissa, =aurinkolasien, =arskat, =aurinkolaseilla
umbrella: sateenvarjo, aurinkovarjo, varjo, sontsa, rantavarjo
sofa: sohva, kulmasohva, vuodesohva, divaanisohva, divaani, leposohva, kahden istuttava sohva, kolmen istuttava sohva, moduulisohva
chair: tuoli, nojatuoli, jakkara, keinutuoli, toimistotuoli, baarijakkara, ruokatuoli, ruokapöydän tuoli, lepotuoli, pelituoli, rahi, aurinkotuoli, puutarhatuoli, baarituoli, työtuoli, syöttötuoli, säkkituoli, kansituoli, lojotuoli, laiskanlinna, korituoli, korvalappunojatuoli
table: pöytä, työpöytä, sohvapöytä, ruokapöytä, kirjoituspöytä, yöpöytä, sivupöytä, keittiönpöytä, konsolipöytä, apupöytä, kahvipöytä, lipasto pöytä, tarjoilupöytä, puutarhapöytä, tietokonepöytä
bed: sänky, kerrossänky, pinnasänky, parisänky, vuode, sängynrunko, runkosänky, jenkkisänky, =sängyn, =sängyssä, =sängyllä, =sängyt, lastensänky, =vuoteen, vuodesänky, kehto, moottorisänky, parvisänky
lamp: lamppu, valaisin, pöytälamppu, jalkalamppu, kattolamppu, kattokruunu, lyhty, yövalo, riippuvalaisin, lattiavalaisin, seinävalaisin, lukuvalo, pöytävalaisin, kattovalaisin, työpöytävalaisin, lukulamppu, yölamppu, seinälamppu
bookshelf: kirjahylly, hylly, kirjakaappi, seinähylly, hyllykkö
vase: maljakko, kukkamaljakko, vaasi, lattiamaljakko
mug: muki, kuppi, kahvikuppi, kahvimuki, teekuppi, tuoppi, lasi muki, termosmuki, juomalasi, teemuki, olutlasi tuoppi, olutkolpakko, vesilasi
teapot: teekannu, vedenkeitin, kannu, kahvipannu, pannu teekannu
bottle: pullo, juomapullo, vesipullo, termospullo, termos, viinipullo, termari, kenttäpullo, leili, urheilupullo
bowl: kulho, salaattikulho, malja, keittokulho, hedelmäkulho, murokulho, hedelmävati, taikinakulho, kuppikulho
pillow: tyyny, koristetyyny, sohvatyyny, istuintyyny, niskatyyny, matkatyyny
candle: kynttilä, tuoksukynttilä, tuikku, pöytäkynttilä, lämpökynttilä, kruunukynttilä
clock: seinäkello, herätyskello, pöytäkello, kaappikello, käkikello, keittiökello
mirror: peili, seinäpeili, meikkipeili, kokovartalopeili, käsipeili, kylpyhuonepeili
car: auto, sähköauto, urheiluauto, henkilöauto, kilpa auto, leikkiauto, ajoneuvo, avoauto, taksi, maasturi, museoauto, lelu auto, leluauto, kilpa ajoauto
bicycle: polkupyörä, pyörä, maastopyörä, sähköpyörä, fillari, kaupunkipyörä, lastenpyörä, maantiepyörä, polkupyöräke
headphones: kuulokkeet, kuuloke, nappikuulokkeet, langattomat kuulokkeet, headset, =kuulokkeita, kuulokemikrofoni, vastamelukuulokkeet, =kuulokkeilla, =kuulokkeiden
phone: puhelin, älypuhelin, kännykkä, matkapuhelin, iphone, kapula, samsung galaxy
laptop: kannettava tietokone, läppäri, kannettava, laptop, macbook, pelikannettava, tietokone
camera: kamera, järjestelmäkamera, digikamera, videokamera, pikakamera, filmikamera, peilikamera
speaker: kaiutin, bluetooth kaiutin, soundbar, älykaiutin, kaijutin, =kaiuttimet, matkakaiutin
perfume: hajuvesi, tuoksu, eau de parfum, eau de toilette, parfyymi, hajuvesipullo, =hajuveden, =hajuvettä, =hajuvedet, parfyymipullo
lipstick: huulipuna, mattahuulipuna, nestemäinen huulipuna, huulikiilto puna
ball: pallo, jalkapallo, koripallo, tennispallo, lentopallo, rantapallo, leikkipallo, jumppapallo
guitar: kitara, akustinen kitara, sähkökitara, bassokitara, ukulele, klassinen kitara
teddy-bear: nalle, teddykarhu, pehmonalle, nallekarhu, teddy nalle
book: kirja, romaani, muistikirja, keittokirja, vihko, päiväkirja, lastenkirja, satukirja, oppikirja, pokkari, kuvakirja
cat: kissa, kissanpentu, kisu, mirri, kolli, katti, kissanpoika
dog: koira, koiranpentu, hauva, pentukoira, villakoira, mäyräkoira, koiruus, labradorinnoutaja, noutaja, paimenkoira, mopsi
bear: karhu, karhunpentu, ruskeakarhu, kontio, harmaakarhu
rabbit: kani, jänis, pupu, kaniini, =jäniksen, kaninpoikanen, pupujussi, rusakko
panda: panda, pandakarhu, pandanpentu, isopanda
elephant: norsu, elefantti, norsunpoikanen, norsuvauva
duck: ankka, ankanpoikanen, sorsa, ankka poikanen, =ankan
frog: sammakko, rupikonna, konna, rupisammakko
dinosaur: dinosaurus, dino, t rex, hirmulisko, triceratops
penguin: pingviini, pingviininpoikanen
pig: possu, sika, porsas, =sian, =siat, =porsaan
fox: kettu, repolainen, ketunpoikanen, =ketun, naali
lion: leijona, leijonanpentu, naarasleijona
tiger: tiikeri, tiikerinpentu
monkey: apina, simpanssi, gorilla, marakatti, apinanpoikanen
mouse: hiiri, rotta, hiirulainen, hiirenpoikanen
owl: pöllö, huuhkaja, tarhapöllö, pöllönpoikanen
fish: kala, kultakala, vuokkokala, kalanen
turtle: kilpikonna, merikilpikonna
chick: tipu, kananpoika, untuvikko, kananpoikanen, =kananpojat
garden: puutarha, kukkatarha, piha, kiinalainen puutarha, puisto, japanilainen puutarha, takapiha
palace: palatsi, linna, kielletty kaupunki, temppeli, kartano
skyline: kaupungin siluetti, kaupunkisiluetti, kaupungin horisontti, pilvenpiirtäjät, kaupunkimaisema
mountains: vuori, vuoristo, vuorimaisema, tunturi, =vuoret, =vuoria, vuorijono, tunturimaisema
beach: ranta, hiekkaranta, merenranta, uimaranta, rantaviiva, rannikko
forest: metsä, viidakko, sademetsä, mäntymetsä, kuusimetsä, koivikko
street: katu, tie, kuja, kaupungin katu, jalkakäytävä, kävelykatu, katukuva

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
red: punainen, tummanpunainen, viininpunainen, kirkkaanpunainen, kirsikanpunainen, burgundinpunainen, tulipunainen, bordeaux, helakanpunainen, rubiininpunainen, verenpunainen, burgundi, punertava
orange: oranssi, aprikoosi, korallinoranssi, koralli, terrakotta, poltettu oranssi, korallinpunainen
yellow: keltainen, sitruunankeltainen, sinapinkeltainen, vaaleankeltainen, sinappi, auringonkeltainen, okra, kellertävä, kirkkaankeltainen
green: vihreä, tummanvihreä, vaaleanvihreä, oliivinvihreä, mintunvihreä, smaragdinvihreä, minttu, metsänvihreä, armeijanvihreä, salvianvihreä, limenvihreä, pullonvihreä, oliivi, limetti, ruohonvihreä, vihertävä, salvia
blue: sininen, kirkkaansininen, kuninkaansininen, koboltinsininen, koboltti, safiirinsininen, indigo, siniharmaa sininen, sähkönsininen, petroolinsininen, farkunsininen
light-blue: vaaleansininen, turkoosi, taivaansininen, jäänsininen, vauvansininen, syaani, babysininen, pastellinsininen, turkoosinsininen
navy: tummansininen, laivastonsininen, yönsininen, navy, merensininen, keskiyönsininen
purple: violetti, lila, liila, laventeli, purppura, luumu, tummanvioletti, luumunpunainen, laventelinvioletti, vaaleanvioletti, sinipunainen
pink: pinkki, vaaleanpunainen, roosa, fuksia, puuteri, vanha roosa, lohenpunainen, pinkin, magenta, puuterinroosa, pinkinvärinen, puuterinpunainen, vanharoosa, hempeänpunainen, hennon vaaleanpunainen
brown: ruskea, tummanruskea, vaaleanruskea, konjakki, suklaanruskea, kastanjanruskea, konjakinruskea, pähkinänruskea, kahvinruskea, karamelli, kamelinruskea
beige: beige, kerma, luonnonvalkoinen, hiekka, kermanvalkoinen, norsunluu, khaki, hiekanvärinen, kermanvärinen, samppanja, kameli, nude, norsunluunvalkoinen, ecru, murrettu valkoinen, vaalea beige, kitti
black: musta, mattamusta, pikimusta, sysimusta, syvänmusta, eebenpuun musta, kiiltävän musta
white: valkoinen, lumivalkoinen, puhtaanvalkoinen, helmenvalkoinen, mattavalkoinen, vitivalkoinen, valkea, kiiltävän valkoinen
grey: harmaa, tummanharmaa, vaaleanharmaa, antrasiitti, grafiitti, hiilenharmaa, meleerattu harmaa, antrasiitinharmaa, grafiitinharmaa, kivenharmaa, tuhkanharmaa, teräksenharmaa, harmaanmusta, siniharmaa
gold: kulta, kullanvärinen, kultainen, ruusukulta, kullattu, roosakulta, keltakulta, valkokulta, kultapinnoitettu, kullan värinen, kullattu hopea
silver: hopea, hopeanvärinen, hopeinen, sterlinghopea, hopeoitu, hopean värinen, 925 hopea, hopeanharmaa

[material]
leather: nahka, aito nahka, tekonahka, mokka, mokkanahka, keinonahka, lehmännahka, nahkainen, kiiltonahka, nupukki, vegaaninen nahka, naudannahka
cotton: puuvilla, luomupuuvilla, puuvillainen, kanvaasi, puuvillakangas, canvas, orgaaninen puuvilla, puuvillatrikoo
silk: silkki, satiini, silkkinen, satiininen, mulberrysilkki
wool: villa, merinovilla, kashmir, huopa, villainen, alpakka, merino, villakangas, huopainen, lampaanvilla, kasmir
denim: denim, farkku, farkkukangas, denimkangas
linen: pellava, pellavainen, pellavakangas
metal: metalli, rauta, alumiini, messinki, kupari, pronssi, valurauta, metallinen, mekaaninen, titaani, metalliseos, kromi, rautainen, messinkinen, robottimainen, takorauta, kuparinen, sinkki
steel: teräs, ruostumaton teräs, teräksinen, rosteri, rst, jaloteräs
wood: puu, tammi, massiivipuu, pähkinäpuu, koivu, mänty, puinen, pyökki, tiikki, saarni, akaasia, tammipuu, tamminen, täyspuu, koivuvaneri, vaneri, mahonki, akaasiapuu, saksanpähkinä, mangopuu, tammiviilu, =puusta, =puuta, mäntyinen, =männyn, =männystä, leppä
bamboo: bambu, bambuinen
glass: lasi, kristalli, borosilikaattilasi, lasinen, karkaistu lasi, kristallilasi, huurrelasi, borosilikaatti
ceramic: keramiikka, posliini, kivitavara, keraaminen, savi, luuposliini, fajanssi, posliininen, savinen
plastic: muovi, akryyli, pvc, muovinen, polykarbonaatti, pleksi, hartsi, kierrätysmuovi
rubber: kumi, silikoni, lateksi, neopreeni, kuminen, silikoninen
velvet: sametti, samettinen, velour, veluuri, samettikangas
paper: paperi, pahvi, kartonki, paperinen, voimapaperi, paperimassa, pahvinen

[scene]
white-background: valkoinen tausta, puhdas valkoinen tausta, valkotausta
living-room: olohuone, oleskelutila, tupa
bedroom: makuuhuone, makkari, lastenhuone
kitchen: keittiö, keittiönpöydänääri, keittiötaso
bathroom: kylpyhuone, vessa, pesuhuone
office: toimisto, työhuone, kotitoimisto, konttori, työpiste
snow: lumi, hanki, luminen maisema, =lunta, lumihanki, =hangessa, =hangella, talvimaisema
studio: studio, valokuvausstudio, kuvausstudio, ateljee

[style]
photo: valokuva, fotorealistinen, realistinen, valokuvamainen, foto
ink-wash: tussimaalaus, tussilaveeraus, kiinalainen mustemaalaus, tussi, mustemaalaus, tushimaalaus
watercolour: akvarelli, vesiväri, akvarellityyli, vesivärimaalaus, akvarellimaalaus, vesivärityyli
oil-painting: öljymaalaus, öljyväri, öljyvärimaalaus
cartoon: sarjakuva, piirroshahmo, anime, piirretty, animaatio, sarjakuvatyyli, piirrostyyli, sarjakuvamainen
cyberpunk: kyberpunk, cyberpunk
futuristic: futuristinen, tieteiskirjallinen, scifi, futuristisuus, tulevaisuuden
vintage: vintage, retro, antiikkinen, vanhanaikainen, nostalginen, antiikki, retrotyylinen
minimalist: minimalistinen, minimalismi, pelkistetty, vähäeleinen

[view]
front: edestä, edestäpäin, etunäkymä, suoraan edestä, etukuva
side: sivulta, sivukuva, profiili, sivunäkymä, sivuprofiili
top: ylhäältä, yläkuva, lintuperspektiivi, ylhäältä päin, ylhäältäpäin, lintuperspektiivistä
three-quarter: kolmeneljännes, viistosta, viistosti edestä, kolme neljännestä, puoliprofiili
close-up: lähikuva, makro, läheltä, makrokuva, yksityiskohtakuva

[light]
soft: pehmeä valo, pehmeä valaistus, hajavalo, hajautettu valo, lempeä valo
studio: studiovalo, studiovalaistus, studiovalot
dusk: iltahämärä, auringonlasku, hämärä, iltavalo, iltarusko, kultainen hetki, ilta aurinko
morning: aamuvalo, auringonnousu, aamunkoitto, aamu, aamuaurinko, =aamulla, aamurusko
night: yö, kuutamo, yöllinen, öinen, =yöllä, kuunvalo
backlit: vastavalo, takavalo, taustavalo, taustavalaistu
neon: neon, neonvalo, neonvalot, neonvalaistus

[word]
trim: hihna, olkahihna, kahva, pohja, korko, nauha, kengännauha, solki, vetoketju, nappi, napit, jalka, pyörä osa, rengas, kansi, korkki, reunus, sauma, kaulus, hiha, ranneke, tasku, vuori kangas, vuori vaate, tupsu, hapsu, kellotaulu, näyttö, kivi, helmi, timantti, kuvio, painatus, kirjonta, logo, teksti, printti, röyhelö, pitsi, raita, pilkku, pallokuvio, huppu, lippa, lieri, töyhtö, niitti, satula, ohjaustanko, vanne, yksityiskohta, koriste, laatikko osa, selkänoja, käsinoja, pääty, johto, kaapeli, hehkulamppu, korva, silmä, nenä, häntä, nokka, viiksi, tassu, harja eläin, sydänlanka, korkkitulppa, pohjallinen, kieli, näppäimistö, viisari, kantohihna, ketju, soljet, paljetti, zirkoni, karvareunus, karvakaulus, tekoturkis, lenkki, lukko, tarranauha, poljin, kello osa, etiketti, vyötärönauha, resori, kuminauha, kukkakuvio, kukkapainatus, somiste, sanka, päällinen reunus, kanta, terä, varsi, helma, soljella, napinreikä, saranat, nuppi, vedin, jalusta osa
body: runko, kehys, kotelo runko, varjostin, verhoilu, kangas, pinta, väri, sävy, materiaali, päällinen, turkki, kuori runko, pöytälevy, ulkokuori, korpus, pullonkuori, lampunvarjostin
other: kotelo, lampi, kuori, suojakuori, puhelinkuori, kännykkäkuori, puhelinkotelo, laturi, teline, pidike, puhelinteline, tarra, juliste, avaimenperä, avainrengas, korvakoru, korvakorut, rannekoru, rintakoru, käsine, hansikas, rukkanen, lapanen, sukka, sukat, sukkahousut, pyyhe, viltti, huopa peitto, peitto, verho, matto, kynnysmatto, hiirimatto, lautanen, haarukka, lusikka, veitsi, paistinpannu, kattila, kori, rasia, laatikko, korurasia, kellorasia, kenkälaatikko, kenkäteline, tarjotin, koukku, naulakko, henkari, järjestelijä, säilytin, kaappi, vaatekaappi, lipasto, televisio, tv taso, monitori, tabletti, tulostin, sovitin, akku, paristo, kolmijalka, objektiivi, drone, kukka, ruusu, kasvi, kukkaruukku, kukkakimppu, ruukku, joulukuusi, kuusi puu, kakku, keksi, suklaa, ruoka, koiranruoka, kissanruoka, kissanhiekka, raapimispuu, hihna koiran, talutin, kaulapanta, panta, koiranpeti, kissanpeti, peti, koirankoppi, häkki, lintuhäkki, akvaario, hammasharja, saippua, shampoo, voide, ripsiväri, kynsilakka, meikkivoide, seerumi, harja, kampa, partakone, hiustenkuivaaja, pölynimuri, tehosekoitin, leivänpaahdin, uuni, jääkaappi, pesukone, kahvinkeitin, silitysrauta, silityslauta, teltta, makuupussi, kypärä, pyöräilykypärä, pyöränlukko, pyörälukko, pumppu, maila, rullalauta, potkulauta, moottoripyörä, kuorma auto, bussi, juna, lentokone, vene, laiva, piano, viulu, rumpu, huilu, kynä, lyijykynä, kumi pyyhe, viivain, kalenteri, kortti, tapetti, taulu, kuvakehys, valokuvakehys, kirjatuki, kirjanmerkki, kynttilänjalka, kynttelikkö, lasinalunen, lasinaluset, alunen, pullonavaaja, viiniteline, pöytäliina, tabletti liina, kaitaliina, tuolityyny, tuolinpäällinen, sohvanpäällinen, istuinpäällinen, turvaistuin, auton istuin, autonpeite, tyynynpäällinen, tyynyliina, pussilakana, lakana, pussilakanasetti, päiväpeitto, patja, sijauspatja, shortsit, uimapuku, bikinit, rintaliivit, alusvaatteet, pyjama, puku, solmio, kravatti, liivi, univormu, asu, haalari, tohveli, aamutossu, tossu, naamio, peruukki, hiuspinni, hiuspanta, hiusdonitsi, läppärilaukku, kannettavan laukku, läppärikotelo, kameralaukku, kamerahihna, kitaralaukku, kitarahihna, plektra, silmälasikotelo, sateenvarjoteline, mikrofoni, tietokonehiiri, robotti, raketti, avaruusalus, yksisarvinen, lohikäärme, hevonen, lehmä, lammas, vuohi, lintu, papukaija, kotka, käärme, krokotiili, kirahvi, seepra, kenguru, koala, orava, siili, peura, hirvi, poro, susi, valas, delfiini, hai, mustekala, perhonen, mehiläinen, leppäkerttu, hämähäkki, kukko, kana, talo, rakennus, silta, joki, järvi, taivas, aurinko, kuu, tähti, pilvi, ruoho, ikkuna, ovi, seinä, lattia, katto, vesi, kahvi, tee, viini, maito, omena, hedelmä, leipä, viinilasi, karahvi, juhla, piknik, häät, konsertti, penkki, uima allas, ämpäri, nukke, nukkekoti, lastenvaunut, vaunut, onki, suolasirotin, sokerikko, penaali, toilettilaukku, meikkilaukku, kaukosäädin, koru, aluslautanen, banaani, lahjarasia, kassakone, ritilä, tyynytäyte, kukkalaatikko, kynttilälyhty, kellonranneke
toy: lelu, pehmolelu, pehmo, figuuri, hahmo, patsas, veistos, setti, sarja, pari, pakkaus, kokoelma, kuva, kuvitus, piirros, piirustus, maalaus, renderöinti, malli, ryhmä, muotokuva, pienoismalli, lajitelma, otos
generic: tuotekuva, tuotevalokuva, tuotekuvaus, tuote, artikkeli, katalogikuva, packshot, tavara, verkkokauppakuva
plain: autoon, lapselle, seinälle, vuoteeseen, luminen, oleva, olevat, aikaan, aikana, pro, se, ne, hän, tämä, tuo, nämä, joka, jotka, jonka, jota, mikä, kuka, minä, sinä, me, te, he, minun, sinun, on, ovat, oli, olla, olisi, myös, vain, hyvin, erittäin, todella, kuin, kun, jos, että, niin, nyt, täällä, tässä, siinä, kaikki, jokainen, moni, paljon, vähän, haluan, haluaisin, tarvitsen, etsin, piirrä, luo, tee minulle, näytä, generoi, tee kuva, kiitos, ole hyvä, tehdä, uusi, laadukas, laatu, korkea, korkealaatuinen, korkearesoluutioinen, tarkka, hd, 4k, alkuperäinen, aito, luonnollinen, ylellinen, luksus, premium, tyylikäs, elegantti, moderni, klassinen, muodikas, trendikäs, kaunis, söpö, suloinen, herttainen, ihana, ihastuttava, pieni, iso, suuri, keskikokoinen, mini, pikkuinen, pikku, leveä, kapea, pitkä, lyhyt, ohut, paksu, pyöreä, neliö, neliönmuotoinen, soikea, suorakulmainen, kevyt, raskas, kestävä, mukava, pehmeä, kova, kiiltävä, matta, mattapintainen, kirkas, vaalea, tumma, syvä, pastelli, lämmin, kylmä, kannettava malli, taitettava, säädettävä, vedenpitävä, vesitiivis, langaton, langattomat, bluetooth, usb, sähköinen, sähkö, digitaalinen, älykäs, automaattinen, led, valo, valaistus, nainen, naisten, naisille, mies, miesten, miehille, tyttö, tyttöjen, poika, poikien, lapsi, lasten, lapsille, vauva, vauvan, vauvojen, unisex, aikuinen, aikuisten, nuorten, koko, kokoinen, xl, xxl, xs, s, m, l, cm, mm, ml, dl, litraa, litran, litra, kg, g, hengen, henkilö, istuttava, kesä, kesäinen, talvi, talvinen, syksy, kevät, arki, rento, urheilu, ulkoilu, sisäkäyttö, ulkokäyttö, matka, matkailu, koulu, työ, lahja, lahjaksi, syntymäpäivä, syntymäpäivälahja, joulu, jouluinen, ale, alennus, tarjous, ilmainen, toimitus, ilmainen toimitus, toimituskulut, edullinen, halpa, hinta, myydään, osta, kauppa, merkki, käsintehty, käsin tehty, käsityö, valmistettu, tehty, kirjottu, virkattu, neulottu, kudottu, punottu, painettu, raidallinen, pilkullinen, pallokuvioinen, ruudullinen, kukallinen, kuviollinen, kukkakuvioinen, kuvioitu, tikattu, vuorattu, pehmustettu, verhoiltu, röyhelöinen, laskostettu, hihaton, pitkähihainen, lyhythihainen, v aukkoinen, korkeavyötäröinen, slim fit, slim, oversize, väljä, kapealinjainen, istuvuus, yksinkertainen, yksivärinen, kaksinkertainen, sisustus, koristeellinen, koti, kodin, huonekalu, huone, kaupunki, urbaani, maalaistyylinen, rustiikki, rustiikkinen, skandinaavinen, italialainen, ranskalainen, suomalainen, kiinalainen, japanilainen, saksalainen, boheemi, boho, tyyli, tyylinen, design, muotoilu, muotoinen, malli nro, tyyppinen, värinen, väreissä, istuva, seisova, makaava, nukkuva, juokseva, juoksee, kävelevä, kävelee, hyppivä, hyppää, hyppii, tanssiva, tanssii, leikkivä, leikkii, uiva, ui, hymyilevä, hymyilee, iloinen, onnellinen, surullinen, hauska, vihainen, rohkea, ystävällinen, pörröinen, karvainen, lukeva, syövä, opettaja, lääkäri, kokki, kuningas, kuningatar, prinsessa, prinssi, astronautti, liukumaton, tarttumaton, ympäristöystävällinen, kierrätetty, kestävän kehityksen, pestävä, astianpesukone, astianpesukoneen kestävä, täynnä, tyhjä, puolikas, tausta, taustalla, vasen, oikea, etuosa, takaosa, ylä, ala, sivu, standardi, ammattilainen, pelaaminen, gaming, käytännöllinen, täydellinen, ihanteellinen, super, ultra, extra, max, plus, aurinkoinen, päivänvalo, luonnonvalo, tunnelma, tunnelmallinen, roikkuva, asetettu, sijoitettu, tilava, ajaton, nykyaikainen, hyvä, paras, marmori, polyesteri, viskoosi, synteettinen, värikäs, monivärinen, hää, kaste, isänpäivä, äitienpäivä, saatavilla, tilavuus, tuoksuva, irrotettava, läpinäkyvä, kuultava, valmistettu suomessa, vanha, nuori, toinen, sama, eri, suomi, kappale, täyte, muu, kätevä, hieno, upea, kiva, herkkä, siro, näyttävä, hurmaava, hupullinen, vuorellinen, vetoketjullinen, irtotyyny, kierrätysmateriaali, poikanen, vihdoin, iltaisin, lisäksi, erikseen, ladattava

[role]
exclude-after: ilman, ei, eivät, ei ole, eikä, paitsi, lukuun ottamatta, ei sisällä, ei sisällää, sijaan, en halua, vailla, ei kuulu
exclude-before: ei sisälly, eivät sisälly, ei kuulu pakkaukseen, ei sisälly hintaan, myydään erikseen, ei mukana, eivät kuulu pakkaukseen, ei sisälly pakkaukseen, eivät sisälly pakkaukseen, eivät sisälly hintaan, sijasta, ei kuulu toimitukseen, eivät ole mukana, ei ole mukana, eivät kuulu hintaan, ei kuulu hintaan, asemesta, ostettava erikseen, ei kuulu mukaan, eivät kuulu mukaan
fits-after: sopii, yhteensopiva, sopivat, sopii yhteen, toisin kuin, tarkoitettu, soveltuu, käy yhteen, sopiva, muistuttaa
fits-before: varten, kanssa yhteensopiva, vieressä, takana, viereen, lähellä, vierellä, kanssa sopiva, kanssa yhteensopivat, taakse, rinnalla
with-after: jossa on, jossa, jolla on, sisältää, mukana, koristeltu, varustettu, joissa on, sisältäen, plus lisänä, täytetty
with-before: kanssa, kera, sisältyy hintaan, kuuluu hintaan, kuuluvat hintaan, koristeltu kuvioin, kuuluu mukaan
wear-after: pukeutunut, pitelee, pitää, kantaa, puhaltaa, halaa, yllään, päässään, kaulassaan, jolla on päässään, jolla on yllään, ratsastaa, käyttää, lukee, syö, katsoo, jahtaa, pelaa, soittaa, päällään, ajaa, kädessään, juo
wear-before: päässä, kaulassa, yllä, pukeutuneena, kädessä, käyttävä, pitävä, pitelevä, kantava, puhaltava, pukeutuva, kaulassaan oleva, soittava, ajava, halaava, silmillä
in-after: vasten
in-before: päällä, alla, edessä, sisällä, keskellä, ääressä, luona, yläpuolella, välissä, ympärillä, päälle, alle, eteen, sisään, alapuolella, reunalla, laidalla
and: ja, tai, sekä, &, eli, taikka
but: vaan, mutta, kuitenkin
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

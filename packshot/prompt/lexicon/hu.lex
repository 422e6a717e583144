# Hungarian. Words are stuck together: compounds are taken apart, cases and -s, -ú are suffixes.
[language]
tag: hu
source: written by hand
heads: last
adjectives: before
clause: first
parts: no
compounds: yes
letters: őű

[inflect]
noun: úl -> úl, ul
noun: jom -> jom, jm
noun: goly -> goly, gly
noun: kör -> kör, kr
noun: rok -> rok, rk
noun: tor -> tor, tr
noun: ál -> ál, al
noun: ár -> ár, ar
noun: ér -> ér, er
noun: él -> él, el
noun: a -> a, á
noun: e -> e, é
noun: ő -> ő, e
noun: sz -> sz, ssz
noun: gy -> gy, ggy
noun: ny -> ny, nny
noun: cs -> cs, ccs
noun: zs -> zs, zzs
noun: ty -> ty, tty
noun: ly -> ly, lly
adjective: a -> a, á, án
adjective: e -> e, é, én
adjective: * -> an, en, on

[suffix 1]
k ok ek ök ak: -
ka ke cska cske: -
i: -
[suffix 2]
a e ja je: -
ai ei jai jei i: -
m om em öm am d od ed öd: -
uk ük juk jük: -
[suffix 3]
t ot et öt at: -
nak nek: -
val vel bal bel cal cel dal del fal fel gal gel jal jel kal kel lal lel mal mel nal nel pal pel ral rel sal sel tal tel zal zel al el: with-before
ban ben: in-before
on en ön n: in-before
ba be ra re: in-before
nál nél: in-before
hoz hez höz: fits-before
ból ből ról ről tól től: -
ig ért ként vá vé: -
s os as es ös: with-before
ú ű jú jű: with-before
talan telen atlan etlen tlan tlen: exclude-before
mentes: exclude-before

[subject]
dress: ruha, estélyi ruha, nyári ruha, menyasszonyi ruha, báli ruha, alkalmi ruha, maxiruha, miniruha, koktélruha, hosszú ruha, női ruha, esküvői ruha, tunikaruha, ingruha, strandruha, kötött ruha, selyemruha, ruhácska, kisestélyi, nagyestélyi, csipkeruha, lenruha, szalagavató ruha
t-shirt: póló, trikó, t shirt, rövid ujjú póló, top, pólóing, felső, ujjatlan felső, atléta, topp, ujjatlan póló, haspóló, sportpóló, body felső, crop top
shirt: ing, blúz, férfi ing, galléros póló, tunika, flaneling, leningruha, vászoning, munkásing, ingblúz, kisblúz
jacket: kabát, dzseki, zakó, blézer, télikabát, széldzseki, parka, esőkabát, pufidzseki, viharkabát, ballonkabát, átmeneti kabát, mellény kabát, bomber dzseki, anorák, bőrdzseki szín, mellény bélelt, pufi kabát, tavaszi kabát, bolero, poncsó, kiskabát, orkánkabát, steppelt kabát, szövetkabát, irhakabát, bunda kabát, softshell dzseki, pehelykabát, trench coat, farmerkabátka, dzsekikabát, kosztümkabát, blúzdzseki, bőrkabát
trousers: nadrág, leggings, melegítőnadrág, chino, szövetnadrág, cicanadrág, melegítő, jogger, legging, szabadidőnadrág, vászonnadrág, vászon nadrág, sztreccsnadrág, palazzo, kordnadrág, bermuda hosszú, pantalló, nadrágocska, túranadrág, harisnyanadrág vastag, jogging, cargo nadrág, munkásnadrág
skirt: szoknya, miniszoknya, rakott szoknya, ceruzaszoknya, midi szoknya, tüllszoknya, hosszú szoknya, kötött szoknya, farmer szoknyácska, szoknyácska, körszoknya, loknis szoknya
sweater: pulóver, kardigán, garbó, kapucnis pulóver, pulcsi, kötött pulóver, melegítőfelső, hoodie, szvetter, mellény kötött, polár, kapucnis felső, kapucnis melegítőfelső, zip hoodie, kötöttáru, pulóverke, gyapjúpulóver, magasnyakú pulóver
hat: sapka, kalap, baseball sapka, svájcisapka, szalmakalap, micisapka, bojtos sapka, sildes sapka, barett, cilinder, kötött sapka, kucsma, baseballsapka, kalapka, simléderes sapka, baseballsapi, sapesz, sapka kötött, sapi, cowboykalap, halászsapka, napkalap, téli sapka, szalma kalap, keménykalap
scarf: sál, kendő, körsál, stóla, fejkendő, nyakkendő sál, vállkendő, csősál, selyemkendő, nyaksál, sálkendő, vállsál, pasmina, körkendő, selyemsál
sneaker: cipő, sportcipő, tornacipő, edzőcipő, futócipő, sneaker, félcipő, mokaszin, túracipő, balerinacipő, utcai cipő, gyerekcipő, teniszcipő, balerina, utcai sportcipő, slip on, bőrcipő, vászoncipő, kocogócipő, kosárcipő, deszkás cipő, cipőcske, belebújós cipő, oxford cipő, loafer, edző cipő, sportos cipő, férficipő, munkavédelmi cipő
boot: csizma, bakancs, bokacsizma, hótaposó, túrabakancs, hócsizma, gumicsizma szín, csizmácska, westerncsizma, bundás csizma, magas szárú cipő, bundacipő, lovaglócsizma, combcsizma
high-heel: magassarkú, magas sarkú cipő, tűsarkú, körömcipő, magassarkú cipő, tűsarkú cipő, platform cipő, magas sarkú, magas sarkú szandál, tűsarkú szandál, alkalmi magassarkú, tipegő, pumps
sandal: szandál, strandpapucs, flip flop, espadrille, saru, klumpa, lábujjközi papucs, saru szandál, strandszandál, fapapucs
handbag: táska, kézitáska, válltáska, retikül, női táska, oldaltáska, shopper táska, borítéktáska, bevásárlótáska, shopper, tote bag, estélyi táska, táskácska, aktatáska, vászontáska, szatyor, övtáska, strandtáska, crossbody, ridikül, hordtáska, hobo táska, kistáska, bőrtáska, sporttáska, tarisznya, borítéktáska alkalmi, alkalmi táska, irattáska, tote táska, crossbody táska, laptoptáska női
backpack: hátizsák, iskolatáska, hátitáska, túrahátizsák, laptop hátizsák, ovis hátizsák, ovis táska, bőr hátizsák, kirándulótáska
suitcase: bőrönd, utazótáska, gurulós bőrönd, kabinbőrönd, poggyász, koffer, utazóbőrönd, kézipoggyász, bőröndszett, kézipoggyász bőrönd, keményfalú bőrönd, fedélzeti bőrönd, koffercske
wallet: pénztárca, tárca, kártyatartó, bukszatárca, buksza, brifkó, irattárca, aprópénztartó, bankkártyatartó, bugyelláris, pénztárcácska
belt: öv, derékszíj, nadrágszíj, =övvel, =övet, =övek, bőröv, derékszij, öv férfi, övecske
watch: karóra, okosóra, óra, samsung galaxy watch, galaxy watch, apple watch, zsebóra, kronográf, női óra, férfi óra, férfi karóra, sportóra, búváróra, zsebkarora, aktivitásmérő óra, kvarcóra, automata karóra, karóracska
ring: gyűrű, eljegyzési gyűrű, jegygyűrű, karikagyűrű, pecsétgyűrű, gyémántgyűrű, jeggyűrű, gyűrűcske, köves gyűrű
necklace: nyaklánc, nyakék, gyöngysor, lánc, medálos nyaklánc, collier, lánc nyakba, nyaklánc medállal, nyakpánt ékszer, choker, gyöngylánc, gyöngynyaklánc, aranylánc
sunglasses: napszemüveg, napszemcsi, sötétített szemüveg, napellenző szemüveg
umbrella: esernyő, napernyő, ernyő, strandernyő, összecsukható ernyő, botesernyő, bot esernyő
sofa: kanapé, heverő, ülőgarnitúra, kinyitható kanapé, sarokkanapé, szófa, dívány, kanapéágy, pamlag, sarokülő, rekamié, kétszemélyes kanapé, sezlon, ágyazható kanapé, ottomán, l alakú kanapé, bőrkanapé
chair: szék, fotel, karosszék, hintaszék, irodai szék, gamer szék, étkezőszék, bárszék, zsámoly, hokedli, forgószék, puff, nyugágy, füles fotel, kerti szék, etetőszék, ülőke, babzsákfotel, napozóágy, székecske, kemping szék, kerekes szék irodai, tárgyalószék, támlás szék, sámli, gamerszék, trónszék, fotelágy, kötélszék, függőszék, bárszékek
table: asztal, íróasztal, dohányzóasztal, étkezőasztal, éjjeliszekrény, konzolasztal, kisasztal, lerakóasztal, kerti asztal, összecsukható asztal, ebédlőasztal, fésülködőasztal, tárgyalóasztal, smink asztal, sminkasztal, kávézóasztal, telefonasztal, dolgozóasztal, számítógépasztal, rakodóasztal, tálalóasztal, kis asztal, konyhaasztal
bed: ágy, franciaágy, emeletes ágy, ágykeret, kiságy, gyerekágy, boxspring ágy, bölcső, babaágy, vendégágy, kétszemélyes ágy, egyszemélyes ágy, galériaágy, rácsos ágy, kárpitozott ágy, tábori ágy, heverőágy, ágyak
lamp: lámpa, asztali lámpa, állólámpa, csillár, lámpás, éjjeli lámpa, függőlámpa, falikar, olvasólámpa, mennyezeti lámpa, fali lámpa, hangulatlámpa, íróasztali lámpa, éjszakai fény, lampion, mécseslámpa, állványlámpa, spotlámpa, olajlámpa, petróleumlámpa, ledlámpa, szalagizzó lámpa, sólámpa, mennyezetlámpa, lámpácska, plafonlámpa, lógó lámpa, lávalámpa, lámpatest
bookshelf: könyvespolc, polc, könyvszekrény, falipolc, polcrendszer, könyvállvány, létrapolc, sarokpolc, polcos állvány
vase: váza, virágváza, padlóváza, kaspóváza, vázácska, amfora
mug: bögre, csésze, pohár, kávéscsésze, teáscsésze, korsó, kávésbögre, sörös korsó, söröskorsó, termobögre, findzsa, csészécske, kávéspohár, teásbögre, bögrécske, zománcbögre, zománcos bögre, ivópohár, espresso csésze, italos pohár, csupor
teapot: teáskanna, teafőző, vízforraló, kanna, kávéskanna, teakanna, vízmelegítő, elektromos vízforraló, kannácska, kiöntős kanna
bottle: palack, kulacs, termosz, flakon, borosüveg, vizespalack, boros üveg, vizes palack, sportkulacs, üveg palack, borospalack, vizesüveg, ivópalack, üvegpalack, cumisüveg, palackocska, termoszpalack, vizeskulacs, butykos, demizson
bowl: tál, tálka, salátástál, levesestál, gyümölcstál, müzlis tál, leveses tál, keverőtál, salátás tál, müzlistál, levesestányér mély, tálacska, kenyérkosár tál, pocket tál, kompótos tál, müzlistálka, kutyatál, etetőtál
pillow: párna, díszpárna, kispárna, utazópárna, nyakpárna, ülőpárna, kanapépárna, díszpárnahuzatos párna, tengerparti párna, párnácska, memóriahabos párna, mini párna, vállpárna
candle: gyertya, illatgyertya, mécses, teamécses, gyertyácska, asztali gyertya, oszlopgyertya, szójagyertya, úszógyertya, szertartásgyertya, adventi gyertya
clock: falióra, ébresztőóra, asztali óra, kakukkos óra, vekker, állóóra, konyhai óra, fali óra, kakukkosóra, asztali ébresztő, digitális óra asztali, rádiós ébresztőóra, ingaóra, homokóra, konyhai falióra
mirror: tükör, falitükör, sminktükör, kézitükör, fali tükör, állótükör, fürdőszobai tükör, fürdőszobatükör, piperetükör, egészalakos tükör, zsebtükör, tükröcske, borotválkozótükör
car: autó, elektromos autó, sportautó, kocsi, személyautó, versenyautó, gépkocsi, játékautó, terepjáró, villanyautó, kabrió, gépjármű, taxi, suv, oldtimer, kisautó, furgon, kombi, sedan, szedán, városi terepjáró, limuzin, kisteherautó, pickup, járgány, verda, jármű, elektromos jármű, versenyjárgány, matchbox autó, játék autó, autócska
bicycle: kerékpár, bicikli, bringa, mountain bike, országúti kerékpár, városi kerékpár, elektromos kerékpár, gyerekbicikli, mtb, bicaj, tricikli, futóbicikli, bmx, női kerékpár, tandem, cruiser kerékpár, camping kerékpár, kétkerekű, ebike, kempingbicikli, összecsukható kerékpár, drótszamár, trekking kerékpár
headphones: fejhallgató, fülhallgató, headset, fülesek, füldugó headset, bluetooth fülhallgató, füles, fülhallgatók, fülpárnás fejhallgató, bluetooth fejhallgató, gamer headset, mikrofonos fejhallgató, earbuds, headphones
phone: telefon, okostelefon, mobiltelefon, mobil, iphone, telcsi, samsung galaxy, készülék mobil, mobilkészülék, vonalas telefon, asztali telefon, androidos telefon, smartphone
laptop: laptop, notebook, macbook, hordozható számítógép, számítógép, ultrabook, gamer laptop, hordozható gép, chromebook, laptopok
camera: fényképezőgép, kamera, fotógép, digitális fényképezőgép, videokamera, tükörreflexes fényképezőgép, polaroid, fényképező, fotómasina, kompakt fényképezőgép, fényképezőgépek, analóg fényképezőgép, instant fényképezőgép, akciókamera, tükörreflexes kamera, filmes fényképezőgép, fotóapparát
speaker: hangszóró, hangfal, bluetooth hangszóró, soundbar, hangsugárzó, hangrendszer, hordozható hangszóró, aktív hangfal, hangdoboz, bluetooth hangfal, hangoszlop
perfume: parfüm, kölni, illatszer, eau de parfum, eau de toilette, kölnivíz, parfümös üveg, parfümös üvegcse, parfümösüveg, illat, illatvíz, kölni víz, női parfüm, férfi parfüm, parfümvíz, edp, edt
lipstick: rúzs, ajakrúzs, szájfény rúzs, szájfény, ajakír, folyékony rúzs, matt rúzs, ajakfesték, ajakfény
ball: labda, focilabda, kosárlabda, teniszlabda, strandlabda, röplabda, futball labda, foci labda, golyó, gumilabda, pöttyös labda, fitneszlabda, kézilabda, rögbilabda, golflabda, labdácska, strand labda
guitar: gitár, akusztikus gitár, elektromos gitár, klasszikus gitár, basszusgitár, ukulele, félakusztikus gitár, gitárka, western gitár, basszus
teddy-bear: plüssmaci, teddy maci, játékmaci, mackó, plüss maci, plüssmackó, plüssmedve, teddymaci, játék mackó, teddy, macifigura plüss, plüssmackócska, mackófigura
book: könyv, regény, napló, jegyzetfüzet, szakácskönyv, mesekönyv, füzet, noteszkönyv, notesz, tankönyv, könyvecske, kifestőkönyv, fotóalbum, regénykötet, képeskönyv, spirálfüzet, naptárkönyv, határidőnapló, biblia, kötet
cat: macska, cica, kiscica, kandúr, cicus, macskakölyök, kismacska, cirmos, macsek, macskus, cicamica, sziámi macska, perzsa macska, kandúrka
dog: kutya, kiskutya, kölyökkutya, eb, kutyus, uszkár, tacskó, vizsla, kutyakölyök, puli, németjuhász, kutyuli, kutyuska, golden retriever, szuka, bulldog, mopsz, labrador, husky, ebecske, csivava, border collie
bear: medve, maci, medvebocs, bocs, barnamedve, grizzly, mackóbocs, grizli, jegesmaci
rabbit: nyúl, nyuszi, nyulacska, tapsifüles, kisnyúl, nyuszika, nyulka, üregi nyúl, húsvéti nyúl, nyuszikölyök
panda: panda, pandamaci, pandabocs, óriáspanda, kis panda, panda maci, pandakölyök
elephant: elefánt, kiselefánt, elefántborjú, elefántka, bébi elefánt
duck: kacsa, kiskacsa, réce, kacsácska, vadkacsa, kiskacsák, ruca
frog: béka, varangy, békácska, levelibéka, kisbéka, varangyos béka, békus, békakirály
dinosaur: dinoszaurusz, dínó, t rex, dinó, triceratopsz, őslény, sárkánygyík, dinoszaurus, tyrannosaurus, dinoszauruszka, brontoszaurusz
penguin: pingvin, pingvinfióka, pingvinek, pingvinke, császárpingvin
pig: malac, disznó, kismalac, röfi, malacka, sertés, koca, süldő malac, kocácska, pocok malac
fox: róka, kisróka, rókakölyök, sarki róka, rókácska, vörös róka, rókalány, ravaszdi
lion: oroszlán, nőstény oroszlán, oroszlánkölyök, oroszlánka, oroszlánfej állat, him oroszlán
tiger: tigris, tigriskölyök, kistigris, bengáli tigris, tigriske
monkey: majom, csimpánz, gorilla, kismajom, majmocska, orangután, cerkóf, majmok, majomkölyök
mouse: egér, patkány, egérke, kisegér, egérkölyök, egerek, mezei egér, cincogó
owl: bagoly, kisbagoly, bagolyfióka, baglyocska, gyöngybagoly, hóbagoly, fülesbagoly, uhu
fish: hal, aranyhal, halacska, bohóchal, halak, ponty, kishal, koi
turtle: teknős, teknősbéka, teknőc, teki, szárazföldi teknős, tengeri teknős
chick: csibe, kiscsibe, naposcsibe, kiscsirke, csibécske, kiskacsacsibe, csibék
garden: kert, kínai kert, virágoskert, japánkert, hátsó kert, udvar, park, gyep, terasz, pázsit, fű kert, botanikus kert, virágos kert, gyümölcsös, konyhakert, kertecske, zenkert, kertben lévő
palace: palota, kastély, vár, tiltott város, templom, királyi palota, templomegyüttes, erőd, várkastély
skyline: városkép, város sziluett, városi panoráma, sziluettje a városnak, városi látkép, látkép, város látképe, felhőkarcolók, sziluett város, városlátkép, skyline, városi sziluett, város sziluettje, toronyházak, nagyváros látképe, város panorámája
mountains: hegy, hegység, hegyvidék, hegyi táj, hegylánc, hegycsúcs, alpok, hegyek, hegyoldal, hegytető
beach: tengerpart, strand, homokos part, vízpart, part, homokos strand, óceánpart, tópart, öböl, homokos tengerpart
forest: erdő, őserdő, dzsungel, esőerdő, fenyves, rengeteg, bükkös, fenyőerdő, tölgyes, liget, erdőség, ködös erdő
street: utca, út, járda, sikátor, városi utca, sétány, sugárút, utcácska, körút, macskaköves utca, kis utca, úttest, gyalogos utca

[also]
subject.boot + material.rubber: gumicsizma
subject.trousers + material.denim: farmer, farmernadrág, farmergatya
subject.jacket + material.denim: farmerdzseki, farmerkabát
subject.skirt + material.denim: farmerszoknya
subject.bear + colour.white: jegesmedve
subject.duck + material.rubber: gumikacsa

[accessory]
glasses: szemüveg, olvasószemüveg, =pápaszem
bow: masni, csokornyakkendő, hajmasni, masnicska
balloon: lufi, léggömb, luftballon
bubbles: buborék, szappanbuborék
wings: szárny, =szárnyas, =repülő, =szárnyakkal, =repül, =szállva

[colour]
red: piros, vörös, bordó, sötétpiros, borvörös, élénkpiros, rubinvörös, burgundi, meggypiros, tűzpiros, skarlát, meggyszín, cseresznyepiros, bordóvörös, világospiros, téglavörös, meggyszínű, sötétvörös, vörösbor színű, borszínű, rubin, cseresznyeszín, cinóber, málnaszín vörös, paprikapiros, téglapiros, piroska, pirosas, karmazsin, karmin, élénkvörös, vérvörös, bordó színű, lángvörös
orange: narancssárga, narancs, narancsszínű, barackszínű, korall, terrakotta, narancssárgás, korallszínű, barack, rozsdaszínű, rozsdabarna, vörösesbarna narancs, téglaszínű, sütőtökszínű, narancs színű, sárgabarack, sárgabarackszínű, mandarin, répaszínű, rézszínű, réz színű, mandarinszínű, barack színű, rozsdavörös, narancsvörös, rozsda
yellow: sárga, citromsárga, mustár, mustársárga, napsárga, világossárga, kanárisárga, sötétsárga, okkersárga, mustár színű, mustárszínű, napraforgósárga, okker, mézsárga, mézszínű, vajsárga, sárgás, neonsárga, aranysárga, sáfránysárga, halványsárga, pasztellsárga
green: zöld, sötétzöld, világoszöld, olívazöld, mentazöld, smaragdzöld, menta, olajzöld, fűzöld, zsályazöld, khaki zöld, keki zöld, méregzöld, palackzöld, almazöld, lime, pisztáciazöld, mohazöld, olíva, smaragd, méregzöldes, zöldes, jádezöld, neonzöld, spenótzöld, katonazöld, terepzöld, borsózöld, lombzöld, halványzöld, fenyőzöld, zsálya, khakizöld, mentolzöld, erdőzöld
blue: kék, királykék, kobaltkék, indigókék, zafírkék, élénkkék, indigó, farmerkék, búzakék, petrolkék, középkék, zafír, kékes, ultramarin, acélkék, óceánkék, tengerkék, petrol, királyikék, kobalt, farmerkék színű
light-blue: világoskék, égszínkék, türkiz, babakék, halványkék, türkizkék, égkék, pasztellkék, jégkék, cián, azúrkék, ciánkék, türkizszínű, vízkék, türkizes, aqua, akvamarin, levegőkék, galambkék, pávakék, bébikék, jegeskék
navy: sötétkék, tengerészkék, éjkék, navy, éjfélkék, mélykék, matrózkék, navy kék, ultrasötét kék, tintakék, sötét kék, indigókék sötét
purple: lila, ibolya, levendula, orgona lila, padlizsán, sötétlila, világoslila, bíbor, mályva, orgonalila, ibolyakék, szilvakék, levendulalila, padlizsánlila, padlizsánszínű, levendulaszínű, szilvaszínű, ibolyaszín, orgona, ametiszt, violaszín, ibolyaszínű, szilva, pasztell lila, lilás, violett, padlizsánszín
pink: rózsaszín, pink, rózsaszínű, babarózsaszín, púder, magenta, fukszia, púderrózsaszín, halvány rózsaszín, mályvaszín, lazac, lazacszínű, púderszínű, halványrózsaszín, rózsaszin, mályvaszínű, világos rózsaszín, rózsaszínes, málna, málnaszínű, flamingó, ciklámen, ciklámenszínű, babapink, korallrózsaszín, barackrózsaszín, mályvarózsaszín, neonpink, pasztellrózsaszín, pasztell rózsaszín, sötétrózsaszín, erős rózsaszín, antikrózsaszín, lazacrózsaszín, hamvas rózsaszín
brown: barna, sötétbarna, világosbarna, konyak, csokoládébarna, gesztenyebarna, konyakbarna, csokibarna, kávébarna, karamell, tevebarna, dióbarna, konyakszínű, kávészínű, csokoládészínű, csokibarnás, fahéjszínű, fahéj, karamellszínű, rozsdabarnás, mogyoróbarna, bronzbarna, barnás, kakaószínű, dohánybarna, vörösesbarna, cappuccino barna, mahagóni színű, tölgybarna
beige: bézs, krém, krémszínű, elefántcsont, homokszínű, törtfehér, vajszínű, ekrü, drapp, homok, nude, keki, krémfehér, pezsgőszínű, khaki, elefántcsontszínű, nyersfehér, vajfehér, teveszőrszínű, testszínű, csontszínű, homok színű, vaníliaszínű, vanília, zabszínű, krémes fehér, krémsárga, pezsgő színű, csont, bézses, cappuccino, tevebarna világos, homokbézs, naturszínű, natúr színű, bőrszínű, lenszínű
black: fekete, koromfekete, mattfekete, éjfekete, szénfekete, ébenfekete, éjfekete színű, matt fekete, fényes fekete, zongorafekete, feketés, szurokfekete, hollófekete
white: fehér, hófehér, gyöngyfehér, mattfehér, patyolatfehér, gyöngyházfehér, matt fehér, opálfehér, tejfehér, fehéres, tiszta fehér, fényes fehér, krétafehér
grey: szürke, sötétszürke, világosszürke, antracit, grafit, antracitszürke, palaszürke, hamuszürke, ezüstszürke, grafitszürke, egérszürke, füstszürke, betonszürke, acélszürke, galambszürke, kőszürke, taupe, szürkés, gránitszürke, szürkésbarna, antracit színű, grafit színű, világos szürke, sötét szürke
gold: arany, aranyszínű, rozéarany, aranyozott, arany színű, sárgaarany, fehérarany, rose gold, rozé arany, rózsaarany, aranysárga arany, sárgaréz színű, aranyos színű, rosegold, arany bevonatú, óarany, rozéarany színű, aranybevonatú, 14 karátos arany, pezsgőarany
silver: ezüst, ezüstszínű, ezüst színű, ezüstözött, sterling ezüst, ezüstös, 925 ezüst, ezüst bevonatú, króm színű, krómszínű, platina, platinaszínű, acélszínű, nikkelszínű

[material]
leather: bőr, valódi bőr, műbőr, velúr, marhabőr, lakkbőr, hasított bőr, nubuk, borjúbőr, textilbőr, ökobőr, velúrbőr, öko bőr, antilopbőr, bivalybőr, velúr bőr, vegán bőr, nappabőr, disznóbőr, báránybőr, kecskebőr, pu bőr, műbőrös
cotton: pamut, gyapot, biopamut, pamutvászon, canvas, puplin, pamutszövet, flanel, frottír, muszlin pamut, pamutjersey, jersey, frottírból, farmerpamut, frottírpamut, muszlinpamut, ripsztop, twill, pamutos, damaszt
silk: selyem, szatén, hernyóselyem, organza, muszlin, sifon, taft, szaténselyem, krepp selyem, selymes, organzás, tüll
wool: gyapjú, merinó, kasmír, filc, merinógyapjú, alpaka, gyapjúszövet, kötött, moher, posztó, nemez, gyapjas, gyapjúfilc, tweed, bouclé, gyapjúbouclé, kötött gyapjú, angóra
denim: farmeranyag, denim, farmer-, farmervászon, farmeranyagú, farmer anyagú
linen: len, lenvászon, vászon, kender, juta, lenes, lenkeverék, jutavászon, lenszövet
metal: fém, vas, alumínium, réz, sárgaréz, bronz, öntöttvas, titán, kovácsoltvas, mechanikus, gépi, fémes, króm, ötvözet, mechanikai, robot-, bádog, vörösréz, horgany, fémházas, fémkeret, fémkeretes, fémház, nikkel, vasból készült, vasvázas, aluminium, öntött vas, acélötvözet, cink, fémből, fémből készült
steel: acél, rozsdamentes acél, rozsdamentes, nemesacél, inox, nemesacélból, nemes acél, szálcsiszolt acél, rozsdamentesacél, orvosi acél
wood: fa, tölgy, tömörfa, dió, fenyő, bükk, tölgyfa, diófa, fenyőfa, bükkfa, mahagóni, teak, akác, nyír, teakfa, akácfa, nyírfa, rétegelt lemez, fából készült, tikfa, cseresznyefa, mangófa, dió fa, rattan, juharfa, vessző, kőrisfa, parafa, fakeret, fakeretes, fűzvessző, tölgyfurnér, mdf, bútorlap, faanyag, rétegeltlemez, tömörfából, gyertyán, cirbolyafenyő, platán, paulownia, puhafa, keményfa, faforgács, égerfa, kőris, hársfa, erdei fenyő, olajfa fából
bamboo: bambusz, bambusznád
glass: üveg, kristály, kristályüveg, boroszilikát, edzett üveg, tejüveg, hőálló üveg, boroszilikát üveg, fújt üveg, tükörüveg, plexi üveg, muránói üveg, savmart üveg
ceramic: kerámia, porcelán, agyag, kőagyag, cserép, csontporcelán, fajansz, agyagból készült, samott, majolika, kőedény, kőcserép, zománc, terrakotta agyag, zsolnay porcelán, gres, mázas kerámia
plastic: műanyag, akril, pvc, polikarbonát, plexi, műgyanta, plasztik, plexiüveg, abs, abs műanyag, keményműanyag, nylon műanyag, polipropilén
rubber: gumi, szilikon, kaucsuk, latex, neoprén, eva hab, habgumi, gumis, gumírozott, szilikonos
velvet: bársony, plüssbársony, velúrbársony, bársonyos, kordbársony, kord, plüss szövet, kordbársonyos, bársonyszövet, velúr szövet, velúrszövet
paper: papír, karton, kartonpapír, kraftpapír, papírmasé, újrapapír, kartonos, kraft papír, hullámkarton, újrahasznosított papír

[scene]
white-background: fehér háttér, tiszta fehér háttér, hófehér háttér
living-room: nappali, társalgó, lakószoba, szalon, nappaliban álló, lakótér
bedroom: hálószoba, háló
kitchen: konyha, konyhapult, konyhasziget
bathroom: fürdőszoba, fürdő, fürdőkád, kád, mosdó, zuhanyzó, zuhanyfülke, fürdőben
office: iroda, dolgozószoba, munkahely, home office, irodaház, tárgyaló, irodai környezet
snow: hó, havas táj, hóesés, havas háttér, behavazott, havazás, hóban
studio: stúdió, fotóstúdió, műterem

[style]
photo: fotó, fénykép, fotórealisztikus, valósághű, realisztikus, fényképszerű
ink-wash: tusfestmény, tusrajz, kínai tusfestészet, tus, tusfestészet, kínai tusfestmény, tusfestés
watercolour: akvarell, vízfesték, akvarell stílus, vízfestmény, akvarellstílus, akvarellfestmény
oil-painting: olajfestmény, olajkép, olajfesték, olajfestmény stílus
cartoon: rajzfilm, képregény, anime, rajzfilmes, animációs, képregényes, rajzfilmszerű, karikatúra, rajzfilmstílus, rajzfilm stílus, rajzfilmfigura
cyberpunk: cyberpunk, kiberpunk
futuristic: futurisztikus, futurista, jövőbeli, sci fi
vintage: vintage, retró, antik, régies, nosztalgikus, régimódi, retro, régi
minimalist: minimalista, minimalizmus, letisztult, minimál

[view]
front: szemből, elölnézet, elölről, szemből nézve, frontális, elölnézetből
side: oldalnézet, oldalról, profilból, oldalról nézve, oldalnézetből
top: felülnézet, felülről, madártávlat, madártávlatból, felülről nézve, felülnézetből, fentről
three-quarter: háromnegyedes nézet, háromnegyed profil, félprofil, félprofilból, átlósan
close-up: közeli, makró, közelkép, közeli felvétel, premier plán, makrófotó, közelről, közeli kép, makrófelvétel

[light]
soft: lágy fény, lágy megvilágítás, szórt fény, puha fény, finom fény, lágy fényben
studio: stúdiófény, stúdióvilágítás, stúdió világítás, stúdiómegvilágítás
dusk: naplemente, alkonyat, szürkület, esti fény, aranyóra, alkony, =naplementekor, =alkonyatkor, este, naplementében
morning: napkelte, reggeli fény, reggeli napsütés, reggeli napfény, hajnal, reggel, hajnali fény, =napkeltekor, pirkadat, hajnalban, kora reggel, napfelkelte
night: éjszaka, éjjel, holdfény, éjszakai, holdfényes, holdfényben, éjfél
backlit: ellenfény, hátulról megvilágított, háttérfény, ellenfényben, háttérvilágítás, hátulról megvilágítva
neon: neon, neonfény, neonfények, neonvilágítás, neonreklám

[word]
trim: pánt, fül, fogantyú, talp, sarok, fűző, cipőfűző, csat, cipzár, gomb, szíj, láb, kerék, fedél, tető, kupak, szegély, varrás, gallér, ujj, mandzsetta, zseb, bélés, bojt, rojt, számlap, kijelző, képernyő, kő, gyöngy, gyémánt, ékkő, minta, nyomat, hímzés, logó, felirat, motívum, fodor, csipke, szalag, pötty, csík, kapucni, szemellenző, karima, pompon, szegecs, nyereg, kormány, gumiabroncs, felni, részlet, díszítés, dísz, fiók, háttámla, karfa, fejtámla, kábel, villanykörte, izzó, orr, szem, farok, csőr, bajusz, mancs, sörény, kanóc, dugó, parafa dugó, kiöntő, talpbetét, húr, billentyűzet, mutató, vállpánt, vállszíj, zsinór, paszpól, strassz, flitter, cirkónia, óraszíj, kapocs, medál, talpazat, állvány láb, nyél, pedál, küllő, csengő, sapka fedő, szárnyacska, ív, perem, borítás csík, folt, masnidísz, bunda gallér, szőrme, szőrmegallér, prém, fülpárna, húzófül, csatt, övcsat, füle, talpa, gerinc, borító, szár, fém láb, fülek, váltó, bütykök, talpacska, kezecske, pántok, akasztófül, gombok, csatok, láncpánt, csomó, pörgettyű, húzó, fedőlap, lábak, görgő, görgők, kerekek, kanócka, kereszt, köves, szárny dísz, sarokvédő, oldalzseb, cipzárhúzó, zsinórok, övhurok, bújtató, fejpánt rész, szívószál, csavaros kupak, agancs, szarv, pata, toll dísz, has, hasa, tappancs, mintázat, szegély csík, csipkeszegély, csipkegallér, kitűző, rekesz, zár, zárcsat
body: váz, keret, burkolat, ház burkolat, kárpit, huzat, anyag, felület, test, színezet, korpusz, bura, lámpabura, szín, üvegcse, bunda, tónus, asztallap, külső, szövet, tok felülete, alapszín
other: reggeli, ebéd, vacsora, tok, telefontok, hátlap, töltő, töltőkábel, állvány, tartó, telefontartó, matrica, poszter, kép keret, képkeret, kulcstartó, kulcskarika, fülbevaló, karkötő, karperec, bross, kesztyű, zokni, harisnya, törölköző, takaró, pléd, függöny, szőnyeg, lábtörlő, egérpad, tányér, villa, kanál, kés, serpenyő, lábas, fazék, kosár, doboz, ékszerdoboz, óratartó doboz, cipősdoboz, cipősszekrény, cipőkrém, tálca, akasztó, vállfa, rendszerező, szekrény, gardrób, komód, tévé, televízió, monitor, táblagép, tablet, nyomtató, adapter, powerbank, elem, akkumulátor, fotóállvány, objektív, drón, virág, rózsa, növény, cserép virág, virágcserép, csokor, bokor, karácsonyfa, torta, süti, keksz, csokoládé, csoki, eledel, kutyatáp, macskaeledel, macskaalom, kaparófa, póráz, nyakörv, kutyaház, kutyafekhely, macskafekhely, kutyaágy, ketrec, kalitka, akvárium, fogkefe, szappan, sampon, krémes tégely, testápoló, szempillaspirál, körömlakk, alapozó, szérum, kefe, fésű, borotva, hajszárító, porszívó, turmixgép, kenyérpirító, sütő, hűtő, hűtőszekrény, mosógép, kávéfőző, kávégép, vasaló, vasalódeszka, sátor, hálózsák, sisak, bukósisak, kerékpáros sisak, biciklis sisak, biciklizár, biciklipumpa, kerékpárzár, kerékpártartó, ütő, gördeszka, roller, motorkerékpár, motor, teherautó, busz, vonat, repülőgép, csónak, hajó, zongora, hegedű, dob, furulya, ceruza, toll, radír, vonalzó, naptár, üdvözlőlap, kártya, tapéta, tartódoboz, könyvtámasz, könyvjelző, gyertyatartó, poháralátét, poháralátétek, alátét, bortartó, üvegnyitó, sörnyitó, dugóhúzó, terítő, asztalterítő, tányéralátét, székpárna, székhuzat, kanapéhuzat, kanapévédő, autósülés, gyerekülés, üléshuzat, autóhuzat, párnahuzat, ágynemű, ágyneműhuzat, lepedő, paplan, ágytakaró, matrac, rövidnadrág, fürdőruha, bikini, melltartó, fehérnemű, pizsama, öltöny, nyakkendő, mellény, egyenruha, jelmez, overál, papucs, mamusz, maszk, paróka, hajcsat, hajpánt, hajgumi, laptoptáska, laptoptartó, laptopállvány, kameratáska, fotóstáska, gitártok, gitárpengető, gitárhúr, gitárállvány, szemüvegtok, esernyőtartó, tükörkeret, mikrofon, robot, rakéta, űrhajó, egyszarvú, unikornis, sárkány, ló, tehén, birka, kecske, madár, papagáj, sas, kígyó, krokodil, zsiráf, zebra, kenguru, koala, mókus, sündisznó, sün, szarvas, őz, farkas, bálna, delfin, cápa, polip, pillangó, lepke, méh, katica, pók, tyúk, kakas, csirke, ház, épület, híd, folyó, tó, ég, nap, hold, csillag, felhő, fű, ablak, ajtó, fal, padló, háztető, víz, kávé, tea, bor, tej, alma, gyümölcs, kenyér, borospohár, boros pohár, dekanter, kancsó, buli, piknik, esküvő, koncert, születésnapi buli, pad, medence, tábla, baba, babakocsi, horgászbot, fűszertartó, cukortartó, tolltartó, sminktáska, neszesszer, távirányító, ékszer, ékszertartó, festmény, poén, térelválasztó, szemetes, vödör, növénytartó, kaspó, teás doboz, csészealj, karóratok, kerítés, ág, kandalló, lépcső, szökőkút, napraforgó, tulipán, szikla, hullám, sziget, gomba, tűz, eső, köd, baba játék, korcsolya, fagylalt, fagyi, banán, eper, cukor, sör, szalvéta, párkány, cumi, kötény, ablakpárkány, polc alatti, tűzhely, gyártó, sövény, levél, ösvény, rét, mező, erkély, balkon, kapu, kályha, mosogató, tornác, lift, garázs, pince, padlás, könyvtár, kávézó, étterem, piac, állomás, repülőtér, játszótér, világítótorony, kikötő, móló, hóember, szánkó, síléc, snowboard, kaktusz, narancs gyümölcs, citrom, tök, répa, sárgarépa, sajt, pizza, méz, trombita, szaxofon, harmonika, lemezjátszó, fűnyíró, talicska, gereblye, ásó, kalapács, létra, öntözőkanna, függőágy, hinta, csúszda, kirakó, társasjáték, pelenka, vágódeszka, konzol játék, zászló, jacht, vitorlás, hőlégballon kosár, telefontartó állvány
toy: játék, plüss, plüssjáték, plüssállat, plüssfigura, figura, szobor, készlet, szett, pár, csomag, gyűjtemény, fajta, kép, illusztráció, rajz, render, modell, csoport, festett kép, makett, garnitúra, sorozat, portré, ábrázolás, dísztárgy, kabalafigura
generic: termékfotó, termékkép, termék, termékfényképezés, árucikk, cikk, katalógusfotó, áru, packshot, webshop fotó
plain: kérlek, havas, könyvet olvas, könyvet olvasó, újságot olvas, zenét hallgat, zománcozott, bőrhatású, hatású, samsung, galaxy, háromrészes, kétrészes, színű, színben, színe, színekben, es, os, as, tól, ból, ra, re, kötényruha, a, az, egy, ez, azt, ezt, ebben, abban, is, de nem csak, csak, nagyon, legjobb, mint, hogy, ha, van, vannak, volt, lesz, legyen, amely, amelyik, ami, aki, melyen, amelyen, akinek, meg, már, még, itt, ott, nekem, kérek, kérem, szeretnék, szeretném, kellene, kell, rajzolj, rajzold, készíts, készítsen, készítsd, generálj, mutass, mutasd, hozz létre, csinálj, keresek, tervezz, új, minőségi, minőség, magas, kiváló, nagyfelbontású, felbontású, felbontás, hd, 4k, eredeti, valódi, igazi, természetes, luxus, prémium, elegáns, modern, klasszikus, divatos, stílusos, trendi, szép, gyönyörű, csodás, aranyos, cuki, bájos, édes, kedves, kicsi, kis, nagy, közepes, mini, apró, pici, széles, keskeny, hosszú, rövid, vékony, vastag, kerek, négyzet, szögletes, ovális, téglalap alakú, könnyű, nehéz, strapabíró, tartós, kényelmes, puha, kemény, fényes, matt, világos, sötét, halvány, élénk, pasztell, meleg, hideg, hordozható, összecsukható, állítható, vízálló, vízhatlan, vezeték, vezeték nélküli, bluetooth, usb, elektromos, digitális, okos, automata, led, fény, fényű, női, nő, nők, hölgy, férfi, férfiak, lány, lányok, fiú, fiúk, gyerek, gyermek, bébi, kisbaba, unisex, uniszex, felnőtt, tini, méret, méretű, xl, xxl, xs, s, m, l, cm, mm, ml, liter, literes, kg, gr, colos, személyes, fős, nyári, nyár, téli, tél, őszi, ősz, tavaszi, tavasz, hétköznapi, alkalmi, sport, sportos, kültéri, beltéri, utazás, utazó, iskola, iskolai, munka, ajándék, születésnap, karácsony, karácsonyi, akció, akciós, kedvezmény, ingyenes, ingyen, szállítás, ingyenes szállítás, olcsó, ár, eladó, vásárlás, bolt, márka, márkás, kézzel készített, kézműves, kézzel készült, készült, készítve, gyártott, hímzett, horgolt, szőtt, fonott, mintás, mintájú, csíkos, pöttyös, kockás, virágos, virágmintás, steppelt, bélelt, kárpitozott, nyomott mintás, fodros, csipkés, ujjatlan, hosszú ujjú, rövid ujjú, v nyakú, kerek nyakú, magas derekú, slim fit, slim, oversize, bő, szűk, szabású, fazon, fazonú, karcsúsított, szimpla, dupla, dekor, dekoráció, dekorációs, dekoratív, otthon, lakás, bútor, szoba, város, városi, vidéki, rusztikus, skandináv, olasz, francia, magyar, kínai, japán, német, bohém, provence, stílus, stílusú, stílusban, dizájn, design, formájú, alakú, forma, típusú, típus, ülő, álló, fekvő, alvó, futó, fut, sétáló, sétál, ugró, ugrál, ugrik, táncoló, táncol, játszó, játszik, úszó, úszik, mosolygó, mosolyog, boldog, szomorú, vicces, mérges, bátor, vidám, szőrös, bolyhos, kölyök, eszik, evő, olvas, olvasó, néz, néző, tanár, tanító, orvos, szakács, séf, király, királynő, hercegnő, herceg, űrhajós, csúszásmentes, tapadásmentes, környezetbarát, újrahasznosított, fenntartható, mosható, mosogatógép, teli, üres, fél, háttér, bal, jobb, első, hátsó, felső rész, alsó, oldal, közép, standard, profi, professzionális, gamer, praktikus, tökéletes, remek, szuper, ultra, extra, pro, max, plus, napos, napfény, napfényes, természetes fény, éles, hangulat, hangulatos, környezet, lógó, elhelyezett, elhelyezve, időtálló, tágas, nélkülözhetetlen, most, akár, minden, több, kevés, sok, mi, milyen, hol, ki, ilyen, olyan, nevű, állatos, márvány, poliészter, viszkóz, műszőrme, szőrmés, színes, tarka, többszínű, egyszínű, esküvői, névnap, anyák napja, kapható, kaphatók, elérhető, rendelhető, hozzá, felett, lebegő, fedett, átlátszó, minta nélküli, hullámos, illatos, illatú, kávés, teás, levehető, kivehető, dönthető, kapacitású, űrtartalmú, nagyon jó, jó, szintetikus, bérelt, kárpitos, babás, ékszeres, kedvenc, barátságos, kölyke, egyszerű, sima, üdvözlő, díszítésű, ültetett, kint, bent, odakint, közben, két személyes, kétszemélyes, háromszemélyes, eladom, veszek, rajzolja, rajzolna, mutassa, mutasson, tudnál, tudna, kell egy, képet, egy képet, képzelj, lóg, függő, található, állított, amint, miközben, teker, tekerő, átmeneti, csendes, járású, számozás, polarizált, uv, uv400, barokk, használt, újszerű, hibátlan, posta, számú, szójaviasz, viasz, égési idő, perc, öreg, nyakában, nyakán, kötött mintás, gőzölög, gőzölgő, magyar gyártó, felújított, col, kártyafüggetlen, alig, karcos, alig karcos, átvétel, személyes átvétel, szemelyes atvetel, atvetel, gb, tb, ram, ssd, polcon, számára készült, megvilágított, nagyméretű, kisméretű, közepes méretű, nagy méretű, kis méretű, háttal, esik, csendélet, ragyogó, csillogó, ázott, nedves, ködös, esős, borús, szeles, kíváncsi, álmos, lusta, csintalan, lovag, kalóz, bohóc, tengerész, paraszt, pék, varázsló, tündér, boszorkány, rendőr, tűzoltó, barát, barátnő, nagymama, nagypapa, anya, apa, nyakba, vállra, kézbe, csuklóra, fejre, foxpost, utánvét, utánvéttel, szép állapotban, állapotban, állapot, jó állapotban, címkés, új címkés, bontatlan, dobozában, garanciával, garancia, ajándékba, ballagásra, névnapra, húsvét, húsvéti, farsang, farsangi, esküvőre

[role]
exclude-after: nem, nincs, sem, nem tartalmaz, nem tartalmazza a, nem tartalmazza, kivéve, ne legyen, anélkül, se, nincsen, nem kérek, csak ne legyen, ne, helyett nem, nem kell, nem akarok, de nem, de ne, nehogy, ne tartalmazzon, semmi, semmiképp, semmiképpen se, se nem, kerüld, mellőzd, nem a, nincs rajta
exclude-before: nélkül, nélküli, nem tartozék, nincs benne, nem része, külön kapható, külön vásárolható, külön megvásárolható, helyett, kivételével, nem jár hozzá, nincsenek, mentes, nem tartozékok, nem tartalmazza a csomag, nem része a csomagnak, nincs mellékelve, nem elérhető, nem járnak hozzá, nem tartozik hozzá, nem szükséges, nem legyen, nem tartozik a csomaghoz, nem jár a csomaghoz, külön rendelhető, nem jár vele, nem tartalma, nem képezi részét, nincs hozzá, nem képezi a csomag részét
fits-before: -hoz, -hez, -höz, számára, részére, kompatibilis, illő, illik, passzol, passzoló, mellett, mögött, való, alkalmas, szánt, mellé, mögé, használható, tervezett, ellentétben, illeszkedik, illeszkedő, megfelelő, ideális, mellől, közelében, illik hozzá, -hoz való, célra, kedvelőknek, közé, melletti
fits-after: kompatibilis a, passzol a, illik a, hasonló
with-before: -val, -vel, -nal, -nel, együtt, ellátott, díszített, felszerelt, mellékelve, tartozékkal, töltött
with-after: tartalmaz, beleértve, tartalmazza, tartozék
wear-before: viselő, visel, hordó, hordoz, hordozó, fújó, fúj, hord, viselve, fogó, cipelő, cipel, ölelő, öltözött, öltöztetett, lovagoló, lovagol, szorongató, eregető, tart, kezében tart, ölel, játszó vele, fújogat, lovagló
in-before: -ban, -ben, -on, -en, -ön, alatt, fölött, előtt, között, körül, közepén, tetején, sarkában, szélén, belsejében, felé, fölé, elé, elhelyezkedő, partján, mellett álló falon
topic: ül, áll, fekszik, alszik, kapható ebben
and: és, vagy, valamint, illetve, s mellé, &, meg a, továbbá
but: hanem, de, viszont, azonban, ám
count-before: db, darab, darabos, db os, részes, db ból álló, darabból álló, x, dbos, pár zokni, darabból

[key]
subject: termék, téma, tárgy, fő téma, terméknév, megnevezés, név, cím, alany, kategória, típus
colour: szín, fő szín, színek, alapszín, színe
material: anyag, alapanyag, anyaga, anyagösszetétel, összetétel
scene: háttér, helyszín, környezet, jelenet, hely
style: stílus, művészeti stílus, látványstílus
view: nézet, nézőpont, perspektíva, kameraállás, szög
light: fény, világítás, megvilágítás, fények
accessory: kiegészítő, kiegészítők, tartozék, viselet
exclude: kizárás, nélkül, negatív, kerülendő, tiltott
quantity: mennyiség, darabszám, darab, db
ignore: méret, márka, súly, ár, magasság, szélesség, hossz, mélység, cikkszám, űrtartalom, nem, korosztály, évszak, gyártó, modell, átmérő, térfogat, garancia, kompatibilitás, méretek

[number]
1: egy
2: két, kettő
3: három
4: négy
5: öt
6: hat
7: hét
8: nyolc
9: kilenc
10: tíz
12: tizenkét, tizenkettő, tucat

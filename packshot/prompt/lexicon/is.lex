# Icelandic. Compounds are taken apart by search; the cases and the suffixed article come from the rules.
[language]
tag: is
source: written by hand
heads: last
clause: first
parts: no
compounds: yes
links: s a ar u
family: nordic
letters: ðþ

[inflect]
noun: aska -> ösku, öskur, öskum, askan, öskuna, öskunni, öskunnar, öskurnar, öskunum, askna
noun: anna -> önnu, önnur, önnum, annan, önnuna, önnunni, önnurnar, önnunum
noun: ata -> ötu, ötur, ötum, atan, ötuna, ötunni, öturnar
noun: alla -> öllu, öllur, allan, ölluna, öllunni
noun: aka -> öku, ökur, ökum, akan, ökuna, ökunni, ökurnar
noun: appa -> öppu, öppur, appan, öppuna
noun: anda -> öndu, öndur, andan, önduna
noun: akki -> akka, akkar, ökkum, akkinn, akkann, akkanum, akkarnir, ökkunum
noun: api -> apa, apar, öpum, apinn, apann, apanum, aparnir
noun: ani -> ana, anar, önum, aninn, anann, ananum
noun: ari -> ara, arar, örum, arinn, arann, aranum, ararnir, arans, ararar
noun: ia -> iu, iur, ium, ian, iuna, iunni, iurnar
noun: ja -> ju, jur, jum, jan, juna, junni, jurnar, na, njum
noun: a -> u, ur, um, an, una, unni, unnar, urnar, unum, na, anna, ð, ns
noun: ll -> l, li, ls, lar, la, lum, llinn, linn, lnum, lsins, larnir, lana, lunum, lanna, llar, llin, llina, llinni, ill, lli, lls, llið, llinu, llum
noun: nn -> n, ni, ns, nar, na, num, nninn, ninn, ninum, nsins, narnir, nana, nunum, nanna
noun: sk -> ski, sks, skur, skar, skum, skið, skinu, skin
noun: skur -> sk, ski, sks, skar, ska, skum, skurinn, skinn, skinum, sksins, skarnir, skana, skunum
noun: attur -> att, atti, atts, attar, attinn, atta, öttum, atturinn, attinum, attarnir, ötturinn
noun: agur -> agi, ags, agar, aga, ögum
noun: kur -> k, ki, ks, kar, ka, kum, kurinn, kinn, kinum, ksins, karnir, kana, kunum, ir, kjum, kir
noun: óður -> óð, óði, óðs, óðar, óða, óðum, óðurinn, óðinn, óðnum
noun: ur -> -, i, s, ar, a, um, urinn, inn, inum, num, sins, arnir, ana, unum, anna, ir, irnir, ina, urs, ri, rið, rinu, rum, rin, ursins, nna, rar
noun: ir -> i, is, ar, irinn, inn, inum, isins, arnir, um
noun: i -> a, ar, um, inn, ann, anum, ans, arnir, ana, unum, anna, ið, inu, is, in, isins, ja
noun: é -> éið, és, énu, éð, éna, ét, jáa, éi, éin, éinu
noun: ó -> óinn, óar, óm, óinu, óið, óa, ór, órnir, óna, ónum, ós, ónna
noun: ú -> úin, úna, únni, úar, úm
noun: y -> ið, is, yi, yið
noun: ag -> agi, ags, agið, aginu, ög, ögum, ögin
noun: and -> andi, ands, andið, andinu, önd, öndum, öndin
noun: at -> ati, ats, atið, atinu, öt, ötum, ötin
noun: as -> asi, ass, asið, asinu, ös, ösum, ösin
noun: ak -> aki, aks, akið, akinu, ök, ökum, ökin
noun: al -> ali, als, alið, alinu, öl, ölum, ölin, alir, ala
noun: ang -> angi, angs, angið, anginu, öng, öngum
noun: * -> i, s, ar, ir, um, in, ina, inni, arinnar, arnar, irnar, unum, ið, inu, sins, inn, inum, num, anna, a, ur, urnar, u, un, una, unni, nu
adjective: artur -> ört, art, artan, arta, artri, örtu, örtum, arts, artir, artar, arti, artra, artrar
adjective: aldur -> öld, alt, aldan, alda, aldri, öldu, öldum, alds
adjective: andi -> andi
adjective: aður -> uð, að, aðan, aða, aðri, uðu, uðum, aðir, aðar, aði, aðra, aðs, aðrar
adjective: lagur -> lög, lagt, lagan, laga, legri, lögum, lögu, lagir
adjective: ður -> ð, tt, ðan, ða, ðri, ðu, ðum, ðs, ðir, ðar, ði, ðra, ðrar, t, dd, dda
adjective: tur -> t, tt, tan, ta, tri, tu, tum, ts, tir, tar, ti, tra, trar
adjective: ur -> -, t, an, a, ri, u, um, s, ir, ar, i, ra, rar, j, jan, ja, jum
adjective: lár -> lá, látt, láan, láa, lárri, láum, láu, láir, láar, lái, lárra, láu
adjective: ár -> á, átt, áan, áa, árri, áum, áu, áir, áar, ái, árra
adjective: ær -> æ, ætt, æjan, æja, æjum, ærri
adjective: ýr -> ý, ýtt, ýjan, ýja, ýrri, ýju, ýjum, ýir, ýjar
adjective: inn -> in, ið, na, ni, nu, num, inni, nir, nar, ins, innar, inna
adjective: nn -> n, nt, nan, na, nni, nu, num, ns, nir, nar, ni, nna, nnar
adjective: ll -> l, lt, lan, la, lli, lu, lum, ls, lir, lar, li, llra, llrar
adjective: n -> ni, ns, num, nið, ninu
adjective: i -> a, u, um, is, inu
adjective: * -> i, s, ar, a, u, um, ið, inu, inn, ir, in, ina, inni

[subject]
dress: kjóll, brúðarkjóll, sumarkjóll, síðkjóll, partýkjóll, kokteilkjóll, kvöldkjóll, samkvæmiskjóll, prjónakjóll, skyrtukjóll, veislukjóll, árshátíðarkjóll, hörkjóll, strandkjóll, blúndukjóll, ullarkjóll, prinsessukjóll, kjólar, kokteil kjóll, heklaður kjóll
t-shirt: bolur, stuttermabolur, =bolir, hlýrabolur, toppur, t bolur, =boli, =stuttermabolir, íþróttabolur, nærbolur, íþróttatreyja, treyja stutterma, magabolur, ermalaus bolur, pólóskyrta bolur
shirt: skyrta, blússa, pólóbolur, =skyrtur, mussa, vinnuskyrta, herraskyrta, =blússur, hörskyrta, flannelskyrta, köflótt skyrta, tunika
jacket: jakki, kápa, úlpa, frakki, regnjakki, vetrarúlpa, dúnúlpa, vindjakki, regnkápa, =úlpur, =kápur, dúnjakki, útivistarjakki, anórakkur, skíðaúlpa, parka, vetrarkápa, sportjakki, blazer, rykfrakki, vetrarjakki, =jakka, =jakkar, =jökkum, =jakkinn, =jakkann, =jakkanum, =jakkarnir, =jökkunum, leðurjakki, ullarkápa, gallajakki blár, flísjakki, skel, skeljakki, blússujakki, poncho, slá, bomberjakki, regngalli, blazerjakki
trousers: =buxur, =buxum, =buxna, =buxurnar, =leggings, =joggingbuxur, =íþróttabuxur, =sparibuxur, =síðbuxur, =útivistarbuxur, =regnbuxur, =jogging buxur, =leggingsbuxur
skirt: pils, stuttpils, =pilsið, mínípils, síðpils, =pilsi
sweater: peysa, hettupeysa, prjónapeysa, rúllukragapeysa, =peysur, golla, hneppt peysa, háskólapeysa, flíspeysa, kaðlapeysa, jólapeysa, peysu, rúllukragabolur, jakkapeysa
hat: hattur, húfa, derhúfa, lambhúshetta, alpahúfa, stráhattur, =húfur, sólhattur, prjónahúfa, kaskeiti, pípuhattur, =hatta, =hattar, skotthúfa, jólasveinahúfa, =húfuna, vettlingahúfa, buff, eyrnaband hattur, =hatt, =hatti, =hatts, =hattinn, =höttum, =hatturinn, =hattinum, =hattarnir, =hötturinn, prjónuð húfa, derhúfur, panamahattur, kúrekahattur, sixpensari, lopahúfa
scarf: trefill, sjal, klútur, slæða, hálsklútur, =trefil, =trefli, =treflar, hálsklútar, buffklútur, hálskragi prjón, =trefilinn, =treflinum, ullartrefill, hálsskjól, sjöl
sneaker: strigaskór, =strigaskó, =strigaskóm, skór, =skó, =skóm, =skórnir, =skóna, hlaupaskór, =hlaupaskó, íþróttaskór, =íþróttaskó, =íþróttaskóm, =gönguskó, =skónum, =hlaupaskóm, herraskór, dömuskór, barnaskór, =barnaskó, =spariskór, =spariskó, inniskór íþrótt, mokkasína, mokkasínur, leðurskór, tennisskór, ballerínuskór, ballerínur, lágir skór, tauskór, sneakers, reimaðir skór, körfuboltaskór
boot: stígvél, =stígvélin, =stígvélum, ökklastígvél, gönguskór, vetrarstígvél, kuldaskór, =kuldaskó, =kuldaskóm, kuldastígvél, =stígvéli, =ökklaskór, =gönguskóm, regnstígvél, =fjallgönguskór, kúrekastígvél, leðurstígvél, skíðaskór, há stígvél
high-heel: =hælaskór, =hælaskó, =hælaskóm, =háhælaðir skór, =háhælaðir, =háhæla skór, =háhælaða skó, =háhæluðum skóm, =pinnahælar, =pinnahæla, =hælana, =háir hælar, pinnahælaskór, hælar, háhælaskór, háhælaðir skór kvenna
sandal: sandali, =sandalar, =sandala, =sandölum, =töfflur, töffla, opnir skór, =ilskór, =sandölur, baðtöffla, strandsandalar, klossar, inniskór opnir, opnir sandalar, flip flop
handbag: handtaska, taska, axlartaska, veski kvenna, hliðartaska, =töskur, kvöldtaska, dömutaska, innkaupataska, =handtöskur, taupoki, taska með axlaról, dömuveski, strandtaska, skjalataska, tote taska, samkvæmistaska, =tösku, =töskum, =taskan, =töskuna, =töskunni, =töskunnar, =töskurnar, =töskunum, =taskna, leðurtaska, íþróttataska, helgartaska, mittistaska, perlutaska, clutch, budda taska, sundtaska, tautaska, axlarveski
backpack: bakpoki, skólataska, =bakpokar, =bakpoka, göngubakpoki, skólabakpoki, ferðabakpoki, fartölvubakpoki
suitcase: ferðataska, =ferðatöskur, handfarangurstaska, flugfreyjutaska, =ferðatösku, farangur, koffort, handfarangur, harðskelja ferðataska, flugtaska, ferðatöskusett, kabínutaska
wallet: veski, seðlaveski, kortaveski, =veskið, peningaveski, herraveski, budda, kortahulstur, pyngja
belt: belti, =beltið, mittisbelti, mittisól
watch: armbandsúr, =armbandsúrið, snjallúr, vasaúr, herraúr, dömuúr, kvenúr, =úrið, =snjallúrið, sportúr, =úrinu, =úrin, karlmannsúr, =armbandsúri, skeiðúr, gps úr, heilsuúr, kafaraúr
ring: hringur, trúlofunarhringur, giftingarhringur, =hringir, =hringi, fingurhringur, demantshringur, =hring, =hringnum, =hringinn, brúðkaupshringur, herrahringur, innsiglishringur
necklace: hálsmen, hálsfesti, keðja, perlufesti, =hálsmenið, men, hálskeðja, =perlufestar, festi, hálsband skart
sunglasses: =sólgleraugu, =sólgleraugum, =sólgleraugun, =sólgleraugna
umbrella: regnhlíf, =regnhlífar, sólhlíf, regnhlífin, vasaregnhlíf, =regnhlífina
sofa: sófi, svefnsófi, hornsófi, =sófar, =sófinn, =sófann, tveggja sæta sófi, þriggja sæta sófi, tungusófi, =sófanum, dívan, legubekkur, =sófa, sófasett
chair: stóll, hægindastóll, skrifstofustóll, ruggustóll, barstóll, borðstofustóll, kollur, =stólar, =stóla, =stólnum, garðstóll, sólstóll, eldhússtóll, barnastóll, skemill, leikjastóll, fellistóll, =barnastóll, armstóll, =stólinn, tölvustóll, hvíldarstóll, strandstóll, lazyboy, =stólum, tripp trapp, klappstóll, ruggustólar, bambusstóll, hásæti, púff, útistóll
table: borð, skrifborð, stofuborð, borðstofuborð, náttborð, sófaborð, hliðarborð, eldhúsborð, =borðið, =borðinu, kaffiborð, garðborð, útiborð, =náttborðið, klappborð, vinnuborð, innskotsborð, snyrtiborð, konsóla, kringlótt borð, spilaborð, tölvuborð, sófaborðið, barborð, smáborð
bed: rúm, hjónarúm, koja, einbreitt rúm, barnarúm, =rúmið, =kojur, tvíbreitt rúm, rimlarúm, rúmgrind, vagga, =rúminu, unglingarúm, svefnbekkur, himnarúm, rúmstæði
lamp: lampi, borðlampi, gólflampi, loftljós, standlampi, skrifborðslampi, ljósakróna, lukt, vegglampi, hangandi ljós, náttlampi, =lampar, =lampinn, leslampi, hangiljós, veggljós, =lampann, rússnesk ljós, lugt, leikskólalampi, næturljós, borðlampar, olíulampi, ljósastika, lesljós, ledlampi, spott, kastari, gólflampar, ljós yfir borði, hraunlampi
bookshelf: bókahilla, hilla, bókaskápur, =bókahillur, =hillur, vegghilla, =bókaskáp, hillueining, hillusamstæða, =bókahilluna, bókarekki, stigahilla, horn hilla
vase: vasi, blómavasi, =vasar, gólfvasi, =blómavasar, =vasinn, =vasann
mug: bolli, krús, kaffibolli, tebolli, =bollar, =krúsir, kaffikrús, ferðamál, bjórkrús, =bolla, =kaffibollar, =kaffibolla, =bollann, hitabolli, =krúsin, kanna með haldi, espressobolli, drykkjarmál, mál kaffi, fantur, kaffifantur, emaleruð krús, emaleruð mál, ferðabolli, te krús, kakóbolli, könnu, ölkrús
teapot: teketill, tekanna, kaffikanna, hraðsuðuketill, =tekötlu, ketill, =teketil, =katlar, =ketil, kaffiketill
bottle: flaska, vatnsflaska, hitabrúsi, vínflaska, drykkjarflaska, brúsi, =flöskur, =vatnsbrúsi, =flösku, ilmvatnsglas flaska, =brúsa, =brúsar, pelaflaska, íþróttabrúsi, =hitabrúsa, ferðabrúsi, drykkjarbrúsi, glerflaska, barnapeli, pelinn, mjólkurflaska, hitaflaska, vasapeli, sportflaska, fernisflaska
bowl: skál, salatskál, súpuskál, ávaxtaskál, =skálar, =skálin, =skálum, hrærivélarskál, morgunkornsskál, framreiðsluskál, =skálina, djúp skál, blöndunarskál, hundaskál, glerskál, sósuskál, grautarskál
pillow: púði, koddi, sófapúði, skrautpúði, =púðar, =koddar, sætispúði, =púða, hálspúði, ferðapúði, =púðinn, =kodda, =sófapúðar, =koddinn, dúnkoddi, heilsukoddi, rúmpúði, púðaver koddi, pullur, pulla, ferðakoddi
candle: kerti, ilmkerti, sprittkerti, =kertið, kubbakerti, =kertin, =kertum, vaxkerti, aðventukerti, =kertinu, altariskerti, ilmkerti í glasi, sojakerti, teljós, blokkkerti
clock: veggklukka, vekjaraklukka, klukka, gaukklukka, =veggklukku, stofuklukka, =veggklukkur, eldhúsklukka, borðklukka, standklukka, =klukkan, =klukku, =vekjaraklukku
mirror: spegill, veggspegill, snyrtispegill, =speglar, handspegill, =spegilinn, =spegil, =spegla, =speglinum, =spegli, gólfspegill, baðspegill, forstofuspegill
car: bíll, rafbíll, sportbíll, fólksbíll, bifreið, jeppi, blæjubíll, kappakstursbíll, =bílar, fornbíll, leikfangabíll, =bíl, =bílinn, =bílnum, leigubíll, skutbíll, farartæki, ökutæki, =bifreiðin, smábíll, pallbíll bíll, dótabíll, =sportbíl, sendibíll, antíkbíll, dráttarbíll, sportbílar, torfærubíll, bílaleikfang, húsbíll, fólksbifreið
bicycle: hjól, reiðhjól, rafmagnshjól, fjallahjól, racer hjól, barnahjól, götuhjól, =hjólið, =hjólin, rafhjól, =reiðhjólið, dömuhjól, herrahjól, borgarhjól, sparkhjól lítið, jafnvægishjól, =hjólinu, keppnishjól, tvíhjól, malarhjól, þríhjól, samanbrjótanlegt hjól, bmx, hlaupahjól barna, rafmagnsreiðhjól, hjólreiðar hjól
headphones: =heyrnartól, =heyrnartólin, =heyrnartólum, =eyrnatappar tónlist, þráðlaus heyrnartól, =eyrnatól, =heyrnartóli, headset, =heyrnartóla, heyrnartól, höfuðtól, =höfuðtólin
phone: sími, farsími, snjallsími, iphone, =símar, gemsi, =símann, =síma, =símanum, =símans, borðsími, heimasími, símtæki
laptop: fartölva, tölva, =fartölvur, macbook, ferðatölva, =fartölvu, =tölvu, =fartölvuna, =tölvuna, fartölvan, kjöltutölva
camera: myndavél, =myndavélar, stafræn myndavél, spegilmyndavél, =myndavélin, =myndavélina, filmumyndavél, upptökuvél, ljósmyndavél, polaroid myndavél
speaker: hátalari, =hátalarar, bluetooth hátalari, =hátalara, hljóðstöng, ferðahátalari, =hátalarann, þráðlaus hátalari, =hátalaranum, hátalari bluetooth, hljómtæki, hljóðbox, ferðahátalarar
perfume: ilmvatn, eau de parfum, rakspíri, ilmvatnsflaska, ilmur flaska, ilmvatnsglas, eau de toilette, =ilmvatnið, =ilmvötn, =ilmvatni
lipstick: varalitur, =varalit, =varaliti, =varalitir, =varalitinn, =varalitnum
ball: bolti, fótbolti, körfubolti, strandbolti, tennisbolti, =boltar, handbolti, blakbolti, =boltinn, =bolta, =boltann, leikfangabolti, æfingabolti, jógabolti, gúmmíbolti, handbolta bolti, golfbolti, golfkúla, pílatesbolti
guitar: gítar, rafmagnsgítar, kassagítar, ukulele, =gítarinn, =gítarar, =gítara, =gítar, rafgítar, bassagítar, klassískur gítar
teddy-bear: bangsi, =bangsar, =bangsa, tuskubangsi, =bangsinn, =bangsann, =bangsanum, tuskubjörn, bangsímon
book: bók, =bækur, =bókin, skáldsaga, stílabók, matreiðslubók, =bókum, dagbók, glósubók, =bókina, barnabók, =barnabækur, minnisbók, =bækurnar, kilja, =matreiðslubækur, myndabók, =bóka, =bókar, skissubók, orðabók, ljósmyndabók, litabók, biblía, ævintýrabók, glæpasaga, myndaalbúm, kennslubók
cat: köttur, =kött, =ketti, =kettir, =kötturinn, kettlingur, =kettlingar, kisa, læða, =kettlingurinn, =kisan, =köttinn, =kettinum, =kattar, =kisu, =kisur, fress, kisulóra, =kettling, norskur skógarköttur, síamsköttur, kisi
dog: hundur, hvolpur, =hundar, =hvolpar, tík, voffi, =hundurinn, =hundinn, seppi, hvutti, =hund, labrador, púðluhundur, íslenskur fjárhundur, =hvolp, =hvolpurinn, smáhundur, púðli, husky, bolabítur, chihuahua, dalmatíuhundur, fjárhundur
bear: björn, =birnir, =björninn, ísbjörn, húnn, bjarndýr, bjarnarhúnn, =birni, =birninum, =ísbirnir, =ísbjörninn, birna, =bjarnarhún
rabbit: kanína, héri, =kanínur, =kanínan, =kanínu, kanínuungi, =kanínuna, =héra, =hérinn
panda: panda, pandabjörn, risapanda, =pöndu, =pandan, =pöndur, =pandabirnir, =pönduna, =pandabirni
elephant: fíll, =fílar, fílsungi, =fílinn, =fíllinn, =fíl, =fílnum, fílaungi
duck: önd, =endur, =öndin, andarungi, stokkönd, =andarungar, =öndina, =andarunga, =öndinni, andarsteggur
frog: froskur, =froskar, padda froskur, =froskurinn, =frosk, =froskinn, karta, =körtur, =froski
dinosaur: risaeðla, =risaeðlur, grameðla, =risaeðlan, t rex, =risaeðlu, =risaeðluna, nashyrningseðla, þórseðla
penguin: mörgæs, =mörgæsir, =mörgæsin, =mörgæsina, mörgæsarungi, =mörgæsinni
pig: svín, grís, =grísir, =grísinn, göltur, =svínið, =grísi, =svínin, =gríslingur, smágrís
fox: refur, =refir, tófa, yrðlingur, =refurinn, =ref, =refinn, =tófan, =yrðlingar, heimskautarefur
lion: ljón, ljónynja, ljónsungi, =ljónið, =ljóni, =ljónin, ljónshvolpur
tiger: tígrisdýr, =tígrisdýrið, tígur, tígri, =tígrisdýri, tígrisungi, =tígrar
monkey: api, =apar, simpansi, =apinn, =apa, górilla, =apann, apaköttur, =apanum, =öpum, =aparnir
mouse: mús, =mýs, =músin, rotta, =rottur, =músina, =músarinnar, hagamús, =músum, =músinni
owl: ugla, =uglur, snæugla, =uglan, =uglu, =ugluna, eyrugla
fish: fiskur, =fiskar, gullfiskur, =fiskurinn, trúðfiskur, =fisk, =fiska, =fiskinn
turtle: skjaldbaka, =skjaldbökur, =skjaldbaka, =skjaldbakan, =skjaldböku, =skjaldbökuna
chick: hænuungi, ungi fugls, kjúklingur, =hænuungar, =kjúklingar, =ungi
garden: garður, =garði, =garðinum, =garð, =garðinn, kínverskur garður, japanskur garður, =garðar, blómagarður, skrúðgarður, bakgarður, lystigarður, =garðurinn
palace: höll, kastali, =höllin, =hallir, forboðna borgin, musteri, =kastalinn, =höllina, konungshöll, =kastala, =hallar, hof
skyline: skyline, borgarlandslag, sjóndeildarhringur, borgarsýn, =sjóndeildarhringur borgarinnar, borgarútlínur, =útlínur borgarinnar
mountains: fjall, =fjöll, =fjöllum, fjallgarður, fjallalandslag, =fjallið, =fjöllin, =fjallinu, =fjalli, =alparnir, fjalllendi, fjallasýn, hálendi
beach: strönd, =ströndin, =ströndinni, sandströnd, =strönd, =strandar, =ströndina, baðströnd, fjara, =fjöru, =fjörunni, sjávarströnd
forest: skógur, =skógi, =skóginum, frumskógur, =skóg, regnskógur, =skóginn, =skógar, barrskógur, =skógarins
street: gata, =götu, =götunni, =götur, gangstétt, stræti, =götuna, =strætið, =stræti, göngugata, =gatan, =gangstéttinni, breiðgata, vegur, =götum, =göturnar

[accessory]
glasses: =gleraugu, =gleraugum, =lesgleraugu, =gleraugun, =gleraugna, kringlótt gleraugu
bow: slaufa, =slaufu, þverslaufa, hárslaufa, =slaufur, =slaufuna, =slaufum
balloon: blaðra, =blöðru, =blöðrur, =blöðruna, =blöðrum, =blöðrunni, loftblaðra
bubbles: sápukúla, =sápukúlur, =sápukúlum, loftbóla, bóla, =sápubólur
wings: vængur, =vængi, =vængir, =vængjum, fljúgandi, vængjaður, =vængina

[colour]
red: rauður, dökkrauður, vínrauður, =eldrauður, skærrauður, kirsuberjarauður, rúbínrauður, fagurrauður, múrsteinsrauður, ljósrauður, bordóleitur, rauðleitur, blóðrauður, karmínrauður, jarðarberjarauður, tómatrauður, hindberjarauður, djúprauður, burgundýrauður, rúbín, vínrautt, dumbrauður, ryðrautt, rósrauður, eplarauður
orange: appelsínugulur, kórallitur, apríkósulitur, ryðrauður, terrakotta litur, ferskjulitur, kórall, ryðlitaður, kórallitaður, ferskjulitaður, =appelsínugult, órans, =appelsínugulri, =appelsínugulum, =appelsínugula, =appelsínugul, =appelsínugulu, =appelsínugulir, =appelsínugular, =appelsínugulan, neonappelsínugulur, koparlitur, koparlitaður, gulrótarlitur, brennt appelsínugult, mandarínulitur, apríkósa, ferskja, kórallitað
yellow: gulur, =gul, =gula, =gulu, =gulum, =gulan, =gulir, =gular, =gulri, ljósgulur, sinnepsgulur, sítrónugulur, =gult, skærgulur, dökkgulur, karrýgulur, okkurgulur, heiðgulur, gulleitur, neongulur, =neongult, gylltgulur, vanillugulur, fölgulur, smjörgulur, hunangsgulur, karrígulur, sólgulur, páskagulur, sinnep
green: grænn, dökkgrænn, ljósgrænn, ólífugrænn, myntugrænn, smaragðsgrænn, hergrænn, mosagrænn, skógargrænn, flöskugrænn, salvíugrænn, grænleitur, límónugrænn, grasgrænn, mintugrænn, eplagrænn, neongrænn, pistasíugrænn, jaðigrænn, sægrænn, laufgrænn, fölgrænn, kakígrænn, skærgrænn, smaragð, ólífulitur, pistasíulitur, furugrænn, barrgrænn, eucalyptus, sjávargrænn, blágrænn grænn, mosi
blue: blár, kóngablár, kóbaltblár, skærblár, indígóblár, konungsblár, heiðblár, safírblár, blágrænn, bensínblár, bláleitur, gallabláir, indígó, =blá, =blátt, =bláan, =bláa, =blárri, =bláum, =bláu, =bláir, =bláar, =blái, =blárra, sæblár, stálblár, gráblár, djúpblár, hafblár, blágrár, stálblátt, gallabuxnablár, úthafsblár, kóbalt, safír, petrolblár, royalblár
light-blue: ljósblár, himinblár, túrkís, túrkísblár, barnablár, grænblár, ísblár, pastelblár, heiðskírblár, =himinblátt, túrkísgrænn, fölblár, duftblár, blekblár ljós, vatnsblár, babyblár, cyan, aqua
navy: dökkblár, dimmblár, miðnæturblár, sjóliðablár, navy, marínblár, =dökkblátt, flotablár, næturblár, dökk blár, djúpblár dökkur
purple: fjólublár, lilla, lillablár, =lillablátt, lavender, plómulitur, dökkfjólublár, ljósfjólublár, vínfjólublár, lofnarblómalitur, plómulitaður, purpuralitur, purpurarauður, fölfjólublár, rauðfjólublár, vínberjalitur, lyngfjólublár, =fjólublátt, ametist, eggaldinlitur, lilla ljós, lavenderlitur, lillablá, sýrenulitur, sýrenublár
pink: bleikur, ljósbleikur, fúksía, skærbleikur, fölbleikur, dökkbleikur, laxableikur, púðurbleikur, magenta, gammelbleikur, fúksíubleikur, ljósrauðbleikur, fölbleik, neonbleikur, ferskjubleikur, rósbleikur, dumbbleikur, gamalbleikur, rósagylltur bleikur, kóralbleikur, heitbleikur, kórallbleikur, hindberjalitur, flamingóbleikur, tyggjóbleikur, pastelbleikur, rósableikur, laxalitur
brown: brúnn, dökkbrúnn, ljósbrúnn, koníaksbrúnn, súkkulaðibrúnn, karamellubrúnn, kastaníubrúnn, koníakslitur, kaffibrúnn, =koníaksbrúnt, móbrúnn, hnotubrúnn, karamellulitur, koníakslitaður, mórauður, rauðbrúnn, kanilbrúnn, kakóbrúnn, gylltbrúnn, hnetubrúnn, tóbaksbrúnn, mokkabrúnn, kanillitur, kakólitur, mokkalitur, hnetulitur, tóbakslitur, viðarbrúnn, koparbrúnn, leðurbrúnn
beige: drappaður, beige, kremaður, kremlitaður, beinhvítur, sandlitur, fílabeinslitur, kremhvítur, ljósdrappaður, kakí, drapplitaður, beislitaður, rjómahvítur, sandlitaður, náttúruhvítur, kamellitur, =beis, drappað, rjómalitur, kampavínslitur, offwhite, húðlitur, húðlitaður, ecru, ljósbeis, vanillulitur, hafralitur, leirlitaður, beinlitur, línlitur, kampavín, kremlitað, hvítur kremaður, sandur litur, hafragrautslitur, náttúrulegur litur, eggjaskurnarlitur, nude
black: svartur, mattsvartur, kolsvartur, biksvartur, hrafnsvartur, =svartmattur
white: hvítur, snjóhvítur, mjallahvítur, skjannahvítur, hreinhvítur, mjallhvítur, mattur hvítur, perluhvítur
grey: grár, dökkgrár, ljósgrár, kolgrár, antrasít, antrasítgrár, steingrár, silfurgrár, kolagrár, öskugrár, gráleitur, koksgrár, skífugrár, stálgrár, steypugrár, reykgrár, brúngrár, gráblár grár, blýgrár, sementsgrár, grafítgrár, músagrár, taupe, grafít, koksgrátt, silfurgrátt, dúfugrár
gold: gull, gylltur, gulllitaður, rósagull, gullhúðaður, gulllitur, gullinn, 14 karata gull, =gulli, =gullinu, gullblettur, hvítagull, =gulls, messinglitaður, messinglitur, rósagylltur, =rósagylltri, antíkgull, hvítagulls, kampavínsgylltur, antíkgylltur, roségull, gyllt áferð, 18 karata gull
silver: silfur, silfraður, silfurlitaður, sterlingsilfur, silfurhúðaður, =silfri, =silfurs, silfurlitur, 925 silfur, =sterlingsilfri, krómlitaður, platína, króm litur, silfur áferð

[material]
leather: leður, =leðri, =leðurs, gervileður, rúskinn, =rúskinni, ekta leður, =gervileðri, =ekta leðri, mokkaskinn, skinn, =skinni, lakkleður, =leðrið, vegan leður, nautsleður, nappaleður, =mokkaskinni, kálfsskinn, lambaskinn, lambskinn
cotton: bómull, =bómullar, lífræn bómull, =bómullarefni, =lífrænni bómull, frotté, jersey, =bómul, strigaefni, flónel, perkal
silk: silki, satín, =satíni, =silkiefni, ekta silki, =silkis, mórberjasilki
wool: ull, =ullar, =merínóull, kasmír, filt, =kasmírull, lopi, =lopa, ullarblanda, lambsull, =merinoull, =merínóullar, íslensk ull, kasmírull, þæfð ull, móhár, alpaca, =filti, flóki, =ult, =ulan, =ula, =ulli, =ulu, =ulum, =uls, =ulir, =ular, =uli, =ullra, =ullrar
denim: denim, gallaefni, =gallaefni, denimefni
linen: hör, =hörs, hörefni, =líni, lín, þveginn hör
metal: málmur, járn, =járni, ál, =áli, messing, kopar, brons, steypujárn, =málmi, látún, =kopar, smíðajárn, títan, vélrænn, =bronsi, =látúni, =steypujárni, pottjárn, tin, =títani, króm, króm málmur, =bronsinu, =smíðajárni, pottjárni
steel: stál, =stáli, ryðfrítt stál, =ryðfríu stáli, =ryðfríu, burstað stál, =stáls, =burstuðu stáli
wood: viður, eik, =viði, =eikar, fura, =furu, hnota, =hnotu, gegnheill viður, úr tré, gegnheilu tré, birki, tekk, =gegnheilli eik, =gegnheilum viði, =viðar, =tekki, beyki, =tekkviður, tekkviður, =tekkvið, gegnheil eik, krossviður, akasía, mahóní, askur viður, mangóviður, =akasíuviði, eikarviður, =hlyni, =mangóviði, =krossviði, =beykiviði, timbur, =timbri, =akasíu, reyktri eik
bamboo: bambus, =bambusi, bambusviður
glass: gler, =gleri, kristall, hert gler, =kristal, =hertu gleri, =glers, kristalgler, =kristalsgleri, munnblásið gler, =munnblásnu gleri, borosilikatgler, =kristalgleri, bórsílikatgler
ceramic: keramik, postulín, leir, =leir, =postulíni, steinleir, =keramiki, beinpostulín, =steinleir, =leirs, =beinpostulíni, leirtau, steintau
plastic: plast, =plasti, akrýl, pólýkarbónat, =akrýli, pólýprópýlen, =harðplasti, harðplast, pvc, trjákvoða, plexígler, =plexígleri
rubber: gúmmí, =sílikoni, sílikon, latex, =gúmmíi, neopren, sílíkon, =sílíkoni, =gúmmíinu, náttúrugúmmí
velvet: flauel, =flaueli, flos, velúr, =flauels, flauelsefni, rifflað flauel, =velúr
paper: pappír, pappi, =pappa, =pappír, karton, =pappírs, kraftpappír, bylgjupappi, =kartoni

[also]
subject.trousers + material.denim: =gallabuxur, =gallabuxum, =gallabuxna, =gallabuxurnar
subject.jacket + material.denim: gallajakki
subject.skirt + material.denim: gallapils
subject.dress + material.denim: gallakjóll
subject.duck + material.rubber: baðönd, gúmmíönd, =baðendur, =gúmmíendur
subject.boot + material.rubber: gúmmístígvél
subject.scarf + material.silk: silkiklútur, silkislæða
subject.hat + material.wool: ullarhúfa
subject.sweater + material.wool: lopapeysa, ullarpeysa
subject.bear + colour.brown: skógarbjörn, =skógarbirnir

[scene]
white-background: hvítur bakgrunnur, hvítum bakgrunni, hvítan bakgrunn, alhvítur bakgrunnur, =hreinum hvítum bakgrunni, alhvítum bakgrunni, =alveg hvítum bakgrunni, hreinhvítum bakgrunni
living-room: stofa, =stofu, =stofunni, setustofa, =stofuna, =setustofu, dagstofa, sjónvarpsstofa, borðstofa stofa
bedroom: svefnherbergi, =svefnherberginu, =svefnherbergið, hjónaherbergi, barnaherbergi, =barnaherbergið, =barnaherberginu
kitchen: eldhús, =eldhúsi, =eldhúsinu, eldhúsbekkur, =eldhúsið, eldhúsbekknum, eldhúsbekk, eldhúseyja
bathroom: baðherbergi, =baðherberginu, =baðherbergið, baðið, bað
office: skrifstofa, =skrifstofu, =skrifstofunni, heimaskrifstofa, vinnuherbergi, =skrifstofuna, vinnustaður, vinnurými
snow: snjór, =snjó, =snjónum, snæviþakinn, =snjóinn, =snævi, vetrarlandslag, snjóhvítu landslagi, =snjóþungu
studio: stúdíó, ljósmyndastúdíó, =stúdíói, =stúdíóinu, ljósmyndaver, myndver

[style]
photo: ljósmynd, raunsæ, raunsær, =raunsæja, =ljósmyndar, raunveruleg ljósmynd, =ljósmynda, raunverulegur
ink-wash: blekmálverk, kínverskt blekmálverk, blekteikning, kínversk blekmálun, tússmynd, tússteikning, =blekmálverks
watercolour: vatnslitamynd, =vatnslitir, vatnslitamálverk, vatnslitastíll, =vatnslitum, =vatnslitamálverks, vatnslitur, =vatnslitastíl
oil-painting: olíumálverk, =olíumálverks, olía á striga, =olíulitir, olíumálning, =olíumálverki, =olíulitum
cartoon: teiknimynd, =teiknimyndastíl, teiknimyndastíll, anime, myndasaga, =teiknimyndar, =myndasögustíl, teiknaður, =teiknimyndafígúra
cyberpunk: cyberpunk, sæberpönk, netpönk, cyberpönk, =cyberpunk stíl
futuristic: framúrstefnulegur, framtíðarlegur, vísindaskáldskapur, =framtíðarstíl, fútúrískur, vísindaskáldsögulegur, framtíðarstíll
vintage: vintage, retró, retro, antík, gamaldags, fornlegur, =antíkstíl, gömlum stíl, antíkur
minimalist: mínimalískur, naumhyggjulegur, mínímalískur, minimalískur, einfaldur stíll, naumhyggja, =mínimalískt, naumhyggjustíll, skandinavískum stíl

[view]
front: framan frá, séð að framan, beint að framan, að framan, framhlið mynd
side: frá hlið, séð frá hlið, hliðarsýn, á hlið séð, frá hliðinni
top: ofan frá, séð ofan frá, að ofan, fuglasjónarhorn, úr lofti, beint ofan frá
three-quarter: skáhallt að framan, þrír fjórðu, á ská, skáhallt, 45 gráðu horn, frá ská
close-up: nærmynd, í nærmynd, makró, makrómynd, =nærmynd af, í nálægð

[light]
soft: mjúkt ljós, mjúk lýsing, dauft ljós, mjúkri lýsingu, mjúku ljósi, dempuð lýsing, mild birta, mjúk birta, mjúkri birtu, í mjúku ljósi, mjúkum skuggum, kertaljós, kertaljósi, daufri birtu, mildri birtu, mjúkri dagsbirtu
studio: stúdíóljós, stúdíólýsing, =stúdíólýsingu, =stúdíóljósum
dusk: sólsetur, rökkur, kvöldbirta, kvöldsól, við sólsetur, =rökkri, =sólsetri, =kvöldsól, í rökkri, í ljósaskiptunum, ljósaskipti, =sólsetrinu, kvöldroði, sólarlag, við sólarlag, =sólarlagi, við rökkur, í kvöldsól, í kvöldbirtu, kvöldljós, í sólsetri, í sólarlagi
morning: morgunbirta, sólarupprás, dögun, morgunn, um morguninn, morgunsól, við sólarupprás, í dögun, morgunljós, =morgunsól, árla morguns, =morgunbirtu, =morgni, að morgni, í morgunbirtu, í morgunsól, morgunskíma, snemma morguns, í morgunljósi
night: nótt, að nóttu, um nótt, tunglsljós, =nóttu, um nóttina, =tunglsljósi, að nóttu til, =næturlagi, á nóttunni, =nóttina, tunglskin, =tunglskini, miðnætti, um miðnætti, í tunglsljósi, fullt tungl, stjörnubjart, stjörnubjörtum himni
backlit: baklýsing, mótljós, =baklýsingu, =mótljósi, baklýstur
neon: neon, neonljós, neonljósum, neonskilti, =neonlýsing, =neonlýsingu, =neonbirtu

[word]
trim: ól, handfang, sóli, =sóla, reim, =reimar, =reimum, hæll, =hæla, =hælum, sylgja, rennilás, =hnappur, tala, =tölum, =tölur, borði, fótur, =fætur, =fótum, hjól undir, lok, tappi, botn, kantur, saumur, kragi, ermi, =ermar, =ermum, vasi á flík, fóður, skúfur, =kögur, kögur, keðja á tösku, prent, áprent, rönd, =rendur, =röndum, doppa, =doppum, =doppur, mynstur, útsaumur, merki, texti, stafur, blúnda, steinn, perla, =perlum, demantur, gimsteinn, skífa, skjár, vísir, króna, kveikur, stútur, goggur, höfðagafl, =örmum, armur, bak, sæti, snúra, kapall, eyra, =eyru, =eyrum, auga, =augu, =augum, nef, =nef, skott, rófa, rani, fax, =veiðihár, hetta, =hettu, nagli, hnakkur, stýri, dekk, felga, pedali, strengur, smáatriði, skraut, skúffa, innlegg, tunga, axlaról, burðaról, band, úról, leðuról, teygja, merkimiði, skrúftappi, rör, eyrnapúði, spöng, takki, skinnkragi, =skinnkraga, loðkragi, loðfeldur, dúskur, =dúsk, =dúski, smella, lamir, hilluplata, hólf, =vösum, zirkon, blómamynstur, =blómamunstri, munstur, köflur, pallíettur, loppa, =loppur, =loppum, skaft, hak, bryggja, málmfætur, =málmfótum, =viðarfótum, viðarfætur, =trélok, snúrur, franskur rennilás, riflás, innri vasi, gullkeðja, glimmer, horn, hnúður, derið, der, hanki, =hönkum, =haldi, hald, =hnappar, =hnöppum, =dúskum, fald, faldur, =fóð, =fóði, =fóðs, =fóðar, =fóða, =fóðum, =fóðurinn, =fóðinn, =fóðnum, =baki, =baks, =bakið, =bakinu, =bök, =bökum, =bökin, =rana, =ranar, =rönum, =raninn, =ranann, =rananum, =bandi, =bands, =bandið, =bandinu, =bönd, =böndum, =böndin, =takka, =takkar, =tökkum, =takkinn, =takkann, =takkanum, =takkarnir, =tökkunum, =haki, =haks, =hakið, =hakinu, =hök, =hökum, =hökin
body: rammi, =ramma, umgjörð, =úrkassi, skermur, lampaskermur, =skermi, bolur tækis, áklæði, efni, yfirborð, áferð, litur, =lit, litir, ytra byrði, feldur, borðplata, hús tækis, grind, búkur, klæðning, blær, yfirbygging, tónn, ytra efni, =lampaskerm, skel yfirborð
other: veisla, =körfu, =körfur, =körfum, =kerru, garðveisla, afmælisveisla, lautarferð, tónleikar, brúðkaup, bekkur, garðbekkur, sulta, vatn, vín, kaffi, te, ávöxtur, epli, brauð, mjólk, hulstur, símahulstur, símahlíf, hleðsluhulstur, tölvuhulstur, fartölvutaska, fartölvuhulstur, koddaver, púðaver, sófaáklæði, stólaáklæði, sængurver, sængurverasett, rúmteppi, hleðslutæki, hleðslusnúra, símahaldari, haldari, standur, statíf, límmiði, veggspjald, plakat, mynd á vegg, lyklakippa, eyrnalokkur, =eyrnalokkar, =eyrnalokka, armband, =armbönd, næla, hanski, =hanskar, =hanska, vettlingur, =vettlingar, =vettlinga, sokkur, =sokkar, =sokka, =sokkum, inniskór, =inniskó, =inniskóm, handklæði, strandhandklæði, baðsloppur, sloppur, teppi, ábreiða, gluggatjald, =gardínur, gardína, gólfmotta, motta, dyramotta, baðmotta, músarmotta, tölvumús, þráðlaus mús, jógadýna, diskur, undirskál, glasamotta, borðmotta, dúkur, borðdúkur, servíetta, gaffall, skeið, hnífur, panna, steikarpanna, pottur, blómapottur, karfa, þvottakarfa, hjólakarfa, kassi, askja, box, skartgripaskrín, skartgripaskríni, spiladós, bakki, krókur, herðatré, snagi, fatahengi, geymslubox, skápur, fataskápur, kommóða, skenkur, sjónvarpsskápur, skóhilla, skóskápur, skóáburður, skóhorn, skókassi, vínrekki, vínglas, =vínglös, bjórglas, vatnsglas, =vatnsglös, kampavínsglas, glas, =glös, =glasi, glas af vatni, glas af víni, karafla, sykurkar, sjónvarp, skjár tölvu, lyklaborð, spjaldtölva, prentari, millistykki, rafhlaða, hleðslubanki, þrífótur, linsa, dróni, blóm, =blómum, planta, pottaplanta, blómvöndur, vöndur, tré í garði, jólatré, kaka, terta, kex, nammi, súkkulaði, hundamatur, kattamatur, kattasandur, klórustaur, taumur, hundaól, hálsól, ól fyrir hund, hundabæli, hundarúm, kattabæli, hundakofi, búr, fuglabúr, fiskabúr, bursti, tannbursti, sápa, sjampó, krem, andlitskrem, maskari, naglalakk, farði, serum, greiða, hárblásari, hárþurrka, ryksuga, blandari, brauðrist, ofn, ísskápur, þvottavél, saumavél, kaffivél, straujárn, strauborð, tjald, svefnpoki, hjálmur, hjólahjálmur, reiðhjólahjálmur, hjólataska, hjólalás, hjólapumpa, hjólastandur, hjólafesting, bílstóll, bílsæti, bílhlíf, spaði, tennisspaði, hjólabretti, hlaupahjól, mótorhjól, vespa, vörubíll, rúta, strætó, lest, flugvél, bátur, skip, seglskúta, eldflaug, geimskip, píanó, fiðla, tromma, flauta, penni, blýantur, strokleður, reglustika, dagatal, kort, póstkort, veggfóður, myndarammi, ljósmyndarammi, =stuttbuxur, =sundbuxur, sundbolur, bikiní, brjóstahaldari, nærföt, =nærbuxur, náttföt, jakkaföt, bindi, vesti, einkennisbúningur, búningur, samfestingur, smekkbuxur, =smekkbuxur, gríma, hárkolla, rúmföt, lak, dýna, yfirdýna, sæng, kertastjaki, =kertastjakar, kertahaldari, kertalukt, bókastoð, regnhlífastandur, gítartaska, gítarpoki, gítarstandur, gítaról, gítarnögl, myndavélataska, myndavélaól, upptakari, tappatogari, flöskuhaldari, skjávörn, skjáfilma, vélmenni, einhyrningur, dreki, hestur, kýr, kú, kind, lamb, geit, fugl, páfagaukur, örn, slanga, krókódíll, gíraffi, sebrahestur, kengúra, kóalabjörn, íkorni, broddgöltur, hjörtur, hreindýr, úlfur, hvalur, höfrungur, hákarl, kolkrabbi, fiðrildi, býfluga, maríuhæna, könguló, hæna, hani, lundi, manneskja, hús, dúkkuhús, bygging, brú, á fljót, fljót, stöðuvatn, vatn í landslagi, himinn, sól, tungl, stjarna, ský, gras, gluggi, gluggakista, hurð, veggur, gólf, þak, tjörn, skæri, fata, vatnskanna, skart, skartgripur, vasaljós, ljósasería, jólaljós, hengirúm, róla, rennibraut, sundlaug, grill, púsl, púsluspil, borðspil, bleyja, snuð, barnavagn, kerra, svunta, skurðarbretti, eldfast mót, bökunarform, ruslatunna, ruslafata, hundadót, kattadót, músagildra, fuglahús, nestisbox, snyrtitaska, snyrtibudda, gleraugnahulstur, kælitaska, ruslapoki, gulrót, snjókarl, sveppur, grasker, lampafótur, ljósapera, pera, hattahilla, krukka, hárspenna, hárband, leikjatölva, jólasveinn, jólakúla, fáni, plötuspilari, skíði, sleði, endurskinsmerki, =pönnu, =pönnur, =pönnum, =pannan, =pönnuna, =pönnunni, =pönnurnar, =pönnunum, =bakka, =bakkar, =bökkum, =bakkinn, =bakkann, =bakkanum, =bakkarnir, =bökkunum, =köku, =kökur, =kökum, =kakan, =kökuna, =kökunni, =kökurnar, =laki, =laks, =lakið, =lakinu, =lök, =lökum, =lökin, =hana, =hanar, =hönum, =haninn, =hanann, =hananum, =þaki, =þaks, =þakinu, =þök, =þökum, =þökin, =fötu, =fötur, =fötum, =fatan, =fötuna, =fötunni, =föturnar, glasahaldari, laufblað, lauf, engi, svalir, pallur, hlið, arinn, vaskur, bílskúr, háaloft, kjallari, bókasafn, kaffihús, veitingastaður, markaður, stöð, flugvöllur, leikvöllur, viti, höfn, kaktus, appelsína, sítróna, ostur, pítsa, hunang, trompet, harmonikka, girðing, klettur, alda, eyja, eldur, regnbogi, sólblóm, túlípani, gæs, dúfa, naut, skauta, skautar, ís, jarðarber, banani, bjór, sykur, servétta, stigi, gosbrunnur, kirkja, ruslakarfa, vindsæng
toy: leikfang, =leikföng, tuskudýr, fígúra, stytta, skúlptúr, sett, par, pakki, safn, tegund, mynd, teikning, málverk, líkan, röð, hópur, portrett, dót, dúkka, mjúkdýr, brúða, gerð, þrívíddarmynd, skissa, útgáfa, =mynd af, plúsdýr, myndskreyting, plús, sería, =pakkar, =pökkum, =pakkinn, =pakkann, =pakkanum, =pakkarnir, =pökkunum
generic: vörumynd, vöruljósmynd, vara, mynd af vöru, vöruljósmyndun, =vörunni, =vöruna, auglýsingamynd, vörumyndataka, =vörumyndir, =vöru, vörulistamynd, =vöruljósmynd af
plain: þetta, þessi, þessa, þessum, þessu, þennan, það, þess, því, þau, þeir, þær, þá, þeim, þeirra, sá, sú, minn, mín, mitt, mína, mínum, þinn, þín, þitt, sinn, sín, sitt, sínum, sína, okkar, ykkar, hans, hennar, ég, þú, hann, hún, við erum, við, þið, maður, hver, hvað, hvaða, hvenær, hvernig, hvers vegna, hvar, hér, hérna, þar, nú, núna, svo, mjög, ofsalega, virkilega, líka, einnig, aðeins, bara, einungis, alltaf, meira, mest, minna, minnst, margir, mörg, margar, nokkur, nokkrir, sumir, smá, allt, allir, allar, allur, öll, hvert, hverja, báðir, bæði, að, ef, þegar, þótt, því að, til sölu, selst, selja, upp, niður, út, inn, hár, hátt, háum, mikil gæði, hágæða, há upplausn, háskerpu, í hárri upplausn, upplausn, gæði, hd, 4k, nýr, glænýr, bestur, besta, besti, lúxus, glæsilegur, fallegur, fagur, flottur, sætur, krúttlegur, yndislegur, dásamlegur, elegant, stílhreinn, smart, klassískur, nútímalegur, tískulegur, tíska, töff, kúl, hönnuður, handgerður, handunninn, handmálaður, handverk, upprunalegur, ekta, einfaldur, látlaus, einlitur, einlit, mjúkur, harður, ljós, ljóst, ljósri, ljósum, ljósa, dökkur, skær, fölur, sterkur, pastel, mattur, glansandi, gljáandi, fægður, sléttur, grófur, stór, stærð, lítill, lítil, lítið, litla, litlum, litlu, litlar, litlir, smár, mini, meðalstór, breiður, mjór, langur, löng, langt, síður, stuttur, þunnur, þykkur, kringlóttur, hringlaga, ferkantaður, ferhyrndur, sporöskjulaga, rétthyrndur, léttur, þungur, færanlegur, samanbrjótanlegur, stillanlegur, vatnsheldur, vatnsfráhrindandi, þráðlaus, rafmagns, rafmagn, stafrænn, snjall, sjálfvirkur, handvirkur, úti, inni, utandyra, innandyra, ferða, sport, sportlegur, íþrótt, frjálslegur, formlegur, spari, sumar, vetur, haust, vor, vetrar, dömu, dömur, kona, konur, kvenna, konu, kven, herra, karla, karlmaður, karlmenn, maður, menn, stelpa, stelpur, strákur, strákar, barn, börn, barna, ungbarn, ungbarna, fullorðinn, fullorðna, fullorðins, unisex, unglingur, unglinga, gjöf, gjafir, gjafahugmynd, afmæli, afmælisgjöf, jól, jólagjöf, mæðradagur, útsala, tilboð, afsláttur, sending, frí sending, frí heimsending, heimsending, ókeypis, verð, ódýr, kaupa, keypt, vörumerki, stíll, stíl, útlit, form, lögun, hönnun, heimili, heima, innrétting, skrautlegur, skreyttur, borg, borgin, sveit, sveitalegur, sveitastíll, rustik, skandinavískur, norrænn, iðnaðar, boho, ítalskur, franskur, japanskur, kínverskur, þýskur, íslenskur, íslenskt, enskur, danskur, sænskur, norskur, evrópskur, cm, mm, ml, cl, dl, kg, g, l, lítra, lítri, lítrar, tommu, tommur, tomma, watt, volt, manna, manns, sæta, vinsamlegast, takk, búðu til, búa til, gerðu, gera, teiknaðu, teikna, sýndu, sýna, gefðu, ég vil, vil, vilja, langar, þarf, óska, vantar, leita, vera, verið, verður, varð, getur, skal, ætti, má, þyrfti, gert, gerir, sitjandi, liggjandi, standandi, sofandi, hlaupandi, hoppandi, brosandi, hlæjandi, glaður, hamingjusamur, dapur, leiður, fyndinn, skemmtilegur, vingjarnlegur, loðinn, dúnmjúkur, leikandi, hugrakkur, villtur, reiður, borðandi, lesandi, dansandi, syndandi, gangandi, kennari, læknir, kokkur, konungur, kóngur, drottning, prins, prinsessa, geimfari, sjóræningi, hjúkrunarfræðingur, slökkviliðsmaður, lögregla, töframaður, norn, álfur, ofurhetja, hálkuvörn, viðloðunarfrír, fóðraður, vatteraður, bólstraður, fléttaður, ofinn, prjónaður, heklaður, plíseraður, röndóttur, köflóttur, doppóttur, blómóttur, útsaumaður, prentaður, mynstraður, munstraður, þægilegur, endingargóður, slitsterkur, traustur, sterkbyggður, hentugur, praktískur, umhverfisvænn, endurunninn, lífrænn, náttúrulegur, náttúra, hreinn, vegan, falskur, gervi, eftirlíking, fullur, tómur, opinn, lokaður, tvöfaldur, einfalt, hálfur, heill, vinstri, hægri, miðja, hangandi, staðsettur, svífandi, einangraður, frístandandi, bakgrunnur, bakgrunn, stemning, andrúmsloft, notalegur, kósý, kósí, sólríkur, sólarljós, sólskin, dagsbirta, dagsljós, náttúruleg birta, birta, hvítt ljós, hlýhvítt, hlýtt ljós, lýsing, lýsingu, skarpur, óskýr, fíngerður, nettur, fjölhæfur, rúmgóður, síðerma, langerma, stutterma, löngum ermum, stuttum ermum, síðum ermum, ermalaus, hlýralaus, hátt mitti, hár í mittið, hringlaga hálsmál, v hálsmál, hálsmál, oversized, slim fit, þröngur, víður, laus, beinn, útvíður, eins og nýr, sem nýr, notaður, lítið notaður, vel með farinn, gott ástand, góðu ástandi, ástand, ónotaður, skóli, skóla, vinna, vinnu, hversdags, fagmaður, atvinnu, auðvelt, auðveldur, þrífa, þvottur, þvo, uppþvottavél, þolir uppþvottavél, þolir, örbylgjuofn, takmörkuð útgáfa, bluetooth, usb, led, hleðsla, endurhlaðanlegur, persónulegur, ábyrgð, lager, á lager, rúmar, tilvalinn, fullkominn, sérstakur, einstakur, tímalaus, vandaður, vönduð, útsýni, ár, ára, dagur, pólýester, nælon, viskós, teygjanlegur, teygjuefni, andar, hitaeinangraður, hlýr, kaldur, svalur, gegnsær, glær, glært, rafgulur, litríkur, litaður, marglitur, tvílitur, losanlegur, aftakanlegur, ilmandi, snúanlegur, staflanlegur, uppblásanlegur, auka, extra, súper, plús stærð, pro, max, hönd, höfuð, kvöld, morgunmatur, hádegismatur, one size, gaming, leikja, lágur, lágt, hraður, hægur, næstum, karata, karat, þurrkaður, þurrkuðum, borða, drekka, sofa, leika, ganga, góður, góð, gott, góðar, góðum, frábær, frábært, xs, s, m, xl, xxl, sett saman, ásamt fleiru, vönduðu, falleg, falleg gjöf, lífstykki, ferð, alls, tréð, skarti, snúast, einn, ein, eitt, eina, einum, einni, =þætt, =þæjan, =þæja, =þæjum, =þærri, =min, =mið, =mna, =mni, =mnu, =mnum, =minni, =mnir, =mnar, =mins, =minnar, =þin, =þna, =þni, =þnu, =þnum, =þinni, =þnir, =þnar, =þins, =þinnar, =þinna, =sin, =sið, =sna, =sni, =snu, =snum, =sinni, =snir, =snar, =sins, =sinnar, =sinna, =muð, =mað, =maðan, =maða, =maðri, =muðu, =muðum, =maðir, =maðar, =maði, =maðra, =maðs, =maðrar, =ölt, =ölan, =öla, =ölli, =ölu, =ölum, =öls, =ölir, =ölar, =öli, =öllra, =öllrar, =num, =nir, =nar, =ins, =innar, =inna, =háan, =háa, =hárri, =háu, =háir, =háar, =hái, =hárra, =nýtt, =nýjan, =nýja, =nýrri, =nýju, =nýjum, =nýir, =nýjar, =étt, =étan, =éta, =étri, =étu, =étum, =éts, =étir, =étar, =éti, =étra, =étrar, =köld, =kalt, =kaldan, =kalda, =kaldri, =köldu, =köldum, =kalds, =eið, =ena, =eni, =enu, =enum, =enir, =enar, =eins, =einnar, =einna, mig, mig langar, mig langar að sjá, sjá, gætir þú, gætirðu, geturðu, getur þú, ömmu, amma, afi, mamma, pabbi, vinur, vinkona, fylgir, tengist, öllum, st, uv, usb c, c, ný, gb, sendi, marmari, steypa, flís, greyptur, risastór, pínulítill, pínulítil, gamall, gömul, gamalt, gamlan, gamla, ungur, þreyttur, syfjaður, forvitinn, latur, riddari, víkingur, kúreki, trúður, sjómaður, bóndi, bakari, klukkutíma, klst, brennslutími, gíra, kemst, kemst í, um, hleypur um, séð, ljósmynd af, teikning af, blautur, blaut, þoka, rigning, þokukenndur, hljóðlátur, ónotað, nánast nýtt, sem nýtt, ástandi, ram, í kassa, með miðum, rafhlaða allt að, óska eftir, óskast, mætti ég, gætuð þið, máluð, málað, málaður, liggur í grasinu

[role]
exclude-after: án, ekki, enginn, engin, ekkert, engar, engir, nema, í staðinn fyrir, í stað, aldrei, er ekki, eru ekki, hefur ekki, laus við, fyrir utan, hvorki, né, ekkert af, frekar en, að undanskildum
exclude-before: fylgir ekki, fylgja ekki, fylgir ekki með, fylgja ekki með, ekki innifalið, ekki innifalinn, ekki innifalin, selt sér, selst sér, seld sér, seldur sér, er ekki innifalið, er ekki innifalinn, eru ekki innifalin, seldir sér, seldar sér, er ekki með, seljast sér, undanskilið, er selt sér, eru ekki innifaldar, eru ekki innifaldir, ekki innifaldir, ekki innifaldar
fits-after: fyrir, passar við, passar fyrir, hentar fyrir, hentar, tilvalið fyrir, tilvalinn fyrir, tilvalin fyrir, samhæft við, samhæfur, við hliðina á, á bak við, bak við, nálægt, ólíkt, passar með, passar vel við, passa við, passa vel við, fer vel við, í stíl við, fullkominn fyrir, fullkomið fyrir, fullkomin fyrir, til, hannað fyrir, hannaður fyrir, hönnuð fyrir, ætlað fyrir, ætlaður, hjá, hentugur fyrir, samhæf við, miðað við, svipað og, fer fallega við, passar fullkomlega við, handa
with-after: með, ásamt, hefur, skreytt með, skreyttur með, fyllt með, inniheldur, þakið, búinn, búið, innifelur, skreytt, fylgir með, sem, sem er með, prýdd með, prýddur með, þar með talið, klætt með, bólstraður með, bólstrað með, saumað með, skreyttir með, útbúinn með, hafa, prýtt
wear-after: klæddur í, klædd í, klætt í, í fötum, heldur á, með á höfðinu, leikur sér með, blæs, ber, berandi, klæðist, haldandi á, blásandi, leika sér með, faðmar, klæddur, situr á hjóli með, sem heldur á, sem blæs, sem ber, sem klæðist, sem leikur sér með, blæs út, er klæddur í, er klædd í, spilar á, heldur utan um, gengur með, skartar, íklæddur, íklædd
wear-before: á höfðinu, um hálsinn, á nefinu, á hausnum
in-after: í, á, undir, gegn, fyrir framan, ofan á, milli, á milli, inni í, yfir, upp við, úti í, í miðjum, í miðri, í miðju, meðfram, gegnum, umkringdur, umkringd, umkringt, meðal, úti á, inni á, niðri í, uppi á, upp á, framan við, undir berum, hangandi á, standandi á, liggjandi á, sitjandi á, situr á, stendur á, liggur á, í litnum, á móti, kringum, í kringum, uppi í, neðan við
of: úr, af, frá, gert úr, gerður úr, gerð úr, gerðar úr, gerðir úr, framleitt úr, framleiddur úr, framleidd úr, búið til úr, búinn til úr, búin til úr, samsett úr, saumað úr, saumaður úr, smíðaður úr, smíðað úr, smíðuð úr, unnin úr, unnið úr, prjónað úr, prjónuð úr, prjónaður úr, úr ekta, ofinn úr, steypt úr, mótað úr
and: og, eða, auk, &, og einnig, og einn, og ein, og eitt
but: en, heldur, hins vegar, heldur úr, en ekki fleira, aftur á móti, les, borðar, étur, drekkur, horfir, situr, liggur, stendur, sefur, hleypur, hoppar, brosir, hlær, dansar, syndir, flýgur, ekur, keyrir, gengur, hvílir, hangir
topic: er, eru, fæst í, kemur í, er í boði í, fást í, eru í boði í, var, koma í
count-after: sett af, pakki með, fjöldi, sett með, kassi með, pakkning með, par af
count-before: stk, stykki, hluta, pakka, x, saman í pakka, eintök, pör, pack

[key]
subject: vara, viðfangsefni, hlutur, titill, nafn, tegund, vöruheiti, heiti, flokkur, vöruflokkur
colour: litur, litir, aðallitur
material: efni, efniviður, samsetning, hráefni, aðalefni
scene: umhverfi, bakgrunnur, staður, sena, staðsetning, svið, rými
style: stíll, liststíll
view: sjónarhorn, horn, myndavélarhorn, sýn
light: lýsing, ljós, birta, tími dags
accessory: aukahlutir, fylgihlutir, fylgihlutur
exclude: útiloka, án, neikvætt, forðast, ekki, sleppa
quantity: fjöldi, magn, stk
ignore: stærð, merki, þyngd, mál, gerð, verð, hæð, breidd, lengd, dýpt, þvermál, árstíð, kyn, vörunúmer, rúmmál, framleiðandi, ástand, vörumerki, passar, samhæfni, stærðir, uppruni

[number]
2: tveir, tvær, tvö
3: þrír, þrjár, þrjú
4: fjórir, fjórar, fjögur
5: fimm
6: sex
7: sjö
8: átta
9: níu
10: tíu
12: tólf, tylft

# Swahili. Adjectives agree with their noun class: the forms of colours are listed. "-a" of possession
# stands as "ya", "wa", "cha", "la", "za", "vya", "kwa".
[language]
tag: sw
source: written by hand
heads: first
adjectives: after
clause: first
parts: yes

[suffix 1]
ni: in-before

[subject]
dress: gauni, magauni, nguo ya jioni, gauni la jioni, gauni la harusi, rinda, marinda, gauni refu, gauni fupi, nguo ya harusi, gauni la kike, gauni la wanawake, dela, madela, gauni la sherehe, gauni la kiangazi, gauni la maksi, shela, gauni la watoto, gauni la mtoko, nguo ya kike, vazi la jioni, kitenge gauni, gauni la mikono mirefu, dera
t-shirt: fulana, tisheti, t shirt, shati la t, singleti, tishati, vesti, fulana ya mikono mifupi, kitopu, topu, fulana za kiume, fulana ya shingo ya duara, flana, tshirt
shirt: shati, mashati, blauzi, shati la kiume, shati la mikono mirefu, polo, shati la polo, kanzu fupi, blausi, shati rasmi, tuniki, shati la kike, shati la mikono mifupi, shati la kofi, mashati ya kiume, shati la drafti
jacket: koti, makoti, jaketi, majaketi, koti la mvua, blezi, jaketi la ngozi, koti refu, koti la baridi, koti la suti, kizibao, vizibao, bleza, koti la ngozi, parka, kabuti, koti la kike, koti la kiume, kizuia upepo, sweta la zipu, koti la sufu
trousers: suruali, suruali ndefu, leggings, taiti, suruali ya michezo, suruali za kiume, suruali za kike, suruali ya kitambaa, legingi, suruali ya mazoezi, suruali ya kadeti, suruali pana, kadeti, pajama suruali, bukta ndefu
skirt: sketi, sketi fupi, sketi ndefu, sketi ya marinda, sketi ya kike, sketi ya mini
sweater: sweta, masweta, hudi, jampa, sweta la sufu, hoodie, kadigani, pulova, sweta la hudi, swetashati
hat: kofia, kapelo, kofia ya majani, kofia ya jua, bareti, kofia ya baridi, kofia ya besiboli, kofia ya sufu, kofia ya ukili, kepi, chepeo, pama, kofia ya kapelo, kofia ya pamba, kofia ya pwani, kofia ya mtoto, kofia ya mabawa, barakashia, kofia ya kiua
scarf: skafu, mtandio, mitandio, shali, skafu ya sufu, ushungi, kitambaa cha shingo, kitambaa cha kichwa, hijabu, leso ya shingo, kilemba, skafu za shingo, shela ya shingo, mtandio wa kichwa, skafu la shingo
sneaker: viatu vya michezo, kiatu cha michezo, viatu, kiatu, raba, snika, viatu vya kukimbilia, sneakers, viatu vya mbio, raba za michezo, viatu vya mazoezi, viatu vya kukimbia, viatu vya kiume, viatu vya wanaume, viatu vya kutembelea, loafer, viatu vya wanawake, viatu vya watoto, viatu vya raba, viatu vya mpira wa miguu, kiatu cha kiume, moka, mokasini, viatu vya kike, viatu vya shule, snikas, sneaker, njumu
boot: buti, mabuti, buti la ngozi, viatu vya buti, gambuti, buti za mvua, buti za ngozi, buti za kupanda mlima, magambuti, viatu vya mvua, mabuti ya ngozi, buti za jeshi, viatu virefu vya baridi, buti la mvua, gamboti, mabuti ya mvua
high-heel: viatu vya visigino, viatu vya kisigino kirefu, visigino virefu, viatu vya visigino virefu, viatu vya mchuchumio, mchuchumio, skuna, viatu vyenye visigino virefu, viatu vya hili, hills, michuchumio, viatu virefu, viatu vya hereni ya kisigino, heels, viatu vyenye kisigino, viatu vya kisigino
sandal: sandali, makubazi, kandambili, ndara, malapa, sandals, viatu vya wazi, kubazi, champali, yebo yebo, makubadhi, kubadhi, ndala, sendozi, sendo, kobazi, viatu vya kubadhi, sandozi
handbag: mkoba, mikoba, pochi ya kike, begi la mkono, mkoba wa ngozi, mfuko wa mkono, mkoba wa bega, begi, mabegi, mkoba wa kike, mkoba wa mkono, begi la bega, kipochi, mkoba wa wanawake, begi la kike, pochi kubwa, mfuko wa ununuzi, klachi, mkoba wa kubeba, kipochi cha mkononi, begi dogo la mkono, kikapu cha mkononi, handbag, mfuko wa bega
backpack: begi la mgongoni, mkoba wa mgongoni, begi la shule, mkoba wa shule, shanta, begi la mgongo, mabegi ya mgongoni, mkoba wa mgongo, mikoba ya shule, mabegi ya shule, mikoba ya mgongoni, begi la kubeba mgongoni, mfuko wa mgongoni, begi la mwanafunzi, backpack
suitcase: sanduku la safari, begi la safari, suti kesi, sanduku la nguo, masanduku ya safari, mkoba wa safari, begi la magurudumu, sutikesi, begi la kusafiria, sanduku la kusafiria, sanduku la magurudumu, mizigo ya safari, masanduku ya kusafiria
wallet: pochi, waleti, pochi ya kiume, mkoba wa pesa, pochi za ngozi, pochi ya ngozi, kikoba, pochi ya pesa, pochi ya wanaume, pochi ya kadi
belt: mkanda, mikanda, mshipi, mkanda wa ngozi, mkanda wa suruali, mkanda wa kiunoni, mishipi
watch: saa ya mkono, saa, saa ya mkononi, saa janja, saa mahiri, saa ya kiume, saa ya kike, saa za mkono, saa ya mfukoni, saa ya dijitali, saa ya wanaume, saa ya wanawake, saa za mkononi, smartwatch, saa ya mkononi ya kiume, saa nadhifu, saa za kike, saa za kiume
ring: pete, pete ya ndoa, pete ya uchumba, pete ya kidole, pete za ndoa, pete ya fidha, pete ya kike, pete ya kiume
necklace: mkufu, mikufu, kidani, vidani, mkufu wa lulu, mkufu wa shingo, mkufu wa shanga, cheni, cheni ya shingo, mkufu wa kike, kipini cha shingo
sunglasses: miwani ya jua, miwani za jua, miwani meusi
umbrella: mwavuli, miavuli, mwamvuli, miamvuli, mwavuli wa pwani, mwavuli wa jua, mwavuli wa mvua, mwavuli wa kukunja, parasoli
sofa: sofa, kochi, makochi, sofa seti, masofa, sofa ya viti vitatu, sofa la viti vitatu, sofa ya kona, kochi la viti viwili, sofa ya kulalia, kochi kubwa, sofa la kona, kochi la viti vitatu, sofa la viti viwili, kochi refu, viti vya sebuleni
chair: kiti, viti, kiti cha ofisi, kiti cha mkono, kigoda, vigoda, kiti cha kubembea, kiti cha kulia, stuli, viti vya ofisi, kiti cha baa, kiti cha bustani, kiti cha michezo ya kompyuta, kiti cha mapumziko, viti vya chakula, viti vya kulia, kiti cha mtoto, kiti cha jikoni, kiti cha mikono, vitukuta, kiti cha plastiki cha bustani, kiti cha kuegemea, kiti cha kupumzikia, kiti kirefu, kiti cha kuzunguka, kiti cha sebuleni, viti vya baa, kiti cha ufukweni
table: meza, meza ya kahawa, meza ya kulia, meza ya chakula, meza ya ofisi, meza ya kusomea, dawati, madawati, meza ya pembeni, stuli ya kahawa, meza ya kazi, meza ya kompyuta, meza ya jikoni, meza ya kitanda, meza ya kulia chakula, meza ndogo, meza ya sebuleni, meza ya kuandikia, meza ya wageni, meza ya kujipamba, meza ya kando, kimeza, meza ya duara
bed: kitanda, vitanda, kitanda cha watoto, kitanda cha mtoto, kitanda cha ghorofa, kitanda cha watu wawili, kitanda cha deka, kitanda cha mtu mmoja, vitanda vya watoto
lamp: taa, taa ya mezani, taa ya meza, kandili, taa ya usiku, taa ya sakafuni, fanusi, chandarua cha taa, taa ya kusomea, taa ya ukutani, taa ya dari, taa ya kuning'inia, taa ya kando ya kitanda, taa ya kitandani, karabai, kibatari, chandelia, taa ya kusimama, taa ya kitanda, taa ya kichwa, taa ya kuchaji, taa ya sola, kurunzi, tochi, taa ya chumbani, taa ya kunyonga
bookshelf: rafu ya vitabu, kabati la vitabu, rafu, shelfu ya vitabu, shelfu, rafu za vitabu, kabati ya vitabu, rafu ya ukutani, shubaka la vitabu, kabati la kuwekea vitabu, rafu ya kuwekea vitabu, shelfu za vitabu, rafu ya mbao ya vitabu
vase: chombo cha maua, vase, jagi la maua, vazi la maua, vyombo vya maua, vasi, vasi ya maua, chungu cha maua ya mezani, gudulia la maua, chombo cha kuwekea maua, jagi la kuwekea maua, vazi la kauri la maua, vazi, chungu cha maua
mug: kikombe, vikombe, kikombe cha kahawa, kikombe cha chai, magi, mugi, vikombe vya chai, vikombe vya kahawa, bilauri ya chai, kikombe cha safari, kopo la chai, kikombe kikubwa, mag, kikombe cha maziwa, magi ya kahawa
teapot: birika, birika la chai, buli, mabirika, buli la chai, birika la umeme, birika ya chai, mabuli, birika la kahawa, dele, dele la kahawa, kettle, buli la kauri la chai
bottle: chupa, chupa ya maji, chupa za maji, thermos, chupa ya mvinyo, chupa ya chai, chupa ya michezo, themosi, kibuyu cha maji, chupa ya divai, chupa ya kubebea maji, themosi ya chai, chupa za glasi za maji, chupa ya kunywea maji, flaski
bowl: bakuli, mabakuli, bakuli la supu, bakuli la saladi, kibakuli, bakuli la matunda, vibakuli, bakuli la kina, mabakuli ya supu, bakuli la kuchanganyia, bakuli la wali, bakuli kubwa, hero, bakuli la uji
pillow: mto, mito, mto wa sofa, mto wa kulalia, mto wa shingo, mito ya sofa, mto wa mapambo, foronya mto, takia, mito ya mapambo, mto wa kichwa, mto wa kukalia, mto wa kupumzikia, foronya na mto
candle: mshumaa, mishumaa, mshumaa wa manukato, mshumaa wenye harufu nzuri, mishumaa yenye harufu, mshumaa wa harufu, mishumaa ya manukato
clock: saa ya ukutani, saa ya mezani, saa ya kengele, saa ya ukuta, saa ya kuamsha, saa ya meza, saa za ukutani, saa kubwa ya ukutani, saa ya kutundika ukutani, saa ya kugonga, saa ya kutundika
mirror: kioo cha kujitazama, kioo cha ukutani, kioo cha kujipamba, kioo, vioo, kioo cha kujiangalia, kioo cha bafuni, kioo cha mkono, kioo kirefu, kioo cha kutundika, kioo cha meza, kioo cha kuvalia, kioo cha urefu mzima, kioo cha chumbani
car: gari, magari, motokaa, gari la umeme, gari la michezo, teksi, gari la mashindano, gari la kifahari, magari ya umeme, gari dogo, gari ya umeme, gari la kuchezea, gari la kisasa, jipu, gari la kale, gari la familia, kigari, gari la wagonjwa toy, pikapu, gari la mbio
bicycle: baiskeli, baisikeli, baiskeli ya mlima, baiskeli ya umeme, baiskeli ya watoto, baiskeli za watoto, baiskeli ya milimani, baiskeli ya kiume, baiskeli ya kike, baiskeli ya mjini, baiskeli ya mizigo
headphones: vipokea sauti, headphones, spika za masikioni, vipokea sauti vya masikioni, earphones, vichwa vya sauti, hedifoni, kipokea sauti, vipokea sauti visivyo na waya, headphone, visikizi, visikilizi, earbuds, spika za masikio, vipaza masikioni, hedifoni zisizo na waya, hedseti, vifaa vya masikioni, headset
phone: simu, simu ya mkononi, simu janja, rununu, simu mahiri, iphone, simu za mkononi, smartphone, simu ya mkono, simutamba, simu ya kisasa, simu ya kitochi, simu ya mezani, simu za kisasa, aifoni
laptop: kompyuta mpakato, laptop, kompyuta, kompyuta ya mkononi, tarakilishi, kipakatalishi, laptopu, ngamizi, vipakatalishi, kompyuta ya mapajani, kompyuta ndogo, laptop ya gaming, laptopu ya mkononi
camera: kamera, kamera ya picha, kamera ya dijitali, kamera za video, kamera ya video, kamera za dijitali, kamera ya filamu, kamera ya zamani ya picha, kamera ya kupigia picha
speaker: spika, spika ya bluetooth, kipaza sauti, spika za bluetooth, vipaza sauti, spika isiyo na waya, redio spika, soundbar, bufa, sabufa, spika ya kubebeka, spika kubwa, spika ndogo, spika za sauti
perfume: manukato, marashi, chupa ya manukato, pafyumu, uturi, perfume, chupa ya marashi, manukato ya kike, manukato ya kiume, pafyum, pafyumu ya kike, pafyumu ya kiume, uturi wa kike, marashi ya kike, marashi ya kiume, manukato ya wanawake
lipstick: rangi ya mdomo, lipstick, rangi ya midomo, lipstiki, rangi za mdomo, rangi za midomo, lipshaini, rangi ya midomo ya kike, lipstick ya rangi, lipgloss
ball: mpira, mipira, mpira wa miguu, mpira wa kikapu, mpira wa tenisi, mpira wa pwani, mpira wa wavu, mpira wa soka, mpira wa kuchezea, mpira wa watoto
guitar: gita, magita, gitaa, gitaa la umeme, gitaa la akustika, gita la umeme, gita la akustika, ukulele, gitaa la mbao
teddy-bear: dubu wa kuchezea, teddy bear, mwanasesere dubu, teddy, dubu teddy, dubu mwanasesere, tedi, dubu wa manyoya, dubu mwanasesere wa watoto, tedi bea, teddy bea, dubu wa midoli
book: kitabu, vitabu, daftari, riwaya, shajara, kitabu cha watoto, kitabu cha hadithi, madaftari, vitabu vya watoto, kitabu cha mapishi, notibuku, kijitabu, kitabu cha kuandikia, kitabu cha kupikia, kitabu cha shule, kitabu cha kumbukumbu, vitabu vya hadithi, kitabu cha rangi
cat: paka, mtoto wa paka, paka mdogo, kipaka, pusi, mapaka, paka jike, paka mweusi mdogo, nyau, watoto wa paka
dog: mbwa, mtoto wa mbwa, kijibwa, mbwa mdogo, umbwa, vijibwa, mbwa jike, watoto wa mbwa, mbwakoko
bear: dubu, mtoto wa dubu, dubu mdogo, dubu wa barafu
rabbit: sungura, mtoto wa sungura, sungura mdogo, kisungura, sungura jike, watoto wa sungura
panda: panda, dubu panda, panda mkubwa, mtoto wa panda
elephant: tembo, ndovu, mtoto wa tembo, tembo mdogo, mtoto wa ndovu
duck: bata, mtoto wa bata, kifaranga cha bata, bata mdogo, bata maji, bata bukini, batamzinga mdogo
frog: chura, vyura, kichura
dinosaur: dinosauri, dinosaria, dinosau, t rex, dinosaur
penguin: pengwini, penguini, ngwini, pengwini mdogo, penguin, pengwini mkubwa
pig: nguruwe, mtoto wa nguruwe, kinguruwe, kitimoto
fox: mbweha, mtoto wa mbweha
lion: simba, simba jike, mtoto wa simba, simba dume
tiger: chui milia, tiger, chui mkubwa, simbamarara, tiga, chui mwenye milia, simba milia
monkey: nyani, tumbili, kima, sokwe, ngedere, gorila, sokwe mtu
mouse: panya, mtoto wa panya, panya mdogo, buku panya
owl: bundi, babewatoto, bundi mdogo
fish: samaki, samaki wa dhahabu, visamaki, samaki mdogo, kisamaki
turtle: kobe, kasa, makobe, mtoto wa kobe, kobe wa baharini, kasa wa baharini, kasa mdogo
chick: kifaranga, vifaranga, kifaranga cha kuku, mtoto wa kuku
garden: bustani, bustani ya maua, uani, bustani ya kijapani, bustani ya kichina, shamba la maua, ua wa nyumba, bustani ya mboga, bustani ya nyumba, bustani ya miti, shamba, ua wa nyuma
palace: ikulu, kasri, jumba la kifalme, hekalu, ngome, jumba la mfalme, mji uliokatazwa, mji haramu, kasri la kale, jumba la kale, kasri la sultani, ngome kongwe
skyline: mandhari ya jiji, mandhari ya mji, upeo wa jiji, taswira ya jiji, mandhari ya miji, majengo marefu ya jiji, anga la jiji, maghorofa ya jiji, mandhari ya jiji la nairobi, mandhari ya jiji la dar es salaam
mountains: mlima, milima, safu ya milima, mandhari ya milima, mlima kilimanjaro, kilimanjaro, mlima kenya, vilima, kilele cha mlima
beach: pwani, ufukwe, ufuo, fukwe, ufuko wa bahari, ufukwe wa bahari, bahari, mwambao, ufuo wa bahari, ufukwe wa mchanga, pwani ya bahari, kando ya bahari, fukwe za bahari, ufukoni, baharini
forest: msitu, misitu, pori, msitu wa mvua
street: barabara, mtaa, mitaa, njia, uchochoro, mtaa wa jiji, barabara ya mjini, kichochoro, vichochoro, barabara ya lami, mtaa wa mjini

[accessory]
glasses: miwani, miwani ya kusomea, miwani ya macho, mawani
bow: tai ya kipepeo, fundo la utepe, utepe wa nywele, bow, bou, tai ya bow
balloon: puto, maputo, baluni, puto la hewa, mabaluni
bubbles: mapovu, povu, viputo, mapovu ya sabuni, povu la sabuni, kiputo
wings: bawa, mabawa, mwenye mabawa, anayepaa, anayeruka angani, anaruka angani, wenye mabawa, mbawa, apaaye

[colour]
red: nyekundu, mwekundu, wekundu, chekundu, vyekundu, jekundu, mekundu, kwekundu, nyekundu iliyokolea, rangi ya damu, zambarau nyekundu, maruni, damu ya mzee, nyekundu ya giza, mwekundu iliyoiva, rangi ya mvinyo, maroon, rangi ya komamanga, rangi nyekundu, rangi ya divai, mwekundu sana
orange: rangi ya machungwa, chungwa, rangi ya chungwa, machungwa, ya chungwa, rangi ya matumbawe, rangi ya papai, ya rangi ya chungwa, ya machungwa, rangi ya karoti, chungwa iliyokolea
yellow: njano, manjano, ya njano, rangi ya limau, kimanjano, umanjano, rangi ya haradali, haradali, rangi ya ndimu, rangi ya manjano, njano hafifu, rangi ya ndizi
green: kijani, kijani kibichi, chanikiwiti, kijani iliyokolea, kijani kilichokolea, kijani cha zeituni, zumaridi, kijani hafifu, kijani cha mnanaa, kijani kibivu, rangi ya majani, kijani nyepesi, kijani mwanga, kijani cha jeshi, rangi ya zeituni, kijani cha majani, rangi ya mnanaa, kijani kijeshi, rangi ya kijani, kijani cheusi, kijani mbivu, kijani cha msitu
blue: bluu, buluu, samawati, bluu angavu, nili, kibuluu, rangi ya bluu, samawati nzito, bluu ya kifalme, bluu ya kobalti, rangi ya nili
light-blue: samawati hafifu, bluu hafifu, bluu ya anga, rangi ya anga, feruzi, bluu nyepesi, bluu isiyokolea, samawi, bluu bahari, bluu mwanga, samawati ya anga, rangi ya samawati hafifu, buluu hafifu, buluu ya anga, samawati nyepesi, rangi ya feruzi, turquoise, rangi ya bluu ya anga, bluu ya mbingu
navy: bluu iliyokolea, bluu ya giza, navy, bluu nyeusi, bluu nzito, samawati iliyokolea, bluu iliyoiva, bluu ya bahari kuu, navy blue, bluu kali, buluu iliyokolea, buluu nzito, buluu ya giza, rangi ya bluu iliyokolea, bluu ya usiku, nevi, nevi bluu, bluu ya navy
purple: zambarau, urujuani, hudhurungi zambarau, zambarau hafifu, zambarau iliyokolea, rangi ya lavenda, rangi ya zambarau, zambarau nyepesi, rangi ya bilinganya, lavenda
pink: pinki, waridi, ya waridi, pinki hafifu, pinki iliyokolea, waridi hafifu, rangi ya waridi, rangi ya pinki, pinki nyepesi, rangi ya waridi hafifu, fushia, pinki kali
brown: kahawia, hudhurungi, kahawia iliyokolea, kahawia hafifu, rangi ya kahawa, rangi ya chokoleti, udongo rangi, rangi ya maziwa kahawa, kikahawia, rangi ya kahawia, rangi ya hudhurungi, rangi ya karameli, chokoleti rangi, rangi ya mdalasini, rangi ya udongo
beige: beji, krimu, rangi ya mchanga, rangi ya krimu, maziwa, rangi ya pembe, khaki, rangi ya maziwa, kaki, beige, rangi ya ngano, rangi ya pembe za ndovu, rangi ya beji, rangi ya vanila, rangi ya kaki, krimu hafifu, rangi ya ngozi ya mwili, rangi ya mchele
black: nyeusi, mweusi, weusi, cheusi, vyeusi, jeusi, meusi, kweusi, nyeusi tititi, mweusi tititi, jeusi tititi, rangi nyeusi, nyeusi ti, rangi ya masizi
white: nyeupe, mweupe, weupe, cheupe, vyeupe, jeupe, meupe, kweupe, nyeupe pepe, nyeupe theluji, mweupe pepe, rangi nyeupe, nyeupe kabisa, rangi ya theluji
grey: kijivu, kijivujivu, rangi ya majivu, kijivu kilichokolea, kijivu hafifu, kijivu iliyokolea, kijivu cha mkaa, kijivu cheusi, rangi ya kijivu, rangi ya jivu, kijivu nyepesi, rangi ya mkaa, kijivu mkaa
gold: dhahabu nyeupe, dhahabu, ya dhahabu, wa dhahabu, cha dhahabu, la dhahabu, za dhahabu, iliyopakwa dhahabu, vya dhahabu, dhahabu waridi, kidhahabu, rangi ya dhahabu, yenye rangi ya dhahabu, dhahabu halisi, yaliyopakwa dhahabu, kilichopakwa dhahabu
silver: fedha, ya fedha, wa fedha, cha fedha, la fedha, za fedha, iliyopakwa fedha, vya fedha, kifedha, rangi ya fedha, fedha halisi, rangi ya silva, silva, fedha safi

[material]
leather: ngozi, ngozi halisi, ngozi bandia, ngozi ya ng'ombe, suede, ngozi asilia, ngozi laini, ngozi ya kweli, ngozi ya bandia, ngozi ya mbuzi, ngozi ya kondoo, ngozi ya vegan, ngozi nyororo, leather, ngozi inayong'aa
cotton: pamba, pamba safi, pamba asilia, pamba ogani, turubai, 100% pamba, marekani, pamba tupu, kitambaa cha pamba, kitambaa cha turubai, kanvasi, kottoni, cotton, jezi ya pamba, pamba laini
silk: hariri, satini, hariri halisi, hariri safi, saten, satin, kitambaa cha hariri, satini laini, hariri laini, silk
wool: sufu, kashmiri, pamba ya kondoo, merino, manyoya ya kondoo, sufi, sufu ya merino, felti, uzi wa sufu, kashmeri, sufu laini, sufu ya kondoo, uzi wa kufuma
denim: denim, jinzi, dengrizi, denimu, dangirizi, kitambaa cha jinzi
linen: kitani, kitambaa cha kitani, lineni, kitani asilia
metal: chuma, metali, alumini, shaba, shaba nyeusi, madini ya chuma, bati, chuma cha kutupwa, alminiamu, shaba nyekundu, chuma kizito, ya kimashine, kimakanika, madini, titani, mabati, aluminiamu, shaba ya njano, aluminium, chuma kilichofuliwa, metal, shaba iliyong'arishwa, chuma chepesi
steel: chuma cha pua, stainless steel, chuma kisichoshika kutu, stili, chuma pua, chuma kisicho na kutu, steeli, chuma cha pua safi, steel, steinlesi, steinlesi stili, chuma kisichopata kutu
wood: mbao, mti, mninga, mvule, mpingo, mbao ngumu, mti wa mwaloni, mkangazi, mbao za mwaloni, mbao za mninga, mbao asilia, mwaloni, msonobari, mbao za msonobari, plaiwudi, mbao za mvule, kuni, mbao za mkangazi, mtiki, mbao za mtiki, mbao za mwerezi, mwerezi, mbao za mpingo, mbao za mkaratusi, mbao laini, ubao, mti wa mkangazi, mti mgumu, mbao za mkorosho, mbao za asili
bamboo: mwanzi, mianzi
glass: glasi, kioo safi, fuwele, kioo kigumu, bilauri, kristali, vioo vigumu, glasi ya borosilicate, kioo kinachoonyesha, glasi nzito, kioo cha borosilicate, glasi safi, bilauri za kioo, glass, la kioo, ya kioo, cha kioo, vya kioo, wa kioo, za kioo
ceramic: kauri, udongo wa mfinyanzi, porselini, udongo, kauri nyeupe safi, udongo uliochomwa, ufinyanzi, mfinyanzi, vigae, udongo mfinyanzi, kaure, kigae, kauri safi, chungu cha udongo, porcelain, udongo uliofinyangwa, faiensi
plastic: plastiki, akriliki, polikaboneti, pvc, nailoni, plastiki ngumu, resini, plastic, plastiki imara, plastiki nyepesi, akriliki safi, polipropilini
rubber: mpira laini, silikoni, lateksi, raba laini, silicone, mpira wa silikoni, kwa mpira, silikon, mpira mgumu, silikoni laini, mpira wa asili
velvet: mahameli, velvet, bahameli, veluri, makhmali, velveti, makhmeli, kodirai, kitambaa cha mahameli, velveteen
paper: karatasi, kadibodi, boksi karatasi, karatasi ya krafti, kadi bodi, karatasi ngumu, karatasi nzito, kartoni, karatasi ya kufungia

[also]
subject.high-heel + colour.black: viatu vyeusi vya visigino, viatu vyeusi vya visigino virefu, viatu vyeusi vya kisigino kirefu
subject.high-heel + colour.red: viatu vyekundu vya visigino, viatu vyekundu vya visigino virefu, viatu vyekundu vya kisigino kirefu
subject.high-heel + colour.white: viatu vyeupe vya visigino, viatu vyeupe vya visigino virefu
subject.trousers + material.denim: jeans, suruali ya jeans, suruali ya jinzi, suruali ya dengrizi, jinsi, suruali ya denim, suruali za jeans, suruali za jinzi
subject.duck + material.rubber: bata wa mpira, bata wa raba
subject.jacket + material.denim: jaketi la jeans, koti la jinzi, jaketi la jinzi, jaketi la denim

[scene]
white-background: mandhari meupe, mandharinyuma meupe, usuli mweupe, mandhari nyeupe, mandharinyuma nyeupe, mandhari ya nyuma nyeupe, nyuma nyeupe, background nyeupe, mandhari meupe safi, usuli mweupe safi, usuli wa rangi nyeupe, mandhari ya rangi nyeupe, kwenye usuli mweupe, mandharinyuma meupe safi, nyuma ya rangi nyeupe
living-room: sebule, ukumbi wa nyumba, sitting room, sebule ya kisasa, chumba cha wageni, sebule za kisasa, chumba cha kukaa, sebule pana, ukumbi wa sebule, chumba cha mapumziko
bedroom: chumba cha kulala, chumba cha kulalia, vyumba vya kulala, chumba, chumba changu cha kulala, kyumba cha kulala
kitchen: jiko, chumba cha kupikia, meko, meza ya jikoni ya kaunta, kaunta ya jikoni, chumba cha jikoni
bathroom: bafu, chumba cha kuogea, maliwato, chumba cha bafu, msala, beseni la kuogea, sinki la bafuni, choo, bafu la kisasa
office: ofisi, chumba cha kazi, sehemu ya kazi, mahali pa kazi, ofisi ya nyumbani, ofisi ya kisasa, afisi, mezani ofisini
snow: theluji, barafu, theluji nyeupe, nchi yenye theluji, iliyofunikwa na theluji
studio: studio, studio ya picha, studio ya upigaji picha

[style]
photo: picha halisi, mtindo wa picha, halisia, uhalisia, kama picha halisi, picha halisia, ya uhalisia, picha ya kweli, fotorealistiki, upigaji picha halisi, picha ya kamera
ink-wash: mchoro wa wino, uchoraji wa wino, wino wa kichina, uchoraji wa kichina, mchoro wa kichina, mtindo wa wino, mtindo wa wino wa kichina, uchoraji wa wino wa kichina, mchoro wa wino mweusi
watercolour: rangi ya maji, rangi za maji, mchoro wa rangi ya maji, uchoraji wa rangi za maji, uchoraji wa rangi ya maji, mtindo wa rangi ya maji, mtindo wa rangi za maji, mchoro wa rangi za maji, rangimaji, rangi za majimaji
oil-painting: rangi ya mafuta, rangi za mafuta, mchoro wa mafuta, mchoro wa rangi ya mafuta, uchoraji wa mafuta, uchoraji wa rangi za mafuta, mtindo wa rangi ya mafuta, mtindo wa rangi za mafuta, mchoro wa rangi za mafuta, mtindo wa mchoro wa rangi za mafuta, uchoraji wa rangi ya mafuta, picha ya rangi za mafuta
cartoon: katuni, anime, vibonzo, kikaragosi, kibonzo, uhuishaji, mtindo wa katuni, mtindo wa vibonzo, ya katuni, mchoro wa katuni, wa katuni, mtindo wa anime
cyberpunk: cyberpunk, saibapanki
futuristic: ya wakati ujao, futuristic, sayansi ya kubuni, wa wakati ujao, wa baadaye, ya baadaye, ya siku zijazo, wa siku zijazo, la wakati ujao, kisayansi cha baadaye, mtindo wa baadaye, cha siku zijazo, la siku zijazo, za siku zijazo
vintage: vintage, ya kale, ya zamani, retro, wa zamani, la zamani, cha zamani, wa kale, cha kale, la kale, za zamani, kizamani, ya kizamani, vya zamani, mtindo wa zamani, mtindo wa kale, mtindo wa kizamani, la kizamani, cha kizamani, wa kizamani, enzi za kale, kongwe
minimalist: minimalist, urahisi wa kisasa, ya kiminimali, minimali, usahili, skandinavia, ya kiskandinavia, mtindo sahili, sahili, mtindo rahisi wa kisasa, mtindo wa minimalist

[view]
front: kutoka mbele, mwonekano wa mbele, mbele, muonekano wa mbele, mtazamo wa mbele, ikionekana kutoka mbele, kwa mbele, ukitazama kutoka mbele, picha ya mbele
side: kutoka upande, mwonekano wa pembeni, kutoka pembeni, muonekano wa pembeni, mwonekano wa upande, kwa upande, ikionekana kutoka upande, kutoka ubavuni, ikitazamwa kutoka pembeni, picha ya pembeni, mwonekano wa ubavuni
top: kutoka juu, mwonekano wa juu, kwa juu, muonekano wa juu, mtazamo wa juu, kutokea juu, ikitazamwa kutoka juu, ikionekana kutoka juu, picha ya kutoka juu, mwonekano kutoka juu, kuanzia juu
three-quarter: robo tatu, pembe ya digrii 45, mwonekano wa robo tatu, digrii 45, kwa pembe, mwonekano wa pembe, robo tatu ya mbele, kwa pembe ya digrii 45
close-up: karibu sana, picha ya karibu, kwa karibu, makro, picha ya karibu sana, mwonekano wa karibu, close up, ikiwa karibu sana, picha iliyokaribia, kukaribia, kwa karibu sana, kwa ukaribu, picha ya ukaribu

[light]
soft: mwanga laini, mwanga hafifu, mwanga mwororo, mwangaza laini, taa laini, mwangaza hafifu, nuru laini, mwanga mtulivu, mwanga wa upole, nuru hafifu, nuru tulivu, mwanga mpole
studio: mwanga wa studio, taa za studio, mwangaza wa studio, taa ya studio
dusk: machweo, jioni, magharibi, jua likizama, jua linapozama, wakati wa machweo, saa ya dhahabu, mwanga wa jioni, magharibi ya jua, machweo ya jua, wakati wa jioni, jioni hii, jua la jioni, kuchwa kwa jua, magharibi wakati wa machweo
morning: asubuhi, macheo, alfajiri, mapambazuko, mwanga wa asubuhi, jua linapochomoza, jua la asubuhi, mawio, macheo ya jua, asubuhi na mapema, wakati wa asubuhi, mapema asubuhi, alfajiri na mapema, mwanga wa alfajiri
night: usiku, usiku wa manane, mwanga wa mwezi, wakati wa usiku, mbalamwezi, usiku wa mbalamwezi, wakati wa usiku wa manane, giza la usiku, chini ya mwezi
backlit: mwanga kutoka nyuma, mwanga wa nyuma, taa ya nyuma, mwangaza kutoka nyuma, mwanga nyuma, ikiangazwa kutoka nyuma, nuru kutoka nyuma, mwanga ukitoka nyuma
neon: neon, taa za neon, mwanga wa neon, neoni, taa ya neon, taa za neoni, mwanga wa neoni

[word]
trim: kamba, mshiko, mishiko, mpini, mipini, mguu, miguu, soli, kamba za viatu, gidamu, utepe, tepe, buckle, kishikizo, bakli, zipu, kifungo, vifungo, gurudumu, magurudumu, kifuniko, vifuniko, mfuniko, mstari, mistari, nukta, madoa, bitana, ukingo, kingo, kola, mkono wa nguo, mikono, mfuko wa nje, mishono, kishada, vishada, kitako, msingi, mnyororo, minyororo, komeo, uso wa saa, skrini, kioo cha saa, mshale wa saa, mishale, mkanda wa saa, kamba ya saa, kisigino, visigino, ncha, kizibo, utambi, sehemu ndogo, chapa ya maua, maandishi, nembo, urembo, tarizi, darizi, michoro, ruwaza, mchoro wa nguo, kibodi, uzi, nyuzi, waya, kebo, egemeo, sehemu ya kuegemea, jicho, macho, sikio, masikio, pua, mkia, mdomo wa ndege, kucha, sharubu, manyoya, kofia ya koti, ponponi, droo, bawaba, pedali, kikalio, tairi, matairi, usukani, jiwe, mawe, almasi, lulu, shanga, kipuli, taji, lasi, pindo, mapindo, pambo, mapambo, alama, maua ya kuchapwa, kikapu cha mbele, kidole, ulimi, mguu wa meza, kiwiko, kiegemeo, mikunjo, pinde, kitanzi, chuma cha kufungia, kidude, ukosi, makunyanzi, mirija, mdomo wa birika, vishikio, kishikio, mpini wa mbao, balbu, kipini, kidani cha moyo, moyo, mioyo, maua madogo, nyota ndogo, mikanda ya mkono, mkia mrefu, bakora, mabega, kichwa, tumbo, ukucha, pembe ya kichwa, kufuli dogo, utepe wa shingo, mfuko wa ndani, mifuko, mkanda wa bega, kishika, vijiti vya miguu, lebo, paneli, foronya zake, kiti cha baiskeli, sehemu ya nyuma, vitasa, kitasa, spoku, pazia lake
body: fremu, mwili, kivuli cha taa, rangi, rangi kuu, umbo la nje, kitambaa, uso wa nje, gamba, kava ya nje, muundo wa nje, malighafi, rangi yake, umbo, sehemu kuu, ganda, tarabizuni, fremu yake, umbo lake, kasha la nje, kivuli chake, sehemu ya nje, foleni ya nje
other: sherehe, pikiniki, tamasha, harusi, benchi, mtungi, mitungi, jagi, sahani, sahani ndogo, maji, kahawa, chai, mvinyo, tunda, matunda, tofaa, mkate, kava, kava ya simu, kasha, kasha la simu, kifuniko cha simu, mfuko wa simu, chaja, stendi, kishikilia, kishikilia simu, stika, kibandiko, bango, kishikio cha funguo, kishika funguo, hereni, herini, heleni, bangili, pini, bruchi, glavu, soksi, taulo, blanketi, pazia, mapazia, zulia, mazulia, mkeka, mikeka, busati, pedi ya kipanya, uma, kijiko, vijiko, kisu, visu, kikaango, kikaangio, sufuria, kikapu, vikapu, boksi, sanduku, masanduku, sinia, trei, kiango, kining'inizo, hanga, kabati, makabati, kabati la nguo, televisheni, runinga, tv, monita, kishikwambi, tableti, ipad, printa, adapta, betri, powerbank, tripodi, lenzi, droni, ua, maua, shada la maua, shada, mmea, mimea, miti, keki, biskuti, chakula, tundu, kizimba, tangi la samaki, mswaki, sabuni, shampuu, losheni, mafuta ya mwili, maskara, rangi ya kucha, brashi, kitana, chanuo, wembe, kikausha nywele, kifyonza vumbi, blenda, tosta, oveni, jokofu, friji, mashine ya kufulia, mashine ya kahawa, cherehani, pasi, hema, mfuko wa kulalia, helmeti, kofia ya chuma, kofia ngumu, helmeti ya baiskeli, raketi, ubao wa kuteleza, skuta, pikipiki, bodaboda, lori, basi, treni, ndege abiria, boti, meli, mashua, piano, fidla, zeze, ngoma, filimbi, kalamu, penseli, kifutio, rula, kalenda, kadi, mwaliko, fremu ya picha, fremu za picha, kaptula, nguo ya kuogelea, bikini, chupi, sidiria, pajama, nguo za kulalia, suti, tai, sare, ovaroli, slipa, barakoa, kinyago, wigi, shuka, mashuka, foronya, duveti, godoro, kava la sofa, kitambaa cha sofa, kava ya mto, foronya ya mto, mkoba wa kompyuta, mkoba wa laptop, begi la laptop, begi la kompyuta, stendi ya laptop, stendi ya simu, begi la kamera, kiti cha gari, kava la gari, kifuniko cha gari, kufuli ya baiskeli, kufuli, sanduku la vito, kasha la saa, kifungua chupa, kitambaa cha meza, kishikilia mshumaa, kinara cha mshumaa, kinara, begi la gitaa, kitanda cha mbwa, chakula cha mbwa, chakula cha paka, kamba ya mbwa, mkufu wa mbwa, mchanga wa paka, mtego wa panya, rafu ya viatu, sanduku la viatu, rangi ya viatu, kilinda skrini, kibanio cha nywele, dirisha, mlango, ukuta, sakafu, dari, paa, nyumba, jengo, daraja, mto wa maji, ziwa, anga, jua, mwezi, nyota, wingu, nyasi, majani, mtu, roboti, roketi, chombo cha anga, joka, farasi, ng'ombe, kondoo, mbuzi, ndege, kasuku, tai ndege, nyoka, mamba, twiga, punda milia, kangaruu, koala, kindi, nungunungu, swala, paa mnyama, mbwa mwitu, nyangumi, pomboo, papa, pweza, kipepeo, vipepeo, nyuki, buibui, kuku, jogoo, glasi ya maji, glasi ya mvinyo, kiberiti, karoti, ndizi, asali, jibini, ufunguo, funguo, aproni, dumbeli, mkeka wa yoga, mkasi, vito, aiskrimu, chokoleti, peremende, ngamia, punda, kiboko, kifaru, nyumba ya mwanasesere, chui, duma, khanga, kanga, kitenge, vitenge, kikoi, mashine, vyombo, jiko la gesi, ndoo, beseni, chungu, vyungu, ungo, kinu, mwiko, jamvi, chandarua, neti, karai, kibao, feni, pasi ya umeme, beseni la nguo, tufaha, embe, nanasi, mti wa matunda, tawi, matawi, mchanga wa pwani, wimbi, mawimbi, ukuta wa matofali, uzio, ngazi, lami, kivuli cha mti, mvua, ukungu, boksi la zawadi, mfuko wa zawadi, kopo, dumu, kishikwambi cha watoto, kava ya ipad, kava ya iphone, kava la iphone, kavu, mkoba wa kamera, begi la gita, kifuniko cha kiti, mkeka wa sala, msala wa kuswalia, kiti cha gari la mtoto, mtoto wa ng'ombe, shanga za kiunoni, bao, marimba, kayamba, vitambaa vya mezani, pazia la dirisha, sanduku la zawadi, stuli ya gari
toy: mwanasesere, wanasesere, sanamu, kitu cha kuchezea, vitu vya kuchezea, cha kuchezea, vya kuchezea, seti, jozi, pakiti, aina, picha, mchoro, kielelezo, mfano, kundi, mkusanyiko, taswira, doli, la manyoya, midoli, mdoli, fungu, toleo, mchongo, seti nzima, kinyago cha mbao, kifaa cha kuchezea
generic: picha ya bidhaa, bidhaa, picha za bidhaa, picha ya katalogi, upigaji picha wa bidhaa, picha ya tangazo, kifaa, picha bora ya bidhaa, picha ya kitu, picha ya mauzo
plain: ya kubebea, marumaru, mnene, inchi, mwanga mweupe, mwanga wa joto, yenye rangi, wenye rangi, lenye rangi, chenye rangi, zenye rangi, vyenye rangi, mwenye rangi, ya rangi, wa rangi, la rangi, cha rangi, za rangi, vya rangi, kwa rangi, hii, huyu, hiki, hili, hizi, hivi, haya, hawa, hayo, hiyo, ile, yule, kile, lile, zile, vile, mimi, wewe, yeye, sisi, ninyi, wao, yangu, yako, yake, yetu, yenu, yao, wangu, wako, wake, wetu, langu, lako, lake, changu, chako, chake, zake, zako, vyake, ambayo, ambao, ambaye, ambacho, ambalo, ambazo, nini, nani, vipi, wapi, lini, kama, kila, yote, wote, zote, vyote, lote, chote, moja, mmoja, baadhi, mingi, nyingi, vingi, wengi, sana, zaidi, kabisa, tu, pia, vilevile, lakini pia, ni ya, ambapo, ndiyo, ndio, ana, alikuwa, ilikuwa, itakuwa, kuwa, anaweza, inaweza, inayoweza, naomba, tafadhali, nataka, ninataka, tengeneza, nitengenezee, unda, chora, nichoree, onyesha, nionyeshe, toa, nipe, ubora, ubora wa juu, yenye ubora, wenye ubora, bora, azimio, azimio la juu, mpya, jipya, kipya, vipya, wapya, anasa, ya kifahari, kifahari, wa kifahari, la kifahari, cha kifahari, nzuri, mzuri, zuri, kizuri, vizuri, wazuri, mazuri, ya kupendeza, ya kuvutia, ya kupendeza sana, maridadi, kisasa, ya kisasa, wa kisasa, la kisasa, cha kisasa, za kisasa, vya kisasa, asili, ya asili, wa asili, la asili, cha asili, mtindo, mtindo wa, mitindo, fasheni, muundo, ubunifu, iliyotengenezwa kwa mkono, ya mikono, rahisi, laini, ngumu, gumu, kigumu, ya kawaida, kawaida, mwanga, angavu, iliyokolea, hafifu, joto, baridi, inayong'aa, ya kung'aa, isiyong'aa, kubwa, mkubwa, kikubwa, vikubwa, makubwa, wakubwa, ndogo, mdogo, kidogo, vidogo, dogo, madogo, wadogo, wastani, mini, saizi, ukubwa, kipimo, pana, mpana, kipana, nyembamba, mwembamba, ndefu, mrefu, refu, kirefu, virefu, marefu, fupi, mfupi, kifupi, vifupi, duara, ya duara, mviringo, ya mviringo, la mviringo, cha mviringo, mraba, ya mraba, mstatili, nene, nzito, mzito, kizito, nyepesi, mwepesi, chepesi, vyepesi, ya kubebeka, kinachokunjwa, inayokunjwa, linalokunjwa, inayorekebishwa, isiyopitisha maji, lisilopitisha maji, kisichopitisha maji, isiyo na waya, isiyotumia waya, bluetooth, umeme, ya umeme, dijitali, ya dijitali, mahiri, janja, otomatiki, safari, ya safari, michezo, ya michezo, kila siku, ya kila siku, rasmi, kiangazi, ya kiangazi, majira, baridi kali, wanawake, ya wanawake, za wanawake, la wanawake, cha wanawake, vya wanawake, wa wanawake, kwa wanawake, kike, ya kike, la kike, za kike, vya kike, wanaume, ya wanaume, kwa wanaume, vya wanaume, za wanaume, la wanaume, kiume, ya kiume, la kiume, vya kiume, za kiume, mwanamke, mwanaume, msichana, wasichana, kwa wasichana, ya wasichana, la wasichana, mvulana, wavulana, kwa wavulana, ya wavulana, la wavulana, mtoto, watoto, ya watoto, la watoto, cha watoto, za watoto, vya watoto, wa watoto, kwa watoto, ya mtoto, la mtoto, kwa mtoto, mtoto mchanga, watoto wachanga, mchanga, unisex, wakubwa kwa wadogo, watu wazima, zawadi, ya zawadi, siku ya kuzaliwa, krismasi, sikukuu, idi, ofa, punguzo, bei, bei nafuu, nafuu, inauzwa, linauzwa, kinauzwa, zinauzwa, vinauzwa, unauzwa, kuuza, nunua, duka, chapa, brand, ya mapambo, la mapambo, wa mapambo, ya nyumbani, nyumbani, kwa nyumba, jiji, mji, mjini, kijijini, ya kiafrika, kiafrika, la kiafrika, cha kiafrika, kitanzania, kenya, tanzania, kiitaliano, ya kiitaliano, kifaransa, kijapani, kichina, kijerumani, kituruki, kizungu, kiamerika, kienyeji, ya kienyeji, sm, sentimita, mm, ml, kilo, gramu, lita, wati, watu, viti vitatu, viti viwili, ameketi, aliyeketi, anayekaa, amekaa, aliyekaa, amesimama, aliyesimama, amelala, aliyelala, anayelala, anakimbia, anayekimbia, anatembea, anayetembea, anaruka, anayeruka, anatabasamu, anayetabasamu, anacheka, mwenye furaha, furaha, mwenye huzuni, huzuni, wa kuchekesha, ya kuchekesha, kirafiki, mwenye manyoya, mtundu, jasiri, mwenye hasira, mwitu, anacheza dansi, anayecheza ngoma, anakula, anayekula, anasoma, anayesoma, anaogelea, anayeogelea, mwalimu, daktari, mpishi, mfalme, malkia, binti mfalme, mwana mfalme, mwanaanga, polisi, starehe, ya starehe, imara, madhubuti, kudumu, ya kudumu, asilia, bandia, halisi, ya kweli, rafiki kwa mazingira, iliyojaa, tupu, nusu, wazi, iliyofungwa, mara mbili, kushoto, kulia, katikati ya picha, inayoning'inia, iliyotundikwa, iliyowekwa, kimewekwa, limewekwa, imewekwa, usuli, mandhari, mandharinyuma, nuru, mwangaza, taa za asili, mwanga wa asili, jua kali, ujazo, uwezo, isiyo na mikono, bila mikono, mikono mirefu, ya mikono mirefu, mikono mifupi, matumizi, ya matumizi, matumizi mengi, kitaalamu, ya kitaalamu, ya gaming, gaming, nafasi, nyororo, maalum, maalumu, ya kipekee, kipekee, maarufu, oversize, kama vile, leo, sasa, daima, baadaye, kabla, shule, ya shule, ya bibi harusi, bibi harusi, kutoka nje, dhamana, waranti, mwaka, miaka, miezi, namba, nambari, ipo, inapatikana, zinapatikana, vinapatikana, linapatikana, bure, usafirishaji, usafirishaji bure, kuletewa, promosheni, rangi mbalimbali, kamili, upana, urefu, kimo, uzito, ya ofisi, ya jikoni, ya chumbani, ya sebuleni, hali, mazingira, iliyopigwa, pembe, ya kutundika, yanayofaa kwa wote, muonekano, mwonekano, hadithi, wakati, siku, rafiki, halali, original, orijino, yaliyoiva, inayovutia, linalovutia, kinachovutia, oda, mteja, haraka, hapa, pale, huko, wa, ya, za, la, cha, vya, pa, mwa, ya kitanda, kabambe, mpenzi, malaika, mhudumu, kikiwa, ikiwa, likiwa, vikiwa, zikiwa, mapema, xl, xxl, usafiri, usafiri bure, usafiri ni bure, vimejumuishwa, imejumuishwa, zimejumuishwa, limejumuishwa, kimejumuishwa, dar, dar es salaam, es, salaam, nairobi, mombasa, zanzibar, arusha, mwanza, ningependa, ningependa kuona, napenda, natafuta, ninatafuta, nahitaji, ninahitaji, kuona, niletee, nichoree picha, nitumie, unaweza, unaweza kuchora, unaweza kunichorea, tuonyeshe, tengeneza picha, kilichotundikwa, imetundikwa, kimetundikwa, umetundikwa, ukitazamwa, kikitazamwa, likitazamwa, inaonekana, kinaonekana, linaonekana, ikionekana, kimesimama, limesimama, imesimama, imeegeshwa, limeegeshwa, imeegemea, inayoegemea, imelala, linapatikana dukani, dukani, karibu, karibuni, mzigo mpya, mzigo, jumla, rejareja, shilingi, sh, tsh, ksh, kes, tzs, na zaidi, tulivu, mtulivu, ya wima, yenye nguvu, isiyovunjika, isiyopasuka, iliyofumwa, iliyosukwa, iliyochongwa, iliyoshonwa, kilichochongwa, kilichofumwa, lililofumwa, ya kushonwa, shingo ya v, kuoga, kupika, kuandika, kusafiria, chai na kahawa, sebuleni kwako, ya kulia, ya wageni, wa jikoni, wa chumbani, wa wageni, kwa wageni, kizee, kidijitali, ya kukunja, la kukunja, cha kukunja, wa kukunja, mwenye usingizi, anatambaa, anayetambaa, ananusa, ametulia, mcheshi, mpole, chakavu, cheupe pee, moyo mkunjufu, kweli, nambari ya simu, piga, whatsapp, wasiliana, lipia, agiza, leta, kwa mtindo wa, kwa mtindo

[role]
exclude-after: bila, bila ya, si, sio, siyo, isipokuwa, badala ya, hakuna, hana, haina, halina, hakina, hazina, havina, isiyo na, asiye na, lisilo na, kisicho na, zisizo na, visivyo na, usio na, wasio na, pasipo, kasoro, haijumuishi, hakijumuishi, halijumuishi, hauna, haziji na, haiji na, hayana, hawana, yasiyo na, sitaki, usiweke, mbali na, hauji na, haijajumuisha, si ya, si wa, si la, si cha, sitaki ya, wala, wala si, pasina, bila kuwa na, lisiwe, isiwe, kisiwe, usiwe, asiwe, isiwe na, kisiwe na, lisiwe na, hakiji na, haliji na, haviji na, sitaki iwe, badala, sipendi
exclude-before: haijajumuishwa, hakijajumuishwa, halijajumuishwa, havijajumuishwa, hazijajumuishwa, haijumuishwi, hakijumuishwi, halijumuishwi, hazijumuishwi, havijumuishwi, inauzwa kando, kinauzwa kando, linauzwa kando, zinauzwa kando, vinauzwa kando, inauzwa peke yake, haimo, hayamo, hakimo, halimo, havimo, hazimo, haujajumuishwa, haijawekwa, inauzwa tofauti, kinauzwa tofauti, vinauzwa tofauti, zinauzwa tofauti, linauzwa tofauti, unauzwa kando, hayajajumuishwa, unauzwa tofauti, haipo, hayajumuishwi, haumo, hauuzwi pamoja, hakiuzwi pamoja, haiuzwi pamoja, haiambatani, haviambatani, haihitajiki, haitakiwi, sitaki hiyo, inalipiwa tofauti, haijaambatanishwa
fits-after: yenye umbo la, lenye umbo la, chenye umbo la, wenye umbo la, umbo la, kwa ajili ya, inafaa, inayofaa, unaofaa, kinachofaa, linalofaa, zinazofaa, vinavyofaa, inaendana na, unaoendana na, inayoendana na, linaloendana na, kinachoendana na, kando ya, karibu na, nyuma ya, tofauti na, pembeni ya, sambamba na, inafaa kwa, inayofaa kwa, unaofaa kwa, kinachofaa kwa, linalofaa kwa, unafaa kwa, kinafaa kwa, linafaa kwa, zinafaa kwa, vinafaa kwa, unaendana na, linaendana na, kinaendana na, ubavuni mwa, inapendeza na, unapendeza na, inalingana na, unaolingana na, inayolingana na, kulinganisha na, kama ile ya, bora kwa, nzuri kwa, iliyoundwa kwa ajili ya, inafanana na, inayofanana na, kufanana na, yanayofaa kwa, zinazofaa kwa, vinavyofaa kwa, mzuri kwa, kizuri kwa, vizuri kwa, inaoana na, maalum kwa, kwa
with-after: yenye, wenye, chenye, lenye, zenye, vyenye, mwenye, penye, pamoja na, iliyopambwa kwa, uliopambwa kwa, ikiwa na, likiwa na, kikiwa na, akiwa na, zikiwa na, vikiwa na, una, ina, kina, lina, zina, vina, ana na, iliyojaa maua, inakuja na, linakuja na, kinakuja na, inajumuisha, ikijumuisha, iliyo na, ulio na, kilicho na, lililo na, zilizo na, vilivyo na, aliye na, na pia, mwenye kofia ya, lililopambwa kwa, kilichopambwa kwa, vilivyopambwa kwa, zilizopambwa kwa, ukiwa na, unakuja na, yakiwa na, yana, yaliyo na, wana, yenye rangi ya ndani, iliyofungwa kwa, iliyopambwa na, iliyosheheni, inayokuja na, kinachokuja na, linalokuja na, zinazokuja na, unaokuja na, vikijumuisha, ikijumlisha, ikiambatana na, mwenye kuvaa
wear-after: amevaa, aliyevaa, anayevaa, akiwa amevaa, amevalia, aliyevalia, akivaa, ameshika, aliyeshika, anayeshika, amebeba, aliyebeba, anayebeba, anacheza na, anayecheza na, akicheza na, anapuliza, anayepuliza, akipuliza, anaendesha, anayeendesha, aliyepanda, amekumbatia, aliyekumbatia, akiwa ameshika, akiwa amebeba, waliovaa, wamevaa, amejifunga, aliyejifunga, amefunga, aliyefunga, akishika, akibeba, ameshikilia, aliyeshikilia, anapiga, anayepiga, amejitanda, anayepeperusha, akiendesha, avaaye, akikumbatia, akiwa amevalia, ametinga, anayeshikilia, akiwa amejifunga, amejifunika, akiwa na kofia ya, akipuliza mapovu ya, anarusha, anashikilia, akishikilia, akiwa ameshikilia, amefungwa, kavaa, aliyejitanda, ambaye amevaa, akicheza, anachezea, akichezea, anavaa, huvaa, wakiwa wamevaa
in-after: katika, kwenye, juu ya, ndani ya, chini ya, mbele ya, kati ya, katikati ya, iliyoko, kilichoko, kilicho juu ya, iliyo juu ya, dhidi ya, miongoni mwa, ndani, akiwa kwenye, akiwa katika, iliyo katika, iliyo kwenye, kilicho kwenye, lililo kwenye, lililo juu ya, ulio juu ya, iliyowekwa juu ya, kilichowekwa juu ya, lililowekwa juu ya, aliyeketi juu ya, aliyeketi kwenye, ameketi juu ya, ameketi kwenye, amekaa juu ya, amekaa kwenye, amesimama kwenye, amelala kwenye, amelala juu ya, aliyelala kwenye, kandokando ya, akiwa, yaliyo kwenye, vilivyo kwenye, vilivyo juu ya, zilizo juu ya, zilizo kwenye, ulio kwenye, ukiwa juu ya, ikiwa juu ya, kikiwa juu ya, likiwa juu ya, lililopo, iliyopo, kilichopo, uliopo, iliyowekwa kwenye, kilichowekwa kwenye, imewekwa juu ya, kimewekwa juu ya, limewekwa juu ya, imekaa juu ya, kimewekwa kwenye, ukiwa kwenye, ikiwa kwenye, kikiwa kwenye, likiwa kwenye, zikiwa juu ya, vikiwa juu ya, pembezoni mwa, kando mwa, ikiwa ndani ya, kikiwa ndani ya, likiwa ndani ya
of: iliyotengenezwa kwa, kilichotengenezwa kwa, lililotengenezwa kwa, zilizotengenezwa kwa, vilivyotengenezwa kwa, uliotengenezwa kwa, iliyofanywa kwa, kutokana na, iliyotengenezwa na, kilichotengenezwa na, imetengenezwa kwa, kimetengenezwa kwa, limetengenezwa kwa, umetengenezwa kwa, vimetengenezwa kwa, zimetengenezwa kwa, yaliyotengenezwa kwa, waliotengenezwa kwa
and: na, au, &, ama
but: bali, lakini, ila, walakini
topic: ni
count-after: seti ya, pakiti ya, jozi ya, idadi ya, boksi la, seti za, pakiti ya vipande, pakiti yenye, seti yenye, boksi lenye, kifurushi cha
count-before: vipande, pisi, pcs, kipande, pisi za, vipande kwa pakiti, dazeni moja

[key]
subject: bidhaa, kitu, jina, jina la bidhaa, mada, kichwa, aina ya bidhaa, jamii, kifaa
colour: rangi, rangi kuu
material: nyenzo, malighafi, kitambaa, imetengenezwa kwa, nguo
scene: mandhari, mahali, usuli, mazingira, eneo, mandharinyuma
style: mtindo, staili, mtindo wa sanaa
view: mwonekano, pembe, mtazamo, pembe ya kamera, muonekano
light: mwanga, taa, mwangaza, nuru
accessory: vifaa, vifaa vya ziada, nyongeza
exclude: bila, ondoa, hasi, isipokuwa, epuka
quantity: idadi, kiasi
ignore: saizi, ukubwa, chapa, uzito, bei, modeli, urefu, upana, kimo, ujazo, msimu, jinsia, dhamana, uwezo, mtengenezaji, umri, nchi, vipimo

[number]
2: mbili, wawili, viwili, mawili
3: tatu, watatu, vitatu, matatu
4: nne, wanne, vinne, manne
5: tano, watano, vitano, matano
6: sita
7: saba
8: nane, wanane, vinane
9: tisa
10: kumi
12: kumi na mbili, dazeni

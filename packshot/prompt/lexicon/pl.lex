# Polish. The preposition z is both "with" and "of"; marks may be missing in the text.
[language]
tag: pl
source: written by hand
heads: first
adjectives: before
clause: first
parts: yes
family: westslavic
letters: łąęńśźż

[inflect]
noun: ół -> ołu, ołowi, ołem, ole, oły, ołów, ołom, ołami, ołach
noun: ór -> oru, orowi, orem, orze, ory, orów
noun: ód -> odu, odowi, odem, odzie, ody, odów
noun: óz -> ozu, ozem, ozie, ozy, ozów
noun: ek -> ka, ku, kowi, kiem, ki, ków, kom, kami, kach
noun: iec -> ca, cowi, cem, cu, ce, ców, com, cami, cach, ńca, ńce, ńcem
noun: ec -> ca, cowi, cem, cu, ce, ców, com, cami, cach
noun: ień -> ienia, ieniu, ieniem, ienie, ieni, ieniom, ieniami, ieniach, nia, niu, niem, nie, ni
noun: eń -> nia, niu, niem, nie, ni, niom, niami, niach
noun: ń -> nia, niu, niowi, niem, nie, ni, niom, niami, niach, nią
noun: sło -> sła, słu, słem, śle, seł, słom, słami, słach
noun: dło -> dła, dłu, dłem, dle, deł, dłom, dłami, dłach
noun: ło -> ła, łu, łem, le, eł, ł, łom, łami, łach
noun: tro -> tra, tru, trem, trze, ter, trom, trami, trach
noun: dro -> dra, dru, drem, drze, der, drom, drami, drach
noun: ro -> ra, ru, rem, rze, r, er, rom, rami, rach
noun: ko -> ka, ku, kiem, ek, k, kom, kami, kach, ki, kiem
noun: no -> na, nu, nem, nie, en, n, nom, nami, nach
noun: wo -> wa, wu, wem, wie, w, ew, wom, wami, wach
noun: to -> ta, tu, tem, cie, t, tom, tami, tach
noun: o -> a, u, em, ie, -, om, ami, ach, e
noun: ca -> cy, cę, cą, ce, c, com, cami, cach
noun: ka -> kiej, ki, ce, kę, ką, ek, k, kom, kami, kach, ko
noun: ga -> gi, dze, gę, gą, g, gom, gami, gach
noun: cha -> chy, sze, chę, chą, ch, chom, chami, chach
noun: cja -> cji, cję, cją, cje, cjom, cjami, cjach
noun: ja -> i, ji, ję, ją, je, jom, jami, jach
noun: nia -> ni, nię, nią, nie, ń, niom, niami, niach, nio, en
noun: ia -> i, ii, ię, ią, ie, iom, iami, iach, io
noun: la -> li, lę, lą, le, l, lom, lami, lach
noun: ta -> ty, cie, tę, tą, t, tom, tami, tach
noun: da -> dy, dzie, dę, dą, d, dom, dami, dach
noun: ra -> ry, rze, rę, rą, r, rom, rami, rach
noun: zła -> zły, źle, złę, złą, złom
noun: ła -> ły, le, łę, łą, ł, łom, łami, łach, eł
noun: a -> y, ie, i, ę, ą, o, e, -, om, ami, ach, ej, ych, ym, ymi
noun: anie -> ania, aniu, aniem, ań, aniom, aniami
noun: enie -> enia, eniu, eniem, eń, eniom, eniami
noun: nie -> nia, niu, niem, ni, ń, niom, niami, niach
noun: ie -> iego, iemu, im, ich, imi, ia, iu, iem, i, iom, iami, iach, i
noun: e -> a, u, em, y, om, ami, ach, -, i, ego, emu, ym, ych, ymi
noun: ę -> ęcia, ęciu, ęciem, ęta, ąt, ętom, ętami, ętach
noun: ki -> ek, kom, kami, kach, ków, k, ka, kie, kiego, kiemu, kim, kiej, ką, kich, kimi
noun: i -> ów, om, ami, ach, -, iom, iami
noun: y -> ów, om, ami, ach, -, a, e, ego, emu, ym, ej, ą, ych, ymi
noun: um -> a, ów, om, ami, ach
noun: st -> sta, stu, stowi, stem, ście, sty, stów, stom, stami, stach
noun: t -> ta, tu, towi, tem, cie, ty, tów, tom, tami, tach
noun: zd -> zda, zdu, zdem, ździe, zdy, zdów
noun: d -> da, du, dowi, dem, dzie, dy, dów, dom, dami, dach
noun: r -> ra, ru, rowi, rem, rze, ry, rów, rom, rami, rach
noun: ł -> ła, łu, łowi, łem, le, ły, łów, łom, łami, łach
noun: k -> ka, ku, kowi, kiem, ki, ków, kom, kami, kach
noun: g -> ga, gu, gowi, giem, gi, gów, gom, gami, gach
noun: l -> la, lu, lowi, lem, le, li, lów, lom, lami, lach
noun: j -> ja, ju, jowi, jem, je, jów, i, jom, jami, jach
noun: ść -> ści, ścią, ściom
noun: dź -> dzia, dziu, dziowi, dziem, dzie, dzi, dzią, dziom, dziami
noun: ć -> cia, ciu, ciem, cie, ci, cią, ciom, ciami, ciach
noun: ś -> sia, siu, siowi, siem, sie, si, siom, siami
noun: ź -> zia, zi, ziem, zie, ziom, zią
noun: ew -> wi, wie, wią
noun: * -> a, u, owi, em, ie, e, y, i, ów, om, ami, ach
adjective: ki -> ka, kie, kiego, kiemu, kim, kiej, ką, kich, kimi, cy, ko
adjective: gi -> ga, gie, giego, giemu, gim, giej, gą, gich, gimi, dzy, go
adjective: i -> ia, ie, iego, iemu, im, iej, ią, ich, imi, io
adjective: y -> a, e, ego, emu, ym, ej, ą, ych, ymi, o, i
adjective: ół -> ołu, ołowi, ołem, ole, oły, ołów, ołom, ołami, ołach
adjective: ór -> oru, orowi, orem, orze, ory, orów
adjective: ód -> odu, odowi, odem, odzie, ody, odów
adjective: óz -> ozu, ozem, ozie, ozy, ozów
adjective: ek -> ka, ku, kowi, kiem, ki, ków, kom, kami, kach
adjective: iec -> ca, cowi, cem, cu, ce, ców, com, cami, cach, ńca, ńce, ńcem
adjective: ec -> ca, cowi, cem, cu, ce, ców, com, cami, cach
adjective: ień -> ienia, ieniu, ieniem, ienie, ieni, ieniom, ieniami, ieniach, nia, niu, niem, nie, ni
adjective: eń -> nia, niu, niem, nie, ni, niom, niami, niach
adjective: ń -> nia, niu, niowi, niem, nie, ni, niom, niami, niach, nią
adjective: sło -> sła, słu, słem, śle, seł, słom, słami, słach
adjective: dło -> dła, dłu, dłem, dle, deł, dłom, dłami, dłach
adjective: ło -> ła, łu, łem, le, eł, ł, łom, łami, łach
adjective: tro -> tra, tru, trem, trze, ter, trom, trami, trach
adjective: dro -> dra, dru, drem, drze, der, drom, drami, drach
adjective: ro -> ra, ru, rem, rze, r, er, rom, rami, rach
adjective: ko -> ka, ku, kiem, ek, k, kom, kami, kach, ki, kiem
adjective: no -> na, nu, nem, nie, en, n, nom, nami, nach
adjective: wo -> wa, wu, wem, wie, w, ew, wom, wami, wach
adjective: to -> ta, tu, tem, cie, t, tom, tami, tach
adjective: o -> a, u, em, ie, -, om, ami, ach, e
adjective: ca -> cy, cę, cą, ce, c, com, cami, cach
adjective: ka -> kiej, ki, ce, kę, ką, ek, k, kom, kami, kach, ko
adjective: ga -> gi, dze, gę, gą, g, gom, gami, gach
adjective: cha -> chy, sze, chę, chą, ch, chom, chami, chach
adjective: cja -> cji, cję, cją, cje, cjom, cjami, cjach
adjective: ja -> i, ji, ję, ją, je, jom, jami, jach
adjective: nia -> ni, nię, nią, nie, ń, niom, niami, niach, nio, en
adjective: ia -> i, ii, ię, ią, ie, iom, iami, iach, io
adjective: la -> li, lę, lą, le, l, lom, lami, lach
adjective: ta -> ty, cie, tę, tą, t, tom, tami, tach
adjective: da -> dy, dzie, dę, dą, d, dom, dami, dach
adjective: ra -> ry, rze, rę, rą, r, rom, rami, rach
adjective: zła -> zły, źle, złę, złą, złom
adjective: ła -> ły, le, łę, łą, ł, łom, łami, łach, eł
adjective: a -> y, ie, i, ę, ą, o, e, -, om, ami, ach, ej, ych, ym, ymi
adjective: anie -> ania, aniu, aniem, ań, aniom, aniami
adjective: enie -> enia, eniu, eniem, eń, eniom, eniami
adjective: nie -> nia, niu, niem, ni, ń, niom, niami, niach
adjective: ie -> iego, iemu, im, ich, imi, ia, iu, iem, i, iom, iami, iach, i
adjective: e -> a, u, em, y, om, ami, ach, -, i, ego, emu, ym, ych, ymi
adjective: ę -> ęcia, ęciu, ęciem, ęta, ąt, ętom, ętami, ętach
adjective: um -> a, ów, om, ami, ach
adjective: st -> sta, stu, stowi, stem, ście, sty, stów, stom, stami, stach
adjective: t -> ta, tu, towi, tem, cie, ty, tów, tom, tami, tach
adjective: zd -> zda, zdu, zdem, ździe, zdy, zdów
adjective: d -> da, du, dowi, dem, dzie, dy, dów, dom, dami, dach
adjective: r -> ra, ru, rowi, rem, rze, ry, rów, rom, rami, rach
adjective: ł -> ła, łu, łowi, łem, le, ły, łów, łom, łami, łach
adjective: k -> ka, ku, kowi, kiem, ki, ków, kom, kami, kach
adjective: g -> ga, gu, gowi, giem, gi, gów, gom, gami, gach
adjective: l -> la, lu, lowi, lem, le, li, lów, lom, lami, lach
adjective: j -> ja, ju, jowi, jem, je, jów, i, jom, jami, jach
adjective: ść -> ści, ścią, ściom
adjective: dź -> dzia, dziu, dziowi, dziem, dzie, dzi, dzią, dziom, dziami
adjective: ć -> cia, ciu, ciem, cie, ci, cią, ciom, ciami, ciach
adjective: ś -> sia, siu, siowi, siem, sie, si, siom, siami
adjective: ź -> zia, zi, ziem, zie, ziom, zią
adjective: ew -> wi, wie, wią
adjective: * -> a, u, owi, em, ie, e, y, i, ów, om, ami, ach

[subject]
dress: sukienka, suknia, sukienka wieczorowa, suknia ślubna, sukienka letnia, =sukien, sukieneczka, sukienka koktajlowa, sukienka midi, sukienka maxi, sukienka mini, szmizjerka, sukienka ołówkowa, suknia wieczorowa, sukienka koszulowa, tunikosukienka, sukienka na wesele, długa sukienka, krótka sukienka, sukienka dzianinowa, sukienka balowa, sukienka boho, kiecka, sukienka na ramiączkach, sukienka wizytowa, sukienka rozkloszowana
t-shirt: t shirt, koszulka, podkoszulek, tshirt, top, koszulka z krótkim rękawem, bluzka t shirt, tank top, koszulka na ramiączkach, bokserka, longsleeve, koszulka polo damska, koszulka damska, koszulka męska, crop top, tshirt damski, bluzka na ramiączkach, bezrękawnik bawełniany
shirt: koszula, bluzka, koszulka polo, polówka, tunika, polo, bluzeczka, koszula damska, koszula męska, koszula w kratę, koszula lniana, bluzka koszulowa, koszula flanelowa, wizytowa koszula, bluzka damska, bluzka z długim rękawem
jacket: kurtka, płaszcz, marynarka, płaszczyk, żakiet, puchówka, ramoneska, wiatrówka, parka, trencz, kurteczka, kożuch, blezer, bomberka, futro płaszcz, peleryna, kurtka przeciwdeszczowa, płaszcz przeciwdeszczowy, kamizelka puchowa, anorak, katana, płaszczyk wełniany, żakiecik, kurtka bomberka, kurtka zimowa, kurtka puchowa, marynareczka, budrysówka, ponczo, sztormiak, skafander, kurtka skórzana
trousers: spodnie, legginsy, =spodni, dresy, chinosy, =chino, spodenki długie, joggery, bojówki, getry, rurki, leginsy, spodnie dresowe, cygaretki, kuloty, szwedy, spodenki dresowe, dzwony, haremki, rybaczki, bryczesy, kalesony, spodnie cargo, pantalony, spodnie damskie, spodnie męskie, alladynki
skirt: spódnica, spódniczka, mini spódniczka, spódnica ołówkowa, spódnica plisowana, minispódniczka, spódnica midi, długa spódnica, spódnica maxi, spódnica tiulowa, spódniczka tutu, spódnica mini, spódnica rozkloszowana
sweater: sweter, =swetra, =swetrze, =swetrem, =swetry, =swetrów, bluza, pulower, kardigan, bluza z kapturem, golf, sweterek, =sweterka, hoodie, sweterki, bluza dresowa, rozpinany sweter, półgolf, bluzy, sweterek damski, bluza rozpinana, bluza bez kaptura, sweter w warkocze, polar, bezrękawnik dziergany, crewneck
hat: kapelusz, czapka, czapeczka, beret, kapelusik, czapka z daszkiem, bejsbolówka, bejsbolówka czapka, kaszkiet, słomkowy kapelusz, czapka zimowa, kapelusz słomkowy, cylinder kapelusz, bucket hat, czapka beanie, panama, czapka z pomponem, czapeczka zimowa, melonik, cylinder, sombrero, kapelusz kowbojski, uszanka, kapelusz fedora, toczek, czapka uszatka, kapelusik słomkowy, kaszkietówka
scarf: szalik, szal, chusta, apaszka, szaliczek, komin, pasmina, chustka, szaliki, arafatka, apaszka jedwabna, chusta na głowę, chusta na szyję, bandana, bandanka, szaliczek wełniany, szal wełniany, otulacz, chustka na głowę
sneaker: but, =buty, =butów, =butami, =butach, =butki, trampek, =trampki, =trampek, =trampkami, tenisówka, =tenisówki, =adidasy, =adidasów, =sneakersy, =sneakersów, =buty sportowe, =buty do biegania, =butów sportowych, półbut, =półbuty, =mokasyny, mokasyn, =buciki, obuwie, obuwie sportowe, =baleriny, =buty trekkingowe, =lordsy, =półbutów, sneaker, =buty treningowe, =espadryle trampki, halówki, buty miejskie, buty na co dzień, buty damskie, buty męskie, buty dziecięce, buty wsuwane, balerinki, czeszki, jazzówki, oksfordy
boot: kozak, =kozaki, =kozaków, botek, =botki, =botków, =kalosze, kalosz, =śniegowce, =sztyblety, =trapery, =glany, =workery, kozaczek, =oficerki, =śniegowców, =buty zimowe, =emu, =buty za kostkę, =muszkieterki, kowbojki, trzewiki, martensy, gumowce, buty trekkingowe wysokie, botki na słupku, buty do kostki
high-heel: =szpilki, =szpilek, =szpilkami, =szpilkach, =czółenka, =czółenek, =buty na obcasie, =buty na wysokim obcasie, =pantofle, pantofel, =szpileczki, =pantofelki, =sandały na obcasie, =czółenkami, =sandałki na obcasie, =butów na obcasie, =buty na szpilce, czółenka na słupku, sandałki na szpilce, obcasy buty, wysokie obcasy, koturny, koturny buty, buty na koturnie, buty na słupku
sandal: sandał, =sandały, sandałek, =sandałki, klapek, =klapki, japonka, =japonki, espadryla, =espadryle, =sandałów, =klapków, =japonek, klapeczki, rzymianki, drewniaki, chodaki, crocsy, birkenstocki
handbag: torebka, torba, torebeczka, kopertówka, listonoszka, shopperka, torba na ramię, torba na zakupy, kuferek, aktówka, torba shopper, shopper, torebka na ramię, worek torba, torebka damska, torebka crossbody, raportówka, torba podróżna, saszetka nerka, nerka, torebunia, torebka listonoszka, torebka shopper, torba płócienna, torba materiałowa, torba worek, workowa torebka, saszetka, saszetka na pas, torba sportowa, torebka kuferek, teczka, siatka na zakupy, koszyk torebka, bagietka torebka
backpack: plecak, tornister, plecaczek, plecak szkolny, plecak turystyczny, plecak miejski, plecaczek szkolny, worek na plecy, tornister szkolny, plecak laptopowy
suitcase: walizka, walizeczka, bagaż, walizka kabinowa, walizka na kółkach, kufer, walizka podróżna, neseser, walizka na pokład, walizka twarda, bagaż podręczny, bagaż kabinowy
wallet: portfel, portmonetka, portfelik, etui na karty, wizytownik, portmonetki, cardholder, portfelik damski, portfel damski, portfel męski, portmonetka damska, sakiewka
belt: pasek, pasek do spodni, pas, paseczek, pasek damski, pasek męski, pasek skórzany, szarfa
watch: zegarek, zegarek na rękę, smartwatch, zegarek kieszonkowy, chronograf, zegareczek, zegarek damski, zegarek męski, zegarek naręczny, inteligentny zegarek, zegarek kwarcowy, zegarek automatyczny, czasomierz, zegarek sportowy
ring: pierścionek, obrączka, pierścień, sygnet, pierścionek zaręczynowy, obrączka ślubna, sygnecik, pierścioneczek, pierścionek z oczkiem
necklace: naszyjnik, łańcuszek, korale, kolia, choker, wisiorek na łańcuszku, łańcuszek na szyję, celebrytka naszyjnik, celebrytka, koraliki naszyjnik, wisior na szyję, wisior, łańcuszek z zawieszką, naszyjnik perłowy, korale szklane, kolia perłowa
sunglasses: =okulary przeciwsłoneczne, okulary przeciwsłoneczne, =okularów przeciwsłonecznych, okulary słoneczne, =okulary od słońca, okulary aviator, =okularach przeciwsłonecznych, =okularami przeciwsłonecznymi
umbrella: parasol, parasolka, parasol przeciwsłoneczny, parasoleczka, parasol ogrodowy, parasolka składana, parasol plażowy, parasolka automatyczna
sofa: sofa, kanapa, tapczan, wersalka, narożnik, sofka, szezlong, kanapa rozkładana, otomana, wypoczynek sofa, rogówka, kanapa narożna, narożnik rozkładany, sofa rozkładana, kozetka, leżanka, sofa trzyosobowa, sofa modułowa, kanapa trzyosobowa, wypoczynek
chair: krzesło, fotel, taboret, stołek, krzesełko, hoker, fotel bujany, krzesło biurowe, fotel biurowy, leżak, fotelik, pufa, krzesło barowe, fotel uszak, fotel gamingowy, puf, stołek barowy, uszak, krzesełko do karmienia, podnóżek, krzesło ogrodowe, krzesła, krzesełko dziecięce, krzesło składane, krzesło kuchenne, krzesło obrotowe, fotel wypoczynkowy, fotel wiszący, worek sako, pufka, ławeczka siedzisko, zydel, zydelek, krzesło tapicerowane, fotelik dziecięcy, fotel rozkładany, bujak, krzesło do jadalni
table: stół, stolik, biurko, ława, stolik kawowy, stolik nocny, szafka nocna, toaletka, konsola, stoliczek, stół kuchenny, ława kawowa, stół do jadalni, =stołu, =stole, =stołem, =stoły, stół jadalniany, stolik pomocniczy, sekretarzyk, stolik kawowy drewniany, stół rozkładany, stół ogrodowy, stół drewniany, ława do salonu, stolik boczny, biureczko, stolik do kawy, blat barowy, stół kuchenny rozkładany, pomocnik stolik, szafeczka nocna
bed: łóżko, łóżeczko, łóżko piętrowe, łóżko podwójne, łoże, =łóżek, łóżko kontynentalne, polówka łóżko, kołyska, łóżko małżeńskie, łóżko dziecięce, łóżko tapicerowane, łóżko drewniane, łóżeczko dziecięce, łóżeczko niemowlęce, leże, prycza, dostawka
lamp: lampa, lampka, żyrandol, kinkiet, lampa stojąca, lampa wisząca, lampka nocna, lampa podłogowa, latarnia, latarenka, plafon, lampka biurkowa, lampa stołowa, lampion, oświetlenie sufitowe, lampeczka, lampa sufitowa, oprawa oświetleniowa, latarka, lampa biurkowa, lampka stołowa, lampa solna, lampa naftowa, lampka do czytania, lampa ścienna, lampa ogrodowa, świecznik elektryczny, lampa lava, lampion papierowy, lampa kuchenna
bookshelf: regał, regał na książki, półka na książki, biblioteczka, półka, półeczka, =półek, etażerka, regalik, półka ścienna, szafa na książki, półka wisząca, półka na ścianę, regał drewniany, regalik na książki, półka narożna
vase: wazon, wazonik, flakon na kwiaty, wazon na kwiaty, wazonów, amfora
mug: kubek, filiżanka, kubeczek, kufel, szklanka, kubek termiczny, filiżaneczka, kubek do kawy, kubek na kawę, filiżanki, szklaneczka, czarka, kubki, kubeczek ceramiczny, filiżanka ze spodkiem, filiżanka do kawy, kubki ceramiczne, kufel do piwa, szklanka do wody, literatka, kieliszek do piwa, kubek emaliowany, termokubek
teapot: czajnik, imbryk, dzbanek do herbaty, czajniczek, dzbanek do zaparzania, zaparzacz dzbanek, dzbanek do kawy, imbryczek, czajnik elektryczny, dzbanek do parzenia herbaty, czajnik z gwizdkiem, czajniczek ceramiczny, zaparzacz do herbaty, kawiarka
bottle: butelka, bidon, termos, buteleczka, manierka, butelka na wodę, piersiówka, flaszka, karafka, butla, butelka termiczna, butelka filtrująca, buteleczka szklana, butelka wina, termosik, butla szklana, flaszeczka, bukłak
bowl: miska, miseczka, salaterka, czara, misa, miska na owoce, miska na sałatkę, patera misa, bowl, waza na zupę, =misek, =miseczek, salaterka szklana, miseczka ceramiczna, talerz głęboki, głęboki talerz, bulionówka, misa drewniana, cukiernica
pillow: poduszka, poduszeczka, poducha, jasiek, poduszka dekoracyjna, poduszka ozdobna, podusia, =poduszek, poduszka na krzesło, poduszka ortopedyczna, zagłówek poduszka, jasieczek, poduszka podróżna, rogal poduszka, zagłówek podróżny, poduszka na kanapę
candle: świeca, świeczka, świeca zapachowa, świeca sojowa, świeczuszka, tealight, =świec, podgrzewacz, =świece, gromnica, =świeczek, świeczka sojowa, świeczka zapachowa, znicz, świeca w szkle, podgrzewacze
clock: zegar, zegar ścienny, budzik, zegar stojący, zegar z kukułką, zegar na ścianę, zegar kuchenny, zegar kominkowy, zegarek ścienny, zegar wahadłowy, zegar cyfrowy, klepsydra, zegar szafkowy, zegar drewniany, zegar do kuchni
mirror: lustro, lusterko, zwierciadło, lustro ścienne, lustereczko, lustro stojące, lustro łazienkowe, =luster, lusterko kieszonkowe, lustro wiszące, tremo, lustereczko kosmetyczne, lustro okrągłe
car: samochód, auto, samochodzik, autko, samochód elektryczny, samochód sportowy, kabriolet, sedan, pojazd, limuzyna, taksówka, bolid, =samochody, =samochodu, =samochodem, =samochodzie, =aut, auto elektryczne, samochód osobowy, wyścigówka, suv, terenówka, kombi, pickup, samochód terenowy, fura, autko zabawka, gablota, samochód wyścigowy, resorak, mini van, minivan, bus osobowy, garbus, maluch samochód
bicycle: rower, rowerek, rower górski, rower miejski, rower elektryczny, rower szosowy, =rowerku, rower dziecięcy, jednoślad, rowerek biegowy, rower składany, rowerek trójkołowy, trójkołowiec, góral rower, damka, holender rower, kolarzówka
headphones: słuchawki, =słuchawek, słuchawka, słuchawki bezprzewodowe, zestaw słuchawkowy, =słuchawki douszne, słuchawki nauszne, słuchaweczki, słuchawki dokanałowe, słuchawki gamingowe, pchełki słuchawki
phone: telefon, smartfon, komórka, telefon komórkowy, iphone, smartphone, słuchawka telefonu, telefonik, smartfony, komóreczka, telefon dotykowy, telefon stacjonarny, aparat telefoniczny
laptop: laptop, notebook, komputer przenośny, macbook, ultrabook, laptopik, netbook
camera: aparat, aparat fotograficzny, kamera, lustrzanka, aparat cyfrowy, aparat natychmiastowy, kamera sportowa, bezlusterkowiec, kamerka, aparacik, polaroid, aparat analogowy, kamera wideo, instax
speaker: głośnik, kolumna głośnikowa, głośniczek, głośnik bluetooth, soundbar, głośnik bezprzewodowy, głośnik przenośny, kolumny, subwoofer, wieża stereo
perfume: perfumy, =perfum, woda perfumowana, woda toaletowa, zapach damski, flakon perfum, woda kolońska, perfumetka, buteleczka perfum, perfuma, perfum damski, perfumy damskie, perfumy męskie, woda perfumowana damska, perfumki
lipstick: szminka, pomadka, szminka do ust, pomadka do ust, =szminek, szminka matowa, szmineczka, błyszczyk, błyszczyk do ust, balsam do ust, pomadka matowa
ball: piłka, piłeczka, piłka nożna, piłka plażowa, piłka do koszykówki, piłka siatkowa, piłka tenisowa, =piłek, piłka do siatkówki, piłka gimnastyczna, piłeczka tenisowa, piłka gumowa, piłka do nogi, piłka do kosza, futbolówka, piłka lekarska, piłka dmuchana
guitar: gitara, gitara akustyczna, gitara elektryczna, gitara klasyczna, ukulele, gitara basowa, gitarka, bas gitara, elektryk gitara
teddy-bear: pluszowy miś, miś pluszowy, misiek pluszowy, pluszowy misiek, pluszowy niedźwiadek, miś, =misia, =misiem, =misie, =misiu, misiek, =misiów, pluszowy niedźwiedź, przytulanka miś
book: książka, powieść, notes, zeszyt, książeczka, notatnik, podręcznik, książka kucharska, pamiętnik, bajka książka, =książek, brulion, kalendarz książkowy, album na zdjęcia
cat: kot, kotek, kotka, kociak, kicia, kocię, kocur, koteczek, kiciuś, =kociątko, mruczek, dachowiec, rudzielec kot, kizia, kocisko
dog: pies, =psa, =psem, =psu, =psie, =psy, =psów, piesek, szczeniak, psina, jamnik, pudel, owczarek, szczenię, buldog, =psiak, =psiaka, =psiaki, mops, labrador, husky, corgi, suczka, =piesków, pieseczek, kundelek, kundel, dalmatyńczyk, szczeniaczek, piesio, psiunia, golden retriever, szpic, chihuahua, beagle, york
bear: niedźwiedź, niedźwiadek, niedźwiedź polarny, niedźwiedzica, grizli, =niedźwiedzie, =niedźwiedzi, misio, misiaczek
rabbit: królik, króliczek, zając, zajączek, zajączki, =zające, =zająca, =zającem, królisia, =zajęcy, królisiek, kicek, zajęczyca
panda: panda, miś panda, pandzia, panda wielka
elephant: słoń, słonik, słoniątko, =słonia, =słonie, słonica
duck: kaczka, kaczuszka, kaczątko, kaczor, =kaczorek, kaczusia, kaczeczka
frog: żaba, żabka, ropucha, żabcia, =żab, żabkę
dinosaur: dinozaur, dinozaurek, tyranozaur, dino, triceratops, =dinozaury, diplodok, stegozaur
penguin: pingwin, pingwinek, =pingwiniątko
pig: świnia, świnka, prosię, prosiaczek, =świnki, prosiak, wieprzek, =świń, świniak, warchlak, świneczka, knurek
fox: lis, lisek, lisica, lisiczka, liszka, lisica ruda, lisiątko, rudy lis lis
lion: lew, =lwa, =lwem, =lwu, =lwie, =lwy, =lwów, lwica, lwiątko, lewek
tiger: tygrys, tygrysek, tygrysica, =tygrysiątko
monkey: małpa, małpka, szympans, goryl, =małpek, =małp, pawian, małpeczka, orangutan, szympansik
mouse: mysz, myszka, szczur, =myszy, =myszką, =myszami, =myszek, myszeczka, szczurek, gryzoń, szczureczek
owl: sowa, sówka, sówki, puchacz, =sów, sóweczka, puszczyk, płomykówka
fish: ryba, rybka, złota rybka, błazenek, =rybek, =ryb, karp, rybeczka, welonka, karaś, karpik, bojownik rybka, welon
turtle: żółw, żółwik, =żółwia, =żółwie, =żółwiem, żółwie, =żółwi, żółwica
chick: kurczak, kurczaczek, pisklę, kurczątko, pisklak, =kurczaczki, pisklaczek, ptaszę
garden: ogród, ogródek, ogród chiński, ogród japoński, =ogrodu, =ogrodzie, =ogrody, =ogrodem, podwórko, chiński ogród, park, ogródeczek, ogród botaniczny, sad, działka ogród, warzywnik, skwer
palace: pałac, zamek, zakazane miasto, świątynia, =zamku, =pałacu, =zamki, =zamkiem, pagoda, twierdza, klasztor, katedra, dwór, dworek, zamczysko
skyline: panorama miasta, panorama, linia horyzontu, skyline, sylwetka miasta, pejzaż miejski, krajobraz miejski, widok miasta, panorama miejska
mountains: góra, =góry, =gór, =górach, =górami, pasmo górskie, górski krajobraz, krajobraz górski, =tatry, wzgórze, szczyt, szczyty, wierzchołek góry, grań, skaliste góry, pagórki
beach: plaża, brzeg morza, =nad morzem, wybrzeże, brzegu morza, =plaży, brzeg oceanu, piaszczysta plaża, na brzegu, nad brzegiem morza, wydma, wydmy, bałtyk
forest: las, =lasu, =lesie, =lasy, =lasem, lasów, dżungla, lasek, leśna polana, zagajnik, bór, =leśnej polanie, bór sosnowy, las sosnowy, gaj, na skraju lasu, leśny, brzeziniak
street: ulica, uliczka, aleja, chodnik, droga, =ulic, zaułek, bulwar, alejka, rynek, bruk, plac, skrzyżowanie, deptak, brukowana ulica

[accessory]
glasses: okulary, =okularów, =okularach, =okularami, okularki, okulary korekcyjne
bow: kokarda, kokardka, mucha, muszka, =kokardek
balloon: balon, balonik, baloniki, =balonów
bubbles: bańka mydlana, =bańki mydlane, =baniek mydlanych, =bańki, =baniek, =bańkami mydlanymi
wings: skrzydło, =skrzydła, =skrzydeł, =skrzydłami, latający, skrzydlaty, skrzydełko, =skrzydełka, =skrzydełkami, =lecący, =lecąca, =lecące, uskrzydlony, =leci

[colour]
red: czerwony, =kolorze wina, =kolorze bordo, bordowy, szkarłatny, karmazynowy, ciemnoczerwony, wiśniowy, jasnoczerwony, rubinowy, burgundowy, bordo, czerwień, malinowoczerwony, ceglasty, krwisty, jaskrawoczerwony, =czerwieni, winny, czerwoniutki, burgund, makowy, koralowoczerwony, bladoczerwony, pastelowoczerwony, intensywnieczerwony, żywoczerwony, w kolorze czerwonym, koloru czerwonego, czerwonawy, ceglasta czerwień, pomidorowy, truskawkowy, borówkowoczerwony, rubin, buraczkowy, rdzawoczerwony, malinowa czerwień, krwistoczerwony, karmin
orange: pomarańczowy, morelowy, koralowy, oranżowy, łososiowopomarańczowy, brzoskwiniowy, terakotowy, rudy, jasnopomarańczowy, ciemnopomarańczowy, dyniowy, rdzawy, mandarynkowy, marchewkowy, miedziany kolor, pomarańcz, bladopomarańczowy, pastelowopomarańczowy, jaskrawopomarańczowy, intensywniepomarańczowy, żywopomarańczowy, koloru pomarańczowego, pomarańczowoczerwony, ogniście rudy, dynia kolor, łososiowo pomarańczowy, ceglany, brzoskwinia kolor
yellow: żółty, cytrynowy, musztardowy, kanarkowy, jasnożółty, miodowy, żółciutki, bananowy, słoneczny żółty, szafranowy, ciemnożółty, bursztynowy, żółć, bladożółty, pastelowożółty, jaskrawożółty, intensywnieżółty, żywożółty, koloru żółtego, żółtawy, ochra, w kolorze miodu, musztarda kolor, złotożółty, słomkowożółty, szafran, pszeniczny, kukurydziany, słonecznikowy
green: zielony, =kolorze mięty, =kolorze oliwki, =kolorze khaki, =kolorze szmaragdu, oliwkowy, miętowy, szmaragdowy, ciemnozielony, jasnozielony, khaki, butelkowa zieleń, =butelkowej zieleni, limonkowy, zieleń, pistacjowy, szałwiowy, butelkowozielony, zieloniutki, seledynowy, trawiasty, leśna zieleń, zgniła zieleń, groszkowy, militarny, =zieleni, jadeitowy, bladozielony, pastelowozielony, jaskrawozielony, intensywniezielony, żywozielony, koloru zielonego, zielonkawy, morskozielony, oliwka kolor, szałwia, szałwiowa zieleń, mech, mchowy, eukaliptus, niebieskozielony, zielononiebieski, żółtozielony, awokado kolor, miętowa zieleń, szmaragd, leśny zielony, kaktusowy, malachitowy, groszek zielony
blue: niebieski, kobaltowy, szafirowy, chabrowy, królewski błękit, indygo, modry, ultramaryna, niebieściutki, atramentowy, kobalt, intensywnie niebieski, jaskrawoniebieski, jaskrawo niebieski, intensywnieniebieski, żywoniebieski, żywo niebieski, koloru niebieskiego, niebieskawy, szafir, królewski niebieski, jeansowy niebieski, kobaltowy błękit, chaber, niebieski kobalt, dżinsowoniebieski, błękit królewski, ultramarynowy
light-blue: błękitny, jasnoniebieski, turkusowy, błękit, lazurowy, niebieski jasny, baby blue, turkus, jasnobłękitny, pastelowoniebieski, morski, akwamarynowy, bladoniebieski, jasny niebieski, lodowy błękit, =błękicie, blado niebieski, pastelowo niebieski, koloru błękitnego, błękitnawy, niebieskoszary jasny, gołębi błękit, turkusowoniebieski, baby niebieski, lazur, morska bryza, aqua, błękit paryski
navy: granatowy, ciemnoniebieski, granat, navy, ciemny niebieski, ciemnogranatowy, =granacie, niebieski ciemny, koloru granatowego, granatowawy, atramentowy granat, głęboki granat
purple: fioletowy, =kolorze lawendy, =kolorze śliwki, liliowy, purpurowy, lawendowy, śliwkowy, wrzosowy, ciemnofioletowy, jasnofioletowy, fiolet, bakłażanowy, ametystowy, lila, oberżynowy, jagodowy, =fiolecie, bladofioletowy, pastelowofioletowy, jaskrawofioletowy, intensywniefioletowy, żywofioletowy, koloru fioletowego, winogronowy, jeżynowy, lawenda, śliwka, fiołkowy, ametyst, bez kolor, magentowy fiolet, wrzos, fioletowawy, bakłażan
pink: różowy, =kolorze fuksji, fuksja, amarantowy, pudrowy, pudrowy róż, jasnoróżowy, ciemnoróżowy, malinowy, róż, bladoróżowy, łososiowy, brudny róż, magenta, różowiutki, pastelowy róż, =pudrowym różu, =brudnego różu, fuksjowy, landrynkowy, =różu, pudroworóżowy, brudnoróżowy, pasteloworóżowy, jaskraworóżowy, intensywnieróżowy, żyworóżowy, koloru różowego, różowawy, cukierkowy róż, cukierkowy, pudrowo różowy, łosoś kolor, arbuzowy, różany, herbaciana róża, piwonia, flaming kolor, gumy balonowej
brown: brązowy, =kolorze koniaku, =kolorze czekolady, =kolorze karmelu, czekoladowy, koniakowy, kasztanowy, ciemnobrązowy, jasnobrązowy, brunatny, karmelowy, kawowy, brąz, orzechowy, kamelowy, toffi, camel, bury, =brązie, kakaowy, tabaczkowy, whisky, cappuccino, bladobrązowy, pastelowobrązowy, jaskrawobrązowy, intensywniebrązowy, żywobrązowy, koloru brązowego, brązowawy, mahoniowy kolor, karmel, kolor kawy z mlekiem, latte, rudobrązowy, czerwonobrązowy, orzech kolor, cynamonowy, ciemny dąb, tabaka, mleczna czekolada, dąb kolor, miedzianobrązowy, kakao, koniak, czekolada kolor, sepia
beige: beżowy, kolor szampana, =kolorze szampana, =kolorze kości słoniowej, =kolorze piasku, =kolorze kawy z mlekiem, kremowy, ecru, piaskowy, kość słoniowa, =kości słoniowej, nude, cielisty, waniliowy, beż, jasnobeżowy, ciemnobeżowy, szampański, krem, =beżu, cappuccino beżowy, lniany kolor, écru, śmietankowy, złamana biel, =złamanej bieli, ivory, =kremie, bladobeżowy, pastelowobeżowy, jaskrawobeżowy, intensywniebeżowy, żywobeżowy, koloru beżowego, w kolorze beżowym, taupe, cappucino, karmelowobeżowy, nudziakowy, mleczny, szarobeżowy, kawa z mlekiem kolor, ciepły beż, pudrowy beż, owsiany, waniliowa biel, jasny piasek, naturalny len, wielbłądzi
black: czarny, kruczoczarny, czerń, czarniutki, hebanowy, smolisty, =czerni, głęboka czerń, czarny mat, głęboko czarny, koloru czarnego, w kolorze czarnym, czarniawy, węglowy, heban, onyksowy, antracytowoczarny, czerniutki
white: biały, śnieżnobiały, biel, bielutki, mlecznobiały, =bieli, perłowobiały, perłowy, alabastrowy, białawy, czysta biel, koloru białego, w kolorze białym, perłowa biel, mleczna biel, biel alpejska, złamany biały, off white, bieluteńki
grey: szary, popielaty, grafitowy, antracytowy, ciemnoszary, jasnoszary, siwy, grafit, antracyt, stalowoszary, popiel, szarość, gołębi, =szarości, mysi, dymny, szaroniebieski, =graficie, siwiutki, bladoszary, pastelowoszary, jaskrawoszary, intensywnieszary, żywoszary, koloru szarego, w kolorze szarym, szarawy, stalowy kolor, betonowy, szarobrązowy, melanż szary, szary melanż, myszaty, asfaltowy, szarogranatowy, gołębioszary, popielowy
gold: złoty, =kolorze złotym, złocisty, różowe złoto, =różowego złota, złocony, pozłacany, =złoto, =złota, =złotem, =złocie, białe złoto, =rose gold, złotawy, =w kolorze złota, starozłoty, koloru złotego, złociutki, stare złoto, żółte złoto, pozłota
silver: srebrny, srebrzysty, srebro, =srebra, =srebrem, =srebrze, posrebrzany, =sterling, srebrnawy, srebro próby 925, koloru srebrnego, w kolorze srebra, w kolorze srebrnym, srebrzony, stare srebro

[material]
leather: skóra, skórzany, skóra naturalna, =skóry naturalnej, ekoskóra, zamsz, zamszowy, skóra ekologiczna, =skóry ekologicznej, nubuk, nubukowy, lakierowana skóra, skaj, lico, skórkowy, skóropodobny, sztuczna skóra, nappa, =skór, skajowy, skóra licowa, skórka, lakierowany, eko skóra, skóra bydlęca, lakierki skóra, skóra cielęca, skóra węża, skóra krokodyla
cotton: bawełna, bawełniany, bawełna organiczna, płótno, płócienny, batyst, flanela, flanelowy, muślin, muślinowy, satyna bawełniana, perkal, popelina, dresówka, frotte, kanwa, canvas, bawełenka, dzianina bawełniana, bawełna 100, gobelin, drelich, płótno bawełniane, jersey, drelichowy, brezent
silk: jedwab, jedwabny, satyna, satynowy, szyfon, szyfonowy, atłas, atłasowy, jedwabisty, tiul, tiulowy, organza, tafta, żorżeta, atłasik
wool: wełna, wełniany, kaszmir, kaszmirowy, merino, filc, filcowy, moher, alpaka, tweed, tweedowy, wełna merino, wełna owcza, moherowy, angora, sukno, flausz, flauszowy, wełna czesankowa, polarowy, włóczka, włóczkowy, bukla, bouclé, boucle, jagnięca wełna, wełenka, kaszmirek
denim: dżinsowy, dżins, denim, jeansowy, denimowy, jeans materiał
linen: len, lniany, =lnu, =lnem, =lnie, płótno lniane
metal: metal, metalowy, żelazo, żelazny, aluminium, aluminiowy, mosiądz, mosiężny, miedź, miedziany, żeliwo, żeliwny, tytan, tytanowy, mechaniczny, kuty, chrom, chromowany, stop metali, cynkowany, =żeliwa, =mosiądzu, metaliczny, blacha, blaszany, cyna, cynk, nikiel, niklowany, odlew, ocynk, ocynkowany, brąz metal
steel: stal, stalowy, stal nierdzewna, =stali nierdzewnej, nierdzewny, stal szlachetna, stal chirurgiczna, =stali, nierdzewka, inox, stal nierdz
wood: drewno, drewniany, dąb, dębowy, =dębu, =dębem, =dębie, sosna, sosnowy, buk, bukowy, orzech, lite drewno, sklejka, brzoza, brzozowy, mahoń, mahoniowy, teak, tekowy, jesion, jesionowy, akacja, drewno akacjowe, olcha, świerk, świerkowy, lity dąb, drzewo mango, orzech włoski, wiśnia drewno, lipa, =drewna, palisander, drewniana, klon, klonowy, modrzew, modrzewiowy, mdf, wiąz, grusza drewno, olchowy, dębina, sosna drewno, palisandrowy, wiśniowe drewno, czereśniowe drewno
bamboo: bambus, bambusowy
glass: szkło, szklany, kryształ, kryształowy, szkło hartowane, borokrzemowy, szkło borokrzemowe, =szkła, =szkłem, =szkle, oszklony, szkło dmuchane, murano, szkiełko, szkło kryształowe
ceramic: ceramika, ceramiczny, porcelana, porcelanowy, kamionka, kamionkowy, fajans, fajansowy, glina, gliniany, terakota, gres, porcelana kostna, porcelit, garncarski, szkliwiony, glazurowany, bolesławiec ceramika, ceramika bolesławiec
plastic: plastik, plastikowy, tworzywo sztuczne, akryl, akrylowy, poliwęglan, pcv, tworzywo, =tworzywa, żywica, pcw, poliwęglanowy, z tworzywa, żywiczny, polipropylen, pleksi, żywica epoksydowa, poliester plastik, pleksa, polistone
rubber: guma, gumowy, silikon, silikonowy, kauczuk, kauczukowy, lateks, neopren, neoprenowy, lateksowy, pianka eva, eva
velvet: aksamit, aksamitny, welur, welurowy, sztruks, sztruksowy, plusz, welwet, aksamitka materiał, welurek, velvet
paper: papier, papierowy, karton, kartonowy, tektura, tekturowy, papier kraftowy, bibuła, papier ryżowy, =papieru ryżowego, papier mache, kraft

[also]
subject.bear + colour.brown: niedźwiedź brunatny, brunatny niedźwiedź
subject.bear + colour.white: niedźwiedź biały, biały niedźwiedź, biały miś polarny
subject.boot + material.rubber: gumiaki
subject.trousers + material.denim: dżinsy, =dżinsów, =jeansy, =jeansów, =jeansami, =jeansach, =dżinsach, spodnie jeansowe
subject.duck + material.rubber: gumowa kaczuszka, gumowa kaczka
subject.jacket + material.denim: katana jeansowa, kurtka jeansowa

[scene]
white-background: białe tło, =białym tle, =białe tło, =czystym białym tle, czyste białe tło, =białego tła, jednolite białe tło, =gładkim białym tle, tło białe, biały backdrop
living-room: salon, pokój dzienny, pokój gościnny, =salonu, =salonie, bawialnia
bedroom: sypialnia, =sypialni, =sypialnię
kitchen: kuchnia, blat kuchenny, =kuchni, =kuchnię, kuchenny blat, kuchenka pomieszczenie, aneks kuchenny
bathroom: łazienka, pokój kąpielowy, toaleta, =łazience, wanna, w wannie, kabina prysznicowa, ubikacja
office: biuro, gabinet, miejsce pracy, =biurze, domowe biuro, stanowisko pracy, pracownia biurowa
snow: śnieg, =śniegu, śnieżny, zaśnieżony, ośnieżony, zaspa, zimowy krajobraz śnieżny, w śniegu, śnieżny krajobraz, zimowy pejzaż
studio: studio, studio fotograficzne, atelier, =studiu, =tle studyjnym

[style]
photo: zdjęcie, fotografia, fotorealistyczny, realistyczny, fotograficzny, fotka, realistycznie, fotorealizm, fotorealistycznie, realizm
ink-wash: malarstwo tuszem, tusz, malarstwo chińskie, =tuszem, chińskie malarstwo, styl tuszowy, shan shui, =malarstwa tuszem, tusz chiński, sumi e
watercolour: akwarela, akwarelowy, =akwarelą, =akwareli
oil-painting: obraz olejny, olejny, farba olejna, malarstwo olejne, olej na płótnie, =farbami olejnymi
cartoon: kreskówka, kreskówkowy, komiks, komiksowy, animowany, anime, bajkowy rysunek, kreskówek, rysunkowy, animacja, jak z kreskówki, bajkowy styl, jak z bajki
cyberpunk: cyberpunk, cyberpunkowy
futuristic: futurystyczny, science fiction, futuryzm, sci fi, przyszłości
vintage: vintage, retro, zabytkowy, antyczny, postarzany, staromodny, stylizowany na stary, w starym stylu, antyk, przedwojenny, starodawny, prl, z czasów prl, w stylu retro, stary styl
minimalist: minimalistyczny, minimalizm, minimalistycznie, oszczędny w formie

[view]
front: widok z przodu, z przodu, od przodu, frontalny, na wprost, widok od frontu, frontalnie, en face, widziany z przodu
side: widok z boku, z boku, z profilu, widok boczny, boczny widok, od boku, widziany z boku, bocznie, profil, widok z profilu
top: widok z góry, z góry, z lotu ptaka, od góry, flat lay, flatlay, widziany z góry
three-quarter: trzy czwarte, widok trzy czwarte, pod kątem, widok pod kątem, w trzech czwartych, z ukosa
close-up: zbliżenie, z bliska, makro, detal zbliżenie, duże zbliżenie, =zbliżeniu, w zbliżeniu, na zbliżeniu, zdjęcie makro

[light]
soft: miękkie światło, =miękkim świetle, rozproszone światło, =rozproszonym świetle, delikatne światło, łagodne światło, miękkie oświetlenie, =łagodnym świetle, =delikatnym świetle
studio: światło studyjne, oświetlenie studyjne, =świetle studyjnym, studyjne światło, =studyjnym oświetleniu
dusk: zmierzch, zachód słońca, =o zmierzchu, =o zachodzie słońca, złota godzina, wieczorne światło, =zachodzie słońca, wieczór, wieczorem, =wieczornym świetle, o zachodzie, zachodzące słońce, w zachodzącym słońcu, o zmroku, zmrok, wieczorową porą, pod wieczór
morning: poranek, świt, poranne światło, =o poranku, wschód słońca, =o świcie, rano, =porannym świetle, =wschodzie słońca, ranek, poranny, o brzasku, brzask, wczesny ranek, wschodzące słońce, z rana, nad ranem, jutrzenka
night: noc, nocą, =w nocy, nocny, światło księżyca, =nocy, =świetle księżyca, nocna pora, pełnia, pełnia księżyca, przy pełni księżyca, w pełni księżyca, gwiaździsta noc, nocne niebo, o północy, północ
backlit: pod światło, podświetlony od tyłu, kontrowe światło, światło z tyłu, =kontrze
neon: neon, neonowy, neony, światło neonów, =neonów, =neonami, neonowe światło

[word]
trim: tło, =tle, =tła, pokój, =pokoju, =pokoje, światło, =świetle, oświetlenie, liść, =liściu, =liście, plac zabaw, łąka, =łące, korona, tron, gałąź, =gałęzi, szyja, =szyi, ręka, =rękę, =ręce, głowa, =głowie, nastrój, wnętrze, =wnętrzu, jadalnia, podłoże, uchwyt, rączka, ucho kubka, uszko, podeszwa, sznurówka, sznurowadło, obcas, klamra, sprzączka, zamek błyskawiczny, suwak, guzik, wstążka, tasiemka, noga, nóżka, =nogi, =nogami, =nogach, =nóżki, =nóżkach, =nóżkami, kółko, =koła, =kołami, pokrywka, wieczko, pokrywa, nakrętka, zakrętka, podstawka noga, podstawa, =podstawie, lamówka, obszycie, obwódka, nosek, język buta, wkładka, kołnierz, kołnierzyk, rękaw, mankiet, kieszeń, kieszonka, podszewka, szew, frędzel, =frędzle, =frędzlami, łańcuch, ramiączko, nadruk, wzór, pasy wzór, =paski, =w paski, =w kropki, =kropki, =groszki, haft, logo, napis, motyw, koronka, falbana, falbanka, kryształek, =cyrkonie, cyrkonia, kamień, kamyczek, oczko, perła, perełka, brylant, diament, koralik, zapięcie, rzep, tarcza, wskazówka, bezel, ekran, wyświetlacz, bransoleta, bransoleta zegarka, pasek do zegarka, pasek zegarka, pasek na ramię, pasek do torebki, pasek do gitary, korek, dziobek, knot, zagłówek, podłokietnik, oparcie, kabel, przewód, żarówka, =uszy, =uszami, =uszu, oko, =oczy, =oczami, =oczach, nos, ogon, ogonek, dziób, grzywa, wąsy, pompon, daszek, rondo, kaptur, futerko, =futerkiem, okucie, ćwiek, nit, siodełko, siodło, kierownica, opona, felga, szprycha, detal, dodatek, wykończenie brzegu, ozdoba, zdobienie, struna, gryf, szuflada, drzwiczki, klapa, klapka, pałąk, nauszniki, przycisk, krata, kratka, =w kratę, gumka, troczki, sznurek, dno, brzeg, krawędź, naszywka, aplikacja, metka, szlufka, naramiennik, odpinany pasek, brzuch, brzuszek, łapa, łapka, =łapki, dekolt, stelaż, =stelażu, =stelażem, sznur, spód, czubek, =okuciami, obicie oparcia, trzonek, ściągacz, płot, ogrodzenie, balustrada, listki, listowie, płatek, płatki, dziura, dziurka, pióro ptasie, piórko, usta, wargi, ząb, zęby, język, róg, rogi, rożki, pazur, pazury, kwiatek, kwiatki, kwiatuszki, serduszka, gwiazdka, gwiazdki, karabińczyk, szelki, zatrzask, zatrzaski, wstawka, wstawki, lampas, lampasy, podwinięcie, rękojeść, korek butelki, dozownik, pompka, obręcz, nakładki, klawisze, taśma, pyszczek, pysk, grzywka, czubek głowy, policzki, rumieńce, trąba, trąbka słonia, szwy, wypustka, żabot, żabocik, ćwieki, rzemień, rzemyk, gałka, gałki, zawias, zawiasy, blat stołu trim, spust, gwint, przeszycie, przeszycia, okładzina, brokat, brokatowe, cekin, cekiny, piórka, chwost, chwosty
body: korpus, obudowa, oprawka, rama, ramka, klosz, abażur, obicie, tapicerka, powierzchnia, materiał, tkanina, kolor, =kolorze, odcień, ton, powłoka, wykończenie, koperta, flakon, cholewka, skorupa, sierść, umaszczenie, wierzch, blat, tworzywo obudowy, =tapicerce, barwa, oprawa, =oprawie, okładka, kolorystyka, szkielet, =futro, =futrem
other: pudełeczko, woreczek, smoczek zabawka, papużka, konik, pudełko prezentowe, mysz bezprzewodowa, myszka do komputera, mysz gamingowa, okładka na książkę, okładka na zeszyt, okładka na paszport, impreza, przyjęcie, piknik, koncert, ławka, słoik, staw, dzbanek, dzbanuszek, dzban, spodek, woda, kawa, herbata, wino, owoc, jabłko, chleb, etui, etui na telefon, pokrowiec, pokrowiec na laptopa, pokrowiec na poduszkę, pokrowiec na gitarę, pokrowiec na walizkę, pokrowiec na krzesło, futerał, case, ładowarka, uchwyt na telefon, uchwyt na telefon do roweru, stojak, podstawka, naklejka, plakat, brelok, breloczek, wisiorek, zawieszka, kolczyk, =kolczyki, =kolczyków, bransoletka, broszka, rękawiczka, =rękawiczki, =rękawiczek, =rękawice, skarpetka, =skarpetki, =skarpetek, =skarpety, =rajstopy, =rajstop, ręcznik, koc, kocyk, narzuta, zasłona, firana, dywan, dywanik, mata, wycieraczka, podkładka, podkładka pod mysz, talerz, talerzyk, widelec, łyżka, łyżeczka, nóż, patelnia, garnek, doniczka, osłonka, koszyk, kosz, pudełko, skrzynka, skrzynia, szkatułka, taca, haczyk, wieszak, organizer, szafa, szafka, komoda, kredens, witryna, telewizor, monitor, klawiatura, tablet, drukarka, router, adapter, powerbank, akumulator, bateria, statyw, obiektyw, dron, kwiat, =kwiaty, =kwiatów, =kwiatami, roślina, bukiet, drzewo, =drzewa, choinka, tort, ciasto, ciastko, czekolada, karma, żwirek, smycz, obroża, klatka, akwarium, szczotka, szczoteczka do zębów, mydło, szampon, krem do twarzy, krem do rąk, balsam, tusz do rzęs, lakier do paznokci, podkład, serum, grzebień, golarka, suszarka, odkurzacz, blender, toster, piekarnik, lodówka, pralka, żelazko, namiot, śpiwór, kask, kask rowerowy, hełm, rakieta, deskorolka, hulajnoga, motocykl, motor, ciężarówka, autobus, pociąg, samolot, łódka, łódź, statek, pianino, fortepian, skrzypce, bęben, flet, długopis, pióro, ołówek, linijka, kalendarz, kartka, tapeta, ramka na zdjęcia, ramka na zdjęcie, szorty, krótkie spodenki, spodenki, strój kąpielowy, kostium kąpielowy, bikini, biustonosz, stanik, bielizna, majtki, piżama, szlafrok, garnitur, krawat, kamizelka, mundur, strój, kostium, kombinezon, kapcie, kapeć, pantofle domowe, maska, peruka, pościel, prześcieradło, poszewka, poszewka na poduszkę, kołdra, materac, obrus, serwetka, bieżnik, podkładka pod kubek, świecznik, kandelabr, podpórka do książek, półka na buty, szafka na buty, stojak na parasole, kasetka na biżuterię, pudełko na zegarek, pudełko na biżuterię, otwieracz, korkociąg, torba na laptopa, torba na aparat, torba fotograficzna, fotelik samochodowy, zapięcie rowerowe, koszyk rowerowy, zakładka do książki, kółko na klucze, kieliszek, kieliszek do wina, lampka wina, serwis, serwis kawowy, zestaw obiadowy, zastawa, naczynie, legowisko, legowisko dla psa, drapak, smycz dla psa, obroża dla psa, karma dla psa, miska dla psa, miska dla kota, transporter, pułapka na myszy, myszka komputerowa, mysz komputerowa, myszka bezprzewodowa, myszka gamingowa, robot, rakieta kosmiczna, jednorożec, smok, koń, krowa, owca, koza, ptak, ptaszek, papuga, orzeł, wąż, krokodyl, żyrafa, zebra, kangur, koala, wiewiórka, jeż, jeżyk, jeleń, sarna, wilk, wieloryb, delfin, rekin, ośmiornica, motyl, pszczoła, biedronka, pająk, kura, kogut, człowiek, dom, budynek, most, rzeka, jezioro, niebo, słońce, księżyc, gwiazda, chmura, trawa, okno, drzwi, ściana, podłoga, dach, wiadro, zamek z piasku, fartuch, deska do krojenia, piórnik, kosmetyczka, lalka, klocki, puzzle, huśtawka, wózek, smoczek, kominek, wentylator, nawilżacz, grzejnik, parasol do drinków, stojak na parasol, parapet, kredka, szafa na ubrania, podkładka na stół, skuter, rolki, narty, sanki, bałwan, żyrafka, kawiarnia, szkoła budynek, kościół, wieża, latarnia morska, tramwaj, lilia wodna, lilia, kołderka, lemoniada, sok, mleko, lody, arbuz, banan, cytryna, truskawka, wiśnia, dynia, marchewka, kość, kosz na pranie, ściereczka, chochla, durszlak, sztućce, słomka, młynek, solniczka, spinka, spinka do włosów, gumka do włosów, opaska do włosów, opaska, kosz na śmieci, mikrofon, radio, projektor, konsola do gier, globus, mapa, teleskop, lornetka, mikroskop, jacht, traktor, furgonetka, helikopter, wróżka, krasnal, duch, kosmita, pirat, rycerz, flaming, szop, chomik, bóbr, jagnię, owieczka, osioł, osiołek, struś, gołąb, łabędź, gęś, bocian, wrona, piasek, morze, ocean, fala, fale, strumień, wodospad, skała, taras, balkon, schody, korytarz, piwnica, strych, restauracja, fontanna, młyn, siano, ognisko, hamak, umywalka, zlew, toaleta muszla, kuchenka, grzyb, grzyby, jagoda, gruszka, winogrono, ser, naleśnik, zupa, piwo, samowar, akordeon, trąbka, saksofon, kufer skrzynia, wianek, skarbonka świnka, słonecznik, tulipan, różyczka, stokrotka, kaktus, palma, sukulent, bukiet róż, girlanda, lampki choinkowe, bombka, bombki, mikołaj, renifer, kalendarz adwentowy, domek dla lalek, domek, klatka dla ptaków, budka, budka dla ptaków, karmnik, konewka, taczka, grabie, żarówka led
toy: zabawka, pluszak, maskotka, przytulanka, figurka, statuetka, posąg, rzeźba, para, opakowanie, kolekcja, rodzaj, typ, obrazek, ilustracja, rysunek, grafika, render, portret, model, wersja, grupa, seria, wizualizacja, wizerunek, ujęcie, przedstawienie, egzemplarz, skarbonka, dwupak, trójpak, paczka, kadr, obraz
generic: zdjęcie produktu, fotografia produktowa, zdjęcie produktowe, produkt, artykuł, towar, packshot, zdjęcie katalogowe, wizualizacja produktu, zdjęcie na aukcję, zdjęcie do sklepu, przedmiot
plain: płytka, nausznych, słomkowy, słomiany, pije, wiklinowy, rattanowy, w szkle, poproszę, płaski, przenośny, polana zielona, podróżne, w zestawie, w komplecie, w pakiecie, do kompletu, pudełeczko prezentowe, pasek klinowy, zabawkowy, ja, ty, on, ona, ono, my, wy, oni, one, mój, moja, moje, twój, nasz, wasz, jego, jej, ich, ten, ta, te, tego, tej, tym, tych, który, która, które, którego, której, co, jak, gdy, gdzie, jeśli, czy, że, żeby, aby, się, już, jeszcze, bardzo, tak, też, także, również, tylko, po prostu, cały, każdy, wszystko, jeden, jedna, jedno, był, była, było, będzie, być, może, można, proszę, stwórz, wygeneruj, narysuj, pokaż, zrób, utwórz, namaluj, chcę, chciałbym, chciałabym, szukam, potrzebuję, sprzedam, sprzedaję, kupię, kup, nowy, nowość, najlepszy, jakość, wysoka jakość, wysokiej jakości, =wysokiej rozdzielczości, rozdzielczość, wysoka rozdzielczość, luksusowy, premium, piękny, ładny, śliczny, uroczy, słodki, milutki, zabawny, śmieszny, wesoły, smutny, szczęśliwy, przyjazny, dzielny, zły, puchaty, puszysty, kudłaty, włochaty, elegancki, stylowy, modny, klasyczny, nowoczesny, współczesny, designerski, ręcznie robiony, ręcznie wykonany, handmade, rękodzieło, ręcznie, ręczny, ręcznie malowany, oryginalny, autentyczny, prosty, gładki, jednolity, jednokolorowy, miękki, twardy, ciemny, jasny, pastelowy, intensywny, ciepły, zimny, matowy, błyszczący, połyskujący, polerowany, duży, wielki, mały, malutki, maleńki, mini, midi, maxi, średni, rozmiar, oversize, oversizowy, długi, krótki, wysoki, niski, szeroki, wąski, cienki, gruby, okrągły, owalny, kwadratowy, prostokątny, lekki, ciężki, kompaktowy, pojemny, wygodny, komfortowy, trwały, solidny, wytrzymały, praktyczny, uniwersalny, składany, rozkładany, regulowany, wodoodporny, wodoszczelny, nieprzemakalny, bezprzewodowy, elektryczny, cyfrowy, inteligentny, automatyczny, podróżny, zewnętrzny, domowy, sportowy, codzienny, elegancka, wizytowy, wieczorowy, biznesowy, biurowy, szkolny, letni, zimowy, jesienny, wiosenny, lato, zima, wiosna, jesień, damski, męski, dziecięcy, młodzieżowy, niemowlęcy, dla kobiet, dla mężczyzn, dla dzieci, dla dziewczynki, dla chłopca, kobieta, mężczyzna, dziewczyna, dziewczynka, chłopiec, chłopak, dziecko, =dzieci, =dziecka, =dziecięcego, pani, pan, dorosły, unisex, prezent, =na prezent, urodziny, =urodzinowy, święta, boże narodzenie, świąteczny, wyprzedaż, promocja, okazja, rabat, darmowa dostawa, dostawa, gratis, cena, tani, marka, markowy, firmowy, styl, =stylu, kształt, fason, krój, dekoracja, dekoracyjny, ozdobny, wystrój, =wnętrz, miasto, miejski, wiejski, rustykalny, skandynawski, industrialny, loftowy, glamour, boho, prowansalski, włoski, francuski, niemiecki, polski, chiński, japoński, turecki, naturalny, prawdziwy, sztuczny, imitacja, ekologiczny, organiczny, wegański, czysty, pełny, pusty, otwarty, zamknięty, podwójny, pojedynczy, dwuosobowy, trzyosobowy, dwuosobowa, osobowy, lewy, prawy, przedni, tylny, środek, tył, przód, cm, mm, ml, kg, l, litr, =litra, =litrów, =litry, xs, s, m, xl, xxl, zł, dzianinowy, pikowany, pleciony, tkany, haftowany, koronkowy, kraciasty, pasiasty, kwiatowy, kwiecisty, wzorzysty, drukowany, plisowany, siedzący, stojący, leżący, śpiący, biegnący, biegający, idący, skaczący, uśmiechnięty, tańczący, jedzący, czytający, pływający, bawiący, patrzący, tańczy, biegnie, biega, skacze, je, czyta, pływa, bawi, patrzy, idzie, uśmiecha, gra, nauczyciel, lekarz, kucharz, król, królowa, księżniczka, książę, astronauta, kosmonauta, antypoślizgowy, nieprzywierający, ocieplany, =z długim rękawem, =z krótkim rękawem, bez rękawów, dopasowany, luźny, obcisły, rozszerzany, wysoki stan, =z wysokim stanem, stan, okrągły dekolt, stojący kołnierz, stołowy, ścienny, podłogowy, wiszący, sufitowy, nocny stolikowy, kuchenny, ogrodowy, plażowy, turystyczny, trekkingowy, górski, do biegania, do szkoły, do pracy, do domu, do biura, na co dzień, na lato, na zimę, na ramię, na wycieczki, bieganie, trening, joga, podróż, praca, szkoła, spacer, gamingowy, profesjonalny, pojemność, zapachowy, zdobiony, malowany, rzeźbiony, świetny, idealny, idealnie, doskonały, dobry, fajny, słoneczny, światło dzienne, nastrojowy, klimatyczny, przytulny, przestronny, delikatny, subtelny, led, bluetooth, usb, sam, tu, tam, dziś, wewnętrzny, młody, stary, ekstra, ultra, pro, max, plus size, pierwszy, drugi, głęboki, ekskluzywny, limitowany, kolekcjonerski, stan idealny, używany, jak nowy, dostępny, na zamówienie, =do kawy, =do herbaty, =na wodę, ślub, ślubny, wesele, rodzina, rodzinny, jadalniany, do jadalni, zmywarka, =zmywarki, mikrofala, =mikrofali, bezpieczny, antyalergiczny, oddychający, elastyczny, przezroczysty, transparentny, ryflowany, prążkowany, prążek, górny, dolny, mama, tata, babcia, dziadek, przyjaciel, ukochany, chłopięcy, dziewczęcy, powietrze, natura, przyroda, roboczy, biurkowy, drzemiący, głodny, dziki, żeglarski, wzrost, waga, wymiary, wysokość, szerokość, długość, głębokość, średnica, obwód, kolorowy, wielokolorowy, tęczowy, akustyczny, skuteczny, na kółkach, kabinowy, twarda, przeciwdeszczowy, wiatroszczelny, przeciwsłoneczny, naręczny, kwarcowy, wodny, nogawka, pościelowy, dzieła, sztuczne, wiszące, łazienkowy, salonowy, sypialniany, biurkowa, korekcyjny, do włosów, poręczny, zgrabny, malutkie, radosny, bajkowy, magiczny, wesolutki, spokojny, zamyślony, ciekawski, modowy, hit, super, okazyjny, wysyłka, szybka wysyłka, gwarancja, faktura, sklep, aukcja, polecam, tapicerowany, lakierowany na wysoki połysk, połysk, mat, bielony, olejowany, surowy, postrzępiony, przetarty, dziurawy, skręcany, obrotowy, wysuwany, z szufladami, pojemnik na pościel, funkcja spania, z funkcją spania, rozkładana, pluszowy, ryżowy, zobaczyć, chciałbym zobaczyć, chciałabym zobaczyć, pokazać, narysować, namalować, stworzyć, wygenerować, możesz, możesz mi, możecie, czy możesz, czy mógłbyś, czy mogłabyś, mógłbyś, mogłabyś, narysujcie, pokażcie, przedstaw, zilustruj, daj, dajcie, poproszę o, prosiłbym, prosiłabym, poszukuję, oddam, zamienię, zamiana, odbiór osobisty, do negocjacji, negocjacja, prawie nowy, nienoszony, nieużywany, z metką, wada, wady, plama, bez plam, rysa, zarysowanie, bez śladów użytkowania, ślady użytkowania, wystawiam, sfotografowany, sfotografowane, pokazany, pokazana, widoczny, oparty, oparta, oparte, postawiony, położony, położona, położone, powieszony, przykryty, przykryta, przykryte, zasłany, przywiązany, schowany, ukryty, zaparkowany, deszcz, deszczowy, w deszczu, pochmurny, mgła, mglisty, we mgle, wiatr, wietrzny, pełza, wspina się, kroczy, poluje, odpoczywa, śpiewa, drzemie, zwinięty, skulony, ciekawy, psotny, chytry, grubiutki, pulchny, w kształcie, w formie, w kształcie serca, kształt serca, łza, kropla, serce, serduszko, lepki, cichy, bezgłośny, dotykowy, na dotyk, na baterie, akumulatorowy, późno, wcześnie, cień, w cieniu, w słońcu, odbicie, rozmyty, rozmyte tło, wygląda, nieużywana, przecena, przeceniony, pokój dziecięcy, jakiś, jakaś, jakieś, zwykły, zwyczajny, pionowy, poziomy, lśniący, mieniący, pędzi, pędzący, jesienią, ażurowy, dmuchany, wielorazowy, jednorazowy, stan bardzo dobry, stan dobry, bardzo dobry, dobry stan, okazja cenowa, rozm, nr, pilne, ekstra cena, paczkomat, inpost, olx, allegro, vinted, nocny stolik, nosi się, leciutki, mięciutki, gryzie, miauczy, biegający pies, kawiarniany, ceramika ręczna, o wymiarach, o pojemności, o średnicy, o wysokości

[role]
exclude-after: bez, nie, oprócz, zamiast, ani, poza, z wyjątkiem, żaden, żadna, żadnych, wyłączając, brak, nie jest, nie są, nie ma, nie zawiera, zestaw nie zawiera, =nie obejmuje, w zestawie brak, prócz
exclude-before: nie wchodzi w skład zestawu, nie wchodzą w skład zestawu, nie jest w zestawie, nie są w zestawie, nie ma w zestawie, brak w zestawie, sprzedawany osobno, sprzedawana osobno, sprzedawane osobno, do kupienia osobno, nie zawarty, nie dołączono, nie dołączony, nie dołączona, nie dołączone, nie jest dołączony, nie jest dołączona, nie są dołączone, nie wliczony, nie wliczona, nie wchodzi w zestaw, nie wchodzą w zestaw, sprzedawany oddzielnie, sprzedawana oddzielnie, sprzedawane oddzielnie, nie wchodzi w skład, nie wchodzą w skład, sprzedawane są osobno, nie jest częścią zestawu, nie w komplecie, dostępny osobno, dostępna osobno, dostępne osobno, niedołączony, niedołączona, niedołączone
fits-after: dla, do, pod, na telefon, na laptopa, na książki, na wino, na kawę, na buty, na klucze, na biżuterię, na zegarek, pasuje do, pasująca do, pasujący do, pasujące do, pasują do, idealny do, idealna do, idealne do, idealnie pasuje do, świetnie pasuje do, pasuje idealnie do, dobrze pasuje do, kompatybilny z, kompatybilna z, kompatybilne z, obok, przy, koło, za, w odróżnieniu od, podobny do, podobna do, podobne do, komponuje się z, dobrze komponuje się z, świetnie komponuje się z, przeznaczony do, przeznaczona do, odpowiedni do, odpowiednia do, zgodny z, blisko, niedaleko, pasuje pod, pasujący pod, pasuje na, pasująca na, w przeciwieństwie do, do kompletu z, do pary z, współgra z, pięknie pasuje do, ładnie pasuje do, niż
with-after: z, ze, zawiera, wraz z, razem z, ozdobiony, ozdobiona, ozdobione, ma, posiada, mający, wyposażony w, wyposażona w, w zestawie z, w komplecie z, zdobiony z, wykończony, wykończona, wykończone, plus, mają, obszyty, obszyta, obity, obita, obite
wear-after: nosi, noszący, nosząca, noszące, ubrany w, ubrana w, ubrane w, trzyma, trzymający, trzymająca, trzymające, bawi się, bawiący się, bawiąca się, bawiące się, puszcza, puszczający, puszczająca, puszczające, ma na sobie, ma na głowie, mający na sobie, niesie, niosący, niosąca, jedzie na, jadący na, jadąca na, przytula, przytulający, dmucha, założył, założyła, z założonym, w założonym, przebrany w, przebrana w, odziany w, nadmuchuje, gra na, grający na, jeździ na
in-after: w, we, na, u, wśród, nad, przed, wewnątrz, pośrodku, po, naprzeciwko, wokół, między, pomiędzy, siedzi na, stoi na, leży na, na tle, siedzący na, stojący na, leżący na, pośród, ponad, o
of: od, zrobiony z, zrobiona z, zrobione z, wykonany z, wykonana z, wykonane z, uszyty z, uszyta z, uszyte z, wytworzony z, z prawdziwej, z naturalnej, z litego, z wysokogatunkowej, wydziergany z, wyrzeźbiony z, stworzony z, zbudowany z
and: i, oraz, lub, albo, a także, &, tudzież, jak również
but: pasuje, pasują, komponuje się, współgra, znajdują się, ale, lecz, a, jednak, tylko że, a nie tylko, stoi, leży, siedzi, wisi, śpi, znajduje się, stoją, leżą
topic: jest, są, to, dostępny w, dostępna w, dostępne w, występuje w
count-after: zestaw, zestaw składający się z, opakowanie po, ilość, komplet, pakiet, opakowanie zawierające
count-before: szt, sztuk, sztuki, sztuka, par, pary, elementów, elementy, x, częściowy, osobowego, kpl

[key]
subject: produkt, przedmiot, obiekt, nazwa, tytuł, co, nazwa produktu, artykuł, kategoria, rodzaj, typ, typ produktu, motyw, postać
colour: kolor, kolory, barwa, kolor główny, odcień, kolorystyka
material: materiał, materiały, tkanina, skład, tworzywo, surowiec, materiał główny, materiał zewnętrzny
scene: scena, tło, otoczenie, miejsce, sceneria, lokalizacja, wnętrze, pomieszczenie
style: styl, stylistyka
view: widok, ujęcie, perspektywa, kąt, kamera, kadr
light: światło, oświetlenie, pora dnia
accessory: akcesoria, akcesorium, dodatki, rekwizyty
exclude: wyklucz, bez, negatywny, unikaj, wykluczenia, negatywny prompt, nie
quantity: ilość, liczba, sztuk, liczba sztuk
ignore: rozmiar, marka, waga, wymiary, model, cena, wysokość, szerokość, długość, głębokość, sezon, płeć, producent, pojemność, średnica, stan, kompatybilność, ean, sku, gwarancja, kraj, wiek, podeszwa, podszewka, wkładka, krój, fason

[number]
2: dwa, dwie, dwóch, dwoje
3: trzy, trzech
4: cztery, czterech
5: pięć, pięciu
6: sześć, sześciu
7: siedem, siedmiu
8: osiem, ośmiu
9: dziewięć
10: dziesięć, dziesięciu
12: dwanaście, dwunastu, tuzin

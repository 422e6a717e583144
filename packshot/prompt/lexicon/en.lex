# English. British and American words of product titles and picture requests.
[language]
tag: en
source: written by hand
heads: last
clause: first
parts: yes

[inflect]
noun: ss -> sses
noun: sh -> shes
noun: ch -> ches
noun: x -> xes
noun: fy -> fies
noun: ry -> ries
noun: ny -> nies
noun: dy -> dies
noun: ty -> ties
noun: py -> pies
noun: by -> bies
noun: ly -> lies
noun: s -> s
noun: * -> s

[subject]
dress: dress, gown, frock, sundress, minidress, maxi dress, midi dress, mini dress, evening dress, party dress, wedding dress, cocktail dress, summer dress, shirt dress, slip dress, wrap dress, sweater dress, shift dress, bodycon, skater dress
t-shirt: t shirt, tshirt, tee, tee shirt, tank top, crop top, vest top, camisole, cami, t shirt top, singlet, crop tee, ladies top, womens top, cotton top, summer top, sleeveless top, long sleeve top
shirt: shirt, blouse, button down, dress shirt, polo, polo shirt, tunic, buttondown, oxford shirt, flannel, overshirt, smock, chemise
jacket: jacket, coat, blazer, parka, windbreaker, overcoat, trench coat, raincoat, anorak, bomber, puffer, cardigan jacket, gilet, fleece jacket, body warmer, bodywarmer, mac, cagoule, peacoat, duffle coat, puffa, poncho, windcheater, blouson, shacket
trousers: =trousers, trouser, =pants, pant, slacks, =leggings, joggers, chinos, sweatpants, culottes, cargo pants, chino, corduroys, cords, tracksuit bottoms, jogging bottoms, palazzo pants, capris, dungarees, bottoms, pantaloons, jeggings
skirt: skirt, miniskirt, midi skirt, maxi skirt, mini skirt, pencil skirt, pleated skirt, tutu, kilt, maxi, skort
sweater: sweater, jumper, pullover, hoodie, sweatshirt, cardigan, turtleneck, jersey, roll neck, rollneck, polo neck, pull over, crewneck, sweat shirt, knitwear, knit, tank top knit, slipover
hat: hat, cap, beanie, beret, fedora, bonnet, sun hat, baseball cap, bucket hat, straw hat, top hat, trilby, trucker cap, snapback, cowboy hat, bowler, bowler hat, panama, panama hat, cloche, sombrero, turban
scarf: scarf, =scarves, shawl, headscarf, pashmina, snood, neck warmer, neckerchief, bandana, stole, muffler
sneaker: sneaker, trainer, running shoe, shoe, sports shoe, tennis shoe, athletic shoe, gym shoe, walking shoe, plimsoll, kicks, loafer, footwear, =lace ups, brogue, oxford shoe, derby shoe, moccasin, ballet flat, ballet pump, =flats, skate shoe, slip on, slip on shoe, =daps, =pumps flat
boot: boot, ankle boot, chelsea boot, hiking boot, rain boot, wellington, cowboy boot, snow boot, =wellies, wellie, welly, chukka, desert boot, bootie, gumboot, ugg
high-heel: high heel, high heeled shoe, heel, stiletto, pump, =court shoe, heeled shoe, high heel shoe, stiletto heel
sandal: sandal, flip flop, slide sandal, espadrille, slider, =sliders, =flip flops, thong sandal, mule, jandal
handbag: handbag, bag, purse, tote, tote bag, shoulder bag, crossbody bag, crossbody, clutch, clutch bag, satchel, hobo bag, messenger bag, shopping bag, hand bag, shopper, fanny pack, weekender, duffel bag, baguette bag, briefcase, sling bag, pocketbook, holdall, minaudiere
backpack: backpack, rucksack, knapsack, school bag, schoolbag, daypack, back pack, hiking pack, haversack
suitcase: suitcase, luggage, trolley case, carry on, travel case, trolley bag, suit case, cabin case, cabin bag, hard shell case, trunk, wheeled case, roller bag, rollaboard, baggage, case on wheels
wallet: wallet, billfold, card holder, cardholder, coin purse, money clip, card case, coin pouch, notecase
belt: belt, waist belt
watch: watch, wristwatch, wrist watch, smartwatch, smart watch, timepiece, chronograph, pocket watch
ring: ring, engagement ring, wedding ring, signet ring, wedding band, signet, solitaire, promise ring
necklace: necklace, pendant necklace, choker, locket, string of pearls, strand of pearls, gold chain, neck chain, lariat, pearls
sunglasses: =sunglasses, sunglass, =shades, sun glasses, sunnies, aviators, wayfarers, =sun specs
umbrella: umbrella, parasol, brolly, sunshade, gamp
sofa: sofa, couch, settee, loveseat, love seat, sofa bed, sectional, chesterfield, sectional sofa, futon, chaise longue, chaise lounge, chaise, divan sofa, two seater, three seater, sofabed, davenport, day sofa
chair: chair, armchair, arm chair, stool, rocking chair, office chair, dining chair, lounge chair, deck chair, recliner, wingback, bar stool, desk chair, gaming chair, garden chair, high chair, lounger, seat, rocker, camping chair, beanbag chair, throne, barstool, patio chair, highchair, deckchair, lazy boy
table: table, desk, coffee table, side table, dining table, end table, bedside table, console table, nightstand, workbench, writing desk, kitchen table, tabletop, worktable, patio table, bureau, console, bedside cabinet, night stand, computer desk, escritoire, buffet table
bed: bed, bed frame, bedstead, bunk bed, double bed, single bed, king size bed, queen bed, king bed, daybed, cot, four poster, divan, ottoman bed, crib, bassinet, cradle, sofa bed frame, moses basket, camp bed
lamp: lamp, table lamp, desk lamp, floor lamp, lantern, chandelier, pendant light, night light, bedside lamp, ceiling light, ceiling lamp, wall lamp, sconce, light fixture, reading lamp, pendant lamp, standing lamp, standard lamp, uplighter, downlighter, ceiling pendant, nightlight, wall light, table light, anglepoise, clip lamp, clip on lamp, luminaire, floor light
bookshelf: bookshelf, =bookshelves, bookcase, book shelf, bookrack, shelving unit, shelf, =shelves, book case, shelving, display shelf, cube unit, etagere
vase: vase, flower vase, =jug vase, urn, amphora
mug: mug, cup, coffee mug, coffee cup, tea cup, teacup, tea mug, beer mug, travel mug, tankard, beaker, latte mug, stein, beer stein, tumbler, demitasse
teapot: teapot, tea pot, tea kettle, kettle, coffee pot, cafetiere, tea urn, samovar, coffeepot
bottle: bottle, flask, water bottle, wine bottle, drinking bottle, thermos, canteen, vacuum flask, insulated bottle, squeeze bottle, growler
bowl: bowl, salad bowl, soup bowl, mixing bowl, fruit bowl, rice bowl, pasta bowl, ramen bowl, poke bowl
pillow: pillow, cushion, throw pillow, sofa cushion, sofa pillow, throw cushion, scatter cushion, neck pillow, bolster, seat pad
candle: candle, tealight, scented candle, tea light, pillar candle, taper, votive, =candles
clock: clock, wall clock, alarm clock, grandfather clock, table clock, desk clock, cuckoo clock, mantel clock, radio alarm, longcase clock
mirror: mirror, wall mirror, looking glass, hand mirror, vanity mirror, cheval mirror, pier glass
car: car, automobile, electric car, sports car, sedan, suv, vehicle, electric vehicle, ev, race car, racing car, convertible, hatchback, pickup truck, taxi, toy car, estate car, coupe, coupé, roadster, saloon car, saloon, hot rod, minivan, van, camper van, motorcar, cabriolet, jeep, station wagon, four by four, 4x4, supercar, oldtimer, police car, ride on car, cab
bicycle: bicycle, bike, mountain bike, road bike, cycle, racing bike, e bike, electric bike, city bike, bmx, tandem, tricycle, trike, pushbike, cargo bike, ebike, fixie, gravel bike, hybrid bike, velocipede, penny farthing, two wheeler
headphones: =headphones, headphone, headset, =earphones, earphone, earbud, earpods, ear buds, noise cancelling headphones, airpods, =ear phones, =cans headphones, over ear headphones, buds, wireless earbuds, in ears, ear pods, tws
phone: phone, smartphone, mobile phone, cell phone, cellphone, telephone, iphone, smart phone, handset, cell, mobile, mobiles, landline, android phone, galaxy phone, dumbphone
laptop: laptop, notebook computer, laptop computer, macbook, ultrabook, chromebook, notebook pc, computer, thinkpad, netbook
camera: camera, dslr, digital camera, film camera, instant camera, video camera, mirrorless camera, camcorder, slr, point and shoot, polaroid, polaroid camera, webcam, rangefinder, disposable camera, gopro
speaker: speaker, loudspeaker, bluetooth speaker, soundbar, wireless speaker, smart speaker, boombox, subwoofer, sound bar
perfume: perfume, fragrance, eau de toilette, eau de parfum, cologne, perfume bottle, bottle of perfume, perfume flacon, parfum, scent bottle, fragrance bottle, scent, aftershave, eau de cologne, body spray, body mist, edp, edt, attar, eau fraiche
lipstick: lipstick, lip stick, lip rouge, lippy, =lippie, lip colour, lip color, lip crayon, lipstik, lip tint, liquid lipstick, rouge lipstick
ball: ball, football, basketball, soccer ball, tennis ball, volleyball, beach ball, rugby ball, baseball, exercise ball, bouncy ball, yoga ball, footie, netball, handball, ping pong ball, softball
guitar: guitar, acoustic guitar, electric guitar, bass guitar, ukulele, uke, six string
teddy-bear: teddy bear, teddy, teddybear, stuffed bear, plush bear, cuddly bear, soft toy bear, bear plush, bear plushie, toy bear
book: book, novel, paperback, hardcover, hardback, notebook, textbook, cookbook, storybook, journal, diary, sketchbook, recipe book, jotter, notepad, planner, photo album, guidebook, bible, dictionary
cat: cat, kitten, kitty, kitty cat, tomcat, pussycat, tabby, moggy, mog, puss, maine coon, feline
dog: dog, puppy, pup, doggy, poodle, bulldog, labrador, husky, corgi, doggie, dachshund, golden retriever, retriever, german shepherd, chihuahua, pug, beagle, terrier, hound, mutt, pooch, doggo, spaniel, collie, border collie, sheepdog, dalmatian, greyhound, whippet, shiba, rottweiler, samoyed, canine, cocker spaniel, jack russell, cockapoo
bear: bear, bear cub, polar bear, grizzly, grizzly bear, bruin, teddy sized bear, bearcub
rabbit: rabbit, bunny, hare, bunny rabbit, leveret, bunnie, jackrabbit, cottontail
panda: panda, panda bear, giant panda
elephant: elephant, elephant calf, tusker
duck: duck, duckling, ducky, mallard, drake, duckie, duckies
frog: frog, toad, bullfrog, froggy, froggie, tadpole
dinosaur: dinosaur, dino, t rex, tyrannosaurus, triceratops, stegosaurus, =dinosaurs, dinos, velociraptor, raptor, brontosaurus, diplodocus
penguin: penguin, emperor penguin, penguin chick
pig: pig, piglet, piggy, piggies, hog, sow, boar, piggie, swine, pot bellied pig
fox: fox, vixen, fennec
lion: lion, lioness
tiger: tiger, tigress
monkey: monkey, ape, chimpanzee, gorilla, chimp, baboon, orangutan, marmoset, macaque
mouse: mouse, =mice, rat, dormouse
owl: owl, owlet
fish: =fish, =fishes, goldfish, clownfish, koi, tropical fish, trout, tuna, betta, clown fish, carp, angelfish, guppy, pufferfish
turtle: turtle, tortoise, terrapin
chick: chick, baby chicken, baby chick
garden: garden, flower garden, chinese garden, japanese garden, backyard, allotment, park, orchard, lawn, back yard
palace: palace, castle, forbidden city, temple, fortress, pagoda, château, chateau, manor house, mansion, citadel, shrine
skyline: skyline, cityscape, city skyline, skyscrapers, city silhouette
mountains: mountain, mountain range, mountain landscape, hills, alps, peaks, mountainside, highlands, canyon
beach: beach, seaside, seashore, sandy beach, tropical beach, shore, coast, coastline, by the sea, sea shore, lagoon beach
forest: forest, wood land, woodland, =woods, jungle, rainforest, grove, copse, glade
street: street, road, alley, city street, pavement, sidewalk, alleyway, avenue, lane, boulevard, roadside, kerb, curb, crosswalk

[accessory]
glasses: =glasses, =eyeglasses, =spectacles, pair of glasses, reading glasses
bow: bow, bow tie, bowtie, ribbon bow, hair bow
balloon: balloon
bubbles: bubble, soap bubble, =blowing bubbles
wings: wing, =winged, =flying

[colour]
red: red, crimson, scarlet, ruby, burgundy, maroon, cherry red, wine red, reddish, ruby red, dark red, bright red, claret, vermilion, bordeaux, oxblood, wine coloured, raspberry, rust red, fire engine red, garnet, carmine, cranberry, brick
orange: orange, tangerine, apricot, coral, terracotta, burnt orange, peach, peachy, rust, rust coloured, rust orange, papaya, saffron, mango, salmon orange
yellow: yellow, lemon, mustard, canary yellow, lemon yellow, mustard yellow, yellowish, golden yellow, ochre, ocher, primrose
green: green, emerald, olive, mint, lime, khaki green, sage, forest green, olive green, mint green, dark green, light green, emerald green, teal green, lime green, bottle green, sage green, greenish, pistachio, seafoam, jade, army green, avocado, eucalyptus, grey green, mossy, chartreuse
blue: blue, cobalt, royal blue, sapphire, bright blue, electric blue, cobalt blue, bluish, indigo, sapphire blue, denim blue, petrol blue, slate blue, cornflower, ultramarine, denim coloured, lapis, deep sky blue
light-blue: light blue, sky blue, baby blue, pale blue, powder blue, pastel blue, turquoise, cyan, aqua, ice blue, azure, teal light, duck egg, duck egg blue, aquamarine, robin egg blue, soft blue, arctic blue, glacier blue
navy: navy, navy blue, dark blue, midnight blue, deep blue, ink blue, inky blue, midnight, dark denim blue, oxford blue, dark indigo, marine blue, nautical blue
purple: purple, violet, lilac, lavender, mauve, plum, dark purple, light purple, magenta purple, aubergine, eggplant, grape, periwinkle, indigo purple, purplish, blackcurrant, mulberry, damson, heather
pink: pink, rose pink, hot pink, fuchsia, magenta, baby pink, blush, salmon, pastel pink, light pink, salmon pink, pale pink, blush pink, rose coloured, dusty pink, dusky pink, bubblegum, cerise, peach pink, coral pink, nude pink, pinkish, flamingo pink, rosy, barbie pink, fuschia, old rose, dusty rose, rose quartz, soft pink, mauve pink
brown: brown, chocolate brown, cognac, tan, caramel, chestnut, dark brown, light brown, walnut brown, camel brown, coffee brown, toffee, mocha, cocoa, hazel, hazelnut, reddish brown, tobacco, umber, sepia, cinnamon, chocolate, brownish, coffee coloured, russet, whisky brown, chocolate coloured, golden brown
beige: beige, cream, ivory, sand coloured, off white, cream coloured, khaki, ecru, camel, nude, champagne, cream white, sand, oatmeal, oat, stone coloured, natural coloured, buff, biscuit, wheat, latte, eggshell, fawn, taupe beige, bone, bone white, natural white, flesh coloured, skin coloured, greige, mushroom coloured, creamy white, parchment, linen coloured, porcelain white cream, putty, alabaster, light tan, skin tone, antique white, oyster white, sandstone
black: black, jet black, ebony, matte black, matt black, anthracite black, blackish, onyx, gloss black, vantablack, charcoal black
white: white, snow white, pure white, pearl white, whitish, gloss white
grey: grey, gray, charcoal, slate, dark grey, dark gray, light grey, light gray, anthracite, charcoal grey, slate grey, ash grey, greyish, taupe, dove grey, silver grey, pewter grey, gunmetal, graphite, graphite grey, ash, space grey, blue grey tone
gold: gold, golden, gold coloured, gold colored, gold plated, rose gold, gilded, 18k gold, 14k gold, gold tone, yellow gold, white gold, champagne gold, rose golden, goldtone, brass coloured
silver: silver, silvery, silver coloured, silver colored, silver plated, sterling silver, silver tone, 925 silver, silverplated, platinum, white metal silver, silvertone

[material]
leather: leather, genuine leather, real leather, full grain leather, faux leather, vegan leather, pu leather, cowhide, suede, nappa, imitation leather, patent leather, suedette, nubuck, calfskin, sheepskin, lambskin, goatskin, leatherette, pleather, bonded leather, eco leather, snakeskin, pigskin, shearling, buckskin
cotton: cotton, organic cotton, 100% cotton, canvas cotton, jersey cotton, muslin, flannelette, terry, terry cloth, terrycloth, towelling, poplin, gingham cotton, chambray cotton, percale, calico, corduroy cotton, twill, seersucker, sailcloth, duck canvas, cheesecloth, canvas fabric, cottons, organic jersey, canvas
silk: silk, silken, satin, mulberry silk, silky satin, satin silk, crepe de chine, raw silk, charmeuse, sateen, silks, shantung
wool: wool, woollen, woolen, merino, cashmere, merino wool, lambswool, alpaca, knitted wool, felt, tweed, boucle, bouclé, mohair, angora, woolly, shetland wool, lamb s wool, harris tweed, felted, worsted, camelhair
denim: denim, jean denim, jeans fabric, chambray, raw denim, stretch denim
linen: linen, flax, linens, hessian linen
metal: metal, metallic, iron, aluminium, aluminum, brass, copper, bronze, cast iron, titanium, chrome, wrought iron, mechanical, alloy, pewter, zinc, tin, tinplate, metalwork, nickel, enamel, enamelled metal, enamelware, die cast, diecast, metals, tin metal
steel: steel, stainless steel, stainless, brushed steel, inox, stainless steel case, steel case, brushed steel case
wood: wood, wooden, oak, walnut, pine, teak, mahogany, solid wood, beech, timber, plywood, birch, oak wood, walnut wood, acacia, solid oak, beechwood, mango wood, mangowood, rosewood, cedar, cedarwood, sheesham, elm, cherrywood, maple, driftwood, hardwood, softwood, pinewood, rubberwood, spruce, larch, sandalwood, mdf, chipboard, laminate wood, veneer, log, teakwood, oaken, eucalyptus wood, hickory, wenge, balsa wood
bamboo: bamboo
glass: glass, crystal, borosilicate, tempered glass, borosilicate glass, frosted glass, crystal glass, murano glass, frosted, amber glass, glassware
ceramic: ceramic, porcelain, stoneware, earthenware, ceramics, pottery, bone china, terracotta clay, clay, china, terra cotta, fine bone china, stone ware, fine china, faience, majolica, creamware, clayware, delftware, raku, earthen, porcelaine, ironstone
plastic: plastic, acrylic, pvc, polycarbonate, polypropylene, abs, resin, perspex, polythene, polyethylene, tritan, vinyl, melamine, fibreglass, fiberglass, lucite, polycarb, polystyrene, epoxy, plastics, poly rattan, pla, celluloid, plexiglass, plexiglas, bakelite
rubber: rubber, silicone, latex, neoprene, rubberised, rubberized, rubbery, eva, eva foam, silicon rubber, gum rubber
velvet: velvet, velour, velvety, velvet upholstered, corduroy, cotton velvet, velveteen, cord fabric, velours, chenille
paper: paper, cardboard, paperboard, kraft paper, papier mache, papier mâché, card stock, cardstock, washi, origami paper, paper mache

[also]
subject.duck + material.rubber: rubber duck
subject.trousers + material.denim: =jeans, denim pants, denim trousers

[scene]
white-background: white background, plain white background, white backdrop, pure white background, clean white background, isolated on white, on white, on white background, on a white background, on plain white background, on a plain white background, white bg, white studio background, against white, pure white backdrop, white cyclorama, white seamless
living-room: living room, lounge room, sitting room, livingroom, family room, parlour, parlor, tv room, front room, den room, drawing room
bedroom: bedroom, bed room, guest room, kids room, nursery, boudoir
kitchen: kitchen, kitchen counter, kitchen worktop, kitchen countertop, kitchen table scene, kitchenette, kitchen shelf
bathroom: bathroom, bath room, washroom, shower room, en suite, ensuite
office: office, home office, workplace, workspace, co working space, study room, cubicle, boardroom, conference room, coworking space, meeting room, workstation, work desk setup
snow: snow, snowy, snowy landscape, snow landscape, snowfield, snowdrift, snowfall, winter landscape, winter wonderland, blizzard
studio: studio, photo studio, studio backdrop, studio background, studio setting, atelier

[style]
photo: photo, photograph, photorealistic, photographic, realistic, photo realistic, photography, photo style, photographically, lifelike, true to life, hyperrealistic, photoreal, realism
ink-wash: ink wash, ink wash painting, chinese ink painting, ink painting, sumi e, shan shui, chinese landscape painting, ink wash style, ink style, ink and wash, indian ink, india ink, chinese ink, ink drawing, sumi, brush and ink, ink brush, suibokuga, chinese brush painting
watercolour: watercolour, watercolor, watercolour painting, watercolor painting, aquarelle, water colour, water color, watercolours, watercolors, aquarell, gouache, watercoloured
oil-painting: oil painting, oil paint, oil painted, oil on canvas, oils, in oils, painted in oil, oil colour, impasto, painted in oils
cartoon: cartoon, cartoonish, comic, anime, cartoon style, animated, comic style, cartoony, cartoons, manga, disney style, pixar style, animation style, toon, animation, kawaii style
cyberpunk: cyberpunk, cyber punk
futuristic: futuristic, futurism, sci fi, science fiction, futuristic style, futurist, space age, from the future
vintage: vintage, retro, antique, old fashioned, mid century, vintage style, nostalgic, old timey, 50s style, 60s, 70s, 80s, 1950s, 1960s, 1970s, 1920s, midcentury, shabby chic, old school
minimalist: minimalist, minimalistic, minimal, minimalism, scandinavian style, pared back, uncluttered, scandi style, clean and simple, minimalistically

[view]
front: front view, from the front, frontal view, frontal, head on, seen from the front, front on, facing forward, front angle, from in front, straight on, front facing, facing the camera, frontally, face on
side: side view, from the side, in profile, profile view, lateral view, seen from the side, side on, sideways, side angle, from one side, sidelong view, side facing, from its side
top: top view, from above, bird's eye view, overhead, top down, overhead view, flat lay, bird s eye view, seen from above, top down view, bird eye view, aerial view, top angle, from directly above, from up above, drone view, looking down, bird s eye perspective, from the top, topdown, flatlay
three-quarter: three quarter view, three quarter, 3/4 view, 45 degree angle, three quarter angle, angled view, at an angle, 3 quarter view, 3/4 angle, from an angle, slightly angled, 45 degrees
close-up: close up, closeup, macro, macro shot, detail shot, close up shot, tight shot, zoomed in, detail view, up close, closely cropped

[light]
soft: soft light, soft lighting, diffused light, diffuse light, softbox, soft lit, soft shadows, gentle light, softly lit, gentle lighting, diffused lighting, soft daylight, dim light, dim lighting, muted light, mellow light, soft glow, soft window light, soft sunlight, soft warm light, candlelight
studio: studio light, studio lighting, studio lights, studio lit, studio flash, softbox lighting, studio illumination, professional lighting
dusk: dusk, sunset, golden hour, twilight, evening light, at sunset, at dusk, setting sun, sundown, sun set, blue hour, dusky light, evening sun, evening glow, at sundown, gloaming, at nightfall
morning: morning light, sunrise, dawn, morning sun, early morning, in the morning, morning, daybreak, first light, sun up, sunup, at daybreak, early light
night: night, at night, nighttime, moonlight, night time, by night, moonlit, after dark, in the dark, moon light, midnight scene, at midnight, nightfall scene, full moon, starlight, under the stars
backlit: backlit, back lit, backlight, backlighting, back lighting, rim light, against the light, lit from behind, contre jour, rim lit, rimlight, rim lighting, silhouetted, sun behind it, with the light behind it
neon: neon, neon light, neon lights, neon lighting, neon sign, neon glow, neon tubes, neon tube, neons

[word]
trim: strap, handle, leg, sole, lace, shoelace, ribbon, buckle, zip, zipper, button, wheel, lid, cap lid, stripe, dot, polka dot, spot, lining, trim, hem, collar, sleeve, cuff, pocket, stitching, seam, tassel, fringe, feet, foot, base, knob, chain, clasp, dial, bezel, screen, wristband, watchband, band, insole, toe, tongue, edge, rim, spout, stopper, cork, wick, bristle, detail, accent, logo, pattern, print, embroidery, lettering, inscription, text, motif, hand, needle, keyboard, string, headboard, armrest, backrest, cable, cord, plug, bulb, flower pattern, eye, ear, nose, tail, beak, paw, whisker, mane, fur trim, hood, visor, brim, pompom, pom pom, hardware, stud, rivet, fastening, drawer, shelf board, hinge, pedal, saddle, tyre, tire, mudguard, spoke, handlebar, trolley handle, slipcover zip, dust bag, piping, belt loop, heel tip, frill, ruffle, gemstone, diamond, stone, pearl, bead, charm, crown, tip, cover page, bookmark, ear pad, earpad, headband, polka dots, check, plaid, sequin, reflector, mirror frame bracket, lock, wheels, castor, castors, caster, casters, ear cushion, ear cushions, ear cup, ear cups, strap handle, drawstring, velcro, velcro strap, magnetic snap, snap, popper, toggle, eyelet, grommet, elastic, waistband, drawcord, ribbing, patch, patches, elbow patch, elbow patches, label, tag, swing tag, neckline, lapel, epaulette, cape, insert, outsole, midsole, shoe tongue, welt, bow detail, ankle strap, chest strap, side pocket, front pocket, inside pocket, compartment, divider, pull handle, telescopic handle, carry handle, grip, top handle, chain strap, bracelet strap, strap buckle, hour hand, second hand dial, numeral, numerals, roman numerals, bell, pendulum, glass lid, silicone lid, straw, infuser, strainer, filter, nozzle, atomiser, atomizer, spray, sprayer, cap top, screw cap, screw top, lid knob, rim edge, saucer set, leg rest, footrest, castor base, pedestal, pedestal base, stem, slat, slats, lamp base, lamp stand, tripod base, arm, arms, flex, switch, dimmer, pull cord, glass shade holder, spoiler, bumper, headlight, headlights, rims, wheel rims, alloy wheels, roof rail, steering wheel, basket front, kickstand, chain guard, fretboard, pickguard, tuning pegs, bridge pins, spine, slip, dust jacket, endpapers, page, pages, paws, horn, claw, claws, fin, feather, feathers, shell back, belly, tummy, whiskers, teeth, mane hair, scarf trim, wing mirror
body: frame, casing, shade, lampshade, body, shell, flacon, housing, upholstery, fabric, finish, surface, glaze, tabletop surface, outer, exterior, fur, coat of fur, colour, color, material, tint, hue, tone, hard shell, hardshell, outer shell, hard case shell
other: party, picnic, barbecue, wedding party, concert, festival, bench, jar, vanity unit, pond, jug, pitcher, saucer, pen holder, water, coffee, tea, wine, fruit, apple, bread, lampshade fabric, case, cover, charger, stand, holder, sleeve case, sticker, poster, keychain, key ring, keyring, pendant, earring, =earrings, bracelet, bangle, brooch, glove, =gloves, sock, =socks, towel, blanket, curtain, carpet, rug, mat, mousepad, mouse pad, doormat, plate, fork, spoon, =knife, =knives, pan, pot, basket, box, tray, rack, hook, hanger, organizer, organiser, storage, cabinet, cupboard, wardrobe, drawer unit, dresser, tv, television, monitor, keyboard cover, tablet, ipad, printer, router, adapter, power bank, battery, tripod, lens, drone, flower, =flowers, plant, rose bouquet, bouquet, tree, cake, cookie, chocolate bar, food, treat, litter, leash, cage, kennel, aquarium, toothbrush, soap, shampoo, cream jar, lotion, mascara, nail polish, foundation, serum, brush, comb, razor, hair dryer, vacuum cleaner, blender, toaster, oven, fridge, refrigerator, washing machine, iron board, tent, sleeping bag, helmet, racket, bat, skateboard, scooter, motorcycle, truck, bus, train, airplane, plane, boat, ship, piano, violin, drum, flute, pen, pencil, eraser, ruler, calendar, greeting card, card, invitation, wallpaper, painting frame, picture frame, photo frame, shorts, swimsuit, bikini, bra, underwear, pyjamas, pajamas, suit, tie, vest, uniform, costume, overalls, jumpsuit, slipper, =slippers, clog, tattoo, mask, wig, bedding, duvet, bed sheet, sheet, pillowcase, pillow case, cushion cover, sofa cover, mattress, mattress topper, phone case, phone cover, phone holder, phone stand, laptop sleeve, laptop bag, laptop stand, camera bag, camera strap, car seat, car cover, bike lock, bike helmet, watch strap, watch band, watch box, ring box, jewelry box, jewellery box, bottle opener, cup holder, table runner, tablecloth, table cloth, placemat, coaster, candle holder, candlestick, book stand, bookend, guitar strap, guitar pick, guitar case, dog bed, dog food, dog collar, dog leash, dog toy, cat toy, cat food, cat tree, cat litter, fish tank, bird cage, mouse trap, shoe rack, shoe box, shoe polish, hat box, lamp post, light bulb, fishing rod, hair clip, hairband, headset stand, speaker stand, curtain rod, wall art, toy box, ball pump, screen protector, window, door, wall, floor, roof, house, building, bridge, river, lake, sky, sun, moon, star, cloud, grass, sand castle, rock formation, person, man portrait, robot, rocket, spaceship, unicorn, dragon, horse, cow, sheep, goat, bird, parrot, eagle, snake, crocodile, giraffe, zebra, kangaroo, koala, squirrel, hedgehog, deer, wolf, whale, dolphin, shark, octopus, butterfly, bee, ladybug, spider, glass of water, glass of wine, glass of milk, wine glass, windowsill, window sill, ledge, mantelpiece, fireplace, stove, hob, sink, bathtub, bath tub, shower, washbasin, toilet, staircase, stairs, balcony, terrace, patio, porch, deck, veranda, fence, gate, mailbox, letterbox, lamppost, park bench, picnic blanket, picnic basket, hall, hallway, corridor, garage, attic, basement, cellar, library, cafe, café, restaurant, shop window, market stall, train station, airport, playground, classroom, nursery furniture, barn, cottage, cabin, hut house, church, tower, lighthouse, pier, jetty, harbour, harbor, wave, waves, cliff, path, hill, meadow, field, bush, hedge, leaf, =leaves, autumn leaves, tulip, =tulips, sunflower, daisy, =daisies, orchid, cactus, mushroom, pumpkin, strawberry, =strawberries, banana, pear, cherry fruit, =cherries, pizza, burger, sandwich, cheese, soup, noodles, ice cream, lollipop, donut, cupcake, muffin, honey, milk, juice, lemonade, trumpet, saxophone, cello, accordion, microphone, record player, turntable, vinyl record, game console, controller, remote control, board game, puzzle, jigsaw, kite, sled, sledge, ski, =skis, skate, =skates, surfboard, snowboard, snowman, santa hat sticker, swing, slide, trampoline, hammock, bbq, grill, lawnmower, wheelbarrow, rake, shovel, bucket, spade, watering can, hose, hammer, screwdriver, drill, ladder, torch, flashlight, fairy lights, string lights, christmas tree, bauble, ornament, stocking, nappy, diaper, pram, stroller, pushchair, cot bed sheet, pacifier, bib, apron, oven glove, chopping board, cutting board, baking tray, cake stand, cake tin, lunch box, lunchbox, toilet bag, wash bag, toiletry bag, make up bag, makeup bag, pencil case, glasses case, sunglasses case, cool bag, bin bag, rubbish bin, waste basket, trash can, laundry basket, shower curtain, blind, roller blind, throw, bedspread, quilt, pouffe, pouf, ottoman, footstool, beanbag, bean bag, headrest, bath mat, tea towel, dressing gown, bathrobe, robe, hair band, scrunchie, headband accessory, cufflinks, cufflink, tie clip, handkerchief, ear muffs, earmuffs, earplugs, ear plugs, sun cream, sunscreen, lip balm, lip gloss, eyeshadow, blusher, highlighter pen, sharpener, stapler, folder, envelope, phone charger, charging cable, docking station, sim card, memory card, dash cam mount, bike rack, bike pump, bike bell, bike light, pannier, child seat, roof rack, number plate, charging station, charging case, bottle brush, ice bucket, decanter, carafe, wine rack, wine cooler, corkscrew, teaspoon, tea bag, tea bags, sugar bowl, milk jug, cutlery, crockery, dinner set, computer mouse, wireless mouse, gaming mouse, optical mouse, computer monitor, computer screen, computer case, table top stand, car mount, phone mount, mobile holder, mobile case, mobile cover, nail file, football boot, football shirt, football boots, basketball hoop, tennis racket, tennis racquet, golf club, hockey stick, cricket bat
toy: toy, plush, plushie, plush toy, stuffed toy, stuffed animal, soft toy, cuddly toy, figurine, figure, statue, sculpture, set, pair, pack, bundle, collection, kind, type, image, picture, illustration, drawing, painting, render, rendering, 3d render, shot, view of, portrait, model, version, piece, group, couple, series, packshot, mockup, depiction, scene of, close up of, photo of, photograph of, picture of, image of, lot
generic: product photo, product photography, product image, product picture, product shot, product, packshot photo, product render, item, catalogue photo, catalog photo, ecommerce photo, e commerce photo, e commerce image, listing photo, main image, hero shot, merchandise
plain: shaped, vanilla, white light, stands, mesh, warm white light, warm white, warm light, amber light, cold white, cool white, a, an, the, this, that, these, those, my, your, our, its, his, her, their, some, any, it, they, we, you, i, he, she, who, which, whose, there, here, high, resolution, high resolution, high quality, hi res, hd, 4k, 8k, ultra hd, detailed, quality, new, best, top quality, premium, luxury, luxurious, beautiful, cute, cool, nice, lovely, pretty, elegant, stylish, classic, modern, contemporary, trendy, fashionable, fashion, designer, handmade, hand made, handcrafted, original, authentic, simple, plain, solid, soft, hard, light, dark, bright, pale, deep, pastel, warm, cold, matte, matt, glossy, shiny, smooth, rough, polished, large, big, small, tiny, little, mini, medium, extra, xl, xxl, xs, s, m, l, size, sized, oversized, slim, slim fit, fit, fitted, loose, tight, long, short, tall, wide, narrow, round, square, oval, rectangular, thick, thin, heavy, lightweight, portable, foldable, folding, adjustable, waterproof, water resistant, wireless, bluetooth, usb, electric, digital, smart, automatic, manual, outdoor, indoor, travel, sport, sports, casual, formal, summer, winter, spring, autumn, fall, women, woman, womens, men, man, mens, ladies, lady, gentlemen, girl, girls, boy, boys, kid, kids, child, children, baby, toddler, unisex, adult, gift, gifts, present, birthday, christmas, holiday, sale, free shipping, shipping, delivery, free, offer, discount, cheap, price, buy, shop, brand, style, styled, design, designed, look, made, handwoven, woven, knitted, quilted, embroidered, printed, patterned, striped, pleated, padded, upholstered, crafted, decor, decoration, decorative, home, house decor, room, city, urban, country, rustic, farmhouse, boho, nordic, french, italian, japanese, chinese, german, european, american, cm, mm, inch, inches, kg, g, ml, oz, litre, liter, seater, seat sofa, people, gauge, watt, volt, be, been, being, can, will, would, should, do, does, comes, come, go, goes, please, create, generate, make, draw, show, showing, shows, render me, give me, want, need, like, likes, love, very, really, so, too, also, only, just, more, most, much, many, every, all, each, both, than, then, if, when, while, where, how, what, why, up, down, out, off, over, to, into, onto, about, after, before, during, t, re, ll, ve, d, sitting, standing, lying, running, walking, sleeping, jumping, smiling, happy, sad, funny, friendly, fluffy, furry, playful, adorable, sweet, brave, angry, wild, eating, reading, dancing, swimming, teacher, doctor, chef, king, queen, princess, astronaut, non slip, non stick, nonstick, anti slip, no slip, not only, sleeveless, strapless, cordless, lace up, zip up, gaming, professional, office wear, everyday, daily, comfortable, comfy, cosy, cozy, durable, sturdy, quality made, capacity, pattern free, bpa, bpa free, eco friendly, recycled, sustainable, vegan, organic, natural, pure, real, genuine, faux, fake, imitation, full, half, empty, open, closed, single, double, king size, queen size, left, right, front, back, side, center, centre, middle, bottom, edge of, hanging, placed, set up, resting, laid, displayed, shown, photographed, isolated, floating, leaning, parked, background, backdrop, product name, color scheme, 3 seater, 2 seater, light weight, lightly, ballpoint, rose, rock, hut, rot, die, not just, rosa, mode, once, real life, sin, son, pan flute, a lot, part, parts, include, ultra, super, mega, pro, max, plus, air, classic fit, vibe, aesthetic, inspired, themed, theme, atmosphere, mood, sunny, sunlight, sun light, daylight, natural light, lit, light grey tone, ambient, cinematic, dramatic, professional photo, form, shape, sharp, focus, blurry, low, low quality, watermark, sleek, chic, bold, delicate, dainty, charming, spacious, roomy, compact, versatile, gently, freshly, brand new, crisp, cropped, high waisted, v neck, crew neck, long sleeve, long sleeved, short sleeve, short sleeved, button up, ankle, knee, waist, shoulder, neck, wrist, finger, head, hair, face, body wash, ever, never worn, in a glass, floor to ceiling, could, could you, me, uk, us, eu, gym, cycling, hiking, training, breathable, reflective, hi vis, high visibility, safe, microwave safe, dishwasher safe, oven safe, boxed, unboxed, bnwt, bnib, nwt, nib, with tags, new with tags, opened, unopened, unused, used, pre owned, second hand, secondhand, pre loved, preloved, good condition, great condition, mint condition, excellent condition, vgc, euc, refurbished, collection only, collect, pickup, postage, p, p p, post, bargain, ono, clearance, final, reduced, in ear, on ear, over ear, tsa, tsa lock, spinner, four wheel, usb c, c, c type, blown, hand blown, mouth blown, hand painted, hand thrown, hand knitted, hand stitched, hand carved, carved, turned, cast, woodgrain, marble, concrete, wicker, rattan, fleece, polyester, nylon, mesh fabric, microfibre, microfiber, spandex, elastane, viscose, chiffon, tulle, sherpa, jute, hemp, sisal, long lasting, long wear, waterproof mascara, hydrating, matte finish, glossy finish, satin finish, creamy, scented, unscented, burn time, hours, hour, hrs, minutes, battery life, charging, rechargeable, noise cancelling, noise isolating, stereo, hi fi, 4g, 5g, gb, tb, ram, ssd, unlocked, dual sim, 12 speed, speed, gears, geared, seven speed, step through, carbon, diesel, petrol, hybrid, mileage, height adjustable, swivel, ergonomic, stackable, extendable, extending, drop leaf, flat pack, freestanding, wall mounted, mounted, hinged, collapsible, compact size, super king, toddler size, junior, teen, teens, mum, mom, dad, grandma, nan, wife, husband, girlfriend, boyfriend, friend, him, teachers, mother s day, father s day, easter, halloween, valentine s day, anniversary, graduation, wedding, bridal, bridesmaid, prom, party wear, office party, beachwear, festival season, gr8, please could you, i d like, i d love, i would like, i m looking for, looking for, searching for, in search of, wanted, imagine, sketch, paint, visualise, visualize, depict, picture me, tiny size, huge, giant, enormous, massive, petite, plus size, maternity, regular, relaxed fit, tapered, straight, straight leg, bootcut, flared, wide leg, high rise, low rise, high top, low top, mid calf, knee high, thigh high, chunky, platform, wedge, kitten heel, pointed, pointy, open toe, backless, halter, off the shoulder, one shoulder, puff sleeve, balloon sleeve, floral, flowery, gingham, tartan, paisley, leopard print, leopard, zebra print, camouflage, camo, houndstooth, herringbone, cable knit, ribbed, chunky knit, crochet, crocheted, lacy, lace trim dress, sheer, see through, transparent, translucent, clear, colourful, colorful, multicoloured, multicolored, multi coloured, two tone, ombre, tie dye, marbled, speckled, glazed, unglazed, textured, hammered, etched, engraved, monogrammed, personalised, personalized, custom, customised, bespoke, initials, novelty, funny gift, one of a kind, limited edition, rare, collectible, collector s, heirloom, victorian, art deco, georgian, edwardian, gothic, baroque, curious, sleepy, tired, hungry, lazy, shy, proud, cheeky, naughty, clever, wise, old, young, elderly, chubby, plump, fat, skinny, scruffy, shaggy, curly, long haired, short haired, spotted, stripy, knight, viking, cowboy, detective, ninja, clown, sailor, farmer, baker, painter, musician, pirate, nurse, firefighter, policeman, wizard, witch, fairy, superhero, santa, end, one end, windowsill moment, table top, flat top, tops, on top, quartz, harbour city, harbor city, port city, sold, leans, suitable from birth, from birth, birth, cuddly, misty, foggy, wet

[role]
exclude-after: without, no, not, w o, excluding, except, except for, minus, sans, never, instead of, rather than, isn t, aren t, doesn t have, does not have, has no, free of, free from, don t, do not include, does not include, doesn t include, other than, anything but, neither, nor
exclude-before: not included, is not included, are not included, not include, sold separately, excluded, is sold separately, are sold separately, not part of the offer, -free, -less
fits-after: for, shaped like, in the shape of, fits, fit for, fitting, compatible with, suitable for, designed for, made for, matches, matching, match, goes with, goes well with, works with, unlike, pairs with, pairs well with, next to, beside, behind, near, compared to, similar to, replacement for, ideal for, perfect for, intended for, use with, for use with, to match, looks great with, looks good with
fits-before: -compatible, compatible, -ready
with-after: with, featuring, features, having, including, includes, plus a, w, comes with, has a, decorated with, covered in, printed with, filled with, complete with, accented with, trimmed with, adorned with, has, have a, showing a
wear-after: wearing, wears, dressed in, holding, carrying, holds, blowing, playing with, carries, hugging, wrapped in, riding
in-after: in, on, at, inside, against, in front of, under, by, on top of, upon, atop, around, over a, placed on, set in, set on, above, below, within, in a, among, amid, surrounded by
of: of, made of, made from, crafted from, made out of, from, constructed from, made in, cut from, in genuine
and: and, or, &, as well as, and also
but: but, but rather, but instead, however, but in, is instead
topic: is, are, comes in, come in, is in, are in, which is, that is, available in, are all, was
count-after: set of, pack of, box of, lot of, bundle of, pair of, package of, quantity, qty, case of
count-before: pcs, pc, pieces, x, pk, count, units, ct, piece set, pairs

[key]
subject: product, subject, item, object, main subject, what, title, product name, name, product type, type, category
colour: colour, color, main colour, main color, colours, colors
material: material, materials, fabric, made of, main material, composition, texture
scene: scene, setting, background, environment, place, location, backdrop, room
style: style, art style, look
view: view, angle, camera, camera angle, perspective, viewpoint, shot
light: light, lighting, illumination, lights, time of day
accessory: accessory, accessories, wearing, extras, props
exclude: exclude, excluding, without, negative, negative prompt, avoid, not, no
quantity: quantity, qty, count, number, amount, pieces
ignore: size, brand, weight, dimensions, sku, model, price, width, height, depth, season, gender, target group, ean, gtin, sizes, length, capacity, volume, care, compatible with, compatibility, condition, manufacturer, origin, fits

[number]
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
12: twelve, dozen, a dozen

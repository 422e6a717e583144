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
dress: dress, gown, frock, sundress, minidress, maxi dress, midi dress, mini dress, evening dress, party dress, wedding dress, cocktail dress, summer dress, shirt dress, slip dress, wrap dress, sweater dress
t-shirt: t shirt, tshirt, tee, tee shirt, tank top, crop top
shirt: shirt, blouse, button down, dress shirt, polo, polo shirt, tunic
jacket: jacket, coat, blazer, parka, windbreaker, overcoat, trench coat, raincoat, anorak, bomber, puffer, cardigan jacket, gilet
trousers: =trousers, trouser, =pants, pant, slacks, =leggings, joggers, chinos, sweatpants, culottes, cargo pants
skirt: skirt, miniskirt, midi skirt, maxi skirt, mini skirt, pencil skirt, pleated skirt
sweater: sweater, jumper, pullover, hoodie, sweatshirt, cardigan, turtleneck, jersey
hat: hat, cap, beanie, beret, fedora, bonnet, sun hat, baseball cap, bucket hat, straw hat
scarf: scarf, =scarves, shawl, headscarf, pashmina
sneaker: sneaker, trainer, running shoe, shoe, sports shoe, tennis shoe, athletic shoe, gym shoe, walking shoe, plimsoll, kicks, loafer, footwear
boot: boot, ankle boot, chelsea boot, hiking boot, rain boot, wellington, cowboy boot, snow boot, =wellies
high-heel: high heel, high heeled shoe, heel, stiletto, pump, =court shoe, heeled shoe, high heel shoe, stiletto heel
sandal: sandal, flip flop, slide sandal, espadrille
handbag: handbag, bag, purse, tote, tote bag, shoulder bag, crossbody bag, crossbody, clutch, clutch bag, satchel, hobo bag, messenger bag, shopping bag, hand bag
backpack: backpack, rucksack, knapsack, school bag, schoolbag, daypack, back pack
suitcase: suitcase, luggage, trolley case, carry on, travel case, trolley bag, suit case
wallet: wallet, billfold, card holder, cardholder, coin purse
belt: belt, waist belt
watch: watch, wristwatch, wrist watch, smartwatch, smart watch, timepiece, chronograph, pocket watch
ring: ring, engagement ring, wedding ring, signet ring, wedding band
necklace: necklace, pendant necklace, choker
sunglasses: =sunglasses, sunglass, =shades, sun glasses
umbrella: umbrella, parasol
sofa: sofa, couch, settee, loveseat, love seat, sofa bed, sectional, chesterfield, sectional sofa, futon
chair: chair, armchair, arm chair, stool, rocking chair, office chair, dining chair, lounge chair, deck chair, recliner, wingback, bar stool, desk chair, gaming chair, garden chair, high chair, lounger, seat
table: table, desk, coffee table, side table, dining table, end table, bedside table, console table, nightstand, workbench, writing desk, kitchen table, tabletop
bed: bed, bed frame, bedstead, bunk bed, double bed, single bed, king size bed, queen bed, king bed, daybed, cot
lamp: lamp, table lamp, desk lamp, floor lamp, lantern, chandelier, pendant light, night light, bedside lamp, ceiling light, ceiling lamp, wall lamp, sconce, light fixture, reading lamp, pendant lamp, standing lamp
bookshelf: bookshelf, =bookshelves, bookcase, book shelf, bookrack, shelving unit, shelf, =shelves
vase: vase, flower vase, =jug vase
mug: mug, cup, coffee mug, coffee cup, tea cup, teacup, tea mug, beer mug, travel mug, tankard
teapot: teapot, tea pot, tea kettle, kettle
bottle: bottle, flask, water bottle, wine bottle, drinking bottle, thermos, canteen
bowl: bowl, salad bowl, soup bowl, mixing bowl, fruit bowl, rice bowl
pillow: pillow, cushion, throw pillow, sofa cushion, sofa pillow, throw cushion, scatter cushion, neck pillow
candle: candle, tealight, scented candle, tea light, pillar candle
clock: clock, wall clock, alarm clock, grandfather clock, table clock, desk clock, cuckoo clock
mirror: mirror, wall mirror, looking glass, hand mirror, vanity mirror
car: car, automobile, electric car, sports car, sedan, suv, vehicle, electric vehicle, ev, race car, racing car, convertible, hatchback, pickup truck, taxi, toy car
bicycle: bicycle, bike, mountain bike, road bike, cycle, racing bike, e bike, electric bike, city bike
headphones: =headphones, headphone, headset, =earphones, earphone, earbud, earpods, ear buds, noise cancelling headphones
phone: phone, smartphone, mobile phone, cell phone, cellphone, telephone, iphone, smart phone, handset
laptop: laptop, notebook computer, laptop computer, macbook, ultrabook
camera: camera, dslr, digital camera, film camera, instant camera, video camera, mirrorless camera, camcorder
speaker: speaker, loudspeaker, bluetooth speaker, soundbar, wireless speaker, smart speaker
perfume: perfume, fragrance, eau de toilette, eau de parfum, cologne, perfume bottle, bottle of perfume, perfume flacon, parfum, scent bottle, fragrance bottle
lipstick: lipstick, lip stick, lip rouge
ball: ball, football, basketball, soccer ball, tennis ball, volleyball, beach ball, rugby ball, baseball, exercise ball, bouncy ball, yoga ball
guitar: guitar, acoustic guitar, electric guitar, bass guitar, ukulele
teddy-bear: teddy bear, teddy, teddybear
book: book, novel, paperback, hardcover, hardback, notebook, textbook, cookbook, storybook, journal, diary
cat: cat, kitten, kitty, kitty cat, tomcat, pussycat
dog: dog, puppy, pup, doggy, poodle, bulldog, labrador, husky, corgi, doggie, dachshund, golden retriever, retriever, german shepherd, chihuahua, pug, beagle, terrier
bear: bear, bear cub, polar bear, grizzly, grizzly bear
rabbit: rabbit, bunny, hare, bunny rabbit
panda: panda, panda bear, giant panda
elephant: elephant, elephant calf
duck: duck, duckling, ducky
frog: frog, toad
dinosaur: dinosaur, dino, t rex, tyrannosaurus, triceratops, stegosaurus
penguin: penguin
pig: pig, piglet, piggy
fox: fox
lion: lion, lioness
tiger: tiger
monkey: monkey, ape, chimpanzee, gorilla, chimp
mouse: mouse, =mice, rat
owl: owl, owlet
fish: =fish, =fishes, goldfish, clownfish, koi
turtle: turtle, tortoise
chick: chick, baby chicken, baby chick
garden: garden, flower garden, chinese garden, japanese garden, backyard
palace: palace, castle, forbidden city, temple
skyline: skyline, cityscape, city skyline
mountains: mountain, mountain range, mountain landscape, hills
beach: beach, seaside, seashore, sandy beach, tropical beach
forest: forest, wood land, woodland, =woods, jungle, rainforest
street: street, road, alley, city street, pavement, sidewalk

[accessory]
glasses: =glasses, =eyeglasses, =spectacles, pair of glasses, reading glasses
bow: bow, bow tie, bowtie, ribbon bow, hair bow
balloon: balloon
bubbles: bubble, soap bubble, =blowing bubbles
wings: wing, =winged, =flying

[colour]
red: red, crimson, scarlet, ruby, burgundy, maroon, cherry red, wine red, reddish, ruby red, dark red, bright red, claret, vermilion, bordeaux
orange: orange, tangerine, apricot, coral, terracotta, burnt orange
yellow: yellow, lemon, mustard, canary yellow, lemon yellow, mustard yellow, yellowish
green: green, emerald, olive, mint, lime, khaki green, sage, forest green, olive green, mint green, dark green, light green, emerald green, teal green, lime green, bottle green, sage green, greenish
blue: blue, cobalt, royal blue, sapphire, bright blue, electric blue, cobalt blue, bluish, indigo, sapphire blue, denim blue
light-blue: light blue, sky blue, baby blue, pale blue, powder blue, pastel blue, turquoise, cyan, aqua, ice blue, azure
navy: navy, navy blue, dark blue, midnight blue, deep blue
purple: purple, violet, lilac, lavender, mauve, plum, dark purple, light purple, magenta purple
pink: pink, rose pink, hot pink, fuchsia, magenta, baby pink, blush, salmon, pastel pink, light pink, salmon pink, pale pink, blush pink
brown: brown, chocolate brown, cognac, tan, caramel, chestnut, dark brown, light brown, walnut brown, camel brown, coffee brown
beige: beige, cream, ivory, sand coloured, off white, cream coloured, khaki, ecru, camel, nude, champagne, cream white, sand
black: black, jet black, ebony, matte black, matt black, anthracite black, blackish
white: white, snow white, pure white, pearl white, whitish
grey: grey, gray, charcoal, slate, dark grey, dark gray, light grey, light gray, anthracite, charcoal grey, slate grey, ash grey, greyish
gold: gold, golden, gold coloured, gold colored, gold plated, rose gold, gilded, 18k gold, 14k gold, gold tone
silver: silver, silvery, silver coloured, silver colored, silver plated, sterling silver, silver tone, 925 silver

[material]
leather: leather, genuine leather, real leather, full grain leather, faux leather, vegan leather, pu leather, cowhide, suede, nappa, imitation leather, patent leather
cotton: cotton, organic cotton, 100% cotton, canvas cotton, jersey cotton
silk: silk, silken, satin, mulberry silk, silky satin
wool: wool, woollen, woolen, merino, cashmere, merino wool, lambswool, alpaca, knitted wool, felt
denim: denim, jean denim
linen: linen, flax
metal: metal, metallic, iron, aluminium, aluminum, brass, copper, bronze, cast iron, titanium, chrome, wrought iron, mechanical, alloy
steel: steel, stainless steel, stainless, brushed steel
wood: wood, wooden, oak, walnut, pine, teak, mahogany, solid wood, beech, timber, plywood, birch, oak wood, walnut wood, acacia, solid oak, beechwood
bamboo: bamboo
glass: glass, crystal, borosilicate, tempered glass, borosilicate glass, frosted glass, crystal glass
ceramic: ceramic, porcelain, stoneware, earthenware, ceramics, pottery, bone china, terracotta clay, clay
plastic: plastic, acrylic, pvc, polycarbonate, polypropylene, abs, resin
rubber: rubber, silicone, latex, neoprene
velvet: velvet, velour, velvety, velvet upholstered
paper: paper, cardboard, paperboard, kraft paper, papier mache

[also]
subject.duck + material.rubber: rubber duck
subject.trousers + material.denim: =jeans, denim pants, denim trousers

[scene]
white-background: white background, plain white background, white backdrop, pure white background, clean white background, isolated on white, on white, on white background, on a white background, on plain white background, on a plain white background, white bg, white studio background
living-room: living room, lounge room, sitting room, livingroom
bedroom: bedroom, bed room
kitchen: kitchen, kitchen counter, kitchen worktop, kitchen countertop
bathroom: bathroom, bath room
office: office, home office, workplace, workspace, co working space
snow: snow, snowy, snowy landscape, snow landscape
studio: studio, photo studio, studio backdrop, studio background, studio setting

[style]
photo: photo, photograph, photorealistic, photographic, realistic, photo realistic, photography, photo style
ink-wash: ink wash, ink wash painting, chinese ink painting, ink painting, sumi e, shan shui, chinese landscape painting, ink wash style, ink style
watercolour: watercolour, watercolor, watercolour painting, watercolor painting, aquarelle
oil-painting: oil painting, oil paint, oil painted, oil on canvas
cartoon: cartoon, cartoonish, comic, anime, cartoon style, animated, comic style
cyberpunk: cyberpunk, cyber punk
futuristic: futuristic, futurism, sci fi, science fiction, futuristic style
vintage: vintage, retro, antique, old fashioned, mid century, vintage style, nostalgic
minimalist: minimalist, minimalistic, minimal, minimalism, scandinavian style

[view]
front: front view, from the front, frontal view, frontal, head on, seen from the front
side: side view, from the side, in profile, profile view, lateral view, seen from the side
top: top view, from above, bird's eye view, overhead, top down, overhead view, flat lay, bird s eye view, seen from above, top down view
three-quarter: three quarter view, three quarter, 3/4 view, 45 degree angle, three quarter angle, angled view, at an angle
close-up: close up, closeup, macro, macro shot, detail shot, close up shot

[light]
soft: soft light, soft lighting, diffused light, diffuse light, softbox, soft lit, soft shadows, gentle light
studio: studio light, studio lighting, studio lights, studio lit
dusk: dusk, sunset, golden hour, twilight, evening light, at sunset, at dusk
morning: morning light, sunrise, dawn, morning sun, early morning, in the morning, morning
night: night, at night, nighttime, moonlight, night time, by night, moonlit
backlit: backlit, back lit, backlight, backlighting, back lighting, rim light, against the light
neon: neon, neon light, neon lights, neon lighting, neon sign, neon glow

[word]
trim: strap, handle, leg, sole, lace, shoelace, ribbon, buckle, zip, zipper, button, wheel, lid, cap lid, stripe, dot, polka dot, spot, lining, trim, hem, collar, sleeve, cuff, pocket, stitching, seam, tassel, fringe, feet, foot, base, knob, chain, clasp, dial, bezel, screen, wristband, watchband, band, insole, toe, tongue, edge, rim, spout, stopper, cork, wick, bristle, detail, accent, logo, pattern, print, embroidery, lettering, inscription, text, motif, hand, needle, keyboard, string, headboard, armrest, backrest, cable, cord, plug, bulb, flower pattern, eye, ear, nose, tail, beak, paw, whisker, mane, fur trim, hood, visor, brim, pompom, pom pom, hardware, stud, rivet, fastening, drawer, shelf board, hinge, pedal, saddle, tyre, tire, mudguard, spoke, handlebar, trolley handle, slipcover zip, dust bag, piping, belt loop, heel tip, frill, ruffle, gemstone, diamond, stone, pearl, bead, charm, crown, tip, cover page, bookmark, ear pad, earpad, headband, polka dots, check, plaid, sequin
body: frame, casing, shade, lampshade, body, shell, flacon, housing, upholstery, fabric, finish, surface, glaze, tabletop surface, outer, exterior, fur, coat of fur, colour, color, material, tint, hue, tone
other: party, picnic, barbecue, wedding party, concert, festival, bench, jar, vanity unit, pond, jug, pitcher, saucer, pen holder, water, coffee, tea, wine, fruit, apple, bread, lampshade fabric, case, cover, charger, stand, holder, sleeve case, sticker, poster, keychain, key ring, keyring, pendant, earring, =earrings, bracelet, bangle, brooch, glove, =gloves, sock, =socks, towel, blanket, curtain, carpet, rug, mat, mousepad, mouse pad, doormat, plate, fork, spoon, =knife, =knives, pan, pot, basket, box, tray, rack, hook, hanger, organizer, organiser, storage, cabinet, cupboard, wardrobe, drawer unit, dresser, tv, television, monitor, keyboard cover, tablet, ipad, printer, router, adapter, power bank, battery, tripod, lens, drone, flower, =flowers, plant, rose bouquet, bouquet, tree, cake, cookie, chocolate bar, food, treat, litter, leash, cage, kennel, aquarium, toothbrush, soap, shampoo, cream jar, lotion, mascara, nail polish, foundation, serum, brush, comb, razor, hair dryer, vacuum cleaner, blender, toaster, oven, fridge, refrigerator, washing machine, iron board, tent, sleeping bag, helmet, racket, bat, skateboard, scooter, motorcycle, truck, bus, train, airplane, plane, boat, ship, piano, violin, drum, flute, pen, pencil, eraser, ruler, calendar, greeting card, card, invitation, wallpaper, painting frame, picture frame, photo frame, shorts, swimsuit, bikini, bra, underwear, pyjamas, pajamas, suit, tie, vest, uniform, costume, overalls, jumpsuit, slipper, =slippers, clog, tattoo, mask, wig, bedding, duvet, bed sheet, sheet, pillowcase, pillow case, cushion cover, sofa cover, mattress, mattress topper, phone case, phone cover, phone holder, phone stand, laptop sleeve, laptop bag, laptop stand, camera bag, camera strap, car seat, car cover, bike lock, bike helmet, watch strap, watch band, watch box, ring box, jewelry box, jewellery box, bottle opener, cup holder, table runner, tablecloth, table cloth, placemat, coaster, candle holder, candlestick, book stand, bookend, guitar strap, guitar pick, guitar case, dog bed, dog food, dog collar, dog leash, dog toy, cat toy, cat food, cat tree, cat litter, fish tank, bird cage, mouse trap, shoe rack, shoe box, shoe polish, hat box, lamp post, light bulb, fishing rod, hair clip, hairband, headset stand, speaker stand, curtain rod, wall art, toy box, ball pump, screen protector, window, door, wall, floor, roof, house, building, bridge, river, lake, sky, sun, moon, star, cloud, grass, sand castle, rock formation, person, man portrait, robot, rocket, spaceship, unicorn, dragon, horse, cow, sheep, goat, bird, parrot, eagle, snake, crocodile, giraffe, zebra, kangaroo, koala, squirrel, hedgehog, deer, wolf, whale, dolphin, shark, octopus, butterfly, bee, ladybug, spider, glass of water, glass of wine, glass of milk, wine glass
toy: toy, plush, plushie, plush toy, stuffed toy, stuffed animal, soft toy, cuddly toy, figurine, figure, statue, sculpture, set, pair, pack, bundle, collection, kind, type, image, picture, illustration, drawing, painting, render, rendering, 3d render, shot, view of, portrait, model, version, piece, group, couple, series, packshot, mockup, depiction, scene of, close up of, photo of, photograph of, picture of, image of, lot
generic: product photo, product photography, product image, product picture, product shot, product, packshot photo, product render, item, catalogue photo, catalog photo, ecommerce photo, e commerce photo, e commerce image, listing photo, main image, hero shot, merchandise
plain: white light, canvas, stands, mesh, warm white light, warm white, warm light, amber light, cold white, cool white, a, an, the, this, that, these, those, my, your, our, its, his, her, their, some, any, it, they, we, you, i, he, she, who, which, whose, there, here, high, resolution, high resolution, high quality, hi res, hd, 4k, 8k, ultra hd, detailed, quality, new, best, top quality, premium, luxury, luxurious, beautiful, cute, cool, nice, lovely, pretty, elegant, stylish, classic, modern, contemporary, trendy, fashionable, fashion, designer, handmade, hand made, handcrafted, original, authentic, simple, plain, solid, soft, hard, light, dark, bright, pale, deep, pastel, warm, cold, matte, matt, glossy, shiny, smooth, rough, polished, large, big, small, tiny, little, mini, medium, extra, xl, xxl, xs, s, m, l, size, sized, oversized, slim, slim fit, fit, fitted, loose, tight, long, short, tall, wide, narrow, round, square, oval, rectangular, thick, thin, heavy, lightweight, portable, foldable, folding, adjustable, waterproof, water resistant, wireless, bluetooth, usb, electric, digital, smart, automatic, manual, outdoor, indoor, travel, sport, sports, casual, formal, summer, winter, spring, autumn, fall, women, woman, womens, men, man, mens, ladies, lady, gentlemen, girl, girls, boy, boys, kid, kids, child, children, baby, toddler, unisex, adult, gift, gifts, present, birthday, christmas, holiday, sale, free shipping, shipping, delivery, free, offer, discount, cheap, price, buy, shop, brand, style, styled, design, designed, look, made, handwoven, woven, knitted, quilted, embroidered, printed, patterned, striped, pleated, padded, upholstered, crafted, decor, decoration, decorative, home, house decor, room, city, urban, country, rustic, farmhouse, boho, nordic, french, italian, japanese, chinese, german, european, american, cm, mm, inch, inches, kg, g, ml, oz, litre, liter, seater, seat sofa, people, gauge, watt, volt, be, been, being, can, will, would, should, do, does, comes, come, go, goes, please, create, generate, make, draw, show, showing, shows, render me, give me, want, need, like, likes, love, very, really, so, too, also, only, just, more, most, much, many, every, all, each, both, than, then, if, when, while, where, how, what, why, up, down, out, off, over, to, into, onto, about, after, before, during, t, re, ll, ve, d, sitting, standing, lying, running, walking, sleeping, jumping, smiling, happy, sad, funny, friendly, fluffy, furry, playful, adorable, sweet, brave, angry, wild, eating, reading, dancing, swimming, teacher, doctor, chef, king, queen, princess, astronaut, non slip, non stick, nonstick, anti slip, no slip, not only, sleeveless, strapless, cordless, lace up, zip up, gaming, professional, office wear, everyday, daily, comfortable, comfy, cosy, cozy, durable, sturdy, quality made, capacity, pattern free, bpa, bpa free, eco friendly, recycled, sustainable, vegan, organic, natural, pure, real, genuine, faux, fake, imitation, full, half, empty, open, closed, single, double, king size, queen size, left, right, front, back, side, center, centre, middle, bottom, edge of, hanging, placed, set up, resting, laid, displayed, shown, photographed, isolated, floating, leaning, parked, background, backdrop, product name, color scheme, 3 seater, 2 seater, light weight, lightly, ballpoint, rose, rock, hut, rot, die, not just, rosa, mode, once, real life, sin, son, pan flute, a lot, part, parts, include, ultra, super, mega, pro, max, plus, air, classic fit, vibe, aesthetic, inspired, themed, theme, atmosphere, mood, sunny, sunlight, sun light, daylight, natural light, lit, light grey tone, ambient, cinematic, dramatic, professional photo, shaped, form, shape, sharp, focus, blurry, low, low quality, watermark, sleek, chic, bold, delicate, dainty, charming, spacious, roomy, compact, versatile, gently, freshly, brand new, crisp, cropped, high waisted, v neck, crew neck, long sleeve, long sleeved, short sleeve, short sleeved, button up, ankle, knee, waist, shoulder, neck, wrist, finger, head, hair, face, body wash, ever, never worn, in a glass

[role]
exclude-after: without, no, not, w o, excluding, except, except for, minus, sans, never, instead of, rather than, isn t, aren t, doesn t have, does not have, has no, free of, free from, don t, do not include, does not include, doesn t include, other than, anything but, neither, nor
exclude-before: not included, is not included, are not included, not include, sold separately, excluded, is sold separately, are sold separately, not part of the offer, -free, -less
fits-after: for, fits, fit for, fitting, compatible with, suitable for, designed for, made for, matches, matching, match, goes with, goes well with, works with, unlike, pairs with, pairs well with, next to, beside, behind, near, compared to, similar to, replacement for, ideal for, perfect for, intended for, use with, for use with, to match, looks great with, looks good with
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

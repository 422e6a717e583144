# Spanish. European and Latin American words. Marks may be missing in the text ("marron").
[language]
tag: es
source: written by hand
heads: first
clause: first
parts: yes
letters: ñ¿¡áíóúé

[inflect]
noun: ión -> iones
noun: ón -> ones
noun: z -> ces
noun: ín -> ines
noun: s -> s
noun: r -> res
noun: l -> les
noun: d -> des
noun: n -> nes
noun: j -> jes
noun: t -> ts
noun: * -> s
adjective: o -> os, a, as
adjective: ón -> ones
adjective: z -> ces
adjective: l -> les
adjective: s -> ses
adjective: * -> s

[subject]
dress: vestido, vestido de fiesta, vestido de novia, vestido de noche, vestido de verano, vestidito, traje de novia, vestido camisero
t-shirt: camiseta, playera, remera, polera, franela, camiseta de tirantes
shirt: camisa, blusa, polo, guayabera, camisola
jacket: chaqueta, abrigo, chamarra, cazadora, americana, gabardina, blazer, campera, parka, plumífero, anorak, casaca, chaquetón, saco de vestir
trousers: pantalón, pantalones, =leggings, mallas, pantalón de vestir, chinos, pantalón chino
skirt: falda, minifalda, pollera, faldita
sweater: jersey, suéter, sudadera, pulóver, cárdigan, chompa, rebeca, buzo, jerséis
hat: sombrero, gorro, gorra, boina, bonete, sombrerito, gorrito
scarf: bufanda, pañuelo, chal, fular, pashmina, pañoleta
sneaker: zapatilla, zapatilla deportiva, zapato, calzado deportivo, tenis, deportiva, zapatilla de deporte, =zapatillas deportivas, =zapatillas para correr, =zapatillas de running, =zapatos deportivos, =zapatos, mocasín, calzado, championes
boot: bota, botín, bota de lluvia, bota de montaña, bota vaquera, =botas
high-heel: tacón, zapato de tacón, zapato de tacón alto, =tacones, =zapatos de tacón, =zapatos de tacón alto, =tacones altos, stiletto, zapatilla de tacón
sandal: sandalia, chancla, chancleta, alpargata, huarache
handbag: bolso, bolsa, cartera de mano, bolso de mano, bandolera, bolso bandolera, bolso tote, bolso de hombro, bolsito, bolsa de mano, clutch
backpack: mochila, morral, mochila escolar
suitcase: maleta, valija, equipaje, maleta de viaje, maletín, trolley
wallet: cartera, billetera, monedero, tarjetero
belt: cinturón, correa de pantalón, cinto
watch: reloj de pulsera, reloj inteligente, reloj, cronógrafo, smartwatch, reloj de bolsillo, reloj deportivo, =relojes
ring: anillo, sortija, alianza, anillo de compromiso
necklace: collar, gargantilla, cadena de cuello
sunglasses: =gafas de sol, =lentes de sol, =anteojos de sol
umbrella: paraguas, sombrilla, parasol
sofa: sofá, sillón de dos plazas, diván, sofá cama, sofacama, chaise longue, =sillones, sofá de dos plazas
chair: silla, sillón, butaca, taburete, mecedora, banqueta, silla de oficina, silla de comedor, silla de jardín, tumbona, silla gamer, silla de escritorio, sillita
table: mesa, escritorio, mesita, mesa de centro, mesa de comedor, mesilla, mesita de noche, mesa auxiliar, mesa de cocina, mesa de café, consola
bed: cama, litera, cuna, cama doble, cama matrimonial, cama individual, cama de matrimonio
lamp: lámpara, lámpara de mesa, lámpara de pie, lámpara de noche, farol, candelabro de techo, flexo, lámpara de escritorio, lámpara de techo, lámpara de mesita de noche, aplique, farolillo, velador, lamparita
bookshelf: estantería, librero, librería, estante, biblioteca, estante para libros
vase: jarrón, florero, jarroncito
mug: taza, tazón de café, mug, tacita, jarra de cerveza, taza de café, taza de té, pocillo, vaso, vasito
teapot: tetera, hervidor
bottle: botella, frasco, cantimplora, termo, botella de agua, botellita, botella de vino
bowl: bol, cuenco, tazón, ensaladera, plato hondo, bowl, sopera
pillow: almohada, cojín, almohadón, cojín de sofá, almohada cervical
candle: vela, vela aromática, vela perfumada, velita, cirio
clock: reloj de pared, despertador, reloj despertador, reloj de mesa, reloj de cuco, reloj de péndulo, =relojes de pared
mirror: espejo, espejo de pared, espejito
car: coche, carro, automóvil, auto, coche eléctrico, coche deportivo, vehículo, camioneta, taxi, auto eléctrico, coche de carreras, todoterreno, vehículo eléctrico, autito
bicycle: bicicleta, bici, bicicleta de montaña, bicicleta eléctrica, bicicleta de carretera
headphones: =auriculares, auricular, =audífonos, audífono, =cascos inalámbricos, =auriculares inalámbricos, =cascos de música
phone: teléfono, móvil, celular, teléfono móvil, smartphone, teléfono inteligente, iphone, teléfono celular
laptop: portátil, ordenador portátil, computadora portátil, laptop, ordenador, notebook, computadora, macbook
camera: cámara, cámara de fotos, cámara fotográfica, cámara digital, cámara réflex, cámara instantánea, videocámara
speaker: altavoz, bocina, parlante, altavoz bluetooth, altavoz inalámbrico, barra de sonido, =altavoces
perfume: perfume, colonia, fragancia, frasco de perfume, agua de colonia, eau de parfum, botella de perfume, agua de perfume, eau de toilette
lipstick: pintalabios, lápiz labial, labial, barra de labios, barra labial
ball: pelota, balón, balón de fútbol, pelota de playa, bola, pelota de tenis, balón de baloncesto, pelotita
guitar: guitarra, guitarra eléctrica, guitarra acústica, guitarra española, guitarra clásica, ukelele
teddy-bear: osito de peluche, oso de peluche, oso teddy, =ositos de peluche, =osos de peluche, osito teddy
book: libro, novela, cuaderno, libreta, libro de cocina, diario, libro de cuentos, agenda
cat: gato, gata, gatito, gatita, minino, felino
dog: perro, perra, perrito, cachorro, perrita, can, caniche
bear: oso, osito, oso polar, osa
rabbit: conejo, conejito, liebre, coneja, conejita
panda: panda, oso panda, pandita
elephant: elefante, elefantito, elefanta
duck: pato, patito, pata hembra
frog: rana, sapo, ranita
dinosaur: dinosaurio, tiranosaurio, dino, triceratops, dinosaurito
penguin: pingüino, pingüinito
pig: cerdo, cerdito, chancho, puerco, cochinito, cerdita, chanchito
fox: zorro, zorrito, zorra
lion: león, leona, leoncito
tiger: tigre, tigresa, tigrecito
monkey: mono, monito, chimpancé, simio, gorila, mico
mouse: ratón, ratoncito, rata, =ratones
owl: búho, lechuza, buhito, mochuelo, tecolote
fish: pez, =peces, pescado, pececito, pez dorado, pez payaso
turtle: tortuga, tortuguita
chick: pollito, polluelo
garden: jardín, jardín chino, jardín japonés
palace: palacio, castillo, ciudad prohibida, templo, alcázar
skyline: =horizonte urbano, skyline, =perfil de la ciudad, horizonte de la ciudad, paisaje urbano, perfil urbano
mountains: montaña, cordillera, sierra, paisaje de montaña
beach: playa, orilla del mar, costa
forest: bosque, selva, jungla
street: calle, callejón, avenida, acera

[accessory]
glasses: =gafas, =lentes, =anteojos, =gafas redondas
bow: lazo, moño, pajarita, lacito, corbatín
balloon: globo, globito
bubbles: burbuja, pompa de jabón, =pompas de jabón, =burbujas de jabón
wings: ala, alado, alada, volador, voladora, =volando

[colour]
red: rojo, granate, carmesí, escarlata, burdeos, bermellón, colorado, rojizo, rojo oscuro, rojo vino, rojo cereza, rojo intenso, vinotinto
orange: naranja, anaranjado, mandarina, color naranja, coral, terracota
yellow: amarillo, amarillo limón, mostaza, amarillo claro, color mostaza, amarillo mostaza
green: verde, verde oliva, esmeralda, verde oscuro, verde claro, verde menta, verde esmeralda, verde botella, verde bosque, verde militar, caqui verde, verde lima, verde pistacho
blue: azul, azul real, azul cobalto, azul eléctrico, azulado, azul rey, azul zafiro, índigo, añil, azulón
light-blue: celeste, azul claro, azul cielo, turquesa, azul celeste, azul bebé, azul pastel, cian
navy: azul marino, azul oscuro, marino, azul noche
purple: morado, violeta, púrpura, lila, lavanda, malva, color lila, morado oscuro
pink: rosa, rosado, fucsia, rosa palo, color rosa, rosa claro, rosa pastel, magenta, rosa fucsia, rosita
brown: marrón, café, castaño, pardo, color café, chocolate, camel, coñac, marrón oscuro, marrón claro, color chocolate, café oscuro
beige: beige, crema, marfil, color crema, hueso, beis, arena, crudo, caqui, color marfil, blanco roto, kaki
black: negro, azabache, negro mate
white: blanco, blanco puro, blanquecino
grey: gris, gris oscuro, gris claro, antracita, gris perla, gris marengo, plomo, grisáceo
gold: dorado, oro, de oro, oro rosa, color oro, oro rosado, oro amarillo, chapado en oro, bañado en oro
silver: plateado, plata, de plata, color plata, plata de ley, plata 925

[material]
leather: cuero, piel, piel auténtica, polipiel, cuero genuino, piel sintética, ante, cuero sintético, gamuza, cuero vegano, piel de vaca, ecopiel, símil cuero, piel genuina, charol
cotton: algodón, algodón orgánico
silk: seda, satén, raso
wool: lana, cachemira, merino, lana merina, cachemir, fieltro, alpaca, punto de lana
denim: denim, vaquero, mezclilla, tela vaquera, tejano
linen: lino
metal: metal, metálico, hierro, aluminio, latón, cobre, bronce, hierro forjado, mecánico, titanio, hierro fundido, aleación
steel: acero, acero inoxidable, inox
wood: madera, roble, nogal, pino, madera maciza, teca, haya, madera de roble, caoba, madera de nogal, madera de pino, acacia, abedul
bamboo: bambú
glass: vidrio, cristal, vidrio templado, vidrio borosilicato, cristal templado, vidrio soplado
ceramic: cerámica, porcelana, gres, barro, loza, arcilla, cerámico
plastic: plástico, acrílico, policarbonato, resina, metacrilato
rubber: goma, caucho, silicona, látex, hule, neopreno
velvet: terciopelo, aterciopelado
paper: papel, cartón, cartulina, papel kraft

[also]
subject.duck + material.rubber: patito de goma, pato de goma
subject.bottle + material.glass: botella de vidrio, botella de cristal
subject.trousers + material.denim: =vaqueros, =tejanos, =jeans, =pantalones vaqueros, =pantalón vaquero, =pantalones de mezclilla, =bluyines, =pantalones tejanos

[scene]
white-background: fondo blanco, fondo liso blanco, fondo blanco puro, fondo blanco liso, fondo completamente blanco
living-room: sala de estar, salón, sala, cuarto de estar, living
bedroom: dormitorio, habitación, recámara, alcoba
kitchen: cocina, encimera de cocina, encimera
bathroom: baño, cuarto de baño, aseo
office: oficina, despacho, lugar de trabajo
snow: nieve, nevado, paisaje nevado
studio: estudio, estudio fotográfico, estudio de fotografía, plató

[style]
photo: foto, fotografía, fotorrealista, fotográfico, realista, hiperrealista
ink-wash: aguada, tinta china, pintura china, shan shui, pintura a tinta, pintura de tinta china, tinta
watercolour: acuarela, pintura de acuarela
oil-painting: óleo, pintura al óleo, al óleo, óleo sobre lienzo
cartoon: dibujo animado, =dibujos animados, caricatura, cómic, anime, animado, historieta
cyberpunk: cyberpunk, ciberpunk
futuristic: futurista, ciencia ficción, futurismo
vintage: vintage, retro, antiguo, de época, clásico antiguo, antigua
minimalist: minimalista, minimalismo

[view]
front: vista frontal, de frente, frontal, visto de frente, desde el frente
side: vista lateral, de perfil, lateral, de lado, desde un lado
top: vista desde arriba, desde arriba, vista cenital, cenital, vista de pájaro, visto desde arriba, vista superior, vista aérea
three-quarter: tres cuartos, vista de tres cuartos, en ángulo, vista en ángulo
close-up: primer plano, macro, detalle de cerca, de cerca, plano detalle

[light]
soft: luz suave, luz difusa, iluminación suave, luz tenue
studio: luz de estudio, iluminación de estudio, =luces de estudio
dusk: atardecer, al atardecer, puesta de sol, crepúsculo, hora dorada, anochecer, ocaso
morning: luz de la mañana, amanecer, por la mañana, de mañana, al amanecer, luz matutina, alba
night: noche, de noche, nocturno, luz de luna, por la noche, nocturna
backlit: contraluz, a contraluz, retroiluminado
neon: neón, luz de neón, =luces de neón

[word]
trim: correa, asa, suela, cordón, tacón de aguja fino, hebilla, cremallera, botón, lazo de cinta, cinta, pata, mango, rueda, tapa, base, borde, ribete, puntera, lengüeta, plantilla, cuello, manga, puño, bolsillo, forro, costura, flecos, cadena, tirante, estampado, raya, lunar, flores estampadas, bordado, logotipo, logo, letra, dibujo, encaje, volante, pedrería, piedra, perla, diamante, brillante, pomo, tirador, pie, esfera, bisel, pantalla, pulsera de reloj, brazalete, cierre, corcho, tapón, pico, cabecero, reposabrazos, respaldo, cable, bombilla, oreja, ojo, nariz, cola, pompón, visera, ala ancha, capucha, herraje, tachuela, sillín, manillar, neumático, llanta, detalle, adorno, acento, agarradera, cuerda, clavija, mástil, funda interior, motivo, cuadros, inserto, manija
body: carcasa, marco, montura, pantalla de lámpara, cuerpo, caja de reloj, tapicería, tela, acabado, superficie, color, material, tono, estructura, exterior, pelaje, tulipa
other: fiesta, banco, banquete, concierto, frasco de mermelada, agua, vino, café molido, fruta, manzana, pan de molde, funda, carcasa protectora, estuche, cargador, soporte, pegatina, póster, llavero, colgante, pendiente, =pendientes, arete, =aretes, pulsera, broche, guante, =guantes, calcetín, =calcetines, toalla, manta, cortina, alfombra, tapete, alfombrilla, felpudo, plato, tenedor, cuchara, cuchillo, sartén, olla, maceta, cesta, cesto, caja, bandeja, perchero, gancho, percha, organizador, armario, cómoda, aparador, televisor, tele, monitor, teclado, tableta, tablet, impresora, adaptador, batería, trípode, objetivo, dron, flor, =flores, planta, ramo, árbol, pastel, tarta, galleta, comida, pienso, arena para gato, collar para perro, correa para perro, jaula, pecera, acuario, cepillo, jabón, champú, crema facial, loción, rímel, esmalte, base de maquillaje, peine, secador, aspiradora, licuadora, tostadora, horno, nevera, refrigerador, lavadora, tienda de campaña, saco de dormir, casco, raqueta, monopatín, patinete, motocicleta, moto, camión, autobús, tren, avión, barco, piano, violín, tambor, flauta, bolígrafo, lápiz, borrador, regla, calendario, tarjeta, papel pintado, portarretratos, marco de fotos, cuadro decorativo, pantalón corto, =pantalones cortos, short, =shorts, bañador, bikini, sujetador, ropa interior, pijama, traje, corbata, chaleco, uniforme, disfraz, mono de trabajo, zapatilla de casa, pantufla, =pantuflas, máscara, peluca, edredón, sábana, funda de almohada, funda de cojín, funda de móvil, funda para móvil, funda de sofá, colchón, mantel, salvamanteles, posavasos, portavelas, candelero, candelabro, sujetalibros, zapatero, paragüero, joyero, portabotellas, abrebotellas, cuerda de guitarra, robot, cohete, unicornio, dragón, caballo, vaca, oveja, cabra, pájaro, loro, águila, serpiente, cocodrilo, jirafa, cebra, canguro, koala, ardilla, erizo, ciervo, lobo, ballena, delfín, tiburón, pulpo, mariposa, abeja, mariquita, araña, gallina, gallo, persona, hombre barbudo, casa, edificio, puente, río, lago, cielo, sol, luna, estrella, nube, hierba, ventana, puerta, pared, suelo, techo
toy: juguete, peluche, muñeco, figura, figurita, estatua, escultura, juego, conjunto, par, pack, paquete, colección, tipo, imagen, dibujo de, ilustración, pintura de, retrato, modelo, versión, grupo, pareja, serie, set, representación, render
generic: foto de producto, fotografía de producto, imagen de producto, foto del producto, producto, artículo, foto de catálogo, imagen del producto, foto para ecommerce, mercancía
plain: luz blanca, luz cálida, blanco cálido, luz blanca cálida, sala de fiestas, red, redes, tan, pan, once, hay, cup, lid, el, la, los, las, un, una, unos, unas, lo, le, les, su, sus, mi, mis, tu, tus, este, esta, estos, estas, ese, esa, que, se, ya, muy, más, menos, también, solo, sólo, todo, toda, todos, todas, cada, alto, alta, altos, altas, resolución, alta resolución, alta calidad, calidad, nuevo, nueva, nuevos, nuevas, mejor, lujo, lujoso, lujosa, premium, bonito, bonita, lindo, linda, hermoso, hermosa, elegante, elegantes, bello, bella, adorable, tierno, tierna, simpático, simpática, moderno, moderna, modernos, modernas, contemporáneo, de moda, moda, diseño, diseñador, hecho, hecha, hechos, a mano, hecho a mano, hecha a mano, artesanal, artesanales, original, auténtico, auténtica, sencillo, sencilla, simple, liso, lisa, suave, suaves, duro, claro, oscuro, clara, oscura, brillante acabado, mate, pulido, grande, grandes, pequeño, pequeña, pequeños, pequeñas, mini, mediano, mediana, talla, tamaño, ancho, ancha, largo, larga, corto, corta, delgado, fino, fina, redondo, redonda, cuadrado, cuadrada, ovalado, rectangular, ligero, ligera, portátil ligero, plegable, ajustable, impermeable, inalámbrico, inalámbrica, inalámbricos, eléctrico, eléctrica, digital, inteligente, automático, exterior interior, viaje, deporte, casual, informal, formal, verano, invierno, primavera, otoño, mujer, mujeres, hombre, hombres, dama, damas, señora, señor, caballero, niña, niño, niñas, niños, bebé, infantil, unisex, adulto, regalo, regalos, cumpleaños, navidad, oferta, descuento, rebaja, rebajas, envío, envío gratis, gratis, precio, barato, barata, comprar, marca, estilo, forma, hogar, casa decorada, decoración, decorativo, decorativa, ciudad, urbano, urbana, campo, rústico, rústica, nórdico, nórdica, italiano, francés, español, cm, mm, ml, kg, plazas, plaza, personas, litro, litros, grabado, por favor, crea, crear, genera, generar, haz, hacer, dibuja, muestra, quiero, necesito, sentado, sentada, tumbado, tumbada, de pie, durmiendo, corriendo, saltando, sonriente, sonriendo, feliz, triste, divertido, divertida, gracioso, graciosa, esponjoso, peludo, bailando, comiendo, leyendo, nadando, maestro, maestra, profesor, profesora, doctor, médico, cocinero, rey, reina, princesa, príncipe, astronauta, antideslizante, antiadherente, sin mangas manga, reciclado, ecológico, orgánico, natural, puro, pura, real, falso, imitación, lleno, vacío, abierto, cerrado, doble, izquierda, derecha, centro, medio, fondo, colgado, colgada, colocado, colocada, situado, situada, aislado, aislada, flotando, ambiente, cómodo, cómoda silla, cómodos, resistente, duradero, capacidad, ideal, perfecto, perfecta, sol brillante, luz, luz natural, iluminación, nitidez, borroso, delicado, delicada, compacto, manga larga, manga corta, talle alto, cuello redondo, cuello alto, escote, tiro alto, color sólido, combinado, tejido, tejida, trenzado, acolchado, acolchada, tapizado, tapizada, estampado floral, plisado, plisada, floreado, está, están, hay, ser, estar, fue, al, como, donde, cuando, producto nuevo, ocasión, china, chino, japonés, escolar, deportivo, oficial, especial, clásico, clásica, vista, ángulo, oso grande, gamer, profesional, fácil, limpieza, apto, microondas, lavavajillas, libre, tiempo, edición, limitada, corriente, bluetooth, usb

[role]
exclude-after: sin, no, excepto, salvo, ni, menos el, en lugar de, en vez de, no es, no son, no incluye, no lleva, no tiene, libre de, excluyendo, nada de, tampoco
exclude-before: no incluido, no incluida, no incluidos, no incluidas, se vende por separado, se venden por separado, no está incluido, no está incluida, no están incluidos, no están incluidas, excluido, excluida, aparte, no viene incluido
fits-after: para, compatible con, apto para, adecuado para, combina con, a juego con, ideal para, perfecto para, diseñado para, que combina con, junto a, al lado de, detrás de, cerca de, pensado para, sirve para, a diferencia de, diseñada para, similar a, combinan con, queda bien con, compatibles con, combinar con, a diferencia del, al lado del
with-after: con, incluye, que tiene, lleva, adornado con, decorado con, cubierto de, forrado en, equipado con, decorada con, adornada con, tiene, que incluye, viene con, rematado con
wear-after: llevando, vistiendo, vestido con, que lleva, con puesto, vestida con, sosteniendo, sujetando, que sostiene, usando, jugando con, soplando, haciendo, luciendo, que viste, que usa, con un par de, abrazando, que lleva puesto, vestido de, vestida de, montando
in-after: en, sobre, encima de, dentro de, delante de, bajo, contra, entre, en medio de, en el, en la, frente a, encima del, dentro del, delante del, debajo de, por, hacia, alrededor de
of: de, del, de la, hecho de, hecha de, fabricado en, fabricado con, hecho con, elaborado en, confeccionado en, hechos de, hechas de, fabricada en, de los, de las, de un, de una, elaborada en, elaborado con, tallado en
and: y, e, o, u, así como, y también
but: sino, pero, sino que, sino más bien, en cambio
topic: es, son, viene en, disponible en, que es, vienen en
count-after: juego de, set de, pack de, paquete de, conjunto de, lote de, cantidad, caja de
count-before: piezas, unidades, uds, ud, pzas, pza, unidad, pieza, pares, x

[key]
subject: producto, sujeto, artículo, objeto, tema, nombre, título, tipo, nombre del producto, tipo de producto, prenda, motivo
colour: color, colores, color principal
material: material, materiales, tejido, tela, composición, textura, material principal
scene: escena, fondo, entorno, ambiente, lugar, escenario, ubicación
style: estilo
view: vista, ángulo, perspectiva, cámara, encuadre
light: luz, iluminación, hora del día
accessory: accesorio, accesorios, complementos, complemento
exclude: excluir, sin, negativo, evitar, prompt negativo, excluye
quantity: cantidad, unidades, número, piezas
ignore: talla, tamaño, marca, peso, dimensiones, modelo, precio, medidas, temporada, género, referencia, capacidad, altura, anchura, compatibilidad, tallas, largo, ancho, compatible con, origen

[number]
2: dos
3: tres
4: cuatro
5: cinco
6: seis
7: siete
8: ocho
9: nueve
10: diez
12: doce, docena

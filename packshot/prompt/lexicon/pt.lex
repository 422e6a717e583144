# Portuguese. Brazilian and European words. Marks may be missing in the text ("calcado").
[language]
tag: pt
source: written by hand
heads: first
clause: first
parts: yes
family: romance
letters: ãõâêô

[inflect]
noun: ão -> ões, ãos, ães
noun: m -> ns
noun: r -> res
noun: z -> zes
noun: al -> ais
noun: el -> éis, eis
noun: ol -> óis
noun: il -> is, eis
noun: ul -> uis
noun: ês -> eses
noun: s -> s
noun: * -> s
adjective: ão -> ona, ões, ã, ãos, ãs
adjective: ês -> esa, eses, esas
adjective: or -> ora, ores, oras
adjective: o -> a, os, as
adjective: u -> ua, us, uas
adjective: al -> ais
adjective: el -> éis, eis
adjective: il -> is, eis
adjective: ul -> uis
adjective: m -> ns
adjective: r -> res
adjective: z -> zes
adjective: s -> s
adjective: * -> s

[subject]
dress: vestido, vestido de festa, vestido longo, vestido de noiva, vestido de noite, vestido de verão, vestidinho, vestido curto, vestido midi, vestido de cerimónia, vestido comprido, vestido chemise, vestido tubinho
t-shirt: camiseta, t shirt, tshirt, regata, camisola de alças, baby look, camisa de malha, top cropped, cropped, camiseta básica, blusinha, camisola interior, camisolinha, top
shirt: camisa, blusa, camisa polo, polo, camisete, bata, túnica, camisa social, camiseiro
jacket: jaqueta, casaco, blusão, blazer, sobretudo, corta vento, gabardine, parka, casaco de inverno, paletó, quebra vento, jaqueta puffer, doudoune, anorak, blusão bomber, capa de chuva, kispo, trench coat, japona, casaquinho, colete acolchoado, gabardina, anoraque, agasalho, bomber
trousers: calça, =calças, legging, =leggings, calça social, calça de moletom, calça cargo, pantalona, =calças de fato de treino, calça chino, calça jogger, =calças chino, bermudão, calça legging, calça moletom, jogger
skirt: saia, minissaia, saia plissada, mini saia, saia lápis, saia midi, saia longa, saiote, sainha
sweater: suéter, moletom, pulôver, camisola de malha, cardigã, blusa de frio, casaco de malha, sweatshirt, camisola, moletom com capuz, gola alta, blusa de moletom, hoodie, malha, camisola de gola alta, sueter, agasalho de moletom
hat: chapéu, boné, gorro, boina, chapéu de palha, chapelinho, touca, chapeuzinho, bonezinho, gorrinho, panamá, cartola, chapéu de sol, barrete, chapéu bucket, bucket hat, sombreiro
scarf: cachecol, lenço, echarpe, xale, cachecóis, lenço de pescoço, pashmina, cachecolzinho, estola, gola de lã
sneaker: tênis, ténis, sapato, sapatilha, tênis de corrida, sapato desportivo, sapatilha de corrida, calçado, sapatênis, mocassim, sapato social, tênis esportivo, sapatinho, calçado esportivo, =sapatilhas, =tênis, sapatos, chuteira, sapatos de vela
boot: bota, botim, bota de cano alto, bota de chuva, botina, coturno, bota de montanha, galocha, =galochas, botinha, ankle boot, bota de neve, bota cano curto, bota cano longo, botas de borracha cor
high-heel: salto alto, sapato de salto, sapato de salto alto, scarpin, salto agulha, =saltos altos, stiletto, =sapatos de salto alto, sapato de tacão alto, sapato de salto fino, sapatos de salto
sandal: sandália, chinelo, rasteirinha, alpercata, chinelo de dedo, havaiana, alpargata, papete, rasteira, sandalinha, chinelos, havaianas, tamanco, espadrille
handbag: bolsa, mala de mão, carteira de mão, bolsa de ombro, bolsa tiracolo, bolsa transversal, clutch, mala de ombro, saco de mão, bolsinha, mala a tiracolo, mala tote, bolsa tote, pochete, bolsa feminina, bolsa de mão, mala de senhora, ecobag, bolsa carteiro, carteira de senhora, sacola, tote bag, saco de praia, bolsa de praia, saco de pano, sacola de pano
backpack: mochila, mochila escolar, mochilinha, mochila de caminhada, mochila de viagem, mochila de portátil, mochila infantil
suitcase: mala de viagem, mala, mala de bordo, bagagem, mala de rodinhas, trolley, mala de cabine, mala rígida, malinha, mala de cabina, maleta, maleta de viagem, trólei, valise, mala de porão, baú
wallet: carteira, porta moedas, porta cartões, carteirinha, porta notas, porta cartão, niqueleira
belt: cinto, cinturão
watch: relógio de pulso, relógio, smartwatch, relógio inteligente, cronógrafo, relógio de bolso, relógio masculino, relógio feminino, relógio esportivo
ring: anel, aliança, anel de noivado, =anéis, aneis, anelzinho, anel solitário, anel de formatura, aliança de casamento, solitário anel
necklace: colar, gargantilha, colarzinho, colar de pérolas, choker, corrente de pescoço, fio de ouro cor, medalhão
sunglasses: =óculos de sol, =óculos escuros, =óculos solares
umbrella: guarda chuva, chapéu de chuva, sombrinha, guarda sol, guarda chuvinha, chapéu de chuva dobrável
sofa: sofá, sofá cama, divã, sofá de canto, sofá retrátil, =sofás, sofazinho, namoradeira, sofá de 2 lugares, sofá de 3 lugares, sofá chaise, futon, chaise longue, chesterfield, maple duplo
chair: cadeira, poltrona, banqueta, banco alto, cadeira de escritório, cadeira de jantar, cadeira de balanço, espreguiçadeira, cadeirão, cadeira gamer, cadeira de praia, cadeirinha, cadeira de jardim, cadeira de cozinha, banquinho, puff poltrona, cadeira giratória, puff, pufe, cadeira de baloiço, maple, sofá individual
table: mesa, escrivaninha, mesa de centro, mesa de jantar, mesinha, mesa de cabeceira, secretária, criado mudo, aparador, mesa lateral, mesa de escritório, mesa de cozinha, mesa de apoio, mesinha de cabeceira, consola, console de madeira, mesa de café, mesa de jardim, bancada de trabalho, aparador consola, toucador
bed: cama, cama de casal, cama de solteiro, beliche, berço, caminha, cama box, cama queen, cama king, cama infantil, estrutura de cama, cama de dossel, estrado
lamp: lâmpada de mesa, luminária, abajur, candeeiro, candeeiro de mesa, lustre, luminária de mesa, luminária de pé, candeeiro de pé, lanterna decorativa, luminária de chão, arandela, candeeiro de secretária, candeeiro de cabeceira, pendente luminária, luminária pendente, lampião, luz de presença, luz noturna infantil, lanterna, plafon, aplique, candeeiro de teto, abajour, lamparina, luminária portátil, candeeiro portátil, abajur portátil
bookshelf: estante, prateleira, estante de livros, livreiro, estante para livros, prateleira de livros, biblioteca estante, prateleiras, nicho
vase: vaso, jarra de flores, jarrão, vaso de flores, vasinho, vaso decorativo, floreira alta, jarra decorativa, solitário vaso
mug: caneca, xícara, chávena, canequinha, xícara de café, xícara de chá, chávena de café, chávena de chá, copo térmico, caneca de cerveja, caneca de café, copo de café, copo, copinho, caneco, xicara, xícaras, taça de café
teapot: bule, chaleira, bule de chá, bulezinho, cafeteira, bule de café, chaleira elétrica
bottle: garrafa, garrafa térmica, cantil, frasco, garrafa de água, squeeze, garrafinha, garrafa de vinho, termo, moringa, cantil térmico, botelha, garrafão, vidrinho, biberão garrafa
bowl: tigela, taça de salada, bowl, saladeira, malga, cumbuca, bacia de cozinha, fruteira, tigelinha, terrina, cuia, taça de cereais, tijela, bacia
pillow: almofada, travesseiro, almofada decorativa, almofadinha, almofada de sofá, almofada de pescoço, almofadão, travesseiro cervical, travesseiros
candle: vela, vela aromática, vela perfumada, velinha, vela decorativa, círio, vela votiva, velas
clock: relógio de parede, despertador, relógio de mesa, relógio despertador, relógio de cuco, relógio de pêndulo, relógio de cozinha
mirror: espelho, espelho de parede, espelhinho, espelho de mesa, espelho de maquiagem, espelho de corpo inteiro
car: carro, automóvel, carro elétrico, carro esportivo, carro desportivo, veículo, viatura, carrinho de brinquedo, camionete, suv, carro de corrida, sedã, sedan, conversível, descapotável, táxi, auto, carro antigo, carro clássico, fusca, carrinho, carrinho de corrida, furgoneta, carrinha, camioneta, jipe
bicycle: bicicleta, bike, bicicleta elétrica, bicicleta de montanha, bina, bicicleta de estrada, bicicleta urbana, mountain bike, bicicletinha, bike elétrica, triciclo, bicla, bicicleta dobrável, magrela
headphones: =fones de ouvido, fone de ouvido, =auscultadores, auricular, =auriculares, headset, headphone, fone, =fones, auscultador, =headphones, fone bluetooth, earphone, fones bluetooth
phone: celular, telemóvel, smartphone, telefone, iphone, telefone celular, aparelho celular, telefone fixo, telemóveis
laptop: notebook, portátil, computador portátil, laptop, computador, macbook, ultrabook, pc
camera: câmera, câmara, câmera fotográfica, máquina fotográfica, câmara fotográfica, filmadora, câmera digital, câmera de vídeo, câmera instantânea, câmara digital, câmara instantânea, câmara de filmar, câmera analógica
speaker: caixa de som, alto falante, coluna bluetooth, coluna de som, soundbar, barra de som, coluna portátil, caixinha de som, caixa de som bluetooth, altifalante, coluna sem fios, speaker, coluna, colunas, coluna bluetooth portátil, caixa de som portátil, caixinha de som portátil, caixa de som bluetooth portátil
perfume: perfume, colônia, colónia, água de colônia, frasco de perfume, fragrância, eau de parfum, deo colônia, vidro de perfume, água de perfume, eau de toilette, garrafa de perfume
lipstick: batom, =batons, batom líquido, baton, gloss, batom matte
ball: bola, bola de futebol, bola de basquete, bola de praia, bolinha, bola de ténis, bola de tênis, bola de vôlei, bola de pilates, bola de basquetebol, bola de voleibol, bola de rugby, esférico
guitar: guitarra, violão, guitarra elétrica, viola, ukulele, cavaquinho, violãozinho, guitarra clássica, guitarra acústica, viola caipira, baixo elétrico, contrabaixo, banjo
teddy-bear: urso de pelúcia, ursinho de pelúcia, urso de peluche, ursinho de peluche, ursinho teddy, peluche urso, pelúcia urso, ursinho pelúcia
book: livro, romance, caderno, livro de receitas, diário, livrinho, agenda, livro infantil, caderneta, bloco de notas, diário livro, caderninho, álbum, gibi
cat: gato, gata, gatinho, gatinha, bichano, felino, gatito
dog: cachorro, cão, cachorrinho, cãozinho, cadela, cachorrinha, =cães, cadelinha, filhote de cachorro, poodle, caniche, salsicha cachorro, labrador, buldogue, pastor alemão, filhote, salsicha cão
bear: urso, ursinho, urso polar, ursa, urso panda vermelho filhote, filhote de urso, ursinha
rabbit: coelho, coelhinho, lebre, coelha, coelhinha
panda: panda, urso panda, pandinha, panda gigante
elephant: elefante, elefantinho, elefanta, bebé elefante, bebê elefante
duck: pato, patinho, pata fêmea, patinha ave, pata, marreco, patinha
frog: sapo, rã, sapinho, perereca, =rãs, rãzinha
dinosaur: dinossauro, dino, tiranossauro, dinossaurinho, t rex, triceratops, tricerátops
penguin: pinguim, pinguinzinho, =pinguins
pig: porco, porquinho, leitão, leitãozinho, porca, porquinha, suíno
fox: raposa, raposinha, raposo
lion: leão, leoa, leãozinho, leõezinhos
tiger: tigre, tigrinho, tigresa, filhote de tigre
monkey: macaco, macaquinho, chimpanzé, gorila, macaca, mico
mouse: rato, ratinho, camundongo, ratazana, ratinha
owl: coruja, mocho, corujinha, bufo
fish: peixe, peixinho, peixe dourado, peixe palhaço, carpa, peixinhos, peixes
turtle: tartaruga, tartaruguinha, jabuti, cágado
chick: pintinho, pinto, pintainho, pintaínho, pinto amarelo, pintinhos, pintainhos
garden: jardim, jardim chinês, jardim japonês, quintal, =jardins, jardinzinho, horta, relvado, gramado, pátio, terraço, varanda com flores
palace: palácio, castelo, cidade proibida, templo, paço, palácio antigo, castelo antigo, antigo palácio
skyline: skyline, horizonte urbano, silhueta da cidade, paisagem urbana, linha do horizonte, horizonte da cidade, panorama urbano, =arranha céus
mountains: montanha, serra, cordilheira, paisagem de montanha, =montanhas, cadeia de montanhas, montes, =alpes, picos nevados, picos
beach: praia, beira mar, litoral, praia tropical, areal, orla marítima, areia da praia, à beira mar, orla
forest: floresta, bosque, selva, mata, floresta tropical, pinhal, mato, floresta nevada
street: rua, avenida, calçada, ruela, passeio público, rua da cidade, beco, estrada, passeio, travessa, viela

[accessory]
glasses: =óculos, =óculos redondos, =óculos de grau, =oculinhos, =óculos de leitura
bow: laço, lacinho, gravata borboleta, laçarote, lacinho de cabelo, papillon, laço de cabelo
balloon: balão, bexiga, balãozinho, balão de ar, =balões
bubbles: bolha, bolha de sabão, bola de sabão, =bolinhas de sabão, =bolas de sabão, =bolhinhas
wings: asa, alado, voador, voadora, =voando, a voar, que voa

[colour]
red: vermelho, vermelho escuro, bordô, vinho, encarnado, carmim, escarlate, rubi, vermelho vivo, cor de vinho, grená, marsala, vermelho cereja, vermelho sangue, avermelhado, bordeaux, cereja cor, vermelhinho, vermelho vinho, vinho cor, vermelho tijolo, tijolo cor, cor de tijolo, carmesim, cor vinho
orange: laranja, alaranjado, coral, cor de laranja, tangerina, terracota cor, ferrugem, damasco cor, salmão alaranjado, abóbora cor, tangerina cor, cor de abóbora, telha cor, cor de tijolo alaranjado, cor de ferrugem, cor coral, pêssego cor, cor de pêssego, laranja queimado
yellow: amarelo, mostarda, amarelo claro, amarelo limão, amarelo mostarda, amarelado, amarelo canário, ocre, amarelo ouro, amarelinho, amarelo torrado, cor de mostarda, açafrão cor, cor de mel, amarelo ovo
green: verde, verde oliva, verde água, esmeralda, verde escuro, verde menta, verde claro, verde militar, verde musgo, verde esmeralda, verde limão, verde garrafa, verde bandeira, verde sálvia, verde azeitona, esverdeado, oliva, verde seco, verdinho, verde floresta, verde tropa, verde lima, verde alface, verde pastel, menta cor, pistache cor, verde abacate, verde maçã, verde pinho
blue: azul, azul royal, azul cobalto, azul elétrico, azul anil, azul petróleo, índigo, azul turquesa escuro, azulado, azul jeans, azul safira, azul bic, azulão, azulzinho, azul rei, azul forte, anil, azul pavão, azul klein
light-blue: azul claro, azul bebê, azul céu, azul turquesa, turquesa, celeste, azul celeste, azul bebé, ciano, azul tiffany, azul pastel, azul clarinho, azul gelo, azul piscina, água marinha, azul serenity
navy: azul marinho, azul escuro, marinho, azul noite, navy, azul marinha, azul marino, azul meia noite
purple: roxo, lilás, violeta, púrpura, lavanda, malva, =lilases, ameixa cor, roxo escuro, uva cor, berinjela cor, lilás claro, arroxeado, roxinho, cor de ameixa, cor de uva, beringela cor, cor de vinho arroxeado, ametista, lilas
pink: rosa, cor de rosa, pink, fúcsia, magenta, rosa claro, rosa choque, rosa bebê, rosado, rosê, rosa velho, rosa pálido, salmão, rosa antigo, rosa chá, rosa bebé, rosa pastel, rosinha, rosa seco, rosa blush, rosa millennial, nude rosado, goiaba cor, cor de salmão, rosa fluorescente
brown: marrom, castanho, caramelo, chocolate, marrom escuro, café, castanho escuro, conhaque, pardo, marrom claro, castanho claro, tabaco, cor de chocolate, havana, marrons, avelã cor, acastanhado, caramelo cor, cor de café, cor de mel escuro, castanho chocolate, bronze cor, cor caramelo, cor de caramelo, cor de canela, canela cor, whisky cor, cacau cor, marronzinho
beige: bege, creme, marfim, cru, areia, nude, cáqui, off white, palha cor, bege claro, cor de areia, champanhe, camelo, cor de marfim, cor creme, branco sujo, champagne, fendi, cor de pele, cor de camelo, baunilha cor, marfim cor, cor de creme, gelo cor, aveia cor, khaki, amêndoa cor
black: preto, negro, preto fosco, preto brilhante, preto mate, azeviche, pretinho, ônix preto, cor preta, todo preto, ébano cor
white: branco, branco neve, branco puro, esbranquiçado, branquinho, alvo branco, branco gelo, branco fosco, branco pérola, branco brilhante, branco mate, cor branca, todo branco, pérola cor
grey: cinza, cinzento, cinza escuro, cinza claro, grafite, chumbo, cinzento claro, cinzento escuro, antracite, cinza mescla, acinzentado, cinza grafite, prateado fosco cinza, cinzinha, grafite escuro, antracito, prateado escuro, cinza chumbo, cinza rato, taupe, mescla, ardósia cor, cor de chumbo, cinza pérola, fumê cor
gold: dourado, ouro, ouro rosê, ouro rosa, ouro rosado, folheado a ouro, cor de ouro, ouro amarelo, banhado a ouro, ouro 18k, ouro branco, douradinho, rosé gold, ouro rosé, dourado velho, ouro velho, rose gold
silver: prateado, prata, prata 925, cor de prata, prata de lei, banhado a prata, prateadinho, cor prata, cromado cor

[material]
leather: couro, pele genuína, couro sintético, courino, camurça, couro legítimo, couro ecológico, pele sintética, verniz, napa, couro vegano, pele, couro envernizado, couro genuíno, couro natural, nobuck, pelica, polipele, suede, nubuck, corino, couro pu, pele vegan, couro bovino, imitação de couro, símil couro, eco couro, camurça sintética
cotton: algodão, algodão orgânico, algodão egípcio, 100% algodão, lona, lona de algodão, tricoline, malha de algodão, percal, canvas, ganga leve algodão, sarja, flanela, moletom tecido, tela de algodão, musselina, popeline, felpo, viscolycra algodão, piquet, cambraia
silk: seda, cetim, seda natural, seda pura, acetinado, sedoso, chiffon, organza, crepe, tafetá, tule, gaze
wool: lã, caxemira, cashmere, lã merino, feltro, merino, lã de ovelha, alpaca, pura lã, tricô, tweed, lã virgem, burel, crochê, croché, mohair, lã de merino, lãzinha, bouclê, bouclé, tricot, malha de lã, lã batida, sherpa, fazenda de lã, crochet
denim: denim, ganga, tecido jeans, sarja jeans, jeans tecido, brim, ganga azul cor
linen: =linho, puro linho, linho misto, tecido de linho, juta, cânhamo, linho puro, linho lavado, serapilheira
metal: metal, metálico, ferro, alumínio, latão, cobre, bronze, ferro fundido, ferro forjado, mecânico, titânio, liga metálica, zinco, estanho, cromado, chapa metálica, lata, níquel, chapa, robótico
steel: aço, aço inoxidável, inox, aço inox, aço cirúrgico, aço escovado, aço carbono
wood: madeira, carvalho, nogueira, madeira maciça, pinho, pinus, mdf, teca, mogno, faia, bétula, madeira de demolição, acácia, jacarandá, cerejeira, peroba, eucalipto madeira, madeira de carvalho, madeira de pinho, contraplacado, compensado, madeira reciclada, pinheiro madeira, vime, rattan, ratan, cortiça, freixo, imbuia, madeira de pinus, palhinha, oliveira, castanho maciço, tauari, cedro, sucupira, cabreúva, vime natural, fibra natural
bamboo: bambu
glass: vidro, cristal, vidro temperado, borossilicato, vidro soprado, vidro fosco, vidro borossilicato, vidro âmbar, vidro fumê, murano, vidro fumado
ceramic: cerâmica, porcelana, =barro, grés, louça, faiança, argila, terracota, azulejo, olaria, terracota barro, mármore, gres, esmaltado, cerâmica esmaltada, loiça, cimento, betão, concreto, gesso
plastic: plástico, acrílico, resina, policarbonato, pvc, polipropileno, melamina, abs, acetato, vinil, tritan, rattan sintético
rubber: borracha, silicone, látex, neoprene, emborrachado, eva, neopreno, silicone alimentar
velvet: veludo, aveludado, veludo cotelê, bombazine, veludo molhado, veludo canelado, chenille, suede veludo
paper: papel, papelão, =cartão, cartolina, papel kraft, papel machê, papel reciclado, cartão canelado, papel maché, kraft, papel de arroz, origami

[also]
subject.trousers + material.denim: calça jeans, =jeans, =calças jeans, =calças de ganga, calça de brim, =calças em ganga, calça de ganga
subject.jacket + material.denim: jaqueta jeans, casaco de ganga, blusão de ganga, jaqueta de jeans
subject.skirt + material.denim: saia jeans, saia de ganga
subject.dress + material.denim: vestido jeans, vestido de ganga
subject.shirt + material.denim: camisa jeans
subject.duck + material.rubber: patinho de borracha, pato de borracha
subject.bear + colour.brown: urso pardo
subject.bear + colour.white: urso branco
subject.bottle + material.glass: garrafa de vidro

subject.sweater + material.wool: camisola de lã, blusa de lã
subject.necklace + colour.gold: cordão de ouro, colar de ouro, corrente de ouro
subject.jacket + material.wool: casaco de lã
subject.jacket + material.leather: casaco de couro, jaqueta de couro, casaco de pele

[scene]
white-background: fundo branco, fundo liso branco, fundo branco puro, fundo branco liso, fundo todo branco, fundo totalmente branco, fundo infinito branco
living-room: sala de estar, sala, living, sala de visitas, sala de tv, sala moderna, sala de jantar, salão
bedroom: quarto, dormitório, quarto de dormir, suíte, quarto de casal, quartinho, quarto infantil
kitchen: cozinha, bancada da cozinha, bancada de cozinha, copa cozinha, copa, ilha da cozinha, cozinha americana, lava loiça, pia da cozinha
bathroom: banheiro, casa de banho, lavabo, quarto de banho, banheira, duche, chuveiro, lavatório, box do banheiro, pia do banheiro
office: escritório, local de trabalho, home office, gabinete, sala de reuniões, espaço de trabalho, coworking
snow: neve, nevado, paisagem nevada, nevada, coberto de neve, paisagem de neve, nevando, nevão
studio: estúdio, estúdio fotográfico, estúdio de fotografia

[style]
photo: foto, fotografia, fotorrealista, realista, fotográfico, hiper realista, hiperrealista
ink-wash: aguada, nanquim, pintura chinesa, tinta nanquim, pintura a tinta, tinta da china, aguada de nanquim, pintura a nanquim, shan shui, tinta chinesa, a nanquim, sumi e
watercolour: aquarela, aguarela, pintura em aquarela, em aquarela, em aguarela, a aguarela, aquarelado, guache
oil-painting: pintura a óleo, óleo sobre tela, a óleo, quadro a óleo, tinta a óleo, pintado a óleo, à óleo
cartoon: desenho animado, cartoon, quadrinhos, banda desenhada, anime, =desenhos animados, mangá, estilo cartoon, animado, história em quadrinhos, hq, caricatura
cyberpunk: cyberpunk, ciberpunk
futuristic: futurista, ficção científica, futurismo, sci fi, futurístico
vintage: vintage, retrô, antigo, de época, à moda antiga, retro, anos 50, anos 60, anos 70, envelhecido, das antigas, nostálgico
minimalist: minimalista, minimalismo, estilo escandinavo, clean minimalista

[view]
front: vista frontal, de frente, frontal, visto de frente, vista de frente, pela frente
side: vista lateral, de perfil, lateral, de lado, visto de lado, de lado a lado, perfil lateral, do lado, vista de lado
top: vista de cima, de cima, vista superior, visto de cima, vista aérea, de topo, vista de topo, vista de pássaro, por cima, do alto, vista do alto, flat lay, plano picado, a partir de cima
three-quarter: três quartos, vista de três quartos, em ângulo, vista em três quartos, a três quartos, em três quartos, em diagonal, de três quartos, 3 4
close-up: primeiro plano, close up, macro, plano detalhe, grande plano, de perto, em close, close, plano fechado, um close de, grande plano de, plano aproximado, bem de perto, um grande plano de, em primeiro plano, em grande plano

[light]
soft: luz suave, luz difusa, iluminação suave, luz delicada, iluminação difusa, luz branda, luz ténue, luz tênue, meia luz
studio: luz de estúdio, iluminação de estúdio, =luzes de estúdio
dusk: pôr do sol, entardecer, crepúsculo, anoitecer, hora dourada, ao pôr do sol, ao entardecer, ao anoitecer, fim de tarde, ocaso, luz do entardecer, no fim da tarde, hora azul, ao fim da tarde, por do sol
morning: luz da manhã, nascer do sol, amanhecer, manhã, de manhã, ao amanhecer, alvorada, madrugada clara, aurora, matinal, luz matinal, pela manhã, manhãzinha, de manhãzinha, de manhã cedo, sol da manhã
night: noite, à noite, noturno, luar, nocturno, de noite, noturna, luz do luar, durante a noite, ao luar, noite estrelada, luz da lua, à meia noite, madrugada
backlit: contraluz, retroiluminado, em contraluz, contra a luz, luz de fundo, contra luz, iluminado por trás, luz por trás
neon: néon, neon, luz de néon, luz neon, =luzes neon, =luzes de néon, =luzes de neon, luz de neon, luz néon, letreiros de néon

[word]
trim: alça, pulseira de relógio, correia, cabo de panela, sola, solado, cadarço, atacador, salto, fivela, fecho, zíper, botão, fita, perna, pé, pés, asa de caneca, puxador, pega, roda, rodinha, tampa, base, borda, beirada, debrum, viés, ponta, palmilha, gola, colarinho, manga, punho, bolso, forro, costura, franja, corrente, correntinha, alcinha, estampa, listra, lista, risca, poá, bolinha estampada, =bolinhas, bordado, logo, logotipo, letra, renda, babado, folho, strass, pedra, pedraria, pérola, diamante, brilhante pedra, zircônia, zircónia, mostrador, ecrã, tela de lcd, visor, ponteiro, coroa, rolha, pavio, bico, cabeceira, braço, encosto, estofo, cabo, lâmpada, orelha, olho, nariz, focinho, rabo, cauda, juba, bigode, pompom, viseira, aba, capuz, tacha, rebite, selim, guidão, guiador, pneu, jante, aro, pedal, para lama, campainha, corda, detalhe, acabamento, aplicação, motivo, xadrez, pingente de enfeite, tiracolo, suspensório, lantejoula, paetê, cordão, elástico, etiqueta, gaveta, tecla, haste, laço de fita, ilhós, barra da saia, bainha, língua, lapela, pelinho, pelúcia na gola, coração, gancho de fecho, dobradiça, pega lateral, bracelete do relógio, bracelete, friso, passante, carcela, pedrinha, flor bordada, estrelinha, almofadinhas de orelha, desenho, inscrição, cadarços, prata detalhe, alças, pegas, atacadores, pulseira do relógio, mangas, botões, rodas, rodinhas, pernas, hastes, puxadores, ponteiros, cordão de ajuste, costuras, braços, gavetas, lombada, capa dura, biqueira, lantejoulas, orelhas
body: armação, caixa do relógio, moldura, cúpula, quebra luz, corpo, casco, estofamento, tecido, superfície, exterior, cor, material, tom, tonalidade, estrutura, pelagem, carcaça, revestimento, cabedal, tampo, pelo do animal, carroceria, abat jour, externo
other: festa, churrasco, piquenique, casamento festa, banco, banco de jardim, aniversário infantil, concerto, compota, água, café em grão, fruta, maçã, pão, leite, capa, capinha, case, película, estojo, capa de celular, capinha de celular, capa para telemóvel, capa de telemóvel, capa de almofada, fronha, capa de sofá, capa protetora, capa para sofá, capa de edredom, carregador, suporte, suporte para celular, suporte para telemóvel, adesivo, autocolante, pôster, póster, cartaz, porta chaves, chaveiro, pingente, pendente, brinco, =brincos, argola, pulseira, broche, luva, =luvas, meia, =meias, pantufa, toalha, toalha de mesa, toalha de praia, toalha de banho, cobertor, manta, edredom, edredão, colcha, cortina, cortinado, tapete, tapete de rato, mouse pad, mouse sem fio, mouse gamer, mouse, capacho, jogo americano, caminho de mesa, descanso de copo, base para copos, porta copos, prato, pires, garfo, colher, faca, frigideira, panela, tacho, cachepô, vaso sanitário, cesto, cesta, caixa, caixinha, porta joias, guarda joias, caixa de relógios, caixa de música, bandeja, cabide, gancho, organizador, armário, guarda roupa, roupeiro, cômoda, cómoda, sapateira, rack, móvel, móvel de tv, cristaleira, televisão, tv, televisor, monitor, teclado, tablet, impressora, adaptador, bateria, pilha, power bank, tripé, lente, objetiva, drone, flor, =flores, planta, ramo, buquê, árvore, bolo, biscoito, bolacha, comida, ração, ração para gato, areia para gato, arranhador, coleira, coleira para cachorro, coleira para cão, trela, guia, cama para cachorro, cama para gato, caminha para cachorro, cama de cachorro, casinha, casota, gaiola, aquário, escova, escova de dentes, sabonete, sabão, xampu, champô, creme hidratante, creme facial, loção, rímel, esmalte, verniz de unhas, base líquida, pente, secador, aspirador, liquidificador, torradeira, forno, geladeira, frigorífico, máquina de lavar, máquina de café, máquina de costura, barraca, tenda, saco de dormir, capacete, capacete de bicicleta, raquete, skate, patinete, trotinete, moto, motocicleta, mota, caminhão, camião, ônibus, autocarro, trem, comboio, avião, barco, navio, foguete, nave espacial, piano, violino, tambor, flauta, caneta, lápis, borracha escolar, régua, calendário, cartão de visita, papel de parede, porta retratos, porta retrato, quadro, quadro decorativo, short, =shorts, =calções, bermuda, maiô, biquíni, fato de banho, sutiã, soutien, cueca, calcinha, roupa íntima, lingerie, pijama, terno, fato, gravata, colete, uniforme, fantasia, macacão, jardineira, máscara, peruca, roupa de cama, jogo de cama, lençol, colchão, porta velas, castiçal, aparador de livros, porta guarda chuva, graxa para sapatos, calçadeira, abridor de garrafas, saca rolhas, adega, porta garrafas, taça, taça de vinho, copo de vinho, copo de vidro, jarro, jarra, açucareiro, capa para violão, palheta, correia de guitarra, capa para notebook, pasta para notebook, bolsa térmica, cadeirinha de carro, cadeira auto, cadeira de carro, cadeado, cadeado de bicicleta, cesta de bicicleta, bomba de ar, robô, robot, unicórnio, dragão, cavalo, vaca, ovelha, cabra, pássaro, papagaio, águia, cobra, serpente, crocodilo, jacaré, girafa, zebra, canguru, coala, esquilo, ouriço, veado, lobo, baleia, golfinho, tubarão, polvo, borboleta, abelha, joaninha, aranha, galinha, galo, pessoa, casa, casa de bonecas, prédio, edifício, ponte, rio, lago, céu, sol, lua, estrela, nuvem, grama, relva, janela, porta, parede, chão, teto, tesoura, balde, regador, joia, bombom, rebuçado, varal de luzes, cordão de luzes, fralda, chupeta, mamadeira, carrinho de bebê, carrinho de bebé, ferro de passar, tábua de passar, avental, espátula, forma de bolo, ventilador, rede de dormir, piscina, balanço infantil, quebra cabeça, jogo de tabuleiro, lâmpada led, lâmpada de reposição, copo d água, copo de leite, saco do lixo, sacola plástica, película de vidro, protetor de tela, penteadeira, chapeleira, sapateira de porta, porta sapatos, escorredor, cerca, galho, parapeito, lareira, escada, cortinas, fonte, igreja, loja, restaurante, girassol, tulipa, margarida, rocha, onda, ilha, cogumelo, fogo, chuva, nevoeiro, boneca, pipa, papagaio de papel, patins, prancha de surf, gelado, sorvete, banana, morango, chá, açúcar, cerveja, guardanapo, jarra de água, boia, canudo, palhinha de beber, babador, sopa, capa impermeável, anjo
toy: brinquedo, pelúcia, peluche, bicho de pelúcia, boneco, figura, estátua, escultura, conjunto, par, kit, pacote, coleção, tipo, imagem, ilustração, desenho de, pintura, retrato, modelo, série, grupo, casal, jogo, representação, miniatura, set, renderização, render, versão, peça, estatueta, lote, cena
generic: foto de produto, fotografia de produto, imagem de produto, produto, artigo, foto do produto, imagem do produto, packshot, foto de catálogo, foto para catálogo, foto para e commerce, mercadoria, foto para loja virtual
plain: os, entrada, saída, fones incluídos, corrida, carregamento, espelhado, fenda, lentes, recarga, extensível, treino, trabalho, trabalhos, academia, ginásio, caminhada, trilha, noturno infantil, montagem, desmontado, montado, entrega, imediata, importado, nacional, oficial, exclusivo, exclusiva, linda cor, sortido, sortidos, variado, bolsos, compartimento, compartimentos, divisórias, interno, refil, spray, unid grátis,  as, o, a, um, uma, uns, umas, meu, minha, meus, minhas, teu, tua, seu, sua, seus, suas, nosso, nossa, vosso, este, esta, estes, estas, esse, essa, isso, isto, aquele, aquela, que, quem, qual, cujo, se, me, te, lhe, eu, tu, ele, ela, eles, elas, nós, você, vocês, muito, muita, muitos, mais, menos, também, só, apenas, somente, todo, toda, todos, todas, cada, algum, alguma, alguns, tão, tanto, já, ainda, sempre, depois, aqui, ali, lá, onde, quando, porque, enquanto, alto, alta, alta qualidade, alta resolução, alta definição, hd, 4k, resolução, qualidade, novo, nova, novos, novas, melhor, luxo, luxuoso, premium, bonito, lindo, linda, belo, bela, fofo, fofa, fofinho, fofinha, adorável, maravilhoso, encantador, giro, gira, querido, elegante, chique, estiloso, charmoso, simpático, delicado, meigo, doce, moderno, contemporâneo, tendência, moda, na moda, design, designer, estilista, feito à mão, feita à mão, feitos à mão, feitas à mão, artesanal, artesanato, original, autêntico, legítimo, simples, liso, macio, suave, fofo e macio, duro, claro, escuro, clarinho, pálido, vivo, pastel, fosco, mate, brilhante, polido, áspero, grande, pequeno, pequenino, mini, médio, largo, estreito, longo, comprido, curto, fino, grosso, redondo, quadrado, oval, retangular, leve, pesado, dobrável, regulável, ajustável, impermeável, à prova d água, resistente à água, sem fio, sem fios, sem mangas, sem alças, elétrico, eletrônico, digital, inteligente, automático, manual, interior, viagem, esporte, desporto, esportivo, desportivo, casual, formal, social, informal, verão, inverno, primavera, outono, mulher, mulheres, homem, homens, senhora, senhor, feminino, masculino, menina, menino, meninas, meninos, criança, crianças, infantil, infantis, bebê, bebé, adulto, juvenil, unissex, unisexo, unissexo, presente, presentes, aniversário, natal, dia das mães, dia dos namorados, oferta, desconto, promoção, liquidação, saldos, frete, frete grátis, envio, envio grátis, portes grátis, grátis, preço, barato, comprar, venda, vendo, marca, estilo, forma, formato, tamanho, tam, número calçado, casa decoração, decoração, decorativo, decorado, cidade, urbano, campo, rústico, nórdico, escandinavo, industrial, boho, italiano, francês, português, brasileiro, japonês, chinês, alemão, inglês, europeu, brasil, portugal, cm, mm, ml, kg, g, litro, litros, lugares, lugar, pessoas, polegadas, watts, volts, bivolt, por favor, cria, crie, criar, gera, gere, gerar, desenha, desenhe, faz, faça, mostra, mostre, quero, queria, preciso, gostaria, eis, está, estão, ser, foi, tem que, há, ter, pode, vai, feito, feita, sentado, deitado, dormindo, a dormir, que dorme, dorme, correndo, a correr, que corre, pulando, saltando, a saltar, sorridente, sorrindo, a sorrir, feliz, alegre, contente, triste, engraçado, divertido, amigável, peludo, felpudo, corajoso, selvagem, comendo, a comer, lendo, a ler, que lê, dançando, a dançar, que dança, nadando, a nadar, em pé, de pé, andando, caminhando, professor, professora, médico, doutor, cozinheiro, rei, rainha, príncipe, princesa, astronauta, pirata, antiderrapante, antiaderente, estofado, acolchoado, trançado, tecido à mão, tricotado, plissado, listrado, às riscas, riscado, estampado, floral, florido, bordada à mão, confortável, resistente, durável, robusto, sólido, prático, ecológico, reciclado, sustentável, orgânico, biológico, natural, puro, real, verdadeiro, falso, imitação, cheio, vazio, aberto, fechado, duplo, casal tamanho, esquerda, direita, centro, meio, canto, baixo, suspenso, pendurado, posicionado, isolado, estacionado, ambiente, atmosfera, ensolarado, iluminado, luminoso, luz, luz natural, luz do dia, luz branca, branco quente, luz quente, luz amarela, iluminação, nítido, desfocado, compacto, versátil, manga longa, manga comprida, manga curta, mangas compridas, mangas curtas, cintura alta, cós alto, gola redonda, decote, decote em v, gola v, oversized, slim, slim fit, justo, solto, evasê, rodado, reto, como, então, usado, segunda mão, seminovo, bom estado, ótimo estado, como novo, estado novo, cerimónia, dia a dia, escola, escolar, profissional, fácil, limpeza, lavável, lava louças, micro ondas, microondas, edição limitada, edição, limitada, bluetooth, usb, led, recarregável, personalizado, garantia, pronta entrega, capacidade, ideal, perfeito, perfeita, especial, único, clássico, atemporal, intemporal, sofisticado, fundo, vista, ano, anos, dia, poliéster, nylon, viscose, elastano, respirável, térmico, ergonômico, ergonómico, transparente, âmbar, colorido, multicolor, bicolor, rígido, removível, amovível, incluso, incluído, incluída, incluídos, inclusos, incluso na caixa, perfumado, giratório, empilhável, reclinável, inflável, insuflável, super, extra, plus size, plus, pro, max, mão, plataforma, bico fino, bico redondo, casa nova, novinho, lindíssimo, quente, frio, fresco, tamanho único, aconchegante, de lavanda, aroma de lavanda, com aroma a lavanda, aroma de baunilha, aroma de rosas, flor de laranjeira, de baunilha, gaming, gamer, atacado, unidade avulsa, dentro, fora, kawaii, rosas vermelhas, xs, s, m, l, xl, xxl, xxxl, 3xl, 4xl, one size, básico, básica, básicas, básicos, cano, cano alto, cano baixo, cano médio, gostava, procuro, vende se, troco, mostra me, mostre me, desenhar, imagina, poderia, podes, podia, ver, uma imagem, servir, cedo, bem cedo, deserta, deserto, seja, sejam, esteja, tenha, degradê, degrade, proteção, uv, uv400, uv 400, usado poucas vezes, novo com etiqueta, portes, entrega rápida, riscas, sentada, deitada, corre, voando baixo, a brincar, brincando, brinca, pousado, pousada, pendurada, estacionada, pescoço, ao pescoço, em volta do pescoço, cera, cera de soja, soja, pavio de algodão, horas, minutos, unidade, antigo bonito, velho, velha, grandalhão, barra, desfiada, desfiado, lacrado, lacrada, lavável na máquina, máquina de lavar roupa lavável, vendido, vendida, capa impermeável ajustada, encostado, encostada

[role]
exclude-after: sem, não, nem, nenhum, nenhuma, exceto, salvo, em vez de, em vez do, em vez da, ao invés de, nunca, não é, não são, não é de, não inclui, não tem, livre de, menos o, com exceção de, à exceção de, excluindo, nada de, não contém, em lugar de, que não seja, que não sejam, que não tenha, não quero, não pode ser, não deve ser, não seja, mas não, mas sem, e não, e sem, sem a, sem o, sem as, sem os, menos em, evitar, evita, evite, tudo menos, não leva, não traz, não vem com, desde que não seja, só não pode ser, só não quero
exclude-before: não incluído, não incluída, não incluídos, não incluídas, não incluso, não inclusa, não inclusos, não inclusas, vendido separadamente, vendida separadamente, vendidos separadamente, vendidas separadamente, à parte, não está incluído, não está incluída, não estão incluídos, não estão incluídas, não acompanha, não acompanham, vendido à parte, vendida à parte, vendidos à parte, não está incluso, excluído, não vem incluído, não vem incluída, não é incluído, não vem
fits-after: para, pra, compatível com, compatíveis com, adequado para, adequada para, combina com, combinam com, ideal para, perfeito para, perfeita para, a condizer com, condiz com, ao lado de, ao lado do, ao lado da, atrás de, atrás do, atrás da, perto de, perto do, perto da, diferente de, diferente do, diferente da, ao contrário de, ao contrário do, ao contrário da, projetado para, feito para, feita para, fica bem com, semelhante a, combinando com, serve para, serve em, ideais para, desenhado para, próprio para, própria para, a combinar com, junto a, junto ao, junto à, pensado para, que combina com, compatível, para combinar com o
with-after: com, inclui, contém, tem, acompanha, adornado com, decorado com, decorada com, enfeitado com, enfeitada com, revestido com, revestido de, equipado com, que tem, incluindo, coberto de, coberta de, cheio de, cheia de, dotado de, ornado com, acompanhado de, acompanhada de, vem com, vêm com, composto por, forrado a, forrada a, forrado com, cravejado de, cravejada de, recheado com
wear-after: usando, vestindo, que usa, vestido com, vestida com, segurando, a segurar, que segura, brincando com, a brincar com, soprando, a soprar, a usar, trajando, calçando, fazendo, a fazer, vestido de, vestida de, abraçando, a abraçar, que veste, de chapéu e, carregando, que carrega, usa, veste, segura, montado em, andando de, a andar de, com um par de, que brinca com, brinca com, que sopra, que está a usar, a vestir, usam, levando, com uns, tocando, a tocar, com um chapéu e, traja, que leva, enrolado num, enrolado em
in-after: em, no, na, nos, nas, num, numa, sobre, em cima de, em cima do, em cima da, dentro de, dentro do, dentro da, em frente a, em frente ao, em frente à, sob, contra, entre, no meio de, no meio da, no meio do, debaixo de, debaixo do, debaixo da, diante de, diante do, ao, à, aos, às, pelo, pela, ao redor de, à frente de, à frente do, rodeado de, rodeada de, rodeado por, cercado por, cercada por, cercado de, frente a, apoiado em, apoiada em, pousado em, pousada em, pousado numa, pousada numa, em um, em uma, encostado a, encostada a, através, sobre a, sobre o, pousado na, pousado no, pousada na, pousada no, pendurado na, pendurado no, pendurada na, sentado no, sentado na, sentado em, sentada na, deitado na, deitado no, estacionado na, estacionado em, à beira do, à beira da, em frente da, diante da, no canto da, no canto do, por cima da, por cima do, encostado à, encostada à, encostado na
of: de, do, da, dos, das, feito de, feita de, feitos de, feitas de, feito em, feita em, fabricado em, fabricada em, produzido em, confeccionado em, confeccionada em, d, em puro, em pura, dum, duma, esculpido em, de um, de uma, feito com, feita com, construído em, construída em, produzida em, à base de, feitos em, feitas em
and: e, ou, bem como, &, assim como, e também
but: mas, mas sim, e sim, porém, sim
topic: é, são, disponível em, disponível na cor, vem em, vem na cor, está em, disponíveis em
count-after: jogo de, conjunto de, kit com, kit de, pacote de, pacote com, conjunto com, quantidade, jogo com, par de, lote de, caixa com, conj, pack de, dúzia de
count-before: peças, unidades, unid, un, pçs, pares, x, peças iguais, pcs, und, pç

[key]
subject: produto, sujeito, artigo, objeto, item, título, nome, tipo, tipo de produto, nome do produto, categoria, descrição, assunto, motivo
colour: cor, cores, cor principal, cor predominante
material: material, materiais, tecido, composição, material principal, matéria
scene: cena, fundo, cenário, lugar, ambiente, local, contexto
style: estilo, estilo artístico
view: vista, ângulo, perspectiva, perspetiva, enquadramento, câmera
light: luz, iluminação, hora do dia, momento do dia
accessory: acessório, acessórios, usa
exclude: excluir, sem, negativo, evitar, prompt negativo, não incluir
quantity: quantidade, número, unidades, qtd, qtde, peças
ignore: tamanho, marca, peso, dimensões, modelo, preço, medidas, estação, gênero, género, referência, capacidade, altura, largura, comprimento, profundidade, diâmetro, volume, compatível com, compatibilidade, estado, fabricante, origem, condição, tamanhos, numeração

[number]
2: dois, duas
3: três
4: quatro
5: cinco
6: seis
7: sete
8: oito
9: nove
10: dez
12: doze, dúzia, uma dúzia

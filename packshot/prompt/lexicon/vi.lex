# Vietnamese. Syllables stand apart, so most words are phrases; what follows a noun tells more of it.
[language]
tag: vi
source: written by hand
heads: first
adjectives: after
clause: first
parts: yes
letters: ơưđ

[subject]
dress: váy đầm, đầm, váy liền, váy liền thân, váy dạ hội, đầm dạ hội, đầm maxi, váy maxi, váy cưới, đầm công sở, đầm xòe, đầm suông, váy hai dây, đầm dự tiệc, đầm bầu, váy liền công sở, áo đầm, đầm body, áo dài, xường xám
t-shirt: áo thun, áo phông, áo ba lỗ, áo tank top, áo thun nam, áo thun nữ, áo croptop, áo hai dây, áo cộc tay, áo thun polo, áo tshirt, áo t shirt, tee
shirt: áo sơ mi, sơ mi, áo blouse, áo kiểu, áo polo, áo sơmi, áo bà ba, áo cánh
jacket: áo khoác, áo vest, áo blazer, áo dạ, áo phao, áo măng tô, áo gió, áo choàng, blazer, áo bomber, áo lông vũ, áo mưa, áo khoác gió, áo jacket, áo khoác phao, áo parka, măng tô, áo trench coat
trousers: quần, quần dài, quần tây, quần âu, quần kaki, quần legging, quần jogger, quần ống rộng, quần thun, quần suông, quần culottes, quần thể thao, quần vải, quần baggy, quần túi hộp
skirt: chân váy, váy ngắn, váy xếp ly, chân váy dài, chân váy xếp ly, chân váy chữ a, váy, váy bút chì, chân váy ngắn, chân váy xòe
sweater: áo len, áo nỉ, áo hoodie, áo cardigan, hoodie, áo sweater, áo len cổ lọ, cardigan, sweater, áo len mỏng, áo len dài tay, áo nỉ có mũ
hat: mũ, nón, mũ lưỡi trai, nón lá, mũ rộng vành, mũ bucket, mũ cói, nón kết, mũ nồi, mũ beret, mũ phớt, mũ rơm, nón lưỡi trai, mũ tai bèo, nón cói, mũ cối, chiếc mũ, mũ noel
scarf: khăn quàng, khăn, khăn choàng, khăn quàng cổ, khăn choàng cổ, khăn cổ, khăn voan, khăn ống
sneaker: giày thể thao, giày sneaker, giày, giày chạy bộ, sneaker, giày lười, giày vải, giầy, giày tây, giày bata, giày tập gym, giày da nam, giày mọi, giày đá bóng, giày oxford, giày loafer, giày búp bê, giày bệt, giầy thể thao
boot: bốt, giày bốt, ủng, giày boot, boot, boots, bốt cổ thấp, bốt cổ cao, ủng đi mưa, giày cao cổ, ủng mưa, chelsea boot, giày leo núi
high-heel: giày cao gót, guốc cao gót, cao gót, giày gót nhọn, giày sục cao gót, giày gót vuông, giày cao gót mũi nhọn
sandal: dép, sandal, xăng đan, dép xỏ ngón, dép lê, dép sandal, dép quai hậu, dép tông, dép lào, dép kẹp, giày sandal, guốc
handbag: túi xách, túi, túi đeo chéo, túi tote, túi xách tay, túi đeo vai, ví cầm tay, túi clutch, giỏ xách, túi xách nữ, cặp da, cặp xách, túi vải, túi đeo, túi bao tử, túi cầm tay, túi kẹp nách, bóp đầm
backpack: ba lô, balo, cặp sách, túi đeo lưng, balo laptop, ba lô học sinh, cặp học sinh, balo du lịch, cặp chống gù
suitcase: va li, vali, vali kéo, hành lý, vali du lịch, va li kéo
wallet: ví, bóp, ví tiền, ví nam, ví nữ, ví dài, ví ngắn, ví đựng thẻ, ví gập
belt: thắt lưng, dây nịt, dây lưng, thắt lưng nam, dây thắt lưng
watch: đồng hồ đeo tay, đồng hồ thông minh, đồng hồ nam, đồng hồ nữ, smartwatch, đồng hồ cơ, đồng hồ quả quýt, đồng hồ dây da, đồng hồ đôi, đồng hồ bỏ túi, đồng hồ thể thao
ring: nhẫn, nhẫn cưới, nhẫn đính hôn, cà rá, nhẫn cặp, chiếc nhẫn, nhẫn đôi
necklace: vòng cổ, dây chuyền, dây chuyền nữ, chuỗi hạt, choker, kiềng, vòng cổ ngọc trai, chuỗi hạt đeo cổ
sunglasses: kính râm, kính mát, kính đen, mắt kính râm, kính chống nắng, kính mắt chống nắng
umbrella: ô, dù, ô che mưa, cây dù, ô gấp, ô che nắng, dù che mưa, chiếc ô, dù cầm tay, ô dù, ô tự động, cái dù
sofa: sofa, ghế sofa, xô pha, ghế sô pha, sô pha, sofa băng, ghế sofa giường, sofa giường, bộ sofa, ghế salon, trường kỷ, đi văng, sofa góc
chair: ghế, ghế bành, ghế văn phòng, ghế ăn, ghế bập bênh, ghế đẩu, ghế tựa, ghế xoay, ghế gaming, ghế thư giãn, ghế đôn, ghế lười, ghế gấp, ghế quầy bar, ghế xếp, ghế làm việc, ghế cà phê, ghế mây
table: bàn, bàn ăn, bàn trà, bàn làm việc, bàn học, bàn cà phê, bàn cạnh giường, tủ đầu giường, bàn console, bàn trang điểm, bàn gấp, bàn sofa, bàn tròn, bàn phòng khách, bàn máy tính, cái bàn, mặt bàn, bàn viết
bed: giường, giường ngủ, giường tầng, giường đôi, giường đơn, cũi, nôi, khung giường, giường gấp, giường ngủ đôi, cái giường
lamp: đèn, đèn bàn, đèn ngủ, đèn cây, đèn chùm, đèn lồng, đèn đứng, đèn thả, đèn trần, đèn đọc sách, đèn học, đèn tường, đèn trang trí, đèn để bàn, đèn sàn, đèn thả trần, đèn vách, đèn dầu, đèn led
bookshelf: kệ sách, giá sách, tủ sách, kệ để sách, giá để sách
vase: bình hoa, lọ hoa, lọ cắm hoa, bình cắm hoa, lục bình, bình bông, độc bình, chậu cắm hoa
mug: cốc, ly, tách, chén trà, cốc cà phê, ly cà phê, tách trà, tách cà phê, ca, cốc uống nước, ly uống nước, ly giữ nhiệt, cốc giữ nhiệt, cốc nước, ly nước, mug, chén uống trà
teapot: ấm trà, bình trà, ấm đun nước, ấm, ấm siêu tốc, ấm chén, bình pha trà, ấm pha trà, ấm nước, ấm tích
bottle: chai, bình nước, bình giữ nhiệt, chai nước, phích, bình sữa, chai rượu, bình đựng nước, bình, lọ, chai lọ, phích nước, bình uống nước, bình thể thao, bình tông
bowl: bát, tô, chén, bát ăn cơm, tô canh, chén cơm, bát tô, tô salad, âu, bát salad, bát canh, chén ăn cơm, bát cơm, thố
pillow: gối, gối ôm, gối tựa, gối trang trí, gối tựa lưng, gối ngủ, gối cổ, gối sofa, gối tựa sofa, gối tựa đầu, gối kê cổ, đệm ngồi, gối vuông
candle: nến, đèn cầy, nến thơm, cây nến, nến trụ, nến tealight, ngọn nến, ban nen thom, nen thom, nến sáp, nến sinh nhật, nến sáp ong
clock: đồng hồ treo tường, đồng hồ để bàn, đồng hồ báo thức, đồng hồ, đồng hồ quả lắc, đồng hồ cây, đồng hồ cúc cu, đồng hồ treo
mirror: gương, gương soi, gương treo tường, kiếng soi, gương toàn thân, gương trang điểm, gương cầm tay, gương đứng, gương tròn, tấm gương
car: ô tô, xe hơi, xe ô tô, xe điện, xe thể thao, ô tô điện, xe đua, siêu xe, taxi, xe tải nhỏ, xe sedan, xe cổ, xe mui trần, xe bán tải, xe con, ôtô, xế hộp, ô tô đồ chơi, xe taxi
bicycle: xe đạp, xe đạp địa hình, xe đạp đua, xe đạp điện, xe đạp leo núi, xe đạp gấp, xe đạp trẻ em, xe đạp thể thao
headphones: tai nghe, tai nghe bluetooth, tai nghe không dây, tai nghe chụp tai, headphone, headphones, tai nghe nhét tai, tai nghe gaming, airpods, tai phone
phone: điện thoại, điện thoại thông minh, smartphone, điện thoại di động, di động, iphone, dế yêu, điện thoại bàn, máy điện thoại
laptop: laptop, máy tính xách tay, macbook, lap top, máy tính laptop, ultrabook
camera: máy ảnh, máy chụp ảnh, camera, máy ảnh phim, máy quay phim, máy ảnh kỹ thuật số, máy quay, máy ảnh lấy liền, máy ảnh dslr, máy chụp hình
speaker: loa, loa bluetooth, loa không dây, loa thanh, loa kéo, loa mini, loa thông minh, loa di động, loa vi tính
perfume: nước hoa, dầu thơm, chai nước hoa, lọ nước hoa, nước hoa nam, nước hoa nữ, nước hoa mini
lipstick: son, son môi, son thỏi, son tint, son kem, son lì, son bóng, thỏi son, cây son, son dưỡng, son kem lì
ball: bóng, quả bóng, trái bóng, bóng đá, bóng rổ, bóng chuyền, trái banh, banh, bóng tennis, quả bóng đá, bóng tập gym, bóng yoga, quả bóng rổ, quả banh, bóng bãi biển, trái bóng đá
guitar: đàn guitar, guitar, ghi ta, đàn ghi ta, guitar điện, ukulele, guitar acoustic, đàn ukulele, tây ban cầm, guitar thùng
teddy-bear: gấu bông, gấu teddy, gấu nhồi bông, teddy, gấu bông teddy, chú gấu bông, thú bông gấu
book: sách, quyển sách, cuốn sách, sổ tay, vở, truyện, tiểu thuyết, cuốn sổ, quyển vở, sổ, nhật ký, truyện tranh, sách nấu ăn, sách giáo khoa, quyển sổ, sách thiếu nhi
cat: mèo, mèo con, con mèo, chú mèo, mèo mướp, mèo anh, mèo tam thể, bé mèo, chú mèo con, miu
dog: chó, cún, chó con, cún con, con chó, chú chó, chó poodle, cún cưng, chó corgi, chó husky, chó pug, chú cún, bé cún, chú chó con, chó cưng, chó chăn cừu, chó săn, chó phú quốc
bear: gấu, gấu con, con gấu, chú gấu, gấu bắc cực, gấu nâu bắc mỹ, gấu ngựa, bé gấu, chú gấu con
rabbit: thỏ, thỏ con, con thỏ, chú thỏ, thỏ ngọc, bé thỏ, chú thỏ con, thỏ rừng
panda: gấu trúc, gấu trúc con, con gấu trúc, panda, chú gấu trúc, gấu trúc khổng lồ
elephant: voi, voi con, con voi, chú voi, chú voi con
duck: vịt, vịt con, con vịt, chú vịt, chú vịt con, vịt xiêm
frog: ếch, con ếch, cóc, chú ếch, ếch con, nhái, ếch xanh bé, con cóc
dinosaur: khủng long, khủng long bạo chúa, khủng long con, chú khủng long, khủng long ba sừng, con khủng long
penguin: chim cánh cụt, cánh cụt, chú chim cánh cụt, chim cánh cụt con, chú cánh cụt
pig: heo, lợn, heo con, lợn con, con heo, con lợn, chú heo, chú lợn, heo đất bé, chú heo con
fox: cáo, con cáo, chú cáo, cáo con, hồ ly
lion: sư tử, sư tử con, con sư tử, chú sư tử, sư tử cái
tiger: hổ, cọp, hổ con, con hổ, chú hổ, con cọp, chú hổ con
monkey: khỉ, khỉ con, con khỉ, chú khỉ, tinh tinh, khỉ đột, vượn, đười ươi
mouse: chuột đồng, chuột nhắt, chuột con, con chuột, chú chuột, chuột hamster, hamster, chuột
owl: cú mèo, chim cú, cú, con cú, chú cú mèo, cú con
fish: cá, cá vàng, con cá, cá chép, cá koi, chú cá, cá hề, cá cảnh, chú cá vàng
turtle: rùa, con rùa, rùa biển, chú rùa, rùa con
chick: gà con, chú gà con, gà nhí, bé gà con
garden: vườn, khu vườn, sân vườn, vườn hoa, công viên, hoa viên, khu vườn giang nam, vườn nhật, sân sau, ngoài vườn
palace: cung điện, lâu đài, tử cấm thành, hoàng cung, cố cung, hoàng thành, đền, chùa, kinh thành huế, đại nội
skyline: đường chân trời thành phố, chân trời thành phố, toàn cảnh thành phố, cảnh thành phố, skyline, đường chân trời
mountains: núi, dãy núi, vùng núi, núi non, ngọn núi, đồi núi, núi tuyết, đỉnh núi, núi đồi
beach: bãi biển, bờ biển, bãi cát, biển, bãi tắm, ven biển
forest: rừng, rừng tre, khu rừng, rừng cây, rừng rậm, rừng thông, rừng nhiệt đới, trong rừng sâu
street: đường phố, phố, con phố, ngõ, hẻm, con đường, phố cổ, vỉa hè, góc phố, ngõ nhỏ, đường, lề đường, đại lộ

[accessory]
glasses: kính, mắt kính, kính cận, kính mắt, cặp kính, mắt kiếng, gọng kính, cặp mắt kính, kính lão
bow: nơ, cái nơ, nơ bướm, nơ cài tóc, nơ đeo cổ, chiếc nơ, nơ thắt cổ
balloon: bong bóng bay, bóng bay, khinh khí cầu, quả bóng bay, trái bong bóng, chùm bóng bay
bubbles: bong bóng xà phòng, bong bóng, bọt xà phòng, thổi bong bóng
wings: cánh, đôi cánh, có cánh, bay, đang bay, biết bay, bay lượn, đôi cánh thiên thần

[colour]
red: đỏ, đỏ đô, đỏ tươi, đỏ thẫm, đỏ rượu, đỏ đậm, đỏ cherry, đỏ gạch, đỏ mận, đo đỏ, đỏ ruby, đỏ rượu vang, đỏ bordeaux, đỏ burgundy, màu rượu vang, đỏ son, đỏ rực, đỏ thắm, đỏ nhung
orange: cam, da cam, cam đất, cam san hô, vàng cam, san hô, cam cháy, cam đào
yellow: vàng, vàng chanh, vàng tươi, vàng mù tạt, vàng nhạt, vàng nghệ, màu mù tạt, vàng bơ, vàng tơ, vàng hoe
green: xanh lá, xanh lá cây, xanh lục, xanh rêu, xanh bạc hà, xanh ngọc lục bảo, xanh ô liu, xanh mint, xanh cốm, xanh bộ đội, xanh lá đậm, xanh lá nhạt, xanh chuối, xanh lính, màu rêu, xanh ve chai, xanh cổ vịt, xanh lá mạ, xanh đọt chuối, xanh bơ, bạc hà, xanh oliu
blue: xanh dương, xanh lam, xanh nước biển, xanh, xanh cô ban, xanh hoàng gia, xanh biển, xanh da trời đậm, xanh coban, xanh cobalt, xanh sapphire, xanh lơ đậm, xanh chàm
light-blue: xanh da trời, xanh nhạt, xanh ngọc, xanh lam nhạt, xanh dương nhạt, xanh lơ, xanh thiên thanh, xanh pastel, xanh baby, xanh ngọc lam, xanh biển nhạt, xanh dương pastel, xanh băng
navy: xanh navy, xanh đen, xanh than, xanh đậm, xanh tím than, navy, xanh dương đậm, xanh hải quân, xanh lam đậm, tím than, xanh thẫm, xanh nước biển đậm, xanh biển đậm
purple: tím, tím than nhạt, tím hoa cà, tím oải hương, tím nhạt, tím đậm, oải hương, tím lavender, tím khoai môn, tím pastel, tím huế
pink: hồng, hồng phấn, hồng nhạt, hồng đậm, hồng cánh sen, hồng pastel, hồng đất, hồng baby, hồng ruốc, hồng cá hồi, hồng san hô, hồng sen, hồng neon, hồng tươi
brown: nâu, nâu đậm, nâu nhạt, nâu bò, nâu đất, nâu socola, nâu cà phê, nâu cánh gián, màu cà phê, nâu da bò, nâu hạt dẻ, nâu tây, màu socola, nâu đen, nâu caramel, màu da bò, màu bò, nâu sẫm
beige: be, kem, trắng ngà, trắng kem, nude, màu cát, màu lạc đà, kaki, màu be sáng, trắng sữa, trắng đục, ngà, màu champagne, màu sâm panh, màu da
black: đen, đen tuyền, đen nhám, đen bóng, đen mờ, mun, đen tuyền bóng
white: trắng, trắng tinh, trắng tuyết, trắng muốt, trắng ngọc trai, trắng tinh khôi, trắng bóng
grey: xám, ghi, xám đậm, xám nhạt, xám tro, xám khói, xám lông chuột, xám chì, xám than, xám ghi, ghi xám, xám tiêu, màu tiêu, xám chuột, ghi sáng, màu than chì
gold: vàng gold, mạ vàng, vàng hồng, vàng đồng, vàng 18k, vàng kim, hoàng kim, vàng ánh kim, ánh vàng kim, vàng 14k, gold, vàng 24k, vàng tây, vàng ròng, bằng vàng, vàng thật, vàng óng ánh, rose gold
silver: bạc, bạc 925, mạ bạc, bạc ý, ánh bạc, bạc ta, silver, bạc s925, bằng bạc, bạch kim, bạc nguyên chất, bạc thật

[material]
leather: da, da thật, da bò, bằng da, da pu, giả da, da lộn, da tổng hợp, da bò thật, da cá sấu, simili, da cừu, da nhân tạo, da thuộc, chất da, da bóng, da sần, da bê, da microfiber, da bò sáp, vải giả da, da công nghiệp
cotton: cotton, vải cotton, vải bông, canvas, vải canvas, vải bố, thun cotton, 100% cotton, kaki thun, cotton hữu cơ, chất cotton, bố, vải thô, vải thun, sợi bông, vải kate
silk: lụa, tơ tằm, vải lụa, satin, lụa tơ tằm, vải satin, phi bóng, lụa satin, lụa tằm, lụa hà đông, gấm, phi lụa
wool: len, lông cừu, nỉ, cashmere, len cừu, vải dạ, vải nỉ, len merino, vải len, len lông cừu, lông thú, vải tweed, lông alpaca, sợi len
denim: jean, jeans, denim, vải jean, bò jean, vải bò, vải denim, chất jean, vải jeans
linen: lanh, vải lanh, linen, đũi, vải đũi, vải linen, đay, linh lanh
metal: kim loại, sắt, nhôm, đồng thau, gang, hợp kim, cơ khí, titan, sắt nghệ thuật, cơ giới, sắt sơn tĩnh điện, hợp kim nhôm, bằng sắt, kẽm, bằng đồng, đồng đỏ, mạ crom, máy móc, kim khí, titanium
steel: thép, inox, thép không gỉ, inox 304, thép không rỉ, bằng thép, inox 316, bằng inox, thép carbon, inox cao cấp
wood: gỗ, gỗ sồi, gỗ thông, gỗ tự nhiên, bằng gỗ, gỗ óc chó, gỗ tếch, gỗ hương, gỗ công nghiệp, gỗ cao su, gỗ keo, gỗ xoan đào, mdf, gỗ gụ, gỗ mdf, gỗ nguyên khối, gỗ tần bì, gỗ lim, gỗ nguyên tấm, gỗ trắc, gỗ beech, gỗ ép, gỗ căm xe
bamboo: tre, bằng tre, nứa, tre tự nhiên, tre đan, tre nứa, tre trúc
glass: thủy tinh, pha lê, kính cường lực, bằng thủy tinh, thuỷ tinh, thủy tinh chịu nhiệt, thủy tinh borosilicate, thuỷ tinh cao cấp, bằng kính
ceramic: gốm, sứ, gốm sứ, bằng sứ, đất nung, sành, men sứ, gốm bát tràng, sứ xương, sứ cao cấp, bằng gốm, gốm men, đất sét, bát tràng, bằng gốm sứ, tử sa, sứ trắng
plastic: nhựa, bằng nhựa, nhựa pp, acrylic, mica, nhựa abs, nhựa tritan, nhựa dẻo, pvc, nhựa pvc, nhựa pc, nhựa cao cấp, composite, nhựa nguyên sinh, polycarbonate, nhựa resin
rubber: cao su, silicon, silicone, cao su non, bằng cao su, bằng silicone, latex, cao su thiên nhiên, bằng silicon
velvet: nhung, vải nhung, nhung lụa, bằng nhung, nhung tăm, nhung gân
paper: giấy, giấy kraft, bằng giấy, carton, giấy bìa, bìa carton, giấy dó, giấy bồi, các tông

[also]
subject.rabbit + colour.white: thỏ trắng
subject.cat + colour.white: mèo trắng
subject.mug + material.paper: cốc giấy, ly giấy
subject.table + material.wood: bàn gỗ
subject.chair + material.wood: ghế gỗ
subject.jacket + material.wool: áo khoác dạ
subject.trousers + material.denim: quần jean, quần jeans, quần bò, quần denim
subject.jacket + material.denim: áo khoác jean, áo khoác bò, áo bò, áo khoác denim
subject.jacket + material.leather: áo da, áo khoác da
subject.skirt + material.denim: chân váy jean, chân váy bò
subject.bear + colour.white: gấu trắng
subject.bear + colour.brown: gấu nâu
subject.cat + colour.black: mèo mun, mèo đen
subject.cat + colour.grey: mèo xám
subject.cat + colour.orange: mèo vàng, mèo cam
subject.mug + material.glass: ly thủy tinh, cốc thủy tinh
subject.duck + material.rubber: vịt cao su
subject.sneaker + material.leather: giày da
subject.bottle + material.glass: chai thủy tinh, bình thủy tinh
subject.duck + colour.yellow: vịt vàng
subject.suitcase + material.plastic: vali nhựa

[scene]
white-background: nền trắng, phông trắng, phông nền trắng, nền màu trắng, nền trắng tinh, background trắng, nền trắng tinh khiết, phông nền màu trắng, nền trắng trơn, hậu cảnh trắng, nền trắng sạch
living-room: phòng khách, phòng sinh hoạt chung, phòng tiếp khách
bedroom: phòng ngủ, buồng ngủ
kitchen: nhà bếp, bếp, phòng bếp, gian bếp, căn bếp, quầy bếp
bathroom: phòng tắm, nhà tắm, nhà vệ sinh, toilet, bồn tắm, phòng vệ sinh
office: văn phòng, phòng làm việc, công sở, nơi làm việc, cơ quan
snow: tuyết, tuyết trắng, trong tuyết, trời tuyết, cảnh tuyết, tuyết rơi, tuyết phủ
studio: studio, phòng chụp, phim trường, studio chụp ảnh, phông studio

[style]
photo: ảnh chụp, ảnh thật, tả thực, chân thực, nhiếp ảnh, phong cách nhiếp ảnh, hình chụp, siêu thực tế, như thật, phong cách tả thực, chân thật, phong cách ảnh chụp, như ảnh thật, chân thực như ảnh, kiểu ảnh chụp, phong cách chân thực, ảnh thực tế
ink-wash: tranh thủy mặc, thủy mặc, tranh mực tàu, tranh sơn thủy, phong cách thủy mặc, thuỷ mặc, tranh thuỷ mặc, mực tàu, sơn thủy
watercolour: màu nước, tranh màu nước, phong cách màu nước, vẽ màu nước
oil-painting: sơn dầu, tranh sơn dầu, phong cách sơn dầu, vẽ sơn dầu
cartoon: hoạt hình, phong cách hoạt hình, anime, chibi, phim hoạt hình, tranh biếm họa, phong cách anime, manga, kiểu hoạt hình, dạng hoạt hình, phong cách chibi, kiểu anime, kiểu chibi, phong cách truyện tranh
cyberpunk: cyberpunk, phong cách cyberpunk
futuristic: tương lai, vị lai, phong cách tương lai, khoa học viễn tưởng, viễn tưởng, mang hơi hướng tương lai, phong cách vị lai, kiểu tương lai, tương lai giả tưởng, phong cách viễn tưởng, hiện đại tương lai
vintage: cổ điển, vintage, retro, phong cách cổ điển, hoài cổ, phong cách vintage, cổ kính, kiểu cổ, xưa cũ, phong cách retro, giả cổ, kiểu vintage, kiểu cổ điển, kiểu retro, phong cách hoài cổ, cổ xưa, phong cách xưa, hơi hướng cổ điển, mang hơi hướng cổ điển
minimalist: tối giản, phong cách tối giản, minimalist, tối giản hiện đại, minimal, phong cách bắc âu, tối giản bắc âu

[view]
front: mặt trước, chính diện, nhìn từ phía trước, góc chính diện, nhìn thẳng, nhìn từ trước, trực diện, góc nhìn chính diện, từ phía trước, nhìn trực diện, chụp chính diện, góc nhìn từ phía trước, góc trực diện
side: nhìn từ bên, nhìn nghiêng, góc nghiêng, nhìn từ bên cạnh, mặt bên, nhìn từ bên hông, góc nhìn từ bên, góc nhìn ngang, nhìn ngang, từ bên cạnh, chụp ngang, góc nhìn bên hông, từ bên hông, góc nhìn nghiêng
top: từ trên xuống, nhìn từ trên xuống, góc từ trên cao, góc từ trên xuống, nhìn từ trên cao, nhìn từ trên, chụp từ trên xuống, flatlay, góc nhìn từ trên cao, góc nhìn từ trên xuống, góc trên cao, chụp từ trên cao, chụp từ trên, toàn cảnh từ trên cao, góc nhìn từ trên, từ trên cao, flat lay, top view
three-quarter: góc ba phần tư, góc 3/4, góc chéo, góc 45 độ, ba phần tư, góc nhìn ba phần tư, góc nhìn 3/4, góc nhìn nghiêng 45 độ, góc nghiêng 45 độ, từ góc ba phần tư, chụp góc nghiêng
close-up: cận cảnh, chụp cận, cận mặt, macro, chụp cận cảnh, phóng to, đặc tả, close up, góc cận, góc cận cảnh, góc nhìn cận cảnh, chụp gần, cận cảnh chi tiết, zoom cận, chụp macro, ảnh cận cảnh

[light]
soft: ánh sáng dịu, ánh sáng mềm, ánh sáng nhẹ, ánh sáng dịu nhẹ, ánh sáng mềm mại, ánh sáng êm dịu, ánh sáng dịu dàng, ánh đèn dịu, đèn dịu, nắng dịu, ánh nắng dịu, ánh sáng khuếch tán
studio: ánh sáng studio, đèn studio, ánh sáng phòng chụp
dusk: hoàng hôn, chiều tà, chạng vạng, giờ vàng, lúc hoàng hôn, mặt trời lặn, ráng chiều, buổi chiều tà, xế chiều, lúc chiều tà, ánh hoàng hôn, nắng chiều, chiều hoàng hôn, buổi chiều, buổi hoàng hôn, trong ánh hoàng hôn, lúc mặt trời lặn
morning: bình minh, buổi sáng, nắng sớm, sáng sớm, ban mai, nắng mai, buổi sớm, ánh nắng ban mai, rạng đông, lúc bình minh, ánh bình minh, ánh sáng ban mai, vào buổi sáng, sáng sớm tinh mơ, lúc sáng sớm, tinh mơ, mặt trời mọc, lúc mặt trời mọc
night: ban đêm, đêm, về đêm, ánh trăng, buổi tối, đêm khuya, dưới ánh trăng, trong đêm, đêm trăng, vào ban đêm, giữa đêm, trời đêm, bầu trời đêm, trong đêm tối, màn đêm, lúc nửa đêm, nửa đêm, đêm tối
backlit: ngược sáng, ánh sáng ngược, đèn nền phía sau, chụp ngược sáng, ánh sáng từ phía sau, ánh sáng từ sau lưng, chiếu sáng từ phía sau, ánh sáng hắt từ phía sau, hiệu ứng ngược sáng, ánh sáng phía sau, chụp ngược nắng
neon: neon, đèn neon, ánh sáng neon, ánh đèn neon, bảng hiệu neon, dưới ánh đèn neon, ánh neon, biển hiệu neon, đèn led neon

[word]
trim: dây đeo, mặt, mặt đồng hồ, mặt kính, quai, quai xách, tay cầm, chân, đế, gót, dây giày, ruy băng, khóa, khoá, khóa kéo, cúc, nút, bánh xe, nắp, sọc, kẻ sọc, chấm bi, chấm, lót, viền, cổ áo, tay áo, túi áo, tua rua, xích, dây xích, mặt số, dây đồng hồ, dây da, miệng, nút bần, bấc, chi tiết, logo, họa tiết, hoạ tiết, hoa văn, hình in, thêu, chữ, kim đồng hồ, đầu giường, tay vịn, lưng tựa, dây điện, phích cắm, bóng đèn, mắt, tai, mũi, đuôi, mỏ, ria, bờm, vành, móc, đinh tán, ngăn kéo, bản lề, bàn đạp, yên, yên xe, lốp, tay lái, ghi đông, bèo nhún, ren, đá, kim cương, ngọc trai, hạt, đệm tai, caro, kẻ caro, sequin, kim sa, đế giày, chân đế, chân ghế, chân bàn, nơ trang trí, dây xách, lưỡi gà, gọng, cán, vòi, quai đeo, khoen, đường chỉ, chỉ may, cổ tròn, đá quý, mũi giày, đường may, màn hình, bàn chân, khóa bấm, bụng, móng, vân, dây buộc, mặt dây, charm, cạp, gấu váy, dây đàn, ngăn, quả bông
body: khung, vỏ, thân, chao đèn, chụp đèn, chất liệu, vải, bề mặt, thân máy, lớp vỏ, vỏ ngoài, lông, bộ lông, vải bọc, mặt ngoài, chất vải, men, nước sơn, thân bình, khung xe, bìa, mặt bìa, bìa da, vỏ bìa
other: tiệc, bữa tiệc, dã ngoại, hòa nhạc, lễ hội, ghế dài, hũ, ao, nước, cà phê, trà, rượu, rượu vang, trái cây, táo, bánh mì, hoa quả, ốp, ốp lưng, ốp điện thoại, ốp lưng điện thoại, bao da điện thoại, bao da, sạc, cục sạc, củ sạc, giá đỡ, giá đỡ điện thoại, kẹp điện thoại, giá đỡ laptop, hình dán, miếng dán, sticker, áp phích, poster, móc khóa, móc chìa khóa, móc khoá, bông tai, khuyên tai, vòng tay, lắc tay, ghim cài, găng tay, bao tay, tất, vớ, khăn tắm, khăn mặt, khăn lau, chăn, mền, rèm, rèm cửa, thảm, tấm thảm, thảm chùi chân, lót chuột, bàn di chuột, đĩa, dĩa, nĩa, thìa, muỗng, đũa, dao, nồi, chảo, chậu, chậu cây, rổ, giỏ, hộp, hộp đựng, thùng, khay, kệ, giá, móc treo, móc áo, tủ, tủ quần áo, tủ lạnh, tủ bếp, tủ giày, tivi, ti vi, màn hình máy tính, bàn phím, chuột máy tính, chuột không dây, máy tính bảng, ipad, máy in, bộ chuyển đổi, sạc dự phòng, pin, chân máy, tripod, ống kính, drone, hoa, bông hoa, hoa hồng, hoa tulip, bó hoa, cây, cây cảnh, cây xanh, bánh, bánh kem, bánh quy, kẹo, socola, thức ăn, thức ăn cho mèo, thức ăn cho chó, cát mèo, dây dắt chó, vòng cổ chó, vòng cổ cho chó, lồng, chuồng, nhà cho mèo, bể cá, hồ cá, bàn chải, bàn chải đánh răng, xà phòng, xà bông, dầu gội, sữa tắm, kem dưỡng, mascara, sơn móng tay, kem nền, serum, cọ, lược, máy sấy tóc, máy hút bụi, máy xay, lò nướng, lò vi sóng, máy giặt, bàn ủi, bàn là, lều, túi ngủ, mũ bảo hiểm, nón bảo hiểm, vợt, gậy, ván trượt, xe máy, xe tay ga, xe tải, xe buýt, tàu hỏa, máy bay, thuyền, tàu, đàn piano, piano, violin, trống, sáo, bút, bút chì, bút bi, tẩy, thước, lịch, thiệp, thẻ, giấy dán tường, khung tranh, khung ảnh, quần short, quần đùi, quần lót, quần sooc, đồ bơi, áo tắm, bikini, áo ngực, đồ lót, đồ ngủ, pijama, bộ đồ ngủ, bộ vest, cà vạt, áo gile, đồng phục, trang phục, áo yếm, khẩu trang, mặt nạ, tóc giả, ga giường, ga trải giường, drap, vỏ gối, áo gối, bọc ghế, vỏ bọc sofa, bọc sofa, nệm, đệm, đệm giường, túi chống sốc, túi đựng laptop, túi đựng máy ảnh, dây đeo máy ảnh, bạt phủ xe, ghế ô tô, ghế ngồi ô tô, khóa xe đạp, hộp đồng hồ, hộp nhẫn, hộp trang sức, đồ khui, đồ mở nắp chai, lót ly, lót cốc, khăn trải bàn, chân nến, giá nến, đế nến, chặn sách, bìa sách, dây đàn guitar, bao đàn, bao đàn guitar, pick guitar, kệ giày, hộp giày, xi đánh giày, kẹp tóc, giá treo mũ, giá treo, cửa sổ, cửa, tường, bức tường, sàn, sàn nhà, mái nhà, nhà, ngôi nhà, tòa nhà, cầu, sông, hồ, bầu trời, mặt trời, mặt trăng, trăng, sao, ngôi sao, mây, cỏ, bãi cỏ, đá tảng, tảng đá, người, người máy, robot, tên lửa, phi thuyền, kỳ lân, rồng, ngựa, bò, bò sữa, cừu, dê, chim, vẹt, đại bàng, rắn, cá sấu, hươu cao cổ, ngựa vằn, chuột túi, kangaroo, koala, sóc, nhím, hươu, nai, sói, cá voi, cá heo, cá mập, bạch tuộc, bướm, ong, bọ rùa, nhện, gà, gà mái, gà trống, ly rượu, ly rượu vang, kính cường lực điện thoại, miếng dán màn hình, cây thông, thuyền buồm, dây sạc, cáp sạc, cáp, quạt, máy lạnh, nồi cơm, xoong, thớt, tạp dề, xương, cà rốt, chuối, kem ốc quế, cần câu, kệ tivi, gậy selfie, chậu hoa, củ cà rốt, khúc xương, kệ gỗ, gốc cây, võng, chiếu
toy: đồ chơi, thú bông, thú nhồi bông, nhồi bông, mô hình, tượng, bức tượng, set, combo, bộ sưu tập, cặp, đôi, loại, ảnh, hình, hình ảnh, bức ảnh, bức tranh, tranh, tranh vẽ, hình minh họa, chân dung, búp bê, bản vẽ, bức vẽ, bản render, nhóm, đồ trang trí, mẫu, figure, pack, lô, gói, thú bông mềm, bức hình, hình vẽ
generic: ảnh sản phẩm, hình sản phẩm, sản phẩm, chụp ảnh sản phẩm, hình ảnh sản phẩm, mặt hàng, hàng hóa, món đồ, ảnh chụp sản phẩm, ảnh bìa sản phẩm
plain: màu, màu sắc, tông màu, gam màu, một, chụp, chéo, đeo chéo, các, những, cái, chiếc, con, quyển, cuốn, bức, tấm, đôi giày, chú, bé, em, nàng, cô, ông, bà, này, đó, kia, ấy, tôi, mình, bạn, chúng tôi, ta, nó, anh, chị, mọi, mỗi, từng, rất, quá, lắm, hơn, nhất, cũng, đã, đang, sẽ, vẫn, được, bị, thì, mà, nên, vì, nếu, khi, như, vậy, thế, ra, vào, lên, xuống, lại, đi, đến, tới, từ, nay, luôn, chỉ, đều, còn, rồi, ạ, nhé, nha, hãy, giúp, làm ơn, vẽ, tạo, tạo ra, vẽ cho tôi, cho tôi, cho tôi xem, hãy vẽ, tôi muốn, muốn, cần, tìm, cần mua, cần tìm, thích, yêu, có thể, phải, đẹp, xinh, xinh xắn, dễ thương, đáng yêu, cute, ngộ nghĩnh, cá tính, sang trọng, sang chảnh, thanh lịch, quý phái, cao cấp, chất lượng, chất lượng cao, độ phân giải cao, độ phân giải, sắc nét, rõ nét, 4k, 8k, hd, mới, mới nhất, hàng mới, hot, hot trend, bán chạy, chính hãng, hàng chính hãng, hàng hiệu, auth, giá rẻ, rẻ, giảm giá, khuyến mãi, sale, freeship, miễn phí vận chuyển, giao hàng, quà tặng, quà, sinh nhật, giáng sinh, noel, tết, lễ, nam, nữ, nam nữ, unisex, trẻ em, bé trai, bé gái, em bé, người lớn, học sinh, sinh viên, phụ nữ, đàn ông, con gái, con trai, thiếu nhi, trẻ nhỏ, cho nữ, cho nam, cho bé, cho trẻ em, cho phụ nữ, cho bé gái, cho bé trai, cho mẹ, cho bạn gái, dành cho nữ, dành cho nam, dành cho bé, dành cho trẻ em, người yêu, mùa hè, mùa đông, mùa thu, mùa xuân, hè, thu đông, xuân hè, đi học, đi làm, đi chơi, đi tiệc, đi biển, du lịch, thể thao, thời trang, phong cách, kiểu, kiểu dáng, dáng, dáng dài, dáng rộng, form, form rộng, form ôm, ôm body, oversize, rộng, ngắn, dài, dài tay, ngắn tay, tay dài, tay ngắn, cộc tay, không tay, cổ cao, cổ lọ, cổ v, cổ, eo, lưng, lưng cao, cạp cao, bigsize, size, cỡ, cỡ lớn, cỡ nhỏ, kích thước, lớn, to, nhỏ, nhỏ gọn, bé xíu, mini, khổng lồ, cao, thấp, dày, mỏng, nặng, nhẹ, siêu nhẹ, tròn, vuông, hình tròn, hình vuông, hình chữ nhật, oval, bầu dục, hình trái tim, trái tim, hình thú, gấp gọn, xếp gọn, tiện lợi, tiện dụng, đa năng, chống nước, chống thấm, chống trượt, chống sốc, chống nắng, chống bụi, giữ nhiệt, không dây, bluetooth, có dây, điện, điện tử, thông minh, tự động, cơ, kỹ thuật số, ngoài trời, trong nhà, gia đình, trang trí, nội thất, decor, đồ, hàng, loại tốt, siêu, siêu to, siêu xinh, cực, cực đẹp, hiện đại, đơn giản, trẻ trung, năng động, hàn quốc, nhật bản, trung quốc, việt nam, pháp, ý, mỹ, châu âu, bắc âu, tân cổ điển, nhập khẩu, handmade, thủ công, làm thủ công, làm bằng tay, thiết kế, thiết kế mới, độc đáo, trơn, nhám, mờ, bóng bẩy, trong suốt, sáng, tối, đậm, nhạt, pastel, rực rỡ, lấp lánh, mềm, mềm mại, cứng, êm ái, êm, thoáng mát, thoải mái, mát, ấm áp, lạnh, bền, bền đẹp, chắc chắn, an toàn, thân thiện, tự nhiên, thiên nhiên, hữu cơ, nguyên chất, thật, giả, xịn, loại 1, cm, mm, ml, lít, kg, g, inch, mét, m, l, xl, xxl, s, xs, chỗ, chỗ ngồi, người dùng, tầng, ngồi, đứng, nằm, chạy, đang chạy, đang ngồi, đang đứng, đang ngủ, đang nằm, đi dạo, đi bộ, ngủ, nhảy, nhảy múa, đang nhảy, múa, cười, mỉm cười, vui vẻ, hạnh phúc, buồn, vui, hài hước, giận dữ, hung dữ, dũng cảm, ăn, uống, đọc, đang ăn, đang đọc, bơi, bơi lội, đang bơi, chơi, chơi đùa, nô đùa, lông xù, mũm mĩm, mập mạp, tinh nghịch, giáo viên, thầy giáo, cô giáo, bác sĩ, đầu bếp, vua, hoàng hậu, nữ hoàng, công chúa, hoàng tử, phi hành gia, thành phố, nông thôn, làng quê, đồng quê, đô thị, giang nam, phong cảnh, khung cảnh, bối cảnh, không gian, phòng, góc, hậu cảnh, nền, ánh sáng, ánh nắng, nắng, ánh sáng tự nhiên, trái, giữa, phía, bên trái, bên phải, sau lưng, dễ, dễ dàng, khó, sử dụng, dùng, tiện, đựng, mang, nguyên, nửa, rỗng, mở, đóng, đơn, trọn, full, fullbox, hộp quà, tặng kèm, bảo hành, vnd, k, cặp đôi, thu, xuân, đông, hạ, bản, bản lớn, hè này, năm, tháng, ngày, rửa, máy rửa bát, tối nay, chuyên dụng, chuyên nghiệp, gaming, cắm trại, nấu ăn, tập gym, yoga, chạy bộ, leo núi, cơ bản, basic, ulzzang, tiểu thư, công sở thanh lịch, nhẹ nhàng, nữ tính, nam tính, lịch lãm, lịch sự, mạnh mẽ, quyến rũ, sexy, ngọt ngào, điệu, vi, test, thử, nghiệm, treo tường, để bàn, bọc, may, đan, dệt, sơn, đúc, chạm khắc, khắc, chạm, tráng men, hoa nhí, tay bồng, xòe, xoè, chữ a, thắt nơ, tay phồng, trễ vai, hở lưng, xếp ly, xẻ tà, nhún, tua, phối, phối màu, dập ly, nút gài, tăm, gân, trụ, cánh hoa, lượn sóng, bìa cứng, kim, về, vừa về, hàng về, hàng mới về, giảm, giảm sốc, chuông, góc nhìn, nhìn, muốn có, muốn mua, muốn xem, muốn thấy, cho mình, cho mình xin, xin, xin ảnh, vẽ giúp, vẽ giúp tôi, vẽ hộ, vẽ giùm, tạo ảnh, tạo hình, tạo giúp, tạo cho tôi, bạn có thể, có thể vẽ, làm ơn vẽ, cần một, đang tìm, mình cần, mình muốn, shop, shop ơi, còn hàng, có sẵn, sẵn hàng, pass, pass lại, thanh lý, second hand, đồ cũ, mới 99%, like new, ship cod, cod, đổi trả, bao đổi, hàng loại 1, hàng việt nam, vnxk, hàng xuất khẩu, local brand, quảng châu, tiện ích, êm dịu, yên tĩnh, tĩnh lặng, sương mù, sương, mưa, nắng vàng, gió, lững thững, tung tăng, chạy nhảy, nằm ngủ, ngủ say, đang nằm ngủ, ngồi thiền, mơ màng, tinh nghịch nhìn, ngơ ngác, ngốc nghếch, tròn xoe, mũm mĩm đáng yêu, bụ bẫm, béo, gầy, già, trẻ, khỏe khoắn, hải tặc, phù thủy, hiệp sĩ, thám tử, cảnh sát, lính cứu hỏa, nông dân, ông già noel, họa sĩ, ca sĩ, thuyền trưởng, yếm, cổ yếm, lăn, nằm lăn, giặt máy, giặt máy được, giặt, máy, treo, toàn quốc, toan quoc, ship toàn quốc, ship toan quoc, ib, inbox, minh, còn không, có không, hàng có sẵn, giá sỉ, giá tốt, sỉ lẻ, order, free ship, 100k, xách tay, tân gia, cho xem, cho mình xem, tìm mua

[role]
exclude-after: không, không có, không phải, không phải là, không kèm, không bao gồm, không gồm, chưa bao gồm, trừ, ngoại trừ, thay vì, thay cho, chẳng, chưa có, không chứa, miễn, chứ không phải, chứ không, chưa kèm, đừng, không mang, không đeo, không đội, không dùng, không được làm từ, không làm từ, không làm bằng, không phải màu, không in, phi, đừng có, cũng đừng có, cũng đừng, đừng dùng, đừng cho, đừng thêm, đừng vẽ, đừng để, không muốn, không cần, không thích, không lấy, không được có, không nên có, không sử dụng, không thêm, không vẽ, tránh, tránh dùng, tránh có, cấm, miễn có, bỏ, loại bỏ, không hề có, hoàn toàn không có, và không có, không bao gồm cả, không tặng kèm, không tặng, không đính, không gắn, không họa tiết, không cầm, không quàng, không mặc, cũng không có, cũng không, chả có, chẳng có, không phải loại
exclude-before: không kèm theo, bán riêng, không bao gồm trong giá, không đi kèm, được bán riêng, mua riêng, không có trong bộ, không bao gồm trong sản phẩm, không được bao gồm, chưa bao gồm trong giá, phải mua riêng, không tặng kèm theo, cần mua thêm, mua thêm, chỉ để minh họa, chỉ mang tính minh họa
fits-after: cho, dành cho, phù hợp với, tương thích với, dùng cho, hợp với, phối với, phối cùng, bên cạnh, cạnh, sau, khác với, giống, thích hợp cho, thích hợp với, kết hợp với, đi với, mix với, gần, đằng sau, phía sau, phù hợp cho, phù hợp, tương thích, chuyên dùng cho, thay thế cho, hợp, dễ phối với, rất hợp với, phối hợp với, đựng vừa, vừa, để đựng, mix cùng, sánh đôi với, so với
with-after: với, có, kèm, kèm theo, bao gồm, gồm, đi kèm, tặng, in, in hình, thêu hình, đính, gắn, trang trí bằng, chứa, cùng, có hình, và có, cùng với, kèm với, phối viền, đính kèm, được trang trí bằng, được trang trí, cắm, đựng đầy, chứa đầy, đầy, họa tiết hình, hoạ tiết hình, hình con, vẽ hình, khảm, nạm, được in, mix, bọc bởi, dát
wear-after: đội, mặc, đeo, quàng, cầm, mang theo, thổi, đang thổi, đang đội, đang mặc, đang đeo, đang cầm, ôm, đang ôm, cưỡi, đi giày, chơi với, đang chơi với, thắt, đi xe, choàng, khoác, đang quàng, đang mang, xách, đang chơi, đang cưỡi, đạp, đang đạp, lái, đang lái, đánh, gảy, đang gảy, đang thổi những, che, che ô, đeo trên cổ, trùm, quấn, đang quấn, đang choàng, ôm lấy, ngậm, đang ngậm, đang chơi cùng, nâng, vác, đang vác, cõng, đang xách, đang ôm lấy, nằm ôm, khoác trên mình, đội trên đầu, đang kéo, kéo, dắt, đang dắt, vuốt, quàng trên cổ, quấn quanh cổ, mang trên lưng, đeo sau lưng, đội một chiếc, đang nghịch, đang đá
in-after: ở, trong, trên, dưới, tại, bên trong, trước, giữa những, đặt trên, đặt trong, nằm trên, ngồi trên, đứng trên, đặt ở, treo trên, phía trên, phía dưới, ngoài, bên dưới, đặt tại, để trên, để trong, ngồi trong, nằm trong, đứng trong, ngủ trên, đang ngủ trên, đang ngồi trên, đang nằm trên, đứng trước, đậu trên, đỗ trên, chạy trong, chạy trên, đang đứng trên, dựa vào, phía trước, ở giữa, bên bờ, treo trong, được đặt trên, đang ngồi trong, giữa rừng hoa, dọc, khắp, tại khu, nằm giữa, giữa trời, nằm ở, đứng ở, ngồi ở, treo ở, đậu ở, đỗ ở, đậu bên, chạy dọc, đang chạy trong, đang chạy trên, đang chạy ở, đi dạo trong, đi dạo trên, bơi trong, bay trên, bay trong, bay giữa, chơi trong, chơi trên, đang chơi trong, nằm dài trên, nằm ngủ trên, nằm ngủ trong, bày trên, trưng bày trên, trưng bày trong, giữa khu, nơi
of: của, bằng, làm bằng, làm từ, được làm bằng, được làm từ, chất liệu từ, từ chất liệu, bằng chất liệu, làm bằng chất liệu, chế tác từ, được chế tác từ, may từ, được may từ, từ vải, thuộc
and: và, hoặc, hay, cùng là, &, cũng như, lẫn
but: nhưng, mà là, tuy nhiên, song, nhưng mà
topic: là, có màu, mang màu, được làm, có màu sắc
count-after: bộ, set gồm, hộp gồm, số lượng, lốc, combo bộ, sl, bộ gồm, lô gồm, combo gồm
count-before: món, chiếc trong bộ, cái trong bộ, x, pcs, sản phẩm trong, cái bộ

[key]
subject: sản phẩm, chủ đề, tên sản phẩm, đối tượng, chủ thể, tên, loại sản phẩm, danh mục, tiêu đề, mặt hàng
colour: màu sắc, màu, màu chính, màu sắc chính, tông màu
material: chất liệu, vật liệu, chất vải, vải, thành phần
scene: bối cảnh, phông nền, cảnh, nền, môi trường, địa điểm, khung cảnh, không gian, hậu cảnh
style: phong cách, kiểu, phong cách nghệ thuật
view: góc nhìn, góc chụp, góc máy, góc, hướng nhìn
light: ánh sáng, chiếu sáng, thời gian, thời điểm
accessory: phụ kiện, trang sức, đạo cụ
exclude: loại trừ, không có, tránh, không bao gồm, phủ định, loại bỏ
quantity: số lượng, số cái, sl
ignore: kích thước, kích cỡ, size, thương hiệu, trọng lượng, mẫu, giá, xuất xứ, dung tích, chiều dài, chiều cao, mùa, giới tính, bảo hành, chiều rộng, cân nặng, hãng, model, tương thích

[number]
2: hai
3: ba
4: bốn
5: năm cái
6: sáu
7: bảy
8: tám
9: chín
10: mười
12: mười hai, một tá, tá

# Emoji. They count where the words of a text leave a slot open: beside words they are decoration.
[language]
tag: und-Zsye
source: written by hand
heads: last
clause: first
parts: no

[subject]
dress: 👗, 👘, 🥻
t-shirt: 👕, 🎽
shirt: 👚
jacket: 🧥, 🥼, 🦺
trousers: 👖
hat: 🎩, 👒, 🧢, 🎓
scarf: 🧣
sneaker: 👟, 👞, 🥿
boot: 👢, 🥾
high-heel: 👠
sandal: 👡, 🩴
handbag: 👜, 👛, 👝, 🛍
backpack: 🎒
suitcase: 🧳, 💼
watch: ⌚
ring: 💍
necklace: 📿
sunglasses: 🕶
umbrella: ☂, ☔, 🌂, ⛱
sofa: 🛋
chair: 🪑, 💺
bed: 🛏
lamp: 💡, 🪔, 🏮, 🔦
vase: 🏺
mug: ☕, 🍵, 🍺
teapot: 🫖
bottle: 🍾, 🍼, 🧴, 🫙
bowl: 🥣, 🍜, 🥗
candle: 🕯
clock: 🕰, ⏰
mirror: 🪞
car: 🚗, 🚘, 🚙, 🏎, 🚕, 🚖
bicycle: 🚲, 🚴
headphones: 🎧
phone: 📱, ☎, 📞, 📲
laptop: 💻
camera: 📷, 📸, 📹, 🎥
speaker: 🔈, 🔉, 🔊
lipstick: 💄
ball: ⚽, 🏀, 🏐, 🎾, ⚾, 🏈, 🏉, 🎱, 🥎
guitar: 🎸
teddy-bear: 🧸
book: 📕, 📗, 📘, 📙, 📚, 📖, 📓, 📔
cat: 🐱, 🐈, 😺, 😸, 😻, 😹
dog: 🐶, 🐕, 🐩, 🦮
bear: 🐻
rabbit: 🐰, 🐇
panda: 🐼
elephant: 🐘
duck: 🦆
frog: 🐸
dinosaur: 🦕, 🦖
penguin: 🐧
pig: 🐷, 🐖, 🐽
fox: 🦊
lion: 🦁
tiger: 🐯, 🐅
monkey: 🐵, 🐒, 🦍, 🦧
mouse: 🐭, 🐁, 🐀, 🐹
owl: 🦉
fish: 🐟, 🐠, 🐡
turtle: 🐢
chick: 🐥, 🐤, 🐣
garden: 🏡
palace: 🏯, 🏰
skyline: 🏙, 🌆
mountains: 🏔, ⛰, 🗻
beach: 🏖, 🏝
forest: 🌲, 🌳
street: 🛣

[accessory]
glasses: 👓
bow: 🎀
balloon: 🎈
bubbles: 🫧
wings: 🪽

[colour]
red: 🔴, 🟥
orange: 🟠, 🟧
yellow: 🟡, 🟨
green: 🟢, 🟩
blue: 🔵, 🟦
purple: 🟣, 🟪
brown: 🟤, 🟫
black: ⚫, ⬛
white: ⚪, ⬜

[material]
wood: 🪵
wool: 🧶

[scene]
office: 🏢
bathroom: 🛁, 🚿
snow: ❄, ☃, ⛄, 🌨

[style]
oil-painting: 🖼

[light]
dusk: 🌇
morning: 🌅, 🌄
night: 🌃, 🌙

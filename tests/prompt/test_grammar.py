"""What the rules of a lexicon do: endings, suffixes and prefixes with roles, compounds, scripts.

The lexica here are small and made for the test, so that they say what a rule does and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from packshot.core import Brief
from packshot.prompt.brief import read_with
from packshot.prompt.build import build_index
from packshot.prompt.lexicon import read_lexicon

TURKISH = """
tag: tr
heads: last
parts: yes
[inflect]
noun: k -> ğ, k
[suffix 1]
lar ler: -
[suffix 2]
ı i u ü sı si su sü: -
[suffix 3]
da de ta te nda nde: in-before
lı li lu lü: with-before
sız siz suz süz: exclude-before
[subject]
handbag: çanta, el çantası
bottle: şişe
sofa: koltuk
[colour]
red: kırmızı
black: siyah
[material]
leather: deri
plastic: plastik
[scene]
kitchen: mutfak
living-room: oturma odası
[word]
trim: kapak, askı
[role]
and: ve
"""
FINNISH = """
tag: fi
heads: last
compounds: yes
links: n s
[inflect]
noun: kko -> kko, ko
adjective: nen -> s, se, si
adjective: a -> a, i
[suffix 1]
n a ä: -
ssa ssä: in-before
lla llä: with-before
[subject]
handbag: laukku
sofa: sohva
[colour]
red: punainen
pink: vaaleanpunainen
black: musta
white: valkoinen
[material]
leather: nahka
[scene]
kitchen: keittiö
[word]
trim: hihna
"""
KOREAN = """
tag: ko
heads: last
clause: last
parts: yes
compounds: yes
least: 1
[suffix 1]
을 를 이 가: -
용: fits-before
[subject]
handbag: 가방
bottle: 병
dog: 강아지
hat: 모자
[colour]
red: 빨간
black: 검은
[material]
leather: 가죽
[word]
trim: 뚜껑
other: 케이스
[role]
with-before: 달린
wear-before: 쓴
"""
HEBREW = """
tag: he
heads: first
[prefix]
ה: -
ב: in-after
מ: of
ו: and
[inflect]
noun: ה -> ות
adjective: * -> ה
[subject]
handbag: תיק
sofa: ספה
[colour]
red: אדום
white: לבן
[material]
leather: עור
[scene]
living-room: סלון
[word]
trim: רצועה
[role]
exclude-after: בלי
"""
THAI = """
tag: th
heads: first
spaces: no
[subject]
handbag: กระเป๋า
bed: เตียง
[colour]
red: แดง, สีแดง
white: ขาว, สีขาว
[material]
leather: หนัง
wood: ไม้
[scene]
bedroom: ห้องนอน
[word]
trim: สายสะพาย
[role]
in-after: ใน
"""
SERBIAN = """
tag: sr
heads: first
adjectives: before
written: а=a б=b в=v г=g д=d е=e ж=ž з=z и=i к=k л=l н=n о=o п=p р=r с=s т=t у=u ц=c ч=č ш=š х=h ј=j
[inflect]
adjective: н -> на, но, не, ну, ној
adjective: и -> а, е, у, ој
noun: а -> е, у, и
[subject]
handbag: ташна
[colour]
red: црвен
[material]
leather: кожни
"""
HINDI = """
tag: hi
heads: last
parts: yes
[inflect]
adjective: ा -> े, ी
[subject]
handbag: हैंडबैग
watch: घड़ी
[colour]
black: काला
[material]
leather: चमड़ा
[word]
trim: पट्टा
[role]
linker: का, के, की
"""
CASES = [
    (TURKISH, "Kırmızı Deri Çantaları", ("handbag", "red", "leather", None)),
    (TURKISH, "KIRMIZI DERI EL CANTASI", ("handbag", "red", "leather", None)),
    (TURKISH, "kırmızı kapaklı siyah şişe", ("bottle", "black", None, None)),
    (TURKISH, "mutfakta kırmızı koltuğu", ("sofa", "red", None, "kitchen")),
    (TURKISH, "oturma odasında siyah koltuk", ("sofa", "black", None, "living-room")),
    (TURKISH, "askısız plastiksiz siyah çanta", ("handbag", "black", None, None)),
    (FINNISH, "Punainen nahkalaukku mustalla hihnalla", ("handbag", "red", "leather", None)),
    (FINNISH, "valkoisessa keittiössä vaaleanpunaisia sohva", ("sofa", "pink", None, "kitchen")),
    (KOREAN, "빨간 뚜껑이 달린 검은 병", ("bottle", "black", None, None)),
    (KOREAN, "빨간 모자를 쓴 강아지", ("dog", None, None, None)),
    (KOREAN, "검은 가죽가방", ("handbag", "black", "leather", None)),
    (KOREAN, "가방용 케이스 검은", (None, "black", None, None)),
    (HEBREW, "התיק האדום מעור בלי רצועות", ("handbag", "red", "leather", None)),
    (HEBREW, "ספה לבנה בסלון", ("sofa", "white", None, "living-room")),
    (THAI, "กระเป๋าหนังสีแดงสายสะพายสีขาว", ("handbag", "red", "leather", None)),
    (THAI, "เตียงไม้สีขาวในห้องนอน", ("bed", "white", "wood", "bedroom")),
    (SERBIAN, "црвена кожна ташна", ("handbag", "red", "leather", None)),
    (SERBIAN, "crvenu kožnu tašnu", ("handbag", "red", "leather", None)),
    (HINDI, "चमडे का काला हैण्डबैग", ("handbag", "black", "leather", None)),
    (HINDI, "घड़ी का पट्टा", (None, None, None, None)),
]


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, str], Brief]:
    """Understands a text with one lexicon only."""

    def understand(lexicon: str, text: str) -> Brief:
        path = tmp_path / "xx.lex"
        path.write_text(f"[language]\nsource: written by hand{lexicon}", encoding="utf-8")
        return read_with(build_index([read_lexicon(path)]), text)

    return understand


@pytest.mark.parametrize(("lexicon", "text", "wanted"), CASES, ids=[case[1] for case in CASES])
def test_a_text_is_read_by_the_rules_of_its_language(
    lexicon: str,
    text: str,
    wanted: tuple[str | None, ...],
    read: Callable[[str, str], Brief],
) -> None:
    made = read(lexicon, text)
    assert (made.subject, made.colour, made.material, made.scene) == wanted


def test_a_suffix_excludes_a_material(read: Callable[[str, str], Brief]) -> None:
    assert read(TURKISH, "plastiksiz şişe").exclusions == ("plastic",)


def test_what_a_participle_claims_is_worn(read: Callable[[str, str], Brief]) -> None:
    (worn,) = read(KOREAN, "빨간 모자를 쓴 강아지").accessories
    assert (worn.concept, worn.colour) == ("hat", "red")

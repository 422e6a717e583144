"""Limits, structured forms, offsets, hints and prompts."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.core import CONCEPTS
from packshot.errors import InvalidRequest
from packshot.prompt import READ_LIMIT, UNDERSTOOD_LIMIT, brief

FRAGMENTS = (
    "red", "sofa", "without", "not", "rotes", "Kleid", "ohne", "Ledersofa", "mit", "sin", "vestido",
    "de cuero", "红色", "连衣裙", "戴着", "帽子", "的", "不含", "赤い", "帽子をかぶった", "アヒル",
    "ではなく",
    "فستان", "أحمر", "بدون", "والعلبة", "[", "]", ":", "colour:", "颜色：", "[EN:", "，", ".",
    "\n", " ", "2", "4個セット", "é", "ß", "ﾊﾞｯｸﾞ", "ＳＯＦＡ", "🦆", "\u200f", "İ", "ﷺ", "-free",
)  # fmt: skip


def _check_offsets(text: str) -> None:
    made = brief(text)
    for match in made.matches:
        assert made.text[match.start : match.end] == match.text
        assert match.text
    for slot in ("subject", "colour", "material", "scene", "style", "view", "light"):
        value = getattr(made, slot)
        assert value is None or value in CONCEPTS[slot]
    assert set(made.unknown) <= {made.text[a:b] for a, b in _spans(made.text, made.unknown)}
    assert 0.0 <= made.confidence <= 1.0


def _spans(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    return [(text.index(word), text.index(word) + len(word)) for word in words]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=1, max_size=20), st.sampled_from(["", " "]))
def test_any_mix_of_words_gives_a_brief_with_exact_offsets(words: list[str], gap: str) -> None:
    text = gap.join(words)
    if text.strip():
        _check_offsets(text)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60))
def test_any_text_gives_a_brief_or_a_clear_error(text: str) -> None:
    if text.strip():
        _check_offsets(text)
    else:
        with pytest.raises(InvalidRequest):
            brief(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        (" \n\t\u3000", "empty"),
        ("x" * (READ_LIMIT + 1), f"{READ_LIMIT:,}"),
        ("sofa\x00", "NUL"),
        ("sofa \ud800", "surrogate"),
    ],
)
def test_unusable_text_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(InvalidRequest, match=said) as caught:
        brief(text)
    assert caught.value.param == "prompt"


def test_a_malformed_language_tag_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="BCP 47") as caught:
        brief("sofa", language="not a tag")
    assert caught.value.param == "language"


def test_only_the_first_two_thousand_characters_are_understood() -> None:
    filler = "soft " * (UNDERSTOOD_LIMIT // 5)
    assert brief(filler + "sofa").subject is None
    made = brief("sofa " + filler)
    assert (made.subject, made.unread) == ("sofa", 5)
    assert brief("sofa").unread == 0


HOSTILE = {
    "one noun": "sofa " * 400,
    "10,000 nouns": "sofa chair lamp bed mug " * 2000,
    "unknown words": " ".join(f"zq{n:x}kwv" for n in range(250)),
    "misspelt words": "lether hadbag kitcken yelow " * 70,
    "han": "红" * 2000,
    "han words": "红色皮革的手提包不含白色沙发" * 140,
    "hiragana": "の" * 2000,
    "thai": "กระเป๋าหนัง" * 180,
    "compounds": ("leder" * 7 + " ") * 55,
    "brackets": "[" * 2000,
    "keys": "a:" * 1000,
    "fields": "colour: red " * 160,
    "emoji": "🦆👗" * 1000,
    "right to left overrides": "\u202esofa\u202c " * 250,
    "marks": "a" + "\u0301" * 1999,
    "controls": "so\x01fa\x7f\x85 " * 250,
    "claims": "belt and " * 220 + "not included",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_answered_within_fifty_milliseconds(text: str) -> None:
    brief("warm up")
    seconds = []
    for _ in range(3):
        start = time.process_time()
        try:
            brief(text)
        except InvalidRequest as error:
            assert f"{READ_LIMIT:,}" in error.message
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.05


def test_a_megabyte_is_refused_at_once_with_the_limit() -> None:
    start = time.process_time()
    with pytest.raises(InvalidRequest, match=f"{READ_LIMIT:,}"):
        brief("x" * 2**20)
    assert time.process_time() - start < 0.05


def test_lines_that_are_not_utf8_are_answered_in_their_place() -> None:
    lines = b"red sofa\n\xff\xfe\nblue mug\n\x00\n \n"
    command = [sys.executable, "-m", "packshot", "brief", "-", "--json"]
    done = subprocess.run(command, input=lines, capture_output=True, check=False)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer.get("subject") for answer in answers] == ["sofa", None, "mug", None, None]
    assert "UTF-8" in str(answers[1])
    assert done.returncode == InvalidRequest.exit_code


def test_emoji_alone_are_understood_and_beside_words_are_decoration() -> None:
    made = brief("🔴👗 🌲")
    assert (made.subject, made.colour) == ("dress", "red")
    assert brief("blue sofa 🐶🔴").subject == "sofa"
    assert brief("blue sofa 🐶🔴").colour == "blue"


def test_one_wrong_letter_is_put_right_where_a_slot_stays_open() -> None:
    made = brief("Lether handbgas, yelow")
    assert (made.subject, made.colour, made.material) == ("handbag", "yellow", "leather")
    assert made.matches[0].text == "Lether"
    assert brief("sofa for the stabel").subject == "sofa"


@pytest.mark.parametrize(
    ("text", "subject", "colour", "scene"),
    [
        ("In the forest a brown bear", "bear", "brown", "forest"),
        ("Në pyll një ari i murmë", "bear", "brown", "forest"),
        ("Pe noptieră arde o lumânare roșie", "candle", "red", None),
        ("un gros plan sur une théière rouge", "teapot", "red", None),
        ("ビーチに転がる赤いボールをクローズアップで", "ball", "red", "beach"),
        ("រ៉ូបពណ៌ក្រហមគ្មានខ្សែក្រវាត់ ផ្ទៃខាងក្រោយពណ៌ស", "dress", "red", "white-background"),
    ],
)
def test_a_scope_ends_where_the_main_clause_goes_on(
    text: str, subject: str, colour: str, scene: str | None
) -> None:
    made = brief(text)
    assert (made.subject, made.colour, made.scene) == (subject, colour, scene)


@pytest.mark.parametrize(
    ("text", "colour", "material"),
    [
        ("男士衬衫 浅蓝色 木扣子", "light-blue", None),
        ("兼容苹果手机 头戴式蓝牙耳机 紫色", "purple", None),
        ("Table basse ronde en noyer, piètement en métal noir", None, "wood"),
        ("Funda de silicona para iPhone 13 azul marino", "navy", "rubber"),
        ("Torebka brązowa skóra naturalna złote okucia", "brown", "leather"),
    ],
)
def test_a_part_or_a_fitting_thing_does_not_take_what_is_the_products(
    text: str, colour: str | None, material: str | None
) -> None:
    made = brief(text)
    assert (made.colour, made.material) == (colour, material)


def test_a_hint_decides_between_languages() -> None:
    assert brief("rock").subject is None
    assert brief("Rock", language="de").subject == "skirt"
    assert brief("Rock", language="de-AT").language == "de-AT"


@pytest.mark.parametrize(
    "text",
    [
        "Product: sofa\nColour: black\nMaterial: leather\nScene: living room\nSize: 200 cm",
        "Produkt: Sofa; Farbe: schwarz; Material: Leder; Hintergrund: Wohnzimmer; Marke: Rot",
        "producto: sofá, color: negro, material: cuero, fondo: sala de estar",
        "产品：沙发 颜色：黑色 材质：皮革 场景：客厅 尺寸：2米",
        "商品：ソファ、色：黒、素材：革、背景：リビング",
        "المنتج: أريكة، اللون: أسود، الخامة: جلد، الخلفية: غرفة معيشة",
        "主体[沙发] + 颜色[黑色] + 材质[皮革] + 场景[客厅]",
    ],
)
def test_key_value_lists_fill_their_slots(text: str) -> None:
    made = brief(text)
    slots = (made.subject, made.colour, made.material, made.scene)
    assert slots == ("sofa", "black", "leather", "living-room")


@pytest.mark.parametrize(
    "text",
    [
        "ＲＥＤ　ＳＯＦＡ",
        "RED SOFA",
        "r\u200bed sofa",
        "rotes Sofa",
        "紅色沙發",
        "赤いｿﾌｧ",
        "كَنَبَة حَمْراء",
    ],
)
def test_width_case_marks_and_variants_do_not_matter(text: str) -> None:
    made = brief(text)
    assert (made.subject, made.colour) == ("sofa", "red")


def test_matches_point_at_the_original_text() -> None:
    made = brief("Ｒｅｄ Ledersofa ohne Kissen")
    found = {(m.slot, m.concept, m.text) for m in made.matches}
    assert ("colour", "red", "Ｒｅｄ") in found
    assert ("material", "leather", "Leder") in found
    assert ("subject", "sofa", "sofa") in found
    assert ("exclusion", "pillow", "Kissen") in found


def test_unknown_words_are_named_and_lower_the_confidence() -> None:
    known, unknown = brief("red sofa"), brief("red zorgblat sofa")
    assert unknown.unknown == ("zorgblat",)
    assert unknown.confidence < known.confidence == 1.0


def test_the_prompt_is_an_english_sentence_of_the_brief() -> None:
    made = brief("黄色的小鸭子戴着红色帽子，在花园里，没有气球")
    assert "a yellow duck wearing a red hat in a garden" in made.prompt
    assert made.negative_prompt.startswith("balloon, ")
    assert brief("测试生成").prompt == ""


def test_importing_the_room_loads_nothing_heavy() -> None:
    code = (
        "import sys, packshot.prompt; "
        "print([m for m in ('numpy', 'openvino', 'torch', 'PIL') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"

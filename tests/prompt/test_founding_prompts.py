"""The prompts that Packshot was asked for first: each with all of its slots."""

from __future__ import annotations

from typing import Any

import pytest

from packshot.core import Accessory, Brief
from packshot.prompt import DEFAULT_SUBJECT, brief, default_subject

SLOTS = ("subject", "colour", "material", "scene", "style", "view", "light")
FOUNDING: list[tuple[str, str, dict[str, Any]]] = [
    ("红色连衣裙 [EN: Red dress]", "zh-Hans", {"subject": "dress", "colour": "red"}),
    ("A high-resolution product photo", "en", {}),
    (
        "A [leather] [black] [sofa] in [modern living room]",
        "en",
        {"subject": "sofa", "colour": "black", "material": "leather", "scene": "living-room"},
    ),
    ("A shoe", "en", {"subject": "sneaker"}),
    ("水墨风格的江南园林", "zh-Hans", {"subject": "garden", "style": "ink-wash"}),
    (
        "主体[故宫] + 风格[赛博朋克] + 视角[俯视] + 光照[黄昏]",
        "zh-Hans",
        {"subject": "palace", "style": "cyberpunk", "view": "top", "light": "dusk"},
    ),
    ("山水画风格的城市天际线", "zh-Hans", {"subject": "skyline", "style": "ink-wash"}),
    ("未来主义风格的电动汽车", "zh-Hans", {"subject": "car", "style": "futuristic"}),
    ("奔跑的机械恐龙", "zh-Hans", {"subject": "dinosaur", "material": "metal"}),
    ("测试生成", "zh-Hans", {}),
    ("小熊", "zh-Hans", {"subject": "bear"}),
    ("粉色兔子", "zh-Hans", {"subject": "rabbit", "colour": "pink"}),
    (
        "a cute panda playing with a balloon",
        "en",
        {"subject": "panda", "accessories": (Accessory("balloon"),)},
    ),
    (
        "黄色的小鸭子戴着红色帽子",
        "zh-Hans",
        {"subject": "duck", "colour": "yellow", "accessories": (Accessory("hat", "red"),)},
    ),
    (
        "蓝色的小象在吹泡泡",
        "zh-Hans",
        {"subject": "elephant", "colour": "blue", "accessories": (Accessory("bubbles"),)},
    ),
    ("穿裙子的小猫咪", "zh-Hans", {"subject": "cat", "accessories": (Accessory("dress"),)}),
    (
        "会飞的粉色恐龙",
        "zh-Hans",
        {"subject": "dinosaur", "colour": "pink", "accessories": (Accessory("wings"),)},
    ),
    ("戴眼镜的青蛙老师", "zh-Hans", {"subject": "frog", "accessories": (Accessory("glasses"),)}),
]


@pytest.mark.parametrize(("text", "language", "wanted"), FOUNDING)
def test_a_founding_prompt_becomes_its_brief(
    text: str, language: str, wanted: dict[str, Any]
) -> None:
    made = brief(text)
    found = {name: getattr(made, name) for name in (*SLOTS, "accessories", "exclusions")}
    assert found == {**dict.fromkeys(SLOTS), "accessories": (), "exclusions": (), **wanted}
    assert (made.language, made.quantity, made.unknown) == (language, None, ())


def test_a_product_photo_in_general_has_a_stated_default_subject() -> None:
    made = brief("A high-resolution product photo")
    assert made.subject is None
    assert default_subject(made) == DEFAULT_SUBJECT


@pytest.mark.parametrize(
    "text", ["测试生成", "小熊", "a product photo of a zorgblat", "please generate", "phone case"]
)
def test_other_texts_have_no_default_subject(text: str) -> None:
    assert default_subject(brief(text)) is None


def test_words_of_two_scripts_make_one_brief() -> None:
    made = brief("复古 vintage 手提包")
    assert (made.subject, made.style, made.language) == ("handbag", "vintage", "zh-Hans")


def test_a_brief_survives_the_wire() -> None:
    for text, _, _ in FOUNDING:
        made = brief(text)
        assert Brief.from_json(made.to_json()) == made

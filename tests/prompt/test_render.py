"""Prompts for families of models: forms, voices, presets, negatives."""

from __future__ import annotations

import pytest

from packshot.core import CONCEPTS
from packshot.errors import InvalidRequest
from packshot.prompt import brief, families, prompts, unwanted_words

DUCK = brief("黄色的小鸭子戴着红色帽子，在花园里，没有气球")


def test_a_tag_family_gets_tags_and_a_negative_prompt() -> None:
    prompt, negative = prompts(DUCK, "sdxl")
    assert prompt.split(", ")[:4] == ["product photo", "yellow duck", "red hat", "in a garden"]
    assert negative.startswith("balloon, ")


def test_a_family_without_guidance_is_told_in_the_prompt_what_to_leave_out() -> None:
    prompt, negative = prompts(DUCK, "flux")
    assert "a yellow duck wearing a red hat in a garden, no balloon" in prompt
    assert negative == ""


def test_chinese_families_are_spoken_to_in_chinese() -> None:
    prompt, negative = prompts(DUCK, "qwen-image")
    assert prompt.startswith("一张佩戴红色帽子的黄色鸭子的产品照片，在花园里")
    assert negative.startswith("气球，")


def test_presets_and_styles_choose_the_closing_words() -> None:
    photo, drawn = brief("red sofa"), brief("red sofa, watercolour")
    assert "photography" in prompts(photo, "sd15")[0]
    assert "photography" not in prompts(drawn, "sd15")[0]
    assert "scary" in prompts(photo, "sd15", "kids")[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("set of 4 white ceramic mugs", "4 white ceramic mugs"),
        ("2 mice", "2 mice"),
        ("one orange chair", "one orange chair"),
        ("blue trousers", "of blue trousers"),
        ("an owl", "of an owl"),
    ],
)
def test_english_counts_and_articles(text: str, said: str) -> None:
    assert said in prompts(brief(text))[0]


def test_long_prompts_lose_their_last_words_first() -> None:
    text = "gold leather handbag with scarf, in a living room, top view, soft light, oil painting"
    prompt = prompts(brief(text), "sd15")[0]
    assert len(prompt.split()) <= families()["sd15"].most
    assert "gold leather handbag" in prompt


@pytest.mark.parametrize(
    ("param", "names"), [("family", ("sd9", "product")), ("preset", ("sdxl", "x"))]
)
def test_unknown_families_and_presets_are_refused(param: str, names: tuple[str, str]) -> None:
    with pytest.raises(InvalidRequest, match="known: ") as caught:
        prompts(DUCK, *names)
    assert caught.value.param == param


@pytest.mark.parametrize("name", families())
def test_every_voice_has_words_for_every_slot(name: str) -> None:
    voice = families()[name].voice
    for slot in ("scene", "view", "light", "style"):
        assert set(getattr(voice, slot)) == set(CONCEPTS[slot])


def test_the_chinese_voice_has_a_word_for_every_concept() -> None:
    voice = families()["qwen-image"].voice
    concepts = {c for concepts in CONCEPTS.values() for c in concepts}
    assert concepts - set(voice.word) == set()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("模糊, 水印, 红色, 帽子", ["模糊", "水印", "red", "hat"]),
        ("kein Text; Hüte", ["kein Text", "hat"]),
        ("blurry, red hats", ["blurry", "red", "hat"]),
    ],
)
def test_negative_prompts_are_translated_where_understood(text: str, words: list[str]) -> None:
    assert unwanted_words(text) == words
    assert prompts(DUCK, "plain", unwanted=words)[1].startswith(", ".join(["balloon", *words]))

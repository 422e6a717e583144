"""`Packshot`: what is checked before anything is drawn, and how the runtime is driven.

The runtime here is a plain one that paints flat pictures; the real one has tests of its own.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from PIL import Image

from packshot.core import Accessory, Brief, Facts, Match, ModelSpec, Picture, Request
from packshot.engine import Done, Event, Queued, Started, Stepped
from packshot.errors import InvalidRequest, NotDrawable, NotUnderstood
from packshot.order import check, drawable
from packshot.runtime.base import RequestState
from packshot.studio import Packshot
from tests.flat import OneStep

SPEC = ModelSpec(
    name="flat",
    revision="0",
    files={},
    classes=("mug/a", "sneaker/a", "cat/a"),
    scenes=("studio",),
    materials=("ceramic",),
    steps=3,
    candidates=1,
)
MUG = Brief(text="mug", subject="mug", colour="red", confidence=1.0)


class Flat(OneStep):
    """A runtime that counts its steps and paints one colour."""

    spec = SPEC

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.acts: dict[int, Callable[[], object]] = {}

    def prepare(self, request: Request) -> RequestState:
        self.calls.append("prepare")
        times = tuple(float(i) for i in range((request.steps or SPEC.steps) + 1))
        return RequestState(request, 0, None, times)  # type: ignore[arg-type]

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        self.calls.append("denoise")
        for state in states:
            self.acts.get(state.request.seed, lambda: None)()
        return [None for _ in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        self.calls.append("advance")
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        self.calls.append("decode")

    def render(self, state: RequestState) -> Picture:
        self.calls.append("render")
        request = state.request
        size = (request.width, request.height)
        facts = Facts(
            "flat", "0", request.seed, state.steps, *size, None, ("painted flat",), {"paint": 0.5}
        )
        return Picture(Image.new("RGB", size), Image.new("L", size), request.brief, facts)


@pytest.fixture
def runtime() -> Flat:
    return Flat()


@pytest.fixture
def studio(runtime: Flat) -> Iterator[Packshot]:
    with Packshot(runtime=runtime) as made:
        yield made


def test_a_picture_is_prepared_stepped_and_decoded(studio: Packshot, runtime: Flat) -> None:
    picture = studio.generate(MUG, seed=7, steps=2)
    steps = ["denoise", "advance"] * 2
    assert runtime.calls == ["prepare", *steps, "decode", "render"]
    assert picture.image.size == (1024, 1024)
    assert (picture.facts.seed, picture.facts.steps) == (7, 2)
    assert picture.facts.seconds["paint"] == 0.5
    assert picture.facts.seconds["total"] > 0
    assert picture.brief == MUG


def test_the_model_says_how_many_steps_where_nobody_else_does(studio: Packshot) -> None:
    assert studio.generate(MUG).facts.steps == SPEC.steps


def test_without_a_seed_each_picture_has_another_and_facts_say_which(studio: Packshot) -> None:
    seeds = {studio.generate(MUG, width=256, height=256).facts.seed for _ in range(4)}
    assert len(seeds) == 4


def test_several_pictures_of_one_text_count_the_seed_up(studio: Packshot) -> None:
    requests = studio.requests(MUG, n=3, seed=5, width=256, height=512)
    pictures = list(studio.generate_many(requests))
    assert [p.facts.seed for p in pictures] == [5, 6, 7]
    assert {p.image.size for p in pictures} == {(256, 512)}


def test_the_configuration_fills_in_what_the_call_leaves_open(
    runtime: Flat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACKSHOT_PICTURE_WIDTH", "512")
    monkeypatch.setenv("PACKSHOT_PICTURE_STEPS", "4")
    with Packshot(runtime=runtime) as studio:
        picture = studio.generate(MUG)
    assert picture.image.size == (512, 1024)
    assert picture.facts.steps == 4


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("width", 248),
        ("width", 1025),
        ("height", 2056),
        ("height", -256),
        ("steps", 0),
        ("steps", 51),
        ("seed", -1),
        ("seed", 2**63),
        ("n", 0),
        ("n", 1001),
    ],
)
def test_a_field_out_of_range_is_refused_by_name(studio: Packshot, field: str, value: int) -> None:
    with pytest.raises(InvalidRequest, match=f"{field} {value}".replace("-", "-")) as caught:
        studio.requests(MUG, **{field: value})  # type: ignore[arg-type]
    assert caught.value.param == field


def test_a_ratio_beyond_three_to_one_is_refused_with_the_longest_side(studio: Packshot) -> None:
    with pytest.raises(InvalidRequest, match="that is 768 pixels") as caught:
        studio.requests(MUG, width=256, height=1024)
    assert caught.value.param == "size"
    studio.requests(MUG, width=256, height=768)


def test_slots_may_be_stated_beside_the_text(studio: Packshot) -> None:
    (request,) = studio.requests(MUG, colour="#7A1F2B", scene="kitchen", material=None)
    assert (request.brief.colour, request.brief.scene) == ("#7a1f2b", "kitchen")
    assert request.brief.material == MUG.material


@pytest.mark.parametrize(
    ("slot", "value", "hint"),
    [
        ("colour", "#zzz", "six hex digits such as #7a1f2b"),
        ("material", "silky", "did you mean silk?"),
        ("view", "behind", "front, side, top"),
    ],
)
def test_an_unknown_concept_is_refused_with_the_known_ones(
    studio: Packshot, slot: str, value: str, hint: str
) -> None:
    with pytest.raises(InvalidRequest, match=slot) as caught:
        studio.requests(MUG, **{slot: value})  # type: ignore[arg-type]
    assert caught.value.param == slot
    assert hint in caught.value.message


def test_a_picture_of_pixels_cannot_be_repainted(studio: Packshot) -> None:
    with pytest.raises(InvalidRequest, match="flat draws pixels"):
        studio.generate(MUG, width=256, height=256).repaint(colour="blue")


def test_the_last_seeds_leave_no_room_for_more(studio: Packshot) -> None:
    check(Request(MUG, seed=2**63 - 1))
    with pytest.raises(InvalidRequest):
        studio.requests(MUG, seed=2**63 - 1, n=2)


@pytest.mark.parametrize("text", ["", "  \n\t", "\u3000"])
def test_an_empty_text_is_refused_with_an_example(studio: Packshot, text: str) -> None:
    with pytest.raises(InvalidRequest, match="the text is empty"):
        studio.generate(text)


def test_an_endless_text_is_refused(studio: Packshot) -> None:
    with pytest.raises(InvalidRequest, match=r"the text has 20,001 characters"):
        studio.generate("x" * 20_001)


def test_a_subject_that_cannot_be_drawn_names_word_neighbour_and_way_out(
    runtime: Flat, studio: Packshot
) -> None:
    brief = Brief("靴子", subject="boot", matches=(Match("subject", "boot", "靴子", 0, 2),))
    with pytest.raises(NotDrawable) as caught:
        studio.generate(brief)
    message = caught.value.message
    assert "'靴子' asks for: boot, which flat cannot draw" in message
    assert "near it are sneaker (it draws mug, sneaker, cat)" in message
    assert runtime.calls == []


@pytest.mark.parametrize(
    ("others", "says"),
    [
        ((), "SDXL or Qwen-Image, could, once installed"),
        (("wide", "wider"), "wide draws it: choose that model; wider draws it"),
    ],
)
def test_a_refusal_names_who_could_draw_it(others: tuple[str, ...], says: str) -> None:
    with pytest.raises(NotDrawable, match=says):
        drawable(Brief("boots", subject="boot"), SPEC, lambda subject: others)


def test_what_is_left_out_is_said(studio: Packshot) -> None:
    brief = Brief(
        "two cats with hats from the top",
        subject="cat",
        view="top",
        quantity=2,
        accessories=(Accessory("hat"),),
    )
    assert studio.generate(brief, width=256, height=256).facts.substitutions == (
        "accessory hat is not drawn",
        "view top is drawn from the subject's own side",
        "one is drawn instead of 2",
        "painted flat",
    )


@pytest.mark.parametrize("text", ["测试生成", "hello world"])
def test_a_text_that_names_nothing_is_refused_with_an_example(studio: Packshot, text: str) -> None:
    with pytest.raises(NotUnderstood, match='name a product, such as "a red leather mug"'):
        studio.generate(text)


def test_what_is_not_known_is_named_and_what_is_spelt_alike() -> None:
    with pytest.raises(NotUnderstood) as caught:
        drawable(Brief("a mugh, " + "x" * 99, unknown=("mugh", "x" * 99)), SPEC)
    assert f"'mugh', '{'x' * 40}' are not known here" in caught.value.message
    assert "do you mean mug?" in caught.value.message
    assert "SDXL" in caught.value.message


def test_a_text_that_asks_for_any_product_gets_one_and_is_told(studio: Packshot) -> None:
    picture = studio.generate("A high-resolution product photo", width=256, height=256)
    assert picture.brief.subject in SPEC.subjects
    assert picture.facts.substitutions[0].startswith("the text names no product: ")


def ours() -> set[threading.Thread]:
    names = {"packshot-session", "_run", "_guard"}
    return {thread for thread in threading.enumerate() if thread.name in names}


def test_threads_begin_with_the_first_picture_and_end_with_the_studio(runtime: Flat) -> None:
    before = ours()  # such as those of a test whose runtime hangs
    with Packshot(runtime=runtime) as studio:
        assert studio.load() is runtime
        studio.requests(MUG)
        assert ours() <= before
        studio.generate(MUG, width=256, height=256)
        assert ours() > before
    assert ours() <= before
    assert studio.generate(MUG, width=256, height=256).facts.steps == SPEC.steps, "it opens again"
    del studio
    assert ours() <= before, "nobody closed it"


def test_a_seed_that_was_drawn_is_given_again_as_a_copy(studio: Packshot, runtime: Flat) -> None:
    first, again = (studio.generate(MUG, seed=7, width=256, height=256) for _ in range(2))
    assert runtime.calls.count("render") == 1
    assert (first.facts.cache, again.facts.cache) == (None, "exact")
    assert again.facts.seconds.keys() == {"total"}
    first.image.putpixel((0, 0), (255, 0, 0))
    later = studio.generate(MUG, seed=7, width=256, height=256)
    assert later.image.getpixel((0, 0)) == again.image.getpixel((0, 0)) == (0, 0, 0)


def test_some_requests_are_submitted_ahead_but_not_all(studio: Packshot) -> None:
    taken = []

    def endless() -> Iterator[Request]:
        for seed in itertools.count():
            taken.append(seed)
            yield Request(MUG, seed, 256, 256)

    pictures = studio.generate_many(endless())
    assert [next(pictures).facts.seed for _ in range(3)] == [0, 1, 2]
    assert 3 < len(taken) < 10


def test_pictures_come_before_the_failure_of_a_later_one(studio: Packshot) -> None:
    good, boot = Request(MUG, 1, 256, 256), Brief("boots", subject="boot")
    pictures = studio.generate_many([good, Request(boot, 2, 256, 256)])
    assert next(pictures).facts.seed == 1
    with pytest.raises(NotDrawable):
        next(pictures)


def test_what_a_runtime_raises_reaches_the_caller_as_it_is(studio: Packshot, runtime: Flat) -> None:
    def fail() -> None:
        raise ZeroDivisionError("of its own")

    runtime.acts[3] = fail
    with pytest.raises(ZeroDivisionError, match="of its own"):
        studio.generate(MUG, seed=3, width=256, height=256)
    assert studio.generate(MUG, seed=4, width=256, height=256).facts.seed == 4


def test_events_are_heard_on_the_thread_that_waits(studio: Packshot) -> None:
    heard: list[tuple[Event, int]] = []

    def watch(event: Event) -> None:
        heard.append((event, threading.get_ident()))

    studio.generate(MUG, seed=1, width=256, height=256, steps=2, watch=watch)
    events = [event for event, _ in heard]
    assert events[:-1] == [Queued(0), Started(), Stepped(1, 2), Stepped(2, 2)]
    assert isinstance(events[-1], Done)
    assert {thread for _, thread in heard} == {threading.get_ident()}


def test_who_leaves_takes_back_what_is_still_to_be_made(studio: Packshot, runtime: Flat) -> None:
    requests = [Request(MUG, seed, 256, 256) for seed in range(4)]
    there, go = threading.Event(), threading.Event()

    def hold() -> None:
        there.set()
        go.wait(60)

    runtime.acts[1] = hold
    pictures = studio.generate_many(requests)
    next(pictures)
    assert there.wait(60)
    pictures.close()  # type: ignore[attr-defined]
    assert studio._session is not None
    while len(studio._session._service.engine):
        time.sleep(0.001)
    go.set()
    assert studio.generate(MUG, seed=9, width=256, height=256).facts.seed == 9
    assert runtime.calls.count("render") == 2


def test_what_can_be_drawn_is_left_as_it_is() -> None:
    assert drawable(MUG, SPEC) == (MUG, ())


def test_several_threads_may_share_a_studio(studio: Packshot) -> None:
    def use(number: int) -> list[int]:
        seeds = range(3 * number, 3 * number + 3)
        made = studio.generate_many(Request(MUG, seed, 256, 256) for seed in seeds)
        return [picture.facts.seed for picture in made]

    with ThreadPoolExecutor(4) as pool:
        assert list(itertools.chain(*pool.map(use, range(4)))) == list(range(12))


@pytest.mark.parametrize("left", [0, 3])
def test_a_program_that_closes_nothing_ends_as_others_do(left: int) -> None:
    program = f"""
from packshot import Brief, Packshot, Request
studio = Packshot()
mug = Brief("mug", subject="mug")
requests = [Request(mug, seed, 256, 256, 2) for seed in range({left} + 1)]
pictures = studio.generate_many(requests)
print(next(pictures).facts.seed)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=300, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")

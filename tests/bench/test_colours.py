"""Colour of drafts: measured where one is asked for, and apart where metal or glass hide it."""

from dataclasses import replace

from packshot.bench import colours
from packshot.core import Brief
from packshot.paint import Options
from tests.paint.subject import buffers

RED = Brief("mug", subject="mug", colour="red", material="cotton", scene="forest", light="night")


def test_a_colour_is_measured_in_neutral_light_whatever_the_brief_says() -> None:
    drawn = buffers(roles=False)
    found = colours.off(drawn, RED, Options(threads=1))
    plain = replace(RED, scene="white-background", light=None)
    assert found == colours.off(drawn, plain, Options(threads=1))
    assert found is not None
    assert 0 < found <= 6


def test_nothing_is_measured_where_no_colour_is_asked_for_or_none_is_seen() -> None:
    drawn = buffers(roles=False)
    assert colours.off(drawn, replace(RED, colour=None)) is None
    assert colours.off(replace(drawn, fills=True), RED) is None
    assert colours.off(replace(drawn, data=drawn.data * 0), RED) is None


def test_metals_and_glass_are_summed_up_apart() -> None:
    found = colours.summary([("cotton", 1.0), ("cotton", 3.0), ("steel", 50.0), ("glass", 40.0)])
    assert found["plain"] == {"n": 2, "median": 2, "p95": 2.9}
    assert found["all"]["n"] == 4
    assert list(found["materials"]) == ["cotton", "steel", "glass"]
    assert colours.summary([])["plain"] is None

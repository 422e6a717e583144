"""Requests: equal ones have equal digests."""

from dataclasses import replace

from packshot.core import Brief, Request

MUG = Request(Brief("mug", subject="mug"), seed=3)


def test_every_field_of_a_request_is_in_its_digest() -> None:
    changes = {"seed": 4, "width": 512, "height": 512, "steps": 5, "reuse": True}
    others = [replace(MUG, **{name: value}) for name, value in changes.items()]  # type: ignore[arg-type]
    others.append(replace(MUG, brief=Brief("mug", subject="mug", colour="red")))
    others.append(replace(MUG, brief=Brief("mug", subject="mug", design="enamel")))
    assert len({r.digest for r in (MUG, *others)}) == 1 + len(others)


def test_a_digest_stays_what_it_was_before_there_was_a_step_cache() -> None:
    known = "1991997689de828a857a619c6f6baaad30d92a3391a0911baa8761b22a891cb0"
    assert MUG.digest == known

"""Many random pictures in one process: does anything fail, does memory grow, what do they take?"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from packshot.bench.probe import peak_bytes, resident_bytes
from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.bench.words import LANGUAGES, Wish, wishes
from packshot.core import Picture
from packshot.errors import InvalidRequest
from packshot.studio import Packshot

SIDE = 512
MIB = 2**20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one text: the subject that was drawn, or why there is no picture. `failed`
    where that is no answer that a user should get.
    """

    wish: Wish
    subject: str | None
    seconds: float
    resident: int
    problem: str = ""
    failed: bool = False


def measure(studio: Packshot, count: int, seed: int, progress: Progress) -> dict[str, Any]:
    """`count` pictures of random texts, one after another in this process."""
    todo = wishes(studio.spec, count, seed)
    studio.load()
    begun = resident_bytes()
    made = [attempt(studio, w, n) for n, w in enumerate(progress(todo, "drawing random texts"))]
    return {
        "model": {"name": studio.spec.name, "revision": studio.spec.revision},
        "size": SIDE,
        "seed": seed,
        "languages": list(LANGUAGES),
        **summary(made),
        "memory": memory(begun, [one.resident for one in made]),
    }


def attempt(studio: Packshot, wish: Wish, number: int) -> Outcome:
    """One picture; whatever happens is an outcome."""
    start = time.perf_counter()
    subject, problem, failed = None, "", False
    try:
        (request,) = studio.requests(wish.text, seed=number, width=SIDE, height=SIDE)
        picture = next(iter(studio.generate_many([request])))
        subject = picture.brief.subject
        problem = _wrong(picture)
        failed = bool(problem)
    except InvalidRequest as refusal:
        problem = f"{refusal.code}: {refusal.message}"
    except Exception as error:
        problem, failed = f"{type(error).__name__}: {error}", True
    seconds = time.perf_counter() - start
    return Outcome(wish, subject, seconds, resident_bytes(), problem, failed)


def _wrong(picture: Picture) -> str:
    """What no picture may be: of another size, or all of one colour."""
    if picture.image.size != (SIDE, SIDE) or picture.alpha.size != (SIDE, SIDE):
        return f"the picture measures {picture.image.size}"
    if np.ptp(np.asarray(picture.image)) == 0:
        return "the picture is empty"
    return ""


def summary(made: Sequence[Outcome]) -> dict[str, Any]:
    """What failed, what was refused, how many show the subject that was meant, seconds."""
    drawn = [one for one in made if not one.problem]
    return {
        "pictures": len(made),
        "failures": [_told(one) for one in made if one.failed],
        "refused": [_told(one) for one in made if one.problem and not one.failed],
        "as_meant": sum(one.subject == one.wish.subject for one in drawn),
        "seconds": spread([one.seconds for one in drawn]) if drawn else None,
    }


def _told(one: Outcome) -> dict[str, str]:
    return {"language": one.wish.language, "text": one.wish.text, "problem": one.problem}


def memory(begun: int, resident: Sequence[int]) -> dict[str, Any]:
    """Resident bytes: with the model loaded, after each quarter of the pictures and at the peak;
    and by how many MiB per 100 pictures the second half grows (least squares), for in the first
    plates and shaders are met for the first time.
    """
    second = np.array(resident[len(resident) // 2 :]) / MIB
    slope = float(np.polyfit(np.arange(len(second)), second, 1)[0]) if len(second) > 1 else 0.0
    quarters = [resident[(len(resident) * k) // 4 - 1] for k in (1, 2, 3, 4)]
    return {
        "loaded": begun,
        "quarters": quarters,
        "peak": peak_bytes(),
        "slope_mib_per_100": 100 * slope,
    }

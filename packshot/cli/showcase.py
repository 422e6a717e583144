"""The demo's texts, and what shows its pictures: a contact sheet and a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from packshot.core import Picture
from packshot.finish import Tile, contact_sheet, write_bytes

SHEET = "contact-sheet.jpg"
LOOKS_SHEET = "one-seed.jpg"
PAGE = "index.html"

TEXTS: Sequence[tuple[str, str]] = (
    ("zh-Hans", "红色真皮手提包，白色背景"),
    ("en", "A yellow ceramic teapot in a kitchen"),
    ("es", "Sofá de cuero marrón en una sala de estar"),
    ("de", "Dunkelblauer Rucksack, Studio"),
    ("ar", "كرسي خشبي في غرفة المعيشة"),
    ("ja", "白い革のスニーカー、スタジオ"),
    ("fr", "Flacon de parfum rose sur fond blanc"),
    ("ru", "Золотая металлическая лампа в гостиной"),
    ("it", "Auto blu su sfondo bianco"),
    ("pl", "Brązowy miś pluszowy w salonie"),
    ("hi", "सफ़ेद पृष्ठभूमि पर नारंगी लोमड़ी"),
    ("tr", "Yeşil seramik şişe, beyaz arka plan"),
    ("ko", "빨간 알람 시계, 흰 배경"),
    ("pt", "Violão de madeira em um quarto"),
    ("fa", "کیف دستی چرم سبز در استودیو"),
    ("vi", "Gấu trúc với quả bóng bay màu đỏ"),
)
"""Language (BCP 47) and text: products, toys and animals, materials and scenes."""


LOOKS: Sequence[str] = tuple(
    f"{look} {subject}, {scene}"
    for subject, looks in (
        ("handbag", "red leather|navy cotton|beige leather|silver metal|black leather"),
        ("mug", "white ceramic|orange ceramic|brown wood|gold metal|light-blue ceramic"),
        ("armchair", "green cotton|brown leather|grey cotton|pink cotton|black leather"),
    )
    for look, scene in zip(
        looks.split("|"),
        ("white background", "white background", "living room", "studio", "studio"),
        strict=True,
    )
)
"""One product a row, each in five looks: what changes is painted, what stays is the seed."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the demo with the text that it was made of."""

    language: str
    text: str
    path: Path
    picture: Picture

    @property
    def seconds(self) -> float:
        """Wall time of the picture, loading the model apart."""
        return self.picture.facts.seconds["total"]

    @property
    def summary(self) -> str:
        """What was understood, in a few words: "red leather handbag"."""
        brief = self.picture.brief
        words = filter(None, (brief.colour, brief.material, brief.subject))
        return " ".join(words).replace("-", " ")

    @property
    def scene(self) -> str:
        """Where it stands: "white background"."""
        return (self.picture.brief.scene or "usual scene").replace("-", " ")


def write_sheet(shots: Sequence[Shot], path: Path) -> None:
    """The contact sheet: all pictures side by side, captioned. Raises OutputError."""
    tiles = [Tile(shot.picture.image, shot.summary, _note(shot)) for shot in shots]
    write_bytes(path, contact_sheet(tiles))


def write_looks(pictures: Sequence[Picture], path: Path) -> None:
    """The sheet of one seed in many looks, a product a row. Raises OutputError."""
    tiles = [Tile(picture.image, picture.brief.text) for picture in pictures]
    write_bytes(path, contact_sheet(tiles, columns=5, side=360))


def _note(shot: Shot) -> str:
    return f"{shot.language} · {shot.scene} · {shot.seconds:.1f} s"


def write_page(shots: Sequence[Shot], path: Path) -> None:
    """The page: each picture with its text in its own script. Raises OutputError."""
    facts = shots[0].picture.facts
    cards = "\n".join(_card(shot) for shot in shots)
    page = _PAGE.format(
        style=_STYLE, cards=cards, n=len(shots), model=escape(facts.model), revision=facts.revision
    )
    write_bytes(path, page.encode())


def _card(shot: Shot) -> str:
    facts = shot.picture.facts
    direction = "rtl" if shot.language == "ar" else "ltr"
    return _CARD.format(
        file=escape(shot.path.name),
        language=shot.language,
        direction=direction,
        text=escape(shot.text),
        summary=escape(shot.summary),
        scene=escape(shot.scene),
        facts=f"{facts.width}×{facts.height} · seed {facts.seed} · {shot.seconds:.2f} s",
        notes="".join(f"<li>{escape(note)}</li>" for note in facts.substitutions),
    )


_STYLE = """
:root { color-scheme: light; --ink: #1d1d1b; --faint: #767672; --line: #e4e4e0; }
* { box-sizing: border-box; margin: 0; }
body { background: #fff; color: var(--ink); padding: clamp(1.5rem, 4vw, 4rem);
  font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Hiragino Sans",
    "Noto Sans Arabic", sans-serif; }
header { max-width: 44rem; margin-bottom: clamp(2rem, 4vw, 4rem); }
h1 { font-size: 2rem; font-weight: 600; letter-spacing: -0.02em; line-height: 1.2; }
header p { color: var(--faint); margin-top: 0.5rem; }
main { display: grid; gap: 2.5rem 1.75rem;
  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
figure a { display: block; border: 1px solid var(--line); }
img { display: block; width: 100%; height: auto; }
figcaption { padding-top: 0.8rem; }
blockquote { font-size: 1.15rem; line-height: 1.45; min-height: 3.35rem; }
blockquote[dir="rtl"] { font-size: 1.25rem; line-height: 1.34; }
.facts, ul { color: var(--faint); font-size: 0.85rem; font-variant-numeric: tabular-nums; }
.brief { font-size: 0.85rem; margin-top: 0.3rem; }
ul { padding-inline-start: 1.1em; }
"""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Packshot: {n} product texts, {n} pictures</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{n} product texts, {n} pictures</h1>
<p>Six languages, one model ({model} {revision}), drawn on this machine's processor.</p>
</header>
<main>
{cards}
</main>
</body>
</html>
"""

_CARD = """<figure>
<a href="{file}"><img src="{file}" width="1024" height="1024" loading="lazy" alt="{summary}"></a>
<figcaption>
<blockquote lang="{language}" dir="{direction}">{text}</blockquote>
<p class="brief">{summary} · {scene}</p>
<p class="facts">{facts}</p>
<ul>{notes}</ul>
</figcaption>
</figure>"""

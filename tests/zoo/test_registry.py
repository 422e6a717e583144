"""Manifests round-trip, and a model whose files are not as recorded is refused by name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from packshot import zoo
from packshot.errors import ConfigError, ModelError
from packshot.zoo.manifest import FileRecord, Manifest, record_of
from tests.conftest import Run


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    """A folder with one tiny made-up model, `tiny`."""
    folder = tmp_path / "models" / "tiny"
    folder.mkdir(parents=True)
    files = {}
    for role in ("denoiser", "decoder", "critic"):
        path = folder / f"{role}.onnx"
        path.write_bytes(role.encode() * 100)
        files[role] = record_of(path)
    zoo.write_manifest(folder, tiny(files))
    return folder.parent


def tiny(files: dict[str, FileRecord]) -> Manifest:
    return Manifest(
        name="tiny",
        licence="Apache-2.0",
        files=files,
        classes=("mug/classic", "mug/tall", "sofa/two-seat"),
        scenes=("white-background",),
        materials=("ceramic", 'odd "name"\x7f'),
        steps=8,
        candidates=2,
        shift=2.5,
        training={"commit": "abc", "data_seed": 7, "note": "größer\n"},
        metrics={"mask_iou": 0.93},
    )


def test_a_written_manifest_is_read_back_equal(models_dir: Path) -> None:
    written = zoo.manifest("tiny", models_dir)
    assert written == tiny(dict(written.files))


def test_loading_gives_what_a_runtime_needs(models_dir: Path) -> None:
    spec = zoo.load("tiny", models_dir)
    assert spec.subjects == ("mug", "sofa")
    assert (spec.steps, spec.candidates, spec.shift) == (8, 2, 2.5)
    assert spec.latent_shape == (8, 32, 32)
    assert spec.files["decoder"].read_bytes().startswith(b"decoder")
    assert len(spec.revision) == 12


def test_other_weights_are_another_revision(models_dir: Path) -> None:
    before = zoo.manifest("tiny", models_dir)
    files = {**before.files, "critic": FileRecord("critic.onnx", "0" * 64, 3)}
    assert replace(before, files=files).revision != before.revision


def test_a_map_for_previews_is_no_other_revision(models_dir: Path) -> None:
    before = zoo.manifest("tiny", models_dir)
    files = {**before.files, "preview": FileRecord("preview.npz", "0" * 64, 3)}
    assert replace(before, files=files).revision == before.revision


def test_names_lists_what_is_installed(models_dir: Path) -> None:
    assert "tiny" in zoo.names(models_dir)
    assert "tiny" not in zoo.names()


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[50] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (damage, "decoder.onnx is damaged: sha256 "),
        (lambda path: path.write_bytes(b"cut short"), "decoder.onnx is damaged: 9 bytes instead"),
        (lambda path: path.unlink(), "decoder.onnx is missing"),
    ],
    ids=["one bit", "cut short", "missing"],
)
def test_a_file_that_is_not_as_recorded_is_refused(
    models_dir: Path, harm: object, says: str
) -> None:
    assert callable(harm)
    harm(models_dir / "tiny" / "decoder.onnx")
    with pytest.raises(ModelError) as caught:
        zoo.load("tiny", models_dir)
    assert says in caught.value.message
    assert f"copy the model into {models_dir} again" in caught.value.message


def test_a_record_that_does_not_match_its_file_is_never_written(models_dir: Path) -> None:
    wrong = tiny({"decoder": FileRecord("decoder.onnx", "0" * 64, 1)})
    with pytest.raises(ModelError, match="is not the file of the record"):
        zoo.write_manifest(models_dir / "tiny", wrong)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("format = 1", "format = 2", "unknown format"),
        ('path = "critic.onnx"', 'path = "../critic.onnx"', "is not a plain file name"),
        ("steps = 8", "", "is not a manifest"),
        ("steps = 8", "steps = 8\nstepps = 8", "is not a manifest"),
        ("[files", "[[files", "cannot be read"),
        ('name = "tiny"\nrevision = "', 'name = "tiny"\nrevision = "0', "but it says 0"),
    ],
)
def test_a_wrong_manifest_is_refused_by_name(
    models_dir: Path, old: str, new: str, says: str
) -> None:
    path = models_dir / "tiny" / "manifest.toml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(ModelError, match=r"manifest\.toml") as caught:
        zoo.load("tiny", models_dir)
    assert says in caught.value.message


@pytest.mark.parametrize("name", ["", "..", "a/b", "nothing-like-it"])
def test_a_name_that_is_no_model_is_refused(models_dir: Path, name: str) -> None:
    with pytest.raises(ModelError, match=r"no model .* installed: .*tiny"):
        zoo.load(name, models_dir)


def test_verify_on_the_command_line_names_the_file_and_the_way_out(
    packshot: Run, models_dir: Path
) -> None:
    damage(models_dir / "tiny" / "critic.onnx")
    done = packshot("--set", f"zoo.models_dir={models_dir}", "models", "verify", "tiny")
    assert done.returncode == 6
    assert done.stderr.startswith("error: model tiny: critic.onnx is damaged")
    assert len(done.stderr.splitlines()) == 1


def test_list_on_the_command_line_shows_what_a_model_draws(packshot: Run, models_dir: Path) -> None:
    done = packshot("--set", f"zoo.models_dir={models_dir}", "models", "list")
    row = next(line for line in done.stdout.splitlines() if line.startswith("tiny"))
    assert "mug sofa" in row


def test_a_folder_that_cannot_be_read_is_told_by_its_setting(packshot: Run, tmp_path: Path) -> None:
    unreadable = tmp_path / ("x" * 300)  # root may read all, but no name that is too long
    for look in (zoo.names, lambda folder: zoo.load("packshot-embedded", folder)):
        with pytest.raises(ConfigError, match=r"set zoo\.models_dir") as caught:
            look(unreadable)
        assert caught.value.param == "zoo.models_dir"
    done = packshot(f"--set=zoo.models_dir={unreadable}", "serve", "--port", "0")
    assert (done.returncode, done.stderr.count("\n")) == (5, 1)
    assert zoo.names(tmp_path / "none") == ("packshot-embedded",)

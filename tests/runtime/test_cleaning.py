import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import label

from packshot.core import CHANNELS
from packshot.runtime.cleaning import cleaned, clear_haze, drop_islands, label_pieces, to_units


@settings(max_examples=60, deadline=None)
@given(arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_pieces_are_those_of_scipy(mask: np.ndarray) -> None:
    ours, (theirs, count) = label_pieces(mask), label(mask)
    assert len(np.unique(ours[mask])) == count
    pairs = {(int(a), int(b)) for a, b in zip(ours[mask], theirs[mask], strict=True)}
    assert len(pairs) == count
    assert (ours == 0).sum() == (theirs == 0).sum()


AO = CHANNELS.index("ao")


def drawing() -> np.ndarray:
    data = np.zeros((len(CHANNELS), 64, 64), np.float32)
    data[0, 20:44, 20:44] = 1
    data[3] = data[0]
    data[-2:] = 1
    return data


def test_a_whole_drawing_is_left_alone() -> None:
    data = drawing()
    out, dropped = drop_islands(data)
    assert dropped == 0
    assert out is data


def test_a_stray_piece_becomes_open_ground_and_the_subject_keeps_its_edge() -> None:
    data = drawing()
    data[0, 5:8, 5:8] = 1
    data[AO, 3:10, 3:10] = 0.2
    out, dropped = drop_islands(data)
    assert 0 < dropped < 0.05
    assert out[0, 5:8, 5:8].max() == 0
    assert out[AO, 5:8, 5:8].min() == 1
    assert np.array_equal(out[0, 18:46, 18:46], data[0, 18:46, 18:46])


def test_a_second_large_piece_is_a_part_and_stays() -> None:
    data = drawing()
    data[0, 50:60, 20:44] = 1
    out, dropped = drop_islands(data)
    assert dropped == 0
    assert out[0, 55, 30] == 1


def test_units_are_those_of_buffers_and_the_noise_floor_is_gone() -> None:
    decoded = np.full((len(CHANNELS), 4, 4), -0.95, np.float32)
    data = to_units(decoded)
    assert data[0].max() == 0
    assert np.allclose(data[1], -0.95)
    assert np.allclose(data[4], 0.025)


def test_haze_away_from_the_edge_is_cleared_and_the_ground_stays() -> None:
    data = drawing()
    data[0, 2, 2] = data[0, 18, 30] = 0.1
    out = clear_haze(data)
    assert out[0, 2, 2] == 0
    assert out[0, 18, 30] == np.float32(0.1)
    assert np.array_equal(out[10:], data[10:])
    assert np.array_equal(out[:, 20:44, 20:44], data[:, 20:44, 20:44])


def test_what_was_cleaned_once_is_cleaned_by_its_units_alone() -> None:
    decoded = np.random.default_rng(1).uniform(-1.1, 1.1, (len(CHANNELS), 48, 48))
    decoded[0] = np.where(decoded[0] > 0.9, 1, -0.9)
    decoded[0, 10:30, 10:30] = 1
    data, dropped = drop_islands(clear_haze(to_units(decoded.astype(np.float32))))
    assert dropped > 0
    again = to_units(cleaned(decoded.astype(np.float32), data))
    assert again.tobytes() == data.tobytes()
    some = CHANNELS[:3] + CHANNELS[-2:]
    few = to_units(decoded[[0, 1, 2, -2, -1]].astype(np.float32), some)
    clear = drop_islands(clear_haze(few))[0]
    again = to_units(cleaned(decoded[[0, 1, 2, -2, -1]].astype(np.float32), clear, some), some)
    assert np.array_equal(again, clear)


def test_channels_that_a_decoder_does_not_draw_are_empty() -> None:
    decoded = np.full((3, 4, 4), 0.5, np.float32)
    data = to_units(decoded, ("alpha", "metal", "ao"))
    drawn = [CHANNELS.index(name) for name in ("alpha", "metal", "ao")]
    assert np.allclose(data[drawn[1:]], 0.75)
    assert not np.delete(data, drawn, 0).any()

"""Keys: shown once, kept as a digest, refused as soon as they are wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from packshot.errors import InvalidRequest, NotFound, Unauthorized
from packshot.store import Store, StoreConfig
from tests.store.conftest import Clock, Scenario, opened

Play = Callable[[Scenario], None]


def test_a_key_opens_until_it_is_revoked_or_expires(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        limits = {"images_per_minute": 60}
        key, text = await store.keys.create("shop", "till", scopes=["generate"], limits=limits)
        short, other = await store.keys.create("shop", "short", expires=clock.now + 10)
        found = await store.keys.verify(text)
        assert (found.tenant, found.scopes, found.limits) == ("shop", ("generate",), limits)
        assert text.startswith(f"ps_{found.prefix}_")
        assert await store.keys.verify(other) == short
        clock.now += 10
        with pytest.raises(Unauthorized):
            await store.keys.verify(other)
        revoked = await store.keys.revoke(key.prefix)
        clock.now += 1
        assert (await store.keys.revoke(key.id)).revoked == revoked.revoked
        with pytest.raises(Unauthorized):
            await store.keys.verify(text)
        assert [one.name for one in await store.keys.all("shop")] == ["till", "short"]
        with pytest.raises(NotFound):
            await store.keys.revoke("no such key")

    play(scenario)


@pytest.mark.parametrize(
    "wrong", ["", " ", "a\nb", "a\x00", "\x1b[31m", "a ", "a\u2028b", "a" * 201]
)
@pytest.mark.parametrize("field", ["tenant", "name"])
def test_a_name_stands_in_one_line(play: Play, field: str, wrong: str) -> None:
    async def scenario(store: Store) -> None:
        with pytest.raises(InvalidRequest) as caught:
            names = {"tenant": "shop", "name": "till", field: wrong}
            await store.keys.create(names["tenant"], names["name"])
        assert caught.value.param == field
        assert caught.value.message.isprintable()
        assert not await store.keys.any()
        assert [one.id for one in await store.tenants.all()] == ["default"]
        await store.keys.create("magasin d'été", "水墨 2")

    play(scenario)


def test_what_is_not_the_whole_key_opens_nothing(play: Play) -> None:
    async def scenario(store: Store) -> None:
        key, text = await store.keys.create("shop", "till")
        _, another = await store.keys.create("shop", "other")
        mixed = f"ps_{key.prefix}_{another.split('_', 2)[2]}"
        wrong = ["", "ps", "ps__", text[:-1], text + "x", text.upper(), mixed, "\x00", "\ud800_a_b"]
        for one in (*wrong, f"ps_{key.prefix}_", "ps_\x00_x", f"ps_{key.prefix}\x00_x"):
            with pytest.raises(Unauthorized):
                await store.keys.verify(one)

    play(scenario)


def test_the_database_does_not_hold_the_key(tmp_path: object, clock: Clock) -> None:
    config = StoreConfig(folder=tmp_path)  # type: ignore[arg-type]

    async def main() -> str:
        async with opened(config, clock) as store:
            return (await store.keys.create("shop", "till"))[1]

    secret = asyncio.run(main()).split("_", 2)[2].encode()
    for file in config.folder.glob("packshot.db*"):
        assert secret not in file.read_bytes()

"""The ids of a listing, compared with an ordinary set."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from daftra_client.id_set import IdSet

IDS = st.integers(-(2**70), 2**70) | st.integers(0, 200)


@given(st.lists(IDS), st.lists(IDS, max_size=5))
def test_it_is_a_set(added: list[int], asked: list[int]) -> None:
    ids, plain = IdSet(), set(added)
    for id in added:
        ids.add(id)
    assert bool(ids) == bool(plain)
    assert [id in ids for id in [*added, *asked]] == [id in plain for id in [*added, *asked]]
    assert ids.isdisjoint(asked) == plain.isdisjoint(asked)


def test_ids_that_lie_close_together_take_little_room() -> None:
    tracemalloc.start()
    try:
        ids = IdSet()
        for id in range(10**6, 10**6 + 50_000):
            ids.add(id)
        assert tracemalloc.get_traced_memory()[0] < 5 * 50_000
    finally:
        tracemalloc.stop()

"""The ids of a listing, compared with an ordinary set."""

from __future__ import annotations

import tracemalloc

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from daftra_client._methods.id_set import IdSet

IDS = st.integers(-(2**70), 2**70) | st.integers(0, 200)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(IDS), st.lists(IDS, max_size=5), st.lists(IDS))
def test_it_is_a_set(first: list[int], asked: list[int], others: list[int]) -> None:
    ids, plain = IdSet(first), set(first)
    assert ids.isdisjoint(IdSet(others)) == plain.isdisjoint(others)
    assert ids.issubset(IdSet(others)) == plain.issubset(others)
    assert IdSet(asked).issubset(IdSet(asked + others))
    ids.update(IdSet(others))
    plain.update(others)
    assert len(ids) == len(plain)
    assert bool(ids) == bool(plain)
    assert [id in ids for id in [*first, *others, *asked]] == [id in plain for id in [*first, *others, *asked]]


def test_ids_that_lie_close_together_take_little_room() -> None:
    tracemalloc.start()
    try:
        ids = IdSet()
        for page in range(10**6, 10**6 + 50_000, 100):
            ids.update(IdSet(range(page, page + 100)))
        assert tracemalloc.get_traced_memory()[0] < 5 * 50_000
    finally:
        tracemalloc.stop()

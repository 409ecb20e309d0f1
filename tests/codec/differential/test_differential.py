"""Records of every model give what was recorded for them, on each way that they can be read.

`recorded.json.xz` holds the records with their outcomes, so that what is replayed does not follow the document or the
models. `record.py` beside it makes it anew when behaviour is changed on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from daftra_client._codec.record import Record
from tests.codec.differential.reading import (
    Outcome,
    Read,
    Refused,
    decode,
    differing,
    forget,
    json_of,
    model_of,
    outcome_of,
    read_fast,
)
from tests.codec.differential.recorded import Case, load, replayed, without_added
from tests.codec.differential.values import FAST_IS_INEXACT, SPECIALS, Special

MODELS = sorted(load())
AT_ONCE = 300
"""Records between which the fast path keeps what it learned."""

recorded = cache(load)


def batches(model: str) -> Iterator[list[Case]]:
    cases = [replayed(model, case) for case in recorded()[model]]
    for first in range(0, len(cases), AT_ONCE):
        yield cases[first : first + AT_ONCE]


def carefully(model: Any, case: Case) -> Outcome:
    """What comes of `from_dict`."""
    data = decode(json_of(case.pairs))
    return outcome_of(lambda: without_added(model.from_dict(data, date_format=case.date_format), case.pairs))


def fast(model: type[Record], case: Case) -> Outcome | None:
    """What comes of the fast path, None if it leaves the record to `from_dict`."""
    record = read_fast(model, json_of(case.pairs), case.date_format)
    return None if record is None else outcome_of(lambda: without_added(record, case.pairs))


def is_inexact(case: Case) -> bool:
    return any(raw in FAST_IS_INEXACT for _, raw in case.pairs)


def assert_is(found: Outcome, case: Case, way: str) -> None:
    if found == case.outcome:
        return
    content = json_of(case.pairs).decode()
    expected = case.outcome
    if isinstance(found, Read) and isinstance(expected, Read):
        # Only what differs: a record has a hundred fields.
        assert differing(found.attributes, expected.attributes) == {}, f"{way}: {content}"
        assert found.written == expected.written, f"{way}: {content}"
    assert found == expected, f"{way}: {content}"


@pytest.mark.parametrize("name", MODELS)
def test_records_read_as_recorded(name: str) -> None:
    model: Any = model_of(name)
    for cases in batches(name):
        for case in cases:
            assert_is(carefully(model, case), case, "from_dict")


@pytest.mark.parametrize("name", [name for name in MODELS if issubclass(model_of(name), Record)])
def test_the_fast_path_reads_records_as_recorded(name: str) -> None:
    model: Any = model_of(name)
    readable = fresh = learned = 0
    for cases in batches(name):
        exact = [case for case in cases if not is_inexact(case)]
        forget()
        for case in exact:
            if (found := fast(model, case)) is not None:
                fresh += 1
                assert_is(found, case, "fresh")
        for case in cases:
            carefully(model, case)
        for case in exact:
            readable += isinstance(case.outcome, Read)
            if (found := fast(model, case)) is not None:
                learned += 1
                assert_is(found, case, "after learning")
    assert fresh > 0
    # Not all, since the fast path need not read every odd value; a model of a single field has hardly any others.
    if len(model._KEYS) > 1:
        assert learned >= 0.4 * readable


@pytest.mark.parametrize("special", SPECIALS, ids=lambda special: special.content)
def test_records_read_as_they_should(special: Special) -> None:
    data = decode(special.content.encode())
    found = outcome_of(lambda: model_of(special.model).from_dict(data))
    assert found == Refused(special.who, special.what)

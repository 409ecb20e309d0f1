"""The file of recorded outcomes: JSON, compressed with xz, in which every text stands once.

    {"texts": [...], "cases": {"Invoice": [[DATE_FORMAT, [KEY, RAW, KEY, RAW, ...], OUTCOME], ...], ...}}

Capital letters stand for positions in `texts`, where null is no date format. An outcome is `[WHO, WHAT]` of an error,
or `[[ATTRIBUTE, VALUE, ...], [KEY, VALUE, ...], checksum]`, in which the second may also be the position of the error
that `to_dict` raised.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from daftra_client._codec.fields import required_keys
from daftra_client._codec.record import Record
from tests.codec.differential.reading import Outcome, Pairs, Read, Refused, decode, model_of

PATH: Final = Path(__file__).with_name("recorded.json.xz")


class Case(NamedTuple):
    """A record and what comes of it."""

    pairs: Pairs
    date_format: str | None
    outcome: Outcome


def load() -> dict[str, list[Case]]:
    """The recorded cases by the name of their model."""
    file = json.loads(lzma.decompress(PATH.read_bytes()))
    texts: list[Any] = file["texts"]

    def pairs(row: list[int]) -> list[tuple[str, str]]:
        return [(texts[row[n]], texts[row[n + 1]]) for n in range(0, len(row), 2)]

    def outcome(row: list[Any]) -> Outcome:
        if len(row) == 2:
            return Refused(texts[row[0]], texts[row[1]])
        attributes, written, shown = row
        return Read(dict(pairs(attributes)), texts[written] if type(written) is int else dict(pairs(written)), shown)

    return {
        model: [Case(pairs(payload), texts[date_format], outcome(found)) for date_format, payload, found in rows]
        for model, rows in file["cases"].items()
    }


def save(cases: Mapping[str, Iterable[Case]]) -> None:
    """Write the file."""
    positions: dict[str | None, int] = {}

    def text(value: str | None) -> int:
        return positions.setdefault(value, len(positions))

    def pairs(found: Iterable[tuple[str, str]]) -> list[int]:
        return [text(part) for pair in found for part in pair]

    def outcome(found: Outcome) -> list[Any]:
        if isinstance(found, Refused):
            return [text(found.who), text(found.what)]
        written = text(found.written) if isinstance(found.written, str) else pairs(found.written.items())
        return [pairs(found.attributes.items()), written, found.shown]

    rows = {
        model: [[text(case.date_format), pairs(case.pairs), outcome(case.outcome)] for case in found]
        for model, found in cases.items()
    }
    content = json.dumps({"texts": list(positions), "cases": rows}, ensure_ascii=False, separators=(",", ":"))
    PATH.write_bytes(lzma.compress(content.encode(), preset=9 | lzma.PRESET_EXTREME))


ADDED = ("id", '"700700"')
"""The id that is given to a record which was recorded without one."""


def replayed(name: str, case: Case) -> Case:
    """The case as it is today, where some read models require their id and none did when it was recorded.

    A record without the key gets an id, which is taken from it again when it is read (`without_added`), so that all
    else is compared as it was recorded. One with null or the like for an id was read, and is refused. Where the file
    was recorded anew, cases are as they should be.
    """
    model = model_of(name)
    if not issubclass(model, Record) or "id" not in required_keys(model):
        return case
    if isinstance(case.outcome, Refused):
        is_refused = case.outcome.who == f"{name}.id"
        return case if is_refused or "id" in dict(case.pairs) else case._replace(pairs=[*case.pairs, ADDED])
    if "id" not in dict(case.pairs):
        return case._replace(pairs=[*case.pairs, ADDED])
    if "id" in case.outcome.attributes:
        return case
    value = decode(dict(case.pairs)["id"].encode())
    return case._replace(outcome=Refused(f"{name}.id", f"DecodeError @: cannot read {value!r}: a value is required"))


def without_added(record: Any, pairs: Pairs) -> Any:
    if ADDED in pairs:
        assert record.id == 700700
        record.id = None
    return record

"""Record anew what comes of reading records: `python -m tests.codec.differential.record`.

To be run for a deliberate change of behaviour only, and where models or fields came or went. It tries every key of
every model with the values of `values.py` and prints which records give something else than was recorded before: each
line must be one that the change means. What escapes from `from_dict` is printed first, as a defect: the error that is
due is recorded in its place.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, Final, NamedTuple
from zlib import crc32

import daftra_client.models
from daftra_client._codec.model import Model
from daftra_client._codec.record import Record
from daftra_client._codec.write_model import Input
from daftra_client.errors import DaftraError, DecodeError
from tests.codec.differential import values
from tests.codec.differential.reading import (
    Outcome,
    Pairs,
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
from tests.codec.differential.recorded import PATH, Case, load, replayed, save, without_added

OWN_FORMAT: Final = "str_date_format"
BESIDE: Final = 3
"""Good fields that stand beside a bad one."""
SHOWN: Final = 500
"""Changes that are printed."""


class Tried(NamedTuple):
    """A value of a field on its own, beside what the model requires."""

    key: str
    raw: str
    outcome: Outcome
    is_fast: bool = False
    """Whether the fast path reads it without having learned anything."""

    @property
    def is_plain(self) -> bool:
        return isinstance(self.outcome, Read) and not isinstance(self.outcome.written, str)


class Recorder:
    """Makes the cases of a model."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self.name = model.__name__
        self.aliases: Mapping[str, str] = getattr(model, "_ALIASES", {})
        self.keys = [*sorted(model._KEYS), *self.aliases]

    def cases(self) -> list[Case]:
        """All cases, each once."""
        return list({(tuple(case.pairs), case.date_format): case for case in self.made()}.values())

    def made(self) -> Iterator[Case]:
        yield self.case([])
        for key in self.required:
            yield self.case([(other, raw) for other, raw in self.required.items() if other != key])
        yield from self.bad()
        yield from self.good()
        yield from self.with_unknown_keys()
        yield from self.in_formats()

    def case(self, pairs: Pairs, date_format: str | None = None) -> Case:
        return Case(pairs, date_format, self.read(pairs, date_format))

    def read(self, pairs: Pairs, date_format: str | None = None) -> Outcome:
        """What comes of `from_dict`; what escapes from it is put down as the error that is due."""
        data = decode(json_of(pairs))
        try:
            return outcome_of(lambda: without_added(self.model.from_dict(data, date_format=date_format), pairs))
        except Exception as error:
            sys.stdout.write(f"{self.name}: {error!r} escaped from {json_of(pairs).decode()}\n")
            return Refused(f"{self.name}.{pairs[-1][0]}", "DecodeError @:")

    # --- fields on their own --------------------------------------------------------------------------------------

    @cached_property
    def required(self) -> dict[str, str]:
        """The keys that the model cannot do without, each with a good value."""
        found: dict[str, list[str]] = {}
        while True:
            try:
                self.model.from_dict(decode(json_of([(key, raws[0]) for key, raws in found.items()])))
            except DaftraError as error:
                is_own = isinstance(error, DecodeError) and error.model == self.name
                key = str(getattr(error, "field", None)) if is_own else next(reversed(found))
                if key in found:
                    found[key].pop(0)
                else:
                    found[key] = ['"7"', '"x"', '{"client_id": "7"}', "[]", "{}", '[{"client_id": "7"}]']
            else:
                return {key: raws[0] for key, raws in found.items()}

    def beside(self, key: str) -> dict[str, str]:
        return {other: raw for other, raw in self.required.items() if other != key}

    def try_out(self, key: str, raw: str) -> Tried:
        pairs = [*self.beside(key).items(), (key, raw)]
        outcome = self.read(pairs)
        is_fast = False
        if isinstance(outcome, Read) and issubclass(self.model, Record):
            forget()
            is_fast = read_fast(self.model, json_of(pairs), None) is not None
        return Tried(key, raw, outcome, is_fast)

    @cached_property
    def simple(self) -> list[Tried]:
        """All fields with values that are the same for every model."""
        return [self.try_out(key, raw) for key in self.keys for raw in self.raws(key)]

    def raws(self, key: str) -> list[str]:
        return [*values.COMMON, *self.some(values.OTHERS, values.OTHERS_OF_A_FIELD, key)]

    def some(self, raws: Sequence[str], number: int, salt: str) -> list[str]:
        """Some of the values, others for each field and the same in each run."""
        return sorted(raws, key=lambda raw: crc32(f"{self.name}.{salt} {raw}".encode()))[:number]

    @cached_property
    def tried(self) -> list[Tried]:
        """All fields with all values."""
        nested = [self.try_out(key, raw) for key in self.keys for raw in self.nested(key)]
        return [*self.simple, *nested]

    def nested(self, key: str) -> Iterator[str]:
        """Values for a field with records in it."""
        inner = self.inside(key)
        if inner is None:
            return
        recorder = recorder_of(inner.__name__)
        plain = [tried for tried in recorder.simple if tried.is_plain and tried.raw != "null"]
        plain.sort(key=lambda tried: crc32(f"{self.name}.{key} {tried.key} {tried.raw}".encode()))
        bad = [tried for tried in recorder.simple if isinstance(tried.outcome, Refused)]
        bad.sort(key=lambda tried: crc32(f"{self.name}.{key} {tried.key} {tried.raw}".encode()))

        def record(*tried: Tried) -> str:
            more = {"le_zz": '[1.50, null, {"zz_a": 1}]'}
            return json_of(list(({**recorder.required} | {t.key: t.raw for t in tried} | more).items())).decode()

        good = record(*plain[:4])
        nulls = json_of([(k, "null") for k in [*recorder.keys[:3], "le_zz"]]).decode()
        yield from (good, f"[{good}]", f'{{"3": {good}}}', f"[{record(*plain[4:9])}, {good}]", nulls, f"[{nulls}]")
        for tried in bad[:2]:
            worse = record(*plain[:2], tried)
            yield from (worse, f"[{good}, {worse}]", f'{{"3": {worse}}}')

    def inside(self, key: str) -> type[Model] | None:
        """The model of the records in a field."""
        for raw in ('{"le_zz": 1}', '[{"le_zz": 1}]', '{"5": {"le_zz": 1}}'):
            try:
                record = self.model.from_dict(decode(json_of([*self.beside(key).items(), (key, raw)])))
            except DaftraError as error:
                name = str(getattr(error, "model", self.name))
                if name != self.name:
                    return model_of(name)
                continue
            for name in record._NAMES:
                if letters(name) == letters(self.aliases.get(key, key)):
                    found = [value for value in parts(getattr(record, name)) if isinstance(value, Model)]
                    if found:
                        return type(found[0])
        return None

    # --- records of several fields --------------------------------------------------------------------------------

    def bad(self) -> Iterator[Case]:
        """Each bad value among a few good ones, and each that cannot be written back."""
        good = {tried.key: tried.raw for tried in reversed(self.simple) if tried.is_fast or self.is_sent(tried)}
        some = self.required | dict(sorted(good.items())[: len(self.required) + BESIDE])
        for tried in self.tried:
            if not tried.is_plain:
                others = [(key, raw) for key, raw in some.items() if key != tried.key and key not in self.aliases]
                first = 1 if tried.raw in values.COMMON else len(others)
                yield self.case([*others[:first], (tried.key, tried.raw), *others[first:]])

    def is_sent(self, tried: Tried) -> bool:
        """Whether it is an ordinary value of a write model."""
        return issubclass(self.model, Input) and tried.is_plain and tried.raw in values.COMMON

    def good(self) -> Iterator[Case]:
        """The good values, as many fields in a record as there are."""
        for is_fast in (True, False):
            chosen = [tried for tried in self.tried if tried.is_plain and tried.is_fast is is_fast]
            for keys in self.groups():
                for number, pairs in enumerate(packed([tried for tried in chosen if tried.key in keys])):
                    record = self.required | dict(pairs)
                    if number % 3 == 2 and not is_fast:
                        record["le_zz"] = values.UNKNOWN[number % len(values.UNKNOWN)]
                    yield self.case(list(record.items()))

    def groups(self) -> list[set[str]]:
        """Keys that may stand in one record without changing what others mean."""
        own = {OWN_FORMAT} & set(self.keys)
        return [set(self.keys) - own - set(self.aliases), set(self.aliases), own]

    def with_unknown_keys(self) -> Iterator[Case]:
        plain = {tried.key: tried.raw for tried in self.simple if tried.is_plain and tried.raw == '"7"'}
        for raw in values.UNKNOWN:
            for key in ("zz_unknown", "le_unknown"):
                for known in ({}, dict(list(plain.items())[:2])):
                    yield self.case(list((self.required | known | {key: raw}).items()))
        for alias, key in self.aliases.items():  # both spellings
            for one, other in (('"7"', '"1"'), ("null", '"1"'), ('""', '"1"'), ('"1"', "null"), ('"1"', '""')):
                yield self.case([(alias, one), (key, other)])
                yield self.case([(key, one), (alias, other)])

    def in_formats(self) -> Iterator[Case]:
        """Values that mean something else in a display format, of the account or of the record itself."""
        contexts: list[tuple[str | None, Pairs]] = [(date_format, ()) for date_format in values.CONTEXTS]
        if OWN_FORMAT in self.keys:
            contexts += [(None, [(OWN_FORMAT, raw)]) for raw in values.FORMATS]
            contexts += [("%d/%m/%Y", [(OWN_FORMAT, raw)]) for raw in values.FORMATS[:3]]
        dates = [key for key in self.keys if key != OWN_FORMAT and self.is_date(key)]
        for date_format, own in contexts:
            good: list[Tried] = []
            for key in dates:
                for raw in self.some(values.DATES, values.DATES_OF_A_FIELD, f"{key} {date_format} {own}"):
                    pairs = [*self.beside(key).items(), (key, raw), *own]
                    outcome = self.read(pairs, date_format)
                    if isinstance(outcome, Refused):
                        yield Case(pairs, date_format, outcome)
                    else:
                        good.append(Tried(key, raw, outcome))
            for pairs in packed(good):
                record = [*{**self.required, **dict(pairs)}.items()]
                yield self.case([*record, *own], date_format)
                if own:
                    yield self.case([*own, *record], date_format)

    def is_date(self, key: str) -> bool:
        one, other = (
            self.read([*self.beside(key).items(), (key, '"03/04/2026"')], date_format)
            for date_format in ("%d/%m/%Y", "%m/%d/%Y")
        )
        return one != other


@cache
def recorder_of(name: str) -> Recorder:
    return Recorder(model_of(name))


def parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [value]


def packed(tried: list[Tried]) -> Iterator[list[tuple[str, str]]]:
    """Records that hold each of the values once, and each field not more than once."""
    columns: dict[str, list[str]] = {}
    for one in tried:
        columns.setdefault(one.key, []).append(one.raw)
    for number in range(max(map(len, columns.values()), default=0)):
        yield [(key, raws[number]) for key, raws in columns.items() if number < len(raws)]


def models() -> list[str]:
    """Names of all models."""
    found = {name: getattr(daftra_client.models, name) for name in dir(daftra_client.models) if name[0].isupper()}
    return [name for name, value in found.items() if isinstance(value, type) and issubclass(value, Model)]


# --- what changed -------------------------------------------------------------------------------------------------


def changes(before: Mapping[str, list[Case]]) -> Iterator[str]:
    """What the present code makes otherwise of records that were recorded before."""
    for name, cases in before.items():
        if not hasattr(daftra_client.models, name):
            yield f"{name} is gone"
            continue
        recorder = recorder_of(name)
        for recorded in cases:
            case = replayed(name, recorded)
            found = recorder.read(case.pairs, case.date_format)
            if found != case.outcome:
                yield from (f"{name}: {line}" for line in differences(case, found))


def differences(case: Case, found: Outcome) -> Iterator[str]:
    """How an outcome differs from the recorded one; of a record with many fields, those that do."""
    was = case.outcome
    if not (isinstance(was, Read) and isinstance(found, Read)):
        yield f"{json_of(case.pairs).decode()} in {case.date_format} was {was} and is {found}"
        return
    if was.attributes != found.attributes:
        raws = {letters(key): f"{key}={raw}" for key, raw in case.pairs}
        for attribute, (is_now, before) in differing(found.attributes, was.attributes).items():
            yield f"{attribute} of {raws.get(letters(attribute), 'nothing')} was {before} and is {is_now}"
    elif isinstance(was.written, dict) and isinstance(found.written, dict) and was.written != found.written:
        for key, (is_now, before) in differing(found.written, was.written).items():
            yield f"{key} was written as {before} and is written as {is_now}"
    elif was.written != found.written:
        yield f"{json_of(case.pairs).decode()} was written as {was.written} and is written as {found.written}"
    else:
        yield f"{json_of(case.pairs).decode()} is shown otherwise"


def letters(name: str) -> str:
    return name.replace("_", "").lower()


def main() -> None:
    argparse.ArgumentParser(prog="python -m tests.codec.differential.record", description=__doc__).parse_args()
    before = load() if PATH.exists() else {}
    lines = Counter(changes(before))
    after = {name: recorder_of(name).cases() for name in models()}
    save(after)
    for line, number in sorted(lines.items())[:SHOWN]:
        sys.stdout.write(f"{line} ({number} records)\n" if number > 1 else f"{line}\n")
    records = sum(map(len, after.values()))
    sys.stdout.write(
        f"{len(lines)} outcomes changed, of which {min(len(lines), SHOWN)} are shown\n"
        f"{records:,} records of {len(after)} models, {PATH.stat().st_size:,} bytes\n"
    )


if __name__ == "__main__":
    main()

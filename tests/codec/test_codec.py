"""Decoding against a slow second reading of the same JSON, on pages of every degree of untidiness.

The second reading is made from the document alone: it takes each field's declared type and converts the JSON text with
the standard library. It shares nothing with `daftra_client._codec`. The first reading gets what orjson makes
of the same bytes, as in a call.
"""

import datetime
import json
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from daftra_client._codec import answers
from daftra_client._codec.answers import NeedsSlowPath
from daftra_client._codec.codec import codecs
from daftra_client._codec.dates import DateCache
from daftra_client._codec.model import Model
from daftra_client._codec.read import BadValueError, read_decimal
from daftra_client._codec.unset import UNSET
from daftra_client.errors import AmbiguousDateError, DecodeError
from daftra_client.models import Invoice, InvoiceItem
from tests.support.wire_forms import Schema, attribute, is_record, model, properties, reference, required, resolve

MODELS = ("Invoice", "InvoiceItem", "Client", "Product", "EntityInvoice")
STYLES = ("clean", "stringly", "dirty")
FORMATS = ("%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%d.%m.%Y")
EVERY = pytest.mark.parametrize(("name", "style"), [(name, style) for name in MODELS for style in STYLES])

quick = settings(
    max_examples=30,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


# --- pages ------------------------------------------------------------------------------------------------------------

BLANK = st.sampled_from([None, ""])
ZERO_DATES = st.sampled_from(["0000-00-00", "0000-00-00 00:00:00", "00/00/0000", "30/11/-1", "-0001-11-30 00:00:00"])
whole = st.integers(-3, 10**12) | st.integers(0, 120)
amounts = st.decimals(-(10**9), 10**9, places=4) | st.decimals(0, 100, places=2) | st.integers(0, 120).map(Decimal)
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12) | st.sampled_from(["عميل", "-"])
days = st.dates(datetime.date(1971, 1, 1), datetime.date(2068, 12, 31))
moments = st.datetimes(datetime.datetime(1971, 1, 1), datetime.datetime(2068, 12, 31)).map(
    lambda moment: moment.replace(microsecond=0)
)


def odd_integer(number: int) -> st.SearchStrategy[Any]:
    return st.sampled_from([f" {number} ", f"{number}.0", f"{number}e0", f"{abs(number):07}", f"+{abs(number)}"])


def odd_amount(number: Decimal) -> st.SearchStrategy[Any]:
    return st.sampled_from([f" {number} ", f"{number}e-3", f"+{abs(number)}", f"{number}E+5", f"{number}" + "0" * 45])


def scalars(form: str, style: str, date_format: str) -> st.SearchStrategy[Any]:
    """Values of a scalar as they stand in JSON."""
    match form:
        case "id" | "integer":
            tidy: st.SearchStrategy[Any] = whole if style == "clean" else whole.map(str)
            odd = whole.flatmap(odd_integer) | whole.map(float)
        case "decimal":
            tidy = amounts.map(str) if style != "clean" else amounts.map(lambda n: int(n) if n % 1 == 0 else float(n))
            odd = amounts.flatmap(odd_amount) | st.floats(-1e6, 1e6) | st.integers(0, 10**15)
        case "flag":
            tidy = st.booleans() if style == "clean" else st.sampled_from(["0", "1"])
            odd = st.sampled_from([0, 1, True, False, "on", "off", "true", "false"])
        case "text" | "hours-minutes":
            tidy = words
            odd = st.integers(0, 10**12)
        case "calendar-date" | "display-date" | "date":
            tidy = days.map(str) | (
                days.map(lambda day: day.strftime(date_format)) if style != "clean" else st.nothing()
            )
            odd = ZERO_DATES | moments.map(str) | moments.map(lambda moment: moment.strftime(f"{date_format} %H:%M"))
        case "timestamp" | "display-timestamp":
            tidy = moments.map(str)
            odd = ZERO_DATES | days.map(str) | moments.map(lambda moment: moment.strftime(f"{date_format} %H:%M:%S"))
        case _:
            return st.sampled_from([None, "", "x", 7, False, [], [1, None], {"a": {"b": "c"}}])
    return {"clean": tidy | st.none(), "stringly": tidy | BLANK, "dirty": tidy | BLANK | odd}[style]


def payloads(schema: Schema, style: str, date_format: str, depth: int = 0) -> st.SearchStrategy[Any]:
    """JSON values that a schema stands for."""
    _, content = resolve(schema)
    branches = content.get("anyOf", ())
    if branches and "const" in branches[0]:
        known = [branch["const"] for branch in branches if "const" in branch]
        members = st.sampled_from(known)
        unlisted: st.SearchStrategy[Any] = (
            st.integers(700, 799) if isinstance(known[0], int) else st.sampled_from(["my_gateway"])
        )
        if style == "clean":
            return members | st.none()
        return members.map(str) | (BLANK if style == "stringly" else BLANK | members | unlisted | unlisted.map(str))
    if branches:
        return payloads(branches[0], style, date_format, depth)
    if "format" in content:
        return scalars(content["format"], style, date_format)
    if is_record(content):
        return (
            absent(content, style) if depth > 1 else st.one_of(absent(content, style), rows(content, style, depth + 1))
        )
    empty: st.SearchStrategy[Any] = st.sampled_from([None, []] if style != "dirty" else [None, [], {}, ""])
    if content["type"] == "array" or content["type"][0] == "array":
        part = records_of(content["items"], style, date_format, depth)
        several = st.lists(part, max_size=2)
        gappy = several.map(lambda found: {str(3 * n): item for n, item in enumerate(found)})
        return empty | several | (gappy if style == "dirty" else st.nothing())
    part = records_of(content["additionalProperties"], style, date_format, depth)
    several = st.lists(part, max_size=2)
    keyed = several.map(lambda found: {str(7 * n): item for n, item in enumerate(found)})
    return empty | keyed | (several if style == "dirty" else st.nothing())


def records_of(schema: Schema, style: str, date_format: str, depth: int) -> st.SearchStrategy[Any]:
    """What is in a list or map: a record there is never an absent one."""
    _, content = resolve(schema)
    return rows(content, style, depth + 1) if is_record(content) else payloads(schema, style, date_format, depth + 1)


def absent(content: Schema, style: str) -> st.SearchStrategy[Any]:
    """An association that is not there."""
    forms: list[Any] = [None, [], "", {}, dict.fromkeys(list(properties(content))[:7])]
    return st.sampled_from(forms[:1] if style == "clean" else forms)


class Page(NamedTuple):
    """Rows that share a display format, as one account sends them."""

    date_format: str
    rows: list[dict[str, Any]]


def rows(content: Schema, style: str, depth: int = 0, date_format: str = FORMATS[0]) -> st.SearchStrategy[Any]:
    """Records with some of the known keys and, on dirty pages, unknown ones."""
    fields = {
        key: payloads(schema, style, date_format, depth)
        for key, schema in properties(content).items()
        if key != "str_date_format"
    }
    if not fields:
        return st.just({"unknown": "x"})  # a record that nothing is known of
    if "str_date_format" in properties(content):
        fields["str_date_format"] = st.just(date_format)
    # A few of the many keys at a time: together the examples have them all.
    some = st.sets(st.sampled_from(sorted(fields)), max_size=14).flatmap(
        lambda keys: st.fixed_dictionaries({key: fields[key] for key in sorted(keys)})
    )
    needed = {key: whole if style == "clean" else whole.map(str) for key in required(content)}
    if needed:
        some = st.builds(lambda known, ids: known | ids, some, st.fixed_dictionaries(needed))
    if style != "dirty":
        return some
    values: list[Any] = [None, 1.5, {"a": []}]
    unknown = st.dictionaries(st.sampled_from(["le_custom_data", "Id", "zz"]), st.sampled_from(values))
    return st.builds(lambda known, more: known | more, some, unknown)


def pages(name: str, style: str) -> st.SearchStrategy[Page]:
    return st.lists(rows(reference(name), style), min_size=1, max_size=3).map(lambda found: Page(FORMATS[0], found))


# --- the second reading -----------------------------------------------------------------------------------------------


def second_reading(raw: Any, schema: Schema, date_format: str) -> Any:
    """What JSON means by the document: every float in it is still its own text."""
    name, content = resolve(schema)
    branches = content.get("anyOf", ())
    if branches and "const" in branches[0]:
        return None if raw in (None, "") else member(raw, name, branches)
    if branches:
        nothing = not raw or (isinstance(raw, dict) and not [part for part in raw.values() if part is not None])
        associated = None if nothing else second_reading(raw, branches[0], date_format)
        return None if has_no_value(associated) else associated
    if "format" in content:
        return SCALARS[content["format"]](raw, date_format)
    if is_record(content):
        assert name is not None
        return second_record(raw, name, date_format)
    if raw is None:
        return None
    if content["type"] == "array" or content["type"][0] == "array":
        items = list(raw.values()) if isinstance(raw, dict) else list(raw)
        return [second_reading(item, content["items"], date_format) for item in items]
    entries = raw if isinstance(raw, dict) else {str(n): item for n, item in enumerate(raw)}
    return {key: second_reading(item, content["additionalProperties"], date_format) for key, item in entries.items()}


def has_no_value(record: Any) -> bool:
    """Whether neither the known keys nor the others of an associated record hold anything."""
    others = [] if record is None else record.additional_properties.values()
    known = [] if record is None else [getattr(record, name) for name in record._NAMES[:-1]]
    return not [value for value in (*known, *others) if value is not None]


def second_record(raw: dict[str, Any], name: str, date_format: str) -> Any:
    """The record that the constructor of a model makes of its fields, each read on its own."""
    known = properties(reference(name))
    if "str_date_format" in known and raw.get("str_date_format"):
        date_format = raw["str_date_format"]
    record: Any = model(name)
    fields = {
        attribute(record, key, schema): second_reading(raw[key], schema, date_format)
        for key, schema in known.items()
        if key in raw
    }
    more = {key: as_floats(item) for key, item in raw.items() if key not in known}
    return record(**fields, additional_properties=more)


class FloatText(str):
    """A float as it stood in the JSON."""

    __slots__ = ()


def as_floats(raw: Any) -> Any:
    if isinstance(raw, dict):
        return {key: as_floats(item) for key, item in raw.items()}
    if isinstance(raw, list):
        return [as_floats(item) for item in raw]
    return float(raw) if isinstance(raw, FloatText) else raw


def blank(raw: Any) -> bool:
    return raw is None or not str(raw).strip()


def read_whole(raw: Any, _: str) -> int | None:
    return None if blank(raw) else int(Decimal(str(raw).strip()))


def read_amount(raw: Any, _: str) -> Decimal | None:
    if isinstance(raw, FloatText) and Decimal(raw) == int(Decimal(raw)):
        return Decimal(int(Decimal(raw)))  # 150.0 is 150
    return None if blank(raw) else Decimal(str(raw).strip())


def read_flag(raw: Any, _: str) -> bool | None:
    return None if blank(raw) else str(raw).lower() in ("1", "true", "on")


def read_text(raw: Any, _: str) -> str | None:
    return None if raw is None else str(raw)


def read_moment(raw: Any, date_format: str) -> datetime.datetime | None:
    if blank(raw) or raw.startswith(("00", "30/11/-1", "-0001-11-30")):
        return None
    for pattern in ("%Y-%m-%d", date_format):
        for time in ("", " %H:%M", " %H:%M:%S"):
            try:
                return datetime.datetime.strptime(raw, pattern + time)
            except ValueError:
                pass
    raise AssertionError(f"{raw!r} is no date that these pages hold")


def read_day(raw: Any, date_format: str) -> datetime.date | None:
    moment = read_moment(raw, date_format)
    return moment.date() if moment is not None and moment.time() == datetime.time() else moment


SCALARS: dict[str, Callable[[Any, str], Any]] = {
    "id": read_whole,
    "integer": read_whole,
    "decimal": read_amount,
    "flag": read_flag,
    "text": read_text,
    "hours-minutes": read_text,
    "date": read_day,
    "calendar-date": read_day,
    "display-date": read_day,
    "timestamp": read_moment,
    "display-timestamp": read_moment,
    "json": lambda raw, _: as_floats(raw),
}


def member(raw: Any, name: str | None, branches: Any) -> Any:
    """A member of an open enumeration by its name in the document, or by its value if that is not listed."""
    assert name is not None
    enum: Any = getattr(__import__("daftra_client.models", fromlist=[name]), name)
    names = {str(branch["const"]): branch["title"] for branch in branches if "const" in branch}
    if str(raw) in names:
        return enum[names[str(raw)]]
    return enum(int(raw) if isinstance(branches[0]["const"], int) else raw)


# --- comparing --------------------------------------------------------------------------------------------------------


def spelled(value: Any) -> Any:
    """A value with the type of everything in it, and numbers digit by digit: 1 is not True, and 1.0 not 1.00."""
    if isinstance(value, Model):
        found = {name: spelled(getattr(value, name)) for name in value._NAMES}
        return type(value).__name__, {key: item for key, item in found.items() if item != ("NoneType", "None")}
    if isinstance(value, dict):
        return {key: spelled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [spelled(item) for item in value]
    return type(value).__name__, f"{value.name}={value.value!r}" if isinstance(value, Enum) else str(value)


@EVERY
def test_a_page_reads_as_a_slow_second_reading_says(name: str, style: str) -> None:
    codecs.forget()

    @quick
    @given(pages(name, style))
    def check(page: Page) -> None:
        sent = json.dumps(page.rows).encode()
        found = [model(name).from_dict(row, date_format=page.date_format) for row in orjson.loads(sent)]
        texts = json.loads(sent, parse_float=FloatText)
        expected = [second_record(row, name, page.date_format) for row in texts]
        assert spelled(found) == spelled(expected)
        assert found == expected
        # A row without any value may be a record of another kind where the slow path has learned of one before.
        is_clean = style == "clean" and all(any(value is not None for value in row.values()) for row in page.rows)
        assert spelled(found_at_once(page, name, expect=is_clean) or found) == spelled(expected)

    check()


def found_at_once(page: Page, name: str, *, expect: bool) -> list[Model] | None:
    """The rows as a call gets them whose answer is an ordinary one, None if it is not; clean pages always are."""
    body = {"result": "successful", "code": 200, "data": [{"Wrapper": row} for row in page.rows]}
    owner: Any = model(name)
    try:
        return answers.page_of(owner, ("Wrapper",)).decode(json.dumps(body).encode()).records(page.date_format)
    except NeedsSlowPath:
        assert not expect
        return None


@pytest.mark.parametrize("date_format", FORMATS)
@quick
@given(data=st.data())
def test_a_record_brings_the_format_of_its_dates(date_format: str, data: st.DataObject) -> None:
    page = data.draw(st.lists(rows(reference("Invoice"), "stringly", 2, date_format), min_size=1, max_size=2))
    for row in page:
        row["str_date_format"] = date_format
        row["due_date"] = data.draw(days).strftime(date_format)
        row["InvoicePayment"] = [{"date": data.draw(moments).strftime(f"{date_format} %H:%M")}]
        expected = second_record(row, "Invoice", date_format)
        other = "%d/%m/%Y" if date_format == "%m/%d/%Y" else "%m/%d/%Y"
        assert spelled(Invoice.from_dict(row, date_format=other)) == spelled(expected)


@pytest.mark.parametrize("name", MODELS)
def test_one_bad_value_on_a_page_is_named(name: str) -> None:
    spoilt = {"id": "x1", "integer": "1_0", "decimal": "ten", "flag": "maybe", "text": ["x"], "timestamp": "yesterday"}
    bad = {
        key: spoilt[content["format"]]
        for key, schema in properties(reference(name)).items()
        if (content := resolve(schema)[1]).get("format") in spoilt and key != "str_date_format"
    }

    @quick
    @given(rows(reference(name), "dirty"), st.sampled_from(sorted(bad)))
    def check(row: dict[str, Any], key: str) -> None:
        with pytest.raises(DecodeError) as caught:
            model(name).from_dict(row | {key: bad[key]}, date_format=FORMATS[0])
        assert (caught.value.model, caught.value.field, caught.value.value) == (name, key, bad[key])

    check()


@quick
@given(st.lists(rows(reference("InvoiceItem"), "dirty"), min_size=1, max_size=4), st.data())
def test_one_bad_value_in_a_child_is_named_with_the_model_of_the_child(
    items: list[dict[str, Any]], data: st.DataObject
) -> None:
    items[data.draw(st.integers(0, len(items) - 1))]["unit_price"] = "ten"
    with pytest.raises(DecodeError) as caught:
        Invoice.from_dict({"id": "1", "InvoiceItem": items}, date_format=FORMATS[0])
    assert (caught.value.model, caught.value.field, caught.value.value) == ("InvoiceItem", "unit_price", "ten")


# --- what is remembered from one record to the next ------------------------------------------------------------------


def test_the_same_text_is_another_day_in_another_format() -> None:
    for _ in range(2):
        for date_format, day in (("%d/%m/%Y", (2026, 4, 3)), ("%m/%d/%Y", (2026, 3, 4))):
            row = {"id": 1, "date": "03/04/2026"}
            assert Invoice.from_dict(row, date_format=date_format).date == datetime.date(*day)
            assert Invoice.from_dict(row | {"str_date_format": date_format}).date == datetime.date(*day)
        with pytest.raises(AmbiguousDateError):
            Invoice.from_dict({"id": 1, "date": "03/04/2026"})


def test_days_are_remembered_up_to_a_bound_and_moments_not_at_all() -> None:
    table = DateCache("%d/%m/%Y")
    first = datetime.date(2000, 1, 1)
    for n in range(DateCache._BOUND * 2):
        day = first + datetime.timedelta(days=n)
        assert table[day.isoformat()] == day
        assert table[None] is table[""] is None
        assert len(table) <= DateCache._BOUND
    assert table["2026-04-03 20:27:36"] == datetime.datetime(2026, 4, 3, 20, 27, 36)
    assert "2026-04-03 20:27:36" not in table


@pytest.mark.parametrize("raw", [0, True, 1.5, [], {}])
def test_what_is_no_date_is_no_date_the_second_time_either(raw: Any) -> None:
    for _ in range(2):
        with pytest.raises(DecodeError) as caught:
            Invoice.from_dict({"id": "1", "due_date": raw})
        assert (caught.value.field, caught.value.value) == ("due_date", raw)


@pytest.mark.parametrize("odd", [["%d/%m/%Y"], {"a": 1}, True])
def test_a_date_format_that_is_no_text_is_named(odd: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        Invoice.from_dict({"id": "1", "due_date": "2026-04-03", "str_date_format": odd})
    assert (caught.value.model, caught.value.field, caught.value.value) == ("Invoice", "str_date_format", odd)


def test_records_share_no_dictionary() -> None:
    first, second = InvoiceItem.from_dict({}), InvoiceItem.from_dict({})
    first.additional_properties["x"] = 1
    assert second.additional_properties == {}
    assert InvoiceItem.from_dict({}).additional_properties == {}


def test_absent_fields_of_a_write_model_stay_unset_whatever_was_read_before() -> None:
    write: Any = model("InvoiceItemInput")
    write.from_dict({"item": "a", "quantity": "1", "le_zz": 1})
    record = write.from_dict({"item": None})
    assert (record.item, record.quantity, record.additional_properties) == (None, UNSET, {})


@pytest.mark.parametrize(
    "text",
    ["NaN", "-nan", "sNaN123", "Infinity", "-inf", "1_000", "1e4301", "-1e-4301", "0e-4301", "0e9999", "9" * 4302],
)
def test_numbers_that_are_none_or_beyond_any_size_are_refused(text: str) -> None:
    with pytest.raises(BadValueError):
        read_decimal(text)


@pytest.mark.parametrize(
    "text",
    [
        "0e-4300",
        "0e4300",
        "1e4300",
        "-1e-4300",
        "1." + "0" * 60,
        "12345678901234567890" * 9,
        "0.00",
        "100.00",
        "٣٤",
        "-0",
    ],
)
def test_numbers_of_any_other_size_keep_their_digits_and_exponent(text: str) -> None:
    read = read_decimal(text)
    assert read is not None
    assert (type(read), read.as_tuple()) == (Decimal, Decimal(text).as_tuple())

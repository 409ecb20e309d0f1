"""How values are written, and that what is written can be read again."""

import datetime
import enum
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client._codec.dates import (
    read_date,
    read_timestamp,
)
from daftra_client._codec.read import (
    read_decimal,
    read_integer,
    read_text,
)
from daftra_client._codec.write import (
    encode_array,
    encode_date,
    encode_decimal,
    encode_display_date,
    encode_duration,
    encode_flag,
    encode_integer,
    encode_record,
    encode_record_map,
    encode_records,
    encode_scalar_map,
    encode_text,
    encode_timestamp,
    to_json,
    write_back_date,
)
from daftra_client.errors import DecodeError, EncodeError
from daftra_client.models import (
    Booking,
    BookingInput,
    Client,
    ClientType,
    Invoice,
    InvoiceInput,
    InvoiceItemInput,
    InvoicePayment,
    Journal,
    JournalEntityType,
    Product,
    PurchaseInvoice,
    RequisitionInput,
    Site,
)
from tests.support.wire_forms import attribute, errors_in, is_record, properties, reference, required, resolve

E = TypeVar("E", bound=Exception)

D = Decimal
DAY = datetime.date(2026, 4, 3)
MIDNIGHT = datetime.datetime(2026, 4, 3)
EVENING = datetime.datetime(2026, 4, 3, 20, 27, 36)
CAIRO = datetime.timezone(datetime.timedelta(hours=2))

quick = settings(max_examples=60, derandomize=True, deadline=None, database=None)


# --- writing ----------------------------------------------------------------------------------------------------------

WHERE = "InvoiceItemInput.unit_price"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, None),
        (334, 334),
        (D("334"), "334"),
        (D("115.00"), "115.00"),
        (D("32999.9961"), "32999.9961"),
        (D("1E+2"), "100"),
        (D("1E-8"), "0.00000001"),
        (D("-0.05"), "-0.05"),
        (D("123456789012345678901234567890.12345678"), "123456789012345678901234567890.12345678"),
    ],
)
def test_exact_numbers_are_written_digit_by_digit(value: Any, written: Any) -> None:
    assert encode_decimal(value, WHERE) == written
    assert type(encode_decimal(value, WHERE)) is type(written)


def test_a_float_is_refused_with_the_way_out() -> None:
    with pytest.raises(EncodeError) as caught:
        InvoiceItemInput(item="x", unit_price=0.1).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert str(caught.value) == (
        'InvoiceItemInput.unit_price: cannot send 0.1: a float is not exact; write Decimal("0.1")'
    )
    assert (caught.value.where, caught.value.value) == ("InvoiceItemInput.unit_price", 0.1)


def test_whole_numbers_and_members_of_enumerations_are_written_as_numbers() -> None:
    assert encode_integer(None, WHERE) is None
    assert encode_integer(-3, WHERE) == -3
    assert type(encode_integer(ClientType.BUSINESS, WHERE)) is int
    assert encode_integer(ClientType.BUSINESS, WHERE) == 3


def test_flags_are_written_as_one_and_zero() -> None:
    assert [encode_flag(value, WHERE) for value in (True, False, None)] == [1, 0, None]
    assert type(encode_flag(True, WHERE)) is int


class Currency(str, enum.Enum):  # noqa: UP042  # what people have in their own code
    SAR = "SAR"


def test_text_is_written_as_it_is_and_a_member_of_an_enumeration_as_its_value() -> None:
    assert encode_text(None, WHERE) is None
    assert encode_text("عميل", WHERE) == "عميل"
    for member, value in [(JournalEntityType.EXPENSE, "expense"), (Currency.SAR, "SAR")]:
        assert encode_text(member, WHERE) == value
        assert type(encode_text(member, WHERE)) is str


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (None, None), ("8:17", "8:17"), ("30:05", "30:05"), ("8.5", "8:30"), ("8", "8:00"), ("0", "0:00"), ("", ""),
        ("0.2833", "0:17"), ("1.999999", "2:00"), ("-1", "-1"), ("1:2", "1:2"), ("٨", "٨"),
    ],
)  # fmt: skip
def test_a_number_of_hours_is_sent_as_hours_and_minutes(value: str | None, sent: str | None) -> None:
    assert encode_duration(value, WHERE) == sent


def test_dates_are_written_in_iso_form() -> None:
    assert encode_date(None, WHERE) is None
    assert encode_date(DAY, WHERE) == "2026-04-03"
    assert encode_date(EVENING, WHERE) == "2026-04-03 20:27:36"
    assert encode_timestamp(EVENING, WHERE) == "2026-04-03 20:27:36"
    assert encode_timestamp(MIDNIGHT, WHERE) == "2026-04-03 00:00:00"
    assert encode_timestamp(DAY, WHERE) == "2026-04-03"
    assert encode_timestamp(None, WHERE) is None


def test_a_read_record_is_written_back_with_the_zone_it_had() -> None:
    assert write_back_date(EVENING.replace(tzinfo=CAIRO)) == "2026-04-03 20:27:36+02:00"
    assert (write_back_date(DAY), write_back_date(EVENING), write_back_date(None)) == (
        "2026-04-03",
        "2026-04-03 20:27:36",
        None,
    )


@pytest.mark.parametrize(
    ("date_format", "written"),
    [(None, "03/04/2026"), ("MM/DD/YYYY", "04/03/2026"), ("%Y.%m.%d", "2026.04.03"), ("d-m-Y", "03-04-2026")],
)
def test_dates_that_are_written_as_displayed_follow_the_format_of_the_account(
    date_format: str | None, written: str
) -> None:
    assert BookingInput(date=DAY).to_dict(date_format=date_format) == {"date": written}
    assert RequisitionInput(date=EVENING).to_dict(date_format=date_format) == {"date": f"{written} 20:27"}


def test_displayed_dates_refuse_what_would_lose_something() -> None:
    with pytest.raises(EncodeError, match=r"^BookingInput\.date: .*a datetime\.date is needed"):
        BookingInput(date=EVENING).to_dict()
    with pytest.raises(EncodeError, match=r"^RequisitionInput\.date: .*without a zone is needed"):
        RequisitionInput(date=EVENING.replace(tzinfo=CAIRO)).to_dict()


def test_lists_and_maps_of_scalars_are_written_item_by_item() -> None:
    assert encode_array(["a", None], WHERE, encode_text) == ["a", None]
    assert encode_array((DAY,), WHERE, encode_date) == ["2026-04-03"]
    assert encode_scalar_map({"1": D("2.50")}, WHERE, encode_decimal) == {"1": "2.50"}
    assert encode_array(None, WHERE, encode_text) is None
    assert encode_scalar_map(None, WHERE, encode_text) is None


def test_records_are_written_as_objects() -> None:
    item = InvoiceItemInput(item="x", quantity=D("1.5"))
    data = {"item": "x", "quantity": "1.5"}
    assert encode_record(item, WHERE, None) == data
    assert encode_records([item], WHERE, None) == [data]
    assert encode_record_map({"7": item}, WHERE, None) == {"7": data}
    assert encode_record(None, WHERE, None) is None


@pytest.mark.parametrize("value", ["AB12", b"AB12", 5, {"a": "b"}])
def test_text_is_not_taken_apart_where_a_list_is_needed(value: Any) -> None:
    with pytest.raises(EncodeError, match=r"^InvoiceItemInput\.lot: .*a list is needed"):
        InvoiceItemInput(item="x", lot=value).to_dict()
    with pytest.raises(EncodeError, match="a list is needed"):
        encode_records(value, WHERE, None)


DATES = ["2026-04-03", 20260403, EVENING.time(), True]
REFUSED: list[tuple[Callable[[Any], Any], list[Any], str]] = [
    (
        lambda value: encode_decimal(value, WHERE),
        [True, "334", D("NaN"), D("Infinity"), [1], 1.0, float("nan")],
        "cannot send",
    ),
    (lambda value: encode_integer(value, WHERE), [True, False, 1.0, "1", D(1), [1]], "an int is needed"),
    (lambda value: encode_flag(value, WHERE), [1, 0, "1", "true", []], "True or False is needed"),
    (lambda value: encode_text(value, WHERE), [5, True, b"x", ["x"]], "a str is needed"),
    (lambda value: encode_date(value, WHERE), DATES, "is needed"),
    (lambda value: encode_timestamp(value, WHERE), DATES, "is needed"),
    (lambda value: encode_date(value, WHERE), [EVENING.replace(tzinfo=CAIRO)], "convert and drop tzinfo"),
    (lambda value: encode_timestamp(value, WHERE), [EVENING.replace(tzinfo=CAIRO)], "convert and drop tzinfo"),
    (lambda value: encode_scalar_map(value, WHERE, encode_text), [["x"]], "a dict is needed"),
    (lambda value: encode_record_map(value, WHERE, None), [["x"]], "a dict is needed"),
    (lambda value: encode_record(value, WHERE, None), [{"item": "x"}], "a model is needed"),
]


@pytest.mark.parametrize(
    ("encode", "value", "needed"),
    [(encode, value, needed) for encode, values, needed in REFUSED for value in values],
)
def test_a_value_of_another_type_is_not_written(encode: Callable[[Any], Any], value: Any, needed: str) -> None:
    with pytest.raises(EncodeError, match=rf"^InvoiceItemInput\.unit_price: .*{needed}"):
        encode(value)


# --- round trips ------------------------------------------------------------------------------------------------------


def over_the_wire(value: Any) -> Any:
    return json.loads(json.dumps(value))


FORMATS = [None, "%d/%m/%Y", "MM/DD/YYYY", "Y-m-d"]
DISPLAYED = ["%d/%m/%Y", "MM/DD/YYYY", "d.m.Y", "M-d-Y", "D MMM YYYY", "j-n-y", "F j, Y", "%d%m%Y"]
RECENT = st.dates(min_value=datetime.date(1970, 1, 1), max_value=datetime.date(2068, 12, 31))


@quick
@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=D("-1e30"), max_value=D("1e30")) | st.none(),
    st.integers(-(2**63), 2**63 - 1) | st.none(),
    st.text() | st.none(),
    st.dates(),
    st.datetimes(),
    RECENT,
    st.sampled_from(FORMATS),
    st.sampled_from(DISPLAYED),
)
def test_any_value_survives_writing_and_reading(
    amount: Decimal | None,
    number: int | None,
    text: str | None,
    day: datetime.date,
    moment: datetime.datetime,
    recent: datetime.date,
    date_format: str | None,
    displayed: str,
) -> None:
    assert read_decimal(over_the_wire(encode_decimal(amount, WHERE))) == amount
    written = over_the_wire(encode_integer(number, WHERE))
    assert read_integer(written) == number
    assert number is None or read_integer(str(written)) == number
    assert read_text(over_the_wire(encode_text(text, WHERE))) == text
    assert read_date(encode_date(day, WHERE), date_format) == day
    assert read_timestamp(encode_timestamp(moment, WHERE), None) == moment.replace(microsecond=0)
    assert read_date(encode_display_date(recent, WHERE, displayed), displayed) == recent


@quick
@given(st.decimals(allow_nan=False, allow_infinity=False, places=8, min_value=D("-1e15"), max_value=D("1e15")))
def test_a_decimal_keeps_its_trailing_zeros(value: Decimal) -> None:
    read = read_decimal(encode_decimal(value, WHERE))
    assert read is not None
    assert read.as_tuple() == value.as_tuple()


@quick
@given(st.datetimes(timezones=st.sampled_from([CAIRO, datetime.UTC])) | st.datetimes() | st.dates())
def test_any_moment_that_was_read_survives_being_written_back(value: datetime.date) -> None:
    read = read_date(write_back_date(value), None)
    midnight = isinstance(value, datetime.datetime) and value.tzinfo is None and value.time() == datetime.time.min
    assert read == (value.date() if midnight and isinstance(value, datetime.datetime) else value)


# --- any value at all -------------------------------------------------------------------------------------------------

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 40)
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12)
    | st.text("0123456789-/.: eE", max_size=12)
    | st.decimals(allow_nan=False, allow_infinity=False).map(str)
    | st.dates().map(str)
    | st.datetimes().map(str)
    | st.dates().map(lambda day: day.strftime("%d/%m/%Y"))
    | st.sampled_from(["true", "off", "30/11/-1 00:00", "0000-00-00", "NaN", "1e9999999"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "0", "1", "name"]), inner),
    max_leaves=4,
)

PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "id": (int,),
    "integer": (int,),
    "decimal": (Decimal,),
    "flag": (bool,),
    "text": (str,),
    "calendar-date": (datetime.date, datetime.datetime),
    "timestamp": (datetime.datetime,),
}


def has_declared_type(value: Any, schema: Any) -> bool:
    """Whether a decoded value is None or of the type that the document gives it."""
    name, content = resolve(schema)
    if value is None or content.get("format") == "json":
        return True
    if "format" in content:
        return type(value) in PYTHON_TYPES[content["format"]]
    branches = content.get("anyOf", ())
    if branches and "const" in branches[0]:
        return isinstance(value, enum.Enum) and type(value).__name__ == name
    if branches:
        return has_declared_type(value, branches[0])
    if is_record(content):
        return type(value).__name__ == name
    if content["type"][0] == "object":
        return type(value) is dict and all(
            has_declared_type(item, content["additionalProperties"]) for item in value.values()
        )
    return type(value) is list and all(has_declared_type(item, content["items"]) for item in value)


def fields_by_form(name: str) -> list[list[str]]:
    """The keys of a model, grouped by what may stand there, so that rare forms are tried as often as text."""
    groups: dict[str, list[str]] = {}
    for key, schema in properties(reference(name)).items():
        form = json.dumps({part: schema[part] for part in sorted(schema) if part in ("$ref", "anyOf", "type", "items")})
        groups.setdefault(form, []).append(key)
    return list(groups.values())


def attempt(call: Callable[[], Any], refusal: type[E]) -> tuple[Any, E | None]:
    """The result of a call, or how it refused; any other error passes through."""
    try:
        return call(), None
    except refusal as error:
        return None, error


@settings(max_examples=300, derandomize=True, deadline=None, database=None)
@given(st.data())
@pytest.mark.parametrize("model", [Invoice, Client, PurchaseInvoice, Product, InvoicePayment, Site, Booking, Journal])
def test_any_value_of_any_field_is_read_as_declared_or_refused_by_name(model: Any, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(fields_by_form(model.__name__)).flatmap(st.sampled_from))
    raw = data.draw(json_values)
    needed = dict.fromkeys(required(reference(model.__name__)), 1)
    record, refusal = attempt(lambda: model.from_dict({**needed, key: raw, "unknown": raw}), DecodeError)
    if refusal is None:
        assert key not in needed or getattr(record, key) is not None
        schema = properties(reference(model.__name__))[key]
        assert record.additional_properties == {"unknown": raw}
        assert has_declared_type(getattr(record, attribute(model, key, schema)), schema)
    elif refusal.model == model.__name__:
        assert (refusal.field, refusal.value) == (key, raw)
    else:  # a record within the value
        assert isinstance(raw, (dict, list))
        assert str(refusal).startswith(refusal.model if refusal.field is None else f"{refusal.model}.{refusal.field}:")
        assert repr(refusal.value) in repr(raw)


@settings(max_examples=300, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_any_value_of_any_field_of_a_write_model_is_written_as_json_or_refused_by_name(data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(fields_by_form("InvoiceInput")).flatmap(st.sampled_from))
    schema = properties(reference("InvoiceInput"))[key]
    name = attribute(InvoiceInput, key, schema)
    value = data.draw(
        json_values
        | st.decimals()
        | st.floats()
        | st.dates()
        | st.datetimes()
        | st.datetimes(timezones=st.sampled_from([CAIRO, datetime.UTC]))
    )
    record = InvoiceInput(**{"client_id": 1, name: value})  # type: ignore[arg-type]
    written, refusal = attempt(record.to_dict, EncodeError)
    if refusal is None:
        assert errors_in(over_the_wire(written), reference("InvoiceInput")) == []
        assert has_declared_type(getattr(InvoiceInput.from_dict(written), name), schema)
    else:
        assert refusal.where == f"InvoiceInput.{name}"


# --- deep nesting and large numbers -----------------------------------------------------------------------------------


def nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


def test_what_is_nested_without_end_is_no_recursion_error() -> None:
    for write in (to_json, lambda *args: Invoice(id=1, additional_properties={"x": args[0]}).to_dict()):
        with pytest.raises(EncodeError, match=r"^Invoice: a value is nested too deeply$"):
            write(nested(100_000), "Invoice", None)


@pytest.mark.parametrize("value", [2**63, -(2**200), {"a": [2**64]}])
def test_whole_numbers_of_any_length_that_were_read_are_given_back_and_none_is_sent_by_mistake(value: Any) -> None:
    for record in (Invoice.from_dict({"id": 1, "x": value}), Invoice.from_dict({"id": 1, "Deposit": value})):
        assert value in record.to_dict().values()
    with pytest.raises(EncodeError, match="64 bits"):
        to_json(value, "ClientInput.x", None)

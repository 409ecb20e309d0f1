"""How odd values on the wire are read, and how values are written."""

import datetime
import enum
import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client._codec import wire
from daftra_client._codec.fields import ignore, kind_of
from daftra_client.errors import AmbiguousDateError, DecodeError, EncodeError
from daftra_client.models import (
    Booking,
    BookingInput,
    Client,
    ClientType,
    Invoice,
    InvoiceInput,
    InvoiceItem,
    InvoiceItemInput,
    InvoicePayment,
    Journal,
    JournalEntityType,
    OrderSource,
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


# --- whole numbers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, None),
        ("", None),
        ("  ", None),
        (0, 0),
        (-3, -3),
        ("10", 10),
        ("-3", -3),
        ("000094", 94),
        (" 7 ", 7),
        (10.0, 10),
        ("10.0", 10),
        ("1e2", 100),
        (12345678901234567890, 12345678901234567890),
        ("12345678901234567890", 12345678901234567890),
    ],
)
def test_whole_numbers_come_as_numbers_or_text(raw: Any, value: int | None) -> None:
    read = wire.integer(raw)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    "raw",
    [
        1.5,
        "1.5",
        "x",
        "-",
        "--1",
        "1_000",
        "1,000",
        "0x10",
        "²",
        True,
        False,
        [],
        {},
        float("nan"),
        "inf",
        "1e5000",
        "1e4000",
        "1e21",
    ],
)
def test_what_is_no_whole_number_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        wire.integer(raw)


# --- decimals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, None),
        ("", None),
        (334, "334"),
        (1234567890123456789, "1234567890123456789"),
        ("334", "334"),
        ("32999.9961", "32999.9961"),
        ("115.00", "115.00"),
        ("-0.05", "-0.05"),
        (".5", "0.5"),
        (0.15, "0.15"),
        (32999.9961, "32999.9961"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1.0, "1"),
        (150.0, "150"),
        (Decimal("1.00"), "1.00"),
        (Decimal("123456789012345678901234567890.12345678"), "123456789012345678901234567890.12345678"),
        ("0.12345678", "0.12345678"),
        ("123456789012345678901234567890.12345678", "123456789012345678901234567890.12345678"),
        ("1E-8", "1E-8"),
    ],
)
def test_decimals_are_exact_to_the_digit(raw: Any, value: str | None) -> None:
    read = wire.decimal(raw)
    assert (read if read is None else str(read)) == value
    assert read is None or type(read) is Decimal


@pytest.mark.parametrize(
    "raw",
    [
        "x",
        "1,5",
        "1 000",
        "1_000",
        "NaN",
        "sNaN",
        "-Infinity",
        float("inf"),
        Decimal("NaN"),
        True,
        (),
        [],
        {},
        "1e999999999",
    ],
)
def test_what_is_no_finite_number_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        wire.decimal(raw)


# --- flags and text ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, None),
        ("", None),
        *((raw, True) for raw in (True, 1, 1.0, "1", "true", "on")),
        *((raw, False) for raw in (False, 0, 0.0, "0", "false", "off")),
    ],
)
def test_flags_come_in_many_forms(raw: Any, value: bool | None) -> None:
    assert wire.flag(raw) is value


@pytest.mark.parametrize("raw", [2, -1, "2", "yes", "maybe", [], {}, 0.5])
def test_what_is_neither_yes_nor_no_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        wire.flag(raw)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, None),
        ("", ""),
        ("عميل", "عميل"),
        ("000201 \u200b", "000201 \u200b"),
        (966500000000, "966500000000"),
        (1.5, "1.5"),
    ],
)
def test_text_is_left_as_it_is_and_a_bare_number_becomes_its_digits(raw: Any, value: str | None) -> None:
    assert wire.text(raw) == value


@pytest.mark.parametrize("raw", [True, [], {}, ["x"]])
def test_what_is_no_text_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        wire.text(raw)


# --- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("date_format", [None, "%d/%m/%Y", "%m/%d/%Y", "DD/MM/YYYY", "nonsense"])
def test_an_iso_date_needs_no_format_and_no_format_changes_it(date_format: str | None) -> None:
    assert wire.date("2026-04-03", date_format) == DAY
    assert type(wire.date("2026-04-03", date_format)) is datetime.date
    assert wire.timestamp("2026-04-03 20:27:36", date_format) == EVENING


@pytest.mark.parametrize(
    ("raw", "date_format"),
    [
        ("03/04/2026", "%d/%m/%Y"),
        ("04/03/2026", "%m/%d/%Y"),
        ("2026/04/03", "%Y/%m/%d"),
        ("03.04.26", "%d.%m.%y"),
        ("3 Apr 2026", "%d %b %Y"),
        ("April 3, 2026", "%B %d, %Y"),
        ("03/04/2026", "DD/MM/YYYY"),
        ("3-4-2026", "D-M-YYYY"),
        ("04/03/26", "MM/DD/YY"),
        ("03 April 2026", "DD MMMM YYYY"),
        ("Apr 3, 2026", "MMM D, YYYY"),
        ("03/04/2026", "d/m/Y"),
        ("4/3/2026", "n/j/Y"),
        ("3 Apr 26", "j M y"),
        ("April 3, 2026", "F j, Y"),
    ],
)
def test_a_displayed_date_is_read_in_its_format_of_any_notation(raw: str, date_format: str) -> None:
    assert wire.date(raw, date_format) == DAY
    assert wire.timestamp(f"{raw} 20:27", date_format) == EVENING.replace(second=0)
    assert wire.timestamp(f"{raw} 20:27:36", date_format) == EVENING
    assert wire.timestamp(f"{raw} 08:27 PM", date_format) == EVENING.replace(second=0)


@pytest.mark.parametrize("raw", ["03/04/2_02", "03/04/+026", "+3/04/2026"])
def test_a_displayed_date_is_made_of_digits(raw: str) -> None:
    with pytest.raises(wire.BadValueError):
        wire.date(raw, "%d/%m/%Y")


@pytest.mark.parametrize("raw", ["03/04/2026", "3-4-2026", "03.04.2026", "03/04/26", "13/04/26", "03/04/2026 20:27"])
@pytest.mark.parametrize("date_format", [None, "%d/%m"])
def test_an_ambiguous_date_is_never_guessed(raw: str, date_format: str | None) -> None:
    with pytest.raises(wire.AmbiguousDayError, match="date_format="):
        wire.date(raw, date_format)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("13/04/2026", datetime.date(2026, 4, 13)),
        ("04/13/2026", datetime.date(2026, 4, 13)),
        ("04/04/2026", datetime.date(2026, 4, 4)),
        ("2026/04/03", DAY),
        ("2026.4.3", DAY),
        ("31-12-2026", datetime.date(2026, 12, 31)),
        ("25/12/2026 20:27", datetime.datetime(2026, 12, 25, 20, 27)),
        ("25/12/2026 08:27 PM", datetime.datetime(2026, 12, 25, 20, 27)),
    ],
)
def test_a_date_with_a_single_possible_reading_needs_no_format(raw: str, value: datetime.date) -> None:
    read = wire.date(raw, None)
    assert read == value
    assert type(read) is type(value)


def test_a_date_that_contradicts_its_format_is_refused_unless_only_one_reading_exists() -> None:
    with pytest.raises(ValueError, match=r"does not fit the date format %d\.%m\.%Y"):
        wire.date("03/04/2026", "%d.%m.%Y")
    assert wire.date("04/25/2026", "%d/%m/%Y") == datetime.date(2026, 4, 25)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "   ",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "00/00/0000",
        "00/00/0000 00:00",
        "30/11/-1 00:00",
        "30/11/-1",
        "30/11/-0001",
        "30-11--0001 00:00",
        "11/30/-0001",
        "-0001-11-30",
        "-0001-11-30 00:00:00",
        "30 Nov -0001",
        "Nov 30, -1",
    ],
)
@pytest.mark.parametrize("date_format", [None, "%d/%m/%Y"])
def test_a_zero_date_is_none_however_it_is_formatted(raw: str, date_format: str | None) -> None:
    assert wire.date(raw, date_format) is None
    assert wire.timestamp(raw, date_format) is None


def test_the_first_of_a_month_with_a_name_is_no_zero_date() -> None:
    assert wire.date("Jan-01-2026", "%b-%d-%Y") == datetime.date(2026, 1, 1)
    assert wire.date("Nov-1-2030", "MMM-D-YYYY") == datetime.date(2030, 11, 1)
    assert wire.date("Jan-01-30", "M-d-y") == datetime.date(2030, 1, 1)


def test_a_time_of_day_beside_a_date_is_kept_and_midnight_is_not() -> None:
    assert wire.date("2026-04-03 20:27:36", None) == EVENING
    assert wire.date("03/04/2026 20:27:36", "%d/%m/%Y") == EVENING
    midnight = wire.date("2026-04-03 00:00:00", None)
    assert midnight == DAY
    assert type(midnight) is datetime.date


@pytest.mark.parametrize("date_format", ["YYYY-DD-MM", "%Y-%d-%m", "Y-d-m", "%Y-%d-%m %H:%M"])
def test_a_date_that_looks_like_iso_is_not_swapped(date_format: str) -> None:
    for raw in ("2026-04-03", "2026-04-03 20:27", "2026-04-03 20:27:36"):
        with pytest.raises(ValueError, match="reads as ISO and in the date format"):
            wire.date(raw, date_format)
    with pytest.raises(ValueError, match="reads as ISO and in the date format"):
        wire.timestamp("2026-04-03 20:27", date_format)
    assert wire.timestamp("2026-04-03 20:27:36", date_format) == EVENING  # a column of the database
    assert wire.date("2026-04-25", date_format) == datetime.date(2026, 4, 25)
    assert wire.date("2026-04-04", date_format) == datetime.date(2026, 4, 4)
    if "H" not in date_format:
        assert wire.date("2026-25-04", date_format) == datetime.date(2026, 4, 25)
    with pytest.raises(DecodeError, match=r"Invoice\.date"):
        Invoice.from_dict({"id": 1, "date": "2026-04-03", "str_date_format": date_format})
    assert Invoice.from_dict({"id": 1, "date": "2026-04-03", "str_date_format": "Y-m-d"}).date == DAY


@pytest.mark.parametrize(
    "date_format",
    ["%B" * 50_000, "%9999999d" * 10_000, "%d/%m/%Y" + " " * 100_000, "%d" * 15 + "%Y", "%-d/%m/%Y", "%c %Y"],
)
def test_a_format_that_costs_much_is_none(date_format: str) -> None:
    started = time.process_time()
    assert not wire.is_date_format(date_format)
    invoice = Invoice.from_dict(
        {"id": 1, "date": "25/12/2026", "str_date_format": date_format}, date_format="DD/MM/YYYY"
    )
    assert invoice.date == datetime.date(2026, 12, 25)
    assert time.process_time() - started < 0.5


def test_a_zone_is_kept_where_one_is_sent() -> None:
    assert wire.timestamp("2026-04-03T20:27:36+02:00", None) == EVENING.replace(tzinfo=CAIRO)
    assert wire.date("2026-04-03T00:00:00+02:00", None) == MIDNIGHT.replace(tzinfo=CAIRO)


def test_a_timestamp_without_a_time_of_day_means_midnight() -> None:
    assert wire.timestamp("2026-04-03", None) == MIDNIGHT
    assert wire.timestamp("03/04/2026", "d/m/Y") == MIDNIGHT


@pytest.mark.parametrize(
    "raw",
    [
        "soon",
        "abc-1",
        "2026-02-30",
        "2026-13-01",
        "31/02/2026",
        "13/04/999",
        "300/01/05",
        "20260403",
        "25/12/2026 late",
        5,
        True,
        [],
        {},
    ],
)
@pytest.mark.parametrize("date_format", [None, "%d/%m/%Y", "%d/%m/%Y %H:%M", "DD DD YYYY", "%", "%Q %Y"])
@pytest.mark.parametrize("read", [wire.date, wire.timestamp])
def test_what_is_no_date_is_refused(read: Callable[[Any, str | None], Any], raw: Any, date_format: str | None) -> None:
    with pytest.raises(wire.BadValueError):
        read(raw, date_format)


def test_a_format_with_a_time_of_day_reads_exactly_that() -> None:
    assert wire.timestamp("03/04/2026 20:27", "%d/%m/%Y %H:%M") == EVENING.replace(second=0)


@pytest.mark.parametrize(
    ("date_format", "notation"),
    [
        ("%d/%m/%Y", "%d/%m/%Y"),
        ("DD/MM/YYYY", "%d/%m/%Y"),
        ("D MMM YY", "%d %b %y"),
        ("MMMM D, YYYY", "%B %d, %Y"),
        ("d/m/Y", "%d/%m/%Y"),
        ("F j, Y", "%B %d, %Y"),
        ("n.j.y", "%m.%d.%y"),
        ("M-d-Y", "%b-%d-%Y"),
    ],
)
def test_formats_of_all_notations_become_those_of_strftime(date_format: str, notation: str) -> None:
    assert wire.strftime_format(date_format) == notation


def test_the_format_that_a_record_carries_comes_before_that_of_the_account() -> None:
    raw = {"id": 1, "date": "03/04/2026", "str_date_format": "%d/%m/%Y"}
    assert Invoice.from_dict(raw).date == DAY
    assert Invoice.from_dict(raw, date_format="MM/DD/YYYY").date == DAY
    assert Invoice.from_dict({"id": 1, "date": "04/03/2026"}, date_format="MM/DD/YYYY").date == DAY


def test_children_are_read_in_the_format_that_their_record_carries() -> None:
    raw = {"id": 1, "str_date_format": "%d/%m/%Y", "InvoicePayment": [{"date": "03/04/2026 20:27"}]}
    (payment,) = Invoice.from_dict(raw).invoice_payment or []
    assert payment.date == EVENING.replace(second=0)


def test_an_ambiguous_date_names_model_field_and_value() -> None:
    with pytest.raises(AmbiguousDateError) as caught:
        PurchaseInvoice.from_dict({"id": "31", "currency_code": "SAR", "date": "03/04/2026", "no": "1"})
    error = caught.value
    assert (error.model, error.field, error.value) == ("PurchaseInvoice", "date", "03/04/2026")
    assert str(error).startswith("PurchaseInvoice.date: cannot read '03/04/2026':")


def test_an_ambiguous_date_in_a_child_names_the_child() -> None:
    with pytest.raises(AmbiguousDateError) as caught:
        Invoice.from_dict({"id": "1", "InvoicePayment": [{"id": "2", "date": "03/04/2026"}]})
    assert (caught.value.model, caught.value.field) == ("InvoicePayment", "date")


def test_an_error_names_the_right_field_where_a_model_does_not_know_of_date_formats() -> None:
    with pytest.raises(AmbiguousDateError) as caught:
        Journal.from_dict({"id": 1, "date": "03/04/2026", "str_date_format": "%d/%m/%Y"})
    assert (caught.value.model, caught.value.field) == ("Journal", "date")


# --- associations, children, maps -------------------------------------------------------------------------------------


def read(type: Any, raw: Any) -> Any:
    """What a field of a type makes of a raw value."""
    return kind_of(type).read(raw, wire.days(None), ignore)


@pytest.mark.parametrize("raw", [None, [], "", {}, {"id": None}, {"id": None, "name": None, "status": None}])
def test_an_absent_association_is_none(raw: Any) -> None:
    assert Invoice.from_dict({"id": 1, "OrderSource": raw}).order_source is None


@pytest.mark.parametrize("raw", [{"id": "1"}, {"id": None, "name": "Web"}, {"id": 0}])
def test_an_association_with_anything_in_it_is_read(raw: dict[str, Any]) -> None:
    assert read(OrderSource, raw) == OrderSource.from_dict(raw)


@pytest.mark.parametrize("raw", ["x", 5, True, [{"id": 1}], ["x"]])
def test_what_is_no_record_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        read(OrderSource, raw)


@pytest.mark.parametrize("raw", [[{"id": "1"}, {"id": "2"}], {"0": {"id": "1"}, "3": {"id": "2"}}])
def test_children_come_as_a_list_or_as_an_object_with_numbers_for_keys(raw: Any) -> None:
    assert read(list[InvoiceItem], raw) == [InvoiceItem(id=1), InvoiceItem(id=2)]


@pytest.mark.parametrize(("raw", "value"), [(None, None), ([], []), ({}, []), ("", [])])
def test_no_children_are_an_empty_list_and_missing_ones_none(raw: Any, value: Any) -> None:
    assert Invoice.from_dict({"id": 1, "InvoiceItem": raw}).invoice_item == value


@pytest.mark.parametrize("raw", ["x", 5, True])
def test_what_is_no_list_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        read(list[InvoiceItem], raw)
    with pytest.raises(wire.BadValueError):
        wire.array(raw, wire.integer)


@pytest.mark.parametrize("raw", [[None], ["x"], [[]], {"0": 5}])
def test_a_child_that_is_no_object_is_refused_by_the_name_of_its_model(raw: Any) -> None:
    with pytest.raises(DecodeError, match="an object was expected") as caught:
        Invoice.from_dict({"id": 1, "InvoiceItem": raw})
    assert (caught.value.model, caught.value.field) == ("InvoiceItem", None)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (None, None),
        ([], {}),
        ({}, {}),
        ("", {}),
        ({"1": 0, "2": "10"}, {"1": D(0), "2": D(10)}),
        ([5, "6"], {"0": D(5), "1": D(6)}),
    ],
)
def test_a_map_may_degrade_to_a_list(raw: Any, value: Any) -> None:
    assert wire.scalar_map(raw, wire.decimal) == value
    assert Product.from_dict({"productAvailableQTY": raw}).product_available_qty == value


def test_a_map_of_records_may_degrade_to_a_list() -> None:
    source = OrderSource(id=1)
    assert read(dict[str, OrderSource], {"7": {"id": "1"}}) == {"7": source}
    assert read(dict[str, OrderSource], [{"id": "1"}]) == {"0": source}
    assert read(dict[str, OrderSource], []) == {}


@pytest.mark.parametrize("raw", ["x", 5, True])
def test_what_is_no_map_is_refused(raw: Any) -> None:
    with pytest.raises(wire.BadValueError):
        wire.scalar_map(raw, wire.decimal)


def test_a_title_may_stand_alone_or_within_an_object() -> None:
    assert read(str | OrderSource, "Papers") == "Papers"
    assert read(str | OrderSource, {"id": "1"}) == OrderSource(id=1)


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
    assert wire.encode_decimal(value, WHERE) == written
    assert type(wire.encode_decimal(value, WHERE)) is type(written)


def test_a_float_is_refused_with_the_way_out() -> None:
    with pytest.raises(EncodeError) as caught:
        InvoiceItemInput(item="x", unit_price=0.1).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert str(caught.value) == (
        'InvoiceItemInput.unit_price: cannot send 0.1: a float is not exact; write Decimal("0.1")'
    )
    assert (caught.value.where, caught.value.value) == ("InvoiceItemInput.unit_price", 0.1)


@pytest.mark.parametrize("value", [True, "334", D("NaN"), D("Infinity"), [1], 1.0, float("nan")])
def test_what_is_no_exact_number_is_not_written(value: Any) -> None:
    with pytest.raises(EncodeError, match=r"^InvoiceItemInput\.unit_price: cannot send"):
        wire.encode_decimal(value, WHERE)


def test_whole_numbers_and_members_of_enumerations_are_written_as_numbers() -> None:
    assert wire.encode_integer(None, WHERE) is None
    assert wire.encode_integer(-3, WHERE) == -3
    assert type(wire.encode_integer(ClientType.BUSINESS, WHERE)) is int
    assert wire.encode_integer(ClientType.BUSINESS, WHERE) == 3


@pytest.mark.parametrize("value", [True, False, 1.0, "1", D(1), [1]])
def test_what_is_no_int_is_not_written_as_one(value: Any) -> None:
    with pytest.raises(EncodeError, match="an int is needed"):
        wire.encode_integer(value, WHERE)


def test_flags_are_written_as_one_and_zero() -> None:
    assert [wire.encode_flag(value, WHERE) for value in (True, False, None)] == [1, 0, None]
    assert type(wire.encode_flag(True, WHERE)) is int


@pytest.mark.parametrize("value", [1, 0, "1", "true", []])
def test_what_is_no_bool_is_not_written_as_a_flag(value: Any) -> None:
    with pytest.raises(EncodeError, match="True or False is needed"):
        wire.encode_flag(value, WHERE)


class Currency(str, enum.Enum):  # noqa: UP042  # what people have in their own code
    SAR = "SAR"


def test_text_is_written_as_it_is_and_a_member_of_an_enumeration_as_its_value() -> None:
    assert wire.encode_text(None, WHERE) is None
    assert wire.encode_text("عميل", WHERE) == "عميل"
    for member, value in [(JournalEntityType.EXPENSE, "expense"), (Currency.SAR, "SAR")]:
        assert wire.encode_text(member, WHERE) == value
        assert type(wire.encode_text(member, WHERE)) is str


@pytest.mark.parametrize("value", [5, True, b"x", ["x"]])
def test_what_is_no_text_is_not_written(value: Any) -> None:
    with pytest.raises(EncodeError, match="a str is needed"):
        wire.encode_text(value, WHERE)


def test_dates_are_written_in_iso_form() -> None:
    assert wire.encode_date(None, WHERE) is None
    assert wire.encode_date(DAY, WHERE) == "2026-04-03"
    assert wire.encode_date(EVENING, WHERE) == "2026-04-03 20:27:36"
    assert wire.encode_timestamp(EVENING, WHERE) == "2026-04-03 20:27:36"
    assert wire.encode_timestamp(MIDNIGHT, WHERE) == "2026-04-03 00:00:00"
    assert wire.encode_timestamp(DAY, WHERE) == "2026-04-03"
    assert wire.encode_timestamp(None, WHERE) is None


@pytest.mark.parametrize("encode", [wire.encode_date, wire.encode_timestamp])
def test_a_time_with_a_zone_is_refused(encode: Callable[[Any, str], Any]) -> None:
    with pytest.raises(EncodeError, match="convert and drop tzinfo"):
        encode(EVENING.replace(tzinfo=CAIRO), WHERE)


@pytest.mark.parametrize("encode", [wire.encode_date, wire.encode_timestamp])
@pytest.mark.parametrize("value", ["2026-04-03", 20260403, EVENING.time(), True])
def test_what_is_no_date_is_not_written(encode: Callable[[Any, str], Any], value: Any) -> None:
    with pytest.raises(EncodeError, match="is needed"):
        encode(value, WHERE)


def test_a_read_record_is_written_back_with_the_zone_it_had() -> None:
    assert wire.isoformat(EVENING.replace(tzinfo=CAIRO)) == "2026-04-03 20:27:36+02:00"
    assert (wire.isoformat(DAY), wire.isoformat(EVENING), wire.isoformat(None)) == (
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
    assert wire.encode_array(["a", None], WHERE, wire.encode_text) == ["a", None]
    assert wire.encode_array((DAY,), WHERE, wire.encode_date) == ["2026-04-03"]
    assert wire.encode_scalar_map({"1": D("2.50")}, WHERE, wire.encode_decimal) == {"1": "2.50"}
    assert wire.encode_array(None, WHERE, wire.encode_text) is None
    assert wire.encode_scalar_map(None, WHERE, wire.encode_text) is None


def test_records_are_written_as_objects() -> None:
    item = InvoiceItemInput(item="x", quantity=D("1.5"))
    data = {"item": "x", "quantity": "1.5"}
    assert wire.encode_record(item, WHERE, None) == data
    assert wire.encode_records([item], WHERE, None) == [data]
    assert wire.encode_record_map({"7": item}, WHERE, None) == {"7": data}
    assert wire.encode_record(None, WHERE, None) is None


@pytest.mark.parametrize("value", ["AB12", b"AB12", 5, {"a": "b"}])
def test_text_is_not_taken_apart_where_a_list_is_needed(value: Any) -> None:
    with pytest.raises(EncodeError, match=r"^InvoiceItemInput\.lot: .*a list is needed"):
        InvoiceItemInput(item="x", lot=value).to_dict()
    with pytest.raises(EncodeError, match="a list is needed"):
        wire.encode_records(value, WHERE, None)


def test_what_is_no_map_or_model_is_not_written_as_one() -> None:
    with pytest.raises(EncodeError, match="a dict is needed"):
        wire.encode_scalar_map(["x"], WHERE, wire.encode_text)
    with pytest.raises(EncodeError, match="a dict is needed"):
        wire.encode_record_map(["x"], WHERE, None)
    with pytest.raises(EncodeError, match="a model is needed"):
        wire.encode_record({"item": "x"}, WHERE, None)


# --- round trips ------------------------------------------------------------------------------------------------------


def over_the_wire(value: Any) -> Any:
    return json.loads(json.dumps(value))


@quick
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=D("-1e30"), max_value=D("1e30")) | st.none())
def test_any_decimal_survives_writing_and_reading(value: Decimal | None) -> None:
    assert wire.decimal(over_the_wire(wire.encode_decimal(value, WHERE))) == value


@quick
@given(st.decimals(allow_nan=False, allow_infinity=False, places=8, min_value=D("-1e15"), max_value=D("1e15")))
def test_a_decimal_keeps_its_trailing_zeros(value: Decimal) -> None:
    read = wire.decimal(wire.encode_decimal(value, WHERE))
    assert read is not None
    assert read.as_tuple() == value.as_tuple()


@quick
@given(st.integers(-(2**63), 2**63 - 1) | st.none())
def test_any_whole_number_survives_writing_and_reading(value: int | None) -> None:
    written = over_the_wire(wire.encode_integer(value, WHERE))
    assert wire.integer(written) == value
    assert value is None or wire.integer(str(written)) == value


@quick
@given(st.text() | st.none())
def test_any_text_survives_writing_and_reading(value: str | None) -> None:
    assert wire.text(over_the_wire(wire.encode_text(value, WHERE))) == value


@quick
@given(st.dates(), st.sampled_from([None, "%d/%m/%Y", "MM/DD/YYYY", "Y-m-d"]))
def test_any_date_survives_writing_and_reading(value: datetime.date, date_format: str | None) -> None:
    assert wire.date(wire.encode_date(value, WHERE), date_format) == value


@quick
@given(st.datetimes())
def test_any_date_and_time_survives_writing_and_reading_to_the_second(value: datetime.datetime) -> None:
    assert wire.timestamp(wire.encode_timestamp(value, WHERE), None) == value.replace(microsecond=0)


@pytest.mark.parametrize("value", ["31/12/75", "03-04-26"])
def test_a_year_of_two_digits_is_not_guessed(value: str) -> None:
    with pytest.raises(wire.AmbiguousDayError):
        wire.date(value, None)
    assert wire.date("31/12/75", "DD/MM/YY") == datetime.date(1975, 12, 31)


@pytest.mark.parametrize("value", ["-", "/", "...", "--"])
def test_separators_alone_are_no_zero_date(value: str) -> None:
    with pytest.raises(ValueError, match="a date was expected"):
        wire.date(value, None)


@quick
@given(st.datetimes(timezones=st.sampled_from([CAIRO, datetime.UTC])) | st.datetimes() | st.dates())
def test_any_moment_that_was_read_survives_being_written_back(value: datetime.date) -> None:
    read = wire.date(wire.isoformat(value), None)
    midnight = isinstance(value, datetime.datetime) and value.tzinfo is None and value.time() == datetime.time.min
    assert read == (value.date() if midnight and isinstance(value, datetime.datetime) else value)


@quick
@given(
    st.dates(min_value=datetime.date(1970, 1, 1), max_value=datetime.date(2068, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "MM/DD/YYYY", "d.m.Y", "M-d-Y", "D MMM YYYY", "j-n-y", "F j, Y", "%d%m%Y"]),
)
def test_any_displayed_date_survives_writing_and_reading(value: datetime.date, date_format: str) -> None:
    written = wire.encode_display_date(value, WHERE, date_format)
    assert wire.date(written, date_format) == value


@quick
@given(st.dates(min_value=datetime.date(1970, 1, 1)), st.sampled_from(["%d/%m/%Y", "%m-%d-%Y", "%d.%m.%Y"]))
def test_without_a_format_a_displayed_date_is_read_rightly_or_called_ambiguous(
    value: datetime.date, notation: str
) -> None:
    if value.day > 12 or value.day == value.month:
        assert wire.date(value.strftime(notation), None) == value
    else:
        with pytest.raises(wire.AmbiguousDayError):
            wire.date(value.strftime(notation), None)


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


# --- what says nothing, and what lies deep ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, True), ("", True), (" \n", True), ([], True), ({}, True), ((), True), ([None, {"a": ""}], True),
        ("0000-00-00", True), ("0000-00-00 00:00:00", True), ("00/00/0000", True), ("30/11/-1 00:00", True),
        ("-0001-11-30", True), (0, False), ("0", False), ("0.00", False), ("00", False), (0.0, False), (False, False),
        ([0], False), ({"a": {"b": False}}, False), ("00-00", False), ("2026-04-03", False), ("0" * 100, False),
        (Decimal(0), False), ("x", False),
    ],
)  # fmt: skip
def test_what_says_nothing(value: Any, expected: bool) -> None:
    assert wire.is_nothing(value) is expected


def nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


def test_what_is_nested_without_end_is_no_recursion_error() -> None:
    assert wire.is_nothing(nested(100_000))
    for write in (wire.plain, lambda *args: Invoice(id=1, additional_properties={"x": args[0]}).to_dict()):
        with pytest.raises(EncodeError, match=r"^Invoice: a value is nested too deeply$"):
            write(nested(100_000), "Invoice", None)


@pytest.mark.parametrize("value", [2**63, -(2**200), {"a": [2**64]}])
def test_whole_numbers_of_any_length_that_were_read_are_given_back_and_none_is_sent_by_mistake(value: Any) -> None:
    for record in (Invoice.from_dict({"id": 1, "x": value}), Invoice.from_dict({"id": 1, "Deposit": value})):
        assert value in record.to_dict().values()
    with pytest.raises(EncodeError, match="64 bits"):
        wire.plain(value, "ClientInput.x", None)

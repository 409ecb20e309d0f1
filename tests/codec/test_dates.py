"""How dates and times are read, and which date formats are understood."""

import datetime
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client._codec.dates import (
    AmbiguousDayError,
    is_date_format,
    read_date,
    read_timestamp,
    strftime_format,
)
from daftra_client._codec.read import (
    BadValueError,
)
from daftra_client.errors import AmbiguousDateError, DecodeError
from daftra_client.models import (
    Invoice,
    Journal,
    PurchaseInvoice,
)

DAY = datetime.date(2026, 4, 3)
MIDNIGHT = datetime.datetime(2026, 4, 3)
EVENING = datetime.datetime(2026, 4, 3, 20, 27, 36)
CAIRO = datetime.timezone(datetime.timedelta(hours=2))

quick = settings(max_examples=60, derandomize=True, deadline=None, database=None)


# --- dates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("date_format", [None, "%d/%m/%Y", "%m/%d/%Y", "DD/MM/YYYY", "nonsense"])
def test_an_iso_date_needs_no_format_and_no_format_changes_it(date_format: str | None) -> None:
    assert read_date("2026-04-03", date_format) == DAY
    assert type(read_date("2026-04-03", date_format)) is datetime.date
    assert read_timestamp("2026-04-03 20:27:36", date_format) == EVENING


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
    assert read_date(raw, date_format) == DAY
    assert read_timestamp(f"{raw} 20:27", date_format) == EVENING.replace(second=0)
    assert read_timestamp(f"{raw} 20:27:36", date_format) == EVENING
    assert read_timestamp(f"{raw} 08:27 PM", date_format) == EVENING.replace(second=0)


@pytest.mark.parametrize("raw", ["03/04/2_02", "03/04/+026", "+3/04/2026"])
def test_a_displayed_date_is_made_of_digits(raw: str) -> None:
    with pytest.raises(BadValueError):
        read_date(raw, "%d/%m/%Y")


@pytest.mark.parametrize("raw", ["03/04/2026", "3-4-2026", "03.04.2026", "03/04/26", "13/04/26", "03/04/2026 20:27"])
@pytest.mark.parametrize("date_format", [None, "%d/%m"])
def test_an_ambiguous_date_is_never_guessed(raw: str, date_format: str | None) -> None:
    with pytest.raises(AmbiguousDayError, match="date_format="):
        read_date(raw, date_format)


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
    read = read_date(raw, None)
    assert read == value
    assert type(read) is type(value)


def test_a_date_that_contradicts_its_format_is_refused_unless_only_one_reading_exists() -> None:
    with pytest.raises(ValueError, match=r"does not fit the date format %d\.%m\.%Y"):
        read_date("03/04/2026", "%d.%m.%Y")
    assert read_date("04/25/2026", "%d/%m/%Y") == datetime.date(2026, 4, 25)


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
    assert read_date(raw, date_format) is None
    assert read_timestamp(raw, date_format) is None


def test_the_first_of_a_month_with_a_name_is_no_zero_date() -> None:
    assert read_date("Jan-01-2026", "%b-%d-%Y") == datetime.date(2026, 1, 1)
    assert read_date("Nov-1-2030", "MMM-D-YYYY") == datetime.date(2030, 11, 1)
    assert read_date("Jan-01-30", "M-d-y") == datetime.date(2030, 1, 1)


def test_a_time_of_day_beside_a_date_is_kept_and_midnight_is_not() -> None:
    assert read_date("2026-04-03 20:27:36", None) == EVENING
    assert read_date("03/04/2026 20:27:36", "%d/%m/%Y") == EVENING
    midnight = read_date("2026-04-03 00:00:00", None)
    assert midnight == DAY
    assert type(midnight) is datetime.date


@pytest.mark.parametrize("date_format", ["YYYY-DD-MM", "%Y-%d-%m", "Y-d-m", "%Y-%d-%m %H:%M"])
def test_a_date_that_looks_like_iso_is_not_swapped(date_format: str) -> None:
    for raw in ("2026-04-03", "2026-04-03 20:27", "2026-04-03 20:27:36"):
        with pytest.raises(ValueError, match="a date both in ISO form and in the date format"):
            read_date(raw, date_format)
    with pytest.raises(ValueError, match="a date both in ISO form and in the date format"):
        read_timestamp("2026-04-03 20:27", date_format)
    assert read_timestamp("2026-04-03 20:27:36", date_format) == EVENING  # a column of the database
    assert read_date("2026-04-25", date_format) == datetime.date(2026, 4, 25)
    assert read_date("2026-04-04", date_format) == datetime.date(2026, 4, 4)
    if "H" not in date_format:
        assert read_date("2026-25-04", date_format) == datetime.date(2026, 4, 25)
    with pytest.raises(DecodeError, match=r"Invoice\.date"):
        Invoice.from_dict({"id": 1, "date": "2026-04-03", "str_date_format": date_format})
    assert Invoice.from_dict({"id": 1, "date": "2026-04-03", "str_date_format": "Y-m-d"}).date == DAY


@pytest.mark.parametrize(
    "date_format",
    ["%B" * 50_000, "%9999999d" * 10_000, "%d/%m/%Y" + " " * 100_000, "%d" * 15 + "%Y", "%-d/%m/%Y", "%c %Y"],
)
def test_a_format_that_costs_much_is_none(date_format: str) -> None:
    started = time.process_time()
    assert not is_date_format(date_format)
    invoice = Invoice.from_dict(
        {"id": 1, "date": "25/12/2026", "str_date_format": date_format}, date_format="DD/MM/YYYY"
    )
    assert invoice.date == datetime.date(2026, 12, 25)
    assert time.process_time() - started < 5


def test_a_zone_is_kept_where_one_is_sent() -> None:
    assert read_timestamp("2026-04-03T20:27:36+02:00", None) == EVENING.replace(tzinfo=CAIRO)
    assert read_date("2026-04-03T00:00:00+02:00", None) == MIDNIGHT.replace(tzinfo=CAIRO)


def test_a_timestamp_without_a_time_of_day_means_midnight() -> None:
    assert read_timestamp("2026-04-03", None) == MIDNIGHT
    assert read_timestamp("03/04/2026", "d/m/Y") == MIDNIGHT


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
@pytest.mark.parametrize("read", [read_date, read_timestamp])
def test_what_is_no_date_is_refused(read: Callable[[Any, str | None], Any], raw: Any, date_format: str | None) -> None:
    with pytest.raises(BadValueError):
        read(raw, date_format)


def test_a_format_with_a_time_of_day_reads_exactly_that() -> None:
    assert read_timestamp("03/04/2026 20:27", "%d/%m/%Y %H:%M") == EVENING.replace(second=0)


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
    assert strftime_format(date_format) == notation


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


@pytest.mark.parametrize("value", ["31/12/75", "03-04-26"])
def test_a_year_of_two_digits_is_not_guessed(value: str) -> None:
    with pytest.raises(AmbiguousDayError):
        read_date(value, None)
    assert read_date("31/12/75", "DD/MM/YY") == datetime.date(1975, 12, 31)


@pytest.mark.parametrize("value", ["-", "/", "...", "--"])
def test_separators_alone_are_no_zero_date(value: str) -> None:
    with pytest.raises(ValueError, match="a date was expected"):
        read_date(value, None)


@quick
@given(st.dates(min_value=datetime.date(1970, 1, 1)), st.sampled_from(["%d/%m/%Y", "%m-%d-%Y", "%d.%m.%Y"]))
def test_without_a_format_a_displayed_date_is_read_rightly_or_called_ambiguous(
    value: datetime.date, notation: str
) -> None:
    if value.day > 12 or value.day == value.month:
        assert read_date(value.strftime(notation), None) == value
    else:
        with pytest.raises(AmbiguousDayError):
            read_date(value.strftime(notation), None)

"""How raw scalars, records, lists and maps are read."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from daftra_client._codec.dates import (
    date_cache,
)
from daftra_client._codec.fields import kind_of
from daftra_client._codec.model import UNWATCHED
from daftra_client._codec.read import (
    BadValueError,
    read_array,
    read_decimal,
    read_flag,
    read_integer,
    read_scalar_map,
    read_text,
)
from daftra_client.errors import DecodeError
from daftra_client.models import (
    Invoice,
    InvoiceItem,
    OrderSource,
    Product,
)

D = Decimal


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
    read = read_integer(raw)
    assert read == value
    assert type(read) is type(value)


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
        (1e25, "1E+25"),
        (1.2345678901234568e18, "1.2345678901234568E+18"),
        (Decimal("1.00"), "1.00"),
        (Decimal("123456789012345678901234567890.12345678"), "123456789012345678901234567890.12345678"),
        ("0.12345678", "0.12345678"),
        ("123456789012345678901234567890.12345678", "123456789012345678901234567890.12345678"),
        ("1E-8", "1E-8"),
    ],
)
def test_decimals_are_exact_to_the_digit(raw: Any, value: str | None) -> None:
    read = read_decimal(raw)
    assert (read if read is None else str(read)) == value
    assert read is None or type(read) is Decimal


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
    assert read_flag(raw) is value


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
    assert read_text(raw) == value


# --- associations, children, maps -------------------------------------------------------------------------------------


def read(type: Any, raw: Any) -> Any:
    """What a field of a type makes of a raw value."""
    return kind_of(type).read(raw, date_cache(None), UNWATCHED)


@pytest.mark.parametrize("raw", [None, [], "", {}, {"id": None}, {"id": None, "name": None, "status": None}])
def test_an_absent_association_is_none(raw: Any) -> None:
    assert Invoice.from_dict({"id": 1, "OrderSource": raw}).order_source is None


@pytest.mark.parametrize("raw", [{"id": "1"}, {"id": None, "name": "Web"}, {"id": 0}])
def test_an_association_with_anything_in_it_is_read(raw: dict[str, Any]) -> None:
    assert read(OrderSource, raw) == OrderSource.from_dict(raw)


@pytest.mark.parametrize("raw", [[{"id": "1"}, {"id": "2"}], {"0": {"id": "1"}, "3": {"id": "2"}}])
def test_children_come_as_a_list_or_as_an_object_with_numbers_for_keys(raw: Any) -> None:
    assert read(list[InvoiceItem], raw) == [InvoiceItem(id=1), InvoiceItem(id=2)]


@pytest.mark.parametrize(("raw", "value"), [(None, None), ([], []), ({}, []), ("", [])])
def test_no_children_are_an_empty_list_and_missing_ones_none(raw: Any, value: Any) -> None:
    assert Invoice.from_dict({"id": 1, "InvoiceItem": raw}).invoice_item == value


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
    assert read_scalar_map(raw, read_decimal) == value
    assert Product.from_dict({"productAvailableQTY": raw}).product_available_qty == value


def test_a_map_of_records_may_degrade_to_a_list() -> None:
    source = OrderSource(id=1)
    assert read(dict[str, OrderSource], {"7": {"id": "1"}}) == {"7": source}
    assert read(dict[str, OrderSource], [{"id": "1"}]) == {"0": source}
    assert read(dict[str, OrderSource], []) == {}


def test_a_title_may_stand_alone_or_within_an_object() -> None:
    assert read(str | OrderSource, "Papers") == "Papers"
    assert read(str | OrderSource, {"id": "1"}) == OrderSource(id=1)


# --- what is refused --------------------------------------------------------------------------------------------------

REFUSED: dict[Callable[[Any], Any], list[Any]] = {
    read_integer: [
        1.5, "1.5", "x", "-", "--1", "1_000", "1,000", "0x10", "²", True, False, [], {}, float("nan"), "inf", "1e5000",
        "1e4000", "1e21",
    ],
    read_decimal: [
        "x", "1,5", "1 000", "1_000", "NaN", "sNaN", "-Infinity", float("inf"), D("NaN"), True, (), [], {},
        "1e999999999",
    ],
    read_flag: [2, -1, "2", "yes", "maybe", [], {}, 0.5],
    read_text: [True, [], {}, ["x"]],
    partial(read, OrderSource): ["x", 5, True, [{"id": 1}], ["x"]],
    partial(read, list[InvoiceItem]): ["x", 5, True],
    partial(read_array, read=read_integer): ["x", 5, True],
    partial(read_scalar_map, read=read_decimal): ["x", 5, True],
}  # fmt: skip


@pytest.mark.parametrize(("read", "raw"), [(read, raw) for read, values in REFUSED.items() for raw in values])
def test_a_value_of_another_type_is_refused(read: Callable[[Any], Any], raw: Any) -> None:
    with pytest.raises(BadValueError):
        read(raw)

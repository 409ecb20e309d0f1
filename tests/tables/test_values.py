"""Values: each stands in its column as it is, or is null there and stands as text in `_extra`."""

from __future__ import annotations

import datetime
import json
import math
import subprocess
import sys
import warnings
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client import DaftraClient, models, tables
from daftra_client._codec.page import Page
from daftra_client._codec.record import Record
from daftra_client.errors import ConfigurationError
from daftra_client.tables import ValueDidNotFitWarning, _flatten
from tests.support.wire_forms import TYPICAL, attribute, properties, reference, resolve
from tests.tables.records import MODELS, full


def row(record: Record, **options: Any) -> dict[str, Any]:
    """The row of a record."""
    (found,) = tables.to_arrow([record], **options).to_pylist()
    return dict(found)


def extra(record: Record) -> Any:
    """What `_extra` holds of a record, decoded."""
    text = row(record)["_extra"]
    return None if text is None else json.loads(text)


# --- what fits ----------------------------------------------------------------------------------------------------

AMOUNTS = st.decimals(
    min_value=Decimal("-99999999999999999999999999999.999999999"),
    max_value=Decimal("99999999999999999999999999999.999999999"),
    places=9,
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@settings(derandomize=True, deadline=None, database=None)
@given(
    st.integers(-(2**63), 2**63 - 1),
    st.none() | AMOUNTS,
    st.none() | TEXTS,
    st.none() | st.booleans(),
    st.none() | st.dates(),
    st.none() | st.datetimes(),
)
def test_values_are_the_same_in_the_table(
    number: int,
    amount: Decimal | None,
    text: str | None,
    flag: bool | None,
    day: datetime.date | None,
    moment: datetime.datetime | None,
) -> None:
    invoice = models.Invoice(
        id=number, summary_total=amount, notes=text, draft=flag, date=day, created=moment, store_id=number, no=text
    )
    found = row(invoice)
    assert {name: value for name, value in found.items() if value is not None} == {
        name: value
        for name, value in {
            "id": number,
            "store_id": number,
            "summary_total": amount,
            "notes": text,
            "no": text,
            "draft": flag,
            "date": day,
            "created": moment,
        }.items()
        if value is not None
    }


@pytest.mark.parametrize(
    "amount",
    [
        *("0", "-0.00", "1E+5", "1E+28", "0E+100", "0E-50", "1.50", "0.000000001", "-12.3456789"),
        *("12345678901234567890123456789.123456789", "1.5000000000000000000000000000000000000000000000"),
        "12345678901234567890.1000000000000000000000000",
    ],
)
def test_an_amount_fits_whatever_zeros_it_ends_with(amount: str) -> None:
    found = row(models.Invoice(id=1, summary_total=Decimal(amount)))
    assert (found["summary_total"], found["_extra"]) == (Decimal(amount), None)


def test_an_enumeration_is_its_value_whether_it_is_listed_or_not() -> None:
    listed, unlisted = (
        models.Invoice(id=1, type=models.InvoiceType(0)),
        models.Invoice(id=2, type=models.InvoiceType(99)),
    )
    assert tables.to_arrow([listed, unlisted, models.Invoice(id=3)])["type"].to_pylist() == [0, 99, None]
    payments = [models.InvoicePayment(payment_method=models.PaymentMethod(value)) for value in ("cash", "by pigeon")]
    found = tables.to_arrow(payments)["payment_method"]
    assert (found.type, found.to_pylist()) == (pa.string(), ["cash", "by pigeon"])
    assert row(models.Invoice(id=1, type=7))["type"] == 7  # type: ignore[arg-type]


# --- what does not ------------------------------------------------------------------------------------------------

UTC = datetime.UTC


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("summary_total", Decimal("0.0000000001"), "0.0000000001"),
        ("summary_total", Decimal("1E-10"), "0.0000000001"),
        ("summary_total", Decimal("123456789012345678901234567890"), "123456789012345678901234567890"),
        ("summary_total", Decimal("1E+29"), "1" + "0" * 29),
        (
            "summary_total",
            Decimal("99999999999999999999999999999.9999999999"),
            "99999999999999999999999999999.9999999999",
        ),
        ("summary_total", Decimal("NaN"), "NaN"),
        ("summary_total", Decimal("-Infinity"), "-Infinity"),
        ("summary_total", 1.5, "1.5"),
        ("summary_total", 5, "5"),
        ("store_id", 2**63, "9223372036854775808"),
        ("store_id", -(2**63) - 1, "-9223372036854775809"),
        ("store_id", 10**5000, "1" + "0" * 5000),
        ("store_id", True, "true"),
        ("store_id", "7", "7"),
        ("type", models.InvoiceType(2**64), str(2**64)),
        ("notes", "half \ud83d of a character", "half \ud83d of a character"),
        ("notes", ["a", Decimal("1.50")], '["a","1.50"]'),
        ("notes", math.nan, "nan"),
        ("draft", 1, "1"),
        ("date", datetime.datetime(2026, 4, 17, 20, 27), "2026-04-17T20:27:00"),
        ("created", datetime.datetime(2026, 4, 17, 20, 27, tzinfo=UTC), "2026-04-17T20:27:00+00:00"),
        ("created", datetime.date(2026, 4, 17), "2026-04-17"),
    ],
    ids=lambda part: part if isinstance(part, str) and part.isidentifier() else type(part).__name__,
)
def test_what_does_not_fit_is_null_and_text_in_extra(field: str, value: Any, text: str) -> None:
    records = [models.Invoice(id=1), models.Invoice(id=2, **{field: value})]
    said = rf"^1 value did not fit and is stored as text in the column _extra: invoice\.{field} \(1\)$"
    with pytest.warns(ValueDidNotFitWarning, match=said) as warned:
        found = tables.to_arrow(records)
    assert [each.filename for each in warned] == [__file__]
    assert found[field].to_pylist() == [None, None]
    assert found["_extra"].to_pylist()[0] is None
    assert json.loads(found["_extra"].to_pylist()[1]) == {field: text}


def test_what_the_reader_gives_beyond_the_type_of_a_field_is_not_cut() -> None:
    raw = {"id": 1, "date": "2026-04-17 08:30:00", "created": "2026-04-17T08:30:00+02:00"}
    with pytest.warns(ValueDidNotFitWarning, match=r"^2 values .* invoice.date \(1\), invoice.created \(1\)$"):
        (found,) = tables.to_arrow([models.Invoice.from_dict(raw)]).to_pylist()
    assert (found["date"], found["created"]) == (None, None)
    kept = {"date": "2026-04-17T08:30:00", "created": "2026-04-17T08:30:00+02:00"}
    assert json.loads(found["_extra"]) == kept


ODD = {
    "integer": (str(2**63), "9223372036854775808"),
    "decimal": ("-1E-10", "-0.0000000001"),
    "text": ("half \ud83d", "half \ud83d"),
    "calendar-date": ("9999-12-31 23:59:59", "9999-12-31T23:59:59"),
    "timestamp": ("0001-01-01 00:00:00.000001+00:00", "0001-01-01T00:00:00.000001+00:00"),
}
"""Raw values of scalars that do not fit, and their text."""


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_no_value_of_any_model_is_lost(model: type[Record], monkeypatch: pytest.MonkeyPatch) -> None:
    for form, (raw, _) in ODD.items():
        monkeypatch.setitem(TYPICAL, form, raw)
    record = full(model)
    schemas = properties(reference(model.__name__)).items()
    formats = {attribute(model, key, schema): str(resolve(schema)[1].get("format")) for key, schema in schemas}
    columns = [column.name for column in tables.columns(model)[:-1] if column.type != "json"]
    odd = {name: ODD[formats[name]][1] for name in columns if formats[name] in ODD}
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        found = row(record)
    assert len(warned) == bool(odd)
    extra = json.loads(found["_extra"] or "{}")
    assert {name: text.strip("ا ") for name, text in extra.items()} == record.additional_properties | odd
    assert {name: found[name] for name in columns} == {
        name: None if name in odd else getattr(record, name) for name in columns
    }


def test_one_warning_counts_all_tables_and_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_flatten, "ROWS_AT_ONCE", 2)
    odd = Decimal("1E-10")
    records = [
        models.Invoice(id=n, discount=odd, invoice_item=[models.InvoiceItem(quantity=odd)] * 2) for n in range(5)
    ]
    said = r"^15 values did not fit .*: sales\.discount \(5\), sales__invoice_item\.quantity \(10\)$"
    with pytest.warns(ValueDidNotFitWarning, match=said) as warned:
        found = tables.to_arrow_tables(records, name="sales")
    assert len(warned) == 1
    assert found["sales__invoice_item"]["_extra"].to_pylist() == ['{"quantity":"0.0000000001"}'] * 10


def test_what_fits_beside_what_does_not_stays() -> None:
    values = [Decimal("1.5"), Decimal("1E-10"), None, Decimal(3)]
    with pytest.warns(ValueDidNotFitWarning):
        found = tables.to_arrow([models.Invoice(id=n, deposit=value) for n, value in enumerate(values)])
    assert found["deposit"].to_pylist() == [Decimal("1.5"), None, None, Decimal(3)]


@pytest.mark.parametrize("id", [None, 2**63, "7"])
def test_a_required_id_that_cannot_be_one_is_refused(id: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^Invoice at index 1: id must be an int of 64 bits$"):
        tables.to_arrow([models.Invoice(id=1), models.Invoice(id=id)])


def test_what_did_not_fit_is_kept_whatever_its_column_is_called() -> None:
    # Unknown keys of such names are left out as personal data; this is a column that the document knows.
    with pytest.warns(ValueDidNotFitWarning):
        (found,) = tables.to_arrow([models.Product(id=1, name="half \ud83d")], personal=False).to_pylist()
    assert found["_extra"] == '{"name":"half \\ud83d"}'


def test_a_value_that_could_not_be_read_is_one_that_did_not_fit() -> None:
    unread = {"summary_total": "abc", "created": [1], "InvoiceItem": "none", "n": 1}
    record = models.Invoice(
        id=1, client=models.Client(id=2, additional_properties={"created": "?"}), additional_properties=unread
    )
    said = r"^3 values .*: invoice.summary_total \(1\), invoice.created \(1\), invoice.invoice_item \(1\)$"
    with pytest.warns(ValueDidNotFitWarning, match=said):
        found = row(record)
    assert (found["summary_total"], found["created"]) == (None, None)
    assert json.loads(found["_extra"]) == {"summary_total": "abc", "created": "[1]", "invoice_item": "none", "n": 1}
    assert json.loads(found["client"]) == {"id": 2, "_extra": {"created": "?"}}


def test_of_many_columns_those_with_the_most_values_that_did_not_fit_are_named() -> None:
    names = [column.name for column in tables.columns(models.Invoice) if column.type == "decimal128(38, 9)"][:12]
    bad = Decimal("1E-10")
    first, second = models.Invoice(id=1), models.Invoice(id=2)
    for name in names:
        setattr(first, name, bad)
    setattr(second, names[-1], bad)
    shown = ", ".join(f"invoice.{name} (1)" for name in names[:9])
    with pytest.warns(ValueDidNotFitWarning) as warned:
        tables.to_arrow([first, second])
    assert str(warned[0].message).endswith(f": invoice.{names[-1]} (2), {shown} and 2 more columns")


# --- unknown keys -------------------------------------------------------------------------------------------------


def test_unknown_keys_are_json_in_extra() -> None:
    unknown = {"le_x": "عميل", "n": 1, "f": 1.5, "none": None, "list": [{"a": [True]}], "line": "a\nb"}
    record = models.Invoice.from_dict({"id": 1, **unknown})
    assert extra(record) == unknown
    assert "عميل" in row(record)["_extra"]
    assert extra(models.Invoice(id=1, additional_properties={"amount": Decimal("1E+3")})) == {"amount": "1000"}


def test_an_unknown_key_and_a_value_that_did_not_fit_may_have_one_name() -> None:
    record = models.Invoice(id=1, deposit=Decimal("1E-10"), additional_properties={"deposit": "a", "_deposit": "b"})
    with pytest.warns(ValueDidNotFitWarning):
        assert extra(record) == {"deposit": "a", "_deposit": "b", "__deposit": "0.0000000001"}


def test_half_a_character_is_escaped_in_json() -> None:
    text = row(models.Invoice(id=1, additional_properties={"x": "س \ud83d"}))["_extra"]
    assert text == '{"x":"س \\ud83d"}'
    assert (
        row(models.Invoice(id=1, client=models.Client(id=2, notes="س \ud83d")))["client"]
        == '{"id":2,"notes":"س \\ud83d"}'
    )


class Word(str):
    pass


class Number(int):
    pass


class Amount(Decimal):
    pass


class Day(datetime.date):
    pass


class Priority(Enum):
    HIGH = Decimal("1E+3")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Word('a"b'), r'"a\"b"'),
        (Number(3), "3"),
        (Amount("1E+3"), '"1000"'),
        (Day(2026, 4, 17), '"2026-04-17"'),
        (Priority.HIGH, '"1000"'),
        (datetime.datetime(2026, 4, 17, 20, 27, 36, 5), '"2026-04-17T20:27:36.000005"'),
        (datetime.datetime(2026, 4, 17, tzinfo=UTC), '"2026-04-17T00:00:00+00:00"'),
        (
            datetime.datetime(1890, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=2, seconds=309))),
            '"1890-01-01T00:00:00+02:05:09"',
        ),
        (2**70, str(2**70)),
        (-(10**5000), f'"-1{"0" * 5000}"'),
    ],
    ids=lambda part: None if isinstance(part, str) else type(part).__name__,
)
def test_values_in_json_are_whole_whatever_their_class(value: Any, text: str) -> None:
    assert row(models.Invoice(id=1, additional_properties={"x": [value]}))["_extra"] == f'{{"x":[{text}]}}'
    # A column of a record within is written in another way.
    clients: list[Any] = [models.Client(id=1), models.Client(notes=value), models.Client(notes="a")]
    found = tables.to_arrow([models.Invoice(id=n, client=client) for n, client in enumerate(clients)])["client"]
    assert found.to_pylist() == ['{"id":1}', f'{{"notes":{text}}}', '{"notes":"a"}']


def test_nesting_without_an_end_is_cut() -> None:
    deep: list[Any] = []
    for _ in range(2000):
        deep = [deep]
    text = row(models.Invoice(id=1, additional_properties={"x": deep}))["_extra"]
    assert text.startswith('{"x":[[')
    assert text.count("[") == 99


# --- JSON columns -------------------------------------------------------------------------------------------------


def test_a_related_record_is_json_like_a_row_of_its_table() -> None:
    client = models.Client.from_dict(
        {
            "id": 7,
            "business_name": "شركة",
            "starting_balance": "1E+3",
            "created": "2026-04-17 20:27:36",
            "type": 3,
            "is_offline": "1",
            "le_unknown": {"a": None},
            "birth_date": "2001-02-03",
        }
    )
    text = row(models.Invoice(id=1, client=client))["client"]
    assert "شركة" in text
    assert ": " not in text.replace("2026", "")
    assert json.loads(text) == {
        "id": 7,
        "business_name": "شركة",
        "starting_balance": "1000",
        "created": "2026-04-17T20:27:36",
        "type": 3,
        "is_offline": True,
        "birth_date": "2001-02-03",
        "_extra": {"le_unknown": {"a": None}},
    }


def test_a_related_record_without_values_is_an_empty_object() -> None:
    assert tables.to_arrow([models.Invoice(id=1), models.Invoice(id=2, client=models.Client())])[
        "client"
    ].to_pylist() == [None, "{}"]


@pytest.mark.parametrize("value", ["text", 1, True, 1.5, [], {"1": [1, None]}, "[1]"])
def test_a_field_of_any_type_is_json_whatever_it_holds(value: Any) -> None:
    (model, name) = next(
        (model, column.name)
        for model in MODELS.values()
        for column in tables.columns(model)
        if column.type == "json" and str(model.__annotations__.get(column.name)) == "typing.Any"
    )
    record = full(model)
    setattr(record, name, value)
    assert json.loads(row(record)[name]) == value


# --- what is given ------------------------------------------------------------------------------------------------


def test_records_may_be_any_iterable_in_any_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_flatten, "ROWS_AT_ONCE", 3)
    records = [models.Invoice(id=n) for n in range(7)]
    for some in (records, tuple(records), iter(records), Page(page=1, items=records), (r for r in records)):
        assert tables.to_arrow(some)["id"].to_pylist() == list(range(7))
    assert tables.to_arrow(records[:3]).num_rows == 3
    with pytest.raises(ConfigurationError, match="index 6 is of type Estimate, not Invoice"):
        tables.to_arrow([*records[:6], models.Estimate(id=1)])


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
def test_no_records_give_a_table_with_all_columns(model: type[Record]) -> None:
    assert tables.to_arrow([], model).schema.equals(tables.schema(model), check_metadata=True)
    assert tables.to_arrow([], model).num_rows == 0


def test_no_records_without_a_model_are_refused() -> None:
    for make in (tables.to_arrow, tables.to_arrow_tables):
        with pytest.raises(ConfigurationError, match=r"no records that define the columns; give `model=`"):
            make([])


@pytest.mark.parametrize(
    ("records", "model", "said"),
    [
        ([models.Invoice(id=1), models.Client()], None, "that at index 1 is of type Client, not Invoice$"),
        ([models.Invoice(id=1)], models.Estimate, "that at index 0 is of type Invoice, not Estimate$"),
        ([models.Invoice(id=1), None], None, "that at index 1 is of type NoneType, not Invoice$"),
        ([{"id": 1}], None, "such as models.Invoice, not of dict$"),
        ("ab", None, "not of str$"),
        (models.Invoice(id=1), None, "a list of records is needed, not a single Invoice$"),
        (None, models.Invoice, "a list of records is needed, not a single NoneType$"),
    ],
)
def test_anything_but_records_of_one_model_is_refused(records: Any, model: Any, said: str) -> None:
    for make in (tables.to_arrow, tables.to_arrow_tables):
        with pytest.raises(ConfigurationError, match=said):
            make(records, model)


async def test_a_listing_that_was_not_read_is_refused() -> None:
    async with DaftraClient("acme", api_key="x") as daftra:
        pager = daftra.invoices.list()
        call = daftra.invoices.get(1)
        for unread in (pager, pager.pages(), call):
            with pytest.raises(ConfigurationError, match=r"^the records were not read yet: give `\[record async for"):
                tables.to_arrow(unread)  # type: ignore[arg-type]
        call.close()


# --- without pyarrow ----------------------------------------------------------------------------------------------


def test_columns_and_plain_values_need_no_pyarrow() -> None:
    code = """
import sys
sys.modules["pyarrow"] = None
from decimal import Decimal
from daftra_client import tables
from daftra_client.models import Invoice
from daftra_client.tables._flatten import flatten_all
print(len(tables.columns(Invoice)) > 100, tables.ValueDidNotFitWarning.__name__)
found = flatten_all(Invoice, [Invoice(id=1, deposit=Decimal("1.50"))])
print([str(v[0]) for c, v in zip(found[""].columns, found[""].values) if c.name in ("id", "deposit")])
try:
    tables.to_arrow
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "True ValueDidNotFitWarning",
        "['1', '1.50']",
        "Arrow tables need the extra: pip install 'daftra-client[arrow]'",
    ]


def test_a_pyarrow_that_does_not_load_says_so_itself(tmp_path: Path) -> None:
    (tmp_path / "pyarrow.py").write_text("raise ImportError('libarrow.so.1: cannot open')")
    code = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
from daftra_client import tables
try:
    tables.to_arrow
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "libarrow.so.1: cannot open\n"


@pytest.fixture(autouse=True)
def unexpected_warnings() -> Iterator[None]:
    """A warning that no test expects is an error, also where a test looks at others."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def test_products_without_options_have_their_columns() -> None:
    assert tables.to_arrow([models.Product(id=1)]).num_columns == len(tables.columns(models.Product))

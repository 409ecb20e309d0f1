"""The table of fields: what a model of any make gets from its types alone."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import pytest

from daftra_client._codec.dates import date_cache
from daftra_client._codec.fields import SCALARS, displays_dates, fields_of, kind_of, required_keys
from daftra_client._codec.model import UNWATCHED
from daftra_client._codec.read import BadValueError
from daftra_client._codec.record import Record
from daftra_client._codec.unset import UNSET, Unset
from daftra_client._codec.write_model import Input
from daftra_client.errors import DecodeError, EncodeError
from daftra_client.models import PaymentMethod, ProductType, Tax


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Leaf(Input):
    day: datetime.date | Unset | None = UNSET
    at: datetime.datetime | Unset | None = UNSET
    _KINDS: ClassVar[Mapping[str, str]] = {"day": "display_date", "at": "display_timestamp"}


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Branch(Input):
    name: str
    kind: int = attrs.field(default=7, init=False)
    price: Decimal | int | Unset | None = UNSET
    method: PaymentMethod | str | Unset | None = UNSET
    type: ProductType | int | Unset | None = UNSET
    days: list[datetime.date | None] | Unset | None = UNSET
    leaf: Leaf | Unset | None = UNSET
    leaves: list[Leaf] | Unset | None = UNSET
    by_key: dict[str, Leaf] | Unset | None = UNSET
    anything: Any | Unset = UNSET
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"leaf": "Leaf"}


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Plain(Input):
    day: datetime.date | Unset | None = UNSET


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Row(Record):
    id: int
    tax: Tax | None = None
    entries: dict[str, str | Tax | None] | None = None


def test_the_fields_are_known_by_their_names_on_the_wire() -> None:
    assert [*fields_of(Branch)] == [
        "name", "kind", "price", "method", "type", "days", "Leaf", "leaves", "by_key", "anything",
    ]  # fmt: skip
    assert fields_of(Branch)["Leaf"].name == "leaf"
    assert fields_of(Branch)["Leaf"].where == "Branch.leaf"
    assert required_keys(Branch) == ("name",)
    assert (fields_of(Branch)["kind"].constant, fields_of(Branch)["price"].constant) == (7, UNSET)


def test_a_write_model_is_written_by_the_types_of_its_fields() -> None:
    day = datetime.date(2026, 4, 3)
    leaf = Leaf(day=day, at=datetime.datetime(2026, 4, 3, 20, 27))
    record = Branch(
        name="x", price=Decimal("1.50"), method=PaymentMethod("cash"), type=2, days=[day, None], leaf=leaf,
        leaves=[leaf],
        by_key={"a": leaf}, anything={"b": [Decimal("0.1")]},
    )  # fmt: skip
    sent = {"day": "04-03-2026", "at": "04-03-2026 20:27"}
    assert record.to_dict(date_format="%m-%d-%Y") == {
        "name": "x", "kind": 7, "price": "1.50", "method": "cash", "type": 2, "days": ["2026-04-03", None],
        "Leaf": sent,
        "leaves": [sent], "by_key": {"a": sent}, "anything": {"b": ["0.1"]},
    }  # fmt: skip
    assert Plain(day=day).to_dict(date_format="%m-%d-%Y") == {"day": "2026-04-03"}
    with pytest.raises(EncodeError, match=r"Branch\.price"):
        Branch(name="x", price=1.5).to_dict()  # type: ignore[arg-type]


def test_a_write_model_is_read_by_the_types_of_its_fields() -> None:
    raw = {
        "name": 5,
        "price": "1.50",
        "type": "2",
        "days": {"0": "2026-04-03", "3": None},
        "Leaf": {"day": "2026-04-03"},
    }
    day = datetime.date(2026, 4, 3)
    expected = Branch(name="5", price=Decimal("1.50"), type=ProductType(2), days=[day, None], leaf=Leaf(day=day))
    assert Branch.from_dict(raw) == expected
    with pytest.raises(DecodeError, match="the value must be 7"):
        Branch.from_dict({"name": "x", "kind": 8})


def test_what_displays_dates_is_known_at_any_depth() -> None:
    assert [displays_dates(model) for model in (Leaf, Branch, Plain)] == [True, True, False]


def test_a_read_model_may_require_a_field() -> None:
    assert Row.from_dict({"id": "5", "entries": {"1": "x", "2": {"id": "3"}}}) == Row(
        id=5, entries={"1": "x", "2": Tax(id=3)}
    )
    for raw in ({}, {"id": None}, {"id": ""}):
        with pytest.raises(DecodeError, match="a value is required") as caught:
            Row.from_dict(raw)
        assert (caught.value.model, caught.value.field) == ("Row", "id")


def test_each_scalar_reads_what_it_writes() -> None:
    values: dict[str, Any] = {
        "integer": 5,
        "decimal": Decimal("1.50"),
        "flag": True,
        "date": datetime.date(2026, 4, 25),
        "display_date": datetime.date(2026, 4, 25),
        "timestamp": datetime.datetime(2026, 4, 25, 20, 27, 36),
        "display_timestamp": datetime.datetime(2026, 4, 25, 20, 27),
        "text": "x",
        "duration": "8:17",
        "json": {"a": [1]},
    }
    assert values.keys() == SCALARS.keys()
    for name, scalar in SCALARS.items():
        for is_written in (True, False):
            kind = kind_of(scalar.type, is_written=is_written, scalar=name)
            sent = kind.write(values[name], "here", "%d/%m/%Y")
            assert kind.read(sent, date_cache("%d/%m/%Y"), UNWATCHED) == values[name]


GIANT = 10**4300


def repr_of(value: Any) -> str | None:
    return type(value).__name__ if type(value) in (int, object) else None  # pytest would write the number down


@pytest.mark.parametrize("value", [({},), ([],), Decimal("sNaN"), GIANT, -GIANT, b"1", {1}, object()], ids=repr_of)
@pytest.mark.parametrize("name", [name for name in SCALARS if name not in ("json", "decimal")])
def test_what_no_json_holds_is_refused_like_any_other_misfit(name: str, value: Any) -> None:
    kind = kind_of(SCALARS[name].type, scalar=name)
    if name in ("text", "duration") and type(value) is Decimal:
        assert kind.read(value, date_cache(None), UNWATCHED) == "sNaN"
        return
    with pytest.raises(BadValueError):
        kind.read(value, date_cache(None), UNWATCHED)


@pytest.mark.parametrize("enum", [PaymentMethod, ProductType])
@pytest.mark.parametrize("value", [({},), GIANT], ids=repr_of)
def test_enumerations_refuse_what_no_json_holds(enum: Any, value: Any) -> None:
    with pytest.raises(BadValueError):
        kind_of(enum).read(value, date_cache(None), UNWATCHED)


def test_a_required_field_of_a_write_model_may_not_be_unset_in_plain_data() -> None:
    with pytest.raises(DecodeError, match="a value is required") as caught:
        Branch.from_dict({"name": UNSET, "price": "1"})
    assert (caught.value.model, caught.value.field) == ("Branch", "name")
    with pytest.raises(DecodeError, match="the value must be 7"):
        Branch.from_dict({"name": "x", "kind": GIANT})


@pytest.mark.parametrize(
    ("name", "values"), [("days", [datetime.date(2026, 4, 3)]), ("leaves", [Leaf(day=datetime.date(2026, 4, 3))])]
)
def test_a_list_is_what_can_be_gone_through_again(name: str, values: list[Any]) -> None:
    model: Any = Branch  # whose types allow lists only
    expected = model(name="x", **{name: values}).to_dict()
    record = model(name="x", **{name: tuple(values)})
    assert record.to_dict() == record.to_dict() == expected
    for once in (iter(values), (value for value in values), map(str, values)):
        with pytest.raises(EncodeError, match=rf"Branch\.{name}.*a list is needed"):
            model(name="x", **{name: once}).to_dict()

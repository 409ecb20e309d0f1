"""The models are attrs classes with true annotations: what attrs, typing, cattrs, pydoc and pickle make of them."""

import copy
import datetime
import functools
import inspect
import json
import operator
import pickle
import pydoc
import sys
import types
import typing
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs
import pytest
from rich.pretty import pretty_repr

import daftra_client.models
from daftra_client._codec.answers import page_of
from daftra_client._codec.model import Model
from daftra_client._codec.record import Record
from daftra_client._codec.unset import UNSET, Unset
from daftra_client._codec.write_model import Input
from daftra_client.models import Invoice, InvoiceInput, InvoiceItem, Tax
from tests.integration.test_documentation import SNIPPETS
from tests.support import payloads
from tests.support.wire_forms import (
    Schema,
    attribute,
    enum_schemas,
    filled,
    is_record,
    model,
    properties,
    reference,
    required,
    resolve,
)

MODELS = [name for name in daftra_client.models.__all__ if name not in enum_schemas()]
EVERY_MODEL = pytest.mark.parametrize("name", MODELS)


def full(name: str) -> Any:
    """A record with a value in every field."""
    return model(name).from_dict(filled(reference(name)))


def records_in(value: Any) -> Iterator[Model]:
    """All records in a value, at any depth."""
    if isinstance(value, Model):
        yield value
        value = {name: getattr(value, name) for name in value._NAMES}
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from records_in(part)


# --- types ------------------------------------------------------------------------------------------------------------

TYPES = {
    "id": int,
    "integer": int,
    "decimal": Decimal,
    "flag": bool,
    "text": str,
    "calendar-date": datetime.date,
    "display-date": datetime.date,
    "timestamp": datetime.datetime,
    "display-timestamp": datetime.datetime,
    "hours-minutes": str,
    "json": Any,
}


def value_types(schema: Schema, *, is_written: bool) -> list[Any]:
    """The types of a value that a schema means, without null."""
    name, content = resolve(schema)
    if "const" in content:
        return [type(content["const"])]
    if "format" in content:
        exact = TYPES[content["format"]]
        return [exact, int] if exact is Decimal and is_written else [exact]
    if branches := content.get("anyOf"):
        if "const" not in branches[0]:
            return value_types(branches[0], is_written=is_written)
        enum = getattr(daftra_client.models, name or "")
        return [enum, type(branches[0]["const"])] if is_written else [enum]
    if is_record(content):
        return [model(name or "")]
    kinds = content["type"] if isinstance(content["type"], list) else [content["type"]]
    item = content["items"] if kinds[0] == "array" else content["additionalProperties"]
    inner = value_types(item, is_written=is_written)
    if not (inner == [Any] or is_record(resolve(item)[1])):
        inner.append(None)
    one = functools.reduce(operator.or_, inner)
    return [list[one] if kinds[0] == "array" else dict[str, one]]  # type: ignore[valid-type]


def field_type(schema: Schema, *, is_written: bool, is_required: bool) -> Any:
    """The type of a field that a property means."""
    found = value_types(schema, is_written=is_written)
    if "const" not in resolve(schema)[1] and not is_required:
        found += [None] if found != [Any] else []
        found += [Unset] if is_written else []
    return functools.reduce(operator.or_, found)


@EVERY_MODEL
def test_the_types_of_all_fields_are_those_that_the_document_means(name: str) -> None:
    cls = model(name)
    assert attrs.has(model(name))
    expected: dict[str, Any] = {"additional_properties": dict[str, Any]}
    for key, schema in properties(reference(name)).items():
        expected[attribute(cls, key, schema)] = field_type(
            schema, is_written=name.endswith("Input"), is_required=key in required(reference(name))
        )
    assert {field.name: field.type for field in attrs.fields(cls)} == expected
    assert attrs.resolve_types(cls) is cls
    hints = typing.get_type_hints(cls)
    assert {field: hints[field] for field in expected} == expected
    assert {field.name: field.type for field in attrs.fields(cls)} == expected
    parameters = inspect.signature(cls).parameters.values()
    assert {p.name: p.annotation for p in parameters} == {
        field.name: expected[field.name] for field in attrs.fields(cls) if field.init
    }


def test_a_model_has_the_fields_that_it_shares_itself() -> None:
    assert {"SalesDocument", "DocumentHeader", "DocumentDetails"} < {cls.__name__ for cls in Invoice.__mro__}
    inherited = [field.name for field in attrs.fields(Invoice) if field.inherited]  # type: ignore[attr-defined]
    assert inherited == ["additional_properties"]
    assert [attrs.fields(Invoice)[i].name for i in (1, 2, 3, -1)] == ["id", "site_id", "staff_id", "summary_tax"]
    assert not hasattr(Invoice(id=1), "__dict__")
    assert Invoice._WIRE_NAMES["client"] == "Client"
    assert {"Client", "summary_total"} <= Invoice._COMPUTED


def test_help_shows_the_truth() -> None:
    shown = pydoc.plain(pydoc.render_doc(Invoice))
    assert "date: datetime.date | None = None" in shown
    assert "summary_total: decimal.Decimal | None = None" in shown
    assert "client: daftra_client.models.client.Client | None = None" in shown
    assert "An invoice. Debit notes and advance payments have the same fields." in shown
    assert not {"msgspec", "Struct", "Meta("} & set(shown.replace("(", "( ").replace(".", " ").split())


# --- attrs ------------------------------------------------------------------------------------------------------------


@EVERY_MODEL
def test_asdict_takes_a_record_apart_at_any_depth(name: str) -> None:
    record = full(name)
    plain = attrs.asdict(record)
    assert plain.keys() == {field.name for field in attrs.fields(model(name))}
    assert list(records_in(plain)) == []
    for field, value in attrs.asdict(record, recurse=False).items():
        assert value is getattr(record, field)
        if isinstance(value, Model):
            assert plain[field] == attrs.asdict(value)
        elif isinstance(value, list):
            assert plain[field] == [attrs.asdict(row) if isinstance(row, Model) else row for row in value]
        elif not isinstance(value, dict):
            assert plain[field] == value


@EVERY_MODEL
def test_a_record_can_be_evolved(name: str) -> None:
    record = full(name)
    ways: list[Any] = [attrs.evolve]
    if sys.version_info >= (3, 13) and hasattr(record, "__replace__"):  # attrs has it since 25.1
        ways.append(copy.replace)
    for way in ways:
        assert way(record) == record
        evolved = way(record, additional_properties={"x": 1})
        assert (type(evolved), evolved.additional_properties) == (type(record), {"x": 1})
        assert evolved != record
        with pytest.raises(TypeError, match="no_such_field"):
            way(record, no_such_field=1)


# --- cattrs -----------------------------------------------------------------------------------------------------------


def recipe(name: str) -> Any:
    """A function that docs/models.md defines."""
    (snippet,) = [s for s in SNIPPETS if s.page.name == "models.md" and f"def {name}(" in s.source]
    names: dict[str, Any] = {}
    exec(snippet.code(), names)
    return names[name]


@pytest.fixture
def cattrs() -> Any:
    """The library, which is not installed beside the lowest versions."""
    pytest.importorskip("cattrs.preconf.json")
    return pytest.importorskip("cattrs")


@EVERY_MODEL
def test_cattrs_takes_a_record_apart_and_puts_it_together(name: str, cattrs: Any) -> None:
    record = full(name)
    record.additional_properties["x"] = {"y": [1, None]}
    converter = recipe("teach_types")(cattrs.Converter(omit_if_default=True))
    plain = converter.unstructure(record)
    assert plain.keys() == {field.name for field in attrs.fields(model(name)) if field.init}
    assert list(records_in(plain)) == []
    assert converter.structure(plain, model(name)) == record


@EVERY_MODEL
def test_cattrs_writes_and_reads_json(name: str, cattrs: Any) -> None:
    record = full(name)
    for teach in (recipe("teach_types"), recipe("teach_wire")):
        converter = teach(cattrs.preconf.json.make_converter(omit_if_default=True))
        assert converter.loads(converter.dumps(record), model(name)) == record
        least = model(name).from_dict(
            {key: filled(properties(reference(name))[key]) for key in required(reference(name))}
        )
        assert converter.loads(converter.dumps(least), model(name)) == least


def test_cattrs_reads_classes_of_users_that_hold_records(cattrs: Any) -> None:
    @attrs.define
    class Order:
        invoice: Invoice | None
        wanted: list[InvoiceInput]

    order = Order(Invoice.from_dict({"id": "1", "Client": {"id": "2"}}), [InvoiceInput(client_id=1, notes=None)])
    converter = recipe("teach_wire")(cattrs.Converter())
    plain = converter.unstructure(order)
    assert plain["wanted"] == [{"client_id": 1, "notes": None}]
    assert plain["invoice"]["Client"]["id"] == 2
    assert converter.structure(plain, Order) == order


# --- copies and pickles -----------------------------------------------------------------------------------------------


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ReadOnce(Record):
    id: int
    name: str | None = None
    gone: str | None = None


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WrittenOnce(Input):
    id: int
    kind: int = attrs.field(default=7, init=False)
    gone: str | Unset = UNSET


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ReadLater(Record):
    id: int
    added: str | None = None
    name: str | None = None


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WrittenLater(Input):
    id: int
    kind: int = attrs.field(default=7, init=False)
    added: str | Unset | None = UNSET


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    ("stored", "later"),
    [
        (ReadOnce(id=5, name="x", gone="y", additional_properties={"z": 1}), ReadLater),
        (WrittenOnce(id=5, gone="y", additional_properties={"z": 1}), WrittenLater),
    ],
)
def test_a_pickle_is_read_by_a_version_with_other_fields(
    stored: Any, later: Any, protocol: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = types.ModuleType("models_of_a_user")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    name = type(stored).__name__
    module.__dict__[name] = type(stored)
    monkeypatch.setattr(type(stored), "__module__", module.__name__)
    data = pickle.dumps(stored, protocol)
    module.__dict__[name] = later
    thawed = pickle.loads(data)
    assert type(thawed) is later
    assert thawed.added is later._ABSENT
    values = {"name": "x"} if later is ReadLater else {}
    assert thawed == later(id=5, additional_properties={"z": 1}, **values)
    assert thawed.to_dict()["id"] == 5


def test_a_copy_shares_what_it_holds_and_a_deep_copy_does_not() -> None:
    invoice = Invoice.from_dict({"id": "1", "InvoiceItem": [{"id": "2"}], "x": {"y": [1]}})
    shallow, deep = copy.copy(invoice), copy.deepcopy(invoice)
    assert shallow == deep == invoice
    assert shallow.invoice_item is invoice.invoice_item
    assert deep.invoice_item is not invoice.invoice_item
    assert deep.additional_properties["x"] is not invoice.additional_properties["x"]


def test_a_record_in_its_own_properties_can_be_copied() -> None:
    tax = Tax(id=1)
    tax.additional_properties["self"] = tax
    for other in (copy.deepcopy(tax), pickle.loads(pickle.dumps(tax))):
        assert other.additional_properties["self"] is other


# --- equality and what is shown ---------------------------------------------------------------------------------------


@EVERY_MODEL
def test_records_are_equal_field_by_field_and_unhashable(name: str) -> None:
    record, other = full(name), full(name)
    assert record == other
    assert record is not other
    assert record != attrs.asdict(record)
    with pytest.raises(TypeError, match="unhashable"):
        hash(record)
    for field in attrs.fields(model(name)):
        changed = copy.copy(record)
        setattr(changed, field.name, object())
        assert changed != record, field.name


@EVERY_MODEL
def test_rich_prints_every_set_field_and_masks_exactly_the_sensitive_ones(name: str) -> None:
    record = full(name)
    shown = dict(record.__rich_repr__())
    for key, schema in properties(reference(name)).items():
        field = attribute(model(name), key, schema)
        if schema.get("x-sensitive"):
            assert repr(shown[field]) == "***"
        else:
            assert shown[field] is getattr(record, field)
    assert pretty_repr(record, max_width=10**6) == repr(record)


# --- subclasses -------------------------------------------------------------------------------------------------------


class Titled(Invoice):
    """A plain subclass."""

    @property
    def title(self) -> str:
        return f"{self.no} ({self.currency_code})"


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Plugged(Titled):
    """A subclass with a field of its own."""

    plugin_state: InvoiceItem | None = None
    approved: datetime.date | None = None


@pytest.mark.parametrize("cls", [Titled, Plugged])
def test_a_subclass_is_decoded_as_itself_on_the_fast_path(cls: type[Titled]) -> None:
    row = {**payloads.INVOICE_ROWS[0], "approved": "2026-04-17", "plugin_state": {"id": "3"}}
    expected = cls.from_dict(row)
    page = json.dumps({"result": "successful", "code": 200, "data": [{"Invoice": row}]}).encode()
    (found,) = page_of(cls, ("Invoice",)).decode(page).records(None)  # raises where the slow path is needed
    assert type(found) is cls
    assert found == expected == pickle.loads(pickle.dumps(found)) == copy.deepcopy(found)
    assert found.title == "000095 (SAR)"
    assert found != Invoice.from_dict(row)
    assert repr(found).startswith(f"{cls.__name__}(id=94, ")
    if isinstance(found, Plugged):
        assert (found.approved, found.plugin_state) == (datetime.date(2026, 4, 17), InvoiceItem(id=3))
        assert found.additional_properties == {}
        assert attrs.evolve(found, approved=None).approved is None
    else:
        assert found.additional_properties.keys() == {"approved", "plugin_state"}

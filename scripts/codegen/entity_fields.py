"""The fields that v2 entities can be filtered and sorted by, from their models and other lists of columns.

The models of entities lack columns that are known from v1; both show the same tables. So the fields of an entity are
those of its model, of the v1 records that `x-columns-of` names, of its v2 write model, and those of `x-filterable`.

A field that is only written is a column if v2 accepts it: bodies of v2 are flat rows of the table, and some answers
hide parts of them, such as the amount of a credit usage. Write models of v1 also have instructions, such as a repeated
password or the opening stock. No source says which of their fields are stored as columns, and Daftra would ignore a
range of a field that is not. So fields that no answer shows are left out; `unchecked=True` filters by them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping

from openapi_python_client.parser.properties.const import ConstProperty

from scripts.codegen.naming import snake
from scripts.codegen.operations import OperationView
from scripts.codegen.parsing import Parsed, fields_of
from scripts.codegen.values import Value
from scripts.document.model import first_of_type
from scripts.document.nodes import DocumentError, Node, mapping, members

_PATH = "/v2/api/entity/"
_WIDTH = 96


class EntityFields:
    """The tables that the template prints.

    Attributes:
        names: All names of entities that the document knows.
        fields: Names of entities, or of the records inside of one, and their fields as words by kind, see `_kind`.
        inputs: The write model of each entity that has one.
        listed_with: The query parameters that lists of an entity are always sent, and their defaults.
        hidden: A description of the rows that lists of an entity always leave out.
    """

    def __init__(self, parsed: Parsed, views: Iterable[OperationView]) -> None:
        self._parsed = parsed
        schema = mapping(parsed.document.schemas.get("EntityName"))
        self._members: dict[str, Node] = {member["const"]: member for member in members(schema)}
        self._common = self._filterable(schema)
        self._records = {name: node["x-record"] for name, node in self._members.items() if "x-record" in node}
        self._entity_of = {record: name for name, record in reversed(self._records.items())}
        self.names = sorted(self._members)
        views = list(views)
        self.inputs = {name: model for name, model in sorted(_inputs(views)) if name in self._members}
        self.listed_with = {name: sent for name, sent in sorted(_listed_with(parsed, views)) if name in self._members}
        self.hidden = {name: rows for name, rows in sorted(_hidden(views)) if name in self._members}
        found = {name: self._of_entity(name) for name in self._records}
        for name in self._inner_records():
            found[name] = self._columns(name) | self._common
        by_content: dict[str, list[str]] = {}
        for name, fields in sorted(found.items()):
            by_content.setdefault(repr(sorted(fields.items())), []).append(name)
        self.fields = [(names, _by_kind(found[names[0]])) for names in by_content.values()]

    def _of_entity(self, name: str) -> dict[str, str]:
        """Kinds of the fields of an entity; its own model has precedence over other sources."""
        member, place = self._members[name], f"EntityName.{name}"
        fields = self._common | self._columns(self.inputs[name]) if name in self.inputs else dict(self._common)
        own = self._records[name]
        for record in (*member.get("x-columns-of", ()), own):
            if not self._is_model(record):
                raise DocumentError(f"{place}: there is no model {record}")
            if record != own:
                fields |= self._columns(record, with_relations=record in self._entity_of)
        fields |= self._filterable(member)
        for key, kind in self._columns(own, with_relations=True).items():
            # A column that is shown as a record is written with another value, and may be filtered by that value.
            fields[key] = "json" if kind.startswith(">") and key in fields else kind
        return fields

    def _columns(self, model: str, *, with_relations: bool = False) -> dict[str, str]:
        found: dict[str, str] = {}
        for key, value in self._fields(model):
            if value.shape in ("scalar", "enum"):
                # Names of columns are not case-sensitive in MySQL.
                found |= dict.fromkeys({key, key.lower()}, _kind(value))
            elif with_relations:
                # v1 names them in capitals, v2 does not.
                found |= dict.fromkeys({key, snake(key)}, self._relation(key, value))
        return found

    def _relation(self, key: str, value: Value) -> str:
        """The entity, or else the record, whose fields follow after a dot; None for other contents."""
        record = value.record
        if record is None or not self._parsed.fields(record):
            return "json"
        known = self._entity_of.get(record) or (key if key in self._records else record)
        return f"> {known}"

    def _fields(self, model: str) -> Iterator[tuple[str, Value]]:
        """The meanings of the fields of a model, without constants."""
        constants = {
            key for key, prop in fields_of(self._parsed.models[model]).items() if isinstance(prop, ConstProperty)
        }
        return ((key, value) for key, value in self._parsed.fields(model).items() if key not in constants)

    def _filterable(self, node: Node) -> dict[str, str]:
        return {key: _kind(self._parsed.named(column)) for key, column in mapping(node.get("x-filterable")).items()}

    def _inner_records(self) -> Iterator[str]:
        """Records inside rows that are not themselves rows of an entity."""
        seen: set[str] = set()
        for model in self._records.values():
            for key, value in self._fields(model):
                target = self._relation(key, value).removeprefix("> ")
                if self._is_model(target) and target not in seen and self._parsed.fields(target):
                    seen.add(target)
                    yield target

    def _is_model(self, name: str) -> bool:
        return name in self._parsed.models


def _inputs(views: Iterable[OperationView]) -> Iterator[tuple[str, str]]:
    """(entity, write model) of each entity that can be written."""
    for view in views:
        path = view.operation.path
        if path.startswith(_PATH) and view.body_arguments:
            yield path.removeprefix(_PATH).partition("/")[0], view.body_arguments[0].model


def _listed_with(parsed: Parsed, views: Iterable[OperationView]) -> Iterator[tuple[str, dict[str, str]]]:
    """(entity, defaults of the query parameters that are required) of each entity whose list has any."""
    for entity, view in _lists(views):
        nodes = [parsed.document.resolve(raw) for raw in view.operation.parameters]
        sent = {
            str(node["name"]): str(mapping(node["schema"])["default"])
            for node in nodes
            if node["in"] == "query" and node.get("required") and "default" in mapping(node["schema"])
        }
        if sent:
            yield entity, sent


def _hidden(views: Iterable[OperationView]) -> Iterator[tuple[str, str]]:
    """(entity, description of the rows) of each entity whose list leaves out rows that no argument includes."""
    for entity, view in _lists(views):
        if rows := [hidden.rows for hidden in view.hides if not hidden.show]:
            yield entity, "; ".join(rows)


def _lists(views: Iterable[OperationView]) -> Iterator[tuple[str, OperationView]]:
    """(entity, its list)."""
    for view in views:
        entity, _, rest = view.operation.path.removeprefix(_PATH).partition("/")
        if view.operation.path.startswith(_PATH) and rest.startswith("list/"):
            yield entity, view


def _kind(value: Value) -> str:
    """A scalar by its name, an enumeration by the scalar that it is made of and its own name."""
    if value.shape == "enum":
        return f"{'integer' if value.base == 'int' else 'text'} {value.name}"
    if value.shape != "scalar":
        return "json"
    return first_of_type(value.name)  # filters do not distinguish more kinds


def _by_kind(fields: Mapping[str, str]) -> dict[str, list[str]]:
    """Lines of the names of fields by their kind."""
    names: dict[str, list[str]] = {}
    for name, kind in sorted(fields.items()):
        names.setdefault(kind, []).append(name)
    return {
        kind: textwrap.wrap(" ".join(found), _WIDTH, break_on_hyphens=False) for kind, found in sorted(names.items())
    }

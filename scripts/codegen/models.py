"""Records and enumerations as their templates print them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeAlias

from daftra_client._codec.fields import SCALARS
from scripts.codegen import naming
from scripts.codegen.parsing import Parsed, fields_of
from scripts.codegen.prose import as_doc, as_text, contested_evidence, with_limits
from scripts.codegen.values import Value
from scripts.document.model import first_of_type
from scripts.document.nodes import DocumentError, Node, mapping, members

REMOVED_IN: Final = "1.0.0"
"""The version without the old names of values that have another reading now; until then they warn."""


@dataclass(frozen=True)
class FieldView:
    """One field of a model; `node` is what the document says of it in addition to its type."""

    wire_name: str
    name: str
    value: Value
    required: bool
    write: bool
    node: Node

    @property
    def description(self) -> str:
        return as_doc(with_limits(self.node.get("description", ""), self.node))

    @property
    def constant(self) -> str | None:
        return repr(self.node["const"]) if "const" in self.node else None

    @property
    def annotation(self) -> str:
        base = self.value.type(write=self.write)
        if self.required:
            return base
        optional = base if base == "Any" else f"{base} | None"
        return f"{optional} | Unset" if self.write else optional

    @property
    def default(self) -> str | None:
        if self.constant is not None:
            return f"attrs.field(default={self.constant}, init=False)"
        return None if self.required else "UNSET" if self.write else "None"

    @property
    def scalar(self) -> str | None:
        """The scalar that the field holds, where its type is not enough."""
        if self.value.shape != "scalar":
            return None
        name = self.value.name if self.write else SCALARS[self.value.name].read_as or self.value.name
        return None if name == first_of_type(name) else name


Table: TypeAlias = dict[str, Any]


class ClassView:
    """A class with fields as its template prints it: a model, or a class that several models extend.

    Attributes:
        class_name: The name of the class and of its schema.
        write: The class is for records that are sent.
        fields: All fields, with those that it inherits.
        keys: Keys in the order in which Daftra sends them, as far as that is known.
        bases: The private classes that it extends, see `bases.py`.
        decorator: What defines the class, see daftra_client/_codec/shared_fields.py.
    """

    def __init__(self, parsed: Parsed, name: str, *, write: bool, fields: list[FieldView], keys: list[str]) -> None:
        self.class_name = name
        self.write = write
        schema = parsed.document.schemas[name]
        self.description = as_doc(schema.get("description", ""))
        self.evidence = contested_evidence(schema)
        self.fields = fields
        self.keys = keys
        self.bases: list[ClassView] = []

    @property
    def extends(self) -> list[tuple[str, str]]:
        """(module, name) of the classes that it extends."""
        if self.bases:
            return [(f".{base.module}", base.class_name) for base in self.bases]
        return [(".._codec.write_model", "Input") if self.write else (".._codec.record", "Record")]

    @property
    def module(self) -> str:
        return naming.snake(self.class_name)

    @property
    def own(self) -> list[FieldView]:
        """The fields that it does not inherit, or describes in other words."""
        inherited = {f.wire_name: f for base in reversed(self.bases) for f in base.fields}
        return [f for f in self.fields if inherited.get(f.wire_name) != f]

    @property
    def key_order(self) -> list[str]:
        """The keys, if the class declares their order."""
        keys = {*self.keys, *(f.wire_name for f in self.fields)}
        return self.keys if in_order(keys, self.keys) != in_order(keys, self._inherited_order) else []

    @property
    def _inherited_order(self) -> list[str]:
        return next((order for base in self.bases if (order := base.key_order or base._inherited_order)), [])

    @cached_property
    def create_only(self) -> list[str]:
        return [f.name for f in self.fields if f.node.get("x-create-only")]

    @cached_property
    def tables(self) -> dict[str, tuple[str, Table]]:
        """(type, content) of the tables of the class by their names, see daftra_client/_codec/model.py.

        A set of names is a table without values.
        """
        words, names = "Mapping[str, str]", "frozenset[str]"
        attributes = {f.wire_name: f.name for f in self.fields}
        computed = [] if self.write else [f.wire_name for f, _ in self._with("x-computed")]
        leaders = {f.name: [attributes.get(key) for key in keys] for f, keys in self._with("x-goes-with")}
        keeps = {f.name: (attributes.get(kept["field"]), kept["value"]) for f, kept in self._with("x-keeps")}
        return {
            "_WIRE_NAMES": (words, {f.name: f.wire_name for f in self.fields if f.name != f.wire_name}),
            "_KINDS": (words, {f.name: f.scalar for f in self.fields if f.scalar is not None}),
            "_SENSITIVE": (names, dict.fromkeys(sorted(f.name for f in self.fields if f.node.get("x-sensitive")))),
            "_ALIASES": (words, {alias: f.wire_name for f, aliases in self._with("x-aliases") for alias in aliases}),
            "_COMPUTED": (names, dict.fromkeys(computed)),
            # What `edit` goes by; see daftra_client/_methods/editing.py.
            "_CREATE_ONLY": (names, dict.fromkeys(self.create_only)),
            "_READ_AS": (words, {f.wire_name: source for f, source in self._with("x-from")}),
            "_NOT_CARRIED": (names, {f.name: None for f, carried in self._with("x-carry") if carried is False}),
            "_APPENDED": (words, {f.name: appended for f, appended in self._with("x-appended")}),
            # A private class may lack the other field.
            "_GOES_WITH": (
                "Mapping[str, tuple[str, ...]]",
                {name: tuple(others) for name, others in leaders.items() if None not in others},
            ),
            "_KEEPS": ("Mapping[str, tuple[str, int]]", {name: kept for name, kept in keeps.items() if kept[0]}),
        }

    @property
    def declared(self) -> list[tuple[str, str, str]]:
        """(name, type, value) of what the class declares in addition to its fields."""
        found = [
            (name, annotation, value)
            for name, (annotation, content) in self.tables.items()
            if (value := self._value(name, content)) is not None
        ]
        if self.key_order:
            found.append(("_KEY_ORDER", "str", as_text(" ".join(self.key_order), 8)))
        return found

    def _value(self, name: str, content: Table) -> str | None:
        """A table as Python writes it, in terms of the tables that the class extends; None if it inherits the table."""
        inherited = [(base.class_name, table) for base in self.bases if (table := base.tables[name][1])]
        if content == (inherited[0][1] if inherited else {}):
            return None
        if any(table.items() - content.items() for _, table in inherited):
            inherited = []  # the class has no such entry, or another one
        known = {key for _, table in inherited for key in table}
        added = {key: value for key, value in content.items() if key not in known}
        tables = [f"{base}.{name}" for base, _ in inherited]
        if None in content.values():
            return " | ".join([*tables, f"frozenset({tuple(added)})"] if added or not tables else tables)
        entries = [*(f"**{table}" for table in tables), *(f"{key!r}: {value!r}" for key, value in added.items())]
        return f"{{{', '.join(entries)}}}"

    def _with(self, extension: str) -> list[tuple[FieldView, Any]]:
        """The fields that have an extension, and what it says."""
        return [(f, f.node[extension]) for f in self.fields if extension in f.node]

    def declares(self, text: str) -> bool:
        return any(text in annotation for _, annotation, _ in self.declared)

    @property
    def modules(self) -> list[tuple[str, str]]:
        """(module, class) of the enumerations and models that its own fields use."""
        used: set[str] = set().union(*(f.value.classes() for f in self.own))
        return sorted((naming.snake(name), name) for name in used)

    def uses(self, text: str) -> bool:
        return any(text in f.annotation for f in self.own)

    @property
    def typing(self) -> list[str]:
        """What the module needs of `typing`."""
        return ["Any"] * self.uses("Any") + ["ClassVar"] * bool(self.declared)


class ModelView(ClassView):
    """A model as its template prints it.

    Names, types and what is required are those that openapi-python-client found; descriptions and extensions, which it
    does not keep where a property is a reference, come from the document.
    """

    def __init__(self, parsed: Parsed, name: str) -> None:
        write = name.endswith("Input")
        nodes = parsed.document.properties(parsed.document.schemas[name])
        properties, values = fields_of(parsed.models[name]), parsed.fields(name)
        # msgspec looks for a key first behind the one before it, so the order of fields is the order on the wire.
        keys = [] if write else [key for key in parsed.document.key_order(name) if key in values]
        fields = [
            FieldView(
                wire_name=key,
                name=naming.attribute(mapping(nodes.get(key)), properties[key]),
                value=values[key],
                required=properties[key].required,
                write=write,
                node=mapping(nodes.get(key)),
            )
            for key in in_order(values, keys)
        ]
        super().__init__(parsed, name, write=write, fields=fields, keys=keys)
        for f in fields:
            if f.name != f.name.lower():
                # Two wire names made one identifier, and the generator fell back on their spelling.
                raise DocumentError(f"{name}.{f.wire_name}: its Python name is taken; give it an x-name")
            others = {*f.node.get("x-goes-with", ()), *filter(None, [mapping(f.node.get("x-keeps")).get("field")])}
            if unknown := sorted(others - values.keys()):
                raise DocumentError(
                    f"{name}.{f.wire_name}: x-goes-with or x-keeps names {', '.join(unknown)}, no field"
                )
        if name in set().union(*(f.value.classes() for f in fields)):
            raise DocumentError(f"{name}: no code for a model that contains itself")

    @property
    def decorator(self) -> str:
        return "with_shared_fields" if self.bases else "attrs.define"

    @property
    def key_order(self) -> list[str]:
        # A model that extends no other class declares its fields in that order.
        return super().key_order if self.bases else []

    @property
    def needs(self) -> list[str]:
        """The fields that a write model cannot do without."""
        return [f.name for f in self.fields if f.required and f.constant is None]


def in_order(keys: Iterable[str], order: Sequence[str]) -> list[str]:
    """Keys in an order. Those that it does not have come last, sorted."""
    places = {key: place for place, key in enumerate(order)}
    return sorted(keys, key=lambda key: (places.get(key, len(places)), key))


class EnumView:
    """An enumeration as its template prints it."""

    def __init__(self, parsed: Parsed, name: str) -> None:
        schema = parsed.document.schemas[name]
        self.class_name = name
        self.base = "OpenIntEnum" if parsed.enums[name].value_type is int else "OpenStrEnum"
        self.description = as_doc(schema.get("description", ""))
        self.evidence = contested_evidence(schema)
        # (name, value or the name that has it already, description)
        self.members: list[tuple[str, str, str]] = []
        # What the warning says of a name, by the names that have another reading.
        self.readings: dict[str, str] = {}
        for member in members(schema):
            title, described = str(member["title"]), as_doc(member.get("description", ""))
            self.members.append((title, repr(member["const"]), described))
            if other := mapping(member.get("x-also-read-as")):
                self._add_reading(member, other, str(member.get("x-evidence") or schema.get("x-evidence")))

    def _add_reading(self, member: Node, other: Node, evidence: str) -> None:
        """A second name for a value, and what is said of the first."""
        (old, value, first), new = self.members.pop(), str(other["title"])
        second = as_doc(f"{other['description']} Source: {other['evidence']}.")
        self.members += [
            (old, value, f"{first} The value is also read as `{new}`; this name goes in version {REMOVED_IN}."),
            (new, old, second),
        ]
        said = (
            f"is read in two ways: {member['description']} ({evidence}) Or: {other['description']} "
            f"({other['evidence']}) The name {new} has the same value, {value}, and stays; {old} goes in version "
            f"{REMOVED_IN}."
        )
        self.readings[old] = " ".join(said.split())


def entities(parsed: Parsed) -> dict[str, list[str]]:
    """Known names of v2 entities by the model of their rows, from the enumeration `EntityName`."""
    found: dict[str, list[str]] = {}
    for member in members(mapping(parsed.document.schemas.get("EntityName"))):
        record = str(member.get("x-record", "EntityRecord"))
        if record not in parsed.models:
            raise DocumentError(f"EntityName.{member['title']}: there is no model {record}")
        found.setdefault(record, []).append(member["const"])
    return dict(sorted(found.items()))

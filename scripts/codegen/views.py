"""Flattens schemas and operations to the plain values that the templates print."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar

from daftra_client._codec.fields import SCALARS

from .document import Document, DocumentError, Node, Operation, first_of_type, members, ref_name

TAKEN = frozenset(("self", "models", "options", "expand", "timeout", "retries", "branch_id", "headers", "extra_query"))
"""Arguments that every method has, or some have beside those of the document, and names that its body uses."""


@dataclass(frozen=True)
class Value:
    """What a schema means in Python.

    `shape` is scalar, enum, record, text_or_record, list or map; `name` is the scalar kind or the class; `base` is the
    type of an enumeration, or `unknown` for a record that no field is known of; `item` is what a list or map holds.
    """

    shape: str
    name: str = ""
    base: str = ""
    item: Value | None = None

    def type(self, *, write: bool) -> str:
        if self.shape == "scalar":
            scalar = SCALARS[self.name]
            return f"{scalar.annotation} | int" if write and scalar.type is Decimal else scalar.annotation
        if self.shape == "enum":
            return f"{self.name} | {self.base}" if write else self.name
        if self.shape == "record":
            return self.name
        if self.shape == "text_or_record":
            return f"str | {self.name}"
        assert self.item is not None
        inner = self.item.type(write=write)
        if self.item.shape != "record":
            inner += " | None" if inner != "Any" else ""
        return f"list[{inner}]" if self.shape == "list" else f"dict[str, {inner}]"

    def classes(self) -> set[str]:
        if self.item is not None:
            return self.item.classes()
        return {self.name} if self.shape in ("enum", "record", "text_or_record") else set()


def snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


def value_of(document: Document, schema: Node, where: str) -> Value:
    """The meaning of a schema that stands at a property, a parameter or an item."""
    if "$ref" in schema:
        name = ref_name(schema)
        scalar = document.scalar(name)
        if scalar is not None:
            return Value("scalar", scalar)
        if document.is_enum(name):
            first = members(document.schemas[name])[0]["const"]
            return Value("enum", name, "int" if isinstance(first, int) else "str")
        if document.is_model(name):
            return Value("record", name, "" if document.properties(name) else "unknown")
        return value_of(document, document.schemas[name], name)
    if "const" in schema:
        return Value("scalar", "integer" if isinstance(schema["const"], int) else "text")
    alternatives = [s for s in schema.get("anyOf", ()) if s.get("$ref") != "#/components/schemas/Absent"]
    if len(alternatives) == 1:
        return value_of(document, alternatives[0], where)
    if len(alternatives) == 2:
        text, record = (value_of(document, s, where) for s in alternatives)
        if (text.shape, text.name, record.shape) == ("scalar", "text", "record"):
            return Value("text_or_record", record.name)
    types = schema.get("type")
    types = [types] if isinstance(types, str) else types or []
    if "items" in schema and "array" in types:
        return Value("list", item=value_of(document, schema["items"], where))
    if isinstance(schema.get("additionalProperties"), dict) and "object" in types:
        return Value("map", item=value_of(document, schema["additionalProperties"], where))
    raise DocumentError(f"{where}: no code for this schema: {schema}")


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    wire_name: str
    name: str
    value: Value
    description: str
    required: bool
    write: bool
    model: str
    constant: str | None = None

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
        """The scalar that the field holds, where its type does not tell."""
        if self.value.shape != "scalar":
            return None
        name = self.value.name if self.write else SCALARS[self.value.name].read_as or self.value.name
        return None if name == first_of_type(name) else name


def python_names(properties: Iterable[Any]) -> dict[str, str]:
    """Python identifier of each wire name, as openapi-python-client settled them."""
    return {p.name.get_untrusted_value(): str(p.python_name) for p in properties}


class ModelView:
    """A model as its template prints it, from the class that openapi-python-client settled on."""

    def __init__(self, document: Document, prop: Any) -> None:
        self.class_name = str(prop.class_info.name)
        schema = document.schemas[self.class_name]
        self.write = self.class_name.endswith("Input")
        self.description = as_doc(schema["description"])
        self.evidence = as_doc(schema.get("x-evidence", ""))
        nodes = document.properties(self.class_name)
        required = document.required(self.class_name)
        if not self.write:
            # msgspec looks for a key first behind the one before it, so the order of fields is the order on the wire.
            nodes = {key: nodes[key] for key in dict.fromkeys((*document.key_order(self.class_name), *nodes))}
        names = python_names((*prop.required_properties, *prop.optional_properties))
        self.fields = [
            FieldView(
                wire_name=key,
                name=node.get("x-name", names[key]),
                value=value_of(document, node, f"{self.class_name}.{key}"),
                description=as_doc(node.get("description", "")),
                required=key in required,
                write=self.write,
                model=self.class_name,
                constant=repr(node["const"]) if "const" in node else None,
            )
            for key, node in nodes.items()
        ]
        for f in self.fields:
            if f.name != f.name.lower():
                # Two wire names made one identifier, and the generator fell back on their spelling.
                raise DocumentError(f"{self.class_name}.{f.wire_name}: its Python name is taken; give it an x-name")
        self.renamed = {f.name: f.wire_name for f in self.fields if f.name != f.wire_name}
        self.sensitive = sorted(
            node.get("x-name", names[key]) for key, node in nodes.items() if node.get("x-sensitive")
        )
        self.create_only = [f.name for f in self.fields if nodes[f.wire_name].get("x-create-only")]
        attributes = {f.wire_name: f.name for f in self.fields}
        # What `edit` goes by; see daftra_client/_methods/editing.py.
        self.read_as = {key: node["x-from"] for key, node in nodes.items() if "x-from" in node}
        self.not_carried = [attributes[key] for key, node in nodes.items() if node.get("x-carry") is False]
        self.appended = {attributes[key]: node["x-appended"] for key, node in nodes.items() if "x-appended" in node}
        self.goes_with = {
            attributes[key]: tuple(attributes[leader] for leader in node["x-goes-with"])
            for key, node in nodes.items()
            if "x-goes-with" in node
        }
        self.computed = [] if self.write else [key for key, node in nodes.items() if "x-computed" in node]
        self.aliases = {alias: key for key, node in nodes.items() for alias in node.get("x-aliases", ())}
        self.scalars = {f.name: f.scalar for f in self.fields if f.scalar is not None}
        if self.class_name in set().union(*(f.value.classes() for f in self.fields)):
            raise DocumentError(f"{self.class_name}: no code for a model that contains itself")

    @property
    def declared(self) -> list[tuple[str, str, str]]:
        """(name, type, value) of what the class declares beside its fields, see daftra_client/_codec/model.py."""
        words = "Mapping[str, str]"
        found = [
            ("_WIRE_NAMES", words, self.renamed),
            ("_KINDS", words, self.scalars),
            ("_SENSITIVE", "frozenset[str]", self.sensitive),
            ("_ALIASES", words, self.aliases),
            ("_COMPUTED", "frozenset[str]", self.computed),
            ("_CREATE_ONLY", "frozenset[str]", self.create_only),
            ("_READ_AS", words, self.read_as),
            ("_NOT_CARRIED", "frozenset[str]", self.not_carried),
            ("_APPENDED", words, self.appended),
            ("_GOES_WITH", "Mapping[str, tuple[str, ...]]", self.goes_with),
        ]
        return [
            (name, annotation, f"frozenset({tuple(value)})" if isinstance(value, list) else repr(value))
            for name, annotation, value in found
            if value
        ]

    def declares(self, text: str) -> bool:
        return any(text in annotation for _, annotation, _ in self.declared)

    @cached_property
    def modules(self) -> list[tuple[str, str]]:
        """(module, class) of the enumerations and models that the fields use."""
        used: set[str] = set().union(*(f.value.classes() for f in self.fields))
        return sorted((snake(name), name) for name in used)

    def uses(self, text: str) -> bool:
        return text in self.annotations

    @property
    def typing(self) -> list[str]:
        """What the module needs of `typing`."""
        return ["Any"] * self.uses("Any") + ["ClassVar"] * bool(self.declared)

    @property
    def annotations(self) -> str:
        return " ".join(f.annotation for f in self.fields)


@dataclass(frozen=True)
class EnumView:
    """An enumeration as its template prints it."""

    class_name: str
    base: str
    description: str
    evidence: str
    members: list[tuple[str, str, str]]

    @classmethod
    def of(cls, document: Document, prop: Any) -> EnumView:
        name = str(prop.class_info.name)
        schema = document.schemas[name]
        branches = members(schema)
        return cls(
            class_name=name,
            base="OpenIntEnum" if isinstance(branches[0]["const"], int) else "OpenStrEnum",
            description=as_doc(schema["description"]),
            evidence=as_doc(schema.get("x-evidence", "")),
            members=[(b["title"], repr(b["const"]), as_doc(b.get("description", ""))) for b in branches],
        )


# --- operations ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """How an answer is read: page, record, records, value, created or done; `record` is the model, if any."""

    kind: str
    record: str = ""
    wrappers: tuple[str, ...] = ()
    value: Value | None = None
    v2: bool = False


@dataclass(frozen=True)
class Body:
    """What a call sends: parts are (wire key, model, is a list, required); a flat body has one part with key ''."""

    parts: tuple[tuple[str, str, bool, bool], ...] = ()
    form: bool = False


def _success(document: Document, operation: Operation) -> list[Node]:
    """The schemas of the successes of an operation, alternatives one by one."""
    found: list[Node] = []
    for status, node in operation.node["responses"].items():
        if str(status).startswith("2"):
            schema = document.response(node).get("content", {}).get("application/json", {}).get("schema")
            if schema is not None:
                found += [s for s in schema.get("anyOf", [schema]) if s not in found]
    return found


def confirmations_of(document: Document, operation: Operation) -> list[str]:
    """Names of the schemas that confirm a write."""
    names = [str(s.get("x-confirmed-by") or ref_name(s)) for s in _success(document, operation) if _is_named(s)]
    return [name for name in names if document.schemas[name].get("x-confirms") is True]


def _is_named(schema: Node) -> bool:
    return "$ref" in schema or "x-confirmed-by" in schema


def answer_of(document: Document, operation: Operation) -> Answer:
    """Classify the success response of an operation."""
    schemas = _success(document, operation)
    confirmations = confirmations_of(document, operation)
    if confirmations and "items" not in schemas[0]:
        makes = operation.method == "post" and not operation.node.get("x-id-in-body")
        named = all("id" in document.required(name) for name in confirmations)
        return Answer("created" if makes and named else "done")
    if not any(str(status).startswith("2") for status in operation.node["responses"]):
        raise DocumentError(f"{operation.id}: no success response")
    schema = schemas[0] if schemas else {}
    if "$ref" in schema:
        name = ref_name(schema)
        if not document.is_model(name):
            raise DocumentError(f"{operation.id}: no code for this answer: {schema}")
        return Answer("record", name)
    if schema.get("type") == "array":
        return Answer("bulk" if confirmations else "records", ref_name(schema["items"]))
    envelopes = [ref_name(part) for part in schema.get("allOf", ())]
    if "V2Payload" in envelopes:
        data = schema["properties"]["payload"]["properties"]["data"]
        kind, record = ("page", data["items"]) if "items" in data else ("record", data)
        return Answer(kind, ref_name(record), v2=True)
    data = schema.get("properties", {}).get("data")
    if data is None:
        raise DocumentError(f"{operation.id}: no code for this answer: {schema}")
    if "V2Page" in envelopes:
        return Answer("page", ref_name(data["items"]), v2=True)
    rows = data["items"] if "V1Page" in envelopes else data
    wrapped = {key: value_of(document, node, operation.id) for key, node in rows["properties"].items()}
    value = next(iter(wrapped.values()))
    if value.shape != "record":
        return Answer("value", wrappers=tuple(wrapped), value=value)
    # The wrapper that is named like the record comes first, since it is the usual one.
    ordered = sorted(wrapped, key=lambda key: key != value.name)
    return Answer("page" if "V1Page" in envelopes else "record", value.name, tuple(ordered))


def body_of(document: Document, operation: Operation) -> Body:
    """Classify the request body of an operation."""
    if "requestBody" not in operation.node:
        return Body()
    content = operation.node["requestBody"]["content"]
    form = "application/json" not in content
    schema = next(iter(content.values()))["schema"]
    if "$ref" in schema:
        return Body((("", ref_name(schema), False, True),), form)
    if schema.get("type") == "array":
        return Body((("", ref_name(schema["items"]), True, True),), form)
    required = schema.get("required", [])
    parts = []
    for key, node in schema["properties"].items():
        types = node.get("type", ())
        is_list = "items" in node and ("array" in types)
        target = node["items"] if is_list else node
        if "$ref" not in target:
            raise DocumentError(f"{operation.id}: no code for the body part {key}")
        parts.append((key, ref_name(target), is_list, key in required))
    parts.sort(key=lambda part: not part[3])
    return Body(tuple(parts), form)


@dataclass(frozen=True)
class ParameterView:
    """One parameter of a method."""

    wire_name: str
    name: str
    location: str
    annotation: str
    default: str | None
    description: str
    constant: str | None = None
    kind: str | None = None
    verify: tuple[str, str] | None = None


@dataclass(frozen=True)
class BodyArgument:
    """One part of the body as an argument of a method.

    `key` is empty where the part is the whole body; `needs` says what the write model requires, and `children` what
    records it has inside.
    """

    name: str
    key: str
    model: str
    is_list: bool
    required: bool
    description: str
    needs: str
    children: tuple[str, ...]

    @property
    def annotation(self) -> str:
        return f"Sequence[{self.model}]" if self.is_list else self.model

    @property
    def kind(self) -> str:
        return f"a list of `{self.model}`" if self.is_list else f"`{self.model}`"

    @property
    def note(self) -> str:
        inside = (" Inside of each:" if self.is_list else " Inside of it:") if self.children else ""
        if self.key:
            return f"{self.description} Sent under `{self.key}` as {self.kind}; {self.needs}.{inside}"
        return f"{self.description} Sent as the whole body, as {self.kind}; {self.needs}.{inside}"


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


KINDS = {
    "id": "record_id",
    "integer": "whole_number",
    "decimal": "exact_number",
    "flag": "yes_or_no",
    "calendar-date": "day",
    "display-date": "displayed_day",
    "timestamp": "moment",
    "text": "text",
}
"""`format` of the named scalar schemas, and the check of a parameter that is one (`_call/parameters.py`)."""
PAGING = ("page", "limit", "per_page")


@dataclass
class EndpointView:
    """An operation as its template prints it, from the endpoint that openapi-python-client settled on."""

    template: ClassVar[str] = "method.jinja"

    document: Document
    operation: Operation
    endpoint: Any
    models: Mapping[str, ModelView]
    detail: str | None = None
    has_edit: bool = False
    parameters: list[ParameterView] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.answer = answer_of(self.document, self.operation)
        self.body = body_of(self.document, self.operation)
        names = python_names((*self.endpoint.path_parameters, *self.endpoint.query_parameters))
        for raw in self.operation.node.get("parameters", ()):
            node = self.document.parameter(raw)
            schema = node["schema"]
            constant = repr(schema["const"]) if "const" in schema else None
            value = None if constant else value_of(self.document, schema, f"{self.operation.id}.{node['name']}")
            annotation = "" if value is None else _argument(value)
            default = None
            if node["in"] == "query":
                default = "None"
                annotation += " | None"
            if "default" in schema and node["in"] == "path":
                default = repr(schema["default"])
            self.parameters.append(
                ParameterView(
                    node["name"], node.get("x-name", names[node["name"]]), node["in"], annotation, default,
                    as_doc(node["description"]), constant, self._kind(node, schema), _verified(node),
                )
            )  # fmt: skip
        self.body_arguments = [self._body_argument(*part) for part in self.body.parts]
        arguments = [p.name for p in self.parameters if p.constant is None] + [a.name for a in self.body_arguments]
        clashes = {name for name in arguments if name in TAKEN or arguments.count(name) > 1}
        if clashes:
            raise DocumentError(f"{self.id}: arguments with a name that is taken: {', '.join(sorted(clashes))}")

    def _kind(self, node: Node, schema: Node) -> str | None:
        """The check of a parameter as an expression; None for a path that is known to take what is not listed."""
        where = f"{self.operation.id}.{node['name']}"
        if node.get("x-names-field"):
            return f'field_of("{self.answer.record}")'
        if "items" in schema and (item := self._kind(node, schema["items"])) != "displayed_day":
            return f"many({item})"
        if "const" in schema:
            return "text" if isinstance(schema["const"], str) else "whole_number"
        value = value_of(self.document, schema, where)
        if value.shape == "enum":
            return None if node["in"] == "path" and value.base == "str" else f'member_of("{value.name}")'
        kind = KINDS.get(self.document.schemas[ref_name(schema)].get("format", "")) if "$ref" in schema else None
        if kind is None or (kind == "displayed_day" and node["in"] == "path"):
            raise DocumentError(f"{where}: no code for a parameter of this schema: {schema}")
        return kind

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def name(self) -> str:
        return self.operation.name

    @property
    def constant(self) -> str:
        """Name of the constant that describes the operation."""
        return f"_{self.name.upper()}"

    @property
    def id_in_body(self) -> bool:
        """The id of the record that is changed stands in the body, whether the path has it or not."""
        return bool(self.operation.node.get("x-id-in-body"))

    @property
    def positional(self) -> list[ParameterView]:
        """Path parameters without a default, and the id where it stands in the body alone."""
        found = [p for p in self.parameters if p.location == "path" and p.default is None]
        if self.id_in_body and not any(p.name == "id" for p in found):
            found.append(ParameterView("id", "id", "body", "int", None, "Id of the record."))
        return found

    @property
    def keywords(self) -> list[ParameterView]:
        rest = [p for p in self.parameters if p.default is not None and p.constant is None]
        return sorted(rest, key=lambda p: (p.name not in PAGING, p.name))

    @property
    def query(self) -> list[ParameterView]:
        taken = PAGING if self.answer.kind == "page" else ()
        return [p for p in self.parameters if p.location == "query" and p.wire_name not in taken]

    @property
    def checked(self) -> list[tuple[str, str]]:
        """(name on the wire, expression of its `Parameter`) of what path and query take."""
        found = []
        for p in self.parameters:
            if p.kind is not None and (p.location == "path" or p in self.query):
                verified = "" if p.verify is None else f', "{self._attribute(p)}"'
                bound = "" if p.verify is None or p.verify[1] == "is" else f', "{p.verify[1]}"'
                found.append((p.wire_name, f"Parameter({p.kind}{verified}{bound})"))
        return found

    @property
    def verified(self) -> list[str]:
        """Names of the filters that rows must obey."""
        return [p.wire_name for p in self.parameters if p.verify is not None]

    def _attribute(self, p: ParameterView) -> str:
        """Attribute of the rows that a filter speaks of."""
        assert p.verify is not None
        rows = self.document.properties(self.answer.record) if self.answer.kind == "page" else {}
        name = p.verify[0]
        attribute = str(rows.get(name, {}).get("x-name", name))
        if name not in rows or attribute != attribute.lower():
            raise DocumentError(f"{self.id}: {p.wire_name} cannot be verified on {name}")
        return attribute

    @property
    def path_names(self) -> list[tuple[str, str]]:
        return [(p.wire_name, p.name) for p in self.parameters if p.location == "path"]

    def _body_argument(self, key: str, model: str, is_list: bool, required: bool) -> BodyArgument:
        schema = next(iter(self.operation.node["requestBody"]["content"].values()))["schema"]
        node = schema["properties"][key] if key else self.document.schemas[model]
        return BodyArgument(
            name=_snake_words(key or model.removesuffix("Input")) + ("s" if is_list and not key else ""),
            key=key,
            model=model,
            is_list=is_list,
            required=required,
            description=as_doc(node.get("description") or self.document.schemas[model]["description"]),
            needs=_needs(self.models[model], each=is_list),
            children=tuple(_child(f, self.models) for f in self.models[model].fields if _records_of(f.value)),
        )

    @property
    def size(self) -> str:
        return "per_page" if self.answer.v2 else "limit"

    @property
    def changes_state(self) -> bool:
        return bool(self.operation.node.get("x-changes-state", self.operation.method != "get"))

    @property
    def confirmed_by(self) -> list[str]:
        """Names of the confirmations of a write, in `confirmation.py`."""
        return [snake(name).upper() for name in confirmations_of(self.document, self.operation)]

    @property
    def creates(self) -> bool:
        return self.answer.kind in ("created", "bulk")

    @property
    def refusals(self) -> list[tuple[int, str]]:
        """What a status may also mean, by status."""
        found: Node = self.operation.node.get("x-refusals", {})
        return [(int(status), as_doc(meaning)) for status, meaning in sorted(found.items())]

    @staticmethod
    def refusal_error(status: int) -> str:
        """The error that such a status of a write ends in."""
        if status >= 500:
            return "OutcomeUnknownError"
        return {403: "PermissionDeniedError", 404: "NotFoundError", 405: "ResponseError"}.get(status, "ValidationError")

    @property
    def look(self) -> Node | None:
        """How a redirect is followed by a look, if that is an ordinary answer."""
        found: Node | None = self.operation.node["responses"].get("302", {}).get("x-look")
        return found

    @property
    def returns(self) -> str:
        answer = self.answer
        if answer.kind == "page":
            return f"Pager[{answer.record}]"
        if answer.kind in ("records", "bulk"):
            return f"list[{answer.record}]"
        if answer.kind == "value":
            assert answer.value is not None
            return answer.value.type(write=False)
        return {"record": answer.record, "created": "Created", "done": "Done"}[answer.kind]

    @property
    def summary(self) -> str:
        return as_doc(self.operation.node["summary"])

    @property
    def description(self) -> str:
        return as_doc(self.operation.node["description"])

    @property
    def evidence(self) -> str:
        return as_doc(self.operation.node.get("x-evidence", ""))

    def evidence_of_filters(self, names: Iterable[str]) -> str:
        """Where it is known from that a list can be filtered by these parameters."""
        wanted = set(names)
        found: dict[str, list[str]] = {}
        for node in map(self.document.parameter, self.operation.node.get("parameters", ())):
            if node["name"] in wanted:
                found.setdefault(as_doc(node.get("x-evidence", "")), []).append(f"`{node['name']}`")
        return "; ".join(f"{evidence} ({', '.join(filters)})" for evidence, filters in found.items())


def _needs(model: ModelView, *, each: bool) -> str:
    """What a write model cannot do without, as the rest of a sentence."""
    if not model.fields:
        return "which fields it takes is not known"
    names = [f"`{f.name}`" for f in model.fields if f.required and f.constant is None]
    if not names:
        return "no field is known to be required"
    listed = " and ".join(", ".join(names).rsplit(", ", 1))
    return f"{listed} {'is' if len(names) == 1 else 'are'} required{' in each' if each else ''}"


def _records_of(value: Value) -> Value | None:
    """The record that a field holds, one or many, if it holds any."""
    inner = value.item or value
    return inner if inner.shape == "record" else None


def _child(f: FieldView, models: Mapping[str, ModelView]) -> str:
    """What is said of the records inside of a write model."""
    record = _records_of(f.value)
    assert record is not None
    kind = {"list": "A list of ", "map": "A dict of "}.get(f.value.shape, "")
    return f"`{f.name}`: {f.description} {kind}`{record.name}`; {_needs(models[record.name], each=bool(kind))}."


def _verified(node: Node) -> tuple[str, str] | None:
    """Field of the rows and bound of a filter that is verified."""
    verify = node.get("x-verify")
    return (verify["field"], verify["bound"]) if isinstance(verify, dict) else verify and (verify, "is")


def _argument(value: Value) -> str:
    if value.shape == "list":
        assert value.item is not None
        return f"Sequence[{value.item.type(write=True)}]"
    return value.type(write=True)


def _snake_words(key: str) -> str:
    return snake(key).replace("__", "_")


def as_doc(text: str) -> str:
    """A text of the document as it may stand in a docstring."""
    return " ".join(str(text).split()).replace("\\", "\\\\").replace('"""', "'''")


def wrap(text: str, indent: int, before: int = 0, width: int = 116) -> str:
    """Fill a paragraph; lines after the first are indented, and `before` characters stand before it on the first."""
    first, pad = " " * (indent + before), " " * indent
    return textwrap.fill(
        " ".join(text.split()),
        width=width,
        initial_indent=first,
        subsequent_indent=pad,
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()


def as_text(text: str, indent: int) -> str:
    """A text as Python writes it, on as many lines as it needs."""
    lines = textwrap.wrap(text, width=116 - indent - 2, drop_whitespace=False, break_on_hyphens=False)
    quoted = [json.dumps(line, ensure_ascii=False) for line in lines]
    pad = " " * indent
    return quoted[0] if len(quoted) == 1 else "(\n" + "".join(f"{pad}{line}\n" for line in quoted) + pad[:-4] + ")"


def details(views: Iterable[EndpointView]) -> None:
    """Tell each v1 list which method of its resource reads a single record, for `expand=True`."""
    by_tag: dict[str, list[EndpointView]] = {}
    for view in views:
        by_tag.setdefault(view.operation.tag, []).append(view)
    for group in by_tag.values():
        readers = {v.answer.record: v for v in group if v.answer.kind == "record" and v.operation.name == "get"}
        for view in group:
            reader = readers.get(view.answer.record)
            if view.answer.kind == "page" and not view.answer.v2 and reader and len(reader.positional) == 1:
                view.detail = reader.name


def entities(document: Document) -> dict[str, list[str]]:
    """Known names of v2 entities by the model of their rows, from the enumeration `EntityName`."""
    found: dict[str, list[str]] = {}
    for member in members(document.schemas.get("EntityName", {})):
        record = member.get("x-record", "EntityRecord")
        if not document.is_model(record):
            raise DocumentError(f"EntityName.{member['title']}: there is no model {record}")
        found.setdefault(record, []).append(member["const"])
    return dict(sorted(found.items()))

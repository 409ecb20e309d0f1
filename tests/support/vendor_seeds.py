"""Changes an export at random places, one change at a time, and says what a comparison must report."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

METHODS = ("get", "post", "put", "delete")


@dataclass(frozen=True)
class Expected:
    """What must be reported: aspect, kind of change, and words that its text holds."""

    aspect: str
    change: str
    words: tuple[str, ...]


@dataclass
class _Field:
    """A field of a schema, with the schema that it is a field of."""

    owner: dict[str, Any]
    name: str
    scope: str

    @property
    def node(self) -> dict[str, Any]:
        node: dict[str, Any] = self.owner["properties"][self.name]
        return node


class Seeds:
    """Changes in an export. Each touches an operation or a shared schema that no other change touches."""

    def __init__(self, root: dict[str, Any], seed: int) -> None:
        self.root = root
        self.chance = random.Random(seed)
        self.touched: set[str] = set()
        self.kinds: list[Callable[[], Expected | None]] = [
            self.operation_gone,
            self.operation_new,
            self.operation_moved,
            self.parameter_gone,
            self.parameter_new,
            self.parameter_renamed,
            self.parameter_required,
            self.field_gone,
            self.field_new,
            self.field_renamed,
            self.field_required,
            self.field_type,
            self.value_gone,
            self.value_new,
            self.meaning_changed,
            self.default_changed,
            self.limit_changed,
            self.status_gone,
            self.status_new,
            self.status_changed,
        ]

    def plant(self, count: int) -> list[Expected]:
        """Make so many changes, of every kind in turn."""
        found: list[Expected] = []
        kinds: list[Callable[[], Expected | None]] = []
        while len(found) < count:
            if not kinds:
                kinds = self.chance.sample(self.kinds, len(self.kinds))
            for _ in range(200):
                if (expected := kinds[-1]()) is not None:
                    found.append(expected)
                    break
            kinds.pop()
        return found

    # --- operations ---

    def _operation(self) -> tuple[str, str, dict[str, Any]] | None:
        path = self.chance.choice(list(self.root["paths"]))
        method = self.chance.choice(list(self.root["paths"][path]))
        key = f"{method} {path}"
        shared = path.endswith("#") or f"{path}#" in self.root["paths"]
        if key in self.touched or shared:
            return None
        return path, method, self.root["paths"][path][method]

    def _taken(self) -> tuple[str, str, dict[str, Any]] | None:
        if (found := self._operation()) is not None:
            self.touched.add(f"{found[1]} {found[0]}")
        return found

    def operation_gone(self) -> Expected | None:
        if (found := self._taken()) is None:
            return None
        path, method, _ = found
        self._remove(path, method)
        return Expected("operation", "removed", (method.upper(),))

    def operation_new(self) -> Expected | None:
        path = f"/seeded_{self.chance.randrange(10**6)}{{format}}"
        self.root["paths"][path] = {"get": {"parameters": [], "responses": {"200": {"description": ""}}}}
        self.touched.add(f"get {path}")
        return Expected("operation", "new", (path,))

    def operation_moved(self) -> Expected | None:
        if (found := self._taken()) is None or "x-apidog-id" not in found[2]:
            return None
        path, method, node = found
        self._remove(path, method)
        self.root["paths"].setdefault(f"/moved{path if path[0] == '/' else '/' + path}", {})[method] = node
        self.touched.add(f"{method} /moved{path}")
        return Expected("operation", "moved", ("/moved",))

    def _remove(self, path: str, method: str) -> None:
        del self.root["paths"][path][method]
        if not self.root["paths"][path]:
            del self.root["paths"][path]

    # --- parameters ---

    def _parameter(self) -> tuple[dict[str, Any], dict[str, Any]] | None:
        if (found := self._operation()) is None:
            return None
        # A path that has a value in place of a parameter has no room for it.
        parameters = [one for one in found[2]["parameters"] if one["in"] != "path" or f"{{{one['name']}}}" in found[0]]
        if not parameters:
            return None
        self.touched.add(f"{found[1]} {found[0]}")
        return found[2], self.chance.choice(parameters)

    def parameter_gone(self) -> Expected | None:
        if (found := self._parameter()) is None:
            return None
        found[0]["parameters"].remove(found[1])
        return Expected("parameter", "removed", (found[1]["name"],))

    def parameter_new(self) -> Expected | None:
        if (found := self._taken()) is None:
            return None
        new = {"name": "seeded", "in": "query", "required": True, "schema": {"type": "string"}}
        found[2].setdefault("parameters", []).append(new)
        return Expected("parameter", "new", ("seeded",))

    def parameter_renamed(self) -> Expected | None:
        if (found := self._parameter()) is None or found[1]["in"] == "path":
            return None
        before, found[1]["name"] = found[1]["name"], "seeded"
        return Expected("parameter", "moved", (before, "seeded"))

    def parameter_required(self) -> Expected | None:
        if (found := self._parameter()) is None or found[1]["in"] == "path":
            return None
        found[1]["required"] = not found[1]["required"]
        return Expected("requirement", "changed", ())

    # --- fields ---

    def _fields(self) -> list[_Field]:
        """The fields of what nothing has changed yet."""
        found: list[_Field] = []
        seen: set[str] = set()

        def walk(node: Any, scope: str) -> Iterator[_Field]:
            if not isinstance(node, dict):
                return
            if isinstance(ref := node.get("$ref"), str):
                name = ref.rpartition("/")[2]
                if name not in seen:
                    seen.add(name)
                    yield from walk(self.root["components"]["schemas"].get(name), name)
            alternatives = any(key in node for key in ("allOf", "oneOf", "anyOf", "x-apidog-refs"))
            for name, child in node.get("properties", {}).items():
                if not alternatives:
                    yield _Field(node, name, scope)
                yield from walk(child, scope)
            for child in (node.get("items"), *node.get("allOf", ()), *node.get("oneOf", ()), *node.get("anyOf", ())):
                yield from walk(child, scope)

        for path, item in self.root["paths"].items():
            for method, operation in item.items():
                scope = f"{method} {path}"
                contents = [operation.get("requestBody", {}), *operation["responses"].values()]
                for content in contents:
                    for media in content.get("content", {}).values():
                        found += walk(media.get("schema"), scope)
        return [field for field in found if field.scope not in self.touched]

    def _field(self, fits: Callable[[_Field], bool]) -> _Field | None:
        fields = [field for field in self._fields() if fits(field)]
        if not fields:
            return None
        field = self.chance.choice(fields)
        self.touched.add(field.scope)
        return field

    def field_gone(self) -> Expected | None:
        # A record that had one field and has none now is an emptied one, which says nothing.
        if (field := self._field(lambda field: len(field.owner["properties"]) > 1)) is None:
            return None
        del field.owner["properties"][field.name]
        return Expected("field", "removed", (field.name,))

    def field_new(self) -> Expected | None:
        if (field := self._field(lambda field: True)) is None:
            return None
        field.owner["properties"]["seeded"] = {"type": "string"}
        return Expected("field", "new", ("seeded",))

    def field_renamed(self) -> Expected | None:
        if (field := self._field(lambda field: True)) is None:
            return None
        field.owner["properties"]["seeded"] = field.owner["properties"].pop(field.name)
        if field.name in field.owner.get("required", ()):
            field.owner["required"] = ["seeded" if name == field.name else name for name in field.owner["required"]]
        return Expected("field", "moved", (field.name, "seeded"))

    def field_required(self) -> Expected | None:
        if (field := self._field(lambda field: True)) is None:
            return None
        required = field.owner.setdefault("required", [])
        if field.name in required:
            required.remove(field.name)
        else:
            required.append(field.name)
        return Expected("requirement", "changed", ())

    def field_type(self) -> Expected | None:
        if (field := self._field(lambda field: field.node.get("type") in ("string", "integer"))) is None:
            return None
        field.node["type"] = "boolean"
        return Expected("type", "changed", ("boolean",))

    # --- what is said of a field ---

    def value_gone(self) -> Expected | None:
        if (field := self._field(lambda field: len(field.node.get("enum", ())) > 1)) is None:
            return None
        gone = next((one for one in field.node["enum"] if one is not None and not str(one).startswith("null")), None)
        field.node["enum"].remove(gone)
        for key, told in field.node.items():
            if key == "x-apidog-enum":
                field.node[key] = [entry for entry in told if entry["value"] != gone]
            elif key == "x-enum-descriptions":
                told.pop(str(gone), None)
        return Expected("enumeration values", "removed", ())

    def value_new(self) -> Expected | None:
        if (field := self._field(lambda field: bool(field.node.get("enum")))) is None:
            return None
        arrows = any("=>" in str(one) for one in field.node["enum"])
        field.node["enum"].append("77 => Seeded" if arrows else 77)
        return Expected("enumeration values", "new", ("77",))

    def meaning_changed(self) -> Expected | None:
        def has_meanings(field: _Field) -> bool:
            arrows = any(re.match(r"\d+ ?=>", str(one)) for one in field.node.get("enum", ()))
            return arrows or any(_names(field.node))

        if (field := self._field(has_meanings)) is None:
            return None
        for index, one in enumerate(field.node["enum"]):
            value, arrow, _ = str(one).partition("=>")
            if arrow and value.strip().isdecimal():
                field.node["enum"][index] = f"{value.strip()} => Seeded"
                return Expected("enumeration meanings", "changed", ("Seeded",))
        for entry in field.node.get("x-apidog-enum", ()):
            if entry["name"]:
                entry["name"] = "Seeded"
                return Expected("enumeration meanings", "changed", ("Seeded",))
        told = field.node.get("x-enum-descriptions", {})
        for key in told:
            if told[key]:
                told[key] = "Seeded"
                return Expected("enumeration meanings", "changed", ("Seeded",))
        return None

    def default_changed(self) -> Expected | None:
        if (field := self._field(lambda field: field.node.get("default") is not None)) is None:
            return None
        field.node["default"] = 4711
        return Expected("default", "changed", ("4711",))

    def limit_changed(self) -> Expected | None:
        if (field := self._field(lambda field: "maxLength" in field.node)) is None:
            return None
        field.node["maxLength"] += 1
        return Expected("limit", "changed", (str(field.node["maxLength"]),))

    # --- answers ---

    def _errors(self) -> tuple[dict[str, Any], list[str]] | None:
        if (found := self._operation()) is None:
            return None
        errors = [status for status in found[2]["responses"] if status[0] == "4"]
        if not errors:
            return None
        self.touched.add(f"{found[1]} {found[0]}")
        return found[2]["responses"], errors

    def status_gone(self) -> Expected | None:
        if (found := self._errors()) is None:
            return None
        status = self.chance.choice(found[1])
        del found[0][status]
        return Expected("status code", "removed", (status,))

    def status_new(self) -> Expected | None:
        if (found := self._errors()) is None:
            return None
        found[0]["418"] = {"description": ""}
        return Expected("status code", "new", ("418",))

    def status_changed(self) -> Expected | None:
        if (found := self._errors()) is None:
            return None
        status = self.chance.choice(found[1])
        found[0]["418"] = found[0].pop(status)
        return Expected("status code", "changed", (status, "418"))


def _names(node: dict[str, Any]) -> list[str]:
    return [entry["name"] for entry in node.get("x-apidog-enum", ())] + [*node.get("x-enum-descriptions", {}).values()]

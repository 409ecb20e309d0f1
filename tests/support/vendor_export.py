"""Writes the notes of the vendor's reference of July 2026 as exports, in the notations of several converters."""

from __future__ import annotations

import copy
import csv
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from scripts.document.source import read

NOTES = Path(__file__).resolve().parents[3] / "shared" / "daftra"

_SCHEMA_KEYS = ("type", "format", "default", "deprecated", "pattern", "minimum", "maximum", "minLength", "maxLength")


@dataclass(frozen=True)
class Notation:
    """How a converter writes.

    Attributes:
        version: The version of OpenAPI; 3.0 has `nullable` and no type null.
        references: Schemas are shared, written inline, or shared by their bare names.
        enumerations: As in the notes, as plain values, as plain values with names beside them.
        folds: Schemas that are folded in stand in `allOf`, or in the notation of Apidog.
        ids: The vendor's ids are carried: under a key, in an address, or not.
        paths: As the reference spells them, or as our document does.
        seed: The order of keys is shuffled by it.
    """

    version: Literal["3.0.3", "3.1.0"] = "3.1.0"
    references: Literal["components", "inline", "names"] = "components"
    enumerations: Literal["arrows", "values", "apidog", "described"] = "arrows"
    folds: Literal["allOf", "apidog"] = "allOf"
    ids: Literal["key", "link", ""] = "key"
    paths: Literal["reference", "document"] = "reference"
    seed: int | None = None


def export(notation: Notation = Notation()) -> dict[str, Any]:
    """The notes of July as an OpenAPI document."""
    return _Converter(notation).export()


class _Converter:
    def __init__(self, notation: Notation) -> None:
        self.notation = notation
        self.schemas: dict[str, Any] = read(NOTES / "schemas.yaml")

    def export(self) -> dict[str, Any]:
        with (NOTES / "operations.tsv").open(encoding="utf-8", newline="") as table_file:
            table = csv.DictReader(table_file, delimiter="\t")
            ids = {_row(row["section"], row["method"], row["vendor_path"], row["summary"]): row for row in table}
        paths: dict[str, Any] = {}
        for file in sorted((NOTES / "operations").glob("*.yaml")):
            notes = read(file)
            for note in notes["operations"]:
                section = (
                    f"{notes['version']}/{notes['section']}" if notes["version"] in ("v1", "v2") else notes["section"]
                )
                row = ids[_row(section, note["method"], note["path"], note["summary"])]
                path = note["path"] if self.notation.paths == "reference" else row["normalised_path"]
                while note["method"].lower() in paths.get(path, {}):
                    path += "#"  # a map has room for one of several that share method and path
                paths.setdefault(path, {})[note["method"].lower()] = self._operation(note, section, row["apidog_id"])
        root: dict[str, Any] = {
            "openapi": self.notation.version,
            "info": {"title": "x", "version": "1"},
            "paths": paths,
        }
        if self.notation.references != "inline":
            root["components"] = {"schemas": {name: self._schema(node) for name, node in self.schemas.items()}}
        if self.notation.seed is not None:
            root = _shuffled(root, random.Random(self.notation.seed))
        return root

    def _operation(self, note: dict[str, Any], section: str, id_: str) -> dict[str, Any]:
        node: dict[str, Any] = {"summary": note["summary"], "tags": [section], "description": note.get("note", "")}
        if self.notation.ids == "key":
            node["x-apidog-id"] = int(id_)
        elif self.notation.ids == "link":
            node["x-run-in-apidog"] = f"https://app.example.com/web/project/533413/apis/api-{id_}-run"
        node["parameters"] = [
            self._parameter(parameter, where)
            for where in ("path", "query")
            for parameter in note.get(f"{where}_params", ())
        ]
        if request := note.get("request"):
            schema = self._schema(request["schema"]) if "schema" in request else self._form(request["form"])
            node["requestBody"] = {"content": {request["content_type"]: {"schema": schema}}}
        node["responses"] = {
            str(status): {"description": "x", "content": {"application/json": {"schema": self._schema(schema)}}}
            for status, schema in note["responses"].items()
        }
        for status in note.get("standard_errors", ()):
            node["responses"].setdefault(str(status), {"description": "x"})
        return node

    def _form(self, fields: list[dict[str, Any]]) -> dict[str, Any]:
        required = [field["name"] for field in fields if field.get("required")]
        return {
            "type": "object",
            "required": required,
            "properties": {field["name"]: self._schema({"type": field["type"]}) for field in fields},
        }

    def _parameter(self, note: dict[str, Any], where: str) -> dict[str, Any]:
        schema = {key: note[key] for key in (*_SCHEMA_KEYS, "enum") if key in note}
        required = where == "path" or bool(note.get("required"))
        return {
            "name": note["name"],
            "in": where,
            "required": required,
            "description": note.get("note", ""),
            "schema": self._schema(schema),
        }

    def _schema(self, note: Any, inside: tuple[str, ...] = ()) -> dict[str, Any]:
        if not isinstance(note, dict):
            return {}
        if "$ref" in note:
            name = note["$ref"]
            if self.notation.references == "inline":
                known = name in self.schemas and name not in inside
                return self._schema(self.schemas[name], (*inside, name)) if known else {}
            return {"$ref": name if self.notation.references == "names" else f"#/components/schemas/{name}"}
        node: dict[str, Any] = {key: note[key] for key in _SCHEMA_KEYS if key in note and key != "type"}
        node |= self._type(note.get("type"))
        if "note" in note:
            node["description"] = note["note"]
        if "enum" in note:
            node |= self._enumeration(note)
        if "required" in note:
            node["required"] = list(note["required"])
        if "properties" in note:
            node["properties"] = {
                str(name): self._schema(one, inside) for name, one in (note["properties"] or {}).items()
            }
        if "items" in note:
            node["items"] = self._schema(note["items"], inside)
        for key in ("allOf", "oneOf", "anyOf"):
            if key in note:
                node[key] = [self._schema(one, inside) for one in note[key]]
        for fold in note.get("merges", ()):
            told = {name: self._schema(one, inside) for name, one in fold["overrides"].items()}
            base = self._schema({"$ref": fold["$ref"]}, inside)
            if self.notation.folds == "apidog" and self.notation.references != "inline":
                node["x-apidog-refs"] = {"01": {**base, "x-apidog-overrides": told}}
            else:
                node.setdefault("allOf", []).extend([base, {"type": "object", "properties": told}])
        return node

    def _type(self, stated: Any) -> dict[str, Any]:
        if stated is None:
            return {}
        names = list(stated) if isinstance(stated, list) else [stated]
        if self.notation.version == "3.1.0":
            return {"type": stated}
        kept = [name for name in names if name != "null"]
        return {**({"type": kept[0]} if kept else {}), **({"nullable": True} if "null" in names else {})}

    def _enumeration(self, note: dict[str, Any]) -> dict[str, Any]:
        meanings = {entry["value"]: entry.get("name", "") for entry in note.get("enum_meanings", ())}
        if self.notation.enumerations == "arrows":
            return {"enum": [f"{value} => {meanings[value]}" if value in meanings else value for value in note["enum"]]}
        values, names = [], []
        for value in note["enum"]:
            left, arrow, right = (part.strip() for part in str(value).partition("=>"))
            turned = arrow and right.isdecimal() and not left.isdecimal()
            left, right = (right, left) if turned else (left, right)
            kept: Any = (
                value if not arrow else int(left) if left.isdecimal() else None if left == "null" else left.strip("'\"")
            )
            values.append(kept)
            names.append(right.strip("'\"") if arrow else meanings.get(value, ""))
        node: dict[str, Any] = {"enum": values}
        if self.notation.enumerations == "apidog":
            node["x-apidog-enum"] = [
                {"value": v, "name": n, "description": ""} for v, n in zip(values, names, strict=True)
            ]
        elif self.notation.enumerations == "described":
            node["x-enum-descriptions"] = {
                "null" if v is None else str(v): n for v, n in zip(values, names, strict=True)
            }
        return node


def _row(section: str, method: str, path: str, summary: str) -> tuple[str, str, str, str]:
    return section, method, path.removeprefix("https:/").strip("/"), summary


def _shuffled(node: Any, chance: random.Random) -> Any:
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {key: _shuffled(node[key], chance) for key in keys}
    return [_shuffled(one, chance) for one in node] if isinstance(node, list) else copy.copy(node)

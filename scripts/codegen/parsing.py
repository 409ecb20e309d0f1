"""The document as openapi-python-client parses it: its classes, their fields and the calls, by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import (
    EnumProperty,
    ModelProperty,
)
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from pydantic import ValidationError

from scripts.codegen.properties import MapProperty, ScalarProperty, understood
from scripts.codegen.values import Value
from scripts.document.model import Document
from scripts.document.nodes import DocumentError, Pointer, follow, ref_name, show
from scripts.document.source import read

CONFIGURATION: Final = Path(__file__).resolve().parents[2] / "generator-config.yml"


@dataclass(frozen=True)
class Parsed:
    """The document and the result of openapi-python-client."""

    document: Document
    data: GeneratorData
    classes: dict[str, ModelProperty]
    """Classes of all objects, including bases, envelopes and bodies."""

    @cached_property
    def models(self) -> dict[str, ModelProperty]:
        """Classes of records; only these are generated."""
        return {name: found for name, found in self.classes.items() if self.document.is_model(name)}

    @cached_property
    def enums(self) -> dict[str, EnumProperty]:
        return {str(e.class_info.name): e for e in self.data.enums if isinstance(e, EnumProperty)}

    @cached_property
    def endpoints(self) -> dict[str, Endpoint]:
        """Operations by their operationId."""
        return {
            str(endpoint.name): endpoint
            for collection in self.data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }

    def fields(self, model: str) -> dict[str, Value]:
        """The meanings of the fields of a model, by their name on the wire, sorted."""
        return {
            name: self.value(prop, f"{model}.{name}") for name, prop in sorted(fields_of(self.models[model]).items())
        }

    def value(self, prop: object, where: str) -> Value:
        """The meaning of a property.

        Raises:
            DocumentError: The generator does not support it.
        """
        if isinstance(prop, ScalarProperty):
            return Value("scalar", prop.kind)
        if isinstance(prop, ConstProperty):
            return Value("scalar", "integer" if isinstance(prop.value.raw_value, int) else "text")
        if isinstance(prop, EnumProperty):
            return Value("enum", str(prop.class_info.name), prop.value_type.__name__)
        if isinstance(prop, ModelProperty) and str(prop.class_info.name) in self.models:
            return Value("record", str(prop.class_info.name))
        if isinstance(prop, ListProperty):
            shape = "map" if isinstance(prop, MapProperty) else "list"
            return Value(shape, item=self.value(prop.inner_property, where))
        if isinstance(prop, UnionProperty) and len(prop.inner_properties) == 2:
            text, record = (self.value(inner, where) for inner in prop.inner_properties)
            if (text.shape, text.name, record.shape) == ("scalar", "text", "record"):
                return Value("text_or_record", record.name)
        raise DocumentError(f"{where}: no code for this schema; refer to a scalar, an enumeration or a record")

    def named(self, reference: object) -> Value:
        """The meaning of a reference to a scalar or an enumeration."""
        name = ref_name(reference)
        if name in self.enums:
            return self.value(self.enums[name], name)
        return Value("scalar", self.document.kind(name) or "json")


def fields_of(model: ModelProperty) -> dict[str, Any]:
    """Properties of any class that the library made, by their name on the wire."""
    properties = (*(model.required_properties or ()), *(model.optional_properties or ()))
    return {prop.name.get_untrusted_value(): prop for prop in properties}


def configuration(output: Path, file: Path = CONFIGURATION) -> Config:
    """The configuration of the library.

    Raises:
        DocumentError: The file cannot be read or has a key that the library would ignore.
    """
    keys = read(file)
    if unknown := sorted(set(keys) - set(ConfigFile.model_fields)):
        raise DocumentError(f"{file.name}: unknown keys {', '.join(unknown)}")
    return Config.from_sources(
        ConfigFile(**keys),
        MetaType.NONE,
        document_source=file,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def parse(document: Document, config: Config) -> Parsed:
    """Let openapi-python-client parse a document.

    Raises:
        DocumentError: It warned of something, with a line for each warning.
    """
    with understood():
        data = GeneratorData.from_dict(document.unfolded, config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError("\n".join(_invalid(document)) or _line(data))
    warnings = [w for c in data.endpoint_collections_by_tag.values() for w in c.parse_errors] + data.errors
    if warnings:
        raise DocumentError("\n".join(map(_line, warnings)))
    parsed = Parsed(document, data, {str(model.class_info.name): model for model in data.models})
    for name in document.schemas:
        if document.is_model(name) and name not in parsed.models:
            raise DocumentError(f"#/components/schemas/{name}: its class would get another name; write it in CamelCase")
    return parsed


def _line(problem: GeneratorError) -> str:
    """A warning of the library on one line."""
    return " ".join(f"{problem.header} {problem.detail or ''}".split())


def _invalid(document: Document) -> Iterator[str]:
    """The errors of a document that the library cannot parse, in one line each."""
    try:
        oai.OpenAPI.model_validate(document.unfolded)
    except ValidationError as error:
        for problem in error.errors():
            yield f"{show(_place(document, problem['loc']))}: {problem['msg']}"


def _place(document: Document, location: Pointer) -> Pointer:
    """A place without the words that the library adds to distinguish references from other nodes."""
    place: Pointer = ()
    for part in location:
        if part not in ("ref", "other") or follow(document.root, (*place, part)) is not None:
            place = (*place, part)
    return place

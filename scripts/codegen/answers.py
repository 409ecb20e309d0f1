"""How the answer of an operation is read, derived from the success responses that openapi-python-client parsed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.schemas import get_reference_simple_name
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.responses import NONE_SOURCE

from scripts.codegen.parsing import Parsed, fields_of
from scripts.codegen.values import Value
from scripts.document import contents
from scripts.document.model import Operation
from scripts.document.nodes import DocumentError


@dataclass(frozen=True)
class Answer:
    """How an answer is read: page, record, records, bulk, value, created or done; `record` is the model, if any."""

    kind: str
    record: str = ""
    wrappers: tuple[str, ...] = ()
    value: Value | None = None
    v2: bool = False


def answer_of(parsed: Parsed, operation: Operation, confirmations: list[str]) -> Answer:
    """Classify the successes of an operation; `confirmations` are the schemas that confirm it, if it is a write."""
    if not any(str(status).startswith("2") for status in operation.responses):
        raise DocumentError(f"{operation.id}: no success response")
    prop = next(_successes(parsed.endpoints[operation.id]), None)
    if isinstance(prop, ListProperty):
        return Answer("bulk" if confirmations else "records", parsed.value(prop, operation.id).record or "")
    if confirmations:
        made = [fields_of(parsed.classes[name]) for name in confirmations]
        named = all(map(_names_id, made))
        creates = operation.method == "post" and not contents.has_id_in_body(parsed.document, operation)
        return Answer("created" if creates and named else "done")
    if not isinstance(prop, ModelProperty):
        raise DocumentError(f"{operation.id}: no code for this answer; it is a record, a list or an envelope")
    if str(prop.class_info.name) in parsed.models:
        return Answer("record", str(prop.class_info.name))
    return _in_envelope(parsed, operation, prop)


def _names_id(fields: Mapping[str, Any]) -> bool:
    """Whether an answer always contains an id, directly or in the record that it repeats."""
    records = [fields_of(prop) for prop in fields.values() if isinstance(prop, ModelProperty) and prop.required]
    return any("id" in each and each["id"].required for each in (fields, *records))


def _successes(endpoint: Endpoint) -> Iterator[Any]:
    """The possible success answers; alternatives are listed separately."""
    for response in endpoint.responses.patterns:
        codes = response.status_code.range or (0, 0)
        if 200 <= codes[0] < 300 and response.source != NONE_SOURCE:
            prop = response.prop
            yield from prop.inner_properties if isinstance(prop, UnionProperty) else (prop,)


def _in_envelope(parsed: Parsed, operation: Operation, schema: ModelProperty) -> Answer:
    envelopes = {
        get_reference_simple_name(part.ref).get_untrusted_value()
        for part in schema.data.allOf
        if isinstance(part, oai.Reference)
    }
    fields = fields_of(schema)
    if "V2Payload" in envelopes:
        fields = fields_of(fields["payload"])
    if "data" not in fields:
        raise DocumentError(f"{operation.id}: no code for this answer; an envelope has its record or rows in `data`")
    data = fields["data"]
    is_page = isinstance(data, ListProperty)
    if envelopes & {"V2Page", "V2Payload"}:
        record = parsed.value(data, operation.id).record
        if record is None:
            raise DocumentError(f"{operation.id}: no code for this answer; `data` of v2 is a record or a list of them")
        return Answer("page" if is_page else "record", record, v2=True)
    rows = data.inner_property if is_page else data
    if not isinstance(rows, ModelProperty) or not (wrapped := _wrapped(parsed, operation, rows)):
        raise DocumentError(f"{operation.id}: no code for this answer; v1 wraps each record in the name of its model")
    value = next(iter(wrapped.values()))
    if value.shape != "record":
        return Answer("value", wrappers=tuple(wrapped), value=value)
    # The wrapper that is named like the record comes first, since it is the usual one.
    ordered = sorted(wrapped, key=lambda key: key != value.name)
    return Answer("page" if is_page else "record", value.name, tuple(ordered))


def _wrapped(parsed: Parsed, operation: Operation, rows: ModelProperty) -> dict[str, Value]:
    return {key: parsed.value(prop, operation.id) for key, prop in fields_of(rows).items()}

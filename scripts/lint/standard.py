"""The findings of a standard OpenAPI 3.1 validator."""

from __future__ import annotations

import os

from jsonschema.exceptions import ValidationError
from jsonschema_path import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.document.model import Document
from scripts.document.nodes import follow, show
from scripts.lint.rules import Finding

# By default it uses jsonschema-rs if that is installed, whose messages differ.
os.environ["OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND"] = "jsonschema"


def standard_findings(document: Document) -> list[Finding]:
    """Its findings."""
    if not str(document.root.get("openapi")).startswith("3.1."):
        return [Finding("#/openapi", "is not an OpenAPI 3.1 document", "openapi")]
    findings: list[Finding] = []
    try:
        for error in OpenAPIV31SpecValidator(SchemaPath.from_dict(document.root)).iter_errors():
            findings.append(_standard_finding(document, error))
    except Exception as error:  # it raises all sorts of errors on a malformed document
        findings.append(Finding("#", f"the validator gave up: {type(error).__name__}: {_short(str(error))}", "openapi"))
    return findings


def _standard_finding(document: Document, error: Exception) -> Finding:
    if not isinstance(error, ValidationError):
        return Finding("#", _short(str(error)), "openapi")
    pointer = tuple(error.absolute_path)
    if pointer and pointer[0] not in document.root:
        # The validator checks each schema separately and does not say which: take the first with this value.
        roots = (schema.pointer for schema in document.every_schema if follow(schema.node, pointer) == error.instance)
        pointer = (*next(roots, ("...",)), *pointer)
    return Finding(show(pointer), _short(error.message), "openapi")


def _short(message: str) -> str:
    return message if len(message) <= 300 else f"{message[:140]} ... {message[-140:]}"

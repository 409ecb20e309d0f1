"""openapi-typescript, its companion openapi-fetch, and the compiler of TypeScript in strict mode.

Two things are compiled against the generated types: `typescript/usage.ts`, as a user would write it, and one assertion
for each record in an answer and for each schema of records, which are made from the document.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scripts.check_document.contents import JSON, ROWS, Answer, Record, answers, records
from scripts.check_document.node import FOLDER, program, run
from scripts.check_document.report import CheckError, Finding, Report
from scripts.document.model import Document, Operation
from scripts.document.nodes import Node, mapping, ref_name

SOURCES: Final = Path(__file__).parent / "typescript"
WORK: Final = FOLDER / "typescript"
TYPES: Final = "daftra"
ASSERTIONS: Final = "assertions.ts"

_ERROR = re.compile(r"^(?P<file>[^(\s]+)\((?P<line>\d+),\d+\): error (?P<text>TS\d+: .*)$", re.MULTILINE)


def check(document: Document, path: Path) -> Report:
    """Generate types from the document and compile code that uses them."""
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.copytree(SOURCES, WORK)
    generated = run([*program("openapi-typescript", "openapi-typescript"), str(path), "-o", str(WORK / f"{TYPES}.ts")])
    if generated.returncode:
        raise CheckError(f"openapi-typescript: {(generated.stderr or generated.stdout).strip()}")
    lines = [*_IMPORTS, *assertions(document)]
    (WORK / ASSERTIONS).write_text("\n".join(line.code for line in lines) + "\n", "utf-8")
    compiled = run([*program("typescript", "tsc"), "--pretty", "false", "--project", str(WORK)])
    findings = list(errors(compiled.stdout, lines))
    if compiled.returncode and not findings:
        raise CheckError(f"tsc: {(compiled.stderr or compiled.stdout).strip()}")
    return Report(f"{len(lines) - len(_IMPORTS)} assertions on records, usage.ts compiled in strict mode", findings)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the assertions: its code, and the operationId or the name of the schema that it is about."""

    code: str
    key: str = ASSERTIONS
    place: str = ""


_IMPORTS: Final = (
    Line(f'import type {{ components, paths }} from "./{TYPES}";'),
    Line('import type { At, Holds, Named, Row, Typed } from "./check";'),
)


def assertions(document: Document) -> Iterator[Line]:
    """One assertion for each record in an answer, and one for each schema of records."""
    number = 0
    for operation in document.written:
        for answer in answers(document, operation):
            if answer.media != JSON:
                continue
            for record in records(document, answer.node.get("schema")):
                number += 1
                named = f"Named<{_place(_answer_type(operation, answer), record)}, {_union(record.keys)}>"
                yield Line(f"export type A{number} = Holds<{named}>;", operation.id, str(record))
    for name, schema in document.schemas.items():
        if keys := _typed_keys(document, schema):
            number += 1
            typed = f"Typed<components['schemas'][{json.dumps(name)}], {_union(keys)}>"
            yield Line(f"export type A{number} = Holds<{typed}>;", name, "its fields")


def errors(output: str, lines: Sequence[Line]) -> Iterator[Finding]:
    """Errors of the compiler. Those of an assertion are about the key of its line, others about their file."""
    for match in _ERROR.finditer(output):
        file, number = Path(match["file"]).name, int(match["line"])
        if file == ASSERTIONS:
            line = lines[number - 1]
            yield Finding(line.key, f"{line.place}: {match['text']}")
        else:
            yield Finding(file, f"line {number}: {match['text']}")


def _answer_type(operation: Operation, answer: Answer) -> str:
    path, status = (
        json.dumps(operation.path),
        json.dumps(int(answer.status) if answer.status.isdigit() else answer.status),
    )
    return f"paths[{path}][{operation.method!r}]['responses'][{status}]['content'][{answer.media!r}]"


def _place(start: str, record: Record) -> str:
    place = start
    for step in record.path:
        place = f"Row<{place}>" if step == ROWS else f"At<{place}, {json.dumps(step)}>"
    return place


def _typed_keys(document: Document, schema: Node) -> list[str]:
    """Keys of an object schema whose values have a type: all but those that hold any JSON."""
    if document.kind(ref_name(schema)):
        return []
    properties = document.properties(schema)
    return [key for key, value in properties.items() if mapping(value) and document.kind(ref_name(value)) != "json"]


def _union(keys: Iterable[str]) -> str:
    return " | ".join(json.dumps(key) for key in sorted(keys)) or "never"

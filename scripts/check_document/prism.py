"""Prism, a mock server that answers calls from the document only.

Every operation is called with every example of its body, and for every successful answer and every example of one.
Prism refuses a request that the document does not allow, and reports where an example does not match the document. Then
every answer is requested again, and Prism generates it from the schemas.
"""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import httpx

from scripts.check_document.contents import JSON, ROWS, Record, answers, records, successes
from scripts.check_document.node import FOLDER, environment, program
from scripts.check_document.report import CheckError, Finding, Report
from scripts.document.contents import examples
from scripts.document.model import Document, Operation
from scripts.document.nodes import Node, mapping, sequence, text, types

START: Final = 60.0
"""Seconds that Prism may take until it answers."""

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Body:
    """An example of a request's body."""

    media: str
    name: str
    value: Any


@dataclass(frozen=True, slots=True)
class Call:
    """A request, the expected answer, and the records that it must contain."""

    operation: Operation
    body: Body | None
    status: str
    media: str
    example: str = ""
    records: list[Record] = field(default_factory=list[Record])
    made_up: bool = False
    """Whether Prism generates the answer. It then respects types, but not patterns or exclusive alternatives."""

    def __str__(self) -> str:
        sent = f"body {self.body.name or self.body.media}, " if self.body else ""
        wanted = f"{'made-up ' if self.made_up else ''}answer {self.status}{self.example and f' {self.example}'}"
        return f"{self.operation.method.upper()} {self.operation.path} ({sent}{wanted})"


def check(document: Document, path: Path) -> Report:
    """Make all calls to a local Prism: first with the unchanged document, then without its examples of answers."""
    everything = document.written
    silent = [one for one in everything if "requestBody" in one.node and not bodies(document, one)]
    findings = [Finding(one.id, "is not called, because its body has no example") for one in silent]
    made = 0
    for options in ([], ["--ignoreExamples"]):
        with _prism(path, *options) as client:
            for operation in (one for one in everything if one not in silent):
                for call in calls(document, operation, with_examples=not options):
                    made += 1
                    reported = problems(_send(client, document, call), call)
                    findings += [Finding(operation.id, f"{call}: {problem}") for problem in reported]
    return Report(f"{made} calls of {len(everything)} operations", findings)


def calls(document: Document, operation: Operation, *, with_examples: bool) -> Iterator[Call]:
    """Each successful answer once; if examples count, with each of its examples and each body."""
    sent = bodies(document, operation)
    first = sent[0] if sent else None
    for answer in answers(document, operation):
        names = list(examples(document, answer.node)) if with_examples else []
        # Prism generates the first of several alternatives, but an example may be any of them.
        found = records(document, answer.node.get("schema"), branches=0 if names else 1)
        inside = [record for record in found if record.path and record.keys]
        for name in names or [""]:
            yield Call(operation, first, answer.status, answer.media, name, inside, made_up=not names)
    for status, response in successes(document, operation).items():
        if not response.get("content"):
            yield Call(operation, first, status, "*/*")
    if with_examples:
        for body in sent[1:]:
            yield Call(operation, body, min(successes(document, operation)), "*/*")


def bodies(document: Document, operation: Operation) -> list[Body]:
    """The examples of the body in all its media types."""
    content = mapping(mapping(document.resolve(operation.node.get("requestBody"))).get("content"))
    return [
        Body(str(media), name, value)
        for media, node in content.items()
        for name, value in examples(document, mapping(node)).items()
    ]


def problems(response: httpx.Response, call: Call) -> list[str]:
    """The problems of an answer."""
    violations = _violations(response)
    if str(response.status_code) != call.status:
        return [f"refused with {response.status_code}: {'; '.join(violations) or response.text[:300]}"]
    reported = [violation for violation in violations if not (call.made_up and violation.startswith("response"))]
    found = [f"does not fit the document: {'; '.join(reported[:3])}"] if reported else []
    if call.media == JSON:
        found += incomplete(response.json(), call.records)
    return found


def incomplete(answer: object, records: list[Record]) -> list[str]:
    """Why an answer has no complete records: nulls in place of rows, or none of the expected records."""
    found = [f"{place or 'the answer'} contains null in place of a row" for place in _null_rows(answer, "")]
    if isinstance(answer, dict) and "data" in answer and answer["data"] is None:
        found.append("data is null")
    if records and not any(_known(value, record) for record in records for value in _values(answer, record.path)):
        found.append(f"none of {', '.join(map(str, records[:3]))} is a record with known fields")
    return found


def _known(value: object, record: Record) -> bool:
    return isinstance(value, dict) and not record.keys.isdisjoint(value)


def _values(value: object, path: tuple[str, ...]) -> list[object]:
    """The values at a place, for each row of an array on the path."""
    if not path:
        return [value]
    inside = sequence(value) if path[0] == ROWS else [mapping(value).get(path[0])]
    return [found for part in inside for found in _values(part, path[1:])]


def _null_rows(value: object, place: str) -> Iterator[str]:
    if isinstance(value, list):
        if None in value:
            yield place
        for part in value:
            yield from _null_rows(part, f"{place}[]")
    for key, part in mapping(value).items():
        yield from _null_rows(part, f"{place}.{key}" if place else key)


def _violations(response: httpx.Response) -> list[str]:
    """The violations of the document that Prism reports, each after its place."""
    reported = sequence(json.loads(response.headers.get("sl-violations", "[]")))
    return [f"{'.'.join(map(str, one.get('location', [])))}: {one['message']}" for one in reported]


def _send(client: httpx.Client, document: Document, call: Call) -> httpx.Response:
    path, query, headers = call.operation.path, {}, _credentials(document)
    parameters = [*sequence(call.operation.path_item.get("parameters")), *call.operation.parameters]
    for parameter in map(mapping, map(document.resolve, parameters)):
        name, value = str(parameter["name"]), _sample(document, parameter)
        if parameter["in"] == "path":
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        elif parameter["in"] == "query" and parameter.get("required"):
            query[name] = value
    wanted = f"code={call.status}" + (f", example={call.example}" if call.example else "")
    headers |= {"Accept": call.media, "Prefer": wanted}
    body = _encoded(call.body) if call.body else {}
    return client.request(call.operation.method, path, params=query, headers=headers, **body)


def _credentials(document: Document) -> dict[str, str]:
    """Made-up values of all headers that authenticate."""
    schemes = mapping(mapping(document.root.get("components")).get("securitySchemes")).values()
    keys = {str(scheme["name"]): "key" for scheme in map(mapping, schemes) if scheme.get("in") == "header"}
    return {**keys, "Authorization": "Bearer token"}


def _encoded(body: Body) -> dict[str, Any]:
    if body.media == _FORM:
        return {"data": body.value}
    if body.media == _MULTIPART:
        return {"files": {key: (None, str(value)) for key, value in mapping(body.value).items()}}
    return {"json": body.value}


def _sample(document: Document, parameter: Node) -> str:
    """A value of a parameter: its example, or else one that its schema allows."""
    stated = list(examples(document, parameter).values())
    return str(stated[0] if stated else _value(document, parameter.get("schema")))


def _value(document: Document, schema: object) -> object:
    node = {**document.resolve(schema), **{key: value for key, value in mapping(schema).items() if key != "$ref"}}
    for key in ("default", "const", "example"):
        if key in node:
            return node[key]
    for key in ("examples", "enum"):
        if node.get(key):
            return sequence(node[key])[0]
    for key in ("anyOf", "oneOf", "allOf"):
        if node.get(key):
            return _value(document, sequence(node[key])[0])
    if types(node) & {"integer", "number"}:
        return 1
    return "2026-01-31" if text(node.get("format")).endswith("date") else "text"


@contextlib.contextmanager
def _prism(path: Path, *options: str) -> Iterator[httpx.Client]:
    """Prism on a free loopback port, and a client for it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [*program("@stoplight/prism-cli", "prism"), "mock", "--host", "127.0.0.1", "--port", str(port)]
    command += ["--verboseLevel", "error", *options, str(path)]
    log = FOLDER / "prism.log"
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=FOLDER, env=environment(), stdout=output, stderr=subprocess.STDOUT)
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=START, trust_env=False) as client:
                _wait(client, process, log)
                yield client
        finally:
            process.terminate()
            process.wait()


def _wait(client: httpx.Client, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START
    while True:
        with contextlib.suppress(httpx.TransportError):
            client.get("/")
            return
        if process.poll() is not None or time.monotonic() > deadline:
            raise CheckError(f"prism does not answer: {log.read_text('utf-8')[-1000:].strip()}")
        time.sleep(0.1)

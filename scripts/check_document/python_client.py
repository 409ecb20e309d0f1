"""The unmodified openapi-python-client, which our generator builds on: with its own templates and no configuration.

Every operation and every object schema must be generated completely, and every generated module must be importable.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scripts.check_document.report import CheckError, Finding, Report
from scripts.document.model import Document
from scripts.document.nodes import Node, is_enumeration, ref_name, sequence, types

PACKAGE: Final = "stock_client"

_METHOD = re.compile(r'"method": "(?P<method>\w+)"')
_URL = re.compile(r'"url": "(?P<url>[^"]*)"')
_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
_WARNING = re.compile(r"^WARNING parsing (?P<method>[A-Z]+) (?P<path>\S+) within .*?\n\n(?P<text>.*?)\n", re.M | re.S)
_ADDRESS = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+> ?")
_PARAMETER = re.compile(r"\{[^}]*\}")
_IMPORT = (
    "import sys, pkgutil, importlib; [importlib.import_module(m.name) for m in pkgutil.walk_packages([sys.argv[1]])]"
)


def check(document: Document, path: Path) -> Report:
    """Generate a client and compare it with the document."""
    with tempfile.TemporaryDirectory(prefix="check-document-") as folder:
        config = Path(folder) / "config.yaml"
        config.write_text("post_hooks: []\n", "utf-8")
        target = Path(folder) / PACKAGE
        options = ["--path", str(path), "--meta", "none", "--output-path", str(target), "--config", str(config)]
        log = _run("-m", "openapi_python_client", "generate", *options, cwd=folder)
        if not target.is_dir():
            raise CheckError(f"openapi-python-client: {log.strip()}")
        made = {pair for file in target.glob("api/*/*.py") if (pair := _operation(file.read_text("utf-8")))}
        classes = {name for file in target.glob("models/*.py") for name in _CLASS.findall(file.read_text("utf-8"))}
        broken = _run("-c", _IMPORT, str(folder), cwd=folder)
    expected = {(operation.method, _without_names(operation.path)): operation.id for operation in document.written}
    models = objects(document)
    told = dict(warnings(log, expected))
    findings = [
        Finding(name, told.get(name, "was not generated, without a reason in the output"))
        for pair, name in expected.items()
        if pair not in made or name in told
    ]
    findings += [Finding(name, _schema_warning(log, name)) for name in models if name not in classes]
    if broken:
        findings.append(Finding(PACKAGE, f"cannot be imported: {broken.strip().splitlines()[-1]}"))
    done = sum(pair in made for pair in expected)
    figures = f"{done} of {len(expected)} operations and {len(classes & set(models))} of {len(models)} models generated"
    return Report(figures, findings)


def objects(document: Document) -> list[str]:
    """Names of the schemas that become classes of the library.

    The library makes no class of a schema that is only a second name of another one; it uses the class of that schema.
    """
    return [
        name
        for name, schema in document.schemas.items()
        if (types(schema) == {"object"} or "allOf" in schema)
        and not is_enumeration(schema)
        and not _is_second_name(schema)
    ]


def _is_second_name(schema: Node) -> bool:
    parts = sequence(schema.get("allOf"))
    return (
        len(parts) == 1
        and bool(ref_name(parts[0]))
        and not schema.keys() & {"properties", "required", "anyOf", "oneOf"}
    )


def warnings(log: str, operations: dict[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
    """The operationIds of operations that the library leaves out or shortens, each with its message."""
    for match in _WARNING.finditer(log):
        name = operations.get((match["method"].lower(), _without_names(match["path"])))
        if name is not None:
            yield name, _shortened(match["text"])


def _run(*arguments: str, cwd: str) -> str:
    """The output of a run of this Python."""
    result = subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, encoding="utf-8", check=False)
    return result.stdout + result.stderr


def _operation(source: str) -> tuple[str, str] | None:
    """Method and path of the operation that a generated module calls."""
    method, url = _METHOD.search(source), _URL.search(source)
    return (method["method"], _without_names(url["url"])) if method and url else None


def _without_names(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _schema_warning(log: str, name: str) -> str:
    """The message of the library about a schema that it drops."""
    match = re.search(rf"(?:process|parse) schema /components/schemas/{re.escape(name)}:?\n\n(.*?)\n", log)
    return _shortened(match[1]) if match else "was not generated, without a reason in the output"


def _shortened(message: str) -> str:
    line = " ".join(_ADDRESS.sub("", message).split())
    return line if len(line) <= 200 else f"{line[:200]}..."

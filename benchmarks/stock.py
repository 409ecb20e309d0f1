"""Generates the client of stock openapi-python-client, with its own templates, from our document in its plain form.

The client is generated in a separate interpreter and reused in later runs, together with the plain document. So neither
the document nor the generator is in memory during a measurement, where they would give the garbage collector more to do
than a program that uses the client.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import io
import json
import sys
import tempfile
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from .processes import ROOT, run_module

FOLDER: Final = ROOT / "build" / "benchmarks"
"""The folder of the generated clients."""
_SOURCES: Final = (ROOT / "openapi" / "daftra.yaml", ROOT / "benchmarks" / "plain.py", Path(__file__))


@cache
def prepared() -> Path:
    """A folder with the plain document as `plain.json` and the package `stock` followed by the name of the folder.

    Raises:
        RuntimeError: The generator could not read a part of the document.
    """
    digest = hashlib.sha256(version("openapi-python-client").encode())
    for source in _SOURCES:
        digest.update(source.read_bytes())
    folder = FOLDER / digest.hexdigest()[:12]
    if not folder.is_dir():
        run_module("benchmarks.stock", folder)
    return folder


@cache
def plain_schemas() -> dict[str, Any]:
    """Schemas of the plain document, each after the schemas that it refers to."""
    document = json.loads((prepared() / "plain.json").read_text(encoding="utf-8"))
    schemas: dict[str, Any] = document["components"]["schemas"]
    return schemas


def module(path: str) -> ModuleType:
    """A module of the package, such as `models`."""
    folder = prepared()
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return importlib.import_module(f"stock_{folder.name}.{path}")


def _generate(document: dict[str, Any], package: Path) -> None:
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    config = Config.from_sources(
        ConfigFile(post_hooks=[]), MetaType.NONE, Path("plain.json"), "utf-8", overwrite=True, output_path=package
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise RuntimeError(f"{data.header}: {data.detail}")
    with contextlib.redirect_stdout(io.StringIO()):
        problems = Project(openapi=data, config=config).build()
    if problems:
        raise RuntimeError("\n".join(f"{problem.header} {problem.detail}" for problem in problems))


def _prepare(folder: Path) -> None:
    from .plain import plain_document

    document = plain_document()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as parent:
        made = Path(parent) / folder.name
        made.mkdir()
        (made / "plain.json").write_text(json.dumps(document), encoding="utf-8")
        _generate(json.loads(json.dumps(document)), made / f"stock_{folder.name}")
        with contextlib.suppress(OSError):  # another run was faster
            made.rename(folder)


if __name__ == "__main__":
    _prepare(Path(sys.argv[1]))

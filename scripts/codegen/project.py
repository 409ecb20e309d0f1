"""From the document to files: openapi-python-client parses it and writes what our templates print."""

from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from openapi_python_client import Project
from openapi_python_client.config import Config

from scripts.codegen.bases import give_bases
from scripts.codegen.composed import changes_of, composed_methods
from scripts.codegen.entity_fields import EntityFields
from scripts.codegen.errors import GenerationError
from scripts.codegen.files import FILES
from scripts.codegen.models import EnumView, ModelView, entities
from scripts.codegen.operations import OperationView, connect, shared_arguments
from scripts.codegen.parsing import Parsed, configuration, parse
from scripts.codegen.prose import as_text, fill
from scripts.codegen.resources import Qualifier, ResourceView, resources
from scripts.document.model import Document

FOLDERS: Final = ("api", "models")
_TEMPLATES: Final = Path(__file__).resolve().parent / "templates"


def generate(document: Document, package: Path) -> None:
    """Write the folders `api` and `models` and the files of data of a package, replacing what is there.

    Raises:
        DocumentError: openapi-python-client warned of something, or the document has what there is no code for.
        GenerationError: The code could not be formatted.
    """
    with tempfile.TemporaryDirectory() as folder:
        config = configuration(Path(folder))
        parsed = parse(document, config)
        project = Generator(parsed, config)
        with contextlib.redirect_stdout(io.StringIO()):
            problems = project.build()
        if problems:
            raise GenerationError("\n".join(" ".join(f"{p.header} {p.detail}".split()) for p in problems))
        data = {name: text(parsed, project.resources) for name, text in FILES}
        _format(Path(folder))
        for name in FOLDERS:
            shutil.rmtree(package / name, ignore_errors=True)
            shutil.copytree(Path(folder) / name, package / name)
    for name, text in data.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(text, encoding="utf-8")


class Generator(Project):
    """Writes one module per resource; the library would write a folder of them, with a module per endpoint."""

    def __init__(self, parsed: Parsed, config: Config) -> None:
        parsed.data.models = list(parsed.models.values())
        super().__init__(openapi=parsed.data, config=config, custom_template_path=_TEMPLATES)
        models = {name: ModelView(parsed, name) for name in parsed.models}
        self._bases = give_bases(parsed, models)
        views = [OperationView(parsed, operation, models) for operation in parsed.document.operations]
        connect(views)
        composed = composed_methods(views, models)
        self.resources: Sequence[ResourceView] = resources(parsed, views, composed)
        self._changes = changes_of(parsed.document, composed)
        self._shared = shared_arguments(views)
        self._entity_fields = EntityFields(parsed, views)
        self.env.globals["entities"] = entities(parsed)
        self.env.filters |= {
            "as_literals": lambda items: "[" + ", ".join(f'"{item}"' for item in items) + "]",
            "as_text": as_text,
            "as_tuple": lambda items: "(" + "".join(f'"{item}", ' for item in items) + ")",
            "enum_view": lambda prop: EnumView(parsed, str(prop.class_info.name)),
            "fill": fill,
            "model_view": lambda prop: models[str(prop.class_info.name)],
            "qualified": Qualifier(parsed),
        }

    def _build_models(self) -> None:
        super()._build_models()
        for base in self._bases:
            self._write(f"models/{base.module}", "class", m=base)

    def _build_api(self) -> None:
        (self.package_dir / "api").mkdir()
        self._write("api/__init__", "api_init", resources=self.resources, shared=self._shared, changes=self._changes)
        self._write("models/_entity_fields", "entity_fields", e=self._entity_fields)
        for view in self._changes:
            if len(view.tags) > 1:
                self._write(f"api/{view.module}", "changes", c=view)
        for resource in self.resources:
            self._write(f"api/{resource.tag}", "resource", r=resource)

    def _write(self, module: str, template: str, **values: Any) -> None:
        text = self.env.get_template(f"{template}.py.jinja").render(values)
        (self.package_dir / f"{module}.py").write_text(text, encoding="utf-8")


def _format(folder: Path) -> None:
    """Sort imports, drop unused ones and format, by a fixed rule set: no configuration around may change the output."""
    command = [sys.executable, "-m", "ruff"]
    # Without --quiet, which would hide why it failed; and the folder may lie where git ignores everything.
    common = ["--isolated", "--no-cache", "--no-respect-gitignore", "--target-version=py311", "--line-length=120"]
    paths = [str(folder / name) for name in FOLDERS]
    for step in (
        ["check", "--fix-only", "--select=I,F401,TID252", "--config=lint.isort.known-first-party=['daftra_client']"],
        ["format"],
    ):
        done = subprocess.run([*command, *step, *common, *paths], capture_output=True, text=True, check=False)
        if done.returncode:
            raise GenerationError(f"ruff {step[0]} failed:\n{done.stdout}{done.stderr}")

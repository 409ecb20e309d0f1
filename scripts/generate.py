"""Generate `daftra_client/api/` and `daftra_client/models/` from `openapi/daftra.yaml`.

    python scripts/generate.py            write
    python scripts/generate.py --check    exit 1 if what is checked in differs

Drives openapi-python-client as a library: it settles names and writes files from our templates; `codegen/` gives it a
plain rendering of the document and the templates what each field means. Both folders are replaced whole. Any warning of
the generator is an error.
"""

from __future__ import annotations

import argparse
import contextlib
import filecmp
import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.codegen.document import Document, DocumentError  # noqa: E402
from scripts.codegen.entity_fields import EntityFields  # noqa: E402
from scripts.codegen.helpers import helpers  # noqa: E402
from scripts.codegen.lower import lower  # noqa: E402
from scripts.codegen.resources import Qualifier, ResourceView, resources  # noqa: E402
from scripts.codegen.views import EndpointView, EnumView, ModelView, as_text, details, entities, wrap  # noqa: E402

GENERATOR_VERSION = "0.29.1"
FOLDERS = ("api", "models")


class GenerationError(Exception):
    """The document cannot be turned into code."""


def generate(document_path: Path, package: Path) -> None:
    """Write the folders `api` and `models` of a package, replacing what is there.

    Raises:
        GenerationError: The generator warned, or met something it has no code for.
    """
    installed = version("openapi-python-client")
    if installed != GENERATOR_VERSION:
        # What templates receive changed between patch releases before.
        raise GenerationError(f"openapi-python-client {GENERATOR_VERSION} is needed, {installed} is installed")
    # Only keywords need an underscore: `type` is a fine name for a field and `id` for an argument.
    strings.RESERVED_WORDS = {"self", "cls"}
    document = Document.load(document_path)
    with tempfile.TemporaryDirectory() as folder:
        config = Config.from_sources(
            _config_file(), MetaType.NONE, document_path, "utf-8", overwrite=True, output_path=Path(folder)
        )
        try:
            data = GeneratorData.from_dict(lower(document), config=config)
        except DocumentError as error:
            raise GenerationError(str(error)) from error
        if isinstance(data, GeneratorError):
            raise GenerationError(f"{data.header}: {data.detail}")
        project = _Project(openapi=data, config=config, custom_template_path=ROOT / "scripts" / "templates")
        try:
            models = {str(p.class_info.name): ModelView(document, p) for p in data.models}
            views = _views(document, data, models)
            project.env.filters.update(_filters(document))
            project.env.globals["entities"] = entities(document)
            project.resources = resources(document, views, helpers(document, views, models))
            project.entity_fields = EntityFields(document)
            with contextlib.redirect_stdout(io.StringIO()):
                problems = project.build()
        except DocumentError as error:
            raise GenerationError(str(error)) from error
        if problems:
            raise GenerationError("\n".join(f"{p.header} {p.detail}" for p in problems))
        _format(Path(folder))
        for name in FOLDERS:
            shutil.rmtree(package / name, ignore_errors=True)
            shutil.copytree(Path(folder) / name, package / name)


class _Project(Project):
    """Writes one module per resource; the library would write a folder of them, with a module per endpoint."""

    resources: Sequence[ResourceView]
    entity_fields: EntityFields

    def _build_api(self) -> None:
        (self.package_dir / "api").mkdir()
        self._write("api/__init__", "api_init", resources=self.resources)
        self._write("models/_entity_fields", "entity_fields", e=self.entity_fields)
        for resource in self.resources:
            self._write(f"api/{resource.tag}", "resource", r=resource)

    def _write(self, module: str, template: str, **values: Any) -> None:
        text = self.env.get_template(f"{template}.py.jinja").render(values)
        (self.package_dir / f"{module}.py").write_text(text, encoding="utf-8")


def _config_file() -> ConfigFile:
    path = ROOT / "generator-config.yml"
    config = ConfigFile.load_from_path(path)
    unknown = set(_load_yaml(path)) - set(ConfigFile.model_fields)
    if unknown:
        # The generator would ignore them in silence.
        raise GenerationError(f"{path.name}: unknown keys {sorted(unknown)}")
    return config


def _load_yaml(path: Path) -> dict[str, Any]:
    import yaml

    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def _views(document: Document, data: GeneratorData, models: Mapping[str, ModelView]) -> list[EndpointView]:
    """Operations as the templates print them."""
    by_id = {operation.id: operation for operation in document.operations()}
    views = [
        EndpointView(document, by_id[str(endpoint.name)], endpoint, models)
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    ]
    details(views)
    return views


def _filters(document: Document) -> dict[str, Any]:
    """What the templates ask for, beside the generator's own filters."""
    return {
        "as_literals": lambda items: "[" + ", ".join(f'"{item}"' for item in items) + "]",
        "as_text": as_text,
        "as_tuple": lambda items: "(" + "".join(f'"{item}", ' for item in items) + ")",
        "enum_view": lambda prop: EnumView.of(document, prop),
        "fill": wrap,
        "model_view": lambda prop: ModelView(document, prop),
        "qualified": Qualifier(document),
    }


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


def differences(package: Path, fresh: Path) -> list[str]:
    """Files that differ between the checked-in and a fresh output, or stand in one of them alone."""
    found: list[str] = []
    for name in FOLDERS:
        old, new = (
            {p.relative_to(root) for p in (root / name).rglob("*") if p.is_file() and "__pycache__" not in p.parts}
            for root in (package, fresh)
        )
        found += [str(p) for p in old ^ new]
        _, differ, failed = filecmp.cmpfiles(package, fresh, [str(p) for p in old & new], shallow=False)
        found += differ + failed
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing; exit 1 on a difference")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi" / "daftra.yaml")
    parser.add_argument("--package", type=Path, default=ROOT / "daftra_client")
    arguments = parser.parse_args()
    try:
        if not arguments.check:
            generate(arguments.document, arguments.package)
            return 0
        with tempfile.TemporaryDirectory() as folder:
            generate(arguments.document, Path(folder))
            differing = differences(arguments.package, Path(folder))
    except GenerationError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for path in differing:
        print(f"differs from a fresh run: daftra_client/{path}", file=sys.stderr)
    if differing:
        print("Run `make generate` and commit the result.", file=sys.stderr)
    return bool(differing)


if __name__ == "__main__":
    sys.exit(main())

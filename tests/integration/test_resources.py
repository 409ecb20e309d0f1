"""Resource classes as tools see them: one module each, with plain methods that can be found, named and inspected."""

from __future__ import annotations

import inspect
import json
import pkgutil
import subprocess
import sys
import traceback
import typing
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

import daftra_client.api
from daftra_client import Created, DaftraClient, Edited, EncodeError, NotFoundError, Pager, Unset, models
from daftra_client._call.resource import Resource
from daftra_client.api import Resources
from daftra_client.api.invoices import Invoices
from daftra_client.api.unit_templates import UnitTemplates
from tests.call.test_operations import OPERATIONS, Operation
from tests.support.fake_daftra import client, fake

CLIENT = DaftraClient("acme", api_key="k")
TAGS = sorted({operation.tag for operation in OPERATIONS})
CLASSES: dict[str, type[Resource]] = {tag: type(getattr(CLIENT, tag)) for tag in TAGS}


def methods() -> Iterator[Any]:
    """All public methods, those that are made of several operations too."""
    for tag, resource in CLASSES.items():
        for name in vars(resource):
            if not name.startswith("_"):
                yield pytest.param(resource, name, id=f"{tag}.{name}")


every_method = pytest.mark.parametrize(("resource", "name"), list(methods()))


# --- where they are -----------------------------------------------------------------------------------------------


def test_there_is_one_module_for_each_resource() -> None:
    found = sorted(module.name for module in pkgutil.iter_modules(daftra_client.api.__path__))
    assert found == sorted(TAGS)


def test_the_client_has_an_attribute_for_each_resource_and_no_other() -> None:
    assert sorted(name for name in vars(Resources) if not name.startswith("_")) == sorted((*TAGS, "entity"))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_an_operation_is_a_plain_function_of_the_class_of_its_resource(operation: Operation) -> None:
    resource = CLASSES[operation.tag]
    function = vars(resource)[operation.name]
    assert inspect.isfunction(function)
    assert getattr(resource, operation.name) is function
    assert function.__qualname__ == f"{resource.__name__}.{operation.name}"
    assert function.__module__ == resource.__module__ == f"daftra_client.api.{operation.tag}"


@every_method
def test_a_method_is_a_coroutine_function_or_returns_a_pager(resource: type[Resource], name: str) -> None:
    function = vars(resource)[name]
    returned = typing.get_type_hints(function)["return"]
    assert inspect.iscoroutinefunction(function) is not (typing.get_origin(returned) is Pager)


PROGRAM = """
import importlib, json, sys
importlib.import_module(sys.argv[1])
print(json.dumps([name for name in sys.modules if name.startswith(("daftra_client.api.", "daftra_client.models."))]))
"""


@pytest.mark.parametrize("tag", ["invoices", "requisitions", "journal_cats", "assets"])
def test_importing_one_loads_neither_models_nor_other_resources(tag: str) -> None:
    module = f"daftra_client.api.{tag}"
    done = subprocess.run([sys.executable, "-c", PROGRAM, module], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [module]


# --- what they say ------------------------------------------------------------------------------------------------


@every_method
def test_type_hints_of_a_method_can_be_had(resource: type[Resource], name: str) -> None:
    function = vars(resource)[name]
    parameters = inspect.signature(function).parameters.keys()
    assert typing.get_type_hints(function).keys() == {*parameters, "return"} - {"self"}


def test_type_hints_are_the_classes_themselves() -> None:
    hints = typing.get_type_hints(Invoices.create)
    assert (hints["invoice"], hints["return"]) == (models.InvoiceInput, Created)
    hints = typing.get_type_hints(Invoices.edit)
    assert (hints["discount"], hints["return"]) == (Decimal | int | None | Unset, Edited[models.Invoice])
    # `list` is a method of the class as well.
    assert typing.get_type_hints(Invoices.create_bulk)["return"] == list[models.BulkInvoiceResult]


async def test_a_traceback_leads_through_the_method() -> None:
    async with client(
        fake(httpx.Response(404, json={"result": "failed", "code": 404, "message": "Not found"}))
    ) as daftra:
        with pytest.raises(NotFoundError) as caught:
            await daftra.invoices.get(26)
        with pytest.raises(EncodeError) as refused:
            daftra.invoices.list(client_id=0)
    for error, method in ((caught.value, "get"), (refused.value, "list")):
        frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
        assert f"Invoices.{method}" in [frame.f_code.co_qualname for frame in frames]
        assert 'invoices.py", line ' in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("method", [Invoices.create, Invoices.create_once], ids=["create", "create_once"])
def test_the_help_on_a_create_names_models_what_they_require_and_the_lines(method: Callable[..., Any]) -> None:
    said = " ".join((method.__doc__ or "").split())
    assert "invoice: The invoice itself. Sent under `Invoice` as `InvoiceInput`; `client_id` is required." in said
    assert "invoice_item: The lines. Sent under `InvoiceItem` as a list of `InvoiceItemInput`; no field" in said
    assert "as a list of `PaymentInput`; `payment_method` is required in each." in said


def test_the_help_on_an_edit_names_the_lines_and_what_becomes_of_those_there_are() -> None:
    said = " ".join((Invoices.edit.__doc__ or "").split())
    assert "a given part replaces all stored rows of that part" in said
    assert (
        "invoice_item: The lines. A list of `InvoiceItemInput`; no field is known to be required. Left out, they stay."
    ) in said
    assert "client_id: The client of the document, an id from `clients`. Required, so it cannot be emptied." in said


def test_the_help_names_the_lines_inside_of_a_record() -> None:
    said = " ".join((UnitTemplates.create.__doc__ or "").split())
    assert (
        "Inside of it: - `unit_templates_unit_factors`: The derived units. Without this key an update leaves them as "
        "they are; Daftra drops a key named `unit_factors`. A list of `UnitTemplateFactorInput`" in said
    )


@every_method
def test_each_argument_has_a_line_of_its_own_in_the_docstring(resource: type[Resource], name: str) -> None:
    function = vars(resource)[name]
    said = inspect.cleandoc(function.__doc__).partition("\nArgs:\n")[2].partition("\n\n")[0]
    named = [line.strip().partition(":")[0] for line in said.splitlines() if line[:5].strip() and line[:4] == "    "]
    assert [given.removeprefix("**") for given in named] == list(inspect.signature(function).parameters)[1:]

"""Resource classes as tools see them: one module each, with plain methods that can be found, named and inspected."""

from __future__ import annotations

import inspect
import json
import pkgutil
import re
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
from daftra_client._call.options import CallOptions
from daftra_client._call.resource import Resource
from daftra_client.api import InvoiceChanges, Resources
from daftra_client.api.clients import Clients
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


def test_there_is_one_module_for_each_resource_and_one_for_changes_that_several_share() -> None:
    found = [module.name for module in pkgutil.iter_modules(daftra_client.api.__path__)]
    shared = [name for name in found if re.fullmatch("_[a-z_]+_changes", name)]
    assert sorted({*found} - {*shared}) == sorted(TAGS)
    assert "_sales_document_changes" in shared


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
    assert [name for name in json.loads(done.stdout) if not name.endswith("_changes")] == [module]


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
    assert (hints["changes"], hints["return"]) == (typing.Unpack[InvoiceChanges], Edited[models.Invoice])
    assert typing.get_type_hints(InvoiceChanges)["discount"] == Decimal | int | None | Unset
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


def test_the_help_on_a_create_describes_each_part_and_what_it_requires() -> None:
    said = " ".join((Invoices.create.__doc__ or "").split())
    assert "invoice: The invoice itself. `client_id` is required." in said
    assert "invoice_item: The lines." in said
    assert "payment: Payments to record with the document. `payment_method` is required in each." in said


@pytest.mark.parametrize("method", [Invoices.update, Invoices.create_once], ids=["update", "create_once"])
def test_the_help_on_other_writes_refers_to_create(method: Callable[..., Any]) -> None:
    said = " ".join((method.__doc__ or "").split())
    assert re.search(r" invoice, cost_center, [a-z_, ]*invoice_item[a-z_, ]*: See `create`\.", said)


def test_the_help_on_an_edit_names_the_lines_and_what_becomes_of_those_there_are() -> None:
    said = " ".join((Invoices.edit.__doc__ or "").split())
    assert "a given part replaces all stored rows of that part" in said
    assert "**changes: See `InvoiceChanges`." in said


@pytest.mark.parametrize("name", daftra_client.api.__all__)
def test_the_changes_of_each_edit_can_be_imported_and_have_types(name: str) -> None:
    changes = getattr(daftra_client.api, name)
    assert changes.__total__ is False
    assert CallOptions.__optional_keys__ < changes.__optional_keys__
    assert typing.get_type_hints(changes).keys() == changes.__optional_keys__


def test_the_changes_of_all_resources_that_have_an_edit_are_public() -> None:
    edits = [vars(resource)["edit"] for resource in CLASSES.values() if "edit" in vars(resource)]
    assert len(edits) > 30
    for edit in edits:
        parameters = inspect.signature(edit).parameters
        assert list(parameters) == ["self", "id", "allow_loss", "keep", "confirm", "if_modified", "changes"]
        (changes,) = typing.get_args(typing.get_type_hints(edit)["changes"])
        assert getattr(daftra_client.api, changes.__name__) is changes


def test_the_help_names_the_fields_that_contain_records() -> None:
    said = " ".join((UnitTemplates.create.__doc__ or "").split())
    assert "unit_template: A unit template to store. Contains `unit_templates_unit_factors`." in said


@every_method
def test_the_docstring_describes_each_argument_or_links_to_its_text(resource: type[Resource], name: str) -> None:
    function = vars(resource)[name]
    named = described(inspect.cleandoc(function.__doc__), "\nArgs:\n")
    assert len(named) == len(set(named))
    # The signature says enough of these two.
    assert {*named, "id", "options"} == {*list(inspect.signature(function).parameters)[1:], "id", "options"}


def described(text: str, section: str) -> list[str]:
    """The arguments that a section of a docstring describes, one or several in a paragraph."""
    said = text.partition(section)[2].partition("\n\n")[0]
    paragraphs = re.sub(r"\n {8}", " ", said).splitlines()
    return [name.removeprefix("**") for one in paragraphs for name in one.strip().partition(":")[0].split(", ")]


def test_one_docstring_describes_what_all_methods_share() -> None:
    text = inspect.cleandoc(daftra_client.api.__doc__ or "")
    named = described(text, "\nArgs:\n")
    assert named == ["id", "level", "page", "limit", "per_page", "where", "sort", "fields", "expand", "options"]
    errors = described(text, "\nRaises:\n")
    assert errors == ["EncodeError", "NotFoundError", "FilterIgnoredError", "DaftraError"]
    said = " ".join((Clients.list.__doc__ or "").split())
    assert "limit, page, expand, **options: See `daftra_client.api`." in said

"""Records that are never without an id: those whose schema requires it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_type_hints

import attrs
import pytest

from daftra_client import DaftraClient, DecodeError, UnexpectedResponseError
from daftra_client._codec.answers import NeedsSlowPath, page_of, record_of
from daftra_client._codec.codec import codecs
from daftra_client._codec.record import Record
from daftra_client.models import Branch, Invoice
from tests.integration.test_samples import RECORDS, load
from tests.support.fake_daftra import client, fake, ok
from tests.support.wire_forms import errors_in, model, object_schemas, reference, required

NAMES = [name for name in object_schemas() if not name.endswith("Input") and required(reference(name))]
EACH = pytest.mark.parametrize("name", NAMES)
WITHOUT = pytest.mark.parametrize("row", [{}, {"id": None}, {"id": ""}, {"id": " "}], ids=repr)
KNOWN = {"created": None}
"""A key that makes a row one of the model, and says nothing."""


@pytest.fixture(autouse=True)
def _nothing_met() -> None:
    codecs.forget()


def read_model(name: str) -> type[Record]:
    found = model(name)
    assert issubclass(found, Record)
    return found


def at_once(name: str, *rows: dict[str, Any]) -> list[Record]:
    """The records of a page on the fast path."""
    body = {"result": "successful", "code": 200, "data": [{name: row} for row in rows]}
    return page_of(read_model(name), (name,)).decode(json.dumps(body).encode()).records(None)


def alone(name: str, row: dict[str, Any]) -> list[Record]:
    """The record of a detail on the fast path."""
    body = {"result": "successful", "code": 200, "data": {name: row}}
    return record_of(read_model(name), (name,)).decode(json.dumps(body).encode()).records(None)


def test_the_id_is_required_of_records_that_were_captured_with_it() -> None:
    assert NAMES == ["Branch", "Invoice", "Site"]
    assert [required(reference(name)) for name in NAMES] == [{"id"}] * 3


@EACH
def test_the_id_is_an_int_at_run_time_and_has_no_default(name: str) -> None:
    assert get_type_hints(model(name))["id"] is int
    field = attrs.fields_dict(model(name))["id"]
    assert (field.type, field.default) == (int, attrs.NOTHING)
    with pytest.raises(TypeError, match="id"):
        model(name)()


@EACH
def test_a_captured_record_has_its_id_on_both_paths(name: str, samples: Path) -> None:
    ((file, path),) = [(file, path) for file, other, path in RECORDS if other == name]
    raw = load(samples, file, path)
    slow = read_model(name).from_dict(raw, date_format="%d/%m/%Y")
    (fast,) = at_once(name, raw)
    assert fast == slow
    assert attrs.asdict(slow, recurse=False)["id"] == int(raw["id"])


@EACH
@WITHOUT
def test_the_document_refuses_a_record_without_an_id(name: str, row: dict[str, Any]) -> None:
    assert errors_in({"id": "5"}, reference(name)) == []
    assert errors_in({"id": 5}, reference(name)) == []
    assert errors_in(row, reference(name))


@EACH
@WITHOUT
def test_a_record_without_an_id_is_an_error_that_names_it(name: str, row: dict[str, Any]) -> None:
    with pytest.raises(DecodeError, match="a value is required") as caught:
        read_model(name).from_dict(row)
    assert (caught.value.model, caught.value.field, caught.value.value) == (name, "id", row.get("id"))


@EACH
@WITHOUT
@pytest.mark.parametrize("learned", ["nothing", "an irregular id", "an unknown key"])
def test_the_fast_path_leaves_a_record_without_an_id_to_the_slow_one(
    name: str, row: dict[str, Any], learned: str
) -> None:
    good: dict[str, Any] = {"id": " 5 "} if learned == "an irregular id" else {"id": "5"}
    if learned != "nothing":
        read_model(name).from_dict(good | ({"unknown": 1} if learned == "an unknown key" else {}))
    assert [record.to_dict()["id"] for record in at_once(name, good, {"id": 6})] == [5, 6]
    with pytest.raises(NeedsSlowPath):
        at_once(name, good, row | KNOWN)
    with pytest.raises(NeedsSlowPath):
        alone(name, row | KNOWN)


@WITHOUT
async def test_a_call_tells_which_row_has_no_id(row: dict[str, Any]) -> None:
    rows = [{"Branch": {"id": 1}}, {"Branch": row | {"name": "North"}}, {"Branch": {"id": 3}}]
    async with client(fake(ok(rows))) as daftra:
        with pytest.raises(DecodeError, match=r"^Branch\.id of row 2: cannot read .*: a value is required") as caught:
            await daftra.branches.list()
    assert (caught.value.field, caught.value.id, caught.value.row) == ("id", None, 2)


@WITHOUT
async def test_a_single_record_without_an_id_is_named(row: dict[str, Any]) -> None:
    async with client(fake(ok({"Invoice": row | {"no": "000094"}}))) as daftra:
        with pytest.raises(DecodeError, match=r"^Invoice\.id: cannot read .*: a value is required") as caught:
            await daftra.invoices.get(81)
    assert (caught.value.field, caught.value.row) == ("id", None)


@pytest.mark.parametrize("data", [{}, {"Invoice": {}}, {"Invoice": []}, {"Invoice": {"colour": 1}}, {"Invoice": None}])
async def test_an_answer_that_holds_no_record_is_still_one_of_another_shape(data: Any) -> None:
    async with client(fake(ok(data))) as daftra:
        with pytest.raises(UnexpectedResponseError, match="an object with an Invoice was expected"):
            await daftra.invoices.get(81)


async def test_ids_need_no_check_for_none(samples: Path) -> None:
    async def ids(daftra: DaftraClient) -> list[int]:
        return [branch.id async for branch in daftra.branches.list()]

    row = load(samples, "branch_v2__list_response__1.json", ("data", 0))
    one_page = {"page": 1, "page_count": 1, "total_results": 1}
    async with client(fake(ok([{"Branch": row}], pagination=one_page))) as daftra:
        assert await ids(daftra) == [1]
    assert Branch(id=1) != Invoice(id=1)

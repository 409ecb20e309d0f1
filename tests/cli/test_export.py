"""`daftra export`: whole listings with their children, as files."""

from __future__ import annotations

import asyncio
import csv
import gc
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client import DaftraClient, tables
from daftra_client.cli import export as export_command
from daftra_client.cli import export_report, progress, records, report
from daftra_client.cli.formats import CsvWriter
from daftra_client.cli.resources import listed
from daftra_client.cli.session import Session
from daftra_client.models import Invoice
from daftra_client.sandbox import Behaviour, Sandbox
from daftra_client.sandbox import records as sandbox_records
from tests.cli.conftest import DEMO_INVOICES, Ended, Run
from tests.support.held import answers_held
from tests.support.waiting import wait_until

ROOT = Path(__file__).parents[2]
LISTS = ("InvoiceItem", "Payment", "InvoiceTax", "InvoiceCustomField")


@pytest.fixture
def to(tmp_path: Path) -> Path:
    """The folder of the files, which does not exist yet."""
    return tmp_path / "made" / "export"


@pytest.fixture
def export(daftra: Run, account: Sandbox, to: Path) -> Run:
    """Run `daftra export` of the account: `export("invoices", "--json")`."""
    return lambda *arguments: daftra("export", *arguments, "--to", str(to))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def said(ended: Ended) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """What `--json` says of each resource, and of all."""
    *lines, last = map(json.loads, ended.out.splitlines())
    return {line["resource"]: line for line in lines}, last["summary"]


def invoices_of(sandbox: Sandbox) -> list[dict[str, Any]]:
    """Each invoice as another HTTP client reads it by itself."""
    with httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as http:
        listed = http.get("/api2/invoices.json", params={"limit": 500}).json()["data"]
        texts = [http.get(f"/api2/invoices/{row['Invoice']['id']}.json").text for row in listed]
    return [json.loads(text, parse_float=Decimal)["data"]["Invoice"] for text in texts]


def amount(texts: Iterable[Any]) -> Decimal:
    return sum(map(Decimal, texts), Decimal(0))


# --- accounts that answer in different ways -----------------------------------------------------------------------


def gives_whole_lists(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """The list has everything of each invoice, if it is asked to."""


def ignores_the_depth(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """The list has the headers, whatever it is asked."""
    whole = sandbox_records.Records._rows_of_list

    def rows(self: Any, resource: Any, found: Any, *, depth: str) -> Any:
        return whole(self, resource, found, depth="")

    patch.setattr(sandbox_records.Records, "_rows_of_list", rows)


def fails_at_the_depth(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """The list is refused, if it is asked for everything."""
    sandbox.fail_next(status=400, body={"result": "failed", "code": 400, "message": "too deep"}, path="/api2/invoices")


def leaves_some_bare(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """The list has no lines of every other invoice."""
    whole = sandbox_records.Records._rows_of_list

    def rows(self: Any, resource: Any, found: Any, *, depth: str) -> Any:
        made = whole(self, resource, found, depth=depth)
        for row in made[::2]:
            row.pop("InvoiceItem", None)
        return made

    patch.setattr(sandbox_records.Records, "_rows_of_list", rows)


def shows_empty_lists(sandbox: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """The list says of every invoice that it has no lines, whatever it is asked."""
    whole = sandbox_records.Records._rows_of_list

    def rows(self: Any, resource: Any, found: Any, *, depth: str) -> Any:
        made = whole(self, resource, found, depth=depth)
        for row in made:
            row["InvoiceItem"] = []
        return made

    patch.setattr(sandbox_records.Records, "_rows_of_list", rows)


WAYS: Mapping[Callable[[Sandbox, pytest.MonkeyPatch], None], int] = {
    gives_whole_lists: 6,
    ignores_the_depth: DEMO_INVOICES + 4,
    fails_at_the_depth: DEMO_INVOICES + 5,
    leaves_some_bare: DEMO_INVOICES + 1,
    shows_empty_lists: DEMO_INVOICES + 1,
}
"""The accounts, and how many calls they may cost at most: the list, a record for each of its rows, and the probes."""


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.__name__))
def test_children_are_whole_whatever_the_list_has(
    export: Run,
    account: Sandbox,
    to: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: Callable[[Sandbox, pytest.MonkeyPatch], None],
) -> None:
    sent = invoices_of(account)
    way(account, monkeypatch)
    ended = export("invoices", "--json")
    (invoices,), summary = list(said(ended)[0].values()), said(ended)[1]
    lines, payments = read(to / "invoices__invoice_item.csv"), read(to / "invoices__invoice_payment.csv")
    assert (ended.code, ended.err, invoices["state"], invoices["unseen"]) == (0, "", "complete", {})
    assert [row["id"] for row in read(to / "invoices.csv")] == [str(invoice["id"]) for invoice in sent]
    for invoice in sent:
        mine = [line for line in lines if line["_parent_id"] == str(invoice["id"])]
        assert [line["id"] for line in mine] == [str(line["id"]) for line in invoice["InvoiceItem"]]
        assert [line["_position"] for line in mine] == [str(place) for place in range(len(mine))]
        assert amount(line["subtotal"] for line in mine) == amount(line["subtotal"] for line in invoice["InvoiceItem"])
    assert len(lines) == invoices["children"]["invoice_item"] > DEMO_INVOICES
    assert amount(row["amount"] for row in payments) == amount(
        payment["amount"] for invoice in sent for payment in invoice["InvoicePayment"]
    )
    assert invoices["calls"] <= WAYS[way]
    assert summary["calls"] == invoices["calls"] + 1  # the branches


def test_late_children_are_found(export: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = invoices_of(account)
    late = [int(invoice["id"]) for invoice in sent[DEMO_INVOICES // 2 :]]
    small_pages(monkeypatch)
    show_row, show_one = sandbox_records.Records._rows_of_list, sandbox_records.Records.detail

    def rows(self: Any, resource: Any, found: Any, *, depth: str) -> Any:
        made = show_row(self, resource, found, depth=depth)
        for row in made:
            row.pop("InvoiceItem", None)
        return made

    def detail(self: Any, resource: Any, id: int) -> Any:
        shown = show_one(self, resource, id)
        if id not in late:
            del shown["data"]["Invoice"]["InvoiceItem"]
        return shown

    monkeypatch.setattr(sandbox_records.Records, "_rows_of_list", rows)
    monkeypatch.setattr(sandbox_records.Records, "detail", detail)
    ended = export("invoices")
    assert {row["_parent_id"] for row in read(to / "invoices__invoice_item.csv")} == set(map(str, late))
    assert f"{DEMO_INVOICES - len(late)} rows without lines, since the account did not show them" in ended.out


def test_refused_records_give_advice(export: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ignores_the_depth(account, monkeypatch)
    account.fail_next(status=403, path="/api2/invoices/*", count=500)
    ended = export("invoices")
    assert (ended.code, names_in(to)) == (1, set())
    assert ended.out.startswith("invoices: refused: 403: ")
    assert "--no-children exports it without them" in ended.out
    assert export("invoices", "--no-children").code == 0


def test_lists_with_children_need_no_right_to_single_records(export: Run, account: Sandbox, to: Path) -> None:
    account.fail_next(status=403, path="/api2/invoices/*", count=500)
    ended = export("invoices")
    assert ended.code == 0
    assert len(read(to / "invoices__invoice_item.csv")) > DEMO_INVOICES


def test_a_call_for_each_record_is_said(export: Run) -> None:
    ended = export("estimates", "journals")
    by_line = dict(line.split(": ", 1) for line in ended.out.splitlines() if ": " in line)
    assert by_line["estimates"].endswith("; a call for each record")
    assert "a call" not in by_line["journals"]
    assert by_line["journals"].split(" + ")[1].endswith(" transactions")


def test_v2_lists_have_children_or_are_completed(export: Run, to: Path) -> None:
    ended = export("departments", "unit_templates", "--json")
    resources, _ = said(ended)
    assert resources["departments"]["children"] == {
        "department_managers": len(read(to / "departments__department_managers.csv"))
    }
    assert resources["unit_templates"]["children"] == {"unit_templates_unit_factors": 1}  # only single ones show them
    (factor,) = read(to / "unit_templates__unit_templates_unit_factors.csv")
    assert factor["_parent_id"] == read(to / "unit_templates.csv")[0]["id"]


def test_unseen_children_are_reported(export: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ignores_the_depth(account, monkeypatch)
    account.fail_next(status=404, path="/api2/invoices/*", count=500)
    ended = export("invoices")
    assert "not shown by the account, so not known: lines, custom fields, payments, taxes, documents" in ended.out
    ended = export("invoices", "--json")
    assert said(ended)[0]["invoices"]["unseen"]["invoice_item"] == DEMO_INVOICES
    assert len(read(to / "invoices.csv")) == DEMO_INVOICES


def test_deleted_records_keep_rows(export: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ignores_the_depth(account, monkeypatch)
    deleted = invoices_of(account)[1]["id"]  # not among those that are read first to see what the list leaves out
    account.fail_next(status=404, path=f"/api2/invoices/{deleted}", count=10)
    ended = export("invoices")
    assert "1 row without lines, since the account did not show them" in ended.out
    assert len(read(to / "invoices.csv")) == DEMO_INVOICES


# --- files --------------------------------------------------------------------------------------------------------


def test_each_table_is_a_file_with_all_its_columns(export: Run, to: Path) -> None:
    ended = export("invoices", "advance_payments")
    children = tables.children(Invoice)
    assert ended.code == 0
    assert {name for name in names_in(to) if name.startswith("invoices")} == {
        "invoices.csv",
        *(f"invoices__{name}.csv" for name in children),
    }
    header = (to / "invoices.csv").read_text("utf-8").splitlines()[0]
    assert header.split(",") == [column.name for column in tables.columns(Invoice)]
    header = (to / "advance_payments__invoice_item.csv").read_text("utf-8").strip()  # it has no rows
    assert header.startswith("_parent_id,_position,invoice_id,item,")


def test_parquet_has_the_tables_of_to_arrow_tables(export: Run, account: Sandbox, to: Path) -> None:
    parquet: Any = pytest.importorskip("pyarrow.parquet")

    async def read_all() -> list[Invoice]:
        async with DaftraClient(base_url=account.base_url, api_key=account.api_key) as client:
            return [invoice async for invoice in client.invoices.list(recursive=1)]

    expected = tables.to_arrow_tables(asyncio.run(read_all()), name="invoices")
    assert export("invoices", "--format", "parquet").code == 0
    assert names_in(to) == {f"{name}.parquet" for name in expected}
    for name, table in expected.items():
        assert parquet.read_table(to / f"{name}.parquet").equals(table)


def test_json_has_children_inside(export: Run, account: Sandbox, to: Path) -> None:
    export("invoices", "--format", "json")
    found = [json.loads(line) for line in (to / "invoices.jsonl").read_text("utf-8").splitlines()]
    assert names_in(to) == {"invoices.jsonl"}
    assert [len(invoice["invoice_item"]) for invoice in found] == [
        len(invoice["InvoiceItem"]) for invoice in invoices_of(account)
    ]


def test_csv_needs_neither_arrow_nor_the_warehouse() -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(['dlt', 'duckdb', 'pyarrow'])); import daftra_client.cli.records"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("form", ["csv", "json"])
def test_children_can_be_left_out(export: Run, to: Path, form: str) -> None:
    ended = export("estimates", "journals", "--format", form, "--no-children", "--json")
    suffix = "csv" if form == "csv" else "jsonl"
    assert names_in(to) == {f"estimates.{suffix}", f"journals.{suffix}"}
    assert said(ended)[1]["calls"] == 3  # the branches, and two lists
    assert "transaction" not in (to / f"journals.{suffix}").read_text("utf-8").splitlines()[1]


def test_the_style_of_files(export: Run, account: Sandbox, to: Path) -> None:
    account.load(_file(to.parent, {"notes": [{"id": 900, "body": "=1+1"}]}))
    export("invoices", "notes", "--bom", "--labels", "--exact-text", "--no-personal")
    assert (to / "invoices__invoice_item.csv").read_bytes().startswith(b"\xef\xbb\xbf_parent_id,")
    with (to / "invoices.csv").open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file))
    assert first["payment_status"] in {"overpaid", "unpaid", "partially-paid", "paid", "draft"}
    assert "client_email" not in first
    assert "=1+1" in (to / "notes.csv").read_text("utf-8")
    export("notes")
    assert "'=1+1" in (to / "notes.csv").read_text("utf-8")


def test_labels_reach_the_children(export: Run, to: Path) -> None:
    export("invoices", "--labels")
    labels = {row["status"] for row in read(to / "invoices__invoice_payment.csv")}
    assert labels
    assert not any(label.isdigit() for label in labels)


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_values_that_do_not_fit_are_said_once(export: Run, account: Sandbox, to: Path, form: str) -> None:
    rows = [{"id": 900 + number, "amount": "1.0123456789", "category": "Rent"} for number in range(2)]
    account.load(_file(to.parent, {"expenses": rows}))
    ended = export("expenses", "--format", form)
    assert (ended.code, ended.err) == (0, "")
    assert "  2 values did not fit and are stored as text in the column _extra: expenses.amount (2)" in ended.out


@pytest.mark.parametrize("wrong", [["--format", "json", "--bom"], ["--format", "parquet", "--exact-text"]])
def test_options_that_a_format_cannot_have_are_refused(export: Run, to: Path, wrong: Sequence[str]) -> None:
    ended = export("invoices", *wrong)
    assert (ended.code, to.exists()) == (2, False)


def _file(folder: Path, rows: Mapping[str, Any]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "load.json"
    path.write_text(json.dumps({"daftra_sandbox": 1, "records": rows}))
    return path


# --- what is exported ---------------------------------------------------------------------------------------------


def test_all_means_every_list_without_an_argument(export: Run, account: Sandbox, to: Path) -> None:
    ended = export("all", "--json")
    resources, summary = said(ended)
    assert ended.code == 0
    assert set(resources) == set(listed())
    assert "entities" not in resources
    assert summary["resources"] == {"complete": len(resources)}
    assert {str(path) for path in to.iterdir()} == {path for each in resources.values() for path in each["files"]}
    for each in resources.values():
        assert len(read(Path(each["files"][0]))) == each["rows"]
    with httpx.Client(base_url=account.base_url, headers={"apikey": account.api_key}) as http:
        for name in ("clients", "journals", "stock_transactions"):
            total = http.get(f"/api2/{name}.json").json()["pagination"]["total_results"]
            assert resources[name]["rows"] == total


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("invoces", "invoices"),
        ("entities", "`daftra list entities --help`"),
        ("oauth", "has no list"),
    ],
)
def test_wrong_names_send_nothing(export: Run, account: Sandbox, to: Path, name: str, advice: str) -> None:
    before = len(account.requests)
    ended = export("clients", name)
    assert (ended.code, len(account.requests), to.exists()) == (2, before, False)
    assert advice in ended.err


def test_rows_that_a_list_leaves_out_are_said_or_asked_for(export: Run, account: Sandbox, to: Path) -> None:
    rows = [{"id": 900 + status, "status": str(status), "item_type": "1", "item_id": "11"} for status in (0, 1, 2)]
    account.load(_file(to.parent, {"client_appointments": rows}))
    ended = export("client_appointments")
    without = Counter(row["status"] for row in read(to / "client_appointments.csv"))
    assert (
        "the list leaves out appointments that are done, dismissed appointments (--hidden includes them)" in ended.out
    )
    ended = export("client_appointments", "invoice_payments", "--hidden")
    found = read(to / "client_appointments.csv")
    assert Counter(row["status"] for row in found) == without | Counter({"1": 1, "2": 1})
    assert len({row["id"] for row in found}) == len(found)
    payments = read(to / "invoice_payments.csv")  # the further lists have the rows of the first one, too
    assert len({row["id"] for row in payments}) == len(payments) > 0
    assert "--hidden" not in ended.out
    assert "(no known way to include them)" in ended.out


def test_rows_of_other_branches_are_said_or_asked_for(export: Run, account: Sandbox, to: Path) -> None:
    rows = [{"id": 900, "name": "Jeddah", "branch_id": 2}]
    account.load(_file(to.parent, {"cost_centers": rows}))
    account.fail_next(status=403, path="/api2/branches")
    ended = export("cost_centers")
    assert "900" not in {row["id"] for row in read(to / "cost_centers.csv")}
    assert "the list leaves out rows of other branches (--hidden includes them)" in ended.out
    for hidden in ([], ["--hidden"]):
        ended = export("cost_centers", *hidden)
        assert (ended.code, "leaves out" in ended.out) == (0, False)
        ids = [row["id"] for row in read(to / "cost_centers.csv")]
        assert ids.count("900") == 1
        assert len(set(ids)) == len(ids) > 1


@pytest.mark.parametrize("one_branch", [False, True])
def test_documents_of_all_branches_have_their_lines(
    export: Run, one_branch: bool, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ignores_the_depth(account, monkeypatch)
    line = {"item": "Lamp", "quantity": 2, "unit_price": 3}
    with httpx.Client(base_url=account.base_url, headers={"apikey": account.api_key}) as http:
        body = {"Invoice": {"client_id": 11, "branch_id": 2}, "InvoiceItem": [line]}
        made = http.post("/api2/invoices.json", json=body, params={"request_branch_id": 2}).json()
    account.behaviour = Behaviour(one_branch=one_branch)
    ended = export("invoices")
    assert ended.code == 0
    branches = Counter(row["branch_id"] for row in read(to / "invoices.csv"))
    assert (set(branches), branches.total()) == ({"1", "2", "3"}, DEMO_INVOICES + 1)
    lines = [row for row in read(to / "invoices__invoice_item.csv") if row["_parent_id"] == str(made["id"])]
    assert [row["item"] for row in lines] == ["Lamp"]


def test_filters_choose_rows_of_one_resource(export: Run, account: Sandbox, to: Path) -> None:
    paid = {str(each["id"]) for each in invoices_of(account) if each["payment_status"] == 2}
    ended = export("invoices", "--filter", "payment_status=paid")
    assert ended.code == 0
    assert {row["id"] for row in read(to / "invoices.csv")} == paid
    assert {row["_parent_id"] for row in read(to / "invoices__invoice_item.csv")} == paid
    ended = export("brands", "--where", "id > 0", "--where", "name like a")
    assert all("a" in row["name"].lower() for row in read(to / "brands.csv"))
    ended = export("work_orders", "--hidden", "--filter", "status=-1")
    assert (ended.code, "closed" in ended.out) == (0, False)


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["invoices", "--filter", "date-form=today"], "did you mean 'date-from'"),
        (["invoices", "--filter", "date-from"], "write NAME=VALUE"),
        (["invoices", "--filter", "date-from=x"], "--filter date-from: 'x' is not a valid date"),
        (["invoices", "--filter", "page=1"], "has no filter 'page'"),
        (["invoices", "--filter", "client-id=1", "--filter", "client-id=2"], "client-id was given twice"),
        (["invoices", "--where", "id = 1"], "takes no conditions"),
        (["invoices", "taxes", "--filter", "client-id=1"], "are for one resource"),
        (["all", "--where", "id = 1"], "are for one resource"),
        (["brands", "--where", "id is 1"], "is not a condition"),
        (["brands", "--where", "nme = x"], "did you mean 'name'"),
    ],
)
def test_wrong_filters_send_nothing(export: Run, account: Sandbox, arguments: Sequence[str], advice: str) -> None:
    before = len(account.requests)
    ended = export(*arguments)
    assert (ended.code, ended.out, len(account.requests)) == (2, "", before)
    assert advice in ended.err


# --- what goes wrong ----------------------------------------------------------------------------------------------


def test_a_refused_resource_does_not_stop_the_others(export: Run, account: Sandbox, to: Path) -> None:
    account.switch_off("brand")
    account.fail_next(status=403, path="/api2/taxes")
    ended = export("brands", "clients", "taxes")
    assert ended.code == 3
    assert "brands: refused: 200: Entity Not exists (the plugin of this entity is off" in ended.out
    assert "taxes: refused: 403: " in ended.out
    assert ended.out.splitlines()[-1].startswith("1 of 3 resources, ")
    assert names_in(to) == {"clients.csv"}
    assert export("brands").code == 1


def small_pages(patch: pytest.MonkeyPatch, size: int = 2) -> None:
    for name in ("_HEADER_PAGE", "_FULL_PAGE", "_BATCH", "_DETAIL_BATCH"):
        patch.setattr(records, name, size)


def test_a_failure_keeps_old_files(daftra: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to.mkdir(parents=True)
    (to / "invoices.csv").write_text("before")
    small_pages(monkeypatch)
    wrote = export_report.ExportProgress.add_written

    def fail_later(self: export_report.ExportProgress, found: Sequence[Any], children: Sequence[str]) -> None:
        wrote(self, found, children)
        assert (to / "invoices.csv").read_text() == "before"
        account.fail_next(status=400, path="/api2/invoices", count=100)

    monkeypatch.setattr(export_report.ExportProgress, "add_written", fail_later)
    ended = daftra("--max-concurrency", "1", "export", "invoices", "--to", str(to), "--json")
    invoices = said(ended)[0]["invoices"]
    assert (ended.code, invoices["state"]) == (3, "failed")
    assert "400" in invoices["reason"]
    assert {Path(path).name for path in invoices["files"]} == names_in(to) - {"invoices.csv"}
    assert all(path.endswith(".csv.partial") for path in invoices["files"])
    assert 0 < len(read(to / "invoices.csv.partial")) == invoices["rows"] < DEMO_INVOICES
    assert len(read(to / "invoices__invoice_item.csv.partial")) == invoices["children"]["invoice_item"]
    assert (to / "invoices.csv").read_text() == "before"


def test_a_failure_names_its_files(daftra: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_pages(monkeypatch)
    wrote = export_report.ExportProgress.add_written

    def fail_later(self: export_report.ExportProgress, found: Sequence[Any], children: Sequence[str]) -> None:
        wrote(self, found, children)
        account.fail_next(status=400, path="/api2/clients", count=100)

    monkeypatch.setattr(export_report.ExportProgress, "add_written", fail_later)
    ended = daftra("--max-concurrency", "1", "export", "clients", "--to", str(to))
    rows = len(read(to / "clients.csv.partial"))
    assert ended.out.splitlines()[0].startswith(f"clients: {rows} rows in *.partial, not all: 400: ")


def test_old_files_are_replaced(export: Run, to: Path) -> None:
    to.mkdir(parents=True)
    for name in ("taxes.csv", "taxes.csv.partial", "another.csv"):
        (to / name).write_text("before")
    assert export("taxes").code == 0
    assert names_in(to) == {"taxes.csv", "another.csv"}
    assert len(read(to / "taxes.csv")) == 3


def test_files_of_earlier_exports_are_told(export: Run, to: Path) -> None:
    assert export("invoices").code == 0
    for name in ("invoices.jsonl.partial", "invoices_2024.csv", "invoices.xlsx", "invoice_payments.csv"):
        (to / name).write_text("before")
    ended = export("invoices", "--no-children")
    _, said_of_them, _ = ended.out.splitlines()
    assert said_of_them.startswith(
        "  of an earlier export, and not replaced: invoices.jsonl.partial, invoices__invoice"
    )
    older = said(export("invoices", "--format", "json", "--json"))[0]["invoices"]["older"]
    assert {Path(path).name for path in older} == {
        name for name in names_in(to) if name.startswith(("invoices.", "invoices__"))
    } - {"invoices.jsonl", "invoices.xlsx"}


def test_a_disk_that_is_full_ends_all(export: Run, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: CsvWriter, found: Sequence[Any]) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(CsvWriter, "write", full)
    monkeypatch.setattr(export_command, "_RESOURCES_AT_ONCE", 1)
    ended = export("taxes", "clients")
    assert ended.code == 1
    assert "No space left on device" in ended.out
    assert "not started: clients" in ended.out
    assert names_in(to) == set()


def test_unwritten_rows_do_not_count(daftra: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_pages(monkeypatch)
    write = CsvWriter.write

    def fill(self: CsvWriter, found: Sequence[Any]) -> None:
        if self._has_names:
            raise OSError(27, "File too large")
        write(self, found)

    monkeypatch.setattr(CsvWriter, "write", fill)
    arguments = ("export", "invoices", "taxes", "--no-children", "--to", str(to))
    resources, summary = said(daftra(*arguments, "--json"))
    invoices = resources["invoices"]
    assert (invoices["state"], invoices["rows"], summary["rows"]) == ("failed", 0, 0)
    assert (invoices["files"], invoices["reason"]) == ([str(to / "invoices.csv.partial")], "File too large")
    ended = daftra(*arguments)
    assert ended.code == 1
    assert "invoices: not known how much in *.partial: File too large" in ended.out


def test_only_files_that_are_there_are_named(export: Run, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: CsvWriter, found: Sequence[Any]) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(CsvWriter, "write", full)
    ended = export("taxes", "--json")
    assert said(ended)[0]["taxes"]["files"] == []
    assert names_in(to) == set()


def test_a_name_that_is_a_folder_stops_no_other_resource(export: Run, to: Path) -> None:
    (to / "invoices__invoice_item.csv").mkdir(parents=True)
    (to / "invoices.csv").write_text("before")
    ended = export("invoices", "taxes", "--json")
    resources, _ = said(ended)
    assert ended.code == 3
    assert {name: each["state"] for name, each in resources.items()} == {"invoices": "failed", "taxes": "complete"}
    assert "Is a directory" in resources["invoices"]["reason"]
    assert (to / "invoices.csv").read_text() == "before"
    assert {name for name in names_in(to) if name.startswith("invoices_") and name.endswith(".csv")} == {
        "invoices__invoice_item.csv"
    }


def test_a_bug_stops_one_resource_only(export: Run, daftra: Run, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrote = export_report.ExportProgress.add_written

    def fail(self: export_report.ExportProgress, found: Sequence[Any], children: Sequence[str]) -> None:
        if self.resource == "taxes":
            raise ValueError("boom")
        wrote(self, found, children)

    monkeypatch.setattr(export_report.ExportProgress, "add_written", fail)
    ended = export("taxes", "clients", "--json")
    resources, summary = said(ended)
    assert (ended.code, summary["resources"]) == (3, {"failed": 1, "complete": 1})
    assert resources["taxes"]["reason"] == "a bug in daftra-client: ValueError: boom; --debug shows where"
    assert "test_export.py" in daftra("--debug", "export", "taxes", "--to", str(to)).err


def test_the_export_goes_on_when_nobody_reads_what_it_says(account: Sandbox, to: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "daftra_client.cli", "export", "taxes", "purchase_invoices", "--to", str(to)],
            stdout=writer,
            stderr=subprocess.PIPE,
            timeout=120,
        )
    finally:
        os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert {"taxes.csv", "purchase_invoices.csv"} <= names_in(to)


def test_wrong_credentials_end_all(export: Run, account: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("wrong")
    before = len(account.requests)
    ended = export("all")
    assert ended.code == 1
    assert "refused: 401: " in ended.out
    assert len(account.requests) - before <= 3
    assert ", work_orders" in ended.out.splitlines()[-2].removeprefix("not started: ")
    resources, summary = said(export("all", "--json"))
    assert summary["resources"]["waiting"] == len(listed()) - 3
    assert resources["work_orders"]["seconds"] == 0


def test_an_account_that_is_not_there_ends_all(export: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    account.fail_next(drop=True, count=100)
    monkeypatch.setattr("daftra_client._call.retry.FIRST_WAIT", 0.01)
    monkeypatch.setattr(export_command, "_RESOURCES_AT_ONCE", 1)
    ended = export("taxes", "clients")
    assert (ended.code, "not started: clients" in ended.out) == (1, True)


# --- memory -------------------------------------------------------------------------------------------------------


def invoices_in_memory() -> int:
    return sum(type(each) is Invoice for each in gc.get_objects())


def test_memory_holds_few_records(daftra: Run, account: Sandbox, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_pages(monkeypatch, 1)
    wrote = export_report.ExportProgress.add_written
    alive: list[int] = []
    gc.collect()
    others = invoices_in_memory()

    def count(self: export_report.ExportProgress, found: Sequence[Any], children: Sequence[str]) -> None:
        wrote(self, found, children)
        if self.rows % 4 == 0:
            alive.append(invoices_in_memory() - others)

    monkeypatch.setattr(export_report.ExportProgress, "add_written", count)
    daftra("--max-concurrency", "1", "export", "invoices", "--to", str(to))
    assert len(alive) == DEMO_INVOICES // 4
    assert max(alive) < DEMO_INVOICES // 2  # the one that was written, and a window of two pages


# --- how it is told -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [80, 120])
def test_a_terminal_shows_progress(export: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setattr(report, "is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))
    account.switch_off("brand")
    pictures: list[str] = []

    def picture(exports: Sequence[export_report.ExportProgress], calls: progress.Calls) -> Any:
        from rich.console import Console

        drawn = running(exports, calls)
        console = Console(width=width, file=open(os.devnull, "w", encoding="utf-8"), record=True)  # noqa: SIM115
        console.print(drawn)
        console.file.close()
        pictures.append(console.export_text())
        return drawn

    running = progress.draw_progress
    monkeypatch.setattr(progress, "draw_progress", picture)
    monkeypatch.setattr(report, "_REFRESH", 0.005)
    ended = export("invoices", "estimates", "brands")
    lines = [line.rstrip() for line in ended.out.splitlines()]
    assert max(map(len, lines)) <= width
    assert any(line.startswith(f"✓ invoices   {DEMO_INVOICES} rows + ") for line in lines)
    assert any(line.startswith("- brands     refused: 200: Entity Not exists") for line in lines)
    assert any("a call for each record" in line for line in lines)
    assert any("  invoices " in each and " calls, 0 retries" in each for each in pictures)


def test_progress_says_how_many_there_are_and_how_long_it_takes(export: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.console import Console

    invoices = export_report.ExportProgress(resource="invoices", total=5_000)
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    invoices.start()
    monkeypatch.setattr(time, "monotonic", lambda: 110.0)
    invoices.advance(1_000)
    with open(os.devnull, "w", encoding="utf-8") as nothing:
        console = Console(width=80, file=nothing, record=True)
        waiting = export_report.ExportProgress(resource="clients")
        console.print(progress.draw_progress([invoices, waiting], progress.Calls()))
        first, last = console.export_text().splitlines()
    assert first.split()[:1] == ["invoices"]
    assert first.endswith(" 1,000 / 5,000 100/s 40.0 s")
    assert last == "  0 calls, 0 retries · 1 waiting"


def test_retries_are_counted(export: Run, account: Sandbox) -> None:
    account.fail_next(status=429, headers={"Retry-After": "0"}, path="/api2/product_categories")
    ended = export("product_categories", "--json")
    options = said(ended)[0]["product_categories"]
    assert (ended.code, options["calls"], options["retries"]) == (0, 1, 1)


# --- Ctrl-C -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "code"), [("begin", 1), ("end", 0)])
def test_ctrl_c_before_and_after_the_calls(export: Run, monkeypatch: pytest.MonkeyPatch, place: str, code: int) -> None:
    opened = Session.open

    @asynccontextmanager
    async def open_and_stop(self: Session, **given: Any) -> AsyncIterator[DaftraClient]:
        async with opened(self, **given) as client:
            if place == "begin":
                signal.raise_signal(signal.SIGINT)
                await asyncio.sleep(1)
            yield client
            signal.raise_signal(signal.SIGINT)
            await asyncio.sleep(1)

    monkeypatch.setattr(Session, "open", open_and_stop)
    ended = export("taxes", "--json")
    *_, last = ended.out.splitlines()
    assert (ended.code, ended.err) == (code, "")
    assert json.loads(last)["summary"]["resources"] == ({"waiting": 1} if place == "begin" else {"complete": 1})


def test_ctrl_c_ends_cleanly_and_says_what_was_written(account: Sandbox, to: Path, tmp_path: Path) -> None:
    """Without waiting for the answer to a call in flight, which does not come here."""
    arguments = ("--max-concurrency", "1", "export", "product_categories", "purchase_invoices", "--to", str(to))
    process = subprocess.Popen(
        [sys.executable, "-m", "daftra_client.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    try:
        with answers_held(account, "/api2/purchase_invoices"):
            wait_until((to / "product_categories.csv").exists)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert (process.returncode, err) == (3, "")
    assert out.splitlines()[0] == "product_categories: 6 rows"
    assert "purchase_invoices: nothing written: stopped" in out
    assert out.splitlines()[-1].startswith("1 of 2 resources, 6 rows, 1 file in ")
    assert names_in(to) == {"product_categories.csv"}

"""`daftra list`, `daftra get` and `daftra columns`."""

from __future__ import annotations

import asyncio
import csv
import datetime
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client._common import catalog as _catalog
from daftra_client.cli import formats, report
from daftra_client.cli import get as get_command
from daftra_client.cli import list as list_command
from daftra_client.cli import output as output_options
from daftra_client.cli.session import Session
from daftra_client.sandbox import Sandbox
from tests.cli.conftest import DEMO_INVOICES, Run, assert_refused

LISTED = [name for name, found in _catalog.resources().items() if "list" in found]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Makes commands believe that they write to a terminal of a width."""

    def make(width: int) -> None:
        for module in (list_command, output_options, get_command, report, formats):
            monkeypatch.setattr(module, "is_terminal", lambda: True)
        monkeypatch.setenv("COLUMNS", str(width))

    return make


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def invoices_of(sandbox: Sandbox) -> list[dict[str, Any]]:
    """The invoices as another HTTP client reads them."""
    answer = httpx.get(
        f"{sandbox.base_url}/api2/invoices.json", params={"limit": 500}, headers={"apikey": sandbox.api_key}
    )
    return [row["Invoice"] for row in answer.json()["data"]]


# --- formats ------------------------------------------------------------------------------------------------------


def test_csv_has_every_row_and_exact_amounts(daftra: Run, account: Sandbox) -> None:
    ended = daftra("list", "invoices", "--format", "csv")
    rows, sent = rows_of(ended.out), invoices_of(account)
    assert (ended.code, ended.err, len(rows)) == (0, "", DEMO_INVOICES)
    assert [row["id"] for row in rows] == [str(invoice["id"]) for invoice in sent]
    total = sum(Decimal(row["summary_total"]) for row in rows)
    assert total == sum(Decimal(str(invoice["summary_total"])) for invoice in sent) > 0
    assert all(datetime.date.fromisoformat(row["date"]) for row in rows)


def test_json_lines_hold_whole_records(daftra: Run, account: Sandbox) -> None:
    ended = daftra("list", "invoices", "--json", "--expand")
    records = [json.loads(line) for line in ended.out.splitlines()]
    assert len(records) == DEMO_INVOICES
    assert all(len(record["invoice_item"]) > 0 for record in records)
    assert {type(record["summary_total"]) for record in records} == {str}


def test_columns_are_those_that_were_asked_for(daftra: Run, account: Sandbox) -> None:
    rows = rows_of(daftra("list", "clients", "--columns", "business_name,id", "--format", "csv").out)
    assert rows
    assert {tuple(row) for row in rows} == {("business_name", "id")}
    line = daftra("list", "clients", "--columns", "id,category", "--json").out.splitlines()[0]
    assert json.loads(line).keys() <= {"id", "category"}


def test_a_column_that_does_not_exist_is_refused_with_the_one_that_is_meant(daftra: Run, account: Sandbox) -> None:
    assert_refused(
        daftra("list", "invoices", "--columns", "summary_totall"),
        "there is no column 'summary_totall'; did you mean 'summary_total'?",
    )
    assert "/api2/invoices" not in {request.path for request in account.requests}


def test_a_file_has_the_format_of_its_suffix(daftra: Run, account: Sandbox, tmp_path: Path) -> None:
    ended = daftra("list", "invoices", "-o", str(tmp_path / "all.csv"), "--bom")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == f"{DEMO_INVOICES} rows in {tmp_path / 'all.csv'}\n"
    content = (tmp_path / "all.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfid,site_id,")
    assert len(rows_of(content.decode("utf-8-sig"))) == DEMO_INVOICES
    daftra("list", "invoices", "-o", str(tmp_path / "all.jsonl"))
    assert len((tmp_path / "all.jsonl").read_text().splitlines()) == DEMO_INVOICES
    assert sorted(path.name for path in tmp_path.glob("all*")) == ["all.csv", "all.jsonl"]


def test_a_hyphen_is_stdout(daftra: Run, account: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    options = ("list", "invoices", "--columns", "id", "--format", "csv")
    assert daftra(*options, "-o", "-") == daftra(*options)
    assert not Path("-").exists()


def test_parquet_has_the_types_of_the_tables(daftra: Run, account: Sandbox, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert daftra("list", "invoices", "-o", str(tmp_path / "all.parquet")).code == 0
    table = parquet.read_table(tmp_path / "all.parquet")
    assert table.num_rows == DEMO_INVOICES
    assert str(table.schema.field("summary_total").type) == "decimal128(38, 9)"
    assert str(table.schema.field("date").type) == "date32[day]"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-o", "x.xls"], "the format of x.xls is not known"),
        (["--format", "parquet"], "Parquet needs a file"),
        (["--json", "--format", "csv"], "give --json or --format csv, not both"),
        (["--columns", ","], "--columns names no column"),
        (["--json", "--bom"], "--bom is for CSV, and this is json"),
        (["--format", "table", "-o", "x.csv"], "a table goes to the terminal"),
    ],
)
def test_outputs_that_make_no_sense_are_refused(daftra: Run, account: Sandbox, options: list[str], said: str) -> None:
    assert_refused(daftra("list", "invoices", *options), said)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "\uff1d1", "'quoted'", "plain"])
def test_no_text_in_csv_is_a_formula(daftra: Run, account: Sandbox, name: str) -> None:
    created = httpx.post(
        f"{account.base_url}/api2/clients.json",
        json={"Client": {"business_name": f"{name}", "staff_id": 0}},
        headers={"apikey": account.api_key},
    )
    id = str(created.json()["id"])
    arguments = ("list", "clients", "--columns", "id,business_name", "--format", "csv")
    shown = {row["id"]: row["business_name"] for row in rows_of(daftra(*arguments).out)}[id]
    exact = {row["id"]: row["business_name"] for row in rows_of(daftra(*arguments, "--exact-text").out)}[id]
    is_formula = exact.startswith(("=", "+", "-", "@", "\t", "\n", "\uff1d"))
    assert shown == (f"'{exact}" if is_formula else exact)


def test_amounts_below_zero_stay_numbers_in_csv(daftra: Run, account: Sandbox) -> None:
    rows = rows_of(daftra("list", "invoices", "--columns", "id,summary_unpaid,sales_person_id", "--format", "csv").out)
    assert any(row["sales_person_id"] == "-3" for row in rows)


def test_labels_are_the_names_of_enumerations(daftra: Run, account: Sandbox) -> None:
    plain = rows_of(daftra("list", "invoices", "--columns", "payment_status", "--format", "csv").out)
    named = rows_of(daftra("list", "invoices", "--columns", "payment_status", "--format", "csv", "--labels").out)
    words = {"0": "unpaid", "1": "partially-paid", "2": "paid", "3": "refunded", "4": "overpaid", "-1": "draft"}
    assert [words[row["payment_status"]] for row in plain] == [row["payment_status"] for row in named]


def test_no_personal_data_leaves_out_columns_and_what_is_inside(daftra: Run, account: Sandbox) -> None:
    everything = daftra("list", "invoices", "--json").out
    without = daftra("list", "invoices", "--json", "--no-personal").out
    assert "@mail.example" in everything
    assert "client_business_name" in everything
    assert "@mail.example" not in without
    assert "client_business_name" not in without
    assert len(without.splitlines()) == DEMO_INVOICES


# --- what is listed -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("resource", LISTED)
def test_every_resource_can_be_listed_and_explained(daftra: Run, account: Sandbox, resource: str) -> None:
    needed = {"entities": ["brand"], "follow_up_actions": ["invoice"], "workflow_records": ["1"]}.get(resource, [])
    ended = daftra("list", resource, *needed, "--limit", "2", "--json")
    if resource == "workflow_records":  # no account has a workflow before it makes one
        assert (ended.code, "Entity Not exists" in ended.err) == (1, True)
    else:
        assert ended.code == 0, ended.err
    assert all(isinstance(json.loads(line), dict) for line in ended.out.splitlines())
    explained = daftra("list", resource, "--help")
    assert explained.code == 0
    read = _catalog.list_of(resource)
    for option in read.get("options", ()):
        assert f"--{option['name'].strip('_').replace('_', '-')} " in explained.out


def test_filters_of_the_document_choose_rows(daftra: Run, account: Sandbox) -> None:
    found = daftra("list", "invoices", "--payment-status", "unpaid", "--columns", "id", "--format", "csv")
    unpaid = {str(invoice["id"]) for invoice in invoices_of(account) if str(invoice["payment_status"]) == "0"}
    assert {row["id"] for row in rows_of(found.out)} == unpaid
    (request,) = [each for each in account.requests if "payment_status" in str(each)][-1:]
    assert "payment_status" in str(request)


def test_days_are_dates_or_words(daftra: Run, account: Sandbox) -> None:
    today = datetime.date.today()
    found = daftra(
        "list", "invoices", "--date-from", "-400d", "--date-to", "today", "--columns", "date", "--format", "csv"
    )
    first = today - datetime.timedelta(400)
    days = [datetime.date.fromisoformat(row["date"]) for row in rows_of(found.out)]
    expected = [
        day
        for day in (datetime.datetime.strptime(each["date"], "%d/%m/%Y").date() for each in invoices_of(account))
        if first <= day <= today
    ]
    assert sorted(days) == sorted(expected)


def test_conditions_choose_rows_of_v2(daftra: Run, account: Sandbox) -> None:
    brands = [json.loads(line) for line in daftra("list", "brands", "--json").out.splitlines()]
    names = {brand["id"]: brand["name"] for brand in brands}
    first, second, *_ = sorted(brand["id"] for brand in brands)

    def ids(*arguments: str) -> list[int]:
        ended = daftra("list", "brands", "--json", *arguments)
        assert ended.code == 0, ended.err
        return [json.loads(line)["id"] for line in ended.out.splitlines()]

    assert ids("--where", f"id > {first}", "--sort", "id")[0] == second
    assert ids("--where", f"id in {first}, {second}", "--sort=-id") == [second, first]
    assert sorted(ids("--any-of", f"id = {first}", "--any-of", f"name={names[second]}")) == [first, second]
    assert ids("--where", f"id in ({first}, '{second}')", "--sort=-id") == [second, first]
    assert ids("--where", f'id = "{first}"') == [first]
    assert ids("--where", "name is null") == []
    assert ids("--where", f"id>={first}", "--where", f"id<={first}") == [first]


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("nam = x", "brand has no such field; did you mean 'name'?"),
        ("name", "is not a condition: write FIELD OPERATOR VALUE"),
        ("name ~ x", "is not a condition"),
        ("name <> x", "is not a condition"),
        ("name=>x", "is not a condition"),
        ("nome = x", "did you mean 'name'? --unchecked sends it anyway"),
        ("id = x", "field(id): cannot send 'x': an int is needed"),
        ("id >", "an empty text has no order"),
        ("id in ,", "a list with at least one value is needed"),
    ],
)
def test_an_invalid_condition_sends_nothing(daftra: Run, account: Sandbox, condition: str, said: str) -> None:
    assert_refused(daftra("list", "brands", "--where", condition), said)
    assert account.requests == []


def test_wrong_values_of_filters_are_usage_errors(daftra: Run, account: Sandbox) -> None:
    for option, value, said in [
        ("--payment-status", "foo", "'foo' is none of overdue, due, draft, unpaid,"),
        ("--client-id", "0", "'0' is not a valid id: a number above 0 is needed"),
        ("--date-from", "01/02/2026", "is not a valid date: write 2026-11-30, today,"),
        ("--draft", "maybe", "'maybe' is neither yes nor no"),
        ("--summary-total-from", "1e400x", "is not a valid number: write 1250.75"),
        ("--payment-stat", "1", "--payment-status"),
    ]:
        ended = assert_refused(daftra("list", "invoices", option, value), said)
        assert ended.err.count("\n") == 1
    assert account.requests == []


def test_a_limit_says_what_is_left(daftra: Run, account: Sandbox) -> None:
    ended = daftra("list", "invoices", "--limit", "5", "--json")
    assert len(ended.out.splitlines()) == 5
    assert ended.err == f"5 rows, of {DEMO_INVOICES}; --limit 0 shows all\n"
    assert len(daftra("list", "invoices", "--limit", "0", "--json").out.splitlines()) == DEMO_INVOICES


def test_an_empty_listing_still_has_its_columns(daftra: Run, account: Sandbox) -> None:
    ended = daftra("list", "invoices", "--client-id", "999999", "--columns", "id,no", "--format", "csv")
    assert (ended.code, ended.out) == (0, "id,no\r\n")


def test_what_was_written_before_a_failure_is_told(daftra: Run, account: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    account.fail_next(path="/api2/invoices", status=403, body={"result": "failed", "code": 403, "message": "no"})
    ended = daftra("list", "invoices", "-o", str(file))
    assert ended.code == 1
    assert not file.exists()
    assert list(tmp_path.glob("*.partial")) == []


def test_every_option_of_entities_is_sent(daftra: Run, account: Sandbox) -> None:
    ended = daftra("list", "entities", "brand", "--image-size", "60x60", "--version", "2", "--search", "a", "--json")
    assert ended.code == 0
    query = account.requests[-1].query
    assert (query["image_size"], query["version"], query["search"]) == ("60x60", "2", "a")


async def test_ctrl_c_at_the_end_is_ignored(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Session.open

    @asynccontextmanager
    async def stopped_at_the_end(*arguments: Any) -> AsyncIterator[Any]:
        async with real(*arguments) as opened:
            yield opened
        raise asyncio.CancelledError

    monkeypatch.setattr(Session, "open", stopped_at_the_end)
    ended = await asyncio.to_thread(daftra, "list", "invoices", "--json")
    assert (ended.code, len(ended.out.splitlines())) == (0, DEMO_INVOICES)


async def test_a_failure_in_the_middle_leaves_a_partial_file(
    daftra: Run, account: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_command, "_BATCH", 3)
    real = list_command.listing

    def failing(*arguments: Any, **options: Any) -> Any:
        async def records() -> Any:
            seen = 0
            async for record in real(*arguments, **options):
                seen += 1
                if seen == 8:
                    raise OSError("the line is down")
                yield record

        return records()

    monkeypatch.setattr(list_command, "listing", failing)
    ended = await asyncio.to_thread(daftra, "list", "invoices", "-o", str(tmp_path / "all.csv"))
    assert ended.code == 3
    assert "the line is down; 6 rows were written before to " in ended.err
    assert len(rows_of((tmp_path / "all.csv.partial").read_text())) == 6
    assert not (tmp_path / "all.csv").exists()


# --- people -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_a_table_fits_the_terminal(daftra: Run, account: Sandbox, terminal: Callable[[int], None], width: int) -> None:
    from rich.cells import cell_len

    terminal(width)
    ended = daftra("list", "invoices")
    lines = ended.out.splitlines()
    assert max(map(cell_len, lines)) <= width
    assert lines[1].split()[:1] == ["id"]
    assert len([line for line in lines if "0000" in line]) == DEMO_INVOICES
    assert "columns; --columns chooses others" in ended.err
    if width >= 120:
        assert lines[1].split()[:6] == ["id", "no", "date", "client_business_name", "payment_status", "summary_total"]


def test_arabic_cells_keep_their_places(daftra: Run, account: Sandbox, terminal: Callable[[int], None]) -> None:
    from rich.cells import cell_len

    terminal(120)
    ended = daftra("list", "invoices", "--columns", "client_business_name,id")
    lines = [line for line in ended.out.splitlines() if any("؀" <= sign <= "ۿ" for sign in line)]
    assert lines
    for line in lines:
        assert line.index("\u2068") < line.index("\u2069") < line.rindex(line.split()[-1])
    assert all(line.count("\u2068") == line.count("\u2069") == 1 for line in lines)
    ends = {cell_len(line.rstrip()) - len(line.split()[-1]) for line in lines}
    assert len(ends) == 1  # the ids stand below each other


def test_a_cut_arabic_cell_keeps_its_place(daftra: Run, account: Sandbox, terminal: Callable[[int], None]) -> None:
    name = "شركة واحة النخيل للدعاية والإعلان والتجارة العامة والمقاولات"
    httpx.post(
        f"{account.base_url}/api2/clients.json",
        json={"Client": {"business_name": name, "staff_id": 0}},
        headers={"apikey": account.api_key},
    )
    terminal(80)
    (line,) = [each for each in daftra("list", "clients", "--limit", "0").out.splitlines() if name[:10] in each]
    assert "…\u2069" in line


def test_nothing_in_a_cell_steers_the_terminal(daftra: Run, account: Sandbox, terminal: Callable[[int], None]) -> None:
    httpx.post(
        f"{account.base_url}/api2/clients.json",
        json={"Client": {"business_name": "Evil\x1b[2J\nname\u202eX", "staff_id": 0}},
        headers={"apikey": account.api_key},
    )
    for is_terminal in (False, True):
        if is_terminal:
            terminal(120)
        shown = daftra("list", "clients", "--columns", "business_name", "--limit", "0").out
        assert "Evil [2J name X" in shown
        assert "\x1b[2J" not in shown
        assert "\u202e" not in shown


def test_plain_lines_have_the_main_columns_and_tabs(daftra: Run, account: Sandbox) -> None:
    head, *lines = daftra("list", "products").out.splitlines()
    assert head.split("\t")[:4] == ["id", "product_code", "name", "category"]
    assert {line.count("\t") for line in lines} == {head.count("\t")}


# --- one record ---------------------------------------------------------------------------------------------------


def test_get_shows_everything_about_a_record(daftra: Run, account: Sandbox, terminal: Callable[[int], None]) -> None:
    id = str(invoices_of(account)[0]["id"])
    record = json.loads(daftra("get", "invoices", id, "--json").out)
    assert record["id"] == int(id)
    plain = daftra("get", "invoices", id).out
    assert f"id\t{id}\n" in plain
    assert f"summary_total\t{record['summary_total']}\n" in plain
    assert f"client.id\t{record['client']['id']}\n" in plain
    assert "\ninvoice_item\n" in plain
    terminal(100)
    shown = daftra("get", "invoices", id).out
    assert record["invoice_item"][0]["item"][:10] in shown


def test_a_record_that_does_not_exist_is_one_line(daftra: Run, account: Sandbox) -> None:
    ended = daftra("get", "invoices", "987654")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: 404: There is no Invoice with this id.")
    assert ended.err.count("\n") == 1


def test_get_of_an_entity_by_its_name(daftra: Run, account: Sandbox) -> None:
    brand = json.loads(daftra("list", "entities", "brand", "--json").out.splitlines()[0])
    assert json.loads(daftra("get", "entities", "brand", str(brand["id"]), "--json").out)["name"] == brand["name"]


def test_columns_are_explained(daftra: Run, terminal: Callable[[int], None]) -> None:
    lines = [line.split("\t") for line in daftra("columns", "invoices").out.splitlines()]
    known = {(table, column): type for table, column, type, _ in lines}
    assert known["invoices", "summary_total"] == "decimal128(38, 9)"
    assert known["invoices__invoice_item", "_parent_id"] == "int64"
    (total,) = [
        found
        for found in map(json.loads, daftra("columns", "invoices", "--json").out.splitlines())
        if (found["table"], found["column"]) == ("invoices", "client_email")
    ]
    assert total["personal"] is True
    said = {(table, column): description for table, column, _, description in lines}
    assert said["invoices", "payment_status"].endswith(
        "0 is unpaid, 1 is partially-paid, 2 is paid, 3 is refunded, 4 is overpaid, 5 is partially-refunded."
    )
    items = [line.split("\t") for line in daftra("columns", "invoices__invoice_item").out.splitlines()]
    assert items == [line for line in lines if line[0] == "invoices__invoice_item"]
    ended = daftra("columns", "invoices__items")
    assert (ended.code, "invoices has invoices, invoices__invoice_item, " in ended.err) == (2, True)
    terminal(80)
    assert "timestamp[us]" in daftra("columns", "invoices").out


def test_resources_are_explained(daftra: Run) -> None:
    names = [line.split("\t")[0] for line in daftra("resources").out.splitlines()]
    assert names == list(_catalog.resources())
    assert "GET /api2/invoices.json" in daftra("resources", "invoices").out
    ended = daftra("resources", "invoice")
    assert (ended.code, "did you mean 'invoices'?" in ended.err) == (2, True)


@pytest.mark.parametrize("form", ["json", "csv"])
def test_output_is_escaped(daftra: Run, account: Sandbox, terminal: Callable[[int], None], form: str) -> None:
    name = "a\x1b]0;b\x9b2J\u202ec\rd"
    created = httpx.post(
        f"{account.base_url}/api2/clients.json",
        json={"Client": {"business_name": name, "staff_id": 0}},
        headers={"apikey": account.api_key},
    ).json()
    options = ("list", "clients", "--columns", "business_name", "--format", form)
    assert "\x9b2J" in daftra(*options).out
    terminal(100)
    shown = daftra(*options, "--limit", "0").out
    assert not {"\x1b", "\x9b", "\u202e"} & set(shown)
    assert "\\u009b2J\\u202ec" in shown
    whole = daftra("get", "clients", str(created["id"]), "--json").out
    assert json.loads(whole)["business_name"] == name
    assert "\x9b" not in whole

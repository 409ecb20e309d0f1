"""`daftra check`: the account, and what its credentials may read."""

from __future__ import annotations

import datetime
import json
import time
from email.utils import format_datetime
from pathlib import Path

import pytest

from daftra_client._common import catalog as _catalog
from daftra_client.cli.check import Right, _in_words
from daftra_client.sandbox import Sandbox
from tests.cli.conftest import Run, assert_refused
from tests.support.server import Reply, serving

ASKED = [
    name
    for name, resource in _catalog.resources().items()
    if "list" in resource and not resource["list"].get("arguments")
]


def rights_of(text: str) -> dict[str, Right]:
    return {row["resource"]: Right(**row) for row in json.loads(text)["rights"]}


def test_the_account(daftra: Run, account: Sandbox) -> None:
    ended = daftra("check", "--no-rights", "--json")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out) == {
        "address": account.base_url,
        "key_from": "DAFTRA_API_KEY_FILE",
        "credentials": "accepted",
        "account": "Al Noor Trading",
        "account_id": 4000001,
        "caller": "an API key",
        "country": "SA",
        "currency": "SAR",
        "date_format": "DD/MM/YYYY",
        "plan_id": 281,
        "plan_ends": "2099-12-31",
        "plan_has_expired": False,
    }
    assert len(account.requests) == 1


def test_all_lists_are_asked_for_one_record(daftra: Run, account: Sandbox) -> None:
    ended = daftra("check", "--json")
    assert (ended.code, ended.err) == (0, "")
    rights = rights_of(ended.out)
    assert list(rights) == ASKED
    assert len(rights) > 50
    assert {right.state for right in rights.values()} == {"readable"}
    assert rights["invoices"] == Right("invoices", "readable", 12)
    asked = [request for request in account.requests if "site_info" not in request.path]
    assert len(asked) == len(ASKED)
    assert all("1" in (request.query.get("limit"), request.query.get("per_page")) for request in asked)


def test_what_is_refused_and_what_that_may_mean(daftra: Run, account: Sandbox) -> None:
    failures = {
        "clients": (403, {"result": "failed", "code": 403, "message": "Not allowed"}),
        "staff": (402, {"result": "failed", "code": 402, "message": "Upgrade your plan"}),
        "stores": (404, {"result": "failed", "code": 404, "message": "Not found"}),
    }
    for name, (status, body) in failures.items():
        account.fail_next(status=status, path=f"/api2/{name}", body=body)
    account.switch_off("booking")
    ended = daftra("check", "--json")
    assert (ended.code, ended.err) == (0, "")
    rights = rights_of(ended.out)
    assert rights["clients"] == Right(
        *("clients", "refused", None, "403: Not allowed"),
        "the user or key lacks the right, or the plan does not have it",
    )
    assert rights["staff"] == Right("staff", "refused", None, "402: Upgrade your plan", "the plan of the account")
    inactive = "the plugin or app is not active in this account"
    assert rights["stores"] == Right("stores", "refused", None, "404: Not found", inactive)
    assert (rights["bookings"].state, rights["bookings"].guess) == ("refused", inactive)
    assert "Entity Not exists" in rights["bookings"].answer
    assert rights["invoices"].state == "readable"


def test_what_could_not_be_found_out(daftra: Run, account: Sandbox) -> None:
    account.fail_next(status=500, path="/api2/clients", count=2)
    account.fail_next(status=200, path="/api2/taxes", body="<html>login</html>", count=2)
    ended = daftra("check")
    assert ended.code == 3
    assert ended.err == f"2 of {len(ASKED)} lists could not be checked; try again later.\n"
    lines = dict(line.split("\t", 1) for line in ended.out.splitlines())
    assert lines["currency"] == "SAR"
    assert lines["plan_has_expired"] == "no"
    assert lines["list invoices"] == "readable\t12\t\t"
    assert lines["list clients"].startswith("unknown\t\t500: ")
    assert lines["list taxes"].startswith("unknown\t\tthe answer is not JSON")


def test_a_record_that_cannot_be_read_is_no_missing_right(daftra: Run, account: Sandbox) -> None:
    body = {"result": "successful", "code": 200, "data": [{"Tax": {"id": "x"}}], "pagination": {"total_results": 1}}
    account.fail_next(status=200, path="/api2/taxes", body=body)
    right = rights_of(daftra("check", "--json").out)["taxes"]
    assert right.state == "readable"
    assert right.answer.startswith("the client cannot read a record: Tax.id")


def test_refused_credentials(daftra: Run, account: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("wrong-key-of-somebody")
    ended = daftra("check")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "error: 401: No valid credentials. Check the credentials of this account. The key is from DAFTRA_API_KEY_FILE "
        f"[GET {account.base_url}/api2/site_info.json]\n"
    )
    assert len(account.requests) == 1


def test_an_odd_refusal_is_not_taken_for_acceptance(daftra: Run, account: Sandbox) -> None:
    account.fail_next(status=401, path="/api2/site_info", body={"message": "Invalid key"})
    assert_refused(daftra("check", "--no-rights"), "401: Invalid key", "The key is from DAFTRA_API_KEY_FILE", code=1)


@pytest.mark.parametrize("command", [["check"], ["list", "taxes"], ["--debug", "get", "taxes", "1"]])
def test_an_answer_that_repeats_the_key(daftra: Run, account: Sandbox, command: list[str]) -> None:
    body = {"result": "failed", "code": 403, "message": f"no key {account.api_key}"}
    account.fail_next(status=403, path="/api2/taxes", body=body)
    ended = daftra(*command)
    assert "no key ***" in ended.out + ended.err
    assert account.api_key not in ended.out + ended.err


def test_an_account_that_may_not_be_seen(daftra: Run, account: Sandbox) -> None:
    account.fail_next(
        status=403, path="/api2/site_info", body={"result": "failed", "code": 403, "message": "Forbidden"}
    )
    facts = json.loads(daftra("check", "--no-rights", "--json").out)
    assert (facts["credentials"], facts["account"], facts["account_refused"]) == ("accepted", None, "403: Forbidden")


@pytest.mark.parametrize("behind", [-90, 90])
def test_the_difference_of_the_clocks(daftra: Run, monkeypatch: pytest.MonkeyPatch, behind: int) -> None:
    began = time.monotonic()
    there = datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=behind)
    body = json.dumps({"result": "successful", "code": 200, "data": {"Site": {"id": "1"}}}).encode()

    with serving(lambda _: Reply(body, headers=(("Content-Type", "application/json"),))) as server:
        monkeypatch.setattr(
            "http.server.BaseHTTPRequestHandler.date_time_string", lambda *_: format_datetime(there, usegmt=True)
        )
        monkeypatch.setenv("DAFTRA_BASE_URL", server.base_url)
        monkeypatch.setenv("DAFTRA_API_KEY", "key-of-clock")
        facts = json.loads(daftra("check", "--no-rights", "--json").out)
    assert behind - 2 <= facts["clock_difference_seconds"] <= behind + 2 + time.monotonic() - began


def test_the_clock_in_words() -> None:
    assert _in_words({"clock_difference_seconds": 90}) == {"clock here": "90 s ahead of Daftra's"}
    assert _in_words({"clock_difference_seconds": -90}) == {"clock here": "90 s behind Daftra's"}
    assert _in_words({"clock_difference_seconds": -1}) == {"clock here": "within 2 s of Daftra's"}


@pytest.mark.parametrize("width", ["80", "120"])
def test_on_a_terminal(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setattr("daftra_client.cli.report.is_terminal", lambda: True)
    account.fail_next(status=403, path="/api2/clients", body={"result": "failed", "code": 403, "message": "[b]No[/b]"})
    ended = daftra("check")
    lines = [line.rstrip() for line in ended.out.splitlines()]
    assert max(map(len, lines)) <= int(width)
    assert ["account", "Al", "Noor", "Trading"] in [line.split() for line in lines]
    assert ["clients", "refused", "403:", "[b]No[/b]"] in [line.split()[:4] for line in lines]
    assert lines[-1] == f"{len(ASKED) - 1} readable, 1 refused"

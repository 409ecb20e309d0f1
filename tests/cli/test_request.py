"""`daftra request`: any call, exact numbers, no secrets, and no write without consent."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import click
import pytest

from daftra_client._common import catalog as _catalog
from daftra_client._common.redaction import is_secret, redacted
from daftra_client.cli.request import changes_by_get
from daftra_client.sandbox import Sandbox
from tests.cli.conftest import Ended, Run, assert_refused

CLIENT = {"Client": {"business_name": "مكتبة النور", "credit_limit": 1250.75}}


def test_a_read(daftra: Run, account: Sandbox) -> None:
    ended = daftra("request", "get", "/api2/invoices.json", "--query", "limit=2", "--query", "page=1")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.count("\n") == 1
    assert len(json.loads(ended.out)["data"]) == 2
    assert account.requests[-1].query == {"limit": "2", "page": "1"}


def test_parameters_may_be_repeated(daftra: Run, account: Sandbox) -> None:
    path = "/v2/api/entity/brand/list/1"
    first, second, *_ = [row["id"] for row in json.loads(daftra("request", "GET", path).out)["data"]]
    ended = daftra("request", "GET", f"{path}?filter[id][in][]={second}", "--query", f"filter[id][in][]={first}")
    assert [row["id"] for row in json.loads(ended.out)["data"]] == [first, second]


def test_people_get_it_indented(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.cli.request.is_terminal", lambda: True)
    assert '\n      "business_name": "Al Noor Trading",\n' in daftra("request", "GET", "/api2/site_info.json").out


def test_an_answer_does_not_steer_the_terminal(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = {"a": "\x1b[31m\x9b31m\u202eن"}
    for is_terminal in (True, False):
        account.fail_next(status=200, path="/api2/x", body=json.dumps(answer, ensure_ascii=False).encode())
        monkeypatch.setattr("daftra_client.cli.request.is_terminal", lambda shown=is_terminal: shown)
        out = daftra("request", "GET", "/api2/x").out
        assert json.loads(out) == answer
        assert ("\\u009b31m\\u202eن" in out) == is_terminal


def test_numbers_of_an_answer_are_exact(daftra: Run, account: Sandbox) -> None:
    account.fail_next(status=200, path="/api2/x", body=b'{"a":12345678901234567890.123456789,"b":1.5,"c":"\xd9\x86"}')
    assert daftra("request", "GET", "/api2/x").out == '{"a":12345678901234567890.123456789,"b":1.5,"c":"ن"}\n'


# --- the path ---------------------------------------------------------------------------------------------------------


def test_a_url_of_the_account(daftra: Run, account: Sandbox) -> None:
    ended = daftra("request", "GET", f"{account.base_url.upper().replace('HTTP', 'http')}/api2/clients.json?limit=1")
    assert ended.code == 0
    assert (account.requests[-1].path, account.requests[-1].query) == ("/api2/clients.json", {"limit": "1"})


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example.com/api2/clients.json?token=t0k3n",
        "//evil.example.com/api2/clients.json?token=t0k3n",
        "{base}.evil.com/api2/clients.json?token=t0k3n",
        "http://user:t0k3n@{host}/api2/clients.json",
        "https://{host}/api2/clients.json?token=t0k3n",
        "http://127.0.0.1:1/api2/clients.json?token=t0k3n",
        "http://127.0.0.1:99999/?token=t0k3n",
        "file:///etc/t0k3n",
    ],
)
def test_another_host_is_refused(daftra: Run, account: Sandbox, url: str) -> None:
    ended = assert_refused(
        daftra("request", "GET", url.format(base=account.base_url, host=account.base_url.partition("//")[2])),
        f"is not below {account.base_url}, and the key must not reach others",
    )
    assert "t0k3n" not in ended.err
    assert account.requests == []


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("api2/clients.json", "path must start with one slash"),
        ("/api2/../x", "path must not contain . or .."),
        ("/api2/clients.json#x", "PATH must not have a fragment"),
        ("http://[", "PATH is not an address"),
    ],
)
def test_what_is_no_path(daftra: Run, account: Sandbox, path: str, reason: str) -> None:
    assert_refused(daftra("request", "GET", path), reason)


def test_what_is_no_query(daftra: Run) -> None:
    ended = daftra("request", "GET", "/x", "--query", "t0k3n")
    assert (ended.code, "write KEY=VALUE" in ended.err, "t0k3n" in ended.err) == (2, True, False)


# --- the body ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["argument", "file", "stdin"])
def test_a_body(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str) -> None:
    text = json.dumps(CLIENT, ensure_ascii=False)
    (tmp_path / "body.json").write_text(f"\ufeff{text}", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    given = {"argument": text, "file": f"@{tmp_path}/body.json", "stdin": "-"}[way]
    ended = daftra("request", "POST", "/api2/clients.json", "--yes", "--body", given)
    assert (ended.code, ended.err) == (0, "")
    stored = json.loads(daftra("request", "GET", f"/api2/clients/{json.loads(ended.out)['id']}.json").out)
    assert stored["data"]["Client"]["business_name"] == "مكتبة النور"
    assert Decimal(stored["data"]["Client"]["credit_limit"]) == Decimal("1250.75")


def test_numbers_of_a_body_are_exact(daftra: Run, account: Sandbox) -> None:
    body = '{"Client": {"business_name": "a", "credit_limit": 0.10000000000000000001}}'
    daftra("request", "POST", "/api2/clients.json", "--yes", "--body", body)
    assert "0.10000000000000000001" in str(account.requests[-1])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("{", "--body is not JSON: Expecting property name"),
        ("body.json", "a file is given as @FILE"),
        ("@/no/such/file", "the file of --body cannot be read: No such file or directory"),
        ("[NaN]", "NaN is not a number of JSON"),
        ("[" * 100_000, "--body is nested too deeply"),
    ],
)
def test_what_is_no_body(daftra: Run, account: Sandbox, body: str, reason: str) -> None:
    assert_refused(daftra("request", "POST", "/api2/clients.json", "--yes", "--body", body), reason)
    assert account.requests == []


# --- consent ----------------------------------------------------------------------------------------------------------


def test_the_gets_that_change_something() -> None:
    assert changes_by_get("/api2/invoices/update_draft/26/0.json")
    assert changes_by_get("/API2/Invoices/update_draft/26/0/")
    assert changes_by_get("/v2/api/app-manager/activate/3/1")
    assert not changes_by_get("/api2/invoices/26.json")
    reads = [
        operation["path"].replace("{", "").replace("}", "")
        for resource in _catalog.resources().values()
        for operation in resource["operations"].values()
        if operation["method"] == "GET" and not operation.get("changes_state")
    ]
    assert len(reads) > 100
    assert [path for path in reads if changes_by_get(path)] == []


@pytest.mark.parametrize(
    ("method", "path"), [("DELETE", "/api2/clients/1.json"), ("GET", "/api2/invoices/update_draft/1/0.json")]
)
def test_without_a_terminal_a_change_needs_consent(daftra: Run, account: Sandbox, method: str, path: str) -> None:
    assert_refused(
        daftra("request", method, path),
        f"{method} {path} may change data: without a terminal to confirm it, --yes is needed",
    )
    assert account.requests == []


def test_a_terminal_is_asked(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def confirm(text: str, **settings: Any) -> None:
        asked.append(text)
        raise click.Abort

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(click, "confirm", confirm)
    assert daftra("request", "DELETE", "/api2/clients/1.json") == Ended(1, "", "error: stopped\n")
    assert asked == ["DELETE /api2/clients/1.json may change data of the account. Send it?"]
    assert account.requests == []


def test_a_change_by_get_is_not_repeated(daftra: Run, account: Sandbox) -> None:
    path = "/api2/invoices/update_draft/1/0.json"
    account.fail_next(status=500, path=path, count=3)
    ended = daftra("request", "GET", path, "--yes")
    assert ended.code == 3
    assert "The write may have been done: check before you send it again" in ended.err
    assert len(account.requests) == 1


def test_an_unknown_outcome(daftra: Run, account: Sandbox) -> None:
    account.fail_next(path="/api2/clients", after_commit=True, drop=True)
    ended = daftra("request", "POST", "/api2/clients.json", "--yes", "--body", json.dumps(CLIENT))
    assert (ended.code, ended.out) == (3, "")
    assert "The write may have been done: check before you send it again" in ended.err
    assert len(account.requests) == 1


@pytest.mark.parametrize(
    ("method", "code", "said"), [("GET", 1, "stopped"), ("POST", 3, "stopped; whether POST /api2/x was")]
)
def test_ctrl_c_during_a_call(
    daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch, method: str, code: int, said: str
) -> None:
    def stop(coroutine: Any) -> None:
        coroutine.close()
        raise KeyboardInterrupt

    monkeypatch.setattr("asyncio.run", stop)
    ended = daftra("request", method, "/api2/x", "--yes")
    assert (ended.code, ended.out) == (code, "")
    assert f"error: {said}" in ended.err


def test_a_refusal(daftra: Run, account: Sandbox) -> None:
    ended = daftra("request", "DELETE", "/api2/clients/999999.json", "--yes")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: 404: ")


# --- secrets ----------------------------------------------------------------------------------------------------------


def test_secrets_are_hidden_and_people_are_shown() -> None:
    answer = {
        "api_key": "s1", "password": "s2", "SITE_HASH": "s3", "option1": "s4", "invoice_pdf_url": "https://x/?hash=s5",
        "list": [{"access_token": "s6", "Client": {"email": "a@example.com", "phone1": "123", "secret": ""}}],
        "note": "the key is abcdefgh", "key": None, "total": 3,
    }  # fmt: skip
    assert redacted(answer, is_secret, secrets=["abcdefgh"]) == {
        "api_key": "***", "password": "***", "SITE_HASH": "***", "option1": "***", "invoice_pdf_url": "***",
        "list": [{"access_token": "***", "Client": {"email": "a@example.com", "phone1": "123", "secret": ""}}],
        "note": "the key is ***", "key": None, "total": 3,
    }  # fmt: skip


def test_the_key_of_the_call_is_hidden_in_all_texts(daftra: Run, account: Sandbox) -> None:
    body = {"result": "successful", "code": 200, "data": {"ApiInfo": {"value": f"<{account.api_key}>", "hash": "h4sh"}}}
    for option, shown in ((), False), (("--show-secrets",), True):
        account.fail_next(status=200, path="/api2/api_key_info", body=body)
        ended = daftra("request", "GET", "/api2/api_key_info.json", *option)
        assert (ended.code, account.api_key in ended.out, "h4sh" in ended.out) == (0, shown, shown)

"""What a test can do with a sandbox: read its log, order failures, reset it, run it elsewhere."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest

from daftra_client.sandbox import Behaviour, Sandbox
from tests.support.held import answers_held

CLIENT = {"Client": {"business_name": "A"}}


def total(api: httpx.Client, resource: str = "clients") -> int:
    count: int = api.get(f"/api2/{resource}").json()["pagination"]["total_results"]
    return count


def test_requests_are_remembered_without_secrets(sandbox: Sandbox, api: httpx.Client) -> None:
    api.post("/api2/clients.json?request_branch_id=2", json={"Client": {"business_name": "A", "password": "pw-1"}})
    api.get("/api2/clients", headers={"X-Test": "1"})
    api.post("/v2/oauth/token", data={"password": "pw-2", "client_secret": "pw-3"})
    post, get, token = sandbox.requests
    assert (post.method, post.path, post.query) == ("POST", "/api2/clients.json", {"request_branch_id": "2"})
    assert post.body == {"Client": {"business_name": "A", "password": "***"}}
    assert post.headers["apikey"] == "***"
    assert (get.method, get.headers["x-test"], get.body) == ("GET", "1", None)
    text = repr([post, get, token])
    assert not any(secret in text for secret in (sandbox.api_key, "pw-1", "pw-2", "pw-3"))


def test_secrets_are_hidden_wherever_callers_put_them(sandbox: Sandbox, api: httpx.Client) -> None:
    api.get("/api2/clients", params={"APIKEY": "s-1", "access_token": "s-2", "page": "1"})
    api.post("/api2/oauth/token", data={"password": "s-3", "client_secret": "s-4"})  # no path of the service
    api.post("/api2/clients", content=b'{"Client": {"password": "s-5"')
    api.post("/api2/clients", json=[{"apiKey": "s-6", "Refresh-Token": "s-7", "note": "kept"}])
    api.get("/api2/clients", headers={"X-API-Key": "s-8"})
    query, form, broken, array, header = sandbox.requests
    assert query.query == {"APIKEY": "***", "access_token": "***", "page": "1"}
    assert (form.body, broken.body) == ("***", "***")
    assert array.body == [{"apiKey": "***", "Refresh-Token": "***", "note": "kept"}]
    assert header.headers["x-api-key"] == "***"
    api.post("/api2/clients", content='{"password": "s-9"}'.encode("utf-16"))
    assert sandbox.requests[-1].body == "***"
    assert "s-" not in repr([each.body for each in sandbox.requests] + [query.query, header.headers["x-api-key"]])


def test_the_log_tells_how_a_request_ended(sandbox: Sandbox, api: httpx.Client) -> None:
    before = datetime.now(UTC)
    sandbox.latency = 0.05
    api.get("/api2/clients")
    sandbox.latency = 0
    api.get("/api2/clients/999")
    sandbox.fail_next(status=503, after_commit=True)
    api.post("/api2/clients", json=CLIENT)
    sandbox.fail_next(drop=True)
    with pytest.raises(httpx.RemoteProtocolError):
        api.get("/api2/stores")
    assert [each.status for each in sandbox.requests] == [200, 404, 503, None]
    late, soon, failed, cut = sandbox.requests
    assert before <= late.time <= soon.time <= failed.time <= cut.time <= datetime.now(UTC)
    assert late.milliseconds is not None
    assert soon.milliseconds is not None
    assert late.milliseconds >= 50
    assert soon.milliseconds > 0
    assert cut.milliseconds is None


def test_the_log_has_an_entry_while_the_answer_is_awaited(sandbox: Sandbox, api: httpx.Client) -> None:
    caller = threading.Thread(target=api.get, args=("/api2/clients",))
    with answers_held(sandbox):
        caller.start()
        while not sandbox.requests:
            time.sleep(0.005)
        waiting = sandbox.requests[0]
    caller.join()
    assert (waiting.status, sandbox.requests[0].status) == (None, 200)
    assert waiting == sandbox.requests[0]


def test_the_log_drops_old_requests(sandbox: Sandbox, api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.sandbox.requestlog.MAX_ENTRIES", 3)
    for page in range(1, 6):
        api.get("/api2/clients", params={"page": page})
    assert [(each.query["page"], each.status) for each in sandbox.requests] == [("3", 200), ("4", 200), ("5", 200)]
    assert isinstance(sandbox.requests, list)
    sandbox.requests.clear()
    api.get("/api2/stores")
    assert [each.path for each in sandbox.requests] == ["/api2/stores"]


def test_a_failure_happens_as_often_as_ordered(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.fail_next(status=503, count=2, headers={"Retry-After": "1"})
    answers = [api.get("/api2/clients") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["retry-after"] == "1"
    assert answers[0].json()["code"] == 503


@pytest.mark.parametrize(
    ("path", "hit"),
    [("/api2/clients", True), ("/api2/clients.json", True), ("/api2/*", True), ("/api2/client", False), ("/v2", False)],
)
def test_a_failure_can_be_bound_to_a_path(sandbox: Sandbox, api: httpx.Client, path: str, hit: bool) -> None:
    sandbox.fail_next(status=500, path=path)
    assert api.get("/api2/stores/1").status_code == (500 if path == "/api2/*" else 200)
    sandbox.fail_next(status=500, path=path)
    assert (api.get("/api2/clients/5.json").status_code == 500) is hit


def test_a_failure_can_be_bound_to_a_method(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.fail_next(status=429, method="post")
    assert api.get("/api2/clients").status_code == 200
    assert api.post("/api2/clients", json=CLIENT).status_code == 429
    assert total(api) == 0


@pytest.mark.parametrize(
    ("body", "headers", "content", "media"),
    [
        ({"error": "x"}, {}, b'{"error":"x"}', "application/json"),
        ("<html>", {}, b"<html>", "text/html"),
        ("{}", {"Content-Type": "application/json"}, b"{}", "application/json"),
        (b"\xff", {}, b"\xff", "text/html"),
    ],
)
def test_a_failure_says_what_it_is_told(
    sandbox: Sandbox, api: httpx.Client, body: Any, headers: dict[str, str], content: bytes, media: str
) -> None:
    sandbox.fail_next(status=200, body=body, headers=headers)
    answer = api.get("/api2/clients")
    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"].startswith(media)


@pytest.mark.parametrize("status", [204, 304])
def test_an_empty_failure(sandbox: Sandbox, api: httpx.Client, caplog: pytest.LogCaptureFixture, status: int) -> None:
    sandbox.fail_next(status=status)
    assert (api.get("/api2/clients").status_code, total(api)) == (status, 0)
    assert caplog.records == []


def test_a_failure_that_cannot_happen_is_refused(sandbox: Sandbox, api: httpx.Client) -> None:
    for status in (0, 100, 999):
        with pytest.raises(ValueError, match="200 to 599"):
            sandbox.fail_next(status=status)
    sandbox.fail_next(count=0)
    assert total(api) == 0


def test_a_caller_who_gives_up_while_it_sends_is_no_error(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    address = httpx.URL(sandbox.base_url)
    head = b"POST /api2/clients HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\n{"
    with socket.create_connection((address.host, address.port or 80)) as caller:
        caller.sendall(head)
        time.sleep(0.05)
    for _ in range(5):  # until the server has seen the end
        httpx.get(f"{sandbox.base_url}/api2/site_info")
        time.sleep(0.01)
    assert caplog.records == []


def test_a_write_can_happen_and_still_look_failed(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.fail_next(status=502, after_commit=True)
    assert api.post("/api2/clients", json=CLIENT).status_code == 502
    assert total(api) == 1


@pytest.mark.parametrize(("after_commit", "written"), [(True, 1), (False, 0)])
def test_a_connection_can_be_cut(sandbox: Sandbox, api: httpx.Client, after_commit: bool, written: int) -> None:
    total(api)  # the connection exists before it is cut
    sandbox.fail_next(drop=True, after_commit=after_commit)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        api.post("/api2/clients", json=CLIENT)
    assert total(api) == written


def test_answers_can_be_late(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.sandbox.server._GRACE_SECONDS", 0.05)
    with (
        Sandbox() as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        sandbox.latency = 0.2
        started = time.perf_counter()
        assert api.get("/api2/clients").status_code == 200
        assert time.perf_counter() - started >= 0.2
        sandbox.latency = 60
        with pytest.raises(httpx.ReadTimeout):
            api.get("/api2/clients", timeout=0.05)


def test_lists_can_lag_behind_what_was_created(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SimpleNamespace(monotonic=lambda: 100.0)
    monkeypatch.setattr("daftra_client.sandbox.store.time", clock)
    with (
        Sandbox(behaviour=Behaviour(read_lag=5)) as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        id = int(api.post("/api2/clients", json=CLIENT).json()["id"])
        for now, shown in ((104.9, 0), (105.0, 1)):
            clock.monotonic = partial(float, now)
            assert (total(api), api.get("/v2/api/entity/client/list").json()["total"]) == (shown, shown)
            assert total(api, "stores") == 1, "the first records are there from the first moment"
            assert api.get(f"/api2/clients/{id}").status_code == 200
        api.put(f"/api2/clients/{id}", json=CLIENT)
        assert total(api) == 1, "a change hides nothing"
        sandbox.reset()
        assert total(api, "stores") == 1


def test_a_reset_returns_to_the_first_day(sandbox: Sandbox, api: httpx.Client) -> None:
    first = api.post("/api2/clients", json=CLIENT).json()["id"]
    sandbox.latency = 5
    sandbox.fail_next(count=10)
    key = sandbox.api_key
    sandbox.reset()
    assert (sandbox.requests, sandbox.latency, sandbox.api_key) == ([], 0.0, key)
    assert (total(api), total(api, "stores")) == (0, 1)
    assert api.post("/api2/clients", json=CLIENT).json()["id"] == first


def test_sandboxes_share_nothing() -> None:
    with Sandbox() as one, Sandbox() as two:
        assert len({one.base_url, two.base_url, one.api_key, two.api_key}) == 4
        httpx.post(f"{one.base_url}/api2/clients", headers={"apikey": one.api_key}, json=CLIENT)
        answer = httpx.get(f"{two.base_url}/api2/clients", headers={"apikey": two.api_key})
        assert answer.json()["data"] == []
        assert httpx.get(f"{two.base_url}/api2/clients", headers={"apikey": one.api_key}).status_code == 401


@pytest.mark.parametrize("gone", [True, False], ids=["by somebody who has left", "by somebody who waits"])
def test_it_stops_during_a_call(gone: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr("daftra_client.sandbox.server._GRACE_SECONDS", 0.05)
    ended: list[str] = []

    def ask(url: str, key: str) -> None:
        try:
            httpx.get(url, headers={"apikey": key}, timeout=0.1 if gone else 30)
        except httpx.HTTPError as error:
            ended.append(type(error).__name__)

    with Sandbox() as sandbox:
        sandbox.latency = 60
        url = f"{sandbox.base_url}/api2/clients"
        caller = threading.Thread(target=ask, args=(url, sandbox.api_key))
        caller.start()
        while not sandbox.requests:
            time.sleep(0.005)
        if gone:
            caller.join()
    caller.join(60)
    assert ended == ["ReadTimeout" if gone else "RemoteProtocolError"]
    assert caplog.records == []
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_calls_in_flight_may_get_their_answers_before_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_GRACE_SECONDS", "_STOP_SECONDS"):
        monkeypatch.setattr(f"daftra_client.sandbox.server.{name}", 60)
    answers: list[int] = []

    def ask(url: str, key: str) -> None:
        answers.append(httpx.get(url, headers={"apikey": key}).status_code)

    with Sandbox() as sandbox:
        sandbox.latency = 0.3
        caller = threading.Thread(target=ask, args=(f"{sandbox.base_url}/api2/clients", sandbox.api_key))
        caller.start()
        while not sandbox.requests:
            time.sleep(0.005)
    caller.join(60)
    assert answers == [200]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_application_works_without_a_server(backend: str) -> None:
    sandbox = Sandbox()

    async def talk() -> None:
        transport = httpx.ASGITransport(sandbox.app)
        headers = {"apikey": sandbox.api_key}
        async with httpx.AsyncClient(transport=transport, base_url=sandbox.base_url, headers=headers) as api:
            assert (await api.post("/api2/clients.json", json=CLIENT)).status_code == 202
            sandbox.fail_next(drop=True)
            with pytest.raises(httpx.RemoteProtocolError):
                await api.get("/api2/clients")
            assert (await api.get("/api2/clients")).json()["pagination"]["total_results"] == 1

    anyio.run(talk, backend=backend)
    sandbox.close()


def test_a_database_file_survives(tmp_path: Path) -> None:
    for expected in (1, 2):
        with Sandbox(database=tmp_path / "daftra.sqlite") as sandbox:
            headers = {"apikey": sandbox.api_key}
            httpx.post(f"{sandbox.base_url}/api2/clients", headers=headers, json=CLIENT)
            with httpx.Client(base_url=sandbox.base_url, headers=headers) as api:
                assert (total(api), total(api, "stores")) == (expected, 1)


@pytest.mark.parametrize("options", [{"host": "0.0.0.0"}, {"host": "example.com"}, {"date_format": "DD/MM"}])
def test_a_wrong_setting_is_refused(options: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"loopback|date format"):
        Sandbox(**options)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("seconds", [-1.0, float("inf"), float("nan")])
def test_a_lag_is_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(ValueError, match="read_lag"):
        Sandbox(behaviour=Behaviour(read_lag=seconds))


def test_no_key_is_shown_in_a_repr() -> None:
    with Sandbox(api_key="key-1") as sandbox:
        assert repr(sandbox) == f"<Sandbox {sandbox.base_url}>"


WITHOUT = "import runpy, sys; sys.modules[{missing!r}] = None; sys.argv[0] = 'x'; {statement}"
AS_A_COMMAND = "runpy.run_module('daftra_client.sandbox', run_name='__main__', alter_sys=True)"


@pytest.mark.parametrize("missing", ["jinja2", "sqlalchemy", "starlette", "uvicorn"])
def test_without_its_extra_the_command_line_says_which_one_is_needed(missing: str) -> None:
    program = WITHOUT.format(missing=missing, statement=AS_A_COMMAND)
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "python -m daftra_client.sandbox: error: the local Daftra needs the extra: "
        f"pip install 'daftra-client[sandbox]' ({missing} is missing)\n"
    )


@pytest.mark.parametrize(
    ("missing", "error"),
    [
        ("starlette", "ImportError: the local Daftra needs the extra: pip install 'daftra-client[sandbox]'"),
        ("httpx", "ModuleNotFoundError: import of httpx halted"),  # no part of the extra
    ],
)
def test_without_its_extra_an_import_says_which_one_is_needed(missing: str, error: str) -> None:
    program = WITHOUT.format(missing=missing, statement="from daftra_client.sandbox import Sandbox")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1].startswith(error)

"""Webhooks, as a receiver on this machine gets them."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from daftra_client import webhooks
from daftra_client.sandbox import Sandbox
from tests.support.waiting import wait_until

CLIENT = {"Client": {"business_name": "Nile Trading"}}


class Receiver:
    """A server for webhooks: it answers with the given statuses, and then with 200."""

    def __init__(self, statuses: Iterable[int] = ()) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.statuses = iter(statuses)
        self.open = threading.Event()
        self.open.set()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
                receiver.open.wait(60)
                self.send_response(next(receiver.statuses, 200))
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                """Print nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def bodies(self) -> list[Any]:
        return [json.loads(body) for _, body in self.got]

    def close(self) -> None:
        self.open.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow this machine is, a webhook is tried once, and delivered before the end."""
    for name in ("_TIMEOUT_SECONDS", "_DRAIN_SECONDS", "_STOP_SECONDS"):
        monkeypatch.setattr(f"daftra_client.sandbox.webhooks.{name}", 60.0)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.sandbox.webhooks._FIRST_PAUSE", 0.005)


def talk(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key})


def made(api: httpx.Client, resource: str, body: dict[str, Any]) -> str:
    answer = api.post(f"/api2/{resource}", json=body)
    assert answer.status_code == 202, answer.text
    id: str = answer.json()["id"]
    return id


def test_every_change_is_told_in_order(receiver: Receiver) -> None:
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        client = made(api, "clients", CLIENT)
        lines = [{"item": "Book", "unit_price": "33.5", "quantity": 2}]
        payment = {"payment_method": "cash", "amount": "7"}
        invoice = made(api, "invoices", {"Invoice": {"client_id": client}, "InvoiceItem": lines, "Payment": [payment]})
        api.put(f"/api2/clients/{client}", json={"Client": {"business_name": "Delta"}})
        api.post("/v2/api/entity/brand", json={"name": "Nile"})
        api.delete(f"/api2/invoices/{invoice}")
        sandbox.wait_for_webhooks(60)
        told = [(each.entity, each.body["id"], bool(each.body.get("deleted_at"))) for each in sandbox.webhooks]
        assert told == [
            ("client", int(client), False),
            ("invoice", int(invoice), False),
            ("invoice_payment", 31, False),
            ("client", int(client), False),
            ("brand", 501, False),
            ("invoice_payment", 31, True),
            ("invoice", int(invoice), True),
        ]
        assert [body["id"] for body in receiver.bodies()] == [id for _, id, _ in told]
        first, second = receiver.bodies()[0], receiver.bodies()[3]
        assert (first["business_name"], second["business_name"]) == ("Nile Trading", "Delta")
        created = receiver.bodies()[1]
        assert (created["summary_total"], created["summary_paid"], created["payment_status"]) == (67, 7, 1)
        assert [line["item"] for line in created["invoice_item"]] == ["Book"]
        assert created["invoice_client"]["business_name"] == "Nile Trading"
        shown = api.get(f"/v2/api/entity/client/{client}/1").json()
        assert receiver.bodies()[3] == shown, "a webhook shows what a single read shows"


def test_the_account_is_named_and_no_event(receiver: Receiver) -> None:
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        made(api, "clients", CLIENT)
        sandbox.wait_for_webhooks(60)
        site = api.get("/api2/site_info").json()["data"]["Site"]["id"]
    headers, body = receiver.got[0]
    assert (headers["x-site-id"], headers["content-type"]) == (site, "application/json")
    assert not any("signature" in name or "event" in name for name in headers)
    assert json.loads(body).keys().isdisjoint({"event", "data"})


def test_the_client_reads_what_is_delivered(receiver: Receiver) -> None:
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        client = made(api, "clients", CLIENT)
        invoice = made(api, "invoices", {"Invoice": {"client_id": client}})
        api.delete(f"/api2/invoices/{invoice}")
    events = [webhooks.parse(headers, body) for headers, body in receiver.got]
    assert [(event.entity, event.site_id, event.deleted) for event in events] == [
        ("client", 4000001, False),
        ("invoice", 4000001, False),
        ("invoice", 4000001, True),
    ]


def test_a_refused_change_is_not_told(receiver: Receiver) -> None:
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        assert api.post("/api2/clients", json={"Client": {"email": "a@example.com"}}).status_code == 400
        assert api.get("/api2/stores/1").status_code == 200
        sandbox.switch_off("brand")
        api.post("/v2/api/entity/brand", json={"name": "Nile"})
        sandbox.wait_for_webhooks(60)
    assert receiver.got == []


@pytest.mark.usefixtures("quick")
def test_a_receiver_that_fails_at_first_gets_all_in_order() -> None:
    receiver = Receiver([500, 302, 404])
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        ids = [int(made(api, "clients", {"Client": {"business_name": str(n)}})) for n in range(3)]
        sandbox.wait_for_webhooks(60)
        assert [(each.status, each.tries, each.delivered) for each in sandbox.webhooks] == [
            (200, 4, True),
            (200, 1, True),
            (200, 1, True),
        ]
    receiver.close()
    assert [body["id"] for body in receiver.bodies()] == [ids[0]] * 4 + ids[1:]


@pytest.mark.usefixtures("quick")
def test_what_nobody_takes_is_given_up() -> None:
    receiver = Receiver([500] * 5)
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        for _ in range(2):
            made(api, "clients", CLIENT)
        sandbox.wait_for_webhooks(60)
        assert [(each.status, each.tries, each.delivered) for each in sandbox.webhooks] == [
            (500, 5, False),
            (200, 1, True),
        ]
    receiver.close()


@pytest.mark.usefixtures("quick")
def test_nobody_has_to_listen(receiver: Receiver) -> None:
    url = receiver.url
    receiver.close()
    with Sandbox(webhook_url=url) as sandbox, talk(sandbox) as api:
        made(api, "clients", CLIENT)
        sandbox.wait_for_webhooks(60)
        assert [(each.url, each.status, each.tries) for each in sandbox.webhooks] == [(url, None, 5)]


def test_an_answer_without_an_end_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    passed = 0.0
    monkeypatch.setattr(
        "daftra_client.sandbox.webhooks.time", SimpleNamespace(monotonic=lambda: time.monotonic() + passed)
    )
    done = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            nonlocal passed
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(200)
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(b"...")
                passed += 100  # more than an answer may take
                while not done.wait(0.02):
                    self.wfile.write(b"...")

        def log_message(self, format: str, *args: Any) -> None:
            """Print nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        with Sandbox(webhook_url=f"http://127.0.0.1:{server.server_port}/") as sandbox, talk(sandbox) as api:
            for _ in range(2):
                made(api, "clients", CLIENT)
            sandbox.wait_for_webhooks(1000)  # of which 200 pass in no time
            assert [(each.status, each.tries) for each in sandbox.webhooks] == [(200, 1), (200, 1)]
        done.set()
        server.shutdown()


@pytest.mark.usefixtures("quick")
def test_a_name_that_no_host_can_have_is_given_up() -> None:
    with Sandbox(webhook_url="http://a..b/") as sandbox, talk(sandbox) as api:
        made(api, "clients", CLIENT)
        sandbox.wait_for_webhooks(60)
        assert [(each.status, each.tries) for each in sandbox.webhooks] == [(None, 5)]


def test_a_proxy_of_the_environment_is_not_asked(receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")  # httpx cannot even read it without a further package
        made(api, "clients", CLIENT)
        sandbox.wait_for_webhooks(60)
        assert [(each.status, each.tries) for each in sandbox.webhooks] == [(200, 1)]


def test_answers_do_not_wait_for_receivers(receiver: Receiver) -> None:
    other = Receiver()
    receiver.open.clear()
    with Sandbox(webhook_url=[receiver.url, other.url]) as sandbox, talk(sandbox) as api:
        for _ in range(3):
            made(api, "clients", CLIENT)
        with pytest.raises(TimeoutError):  # the receiver has answered nothing yet
            sandbox.wait_for_webhooks(0.05)
        wait_until(lambda: len(other.got) == 3)  # nor do receivers wait for each other
        wait_until(lambda: receiver.got)
        assert len(receiver.got) == 1
        receiver.open.set()
        sandbox.wait_for_webhooks(60)
        assert sorted(each.url for each in sandbox.webhooks) == sorted([receiver.url] * 3 + [other.url] * 3)
    other.close()
    assert receiver.bodies() == other.bodies()


def test_a_record_is_told_as_it_was(receiver: Receiver) -> None:
    receiver.open.clear()
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        client = made(api, "clients", CLIENT)
        api.put(f"/api2/clients/{client}", json={"Client": {"business_name": "Delta"}})
        receiver.open.set()
    assert [body["business_name"] for body in receiver.bodies()] == ["Nile Trading", "Delta"]


def test_what_waits_is_delivered_before_the_end(receiver: Receiver) -> None:
    receiver.open.clear()
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        for _ in range(20):
            made(api, "clients", CLIENT)
        threading.Timer(0.1, receiver.open.set).start()
    assert (len(receiver.got), len(sandbox.webhooks)) == (20, 20)


def test_a_reset_forgets_what_waits(receiver: Receiver) -> None:
    receiver.open.clear()
    with Sandbox(webhook_url=receiver.url) as sandbox, talk(sandbox) as api:
        for name in ("A", "B"):
            made(api, "clients", {"Client": {"business_name": name}})
        wait_until(lambda: receiver.got)
        sandbox.reset()
        receiver.open.set()
        made(api, "clients", {"Client": {"business_name": "C"}})
        sandbox.wait_for_webhooks(60)
        assert [each.body["business_name"] for each in sandbox.webhooks] == ["C"]
    assert [body["business_name"] for body in receiver.bodies()] == ["A", "C"]


def test_nobody_is_told_of_the_first_records(receiver: Receiver, tmp_path: Any) -> None:
    for _ in range(2):  # the second time with the records of an earlier run, which a reset discards
        with Sandbox(webhook_url=receiver.url, database=tmp_path / "daftra.sqlite") as sandbox:
            sandbox.reset()
            sandbox.wait_for_webhooks(60)
    assert receiver.got == []


async def test_webhooks_need_no_server(receiver: Receiver) -> None:
    sandbox = Sandbox(webhook_url=receiver.url)
    transport, headers = httpx.ASGITransport(sandbox.app), {"apikey": sandbox.api_key}
    async with httpx.AsyncClient(transport=transport, base_url=sandbox.base_url, headers=headers) as api:
        assert (await api.post("/api2/clients", json=CLIENT)).status_code == 202
    sandbox.close()
    assert [body["business_name"] for body in receiver.bodies()] == ["Nile Trading"]


@pytest.mark.parametrize("url", ["example.com/hook", "ftp://example.com/hook", "http://", "http://a.b:port", ""])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^webhooks cannot be sent to "):
        Sandbox(webhook_url=url)


PROGRAM = """
import asyncio, sys, httpx
from daftra_client.sandbox import Sandbox
from daftra_client.sandbox import webhooks
webhooks._DRAIN_SECONDS = webhooks._STOP_SECONDS = 0.1
sandbox = Sandbox(webhook_url=sys.argv[1])
async def main():
    transport, headers = httpx.ASGITransport(sandbox.app), {"apikey": sandbox.api_key}
    async with httpx.AsyncClient(transport=transport, base_url=sandbox.base_url, headers=headers) as api:
        for _ in range(3):
            assert (await api.post("/api2/clients", json={"Client": {"business_name": "A"}})).status_code == 202
asyncio.run(main())
"""


@pytest.mark.parametrize("end", ["", "sandbox.close()", "del sandbox; import gc; gc.collect()"])
@pytest.mark.parametrize("hanging", [True, False], ids=["a receiver that hangs", "nobody listens"])
def test_a_program_ends_without_a_word(receiver: Receiver, hanging: bool, end: str) -> None:
    if hanging:
        receiver.open.clear()
    else:
        receiver.close()
    command = [sys.executable, "-W", "error", "-c", PROGRAM + end, receiver.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

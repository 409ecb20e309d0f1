"""``python -m daftra_client.sandbox``: its options, and what it prints for people and parent processes."""

from __future__ import annotations

import dataclasses
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Behaviour
from daftra_client.sandbox.__main__ import main
from daftra_client.sandbox.switches import read_switches

COMMAND = [sys.executable, "-W", "error", "-m", "daftra_client.sandbox", "--port", "0"]
SIGNALS = pytest.mark.skipif(sys.platform == "win32", reason="signals work differently there")


@contextmanager
def serving(*options: str) -> Iterator[dict[str, str]]:
    """Run the command line, as a parent process does; what it printed, by name."""
    with subprocess.Popen([*COMMAND, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url, key = process.stdout.readline().rstrip("\n").split(" apikey ")
            lines = (process.stdout.readline().rstrip("\n").partition(" ") for _ in range(4))
            yield {"url": url, "apikey": key, **{name: value for name, _, value in lines}}
        finally:
            process.send_signal(signal.SIGTERM)
            rest, errors = process.communicate(timeout=60)
        assert (process.returncode, rest, errors) == (0, "", "")


@SIGNALS
def test_it_serves_until_it_is_told_to_stop() -> None:
    with serving("--api-key", "key-1", "--date-format", "%Y.%m.%d", "--currency", "EGP") as printed:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", printed["url"])
        assert printed["apikey"] == "key-1"
        answer = httpx.get(f"{printed['url']}/api2/site_info.json", headers={"apikey": "key-1"})
    site = answer.json()["data"]["Site"]
    assert (site["date_format"], site["currency_code"]) == ("YYYY.MM.DD", "EGP")


@SIGNALS
@pytest.mark.parametrize("chosen", [True, False], ids=["chosen", "random"])
def test_what_it_prints_is_enough_for_a_token(chosen: bool) -> None:
    values = {"client_id": "7", "client_secret": "cs-1", "username": "a@example.com", "password": "pw 1"}
    options = [text for name, value in values.items() for text in (f"--{name.replace('_', '-')}", value)]
    with serving(*(options if chosen else ())) as printed:
        url = printed.pop("url")
        printed.pop("apikey")
        assert [*printed] == [*values]
        assert (printed == values) is chosen
        form = {"grant_type": "password", **printed}
        token = httpx.post(f"{url}/v2/oauth/token", data=form).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert httpx.get(f"{url}/api2/clients", headers=headers).status_code == 200


@SIGNALS
def test_it_obeys_its_options() -> None:
    options = ["--switched-off", "brand", "--switch", "missing_entity_status=400", "--switch", "nested_lines=yes"]
    with serving(*options, "--latency", "0.2", "--webhook-url", "http://127.0.0.1:9/") as printed:
        api = httpx.Client(base_url=printed["url"], headers={"apikey": printed["apikey"]})
        answer = api.get("/v2/api/entity/brand/list")
        assert (answer.status_code, answer.json()) == (400, {"error": "Entity Not exists"})
        assert answer.elapsed.total_seconds() >= 0.2
        client = api.post("/api2/clients", json={"Client": {"business_name": "A"}}).json()["id"]
        lines = [{"item": "Book", "unit_price": 5, "quantity": 1}]
        made = api.post("/api2/invoices", json={"Invoice": {"client_id": client, "InvoiceItem": lines}})
        assert made.status_code == 202
        api.close()


@SIGNALS
def test_it_can_be_silent() -> None:
    kept = socket.socket()  # no other process is given its port meanwhile, as long as it does not listen
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind(("127.0.0.1", 0))
    port = kept.getsockname()[1]
    command = [*COMMAND, "--port", str(port), "--api-key", "key-1", "--quiet"]
    with kept, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        url, ended = f"http://127.0.0.1:{port}/api2/clients", time.monotonic() + 60
        while True:
            try:
                answer = httpx.get(url, headers={"apikey": "key-1"})
                break
            except httpx.TransportError:
                assert time.monotonic() < ended, "it does not serve"
                time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=60) == ("", "")
    assert (answer.status_code, process.returncode) == (200, 0)


@SIGNALS
def test_it_ends_well_however_soon_it_is_told_to_stop(tmp_path: Path) -> None:
    code = (
        "import signal, sys\n"
        "from daftra_client.sandbox import Sandbox\n"
        "from daftra_client.sandbox.__main__ import main\n"
        "start = Sandbox.start\n"
        "def stopped_at_once(sandbox):\n"
        "    start(sandbox)\n"
        "    signal.raise_signal(signal.SIGTERM)\n"
        "Sandbox.start = stopped_at_once\n"
        "sys.exit(main(['--port', '0', '--quiet', '--dump', sys.argv[1]]))\n"
    )
    command = [sys.executable, "-W", "error", "-c", code, str(tmp_path / "dump.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "dump.json").exists()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--host", "0.0.0.0"], "loopback"),
        (["--webhook-url", "example.com"], "webhooks cannot be sent to 'example.com'"),
        (["--latency", "-1"], "a number of seconds is expected, not '-1'"),
        (["--latency", "soon"], "a number of seconds is expected, not 'soon'"),
        (["--switch", "partial=yes"], "there is no switch 'partial'; there are partial_updates, list_order, "),
        (["--switch", "nested_lines=perhaps"], "the switch nested_lines takes yes or no, not 'perhaps'"),
        (["--switch", "nested_lines"], "the switch nested_lines takes yes or no, not ''"),
        (["--switch", "missing_entity_status=404"], "missing_entity_status takes 200 or 400, not '404'"),
        (["--switch", "range_names=any"], "the switch range_names takes date_from or from_date, not 'any'"),
        (["--switch", "read_lag=x"], "the switch read_lag takes a number, not 'x'"),
        (
            ["--switch", "list_order=invoices"],
            "list_order takes NAME:VALUE with commas between them, where VALUE is oldest or newest, not 'invoices'",
        ),
        (["--switch", "list_order=invoices:last"], "VALUE is oldest or newest, not 'invoices:last'"),
    ],
)
def test_a_wrong_option_has_a_reason(options: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--port", "0", *options])
    assert end.value.code == 2
    assert complaint in capsys.readouterr().err


SWITCHES: dict[str, tuple[str, Any]] = {
    "partial_updates": ("clients, invoices", frozenset({"clients", "invoices"})),
    "list_order": ("invoices:newest,*:oldest", {"invoices": "newest", "*": "oldest"}),
    "missing_entity_status": ("400", 400),
    "range_names": ("from_date", "from_date"),
    "range_dates": ("both", "both"),
    "key_with_token": ("no", False),
    "nested_lines": ("true", True),
    "unique_id": ("0", False),
    "trimmed_references": ("YES", True),
    "read_lag": ("0.2", 0.2),
    "one_branch": ("yes", True),
    "vague_reads": ("1", True),
}


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_is_read(name: str) -> None:
    text, value = SWITCHES[name]
    assert read_switches([f"{name}={text}"]) == dataclasses.replace(Behaviour(), **{name: value})


def test_switches_come_together_and_the_last_one_wins() -> None:
    read = read_switches(["read_lag=1", "unique_id=no", "read_lag=2"])
    assert read == Behaviour(read_lag=2.0, unique_id=False)


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Behaviour)])
def test_every_switch_can_be_set_to_its_default(name: str) -> None:
    default = getattr(Behaviour(), name)
    assert read_switches([f"{name}={default or ('' if default in (frozenset(), {}) else default)}"]) == Behaviour()


@SIGNALS
def test_the_plan_and_the_stock_can_be_limited() -> None:
    with (
        serving("--plan-limit", "clients=1", "--plan-limit", "staff=9", "--no-negative-stock") as printed,
        httpx.Client(base_url=printed["url"], headers={"apikey": printed["apikey"]}) as api,
    ):
        client = {"Client": {"business_name": "A"}}
        made = api.post("/api2/clients", json=client)
        assert (made.status_code, api.post("/api2/clients", json=client).status_code) == (202, 402)
        chair = {"Product": {"name": "Chair", "track_stock": 1, "initial_stock_level": 2, "store_id": 1}}
        line = {"product_id": api.post("/api2/products", json=chair).json()["id"], "quantity": 3, "unit_price": 5}
        sale = {"Invoice": {"client_id": made.json()["id"]}, "InvoiceItem": [line]}
        assert api.post("/api2/invoices", json=sale).status_code == 400


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("clients", "a resource and a number such as clients=50 are expected, not 'clients'"),
        ("clients=-1", "a resource and a number such as clients=50 are expected, not 'clients=-1'"),
        ("client=1", "plan_limits: there is no resource 'client'; did you mean 'clients'?"),
    ],
)
def test_a_limit_that_means_nothing_is_refused(value: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--port", "0", "--plan-limit", value])
    assert (stopped.value.code, message in capsys.readouterr().err) == (2, True)

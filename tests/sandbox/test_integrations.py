"""Requests as public integrations of Daftra send them, and what these callers take from the answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox
from tests.sandbox.integrations import CALLERS
from tests.sandbox.integrations.words import Call, Caller, filled, found, matches
from tests.sandbox.integrations.world import World

OPEN: dict[str, str] = {
    "maintenance-GET /api2/work_orders.json?client_id={client}&limit=20": "work orders have no filter by client",
    "notes-DELETE /v2/api/entity/le_workflow-type-entity-36/{task}": "the vendor refuses this path",
}
"""Requests that the sandbox does not answer as their callers expect, and why not."""

_CALLS = [
    pytest.param(
        caller,
        call,
        id=f"{caller.name}-{call.name}",
        marks=[pytest.mark.skip(OPEN[f"{caller.name}-{call.name}"])] if f"{caller.name}-{call.name}" in OPEN else [],
    )
    for caller in CALLERS
    for call in caller.calls
]


@pytest.fixture
def outside(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """An HTTP client without credentials, as bare as that of a caller."""
    with httpx.Client(base_url=sandbox.base_url) as client:
        yield client


def _credentials(sandbox: Sandbox, auth: str) -> dict[str, str]:
    match auth:
        case "none":
            return {}
        case "bearer":
            return {"Authorization": f"Bearer {sandbox.access_token}"}
        case "both":
            return {"apikey": sandbox.api_key, "Authorization": f"Bearer {sandbox.access_token}"}
        case "key-as-token":
            return {"apikey": sandbox.api_key, "Authorization": f"Bearer {sandbox.api_key}"}
        case _:
            return {auth: sandbox.api_key}


def _send(client: httpx.Client, sandbox: Sandbox, world: World, caller: Caller, call: Call) -> httpx.Response:
    def fill(value: Any) -> Any:
        return filled(value, world.__getitem__)

    headers = _credentials(sandbox, call.auth or caller.auth) | fill({**caller.headers, **call.headers})
    path = fill(call.path)
    if call.form is not None:
        return client.request(call.method, path, data=fill(dict(call.form)), headers=headers)
    if call.multipart is not None:
        parts = {name: (None, value) for name, value in fill(dict(call.multipart)).items()}
        return client.request(call.method, path, files=parts, headers=headers)
    if call.raw is not None:
        return client.request(call.method, path, content=fill(call.raw), headers=headers)
    if call.json is not None:
        return client.request(call.method, path, json=fill(call.json), headers=headers)
    return client.request(call.method, path, headers=headers)


def _expect(document: Any, reads: dict[str, Any]) -> None:
    wrong = {path: (expected, found(document, path)) for path, expected in reads.items()}
    wrong = {path: pair for path, pair in wrong.items() if not matches(*pair)}
    assert not wrong, f"{wrong} in {json.dumps(document, ensure_ascii=False)[:1500]}"


@pytest.mark.parametrize(("caller", "call"), _CALLS)
def test_call(sandbox: Sandbox, api: httpx.Client, outside: httpx.Client, caller: Caller, call: Call) -> None:
    world = World(api)
    for name, value in {
        "oauth_id": sandbox.client_id,
        "oauth_secret": sandbox.client_secret,
        "username": sandbox.username,
        "password": sandbox.password,
    }.items():
        world.know(name, value)
    for name in (*call.needs, *call.finds, *call.misses, *([call.first] if call.first else [])):
        assert world[name]

    if call.behaviour:
        sandbox.behaviour = call.behaviour
    answer = _send(outside, sandbox, world, caller, call)
    assert answer.status_code in call.accepts, f"{answer.status_code} {answer.text[:1500]}"
    body: Any = answer.json() if call.reads or call.rows is not None or call.then else None
    _expect(body, filled(dict(call.reads), world.__getitem__))
    if call.rows is not None:
        _check_rows(world, call, found(body, call.rows_at))
    if isinstance(body, dict) and body.get("id") is not None:
        world.know("new", str(body["id"]))
    for look in call.then:
        later = api.get(filled(look.path, world.__getitem__))
        assert later.status_code == look.status, f"{look.path}: {later.status_code} {later.text[:500]}"
        if look.reads:
            _expect(later.json(), filled(dict(look.reads), world.__getitem__))


def _check_rows(world: World, call: Call, rows: Any) -> None:
    assert isinstance(rows, list), rows
    shown = [str(found(row, f"{call.rows}.id" if call.rows else "id")) for row in rows]
    missing = [name for name in call.finds if world[name] not in shown]
    excess = [name for name in call.misses if world[name] in shown]
    assert (missing, excess) == ([], []), f"the list has {shown}"
    if call.first:
        assert shown[:1] == [world[call.first]]
    for row in rows:
        _expect(row, filled(dict(call.row_reads), world.__getitem__))


def test_open_names_requests() -> None:
    assert set(OPEN) <= {f"{caller.name}-{call.name}" for caller in CALLERS for call in caller.calls}

"""schemathesis makes up requests from the document; whatever the sandbox answers has to be described there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import anyio
import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, assume, given, settings
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import ignored_auth, positive_data_acceptance

from daftra_client.sandbox import Sandbox
from scripts.document.source import read
from tests.sandbox.caller import CREATED_BY, FIRST, Caller
from tests.support.document import methods

pytestmark = pytest.mark.slow

Operation: TypeAlias = APIOperation[Any, Any, Any, Any]
Request: TypeAlias = Case[Operation]

DOCUMENT = read(Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml")

NAMES = [operation["operationId"] for _, _, operation in methods(DOCUMENT)]

_DAY = "(0[1-9]|1[0-9]|2[0-8])"
_MONTH = "(0[1-9]|1[0-2])"
_CLOCK = "(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]"

USUAL: dict[str, dict[str, Any]] = {
    "Date": {"type": "string", "pattern": f"^20[0-9]{{2}}-{_MONTH}-{_DAY}$"},
    "Decimal": {"type": ["integer", "string"], "minimum": 0, "pattern": r"^[1-9][0-9]{0,8}(\.[0-9]{1,4})?$"},
    "DisplayDate": {"type": "string", "pattern": f"^{_DAY}/{_MONTH}/20[0-9]{{2}}$"},
    "DisplayTimestamp": {"type": "string", "pattern": f"^{_DAY}/{_MONTH}/20[0-9]{{2}} {_CLOCK}$"},
    "Flag": {"enum": [True, False, 0, 1, "0", "1"]},
    "Id": {"type": ["integer", "string"], "minimum": 1, "pattern": "^[1-9][0-9]{0,8}$"},
    "Integer": {"type": ["integer", "string"], "minimum": 0, "maximum": 9, "pattern": "^[0-9]$"},
    "Text": {"type": ["integer", "string"], "minLength": 1},
    "Timestamp": {"type": "string", "pattern": f"^20[0-9]{{2}}-{_MONTH}-{_DAY} {_CLOCK}:[0-5][0-9]$"},
}
"""Scalars as an account takes them. The document has to allow more, a flag of 7 for one, since it reads them too."""

KEPT = frozenset({"id", "item_id", *CREATED_BY, *FIRST, "grant_type", "client_secret", "username", "password"})
"""What names a record or a person that is there; made-up values would name nobody."""

KINDS = frozenset(str(kind["const"]) for kind in DOCUMENT["components"]["schemas"]["AppointmentItemType"]["anyOf"][:-1])

UNCHECKED = [
    positive_data_acceptance,  # values of the documented type may still be refused, such as ids of no record
    ignored_auth,  # sends every request three times more; a test of its own below does it once
]

few_examples = settings(
    max_examples=5,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


def operations(sandbox: Sandbox, scalars: dict[str, dict[str, Any]]) -> dict[str, Operation]:
    """The operations by their id, each with the schemas of the document save for some scalars.

    Where methods share a method and a path, the second one is in a document of its own.
    """
    components = {**DOCUMENT["components"], "schemas": {**DOCUMENT["components"]["schemas"], **scalars}}
    documents: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    for method, path, operation in methods(DOCUMENT):
        paths = next(paths for paths in documents if method.lower() not in paths.get(path, {}))
        paths.setdefault(path, {})[method.lower()] = operation
    found: dict[str, Operation] = {}
    for paths in documents:
        schema = schemathesis.openapi.from_dict({**DOCUMENT, "paths": paths, "components": components})
        schema.app = sandbox.app
        schema.config.generation.with_security_parameters = False  # the tests say who calls
        for path, item in paths.items():
            for method, operation in item.items():
                found[operation["operationId"]] = schema[path][method]
    return found


@pytest.fixture(scope="module")
def own() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


@pytest.fixture
def sandbox(own: Sandbox) -> Sandbox:
    own.reset()
    return own


@pytest.fixture(scope="module")
def documented(own: Sandbox) -> dict[str, Operation]:
    return operations(own, {})


@pytest.fixture(scope="module")
def usual(own: Sandbox) -> dict[str, Operation]:
    return operations(own, USUAL)


def status_of(case: Request, headers: dict[str, str]) -> int:
    """The status of the answer, after nearly all checks that schemathesis has."""
    response = case.call(headers=headers)
    # v2 documents 500 for the deletion of a record that does not exist.
    documented = (
        [not_a_server_error] if case.method == "DELETE" and "500" in case.operation.definition.raw["responses"] else []
    )
    case.validate_response(response, headers=headers, excluded_checks=[*UNCHECKED, *documented])
    return response.status_code


def laid_over(accepted: Any, generated: Any) -> Any:
    """Generated content, completed and kept true to what exists by content that the account accepts."""
    match accepted, generated:
        case dict(), dict():
            own: dict[str, Any] = accepted
            made: dict[str, Any] = generated
            changed = {
                name: value if name in KEPT or name not in made else laid_over(value, made[name])
                for name, value in own.items()
            }
            return {**made, **changed}
        case list(), list():
            rows: list[Any] = generated
            return [laid_over(accepted[0], each) for each in rows] if accepted else rows
        case _:
            return generated


def prepared(sandbox: Sandbox, name: str) -> tuple[dict[str, str], Any]:
    """A path and a body that the account accepts, in an account that has what they name."""
    sandbox.reset()
    if name == "oauth_token":
        keys = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
        return {}, {"grant_type": "password", "username": sandbox.username, "password": sandbox.password, **keys}

    async def prepare() -> tuple[dict[str, str], Any]:
        transport, headers = httpx.ASGITransport(sandbox.app), {"apikey": sandbox.api_key}
        async with httpx.AsyncClient(transport=transport, base_url=sandbox.base_url, headers=headers) as api:
            caller = Caller(DOCUMENT, api)
            return await caller.path(caller.operations[name][2]), await caller.body(name)

    return anyio.run(prepare)


@pytest.mark.parametrize("name", NAMES)
def test_valid_requests_get_documented_answers(sandbox: Sandbox, documented: dict[str, Operation], name: str) -> None:
    @few_examples
    @given(case=documented[name].as_strategy(generation_mode=GenerationMode.POSITIVE))
    def check(case: Request) -> None:
        # The same path with the number of a kind lists, which is another operation.
        assume(name != "follow_up_actions_get" or str(case.path_parameters["type_or_id"]) not in KINDS)
        status_of(case, {"apikey": sandbox.api_key})

    check()


@pytest.mark.parametrize("name", NAMES)
def test_usual_values_for_existing_records_get_an_answer_that_the_document_describes(
    sandbox: Sandbox, documented: dict[str, Operation], usual: dict[str, Operation], name: str
) -> None:
    statuses: list[int] = []
    path, body = prepared(sandbox, name)

    @few_examples
    @given(case=usual[name].as_strategy(generation_mode=GenerationMode.POSITIVE))
    def check(case: Request) -> None:
        nonlocal path, body
        if statuses and case.method in {"POST", "DELETE"}:
            # A second record with the same unique values would be refused, a second deletion too.
            path, body = prepared(sandbox, name)
        request = documented[name].Case(
            path_parameters=path, query=case.query, body=laid_over(body, case.body), media_type=case.media_type
        )
        statuses.append(status_of(request, {"apikey": sandbox.api_key}))

    check()
    # A redirect that is documented is an ordinary answer, as to an update of a purchase order.
    assert any(200 <= status < 300 or status == 302 for status in statuses), statuses


def test_operations_without_credentials_get_the_401(sandbox: Sandbox, documented: dict[str, Operation]) -> None:
    statuses: dict[str, int] = {}
    for name, operation in documented.items():
        path = dict.fromkeys(re.findall(r"{(\w+)}", operation.path), "1")
        statuses[name] = status_of(operation.Case(path_parameters=path), {})
    # A token request without any parameter is no question of who asks.
    assert statuses == {**dict.fromkeys(NAMES, 401), "oauth_token": 400}

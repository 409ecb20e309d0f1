"""`daftra request`: call any address of the API."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import click
from click.shell_completion import CompletionItem

from .._common import catalog as _catalog
from .._common.redaction import is_secret, redacted
from .commands import Command, Option
from .errors import DONE, PartialSuccess, escape_control_characters, is_terminal, registered_secrets
from .session import Account, Session

if TYPE_CHECKING:
    from ..client import DaftraClient

_PORTS: Final = {"http": 80, "https": 443}
_MAX_DEPTH: Final = 200
"""Levels of an answer that are shown."""


class _Pair(click.ParamType[tuple[str, str]]):
    """A parameter of a query, written `key=value`."""

    name = "key=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value[0], value[1]
        key, sign, rest = value.partition("=")
        if not sign or not key:
            self.fail("write KEY=VALUE", param, ctx)
        return key, rest


class _Method(click.Choice[str]):
    """A method of HTTP, in capitals or not."""

    def __init__(self) -> None:
        super().__init__(("GET", "POST", "PUT", "PATCH", "DELETE"))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        return super().convert(value.upper(), param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return super().shell_complete(ctx, param, incomplete.upper())


class _Call(NamedTuple):
    method: str
    address: SplitResult
    query: Mapping[str, Sequence[str]]
    body: Any
    changes_state: bool


def _run(
    method: str, path: str, pairs: Sequence[tuple[str, str]], body: str | None, is_confirmed: bool, show_secrets: bool
) -> int:
    session: Session = click.get_current_context().obj
    address = _split(path)
    query: dict[str, list[str]] = {}
    for key, value in (*parse_qsl(address.query, keep_blank_values=True), *pairs):
        query.setdefault(key, []).append(value)
    changes_state = method != "GET" or changes_by_get(address.path)
    if changes_state and not is_confirmed and (body == "-" or not sys.stdin.isatty()):
        _refuse(f"{method} {address.path} may change data: without a terminal to confirm it, --yes is needed")
    call = _Call(method, address, query, None if body is None else _decoded(body), changes_state)
    account = None if session.is_sandbox else session.account()
    if changes_state and not is_confirmed:
        click.confirm(f"{method} {address.path} may change data of the account. Send it?", abort=True, err=True)
    answer = _answer(session, account, call)
    if not show_secrets:
        answer = redacted(answer, is_secret, secrets=registered_secrets(), max_depth=_MAX_DEPTH)
    click.echo(_json(answer))
    return DONE


def _answer(session: Session, account: Account | None, call: _Call) -> Any:
    """The decoded answer.

    Raises:
        PartialSuccess: Ctrl-C came while a change was under way.
        DaftraError: See `DaftraClient.request`.
    """
    import asyncio  # the help of all commands needs none

    try:
        return asyncio.run(_send(session, account, call))
    except KeyboardInterrupt:
        if not call.changes_state:
            raise
        raise PartialSuccess(
            f"stopped; whether {call.method} {call.address.path} was done is not known: check before you send it again"
        ) from None


async def _send(session: Session, account: Account | None, call: _Call) -> Any:
    async with session.open(account) as daftra:
        return await daftra.request(
            call.method,
            _own_path(daftra, call.address),
            query=call.query,
            body=call.body,
            changes_state=call.changes_state,
        )


def changes_by_get(path: str) -> bool:
    """Whether a path is that of a call that changes something although its method is GET."""
    return any(
        _pattern(operation["path"]).fullmatch(path)
        for resource in _catalog.resources().values()
        for operation in resource["operations"].values()
        if operation["method"] == "GET" and operation.get("changes_state")
    )


def _pattern(template: str) -> re.Pattern[str]:
    """What matches the paths of a template. The ending and the case of a path may be left open by the server."""
    pieces = re.split(r"\{[^{}]*\}", template.removesuffix(".json"))
    return re.compile(f".*{'[^/]+'.join(map(re.escape, pieces))}(?:\\.[a-z]+)?/?", re.IGNORECASE)


# --- what the user gave -----------------------------------------------------------------------------------------------


def _refuse(reason: str) -> NoReturn:
    raise click.UsageError(reason)


def _split(path: str) -> SplitResult:
    try:
        address = urlsplit(path)
    except ValueError:
        _refuse("PATH is not an address: write a path such as /api2/invoices.json, or a complete URL of the account")
    if address.fragment:
        _refuse("PATH must not have a fragment (#...)")
    return address._replace(path=unquote(address.path))


def _own_path(daftra: DaftraClient, address: SplitResult) -> str:
    """The path below the root of the account.

    Raises:
        click.UsageError: The address is that of another host.
    """
    if not address.scheme and not address.netloc:
        return address.path
    root = urlsplit(daftra._engine.settings.base_url)
    if _origin(address) != _origin(root) or not address.path.startswith(f"{root.path}/"):
        # Neither user nor query, which may be secret.
        raise click.UsageError(
            f"{address.hostname or address.scheme} is not below {root.geturl()}, and the key must not reach others: "
            "give a path, such as /api2/invoices.json"
        )
    return address.path.removeprefix(root.path)


def _origin(address: SplitResult) -> tuple[str, str, int | None]:
    try:
        port = address.port
    except ValueError:
        port = -1
    name = address.netloc.rpartition(":")[0] if address.netloc.rpartition(":")[2].isdecimal() else address.netloc
    return address.scheme, name.lower(), port or _PORTS.get(address.scheme)


def _decoded(body: str) -> Any:
    """The JSON of the option, of a file or of standard input, with exact numbers."""
    try:
        if body == "-":
            text = sys.stdin.buffer.read().decode("utf-8-sig")
        elif body.startswith("@"):
            with open(body[1:], encoding="utf-8-sig") as file:
                text = file.read()
        else:
            text = body
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
    except RecursionError:
        _refuse("--body is nested too deeply")
    except UnicodeDecodeError:
        _refuse("--body is not UTF-8")
    except ValueError as error:
        hint = "; a file is given as @FILE" if body[:1] not in ("@", "-", "{", "[") else ""
        _refuse(f"--body is not JSON: {error}{hint}")
    except OSError as error:
        _refuse(f"the file of --body cannot be read: {error.strerror}")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")


# --- the answer -------------------------------------------------------------------------------------------------------


def _json(answer: Any) -> str:
    """JSON with exact numbers: indented for people, and one line for programs."""
    import msgspec

    encoded = msgspec.json.Encoder(decimal_format="number").encode(answer)
    if not is_terminal():
        return encoded.decode()
    return escape_control_characters(msgspec.json.format(encoded, indent=2).decode())


command: Final = Command(
    name="request",
    params=[
        click.Argument(["method"], type=_Method(), metavar="METHOD"),
        click.Argument(["path"], metavar="PATH"),
        Option(
            ["--query", "pairs"],
            type=_Pair(),
            multiple=True,
            metavar="KEY=VALUE",
            help="A parameter of the query. May be given several times.",
        ),
        Option(
            ["--body"],
            metavar="JSON|@FILE|-",
            help=(
                "What to send: JSON, a file with it, or - for standard input. Numbers with a point are sent as text, "
                "which preserves every digit."
            ),
        ),
        Option(["--yes", "is_confirmed"], is_flag=True, help="Send what may change data without asking."),
        Option(["--show-secrets"], is_flag=True, help="Show keys, passwords and links that open documents."),
    ],
    callback=_run,
    help=(
        "Make one call of the API and print its answer as JSON.\n\n"
        "METHOD is GET, POST, PUT, PATCH or DELETE. PATH is a path such as /api2/invoices.json, or a complete URL of "
        "the account. What may change data is confirmed first, or needs --yes: all methods but GET, and the GETs that "
        "are known to change something. It is not repeated where its outcome is not known (exit code 3)."
    ),
)

"""`daftra check`: whether the credentials are accepted, by which account, and what they may read."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import click

from .._common import catalog as _catalog
from .commands import Command, Option
from .errors import DONE, PARTIAL, is_terminal, note, redact
from .report import make_table, open_reporter
from .session import Account, Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.console import RenderableType

    from ..client import DaftraClient
    from ..errors import DaftraError
    from ..models import Site

State = Literal["readable", "refused", "unknown"]

UNAUTHORIZED: Final = 401
"""A status that does not show that the credentials are accepted, regardless of the body."""
_MIN_DIFFERENCE: Final = 2.0
"""Seconds. Smaller differences mean nothing, since Daftra sends the time of its answer in full seconds."""


class Right(NamedTuple):
    """The result of the small list call for one resource.

    Attributes:
        resource: Name of the resource.
        state: Whether the list can be read. It is unknown where the call failed for another reason than a refusal.
        records: Number of records by the total of the answer, None without one.
        answer: What Daftra or the client said where it did not succeed, empty otherwise.
        guess: What the answer may mean; only inferred.
    """

    resource: str
    state: State
    records: int | None = None
    answer: str = ""
    guess: str = ""


class Findings(NamedTuple):
    """The results of a check."""

    facts: dict[str, Any]
    """Facts about account and credentials, by name, without unknown ones."""
    rights: list[Right]


def _run(no_rights: bool, as_json: bool) -> int:
    import asyncio  # the help of all commands needs none

    session: Session = click.get_current_context().obj
    findings = asyncio.run(_find(session, None if session.is_sandbox else session.account(), with_rights=not no_rights))
    rights = {} if no_rights else {"rights": [right._asdict() for right in findings.rights]}
    with open_reporter(as_json=as_json) as reporter:
        reporter.report({**findings.facts, **rights}, _lines(findings), partial(_draw, findings))
    unknown = sum(right.state == "unknown" for right in findings.rights)
    if unknown:
        note(f"{unknown} of {len(findings.rights)} lists could not be checked; try again later.")
    return PARTIAL if unknown else DONE


# --- asking -----------------------------------------------------------------------------------------------------------


async def _find(session: Session, account: Account | None, *, with_rights: bool) -> Findings:
    from .._call.observing import AttemptInfo, CallInfo, Observer

    differences: list[float] = []

    class Clock(Observer):
        """Compares the clock of this machine with the answers."""

        def attempt_ended(self, call: CallInfo, attempt: AttemptInfo) -> None:
            if (seconds := _clock_difference(attempt.response_headers.get("date", ""))) is not None:
                differences.append(seconds)

    async with session.open(account, observers=[Clock()]) as daftra:
        key_from = "the sandbox" if account is None else account.key_from
        facts: dict[str, Any] = {
            "address": daftra._engine.settings.base_url,
            "key_from": key_from,
            **await _account_facts(daftra, key_from),
        }
        if differences:
            facts["clock_difference_seconds"] = round(min((abs(seconds), seconds) for seconds in differences)[1])
        return Findings(facts, await _rights(daftra) if with_rights else [])


def _clock_difference(date: str) -> float | None:
    """Seconds that the clock of this machine is ahead of a header `Date`; None if the header is not valid."""
    import datetime
    from email.utils import parsedate_to_datetime

    try:
        sent = parsedate_to_datetime(date)
    except ValueError:
        return None
    if sent.tzinfo is None:
        return None
    return (datetime.datetime.now(datetime.UTC) - sent).total_seconds()


async def _account_facts(daftra: DaftraClient, key_from: str) -> dict[str, Any]:
    """What `site_info` reports about the account.

    Raises:
        ResponseError: Daftra refuses the credentials.
        DaftraError: It could not be asked.
    """
    from ..errors import AuthenticationError, PermissionDeniedError

    try:
        site = await daftra.site.get(retries=1)
    except (AuthenticationError, PermissionDeniedError) as error:
        if isinstance(error, AuthenticationError) or error.status == UNAUTHORIZED:
            error.add_advice(f"The key is from {key_from}")
            raise
        return {"credentials": "accepted", "account": None, "account_refused": _answer(error)}
    facts = {key: value for key, value in _facts_of(site).items() if value not in (None, "")}
    return {"credentials": "accepted", **facts}


def _facts_of(site: Site) -> Mapping[str, Any]:
    return {
        "account": site.business_name,
        "account_id": site.id,
        "caller": _caller(site.staff_id),
        "country": site.country_code,
        "currency": site.currency_code,
        "date_format": site.date_format,
        "plan_id": site.package_id,
        "plan_ends": site.expiry_date.isoformat() if site.expiry_date is not None else None,
        "plan_has_expired": site.is_expired,
    }


def _caller(staff_id: int | None) -> str | None:
    if staff_id is None:
        return None
    return "an API key" if staff_id < 0 else "the owner" if staff_id == 0 else f"staff member {staff_id}"


async def _rights(daftra: DaftraClient) -> list[Right]:
    """One small list call per resource that can be listed without an argument."""
    from .._common.concurrency import gather

    lists = list(_catalog.whole_lists().items())
    with _waiting(f"asking for {len(lists)} lists"):
        return await gather(
            [partial(_right, daftra, name, read) for name, read in lists],
            at_once=daftra._engine.max_concurrency,
        )


async def _right(daftra: DaftraClient, name: str, read: _catalog.Read) -> Right:
    from ..errors import DaftraError, DecodeError

    size = {"per_page": 1} if read.get("is_v2") else {"limit": 1}
    try:
        page = await getattr(daftra, name).list(**size, retries=1)
    except DecodeError as error:
        return Right(name, "readable", None, f"the client cannot read a record: {error.args[0]}")
    except DaftraError as error:
        state, guess = _meaning(error)
        return Right(name, state, None, _answer(error), guess)
    return Right(name, "readable", page.total)


def _meaning(error: DaftraError) -> tuple[State, str]:
    """What an error shows about a right, and its possible reason."""
    from ..errors import AuthenticationError, NotFoundError, PermissionDeniedError, PlanLimitError

    match error:
        case PlanLimitError():
            return "refused", "the plan of the account"
        case PermissionDeniedError():
            return "refused", "the user or key lacks the right, or the plan does not have it"
        case AuthenticationError():
            return "refused", "these credentials are not for this list, since others accept them"
        case NotFoundError():
            return "refused", "the plugin or app is not active in this account"
    return "unknown", ""


def _answer(error: DaftraError) -> str:
    """The message of an answer, without the address and the advice."""
    message = getattr(error, "message", None) or str(error)
    code = getattr(error, "code", None)
    # A failure with a status of success has no meaningful code.
    return " ".join(redact(f"{code}: {message}" if code is not None and code >= 300 else message).split())


# --- showing ----------------------------------------------------------------------------------------------------------


def _waiting(what: str) -> Any:
    """A spinner on a terminal."""
    if not (is_terminal() and sys.stderr.isatty()):
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(what)


def _lines(findings: Findings) -> Iterator[str]:
    from .terminal import cell_of

    for key, value in findings.facts.items():
        yield f"{key}\t{cell_of(value)}"
    for resource, *cells in findings.rights:
        yield "\t".join((f"list {resource}", *map(cell_of, cells)))


def _draw(findings: Findings) -> Iterator[RenderableType]:
    from rich.text import Text

    from .terminal import cell_of, draw_fields, isolated

    yield draw_fields([(key, cell_of(value)) for key, value in _in_words(findings.facts).items()])
    if not findings.rights:
        return
    table = make_table("resource", "list", right=["records"], has_rule=False)
    table.columns[0].no_wrap = table.columns[1].no_wrap = True
    has_answers = any(right.answer for right in findings.rights)
    if has_answers:
        table.add_column("answer")
    colors = {"readable": "green", "refused": "red", "unknown": "yellow"}
    for right in findings.rights:
        records = "" if right.records is None else f"{right.records:,}"
        answer = Text(isolated(cell_of(right.answer)))
        if right.guess:
            answer.append(f"\nmay mean: {right.guess}", style="dim")
        table.add_row(right.resource, Text(right.state, colors[right.state]), records, *([answer] * has_answers))
    counts = [(state, sum(right.state == state for right in findings.rights)) for state in colors]
    yield from ("", table, f"\n{', '.join(f'{count} {state}' for state, count in counts if count)}")


def _in_words(facts: Mapping[str, Any]) -> dict[str, Any]:
    shown = {key.replace("_", " "): value for key, value in facts.items()}
    seconds = shown.pop("clock difference seconds", None)
    if seconds is not None:
        way = "ahead of" if seconds > 0 else "behind"
        close = f"within {_MIN_DIFFERENCE:g} s of Daftra's"
        shown["clock here"] = close if abs(seconds) <= _MIN_DIFFERENCE else f"{abs(seconds)} s {way} Daftra's"
    return shown


command: Final = Command(
    name="check",
    params=[
        Option(["--no-rights"], is_flag=True, help="Do not ask for lists."),
        Option(["--json", "as_json"], is_flag=True, help="One JSON object."),
    ],
    callback=_run,
    help=(
        "Show whether Daftra accepts the credentials, which account they belong to, and which lists they may read: one "
        "small call for each resource that has a list. What an answer may mean is only inferred. Writes are not "
        "tried, since only a write could show them.\n\n"
        "The exit code is 0 if every list gave an answer, 3 if some did not, and 1 if the credentials are refused."
    ),
)

"""Explains how a sync would read resources, without a warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from .._common import catalog as _catalog
from .._common.concurrency import gather
from ..errors import DaftraError
from .plan import branches_of, chosen, is_of_branches, plan_of
from .results import Explanation

if TYPE_CHECKING:
    from ..client import DaftraClient


async def explain(
    daftra: DaftraClient, resources: Iterable[str] | None = None, *, bulk_lines: bool = False
) -> tuple[Explanation, ...]:
    """Explain how a sync would read resources. It changes nothing. It costs at most two calls for each resource, and
    one for the branches of the account.

    Args:
        daftra: The account.
        resources: Names of resources; all that a sync can read by default.
        bulk_lines: As for a sync.

    Raises:
        ConfigurationError: There is no such resource, or it has no list that a sync can read.
    """
    names = chosen(resources)
    async with daftra.for_account() as asked:
        asked._engine.drift.keeps_bad_values = True  # as in a sync, which accepts rows with bad values
        branches = await branches_of(asked) if any(map(is_of_branches, names)) else ()
        calls = [partial(_explained, asked, name, branches, bulk_lines) for name in names]
        return tuple(await gather(calls, at_once=asked._engine.max_concurrency))


async def _explained(daftra: DaftraClient, name: str, branches: Sequence[int], bulk_lines: bool) -> Explanation:
    try:
        plan = await plan_of(daftra, name, branches, bulk_lines=bulk_lines, probe=True)
    except DaftraError as error:
        return Explanation(name, reason=str(error))
    read = _catalog.list_of(name)
    evidence = {hidden["rows"]: hidden["evidence"] for hidden in read.get("hides", ())}
    return Explanation(
        name,
        plan.changes.value,
        plan.lines.value,
        plan.listings,
        hidden={rows: evidence[rows] for rows in plan.hidden},
        limited={each["rows"]: each["right"] for each in read.get("rights", ())},
        unread=plan.unread,
        branches=plan.branches,
    )

"""How resources would be read, without a warehouse."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from .. import _catalog
from .._loop.concurrency import gather
from ..errors import DaftraError
from .plan import chosen, plan_of
from .results import Explanation

if TYPE_CHECKING:
    from ..client import DaftraClient


async def explain(daftra: DaftraClient, resources: Iterable[str] | None = None) -> tuple[Explanation, ...]:
    """Say how a sync would read resources. It changes nothing, and costs at most one call for each of them.

    Args:
        daftra: The account.
        resources: Names of resources; all that a sync can read by default.

    Raises:
        ConfigurationError: There is no such resource, or it has no list that a sync can read.
    """
    calls = [partial(_explained, daftra, name) for name in chosen(resources)]
    return tuple(await gather(calls, at_once=daftra._engine.max_concurrency))


async def _explained(daftra: DaftraClient, name: str) -> Explanation:
    try:
        plan = await plan_of(daftra, name)
    except DaftraError as error:
        return Explanation(name, reason=str(error))
    hides = _catalog.list_of(name).get("hides", ())
    evidence = {hidden["rows"]: hidden["evidence"] for hidden in hides}
    hidden = {rows: evidence[rows] for rows in plan.hidden}
    return Explanation(name, plan.way.value, plan.lines.value, plan.shows, hidden)

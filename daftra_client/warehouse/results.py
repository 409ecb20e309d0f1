"""What a sync did, and what it tells while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import attrs

Status: TypeAlias = Literal["whole", "stopped", "failed"]


@attrs.frozen
class ResourceResult:
    """What a sync did for one resource.

    Attributes:
        resource: Its name, which its table has too.
        plan: How it was read, in words.
        status: `whole` if all of its rows were read and loaded, `stopped` if the budget was spent or the run was asked
            to stop before, `failed` if an error ended it. What was loaded before stays, and the next run goes on.
        rows: Rows that were read.
        changed: Records that were new or changed, and were loaded.
        deleted: Records that were marked as deleted.
        reason: Why it is not whole.
    """

    resource: str
    plan: str
    status: Status
    rows: int = 0
    changed: int = 0
    deleted: int = 0
    reason: str | None = None


@attrs.frozen
class SyncResult:
    """What a sync did.

    Attributes:
        run: The name of the run, which the table `_sync_runs` of the warehouse has too.
        resources: What it did for each resource.
        calls: Attempts to call Daftra.
        packages: Packages that were loaded.
        seconds: How long it took.
        notes: What else there is to say, such as a column that has a new name because its type changed.
    """

    run: str
    resources: tuple[ResourceResult, ...]
    calls: int
    packages: int
    seconds: float
    notes: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the warehouse has all rows of all resources as they were when they were read."""
        return all(result.status == "whole" for result in self.resources)


@attrs.frozen
class Progress:
    """How far a resource is, told while it is read.

    Attributes:
        resource: Its name.
        rows: Rows that were read.
        total: Rows in all, as far as that is known.
        changed: Records that were new or changed.
        result: What was done, at its end.
    """

    resource: str
    rows: int = 0
    total: int | None = None
    changed: int = 0
    result: ResourceResult | None = None


@attrs.frozen
class Loading:
    """A package is loaded, or has been.

    Attributes:
        rows: Its rows, lines included; 0 at its end.
    """

    rows: int


Listener: TypeAlias = Callable[[Progress | Loading], None]
"""Called in the event loop for each step."""

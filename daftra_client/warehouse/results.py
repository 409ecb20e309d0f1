"""What a sync did, and what it tells while it runs."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from .names import dataset_of

Status: TypeAlias = Literal["whole", "refused", "stopped", "failed"]


@attrs.frozen
class ResourceResult:
    """What a sync did for one resource.

    Attributes:
        resource: Its name, which its table has too.
        plan: How it was read, in words.
        status: `whole` if all of its rows were read and loaded; `refused` if the account does not show it, it was not
            asked for by name, and the warehouse has no row of it; `stopped` if the budget was spent or the run was
            asked to stop before; `failed` if an error ended it. What was loaded before stays, and the next run goes on.
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


class _Summed(ABC):
    """Sums over what was done for each resource."""

    __slots__ = ()

    @property
    @abstractmethod
    def _of_each(self) -> tuple[ResourceResult, ...]: ...

    @property
    def rows(self) -> int:
        """Rows that were read."""
        return sum(result.rows for result in self._of_each)

    @property
    def changed(self) -> int:
        """Records that were new or changed, and were loaded."""
        return sum(result.changed for result in self._of_each)

    @property
    def deleted(self) -> int:
        """Records that were marked as deleted."""
        return sum(result.deleted for result in self._of_each)

    def count(self, status: Status) -> int:
        """How many resources have this status."""
        return sum(result.status == status for result in self._of_each)


@attrs.frozen
class SyncResult(_Summed):
    """What a sync did.

    Attributes:
        run: The name of the run, which the table `_sync_runs` of the warehouse has too.
        account: The name of the account in the warehouse.
        to: The address of the warehouse, without a password.
        resources: What it did for each resource.
        calls: Attempts to call Daftra.
        packages: Packages that were loaded.
        seconds: How long it took.
        notes: What else there is to say, such as a column that has a new name because its type changed.
    """

    run: str
    account: str
    to: str
    resources: tuple[ResourceResult, ...]
    calls: int
    packages: int
    seconds: float
    notes: tuple[str, ...] = ()

    @property
    def _of_each(self) -> tuple[ResourceResult, ...]:
        return self.resources

    @property
    def is_whole(self) -> bool:
        """Whether the warehouse has all rows, as they were when they were read, of all that the account shows.

        An account that shows nothing at all, as to a key without rights, has not been synced.
        """
        found = {result.status for result in self.resources}
        return found <= {"whole", "refused"} and found != {"refused"}

    @property
    def outcome(self) -> Literal["whole", "stopped", "partly", "failed"]:
        """What became of it.

        `whole` as `is_whole` says; `stopped` if nothing failed and the next run goes on; otherwise `partly` if anything
        is whole or was loaded, and `failed` if not.
        """
        if self.is_whole:
            return "whole"
        found = {result.status for result in self.resources}
        if "stopped" in found and "failed" not in found:
            return "stopped"
        return "partly" if "whole" in found or self.changed else "failed"


@attrs.frozen
class Progress:
    """How far a resource is, told while it is read.

    Attributes:
        resource: Its name.
        rows: Rows that were read.
        total: Rows in all, as far as that is known.
        changed: Records that were new or changed.
        is_read: Whether it was read to its end; rows of it wait to be loaded then.
        result: What was done, once its rows are loaded.
    """

    resource: str
    rows: int = 0
    total: int | None = None
    changed: int = 0
    is_read: bool = False
    result: ResourceResult | None = None


@attrs.frozen
class Loading:
    """A package is loaded, or has been.

    Attributes:
        rows: Its rows, lines included; 0 at its end.
    """

    rows: int


@attrs.frozen
class Waiting:
    """A run waits for somebody else who has the warehouse, or waits no more.

    Attributes:
        who: Who has it, in words; empty once nobody does.
    """

    who: str


Listener: TypeAlias = Callable[[Progress | Loading | Waiting], None]
"""Called in the event loop for each step."""


@attrs.frozen
class Explanation:
    """How a resource would be read.

    Attributes:
        resource: Its name.
        changes: How changes are found.
        lines: Where the lines and other lists of a record come from.
        listings: The filters of each listing that is read. More than one where a list leaves rows out by default.
        hidden: Rows that stay hidden, since nothing is known to bring them, each with the evidence of that.
        limited: Rows that stay hidden unless the user of the credentials has a right, each with that right.
        unread: Lists of the records that are not read.
        branches: The branches of the account whose rows are asked for, if it has several.
        reason: Why the account does not answer it; all but the name are empty then.
    """

    resource: str
    changes: str = ""
    lines: str = ""
    listings: tuple[Mapping[str, Any], ...] = ()
    hidden: Mapping[str, str] = attrs.field(factory=dict)
    limited: Mapping[str, str] = attrs.field(factory=dict)
    unread: tuple[str, ...] = ()
    branches: tuple[int, ...] = ()
    reason: str | None = None


@attrs.frozen
class TableStatus:
    """What a table of a warehouse has.

    Attributes:
        table: Its name.
        rows: Its rows that are not marked as deleted.
        deleted: Rows that are.
        unfinished: Rows of either kind whose package did not come to its end. The next run loads them again.
        whole_at: When the last run began that read all of the resource; None for tables of lines, or if there was none.
    """

    table: str
    rows: int
    deleted: int
    unfinished: int
    whole_at: datetime.datetime | None = None


@attrs.frozen
class RunStatus(_Summed):
    """What a run did.

    Attributes:
        run: Its name.
        started_at: When it began.
        ended_at: When it ended.
        results: What it did for each resource.
    """

    run: str
    started_at: datetime.datetime
    ended_at: datetime.datetime
    results: tuple[ResourceResult, ...]

    @property
    def _of_each(self) -> tuple[ResourceResult, ...]:
        return self.results


@attrs.frozen
class AccountStatus:
    """What a warehouse has of an account.

    Attributes:
        account: Its name in the warehouse.
        tables: Its tables.
        runs: The last runs that came to their end, the latest one first.
        is_pending: This machine has a package of a run that died. The next run loads it before anything else.
        holder: Who syncs the account now; None if nobody does, as far as this can be seen.
    """

    account: str
    tables: tuple[TableStatus, ...]
    runs: tuple[RunStatus, ...]
    is_pending: bool
    holder: str | None

    @property
    def dataset(self) -> str:
        """The dataset, or schema, that has its tables."""
        return dataset_of(self.account)

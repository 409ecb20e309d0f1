"""The results and the progress of a sync."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from .names import dataset_of

Status: TypeAlias = Literal["complete", "refused", "stopped", "failed"]


@attrs.frozen
class ResourceResult:
    """The result of a sync for one resource.

    Attributes:
        resource: The name of the resource and of its table.
        plan: A description of how it was read.
        status: `complete` if all of its rows were read and loaded; `refused` if the account does not allow to read it,
            it was not requested by name, and the warehouse has no rows of it; `stopped` if the budget was used up or
            the run was asked to stop before; `failed` after an error. What was loaded stays, and the next run
            continues.
        rows: Rows read.
        changed: New or changed records that were loaded.
        deleted: Records that were marked as deleted.
        reason: Why it is not complete.
    """

    resource: str
    plan: str
    status: Status
    rows: int = 0
    changed: int = 0
    deleted: int = 0
    reason: str | None = None


class _Summed(ABC):
    """Sums over the results of all resources."""

    __slots__ = ()

    @property
    @abstractmethod
    def _of_each(self) -> tuple[ResourceResult, ...]: ...

    @property
    def rows(self) -> int:
        """Rows read."""
        return sum(result.rows for result in self._of_each)

    @property
    def changed(self) -> int:
        """New or changed records that were loaded."""
        return sum(result.changed for result in self._of_each)

    @property
    def deleted(self) -> int:
        """Records that were marked as deleted."""
        return sum(result.deleted for result in self._of_each)

    def count(self, status: Status) -> int:
        """Return the number of resources with this status."""
        return sum(result.status == status for result in self._of_each)


@attrs.frozen
class SyncResult(_Summed):
    """The result of a sync.

    Attributes:
        run: The name of the run, as in the table `_sync_runs` of the warehouse.
        account: The name of the account in the warehouse.
        to: The address of the warehouse, without a password.
        resources: The result for each resource.
        calls: Calls to Daftra, retries included.
        packages: Packages loaded.
        seconds: The duration in seconds.
        notes: Other messages for the user, for example about a column that was renamed because its type changed.
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
    def is_complete(self) -> bool:
        """Whether the warehouse has all rows of all resources that the account allows to read.

        It is False if the account does not allow to read any resource, for example with a key without permissions.
        """
        found = {result.status for result in self.resources}
        return found <= {"complete", "refused"} and found != {"refused"}

    @property
    def outcome(self) -> Literal["complete", "stopped", "partial", "failed"]:
        """The outcome in one word.

        `complete` if `is_complete` is true; `stopped` if nothing failed and the next run continues; otherwise `partial`
        if any resource is complete or any row was loaded, and `failed` if not.
        """
        if self.is_complete:
            return "complete"
        found = {result.status for result in self.resources}
        if "stopped" in found and "failed" not in found:
            return "stopped"
        return "partial" if "complete" in found or self.changed else "failed"


@attrs.frozen
class Progress:
    """The progress of a sync: of one resource, and of the run that loads its rows.

    Attributes:
        resource: The name of the resource; None if only the progress of the run changed.
        rows: Rows of the resource read.
        total: The total number of its rows, if it is known.
        changed: New or changed records of it.
        is_read: Whether it was read completely; its rows may not be loaded yet.
        result: Its result, when its rows are loaded.
        loading: Rows of the package that the run is loading, lines included; 0 if it is not loading.
        packages: Packages that the run has loaded.
        waiting_for: A description of the other program for which the run waits; empty if it does not wait.
    """

    resource: str | None = None
    rows: int = 0
    total: int | None = None
    changed: int = 0
    is_read: bool = False
    result: ResourceResult | None = None
    loading: int = 0
    packages: int = 0
    waiting_for: str = ""


Listener: TypeAlias = Callable[[Progress], None]
"""Called in the event loop for each step."""


@attrs.frozen
class Explanation:
    """How a sync would read a resource.

    Attributes:
        resource: The name of the resource.
        changes: How changes are found.
        lines: The source of the lines and other lists of a record.
        listings: The filters of each listing that is read. There are several if the list omits rows by default.
        hidden: Rows that cannot be read in any known way, each with the evidence.
        limited: Rows that can be read only with a certain permission, each with the permission.
        unread: Lists of the records that are not read.
        branches: The branches whose rows are requested, if the account has several.
        reason: Why the account does not have the resource; then all other attributes are empty.
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
    """The status of a table in a warehouse.

    Attributes:
        table: Its name.
        rows: Rows that are not marked as deleted.
        deleted: Rows that are marked as deleted.
        unfinished: Rows of either kind whose package was not loaded completely. The next run loads them again.
        complete_at: The start of the last run in which the resource was complete; None for tables of lines, or if there
            was none.
    """

    table: str
    rows: int
    deleted: int
    unfinished: int
    complete_at: datetime.datetime | None = None


@attrs.frozen
class RunStatus(_Summed):
    """The results of a run.

    Attributes:
        run: Its name.
        started_at: When it started.
        ended_at: When it ended.
        results: The result for each resource.
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
    """The status of an account in a warehouse.

    Attributes:
        account: Its name in the warehouse.
        tables: Its tables.
        runs: The last completed runs, the latest one first.
        is_pending: Whether this machine has a package of a killed run. The next run loads it first.
        holder: The run that syncs the account now; None if there is none or it cannot be determined.
    """

    account: str
    tables: tuple[TableStatus, ...]
    runs: tuple[RunStatus, ...]
    is_pending: bool
    holder: str | None

    @property
    def dataset(self) -> str:
        """The dataset, or schema, that contains its tables."""
        return dataset_of(self.account)

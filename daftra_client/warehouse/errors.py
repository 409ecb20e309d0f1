"""Errors of a sync. All of them are `DaftraError`s."""

from __future__ import annotations

from ..errors import DaftraError


class WarehouseError(DaftraError):
    """The warehouse cannot be used, or rejected what was loaded. The message says what to do."""


class WarehouseBusyError(WarehouseError):
    """Another program holds the warehouse, or another run syncs the same account. Nothing was changed."""


class HeldError(WarehouseBusyError):
    """Another program uses the warehouse now, and may release it soon.

    Attributes:
        holder: A description of the other program.
        timeout: Seconds for which a run waits.
        stop_timeout: The same for a run that was asked to stop but still has rows to load.
    """

    def __init__(self, holder: str, advice: str, *, timeout: float, stop_timeout: float) -> None:
        self.holder = holder
        self.timeout = timeout
        self.stop_timeout = stop_timeout
        super().__init__(f"{holder}{advice}; nothing is lost")


class LeaseLostError(WarehouseError):
    """A run lost the lease of its account, and stopped before it wrote again. What was loaded stays."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what}. The run ended, because another run may be active. What was loaded stays, and the next run "
            "continues from there"
        )


class DeletionsRefusedError(WarehouseError):
    """So many records were deleted at once that none was marked as deleted; see `sync(allow_deletions=...)`.

    Attributes:
        resource: The resource.
        deleted: How many of its records are no longer in the account.
        known: How many of its records the warehouse has.
    """

    def __init__(self, resource: str, deleted: int, known: int, allowed: float) -> None:
        self.resource = resource
        self.deleted = deleted
        self.known = known
        super().__init__(
            f"{resource}: {deleted:,} of {known:,} records are no longer in the account, more than {allowed:.0%}, so "
            "none was marked as deleted. Check the account. If they were really deleted, allow more "
            "(allow_deletions=1.0 or --allow-deletions 1.0)"
        )

"""Errors of a sync. All of them are `DaftraError`s."""

from __future__ import annotations

import re
from typing import Final

from .._common.redaction import is_secret, redacted_text
from ..errors import DaftraError

_PASSWORD: Final = re.compile(
    r"://.*:.*@"
    r"|[?&][^=&]*(password|passwd|secret|token|key|credential|signature|sig(?==))(?![^=&]*(_path|_file)=)[^=&]*=.",
    re.IGNORECASE,
)


class WarehouseError(DaftraError):
    """The warehouse cannot be used, or refused what was loaded. The message says what to do."""


class WarehouseBusyError(WarehouseError):
    """Another program holds the warehouse, or another run syncs the same account. Nothing was changed."""


class HeldError(WarehouseBusyError):
    """Somebody else has the warehouse now, and may let go of it soon.

    Attributes:
        who: Who has it, in words.
        patience: Seconds for which a run waits.
        last: The same for a run that was asked to stop, and has read what it would load.
    """

    def __init__(self, who: str, advice: str, *, patience: float, last: float) -> None:
        self.who = who
        self.patience = patience
        self.last = last
        super().__init__(f"{who}{advice}; nothing is lost")


class LeaseLostError(WarehouseError):
    """A run lost the lease of its account, and stopped before it wrote again. What was loaded stays."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what}. The run ended, since another one may be at work; what was loaded before stays, and the next run "
            "goes on"
        )


class DeletionsRefusedError(WarehouseError):
    """So many records are gone at once that no deletion was marked; see `sync(allow_deletions=...)`.

    Attributes:
        resource: The resource.
        gone: How many of its records are gone.
        known: How many of its records the warehouse has.
    """

    def __init__(self, resource: str, gone: int, known: int, allowed: float) -> None:
        self.resource = resource
        self.gone = gone
        self.known = known
        super().__init__(
            f"{resource}: {gone:,} of {known:,} records are gone, more than {allowed:.0%}, so none was marked as "
            "deleted; look into the account, and allow more if that is right (allow_deletions=1.0 or "
            "--allow-deletions 1.0)"
        )


def without_password(text: str) -> str:
    """A text whose addresses show neither what stands between the scheme and the host nor secret arguments."""
    return redacted_text(re.sub(r"://\S*@", "://", text), is_secret)


def has_password(address: str) -> bool:
    """Whether an address holds a password or another secret."""
    return _PASSWORD.search(address) is not None

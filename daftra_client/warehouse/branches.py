"""Reads the rows of all branches of an account from lists that may show only one branch at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._codec.record import Record


def listings_of(
    listings: Sequence[Mapping[str, Any]], branches: Sequence[int], shown: Set[int]
) -> Iterator[Mapping[str, Any]]:
    """Return the arguments of the listings that together have all rows of a v1 list.

    Args:
        listings: Arguments of the listings that each branch needs: the first is `{}`, each further one includes rows
            that the list omits by default.
        branches: The branches of the account, if it has several and the records belong to them.
        shown: The branches of the rows that were read. The caller adds those of each listing.
    """
    yield from listings
    # An account that shows the rows of several branches at once shows all of them.
    for branch in branches if len(shown) < 2 else ():
        if branch not in shown:
            yield from ({**listing, "branch_id": branch} for listing in listings)


def branch_of(record: Record) -> int | None:
    """Return the branch of a record, or None if it has none."""
    found = getattr(record, "branch_id", None)
    return found if type(found) is int and found > 0 else None

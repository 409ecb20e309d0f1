"""A compact set of the records that the warehouse has, with 17 bytes per record."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from .store import Known


class KnownRecords:
    """The records of one table by their ids.

    Args:
        batches: The records in the order of their ids.
    """

    def __init__(self, batches: Iterable[Sequence[Known]]) -> None:
        self._ids = array("q")
        self._hashes = array("q")
        self._kept = bytearray()  # 1 where the hash is known and the record is not marked as deleted
        self._alive = bytearray()
        for batch in batches:
            self._ids.extend(known.id for known in batch)
            self._hashes.extend(0 if known.hash is None else known.hash for known in batch)
            self._kept.extend(known.hash is not None and not known.is_deleted for known in batch)
            self._alive.extend(not known.is_deleted for known in batch)

    def __len__(self) -> int:
        """The number of records that are not marked as deleted."""
        return sum(self._alive)

    @property
    def has_any(self) -> bool:
        """Whether there is any record, marked or not."""
        return bool(self._ids)

    def has(self, id: int) -> bool:
        """Whether the record exists, its package was loaded completely, and it is not marked as deleted."""
        place = self._place(id)
        return place is not None and bool(self._kept[place])

    def is_same(self, id: int, hash: int) -> bool:
        """Whether the record was loaded with this hash, and is not marked as deleted."""
        place = self._place(id)
        return place is not None and bool(self._kept[place]) and self._hashes[place] == hash

    def alive(self) -> Iterator[int]:
        """The ids of the records that are not marked as deleted."""
        return (id for id, is_alive in zip(self._ids, self._alive, strict=True) if is_alive)

    def _place(self, id: int) -> int | None:
        place = bisect_left(self._ids, id)
        return place if place < len(self._ids) and self._ids[place] == id else None

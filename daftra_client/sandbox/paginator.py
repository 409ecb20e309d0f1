"""The flat paginator of v2 lists, in the form of the framework behind the service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from daftra_client.sandbox.wire import Json

_PAGES_PER_SIDE = 3
"""Number of pages that the links show on each side of the current one."""


@dataclass(frozen=True, slots=True)
class Page:
    """One slice of a list."""

    rows: Sequence[Json]
    total: int
    number: int
    size: int

    @property
    def last(self) -> int:
        """The number of the last page; an empty list also has one page."""
        return max(1, -(-self.total // self.size))

    def flat(self, path: str) -> dict[str, Json]:
        """The paginator of a list at ``path``. Its links contain only the page of the query."""

        def url(number: int) -> str:
            return f"{path}?page={number}"

        before = url(self.number - 1) if self.number > 1 else None
        after = url(self.number + 1) if self.number < self.last else None
        first = (self.number - 1) * self.size + 1 if self.rows else None
        return {
            "current_page": self.number,
            "data": list(self.rows),
            "first_page_url": url(1),
            "from": first,
            "last_page": self.last,
            "last_page_url": url(self.last),
            "links": [
                # Live labels are the untranslated keys of the framework.
                _link(before, "pagination.previous", self.number - 1 if before else None),
                *(
                    _link(url(number), str(number), number, active=number == self.number)
                    if number
                    else _link(None, "...", None)
                    for number in _shown(self.number, self.last)
                ),
                _link(after, "pagination.next", self.number + 1 if after else None),
            ],
            "next_page_url": after,
            "path": path,
            "per_page": self.size,
            "prev_page_url": before,
            "to": first + len(self.rows) - 1 if first else None,
            "total": self.total,
        }

    def payload(self) -> dict[str, Json]:
        """The same list in the payload envelope."""
        return {
            "data": list(self.rows),
            "pagination": {
                "total": self.total,
                "current_page": self.number,
                "per_page": self.size,
                "has_more_pages": self.number < self.last,
            },
            "permissions": {"can_add": True, "can_link": True, "can_delete_all": True},
        }

    def v1(self, path: str) -> dict[str, Json]:
        """The pagination in the form of v1."""
        return {
            "prev": f"{path}?page={self.number - 1}" if self.number > 1 else None,
            "next": f"{path}?page={self.number + 1}" if self.number < self.last else None,
            "page": self.number,
            "page_count": self.last,
            "total_results": self.total,
        }


def _link(url: str | None, label: str, page: int | None, *, active: bool = False) -> dict[str, Json]:
    return {"url": url, "label": label, "page": page, "active": active}


def _shown(current: int, last: int) -> list[int]:
    """The page numbers that get a link, with 0 for a gap."""
    window = _PAGES_PER_SIDE + 4
    if last < 2 * _PAGES_PER_SIDE + 8:
        return [*range(1, last + 1)]
    if current <= window:
        return [*range(1, window + _PAGES_PER_SIDE + 1), 0, last - 1, last]
    if current > last - window:
        return [1, 2, 0, *range(last - window - _PAGES_PER_SIDE + 1, last + 1)]
    return [1, 2, 0, *range(current - _PAGES_PER_SIDE, current + _PAGES_PER_SIDE + 1), 0, last - 1, last]

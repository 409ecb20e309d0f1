"""One page of a listing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from .model import Model

T = TypeVar("T", bound="Model")


@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a listing; iterating it gives its records.

    They are not all of the listing where `page_count` is more than 1 or `total` more than there are items: iterate the
    pager itself with `async for` for all of them.

    Attributes:
        page: Number of this page, from 1.
        page_count: Number of pages, None if Daftra does not tell.
        total: Number of records in the whole listing, None if Daftra does not tell.
        items: The records, empty past the last page.
    """

    page: int
    page_count: int | None = None
    total: int | None = None
    items: list[T]

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

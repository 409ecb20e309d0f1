"""V2Page: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class V2Page(Model):
    """Envelope of a v2 list, a flat paginator.

    Source: live capture.
    """

    current_page: int | None = None
    """Number of this page, from 1."""
    data: list[Any] | None = None
    """The records."""
    first_page_url: str | None = None
    """Address of the first page."""
    from_: int | None = None
    """Position of the first record of this page, from 1."""
    last_page: int | None = None
    """Number of the last page."""
    last_page_url: str | None = None
    """Address of the last page."""
    links: list[Any] | None = None
    """Links of a pager widget."""
    next_page_url: str | None = None
    """Address of the following page, null on the last."""
    path: str | None = None
    """Address of the listing without its query."""
    per_page: int | None = None
    """Records a page."""
    prev_page_url: str | None = None
    """Address of the page before, null on the first."""
    to: int | None = None
    """Position of the last record of this page."""
    total: int | None = None
    """Number of records in the whole listing."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "current_page",
            "data",
            "first_page_url",
            "from",
            "last_page",
            "last_page_url",
            "links",
            "next_page_url",
            "path",
            "per_page",
            "prev_page_url",
            "to",
            "total",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("current_page")
            self.current_page = v if v is None or type(v) is int else wire.integer(v)
            v = get("data")
            self.data = wire.array(v, lambda v: v)
            v = get("first_page_url")
            self.first_page_url = v if v is None or type(v) is str else wire.text(v)
            v = get("from")
            self.from_ = v if v is None or type(v) is int else wire.integer(v)
            v = get("last_page")
            self.last_page = v if v is None or type(v) is int else wire.integer(v)
            v = get("last_page_url")
            self.last_page_url = v if v is None or type(v) is str else wire.text(v)
            v = get("links")
            self.links = wire.array(v, lambda v: v)
            v = get("next_page_url")
            self.next_page_url = v if v is None or type(v) is str else wire.text(v)
            v = get("path")
            self.path = v if v is None or type(v) is str else wire.text(v)
            v = get("per_page")
            self.per_page = v if v is None or type(v) is int else wire.integer(v)
            v = get("prev_page_url")
            self.prev_page_url = v if v is None or type(v) is str else wire.text(v)
            v = get("to")
            self.to = v if v is None or type(v) is int else wire.integer(v)
            v = get("total")
            self.total = v if v is None or type(v) is int else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "current_page": wire.encode_integer(self.current_page, "V2Page.current_page"),
            "data": self.data,
            "first_page_url": wire.encode_text(self.first_page_url, "V2Page.first_page_url"),
            "from": wire.encode_integer(self.from_, "V2Page.from_"),
            "last_page": wire.encode_integer(self.last_page, "V2Page.last_page"),
            "last_page_url": wire.encode_text(self.last_page_url, "V2Page.last_page_url"),
            "links": self.links,
            "next_page_url": wire.encode_text(self.next_page_url, "V2Page.next_page_url"),
            "path": wire.encode_text(self.path, "V2Page.path"),
            "per_page": wire.encode_integer(self.per_page, "V2Page.per_page"),
            "prev_page_url": wire.encode_text(self.prev_page_url, "V2Page.prev_page_url"),
            "to": wire.encode_integer(self.to, "V2Page.to"),
            "total": wire.encode_integer(self.total, "V2Page.total"),
        }
        return data

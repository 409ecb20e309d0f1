"""Switches for behaviour of the live service on which the sources disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """How the account behaves where live reports and editions of the documentation contradict each other.

    Each default is the cautious interpretation; the table in docs/sandbox.md lists the evidence of both sides. A
    resource is named by its path below ``/api2/``.
    """

    partial_updates: frozenset[str] = frozenset()
    """Resources whose v1 updates keep omitted fields; an update of any other resource replaces the complete record.
    ``*`` names all resources."""
    list_order: Mapping[str, Literal["oldest", "newest"]] = field(
        default_factory=dict[str, Literal["oldest", "newest"]]
    )
    """The default order of v1 lists by resource, where it differs from the usual one; ``*`` names all resources."""
    missing_entity_status: Literal[200, 400] = 200
    """The HTTP status of ``{"error": "Entity Not exists"}`` in v2."""
    range_names: Literal["date_from", "from_date"] = "date_from"
    """The names of the two filters for a range of dates: ``date_from`` and ``date_to``, or ``from_date`` and
    ``to_date``. The other names are ignored, as any unknown parameter."""
    range_dates: Literal["both", "iso", "display"] = "both"
    """The form of days in filters: ``2026-04-03``, the display format of the account, or either. A day in another
    form is ignored together with its filter."""
    product_filter: bool = True
    """Whether ``product_id`` filters the list of stock transactions; otherwise it is ignored."""
    purchase_orders_listed: bool = False
    """Whether the v1 list of purchase orders has rows; otherwise it redirects to a web page."""
    key_with_token: bool = True
    """Whether a request may have both an API key and an access token. Both must be valid; the key is also accepted as
    the token. The documentation advises against it, but no source reports a refusal, and callers that send both
    work."""
    nested_lines: bool = False
    """Whether lines that are nested in their document are read; otherwise the document counts as empty."""
    bare_lines: bool = False
    """Whether lines of sales documents may have neither a product nor a text."""
    extra_data: bool = True
    """Whether updates of clients that carry read-only columns are refused; otherwise the number, the link and the
    labels are stored, and the others ignored."""
    unique_id: bool = False
    """Whether ``unique_id`` makes creates of expenses and incomes idempotent."""
    requisition_status: bool = False
    """Whether creates and updates of requisitions answer 200 with only ``status`` and the id, even if fields are
    refused; otherwise they have the envelope of v1."""
    trimmed_references: bool = False
    """Whether references, such as ``po_number`` and custom fields, are stored without spaces around them."""
    read_lag: float = 0.0
    """Seconds before lists show a new record, as if lists were read from a replica with a delay. Single records,
    changes and deletions are visible immediately."""
    one_branch: bool = False
    """Whether v1 shows only records of the main branch, in lists and single reads, if a call chooses no branch;
    otherwise it shows all branches."""
    vague_reads: bool = False
    """Whether v2 answers 500 and the text ``error happened`` to a read of a record that does not exist, instead of
    400 and ``Record not found``."""

    def keeps(self, resource: str) -> bool:
        """Whether updates of a resource keep omitted fields."""
        return resource in self.partial_updates or "*" in self.partial_updates

    def order(self, resource: str) -> Literal["oldest", "newest"] | None:
        """The order of a resource's list, or None for the usual one."""
        return self.list_order.get(resource) or self.list_order.get("*")

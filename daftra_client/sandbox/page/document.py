"""The web page of a sales document, which callers show, print or convert to PDF."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from starlette.responses import HTMLResponse

from daftra_client.sandbox.page.templating import TEMPLATES
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Row, decimal, plain

_CENT = Decimal("0.01")


def document(records: Records, record: Record) -> HTMLResponse:
    """A document with its lines, taxes and totals, labelled in Arabic, the language of the account, and in English."""
    resource, account = records.resources[record.resource], records.account
    lines = record.children.get("InvoiceItem", [])
    html = TEMPLATES.get_template("document.html").render(
        kind=resource.write_key or resource.key,
        row=record.row,
        lines=lines,
        discounted=any(decimal(line["calculated_discount"]) for line in lines),
        taxes=_taxes(records, lines),
        seller=account.site_info(),
        day=account.dates.display,
        amount=_amount,
        nonzero=lambda text: bool(decimal(text)),
        plain=lambda text: plain(decimal(text)),
    )
    return HTMLResponse(html)


def _amount(text: str | Decimal | None) -> str:
    """An amount with two decimals and groups of thousands, as the account's ``numberFormat`` says."""
    value = decimal(text) if not isinstance(text, Decimal) else text
    return f"{value.quantize(_CENT, ROUND_HALF_UP):,}"


def _taxes(records: Records, lines: list[Row]) -> list[tuple[str, str, Decimal]]:
    """The name, the rate and the sum of each tax, in the order of the lines."""
    sums: dict[int, Decimal] = {}
    for line in lines:
        for slot in ("tax1", "tax2"):
            if id := int(line[slot] or 0):
                sums[id] = sums.get(id, Decimal(0)) + decimal(line[f"summary_{slot}"])
    found = records.store.many("taxes", sums)
    return [
        (tax.row["name"] or "", plain(decimal(tax.row["value"])), total)
        for id, total in sums.items()
        if (tax := found.get(id))
    ]

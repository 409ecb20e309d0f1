"""The files of sales documents: a PDF and a web page. Their links work without credentials."""

from __future__ import annotations

from starlette.responses import Response

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Row, as_id

VIEW = "/invoices/view"
PREVIEW = "/invoices/preview"


def pdf_link(account: Account, row: Row) -> str:
    """The address of a document as PDF."""
    return account.link(f"{VIEW}/{row['id']}.pdf?hash={_hash(row['id'])}")


def page_link(account: Account, row: Row) -> str:
    """The address of a document as a web page."""
    return account.link(f"{PREVIEW}/{row['id']}?hash={_hash(row['id'])}")


def find(records: Records, id: str, hash: str) -> Record | None:
    """The document of a link with a valid hash, or None. All sales documents share one sequence of ids."""
    number = as_id(id)
    if number is None or hash != _hash(id):
        return None
    names = [name for name, resource in records.resources.items() if resource.sequence == "documents"]
    return next((found for name in names if (found := records.store.get(name, number))), None)


def pdf(records: Records, record: Record) -> Response:
    """A document as a PDF of one page."""
    return Response(_pdf(_summary(records, record)), media_type="application/pdf")


def page(records: Records, record: Record) -> Response:
    """A document as a web page."""
    from daftra_client.sandbox.page.document import document  # loaded when the first page is read

    return document(records, record)


def _hash(id: str | None) -> str:
    # As long as a real hash; the sandbox has nothing to protect.
    return f"{int(id or 0):032x}"


def _summary(records: Records, record: Record) -> list[str]:
    resource, row = records.resources[record.resource], record.row
    return [
        f"{resource.write_key or resource.key} {row['no']}",
        f"Date: {records.account.dates.display(row['date'])}",
        f"To: {row['client_business_name'] or ''}",
        f"Total: {row['summary_total']} {row['currency_code']}",
    ]


def _pdf(lines: list[str]) -> bytes:
    """A page of text in a minimal PDF: objects, a table of their offsets, and a trailer."""
    # The standard fonts have only Latin letters; brackets and backslashes must be escaped.
    shown = [line.encode("cp1252", "replace").translate(None, b"\r\n").replace(b"\\", b"\\\\") for line in lines]
    shown = [line.replace(b"(", b"\\(").replace(b")", b"\\)") for line in shown]
    text = b"BT /F 14 Tf 20 TL 60 780 Td " + b" ".join(b"(%b) Tj T*" % line for line in shown) + b" ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R>> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    file = b"%PDF-1.4\n"
    offsets = []
    for number, each in enumerate(objects, 1):
        offsets.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    size = len(objects) + 1
    table = b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(file))
    return file + b"xref\n0 %d\n" % size + table + trailer

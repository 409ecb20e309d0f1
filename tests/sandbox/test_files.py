"""The files that sales documents link to: a PDF and a web page, where the links of the records lead."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client import DaftraClient, UnexpectedFileError
from daftra_client.sandbox import Sandbox

KEYS = {
    "invoices": ("Invoice", "Invoice"),
    "estimates": ("Estimate", "Estimate"),
    "credit_notes": ("CreditNote", "Invoice"),
    "refund_receipts": ("RefundReceipt", "RefundReceipt"),
}
"""How writes and answers wrap each of the documents."""


def stored(api: httpx.Client, create: Any, resource: str = "invoices", name: str = "Nile Trading") -> dict[str, Any]:
    """A document of 334.50, as it is read back."""
    client = create("clients", Client={"business_name": name})
    written, read = KEYS[resource]
    header: dict[str, Any] = {"client_id": int(client), "date": "2026-04-03", "currency_code": "SAR"}
    if resource == "refund_receipts":
        header["subscription_id"] = create("invoices", Invoice={"client_id": int(client)})
    lines = [{"item": "Consulting", "unit_price": "334.50", "quantity": 1}]
    id = create(resource, **{written: header}, InvoiceItem=lines)
    document: dict[str, Any] = api.get(f"/api2/{resource}/{id}.json").json()["data"][read]
    return document


def objects(pdf: bytes) -> dict[int, bytes]:
    """The objects of a PDF, by number, found by its table as a reader finds them."""
    assert pdf.startswith(b"%PDF-1.")
    at = re.fullmatch(rb"(?s).*\nstartxref\n(\d+)\n%%EOF\n", pdf)
    assert at
    head, count, *entries = pdf[int(at[1]) :].split(b"trailer")[0].splitlines(keepends=True)
    assert (head, count) == (b"xref\n", b"0 %d\n" % len(entries))
    assert all(len(entry) == 20 for entry in entries)
    found = {}
    for number, entry in enumerate(entries[1:], 1):
        body = pdf[int(entry[:10]) :]
        assert body.startswith(b"%d 0 obj\n" % number)
        found[number] = body.split(b"endobj")[0]
    return found


def text_of(pdf: bytes) -> list[str]:
    """The lines of the page of a PDF."""
    (content,) = [body for body in objects(pdf).values() if b"stream\n" in body]
    length = re.search(rb"/Length (\d+)", content)
    assert length
    stream = content.split(b"stream\n", 1)[1][: int(length[1])]
    assert content.split(b"stream\n", 1)[1][int(length[1]) :] == b"\nendstream\n"
    shown = re.findall(rb"\(((?:[^()\\]|\\.)*)\) Tj", stream)
    return [re.sub(rb"\\(.)", rb"\1", line).decode("cp1252") for line in shown]


@pytest.mark.parametrize("resource", KEYS)
def test_a_document_links_to_its_pdf(sandbox: Sandbox, api: httpx.Client, create: Any, resource: str) -> None:
    document = stored(api, create, resource)
    link = httpx.URL(document["invoice_pdf_url"])
    assert str(link).startswith(f"{sandbox.base_url}/invoices/view/{document['id']}.pdf?hash=")
    assert len(link.params["hash"]) == 32
    answer = httpx.get(link)  # without credentials
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert text_of(answer.content) == [
        f"{KEYS[resource][0]} {document['no']}",
        "Date: 03/04/2026",
        "To: Nile Trading",
        "Total: 334.5 SAR",
    ]


def test_a_pdf_shows_any_name(api: httpx.Client, create: Any) -> None:
    document = stored(api, create, name="Café (Nile) \\ نيل\n)")
    assert text_of(httpx.get(document["invoice_pdf_url"]).content)[2] == "To: Café (Nile) \\ ???)"


@pytest.mark.parametrize("resource", KEYS)
def test_the_link_of_a_document_leads_to_a_web_page(api: httpx.Client, create: Any, resource: str) -> None:
    document = stored(api, create, resource, name="Nile & <Sons>")
    answer = httpx.get(document["invoice_html_url"])
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    title = re.sub("(?<=[a-z])[A-Z]", lambda capital: f" {capital[0].lower()}", KEYS[resource][0])
    assert f"<title>{title} {document['no']}</title>" in answer.text
    assert "<bdi>Nile &amp; &lt;Sons&gt;</bdi>" in answer.text
    assert "<bdi>03/04/2026</bdi>" in answer.text
    assert '<bdi dir="ltr">334.50 SAR</bdi>' in answer.text


def test_the_web_page_shows_lines_taxes_and_totals(api: httpx.Client, create: Any) -> None:
    client = create("clients", Client={"business_name": "شركة النيل"})
    tax = create("taxes", Tax={"name": "القيمة المضافة", "value": 15, "included": 0})
    id = create(
        "invoices",
        Invoice={"client_id": int(client), "discount": 10, "shipping_amount": 20, "notes": "<i>شكرا</i>"},
        InvoiceItem=[
            {"item": "استشارة", "description": "<b>", "unit_price": "1000", "quantity": "2.5", "tax1": int(tax)},
            {"item": "Lamp", "unit_price": "100", "quantity": 1, "discount": 5, "tax1": int(tax)},
        ],
    )
    create("invoice_payments", InvoicePayment={"invoice_id": int(id), "payment_method": "cash", "amount": 1000})
    link = api.get(f"/api2/invoices/{id}").json()["data"]["Invoice"]["invoice_html_url"]
    html = httpx.get(link).text
    assert '<html lang="ar" dir="rtl">' in html
    lines, totals = re.findall(r"(?s)<tbody>(.*?)</tbody>", html)

    def cells(table: str) -> list[list[str]]:
        """The texts of a table; a number ends with its digits."""
        return [
            [" ".join(re.sub("<[^>]+>", " ", cell).split()) for cell in re.findall(r"(?s)<t[hd].*?>(.*?)</t[hd]>", row)]
            for row in re.findall(r"(?s)<tr.*?</tr>", table)
        ]

    assert cells(lines) == [
        ["استشارة &lt;b&gt;", "1,000.00", "2.5", "0.00", "2,500.00"],
        ["Lamp", "100.00", "1", "5.00", "95.00"],
    ]
    # 2595 less 10 % is 2335.50; 15 % of it are 350.325.
    assert cells(totals) == [
        ["المجموع الفرعي Subtotal", "2,595.00"],
        ["الخصم Discount", "-259.50"],
        ["القيمة المضافة 15%", "350.33"],
        ["الشحن Shipping", "20.00"],
        ["الإجمالي Total", "2,705.83 SAR"],
        ["المدفوع Paid", "1,000.00"],
        ["المتبقي Unpaid", "1,705.83"],
    ]
    assert "<bdi>&lt;i&gt;شكرا&lt;/i&gt;</bdi>" in html


def test_links_have_the_address_of_the_request(sandbox: Sandbox, api: httpx.Client, create: Any) -> None:
    id = stored(api, create)["id"]
    root = sandbox.base_url.replace("127.0.0.1", "localhost")
    found = httpx.get(f"{root}/api2/invoices/{id}", headers={"apikey": sandbox.api_key}).json()["data"]["Invoice"]
    assert found["invoice_pdf_url"].startswith(f"{root}/invoices/view/")
    site = httpx.get(f"{root}/api2/site_info", headers={"apikey": sandbox.api_key}).json()["data"]["Site"]
    assert site["url"] == root


@pytest.mark.parametrize("kind", ["invoice_pdf_url", "invoice_html_url"])
@pytest.mark.parametrize("change", ["no hash", "another hash", "another document", "letters", "too long", "deleted"])
def test_a_broken_link_leads_to_the_login_page(api: httpx.Client, create: Any, kind: str, change: str) -> None:
    document = stored(api, create)
    link, id = document[kind], document["id"]
    match change:
        case "no hash":
            link = link.partition("?")[0]
        case "another hash":
            link += "0"
        case "deleted":
            api.delete(f"/api2/invoices/{id}")
        case _:
            other = {"another document": str(int(id) + 1), "letters": "x", "too long": "9" * 5000}[change]
            link = link.replace(f"/{id}", f"/{other}", 1)
    answer = httpx.get(link)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "log in" in answer.text


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_the_client_stores_the_pdf_of_what_it_has_read(
    sandbox: Sandbox, api: httpx.Client, create: Any, tmp_path: Path, transport: Any
) -> None:
    id = int(stored(api, create)["id"])
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, transport=transport) as daftra:
        invoice = await daftra.invoices.get(id)
        assert invoice.invoice_pdf_url
        path = await daftra.download(invoice.invoice_pdf_url, tmp_path / "invoice.pdf")
        assert text_of(path.read_bytes())[0] == f"Invoice {invoice.no}"
        await daftra.invoices.delete(id)
        with pytest.raises(UnexpectedFileError):
            await daftra.download(invoice.invoice_pdf_url, tmp_path / "gone.pdf")
    assert "apikey" not in sandbox.requests[-1].headers
    assert os.listdir(tmp_path) == ["invoice.pdf"]

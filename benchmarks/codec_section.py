"""Reading answers and writing bodies, without any HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec
import orjson

from daftra_client._codec import replies, write
from daftra_client.models import Invoice

from . import labels, payloads, pydantic_models, stock
from .measure import Contestant, Figure, contest, cpu_figures, synchronous
from .payloads import PAGE_SIZE, Form, Record
from .peers import models_of

if TYPE_CHECKING:
    from .scale import Scale


_WRITTEN = 200


def pages(rows: Callable[[Random, int], Iterator[Record]], form: Form, count: int) -> list[bytes]:
    """A number of different pages of a list."""
    random = Random(payloads.SEED)
    pagination = {"prev": None, "next": None, "page": 1, "page_count": 1, "total_results": PAGE_SIZE}
    made = []
    for _ in range(count):
        data = [
            {"Invoice": payloads.written(row | {"id": random.randint(1, 10**7)}, form)}
            for row in rows(random, PAGE_SIZE)
        ]
        made.append(orjson.dumps({"result": "successful", "code": 200, "data": data, "pagination": pagination}))
    return made


def readers(form: Form) -> list[str]:
    """Names of the ways to get the records of a page. Stock and pydantic read only clean pages."""
    return [labels.ORJSON, labels.JSON, labels.OURS] + ([labels.STOCK, labels.PYDANTIC] if form == "clean" else [])


def reader(name: str) -> Callable[[bytes], Sequence[Any]]:
    """A way to get the records of a page."""
    if name == labels.STOCK:
        stock_page = stock.module("models").InvoicePage
        # Its generated functions read an answer in this way: `from_dict(response.json())`.
        return lambda page: [row.invoice for row in stock_page.from_dict(json.loads(page)).data]
    if name == labels.PYDANTIC:
        pydantic_page: Any = pydantic_models.classes()["InvoicePage"]
        return lambda page: [row.Invoice for row in pydantic_page.model_validate_json(page).data]
    return {labels.ORJSON: _dictionaries, labels.JSON: _slow_dictionaries, labels.OURS: _models}[name]


def _dictionaries(page: bytes) -> Sequence[Any]:
    return [row["Invoice"] for row in orjson.loads(page)["data"]]


def _slow_dictionaries(page: bytes) -> Sequence[Any]:
    return [row["Invoice"] for row in json.loads(page)["data"]]


def _models(page: bytes) -> Sequence[Any]:
    return replies.page_of(Invoice, ("Invoice",), 1).read(page).result(None).items


async def decode(scale: Scale) -> list[Figure]:
    """Processor time of decoding the bytes of a page into records."""
    figures: list[Figure] = []
    cases: tuple[tuple[str, Callable[[Random, int], Iterator[Record]], Form], ...] = (
        (labels.STRINGS, payloads.invoices, "live"),
        (labels.ALL_KEYS, payloads.whole_invoices, "live"),
        (labels.LIST_ROWS, payloads.list_rows, "live"),
        (labels.NUMBERS, payloads.invoices, "clean"),
    )
    for case, rows, form in cases:
        made = pages(rows, form, scale.decoded_pages)
        contestants = {name: synchronous(partial(_read_all, made, reader(name))) for name in readers(form)}
        figures += cpu_figures("decode", case, "µs", await contest(contestants, scale.cpu_rounds))
    return figures


def _read_all(pages: list[bytes], read: Callable[[bytes], Sequence[Any]]) -> int:
    return sum(len(read(page)) for page in pages)


async def encode(scale: Scale) -> list[Figure]:
    """Processor time of encoding models as the body of a create, an invoice with five lines."""
    random = Random(payloads.SEED)
    values = [payloads.new_invoice(random) for _ in range(_WRITTEN)]
    rounds = range(max(1, scale.cpu_pages // 8))
    contestants: dict[str, Contestant] = {}

    def add(name: str, bodies: list[Any], write: Callable[[Any], object]) -> None:
        def run() -> int:
            for _ in rounds:
                for body in bodies:
                    write(body)
            return len(rounds) * len(bodies)

        contestants[name] = synchronous(run)

    plain = [
        {"Invoice": payloads.written(head, "clean"), "InvoiceItem": [payloads.written(i, "clean") for i in items]}
        for head, items in values
    ]
    add(labels.JSON, plain, lambda body: json.dumps(body).encode())
    add(labels.ORJSON, plain, orjson.dumps)
    add(labels.OURS, [models_of(*pair) for pair in values], _encoded)
    add(labels.OURS_BUILT, values, lambda pair: _encoded(models_of(*pair)))
    classes = stock.module("models")
    add(
        labels.STOCK,
        [classes.NewInvoice.from_dict(body) for body in plain],
        # Its generated functions write a body in this way: `json=body.to_dict()`, which httpx hands to json.dumps.
        lambda body: json.dumps(body.to_dict()).encode(),
    )
    models = pydantic_models.classes()
    add(labels.PYDANTIC, [_pydantic_body(models, *pair) for pair in values], _pydantic_encoded)
    return cpu_figures("encode", "", "µs", await contest(contestants, scale.cpu_rounds))


def _encoded(models: tuple[Any, Sequence[Any]]) -> bytes:
    invoice, items = models
    return msgspec.json.encode(write.to_json({"Invoice": invoice, "InvoiceItem": items}, "invoices.create", None))


def _pydantic_body(models: dict[str, Any], header: Record, items: list[Record]) -> Any:
    invoice, item = models["InvoiceInput"], models["InvoiceItemInput"]
    return models["NewInvoice"](Invoice=invoice(**header), InvoiceItem=[item(**line) for line in items])


def _pydantic_encoded(body: Any) -> bytes:
    encoded: str = body.model_dump_json(exclude_unset=True)
    return encoded.encode()

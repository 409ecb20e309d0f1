"""Measurements for a fresh interpreter: `python -m benchmarks.probe NAME ...` writes them as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any

from . import codec_section, payloads
from .measure import peak
from .payloads import Form


def memory(form: Form, name: str, count: int) -> dict[str, float]:
    """Bytes of a record that is held in memory."""
    pages = codec_section.pages(payloads.invoices, form, count)
    read = codec_section.reader(name)
    read(pages[0])  # loads and builds everything that is made once
    held: list[Any] = []
    gc.collect()
    tracemalloc.start()
    for page in pages:
        held += read(page)
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    return {"bytes": taken / len(held)}


def keeping(name: str, count: int, *, is_frozen: bool) -> dict[str, float]:
    """Processor time for each list row that is read and stored, and the growth of the peak of memory.

    `is_frozen`: the stored rows are regularly hidden from the garbage collector, see `gc.freeze`.
    """
    pages = codec_section.pages(payloads.list_rows, "live", _KEPT_PAGES)
    read = codec_section.reader(name)
    read(pages[0])
    kept: list[Any] = []
    gc.collect()
    before = peak()
    started = time.process_time()
    while len(kept) < count:
        for page in pages:
            kept += read(page)
        if is_frozen:
            gc.freeze()
    cpu = time.process_time() - started
    return {"cpu": 1e6 * cpu / len(kept), "peak": peak() - before}


_KEPT_PAGES = 10


def growth(account: str, records: int, warm_up: str) -> dict[str, float]:
    """Processor time for each record of a listing, and the peak of memory of the process."""
    return asyncio.run(_growth(account, records, warm_up))


async def _growth(account: str, records: int, warm_up: str) -> dict[str, float]:
    await _read(warm_up)  # loads everything that is loaded once
    started = time.process_time()
    found = await _read(account)
    cpu = time.process_time() - started
    if found != records:
        raise RuntimeError(f"{found} of {records} records were read")
    return {"cpu": 1e6 * cpu / found, "peak": peak()}


async def _read(account: str) -> int:
    from daftra_client import DaftraClient

    found = 0
    async with DaftraClient(base_url=account, api_key="0" * 40, transport="httpx") as daftra:
        async for _ in daftra.invoices.list():
            found += 1
    return found


def tls(account: str, *sizes: int) -> dict[str, dict[str, list[float]]]:
    """Processor time of calls over TLS, see `tls_section.compare`."""
    from .tls_section import compare  # loads libraries that the other measurements must not load

    return asyncio.run(compare(account, *sizes))


def sync(peer: str, account: str, folder: str) -> dict[str, Any]:
    """Processor time, time and peak of memory of loading an account into a database, and the contents afterwards.

    `start` is the processor time of the interpreter with its libraries.
    """
    from .sync_peers import PEERS

    program = PEERS[peer](account, Path(folder))
    start, began = time.process_time(), time.perf_counter()
    asyncio.run(program.load())
    cpu, wall, most = time.process_time() - start, time.perf_counter() - began, peak()
    found = program.found()
    return {"start": start, "cpu": cpu, "wall": wall, "peak": most, "packages": program.packages, "found": found}


def main() -> None:
    name, *arguments = sys.argv[1:]
    found: dict[str, Any]
    if name == "memory":
        form, reader, count = arguments
        found = memory("clean" if form == "clean" else "live", reader, int(count))
    elif name == "keeping":
        reader, count, frozen = arguments
        found = keeping(reader, int(count), is_frozen=frozen == "True")
    elif name == "sync":
        found = sync(*arguments)
    elif name == "tls":
        account, *sizes = arguments
        found = tls(account, *map(int, sizes))
    else:
        account, records, warm_up = arguments
        found = growth(account, int(records), warm_up)
    print(json.dumps(found))


if __name__ == "__main__":
    main()

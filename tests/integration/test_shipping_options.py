"""A list without pages: all rows come at once, whatever page is asked for."""

from __future__ import annotations

from decimal import Decimal

from daftra_client import DaftraClient
from daftra_client.sandbox import Sandbox


async def test_iterating_gives_each_option_once() -> None:
    with Sandbox() as sandbox:
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, retries=0) as daftra:
            found = [option async for option in daftra.shipping_options.list()]
            assert [(option.name, option.fees, option.status) for option in found] == [("Courier", Decimal(25), True)]
            assert (await daftra.shipping_options.list()).items == found

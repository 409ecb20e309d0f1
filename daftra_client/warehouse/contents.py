"""Reads the status of a warehouse, only from the warehouse itself."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, Final

from ..errors import ConfigurationError
from .access import exclusive_access, run_in_worker
from .destinations.address import target_of
from .destinations.target import Target, packages_folder
from .errors import WarehouseError
from .loader import client_of, is_pending, usable
from .names import accounts_of, checked, dataset_of
from .plan import LISTED, child_tables
from .results import AccountStatus, TableStatus
from .runs import RUNS

RUNS_SHOWN: Final = 5
_READ_TIMEOUT: Final = 3.0
"""Seconds to wait for a database that another program holds."""


async def status(
    to: str | Any, *, account: str | None = None, folder: Path | None = None, runs: int = RUNS_SHOWN
) -> tuple[AccountStatus, ...]:
    """Return the status of each account in a warehouse. It does not call Daftra, and changes nothing.

    Args:
        to: The warehouse, see `sync`.
        account: The name of one account in the warehouse; all of them by default.
        folder: The local folder for packages before they are loaded, see `sync`.
        runs: The number of last runs to return.

    Raises:
        ConfigurationError: The arguments are not valid, or the warehouse cannot list its accounts.
        WarehouseBusyError: Another program has the warehouse open.
        WarehouseError: The warehouse cannot be used, or does not have the account.
    """
    if account is not None:
        checked(account)
    # dlt has thread-local state, so one thread does all of its work.
    with ThreadPoolExecutor(1, "daftra-warehouse") as worker:
        target = await run_in_worker(worker, lambda: target_of(to, timeout=_READ_TIMEOUT, is_read=True))
        async with exclusive_access(target, worker):
            datasets = await run_in_worker(worker, target.datasets)
        found: list[AccountStatus] = []
        for name in _accounts(target, datasets, account):
            packages = folder or packages_folder(target.shown)
            async with exclusive_access(target, worker):
                found.append(await run_in_worker(worker, partial(_of_account, target, name, packages, runs)))
        return tuple(found)


def _accounts(target: Target, datasets: Sequence[str] | None, account: str | None) -> Sequence[str]:
    if datasets is None:
        if account is None:
            raise ConfigurationError(f"{target.shown} cannot list its accounts: name one (account= or --account)")
        return [account]
    found = accounts_of(datasets)
    if account is not None and account not in found:
        has = f"it has {', '.join(found)}" if found else "it has none"
        raise WarehouseError(f"there is no account {account!r} in {target.shown}; {has}. The first sync creates it")
    return found if account is None else [account]


def _of_account(target: Target, account: str, folder: Path, runs: int) -> AccountStatus:
    dataset = dataset_of(account)
    store = target.store(client_of(target.destination, dataset))
    with usable():
        names = [table for resource in LISTED for table in (resource, *child_tables(resource))]
        with store.opened([*names, RUNS]):
            complete = store.last_complete()
            tables = tuple(
                TableStatus(
                    table=count.table,
                    rows=count.rows - count.deleted,
                    deleted=count.deleted,
                    unfinished=count.rows - count.loaded,
                    complete_at=complete[count.table].replace(tzinfo=datetime.UTC) if count.table in complete else None,
                )
                for count in store.counts()
            )
            found = store.last_runs(runs)
    return AccountStatus(
        account=account,
        tables=tables,
        runs=found,
        is_pending=is_pending(target.destination, dataset, folder),
        holder=target.holder(account),
    )

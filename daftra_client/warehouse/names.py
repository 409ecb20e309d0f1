"""The names of accounts in warehouses, and of their datasets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..client import DaftraClient

_PREFIX: Final = "daftra_"
STAGING: Final = "_staging"
"""The suffix of the staging dataset, in which dlt merges packages."""


def account_name(daftra: DaftraClient, account: str | None) -> str:
    """Return the name of an account in the warehouse.

    Raises:
        ConfigurationError: The name has other characters than lowercase letters, digits and underscores, or the suffix
            that dlt uses.
    """
    return checked(_name_of(daftra) if account is None else account)


def source_of(daftra: DaftraClient) -> str:
    """Return the identity of the account of a client: the number of its site, or its host and path."""
    settings = daftra._engine.settings
    address = urlsplit(settings.base_url)
    return f"site {settings.site_id}" if settings.site_id is not None else f"{address.hostname}{address.path}"


def _name_of(daftra: DaftraClient) -> str:
    settings = daftra._engine.settings
    if settings.site_id is not None:
        return f"site_{settings.site_id}"
    host = urlsplit(settings.base_url).hostname or ""
    first = host if re.fullmatch(r"[\d.:]+", host) else host.partition(".")[0]
    return re.sub("[^a-z0-9]+", "_", first.lower())


def checked(account: str) -> str:
    """Check the name of an account, and return it.

    Raises:
        ConfigurationError: See `account_name`.
    """
    if not re.fullmatch("[a-z0-9_]{1,40}", account):
        raise ConfigurationError(
            f"{account!r} is not a valid account name in a warehouse: give a name of at most 40 lowercase letters, "
            "digits and underscores (account= or --account)"
        )
    if account.endswith(STAGING):
        raise ConfigurationError(
            f"{account!r} is not a valid account name in a warehouse, because {dataset_of(account)} is the staging "
            f"dataset of {account.removesuffix(STAGING)!r}: give another name (account= or --account)"
        )
    return account


def dataset_of(account: str) -> str:
    """Return the dataset of an account."""
    return f"{_PREFIX}{account}"


def accounts_of(datasets: Iterable[str]) -> list[str]:
    """Return the accounts of these datasets, without the staging datasets of dlt."""
    names = {name.removeprefix(_PREFIX) for name in datasets if name.startswith(_PREFIX)}
    return sorted(name for name in names if not name.endswith(STAGING))

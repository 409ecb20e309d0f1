"""Limiters that accounts share: accounts of one address, and accounts of one OAuth application."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from ...errors import ConfigurationError
from .account import Account


def shared_limiters(accounts: Sequence[Account]) -> dict[str, str | None]:
    """Return the name of the limiter of each account: the host of an address, or `application` and a client id.

    Accounts share an address if it is a central one, where `site_id` selects the account, or if several accounts of
    the file have it, such as the branches of one account. An account that belongs to an address and to an application
    merges both limiters. The name is None for an account that shares its limiter with no other.

    Raises:
        ConfigurationError: Accounts that share a limiter have different limits.
    """
    leads: dict[str, str] = {}

    def last(name: str) -> str:
        while leads.setdefault(name, name) != name:
            name = leads[name]
        return name

    addresses = Counter(account.root for account in accounts)
    belongs = {account.name: _belongs(account, addresses[account.root] > 1) for account in accounts}
    for names in belongs.values():
        for other in names[1:]:
            first, second = sorted((last(names[0]), last(other)))
            leads[second] = first
    found = {name: last(names[0]) if names else None for name, names in belongs.items()}
    firsts: dict[str, Account] = {}
    for account in accounts:
        limiter = found[account.name]
        if limiter is None:
            continue
        leader = firsts.setdefault(limiter, account)
        for key in ("per_second", "max_concurrency"):
            if getattr(leader, key) != getattr(account, key):
                raise ConfigurationError(
                    f"[accounts.{account.name}]: {key} differs from that of [accounts.{leader.name}], and both share "
                    f"the limits of {limiter}; set it in [defaults]"
                )
    return found


def refuse_separate(accounts: Sequence[Account], *, machines: bool) -> str | None:
    """Check that separate processes can enforce the shared limits. Return a warning about limits of each process.

    Args:
        accounts: The accounts.
        machines: Whether the processes may be on several machines.

    Raises:
        ConfigurationError: Accounts share a limit of calls per second but no Redis is given, or processes on several
            machines would share a DuckDB file.
    """
    files = Counter(account.to.text for account in accounts if account.to.text.startswith("duckdb:"))
    if machines and files and max(files.values()) > 1:
        file = files.most_common(1)[0][0]
        raise ConfigurationError(
            f"{files[file]} accounts share {file}, which cannot be shared by several machines: put {{account}} into "
            "its name, or sync them on one machine (without --scheduler)"
        )
    shared = Counter(account.shares for account in accounts if account.shares is not None)
    warning = None
    for account in accounts:
        if account.shares is None or shared[account.shares] == 1 or (account.redis and account.per_second):
            continue
        who = f"{shared[account.shares]} accounts share the limits of {account.shares}, and workers are processes"
        if account.per_second is not None:
            raise ConfigurationError(
                f'{who}: give a Redis in the file, such as redis_env = "REDIS_URL", or sync them in threads of one '
                "process (--engine threads)"
            )
        warning = (
            f"{who}: each of them makes up to {account.max_concurrency} calls at once; to limit all of them together, "
            "set per_second and redis"
        )
    return warning


def _belongs(account: Account, is_repeated: bool) -> list[str]:
    is_central = account.address.get("site_id") is not None
    address = [urlsplit(account.root).netloc] if is_central or is_repeated else []
    return address + ([] if account.client_id is None else [f"application {account.client_id}"])

"""The accounts of a fleet, from a file in TOML.

    [defaults]
    subdomain = "{account}"
    api_key_file = "/run/secrets/daftra/{account}"
    to = "duckdb:////data/{account}.duckdb"

    [accounts.acme]

    [accounts.nile]
    subdomain = "nile-trading"
    resources = ["clients", "invoices"]

`{account}` is replaced by the name of the account. The file is refused if other users may change or replace it, or if
it contains a secret and other users may read it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal

import attrs

from ..._call.limiter import Limiter
from ..._call.private_files import refuse_readable
from ..._call.settings import Settings, account_url
from ..._call.toml_files import Kinds, check_keys, located, parse_toml, refuse_unknown_keys, table_in, toml_text
from ..._common.redaction import has_password
from ...errors import ConfigurationError
from ..names import checked
from ..plan import chosen
from .account import Account
from .secrets import Secret
from .sharing import shared_limiters

_WAYS: Final = {
    "api_key": ("api_key",),
    "access_token": ("access_token",),
    "username": ("username", "password", "client_id", "client_secret"),
}
"""The kinds of credentials, with the keys of each."""
_SECRETS: Final = ("api_key", "access_token", "password", "client_secret")
_ADDRESSES: Final = ("to", "redis")
"""The keys whose values may contain a password."""
_PLACES: Final[dict[str, Literal["file", "env", "value"]]] = {"": "value", "_file": "file", "_env": "env"}
_LEFT: Final = re.compile(r"\{[^{}]*\}")
_TEXTS: Final = ("subdomain", "domain", "base_url", "username", "client_id")
_KINDS: Final[Kinds] = {
    **dict.fromkeys(_TEXTS, ("text", (str,))),
    **dict.fromkeys((f"{name}{end}" for name in (*_SECRETS, "to") for end in _PLACES), ("text", (str,))),
    **dict.fromkeys(("site_id", "branch_id", "max_concurrency", "max_calls", "tries"), ("a whole number", (int,))),
    **dict.fromkeys(("max_minutes", "per_second", "allow_deletions"), ("a number", (int, float))),
    **dict.fromkeys(("personal", "bulk_lines"), ("true or false", (bool,))),
    "resources": ("a list of names", (list,)),
}
"""The keys of an account, each with a description and the types of its values."""
_BOUNDS: Final = (
    ("allow_deletions", 0, 1, "a share from 0 to 1"),
    ("max_calls", 1, math.inf, "at least 1"),
    ("max_minutes", 0.001, 1e6, "above 0"),
    ("tries", 1, 100, "from 1 to 100"),
)
_OF_FILE: Final = ("defaults", "accounts", *(f"redis{end}" for end in _PLACES))


def read_accounts(file: Path) -> tuple[Account, ...]:
    """Read the accounts of a file, in the order of the file.

    Raises:
        ConfigurationError: The file cannot be read, other users may use it, or its content is not valid. The message
            names the file, the account and the key.
    """
    content = _content(file)
    with located(str(file)):
        refuse_unknown_keys(content, _OF_FILE, "; accounts are tables [accounts.NAME]")
        defaults, tables = (table_in(content, name) for name in ("defaults", "accounts"))
        if not tables:
            raise ConfigurationError("it has no accounts; each is a table [accounts.NAME]")
        with located("redis"):
            redis = _secret(content, "redis", file.parent)
        with located("[defaults]"):
            check_keys(defaults, _KINDS)
        found: list[Account] = []
        for name in tables:
            with located(f"[accounts.{name}]"):
                own = table_in(tables, name)
                check_keys(own, _KINDS)
                keys = _filled(checked(name), _merged(defaults, own))
                found.append(attrs.evolve(_account(name, keys, file.parent), redis=redis))
        _refuse_same(found)
        shares = shared_limiters(found)
        return tuple(attrs.evolve(account, shares=shares[account.name]) for account in found)


def _content(file: Path) -> dict[str, Any]:
    content = parse_toml(file, toml_text(file, holds_secrets=False))
    if _holds_secrets(content):
        refuse_readable(file, file.stat())
    return content


def _holds_secrets(content: Mapping[str, Any]) -> bool:
    """Whether the file contains a secret itself, even under a wrong table."""
    return any(
        _holds_secrets(value)
        if isinstance(value, dict)
        else name in _SECRETS or (name in _ADDRESSES and has_password(str(value)))
        for name, value in content.items()
    )


def _merged(defaults: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Merge the keys of an account with the defaults. A key also replaces defaults that are alternatives to it."""
    way = next((way for way, parts in _WAYS.items() if _written(parts) & own.keys()), None)
    displaced: set[str] = set()
    for family in (("subdomain", "base_url"), *(_written((name,)) for name in (*_SECRETS, "to"))):
        if own.keys() & set(family):
            displaced |= set(family)
    if way is not None:
        displaced |= _written(part for other, parts in _WAYS.items() if other != way for part in parts)
    return {**{key: value for key, value in defaults.items() if key not in displaced}, **own}


def _written(parts: Iterable[str]) -> set[str]:
    """Return all keys with which these parts of credentials can be given."""
    return {part if part in _TEXTS else f"{part}{end}" for part in parts for end in _PLACES}


def _filled(name: str, keys: Mapping[str, Any]) -> dict[str, Any]:
    """Replace `{account}` by the name of the account in all values except secrets."""
    filled = dict(keys)
    for key, value in keys.items():
        if isinstance(value, str) and key not in _SECRETS:
            filled[key] = value.replace("{account}", name)
            if left := _LEFT.search(filled[key]):
                raise ConfigurationError(
                    f"{key}: {left[0]} is not a known placeholder; {{account}} is the name of the account"
                )
    return filled


def _account(name: str, keys: Mapping[str, Any], folder: Path) -> Account:
    address = {key: keys[key] for key in ("subdomain", "domain", "base_url", "site_id", "branch_id") if key in keys}
    root = account_url(keys.get("subdomain"), keys.get("domain", "daftra.com"), keys.get("base_url"))
    Settings(base_url=root, site_id=keys.get("site_id"), branch_id=keys.get("branch_id"))  # checks the numbers
    Limiter(keys.get("max_concurrency", 8), keys.get("per_second"))
    for key, least, most, what in _BOUNDS:
        if key in keys and not least <= keys[key] <= most:
            raise ConfigurationError(f"{key} must be {what}, not {keys[key]}")
    ways = [way for way, parts in _WAYS.items() if _written(parts) & keys.keys()]
    if len(ways) != 1:
        said = "api_key_file, api_key_env, api_key, access_token_file, access_token_env, access_token, or username"
        raise ConfigurationError(f"{'there are several' if ways else 'there are no'} credentials: give one of {said}")
    credentials = {part: _secret(keys, part, folder) for part in _WAYS[ways[0]] if part in _SECRETS}
    if missing := [part for part, secret in credentials.items() if secret is None]:
        raise ConfigurationError(f"{missing[0]} is missing: give {', '.join(sorted(_written(missing[:1])))}")
    if ways == ["username"] and "username" not in keys:
        raise ConfigurationError("username is missing")
    to = _secret(keys, "to", folder)
    if to is None:
        raise ConfigurationError('the warehouse is missing: give to, such as to = "duckdb:///{account}.duckdb"')
    if to.place == "value" and "://" not in to.text:
        raise ConfigurationError("to must be an address such as duckdb:////data/{account}.duckdb")
    resources = None
    if "resources" in keys:
        with located("resources"):
            resources = chosen(keys["resources"])
            if not resources:
                raise ConfigurationError("it is empty; omit it for all resources")
    options = ("bulk_lines", "personal", *(key for key, *_ in _BOUNDS), "per_second", "max_concurrency")
    return Account(
        name=name,
        address=address,
        credentials={part: secret for part, secret in credentials.items() if secret is not None},
        to=to,
        username=keys.get("username"),
        client_id=keys.get("client_id"),
        resources=resources,
        **{key: keys[key] for key in options if key in keys},
    )


def _secret(keys: Mapping[str, Any], name: str, folder: Path) -> Secret | None:
    """Return a secret or its source, or None if it is not given. Paths are relative to the folder of the file."""
    given = [key for key in (f"{name}{end}" for end in _PLACES) if key in keys]
    if len(given) > 1:
        raise ConfigurationError(f"{' and '.join(given)} are mutually exclusive: give one of them")
    if not given:
        return None
    key, text = given[0], keys[given[0]]
    if not isinstance(text, str) or not text:
        raise ConfigurationError(f"{key} must be text and not empty")
    place = _PLACES[key.removeprefix(name)]
    if place == "file" and not text.startswith("~"):
        text = str(folder.absolute() / text)
    return Secret(place, text, key)


def _refuse_same(accounts: Iterable[Account]) -> None:
    """Check that no account with the same warehouse is given twice under different names."""
    seen: dict[tuple[Any, ...], str] = {}
    for account in accounts:
        same = (account.root, account.address.get("site_id"), account.address.get("branch_id"), account.to.text)
        if (other := seen.setdefault(same, account.name)) != account.name:
            raise ConfigurationError(f"[accounts.{account.name}] and [accounts.{other}] are the same account")

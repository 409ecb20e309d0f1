"""Settings of a client: the address of the account and the limits of its calls, checked before anything is sent."""

from __future__ import annotations

import ipaddress
import math
import re
from collections.abc import Collection, Mapping
from typing import Final

import attrs

from ..errors import ConfigurationError

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
# re.ASCII, since a long s and a Kelvin sign would match letters otherwise.
_SUBDOMAIN: Final = re.compile(_LABEL, re.IGNORECASE | re.ASCII)
# No top-level domain begins with a digit. A name that does is a mistyped IP address, and httpx would read it as one.
_DOMAIN: Final = re.compile(rf"(?:{_LABEL}\.)+(?=[a-z]){_LABEL}", re.IGNORECASE | re.ASCII)
_BASE_URL: Final = re.compile(r"(https?)://([^/?#@\\\s]+)((?:/[A-Za-z0-9._~-]+)*)/?", re.IGNORECASE | re.ASCII)

_AUTHORITY: Final = re.compile(r"(?:\[([0-9a-f.]*:[0-9a-f:.]*)\]|([^:\[\]]+))(?::([0-9]{1,5}))?", re.IGNORECASE)
"""An IPv6 address in brackets or another host, and a port."""


_MAX_TIMEOUT: Final = 10**9
"""Seconds. A larger int may not fit into a float."""


@attrs.frozen(kw_only=True)
class Settings:
    """Settings of all calls of a client.

    Attributes:
        base_url: Root of the account without a final slash; paths such as `/api2/invoices.json` are appended to it.
        site_id: Sent as `Site-Id`, for an app that calls the central base URL (source: live report).
        branch_id: Sent as `request_branch_id` with every call that has no `branch_id`.
        timeout: Seconds for a call with all its attempts. None means no limit.
        retries: Maximum number of further attempts of a call, if a repetition is safe.
        max_answer_bytes: Maximum size of an answer, both compressed and decompressed.
        domain: The domain of the host names of accounts.
        edit_allow_loss: Keys of records whose values every `edit` may lose.
        edit_keep: Keys of records whose values every `edit` sends back unchanged.
    """

    base_url: str
    site_id: int | None = None
    branch_id: int | None = None
    timeout: float | None = 60.0
    retries: int = 3
    max_answer_bytes: int = 64 * 2**20
    domain: str = "daftra.com"
    edit_allow_loss: frozenset[str] = frozenset()
    edit_keep: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        for name in ("timeout", "retries", "max_answer_bytes"):
            value = getattr(self, name)
            kinds = int | float if name == "timeout" else int
            if (value is not None or name != "timeout") and (not isinstance(value, kinds) or isinstance(value, bool)):
                raise ConfigurationError(f"{name} must be a number, not {value!r}")
        for name in ("site_id", "branch_id"):
            value = getattr(self, name)
            if value is not None and (type(value) is not int or not 0 <= value < 2**63):
                raise ConfigurationError(f"{name} must be an int of at least 0, not {value!r:.80}")
        if self.timeout is not None and not (0 < self.timeout <= _MAX_TIMEOUT or self.timeout == math.inf):
            raise ConfigurationError(f"timeout must be a number of seconds above 0, not {self.timeout!r:.80}")
        if self.retries < 0:
            raise ConfigurationError(f"retries must be at least 0, not {self.retries}")
        if self.max_answer_bytes < 1:
            raise ConfigurationError(f"max_answer_bytes must be at least 1, not {self.max_answer_bytes}")


def chosen_keys(keys: Collection[str] | None, argument: str) -> frozenset[str]:
    """The keys of records in an argument.

    Raises:
        ConfigurationError: It is not a collection of texts. A single text would be split into its letters.
    """
    if keys is None:
        return frozenset()
    if isinstance(keys, str | bytes | bytearray | Mapping) or not isinstance(keys, Collection):
        raise ConfigurationError(f'{argument}: a collection of keys is needed, such as {{"key"}}, not {keys!r:.80}')
    found: list[object] = list(keys)
    if others := [key for key in found if not isinstance(key, str)]:
        raise ConfigurationError(f"{argument}: a key must be text, not {others[0]!r:.80}")
    return frozenset(keys)


def account_url(subdomain: str | None, domain: str, base_url: str | None) -> str:
    """The root of an account, from its subdomain or from a complete base URL.

    Raises:
        ConfigurationError: Neither or both were given, or the address is not a valid https address (http is accepted
            only for a loopback host).
    """
    if not _DOMAIN.fullmatch(domain):
        raise ConfigurationError(f"domain must be a host name such as daftra.com, not {domain!r}")
    if base_url is not None:
        if subdomain is not None:
            raise ConfigurationError("give subdomain= or base_url=, not both")
        return _checked_base_url(base_url)
    if subdomain is None:
        raise ConfigurationError("give the account's subdomain (acme for acme.daftra.com) or base_url=")
    if not _SUBDOMAIN.fullmatch(subdomain):
        hint = f"; did you mean {subdomain.partition('.')[0]!r}?" if _DOMAIN.fullmatch(subdomain) else ""
        raise ConfigurationError(f"subdomain must be one label of letters, digits and hyphens, not {subdomain!r}{hint}")
    return f"https://{subdomain.lower()}.{domain.lower()}"


def _checked_base_url(base_url: str) -> str:
    match = _BASE_URL.fullmatch(base_url.strip())
    if not match:
        raise ConfigurationError(
            "base_url must have the form https://host, with an optional port and path; "
            "a user, a query or a fragment is not allowed"
        )
    scheme, authority, path = match.groups()
    parts = _AUTHORITY.fullmatch(authority)
    if not parts:
        raise ConfigurationError(f"base_url has no usable host and port: {authority!r}")
    host, port = parts[1] or parts[2], parts[3]
    if port is not None and not 0 < int(port) < 65536:
        raise ConfigurationError(f"base_url has no usable port: {port!r}")
    if not (_is_ip(host) or host == "localhost" or _DOMAIN.fullmatch(host)):
        raise ConfigurationError(f"base_url has no usable host: {host!r}")
    if scheme.lower() == "http" and not _is_loopback(host):
        raise ConfigurationError("base_url must be https, since every call sends the credentials")
    if any(segment.strip(".") == "" for segment in path.split("/")[1:]):
        raise ConfigurationError("the path of base_url must not have a segment of dots")
    if path.rstrip("/").endswith(("/api2", "/v2/api", "/v2/api/entity")):
        raise ConfigurationError("base_url is the root of the account: leave /api2 or /v2/api out")
    return f"{scheme.lower()}://{authority.lower()}{path}"


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (_is_ip(host) and ipaddress.ip_address(host).is_loopback)

"""Reads the arguments of a client from environment variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from ..errors import ConfigurationError
from .private_files import text_in

_CREDENTIALS: Final = ("DAFTRA_API_KEY", "DAFTRA_API_KEY_FILE", "DAFTRA_ACCESS_TOKEN")


def with_environment(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments, completed with the address and the credentials from the environment.

    Raises:
        ConfigurationError: The address or the credentials are missing, several credentials are set, or the file with
            the key cannot be used.
    """
    return {**arguments, **_address(arguments), **_credentials(arguments)}


def _address(arguments: Mapping[str, Any]) -> dict[str, str]:
    if _given(arguments, "subdomain", "base_url"):
        return {}
    if base_url := os.environ.get("DAFTRA_BASE_URL"):
        return {"base_url": base_url}
    if subdomain := os.environ.get("DAFTRA_SUBDOMAIN"):
        return {"subdomain": subdomain}
    raise ConfigurationError(
        "set DAFTRA_SUBDOMAIN (acme for acme.daftra.com) or DAFTRA_BASE_URL, or give subdomain= or base_url="
    )


def _credentials(arguments: Mapping[str, Any]) -> dict[str, str]:
    if _given(arguments, "api_key", "access_token", "auth"):
        return {}
    found = [name for name in _CREDENTIALS if os.environ.get(name)]
    if len(found) != 1:
        conflict = f"; {' and '.join(found)} are set" if found else ""
        raise ConfigurationError(f"set exactly one of {', '.join(_CREDENTIALS)}, or give credentials{conflict}")
    value = os.environ[found[0]]
    match found[0]:
        case "DAFTRA_API_KEY":
            return {"api_key": value}
        case "DAFTRA_ACCESS_TOKEN":
            return {"access_token": value}
        case _:
            return {"api_key": key_in(value, "DAFTRA_API_KEY_FILE")}


def _given(arguments: Mapping[str, Any], *names: str) -> bool:
    return any(arguments.get(name) is not None for name in names)


def key_in(path: str, source: str) -> str:
    """The API key in a file, without a byte order mark and surrounding white space.

    `source` is the variable or the option with the path. Messages show neither the content of the file nor its path,
    since a user may have given the key instead of the path.

    Raises:
        ConfigurationError: The file cannot be read, or does not contain exactly one key.
    """
    key = text_in(path, source, "API key")
    if not key.isascii() or " " in key:
        raise ConfigurationError(f"the file that {source} names must hold one API key and nothing else")
    return key

"""The warehouse that commands work on, from their options and the environment. Passwords are never arguments."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

import click

from .._common.redaction import has_password, is_secret
from .commands import Option
from .errors import register_secret

_PANEL: Final = "Warehouse"
_ADDRESS: Final = "DAFTRA_DESTINATION"
_FILE: Final = "DAFTRA_DESTINATION_FILE"


def destination_options() -> list[Option]:
    """The options that name the warehouse of a command."""
    return [
        Option(
            ["--to"],
            metavar="ADDRESS",
            help="The warehouse: duckdb:///acme.duckdb, postgresql://user@host/database, file:///folder for Delta "
            "tables, or another destination of dlt such as snowflake://user@account/database, or only its name. By "
            f"default the value of {_ADDRESS}, or the content of the file {_FILE}.",
            panel=_PANEL,
        ),
        Option(
            ["--to-file"],
            type=click.Path(),
            metavar="FILE",
            help="A file that holds the address of the warehouse, with its password, and nothing else.",
            panel=_PANEL,
        ),
        Option(
            ["--account"],
            metavar="NAME",
            help="The name of the account in the warehouse: its dataset is daftra_NAME.",
            panel=_PANEL,
        ),
    ]


def destination(to: str | None, to_file: str | None) -> str:
    """The address of the warehouse: options before the environment. No message shows its password from now on.

    Raises:
        click.UsageError: There is none, there are two, or an argument holds a password.
        ConfigurationError: The file of the address cannot be used.
    """
    address = _named(to, to_file)
    with suppress(ValueError):
        parts = urlsplit(address)
        for secret in (parts.password or "", *(value for name, value in parse_qsl(parts.query) if is_secret(name))):
            register_secret(secret)
            register_secret(unquote(secret))
    return address


def _named(to: str | None, to_file: str | None) -> str:
    if to is not None and to_file is not None:
        raise click.UsageError("--to and --to-file are mutually exclusive")
    if to is not None:
        if has_password(to):
            raise click.UsageError(
                "--to holds a password, and others can see the arguments of a process: set "
                f"{_ADDRESS}, or put the address into a file and give --to-file FILE"
            )
        return to
    if to_file is not None:
        return _address_in(to_file, "--to-file")
    given = {name: value for name in (_ADDRESS, _FILE) if (value := os.environ.get(name))}
    if len(given) > 1:
        raise click.UsageError(f"{_ADDRESS} and {_FILE} are mutually exclusive: unset one of them")
    if _FILE in given:
        return _address_in(given[_FILE], _FILE)
    if _ADDRESS in given:
        return given[_ADDRESS].strip()
    raise click.UsageError(
        f"no warehouse is named: give --to, such as --to duckdb:///acme.duckdb, or --to-file FILE, or set {_ADDRESS} "
        f"or {_FILE}"
    )


def _address_in(path: str, source: str) -> str:
    from .._call.private_files import text_in
    from ..errors import ConfigurationError

    address = text_in(path, source, "address")
    if " " in address:
        raise ConfigurationError(f"the file that {source} names must hold one address and nothing else")
    return address

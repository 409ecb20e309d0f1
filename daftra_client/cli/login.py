"""`daftra login`: store an account under a name, with its key or the file of its key."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Final

import click

from .check import UNAUTHORIZED
from .commands import Command, Option
from .errors import DONE, note
from .session import ADDRESSES, Account, Session, ask_key

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Profile

_HOST: Final = re.compile(r"(?:https://)?([a-z0-9-]+)\.daftra\.com(?:/.*)?", re.IGNORECASE | re.ASCII)


def _run(key_stdin: bool, is_unchecked: bool, as_default: bool) -> int:
    context = click.get_current_context()
    session: Session = context.obj
    if context.args:
        # Not shown: it may be the key.
        raise click.UsageError("login takes no arguments: it asks for the key, or takes --key-stdin")
    if session.is_sandbox:
        raise click.UsageError("--sandbox needs no login")
    if key_stdin and session.api_key_file is not None:
        raise click.UsageError("give --key-stdin or --api-key-file, not both")
    from . import config

    file = config.path()
    profiles = config.read(file)
    address = _address(session, profiles.by_name.get(session.profile or ""))
    name = _name(session, address)
    old = profiles.by_name.get(name)
    branch_id = old.branch_id if session.branch_id is None and old is not None else session.branch_id
    profile = config.Profile(name, **address, branch_id=branch_id)
    root = _check_address(profile)
    if old is not None and _check_address(old) != root:
        raise click.UsageError(
            f"the profile {profile.name} is that of {_check_address(old)}: give another name (`daftra --profile NAME "
            f"login`), or remove it first (`daftra profiles --remove {profile.name}`)"
        )
    profile, key = _with_key(session, profile, root, key_stdin=key_stdin)
    business = _check(session, profile, key, is_unchecked=is_unchecked)
    config.store(file, profile, as_default=as_default)
    _tell(file, profile, business)
    return DONE


def _address(session: Session, known: Profile | None) -> dict[str, str]:
    """The address to store: from the options, the profile of this name, the environment, or the terminal."""
    session.refuse_two_addresses(with_profile=False)
    if session.base_url is not None:
        return {"base_url": session.base_url}
    if session.subdomain is not None:
        return {"subdomain": session.subdomain}
    if known is not None:
        return known.address
    for variable, argument in ADDRESSES.items():
        if value := os.environ.get(variable):
            return {argument: value}
    if not sys.stdin.isatty():
        raise click.UsageError("give the account: `daftra --subdomain NAME login`")
    typed: str = click.prompt("Subdomain of the account (acme for acme.daftra.com)", err=True).strip()
    if match := _HOST.fullmatch(typed):
        return {"subdomain": match[1]}
    return {"base_url": typed} if "://" in typed else {"subdomain": typed}


def _name(session: Session, address: dict[str, str]) -> str:
    from .config import NAME

    name = session.profile
    if name is None:
        name = address.get("subdomain")
        if name is None:
            raise click.UsageError("give the profile a name: `daftra --profile NAME --base-url URL login`")
        name = name.lower()
    if not NAME.fullmatch(name):
        raise click.UsageError(
            f"{name!r} cannot be the name of a profile: letters, digits, dots, hyphens and underscores can"
        )
    return name


def _check_address(profile: Profile) -> str:
    """The root of the account."""
    from .._call.settings import account_url

    return account_url(profile.subdomain, "daftra.com", profile.base_url)


def _with_key(session: Session, profile: Profile, root: str, *, key_stdin: bool) -> tuple[Profile, str]:
    """The profile with its key, or with the file of the key; and the key itself."""
    from .._call.environment import key_in

    if session.api_key_file is not None:
        key = key_in(session.api_key_file, "--api-key-file")
        return profile._replace(api_key_file=os.path.abspath(session.api_key_file)), key
    if key_stdin:
        key = sys.stdin.read(5000).strip("\ufeff \t\r\n")
    elif sys.stdin.isatty():
        key = ask_key(root)
    else:
        raise click.UsageError(
            "there is no terminal to ask for the key: pipe it in and give --key-stdin, or give --api-key-file FILE "
            "before the command"
        )
    return profile._replace(api_key=key), key


def _check(session: Session, profile: Profile, key: str, *, is_unchecked: bool) -> str | None:
    """The name of the business. One call shows whether Daftra accepts the key.

    Raises:
        ConfigurationError: The key is not valid.
        DaftraError: Daftra refuses the key, or could not be reached.
    """
    import asyncio  # the help of all commands needs none

    from ..errors import PermissionDeniedError

    arguments = {**profile.address, "api_key": key, "branch_id": profile.branch_id}

    async def ask() -> str | None:
        async with session.open(Account(arguments, "login", "login")) as daftra:
            if is_unchecked:
                return None
            try:
                return (await daftra.site.get(retries=1)).business_name
            except PermissionDeniedError as error:
                if error.status == UNAUTHORIZED:
                    raise
                return None  # the key is accepted, though not for this

    return asyncio.run(ask())


def _tell(file: Path, profile: Profile, business: str | None) -> None:
    from . import config

    default = config.read(file).default
    name = f"{business}: " if business else ""
    key = "its key" if profile.api_key is not None else f"the path of its key, {profile.api_key_file},"
    click.echo(f"{name}stored the account and {key} as profile {profile.name} in {file}")
    if default is not None and default.name == profile.name:
        note("It is the default, so `daftra check` shows what it may do.")
    else:
        note(f"`daftra --profile {profile.name} check` shows what it may do.")


command: Final = Command(
    name="login",
    params=[
        Option(["--key-stdin"], is_flag=True, help="Read the key from standard input instead of asking for it."),
        Option(
            ["--no-check", "is_unchecked"], is_flag=True, help="Store the account without asking Daftra about the key."
        ),
        Option(["--default", "as_default"], is_flag=True, help="Make it the account that is used if none is named."),
    ],
    callback=_run,
    context_settings={"allow_extra_args": True},
    help=(
        "Ask for the account and its API key, check them with one call, and store them as a profile in a file that "
        "only you can read.\n\n"
        "The options before the command answer in advance: --subdomain or --base-url, --profile for the name (the "
        "subdomain by default), --branch, and --api-key-file, of which only the path is stored. The first profile is "
        "the default one. A login under the same name replaces the key. `daftra profiles` shows what is stored."
    ),
)

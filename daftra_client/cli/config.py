"""The file of profiles: accounts by name, each with its address and where its key is.

    default_profile = "acme"

    [profiles.acme]
    subdomain = "acme"
    api_key = "..."                          # or api_key_file = "/run/secrets/daftra"

The file holds keys, so it is refused if others may read it.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from ..errors import ConfigurationError

_KEYS: Final = ("subdomain", "base_url", "api_key", "api_key_file", "branch_id")


class Profile(NamedTuple):
    """An account in the file. At most one of the two addresses and one of the two places of a key is set."""

    name: str
    subdomain: str | None = None
    base_url: str | None = None
    api_key: str | None = None
    api_key_file: str | None = None
    branch_id: int | None = None

    def __repr__(self) -> str:
        return f"Profile({self.name!r})"


def path() -> Path:
    """`$XDG_CONFIG_HOME/daftra/config.toml`, below `~/.config` where the variable is not set."""
    home = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(home).expanduser() / "daftra" / "config.toml"


def find(name: str | None) -> Profile | None:
    """The profile of a name, or else the default one; None if there is no file, or no default.

    Raises:
        ConfigurationError: There is no such profile, or the file cannot be used.
    """
    found, default = read(path())
    if name is None:
        name = default if default is not None else next(iter(found)) if len(found) == 1 else None
        return found[name] if name is not None else None
    if name not in found:
        known = f"it has {', '.join(found)}" if found else "it has none"
        raise ConfigurationError(f"{path()} has no profile {name!r}; {known}. `daftra login --profile {name}` adds it")
    return found[name]


def read(file: Path) -> tuple[Mapping[str, Profile], str | None]:
    """The profiles of a file by name and the name of the default one; nothing if the file does not exist.

    Raises:
        ConfigurationError: The file cannot be read, others may read it, or its content makes no sense.
    """
    try:
        with file.open("rb") as opened:
            _refuse_if_wide(file, os.fstat(opened.fileno()).st_mode)
            content = opened.read()
    except FileNotFoundError:
        return {}, None
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be read: {error.strerror}") from None
    import tomllib

    try:
        table = tomllib.loads(content.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        # The message of tomllib may show a line of the file, and so a key.
        place = re.search(r"at line \d+, column \d+", str(error))
        raise ConfigurationError(f"{file} is not valid TOML{f' ({place[0]})' if place else ''}") from None
    if unknown := sorted(table.keys() - {"default_profile", "profiles"}):
        raise ConfigurationError(f"{file}: unknown keys {', '.join(unknown)}; profiles are tables [profiles.NAME]")
    profiles = table.get("profiles", {})
    if not isinstance(profiles, dict):
        raise ConfigurationError(f"{file}: profiles are tables [profiles.NAME]")
    found = {name: _profile(file, name, keys) for name, keys in profiles.items()}
    default = table.get("default_profile")
    if default is not None and default not in found:
        raise ConfigurationError(f"{file}: there is no profile of the name that default_profile has")
    return found, default


def _refuse_if_wide(file: Path, mode: int) -> None:
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise ConfigurationError(
            f"{file} can be used by others (mode {stat.S_IMODE(mode):04o}), and it may hold keys; run: chmod 600 {file}"
        )


def _profile(file: Path, name: str, keys: Any) -> Profile:
    place = f"{file}: [profiles.{name}]"
    if not isinstance(keys, dict):
        raise ConfigurationError(f"{place} is no table")
    if unknown := sorted(keys.keys() - set(_KEYS)):
        raise ConfigurationError(f"{place}: unknown keys {', '.join(unknown)}; known are {', '.join(_KEYS)}")
    for key, value in keys.items():
        kind = int if key == "branch_id" else str
        if type(value) is not kind or not value:
            raise ConfigurationError(f"{place}: {key} must be {'a number' if kind is int else 'text'} and not empty")
    for one, other in (("subdomain", "base_url"), ("api_key", "api_key_file")):
        if one in keys and other in keys:
            raise ConfigurationError(f"{place}: give {one} or {other}, not both")
    if "subdomain" not in keys and "base_url" not in keys:
        raise ConfigurationError(f"{place}: subdomain or base_url is missing")
    return Profile(name, **keys)

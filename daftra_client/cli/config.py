"""The file of profiles: accounts by name, each with its address and where its key is.

    default_profile = "acme"

    [profiles.acme]
    subdomain = "acme"
    api_key = "..."                          # or api_key_file = "/run/secrets/daftra"

The file contains keys, so it is refused if other users may read or replace it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .._call.private_files import refuse_shared_folder
from .._call.toml_files import Kinds, check_keys, located, parse_toml, refuse_unknown_keys, table_in, toml_text
from .._common.atomic_files import atomic_private_write
from .._common.file_locks import locked_folder
from .._common.suggestions import did_you_mean
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import tomlkit

NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
"""Names of profiles that `store` takes. Names that were written by hand may be others."""

_KINDS: Final[Kinds] = {
    **dict.fromkeys(("subdomain", "base_url", "api_key", "api_key_file"), ("text", (str,))),
    "branch_id": ("a number", (int,)),
}


class Profile(NamedTuple):
    """An account in the file. One of the two addresses and at most one of the two places of a key is set."""

    name: str
    subdomain: str | None = None
    base_url: str | None = None
    api_key: str | None = None
    api_key_file: str | None = None
    branch_id: int | None = None

    def __repr__(self) -> str:
        return f"Profile({self.name!r})"

    @property
    def address(self) -> dict[str, str]:
        """Its address as an argument of the client."""
        return {"base_url": self.base_url} if self.base_url is not None else {"subdomain": str(self.subdomain)}

    @property
    def has_key(self) -> bool:
        """Whether it has a key, or a file with the key."""
        return self.api_key is not None or self.api_key_file is not None


class Profiles(NamedTuple):
    """The content of the file."""

    by_name: Mapping[str, Profile]
    default: Profile | None
    """The profile that is used by default: the default of the file, or the only profile."""

    def named(self, name: str) -> Profile:
        """The profile of a name.

        Raises:
            ConfigurationError: There is none.
        """
        if name in self.by_name:
            return self.by_name[name]
        known = f"it has {', '.join(self.by_name)}" if self.by_name else "it has none"
        raise ConfigurationError(
            f"{path()} has no profile {name!r}{did_you_mean(name, self.by_name)}; {known}. "
            f"`daftra --profile {name} login` adds it"
        )


def path() -> Path:
    """`$XDG_CONFIG_HOME/daftra/config.toml`, below `~/.config` where the variable is not set to an absolute path."""
    home = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (home if home.is_absolute() else Path.home() / ".config") / "daftra" / "config.toml"


def read(file: Path) -> Profiles:
    """The profiles of a file; none if the file does not exist.

    Raises:
        ConfigurationError: The file cannot be read, others may use it, or its content makes no sense.
    """
    return _parsed(file, _text(file))


def names(beginning: str) -> list[str]:
    """Names of profiles for the completion of a shell; none where the file cannot be used."""
    try:
        return [name for name in read(path()).by_name if name.startswith(beginning)]
    except ConfigurationError:
        return []


def store(file: Path, profile: Profile, *, as_default: bool) -> None:
    """Add a profile, or replace the one of its name. The first profile becomes the default.

    The other content of the file does not change, nor do its comments.

    Raises:
        ConfigurationError: See `read`, or the file cannot be written.
    """

    def change(document: tomlkit.TOMLDocument) -> None:
        import tomlkit

        if "profiles" not in document:
            document["profiles"] = tomlkit.table(is_super_table=True)
        profiles: Any = document["profiles"]
        if profile.name not in profiles:
            profiles[profile.name] = tomlkit.table()
        table = profiles[profile.name]
        for key in _KINDS:
            value = getattr(profile, key)
            if value is not None:
                table[key] = value
            elif key in table:
                del table[key]
        if as_default or len(profiles) == 1:
            document["default_profile"] = profile.name

    _change(file, change)


def choose_default(file: Path, name: str) -> None:
    """Make a profile the default.

    Raises:
        ConfigurationError: There is none of this name, or see `store`.
    """
    read(file).named(name)
    _change(file, lambda document: document.__setitem__("default_profile", name))


def remove(file: Path, name: str) -> None:
    """Remove a profile. If it was the default, there is none afterwards.

    Raises:
        ConfigurationError: There is none of this name, or see `store`.
    """
    read(file).named(name)

    def change(document: tomlkit.TOMLDocument) -> None:
        profiles: Any = document["profiles"]
        del profiles[name]
        if document.get("default_profile") == name:
            del document["default_profile"]

    _change(file, change)


def _change(file: Path, change: Callable[[tomlkit.TOMLDocument], None]) -> None:
    """Write the file with a change, in one step, so that no reader meets half of it."""
    import tomlkit

    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked_folder(file.parent):  # the later of two changes at once would undo the other
            content = _text(file)
            _parsed(file, content)  # refuses what makes no sense
            document = tomlkit.parse(content)
            change(document)
            _parsed(file, document.as_string())
            refuse_shared_folder(file.parent)
            _replace(file.resolve(), document.as_string())  # a link to a file elsewhere stays one
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be written: {error.strerror}") from None


def _replace(file: Path, content: str) -> None:
    with atomic_private_write(file, mode=0o600) as partial, partial.open("wb") as opened:
        opened.write(content.encode())
        opened.flush()
        os.fsync(opened.fileno())


def _text(file: Path) -> str:
    return toml_text(file, holds_secrets=True, default="")


def _parsed(file: Path, content: str) -> Profiles:
    table = parse_toml(file, content)
    with located(str(file)):
        refuse_unknown_keys(table, ("default_profile", "profiles"), "; profiles are tables [profiles.NAME]")
        profiles = table_in(table, "profiles")
        found = {name: _profile(name, table_in(profiles, name)) for name in profiles}
        default = table.get("default_profile")
        if default is None:
            return Profiles(found, next(iter(found.values())) if len(found) == 1 else None)
        if not isinstance(default, str) or default not in found:
            raise ConfigurationError("there is no profile of the name that default_profile has")
        return Profiles(found, found[default])


def _profile(name: str, keys: dict[str, Any]) -> Profile:
    with located(f"[profiles.{name}]"):
        check_keys(keys, _KINDS)
        if keys.get("branch_id") == 0:
            raise ConfigurationError("branch_id must be above 0")
        for one, other in (("subdomain", "base_url"), ("api_key", "api_key_file")):
            if one in keys and other in keys:
                raise ConfigurationError(f"give {one} or {other}, not both")
        if "subdomain" not in keys and "base_url" not in keys:
            raise ConfigurationError("subdomain or base_url is missing")
        return Profile(name, **keys)

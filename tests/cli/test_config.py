"""The file of profiles: what it may hold, who may use it, and how it is changed."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from daftra_client._call import private_files
from daftra_client.cli import config
from daftra_client.cli.config import Profile
from daftra_client.errors import ConfigurationError

KEY = "sk-0123456789abcdef"
TWO = f"""\
# accounts of the shop
default_profile = "acme"

[profiles.acme]  # the main one
subdomain = "acme"
api_key = "{KEY}"

[profiles.test]
base_url = "https://test.example.com"
api_key_file = "/run/secrets/daftra"
branch_id = 3
"""
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="files have no such modes there")


@pytest.fixture
def file(home: Path) -> Path:
    folder = home / "daftra"
    folder.mkdir(0o700)
    return folder / "config.toml"


def written(file: Path, content: str | bytes, mode: int = 0o600) -> Path:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    file.chmod(mode)
    return file


def test_it_is_where_the_desktop_standard_says(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert config.path() == home / "daftra" / "config.toml"
    monkeypatch.setenv("HOME", str(tmp_path))
    for unset in ("", "relative/paths/are/ignored"):
        monkeypatch.setenv("XDG_CONFIG_HOME", unset)
        assert config.path() == tmp_path / ".config" / "daftra" / "config.toml"


def test_profiles(file: Path) -> None:
    found = config.read(written(file, TWO))
    acme = Profile("acme", subdomain="acme", api_key=KEY)
    test = Profile("test", base_url="https://test.example.com", api_key_file="/run/secrets/daftra", branch_id=3)
    assert found.by_name == {"acme": acme, "test": test}
    assert found.default == acme
    assert (acme.address, test.address) == ({"subdomain": "acme"}, {"base_url": "https://test.example.com"})


def test_without_a_file_there_are_none(file: Path) -> None:
    assert config.read(file) == ({}, None)


def test_the_only_profile_is_the_default(file: Path) -> None:
    one = '[profiles.one]\nsubdomain = "one"\n'
    assert config.read(written(file, one)).default == Profile("one", subdomain="one")
    assert config.read(written(file, one + '[profiles.two]\nsubdomain = "two"\n')).default is None


def test_a_profile_hides_its_key() -> None:
    assert KEY not in repr(Profile("acme", subdomain="acme", api_key=KEY))


@ON_POSIX
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o660, 0o644, 0o610])
def test_a_file_that_others_may_use_is_refused(file: Path, mode: int) -> None:
    written(file, TWO, mode)
    with pytest.raises(ConfigurationError, match=rf"mode {mode:04o}.*chmod 600 {file}"):
        config.read(file)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        config.store(file, Profile("new", subdomain="new", api_key=KEY), as_default=False)
    assert file.read_text() == TWO


@ON_POSIX
def test_a_file_in_a_folder_where_others_may_write_is_refused(file: Path) -> None:
    written(file, TWO)
    file.parent.chmod(0o770)
    with pytest.raises(ConfigurationError, match=f"chmod go-w {file.parent}"):
        config.read(file)
    file.unlink()
    with pytest.raises(ConfigurationError, match="chmod go-w"):
        config.store(file, Profile("new", subdomain="new", api_key=KEY), as_default=False)
    assert list(file.parent.iterdir()) == []


@ON_POSIX
def test_a_file_of_another_user_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(file, TWO)
    owner = file.stat().st_uid
    monkeypatch.setattr(private_files, "_ADMINISTRATOR", owner + 2)
    monkeypatch.setattr("os.geteuid", lambda: owner + 1)
    with pytest.raises(ConfigurationError, match="belongs to another user"):
        config.read(file)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (f'api_key = "{KEY}', "not valid TOML"),
        (f"api_key = {KEY}", r"not valid TOML \(at line 1, column 11\)"),
        (f'[profiles.a]\napi_key = {KEY}\nsubdomain = "a"\n', "not valid TOML"),
        (b"\xff\xfe", "not UTF-8"),
        (f'api_key = "{KEY}"', r"unknown key 'api_key'; profiles are tables \[profiles.NAME\]"),
        ("profiles = 1", "profiles is not a table"),
        (f'[profiles]\nacme = "{KEY}"', "acme is not a table"),
        (f'[profiles.a]\nsubdomain = "a"\napikey = "{KEY}"', "unknown key 'apikey'; did you mean 'api_key'"),
        ("[profiles.a]\nsubdomain = 5", "subdomain must be text and not empty"),
        ('[profiles.a]\nsubdomain = ""', "subdomain must be text and not empty"),
        ('[profiles.a]\nsubdomain = "a"\nbranch_id = true', "branch_id must be a number"),
        ('[profiles.a]\nsubdomain = "a"\nbase_url = "https://a"', "give subdomain or base_url, not both"),
        (f'[profiles.a]\nsubdomain = "a"\napi_key = "{KEY}"\napi_key_file = "k"', "give api_key or api_key_file"),
        (f'[profiles.a]\napi_key = "{KEY}"', "subdomain or base_url is missing"),
        (f'default_profile = "{KEY}"', "no profile of the name that default_profile has"),
        ("default_profile = 1", "no profile of the name that default_profile has"),
    ],
)
def test_content_without_sense_is_refused_without_showing_a_key(file: Path, content: str | bytes, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason) as caught:
        config.read(written(file, content))
    assert str(caught.value).startswith(str(file))
    assert KEY not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_that_cannot_be_read(file: Path) -> None:
    file.mkdir()
    file.chmod(0o700)
    with pytest.raises(ConfigurationError, match="cannot be read: Is a directory"):
        config.read(file)


def test_an_unknown_name(file: Path) -> None:
    found = config.read(written(file, TWO))
    with pytest.raises(ConfigurationError, match=r"no profile 'acne'; did you mean 'acme'\?; it has acme, test"):
        found.named("acne")


# --- changes ----------------------------------------------------------------------------------------------------------


def test_the_first_profile_is_the_default_and_nobody_else_may_read_it(home: Path) -> None:
    file = home / "deep" / "daftra" / "config.toml"
    config.store(file, Profile("acme", subdomain="acme", api_key=KEY), as_default=False)
    lines = [line for line in file.read_text().splitlines() if line]  # old versions of tomlkit leave fewer empty ones
    assert lines == ['default_profile = "acme"', "[profiles.acme]", 'subdomain = "acme"', f'api_key = "{KEY}"']
    assert list(file.parent.iterdir()) == [file]
    if os.name == "posix":
        assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(file.parent.stat().st_mode)) == (0o600, 0o700)


def test_other_profiles_and_comments_stay(file: Path) -> None:
    written(file, TWO)
    config.store(file, Profile("new", subdomain="new", api_key_file="/key"), as_default=False)
    assert file.read_text() == TWO + '\n[profiles.new]\nsubdomain = "new"\napi_key_file = "/key"\n'
    config.remove(file, "new")
    assert file.read_text().rstrip() == TWO.rstrip()


def test_a_profile_is_replaced_as_a_whole(file: Path) -> None:
    written(file, TWO)
    config.store(file, Profile("test", subdomain="test", api_key=KEY), as_default=True)
    found = config.read(file)
    assert found.by_name["test"] == found.default == Profile("test", subdomain="test", api_key=KEY)
    assert "# the main one" in file.read_text()


def test_the_default_can_be_chosen(file: Path) -> None:
    written(file, TWO)
    config.choose_default(file, "test")
    assert file.read_text() == TWO.replace('default_profile = "acme"', 'default_profile = "test"')
    with pytest.raises(ConfigurationError, match="no profile 'other'"):
        config.choose_default(file, "other")


def test_without_the_default_profile_there_is_none(file: Path) -> None:
    written(file, TWO)
    config.remove(file, "acme")
    assert config.read(file).by_name.keys() == {"test"}
    assert "default_profile" not in file.read_text()
    assert KEY not in file.read_text()
    with pytest.raises(ConfigurationError, match="no profile 'acme'"):
        config.remove(file, "acme")


def test_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    real = written(tmp_path / "real.toml", TWO)
    file.symlink_to(real)
    config.choose_default(file, "test")
    assert file.is_symlink()
    assert config.read(real).default == config.read(file).by_name["test"]


def test_a_failure_leaves_the_file_as_it_was(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(file, TWO)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ConfigurationError, match=r"cannot be written: No space left"):
        config.choose_default(file, "test")
    assert file.read_text() == TWO
    assert list(file.parent.iterdir()) == [file]


def test_changes_at_once_lose_nothing(file: Path) -> None:
    names = [f"shop-{number}" for number in range(12)]

    def store(name: str) -> None:
        config.store(file, Profile(name, subdomain=name, api_key=KEY), as_default=False)

    with ThreadPoolExecutor(len(names)) as pool:
        list(pool.map(store, names))
    assert sorted(config.read(file).by_name) == sorted(names)


def test_names_for_completion(file: Path) -> None:
    assert config.names("") == []
    written(file, TWO)
    assert (config.names(""), config.names("te")) == (["acme", "test"], ["test"])
    if os.name == "posix":
        file.chmod(0o644)
        assert config.names("") == []

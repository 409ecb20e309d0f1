"""The file of accounts: what it says, what is refused, and that no key of it is shown."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from daftra_client.errors import ConfigurationError
from daftra_client.warehouse.fleet.accounts import read_accounts
from daftra_client.warehouse.fleet.secrets import Secret
from daftra_client.warehouse.fleet.sharing import refuse_separate

KEY = "k3y-that-must-not-be-shown"
PASSWORD = "p4ssword-that-must-not-be-shown"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "fleet"
    folder.mkdir(0o700)
    return folder / "accounts.toml"


def write(file: Path, content: str, mode: int = 0o600) -> Path:
    file.write_text(content)
    file.chmod(mode)
    return file


def refusal(file: Path, content: str, mode: int = 0o600) -> str:
    """The message about a file, which shows no secret."""
    write(file, content, mode)
    with pytest.raises(ConfigurationError) as caught:
        read_accounts(file)
    said = str(caught.value)
    assert KEY not in said
    assert PASSWORD not in said
    assert said.startswith((str(file), "others can replace"))
    return said.removeprefix(f"{file}: ")


# --- what it says -------------------------------------------------------------------------------------------------


def test_accounts_take_over_the_defaults_with_their_names_in_the_places(file: Path) -> None:
    write(
        file,
        """
        [defaults]
        subdomain = "{account}"
        api_key_file = "keys/{account}"
        to = "duckdb:////data/{account}.duckdb"
        resources = ["clients", "invoices"]
        per_second = 5

        [accounts.acme]
        [accounts.nile]
        subdomain = "nile-trading"
        to = "postgresql://host/nile"
        resources = ["taxes"]
        max_calls = 100
        personal = false
        """,
        mode=0o644,
    )
    acme, nile = read_accounts(file)
    assert (acme.name, acme.root, acme.to.text) == ("acme", "https://acme.daftra.com", "duckdb:////data/acme.duckdb")
    assert acme.credentials == {"api_key": Secret("file", f"{file.parent}/keys/acme", "api_key_file")}
    assert (acme.resources, acme.per_second, acme.max_concurrency) == (("clients", "invoices"), 5, 8)
    assert (acme.max_calls, acme.personal, acme.allow_deletions, acme.shares) == (None, True, 0.2, None)
    assert (nile.root, nile.to.text) == ("https://nile-trading.daftra.com", "postgresql://host/nile")
    assert (nile.resources, nile.max_calls, nile.personal) == (("taxes",), 100, False)


def test_an_account_replaces_the_credentials_of_the_defaults(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(
        file,
        f"""
        [defaults]
        subdomain = "x"
        api_key_file = "keys/{{account}}"
        to_env = "WAREHOUSE"
        client_id = "77"
        client_secret_env = "APPLICATION"

        [accounts.a]
        base_url = "https://acme.example.com"
        api_key = "{KEY}"
        to = "duckdb:///{{account}}.duckdb"

        [accounts.b]
        access_token_env = "TOKEN"

        [accounts.c]
        subdomain = "y"
        username = "owner@example.com"
        password = "{PASSWORD}"
        """,
    )
    for name, value in (("WAREHOUSE", "postgresql://host/all"), ("APPLICATION", "s3cret"), ("TOKEN", " t0ken\n")):
        monkeypatch.setenv(name, value)
    a, b, c = read_accounts(file)
    assert a.opened() == {"base_url": "https://acme.example.com", "api_key": KEY}
    assert (a.to.read(), b.to.read()) == ("duckdb:///a.duckdb", "postgresql://host/all")
    assert b.opened() == {"subdomain": "x", "access_token": "t0ken"}
    assert type(c.opened()["auth"]).__name__ == "PasswordGrant"
    assert (c.client_id, set(c.credentials)) == ("77", {"password", "client_secret"})


def test_secrets_are_read_by_the_process_that_needs_them(file: Path) -> None:
    write(file, '[accounts.a]\nsubdomain = "a"\napi_key_env = "DAFTRA_OF_A"\nto_file = "to"\n')
    (account,) = read_accounts(file)
    with pytest.raises(
        ConfigurationError, match=r"^the environment variable given by api_key_env is not set or empty$"
    ):
        account.opened()
    with pytest.raises(ConfigurationError, match=r"^the file that to_file names cannot be read: No such file"):
        account.to.read()
    (file.parent / "to").write_text(f"postgresql://u:{PASSWORD}@host/database\n")
    assert account.to.read() == f"postgresql://u:{PASSWORD}@host/database"
    assert account.secrets() == [PASSWORD]


def test_a_secret_in_the_place_of_its_file_or_variable_is_not_shown(file: Path) -> None:
    write(file, f'[accounts.a]\nsubdomain = "a"\napi_key_env = "{KEY}"\nto_file = "~{PASSWORD}/x"\n')
    (account,) = read_accounts(file)
    for read in (account.opened, account.to.read):
        with pytest.raises(ConfigurationError, match=r"(to_file names|given by api_key_env) ") as caught:
            read()
        assert KEY not in str(caught.value)
        assert PASSWORD not in str(caught.value)
    assert "that_must_not" not in repr(account).replace("-", "_")


def test_a_mark_at_its_beginning_and_a_name_that_stands_twice_change_nothing(file: Path) -> None:
    (account,) = read_accounts(write(file, f"\ufeff{OPEN}resources = ['taxes', 'brands', 'taxes']\n"))
    assert account.resources == ("taxes", "brands")


def test_neither_texts_nor_messages_show_keys(file: Path) -> None:
    write(
        file,
        f"""
        redis = "redis://:{PASSWORD}@host:6379/0"
        [accounts.a]
        subdomain = "a"
        api_key = "{KEY}"
        to = "postgresql://u:{PASSWORD}@host/database"
        """,
    )
    (account,) = read_accounts(file)
    assert account.opened()["api_key"] == KEY
    assert account.secrets() == [PASSWORD, KEY]
    for text in (repr(account), str(account), f"{account.credentials}", repr(pickle.loads(pickle.dumps(account)))):
        assert KEY not in text
        assert PASSWORD not in text
        assert "***" in text
    assert pickle.loads(pickle.dumps(account)) == account


# --- limits -------------------------------------------------------------------------------------------------------

CENTRAL = """
[defaults]
base_url = "https://central.example.com"
access_token_env = "TOKEN"
to = "duckdb:///{account}.duckdb"
"""


def test_accounts_behind_a_central_address_or_of_an_application_share_a_limiter(file: Path) -> None:
    write(
        file,
        """
        redis_env = "REDIS_URL"
        [defaults]
        to_env = "WAREHOUSE"
        password_env = "PASSWORD"
        client_secret_env = "SECRET"
        [accounts.a]
        base_url = "https://central.example.com"
        site_id = 1
        access_token_env = "TOKEN"
        [accounts.b]
        base_url = "https://central.example.com"
        site_id = 2
        username = "b"
        client_id = "77"
        [accounts.c]
        subdomain = "c"
        username = "c"
        client_id = "77"
        [accounts.d]
        subdomain = "d"
        username = "d"
        [accounts.e]
        subdomain = "e"
        username = "e"
        client_id = "78"
        """,
    )
    found = read_accounts(file)
    shares = {account.name: account.shares for account in found}
    assert shares["a"] == shares["b"] == shares["c"] is not None
    assert (shares["d"], shares["e"]) == (None, "application 78")
    assert {account.redis for account in found} == {Secret("env", "REDIS_URL", "redis_env")}


def test_accounts_with_the_same_address_share_a_limiter(file: Path) -> None:
    both = "[accounts.a]\nbranch_id = 1\n[accounts.b]\nbase_url = 'https://Central.example.com/'\nbranch_id = 2\n"
    other = "[accounts.c]\nbase_url = 'https://other.example.com'\n"
    found = read_accounts(write(file, f"{CENTRAL}per_second = 5\n{both}{other}", 0o644))
    assert [account.shares for account in found] == ["central.example.com", "central.example.com", None]
    with pytest.raises(ConfigurationError, match=r"2 accounts share the limits of central.example.com.*give a Redis"):
        refuse_separate(found, machines=False)


def test_accounts_that_share_a_limiter_say_the_same_bounds(file: Path) -> None:
    said = refusal(file, f"{CENTRAL}[accounts.a]\nsite_id = 1\n[accounts.b]\nsite_id = 2\nper_second = 5\n")
    assert said == (
        "[accounts.b]: per_second differs from that of [accounts.a], and both share the limits of "
        "central.example.com; set it in [defaults]"
    )


def test_separate_processes_share_calls_per_second_only_through_redis(file: Path) -> None:
    two = "[accounts.a]\nsite_id = 1\n[accounts.b]\nsite_id = 2\n"
    write(file, f"{CENTRAL}per_second = 5\n{two}")
    with pytest.raises(ConfigurationError, match=r"2 accounts share the limits of central.example.com.*give a Redis"):
        refuse_separate(read_accounts(file), machines=False)
    write(file, f"{CENTRAL}{two}")
    warning = refuse_separate(read_accounts(file), machines=False)
    assert warning is not None
    assert "each of them makes up to 8 calls at once" in warning
    write(file, f'redis_env = "REDIS_URL"\n{CENTRAL}per_second = 5\n{two}')
    assert refuse_separate(read_accounts(file), machines=False) is None
    write(file, f"{CENTRAL}per_second = 5\n[accounts.a]\nsite_id = 1\n")
    assert refuse_separate(read_accounts(file), machines=False) is None


def test_several_machines_do_not_write_one_file_of_duckdb(file: Path) -> None:
    write(file, '[defaults]\napi_key_env = "K"\nsubdomain = "{account}"\nto = "duckdb:///all.duckdb"\n')
    write(file, f"{file.read_text()}[accounts.a]\n[accounts.b]\n")
    assert refuse_separate(read_accounts(file), machines=False) is None
    with pytest.raises(ConfigurationError, match=r"2 accounts share duckdb:///all.duckdb.*put \{account\}"):
        refuse_separate(read_accounts(file), machines=True)


# --- what is refused ----------------------------------------------------------------------------------------------

ACME = f'[accounts.acme]\nsubdomain = "acme"\napi_key = "{KEY}"\nto = "duckdb:///acme.duckdb"\n'
OPEN = ACME.replace(f'api_key = "{KEY}"', 'api_key_env = "K"')


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "it has no accounts; each is a table [accounts.NAME]"),
        ("[acounts.a]", "unknown key 'acounts'; did you mean 'accounts'?"),
        ("accounts = 1", "accounts is not a table"),
        ("[accounts]\na = 1", "[accounts.a]: a is not a table"),
        ("[accounts.Acme]", "[accounts.Acme]: 'Acme' is not a valid account name in a warehouse"),
        (f"{ACME}api_kee_file = 'x'", "[accounts.acme]: unknown key 'api_kee_file'; did you mean 'api_key_file'?"),
        (f"[defaults]\nnonsense = 1\n{ACME}", "[defaults]: unknown key 'nonsense'; known are subdomain, "),
        (
            f"{ACME}api_key_file = 'x'",
            "[accounts.acme]: api_key and api_key_file are mutually exclusive: give one of them",
        ),
        (f"{ACME}username = 'x'", "[accounts.acme]: there are several credentials: give one of "),
        ("[accounts.a]\nsubdomain = 'a'", "[accounts.a]: there are no credentials: give one of api_key_file, "),
        ("[accounts.a]\nsubdomain = 'a'\npassword_env = 'x'", "[accounts.a]: client_secret is missing: give "),
        ("[accounts.a]\napi_key_env = 'x'", "[accounts.a]: give the account's subdomain (acme for "),
        ("[accounts.a]\nsubdomain = 'a.b'\napi_key_env = 'x'", "[accounts.a]: subdomain must be one label"),
        ("[accounts.a]\nbase_url = 'http://a.com'\napi_key_env = 'x'", "[accounts.a]: base_url must be https"),
        ("[accounts.a]\nsubdomain = 'a'\napi_key_env = 'x'", "[accounts.a]: the warehouse is missing: give to, "),
        (f"{OPEN}to_env = 'x'", "[accounts.acme]: to and to_env are mutually exclusive"),
        (OPEN.replace("duckdb:///", ""), "[accounts.acme]: to must be an address such as duckdb:"),
        (OPEN.replace("acme.duckdb", "{acount}.duckdb"), "[accounts.acme]: to: {acount} is not a known placeholder"),
        (f"{OPEN}resources = ['invoice']", "[accounts.acme]: resources: 'invoice' is not a resource that can be"),
        (f"{OPEN}resources = [['taxes']]", "[accounts.acme]: resources must be a list of names"),
        (f"{OPEN}resources = []", "[accounts.acme]: resources: it is empty"),
        (f"{OPEN}max_calls = 0", "[accounts.acme]: max_calls must be at least 1, not 0"),
        (f"{OPEN}max_calls = true", "[accounts.acme]: max_calls must be a whole number"),
        (f"{OPEN}allow_deletions = 1.5", "[accounts.acme]: allow_deletions must be a share from 0 to 1, not 1.5"),
        (f"{OPEN}max_minutes = 0", "[accounts.acme]: max_minutes must be above 0, not 0"),
        (f"{OPEN}per_second = -1", "[accounts.acme]: per_second must be more than 0, not -1"),
        (f"{OPEN}max_concurrency = 0", "[accounts.acme]: max_concurrency must be at least 1, not 0"),
        (f"{OPEN}site_id = -1", "[accounts.acme]: site_id must be an int of at least 0, not -1"),
        (f"{OPEN}personal = 'no'", "[accounts.acme]: personal must be true or false"),
        (f"{OPEN}{OPEN}", "Cannot declare ('accounts', 'acme') twice, at line 5, column 15"),
        (f"{OPEN}{OPEN.replace('.acme]', '.other]')}", "[accounts.other] and [accounts.acme] are the same account"),
        (f"redis = 1\n{OPEN}", "redis: redis must be text and not empty"),
        (f"api_key = {KEY}", "is not valid TOML (at line 1, column 11)"),
    ],
)
def test_what_makes_no_sense_is_refused_by_its_place(file: Path, content: str, message: str) -> None:
    assert message in refusal(file, content)


def test_a_file_that_is_not_there_is_refused(file: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"accounts.toml cannot be read: No such file or directory$"):
        read_accounts(file)


@pytest.mark.skipif(os.name != "posix", reason="files have no modes")
@pytest.mark.parametrize(
    ("content", "mode", "message"),
    [
        (ACME, 0o640, "chmod 600"),
        (ACME.replace("[accounts.acme]", "[accounts.a.nested]"), 0o604, "chmod 600"),
        (OPEN.replace("duckdb:///acme.duckdb", f"postgresql://u:{PASSWORD}@host/x"), 0o644, "chmod 600"),
        (f'redis = "redis://:{PASSWORD}@host"\n{OPEN}', 0o644, "chmod 600"),
        (OPEN, 0o664, "chmod go-w"),
        (OPEN, 0o646, "chmod go-w"),
    ],
)
def test_a_file_that_others_may_use_is_refused(file: Path, content: str, mode: int, message: str) -> None:
    assert message in refusal(file, content, mode)


@pytest.mark.skipif(os.name != "posix", reason="folders have no modes")
def test_a_folder_in_which_others_may_write_is_refused(file: Path) -> None:
    file.parent.chmod(0o777)
    assert "chmod go-w" in refusal(file, OPEN)
    file.parent.chmod(0o755)
    assert len(read_accounts(write(file, OPEN, 0o644))) == 1

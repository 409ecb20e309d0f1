"""What the pages show is run: Python against a local Daftra, shell lines up to the options that they give.

An invisible comment before a block of Python names what the block takes for granted, by the functions below:

    <!-- given: daftra, invoice -->

Everything else it imports or makes itself. A block of `text` right after it is what it prints.

Links lead to what is there, and so do the paths that the pages for developers name.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from importlib.util import find_spec
from itertools import pairwise, takewhile
from pathlib import Path
from types import CodeType
from typing import Any

import click
import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from starlette.requests import Request

from daftra_client import DaftraClient
from daftra_client.cli.app import daftra as command_line
from daftra_client.cli.app import run
from daftra_client.models import ClientInput, Invoice, InvoiceInput, InvoiceItemInput
from daftra_client.sandbox import Sandbox
from scripts.breaking.public import MODULES
from tests.integration.test_layers import ORDER

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "daftra_client"
SANDBOX = PACKAGE / "sandbox"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), *sorted(PACKAGE.rglob("*.md"))]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def tokens(page: Path) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(page.read_text("utf-8"))


def codes(page: Path) -> Iterator[str]:
    """What a page shows as code in the midst of its text."""
    for token in tokens(page):
        yield from (child.content for child in token.children or () if child.type == "code_inline")


# --- Python -------------------------------------------------------------------------------------------------------


@dataclass
class Snippet:
    """A block of Python, with what stands around it."""

    page: Path
    line: int
    source: str
    given: tuple[str, ...]
    prints: str | None

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"

    def code(self) -> CodeType:
        """What runs, with the line numbers of the page."""
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        source = "\n" * self.line + self.source
        code: CodeType = compile(source, str(self.page), "exec", flags, dont_inherit=True)
        return code


def snippets() -> Iterator[Snippet]:
    for page in PAGES:
        found = tokens(page)
        for before, token, after in zip([None, *found], found, [*found[1:], None], strict=False):
            if token.type == "fence" and token.info == "python":
                assert token.map
                said = re.fullmatch(r"<!-- given: ([\w, ]+) -->\n", before.content) if before else None
                prints = after.content if after and after.type == "fence" and after.info == "text" else None
                given = tuple(said[1].split(", ")) if said else ()
                yield Snippet(page, token.map[0] + 1, token.content, given, prints)


SNIPPETS = list(snippets())


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A local Daftra that takes the key of the snippets, on the day of their output."""
    with Sandbox(api_key="...", clock=lambda: datetime(2026, 3, 4, 9, 30)) as sandbox:
        yield sandbox


class Given:
    """What snippets may take for granted; each method is named as they name it."""

    def __init__(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self._sandbox = sandbox
        self._monkeypatch = monkeypatch

    def acme(self) -> None:
        """acme.daftra.com, like every other account, leads to the local Daftra."""
        self._monkeypatch.setattr("daftra_client.client.account_url", lambda *_: self._sandbox.base_url)

    def environment(self) -> None:
        """The variables that name an account and its key."""
        self._monkeypatch.setenv("DAFTRA_SUBDOMAIN", "acme")
        self._monkeypatch.setenv("DAFTRA_API_KEY", "...")

    @asynccontextmanager
    async def daftra(self) -> AsyncIterator[DaftraClient]:
        """A client of an account with clients 11 to 16, each of which has an invoice."""
        async with DaftraClient(base_url=self._sandbox.base_url, api_key="...") as daftra:
            for number in range(6):
                client = await daftra.clients.create(ClientInput(business_name=f"Client {number}"))
                await daftra.invoices.create(
                    InvoiceInput(client_id=client.id, currency_code="SAR"),
                    invoice_item=[InvoiceItemInput(item="Consulting", unit_price=Decimal(100 + number), quantity=1)],
                )
            yield daftra

    @asynccontextmanager
    async def invoice(self) -> AsyncIterator[Invoice]:
        """The first of those invoices, as it is read."""
        async with DaftraClient(base_url=self._sandbox.base_url, api_key="...") as daftra:
            yield await daftra.invoices.get(81)

    @asynccontextmanager
    async def request(self) -> AsyncIterator[Request]:
        """A webhook about an invoice, as Starlette hands it over."""

        async def receive() -> dict[str, Any]:
            body = b'{"id": 7, "no": "000007", "client_id": 15, "summary_total": 100}'
            return {"type": "http.request", "body": body, "more_body": False}

        yield Request({"type": "http", "headers": [(b"x-site-id", b"4000001")]}, receive)


def test_there_are_snippets_and_each_setting_is_used() -> None:
    used = {name for snippet in SNIPPETS for name in snippet.given}
    assert used == {name for name, _ in inspect.getmembers(Given, inspect.isfunction) if not name.startswith("_")}
    assert len(SNIPPETS) >= 8


@pytest.mark.parametrize("snippet", SNIPPETS, ids=str)
def test_a_snippet_runs_and_prints_what_the_page_says(
    snippet: Snippet,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for library in ("cattrs", "fastapi"):  # which are not installed beside the lowest versions
        if f"from {library}" in snippet.source:
            pytest.importorskip(library)
    monkeypatch.chdir(tmp_path)
    given = Given(sandbox, monkeypatch)
    names: dict[str, Any] = {"__name__": "__main__"}
    code = snippet.code()

    async def run() -> None:
        async with AsyncExitStack() as stack:
            for name in snippet.given:
                if (manager := getattr(given, name)()) is not None:
                    names[name] = await stack.enter_async_context(manager)
            await eval(code, names)  # the whole block is a coroutine

    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(run())
    else:
        for name in snippet.given:
            assert getattr(given, name)() is None, f"{name} needs a snippet that awaits"
        exec(code, names)
    if snippet.prints is not None:
        assert capsys.readouterr().out == snippet.prints


# --- shell --------------------------------------------------------------------------------------------------------

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def commands() -> Iterator[tuple[str, str]]:
    """Pages and commands: the lines of indented blocks, and commands in the midst of the text."""
    for page in PAGES:
        if page.name == "CHANGELOG.md":
            continue  # the state that it describes may have changed since
        for token in tokens(page):
            if token.type == "code_block":
                yield from ((page.name, line) for line in token.content.splitlines() if line)
        yield from ((page.name, code) for code in codes(page) if re.match(r"(make|pip|python|daftra) [a-z-]", code))


COMMANDS = sorted(set(commands()))


@pytest.mark.parametrize(("page", "line"), COMMANDS)
def test_a_command_exists_with_all_that_it_is_given(
    page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    match shlex.split(line, comments=True):
        case ["make", target, *settings]:
            assert target in TARGETS
            assert [each for each in settings if f"$({each.partition('=')[0]})" not in MAKEFILE] == []
        case ["pip", "install", what]:
            named = re.fullmatch(r"(?:\.|daftra-client)\[([\w,-]+)\](?: @ git\+\S+)?", what)
            assert named, what
            assert set(named[1].split(",")) <= PROJECT["optional-dependencies"].keys()
        case ["daftra", "--sandbox", *arguments]:
            assert run(["--sandbox", *arguments]) == 0, capfd.readouterr().err
        case ["daftra", *arguments]:
            assert_is_understood([*takewhile(lambda word: word not in ("<", "|"), arguments)])
        case ["eval", inner]:
            assert inner == "$(daftra completion bash)"
        case ["python", "-m", "pytest", *paths]:
            assert paths
            assert [path for path in paths if not (ROOT / path).exists()] == []
        case ["python", *rest]:
            program, arguments = (rest[:2], rest[2:]) if rest[0] == "-m" else (rest[:1], rest[1:])
            shown = subprocess.run(
                [sys.executable, *program, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
            ).stdout
            options = [argument for argument in arguments if argument.startswith("-")]
            assert [option for option in options if option not in shown] == []
        case _:
            pytest.fail(f"{page} shows a command that no test knows: {line}")


@pytest.mark.slow
def test_the_questions_of_the_readme_are_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the command that stands above them."""
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (command,) = (line for page, line in COMMANDS if page == "README.md" and "sandbox sync" in line)
    assert run(command.split()[1:]) == 0
    (questions,) = (
        token.content for token in tokens(ROOT / "README.md") if token.type == "fence" and token.info == "sql"
    )
    with duckdb.connect("try.duckdb") as connection:
        answers = [connection.execute(question).fetchall() for question in questions.split(";") if question.strip()]
    assert len(answers) == 3
    assert all(answers)


def assert_is_understood(arguments: list[str]) -> None:
    """The command line parses them; nothing is run."""
    context = command_line.make_context("daftra", [*arguments])
    while isinstance(context.command, click.Group):
        name, command, rest = context.command.resolve_command(context, [*context._protected_args, *context.args])
        assert command is not None
        if "--help" in rest or (isinstance(command, click.Group) and not rest):
            return
        context = command.make_context(name, rest, parent=context)


@pytest.mark.parametrize(
    ("page", "targets"),
    [
        ("README.md", ("demo", "test")),
        ("CONTRIBUTING.md", ("setup", "demo", "test", "test-slow", "test-lowest", "check", "generate", "breaking")),
    ],
)
def test_the_commands_of_a_newcomer_are_shown(page: str, targets: tuple[str, ...]) -> None:
    shown = [line.split("#")[0].split() for at, line in COMMANDS if at == page]
    assert [target for target in targets if ["make", target] not in shown] == []


def test_pre_commit_runs_what_make_lint_runs() -> None:
    configuration = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    hooks = [hook for repository in configuration["repos"] for hook in repository["hooks"]]
    assert {repository["repo"] for repository in configuration["repos"]} == {"local"}
    assert {hook["language"] for hook in hooks} == {"system"}  # nothing is downloaded
    lint = re.search(r"^lint:.*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE)
    assert lint
    commands = [line.strip().replace("@$(BIN)", ".venv/bin") for line in lint[1].splitlines()]
    assert [hook["entry"].removesuffix(" --check") for hook in hooks] == [c.removesuffix(" --check") for c in commands]


# --- links --------------------------------------------------------------------------------------------------------


def anchors(page: Path) -> set[str]:
    """The anchors that GitHub gives the headings of a page."""
    found = tokens(page)
    headings = [after.content for token, after in pairwise(found) if token.type == "heading_open"]
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links() -> Iterator[tuple[Path, str]]:
    for page in PAGES:
        for token in tokens(page):
            for child in token.children or ():
                target = child.attrs.get("href") or child.attrs.get("src")
                if target and not str(target).startswith("https://"):
                    yield page, str(target)


@pytest.mark.parametrize(("page", "target"), sorted(set(links())), ids=str)
def test_a_link_leads_to_what_is_there(page: Path, target: str) -> None:
    path, _, anchor = target.partition("#")
    file = page.parent / path if path else page
    assert file.exists()
    assert not anchor or anchor in anchors(file)


# --- paths ----------------------------------------------------------------------------------------------------------

FOR_DEVELOPERS = [
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    ROOT / "docs" / "architecture.md",
    SANDBOX / "README.md",
    *sorted((ROOT / "docs" / "decisions").glob("*.md")),
]
_PATH = re.compile(r"[\w.-]+(?:/[\w.-]+)*(?:/|\.(?:py|md|toml|ya?ml))")


def paths() -> Iterator[tuple[Path, str]]:
    for page in FOR_DEVELOPERS:
        yield from ((page, code) for code in codes(page) if _PATH.fullmatch(code))


@pytest.mark.parametrize(("page", "path"), sorted(set(paths())), ids=str)
def test_a_path_that_is_named_is_there(page: Path, path: str) -> None:
    """It begins at the root of the repository, of the package, or where the page is."""
    assert [base for base in (ROOT, PACKAGE, page.parent) if (base / path).exists()]


def rows(page: Path, heading: str) -> list[list[str]]:
    """What the first column of the table below a heading names, row by row."""
    after = page.read_text("utf-8").split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [re.findall(r"`([^`]+)`", line.split("|")[1]) for line in after.splitlines() if line.startswith("| `")]


def test_the_packages_are_shown_in_their_order() -> None:
    shown = [
        name.rstrip("/").removesuffix(".py")
        for row in rows(ROOT / "docs/architecture.md", "The packages")
        for name in row
    ]
    assert sorted(shown, key=ORDER.index) == shown
    assert set(ORDER) - set(shown) == {"_version"}


def test_the_public_modules_are_shown() -> None:
    shown = [name for row in rows(ROOT / "docs/architecture.md", "The public surface") for name in row]
    assert shown == [name for name in MODULES if find_spec(name)]


def test_the_map_of_the_sandbox_has_each_of_its_files() -> None:
    shown = [name for row in rows(SANDBOX / "README.md", "The files") for name in row]
    assert sorted(shown) == sorted(str(file.relative_to(SANDBOX)) for file in SANDBOX.rglob("*.py"))

"""Generating code: always the same bytes, those that are checked in, and nothing written when something is wrong."""

import ast
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import attrs
import pytest
from openapi_python_client import strings
from openapi_python_client.parser import bodies, openapi, properties, responses
from openapi_python_client.parser.properties import merge_properties
from packaging.version import Version

from daftra_client._codec import fields
from daftra_client._codec.fields import SCALARS
from scripts import generate
from scripts.codegen import bases, parsing, values, version
from scripts.codegen import models as models_module
from scripts.document import model as document_module
from scripts.document.nodes import DocumentError

pytestmark = pytest.mark.slow  # each run generates all of the code

Node = dict[str, Any]
Change = Callable[[Node], object]
Files = dict[str, bytes]
Main = Callable[..., tuple[int, list[str]]]

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "generate.py"
DOCUMENT = ROOT / "openapi" / "daftra.yaml"
NO_CODE = "no code for this schema; refer to a scalar, an enumeration or a record"
NO_PARAMETER = "no code for a parameter of this schema"
REMEDY = "run `make setup`, or `pip install openapi-python-client==0.29.1`"


def ref(name: str, description: str = "") -> Node:
    return {"$ref": f"#/components/schemas/{name}"} | ({"description": description} if description else {})


def answer(schema: Node) -> Node:
    return {"description": "The answer.", "content": {"application/json": {"schema": schema}}}


def small() -> Node:
    """A document with one operation of each sort that the tests below spoil."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Daftra", "version": "1"},
        "tags": [{"name": "clients", "description": "Those who buy."}],
        "paths": {
            "/api2/clients.json": {
                "post": {
                    "operationId": "clients_create",
                    "tags": ["clients"],
                    "summary": "Create a client.",
                    "description": "Stores a client.",
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {"type": "object", "properties": {"Client": ref("ClientInput")}}
                            }
                        }
                    },
                    "responses": {"202": answer(ref("Client"))},
                }
            },
            "/api2/clients/{id}.json": {
                "get": {
                    "operationId": "clients_get",
                    "tags": ["clients"],
                    "summary": "Read a client.",
                    "description": "Reads a client.",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "description": "Its id.", "schema": ref("Id")}
                    ],
                    "responses": {"200": answer(ref("Client"))},
                }
            },
        },
        "components": {
            "schemas": {
                "Client": {
                    "description": "A client.",
                    "type": "object",
                    "properties": {
                        "id": ref("Id", "Its id."),
                        "kind": ref("ClientKind", "Its kind."),
                        "name": ref("Text", "Its name."),
                    },
                },
                "ClientInput": {
                    "description": "A client to write.",
                    "type": "object",
                    "properties": {"name": ref("Text", "Its name.")},
                },
                "ClientKind": {
                    "description": "Kinds of clients.",
                    "anyOf": [
                        {"const": 2, "type": "integer", "title": "PERSON", "description": "A person."},
                        {"const": 3, "type": "integer", "title": "COMPANY", "description": "A company."},
                        {"type": ["integer", "string", "null"]},
                    ],
                },
                "Id": {"description": "An id.", "type": ["integer", "string", "null"], "format": "id"},
                "Text": {"description": "Text.", "type": ["string", "null"], "format": "text"},
            }
        },
    }


def client(document: Node) -> Node:
    """Properties of the read model."""
    found: Node = document["components"]["schemas"]["Client"]["properties"]
    return found


def get(document: Node) -> Node:
    found: Node = document["paths"]["/api2/clients/{id}.json"]["get"]
    return found


def create(document: Node) -> Node:
    found: Node = document["paths"]["/api2/clients.json"]["post"]
    return found


def parameter(document: Node, name: str, schema: Node, **more: object) -> None:
    added = {"name": name, "in": "query", "description": "A filter.", "schema": schema}
    get(document)["parameters"].append(added | more)


def dated(document: Node, schema: Node) -> None:
    """Let a client be read with a parameter that is a date."""
    document["components"]["schemas"]["DisplayDate"] = {
        "description": "A date.", "type": ["string", "null"], "format": "display-date",
    }  # fmt: skip
    parameter(document, "on", schema)


def write(document: Node, path: Path) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")  # JSON is YAML
    return path


def files(folder: Path) -> Files:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Files, Files]:
    """The output for the real document, made twice, each with another order of sets."""
    packages = [tmp_path_factory.mktemp("package") for _ in range(2)]
    processes = [
        subprocess.Popen(
            [sys.executable, str(SCRIPT), "--package", str(package)],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            stderr=subprocess.PIPE,
            text=True,
        )
        for seed, package in enumerate(packages, start=1)
    ]
    for process in processes:
        _, errors = process.communicate()
        assert (process.returncode, errors) == (0, "")
    first, second = map(files, packages)
    return first, second


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The output for the small document."""
    package = tmp_path_factory.mktemp("small")
    generate.run(write(small(), package / "document.yaml"), package, check=False)
    return {name: content for name, content in files(package).items() if name != "document.yaml"}


@pytest.fixture
def package(tmp_path: Path, fresh: Files) -> Path:
    """A package that holds the output for the small document, and a handwritten module."""
    folder = tmp_path / "package"
    for name, content in (fresh | {"client.py": b"# by hand\n"}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def main(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Main:
    """Run the command for the package; returns its exit status and the lines that it printed."""

    def run(*arguments: str, document: Node) -> tuple[int, list[str]]:
        path = write(document, tmp_path / "document.yaml")
        command = ["generate.py", "--document", str(path), "--package", str(package), *arguments]
        monkeypatch.setattr(sys, "argv", command)
        status = generate.main()
        printed = capsys.readouterr()
        assert printed.out == ""
        return status, printed.err.splitlines()

    return run


# --- the same output, always ----------------------------------------------------------------------------------------


def test_two_runs_give_the_same_bytes_whatever_the_order_of_sets(runs: tuple[Files, Files]) -> None:
    first, second = runs
    assert list(first) != []
    assert first == second


@pytest.mark.parametrize("folder", ["api", "models"])
def test_what_is_checked_in_is_what_a_fresh_run_gives(runs: tuple[Files, Files], folder: str) -> None:
    generated = {name: content for name, content in runs[0].items() if name.startswith(f"{folder}/")}
    checked_in = {f"{folder}/{name}": content for name, content in files(ROOT / "daftra_client" / folder).items()}
    assert sorted(checked_in) == sorted(generated)
    assert [name for name in generated if generated[name] != checked_in[name]] == []


def test_nothing_but_the_two_folders_and_the_files_of_data_is_generated(runs: tuple[Files, Files]) -> None:
    data = {"_common/catalog/resources.json", "sandbox/documented.json", "tables/columns.json"}
    assert {name for name in runs[0] if name.split("/")[0] not in ("api", "models")} == data
    assert {name: runs[0][name] for name in data} == {
        name: (ROOT / "daftra_client" / name).read_bytes() for name in data
    }


def test_the_check_of_the_repository_succeeds_in_silence() -> None:
    done = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_no_configuration_of_ruff_or_git_around_changes_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh: Files, main: Main, package: Path
) -> None:
    around = tmp_path / "around"
    work = around / "work"
    (around / ".git").mkdir(parents=True)
    (around / "ruff").mkdir()
    work.mkdir()
    settings = "line-length = 40\n[format]\nquote-style = 'single'\n[lint.isort]\nforce-single-line = true\n"
    (around / "ruff.toml").write_text(settings, encoding="utf-8")
    (around / "ruff" / "ruff.toml").write_text(settings, encoding="utf-8")
    (around / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n", encoding="utf-8")
    (around / ".gitignore").write_text("*\n", encoding="utf-8")
    monkeypatch.setattr(tempfile, "tempdir", str(work))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(around))
    monkeypatch.chdir(work)
    assert main(document=small()) == (0, [])
    assert files(package) == fresh | {"client.py": b"# by hand\n"}


# --- writing and checking -------------------------------------------------------------------------------------------


def test_writing_replaces_both_folders_whole_and_leaves_the_rest(main: Main, package: Path, fresh: Files) -> None:
    (package / "api" / "clients.py").write_text("# edited\n", encoding="utf-8")
    (package / "models" / "client.py").unlink()
    (package / "models" / "forgotten.py").write_text("# no longer generated\n", encoding="utf-8")
    extra(package)
    assert main(document=small()) == (0, [])
    assert files(package) == fresh | {"client.py": b"# by hand\n"}


def test_check_is_content_with_a_fresh_output_and_passes_over_compiled_modules(main: Main, package: Path) -> None:
    (package / "models" / "__pycache__").mkdir()
    (package / "models" / "__pycache__" / "client.pyc").write_bytes(b"compiled")
    assert main("--check", document=small()) == (0, [])


def changed(package: Path) -> None:
    with (package / "models" / "client.py").open("a", encoding="utf-8") as file:
        file.write("# edited by hand\n")


def missing(package: Path) -> None:
    (package / "models" / "client.py").unlink()


def extra(package: Path) -> None:
    (package / "api" / "clients").mkdir()  # a folder with a module for each method
    (package / "api" / "clients" / "clients_burn.py").write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "name"),
    [
        (changed, "models/client.py"),
        (missing, "models/client.py"),
        (extra, "api/clients/clients_burn.py"),
    ],
)
def test_check_names_the_changed_file(main: Main, package: Path, spoil: Callable[[Path], None], name: str) -> None:
    spoil(package)
    before = files(package)
    assert main("--check", document=small()) == (
        1,
        [f"differs from a fresh run: daftra_client/{name}", "Run `make generate` and commit the result."],
    )
    assert files(package) == before


def test_check_names_all_files_that_differ_in_their_order(main: Main, package: Path) -> None:
    missing(package)
    extra(package)
    status, lines = main("--check", document=small())
    assert (status, lines[:-1]) == (
        1,
        [
            "differs from a fresh run: daftra_client/api/clients/clients_burn.py",
            "differs from a fresh run: daftra_client/models/client.py",
        ],
    )


# --- resources ------------------------------------------------------------------------------------------------------


def test_a_resource_is_one_module_that_holds_all_of_its_methods(fresh: Files) -> None:
    api = {name for name in fresh if name.startswith("api/")}
    assert api == {"api/__init__.py", "api/clients.py"}


def docstring(package: Path, method: str) -> str:
    """What a method of the clients says, without the line ends."""
    tree = ast.parse((package / "api" / "clients.py").read_text("utf-8"))
    (function,) = (n for n in ast.walk(tree) if isinstance(n, ast.AsyncFunctionDef) and n.name == method)
    return " ".join((ast.get_docstring(function) or "").split())


def test_a_method_says_what_each_part_of_the_body_contains_and_needs(main: Main, package: Path) -> None:
    document = small()
    body = create(document)["requestBody"]["content"]["application/json"]["schema"]
    body["required"] = ["Client"]
    body["properties"] |= {
        "Client": ref("ClientInput", "Whom it is about."),
        "Phone": {"x-name": "numbers", "description": "Its numbers.", "type": "array", "items": ref("PhoneInput")},
        "Sealed": ref("SealedInput", "What nobody knows."),
    }
    schemas = document["components"]["schemas"]
    schemas["ClientInput"]["required"] = ["name", "kind"]
    schemas["ClientInput"]["properties"] |= {
        "kind": ref("ClientKind", "Its kind."),
        "addresses": {"description": "Where it is.", "type": "array", "items": ref("AddressInput")},
    }
    schemas |= {
        "AddressInput": {"description": "A.", "type": "object", "properties": {"city": ref("Text", "Its city.")}},
        "PhoneInput": {"description": "P.", "type": "object", "properties": {"no": ref("Text", "Its digits.")}}
        | {"required": ["no"]},
        "SealedInput": {"description": "S.", "type": "object"},
    }
    assert main(document=document) == (0, [])
    assert (
        "Args: client: Whom it is about. Contains `addresses`. `kind` and `name` are required. "
        "numbers: Its numbers. Sent under `Phone`. `no` is required in each. sealed: What nobody knows."
    ) in docstring(package, "create")


def test_a_method_describes_the_complete_body_with_its_model(main: Main, package: Path) -> None:
    document = small()
    create(document)["requestBody"]["content"]["application/json"]["schema"] = ref("ClientInput")
    assert main(document=document) == (0, [])
    assert docstring(package, "create").endswith("Args: client: A client to write.")


# --- what ends in an error ------------------------------------------------------------------------------------------


def parameters_of_one_spelling(document: Node) -> None:
    parameter(document, "tag", ref("Id"))
    parameter(document, "tag[]", ref("Id"))


def body_that_is_no_record(document: Node) -> None:
    content = create(document)["requestBody"]["content"]["application/json"]
    content["schema"]["properties"]["Client"] = {"type": "object"}


def enumeration_of_numbers_and_words(document: Node) -> None:
    document["components"]["schemas"]["ClientKind"]["anyOf"].insert(0, {"const": "x", "type": "string", "title": "X"})


def written(document: Node) -> Node:
    """The name of the write model."""
    found: Node = document["components"]["schemas"]["ClientInput"]["properties"]["name"]
    return found


def referred(document: Node, also: str) -> None:
    """Let clients be created by reference, which two filters look up."""
    listed(document, [])
    content = create(document)["requestBody"]["content"]["application/json"]
    content["schema"]["required"] = ["Client"]
    create(document)["x-reference"] = [{"field": "name", "filter": "with-archived", "also": also}]


def answered(document: Node, schema: Node) -> None:
    get(document)["responses"]["200"] = answer(schema)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: client(d).update(colour={"type": "boolean"}), f"error: Client.colour: {NO_CODE}"),
        (
            lambda d: client(d).update(colours={"type": "array", "items": {"type": "boolean"}}),
            f"error: Client.colours: {NO_CODE}",
        ),
        (lambda d: parameter(d, "colour", {"type": "boolean"}), f"error: clients_get.colour: {NO_CODE}"),
        (body_that_is_no_record, f"error: clients_create: the body part Client: {NO_CODE}"),
        (
            lambda d: answered(d, ref("Text")),
            "error: clients_get: no code for this answer; it is a record, a list or an envelope",
        ),
        (
            lambda d: answered(d, {"type": "object", "properties": {"x": ref("Text")}}),
            "error: clients_get: no code for this answer; an envelope has its record or rows in `data`",
        ),
        (lambda d: get(d).update(responses={"404": {"description": "No."}}), "error: clients_get: no success response"),
        (
            lambda d: client(d).update(first_name=ref("Text"), firstName=ref("Text")),
            "error: Client.firstName: its Python name is taken; give it an x-name",
        ),
        (lambda d: parameter(d, "id", ref("Id")), "error: clients_get.id: its Python name is taken; give it an x-name"),
        (
            lambda d: parameter(d, "timeout", ref("Id")),
            "error: clients_get: arguments with a name that is taken: timeout; give one an x-name",
        ),
        (
            lambda d: parameter(d, "kind", ref("Text"), **{"in": "header"}),
            "error: clients_get.kind: no code for a parameter in a header",
        ),
        (
            lambda d: parameter(d, "kinds", {"type": "array", "items": ref("Client")}),
            f"error: clients_get.kinds: {NO_PARAMETER}: {{'type': 'array', 'items': {ref('Client')}}}",
        ),
        (
            lambda d: dated(d, {"type": "array", "items": ref("DisplayDate")}),
            f"error: clients_get.on: {NO_PARAMETER}: {{'type': 'array', 'items': {ref('DisplayDate')}}}",
        ),
        (
            lambda d: parameter(d, "name", ref("Text"), **{"x-verify": "name"}),
            "error: clients_get: name cannot be verified on name",
        ),
        (
            lambda d: listed(d, [{"rows": "drafts", "show": None}]),
            "error: clients_list: x-hides is a list of rows, show and evidence",
        ),
        (
            lambda d: written(d).update({"x-keeps": {"field": "state", "value": 4}}),
            "error: ClientInput.name: x-goes-with or x-keeps names state, no field",
        ),
        (
            lambda d: written(d).update({"x-goes-with": ["number", "code"]}),
            "error: ClientInput.name: x-goes-with or x-keeps names code, number, no field",
        ),
        (
            lambda d: referred(d, also="with-archived"),
            "error: clients_create: x-reference names 'with-archived' twice; also is another filter",
        ),
        (
            lambda d: paged(d, "Page to return.", "Page."),
            "error: clients_list_1: the argument page is described in two ways",
        ),
        (lambda d: with_lines(d, inner="list"), "error: Line.parts: no code for a table below the table of a list"),
    ],
)
def test_unsupported_schemas_write_nothing(main: Main, package: Path, change: Change, message: str) -> None:
    document = small()
    change(document)
    before = files(package)
    assert main(document=document) == (1, [message])
    assert main("--check", document=document) == (1, [message])
    assert files(package) == before


@pytest.mark.parametrize(
    ("change", "messages"),
    [
        (parameters_of_one_spelling, ["GET /api2/clients/{id}.json", "Parameters with same Python identifier tag"]),
        (enumeration_of_numbers_and_words, ["/components/schemas/ClientKind", "Enum values must all be the same type"]),
        (lambda d: d.update(openapi="2.0"), ["#/openapi", "Invalid OpenAPI version 2.0"]),
        (
            lambda d: client(d)["name"].update(description='The so-called "name"'),
            ["ruff format failed", "models/client.py"],
        ),
    ],
)
def test_a_warning_of_a_tool_is_an_error(main: Main, package: Path, change: Change, messages: list[str]) -> None:
    document = small()
    change(document)
    before = files(package)
    status, lines = main(document=document)
    assert status == 1
    assert lines[0].startswith("error: ")
    assert [message for message in messages if message not in "\n".join(lines)] == []
    assert files(package) == before


def test_an_x_name_settles_a_conflict_of_names(main: Main, package: Path) -> None:
    document = small()
    client(document).update(first_name=ref("Text"), firstName=ref("Text") | {"x-name": "given_name"})
    assert main(document=document) == (0, [])
    lines = (package / "models" / "client.py").read_text("utf-8").splitlines()
    assert "    first_name: str | None = None" in lines
    assert "    given_name: str | None = None" in lines
    assert '    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"given_name": "firstName"}' in lines


def test_a_model_knows_its_other_spellings_and_what_no_update_need_carry(main: Main, package: Path) -> None:
    document = small()
    fields = client(document)
    fields["name"] |= {"x-aliases": ["Name", "NAME"]}
    fields["kind"] |= {"x-computed": "set by the server"}
    assert main(document=document) == (0, [])
    lines = (package / "models" / "client.py").read_text("utf-8").splitlines()
    assert '    _ALIASES: ClassVar[Mapping[str, str]] = {"Name": "name", "NAME": "name"}' in lines
    assert '    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("kind",))' in lines


def test_a_value_that_is_read_in_two_ways_has_two_names_and_the_old_one_warns(main: Main, package: Path) -> None:
    document = small()
    kind = document["components"]["schemas"]["ClientKind"]
    kind["anyOf"][1] |= {
        "x-evidence": "documentation",
        "x-also-read-as": {"title": "FIRM", "description": "A firm.", "evidence": "vendor reference 2026-08"},
    }
    assert main(document=document) == (0, [])
    source = (package / "models" / "client_kind.py").read_text("utf-8")
    tree = ast.parse(source)
    (enum,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
    assert {ast.unparse(s) for s in enum.body if isinstance(s, ast.Assign)} == {
        "PERSON = 2",
        "COMPANY = 3",
        "FIRM = COMPANY",
    }
    assert '"""A firm. Source: vendor reference 2026-08."""' in source
    decorator = enum.decorator_list[0]
    assert isinstance(decorator, ast.Call)
    assert ast.unparse(decorator.func) == "contested"
    assert ast.literal_eval(decorator.args[0]) == {
        "COMPANY": "is read in two ways: A company. (documentation) Or: A firm. (vendor reference 2026-08) The name "
        f"FIRM has the same value, 3, and stays; COMPANY goes in version {models_module.REMOVED_IN}."
    }


def test_the_old_names_go_with_the_version_that_the_warnings_name() -> None:
    released = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert Version(released) < Version(models_module.REMOVED_IN) or "x-also-read-as" not in DOCUMENT.read_text("utf-8")


def with_lines(document: Node, inner: str) -> None:
    """Let clients have lines, and those a list of parts or a single one."""
    schemas = document["components"]["schemas"]
    schemas["Part"] = {"description": "A part.", "type": "object", "properties": {"id": ref("Id", "Its id.")}}
    parts = {"description": "Its parts.", "type": ["array", "null"], "items": ref("Part")}
    schemas["Line"] = {
        "description": "A line.",
        "type": "object",
        "properties": {"parts": parts if inner == "list" else ref("Part", "Its part.")},
    }
    client(document)["lines"] = {"description": "Its lines.", "type": ["array", "null"], "items": ref("Line")}


def test_the_columns_of_tables_have_a_line_for_each_field(main: Main, package: Path) -> None:
    document = small()
    with_lines(document, inner="record")
    client(document).update(
        phone=ref("Text", "Its\n  phone.") | {"x-personal": True},
        password=ref("Text", "Its password.") | {"x-sensitive": "secret", "maxLength": 9},
        _extra=ref("Text", "No column of tables."),
        by_id={"description": "By id.", "type": ["object", "array", "null"], "additionalProperties": ref("Part")},
    )
    document["components"]["schemas"]["Client"]["required"] = ["id"]
    assert main(document=document) == (0, [])
    assert (package / "tables" / "columns.json").read_text("utf-8").splitlines() == [
        "{",
        '"Client": {',
        ' "field_extra": {"type":"string","description":"No column of tables."},',
        ' "by_id": {"rows":"Part","by_key":true,"description":"By id."},',
        ' "id": {"type":"int64","required":true,"description":"Its id."},',
        ' "kind": {"type":"int64","description":"Its kind."},',
        ' "lines": {"rows":"Line","description":"Its lines."},',
        ' "name": {"type":"string","description":"Its name."},',
        ' "password": {"type":"string","sensitive":"secret","description":"Its password. At most 9 characters."},',
        ' "phone": {"type":"string","sensitive":"personal","description":"Its phone."}',
        "},",
        '"Line": {',
        ' "parts": {"type":"json","description":"Its part."}',
        "},",
        '"Part": {',
        ' "id": {"type":"int64","description":"Its id."}',
        "}",
        "}",
    ]


def listed(document: Node, hides: list[Node]) -> None:
    """Let clients be listed, with some of them left out."""
    schemas = document["components"]["schemas"]
    schemas["V1Page"] = {"description": "A page.", "type": "object", "x-envelope": True}
    schemas["Flag"] = {"description": "Yes or no.", "type": ["boolean", "integer", "null"], "format": "flag"}
    rows = {"type": "array", "items": {"type": "object", "properties": {"Client": ref("Client")}}}
    document["paths"]["/api2/clients.json"]["get"] = {
        "operationId": "clients_list",
        "tags": ["clients"],
        "summary": "List clients.",
        "description": "Lists clients.",
        "x-hides": hides,
        "parameters": [
            {"name": name, "in": "query", "description": "Which.", "schema": schema}
            for name, schema in {
                "page": ref("Id"),
                "limit": ref("Id"),
                "with-archived": ref("Flag"),
                "state[]": {"type": "array", "items": ref("Text")},
            }.items()
        ],
        "responses": {"200": answer({"allOf": [ref("V1Page"), {"type": "object", "properties": {"data": rows}}]})},
    }


def test_a_list_says_which_rows_it_leaves_out_and_what_brings_them(main: Main, package: Path) -> None:
    document = small()
    archived = {"rows": "archived clients", "show": {"with-archived": 1, "state[]": ["old"]}, "evidence": "live report"}
    listed(document, [archived, {"rows": "drafts", "show": None, "evidence": "inference"}])
    assert main(document=document) == (0, [])
    tree = ast.parse((package / "api" / "clients.py").read_text("utf-8"))
    (method,) = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "list")
    assert (
        "By default, the list leaves out archived clients; `with_archived=True` with `state=['old']` includes them "
        "(live report). By default, the list leaves out drafts; no argument is known to include them (inference). Args:"
    ) in " ".join((ast.get_docstring(method) or "").split())
    (hides,) = (n.value for n in ast.walk(tree) if isinstance(n, ast.keyword) and n.arg == "hides")
    assert isinstance(hides, ast.Tuple)
    assert [ast.unparse(hidden) for hidden in hides.elts] == [
        "HiddenRows('archived clients', {'with_archived': True, 'state': ['old']})",
        "HiddenRows('drafts', None)",
    ]


def paged(document: Node, *definitions: str) -> None:
    """Let clients be listed by pages, with a parameter that the document defines once or several times."""
    listed(document, [])
    pages = [{"name": "page", "in": "query", "description": text, "schema": ref("Id")} for text in definitions]
    document["components"]["parameters"] = {f"Page{number}": page for number, page in enumerate(pages)}
    paths = document["paths"]
    for number in range(len(definitions)):
        operation = paths["/api2/clients.json"]["get"] | {"operationId": f"clients_list_{number}"}
        operation["parameters"] = [{"$ref": f"#/components/parameters/Page{number}"}, *operation["parameters"][1:]]
        paths[f"/api2/clients/list_{number}.json"] = {"get": operation}


def test_an_argument_that_methods_share_is_described_once_for_all(main: Main, package: Path) -> None:
    document = small()
    paged(document, "Page to return.")
    assert main(document=document) == (0, [])
    module = ast.parse((package / "api" / "__init__.py").read_text("utf-8"))
    assert "Args:\n    page: Page to return.\n    expand:" in (ast.get_docstring(module) or "")
    tree = ast.parse((package / "api" / "clients.py").read_text("utf-8"))
    methods = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert "page, expand, **options: See `daftra_client.api`." in (ast.get_docstring(methods["list_0"]) or "")
    assert "page: Which." in (ast.get_docstring(methods["list"]) or "")


def test_a_record_that_is_read_as_a_single_value_has_no_edit(main: Main, package: Path) -> None:
    document = small()
    envelope = {"description": "A record.", "type": "object", "x-envelope": True}
    document["components"]["schemas"] |= {"V1Item": envelope, "Done": envelope | {"x-confirms": True}}
    data = {"type": "object", "properties": {"Client": ref("Text")}}
    answered(document, {"allOf": [ref("V1Item"), {"type": "object", "properties": {"data": data}}]})
    update = {**create(document), "operationId": "clients_update", "parameters": get(document)["parameters"]}
    update["requestBody"]["content"]["application/json"]["schema"]["required"] = ["Client"]
    document["paths"]["/api2/clients/{id}.json"]["put"] = {**update, "responses": {"200": answer(ref("Done"))}}
    assert main(document=document) == (0, [])
    written = (package / "api" / "clients.py").read_text("utf-8")
    assert "async def update(" in written
    assert "async def edit(" not in written


def editable(document: Node, tag: str, *parts: str) -> None:
    """Let a resource read and update clients, with parts next to the client."""
    schemas = document["components"]["schemas"]
    envelope = {"description": "A record.", "type": "object", "x-envelope": True}
    data = {"type": "object", "properties": {"data": {"type": "object", "properties": {"Client": ref("Client")}}}}
    schemas |= {"V1Item": envelope, "Done": envelope | {"x-confirms": True}}
    schemas["NoteInput"] = {
        "description": "A note.",
        "type": "object",
        "properties": {"text": ref("Text", "Its text.")},
    }
    notes = {part: ref("NoteInput", "A note.") | {"x-carry": False} for part in parts}
    body = {"type": "object", "required": ["Client"], "properties": {"Client": ref("ClientInput"), **notes}}
    named = {"tags": [tag], "parameters": get(document)["parameters"]}
    read = {**get(document), **named, "operationId": f"{tag}_get"}
    update = {**create(document), **named, "operationId": f"{tag}_update"}
    content = {"application/json": {"schema": body}}
    document["paths"][f"/api2/{tag}/{{id}}.json"] = {
        "get": read | {"responses": {"200": answer({"allOf": [ref("V1Item"), data]})}},
        "put": update | {"requestBody": {"content": content}, "responses": {"200": answer(ref("Done"))}},
    }
    if tag != "clients":
        document["tags"].append({"name": tag, "description": "Others."})


def keywords(package: Path, module: str, name: str) -> tuple[str, list[str]]:
    """What a class of changes extends, and its keys with their types."""
    tree = ast.parse((package / "api" / f"{module}.py").read_text("utf-8"))
    (found,) = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == name)
    return ast.unparse(found.bases[0]), [ast.unparse(key) for key in found.body if isinstance(key, ast.AnnAssign)]


NAME = "name: str | None | Unset"
NOTE = "note: models.NoteInput | None"


def test_an_edit_takes_fields_and_parts_and_options_as_the_keywords_of_a_class(main: Main, package: Path) -> None:
    document = small()
    editable(document, "clients", "Note")
    assert main(document=document) == (0, [])
    assert keywords(package, "clients", "ClientChanges") == ("CallOptions", [NAME, NOTE])
    method = next(line for line in (package / "api" / "clients.py").read_text("utf-8").splitlines() if "**ch" in line)
    assert method.strip() == "**changes: Unpack[ClientChanges],"
    assert '"ClientChanges": ".clients"' in (package / "api" / "__init__.py").read_text("utf-8")


def test_resources_that_write_the_same_model_share_one_class_of_changes(main: Main, package: Path) -> None:
    document = small()
    editable(document, "clients")
    editable(document, "buyers")
    assert main(document=document) == (0, [])
    assert keywords(package, "_client_changes", "ClientChanges") == ("CallOptions", [NAME])
    for tag in ("clients", "buyers"):
        assert "from ._client_changes import ClientChanges" in (package / "api" / f"{tag}.py").read_text("utf-8")


def test_resources_that_write_the_same_model_with_other_parts_have_no_code(main: Main) -> None:
    document = small()
    editable(document, "clients")
    editable(document, "buyers", "Note")
    assert main(document=document) == (1, ["error: buyers_edit: ClientInput has other parts in clients"])


def test_changes_extend_those_that_records_share_by_an_abstract_schema(main: Main, package: Path) -> None:
    document = small()
    schemas = document["components"]["schemas"]
    schemas["PartyInput"] = {"x-abstract": True, "type": "object", "properties": {"name": ref("Text", "Its name.")}}
    for model, field in (("ClientInput", "phone"), ("BuyerInput", "code")):
        own = {"type": "object", "properties": {field: ref("Text", "Its own.")}}
        schemas[model] = {"description": "A record.", "allOf": [ref("PartyInput"), own]}
        schemas["Client"]["properties"][field] = ref("Text", "Its own.")
    editable(document, "clients")
    editable(document, "buyers")
    update = document["paths"]["/api2/buyers/{id}.json"]["put"]
    update["requestBody"]["content"]["application/json"]["schema"]["properties"]["Client"] = ref("BuyerInput")
    assert main(document=document) == (0, [])
    assert keywords(package, "_party_changes", "PartyChanges") == ("CallOptions", [NAME])
    assert keywords(package, "clients", "ClientChanges") == ("PartyChanges", ["phone: str | None | Unset"])
    assert keywords(package, "buyers", "BuyerChanges") == ("PartyChanges", ["code: str | None | Unset"])


def test_only_write_models_say_which_dates_use_the_display_format(main: Main, package: Path) -> None:
    document = small()
    document["components"]["schemas"] |= {
        "BaseInput": {"x-abstract": True, "type": "object", "properties": {"day": ref("DisplayDate")}},
        "ChildInput": {"description": "Inherits it.", "allOf": [ref("BaseInput")]},
        "DisplayDate": {"type": ["string", "null"], "format": "display-date"},
    }
    client(document)["day"] = ref("DisplayDate")
    assert main(document=document) == (0, [])
    written = (package / "models" / "child_input.py").read_text("utf-8").splitlines()
    assert "    day: datetime.date | None | Unset = UNSET" in written
    assert '    _KINDS: ClassVar[Mapping[str, str]] = {"day": "display_date"}' in written
    read = (package / "models" / "client.py").read_text("utf-8")
    assert "    day: datetime.date | None = None" in read
    assert "_KINDS" not in read


def test_a_new_scalar_is_a_row_of_the_table(main: Main, package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    percent = attrs.evolve(SCALARS["decimal"], formats=("percent",))
    table = {**SCALARS, "percent": percent}
    for module in (fields, document_module, models_module, values):
        monkeypatch.setattr(module, "SCALARS", table)
    monkeypatch.setitem(document_module.KINDS, "percent", "percent")
    document = small()
    document["components"]["schemas"] |= {
        "EntityName": {
            "description": "Entities.",
            "anyOf": [
                {
                    "const": "client",
                    "type": "string",
                    "title": "CLIENT",
                    "description": "Clients.",
                    "x-record": "Client",
                },
                {"type": ["string", "null"]},
            ],
        },
        "Percent": {"description": "0 to 100.", "type": ["number", "string", "null"], "format": "percent"},
    }
    client(document)["rate"] = ref("Percent", "Its rate.")
    document["components"]["schemas"]["ClientInput"]["properties"]["rate"] = ref("Percent", "Its rate.")
    assert main(document=document) == (0, [])
    read, written = ((package / "models" / f"{name}.py").read_text("utf-8") for name in ("client", "client_input"))
    assert "    rate: Decimal | None = None\n" in read
    assert "    rate: Decimal | int | None | Unset = UNSET\n" in written
    for model in (read, written):
        assert '    _KINDS: ClassVar[Mapping[str, str]] = {"rate": "percent"}\n' in model
    assert '"decimal": "rate"' in (package / "models" / "_entity_fields.py").read_text("utf-8")


def test_parsing_leaves_the_library_as_it_was(main: Main) -> None:
    def replaced() -> list[object]:
        modules = (properties, openapi, bodies, responses)
        functions = [vars(module)["property_from_data"] for module in modules]
        return [*functions, merge_properties.merge_properties, vars(openapi)["deepcopy"], set(strings.RESERVED_WORDS)]

    before = replaced()
    assert main(document=small()) == (0, [])
    assert replaced() == before
    document = small()
    client(document)["colour"] = {"type": "boolean"}
    assert main(document=document)[0] == 1
    assert replaced() == before


def test_what_a_schema_inherits_it_may_write_anew(main: Main, package: Path) -> None:
    document = small()
    document["components"]["schemas"] |= {
        "Base": {
            "x-abstract": True,
            "type": "object",
            "required": ["id"],
            "properties": {"id": ref("Text", "As text."), "kind": ref("ClientKind", "Its kind.")},
        },
        "Branch": {"description": "A branch.", "allOf": [ref("Base")]},
        "Company": {
            "description": "A company.",
            "allOf": [ref("Base")],
            "properties": {"id": ref("Id", "As a number.")},
        },
    }
    assert main(document=document) == (0, [])
    branch, company = ((package / "models" / f"{name}.py").read_text("utf-8") for name in ("branch", "company"))
    assert '    id: str\n    """As text."""\n    kind: ClientKind | None = None\n' in branch
    assert '    id: int\n    """As a number."""\n    kind: ClientKind | None = None\n' in company


def part(*built_on: str, **properties: str) -> Any:
    """An abstract schema that builds on others and has texts of its own."""
    own = {"type": "object", "properties": {name: ref("Text", doc) for name, doc in properties.items()}}
    return {"x-abstract": True, "allOf": [*map(ref, built_on), own]}


@pytest.fixture
def modules(main: Main, package: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, str]]:
    """Generates models, with private classes for however few fields, and returns their modules."""
    monkeypatch.setattr(bases, "MIN_SAVED", 1)

    def generate(**schemas: Any) -> dict[str, str]:
        document = small()
        document["components"]["schemas"] |= schemas
        assert main(document=document) == (0, [])
        return {path.stem: path.read_text("utf-8") for path in (package / "models").glob("*.py")}

    return generate


def test_models_extend_private_classes_with_the_fields_that_they_share(modules: Any) -> None:
    found = modules(
        Named=part(name="Its name."),
        Place=part("Named", From="Where it is from."),
        Sized=part(size="Its size."),
        Rare=part(rare="A rare thing."),
        Branch={"description": "A branch.", "x-key-order": "size From name", "allOf": [ref("Place"), ref("Sized")]},
        Company={"description": "A company.", "x-key-order": "From name", "allOf": [ref("Place")]},
        Tag={"description": "A tag.", "allOf": [ref("Named"), ref("Rare")]},
        Shelf={"description": "A shelf.", "allOf": [ref("Sized")]},
    )
    assert "class Named(Record):" in found["_named"]
    assert '    name: str | None = None\n    """Its name."""\n' in found["_named"]
    assert '    _KEY_ORDER: ClassVar[str] = "size From name"\n' in found["_named"]  # it fits all three models
    assert "class Place(Named):" in found["_place"]
    assert '    from_: str | None = None\n    """Where it is from."""\n' in found["_place"]
    assert '    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"from_": "From"}\n' in found["_place"]
    assert "class Branch(Place, Sized):" in found["branch"]
    assert "class Company(Place):" in found["company"]
    assert "class Shelf(Sized):" in found["shelf"]
    assert "class Tag(Named):" in found["tag"]
    assert '    rare: str | None = None\n    """A rare thing."""\n' in found["tag"]  # no other model has it
    assert "_rare" not in found
    assert not any("ClassVar" in found[name] for name in ("branch", "company", "shelf", "tag"))
    assert not any(name in found["__init__"] for name in ("Named", "Place", "Sized"))


def test_a_model_adds_to_the_tables_of_the_classes_that_it_extends(modules: Any) -> None:
    found = modules(
        Named=part(Name="Its name."),
        Sized=part(Size="Its size."),
        Branch={
            "description": "A branch.",
            "allOf": [ref("Named"), ref("Sized")],
            "properties": {"Kind": ref("Text", "Its kind.")},
        },
        Shelf={"description": "A shelf.", "allOf": [ref("Named"), ref("Sized")]},
    )
    tables = "**Named._WIRE_NAMES, **Sized._WIRE_NAMES"
    assert f'_WIRE_NAMES: ClassVar[Mapping[str, str]] = {{{tables}, "kind": "Kind"}}\n' in found["branch"]
    assert f"_WIRE_NAMES: ClassVar[Mapping[str, str]] = {{{tables}}}\n" in found["shelf"]


def test_a_model_that_describes_an_inherited_field_in_other_words_declares_it_again(modules: Any) -> None:
    named = {"allOf": [ref("Named")]}
    sensitive = ref("Text", "Its secret name.") | {"x-sensitive": True}
    found = modules(
        Named=part(name="Its name."),
        Branch={"description": "A branch.", "properties": {"name": sensitive}, **named},
        Shelf={"description": "A shelf.", **named},
        Tag={"description": "A tag.", **named},
    )
    assert '    name: str | None = None\n    """Its name."""\n' in found["_named"]
    assert '    name: str | None = None\n    """Its secret name."""\n' in found["branch"]
    assert '    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("name",))\n' in found["branch"]
    assert "name:" not in found["shelf"] + found["tag"]


def test_a_field_with_another_type_in_a_model_is_not_shared(modules: Any) -> None:
    found = modules(
        Named=part(id="As text.", name="Its name."),
        Branch={"description": "A branch.", "allOf": [ref("Named")]},
        Company={"description": "A company.", "allOf": [ref("Named")], "properties": {"id": ref("Id", "A number.")}},
    )
    assert "    id: str | None = None\n" in found["branch"]
    assert "    id: int | None = None\n" in found["company"]
    assert " id:" not in found["_named"]


def test_a_model_and_those_that_build_on_it_extend_the_same_private_class(modules: Any) -> None:
    found = modules(
        Branch={"description": "A branch.", "type": "object", "properties": {"name": ref("Text", "Its name.")}},
        Company={
            "description": "A company.",
            "allOf": [ref("Branch")],
            "properties": {"size": ref("Text", "Its size.")},
        },
    )
    assert "class BranchFields(Record):" in found["_branch_fields"]
    assert "class Branch(BranchFields):" in found["branch"]
    assert "class Company(BranchFields):" in found["company"]
    assert " name:" not in found["branch"] + found["company"]


def test_models_with_contrary_orders_of_keys_declare_their_order(modules: Any) -> None:
    found = modules(
        Named=part(From="Where it is from.", name="Its name."),
        Branch={"description": "A branch.", "x-key-order": "name From", "allOf": [ref("Named")]},
        Company={"description": "A company.", "x-key-order": "From name", "allOf": [ref("Named")]},
    )
    assert '    _KEY_ORDER: ClassVar[str] = "name From"\n' in found["branch"]
    # Sorted, the keys of a company are in their order already.
    assert "_KEY_ORDER" not in found["_named"] + found["company"]


def test_fields_that_read_models_share_with_write_models_are_in_no_private_class(modules: Any) -> None:
    found = modules(
        Named=part(name="Its name."),
        Tag={"description": "A tag.", "allOf": [ref("Named")]},
        TagInput={"description": "A tag.", "allOf": [ref("Named")]},
    )
    assert "_named" not in found
    assert "class TagInput(Input):" in found["tag_input"]


def test_a_private_class_that_saves_few_fields_is_not_written(main: Main, package: Path) -> None:
    document = small()
    document["components"]["schemas"] |= {
        "Named": part(name="Its name."),
        "Branch": {"description": "A branch.", "allOf": [ref("Named")]},
        "Shelf": {"description": "A shelf.", "allOf": [ref("Named")]},
    }
    assert main(document=document) == (0, [])
    assert not (package / "models" / "_named.py").exists()


def test_an_absent_association_is_null_and_a_map_may_be_one_too(main: Main, package: Path) -> None:
    document = small()
    document["components"]["schemas"] |= {
        "Absent": {"description": "Nothing.", "type": ["array", "null"], "maxItems": 0},
        "City": {"description": "A city.", "type": "object", "properties": {"name": ref("Text", "Its name.")}},
    }
    both = {"items": ref("City"), "additionalProperties": ref("City")}
    client(document).update(
        by_place={"description": "By place.", "type": ["array", "object", "null"], **both},
        by_street={"description": "By street.", "type": ["object", "array", "null"], **both},
        city={"description": "Its city.", "anyOf": [ref("City"), ref("Absent")]},
        cities={"description": "By id.", "type": ["object", "array", "null"], "additionalProperties": ref("City")},
        lines={"description": "In order.", "type": ["array", "null"], "items": {"anyOf": [ref("Text"), ref("City")]}},
    )
    assert main(document=document) == (0, [])
    text = (package / "models" / "client.py").read_text("utf-8")
    assert "    by_place: list[City] | None = None\n" in text
    assert "    by_street: dict[str, City] | None = None\n" in text
    assert "    cities: dict[str, City] | None = None\n" in text
    assert "    city: City | None = None\n" in text
    assert "    lines: list[str | City | None] | None = None\n" in text


def test_a_model_that_contains_itself_is_refused(main: Main) -> None:
    document = small()
    client(document)["parent"] = ref("Client")
    assert main(document=document) == (1, ["error: Client: no code for a model that contains itself"])


@pytest.mark.parametrize("installed", ["0.28.4", "0.30.0", None])
def test_the_version_is_met(main: Main, package: Path, monkeypatch: pytest.MonkeyPatch, installed: str | None) -> None:
    def found(name: str) -> str:
        if installed is None:
            raise PackageNotFoundError(name)
        return installed

    before = files(package)
    monkeypatch.setattr(version, "version", found)
    assert main(document=small()) == (
        1,
        [f"error: openapi-python-client 0.29.1 is needed and {installed or 'none'} is installed; {REMEDY}"],
    )
    assert files(package) == before


def test_the_version_is_checked_before_anything_of_another_one_is_imported(tmp_path: Path) -> None:
    """Other versions lack what is imported from this one, so their ImportError would come first."""
    fake = tmp_path / "openapi_python_client"
    fake.mkdir()
    (fake / "__init__.py").write_text("raise ImportError('another version')\n", encoding="utf-8")
    metadata = tmp_path / "openapi_python_client-0.28.4.dist-info"
    metadata.mkdir()
    lines = "Metadata-Version: 2.1\nName: openapi-python-client\nVersion: 0.28.4\n"
    (metadata / "METADATA").write_text(lines, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"],
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr.splitlines()) == (
        1,
        "",
        [f"error: openapi-python-client 0.29.1 is needed and 0.28.4 is installed; {REMEDY}"],
    )


def test_the_version_of_the_generator_is_the_one_that_is_pinned() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pin = f"openapi-python-client=={version.GENERATOR_VERSION}"
    assert pin in declared["optional-dependencies"]["dev"]


def test_keys_that_the_configuration_does_not_know_are_refused(tmp_path: Path) -> None:
    settings = tmp_path / "generator-config.yml"
    settings.write_text(
        parsing.CONFIGURATION.read_text("utf-8") + "post_hook: []\nclass_override: {}\n", encoding="utf-8"
    )
    with pytest.raises(DocumentError) as caught:
        parsing.configuration(tmp_path, settings)
    assert str(caught.value) == "generator-config.yml: unknown keys class_override, post_hook"

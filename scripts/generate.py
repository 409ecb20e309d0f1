"""Generate `daftra_client/api/`, `daftra_client/models/` and files of data from `openapi/daftra.yaml`.

    python scripts/generate.py            write
    python scripts/generate.py --check    exit 1 if the checked-in files differ

openapi-python-client parses the document and writes the files. `codegen/` defines the meaning of our schemas, and
converts the parsed document for our templates. Both folders are replaced completely. Any warning of the generator is an
error. The files of data, such as the columns of tables, are listed in `codegen/files.py`.
"""

from __future__ import annotations

import argparse
import filecmp
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.codegen.errors import GenerationError  # noqa: E402
from scripts.codegen.version import check_version  # noqa: E402
from scripts.document.nodes import DocumentError  # noqa: E402
from scripts.lint.basics import load_sound  # noqa: E402

FOLDERS = ("api", "models")


def run(document: Path, package: Path, *, check: bool) -> list[str]:
    """Write the generated files into a package, or find those that differ from a fresh output.

    Raises:
        DocumentError: The document cannot be turned into code.
        GenerationError: The generator has another version than the pinned one, or a tool failed.
    """
    check_version()
    from scripts.codegen.project import generate  # needs the checked version

    sound = load_sound(document)
    if not check:
        generate(sound, package)
        return []
    with tempfile.TemporaryDirectory() as folder:
        generate(sound, Path(folder))
        return differences(package, Path(folder))


def differences(package: Path, fresh: Path) -> list[str]:
    """Files that differ between the checked-in and a fresh output, or exist in only one of them."""
    from scripts.codegen.files import FILES

    found: list[str] = []
    for name in FOLDERS:
        old, new = (
            {p.relative_to(root) for p in (root / name).rglob("*") if p.is_file() and "__pycache__" not in p.parts}
            for root in (package, fresh)
        )
        found += [str(p) for p in old ^ new]
        _, differ, failed = filecmp.cmpfiles(package, fresh, [str(p) for p in old & new], shallow=False)
        found += differ + failed
    for name, _ in FILES:
        old_file, new_file = package / name, fresh / name
        if not old_file.is_file() or old_file.read_bytes() != new_file.read_bytes():
            found.append(name)
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing; exit 1 on a difference")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi" / "daftra.yaml")
    parser.add_argument("--package", type=Path, default=ROOT / "daftra_client")
    arguments = parser.parse_args()
    try:
        differing = run(arguments.document, arguments.package, check=arguments.check)
    except (DocumentError, GenerationError) as error:
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        return 1
    for path in differing:
        print(f"differs from a fresh run: daftra_client/{path}", file=sys.stderr)
    if differing:
        print("Run `make generate` and commit the result.", file=sys.stderr)
    return bool(differing)


if __name__ == "__main__":
    sys.exit(main())

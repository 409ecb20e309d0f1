"""Report the evidence for the facts of the document.

    python scripts/evidence.py                        the number of facts by their best kind of source
    python scripts/evidence.py --best inference       the facts without a better source
    python scripts/evidence.py --contested            the facts about which sources disagree
    python scripts/evidence.py --named password       the facts about everything with this name

Each `x-evidence` is a fact: about an operation, a parameter, a schema, a field or a value.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.document.evidence import GRADES, Source, parse  # noqa: E402
from scripts.document.model import Document  # noqa: E402
from scripts.document.nodes import DocumentError, Pointer, show  # noqa: E402
from scripts.lint.basics import load_sound  # noqa: E402


def facts(document: Document) -> Iterator[tuple[Pointer, str, list[Source]]]:
    """Place, name and sources of every fact, the best source first."""
    for pointer, node in document.every_map:
        if isinstance(evidence := node.get("x-evidence"), str):
            name = node.get("operationId") or node.get("name") or node.get("title") or pointer[-1]
            yield pointer, str(name), sorted(parse(evidence), key=lambda source: GRADES.index(source.grade))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").partition("\n")[0], formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--best", choices=GRADES, help="facts of which this is the best source")
    parser.add_argument("--contested", action="store_true", help="facts about which sources disagree")
    parser.add_argument("--named", metavar="NAME", help="facts about operations, parameters and fields of this name")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi" / "daftra.yaml")
    options = parser.parse_args(arguments)
    try:
        found = list(facts(load_sound(options.document)))
    except (DocumentError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if not (options.best or options.contested or options.named):
        best = Counter(sources[0].grade for _, _, sources in found)
        for grade in GRADES:
            print(f"{best[grade]:6,}  {grade}")
        contested = sum(any(source.contested for source in sources) for _, _, sources in found)
        print(f"{len(found):6,}  facts, of which {contested:,} are contested")
        return 0
    for pointer, name, sources in found:
        is_wanted = (
            (not options.best or sources[0].grade == options.best)
            and (not options.contested or any(source.contested for source in sources))
            and (not options.named or name == options.named)
        )
        if is_wanted:
            print(f"{show(pointer)}: {'; '.join(map(str, sources))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

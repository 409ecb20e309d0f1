"""Check the tests by a sample of mutants: small changes of the package that some test should notice.

    python -m scripts.mutate --output FILE                 run a sample of mutants
    python -m scripts.mutate --output FILE --only BEFORE   run the mutants of an earlier output again
    python -m scripts.mutate --output FILE --only BEFORE --renames NAMES.json

A mutant changes one expression or statement of one function. First, all tests run once, and each line of the package
is assigned the tests that run it. Then each mutant runs in a separate process, with only the tests that run its
lines: the fastest first, up to the first failure. A mutant that no test notices has survived.

A mutant is identified by its function, its operator and its source, so it is found again after other lines changed.
`--renames` names a JSON object whose keys are old and whose values are new names: "package.module:Class.method", or
the beginning of one. A mutant that is not found again is reported as missing.

Needs Python 3.12 and a system that forks.
"""

from __future__ import annotations

import argparse
import ast
import gc
import importlib
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("daftra_client/_call", "daftra_client/_codec", "daftra_client/_methods")
TESTS = ("tests/call", "tests/codec", "tests/methods", "tests/http")

# Seconds. A test that takes longer than it may under a mutant has noticed it. The tests of a mutant together take at
# most MAX_TESTS, measured on the unchanged package.
MAX_TESTS = 3.0
EXTRA_PER_TEST = 15.0
SLOWDOWN = 10

# Exit codes of the process of a mutant.
FAILED = 1
BROKEN = 2

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}


@dataclass(frozen=True)
class Identity:
    """What a mutant is found by; the number counts equal mutants of one function."""

    function: str
    operator: str
    source: str
    number: int


@dataclass(frozen=True)
class Mutation:
    """A change of a syntax tree, and the lines that run what it changes."""

    operator: str
    node: ast.AST
    lines: range
    apply: Callable[[], None]


@dataclass(frozen=True)
class Mutant:
    identity: Identity
    path: Path
    index: int  # among the mutants of its file
    lines: range


def mutations(tree: ast.Module) -> Iterator[tuple[str, Mutation]]:
    """Every mutation of the functions of a module, each with the name of its function."""
    for name, function in _functions(tree, ""):
        for statement in function.body:
            for mutation in _of_statement(statement, is_first=statement is function.body[0]):
                yield name, mutation


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Functions that are not inside another function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield prefix + child.name, child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{prefix}{child.name}.")
        else:
            yield from _functions(child, prefix)


def _of_statement(statement: ast.stmt, *, is_first: bool = False) -> Iterator[Mutation]:
    is_docstring = is_first and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    if is_docstring or isinstance(statement, ast.Import | ast.ImportFrom | ast.Global | ast.Nonlocal):
        return
    lines = range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
    if isinstance(statement, ast.Expr | ast.AugAssign | ast.Raise | ast.Delete) or (
        isinstance(statement, ast.Assign) and not any(isinstance(target, ast.Name) for target in statement.targets)
    ):
        yield Mutation("removed statement", statement, lines, _replacing(statement, ast.Pass()))
    if isinstance(statement, ast.Return) and statement.value and ast.unparse(statement.value) != "None":
        yield Mutation("return None", statement, lines, _setting(statement, "value", ast.Constant(None)))
    if isinstance(statement, ast.If | ast.While):
        yield from _negated(statement, "test")
    for field, value in ast.iter_fields(statement):
        if field in ("annotation", "returns", "decorator_list", "args", "type_params"):
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.stmt):
                inner = isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
                yield from _of_statement(part, is_first=inner and part is value[0])
            elif isinstance(part, ast.expr | ast.withitem):
                yield from _of_expressions(part)
            elif isinstance(part, ast.ExceptHandler | ast.match_case):
                if isinstance(part, ast.match_case) and part.guard:
                    yield from _of_expressions(part.guard)
                for child in part.body:
                    yield from _of_statement(child)


def _of_expressions(part: ast.AST) -> Iterator[Mutation]:
    for node in ast.walk(part):
        if not isinstance(node, ast.expr | ast.comprehension):
            continue
        if isinstance(node, ast.comprehension):
            for index, condition in enumerate(node.ifs):
                negated = ast.UnaryOp(ast.Not(), condition)
                yield Mutation("negated condition", condition, _lines(condition), _placing(node.ifs, index, negated))
        elif isinstance(node, ast.IfExp):
            yield from _negated(node, "test")
        elif isinstance(node, ast.Compare):
            for index, operator in enumerate(node.ops):
                if other := COMPARISONS.get(type(operator)):
                    yield Mutation("comparison", node, _lines(node), _placing(node.ops, index, other()))
        elif isinstance(node, ast.BoolOp):
            flipped = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield Mutation("boolean", node, _lines(node), _setting(node, "op", flipped))
        elif isinstance(node, ast.BinOp) and (arithmetic := ARITHMETIC.get(type(node.op))):
            yield Mutation("arithmetic", node, _lines(node), _setting(node, "op", arithmetic()))
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int | float):
            changed = not node.value if isinstance(node.value, bool) else node.value + 1
            yield Mutation("constant", node, _lines(node), _setting(node, "value", changed))


def _negated(node: ast.If | ast.While | ast.IfExp, field: str) -> Iterator[Mutation]:
    change = _setting(node, field, ast.UnaryOp(ast.Not(), node.test))
    yield Mutation("negated condition", node.test, _lines(node.test), change)


def _lines(node: ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _setting(node: ast.AST, field: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, field, value)


def _placing(nodes: list[Any], index: int, node: ast.AST) -> Callable[[], None]:
    return lambda: nodes.__setitem__(index, node)


def _replacing(node: ast.stmt, other: ast.stmt) -> Callable[[], None]:
    def apply() -> None:
        node.__class__ = type(other)
        for field in node._fields:
            setattr(node, field, getattr(other, field))

    return apply


def mutants_of(path: Path, module: str) -> Iterator[Mutant]:
    """The mutants of a file, always in the same order."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for index, (name, mutation) in enumerate(mutations(ast.parse(path.read_text("utf-8")))):
        key = (f"{module}:{name}", mutation.operator, ast.unparse(mutation.node))
        yield Mutant(Identity(*key, seen[key]), path, index, mutation.lines)
        seen[key] += 1


def all_mutants(root: Path, packages: Iterable[str]) -> list[Mutant]:
    return [
        mutant
        for package in packages
        for path in sorted((root / package).rglob("*.py"))
        for mutant in mutants_of(path, ".".join(path.relative_to(root).with_suffix("").parts))
    ]


def find_again(
    identities: Iterable[Identity], mutants: Iterable[Mutant], renames: dict[str, str]
) -> dict[Identity, Mutant | None]:
    """The mutants of an earlier run. Where the source has changed, it is the most similar one of the function."""
    known = list(mutants)
    exact = {mutant.identity: mutant for mutant in known}
    by_operator: defaultdict[tuple[str, str], list[Mutant]] = defaultdict(list)
    for mutant in known:
        by_operator[mutant.identity.function, mutant.identity.operator].append(mutant)
    found: dict[Identity, Mutant | None] = {}
    for identity in identities:
        function = identity.function
        for old in sorted(renames, key=len, reverse=True):
            if function.startswith(old):
                function = renames[old] + function.removeprefix(old)
                break
        renamed = Identity(function, identity.operator, identity.source, identity.number)
        found[identity] = exact.get(renamed) or _most_like(renamed, by_operator[function, identity.operator])
    return found


def _most_like(identity: Identity, mutants: Iterable[Mutant]) -> Mutant | None:
    """The mutant whose source has most words in common with the one that is searched, if at least half."""

    def words(source: str) -> Counter[str]:
        return Counter("".join(letter if letter.isalnum() else " " for letter in source).split())

    wanted = words(identity.source)
    best, most = None, 0.49
    for mutant in mutants:
        there = words(mutant.identity.source)
        likeness = 2 * (wanted & there).total() / max(1, wanted.total() + there.total())
        if likeness > most:
            best, most = mutant, likeness
    return best


def replace_code(mutant: Mutant) -> bool:
    """Change the code of the living functions; false if this mutant cannot exist, since it would need a new closure."""
    tree = ast.parse(mutant.path.read_text("utf-8"))
    list(mutations(tree))[mutant.index][1].apply()
    ast.fix_missing_locations(tree)
    outermost = mutant.identity.function.partition(":")[2]
    new = {
        (code.co_qualname, code.co_firstlineno): code
        for code in _codes(compile(tree, str(mutant.path), "exec", dont_inherit=True))
        if code.co_qualname == outermost or code.co_qualname.startswith(f"{outermost}.<locals>")
    }
    replaced = False
    for function in living_functions({str(mutant.path)}):
        code = new.get((function.__code__.co_qualname, function.__code__.co_firstlineno))
        if code is not None:
            try:
                function.__code__ = code
            except ValueError:
                return False
            replaced = True
    return replaced


def living_functions(paths: Container[str]) -> list[FunctionType]:
    """The functions of these files that exist now."""
    gc.unfreeze()
    found = [each for each in gc.get_objects() if isinstance(each, FunctionType)]
    return [function for function in found if function.__code__.co_filename in paths]


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


@dataclass
class Coverage:
    """Which tests run which lines of which file, and how long each takes. Tests are numbered as they were collected."""

    tests: dict[tuple[str, int], set[int]]
    seconds: dict[int, float]
    failed: list[int]

    def tests_of(self, mutant: Mutant) -> list[int]:
        """The tests that run a mutant, the fastest first, as many as fit into the time."""
        found = set[int]().union(*(self.tests.get((str(mutant.path), line), ()) for line in mutant.lines))
        taken: list[int] = []
        total = 0.0
        for test in sorted(found - set(self.failed), key=self.seconds.__getitem__):
            total += self.seconds[test]
            if taken and total > MAX_TESTS:
                break
            taken.append(test)
        return taken


class Runner:
    """A plugin of pytest that runs mutants in place of the collected tests."""

    def __init__(self, mutants: Sequence[Mutant], jobs: int, folder: Path, report: Callable[[str], None]) -> None:
        self.mutants = mutants
        self.jobs = jobs
        self.folder = folder
        self.report = report
        self.results: dict[Identity, dict[str, str | None]] = {}
        self._failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._failed = self._failed or report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for module in {mutant.identity.function.partition(":")[0] for mutant in self.mutants}:
            importlib.import_module(module)
        self.report(f"measure {len(session.items):,} tests")
        coverage = self._measure_all(session.items)
        for test in coverage.failed:
            self.report(f"fails without a mutant and is left out: {session.items[test].nodeid}")
        running: dict[int, Mutant] = {}
        for done, mutant in enumerate(self.mutants):
            if done % 20 == 0:
                self.report(f"{done:,} of {len(self.mutants):,} mutants")
            if tests := coverage.tests_of(mutant):
                running[self._start(session, mutant, tests, coverage.seconds)] = mutant
            else:
                self.results[mutant.identity] = {"result": "survived", "test": None}
            while len(running) >= self.jobs:
                self._wait(running)
        while running:
            self._wait(running)
        return True

    def _measure_all(self, items: Sequence[pytest.Item]) -> Coverage:
        """Run all tests, each process a part of them."""
        parts = [range(first, len(items), self.jobs) for first in range(self.jobs)]
        files = [self.folder / f"coverage-{part.start}" for part in parts]
        processes = [self._fork(partial(self._measure, items, *part)) for part in zip(parts, files, strict=True)]
        for process in processes:
            os.waitpid(process, 0)
        coverage = Coverage({}, {}, [])
        for file in files:
            part = json.loads(file.read_text("utf-8"))
            coverage.seconds |= {int(test): seconds for test, seconds in part["seconds"].items()}
            coverage.failed += part["failed"]
            for path, line, tests in part["tests"]:
                coverage.tests.setdefault((path, line), set()).update(tests)
        return coverage

    def _measure(self, items: Sequence[pytest.Item], numbers: Iterable[int], file: Path) -> None:
        seconds: dict[int, float] = {}
        failed: list[int] = []
        tests: dict[tuple[str, int], list[int]] = {}
        lines: set[tuple[str, int]] = set()
        monitoring = sys.monitoring  # pyright: ignore[reportAttributeAccessIssue]  # new in Python 3.12
        tool = monitoring.PROFILER_ID

        def on_line(code: CodeType, line: int) -> object:
            lines.add((code.co_filename, line))
            return monitoring.DISABLE

        monitoring.use_tool_id(tool, "mutate")
        monitoring.register_callback(tool, monitoring.events.LINE, on_line)
        for function in living_functions({str(mutant.path) for mutant in self.mutants}):
            for code in _codes(function.__code__):
                monitoring.set_local_events(tool, code, monitoring.events.LINE)
        for number in numbers:
            lines.clear()
            monitoring.restart_events()
            self._failed, start = False, time.process_time()
            self._run(items[number])
            seconds[number] = time.process_time() - start
            if self._failed:
                failed.append(number)
            for each in lines:
                tests.setdefault(each, []).append(number)
        found = [[path, line, numbers] for (path, line), numbers in tests.items()]
        file.write_text(json.dumps({"seconds": seconds, "failed": failed, "tests": found}), "utf-8")

    def _start(self, session: pytest.Session, mutant: Mutant, tests: list[int], seconds: dict[int, float]) -> int:
        def run() -> None:
            if not replace_code(mutant):
                self._file(os.getpid()).write_text("cannot be replaced", "utf-8")
                return
            for test in tests:
                item = session.items[test]
                self._file(os.getpid()).write_text(item.nodeid, "utf-8")
                # The signal ends the process.
                signal.setitimer(signal.ITIMER_REAL, EXTRA_PER_TEST + SLOWDOWN * seconds[test])
                self._run(item)
                signal.setitimer(signal.ITIMER_REAL, 0)
                if self._failed:
                    os._exit(FAILED)

        return self._fork(run)

    def _wait(self, running: dict[int, Mutant]) -> None:
        pid, status = os.waitpid(-1, 0)
        mutant = running.pop(pid)
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)  # what the tests have started
        file = self._file(pid)
        test = file.read_text("utf-8") if file.exists() else None
        if test == "cannot be replaced":
            self.results[mutant.identity] = {"result": "invalid", "test": None}
        elif os.WIFEXITED(status) and os.WEXITSTATUS(status) == BROKEN:
            raise RuntimeError(f"this mutant could not be run: {mutant.identity}")
        elif status == 0:
            self.results[mutant.identity] = {"result": "survived", "test": None}
        else:
            self.results[mutant.identity] = {"result": "killed", "test": test}

    def _run(self, item: pytest.Item) -> None:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)

    def _file(self, pid: int) -> Path:
        return self.folder / f"test-{pid}"

    def _fork(self, run: Callable[[], object]) -> int:
        pid = os.fork()
        if pid:
            return pid
        code = BROKEN
        try:
            os.setpgid(0, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            null = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(null, stream)
            run()
            code = 0
        finally:
            os._exit(code)


def run_mutants(
    mutants: Sequence[Mutant], tests: Sequence[str], jobs: int, report: Callable[[str], None] = print
) -> dict[Identity, dict[str, str | None]]:
    """The result of each mutant, and the test that noticed it."""
    with tempfile.TemporaryDirectory() as folder:
        # Neither files of tests nor examples of hypothesis are left behind.
        os.environ["PYTEST_DEBUG_TEMPROOT"] = os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = folder
        runner = Runner(mutants, jobs, Path(folder), report)
        options = ["-n", "0", "-p", "no:cacheprovider", "-p", "no:terminal", "--hypothesis-seed=0", "-m", "not slow"]
        pytest.main([*options, *tests], plugins=[runner])
        return runner.results


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=(__doc__ or "").partition("\n")[0], formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tests", nargs="*", default=TESTS, help="files and folders of tests")
    parser.add_argument("--output", type=Path, required=True, help="the JSON file to write")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to test")
    parser.add_argument("--packages", nargs="+", default=PACKAGES, help="folders of the package to mutate")
    parser.add_argument("--count", type=int, default=400, help="how many mutants to sample")
    parser.add_argument("--seed", type=int, default=30)
    parser.add_argument("--jobs", type=int, default=2, help="processes at once")
    parser.add_argument("--only", type=Path, metavar="FILE", help="an earlier output, whose mutants run again")
    parser.add_argument("--renames", type=Path, metavar="FILE", help="a JSON object of old and new names of functions")
    options = parser.parse_args(arguments)
    root = options.root.resolve()
    os.chdir(root)
    sys.path.insert(0, str(root))
    mutants = all_mutants(root, options.packages)
    if options.only:
        before = {Identity(**mutant["identity"]): mutant for mutant in json.loads(options.only.read_text("utf-8"))}
        renames = json.loads(options.renames.read_text("utf-8")) if options.renames else {}
        sample = find_again(before, mutants, renames)
    else:
        before = {}
        chosen = random.Random(options.seed).sample(mutants, min(options.count, len(mutants)))
        sample = {mutant.identity: mutant for mutant in chosen}
    results = run_mutants([mutant for mutant in sample.values() if mutant], options.tests, options.jobs)
    output = []
    for identity, mutant in sample.items():
        result = results[mutant.identity] if mutant else {"result": "missing", "test": None}
        output.append({"identity": asdict(identity)} | result)
        if before and result["result"] != before[identity]["result"]:
            print(f"{before[identity]['result']} -> {result['result']}: {identity}")
    options.output.write_text(json.dumps(output, indent=1, ensure_ascii=False) + "\n", "utf-8")
    counts = Counter(str(mutant["result"]) for mutant in output)
    print(", ".join(f"{count:,} {result}" for result, count in counts.most_common()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

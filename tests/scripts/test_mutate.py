"""The sampled mutation run: which mutants there are, how they are found again, and which tests notice them."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from scripts.mutate import Identity, all_mutants, find_again

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "mutate.py"

SHOP = '''
class Basket:
    def __init__(self):
        self.prices = []

    def total(self, discount=0):
        """The sum."""
        if not self.prices:
            return 0
        return sum(price for price in self.prices if price > 0) - discount


def loops(number):
    while number > 0:
        number -= 1
    return None


def outer():
    def inner(value):
        return value is None or value == 7
    return inner
'''

TESTS = """
from shop.basket import Basket, loops, outer


def test_an_empty_basket_costs_nothing():
    assert Basket().total() == 0


def test_a_basket_costs_what_it_holds():
    basket = Basket()
    basket.prices.append(5)
    assert basket.total(discount=2) == 3


def test_a_loop_ends():
    assert loops(3) is None


def test_a_closure():
    assert outer()(7)


def test_is_broken():
    assert outer()(8)
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A checkout with a small package and its tests."""
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "basket.py").write_text(SHOP, "utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_basket.py").write_text(TESTS, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = slow\n", "utf-8")
    return tmp_path


def short(identity: Identity) -> tuple[str, str, str]:
    return identity.function.removeprefix("shop.basket:"), identity.operator, identity.source


def test_each_expression_and_statement_of_a_function_has_its_mutants(shop: Path) -> None:
    assert [short(mutant.identity) for mutant in all_mutants(shop, ["shop"])] == [
        ("Basket.__init__", "removed statement", "self.prices = []"),
        ("Basket.total", "negated condition", "not self.prices"),
        ("Basket.total", "return None", "return 0"),
        ("Basket.total", "constant", "0"),
        ("Basket.total", "return None", "return sum((price for price in self.prices if price > 0)) - discount"),
        ("Basket.total", "arithmetic", "sum((price for price in self.prices if price > 0)) - discount"),
        ("Basket.total", "negated condition", "price > 0"),
        ("Basket.total", "comparison", "price > 0"),
        ("Basket.total", "constant", "0"),
        ("loops", "negated condition", "number > 0"),
        ("loops", "comparison", "number > 0"),
        ("loops", "constant", "0"),
        ("loops", "removed statement", "number -= 1"),
        ("loops", "constant", "1"),
        ("outer", "return None", "return value is None or value == 7"),
        ("outer", "boolean", "value is None or value == 7"),
        ("outer", "comparison", "value is None"),
        ("outer", "comparison", "value == 7"),
        ("outer", "constant", "7"),
        ("outer", "return None", "return inner"),
    ]


def test_mutants_are_found_again_in_a_function_that_moved_and_changed(shop: Path) -> None:
    before = [mutant.identity for mutant in all_mutants(shop, ["shop"])]
    moved = SHOP.replace("total(self", "cost(self").replace("loops", "count_down").replace("price ", "each ")
    (shop / "shop" / "basket.py").write_text(moved, "utf-8")
    renames = {"shop.basket:Basket.total": "shop.basket:Basket.cost"}
    found = find_again(before, all_mutants(shop, ["shop"]), renames)
    there = {short(old)[1:]: short(new.identity) for old, new in found.items() if new and "total" in old.function}
    assert there["comparison", "price > 0"] == ("Basket.cost", "comparison", "each > 0")
    assert there["negated condition", "not self.prices"] == ("Basket.cost", "negated condition", "not self.prices")
    assert {old.function for old, new in found.items() if new is None} == {"shop.basket:loops"}


@pytest.mark.skipif(sys.version_info < (3, 12), reason="there is no sys.monitoring")
def test_a_run_says_which_mutants_survive_and_can_be_repeated(shop: Path) -> None:
    def run(*arguments: str) -> tuple[str, dict[Identity, str]]:
        command = [sys.executable, str(SCRIPT), "tests", "--root", str(shop), "--packages", "shop", *arguments]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=shop)
        mutants = json.loads((shop / arguments[1]).read_text("utf-8"))
        return done.stdout, {Identity(**each["identity"]): each["result"] for each in mutants}

    output, results = run("--output", "before.json")
    assert "fails without a mutant and is left out: tests/test_basket.py::test_is_broken" in output
    survived = {short(mutant) for mutant, result in results.items() if result == "survived"}
    assert survived == {
        ("Basket.total", "comparison", "price > 0"),
        ("Basket.total", "constant", "0"),
        ("loops", "negated condition", "number > 0"),
        ("loops", "comparison", "number > 0"),
        ("loops", "constant", "0"),
        ("loops", "constant", "1"),
        ("outer", "comparison", "value is None"),
    }
    (shop / "tests" / "test_basket.py").write_text(textwrap.dedent(TESTS.partition("def test_a_loop_ends")[0]), "utf-8")
    output, again = run("--output", "after.json", "--only", "before.json")
    assert again.keys() == results.keys()
    assert {short(mutant) for mutant in results if results[mutant] != again[mutant]} == {
        ("loops", "removed statement", "number -= 1"),
        ("outer", "boolean", "value is None or value == 7"),
        ("outer", "comparison", "value == 7"),
        ("outer", "constant", "7"),
        ("outer", "return None", "return value is None or value == 7"),
        ("outer", "return None", "return inner"),
    }
    assert "killed -> survived: Identity(function='shop.basket:outer'" in output

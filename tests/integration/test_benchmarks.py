"""The benchmarks run, and store what they promise. What they measure is not looked at."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
PARTS = (
    *("listing_cpu", "listing_rate", "small_calls", "writes", "overhead", "tls", "engine_share"),
    *("decode", "encode", "tables"),
)
SECTIONS = {
    *("listing_cpu", "listing_rate", "small_cpu", "small_rate", "write_rate", "overhead", "tls_cpu", "engine_share"),
    *("decode", "encode", "tables"),
}


def other_checkout(folder: Path) -> Path:
    """A checkout of this project with nothing but the package."""
    checkout = folder / "checkout"
    shutil.copytree(ROOT / "daftra_client", checkout / "daftra_client", ignore=shutil.ignore_patterns("__pycache__"))
    return checkout


def test_a_quick_run_stores_figures_goals_a_page_and_a_chart(tmp_path: Path) -> None:
    figures, chart, page = tmp_path / "figures.json", tmp_path / "chart.svg", tmp_path / "page.md"
    command = [sys.executable, "-m", "benchmarks", "--quick"]
    command += ["--json", str(figures), "--chart", str(chart), "--page", str(page)]
    for part in PARTS:  # the others start an interpreter for each figure, which takes longer than all of these
        command += ["--only", part]
    command += ["--against", str(other_checkout(tmp_path))]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)

    assert done.returncode == 0, done.stderr
    stored = json.loads(figures.read_text(encoding="utf-8"))
    assert stored["sections"].keys() == SECTIONS
    for section in stored["sections"].values():
        assert all(0 < figure["min"] <= figure["median"] <= figure["max"] for figure in section)
    assert all(goal["ratio"] > 0 and isinstance(goal["met"], bool) for goal in stored["goals"])
    over_tls = {(figure["case"], figure["contestant"]) for figure in stored["sections"]["tls_cpu"]}
    assert over_tls == set(
        itertools.product(
            ("small record", "page of 100 records"),
            ("aiohttp, bytes", "aiohttp, orjson, dictionaries", "daftra-client, aiohttp", "daftra-client, httpx"),
        )
    )
    share = {(figure["case"], figure["contestant"]) for figure in stored["sections"]["engine_share"]}
    assert share == set(
        itertools.product(
            ("small record", "page of 5 small records"), ("daftra-client", "daftra-client, the version to compare")
        )
    )
    assert "daftra-client" in done.stdout
    texts = [element.text for element in ElementTree.parse(chart).iter("{http://www.w3.org/2000/svg}text")]
    assert "Records per second at 50 ms latency" in texts
    written = page.read_text(encoding="utf-8")
    for section in stored["sections"].values():
        assert all(f"| {figure['contestant']} |" in written for figure in section)
    assert all(goal["goal"] in written for goal in stored["goals"])


def test_a_quick_run_measures_many_accounts(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    figures = tmp_path / "figures.json"
    command = [sys.executable, "-m", "benchmarks", "--quick", "--only", "fleet", "--json", str(figures)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)

    assert done.returncode == 0, done.stderr
    sections = json.loads(figures.read_text(encoding="utf-8"))["sections"]
    cpu = {figure["contestant"]: figure["median"] for figure in sections["fleet_cpu"]}
    assert 0 < cpu["threads of one process"] < cpu["Dask, 2 workers"]
    assert {figure["point"] for figure in sections["fleet_memory"]} == {"20", "40"}
    assert all(figure["median"] > 10 for figure in sections["fleet_memory"])


def test_a_folder_without_the_package_is_not_taken_for_a_checkout(tmp_path: Path) -> None:
    (tmp_path / "daftra_client").mkdir()
    command = [sys.executable, "-m", "benchmarks", "--only", "engine_share", "--quick", "--against", str(tmp_path)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)

    assert done.returncode == 1
    assert f"was found in place of the package of {tmp_path}" in done.stderr


def test_a_quick_run_of_the_sync_compares_all_ways_into_a_database(tmp_path: Path) -> None:
    figures, page = tmp_path / "figures.json", tmp_path / "page.md"
    command = [sys.executable, "-m", "benchmarks", "--quick", "--only", "sync"]
    command += ["--json", str(figures), "--page", str(page)]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)

    assert done.returncode == 0, done.stderr
    stored = json.loads(figures.read_text(encoding="utf-8"))["sections"]
    assert stored.keys() == {"sync_cpu", "sync_rate", "sync_memory", "sync_fixed"}
    first = {figure["contestant"] for figure in stored["sync_cpu"] if figure["case"] == "first run"}
    again = {figure["contestant"] for figure in stored["sync_cpu"] if figure["case"] == "again, nothing has changed"}
    assert first == {
        "dlt, REST source",
        "dlt, REST source, Parquet",
        "daftra-client, 36 columns by hand, executemany",
        "daftra-client, Arrow tables, direct inserts",
        "daftra-client, sync",
    }
    assert again == {"daftra-client, sync"}
    assert all(0 < figure["min"] <= figure["max"] for section in stored.values() for figure in section)
    assert "350 rows" in page.read_text(encoding="utf-8")

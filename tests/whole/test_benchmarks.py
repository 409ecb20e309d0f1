"""The benchmarks run, and store what they promise. What they measure is not looked at."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
PARTS = ("listing_cpu", "listing_rate", "small_calls", "writes", "overhead", "decode", "encode")
SECTIONS = {"listing_cpu", "listing_rate", "small_cpu", "small_rate", "write_rate", "overhead", "decode", "encode"}


def test_a_quick_run_stores_figures_goals_a_page_and_a_chart(tmp_path: Path) -> None:
    figures, chart, page = tmp_path / "figures.json", tmp_path / "chart.svg", tmp_path / "page.md"
    command = [sys.executable, "-m", "benchmarks", "--quick"]
    command += ["--json", str(figures), "--chart", str(chart), "--page", str(page)]
    for part in PARTS:  # the others start an interpreter for each figure, which takes longer than all of these
        command += ["--only", part]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)

    assert done.returncode == 0, done.stderr
    stored = json.loads(figures.read_text(encoding="utf-8"))
    assert stored["sections"].keys() == SECTIONS
    for section in stored["sections"].values():
        assert all(0 < figure["min"] <= figure["median"] <= figure["max"] for figure in section)
    assert all(goal["ratio"] > 0 and isinstance(goal["met"], bool) for goal in stored["goals"])
    assert "daftra-client" in done.stdout
    texts = [element.text for element in ElementTree.parse(chart).iter("{http://www.w3.org/2000/svg}text")]
    assert "Records per second at 50 ms latency" in texts
    written = page.read_text(encoding="utf-8")
    for section in stored["sections"].values():
        assert all(f"| {figure['contestant']} |" in written for figure in section)
    assert all(goal["goal"] in written for goal in stored["goals"])

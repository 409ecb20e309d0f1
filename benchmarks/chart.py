"""The chart for the docs: processor time for each record, and records a second by calls in flight."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas

from . import labels
from .measure import Figure

_INK: Final = "#222222"
_FAINT: Final = "#d9d9d9"
_OURS: Final = "#0072b2"
_PEER: Final = "#9a9a9a"
_LATENCY: Final = "50 ms"

# Colours of Okabe and Ito, which colour-blind readers can distinguish; markers and labels repeat the information.
_LINES: Final = {
    labels.AIOHTTP: ("#e69f00", "D", "--"),
    labels.OURS_AIOHTTP: ("#56b4e9", "s", "-"),
    labels.OURS_HTTPX: (_OURS, "o", "-"),
    labels.PYDANTIC_CLEAN: ("#009e73", "v", "--"),
    labels.GATHERED: ("#555555", "^", "--"),
    labels.STOCK_CLEAN: ("#cc79a7", "P", "--"),
}
_STYLE: Final[Any] = {
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "daftra-client",  # the same figures give the same file
    "font.family": "sans-serif",
    "font.sans-serif": ["Helvetica", "Arial", "DejaVu Sans"],
    "font.size": 10,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "axes.edgecolor": _FAINT,
}
_LINE: Final = 0.046
"""Height of a line of text as a fraction of the height of the right half."""


def draw(path: Path, figures: Sequence[Figure]) -> None:
    """Store the chart if its figures were measured."""
    cpu = {figure.contestant: figure.median for figure in figures if figure.section == "listing_cpu"}
    rates: dict[str, dict[int, float]] = {}
    for figure in figures:
        if (figure.section, figure.case) == ("listing_rate", _LATENCY):
            rates.setdefault(figure.contestant, {})[int(figure.point)] = figure.median
    if not cpu or not rates:
        return
    # With one call in flight, gathering pages is the same as the loop.
    rates[labels.GATHERED] = rates.pop(labels.LOOP, {}) | rates.get(labels.GATHERED, {})
    with mpl.rc_context(_STYLE):
        canvas = Canvas(figsize=(12, 4.6), facecolor="white")
        left, right = canvas.subplots(1, 2)
        left.set_position((0.235, 0.05, 0.2, 0.78))
        right.set_position((0.53, 0.13, 0.25, 0.7))
        _draw_cpu(left, cpu)
        _draw_rates(right, rates)
        for place, title, remark in (
            (0.02, "Processor time for each record of a listing", "the hand-written loop is 1.00; less is better"),
            (0.49, f"Records per second at {_LATENCY} latency", "pages of 100 records; more is better"),
        ):
            canvas.text(place, 0.93, title, fontweight="bold", fontsize=12)
            canvas.text(place, 0.87, remark)
        path.parent.mkdir(parents=True, exist_ok=True)
        canvas.savefig(path, format=path.suffix[1:], metadata={"Date": None} if path.suffix == ".svg" else None)


def _draw_cpu(axes: Axes, cpu: dict[str, float]) -> None:
    base = cpu[labels.LOOP]
    ratios = sorted(((value / base, name) for name, value in cpu.items()), reverse=True)
    for row, (ratio, name) in enumerate(ratios):
        ours = name.startswith("daftra-client")
        axes.barh(row, ratio, height=0.66, color=_OURS if ours else _PEER)
        axes.text(ratio, row, f" {ratio:.2f}", va="center", fontweight="bold" if ours else "normal")
    axes.axvline(1, color=_INK, linewidth=0.8, linestyle=":")
    axes.set_yticks(range(len(ratios)), [_broken(name) for _, name in ratios])
    axes.set_xlim(0, max(ratio for ratio, _ in ratios) * 1.12)
    axes.tick_params(length=0)
    axes.set_xticks([])
    axes.spines[:].set_visible(False)


def _draw_rates(axes: Axes, rates: dict[str, dict[int, float]]) -> None:
    points = sorted({point for found in rates.values() for point in found})
    ends: list[tuple[float, str, str]] = []
    for name, (colour, marker, line) in _LINES.items():
        found = rates.get(name)
        if not found:
            continue
        places = [points.index(point) for point in sorted(found)]
        values = [found[point] for point in sorted(found)]
        axes.plot(places, values, color=colour, marker=marker, linestyle=line, linewidth=2, markersize=6)
        ends.append((values[-1], name, colour))
    axes.set_yscale("log")
    axes.set_xticks(range(len(points)), [str(point) for point in points])
    axes.set_xlabel("calls in flight")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    every = [value for found in rates.values() for value in found.values()]
    least, most = 0.8 * min(every), 1.15 * max(every)
    axes.set_ylim(least, most)
    axes.set_yticks([tick for power in range(7) for digit in (1, 2, 5) if least <= (tick := digit * 10**power) <= most])
    axes.minorticks_off()
    axes.grid(axis="y", color=_FAINT, linewidth=0.7)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    _label_ends(axes, ends, len(points) - 1)


def _broken(name: str) -> str:
    """A name on two lines, if it has a part about the pages."""
    return re.sub(r", (?=(clean )?pages)", ",\n", name)


def _label_ends(axes: Axes, ends: list[tuple[float, str, str]], last: int) -> None:
    """Write each name next to the end of its line, and move names apart that would touch."""
    to_part = axes.transData + axes.transAxes.inverted()
    ends = sorted(ends)
    points = [to_part.transform((last, value)) for value, _, _ in ends]
    texts = [_broken(name) for _, name, _ in ends]
    tall = [_LINE * (1.4 + text.count("\n")) for text in texts]
    heights = [float(point[1]) for point in points]
    for _ in range(200):
        for lower in range(len(heights) - 1):
            missing = (tall[lower] + tall[lower + 1]) / 2 - (heights[lower + 1] - heights[lower])
            if missing > 0:
                heights[lower] -= missing / 2
                heights[lower + 1] += missing / 2
    for (_, _, colour), point, text, height in zip(ends, points, texts, heights, strict=True):
        axes.annotate(
            text,
            xy=(point[0], point[1]),
            xycoords=axes.transAxes,
            xytext=(1.1, height),
            textcoords=axes.transAxes,
            va="center",
            linespacing=1,
            arrowprops={"arrowstyle": "-", "color": colour, "shrinkA": 1, "shrinkB": 4, "relpos": (0, 0.5)},
            annotation_clip=False,
        )

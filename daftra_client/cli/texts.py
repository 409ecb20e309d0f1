"""Numbers and durations in words."""

from __future__ import annotations


def plural(count: int, one: str, many: str = "") -> str:
    """A number with its noun, such as `2 rows`."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def duration(seconds: float) -> str:
    """A duration, such as `1.5 s` or `2:05`."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def calls(calls: int, retries: int) -> str:
    return f"{plural(calls, 'call')}, {plural(retries, 'retry', 'retries')}"


def share(complete: int, total: int, noun: str) -> str:
    """How many are complete, such as `2 of 3 resources` or `3 resources`."""
    return f"{complete:,}{f' of {total:,}' if complete < total else ''} {noun if total == 1 else f'{noun}s'}"


def changes(rows: int, changed: int, deleted: int) -> str:
    """What a sync did, such as `10 rows, +3 changed, 1 deleted`."""
    parts = [plural(rows, "row")]
    parts += [f"+{changed:,} changed"] if changed else []
    parts += [f"{deleted:,} deleted"] if deleted else []
    return ", ".join(parts)


def totals(rows: int, changed: int, deleted: int) -> str:
    return f"{plural(rows, 'row')}, {changed:,} changed, {deleted:,} deleted"


def next_run(*, is_loaded: bool) -> str:
    """The last line of a sync that is not complete."""
    return f"{'what was loaded stays, and ' if is_loaded else ''}the next run continues"

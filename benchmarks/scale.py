"""Sizes of a run: a complete one, or a short one to check that it works."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Scale:
    """The sizes of a run.

    Attributes:
        different_pages: Different pages that the server has.
        cpu_rounds: Rounds where processor time is compared.
        rate_rounds: Rounds where time is compared.
        cpu_pages: Pages of the listing whose processor time is measured.
        pages: Pages of a listing by latency in milliseconds and calls in flight: enough for several waves.
        calls: Small calls and writes, by the same.
        tls: Small calls and pages over TLS by calls in flight.
        decoded_pages: Different pages that are decoded one after the other.
        held_pages: Pages whose records are held at once.
        stored_rows: List rows that are read and stored.
        starts: Fresh interpreters for each program.
        growth: Records in the listings that are compared.
        growth_rounds: How often each is read.
        fleet: Accounts of two runs whose memory is compared; those of the second one are measured.
        sync: Rows that are loaded into a database, with the number of rounds for each.
        sync_equal: A second number of these rows, which dlt's REST source also loads.
        sync_packages: Pages of rows that are loaded in one package, and in as many packages.
        sync_package_rounds: How often.
        sync_accounts: How often a small account is loaded.
        share_pairs: Processes of each version that make calls without a network.
        share_turns: Turns of each process.
        share_calls: Calls of a turn.
        against: Another checkout of this project, whose package makes such calls as well.
    """

    different_pages: int
    cpu_rounds: int
    rate_rounds: int
    cpu_pages: int
    pages: Mapping[tuple[int, int], int]
    calls: Mapping[tuple[int, int], int]
    tls: Mapping[int, tuple[int, int]]
    decoded_pages: int
    held_pages: int
    stored_rows: int
    starts: int
    growth: tuple[int, ...]
    growth_rounds: int
    fleet: tuple[int, int]
    sync: Mapping[int, int]
    sync_equal: int
    sync_packages: int
    sync_package_rounds: int
    sync_accounts: int
    share_pairs: int
    share_turns: int
    share_calls: int
    against: Path | None = None


FULL = Scale(
    different_pages=50,
    cpu_rounds=7,
    rate_rounds=3,
    cpu_pages=30,
    pages={(0, 1): 20, (0, 8): 25, (0, 32): 49, (0, 100): 101, (50, 1): 6, (50, 8): 81, (50, 32): 97, (50, 100): 151},
    calls={
        (0, 1): 200,
        (0, 8): 300,
        (0, 32): 400,
        (0, 100): 600,
        (50, 1): 6,
        (50, 8): 48,
        (50, 32): 192,
        (50, 100): 600,
    },
    tls={1: (200, 20), 32: (400, 64), 100: (600, 100)},
    decoded_pages=20,
    held_pages=20,
    stored_rows=100_000,
    starts=15,
    growth=(1_000, 10_000, 100_000),
    growth_rounds=3,
    fleet=(100, 1_000),
    sync={10_000: 2, 30_000: 1, 100_000: 2, 200_000: 1},
    sync_equal=30_000,
    sync_packages=6,
    sync_package_rounds=1,
    sync_accounts=1,
    share_pairs=4,
    share_turns=12,
    share_calls=2_000,
)
QUICK = Scale(
    different_pages=4,
    cpu_rounds=1,
    rate_rounds=1,
    cpu_pages=2,
    pages={(50, 1): 2, (50, 8): 9},
    calls={(0, 1): 20, (50, 8): 16},
    tls={1: (10, 2)},
    decoded_pages=2,
    held_pages=2,
    stored_rows=1_000,
    starts=1,
    growth=(200, 400),
    growth_rounds=1,
    fleet=(20, 40),
    sync={350: 1},
    sync_equal=350,
    sync_packages=2,
    sync_package_rounds=0,
    sync_accounts=0,
    share_pairs=1,
    share_turns=1,
    share_calls=20,
)

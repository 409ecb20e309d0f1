"""Measures the cost of the client as ratios against peers in the same run: `python -m benchmarks`, or `make bench`."""

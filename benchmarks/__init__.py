"""What the client costs, as ratios against peers in the same run: `python -m benchmarks`, or `make bench`."""

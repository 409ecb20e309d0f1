"""Runs `openapi/daftra.yaml` through consumers that this project did not write."""

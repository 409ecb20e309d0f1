"""Runs `openapi/daftra.yaml` through third-party tools."""

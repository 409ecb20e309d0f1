"""The page of a sandbox for people: account, records, requests and faults, at the root of its address."""

from __future__ import annotations

__all__ = ["BASE"]

BASE = "/_sandbox"
"""All paths of the page except the root begin with it."""

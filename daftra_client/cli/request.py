from __future__ import annotations

from .commands import Command

command = Command(name="request", help="...")

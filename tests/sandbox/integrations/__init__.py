"""Public integrations of Daftra: what they send, and what they take from the answers.

The facts come from their public sources; names, ids and texts are made up. ``words.py`` has the words, ``world.py`` the
records that the calls need.
"""

from __future__ import annotations

from tests.sandbox.integrations.bridges import BRIDGES
from tests.sandbox.integrations.readers import READERS
from tests.sandbox.integrations.shops import SHOPS

__all__ = ["CALLERS"]

CALLERS = (*SHOPS, *BRIDGES, *READERS)

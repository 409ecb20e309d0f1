"""Merges two lists: a change that both the Python API and the document show is reported once.

A field that is removed from the document is also removed from the model. Then the finding of the Python API is
reported, because it uses the names that users of the client write. The finding of the document is reported if it is
more severe, such as an answer that may now be anything, and if Python shows nothing: keys, limits, paths, security.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scripts.breaking.findings import Aspect, Finding, Impact, plain_name

_QUOTED: Final = re.compile(r"`([^`]*)`")
_WORD: Final = re.compile(r"[A-Za-z0-9_]+")
_WEIGHTS: Final = {impact: -index for index, impact in enumerate(Impact)}


def join(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that another finding covers."""
    listed = list(findings)
    by_key: dict[tuple[str, str], list[Finding]] = {}
    for finding in listed:
        if finding.aspect is Aspect.PYTHON:
            for key in _keys(finding):
                by_key.setdefault(key, []).append(finding)
    dropped: set[Finding] = set()
    for finding in listed:
        twins = [twin for key in finding.twins for twin in by_key.get(_plain_key(*key), ())]
        if any(_WEIGHTS[twin.impact] >= _WEIGHTS[finding.impact] for twin in twins):
            dropped.add(finding)
        else:
            dropped |= {twin for twin in twins if twin.impact is Impact.OTHER}
    return [finding for finding in listed if finding not in dropped]


def _keys(finding: Finding) -> set[tuple[str, str]]:
    """What a finding of the Python API is about: its subject, and each name that its text quotes."""
    subject = finding.subject.removesuffix("()")
    words = {word for quoted in _QUOTED.findall(finding.text) for word in _WORD.findall(quoted)}
    return {_plain_key(subject, word) for word in ("", *words)}


def _plain_key(subject: str, name: str) -> tuple[str, str]:
    return plain_name(subject), plain_name(name)

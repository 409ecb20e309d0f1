"""How much the version must grow, by Semantic Versioning.

| findings  | from 1.0 on | below 1.0 |
| --------- | ----------- | --------- |
| breaking  | major       | minor     |
| additions | minor       | patch     |
| others    | patch       | patch     |

Below 1.0, Semantic Versioning promises nothing. The rule here is that of version specifiers (`~=0.2.0`, `^0.2`): a
minor step may break code, a patch may not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from packaging.version import Version

from scripts.breaking.findings import Finding, Impact

_SUMMARY = {
    Impact.BREAKING: "breaking",
    Impact.ADDITION: "additions only",
    Impact.OTHER: "no additions, nothing breaks",
}


@dataclass(frozen=True)
class Verdict:
    """The version that the findings require.

    Attributes:
        impact: The most severe finding, None if there is none.
        base: The version that users have.
        current: The version of the working tree.
        required: The lowest version that is allowed to contain the changes.
    """

    impact: Impact | None
    base: Version
    current: Version
    required: Version

    @property
    def is_met(self) -> bool:
        """Whether the version of the working tree is high enough. Pre-releases count as the release they lead to."""
        return Version(self.current.base_version) >= self.required

    def __str__(self) -> str:
        if self.impact is None:
            says = "nothing changed for users"
            return says if self.is_met else f"{says}, but the version fell from {self.base} to {self.current}"
        below = self.base.major == 0
        step = {
            Impact.BREAKING: "a minor step, since it is below 1.0" if below else "a major step",
            Impact.ADDITION: "a patch, since it is below 1.0" if below else "a minor step",
            Impact.OTHER: "a patch",
        }[self.impact]
        state = f"it is {self.current}" + ("" if self.is_met else ", which is too low")
        must = "must be at least"
        return f"{_SUMMARY[self.impact]}: after {self.base} the next version {must} {self.required} ({step}); {state}"


def verdict_on(findings: Iterable[Finding], base: Version, current: Version) -> Verdict:
    """The verdict on all findings together."""
    found = {finding.impact for finding in findings}
    impact = next((impact for impact in Impact if impact in found), None)
    return Verdict(impact, base, current, _required(impact, base))


def _required(impact: Impact | None, base: Version) -> Version:
    if impact is None:
        return Version(base.base_version)
    major, minor, micro = base.major, base.minor, base.micro
    # From the most to the least severe; below 1.0 each counts one step less.
    steps = [f"{major + 1}.0.0", f"{major}.{minor + 1}.0", f"{major}.{minor}.{micro + 1}"]
    weight = list(Impact).index(impact)
    return Version(steps[min(weight + (major == 0), 2)])

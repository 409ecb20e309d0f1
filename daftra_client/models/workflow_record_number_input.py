"""WorkflowRecordNumberInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordNumberInput(Input):
    """Number of a workflow record as requests send it."""

    code: str | None | Unset = UNSET
    """Number shown to users, such as "000007", by the numbering scheme of the workflow. Updates send it only if it
    changes."""
    generated: str | None | Unset = UNSET
    """Leave it empty on create; Daftra fills it in. Updates do not send it."""

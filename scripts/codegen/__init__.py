"""From `openapi/daftra.yaml` to code and a table for the sandbox; driven by `scripts/generate.py`."""

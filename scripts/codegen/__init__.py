"""From `openapi/daftra.yaml` to `daftra_client/api/` and `daftra_client/models/`; driven by `scripts/generate.py`."""

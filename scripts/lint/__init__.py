"""Rules about `openapi/daftra.yaml`: a module for each kind, run by `scripts/lint_document.py`.

`basics` are the rules that every script depends on, so every script runs these first.
"""

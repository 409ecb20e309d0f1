"""Rules about `openapi/daftra.yaml`: a module for each kind, run by `scripts/lint_document.py`.

`basics` are the rules without which no script can read the document, so every one of them runs these first.
"""

"""`openapi/daftra.yaml` as every script reads it: from YAML (`source`), its nodes (`nodes`) and walks (`model`)."""

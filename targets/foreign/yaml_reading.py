"""Reads documents of the corpus as a page says, and asks the JSON Schema about them.

python yaml_reading.py SNIPPET SCHEMA CORPUS: the snippet reads `path` into `document`. Python's
jsonschema is slow: the smallest documents are asked about.
"""

import json
import sys
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

SMALLEST = 12

snippet, schema, corpus = map(Path, sys.argv[1:])
program = compile(snippet.read_text(encoding="utf-8"), snippet, "exec")
validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
paths = sorted(corpus.rglob("*.yaml"), key=lambda path: path.stat().st_size)[:SMALLEST]
for path in paths:
    names: dict[str, Any] = {"path": path}
    exec(program, names)
    errors = [error.message for error in validator.iter_errors(names["document"])]
    assert not errors, f"{path}: {errors[:3]}"
assert paths
print(f"{len(paths)} documents are valid")

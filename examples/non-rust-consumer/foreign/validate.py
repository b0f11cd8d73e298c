"""Holds Python's jsonschema to the verdicts that `example-non-rust-consumer --write DIR` wrote.

    python validate.py DIR
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

folder = Path(sys.argv[1])
schema = json.loads((folder / "schema.json").read_text(encoding="utf-8"))
cases = json.loads((folder / "cases.json").read_text(encoding="utf-8"))

Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
others = [case for case in cases if validator.is_valid(case["document"]) != case["valid"]]
for case in others:
    verdict = "refuses" if case["valid"] else "accepts"
    print(f"jsonschema {verdict}: {case['name']}", file=sys.stderr)
print(f"jsonschema for Python: {len(cases)} documents, {len(others)} other verdicts")
sys.exit(0 if cases and not others else 1)

"""Writes what Python's validators of JSON Schema refuse of each case.

python verdicts_schema.py SCHEMA CASES FOLDER: it writes `jsonschema-python.json` and
`check-jsonschema.json`. They are slow: the former is asked about each example of a rule and one in
eight other cases, and the command of the latter about one in a hundred, each in a file. Null says
that a case was not asked.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

OF_LIBRARY, EVERY = 8, 100

schema, folder = Path(sys.argv[1]), Path(sys.argv[3])
cases = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
definition = json.loads(schema.read_text(encoding="utf-8"))
Draft202012Validator.check_schema(definition)
validator = Draft202012Validator(definition)


def verdict(index: int, case: dict) -> list[str] | None:
    if index % OF_LIBRARY and "rule" not in case:
        return None
    return [] if validator.is_valid(case["document"]) else ["invalid"]


verdicts = [verdict(index, case) for index, case in enumerate(cases)]
(folder / "jsonschema-python.json").write_text(json.dumps(verdicts), encoding="utf-8")

with tempfile.TemporaryDirectory() as work:
    asked = {}
    for index in range(0, len(cases), EVERY):
        file = Path(work) / f"{index}.json"
        file.write_text(json.dumps(cases[index]["document"]), encoding="utf-8")
        asked[str(file)] = index
    command = [Path(sys.executable).with_name("check-jsonschema"), "--output-format", "json"]
    run = subprocess.run([*command, "--schemafile", schema, *asked], capture_output=True, text=True)
    refused = {error["filename"] for error in json.loads(run.stdout).get("errors", [])}
    sampled = [None] * len(cases)
    for file, index in asked.items():
        sampled[index] = ["invalid"] if file in refused else []
(folder / "check-jsonschema.json").write_text(json.dumps(sampled), encoding="utf-8")

"""Reads what `comity export --to documents` and `comity gen terms` write.

python exported.py SCHEMA DOCUMENTS TERMS: the schema for code generators accepts each document, and the two
tables in the folder of terms have the same terms and labels.
"""

import csv
import json
import sys
from pathlib import Path

import jsonschema

schema, documents, terms = map(Path, sys.argv[1:])
types = json.loads(schema.read_text(encoding="utf-8"))
validator = jsonschema.validators.validator_for(types)(types)
lines = documents.read_text(encoding="utf-8").splitlines()
for number, line in enumerate(lines, 1):
    for error in validator.iter_errors(json.loads(line)):
        sys.exit(f"{documents.name}:{number}: {error.json_path}: {error.message[:200]}")
assert lines

with (terms / "terms.csv").open(encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
listed = json.loads((terms / "terms.json").read_text(encoding="utf-8"))
assert len(rows) == len(listed) > 0
for row, term in zip(rows, listed, strict=True):
    assert (row["vocabulary"], row["code"]) == (term["vocabulary"], term["code"]), term["code"]
    assert all(row[f"label.{language}"] == label for language, label in term["label"].items()), term["code"]
print(f"{len(lines)} documents are accepted, and {len(rows)} terms are in both tables")

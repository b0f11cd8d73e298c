"""Expands documents with the context, compacts them again, and compares: nothing is lost on the way.

python jsonld.py CONTEXT CASES: the documents are those of the cases that have no errors. PyLD is slow:
of the documents with the same fields, the smallest ones are asked about.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from pyld import jsonld

BASE = {"base": "https://example.org/case/"}
EACH = 12

context = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["@context"]
cases = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))


def said(value: Any) -> Any:
    """What a value says: null and an empty list are no values."""
    if isinstance(value, dict):
        fields = {name: said(field) for name, field in value.items()}
        return {name: field for name, field in fields.items() if field is not None and field != []}
    return [said(item) for item in value] if isinstance(value, list) else value


asked, changed = Counter[str](), []
for case in sorted(cases, key=lambda case: len(json.dumps(case["document"]))):
    document = case["document"]
    fields = " ".join(sorted(document)) if isinstance(document, dict) else ""
    if case["codes"] or not fields or asked[fields] == EACH:
        continue
    asked[fields] += 1
    expanded = jsonld.expand({**document, "@context": context}, BASE)
    back = jsonld.compact(expanded, context, BASE)
    del back["@context"]
    if said(back) != said(document):
        changed.append(case["name"])
assert asked.total() > 20, f"{asked.total()} documents of {len(cases)}"
assert not changed, f"{len(changed)} of {asked.total()} documents are changed: {changed[:10]}"
print(f"{asked.total()} documents come back")

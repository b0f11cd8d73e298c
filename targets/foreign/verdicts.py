"""Writes what the generated models find in each case: the types of the errors.

python verdicts.py PACKAGE ROOT CASES OUT
"""

import importlib
import json
import sys

from pydantic import ValidationError

package, root, cases, out = sys.argv[1:]
model = getattr(importlib.import_module(package), root)


def verdict(document: object) -> list[str]:
    try:
        model.model_validate(document)
    except ValidationError as error:
        return [found["type"] for found in error.errors(include_url=False, include_context=False)]
    return []


with open(cases, encoding="utf-8") as file:
    verdicts = [verdict(case["document"]) for case in json.load(file)]
with open(out, "w", encoding="utf-8") as file:
    json.dump(verdicts, file)

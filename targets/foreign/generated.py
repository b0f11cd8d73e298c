"""Reads the corpus with the models that datamodel-code-generator made of the schema for types.

python generated.py FOLDER CLAIMS CORPUS: the folder has `models.py`; the claims are those of
`comity export --to json`, and the corpus is a list of whole documents.
"""

import json
import sys
from pathlib import Path

from pydantic import ValidationError

sys.path.insert(0, sys.argv[1])
from models import Claim, Document, Relation  # noqa: E402

rows = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
relations = 0
for row in rows:
    claim = Claim.model_validate(row["claim"]).root
    # The kind chooses the model of a claim, and the model keeps all that the claim says.
    assert claim.kind == row["claim"]["kind"], claim
    assert json.loads(claim.model_dump_json(by_alias=True, exclude_unset=True)) == row["claim"], row["claim"]["id"]
    relations += isinstance(claim, Relation)
assert relations == sum(row["claim"]["kind"] == "relation" for row in rows) > 0

documents = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
for document in documents:
    Document.model_validate(document)

wrong = next(row["claim"] for row in rows if row["claim"]["kind"] == "relation") | {"mode": "assertd"}
try:
    Claim.model_validate(wrong)
except ValidationError as error:
    (found,) = error.errors()
    assert found["loc"] == ("relation", "mode"), found
else:
    raise AssertionError("a term that is misspelt is accepted")
print(f"{len(rows)} claims and {len(documents)} documents read, {relations} relations told apart")

"""Asks Python's validators for their messages about one mistake: there is one, and about the mistake.

python causes.py SCHEMA CLAIMS: the claims are those of `comity export --to json`. In one of each
kind, each required field is left out in turn, and each term is misspelt.
"""

import copy
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema_rs
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

schema = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
source = {"file": "source.txt", "sha256": "0" * 64, "language": "en"}
claims = {row["claim"]["kind"]: row["claim"] for row in json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))}
seeds = [{"ontology": "bilateral@0.1.0", "source": source, "claims": [claim]} for claim in claims.values()]
python, rust = Draft202012Validator(schema), jsonschema_rs.Draft202012Validator(schema)


def definition(part: dict) -> dict:
    """What a property refers to."""
    for choice in [part, *part.get("anyOf", []), *part.get("allOf", [])]:
        if "$ref" in choice:
            return schema["$defs"][choice["$ref"].rsplit("/", 1)[1]]
    return part


def variant(value: dict, union: dict) -> dict | None:
    """The definition of a value of a union."""
    for choice in union.get("allOf", []):
        (tag, chosen), = choice["if"]["properties"].items()
        if value.get(tag) == chosen["const"]:
            return definition(choice["then"])
    return None


def mistakes(seed: dict) -> Iterator[tuple[list, str, dict]]:
    """Each mistake in the first value of the seed's lists: where, the word to expect, the document."""
    root = definition(schema)
    for name, values in seed.items():
        if not isinstance(values, list) or not values or not isinstance(values[0], dict):
            continue
        record = definition(root["properties"][name].get("items") or root["properties"][name]["anyOf"][0]["items"])
        record = variant(values[0], record) or record
        for field in record.get("required", []):
            if "const" not in record["properties"][field]:
                document = copy.deepcopy(seed)
                if document[name][0].pop(field, None) is not None:
                    yield [name, 0], field, document
        for field, value in values[0].items():
            part = record["properties"].get(field, {})
            if isinstance(value, str) and "enum" in definition(part):
                document = copy.deepcopy(seed)
                document[name][0][field] = value[:-1] + "q"
                yield [name, 0, field], value[:-1] + "q", document


asked, wrong = 0, []
for seed in seeds:
    for path, word, document in mistakes(seed):
        asked += 1
        found = {"jsonschema": [(list(one.absolute_path), one.message) for one in python.iter_errors(document)]}
        best = best_match(python.iter_errors(document))
        found["best_match"] = [(list(best.absolute_path), best.message)] if best else []
        found["jsonschema-rs"] = [(list(one.instance_path), one.message) for one in rust.iter_errors(document)]
        for validator, messages in found.items():
            if len(messages) != 1 or messages[0][0] != path or word not in messages[0][1]:
                wrong.append((validator, path, word, [message[1][:120] for message in messages]))
for one in wrong[:40]:
    print(*one, file=sys.stderr)
print(f"{asked} mistakes, {len(wrong)} with another message than one about it")
sys.exit(bool(wrong) or asked == 0)

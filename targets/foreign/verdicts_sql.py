"""Writes what the generated tables refuse of each case: the errors of the database and of the loader.

python verdicts_sql.py FOLDER CASES OUT: the folder is the target `sql`.
"""

import json
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
from load import create, load_document  # noqa: E402

database = create(":memory:")


def verdict(document: object) -> list[str]:
    try:
        load_document(database, document, "case")
    except (sqlite3.Error, LookupError, TypeError, ValueError, AttributeError) as error:
        return [f"{type(error).__name__}: {error}"]
    finally:
        database.rollback()
    return []


cases = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
verdicts = [verdict(case["document"]) for case in cases]
Path(sys.argv[3]).write_text(json.dumps(verdicts), encoding="utf-8")

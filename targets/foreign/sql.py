"""Loads the claims of the corpus into the generated tables, and asks them a timeline.

python sql.py FOLDER CLAIMS: the folder is the target `sql`; the claims are those of
`comity export --to json`.
"""

import copy
import json
import sqlite3
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, sys.argv[1])
from load import load  # noqa: E402

rows = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
database = load(rows, ":memory:")
(count,) = database.execute("SELECT count(*) FROM node WHERE owner IS NULL").fetchone()
assert count == len(rows), count
assert not database.execute("PRAGMA foreign_key_check").fetchall()
(ranges,) = database.execute('SELECT count(*) FROM "Evidence" JOIN node USING (key) WHERE field = \'evidence\'').fetchone()
assert ranges == sum(len(row["claim"]["evidence"]) for row in rows), ranges

with tempfile.TemporaryDirectory() as folder:
    for _ in range(2):
        again = load(rows, f"{folder}/claims.sqlite")
        counts = [once.execute("SELECT count(*) FROM node").fetchone() for once in (database, again)]
        assert counts[0] == counts[1], counts
        again.close()

timeline = database.execute(
    """
    SELECT timeline.date, "Relation".transition, word, timeline.id
    FROM timeline JOIN "Relation" USING (key)
    JOIN term_word ON vocabulary = 'RelationLevel' AND code = level AND term_word.kind = 'label' AND language = 'en'
    WHERE key IN (SELECT key FROM party WHERE party = 'CHN') AND key IN (SELECT key FROM party WHERE party = 'KGZ')
    ORDER BY earliest, latest
    """
).fetchall()
for line in timeline:
    print("  ", *line)
assert "diplomatic relations" in {line[2] for line in timeline}, timeline
assert database.execute(
    "SELECT 1 FROM term_ranks WHERE code = 'comprehensive-strategic-partnership' AND lower = 'diplomatic-relations'"
).fetchone(), "the order is transitive"

relation = next(row for row in rows if row["claim"]["kind"] == "relation" and "level" in row["claim"])
for what, change in [
    ("an unknown term", {"level": "strategic-partnershp"}),
    ("a missing field", {"mode": None}),
    ("an impossible date", {"date": "2021-13-40"}),
    ("a wrong type", {"evidence": [{"start": "here", "end": 2, "digest": "00000000"}]}),
    ("a number out of bounds", {"evidence": [{"start": -1, "end": 2, "digest": "00000000"}]}),
]:
    mutant = copy.deepcopy(relation)
    mutant["claim"] |= change
    try:
        load([mutant], ":memory:")
    except (sqlite3.IntegrityError, ValueError):
        continue
    raise AssertionError(f"{what} is accepted")
print(f"{count} claims in {len(database.execute('SELECT 1 FROM sqlite_master').fetchall())} tables and views")

"""A consumer of the package: how many claims of a document have each level, highest first."""

import sys
from collections import Counter
from pathlib import Path

from comity_bilateral import Document, Relation, RelationLevel

document = Document.model_validate_json(Path(sys.argv[1]).read_bytes())
levels: Counter[RelationLevel] = Counter()
for claim in document.claims:
    if isinstance(claim, Relation) and claim.level is not None:
        levels[claim.level] += 1
for level, count in levels.items():
    below = sum(level.compare(other) == 1 for other in RelationLevel)
    print(f"{level.label('zh-Hans')}: {count} claims, above {below} levels")

"""The queries of a file `conflicts.sql` of `comity gen sql`."""

import re
from pathlib import Path


def queries(path: str) -> dict[str, str]:
    """The queries of the conflicts by their names."""
    statements = re.sub(r"^--.*\n", "", Path(path).read_text(encoding="utf-8"), flags=re.MULTILINE).split(";\n")
    named = [(re.match(r"\s*SELECT DISTINCT '([^']+)'", one), one) for one in statements]
    return {name[1]: one for name, one in named if name}

"""Reads documents of the corpus with the package for Python, and writes them again as JSON.

python dump.py SNIPPET CORPUS FOLDER: the snippet of a page reads `path` into `document`. What is written
has the names of the documents, by which others refer to their claims.
"""

import sys
from pathlib import Path
from typing import Any

from comity_bilateral import Document

snippet, corpus, folder = map(Path, sys.argv[1:])
program = compile(snippet.read_text(encoding="utf-8"), snippet, "exec")
folder.mkdir()
paths = sorted(corpus.glob("*.yaml"))
for path in paths:
    names: dict[str, Any] = {"path": path}
    exec(program, names)
    document = Document.model_validate(names["document"])
    text = document.model_dump_json(by_alias=True, exclude_unset=True)
    (folder / f"{path.stem}.json").write_text(text, encoding="utf-8")
assert paths
print(f"{len(paths)} documents are written")

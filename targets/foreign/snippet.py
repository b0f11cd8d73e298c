"""Prints the first block of code in a language that a page has after some words.

python snippet.py PAGE WORDS LANGUAGE
"""

import sys
from pathlib import Path

page, words, language = sys.argv[1:]
_, found, rest = Path(page).read_text(encoding="utf-8").partition(words)
assert found, f"{page} does not say {words}"
_, found, block = rest.partition(f"\n```{language}\n")
assert found, f"{page} has no {language} after {words}"
print(block.partition("\n```\n")[0])

"""Writes what pySHACL refuses of a sample of the cases: null says that a case was not asked.

python verdicts_shacl.py FOLDER CASES OUT: the folder is the target `rdf`. pySHACL is slow, so each
code gets a few of the smallest cases with it alone, and so does each set of fields of a document
without errors. All of them are one graph, in which each has a base of its own.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

from pyld import jsonld
from rdflib import BNode, Graph, Namespace
from shacl import validate

EACH = 2
BASE = "https://example.org/case/"
SH = Namespace("http://www.w3.org/ns/shacl#")

folder = Path(sys.argv[1])
context = json.loads((folder / "context.jsonld").read_text(encoding="utf-8"))["@context"]
cases = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))

sample: list[int] = []
found: dict[str, int] = defaultdict(int)
for index in sorted(range(len(cases)), key=lambda index: len(json.dumps(cases[index]["document"]))):
    codes, document = cases[index]["codes"], cases[index]["document"]
    # What is no object is no document of JSON-LD.
    if not isinstance(document, dict) or len(codes) > 1:
        continue
    label = cases[index].get("rule") or (codes[0] if codes else " ".join(sorted(document)))
    if found[label] < EACH:
        found[label] += 1
        sample.append(index)

ontology = Graph().parse(folder / "ontology.ttl")
shapes = Graph().parse(folder / "shapes.ttl")
data = Graph()
verdicts: list[list[str] | None] = [None] * len(cases)
cases_of: dict[object, set[int]] = defaultdict(set)
for index in sample:
    document = {**cases[index]["document"], "@context": context}
    try:
        quads = jsonld.to_rdf(document, {"base": f"{BASE}{index}/", "format": "application/n-quads"})
    except jsonld.JsonLdError as error:
        verdicts[index] = [str(error)]
        continue
    # Blank nodes of two documents have the same labels.
    graph = Graph().parse(data=quads.replace("_:b", f"_:c{index}b"), format="nt")
    verdicts[index] = []
    for subject in set(graph.subjects()):
        if isinstance(subject, BNode) or str(subject).startswith(f"{BASE}{index}/"):
            cases_of[subject].add(index)
    data += graph

_, report, _ = validate(data + ontology, shacl_graph=shapes, inplace=True)
for result in report.subjects(SH.resultSeverity, SH.Violation):
    constraint = report.value(result, SH.sourceConstraint) or report.value(result, SH.sourceConstraintComponent)
    for index in cases_of.get(report.value(result, SH.focusNode), ()):
        verdicts[index].append(str(constraint).rsplit("/", 1)[-1].rsplit("#", 1)[-1])
Path(sys.argv[3]).write_text(json.dumps(verdicts), encoding="utf-8")
print(f"{len(sample)} of {len(cases)} cases, {len(data)} triples")

"""Reads the RDF of an ontology with the tools of others: PyLD, rdflib and pySHACL.

python rdf.py FOLDER CLAIMS ONTOLOGY: the folder has ontology.ttl, shapes.ttl and context.jsonld; the
claims are those of `comity export --to json`.
"""

import copy
import json
import logging
import sys
from collections import defaultdict
from pathlib import Path

from pyld import jsonld
from rdflib import OWL, RDF, SKOS, Graph, Namespace
from shacl import validate

folder, exported = Path(sys.argv[1]), Path(sys.argv[2])
OA = Namespace("http://www.w3.org/ns/oa#")
SH = Namespace("http://www.w3.org/ns/shacl#")
BASE = "https://example.org/corpus/"

# A mutant has a value that is none of its type.
logging.getLogger("rdflib.term").setLevel(logging.ERROR)
ontology = Graph().parse(folder / "ontology.ttl")
shapes = Graph().parse(folder / "shapes.ttl")
context = json.loads((folder / "context.jsonld").read_text())["@context"]
EX = Namespace(next(ontology.subjects(RDF.type, OWL.Ontology)))

claims = defaultdict(list)
for row in json.loads(exported.read_text()):
    claims[row["document"]].append(row["claim"])


def graph(name: str, rows: list[dict]) -> Graph:
    """A document as RDF: the base gives its claims their names."""
    source = {"file": "source.txt", "sha256": "0" * 64, "language": "en"}
    document = {"@context": context, "ontology": sys.argv[3], "source": source, "claims": rows}
    options = {"base": BASE + Path(name).stem + "/", "format": "application/n-quads"}
    return Graph().parse(data=jsonld.to_rdf(document, options), format="nt")


def findings(data: Graph) -> set[tuple[str, str]]:
    """The paths and the constraints that SHACL finds broken."""
    conforms, report, _ = validate(data + ontology, shacl_graph=shapes, allow_warnings=True)
    found = set()
    for result in report.subjects(SH.resultSeverity, SH.Violation):
        path, constraint = report.value(result, SH.resultPath), report.value(result, SH.sourceConstraintComponent)
        rule = report.value(result, SH.sourceConstraint)
        found.add((str(rule if path is None else path).removeprefix(EX), str(constraint).removeprefix(SH)))
    assert conforms == (not found)
    return found


concepts = set(ontology.subjects(RDF.type, SKOS.Concept))
for concept in concepts:
    for scheme in ontology.objects(concept, SKOS.inScheme):
        labels = [label.language for label in ontology.objects(concept, SKOS.prefLabel)]
        assert len(labels) == len(set(labels)), f"{concept} has two labels in one language"
print(f"{len(concepts)} concepts, {len(ontology)} triples, {len(shapes)} of shapes")

corpus = Graph()
for name, rows in claims.items():
    data = graph(name, rows)
    ids = {str(subject).rsplit("/", 1)[1] for subject in data.objects(None, EX.claims)}
    assert ids == {row["id"] for row in rows}, f"{name}: claims are lost"
    ranges = len(set(data.subject_objects(OA.hasSelector))) + len(set(data.subject_objects(EX.evidence)))
    assert ranges == sum(len(row["evidence"]) for row in rows), f"{name}: ranges are lost"
    corpus += data
print(f"{len(corpus)} triples of {len(claims)} documents")

name = min(claims, key=lambda name: len(claims[name]))
sound = claims[name]
assert findings(graph(name, sound)) == set(), findings(graph(name, sound))
small = [next(row for row in sound if row["kind"] == "relation" and "level" in row)]


def mutant(change) -> set[tuple[str, str]]:
    rows = copy.deepcopy(small)
    change(next(row for row in rows if row["kind"] == "relation" and "level" in row))
    return findings(graph(name, rows))


for what, change, expected in [
    ("an unknown term", lambda row: row.update(level="strategic-partnershp"), ("level", "ClassConstraintComponent")),
    ("a missing field", lambda row: row.pop("mode"), ("mode", "MinCountConstraintComponent")),
    ("a bad date", lambda row: row.update(date="2021-13-40"), ("date", "NodeConstraintComponent")),
    ("two values", lambda row: row.update(level=[row["level"], "partnership"]), ("level", "MaxCountConstraintComponent")),
    ("a wrong type", lambda row: row["evidence"][0].update(start="here"), ("evidence", "NodeConstraintComponent")),
]:
    assert expected in mutant(change), f"{what}: {mutant(change)}"

query = Path(__file__).with_name("timeline.rq").read_text()
rows = list((corpus + ontology).query(query, initNs={"": EX}, base=str(EX)))
for row in rows:
    print("  ", *row)
assert "diplomatic relations" in {str(row.label) for row in rows}, rows

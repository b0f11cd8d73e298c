"""pySHACL, with each query of the shapes parsed once: by itself it parses it for each node anew."""

from functools import lru_cache
from typing import Any

from pyshacl import validate
from rdflib import Graph
from rdflib.plugins.sparql import prepareQuery

__all__ = ["validate"]

parsed = lru_cache(maxsize=None)(prepareQuery)
query_of_graph = Graph.query


def query(graph: Graph, text: Any, *arguments: Any, **options: Any) -> Any:
    if type(text) is str and not arguments and set(options) <= {"initBindings"}:
        text = parsed(text)
    return query_of_graph(graph, text, *arguments, **options)


Graph.query = query  # type: ignore[method-assign]

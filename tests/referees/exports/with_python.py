"""Reads the exports by networkx, igraph, ndex2, openpyxl, pandas, rdflib and pyld: python3 with_python.py FOLDER"""

import json
import sys
from pathlib import Path
from urllib.parse import unquote

import igraph
import ndex2.cx2
import networkx
import openpyxl
import pandas
import pyld.jsonld
import rdflib

import expected

folder = Path(sys.argv[1])
(folder / "read").mkdir(exist_ok=True)
NODE = [
    *("name", "kind", "size", "region", "place", "lat", "lon", "founded", "dissolved", "fate", "industry"),
    *("nace", "sector", "wikidata", "ror", "source", "note"),
]
EDGE = [
    *("type", "weight", "from", "to", "spinoffType", "rule", "formality", "share", "confidence", "claims", "sources"),
]


def save(name, nodes, edges=None, node_fields=NODE, edge_fields=EDGE):
    found = {"nodes": list(nodes), "nodeFields": node_fields}
    if edges is not None:
        found |= {"edges": list(edges), "edgeFields": edge_fields}
    (folder / "read" / f"{name}.json").write_text(json.dumps(found, default=str), "utf-8")


def by_networkx(name, graph, **more):
    nodes = [{**data, "id": one, "name": data.get("label")} for one, data in graph.nodes(data=True)]
    save(name, nodes, [{**data, "source": a, "target": b} for a, b, data in graph.edges(data=True)], **more)


def by_igraph(name, graph):
    nodes = [{**v.attributes(), "name": v["label"]} for v in graph.vs]
    ids = [v["id"] for v in graph.vs]
    save(name, nodes, [{**e.attributes(), "source": ids[e.source], "target": ids[e.target]} for e in graph.es])


def gexf(graph):
    """networkx has start and end of its own beside the attributes: they must say the same."""
    for _, data in graph.nodes(data=True):
        data |= {"founded": data.get("start"), "dissolved": data.get("end")}
    for *_, data in graph.edges(data=True):
        data |= {"from": data.get("start"), "to": data.get("end")}
    by_networkx("gexf networkx", graph)


def pajek(name, pairs, count):
    """Vertices by their place, numbered from 0; what they are is told by the key and the partitions."""
    key = list(expected.rows(folder / "pajek" / "key.csv"))
    assert [int(row["number"]) for row in key] == list(range(1, count + 1))
    for part in ("kind", "region"):
        classes = {row["class"]: row[part] for row in expected.rows(folder / "pajek" / f"{part}.csv")}
        own = (folder / "pajek" / f"{part}.clu").read_text("utf-8").split("\n")[1:]
        for row, number in zip(key, own):
            row[part] = classes.get(number)
    edges = [{"source": key[a]["id"], "target": key[b]["id"], "weight": w} for a, b, w in pairs]
    save(name, key, edges, ["name", "kind", "region"], ["weight"])


def by_cx2():
    network = ndex2.cx2.RawCX2NetworkFactory().get_cx2network(json.loads((folder / "cx2.cx2").read_text("utf-8")))
    nodes = {one: node["v"] for one, node in network.get_nodes().items()}
    edges = [
        {**e["v"], "source": nodes[e["s"]]["represents"], "target": nodes[e["t"]]["represents"]}
        for e in network.get_edges().values()
    ]
    save("cx2 ndex2", [{**v, "id": v["represents"]} for v in nodes.values()], edges)


def sheet_links(tables):
    for row in tables["spinoffs"]:
        yield {"source": row["parent"], "target": row["child"], "type": "spin-off", "from": row["year"]}
    for row in tables["links"]:
        yield {"source": row["from"], "target": row["to"], "type": row["kind"], "from": row["start"]}
    for row in tables["flows"]:
        yield {"source": row["origin"], "target": row["destination"], "type": "worker-flow", "from": row["year"]}


def unique(links):
    """Of claims with the same ends the first stands for the spin-off, as the leading one goes out first."""
    met = set()
    for one in links:
        pair = (one["source"], one["target"])
        if one["type"] != "spin-off" or pair not in met:
            yield one
        met.add(pair)


def by_sheets():
    book = openpyxl.load_workbook(folder / "xlsx.xlsx", read_only=True)
    tables = {}
    for sheet in book:
        head, *others = sheet.iter_rows(values_only=True)
        tables[sheet.title] = [dict(zip(head, row)) for row in others]
    save("xlsx openpyxl", tables["organisations"], unique(sheet_links(tables)), NODE, ["type", "from"])
    frames = pandas.read_excel(folder / "xlsx.xlsx", sheet_name=None, dtype=object, keep_default_na=False)
    tables = {name: frame.to_dict("records") for name, frame in frames.items()}
    save("xlsx pandas", tables["organisations"], unique(sheet_links(tables)), NODE, ["type", "from"])


TERMS = {
    "name": "http://www.w3.org/2004/02/skos/core#prefLabel",
    "founded": "https://schema.org/foundingDate",
    "dissolved": "https://schema.org/dissolutionDate",
    "lat": "https://schema.org/latitude",
    "lon": "https://schema.org/longitude",
    "source": "http://www.w3.org/ns/prov#hadPrimarySource",
    "sources": "http://www.w3.org/ns/prov#hadPrimarySource",
}
ORG = "http://www.w3.org/ns/org#"
OWN = "urn:offshoot:term:"
SPIN_OFF_ENDS = (f"{ORG}originalOrganization", f"{ORG}resultingOrganization")


def of_statements(name, statements):
    """`statements`: subject → predicate → list of values, whoever parsed them."""

    def field(one, term):
        found = one.get(TERMS.get(term, OWN + term), [])
        return found if term == "sources" else (found[0] if found else None)

    def organisation(iri):
        return unquote(iri.removeprefix("urn:offshoot:organisation:"))

    nodes, edges = [], []
    for subject, one in statements.items():
        if f"{ORG}FormalOrganization" in one.get("type", []):
            own = {f: field(one, f) for f in NODE}
            nodes.append({**own, "id": one[f"{ORG}identifier"][0]})
            assert organisation(subject) == nodes[-1]["id"]
        elif OWN + "linkType" in one:
            ends = SPIN_OFF_ENDS if SPIN_OFF_ENDS[0] in one else (OWN + "source", OWN + "target")
            own = {f: field(one, f) for f in EDGE} | {"type": field(one, "linkType")}
            edges.append({**own, **{side: organisation(one[at][0]) for side, at in zip(("source", "target"), ends)}})
    save(name, nodes, edges)


def by_rdflib():
    graph = rdflib.Graph().parse(folder / "json-ld.jsonld", format="json-ld")
    found = {}
    for s, p, o in graph:
        name = "type" if p == rdflib.RDF.type else str(p)
        found.setdefault(str(s), {}).setdefault(name, []).append(str(o))
    of_statements("json-ld rdflib", found)


def by_pyld():
    # A file of its own needs no document from elsewhere: its context is within.
    expanded = pyld.jsonld.expand(json.loads((folder / "json-ld.jsonld").read_text("utf-8")))
    found = {}
    for one in expanded:
        own = found.setdefault(one["@id"], {"type": one.get("@type", [])})
        for name, values in one.items():
            if not name.startswith("@"):
                own[name] = [v.get("@id", v.get("@value")) for v in values]
    of_statements("json-ld pyld", found)


by_networkx("graphml networkx", networkx.read_graphml(folder / "graphml.graphml", force_multigraph=True))
by_igraph("graphml igraph", igraph.Graph.Read_GraphML(str(folder / "graphml.graphml")))
gexf(networkx.read_gexf(folder / "gexf.gexf"))
net = folder / "pajek" / "offshoot.net"
read = igraph.Graph.Read_Pajek(str(net))
pajek("pajek igraph", [(e.source, e.target, e["weight"]) for e in read.es], read.vcount())
read = networkx.read_pajek(net)
# networkx takes labels for nodes.
place = {label: int(data["id"]) - 1 for label, data in read.nodes(data=True)}
pajek("pajek networkx", [(place[a], place[b], w) for a, b, w in read.edges(data="weight")], len(place))
by_cx2()
by_sheets()
by_rdflib()
by_pyld()
by_networkx(
    "cytoscape-json networkx",
    networkx.cytoscape_graph(json.loads((folder / "cytoscape-json.cyjs").read_text("utf-8")) | {"directed": True, "multigraph": True}),
)

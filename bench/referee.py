"""Times igraph on a graph read from standard input: first line the number of nodes, then one link a line. Prints JSON, milliseconds."""

import json
import sys
import time

import igraph

count = int(sys.stdin.readline())
links = [tuple(map(int, line.split())) for line in sys.stdin]
graph = igraph.Graph(count, links)
directed = igraph.Graph(count, links, directed=True)

ways = {
    "degree": graph.degree,
    "strength": graph.strength,
    "betweenness": graph.betweenness,
    "edge-betweenness": graph.edge_betweenness,
    "closeness": graph.closeness,
    "harmonic": lambda: graph.harmonic_centrality(normalized=False),
    "eccentricity": graph.eccentricity,
    "eigenvector": graph.eigenvector_centrality,
    "pagerank": directed.pagerank,
    "hub": directed.hub_score,
    "authority": directed.authority_score,
    "core-number": graph.coreness,
    "clustering": graph.transitivity_local_undirected,
    "constraint": graph.constraint,
    "component": graph.connected_components,
    "articulation-point": graph.articulation_points,
    "bridge": graph.bridges,
    "community": graph.community_multilevel,
}
times = {}
for name in sys.argv[1:]:
    if name in ways:
        started = time.perf_counter()
        ways[name]()
        times[name] = (time.perf_counter() - started) * 1000
print(json.dumps(times))

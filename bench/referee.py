"""Times igraph on a graph read from standard input: first line the number of nodes, then one link a line. Prints JSON, milliseconds."""

import json
import sys
import time

import igraph

count = int(sys.stdin.readline())
links = [tuple(map(int, line.split())) for line in sys.stdin]
graph = igraph.Graph(count, links)
wanted = sys.argv[1:]

ways = {
    "degree": graph.degree,
    "betweenness": graph.betweenness,
    "pagerank": graph.pagerank,
    "constraint": graph.constraint,
}
times = {}
for name in wanted:
    if name in ways:
        started = time.perf_counter()
        ways[name]()
        times[name] = (time.perf_counter() - started) * 1000
print(json.dumps(times))

// Mean inverse distance to each node from all others.
// params: name, concurrency
// columns: nodes, values (of each node)
CALL gds.closeness.harmonic.stream($name, {concurrency: $concurrency}) YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS values

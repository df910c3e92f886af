// Links of each node: out (NATURAL), in (REVERSE), or all where they have no direction.
// params: name, concurrency, orientation
// columns: nodes, values (of each node)
CALL gds.degree.stream($name, {concurrency: $concurrency, orientation: $orientation}) YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS values

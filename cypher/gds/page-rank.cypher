// PageRank of each node, on a scale of its own.
// params: name, concurrency, iterations, tolerance, damping, weight (the property, or null)
// columns: nodes, values (of each node)
CALL gds.pageRank.stream($name, {concurrency: $concurrency, maxIterations: $iterations, tolerance: $tolerance, dampingFactor: $damping, relationshipWeightProperty: $weight}) YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS values

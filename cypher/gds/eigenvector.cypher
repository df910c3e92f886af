// Leading eigenvector of links and loops by iteration, squares summing to 1.
// params: name, concurrency, iterations, tolerance
// columns: nodes, values (of each node)
CALL gds.eigenvector.stream($name, {concurrency: $concurrency, maxIterations: $iterations, tolerance: $tolerance}) YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS values

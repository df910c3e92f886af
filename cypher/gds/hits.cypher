// Hub score of each node by iteration, squares summing to 1.
// params: name, concurrency, iterations
// columns: nodes, values (of each node)
CALL gds.hits.stream($name, {concurrency: $concurrency, hitsIterations: $iterations}) YIELD nodeId, values
RETURN collect(nodeId) AS nodes, collect(values.hub) AS values

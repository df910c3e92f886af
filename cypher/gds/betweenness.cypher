// Betweenness of each node; where links have no direction each pair of others counts once.
// params: name, concurrency
// columns: nodes, values (of each node)
CALL gds.betweenness.stream($name, {concurrency: $concurrency}) YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS values

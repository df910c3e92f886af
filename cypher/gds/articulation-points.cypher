// The nodes without which others lose all connection.
// params: name, concurrency
// columns: nodes, values (of each node)
CALL gds.articulationPoints.stream($name, {concurrency: $concurrency}) YIELD nodeId
RETURN collect(nodeId) AS nodes, collect(1) AS values

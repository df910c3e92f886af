// Closeness of each node after Wasserman and Faust, by the distances to it; 0 where nobody reaches it.
// params: name, concurrency
// columns: nodes, values (of each node)
CALL gds.closeness.stream($name, {concurrency: $concurrency, useWassermanFaust: true}) YIELD nodeId, score
RETURN collect(nodeId) AS nodes, collect(score) AS values

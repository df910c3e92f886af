// Core number of each node.
// params: name, concurrency
// columns: nodes, values (of each node)
CALL gds.kcore.stream($name, {concurrency: $concurrency}) YIELD nodeId, coreValue
RETURN collect(nodeId) AS nodes, collect(coreValue) AS values

// Connected component of each node, by any number.
// params: name, concurrency
// columns: nodes, values (of each node)
CALL gds.wcc.stream($name, {concurrency: $concurrency}) YIELD nodeId, componentId
RETURN collect(nodeId) AS nodes, collect(componentId) AS values

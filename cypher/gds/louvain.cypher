// Community of each node by Louvain's method, by any number.
// params: name, concurrency, weight (the property, or null)
// columns: nodes, values (of each node)
CALL gds.louvain.stream($name, {concurrency: $concurrency, relationshipWeightProperty: $weight}) YIELD nodeId, communityId
RETURN collect(nodeId) AS nodes, collect(communityId) AS values

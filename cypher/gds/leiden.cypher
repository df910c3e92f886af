// Community of each node by Leiden's method, by any number.
// params: name, concurrency, weight (the property, or null), seed
// columns: nodes, values (of each node)
CALL gds.leiden.stream($name, {concurrency: $concurrency, relationshipWeightProperty: $weight, randomSeed: $seed}) YIELD nodeId, communityId
RETURN collect(nodeId) AS nodes, collect(communityId) AS values

// Puts a network into the memory of Graph Data Science. The program numbers its organisations; one without links comes with the target -1.
// params: name, source, target, weight (of each link), undirected, inverse (which links have no direction, or are found from both ends: '*' or none)
// columns: nodes
UNWIND range(0, size($source) - 1) AS i
WITH gds.graph.project($name, $source[i], CASE $target[i] WHEN -1 THEN null ELSE $target[i] END,
  {relationshipProperties: {weight: $weight[i]}},
  {undirectedRelationshipTypes: $undirected, inverseIndexedRelationshipTypes: $inverse}) AS graph
RETURN graph.nodeCount AS nodes

// Puts a network into the memory of Graph Data Science. Links come as text, for a list of numbers costs the program ten times as much to send.
// params: name, links (texts of source, target and weight, one after the other, parted by spaces; -1 for the target of an organisation without links), undirected, inverse (which links have no direction, or are found from both ends: '*' or none)
// columns: nodes
UNWIND $links AS text
WITH split(text, ' ') AS words
UNWIND range(0, size(words) - 1, 3) AS i
WITH toInteger(words[i]) AS source, toInteger(words[i + 1]) AS target, toFloat(words[i + 2]) AS weight
WITH gds.graph.project($name, source, CASE target WHEN -1 THEN null ELSE target END,
  {relationshipProperties: {weight: weight}},
  {undirectedRelationshipTypes: $undirected, inverseIndexedRelationshipTypes: $inverse}) AS graph
RETURN graph.nodeCount AS nodes

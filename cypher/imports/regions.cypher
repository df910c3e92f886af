// Every region of the graph with the one it is part of.
// params: datasets (list of string)
// columns: properties (map), parent (string or null)
UNWIND $datasets AS dataset
MATCH (r:Region {dataset: dataset})
OPTIONAL MATCH (r)-[:PART_OF]->(p:Region)
WHERE p.dataset IN $datasets
RETURN properties(r) AS properties, p.code AS parent

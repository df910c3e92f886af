// Ids of organisations that were merged into others: rows that name them mean the kept ones.
// params: datasets (list of string)
// columns: id (string), kept (string), chain (list of string: the id and those between it and the kept one), dataset (that says so)
MATCH (m:Merged)
WHERE m.dataset IN $datasets
MATCH path = (m)-[:SAME_AS*]->(kept:Organisation)
WHERE all(l IN relationships(path) WHERE coalesce(l.dataset, '') IN $datasets)
RETURN m.id AS id, kept.id AS kept, [n IN nodes(path)[..-1] | n.id] AS chain, relationships(path)[0].dataset AS dataset

// The organisation that one was merged into.
// params: id (string), datasets (list of string)
// columns: id (string)
MATCH path = (m:Merged {id: $id})-[:SAME_AS*]->(kept:Organisation)
WHERE coalesce(kept.dataset, '') IN $datasets AND all(l IN relationships(path) WHERE coalesce(l.dataset, '') IN $datasets)
RETURN kept.id AS id

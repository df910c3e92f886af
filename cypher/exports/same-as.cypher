// Ids that were merged into these organisations, with the source that the merge, or the table it came by, gives.
// params: ids, datasets
// columns: id, kept, name, source, at
UNWIND range(0, size($ids) - 1) AS position
MATCH path = (m:Merged)-[:SAME_AS*]->(:Organisation {id: $ids[position]})
WHERE all(l IN relationships(path) WHERE coalesce(l.dataset, '') IN $datasets)
WITH position, m, relationships(path)[0] AS same
OPTIONAL MATCH (e:Edit {dataset: same.dataset, action: 'merge'})
RETURN m.id AS id, $ids[position] AS kept, m.name AS name, coalesce(same.source, e.source) AS source, coalesce(same.at, e.at) AS at
ORDER BY position, id

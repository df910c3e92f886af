// What a search tells of these organisations, in the order of the ids.
// params: ids, datasets
// columns: id, name, kind, founded, region
UNWIND range(0, size($ids) - 1) AS position
MATCH (o:Organisation {id: $ids[position]})
WHERE coalesce(o.dataset, '') IN $datasets
OPTIONAL MATCH (o)-[at:LOCATED_IN]->(r:Region)
WHERE coalesce(at.dataset, '') IN $datasets
WITH position, o, r ORDER BY position
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.founded AS founded,
  CASE WHEN r IS NOT NULL THEN {code: r.code, name: r.name, level: r.level} END AS region

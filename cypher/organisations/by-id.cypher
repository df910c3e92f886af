// One organisation as a search result, by its id.
// params: id, datasets
// columns: id, name, kind, founded, region, score
MATCH (o:Organisation {id: $id})
WHERE coalesce(o.dataset, '') IN $datasets
OPTIONAL MATCH (o)-[at:LOCATED_IN]->(r:Region)
WHERE coalesce(at.dataset, '') IN $datasets
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.founded AS founded, 0.0 AS score,
  CASE WHEN r IS NOT NULL THEN {code: r.code, name: r.name, level: r.level} END AS region

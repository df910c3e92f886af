// Organisations whose name fits a Lucene query.
// params: query, candidates (how many of the index's best), datasets
// columns: id, name, kind, founded, region, score
CALL db.index.fulltext.queryNodes('organisation_name', $query, {limit: $candidates}) YIELD node AS o, score
WHERE coalesce(o.dataset, '') IN $datasets
OPTIONAL MATCH (o)-[at:LOCATED_IN]->(r:Region)
WHERE coalesce(at.dataset, '') IN $datasets
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.founded AS founded, score,
  CASE WHEN r IS NOT NULL THEN {code: r.code, name: r.name, level: r.level} END AS region

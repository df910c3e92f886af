// Organisations whose name fits a Lucene query.
// params: query, candidates (how many of the index's best), datasets
// columns: id, name, score
CALL db.index.fulltext.queryNodes('organisation_name', $query, {limit: $candidates}) YIELD node AS o, score
WHERE coalesce(o.dataset, '') IN $datasets
RETURN o.id AS id, o.name AS name, score

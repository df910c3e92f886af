// Names and places of organisations, to find likely twins of those that come in.
// params: datasets (list of string), limit (integer)
// columns: id, name, region (string or null), place (string or null), wikidata (string or null), ror (string or null)
MATCH (o:Organisation)
WHERE o.dataset IN $datasets
WITH o LIMIT $limit
OPTIONAL MATCH (o)-[l:LOCATED_IN]->(r:Region)
WHERE coalesce(l.dataset, '') IN $datasets
RETURN o.id AS id, o.name AS name, r.code AS region, o.place AS place, o.wikidata AS wikidata, o.ror AS ror

// What the graph has of these organisations.
// params: ids (list of string), datasets (list of string)
// columns: properties (map), region (string or null)
MATCH (o:Organisation)
WHERE o.id IN $ids AND coalesce(o.dataset, '') IN $datasets
OPTIONAL MATCH (o)-[l:LOCATED_IN]->(r:Region)
WHERE coalesce(l.dataset, '') IN $datasets
RETURN properties(o) AS properties, r.code AS region

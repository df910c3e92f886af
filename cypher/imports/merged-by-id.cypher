// What the graph has of organisations that were merged into others.
// params: ids (list of string), datasets (list of string)
// columns: properties (map), region (string or null)
MATCH (m:Merged)
WHERE m.id IN $ids AND coalesce(m.dataset, '') IN $datasets
OPTIONAL MATCH (m)-[l:LOCATED_IN]->(r:Region)
WHERE coalesce(l.dataset, '') IN $datasets
RETURN properties(m) AS properties, r.code AS region

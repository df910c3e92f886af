// What the graph has of these people.
// params: ids (list of string), datasets (list of string)
// columns: properties (map)
MATCH (p:Person)
WHERE p.id IN $ids AND coalesce(p.dataset, '') IN $datasets
RETURN properties(p) AS properties

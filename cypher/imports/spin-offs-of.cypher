// The children of these parents: one step down, for the search for cycles.
// params: ids (list of string), datasets (list of string)
// columns: parent (string), child (string)
MATCH (p:Organisation)-[l:SPUN_OFF]->(c:Organisation)
WHERE p.id IN $ids AND p.dataset IN $datasets AND l.dataset IN $datasets AND c.dataset IN $datasets
RETURN DISTINCT p.id AS parent, c.id AS child

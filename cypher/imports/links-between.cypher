// The links between pairs of organisations, of any type and in both directions.
// params: pairs (list of {from, to}), datasets (list of string)
// columns: from (string), to (string), relationship (string), properties (map)
UNWIND $pairs AS pair
MATCH (a:Organisation {id: pair.from})-[l]-(b:Organisation {id: pair.to})
WHERE a.dataset IN $datasets AND b.dataset IN $datasets AND l.dataset IN $datasets
RETURN DISTINCT startNode(l).id AS from, endNode(l).id AS to, type(l) AS relationship, properties(l) AS properties

// Of some links, those that merges have put aside, since both their ends became one.
// params: organisations (list of string: the merged ones among their ends), ids (list of string: of the links), datasets (list of string)
// columns: from (string), to (string), relationship (string), properties (map)
UNWIND $organisations AS id
MATCH (:Merged {id: id})-[l:LOOP]-()
WHERE l.id IN $ids AND coalesce(l.dataset, '') IN $datasets
RETURN DISTINCT startNode(l).id AS from, endNode(l).id AS to, l.relationship AS relationship, properties(l) AS properties

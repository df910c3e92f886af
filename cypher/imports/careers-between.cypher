// The careers of people at organisations.
// params: pairs (list of {from: person, to: organisation}), datasets (list of string)
// columns: from (string), to (string), relationship (string), properties (map)
UNWIND $pairs AS pair
MATCH (p:Person {id: pair.from})-[l:WORKED_AT]->(o:Organisation {id: pair.to})
WHERE p.dataset IN $datasets AND o.dataset IN $datasets AND l.dataset IN $datasets
RETURN DISTINCT p.id AS from, o.id AS to, type(l) AS relationship, properties(l) AS properties

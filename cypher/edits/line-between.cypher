// A line of spin-offs from one organisation down to another with others between: merging the two would make a cycle of it.
// params: above (id), below (id), datasets (list of string)
// columns: line (list of ids, both ends among them)
MATCH (a:Organisation {id: $above})
MATCH (b:Organisation {id: $below})<-[last:SPUN_OFF]-(parent:Organisation)
WHERE parent <> a AND coalesce(last.dataset, '') IN $datasets
MATCH line = shortestPath((a)-[:SPUN_OFF*1..]->(parent))
WHERE all(l IN relationships(line) WHERE coalesce(l.dataset, '') IN $datasets)
RETURN [n IN nodes(line) | n.id] + b.id AS line
LIMIT 1

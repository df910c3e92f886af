// One claim of a spin-off, with the organisations its row named: the ends may have been merged since.
// params: parent (id), child (id), claim (id of the link), datasets (list of string)
// columns: year (integer or null), dataset (string), parent (id), child (id)
MATCH (p:Organisation {id: $parent})-[l:SPUN_OFF {id: $claim}]->(c:Organisation {id: $child})
WHERE coalesce(l.dataset, '') IN $datasets
RETURN l.year AS year, l.dataset AS dataset, coalesce(l.startWas[0], p.id) AS parent, coalesce(l.endWas[0], c.id) AS child

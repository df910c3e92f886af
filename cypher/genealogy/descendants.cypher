// An organisation and its descendants, the nearest first. Pruned breadth-first: paths are never enumerated.
// params: id, datasets (whose claims count), visible (all published), cap
// columns: see row.part
MATCH p = (:Organisation {id: $id})-[line:SPUN_OFF*0..]->(o:Organisation)
WHERE all(l IN line WHERE l.dataset IN $datasets) AND all(n IN nodes(p) WHERE n.dataset IN $visible)
WITH o, min(size(line)) AS depth
ORDER BY depth LIMIT $cap
RETURN /*+ columns genealogy/row o */

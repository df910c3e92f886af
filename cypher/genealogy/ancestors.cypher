// An organisation and its ancestors under a filter, the nearest first, each with its parents. Pruned breadth-first: paths are never enumerated.
// params: id, kept (ids no filter removes), cap, and those of allowed.part and counted.part
// columns: id, depth (shortest line), start, parents (ids; they may lie outside the lineage)
MATCH p = (:Organisation {id: $id})<-[line:SPUN_OFF*0..]-(o:Organisation)
WHERE all(l IN line WHERE /*+ genealogy/counted l */)
  AND all(n IN nodes(p) WHERE n.dataset IN $visible AND (n.id IN $kept OR /*+ genealogy/allowed n */))
WITH o, min(size(line)) AS depth
ORDER BY depth LIMIT $cap
RETURN o.id AS id, depth, /*+ genealogy/start o */ AS start,
  COLLECT { MATCH (o)<-[l:SPUN_OFF]-(parent:Organisation) WHERE /*+ genealogy/counted l */ RETURN DISTINCT parent.id } AS parents

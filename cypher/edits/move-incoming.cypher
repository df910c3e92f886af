// Links and careers that end at a merged organisation end at the kept one, and note where they ended.
// params: kept (id), merged (id)
// columns: moved (integer)
MATCH (a:Organisation {id: $kept})
MATCH (:Organisation {id: $merged})
  <-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED|LOOP|WORKED_AT|FOUNDED]-(x)
WHERE x <> a
CREATE (x)-[n:$(type(l))]->(a)
SET n = properties(l), n.endWas = coalesce(l.endWas, []) + $merged
DELETE l
RETURN count(*) AS moved

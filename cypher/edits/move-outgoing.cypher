// Links that begin at a merged organisation begin at the kept one, and note where they began.
// params: kept (id), merged (id)
// columns: moved (integer)
MATCH (a:Organisation {id: $kept})
MATCH (:Organisation {id: $merged})
  -[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED|LOOP]->(x)
WHERE x <> a
CREATE (a)-[n:$(type(l))]->(x)
SET n = properties(l), n.startWas = coalesce(l.startWas, []) + $merged
DELETE l
RETURN count(*) AS moved

// Links and careers that ended at a merged organisation end there again.
// params: merged (id), dataset (of the edit)
// columns: moved (integer)
MATCH (b:Merged {id: $merged})-[:SAME_AS {dataset: $dataset}]->(a)
MATCH (a)<-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED|LOOP|WORKED_AT|FOUNDED]-(x)
WHERE l.endWas[-1] = $merged
CREATE (x)-[n:$(type(l))]->(b)
SET n = properties(l), n.endWas = CASE WHEN size(l.endWas) > 1 THEN l.endWas[..-1] END
DELETE l
RETURN count(*) AS moved

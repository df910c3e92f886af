// Links that began at a merged organisation begin there again.
// params: merged (id), dataset (of the edit)
// columns: moved (integer)
MATCH (b:Merged {id: $merged})-[:SAME_AS {dataset: $dataset}]->(a)
MATCH (a)-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED|LOOP]->(x)
WHERE l.startWas[-1] = $merged
CREATE (b)-[n:$(type(l))]->(x)
SET n = properties(l), n.startWas = CASE WHEN size(l.startWas) > 1 THEN l.startWas[..-1] END
DELETE l
RETURN count(*) AS moved

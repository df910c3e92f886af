// Links between two organisations that are merged would be loops: they are put aside, where no reader looks.
// params: kept (id), merged (id), dataset (of the edit)
// columns: parked (integer)
MATCH (:Organisation {id: $kept})-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]-
  (:Organisation {id: $merged})
WITH l, startNode(l) AS a, endNode(l) AS b
CREATE (a)-[n:LOOP]->(b)
SET n = properties(l), n.relationship = type(l), n.merge = $dataset
DELETE l
RETURN count(*) AS parked

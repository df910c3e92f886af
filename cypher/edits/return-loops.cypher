// Links that were put aside by a merge stand between the two again.
// params: merged (id), dataset (of the edit)
// columns: returned (integer)
MATCH (:Merged {id: $merged})-[l:LOOP {merge: $dataset}]-()
WITH l, startNode(l) AS a, endNode(l) AS b
CREATE (a)-[n:$(l.relationship)]->(b)
SET n = properties(l), n.relationship = null, n.merge = null
DELETE l
RETURN count(*) AS returned

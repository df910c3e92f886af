// Deletes some of the links of a data set, each type found by its index.
// params: dataset (string), limit (integer)
// columns: removed (integer)
CALL () {
  MATCH ()-[l:SPUN_OFF]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:WORKER_FLOW]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:COLLABORATES_WITH]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:SUPPLIES]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:SUPPLIES_EQUIPMENT]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:LICENSES_TO]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:ADVISES]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:FUNDS]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:OWNS]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:ACQUIRED]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:SAME_AS]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:LOOP]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:LOCATED_IN]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:FOUNDED]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
  UNION ALL
  MATCH ()-[l:WORKED_AT]->() WHERE l.dataset = $dataset RETURN l LIMIT $limit
}
WITH l LIMIT $limit
DELETE l
RETURN count(*) AS removed

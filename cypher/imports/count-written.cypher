// How much of a data set stands in the graph, to be sure before it is published.
// params: dataset (string)
// columns: links (integer), nodes (integer)
CALL () {
  MATCH ()-[l:SPUN_OFF]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:WORKER_FLOW]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:COLLABORATES_WITH]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:SUPPLIES]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:SUPPLIES_EQUIPMENT]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:LICENSES_TO]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:ADVISES]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:FUNDS]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:OWNS]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:ACQUIRED]->() WHERE l.dataset = $dataset RETURN count(l) AS links
  UNION ALL
  MATCH ()-[l:WORKED_AT]->() WHERE l.dataset = $dataset RETURN count(l) AS links
}
WITH sum(links) AS links
CALL () {
  MATCH (n:Organisation) WHERE n.dataset = $dataset RETURN count(n) AS nodes
  UNION ALL
  MATCH (n:Merged) WHERE n.dataset = $dataset RETURN count(n) AS nodes
  UNION ALL
  MATCH (n:Person) WHERE n.dataset = $dataset RETURN count(n) AS nodes
  UNION ALL
  MATCH (n:Region) WHERE n.dataset = $dataset RETURN count(n) AS nodes
}
RETURN links, sum(nodes) AS nodes

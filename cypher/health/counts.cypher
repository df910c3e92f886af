// How many organisations, regions and links the published data sets hold. Each type of link is counted by its own index.
// params: datasets (published data set ids)
// columns: organisations, regions, links (each claim counts)
CALL () {
  MATCH (o:Organisation) WHERE o.dataset IN $datasets RETURN count(o) AS organisations
}
CALL () {
  MATCH (r:Region) WHERE r.dataset IN $datasets RETURN count(r) AS regions
}
CALL () {
  MATCH ()-[l:SPUN_OFF]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:WORKER_FLOW]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:COLLABORATES_WITH]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:SUPPLIES]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:SUPPLIES_EQUIPMENT]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:LICENSES_TO]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:ADVISES]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:FUNDS]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:OWNS]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
  UNION ALL
  MATCH ()-[l:ACQUIRED]->() WHERE l.dataset IN $datasets RETURN count(l) AS part
}
RETURN organisations, regions, sum(part) AS links

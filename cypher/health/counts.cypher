// How many organisations, regions and links the published data sets hold.
// Parameters: datasets (list of published data set ids)
// Columns: organisations, regions, links (each claim counts)
CALL () {
  MATCH (o:Organisation)
  WHERE o.dataset IN $datasets
  RETURN count(o) AS organisations
}
CALL () {
  MATCH (r:Region)
  WHERE r.dataset IN $datasets
  RETURN count(r) AS regions
}
CALL () {
  MATCH ()-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]->()
  WHERE l.dataset IN $datasets
  RETURN count(l) AS links
}
RETURN organisations, regions, links

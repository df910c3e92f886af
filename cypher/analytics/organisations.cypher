// Organisations of these data sets, and those of others that a link of theirs names, with their region, for the graph in memory, in the order of their ids.
// params: datasets, visible (all published)
// columns: id, name, kind, size, fate, sector, industry, founded, dissolved, region (code), dataset
MATCH (o:Organisation)
WHERE o.id STARTS WITH '' AND (coalesce(o.dataset, '') IN $datasets OR (coalesce(o.dataset, '') IN $visible AND EXISTS {
  MATCH (o)-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]-(:Organisation)
  WHERE coalesce(l.dataset, '') IN $datasets
}))
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.size AS size, o.fate AS fate, o.sector AS sector,
  o.industry AS industry, o.founded AS founded, o.dissolved AS dissolved,
  head([(o)-[l:LOCATED_IN]->(r:Region) WHERE coalesce(l.dataset, '') IN $visible | r.code]) AS region, o.dataset AS dataset
ORDER BY id

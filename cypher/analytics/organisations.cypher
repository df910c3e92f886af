// Organisations with their region, for the graph in memory, in the order of their ids.
// params: datasets
// columns: id, name, kind, size, fate, sector, industry, founded, dissolved, region (code), dataset
MATCH (o:Organisation)
WHERE o.id STARTS WITH '' AND coalesce(o.dataset, '') IN $datasets
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.size AS size, o.fate AS fate, o.sector AS sector,
  o.industry AS industry, o.founded AS founded, o.dissolved AS dissolved,
  head([(o)-[l:LOCATED_IN]->(r:Region) WHERE coalesce(l.dataset, '') IN $datasets | r.code]) AS region, o.dataset AS dataset
ORDER BY id

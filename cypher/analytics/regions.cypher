// Regions and what they lie in, for the graph in memory.
// params: datasets
// columns: code, name, level, country, lat, lon, parent (code)
MATCH (r:Region)
WHERE r.dataset IN $datasets
RETURN r.code AS code, r.name AS name, r.level AS level, r.country AS country, r.lat AS lat, r.lon AS lon,
  head([(r)-[:PART_OF]->(above:Region) WHERE coalesce(above.dataset, '') IN $datasets | above.code]) AS parent
ORDER BY code

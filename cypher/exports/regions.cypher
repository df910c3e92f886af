// These regions and all above them, the coarsest first.
// params: codes, datasets
// columns: code, name, level, parent, country, lat, lon, version
UNWIND $codes AS code
MATCH (:Region {code: code})-[:PART_OF*0..]->(region:Region)
WHERE coalesce(region.dataset, '') IN $datasets
WITH DISTINCT region
OPTIONAL MATCH (region)-[:PART_OF]->(above:Region)
RETURN region.code AS code, region.name AS name, region.level AS level, above.code AS parent, region.country AS country,
  region.lat AS lat, region.lon AS lon, region.version AS version
ORDER BY level, code

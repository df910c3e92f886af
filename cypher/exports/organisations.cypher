// Everything known of these organisations, in the order of the ids.
// params: ids, datasets
// columns: id, name, kind, size, region, place, lat, lon, founded, dissolved, fate, industry, nace, sector, wikidata, ror, source, note
UNWIND range(0, size($ids) - 1) AS position
MATCH (o:Organisation {id: $ids[position]})
WHERE coalesce(o.dataset, '') IN $datasets
OPTIONAL MATCH (o)-[at:LOCATED_IN]->(region:Region)
WHERE coalesce(at.dataset, '') IN $datasets
WITH position, o, region ORDER BY position
RETURN o.id AS id, o.name AS name, o.kind AS kind, o.size AS size, region.code AS region, o.place AS place, o.lat AS lat, o.lon AS lon,
  o.founded AS founded, o.dissolved AS dissolved, o.fate AS fate, o.industry AS industry, o.nace AS nace, o.sector AS sector,
  o.wikidata AS wikidata, o.ror AS ror, o.source AS source, o.note AS note

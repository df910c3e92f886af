// The claims of an organisation's links, with the organisation at the other end.
// params: id, rows (how many at most), datasets
// columns: relationship, outwards, claim (map of its properties), id, name, kind, region {code, level, country}: the other end
MATCH (o:Organisation {id: $id})
  -[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]-(other:Organisation)
WHERE coalesce(o.dataset, '') IN $datasets AND coalesce(l.dataset, '') IN $datasets AND coalesce(other.dataset, '') IN $datasets
WITH l, other, startNode(l) = o AS outwards
ORDER BY type(l), outwards, other.name, other.id, l.id
LIMIT $rows
OPTIONAL MATCH (other)-[at:LOCATED_IN]->(r:Region)
WHERE coalesce(at.dataset, '') IN $datasets
RETURN type(l) AS relationship, outwards, properties(l) AS claim, other.id AS id, other.name AS name, other.kind AS kind,
  CASE WHEN r IS NOT NULL THEN {code: r.code, level: r.level, country: r.country} END AS region

// How many links of each type an organisation has to each region. Claims with the same ends are one spin-off.
// params: id, datasets
// columns: relationship, region {code, level, country}, links
MATCH (o:Organisation {id: $id})
  -[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]-(other:Organisation)
WHERE coalesce(o.dataset, '') IN $datasets AND coalesce(l.dataset, '') IN $datasets AND coalesce(other.dataset, '') IN $datasets
OPTIONAL MATCH (other)-[at:LOCATED_IN]->(r:Region)
WHERE coalesce(at.dataset, '') IN $datasets
RETURN type(l) AS relationship,
  CASE WHEN r IS NOT NULL THEN {code: r.code, level: r.level, country: r.country} END AS region,
  count(DISTINCT CASE WHEN l:SPUN_OFF THEN [startNode(l) = o, other.id] ELSE l.id END) AS links

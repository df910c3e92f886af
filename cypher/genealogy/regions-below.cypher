// The codes of regions and of all that lie below them.
// params: regions (codes), visible
// columns: asked, codes
UNWIND $regions AS asked
MATCH (:Region {code: asked})<-[:PART_OF*0..]-(region:Region)
WHERE region.dataset IN $visible
RETURN asked, collect(DISTINCT region.code) AS codes

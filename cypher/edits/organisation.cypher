// An organisation by its id, or by one that was merged into it.
// params: id (string), datasets (list of string)
// columns: properties (map), region (code or null)
CALL () {
  MATCH (o:Organisation {id: $id}) RETURN o
  UNION
  MATCH (:Merged {id: $id})-[:SAME_AS*]->(o:Organisation) RETURN o
}
WITH o WHERE coalesce(o.dataset, '') IN $datasets
OPTIONAL MATCH (o)-[at:LOCATED_IN]->(r:Region)
WHERE coalesce(at.dataset, '') IN $datasets
RETURN properties(o) AS properties, r.code AS region

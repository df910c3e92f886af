// Puts an organisation, merged or not, into another region, or into none.
// params: id (string), code (of the region, or null)
// columns: written (integer)
CALL () {
  MATCH (o:Organisation {id: $id}) RETURN o
  UNION
  MATCH (o:Merged {id: $id}) RETURN o
}
OPTIONAL MATCH (o)-[old:LOCATED_IN]->(:Region)
DELETE old
WITH DISTINCT o
OPTIONAL MATCH (r:Region {code: $code})
FOREACH (region IN CASE WHEN r IS NULL THEN [] ELSE [r] END | CREATE (o)-[:LOCATED_IN {dataset: o.dataset}]->(region))
RETURN count(*) AS written

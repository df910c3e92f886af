// Careers of people at these organisations; founder is 'yes' where the person founded the organisation.
// params: ids, datasets
// columns: person, name, organisation, from, to, role, founder
UNWIND range(0, size($ids) - 1) AS position
MATCH (o:Organisation {id: $ids[position]})<-[w:WORKED_AT]-(p:Person)
WHERE coalesce(w.dataset, '') IN $datasets AND coalesce(p.dataset, '') IN $datasets
RETURN p.id AS person, p.name AS name, o.id AS organisation, w.from AS from, w.to AS to, w.role AS role,
  CASE WHEN EXISTS { MATCH (p)-[f:FOUNDED]->(o) WHERE coalesce(f.dataset, '') IN $datasets } THEN 'yes' END AS founder
ORDER BY position, person, from, to, role

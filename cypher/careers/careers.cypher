// What people did where: careers, and what they founded.
// params: datasets (list of string: whose careers count), visible (list of string: all published)
// columns: person (string), name (string or null), organisation (string), founding (boolean), from (integer or null: of a founding its
//   year), to (integer or null), role (string or null)
MATCH (p:Person)-[w:WORKED_AT|FOUNDED]->(o:Organisation)
WHERE p.dataset IN $visible AND coalesce(w.dataset, '') IN $datasets AND coalesce(o.dataset, '') IN $visible
RETURN p.id AS person, p.name AS name, o.id AS organisation, type(w) = 'FOUNDED' AS founding, coalesce(w.from, w.year) AS from,
  w.to AS to, w.role AS role

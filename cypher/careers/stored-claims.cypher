// The claims of spin-offs in some data sets that bear a note.
// params: datasets (list of string), note (string)
// columns: dataset (string), parent (string), child (string), year (integer or null)
MATCH (p:Organisation)-[l:SPUN_OFF]->(c:Organisation)
WHERE l.dataset IN $datasets AND l.note = $note
RETURN l.dataset AS dataset, p.id AS parent, c.id AS child, l.year AS year

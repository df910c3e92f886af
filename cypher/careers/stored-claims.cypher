// The claims of spin-offs in some data sets that bear a note.
// params: datasets (list of string), note (string)
// columns: dataset (string), parent (string), child (string), year (integer or null)
UNWIND $datasets AS dataset
MATCH (p)-[l:SPUN_OFF]->(c)
USING INDEX l:SPUN_OFF(dataset)
WHERE l.dataset = dataset AND l.note = $note
RETURN dataset, p.id AS parent, c.id AS child, l.year AS year

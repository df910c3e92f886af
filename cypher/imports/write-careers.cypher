// Creates careers; a founder's says so with a link of its own.
// params: dataset (string), rows (list of lists of cells in the order used here; the first two are the ids of person and organisation,
//   the last tells whether the person founded it)
// columns: written (integer)
UNWIND $rows AS row
MATCH (p:Person {id: row[0]})
MATCH (o:Organisation {id: row[1]})
CREATE (p)-[:WORKED_AT {id: row[2], from: row[3], to: row[4], role: row[5], endWas: row[6], dataset: $dataset}]->(o)
FOREACH (_ IN CASE WHEN row[7] THEN [1] ELSE [] END |
  CREATE (p)-[:FOUNDED {year: row[3], endWas: row[6], dataset: $dataset}]->(o))
RETURN count(*) AS written

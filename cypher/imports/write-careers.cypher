// Creates careers; a founder's says so with a link of its own.
// params: dataset (string), rows (list of {from: person, to: organisation, founder, properties})
// columns: written (integer)
UNWIND $rows AS row
MATCH (p:Person {id: row.from})
MATCH (o:Organisation {id: row.to})
CREATE (p)-[w:WORKED_AT]->(o)
SET w = row.properties, w.dataset = $dataset
FOREACH (_ IN CASE WHEN row.founder THEN [1] ELSE [] END |
  CREATE (p)-[:FOUNDED {year: row.properties.from, dataset: $dataset}]->(o))
RETURN count(*) AS written

// Creates worker flows between organisations.
// params: dataset (string), rows (list of lists of cells in the order used here; the first two are the ids of the ends)
// columns: written (integer)
UNWIND $rows AS row
MATCH (a:Organisation {id: row[0]})
MATCH (b:Organisation {id: row[1]})
CREATE (a)-[:WORKER_FLOW {id: row[2], year: row[3], count: row[4], source: row[5], note: row[6], confidence: row[7],
  startWas: row[8], endWas: row[9], dataset: $dataset}]->(b)
RETURN count(*) AS written

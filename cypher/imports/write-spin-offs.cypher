// Creates links from parents to their spin-offs.
// params: dataset (string), rows (list of lists of cells in the order used here; the first two are the ids of the ends)
// columns: written (integer)
UNWIND $rows AS row
MATCH (a:Organisation {id: row[0]})
MATCH (b:Organisation {id: row[1]})
CREATE (a)-[:SPUN_OFF {id: row[2], year: row[3], type: row[4], rule: row[5], source: row[6], note: row[7], confidence: row[8],
  startWas: row[9], endWas: row[10], dataset: $dataset}]->(b)
RETURN count(*) AS written

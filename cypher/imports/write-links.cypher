// Creates links of one type between organisations, but for spin-offs and worker flows.
// params: dataset (string), type (string from the allow-list of link types), rows (list of lists of cells in the order used here; the
//   first two are the ids of the ends)
// columns: written (integer)
UNWIND $rows AS row
MATCH (a:Organisation {id: row[0]})
MATCH (b:Organisation {id: row[1]})
CREATE (a)-[:$($type) {id: row[2], from: row[3], to: row[4], weight: toFloat(row[5]), share: toFloat(row[6]), formality: row[7],
  source: row[8], note: row[9], confidence: row[10], startWas: row[11], endWas: row[12], dataset: $dataset}]->(b)
RETURN count(*) AS written

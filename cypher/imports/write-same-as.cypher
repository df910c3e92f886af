// Creates organisations of which only the id is known, and that it was merged into another. The kept one may have been merged on.
// params: dataset (string), rows (list of lists of cells in the order used here)
// columns: written (integer)
UNWIND $rows AS row
OPTIONAL MATCH (o:Organisation {id: row[1]})
OPTIONAL MATCH (m:Merged {id: row[1]})
WITH row, coalesce(o, m) AS kept
WHERE kept IS NOT NULL
CREATE (:Merged {id: row[0], name: row[2], dataset: $dataset})-[:SAME_AS {source: row[3], at: row[4], dataset: $dataset}]->(kept)
RETURN count(*) AS written

// Every data set, whatever its state, the newest first.
// params: none
// columns: dataset (map)
MATCH (d:Dataset)
RETURN properties(d) AS dataset
ORDER BY d.importedAt DESC, d.id

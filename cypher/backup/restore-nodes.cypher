// Creates nodes as a backup has them.
// params: rows (list of {labels, properties, floats})
// columns: written (integer)
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
FOREACH (key IN row.floats | SET n[key] = toFloat(n[key]))
RETURN count(*) AS written

// Deletes some of the merged organisations of a data set. Their links are gone by then: one that is left is an error.
// params: dataset (string), limit (integer)
// columns: removed (integer)
MATCH (m:Merged)
WHERE m.dataset = $dataset
WITH m LIMIT $limit
DELETE m
RETURN count(*) AS removed

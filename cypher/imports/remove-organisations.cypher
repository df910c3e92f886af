// Deletes some of the organisations of a data set. Their links are gone by then: one that is left is an error.
// params: dataset (string), limit (integer)
// columns: removed (integer)
MATCH (o:Organisation)
WHERE o.dataset = $dataset
WITH o LIMIT $limit
DELETE o
RETURN count(*) AS removed

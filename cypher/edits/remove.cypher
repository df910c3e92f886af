// Deletes the edits of a data set.
// params: dataset (string), limit (integer)
// columns: removed (integer)
MATCH (e:Edit)
WHERE e.dataset = $dataset
WITH e LIMIT $limit
DELETE e
RETURN count(*) AS removed

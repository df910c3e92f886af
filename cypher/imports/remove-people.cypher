// Deletes some of the people of a data set. Their links are gone by then: one that is left is an error.
// params: dataset (string), limit (integer)
// columns: removed (integer)
MATCH (p:Person)
WHERE p.dataset = $dataset
WITH p LIMIT $limit
DELETE p
RETURN count(*) AS removed

// Deletes some of the regions of a data set. Their PART_OF goes with them.
// params: dataset (string), limit (integer)
// columns: removed (integer)
MATCH (r:Region)
WHERE r.dataset = $dataset
WITH r LIMIT $limit
DETACH DELETE r
RETURN count(*) AS removed

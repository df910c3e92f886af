// Deletes the node of a data set whose rows are gone.
// params: dataset (string)
// columns: id (string)
MATCH (d:Dataset {id: $dataset})
WHERE d.state <> 'published'
WITH d, d.id AS id
DELETE d
RETURN id

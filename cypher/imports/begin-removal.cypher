// Marks a data set that isn't published as one that is being removed: what is still written to it is refused from now on.
// params: dataset (string), importId (string or null: whichever import made it)
// columns: id (string)
MATCH (d:Dataset {id: $dataset})
SET d.id = d.id
WITH d
WHERE d.state <> 'published' AND ($importId IS NULL OR d.importId = $importId)
SET d.state = 'removing'
RETURN d.id AS id

// Locks a data set and tells whether this import may still write to it, within the transaction that does.
// params: dataset (string), importId (string)
// columns: writing (boolean)
MATCH (d:Dataset {id: $dataset})
SET d.id = d.id
WITH d
RETURN d.state = 'writing' AND d.importId = $importId AS writing

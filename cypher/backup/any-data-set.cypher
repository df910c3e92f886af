// A data set in whatever state, if there is one.
// params: none
// columns: id (string)
MATCH (d:Dataset)
RETURN d.id AS id
LIMIT 1

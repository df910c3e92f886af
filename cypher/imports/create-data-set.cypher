// A data set that is being written: nobody reads it before it is published.
// params: properties (map with id, title, sha256, …)
// columns: id (string)
CREATE (d:Dataset)
SET d = $properties, d.state = 'writing'
RETURN d.id AS id

// A data set that nobody reads yet; should the restoring break off, it is removed as an import that was never finished.
// params: properties (map)
// columns: id (string)
CREATE (d:Dataset)
SET d = $properties, d.state = 'writing'
RETURN d.id AS id

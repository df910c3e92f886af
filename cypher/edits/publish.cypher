// The data set of an edit, published at once: what it changes is changed in the same transaction. Raises the data version.
// params: properties (map with id, title, importId, …), edits (list of maps as they are stored)
// columns: version (integer)
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version + 1
CREATE (d:Dataset)
SET d = $properties, d.state = 'published', d.publishedAs = g.version
FOREACH (edit IN $edits | CREATE (e:Edit) SET e = edit, e.dataset = d.id, e.version = g.version)
RETURN g.version AS version

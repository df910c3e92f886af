// Hides a data set from readers before it is removed, and raises the data version.
// params: dataset (string)
// columns: version (integer)
MATCH (d:Dataset {id: $dataset, state: 'published'})
MATCH (g:Graph {id: 'graph'})
SET d.state = 'removing', g.version = g.version + 1
RETURN g.version AS version

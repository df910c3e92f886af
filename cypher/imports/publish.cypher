// Lets readers see a data set that is written, and raises the data version.
// params: dataset (string), importedAt (string)
// columns: version (integer)
MATCH (d:Dataset {id: $dataset, state: 'writing'})
MATCH (g:Graph {id: 'graph'})
SET d.state = 'published', d.importedAt = $importedAt, g.version = g.version + 1, d.publishedAs = g.version
RETURN g.version AS version

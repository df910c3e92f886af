// What a reader may see: the data version and the published data sets.
// params: none
// columns: version, datasets
MATCH (g:Graph {id: 'graph'})
OPTIONAL MATCH (d:Dataset {state: 'published'})
WITH g, d ORDER BY d.id
RETURN g.version AS version, collect(d.id) AS datasets

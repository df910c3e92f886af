// Lets readers see what was restored, all at once; the data version goes on from the one of the backup and never back.
// params: datasets (list of strings), version (integer)
// columns: version (integer)
MATCH (g:Graph {id: 'graph'})
SET g.version = CASE WHEN g.version < $version THEN $version ELSE g.version + 1 END
WITH g
MATCH (d:Dataset)
WHERE d.id IN $datasets
SET d.state = 'published'
RETURN DISTINCT g.version AS version

// Lets readers see what was restored, all at once; the data version goes on from the one of the backup and never back.
// params: datasets (list of strings), version (integer)
// columns: version (integer), published (integer)
MATCH (g:Graph {id: 'graph'})
SET g.version = CASE WHEN g.version < $version THEN $version ELSE g.version + 1 END
WITH g
OPTIONAL MATCH (d:Dataset)
WHERE d.id IN $datasets AND d.state = 'writing'
SET d.state = 'published'
RETURN g.version AS version, count(d) AS published

// Locks the graph's node and tells whether the right to write is still held, within a transaction that publishes or removes.
// params: owner (string)
// columns: held (boolean)
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version
RETURN coalesce(g.leaseOwner = $owner, false) AS held

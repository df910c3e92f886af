// Locks the graph's node, by a property that nobody reads as take-lease does, and tells whether the right to write is still held,
// within a transaction that publishes or removes.
// params: owner (string)
// columns: held (boolean)
MATCH (g:Graph {id: 'graph'})
SET g.lockedAt = timestamp()
RETURN coalesce(g.leaseOwner = $owner, false) AS held

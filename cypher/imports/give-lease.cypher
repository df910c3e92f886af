// Gives the right to write back.
// params: owner (string)
// columns: version (integer)
MATCH (g:Graph {id: 'graph'})
WHERE g.leaseOwner = $owner
REMOVE g.leaseOwner, g.leaseUntil
RETURN g.version AS version

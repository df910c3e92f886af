// Whether nobody holds the right to write and no data set is half written or half removed.
// params: none
// columns: atRest (boolean)
MATCH (g:Graph {id: 'graph'})
RETURN g.leaseOwner IS NULL AND NOT EXISTS { MATCH (d:Dataset) WHERE d.state <> 'published' } AS atRest

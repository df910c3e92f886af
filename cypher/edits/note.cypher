// Notes an edit of a data set that is being written.
// params: dataset (string), edit (map)
// columns: id (string)
MATCH (g:Graph {id: 'graph'})
CREATE (e:Edit)
SET e = $edit, e.dataset = $dataset, e.version = g.version + 1
RETURN e.id AS id

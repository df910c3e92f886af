// Hides a data set from readers before it is removed, and raises the data version; of one that is hidden already, only answers.
// params: dataset (string)
// columns: version (integer), isFirst (boolean: it was published until now)
MATCH (d:Dataset {id: $dataset})
WHERE d.state IN ['published', 'removing']
MATCH (g:Graph {id: 'graph'})
WITH d, g, d.state = 'published' AS isFirst
FOREACH (_ IN CASE WHEN isFirst THEN [1] ELSE [] END |
  SET d.state = 'removing', g.version = g.version + 1)
RETURN g.version AS version, isFirst

// Lets readers see a data set that is written, and raises the data version. Done once: a repetition, after the answer to the first was lost,
// answers the same.
// params: dataset (string), importId (string), importedAt (string)
// columns: version (integer)
MATCH (d:Dataset {id: $dataset, importId: $importId})
WHERE d.state IN ['writing', 'published']
MATCH (g:Graph {id: 'graph'})
FOREACH (_ IN CASE d.state WHEN 'writing' THEN [1] ELSE [] END |
  SET d.state = 'published', d.importedAt = $importedAt, g.version = g.version + 1, d.publishedAs = g.version)
RETURN d.publishedAs AS version

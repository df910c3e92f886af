// The data version is at least the one that a data set was published as: until now a renewal of the right to write could put it back.
MATCH (g:Graph {id: 'graph'})
OPTIONAL MATCH (d:Dataset)
WITH g, max(d.publishedAs) AS newest
WHERE newest > g.version
SET g.version = newest;

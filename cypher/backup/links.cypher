// Every link between nodes of published data sets; an end is its main label and its id.
// params: datasets
// columns: type (string), from and to (list of label and id), properties (map), floats (list of strings)
MATCH (a:Region|Organisation|Person|Merged)-[l]->(b:Region|Organisation|Person|Merged)
WHERE a.dataset IN $datasets AND b.dataset IN $datasets AND (l.dataset IS NULL OR l.dataset IN $datasets)
RETURN type(l) AS type, properties(l) AS properties,
  [CASE WHEN a:Region THEN 'Region' WHEN a:Person THEN 'Person' WHEN a:Merged THEN 'Merged' ELSE 'Organisation' END, coalesce(a.code, a.id)] AS from,
  [CASE WHEN b:Region THEN 'Region' WHEN b:Person THEN 'Person' WHEN b:Merged THEN 'Merged' ELSE 'Organisation' END, coalesce(b.code, b.id)] AS to,
  [key IN keys(l) WHERE valueType(l[key]) STARTS WITH 'FLOAT'] AS floats

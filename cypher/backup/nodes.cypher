// Every node of published data sets, with the names of the properties that are stored as floats: 52.0 would come back as 52 else.
// params: datasets
// columns: labels (list), properties (map), floats (list of strings)
MATCH (n:Region|Organisation|Person|Merged|Edit)
WHERE n.dataset IN $datasets
RETURN labels(n) AS labels, properties(n) AS properties,
  [key IN keys(n) WHERE valueType(n[key]) STARTS WITH 'FLOAT'] AS floats

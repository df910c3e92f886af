// Published data sets with all their properties.
// params: datasets
// columns: properties (map)
MATCH (d:Dataset)
WHERE d.id IN $datasets
RETURN properties(d) AS properties
ORDER BY d.id

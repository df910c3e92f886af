// How many people there are.
// params: datasets (list of string)
// columns: people (integer)
MATCH (p:Person)
WHERE p.dataset IN $datasets
RETURN count(p) AS people

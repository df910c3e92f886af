// Takes a network out of the memory of Graph Data Science; one that isn't there is no matter.
// params: name
// columns: name
CALL gds.graph.drop($name, false) YIELD graphName
RETURN graphName AS name

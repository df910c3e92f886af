// What lies in the memory of Graph Data Science, of this and of other programs.
// params: none
// columns: name, age (seconds)
CALL gds.graph.list() YIELD graphName, creationTime
RETURN graphName AS name, datetime().epochSeconds - creationTime.epochSeconds AS age

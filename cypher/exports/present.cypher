// How many people and how many merged ids there are in all: from the counts that Neo4j keeps.
// params: none
// columns: people, merged
CALL () {
  MATCH (:Person)
  RETURN count(*) AS people
}
CALL () {
  MATCH (:Merged)
  RETURN count(*) AS merged
}
RETURN people, merged

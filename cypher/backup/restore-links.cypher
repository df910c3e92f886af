// Creates links as a backup has them. Each end is looked for under its own label only, so that its index answers.
// params: rows (list of {type, from, to, properties, floats})
// columns: written (integer)
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Organisation {id: row.from[1]}) WHERE row.from[0] = 'Organisation' RETURN n AS a
  UNION ALL
  MATCH (n:Person {id: row.from[1]}) WHERE row.from[0] = 'Person' RETURN n AS a
  UNION ALL
  MATCH (n:Region {code: row.from[1]}) WHERE row.from[0] = 'Region' RETURN n AS a
  UNION ALL
  MATCH (n:Merged {id: row.from[1]}) WHERE row.from[0] = 'Merged' RETURN n AS a
}
CALL (row) {
  MATCH (n:Organisation {id: row.to[1]}) WHERE row.to[0] = 'Organisation' RETURN n AS b
  UNION ALL
  MATCH (n:Region {code: row.to[1]}) WHERE row.to[0] = 'Region' RETURN n AS b
  UNION ALL
  MATCH (n:Merged {id: row.to[1]}) WHERE row.to[0] = 'Merged' RETURN n AS b
}
CREATE (a)-[l:$(row.type)]->(b)
SET l = row.properties
FOREACH (key IN row.floats | SET l[key] = toFloat(l[key]))
RETURN count(*) AS written

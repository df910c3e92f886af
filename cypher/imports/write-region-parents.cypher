// Links regions to those they are part of.
// params: rows (list of {code, parent})
// columns: written (integer)
UNWIND $rows AS row
MATCH (r:Region {code: row.code})
MATCH (p:Region {code: row.parent})
CREATE (r)-[:PART_OF]->(p)
RETURN count(*) AS written

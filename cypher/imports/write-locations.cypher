// Places organisations in regions.
// params: dataset (string), rows (list of {id, region})
// columns: written (integer)
UNWIND $rows AS row
MATCH (o:Organisation {id: row.id})
MATCH (r:Region {code: row.region})
CREATE (o)-[:LOCATED_IN {dataset: $dataset}]->(r)
RETURN count(*) AS written

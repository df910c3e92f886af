// Creates links of one type between organisations.
// params: dataset (string), type (string from the allow-list of link types), rows (list of {from, to, properties})
// columns: written (integer)
UNWIND $rows AS row
MATCH (a:Organisation {id: row.from})
MATCH (b:Organisation {id: row.to})
CREATE (a)-[l:$($type)]->(b)
SET l = row.properties, l.weight = toFloat(row.properties.weight), l.share = toFloat(row.properties.share),
  l.dataset = $dataset
RETURN count(*) AS written

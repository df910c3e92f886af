// Creates organisations of one kind, each in its region if it names one. Cells as rows: a map would be looked up by key for each property.
// params: dataset (string), label (string from the allow-list of kinds), rows (list of lists of cells in the order used here)
// columns: written (integer), placed (integer)
UNWIND $rows AS row
OPTIONAL MATCH (r:Region {code: row[4]})
CREATE (o:Organisation:$($label) {id: row[0], name: row[1], kind: row[2], size: row[3], place: row[5], lat: toFloat(row[6]),
  lon: toFloat(row[7]), founded: row[8], dissolved: row[9], fate: row[10], industry: row[11], nace: row[12], sector: row[13],
  wikidata: row[14], ror: row[15], source: row[16], note: row[17], dataset: $dataset})
FOREACH (region IN CASE WHEN r IS NULL THEN [] ELSE [r] END |
  CREATE (o)-[:LOCATED_IN {dataset: $dataset}]->(region))
RETURN count(*) AS written, count(r) AS placed

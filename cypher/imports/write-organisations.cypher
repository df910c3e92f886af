// Creates organisations of one kind, each in its region if it names one. Cells as rows: a map would be looked up by key for each property.
// params: dataset (string), label (string from the allow-list of kinds), rows (list of lists of cells in the order used here)
// columns: written (integer), placed (integer)
UNWIND $rows AS row
OPTIONAL MATCH (r:Region {code: row[17]})
CREATE (o:Organisation:$($label) {id: row[0], name: row[1], kind: row[2], size: row[3], place: row[4], lat: toFloat(row[5]),
  lon: toFloat(row[6]), founded: row[7], dissolved: row[8], fate: row[9], industry: row[10], nace: row[11], sector: row[12],
  wikidata: row[13], ror: row[14], source: row[15], note: row[16], dataset: $dataset})
FOREACH (region IN CASE WHEN r IS NULL THEN [] ELSE [r] END |
  CREATE (o)-[:LOCATED_IN {dataset: $dataset}]->(region))
RETURN count(*) AS written, count(r) AS placed

// Creates regions.
// params: dataset (string), rows (list of maps as they are stored)
// columns: written (integer)
UNWIND $rows AS row
CREATE (r:Region)
SET r = row, r.lat = toFloat(row.lat), r.lon = toFloat(row.lon), r.dataset = $dataset
RETURN count(*) AS written

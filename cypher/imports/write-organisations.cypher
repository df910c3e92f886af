// Creates organisations of one kind.
// params: dataset (string), label (string from the allow-list of kinds), rows (list of maps as they are stored)
// columns: written (integer)
UNWIND $rows AS row
CREATE (o:Organisation:$($label))
SET o = row, o.lat = toFloat(row.lat), o.lon = toFloat(row.lon), o.dataset = $dataset
RETURN count(*) AS written

// Creates people.
// params: dataset (string), rows (list of lists of cells in the order used here)
// columns: written (integer)
UNWIND $rows AS row
CREATE (:Person {id: row[0], name: row[1], dataset: $dataset})
RETURN count(*) AS written

// Creates people.
// params: dataset (string), rows (list of {id, name})
// columns: written (integer)
UNWIND $rows AS row
CREATE (p:Person)
SET p = row, p.dataset = $dataset
RETURN count(*) AS written

// Every edit, the latest first. They are made by hand, so there are few.
// params: datasets (list of string)
// columns: edit (map), title (of its data set), import (string or null: undoing it undoes the edit)
MATCH (e:Edit)
WHERE e.dataset IN $datasets
MATCH (d:Dataset {id: e.dataset})
RETURN properties(e) AS edit, d.title AS title, d.importId AS import
ORDER BY e.version DESC, e.id

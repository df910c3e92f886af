// The data version at which an edit was published, if it was: a transaction may be repeated after its answer was lost.
// params: dataset (string), importId (string)
// columns: version (integer)
MATCH (d:Dataset {id: $dataset, importId: $importId})
RETURN d.publishedAs AS version

// What is to be cited.
// params: datasets
// columns: id, title, version, licence, citation
MATCH (d:Dataset)
WHERE d.id IN $datasets
RETURN d.id AS id, d.title AS title, d.version AS version, d.licence AS licence, d.citation AS citation
ORDER BY d.importedAt, d.id

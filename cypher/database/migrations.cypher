// The schema migrations that were applied.
// params: none
// columns: id, checksum
MATCH (m:Migration)
RETURN m.id AS id, m.checksum AS checksum
ORDER BY id

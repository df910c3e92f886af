// Remembers that a schema migration was applied.
// params: id, checksum
// columns: id
MERGE (m:Migration {id: $id})
SET m.checksum = $checksum, m.appliedAt = toString(datetime())
RETURN m.id AS id

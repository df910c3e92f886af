// Which release of Graph Data Science the database has.
// params: none
// columns: version
RETURN gds.version() AS version

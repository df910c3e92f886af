// Whether the database has Graph Data Science: asked so that one without it answers too.
// params: none
// columns: name
SHOW FUNCTIONS YIELD name WHERE name = 'gds.version' RETURN name

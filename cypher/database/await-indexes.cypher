// Waits until each index is filled.
// params: seconds
// columns: none
CALL db.awaitIndexes($seconds)

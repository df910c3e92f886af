// Which of some data sets hold worker flows that bear a note.
// params: datasets (list of string), note (string)
// columns: dataset (string)
UNWIND $datasets AS dataset
MATCH ()-[f:WORKER_FLOW]->()
USING INDEX f:WORKER_FLOW(dataset)
WHERE f.dataset = dataset AND f.note = $note
RETURN DISTINCT dataset

// Takes an organisation out of all readers' sight: it stays, with what is known of it, as merged into another.
// params: kept (id), merged (id), labels (map: of each kind), dataset (of the edit)
// columns: id (string)
MATCH (a:Organisation {id: $kept})
MATCH (b:Organisation {id: $merged})
CREATE (b)-[:SAME_AS {dataset: $dataset}]->(a)
SET b:Merged
REMOVE b:Organisation, b:$($labels[b.kind])
RETURN b.id AS id

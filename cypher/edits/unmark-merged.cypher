// A merged organisation is one by itself again.
// params: merged (id), labels (map: of each kind), dataset (of the edit)
// columns: id (string)
MATCH (b:Merged {id: $merged})-[same:SAME_AS {dataset: $dataset}]->()
DELETE same
SET b:Organisation, b:$($labels[b.kind])
REMOVE b:Merged
RETURN b.id AS id

// Places of organisations, and their ids in other registers.
// params: ids (list of string), datasets (list of string)
// columns: id, place (string or null), wikidata (string or null), ror (string or null)
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
WHERE coalesce(o.dataset, '') IN $datasets
RETURN o.id AS id, o.place AS place, o.wikidata AS wikidata, o.ror AS ror

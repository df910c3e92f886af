// Every claim of a link that begins at one of these organisations.
// params: ids, datasets, visible (all published: their organisations are seen)
// columns: relationship, id, start, end (organisation ids), year, from, to, type, rule, formality, weight, share, confidence, source, note, dataset
UNWIND $ids AS start
MATCH (:Organisation {id: start})
  -[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]->(other:Organisation)
WHERE coalesce(l.dataset, '') IN $datasets AND coalesce(other.dataset, '') IN $visible
RETURN type(l) AS relationship, l.id AS id, start, other.id AS end, l.year AS year, l.from AS from, l.to AS to, l.type AS type,
  l.rule AS rule, l.formality AS formality, coalesce(l.count, l.weight) AS weight, l.share AS share, l.confidence AS confidence,
  l.source AS source, l.note AS note, l.dataset AS dataset

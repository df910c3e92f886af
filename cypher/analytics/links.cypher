// Links of every type, one row an organisation that has any out, for the graph in memory.
// params: datasets, visible (all published: their organisations are seen)
// columns: source, links (lists of target, type, id, from, to, weight, confidence, dataset, spin-off type and rule; an event begins and ends in its year)
MATCH (source:Organisation)
WHERE source.id STARTS WITH '' AND coalesce(source.dataset, '') IN $visible
WITH source, COLLECT {
  MATCH (source)-[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]->(target:Organisation)
  WHERE coalesce(l.dataset, '') IN $datasets AND coalesce(target.dataset, '') IN $visible
  RETURN [target.id, type(l), l.id, coalesce(l.year, l.from), coalesce(l.year, l.to, CASE type(l) WHEN 'ACQUIRED' THEN l.from END),
    toFloat(coalesce(l.count, l.weight, 1)), l.confidence, l.dataset, l.type, l.rule]
} AS links
WHERE size(links) > 0
RETURN source.id AS source, links
ORDER BY source

// Every claim of links between pairs of organisations.
// params: pairs (list of {source, target}: ids), datasets (whose claims count)
// columns: relationship, source, target (ids), claim (map of its properties)
UNWIND $pairs AS pair
MATCH (:Organisation {id: pair.source})
  -[l:SPUN_OFF|WORKER_FLOW|COLLABORATES_WITH|SUPPLIES|SUPPLIES_EQUIPMENT|LICENSES_TO|ADVISES|FUNDS|OWNS|ACQUIRED]->
  (:Organisation {id: pair.target})
WHERE coalesce(l.dataset, '') IN $datasets
RETURN type(l) AS relationship, pair.source AS source, pair.target AS target,
  l {.id, .year, .from, .to, .type, .rule, .formality, .confidence, .source, .note, .dataset,
    weight: coalesce(l.count, l.weight)} AS claim

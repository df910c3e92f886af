// Every claim of the spin-offs that brought these organisations forth, under a filter.
// params: ids, and those of counted.part
// columns: id, parent, child, year, type, rule, confidence, source
UNWIND $ids AS id
MATCH (child:Organisation {id: id})<-[l:SPUN_OFF]-(parent:Organisation)
WHERE child.dataset IN $visible AND parent.dataset IN $visible AND /*+ genealogy/counted l */
RETURN l.id AS id, parent.id AS parent, child.id AS child, l.year AS year, l.type AS type, l.rule AS rule,
  l.confidence AS confidence, l.source AS source

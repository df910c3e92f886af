// Parents and children of a lineage's organisations that are not in it themselves.
// params: ids (of the lineage), datasets (of the links), visible (of the organisations)
// columns: see row.part
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[link:SPUN_OFF]-(o:Organisation)
WHERE coalesce(link.dataset, '') IN $datasets AND coalesce(o.dataset, '') IN $visible AND NOT o.id IN $ids
WITH DISTINCT o
RETURN /*+ columns genealogy/row o */

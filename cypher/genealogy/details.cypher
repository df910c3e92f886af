// Organisations of a lineage as every view shows them, with how many parents and children the filter leaves each.
// params: ids, kept, and those of allowed.part and counted.part
// columns: id, name, kind, region, country, founded, dissolved, fate, start, size, sector, parents, children
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
WHERE o.dataset IN $visible
OPTIONAL MATCH (o)-[at:LOCATED_IN]->(region:Region)
WHERE at.dataset IN $visible AND region.dataset IN $visible
RETURN o.id AS id, o.name AS name, o.kind AS kind, region.code AS region, region.country AS country, o.founded AS founded,
  o.dissolved AS dissolved, o.fate AS fate, /*+ genealogy/start o */ AS start, o.size AS size, o.sector AS sector,
  COUNT {
    MATCH (o)<-[l:SPUN_OFF]-(parent:Organisation)
    WHERE /*+ genealogy/counted l */ AND (parent.id IN $kept OR /*+ genealogy/allowed parent */)
    RETURN DISTINCT parent
  } AS parents,
  COUNT {
    MATCH (o)-[l:SPUN_OFF]->(child:Organisation)
    WHERE /*+ genealogy/counted l */ AND (child.id IN $kept OR /*+ genealogy/allowed child */)
    RETURN DISTINCT child
  } AS children

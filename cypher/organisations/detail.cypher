// One organisation with its region and those above it, the finest first, and the earliest year it was spun off, and who was merged into it.
// params: id, datasets
// columns: organisation (map of its properties), regions (list of {code, name, level, country}), spunOff, merged (list of {id, name})
MATCH (o:Organisation {id: $id})
WHERE coalesce(o.dataset, '') IN $datasets
RETURN properties(o) AS organisation,
  COLLECT {
    MATCH (o)-[at:LOCATED_IN]->(own:Region)
    WHERE coalesce(at.dataset, '') IN $datasets
    MATCH (own)-[:PART_OF*0..]->(r:Region)
    WITH r ORDER BY r.level DESC, r.code
    RETURN {code: r.code, name: r.name, level: r.level, country: r.country}
  } AS regions,
  COLLECT {
    MATCH (o)<-[birth:SPUN_OFF]-(:Organisation)
    WHERE coalesce(birth.dataset, '') IN $datasets AND birth.year IS NOT NULL
    RETURN birth.year ORDER BY birth.year LIMIT 1
  }[0] AS spunOff,
  COLLECT {
    MATCH path = (m:Merged)-[:SAME_AS*]->(o)
    WHERE all(l IN relationships(path) WHERE coalesce(l.dataset, '') IN $datasets)
    WITH m ORDER BY m.id
    RETURN {id: m.id, name: m.name}
  } AS merged

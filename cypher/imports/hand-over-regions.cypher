// Regions that organisations or regions of other published data sets lie in, at any depth, go to one of these data sets.
// params: dataset (string)
// columns: regions (integer)
MATCH (r:Region {dataset: $dataset})
CALL (r) {
  MATCH (r)<-[:PART_OF*0..3]-(:Region)<-[l:LOCATED_IN]-()
  WHERE l.dataset <> $dataset
  RETURN l.dataset AS heir
  UNION
  MATCH (r)<-[:PART_OF*1..3]-(below:Region)
  WHERE below.dataset <> $dataset
  RETURN below.dataset AS heir
}
WITH r, min(heir) AS heir
WHERE heir IS NOT NULL
SET r.dataset = heir
RETURN count(r) AS regions

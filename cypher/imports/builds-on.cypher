// The other data sets whose links or careers end at what a data set brought.
// params: dataset (string)
// columns: dataset (string), links (integer)
MATCH (d:Dataset {id: $dataset})
CALL (d) {
  MATCH (o:Organisation {dataset: d.id})-[l]-()
  WHERE l.dataset <> d.id
  RETURN l.dataset AS other, count(DISTINCT l) AS links
  UNION ALL
  MATCH (p:Person {dataset: d.id})-[l]-()
  WHERE l.dataset <> d.id
  RETURN l.dataset AS other, count(DISTINCT l) AS links
}
RETURN other AS dataset, sum(links) AS links
ORDER BY dataset

// The other data sets whose links or careers end at what a data set brought. A link that was moved by a merge ends where its row says.
// params: dataset (string)
// columns: dataset (string), links (integer)
MATCH (d:Dataset {id: $dataset})
CALL (d) {
  MATCH (o:Organisation {dataset: d.id})-[l]-()
  WHERE l.dataset <> d.id AND CASE WHEN startNode(l) = o THEN l.startWas ELSE l.endWas END IS NULL
  RETURN l.dataset AS other, count(DISTINCT l) AS links
  UNION ALL
  MATCH (m:Merged {dataset: d.id})-[l]-()
  WHERE l.dataset <> d.id
  RETURN l.dataset AS other, count(DISTINCT l) AS links
  UNION ALL
  MATCH (m:Merged {dataset: d.id})-[:SAME_AS*]->(a)-[l]-()
  WHERE l.dataset <> d.id AND m.id IN CASE WHEN startNode(l) = a THEN l.startWas ELSE l.endWas END
  RETURN l.dataset AS other, count(DISTINCT l) AS links
  UNION ALL
  MATCH (p:Person {dataset: d.id})-[l]-()
  WHERE l.dataset <> d.id
  RETURN l.dataset AS other, count(DISTINCT l) AS links
}
RETURN other AS dataset, sum(links) AS links
ORDER BY dataset

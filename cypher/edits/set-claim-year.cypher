// Gives a claim of a spin-off another year, wherever its ends were merged into.
// params: parent (id its row names), child (id its row names), claim (id of the link), year (integer or null)
// columns: written (integer)
CALL () {
  MATCH (p:Organisation {id: $parent}) RETURN p
  UNION
  MATCH (p:Merged {id: $parent}) RETURN p
}
MATCH (p)-[:SAME_AS*0..]->()-[l:SPUN_OFF|LOOP {id: $claim}]->()<-[:SAME_AS*0..]-(:Organisation|Merged {id: $child})
SET l.year = $year
RETURN count(DISTINCT l) AS written

// Takes or renews the right to write, unless another program holds it and it has not run out. The first SET locks
// the node; it writes nothing that it read, for reading comes before waiting: a version raised meanwhile would be put back.
// params: owner (string), seconds (integer), force (boolean: take it even so)
// columns: taken (boolean), holder (string or null), secondsLeft (integer)
MATCH (g:Graph {id: 'graph'})
SET g.lockedAt = timestamp()
WITH g, g.leaseOwner AS holder, coalesce(g.leaseUntil, 0) - timestamp() AS left
WITH g, holder, left, ($force OR holder IS NULL OR holder = $owner OR left <= 0) AS taken
FOREACH (_ IN CASE WHEN taken THEN [1] ELSE [] END |
  SET g.leaseOwner = $owner, g.leaseUntil = timestamp() + $seconds * 1000)
RETURN taken, holder, CASE WHEN left > 0 THEN toInteger(left / 1000) + 1 ELSE 0 END AS secondsLeft

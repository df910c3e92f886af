// Ownerships of at most half the shares, which give no control.
// params: datasets
// columns: id (of the link)
MATCH (owner:Organisation)-[l:OWNS]->(owned:Organisation)
WHERE l.share <= 50 AND l.dataset IN $datasets AND owner.dataset IN $datasets AND owned.dataset IN $datasets
RETURN l.id AS id

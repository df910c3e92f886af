// Edits in the page, and organisations that were merged into others.
CREATE CONSTRAINT edit_id IF NOT EXISTS FOR (e:Edit) REQUIRE e.id IS UNIQUE;
CREATE INDEX edit_dataset IF NOT EXISTS FOR (e:Edit) ON (e.dataset);
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (m:Merged) REQUIRE m.id IS UNIQUE;
CREATE INDEX merged_dataset IF NOT EXISTS FOR (m:Merged) ON (m.dataset);
CREATE INDEX same_as_dataset IF NOT EXISTS FOR ()-[l:SAME_AS]-() ON (l.dataset);
CREATE INDEX loop_dataset IF NOT EXISTS FOR ()-[l:LOOP]-() ON (l.dataset);

// Ids are the users' own and unique; names can be searched; years and data sets have indexes.
// A statement ends with a semicolon at the end of its line, and each may run twice: a migration that broke off is run again.
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (o:Organisation) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (r:Region) REQUIRE r.code IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE;
CREATE INDEX dataset_state IF NOT EXISTS FOR (d:Dataset) ON (d.state);
CREATE FULLTEXT INDEX organisation_name IF NOT EXISTS FOR (o:Organisation) ON EACH [o.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX organisation_founded IF NOT EXISTS FOR (o:Organisation) ON (o.founded);
CREATE INDEX organisation_dataset IF NOT EXISTS FOR (o:Organisation) ON (o.dataset);
CREATE INDEX person_dataset IF NOT EXISTS FOR (p:Person) ON (p.dataset);
CREATE INDEX region_dataset IF NOT EXISTS FOR (r:Region) ON (r.dataset);
CREATE INDEX spun_off_dataset IF NOT EXISTS FOR ()-[l:SPUN_OFF]-() ON (l.dataset);
CREATE INDEX worker_flow_dataset IF NOT EXISTS FOR ()-[l:WORKER_FLOW]-() ON (l.dataset);
CREATE INDEX collaborates_with_dataset IF NOT EXISTS FOR ()-[l:COLLABORATES_WITH]-() ON (l.dataset);
CREATE INDEX supplies_dataset IF NOT EXISTS FOR ()-[l:SUPPLIES]-() ON (l.dataset);
CREATE INDEX supplies_equipment_dataset IF NOT EXISTS FOR ()-[l:SUPPLIES_EQUIPMENT]-() ON (l.dataset);
CREATE INDEX licenses_to_dataset IF NOT EXISTS FOR ()-[l:LICENSES_TO]-() ON (l.dataset);
CREATE INDEX advises_dataset IF NOT EXISTS FOR ()-[l:ADVISES]-() ON (l.dataset);
CREATE INDEX funds_dataset IF NOT EXISTS FOR ()-[l:FUNDS]-() ON (l.dataset);
CREATE INDEX owns_dataset IF NOT EXISTS FOR ()-[l:OWNS]-() ON (l.dataset);
CREATE INDEX acquired_dataset IF NOT EXISTS FOR ()-[l:ACQUIRED]-() ON (l.dataset);
CREATE INDEX located_in_dataset IF NOT EXISTS FOR ()-[l:LOCATED_IN]-() ON (l.dataset);
CREATE INDEX founded_dataset IF NOT EXISTS FOR ()-[l:FOUNDED]-() ON (l.dataset);
CREATE INDEX worked_at_dataset IF NOT EXISTS FOR ()-[l:WORKED_AT]-() ON (l.dataset);
MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.version = 0;

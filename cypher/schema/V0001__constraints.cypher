// Ids are the users' own and unique; names can be searched; years and data sets have indexes.
// One statement ends with a semicolon at the end of its line.
CREATE CONSTRAINT organisation_id FOR (o:Organisation) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT region_code FOR (r:Region) REQUIRE r.code IS UNIQUE;
CREATE CONSTRAINT dataset_id FOR (d:Dataset) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT graph_id FOR (g:Graph) REQUIRE g.id IS UNIQUE;
CREATE FULLTEXT INDEX organisation_name FOR (o:Organisation) ON EACH [o.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX organisation_founded FOR (o:Organisation) ON (o.founded);
CREATE INDEX organisation_dataset FOR (o:Organisation) ON (o.dataset);
CREATE INDEX person_dataset FOR (p:Person) ON (p.dataset);
CREATE INDEX region_dataset FOR (r:Region) ON (r.dataset);
CREATE INDEX spun_off_dataset FOR ()-[l:SPUN_OFF]-() ON (l.dataset);
CREATE INDEX worker_flow_dataset FOR ()-[l:WORKER_FLOW]-() ON (l.dataset);
CREATE INDEX collaborates_with_dataset FOR ()-[l:COLLABORATES_WITH]-() ON (l.dataset);
CREATE INDEX supplies_dataset FOR ()-[l:SUPPLIES]-() ON (l.dataset);
CREATE INDEX supplies_equipment_dataset FOR ()-[l:SUPPLIES_EQUIPMENT]-() ON (l.dataset);
CREATE INDEX licenses_to_dataset FOR ()-[l:LICENSES_TO]-() ON (l.dataset);
CREATE INDEX advises_dataset FOR ()-[l:ADVISES]-() ON (l.dataset);
CREATE INDEX funds_dataset FOR ()-[l:FUNDS]-() ON (l.dataset);
CREATE INDEX owns_dataset FOR ()-[l:OWNS]-() ON (l.dataset);
CREATE INDEX acquired_dataset FOR ()-[l:ACQUIRED]-() ON (l.dataset);
CREATE INDEX located_in_dataset FOR ()-[l:LOCATED_IN]-() ON (l.dataset);
CREATE INDEX founded_dataset FOR ()-[l:FOUNDED]-() ON (l.dataset);
CREATE INDEX worked_at_dataset FOR ()-[l:WORKED_AT]-() ON (l.dataset);
MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.version = 0;

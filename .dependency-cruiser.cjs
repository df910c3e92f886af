/** Imports go one way (docs/architecture.md). `npm run validate` checks it. */
const features =
  'genealogy|network|regions|brokerage|imports|exports|organisations|measures|health|backup|careers';
const clientFeatures = 'genealogy|network|regions|brokerage|data|careers';
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'contract-imports-zod-only',
      severity: 'error',
      from: { path: '^contract/' },
      to: { pathNot: '^contract/|^node_modules/zod/' },
    },
    { name: 'server-not-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    { name: 'client-not-server', severity: 'error', from: { path: '^client/' }, to: { path: '^server/' } },
    {
      name: 'server-ground-below-features',
      severity: 'error',
      from: { path: '^server/(database|analytics|http)/' },
      to: { path: `^server/(${features})/|^server/(app|main)\\.ts` },
    },
    {
      name: 'server-features-apart',
      severity: 'error',
      from: { path: `^server/(${features})/` },
      to: { path: `^server/(${features})/|^server/(app|main)\\.ts`, pathNot: '^server/$1/' },
    },
    {
      name: 'database-driver-in-one-place',
      severity: 'error',
      from: { path: '^(server|client|contract)/', pathNot: '^server/database/' },
      to: { path: '^node_modules/neo4j-driver' },
    },
    {
      name: 'client-ground-below-features',
      severity: 'error',
      from: { path: '^client/(graph|ui|state|api)/' },
      to: { path: `^client/(${clientFeatures})/|^client/(main|app)\\.tsx` },
    },
    {
      name: 'client-features-apart',
      severity: 'error',
      from: { path: `^client/(${clientFeatures})/` },
      to: { path: `^client/(${clientFeatures})/|^client/(main|app)\\.tsx`, pathNot: '^client/$1/' },
    },
    {
      name: 'cytoscape-in-graph-only',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/graph/' },
      to: { path: '^node_modules/(@types/)?cytoscape' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};

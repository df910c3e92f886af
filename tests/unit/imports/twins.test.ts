import { expect, it } from 'vitest';
import { checkTables } from './check-tables.ts';

const header = 'id,name,kind,region,place\n';

it('remarks on likely twins among the rows, at the later one, and lets both in', async () => {
  const { lines, counts } = await checkTables({
    'organisations.csv': `${header}a,Siemens AG,firm,DE212,\nb,Seimens,firm,DE212,\nc,Siemens,firm,UKH12,\n`,
    'more-organisations.csv': `${header}d,Cambridge Consultants Ltd,firm,,Cambridge\ne,Cambridge Consultants,firm,,\n`,
  });
  expect(lines.filter((line) => line.includes('likely-twin'))).toEqual([
    'info likely-twin more-organisations.csv:3 name: e ("Cambridge Consultants") and d ("Cambridge Consultants Ltd") of line 2 have the same name but for accents, case or form of firm, and nothing is known against their being at one place. If they are one, use one id for both; both are kept as they are.',
    'info likely-twin organisations.csv:3 name: b ("Seimens") and a ("Siemens AG") of line 2 have a name one letter apart, at the same place. If they are one, use one id for both; both are kept as they are.',
  ]);
  expect(counts.organisations).toBe(5);
});

import type { Finding } from './indicator.ts';
import type { Scene } from './scene.ts';
import { countWords, divisionOf, totalOf } from './shares.ts';
import { everyYear, partsOf, standsIn, withoutStart } from './years.ts';

type Index = (counts: ReadonlyMap<string, number>) => number | null;

/** The finding of an index over the industries of the region's firms, with the same over their sectors, by year of those that stand. */
export function diversity(scene: Scene, index: Index): Finding {
  const { firms } = scene;
  const [industry, sector] = [divisionOf(scene, 'industry'), divisionOf(scene, 'sector')];
  const [byIndustry, bySector] = [countWords(firms, industry), countWords(firms, sector)];
  const told = firms.filter((firm) => industry(firm) !== null);
  const parts = [
    { id: 'industry', name: 'Industries', value: index(byIndustry), n: totalOf(byIndustry) },
    { id: 'sector', name: 'Sectors', value: index(bySector), n: totalOf(bySector) },
  ];
  return {
    value: index(byIndustry),
    n: told.length,
    values: parts,
    years: everyYear(scene, (year) => {
      const standing = firms.filter((firm) => standsIn(scene, firm, year));
      const [own, coarse] = [countWords(standing, industry), index(countWords(standing, sector))];
      return { value: index(own), n: totalOf(own), parts: partsOf([['sector', coarse ?? 0]]) };
    }),
    stands: true,
    undated: withoutStart(scene, told),
  };
}

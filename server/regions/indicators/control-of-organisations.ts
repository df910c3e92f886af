import { type ControlPlace, controlNames, controlOf, endogenous } from '../profile/control.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { everyYear, partsOf, standsIn, withoutStart } from '../profile/years.ts';

export const controlOfOrganisations: Indicator = {
  id: 'control-of-organisations',
  name: 'Endogenisation: organisations controlled in the region',
  group: 'control',
  definition:
    'Share of the region’s organisations whose ultimate control lies in the region: whoever stands at the end of the chain of owners and acquirers valid in that year.',
  reference:
    'Longhi 1999, Networks, collective learning and technology development in innovative high technology regions: the case of Sophia-Antipolis, Regional Studies 33',
  unit: 'share',
  of: 'organisations whose control is known',
  convention:
    'An organisation without known owner controls itself: owners that nobody told of are missing, so the share is an upper bound. What began last decides; an acquisition lasts unless its end is told; an ownership without beginning stands where nothing dated does; of several owners at once all must lie in one place, and so must all on a circle of owners, else control is not known. A share of at most 50 % is no control. An acquisition without year leaves control not known in every year of the series. Chains run through all organisations, also those the filter leaves out; its confidence and data sets hold. Not known is left out of the share and of N. The value is that of the last year of the series; what it would be once everything told has happened, acquisitions without year among it, is told beside it. A year tells how many of its N have no start year: they are in every one.',
  parts: 'where control lies',
  partsUnit: 'count',
  thinBelow: thin,
  links: [],
  run(scene) {
    const { organisations, years } = scene;
    const control = controlOf(scene);
    const point = (year: number, inTheEnd = false) => {
      const placeOf = control(year, inTheEnd);
      const standing = organisations.filter((o) => standsIn(scene, o, year));
      const counts = new Map<ControlPlace, number>();
      for (const o of standing) counts.set(placeOf(o), (counts.get(placeOf(o)) ?? 0) + 1);
      const undated = withoutStart(
        scene,
        standing.filter((o) => placeOf(o) !== 'unknown'),
      );
      return { undated, ...endogenous(counts) };
    };
    // Where nothing has a year, all of it stands in any.
    const to = years?.to ?? 0;
    const last = point(to);
    const end = point(to, true);
    return {
      value: last.share,
      n: last.known,
      values: last.amounts.map(([id, n]) => ({ id, name: controlNames[id], value: n, n })),
      years: everyYear(scene, (year) => {
        const { share, known, amounts, undated } = point(year);
        return { value: share, n: known, parts: partsOf(amounts), undated };
      }),
      inTheEnd: { value: end.share, n: end.known, parts: partsOf(end.amounts) },
      stands: true,
      undated: last.undated,
      warnings: last.warnings,
    };
  },
};

import { noYear } from '../../analytics/table.ts';
import { workerFlow } from '../../analytics/weights.ts';
import { type ControlPlace, controlNames, controlOf, endogenous } from '../profile/control.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { isInside, type TouchingLink } from '../profile/scene.ts';
import { partsOf, yearsOfEvents } from '../profile/years.ts';

export const controlOfJobs: Indicator = {
  id: 'control-of-jobs',
  name: 'Endogenisation: jobs given under control in the region',
  group: 'control',
  definition:
    'Share of the people taken on by organisations of the region (worker flows into them) whose new employer was ultimately controlled in the region in that year.',
  reference:
    'Longhi 1999, Networks, collective learning and technology development in innovative high technology regions: the case of Sophia-Antipolis, Regional Studies 33',
  unit: 'share',
  of: 'worker flows into the region’s organisations',
  convention:
    'Control as for organisations, in the year of the flow; flows without year are in no year, and in the value with the control of the end. People as the sources count them; a flow without a number counts one person. Not known is left out of the share.',
  parts: 'where control lies',
  partsUnit: 'people',
  thinBelow: thin,
  links: ['worker-flow'],
  run(scene) {
    const control = controlOf(scene);
    const inTheEnd = control(scene.years?.to ?? 0, true);
    const flows = scene.links.filter(({ type, target }) => type === workerFlow && isInside(scene, target));
    const found = (own: readonly TouchingLink[]) => {
      const counts = new Map<ControlPlace, number>();
      for (const { year, target, weight } of own) {
        const place = (year === noYear ? inTheEnd : control(year))(target);
        counts.set(place, (counts.get(place) ?? 0) + weight);
      }
      return endogenous(counts);
    };
    const all = found(flows);
    return {
      value: all.share,
      n: flows.length,
      values: all.amounts.map(([id, people]) => ({ id, name: controlNames[id], value: people, n: people })),
      years: yearsOfEvents(
        scene,
        flows,
        ({ year }) => year,
        (own) => {
          const { share, amounts } = found(own);
          return { value: share, n: own.length, parts: partsOf(amounts) };
        },
      ),
      warnings: all.warnings,
      undated: flows.filter(({ year }) => year === noYear).length,
    };
  },
};

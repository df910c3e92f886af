import { noYear } from '../../analytics/table.ts';
import { tiesOf } from '../profile/firm-links.ts';
import { type Indicator, ratio, thin } from '../profile/indicator.ts';
import {
  type InstitutionKind,
  institutionKinds,
  institutionNames,
  institutionOf,
} from '../profile/institutions.ts';
import { isInside, type TouchingLink } from '../profile/scene.ts';
import { partsOf, standsIn, yearsOfEvents } from '../profile/years.ts';

export const institutionLinks: Indicator = {
  id: 'institution-links',
  name: 'Links with institutions per firm',
  group: 'institutions',
  definition:
    'Links between the region’s firms and its universities, public labs and intermediaries ÷ its firms.',
  reference:
    'Amin & Thrift 1995, Globalisation, institutional “thickness” and the local economy, in Healey et al. (eds), Managing Cities, Wiley',
  unit: 'links per firm',
  of: 'firms',
  convention:
    'Links of every type of the filter but ownership and acquisition, both ends in the region. By year: links that begin in it ÷ firms that stand in it.',
  parts: 'kind of the institution',
  partsUnit: 'links per firm',
  thinBelow: thin,
  links: [],
  run(scene) {
    const isFirm = new Set(scene.firms);
    const found = tiesOf(scene).flatMap((link) => {
      const ends = [link.source, link.target];
      if (!ends.every((end) => isInside(scene, end)) || !ends.some((end) => isFirm.has(end))) return [];
      const kind = ends.map((end) => institutionOf(scene, end)).find((one) => one !== undefined);
      return kind === undefined ? [] : [{ ...link, kind }];
    });
    const per = (own: readonly (TouchingLink & { kind: InstitutionKind })[], firms: number) =>
      institutionKinds.map((kind) => {
        const links = own.filter((link) => link.kind === kind).length;
        return { id: kind, name: institutionNames[kind], value: ratio(links, firms), n: links };
      });
    const n = scene.firms.length;
    return {
      value: ratio(found.length, n),
      n,
      values: per(found, n),
      years: yearsOfEvents(
        scene,
        found,
        ({ year }) => year,
        (own) => {
          const firms = scene.firms.filter((firm) => standsIn(scene, firm, own[0]!.year)).length;
          const parts = per(own, firms).map(({ id, value }) => [id, value ?? 0] as const);
          return { value: ratio(own.length, firms), n: firms, parts: partsOf(parts) };
        },
      ),
      undated: 0,
      warnings: undatedLinks(found.filter(({ year }) => year === noYear).length, found.length),
    };
  },
};

function undatedLinks(undated: number, all: number): string[] {
  return undated === 0
    ? []
    : [`${undated} of the ${all} links have no year, and are in no year of the series.`];
}

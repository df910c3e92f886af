import { parentages } from '../../contract/survival.ts';
import { type Confidence, confidences, kinds, spinoffTypes } from '../../contract/vocabulary.ts';
import { type ClaimColumns, type LinkColumns, noYear, type OrganisationColumns } from './table.ts';

const ofType = spinoffTypes.map((type) => parentages.indexOf(type));
const ofKind = kinds.map((kind) =>
  parentages.indexOf(
    kind === 'firm' ? 'corporate' : kind === 'university' || kind === 'public-lab' ? kind : 'other',
  ),
);
const none = parentages.indexOf('none');

/** What spin-offs are told by: columns of a table, which a worker thread reads in place. Organisations stand in the order of their ids. */
export interface SpinoffColumns {
  organisations: Pick<OrganisationColumns, 'count' | 'kind'>;
  links: Pick<LinkColumns, 'source' | 'target' | 'from' | 'confidence'>;
  claims: Pick<ClaimColumns, 'start' | 'type'>;
}

/** Takes them out of a table. */
export function spinoffColumns({ organisations, links, claims }: SpinoffColumns): SpinoffColumns {
  const { source, target, from, confidence } = links;
  return {
    organisations: { count: organisations.count, kind: organisations.kind },
    links: { source, target, from, confidence },
    claims: { start: claims.start, type: claims.type },
  };
}

/** Where each organisation of a table comes from. */
export interface Parentage {
  /** By organisation: position in `parentages` of what its primary parent is. */
  code: Uint8Array;
  /** 1 where the parents of an organisation differ in parentage. */
  mixed: Uint8Array;
}

/** Positions of the spin-offs (first among links) whose leading claim is confident enough; a loop is none. */
export function confidentSpinoffs(
  { links, claims }: Pick<SpinoffColumns, 'links' | 'claims'>,
  least: Confidence | undefined,
): number[] {
  const worst = least === undefined ? confidences.length : confidences.indexOf(least);
  const kept: number[] = [];
  for (let i = 0; i < claims.start.length - 1; i++) {
    if (links.confidence[i]! <= worst && links.source[i] !== links.target[i]) kept.push(i);
  }
  return kept;
}

/** The type that a spin-off's leading claim states, or else what the parent's kind stands for. */
function parentageOf({ links, claims, organisations }: SpinoffColumns, spinoff: number): number {
  const type = claims.type[claims.start[spinoff]!]!;
  return ofType[type] ?? ofKind[organisations.kind[links.source[spinoff]!]!]!;
}

/** Is spin-off a's parent the primary one rather than b's: more confident, then earliest, then first by id (as in the time tree)? */
function leads({ links }: SpinoffColumns, a: number, b: number): boolean {
  const byConfidence = links.confidence[a]! - links.confidence[b]!;
  if (byConfidence !== 0) return byConfidence < 0;
  const year = (i: number) => (links.from[i] === noYear ? Number.POSITIVE_INFINITY : links.from[i]!);
  if (year(a) !== year(b)) return year(a) < year(b);
  return links.source[a]! < links.source[b]!;
}

/** Parentage by the primary parent, over all spin-offs of the table that are confident enough. */
export function parentageIn(table: SpinoffColumns, least: Confidence | undefined): Parentage {
  const { count } = table.organisations;
  const primary = new Int32Array(count).fill(-1);
  const code = new Uint8Array(count).fill(none);
  const mixed = new Uint8Array(count);
  for (const spinoff of confidentSpinoffs(table, least)) {
    const child = table.links.target[spinoff]!;
    const own = parentageOf(table, spinoff);
    if (primary[child]! >= 0 && code[child] !== own) mixed[child] = 1;
    if (primary[child]! >= 0 && !leads(table, spinoff, primary[child]!)) continue;
    primary[child] = spinoff;
    code[child] = own;
  }
  return { code, mixed };
}

import type { SpinoffRow } from '../tables/spinoffs.ts';
import { rowWords, sideOf } from './compare.ts';
import { type CheckContext, lineOf, placeIn } from './context.ts';
import { findCycles } from './cycles.ts';
import type { Ends } from './ends.ts';
import { contentHash } from './hash.ts';
import { HashIndex, pairKey } from './hash-index.ts';
import type { KnownLink } from './links.ts';
import { NumberList } from './number-list.ts';
import type { Lives, RowPlace } from './register.ts';

/** Cycles reported at most. */
const cycleLimit = 100;
/** Ids of a cycle written out at most. */
const shownIds = 12;

/** Sources of rows kept to be named with those of others: beyond these the row is named. They would fill memory. */
const keptSources = 100_000;

function definitionOf({ type, rule }: SpinoffRow): number {
  return contentHash([type, rule]);
}

const definitionWords = ({ type, rule }: Pick<SpinoffRow, 'type' | 'rule'>) =>
  [type, rule].filter((word) => word !== null).join(', ');

/** Checks what only spin-offs must fulfil: claims, lives, and that nobody descends from itself. */
export class SpinoffCheck {
  private readonly context: CheckContext;
  private readonly ends: Ends;
  private readonly lives: Lives;
  private readonly parents = new NumberList('int32');
  private readonly children = new NumberList('int32');
  private readonly files = new NumberList('uint8');
  private readonly lines = new NumberList('int32');
  private readonly years = new NumberList('int16');
  private readonly definitions = new NumberList('int32');
  private readonly wordsOf = new Map<number, string>();
  private readonly sources: (string | null)[] = [];
  private readonly firstClaims = new HashIndex();

  constructor(context: CheckContext, ends: Ends, lives: Lives) {
    this.context = context;
    this.ends = ends;
    this.lives = lives;
  }

  take({ row, from, to }: KnownLink<SpinoffRow>, file: number): void {
    const place = { file, line: row.line };
    this.checkClaims(row.values, from, to, place);
    this.checkLives(row.values, from, to, place);
    const definition = definitionOf(row.values);
    this.wordsOf.set(definition, definitionWords(row.values));
    if (this.sources.length < keptSources) this.sources.push(row.values.source);
    this.add(from, to, place, row.values.year ?? 0, definition);
  }

  private add(
    parent: number,
    child: number,
    { file, line }: RowPlace,
    year: number,
    definition: number,
  ): void {
    this.parents.push(parent);
    this.children.push(child);
    this.files.push(file);
    this.lines.push(line);
    this.years.push(year);
    this.definitions.push(definition);
  }

  /** Several rows with the same parent and child are claims of one spin-off; that they disagree is worth knowing. */
  private checkClaims(row: SpinoffRow, parent: number, child: number, place: RowPlace): void {
    const key = pairKey(parent, child);
    const first = this.firstClaims.get(key);
    if (first === -1) {
      this.firstClaims.set(key, this.lines.length);
      return;
    }
    const year = this.years.get(first);
    const otherYear = row.year !== null && year !== 0 && row.year !== year;
    if (!otherYear && this.definitions.get(first) === definitionOf(row)) return;
    const there = this.linePlace(first, place);
    const what = otherYear
      ? `${there} has the year ${year}, this one ${row.year}`
      : `${there} has another type or rule`;
    const message = `A further claim that ${row.child} came from ${row.parent}: ${what}. Both are kept, and counted as one spin-off.`;
    const at = placeIn(this.context, place, otherYear ? 'year' : 'rule');
    const before = otherYear ? year : this.wordsOf.get(this.definitions.get(first));
    this.context.findings.info('claims-disagree', at, message, {
      organisation: row.child,
      sides: [
        sideOf(before || null, this.sources[first], there),
        sideOf(otherYear ? row.year : definitionWords(row) || null, row.source, rowWords(at)),
      ],
    });
  }

  /** The line of a row taken before, as seen from another. */
  private linePlace(at: number, from: RowPlace): string {
    return lineOf(this.context, { file: this.files.get(at), line: this.lines.get(at) }, from);
  }

  private checkLives(row: SpinoffRow, parent: number, child: number, place: RowPlace): void {
    const began = row.year ?? this.lives.founded.get(child);
    if (began === 0) return;
    const founded = this.lives.founded.get(parent);
    const dissolved = this.lives.dissolved.get(parent);
    const at = placeIn(this.context, place, 'year');
    const { findings } = this.context;
    const about = { organisation: row.child };
    if (founded !== 0 && began < founded) {
      const message = `${row.child} (${began}) is older than its parent ${row.parent} (${founded}); kept, but one of the years may be wrong.`;
      findings.warning('child-before-parent', at, message, about);
    }
    if (dissolved !== 0 && began > dissolved) {
      const message = `${row.child} (${began}) began after the end of its parent ${row.parent} (${dissolved}); kept, but one of the years may be wrong.`;
      findings.warning('child-after-parent', at, message, about);
    }
  }

  /** To be called after the last row: refuses cycles among the rows and what the graph holds. */
  async finish(): Promise<void> {
    const told = this.lines.length;
    await this.addStored();
    const edges = {
      nodes: this.ends.register.ids.size,
      from: Int32Array.from({ length: this.parents.length }, (_, i) => this.parents.get(i)),
      to: Int32Array.from({ length: this.children.length }, (_, i) => this.children.get(i)),
    };
    const reported = new Set<number>();
    for (const cycle of findCycles(edges, cycleLimit)) {
      const last = cycle.reduce((latest, edge) => (edge < told ? Math.max(latest, edge) : latest), -1);
      if (!reported.has(last)) this.reportCycle(cycle, told);
      reported.add(last);
    }
  }

  /** Adds the stored spin-offs that a new one could close a cycle with: those below its child. */
  private async addStored(): Promise<void> {
    const { register } = this.ends;
    const isStored = (list: NumberList) => {
      const found = new Set<number>();
      for (let i = 0; i < list.length; i++) if (register.isStored(list.get(i))) found.add(list.get(i));
      return found;
    };
    if (isStored(this.parents).size === 0) return;
    const seen = isStored(this.children);
    let frontier = [...seen];
    while (frontier.length) {
      const next: number[] = [];
      for (let i = 0; i < frontier.length; i += 5000) {
        const ids = frontier.slice(i, i + 5000).map((n) => register.ids.text(n));
        for (const { parent, child } of await this.context.stored.spinoffsOf(ids)) {
          const number = register.ids.add(child);
          register.markStored(number);
          this.add(register.ids.find(parent), number, { file: 0, line: 0 }, 0, 0);
          if (!seen.has(number)) next.push(number);
          seen.add(number);
        }
      }
      frontier = next;
    }
  }

  /** At the last row of the cycle that a file holds; the others are named. */
  private reportCycle(cycle: number[], told: number): void {
    const own = cycle.filter((edge) => edge < told).sort((a, b) => b - a);
    const last = own[0];
    if (last === undefined) return;
    const place = { file: this.files.get(last), line: this.lines.get(last) };
    const turned = [...cycle.slice(cycle.indexOf(last)), ...cycle.slice(0, cycle.indexOf(last))];
    const ids = turned.map((edge) => this.ends.register.ids.text(this.parents.get(edge)));
    ids.push(ids[0]!);
    const path =
      ids.length > shownIds
        ? [...ids.slice(0, shownIds - 2), `… ${ids.length - shownIds} more …`, ...ids.slice(-2)]
        : ids;
    const others = own.slice(1, 6).map((edge) => this.linePlace(edge, place));
    const rest = own.length < cycle.length ? [...others, 'links in the graph'] : others;
    const message =
      `This spin-off closes a cycle: ${path.join(' → ')}. Nobody descends from itself; correct or remove one of these links` +
      `${rest.length ? ` (the others: ${rest.join(', ')})` : ''}.`;
    this.context.findings.error('cycle', placeIn(this.context, place, 'child'), message);
  }
}

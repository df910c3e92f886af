import type { CareerRule, Underived, UnderivedReason } from '../../contract/careers.ts';
import { underivedReasons } from '../../contract/careers.ts';
import type { Descent } from './descent.ts';
import { type Founding, foundingsOf } from './foundings.ts';
import { type Behind, type CareerData, compareText } from './model.ts';
import { rules } from './rules.ts';

/** A claim that careers give: the founders' careers at the parent stand behind it. */
export interface Claim {
  parent: string;
  child: string;
  year: number;
  people: Behind[];
}

export interface Derived {
  /** By year, then child, then parent. */
  claims: Claim[];
  underived: Underived[];
  /** Pairs of a founder and what they founded. */
  foundings: number;
}

/** Cases shown of each reason; all are counted. */
const shownCases = 20;

class Reasons {
  private readonly found = new Map<UnderivedReason, Underived>();

  add(reason: UnderivedReason, child: string, one: { person?: string; parent?: string }): void {
    const known = this.found.get(reason) ?? { reason, count: 0, cases: [] };
    known.count++;
    if (known.cases.length < shownCases)
      known.cases.push({ child, person: one.person ?? null, parent: one.parent ?? null });
    this.found.set(reason, known);
  }

  list(): Underived[] {
    return underivedReasons.flatMap((reason) => this.found.get(reason) ?? []);
  }
}

/** The parents that a rule gives an organisation, with the careers behind each. */
function parentsOf(
  { child, year, founders }: Founding,
  rule: CareerRule,
  within: number,
  reasons: Reasons,
): Map<string, Behind[]> {
  const parents = new Map<string, Behind[]>();
  for (const founder of founders) {
    const { person } = founder;
    if (year === null) {
      reasons.add('founding-year-unknown', child, { person: person.id });
      continue;
    }
    const chosen = rules[rule].choose(founder, year, within);
    if ('reason' in chosen) {
      reasons.add(chosen.reason, child, { person: person.id });
      continue;
    }
    for (const career of chosen.careers) {
      const behind = parents.get(career.organisation) ?? [];
      behind.push({ person, career });
      parents.set(career.organisation, behind);
    }
  }
  return rules[rule].mostShared ? mostShared(parents, child, reasons) : parents;
}

function mostShared(parents: Map<string, Behind[]>, child: string, reasons: Reasons): Map<string, Behind[]> {
  const founders = (behind: Behind[]) => new Set(behind.map(({ person }) => person)).size;
  const most = Math.max(0, ...[...parents.values()].map(founders));
  for (const [parent, behind] of parents) {
    if (founders(behind) === most) continue;
    reasons.add('fewer-founders', child, { parent });
    parents.delete(parent);
  }
  return parents;
}

/**
 * The spin-offs that founders' careers give under a rule. `descent` holds those claimed already, and afterwards these as well. Linear but
 * for the search for cycles, which looks at the descendants of each new child.
 */
export function deriveClaims(
  data: CareerData,
  { rule, within, descent }: { rule: CareerRule; within: number; descent: Descent },
): Derived {
  const reasons = new Reasons();
  const foundings = foundingsOf(data);
  const named = foundings.flatMap((founding): Claim[] => {
    const parents = parentsOf(founding, rule, within, reasons);
    return [...parents].map(([parent, people]) => ({
      parent,
      child: founding.child,
      year: founding.year!,
      people,
    }));
  });
  named.sort((a, b) => a.year - b.year || compareText(a.child, b.child) || compareText(a.parent, b.parent));
  const claims = named.filter(({ parent, child, year }) => {
    const began = data.organisation(parent)?.founded ?? null;
    const isLater = began !== null && began > year;
    if (!isLater && descent.add(parent, child)) return true;
    reasons.add(isLater ? 'parent-after-child' : 'closes-cycle', child, { parent });
    return false;
  });
  const pairs = foundings.reduce((sum, { founders }) => sum + founders.length, 0);
  return { claims, underived: reasons.list(), foundings: pairs };
}

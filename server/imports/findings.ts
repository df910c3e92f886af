import type { Finding } from '../../contract/imports.ts';

/** How many findings are kept; all are counted. */
export const keptFindings = 1000;

export type Severity = Finding['severity'];
/** What a finding tells besides its place and words. */
export type About = Pick<Finding, 'organisation' | 'sides'>;
export type FindingCounts = Record<Severity, number>;

/** Where something stands: a file's name, a line and a column's name. */
export interface Place {
  file: string;
  line?: number | null;
  column?: string | null;
  /** What `line` counts where it isn't lines of text. */
  unit?: string;
  /** Lines that were joined into the row of `line`. */
  joined?: readonly number[];
  /** What the file calls the columns of the table that was made of it, where it has others. */
  called?: Readonly<Record<string, string>>;
}

/** What the user's file calls a column; null where none of its columns tells it. */
export function columnIn({ called }: Place, column: string | null): string | null {
  if (!called || column === null) return column;
  return Object.hasOwn(called, column) ? called[column]! : null;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A copy that doesn't keep the piece of file alive which the text was cut from. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}

/** Collects what a check finds: the first thousand of each severity, so that errors are never pushed out by warnings. */
export class Findings {
  readonly counts: FindingCounts = { error: 0, warning: 0, info: 0 };
  private readonly kept: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };

  /** Answers what is kept. */
  add(
    severity: Severity,
    code: string,
    place: Place,
    message: string,
    about: About = {},
  ): Finding | undefined {
    this.counts[severity]++;
    const list = this.kept[severity];
    if (list.length >= keptFindings) return undefined;
    const { file, line = null, unit, joined } = place;
    const column = columnIn(place, place.column ?? null);
    const counted = { ...(unit === undefined ? {} : { unit }), ...(joined ? { joined: [...joined] } : {}) };
    const finding = { severity, code, file, line, ...counted, column, message: ownText(message), ...about };
    list.push(finding);
    return finding;
  }

  /** Counts findings of which nothing else is told. */
  count(severity: Severity, more: number): void {
    this.counts[severity] += more;
  }

  error(code: string, place: Place, message: string, about?: About): Finding | undefined {
    return this.add('error', code, place, message, about);
  }

  warning(code: string, place: Place, message: string, about?: About): void {
    this.add('warning', code, place, message, about);
  }

  info(code: string, place: Place, message: string, about?: About): void {
    this.add('info', code, place, message, about);
  }

  /** Errors first, each severity in the order found; a thousand at most. */
  list(): Finding[] {
    return severities.flatMap((severity) => this.kept[severity]).slice(0, keptFindings);
  }
}

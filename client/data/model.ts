import type { Finding, Import, Side } from '../../contract/imports.ts';
import { csvOf } from '../ui/figures/csv.ts';

export const tables: { name: string; columns: string }[] = [
  { name: 'organisations', columns: 'id, name, kind, region, founded, dissolved, fate, …' },
  { name: 'spinoffs', columns: 'parent, child, year, type, rule, confidence, source' },
  { name: 'links', columns: 'from, to, kind, start, end, source' },
  { name: 'flows', columns: 'origin, destination, year, count, source' },
  { name: 'regions', columns: 'code, name, level, parent, country, lat, lon' },
  { name: 'people', columns: 'id, name' },
  { name: 'careers', columns: 'person, organisation, from, to, role, founder' },
  { name: 'same-as', columns: 'id, kept, name, source, at' },
];

const phases: Record<Import['phase'], string> = {
  waiting: 'Waiting for another import',
  checking: 'Checking rows',
  writing: 'Writing rows',
  publishing: 'Publishing',
  removing: 'Removing rows',
  finished: 'Finished',
};

export function isOver({ phase, state }: Import): boolean {
  return phase === 'finished' || (state !== 'queued' && state !== 'running' && phase !== 'removing');
}

const count = (n: number) => n.toLocaleString('en');

const nouns = {
  organisations: ['organisation', 'organisations'],
  links: ['link', 'links'],
  flows: ['worker flow', 'worker flows'],
  regions: ['region', 'regions'],
  people: ['person', 'people'],
  careers: ['career', 'careers'],
  merges: ['merged id', 'merged ids'],
  spinoffs: ['spin-off', 'spin-offs'],
  unchanged: ['row that was there already', 'rows that were there already'],
  rows: ['row', 'rows'],
} as const;

function counted(what: keyof typeof nouns, n: number): string {
  return `${count(n)} ${nouns[what][n === 1 ? 0 : 1]}`;
}

/** "726 organisations, 379 spin-offs": what an import holds, without what it has none of. */
export function countWords({ counts }: Import): string {
  const { rows, spinoffs, unchanged, ...others } = counts;
  const parts = (Object.entries({ ...others, spinoffs, unchanged }) as [keyof typeof nouns, number][])
    .filter(([, n]) => n > 0)
    .map(([what, n]) => counted(what, n));
  return parts.join(', ') || counted('rows', rows);
}

/** How it stands, in a sentence. */
export function stateWords(job: Import): string {
  const { done, of } = job.progress;
  const amount = of ? `${count(done)} of ${count(of)}` : count(done);
  if (!isOver(job)) return `${phases[job.phase]} · ${amount}`;
  if (job.kind === 'edit' && job.state === 'done') return 'An edit: one press takes it back.';
  if (job.state === 'undone') return 'Undone: nothing of it is left.';
  if (job.state === 'failed' && job.findings.some(({ code }) => code === 'broken-off'))
    return 'Broken off when the program ended: nothing of it was kept.';
  if (job.state === 'failed') return 'Nothing was stored.';
  if (job.counts.rows === 0 && job.dataset === null && !job.dryRun) return 'No rows: nothing was stored.';
  if (job.dryRun && job.findingCounts.error > 0)
    return 'Dry run: nothing was stored, and nothing would be until the errors are corrected.';
  return job.dryRun ? `Dry run: nothing was stored. It would bring ${countWords(job)}.` : countWords(job);
}

/** "3 errors, 1 warning". */
export function findingWords({ findingCounts }: Pick<Import, 'findingCounts'>): string {
  const { error, warning, info } = findingCounts;
  const some = (n: number, one: string, many: string) =>
    n > 0 ? [`${count(n)} ${n === 1 ? one : many}`] : [];
  const parts = [
    ...some(error, 'error', 'errors'),
    ...some(warning, 'warning', 'warnings'),
    ...some(info, 'remark', 'remarks'),
  ];
  return parts.join(', ') || 'no findings';
}

/** `organisations.csv:12 · founded`, `firms.csv:12, 15 · founded` of joined rows, `firms.xlsx, sheet links, row 7 · year`. */
export function placeOf({ file, line, unit, joined = [], column }: Finding): string {
  const lines = [line, ...joined].join(', ');
  const counted = unit ? `${file}, ${unit} ${lines}` : `${file}:${lines}`;
  const place = line === null ? file : counted;
  return column === null ? place : `${place} · ${column}`;
}

export type Severity = Finding['severity'] | 'all';

/** What findings are narrowed to; `all` for every file, or every sort. */
export interface FindingFilter {
  severity: Severity;
  file: string;
  code: string;
  text: string;
}

export const allFindings: FindingFilter = { severity: 'all', file: 'all', code: 'all', text: '' };

/** The files, or the sorts, of findings, each with how many there are, the most frequent first. */
export function choicesOf(
  findings: readonly Finding[],
  key: 'file' | 'code',
): { id: string; label: string }[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding[key], (counts.get(finding[key]) ?? 0) + 1);
  const name = (value: string) => (key === 'code' ? value.replaceAll('-', ' ') : value || 'the whole import');
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, n]) => ({ id, label: `${name(id)} (${count(n)})` }));
}

/** Who says so, after where it stands. */
function sourceWords(side: Side | undefined): string | undefined {
  return side?.place && side.place !== side.source ? `${side.place}: ${side.source}` : side?.source;
}

/** Findings as a table for spreadsheets. */
export function findingsCsv(findings: readonly Finding[], title: string, total: number): string {
  const sides = ['there', 'source there', 'here', 'source here'];
  const places = ['severity', 'kind', 'file', 'line', 'unit', 'column', 'organisation'];
  const head = [...places, ...sides, 'message', 'joined lines'];
  const rows = findings.map(({ severity, code, file, line, joined, unit, column, message, ...about }) => {
    const [there, here] = about.sides ?? [];
    return [
      ...[severity, code, file, line, unit ?? (line === null ? null : 'line'), column, about.organisation],
      ...[there?.value, sourceWords(there), here?.value, sourceWords(here), message, joined?.join(' ')],
    ].map((cell) => cell ?? null);
  });
  const notes = [`Findings of ${title}: ${count(findings.length)} of ${count(total)}`];
  return csvOf(head, rows, notes);
}

export function shownFindings(
  findings: readonly Finding[],
  { severity, file, code, text }: FindingFilter,
): Finding[] {
  const wanted = text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (severity === 'all' || finding.severity === severity) &&
      (file === 'all' || finding.file === file) &&
      (code === 'all' || finding.code === code) &&
      `${placeOf(finding)} ${finding.code} ${finding.message}`.toLowerCase().includes(wanted),
  );
}

import type { Import } from '../../contract/imports.ts';
import { Fault } from '../fault.ts';

/** An import that failed as a Fault 422 which names the first error and holds all that were kept. */
export function failure({ findings, findingCounts }: Import, what: string): Fault {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, unit, column, message }) => ({
      ...(file ? { file } : {}),
      ...(line === null ? {} : { line }),
      ...(unit === undefined ? {} : { unit }),
      ...(column === null ? {} : { column }),
      message,
    }));
  const [first] = errors;
  const broken = findings.find(({ code }) => code === 'database-unavailable' || code === 'defect');
  if (broken?.code === 'defect') return new Fault(500, 'defect', broken.message);
  if (broken) return new Fault(503, 'database-unavailable', broken.message, { retryAfter: 5 });
  if (!first) return new Fault(409, 'cancelled', `The import of ${what} was cancelled; nothing is stored.`);
  const where = [first.file, first.line && `${first.unit ?? 'line'} ${first.line}`, first.column]
    .filter(Boolean)
    .join(', ');
  const more = findingCounts.error > 1 ? ` (${findingCounts.error} errors in all)` : '';
  const message = `Nothing was imported. ${where ? `${where}: ` : ''}${first.message}${more}`;
  return new Fault(422, 'import-failed', message, { errors });
}

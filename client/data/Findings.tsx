import { useState } from 'react';
import type { Import } from '../../contract/imports.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { findingWords, placeOf, type Severity, shownFindings } from './model.ts';

const severities: { id: Severity; label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'error', label: 'Errors' },
  { id: 'warning', label: 'Warnings' },
  { id: 'info', label: 'Remarks' },
];
const signs = { error: '✕ Error', warning: '! Warning', info: 'i Remark' };

/** Every finding with its place; what is too much is said. */
export function Findings({ job }: { job: Pick<Import, 'findings' | 'findingCounts'> }) {
  const [severity, setSeverity] = useState<Severity>('all');
  const [text, setText] = useState('');
  const { findings, findingCounts } = job;
  const total = findingCounts.error + findingCounts.warning + findingCounts.info;
  if (total === 0) return null;
  const shown = shownFindings(findings, severity, text);
  return (
    <details className="data-findings" open={findingCounts.error > 0}>
      <summary>{findingWords(job)}</summary>
      <div className="data-findings-tools">
        <Segmented label="Severity" hideLabel options={severities} value={severity} onChange={setSeverity} />
        <TextField
          label="Find in findings"
          hideLabel
          search
          value={text}
          onChange={setText}
          placeholder="File, column, word …"
        />
        <span className="data-quiet" role="status">
          {shown.length.toLocaleString('en')} shown
          {findings.length < total ? ` of the first ${findings.length.toLocaleString('en')}` : ''}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="data-scroll" aria-label="Findings" tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Severity</th>
              <th scope="col">Place</th>
              <th scope="col">What, and what to do</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((finding, i) => (
              <tr key={i}>
                <td className={`data-severity data-severity-${finding.severity}`}>
                  {signs[finding.severity]}
                </td>
                <td className="data-place">{placeOf(finding)}</td>
                <td>{finding.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

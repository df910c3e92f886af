import { useState } from 'react';
import { freeId } from '../../contract/ids.ts';
import type { Import } from '../../contract/imports.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TextField } from '../ui/TextField.tsx';
import { FindingRow } from './FindingRow.tsx';
import {
  allFindings,
  choicesOf,
  type FindingFilter,
  findingsCsv,
  findingWords,
  type Severity,
  shownFindings,
} from './model.ts';

const severities: { id: Severity; label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'error', label: 'Errors' },
  { id: 'warning', label: 'Warnings' },
  { id: 'info', label: 'Remarks' },
];

interface ChoiceProps {
  label: string;
  findings: Import['findings'];
  field: 'file' | 'code';
  value: string;
  onChange: (value: string) => void;
}

/** Narrows findings to one file or sort, where there are several. */
function Choice({ label, findings, field, value, onChange }: ChoiceProps) {
  const options = choicesOf(findings, field);
  if (options.length < 2) return null;
  return (
    <Select
      label={label}
      options={[{ id: 'all', label: 'All' }, ...options]}
      value={value}
      onChange={onChange}
    />
  );
}

interface FindingsProps {
  job: Pick<Import, 'title' | 'findings' | 'findingCounts'>;
  isStored: boolean;
}

/** Every finding with its place; what is too much is said. */
export function Findings({ job, isStored }: FindingsProps) {
  const [filter, setFilter] = useState(allFindings);
  const change = (part: Partial<FindingFilter>) => setFilter((before) => ({ ...before, ...part }));
  const { findings, findingCounts } = job;
  const total = findingCounts.error + findingCounts.warning + findingCounts.info;
  if (total === 0) return null;
  const shown = shownFindings(findings, filter);
  const save = () => {
    const csv = findingsCsv(shown, job.title, total);
    saveFile(
      new Blob([csv], { type: 'text/csv' }),
      `offshoot-findings-${freeId(job.title, [])}-${new Date().toISOString().slice(0, 10)}.csv`,
    );
  };
  return (
    <details className="data-findings" open={findingCounts.error > 0}>
      <summary>{findingWords(job)}</summary>
      <div className="data-findings-tools">
        <Segmented
          label="Severity"
          hideLabel
          options={severities}
          value={filter.severity}
          onChange={(severity) => change({ severity })}
        />
        <Choice
          label="File"
          findings={findings}
          field="file"
          value={filter.file}
          onChange={(file) => change({ file })}
        />
        <Choice
          label="Kind"
          findings={findings}
          field="code"
          value={filter.code}
          onChange={(code) => change({ code })}
        />
        <TextField
          label="Find in findings"
          hideLabel
          search
          value={filter.text}
          onChange={(text) => change({ text })}
          placeholder="File, column, word …"
        />
        <span className="data-quiet" role="status">
          {shown.length.toLocaleString('en')} shown
          {findings.length < total ? ` of the first ${findings.length.toLocaleString('en')}` : ''}
        </span>
      </div>
      <Button look="quiet" onPress={save} isDisabled={shown.length === 0}>
        Save these as CSV
      </Button>
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
              <FindingRow key={i} finding={finding} isStored={isStored} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

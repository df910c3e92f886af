import { type ReactNode, useState } from 'react';
import type { Import } from '../../contract/imports.ts';
import { useHealth } from '../api/health.ts';
import { keepToken, readToken } from '../api/token.ts';
import { Empty, ErrorState, Loading, Notice } from '../ui/States.tsx';
import { TextField } from '../ui/TextField.tsx';
import './data.css';
import { Downloads } from './Downloads.tsx';
import { ImportItem } from './ImportItem.tsx';
import { NewImport } from './NewImport.tsx';
import { useImportList, useRefreshAll } from './useImports.ts';

/** How writing stands: read-only is said, a token is asked for. */
function Writing({ writing }: { writing: 'open' | 'token' | 'read-only' | undefined }) {
  const [token, setToken] = useState(readToken);
  if (writing === 'read-only') {
    return (
      <Notice tone="warn">This program is read-only: data can be looked at and exported, not changed.</Notice>
    );
  }
  if (writing !== 'token') return null;
  const change = (text: string) => {
    setToken(text);
    keepToken(text);
  };
  return (
    <TextField
      label="Token for changing data"
      type="password"
      value={token}
      onChange={change}
      description="Whoever runs this program has it. It is kept for this tab only."
    />
  );
}

interface ImportsProps {
  started: Import[];
  isAllowed: boolean;
  onGone: (id: string) => void;
}

function Imports({ started, isAllowed, onGone }: ImportsProps) {
  const { data, error, refetch } = useImportList();
  if (!data && error)
    return <ErrorState what="The imports could not be read." error={error} onRetry={refetch} />;
  if (!data) return <Loading what="Reading the imports" />;
  const listed = new Set(data.imports.map((job) => job.id));
  const all = [...started.filter((job) => !listed.has(job.id)), ...data.imports];
  if (all.length === 0) {
    return (
      <Empty title="No data yet">
        Import tables, or start the program with OFFSHOOT_SEED=on for the shipped data.
      </Empty>
    );
  }
  return (
    <ul className="data-list">
      {all.map((job) => (
        <ImportItem
          key={job.id}
          job={job}
          isAllowed={isAllowed}
          isNew={started.some(({ id }) => id === job.id)}
          onGone={() => onGone(job.id)}
        />
      ))}
    </ul>
  );
}

/** Data in and out: data sets and imports, new files, exports; then what other features make of the data. */
export function DataSetsView({ children }: { children?: ReactNode }) {
  const { health } = useHealth();
  const refresh = useRefreshAll();
  const [started, setStarted] = useState<Import[]>([]);
  const isAllowed = health?.writing !== 'read-only';
  return (
    <div className="data">
      <div className="data-side">
        <Writing writing={health?.writing} />
        <NewImport
          isAllowed={isAllowed}
          onJob={(job) => {
            setStarted((before) => [job, ...before]);
            refresh();
          }}
        />
        <Downloads />
      </div>
      <div className="data-main">
        <section aria-labelledby="data-sets">
          <h2 id="data-sets">Data sets and imports</h2>
          <Imports
            started={started}
            isAllowed={isAllowed}
            onGone={(id) => setStarted((before) => before.filter((job) => job.id !== id))}
          />
        </section>
        {children}
      </div>
    </div>
  );
}

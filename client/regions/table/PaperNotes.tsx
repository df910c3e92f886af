import { useAppState } from '../../state/store.ts';
import { sourceLine } from '../../ui/figures/document.ts';
import { figureNotes } from '../../ui/figures/picture.ts';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { useSources } from '../useSources.ts';

interface Props {
  convention: string;
  dataVersion: number;
}

/** What a printed table has to say beside its rows: how it is counted, of what, when and from where. */
export function PaperNotes({ convention, dataVersion }: Props) {
  const [{ filter }] = useAppState();
  const names = useFilterNames();
  const { sources } = useSources();
  const day = new Date().toISOString().slice(0, 10);
  return (
    <footer className="regions-paper">
      {[convention, ...figureNotes(filter, dataVersion, day, names), ...sourceLine(sources)].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </footer>
  );
}

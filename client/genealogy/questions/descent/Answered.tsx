import { useMemo } from 'react';
import { makeFocus, select } from '../../../state/changes.ts';
import { useAppState } from '../../../state/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { figureNotes } from '../../../ui/figures/picture.ts';
import { SaveFigures } from '../../../ui/figures/SaveFigures.tsx';
import { focusDrawingSoon } from '../../../ui/focus-view.ts';
import { Info } from '../../../ui/Info.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { changeGenealogy } from '../../model/changes.ts';
import type { SeenFrom } from '../../model/stay.ts';
import { SeenFromChoice } from '../../view/SeenFromChoice.tsx';
import { useRegions } from '../../view/useRegions.ts';
import { descentColumns } from './columns.tsx';
import { descentCsv } from './csv.ts';
import { type Descent, descendantsIn, type Place } from './model.ts';
import { convention, descentWords } from './words.ts';

const placeLabels: Record<Place, string> = {
  all: 'All',
  inside: 'In its region',
  elsewhere: 'Left it',
  unknown: 'Not known',
};
const places = ['all', 'inside', 'elsewhere', 'unknown'] as const;

/** From where it is told who left, and who of them is listed. */
function Tools({ descent, seenFrom }: { descent: Descent; seenFrom: SeenFrom }) {
  const [{ genealogy }, update] = useAppState();
  const { root, descendants } = descent;
  const options = places.map((id) => ({
    id,
    label: `${placeLabels[id]} ${descendantsIn(descendants, seenFrom, id).length}`,
  }));
  return (
    <>
      <SeenFromChoice focus={root.name} value={seenFrom} />
      <Segmented
        label="Where"
        hideLabel
        options={options}
        value={genealogy.where}
        onChange={(where) => update(changeGenealogy({ where }))}
      />
    </>
  );
}

/** The way to the drawing, coloured by what is seen here. */
function DrawButton({ root, seenFrom }: { root: string; seenFrom: SeenFrom }) {
  const [, update] = useAppState();
  function draw(): void {
    const drawn = { direction: 'descendants', colour: 'scope', tree: true, seenFrom } as const;
    update((state) => changeGenealogy(drawn)(makeFocus(root)(state)));
    focusDrawingSoon();
  }
  return (
    <Button look="primary" onPress={draw}>
      Draw in the time tree
    </Button>
  );
}

function Listed({ descent, dataVersion }: { descent: Descent; dataVersion: number }) {
  const [{ genealogy, selection, filter }, update] = useAppState();
  const regions = useRegions();
  const { root, descendants } = descent;
  const seenFrom = genealogy.seenFrom ?? 'focus';
  const rows = descendantsIn(descendants, seenFrom, genealogy.where);
  const columns = useMemo(() => descentColumns(root.name, regions), [root.name, regions]);
  const notes = () => [
    ...Object.values(descentWords(descent)),
    convention,
    ...figureNotes(filter, dataVersion, new Date().toISOString().slice(0, 10)),
  ];
  return (
    <>
      <header>
        <Tools descent={descent} seenFrom={seenFrom} />
        <span className="genealogy-tools">
          <SaveFigures name={`descendants-${root.id}`} csv={() => descentCsv(rows, regions, notes())} />
          <DrawButton root={root.id} seenFrom={seenFrom} />
        </span>
      </header>
      <DataTable
        label={`Descendants of ${root.name}`}
        rows={rows}
        columns={columns}
        keyOf={({ organisation }) => organisation.id}
        firstSort={{ column: 'generation', descending: false }}
        selected={new Set(selection)}
        onChoose={({ organisation }) => update(select([organisation.id]))}
      />
    </>
  );
}

/** Who descends from an organisation: in sentences, and each with its region. */
export function Answered({ descent, dataVersion }: { descent: Descent; dataVersion: number }) {
  const { all, focus, parent } = descentWords(descent);
  if (descent.descendants.length === 0)
    return (
      <p className="genealogy-convention">{descent.root.name} has no known spin-offs under this filter.</p>
    );
  return (
    <section className="genealogy-descendants" aria-label="Answer">
      <p className="genealogy-answer" aria-live="polite">
        <strong>{all}</strong> {focus} <span className="genealogy-answer-further">{parent}</span>{' '}
        <Info about="who stayed and who left">{convention}</Info>
      </p>
      <Listed descent={descent} dataVersion={dataVersion} />
    </section>
  );
}

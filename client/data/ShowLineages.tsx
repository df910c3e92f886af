import { everything } from '../../contract/filter.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';

/** Leads from a data set to the organisations that most of its spin-offs came from. */
export function ShowLineages({ dataset, title }: { dataset: string; title: string }) {
  const [, update] = useAppState();
  const show = () =>
    update((state) => ({
      ...state,
      view: 'genealogy',
      filter: { ...everything, dataset: [dataset] },
      genealogy: { ...state.genealogy, question: 'progenitors' },
    }));
  return (
    <Button onPress={show} aria-label={`Show genealogies of ${title}`}>
      Show genealogies
    </Button>
  );
}

import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { definitionWords } from '../model/facts.ts';
import './selected.css';

/** Says that only spin-offs under one definition are drawn, and lets all be drawn again. */
export function OnlyBar() {
  const [{ genealogy }, update] = useAppState();
  const { rule, type, relatedTo } = genealogy;
  if ((rule === null && type === null) || relatedTo !== null) return null;
  return (
    <section className="genealogy-selected" aria-label="Definition">
      <span>Only spin-offs {definitionWords({ rule, type })}, as their leading claim has it.</span>
      <Button onPress={() => update(changeGenealogy({ rule: null, type: null }))}>Draw all spin-offs</Button>
      <Button look="quiet" onPress={() => update(changeGenealogy({ question: 'definitions' }))}>
        Other definitions
      </Button>
    </section>
  );
}

import { makeFocus, openView, relateTo } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { focusDrawingSoon } from '../../ui/focus-view.ts';
import { Select } from '../../ui/Select.tsx';
import { collapse, compare, expand, standUnder } from '../model/changes.ts';
import type { Plan } from '../model/drawing.ts';
import { lifeOf } from '../model/life.ts';
import './selected.css';

interface Props {
  id: string;
  plan: Plan;
  focus: string;
  chips: readonly { kind: string; open: boolean }[];
}

/** Under which of several parents it stands. */
function ParentChoice({ id, plan }: Pick<Props, 'id' | 'plan'>) {
  const [, update] = useAppState();
  const links = plan.kin.parents.get(id) ?? [];
  const chosen = plan.primary.get(id)?.parent;
  if (links.length < 2 || chosen === undefined) return null;
  const options = links.map(({ parent }) => ({
    id: parent,
    label: plan.kin.organisations.get(parent)?.name ?? parent,
  }));
  return (
    <Select
      label="Under"
      options={options}
      value={chosen}
      onChange={(parent) => update(standUnder(id, parent))}
    />
  );
}

/** Draws its genealogy and lets the keyboard walk there. */
function FocusButton({ id, children }: { id: string; children: string }) {
  const [, update] = useAppState();
  return (
    <Button
      onPress={() => {
        update(makeFocus(id));
        focusDrawingSoon();
      }}
    >
      {children}
    </Button>
  );
}

/** What can be done with the selected organisation here. */
export function SelectionBar({ id, plan, focus, chips }: Props) {
  const [{ selection, genealogy }, update] = useAppState();
  const { kin } = plan;
  const second = selection.length === 2 ? selection[1] : undefined;
  const organisation = kin.organisations.get(id);
  const focusName = kin.organisations.get(focus)?.name ?? focus;
  if (!organisation) return null;
  const hasChildren = (kin.children.get(id)?.length ?? 0) > 0;
  const isFolded = chips.some((chip) => !chip.open);
  const canFold = hasChildren && !chips.some((chip) => chip.kind === 'collapsed');
  return (
    <section className="genealogy-selected" aria-label={`Selected: ${organisation.name}`}>
      <strong>{organisation.name}</strong>
      <span className="genealogy-life">{lifeOf(organisation)}</span>
      {id === focus ? null : <FocusButton id={id}>Make it the focus</FocusButton>}
      {isFolded ? <Button onPress={() => update(expand(id, chips))}>Expand</Button> : null}
      {canFold ? <Button onPress={() => update(collapse(id, chips))}>Collapse</Button> : null}
      {second !== undefined && second !== focus && id !== focus ? (
        <Button onPress={() => update(compare(second, id))}>How are these two related?</Button>
      ) : id === focus || id === genealogy.relatedTo ? null : (
        <Button onPress={() => update(relateTo(id))}>How related to {focusName}?</Button>
      )}
      <ParentChoice id={id} plan={plan} />
    </section>
  );
}

/** The selected organisation is not in this lineage. */
export function ElsewhereBar({ id, name, focusName }: { id: string; name: string; focusName: string }) {
  const [, update] = useAppState();
  return (
    <section className="genealogy-selected" aria-label={`Selected: ${name}`}>
      <strong>{name}</strong>
      <span className="genealogy-life">not in this lineage</span>
      <FocusButton id={id}>Draw its genealogy</FocusButton>
      <Button onPress={() => update(relateTo(id))}>How related to {focusName}?</Button>
      <Button look="quiet" onPress={() => update(openView('network'))}>
        See its network
      </Button>
    </section>
  );
}

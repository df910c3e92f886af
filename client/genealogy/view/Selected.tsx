import { getOrganisation } from '../../../contract/organisations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAppState } from '../../state/store.ts';
import type { Plan } from '../model/drawing.ts';
import { ElsewhereBar, SelectionBar } from './SelectionBar.tsx';

interface Props {
  plan: Plan;
  focus: string;
  chipsOf(id: string): readonly { kind: string; open: boolean }[];
}

/** A strip about what is selected, whether it is in the drawing or not. */
export function Selected({ plan, focus, chipsOf }: Props) {
  const [{ selection }] = useAppState();
  const id = selection[0];
  const isHere = id !== undefined && plan.kin.organisations.has(id);
  const elsewhere = useAnswer(getOrganisation, { params: { id: id ?? '' } }, id !== undefined && !isHere);
  if (id === undefined) return null;
  if (isHere) return <SelectionBar id={id} plan={plan} focus={focus} chips={chipsOf(id)} />;
  if (elsewhere.data?.id !== id) return null;
  const focusName = plan.kin.organisations.get(focus)?.name ?? focus;
  return <ElsewhereBar id={id} name={elsewhere.data.name} focusName={focusName} />;
}

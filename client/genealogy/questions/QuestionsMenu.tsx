import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { questions } from './catalogue.ts';

/** From the time tree to the questions: how two are related, and those about all spin-offs. */
export function QuestionsMenu() {
  const [, update] = useAppState();
  const entries = questions.map(({ id, label, asks }) => ({ id, label, hint: asks }));
  function ask(id: string): void {
    const question = questions.find((one) => one.id === id);
    if (question) update(changeGenealogy({ question: question.id }));
  }
  return (
    <Menu label="Questions" heading="Ask" entries={entries} onAction={ask}>
      <Button look="quiet">Questions</Button>
    </Menu>
  );
}

import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { changeGenealogy } from '../model/changes.ts';
import { questions } from './catalogue.ts';

/** From the time tree to the questions about all spin-offs. */
export function QuestionsMenu() {
  const [, update] = useAppState();
  const entries = questions.map(({ id, label, asks }) => ({ id, label, hint: asks }));
  function ask(id: string): void {
    const question = questions.find((one) => one.id === id);
    if (question) update(changeGenealogy({ question: question.id }));
  }
  return (
    <Menu
      label="Questions about all spin-offs"
      heading="Ask of all spin-offs"
      entries={entries}
      onAction={ask}
    >
      <Button look="quiet">Questions</Button>
    </Menu>
  );
}

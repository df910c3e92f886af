import { useAppState } from '../../state/store.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { changeGenealogy } from '../model/changes.ts';
import { questions } from './catalogue.ts';
import type { Question } from './question.ts';
import '../../ui/figures/print.css';
import '../view/toolbar.css';
import './questions.css';
import './print.css';

/** One question with its answer; the time tree is one press away. */
export function QuestionsView({ question }: { question: Question }) {
  const [, update] = useAppState();
  const isNarrow = useMedia('(max-width: 720px)');
  const Choice = isNarrow ? Select : Segmented;
  const options = [{ id: 'tree' as const, label: 'Time tree' }, ...questions];
  return (
    <section className="genealogy genealogy-questions" aria-label={question.label}>
      <header className="genealogy-head">
        <div className="genealogy-title">
          <h1>{question.asks}</h1>
        </div>
      </header>
      <div className="genealogy-toolbar">
        <Choice
          label="Shown"
          hideLabel
          options={options}
          value={question.id}
          onChange={(id) => update(changeGenealogy({ question: id }))}
        />
      </div>
      <question.Answer />
    </section>
  );
}

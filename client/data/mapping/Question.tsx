import { Button } from '../../ui/Button.tsx';
import type { Standing } from './useMapping.ts';

const words: Record<Standing, string> = {
  guessed: '',
  known: 'A sheet with these columns was mapped before: this one is mapped the same way.',
  kept: 'Kept in this browser: the next sheet with these columns is mapped this way.',
  unkept: 'This browser keeps nothing: the next sheet with these columns has to be mapped again.',
};

interface QuestionProps {
  standing: Standing;
  onGuess: () => void;
}

/** What is asked, and whether it need be asked again for the next sheet. */
export function Question({ standing, onGuess }: QuestionProps) {
  return (
    <>
      {standing === 'known' ? null : (
        <p>This is none of the tables. What is each row, and which column holds what?</p>
      )}
      <p role="status" className="data-quiet">
        {words[standing]}{' '}
        {standing === 'known' ? (
          <Button look="link" onPress={onGuess}>
            Guess by the names instead
          </Button>
        ) : null}
      </p>
    </>
  );
}

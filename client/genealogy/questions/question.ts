import type { ComponentType } from 'react';
import type { GenealogyState } from '../../state/state.ts';

/** A question about all spin-offs that the filter leaves, and the view that answers it. One file or folder each; adding one touches two. */
export interface Question {
  id: Exclude<GenealogyState['question'], 'tree'>;
  label: string;
  /** The question itself, in a sentence. */
  asks: string;
  Answer: ComponentType;
}

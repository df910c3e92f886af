import type { Kind } from '../../contract/vocabulary.ts';
import { Sign } from '../ui/Legend.tsx';
import { kindColour, kindShape } from '../ui/palette.ts';
import { useTheme } from '../ui/theme.ts';

/** Form and colour of a kind of organisation; a region is a ring. */
export function KindSign({ kind }: { kind: Kind | 'region' }) {
  const theme = useTheme();
  if (kind === 'region') return <span className="shell-region-sign" aria-hidden="true" />;
  return <Sign colour={kindColour(kind, theme)} shape={kindShape[kind]} />;
}

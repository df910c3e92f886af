import { composePicture } from '../graph/picture/compose.ts';
import { picturePng } from '../graph/picture/png.ts';
import { pictureSvg } from '../graph/picture/svg.ts';
import type { GraphView } from '../graph/view.ts';
import { useAppState } from '../state/store.ts';
import { saveFile } from '../ui/save-file.ts';
import { useTheme } from '../ui/theme.ts';
import { announce } from '../ui/toasts.ts';
import { legendOf } from './legend.ts';
import { pictureText } from './pictures.ts';
import { drawingColours } from './useGraph.ts';
import type { NetworkAnswer } from './useNetwork.ts';

/** Saves the whole drawing as a picture. */
export function useSavePicture(
  view: GraphView | undefined,
  answer: NetworkAnswer,
  sizeTitle: string | undefined,
) {
  const [{ filter }] = useAppState();
  const theme = useTheme();
  const { network, model } = answer;
  return async (format: 'svg' | 'png') => {
    if (!view || !network || !model) return;
    const now = new Date();
    const drawn = { organisations: model.organisations.length, links: model.links.length };
    const words = pictureText(network, drawn, filter, legendOf(model, sizeTitle, theme), now);
    const font = getComputedStyle(document.body).fontFamily;
    const picture = composePicture(view.scene(), words, drawingColours(document.body), font, view.measure);
    const name = `offshoot-network-${now.toISOString().slice(0, 10)}.${format}`;
    try {
      const file =
        format === 'svg'
          ? new Blob([pictureSvg(picture)], { type: 'image/svg+xml' })
          : await picturePng(picture);
      saveFile(file, name);
      announce(`Saved ${name}.`);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error), 'error');
    }
  };
}

import { recoloured } from '../graph/picture/scene-shapes.ts';
import type { GraphView } from '../graph/view.ts';
import { useAppState } from '../state/store.ts';
import { pictureFile } from '../ui/figures/files.ts';
import { createMeasure } from '../ui/figures/measure.ts';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { saveFile } from '../ui/save-file.ts';
import { announce } from '../ui/toasts.ts';
import { legendOf } from './legend.ts';
import { nameOfDrawn, namesWithDrawn } from './names.ts';
import { networkPicture, pictureFileName, pictureNotes } from './pictures.ts';
import type { NetworkAnswer } from './useNetwork.ts';
import { count } from './words.ts';

export type PictureFormat = 'svg' | 'png' | 'pdf';

/** Saves the whole drawing as a picture: on white, in the colours of the light theme whatever the page is in. */
export function useSavePicture(
  view: GraphView | undefined,
  answer: NetworkAnswer,
  sizeTitle: string | undefined,
) {
  const [{ filter, network: state }] = useAppState();
  const names = useFilterNames();
  return async (format: PictureFormat) => {
    const [{ network }, model] = [answer, answer.printed()];
    if (!view || !network || !model) return;
    if (answer.isFormer || answer.measured.isFormer) {
      announce('The drawing is not ready: wait until it shows what the filter says.', 'error');
      return;
    }
    const day = new Date().toISOString().slice(0, 10);
    const legend = legendOf(model, sizeTitle, 'light');
    const around = filter.around?.map(nameOfDrawn(model)).join(', ');
    const picture = networkPicture({
      scene: recoloured(view.scene(), model.graph),
      legend,
      title: around ? `Network around ${around}` : 'Network of organisations',
      facts: `${count(model.organisations.length, 'organisation')}, ${count(model.links.length, 'link')}`,
      notes: pictureNotes(network, filter, legend, namesWithDrawn(model, names), day),
      measure: createMeasure(),
    });
    const name = `${pictureFileName(filter, state.boxes, day)}.${format}`;
    try {
      const { file, remark } = await pictureFile(picture, format);
      saveFile(file, name);
      announce(`Saved ${name}.${remark}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      announce(`The picture could not be saved. ${reason}`, 'error');
    }
  };
}

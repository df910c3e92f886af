import { z } from 'zod';
import type { AppState } from '../../state/state.ts';
import { type Decoded, decodeState, encodeState } from '../../url.ts';

const format = 1;

const SavedView = z.object({
  offshoot: z.literal('view'),
  format: z.number().int(),
  title: z.string(),
  /** The address below the origin: it holds the whole state, and is read as one that was shared. */
  address: z.string().startsWith('/'),
  dataVersion: z.number().int().nullable(),
  savedAt: z.iso.datetime(),
});

/** What a saved view was opened to. */
export interface OpenedView extends Decoded {
  title: string;
  savedAt: string;
}

/** A file of the view on screen. */
export function saveView(state: AppState, title: string, dataVersion: number | undefined): string {
  const saved: z.infer<typeof SavedView> = {
    offshoot: 'view',
    format,
    title,
    address: encodeState(state),
    dataVersion: dataVersion ?? null,
    savedAt: new Date().toISOString(),
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** The view that a file holds, or why it holds none. */
export function openView(text: string): OpenedView | { problem: string } {
  const notOne = { problem: 'This file is not a saved view of Offshoot; nothing was changed.' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return notOne;
  }
  const head = SavedView.pick({ offshoot: true, format: true }).safeParse(content);
  if (!head.success) return notOne;
  if (head.data.format > format) {
    return { problem: 'This view was saved by a newer version of Offshoot. Update this one to open it.' };
  }
  const saved = SavedView.safeParse(content);
  if (!saved.success) {
    const where = saved.error.issues[0]?.path.join('.');
    return { problem: `This saved view is damaged (${where}); nothing was changed.` };
  }
  const { address, dataVersion, title, savedAt } = saved.data;
  const [pathname = '', search = ''] = address.split(/\?(.*)/s);
  return { ...decodeState(pathname, search), dataVersion: dataVersion ?? undefined, title, savedAt };
}

/** A file name of a title. */
export function fileNameOfView(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain.slice(0, 80)}.offshoot.json`;
}

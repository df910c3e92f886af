/** Lower case and without accents, so that "goteborg" finds Göteborg. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Not drawn yet. */
export function GenealogyView() {
  return null;
}

const escapes: Record<string, string> = { t: '\t', n: '\n', r: '\r' };

/** A term as SPARQL results have it in TSV, `<iri>`, `"text"@en` or `"1990-…"^^<type>`, as a plain value; any other cell as it is. */
export function plainTerm(cell: string): string {
  const iri = /^<(.*)>$/.exec(cell)?.[1];
  if (iri !== undefined) return iri;
  const text = /^"((?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^<.*>)?$/.exec(cell)?.[1];
  return text === undefined ? cell : text.replaceAll(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}

/** Lines of a text that comes in pieces, each as its cells: tabs alone part them, as none has one in it. */
export async function* tsvRows(pieces: AsyncIterable<string>): AsyncGenerator<string[][]> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/\r?\n/);
    rest = lines.pop()!;
    yield lines.map((line) => line.split('\t').map((cell) => plainTerm(cell.trim())));
  }
  if (rest !== '') yield [rest.split('\t').map((cell) => plainTerm(cell.trim()))];
}

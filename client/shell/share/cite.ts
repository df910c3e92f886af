import type { Provenance } from '../../../contract/exports.ts';

/** What a citation names. */
export interface Cited {
  title: string;
  /** With the data version. */
  address: string;
  provenance: Provenance;
}

/** `a sentence.`: with one full stop at its end. */
const sentence = (text: string) => `${text.trim().replace(/\.+$/, '')}.`;

function dataSets({ datasets }: Provenance): string[] {
  return datasets.map(({ title, version, licence, citation }) => {
    const told = citation ?? [title, version].filter(Boolean).join(', version ');
    const isSaid = licence === null || told.replaceAll(' ', '-').includes(licence.replaceAll(' ', '-'));
    return isSaid ? sentence(told) : `${sentence(told)} ${sentence(licence)}`;
  });
}

function dateWords(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The view as a sentence of a list of references. */
export function citationText({ title, address, provenance }: Cited): string {
  const { program, dataVersion, date, filter } = provenance;
  const parts = [
    sentence(title),
    `${program}, data version ${dataVersion}, ${dateWords(date)}.`,
    `Filter: ${sentence(filter)}`,
    ...dataSets(provenance).map((told) => `Data: ${told}`),
    address,
  ];
  return parts.join(' ');
}

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX reads it. */
function tex(text: string): string {
  return text.replaceAll(/[\\{}%&#_$~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/** Letters and digits with hyphens between. */
function keyOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** The same as an entry of BibTeX. An address holds neither braces nor backslashes: they are percent-encoded. */
export function bibtex({ title, address, provenance }: Cited): string {
  const { program, dataVersion, date, filter } = provenance;
  const note = [`Data version ${dataVersion}.`, `Filter: ${sentence(filter)}`, ...dataSets(provenance)];
  const fields = {
    title: `{${tex(title)}}`,
    howpublished: tex(program),
    year: date.slice(0, 4),
    url: address,
    urldate: date,
    note: tex(note.join(' ')),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} = {${value}}`);
  return `@misc{${keyOf(title)}-v${dataVersion},\n${lines.join(',\n')}\n}\n`;
}

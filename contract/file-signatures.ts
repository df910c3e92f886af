interface Signature {
  bytes: readonly number[];
  what: string;
}

/** First bytes of what is not a table, however it is named. */
const signatures: readonly Signature[] = [
  { bytes: [0x1f, 0x8b], what: 'a gzip archive. Unpack it first' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP archive or a workbook (XLSX). Let its name end in .xlsx if it is a workbook; unpack an archive',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old workbook (XLS), or one with a password. Save it as XLSX, without',
  },
  { bytes: [0x4d, 0x5a, 0x90], what: 'a Windows program' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF. Export its tables as CSV UTF-8' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
];

/** What a file is by its first bytes, and what to do with it, where that is no text. */
export function otherThanText(head: Uint8Array): string | undefined {
  return signatures.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))?.what;
}

import { otherThanText } from '../../../contract/file-signatures.ts';
import { FileFault } from './file-fault.ts';

const utf8Remedy = 'Save it as "CSV UTF-8 (comma separated)" and import that.';

function startsWith(head: Buffer, bytes: number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}

function isUtf16(head: Buffer): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return head.length >= 8 && nuls > head.length / 4;
}

/** Refuses what can be told by a file's first bytes to be no text, or none in UTF-8. `wanted`: what the file should be. */
export function checkText(head: Buffer, wanted: { code: string; name: string; remedy: string }): void {
  const found = otherThanText(head);
  if (found) throw new FileFault(wanted.code, null, `This is not ${wanted.name} but ${found}.`);
  if (isUtf16(head.subarray(0, 64))) {
    throw new FileFault('utf-16', null, `The file is encoded in UTF-16, not UTF-8. ${wanted.remedy}`);
  }
}

/** Refuses what can be told by a file's first bytes not to be a CSV table in UTF-8. */
export function checkSignature(head: Buffer): void {
  checkText(head, { code: 'not-csv', name: 'a CSV table', remedy: utf8Remedy });
  if (head.includes(0x0d) && !head.includes(0x0a) && head.length > 0) {
    const message = `The lines end in a carriage return alone. ${utf8Remedy}`;
    throw new FileFault('line-ends', null, message);
  }
}

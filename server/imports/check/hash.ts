import { hash } from 'node:crypto';

/** Between the parts of a key: no text a table holds has it in practice, and if one did, only its own row would be taken for another. */
const separator = '\u001f';

type Part = string | number | boolean | null | undefined;

/**
 * 80 bits of SHA-1 in hexadecimal over the parts: the same parts always give the same text, and among ten million different ones two
 * alike are not to be expected (less than one in ten thousand million).
 */
export function hashOf(parts: readonly Part[]): string {
  return hash('sha1', parts.map((part) => part ?? '').join(separator), 'hex').slice(0, 20);
}

/** 32 bits over the values of a row, to tell apart two rows under one id. */
export function contentHash(values: object): number {
  let code = 0x811c9dc5;
  for (const value of Object.values(values)) {
    const text = value === null ? '' : String(value);
    for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
    code = Math.imul(code ^ 0x1f, 0x01000193);
  }
  return code;
}

/** What XML 1.0 cannot hold: control characters but tab, line feed and return, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Anything that is not written as it is. Few texts have any, and one look is quicker than five. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside an element or an attribute. Line breaks are kept in both; what XML cannot hold becomes U+FFFD. */
export function xml(text: string | number): string {
  const written = String(text);
  if (!special.test(written)) return written;
  return written
    .replaceAll(impossible, '\ufffd')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign]!)
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

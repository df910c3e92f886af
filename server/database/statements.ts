/**
 * The statements of a schema file. A line that starts with `//` is a comment; a statement ends with a semicolon at the end of a line.
 */
export function splitStatements(text: string): string[] {
  const code = text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
  return code
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

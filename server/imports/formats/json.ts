import Tokenizer from '@streamparser/json/tokenizer.js';
import TokenParser from '@streamparser/json/tokenparser.js';
import TokenType from '@streamparser/json/utils/types/tokenType.js';
import { FileFault } from '../csv/file-fault.ts';

const depthLimit = 50;
/** Tokens of one record: names, values and brackets. */
const recordLimit = 300_000;
/** Of one text, in characters. */
const textLimit = 1 << 21;
const opening = new Set<number>([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const closing = new Set<number>([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

/** A value picked out of a JSON file: where it stood, and its number (from 1) in the list there. */
export interface JsonRecord {
  /** The names that lead to its list, such as `elements.nodes`. */
  list: string;
  number: number;
  value: unknown;
}

class JsonReader {
  private readonly tokenizer = new Tokenizer();
  private readonly parser: TokenParser;
  private depth = 0;
  private tokens = 0;
  private sinceToken = 0;
  private line = 1;
  private found: JsonRecord[] = [];

  constructor(paths: readonly string[]) {
    this.parser = new TokenParser({ paths: [...paths], keepStack: false });
    this.parser.onValue = ({ value, key, stack }) => {
      const list = stack.slice(1).map((level) => String(level.key));
      const number = typeof key === 'number' ? key + 1 : 1;
      this.found.push({ list: list.join('.'), number, value });
      this.tokens = 0;
    };
    this.tokenizer.onToken = (token) => {
      this.sinceToken = 0;
      this.checkSize(token.token);
      this.parser.write(token);
    };
    this.tokenizer.onError = (error) => this.refuse(error);
    this.parser.onError = (error) => this.refuse(error);
    // Whether it has ended is asked for by hand.
    this.tokenizer.onEnd = () => undefined;
  }

  private refuse(error: Error): never {
    if (error instanceof FileFault) throw error;
    throw this.fault(`the file is not JSON (${error.message}). Fetch or export it again.`);
  }

  private fault(what: string): FileFault {
    return new FileFault('bad-json', this.line, `Near line ${this.line} ${what}`);
  }

  private checkSize(token: number): void {
    if (opening.has(token)) this.depth++;
    else if (closing.has(token)) this.depth--;
    if (this.depth > depthLimit) throw this.fault(`values lie more than ${depthLimit} deep in each other.`);
    if (++this.tokens > recordLimit) throw this.fault(`one record has more than ${recordLimit} values.`);
  }

  /** The records that end within this piece. */
  push(text: string): JsonRecord[] {
    this.sinceToken += text.length;
    this.tokenizer.write(text);
    if (this.sinceToken > textLimit) throw this.fault('a text is too long.');
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.line++;
    const { found } = this;
    this.found = [];
    return found;
  }

  end(): void {
    if (this.parser.isEnded) return;
    throw new FileFault(
      'cut-off',
      this.line,
      'The file ends before its last bracket: it is cut off. Fetch it again.',
    );
  }
}

/** Picks the values at these paths (`$.elements.nodes.*`) out of JSON, as it comes. Throws FileFault. */
export async function* readJson(
  pieces: AsyncIterable<string>,
  paths: readonly string[],
): AsyncGenerator<JsonRecord[]> {
  const reader = new JsonReader(paths);
  let isFirst = true;
  for await (const piece of pieces) {
    const text = isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    isFirst = false;
    const found = reader.push(text);
    if (found.length) yield found;
  }
  reader.end();
}

import sax from 'sax';
import { FileFault } from '../csv/file-fault.ts';
import { cellLimit } from '../csv/limits.ts';

const depthLimit = 100;
const attributeLimit = 200;
/** Entities of HTML are none of XML's. */
const options: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true };
Object.assign(sax, { MAX_BUFFER_LENGTH: cellLimit * 4 });

export type XmlAttributes = Readonly<Record<string, string>>;

/** Told of a document as it is read. Names come without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes, line: number): void;
  close(name: string, line: number): void;
  text?(text: string): void;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function noDoctype(line: number): FileFault {
  const message =
    'The file declares a DOCTYPE. Entities are not expanded and nothing is fetched: delete the line that begins with <!DOCTYPE.';
  return new FileFault('doctype', line, message);
}

/** Reads XML in pieces: no DOCTYPE, no entities but the five of XML, bounded in depth and attributes. Throws FileFault. */
export class XmlReader {
  private readonly parser = sax.parser(true, options);
  private depth = 0;
  private attributes = 0;
  private readonly handlers: XmlHandlers;

  constructor(handlers: XmlHandlers) {
    this.handlers = handlers;
    const { parser } = this;
    parser.onerror = ({ message }) => this.refuse(message.split('\n')[0]!);
    parser.ondoctype = () => {
      throw noDoctype(this.line);
    };
    parser.onsgmldeclaration = parser.ondoctype;
    parser.onattribute = () => {
      if (++this.attributes > attributeLimit) this.refuse('an element has more than 200 attributes');
    };
    parser.onopentag = (tag) => this.open(tag.name, tag.attributes as XmlAttributes);
    parser.onclosetag = (name) => {
      this.depth--;
      handlers.close(localName(name), this.line);
    };
    parser.ontext = (text) => handlers.text?.(text);
    parser.oncdata = (text) => handlers.text?.(text);
  }

  private get line(): number {
    return this.parser.line + 1;
  }

  private open(name: string, attributes: XmlAttributes): void {
    this.attributes = 0;
    if (++this.depth > depthLimit) this.refuse(`elements lie more than ${depthLimit} deep in each other`);
    this.handlers.open(localName(name), attributes, this.line);
  }

  private refuse(why: string): never {
    const message = `Line ${this.line} is not what XML may hold (${why}). Export the file again.`;
    throw new FileFault('bad-xml', this.line, message);
  }

  write(text: string): void {
    this.parser.write(text);
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.depth > 0) {
      const message = `The file ends within ${this.depth} open elements: it is cut off. Fetch or export it again.`;
      throw new FileFault('cut-off', this.line, message);
    }
    this.parser.close();
  }
}

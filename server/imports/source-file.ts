/** A file on disk, and what the user called it. */
export interface SourceFile {
  name: string;
  path: string;
}

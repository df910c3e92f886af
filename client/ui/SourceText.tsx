import { hostOf } from './host-of.ts';

/** Where a fact comes from: a web page as a link named by its host, anything else as it stands. */
export function SourceText({ source }: { source: string }) {
  const host = hostOf(source);
  if (!host) return <>{source}</>;
  return (
    <a href={source} target="_blank" rel="noreferrer" title={source}>
      {host}
    </a>
  );
}

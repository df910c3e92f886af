/** The host of a web address; undefined for anything else. */
function hostOf(source: string): string | undefined {
  if (!/^https?:\/\//i.test(source)) return undefined;
  return URL.canParse(source) ? new URL(source).host.replace(/^www\./, '') : undefined;
}

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

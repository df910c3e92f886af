/** The host of a web address; undefined for anything else, as "Interview: the founder", which would pass for an address without host. */
export function hostOf(source: string): string | undefined {
  if (!/^https?:\/\//i.test(source)) return undefined;
  return URL.canParse(source) ? new URL(source).host.replace(/^www\./, '') : undefined;
}

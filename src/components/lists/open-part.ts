/**
 * Sends a reader whose address names an entry that is on another page of a list to that page. The list's navigation
 * tells which: its links have the beginning of the ids on a page (`data-prefix`), or the first line (`data-line`). Runs
 * by itself within the page, so it must not use anything from outside.
 */
export function openPart(): void {
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id)) return;
  const line = Number(id.replace('line-', ''));
  const holds = ({ dataset: { prefix, line: first } }: HTMLElement): boolean =>
    prefix === undefined ? Number(first) <= line : id.startsWith(prefix);
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-prefix], a[data-line]');
  const link = [...links].findLast(holds);
  if (link && link.pathname !== location.pathname) location.replace(link.href + location.hash);
}

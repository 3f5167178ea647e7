import { useWholeSearch } from '../search/use-whole-search.ts';

/** Most hits whose pages are looked up where the title list of a large library lacks them. */
const most = 200;

/** Marks the papers on the map that the search finds, and makes the others pale; says how many in `status`. */
export async function lightMap(
  query: string,
  svg: SVGElement,
  status: HTMLElement,
  base: string,
): Promise<void> {
  const links = new Map([...svg.querySelectorAll<SVGAElement>('a')].map((link) => [link.href.baseVal, link]));
  const light = (urls: string[]): void => {
    const found = urls.flatMap((url) => links.get(url) ?? []);
    for (const link of links.values()) link.classList.toggle('lit', found.includes(link));
    svg.classList.toggle('searched', query !== '');
    status.textContent = query === '' ? '' : `${found.length} of ${links.size} papers on the map match`;
  };
  if (query === '') return light([]);
  await useWholeSearch(base).search(query, {}, async ({ papers, complete }) => {
    const urls = papers
      .slice(0, Math.min(complete, most))
      .map(async ({ listed, load }) => listed?.url ?? (await load().catch(() => undefined))?.url ?? '');
    light(await Promise.all(urls));
  });
}

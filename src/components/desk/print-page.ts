import { makeElement } from '../search/make-element.ts';
import type { Desk } from './desk.ts';
import { loadPaper } from './load-paper.ts';
import type { LoadedPaper } from './load-paper.ts';
import { slugsIn } from './slugs-in.ts';

/** Lists whose papers can be printed: those with files of their own. */
const listing = /^(?:papers|(?:topics|digests|authors)\/[\w.-]+)$/;
/** Pages that are loaded at a time. */
const atOnce = 6;

/** Shows the papers that the address names, or those of a list, as one document: `?p=lora,adapters`, `?list=topics/fog`. */
export function startPrintPage(part: HTMLElement, _desk: Desk): void {
  const status = part.querySelector<HTMLElement>('[data-status]')!;
  const base = part.dataset['base']!;
  part.hidden = false;
  part.querySelector('[data-print-now]')!.addEventListener('click', () => print());
  const say = (text: string): void => {
    status.textContent = text;
  };
  void showAll().catch(() => say('The papers could not be loaded. Reload the page to try again.'));

  async function showAll(): Promise<void> {
    const { title, slugs } = await readAddress(base);
    if (slugs.length === 0) return say('This address names no papers.');
    document.querySelector('h1')!.textContent = title;
    const papers = await loadAll(base, slugs, (done) => say(`Loading ${done} of ${slugs.length}…`));
    part.querySelector('[data-document]')!.replaceChildren(...showDocument(papers));
    say(papers.length === 1 ? '1 paper' : `${papers.length} papers`);
    part.querySelector<HTMLElement>('[data-print-now]')!.hidden = false;
  }
}

async function readAddress(base: string): Promise<{ title: string; slugs: string[] }> {
  const path = new URLSearchParams(location.search).get('list');
  if (!path) return { title: 'Reading list', slugs: slugsIn(location.search) };
  if (!listing.test(path)) return { title: 'Print', slugs: [] };
  const [entries, page] = await Promise.all([
    fetch(`${base}${path}.json`).then((response) => response.json() as Promise<{ id: string }[]>),
    fetch(`${base}${path}/`).then((response) => response.text()),
  ]);
  const template = document.createElement('template');
  template.innerHTML = page;
  const title = template.content.querySelector('h1')?.textContent.trim() ?? path;
  return { title, slugs: entries.map(({ id }) => id) };
}

/** Loads some pages at a time, in order. Papers that are gone are left out. */
async function loadAll(
  base: string,
  slugs: string[],
  report: (done: number) => void,
): Promise<LoadedPaper[]> {
  const papers: LoadedPaper[] = [];
  for (let from = 0; from < slugs.length; from += atOnce) {
    report(from);
    const found = await Promise.all(slugs.slice(from, from + atOnce).map((slug) => loadPaper(base, slug)));
    papers.push(...found.filter((paper) => paper !== undefined));
  }
  return papers;
}

function showDocument(papers: LoadedPaper[]): HTMLElement[] {
  const contents = papers.map(({ slug, title }) =>
    makeElement('li', {}, makeElement('a', { href: `#${slug}`, dir: 'auto' }, title)),
  );
  return [
    makeElement('nav', { 'aria-label': 'Contents' }, makeElement('h2', {}, 'Contents'), makeElement('ol', {}, ...contents)), // prettier-ignore
    ...papers.map(showPaper),
  ];
}

function showPaper({ slug, url, address, heading, who, abstract }: LoadedPaper): HTMLElement {
  return makeElement(
    'article',
    { id: slug },
    makeElement('h2', { dir: 'auto' }, ...heading),
    ...(who ? [makeElement('p', { class: 'small muted', dir: 'auto' }, who)] : []),
    makeElement('div', { dir: 'auto' }, ...abstract),
    makeElement('p', { class: 'small' }, makeElement('a', { href: url }, address)),
  );
}

import { makeElement } from '../search/make-element.ts';
import { compareFacts } from './compare-facts.ts';
import type { Desk } from './desk.ts';
import { loadPaper } from './load-paper.ts';
import type { LoadedPaper, PaperName } from './load-paper.ts';
import { slugsIn } from './slugs-in.ts';

/** Most papers that fit side by side. */
const most = 6;

/** Shows the papers that the address names side by side: `?p=lora,adapters`. */
export function startComparison(part: HTMLElement, _desk: Desk): void {
  const status = part.querySelector<HTMLElement>('[data-status]')!;
  const slugs = slugsIn(location.search);
  part.hidden = false;
  if (slugs.length < 2) {
    status.textContent = 'Choose at least two papers on your reading list.';
    return;
  }
  status.textContent = 'Loading…';
  Promise.all(slugs.slice(0, most).map((slug) => loadPaper(part.dataset['base']!, slug))).then(
    (pages) => {
      const papers = pages.filter((page) => page !== undefined);
      const gone = pages.length - papers.length;
      status.textContent = [
        ...(slugs.length > most ? [`Only the first ${most} papers are compared.`] : []),
        ...(gone > 0 ? [gone === 1 ? '1 paper is not in this library.' : `${gone} papers are not in this library.`] : []), // prettier-ignore
      ].join(' ');
      part.querySelector('[data-table]')!.replaceChildren(...showComparison(papers));
    },
    () => {
      status.textContent = 'The papers could not be loaded. Reload the page to try again.';
    },
  );
}

function showComparison(papers: LoadedPaper[]): HTMLElement[] {
  const { shared, measures } = compareFacts(papers);
  const isShared = ({ text }: PaperName): boolean => shared.includes(text);
  const rows: [string, (paper: LoadedPaper) => (Node | string)[]][] = [
    ['Authors and date', ({ who }) => [who]],
    ['Code', ({ code }) => (code ? [makeElement('a', { href: code.url, rel: 'noopener noreferrer nofollow ugc' }, code.text)] : [])], // prettier-ignore
    ['In common', ({ topics, names }) => listOf([...topics, ...names].filter(isShared))],
    ['Only here', ({ topics, names }) => listOf([...topics, ...names].filter((name) => !isShared(name)))],
    ...measures.map((measure): [string, (paper: LoadedPaper) => (Node | string)[]] => [
      `Claims: ${measure}`,
      ({ claims }) => lines(claims.filter((claim) => claim.measure === measure).map(({ text }) => text)),
    ]),
    ['Abstract', ({ abstract }) => abstract],
  ];
  const head = makeElement('tr', {}, makeElement('td', {}), ...papers.map(headOf));
  const body = rows.flatMap(([label, contents]) => {
    const cells = papers.map((paper) => contents(paper));
    if (cells.every((cell) => cell.length === 0 || cell.join('') === '')) return [];
    return [
      makeElement('tr', {}, makeElement('th', { scope: 'row' }, label), ...cells.map((cell) => makeElement('td', { dir: 'auto' }, ...cell))), // prettier-ignore
    ];
  });
  return [makeElement('table', {}, makeElement('thead', {}, head), makeElement('tbody', {}, ...body))];
}

const headOf = ({ url, heading }: LoadedPaper): HTMLElement =>
  makeElement('th', { scope: 'col', dir: 'auto' }, makeElement('a', { href: url }, ...heading));

const lines = (texts: string[]): HTMLElement[] => texts.map((text) => makeElement('p', {}, text));

function listOf(names: PaperName[]): (Node | string)[] {
  return names.flatMap(({ text, url }, index) => [
    ...(index > 0 ? [', '] : []),
    url ? makeElement('a', { href: url }, text) : text,
  ]);
}

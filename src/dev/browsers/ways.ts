import assert from 'node:assert/strict';
import { waitUntil, type Reader } from './reader.ts';

/** Something that a reader does on the sample site, the library of e2e/fixtures/sample. */
export interface Way {
  name: string;
  /** Lines of the console that are meant to come. */
  expectedConsole?: RegExp;
  /** @throws Error that says what was wrong. */
  walk(reader: Reader, home: string): Promise<void>;
}

const dialogField = 'dialog[open] input';
const dialogRows = 'dialog[open] [role=option]';
const pageField = 'main input[type=search]';
const pageRows = '.search-results > li';
const paper = 'papers/tidenet/';

const hasFocus = (selector: string): boolean => document.activeElement === document.querySelector(selector);
const isThere = (selector: string): boolean => document.querySelector(selector) !== null;
const isFirst = ([selector, text]: readonly [string, string]): boolean =>
  document.querySelector(selector)?.textContent.includes(text) ?? false;
const hasValue = ([selector, value]: readonly [string, string]): boolean =>
  document.querySelector<HTMLInputElement>(selector)?.value === value;
const valueOf = (selector: string): string => document.querySelector<HTMLInputElement>(selector)?.value ?? '';
const countOf = (selector: string): number => document.querySelectorAll(selector).length;
const textOf = (selector: string): string => document.querySelector(selector)?.textContent.trim() ?? '';
const isAt = (part: string): boolean => location.href.includes(part);
const listRows = '.papers .rows > li';
const shownCount = (selector: string): number =>
  [...document.querySelectorAll(selector)].filter((row) => row.checkVisibility()).length;

/**
 * Types a query into the dialog that just opened, and waits for its whole answer: to leave a page while files of the
 * index are under way makes Pagefind write to the console.
 */
async function searchInDialog(reader: Reader, query: string, title: string): Promise<void> {
  await waitUntil(reader, 'the field of the dialog has the focus', hasFocus, dialogField);
  await reader.type(query);
  await waitUntil(reader, `“${title}” comes first`, isFirst, [dialogRows, title] as const);
  await waitUntil(reader, 'the whole answer is there', isThere, 'dialog[open] [aria-busy=false]');
  assert.equal(await reader.read(valueOf, dialogField), query);
}

const searchBy = (open: (reader: Reader) => Promise<void>) => async (reader: Reader, home: string) => {
  await reader.goto(home);
  await open(reader);
  await searchInDialog(reader, 'harbour levels', 'TideNet');
};

async function chooseByArrows(reader: Reader, home: string): Promise<void> {
  await reader.goto(home);
  await reader.press('/');
  await searchInDialog(reader, 'harbour levels', 'TideNet');
  await reader.press('ArrowDown');
  await waitUntil(reader, 'the first row is chosen', isThere, `${dialogRows}[aria-selected=true]`);
  await reader.press('Enter');
  await waitUntil(reader, 'the paper opens', isAt, paper);
  await waitUntil(reader, 'its title is there', isFirst, ['h1', 'TideNet'] as const);
}

/** A page that a browser puts back may show the search or not, but not an answer beside an empty field. */
async function goBackToDialog(reader: Reader, home: string): Promise<void> {
  await chooseByArrows(reader, home);
  await reader.back();
  await waitUntil(reader, 'the home page is back', isThere, 'main .papers');
  const isOpen = await reader.read(isThere, 'dialog[open]');
  const rows = await reader.read(countOf, dialogRows);
  const query = await reader.read(valueOf, dialogField);
  assert.ok(!isOpen || rows > 0 === (query !== ''), `${rows} rows beside the query “${query}”`);
}

async function filterSearch(reader: Reader, home: string): Promise<void> {
  await reader.goto(`${home}search/`);
  await reader.click(pageField);
  await reader.type('gauges');
  await reader.press('Enter');
  await waitUntil(reader, 'papers are found', isThere, `${pageRows} a`);
  await reader.choose('main select[name=sort]', 'title');
  await waitUntil(reader, 'the order is in the address', isAt, 'sort=title');
  await reader.choose('main select[name=topic]', 'forecasting');
  await waitUntil(reader, 'the topic is in the address', isAt, 'topic=forecasting');
  await reader.back();
  await waitUntil(reader, 'the topic is taken back', hasValue, ['main select[name=topic]', ''] as const);
  assert.equal(await reader.read(valueOf, 'main select[name=sort]'), 'title');
  assert.equal(await reader.read(valueOf, pageField), 'gauges');
  await waitUntil(reader, 'papers are found again', isThere, `${pageRows} a`);
}

async function narrowList(reader: Reader, home: string): Promise<void> {
  await reader.goto(`${home}papers/`);
  const all = await reader.read(shownCount, listRows);
  await reader.click('a[data-facet]');
  await waitUntil(reader, 'the facet is in the address', isAt, '?');
  const some = await reader.read(shownCount, listRows);
  assert.ok(some > 0 && some < all, `${some} of ${all} papers are shown`);
  await reader.back();
  await waitUntil(
    reader,
    'the facet is out of the address',
    (home) => location.href === home,
    `${home}papers/`,
  );
  assert.equal(await reader.read(shownCount, listRows), all, 'all papers are shown again');
}

async function keepTheme(reader: Reader, home: string): Promise<void> {
  const ground = () => reader.read(() => getComputedStyle(document.documentElement).backgroundColor, null);
  await reader.goto(home);
  const before = await ground();
  await reader.click('.theme-switch');
  const chosen = await ground();
  assert.notEqual(chosen, before, 'the colours change');
  await reader.goto(home + paper);
  assert.equal(await ground(), chosen, 'the next page has the chosen colours');
  await reader.click('.theme-switch');
  assert.equal(await ground(), before, 'the colours change back');
}

async function copyLink(reader: Reader, home: string): Promise<void> {
  await reader.goto(home + paper);
  await reader.click('.copy-link');
  await waitUntil(reader, 'the button says how it went', isThere, '.copied:not(:empty)');
  await reader.goto(`${home}search/`);
  await reader.click(pageField);
  await reader.press('Control+v');
  await waitUntil(reader, 'something can be pasted', (field) => document.querySelector<HTMLInputElement>(field)!.value !== '', pageField); // prettier-ignore
  assert.match(await reader.read(valueOf, pageField), new RegExp(`^https?://[^ ]+/${paper}$`));
}

async function misspell(reader: Reader, home: string): Promise<void> {
  await reader.goto(home);
  await reader.press('/');
  await searchInDialog(reader, 'tidnet', 'TideNet');
  await reader.goto(`${home}search/?q=tidnet`);
  await waitUntil(reader, 'TideNet comes first', isFirst, [pageRows, 'TideNet'] as const);
  await waitUntil(reader, 'the whole answer is there', isThere, '.search-results[aria-busy=false]');
  assert.match(await reader.read(textOf, '.search-page-notes'), /tidenet/i, 'the correction is told');
}

async function missAddress(reader: Reader, home: string): Promise<void> {
  await reader.goto(`${home}papers/tidenett/`);
  assert.notEqual(await reader.read(textOf, 'h1'), '');
  await waitUntil(reader, 'the paper that was meant is offered', isThere, `main a[href$="${paper}"]`);
}

/** The ways, each on a page of its own. Every way fails by an unexpected line in the console too. */
export const ways: Way[] = [
  { name: 'searches by a click on the field', walk: searchBy((reader) => reader.click('header input')) },
  { name: 'searches by /', walk: searchBy((reader) => reader.press('/')) },
  { name: 'searches by Ctrl-K', walk: searchBy((reader) => reader.press('Control+k')) },
  { name: 'chooses a paper by arrow keys and Enter', walk: chooseByArrows },
  { name: 'goes back from a paper to the page searched on', walk: goBackToDialog },
  { name: 'filters a search and takes it back', walk: filterSearch },
  { name: 'narrows the list of papers and takes it back', walk: narrowList },
  { name: 'keeps the chosen colours from page to page', walk: keepTheme },
  { name: 'copies the link of a paper', walk: copyLink },
  { name: 'misspells a query', walk: misspell },
  { name: 'opens an address that does not exist', walk: missAddress, expectedConsole: /404/ },
];

import { openDesk, slugOf, toQuery } from './desk.ts';
import type { Desk, KeptPaper } from './desk.ts';

const rows = '.rows > li, .search-results > li';
const unstored = 'Not stored by this browser: the link to the reading list carries it.';

/**
 * Gives each row of a list a star that puts its paper on the reading list, makes the star of a paper's page work, and
 * shows the number of papers kept in the header. Loads what else a page of the desk needs.
 */
export function startStars(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-desk-link]')!;
  const { href } = link;
  const desk = openDesk(new URL('..', href).pathname);
  const refresh = (): void => {
    const papers = desk.papers();
    link.lastElementChild!.textContent = String(papers.length || '');
    if (!desk.isStored()) link.href = href + toQuery(papers);
    const kept = papers.map(({ slug }) => slug);
    for (const star of document.querySelectorAll('.star'))
      star.ariaPressed = String(kept.includes(paperOf(star).slug));
  };
  const addStars = (): void => {
    for (const row of document.querySelectorAll(rows)) {
      const title = row.querySelector('a');
      if (!title || row.querySelector('.star')) continue;
      row.append(make('button', { className: 'star', ariaLabel: `Keep ${textOf(title)}` }));
    }
    refresh();
  };
  document.addEventListener('click', ({ target }) => {
    const star = (target as Element).closest('.star');
    if (!star) return;
    toggle(desk, paperOf(star));
    refresh();
    say(desk.isStored() ? `Reading list: ${desk.papers().length}` : unstored);
  });
  // Lists load further rows; rows of search results come and go.
  new MutationObserver(addStars).observe(document.querySelector('main')!, { childList: true, subtree: true });
  addEventListener('pageshow', refresh);
  addStars();
  const part = document.querySelector<HTMLElement>('[data-desk]');
  if (part) void import('./desk-ui.ts').then(({ startDesk }) => startDesk(part, desk, refresh));
}

/** The paper that a star belongs to: that of its row, or of the page. */
function paperOf(star: Element): KeptPaper {
  const row = star.closest(rows);
  const who = textOf((row ?? document).querySelector('.who'));
  return {
    slug: slugOf(row?.querySelector('a')!.href ?? location.pathname) ?? '',
    // The heading of a page may have formulas, whose text is there twice.
    title: row
      ? textOf(row.querySelector('a'))
      : document.querySelector<HTMLMetaElement>('[property="og:title"]')!.content,
    ...(who && { who }),
  };
}

const textOf = (element: Element | null): string => element?.textContent.trim().replace(/\s+/g, ' ') ?? '';

function toggle(desk: Desk, paper: KeptPaper): void {
  const others = desk.papers().filter(({ slug }) => slug !== paper.slug);
  desk.save(others.length < desk.papers().length ? others : [...others, paper]);
}

const make = (name: string, properties: Partial<HTMLElement>): HTMLElement =>
  Object.assign(document.createElement(name), properties);

let toast: HTMLElement | undefined;

/** Shows what a star did, for a few seconds. */
function say(text: string): void {
  if (!toast) document.body.append((toast = make('p', { className: 'toast', role: 'status' })));
  toast.textContent = text;
  setTimeout(() => toast!.textContent === text && toast!.replaceChildren(), 6000);
}

import { findLike } from '../../library/term-index.ts';
import type { LikePaper, TermIndex } from '../../library/term-index.ts';
import { makeElement } from '../search/make-element.ts';

let loading: Promise<TermIndex> | undefined;

/** Lists the papers like a pasted text. The text stays in the browser: only the index of the library is loaded. */
export function startPasting(): void {
  const form = document.querySelector<HTMLFormElement>('form.like')!;
  const [field, status] = [form.querySelector('textarea')!, form.querySelector('output')!];
  const list = document.querySelector<HTMLElement>('.like-papers')!;
  const base = form.dataset['base']!;
  const load = (): Promise<TermIndex> => (loading ??= loadIndex(`${base}like/terms.json`));
  field.addEventListener('focus', () => void load().catch(() => undefined));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const found = findLike(await load(), field.value);
      list.replaceChildren(...found.map((paper) => toRow(paper, base)));
      status.textContent = describe(found.length);
    } catch {
      loading = undefined;
      status.textContent = 'The index of this library could not be loaded. Try again.';
    }
  });
}

async function loadIndex(url: string): Promise<TermIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as TermIndex;
}

function describe(count: number): string {
  if (count === 0) return 'No paper in this library is like this text.';
  return count === 1 ? 'One paper is like this text.' : `${count} papers, the most similar first`;
}

function toRow({ title, path, shared }: LikePaper, base: string): HTMLElement {
  const link = makeElement('a', { href: base + path, dir: 'auto' }, title);
  return makeElement('li', {}, link, makeElement('p', { dir: 'auto' }, `In both: ${shared.join(', ')}`));
}

import type { TakenFormat } from '../../export/merge-files.ts';
import { toQuery } from './desk.ts';
import type { Desk, KeptPaper } from './desk.ts';
import { loadPaper } from './load-paper.ts';
import { makeListRow } from './list-row.ts';
import { takeFiles } from './take-files.ts';
import { slugsIn } from './slugs-in.ts';

/** Most papers that fit side by side. */
const mostCompared = 6;

/** The reading list: the reader's own, or the one that the address shares. */
export function startReadingList(part: HTMLElement, desk: Desk, changed: () => void): void {
  const find = <Found extends HTMLElement>(name: string): Found =>
    part.querySelector<Found>(`[data-${name}]`)!;
  const base = part.dataset['base']!;
  const list = find('rows');
  const status = find('status');
  const named = slugsIn(location.search).map((slug): KeptPaper => ({ slug, title: '' }));
  // Where the browser stores nothing, the address carries the reader's own list.
  if (!desk.isStored()) desk.save(named);
  const isShared = desk.isStored() && named.length > 0;
  let papers = isShared ? named : desk.papers();
  const selected = new Set<string>();

  const say = (text: string): void => {
    status.textContent = text;
  };
  const save = (next: KeptPaper[]): void => {
    papers = next;
    if (!isShared) desk.save(papers);
    if (!desk.isStored()) history.replaceState(null, '', toQuery(papers));
    changed();
    showTools();
  };
  const chosen = (): KeptPaper[] => papers.filter(({ slug }) => selected.size === 0 || selected.has(slug));
  const showTools = (): void => {
    const compared = chosen();
    for (const tool of part.querySelectorAll<HTMLElement>('[data-tools]')) tool.hidden = papers.length === 0;
    find('empty').hidden = papers.length > 0;
    find('own-note').hidden = isShared || papers.length === 0;
    find('unstored').hidden = desk.isStored();
    const compare = find<HTMLAnchorElement>('compare');
    compare.hidden = compared.length < 2 || compared.length > mostCompared;
    compare.href = `${base}compare/${toQuery(compared)}`;
    compare.textContent = `Compare ${compared.length} papers`;
    find<HTMLAnchorElement>('print').href = `${base}print/${toQuery(compared)}`;
    find('which').textContent = selected.size === 0 ? 'All papers:' : `${compared.length} selected:`;
  };
  const show = (focus?: { slug: string; control: string }): void => {
    list.replaceChildren(
      ...papers.map((paper, place) =>
        makeListRow(paper, `${base}papers/${paper.slug}/`, {
          isOwn: !isShared,
          isFirst: place === 0,
          isLast: place === papers.length - 1,
          isSelected: selected.has(paper.slug),
          change: (now) => save(papers.map((other) => (other.slug === now.slug ? now : other))),
          move: (by) => move(place, by),
          remove: () => remove(place),
          select: (on) => {
            if (on) selected.add(paper.slug);
            else selected.delete(paper.slug);
            showTools();
          },
        }),
      ),
    );
    showTools();
    if (!focus) return;
    const row = list.querySelector(`[data-slug="${focus.slug}"]`);
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-control="${focus.control}"]`);
    (wanted?.disabled ? row?.querySelector<HTMLElement>('button:enabled') : wanted)?.focus();
  };
  const move = (place: number, by: 1 | -1): void => {
    const next = [...papers];
    const [moved] = next.splice(place, 1);
    next.splice(place + by, 0, moved!);
    save(next);
    show({ slug: moved!.slug, control: by > 0 ? 'down' : 'up' });
    say(`Moved to ${place + by + 1} of ${papers.length}`);
  };
  const remove = (place: number): void => {
    const before = papers;
    const gone = papers[place]!;
    selected.delete(gone.slug);
    save(papers.filter((paper) => paper !== gone));
    show();
    say(`Removed “${gone.title}”. `);
    const undo = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: 'Undo' }); // prettier-ignore
    undo.addEventListener('click', () => {
      save(before);
      show({ slug: gone.slug, control: 'remove' });
      say('');
    });
    status.append(undo);
    undo.focus();
  };
  const fillIn = async (): Promise<void> => {
    const untitled = papers.filter(({ title }) => title === '');
    if (untitled.length === 0) return;
    const found = await Promise.all(untitled.map(({ slug }) => loadPaper(base, slug).catch(() => undefined)));
    const known = new Map(untitled.map(({ slug }, index) => [slug, found[index]]));
    papers = papers.map((paper) => {
      const page = known.get(paper.slug);
      if (!known.has(paper.slug)) return paper;
      if (!page) return { ...paper, title: `${paper.slug} (not in this library)` };
      return { ...paper, slug: page.slug, title: page.title, ...(page.who && { who: page.who }) };
    });
    show();
  };

  find('share').addEventListener('click', async () => {
    const address = new URL(toQuery(chosen()), location.href.split(/[?#]/)[0]).href;
    const isCopied = await navigator.clipboard?.writeText(address).then(() => true, () => false); // prettier-ignore
    say(isCopied ? 'Link copied. It carries the papers, but not your notes.' : `Copy this link: ${address}`);
  });
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-ending]'))
    button.addEventListener('click', async () => {
      const ending = button.dataset['ending'] as TakenFormat;
      await takeFiles(base, chosen().map(({ slug }) => slug), ending).then(
        () => say(`${chosen().length === 1 ? '1 paper' : `${chosen().length} papers`} exported`),
        () => say('The papers could not be loaded. Try again when you are online.'),
      ); // prettier-ignore
    });
  if (isShared) {
    const own = new Set(desk.papers().map(({ slug }) => slug));
    find('shared').hidden = false;
    find('count').textContent = named.length === 1 ? '1 paper' : `${named.length} papers`;
    const add = find('add');
    add.hidden = named.every(({ slug }) => own.has(slug));
    add.addEventListener('click', () => {
      const added = papers.filter(({ slug }) => !own.has(slug));
      desk.save([...desk.papers(), ...added]);
      changed();
      add.hidden = true;
      say(added.length === 1 ? '1 paper added to your list' : `${added.length} papers added to your list`);
      find<HTMLElement>('own').focus();
    });
  }
  show();
  changed();
  void fillIn();
  part.hidden = false;
}

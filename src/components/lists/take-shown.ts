import { readState } from './list-state.ts';

/** Makes the links below a list take along, or print, the papers that its filters leave, in their order. */
export function takeShown(list: HTMLElement, status: HTMLElement): void {
  const files = document.querySelector<HTMLElement>('.papers .files');
  files?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || readState().keys.length === 0) return;
    const slugs = [...list.querySelectorAll<HTMLAnchorElement>(':scope > li > a')].flatMap(
      ({ pathname }) => pathname.split('/').at(-2) ?? [],
    );
    const base = link.pathname.replace(/(?:papers\.\w+|print\/.*)$/, '');
    const ending = /papers\.(bib|ris|json)$/.exec(link.pathname)?.[1] as 'bib' | 'ris' | 'json' | undefined;
    if (link.pathname.endsWith('/print/')) link.search = `?p=${slugs.join(',')}`;
    if (!ending) return;
    event.preventDefault();
    import('../desk/take-files.ts')
      .then(({ takeFiles }) => takeFiles(base, slugs, ending))
      .catch(() => (status.textContent = 'The papers could not be loaded. Try again when you are online.'));
  });
}

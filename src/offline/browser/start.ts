import { pageIdOf, searchFolder } from '../../search/pagefind-files.ts';
import { makePlainSearch } from '../../search/plain/plain-search.ts';
import type { PlainPage } from '../../search/plain/plain-search.ts';

/**
 * The script that every page of an offline copy runs first. Browsers fetch nothing from files and show a folder instead of
 * its page: this script answers what the site's scripts fetch from one file of the copy, and completes addresses.
 */

declare global {
  /** The files of the copy that scripts read, by path; set by `files.js`. */
  var offprintFiles: Record<string, string> | undefined;
}

const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
let loading: Promise<Record<string, string>> | undefined;

/** Loads the files once, by a script element, which is allowed to read from files. */
function loadFiles(): Promise<Record<string, string>> {
  return (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}offline/files.js`;
    script.onload = () => resolve(globalThis.offprintFiles ?? {});
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  }));
}

/** The texts of papers, which the site's search reads one by one. */
async function loadPages(): Promise<PlainPage[]> {
  return JSON.parse((await loadFiles())['offline/pages.json'] ?? '[]') as PlainPage[];
}

/** A file of the copy; the text of a paper is compressed, as the site's search expects it. */
async function readFile(path: string): Promise<Response> {
  if (!path.startsWith(searchFolder) || !pageIdOf(path.slice(searchFolder.length))) {
    const text = (await loadFiles())[path];
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  }
  const id = pageIdOf(path.slice(searchFolder.length));
  const page = (await loadPages()).find((one) => one.id === id);
  const text = new Blob([JSON.stringify(page ?? null)]).stream();
  return new Response(text.pipeThrough(new CompressionStream('gzip')), { status: page ? 200 : 404 });
}

globalThis.fetch = (input) => {
  const { href } = new URL(String(input), location.href);
  const path = decodeURI(href.split(/[?#]/)[0]!).slice(root.length);
  return readFile(path.replace(/index\.html$/, ''));
};

globalThis.offprintSearch = makePlainSearch(loadPages);

/** Completes the address of a link to a folder, whoever made the link, before the browser follows it. */
function completeLink({ target }: Event): void {
  const link = target instanceof Element && target.closest('a');
  if (link && link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}

/** Hands over a file of citations, which the copy keeps among the others. */
function takeFile(event: Event): void {
  const link = event.target instanceof Element && event.target.closest('a');
  const path = link && link.href.startsWith(root) && decodeURI(link.href.slice(root.length));
  if (!path || !/\.(?:bib|ris|json|md)$/.test(path)) return;
  event.preventDefault();
  void loadFiles().then((files) => {
    const copy = document.createElement('a');
    copy.href = URL.createObjectURL(new Blob([files[path] ?? ''], { type: 'text/plain' }));
    copy.download = path.slice(path.lastIndexOf('/') + 1);
    copy.click();
  });
}

document.addEventListener('click', takeFile, true);
for (const type of ['pointerdown', 'focusin', 'click', 'auxclick'])
  document.addEventListener(type, completeLink, true);

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('.search-field')) return;
    event.preventDefault();
    event.stopPropagation();
    const typed = form.querySelector('input')!.value;
    location.href = `${root}search/index.html?q=${encodeURIComponent(typed)}`;
  },
  true,
);

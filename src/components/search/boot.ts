/**
 * What every page runs of the search: it waits until a reader turns to a search field or types `/`, Ctrl+K or ⌘K,
 * then asks for everything that a first query needs, all at once, and opens the dialog. The search page starts at
 * once, and the shortcuts lead to its own field.
 */
export function bootSearch(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form.search-field');
  for (const form of forms) watchField(form);
  const first = forms[0];
  if (!first) return;
  if (document.querySelector('form.search-page')) void startPage(first);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    const own = document.querySelector<HTMLInputElement>('input[data-search-page]');
    if (own) own.select();
    else open(first);
  });
}

async function startPage(form: HTMLFormElement): Promise<void> {
  if (location.search) prepare(form);
  const { startSearchPage } = await import('./search-ui.ts');
  startSearchPage();
}

function watchField(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  const openHere = () => open(form);
  input.addEventListener('focus', () => prepare(form), { once: true });
  input.addEventListener('pointerenter', () => prepare(form), { once: true });
  input.addEventListener('click', openHere);
  input.addEventListener('input', openHere);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${form.dataset['base']}search/?q=${encodeURIComponent(input.value)}`;
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return true;
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
}

let prepared = false;
/** Milliseconds by which the largest file waits, so that it does not share a slow line with those that answer first. */
const largestLater = 200;

/**
 * Asks for all files at once, six at most, as many as a browser asks a host for: Pagefind would ask for one after the
 * other, each a round trip on a slow line. The browser's cache has them when their turn comes.
 */
function prepare({ dataset }: HTMLFormElement): void {
  if (prepared) return;
  prepared = true;
  const files = dataset['files']!.split(' ').map((file) => dataset['base'] + file);
  const largest = files.pop();
  void import('./search-ui.ts');
  for (const file of files) ask(file);
  setTimeout(ask, largestLater, largest);
}

function ask(file: string): void {
  const asked = file.endsWith('.js') ? import(/* @vite-ignore */ file) : fetch(file);
  asked.catch(() => undefined);
}

async function open(form: HTMLFormElement): Promise<void> {
  prepare(form);
  const { openDialog } = await import('./search-ui.ts');
  const input = form.querySelector('input')!;
  openDialog(form.dataset['base']!, form.dataset['library']!, input);
}

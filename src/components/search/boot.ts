/**
 * What every page runs of the search: it waits until a reader turns to a search field, then asks for everything that
 * a first query needs, all at once, and opens the dialog with what was typed meanwhile. The search page starts at
 * once.
 */
export function bootSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-field')) {
    watchField(form);
    if (document.querySelector('form.search-page')) void startPage(form);
  }
}

async function startPage(form: HTMLFormElement): Promise<void> {
  if (location.search) prepare(form);
  const { startSearchPage } = await import('./search-ui.ts');
  startSearchPage();
}

function watchField(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  let cameFrom: HTMLElement = document.body;
  let isComposing = false;
  const open = async () => {
    const returnTo = takeWanted(form) ? cameFrom : input;
    prepare(form);
    const { openDialog } = await import('./search-ui.ts');
    // Whoever has left the field by now wants no dialog, and an input method loses its word if the field changes.
    if (document.activeElement !== input || isComposing) return;
    openDialog(form.dataset['base']!, form.dataset['library']!, input, returnTo);
  };
  input.addEventListener('focus', ({ relatedTarget }) => {
    cameFrom = relatedTarget instanceof HTMLElement ? relatedTarget : document.body;
    prepare(form);
  });
  input.addEventListener('pointerenter', () => prepare(form), { once: true });
  input.addEventListener('click', open);
  input.addEventListener('input', open);
  input.addEventListener('compositionstart', () => (isComposing = true));
  input.addEventListener('compositionend', () => {
    isComposing = false;
    void open();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${form.dataset['base']}search/?q=${encodeURIComponent(input.value)}`;
  });
  if ('wanted' in form.dataset || input.value) void open();
}

/** Whether a shortcut led to the field since the last call; see `catch-shortcut.ts`. */
function takeWanted({ dataset }: HTMLFormElement): boolean {
  const isWanted = 'wanted' in dataset;
  delete dataset['wanted'];
  return isWanted;
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

/**
 * The part of the search that every page runs: it waits until a reader uses a search field, then requests all files
 * of a first query at once, and opens the dialog with what was typed meanwhile. The search page starts right away.
 */
export function bootSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-field')) {
    watchField(form);
    if (document.querySelector('form.search-page')) void startPage(form);
  }
}

const loadInterface = () => import('./search-ui.ts');

async function startPage(form: HTMLFormElement): Promise<void> {
  if (location.search) prepare(form);
  (await loadInterface()).startSearchPage();
}

function watchField(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  let cameFrom: HTMLElement = document.body;
  let isComposing = false;
  const open = async () => {
    const returnTo = takeShortcut(form) ? cameFrom : input;
    prepare(form);
    const { openDialog } = await loadInterface();
    // If the reader has left the field, no dialog is wanted; an input method would lose its word if the field changed.
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
  if ('shortcut' in form.dataset || input.value) void open();
}

/** Whether a shortcut focused the field since the last call; see `catch-shortcut.ts`. */
function takeShortcut({ dataset }: HTMLFormElement): boolean {
  const wasUsed = 'shortcut' in dataset;
  delete dataset['shortcut'];
  return wasUsed;
}

let prepared = false;
/** Delay of the largest file in milliseconds, so that it does not slow down the files that give the first results. */
const largestLater = 200;

/**
 * Requests all files at once, at most six, the browsers' limit of connections to a host: Pagefind would request them
 * one after the other, each a round trip on a slow connection. They are in the browser's cache when it does.
 */
function prepare({ dataset }: HTMLFormElement): void {
  if (prepared) return;
  prepared = true;
  const files = dataset['files']!.split(' ').map((file) => dataset['base'] + file);
  const largest = files.pop();
  void loadInterface();
  for (const file of files) request(file);
  setTimeout(request, largestLater, largest);
}

function request(file: string): void {
  const requested = file.endsWith('.js') ? import(/* @vite-ignore */ file) : fetch(file);
  requested.catch(() => undefined);
}

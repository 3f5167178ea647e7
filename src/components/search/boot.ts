/**
 * The part of the search that every page runs: it waits until a reader uses a search field, then requests what a first
 * query needs, and opens the dialog with what was typed meanwhile. The search page and the suggestions on the page
 * "not found" start right away.
 */
export function bootSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.search-field')) {
    watchField(form);
    if (document.querySelector('form.search-page')) void startPage(form);
  }
  const closest = document.querySelector<HTMLElement>('#closest');
  if (closest) void loadLater().then(({ offerClosest }) => offerClosest(closest));
}

const loadDialog = () => import('./dialog.ts');
const loadSearch = () => import('./use-search.ts');
const loadLater = () => import('./later.ts');

async function startPage(form: HTMLFormElement): Promise<void> {
  if (location.search) void requestList(form);
  (await loadLater()).startSearchPage(() => requestList(form));
}

function watchField(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  let cameFrom: HTMLElement = document.body;
  let isComposing = false;
  const open = async () => {
    const returnTo = takeShortcut(form) ? cameFrom : input;
    prepare(form);
    const { openDialog } = await loadDialog();
    // If the reader has left the field, no dialog is wanted; an input method would lose its word if the field changed.
    if (document.activeElement !== input || isComposing) return;
    openDialog({ base: form.dataset['base']!, firstList: () => requestList(form) }, input, returnTo);
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

/** Milliseconds by which dialog and titles are ahead of the rest, with which they share a slow line. */
const headStart = 80;
let isPrepared = false;

/** Requests what every query needs at once, so that the list does not wait for the program. */
function prepare(form: HTMLFormElement): void {
  if (isPrepared) return;
  isPrepared = true;
  void loadDialog();
  void loadSearch();
  void requestList(form);
  setTimeout(loadLater, headStart);
}

let list: Promise<Response> | undefined;

/** The first file of the list, which is requested once for the search page and the dialog over it. */
function requestList({ dataset }: HTMLFormElement): Promise<Response> {
  if (list) return list;
  list = fetch(dataset['list']!);
  list.catch(() => undefined);
  return list;
}

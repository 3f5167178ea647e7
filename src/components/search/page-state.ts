/** The state of the search page, which its URL keeps. */
export interface PageState {
  q: string;
  /** Id of a topic; empty for any. */
  topic: string;
  /** Sort order; empty for relevance. */
  sort: string;
}

/** Reads the state from a URL's query (`?q=lora&topic=quantization`). */
export function readState(query: string): PageState {
  const values = new URLSearchParams(query);
  const of = (name: string) => values.get(name)?.trim() ?? '';
  return { q: of('q'), topic: of('topic'), sort: of('sort') };
}

/** The URL query of a state, with `?` and without empty values. */
export function writeState(state: PageState): string {
  const values = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
  return `?${values}`;
}

/** Reads the state from a form with fields of the same names. */
export function readForm(form: HTMLFormElement): PageState {
  const values = new FormData(form);
  const of = (name: string) => String(values.get(name) ?? '').trim();
  return { q: of('q'), topic: of('topic'), sort: of('sort') };
}

/** Fills the fields of a form with a state. An order that does not exist is shown as the default, which it means. */
export function fillForm(form: HTMLFormElement, state: PageState): void {
  for (const [name, value] of Object.entries(state)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    if (name === 'sort' && field instanceof HTMLSelectElement && field.selectedIndex < 0)
      field.selectedIndex = 0;
  }
}

/** What the search page shows, as its address says it. */
export interface PageState {
  q: string;
  /** Id of a topic; empty for any. */
  topic: string;
  /** Order; empty for the best first. */
  sort: string;
}

/** Reads the state out of an address's query (`?q=lora&topic=quantization`). */
export function readState(query: string): PageState {
  const values = new URLSearchParams(query);
  const of = (name: string) => values.get(name)?.trim() ?? '';
  return { q: of('q'), topic: of('topic'), sort: of('sort') };
}

/** The address's query for a state, with `?`; what is empty is left out. */
export function writeState(state: PageState): string {
  const values = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
  return `?${values}`;
}

/** What a form with fields of these names asks for. */
export function readForm(form: HTMLFormElement): PageState {
  const values = new FormData(form);
  const of = (name: string) => String(values.get(name) ?? '').trim();
  return { q: of('q'), topic: of('topic'), sort: of('sort') };
}

/** Puts a state into the fields of a form. */
export function fillForm(form: HTMLFormElement, state: PageState): void {
  for (const [name, value] of Object.entries(state)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

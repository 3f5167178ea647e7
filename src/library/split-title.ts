import type { LibraryPaper } from './types.ts';

/** A title split into the paper's own name, empty if the title does not start with one, and the rest. */
export interface SplitTitle {
  name: string;
  rest: string;
}

/** Splits `LoRA: Low-Rank Adaptation` after the name, so that lists can highlight it. */
export function splitTitle({ title, name }: Pick<LibraryPaper, 'title' | 'name'>): SplitTitle {
  const beginsSo = title.text.startsWith(name) && /^\s*[:：]/u.test(title.text.slice(name.length));
  return beginsSo ? { name, rest: title.text.slice(name.length) } : { name: '', rest: title.text };
}

import type { LibraryPaper } from './types.ts';

/** A title in two: the name that a paper gives its own work, empty if the title does not begin with one, and the rest. */
export interface SplitTitle {
  name: string;
  rest: string;
}

/** Parts `LoRA: Low-Rank Adaptation` after the name, so that a reader's eye can find it in a list. */
export function splitTitle({ title, name }: Pick<LibraryPaper, 'title' | 'name'>): SplitTitle {
  const beginsSo = title.text.startsWith(name) && /^\s*[:：]/u.test(title.text.slice(name.length));
  return beginsSo ? { name, rest: title.text.slice(name.length) } : { name: '', rest: title.text };
}

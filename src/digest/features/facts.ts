import type { StatedFields } from '../../paper/schema.ts';

/** What a line beside title and abstract states of a paper; authors have a reader of their own. */
export type Facts = Omit<StatedFields, 'authors'>;

/** What stands before or behind a title: who wrote the paper, where and when it appeared. */
export interface Tail extends Facts {
  authors?: string[];
  /** Whether the list says that it leaves some out. */
  isOpen?: boolean;
}

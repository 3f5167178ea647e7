import type { StatedFields } from '../../paper/schema.ts';

/** What a line beside title and abstract states of a paper; authors have a reader of their own. */
export type Facts = Omit<StatedFields, 'authors'>;

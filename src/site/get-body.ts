import { bodyOf } from '../library/gather-library.ts';
import { makeSource } from './reads/reads.ts';

/** The body of a page's source, by the absolute path of its file. */
export const getBody = makeSource('body', bodyOf);

import { hintOf } from './hint-of.ts';
import type { Seen } from './to-signs.ts';

/** Share of the titles that have a description, and of the descriptions that are sentences. */
const least = { described: 0.6, sentences: 0.8 };
/** Fewest words of a sentence that describes a paper. */
const fewest = 5;

/**
 * The shape of the sentence that a document without abstracts says of each paper, as tables of contents do; undefined
 * where no shape stands once below most titles with a sentence of its own each time.
 */
export function findDescription(shapes: Map<string, Seen[]>, titles: number): string | undefined {
  const found = [...shapes].filter(([, own]) => {
    const { shape } = own[0]!.passage;
    const isEach = own.length >= Math.max(2, least.described * titles) && own.length <= titles;
    const isNamed = ['title', 'authors', 'venue', 'date', 'other'].includes(hintOf(shape) ?? '');
    const different = new Set(own.map(({ passage }) => passage.text)).size;
    return isEach && !isNamed && different === own.length && own.filter(isSentence).length >= least.sentences * own.length;
  });
  const lengthOf = (own: Seen[]): number => own.reduce((sum, { passage }) => sum + passage.text.length, 0);
  return found.toSorted(([, one], [, other]) => lengthOf(other) - lengthOf(one))[0]?.[0];
} // prettier-ignore

const isSentence = ({ passage: { text }, signs }: Seen): boolean =>
  signs.isEnded && !signs.boilerplate && !signs.statement.facts && !signs.statement.authors && text.split(' ').length >= fewest; // prettier-ignore

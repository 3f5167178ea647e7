import { decode } from '../../digest/bytes/decode.ts';
import { toFeatures } from '../../digest/features/to-features.ts';
import { skipPageBreaks } from '../../digest/lines/skip-page-breaks.ts';
import { toLines } from '../../digest/lines/to-lines.ts';
import { type Chain, labelLines } from '../../digest/tagger/label-lines.ts';
import type { Model } from '../../digest/tagger/model.ts';
import { plain } from './plain.ts';

/** A digest whose papers are known: titles, and where they have abstracts the first words of these. */
export interface LabelledDigest {
  bytes: Uint8Array;
  papers: { title: string; abstractStart?: string | null }[];
}

/** The lines of a labelled digest, and what is known of each: whether a title or an abstract begins with it. */
export interface LabelledChain extends Chain {
  known: ('title' | 'abstract' | undefined)[];
}

/** A title or abstract is known by so many of its first characters. */
const enough = 24;

/** Reads the features of a labelled digest, once for all weights that are tried. */
export function toChain({ bytes, papers }: LabelledDigest): LabelledChain {
  const lines = skipPageBreaks(toLines(decode(bytes), bytes));
  const { lines: features, transitions } = toFeatures(lines);
  const startsOf = (texts: string[]): string[] => texts.map((text) => plain(text).slice(0, enough)).filter(Boolean); // prettier-ignore
  const titles = startsOf(papers.map(({ title }) => title));
  const abstracts = startsOf(papers.map(({ abstractStart }) => abstractStart ?? ''));
  const known = lines.map(({ text }) => {
    const words = plain(text);
    if (titles.some((start) => words.includes(start))) return 'title';
    return abstracts.some((start) => words.includes(start)) ? 'abstract' : undefined;
  });
  return { lines: features, transitions, known };
}

/** Lines that a model takes for the beginning of a title and are none, and beginnings of titles and abstracts that it takes for something else. */
export function countErrors(chain: LabelledChain, model: Model): number {
  const path = labelLines(chain, model);
  return chain.known.filter((known, index) => {
    const { label } = path[index]!;
    return (label === 'B-title') !== (known === 'title') || (known === 'abstract' && label !== 'B-text');
  }).length;
}

import { sentencesOf } from '../paper/sentences.ts';
import { findNames } from '../vocabulary/find-names.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { findAcronyms } from './acronyms.ts';
import type { PaperText } from './types.ts';

const gap = '\n\n';

/** Title and abstract with what several fields are read from. */
export function toPaperText(title: string, abstract: string, vocabulary: Vocabulary): PaperText {
  const text = abstract ? title + gap + abstract : title;
  const abstractStart = abstract ? title.length + gap.length : title.length;
  const sentences = sentencesOf(abstract).map(({ start, end }) => ({
    start: start + abstractStart,
    end: end + abstractStart,
  }));
  const acronyms = [...findAcronyms(title, 0), ...findAcronyms(abstract, abstractStart)];
  const names = findNames(text, vocabulary);
  return { text, title, abstract, abstractStart, sentences, acronyms, names, vocabulary };
}

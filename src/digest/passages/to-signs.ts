import { kindOf } from '../features/find-boilerplate.ts';
import { readStatement, type Statement } from '../features/find-statements.ts';
import { measureLine } from '../lines/measure-line.ts';
import type { Passage } from './passage.ts';

/** What the wording of a passage shows, whatever its place. */
export interface Signs {
  /** May be the title of a paper. */
  isTitle: boolean;
  /** Reads as the abstract of one, or a paragraph of it. */
  isProse: boolean;
  /** Ends as sentences do. */
  isEnded: boolean;
  statement: Statement;
  /** Kind of boilerplate that it is beyond doubt. */
  boilerplate?: string;
}

/** A passage with what its wording shows. */
export interface Seen {
  passage: Passage;
  signs: Signs;
}

/** Shortest abstracts that show themselves by their wording, in characters: of one sentence, and of several. */
const shortest = { sentence: 150, sentences: 70 };
/** Words of a title, at most. */
const longestTitle = 45;

const known = new WeakMap<Passage, Signs>();

/** Looks at a passage by itself; once, as layout and record both ask. */
export function toSigns(passage: Passage): Signs {
  const signs = known.get(passage) ?? readSigns(passage);
  known.set(passage, signs);
  return signs;
}

function readSigns({ text }: Passage): Signs {
  const measure = measureLine({ text });
  const statement = readStatement([{ text }], 0);
  const boilerplate = kindOf(text);
  const { length, words, breaks, sentenceWords, endsSentence, isQuestion, capitals, isCased } = measure;
  const isStated = (statement.authors?.length ?? 0) > 1 || statement.facts !== undefined;
  const isSentence = breaks > 0 || (endsSentence && sentenceWords > 0) || (!isCased && endsSentence);
  const isLong = length >= (breaks > 0 && endsSentence ? shortest.sentences : shortest.sentence);
  const isProse = !isStated && isLong && isSentence && capitals < 0.7;
  const mayEnd = !endsSentence || isQuestion || breaks === 0;
  const isTitle = !isStated && !boilerplate && !isProse && measure.isWorded && words > 1 && words <= longestTitle && mayEnd;
  return { isTitle, isProse, isEnded: endsSentence, statement, ...(boilerplate && { boilerplate }) };
} // prettier-ignore

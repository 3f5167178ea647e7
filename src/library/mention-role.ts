import { sentencesOf } from '../text/sentences.ts';
import { mentionCues } from './mention-cues.ts';
import type { MentionRole } from './mention-cues.ts';

/** What a text says of a name, and the sentence that says so. */
export interface SaidOf {
  /** Undefined if no sentence tells more than the name. */
  role: MentionRole | undefined;
  /** The first with that role, or with the name. */
  sentence: string;
}

/** What a text says of a name that it spells `surface`; undefined if it does not contain it. */
export function mentionRole(text: string, surface: string): SaidOf | undefined {
  const named = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => hasName(sentence, surface));
  for (const sentence of named) {
    const cue = mentionCues.find(({ pattern }) => pattern.test(withSign(sentence, surface)));
    if (cue) return { role: cue.role, sentence };
  }
  return named[0] === undefined ? undefined : { role: undefined, sentence: named[0] };
}

/** Whether a text contains a name as spelled, not as a part of a longer name. */
export const hasName = (text: string, surface: string): boolean => withSign(text, surface) !== text;

/** A sentence with `@` in the place of a name; longer names that contain it stay. */
function withSign(sentence: string, surface: string): string {
  const name = surface.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return sentence.replace(
    new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${name}(?![\\p{L}\\p{N}+#]|-\\p{Lu})`, 'gu'),
    '@',
  );
}

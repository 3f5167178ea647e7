import { compileCue } from './compile-cue.ts';
import file from './novelty-cues.json' with { type: 'json' };

/** A way in which a sentence says that it tells what is new, or that it does not. */
interface Cue {
  /** How much it tells; below 0 it speaks against the sentence. */
  weight: number;
  pattern: RegExp;
  example: string;
}

/** Ways in which abstracts of any field announce what is new in them. The weights of a sentence's cues add up. */
export const noveltyCues: Cue[] = file.cues.map(({ match, ...cue }) => ({
  ...cue,
  pattern: compileCue(match, file.words),
}));

import { compileCue } from './compile-cue.ts';
import file from './mention-cues.json' with { type: 'json' };

/** What a paper says of another's work: that it builds on it, or that it compares with it. */
export type MentionRole = 'builds' | 'compares';

/** A way to say so, where `@` stands for the name. */
interface Cue {
  role: MentionRole;
  pattern: RegExp;
  example: string;
  /** What must not be taken for it. */
  counterexample: string;
}

/** Ways to say what another's work is to a paper. The first that a sentence has counts. */
export const mentionCues: Cue[] = file.cues.map(({ match, role, ...cue }) => ({
  ...cue,
  role: role as MentionRole,
  pattern: compileCue(match, file.words),
}));

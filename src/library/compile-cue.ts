import { listWords } from '../text/list-words.ts';

/**
 * Compiles an expression of a file of cues. `{NAME}` stands for any of the file's words of that name.
 *
 * @throws Error if the file has no such words.
 */
export function compileCue(match: string, words: Record<string, string[]>): RegExp {
  const source = match.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const list = words[name];
    if (!list) throw new Error(`no words ${name} for the cue ${match}`);
    return `(?:${listWords(list).join('|')})`;
  });
  return new RegExp(source, 'iu');
}

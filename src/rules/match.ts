import type { Program } from './compile.ts';
import type { Token } from './tokens.ts';

/** A match of a pattern: the range of its tokens and of its value; `end` is exclusive. */
export interface TokenMatch {
  start: number;
  end: number;
  /** The whole match if the pattern names no value. */
  value: { start: number; end: number };
}

/**
 * Matches a program at one token. Branches are tried in order, and no step twice at the same token, so the
 * time for one place depends only on the pattern, and the time for a text grows linearly with its length.
 */
export function matchAt(program: Program, tokens: Token[], start: number): TokenMatch | undefined {
  const { steps, seen } = program;
  const width = program.most + 1;
  const attempt = ++program.attempts;
  const value: [number, number] = [-1, -1];
  let end = -1;
  if (!run(0, start)) return undefined;
  const isNamed = value[0] >= 0;
  return { start, end, value: isNamed ? { start: value[0], end: value[1] } : { start, end } };

  function run(step: number, at: number): boolean {
    for (;;) {
      const key = step * width + at - start;
      if (seen[key] === attempt) return false;
      seen[key] = attempt;
      const next = steps[step]!;
      if (next.do === 'take') {
        const token = tokens[at];
        if (!token || (next.test.isGlued && !token.isGlued) || !next.test.is(token)) return false;
        step++;
        at++;
      } else if (next.do === 'try') {
        if (run(next.ways[0], at)) return true;
        step = next.ways[1];
      } else if (next.do === 'go') {
        step = next.to;
      } else if (next.do === 'edge') {
        if (next.at === 'start' ? !opensSentence(tokens, at) : at < tokens.length) return false;
        step++;
      } else if (next.do === 'refuse') {
        if (matchAt(next.program, tokens, at)) return false;
        step++;
      } else if (next.do === 'note') {
        const before = value[next.slot];
        value[next.slot] = at;
        if (run(step + 1, at)) return true;
        value[next.slot] = before;
        return false;
      } else {
        end = at;
        return true;
      }
    }
  }
}

const sentenceEnds = new Set(['.', '!', '?']);

/** Whether a sentence begins at a token. */
export function opensSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || sentenceEnds.has(before.low) || before.low[0] === '\n';
}

import { needsOf } from './needs.ts';
import type { Need } from './needs.ts';
import { parsePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { testOf } from './test-of.ts';
import type { Test } from './test-of.ts';
import { widthOf } from './width-of.ts';

/**
 * A step of a program: test a token, try two branches in order, jump, note where the value begins or ends,
 * require an edge, rule out a continuation, or finish. All steps have the same properties, which keeps reading
 * them fast; what a kind of step does not need is unset.
 */
export interface Step {
  do: 'take' | 'try' | 'go' | 'note' | 'edge' | 'refuse' | 'end';
  /** For `take`. */
  test: Test | undefined;
  /** The step to go to; for `try`, the branch to try first. */
  to: number;
  /** The second branch of a `try`. */
  else: number;
  /** The number of a `try` among those of its program. */
  fork: number;
  /** The end that a `note` or an `edge` is about. */
  at: 'start' | 'end';
  /** For `refuse`. */
  program: Program | undefined;
}

/** A compiled pattern. */
export interface Program {
  steps: Step[];
  /** The most tokens that it can match. */
  most: number;
  /** Tests one of which the first token must pass. */
  first: Test[];
  /** Whether it matches only at the beginning of a sentence. */
  opens: boolean;
  /** Words without which it cannot match. */
  needs: Need[];
  /** How many steps of it are a `try`. */
  forks: number;
  /**
   * For each fork and token, the last attempt that went there; empty until there is one. Scratch memory of the matcher, as
   * is `value`.
   */
  seen: Uint32Array;
  attempts: number;
  value: { start: number; end: number };
}

/**
 * Compiles a pattern (see `parsePattern`) to a program.
 *
 * @throws Error if the pattern is invalid or can match nothing.
 */
export function compile(source: string): Program {
  const pattern = parsePattern(source);
  const program = toProgram(pattern);
  const [first] = program.steps;
  const opens = first?.do === 'edge' && first.at === 'start';
  return { ...program, opens, first: firstOf(program.steps, source), needs: needsOf(pattern) };
}

const unused = new Uint32Array(0);

function toProgram(pattern: Pattern): Program {
  const steps: Step[] = [];
  emit(steps, pattern);
  steps.push(toStep('end'));
  const forks = steps.filter((step) => step.do === 'try');
  for (const [fork, step] of forks.entries()) step.fork = fork;
  const { most } = widthOf(pattern);
  return {
    steps,
    most,
    first: [],
    opens: false,
    needs: [],
    forks: forks.length,
    seen: unused,
    attempts: 0,
    value: { start: -1, end: -1 },
  };
}

function toStep(kind: Step['do'], { test, at = 'start', program }: Partial<Step> = {}): Step {
  return { do: kind, test, to: 0, else: 0, fork: 0, at, program };
}

function emit(steps: Step[], pattern: Pattern): void {
  if (pattern.type === 'all') for (const item of pattern.items) emit(steps, item);
  else if (pattern.type === 'either') emitEither(steps, pattern.items);
  else if (pattern.type === 'repeat') emitRepeat(steps, pattern);
  else if (pattern.type === 'value') emitValue(steps, pattern.item);
  else if (pattern.type === 'refuse') steps.push(toStep('refuse', { program: toProgram(pattern.item) }));
  else if (pattern.type === 'edge') steps.push(toStep('edge', { at: pattern.at }));
  else steps.push(toStep('take', { test: testOf(pattern) }));
}

function emitEither(steps: Step[], [first, ...rest]: Pattern[]): void {
  if (rest.length === 0) return emit(steps, first!);
  const fork = toStep('try');
  steps.push(fork);
  fork.to = steps.length;
  emit(steps, first!);
  const go = toStep('go');
  steps.push(go);
  fork.else = steps.length;
  emitEither(steps, rest);
  go.to = steps.length;
}

function emitRepeat(steps: Step[], { item, most, isShort }: Extract<Pattern, { type: 'repeat' }>): void {
  const [again, leave] = isShort ? (['else', 'to'] as const) : (['to', 'else'] as const);
  const forks: Step[] = [];
  for (let count = 0; count < most; count++) {
    const fork = toStep('try');
    steps.push(fork);
    fork[again] = steps.length;
    forks.push(fork);
    emit(steps, item);
  }
  for (const fork of forks) fork[leave] = steps.length;
}

function emitValue(steps: Step[], item: Pattern): void {
  steps.push(toStep('note', { at: 'start' }));
  emit(steps, item);
  steps.push(toStep('note', { at: 'end' }));
}

function firstOf(steps: Step[], source: string): Test[] {
  const first: Test[] = [];
  const seen = new Set<number>();
  visit(0);
  return first;

  function visit(at: number): void {
    if (seen.has(at)) return;
    seen.add(at);
    const step = steps[at]!;
    if (step.do === 'end') throw new Error(`the pattern may match nothing: ${source}`);
    if (step.do === 'take') first.push(step.test!);
    else if (step.do === 'try') [step.to, step.else].forEach(visit);
    else visit(step.do === 'go' ? step.to : at + 1);
  }
}

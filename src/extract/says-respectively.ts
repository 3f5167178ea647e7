import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { Tokens } from './clause.ts';

const { 'dealt-out': dealtOut } = readRules('claims');

/** Whether a sentence assigns one list to another in order: `3% and 4% on CIFAR-10 and GLUE, respectively`. */
export function saysRespectively(tokens: Token[], { start, end }: Tokens): boolean {
  return !runRules(dealtOut!, tokens, start, end).next().done;
}

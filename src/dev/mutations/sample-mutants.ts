import type { Mutant } from './mutate-rules.ts';

/** Some of the mutants, chosen by a seed: the same seed chooses the same. All if there are no more. */
export function sampleMutants(mutants: Mutant[], count: number, seed: number): Mutant[] {
  const left = [...mutants];
  const chosen: Mutant[] = [];
  for (let state = seed | 0; chosen.length < count && left.length > 0;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    chosen.push(...left.splice((state >>> 0) % left.length, 1));
  }
  return chosen;
}

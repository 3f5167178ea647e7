import { readCases } from '../../digest/tagger/read-cases.ts';
import { readWeights } from '../../digest/tagger/read-weights.ts';
import { toModel } from '../../digest/tagger/model.ts';
import { wrongLabels } from '../../digest/tagger/wrong-labels.ts';
import type { Mutant } from './mutate-rules.ts';

/** Every weight of the line model set to zero: the case that it names has to come out otherwise. */
export function mutateWeights(): Mutant[] {
  const weights = readWeights();
  const cases = readCases();
  return weights.map((row, at) => ({
    name: `the weight ${row.id} of zero`,
    isNoticed: () => {
      const model = toModel(weights.with(at, { ...row, weight: 0 }));
      return wrongLabels(cases[row.case] ?? '', model).length > 0;
    },
  }));
}

import { toModel } from '../../digest/tagger/model.ts';
import { never, type Weight } from '../../digest/tagger/read-weights.ts';
import { countErrors, type LabelledChain } from './to-chain.ts';

/** A weight that would make fewer errors with another value, all other weights being equal. */
export interface Proposal {
  id: string;
  weight: number;
  proposed: number;
  /** Errors with the present value, and with the proposed one. */
  before: number;
  after: number;
}

/** What a weight is multiplied by in turn; where two do as well, the first wins. */
const factors = [0.5, 1.5, 0];

/** Tries other values for each weight on labelled digests, and proposes those that make fewer errors. What never happens stays so. */
export function fitWeights(weights: Weight[], chains: LabelledChain[]): Proposal[] {
  const before = errorsOf(weights, chains);
  return weights.flatMap(({ id, weight }, index) => {
    let best: Proposal | undefined;
    for (const factor of weight === never ? [] : factors) {
      const tried = weights.with(index, { ...weights[index]!, weight: factor * weight });
      const after = errorsOf(tried, chains, best?.after ?? before);
      if (after < (best?.after ?? before)) best = { id, weight, proposed: factor * weight, before, after };
    }
    return best ?? [];
  });
}

/** Errors over all digests, counted no further than to `most`. */
function errorsOf(weights: Weight[], chains: LabelledChain[], most = Infinity): number {
  const model = toModel(weights);
  let errors = 0;
  for (const chain of chains) {
    errors += countErrors(chain, model);
    if (errors >= most) break;
  }
  return errors;
}

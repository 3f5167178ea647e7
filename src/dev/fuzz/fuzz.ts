import fc from 'fast-check';
import { checkDigest } from './check-digest.ts';
import { digests } from './digests.ts';

/** A digest for which something does not hold, made as small as it goes. */
export interface Failure {
  bytes: Uint8Array;
  reason: string;
}

/** What a round of fuzzing did. */
export interface Round {
  cases: number;
  papers: number;
  refused: number;
  failure?: Failure;
}

/** Checks `runs` random digests; the same seed gives the same digests. */
export async function fuzz(seed: number, runs: number): Promise<Round> {
  let papers = 0;
  let refused = 0;
  const property = fc.asyncProperty(digests, async (bytes) => {
    const checked = await checkDigest(bytes);
    papers += checked.papers;
    refused += Number(checked.isRefused);
  });
  const { numRuns, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
  const [bytes] = counterexample ?? [];
  const failure = bytes && { bytes, reason: String((errorInstance as Error).message) };
  return { cases: numRuns, papers, refused, failure };
}

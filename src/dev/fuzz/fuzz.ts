import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { checkDigest } from './check-digest.ts';
import { digests } from './digests.ts';

/** A digest for which something does not hold, made as small as it goes. */
export interface Failure {
  bytes: Uint8Array;
  reason: string;
}

/** How much has been checked; the digests that a failure is made small by count too. */
export interface Tally {
  cases: number;
  papers: number;
  refused: number;
}

/**
 * Checks `runs` random digests and counts each in `tally` as it is done; the same seed gives the same digests. Signals
 * are heard between two digests.
 */
export async function fuzz(seed: number, runs: number, tally: Tally): Promise<Failure | undefined> {
  const property = fc.asyncProperty(digests, async (bytes) => {
    await setImmediate();
    tally.cases += 1;
    const { papers, isRefused } = await checkDigest(bytes);
    tally.papers += papers;
    tally.refused += Number(isRefused);
  });
  const { counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
  const [bytes] = counterexample ?? [];
  return bytes && { bytes, reason: String((errorInstance as Error).message) };
}

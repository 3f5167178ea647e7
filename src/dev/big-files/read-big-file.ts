import { readFileSync } from 'node:fs';
import { readDigest } from '../../digest/read-digest.ts';

/** What reading a file took; printed as JSON by this file as a process of its own, so that nothing else counts. */
export interface Cost {
  format: string;
  records: number;
  /** Why it was refused; absent if it was read. */
  refusal?: string;
  /** Processor seconds, and memory at its most in MB. */
  seconds: number;
  memory: number;
}

const [path = ''] = process.argv.slice(2);
const read = await readDigest(readFileSync(path), { file: path }).catch((error: Error) => error);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const outcome =
  read instanceof Error
    ? { format: '', records: 0, refusal: read.message }
    : { format: read.format, records: read.records.length };
console.log(JSON.stringify({ ...outcome, seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 } satisfies Cost)); // prettier-ignore

import { identifyPapers } from '../../identify/identify-papers.ts';
import type { Subject } from '../../identify/match/subject-index.ts';
import type { PipeCost } from './time-pipe.ts';

/** Looks papers up in standard input, in a process of its own so that its memory can be measured; see `time-pipe.ts`. */
const subjects = JSON.parse(process.argv[2]!) as Subject[];
let read = 0;
const verdicts = await identifyPapers(subjects, ['-'], [], (_path, bytes) => (read = bytes));
const { user, system } = process.cpuUsage();
const cost: PipeCost = {
  bytes: read,
  seconds: (user + system) / 1e6,
  memory: Math.round(process.resourceUsage().maxRSS / 1024),
  found: verdicts.filter(({ certain, likely }) => certain || likely.length > 0).length,
};
console.log(JSON.stringify(cost));

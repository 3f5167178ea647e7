import { functionWords } from '../../text/function-words.ts';

/** What people say when they ask for a paper, beside its subject. */
const ofAsking = 'arxiv doi pdf please show paper papers article articles find finding percent'.split(' ');

/** Words that carry no subject: left out of a query unless it has no others. */
export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...ofAsking]);

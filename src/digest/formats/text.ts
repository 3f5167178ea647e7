import type { Format } from './format.ts';
import { explainText } from '../explain/explain-text.ts';
import { readText } from '../read-text.ts';

/** Text as people save it: what is no other format. */
export const text: Format = {
  name: 'text',
  detect: () => ({ confidence: 0.5, reason: 'its first lines are those of no other format' }),
  read: readText,
  explain: explainText,
};

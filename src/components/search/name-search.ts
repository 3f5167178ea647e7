import { readState } from './page-state.ts';

/** A saved search (`?q=lora&sort=date`) in words: `lora, by date`. */
export function nameSearch(search: string): string {
  const { q, topic, sort } = readState(search);
  return [q, topic && `topic ${topic}`, sort && `by ${sort}`].filter(Boolean).join(', ');
}

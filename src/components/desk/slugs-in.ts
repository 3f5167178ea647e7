import { isSlug } from './desk.ts';

/** The papers that an address names: `?p=lora,adapters`; each once, without what is no slug. */
export const slugsIn = (search: string): string[] => [
  ...new Set((new URLSearchParams(search).get('p') ?? '').split(',').filter(isSlug)),
];

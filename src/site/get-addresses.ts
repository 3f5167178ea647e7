import { readAddresses } from '../paper/addresses/read-addresses.ts';
import type { Addresses } from '../paper/addresses/find-addresses.ts';
import { findPlaces } from '../system/find-places.ts';
import { makeSource } from './reads/reads.ts';

let known: Addresses | undefined;

/** What is at the addresses of this library's papers. It is read once per build, and each time during development. */
export const getAddresses = makeSource('addresses', (): Addresses => {
  if (known && !import.meta.env.DEV) return known;
  const { papers, manifest } = findPlaces();
  known = readAddresses(papers, manifest);
  return known;
});

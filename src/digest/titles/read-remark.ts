import { readDatedAuthors, type DatedAuthors } from '../features/read-dated-authors.ts';

/** What divides a remark from its title. */
const divider = /^[*_\s]*(?:[—–\-,.]\s+|by\s+)*/iu;
const bracketed = /^\(([^()]*)\)\.?$/u;

/** Reads the authors behind a title in bold: "(Lovelace and Hopper, 1952)", "by Ada Lovelace"; undefined for other remarks. */
export function readRemark(text: string): DatedAuthors | undefined {
  const remark = text.replace(divider, '').trim();
  return readDatedAuthors(bracketed.exec(remark)?.[1] ?? remark);
}

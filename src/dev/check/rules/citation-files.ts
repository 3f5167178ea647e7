import { readBibtex, readRis } from '../../export/read-citations.ts';
import type { ReadCitation } from '../../export/read-citations.ts';
import type { Rule } from '../types.ts';

const readers: Record<string, (text: string) => ReadCitation[]> = { bib: readBibtex, ris: readRis };
/** The files of the whole library: those of topics, digests and papers hold the same entries. */
const wholeLibrary = /^papers(?:\.\d+)?\.(bib|ris)$/;

function faultsOf(text: string, read: (text: string) => ReadCitation[]): string[] {
  try {
    const keys = read(text).map(({ key }) => key);
    const again = keys.filter((key, index) => keys.indexOf(key) !== index);
    const odd = keys.filter((key) => !/^[\w-]+$/.test(key));
    return [
      ...again.map((key) => `has several entries with the key ${key}`),
      ...odd.map((key) => `has the key ${key}, which is not plain ASCII`),
    ];
  } catch (error) {
    return [`cannot be read: ${(error as Error).message}`];
  }
}

/** A file of citations that another program cannot read, or whose keys are not unique and ASCII. */
export const citationFiles: Rule = ({ texts }) =>
  [...texts].flatMap(([path, text]) => {
    const read = readers[wholeLibrary.exec(path)?.[1] ?? ''];
    return read ? faultsOf(text, read).map((message) => ({ path, message })) : [];
  });

import { readFileSync, rmSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { SearchRecord } from '../../search/search-record.ts';
import { indexHere } from './index-here.ts';
import { nextMessage } from './next-message.ts';

/**
 * The program that indexes papers for search, for `indexSite`: its arguments name the folder of the site and the file of
 * the records, and it is sent the URLs of pages that are programs once they are in the site.
 */
const [site = '', file = ''] = process.argv.slice(2);
const records = deserialize(readFileSync(file)) as SearchRecord[];
rmSync(file);
const programs = nextMessage<string[]>();
await indexHere(site, records, () => programs);

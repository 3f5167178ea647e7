import { listHere } from './list-for-search.ts';

/** The program that writes the lists of search into the site that its argument names, for `listForSearch`. */
const [site = ''] = process.argv.slice(2);
await listHere(site);

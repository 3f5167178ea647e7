// Everything that a build asks of the compiled site about what its pages read: all sources are loaded with it.
import '../beside-in-digest.ts';
import '../get-addresses.ts';
import '../get-archive.ts';
import '../get-identification.ts';
import '../get-library.ts';
import '../get-sections.ts';
import '../has-cards.ts';
import '../map-papers.ts';

export { searchRecords } from '../search-records.ts';
export { hashValue } from './hash-value.ts';
export { isCurrent, recordReads } from './reads.ts';

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DigestError } from '../src/digest/digest-error.ts';
import { findPlaces } from '../src/places.ts';
import { listFields } from '../src/split/list-fields.ts';
import { splitDigest } from '../src/split/split-digest.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

/** `npm run -s extract -- FILE…`: prints what is found in digests as JSON, in digest order; writes nothing. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run -s extract -- FILE…');
  process.exit(2);
}
const vocabulary = readVocabulary(findPlaces().vocabulary);
try {
  const found = [];
  for (const file of files) {
    const { papers } = await splitDigest(readFileSync(file), basename(file), { vocabulary });
    found.push(...listFields(papers));
  }
  console.log(JSON.stringify(found, null, 1));
} catch (error) {
  const { message, cure } = error as Partial<DigestError> & Error;
  console.error(cure ? `${message}\n  help: ${cure}` : message);
  process.exitCode = 1;
}

import { basename } from 'node:path';
import { UserError } from '../src/paper/user-error.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { listFields } from '../src/split/report/list-fields.ts';
import { placeError } from '../src/split/read/place-error.ts';
import { readHintFile } from '../src/split/read/read-hint-file.ts';
import { readDigestFile } from '../src/split/read/read-digest-file.ts';
import { showPath } from '../src/text/show-path.ts';
import { splitDigest } from '../src/split/draft/split-digest.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

const usage = `Usage: npm run -s extract -- FILE…

Prints what is found in digests as JSON, in digest order; writes nothing.`;

/** `npm run -s extract -- FILE…`: see `usage`. */
await runCommand(async () => {
  const { files } = readArguments({}, usage);
  if (files.length === 0) throw new UserError('no digest given', usage, 2);
  const vocabulary = readVocabulary(findPlaces().vocabulary);
  const found = [];
  for (const file of files) {
    try {
      const { papers } = await splitDigest(readDigestFile(file), basename(file), {
        vocabulary,
        hint: readHintFile(file),
      });
      found.push(...listFields(papers));
    } catch (error) {
      throw placeError(showPath(file), error);
    }
  }
  console.log(toPrintableJson(found, 1));
});

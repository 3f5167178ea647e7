import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../src/dev/score-recognition/read-corpus.ts';
import { scoreRecognition } from '../src/dev/score-recognition/score-recognition.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { UserError } from '../src/paper/user-error.ts';

const usage = 'Usage: npm run score:recognition -- [--count N] [FOLDER]';
const options = { count: { type: 'string', default: '3000' } } as const;

/** `npm run score:recognition`: how many changed papers are recognised among 20,000; see `usage`. */
await runCommand(() => {
  const { values, files } = readArguments(options, usage);
  const [folder = '../shared/corpora/big'] = files;
  const digest = join(folder, 'arxiv-cs-20000.txt.gz');
  if (!existsSync(digest))
    throw new UserError(
      `${digest} is missing`,
      'this score needs the corpus of 20,000 papers; give its folder',
    );
  const papers = readCorpus(digest, join(folder, 'arxiv-cs-20000.txt.truth.json.gz'));
  console.log(`${papers.length} papers; of each trial: right, wrong; proposed right, proposed wrong`);
  for (const { trial, records, right, wrong, proposed, proposedWrong } of scoreRecognition(
    papers,
    Number(values.count),
  ))
    console.log(
      `${trial}: ${right} right, ${wrong} wrong; ${proposed} and ${proposedWrong} proposed (of ${records})`,
    );
});

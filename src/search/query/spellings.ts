/** A part of words that British and American English spell differently. */
export interface Spelling {
  british: string;
  american: string;
  /** What ends the word behind the part, which may be nothing; without, the part stands anywhere. */
  endings?: string[];
  /** What stands before the American part; anything if missing. */
  americanAfter?: RegExp;
  /** Whether only the British spelling is sure: not each American one has a British one beside it. */
  oneWay?: true;
  /** A word in both spellings. */
  example: [british: string, american: string];
}

const verbs = ['e', 'ed', 'er', 'es', 'ing'];
const doubled = ['ed', 'er', 'ers', 'ing', 'ings'];

/** Parts of words by which spellings differ, those with endings first. */
export const spellings: Spelling[] = [
  {
    british: 'is',
    american: 'iz',
    endings: [...verbs, 'ation', 'ations', 'able'],
    example: ['quantisation', 'quantization'],
  },
  { british: 'ys', american: 'yz', endings: verbs, example: ['analyse', 'analyze'] },
  { british: 'tre', american: 'ter', endings: ['', 's'], example: ['metres', 'meters'] },
  { british: 'tr', american: 'ter', endings: ['ed', 'ing'], example: ['centred', 'centered'] },
  {
    british: 'll',
    american: 'l',
    endings: doubled,
    americanAfter: /[aeiou]$/,
    example: ['modelling', 'modeling'],
  },
  { british: 'enc', american: 'ens', endings: ['e', 'es', 'eless'], example: ['defence', 'defense'] },
  { british: 'ogue', american: 'og', endings: ['', 's'], example: ['catalogue', 'catalog'] },
  { british: 'our', american: 'or', example: ['behaviour', 'behavior'] },
  { british: 'grey', american: 'gray', example: ['greyscale', 'grayscale'] },
  { british: 'artefact', american: 'artifact', example: ['artefacts', 'artifacts'] },
  { british: 'judgement', american: 'judgment', example: ['judgements', 'judgments'] },
  { british: 'sceptic', american: 'skeptic', example: ['sceptical', 'skeptical'] },
  { british: 'ae', american: 'e', oneWay: true, example: ['anaesthesia', 'anesthesia'] },
  { british: 'oe', american: 'e', oneWay: true, example: ['oestrogen', 'estrogen'] },
  { british: 'programme', american: 'program', oneWay: true, example: ['programmes', 'programs'] },
  { british: 'ageing', american: 'aging', oneWay: true, example: ['ageing', 'aging'] },
  {
    british: 'fulfil',
    american: 'fulfill',
    endings: ['', 's', 'ment'],
    example: ['fulfilment', 'fulfillment'],
  },
];

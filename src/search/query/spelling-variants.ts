/** Endings and letter groups that British and American English spell differently, in both directions. */
const pairs: [RegExp, string][] = [
  [/is(e|ed|er|es|ing|ation|ations|able)$/, 'iz$1'],
  [/iz(e|ed|er|es|ing|ation|ations|able)$/, 'is$1'],
  [/ys(e|ed|er|es|ing)$/, 'yz$1'],
  [/yz(e|ed|er|es|ing)$/, 'ys$1'],
  [/our/, 'or'],
  [/or(?!.*or)/, 'our'],
  [/tre(s?)$/, 'ter$1'],
  [/ter(s?)$/, 'tre$1'],
  [/tr(ed|ing)$/, 'ter$1'],
  [/ter(ed|ing)$/, 'tr$1'],
  [/ll(ed|er|ers|ing|ings)$/, 'l$1'],
  [/([aeiou])l(ed|er|ers|ing|ings)$/, '$1ll$2'],
  [/enc(e|es|eless)$/, 'ens$1'],
  [/ens(e|es|eless)$/, 'enc$1'],
  [/ogue(s?)$/, 'og$1'],
  [/og(s?)$/, 'ogue$1'],
  [/[ao]e/, 'e'],
  [/grey/, 'gray'],
  [/gray/, 'grey'],
  [/artefact/, 'artifact'],
  [/artifact/, 'artefact'],
  [/programme/, 'program'],
  [/judgement/, 'judgment'],
  [/judgment/, 'judgement'],
  [/ageing/, 'aging'],
  [/fulfil(?!l)/, 'fulfill'],
  [/sceptic/, 'skeptic'],
  [/skeptic/, 'sceptic'],
];

/** Possible British or American spellings of a word, to be looked up in a word list. */
export function spellingVariants(word: string): string[] {
  const guesses = pairs.map(([from, to]) => word.replace(from, to));
  return [...new Set(guesses)].filter((guess) => guess !== word);
}

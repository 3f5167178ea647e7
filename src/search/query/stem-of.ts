import { stemmer } from 'stemmer';

/**
 * Beginnings of words that Porter's stemmer takes for forms of words with another meaning, with the stem that they have
 * instead: `generation` is no form of `general`.
 */
export const apart: [beginning: string, stem: string, other: string][] = [
  ['generat', 'generat', 'general'],
  ['generic', 'generic', 'general'],
  ['generous', 'generous', 'general'],
  ['communit', 'communit', 'communication'],
  ['universit', 'universit', 'universal'],
  ['organism', 'organism', 'organ'],
  ['organiz', 'organiz', 'organ'],
  ['organis', 'organiz', 'organ'],
  ['experiment', 'experiment', 'experience'],
  ['objectiv', 'objectiv', 'object'],
  ['subjectiv', 'subjectiv', 'subject'],
  ['authorit', 'authorit', 'author'],
  ['authoriz', 'authoriz', 'author'],
  ['authoris', 'authoriz', 'author'],
  ['internat', 'internat', 'internal'],
  ['importan', 'importan', 'import'],
  ['informal', 'informal', 'information'],
  ['formation', 'formation', 'format'],
  ['integrit', 'integrit', 'integral'],
  ['emergenc', 'emergenc', 'emerge'],
  ['numerous', 'numerous', 'numerical'],
  ['severe', 'severe', 'several'],
  ['severi', 'severe', 'several'],
];

/** Whole words that the stemmer takes for forms of others, with the stem that they have instead. */
const wordsApart: Record<string, string> = { news: 'news', one: 'one', ones: 'one' };

/** Irregular forms, each with its base form, which begins with the same two letters as search looks words up by these. */
export const irregular: Record<string, string> = Object.fromEntries(
  [
    'matrix matrices, vertex vertices, index indices, simplex simplices, helix helices, appendix appendices',
    'hypothesis hypotheses, synthesis syntheses, thesis theses, basis bases, crisis crises, axis axes',
    'criterion criteria, phenomenon phenomena, automaton automata, polyhedron polyhedra, corpus corpora',
    'spectrum spectra, quantum quanta, optimum optima, maximum maxima, minimum minima, equilibrium equilibria',
    'stimulus stimuli, radius radii, lemma lemmata, genus genera, nucleus nuclei',
    'half halves, leaf leaves, life lives, woman women, child children, person people',
    'choose chose chosen, write wrote written, build built, send sent, break broke broken, hide hid hidden',
    'grow grew grown, know knew known, take taken, give given, drive drove driven, hear heard',
    'keep kept, lose lost, make made, speak spoke spoken, steal stole stolen, spend spent, catch caught',
    'forget forgot forgotten, lead led, stick stuck, throw threw thrown, understand understood, learn learnt',
    'draw drew drawn, shake shook shaken, bring brought',
  ]
    .flatMap((line) => line.split(', '))
    .map((line) => line.split(' '))
    .flatMap(([base, ...forms]) => forms.map((form) => [form, base!])),
);

/** Nouns and verbs of one meaning with the same beginning that Porter's stemmer keeps apart: analyses, analyzing, analyst. */
const analysis = /^analy[sz](?!er)/;

/** The stem that the forms of a word in small letters share: Porter's, but for the words in these lists. */
export function stemOf(word: string): string {
  const base = Object.hasOwn(irregular, word) ? irregular[word]! : word;
  if (Object.hasOwn(wordsApart, base)) return wordsApart[base]!;
  if (analysis.test(base)) return 'analys';
  const [, stem] = (byStart.get(base.slice(0, 4)) ?? []).find(([start]) => base.startsWith(start)) ?? [];
  return stem ?? stemmer(base);
}

const byStart = Map.groupBy(apart, ([beginning]) => beginning.slice(0, 4));

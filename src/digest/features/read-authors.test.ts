import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLabelledAuthors, leavesOut, readAuthors } from './read-authors.ts';

const lists: [text: string, names: string[]][] = [
  ['Ada Lovelace', ['Ada Lovelace']],
  ['Ada Lovelace, Grace Hopper and Alan Turing', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
  ['Ada Lovelace, Grace Hopper, and Alan Turing', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
  ['A. K. Lovelace & J.-P. van der Berg', ['A. K. Lovelace', 'J.-P. van der Berg']],
  ['Kim, S.; Lee, J.', ['S. Kim', 'J. Lee']],
  ["Ad\\`ele Plat, Michal Dov\\v{c}iak, \\'Etienne Roux", ['Adèle Plat', 'Michal Dovčiak', 'Étienne Roux']],
  ['Jane Doe (MIT), Li Wei (1, 2) ((1) ETH, (2) LLNL)', ['Jane Doe', 'Li Wei']],
  ['Ren Zhang, Chao qi, Tianyu Zhou, Guoliang Xu', ['Ren Zhang', 'Chao qi', 'Tianyu Zhou', 'Guoliang Xu']],
  ['Linxi "Jim" Fan, Yuke Zhu', ['Linxi Fan', 'Yuke Zhu']],
  [
    'NVIDIA, :, Mayank Mittal, Pascal Roth, James Tigue, Octi Zhang',
    ['NVIDIA', 'Mayank Mittal', 'Pascal Roth', 'James Tigue', 'Octi Zhang'],
  ],
  ['by T. Nguyen, O. Petrov', ['T. Nguyen', 'O. Petrov']],
  ['Authors: Plato', ['Plato']],
  ['作者：王小明、李四', ['王小明', '李四']],
  ['陈思远，刘 洋，Maria Gomez', ['陈思远', '刘 洋', 'Maria Gomez']],
  [
    '○山本 恵子（東都大学），Smith John（同），佐々木 徹（河川研究所）',
    ['山本 恵子', 'Smith John', '佐々木 徹'],
  ],
  ['J. Kim, Y. Ota, R. Roe et al.', ['J. Kim', 'Y. Ota', 'R. Roe']],
  ['by Ada Lovelace, Grace Hopper and 3 others', ['Ada Lovelace', 'Grace Hopper']],
  ['Ada Lovelace, Grace Hopper, + 12 more', ['Ada Lovelace', 'Grace Hopper']],
  ['Ada Lovelace, Grace Hopper, and others', ['Ada Lovelace', 'Grace Hopper']],
  ['Ada Lovelace, Grace Hopper, +4 authors, Karen Spärck', ['Ada Lovelace', 'Grace Hopper', 'Karen Spärck']],
  ['A Lovelace, …, G Hopper', ['A Lovelace', 'G Hopper']],
  ['Ada Lovelace, Alan Turing, ... Grace Hopper', ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']],
  ['Ada Lovelace1,2, Grace Hopper2* and Alan Turing³', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
  ['Lovelace A(1), Hopper GM(2).', ['Lovelace A', 'Hopper GM']],
  [
    'J. R. Bond, Jens Chluba, The CMB-S4 Collaboration',
    ['J. R. Bond', 'Jens Chluba', 'The CMB-S4 Collaboration'],
  ],
  ['Ada K. Lovelace, MD, PhD; Grace Hopper, MBBS, MPH', ['Ada K. Lovelace', 'Grace Hopper']],
  ['Ada Lovelace, Ph.D., and Grace Hopper, M.D.', ['Ada Lovelace', 'Grace Hopper']],
  ['Garcia Lopez, MA; Doe, J', ['MA Garcia Lopez', 'J Doe']],
  ['Lovelace, MA; Hopper, BS', ['MA Lovelace', 'BS Hopper']],
  ['Levi Lentz, Yuan (Emily)Xue', ['Levi Lentz', 'Yuan Xue']],
  ['Gabriel-Dominique Marleau, Yuhiko Aoyama', ['Gabriel-Dominique Marleau', 'Yuhiko Aoyama']],
  ['Felicity Stone, Monique Vogt', ['Felicity Stone', 'Monique Vogt']],
  ['del Río, Ana Fernández', ['Ana Fernández del Río']],
  ['by Ada Lovelace, Grace Hopper #1952 (HB TD)', ['Ada Lovelace', 'Grace Hopper']],
  ['*Ada Lovelace (speaker), Grace Hopper* — University of London', ['Ada Lovelace', 'Grace Hopper']],
  ['_Ada Lovelace, Grace Hopper_ (Harbour Labs)', ['Ada Lovelace', 'Grace Hopper']],
  ['Ada Lovelace · Grace Hopper · 2 more', ['Ada Lovelace', 'Grace Hopper']],
  ['by J. Müller\u2010García, Li\u2011Wei Chen', ['J. Müller-García', 'Li-Wei Chen']],
];

for (const [text, names] of lists)
  test(`should read the names of "${text}"`, () => assert.deepEqual(readAuthors(text), names));

test('should read letters that a list writes in TeX', () => {
  assert.deepEqual(readAuthors(String.raw`J\"org M{\"u}ller, {\L}ukasz Ha\v{s}ek and S{\o}ren~Kj\ae r`), [
    'Jörg Müller',
    'Łukasz Hašek',
    'Søren Kjær',
  ]);
});

const others = [
  'Learning, Planning, and Acting',
  'Merging Process Algebra and Computation Tree Logic',
  'Random Maxout Features',
  'Sparse Techniques and Complexity',
  'Shapley Values and Banzhaf Indices',
  'Gaussian Processes and Mercer Kernels',
  'However, Bob and Alice are tired.',
  'Given a graph G, we study its colourings, and more',
  'ON THE READABILITY OF LABELS',
  'Plato',
  '**Slow Rivers** — A History of Floods',
  '*Slow Rivers* — a history of floods',
];

for (const text of others)
  test(`should not take "${text}" for names`, () => assert.equal(readAuthors(text), undefined));

test('should know a list that says what it is', () => {
  assert.deepEqual(['by Ada Lovelace', 'Ada Lovelace', 'By the way, it works.'].map(isLabelledAuthors), [true, false, false]); // prettier-ignore
});

test('should read names in lower case where the list leaves no doubt', () => {
  assert.deepEqual(readAuthors('Zhang, Ren; qi, Chao; wei, Wei'), ['Ren Zhang', 'Chao qi', 'Wei wei']);
  assert.deepEqual(readAuthors('Authors: ada lovelace, grace hopper'), ['ada lovelace', 'grace hopper']);
  assert.equal(readAuthors('deep learning, graph theory'), undefined);
  assert.equal(readAuthors('ada lovelace, grace hopper'), undefined);
});

test('should read "and" in other languages, and one name that holds such a word', () => {
  assert.deepEqual(readAuthors('Jürgen Maß und Selin Demir'), ['Jürgen Maß', 'Selin Demir']);
  assert.deepEqual(readAuthors('Jean-Luc Perrin et Étienne Moreau'), ['Jean-Luc Perrin', 'Étienne Moreau']);
  assert.deepEqual(readAuthors('Lucía Paredes y Diego Lagos'), ['Lucía Paredes', 'Diego Lagos']);
  assert.deepEqual(readAuthors('Ada Rossi e Grazia De Luca'), ['Ada Rossi', 'Grazia De Luca']);
  assert.deepEqual(readAuthors('Ada Visser en Griet de Boer'), ['Ada Visser', 'Griet de Boer']);
  assert.deepEqual(readAuthors('Authors: João Costa e Silva'), ['João Costa e Silva']);
  assert.deepEqual(readAuthors('Authors: José Ortega y Gasset'), ['José Ortega y Gasset']);
});

test('should read Japanese names between middle dots, with their affiliation', () => {
  assert.deepEqual(readAuthors('佐藤健・鈴木美咲（東北大学）'), ['佐藤健', '鈴木美咲']);
});

test('should take two family names that "and" joins for two people', () => {
  assert.deepEqual(readAuthors('Authors: Hopper and Turing'), ['Hopper', 'Turing']);
  assert.deepEqual(readAuthors('Authors: Hopper, and Turing'), ['Hopper', 'Turing']);
});

test('should pair names whose first names follow, where "and" stands before the last alone', () => {
  const three = ['Ada Lovelace', 'Dirk van Houten', 'Grace Hopper'];
  assert.deepEqual(readAuthors('Author: Lovelace, Ada, van Houten, Dirk and Hopper, Grace'), three);
  assert.deepEqual(readAuthors('Ada Lovelace, Dirk van Houten and Grace Hopper'), three);
  assert.deepEqual(readAuthors('Ada Lovelace, Dirk van Houten, Gil Orr and Grace Hopper')?.length, 4);
});

test('should read no affiliation as a name', () => {
  assert.equal(readAuthors('Google Research'), undefined);
  assert.equal(readAuthors('IIT Bombay, India'), undefined);
  assert.deepEqual(readAuthors('Lovelace, Ada'), ['Ada Lovelace']);
  assert.deepEqual(readAuthors('Author: Lovelace, Ada and van Houten, Dirk and Hopper, Grace'), [
    'Ada Lovelace',
    'Dirk van Houten',
    'Grace Hopper',
  ]);
});

for (const [list, isOpen] of [
  ['M. Abreu et al.', true],
  ['M. Abreu et al. (2023)', true],
  ['Ada Lovelace, +4 authors, Grace Hopper', true],
  ['Ada Lovelace, Grace Hopper (+3 others)', true],
  ['Ada Lovelace, Grace Hopper, …', true],
  ['王小明等', true],
  ['Ada Lovelace, Grace Hopper', false],
  ['Ada Lovelace, Al Etal', false],
] as const)
  test(`should say whether "${list}" leaves authors out`, () => assert.equal(leavesOut(list), isOpen));

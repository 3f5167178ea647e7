import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { findBoilerplate } from './find-boilerplate.ts';

function kindsOf(text: string): (string | undefined)[] {
  const bytes = new TextEncoder().encode(text);
  return findBoilerplate(toLines(decode(bytes), bytes));
}

const boilerplate: [kind: string, ...texts: string[]][] = [
  ['mail head', 'From: digest@papers.example', 'Subject: Your papers'],
  [
    'greeting',
    'Hi Sam,',
    'Good morning!',
    'Hello friends! Three papers this week.',
    "That's all for this week! Forward it.",
  ],
  ['newsletter', 'Get trending papers in your email inbox!', 'Unsubscribe | Preferences', 'View in browser'],
  ['button', 'View all', 'Read more »', 'Sign Up', '查看全部'],
  ['badge', 'new', 'Trending'],
  [
    'byline',
    'byAK and the research community',
    'by AK and the research community',
    'and the research community',
    'byAK',
    'By Sam & our editors',
    'NVIDIA · Published on Dec 3, 2025',
  ],
  ['announcement', 'Submitted by', 'Submitted byreader'],
  ['author count', '12 authors', '3 位作者'],
  [
    'count',
    'Upvote 78',
    '▲ 31',
    '34.1k',
    'GitHub 1.2k',
    '5 comments',
    '👍 42 💬 19',
    '👍 132   💬 14   ⭐ 1.2k stars',
    '12 forks',
  ],
  ['label', 'arXiv Page', 'GitHub'],
  ['dot', '·'],
  ['separator', '-----', '* * *', '\\\\'],
  ['page title', 'Daily Papers', "Today's picks", 'Reading group digest, week 12', '每日論文'],
  ['paper count', 'Total of 97 entries', '109 papers in 9 sections', '共 12 篇'],
  ['navigation', 'Pricing', '© 2026 Papers Inc.'],
  ['page number', 'Page 3 of 9', '12 / 40'],
  ['breadcrumbs', 'Home > Journal > Latest articles', 'Home › Physics'],
  ['sorting', 'Sort by: Newest ▾ Show: 20 per page', 'Show: 50'],
  ['pager', '« Previous 1 2 3 ... 14 Next »', '1 2 3 Next', 'First 1 2'],
  ['type of article', 'Open Access Research Article', 'Review', 'Letter'],
  ['sponsor', 'Sponsored by: Cloud Inc. Get 20% off!'],
  ['masthead', 'The Example Post — Issue #47', 'Issue 3'],
  ['date', 'Dec 12', '2025-12-03'],
  ['links', 'PDF | Share | Save', 'Sign in | Register | Basket (0)'],
];

for (const [kind, ...texts] of boilerplate)
  test(`should know boilerplate of the kind "${kind}"`, () => {
    for (const text of texts) assert.deepEqual([text, ...kindsOf(text)], [text, kind]);
  });

test('should know a name by the line beside it', () => {
  assert.deepEqual(kindsOf('Submitted by\nreader'), ['announcement', 'announcement']);
  assert.deepEqual(kindsOf('by\nAK\nand the research community'), ['byline', 'byline', 'byline']);
  assert.deepEqual(kindsOf('Example University\n·\nDec 3, 2025'), ['organisation', 'dot', 'date']);
});

test('should leave titles and text alone', () => {
  const texts = ['Search Engines and Their Models', 'New Results on Old Papers', 'Posts that nobody likes', 'By Hand or by Machine?', 'Bytes', 'By Humans and the Machines That They Build', 'Home Robots > Office Robots?', 'Review of Open Access Letters', 'The Next Issue', 'Hello World! Programs That Greet', 'Previous 3 Results Made Simple']; // prettier-ignore
  for (const text of texts) assert.deepEqual([text, ...kindsOf(text)], [text, undefined]);
});

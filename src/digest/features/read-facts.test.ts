import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from './facts.ts';
import { isResource, readFacts } from './read-facts.ts';

const preprint = { arxivId: '2403.01234', url: 'https://arxiv.org/abs/2403.01234' };
const stated: [text: string, facts: Facts][] = [
  ['arXiv:2403.01234v2', preprint],
  ['https://arxiv.org/pdf/2403.01234v1.pdf', preprint],
  ['🔗 https://arxiv.org/abs/2403.01234', preprint],
  ['Link: https://arxiv.org/abs/2403.01234', preprint],
  ['https://huggingface.co/papers/2403.01234', preprint],
  ['[12] arXiv:2403.01234 (cross-list from cs.LG) [pdf, html, other]', preprint],
  ['\\\\ ( https://arxiv.org/abs/2403.01234 , 3197kb)', preprint],
  ['\\\\ ( https://arxiv.org/abs/2403.01234 , 412kb,D)', preprint],
  ['2403.01234 (2024-03-02)', { ...preprint, published: '2024-03-02' }],
  ['arXiv:2403.01234 | submitted 2 Mar 2024 | Neural Computation 3 (2024) 1-9', { ...preprint, published: '2024-03-02', venue: 'Neural Computation 3 (2024) 1-9' }], // prettier-ignore
  ['Nov 2, 2025 · arXiv:2403.01234 · cs.CL, cs.AI', { ...preprint, published: '2025-11-02' }],
  ['arXiv:2403.01234v2 [cs.LG], 5 Jan 2026', { ...preprint, published: '2026-01-05' }],
  ['arXiv:cs/0310034', { arxivId: 'cs/0310034', url: 'https://arxiv.org/abs/cs/0310034' }],
  ['DOI: 10.1007/s00454-008-9114-6.', { doi: '10.1007/s00454-008-9114-6' }],
  ['https://doi.org/10.1063/1.4765531', { doi: '10.1063/1.4765531' }],
  ['DOI: https://doi.org/10.1063/1.4765531?utm_source=mail#abstract', { doi: '10.1063/1.4765531' }],
  ['doi:10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-#', { doi: '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-#' }], // prettier-ignore
  ['https://doi.org/10.48550/arXiv.2403.01234', { ...preprint, doi: '10.48550/arXiv.2403.01234' }],
  ['https://arxiv.org/abs/2403.01234?context=cs.LG', preprint],
  ['https://www.alphaxiv.org/abs/2403.01234', preprint],
  ['https://www.example.org/doi/full/10.5555/tide.3?af=R', { doi: '10.5555/tide.3', url: 'https://www.example.org/doi/full/10.5555/tide.3?af=R' }], // prettier-ignore
  ['Date: Wed, 1 Mar 2023 19:00:02 GMT (3197kb,D)', { published: '2023-03-01' }],
  ['Journal-ref: MNRAS 519 (2023) 5922-5930', { venue: 'MNRAS 519 (2023) 5922-5930' }],
  ['Published: 2025', { published: '2025' }],
  ['Published online: 12 Nov 2025', { published: '2025-11-12' }],
  ['Published online by Harbour University Press:  21 August 2025, pp. 511-530', { published: '2025-08-21' }],
  ['Published: 26 Jan 2026, Last Modified: 26 Nov 2026', { published: '2026-01-26' }],
  ['Published: 26 Jan 2026, in print', { published: '2026-01-26' }],
  ['First Published: 3 May 2025', { published: '2025-05-03' }],
  [
    '[Submitted on 1 Oct 2025 (v1), last revised 25 Nov 2025 (this version, v2)]',
    { published: '2025-10-01' },
  ],
  ['Submitted 9 October, 2025; v1 submitted 2 March, 2025; originally announced March 2025.', { published: '2025-03-02' }], // prettier-ignore
  ['Publication date: November 2025', { published: '2025-11' }],
  ['Publication Year: 2025, Page(s): 1101 - 1112', { published: '2025' }],
  ['Source: SOIL BIOLOGY & BIOCHEMISTRY 210 (2025): 109911', { venue: 'SOIL BIOLOGY & BIOCHEMISTRY', published: '2025' }], // prettier-ignore
  ['Journal: *Tides of the North*', { venue: 'Tides of the North' }],
  ['Past & Present, Volume 269, Issue 1, November 2025, Pages 3–41', { venue: 'Past & Present', published: '2025-11' }], // prettier-ignore
  ['Harb Eng. 2025 Nov 3. doi: 10.1000/1. PMID: 41182222', { venue: 'Harb Eng', published: '2025-11-03', doi: '10.1000/1' }], // prettier-ignore
  ['Published in 2024, Journal of Tides', { published: '2024', venue: 'Journal of Tides' }],
  ['ICLR 2018 (Poster)', { venue: 'ICLR 2018 (Poster)' }],
  ['https://example.org/paper', { url: 'https://example.org/paper' }],
  ['Comments: 12 pages, 3 figures', {}],
  ['cs.LG, stat.ML', {}],
];

for (const [text, facts] of stated)
  test(`should read what "${text}" states`, () => assert.deepEqual(readFacts(text), facts));

const others = [
  'Published by Harbour Press',
  'A Study of arXiv:2403.01234 and Its Readers',
  'NIPS experiment',
  'Ada Lovelace | Grace Hopper',
  'We publish on 2 Mar 2024.',
  'Code: https://example.org/code',
];

for (const text of others)
  test(`should read no facts in "${text}"`, () => assert.equal(readFacts(text), undefined));

test('should know a line that only names an address', () => {
  assert.ok(isResource('Project page: https://example.org/'));
  assert.ok(!isResource('We put the code at https://example.org/'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAbstract } from './find-abstract.ts';

const prose = 'Tidal currents are hard to observe. We propose a graph network that infers them from sparse buoys, and reduce the error by 31% against harmonic analysis.'; // prettier-ignore

const bodies: [name: string, body: string, abstract: string][] = [
  ['a heading', `# Tides\n\nMy remarks.\n\n## Abstract\n\n${prose}\n\n## Notes\n\nRead.`, prose],
  ['a heading in German', `## Zusammenfassung\n${prose}`, prose],
  ['a heading, as a quotation', `## Abstract\n\n> ${prose}\n\n## Notes\n\nRead.`, prose],
  ['a heading, in a callout', `## Abstract\n> [!quote]\n> ${prose}`, prose],
  ['a heading, with a quotation in it', `## Abstract\n${prose}\n> Read.`, `${prose}\n> Read.`],
  ['a callout', `> [!info] Zotero\n\n> [!Abstract]- Abstract\n> ${prose}\n\nRead.`, prose],
  ['the title alone', `# Tides\n\n${prose}\n\n## Notes\n\nRead.`, prose],
  ['nothing', `\n${prose}\n`, prose],
  ['nothing, as a remark', '\nAnna sent this.\n', ''],
  ['nothing, as a list', `- ${prose}`, ''],
  ['the heading of notes', `# Tides\n\n## Notes\n\n${prose}`, ''],
];

for (const [name, body, abstract] of bodies)
  test(`should find ${abstract === '' ? 'no abstract' : 'the abstract'} below ${name}`, () =>
    assert.equal(findAbstract(body, 'Tides'), abstract));

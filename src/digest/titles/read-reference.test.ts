import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReference } from './read-reference.ts';

const title = 'Compiling by Hand: A Survey';
const references: [style: string, text: string, authors: string[]][] = [
  ['APA', `Hopper, G., & Lovelace, A. (1952). ${title}. Journal of Tides, 12(3), 45-67.`, ['G. Hopper', 'A. Lovelace']],
  ['IEEE', `[3] G. Hopper and A. Lovelace, "${title}," Journal of Tides, vol. 12, 1952.`, ['G. Hopper', 'A. Lovelace']],
  ['MLA', `Hopper, Grace, and Ada Lovelace. “${title}.” Journal of Tides 12 (1952): 45-67.`, ['Grace Hopper', 'Ada Lovelace']],
  ['Vancouver', `Hopper G, Lovelace AK. ${title}. J Tides. 1952;12(3):45-67.`, ['Hopper G', 'Lovelace AK']],
  ['ACM', `Grace Hopper and Ada K. Lovelace. 1952. ${title}. Journal of Tides 12, 3 (1952), 45-67.`, ['Grace Hopper', 'Ada K. Lovelace']],
  ['of humanities in German', `Hopper, Grace: „${title}“, in: Gezeiten 12 (1952), S. 45-67.`, ['Grace Hopper']],
  ['of humanities in French', `HOPPER Grace, LOVELACE Ada, « ${title} », Revue des marées, 1952, p. 45-67.`, ['HOPPER Grace', 'LOVELACE Ada']],
  ['HAL', `[hal-01952001] Grace Hopper, Ada Lovelace. ${title}. Journal of Tides, 1952, 12 (3), pp.45-67. ⟨10.1000/1952⟩. ⟨hal-01952001⟩`, ['Grace Hopper', 'Ada Lovelace']],
  ['HAL, of a thesis', `[tel-01952002] Grace Hopper. ${title}. Mathématiques. Université des marées, 1952. Français. ⟨NNT : 1952TIDE1⟩. ⟨tel-01952002⟩`, ['Grace Hopper']],
  ['of a list with pages', `G. Hopper, A.-K. Lovelace. ${title}. Journal of Tides, 1952, 12(3), 45-67. https://tides.example/1952`, ['G. Hopper', 'A.-K. Lovelace']],
  ['of a list of working papers', `12. Grace Hopper & Ada K. Lovelace (1952): ${title}`, ['Grace Hopper', 'Ada K. Lovelace']],
  ['of a university in German', `Hopper, G. (1952): ${title}. Journal of Tides, 12, 45-67.`, ['G. Hopper']],
  ['of a list with keys', `[HL52a] Grace Hopper, Ada Lovelace. ${title}. Journal of Tides, 1952.`, ['Grace Hopper', 'Ada Lovelace']],
  ['of a numbered list', `12. Grace Hopper, Ada Lovelace. ${title}. 1952.`, ['Grace Hopper', 'Ada Lovelace']],
]; // prettier-ignore

for (const [style, text, authors] of references) {
  test(`should read the title, the authors and the year in a reference of the style ${style}`, () => {
    const found = readReference(text);
    assert.equal(text.slice(found?.start, found?.end), title);
    assert.equal(found?.published, '1952');
    assert.deepEqual(found?.authors, authors);
  });
}

test('should read a reference that names nothing but authors and title', () => {
  const text = `GRACE HOPPER and ADA K. LOVELACE. "${title}."`;
  const found = readReference(text);
  assert.equal(text.slice(found?.start, found?.end), title);
  assert.deepEqual(found?.authors, ['GRACE HOPPER', 'ADA K. LOVELACE']);
});

test('should read the DOI of a reference, and no year out of it or of its pages', () => {
  const doi = '10.1000/S1952-2045(25)00412-7';
  const cite = (place: string): string => `G. Hopper et al., "${title}," ${place}, doi: ${doi}.`;
  assert.equal(readReference(cite('J. Tides, early access'))?.doi, doi);
  assert.equal(readReference(cite('J. Tides, early access'))?.published, undefined);
  assert.equal(readReference(cite('J. Tides, pp. 1980-1995, Mar. 1952'))?.published, '1952');
  assert.equal(readReference(cite('in Proc. 1951 Tides Conf., 1952'))?.published, undefined);
});

test('should leave titles and sentences alone', () => {
  for (const text of [
    'The committee met again. "This is not what we agreed," said the chair.',
    'Panel Discussion: "Reading Tide Tables"',
    title, 'Harbour of Stone (1952): How It Was Built', 'Attention (2017). All you need is a good model. Really good.', `“${title}” and Other Stories`])
    assert.equal(readReference(text), undefined, text); // prettier-ignore
});

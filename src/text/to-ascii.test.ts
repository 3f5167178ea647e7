import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAscii } from './to-ascii.ts';

test('should drop accents, and spell out letters that Unicode does not decompose', () => {
  assert.equal(toAscii('Ångström Łódź Straße Ærø Þór Đặng'), 'Angstrom Lodz Strasse Aero Thor Dang');
  assert.equal(toAscii('ŋħŧ x\u0302'), 'nght x');
});

test('should transliterate alphabets', () => {
  assert.equal(toAscii('Метод Львова'), "Metod L'vova");
  assert.equal(toAscii('Ελληνικά με'), 'Ellinika me');
});

test('should name Greek letters that are symbols, as separate words', () => {
  assert.equal(toAscii('β-VAE'), ' beta -VAE');
  assert.equal(toAscii('TGFβ1 and µSR'), 'TGF beta1 and  mu SR');
  assert.equal(toAscii('αβ-CROWN'), ' alpha  beta -CROWN');
});

test('should fold compatibility letters and leave signs, Chinese and Japanese unchanged', () => {
  assert.equal(toAscii('ℤ₂ H₂O 🤖 ×'), 'Z2 H2O 🤖 ×');
  assert.equal(toAscii('東京の自転車'), '東京の自転車');
});

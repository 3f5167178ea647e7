import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseName } from './parse-name.ts';

const person = (given: string, particle: string, family: string, suffix = '') => ({
  given,
  particle,
  family,
  suffix,
});

const cases: [name: string, parts: ReturnType<typeof parseName>][] = [
  ['Ada Holt', person('Ada', '', 'Holt')],
  ['Holt, Ada', person('Ada', '', 'Holt')],
  ['Yue M. Lu', person('Yue M.', '', 'Lu')],
  ['Jan van der Berg', person('Jan', 'van der', 'Berg')],
  ['van der Berg, Jan', person('Jan', 'van der', 'Berg')],
  ["Bo O'Neil", person('Bo', '', "O'Neil")],
  ['Jürgen Müller', person('Jürgen', '', 'Müller')],
  ["Jean d'Alembert", person('Jean', '', "d'Alembert")],
  ['John Smith Jr.', person('John', '', 'Smith', 'Jr.')],
  ['John Smith, Jr.', person('John', '', 'Smith', 'Jr.')],
  ['Smith, Jr., John', person('John', '', 'Smith', 'Jr.')],
  ['Smith, John, III', person('John', '', 'Smith', 'III')],
  ['Ortega y Gasset, José', person('José', '', 'Ortega y Gasset')],
  ['bell hooks', person('bell', '', 'hooks')],
  ['李', { whole: '李' }],
  ['李 明', { whole: '李 明' }],
  ['Ada Holt and Bo Larsen', { whole: 'Ada Holt and Bo Larsen' }],
  ['OpenAI', { whole: 'OpenAI' }],
  ['LHC Collaboration', { whole: 'LHC Collaboration' }],
  ['DeepSeek Team', { whole: 'DeepSeek Team' }],
  ['Jnanamurthy H. K.', { whole: 'Jnanamurthy H. K.' }],
  ['Smith,', { whole: 'Smith,' }],
  ['Smith, John, Professor', { whole: 'Smith, John, Professor' }],
  ['a, b, c, d', { whole: 'a, b, c, d' }],
];

for (const [name, parts] of cases) {
  test(`${name} should be ${'whole' in parts ? 'kept whole' : `${parts.particle} ${parts.family}`.trim()}`, () =>
    assert.deepEqual(parseName(name), parts));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findAcronyms } from './acronyms.ts';

const pairsIn = (text: string): string[] =>
  findAcronyms(text, 0).map(({ value: { abbr, expansion } }) => `${abbr} = ${expansion}`);

test('should find an expansion before its abbreviation', () => {
  assert.deepEqual(pairsIn('We use low-rank adaptation (LoRA) here.'), ['LoRA = low-rank adaptation']);
});

test('should find an abbreviation before its expansion', () => {
  assert.deepEqual(pairsIn('EoRA (Eigenspace Low-Rank Approximation) is fast.'), [
    'EoRA = Eigenspace Low-Rank Approximation',
  ]);
});

test('should find an abbreviation after “or”, if its letters are the initials', () => {
  assert.deepEqual(pairsIn('We use linear matrix inequalities, or LMIs, here.'), [
    'LMIs = linear matrix inequalities',
  ]);
  assert.deepEqual(pairsIn('We use latent topics, or LSTM, and pines, or PCA.'), []);
});

test('should leave quotation marks out of an expansion', () => {
  assert.deepEqual(pairsIn('We call it "Adaptive Guidance" (AG).'), ['AG = Adaptive Guidance']);
});

test('should keep a plural', () => {
  assert.deepEqual(pairsIn('large language models (LLMs)'), ['LLMs = large language models']);
});

test('should read past a citation inside the brackets', () => {
  assert.deepEqual(pairsIn('low-rank adaptation (LoRA (Hu et al., 2021))'), ['LoRA = low-rank adaptation']);
});

test('should read digits as words', () => {
  assert.deepEqual(pairsIn('text-to-video (T2V) generation'), ['T2V = text-to-video']);
  assert.deepEqual(pairsIn('a three-dimensional (3D) model'), ['3D = three-dimensional']);
});

test('should take letters from inside words if the abbreviation is spelled so', () => {
  assert.deepEqual(pairsIn('BAlaNced averaGing (BANG)'), ['BANG = BAlaNced averaGing']);
});

test('should accept two words of capitals, and commas if each word contributes a letter', () => {
  assert.deepEqual(pairsIn('Domain adaptive point cloud completion (DA PCC)'), [
    'DA PCC = Domain adaptive point cloud completion',
  ]);
  assert.deepEqual(pairsIn('we introduce Search More, Think Less (SMTL)'), [
    'SMTL = Search More, Think Less',
  ]);
});

test('should find nothing in citations, examples and remarks', () => {
  assert.deepEqual(pairsIn('as shown (Smith et al., 2020) and (see Figure 2), fast (Veo)'), []);
});

test('should take the words before a number’s name for its meaning only if it has their initials', () => {
  assert.deepEqual(pairsIn('Nets cut the risk of fever by 31% (RR 0.69; 95% CI 0.60-0.79).'), []);
  assert.deepEqual(pairsIn('Exercise lowered hazard by half (HR = 0.51).'), []);
  assert.deepEqual(pairsIn('Running reduced heart disease risk (HR, 0.8).'), []);
  assert.deepEqual(pairsIn('It reduced the hazard ratio (HR 0.8) and area under the curve (AUC: 0.93).'), [
    'HR = hazard ratio',
    'AUC = area under the curve',
  ]);
});

test('should keep numbers with decimals and percentages out of expansions', () => {
  assert.deepEqual(pairsIn('Bans lowered incidence by 8% (IB).'), []);
});

test('should find nothing if the letters are not in the words before', () => {
  assert.deepEqual(pairsIn('the proportional odds model (PRESTO)'), []);
});

test('should not begin an expansion with the verb before it', () => {
  assert.deepEqual(pairsIn('We introduce a new idea (INI)'), []);
});

test('should take the words whose first letters it has, also where a letter occurs again inside them', () => {
  assert.deepEqual(pairsIn('Mindful memoization (MM) is fast.'), ['MM = Mindful memoization']);
  assert.deepEqual(pairsIn('Local lull levels (LLLs) tell'), ['LLLs = Local lull levels']);
  assert.deepEqual(pairsIn('Probabilistic principal plane analysis (PPPA)'), [
    'PPPA = Probabilistic principal plane analysis',
  ]);
});

test('should skip small words', () => {
  assert.deepEqual(pairsIn('the Fire and Flood Relief Unit (FFRU)'), ['FFRU = Fire and Flood Relief Unit']);
  assert.deepEqual(pairsIn('quality of service (QoS)'), ['QoS = quality of service']);
});

test('should take nothing from a formula, and no single letter', () => {
  assert.deepEqual(pairsIn('at least $\\sqrt{M\\log k}$ (MK), a hull with $h$ sides (H)'), []);
  assert.deepEqual(pairsIn('An $(r,s)$-cover free family (CFF)'), ['CFF = cover free family']);
});

test('should find an abbreviation in quotes, in square brackets, and after "hereafter"', () => {
  assert.deepEqual(pairsIn('the Tidal Transport Rule (the "TTR")'), ['TTR = Tidal Transport Rule']);
  assert.deepEqual(pairsIn('the Keel Book (hereafter KB)'), ['KB = Keel Book']);
  assert.deepEqual(pairsIn('the gate ring network [GRN] and a claim [GM15]'), ['GRN = gate ring network']);
});

test('should find both in one bracket, also in Chinese text', () => {
  assert.deepEqual(pairsIn('本文提出门环网络（Gate Ring Network，GRN）的方法'), ['GRN = Gate Ring Network']);
  assert.deepEqual(pairsIn('本文采用GRN（Gate Ring Network）的方法'), ['GRN = Gate Ring Network']);
});

test('should find nothing where a bracket adds an ordinary word', () => {
  assert.deepEqual(pairsIn('a Gaussian (or Gaussian-like) matrix'), []);
  assert.deepEqual(pairsIn('Gaussian (Gaussian-like) matrices'), []);
  assert.deepEqual(pairsIn('a technique called Bone (Block Affine)'), ['Bone = Block Affine']);
});

test('should point to the words of both parts, in any text', () => {
  const word = fc.constantFrom('low', 'rank', 'Adaptation', '(LoRA)', '(A', 'B)', 'Model', '(LM)', ',', '.');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      for (const { value, ranges } of findAcronyms(text, 0)) {
        assert.equal(text.slice(ranges[0]!.start, ranges[0]!.end), value.abbr);
        assert.equal(text.slice(ranges[1]!.start, ranges[1]!.end), value.expansion);
      }
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from './fixtures/paper-of.ts';
import { findNamesByKind } from './names.ts';
import { findResults } from './results.ts';

const resultsOf = (abstract: string): string[] => {
  const paper = paperOf(abstract);
  return findResults(paper, findNamesByKind(paper, []), true).map(({ value: { value, metric, dataset } }) =>
    [value, metric, dataset].map((part) => part ?? '–').join(' | '),
  );
};

test('should find an outcome with its measure and data set', () => {
  assert.deepEqual(resultsOf('We reach 95.2% accuracy on CIFAR-10.'), ['95.2% | accuracy | CIFAR-10']);
  assert.deepEqual(resultsOf('We reduce memory by 25%.'), ['25% | memory | –']);
});

test('should assign outcomes to data sets in order', () => {
  assert.deepEqual(resultsOf('It improves by 3% and 4% on CIFAR-10 and GLUE, respectively.'), [
    '3% | – | CIFAR-10',
    '4% | – | GLUE',
  ]);
});

test('should assign the only data set of a sentence to all its outcomes', () => {
  assert.deepEqual(resultsOf('On GLUE it improves by 3% while reducing cost by 2x.'), [
    '3% | – | GLUE',
    '2x | cost | GLUE',
  ]);
});

test('should use the data set of the sentence before only if it has one', () => {
  assert.deepEqual(resultsOf('We train on GLUE. We improve by 3%.'), ['3% | – | GLUE']);
  assert.deepEqual(resultsOf('We train on GLUE and CIFAR-10. We improve by 3%.'), ['3% | – | –']);
  assert.deepEqual(resultsOf('We train on GLUE. On two other tasks, we improve by 3%.'), ['3% | – | –']);
});

test('should not assign a data set to an outcome on another task', () => {
  assert.deepEqual(
    resultsOf('It beats all on GLUE with 95% accuracy, and excels in a sorting task with 97% accuracy.'),
    ['95% | accuracy | GLUE', '97% | accuracy | –'],
  );
});

test('should name what moved, and no measure of another outcome', () => {
  assert.deepEqual(resultsOf('It improves accuracy by 4% and boosts interaction scores by 42%.'), [
    '4% | accuracy | –',
    '42% | interaction scores | –',
  ]);
  assert.deepEqual(resultsOf('It improves compression by 50% and practical throughput by 66%.'), [
    '50% | compression | –',
    '66% | practical throughput | –',
  ]);
  assert.deepEqual(resultsOf('It has an accuracy of 95%, outperforming PineNet by 4%.'), [
    '95% | accuracy | –',
    '4% | accuracy | –',
  ]);
  assert.deepEqual(resultsOf('With an accuracy of 95% and 96%, it costs 3% more.').slice(0, 2), [
    '95% | accuracy | –',
    '96% | accuracy | –',
  ]);
});

test('should say which share of something a number is, and no measure of another thing', () => {
  assert.deepEqual(resultsOf('We reach an error below 5 degrees for 97% of the attempts.'), ['97% | – | –']);
});

test('should name what a number is said to be, and the same of something else', () => {
  assert.deepEqual(resultsOf('It achieves a mean rotational drift of 2.5% on GLUE and 3.5% on CIFAR-10.'), [
    '2.5% | mean rotational drift | GLUE',
    '3.5% | mean rotational drift | CIFAR-10',
  ]);
  assert.deepEqual(resultsOf('It reaches a PSNR of 34 dB and SSIM of 0.95, outperforming PineNet by 2 dB.'), [
    '34 dB | PSNR | –',
    '0.95 | SSIM | –',
    '2 dB | PSNR | –',
  ]);
});

test('should find quantities that the text says were found, and no setting', () => {
  assert.deepEqual(resultsOf('We find that the mass is 0.44 kg, extending out to 2 kpc.').length, 2);
  assert.deepEqual(resultsOf('We observed it at 10 GHz from a distance of 3 km.'), []);
  assert.deepEqual(resultsOf('The values are 3.90 ± 0.18 mag.'), ['3.90 ± 0.18 mag | – | –']);
});

test('should write a number without signs of TeX', () => {
  assert.deepEqual(resultsOf('It is $2.5\\times$ faster, and improves accuracy by $5\\%$.'), [
    '2.5× | faster | –',
    '5% | accuracy | –',
  ]);
});

test('should assign outcomes to models in order', () => {
  const text = 'We achieve 4.7% and 4.6% higher accuracy for LLaMA and ResNet, respectively.';
  const paper = paperOf(text);
  const models = findResults(paper, findNamesByKind(paper, []), true).map(({ value }) => value.model);
  assert.deepEqual(models, ['LLaMA', 'ResNet']);
});

test('should name the model and the task of a number', () => {
  const paper = paperOf('It reaches 95% accuracy on long-tailed object detection with ResNet.');
  const [found] = findResults(paper, findNamesByKind(paper, []), true);
  assert.equal(found?.value.model, 'ResNet');
  assert.equal(found?.value.task, 'long-tailed object detection');
});

test('should not take a measure from afar if the number has an unknown one of its own', () => {
  assert.deepEqual(resultsOf('It needs little memory, and reaches less than 1% maximum variability.'), [
    '1% | – | –',
  ]);
});

test('should prefer data for testing to data for training', () => {
  assert.deepEqual(
    resultsOf('Fine-tuned on the CIFAR-10 dataset and tested on GLUE, it improves by 3% and 4%.'),
    ['3% | – | GLUE', '4% | – | GLUE'],
  );
});

test('should assign no data set if some outcomes belong to data without a name', () => {
  assert.deepEqual(resultsOf('It improves by 3% and 4% on GLUE and math benchmarks, respectively.'), [
    '3% | – | –',
    '4% | – | –',
  ]);
});

test('should ignore settings', () => {
  assert.deepEqual(resultsOf('At 50% sparsity we use 10% of the data and 4 bits.'), []);
  assert.deepEqual(resultsOf('We improve it with a confidence of 95%.'), []);
});

test('should ignore amounts in sentences without an outcome', () => {
  assert.deepEqual(resultsOf('About 30% of all trees are pines.'), []);
});

test('should quote a clause of at most 25 words with the value', () => {
  const long = `${'very '.repeat(40)}fast, and we improve it by 3% `;
  const paper = paperOf(`It is ${long.repeat(2)}.`);
  const results = findResults(paper, findNamesByKind(paper, []), true);
  assert.equal(results.length, 2);
  for (const { value } of results) {
    assert.ok(value.text.split(/\s+/).length <= 25);
    assert.ok(value.text.includes(value.value));
  }
});

test('should ignore what is commonly held or expected', () => {
  assert.deepEqual(resultsOf('It is widely believed that pruning improves accuracy by 3%.'), []);
});

test('should name no measure that the number does not have', () => {
  assert.deepEqual(resultsOf('We obtain high precision and recall (0.89 and 0.78 respectively).'), [
    '0.89 | – | –',
    '0.78 | – | –',
  ]);
  assert.deepEqual(resultsOf('It achieves accuracy gains ranging from 5% to 80%.'), [
    '5% | – | –',
    '80% | – | –',
  ]);
  assert.deepEqual(resultsOf('We improve GLUE by 3%.'), ['3% | – | GLUE']);
});

test('should give both ends of a range one measure', () => {
  assert.deepEqual(
    resultsOf('Our models reach accuracies ranging from 76.5% to about 80.9%, beating rivals.'),
    ['76.5% | accuracies | –', '80.9% | accuracies | –'],
  );
});

test('should name no rival if each number of a list has its own', () => {
  const paper = paperOf('It is 6 times and 100 times faster than PineNet and OakNet.');
  for (const { value } of findResults(paper, findNamesByKind(paper, []), true))
    assert.equal(value.baseline, undefined);
});

test('should find numbers that other sciences state in formulas and units', () => {
  assert.deepEqual(
    [
      'We derive an upper limit on the rate ratio of $\\dot{p}_{out}<0.67$.',
      'The amplitude can reach the level of $\\simeq 1.5\\times 10^{-3}$ km.',
      'Growth correlates with rain (r = .71, p < 0.05).',
      'The temperature increased from 4 to 7 °C.',
      'Mean density was 0.528 birds/km2.',
      'Survival rates varied from 0.44 to 0.85.',
    ].flatMap((text) => resultsOf(text).map((result) => result.split(' | ')[0])),
    ['0.67', '1.5 × 10^-3 km', '.71', '4', '7 °C', '0.528 birds/km2', '0.44', '0.85'],
  );
});

test('should find ratios of risks without the ends of their intervals', () => {
  const firstParts = (text: string): string[] =>
    resultsOf(text).map((result) => result.split(' | ').slice(0, 2).join(' | '));
  assert.deepEqual(
    firstParts('Growth was associated with rain (odds ratio 1.16, 95% confidence interval 1.05 to 1.29).'),
    ['1.16 | odds ratio'],
  );
  assert.deepEqual(firstParts('Oaks grew as before (odds ratio 0.98, 0.88 to 1.10).'), ['0.98 | odds ratio']);
  assert.deepEqual(firstParts('The hazard ratio for felling was 0.79 (95% CI 0.72-0.86; p = 0.003).'), [
    '0.79 | hazard ratio',
  ]);
});

test('should find by which decimal number one is better than another', () => {
  assert.deepEqual(resultsOf('It reaches an accuracy of 0.84, 0.03 higher than pines.'), [
    '0.84 | accuracy | –',
    '0.03 | accuracy | –',
  ]);
});

test('should take a model that a number is compared with for no model of the number', () => {
  const paper = paperOf('It reaches an accuracy of 0.81, compared with 0.64 for a ResNet.');
  const models = findResults(paper, findNamesByKind(paper, []), true).map(({ value }) => value.model);
  assert.deepEqual(models, [undefined, 'ResNet']);
});

test('should assign no data set on which the paper says that nothing was lost', () => {
  assert.deepEqual(resultsOf('It reduces costs by 41%, without any loss on GLUE.'), ['41% | costs | –']);
});

test('should take the unit of a count for no measure, and what was collected for no outcome', () => {
  assert.deepEqual(resultsOf('With 4k memory cells in use, it improves by 3%.'), ['3% | – | –']);
  assert.deepEqual(resultsOf('We collect 410 hours of speech from growers.'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from './fixtures/paper-of.ts';
import { findNamesByKind } from './names.ts';
import { findResults } from './results.ts';

/** What each number of an abstract means, in one line; `–` where the abstract does not say. */
function meaningsIn(abstract: string): string[] {
  const paper = paperOf(abstract);
  return findResults(paper, findNamesByKind(paper, []), true).map(({ value }) => {
    const { kind, direction, better, baseline, subject } = value;
    return [value.value, kind, direction, better, baseline, subject].map((part) => part ?? '–').join(' | ');
  });
}

/** Sentences, and what their numbers mean: kind, direction, better, baseline, subject. */
const sentences: Record<string, string[]> = {
  'Accuracy on PineSet decreases by 4%.': ['4% | gain | down | no | – | –'],
  'It has a sensitivity of 92% with few errors, only 3 points below full supervision.': [
    '92% | level | – | – | – | –',
    '3 points | gain | down | no | full supervision | –',
  ],
  'It leads by 3 points of accuracy.': ['3 points | gain | up | yes | – | –'],
  'It scores 2.4 points above PineNet.': ['2.4 points | gain | up | – | PineNet | –'],
  'It improves over PineNet by 5%, but falls behind the latter by 3% on oaks.': [
    '5% | gain | up | yes | PineNet | –',
    '3% | gain | down | no | – | –',
  ],
  'Memory use drops by 19%.': ['19% | saving | down | yes | – | –'],
  'Growth rose by 30% in the treated group and by 12% in the control group.': [
    '30% | gain | up | – | – | –',
    '12% | gain | up | – | – | other',
  ],
  'It reaches 95% accuracy, outperforming PineNet by 3%.': [
    '95% | level | – | – | – | –',
    '3% | gain | up | yes | PineNet | –',
  ],
  'It raises throughput by 5% at the price of 12% more water.': [
    '5% | gain | up | yes | – | –',
    '12% | gain | up | no | – | –',
  ],
  'Cover declined from 41% to 12% after planting.': [
    '41% | level | – | – | – | other',
    '12% | level | down | – | – | –',
  ],
  'It succeeds in 83% of trials, compared with 61% for PineNet and 44% for a planner.': [
    '83% | level | – | – | – | –',
    '61% | level | – | – | – | other',
    '44% | level | – | – | – | other',
  ],
  'Pines improved by 14%, but oaks showed no significant change (2%).': ['14% | gain | up | yes | – | –'],
  'It saves 22% of water; PineNet would have saved 9%.': ['22% | saving | down | yes | – | –'],
  'A 10% increase in rain raises growth by 4%.': ['4% | gain | up | yes | – | –'],
  'We reach 95.2% accuracy.': ['95.2% | level | – | – | – | –'],
  'It outperforms PineNet by 5.84% and 1.96%.': [
    '5.84% | gain | up | yes | PineNet | –',
    '1.96% | gain | up | yes | PineNet | –',
  ],
  'It reduces memory by 73% compared to previous sparsity methods.': [
    '73% | saving | down | yes | previous sparsity methods | –',
  ],
  'It reduces latency by 17% relative to static quantization, and improves accuracy by 7.6 points.': [
    '17% | saving | down | yes | static quantization | –',
    '7.6 points | gain | up | yes | static quantization | –',
  ],
  'It achieves 2.5x higher throughput or 10.7x memory reduction.': [
    '2.5x | factor | up | yes | – | –',
    '10.7x | factor | down | yes | – | –',
  ],
  'It reduces the error from 4.5% to 3.2%.': [
    '4.5% | level | – | – | – | other',
    '3.2% | level | down | yes | – | –',
  ],
  'It is 30% slower, but reduces accuracy by only 1%.': [
    '30% | gain | down | no | – | –',
    '1% | gain | down | no | – | –',
  ],
  'It achieves 50% of the speed-ups of the PineNet teacher.': ['50% | level | – | – | PineNet teacher | –'],
  'It scores 81%, outperforming PineNet (79%) and FernNet (75%).': [
    '81% | level | – | – | PineNet | –',
    '79% | level | – | – | – | other',
    '75% | level | – | – | – | other',
  ],
  'It gains up to 4% in recall, 6% in precision over strong baselines.': [
    '4% | gain | up | yes | strong baselines | –',
    '6% | gain | up | yes | strong baselines | –',
  ],
  'It outperforms PineNet by 2% and FernNet by 3%.': [
    '2% | gain | up | yes | PineNet | –',
    '3% | gain | up | yes | FernNet | –',
  ],
  'It halves the memory and brings 56% to 137% higher throughput.': [
    'halves | factor | down | – | – | –',
    '56% | gain | up | yes | – | –',
    '137% | gain | up | yes | – | –',
  ],
  'It reaches 94.1% accuracy, 1.2 points below the best trees.': [
    '94.1% | level | – | – | – | –',
    '1.2 points | gain | down | no | best trees | –',
  ],
  'False alarms rise from 12% to 30%. Errors increase by 4 points.': [
    '12% | level | – | – | – | other',
    '30% | level | up | no | – | –',
    '4 points | gain | up | no | – | –',
  ],
  'Half of it goes at a cost of 0.3 points of accuracy.': ['0.3 points | gain | down | no | – | –'],
  'It outperforms PineNet by 2 points and falls behind full fine-tuning by 0.7 points.': [
    '2 points | gain | up | yes | PineNet | –',
    '0.7 points | gain | down | no | full fine-tuning | –',
  ],
  'The mean saving was 12% (95% CI: -2% to 26%).': ['12% | saving | down | yes | – | –'],
  'It needs an order of magnitude fewer samples than FernNet.': [
    'an order of magnitude | factor | down | yes | FernNet | –',
  ],
};

const unclaimed = [
  'It does not outperform PineNet by more than 1%.',
  'Accuracy never drops by more than 2%.',
  'We found no evidence that rain raises accuracy by 8%.',
  'If graders could be replaced, a school would save up to 60 hours a year.',
  'Unlike prior work, which reports a 40% speedup, we measure trees.',
  'Smith et al. report a 50% reduction in energy.',
  'Drought caused a 30% reduction in memory (Smith 2019).',
];

for (const sentence of unclaimed) {
  test(`should take no number from “${sentence}”`, () => {
    assert.deepEqual(meaningsIn(sentence), []);
  });
}

test('should take other numbers from a sentence that denies or repeats one', () => {
  assert.deepEqual(meaningsIn('It does not need labels and improves accuracy by 4%.'), [
    '4% | gain | up | yes | – | –',
  ]);
  assert.deepEqual(meaningsIn('Prior work reports an accuracy of 80%, while ours reaches 91%.'), [
    '91% | level | – | – | – | –',
  ]);
  assert.deepEqual(meaningsIn('Prior methods reach 88% on ImageNet and 70% on CIFAR-10.'), [
    '88% | level | – | – | – | other',
    '70% | level | – | – | – | other',
  ]);
});

for (const [sentence, expected] of Object.entries(sentences)) {
  test(`should say what the numbers mean in “${sentence}”`, () => {
    assert.deepEqual(meaningsIn(sentence), expected);
  });
}

test('should call a change found by a study an advantage only if words near the number say so', () => {
  const advantages = (abstract: string): (string | undefined)[] => {
    const paper = paperOf(abstract);
    return findResults(paper, findNamesByKind(paper, []), false).map(({ value }) => value.better);
  };
  assert.deepEqual(
    advantages('Statins raised mortality by 4%. The coefficient increased from 0.31 to 0.38.'),
    [undefined, undefined, undefined],
  );
  assert.deepEqual(advantages('The ban reduced turnout by 12% and listings by 5%.'), [undefined, undefined]);
  assert.deepEqual(advantages('Pruning improves growth by 4%. It increases throughput by 5%.'), [
    'yes',
    'yes',
  ]);
  assert.deepEqual(advantages('Pruning reduces latency by 4% and saves 5% of water.'), ['yes', 'yes']);
  assert.deepEqual(advantages('Admissions fell by 8%, a decline of 9% in a year.'), [undefined, undefined]);
  assert.deepEqual(advantages('Accuracy fell by 8%.'), ['no']);
  assert.deepEqual(advantages('Pruning outperforms planting by 4%.'), ['yes']);
});

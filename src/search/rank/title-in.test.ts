import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleIn } from './title-in.ts';

const papers = ['Discrete Key-Value Bottleneck', 'Key-Value Stores', 'Hydra: Many Heads for Adaptation'].map(
  (title, number) => ({ number, id: '', url: '', title, byline: '', names: [] }),
);

test('should find the title in a reference of any style', () => {
  const references = [
    'Doe, A. B., & Chen, W. (2023). Discrete key-value bottleneck. Journal of Bottles, 12(3), 45–67.',
    'Doe, Anna, and Wei Chen. “Discrete Key–Value Bottleneck.” Proc. of Bottles, 2023, pp. 1-9.',
    '[7] A. Doe and W. Chen, "Discrete Key-Value Bottleneck," in Proc. Bottles, vol. 3, 2023.',
    '@inproceedings{doe2023,\n title={Discrete {K}ey-{V}alue Bottleneck},\n author={Doe, Anna}, year={2023}}',
  ];
  for (const reference of references) assert.equal(titleIn(reference, papers), papers[0]!.title, reference);
});

test('should find a title in a reference of a script without blanks', () => {
  const titled = ['面向低资源方言的语音识别', '夜間の潮流予測'].map((title) => ({ ...papers[0]!, title }));
  const find = (typed: string): string | undefined => titleIn(typed, titled);
  assert.equal(
    find('张三, 李四. 面向低资源方言的语音识别[J]. 计算机学报, 2023, 46(3): 1-10.'),
    titled[0]!.title,
  );
  assert.equal(find('山田太郎「夜間の潮流予測」『港湾学会誌』第3巻、2023年。'), titled[1]!.title);
  assert.equal(find('我们想找面向低资源方言的语音识别方面的论文'), undefined);
});

test('should find a short title only between marks', () => {
  const short = { ...papers[1]!, title: 'Quick HyperVolume' };
  assert.equal(titleIn('Doe, A. and Chen, W. Quick hypervolume. Bottles, 2023.', [short]), short.title);
  assert.equal(titleIn('a quick hypervolume of sets in the plane', [short]), undefined);
});

test('should leave alone what is a title, about its subject, or has only a short one', () => {
  const others = [
    'Discrete Key-Value Bottleneck',
    'a discrete key-value bottleneck',
    'papers that cite key-value stores of any size since 2020',
    'many heads for the adaptation of language models with little data',
  ];
  for (const typed of others) assert.equal(titleIn(typed, papers), undefined, typed);
});

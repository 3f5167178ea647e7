import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';

const texts = [
  '对三个小流域进行了五年的观测。结果表明，产流主要由土壤含水量控制，降雨强度的作用较小。',
  '改进了河网水质模型的扩散项。在两个城市的应用表明，误差降低了三成，计算时间不变。',
  '分析了四十口井的水位。夏季水位上升，冬季下降，幅度与灌溉用水量有关，而与降水关系不大。',
  '比较了三种雨量计的误差。结果表明，翻斗式雨量计在大雨时偏低，称重式雨量计最为准确。',
  '测量了两座水库的蒸发量。结果表明，风速的影响大于气温，夜间蒸发占总量的两成。',
];
const titles = [
  '雨量计误差的比较',
  '山区小流域产流规律',
  '平原河网水质模型的改进',
  '地下水位的季节变化',
  '水库蒸发量的测定',
];

/** The authors of each paper, by the lines below the titles. */
async function authorsOf(below: string[]): Promise<(string[] | undefined)[]> {
  const digest = titles
    .slice(0, below.length)
    .map((title, at) => `${title}\n${below[at]!}\n${texts[at]!}`)
    .join('\n\n');
  const { records } = await readDigest(new TextEncoder().encode(digest), { file: 'a.txt' });
  return records.map(({ authors }) => authors);
}

test('should take a name alone for the author where most papers have authors there', async () => {
  const authors = await authorsOf(['张伟，李娜', '王 芳（水利大学）', '刘洋，陈晨', '○赵敏，孙立']);
  assert.deepEqual(authors, [['张伟', '李娜'], ['王 芳'], ['刘洋', '陈晨'], ['赵敏', '孙立']]);
});

test('should take no word for a name that several papers have, and none where few have authors', async () => {
  const repeated = await authorsOf(['张伟，李娜', '综述', '刘洋，陈晨', '综述', '赵敏，孙立，周平']);
  assert.deepEqual([repeated[0], repeated[1], repeated[3]], [['张伟', '李娜'], undefined, undefined]);
  const alone = await authorsOf(['综述', '社论', '快报', '张伟，李娜']);
  assert.deepEqual(alone.slice(0, 3), [undefined, undefined, undefined]);
});

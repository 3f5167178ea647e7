import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFormulas } from './find-formulas.ts';

const formulasOf = (text: string) =>
  findFormulas(text).flatMap((found) => (found.kind === 'formula' ? [found.tex] : []));

/** Texts, and the formulas in them. */
const texts: Record<string, string[]> = {
  'a $x$ and \\(y\\), $\\text{if $z$}$': ['x', 'y', '\\text{if $z$}'],
  'costs $5 or $6, from US$ 7 to $8 million': [],
  'an escaped \\$5 beside $x_1$': ['x_1'],
  'is about $30.$ and a $ 1 $-slack, or $ 1.7$ of': ['30.', ' 1 ', ' 1.7'],
  'prices of $30, $40 and $5, $6': [],
  'a paragraph ends $x\n\nbefore y$': [],
  'escaped: \\$z = 0.25\\$ and \\$\\textbackslash sim 10\\textasciicircum 3\\$': ['z = 0.25', '\\sim 10^3'],
  'scripts M\\_\\textbackslash odot of a reference manager, but data\\_loader': ['M_\\odot'],
};

/** Dollars in prices, rates, tickers and shell variables, some of them beside formulas. */
const notFormulas: Record<string, string[]> = {
  '$71.20/hour by day and $18.40/hour, or $0.03/task and $1.20/day': [],
  '$25-50k a year or $7, $5-$10, $5–$10, $500K-$1M and -$5 to +$5': [],
  'US$20/month (7 users = $1680/year), HK$5/day and HK$7/day': [],
  '$/mile is down while $/load is up': [],
  '5$ and 10$ a day, 5$/month and 10$/month, 20$-30$ a seat': [],
  '$HOME and $PATH, $LD_PATH; $? is set, ${HOME}/x or ${TMPDIR}/y, $HOME/bin:$PATH': [],
  'run $(pwd) and $(git status) twice; with $(x)$ and $(y)$': ['(x)', '(y)'],
  'costs 20 $ and 30 $ a day, 2 $ or 3 $': [],
  'in US$ terms, $1.90/day and $3.20/day; in (AU$ per year) with $x$': ['x'],
  'at 10 $ \\mu m $ and 5 $ x $': [' \\mu m ', ' x '],
  '$AAPL, $TSLA and $MSFT; $KO/$PEP': [],
  'at $0.002/token and $0.10/request; with $k=4$ and $n$': ['k=4', 'n'],
  'we set $HOME; with $x$, $PATH': ['x'],
  'the cube $LTQ_n$, $LTQ_n$ and $SU_N$': ['LTQ_n', 'LTQ_n', 'SU_N'],
  'it is $f(x) is the output for$ now': [],
  '$2/3$, $5k$, $1-\\epsilon$, $\\sim $10, $\\text{mean squared error} < 1$': [
    '2/3',
    '5k',
    '1-\\epsilon',
    '\\sim ',
    '\\text{mean squared error} < 1',
  ],
};
for (const [text, expected] of Object.entries({ ...texts, ...notFormulas })) {
  test(`should find the formulas of ${JSON.stringify(text)}`, () =>
    assert.deepEqual(formulasOf(text), expected));
}

test('should tell display formulas from short ones in doubled dollars', () => {
  const displays = (text: string) => findFormulas(text).map((found) => 'display' in found && found.display);
  assert.deepEqual(displays('we show that \\[x = y\\] and $$x$$ is so'), [true, false]);
  assert.deepEqual(displays('so: $$\\sum_{i=1}^n x_i = \\int f(x) dx$$'), [true]);
});

test('should read a math environment as one formula', () => {
  assert.deepEqual(formulasOf('\\begin{equation*} a = b \\end{equation*}'), [' a = b ']);
  assert.deepEqual(formulasOf('\\begin{align} a &= b \\end{align}'), [
    '\\begin{align*} a &= b \\end{align*}',
  ]);
});

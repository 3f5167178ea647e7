const small = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho';
const rest = 'sigma tau upsilon phi chi psi omega';

/** Names of Greek letters, capital and small, by letter. */
export const greekNames: Record<string, string> = {
  ...named(0x3b1, small),
  ...named(0x3c3, rest),
  ...named(0x391, small),
  ...named(0x3a3, rest),
  ϵ: 'epsilon',
  ϑ: 'theta',
  ϕ: 'phi',
  ϖ: 'pi',
  ϱ: 'rho',
  ς: 'sigma',
};

function named(first: number, names: string): Record<string, string> {
  return Object.fromEntries(
    names.split(' ').map((name, index) => [String.fromCodePoint(first + index), name]),
  );
}

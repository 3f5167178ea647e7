/** What an abstract claims to contribute, with the label of each. */
export const contributionTypes = {
  method: 'A method',
  theory: 'Theory',
  'empirical-study': 'An empirical study',
  system: 'A system',
  dataset: 'A data set',
  survey: 'A survey',
  application: 'An application',
};

/** A kind of contribution. */
export type ContributionType = keyof typeof contributionTypes;

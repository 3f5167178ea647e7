/** The value of the option that stands for the values which a filter does not list yet. */
export const moreValues = '…';

/** The address of a paper's page, below the site's base. */
export const permalink = ({ slug }: { slug: string }): string => `papers/${slug}/`;

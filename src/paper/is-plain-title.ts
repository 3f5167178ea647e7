/** Words with the marks of prose, each separated by one space. The words `import` and `export` would begin a module. */
const plain = /^(?!import\b|export\b)[A-Za-z][A-Za-z0-9,:;.()?'"/–’-]*(?: [A-Za-z0-9,:;.()?'"/–’-]+)*$/;

/**
 * Whether a title, or an abstract of one paragraph, has nothing that Markdown, MDX or TeX may read as markup, as most
 * titles have: it is its own Markdown and its own plain text, and need not be parsed to know that.
 */
export const isPlainTitle = (title: string): boolean => plain.test(title);

import type { Root } from 'hast';

/** One HTML page of a built site. */
export interface Page {
  /** Path inside the site's folder, with forward slashes. */
  path: string;
  /** The file as it is. */
  source: string;
  tree: Root;
  /** Where it will be served. */
  url: URL;
}

/** A built site as the rules see it. */
export interface Site {
  /** Every file's path, with forward slashes. */
  paths: Set<string>;
  /** The text of each file that is text, by its path. */
  texts: Map<string, string>;
  pages: Page[];
  /** The ids that links may point to, by the path of their page. */
  ids: Map<string, Set<string>>;
  /** Where the home page will be served: origin and base path, with a slash at its end. */
  home: URL;
  /** Whether `home` is where the site will be published; a site built for this machine alone knows no address. */
  isPublished: boolean;
  /** Sources of formulas that the split reports say could not be set. */
  reportedFormulas: Set<string>;
}

/** Something wrong in a built site. */
export interface Fault {
  /** File name of the rule that found it. */
  rule: string;
  /** Path of the file in which it is. */
  path: string;
  /** What is wrong, with the value seen. */
  message: string;
}

/** One thing that must hold of a built site; what it finds gets the rule's name from the list of rules. */
export type Rule = (site: Site) => Omit<Fault, 'rule'>[];

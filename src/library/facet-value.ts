/** A value of a facet, with the papers that have it. */
export interface FacetValue {
  /** Facet and value, unique in the library: `topic:quantization`. */
  key: string;
  label: string;
  /** URL path of the page that lists its papers, below the base. */
  path: string;
  /** Slugs of its papers, in the library's order unless they have their own. */
  slugs: string[];
}

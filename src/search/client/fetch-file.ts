/** How files of the site are fetched: by the browser, or from a folder when search is scored. */
export type Fetch = (url: string) => Promise<Response>;

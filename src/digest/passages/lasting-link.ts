/** Longest part of an address that tells something to a reader; longer ones tell a mail program who has clicked. */
const longest = 80;
/** Hosts that count a click before they lead to a page. */
const counter =
  /^(?:clicks?|track(?:ing)?|trk|links?|email|e|go|redirect|t|url\d*)\.|(?:list-manage|sendgrid|mailchimp|safelinks)\./i;
/** Names of what tells where a link was clicked, or who was sent it. */
const tracking = /^(?:utm_|mc_|mkt_|_hs|_esc|enrich|fbclid|gclid|dgcid)/i;
const personal = /^(?:e?mail|token|uid|user|subscriber)/i;
/** What an address that leads to another calls it. */
const target = /^(?:url|u|target|dest|destination|redirect)$/i;

/** The address that a link leads to by way of another: that of a search engine or a mail program; the link itself if it leads there. */
export function unwrapLink(link: string): string {
  if (!/^https?:.*[?&]\w+=https?/i.test(link) || !URL.canParse(link)) return link;
  const found = [...new URL(link).searchParams].find(
    ([name, value]) => target.test(name) && URL.canParse(value),
  );
  return found?.[1] ?? link;
}

/** The address of the page that a link leads to, without what tells where it was clicked; undefined where that is not plain. */
export function lastingLink(link: string): string | undefined {
  if (!/^https?:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (counter.test(url.hostname) || link.split(/[/?&=#]/).some((part) => part.length > longest))
    return undefined;
  const marks = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  for (const name of marks) url.searchParams.delete(name);
  const isPersonal =
    /@|%40/.test(url.search) || [...url.searchParams.keys()].some((name) => personal.test(name));
  if (url.username !== '' || isPersonal) return undefined;
  if (url.pathname === '/' && url.search === '') return undefined;
  return marks.length > 0 ? url.href : link;
}

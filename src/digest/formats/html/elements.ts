/** Elements that stand within a line; all others begin a new one. */
export const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike ' +
    'strong sub sup tt u var wbr math mi mo mn ms mtext mrow msup msub msubsup mfrac msqrt mover munder mstyle ' +
    'mpadded mspace semantics annotation img'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const silent = new Set(
  'title script style template noscript svg canvas select datalist textarea iframe object audio video map head'.split(
    ' ',
  ),
);

/** Elements that have no end tag. */
export const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Words of a class, an id or another name that say what an element holds; such an element is a passage of its own. */
export const telling =
  /(?:^|[-_])(?:titles?|headline|authors?|authorlist|creators?|contributors?|byline|abstract|abstr|summary|snippet|teaser|venue|journal|proceedings|conference|published|pubdate|date|year|doi|pmid|arxiv|keywords?|subjects?|comments?|loa)(?=$|[-_\d])/i;

/** Classes of the common style sheets that make a block of an element within a line. */
export const blockClass = /(?:^|\s)(?:d-(?:sm-|md-|lg-)?(?:block|flex)|block|flex|is-block|u-block)(?:\s|$)/;

/**
 * What the pages round the papers say, by kind. A pattern matches a whole line. The words are those of listing
 * pages and mails in general (Hugging Face, arXiv, reading groups, newsletters; English and Chinese), not of one file.
 */
export const boilerplateKinds: [kind: string, pattern: RegExp][] = [
  ['mail head', /^(?:from|to|cc|bcc|reply-to|sent):\s.{0,80}@.{1,80}$|^(?:subject|date):\s.{1,150}$/i],
  [
    'greeting',
    /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b.{0,40}[,!]$|^(?:hi|hello|hey|dear) (?:there|all|everyone|folks|friends|readers|subscribers)\b[,!].{0,120}$|^that['’]s (?:all|it) for (?:now|today|this (?:week|month|issue))\b.{0,60}$/i,
  ],
  [
    'greeting',
    /^(?:best|cheers|thanks|regards|sincerely|yours|all the best|(?:best|kind|warm) (?:regards|wishes)|many thanks|viele grüße|cordialement)[,!.]?$/i,
  ],
  [
    'newsletter',
    /^(?:get|receive|join|sign up|stay|never miss|subscribe to)\b.{0,80}\b(?:inbox|e-?mail|newsletter|mailing list|daily|weekly|updated|papers)\b.{0,40}$|^.{0,120}\bunsubscribe\b.{0,80}$|^you(?:['’]re| are)? receiv\w* this\b.{0,100}$|^(?:view|read) (?:this (?:e?mail|issue|newsletter) )?(?:in (?:your |the )?browser|online)\b.{0,40}$|^(?:was this (?:e?mail )?)?forwarded (?:to you|this e?mail)\b.{0,80}$/i,
  ],
  [
    'button',
    /^(?:subscribe(?: now)?|log ?in|sign ?in|sign ?up|log ?out|register|submit(?: a paper)?|search|search (?:by|for|all|papers|arxiv)\b.{0,40}|share(?: this)?|save|bookmark|follow(?:ing)?|copy(?: link)?|like|reply|comments?|download(?: pdf)?|(?:view|show|see|read|load)(?: all| more| less| the paper| paper| pdf| abstract| on arxiv| on github)+|more|expand|collapse|back to top|skip to (?:main )?content|menu|close|filter|sort(?: by)?|next(?: page)?|prev(?:ious)?(?: page)?|訂閱|订阅|登入|登录|登錄|註冊|注册|搜索|搜尋|分享|收藏|更多|查看全部|展開|展开|上一頁|上一页|下一頁|下一页)\s?[.!»›>→…]*$/i,
  ],
  ['badge', /^(?:new|hot|trending|featured|popular|top|latest|updated|beta)!?$/i],
  [
    'byline',
    /^by$|^(?:by\s*)?(?:@?[\p{L}\d][\w.-]{0,30} )?(?:and|&) (?:the|our) (?:[\p{L}-]{1,20} )?(?:community|team|editors|staff|readers|contributors|volunteers)$/iu,
  ],
  ['byline', /^by@?\p{Lu}[\w.-]{0,30}$/u],
  ['announcement', /^(?:submitted|posted|shared|recommended) by\s*@?[\w.-]{0,40}$/i],
  ['author count', /^[·•|]?\s*(?:\d{1,5} authors?(?:\]\(\S{1,200}\))?|\d{1,5}\s*位作者)$/i],
  [
    'count',
    /^(?:(?:upvotes?|likes?|votes?|stars?|comments?|github|citations?|downloads?|views?|▲|👍|⭐|❤️?)[\s:·]*)?[+▲]?\d[\d,.]*\s?[kKmM]?(?:\s(?:upvotes?|likes?|votes?|stars?|comments?|forks?|citations?|downloads?|views?|points?))?$/i,
  ],
  [
    'count',
    /^(?:\p{Extended_Pictographic}\uFE0F?\s*\d[\d.,]*\s?k?m?(?:\s?(?:upvotes?|likes?|votes?|stars?|comments?|forks?|citations?|downloads?|views?|points?))?[\s·|,]*){1,6}$/iu,
  ],
  [
    'label',
    /^(?:(?:upvotes?|likes?|votes?|github|code|arxiv(?: page| abs)?|hf page|project page|website|pdf|html|paper page|paper|abs)(?: [\d.,]{1,8}k?)?(?: [·|] | |$)){1,6}$/i,
  ],
  ['date', /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/i],
  ['dot', /^[·•|[\]]$/],
  ['separator', /^[\s·•|*=_~#+–—.%\\-]{1,200}$/],
  [
    'page title',
    /^authors and titles for\b.{0,60}$|^table of contents\b.{0,60}$|^(?:the )?(?:daily|weekly|monthly|trending|today'?s|this week'?s|latest|new|top|hot|recent|accepted|selected|invited|featured|recommended)(?: (?:ai|ml|arxiv|research|trending))? (?:papers?|picks|reads|digest|articles|submissions|abstracts|posters|talks)(?: digest)?(?:[ ,:·—-].{0,40})?$|^[每今本](?:日|天|週|周|月)(?:論文|论文|精選|精选)$|^.{0,60}\b(?:digest|newsletter|bulletin|reading (?:group|list))\b[ ,:·#—-]*(?:(?:week|issue|no\.?|vol(?:ume)?\.?|number)\s*)?[#\d].{0,30}$/i,
  ],
  [
    'paper count',
    /^(?:items|results|records|entries|papers) \d+ ?[-–] ?\d+ of \d+.{0,80}$|^(?:total of |showing )?\d[\d,]* (?:new )?(?:papers?|articles?|entries|abstracts|results)\b.{0,100}$|^showing (?:up to )?(?:\d|new\b|all\b|first\b|results\b).{0,80}$|^共\s*\d+\s*篇.{0,20}$/i,
  ],
  [
    'navigation',
    /^(?:hugging face|models?|datasets?|spaces?|buckets?|posts?|docs|documentation|pricing|enterprise|solutions|community|company|tos|terms(?: of (?:service|use))?|privacy(?: policy)?|about(?: us)?|careers|jobs|blog|news|forum|home|papers|help|advanced search|contact(?: us)?|faq|settings|system theme|light|dark|theme|daily|weekly|monthly|today|all|cookies?|imprint|sitemap|rss|© .{1,60}|copyright .{1,60}|all rights reserved\.?)(?: new| beta)?$/i,
  ],
  ['breadcrumbs', /^home(?: ?[>›»→] ?[^>›»→]{1,40}){1,6}$/i],
  ['sorting', /^(?:sort(?:ed)? by|order by) ?: ?.{1,80}$|^show ?: ?\d.{0,40}$|^\d{1,4} per page$/i],
  ['basket', /^(?:(?:shopping )?(?:basket|cart) ?\(\d+\)|my account)$/i],
  [
    'pager',
    /^(?:[«‹<←] ?)?(?:first|prev(?:ious)?)(?: (?:\d{1,4}|\.{3}|…)){1,20}(?: (?:next|last)(?: ?[»›>→])?)?$|^(?:(?:\d{1,4}|\.{3}|…) ){1,20}(?:next|last)(?: ?[»›>→])?$/i,
  ],
  [
    'type of article',
    /^(?:open|free) access(?: (?:article|research article|original article|review(?: article)?|letter))?$|^(?:(?:original )?research article|original article|review(?: article)?|letter|brief communication|short communication)$/i,
  ],
  ['sponsor', /^(?:sponsored by|brought to you by)\b.{1,120}$|^advertisement$/i],
  ['masthead', /^(?:.{1,60} [—–|·-] )?issue (?:#|no\.? ?)?\d{1,5}(?: [—–|·-] .{1,30})?$/i],
  ['page number', /^page \d+(?: of \d+)?$|^\d+\s*\/\s*\d+$|^第\s*\d+\s*[頁页]$/i],
];

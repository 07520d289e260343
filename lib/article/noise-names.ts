/**
 * Class names and ids by which news sites call what is not the article. Names are split into words
 * ("relatedPosts_box" → "related posts box") and looked up whole: "related" is noise, "unrelated" not.
 */
const NOISE = new RegExp(
  `(?:^| )(?:${[
    // dialogs of consent
    'cookies?|cookiebanner|consent|gdpr|onetrust|didomi|ccpa|cmp|usercentrics|truste',
    // other stories
    'related|recirc|recirculation|recommended|recommendations?|popular|trending|mostread|teasers?|promos?',
    'most (?:read|popular|viewed|shared|commented)|(?:more|top|latest) (?:stories|news|from|on|articles|headlines)',
    'read (?:next|more|also)|readmore|also read|up next|you may|you might|missed stories|outbrain|taboola|revcontent|zergnet',
    // asking the reader for something
    'newsletters?|subscribe|subscription|signup|sign up|optin|donate|donation|share|shares|sharing|sharedaddy|social|follow us',
    'ads?|adslot|advert|adverts|advertisement|advertisements|advertising|adunit|adsbygoogle|dfp|sponsor|sponsors|sponsored',
    // readers
    'comments?|commentlist|respond|disqus|replies|reactions',
    // who wrote it, and what the page says of itself
    'author (?:box|bio|info|card|profile|about|description|details|block|meta)|about (?:the )?author|authorbox|biography|bio',
    'bylines?|byline block|(?:post|entry|article|story) (?:meta|tags|info|footer)|breadcrumbs?|tags|tag list|taglist|topics|pagination',
    'published date|timestamp|datestamp|dateline date|reading time|read time',
    // pictures
    'captions?|figcaption|wp caption text|(?:photo|image|picture|media) (?:credit|credits|source|caption|description)|credits?|copyright',
    // the frame
    'skip link|skip to|menu|submenu|navbar|navigation|nav|sidebar|widgets?|site header|site footer|masthead|toolbar|toc|table of contents|back to top',
    'modal|popup|popover|lightbox|tooltip|toast|snackbar|preloader|loader|loading|spinner|weather|ticker|player controls|jwplayer',
    // for screen readers only: hidden from sight, doubles what is seen
    'sr only|screen reader(?: text)?|screenreader|visually hidden|visuallyhidden|a11y hidden|assistive text|offscreen|off screen',
  ].join('|')})(?= |$)`,
);

/** Names of the story's own column: whoever bears one is no noise, whatever else it is called. */
const COLUMN =
  /(?:^| )(?:article|entry|post|story|news|page|main|body) (?:body|content|text|copy)(?: |$)|(?:^| )(?:articlebody|storybody|bodytext|maincontent)(?: |$)/;

/** Words that take a name out of the list above: an embedded post is part of the story. */
const STORY =
  /(?:^| )(?:embeds?|embedded|tweet|twitter|blockquote|instagram|has|no|with|without|grid|layout|main)(?= |$)/;

/** Pages repeat their names thousands of times: each is judged once. Emptied when it grows large. */
const judged = new Map<string, boolean>();
const MOST_NAMES = 5_000;

/** True when an element is called something that news sites call what is not the article. */
export function namesNoise(className: string | null, id: string): boolean {
  return (className !== null && isNoise(className)) || (id !== '' && isNoise(id));
}

function isNoise(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size > MOST_NAMES) judged.clear();
  const names = name.split(/\s+/).map(toWords);
  const answer = !names.some((words) => COLUMN.test(words)) && names.some(isNoiseName);
  judged.set(name, answer);
  return answer;
}

function isNoiseName(words: string): boolean {
  return NOISE.test(words) && !STORY.test(words);
}

/** "RelatedPosts_box--wide" → "related posts box wide" */
export function toWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

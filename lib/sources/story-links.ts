import { hostOf } from './http-address';
import { outletAt } from './outlets';
import { registeredDomain } from './registered-domain';

/** Words in a host that say news, in the languages of the table. */
const NEWS_HOST =
  /news|times|post|herald|tribune|gazette|journal|chronicle|press|daily|observer|courier|telegraph|guardian|examiner|sentinel|zeitung|nachrichten|anzeiger|kurier|presse|journal|diario|periodico|noticias|prensa|gazet|corriere|giornale|pravda|novosti|novyny|vesti|ilbo|shimbun|radio|tv|media|magazin/i;
/** Paths of stories: dated, or a long slug below a section. */
const DATED = /\/(19|20)\d\d[/-]\d{1,2}[/-]|\/(19|20)\d{6}\b|-\d{6,}/;
const SLUG = /\/[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+){3,}/u;
const STORY_PATH =
  /\/(news|article|articles|story|stories|artikel|politi[ck]\w*|world|business|opinion)\//i;
/** Not stories, whoever the host is. */
const OTHER =
  /\/(tags?|topics?|authors?|category|section|search|subscribe|newsletters?|about|contact|privacy|shop|video-gallery|profile|people|company|wiki|press-?releases?|newsroom|legislation)\//i;
const OFFICIAL =
  /(^|\.)(gov|mil|edu|int)(\.[a-z]{2})?$|(^|\.)(ac|gob|gouv|go|gc)\.[a-z]{2}$|europa\.eu$/i;

/** Whether a link leads to a news outlet's story: by the table of outlets, else by how host and path are made. */
export function isStoryLink(href: string): boolean {
  const host = hostOf(href);
  if (host === null) return false;
  const { pathname } = new URL(href);
  if (OTHER.test(pathname) || OFFICIAL.test(host) || /\.pdf$/i.test(pathname)) return false;
  const known = outletAt(host);
  if (known) return !known.organisation && pathname.length > 8;
  const domain = registeredDomain(host) ?? host;
  return (
    NEWS_HOST.test(domain) &&
    (DATED.test(pathname) || (SLUG.test(pathname) && STORY_PATH.test(pathname)))
  );
}

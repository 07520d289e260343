import type { DraftBlock } from './draft-block';
import type { RepairContext } from './repairs';
import { linkShare } from './restore';

/** A label before a teaser ends in a colon and is short. */
const LABEL = /^[^.:!?]{0,40}[:：|»>]\s*/;

/** A shorter link may be a name or a source. */
const SHORTEST_TEASER = 20;

/**
 * A block that is nothing but a link to another story of the site, with or without "Read also:" before it.
 * A line that names another site is no teaser: it may be the source.
 */
export function isTeaser(block: DraftBlock, context: RepairContext): boolean {
  const [first] = block.links;
  if (!first || block.kind === 'quote') return false;
  const own = block.links.every(({ href }) => isOwn(href, context.host));
  const rest = block.text.replace(LABEL, '');
  const linked = block.links.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return (
    own && linked >= SHORTEST_TEASER && (linkShare(block) > 0.9 || linked >= rest.length * 0.9)
  );
}

function isOwn(href: string, host: string): boolean {
  const other = new URL(href).hostname.replace(/^www\./, '');
  return other === host || other.endsWith(`.${host}`) || host.endsWith(`.${other}`);
}

const BOILERPLATE =
  /^(?:(?:advertisement|anzeige|publicidad|publicité|werbung|loading(?: now)?|read more|share this)[\s.:…]*|(?:subscribe now|sign up (?:for|to)|follow us on|click here to|this article was updated)\b.{0,80}|skip to (?:main )?content|(?:read|see|watch) (?:also|more|next)[:\s].*)$/i;

/** A lone phrase of the page's machinery. */
export function isBoilerplate(block: DraftBlock): boolean {
  return block.text.length < 120 && BOILERPLATE.test(block.text);
}

const TRADE =
  /\b(?:journalist|reporter|editor|correspondent|writer|columnist|author|freelance|contributor|Redakteur(?:in)?|Journalist(?:in)?|Reporter(?:in)?|Autor(?:in)?|Korrespondent(?:in)?|periodista|redactor[a]?|giornalista)\b/i;
const LIFE =
  /\b(?:is (?:an?|the|our)|covers|has (?:worked|written|covered|over)|joined|graduated|received (?:his|her|their)|can be reached|follow (?:him|her|them|@)|ist|arbeitet|schreibt|es|escribe)\b|@\w+/i;

/** The same of someone whom the byline does not name: plainer words are asked for. */
const REPORTER =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},? (?:covers \p{L}|is (?:an?|the|our) (?:[\p{L}-]+ ){0,4}?(?:reporter|correspondent|editor|columnist|writer) (?:for|at|with|based|who covers|covering) )/u;

/** Longer is a story about a journalist. */
const LONGEST_BIOGRAPHY = 900;

/** "Jane Roe is a reporter who covers …" under the story. */
export function isAboutAuthor(text: string, byline: string | null): boolean {
  if (text.length > LONGEST_BIOGRAPHY) return false;
  if (REPORTER.test(text) && !/["“”„«]/.test(text)) return true;
  if (!LIFE.test(text) || !TRADE.test(text.slice(0, 250))) return false;
  const opening = text.slice(0, 60).toLowerCase();
  const names = byline?.toLowerCase().match(/[\p{L}'’-]{3,}/gu) ?? [];
  return names.some((name) => opening.includes(name)) && /^[\p{Lu}"“]/u.test(text);
}

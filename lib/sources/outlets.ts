import table from './data/outlets.json';
import { nameForms } from './name-forms';
import { registeredDomain } from './registered-domain';

/** An agency or outlet of `data/outlets.json`. */
export interface Outlet {
  name: string;
  /** The first is where to go. */
  hosts: string[];
  aliases?: string[];
  /** Outlets of one owner carry one group: they are sister sites. */
  group?: string;
  agency?: boolean;
  /** Not press: it can be where a text comes from, but what it says is no report. */
  organisation?: boolean;
  /** The name is also an everyday word: alone it proves nothing. */
  common?: boolean;
}

/** An outlet's name found in a text, at UTF-16 offsets. */
export interface OutletMention {
  outlet: Outlet;
  start: number;
  end: number;
}

const OUTLETS: readonly Outlet[] = table;
/** Scripts without spaces between words: names are looked for anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A name in Latin letters among those scripts. */
const LATIN_NAME = /[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const WORD = /[\p{L}\p{N}]/u;
const ARTICLE = /^(the|der|die|das|den|dem|le|la|les|l['’]|el|los|il|lo|o|a)\s+/i;
/** The longest alias has this many words ("Organized Crime and Corruption Reporting Project"). */
const MOST_WORDS = 7;

/** Case, accents, quotation marks and a leading article do not tell names apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^["'“”„«»‘’「『《【(\s]+|["'“”„«»‘’」』》】).,:;\s]+$/gu, '')
    .replace(/’/g, "'")
    .replace(ARTICLE, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

/** Letters and digits only: "The Irish Times" and `irishtimes` meet here. */
export const squash = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]/gu, '');

/** A word of a text as names are made of; a full stop may belong to it ("U.S. News"). */
const NAME_WORD = /[\p{L}\p{N}](?:[^\s,;:()[\]"“”„«»]*[\p{L}\p{N}!])?\.?/gu;

/** Articles and prepositions that lean on the next word: "all’ANSA", "l’AFP". */
const ELISION = /^(?:all|dell|dall|sull|nell|un|qu|[ld])['’](?=\p{L})/iu;

const byFolded = new Map<string, Outlet>();
/** Names and their forms in sentences, in the case of the table. */
const byExact = new Map<string, { outlet: Outlet; lead: number }>();
/** First words of all names: most words of a text begin none, and need no further look. */
const firstWords = new Set<string>();
const byDomain = new Map<string, Outlet>();
const byHost = new Map<string, Outlet>();
const unspaced: { alias: string; outlet: Outlet }[] = [];

for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...(outlet.aliases ?? [])]) {
    if (!byFolded.has(foldName(name))) byFolded.set(foldName(name), outlet);
    addExact(name, outlet);
    for (const { text, lead } of nameForms(name, outlet.hosts[0] ?? ''))
      addExact(text, outlet, lead);
    if (UNSPACED.test(name)) unspaced.push({ alias: name, outlet });
  }
  for (const host of outlet.hosts) {
    if (!byHost.has(host)) byHost.set(host, outlet);
    // Passages name outlets by their host, too, with a capital as often as not.
    addExact(host, outlet);
    addExact(host.charAt(0).toUpperCase() + host.slice(1), outlet);
    const domain = registeredDomain(host) ?? host;
    if (!byDomain.has(domain)) byDomain.set(domain, outlet);
  }
}
function addExact(name: string, outlet: Outlet, lead = 0): void {
  if (byExact.has(name)) return;
  byExact.set(name, { outlet, lead });
  const [first] = name.replace(/’/g, "'").match(NAME_WORD) ?? [];
  if (first !== undefined) firstWords.add(first);
}
unspaced.sort((one, other) => other.alias.length - one.alias.length);

/** The outlet of this name or alias, whatever its case and article; null when the table has none. */
export function outletNamed(name: string): Outlet | null {
  return byFolded.get(foldName(name)) ?? null;
}

/** The outlet at this host: the host itself first (`news.sky.com`), else its registered domain. */
export function outletAt(host: string | null): Outlet | null {
  if (host === null) return null;
  return byHost.get(host) ?? byDomain.get(registeredDomain(host) ?? host) ?? null;
}

/** Every outlet named in a text, longest names first, in the case that the table has them; ascending, not overlapping. */
export function outletMentions(text: string): OutletMention[] {
  const found = UNSPACED.test(text) ? unspacedMentions(halfWidth(text)) : [];
  const words = [...text.matchAll(NAME_WORD)];
  for (let index = 0; index < words.length; index++) {
    const mention = longestAt(text, words, index);
    if (!mention) continue;
    if (!found.some((other) => other.start < mention.end && mention.start < other.end))
      found.push(mention);
    while (index + 1 < words.length && words[index + 1]!.index < mention.end) index++;
  }
  return found.sort((one, other) => one.start - other.start);
}

function longestAt(
  text: string,
  words: readonly RegExpExecArray[],
  index: number,
): OutletMention | null {
  const first = words[index]!;
  const elided = ELISION.exec(first[0])?.[0].length ?? 0;
  for (const start of elided > 0 ? [first.index, first.index + elided] : [first.index]) {
    const mention = longestFrom(text, words, index, start);
    if (mention) return mention;
  }
  return null;
}

function longestFrom(
  text: string,
  words: readonly RegExpExecArray[],
  index: number,
  start: number,
): OutletMention | null {
  const first = words[index]!;
  if (!mayBegin(first[0].slice(start - first.index))) return null;
  const last = Math.min(words.length, index + MOST_WORDS) - 1;
  for (let end = last; end >= index; end--) {
    for (const cut of endsOf(words[end]!)) {
      if (cut <= start) continue;
      const named = byExact.get(text.slice(start, cut).replace(/’/g, "'"));
      if (named && !WORD.test(text[cut] ?? ' '))
        return { outlet: named.outlet, start: start + named.lead, end: cut };
    }
  }
  return null;
}

/** Where a name may end in its last word: at its end, before a possessive or a full stop, before a hyphen. */
function endsOf({ 0: word, index }: RegExpExecArray): number[] {
  const stop = index + word.length;
  const hyphen = word.lastIndexOf('-');
  return [stop, stop - possessive(word), stop - 1, ...(hyphen > 0 ? [index + hyphen] : [])];
}

/** Whether a name can begin with this word, a possessive, a full stop or a compound's end aside. */
function mayBegin(word: string): boolean {
  const plain = word.includes('’') ? word.replace(/’/g, "'") : word;
  return (
    firstWords.has(plain) ||
    firstWords.has(plain.slice(0, -1)) ||
    firstWords.has(plain.slice(0, Math.max(0, plain.lastIndexOf('-')))) ||
    firstWords.has(plain.slice(0, plain.length - possessive(plain)))
  );
}

const possessive = (word: string): number => /(['’]s|s['’])$/.exec(word)?.[0].length ?? 0;

/** Latin letters as wide as Han ones ("ＮＨＫ") as plain ones; as long as before. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff21-\uff5a]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );

function unspacedMentions(text: string): OutletMention[] {
  const found: OutletMention[] = [];
  for (const { 0: name, index } of text.matchAll(LATIN_NAME)) {
    const named = byExact.get(name);
    if (named) found.push({ outlet: named.outlet, start: index, end: index + name.length });
  }
  for (const { alias, outlet } of unspaced) {
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      const end = at + alias.length;
      if (!found.some((other) => other.start < end && at < other.end))
        found.push({ outlet, start: at, end });
    }
  }
  return found;
}

/** What stands before an agency's name in a list of them. */
const AGENCY_WORD =
  /^(?:(?:the|las?|los|les?|l['’]|die|der|den|das|as|le|gli) ?)?(?:(?:news )?agenc\w+|nachrichtenagentur(?:en)?|agenzi[ae]|agências?|агентств\p{L}*|агенці\p{L}*)(?: d[eio]| da| de notícias)? /iu;

/** The outlets that a list of names holds ("AFP, EFE y Reuters", "dpa/afp"); names that the table lacks are left out. */
export function outletsListed(list: string): Outlet[] {
  const whole = outletNamed(list);
  if (whole) return [whole];
  const outlets: Outlet[] = [];
  for (const piece of list.split(
    /\s*(?:[,/|+;•·&、，・]|\b(?:and|und|et|y|e|with|mit|avec|con|com)\b|\s[иіта]\s|[와과及])\s*/iu,
  )) {
    const outlet = outletNamed(piece.trim().replace(AGENCY_WORD, ''));
    if (outlet && !outlets.includes(outlet)) outlets.push(outlet);
  }
  return outlets;
}

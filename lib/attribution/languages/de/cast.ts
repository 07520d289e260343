import type { SourceClass } from '../../../model';
import type { Mention } from './mention';

/** Someone or some body that the article has named. */
export interface Member {
  name: string;
  role: string | null;
  sourceClass: SourceClass;
  gender: Mention['gender'];
  person: boolean;
}

/** A pronoun farther than this from the words that it may stand for can mean anyone. */
const NEAR = 400;

/** No article introduces more; the rest of a list of names is not worth the time. */
const MOST_MEMBERS = 400;

/** Words for the same post: *der Coach* is the trainer. */
const SAME_POST: readonly (readonly string[])[] = [
  ['trainer', 'coach'],
  ['anwalt', 'verteidiger', 'rechtsanwalt', 'jurist'],
  ['anwältin', 'verteidigerin', 'rechtsanwältin', 'juristin'],
  ['forscher', 'wissenschaftler'],
  ['forscherin', 'wissenschaftlerin'],
];

/** Nouns that stand for a body named before: *die Behörde*, *das Unternehmen*. */
const STAND_INS =
  /^(behörde|amt|unternehmen|firma|konzern|verband|verein|gewerkschaft|ministerium|institut|organisation|partei|zeitung|blatt|gericht|studie|bericht|papier)$/;

/** Of these, what may stand for a body whose name says nothing of its kind: no union is called *the company*. */
const GENERIC_STAND_INS =
  /^(behörde|amt|unternehmen|firma|konzern|organisation|institut|zeitung|blatt|studie|bericht|papier)$/;

/** All who are named in an article, and where; answers who a mention means. */
export class Cast {
  private readonly members: { member: Member; places: number[] }[] = [];
  private last: { member: Member; at: number; end: number } | null = null;

  /** Adds a member, or what is new about one who is known. */
  introduce(member: Member, at: number): void {
    const known = this.members.find((one) => sameName(one.member.name, member.name));
    if (!known) {
      if (this.members.length < MOST_MEMBERS) this.members.push({ member, places: [at] });
      return;
    }
    known.places.push(at);
    if (!member.person) return;
    if (member.name.length > known.member.name.length) known.member.name = member.name;
    if (member.role && !known.member.role) {
      known.member.role = member.role;
      known.member.sourceClass = member.sourceClass;
      known.member.person = true;
    }
    known.member.gender ??= member.gender;
  }

  /** Remembers who spoke last: `at` the source, up to the `end` of what was said. */
  spoke(member: Member, at: number, end: number): void {
    this.last = { member, at, end };
  }

  /** The member that a mention at `at` means, or null when none or more than one fits. */
  find(mention: Mention, at: number): Member | null {
    if (mention.kind === 'body' && STAND_INS.test(mention.name!.toLowerCase()))
      return this.standIn(mention, at);
    if (mention.name !== null) return this.named(mention.name, at);
    if (mention.kind === 'post') return this.holder(mention.role ?? '', at);
    return mention.kind === 'pronoun' ? this.meantBy(mention, at) : null;
  }

  /** A full name as it is; a family name, also in the genitive, when it is only one person's by then. */
  private named(name: string, at: number): Member | null {
    const bare = name.replace(/s$/, '');
    const fitting = this.members.filter(
      ({ member }) => sameName(member.name, name) || sameName(member.name, bare),
    );
    if (name.includes(' '))
      return (fitting.find(({ member }) => member.name === name) ?? fitting[0])?.member ?? null;
    const longer = fitting.filter(({ member }) => member.name.length > name.length);
    const known = longer.filter(({ places }) => places.some((place) => place < at));
    if (known.length > 1)
      return this.last &&
        known.some(({ member }) => member === this.last!.member) &&
        at - this.last.end < NEAR
        ? this.last.member
        : null;
    return (
      (known[0] ?? (longer.length === 1 ? longer[0] : undefined) ?? fitting[0])?.member ?? null
    );
  }

  /** *die Kanzlerin*, *der Minister*: the one holder of a post that ends so. */
  private holder(post: string, at: number): Member | null {
    const words = SAME_POST.find((same) => same.includes(post.toLowerCase())) ?? [
      post.toLowerCase(),
    ];
    const holders = this.members.filter(({ member }) => {
      const posts = (member.role ?? '').toLowerCase().split(' ');
      return posts.some(
        (own) => own !== '' && words.some((word) => own.endsWith(word) || word.endsWith(own)),
      );
    });
    if (holders.length <= 1) return holders[0]?.member ?? null;
    const last = this.last && at - this.last.end < NEAR ? this.last.member : null;
    return holders.find(({ member }) => member === last)?.member ?? null;
  }

  private standIn(mention: Mention, at: number): Member | null {
    const noun = mention.name!.toLowerCase();
    const own = this.members.filter(({ member }) => member.name.toLowerCase() !== noun);
    const fitting = own.filter(
      ({ member, places }) =>
        !member.person &&
        places.some((place) => place < at) &&
        (member.name.toLowerCase().split(' ')[0]!.endsWith(noun) ||
          (GENERIC_STAND_INS.test(noun) && member.sourceClass === mention.sourceClass)),
    );
    const exact = fitting.filter(({ member }) =>
      member.name.toLowerCase().split(' ')[0]!.endsWith(noun),
    );
    const [only] = exact.length > 0 ? exact : fitting;
    return exact.length <= 1 && (exact.length === 1 || fitting.length === 1)
      ? only!.member
      : this.exactly(mention.name!);
  }

  private exactly(name: string): Member | null {
    return this.members.find(({ member }) => member.name === name)?.member ?? null;
  }

  /** A pronoun means who spoke last, unless somebody else was named since. */
  private meantBy(mention: Mention, at: number): Member | null {
    const from = this.last?.at ?? 0;
    const since = this.members.filter(
      ({ member, places }) =>
        member !== this.last?.member &&
        agrees(member, mention) &&
        member.person &&
        places.some((place) => place > from && place < at && at - place < NEAR),
    );
    if (since.length > 0) return since.length === 1 ? since[0]!.member : null;
    const last = this.last;
    return last && at - last.end < NEAR && agrees(last.member, mention) ? last.member : null;
  }
}

/** The same name, or a family name and the full name that ends with it. */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || (long.endsWith(` ${short}`) && !short.includes(' '));
}

function agrees(member: Member, mention: Mention): boolean {
  if (mention.gender === 'n') return !member.person;
  if (mention.gender === null || member.gender === null) return true;
  return member.gender === mention.gender;
}

import type { Finding, Resolution } from '../../language';
import { Cast, type Member } from './cast';
import { mentionOf, type Mention } from './mention';
import { introductionsIn } from './people';
import type { Reading } from './reading';
import { classReason, speakerReason } from './reasons';

const NOBODY: Resolution = {
  speaker: null,
  speakerReason: null,
  sourceClass: 'unattributed',
  classReason: { rule: 'nobody', words: [] },
};

/**
 * Resolves the sources of an article in reading order. Names are kept with their posts; a family name,
 * a post or a pronoun is resolved to one of them when just one fits, and to nobody when more do.
 */
export function resolveSpeakers(reading: Reading, findings: readonly Finding[]): Resolution[] {
  const { text } = reading;
  const sources = findings.map(({ source, antecedent }) => antecedent ?? source[0] ?? null);
  const mentions = sources.map((source) => source && mentionOf(text, source));
  const cast = new Cast();
  for (const { name, role, sourceClass, gender, at } of introductionsIn(reading))
    cast.introduce({ name, role, sourceClass, gender, person: true }, at);
  mentions.forEach((mention, index) => {
    if (mention?.name) cast.introduce(memberOf(mention), sources[index]![0]);
  });
  return findings.map(({ content }, index): Resolution => {
    const [mention, source] = [mentions[index], sources[index]];
    if (!mention || !source) return NOBODY;
    const member = cast.find(mention, source[0]);
    if (member) cast.spoke(member, source[0], content[content.length - 1]![1]);
    return resolution(mention, member, text.slice(...source));
  });
}

/** *sie* and *die* may mean many; *er* is one person, whom the article has spoken of. */
function isPlural({ kind, gender }: Mention): boolean {
  return kind === 'pronoun' && gender !== 'm';
}

function memberOf({ name, role, sourceClass, gender, kind }: Mention): Member {
  const person = kind === 'name';
  return { name: name!, role: person ? role : null, sourceClass, gender, person };
}

function resolution(mention: Mention, member: Member | null, words: string): Resolution {
  const classes = { classReason: classReason(mention, member, words) };
  if (!member) {
    const sourceClass = isPlural(mention) ? 'anonymous' : mention.sourceClass;
    return { ...NOBODY, sourceClass, ...classes };
  }
  const spokesperson = mention.kind === 'body' && mention.role !== null;
  return {
    speaker: { name: member.name, role: spokesperson ? mention.role : member.role },
    speakerReason: speakerReason(mention, member, words),
    sourceClass: mention.kind === 'body' ? mention.sourceClass : member.sourceClass,
    ...classes,
  };
}

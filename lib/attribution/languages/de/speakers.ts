import type { Reason, SourceClass, Span, Speaker } from '../../../model';
import type { Find } from './find';
import { mentionOf, type Mention } from './mention';

/** Someone the article has named. */
interface Entity {
  name: string;
  role: string | null;
  sourceClass: SourceClass;
  gender: Mention['gender'];
}

export interface Resolved {
  speaker: Speaker | null;
  sourceClass: SourceClass;
  reason: Reason | null;
}

/**
 * Resolves the sources of an article in reading order. Names are kept with their posts; a family name,
 * a post or a pronoun is resolved to one of them when just one fits, and to nobody when more do.
 */
export function resolveSpeakers(text: string, finds: readonly Find[]): Resolved[] {
  const mentions = finds.map(({ source }) => (source[0] ? mentionOf(text, source[0]) : null));
  const entities: Entity[] = [];
  for (const mention of mentions) if (mention) register(entities, mention);
  let last: Entity | null = null;
  return finds.map((find, index) => {
    const mention = mentions[index];
    if (!mention) return { speaker: null, sourceClass: 'unattributed', reason: null };
    const entity = entityOf(entities, mention, last, find, finds[index - 1], text);
    if (entity) last = entity;
    return resolved(text, mention, entity, find.source[0]!);
  });
}

function resolved(text: string, mention: Mention, entity: Entity | null, source: Span): Resolved {
  const words = [text.slice(...source)];
  if (!entity) {
    const sourceClass = mention.kind === 'pronoun' ? 'anonymous' : mention.sourceClass;
    return { speaker: null, sourceClass, reason: null };
  }
  const role = mention.role === 'Sprecher' ? 'Sprecher' : entity.role;
  return {
    speaker: { name: entity.name, role },
    sourceClass: mention.kind === 'body' ? mention.sourceClass : entity.sourceClass,
    reason: { rule: mention.kind, words },
  };
}

function register(entities: Entity[], mention: Mention): void {
  if (mention.name === null || (mention.kind !== 'name' && mention.kind !== 'body')) return;
  const known = entities.find((entity) => sameName(entity.name, mention.name!));
  if (!known) {
    const { name, sourceClass, gender } = mention;
    entities.push({
      name,
      role: mention.kind === 'name' ? mention.role : null,
      sourceClass,
      gender,
    });
    return;
  }
  if (mention.name.length > known.name.length && mention.kind === 'name') known.name = mention.name;
  if (mention.kind === 'name' && mention.role && !known.role) {
    known.role = mention.role;
    known.sourceClass = mention.sourceClass;
  }
  known.gender ??= mention.gender;
}

/** The same name, or a family name and the full name that ends with it. */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || (long.endsWith(` ${short}`) && !short.includes(' '));
}

function entityOf(
  entities: readonly Entity[],
  mention: Mention,
  last: Entity | null,
  find: Find,
  before: Find | undefined,
  text: string,
): Entity | null {
  if (mention.kind === 'name' || mention.kind === 'body') {
    const bare = mention.name!.replace(/s$/, '');
    const exact = entities.filter(({ name }) => name === mention.name);
    const fitting = entities.filter(
      ({ name }) => sameName(name, mention.name!) || sameName(name, bare),
    );
    const longest = fitting.filter(({ name }) => name.length > mention.name!.length);
    if (mention.name!.includes(' ')) return exact[0] ?? fitting[0] ?? null;
    return longest.length > 1 ? null : (longest[0] ?? fitting[0] ?? null);
  }
  if (mention.kind === 'post') return holderOf(entities, mention);
  if (mention.kind !== 'pronoun') return null;
  if (text.slice(...find.source[0]!).startsWith('eigen')) return null;
  const near =
    before !== undefined &&
    find.source[0]![0] - (before.content[before.content.length - 1]?.[1] ?? 0) < NEAR;
  return last && near && agrees(last, mention) ? last : null;
}

/** A pronoun farther than this from the statement before may mean anyone. */
const NEAR = 400;

function agrees(entity: Entity, mention: Mention): boolean {
  return mention.gender === null || entity.gender === null || entity.gender === mention.gender;
}

/** *die Kanzlerin*, *der Minister*: the one holder of a post that ends so. */
function holderOf(entities: readonly Entity[], mention: Mention): Entity | null {
  const noun = (mention.role ?? '').toLowerCase().replace(/^(frühere|ehemalige|neue)n?r? /, '');
  const holders = entities.filter(({ role }) => {
    const head =
      role
        ?.split(' ')
        .find((word) => /^\p{Lu}/u.test(word))
        ?.toLowerCase() ?? '';
    return head !== '' && (head.endsWith(noun) || noun.endsWith(head));
  });
  return holders.length === 1 ? holders[0]! : null;
}

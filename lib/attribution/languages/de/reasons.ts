import type { Reason } from '../../../model';
import type { Member } from './cast';
import type { Mention } from './mention';

/** Why a mention is taken for a member: a key under `why.speaker`, the words, and the name where it differs. */
export function speakerReason(mention: Mention, member: Member, words: string): Reason {
  if (mention.kind === 'body') {
    if (mention.role !== null) return { rule: 'speaks_for', words: [words] };
    return mention.sourceClass === 'document'
      ? { rule: 'issuer', words: [words, member.name] }
      : { rule: 'as_written', words: [member.name] };
  }
  if (mention.kind === 'pronoun') return { rule: 'pronoun', words: [words, member.name] };
  if (mention.kind === 'post') return { rule: 'by_role', words: [words, member.name] };
  return mention.name === member.name
    ? { rule: 'full_name', words: [member.name] }
    : { rule: 'partial_name', words: [words, member.name] };
}

/** Why a source has its class: a key under `why.class`, with the words that it rests on. */
export function classReason(mention: Mention, member: Member | null, words: string): Reason {
  if (mention.kind === 'body') return bodyReason(mention, words);
  if (mention.kind === 'pronoun' && !member) return { rule: 'pronoun', words: [words] };
  const role = member?.role ?? mention.role;
  const sourceClass = member?.sourceClass ?? mention.sourceClass;
  if (sourceClass === 'official') return { rule: 'post', words: [role ?? words] };
  if (mention.kind === 'group') return { rule: 'group', words: [words] };
  if (member && !member.person) return { rule: 'body', words: [member.name] };
  return role ? { rule: 'named_role', words: [role] } : { rule: 'named', words: [] };
}

function bodyReason({ role, sourceClass }: Mention, words: string): Reason {
  if (role !== null) return { rule: 'spokesperson', words: [words] };
  if (sourceClass === 'official') return { rule: 'office', words: [words] };
  if (sourceClass === 'media' || sourceClass === 'document')
    return { rule: sourceClass, words: [words] };
  return { rule: 'body', words: [words] };
}

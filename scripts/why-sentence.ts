import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Reason, Why } from '../lib/model';

const MESSAGES = new Map<string, string>();
for (const message of await parseMessagesFile(resolve(import.meta.dirname, '../locales/en.yml'))) {
  if (message.type !== 'plural') MESSAGES.set(message.key.join('_'), message.message);
}

/** Why a mark was made, in the words of the interface: a sentence each for statement, speaker, class, hedge. */
export function whySentence(why: Why): string {
  const reasons: [part: string, reason: Reason | null][] = [
    ['rule', { rule: why.rule, words: why.words }],
    ['speaker', why.speaker],
    ['class', why.sourceClass],
    ['hedge', why.hedge],
  ];
  return reasons.flatMap(([part, reason]) => (reason ? [sentence(part, reason)] : [])).join(' ');
}

/** A rule without words in the locale file is named plainly, with what fired it. */
function sentence(part: string, { rule, words }: Reason): string {
  const message = MESSAGES.get(`why_${part}_${rule.replaceAll('-', '_')}`);
  if (message === undefined) return `${rule.replaceAll('-', ' ')}: ${words.join(', ')}.`;
  return message.replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? '');
}

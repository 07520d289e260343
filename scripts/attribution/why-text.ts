import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Why } from '../../lib/model';

/** Puts the reasons of a mark into sentences. */
export type WhyText = (why: Why) => string;

/** Reads the sentences of `locales/en.yml`. Throws when a rule has none: the file is then incomplete. */
export async function loadWhyText(): Promise<WhyText> {
  const path = fileURLToPath(new URL('../../locales/en.yml', import.meta.url));
  const messages = new Map<string, string>();
  for (const message of await parseMessagesFile(path)) {
    if (message.type === 'simple') messages.set(message.key.join('.'), message.message);
  }
  const sentence = (part: string, rule: string, words: readonly string[]): string => {
    const key = `why.${part}.${rule.replaceAll('-', '_')}`;
    const text = messages.get(key);
    if (text === undefined) throw new Error(`locales/en.yml has no sentence for ${key}`);
    return text.replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? '');
  };
  return ({ rule, words, speaker, sourceClass, hedge }) =>
    [
      sentence('rule', rule, words),
      ...(speaker ? [sentence('speaker', speaker.rule, speaker.words)] : []),
      ...(sourceClass ? [sentence('class', sourceClass.rule, sourceClass.words)] : []),
      ...(hedge ? [sentence('hedge', hedge.rule, hedge.words)] : []),
    ].join(' ');
}

import { i18n } from '#i18n';
import type { Attribution, Reason } from '../../lib/model';
import { messageKey } from '../shared/message-key';

/** Why a statement is marked, who it is given to, its class and its hedge: a sentence each. */
export function WhyList({ statement: { why, by } }: { statement: Attribution }) {
  return (
    <ul>
      {by === 'user' && <li>{i18n.t('statement.yours')}</li>}
      <WhyLine group="rule" reason={why} />
      <WhyLine group="speaker" reason={why.speaker} />
      <WhyLine group="class" reason={why.sourceClass} />
      <WhyLine group="hedge" reason={why.hedge} />
    </ul>
  );
}

function WhyLine({ group, reason }: { group: string; reason: Reason | null }) {
  if (reason === null) return null;
  const sentence = reasonText(`why.${group}.${reason.rule}`, reason.words);
  return sentence === '' ? null : <li dir="auto">{sentence}</li>;
}

/**
 * A sentence of the locale file under a key that comes with the data; its words fill `$1`, `$2` ….
 * Empty when this version has no such sentence.
 */
export function reasonText(key: string, words: readonly string[]): string {
  const translate = i18n.t as (key: string, substitutions: string[]) => string;
  return translate(messageKey(key), [...words]);
}

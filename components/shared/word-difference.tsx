import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { WordChange } from '../../lib/model';
import './word-difference.css';

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

/** A word-level difference, whose runs come without the spaces between them. Struck through and underlined as well as coloured; spoken as added and removed. */
export function WordDifference({ changes }: { changes: readonly WordChange[] }) {
  return (
    <>
      {changes.map(({ type, text }, index) => {
        const Tag = TAGS[type];
        return (
          <Fragment key={index}>
            {index > 0 && ' '}
            <Tag className="word-difference">
              {type !== 'same' && (
                <span className="visually-hidden">{` [${i18n.t(`quoteCheck.${type}`)}: `}</span>
              )}
              {text}
              {type !== 'same' && <span className="visually-hidden">] </span>}
            </Tag>
          </Fragment>
        );
      })}
    </>
  );
}

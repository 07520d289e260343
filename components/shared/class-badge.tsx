import { i18n } from '#i18n';
import type { SourceClass } from '../../lib/model';
import { ClassIcon } from './class-icon';
import './class-badge.css';

/** A round badge in the colour of the class. Its word is there for screen readers and as a tooltip. */
export function ClassBadge({ sourceClass }: { sourceClass: SourceClass }) {
  const word = i18n.t(`sourceClass.${sourceClass}`);
  return (
    <span className="class-badge" data-class={sourceClass} title={word}>
      <ClassIcon sourceClass={sourceClass} />
      <span className="visually-hidden">{word}</span>
    </span>
  );
}

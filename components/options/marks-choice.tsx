import { i18n } from '#i18n';
import { SOURCE_CLASSES, type SourceClass, type StatementKind } from '../../lib/model';
import { ClassIcon } from '../shared/class-icon';
import './marks-choice.css';

/** What is painted in pages. What is left out stays in the lists. */
export interface MarksShown {
  kinds: readonly StatementKind[];
  classes: readonly SourceClass[];
  hedged: boolean;
}

interface MarksChoiceProps {
  shown: MarksShown;
  onChange(shown: MarksShown): void;
}

const KINDS: readonly StatementKind[] = ['direct', 'indirect', 'mixed'];

/** Which statements are marked: by kind, by class of the source, and the hedged ones. */
export function MarksChoice({ shown, onChange }: MarksChoiceProps) {
  return (
    <div className="marks-choice">
      <fieldset>
        <legend>{i18n.t('options.kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={shown.kinds.includes(kind)}
              onChange={() => onChange({ ...shown, kinds: toggled(shown.kinds, kind, KINDS) })}
            />
            <span className="marks-choice-sample" data-class="official" data-kind={kind}>
              {i18n.t(`options.${kind}`)}
            </span>
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={shown.hedged}
            onChange={() => onChange({ ...shown, hedged: !shown.hedged })}
          />
          <span className="marks-choice-sample" data-class="official" data-hedged="true">
            {i18n.t('options.hedged')}
          </span>
        </label>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('options.classes')}</legend>
        {SOURCE_CLASSES.map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={shown.classes.includes(each)}
              onChange={() =>
                onChange({ ...shown, classes: toggled(shown.classes, each, SOURCE_CLASSES) })
              }
            />
            <span className="marks-choice-class" data-class={each}>
              <ClassIcon sourceClass={each} /> {i18n.t(`sourceClass.${each}`)}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** The chosen values with one more or one less, in the order of all. */
function toggled<Value>(chosen: readonly Value[], value: Value, all: readonly Value[]): Value[] {
  return all.filter((each) => (each === value) !== chosen.includes(each));
}

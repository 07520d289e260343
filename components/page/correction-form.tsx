import { useId, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { SOURCE_CLASSES, type Attribution, type SourceClass, type Speaker } from '../../lib/model';
import './correction-form.css';

interface CorrectionFormProps {
  statement: Attribution;
  onSave(speaker: Speaker | null, sourceClass: SourceClass): void;
  onCancel(): void;
}

/** Who says it, by the reader's own word. An empty name means: nobody is named. */
export function CorrectionForm({ statement, onSave, onCancel }: CorrectionFormProps) {
  const id = useId();
  const [name, setName] = useState(statement.speaker?.name ?? '');
  const [role, setRole] = useState(statement.speaker?.role ?? '');
  const [sourceClass, setSourceClass] = useState(statement.sourceClass);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const speaker = name.trim() === '' ? null : { name: name.trim(), role: role.trim() || null };
    onSave(speaker, sourceClass);
  };
  return (
    <form
      className="correction-form"
      aria-label={i18n.t('statement.correctHeading')}
      onSubmit={submit}
    >
      <label htmlFor={`${id}-name`}>{i18n.t('statement.speakerName')}</label>
      <input
        id={`${id}-name`}
        className="field"
        dir="auto"
        autoFocus
        value={name}
        placeholder={i18n.t('statement.unnamed')}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}-role`}>{i18n.t('statement.speakerRole')}</label>
      <input
        id={`${id}-role`}
        className="field"
        dir="auto"
        value={role}
        onChange={(event) => setRole(event.target.value)}
      />
      <label htmlFor={`${id}-class`}>{i18n.t('statement.speakerClass')}</label>
      <select
        id={`${id}-class`}
        className="field"
        value={sourceClass}
        onChange={(event) =>
          setSourceClass(SOURCE_CLASSES.find((each) => each === event.target.value) ?? sourceClass)
        }
      >
        {SOURCE_CLASSES.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`sourceClass.${each}`)}
          </option>
        ))}
      </select>
      <div>
        <button type="submit" className="button">
          {i18n.t('statement.saveCorrection')}
        </button>
        <button type="button" className="button button-plain" onClick={onCancel}>
          {i18n.t('surface.cancel')}
        </button>
      </div>
    </form>
  );
}

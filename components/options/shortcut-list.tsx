import { i18n } from '#i18n';
import './shortcut-list.css';

export interface Shortcut {
  name: string;
  /** As the browser writes it; empty where none is assigned. */
  keys: string;
}

/** The keyboard commands with the keys that they really have in this browser. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl className="shortcut-list">
      {shortcuts.map(({ name, keys }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{keys === '' ? i18n.t('options.unassigned') : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useId, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';

/** A match pattern that the reader granted, and what it is called. */
export interface GrantedSite {
  pattern: string;
  name: string;
}

interface GrantedSitesProps {
  sites: readonly GrantedSite[];
  onAdd(host: string): void;
  onRemove(site: GrantedSite): void;
}

/** The sites that Whence may read, each to be taken back, and a field for one more. */
export function GrantedSites({ sites, onAdd, onRemove }: GrantedSitesProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const host = hostIn(text);
    setRefused(host === null);
    if (host === null) return;
    onAdd(host);
    setText('');
  };
  return (
    <div className="granted-sites">
      <h3>{i18n.t('options.sites')}</h3>
      {sites.length === 0 ? (
        <p className="faint">{i18n.t('options.noSites')}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site.pattern}>
              <span>{site.name}</span>
              <button type="button" className="button" onClick={() => onRemove(site)}>
                {i18n.t('options.removeSite', [site.name])}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <label htmlFor={id}>{i18n.t('options.addSite')}</label>
        <input
          id={id}
          className="field"
          inputMode="url"
          value={text}
          placeholder={i18n.t('options.addSiteHint')}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button">
          {i18n.t('options.add')}
        </button>
      </form>
      {refused && (
        <p id={`${id}-refused`} role="alert" className="options-warning">
          {i18n.t('options.addInvalid')}
        </p>
      )}
    </div>
  );
}

/** The host in what was typed, an address or a bare name; null when there is none. */
function hostIn(text: string): string | null {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}

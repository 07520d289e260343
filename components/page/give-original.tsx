import { useId, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { isWebAddress } from '../shared/site-name';

/** "www.example.org/story", as people copy it. */
const HOST_FIRST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]|$)/u;

const withProtocol = (address: string): string =>
  HOST_FIRST.test(address) ? `https://${address}` : address;

/** “Give another address”: opens a field for the original's address; only web addresses pass. */
export function GiveOriginal({ onGive }: { onGive(address: string): void }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);

  const close = () => {
    setOpen(false);
    setAddress('');
    setRefused(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = withProtocol(address.trim());
    if (!isWebAddress(given)) return setRefused(true);
    onGive(given);
    close();
  };

  if (!open) {
    return (
      <button
        type="button"
        className="button button-plain"
        data-action="give-original"
        onClick={() => setOpen(true)}
      >
        {i18n.t('original.replace')}
      </button>
    );
  }
  return (
    <form className="give-original" onSubmit={submit} noValidate>
      <label htmlFor={id}>{i18n.t('original.replaceLabel')}</label>
      <input
        id={id}
        className="field"
        type="url"
        inputMode="url"
        autoFocus
        value={address}
        placeholder={i18n.t('original.replaceHint')}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onChange={(event) => setAddress(event.target.value)}
      />
      {refused && (
        <p id={`${id}-refused`} role="alert">
          {i18n.t('original.replaceInvalid')}
        </p>
      )}
      <div>
        <button type="submit" className="button">
          {i18n.t('original.use')}
        </button>
        <button type="button" className="button button-plain" onClick={close}>
          {i18n.t('surface.cancel')}
        </button>
      </div>
    </form>
  );
}

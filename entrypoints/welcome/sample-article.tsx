import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { logError } from '../../lib/client/log-error';
import { background, tellState } from '../../lib/client/reader-messaging';
import { startReader } from '../reader.content/start-reader';

/** Where the build puts the sample article. */
const SAMPLE = '/sample/page.html';

/** The sample article in a frame of its own, with the reader at work in it as in any page. */
export function SampleArticle() {
  const [frame, setFrame] = useState<(Window & typeof globalThis) | null>(null);
  useEffect(() => {
    if (frame === null) return;
    const end = new AbortController();
    startReader({
      window: frame,
      address: () => canonicalAddress(frame.document),
      background,
      isPrivate: browser.extension.inIncognitoContext,
      stateChanged: tellState,
      logError,
      signal: end.signal,
    });
    return () => end.abort();
  }, [frame]);
  return (
    <iframe
      className="welcome-sample"
      src={SAMPLE}
      title={i18n.t('welcome.tryTitle')}
      onLoad={(event) =>
        setFrame(event.currentTarget.contentWindow as (Window & typeof globalThis) | null)
      }
    />
  );
}

/** The sample names the address that it stands for: the extension's own address would be no news site's. */
function canonicalAddress(document: Document): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? document.URL;
}

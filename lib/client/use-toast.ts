import { useMemo, useState } from 'react';
import { i18n } from '#i18n';

export interface ToastMessage {
  text: string;
  tone?: 'plain' | 'warning';
  onUndo?: () => void;
}

/** What is said when the reader asked for something that could not be done. */
export const actionFailed = (): ToastMessage => ({
  text: i18n.t('surface.actionFailed'),
  tone: 'warning',
});

/** The one message at a surface's edge, and the ways to set and clear it. */
export function useToast() {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const { say, clear } = useMemo(
    () => ({
      say: (next: ToastMessage) => setMessage(next),
      clear: () => setMessage(null),
    }),
    [],
  );
  return { message, say, clear };
}

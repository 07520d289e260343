import { useMemo, useState } from 'react';

export interface ToastMessage {
  text: string;
  tone?: 'plain' | 'warning';
  onUndo?: () => void;
}

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

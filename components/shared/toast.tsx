import { X } from 'lucide-react';
import { i18n } from '#i18n';
import './toast.css';

interface ToastProps {
  text: string;
  tone?: 'plain' | 'warning';
  onUndo?: (() => void) | undefined;
  onClose(): void;
}

/** What just happened, at the lower edge, with its undo. It stays until it is closed or followed by another. */
export function Toast({ text, tone = 'plain', onUndo, onClose }: ToastProps) {
  return (
    <div className="toast" data-tone={tone} role={tone === 'warning' ? 'alert' : 'status'}>
      <span>{text}</span>
      {onUndo && (
        <button type="button" className="toast-undo" onClick={onUndo}>
          {i18n.t('surface.undo')}
        </button>
      )}
      <button type="button" onClick={onClose} aria-label={i18n.t('surface.close')}>
        <X className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}

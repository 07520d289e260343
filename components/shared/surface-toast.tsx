import { Toast } from './toast';

interface SurfaceToastProps {
  message: { text: string; tone?: 'plain' | 'warning'; onUndo?: () => void } | null;
  onClose(): void;
}

/** The one message of a surface, if there is one. Its undo also closes it. */
export function SurfaceToast({ message, onClose }: SurfaceToastProps) {
  if (message === null) return null;
  const { text, tone = 'plain', onUndo } = message;
  const undo = () => {
    onUndo?.();
    onClose();
  };
  return (
    <Toast
      text={text}
      tone={tone}
      onUndo={onUndo === undefined ? undefined : undo}
      onClose={onClose}
    />
  );
}

import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  title?: string;
  text: string;
  tone?: 'plain' | 'warning';
  /** `block` fills a surface that has nothing else to show; `line` stands among other things. */
  shape?: 'block' | 'line';
  children?: ReactNode;
}

/** What is so, in words, and what can be done about it. */
export function Notice({ title, text, tone = 'plain', shape = 'line', children }: NoticeProps) {
  return (
    <div className={`notice notice-${shape}`} data-tone={tone} role="status">
      {title !== undefined && <h1>{title}</h1>}
      <p>{text}</p>
      {children !== undefined && <div className="notice-actions">{children}</div>}
    </div>
  );
}

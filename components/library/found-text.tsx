import type { SnippetPart } from './search-text';

/** Text with the words that were searched for marked. */
export function FoundText({ parts }: { parts: readonly SnippetPart[] }) {
  return (
    <>
      {parts.map(({ text, found }, index) =>
        found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  );
}

/** The text itself, or its first `length` characters cut at a word and an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const lastWord = cut.lastIndexOf(' ');
  return `${lastWord > length / 2 ? cut.slice(0, lastWord) : cut}…`;
}

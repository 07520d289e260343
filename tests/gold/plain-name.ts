const TITLES = new Set(
  (
    'mr mrs ms dr sir dame lord lady president minister secretary senator sen rep gov governor gen ' +
    'general lt col capt maj sgt adm admiral professor prof king queen prince princess pope judge justice ' +
    'chancellor ambassador spokesman spokeswoman spokesperson'
  ).split(' '),
);

/**
 * A name as two annotators would agree on it: lower case, without titles, a leading *the*, possessives
 * and punctuation. Null for no name, and for a name made of titles only.
 */
export function plainName(name: string | null): string | null {
  if (name === null) return null;
  const words =
    name
      .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter(
    (word, index) => !TITLES.has(word) && !(word === 'prime' && words[index + 1] === 'minister'),
  );
  if (kept[0] === 'the') kept.shift();
  return kept.join(' ') || null;
}

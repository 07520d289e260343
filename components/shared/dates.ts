import { i18n } from '#i18n';

/** A date in the reader's own way of writing, without the time; null when it is no date. */
export function formatDate(date: string | number | null): string | null {
  if (date === null) return null;
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return null;
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(isDateOnly(date) ? { timeZone: 'UTC' } : {}),
  }).format(time);
}

/** Date and time, for versions and saved articles. */
export function formatMoment(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    time,
  );
}

/** “2025-03-01” names a day everywhere: it must not slip to the day before in the west. */
function isDateOnly(date: string | number): boolean {
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** The language that Whence speaks, so that dates and words agree. */
function language(): string {
  return i18n.t('surface.language');
}

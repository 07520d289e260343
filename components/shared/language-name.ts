import { i18n } from '#i18n';

/** A language by its name in the reader's language: *French* for `fr`. The tag itself when it names none. */
export function languageName(tag: string): string {
  const names = new Intl.DisplayNames(i18n.t('surface.language'), { type: 'language' });
  try {
    return names.of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/**
 * The languages that the engine reads, as primary subtags of BCP 47. Kept apart from the engine, so that a
 * page of Whence can tell without loading it.
 */
const SUPPORTED: readonly string[] = ['en', 'de'];

/** Whether statements can be found in a language. An unknown language is not supported. */
export function isSupportedLanguage(tag: string | null): boolean {
  return SUPPORTED.includes(tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '');
}

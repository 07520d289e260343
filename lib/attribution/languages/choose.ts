import type { Language } from '../language';
import { german } from './de/german';
import { english } from './en/english';

const LANGUAGES: readonly Language[] = [english, german];

/** The language object for a BCP 47 tag, or null when that language is not supported or not known. */
export function chooseLanguage(tag: string | null): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.find((language) => language.code === primary) ?? null;
}

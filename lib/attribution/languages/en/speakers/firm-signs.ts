import type { ReadingOfText } from '../reading';
import { isGiven } from './body-phrase';
import { oncePer } from './lazily';
import { namePlaces, type NamePlace } from './name-places';
import { isTitle } from './titles';
import { isCapital } from './words';

/** What the text tells, anywhere, of names that may be those of firms. */
export interface FirmSigns {
  /** *Lattice Peak* → *Lattice Peak Inc.*, when the text gives it; else null. */
  fullName(name: string): string | null;
  /** The same for two words that look like a person's: *Cole Marine*, *Cole Marine, Group*. */
  fullNameOfTwo(name: string): string | null;
  /** *Parley’s engineers*, *Parley, a start-up*, and never *Ms Parley*. */
  actsAsFirm(name: string): boolean;
}

/** Every answer is looked up once a name, so that time stays linear however often it is asked for. */
export function firmSigns(reading: ReadingOfText): FirmSigns {
  const placesOf = namePlaces(reading);
  const suffixed = (suffix: RegExp) =>
    oncePer((name: string) => withSuffix(reading.text, name, placesOf(name), suffix));
  return {
    fullName: suffixed(/^ (?:Inc|Corp|Ltd|plc|LLC|PLC)\b\.?/),
    fullNameOfTwo: suffixed(/^,? (?:Inc|Corp|Ltd|plc|LLC|PLC|Group|Co|SA|AG|NV)\b\.?/),
    actsAsFirm: oncePer((name) => {
      const places = placesOf(name);
      return (
        places.some((place) => isFirmAt(reading, name, place)) &&
        !places.some((place) => isSurnameAt(reading, name, place))
      );
    }),
  };
}

/** The longest suffix has this many characters, with comma, space and stop. */
const SUFFIX = 8;

function withSuffix(
  text: string,
  name: string,
  places: readonly NamePlace[],
  suffix: RegExp,
): string | null {
  for (const { at } of places) {
    const end = at + name.length;
    const found = suffix.exec(text.slice(end, end + SUFFIX + 1))?.[0];
    if (found !== undefined) return name + found;
  }
  return null;
}

const BEFORE_FIRM = /\b(?:at|for|by|with|into) $/;
const KIND_BEFORE_FIRM =
  /(?:company|group|charity|start-up|firm|newspaper|site|magazine|platform|retailer|broker) $/;
const AFTER_FIRM =
  /^(?:['’]s (?:engineers|employees|staff|workers|shares|stock|products|customers|users|board|members|chief executive|website)|, (?:an?|the|which) )/;

/** What the patterns before and after a name see of the text. */
const WINDOW = 24;

/** *Parley's engineers*, *at Parley*, *Parley, a start-up*: what a body does in a text, and a person seldom. */
function isFirmAt({ text }: ReadingOfText, name: string, { at }: NamePlace): boolean {
  const end = at + name.length;
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const after = text.slice(end, end + WINDOW);
  return (
    AFTER_FIRM.test(after) ||
    (!/^\w/.test(after) &&
      (KIND_BEFORE_FIRM.test(before) || (BEFORE_FIRM.test(before) && !/^['’]/.test(after))))
  );
}

/** *Mr Voss*, *Ida Voss*, *J. Voss*. */
function isSurnameAt({ tokens }: ReadingOfText, name: string, { token: at }: NamePlace): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]!.text === name &&
    before !== undefined &&
    isCapital(before) &&
    (isTitle(before) || isGiven(before.lower) || /^\p{Lu}\.?$/u.test(before.text))
  );
}

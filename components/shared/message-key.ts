/** A name of the data as a message key writes it. */
export type MessageKey<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${MessageKey<Tail>}`
  : Name;

/** Message keys may hold no hyphen: the browsers allow letters, digits, `_` and `@` only. */
export function messageKey<Name extends string>(name: Name): MessageKey<Name> {
  return name.replaceAll('-', '_') as MessageKey<Name>;
}

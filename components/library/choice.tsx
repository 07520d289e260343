interface ChoiceProps<Value extends string> {
  label: string;
  /** The word for no choice; without it one of the options is always chosen. */
  any?: string;
  options: readonly Value[];
  value: Value | null;
  wordOf(value: Value): string;
  onChoose(value: Value | null): void;
}

/** One choice out of a list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, any, options, value, wordOf, onChoose } = props;
  return (
    <select
      className="field choice"
      aria-label={label}
      data-chosen={any !== undefined && value !== null}
      value={value ?? ''}
      onChange={(event) => onChoose(options.find((each) => each === event.target.value) ?? null)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {options.map((each) => (
        <option key={each} value={each}>
          {wordOf(each)}
        </option>
      ))}
    </select>
  );
}

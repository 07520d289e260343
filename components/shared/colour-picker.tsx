import { i18n } from '#i18n';
import type { HighlightColour } from '../../lib/model';
import './colour-picker.css';

export const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

interface ColourPickerProps {
  /** Null for a note that was never given one: it is painted yellow. */
  colour: HighlightColour | null;
  /** What the colour is of, for screen readers. */
  label: string;
  onPick(colour: HighlightColour): void;
}

/** The colour of a highlight, by what it means. */
export function ColourPicker({ colour, label, onPick }: ColourPickerProps) {
  const current = colour ?? 'yellow';
  return (
    <select
      className="colour-picker"
      aria-label={label}
      data-colour={current}
      value={current}
      onChange={({ target }) => {
        const picked = COLOURS.find((one) => one === target.value);
        if (picked !== undefined) onPick(picked);
      }}
    >
      {COLOURS.map((one) => (
        <option key={one} value={one}>
          {i18n.t(`reader.colour.${one}`)}
        </option>
      ))}
    </select>
  );
}

import { useId } from 'react';
import './reading-choice.css';

export type ReadingMode = 'all' | 'chosen' | 'click';

interface ReadingChoiceProps {
  mode: ReadingMode | null;
  /** Legend, and for each mode its words. */
  legend: string;
  words: Record<ReadingMode, { name: string; hint?: string }>;
  onChoose(mode: ReadingMode): void;
}

const MODES: readonly ReadingMode[] = ['all', 'chosen', 'click'];

/** When Whence reads by itself. */
export function ReadingChoice({ mode, legend, words, onChoose }: ReadingChoiceProps) {
  const id = useId();
  return (
    <fieldset className="reading-choice">
      <legend className="visually-hidden">{legend}</legend>
      {MODES.map((each) => (
        <label key={each} data-chosen={each === mode}>
          <input
            type="radio"
            name={id}
            value={each}
            checked={each === mode}
            onChange={() => onChoose(each)}
          />
          <span>
            <b>{words[each].name}</b>
            {words[each].hint !== undefined && <span className="faint">{words[each].hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

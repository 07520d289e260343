import { SOURCE_CLASSES, type SourceClass, type StatementKind } from '../model';
import { FLASH_KEY, highlightKey } from './mark';
import { CLASS_COLOURS, FILL_ALPHA, FLASH_ALPHA, NOTE_COLOURS, type Ground } from './palette';

const KINDS: readonly StatementKind[] = ['direct', 'indirect', 'mixed'];

/**
 * The rules that paint the highlights: colour is the class, fill is direct, underline is indirect, both is
 * mixed, dotted is hedged. A hedged direct quotation has a dotted line beside its fill.
 */
export function markRules(ground: Ground): string {
  const rules: string[] = [];
  for (const [colour, value] of Object.entries(NOTE_COLOURS[ground])) {
    const text = ground === 'light' ? '#1c1b19' : '#eceae6';
    const declarations = `background-color: ${value}; color: ${text}`;
    rules.push(`::highlight(whence-note-${colour}) { ${declarations} }`);
  }
  for (const sourceClass of SOURCE_CLASSES) {
    for (const kind of KINDS) {
      for (const hedged of [false, true]) {
        const key = highlightKey({
          type: 'statement',
          id: '',
          ranges: [],
          sourceClass,
          kind,
          hedged,
        });
        rules.push(`::highlight(${key}) { ${declarations(ground, sourceClass, kind, hedged)} }`);
      }
    }
  }
  const flash = CLASS_COLOURS[ground].official + FLASH_ALPHA[ground];
  rules.push(`::highlight(${FLASH_KEY}) { background-color: ${flash} }`);
  return rules.join('\n');
}

function declarations(
  ground: Ground,
  sourceClass: SourceClass,
  kind: StatementKind,
  hedged: boolean,
): string {
  const colour = CLASS_COLOURS[ground][sourceClass];
  const fill = `background-color: ${colour}${FILL_ALPHA[ground]}`;
  const line = `text-decoration: underline ${hedged ? 'dotted' : 'solid'} 2px ${colour}; text-underline-offset: 4px`;
  if (kind === 'indirect') return line;
  return kind === 'mixed' || hedged ? `${fill}; ${line}` : fill;
}

import { i18n } from '#i18n';
import type { Verdict } from '../../../lib/model';
import { element } from './element';

const VERDICTS: readonly Verdict[] = ['to-check', 'holds', 'doubtful'];

const WORDS: Record<Verdict, () => string> = {
  'to-check': () => i18n.t('verdict.to_check'),
  holds: () => i18n.t('verdict.holds'),
  doubtful: () => i18n.t('verdict.doubtful'),
};

/** Three buttons of which at most one is pressed. Pressing it again takes the verdict back. */
export function verdictButtons(
  document: Document,
  current: Verdict | null,
  choose: (verdict: Verdict | null) => void,
): HTMLButtonElement[] {
  let chosen = current;
  const buttons = VERDICTS.map((verdict) =>
    element(document, 'button', {
      text: WORDS[verdict](),
      attributes: { type: 'button' },
      on: {
        click: () => {
          chosen = chosen === verdict ? null : verdict;
          show();
          choose(chosen);
        },
      },
    }),
  );
  const show = () =>
    buttons.forEach((button, i) =>
      button.setAttribute('aria-pressed', String(VERDICTS[i] === chosen)),
    );
  show();
  return buttons;
}

import { i18n } from '#i18n';
import type { Annotation, Attribution, Evidence } from '../../../lib/model';
import { CLASS_ICONS } from './class-icons';
import { closeButton } from './close-button';
import { correctionForm, type SpeakerChange } from './correction-form';
import { element, icon } from './element';
import { noteEditor, type NoteEdits } from './note-editor';
import { whySentences } from './why-sentences';

/** What the card shows of one statement. */
export interface StatementView {
  statement: Attribution;
  /** The words of the cue and the hedge, as the article has them. */
  cue: string;
  annotation: Annotation | undefined;
}

/** What the reader can do in the card. */
export interface StatementActions extends NoteEdits {
  /** False when the browser does not let it. */
  copy(): boolean;
  dismiss(): void;
  correct(change: SpeakerChange): void;
  close(): void;
}

/** The card of a statement: who speaks, how one knows, and what can be done with it. */
export function statementCard(
  document: Document,
  view: StatementView,
  actions: StatementActions,
): HTMLElement {
  const { statement, annotation } = view;
  const more = [copyButton(document, actions)];
  const form = correctionForm(document, statement, actions.correct);
  form.hidden = true;
  const card = element(
    document,
    'div',
    {
      class: 'card',
      attributes: { role: 'dialog', tabindex: '-1', 'aria-label': labelOf(statement) },
    },
    [
      head(document, view, actions.close),
      evidenceList(document, statement.evidence),
      why(document, statement, () => (form.hidden = !form.hidden), actions.dismiss),
      form,
      ...noteEditor(document, annotation, actions, { more }).nodes,
    ],
  );
  card.style.setProperty('--class', `var(--${statement.sourceClass})`);
  return card;
}

function labelOf({ speaker }: Attribution): string {
  return speaker ? i18n.t('reader.card.label', [speaker.name]) : i18n.t('reader.card.labelUnnamed');
}

function head(
  document: Document,
  { statement, cue }: StatementView,
  close: () => void,
): HTMLElement {
  const { speaker, sourceClass, kind, hedged } = statement;
  const words = [i18n.t(`sourceClass.${sourceClass}`), i18n.t(`kind.${kind}`)];
  if (hedged) words.push(i18n.t('reader.card.hedged'));
  const badge = element(document, 'span', { class: 'badge' }, [
    icon(document, CLASS_ICONS[sourceClass]),
  ]);
  const name = speaker?.name ?? i18n.t('reader.card.unnamed');
  return element(document, 'div', { class: 'who' }, [
    badge,
    element(document, 'div', {}, [
      element(document, 'div', { class: 'name', text: name }),
      speaker?.role ? element(document, 'div', { class: 'role', text: speaker.role }) : null,
      element(document, 'div', { class: 'class', text: words.join(' · ') }),
      cue === ''
        ? null
        : element(document, 'div', { class: 'said', text: i18n.t('reader.card.cue', [cue]) }),
    ]),
    closeButton(document, close),
  ]);
}

function evidenceList(document: Document, evidence: readonly Evidence[]): HTMLElement | null {
  if (evidence.length === 0) return null;
  const links = evidence.filter(({ href }) => /^https?:\/\//i.test(href));
  return element(document, 'div', { class: 'row', text: i18n.t('reader.card.evidence') }, [
    element(
      document,
      'ul',
      {},
      links.map(({ href, text }) =>
        element(document, 'li', {}, [
          element(document, 'a', {
            text: text || href,
            attributes: { href, target: '_blank', rel: 'noopener noreferrer' },
          }),
        ]),
      ),
    ),
  ]);
}

function why(
  document: Document,
  { by, why: reasons }: Attribution,
  correct: () => void,
  dismiss: () => void,
): HTMLElement {
  const sentences = by === 'user' ? [i18n.t('reader.card.byYou')] : whySentences(reasons);
  const link = (text: string, click: () => void) =>
    element(document, 'button', {
      class: 'link',
      text,
      attributes: { type: 'button' },
      on: { click },
    });
  return element(document, 'div', { class: 'row why' }, [
    ...sentences.map((text) => element(document, 'p', { text })),
    element(document, 'div', { class: 'links' }, [
      link(i18n.t('reader.card.notRight'), correct),
      link(i18n.t('reader.action.dismiss'), dismiss),
    ]),
  ]);
}

function copyButton(document: Document, actions: StatementActions): HTMLButtonElement {
  const copy = element(document, 'button', {
    text: i18n.t('reader.action.copy'),
    attributes: { type: 'button' },
    on: {
      click: () => {
        copy.textContent = actions.copy() ? i18n.t('reader.copied') : i18n.t('reader.notCopied');
      },
    },
  });
  return copy;
}

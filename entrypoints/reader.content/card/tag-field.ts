import { i18n } from '#i18n';
import { X } from 'lucide';
import { element, icon } from './element';

/** What the tags of a note need of the card. */
export interface TagFieldNeeds {
  setTags(tags: string[]): void;
  /** Asked for when the reader begins to tag. */
  tagsInUse(): Promise<readonly string[]>;
}

/** The tags of a note: each can be taken off; a new one is completed from those in use. */
export function tagField(
  document: Document,
  tags: readonly string[],
  { setTags, tagsInUse }: TagFieldNeeds,
): HTMLElement {
  let current = [...tags];
  const offered = element(document, 'datalist', { attributes: { id: 'tags-in-use' } });
  const offer = async () => {
    const options = (await tagsInUse()).filter((tag) => !current.includes(tag));
    offered.replaceChildren(
      ...options.map((value) => element(document, 'option', { attributes: { value } })),
    );
  };
  const change = (next: string[]) => {
    current = next;
    chips.replaceChildren(...current.map(chip));
    setTags(current);
  };
  const input = element(document, 'input', {
    attributes: {
      type: 'text',
      list: 'tags-in-use',
      autocomplete: 'off',
      dir: 'auto',
      placeholder: i18n.t('library.addTag'),
      'aria-label': i18n.t('library.addTag'),
    },
    on: {
      focus: () => void offer(),
      // Comes with the Enter key, with a choice from the list and when the field is left.
      change: () => {
        const tag = input.value.trim();
        input.value = '';
        if (tag !== '' && !current.includes(tag)) change([...current, tag]);
      },
    },
  });
  const chip = (tag: string) =>
    element(document, 'span', { class: 'tag', text: tag, attributes: { dir: 'auto' } }, [
      element(
        document,
        'button',
        {
          class: 'close',
          attributes: { type: 'button', 'aria-label': i18n.t('library.removeTag', [tag]) },
          on: { click: () => change(current.filter((one) => one !== tag)) },
        },
        [icon(document, X)],
      ),
    ]);
  const chips = element(document, 'span', { class: 'chips' }, current.map(chip));
  return element(document, 'div', { class: 'tags' }, [chips, input, offered]);
}

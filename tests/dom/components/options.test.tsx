import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { BackupSection } from '../../../components/options/backup-section';
import { GrantedSites } from '../../../components/options/granted-sites';
import { MarksChoice, type MarksShown } from '../../../components/options/marks-choice';
import { OptionsSection } from '../../../components/options/options-section';
import { ReadingChoice } from '../../../components/options/reading-choice';
import { StorageState } from '../../../components/options/storage-state';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import { SOURCE_CLASSES } from '../../../lib/model';
import { axeFindings } from './axe';
import { click, find, render, type } from './render';

const EVERYTHING: MarksShown = {
  kinds: ['direct', 'indirect', 'mixed'],
  classes: SOURCE_CLASSES,
  hedged: true,
};
const WORDS = { all: { name: 'All' }, chosen: { name: 'Chosen' }, click: { name: 'Click' } };

describe('the options', () => {
  it('choose when to read', () => {
    const chosen: string[] = [];
    const { host } = render(
      <ReadingChoice mode="click" legend="Read" words={WORDS} onChoose={(m) => chosen.push(m)} />,
    );
    expect(find<HTMLInputElement>(host, 'input[value=click]').checked).toBe(true);
    click(find(host, 'input[value=all]'));
    expect(chosen).toEqual(['all']);
  });

  it('take and give back single sites', () => {
    const calls: string[] = [];
    const { host } = render(
      <GrantedSites
        sites={[{ pattern: '*://*.paper.example/*', name: 'paper.example' }]}
        onAdd={(site) => calls.push(`add ${site}`)}
        onRemove={({ pattern }) => calls.push(`remove ${pattern}`)}
      />,
    );
    click(find(host, 'button', 'Remove paper.example'));
    type(find<HTMLInputElement>(host, 'input'), 'https://www.gazette.example/story');
    click(find(host, 'button[type=submit]'));
    type(find<HTMLInputElement>(host, 'input'), 'no site');
    click(find(host, 'button[type=submit]'));
    expect(calls).toEqual(['remove *://*.paper.example/*', 'add www.gazette.example']);
    expect(find(host, '[role=alert]').textContent).toContain('not the name of a site');
  });

  it('choose what is marked, in the order of the model', () => {
    const changes: MarksShown[] = [];
    const { host } = render(
      <MarksChoice
        shown={{ ...EVERYTHING, classes: ['document'] }}
        onChange={(shown) => changes.push(shown)}
      />,
    );
    click(find(host, 'label', 'Indirect').querySelector('input')!);
    click(find(host, 'label', 'Official').querySelector('input')!);
    click(find(host, 'label', 'Hedged').querySelector('input')!);
    expect(changes[0]?.kinds).toEqual(['direct', 'mixed']);
    expect(changes[1]?.classes).toEqual(['official', 'document']);
    expect(changes[2]?.hedged).toBe(false);
  });

  it('tell the truth about storage', () => {
    const facts = { persisted: false, usage: 5_300_000, quota: 2_000_000_000 };
    const { host, rerender } = render(
      <StorageState facts={facts} onAskPersist={() => undefined} />,
    );
    expect(host.textContent).toContain('may delete');
    expect(host.textContent).toMatch(/5\.3 MB of 2 GB/);
    rerender(<StorageState facts={{ ...facts, persisted: true }} onAskPersist={() => undefined} />);
    expect(host.textContent).toContain('keeps Whence’s data');
    expect(host.querySelector('button')).toBeNull();
  });

  it('ask before a backup replaces what is here', () => {
    const restored: string[] = [];
    const { host } = render(
      <BackupSection
        last={null}
        days={0}
        byItself={{ on: false, state: null }}
        onByItself={() => undefined}
        onDays={() => undefined}
        onSave={() => undefined}
        onRestore={(file, mode) => restored.push(`${file.name} ${mode}`)}
      />,
    );
    const field = find<HTMLInputElement>(host, 'input[type=file]');
    pick(field, new File(['x'], 'library.whence'));
    expect(restored).toEqual([]);
    expect(host.textContent).toContain('Everything that is here now will be gone.');
    click(find(host, '[data-action=replace-backup]'));
    pick(field, new File(['x'], 'library.whence'));
    click(find(host, '[data-action=merge-backup]'));
    expect(restored).toEqual(['library.whence replace', 'library.whence merge']);
  });

  it('switch backups that are written by themselves, and say what became of the last', () => {
    const switched: boolean[] = [];
    const { host } = render(
      <BackupSection
        last={null}
        days={7}
        byItself={{ on: true, state: { text: 'No backup was written.', failed: true } }}
        onByItself={(on) => switched.push(on)}
        onDays={() => undefined}
        onSave={() => undefined}
        onRestore={() => undefined}
      />,
    );
    expect(find(host, '[role=status]').textContent).toBe('No backup was written.');
    expect(host.textContent).toContain('Write one');
    click(find(host, '[data-action=backup-by-itself]'));
    expect(switched).toEqual([false]);
  });

  it('have nothing that axe finds wrong', async () => {
    const { host } = render(
      <main>
        <OptionsSection title="Reading">
          <ReadingChoice mode="all" legend="Read" words={WORDS} onChoose={() => undefined} />
          <GrantedSites
            sites={[{ pattern: 'p', name: 'paper.example' }]}
            onAdd={() => undefined}
            onRemove={() => undefined}
          />
          <MarksChoice shown={EVERYTHING} onChange={() => undefined} />
          <BackupSection
            last={1}
            days={7}
            byItself={{ on: true, state: { text: 'No backup was written.', failed: true } }}
            onByItself={() => undefined}
            onDays={() => undefined}
            onSave={() => undefined}
            onRestore={() => undefined}
          />
        </OptionsSection>
      </main>,
      700,
    );
    expect(await axeFindings(host)).toEqual([]);
  });
});

describe('the welcome page', () => {
  it('says what Whence does, shows the sample and offers the choice', async () => {
    const chosen: string[] = [];
    const { host } = render(
      <WelcomePage
        mode={null}
        shortcuts={[{ name: 'Next statement', keys: 'Alt+Shift+K' }]}
        onMode={(mode) => chosen.push(mode)}
        sample={<p>The sample</p>}
      />,
      900,
    );
    expect(find(host, 'h1').textContent).toContain('Who says so');
    expect(host.textContent).toContain('The sample');
    expect(host.textContent).toContain('Alt+Shift+K');
    expect([...host.querySelectorAll<HTMLInputElement>('input')].some((i) => i.checked)).toBe(
      false,
    );
    click(find(host, 'input[value=chosen]'));
    expect(chosen).toEqual(['chosen']);
    expect(await axeFindings(host)).toEqual([]);
  });
});

function pick(field: HTMLInputElement, file: File): void {
  const files = new DataTransfer();
  files.items.add(file);
  act(() => {
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

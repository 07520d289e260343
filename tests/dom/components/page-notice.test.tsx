import { describe, expect, it } from 'vitest';
import { PageNotice, type NoPage, type NoPageActions } from '../../../components/page/page-notice';
import { axeFindings } from './axe';
import { click, find, render } from './render';

const REASONS = [
  'empty',
  'not-html',
  'front-page',
  'listing',
  'forum',
  'search',
  'too-short',
  'no-text',
] as const;

function showNotice(page: NoPage) {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...given: unknown[]) =>
      calls.push([name, ...given]);
  const actions: NoPageActions = {
    readThisPage: record('readThisPage'),
    allowSite: record('allowSite'),
    allowAll: record('allowAll'),
    turnOn: record('turnOn'),
    tryAgain: record('tryAgain'),
  };
  return { ...render(<PageNotice page={page} actions={actions} />), calls };
}

describe('a tab without an article', () => {
  it.each(REASONS)('says in words why there is none: %s', (reason) => {
    const { host } = showNotice({ status: 'no-article', reason });
    expect(find(host, 'h1').textContent).toBe('No article here');
    expect(find(host, 'p').textContent).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('gives each reason words of its own', () => {
    const words = REASONS.map((reason) => {
      const { host } = showNotice({ status: 'no-article', reason });
      return find(host, 'p').textContent;
    });
    expect(new Set(words).size).toBe(REASONS.length);
  });

  it('offers to read this page, this site or every site where it may not read', () => {
    const { host, calls } = showNotice({ status: 'no-permission', site: 'paper.example' });
    expect(host.querySelectorAll('.button-main')).toHaveLength(1);
    click(find(host, '[data-action=read-this-page]'));
    click(find(host, '[data-action=allow-site]', 'paper.example'));
    click(find(host, '[data-action=allow-all]'));
    expect(calls).toEqual([['readThisPage'], ['allowSite', 'paper.example'], ['allowAll']]);
  });

  it('names no site where the browser tells none', () => {
    const { host } = showNotice({ status: 'no-permission', site: null });
    expect(host.querySelector('[data-action=allow-site]')).toBeNull();
  });

  it('offers to turn on what is off, and to try again what failed', () => {
    const off = showNotice({ status: 'off' });
    click(find(off.host, 'button'));
    expect(off.calls).toEqual([['turnOn']]);
    const failed = showNotice({ status: 'failed' });
    click(find(failed.host, 'button'));
    expect(failed.calls).toEqual([['tryAgain']]);
  });

  it.each<NoPage>([
    { status: 'reading' },
    { status: 'browser-page' },
    { status: 'no-permission', site: 'paper.example' },
    { status: 'failed' },
  ])('has nothing that axe finds wrong: $status', async (page) => {
    expect(await axeFindings(showNotice(page).host)).toEqual([]);
  });
});

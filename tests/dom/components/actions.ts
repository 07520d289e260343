import type { ArticleActions } from '../../../components/page/article-view';

export type Call = [name: string, ...given: unknown[]];

/** Callbacks that write down what was asked of them. */
export function recordedActions(): { actions: ArticleActions; calls: Call[] } {
  const calls: Call[] = [];
  const actions = new Proxy({} as ArticleActions, {
    get:
      (_, name) =>
      (...given: unknown[]) => {
        calls.push([String(name), ...given]);
      },
  });
  return { actions, calls };
}

import axe from 'axe-core';

/** What axe finds wrong in an element, a line each, with the element's markup; empty when all is well. */
export async function axeFindings(host: Element): Promise<string[]> {
  const { violations } = await axe.run(host, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

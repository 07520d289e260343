import { useLiveQuery } from 'dexie-react-hooks';
import { tellTrouble } from './store-trouble';

/**
 * What a query of the store finds, followed as it changes; undefined until it has answered. A query that fails
 * goes on being unanswered, and `DatabaseNotice` tells why: the page stays, with whatever stands in its fields.
 */
export function useStored<Found>(
  query: () => Promise<Found>,
  deps: readonly unknown[],
): Found | undefined {
  return useLiveQuery(
    () =>
      query().catch((error: unknown) => {
        tellTrouble(error);
        return undefined;
      }),
    [...deps],
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import './windowed-list.css';

/** Rows kept in the page above and below those in view, so that scrolling never shows a gap. */
const OVERSCAN = 8;

interface WindowedListProps<Item> {
  items: readonly Item[];
  keyOf(item: Item): string;
  /** A first guess at a row's height in CSS pixels; rows are measured when they come into view. */
  rowHeight: number;
  label: string;
  children(item: Item): ReactNode;
}

/** A list that has only the rows in view in the page, however many there are. */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { items, keyOf, rowHeight, label, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // The virtualizer changes itself, which only compiled components would mind; none here is compiled.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: OVERSCAN,
  });
  return (
    <div className="windowed-list" ref={scroller} tabIndex={-1}>
      <ul aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

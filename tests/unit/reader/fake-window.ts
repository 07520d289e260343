/** A window whose clock, timers and changes are in the hands of a test. */
export interface FakeWindow {
  window: Window & typeof globalThis;
  readonly now: number;
  /** Characters in the page's body. */
  characters: number;
  /** Lets time pass in which nothing else runs, as in a long task. */
  pass(ms: number): void;
  /** Tells the page's observers of a change. */
  mutate(): void;
  /** Runs for so long, calling `each` at every `every` milliseconds; timers run when they are due. */
  run(ms: number, every: number, each: () => void): Promise<void>;
  /** How many timers wait. */
  pending(): number;
}

export function fakeWindow(): FakeWindow {
  const timers = new Map<number, { at: number; call(): void }>();
  const observers = new Set<() => void>();
  let now = 0;
  let nextId = 1;
  class Observer {
    readonly #call: () => void;
    constructor(call: () => void) {
      this.#call = call;
    }
    observe() {
      observers.add(this.#call);
    }
    disconnect() {
      observers.delete(this.#call);
    }
  }
  const document = Object.assign(new EventTarget(), {
    hidden: false,
    querySelectorAll: () => [],
    body: {
      textContent: {
        get length() {
          return fake.characters;
        },
      },
    },
  });
  const window = {
    document,
    performance: { now: () => now },
    MutationObserver: Observer,
    setTimeout: (call: () => void, ms: number) => {
      timers.set(nextId, { at: now + ms, call });
      return nextId++;
    },
    clearTimeout: (id: number) => timers.delete(id),
  } as unknown as Window & typeof globalThis;
  const runDue = async () => {
    for (;;) {
      const due = [...timers].find(([, { at }]) => at <= now);
      if (!due) return;
      timers.delete(due[0]);
      due[1].call();
      // What was awaited in the call goes on now.
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  const fake: FakeWindow = {
    window,
    get now() {
      return now;
    },
    characters: 10_000,
    pass: (ms) => {
      now += ms;
    },
    mutate: () => observers.forEach((call) => call()),
    run: async (ms, every, each) => {
      for (const end = now + ms; now < end;) {
        now += every;
        await runDue();
        each();
      }
    },
    pending: () => timers.size,
  };
  return fake;
}

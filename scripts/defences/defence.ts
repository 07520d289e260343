/** A defence of `docs/threat-model.md`, how to take it out of the code, and the test that must then fail. */
export interface Defence {
  /** What the tables of the threat model call it. */
  id: string;
  name: string;
  file: string;
  /** What stands in the file, exactly once, and what stands there without the defence. */
  from: string;
  to: string;
  test: string;
}

/** The project of `vitest.config.ts` that runs the test of a defence; `e2e` looks at the built extension. */
export function projectOf({ test }: Defence): 'unit' | 'dom' | 'e2e' {
  if (test.startsWith('tests/unit/')) return 'unit';
  return test.startsWith('tests/dom/') ? 'dom' : 'e2e';
}

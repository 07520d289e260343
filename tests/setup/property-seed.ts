import fc from 'fast-check';

/**
 * Property tests try the same values in every run, so that a change is judged by what it changed and not by
 * luck. `FUZZ_SEED=N` tries others; each bug that one finds becomes a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });

import { runWithPackages } from './packages.mjs';

runWithPackages('test.ts');

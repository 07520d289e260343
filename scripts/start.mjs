import { runWithPackages } from './packages.mjs';

runWithPackages('start.ts');

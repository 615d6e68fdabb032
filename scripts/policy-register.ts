import { writeFileSync } from 'node:fs';
import { rulebook } from '../policies/index.ts';
import { register } from '../policies/register.ts';

writeFileSync('docs/policy-register.md', register(rulebook));
